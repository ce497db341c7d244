/*
 * What members of a JSON object say against the lists that stand beside them:
 * "rebootRequired": true, "missing": 2, "compliant": false.
 */
#ifndef KBDIFF_COLLECT_JSON_AGAINST_H
#define KBDIFF_COLLECT_JSON_AGAINST_H

#include "json_walker.h"

/* Nobody knows how the updates stand of the lists that an object has if one of
 * its members says so; lists: how many the input had before it. */
void	json_against_note(struct json_walker *, json_t *object,
	    struct span host, size_t lists);

/* The same of an object with an array of ids, which beside it may also be said
 * to be not "present". */
void	json_against_ids(struct json_walker *, json_t *object,
	    struct span host, size_t lists);

/* Whether the name of a member says such things, and is none of a host. */
bool	json_against_tells(struct span key);

#endif
