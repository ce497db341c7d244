/*
 * The updates that were asked about (kbdiff explain): a baseline that stands
 * for no list, and what the report holds of each.
 */
#ifndef KBDIFF_WORDING_EXPLAIN_QUERY_H
#define KBDIFF_WORDING_EXPLAIN_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;
struct update_facts;

/* Whether a host is the baseline, which is none. */
bool		 explain_query_is(const struct report *, size_t host);

/* Whether there is no host besides it. */
bool		 explain_query_alone(const struct report *);

/* The updates, as numbers in the raw lists, in their order, each once. */
size_t		 explain_query_updates(const struct report *, struct arena *,
		    const uint32_t **);

/* How hosts stand to an update; NULL for a placeholder, to which none does. */
const struct row *explain_query_row(const struct report *, uint32_t update);

/* All that the sources know of an update. */
const struct update_facts *explain_query_facts(const struct report *,
    uint32_t update, struct arena *);

/* The names of n products of the catalogue, by bytes. */
const struct span *explain_query_products(const struct report *,
		    const uint32_t *products, size_t n, struct arena *);

#endif
