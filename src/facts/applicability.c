#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "applicability.h"

struct applicability {
	const struct catalog *catalog;
	bool		 known;
	unsigned char	*fits;		/* by product: enum product_kind of
					   one that the host may be */
};

struct applicability *
applicability_new(const struct catalog *c, struct platform host)
{
	struct applicability *v = xcalloc(1, sizeof *v);
	const struct product *p;
	size_t n = catalog_products(c);

	v->catalog = c;
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
applicability_free(struct applicability *v)
{
	if (v == NULL)
		return;
	free(v->fits);
	free(v);
}

void
applicable_fini(struct applicable *s)
{
	free(s->products);
}

static void
push(struct applicable *s, uint32_t product)
{
	s->products = xgrow(s->products, s->n, &s->cap, sizeof *s->products);
	s->products[s->n++] = product;
}

static void
keep_fitting(struct applicable *s, const struct applicability *v,
    enum product_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		if (v->fits[s->products[i]] == kind)
			s->products[n++] = s->products[i];
	if (n != 0)
		s->n = n;
}

static bool
any_fits(const struct applicable *s, const struct applicability *v,
    enum product_kind kind)
{
	for (size_t i = 0; i < s->n; i++)
		if (v->fits[s->products[i]] == kind)
			return true;
	return false;
}

/* An update that has no row of its own is known by what replaces it; of a
 * host that is not known that proves nothing. */
static void
take_stated(struct applicable *s, const struct applicability *v,
    uint32_t update)
{
	size_t n;
	const struct fact *f = catalog_facts(v->catalog, FACT_REPLACED,
	    update, &n);

	for (size_t i = 0; i < n; i++)
		push(s, f[i].product);
	n = 0;
	if (s->n != 0)
		qsort(s->products, s->n, sizeof *s->products, cmp_numbers);
	for (size_t i = 0; i < s->n; i++)
		if (n == 0 || s->products[n - 1] != s->products[i])
			s->products[n++] = s->products[i];
	s->n = n;
	if (!any_fits(s, v, PRODUCT_WINDOWS) &&
	    !any_fits(s, v, PRODUCT_COMPONENT))
		s->n = 0;
}

void
applicable_take(struct applicable *s, const struct applicability *v,
    uint32_t update)
{
	size_t n;
	const struct fact *f = catalog_facts(v->catalog, FACT_FOR, update,
	    &n);

	s->catalog = v->catalog;
	s->n = 0;
	for (size_t i = 0; i < n; i++)
		push(s, f[i].b);
	if (!v->known)
		return;
	if (n == 0)
		take_stated(s, v, update);
	keep_fitting(s, v, any_fits(s, v, PRODUCT_WINDOWS) ?
	    PRODUCT_WINDOWS : PRODUCT_COMPONENT);
}

/* Whether facts of one a and b, whose products rise, are stated for all. */
static bool
holds(const struct applicable *s, const struct fact *f, size_t n)
{
	size_t i = 0;

	for (size_t k = 0; k < s->n; k++) {
		while (i < n && f[i].product < s->products[k])
			i++;
		if (i == n || f[i].product != s->products[k])
			return false;
	}
	return s->n != 0;
}

uint32_t
applicable_replaced_by(const struct applicable *s, uint32_t older, size_t *at)
{
	size_t n, from;
	const struct fact *f = catalog_facts(s->catalog, FACT_REPLACED, older,
	    &n);

	while (*at < n) {
		from = *at;
		while (*at < n && f[*at].b == f[from].b)
			++*at;
		if (holds(s, f + from, *at - from))
			return f[from].b;
	}
	return 0;
}

static bool
has(const struct applicable *s, uint32_t product)
{
	return s->n != 0 && bsearch(&product, s->products, s->n,
	    sizeof *s->products, cmp_numbers) != NULL;
}

bool
applicable_replaces(const struct applicable *s, uint32_t update)
{
	size_t nolder, n;
	const struct fact *older = catalog_turned(s->catalog, FACT_REPLACED,
	    update, &nolder), *f;

	for (size_t i = 0; i < nolder; i++) {
		f = catalog_facts(s->catalog, FACT_REPLACED, older[i].b, &n);
		for (size_t k = 0; k < n; k++)
			if (f[k].b == update && f[k].a != update &&
			    has(s, f[k].product))
				return true;
	}
	return false;
}

/* Where the facts about b begin among those of one a, and how many. */
static const struct fact *
about(const struct fact *f, size_t n, uint32_t b, size_t *count)
{
	size_t from = n == 0 ? 0 : lower_bound(&b, &f->b, n, sizeof *f,
	    cmp_numbers);
	size_t to = from;

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

size_t
applicable_fixed(const struct applicable *s, uint32_t update, uint32_t other)
{
	const struct fact *f, *of_other, *same;
	size_t n, nother, nsame, cves = 0;
	uint32_t last = 0;

	f = catalog_facts(s->catalog, FACT_FIXES, update, &n);
	of_other = catalog_facts(s->catalog, FACT_FIXES, other, &nother);
	for (size_t i = 0; i < n; i++) {
		if (!has(s, f[i].product))
			continue;
		same = about(of_other, nother, f[i].b, &nsame);
		if (!has_product(same, nsame, f[i].product))
			return 0;
		cves += f[i].b != last;
		last = f[i].b;
	}
	return cves;
}

const struct fact *
applicable_fixing(const struct applicable *s, uint32_t update, size_t *n)
{
	size_t nfixes;
	const struct fact *f = catalog_facts(s->catalog, FACT_FIXES, update,
	    &nfixes);

	for (size_t i = 0; i < nfixes; i++)
		if (has(s, f[i].product))
			return catalog_turned(s->catalog, FACT_FIXES, f[i].b,
			    n);
	*n = 0;
	return NULL;
}
