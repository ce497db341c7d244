/*
 * How a host stands to an update, and the reason for it.
 */
#ifndef KBDIFF_COMPARE_STANDING_H
#define KBDIFF_COMPARE_STANDING_H

/* How a host stands in a row; every host has exactly one. */
enum standing {
	STANDING_HAVE,
	STANDING_LACK,
	STANDING_UNCERTAIN,
	STANDING_ACCEPTED,	/* an exception fits its lack, or the doubt */
	STANDING_COVERED,
	STANDING_INAPPLICABLE,
	STANDING_NOT_COMPARED,	/* it takes no part in the row */
	STANDING_COUNT
};

/* Why a host stands so; each belongs to one standing. */
enum reason {
	REASON_NOT_LISTED,	/* lacks: no list mentions it */
	REASON_LISTED,		/* has */
	REASON_CONFLICT,	/* uncertain: only one of two complete lists
				   shows it */
	REASON_PENDING,		/* lacks, until a restart */
	REASON_SUPERSEDED,	/* covered, as its own list says */
	REASON_NOT_INSTALLED,	/* lacks: listed as staged or uninstalled */
	REASON_DOUBT,		/* uncertain: the lists that would show it are
				   in doubt */
	REASON_KIND,		/* uncertain: none of its lists would show it */
	REASON_MAYBE_COVERED,	/* uncertain: an update that is itself in doubt
				   would cover it */
	REASON_FAMILY,		/* uncertain: its Windows is not known, and
				   the good hosts that have it are of some
				   Windows only */
	REASON_NO_PEER,		/* uncertain: nobody is comparable */
	REASON_ACCEPTED,	/* result_exception says which one fits */
	REASON_NOT_COMPARED,	/* only hosts of other families have it */
	REASON_COVERED,		/* result_cover says by what */
	REASON_INAPPLICABLE,	/* result_cover says why */
	REASON_FACTS_END	/* uncertain: result_cover says what the facts
				   do not know */
};

enum standing	 reason_standing(enum reason);
/* The reasons that make a standing, as bits: 1 << enum reason. */
unsigned	 standing_reasons(enum standing);

#endif
