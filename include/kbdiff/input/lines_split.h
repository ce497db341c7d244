/*
 * The lines of text in memory, by the rule of lines.h.
 */
#ifndef KBDIFF_INPUT_LINES_SPLIT_H
#define KBDIFF_INPUT_LINES_SPLIT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/*
 * The first line's length and that of its end; false if s has none, or if
 * only what follows s (unless it is the last of its text) can tell whether CRs
 * belong to one end.
 */
bool	lines_end(struct span s, bool last, size_t *n, size_t *end);

/* Takes the first line off *rest; false if nothing is left. */
bool	lines_split(struct span *rest, struct span *line);

/* The line without what a CSV has around the text of its only cell: blanks,
 * separators and quotes. */
struct span	 lines_text(struct span line);

/* Takes all up to the end of the next line that holds c, which ends no line,
 * off *rest; false, and takes nothing, if there is none. */
bool	lines_with(struct span *rest, char c, struct span *line);

#endif
