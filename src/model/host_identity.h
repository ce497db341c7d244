/*
 * Which names are one host, settled once for all raw lists together
 * (kbdiff(1)).
 */
#ifndef KBDIFF_MODEL_HOST_IDENTITY_H
#define KBDIFF_MODEL_HOST_IDENTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/model/inventory.h"

struct host_identity {
	struct span	 name;		/* as shown */
	struct span	*aliases;	/* other names, by bytes */
	size_t		 naliases;
	bool		 named;		/* not only by its file's stem */
};

/*
 * Numbers the hosts of all lists, densely and in the order of their shown
 * names, and puts each list's into host_of (raw lists->n numbers).  Returns
 * the hosts, in the arena, and how many there are.  Names that fit several
 * hosts are told to diags.
 */
struct host_identity	*host_identity_settle(const struct raw_lists *,
		    const struct input *, const struct alias *,
		    size_t naliases, uint32_t *host_of, size_t *n,
		    struct arena *, struct diags *);

#endif
