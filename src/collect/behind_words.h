/*
 * Lines around a list that say that its host is behind, or has to restart:
 * "EX02 is outdated", "Patch status: red", "Last patched: never".
 */
#ifndef KBDIFF_COLLECT_BEHIND_WORDS_H
#define KBDIFF_COLLECT_BEHIND_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether the line says that and nothing else. */
bool	behind_words_say(struct span line);

#endif
