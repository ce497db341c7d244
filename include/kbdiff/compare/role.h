/*
 * The part that a host takes in a comparison.
 */
#ifndef KBDIFF_COMPARE_ROLE_H
#define KBDIFF_COMPARE_ROLE_H

enum role {
	ROLE_NONE,	/* takes no part */
	ROLE_GOOD,
	ROLE_BASELINE,	/* a plain list on the good side: no host */
	ROLE_BAD,
	ROLE_NODE	/* of a cluster */
};

/* Two sides; in a cluster all nodes are on the first. */
enum side { SIDE_GOOD, SIDE_BAD, SIDE_COUNT };

/* Not of ROLE_NONE. */
static inline enum side
role_side(enum role role)
{
	return role == ROLE_BAD ? SIDE_BAD : SIDE_GOOD;
}

#endif
