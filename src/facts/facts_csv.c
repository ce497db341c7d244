#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/input/text_input.h"
#include "facts_csv.h"

struct facts_csv {
	const char	*file;
	struct diags	*diags;
	csv_is_header	*is_header;
	struct text_input text;
	struct csv_reader *csv;
	struct csv_header layout;
	uint64_t	 header_line;	/* 0: none yet */
	struct csv_record rec;		/* the row */
};

static struct span
skip_comments(struct span head)
{
	struct span rest = head, line;

	while (lines_split(&rest, &line) &&
	    (span_trim(line).n == 0 || line.p[0] == '#'))
		head = rest;
	return head;
}

/* Why a file without a header of ours is none. */
static void
refuse(const struct facts_csv *s, struct span head, const char *expected)
{
	struct pos pos = { s->file, 0, 0 };
	struct span block;

	if (span_starts(head, SPAN("PK\003\004")))
		diag(s->diags, DIAG_NO_TABLE, pos,
		    "a zip archive; unpack it first");
	else if (head.n != 0)
		diag(s->diags, DIAG_NO_TABLE, pos, "%s", expected);
	else if (decoder_read(s->text.decoder, &block) < 0)
		diag(s->diags, DIAG_OPEN, pos, "%s", strerror(errno));
	else
		diag(s->diags, DIAG_EMPTY, pos, NULL);
}

bool
facts_csv_begins(struct span head, csv_is_header *is_header)
{
	struct csv_header layout;
	char delim;

	return csv_header_find(skip_comments(head), is_header, &layout,
	    &delim);
}

static bool
begin(struct facts_csv *s, const char *expected)
{
	struct span head;
	char delim;
	bool whole;

	head = decoder_peek(s->text.decoder, &whole);
	if (!csv_header_find(skip_comments(head), s->is_header, &s->layout,
	    &delim)) {
		refuse(s, head, expected);
		return false;
	}
	s->csv = csv_reader_new(s->text.lines, delim);
	csv_reader_comments(s->csv);
	return true;
}

struct facts_csv *
facts_csv_open(const char *file, csv_is_header *is_header, const char *expected,
    struct diags *diags)
{
	struct facts_csv *s = xcalloc(1, sizeof *s);

	*s = (struct facts_csv){ .file = file, .diags = diags,
	    .is_header = is_header };
	if (text_input_open(&s->text, file, diags) != 0) {
		free(s);
		return NULL;
	}
	if (begin(s, expected))
		return s;
	facts_csv_close(s);
	return NULL;
}

void
facts_csv_close(struct facts_csv *s)
{
	if (s == NULL)
		return;
	csv_reader_free(s->csv);
	text_input_close(&s->text);
	free(s);
}

/* Rows are many, and no header begins with a digit. */
static bool
is_header(struct facts_csv *s)
{
	struct csv_header l;
	char delim;

	struct span first = s->rec.fields[0];

	if (s->header_line == 0 && (csv_is_type(first) ||
	    csv_is_separator(first, &delim)))
		return true;
	if ((first.n != 0 && ascii_digit(first.p[0])) ||
	    !s->is_header(s->rec.fields, s->rec.n, &l))
		return false;
	s->layout = l;
	s->header_line = s->rec.line;
	return true;
}

/* What ends without a line end may still be whole: an editor's doing. */
static bool
is_cut(const struct facts_csv *s)
{
	const struct csv_record *rec = &s->rec;

	return !rec->ended && (rec->open || rec->n < s->layout.n);
}

static int
take_row(struct facts_csv *s)
{
	if (is_cut(s)) {
		diag(s->diags, DIAG_SYNTAX, facts_csv_row_pos(s),
		    "the file ends inside this row; was it cut short?");
		return -1;
	}
	if (csv_header_fits(&s->layout, &s->rec))
		return 1;
	diag(s->diags, DIAG_CSV_FIELDS, facts_csv_row_pos(s),
	    "%zu field%s, but line %llu has %zu", s->rec.n,
	    s->rec.n == 1 ? "" : "s",
	    (unsigned long long)s->header_line, s->layout.n);
	return -1;
}

int
facts_csv_next(struct facts_csv *s)
{
	int got;

	do {
		got = csv_take(s->csv, &s->rec, s->file, s->diags);
		if (got != 1)
			return got;
	} while (is_header(s));
	return take_row(s);
}

bool
facts_csv_has(const struct facts_csv *s, int column)
{
	return csv_header_has(&s->layout, column);
}

struct span
facts_csv_cell(const struct facts_csv *s, int column)
{
	return span_trim(csv_layout_cell(&s->layout, column, &s->rec));
}

struct pos
facts_csv_row_pos(const struct facts_csv *s)
{
	return (struct pos){ s->file, s->rec.line, 0 };
}

struct pos
facts_csv_cell_pos(const struct facts_csv *s, int column)
{
	struct csv_place where;

	if (s->layout.fields[column] >= s->rec.n)
		return facts_csv_row_pos(s);
	where = csv_field_place(s->csv, s->layout.fields[column]);
	return csv_pos(s->file, &where);
}
