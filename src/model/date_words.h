/*
 * What stands around the numbers of a date in the cultures that Windows and
 * .NET know: signs, digits and blanks of other scripts, eras, halves of the
 * day.
 */
#ifndef KBDIFF_DATE_WORDS_H
#define KBDIFF_DATE_WORDS_H

#include "kbdiff/base/span.h"

/* No date is longer, in bytes. */
enum { DATE_TEXT_MAX = 128 };

/*
 * A date in plain signs: ASCII digits, blanks and separators, without marks of
 * direction; U+2026 as three dots.  Bytes that are no UTF-8 stay, but for
 * no-break spaces of code pages.  *rtl: it had a mark of right-to-left.
 * SPAN_NONE if the date is longer than DATE_TEXT_MAX.
 */
struct span	date_fold(struct span, char buf[DATE_TEXT_MAX], bool *rtl);

enum date_word {
	WORD_UNKNOWN,
	WORD_MORNING,
	WORD_AFTERNOON,
	WORD_OTHER	/* "h", "Uhr", a Chinese day of the week */
};

/* What a word before or behind a time is, with or without its blanks, commas
 * and dots; the beginning of a word if it ends in three dots. */
enum date_word	date_word(struct span);

/* Before a date: whether it is an era, and what it adds to years of it. */
bool	date_era(struct span, int *years);

#endif
