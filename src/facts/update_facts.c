#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/update_facts.h"
#include "applicability.h"
#include "replacement.h"

static bool
is_of(const struct build_row *row, uint32_t kb, unsigned line)
{
	return row->kb == kb && (row->lines & line) != 0;
}

/* The revisions that an update has on a line, among the rows of a build. */
static void
find_span(const struct build_row *on, size_t n, uint32_t kb, unsigned line,
    const struct build_row **lowest, const struct build_row **highest)
{
	*lowest = *highest = NULL;
	for (size_t i = 0; i < n; i++) {
		if (!is_of(&on[i], kb, line))
			continue;
		if (*lowest == NULL)
			*lowest = &on[i];
		*highest = &on[i];
	}
}

/* Whether the row is the first, or the last, of its update on the line. */
static bool
is_edge(const struct build_row *on, size_t n, const struct build_row *row,
    unsigned line, bool first)
{
	const struct build_row *low, *high;

	if (row->kind == BUILD_HOTPATCH || (row->lines & line) == 0)
		return false;
	find_span(on, n, row->kb, line, &low, &high);
	return row == (first ? low : high);
}

/*
 * On one line of a build, whose rows come by revision.  An update of which only
 * a later revision is beyond this one may be there without it, and one of
 * which only an earlier revision is before it is not all contained: neither
 * is a neighbour.
 */
static void
find_neighbours(struct update_facts_place *p, const struct build_row *on,
    size_t n, uint32_t kb, unsigned line)
{
	const struct build_row *lowest, *highest, *at;

	find_span(on, n, kb, line, &lowest, &highest);
	for (at = lowest; at != on && lowest->kind != BUILD_HOTPATCH &&
	    p->before.kb == 0; at--)
		if (at[-1].kb != kb && is_edge(on, n, at - 1, line, false))
			p->before = at[-1];
	for (at = highest + 1; at < on + n && p->after.kb == 0; at++)
		if (at->kb != kb && is_edge(on, n, at, line, true))
			p->after = *at;
	for (at = on + n; p->after.kb != 0 && p->newest.kb == 0; at--)
		if (at[-1].kb != kb && is_edge(on, n, at - 1, line, true))
			p->newest = at[-1];
}

/* The rows of an update on a line of a build; lines 0: those whose line is
 * not known. */
static bool
make_place(struct update_facts_place *p, const struct builds *b,
    const struct build_row *rows, size_t n, unsigned line, struct arena *a)
{
	const struct build_row *on;
	size_t non;

	*p = (struct update_facts_place){ .build = rows[0].build, .lines = line,
	    .rows = arena_alloc(a, n * sizeof *p->rows) };
	for (size_t i = 0; i < n; i++)
		if (line == 0 ? rows[i].lines == 0 :
		    (rows[i].lines & line) != 0)
			p->rows[p->nrows++] = &rows[i];
	if (p->nrows != 0 && line != 0) {
		on = builds_on(b, p->build, &non);
		find_neighbours(p, on, non, rows[0].kb, line);
	}
	return p->nrows != 0;
}

static bool
same_row(const struct build_row *a, const struct build_row *b)
{
	return a->kb == b->kb && a->revision == b->revision;
}

static bool
same_place(const struct update_facts_place *a,
    const struct update_facts_place *b)
{
	if (a->nrows != b->nrows || !same_row(&a->before, &b->before) ||
	    !same_row(&a->after, &b->after) ||
	    !same_row(&a->newest, &b->newest))
		return false;
	for (size_t i = 0; i < a->nrows; i++)
		if (a->rows[i] != b->rows[i])
			return false;
	return true;
}

static void
explain_builds(struct update_facts *e, const struct builds *b, struct arena *a)
{
	static const unsigned lines[] = { LINE_CLIENT, LINE_SERVER, 0 };
	struct update_facts_place *places, *p;
	const struct build_row *rows;
	size_t n, to, first;

	rows = builds_of(b, e->number, &n);
	places = arena_alloc(a, (n + 1) * 3 * sizeof *places);
	for (size_t i = 0; i < n; i = to) {
		for (to = i; to < n && rows[to].build == rows[i].build; to++)
			continue;
		first = e->nplaces;
		for (size_t k = 0; k < 3; k++) {
			p = &places[e->nplaces];
			if (!make_place(p, b, rows + i, to - i, lines[k], a))
				continue;
			if (e->nplaces != first && lines[k] != 0 &&
			    same_place(p - 1, p))
				p[-1].lines |= lines[k];
			else
				e->nplaces++;
		}
	}
	e->places = places;
}

/* A step that is being gathered. */
struct gathered {
	uint32_t	 update;
	bool		 contains;
	size_t		 steps;
	uint32_t	*products;
	size_t		 n, cap;
};

struct steps {
	const struct catalog *catalog;
	const struct builds *builds;	/* NULL: none */
	const struct applicability *any;	/* of all products */
	struct applicable	 scoped;	/* scratch */
	struct arena	*arena;
	struct gathered	*steps;
	size_t		 n, cap;
};

/* The last ones first: those of one update come together. */
static void
add_step(struct steps *s, uint32_t update, uint32_t product, size_t length)
{
	size_t i = s->n;
	struct gathered *g;

	while (i != 0 && s->steps[i - 1].update != update)
		i--;
	if (i == 0) {
		s->steps = xgrow(s->steps, s->n, &s->cap, sizeof *s->steps);
		s->steps[s->n++] = (struct gathered){ .update = update,
		    .contains = true, .steps = length };
		i = s->n;
	}
	g = &s->steps[i - 1];
	g->steps = length < g->steps ? length : g->steps;
	g->products = xgrow(g->products, g->n, &g->cap, sizeof *g->products);
	g->products[g->n++] = product;
}

static bool
contains(struct steps *s, uint32_t older, uint32_t newer)
{
	applicable_take(&s->scoped, s->any, older);
	return replacement_contains(&s->scoped, s->builds, older, newer);
}

static int
cmp_step(const void *pa, const void *pb)
{
	const struct gathered *a = pa, *b = pb;

	return (a->update > b->update) - (a->update < b->update);
}

static bool
is_everywhere(const struct gathered *g,
    const struct update_facts_numbers *products)
{
	size_t k = 0;

	for (size_t i = 0; i < products->n; i++) {
		while (k < g->n && g->products[k] < products->numbers[i])
			k++;
		if (k == g->n || g->products[k] != products->numbers[i])
			return false;
	}
	return products->n != 0;
}

/* Hands over what was gathered, and begins anew. */
static struct update_facts_steps
finish(struct steps *s, const struct update_facts *e)
{
	struct update_facts_step *steps = arena_alloc(s->arena, (s->n + 1) *
	    sizeof *steps);
	struct update_facts_steps done = { steps, s->n };
	struct gathered *g;
	uint32_t *products;

	if (s->n != 0)
		qsort(s->steps, s->n, sizeof *s->steps, cmp_step);
	for (size_t i = 0; i < s->n; i++) {
		g = &s->steps[i];
		products = arena_alloc(s->arena, g->n * sizeof *products);
		memcpy(products, g->products, g->n * sizeof *products);
		steps[i] = (struct update_facts_step){ g->update, products,
			g->n, is_everywhere(g, &e->products), g->contains,
			g->steps };
		free(g->products);
	}
	s->n = 0;
	return done;
}

/* An update that a catalogue says to replace itself is no step. */
static void
find_newer(struct update_facts *e, struct steps *s)
{
	size_t n;
	const struct fact *f = catalog_facts(s->catalog, FACT_REPLACED,
	    e->number, &n);

	for (size_t i = 0; i < n; i++)
		if (f[i].b != e->number)
			add_step(s, f[i].b, f[i].product, 1);
	for (size_t i = 0; i < s->n; i++)
		s->steps[i].contains = contains(s, e->number,
		    s->steps[i].update);
	e->by = finish(s, e);
}

static void
find_older(struct update_facts *e, struct steps *s)
{
	size_t nolder, n;
	const struct fact *f, *older = catalog_turned(s->catalog,
	    FACT_REPLACED, e->number, &nolder);

	for (size_t k = 0; k < nolder; k++) {
		if (older[k].b == e->number)
			continue;
		f = catalog_facts(s->catalog, FACT_REPLACED, older[k].b, &n);
		for (size_t i = 0; i < n; i++)
			if (f[i].b == e->number)
				add_step(s, older[k].b, f[i].product, 1);
	}
	for (size_t i = 0; i < s->n; i++)
		s->steps[i].contains = contains(s, s->steps[i].update,
		    e->number);
	e->of = finish(s, e);
}

/* Updates reached on one product, breadth first. */
struct reached {
	uint32_t	update;
	size_t		steps;
};

struct walk {
	struct intern	*seen;
	struct reached	*at;
	size_t		 n, cap;
};

static void
reach(struct walk *w, uint32_t update, size_t steps)
{
	size_t before = intern_count(w->seen);

	intern(w->seen, (struct span){ (const char *)&update, sizeof update });
	if (intern_count(w->seen) == before)
		return;
	w->at = xgrow(w->at, w->n, &w->cap, sizeof *w->at);
	w->at[w->n++] = (struct reached){ update, steps };
}

/* Whether any step leads on from what was reached. */
static bool
go_on(struct steps *s, struct walk *w, struct reached from, uint32_t product)
{
	bool on = false;
	size_t n;
	const struct fact *f = catalog_facts(s->catalog, FACT_REPLACED,
	    from.update, &n);

	for (size_t i = 0; i < n; i++) {
		if (f[i].product != product || f[i].b == from.update ||
		    !contains(s, from.update, f[i].b))
			continue;
		on = true;
		reach(w, f[i].b, from.steps + 1);
	}
	return on;
}

/* Cycles end, since nothing is reached twice, and have no end. */
static void
walk_product(struct steps *ends, uint32_t number, uint32_t product)
{
	struct walk w = { .seen = intern_new() };

	reach(&w, number, 0);
	for (size_t i = 0; i < w.n; i++)
		if (!go_on(ends, &w, w.at[i], product) && w.at[i].steps > 1)
			add_step(ends, w.at[i].update, product,
			    w.at[i].steps);
	intern_free(w.seen);
	free(w.at);
}

/* Products on which anything replaces the update. */
static void
find_ends(struct update_facts *e, struct steps *s)
{
	size_t n;
	const struct fact *f = catalog_facts(s->catalog, FACT_REPLACED,
	    e->number, &n);
	uint32_t *products = arena_alloc(s->arena, (n + 1) *
	    sizeof *products);

	for (size_t i = 0; i < n; i++)
		products[i] = f[i].product;
	if (n != 0)
		qsort(products, n, sizeof *products, cmp_numbers);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || products[i] != products[i - 1])
			walk_product(s, e->number, products[i]);
	e->ends = finish(s, e);
}

static struct update_facts_numbers
products_of(const struct catalog *c, uint32_t update, struct arena *a)
{
	size_t n;
	const struct fact *f = catalog_facts(c, FACT_FOR, update, &n);
	uint32_t *products = arena_alloc(a, (n + 1) * sizeof *products);

	for (size_t i = 0; i < n; i++)
		products[i] = f[i].b;
	return (struct update_facts_numbers){ products, n };
}

static void
explain_catalog(struct update_facts *e, const struct facts *facts,
    struct arena *a)
{
	const struct catalog *c = facts->catalog;
	struct platform any = { .known = false };
	struct applicability *scope = applicability_new(c, any);
	struct steps s = { .catalog = c, .builds = facts->builds,
	    .any = scope, .arena = a };

	if (!catalog_find(c, e->number, &e->said))
		e->said = (struct catalog_update){ .title = SPAN_NONE };
	e->ncves = catalog_count_cves(c, e->number);
	e->products = products_of(c, e->number, a);
	find_newer(e, &s);
	find_older(e, &s);
	find_ends(e, &s);
	e->in_catalog = e->said.number != 0 || e->products.n != 0 ||
	    e->by.n != 0 || e->of.n != 0;
	applicable_fini(&s.scoped);
	free(s.steps);
	applicability_free(scope);
}

typedef uint32_t neighbour(const struct supersedes *, uint32_t update,
		    size_t i);

static struct update_facts_numbers
neighbours(const struct supersedes *map, neighbour *of, uint32_t number,
    struct arena *a)
{
	uint32_t *numbers, one;
	size_t n = 0, kept = 0;

	while (of(map, number, n) != 0)
		n++;
	numbers = arena_alloc(a, (n + 1) * sizeof *numbers);
	for (size_t i = 0; i < n; i++)
		if ((one = of(map, number, i)) != number)
			numbers[kept++] = one;
	return (struct update_facts_numbers){ numbers, kept };
}

static struct update_facts_link
find_link(const struct chains *c, const struct chain_row *row)
{
	struct update_facts_link l = { .row = row,
	    .chain = chains_chain(c, row->chain) };
	const struct chain_row *rows, *r;
	size_t n;

	if (l.chain->family == CHAIN_SECURITY_ONLY ||
	    l.chain->family == CHAIN_HOTPATCH)
		return l;
	rows = chains_rows(c, &n);
	for (r = rows; r < rows + n; r++) {
		if (r->chain != row->chain)
			continue;
		if (r->ordinal < row->ordinal && (l.before == NULL ||
		    r->ordinal > l.before->ordinal))
			l.before = r;
		if (r->ordinal > row->ordinal && (l.after == NULL ||
		    r->ordinal < l.after->ordinal))
			l.after = r;
		if (r->ordinal > row->ordinal && (l.newest == NULL ||
		    r->ordinal > l.newest->ordinal))
			l.newest = r;
	}
	return l;
}

static void
explain_chains(struct update_facts *e, const struct chains *c, struct arena *a)
{
	const struct chain_row *rows = chains_of(c, e->number, &e->nlinks);
	struct update_facts_link *links = arena_alloc(a, (e->nlinks + 1) *
	    sizeof *links);

	for (size_t i = 0; i < e->nlinks; i++)
		links[i] = find_link(c, &rows[i]);
	e->links = links;
}

struct update_facts *
explain(const struct facts *facts, uint32_t number, struct arena *a)
{
	struct update_facts *e = arena_alloc(a, sizeof *e);

	*e = (struct update_facts){ .number = number };
	if (number == 0)
		return e;
	if (facts->builds != NULL)
		explain_builds(e, facts->builds, a);
	if (facts->chains != NULL)
		explain_chains(e, facts->chains, a);
	if (facts->catalog != NULL)
		explain_catalog(e, facts, a);
	if (facts->map != NULL) {
		e->map_by = neighbours(facts->map, supersedes_replaced_by,
		    number, a);
		e->map_of = neighbours(facts->map, supersedes_replaces, number,
		    a);
	}
	return e;
}
