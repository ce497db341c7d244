/*
 * Who is compared with whom in a row.  Hosts of one set of families are a
 * class; there are few of them, and all of a class are compared alike.
 */
#ifndef KBDIFF_COMPARE_PEERS_H
#define KBDIFF_COMPARE_PEERS_H

#include "kbdiff/compare/role.h"
#include "families.h"

struct peer_class {
	family_set	 families;
	uint64_t	*hosts[SIDE_COUNT];	/* sets; no baselines */
	size_t		 count[SIDE_COUNT];
	uint64_t	*has[SIDE_COUNT];	/* updates that any of them
						   has, or may have */
	uint64_t	*sure;		/* updates that any of the good ones
					   has without doubt */
	bool		 in[SIDE_COUNT];	/* compared in the row at
						   hand */
};

struct peers {
	struct families	 families;
	struct peer_class *classes;
	size_t		 n, cap;
	uint32_t	*class_of;	/* of each host */
	uint64_t	*baselines;	/* a set of hosts, on the good side */
	size_t		 nbaselines;
	uint64_t	*required;	/* a set of updates */
	size_t		 words;		/* of a set of hosts */
	size_t		 updates;	/* words of a set of updates */
	bool		 cluster;
	bool		 none;		/* a diff without any peers: all are
					   compared, and nothing is proven */
	/* Of the row at hand. */
	bool		 all;		/* all hosts are compared in it */
	uint64_t	*in;		/* the set of those that are */
	size_t		 total[SIDE_COUNT];
};

void	peers_init(struct peers *, const struct inventory *,
	    const enum role *roles, bool cluster, const struct coverage *,
	    struct diags *);
void	peers_fini(struct peers *);

/* Settles who is compared in the row of an update; false: nobody is.  *extra:
 * no good host of those compared has it. */
bool	peers_choose(struct peers *, uint32_t update, bool *extra);

/* Whether the lack of a host proves nothing: its family is not known, and only
 * good hosts of some families have the update; or its own peers have it in
 * doubt, and only others without. */
bool	peers_leave_open(const struct peers *, size_t host, uint32_t update);

/* Whether a bad host, or a node, has anybody to be compared with. */
bool	peers_has_any(const struct peers *, size_t host);
/* Whether a good host is compared with a bad one; both are hosts' numbers. */
bool	peers_are(const struct peers *, size_t a, size_t b);

#endif
