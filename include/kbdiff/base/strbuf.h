/*
 * Text that is written piece by piece and ends in an arena: one string, a list
 * of lines, and lists of names in a sentence.
 */
#ifndef KBDIFF_BASE_STRBUF_H
#define KBDIFF_BASE_STRBUF_H

#include <stddef.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

struct strbuf {
	struct out	 out;		/* to write to */
	char		*buf;		/* private */
	size_t		 size;
};

/* Opens out; each strbuf_begin needs its strbuf_end. */
void		strbuf_begin(struct strbuf *);

/* Closes out and returns what was written, a copy that is the arena's. */
struct span	strbuf_end(struct strbuf *, struct arena *);

/* "EX01: failed": two texts and what stands between them, of the arena; the
 * second alone if the first is empty. */
struct span	strbuf_pair(struct span first, const char *between,
		    struct span second, struct arena *);

/* Lines of text; they are the arena's that made them. */
struct prose {
	const struct span *lines;
	size_t		 n;
};

/* Makes a struct prose; begins as { .arena = ... }. */
struct prose_making {
	struct arena	*arena;
	struct span	*lines;		/* private, as are those below */
	size_t		 n, cap;
	struct strbuf	 sentence;
};

/* Begins a line, which is written to what is returned, and adds it to the
 * lines unless it is empty. */
struct out	*prose_begin(struct prose_making *);
void		 prose_end(struct prose_making *);

/* Adds a line, borrowed as long as the prose lives, unless it is empty. */
void		 prose_add(struct prose_making *, struct span);

/* Adds a line with a label before it, unless the line is empty. */
void		 prose_add_behind(struct prose_making *, const char *label,
		    struct span);

/* Returns the lines added since the last call, and begins anew. */
struct prose	 prose_done(struct prose_making *);

/* Names that a sentence spells out before it says "and 14 more". */
#define NAMES_MAX	3

/* Writes "A", "A and B", "A, B and C", "A, B, C and 14 more": max of the n
 * names are spelled out, or all where but one would be left. */
void	names_print(struct out *, const struct span *, size_t n, size_t max);

#endif
