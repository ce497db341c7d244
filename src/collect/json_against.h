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

/* Whether the name of a member says such things, and is none of a host. */
bool	json_against_tells(struct span key);

/* The same of what a member of an object that was taken as it is calls the
 * updates in its array: {"type": "available", "updates": [...]}. */
void	json_against_kind(struct json_walker *, json_t *object,
	    struct span host, size_t lists);

#endif
