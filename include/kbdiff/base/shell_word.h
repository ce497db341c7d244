/*
 * A word of a command that somebody may copy, as sh and PowerShell both take
 * it.
 */
#ifndef KBDIFF_BASE_SHELL_WORD_H
#define KBDIFF_BASE_SHELL_WORD_H

#include "kbdiff/base/out.h"

/*
 * Writes a word, before and text behind it: as it is, or in quotes
 * where a shell would read more than a word.  A word that no quotes hold in
 * both shells has stand_in in place of text: a name that somebody
 * else has chosen may be a command itself.
 */
void	shell_word(struct out *, const char *before, struct span text,
	    const char *stand_in);

#endif
