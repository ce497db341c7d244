/*
 * What a host holds in detail: all that its lists say of an update, folded
 * into one.
 */
#ifndef KBDIFF_MODEL_HOST_UPDATES_H
#define KBDIFF_MODEL_HOST_UPDATES_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/model/inventory.h"

struct host_update {
	uint32_t	 update;
	unsigned	 kinds;		/* 1 << enum list_kind where it is */
	enum presence	 presence;
	struct entry	 value;		/* details folded: the latest date,
					   the least kind, title and so on;
					   variants joined with ; */
};

/*
 * One holding for each update that any list of the host mentions, sorted by
 * update; placeholders are among them.  wanted is a set of updates to hold to,
 * or NULL for all.  *buf and *cap are the caller's scratch (NULL and 0 at
 * first, free() at last); the result is *buf.
 */
size_t	host_updates_of(const struct inventory *, size_t host,
	    const uint64_t *wanted, struct host_update **buf, size_t *cap);

#endif
