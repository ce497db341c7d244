/*
 * Tuples of byte strings, each numbered once: from 0, in the order in which
 * they came.  A tuple is its tag and its pieces; they are copied.
 */
#ifndef KBDIFF_BASE_TUPLE_TABLE_H
#define KBDIFF_BASE_TUPLE_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* The most pieces, and the least number that is no tag. */
#define TUPLES_PIECES	7
#define TUPLES_TAGS	256u

#define TUPLES_NONE	UINT32_MAX

struct tuple_table;

struct tuple_table	*tuple_table_new(void);
void tuple_table_free(struct tuple_table *); /* NULL is fine */
size_t		 tuple_table_count(const struct tuple_table *);

/* The tuple's number, with one of its own if it comes for the first time.
 * Pieces that are empty at the end are none. */
uint32_t	 tuple_table_number(struct tuple_table *, unsigned tag,
		    const struct span *pieces, size_t n);

/* The numbers of many tuples of n pieces, which lie one behind the other;
 * TUPLES_NONE of one that has not come. */
void		 tuple_table_find(const struct tuple_table *, unsigned tag,
		    const struct span *pieces, size_t n, uint32_t *numbers,
		    size_t count);

/* Stores the n pieces of the tuple that was numbered last; their bytes are the
 * table's, until it is freed. */
void tuple_table_last(const struct tuple_table *, struct span *pieces,
    size_t n);

#endif
