/*
 * A FILE or memory that is written to and remembers its first error: write
 * without checking, check once at the end.  Owns the escaping of text, JSON
 * and CSV.
 */
#ifndef KBDIFF_BASE_OUT_H
#define KBDIFF_BASE_OUT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "kbdiff/base/span.h"

/* A stream that is written to, by one thread at a time. */
struct out {
	FILE	*f;	/* NULL: to memory */
	int	 err;	/* errno of the first failure, 0 if none */
	char	**text;	/* private, as is what follows */
	size_t	*n, room;
};

/*
 * Writes to memory: *text is what was written, a NUL behind it, and *n its
 * bytes without the NUL.  They are valid after out_end; the caller frees
 * *text.
 */
struct out out_to(char **text, size_t *n);
void	out_end(struct out *);

void	out_span(struct out *, struct span);
void	out_str(struct out *, const char *);
void	out_char(struct out *, char);
void	out_repeat(struct out *, char, size_t n);
void	out_printf(struct out *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* Text for people, with escapes (base/visible.h). */
void	out_visible(struct out *, struct span);

/* A JSON string with its quotes; bytes that are no UTF-8 become \u00NN, and so
 * does what nobody sees. */
void	out_json(struct out *, struct span);

/* Flushes; 0 or the errno of the first failure since the beginning. */
int	out_flush(struct out *);

#endif
