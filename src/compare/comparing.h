/*
 * A comparison while it is made: what its parts share.  compare.c owns it.
 */
#ifndef KBDIFF_COMPARE_COMPARING_H
#define KBDIFF_COMPARE_COMPARING_H

#include "kbdiff/compare/result.h"
#include "accepting.h"
#include "installed_days.h"
#include "lacks.h"
#include "peers.h"
#include "requirements.h"

struct diags;
struct filter;
struct intern;

/* What is known of an update over all hosts that take part. */
struct tally {
	size_t		held[SIDE_COUNT][PRESENCE_COUNT];	/* hosts */
	struct entry	value[SIDE_COUNT];
	struct installed_days days[SIDE_COUNT];
};

/* What a host calls the package of an update beside its number: it may be
 * another package than the usual one. */
struct variant {
	size_t		host;
	enum side	side;
	uint32_t	update;
	struct span	text;
};

/* What was found of hosts that are judged alike, for one update. */
struct judged_alike {
	uint32_t	 question;	/* the update's number + 1; 0: none */
	enum reason	 reason;
};

struct comparing {
	const struct inventory *inv;
	const enum role	*roles;
	const struct filter *filter;
	struct coverage	*coverage;	/* NULL: nothing is known */
	struct diags	*diags;
	struct result	*result;
	struct tally	*tallies;	/* by update */
	uint16_t	*taken;		/* by entry: once_for() */
	uint64_t	*reasons;	/* by update, then host */
	size_t		 stride;	/* words of reasons for an update */
	size_t		 words;		/* of a set of updates */
	uint64_t	*hosts[SIDE_COUNT];	/* a set of them */
	struct lacking	 lacking;
	/* Hosts of one number are judged alike where no list and no source says
	 * anything of an update; 0: each by itself. */
	uint32_t	*alike;
	struct judged_alike *told;	/* by that number */
	struct variant	*variants;
	size_t		 nvariants, variants_cap;
	struct intern	*variants_on[SIDE_COUNT];
	bool		 kinds_differ;
	bool		 recurring_hidden;	/* lists would not show one */
	size_t		 rows_cap;
	struct peers	 peers;
	size_t		 compared;	/* updates that were compared */
	uint64_t	*judged;	/* a set of those that good hosts, or
					   nodes, have or may have */
	struct accepting accepting;
	struct requirements requirements;
};

/* How many hosts of a side stand how. */
typedef size_t	standings[SIDE_COUNT][STANDING_COUNT];

/* host_standings.c: finds hosts that are judged alike; takes what the hosts
 * list. */
void		 standings_find_alike(struct comparing *);
void		 standings_take_hosts(struct comparing *);
/* Settles how each host stands to an update, and counts it; returns the
 * reasons that any host has, as bits. */
unsigned	 standings_settle(struct comparing *, uint32_t update,
		    standings);

/* Why a host stands as it does to an update, by its own lists and by what
 * covers the update; peers aside. */
enum reason	 standings_ask(struct comparing *, size_t host,
		    uint32_t update);

/* required_standings.c: why a host stands as it does to a requirement that is
 * no update by its number; REASON_NOT_COMPARED: it is not for the host. */
enum reason	 requirements_ask(struct comparing *, const struct required *,
		    size_t host);

/* rows.c: makes all rows of the result, in their order. */
void		 rows_make(struct comparing *);

/* grouping.c: all hosts that take part, requirements aside, by how they
 * stand in the rows; everything is the arena's. */
struct host_families grouping_of_hosts(const struct result *, struct arena *);

/* verdict.c: settles the verdict and what leaves it open. */
void		 verdict_settle(struct comparing *);

/* Whether a good host is compared with any bad one; of a cluster, always. */
bool		 comparing_is_peer_of_bad(const struct comparing *,
		    size_t good);

/* nothing_left.c: marks, in the result, the good hosts that are all that a bad
 * host is compared with and of which no update was compared, and all hosts of
 * which --kind fits no update; whether any of them is good, or a node. */
bool		 nothing_left_find(struct comparing *);

/* unidentified.c: marks, in the result, the good hosts that list more
 * unidentified entries than a bad one and do not differ from it by as many
 * updates; of a cluster, nodes; whether there are any. */
bool		 unidentified_find(struct comparing *);

/* older_level.c: marks, in the result, the bad hosts, or nodes, that are known
 * to be at an older level than a good host, or another node, of their build
 * though no row shows it; whether there are any. */
bool		 older_level_find(struct comparing *);

/* row_weak.c: whether a missing update that no source knows may have been
 * replaced: all that lack it have reached the level of those that have it, on
 * the same build.  The update before this month's servicing-stack or .NET
 * update looks so. */
bool		 row_is_weak(const struct result *, const struct row *);

/* variants.c: keeps a variant that a host shows; at last tells those of good
 * hosts that no bad host shows. */
void		 variants_note(struct comparing *, size_t host, enum side,
		    uint32_t update, struct span text);
void		 variants_tell(struct comparing *);

/* host_differences.c: warns of hosts of unlike products, builds or
 * architectures; sets builds_differ of the result. */
void		 host_differences_tell(struct comparing *);

#endif
