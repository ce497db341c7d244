/*
 * Hosts that list what others list, and are at an older level all the same: a
 * list may state its revision and leave out the update that brought it.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "comparing.h"

/* Of each build the host at the highest level of those that others are held
 * against. */
struct highest {
	size_t	*hosts, n, cap;
};

static const struct level *
level_at(const struct comparing *c, size_t host)
{
	return coverage_level(c->coverage, host);
}

/* Where the host of this level's build stands; h->n if there is none. */
static size_t
find(const struct comparing *c, const struct highest *h,
    const struct level *l)
{
	size_t i = 0;

	while (i < h->n && level_at(c, h->hosts[i])->places[0].build !=
	    l->places[0].build)
		i++;
	return i;
}

static void
raise(const struct comparing *c, struct highest *h, size_t host)
{
	const struct level *l = level_at(c, host);
	size_t i = find(c, h, l);

	if (i == h->n) {
		h->hosts = xgrow(h->hosts, h->n, &h->cap, sizeof *h->hosts);
		h->hosts[h->n++] = host;
	} else if (l->places[0].revision > level_at(c,
	    h->hosts[i])->places[0].revision) {
		h->hosts[i] = host;
	}
}

static bool
is_whole(const struct comparing *c, size_t host)
{
	return level_is_whole(level_at(c, host), &c->inv->hosts[host]);
}

static bool
is_below(const struct comparing *c, const struct highest *h, size_t host)
{
	const struct level *l = level_at(c, host);
	size_t i = find(c, h, l);

	return i < h->n && level_order_of(l, level_at(c, h->hosts[i]),
	    is_whole(c, host), is_whole(c, h->hosts[i])) == LEVEL_BEHIND;
}

/* Whether rows show all that there is to show: no filter left any out, and no
 * exception accepts what a host lacks. */
static bool
shows_all(const struct comparing *c)
{
	const struct result *r = c->result;

	return !c->filter->asked && !taken_by_options(&r->taken) &&
	    r->undecided == 0 && r->counts[GROUP_ACCEPTED] == 0;
}

/* Marks those of the role that are below the highest; whether there are any. */
static bool
mark(const struct comparing *c, const struct highest *h, enum role role,
    uint64_t *marked)
{
	bool any = false;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] != role || !level_is_plain(level_at(c, i)) ||
		    !is_below(c, h, i))
			continue;
		bits_add(marked, i);
		any = true;
	}
	return any;
}

bool
older_level_find(struct comparing *c)
{
	bool cluster = c->result->cluster, any;
	struct highest highest = { .n = 0 };
	uint64_t *marked;

	if (c->coverage == NULL || !shows_all(c))
		return false;
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] == (cluster ? ROLE_NODE : ROLE_GOOD) &&
		    level_is_plain(level_at(c, i)))
			raise(c, &highest, i);
	marked = arena_alloc(c->result->arena, (c->peers.words + 1) *
	    sizeof *marked);
	memset(marked, 0, (c->peers.words + 1) * sizeof *marked);
	c->result->older = marked;
	any = mark(c, &highest, cluster ? ROLE_NODE : ROLE_BAD, marked);
	free(highest.hosts);
	return any;
}
