#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/input/csv_prefetch.h"

_Static_assert(ROW_UNKNOWN == TUPLES_NONE,
    "row_keys_find hands on what tuple_table_find stores");

/* Rows that are kept: where rows do not come again, more would only take
 * room. */
#define ROWS_MAX	(1u << 16)

struct row_keys {
	struct intern	*forms;
	struct tuple_table	*rows;
	uint32_t	*numbers;	/* of rows */
	size_t		 cap;
};

struct row_keys *
row_keys_new(void)
{
	struct row_keys *r = xcalloc(1, sizeof *r);

	r->forms = intern_new();
	r->rows = tuple_table_new();
	return r;
}

void
row_keys_free(struct row_keys *r)
{
	if (r == NULL)
		return;
	intern_free(r->forms);
	tuple_table_free(r->rows);
	free(r->numbers);
	free(r);
}

unsigned
row_keys_form(struct row_keys *r, struct span name)
{
	if (intern_count(r->forms) == TUPLES_TAGS)
		return ROW_NO_FORM;
	return intern(r->forms, name);
}

void
row_keys_keep(struct row_keys *r, const struct row_key *key, uint32_t number)
{
	uint32_t row;

	if (tuple_table_count(r->rows) == ROWS_MAX)
		return;
	row = tuple_table_number(r->rows, key->form, key->pieces, key->n);
	r->numbers = xgrow(r->numbers, row, &r->cap, sizeof *r->numbers);
	r->numbers[row] = number;
}

void
row_keys_find(const struct row_keys *r, const struct row_key *first,
    uint32_t *numbers, size_t count)
{
	tuple_table_find(r->rows, first->form, first->pieces, first->n, numbers,
	    count);
	for (size_t i = 0; i < count; i++)
		if (numbers[i] != TUPLES_NONE)
			numbers[i] = r->numbers[numbers[i]];
}

static bool
find_ranges(struct csv_ranges *r, const size_t *fields, size_t n,
    size_t width)
{
	bool chosen = false, before;

	r->n = 0;
	for (size_t i = 0; i < width; i++) {
		before = chosen;
		chosen = false;
		for (size_t k = 0; k < n; k++)
			chosen |= fields[k] == i;
		if (!chosen)
			continue;
		if (!before && r->n == TUPLES_PIECES)
			return false;
		if (!before)
			r->from[r->n++] = (uint16_t)i;
		r->to[r->n - 1] = (uint16_t)i;
	}
	return true;
}

bool
csv_prefetch_key(struct csv_prefetch *a, const struct csv_key *key)
{
	a->n = 0;
	a->row_keys = NULL;
	/* A line of blanks is a record of one field, and of none. */
	if (key->width < 2 || !find_ranges(&a->key, key->fields, key->n,
	    key->width) || a->key.n == 0 || !find_ranges(&a->beside,
	    key->beside, key->nbeside, key->width))
		return false;
	a->row_keys = key->row_keys;
	a->form = key->form;
	a->width = key->width;
	return true;
}

static inline void
take_pieces(const struct csv_ranges *r, const struct csv_scanned *rec,
    struct span *pieces)
{
	for (size_t i = 0; i < r->n; i++)
		pieces[i] = csv_scanned_raw(rec, r->from[i], r->to[i]);
}

void
csv_prefetch_pieces(const struct csv_prefetch *a, const struct csv_scanned *rec,
    struct span *pieces)
{
	take_pieces(&a->key, rec, pieces);
}

/* True if the record may be a comment or the type of an export, which its key
 * cannot tell. */
static bool
begins_otherwise(const struct csv_scanned *rec)
{
	const char *p = rec->text + rec->from;

	return *p == '#' || (*p == '"' && p[1] == '#');
}

static inline bool
same_beside(const struct csv_prefetch *a, const struct csv_scanned *x,
    const struct csv_scanned *y)
{
	for (size_t i = 0; i < a->beside.n; i++)
		if (!span_eq(csv_scanned_raw(x, a->beside.from[i],
		    a->beside.to[i]), csv_scanned_raw(y, a->beside.from[i],
		    a->beside.to[i])))
			return false;
	return true;
}

/* Stores the pieces of each record's key; plain[i] says that the record may be
 * known, same[i] that it has the same fields beside its key as the one before,
 * which may be known too. */
static void
gather(struct csv_prefetch *a, const struct csv_scan *s, bool *plain)
{
	struct span *pieces = a->pieces;
	struct csv_scanned rec, before = csv_scan_at(s, 0);

	for (size_t i = 0; i < a->n; i++, pieces += a->key.n, before = rec) {
		rec = csv_scan_at(s, i);
		plain[i] = rec.n == a->width && !begins_otherwise(&rec);
		a->same[i] = false;
		if (!plain[i]) {
			memset(pieces, 0, a->key.n * sizeof *pieces);
			continue;
		}
		take_pieces(&a->key, &rec, pieces);
		if (i != 0 && plain[i - 1])
			a->same[i] = same_beside(a, &before, &rec);
	}
}

void
csv_prefetch_look(struct csv_prefetch *a, const struct csv_scan *s)
{
	struct row_key first = { a->form, a->pieces, a->key.n };
	bool plain[CSV_AHEAD], known = false, before;

	a->n = csv_scan_ahead(s);
	if (a->n > CSV_AHEAD)
		a->n = CSV_AHEAD;
	if (a->n == 0)
		return;
	gather(a, s, plain);
	row_keys_find(a->row_keys, &first, a->known, a->n);
	for (size_t i = 0; i < a->n; i++) {
		if (!plain[i])
			a->known[i] = ROW_UNKNOWN;
		before = known;
		known = a->known[i] != ROW_UNKNOWN;
		a->same[i] &= before && known;
	}
}
