/*
 * Names of hosts in lines of text, where nothing but their look tells them.
 */
#ifndef KBDIFF_COLLECT_HOST_IN_TEXT_H
#define KBDIFF_COLLECT_HOST_IN_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* Letters, digits and what else a name of a host may hold. */
bool	host_in_text_may_be(struct span);

/* A name that no plain word is: "EX03", "nd-02", "ORACLE", "a.corp.local". */
bool	host_in_text_is(struct span);

/* Words of headings, and of ends, that may stand in capitals as names do. */
bool	host_in_text_plain_word(struct span);

/* The first such name of the line, borrowed, or ""; how many words the line has
 * goes to *words. */
struct span	 host_in_text_first(struct span line, size_t *words);

/* What stands before the first ":" if that is one word, which may be a host of
 * any name: "fileserver : offline"; else "".  What is behind it goes to
 * *value. */
struct span	 host_in_text_label(struct span line, struct span *value);

/* Takes the next of several off that commas or blanks part; false: there is
 * none. */
bool	host_in_text_next(struct span *names, struct span *host);

#endif
