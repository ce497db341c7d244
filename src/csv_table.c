#include <stdlib.h>

#include "kbdiff/csv_table.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"

void
csv_layout_clear(struct csv_layout *l, size_t n)
{
	l->n = n;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		l->fields[c] = CSV_MAX_FIELDS;
}

void
csv_layout_set(struct csv_layout *l, int column, size_t field)
{
	if (!csv_layout_has(l, column))
		l->fields[column] = field;
}

void
csv_layout_fill(struct csv_layout *l, const struct csv_name *names,
    size_t nnames, const struct span *fields, size_t n)
{
	csv_layout_clear(l, n);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < nnames; k++)
			if (span_eqi(span_trim(fields[i]), names[k].name))
				csv_layout_set(l, names[k].column, i);
}

bool
csv_layout_has(const struct csv_layout *l, int column)
{
	return l->fields[column] != CSV_MAX_FIELDS;
}

static bool
is_type(struct span s)
{
	return span_starts(s, SPAN("#TYPE ")) ||
	    span_starts(s, SPAN("\"#TYPE "));
}

/* Excel's first line that says what separates the fields. */
static bool
is_separator_line(struct span line, char *delim)
{
	line = span_trim(line);
	if (line.n == 7 && line.p[0] == '"' && line.p[6] == '"')
		line = (struct span){ line.p + 1, 5 };
	if (line.n == 4 && span_startsi(line, SPAN("sep="))) {
		*delim = '\t';		/* trimmed away */
		return true;
	}
	if (line.n != 5 || !span_startsi(line, SPAN("sep=")))
		return false;
	*delim = line.p[4];
	return true;
}

/* Splits a header well enough to know it: no name holds a delimiter. */
static size_t
split_header(struct span line, char delim, struct span *fields)
{
	size_t n = 0, at;
	struct span field;

	for (;;) {
		at = span_find(line, delim);
		field = span_trim(span_upto(line, at));
		if (field.n >= 2 && field.p[0] == '"' &&
		    field.p[field.n - 1] == '"')
			field = (struct span){ field.p + 1, field.n - 2 };
		fields[n++] = field;
		if (at == line.n || n == CSV_MAX_FIELDS)
			return n;
		line = span_from(line, at + 1);
	}
}

static bool
find_header(struct span head, csv_is_header *is_header, struct csv_layout *l,
    char *delim, bool *separated)
{
	static const char delims[] = { ',', ';', '\t', '|' };
	struct span line, fields[CSV_MAX_FIELDS];
	size_t n;

	*separated = false;
	while (lines_split(&head, &line)) {
		if (span_trim(line).n == 0 || is_type(line))
			continue;
		if (is_separator_line(line, delim)) {
			*separated = true;
			continue;
		}
		for (size_t i = 0; i < sizeof delims; i++) {
			n = split_header(line, delims[i], fields);
			if (is_header(fields, n, l)) {
				*delim = delims[i];
				return true;
			}
		}
		return false;
	}
	return false;
}

bool
csv_table_find(struct span head, csv_is_header *is_header,
    struct csv_layout *l, char *delim)
{
	bool separated;

	return find_header(head, is_header, l, delim, &separated);
}

void
csv_table_begin(struct csv_table *t, struct reading *r,
    csv_is_header *is_header, csv_is_entry *is_entry, uint32_t vital)
{
	char delim = ',';
	bool separated;

	*t = (struct csv_table){ .reading = r, .is_header = is_header,
	    .is_entry = is_entry, .vital = vital };
	find_header(r->head, is_header, &t->layout, &delim, &separated);
	t->csv = csv_reader_new(r->lines, delim);
}

void
csv_table_end(struct csv_table *t)
{
	csv_reader_free(t->csv);
	free(t->last);
}

struct span
csv_table_cell(const struct csv_table *t, int column)
{
	size_t at = t->layout.fields[column];

	return at < t->rec.n ? t->rec.fields[at] : SPAN_NONE;
}

uint64_t
csv_table_column(const struct csv_table *t, int column)
{
	size_t at = t->layout.fields[column];
	struct csv_place where;

	if (at >= t->rec.n)
		return 0;
	where = csv_field_place(t->csv, at);
	return reading_pos(t->reading, &where).column;
}

static int
bad_fields(struct csv_table *t)
{
	struct csv_place where = csv_field_place(t->csv,
	    t->rec.n > t->layout.n ? t->layout.n : 0);

	if (t->rec.n <= t->layout.n)
		where.at = NULL;
	diag(t->reading->diags, DIAG_CSV_FIELDS,
	    reading_pos(t->reading, &where),
	    "%zu fields where line %llu has %zu", t->rec.n,
	    (unsigned long long)t->header_line, t->layout.n);
	return -1;
}

/* Spreadsheets add empty columns at the right. */
static bool
fits(const struct csv_table *t)
{
	for (size_t i = t->layout.n; i < t->rec.n; i++)
		if (span_trim(t->rec.fields[i]).n != 0)
			return false;
	return t->rec.n >= t->layout.n;
}

static bool
is_vital(const struct csv_table *t, size_t field)
{
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		if (t->layout.fields[c] == field && (t->vital >> c & 1) != 0)
			return true;
	return false;
}

/* Whether a last record without a line end may lack something. */
static bool
may_be_cut(const struct csv_table *t)
{
	const struct csv_record *rec = &t->rec;
	struct span last;

	if (rec->open || rec->n < t->layout.n)
		return true;
	last = rec->fields[rec->n - 1];
	return !rec->quoted && is_vital(t, rec->n - 1) &&
	    !reading_id_whole(last) && !(t->rows != 0 &&
	    span_eq(last, (struct span){ t->last, t->last_n }));
}

static int
take_cut(struct csv_table *t)
{
	/* A field that goes on over lines to the end is no cut row. */
	struct csv_place where = csv_field_place(t->csv, 0);

	if (t->rec.open && where.at == NULL) {
		diag(t->reading->diags, DIAG_CSV_QUOTE,
		    reading_pos(t->reading, &where),
		    "a quoted field begins here and never ends");
		return -1;
	}
	t->cut_line = t->rec.line;
	intake_cut(t->reading->intake, t->rec.line);
	return 0;
}

static void
keep_last(struct csv_table *t)
{
	struct span s = t->rec.fields[t->rec.n - 1];

	if (t->last_cap < s.n) {
		t->last_cap = s.n * 2;
		t->last = xreallocarray(t->last, t->last_cap, 1);
	}
	if (s.n != 0)
		memcpy(t->last, s.p, s.n);
	t->last_n = s.n;
}

static int
take_row(struct csv_table *t)
{
	if (t->header_line == 0) {
		diag(t->reading->diags, DIAG_CSV_HEADER, (struct pos){
		    t->reading->file, t->rec.line, 0 },
		    "no column that this format needs");
		return -1;
	}
	if (!t->rec.ended && may_be_cut(t))
		return take_cut(t);
	if (!fits(t))
		return bad_fields(t);
	t->rows++;
	keep_last(t);
	return 1;
}

/* A header, again where exports were joined. */
static bool
take_header(struct csv_table *t)
{
	struct csv_layout l;

	if (t->header_line != 0 && t->is_entry != NULL && t->is_entry(t))
		return false;
	if (!t->is_header(t->rec.fields, t->rec.n, &l))
		return false;
	if (t->header_line != 0)
		intake_section(t->reading->intake);
	t->layout = l;
	t->header_line = t->rec.line;
	return true;
}

static bool
is_separator_row(const struct csv_table *t)
{
	char delim;

	return t->header_line == 0 && t->rec.n <= 2 &&
	    (is_separator_line(t->rec.fields[0], &delim) ||
	    span_eqi(t->rec.fields[0], SPAN("sep=")));
}

int
csv_table_next(struct csv_table *t)
{
	int got;

	do {
		got = reading_csv(t->reading, t->csv, &t->rec);
		if (got != 1)
			return got;
	} while (is_type(t->rec.fields[0]) || is_separator_row(t) ||
	    take_header(t));
	return take_row(t);
}
