/*
 * What Description says of an update: "Security Update", and in XP and Server
 * 2003 its title.
 */
#ifndef KBDIFF_COLLECT_QFE_KIND_H
#define KBDIFF_COLLECT_QFE_KIND_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct entry_in;

bool	qfe_kind_is(struct span);

/* How many words from here are one, 2 at most; 0: they are none. */
size_t	qfe_kind_words(const struct span *words, size_t n);

/* Takes a description as the row's kind, and perhaps its title. */
void	qfe_kind_describe(struct entry_in *, struct span description);

#endif
