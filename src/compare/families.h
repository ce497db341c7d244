/*
 * Which hosts are peers: hosts whose families are not known to differ.  One
 * family are the builds of Windows that get the same updates.
 */
#ifndef KBDIFF_COMPARE_FAMILIES_H
#define KBDIFF_COMPARE_FAMILIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/compare/role.h"

struct coverage;
struct diags;
struct inventory;

/* A family: a build that stands for its builds, and its line (0 where lines
 * get the same updates). */
struct family {
	uint32_t	 build;
	unsigned	 line;
};

#define FAMILIES_MAX	63

/* Families that a host may be of, as bits; all where nothing tells. */
typedef uint64_t	family_set;

#define FAMILY_UNKNOWN	UINT64_MAX

struct families {
	struct family	 all[FAMILIES_MAX];
	size_t		 n;
	family_set	*of;		/* of each host */
	uint64_t	*mixed;		/* a set of hosts whose updates prove
					   two, and no input states any */
};

/* Finds the families of all hosts with a role, by the build that their inputs
 * state, else by the level that their updates prove; warns of hosts whose
 * updates prove two. */
void	families_init(struct families *, const struct inventory *,
	    const enum role *roles, const struct coverage *, struct diags *);
void	families_fini(struct families *);

/* The build that stands for a host's family, or for both lines of one; 0 where
 * it may be of several.  *lines: those that it may be of; 0 where lines get the
 * same updates. */
uint32_t	families_build(const struct families *, size_t host,
		    unsigned *lines);

/* Whether it is one family, and known. */
bool	family_is_known(family_set);

#endif
