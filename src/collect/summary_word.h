/*
 * What names of members of a JSON object, and of columns of a table of hosts,
 * tell of the updates of a host: "rebootRequired", "Missing", "Compliant".
 */
#ifndef KBDIFF_COLLECT_SUMMARY_WORD_H
#define KBDIFF_COLLECT_SUMMARY_WORD_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* How something of this name says something of a host's lists. */
enum telling {
	TELLS_NOT_KNOWN,
	TELLS_COUNT,		/* none or no: all is well */
	TELLS_WAITING,		/* no: all is well */
	TELLS_WELL,		/* yes: all is well */
	TELLS_STANDING,		/* how the updates stand, in a word */
	TELLS_ERRORS,		/* which there were */
	TELLS_KIND,		/* what is listed */
	TELLS_TEXT
};

enum telling summary_word_tells(struct span name);

/* A column of hosts. */
bool	summary_word_host(struct span name);

/* Of how many updates each has. */
bool	summary_word_counts(struct span name);

/* Of ids of updates. */
bool	summary_word_ids(struct span name);

/* Whether a name or a text is about updates: any machine has a state. */
bool	summary_word_of_updates(struct span text);

/* "71%" */
bool	summary_word_not_all(struct span text);

/* "2", "yes" */
bool	summary_word_some(struct span text);

/* Whether such words of how something stands speak against it: "pending
 * reboot", "not compliant", and of updates "failed". */
bool	summary_word_standing(struct span name, struct span text);

#endif
