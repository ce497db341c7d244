/*
 * Columns that a site has of its own, of names that nobody knows: what their
 * cells say of an update.
 */
#ifndef KBDIFF_COLLECT_OWN_COLUMN_H
#define KBDIFF_COLLECT_OWN_COLUMN_H

#include "kbdiff/base/span.h"

enum own_says {
	OWN_NOTHING,		/* of the update's state */
	OWN_NUMBER,		/* so that 0 and 1 in its column are no yes and
				   no */
	OWN_DONE,		/* "+", "Install" */
	OWN_YES,
	OWN_UNDONE,		/* counts where other rows have the contrary */
	OWN_NO,			/* counts where its column says yes of others */
	OWN_AGAINST		/* that it is not there, or not quite */
};

/* No name: in a column of remarks. */
enum own_says	own_column_says(struct span name, struct span cell);

/* "+" and "-", "Install" and "Uninstall": each has a sense beside the other
 * alone. */
enum own_says	own_column_pair(struct span cell);

/* Of several such cells of a row keeps the one that says the most, and the name
 * of its column. */
void		own_column_keep(struct span *kept, struct span *kept_name,
		    struct span name, struct span cell);

/* Whether it is an x or a tick, beside which a blank is a no. */
bool		own_column_ticks(struct span cell);

/* Keeps the cell if its column is of titles of updates. */
void		own_column_keep_title(struct span *kept, struct span name,
		    struct span cell);

#endif
