/*
 * Hosts in words for people: their names in sentences, and what is known of
 * each.
 */
#ifndef KBDIFF_WORDING_HOST_TEXT_H
#define KBDIFF_WORDING_HOST_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"

struct arena;

/* More hosts than these are counted in sentences, not named. */
#define HOST_TEXT_NAMES	4

/* Hosts by their numbers in the inventory. */
struct host_set {
	size_t		*hosts;
	size_t		 n;
};

/* The hosts of a role; of a side in a row that stand so (SIDE_COUNT: of both);
 * the arena's. */
struct host_set	 host_text_of_role(const struct report *, enum role,
		    struct arena *);
struct host_set	 host_text_standing(const struct report *,
		    const struct row *, enum side, enum standing,
		    struct arena *);

/* The name of a host; a requirement goes by its file. */
struct span	 host_text_name(const struct report *, size_t host);

/* "A, B and C", "A, B, C and 14 more": max of them are named. */
void		 host_text_print(const struct report *, struct out *,
		    const size_t *hosts, size_t n, size_t max);
/* The same, all of them, with commas alone. */
struct span	 host_text_all(const struct report *, const size_t *hosts,
		    size_t n, struct arena *);

/* Names of the hosts of a row that stand so, folded unless the report is
 * verbose; empty if there are none. */
struct span	 host_text_in_row(const struct report *, const struct row *,
		    enum side, enum standing, struct arena *);

/* "20 updates, level 14393.9512 (2026-09), Windows Server 2016 Standard,
 * 14393, x64" */
struct span	 host_text_one(const struct report *, size_t host,
		    struct arena *);

/* "node", "host", with an s for more than one. */
const char	*host_text_noun(const struct report *, size_t n);

/* Hosts of which a report says the same. */
struct host_line {
	struct span	 label;		/* their names, or "the other 13" */
	struct span	 words;
	struct span	 names;		/* all of them, if the label has not */
};

/* Lines for all that took part.  by_state: the report tells deviating nodes
 * elsewhere, so that only the others have a line. */
size_t		 host_text_lines(const struct report *,
		    bool by_state,
		    struct arena *, const struct host_line **);

/* "the other 13", "all 10 alike": the norm of one family. */
struct host_line host_text_norm(const struct report *,
		    const struct host_family *, struct arena *);

#endif
