/*
 * What somebody wrote beside an update, in any words: whether it says that the
 * update is not there.
 */
#ifndef KBDIFF_COLLECT_STATE_NOTE_H
#define KBDIFF_COLLECT_STATE_NOTE_H

#include "kbdiff/collect/state_words.h"

/* Whether a text has words at all: three letters side by side. */
bool		state_note_any(struct span text);

/* What a text says that may say anything, as one where a date should stand:
 * "not installed", "n/a (failed)".  Nothing, unless it says that the update is
 * not there. */
enum state_said state_note_read(struct span text, enum state *state);

/* Whether somebody's remark beside an update says that it is not there, or
 * leaves it open; not strict: in words that leave no other sense. */
bool		state_note_remark(struct span text, bool strict);

/* "#N/A": what a spreadsheet looked up is not there. */
bool		state_note_not_found(struct span cell);

/* Whether a text where the day of the installation should stand does. */
bool		state_note_no_day(struct span text);

/* Whether what stands behind a row says so: "<- removed again", "no". */
bool		state_note_behind(struct span text);

#endif
