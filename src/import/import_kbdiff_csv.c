/*
 * What "kbdiff list -f csv" prints: read back, it says all that the exports
 * said that it was made from, their doubts included.
 */
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/shape_csv.h"
#include "kbdiff/import/importers.h"

enum column {
	COLUMN_HOST, COLUMN_UPDATE, COLUMN_VARIANT, COLUMN_KIND,
	COLUMN_INSTALLED_ON, COLUMN_INSTALLED_BY, COLUMN_TITLE, COLUMN_STATE,
	COLUMN_OS, COLUMN_BUILD, COLUMN_ARCH, COLUMN_COMPLETE,
	COLUMN_DECLARED, COLUMN_UNIDENTIFIED, COLUMN_FORMAT, COLUMN_FILE,
	COLUMN_LINE, COLUMN_COUNT
};

static const struct csv_name names[COLUMN_COUNT] = {
	{ { "host", 4 }, COLUMN_HOST },
	{ { "update", 6 }, COLUMN_UPDATE },
	{ { "variant", 7 }, COLUMN_VARIANT },
	{ { "kind", 4 }, COLUMN_KIND },
	{ { "installed_on", 12 }, COLUMN_INSTALLED_ON },
	{ { "installed_by", 12 }, COLUMN_INSTALLED_BY },
	{ { "title", 5 }, COLUMN_TITLE },
	{ { "state", 5 }, COLUMN_STATE },
	{ { "os", 2 }, COLUMN_OS },
	{ { "build", 5 }, COLUMN_BUILD },
	{ { "arch", 4 }, COLUMN_ARCH },
	{ { "complete", 8 }, COLUMN_COMPLETE },
	{ { "declared", 8 }, COLUMN_DECLARED },
	{ { "unidentified", 12 }, COLUMN_UNIDENTIFIED },
	{ { "format", 6 }, COLUMN_FORMAT },
	{ { "file", 4 }, COLUMN_FILE },
	{ { "line", 4 }, COLUMN_LINE },
};

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return csv_header_all(l, names, COLUMN_COUNT, fields, n);
}

/* Takes off the ' that keeps a spreadsheet from running a cell. */
static struct span
cell(const struct shape_csv *t, int column)
{
	struct span s = csv_table_cell(t, column);
	size_t n = 0;

	while (n < s.n && s.p[n] == '\'')
		n++;
	return n != 0 && n < s.n && memchr("=+-@\t\r", s.p[n], 6) != NULL ?
	    span_from(s, 1) : s;
}

static int
bad_cell(const struct shape_csv *t, int column, const char *need)
{
	diag(t->reading->diags, DIAG_SYNTAX, (struct pos){ t->reading->file,
	    t->rec.line, shape_csv_column(t, column) },
	    "column %.*s needs %s", SPANF(names[column].name), need);
	return -1;
}

static int
take_number(const struct shape_csv *t, int column, int64_t *to)
{
	struct span s = cell(t, column);

	*to = s.n == 0 ? -1 : 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!ascii_digit(s.p[i]) || i > 9)
			return bad_cell(t, column, "a number");
		*to = *to * 10 + (s.p[i] - '0');
	}
	return 0;
}

/* Lists of one host stay apart: they differ in what is said of a list. */
static struct span
tag_of(const struct shape_csv *t, char **buf, size_t *cap)
{
	static const int columns[] = { COLUMN_FORMAT, COLUMN_FILE,
	    COLUMN_COMPLETE, COLUMN_DECLARED, COLUMN_UNIDENTIFIED };
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
	    file.p[host.n] == '=')
		list->file = list_builder_keep(in, span_from(file, host.n + 1));
	else {
		list->file = list_builder_keep(in, file);
		list->weak = input_is_tail(list->file.p, host);
	}
}

static int
head_list(const struct shape_csv *t, struct open_list *list)
{
	struct list_builder *in = t->reading->builder;
	struct span complete = cell(t, COLUMN_COMPLETE);
	int64_t unidentified;

	if (take_number(t, COLUMN_DECLARED, &list->declared) != 0 ||
	    take_number(t, COLUMN_UNIDENTIFIED, &unidentified) != 0)
		return -1;
	list->unidentified = unidentified < 0 ? 0 : (uint32_t)unidentified;
	if (span_eq(complete, SPAN("no")))
		list->doubts |= DOUBT_CUT;
	else if (!span_eq(complete, SPAN("yes")))
		return bad_cell(t, COLUMN_COMPLETE, "yes or no");
	list->os = list_builder_keep(in, cell(t, COLUMN_OS));
	list->build = list_builder_keep(in, cell(t, COLUMN_BUILD));
	list->arch = list_builder_keep(in, cell(t, COLUMN_ARCH));
	head_source(t, list);
	return 0;
}

static int
take_state(const struct shape_csv *t, enum state *state)
{
	struct span s = cell(t, COLUMN_STATE);

	for (int k = 0; k < STATE_COUNT; k++)
		if (span_eq(s, span_of(state_name((enum state)k)))) {
			*state = (enum state)k;
			return 0;
		}
	return bad_cell(t, COLUMN_STATE, "installed, pending, staged, "
	    "superseded or uninstalled");
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

static int
take_row(const struct shape_csv *t, struct span tag, struct cuts *cut)
{
	struct open_list *list = list_builder_list(t->reading->builder,
	    (struct list_head){ .host = cell(t, COLUMN_HOST),
	    .full = SPAN_NONE, .tag = tag }, t->rec.line);
	struct entry_in row = {
		.id = cell(t, COLUMN_UPDATE),
		.fallback = SPAN_NONE,
		.variant = cell(t, COLUMN_VARIANT),
		.kind = cell(t, COLUMN_KIND),
		.installed_on = cell(t, COLUMN_INSTALLED_ON),
		.installed_by = cell(t, COLUMN_INSTALLED_BY),
		.title = cell(t, COLUMN_TITLE),
		.line = t->rec.line,
		.column = shape_csv_column(t, COLUMN_UPDATE),
	};
	int64_t line;

	if (list->format.n == 0 && list->file.n == 0 &&
	    head_list(t, list) != 0)
		return -1;
	if (take_number(t, COLUMN_LINE, &line) != 0)
		return -1;
	if (line >= 0) {
		row.line = (uint64_t)line;
		if (list->rows == 0 || row.line < list->line)
			list->line = row.line;
	}
	if (row.id.n == 0)
		return 0;
	if (take_state(t, &row.state) != 0)
		return -1;
	list_builder_add(t->reading->builder, list, &row);
	if ((list->doubts & DOUBT_CUT) != 0 && list->rows == 1)
		keep_cut(cut, (struct cut){ list, list_builder_keep(
		    t->reading->builder, cell(t, COLUMN_HOST)), t->rec.line });
	return 0;
}

/* Tells the warning that the export itself got when it was read. */
static void
tell_cut(struct reading *r, const struct cut *c)
{
	struct pos at = { r->file, c->line, 0 };
	uint64_t n = c->list->rows + c->list->unidentified;

	if (c->list->declared > (int64_t)n)
		diag(r->diags, DIAG_CUT, at, "that of %.*s in %.*s declares "
		    "%lld updates and lists %llu", SPANF(c->host),
		    SPANF(c->list->file), (long long)c->list->declared,
		    (unsigned long long)n);
	else
		diag(r->diags, DIAG_CUT, at, "that of %.*s in %.*s was when "
		    "it was read", SPANF(c->host), SPANF(c->list->file));
}

static int
parse(struct reading *r)
{
	const struct shape_csv_kind kind = { .is_header = is_header,
	    .vital = (1u << COLUMN_COUNT) - 1 };
	struct shape_csv t;
	struct cuts cut = { .cuts = NULL };
	char *tag = NULL;
	size_t cap = 0;
	int got;

	shape_csv_begin(&t, r, &kind);
	list_builder_date_order(r->builder, DATE_YMD);
	while ((got = shape_csv_next(&t)) == 1)
		if (take_row(&t, tag_of(&t, &tag, &cap), &cut) != 0) {
			got = -1;
			break;
		}
	for (size_t i = 0; i < cut.n; i++)
		tell_cut(r, &cut.cuts[i]);
	shape_csv_end(&t);
	free(cut.cuts);
	free(tag);
	return got;
}

static unsigned
probe_header(struct span head)
{
	struct csv_header l;
	char delim;

	return csv_header_find(head, is_header, &l, &delim) ? 1000 : 0;
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
	.begins = begins,
};
