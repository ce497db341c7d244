#include <stdlib.h>

#include <csv.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/csv_reader.h"

/* libcsv grows its buffer in steps of this; its own 128 would crawl. */
#define STEP_BYTES	65536

struct csv_reader {
	struct lines	*lines;
	char		 delim;
	bool		 slow, comments;
	struct line	 line;		/* the last one taken */
	uint64_t	 first;		/* line where the record begins */
	size_t		 n;		/* of fields; may exceed
					   CSV_MAX_FIELDS */
	/* Fields that are wanted of records of width fields, in order. */
	size_t		 width;		/* 0: all are wanted, of any record */
	size_t		 nwanted;
	bool		 some;		/* fields holds the wanted ones alone */
	char		*text;		/* of fields unlike their line */
	size_t		 text_n, text_cap;

	/* Records that are scanned, of lines that are not taken yet. */
	enum csv_scan_way way;
	uint64_t	 number;	/* of the line before them */
	uint64_t	 scanned;	/* lines */
	struct csv_scanned last;	/* the last one; without text: that was
					   none of them */

	/* Records that the scan has ahead, looked up in the cache of repeated
	 * rows. */
	struct csv_prefetch *ahead;	/* NULL: they have no key */
	size_t		 next;		/* of ahead: the one to be taken */
	size_t		 untold;	/* taken, and not yet off the scan */
	struct span	 key[TUPLES_PIECES];
	struct span	 before;	/* last field of the last known one */
	char		*before_buf;
	size_t		 before_cap;

	/* A record that is left to libcsv. */
	struct csv_parser parser;	/* once one was */
	bool		 parses;
	size_t		 fed;		/* bytes of it */
	bool		 inside;	/* it goes on in the next line */
	bool		 whole;		/* libcsv says that it has ended */

	/* From here on it is too large to clear. */
	struct span	 fields[CSV_MAX_FIELDS];
	uint16_t	 wanted[CSV_MAX_FIELDS];
	size_t		 ends[CSV_MAX_FIELDS];	/* of fields in text */
	struct csv_scan	 scan;
};

static void *
resize(void *p, size_t n)
{
	return xreallocarray(p, n, 1);
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

/* The field's text with its doubled quotes made single; there is room. */
static struct span
undouble(struct csv_reader *r, struct span s)
{
	size_t from = r->text_n, n;

	while ((n = span_find(s, '"')) != s.n) {
		append(r, s.p, n + 1);
		s = span_from(s, n + 2);
	}
	append(r, s.p, s.n);
	return (struct span){ r->text + from, r->text_n - from };
}

/* Fields of the record that was scanned last. */
static void
fill(struct csv_reader *r, const uint16_t *which, size_t n)
{
	uint16_t doubled[CSV_MAX_FIELDS];
	size_t ndoubled = csv_scanned_fields(&r->last, which, n, r->fields,
	    doubled);

	if (ndoubled == 0)
		return;
	r->text_n = 0;
	make_room(r, r->last.to - r->last.from);
	for (size_t i = 0; i < ndoubled; i++)
		r->fields[doubled[i]] = undouble(r, r->fields[doubled[i]]);
}

static void
fill_wanted(struct csv_reader *r)
{
	if (r->n != r->width) {
		fill(r, NULL, r->n);
		r->some = false;
		return;
	}
	for (size_t i = 0; i < r->n && !r->some; i++)
		r->fields[i] = SPAN_NONE;
	fill(r, r->wanted, r->nwanted);
	r->some = true;
}

/* Gives the record that was scanned last. */
static void
give_scanned(struct csv_reader *r, struct csv_record *rec)
{
	struct span line = { r->last.text + r->last.from,
	    r->last.to - r->last.from };
	struct span end = csv_scanned_raw(&r->last, r->last.n - 1,
	    r->last.n - 1);

	r->n = r->last.n;
	r->first = r->number + r->scanned;
	r->line = (struct line){ line, r->first, true };
	fill_wanted(r);
	*rec = (struct csv_record){ .fields = r->fields, .n = r->n,
	    .line = r->first, .ended = true,
	    .quoted = end.n != 0 && end.p[0] == '"' };
}

/* The last known record's last field, which its text may not outlive. */
static void
keep_before(struct csv_reader *r)
{
	uint16_t last = (uint16_t)(r->last.n - 1);

	fill(r, &last, 1);
	r->some = false;
	r->before = xkeep(&r->before_buf, &r->before_cap, r->fields[last]);
}

/* Tells the scan of what is known and was taken. */
static void
tell_scan(struct csv_reader *r)
{
	if (r->untold == 0)
		return;
	r->last = csv_scan_at(&r->scan, r->untold - 1);
	csv_scan_take(&r->scan, r->untold);
	r->scanned += r->untold;
	r->untold = 0;
	keep_before(r);
}

/* Nothing ahead is known. */
static void
stop_knowing(struct csv_reader *r)
{
	tell_scan(r);
	r->next = 0;
	if (r->ahead != NULL)
		r->ahead->n = 0;
}

/* Lines that the scan has taken are taken from the lines too. */
static void
end_scan(struct csv_reader *r)
{
	stop_knowing(r);
	lines_skip(r->lines, r->scan.at, r->scanned);
	csv_scan_end(&r->scan);
	r->scanned = 0;
}

struct csv_reader *
csv_reader_new(struct lines *lines, char delim)
{
	struct csv_reader *r = xmalloc(sizeof *r);

	memset(r, 0, offsetof(struct csv_reader, fields));
	r->lines = lines;
	csv_scan_end(&r->scan);
	csv_reader_delim(r, delim);
	make_room(r, 1);
	r->way = csv_scan_best();
	return r;
}

void
csv_reader_free(struct csv_reader *r)
{
	if (r == NULL)
		return;
	if (r->parses)
		csv_free(&r->parser);
	free(r->ahead);
	free(r->before_buf);
	free(r->text);
	free(r);
}

void
csv_reader_delim(struct csv_reader *r, char delim)
{
	end_scan(r);
	r->delim = delim;
	if (r->parses)
		csv_set_delim(&r->parser, (unsigned char)delim);
}

void
csv_reader_pause(struct csv_reader *r)
{
	end_scan(r);
}

void
csv_reader_want(struct csv_reader *r, const size_t *fields, size_t n,
    size_t width)
{
	bool wanted[CSV_MAX_FIELDS] = { false };

	stop_knowing(r);
	if (r->ahead != NULL)
		r->ahead->row_keys = NULL;
	for (size_t i = 0; i < n; i++)
		wanted[fields[i]] = true;
	r->nwanted = 0;
	for (size_t i = 0; i < width; i++)
		if (wanted[i])
			r->wanted[r->nwanted++] = (uint16_t)i;
	r->width = width;
	r->some = false;
}

bool
csv_reader_key(struct csv_reader *r, const struct csv_key *key)
{
	stop_knowing(r);
	if (r->ahead == NULL)
		r->ahead = xmalloc(sizeof *r->ahead);
	return csv_prefetch_key(r->ahead, key);
}

void
csv_reader_scan(struct csv_reader *r, enum csv_scan_way way)
{
	r->way = way;
}

void
csv_reader_rest(struct csv_reader *r)
{
	if (r->some)
		fill(r, NULL, r->n);
	r->some = false;
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

/* True if the last field of a record that ends with this line is quoted: in no
 * other field may there be a quote. */
static bool
ends_quoted(const struct csv_reader *r, struct span s)
{
	while (s.n != 0 && is_edge(r, s.p[s.n - 1]))
		s.n--;
	return s.n != 0 && s.p[s.n - 1] == '"';
}

static bool
is_comment(const struct csv_reader *r, struct span line)
{
	return r->comments && span_starts(line, SPAN("#"));
}

static bool
is_blank_record(const struct csv_scanned *rec)
{
	return rec->n == 1 && span_trim((struct span){ rec->text + rec->from,
	    rec->to - rec->from }).n == 0;
}

/* The next record that the scan gives. */
static bool
take_scanned(struct csv_reader *r, struct csv_record *rec)
{
	while (csv_scan_ahead(&r->scan) != 0) {
		r->last = csv_scan_at(&r->scan, 0);
		if (r->last.n > CSV_MAX_FIELDS)
			return false;
		csv_scan_take(&r->scan, 1);
		r->scanned++;
		r->next++;
		if (is_blank_record(&r->last) || is_comment(r, (struct span){
		    r->last.text + r->last.from, r->last.to - r->last.from }))
			continue;
		give_scanned(r, rec);
		return true;
	}
	return false;
}

/* Begins a scan, if whole lines are at hand. */
static bool
begin_scan(struct csv_reader *r)
{
	struct span ahead;
	uint64_t number;

	if (lines_ahead(r->lines, &ahead, &number) != 1)
		return false;
	r->number = number - 1;
	csv_scan_begin(&r->scan, r->delim, r->way, ahead);
	return true;
}

/* Makes sure that a record is scanned.  False: the next one is not for it. */
static bool
reach(struct csv_reader *r)
{
	if (r->inside || r->slow || !csv_scan_takes(r->delim))
		return false;
	tell_scan(r);
	if (csv_scan_ahead(&r->scan) != 0)
		return true;
	end_scan(r);
	return begin_scan(r) && csv_scan_ahead(&r->scan) != 0;
}

/* A record by scanning. */
static bool
scan(struct csv_reader *r, struct csv_record *rec)
{
	while (reach(r)) {
		if (take_scanned(r, rec))
			return true;
		if (csv_scan_ahead(&r->scan) != 0)
			break;
	}
	end_scan(r);
	r->last.text = NULL;
	return false;
}

/* Looks at what is ahead; false if there is nothing. */
static bool
look_ahead(struct csv_reader *r)
{
	if (r->ahead == NULL || r->ahead->row_keys == NULL || !reach(r))
		return false;
	csv_prefetch_look(r->ahead, &r->scan);
	r->next = 0;
	return true;
}

bool
csv_reader_known(struct csv_reader *r, struct csv_known *known, size_t max)
{
	const struct csv_prefetch *a = r->ahead;
	size_t end;

	if ((a == NULL || r->next >= a->n) && !look_ahead(r))
		return false;
	if (a->known[r->next] == ROW_UNKNOWN)
		return false;
	end = r->next + 1;
	while (end < a->n && end - r->next < max && a->same[end])
		end++;
	*known = (struct csv_known){ .numbers = a->known + r->next,
	    .n = end - r->next, .same = a->same[r->next],
	    .line = r->number + r->scanned + r->untold + 1 };
	r->untold += known->n;
	r->next = end;
	return true;
}

struct span
csv_reader_known_raw(const struct csv_reader *r, const struct csv_known *known,
    size_t record, size_t field)
{
	struct csv_scanned rec = csv_scan_at(&r->scan, r->untold - known->n +
	    record);

	return csv_scanned_raw(&rec, field, field);
}

void
csv_reader_give_back(struct csv_reader *r, struct csv_known *known, size_t n)
{
	known->n -= n;
	r->untold -= n;
	r->next -= n;
}

void
csv_reader_open(struct csv_reader *r, struct csv_record *rec)
{
	tell_scan(r);
	give_scanned(r, rec);
}

struct span
csv_reader_before(const struct csv_reader *r)
{
	return r->before;
}

bool
csv_reader_row_key(struct csv_reader *r, struct row_key *key)
{
	if (r->ahead == NULL || r->ahead->row_keys == NULL ||
	    r->last.text == NULL || r->last.n != r->ahead->width)
		return false;
	csv_prefetch_pieces(r->ahead, &r->last, r->key);
	*key = (struct row_key){ r->ahead->form, r->key, r->ahead->key.n };
	return true;
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

/* Nearly no record is left to libcsv. */
static void
begin_parser(struct csv_reader *r)
{
	r->parses = true;
	csv_init(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_realloc_func(&r->parser, resize);
	csv_set_blk_size(&r->parser, STEP_BYTES);
	csv_set_delim(&r->parser, (unsigned char)r->delim);
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
	if (!r->parses)
		begin_parser(r);
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
		return CSV_TOO_MANY;
	}
	r->some = false;
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

	for (;;) {
		if (scan(r, rec))
			return CSV_RECORD;
		if ((got = lines_next(r->lines, &r->line)) != 1)
			break;
		if (!r->inside && is_comment(r, r->line.s))
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
	case CSV_TOO_MANY:
		diag(diags, DIAG_TOO_LONG, (struct pos){ file, where.line, 0 },
		    "more than %u fields", CSV_MAX_FIELDS);
		return -1;
	case CSV_STRAY_QUOTE:
		break;
	}
	diag(diags, DIAG_CSV_QUOTE, csv_pos(file, &where), NULL);
	return -1;
}
