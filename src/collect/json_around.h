/*
 * What members of a JSON object say of the lists that stand beside them: a
 * status, a filter, the query that made them, a note.
 */
#ifndef KBDIFF_COLLECT_JSON_AROUND_H
#define KBDIFF_COLLECT_JSON_AROUND_H

#include "json_walker.h"

/* Whether a member of this name tells of what made the lists: "scan",
 * "meta". */
bool	json_around_of_run(struct span key);

/* What an object says of the lists that are in it, of this host or of all. */
void	json_around_note(struct json_walker *, json_t *object,
	    struct span host);

#endif
