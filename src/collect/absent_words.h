/*
 * Whether text that says that an update is not there finds that right: it was
 * removed, or does not apply.
 */
#ifndef KBDIFF_COLLECT_ABSENT_WORDS_H
#define KBDIFF_COLLECT_ABSENT_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether a line says that an update need not be there ("not needed",
 * "superseded"), or speaks of it in general ("known issue"); a long one may. */
bool		absent_words_rightly(struct span line);

/* The line up to where it says that somebody took the update away: what stands
 * behind that is why. */
struct span	absent_words_kept(struct span line);

/* "EX02 does not have KB5031361" */
bool		absent_words_lacks(struct span line);

#endif
