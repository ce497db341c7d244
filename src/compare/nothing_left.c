/*
 * Good hosts, and nodes, of which nothing was compared: they prove nothing.
 */
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "comparing.h"
#include "row_filter.h"

/* Whether a row was judged of which a good host of the class has the update, or
 * may have it. */
static bool
was_judged(const struct comparing *c, const struct peer_class *good)
{
	for (size_t w = 0; w < c->words; w++)
		if ((good->has[SIDE_GOOD][w] & c->judged[w]) != 0)
			return true;
	return false;
}

/* Whether the bad hosts of a class have good peers, and nothing was judged of
 * any of these. */
static bool
has_silent_peers(const struct comparing *c, const struct peer_class *bad)
{
	const struct peer_class *good;
	bool any = false;

	for (size_t i = 0; i < c->peers.n; i++) {
		good = &c->peers.classes[i];
		if (good->count[SIDE_GOOD] == 0 || (good->families &
		    bad->families) == 0)
			continue;
		if (was_judged(c, good))
			return false;
		any = true;
	}
	return any;
}

/* Marks the good peers of such bad hosts; whether there are any. */
static bool
mark_silent(struct comparing *c, uint64_t *marked)
{
	const struct peer_class *bad, *good;
	bool any = false;

	for (size_t b = 0; b < c->peers.n; b++) {
		bad = &c->peers.classes[b];
		if (bad->count[SIDE_BAD] == 0 || !has_silent_peers(c, bad))
			continue;
		any = true;
		for (size_t g = 0; g < c->peers.n; g++) {
			good = &c->peers.classes[g];
			for (size_t w = 0; w < c->peers.words &&
			    (good->families & bad->families) != 0; w++)
				marked[w] |= good->hosts[SIDE_GOOD][w];
		}
	}
	return any;
}

/* Marks the hosts whose own words --kind does not fit; whether any of them is
 * good, or a node. */
static bool
mark_other_words(struct comparing *c, uint64_t *marked)
{
	bool any = false;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] == ROLE_NONE || c->roles[i] == ROLE_BASELINE ||
		    row_filter_fits_host(c->inv, c->filter, i))
			continue;
		bits_add(marked, i);
		any |= role_side(c->roles[i]) == SIDE_GOOD &&
		    comparing_is_peer_of_bad(c, i);
	}
	return any;
}

bool
nothing_left_find(struct comparing *c)
{
	uint64_t *marked;
	bool any;

	if (c->filter->asked)
		return false;
	marked = arena_alloc(c->result->arena, (c->peers.words + 1) *
	    sizeof *marked);
	memset(marked, 0, (c->peers.words + 1) * sizeof *marked);
	c->result->nothing_left = marked;
	any = mark_other_words(c, marked);
	if (!c->result->cluster && c->peers.nbaselines == 0 && !c->peers.none)
		any |= mark_silent(c, marked);
	return any;
}
