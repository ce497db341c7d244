/*
 * Text to lines.  A line ends at LF, CR LF, up to 64 CRs before LF (wmic
 * through a console writes CR CR LF), or a lone CR.  Nothing else ends a line:
 * 0x85 is a letter in code page 850.
 */
#ifndef KBDIFF_INPUT_LINES_H
#define KBDIFF_INPUT_LINES_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct decoder;

/* Longest line read, in bytes; a longer one is an error, never cut. */
#define LINE_MAX_BYTES	(16u << 20)

struct line {
	struct span	s;	/* without its end; borrowed until the next */
	uint64_t	number;	/* from 1 */
	bool		ended;	/* false: the input stopped inside it */
};

struct lines;

struct lines	*lines_new(struct decoder *);
void		 lines_free(struct lines *);	/* NULL is fine */

/*
 * 1: *line is the next; 0: no more; -1: reading failed (errno);
 * -2: longer than LINE_MAX_BYTES, line->number says which.
 */
int	lines_next(struct lines *, struct line *line);

struct diags;

/* Diagnoses a failure (-1 or -2) of lines_next on a line of a file; -1. */
int	lines_fail(int got, uint64_t line, const char *file, struct diags *);

/* Column, in code points from 1, of a place inside a line. */
uint64_t line_column(struct span line, const char *at);

/*
 * Whole lines that are at hand, or the last one if it has no end, so that a
 * reader can take many at a time: at least one, if there is one.  Borrowed
 * until the next line is taken by lines_next.  Returns what lines_next would,
 * the number of a line that is too long in *number.
 */
int	lines_ahead(struct lines *, struct span *ahead, uint64_t *number);
/* Takes n bytes of what is ahead, which are so many whole lines. */
void	lines_skip(struct lines *, size_t n, uint64_t lines);
/* How many have been taken. */
uint64_t lines_taken(const struct lines *);

#endif
