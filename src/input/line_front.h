/*
 * What tools put in front of the lines of a text: their numbers (cat -n,
 * grep -n, an editor), the time (logs of a CI system), or the name of the host
 * that they come from (pdsh).  It stands in front of every line, and is taken
 * off before any importer sees the text.
 */
#ifndef KBDIFF_INPUT_LINE_FRONT_H
#define KBDIFF_INPUT_LINE_FRONT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* No front is longer. */
#define LINE_FRONT_MAX	96

enum line_front_kind { FRONT_NONE, FRONT_NUMBER, FRONT_TIME, FRONT_HOST };

struct line_front {
	enum line_front_kind kind;
	struct span	parts;		/* it from the text; of a literal */
	char		name[LINE_FRONT_MAX];	/* of the host */
	size_t		nname;
	/* Where the text is: the beginning of a line. */
	char		held[LINE_FRONT_MAX];
	size_t		nheld;
	bool		inside;		/* the front is off this line */
};

/* Whether the lines of a text that begins so have such a front. */
bool	line_front_find(struct line_front *, struct span head);

/* Takes it off the next block of the text and puts what is left in to, which
 * has room for n + LINE_FRONT_MAX bytes; returns the length. */
size_t	line_front_take_off(struct line_front *, const char *from, size_t n,
	    char *to);

/* At the text's end: what is left of it, LINE_FRONT_MAX bytes at most. */
size_t	line_front_end(struct line_front *, char *to);

#endif
