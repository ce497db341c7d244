/*
 * What stands beside the id of an update in its cell or line.
 */
#ifndef KBDIFF_COLLECT_STATE_BESIDE_H
#define KBDIFF_COLLECT_STATE_BESIDE_H

#include "kbdiff/collect/state_words.h"

/*
 * What stands behind an id in its cell: "KB4000001 (failed)", "KB4000001 - not
 * installed".  *id is the id without it then, *said the word.  Nothing, and *id
 * is the cell, where it says something else: "(x64)", a title.
 */
enum state_said state_beside_read(struct span cell, struct span *id,
		    struct span *said, enum state *state);

/* Whether a cell strikes out what stands behind this text, "KB1, ~~KB2~~", as
 * Markdown does and the reader of HTML; struck: what stands before it is.  And
 * the word for it. */
bool		state_beside_struck(struct span text, bool struck);
extern const struct span state_beside_struck_out;
/* The words for a row that signs before or behind it take out; and whether
 * words are of these two, which no input says. */
extern const struct span state_beside_marked;
bool		state_beside_is_mark(struct span said);

/* The same of what stands before one: "Failed: KB4000001". */
enum state_said state_beside_before(struct span text, enum state *state);

#endif
