#include <getopt.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/options.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/report/report_formats.h"

#define DIFF	(1u << COMMAND_DIFF)
#define CLUSTER	(1u << COMMAND_CLUSTER)
#define LIST	(1u << COMMAND_LIST)
#define EXPLAIN	(1u << COMMAND_EXPLAIN)
#define CATALOG	(1u << COMMAND_CATALOG)
#define FORMATS	(1u << COMMAND_FORMATS)
#define COMPARE	(DIFF | CLUSTER)
#define JUDGE	(COMPARE | EXPLAIN)
#define READ	(JUDGE | LIST)
#define ALL	(READ | CATALOG | FORMATS)

/* What getopt returns for options without a letter of their own. */
enum { LONG_ONLY = 256 };

#define OPTIONS(X) \
	X(GOOD, 'g', "good", "HOSTS", DIFF, \
	    "hosts that are well: names, patterns, @FILE, a file") \
	X(BAD, 'b', "bad", "HOSTS", DIFF, \
	    "hosts to look at; others have the other role") \
	X(ALIAS, 0, "alias", "OTHER=NAME", READ, \
	    "two names of one host") \
	X(FORMAT, 'f', "format", "FORMAT", READ, \
	    "of the report (see below)") \
	X(OUTPUT, 'o', "output", "FILE", READ | CATALOG, \
	    "write the report there, whole or not at all") \
	X(INPUT_FORMAT, 0, "input-format", "FORMAT", READ, \
	    "of the inputs, where it cannot be told") \
	X(SHOW, 0, "show", "LIST", DIFF, \
	    "groups to print: missing, uncertain, extra,\n" \
	    "covered, inapplicable, same, all") \
	X(DECISIVE, 0, "decisive", NULL, DIFF, \
	    "only what all good hosts have and all bad lack") \
	X(KIND, 0, "kind", "REGEX", COMPARE, \
	    "only updates of this kind (Security Update)") \
	X(IGNORE, 0, "ignore", "ID|FILE", COMPARE, \
	    "leave this update, or those listed there, out") \
	X(SINCE, 0, "since", "DATE", COMPARE, \
	    "only updates installed then or later") \
	X(UNTIL, 0, "until", "DATE", COMPARE, \
	    "only updates installed then or earlier") \
	X(RECURRING, 0, "recurring", NULL, COMPARE, \
	    "also updates that come again under one number") \
	X(DATE_ORDER, 0, "date-order", "mdy|dmy|ymd", READ, \
	    "how to read 03/04/2024 where nothing tells") \
	X(BUILDS, 0, "builds", "FILE", READ, \
	    "add its updates to the table of builds") \
	X(NO_BUILDS, 0, "no-builds", NULL, READ, \
	    "without the table of builds that is compiled in") \
	X(CATALOG, 0, "catalog", "FILE", READ, \
	    "a catalogue of what replaces what") \
	X(SUPERSEDES, 0, "supersedes", "FILE", READ, \
	    "your own map of it: KB,SupersededBy") \
	X(EXPECT, 0, "expect", "N|@FILE", READ, \
	    "fail when so many, or these, hosts are not there") \
	X(JOBS, 'j', "jobs", "N", READ, \
	    "read N inputs at a time") \
	X(PROGRESS, 0, "progress", "WHEN", READ, \
	    "auto, always or never") \
	X(COLOUR, 0, "color", "WHEN", READ, \
	    "auto, always or never") \
	X(KEEP_GOING, 0, "keep-going", NULL, READ, \
	    "report on the rest when inputs cannot be read") \
	X(QUIET, 'q', "quiet", NULL, READ, \
	    "print no report; the exit status tells") \
	X(BRIEF, 0, "brief", NULL, JUDGE, \
	    "print the verdict alone") \
	X(VERBOSE, 'v', "verbose", NULL, READ | CATALOG, \
	    "name every host, print notes") \
	X(HELP, 'h', "help", NULL, ALL, \
	    "print this") \
	X(VERSION, 'V', "version", NULL, ALL, \
	    "print the version")

enum option_id {
#define X(id, letter, name, arg, commands, help) OPTION_##id,
	OPTIONS(X)
#undef X
	OPTION_COUNT
};

static const struct {
	int		 letter;
	const char	*name, *arg;
	unsigned	 commands;
	const char	*help;
} table[] = {
#define X(id, letter, name, arg, commands, help) \
	[OPTION_##id] = { letter, name, arg, commands, help },
	OPTIONS(X)
#undef X
};

static const struct {
	const char	*name, *help;
} commands[COMMAND_COUNT] = {
	[COMMAND_DIFF] = { "diff", "what good hosts have and bad ones lack" },
	[COMMAND_CLUSTER] = { "cluster", "whether hosts have the same" },
	[COMMAND_LIST] = { "list", "what each host has" },
	[COMMAND_EXPLAIN] = { "explain", "what is known of updates, and which "
	    "hosts lack them" },
	[COMMAND_CATALOG] = { "catalog", "a catalogue of updates, made small" },
	[COMMAND_FORMATS] = { "formats", "what can be read, and how to "
	    "export it" },
};

struct parsing {
	struct options	*options;
	struct out	*err;
	unsigned	 given[OPTION_COUNT];
};

static int
complain(struct parsing *p, const char *what, const char *value)
{
	out_str(p->err, "kbdiff: ");
	out_str(p->err, what);
	if (value != NULL) {
		out_str(p->err, ": ");
		out_visible(p->err, span_of(value));
	}
	out_str(p->err, "\nTry 'kbdiff --help'.\n");
	return -1;
}

static void
add_value(struct values *v, const char *value)
{
	v->values = xgrow(v->values, v->n, &v->cap, sizeof *v->values);
	v->values[v->n++] = value;
}

static void
add_operand(void *operands, const char *path)
{
	add_value(operands, path);
}

static int
parse_alias(struct parsing *p, const char *value)
{
	struct options *o = p->options;
	struct span s = span_of(value);
	size_t eq = span_find(s, '=');

	if (eq == 0 || eq + 1 >= s.n)
		return complain(p, "--alias needs OTHER=NAME", value);
	o->aliases = xgrow(o->aliases, o->naliases, &o->aliases_cap,
	    sizeof *o->aliases);
	o->aliases[o->naliases++] = (struct alias){ span_upto(s, eq),
	    span_from(s, eq + 1) };
	return 0;
}

static int
parse_show(struct parsing *p, const char *value)
{
	static const char *const groups[GROUP_COUNT] = {
		[GROUP_MISSING] = "missing", [GROUP_UNCERTAIN] = "uncertain",
		[GROUP_EXTRA] = "extra", [GROUP_COVERED] = "covered",
		[GROUP_INAPPLICABLE] = "inapplicable", [GROUP_SAME] = "same",
	};
	struct span rest = span_of(value), one;
	unsigned show = 0, mask;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ',');
		one = span_trim(span_upto(rest, n));
		mask = 0;
		for (unsigned g = 0; g < GROUP_COUNT; g++)
			if (span_eq(one, span_of(groups[g])) ||
			    span_eq(one, SPAN("all")))
				mask |= 1u << g;
		if (mask == 0)
			return complain(p, "--show knows no such group",
			    value);
		show |= mask;
	}
	p->options->show = show;
	return show == 0 ? complain(p, "--show needs a group", value) : 0;
}

static int
parse_date(struct parsing *p, const char *value, date *day)
{
	struct date_reading r = date_scan(span_of(value));

	if (r.form != DATE_KNOWN)
		return complain(p, "a date is written as 2024-03-31", value);
	*day = r.day;
	return 0;
}

static int
parse_date_order(struct parsing *p, const char *value)
{
	static const char *const names[] = {
		[DATE_MDY] = "mdy", [DATE_DMY] = "dmy", [DATE_YMD] = "ymd",
	};

	for (int k = DATE_MDY; k <= DATE_YMD; k++)
		if (strcmp(value, names[k]) == 0) {
			p->options->date_order = (enum date_order)k;
			return 0;
		}
	return complain(p, "--date-order is mdy, dmy or ymd", value);
}

static int
parse_when(struct parsing *p, const char *value, enum when *when)
{
	static const char *const names[] = { "auto", "always", "never" };

	for (int k = WHEN_AUTO; k <= WHEN_NEVER; k++)
		if (strcmp(value, names[k]) == 0) {
			*when = (enum when)k;
			return 0;
		}
	return complain(p, "auto, always or never is needed", value);
}

/* How many hosts; @FILE is read later. */
static int
parse_expect(struct parsing *p, const char *value)
{
	size_t n = strspn(value, "0123456789");

	if (value[0] != '@' && (n == 0 || n > 9 || value[n] != '\0'))
		return complain(p, "--expect needs a number of hosts or @FILE",
		    value);
	p->options->expect = value;
	return 0;
}

static int
parse_jobs(struct parsing *p, const char *value)
{
	char *end;
	unsigned long n = strtoul(value, &end, 10);

	if (*value < '1' || *value > '9' || *end != '\0' || n > 1024)
		return complain(p, "--jobs needs a number from 1 to 1024",
		    value);
	p->options->jobs = (unsigned)n;
	return 0;
}

static int
parse_format(struct parsing *p, const char *value)
{
	p->options->format = report_formats_named(span_of(value));
	return p->options->format == NULL ?
	    complain(p, "no report has this format", value) : 0;
}

static int
parse_input_format(struct parsing *p, const char *value)
{
	const struct importer *i = importers_named(span_of(value));

	if (i == NULL || i->parse == NULL)
		return complain(p, "no input has this format ('kbdiff "
		    "formats' lists them)", value);
	p->options->input_format = i;
	return 0;
}

static int
parse_option(struct parsing *p, enum option_id id, const char *value)
{
	struct options *o = p->options;

	switch (id) {
	case OPTION_GOOD:
		add_value(&o->good, value);
		return 0;
	case OPTION_BAD:
		add_value(&o->bad, value);
		return 0;
	case OPTION_IGNORE:
		add_value(&o->ignore, value);
		return 0;
	case OPTION_BUILDS:
		add_value(&o->builds, value);
		return 0;
	case OPTION_CATALOG:
		add_value(&o->catalogs, value);
		return 0;
	case OPTION_SUPERSEDES:
		add_value(&o->supersedes, value);
		return 0;
	case OPTION_NO_BUILDS:
		o->no_builds = true;
		return 0;
	case OPTION_ALIAS:
		return parse_alias(p, value);
	case OPTION_FORMAT:
		return parse_format(p, value);
	case OPTION_OUTPUT:
		o->output = value;
		return 0;
	case OPTION_INPUT_FORMAT:
		return parse_input_format(p, value);
	case OPTION_SHOW:
		return parse_show(p, value);
	case OPTION_KIND:
		o->kind = value;
		return 0;
	case OPTION_SINCE:
		return parse_date(p, value, &o->since);
	case OPTION_UNTIL:
		return parse_date(p, value, &o->until);
	case OPTION_DATE_ORDER:
		return parse_date_order(p, value);
	case OPTION_EXPECT:
		return parse_expect(p, value);
	case OPTION_JOBS:
		return parse_jobs(p, value);
	case OPTION_PROGRESS:
		return parse_when(p, value, &o->progress);
	case OPTION_COLOUR:
		return parse_when(p, value, &o->colour);
	case OPTION_DECISIVE:
		o->decisive = true;
		return 0;
	case OPTION_RECURRING:
		o->recurring = true;
		return 0;
	case OPTION_KEEP_GOING:
		o->keep_going = true;
		return 0;
	case OPTION_QUIET:
		o->quiet = true;
		return 0;
	case OPTION_BRIEF:
		o->brief = true;
		return 0;
	case OPTION_VERBOSE:
		o->verbose = true;
		return 0;
	case OPTION_HELP:
		o->help = true;
		return 0;
	case OPTION_VERSION:
		o->version = true;
		return 0;
	default:
		return -1;
	}
}

/* The first operand, if it is a command's name; diff otherwise. */
static void
take_command(struct options *o)
{
	struct values *v = &o->operands;

	for (int c = 0; v->n != 0 && c < COMMAND_COUNT; c++)
		if (strcmp(v->values[0], commands[c].name) == 0) {
			o->command = (enum command)c;
			v->n--;
			memmove(v->values, v->values + 1,
			    v->n * sizeof *v->values);
			return;
		}
}

/* What can be nothing but an update, and a bare number where no file has that
 * name. */
static bool
names_update(const char *operand)
{
	struct span s = span_of(operand);
	uint32_t build, revision;

	if (ascii_digit(s.p[0]) && system_exists(operand))
		return false;
	return update_id_is_number(s) || update_id_is_package_of_kb(s) ||
	    update_id_is_guid(s) || rollup_scan(s, &build, &revision);
}

/* KB12: meant as an update, but none. */
static bool
misnames_update(const char *operand)
{
	return span_startsi(span_of(operand), SPAN("KB")) &&
	    ascii_digit(operand[2]) && !system_exists(operand);
}

static int
take_updates(struct parsing *p)
{
	struct options *o = p->options;
	struct values *v = &o->operands;
	size_t n = 0;

	for (size_t i = 0; i < v->n; i++) {
		if (names_update(v->values[i]))
			add_value(&o->updates, v->values[i]);
		else if (misnames_update(v->values[i]))
			return complain(p, "neither an update nor a file",
			    v->values[i]);
		else
			v->values[n++] = v->values[i];
	}
	v->n = n;
	return o->updates.n != 0 ? 0 : complain(p, "'kbdiff explain' needs an "
	    "update, such as KB5031361", NULL);
}

static const struct report_format *
format_of(const struct options *o)
{
	const struct report_format *f = o->format;

	return f == NULL && o->output != NULL ?
	    report_formats_for_file(span_of(o->output)) : f;
}

static int
check_brief(struct parsing *p)
{
	const struct report_format *f = format_of(p->options);

	if (!p->options->brief || f == NULL || !f->whole)
		return 0;
	return complain(p, "--brief goes with reports for people; the exit "
	    "status is a program's verdict", f->name);
}

static int
check_explain(struct parsing *p)
{
	const struct report_format *f = format_of(p->options);

	if (f == NULL || !f->rows_only) {
		if (take_updates(p) != 0)
			return -1;
		return p->options->brief && p->options->operands.n == 0 ?
		    complain(p, "--brief is about hosts, and no input is "
		    "given", NULL) : 0;
	}
	out_printf(p->err, "kbdiff: 'kbdiff explain' writes no %s, but ",
	    f->name);
	for (size_t i = 0, n = 0; report_formats[i] != NULL; i++)
		if (!report_formats[i]->rows_only)
			out_printf(p->err, "%s%s", n++ == 0 ? "" : ", ",
			    report_formats[i]->name);
	out_char(p->err, '\n');
	return complain(p, "wrong format", NULL);
}

static int
check(struct parsing *p)
{
	struct options *o = p->options;

	if (o->help || o->version)
		return 0;
	for (int id = 0; id < OPTION_COUNT; id++)
		if (p->given[id] != 0 &&
		    (table[id].commands & 1u << o->command) == 0) {
			out_printf(p->err, "kbdiff: --%s means nothing to "
			    "'kbdiff %s'\n", table[id].name,
			    commands[o->command].name);
			return complain(p, "wrong option", NULL);
		}
	if (check_brief(p) != 0)
		return -1;
	if (o->command == COMMAND_EXPLAIN)
		return check_explain(p);
	if (o->command == COMMAND_FORMATS && o->operands.n != 0)
		return complain(p, "'kbdiff formats' takes no operand",
		    o->operands.values[0]);
	if (o->command != COMMAND_FORMATS && o->operands.n == 0 &&
	    o->good.n + o->bad.n < 2)
		return complain(p, "no input is given", NULL);
	if (o->command == COMMAND_CATALOG && o->output == NULL)
		return complain(p, "'kbdiff catalog' needs -o FILE", NULL);
	return 0;
}

int
options_parse(struct options *o, int argc, char **argv, struct out *err)
{
	struct parsing p = { .options = o, .err = err };
	struct option longs[OPTION_COUNT + 1];
	char shorts[2 * OPTION_COUNT + 2] = ":";
	size_t n = 1;
	int c, id;

	*o = (struct options){ .since = DATE_NONE, .until = DATE_NONE,
	    .show = 1u << GROUP_MISSING | 1u << GROUP_UNCERTAIN };
	memset(longs, 0, sizeof longs);
	for (id = 0; id < OPTION_COUNT; id++) {
		longs[id].name = table[id].name;
		longs[id].has_arg = table[id].arg != NULL;
		longs[id].val = LONG_ONLY + id;
		if (table[id].letter == 0)
			continue;
		shorts[n++] = (char)table[id].letter;
		if (table[id].arg != NULL)
			shorts[n++] = ':';
	}
	shorts[n] = '\0';
	opterr = 0;
	while ((c = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		if (c == '?')
			return complain(&p, "no such option",
			    argv[optind - 1]);
		if (c == ':')
			return complain(&p, "option needs a value",
			    argv[optind - 1]);
		id = c - LONG_ONLY;
		for (int k = 0; c < LONG_ONLY && k < OPTION_COUNT; k++)
			if (table[k].letter == c)
				id = k;
		p.given[id]++;
		if (parse_option(&p, (enum option_id)id, optarg) != 0)
			return -1;
	}
	for (; optind < argc; optind++)
		if (!system_expand(argv[optind], add_operand, &o->operands))
			add_value(&o->operands, argv[optind]);
	take_command(o);
	return check(&p);
}

void
options_fini(struct options *o)
{
	free(o->operands.values);
	free(o->updates.values);
	free(o->good.values);
	free(o->bad.values);
	free(o->ignore.values);
	free(o->builds.values);
	free(o->catalogs.values);
	free(o->supersedes.values);
	free(o->aliases);
}

/* The column where help texts begin. */
#define HELP_COLUMN	28

static void
print_option(struct out *o, int id)
{
	const char *help = table[id].help;
	size_t width = 6 + 2 + strlen(table[id].name), n;

	if (table[id].letter != 0)
		out_printf(o, "  -%c, --%s", table[id].letter,
		    table[id].name);
	else
		out_printf(o, "      --%s", table[id].name);
	if (table[id].arg != NULL) {
		out_printf(o, " %s", table[id].arg);
		width += 1 + strlen(table[id].arg);
	}
	if (width + 2 > HELP_COLUMN) {
		out_char(o, '\n');
		width = 0;
	}
	for (;;) {
		out_repeat(o, ' ', HELP_COLUMN - width);
		n = span_find(span_of(help), '\n');
		out_span(o, span_upto(span_of(help), n));
		out_char(o, '\n');
		if (help[n] == '\0')
			return;
		help += n + 1;
		width = 0;
	}
}

void
options_help(struct out *o)
{
	out_str(o,
	    "Usage: kbdiff [diff] [OPTION]... GOOD BAD\n"
	    "       kbdiff [diff] [OPTION]... {-g HOSTS | -b HOSTS}... "
	    "INPUT...\n"
	    "       kbdiff cluster [OPTION]... INPUT...\n"
	    "       kbdiff list [OPTION]... INPUT...\n"
	    "       kbdiff explain [OPTION]... KB... [INPUT]...\n"
	    "       kbdiff catalog [OPTION]... FILE... -o FILE\n"
	    "       kbdiff formats\n"
	    "\n"
	    "Compares lists of installed Windows updates: prints which ones "
	    "good hosts\n"
	    "have and bad ones lack.  An INPUT is a file, a folder, NAME=FILE "
	    "or - for\n"
	    "standard input.\n"
	    "\n"
	    "Commands:\n");
	for (int c = 0; c < COMMAND_COUNT; c++)
		out_printf(o, "  %-10s %s\n", commands[c].name,
		    commands[c].help);
	out_str(o, "\nOptions:\n");
	for (int id = 0; id < OPTION_COUNT; id++)
		print_option(o, id);
	out_str(o, "\nFormats of the report:\n");
	for (size_t i = 0; report_formats[i] != NULL; i++)
		out_printf(o, "  %-10s %s\n", report_formats[i]->name,
		    report_formats[i]->help);
	out_str(o,
	    "\n"
	    "Exit status: 0 nothing missing or uncertain, 1 something is, "
	    "2 trouble.\n");
}
