/*
 * Levels of hosts, and how new the facts are, in words for people.  All are
 * made in an arena and end without a full stop.
 */
#ifndef KBDIFF_WORDING_LEVEL_TEXT_H
#define KBDIFF_WORDING_LEVEL_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/model/date.h"

struct arena;

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

/* Months from one day's month to another's; 0 if either is DATE_NONE. */
int		level_text_between(date from, date to);

/* How the level of a host stands to that of another one of its build. */
enum level_order { LEVEL_UNKNOWN, LEVEL_BEHIND, LEVEL_SAME, LEVEL_AHEAD };

/* *months is how many months lie between the two levels; 0 if they are of one
 * month, or if their dates are not known. */
enum level_order level_text_compare(const struct report *, size_t host,
		    size_t other, int *months);

/* "one month behind", "2 months ahead": 1 and more, and one of these two. */
void		level_text_distance(struct out *, int months, enum level_order);

/* " is one month behind ", " are 2 months ahead of ": what so many hosts are;
 * the caller writes their names before it, and the others' behind it. */
void		level_text_apart(struct out *, size_t hosts, int months,
		    enum level_order);

/* "builds to 2026-04-19", "chains to 2026-09-08", "catalog to 2024-07-19", the
 * first word being the caller's: how new they are; empty where there is
 * none. */
struct span	level_text_builds(const struct report *, const char *what,
		    struct arena *);
struct span	level_text_chains(const struct report *, const char *what,
		    struct arena *);
struct span	level_text_catalog(const struct report *, const char *what,
		    struct arena *);

/* "builds to 2026-04-19 (new.csv), chains to 2026-09-08": what was known
 * besides the inputs, with its files, for programs; empty if nothing was. */
struct span	level_text_data(const struct report *, struct arena *);

/* The same in a sentence for people: "kbdiff knows cumulative updates up to
 * 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08." */
struct span	level_text_known(const struct report *, struct arena *);

#endif
