/*
 * The verdict in words for people: the same in every format.
 */
#ifndef KBDIFF_WORDING_VERDICT_TEXT_H
#define KBDIFF_WORDING_VERDICT_TEXT_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"

struct arena;

/* Sentences are made in an arena and end with a full stop. */

/* The verdict of a comparison, by names of hosts and, for a pair, in both
 * directions. */
struct span	verdict_text(const struct report *, struct arena *);

/* The same with what each deviating group of hosts lacks: the only sentence
 * of a report. */
struct span	verdict_text_brief(const struct report *, struct arena *);

/* A short headline without a full stop: "3 of 16 nodes differ"; whole is what
 * verdict_text() says. */
struct span	verdict_text_title(const struct report *, struct span whole,
		    struct arena *);

/* The headline of a list: "Updates of CAS01 and CAS02"; no full stop. */
struct span	verdict_text_list(const struct report *, struct arena *);

#endif
