/*
 * Judges whether text can be words of some language.  A value that was read in
 * the wrong code page shows signs amid letters, scripts mixed within a word, or
 * capitals in its midst.
 */
#ifndef KBDIFF_INPUT_PLAUSIBILITY_H
#define KBDIFF_INPUT_PLAUSIBILITY_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "alphabet.h"

struct plausibility {
	const struct alphabet *letters;
	languages	any;		/* that words may be of */
	/* Results of what has been judged; 0 and any at first. */
	size_t		offences;	/* words and signs that cannot be */
	languages	all;		/* that every word can be of */
};

/* Adds what UTF-8 text shows.  Words of ASCII alone show nothing. */
void		plausibility_judge(struct plausibility *, struct span);

#endif
