#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/required_level.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/requirement.h"

/* What is asked of a host: a level, or, with build 0, a month. */
struct question {
	const struct coverage *coverage;
	const struct inventory *inv;
	size_t		 host;
	const struct level *level;
	uint32_t	 build, revision;
	uint32_t	 month;
	struct arena	*arena;
};

bool
required_level_one_branch(uint32_t build, uint32_t other)
{
	if (build == other)
		return true;
	if (build >= 26100 && build <= 26300)
		return other >= 26100 && other <= 26300;
	return build_branch(build) == build_branch(other);
}

/* The lowest revision of a place that has what is asked; *month is that of its
 * release.  UINT32_MAX: the table knows none. */
static uint32_t
needed_at(const struct question *q, const struct place *p, uint32_t *month)
{
	const struct build_row *on;
	uint32_t least = UINT32_MAX;
	size_t n;

	*month = q->month;
	on = builds_on(coverage_facts(q->coverage)->builds, p->build, &n);
	for (size_t i = 0; i < n; i++) {
		if (on[i].kind == BUILD_HOTPATCH || (on[i].lines & p->line) ==
		    0 || on[i].revision >= least)
			continue;
		if (q->build == 0 ? builds_month(on[i].released) >= q->month :
		    on[i].revision >= q->revision) {
			least = on[i].revision;
			if (q->build != 0)
				*month = builds_month(on[i].released);
		}
	}
	return q->build == 0 ? least : q->revision;
}

static struct cover
level_cover(const struct question *q, const struct place *p,
    uint32_t reached, uint32_t needed)
{
	struct cover_build *made = arena_alloc(q->arena, sizeof *made);

	*made = (struct cover_build){ p->build, p->line, reached,
	    needed == UINT32_MAX ? 0 : needed };
	return (struct cover){ .answer = ANSWER_NO, .reason = COVER_LEVEL,
	    .evidence = p->by == 0 ? EVIDENCE_LEVEL : EVIDENCE_BUILDS,
	    .by = p->by, .builds = made, .nbuilds = 1 };
}

/* The highest revision that the table knows of a build. */
static uint32_t
last_revision(const struct question *q, uint32_t build)
{
	size_t n;
	const struct build_row *on = builds_on(coverage_facts(
	    q->coverage)->builds, build, &n);

	return n == 0 ? 0 : on[n - 1].revision;
}

/* What a hotpatch says of a place that has not reached the level. */
static bool
ask_hotpatch(const struct question *q, const struct place *p, uint32_t month,
    struct cover *c)
{
	if (month == 0 || p->hotpatched < month)
		return false;
	c->answer = q->build == 0 ? ANSWER_COVERED : ANSWER_CANNOT_TELL;
	c->reason = COVER_HOTPATCHED;
	c->by = c->about = p->hotpatch;
	c->month = p->hotpatched;
	return true;
}

static struct cover
ask_place(const struct question *q, const struct place *p)
{
	uint32_t month, needed;
	struct cover c;

	if (q->build != 0 && !required_level_one_branch(q->build, p->build))
		return (struct cover){ .answer = ANSWER_INAPPLICABLE };
	needed = needed_at(q, p, &month);
	c = level_cover(q, p, p->revision, needed);
	if (p->revision >= needed) {
		c.answer = ANSWER_COVERED;
	} else if (ask_hotpatch(q, p, month, &c)) {
		return c;
	} else if (p->perhaps >= needed) {
		c = level_cover(q, p, p->perhaps, needed);
		c.answer = ANSWER_CANNOT_TELL;
		c.reason = p->denied ? COVER_NOT_INSTALLED :
		    p->perhaps_by == 0 ? COVER_MAYBE_HOTPATCH : COVER_LINE;
		c.about = p->perhaps_by;
	} else if (q->level->beyond != 0) {
		c.answer = ANSWER_CANNOT_TELL;
		c.reason = COVER_PAST_TABLE;
		c.about = q->level->beyond;
	} else if (q->build == 0 && p->revision > last_revision(q,
	    p->build)) {
		c.answer = ANSWER_CANNOT_TELL;
		c.reason = COVER_NONE;
	}
	return c;
}

/* Where the host may be any of several places, what they agree on. */
static struct cover
ask_places(const struct question *q)
{
	struct cover of[ANSWER_CANNOT_TELL + 1], one;
	size_t n[ANSWER_CANNOT_TELL + 1] = { 0 };

	for (size_t i = 0; i < q->level->n; i++) {
		one = ask_place(q, &q->level->places[i]);
		if (n[one.answer]++ == 0)
			of[one.answer] = one;
	}
	if (n[ANSWER_INAPPLICABLE] == q->level->n && !q->level->past)
		return of[ANSWER_INAPPLICABLE];
	if (n[ANSWER_NO] == q->level->n)
		return of[ANSWER_NO];
	if (n[ANSWER_COVERED] != 0 &&
	    n[ANSWER_NO] + n[ANSWER_CANNOT_TELL] == 0)
		return of[ANSWER_COVERED];
	one = n[ANSWER_CANNOT_TELL] != 0 ? of[ANSWER_CANNOT_TELL] :
	    (struct cover){ .reason = COVER_NONE };
	one.answer = ANSWER_CANNOT_TELL;
	return one;
}

/* The builds that a host without a place may be; false: nothing tells. */
static bool
find_builds(const struct question *q, uint32_t builds[2])
{
	struct version v;

	builds[0] = builds[1] = 0;
	if (version_scan(q->inv->hosts[q->host].build, &v))
		builds[0] = builds[1] = v.build;
	else if (q->coverage != NULL)
		coverage_builds(q->coverage, q->host, builds);
	return builds[0] != 0;
}

/* A level of a host that the table cannot place: what its lists state. */
static struct cover
ask_stated(const struct question *q)
{
	struct place p = { .line = LINE_BOTH };
	struct version v;
	uint32_t builds[2];

	if (find_builds(q, builds) && (builds[1] < q->build ||
	    builds[0] > q->build) && !required_level_one_branch(builds[0],
	    q->build) && !required_level_one_branch(builds[1], q->build))
		return (struct cover){ .answer = ANSWER_INAPPLICABLE };
	if (!version_scan(q->inv->hosts[q->host].build, &v) ||
	    v.revision <= 0)
		return (struct cover){ .answer = ANSWER_CANNOT_TELL };
	p.build = v.build;
	p.revision = (uint32_t)v.revision;
	return level_cover(q, &p, p.revision, q->revision);
}

/* The rollups that a host has, by their chain. */
struct rollups {
	const struct chain_row *newest;	/* that it has */
	bool		 known;		/* its Windows has rollups */
	uint32_t	 last;		/* the highest number of them */
};

static struct rollups
find_rollups(const struct question *q, const uint32_t builds[2])
{
	const struct chains *chains = coverage_facts(q->coverage)->chains;
	const uint64_t *has = q->inv->hosts[q->host].updates[
	    PRESENCE_INSTALLED];
	struct rollups r = { .newest = NULL };
	const struct chain_row *rows;
	const struct chain *chain;
	uint32_t update;
	size_t n;

	rows = chains == NULL ? NULL : chains_rows(chains, &n);
	for (size_t i = 0; rows != NULL && i < n; i++) {
		chain = chains_chain(chains, rows[i].chain);
		if (chain->family != CHAIN_ROLLUP || (builds[0] != 0 &&
		    build_branch(chain->build) != build_branch(builds[0]) &&
		    build_branch(chain->build) != build_branch(builds[1])))
			continue;
		r.known = true;
		r.last = rows[i].kb > r.last ? rows[i].kb : r.last;
		if ((r.newest == NULL || rows[i].ordinal >
		    r.newest->ordinal) && inventory_find(q->inv, rows[i].kb,
		    &update) && bits_has(has, update))
			r.newest = &rows[i];
	}
	return r;
}

/* A month, of a Windows before 10: by its rollups. */
static struct cover
ask_rollups(const struct question *q)
{
	struct cover c = { .answer = ANSWER_CANNOT_TELL,
	    .evidence = EVIDENCE_CHAIN, .reason = COVER_ROLLUP };
	struct rollups r;
	uint32_t builds[2];
	bool known = find_builds(q, builds);

	if (q->coverage == NULL)
		return (struct cover){ .answer = ANSWER_CANNOT_TELL };
	r = find_rollups(q, builds);
	c.newer = r.newest;
	c.by = r.newest == NULL ? 0 : r.newest->kb;
	if (r.newest != NULL && chain_month(r.newest->ordinal) >= q->month)
		c.answer = ANSWER_COVERED;
	else if (known && !r.known)
		return (struct cover){ .answer = builds[1] < BUILDS_FIRST ?
		    ANSWER_INAPPLICABLE : ANSWER_CANNOT_TELL };
	else if (coverage_builds(q->coverage, q->host, builds) <= r.last &&
	    (known || r.newest != NULL))
		c.answer = ANSWER_NO;
	return c;
}

static struct cover
ask(struct question *q)
{
	static const struct level none = { .n = 0 };

	q->level = q->coverage == NULL ? &none :
	    coverage_level(q->coverage, q->host);
	if (q->level->n != 0)
		return ask_places(q);
	return q->build != 0 ? ask_stated(q) : ask_rollups(q);
}

struct cover
required_level_ask(const struct coverage *coverage,
    const struct inventory *inv, size_t host, uint32_t build,
    uint32_t revision, struct arena *arena)
{
	struct question q = { .coverage = coverage, .inv = inv, .host = host,
	    .build = build, .revision = revision, .arena = arena };
	struct cover c = ask(&q);

	if (c.reason == COVER_LEVEL && c.answer == ANSWER_NO &&
	    c.builds[0].reached >= revision)
		c.answer = ANSWER_COVERED;
	return c;
}

struct cover
required_month_ask(const struct coverage *coverage,
    const struct inventory *inv, size_t host, uint32_t month,
    struct arena *arena)
{
	struct question q = { .coverage = coverage, .inv = inv, .host = host,
	    .month = month, .arena = arena };

	return ask(&q);
}

struct cover
required_term_ask(const struct coverage *coverage,
    const struct inventory *inv, size_t host, const struct term *t,
    struct arena *a)
{
	return t->kind == TERM_LEVEL ? required_level_ask(coverage, inv, host,
	    t->build, t->revision, a) : required_month_ask(coverage, inv,
	    host, t->month, a);
}
