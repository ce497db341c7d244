/*
 * Whether a step from an older update to one that a catalogue says to replace
 * it shows that the newer contains the older.  Some kinds of update contain
 * little of what came before them (data/README.md):
 *
 * A hotpatch contains the hotpatches before it, and no whole update.
 *
 * A security-only update of Windows before 10 contains one month's fixes.  It
 * is known by its name, or, since wesng names none, by the rollup that runs
 * beside it from October 2016 on: the older update replaces nothing, a rollup
 * fixes all its CVEs, and what replaced that rollup fixes all CVEs of the
 * newer one.  In the real file this holds for six pairs (as 5001383 and
 * 5003203), all of them security-only.  Where the newer fixes all CVEs of the
 * older itself it is the same again.
 */
#ifndef KBDIFF_FACTS_REPLACEMENT_H
#define KBDIFF_FACTS_REPLACEMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/facts/builds.h"
#include "applicability.h"

/* scoped: the products of the older one; builds, which know hotpatches too,
 * may be NULL.  What no source has a kind for is taken as the catalogue
 * states it. */
bool	replacement_contains(const struct applicable *, const struct builds *,
	    uint32_t older, uint32_t newer);

#endif
