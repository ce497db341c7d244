#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/inventory.h"
#include "requirements.h"

static int
cmp_line(const void *pa, const void *pb)
{
	const struct required_place *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	if (!span_eq(a->file, b->file))
		return span_cmp(a->file, b->file);
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return span_cmp(a->comment, b->comment);
}

/* True if the input holds the requirements of a baseline. */
static bool
is_baselines(const struct inventory *inv, const enum role *roles,
    uint32_t input)
{
	const struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		for (size_t k = 0; roles[i] == ROLE_BASELINE && k < h->nlists;
		    k++)
			if (inv->raw_lists->lists[h->lists[k]].input == input)
				return true;
	}
	return false;
}

static struct required_place *
find_places(const struct inventory *inv, const enum role *roles, size_t *n,
    struct arena *a)
{
	const struct raw_lists *l = inv->raw_lists;
	struct required_place *p = arena_alloc(a, (l->nrequired + 1) *
	    sizeof *p);
	const struct required_line *line;

	*n = 0;
	for (size_t i = 0; i < l->nrequired; i++) {
		line = &l->required[i];
		if (is_baselines(inv, roles, line->input))
			p[(*n)++] = (struct required_place){ line->update,
			    inventory_text(inv, line->file), line->line,
			    inventory_text(inv, line->comment) };
	}
	if (*n != 0)
		qsort(p, *n, sizeof *p, cmp_line);
	return p;
}

static void
take_scope(struct required *q, struct arena *a)
{
	struct span rest = q->scope, item;
	size_t max = 1;

	for (size_t i = 0; i < rest.n; i++)
		max += rest.p[i] == ',';
	q->patterns = arena_alloc(a, max * sizeof *q->patterns);
	q->builds = arena_alloc(a, max * sizeof *q->builds);
	while (requirement_next_scope(&rest, &item)) {
		q->builds[q->nbuilds] = requirement_scope_build(item);
		if (q->builds[q->nbuilds] != 0)
			q->nbuilds++;
		else if (host_pattern_init(&q->patterns[q->npatterns], item))
			q->npatterns++;
	}
}

void
requirements_init(struct requirements *rs, const struct inventory *inv,
    const enum role *roles, struct arena *a)
{
	size_t n, to;
	const struct required_place *p = find_places(inv, roles, &n, a);
	const struct update *u;
	struct required *q;

	*rs = (struct requirements){ .all = arena_alloc(a, (n + 1) *
	    sizeof *rs->all) };
	rs->answered = bitset_new(inv->n);
	for (size_t i = 0; i < n; i = to) {
		for (to = i; to < n && p[to].update == p[i].update; to++)
			continue;
		u = &inv->raw_lists->updates[p[i].update];
		q = &rs->all[rs->n++];
		*q = (struct required){ .update = p[i].update,
		    .places = &p[i], .nplaces = to - i,
		    .special = u->required,
		    .scope = inventory_text(inv, u->scope) };
		requirement_parse(inventory_update(inv, q->update), &q->what,
		    a);
		take_scope(q, a);
	}
}

void
requirements_fini(struct requirements *rs)
{
	for (size_t i = 0; i < rs->n; i++)
		for (size_t k = 0; k < rs->all[i].npatterns; k++)
			host_pattern_fini(&rs->all[i].patterns[k]);
	rs->n = 0;
	free(rs->answered);
	rs->answered = NULL;
}

static int
cmp_required(const void *pupdate, const void *pq)
{
	const uint32_t *update = pupdate;
	const struct required *q = pq;

	return (*update > q->update) - (*update < q->update);
}

const struct required *
requirements_find(const struct requirements *rs, uint32_t update)
{
	return rs->n == 0 ? NULL : bsearch(&update, rs->all, rs->n,
	    sizeof *rs->all, cmp_required);
}
