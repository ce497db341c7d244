/*
 * Words of titles above lists, and of text that names updates, by what they say
 * of these, in the languages of Windows.
 */
#ifndef KBDIFF_COLLECT_TITLE_WORDS_H
#define KBDIFF_COLLECT_TITLE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* A word that is of several is of the first of them. */
enum title_word {
	TITLE_WORD_APART,	/* says nothing of updates: a planned outage,
				   a rollback that was not needed */
	TITLE_WORD_SERVICE,	/* what fails behind it is no update */
	TITLE_WORD_REPLACED,	/* superseded by */
	TITLE_WORD_MISSING,	/* missing, failed, removed */
	TITLE_WORD_WANTED,	/* required, planned, put off */
	TITLE_WORD_INSTALLED,
	TITLE_WORD_FOUND,	/* may be of a host */
	TITLE_WORD_FUTURE,	/* will, should */
	TITLE_WORD_UPDATES,
	TITLE_WORD_POINTS,	/* following, these */
	TITLE_WORD_HERE,	/* this host */
	TITLE_WORD_DENIES,	/* not */
	TITLE_WORD_WITHOUT,	/* or: except */
	TITLE_WORD_ABOUT,	/* joins the others */
	TITLE_WORD_RESTART,
	TITLE_WORD_INSTALL,
	TITLE_WORD_BE,
	TITLE_WORD_TO,
	TITLE_WORD_NO,		/* none, and not: "no instalado", "non-" */
	TITLE_WORD_ERROR,
	TITLE_WORD_NOTHING,	/* none */
	TITLE_WORD_PLAN,	/* approved, excluded; of titles alone */
	TITLE_WORD_MONTH,	/* says nothing by itself */
	TITLE_WORD_COUNT,

	/* In remarks beside an update alone. */
	TITLE_WORD_NEEDED,	/* wherever it is, if it says for what */
	TITLE_WORD_OFFERED,	/* available, downloaded */
	TITLE_WORD_PURPOSE,	/* for what, from where */
	TITLE_WORD_MINOR,	/* what it may as well not be: critical */
	TITLE_WORD_PAST,	/* another has come after it */
	TITLE_WORD_UNDER_WAY,
	TITLE_WORD_GOOD,
	TITLE_WORD_UNCLEAR,
	TITLE_WORD_ASKED,	/* of a host */
	TITLE_WORD_SOON,	/* or has been, by now */
	TITLE_WORD_ONLY,
	TITLE_WORD_ALL		/* how many kinds there are */
};

/* What the word says that the text begins with, which is in small letters with
 * single blanks for what parts words; its length, or that of several that are
 * one, goes to *n.  TITLE_WORD_COUNT: none of these. */
enum title_word	title_words_read(struct span text, size_t *n);

/* The same of a word of a remark, which may be of the kinds behind
 * TITLE_WORD_COUNT as well. */
enum title_word	title_words_remark(struct span text, size_t *n);

/* Whether a word of a script that parts no words has one in it that says that
 * something is not there, or failed. */
bool		title_words_unparted(struct span word);

/* Whether a line of such a script is a title of updates that are not there. */
bool		title_words_unparted_title(struct span line);

#endif
