/*
 * Why a host that does not simply have an update lacks it, may lack it, or
 * does not need it: what its lists prove, and what is known of updates.
 */
#ifndef KBDIFF_COMPARE_LACKS_H
#define KBDIFF_COMPARE_LACKS_H

#include "kbdiff/compare/standing.h"
#include "kbdiff/coverage/cover.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct coverage;
struct diags;

struct lacking {
	const struct inventory *inv;
	struct coverage	*coverage;	/* NULL: nothing is known */
	uint64_t	*shown[LIST_KIND_COUNT]; /* updates that such lists
						    show, as sets; filled by
						    the caller */
};

void		 lacks_begin(struct lacking *, const struct inventory *,
		    struct coverage *);
void		 lacks_end(struct lacking *);

/* The kinds of lists that would show the update, as bits. */
unsigned	 lacks_kinds(const struct lacking *, uint32_t update);

/* Why a host that no list mentions the update of does not have it, facts
 * aside; seen: kinds of lists that show the update. */
enum reason	 lacks_unmentioned(const struct host *, unsigned seen);

/* The same with what is known of updates; reason: what its lists say. */
enum reason	 lacks_judge(const struct lacking *, size_t host,
		    uint32_t update, unsigned seen, enum reason);

/* Why a host stands as it does to an update, for the reason: what covers it,
 * on the host or by one of its lists.  Its arrays are the arena's. */
struct cover	 lacks_cover(const struct inventory *, struct coverage *,
		    size_t host, uint32_t update, enum reason, struct arena *);

/* Warns of lists of different kinds. */
void		 lacks_tell_kinds(struct diags *);
/* Warns of lists that do not show what recurs under one number. */
void		 lacks_tell_recurring(struct diags *);

#endif
