/*
 * Lines that stand where somebody, a pager or a page of the web cut a text:
 * "[...]", "etc.", "-- More --", "Mehr anzeigen".
 */
#ifndef KBDIFF_COLLECT_CUT_MARKS_H
#define KBDIFF_COLLECT_CUT_MARKS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

enum cut_mark {
	CUT_MARK_NONE,
	CUT_MARK_REST,		/* what stood behind it is not here */
	CUT_MARK_SCISSORS	/* the same; but of two the text between them
				   is whole: "--- 8< ---", "-- cut here --" */
};

enum cut_mark	cut_marks_read(struct span line);

/* "-- More  --", "Press any key to continue, or press the ESCAPE key to stop":
 * there was more behind it.  "Press any key to continue . . ." is none: so ends
 * what any batch file prints. */
bool		cut_marks_pager(struct span line);

#endif
