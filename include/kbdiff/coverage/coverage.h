/*
 * Whether an update that a host does not list is a lack: the one place that
 * answers for what is known of updates, by whatever source.
 *
 * The difference of two lists needs no such knowledge.  It only explains lacks
 * away, and each that it explains carries its evidence.  Sources are asked in
 * turn, the surest first: the site's own map, the table of builds, the chains
 * of servicing stacks, .NET and rollups, versions of packages, the catalogue.
 */
#ifndef KBDIFF_COVERAGE_COVERAGE_H
#define KBDIFF_COVERAGE_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/coverage/cover.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct facts;

struct coverage;

/* Works out what it needs of every host once.  After that its answers never
 * change.  Functions that take it without const keep what hosts have in common
 * for the update asked about last: all hosts are best asked about one update,
 * then about the next, and by one thread. */
struct coverage	*coverage_new(const struct inventory *,
		    const struct facts *);
void		 coverage_free(struct coverage *);	/* NULL is fine */

/* For an update (its number in the raw lists) that the host does not have
 * installed, or has only in doubt. */
enum answer	 coverage_ask(struct coverage *, size_t host, uint32_t update);
/* The same with its reason, whose arrays are the arena's. */
struct cover	 coverage_explain(struct coverage *, size_t host,
		    uint32_t update, struct arena *);

/* A number that is the same for hosts about which coverage_ask answers alike
 * for each update that has a number and that no source knows. */
size_t		 coverage_alike(const struct coverage *, size_t host);
/* Whether any source knows the update. */
bool		 coverage_knows(const struct coverage *, uint32_t update);
/* Its title by a catalogue; empty if none gives one. */
struct span	 coverage_title(const struct coverage *, uint32_t update);
/* An update that the host has and that a catalogue says to fix the same CVEs
 * on its product; 0 if there is none.  *cves is how many. */
uint32_t	 coverage_same_cves(struct coverage *, size_t host,
		    uint32_t update, size_t *cves);

/* The updates of the inventory that contain this one on hosts of a build (0: on
 * all builds that both are for), as a set of the coverage's; NULL: none. */
const uint64_t	*coverage_containers(struct coverage *, uint32_t update,
		    uint32_t build);

/* Both are the coverage's. */
const struct level *coverage_level(const struct coverage *, size_t host);
/* The builds that a host may be, the least and the greatest; 0: nothing tells.
 * Returns the highest number of its updates that no fact knows, or 0. */
uint32_t	 coverage_builds(const struct coverage *, size_t host,
		    uint32_t builds[2]);
const struct facts *coverage_facts(const struct coverage *);

#endif
