/*
 * Columns and properties in which a site says of an update how it stands, by
 * their names, and what their cells say.
 */
#ifndef KBDIFF_COLLECT_STATE_COLUMN_H
#define KBDIFF_COLLECT_STATE_COLUMN_H

#include <stdint.h>

#include "kbdiff/collect/state_words.h"

/* A column that says how an update stands, by its name.  Names that one table
 * may have side by side are columns of their own. */
enum state_column {
	STATE_COLUMN_STATUS,	/* may be that of the host as well */
	STATE_COLUMN_STATUS_OF,	/* InstallStatus */
	STATE_COLUMN_STATE,
	STATE_COLUMN_RESULT,
	STATE_COLUMN_INSTALLED,
	STATE_COLUMN_FOUND,
	STATE_COLUMN_COMPLIANT,
	STATE_COLUMN_SUCCESS,
	STATE_COLUMN_MISSING,	/* this and the next two say the contrary */
	STATE_COLUMN_FAILED,
	STATE_COLUMN_REMOVED,
	STATE_COLUMN_PENDING,
	STATE_COLUMN_ERROR,	/* this and the next two: 0 or nothing where
				   there is none */
	STATE_COLUMN_EXIT,
	STATE_COLUMN_MESSAGE,
	STATE_COLUMN_CODE,	/* of the Windows Update Agent */
	STATE_COLUMN_NOTE,	/* may say anything, and counts where it says
				   that the update is not there */
	/* In those from here on words have no sense of their own. */
	STATE_COLUMN_PLAN,	/* for when something is planned */
	STATE_COLUMN_SIGN,	/* "Active: false", "Progress: 40%",
				   "Operation: 2": may leave it open */
	STATE_COLUMN_REBOOT,	/* true, by a program: it waits for one.  What
				   others write there, "Yes", is so of the
				   update wherever it is */
	STATE_COLUMN_WAITING,	/* yes: the host waits for a restart, its list
				   is not whole, or the update is to go */
	STATE_COLUMN_SYSTEMS,	/* how many lack it, of a row of one host */
	STATE_COLUMN_IDS,	/* of updates that are not there, beside those
				   of the row: failed, missing, pending,
				   removed, staged */
	STATE_COLUMN_IDS_LAST = STATE_COLUMN_IDS + 4,
	STATE_COLUMN_OWN,	/* no name that is known: what any column of
				   such a name says, by own_column_says; */
	STATE_COLUMN_OWN_NAME,	/* no column: its name */
	STATE_COLUMN_COUNT
};

/* STATE_COLUMN_COUNT: none of them. */
enum state_column state_column_of(struct span name);
/* The same of a name that stands in many entries: it is remembered. */
enum state_column state_column_repeated(struct span name);

/*
 * Where the cell of another column of this kind goes, of which an entry has
 * these already (1 << column): "Found" and "Present", "Patched" and
 * "Compliant", which say one thing, may say it differently.  The same one where
 * it goes nowhere.
 */
enum state_column state_column_second(enum state_column, uint32_t taken);

/* Whether a column may hold ids of updates that are not there in the place of
 * its own words. */
bool		state_column_may_name(enum state_column);

/* Whether it is one of errors. */
bool		state_column_is_error(enum state_column);

/* Whether a cell has the flags by which Get-WUList says it: "-DI----", in which
 * an I is for installed. */
bool		state_column_is_flags(struct span cell);

/* What a cell of such a column says; *state is set where it says it. */
enum state_said state_column_read(enum state_column, struct span cell,
		    enum state *state);

#endif
