/*
 * Columns and properties in which a site says of an update how it stands, and
 * the words that stand in them.  Formats of which the states are a part (dism,
 * histories, SCCM, osquery, Ansible) have words of their own.
 */
#ifndef KBDIFF_COLLECT_STATE_WORDS_H
#define KBDIFF_COLLECT_STATE_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/raw_lists.h"

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
	STATE_COLUMN_PLAN,	/* for when something is planned */
	STATE_COLUMN_SIGN,	/* "Active: false", "Progress: 40%",
				   "Operation: 2": may leave it open */
	STATE_COLUMN_REBOOT,	/* true, by a program: it waits for one.  What
				   others write there, "Yes", is so of the
				   update wherever it is */
	STATE_COLUMN_SYSTEMS,	/* how many lack it, of a row of one host */
	STATE_COLUMN_IDS,	/* of updates that are not there, beside those
				   of the row: failed, missing, pending,
				   removed, staged */
	STATE_COLUMN_IDS_LAST = STATE_COLUMN_IDS + 4,
	STATE_COLUMN_OWN,	/* no name that is known: what any column of
				   such a name says, by state_words_own */
	STATE_COLUMN_COUNT
};

/* STATE_COLUMN_COUNT: none of them. */
enum state_column state_words_column(struct span name);

enum state_said {
	STATE_SAID_NOTHING,	/* empty, or a word about the host alone */
	STATE_SAID_IT,		/* *state is it */
	STATE_SAID_UNKNOWN,	/* a word that nobody knows */
	STATE_SAID_HOST_FAILED	/* the host could not be asked */
};

/* Whether a column may hold ids of updates that are not there in the place of
 * its own words. */
bool		state_words_may_name(enum state_column);

/* Whether it is one of errors. */
bool		state_words_is_error(enum state_column);

/* Whether a text has words at all: three letters side by side. */
bool		state_words_any(struct span text);

/* What a cell of such a column says; *state is set in the second case. */
enum state_said state_words_read(enum state_column, struct span cell,
		    enum state *state);

/* The same of a text that may say anything, as one where a date should stand:
 * "not installed", "n/a (failed)".  Nothing, unless it says that the update is
 * not there. */
enum state_said state_words_note(struct span text, enum state *state);

/* Whether somebody's remark beside an update says that it is not there, or
 * leaves it open; not strict: in words that leave no other sense. */
bool		state_words_remark(struct span text, bool strict);

/* What a cell says of an update in a column of a name that nobody knows; no
 * name: in one of remarks. */
enum state_own {
	STATE_OWN_NOTHING,	/* of the update's state */
	STATE_OWN_DONE,		/* "+", "Install" */
	STATE_OWN_YES,
	STATE_OWN_UNDONE,	/* counts where other rows have the contrary */
	STATE_OWN_NO,		/* counts where other rows have yes */
	STATE_OWN_AGAINST	/* that it is not there, or not quite */
};
enum state_own	state_words_own(struct span name, struct span cell);

/* Of several such cells of a row keeps the one that says the most. */
void		state_words_keep_own(struct span *kept, struct span name,
		    struct span cell);
/* Keeps the cell if its column is of titles of updates. */
void	state_words_keep_title(struct span *kept, struct span name,
	    struct span cell);

/* Whether a text where the day of the installation should stand does. */
bool		state_words_no_day(struct span text);

/* Whether what stands behind a row says so: "<- removed again", "no". */
bool		state_words_behind(struct span text);

/* Whether a name is that of a member which holds updates that stand so:
 * "failed", "PendingKBs". */
bool		state_words_group(struct span name, enum state *state);

/*
 * What stands behind an id in its cell: "KB4000001 (failed)", "KB4000001 - not
 * installed".  *id is the id without it then, *said the word.  Nothing, and *id
 * is the cell, where it says something else: "(x64)", a title.
 */
enum state_said state_words_beside(struct span cell, struct span *id,
		    struct span *said, enum state *state);

/* Whether a cell strikes out what stands at this place, "KB1, ~~KB2~~", as
 * Markdown does and the reader of HTML; and the word for it. */
bool		state_words_struck(struct span cell, size_t at);
extern const struct span state_words_struck_out;

/* The same of what stands before one: "Failed: KB4000001". */
enum state_said state_words_before(struct span text, enum state *state);

#endif
