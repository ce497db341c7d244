/*
 * Words of titles above lists, and of text that names updates, by what they say
 * of these, in the languages of Windows.
 */
#ifndef KBDIFF_COLLECT_TITLE_WORDS_H
#define KBDIFF_COLLECT_TITLE_WORDS_H

#include <stddef.h>

#include "kbdiff/base/span.h"

/* A word that is of several is of the first of them. */
enum title_word {
	TITLE_WORD_MISSING,	/* missing, failed, removed */
	TITLE_WORD_WANTED,	/* required, planned, put off */
	TITLE_WORD_INSTALLED,
	TITLE_WORD_FOUND,	/* may be of a host */
	TITLE_WORD_FUTURE,	/* will, should */
	TITLE_WORD_UPDATES,
	TITLE_WORD_POINTS,	/* following, these */
	TITLE_WORD_ABOUT,	/* joins the others */
	TITLE_WORD_INSTALL,
	TITLE_WORD_BE,
	TITLE_WORD_TO,
	TITLE_WORD_DENIES,	/* not */
	TITLE_WORD_NO,		/* none, and not: "no instalado", "non-" */
	TITLE_WORD_WITHOUT,	/* or: except */
	TITLE_WORD_ERROR,
	TITLE_WORD_NOTHING,	/* none */
	TITLE_WORD_COUNT
};

/* What the word says that the text begins with, which is in small letters with
 * single blanks for what parts words; its length, or that of several that are
 * one, goes to *n.  TITLE_WORD_COUNT: none of these. */
enum title_word	title_words_read(struct span text, size_t *n);

#endif
