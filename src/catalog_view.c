#include <stdlib.h>

#include "kbdiff/catalog_view.h"
#include "kbdiff/mem.h"
#include "kbdiff/site_map.h"

/* An update reached, and from which. */
struct step {
	uint32_t	update;
	size_t		from;		/* index in steps */
};

struct catalog_view {
	const struct catalog *catalog;	/* NULL: none */
	const struct site_map *map;	/* NULL: none */
	bool		 known;
	unsigned char	*fits;		/* by product: enum product_kind of
					   one that the host may be */
};

/* One question and what is worked out for it. */
struct search {
	const struct catalog_view *view;
	uint32_t	*products;	/* that count, rising */
	size_t		 nproducts, products_cap;
	struct step	*steps;		/* breadth first, levels rising */
	size_t		 nsteps, steps_cap;
	uint32_t	*seen;		/* hash table of updates */
	size_t		 nseen, seen_mask;
};

struct catalog_view *
catalog_view_new(const struct catalog *c, const struct site_map *map,
    struct platform host)
{
	struct catalog_view *v = xcalloc(1, sizeof *v);
	const struct product *p;
	size_t n = c == NULL ? 0 : catalog_products(c);

	v->catalog = c;
	v->map = map;
	v->known = host.known;
	v->fits = xcalloc(n, 1);
	for (size_t i = 0; i < n; i++) {
		p = catalog_product_read(c, (uint32_t)i);
		if (p->kind != PRODUCT_OTHER &&
		    platform_fits(&p->platform, &host))
			v->fits[i] = (unsigned char)p->kind;
	}
	return v;
}

void
catalog_view_free(struct catalog_view *v)
{
	if (v == NULL)
		return;
	free(v->fits);
	free(v);
}

static void
search_fini(struct search *s)
{
	free(s->products);
	free(s->steps);
	free(s->seen);
}

static void
push_product(struct search *s, uint32_t product)
{
	s->products = xgrow(s->products, s->nproducts, &s->products_cap,
	    sizeof *s->products);
	s->products[s->nproducts++] = product;
}

static int
cmp_number(const void *pa, const void *pb)
{
	uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;

	return (a > b) - (a < b);
}

static void
keep_fitting(struct search *s, enum product_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nproducts; i++)
		if (s->view->fits[s->products[i]] == kind)
			s->products[n++] = s->products[i];
	if (n != 0)
		s->nproducts = n;
}

static bool
any_fits(const struct search *s, enum product_kind kind)
{
	for (size_t i = 0; i < s->nproducts; i++)
		if (s->view->fits[s->products[i]] == kind)
			return true;
	return false;
}

/* An update that has no row of its own is known by what replaces it; of a
 * host that is not known that proves nothing. */
static void
take_stated(struct search *s, uint32_t update)
{
	size_t n;
	const struct fact *f = catalog_facts(s->view->catalog, FACT_REPLACED,
	    update, &n);

	for (size_t i = 0; i < n; i++)
		push_product(s, f[i].product);
	n = 0;
	if (s->nproducts != 0)
		qsort(s->products, s->nproducts, sizeof *s->products,
		    cmp_number);
	for (size_t i = 0; i < s->nproducts; i++)
		if (n == 0 || s->products[n - 1] != s->products[i])
			s->products[n++] = s->products[i];
	s->nproducts = n;
	if (!any_fits(s, PRODUCT_WINDOWS) && !any_fits(s, PRODUCT_COMPONENT))
		s->nproducts = 0;
}

/* Puts those products of an update that count into the view. */
static void
take_products(struct search *s, uint32_t update)
{
	size_t n;
	const struct fact *f = catalog_facts(s->view->catalog, FACT_FOR,
	    update, &n);

	s->nproducts = 0;
	for (size_t i = 0; i < n; i++)
		push_product(s, f[i].b);
	if (!s->view->known)
		return;
	if (n == 0)
		take_stated(s, update);
	keep_fitting(s, any_fits(s, PRODUCT_WINDOWS) ? PRODUCT_WINDOWS :
	    PRODUCT_COMPONENT);
}

/* Whether facts of one a and b, whose products rise, are stated for all
 * products that count. */
static bool
holds(const struct search *s, const struct fact *f, size_t n)
{
	size_t i = 0;

	for (size_t k = 0; k < s->nproducts; k++) {
		while (i < n && f[i].product < s->products[k])
			i++;
		if (i == n || f[i].product != s->products[k])
			return false;
	}
	return s->nproducts != 0;
}

static size_t
slot_of(const struct search *s, uint32_t update)
{
	size_t at = update * 2654435761u & s->seen_mask;

	while (s->seen[at] != 0 && s->seen[at] != update)
		at = (at + 1) & s->seen_mask;
	return at;
}

static void
grow_seen(struct search *s)
{
	uint32_t *old = s->seen;
	size_t n = s->seen_mask + 1;

	s->seen_mask = n * 2 - 1;
	s->seen = xcalloc(n * 2, sizeof *s->seen);
	for (size_t i = 0; i < n; i++)
		if (old[i] != 0)
			s->seen[slot_of(s, old[i])] = old[i];
	free(old);
}

/* False if it has been reached before. */
static bool
reach(struct search *s, uint32_t update, size_t from)
{
	size_t at = slot_of(s, update);

	if (s->seen[at] != 0)
		return false;
	s->seen[at] = update;
	if (++s->nseen * 2 > s->seen_mask)
		grow_seen(s);
	s->steps = xgrow(s->steps, s->nsteps, &s->steps_cap,
	    sizeof *s->steps);
	s->steps[s->nsteps++] = (struct step){ update, from };
	return true;
}

static void
follow_map(struct search *s, size_t step)
{
	uint32_t older = s->steps[step].update, newer;

	for (size_t i = 0; (newer = site_map_replaced_by(s->view->map, older,
	    i)) != 0; i++)
		reach(s, newer, step);
}

static void
follow_catalog(struct search *s, size_t step)
{
	size_t n, to;
	const struct fact *f = catalog_facts(s->view->catalog, FACT_REPLACED,
	    s->steps[step].update, &n);

	if (n != 0)
		take_products(s, s->steps[step].update);
	for (size_t i = 0; i < n; i = to) {
		for (to = i; to < n && f[to].b == f[i].b; to++)
			continue;
		if (holds(s, f + i, to - i))
			reach(s, f[i].b, step);
	}
}

/* What replaces the update of a step. */
static void
follow(struct search *s, size_t step)
{
	if (s->view->map != NULL)
		follow_map(s, step);
	if (s->view->catalog != NULL)
		follow_catalog(s, step);
}

static int
cmp_step(const void *pa, const void *pb)
{
	const struct step *a = pa, *b = pb;

	return (a->update > b->update) - (a->update < b->update);
}

static uint32_t *
trace(const struct search *s, size_t step, size_t *n)
{
	uint32_t *chain;
	size_t at;

	*n = 0;
	for (at = step; at != 0; at = s->steps[at].from)
		(*n)++;
	chain = xreallocarray(NULL, *n, sizeof *chain);
	at = step;
	for (size_t i = *n; i-- != 0; at = s->steps[at].from)
		chain[i] = s->steps[at].update;
	return chain;
}

/*
 * Breadth first, level by level, each in the order of numbers: what is reached
 * first is reached on the shortest way, and by the least of those.  What has
 * been reached is not looked at again, so that cycles end.  The step to an
 * update that the host has, 0 if there is none.
 */
static size_t
search_steps(struct search *s, uint32_t older, bool (*has)(void *, uint32_t),
    void *ctx)
{
	size_t from = 0, to = 1;

	s->seen_mask = 255;
	s->seen = xcalloc(s->seen_mask + 1, sizeof *s->seen);
	reach(s, older, 0);
	while (from < to) {
		for (size_t i = from; i < to; i++)
			follow(s, i);
		from = to;
		to = s->nsteps;
		if (from < to)
			qsort(s->steps + from, to - from, sizeof *s->steps,
			    cmp_step);
		for (size_t i = from; i < to; i++)
			if (has(ctx, s->steps[i].update))
				return i;
	}
	return 0;
}

uint32_t *
catalog_view_chain(const struct catalog_view *v, uint32_t older,
    bool (*has)(void *, uint32_t), void *ctx, size_t *n)
{
	struct search s = { .view = v };
	size_t step = search_steps(&s, older, has, ctx);
	uint32_t *chain = step == 0 ? NULL : trace(&s, step, n);

	search_fini(&s);
	return chain;
}

/* Where the facts about b begin among those of one a, and how many. */
static const struct fact *
about(const struct fact *f, size_t n, uint32_t b, size_t *count)
{
	size_t from = 0, to = n, mid;

	while (from < to) {
		mid = from + (to - from) / 2;
		if (f[mid].b < b)
			from = mid + 1;
		else
			to = mid;
	}
	while (to < n && f[to].b == b)
		to++;
	*count = to - from;
	return f + from;
}

static bool
has_product(const struct fact *f, size_t n, uint32_t product)
{
	for (size_t i = 0; i < n; i++)
		if (f[i].product == product)
			return true;
	return false;
}

static bool
counts(const struct search *s, uint32_t product)
{
	return s->nproducts != 0 && bsearch(&product, s->products,
	    s->nproducts, sizeof *s->products, cmp_number) != NULL;
}

/* Whether the other fixes all that the facts of the lacked one say, on the
 * products that count; how many CVEs these are, 0 if not. */
static size_t
count_fixed(const struct search *s, const struct fact *f, size_t n,
    uint32_t other)
{
	const struct fact *of_other, *same;
	size_t nother, nsame, cves = 0;
	uint32_t last = 0;

	of_other = catalog_facts(s->view->catalog, FACT_FIXES, other, &nother);
	for (size_t i = 0; i < n; i++) {
		if (!counts(s, f[i].product))
			continue;
		same = about(of_other, nother, f[i].b, &nsame);
		if (!has_product(same, nsame, f[i].product))
			return 0;
		cves += f[i].b != last;
		last = f[i].b;
	}
	return cves;
}

uint32_t
catalog_view_same_cves(const struct catalog_view *v, uint32_t lacked,
    bool (*has)(void *, uint32_t), void *ctx, size_t *cves)
{
	struct search s = { .view = v };
	const struct fact *f, *fixing = NULL;
	size_t n, nfixing = 0;
	uint32_t found = 0;

	if (v->catalog == NULL)
		return 0;
	take_products(&s, lacked);
	f = catalog_facts(v->catalog, FACT_FIXES, lacked, &n);
	/* Who fixes all fixes the first. */
	for (size_t i = 0; i < n && nfixing == 0; i++)
		if (counts(&s, f[i].product))
			fixing = catalog_turned(v->catalog, FACT_FIXES,
			    f[i].b, &nfixing);
	for (size_t i = 0; i < nfixing && found == 0; i++)
		if (fixing[i].b != lacked && has(ctx, fixing[i].b) &&
		    (*cves = count_fixed(&s, f, n, fixing[i].b)) != 0)
			found = fixing[i].b;
	search_fini(&s);
	return found;
}
