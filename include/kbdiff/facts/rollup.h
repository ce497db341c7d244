/*
 * Cumulative updates as servicing names them: by build and revision instead of
 * a KB number (kbdiff-formats(5)).
 * Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.3406.1.5
 */
#ifndef KBDIFF_FACTS_ROLLUP_H
#define KBDIFF_FACTS_ROLLUP_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct builds;
struct chains;
struct raw_lists;

/* Whether a package's identity is one, and which build and revision. */
bool	rollup_scan(struct span identity, uint32_t *build,
	    uint32_t *revision);

/*
 * Makes such packages the updates that the table knows them to be, with the
 * identity as their variant, so that they compare with other lists.  One that
 * could be several updates, or none, stays what it is.  Then notes the places
 * of all updates in successions, by builds and chains (NULL for none).  To be
 * done before updates are numbered for good.
 */
void	rollup_resolve(struct raw_lists *, const struct builds *,
	    const struct chains *);

#endif
