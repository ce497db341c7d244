#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/supersedence.h"
#include "by_supersedence.h"

/* What is replaced by what for hosts of a platform, and the routes from the
 * update asked about last. */
struct view {
	struct platform	 platform;
	struct supersedence *view;
	uint32_t	 lacked;	/* 0: no routes yet */
	struct routes	 routes;
};

struct by_supersedence {
	const struct catalog *catalog;
	const struct supersedes *map;
	const struct builds *builds;
	struct view	*by_map;	/* NULL: no map */
	struct view	*views;
	size_t		 n, cap;
};

struct by_supersedence *
by_supersedence_new(const struct catalog *catalog, const struct supersedes *map,
    const struct builds *builds)
{
	struct by_supersedence *c = xcalloc(1, sizeof *c);
	struct platform any = { .known = false };

	c->catalog = catalog;
	c->map = map;
	c->builds = builds;
	if (map == NULL)
		return c;
	c->by_map = xcalloc(1, sizeof *c->by_map);
	c->by_map->view = supersedence_new(NULL, map, NULL, any);
	return c;
}

static void
view_fini(struct view *v)
{
	supersedence_free(v->view);
	routes_fini(&v->routes);
}

void
by_supersedence_free(struct by_supersedence *c)
{
	if (c == NULL)
		return;
	if (c->by_map != NULL)
		view_fini(c->by_map);
	for (size_t i = 0; i < c->n; i++)
		view_fini(&c->views[i]);
	free(c->by_map);
	free(c->views);
	free(c);
}

static bool
same_platform(const struct platform *a, const struct platform *b)
{
	return a->known == b->known && a->from == b->from && a->to == b->to &&
	    a->lines == b->lines && a->archs == b->archs;
}

/* Hosts are many and their platforms few. */
size_t
by_supersedence_view(struct by_supersedence *c, struct platform p)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		if (same_platform(&c->views[i].platform, &p))
			return i;
	c->views = xgrow(c->views, c->n, &c->cap, sizeof *c->views);
	c->views[c->n++] = (struct view){ .platform = p,
	    .view = supersedence_new(c->catalog, c->map, c->builds, p) };
	return i;
}

static bool
has(void *ctx, uint32_t number)
{
	const struct by_supersedence_host *h = ctx;
	uint32_t update;

	return inventory_find(h->inventory, number, &update) &&
	    bits_has(h->inventory->hosts[h->host].updates
	    [PRESENCE_INSTALLED], update);
}

static uint32_t *
chain_of(struct view *v, const struct by_supersedence_host *h, uint32_t lacked,
    size_t *n)
{
	struct by_supersedence_host ctx = *h;

	if (v->lacked != lacked) {
		routes_fini(&v->routes);
		v->routes = supersedence_routes(v->view, lacked);
		v->lacked = lacked;
	}
	return routes_chain(&v->routes, has, &ctx, n);
}

uint32_t *
by_supersedence_by_map(struct by_supersedence *c,
    const struct by_supersedence_host *h, uint32_t lacked, size_t *n)
{
	return c->by_map == NULL ? NULL : chain_of(c->by_map, h, lacked, n);
}

uint32_t *
by_supersedence_by_all(struct by_supersedence *c,
    const struct by_supersedence_host *h, uint32_t lacked, size_t *n)
{
	return c->catalog == NULL ? NULL : chain_of(&c->views[h->view], h,
	    lacked, n);
}

static bool
map_says(const struct supersedes *map, uint32_t older, uint32_t newer)
{
	uint32_t by;

	for (size_t i = 0; (by = supersedes_replaced_by(map, older, i)) != 0;
	    i++)
		if (by == newer)
			return true;
	return false;
}

bool
by_supersedence_of_map(const struct by_supersedence *c, uint32_t lacked,
    const uint32_t *chain, size_t n)
{
	for (size_t i = 0; i < n && c->map != NULL; i++)
		if (map_says(c->map, i == 0 ? lacked : chain[i - 1],
		    chain[i]))
			return true;
	return false;
}

uint32_t
by_supersedence_same_cves(struct by_supersedence *c,
    const struct by_supersedence_host *h, uint32_t lacked, size_t *cves)
{
	struct by_supersedence_host ctx = *h;

	return c->catalog == NULL ? 0 : supersedence_same_cves(
	    c->views[h->view].view, lacked, has, &ctx, cves);
}
