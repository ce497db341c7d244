/*
 * Distinct byte strings, numbered densely in the order of their arrival.
 * Number 0 is the empty string, in every table.
 */
#ifndef KBDIFF_BASE_INTERN_H
#define KBDIFF_BASE_INTERN_H

#include <stdint.h>

#include "kbdiff/base/span.h"

typedef uint32_t strid;

struct intern;

struct intern	*intern_new(void);
void		 intern_free(struct intern *);	/* NULL is fine */

/* Forgets all strings. */
void		 intern_reset(struct intern *);

/* The string's number; it is copied when new.  O(1). */
strid		 intern(struct intern *, struct span);

/* Whether it has a number already.  O(1). */
bool		 intern_has(const struct intern *, struct span);

/* Borrowed until intern_free; a NUL follows it. */
struct span	 intern_span(const struct intern *, strid);
size_t		 intern_count(const struct intern *);

/* A hash of bytes, the same in every run; for tables of one's own. */
uint64_t	 hash_bytes(uint64_t seed, const void *, size_t);

#endif
