/*
 * What mails, comments and consoles put around the lines of a text: signs of
 * quoting before each line, colours, no-break blanks, Jira's double bars
 * around the names of columns.  It is taken off before any importer sees the
 * text.
 */
#ifndef KBDIFF_INPUT_TEXT_CLEANER_H
#define KBDIFF_INPUT_TEXT_CLEANER_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct text_cleaner {
	struct span	sign;		/* before lines; empty: none */
	bool		ends;		/* Ctrl-Z */
	bool		colours;	/* ESC [ ... m */
	bool		blanks;		/* no-break ones, of UTF-8 */
	bool		bars;		/* "||Server||KB||" */
	/* Where the text is. */
	size_t		at_sign;	/* bytes of it seen */
	bool		line_start;
	char		sequence[16];	/* of an escape; so much of it seen */
	size_t		escape;
	unsigned	wide;		/* bytes of a blank seen */
	enum { BARS_FIRST, BARS_BEGIN, BARS_SINGLE, BARS_DOUBLE }
			in_bars;	/* what the line begins with */
	bool		at_bar;		/* the last byte is one */
};

/* Whether there is any of that in a text that begins so, which is noted; ascii:
 * the head has nothing else. */
bool	text_cleaner_find(struct text_cleaner *, struct span head, bool ascii);

/* Takes it off the next block of the text and puts what is left in to, which
 * has room for n + 24 bytes; returns the length. */
size_t	text_cleaner_take_off(struct text_cleaner *, const char *from, size_t n,
	    char *to);

#endif
