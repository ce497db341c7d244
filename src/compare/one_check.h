/*
 * Hosts that are compared by one table that checks updates on each of them: it
 * proves what it names, on all.
 */
#ifndef KBDIFF_COMPARE_ONE_CHECK_H
#define KBDIFF_COMPARE_ONE_CHECK_H

#include <stdbool.h>

struct comparing;

/* True where all hosts that are compared are those of one check, and each
 * update that it misses on one and finds on none is checked on all. */
bool	one_check_is(const struct comparing *);

#endif
