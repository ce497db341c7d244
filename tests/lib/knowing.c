#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/csv_prefetch.h"
#include "knowing.h"

/* The second field, and what is not the key where there are three or more, is
 * beside it. */
enum { BESIDE = 1, WIDTH_MAX = 4 };

struct knowing {
	struct csv_reader *csv;
	struct row_keys	*row_keys;
	size_t		 width;
	/* What the records said of which a number was kept, field by field,
	 * and what the last record says beside. */
	char		*(*said)[WIDTH_MAX];
	size_t		 n, cap;
	char		*beside;	/* NULL: it has none */
	size_t		 nbeside;	/* bytes, which may be NULs */
};

struct knowing *
knowing_new(struct csv_reader *csv, size_t width)
{
	static const size_t all[WIDTH_MAX] = { 0, 1, 2, 3 };
	static const size_t fields[] = { 0, 2, 3 }, beside[] = { BESIDE };
	struct knowing *k = xcalloc(1, sizeof *k);
	struct csv_key key = { .width = width, .fields = fields,
	    .n = width - 1, .beside = beside, .nbeside = 1 };

	k->csv = csv;
	k->row_keys = row_keys_new();
	k->width = width;
	key.row_keys = k->row_keys;
	key.form = row_keys_form(k->row_keys, SPAN("a form"));
	csv_reader_want(csv, all, width, width);
	if (!csv_reader_key(csv, &key))
		abort();
	return k;
}

void
knowing_free(struct knowing *k)
{
	for (size_t i = 0; i < k->n; i++)
		for (size_t f = 0; f < k->width; f++)
			free(k->said[i][f]);
	free(k->said);
	free(k->beside);
	row_keys_free(k->row_keys);
	free(k);
}

static void
check(bool holds)
{
	if (!holds)
		abort();
}

static bool
is(struct span s, const char *said)
{
	return span_eq(s, span_of(said));
}

/* NULs would end what is kept as a string. */
static bool
holds_nul(const struct csv_record *rec)
{
	for (size_t i = 0; i < rec->n; i++)
		if (span_find(rec->fields[i], '\0') != rec->fields[i].n)
			return true;
	return false;
}

static void
keep(struct knowing *k, const struct csv_record *rec)
{
	struct row_key key;

	if (!csv_reader_row_key(k->csv, &key) || holds_nul(rec))
		return;
	k->said = xgrow(k->said, k->n, &k->cap, sizeof *k->said);
	for (size_t f = 0; f < k->width; f++)
		k->said[k->n][f] = xspandup(rec->fields[f]);
	row_keys_keep(k->row_keys, &key, (uint32_t)k->n++);
}

static void
keep_beside(struct knowing *k, const struct csv_record *rec)
{
	free(k->beside);
	k->beside = rec->n == k->width ? xspandup(rec->fields[BESIDE]) : NULL;
	k->nbeside = k->beside == NULL ? 0 : rec->fields[BESIDE].n;
}

static void
compare(struct knowing *k, const struct csv_known *known,
    const struct csv_record *rec)
{
	check(known->n == 1 && rec->n == k->width && rec->ended);
	check(rec->line == known->line && known->numbers[0] < k->n);
	for (size_t f = 0; f < k->width; f++)
		check(f == BESIDE || is(rec->fields[f],
		    k->said[known->numbers[0]][f]));
	check(!known->same || (k->beside != NULL && span_eq(rec->fields[BESIDE],
	    (struct span){ k->beside, k->nbeside })));
}

enum csv_result
knowing_next(struct knowing *k, struct csv_record *rec,
    struct csv_place *where)
{
	struct csv_known known;
	enum csv_result got = CSV_RECORD;

	if (csv_reader_known(k->csv, &known, 1)) {
		csv_reader_open(k->csv, rec);
		compare(k, &known, rec);
	} else if ((got = csv_next(k->csv, rec, where)) == CSV_RECORD) {
		keep(k, rec);
	}
	if (got == CSV_RECORD)
		keep_beside(k, rec);
	return got;
}
