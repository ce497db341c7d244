/*
 * Orders for qsort and bsearch, and the search for the first of equals.
 */
#ifndef KBDIFF_BASE_CMP_H
#define KBDIFF_BASE_CMP_H

#include <stdint.h>

#include "kbdiff/base/span.h"

/* Compares spans by their bytes, for qsort. */
static inline int
cmp_spans(const void *a, const void *b)
{
	return span_cmp(*(const struct span *)a, *(const struct span *)b);
}

/* Of sizes. */
static inline int
cmp_sizes(const void *pa, const void *pb)
{
	size_t a = *(const size_t *)pa, b = *(const size_t *)pb;

	return (a > b) - (a < b);
}

/* Less than, equal to or greater than 0, as a is to b. */
static inline int
cmp_number(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

/* Compares numbers of 32 bits, for qsort. */
static inline int
cmp_numbers(const void *pa, const void *pb)
{
	return cmp_number(*(const uint32_t *)pa, *(const uint32_t *)pb);
}

/*
 * The first of n sorted elements that does not come before the key; n if all
 * do.  cmp(key, element), as for bsearch, may find several equal.
 */
static inline size_t
lower_bound(const void *key, const void *base, size_t n, size_t size,
    int (*cmp)(const void *, const void *))
{
	size_t from = 0, to = n, mid;

	while (from < to) {
		mid = from + (to - from) / 2;
		if (cmp(key, (const char *)base + mid * size) > 0)
			from = mid + 1;
		else
			to = mid;
	}
	return from;
}

#endif
