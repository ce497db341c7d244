/*
 * Whether a host is at a level that is required, or has a cumulative update of
 * a month that is.
 */
#ifndef KBDIFF_COVERAGE_REQUIRED_LEVEL_H
#define KBDIFF_COVERAGE_REQUIRED_LEVEL_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/coverage.h"

struct arena;
struct term;

/*
 * ANSWER_COVERED: it is.  ANSWER_NO: its updates prove a lower level, as far
 * as its lists are whole.  ANSWER_INAPPLICABLE: it is of another build, or of a
 * Windows that has no cumulative updates.
 *
 * With COVER_LEVEL, builds[0] has the level that the host has reached and the
 * one that it needs, also with ANSWER_NO (needed 0: the build table has none
 * of that month); with COVER_ROLLUP, newer is its newest rollup, or NULL.
 * Arrays are the arena's.  coverage may be NULL; the inventory is its own.
 */
struct cover	required_level_ask(const struct coverage *,
		    const struct inventory *, size_t host, uint32_t build,
		    uint32_t revision, struct arena *);
/* A hotpatch meets its month, and never a level. */
struct cover	required_month_ask(const struct coverage *,
		    const struct inventory *, size_t host, uint32_t month,
		    struct arena *);

/* Either, by a term that names no update. */
struct cover	required_term_ask(const struct coverage *,
		    const struct inventory *, size_t host,
		    const struct term *, struct arena *);

/* Whether two builds get the same updates, and reach the same revisions. */
bool		required_level_one_branch(uint32_t build, uint32_t other);

#endif
