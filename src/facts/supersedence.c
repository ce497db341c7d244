#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/number_map.h"
#include "kbdiff/facts/supersedence.h"
#include "applicability.h"
#include "replacement.h"

struct supersedence {
	struct applicability *scope;	/* NULL: no catalogue */
	const struct supersedes *map;	/* NULL: none */
	const struct builds *builds;	/* NULL: none */
};

/* One question and what is worked out for it. */
struct search {
	const struct supersedence *view;
	struct applicable	 scoped;
	struct step	*steps;		/* breadth first, levels rising */
	size_t		 nsteps, steps_cap;
	struct number_map seen;		/* updates */
};

struct supersedence *
supersedence_new(const struct catalog *c, const struct supersedes *map,
    const struct builds *builds, struct platform host)
{
	struct supersedence *v = xcalloc(1, sizeof *v);

	v->scope = c == NULL ? NULL : applicability_new(c, host);
	v->map = map;
	v->builds = builds;
	return v;
}

void
supersedence_free(struct supersedence *v)
{
	if (v == NULL)
		return;
	applicability_free(v->scope);
	free(v);
}

/* False if it has been reached before. */
static bool
reach(struct search *s, uint32_t update, size_t from)
{
	uint32_t *seen = number_map_at(&s->seen, update);

	if (*seen != 0)
		return false;
	*seen = 1;
	s->steps = xgrow(s->steps, s->nsteps, &s->steps_cap,
	    sizeof *s->steps);
	s->steps[s->nsteps++] = (struct step){ update, from };
	return true;
}

static void
follow_map(struct search *s, size_t step)
{
	uint32_t older = s->steps[step].update, newer;

	for (size_t i = 0; (newer = supersedes_replaced_by(s->view->map, older,
	    i)) != 0; i++)
		reach(s, newer, step);
}

static void
follow_catalog(struct search *s, size_t step)
{
	uint32_t older = s->steps[step].update, newer;
	size_t at = 0;

	applicable_take(&s->scoped, s->view->scope, older);
	while ((newer = applicable_replaced_by(&s->scoped, older, &at)) != 0)
		if (replacement_contains(&s->scoped, s->view->builds, older,
		    newer))
			reach(s, newer, step);
}

/* What replaces the update of a step. */
static void
follow(struct search *s, size_t step)
{
	if (s->view->map != NULL)
		follow_map(s, step);
	if (s->view->scope != NULL)
		follow_catalog(s, step);
}

static int
cmp_step(const void *pa, const void *pb)
{
	const struct step *a = pa, *b = pb;

	return (a->update > b->update) - (a->update < b->update);
}

/*
 * Breadth first, level by level, each in the order of numbers: what is reached
 * first is reached on the shortest way, and by the least of those.  What has
 * been reached is not looked at again, so that cycles end.
 */
struct routes
supersedence_routes(const struct supersedence *v, uint32_t older)
{
	struct search s = { .view = v };
	size_t from = 0, to = 1;

	number_map_init(&s.seen, 8);
	reach(&s, older, 0);
	while (from < to) {
		for (size_t i = from; i < to; i++)
			follow(&s, i);
		from = to;
		to = s.nsteps;
		if (from < to)
			qsort(s.steps + from, to - from, sizeof *s.steps,
			    cmp_step);
	}
	applicable_fini(&s.scoped);
	number_map_fini(&s.seen);
	return (struct routes){ s.steps, s.nsteps };
}

void
routes_fini(struct routes *r)
{
	free(r->steps);
	*r = (struct routes){ NULL, 0 };
}

static uint32_t *
trace(const struct routes *r, size_t step, size_t *n)
{
	uint32_t *chain;
	size_t at;

	*n = 0;
	for (at = step; at != 0; at = r->steps[at].from)
		(*n)++;
	chain = xreallocarray(NULL, *n, sizeof *chain);
	at = step;
	for (size_t i = *n; i-- != 0; at = r->steps[at].from)
		chain[i] = r->steps[at].update;
	return chain;
}

uint32_t *
routes_chain(const struct routes *r, bool (*has)(void *, uint32_t), void *ctx,
    size_t *n)
{
	for (size_t i = 1; i < r->n; i++)
		if (has(ctx, r->steps[i].update))
			return trace(r, i, n);
	return NULL;
}

uint32_t
supersedence_same_cves(const struct supersedence *v, uint32_t lacked,
    bool (*has)(void *, uint32_t), void *ctx, size_t *cves)
{
	struct applicable s = { .n = 0 };
	const struct fact *fixing;
	size_t n;
	uint32_t found = 0;

	if (v->scope == NULL)
		return 0;
	applicable_take(&s, v->scope, lacked);
	fixing = applicable_fixing(&s, lacked, &n);
	for (size_t i = 0; i < n && found == 0; i++)
		if (fixing[i].b != lacked && has(ctx, fixing[i].b) &&
		    (*cves = applicable_fixed(&s, lacked, fixing[i].b)) != 0)
			found = fixing[i].b;
	applicable_fini(&s);
	return found;
}
