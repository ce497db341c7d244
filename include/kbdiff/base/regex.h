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
 * Text that is no UTF-8 matches nothing, and neither does a pattern that
 * exceeds PCRE2's default effort on it.
 */
bool		 regex_matches(const struct regex *, struct span);

#endif
