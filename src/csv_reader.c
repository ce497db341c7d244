#include <stdlib.h>

#include <csv.h>

#include "kbdiff/csv_reader.h"
#include "kbdiff/mem.h"

/* libcsv grows its buffer in steps of this; its own 128 would crawl. */
#define STEP_BYTES	65536

struct csv_reader {
	struct lines	*lines;
	char		 delim;
	bool		 slow, comments;
	struct line	 line;		/* the last one taken */
	uint64_t	 first;		/* line where the record begins */
	struct span	 fields[CSV_MAX_FIELDS];
	size_t		 n;		/* may exceed CSV_MAX_FIELDS */
	char		*text;		/* of fields unlike their line */
	size_t		 text_n, text_cap;

	/* A record that is left to libcsv. */
	struct csv_parser parser;
	size_t		 ends[CSV_MAX_FIELDS];	/* of fields in text */
	size_t		 fed;		/* bytes of it */
	bool		 inside;	/* it goes on in the next line */
	bool		 whole;		/* libcsv says that it has ended */
};

static void *
resize(void *p, size_t n)
{
	return xreallocarray(p, n, 1);
}

struct csv_reader *
csv_reader_new(struct lines *lines, char delim)
{
	struct csv_reader *r = xcalloc(1, sizeof *r);

	r->lines = lines;
	csv_init(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_realloc_func(&r->parser, resize);
	csv_set_blk_size(&r->parser, STEP_BYTES);
	csv_reader_delim(r, delim);
	return r;
}

void
csv_reader_free(struct csv_reader *r)
{
	if (r == NULL)
		return;
	csv_free(&r->parser);
	free(r->text);
	free(r);
}

void
csv_reader_delim(struct csv_reader *r, char delim)
{
	r->delim = delim;
	csv_set_delim(&r->parser, (unsigned char)delim);
}

void
csv_reader_slow(struct csv_reader *r)
{
	r->slow = true;
}

void
csv_reader_comments(struct csv_reader *r)
{
	r->comments = true;
}

/* Room for n more bytes of text; spans into it are stale afterwards. */
static void
make_room(struct csv_reader *r, size_t n)
{
	if (n <= r->text_cap - r->text_n)
		return;
	r->text_cap = (r->text_n + n) * 2;
	r->text = xreallocarray(r->text, r->text_cap, 1);
}

static void
append(struct csv_reader *r, const char *p, size_t n)
{
	if (n != 0)
		memcpy(r->text + r->text_n, p, n);
	r->text_n += n;
}

static bool
is_edge(const struct csv_reader *r, char c)
{
	return ascii_blank(c) && c != r->delim;
}

static bool
is_blank_row(const struct csv_reader *r, struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_edge(r, s.p[i]))
			return false;
	return true;
}

/* Whether the last field of a record that ends with this line is quoted:
 * in no other field may there be a quote. */
static bool
ends_quoted(const struct csv_reader *r, struct span s)
{
	while (s.n != 0 && is_edge(r, s.p[s.n - 1]))
		s.n--;
	return s.n != 0 && s.p[s.n - 1] == '"';
}

/*
 * Splitting without libcsv.  Each takes one field off at p and returns where
 * it ends, NULL if the record has to be left to libcsv.
 */
static const char *
split_plain(struct csv_reader *r, const char *p, const char *end, bool quotes)
{
	size_t left = (size_t)(end - p);
	const char *to = left == 0 ? NULL : memchr(p, r->delim, left);
	struct span s;

	if (to == NULL)
		to = end;
	s = (struct span){ p, (size_t)(to - p) };
	if (quotes && span_find(s, '"') != s.n)
		return NULL;
	while (s.n != 0 && ascii_blank(s.p[0]))
		s = span_from(s, 1);
	while (s.n != 0 && ascii_blank(s.p[s.n - 1]))
		s.n--;
	r->fields[r->n++] = s;
	return to;
}

/* p is behind the opening quote, q at the first quote of a doubled pair;
 * text has room for the whole line. */
static const char *
split_doubled(struct csv_reader *r, const char *p, const char *q,
    const char *end)
{
	size_t from = r->text_n;

	for (;;) {
		append(r, p, (size_t)(q - p));
		if (q + 1 == end || q[1] == r->delim)
			break;
		if (q[1] != '"')
			return NULL;
		append(r, q, 1);
		p = q + 2;
		q = p == end ? NULL : memchr(p, '"', (size_t)(end - p));
		if (q == NULL)
			return NULL;
	}
	r->fields[r->n++] = (struct span){ r->text + from, r->text_n - from };
	return q + 1;
}

static const char *
split_quoted(struct csv_reader *r, const char *p, const char *end)
{
	const char *q = p == end ? NULL : memchr(p, '"', (size_t)(end - p));

	if (q == NULL)
		return NULL;
	if (q + 1 != end && q[1] != r->delim) {
		if (r->text_n == 0)
			make_room(r, r->line.s.n);
		return split_doubled(r, p, q, end);
	}
	r->fields[r->n++] = (struct span){ p, (size_t)(q - p) };
	return q + 1;
}

static bool
split(struct csv_reader *r)
{
	struct span s = r->line.s;
	const char *p = s.p, *end = s.p + s.n;
	bool quotes = span_find(s, '"') != s.n;

	r->n = r->text_n = 0;
	while (r->n != CSV_MAX_FIELDS) {
		p = p != end && *p == '"' ? split_quoted(r, p + 1, end) :
		    split_plain(r, p, end, quotes);
		if (p == NULL)
			return false;
		if (p == end)
			return true;
		p++;
	}
	return false;
}

static void
on_field(void *s, size_t n, void *ctx)
{
	struct csv_reader *r = ctx;

	if (r->n < CSV_MAX_FIELDS) {
		make_room(r, n);
		append(r, s, n);
		r->ends[r->n] = r->text_n;
	}
	r->n++;
}

static void
on_row(int c, void *ctx)
{
	struct csv_reader *r = ctx;

	(void)c;
	r->whole = true;
}

/* Hands the line to libcsv. */
static enum csv_result
feed(struct csv_reader *r, struct csv_place *where)
{
	struct span s = r->line.s;
	size_t n;

	if (r->inside && s.n > LINE_MAX_BYTES - r->fed) {
		*where = (struct csv_place){ r->first, SPAN_NONE, NULL };
		return CSV_TOO_LONG;
	}
	if (!r->inside)
		r->n = r->text_n = r->fed = 0;
	r->fed += s.n;
	r->whole = false;
	n = csv_parse(&r->parser, s.p, s.n, on_field, on_row, r);
	if (n != s.n) {
		*where = (struct csv_place){ r->line.number, s, s.p + n };
		return CSV_STRAY_QUOTE;
	}
	if (r->line.ended)
		csv_parse(&r->parser, "\n", 1, on_field, on_row, r);
	r->inside = !r->whole && (r->inside || !is_blank_row(r, s));
	return CSV_RECORD;
}

static enum csv_result
deliver(struct csv_reader *r, struct csv_record *rec, struct csv_place *where)
{
	size_t from = 0;

	if (r->n > CSV_MAX_FIELDS) {
		*where = (struct csv_place){ r->first, SPAN_NONE, NULL };
		return CSV_TOO_LONG;
	}
	for (size_t i = 0; i < r->n; i++) {
		r->fields[i] = (struct span){ r->text + from,
		    r->ends[i] - from };
		from = r->ends[i];
	}
	*rec = (struct csv_record){ .fields = r->fields, .n = r->n,
	    .line = r->first, .ended = true,
	    .quoted = ends_quoted(r, r->line.s) };
	return CSV_RECORD;
}

/* The input has ended in the middle of a record. */
static enum csv_result
finish(struct csv_reader *r, struct csv_record *rec, struct csv_place *where)
{
	bool open = csv_fini(&r->parser, on_field, on_row, r) != 0;
	enum csv_result result;

	if (open) {
		csv_set_opts(&r->parser, CSV_STRICT);
		csv_fini(&r->parser, on_field, on_row, r);
		csv_set_opts(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
	}
	r->inside = false;
	result = deliver(r, rec, where);
	rec->ended = false;
	rec->open = open;
	rec->quoted = rec->quoted && !open;
	return result;
}

/* The line begins a record, or goes on with one. */
static enum csv_result
take(struct csv_reader *r, struct csv_record *rec, struct csv_place *where)
{
	enum csv_result result;

	if (!r->inside)
		r->first = r->line.number;
	if (!r->inside && !r->slow && split(r)) {
		*rec = (struct csv_record){ .fields = r->fields, .n = r->n,
		    .line = r->first, .ended = r->line.ended,
		    .quoted = ends_quoted(r, r->line.s) };
		return CSV_RECORD;
	}
	result = feed(r, where);
	if (result != CSV_RECORD)
		return result;
	if (r->whole)
		return deliver(r, rec, where);
	return r->inside && !r->line.ended ? finish(r, rec, where) : CSV_END;
}

enum csv_result
csv_next(struct csv_reader *r, struct csv_record *rec, struct csv_place *where)
{
	enum csv_result result;
	int got;

	while ((got = lines_next(r->lines, &r->line)) == 1) {
		if (r->comments && !r->inside &&
		    span_starts(r->line.s, SPAN("#")))
			continue;
		if (!r->inside && !r->slow && is_blank_row(r, r->line.s))
			continue;
		result = take(r, rec, where);
		if (result != CSV_END)
			return result;
	}
	if (got == 0)
		return r->inside ? finish(r, rec, where) : CSV_END;
	*where = (struct csv_place){ r->line.number, SPAN_NONE, NULL };
	return got == -1 ? CSV_READ_ERROR : CSV_TOO_LONG;
}

struct csv_place
csv_field_place(const struct csv_reader *r, size_t i)
{
	struct span s = r->line.s;
	bool quoted = false;

	if (r->line.number != r->first)
		return (struct csv_place){ r->first, SPAN_NONE, NULL };
	for (; s.n != 0 && i != 0; s = span_from(s, 1)) {
		if (s.p[0] == '"')
			quoted = !quoted;
		else if (s.p[0] == r->delim && !quoted)
			i--;
	}
	while (s.n != 0 && is_edge(r, s.p[0]))
		s = span_from(s, 1);
	return (struct csv_place){ r->first, r->line.s, s.p };
}

struct pos
csv_pos(const char *file, const struct csv_place *where)
{
	return (struct pos){ file, where->line, where->at == NULL ? 0 :
	    line_column(where->text, where->at) };
}

int
csv_take(struct csv_reader *r, struct csv_record *rec, const char *file,
    struct diags *diags)
{
	struct csv_place where;

	switch (csv_next(r, rec, &where)) {
	case CSV_RECORD:
		return 1;
	case CSV_END:
		return 0;
	case CSV_READ_ERROR:
		return lines_fail(-1, where.line, file, diags);
	case CSV_TOO_LONG:
		return lines_fail(-2, where.line, file, diags);
	case CSV_STRAY_QUOTE:
		break;
	}
	diag(diags, DIAG_CSV_QUOTE, csv_pos(file, &where), NULL);
	return -1;
}
