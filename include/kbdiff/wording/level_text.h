/*
 * Levels of hosts in words for people.  All are made in an arena and end
 * without a full stop.
 */
#ifndef KBDIFF_WORDING_LEVEL_TEXT_H
#define KBDIFF_WORDING_LEVEL_TEXT_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* "17763.5122" where the host's inputs prove one level, else empty. */
struct span	level_text_number(const struct report *, size_t host,
		    struct arena *);

/* "17763.5122" where the host's inputs state it themselves, else empty. */
struct span	level_text_stated(const struct report *, size_t host);

/* "level 17763.5122, KB5032196, 2023-11"; empty where none is proven. */
struct span	level_text_host(const struct report *, size_t host,
		    struct arena *);

/* "level 17763.5122", "levels 17763.4974 to 17763.5122": of all hosts of a
 * role; empty where they are not of one build. */
struct span	level_text_many(const struct report *, enum role,
		    struct arena *);

/* "EX03 is one month behind (17763.4974, 2023-10; the others 17763.5122,
 * 2023-11)": of a cluster; empty where nodes do not differ so. */
struct span	level_text_verdict(const struct report *, struct arena *);

/* "builds to 2026-04-19", "catalog to 2024-07-19": how new they are; empty
 * where there is none. */
struct span	level_text_builds(const struct report *, struct arena *);
struct span	level_text_catalog(const struct report *, struct arena *);

/* "builds to 2026-04-19": what was known besides the inputs; empty if
 * nothing was. */
struct span	level_text_data(const struct report *, struct arena *);

#endif
