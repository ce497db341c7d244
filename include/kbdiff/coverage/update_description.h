/*
 * What an update is, as far as the build table and chains tell: data for
 * reports, which wording makes sentences of ("2023-10 cumulative update,
 * 17763.4974").
 */
#ifndef KBDIFF_COVERAGE_UPDATE_DESCRIPTION_H
#define KBDIFF_COVERAGE_UPDATE_DESCRIPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/coverage.h"

struct arena;
struct facts;

enum update_what {
	WHAT_UNKNOWN,
	WHAT_CUMULATIVE, WHAT_PREVIEW, WHAT_OUT_OF_BAND, WHAT_HOTPATCH,
	WHAT_SERVICING_STACK, WHAT_NET, WHAT_NET_PREVIEW, WHAT_ROLLUP,
	WHAT_ROLLUP_PREVIEW, WHAT_SECURITY_ONLY, WHAT_IE,
	WHAT_ENABLEMENT,	/* levels[0].build is the build it brings */
	WHAT_COUNT
};

struct update_description {
	enum update_what what;
	uint32_t	month;		/* of release, yyyymm; 0: not known */
	/* The builds that it is for and the revisions that it brings them to
	 * (needed; 0 where it brings none), by build.  They are the arena's. */
	const struct cover_build *levels;
	size_t		 nlevels;
	const char	*stream;	/* of .NET: "3.5+4.8"; else "" */
};

/* By its article number; WHAT_UNKNOWN where no fact knows it. */
struct update_description update_describe(const struct facts *, uint32_t kb,
		    struct arena *);

/* "cumulative update", "servicing stack"; "" for WHAT_UNKNOWN. */
const char	*update_what_name(enum update_what);

#endif
