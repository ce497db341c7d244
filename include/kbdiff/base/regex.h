/*
 * Patterns, of users and of shells, by PCRE2.  The only module that knows it.
 * A compiled pattern may be used by several threads at once.
 */
#ifndef KBDIFF_BASE_REGEX_H
#define KBDIFF_BASE_REGEX_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct regex;

/*
 * A Perl-compatible pattern, found anywhere, its case ignored, in UTF-8.
 * NULL if it is none; why (n bytes) says so and where.
 */
struct regex	*regex_new(struct span pattern, char *why, size_t n);

/* A shell pattern (* ? [...]) for the whole of a name, its case ignored.
 * NULL if it is none. */
struct regex	*regex_glob(struct span pattern);

void		 regex_free(struct regex *);	/* NULL is fine */

/*
 * Text that is no UTF-8 matches nothing.  Neither does one on which the pattern
 * takes more effort than it may, and nothing after that: regex_gave_up tells.
 */
bool		 regex_matches(const struct regex *, struct span);

/*
 * The pattern that took too much effort, and on which text; NULL as long as
 * none did.  Whoever has matched asks before the answer is used.
 */
const char	*regex_gave_up(void);

#endif
