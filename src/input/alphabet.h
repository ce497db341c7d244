/*
 * The letters outside ASCII that the languages of Windows are written with, by
 * which text that was read in some code page can be words or not.
 */
#ifndef KBDIFF_INPUT_ALPHABET_H
#define KBDIFF_INPUT_ALPHABET_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* One bit for each alphabet of the table. */
typedef uint64_t	languages;

/* Returns the alphabets of a list of tags, "de fr"; "sr" has two, by its two
 * scripts.  A tag with a region, "de-at", is its language. */
languages	alphabet_named(struct span tags);

/* Languages by letter, in lower case; filled once and read from then on. */
#define LETTERS_MAX	0x600
struct alphabet {
	languages	of[LETTERS_MAX];
};

void		alphabet_fill(struct alphabet *);

/* Returns the languages whose words hold this letter in either case; 0 if none
 * does, or if it is of ASCII. */
languages	alphabet_languages(const struct alphabet *, uint32_t c);

/* True of Cyrillic, Greek and Hebrew letters, which ASCII ones do not stand
 * beside. */
bool		alphabet_foreign(uint32_t c);

/* Returns a letter in lower case (both i of Turkish are one), another character
 * as it is. */
uint32_t	alphabet_lower(uint32_t c);

bool		alphabet_vowel(uint32_t c);	/* in either case */

/* True of Hebrew and Greek letters of a form that only ends words. */
bool		alphabet_final(uint32_t c);

/* True of Greek vowels with the accent of which a word has one at most. */
bool		alphabet_stressed(uint32_t c);

#endif
