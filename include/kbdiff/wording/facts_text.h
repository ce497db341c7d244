/*
 * The sentences of "kbdiff facts".
 */
#ifndef KBDIFF_WORDING_FACTS_TEXT_H
#define KBDIFF_WORDING_FACTS_TEXT_H

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* What stands for the file of facts that are compiled in. */
extern const struct span facts_text_compiled;

/* How to renew facts; folder: the user's, or NULL. */
void	facts_text_renew(struct out *, const char *folder);

#endif
