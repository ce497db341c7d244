#include <getopt.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/report/report_formats.h"
#include "options_table.h"
#include "suggest.h"

/* What getopt returns for the long form of an option: this and its row. */
enum { LONG_ONLY = 256 };

enum { OPTIONS_MAX = 64 };

/* How often each option was given. */
struct given {
	unsigned	n[OPTIONS_MAX];
};

static int
complain(struct parsing *p, const char *what, const char *value)
{
	out_str(p->err, "kbdiff: ");
	out_str(p->err, what);
	if (value != NULL) {
		out_str(p->err, " \"");
		out_visible(p->err, span_of(value));
		out_char(p->err, '"');
	}
	out_char(p->err, '\n');
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

/* The first operand, if it is a command's name; diff otherwise. */
static void
take_command(struct options *o)
{
	struct values *v = &o->operands;

	for (int c = 0; v->n != 0 && c < COMMAND_COUNT; c++)
		if (strcmp(v->values[0], command_table[c].name) == 0) {
			o->command = (enum command)c;
			o->command_named = true;
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
			return complain(p, "no update or file is named",
			    v->values[i]);
		else
			v->values[n++] = v->values[i];
	}
	v->n = n;
	if (o->updates.n != 0)
		return 0;
	return complain(p, n == 0 ? "'kbdiff explain' needs an update, such as "
	    "KB5031361" : "'kbdiff explain' needs an update, such as "
	    "KB5031361, as well as", n == 0 ? NULL : v->values[0]);
}

const struct report_format *
options_format(const struct options *o)
{
	const struct report_format *f = o->format;

	return f == NULL && o->output != NULL ?
	    report_formats_for_file(span_of(o->output)) : f;
}

/* "use text, csv or json": what the command writes. */
static void
print_written(struct parsing *p)
{
	const struct report_format *f;
	const char *before = "; use ", *last = "";

	for (size_t i = 0; (f = report_formats[i]) != NULL; i++) {
		if (!command_writes(p->options->command, f))
			continue;
		if (*last != '\0') {
			out_printf(p->err, "%s%s", before, last);
			before = ", ";
		}
		last = f->name;
	}
	out_printf(p->err, " or %s\n", last);
}

static int
check_format(struct parsing *p)
{
	const struct report_format *f = options_format(p->options);
	enum command c = p->options->command;

	if (f != NULL && !command_writes(c, f)) {
		out_printf(p->err, "kbdiff: --%s: 'kbdiff %s' does not write "
		    "%s", p->options->format != NULL ? "format" : "output",
		    command_table[c].name, f->name);
		print_written(p);
		return -1;
	}
	if (!p->options->brief || f == NULL ||
	    strcmp(f->name, "text") == 0)
		return 0;
	out_printf(p->err, "kbdiff: --brief prints text, not %s\n", f->name);
	return -1;
}

static int
check_commands(struct parsing *p, const struct given *given)
{
	const struct option_row *row;
	enum command c = p->options->command;

	for (size_t i = 0; (row = &option_table[i])->name != NULL; i++)
		if (given->n[i] != 0 && (row->commands & 1u << c) == 0) {
			out_printf(p->err, "kbdiff: 'kbdiff %s' takes no "
			    "--%s; see 'kbdiff help %s'\n",
			    command_table[c].name, row->name,
			    command_table[c].name);
			return -1;
		}
	return 0;
}

/* The ending of a file's name with its dot; empty if it has none. */
static struct span
ending_of(const char *file)
{
	const char *dot;

	file += system_folder_of(file);
	dot = strrchr(file, '.');
	return dot == NULL || dot == file ? SPAN_NONE : span_of(dot);
}

/* -o report.pdf: no ending of ours. */
static int
check_ending(struct parsing *p)
{
	const struct options *o = p->options;
	struct span ending;
	struct file_info file;

	if (o->output == NULL || o->command == COMMAND_CATALOG ||
	    options_format(o) != NULL)
		return 0;
	ending = ending_of(o->output);
	if (ending.n == 0 || (system_look(o->output, &file) == 0 &&
	    file.kind != FILE_REGULAR))
		return 0;
	out_str(p->err, "kbdiff: --output: \"");
	out_visible(p->err, span_of(o->output));
	out_str(p->err, "\": ");
	out_visible(p->err, ending);
	out_str(p->err, " is not a report format; use ");
	for (size_t i = 0; report_formats[i] != NULL; i++)
		if (report_formats[i]->ending[0] != '\0')
			out_printf(p->err, "%s, ", report_formats[i]->ending);
	out_str(p->err, "or add -f FORMAT\n");
	return -1;
}

/* clsuter exports/: a command was meant. */
static int
check_mistyped(struct parsing *p)
{
	const struct options *o = p->options;
	const char *word;
	struct suggestion s;

	if (o->command != COMMAND_DIFF || o->operands.n == 0 ||
	    system_exists(word = o->operands.values[0]) ||
	    word[strcspn(word, "./\\=")] != '\0')
		return 0;
	s = suggest_begin(span_of(word));
	for (int c = 0; c < COMMAND_COUNT; c++)
		suggest_try(&s, span_of(command_table[c].name));
	if (s.best.n == 0)
		return 0;
	out_str(p->err, "kbdiff: no command or file named \"");
	out_visible(p->err, span_of(word));
	out_printf(p->err, "\"; did you mean 'kbdiff %.*s'?\n",
	    SPANF(s.best));
	return -1;
}

static int
check_dates(struct parsing *p)
{
	const struct options *o = p->options;

	return o->since == DATE_NONE || o->until == DATE_NONE ||
	    o->since <= o->until ? 0 : complain(p, "--since is later than "
	    "--until", NULL);
}

static int
check_operands(struct parsing *p)
{
	const struct options *o = p->options;

	switch (o->command) {
	case COMMAND_HELP:
		return o->operands.n < 2 ? 0 : complain(p, "'kbdiff help' "
		    "takes one command; leave out", o->operands.values[1]);
	case COMMAND_COMPLETION:
		return 0;
	case COMMAND_FACTS:
		return o->operands.n == 0 ? 0 : complain(p, "'kbdiff facts' "
		    "takes no operand; name files with --builds, --catalog "
		    "or --supersedes, or a folder with --facts, and leave "
		    "out", o->operands.values[0]);
	case COMMAND_FORMATS:
		return o->operands.n == 0 ? 0 : complain(p, "'kbdiff formats' "
		    "takes no operand; leave out", o->operands.values[0]);
	case COMMAND_CHANGES:
		if (o->operands.n != 2) {
			complain(p, "'kbdiff changes' needs two inputs: "
			    "BEFORE and AFTER", NULL);
			out_str(p->err, "Try 'kbdiff help changes'.\n");
			return -1;
		}
		break;
	case COMMAND_CATALOG:
		if (o->output == NULL)
			return complain(p, "'kbdiff catalog' needs -o FILE",
			    NULL);
		break;
	default:
		break;
	}
	if (o->operands.n != 0 || o->good.n + o->bad.n >= 2)
		return 0;
	complain(p, o->command == COMMAND_DIFF ? "nothing to compare: give "
	    "two files, or a folder and -b NAME" :
	    "no input: give a file or a folder", NULL);
	out_printf(p->err, "Try 'kbdiff help %s'.\n",
	    command_table[o->command].name);
	return -1;
}

static int
check(struct parsing *p, const struct given *given)
{
	const struct options *o = p->options;

	if (o->help || o->version)
		return 0;
	if (check_mistyped(p) != 0 || check_commands(p, given) != 0 ||
	    check_ending(p) != 0 || check_format(p) != 0 ||
	    check_dates(p) != 0)
		return -1;
	return o->command == COMMAND_EXPLAIN ? take_updates(p) :
	    check_operands(p);
}

/* "--goood": no option; a close one is named. */
static int
refuse_option(struct parsing *p, const char *word)
{
	struct span typed = span_of(word);
	struct suggestion s;

	out_str(p->err, "kbdiff: unknown option ");
	if (optopt > 0 && optopt < LONG_ONLY) {
		out_char(p->err, '-');
		out_visible(p->err, (struct span){ (char[]){ (char)optopt },
		    1 });
	} else {
		typed = span_upto(typed, span_find(typed, '='));
		out_visible(p->err, typed);
		s = suggest_begin(span_from(typed, 2));
		for (size_t i = 0; option_table[i].name != NULL; i++)
			suggest_try(&s, span_of(option_table[i].name));
		if (s.best.n != 0) {
			out_printf(p->err, "; did you mean --%.*s?\n",
			    SPANF(s.best));
			return -1;
		}
	}
	out_printf(p->err, "; 'kbdiff help %s' lists the options\n",
	    command_table[p->options->command].name);
	return -1;
}

static int
refuse_bare(struct parsing *p, int c)
{
	const struct option_row *row = option_table;

	while (row->name != NULL && row->letter != c &&
	    c - LONG_ONLY != row - option_table)
		row++;
	out_printf(p->err, "kbdiff: --%s needs a value: --%s %s\n",
	    row->name, row->name, row->arg);
	return -1;
}

/* The table as getopt_long has it. */
struct getopt_tables {
	struct option	 longs[OPTIONS_MAX + 1];
	char		 shorts[2 * OPTIONS_MAX + 2];
};

static void
make_tables(struct getopt_tables *t)
{
	const struct option_row *row;
	size_t n = 0;

	memset(t, 0, sizeof *t);
	/* A missing value is told from an unknown option. */
	t->shorts[n++] = ':';
	for (int i = 0; (row = &option_table[i])->name != NULL; i++) {
		t->longs[i].name = row->name;
		t->longs[i].has_arg = row->arg != NULL;
		t->longs[i].val = LONG_ONLY + i;
		if (row->letter == 0)
			continue;
		t->shorts[n++] = (char)row->letter;
		if (row->arg != NULL)
			t->shorts[n++] = ':';
	}
}

static size_t
row_of(int c)
{
	size_t i = 0;

	if (c >= LONG_ONLY)
		return (size_t)(c - LONG_ONLY);
	while (option_table[i].letter != c)
		i++;
	return i;
}

static int
parse_all(struct parsing *p, int argc, char **argv, struct given *given)
{
	struct getopt_tables t;
	size_t i;
	int c;

	make_tables(&t);
	opterr = 0;
	while ((c = getopt_long(argc, argv, t.shorts, t.longs, NULL)) != -1) {
		if (c == '?')
			return refuse_option(p, argv[optind - 1]);
		if (c == ':')
			return refuse_bare(p, optopt);
		i = row_of(c);
		given->n[i]++;
		if (option_table[i].store(p, &option_table[i], optarg) != 0)
			return -1;
	}
	for (; optind < argc; optind++)
		if (!system_expand(argv[optind], add_operand,
		    &p->options->operands))
			add_value(&p->options->operands, argv[optind]);
	return 0;
}

/* The value of an option where it was not parsed: "--format=nagios", "-f"
 * "nagios", "-fnagios"; empty: argv[*i] is not that option. */
static struct span
value_at(const struct option_row *row, int argc, char **argv, int *i)
{
	const char name[] = { '-', (char)row->letter, '\0' };
	struct span s = span_of(argv[*i]);
	size_t n = strlen(row->name) + 2;

	if (span_eq(s, span_of(name)) || (s.n == n &&
	    strcmp(s.p + 2, row->name) == 0))
		return ++*i < argc ? span_of(argv[*i]) : SPAN_NONE;
	if (s.n > n && s.p[n] == '=' && span_starts(s, SPAN("--")) &&
	    span_eq((struct span){ s.p + 2, n - 2 }, span_of(row->name)))
		return span_from(s, n + 1);
	return span_starts(s, span_of(name)) ? span_from(s, 2) : SPAN_NONE;
}

/* The format of trouble that is found before the format itself. */
static void
find_format(struct options *o, int argc, char **argv)
{
	const struct option_row *row = option_table;

	while (row->store != store_format)
		row++;
	for (int i = 1; i < argc && o->format == NULL; i++)
		o->format = report_formats_named(value_at(row, argc, argv,
		    &i));
}

int
options_parse(struct options *o, int argc, char **argv, struct out *err)
{
	struct parsing p = { .options = o, .err = err };
	struct given given = { { 0 } };

	*o = (struct options){ .since = DATE_NONE, .until = DATE_NONE };
	if (parse_all(&p, argc, argv, &given) != 0) {
		find_format(o, argc, argv);
		return -1;
	}
	take_command(o);
	/* What Windows calls it. */
	o->help |= o->operands.n == 1 &&
	    strcmp(o->operands.values[0], "/?") == 0;
	return check(&p, &given);
}

void
options_fini(struct options *o)
{
	struct values *list;

	free(o->operands.values);
	free(o->updates.values);
	free(o->exclude.values);
	for (const struct option_row *row = option_table; row->name != NULL;
	    row++) {
		if (row->store != store_list)
			continue;
		list = (struct values *)(void *)((char *)o + row->at);
		free(list->values);
		list->values = NULL;
	}
	free(o->aliases);
	free(o->columns.values);
}
