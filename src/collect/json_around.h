/*
 * What members of a JSON object say of the lists that stand beside them: a
 * status, a filter, the query that made them, a note.
 */
#ifndef KBDIFF_COLLECT_JSON_AROUND_H
#define KBDIFF_COLLECT_JSON_AROUND_H

#include "json_walker.h"

/* What an object says of the lists that are in it, of this host or of all. */
void	json_around_note(struct json_walker *, json_t *object,
	    struct span host);

#endif
