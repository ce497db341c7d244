/*
 * Lines of prose around a list that say that it is a part: "Filter: ...", "Top
 * 10", "last 30 days", "Showing 1 to 20 of 53 entries", "Page 1 of 3".
 */
#ifndef KBDIFF_COLLECT_PART_WORDS_H
#define KBDIFF_COLLECT_PART_WORDS_H

#include "kbdiff/base/span.h"

enum part {
	PART_NONE,
	PART_FILTERED,		/* of what stands below it, or above if there
				   is nothing below */
	PART_CUT,		/* of what stands above it */
	PART_PAGE,		/* one of several */
	PART_SHARE,		/* "(3 of 20)": pages, or updates */
	PART_COUNT		/* how many there are */
};

/* What the line says; a page's number and how many there are, or how many
 * updates. */
enum part	part_words_read(struct span line, unsigned *page,
		    unsigned *all);

/* The same of the name of a file or a sheet, "EX02_security_only",
 * "EX02 last 30d", where it has words of its own. */
enum part	part_names_read(struct span name, unsigned *page,
		    unsigned *all);

#endif
