/*
 * Notes that several rows have word for word, and reports for people say
 * once: "About KB5031589 and KB5030505: not in the table of builds; no
 * catalogue was given."
 */
#ifndef KBDIFF_WORDING_REMARKS_H
#define KBDIFF_WORDING_REMARKS_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* A line for each such note of the rows that --show picks, in the order of
 * those rows; the arena's. */
size_t		remarks(const struct report *, struct arena *,
		    const struct span **);

#endif
