/*
 * "did you mean": which of the known words a mistyped one is close to.
 */
#ifndef KBDIFF_CLI_SUGGEST_H
#define KBDIFF_CLI_SUGGEST_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/*
 * The best word met so far.  A word is close if few steps change one into the
 * other (a changed, a lost, an added letter, two that changed places): one, and
 * two or more where the typed word has five letters or more.  Case does not
 * matter.
 */
struct suggestion {
	struct span	 typed;
	struct span	 best;		/* empty: none is close */
	size_t		 distance;	/* of the best; at first, too far */
	bool		 tied;		/* another word is as close */
};

struct suggestion suggest_begin(struct span typed);
void		 suggest_try(struct suggestion *, struct span word);

/* The close one of words that end with NULL; empty if none is close. */
struct span	 suggest_among(struct span typed, const char *const *words);

#endif
