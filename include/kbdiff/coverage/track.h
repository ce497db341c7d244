/*
 * How a Windows from before Windows 10 is patched: with monthly rollups, each
 * of which contains the ones before, or with security-only updates, which
 * contain one month each.
 */
#ifndef KBDIFF_COVERAGE_TRACK_H
#define KBDIFF_COVERAGE_TRACK_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct facts;
struct inventory;

enum track {
	TRACK_UNKNOWN,		/* neither, or both */
	TRACK_SECURITY_ONLY,
	TRACK_ROLLUP,
	TRACK_COUNT
};

/* The newest update of a host's track: its month, yyyymm, and the build of
 * Windows that it is for.  A monthly rollup from the month since on contains
 * it: the next month, if it was released after the second Tuesday, as previews
 * are. */
struct track_end {
	uint32_t	month, build, since;
};

/* The updates of the inventory that are of either track, as a set (bitset.h)
 * in the arena. */
const uint64_t	*track_updates(const struct facts *,
		    const struct inventory *, struct arena *);

/* The track of a host, by which of these it has installed, and how far it has
 * come. */
enum track	track_of(const struct facts *, const struct inventory *,
		    const uint64_t *updates, size_t host, struct track_end *);

#endif
