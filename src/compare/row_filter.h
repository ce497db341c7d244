/*
 * --kind, --ignore and the others: which updates are not compared at all.
 */
#ifndef KBDIFF_COMPARE_ROW_FILTER_H
#define KBDIFF_COMPARE_ROW_FILTER_H

#include "kbdiff/compare/result.h"
#include "installed_days.h"

struct filter;

/* True if an update is taken out, which is then counted; kind: what lists say
 * that it is, days: when they say that it was installed; named: it is asked for
 * by its name, though it may be recurring. */
bool	row_filter_takes(const struct inventory *, const struct filter *,
	    uint32_t update, bool named, strid kind,
	    const struct installed_days *, struct taken *);

/* Whether --kind fits, or may fit, any update that a host has, by the words of
 * its own lists, which may be of another language; true of no updates. */
bool	row_filter_fits_host(const struct inventory *, const struct filter *,
	    size_t host);

#endif
