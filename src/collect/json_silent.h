/*
 * Hosts that a JSON input names and that gave no updates: each is a host with
 * an empty list where others have some.
 */
#ifndef KBDIFF_COLLECT_JSON_SILENT_H
#define KBDIFF_COLLECT_JSON_SILENT_H

#include "json_walker.h"

/* The object that is walked names a host: it has updates in it, or none. */
void	json_silent_filled(struct json_walker *);
void	json_silent_add(struct json_walker *, struct span host);

/* A document ends, before json_host_end: objects that may name a host count
 * where others have updates. */
void	json_silent_document(struct json_walker *);

/* An object with members that are named after hosts: of those without a list
 * beside others that have some; and of one in which nothing is. */
void	json_silent_beside(struct json_walker *, json_t *object);
void	json_silent_members(struct json_walker *, json_t *object);

/* A member around lists that says which hosts a collector asked, "targets", or
 * how many, "hosts_total". */
void	json_silent_asked(struct json_walker *, struct span key,
	    const json_t *);

/* The input has ended. */
void	json_silent_end(struct json_walker *);

#endif
