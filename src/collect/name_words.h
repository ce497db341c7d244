/*
 * The words of a name, however it parts them: "IsBeta", "KBOk", server_core.
 */
#ifndef KBDIFF_COLLECT_NAME_WORDS_H
#define KBDIFF_COLLECT_NAME_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Takes the next word off the front; false: there is none. */
bool	name_words_next(struct span *rest, struct span *word);

/* Whether it has one of these. */
bool	name_words_any(struct span name, const struct span *words, size_t n);

#define NAME_WORDS_ANY(name, words) \
	name_words_any(name, words, sizeof (words) / sizeof *(words))

#endif
