/*
 * help and --help, from the tables of options and commands.
 */
#include <string.h>

#include "command.h"
#include "kbdiff/report/report_formats.h"
#include "options_table.h"
#include "run.h"
#include "suggest.h"

/* The column where texts begin, and that where lines end. */
#define HELP_COLUMN	28
#define HELP_WIDTH	80

static void
print_usage(struct out *o, const char *usage)
{
	const char *before = "Usage: ";
	size_t n;

	for (; *usage != '\0'; usage += n + 1) {
		n = span_find(span_of(usage), '\n');
		out_printf(o, "%s%.*s\n", before, (int)n, usage);
		before = "       ";
	}
}

/* Texts of several lines stand below each other. */
static void
print_text(struct out *o, const char *text, size_t width)
{
	size_t n;

	if (width + 2 > HELP_COLUMN) {
		out_char(o, '\n');
		width = 0;
	}
	for (;; width = 0, text += n + 1) {
		n = span_find(span_of(text), '\n');
		out_repeat(o, ' ', HELP_COLUMN - width);
		out_span(o, span_upto(span_of(text), n));
		out_char(o, '\n');
		if (text[n] == '\0')
			return;
	}
}

/* "text, csv, json, ..." in lines that fit: what the command writes. */
static void
print_formats(struct out *o, enum command c, size_t width)
{
	const char *sep = "";
	size_t at = HELP_COLUMN, n;

	out_repeat(o, ' ', HELP_COLUMN - width);
	for (size_t i = 0; report_formats[i] != NULL; i++) {
		if (!command_writes(c, report_formats[i]))
			continue;
		n = strlen(report_formats[i]->name);
		out_str(o, sep);
		if (at + 3 + n > HELP_WIDTH) {
			out_char(o, '\n');
			out_repeat(o, ' ', HELP_COLUMN);
			at = HELP_COLUMN;
		} else if (sep[0] != '\0') {
			out_char(o, ' ');
			at++;
		}
		out_str(o, report_formats[i]->name);
		at += n + 1;
		sep = ",";
	}
	out_char(o, '\n');
}

static void
print_option(struct out *o, enum command c, const struct option_row *row)
{
	const char *help = option_help(row, c);
	size_t width = 6 + 2 + strlen(row->name);

	if (row->letter != 0)
		out_printf(o, "  -%c, --%s", row->letter, row->name);
	else
		out_printf(o, "      --%s", row->name);
	if (row->arg != NULL) {
		out_printf(o, " %s", row->arg);
		width += 1 + strlen(row->arg);
	}
	if (help == NULL)
		print_formats(o, c, width);
	else
		print_text(o, help, width);
}

/* Whether a command has a report, whose format can be chosen. */
static bool
command_reports(enum command c)
{
	const struct option_row *row = option_table;

	while (row->letter != 'f')
		row++;
	return (row->commands & 1u << c) != 0;
}

static void
print_options(struct out *o, enum command c)
{
	const struct option_row *row;
	bool first, reports = command_reports(c);

	for (int s = 0; s < SECTION_COUNT; s++) {
		first = true;
		for (row = option_table; row->name != NULL; row++) {
			if (row->section != (enum option_section)s ||
			    (row->commands & 1u << c) == 0)
				continue;
			if (first)
				out_printf(o, "\n%s\n", s ==
				    SECTION_REPORT && !reports ? "Options" :
				    section_names[s]);
			first = false;
			print_option(o, c, row);
		}
	}
}

static void
print_command(struct out *o, const struct options *options)
{
	const struct command_row *c = &command_table[options->command];

	print_usage(o, c->usage);
	out_printf(o, "\n%s", c->about);
	print_options(o, options->command);
	out_printf(o, "\nExit status: %s.\n\nExamples\n%s", c->status,
	    c->examples);
	if (c->more != NULL)
		out_printf(o, "\n%s.\n", c->more);
}

static void
print_overview(struct out *o, const struct options *options)
{
	(void)options;
	print_usage(o, "kbdiff [diff] [OPTION]... GOOD BAD\n"
	    "kbdiff COMMAND [OPTION]... INPUT...\n");
	out_str(o, "\nFind out which Windows updates good hosts have and bad "
	    "hosts lack, from lists\nthat Get-HotFix, systeminfo, wmic and "
	    "others print.\n\nCommands\n");
	for (int c = 0; c < COMMAND_COUNT; c++)
		out_printf(o, "  %-12s%s\n", command_table[c].name,
		    command_table[c].help);
	out_str(o, "\n"
	    "Examples\n"
	    "  kbdiff cas01.csv cas02.csv      what cas02 lacks, and what "
	    "cas01 lacks\n"
	    "  kbdiff cluster exports/         whether all hosts have the same "
	    "updates\n"
	    "\n"
	    "'kbdiff help COMMAND' lists the options of a command, 'kbdiff "
	    "formats' shows how\n"
	    "to export, and kbdiff(1) explains everything.\n");
}

int
command_print_help(const struct options *o)
{
	return print_all(o->command == COMMAND_DIFF && !o->command_named ?
	    print_overview : print_command, o);
}

/* "help clsuter". */
static int
refuse_command(const char *word)
{
	struct suggestion s = suggest_begin(span_of(word));
	struct out err = { .f = stderr };

	for (int c = 0; c < COMMAND_COUNT; c++)
		suggest_try(&s, span_of(command_table[c].name));
	out_str(&err, "kbdiff: no command named \"");
	out_visible(&err, span_of(word));
	if (s.best.n != 0)
		out_printf(&err, "\"; did you mean 'kbdiff help %.*s'?\n",
		    SPANF(s.best));
	else
		out_str(&err, "\"; 'kbdiff help' lists them\n");
	return EXIT_TROUBLE;
}

int
command_help(const struct options *o)
{
	struct options named = *o;

	if (o->operands.n == 0)
		return print_all(print_overview, o);
	for (int c = 0; c < COMMAND_COUNT; c++)
		if (strcmp(o->operands.values[0],
		    command_table[c].name) == 0) {
			named.command = (enum command)c;
			return print_all(print_command, &named);
		}
	return refuse_command(o->operands.values[0]);
}
