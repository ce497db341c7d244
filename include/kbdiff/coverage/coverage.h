/*
 * Whether an update that a host does not list is a lack: the one place that
 * answers for what is known of updates, by whatever source.
 *
 * The difference of two lists needs no such knowledge.  It only explains lacks
 * away, and each that it explains carries its evidence.  Sources are asked in
 * turn, the surest first: the site's own map, the table of builds, the
 * catalogue.
 */
#ifndef KBDIFF_COVERAGE_COVERAGE_H
#define KBDIFF_COVERAGE_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct facts;

enum answer {
	ANSWER_NO,		/* nothing explains the lack */
	ANSWER_COVERED,		/* something newer there contains it */
	ANSWER_INAPPLICABLE,	/* it is made for other builds or lines */
	ANSWER_CANNOT_TELL	/* the host may have what contains it, but
				   the facts do not reach so far */
};

/* Why a host is taken to be covered, or an update inapplicable to it. */
enum evidence {
	EVIDENCE_NONE, EVIDENCE_BUILDS, EVIDENCE_CATALOG, EVIDENCE_MAP,
	EVIDENCE_STATE
};

struct cover {
	enum answer	answer;
	enum evidence	evidence;
	uint32_t	by;		/* KB number, 0: null */
	/* "17763.5122 >= 17763.4974"; "superseded by KB5005030, KB5005565;
	 * catalog of 2026-06-28"; "KB5031361 is for 17763, FS22 is 20348";
	 * for ANSWER_CANNOT_TELL a note for people. */
	struct span	detail;
};

struct coverage;

/* Works out what it needs of every host once.  After that its answers never
 * change; but what hosts have in common is kept for the update asked about
 * last, so that all hosts are best asked about one update, then about the
 * next, and by one thread. */
struct coverage	*coverage_new(const struct inventory *,
		    const struct facts *);
void		 coverage_free(struct coverage *);	/* NULL is fine */

/* For an update (its number in the raw lists) that the host does not have
 * installed, or has only in doubt. */
enum answer	 coverage_ask(const struct coverage *, size_t host,
		    uint32_t update);
/* The same with its reason; what had to be made is the arena's. */
struct cover	 coverage_explain(const struct coverage *, size_t host,
		    uint32_t update, struct arena *);

/* Whether any source knows the update, and what to say of one that none does
 * ("not in the table of builds"). */
bool		 coverage_knows(const struct coverage *, uint32_t update);
struct span	 coverage_unknown(const struct coverage *);
/* Its title by a catalogue; empty if none gives one. */
struct span	 coverage_title(const struct coverage *, uint32_t update);
/* What else the sources say of it ("Critical, 62 CVEs, released 2023-10-10");
 * empty if nothing. */
struct span	 coverage_says(const struct coverage *, uint32_t update,
		    struct arena *);
/* An update that the host has and that a catalogue says to fix the same CVEs
 * on its product; 0 if there is none.  *cves is how many. */
uint32_t	 coverage_same_cves(const struct coverage *, size_t host,
		    uint32_t update, size_t *cves);
/* Whether it is a cumulative one of Windows 10 or later, which servicing and
 * Get-HotFix both show. */
bool		 coverage_cumulative(const struct coverage *,
		    uint32_t update);

const struct level *coverage_level(const struct coverage *, size_t host);
const struct facts *coverage_facts(const struct coverage *);

#endif
