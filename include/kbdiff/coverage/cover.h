/*
 * The answer to "does the host have what this update would bring", with its
 * reason as data: which builds, which level, which chain.
 */
#ifndef KBDIFF_COVERAGE_COVER_H
#define KBDIFF_COVERAGE_COVER_H

#include <stddef.h>
#include <stdint.h>

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
	EVIDENCE_STATE,
	EVIDENCE_CHAIN,		/* servicing stacks, .NET, rollups */
	EVIDENCE_LEVEL,		/* a stated build and revision */
	EVIDENCE_VERSION	/* a package's own */
};

/* A build of Windows as an answer speaks of it. */
struct cover_build {
	uint32_t	build;
	unsigned	lines;		/* LINE_ flags, 0: not known */
	uint32_t	reached;	/* the host's revision there */
	uint32_t	needed;		/* the update's highest one there; 0:
					   the update is not for this build */
};

/* Why an answer is what it is. */
enum cover_reason {
	COVER_NONE,
	COVER_LEVEL,          /* the host has reached the needed revision */
	COVER_SUPERSEDED,     /* an update that the host has replaces it */
	COVER_STATE,          /* its list says that it is superseded */
	COVER_OTHER_BUILD,    /* the update is made for other builds */
	COVER_PAST_TABLE,     /* the host has an update that the build table
				 does not know and that may be newer */
	COVER_MAYBE_HOTPATCH, /* its stated revision may be a hotpatch's */
	COVER_NOT_INSTALLED,  /* it states the revision of an update (about,
				 0: not known) that is not installed */
	COVER_SEVERAL,        /* its revision is that of several updates */
	COVER_LINE,           /* the build table does not say whether an
				 update is for client or server */
	COVER_HOTPATCHED,     /* a hotpatch has the security fixes of the
				 update's month */
	COVER_LINK,           /* the host has a newer update of the chain */
	COVER_CAME_WITH,      /* it has reached the level that the servicing
				 stack, or the hotpatch's month, came with */
	COVER_PART,           /* it has the part of the offered update */
	COVER_ENABLED,        /* it runs the build that the package brings */
	COVER_STREAM,         /* it has an update of another .NET stream, of
				 the same month or later */
	COVER_IN_DOUBT,       /* what would cover the update is in doubt */
	COVER_VERSION,        /* it has a package of a higher version */
	COVER_OTHER_PRODUCT,  /* a catalogue has it for other Windows only */
	COVER_NOT_SHOWN,      /* a catalogue has it for Exchange, SQL Server,
				 Office and their like only, which no list
				 shows */
	COVER_ROLLUP,         /* a requirement of a month: newer is the
					 newest rollup that it has, or NULL */
	COVER_PAST_CHAIN      /* the host has an update that no fact knows
				 and that may be newer than all of them */
};

struct chain_row;

struct cover {
	enum answer	answer;
	enum evidence	evidence;
	enum cover_reason reason;
	uint32_t	by;		/* KB number, 0: null */
	/* The update that the reason is about: the one asked for, the one
	 * whose line (client or server) is not known, or the one past the
	 * table. */
	uint32_t	about;
	/* COVER_LEVEL: each build that the host may be, first those that it
	 * has reached the revision on.  COVER_OTHER_BUILD: the builds that
	 * the update is for.  COVER_MAYBE_HOTPATCH, COVER_NOT_INSTALLED
	 * and COVER_SEVERAL: the host's. */
	const struct cover_build *builds;
	size_t		 nbuilds;
	/* COVER_OTHER_BUILD: the builds that the host may be. */
	const struct cover_build *host;
	size_t		 nhost;
	/* COVER_LINK: the update, and the one that contains it.
	 * COVER_CAME_WITH, _STREAM, _IN_DOUBT, _PAST_CHAIN: older. */
	const struct chain_row *older, *newer;
	/* COVER_CAME_WITH: the host's level, and the needed one.
	 * COVER_ENABLED: the build. */
	struct cover_build at;
	/* COVER_VERSION: the package that the host has, and the one that it
	 * lacks, by their numbers in the raw lists. */
	uint32_t	packages[2];
	/* COVER_HOTPATCHED: the month that the hotpatch reaches, yyyymm. */
	uint32_t	month;
	/* COVER_SUPERSEDED: the updates that lead from the one lacked to by, by
	 * included. */
	const uint32_t	*route;
	size_t		 nroute;
};

#endif
