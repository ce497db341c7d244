/*
 * What the table of builds says of an update that a host at some level lacks,
 * and why.
 */
#ifndef KBDIFF_COVERAGE_BY_BUILD_H
#define KBDIFF_COVERAGE_BY_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/facts/builds.h"

struct arena;

/* An update by its rows in the table; n is 0 where it has none. */
struct placed {
	const struct builds *builds;
	uint32_t	 kb;
	const struct build_row *rows;
	size_t		 n;
	uint32_t	 recent;	/* as a level's, for the builds that it
					   is for; without any, for all */
};
struct placed	placed_of(const struct builds *, uint32_t kb);

/* *settled: the table has the update and knows where the host is, so that no
 * other source need be asked. */
enum answer	placed_ask(const struct placed *, const struct level *,
		    bool *settled);

/* Why, in words: before and behind the host's name, or only before where it
 * is not named. */
struct placed_words {
	struct span	before, after;
	uint32_t	by;	/* what covers it; 0: a stated build */
};
struct placed_words placed_say(const struct placed *, const struct level *,
		    enum answer, struct arena *);

#endif
