/*
 * What "kbdiff list -f csv" prints: read back, it says all that the exports
 * said that it was made from, their doubts included.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/csv_cell.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/shape_csv.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/import/importers.h"

enum column {
	COLUMN_HOST, COLUMN_UPDATE, COLUMN_VARIANT, COLUMN_KIND,
	COLUMN_INSTALLED_ON, COLUMN_INSTALLED_BY, COLUMN_TITLE, COLUMN_STATE,
	COLUMN_OS, COLUMN_BUILD, COLUMN_ARCH, COLUMN_COMPLETE,
	COLUMN_DECLARED, COLUMN_UNIDENTIFIED, COLUMN_FORMAT, COLUMN_FILE,
	COLUMN_LINE, COLUMN_ALIASES, COLUMN_DOUBT, COLUMN_REVISION,
	COLUMN_COUNT
};

/* Tables of older versions end in COLUMN_LINE. */
#define COLUMNS_NEEDED	COLUMN_ALIASES

static const struct csv_name names[COLUMN_COUNT] = {
	{ SPAN("host"), COLUMN_HOST },
	{ SPAN("update"), COLUMN_UPDATE },
	{ SPAN("variant"), COLUMN_VARIANT },
	{ SPAN("kind"), COLUMN_KIND },
	{ SPAN("installed_on"), COLUMN_INSTALLED_ON },
	{ SPAN("installed_by"), COLUMN_INSTALLED_BY },
	{ SPAN("title"), COLUMN_TITLE },
	{ SPAN("state"), COLUMN_STATE },
	{ SPAN("os"), COLUMN_OS },
	{ SPAN("build"), COLUMN_BUILD },
	{ SPAN("arch"), COLUMN_ARCH },
	{ SPAN("complete"), COLUMN_COMPLETE },
	{ SPAN("declared"), COLUMN_DECLARED },
	{ SPAN("unidentified"), COLUMN_UNIDENTIFIED },
	{ SPAN("format"), COLUMN_FORMAT },
	{ SPAN("file"), COLUMN_FILE },
	{ SPAN("line"), COLUMN_LINE },
	{ SPAN("aliases"), COLUMN_ALIASES },
	{ SPAN("doubt"), COLUMN_DOUBT },
	{ SPAN("revision"), COLUMN_REVISION },
};

/* Columns may have been added. */
static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	if (!csv_header_all(l, names, COLUMN_COUNT, fields, n) &&
	    !csv_header_all(l, names, COLUMNS_NEEDED, fields, n))
		return false;
	for (size_t i = 0; i < n && i < 64; i++)
		if (!csv_header_knows(names, COLUMN_COUNT, fields[i]))
			l->unknown |= UINT64_C(1) << i;
	return true;
}

/* The text that a cell was made of. */
static struct span
cell(const struct shape_csv *t, int column)
{
	return csv_cell_text(csv_table_cell(t, column),
	    list_builder_arena(t->reading->builder));
}

static int
bad_cell(const struct shape_csv *t, int column, const char *need)
{
	diag(t->reading->diags, DIAG_SYNTAX, (struct pos){ t->reading->file,
	    t->rec.line, shape_csv_column(t, column) },
	    "column %.*s needs %s", SPANF(names[column].name), need);
	return -1;
}

/* -1: the cell is empty; -2: it is no number. */
static int64_t
number_of(struct span s)
{
	size_t digits;
	int64_t n = (int64_t)span_number(s, 10, &digits);

	return s.n == 0 ? -1 : digits == s.n ? n : -2;
}

static int
take_number(const struct shape_csv *t, int column, int64_t *to)
{
	*to = number_of(cell(t, column));
	return *to == -2 ? bad_cell(t, column, "a number") : 0;
}

/* Lists of one host stay apart: they differ in what is said of a list. */
static struct span
tag_of(const struct shape_csv *t, char **buf, size_t *cap)
{
	static const int columns[] = { COLUMN_FORMAT, COLUMN_FILE,
	    COLUMN_COMPLETE, COLUMN_DECLARED, COLUMN_UNIDENTIFIED,
	    COLUMN_DOUBT, COLUMN_BUILD, COLUMN_REVISION };
	struct span s;
	size_t n = 0, need = 0;

	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		need += cell(t, columns[i]).n + 1;
	if (need > *cap) {
		*cap = need * 2;
		*buf = xreallocarray(*buf, *cap, 1);
	}
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
		s = cell(t, columns[i]);
		if (s.n != 0)
			memcpy(*buf + n, s.p, s.n);
		n += s.n;
		(*buf)[n++] = ',';
	}
	return (struct span){ *buf, n };
}

/* The list of another version, or one from the command line, is of any. */
static enum list_kind
kind_of(struct span format)
{
	const struct importer *i = importers_named(format);

	return i == NULL ? LIST_ANY : i->kind;
}

/*
 * Which list it is.  "systeminfo#2" is a second one from the same file; a
 * host that is called as its file was named by the file alone, unless the
 * file reads HOST=FILE.
 */
static void
head_source(const struct shape_csv *t, struct open_list *list)
{
	struct list_builder *in = t->reading->builder;
	struct span host = cell(t, COLUMN_HOST), file = cell(t, COLUMN_FILE);
	struct span format = cell(t, COLUMN_FORMAT);

	list->format = list_builder_keep(in, span_upto(format,
	    span_find(format, '#')));
	list->kind = kind_of(list->format);
	list->settled = true;
	if (host.n != 0 && span_starts(file, host) && file.n > host.n &&
	    file.p[host.n] == '=') {
		list->file = list_builder_keep(in, span_from(file, host.n + 1));
		list->given = true;
	} else {
		list->file = list_builder_keep(in, file);
		list->weak = input_is_tail(list->file.p, host);
	}
}

static int
take_doubt(const struct shape_csv *t, struct open_list *list, struct span one)
{
	size_t at = span_find(one, '@'), digits;
	struct span place = span_from(one, at + 1);
	uint64_t line = span_number(place, 15, &digits);

	if (digits != place.n)
		return bad_cell(t, COLUMN_DOUBT, "a line behind @");
	for (int k = 0; k < DOUBT_COUNT; k++)
		if (span_eq(span_upto(one, at), span_of(doubt_name(
		    (enum doubt_reason)k)))) {
			list_builder_doubt(t->reading->builder, list,
			    (enum doubt_reason)k, line, SPAN_NONE);
			/* A command that filters stands on a line. */
			list->check |= k == DOUBT_FILTERED && line == 0;
			return 0;
		}
	return bad_cell(t, COLUMN_DOUBT, "cut, empty, failed, unreadable, "
	    "filtered or one-run, joined with ;");
}

/* A table without the column says only whether a list is complete. */
static int
take_doubts(const struct shape_csv *t, struct open_list *list)
{
	struct span rest = cell(t, COLUMN_DOUBT);
	struct span complete = cell(t, COLUMN_COMPLETE);
	size_t end;

	for (; rest.n != 0; rest = span_from(rest, end + 1)) {
		end = span_find(rest, ';');
		if (take_doubt(t, list, span_upto(rest, end)) != 0)
			return -1;
	}
	if (span_eq(complete, SPAN("no"))) {
		if (list->doubts == 0)
			list_builder_doubt(t->reading->builder, list,
			    cell(t, COLUMN_UPDATE).n != 0 ? DOUBT_CUT :
			    DOUBT_EMPTY, 0, SPAN_NONE);
	} else if (!span_eq(complete, SPAN("yes"))) {
		return bad_cell(t, COLUMN_COMPLETE, "yes or no");
	}
	return 0;
}

/* "10.0.17763" and, in a column of its own, "4974". */
static struct span
build_of(const struct shape_csv *t)
{
	struct span build = cell(t, COLUMN_BUILD);
	struct span revision = cell(t, COLUMN_REVISION);
	char both[64];
	int n;

	if (revision.n == 0 || build.n + revision.n + 2 > sizeof both)
		return list_builder_keep(t->reading->builder, build);
	n = snprintf(both, sizeof both, "%.*s.%.*s", SPANF(build),
	    SPANF(revision));
	return list_builder_keep(t->reading->builder,
	    (struct span){ both, (size_t)n });
}

static int
head_list(const struct shape_csv *t, struct open_list *list)
{
	struct list_builder *in = t->reading->builder;
	int64_t unidentified;

	if (take_number(t, COLUMN_DECLARED, &list->declared) != 0 ||
	    take_number(t, COLUMN_UNIDENTIFIED, &unidentified) != 0)
		return -1;
	list->unidentified = unidentified < 0 ? 0 : (uint32_t)unidentified;
	if (take_doubts(t, list) != 0)
		return -1;
	list->aliases = list_builder_keep(in, cell(t, COLUMN_ALIASES));
	list->os = list_builder_keep(in, cell(t, COLUMN_OS));
	list->build = build_of(t);
	list->arch = list_builder_keep(in, cell(t, COLUMN_ARCH));
	head_source(t, list);
	return 0;
}

static bool
find_state(struct span s, enum state *state)
{
	for (int k = 0; k < STATE_COUNT; k++)
		if (span_eq(s, span_of(state_name((enum state)k)))) {
			*state = (enum state)k;
			return true;
		}
	return false;
}

static int
take_state(const struct shape_csv *t, enum state *state)
{
	return find_state(cell(t, COLUMN_STATE), state) ? 0 : bad_cell(t,
	    COLUMN_STATE, "installed, pending, staged, superseded, "
	    "uninstalled, missing, inapplicable or unknown");
}

/* No heading is called like a state, nor "yes"; a host without updates has no
 * state. */
static bool
is_entry(const struct shape_csv *t)
{
	struct span complete = csv_table_cell(t, COLUMN_COMPLETE);
	enum state state;

	return find_state(csv_table_cell(t, COLUMN_STATE), &state) ||
	    span_eq(complete, SPAN("yes")) || span_eq(complete, SPAN("no"));
}

/* A list that was incomplete. */
struct cut {
	const struct open_list *list;
	struct span	 host;
	uint64_t	 line;		/* of the table */
};

struct cuts {
	struct cut	*cuts;
	size_t		 n, cap;
};

static void
keep_cut(struct cuts *c, struct cut cut)
{
	c->cuts = xgrow(c->cuts, c->n, &c->cap, sizeof *c->cuts);
	c->cuts[c->n++] = cut;
}

/* What rows of one list share while they are read. */
struct run {
	struct open_list *list;		/* of the row before */
	struct cuts	 cuts;
	char		*tag;
	size_t		 tag_cap;
	uint64_t	*lines;		/* of known rows */
	size_t		 lines_cap;
};

/* The list of the row; NULL after a diagnosed error. */
static struct open_list *
list_of(struct shape_csv *t, struct run *run)
{
	struct open_list *list = list_builder_list(t->reading->builder,
	    (struct list_head){ .host = cell(t, COLUMN_HOST),
	    .full = SPAN_NONE, .tag = tag_of(t, &run->tag, &run->tag_cap) },
	    t->rec.line);

	if (list->format.n == 0 && list->file.n == 0 &&
	    head_list(t, list) != 0)
		return NULL;
	run->list = list;
	return list;
}

/* A list begins where its first entry stands; line -1: the table does not
 * say.  A chunk of a table has its own lines then. */
static uint64_t
take_line(struct shape_csv *t, struct open_list *list, int64_t line,
    uint64_t here)
{
	if (line < 0) {
		t->seam = true;
		return here;
	}
	list->own_lines = true;
	if (list->rows == 0 || (uint64_t)line < list->line)
		list->line = (uint64_t)line;
	return (uint64_t)line;
}

/* The first entry of a list that was incomplete is told. */
static void
note_first(const struct shape_csv *t, struct run *run, uint64_t line)
{
	if (list_builder_doubts(run->list, DOUBT_CUT) && run->list->rows == 1)
		keep_cut(&run->cuts, (struct cut){ run->list,
		    list_builder_keep(t->reading->builder, cell(t,
		    COLUMN_HOST)), line });
}

/* A row of no host: what the table was made without. */
static bool
is_left_out(const struct shape_csv *t)
{
	return csv_table_cell(t, COLUMN_HOST).n == 0 &&
	    csv_table_cell(t, COLUMN_UPDATE).n == 0 &&
	    csv_table_cell(t, COLUMN_FORMAT).n == 0 &&
	    csv_table_cell(t, COLUMN_FILE).n != 0;
}

static int
take_left_out(const struct shape_csv *t)
{
	struct span file = cell(t, COLUMN_FILE), says = cell(t, COLUMN_TITLE);
	bool failure = span_eq(cell(t, COLUMN_DOUBT), SPAN("failed"));
	struct pos at = { t->reading->file, t->rec.line, 0 };
	int64_t line;

	if (take_number(t, COLUMN_LINE, &line) != 0)
		return -1;
	list_builder_leave_out_of(t->reading->builder, failure ?
	    LEFT_OUT_FAILURE : LEFT_OUT_FILE, file, line < 0 ? 0 :
	    (uint64_t)line, says);
	if (failure)
		diag(t->reading->diags, DIAG_FAILED, at, "a host of %.*s gave "
		    "no list: \"%.*s\"", SPANF(file), SPANF(says));
	else
		diag(t->reading->diags, DIAG_FAILED, at, "%.*s, which may be "
		    "an export, was left out of this table", SPANF(file));
	return 0;
}

/* What columns that somebody added say of the update's state. */
static void
take_added(const struct shape_csv *t, struct entry_in *row)
{
	struct span name, value;
	enum state_column column;
	enum state state;
	size_t field = 0;

	while (row->state == STATE_INSTALLED && shape_csv_unknown(t, &field,
	    &name, &value)) {
		column = state_column_of(name);
		if (column == STATE_COLUMN_COUNT) {
			own_column_keep(&row->own_cell, &row->own_name, name,
			    value);
			continue;
		}
		switch (state_column_read(column, value, &state)) {
		case STATE_SAID_IT:
		case STATE_SAID_UNKNOWN:
			row->state = state;
			row->checked = state == STATE_UNKNOWN;
			row->said = value;
			break;
		default:
			break;
		}
	}
	row->own = own_column_says(row->own_name, row->own_cell);
	if (row->state == STATE_INSTALLED && row->own == OWN_AGAINST) {
		row->state = STATE_UNKNOWN;
		row->checked = true;
		row->said = row->own_cell;
	}
}

static int
take_row(struct shape_csv *t, struct run *run)
{
	struct open_list *list = list_of(t, run);
	struct entry_in row = {
		.id = cell(t, COLUMN_UPDATE),
		.fallback = SPAN_NONE,
		.variant = cell(t, COLUMN_VARIANT),
		.kind = cell(t, COLUMN_KIND),
		.installed_on = cell(t, COLUMN_INSTALLED_ON),
		.installed_by = cell(t, COLUMN_INSTALLED_BY),
		.title = cell(t, COLUMN_TITLE),
		.column = shape_csv_column(t, COLUMN_UPDATE),
		.key = t->key.n == 0 ? NULL : &t->key,
	};
	int64_t line;

	if (list == NULL || take_number(t, COLUMN_LINE, &line) != 0)
		return -1;
	row.line = take_line(t, list, line, t->rec.line);
	if (row.id.n == 0)
		return 0;
	if (take_state(t, &row.state) != 0)
		return -1;
	take_added(t, &row);
	list_builder_add(t->reading->builder, list, &row);
	note_first(t, run, t->rec.line);
	return 0;
}

/* Reads the lines of known rows; those from one that is no number on are left
 * for another time, or that one alone is read now. */
static void
read_lines(struct shape_csv *t, struct run *run, int64_t *first)
{
	int64_t line;

	*first = -1;
	if (run->lines_cap < t->again.n) {
		run->lines_cap = t->again.n;
		run->lines = xreallocarray(run->lines, run->lines_cap,
		    sizeof *run->lines);
	}
	for (size_t i = 0; i < t->again.n; i++) {
		line = number_of(shape_csv_known_cell(t, i, COLUMN_LINE));
		if (i == 0)
			*first = line;
		else if (line < 0)
			shape_csv_give_back(t, t->again.n - i);
		run->lines[i] = (uint64_t)line;
	}
	if (*first < 0 && t->again.n > 1)
		shape_csv_give_back(t, t->again.n - 1);
}

/* Rows that have come before but for their list and their lines.  The first of
 * a list is read alone. */
static int
take_known(struct shape_csv *t, struct run *run)
{
	bool alone = !t->again.same;
	int64_t line;

	if (alone)
		shape_csv_give_back(t, t->again.n - 1);
	read_lines(t, run, &line);
	if (alone || line < 0) {
		shape_csv_open(t);
		if (list_of(t, run) == NULL || take_number(t, COLUMN_LINE,
		    &line) != 0)
			return -1;
		run->lines[0] = (uint64_t)line;
		if (line < 0)
			run->lines[0] = t->again.line;
	}
	take_line(t, run->list, line, t->again.line);
	for (size_t i = 1; i < t->again.n; i++)
		if (run->lines[i] < run->list->line)
			run->list->line = run->lines[i];
	list_builder_add_again(t->reading->builder, run->list,
	    t->again.numbers, t->again.n, t->again.line, run->lines);
	if (alone)
		note_first(t, run, t->again.line);
	return 0;
}

/* Tells the warning that the export itself got when it was read. */
static void
tell_cut(struct reading *r, const struct cut *c)
{
	struct pos at = { r->file, c->line, 0 };
	uint64_t n = c->list->rows + c->list->unidentified;

	if (c->list->declared > (int64_t)n)
		diag(r->diags, DIAG_CUT, at, "%llu of %lld updates of %.*s in "
		    "%.*s", (unsigned long long)n,
		    (long long)c->list->declared, SPANF(c->host),
		    SPANF(c->list->file));
	else
		diag(r->diags, DIAG_CUT, at, "%.*s's export %.*s was already "
		    "cut short", SPANF(c->host), SPANF(c->list->file));
}

/* The columns that say what an entry is, whatever list it is in. */
#define OF_ENTRIES	(1u << COLUMN_UPDATE | 1u << COLUMN_VARIANT | \
			    1u << COLUMN_KIND | 1u << COLUMN_INSTALLED_ON | \
			    1u << COLUMN_INSTALLED_BY | 1u << COLUMN_TITLE | \
			    1u << COLUMN_STATE)
#define ALL_COLUMNS	((1u << COLUMN_COUNT) - 1)

static const struct shape_csv_kind kind = {
	.is_header = is_header,
	.is_entry = is_entry,
	.vital = ALL_COLUMNS,
	.lists = ALL_COLUMNS & ~OF_ENTRIES & ~(1u << COLUMN_LINE),
	.own = 1u << COLUMN_LINE,
};

static int
parse(struct reading *r)
{
	struct run run = { .list = NULL };
	struct shape_csv t;
	int got;

	shape_csv_begin(&t, r, &kind);
	list_builder_date_order(r->builder, DATE_YMD);
	while ((got = shape_csv_next(&t)) == 1)
		if ((t.known ? take_known(&t, &run) : is_left_out(&t) ?
		    take_left_out(&t) : take_row(&t, &run)) != 0) {
			got = -1;
			break;
		}
	for (size_t i = 0; i < run.cuts.n; i++)
		tell_cut(r, &run.cuts.cuts[i]);
	shape_csv_end(&t);
	free(run.cuts.cuts);
	free(run.tag);
	free(run.lines);
	return got;
}

static unsigned
probe_header(const struct csv_head *head)
{
	struct csv_header l;
	char delim;

	return csv_head_is(head, is_header, &l, &delim) ? 1000 : 0;
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct csv_header l;
	char delim;

	return csv_header_find(lines[TEXT_ABOVE], is_header, &l, &delim);
}

const struct importer import_kbdiff_csv = {
	.name = "kbdiff-csv",
	.help = "what 'kbdiff list -f csv' prints",
	.command = "kbdiff list -f csv INPUT... > hosts.csv",
	.kind = LIST_ANY,
	.probe_header = probe_header,
	.parse = parse,
	.reads_chunks = true,
	.begins = begins,
};
