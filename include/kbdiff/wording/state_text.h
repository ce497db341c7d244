/*
 * The states of a fleet in words for people: who deviates from the norm, and
 * how.
 */
#ifndef KBDIFF_WORDING_STATE_TEXT_H
#define KBDIFF_WORDING_STATE_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"
#include "kbdiff/wording/tone.h"

struct arena;

/* One state, as cells of a table. */
struct state_line {
	struct span	 hosts;		/* all of them, by name */
	struct span	 behind;	/* "2 months behind", "same level" */
	enum tone	 tone;		/* of that */
	struct span	 level;		/* "17763.9020 (2026-07)" */
	struct span	 lacks, may_lack, has, may_have; /* updates */
	struct span	 sentence;	/* "at 17763.9020 (2026-07), lacks
					   KB5122876 and KB5126048" */
};

struct state_line state_text_line(const struct report *,
		    const struct host_family *, const struct host_group *,
		    struct arena *);

/* What is wrong with one host, by itself. */
struct state_message {
	enum { STATE_LACKS, STATE_MAY_LACK, STATE_HAS, STATE_MAY_HAVE } verb;
	struct row_set	 rows;
	bool		 newest;	/* those that others of them contain
					   are counted apart */
	uint32_t	 build;		/* for that */
	size_t		 others;	/* nodes that lack them; 0: not told */
};

/* "EX03 lacks 2 updates", "HV04 may lack 2 updates, and 2 older ones that they
 * contain", "SQL13 has 1 update that 13 other nodes lack" */
struct span	state_text_message(const struct report *, size_t host,
		    const struct state_message *, struct arena *);

/* "SQL09 is 2 months behind", "only SQL13 has KB4589208": a clause. */
void		state_text_clause(const struct report *, struct out *,
		    const struct host_family *, const struct host_group *,
		    struct arena *);

#endif
