/*
 * Words that say that there is none of something, in the languages of Windows:
 * "Errors: none", "0 failed".
 */
#ifndef KBDIFF_COLLECT_NONE_WORDS_H
#define KBDIFF_COLLECT_NONE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* "none", "-", "0". */
bool	none_words_is(struct span value);

/* Whether what stands behind a word says that there is none: " on: none",
 * ": 0", "= -". */
bool	none_words_behind(struct span behind);

/* Whether there is none of the word from s.p[at] to s.p[end], in small letters:
 * "unreachable=0", "0 errors", "no error". */
bool	none_words_counted(struct span s, size_t at, size_t end);

#endif
