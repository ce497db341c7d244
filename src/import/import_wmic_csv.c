/*
 * wmic qfe /format:csv (kbdiff-formats(5)): Node first, then properties
 * by name.  Nothing is quoted, and a comma in a value is not protected.
 */
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_row.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

#define FIELDS_MAX	24

struct layout {
	enum qfe	holds[FIELDS_MAX];
	size_t		n;
	size_t		free_text;	/* field that may hold commas */
};

static size_t
split(struct span line, struct span fields[FIELDS_MAX])
{
	size_t n = 0, at;

	for (;;) {
		at = span_find(line, ',');
		fields[n++] = span_trim(span_upto(line, at));
		if (at == line.n || n == FIELDS_MAX)
			return n;
		line = span_from(line, at + 1);
	}
}

static bool
is_header(struct span line, struct layout *l)
{
	struct span fields[FIELDS_MAX];
	bool id = false;

	l->n = split(line, fields);
	l->free_text = l->n;
	if (!span_eqi(fields[0], SPAN("Node")))
		return false;
	for (size_t i = 0; i < l->n; i++) {
		l->holds[i] = schema_qfe_named(fields[i]);
		id |= span_eqi(fields[i], SPAN("HotFixID"));
		if (span_eqi(fields[i], SPAN("Description")))
			l->free_text = i;
	}
	return id;
}

/* More fields than names: commas in the description. */
static bool
fit(const struct layout *l, struct span *fields, size_t n)
{
	size_t more = n - l->n;

	if (n == l->n)
		return true;
	if (n < l->n || l->free_text == l->n)
		return false;
	fields[l->free_text].n = (size_t)(fields[l->free_text + more].p +
	    fields[l->free_text + more].n - fields[l->free_text].p);
	memmove(&fields[l->free_text + 1], &fields[l->free_text + more + 1],
	    (l->n - l->free_text - 1) * sizeof *fields);
	return true;
}

static enum cut_column
column_of(enum qfe property)
{
	if (property == QFE_ID)
		return CUT_COLUMN_ID;
	return property <= QFE_HOST_LAST ? CUT_COLUMN_HOST : CUT_COLUMN_OTHER;
}

/* Judges a line at whose end the input stops. */
static enum cut
judge_last(const struct layout *l, const struct span *fields, size_t n)
{
	property_set all = 0, there = 0;

	for (size_t i = 0; i < l->n; i++) {
		if (l->holds[i] == QFE_COUNT)
			continue;
		all |= PROPERTY(l->holds[i]);
		if (i < n)
			there |= PROPERTY(l->holds[i]);
	}
	return cut_rule(&(struct last_row){ .text = fields[n - 1],
	    .above = SPAN_NONE, .column = column_of(l->holds[n - 1]),
	    .lacks_cells = n < l->n, .lacks_vital = cut_rule_lacks_vital(all,
	    there, QFE_VITAL, QFE_HOSTS) });
}

static int
take_row(struct reading *r, const struct layout *l, const struct line *line,
    uint64_t header_line)
{
	struct span fields[FIELDS_MAX];
	size_t n = split(line->s, fields);
	struct qfe_entry e;
	struct open_list *list;
	struct entry_in row;
	enum cut cut;

	schema_qfe_clear(&e);
	if (!line->ended && n <= l->n) {
		cut = judge_last(l, fields, n);
		if (cut != CUT_NOT)
			list_builder_cut(r->builder, line->number);
		if (cut == CUT_ROW)
			return 0;
		/* Cells that do not follow are empty. */
		for (n -= cut == CUT_CELL; n < l->n; n++)
			fields[n] = SPAN_NONE;
	}
	/* wmic quotes no cells. */
	if (span_starts(line->s, SPAN("\"")) || !fit(l, fields, n)) {
		if (reading_text(r, line) != 0)
			return -1;
		diag(r->diags, DIAG_CSV_FIELDS, (struct pos){ r->file,
		    line->number, 0 }, "%zu field%s, but line %llu has %zu",
		    n, n == 1 ? "" : "s",
		    (unsigned long long)header_line, l->n);
		return -1;
	}
	for (size_t i = 0; i < l->n; i++)
		if (l->holds[i] != QFE_COUNT &&
		    qfe_value(&e, l->holds[i]).n == 0)
			qfe_set(&e, l->holds[i], fields[i]);
	list = list_builder_list(r->builder, schema_qfe_head(&e), line->number);
	row = qfe_row_of(&e, line->number, line_column(line->s,
	    e.values[QFE_ID].n == 0 ? line->s.p : e.values[QFE_ID].p));
	id_cell_add(r->builder, list, &row);
	return 0;
}

static int
check_twice(struct reading *r, const struct line *line)
{
	struct span fields[FIELDS_MAX];
	size_t n = split(line->s, fields);

	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n; k++)
			if (schema_qfe_named(fields[i]) != QFE_COUNT &&
			    span_eqi(fields[i], fields[k])) {
				diag(r->diags, DIAG_CSV_HEADER, (struct pos){
				    r->file, line->number, 0 }, "it has two "
				    "columns called %.*s", SPANF(fields[k]));
				return -1;
			}
	return 0;
}

/* The rows below a header. */
struct table {
	struct layout	 layout;
	struct span	 node;		/* of the host that is asked */
	uint64_t	 line;		/* of the header; 0: none so far */
	uint64_t	 rows;
};

static void
end_table(struct reading *r, const struct table *t)
{
	if (t->line != 0 && t->rows == 0)
		list_builder_empty(r->builder, t->node, t->line);
}

static int
begin_table(struct reading *r, struct table *t, const struct layout *layout,
    const struct line *line)
{
	if (check_twice(r, line) != 0)
		return -1;
	end_table(r, t);
	if (t->line != 0) {
		list_builder_section(r->builder);
		list_builder_date_order(r->builder, DATE_MDY);
	}
	*t = (struct table){ *layout, r->node, line->number, 0 };
	return 0;
}

static int
take_line(struct reading *r, struct table *t, const struct line *line)
{
	struct layout layout;
	bool around;

	if (span_trim(line->s).n == 0)
		return 0;
	around = transcript_export(line->s);
	if (!around && is_header(line->s, &layout))
		return begin_table(r, t, &layout, line);
	/* Above a header, the command's echo. */
	if (around || t->line == 0)
		return reading_text(r, line);
	t->rows++;
	return take_row(r, &t->layout, line, t->line);
}

static int
parse(struct reading *r)
{
	struct table t = { .node = SPAN_NONE, .line = 0 };
	struct line line;
	int got;

	list_builder_date_order(r->builder, DATE_MDY);
	while ((got = reading_line(r, &line)) == 1)
		if (take_line(r, &t, &line) != 0)
			return -1;
	if (got == 0)
		end_table(r, &t);
	return got;
}

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	struct layout l;
	struct span line;

	while (lines_split(&text, &line))
		if (is_header(line, &l))
			return 60 * (unsigned)l.n;
	return 0;
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct layout l;

	return is_header(lines[TEXT_ABOVE], &l);
}

const struct importer import_wmic_csv = {
	.name = "wmic-csv",
	.help = "wmic qfe as CSV, one or several hosts",
	.command = "wmic /node:HOST qfe list /format:csv > HOST.csv",
	.kind = LIST_QFE,
	.probe = probe,
	.needs_property = true,
	.parse = parse,
	.begins = begins,
};
