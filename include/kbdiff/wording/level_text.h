/*
 * Levels of hosts in words for people: "17763.5122 (2023-11)".  All are made in
 * an arena and end without a full stop.  behind_text.h says how far one level
 * is from another.
 */
#ifndef KBDIFF_WORDING_LEVEL_TEXT_H
#define KBDIFF_WORDING_LEVEL_TEXT_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/model/date.h"

struct arena;
struct level;

/* What is known of a host's level; never NULL. */
const struct level *level_text_level(const struct report *, size_t host);

/* "17763.5122" where the host's inputs prove one level, else empty. */
struct span	level_text_number(const struct report *, size_t host,
		    struct arena *);

/* Whether a host is at its level, not at it "or newer". */
bool		level_text_is_whole(const struct report *, size_t host);

/* "17763.5122" where the host's inputs state it themselves, else empty. */
struct span	level_text_stated(const struct report *, size_t host);

/* "17763.5122 (2023-11)"; empty where none is proven, or where the host's lists
 * are in doubt and prove only that it is there or further. */
struct span	level_text_host(const struct report *, size_t host,
		    struct arena *);

/* The same, and of lists in doubt "17763.5122 (2023-11) or newer". */
struct span	level_text_least(const struct report *, size_t host,
		    struct arena *);

/* "2023-11": the month of the level that is proven; empty where none is, or
 * where its date is not known. */
struct span	level_text_month(const struct report *, size_t host,
		    struct arena *);

/* When the update was released that brought a host to the level that is proven;
 * DATE_NONE where none is, or where its date is not known. */
date		level_text_released(const struct report *, size_t host);

#endif
