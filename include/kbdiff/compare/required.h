/*
 * A line of requirements in a comparison: what it asks, of whom, and where it
 * stands.
 */
#ifndef KBDIFF_COMPARE_REQUIRED_H
#define KBDIFF_COMPARE_REQUIRED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/requirement.h"

/* Where something is required. */
struct required_place {
	uint32_t	 update;
	struct span	 file;
	uint64_t	 line;
	struct span	 comment;	/* may be empty */
};

/* A line of a file of requirements. */
struct required {
	uint32_t	 update;	/* stands for it, or is what it names */
	bool		 special;	/* it is more than one update */
	struct requirement what;
	struct span	 scope;		/* as written; empty: all hosts */
	struct host_pattern *patterns;	/* private, as are those below */
	uint32_t	*builds;
	size_t		 npatterns, nbuilds;
	const struct required_place *places;	/* by file and line */
	size_t		 nplaces;
};

#endif
