/*
 * Hosts that list what others list, and are at an older level all the same: a
 * list may state its revision and leave out the update that brought it.
 */
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "comparing.h"

/* More builds than hosts of one comparison run. */
#define BUILDS_MAX	64

/* The highest revision of each build that others are held against. */
struct highest {
	struct {
		uint32_t	build, revision;
	} of[BUILDS_MAX];
	size_t	n;
};

/* The one place that a host is known to be at; or NULL. */
static const struct place *
place_of(const struct comparing *c, size_t host)
{
	const struct level *l = coverage_level(c->coverage, host);

	return level_is_one(l) && l->beyond == 0 &&
	    l->places[0].hotpatched == 0 ? l->places : NULL;
}

static void
raise(struct highest *h, const struct place *p)
{
	size_t i = 0;

	while (i < h->n && h->of[i].build != p->build)
		i++;
	if (i == BUILDS_MAX)
		return;
	if (i == h->n) {
		h->of[h->n].build = p->build;
		h->of[h->n++].revision = 0;
	}
	if (p->revision > h->of[i].revision)
		h->of[i].revision = p->revision;
}

static bool
is_below(const struct highest *h, const struct place *p)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->of[i].build == p->build)
			return p->revision < h->of[i].revision;
	return false;
}

static bool
is_held_against(const struct comparing *c, size_t host)
{
	return c->roles[host] == ROLE_GOOD || c->roles[host] == ROLE_NODE;
}

/* Whether rows show all that there is to show: no filter left any out, and no
 * exception accepts what a host lacks. */
static bool
is_whole(const struct result *r, const struct comparing *c)
{
	return !c->filter->asked && !taken_by_options(&r->taken) &&
	    r->undecided == 0 && r->counts[GROUP_ACCEPTED] == 0;
}

bool
older_level_find(struct comparing *c)
{
	struct highest highest = { .n = 0 };
	const struct place *p;
	uint64_t *marked;
	bool any = false;

	if (c->coverage == NULL || !is_whole(c->result, c))
		return false;
	for (size_t i = 0; i < c->inv->n; i++)
		if (is_held_against(c, i) && (p = place_of(c, i)) != NULL)
			raise(&highest, p);
	marked = arena_alloc(c->result->arena, (c->peers.words + 1) *
	    sizeof *marked);
	memset(marked, 0, (c->peers.words + 1) * sizeof *marked);
	c->result->older = marked;
	for (size_t i = 0; i < c->inv->n; i++) {
		p = c->roles[i] == ROLE_BAD || c->roles[i] == ROLE_NODE ?
		    place_of(c, i) : NULL;
		if (p == NULL || !is_below(&highest, p) ||
		    !level_is_whole(coverage_level(c->coverage, i),
		    &c->inv->hosts[i]))
			continue;
		bits_add(marked, i);
		any = true;
	}
	return any;
}
