/*
 * What a member of a JSON object is by its name and its value: a list of the
 * host around it, or of one that it is named after.
 */
#ifndef KBDIFF_COLLECT_JSON_MEMBER_H
#define KBDIFF_COLLECT_JSON_MEMBER_H

#include "json_walker.h"

enum json_member {
	MEMBER_OTHER,		/* no list, or one of the host around it */
	MEMBER_SITE,		/* hosts are somewhere in it */
	MEMBER_UNCLEAR,		/* of the host around it, or of another */
	MEMBER_OF_HOST,		/* of the host that it is named after */
	MEMBER_BARE		/* named after a host, which gave nothing */
};

enum json_member	json_member_is(struct json_walker *, struct span key,
			    json_t *);

/* How many members of an object are named after the hosts of the lists in
 * them. */
size_t	json_member_hosts(struct json_walker *, json_t *object);

/* Finds members that are arrays of ids and named after the hosts of these: all
 * members of the object are, or hold no updates.  Whether there are any. */
bool	json_member_find_arrays(struct json_walker *, json_t *object);

/* What json_member_is has found of a value, or json_member_find_arrays. */
enum json_member	json_member_judged(struct json_walker *,
			    const json_t *);

/* A value without anything in it. */
bool	json_member_bare(json_t *);

/* The longest array of ids in an object that is taken as it is; or NULL. */
const json_t	*json_member_longest(json_t *object);

/* A list may be of the host around it, as others are with another name, or of
 * one that is named so. */
void	json_member_unclear(struct json_walker *, struct span key);

/* At the end of a document, and of the input: 0, or -1 after it has diagnosed
 * unclear lists that no host is named for. */
void	json_member_forget(struct json_walker *);
int	json_member_check(struct json_walker *);

#endif
