/*
 * Lines of prose that are made one after the other.
 */
#ifndef KBDIFF_BASE_PROSE_H
#define KBDIFF_BASE_PROSE_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"

struct arena;

/* Lines of prose, theirs the arena's that was given. */
struct prose {
	const struct span *lines;
	size_t		 n;
};

/* Begins as { .arena = ... }. */
struct prose_making {
	struct arena	*arena;
	struct span	*lines;		/* private, as are those below */
	size_t		 n, cap;
	struct strbuf	 sentence;
};

/* A line that is written to what is returned, and its end. */
struct out	*prose_begin(struct prose_making *);
void		 prose_end(struct prose_making *);

/* A line as it is; an empty one, also of those above, is none. */
void		 prose_add(struct prose_making *, struct span);

/* The same behind a label, which is said only of a line that is not empty. */
void		 prose_add_behind(struct prose_making *, const char *label,
		    struct span);

/* What was made since the last; the next begins. */
struct prose	 prose_done(struct prose_making *);

#endif
