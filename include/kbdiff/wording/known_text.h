/*
 * How new the facts are that a report was made with.  All are made in an arena.
 */
#ifndef KBDIFF_WORDING_KNOWN_TEXT_H
#define KBDIFF_WORDING_KNOWN_TEXT_H

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* "builds to 2026-04-19", "chains to 2026-09-08", "catalog to 2024-07-19", the
 * first word being the caller's: how new they are; empty where there is
 * none. */
struct span	known_text_builds(const struct report *, const char *what,
		    struct arena *);
struct span	known_text_chains(const struct report *, const char *what,
		    struct arena *);
struct span	known_text_catalog(const struct report *, const char *what,
		    struct arena *);

/* "builds to 2026-04-19 (new.csv), chains to 2026-09-08": what was known
 * besides the inputs, with its files, for programs; empty if nothing was. */
struct span	known_text_data(const struct report *, struct arena *);

/* The same in a sentence for people: "kbdiff knows cumulative updates up to
 * 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08." */
struct span	known_text_sentence(const struct report *, struct arena *);

#endif
