/*
 * How bad it is what words say.  Reports choose colours by it, and never by the
 * words, in which names of hosts and files stand too.
 */
#ifndef KBDIFF_WORDING_TONE_H
#define KBDIFF_WORDING_TONE_H

enum tone {
	TONE_NONE,	/* neither good nor bad */
	TONE_FINE,
	TONE_OPEN,	/* "may lack", "in doubt" */
	TONE_BAD	/* "lacks", "2 months behind" */
};

#endif
