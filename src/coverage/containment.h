/*
 * Which updates of an inventory contain which, by the facts.  Reports ask it of
 * many sets of updates: what is found is kept.
 */
#ifndef KBDIFF_COVERAGE_CONTAINMENT_H
#define KBDIFF_COVERAGE_CONTAINMENT_H

#include <stdint.h>

struct facts;
struct inventory;

struct containment;

/* Both outlive it. */
struct containment *containment_new(const struct facts *,
		    const struct inventory *);
void		 containment_free(struct containment *);  /* NULL is fine */

/* The updates that contain this one on hosts of a build (0: on all builds that
 * both are for), as a set that is the containment's; NULL: none does. */
const uint64_t	*containment_of(struct containment *, uint32_t update,
		    uint32_t build);

#endif
