/*
 * What chains of updates say of one that a host lacks: servicing stacks, .NET,
 * monthly rollups, security-only and Internet Explorer updates, hotpatches
 * without a revision, offered .NET updates and enablement packages.  The rules
 * are those of data/README.md.
 */
#ifndef KBDIFF_COVERAGE_BY_CHAIN_H
#define KBDIFF_COVERAGE_BY_CHAIN_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/cover.h"
#include "kbdiff/coverage/level.h"

struct arena;
struct builds;
struct chains;
struct inventory;

struct by_chain;

/* The updates of an inventory at their places in chains.  All outlive it. */
struct by_chain	*by_chain_new(const struct chains *, const struct builds *,
		    const struct inventory *);
void		 by_chain_free(struct by_chain *);	/* NULL is fine */

/* A host by what chains ask of it: the builds that it may be. */
struct by_chain_host {
	size_t		 host;
	const struct level *level;
	uint32_t	 builds[2];	/* the least and the greatest; 0: not
					   known, and every chain may be its */
	unsigned	 lines;
	uint32_t	 unknown;	/* the highest number it has that no
					   fact knows, or 0 */
	uint32_t	 recent;	/* from which number on an update may
					   be newer than what is known of its
					   branch; 0 where unknown is 0 */
};
struct by_chain_host by_chain_host(struct by_chain *, size_t host,
		    const struct level *);

/* The answer, and all of its reason that needs no memory. */
struct cover	 by_chain_ask(struct by_chain *,
		    const struct by_chain_host *, uint32_t update);

/* From which number on an update that no fact knows may be of a chain that goes
 * on beyond the facts on the host; UINT32_MAX: none may. */
uint32_t	 by_chain_open_from(const struct by_chain_host *);

/* Adds what does, from the arena. */
void		 by_chain_explain(const struct by_chain *,
		    const struct by_chain_host *, uint32_t update,
		    struct cover *, struct arena *);

#endif
