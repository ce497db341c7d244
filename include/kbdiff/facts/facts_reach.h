/*
 * How far the facts reach: the newest update of each sort that they have for a
 * build of Windows.
 */
#ifndef KBDIFF_FACTS_FACTS_REACH_H
#define KBDIFF_FACTS_FACTS_REACH_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/facts/facts.h"
#include "kbdiff/model/date.h"

struct facts_reach {
	uint32_t	build;
	uint32_t	revision;	/* of the newest cumulative update; 0:
					   none is known */
	uint32_t	update;		/* that brought it; 0: not known, or
					   several did */
	date		released;	/* its day; DATE_NONE: not known */
	uint32_t	rollup, stack, net;	/* days, yyyymmdd, of the newest
					   monthly rollup, servicing stack and
					   .NET update; 0: none is known */
};

/* For a line (LINE_CLIENT, LINE_SERVER) of a build.  False where no fact is
 * about it. */
bool	facts_reach_of(const struct facts *, uint32_t build, unsigned line,
	    struct facts_reach *);

#endif
