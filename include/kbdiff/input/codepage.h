/*
 * Tells the code page of Windows that text is in, and decodes it to UTF-8.
 *
 * Nothing in a file says so.  Evidence is gathered from what is kept of it:
 * words of Windows (the labels of a systeminfo), its System Locale ("ru;..."),
 * and in which pages the rest reads as words at all.
 */
#ifndef KBDIFF_INPUT_CODEPAGE_H
#define KBDIFF_INPUT_CODEPAGE_H

#include <stddef.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

/* 437 850 852 866 1250 1251 1252 932 936 949 950, and of Greek, Turkish and
 * Hebrew 737 857 1253 1254 1255; 0: not to be told. */
typedef unsigned	codepage;

/* Tables and buffers for one thread at a time. */
struct codepages;

struct codepages *codepages_new(void);
void		  codepages_free(struct codepages *);	/* NULL is fine */

/*
 * The page of raw values of one input, in any order, those with bytes from
 * 0x80 up and those that begin like a locale ("xx;", "xx-yy;").
 *
 * Words of Windows and the locale leave the pages that have them.  A page in
 * which a name has signs, mixed scripts or a capital in its midst, or letters
 * that no language has together, is not the one.  If several are left that
 * read the values differently, those in which one language has all words are
 * preferred; if they are several still, nothing tells: 0.
 */
codepage	codepage_guess(struct codepages *, const struct span *evidence,
		    size_t n);

/*
 * s in UTF-8, in the arena.  Pure ASCII comes back as it is.  Bytes that the
 * page does not know (all from 0x80 up for page 0) become \xNN, so that
 * different values stay different.
 */
struct span	codepage_decode(struct codepages *, codepage, struct span s,
		    struct arena *);

#endif
