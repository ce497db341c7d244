#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/required_level.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/host_pattern.h"
#include "comparing.h"

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
	rs->answered = xcalloc(bits_words(inv->n), sizeof *rs->answered);
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

/* Whether a requirement is for a host. */
enum scope { SCOPE_NO, SCOPE_MAYBE, SCOPE_YES };

/* By the level of a host, or the builds that its updates are for. */
static enum scope
fit_build(const struct comparing *c, size_t host, uint32_t build)
{
	const struct level *l = coverage_level(c->coverage, host);
	uint32_t builds[2];
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++)
		n += l->places[i].build == build;
	if (l->n != 0)
		return n == l->n ? SCOPE_YES : n != 0 || l->past ?
		    SCOPE_MAYBE : SCOPE_NO;
	coverage_builds(c->coverage, host, builds);
	if (builds[0] == 0)
		return SCOPE_MAYBE;
	return build < builds[0] || build > builds[1] ? SCOPE_NO :
	    builds[0] == builds[1] ? SCOPE_YES : SCOPE_MAYBE;
}

static enum scope
fit_scope(const struct comparing *c, const struct required *q, size_t host)
{
	const struct host *h = &c->inv->hosts[host];
	enum scope best = q->npatterns + q->nbuilds == 0 ? SCOPE_YES :
	    SCOPE_NO, one;
	struct version v;

	for (size_t i = 0; i < q->npatterns; i++)
		if (host_pattern_fits_host(&q->patterns[i], h))
			return SCOPE_YES;
	for (size_t i = 0; i < q->nbuilds; i++) {
		if (version_scan(h->build, &v))
			one = v.build == q->builds[i] ? SCOPE_YES : SCOPE_NO;
		else
			one = c->coverage == NULL ? SCOPE_MAYBE :
			    fit_build(c, host, q->builds[i]);
		best = one > best ? one : best;
	}
	return best;
}

static struct cover
ask_level(const struct coverage *coverage, const struct inventory *inv,
    size_t host, const struct term *t, struct arena *a)
{
	return t->kind == TERM_LEVEL ? required_level_ask(coverage, inv, host,
	    t->build, t->revision, a) : required_month_ask(coverage, inv,
	    host, t->month, a);
}

/* What views of the host say where it itself is not at the level. */
static enum reason
follow_level(struct comparing *c, size_t host, const struct term *t,
    enum reason reason)
{
	const struct host *h = &c->inv->hosts[host];
	struct arena *a = c->result->arena;

	if (c->coverage == NULL)
		return reason;
	if (h->maybe_view != 0 && ask_level(c->coverage, c->inv,
	    h->maybe_view, t, a).answer == ANSWER_COVERED)
		return REASON_MAYBE_COVERED;
	if (h->restart_view != 0 && ask_level(c->coverage, c->inv,
	    h->restart_view, t, a).answer == ANSWER_COVERED)
		return REASON_PENDING;
	return reason;
}

static enum reason
ask_level_term(struct comparing *c, size_t host, const struct term *t)
{
	const unsigned shows = 1u << LIST_QFE | 1u << LIST_SERVICING;
	struct cover cover = ask_level(c->coverage, c->inv, host, t,
	    c->result->arena);
	enum reason reason;

	switch (cover.answer) {
	case ANSWER_COVERED:
		return REASON_LISTED;
	case ANSWER_INAPPLICABLE:
		return REASON_INAPPLICABLE;
	case ANSWER_CANNOT_TELL:
		return cover.reason == REASON_NONE ||
		    cover.reason == REASON_ROLLUP ? REASON_FAMILY :
		    REASON_FACTS_END;
	default:
		reason = lacks_unmentioned(&c->inv->hosts[host], shows);
		return reason == REASON_NOT_LISTED ? follow_level(c, host, t,
		    reason) : reason;
	}
}

static enum reason
ask_term(struct comparing *c, size_t host, const struct term *t)
{
	uint32_t update;

	if (t->kind != TERM_UPDATE)
		return ask_level_term(c, host, t);
	return inventory_find(c->inv, t->number, &update) ?
	    standings_ask(c, host, update) : REASON_NOT_LISTED;
}

/* Which of two reasons speaks for the host: any term is enough, and what is
 * uncertain may be one. */
static int
rank_of(enum reason reason)
{
	static const int ranks[STANDING_COUNT] = {
		[STANDING_INAPPLICABLE] = 1, [STANDING_LACK] = 2,
		[STANDING_UNCERTAIN] = 4, [STANDING_COVERED] = 5,
		[STANDING_HAVE] = 6,
	};

	return ranks[reason_standing(reason)] + (reason == REASON_PENDING);
}

enum reason
requirements_ask(struct comparing *c, const struct required *q, size_t host)
{
	enum scope scope = fit_scope(c, q, host);
	enum reason best = REASON_INAPPLICABLE, one;

	if (scope == SCOPE_NO)
		return REASON_NOT_COMPARED;
	for (size_t i = 0; i < q->what.n; i++) {
		one = ask_term(c, host, &q->what.terms[i]);
		if (rank_of(one) > rank_of(best))
			best = one;
	}
	return scope == SCOPE_MAYBE && (reason_standing(best) ==
	    STANDING_LACK || reason_standing(best) == STANDING_UNCERTAIN) ?
	    REASON_FAMILY : best;
}

const struct required *
result_required(const struct result *r, const struct row *row)
{
	return requirements_find(r->requirements, row->update);
}

const struct required *
result_requirements(const struct result *r, size_t *n)
{
	*n = r->requirements->n;
	return r->requirements->all;
}

bool
result_has_lines(const struct result *r, size_t baseline)
{
	const struct host *h = &r->inventory->hosts[baseline];
	const struct raw_lists *l = r->inventory->raw_lists;

	for (size_t i = 0; i < l->nrequired; i++)
		if (h->nlists != 0 && l->required[i].input ==
		    l->lists[h->lists[0]].input)
			return true;
	return false;
}

/* How a host stands to one update that a requirement names. */
static struct cover
answer_update(const struct result *r, size_t host, uint32_t number,
    struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];
	uint32_t update;

	if (!inventory_find(r->inventory, number, &update))
		return (struct cover){ .answer = ANSWER_NO };
	if (bits_has(h->updates[PRESENCE_INSTALLED], update))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .by = number };
	if (bits_has(h->updates[PRESENCE_SUPERSEDED], update))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .reason = REASON_STATE };
	return r->coverage == NULL ? (struct cover){ .answer = ANSWER_NO } :
	    coverage_explain(r->coverage, host, update, a);
}

struct cover
result_answer(const struct result *r, const struct row *row, size_t host,
    const struct term **by, struct arena *a)
{
	static const enum answer wanted[STANDING_COUNT] = {
		[STANDING_HAVE] = ANSWER_COVERED,
		[STANDING_COVERED] = ANSWER_COVERED,
		[STANDING_INAPPLICABLE] = ANSWER_INAPPLICABLE,
		[STANDING_UNCERTAIN] = ANSWER_CANNOT_TELL,
		[STANDING_LACK] = ANSWER_NO,
		[STANDING_ACCEPTED] = ANSWER_NO,
	};
	const struct required *q = result_required(r, row);
	enum standing s = result_standing(r, row, host);
	struct cover c = { .answer = ANSWER_NO }, none = c;
	const struct term *t;

	*by = NULL;
	for (size_t i = 0; i < q->what.n; i++) {
		t = &q->what.terms[i];
		c = t->kind != TERM_UPDATE ? ask_level(r->coverage,
		    r->inventory, host, t, a) : answer_update(r, host,
		    t->number, a);
		if (c.answer != wanted[s] || (s == STANDING_HAVE &&
		    t->kind == TERM_UPDATE && c.by != t->number))
			continue;
		*by = t;
		return c;
	}
	return none;
}
