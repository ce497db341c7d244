/*
 * How hosts stand to updates that were asked about, in words for people.
 */
#ifndef KBDIFF_WORDING_EXPLAIN_HOSTS_TEXT_H
#define KBDIFF_WORDING_EXPLAIN_HOSTS_TEXT_H

#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* What their lists say of an update, then those that have it, lack it, leave
 * it open, have what replaced it or are of another build, and why; hosts that
 * stand alike for one reason in one line.  Nothing where there are no hosts,
 * and of a placeholder. */
void		explain_hosts_say(const struct report *, uint32_t update,
		    struct prose_making *);

/* "EX03 lacks KB5031361; EX01, EX02 and EX04 have it."; without hosts a
 * headline: "What is known of KB5031361", no full stop. */
struct span	explain_hosts_verdict(const struct report *, struct arena *);

#endif
