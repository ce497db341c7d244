/*
 * Where the rows of an update lie in a table that is sorted by update: a host
 * asks for each of its updates several times, and most tables know few of them.
 */
#ifndef KBDIFF_FACTS_KB_INDEX_H
#define KBDIFF_FACTS_KB_INDEX_H

#include <stddef.h>
#include <stdint.h>

/* The first row of each run of numbers; all zero: of an empty table. */
struct kb_index {
	uint32_t	*from;
	size_t		 n;
};

/* Makes it anew for n rows of so many bytes, each of which begins with the
 * number of its update. */
void		 kb_index_make(struct kb_index *, const void *rows, size_t n,
		    size_t size);
void		 kb_index_fini(struct kb_index *);

/* The rows of an update in the table that the index was made for, NULL if
 * there are none; *n tells how many. */
const void	*kb_index_find(const struct kb_index *, const void *rows,
		    size_t size, uint32_t kb, size_t *n);

#endif
