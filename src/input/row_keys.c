#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/tuple_table.h"
#include "kbdiff/input/row_keys.h"

_Static_assert(REPEATS_NONE == TUPLES_NONE, "what has not come is unknown");

/* Where rows do not come again, more would only take room. */
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
		return REPEATS_NO_FORM;
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
