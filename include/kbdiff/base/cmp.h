/*
 * Orders for qsort and bsearch.
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

/* Compares numbers of 32 bits, for qsort. */
static inline int
cmp_numbers(const void *pa, const void *pb)
{
	uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;

	return (a > b) - (a < b);
}

#endif
