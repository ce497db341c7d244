#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/shape_csv.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "text_below.h"

/*
 * A header is the first line of an input or stands below a prompt or a fence
 * of Markdown: *text lines come before it.
 */
static bool
find_header(struct span head, csv_is_header *is_header, struct csv_header *l,
    char *delim, size_t *text)
{
	struct span rest = head;

	*text = 0;
	do
		if (csv_header_find(rest, is_header, l, delim))
			return true;
	while (transcript_below(&rest, text));
	*text = 0;
	while (transcript_names(&head, text))
		if (csv_header_find(head, is_header, l, delim))
			return true;
	*text = 0;
	return false;
}

bool
shape_csv_find(struct span head, csv_is_header *is_header,
    struct csv_header *l, char *delim)
{
	size_t text;

	return find_header(head, is_header, l, delim, &text);
}

/* The settings that decide, beside its bytes, how a row is read. */
static unsigned
find_form(const struct shape_csv *t)
{
	struct reading *r = t->reading;
	struct {
		const struct importer *importer;
		uint16_t fields[CSV_COLUMNS_MAX];
		size_t n;
		uint64_t others, unknown;
		char delim;
	} name;

	if (r->careful)
		return ROW_NO_FORM;
	memset(&name, 0, sizeof name);	/* what is between them too */
	name.importer = r->importer;
	_Static_assert(sizeof name.fields == sizeof t->layout.fields,
	    "all are copied");
	memcpy(name.fields, t->layout.fields, sizeof name.fields);
	name.n = t->layout.n;
	name.others = t->layout.others;
	name.unknown = t->layout.unknown;
	name.delim = t->delim;
	return row_keys_form(list_builder_row_keys(r->builder), (struct span){
	    (const char *)&name, sizeof name });
}

/* The fields of columns that nobody knows; how many. */
static size_t
put_unknown(const struct csv_header *l, size_t *fields)
{
	size_t n = 0;

	for (size_t i = 0; l->unknown >> i != 0; i++)
		if ((l->unknown >> i & 1) != 0)
			fields[n++] = i;
	return n;
}

/* Rows below the header are known by their cells that name no host. */
static void
know_rows(struct shape_csv *t)
{
	size_t fields[CSV_COLUMNS_MAX + 64], hosts[CSV_COLUMNS_MAX];
	struct csv_key key = { .width = t->layout.n,
	    .row_keys = list_builder_row_keys(t->reading->builder),
	    .form = find_form(t), .fields = fields, .beside = hosts };

	if (key.form == ROW_NO_FORM)
		return;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++) {
		if (!csv_header_has(&t->layout, c) ||
		    (t->kind->own >> c & 1) != 0)
			continue;
		if (((t->kind->hosts | t->kind->lists) >> c & 1) != 0)
			hosts[key.nbeside++] = t->layout.fields[c];
		else
			fields[key.n++] = t->layout.fields[c];
	}
	key.n += put_unknown(&t->layout, fields + key.n);
	csv_reader_key(t->csv, &key);
}

/* A chunk that may hold hosts in a column that nobody knows is read with the
 * whole. */
static void
want_all(struct shape_csv *t)
{
	size_t fields[CSV_MAX_FIELDS];

	t->seam = true;
	for (size_t i = 0; i < t->layout.n; i++)
		fields[i] = i;
	csv_reader_want(t->csv, fields, t->layout.n, t->layout.n);
}

/* The cells that are read of the rows below a header, and those that tell
 * what a row is. */
static void
want_cells(struct shape_csv *t)
{
	size_t fields[CSV_COLUMNS_MAX + 2 + 64], n = 0;

	/* All cells tell a header from what is no entry for certain. */
	if (t->kind->is_entry == NULL)
		return;
	/* Nor may any be passed over that could be of hosts. */
	if (t->layout.others != 0) {
		want_all(t);
		return;
	}
	fields[n++] = 0;
	fields[n++] = t->layout.n - 1;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		if (csv_header_has(&t->layout, c))
			fields[n++] = t->layout.fields[c];
	n += put_unknown(&t->layout, fields + n);
	csv_reader_want(t->csv, fields, n, t->layout.n);
	know_rows(t);
}

/* A later chunk reads its rows below the head's header; only errors name that
 * header's line. */
static void
begin_inside(struct shape_csv *t)
{
	t->text = 0;
	t->header_line = 1;
	if (!t->seam)
		want_cells(t);
}

void
shape_csv_begin(struct shape_csv *t, struct reading *r,
    const struct shape_csv_kind *kind)
{
	*t = (struct shape_csv){ .reading = r, .kind = kind, .delim = ',',
	    .twice = CSV_MAX_FIELDS };
	t->seam = !find_header(r->head, kind->is_header, &t->layout,
	    &t->delim, &t->text);
	t->head = t->layout;
	t->csv = csv_reader_new(r->lines, t->delim);
	if (r->chunk == CHUNK_LATER)
		begin_inside(t);
}

/*
 * Whether a chunk has been read as it would have been behind rows of the
 * head's header, and ends in such itself, if nothing had to be told of it:
 * where it ends inside a field, that is.  A chunk without rows says nothing,
 * and text above the rows may name the host of all.
 */
static bool
is_seamless(const struct shape_csv *t)
{
	return !t->seam && t->rows != 0 &&
	    t->reading->asked.machine.n == 0 &&
	    csv_header_eq(&t->layout, &t->head);
}

void
shape_csv_end(struct shape_csv *t)
{
	t->reading->seamless = is_seamless(t);
	csv_reader_free(t->csv);
	free(t->last_buf);
}

uint64_t
shape_csv_column(const struct shape_csv *t, int column)
{
	size_t at = t->layout.fields[column];
	struct csv_place where;

	if (at >= t->rec.n)
		return 0;
	where = csv_field_place(t->csv, at);
	return csv_pos(t->reading->file, &where).column;
}

static int
bad_fields(struct shape_csv *t)
{
	struct csv_place where = csv_field_place(t->csv,
	    t->rec.n > t->layout.n ? t->layout.n : 0);

	if (reading_text(t->reading, &(struct line){ .s = where.text,
	    .number = where.line, .ended = true }) != 0)
		return -1;
	if (t->rec.n <= t->layout.n)
		where.at = NULL;
	diag(t->reading->diags, DIAG_CSV_FIELDS,
	    csv_pos(t->reading->file, &where),
	    "%zu field%s, but line %llu has %zu", t->rec.n,
	    t->rec.n == 1 ? "" : "s",
	    (unsigned long long)t->header_line, t->layout.n);
	return -1;
}

static uint64_t
bit_of(size_t field, const struct csv_header *l)
{
	uint64_t bits = 0;

	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		if (l->fields[c] == field)
			bits |= UINT64_C(1) << c;
	return bits;
}

/* The columns whose cells are in the record, or, of those that the last cell
 * is in, whether it is whole. */
static bool
lacks_vital(const struct shape_csv *t)
{
	uint64_t all = 0, there = 0;

	for (size_t i = 0; i < t->layout.n; i++) {
		all |= bit_of(i, &t->layout);
		if (i < t->rec.n && span_trim(t->rec.fields[i]).n != 0)
			there |= bit_of(i, &t->layout);
	}
	for (size_t i = 0; i < t->rec.n; i++)
		all &= ~(bit_of(i, &t->layout) & ~there);
	return cut_rule_lacks_vital(all, there, t->kind->vital,
	    t->kind->hosts);
}

static enum cut_column
last_column(const struct shape_csv *t)
{
	uint64_t bits = bit_of(t->rec.n - 1, &t->layout);

	if ((bits & t->kind->hosts) != 0)
		return CUT_COLUMN_HOST;
	return (bits & t->kind->vital) != 0 ? CUT_COLUMN_ID :
	    CUT_COLUMN_OTHER;
}

/* Judges a record at whose end the input stops without a line end. */
static enum cut
judge_last(const struct shape_csv *t)
{
	const struct csv_record *rec = &t->rec;
	struct span above = t->before_known ? csv_reader_before(t->csv) :
	    t->last;

	return cut_rule(&(struct last_row){
	    .text = rec->fields[rec->n - 1],
	    .above = t->rows != 0 && rec->n == t->layout.n ? above :
	    SPAN_NONE, .column = last_column(t),
	    .closed = rec->quoted && !rec->open, .open = rec->open,
	    .lacks_cells = rec->n < t->layout.n,
	    .lacks_vital = lacks_vital(t) });
}

/* Columns from this field on have no cell in the last row. */
static void
drop_cells(struct shape_csv *t, size_t from)
{
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		if (t->layout.fields[c] >= from)
			csv_header_unset(&t->layout, c);
	if (t->layout.n > t->rec.n)
		t->layout.n = t->rec.n;
	t->cut_line = t->rec.line;
}

static int
drop_row(struct shape_csv *t)
{
	t->cut_line = t->rec.line;
	list_builder_cut(t->reading->builder, t->rec.line);
	return 0;
}

/* Takes what counts of a last record.  1 if its row counts, 0 if it does not,
 * -1 if a field that goes on over lines to the end is no cut row. */
static int
take_last(struct shape_csv *t)
{
	struct csv_place where = csv_field_place(t->csv, 0);

	if (t->rec.open && where.at == NULL) {
		diag(t->reading->diags, DIAG_CSV_QUOTE,
		    csv_pos(t->reading->file, &where),
		    "a quoted field begins here and never ends");
		return -1;
	}
	switch (judge_last(t)) {
	case CUT_NOT:
		return 1;
	case CUT_BEHIND:
		drop_cells(t, t->rec.n);
		return 1;
	case CUT_CELL:
		drop_cells(t, t->rec.n - 1);
		return 1;
	case CUT_ROW:
		break;
	}
	return drop_row(t);
}

static void
keep_last(struct shape_csv *t)
{
	t->last = xkeep(&t->last_buf, &t->last_cap,
	    t->rec.fields[t->rec.n - 1]);
	t->before_known = false;
}

static int
tell_twice(const struct shape_csv *t)
{
	diag(t->reading->diags, DIAG_CSV_HEADER, (struct pos){
	    t->reading->file, t->header_line, 0 }, "it has two columns called "
	    "%.*s", SPANF(csv_header_name(t->header, t->delim, t->twice)));
	return -1;
}

bool
shape_csv_unknown(const struct shape_csv *t, size_t *field, struct span *name,
    struct span *value)
{
	for (; *field < 64 && t->layout.unknown >> *field != 0; ++*field) {
		if ((t->layout.unknown >> *field & 1) == 0 || *field >=
		    t->rec.n || span_trim(t->rec.fields[*field]).n == 0)
			continue;
		*name = csv_header_name(t->header, t->delim, *field);
		*value = t->rec.fields[(*field)++];
		return true;
	}
	return false;
}

/* Cells of columns that nobody knows and that may be of hosts. */
static void
take_others(const struct shape_csv *t)
{
	for (size_t i = 0; i < t->rec.n && i < 64; i++)
		if ((t->layout.others >> i & 1) != 0)
			host_columns_take(&t->reading->columns,
			    csv_header_name(t->header, t->delim, i),
			    t->rec.fields[i], false, t->header_line);
}

static int
take_row(struct shape_csv *t)
{
	int rc;

	if (t->twice != CSV_MAX_FIELDS)
		return tell_twice(t);
	if (t->header_line == 0) {
		diag(t->reading->diags, DIAG_CSV_HEADER, (struct pos){
		    t->reading->file, t->rec.line, 0 },
		    "it has no column of updates");
		return -1;
	}
	/* The row before such a one may be in another chunk. */
	t->seam |= !t->rec.ended && t->rows == 0;
	if (!t->rec.ended && (rc = take_last(t)) != 1)
		return rc;
	if (!csv_header_fits(&t->layout, &t->rec))
		return bad_fields(t);
	if (t->layout.others != 0)
		take_others(t);
	t->rows++;
	t->row_line = t->rec.line;
	keep_last(t);
	return 1;
}

/* A heading that is read and stands there twice, among these of the layout: its
 * field; CSV_MAX_FIELDS if there is none. */
static size_t
find_twice(const struct csv_header *l, const struct span *fields, size_t n)
{
	size_t field;

	for (int c = 0; c < CSV_COLUMNS_MAX; c++) {
		if (!csv_header_has(l, c))
			continue;
		field = l->fields[c];
		for (size_t i = field + 1; i < n; i++)
			if (span_eqi(span_trim(fields[i]),
			    span_trim(fields[field])))
				return i;
	}
	return CSV_MAX_FIELDS;
}

/* No row has come below the last header.  What comes in the next chunk, if this
 * is one, would be its rows. */
static void
end_table(struct shape_csv *t)
{
	if (!t->headed || t->rows != t->rows_above || t->cut_line != 0)
		return;
	t->headed = false;
	t->seam = true;
	if (t->kind->empties)
		list_builder_empty(t->reading->builder, t->node,
		    t->header_line);
}

static void
begin_table(struct shape_csv *t, const struct csv_header *l,
    const struct span *fields, size_t n, const struct line *line)
{
	t->layout = *l;
	t->headed = true;
	t->rows_above = t->rows;
	t->node = t->reading->node;
	t->header_line = line->number;
	t->twice = find_twice(l, fields, n);
	t->header = list_builder_keep(t->reading->builder, line->s);
	t->begins_vital = (bit_of(0, l) & t->kind->vital) != 0;
	t->begins_host = (bit_of(0, l) & t->kind->hosts) != 0;
	want_cells(t);
}

/* The same below text, where no record has been taken of the header. */
static void
begin_below(struct shape_csv *t, const struct csv_header *l,
    const struct line *line)
{
	struct span fields[CSV_MAX_FIELDS];

	for (size_t i = 0; i < l->n; i++)
		fields[i] = csv_header_name(line->s, t->delim, i);
	begin_table(t, l, fields, l->n, line);
}

/* A header, again where exports were joined. */
static bool
take_header(struct shape_csv *t)
{
	struct csv_header l;

	/* No export ends in its header but one of nothing else. */
	if (t->header_line != 0 && (!t->rec.ended ||
	    (t->kind->is_entry != NULL && t->kind->is_entry(t))))
		return false;
	/* Whether it is one may depend on the cells of the host. */
	t->key.n = 0;
	csv_reader_rest(t->csv);
	if (!t->kind->is_header(t->rec.fields, t->rec.n, &l))
		return false;
	end_table(t);
	if (t->header_line != 0)
		list_builder_section(t->reading->builder);
	begin_table(t, &l, t->rec.fields, t->rec.n, &(struct line){
	    .s = csv_field_place(t->csv, 0).text, .number = t->rec.line });
	return true;
}

/* A line of dashes below the names or around a table: Markdown's, a
 * database's. */
static bool
is_ruler(const struct shape_csv *t)
{
	size_t dashes = 0;
	struct span line;

	if (t->header_line == 0 || t->rec.n == 0)
		return false;
	line = csv_field_place(t->csv, 0).text;
	for (size_t i = 0; i < line.n; i++) {
		if (memchr("-=:+| \t,;\"", line.p[i], 10) == NULL)
			return false;
		dashes += line.p[i] == '-' || line.p[i] == '=';
	}
	return dashes > 2;
}

/* "#TYPE Selected.System...", alone in its row: not a host of such a name. */
static bool
is_type_row(const struct shape_csv *t)
{
	if (!csv_is_type(t->rec.fields[0]))
		return false;
	for (size_t i = 1; i < t->rec.n; i++)
		if (span_trim(t->rec.fields[i]).n != 0)
			return false;
	return true;
}

static bool
is_separator_row(const struct shape_csv *t)
{
	char delim;

	return t->header_line == 0 && t->rec.n <= 2 &&
	    (csv_is_separator(t->rec.fields[0], &delim) ||
	    span_eqi(t->rec.fields[0], SPAN("sep=")));
}

/* "| Host | HotFixID |": what has no such sign is no row of it. */
static bool
is_framed(const struct shape_csv *t)
{
	return t->delim == '|' && span_starts(span_trim(t->header),
	    SPAN("|"));
}

/* "Regards, John": a blank stands behind each of fewer commas than a row
 * has. */
static bool
is_prose(const struct shape_csv *t, struct span s)
{
	size_t n;

	if (t->delim != ',' || t->rec.n >= t->layout.n)
		return false;
	for (; (n = span_find(s, ',')) < s.n; s = span_from(s, n + 1))
		if (n + 2 >= s.n || s.p[n + 1] != ' ')
			return false;
	return true;
}

/* Text that is not to be told from a row by a prompt, but by its words. */
static bool
is_words_below(const struct shape_csv *t, const struct line *line)
{
	uint32_t number;

	if (t->header_line == 0 || t->layout.n < 2 || (t->rec.n != 1 &&
	    !is_prose(t, line->s) && !text_below_closes(line->s)))
		return false;
	return is_framed(t) ? !span_starts(span_trim(line->s), SPAN("+")) &&
	    update_id_find(line->s, &number, 1) == 0 &&
	    !text_below_is_host(line->s) :
	    t->begins_vital && text_below_is(line->s, t->rec.ended);
}

/* A command, and what closes a mail, may have as many commas as a row, but no
 * update among them; a host may be called as a prompt begins. */
static bool
is_like_text(const struct shape_csv *t)
{
	struct span first = t->rec.fields[0];

	return (span_find(first, '>') != first.n || text_below_closes(first)) &&
	    (t->kind->is_entry == NULL || !t->kind->is_entry(t));
}

/* Text that stands below an export that was pasted; *line is set unless a row
 * of several cells is none. */
static bool
is_below(struct shape_csv *t, struct line *line)
{
	bool row = t->header_line == 0 || (t->rec.n >= t->layout.n &&
	    !is_like_text(t));
	struct span host;

	if (row && t->rec.n > 1)
		return false;
	*line = (struct line){ .s = csv_field_place(t->csv, 0).text,
	    .number = t->rec.line, .ended = true };
	if (row)
		return false;
	return transcript_export(line->s) || (t->rec.n < t->layout.n &&
	    tool_errors_read(line->s, &host));
}

/* A row of the table above stands below text: that was no text, but a row which
 * lost its cells. */
static bool
is_row_below(const struct shape_csv *t, struct span line)
{
	const struct csv_header *l = &t->layout;
	struct span cell;
	uint32_t number;

	if (span_find(line, t->delim) == line.n)
		return text_below_is_row(line);
	for (int c = 0; c < CSV_COLUMNS_MAX; c++) {
		if ((t->kind->vital >> c & 1) == 0 || l->fields[c] >= l->n)
			continue;
		cell = span_trim(csv_header_name(line, t->delim,
		    l->fields[c]));
		if ((t->kind->hosts >> c & 1) == 0 ? update_id_find(cell,
		    &number, 1) != 0 : host_in_text_is(cell))
			return true;
	}
	return false;
}

static int
tell_row_below(const struct shape_csv *t, uint64_t text, uint64_t row)
{
	diag(t->reading->diags, DIAG_CSV_FIELDS, (struct pos){
	    t->reading->file, text, 0 }, "1 field, but line %llu has %zu, and "
	    "rows follow on line %llu", (unsigned long long)t->header_line,
	    t->layout.n, (unsigned long long)row);
	return -1;
}

/* Lines of text, of which the first has been read, up to the next header, which
 * begins an export of its own. */
static int
pass_text(struct shape_csv *t, const struct line *first, bool words)
{
	uint64_t above = first->number;
	struct csv_header l;
	struct line line;
	int rc;

	t->seam = true;
	end_table(t);
	if (reading_text(t->reading, first) != 0)
		return -1;
	csv_reader_pause(t->csv);
	while ((rc = reading_line(t->reading, &line)) == 1) {
		if (!csv_header_find(line.s, t->kind->is_header, &l,
		    &t->delim)) {
			if (words && is_row_below(t, line.s))
				return tell_row_below(t, above, line.number);
			if (reading_text(t->reading, &line) != 0)
				return -1;
			continue;
		}
		list_builder_section(t->reading->builder);
		csv_reader_delim(t->csv, t->delim);
		begin_below(t, &l, &line);
		return 1;
	}
	return rc;
}

/* A row of the table above its header, as where files were joined in the wrong
 * order: an id alone stands in the place of one, and a host in that of a
 * host. */
static bool
is_row_above(const struct shape_csv *t, struct span line)
{
	const struct csv_header *l = &t->layout;
	bool id = false;
	struct span cell;

	if (l->n < 2 || csv_header_name(line, t->delim, l->n).n != 0)
		return false;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++) {
		if ((t->kind->vital >> c & 1) == 0 || l->fields[c] >= l->n)
			continue;
		cell = span_trim(csv_header_name(line, t->delim,
		    l->fields[c]));
		if ((t->kind->hosts >> c & 1) == 0)
			id |= update_id_is_id(cell);
		else if (!host_in_text_may_be(cell))
			return false;
	}
	return id;
}

static int
tell_row_above(const struct shape_csv *t, uint64_t line)
{
	diag(t->reading->diags, DIAG_FOREIGN, (struct pos){ t->reading->file,
	    line, 0 }, "a row of the table stands above the table's header; "
	    "were files joined in the wrong order?");
	return -1;
}

/* The lines before the first header, once. */
static int
pass_first_text(struct shape_csv *t)
{
	struct line line;
	int rc = 1;

	for (; t->text != 0 && rc == 1; t->text--) {
		rc = reading_line(t->reading, &line);
		if (rc == 1 && is_row_above(t, line.s))
			return tell_row_above(t, line.number);
		if (rc == 1 && reading_text(t->reading, &line) != 0)
			rc = -1;
	}
	return rc;
}

/* Only the first cell of the row has something in it. */
static bool
is_lone(struct shape_csv *t)
{
	for (int all = 0; all < 2; all++) {
		for (size_t i = 1; i < t->rec.n; i++)
			if (span_trim(t->rec.fields[i]).n != 0)
				return false;
		/* So far the cells that are wanted. */
		csv_reader_rest(t->csv);
	}
	return true;
}

/* A footer in a row of its own: in the place of a host "EX02 was down", of an
 * id "Created by jsmith" below a blank row.  In a part of an input nobody knows
 * what is above the first row. */
static bool
is_footer(struct shape_csv *t)
{
	struct span first = span_trim(t->rec.fields[0]);
	bool no_host = t->begins_host && text_below_is_no_host(first);

	if (t->header_line == 0 || t->rec.n < 2 || !t->begins_vital ||
	    (!no_host && !text_below_is_cell(first)) || !is_lone(t))
		return false;
	t->seam = true;
	return no_host || (t->row_line != 0 &&
	    t->row_line + 1 < t->rec.line);
}

/* The digits of a count in a row of totals. */
#define COUNT_BYTES	5

/* "Total,4": how many rows there are, or hosts. */
static bool
is_total(struct shape_csv *t)
{
	struct span cell;

	if (t->header_line == 0 || t->rec.n < 2 || !t->begins_vital ||
	    !text_below_is_total(span_trim(t->rec.fields[0])))
		return false;
	csv_reader_rest(t->csv);
	for (size_t i = 1; i < t->rec.n; i++) {
		cell = span_trim(t->rec.fields[i]);
		if (cell.n > COUNT_BYTES)
			return false;
		for (size_t k = 0; k < cell.n; k++)
			if (!ascii_digit(cell.p[k]))
				return false;
	}
	return true;
}

static void
take_total(struct shape_csv *t)
{
	char text[24];
	struct span cell;
	int n;

	for (size_t i = 1; i < t->rec.n; i++) {
		cell = span_trim(t->rec.fields[i]);
		n = snprintf(text, sizeof text, "%.*s rows", SPANF(cell));
		if (cell.n != 0)
			reading_part(t->reading, (struct span){ text,
			    (size_t)n }, t->rec.line);
	}
}

/* Text in a row: 1, 0 if it is none, -1 after an error. */
static int
take_text_row(struct shape_csv *t)
{
	struct span second = t->rec.n > 1 ? t->rec.fields[1] : SPAN_NONE;

	/* Most rows are ruled out by their second cell, which is neither a
	 * count nor blank. */
	if (span_trim(second).n > COUNT_BYTES)
		return 0;
	if (is_total(t)) {
		take_total(t);
		return 1;
	}
	if (!is_footer(t))
		return 0;
	return reading_text(t->reading, &(struct line){
	    .s = span_trim(t->rec.fields[0]), .number = t->rec.line,
	    .ended = true }) == 0 ? 1 : -1;
}

/* The next record that is no text around the export. */
static int
next_record(struct shape_csv *t)
{
	int got = pass_first_text(t), text;
	struct line line = { .number = 0 };
	bool words;

	while (got == 1) {
		got = csv_take(t->csv, &t->rec, t->reading->file,
		    t->reading->diags);
		if (got != 1)
			break;
		words = !is_below(t, &line);
		if (words && !is_words_below(t, &line)) {
			if ((text = take_text_row(t)) == 0)
				break;
			got = text;
			continue;
		}
		got = pass_text(t, &line, words);
	}
	return got;
}

/* Rows that have come before, but for their host. */
static bool
take_known(struct shape_csv *t)
{
	t->known = csv_reader_known(t->csv, &t->again, SIZE_MAX);
	if (!t->known)
		return false;
	t->before_known = true;
	t->rows += t->again.n;
	t->row_line = t->again.line + t->again.n - 1;
	return true;
}

struct span
shape_csv_known_cell(const struct shape_csv *t, size_t row, int column)
{
	return csv_header_has(&t->layout, column) ? csv_reader_known_raw(
	    t->csv, &t->again, row, t->layout.fields[column]) : SPAN_NONE;
}

void
shape_csv_give_back(struct shape_csv *t, size_t n)
{
	csv_reader_give_back(t->csv, &t->again, n);
	t->rows -= n;
	t->row_line -= n;
}

void
shape_csv_open(struct shape_csv *t)
{
	csv_reader_open(t->csv, &t->rec);
}

int
shape_csv_next(struct shape_csv *t)
{
	int got;

	if (take_known(t))
		return 1;
	if (t->cut_line != 0) {
		list_builder_cut(t->reading->builder, t->cut_line);
		return 0;
	}
	do {
		got = next_record(t);
		if (got == 0)
			end_table(t);
		if (got != 1)
			return got;
		if (!csv_reader_row_key(t->csv, &t->key))
			t->key.n = 0;
	} while (is_type_row(t) || is_separator_row(t) ||
	    is_ruler(t) || take_header(t));
	return take_row(t);
}
