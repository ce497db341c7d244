/*
 * Good hosts against bad ones, or the nodes of a cluster among themselves.
 * Pure: an inventory and roles go in, one finished result comes out.
 */
#ifndef KBDIFF_COMPARE_COMPARE_H
#define KBDIFF_COMPARE_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/coverage.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/inventory.h"

struct diags;
struct regex;

enum role {
	ROLE_NONE,	/* takes no part */
	ROLE_GOOD,
	ROLE_BASELINE,	/* a plain list on the good side: no host */
	ROLE_BAD,
	ROLE_NODE	/* of a cluster */
};

/* Two sides; in a cluster all nodes are on the first. */
enum side { SIDE_GOOD, SIDE_BAD, SIDE_COUNT };

/* Where a host of a row stands: in exactly one of these. */
enum standing {
	STANDING_HAVE,
	STANDING_LACK,
	STANDING_UNCERTAIN,
	STANDING_COVERED,
	STANDING_INAPPLICABLE,
	STANDING_COUNT
};

/* Of a cluster: missing is drift, same is common, extra is unused. */
enum group {
	GROUP_MISSING,
	GROUP_UNCERTAIN,
	GROUP_EXTRA,
	GROUP_COVERED,
	GROUP_INAPPLICABLE,
	GROUP_SAME,
	GROUP_COUNT
};

enum verdict {
	VERDICT_NOTHING,	/* nothing missing; consistent */
	VERDICT_CANNOT_TELL,	/* no row, but an incomplete list took part */
	VERDICT_UNCERTAIN,	/* uncertain rows */
	VERDICT_MISSING		/* missing; drift */
};

struct row {
	uint32_t	 update;
	enum group	 group;
	struct entry	 value;		/* as the side that has it gives it */
	struct entry	 bad_value;	/* as bad hosts that have it give it */
	struct span	 title;		/* value's, or a catalogue's */
	size_t		 have[SIDE_COUNT];
	size_t		 total[SIDE_COUNT];	/* hosts on the side */
	/* Share of good that have or are covered, less that of bad; uncertain
	 * hosts left out.  numerator / denominator, exact. */
	int64_t		 numerator, denominator;
	/* What lackers may have by an update that no source knows; comes
	 * after the rest of its group. */
	bool		 weak;
	const struct span *notes;	/* sentences for people */
	size_t		 nnotes;
	uint32_t	 common;	/* those, as bits, that other rows of
					   the group have word for word */
	const uint64_t	*standings;	/* private: marks.h */
	unsigned	 marked;	/* private: 1 << enum mark, of any */
};

/* What --kind, --ignore and the others took out, in updates. */
struct taken {
	size_t	kind, ignored, dates, recurring, placeholder, indecisive;
};

struct filter {
	const struct regex	*kind;		/* NULL: any */
	const uint32_t	*ignored;	/* KB numbers, sorted */
	size_t		 nignored;
	const struct span *ignored_text; /* ids without a number */
	size_t		 nignored_text;
	date		 since, until;	/* DATE_NONE: open */
	bool		 recurring;	/* show them too */
	bool		 decisive;
};

struct result {
	const struct inventory *inventory;
	struct coverage	*coverage;	/* NULL: nothing is known */
	bool		 cluster;
	const enum role	*roles;		/* of inventory->hosts[i] */
	size_t		 hosts[SIDE_COUNT];	/* how many on each side */
	struct row	*rows;		/* missing first; each group in its
					   order of rank */
	size_t		 n;
	size_t		 counts[GROUP_COUNT];
	enum verdict	 verdict;
	bool		 builds_differ;	/* between good and bad, or nodes */
	struct taken	 taken;
	struct arena	*arena;		/* private */
	uint64_t	*marks;		/* private */
};

/*
 * roles: one for each host; they and the coverage, which may be NULL, are the
 * caller's until result_free.  Unlike hosts, incomplete good ones, kinds that
 * cannot be compared and variants are told to diags.
 */
struct result	*compare(const struct inventory *, const enum role *roles,
		    bool cluster, const struct filter *,
		    struct coverage *, struct diags *);
void		 result_free(struct result *);	/* NULL is fine */

enum side	 role_side(enum role);

/* Only for hosts with a role. */
enum standing	 result_standing(const struct result *, const struct row *,
		    size_t host);
/* Goes on to the first host from *host on that takes part, on the side or, with
 * SIDE_COUNT, on either, and stands so; whether there is one. */
bool		 result_find(const struct result *, const struct row *,
		    enum side, enum standing, size_t *host);
/* Of those in STANDING_LACK: waits for a restart. */
bool		 result_pending(const struct result *, const struct row *,
		    size_t host);
bool		 row_has_pending(const struct row *);	/* on any host */
/* Likewise: its lists mention the update, as staged or uninstalled. */
bool		 result_mentioned(const struct result *, const struct row *,
		    size_t host);
/* Of those in STANDING_UNCERTAIN: what leaves it open. */
enum unsure {
	UNSURE_INCOMPLETE,	/* its list is */
	UNSURE_KIND,		/* its lists would not show the update */
	UNSURE_CONFLICT,	/* only one of two complete lists shows it */
	UNSURE_FACTS		/* result_cover says what is not known */
};
enum unsure	 result_unsure(const struct result *, const struct row *,
		    size_t host);
/* Whether any host is unsure for this reason: UNSURE_CONFLICT or _FACTS. */
bool		 row_is_unsure(const struct row *, enum unsure);
/* Of those in STANDING_COVERED or STANDING_INAPPLICABLE, or UNSURE_FACTS: why,
 * worked out anew; what had to be made is the arena's. */
struct cover	 result_cover(const struct result *, const struct row *,
		    size_t host, struct arena *);
/* numerator / denominator to four decimals as "0.3333", without rounding
 * errors of floating point. */
void		 row_separation(const struct row *, char buf[16]);

#endif
