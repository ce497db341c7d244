/*
 * Which code page of Windows some text is in, and its text in UTF-8.
 *
 * Nothing in a file says so.  Evidence is gathered from what is kept of it:
 * the labels of a systeminfo (its language names the page), its System Locale
 * ("ru;..."), and how much like words the rest reads under each page.
 */
#ifndef KBDIFF_CODEPAGE_H
#define KBDIFF_CODEPAGE_H

#include <stddef.h>

#include "kbdiff/mem.h"
#include "kbdiff/span.h"

/* 437 850 852 866 1250 1251 1252 932 936 949 950; 0: not to be told. */
typedef unsigned	codepage;

/* Those that are known, 0 at the end. */
extern const codepage codepages[];

/*
 * The page that the pieces of evidence speak for: raw values of one input,
 * each with at least one byte from 0x80 up, and any ASCII value of the form
 * "xx;..." or "xx-yy;..." (System Locale).  0 when nothing tells, or two
 * pages that read these bytes differently are equally likely.
 */
codepage	codepage_guess(const struct span *evidence, size_t n);

/*
 * s in UTF-8, in the arena.  Pure ASCII comes back as it is.  Bytes that the
 * page does not know (all from 0x80 up for page 0) become \xNN, so that
 * different values stay different.
 */
struct span	codepage_decode(codepage, struct span s, struct arena *);

#endif
