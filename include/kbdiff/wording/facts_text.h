/*
 * The sentences of "kbdiff facts".
 */
#ifndef KBDIFF_WORDING_FACTS_TEXT_H
#define KBDIFF_WORDING_FACTS_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* What stands for the file of facts that are compiled in. */
extern const struct span facts_text_compiled;

/* What the list of facts begins with; any: it is not empty. */
void	facts_text_begin(struct out *, const char *version, bool any);

/* The heading of the builds, and what stands for n that are not named. */
void	facts_text_builds(struct out *);
void	facts_text_others(struct out *, size_t n);

/* How to renew facts, and the n data folders; NULL: there is none. */
void	facts_text_renew(struct out *, const char *const *folders, size_t n);

#endif
