/*
 * Words by which a text says what an update is against: "fixes failed logons"
 * tells of no update that failed.
 */
#ifndef KBDIFF_COLLECT_FIX_WORDS_H
#define KBDIFF_COLLECT_FIX_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether a word in small letters is "fixes" or "fixed". */
bool	fix_words_is(struct span);

/* "Fixes": what it fixes may well not be so. */
bool	fix_words_always(struct span);

/* Whether something else follows: "but". */
bool	fix_words_end(struct span);

/* Takes the next part of a text in small letters that is outside of what it
 * says that an update fixes; false: there is none. */
bool	fix_words_next(struct span *text, struct span *part);

#endif
