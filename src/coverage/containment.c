#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/inventory.h"
#include "containment.h"

/* True if a row of the build table contains another one. */
static bool
row_contains(const struct build_row *newer, const struct build_row *older)
{
	return newer->build == older->build &&
	    newer->revision > older->revision &&
	    newer->kind != BUILD_HOTPATCH && older->kind != BUILD_HOTPATCH &&
	    (newer->lines & older->lines) == older->lines;
}

static bool
is_for_build(const struct build_row *rows, size_t n, uint32_t build)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == build)
			return true;
	return false;
}

static bool
contains_by_builds(const struct builds *b, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const struct build_row *rows, *olds;
	size_t n, nolds, proven = 0, asked = 0;

	rows = builds_of(b, newer, &n);
	olds = builds_of(b, older, &nolds);
	for (size_t k = 0; k < nolds; k++) {
		if (build != 0 ? olds[k].build != build :
		    !is_for_build(rows, n, olds[k].build))
			continue;
		asked++;
		for (size_t i = 0; i < n; i++)
			if (row_contains(&rows[i], &olds[k])) {
				proven++;
				break;
			}
	}
	return asked != 0 && proven == asked;
}

/* True if one place in a chain contains another one: later in the same chain,
 * of updates that are cumulative. */
static bool
link_contains(const struct chains *c, const struct chain_row *newer,
    const struct chain_row *older)
{
	const struct chain *chain = chains_chain(c, newer->chain);

	return newer->chain == older->chain &&
	    newer->ordinal > older->ordinal &&
	    chain->family != CHAIN_SECURITY_ONLY &&
	    chain->family != CHAIN_HOTPATCH;
}

/* True if any of an update's places is in a chain of the build. */
static bool
is_in_chain_of(const struct chains *c, const struct chain_row *rows, size_t n,
    uint32_t build)
{
	for (size_t i = 0; i < n; i++)
		if (chains_chain(c, rows[i].chain)->build == build)
			return true;
	return false;
}

static bool
contains_by_chain(const struct chains *c, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const struct chain_row *rows, *olds;
	size_t n, nolds, proven = 0, asked = 0;
	uint32_t on;

	rows = chains_of(c, newer, &n);
	olds = chains_of(c, older, &nolds);
	for (size_t k = 0; k < nolds; k++) {
		on = chains_chain(c, olds[k].chain)->build;
		if (build != 0 ? on != build_branch(build) :
		    !is_in_chain_of(c, rows, n, on))
			continue;
		asked++;
		for (size_t i = 0; i < n; i++)
			if (link_contains(c, &rows[i], &olds[k])) {
				proven++;
				break;
			}
	}
	return asked != 0 && proven == asked;
}

static bool
contains(const struct facts *f, uint32_t newer, uint32_t older,
    uint32_t build)
{
	if (newer == 0 || older == 0)
		return false;
	return (f->builds != NULL && contains_by_builds(f->builds, newer,
	    older, build)) || (f->chains != NULL &&
	    contains_by_chain(f->chains, newer, older, build));
}

/* An update at a place, a build or a chain: only those of one place contain
 * each other. */
struct placed {
	uint64_t	place;
	uint32_t	update;
};

/* What was found for hosts of a build. */
struct found {
	uint32_t	build;
	uint64_t	**sets;		/* by update; NULL: not asked yet */
};

struct containment {
	const struct facts *facts;
	const struct inventory *inv;
	struct placed	*placed;	/* by place, then update */
	size_t		 n, cap;
	struct found	*found;
	size_t		 nfound, found_cap;
	uint64_t	*none;		/* the empty set */
};

static int
cmp_placed(const void *pa, const void *pb)
{
	const struct placed *a = pa, *b = pb;

	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	return cmp_number(a->update, b->update);
}

/* Chains are numbered behind all builds. */
#define CHAINS	(UINT64_C(1) << 32)

/* The places of an update, from the i-th on, one at a time. */
static bool
next_place(const struct containment *c, uint32_t update, size_t i,
    uint64_t *place)
{
	uint32_t kb = inventory_number(c->inv, update);
	const struct build_row *rows = NULL;
	const struct chain_row *links = NULL;
	size_t n = 0, nlinks = 0;

	if (c->facts->builds != NULL && kb != 0)
		rows = builds_of(c->facts->builds, kb, &n);
	if (c->facts->chains != NULL && kb != 0)
		links = chains_of(c->facts->chains, kb, &nlinks);
	if (i < n)
		*place = rows[i].build;
	else if (i < n + nlinks)
		*place = CHAINS + links[i - n].chain;
	return i < n + nlinks;
}

struct containment *
containment_new(const struct facts *facts, const struct inventory *inv)
{
	struct containment *c = xcalloc(1, sizeof *c);
	uint64_t place;

	c->facts = facts;
	c->inv = inv;
	c->none = bitset_new(inv->raw_lists->nupdates);
	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++)
		for (size_t i = 0; next_place(c, u, i, &place); i++) {
			c->placed = xgrow(c->placed, c->n, &c->cap,
			    sizeof *c->placed);
			c->placed[c->n++] = (struct placed){ place, u };
		}
	if (c->n != 0)
		qsort(c->placed, c->n, sizeof *c->placed, cmp_placed);
	return c;
}

void
containment_free(struct containment *c)
{
	if (c == NULL)
		return;
	for (size_t i = 0; i < c->nfound; i++) {
		for (size_t u = 0; u < c->inv->raw_lists->nupdates; u++)
			if (c->found[i].sets[u] != c->none)
				free(c->found[i].sets[u]);
		free(c->found[i].sets);
	}
	free(c->found);
	free(c->placed);
	free(c->none);
	free(c);
}

static struct found *
found_for(struct containment *c, uint32_t build)
{
	for (size_t i = 0; i < c->nfound; i++)
		if (c->found[i].build == build)
			return &c->found[i];
	c->found = xgrow(c->found, c->nfound, &c->found_cap,
	    sizeof *c->found);
	c->found[c->nfound] = (struct found){ build, xcalloc(
	    c->inv->raw_lists->nupdates, sizeof(uint64_t *)) };
	return &c->found[c->nfound++];
}

/* Adds the updates of a place that contain this one. */
static void
add_containers(const struct containment *c, uint64_t place, uint32_t update,
    uint32_t build, uint64_t **set)
{
	const struct placed key = { place, 0 };
	uint32_t older = inventory_number(c->inv, update), newer;

	for (size_t i = lower_bound(&key, c->placed, c->n, sizeof key,
	    cmp_placed); i < c->n && c->placed[i].place == place; i++) {
		newer = c->placed[i].update;
		if (newer == update || !contains(c->facts,
		    inventory_number(c->inv, newer), older, build))
			continue;
		if (*set == c->none)
			*set = bitset_new(c->inv->raw_lists->nupdates);
		bits_add(*set, newer);
	}
}

const uint64_t *
containment_of(struct containment *c, uint32_t update, uint32_t build)
{
	uint64_t **set = &found_for(c, build)->sets[update], place;

	if (*set == NULL) {
		*set = c->none;
		for (size_t i = 0; next_place(c, update, i, &place); i++)
			add_containers(c, place, update, build, set);
	}
	return *set == c->none ? NULL : *set;
}
