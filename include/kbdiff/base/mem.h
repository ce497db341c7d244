/*
 * Memory that is there or ends the program.  The only code that reacts to a
 * lack of it: one line on standard error, exit status 2.
 */
#ifndef KBDIFF_BASE_MEM_H
#define KBDIFF_BASE_MEM_H

#include <stddef.h>
#include <stdio.h>

#include "kbdiff/base/span.h"

/* Ends the program as they do that get no memory. */
_Noreturn void	 out_of_memory(void);

/* As malloc and its kin, but never NULL; free with free(). */
void	*xmalloc(size_t);
void	*xcalloc(size_t n, size_t size);
void	*xreallocarray(void *, size_t n, size_t size);

/* From so many bytes on a library may be told that there are none: what damaged
 * input asks for.  Dictionaries of archives are as large, names never. */
#define MEM_REFUSABLE	((size_t)64 << 20)

/*
 * For allocator.c: p, what an allocation of n bytes gave to a library.  Ends
 * the program if that is none of less than MEM_REFUSABLE: libarchive and
 * libxlsxwriter crash without, others say that something is not there.
 */
void	*mem_of_library(void *p, size_t n);

/* The span with a NUL behind it; free with free(). */
char	*xspandup(struct span);

/* Room for twice as many items as *cap, and for some where that is 0. */
void	*xdouble(void *p, size_t *cap, size_t size);

/*
 * Room for one more item: doubles *cap (items) when n has reached it.
 * p may be NULL with *cap 0.  Returns p, moved or not.
 */
static inline void *
xgrow(void *p, size_t n, size_t *cap, size_t size)
{
	return n < *cap ? p : xdouble(p, cap, size);
}

/* A copy in *buf, of *cap bytes, which grows and may have moved; NULL and 0 at
 * first, free() at last. */
struct span xkeep(char **buf, size_t *cap, struct span);

/*
 * An arena: many small objects that die together.  Built with -DKBDIFF_DEBUG
 * each is a malloc of its own, so that sanitizers see its edges.
 */
struct arena;

struct arena	*arena_new(void);
void		 arena_free(struct arena *);	/* NULL is fine */
/* Frees what is in it; the arena is empty again. */
void		 arena_reset(struct arena *);

/* n bytes, aligned for anything, not cleared; the arena's until arena_free
 * or arena_reset. */
void		*arena_alloc(struct arena *, size_t n);

/* A copy with a NUL behind it that the length does not count. */
struct span	 arena_dup(struct arena *, struct span);

#endif
