/*
 * Exceptions in a comparison: which lack, or doubt about a lack, one accepts.
 */
#ifndef KBDIFF_COMPARE_ACCEPTING_H
#define KBDIFF_COMPARE_ACCEPTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct diags;
struct exceptions;
struct host_pattern;
struct inventory;

struct accepting {
	const struct exceptions *exceptions;	/* NULL: none */
	const struct inventory *inv;
	uint64_t	*updates;	/* a set: that any exception is for */
	bool		*unused;	/* of each exception: it fits no lack */
	/* By host: two exceptions that are for longer names of it, so that
	 * none is; NULL: no such. */
	const struct host_pattern *(*rivals)[2];
	bool		 unproven;	/* one has accepted, on a bad host, what
					   its list, which is in doubt, leaves
					   open */
};

void	accepting_init(struct accepting *, const struct exceptions *,
	    const struct inventory *, struct arena *);
void	accepting_fini(struct accepting *);

/* True if an exception accepts the lack of the update on the host.  Notes
 * which exceptions fit, those that are over too. */
bool	accepting_ask(struct accepting *, uint32_t update, size_t host);

/* Notes the exceptions that fit no lack. */
void	accepting_tell(const struct accepting *, struct diags *);

#endif
