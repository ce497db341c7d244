#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/tuple_table.h"
#include "kbdiff/input/row_keys.h"

_Static_assert(REPEATS_NONE == TUPLES_NONE, "what has not come is unknown");

/* Where rows do not come again, more would only take room. */
#define ROWS_MAX	(1u << 16)

struct repeats {
	struct intern	*forms;
	struct tuples	*rows;
	uint32_t	*numbers;	/* of rows */
	size_t		 cap;
};

struct repeats *
repeats_new(void)
{
	struct repeats *r = xcalloc(1, sizeof *r);

	r->forms = intern_new();
	r->rows = tuples_new();
	return r;
}

void
repeats_free(struct repeats *r)
{
	if (r == NULL)
		return;
	intern_free(r->forms);
	tuples_free(r->rows);
	free(r->numbers);
	free(r);
}

unsigned
repeats_form(struct repeats *r, struct span name)
{
	if (intern_count(r->forms) == TUPLES_TAGS)
		return REPEATS_NO_FORM;
	return intern(r->forms, name);
}

void
repeats_keep(struct repeats *r, const struct row_key *key, uint32_t number)
{
	uint32_t row;

	if (tuples_count(r->rows) == ROWS_MAX)
		return;
	row = tuples_number(r->rows, key->form, key->pieces, key->n);
	r->numbers = xgrow(r->numbers, row, &r->cap, sizeof *r->numbers);
	r->numbers[row] = number;
}

void
repeats_find(const struct repeats *r, const struct row_key *first,
    uint32_t *numbers, size_t count)
{
	tuples_find(r->rows, first->form, first->pieces, first->n, numbers,
	    count);
	for (size_t i = 0; i < count; i++)
		if (numbers[i] != TUPLES_NONE)
			numbers[i] = r->numbers[numbers[i]];
}
