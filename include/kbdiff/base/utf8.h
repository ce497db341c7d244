/*
 * UTF-8, and the properties of Unicode characters: case, width in columns,
 * control characters.  The only module that knows the library behind them.
 */
#ifndef KBDIFF_BASE_UTF8_H
#define KBDIFF_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

/* Bytes of a character at most. */
#define UTF8_MAX	4

/* Bytes of the character that s begins with, 0 if s is empty or begins with
 * none (RFC 3629: no surrogates, nothing over-long); stores the code point in
 * *c unless c is NULL. */
size_t	utf8_scan(struct span s, uint32_t *c);

/* How many bytes of s are whole characters, up to the first that is none; s.n:
 * all of it is UTF-8. */
size_t	utf8_valid(struct span s);

/* Characters of s.  A byte that is part of none counts as one. */
size_t	utf8_count(struct span s);

/* Bytes of the character that begins with this byte, 0 if none does. */
size_t	utf8_length(char first);

/* Bytes before the character at, counted from 0; s.n if s has fewer.  A byte
 * that is part of none counts as one. */
size_t	utf8_offset(struct span s, size_t at);

/* The first n bytes of s, or up to UTF8_MAX fewer, so that no character is
 * parted; all of s if it has no more. */
struct span utf8_upto(struct span s, size_t n);

/* Writes a code point (no surrogate, at most 0x10ffff) to to, which has room
 * for UTF8_MAX bytes; returns how many it wrote. */
size_t	utf8_put(char *to, uint32_t c);

/* True of C0, DEL, C1, separators of lines, what turns the direction of
 * writing, what has no width and no shape, U+FFFE and U+FFFF: characters that
 * would change the text around them, that nobody sees, or that XML does not
 * allow.  They are written as escapes (visible.h). */
bool	utf8_is_control(uint32_t c);

/* The code point in lower case; itself if it has no case. */
uint32_t utf8_lower(uint32_t c);

/* s in small letters, each in the bytes of the capital that it is of, so that
 * places in both are the same; as it is where that cannot be.  to has room for
 * s.n bytes. */
struct span utf8_small(char *to, struct span s);

/* s with the letters a, o and u with two dots in the place of ae, oe and ue, as
 * German is written where they are not at hand; no text if it has none of
 * those.  to has room for s.n bytes. */
struct span utf8_umlauts(char *to, struct span s);

/* Columns that a terminal gives the character: 0 to 2. */
size_t	utf8_width(uint32_t c);

/* s with full case folding, so that texts equal but for case become equal; as
 * it is if it is not UTF-8.  The result is the arena's, with a NUL behind
 * it. */
struct span utf8_fold(struct span s, struct arena *);

/* s as it looks: folded, as narrow as ASCII is, without what nobody sees, and
 * with letters of ASCII for those that look so.  Else as utf8_fold. */
struct span utf8_look(struct span s, struct arena *);

/* Whether the byte begins a letter of a script that has no blanks, or joins
 * words: Chinese, Japanese, Korean. */
static inline bool
utf8_is_unparted(char c)
{
	return (unsigned char)c >= 0xe3;
}

#endif
