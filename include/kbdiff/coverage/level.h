/*
 * Which level a host has reached: the highest build and revision that its own
 * inputs prove.
 *
 * An update proves the lowest revision that it has on a build, where it is
 * installed: not pending (that counts after the restart), not superseded (the
 * one that replaced it is listed too, and says more), not uninstalled, and
 * not in only one of two complete lists (it may have been removed in
 * between).  A rollup that servicing lists proves the revision in its name.  A
 * build with its revision (10.0.17763.3406) proves that
 * revision, unless a list has the update of that revision in another state than
 * installed, and on builds that Microsoft hotpatches only if the table has it:
 * a hotpatch raises the revision without containing what came before.
 *
 * Where the build or the line is not said, the host may be any that its
 * updates allow; every such place is kept, and what is to be said of the host
 * must hold at all of them.
 */
#ifndef KBDIFF_COVERAGE_LEVEL_H
#define KBDIFF_COVERAGE_LEVEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct build_row;
struct builds;
struct chains;
struct host;
struct inventory;

/* A build and one line of it that a host may be. */
struct place {
	uint32_t	build;
	unsigned	line;		/* LINE_CLIENT or LINE_SERVER */
	uint32_t	revision;	/* reached there; 0: none proven */
	uint32_t	by;		/* the update that proves it, 0: the
					   build that an input states */
	/* A revision that may have been reached; 0: none.  perhaps_by brings
	 * it, if that update, whose line the table does not know, is of this
	 * one; perhaps_by 0: a stated revision that may be a hotpatch's.
	 * denied: a stated revision, of an update (perhaps_by, 0: the table
	 * does not know it) that a list has, but not as installed. */
	uint32_t	perhaps;
	uint32_t	perhaps_by;
	bool		denied;
	/* The newest hotpatch there, by its month (yyyymm) and number; 0:
	 * none.  It has the security fixes of its month, and proves no more
	 * than the first update of its quarter. */
	uint32_t	hotpatched;
	uint32_t	hotpatch;
};

struct level {
	const struct place *places;	/* by build and line; none: the table
					   knows nothing of what it may be */
	size_t		 n;
	/* A build that all inputs which state one agree on, else 0; one from
	 * before Windows 10 has no places. */
	uint32_t	 stated;
	bool		 before_10;
	/* The places rest on an update history alone: what was installed once
	 * may have been so on another build, before an upgrade. */
	bool		 past;
	/* An update that the table does not know and that may have brought
	 * a level which the table cannot tell, by its number: above all of
	 * the table, or, where no level is proven, of the table's last weeks
	 * or above them.  Where there are no places, the highest that the
	 * table does not know, whatever it is.  0: none. */
	uint32_t	 beyond;
	/* A cumulative update in doubt, which one of its lists shows alone,
	 * may have brought the host further. */
	bool		 maybe_higher;
	/* From which number on an update that the table does not know may be
	 * newer than what it knows at these places; 0 where there are none. */
	uint32_t	 recent;
};

/* What the updates of an inventory prove of the hosts that have them.  Hosts
 * share updates, so each update is looked up once.  The builds and the
 * inventory must outlive it. */
struct proofs;

/* chains: NULL for none. */
struct proofs	*proofs_new(const struct builds *, const struct chains *,
		    const struct inventory *);
void		 proofs_free(struct proofs *);	/* NULL is fine */

/* As builds_of, for an update of the inventory. */
const struct build_row *proofs_rows(const struct proofs *, uint32_t update,
		    size_t *n);

/* The level of a host, by one thread at a time.  Places are the arena's. */
struct level	level_of(struct proofs *, size_t host, struct arena *);

/* Whether all places are at one level that is proven: of one build and
 * revision. */
bool		level_is_one(const struct level *);

/* True unless all lists of the host are in doubt, or it may have come further:
 * they prove only that it is at its level or above. */
bool		 level_is_whole(const struct level *, const struct host *);

/* Whether others can be older or newer than it: it is at one revision, without
 * a hotpatch and without an update that the table does not know. */
bool		 level_is_plain(const struct level *);

/* How a level stands to that of another host of its build. */
enum level_order { LEVEL_UNKNOWN, LEVEL_BEHIND, LEVEL_SAME, LEVEL_AHEAD };

/* whole: level_is_whole() of the first and of the other. */
enum level_order level_order_of(const struct level *, const struct level *other,
		    bool whole, bool other_whole);

/* Whether lists of the host state different builds: it was upgraded in
 * between. */
bool		 level_builds_differ(const struct inventory *,
		    const struct host *);

#endif
