/*
 * Words that systeminfo prints in the languages of Windows, and some that
 * Windows puts into every list.  They tell the code page that text is in, and
 * which label is the host's; everything else in a systeminfo is read by its
 * structure.  From kbdiff-formats(5).
 */
#ifndef KBDIFF_INPUT_WINDOWS_LABELS_H
#define KBDIFF_INPUT_WINDOWS_LABELS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct windows_label {
	const char	*text;		/* UTF-8 */
	const char	*language;	/* the language's tag in alphabet.h */
	bool		 host;		/* the label of the host's name */
};

extern const struct windows_label windows_labels[];
extern const size_t nwindows_labels;	/* how many of them */

/*
 * True if raw, in whatever encoding, is the label of the host's name.  Latin
 * letters outside ASCII count as any such letters, so that text read in the
 * wrong code page and saved again is still known.
 */
bool	windows_labels_is_host(struct span raw);

/* The same of the domain's, in languages of Latin letters. */
bool	windows_labels_is_domain(struct span raw);

#endif
