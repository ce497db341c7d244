/*
 * What a list proves of updates that succeed one another: it need not show
 * those that a later one of it contains, and it would show those that are later
 * than its own.
 */
#ifndef KBDIFF_MODEL_SUCCESSIONS_H
#define KBDIFF_MODEL_SUCCESSIONS_H

#include <stdint.h>

#include "kbdiff/model/raw_lists.h"

struct successions;

/* Updates of the raw lists have their last numbers. */
struct successions *successions_new(const struct raw_lists *);
void		successions_free(struct successions *);	/* NULL is fine */

/*
 * Of a list of a kind that has these updates installed: adds to contained those
 * that one of them contains, and to later those that the list would show if its
 * host had them, as they are later than what it has.  Sets are of updates.
 */
void		successions_judge(struct successions *, enum list_kind,
		    const uint64_t *installed, uint64_t *contained,
		    uint64_t *later);

#endif
