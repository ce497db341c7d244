/*
 * What is known of one update, gathered from each source by itself: plain
 * facts, before anybody puts them into words.
 *
 * Sources are not weighed against each other here.  What explains a host's
 * lack is coverage's alone.
 */
#ifndef KBDIFF_FACTS_UPDATE_FACTS_H
#define KBDIFF_FACTS_UPDATE_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"

struct arena;
struct facts;

/*
 * Where the table has the update: a build and those of its lines that agree
 * on all of this.  Neighbours are those whose containment in each other the
 * table proves (data/README.md): an update with several revisions contains
 * what comes before its lowest, and is contained in what proves its highest.
 * kb 0: there is none.
 */
struct update_facts_place {
	uint32_t	 build;
	unsigned	 lines;		/* 0: for client or server is not
					   known, and neither are neighbours */
	const struct build_row **rows;	/* of the update, by revision */
	size_t		 nrows;
	struct build_row before;	/* the last that it contains; none for
					   a hotpatch */
	struct build_row after;		/* the next that contains it */
	struct build_row newest;	/* of the line; only if after.kb */
};

/* A chain that the update is in, and its neighbours there, which contain each
 * other; NULL where there is none, or where updates of the chain do not contain
 * each other (security-only updates, hotpatches). */
struct update_facts_link {
	const struct chain *chain;
	const struct chain_row *row, *before, *after, *newest;
};

/* A step of a catalogue, and the products on which it is stated. */
struct update_facts_step {
	uint32_t	 update;
	const uint32_t	*products;	/* numbers in the catalogue, rising */
	size_t		 n;
	bool		 everywhere;	/* all that the explained update is
					   for */
	bool		 contains;	/* the newer one does the older: if not
					   the step proves nothing */
	size_t		 steps;		/* of an end: how many lead there, at
					   least */
};

struct update_facts_steps {
	const struct update_facts_step *steps;
	size_t		 n;
};

struct update_facts_numbers {
	const uint32_t	*numbers;	/* rising */
	size_t		 n;
};

struct update_facts {
	uint32_t	 number;
	/* The table of builds; no places: it does not know the update. */
	const struct update_facts_place *places; /* by build, then line */
	size_t		 nplaces;
	/* Servicing stacks, .NET, rollups. */
	const struct update_facts_link *links;
	size_t		 nlinks;
	/* The catalogue. */
	bool		 in_catalog;	/* it says anything of the update */
	struct catalog_update said;	/* number 0: it has no row of it */
	size_t		 ncves;
	struct update_facts_numbers products;	/* that it is for */
	struct update_facts_steps by, of;	/* what replaces it, and what it
					   replaces: one step, by number */
	/* Where following such steps ends, on a product each and where each
	 * contains the one before, if that is further than one step; by
	 * number. */
	struct update_facts_steps ends;
	/* The site's map, one step. */
	struct update_facts_numbers map_by, map_of;
};

/* All that the sources know of the update with this article number, never NULL;
 * it is the arena's, or lives as long as the facts. */
struct update_facts *explain(const struct facts *, uint32_t number,
		    struct arena *);

#endif
