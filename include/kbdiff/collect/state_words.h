/*
 * Words by which a site says how an update stands: "installed", "fehlt", a
 * tick.  Formats of which the states are a part (dism, histories, SCCM,
 * osquery, Ansible) have words of their own.
 */
#ifndef KBDIFF_COLLECT_STATE_WORDS_H
#define KBDIFF_COLLECT_STATE_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/raw_lists.h"

enum state_said {
	STATE_SAID_NOTHING,	/* empty, or a word about the host alone */
	STATE_SAID_IT,		/* *state is it */
	STATE_SAID_UNKNOWN,	/* a word that nobody knows */
	STATE_SAID_HOST_FAILED	/* the host could not be asked */
};

/* What a word or two say; *state is set in the second case.  A day is that of
 * an installation. */
enum state_said state_words_read(struct span text, enum state *state);

/* Whether a name is that of a member which holds updates that stand so:
 * "failed", "PendingKBs". */
bool		state_words_group(struct span name, enum state *state);

#endif
