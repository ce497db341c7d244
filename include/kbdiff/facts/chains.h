/*
 * Chains: updates of which each later one contains or replaces every earlier
 * one.  They are the facts of data/servicing.csv, net-offers.csv and
 * enablement.csv, and of files that have the same columns; data/README.md has
 * the rules by which a row may be used.
 */
#ifndef KBDIFF_FACTS_CHAINS_H
#define KBDIFF_FACTS_CHAINS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"

enum chain_family {
	CHAIN_SSU, CHAIN_NET, CHAIN_ROLLUP,
	CHAIN_SECURITY_ONLY,	/* no order of containment among its updates */
	CHAIN_IE,
	CHAIN_HOTPATCH,		/* likewise */
	CHAIN_FAMILY_COUNT
};

enum link_kind {
	LINK_SSU,
	LINK_SSU_LCU,		/* came inside a cumulative update's package */
	LINK_CUMULATIVE, LINK_PREVIEW, LINK_ROLLUP, LINK_SECURITY_ONLY,
	LINK_HOTPATCH,
	LINK_KIND_COUNT
};

#define CHAIN_STREAM	16

struct chain {
	enum chain_family family;
	uint32_t	build;		/* the branch of Windows: 17763 */
	unsigned	line;		/* LINE_CLIENT, LINE_SERVER, or 0 for
					   both */
	char		stream[CHAIN_STREAM];	/* of .NET: "3.5+4.8" */
	uint32_t	newest;		/* the highest ordinal */
};

/* An update at its place in a chain. */
struct chain_row {
	uint32_t	kb;
	uint32_t	ordinal;	/* yyyymmdd, or yyyymm of security-only
					   updates and hotpatches */
	uint32_t	revision;	/* lowest one of a cumulative update
					   that a servicing stack came with, or
					   0 */
	uint16_t	chain;
	uint8_t		kind;		/* enum link_kind */
	uint32_t	origin;		/* private */
};

/* The number under which a .NET update is offered, and the part of it that
 * Get-HotFix lists on hosts of a build. */
struct net_offer {
	uint32_t	offer, part, build;
};

/* An update that makes one build of Windows another. */
struct enablement {
	uint32_t	kb, from, to;
	uint32_t	origin;		/* private */
};

struct chains;

/* With those that are compiled in, or empty. */
struct chains	*chains_new(bool compiled_in);
void		 chains_free(struct chains *);	/* NULL is fine */

/* Reads a chain's name as it stands in the file, "net/17763/3.5+4.8".  False
 * if it is no such name. */
bool		 chain_scan(struct span name, struct chain *);

/* Whether the ordinals of a chain are months, yyyymm, and not days. */
bool		 chain_by_month(const struct chain *);

/*
 * Each adds a fact from a place that is borrowed as long as the chains live;
 * chains_settle is due after the last.  Of an update that a chain has already,
 * and of a package that leads on from a build, the later fact takes the place
 * of the earlier one, and chains_settle warns where they differ (diags NULL: it
 * does not).  released is yyyymmdd, 0 where it is not known.  False where there
 * are more chains than can be.
 */
bool		 chains_add(struct chains *, const struct chain *,
		    struct chain_row, struct pos);
void		 chains_add_offer(struct chains *, struct net_offer,
		    uint32_t released);
void		 chains_add_enablement(struct chains *, struct enablement,
		    uint32_t released, struct pos);
void		 chains_settle(struct chains *, struct diags *);
/* The newest day, yyyymmdd, of what was added since the last call; 0: none. */
uint32_t	 chains_take_added(struct chains *);
/* The newest days of what is compiled in: of chains that have days, of offers,
 * of packages. */
struct chains_newest {
	uint32_t	links, offers, enablement;
};
struct chains_newest chains_newest_compiled_in(void);
/* The newest day of the chains that have days; 0: none. */
uint32_t	 chains_newest(const struct chains *);

/* The places of an update, one for each chain that it is in; *n is 0 where it
 * is in none. */
const struct chain_row *chains_of(const struct chains *, uint32_t kb,
		    size_t *n);
const struct chain *chains_chain(const struct chains *, size_t chain);
size_t		 chains_count(const struct chains *);

/* All rows, by update; for tests and for reports of what is known. */
const struct chain_row *chains_rows(const struct chains *, size_t *n);

const struct net_offer *chains_offers_of(const struct chains *, uint32_t offer,
		    size_t *n);
const struct net_offer *chains_all_offers(const struct chains *, size_t *n);
const struct enablement *chains_enablement_of(const struct chains *,
		    uint32_t kb, size_t *n);
const struct enablement *chains_all_enablement(const struct chains *,
		    size_t *n);

/* Whether any of these facts is about the update. */
bool		 chains_know(const struct chains *, uint32_t kb);

/* yyyymm of an ordinal. */
uint32_t	 chain_month(uint32_t ordinal);

/* The branch that serves a build with its updates, by its lowest build: 19041
 * for 19045, 22621 for 22631, the build itself for others. */
uint32_t	 build_branch(uint32_t build);

#endif
