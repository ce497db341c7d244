/*
 * Names in sentences.
 */
#ifndef KBDIFF_BASE_NAMES_H
#define KBDIFF_BASE_NAMES_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* How many names a sentence spells out before it says "and 14 more". */
#define NAMES_MAX	3

/* "A", "A and B", "A, B and C", "A, B, C and 14 more": max of the n names are
 * spelled out, or all where but one would be left. */
void	names_print(struct out *, const struct span *, size_t n, size_t max);

#endif
