/*
 * How hosts stand to requirements that are more than an update.
 */
#include "kbdiff/coverage/required_level.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/host_pattern.h"
#include "comparing.h"

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
	const struct span build = c->inv->hosts[host].build;
	enum scope best = q->npatterns + q->nbuilds == 0 ? SCOPE_YES :
	    SCOPE_NO, one;
	struct version v;

	for (size_t i = 0; i < q->npatterns; i++)
		if (host_pattern_fits_host(&q->patterns[i], c->inv, host))
			return SCOPE_YES;
	for (size_t i = 0; i < q->nbuilds; i++) {
		if (version_scan(build, &v))
			one = v.build == q->builds[i] ? SCOPE_YES : SCOPE_NO;
		else
			one = c->coverage == NULL ? SCOPE_MAYBE :
			    fit_build(c, host, q->builds[i]);
		best = one > best ? one : best;
	}
	return best;
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
	if (h->maybe_view != 0 && required_term_ask(c->coverage, c->inv,
	    h->maybe_view, t, a).answer == ANSWER_COVERED)
		return REASON_MAYBE_COVERED;
	if (h->restart_view != 0 && required_term_ask(c->coverage, c->inv,
	    h->restart_view, t, a).answer == ANSWER_COVERED)
		return REASON_PENDING;
	return reason;
}

static enum reason
ask_level_term(struct comparing *c, size_t host, const struct term *t)
{
	const unsigned shows = 1u << LIST_QFE | 1u << LIST_SERVICING;
	struct cover cover = required_term_ask(c->coverage, c->inv, host, t,
	    c->result->arena);
	enum reason reason;

	switch (cover.answer) {
	case ANSWER_COVERED:
		return REASON_LISTED;
	case ANSWER_INAPPLICABLE:
		return REASON_INAPPLICABLE;
	case ANSWER_CANNOT_TELL:
		return cover.reason == COVER_NONE ||
		    cover.reason == COVER_ROLLUP ? REASON_FAMILY :
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
