/*
 * The host that an object of JSON names for what is in it, and objects that
 * name none as far as anybody knows: a member of theirs may be a host's name.
 */
#ifndef KBDIFF_COLLECT_JSON_HOST_H
#define KBDIFF_COLLECT_JSON_HOST_H

#include "json_walker.h"

/* "" if it names none. */
struct span	json_host_of(struct json_walker *, json_t *object);

/* Takes an object that names no host, nor does one around it; any: updates are
 * in it. */
void	json_host_add_none(struct json_walker *, json_t *object, bool any);

/* Notes where an object stands that was taken as it is, with no host. */
void	json_host_taken_none(struct json_walker *);

/* What the i-th of these objects, without updates, may name as its host, as
 * {"box": "EX02"} does; "" if it names none.  Where it stands goes to *path. */
struct span	json_host_may(struct json_walker *, size_t i, uint64_t *path);

/* A document has ended: objects without updates count beside those that have
 * some. */
void	json_host_end(struct json_walker *);

#endif
