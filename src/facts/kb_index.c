#include <stdlib.h>
#include <string.h>

#include "kb_index.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"

/* So many numbers are one run.  Of the tables that are compiled in, a run has
 * four rows on average, and the index fits into a page. */
#define RUN	(1u << 14)

static uint32_t
number(const void *rows, size_t row, size_t size)
{
	uint32_t kb;

	memcpy(&kb, (const char *)rows + row * size, sizeof kb);
	return kb;
}

void
kb_index_make(struct kb_index *index, const void *rows, size_t n, size_t size)
{
	const char *row = rows;
	size_t run = 0, of;

	kb_index_fini(index);
	if (n == 0)
		return;
	index->n = number(rows, n - 1, size) / RUN + 1;
	index->from = xreallocarray(NULL, index->n + 1, sizeof *index->from);
	for (size_t i = 0; i < n; i++, row += size)
		for (of = number(row, 0, size) / RUN; run <= of; run++)
			index->from[run] = (uint32_t)i;
	index->from[run] = (uint32_t)n;
}

void
kb_index_fini(struct kb_index *index)
{
	free(index->from);
	*index = (struct kb_index){ NULL, 0 };
}

const void *
kb_index_find(const struct kb_index *index, const void *rows, size_t size,
    uint32_t kb, size_t *n)
{
	size_t run = kb / RUN, from, to;

	*n = 0;
	if (run >= index->n)
		return NULL;
	from = index->from[run];
	to = index->from[run + 1];
	from += lower_bound(&kb, (const char *)rows + from * size, to - from,
	    size, cmp_numbers);
	while (from + *n < to && number(rows, from + *n, size) == kb)
		++*n;
	return *n == 0 ? NULL : (const char *)rows + from * size;
}
