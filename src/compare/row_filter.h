/*
 * --kind, --ignore and the others: which updates are not compared at all.
 */
#ifndef KBDIFF_COMPARE_ROW_FILTER_H
#define KBDIFF_COMPARE_ROW_FILTER_H

#include "kbdiff/compare/result.h"

struct filter;

/* True if an update is taken out, which is then counted; value: what lists say
 * of it; named: it is asked for by its name, though it may be recurring. */
bool	row_filter_takes(const struct inventory *, const struct filter *,
	    uint32_t update, bool named, const struct entry *value,
	    struct taken *);

#endif
