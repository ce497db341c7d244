#include <stdlib.h>

#include "kbdiff/input/archive_reader.h"
#include "workbook_state.h"

#define BLOCK_BYTES	65536
/* What stands before the cells, "A2:A4", and how much is kept of a block for
 * what goes on in the next. */
#define LABEL		SPAN("mergeCell ref=\"")
#define TAIL_BYTES	64

/* "A2": the column from 0 and the row; how long it is, or 0. */
static size_t
take_cell(struct span s, uint64_t *column, uint64_t *row)
{
	char name[8] = "";
	size_t n = 0, digits;

	while (n < s.n && n < sizeof name - 1 && s.p[n] >= 'A' && s.p[n] <=
	    'Z') {
		name[n] = s.p[n];
		n++;
	}
	*column = workbook_column(name, COLUMNS_MAX);
	*row = span_number(span_from(s, n), 8, &digits);
	return n == 0 || digits == 0 ? 0 : n + digits;
}

static void
take_ref(struct workbook *w, struct span ref)
{
	uint64_t from, to;
	struct merged m = { 0, 0, 0, SPAN_NONE, false };
	size_t n = take_cell(ref, &from, &m.first);

	if (n == 0 || n == ref.n || ref.p[n] != ':' || take_cell(span_from(ref,
	    n + 1), &to, &m.last) == 0)
		return;
	m.column = from;
	if (from != to || m.first >= m.last)
		return;
	w->merged = xgrow(w->merged, w->nmerged, &w->merged_cap,
	    sizeof *w->merged);
	w->merged[w->nmerged++] = m;
}

/* How many bytes of the text are done with. */
static size_t
take_refs(struct workbook *w, struct span text)
{
	size_t at = 0, n;
	struct span ref;

	while ((n = span_find_span(span_from(text, at), LABEL)) <
	    text.n - at) {
		ref = span_from(text, at + n + LABEL.n);
		if (span_find(ref, '"') == ref.n)
			return at + n;
		take_ref(w, span_upto(ref, span_find(ref, '"')));
		at += n + LABEL.n;
	}
	return text.n - at < TAIL_BYTES ? at : text.n - TAIL_BYTES;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct merged *a = pa, *b = pb;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->column > b->column) - (a->column < b->column);
}

void
workbook_merged_read(struct workbook *w)
{
	char block[BLOCK_BYTES];
	size_t kept = 0, done;
	long n;

	w->nmerged = w->merged_at = 0;
	while ((n = archive_reader_read(w->reader, block + kept,
	    sizeof block - kept)) > 0) {
		kept += (size_t)n;
		done = take_refs(w, (struct span){ block, kept });
		/* No cells have so long a name. */
		if (kept - done > sizeof block / 2)
			done = kept - TAIL_BYTES;
		kept -= done;
		memmove(block, block + done, kept);
	}
	if (w->nmerged != 0)
		qsort(w->merged, w->nmerged, sizeof *w->merged, by_place);
}

struct merged *
workbook_merged_find(struct workbook *w, uint64_t column)
{
	struct merged *m;

	while (w->merged_at < w->nmerged && w->merged[w->merged_at].last <
	    w->row)
		w->merged_at++;
	for (size_t i = w->merged_at; i < w->nmerged; i++) {
		m = &w->merged[i];
		if (m->first > w->row)
			return NULL;
		if (m->column == column && m->last >= w->row)
			return m;
	}
	return NULL;
}

void
workbook_merged_keep(struct workbook *w, uint64_t column, struct span text,
    bool struck)
{
	struct merged *m = workbook_merged_find(w, column);

	if (m == NULL)
		return;
	m->text = m->first == w->row ? arena_dup(w->arena, text) : SPAN_NONE;
	m->struck = struck;
}
