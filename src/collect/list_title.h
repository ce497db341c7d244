/*
 * Titles above lists: "Missing updates", "Fehlende Updates (3)", "Installed on
 * EX01", in the languages of Windows.
 */
#ifndef KBDIFF_COLLECT_LIST_TITLE_H
#define KBDIFF_COLLECT_LIST_TITLE_H

#include "kbdiff/base/span.h"

enum title {
	TITLE_NONE,		/* a line that says nothing of a list */
	TITLE_MISSING,		/* what is listed below is not installed */
	TITLE_WANTED,		/* the same, and may be a requirement */
	TITLE_OTHER		/* a title of another kind, or text: a title
				   above it is none of what is below */
};

enum title list_title_read(struct span line);

#endif
