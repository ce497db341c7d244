/*
 * A finished comparison: its rows, how each host stands in them and why, and
 * the verdict.
 */
#ifndef KBDIFF_COMPARE_RESULT_H
#define KBDIFF_COMPARE_RESULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/compare/host_group.h"
#include "kbdiff/compare/required.h"
#include "kbdiff/compare/role.h"
#include "kbdiff/compare/standing.h"
#include "kbdiff/coverage/cover.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct coverage;
struct exception;
struct exceptions;

/* Of a cluster: missing is drift, same is common, extra is unused. */
enum group {
	GROUP_MISSING,
	GROUP_UNCERTAIN,
	GROUP_EXTRA,
	GROUP_ACCEPTED,
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

/* What keeps a verdict from being sure where no row does. */
enum open_verdict {
	OPEN_DOUBTFUL,		/* a doubtful good host that a bad one was
				   compared with; any doubtful node */
	OPEN_ACCEPTED,		/* exceptions accept what a bad host may lack,
				   as its list is in doubt */
	OPEN_NO_PEER,		/* a bad host without a peer */
	OPEN_FAMILIES,		/* nodes of different families */
	OPEN_MIXED,		/* a host lists updates of different builds */
	OPEN_NOTHING,		/* no update was compared */
	OPEN_NOTHING_LEFT,	/* of good hosts, or nodes, filters leave
				   nothing */
	OPEN_UNIDENTIFIED,	/* a good host, or a node, lists more entries
				   whose updates cannot be told */
	OPEN_OLDER,		/* a bad host, or a node, is at an older level
				   than what it is compared with */
	OPEN_UNDECIDED,		/* --decisive left out what hosts lack */
	OPEN_LEFT_OUT		/* a file, or a host that is not named, may be
				   a list */
};

struct row {
	uint32_t	 update;
	enum group	 group;
	struct entry	 value;		/* as the side that has it gives it */
	struct entry	 bad_value;	/* as bad hosts that have it give it */
	struct span	 title;		/* value's, or a catalogue's */
	size_t		 have[SIDE_COUNT];
	size_t		 lack[SIDE_COUNT];
	size_t		 total[SIDE_COUNT];	/* hosts on the side */
	/* Share of good that have or are covered, less that of bad; uncertain
	 * hosts left out.  numerator / denominator, exact. */
	int64_t		 numerator, denominator;
	/* Those that lack the update may have it by a newer one that no source
	 * knows; such rows come last in their group. */
	bool		 weak;
	const struct span *notes;	/* sentences for people */
	size_t		 nnotes;
	uint32_t	 common;	/* 1 << i: note i also stands, word for
					   word, in another row of the group */
	unsigned	 reasons;	/* 1 << enum reason, of any host */
	const uint64_t	*standings;	/* private: reason_bits.h */
};

/* Whether note i stands in other rows of the group too; of the first notes, for
 * there may be any number of them, and only those are told once for all. */
static inline bool
row_note_is_common(const struct row *row, size_t i)
{
	return i < 32 && (row->common >> i & 1) != 0;
}

/* What --kind, --ignore and the others took out, in updates. */
struct taken {
	size_t	kind, ignored, before, after, recurring, placeholder,
		indecisive;
	size_t	undated;	/* not taken by --since or --until: no date */
	bool	kept_before, kept_after; /* by which of them */
	size_t	kindless;	/* not taken by --kind: no kind */
};

/* True if options narrowed what was compared. */
static inline bool
taken_by_options(const struct taken *t)
{
	return t->kind + t->ignored + t->before + t->after +
	    t->indecisive != 0;
}

/* Whether it is open on all that may have it: what a bad host or a node lacks
 * of it is no more than perhaps missing. */
static inline bool
row_is_open(const struct row *row)
{
	return row->group == GROUP_UNCERTAIN && row->have[SIDE_GOOD] == 0;
}

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
	unsigned	 open;		/* why the verdict is uncertain, besides
					   rows; 1 << enum open_verdict */
	size_t		 undecided;	/* updates that hosts lack, or may
					   lack, and --decisive left out */
	const uint64_t	*nothing_left;	/* a set of hosts of which filters
					   leave nothing; NULL: none */
	const uint64_t	*older;		/* a set of hosts at an older level, if
					   OPEN_OLDER */
	const uint64_t	*unidentified;	/* a set of hosts that list more
					   unidentified entries than others;
					   NULL: none */
	unsigned	 families;	/* how many that are known take part */
	bool		 builds_differ;	/* between good and bad, or nodes */
	bool		 one_check;	/* all lists are parts of one check of
					   updates by name, which leaves no
					   doubt of those that it names */
	struct taken	 taken;
	struct host_families groups;	/* hosts that stand alike */
	struct requirements *requirements;	/* private */
	const size_t	*unasked;	/* bad hosts that no requirement is
					   for */
	size_t		 nunasked;
	const struct exceptions *exceptions;	/* the caller's, or NULL */
	const bool	*unused;	/* of each exception: it fits no lack */
	struct peers	*peers;		/* private: peers.h */
	struct arena	*arena;		/* private */
	uint64_t	*reasons;	/* private */
};

void		 result_free(struct result *);	/* NULL is fine */

/* Only for hosts with a role. */
enum standing	 result_standing(const struct result *, const struct row *,
		    size_t host);
/* Goes on to the first host from *host on that takes part, on the side or, with
 * SIDE_COUNT, on either, and has the standing; whether there is one. */
bool		 result_find(const struct result *, const struct row *,
		    enum side, enum standing, size_t *host);
enum reason	 result_reason(const struct result *, const struct row *,
		    size_t host);
/* Goes on to the first host from *host on that takes part and does not simply
 * have the update, as most do; whether there is one. */
bool		 result_find_other(const struct result *, const struct row *,
		    size_t *host);
/* Why a host is covered or inapplicable, or, with REASON_FACTS_END, what the
 * facts do not know: worked out anew.  Its arrays are the arena's. */
struct cover	 result_cover(const struct result *, const struct row *,
		    size_t host, struct arena *);
/* The line of requirements that a row is of; NULL: none. */
const struct required *result_required(const struct result *,
		    const struct row *);
/* All lines of requirements, *n of them, by update. */
const struct required *result_requirements(const struct result *, size_t *n);
/* True if a baseline is a file of lines of requirements. */
bool		 result_has_lines(const struct result *, size_t baseline);
/* How a host answers the requirement of a row: *by is the term that decides
 * (NULL: none by itself), and the cover says why, as result_cover does. */
struct cover	 result_answer(const struct result *, const struct row *,
		    size_t host, const struct term **by, struct arena *);
/* The exception that accepts the lack of a host, or the latest one that did
 * and is over; NULL: none does. */
const struct exception *result_exception(const struct result *,
		    const struct row *, size_t host);
/* Whether no requirement is for a bad host. */
bool		 result_is_unasked(const struct result *, size_t bad);
/* Whether a good host is one that a bad host was compared with. */
bool		 result_peers(const struct result *, size_t good, size_t bad);
/* The build that stands for the family of a host that takes part (19041 for
 * 19045); 0 where its family is not known.  *lines: the lines that it may be
 * of, where they get updates of their own, else 0. */
uint32_t	 result_family(const struct result *, size_t host,
		    unsigned *lines);
/* The build that a host runs, as it states or proves; 0: neither. */
uint32_t	 result_build(const struct result *, size_t host);
/* Whether a host's updates are of different builds, of which it can be one. */
bool		 result_is_mixed(const struct result *, size_t host);
/* Whether a bad host, or a node, was compared with any other. */
bool		 result_has_peer(const struct result *, size_t host);

/* Whether a host's lists may not show all that the comparison is about. */
bool		 result_is_doubtful(const struct result *, size_t host);
/* numerator / denominator to four decimals as "0.3333", without rounding
 * errors of floating point. */
void		 row_separation(const struct row *, char buf[16]);

#endif
