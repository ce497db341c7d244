/*
 * What became of an estate between two moments: each host before is held
 * against the same host after.  Pure, as compare.h is.
 */
#ifndef KBDIFF_COMPARE_CHANGES_H
#define KBDIFF_COMPARE_CHANGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/cover.h"

struct coverage;
struct diags;
struct filter;
struct inventory;

/* What became of an update on a host. */
enum update_change {
	UPDATE_INSTALLED,
	UPDATE_REMOVED,
	UPDATE_REPLACED,	/* it is gone, and a newer one contains it */
	UPDATE_MAYBE_INSTALLED,	/* it may have been there before */
	UPDATE_MAYBE_REMOVED,	/* it may be there still, or be replaced */
	UPDATE_PENDING,		/* it waits for a restart, and did not before */
	UPDATE_CHANGES
};

/* What became of a host. */
enum host_state {
	HOST_CHANGED,
	HOST_UNCERTAIN,		/* a list in doubt, or a change in doubt */
	HOST_UNCHANGED,
	HOST_GONE,		/* no list of it is in AFTER */
	HOST_CAME,		/* no list of it is in BEFORE */
	HOST_STATES
};

/* In place of a host's number where there is none. */
#define CHANGES_NOBODY	SIZE_MAX

/* Updates of the inventory in their order. */
struct update_set {
	const uint32_t	*updates;
	size_t		 n;
};

struct host_change {
	size_t		 before, after;	/* hosts, or CHANGES_NOBODY */
	enum host_state	 state;
	struct update_set updates[UPDATE_CHANGES];
	bool		 moved;		/* its lists state another build or
					   revision than before */
	/* Its list was not to be had: empty, or its export failed. */
	bool		 no_list_before, no_list_after;
	/* --kind fits no update of its lists before and after: they may say
	 * kinds in words of another language. */
	bool		 other_words;
};

/* Hosts that changed alike: they have the same updates here, and the same
 * level before and after. */
struct change_group {
	const size_t	*hosts;		/* numbers in changes->hosts */
	size_t		 n;
	bool		 largest;	/* of the hosts of its build, alone */
};

enum changes_verdict {
	CHANGES_UNCHANGED,
	CHANGES_UNCERTAIN,
	CHANGES_CHANGED
};

struct changes {
	const struct inventory *inventory;
	struct coverage	*coverage;	/* NULL: nothing is known */
	const struct host_change *hosts;	/* by name */
	size_t		 n;
	size_t		 counts[HOST_STATES];
	const struct change_group *groups; /* by state; the largest first */
	size_t		 ngroups;
	enum changes_verdict verdict;
	unsigned	 open;		/* 1 << enum open_verdict */
	struct taken	 taken;
	struct arena	*arena;		/* private */
};

/* Each list of the inventory is of a moment.  left_out: inputs could not be
 * read, so that a host may have come or gone for that alone.  The coverage,
 * which may be NULL, is the caller's until changes_free. */
struct changes	*changes_find(const struct inventory *,
		    const struct filter *, struct coverage *, bool left_out,
		    struct diags *);
void		 changes_free(struct changes *);	/* NULL is fine */

/* Why an update is UPDATE_REPLACED on a host; the arena's. */
struct cover	 changes_cover(const struct changes *,
		    const struct host_change *, uint32_t update,
		    struct arena *);

/* Whether the lists of a host that is in both moments have another number of
 * unidentified entries, though they are of the same kinds. */
bool		 changes_unidentified(const struct changes *,
		    const struct host_change *);

/* The host that shows what it is called and what its last list is: after, or
 * else before. */
size_t		 changes_host(const struct host_change *);

#endif
