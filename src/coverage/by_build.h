/*
 * What the table of builds says of an update that a host at some level lacks,
 * and why.
 */
#ifndef KBDIFF_COVERAGE_BY_BUILD_H
#define KBDIFF_COVERAGE_BY_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/cover.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/facts/builds.h"

struct arena;

/* An update by its rows in the table; n is 0 where it has none. */
struct by_build {
	const struct builds *builds;
	uint32_t	 kb;
	const struct build_row *rows;
	size_t		 n;
	uint32_t	 recent;	/* as a level's, for the builds that it
					   is for; without any, for all */
};
struct by_build	by_build_of(const struct builds *, uint32_t kb);

/* *settled: the table has the update and knows where the host is, so that no
 * other source need be asked. */
enum answer	by_build_ask(const struct by_build *, const struct level *,
		    bool *settled);

/* From which number on what a host has beyond the table may contain an update
 * that is not in it; UINT32_MAX: it contains none. */
uint32_t	by_build_open_from(const struct builds *,
		    const struct level *);

/* Fills in why the answer is what it is; arrays are the arena's. */
void		by_build_explain(const struct by_build *,
		    const struct level *, struct cover *, struct arena *);

#endif
