/*
 * Requirements in a comparison: lines that are more than one update, and
 * whom they are for.
 */
#ifndef KBDIFF_COMPARE_REQUIREMENTS_H
#define KBDIFF_COMPARE_REQUIREMENTS_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/compare/required.h"
#include "kbdiff/compare/role.h"

struct arena;
struct inventory;

struct requirements {
	struct required	*all;		/* by update */
	size_t		 n;
	uint64_t	*answered;	/* a set of bad hosts that a
					   requirement is for */
};

/* Takes the requirements of all baselines.  Arrays are the arena's. */
void	requirements_init(struct requirements *, const struct inventory *,
	    const enum role *roles, struct arena *);
void	requirements_fini(struct requirements *);

/* The requirement that an update is, or that names it alone; NULL: none. */
const struct required *requirements_find(const struct requirements *,
	    uint32_t update);

#endif
