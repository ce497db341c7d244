/*
 * What the lists of one host mention, as sets of updates: whether a list holds
 * all of another, whether two differ, how each update stands on the host.
 */
#ifndef KBDIFF_MODEL_LIST_SETS_H
#define KBDIFF_MODEL_LIST_SETS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/model/inventory.h"

struct list_sets;

/* Updates and entries of the inventory have their last numbers. */
struct list_sets	*list_sets_new(const struct inventory *);
void		 list_sets_free(struct list_sets *);

/* Takes the lists of a host; the rest is of the host taken last, and lists are
 * numbered as in its lists. */
void		 list_sets_take(struct list_sets *, const struct host *);

/* Whether list a mentions every update that list b does. */
bool		 list_sets_hold(const struct list_sets *, size_t a, size_t b);

/*
 * Whether list b contradicts what list a shows as installed: it says that an
 * update of a is not, or it is without doubt, would show the update and does
 * not mention it.  A list with entries that name no update cannot prove that
 * an update is not among them, and a placeholder stands for no update.
 */
bool		 list_sets_differ(const struct list_sets *, size_t a, size_t b);

/* Puts the sets into the host's updates; they are the arena's.  conflicting is
 * settled. */
void		 list_sets_settle(struct list_sets *, struct host *,
		    struct arena *);

/* Sets of updates, the arena's: those that the host has installed, with those
 * in the presence; those that one list mentions in a state, or says that they
 * are not installed; none. */
const uint64_t	*list_sets_with(const struct list_sets *, enum presence,
		    struct arena *);
const uint64_t	*list_sets_in(const struct list_sets *, size_t list,
		    enum state, struct arena *);
const uint64_t	*list_sets_not(const struct list_sets *, size_t list,
		    struct arena *);
const uint64_t	*list_sets_none(const struct list_sets *);
bool		 list_sets_any(const struct list_sets *, enum presence);

#endif
