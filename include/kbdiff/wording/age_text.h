/*
 * How old all hosts are beside the newest update that the facts know, in words
 * for people: hosts that agree may all be behind.
 */
#ifndef KBDIFF_WORDING_AGE_TEXT_H
#define KBDIFF_WORDING_AGE_TEXT_H

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"

struct arena;

/* What stands beside the verdict: hosts that are two months behind or more;
 * what is a note: they are one month behind, or less. */
enum age_told { AGE_OLD, AGE_MONTH };

/* "All 4 nodes are at the level of 2023-10; the newest update for build 17763
 * that kbdiff knows is KB5126050 of 2026-09 (17763.9247).": a sentence for each
 * family of which every host is proven to be behind; "Neither host has the
 * newest update ..." where that is of the same month. */
struct prose	age_text(const struct report *, enum age_told, struct arena *);

/* "17763.9247": the newest level that the facts know for the build and line of
 * a host whose level is proven; else empty. */
struct span	age_text_newest(const struct report *, size_t host,
		    struct arena *);

#endif
