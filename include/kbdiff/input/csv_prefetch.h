/*
 * The cache of repeated rows, as far as a reader of records sees it.  Rows
 * come again byte for byte, on one host after another: what one says need not
 * be read from its cells again.  A row is known by its key, which is the bytes
 * that it is read from, and by the form in which they are read; row_keys keep
 * a number for each.  A prefetch looks keys up, many at a time, of records
 * that a scan has ahead.
 *
 * It is all a shortcut: with a reader that is slow, or an importer that is
 * careful, nothing is looked up, and what is read is the same.
 */
#ifndef KBDIFF_INPUT_CSV_PREFETCH_H
#define KBDIFF_INPUT_CSV_PREFETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/tuple_table.h"
#include "kbdiff/input/csv_scan.h"

/* The bytes that a row is read from, as pieces. */
struct row_key {
	unsigned	 form;
	const struct span *pieces;
	size_t		 n;
};

#define ROW_NO_FORM	UINT32_MAX
#define ROW_UNKNOWN	UINT32_MAX

struct row_keys;

struct row_keys	*row_keys_new(void);
void		 row_keys_free(struct row_keys *);	/* NULL is fine */

/* Returns the number of the form with this name, which tells all that decides
 * what bytes of a row say; ROW_NO_FORM if there are too many forms. */
unsigned	 row_keys_form(struct row_keys *, struct span name);

/* Keeps a number for a row, unless too many rows are kept. */
void		 row_keys_keep(struct row_keys *, const struct row_key *,
		    uint32_t number);

/* Stores the number that was kept for this row, and for each of the count - 1
 * whose pieces follow, or ROW_UNKNOWN. */
void		 row_keys_find(const struct row_keys *,
		    const struct row_key *first, uint32_t *numbers,
		    size_t count);

/* What the key of a table's records is made of. */
struct csv_key {
	const struct row_keys *row_keys;	/* outlives the reader */
	unsigned	 form;
	size_t		 width;		/* fields of a record: two or more */
	const size_t	*fields;	/* those that are the key */
	size_t		 n;
	const size_t	*beside;	/* those that tell runs of records */
	size_t		 nbeside;
};

/* Fields that stand side by side are one range. */
struct csv_ranges {
	uint16_t	 from[TUPLES_PIECES], to[TUPLES_PIECES];
	size_t		 n;
};

#define CSV_AHEAD	128

struct csv_prefetch {
	const struct row_keys *row_keys;	/* NULL: there is no key */
	unsigned	 form;
	size_t		 width;
	struct csv_ranges key, beside;
	/* Of each of the n records ahead: the number that was kept for its key,
	 * or ROW_UNKNOWN; and whether the one before is known too and has the
	 * same fields beside its key. */
	size_t		 n;
	uint32_t	 known[CSV_AHEAD];
	bool		 same[CSV_AHEAD];
	struct span	 pieces[CSV_AHEAD * TUPLES_PIECES];
};

/* Sets the key; false if records with such a key cannot be looked up. */
bool	csv_prefetch_key(struct csv_prefetch *, const struct csv_key *);

/* Looks up the records that a scan has ahead; n is 0 if there are none. */
void	csv_prefetch_look(struct csv_prefetch *, const struct csv_scan *);

/* Stores the pieces of a record's key, key.n of them. */
void csv_prefetch_pieces(const struct csv_prefetch *,
    const struct csv_scanned *, struct span *pieces);

#endif
