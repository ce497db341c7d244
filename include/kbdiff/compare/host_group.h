/*
 * Hosts that stand alike in every row of a result, family by family: the
 * states that a fleet is in.
 */
#ifndef KBDIFF_COMPARE_HOST_GROUP_H
#define KBDIFF_COMPARE_HOST_GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Rows of a result, by their numbers in it. */
struct row_set {
	const uint32_t	*rows;
	size_t		 n;
};

/* Hosts of one state.  A host that is covered counts as having the update. */
struct host_group {
	const size_t	*hosts;		/* in order */
	size_t		 n;
	bool		 norm;		/* the largest group of its family
					   whose lists are not in doubt; of
					   several hosts, unless it is the only
					   group; two that are largest leave
					   none */
	bool		 doubtful;	/* the lists of all are in doubt, for
					   the same reasons */
	bool		 deviates;	/* from the norm or, where there is
					   none, from any group, as far as its
					   lists show */
	uint32_t	 build;		/* of the family; 0: not known */
	/* Beside the norm; without one, all that the hosts lack, and what
	 * the other groups lack.  What nobody is known to have is in none of
	 * lacks: a host that does not list it may lack it, and one that leaves
	 * its state open may have it. */
	struct row_set	 lacks, has, uncertain, may_have;
};

/* Hosts whose updates can be compared. */
struct host_family {
	uint32_t	 build;		/* 0: not known */
	unsigned	 lines;		/* that it may be of, where they get
					   updates of their own, else 0 */
	/* The worst first, then those in doubt; the norm last. */
	const struct host_group *groups;
	size_t		 n;
	size_t		 nhosts;
	const struct host_group *norm;	/* or NULL */
};

struct host_families {
	const struct host_family *families;	/* by build */
	size_t		 n;
};

/* How many groups of a family deviate. */
static inline size_t
host_family_deviating(const struct host_family *f)
{
	size_t n = 0;

	for (size_t g = 0; g < f->n; g++)
		n += f->groups[g].deviates;
	return n;
}

#endif
