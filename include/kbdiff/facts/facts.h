/*
 * The facts of a run: what is known of updates besides the inputs, by source.
 */
#ifndef KBDIFF_FACTS_FACTS_H
#define KBDIFF_FACTS_FACTS_H

#include "kbdiff/base/span.h"

struct builds;
struct chains;
struct catalog;
struct supersedes;

/* Each is NULL where there is no such source; the caller owns them, and they
 * outlive whatever is made with them. */
struct facts {
	const struct builds *builds;
	const struct chains *chains;
	const struct catalog *catalog;
	const struct supersedes *map;
	/* For people: files that these were read from, "a.csv and b.csv";
	 * empty for what is compiled in, or where nobody asks. */
	struct span	 builds_from, chains_from, catalog_from, map_from;
};

#endif
