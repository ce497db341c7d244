/*
 * Lines that say what is to be done if something happens: nothing has.
 */
#ifndef KBDIFF_COLLECT_ADVICE_WORDS_H
#define KBDIFF_COLLECT_ADVICE_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* "If a server cannot be reached, no file is written", "Rollback procedure:
 * remove the update": it names no host, and no update but in the step of a
 * procedure, and tells of nothing that was. */
bool	advice_words_say(struct span line);

/* The line without the sentences at its end that say so. */
struct span advice_words_cut(struct span line);

#endif
