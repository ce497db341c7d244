/*
 * All facts of a run, whatever file they are from: what is compiled in, and
 * files of any known kind, which are told by their headers.  What is read later
 * wins over what was read before.
 */
#ifndef KBDIFF_FACTS_FACT_STORE_H
#define KBDIFF_FACTS_FACT_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/date.h"

struct arena;
struct diags;

enum fact_source_kind {
	SOURCE_BUILDS, SOURCE_CHAINS, SOURCE_OFFERS, SOURCE_ENABLEMENT,
	SOURCE_CATALOG, SOURCE_MAP, SOURCE_COUNT
};

/* "builds", "chains": for people and programs. */
const char	*fact_source_name(enum fact_source_kind);

/* What a text is by its header, if it is a file for one of the options, and
 * which option that is; else NULL.  sure: no list of updates has such a
 * header. */
const char	*fact_store_claims(struct span head, bool *sure);

/* One source: a file, or what is compiled in. */
struct fact_source {
	enum fact_source_kind kind;
	const char	*file;		/* NULL: compiled in */
	size_t		 rows;
	date		 newest;	/* DATE_NONE: nothing is dated */
};

struct fact_store;

struct fact_store *fact_store_new(bool compiled_in);
void		 fact_store_free(struct fact_store *);	/* NULL is fine */

/*
 * Adds a file, as a kind or, with SOURCE_COUNT, as the kind that its header
 * tells.  The path is the caller's as long as the store lives.  0; 1 where it
 * has no header of a known kind, and nothing was diagnosed; -1 after an error
 * in diags.
 */
int		 fact_store_read(struct fact_store *, const char *path,
		    enum fact_source_kind, struct diags *);

/* Once, after the last file; warns of rows that contradict earlier ones. */
void		 fact_store_settle(struct fact_store *, struct diags *);

/* All of it, each NULL where there is none; the names of files are made in the
 * arena. */
struct facts	 fact_store_facts(const struct fact_store *, struct arena *);

/* The builds and the chains alone, never NULL: rollups are named by them, and
 * successions noted, before anything is compared. */
const struct builds *fact_store_builds(const struct fact_store *);
const struct chains *fact_store_chains(const struct fact_store *);

/* What was read, in the order of reading. */
const struct fact_source *fact_store_sources(const struct fact_store *,
		    size_t *n);

#endif
