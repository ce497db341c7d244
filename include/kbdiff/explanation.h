/*
 * What is known of updates that were asked about, in words for people: by
 * source, and how the hosts stand.
 */
#ifndef KBDIFF_EXPLANATION_H
#define KBDIFF_EXPLANATION_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/report.h"
#include "kbdiff/sections.h"
#include "kbdiff/span.h"

struct arena;
struct explained;

/* The updates that were asked about, as numbers in the listings, in their
 * order, each once. */
size_t		 explanation_asked(const struct report *, struct arena *,
		    const uint32_t **);

/* The host that stands for them: no host at all. */
size_t		 explanation_baseline(const struct report *);

/* How hosts stand to an update; NULL for a placeholder, to which none does. */
const struct row *explanation_row(const struct report *, uint32_t update);

/* All that the sources know of it. */
const struct explained *explanation_facts(const struct report *,
		    uint32_t update, struct arena *);

/* The names of n products of the catalogue, by bytes. */
const struct span *explanation_products(const struct report *,
		    const uint32_t *products, size_t n, struct arena *);

/* "EX03 lacks KB5031361; EX01, EX02 and EX04 have it."; without hosts a
 * headline: "What is known of KB5031361", no full stop. */
struct span	 explanation_verdict(const struct report *, struct arena *);

/* What one source says, or the lists of the hosts do. */
struct account {
	struct span	 source;	/* empty: no source says it */
	struct prose	 said;
};
size_t		 explanation_accounts(const struct report *, uint32_t update,
		    struct arena *, const struct account **);

#endif
