/*
 * Records that are known before they are taken: of those that a scan has
 * ahead, many at a time, the ones whose key has come before.
 */
#ifndef KBDIFF_INPUT_CSV_PREFETCH_H
#define KBDIFF_INPUT_CSV_PREFETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/tuple_table.h"
#include "kbdiff/input/csv_scan.h"
#include "kbdiff/input/row_keys.h"

/* By what records of a table are known. */
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
	/* Of n records ahead: what was kept for their key, or REPEATS_NONE; and
	 * whether the one before is known too, and the same beside its key. */
	size_t		 n;
	uint32_t	 known[CSV_AHEAD];
	bool		 same[CSV_AHEAD];
	struct span	 pieces[CSV_AHEAD * TUPLES_PIECES];
};

/* False if records with such a key cannot be known. */
bool	csv_prefetch_key(struct csv_prefetch *, const struct csv_key *);

/* Looks at what is next in a scan; n is 0 if there is nothing. */
void	csv_prefetch_look(struct csv_prefetch *, const struct csv_scan *);

/* The pieces of a record's key, as many as key.n. */
void csv_prefetch_pieces(const struct csv_prefetch *,
    const struct csv_scanned *, struct span *pieces);

#endif
