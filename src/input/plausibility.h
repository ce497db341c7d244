/*
 * Whether text can be words of some language: what is left of a value that
 * was read in the wrong code page is signs amid letters, scripts mixed within
 * a word, capitals in its midst.
 */
#ifndef KBDIFF_INPUT_PLAUSIBILITY_H
#define KBDIFF_INPUT_PLAUSIBILITY_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "alphabet.h"

struct plausibility {
	const struct alphabet *letters;
	languages	any;		/* that words may be of */
	/* What has been judged shows; 0 and any at first. */
	size_t		offences;	/* words and signs that cannot be */
	languages	all;		/* that every word can be of */
};

/* Adds what UTF-8 text shows.  Words of ASCII alone show nothing. */
void		plausibility_judge(struct plausibility *, struct span);

#endif
