/*
 * By which header a file of facts is known, kind by kind.
 */
#ifndef KBDIFF_FACTS_FACT_HEADERS_H
#define KBDIFF_FACTS_FACT_HEADERS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/input/csv_header.h"

bool	fact_header_builds(const struct span *, size_t, struct csv_header *);
bool	fact_header_chains(const struct span *, size_t, struct csv_header *);
bool	fact_header_offers(const struct span *, size_t, struct csv_header *);
bool	fact_header_enablement(const struct span *, size_t,
	    struct csv_header *);
bool	fact_header_catalog(const struct span *, size_t, struct csv_header *);
/* ... with a column of what is replaced. */
bool	fact_header_replacing(const struct span *, size_t,
	    struct csv_header *);
bool	fact_header_exceptions(const struct span *, size_t,
	    struct csv_header *);
bool	fact_header_map(const struct span *, size_t, struct csv_header *);

#endif
