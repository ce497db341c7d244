/*
 * The rows of a result in words for people: who lacks an update, what it is,
 * where it is, and what is said below it.
 */
#ifndef KBDIFF_WORDING_ROW_TEXT_H
#define KBDIFF_WORDING_ROW_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"
#include "kbdiff/wording/tone.h"

struct arena;
struct host_update;

/* True if --show picks a row. */
bool		 row_text_shows(const struct report *, const struct row *);

/* One row, or several of which one contains the others. */
struct row_line {
	const struct row *row;
	struct span	 label;		/* "MBX02 lacks" */
	enum tone	 tone;		/* of the label; TONE_NONE if it names
					   nobody who lacks the update */
	struct span	 what;		/* "2023-10 cumulative update, ..." */
	struct span	 where;		/* "all but EX03", "17 of 19 good" */
	struct prose	 below;
	bool		 named;		/* label or where name all hosts of a
					   cluster that do not have the update,
					   or all that have it */
};

/* The rows that --show picks and that concern hosts of a family (NULL: of
 * all), lines with one label together.  *left: how many more there are, which a
 * table has no room for unless --verbose asks for them. */
size_t		 row_text_lines(const struct report *,
		    const struct host_family *,
		    struct arena *, const struct row_line **, size_t *left);
/* "8960 more updates are not listed here"; empty where there are none. */
struct span	 row_text_left(const struct report *, size_t left,
		    struct arena *);

/* Why hosts are covered, or the update not for them, and the row's notes. */
struct prose	 row_text_reasons(const struct report *, const struct row *,
		    struct arena *);

/* Of what a host holds: how it stands if it is not simply installed, and its
 * variant. */
struct prose	 row_text_held(const struct report *,
		    const struct host_update *, struct arena *);

/* How hosts are shown in a matrix, by their standing in the row. */
struct sign {
	char		 mark;
	const char	*words;		/* "has", "lacks" */
	const char	*name;		/* for style sheets */
};
extern const struct sign row_text_signs[STANDING_COUNT];

#endif
