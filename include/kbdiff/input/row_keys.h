/*
 * Rows that come again byte for byte: what one says need not be read from its
 * cells again.  A row is known by its key, the bytes that it is read from, and
 * by the form in which they are read.
 */
#ifndef KBDIFF_INPUT_ROW_KEYS_H
#define KBDIFF_INPUT_ROW_KEYS_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct row_keys;

/* The bytes that a row is read from, as pieces. */
struct row_key {
	unsigned	 form;
	const struct span *pieces;
	size_t		 n;
};

#define REPEATS_NO_FORM	UINT32_MAX
#define REPEATS_NONE	UINT32_MAX

struct row_keys	*row_keys_new(void);
void		 row_keys_free(struct row_keys *);	/* NULL is fine */

/* The form with this name, which tells all that decides what bytes of it say.
 * REPEATS_NO_FORM: there are too many. */
unsigned	 row_keys_form(struct row_keys *, struct span name);

/* Keeps a number for a row; there may be no room for it. */
void		 row_keys_keep(struct row_keys *, const struct row_key *,
		    uint32_t number);

/* What was kept for this row and those whose pieces follow, or
 * REPEATS_NONE. */
void		 row_keys_find(const struct row_keys *,
		    const struct row_key *first, uint32_t *numbers,
		    size_t count);

#endif
