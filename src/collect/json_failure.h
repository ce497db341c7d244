/*
 * What members of a JSON object say of a host that failed: "Error": "Ping
 * failed", "unreachable": true, "errors": { "A3": "..." }.
 */
#ifndef KBDIFF_COLLECT_JSON_FAILURE_H
#define KBDIFF_COLLECT_JSON_FAILURE_H

#include "json_walker.h"

/* How far what names a member goes in telling that its host failed. */
enum json_telling {
	TELLS_NOTHING,
	TELLS_STATE,		/* "Status": of the host, or of anything */
	TELLS_FAILURE		/* "Error", "msg" */
};

enum json_telling	json_failure_telling(struct span key);

/* Whether hosts in a member of this name gave no list: "unreachable". */
bool	json_failure_of_hosts(struct span key);

/* "Error": "none", "0". */
bool	json_failure_denied(struct span text);

/* Whether a member's text says that its host failed. */
bool	json_failure_says(struct json_walker *, struct span key,
	    struct span text);

/* "failed": true and "success": false. */
bool	json_failure_flag(struct span key, const json_t *);

/* The first member of an object, of those that tell so much, that says that its
 * host failed. */
bool	json_failure_find(struct json_walker *, json_t *object,
	    enum json_telling least, struct span *says);

/* The first that says so by "status": "failed". */
bool	json_failure_status(struct json_walker *, json_t *object,
	    struct span *says);

/* Takes it that the host, or one without a name, failed. */
void	json_failure_note(struct json_walker *, struct span host,
	    struct span says);

/* Takes it that the hosts failed that such a member names: "unreachable":
 * [ "A3" ]. */
void	json_failure_hosts(struct json_walker *, struct span key,
	    const json_t *array);

/* Notes the failures in a member beside lists: "errors": { "A3": "..." },
 * "unreachable": [ "A3" ]. */
void	json_failure_members(struct json_walker *, struct span key, json_t *);

#endif
