#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/update_description.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/inventory.h"
#include "containment.h"

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
		if (newer == update || !update_contains(c->facts,
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

	if (*set != NULL)
		return *set;
	*set = c->none;
	for (size_t i = 0; next_place(c, update, i, &place); i++)
		add_containers(c, place, update, build, set);
	return *set;
}
