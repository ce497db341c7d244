/*
 * What is known of an update that was asked about, in words for people: each
 * statement below its source.
 */
#ifndef KBDIFF_WORDING_EXPLAIN_TEXT_H
#define KBDIFF_WORDING_EXPLAIN_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* What one source says: the lists of the hosts, the site's map, the table of
 * builds, the catalogue; and, of no source, which of them are silent. */
struct explain_source {
	struct span	 source;	/* empty: none */
	struct prose	 said;
};

size_t	explain_text_of(const struct report *, uint32_t update, struct arena *,
	    const struct explain_source **);

#endif
