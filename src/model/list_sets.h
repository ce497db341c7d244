/*
 * What the lists of one host mention, as sets of updates: whether a list holds
 * all of another, whether two differ, how each update stands on the host.
 */
#ifndef KBDIFF_MODEL_LIST_SETS_H
#define KBDIFF_MODEL_LIST_SETS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/model/inventory.h"

struct mentions;

/* Updates and entries of the inventory have their last numbers. */
struct mentions	*mentions_new(const struct inventory *);
void		 mentions_free(struct mentions *);

/* Takes the lists of a host; the rest is of the host taken last, and lists are
 * numbered as in its lists. */
void		 mentions_take(struct mentions *, const struct host *);

/* Whether list a mentions every update that list b does. */
bool		 mentions_hold(const struct mentions *, size_t a, size_t b);

/*
 * Whether one of two lists speaks against the other: both complete and of one
 * kind, it does not mention an update that the other does.  One that has
 * entries without a number cannot prove that an update is not among them, and
 * a placeholder stands for no update.
 */
bool		 mentions_differ(const struct mentions *, size_t a, size_t b);

/* Puts the sets into the host's held; they are the arena's.  conflicting is
 * settled. */
void		 mentions_settle(struct mentions *, struct host *,
		    struct arena *);

#endif
