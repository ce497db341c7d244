/*
 * Puts hosts that stand alike in all rows into groups, and finds the norm: the
 * largest group of each family.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "reason_bits.h"
#include "comparing.h"

static bool
takes_part(const struct result *r, size_t host)
{
	return r->roles[host] != ROLE_NONE &&
	    r->roles[host] != ROLE_BASELINE;
}

/* Puts a standing of a row into the states of the hosts that have it, or, where
 * most have it, into that of all and out of those of the others. */
static void
hash_standing(const struct result *r, size_t k, enum standing s, bool most,
    uint64_t *states, uint64_t *all)
{
	uint64_t mark = k * STANDING_COUNT + s, n = r->inventory->n;
	unsigned reasons = standing_reasons(s);
	const uint64_t *of = r->rows[k].standings;

	if ((r->rows[k].reasons & reasons) == 0)
		return;
	mark = hash_bytes(0, &mark, sizeof mark);
	*all += most ? mark : 0;
	mark = most ? 0 - mark : mark;
	reasons = most ? ~reasons : reasons;
	for (size_t i = 0; (i = reasons_find(of, reasons, i, n)) < n; i++)
		states[i] += mark;
}

/* How many hosts that take part lack an update. */
static size_t
count_lacks(const struct row *row)
{
	return row->lack[SIDE_GOOD] + row->lack[SIDE_BAD];
}

/*
 * A number for each host that is the same for hosts of one state: of those
 * that lack the same.  Beside a lack those whose lack is accepted, or who need
 * no update, are unlike those that have it; where most lack it those that are
 * covered are so, too.
 */
static void
hash_states(const struct result *r, uint64_t *states)
{
	const struct row *row;
	uint64_t all = 0;
	bool most;

	for (size_t k = 0; k < r->n; k++) {
		row = &r->rows[k];
		if (row->group == GROUP_SAME)
			continue;
		most = 2 * count_lacks(row) > row->total[SIDE_GOOD] +
		    row->total[SIDE_BAD];
		hash_standing(r, k, STANDING_LACK, most, states, &all);
		hash_standing(r, k, STANDING_UNCERTAIN, false, states, &all);
		if (count_lacks(row) == 0)
			continue;
		hash_standing(r, k, STANDING_ACCEPTED, false, states, &all);
		hash_standing(r, k, STANDING_INAPPLICABLE, false, states,
		    &all);
		if (most)
			hash_standing(r, k, STANDING_COVERED, false, states,
			    &all);
	}
	for (size_t i = 0; i < r->inventory->n; i++)
		states[i] += all;
}

/* The reasons to doubt the lists of a host, as bits; 0: it is not in doubt. */
static uint32_t
doubts_of(const struct result *r, size_t host)
{
	struct host_doubt d;
	uint32_t doubts = 1u << DOUBT_COUNT;

	if (!result_is_doubtful(r, host))
		return 0;
	for (size_t at = 0; inventory_doubt(r->inventory,
	    &r->inventory->hosts[host], &at, &d);)
		doubts |= 1u << d.reason;
	return doubts;
}

struct member {
	uint64_t	state;
	uint32_t	doubts;		/* doubts_of() */
	uint64_t	family;		/* family_of() */
	size_t		host;
};

static int
cmp_member(const void *pa, const void *pb)
{
	const struct member *a = pa, *b = pb;

	if (a->family != b->family)
		return a->family < b->family ? -1 : 1;
	if (a->state != b->state)
		return a->state < b->state ? -1 : 1;
	if (a->doubts != b->doubts)
		return a->doubts < b->doubts ? -1 : 1;
	return (a->host > b->host) - (a->host < b->host);
}

/* The rows in which hosts differ, with what counts of each within a family. */
struct open_row {
	uint32_t	 k;
	enum standing	 norm;	/* of the norm; STANDING_HAVE without one */
	bool		 lacked;	/* by the norm, else by any group */
};

struct open_rows {
	struct open_row	*rows;
	size_t		 n;
};

/* What a row is to a group. */
enum { FOUND_LACKS, FOUND_UNCERTAIN, FOUND_HAS, FOUND_MAY_HAVE, FOUND_COUNT };

/* Rows in the order in which they are found, each with the number of its set: a
 * group has FOUND_COUNT of them. */
struct found_row {
	uint32_t	set, k;
};
struct found_rows {
	struct found_row *rows;
	size_t		 n, cap;
};

static enum standing
group_standing(const struct result *r, size_t k, const struct host_group *g)
{
	return result_standing(r, &r->rows[k], g->hosts[0]);
}

/* Whether any host of a group has what some of it, maybe, have by another. */
static bool
has_any(const struct result *r, size_t k, const struct host_group *g,
    enum standing first)
{
	if (first != STANDING_COVERED)
		return first == STANDING_HAVE;
	for (size_t i = 1; i < g->n; i++)
		if (result_standing(r, &r->rows[k], g->hosts[i]) ==
		    STANDING_HAVE)
			return true;
	return false;
}

static void
weigh_row(const struct result *r, const struct host_family *f,
    struct open_row *row)
{
	row->norm = f->norm == NULL ? STANDING_HAVE :
	    group_standing(r, row->k, f->norm);
	row->lacked = row->norm == STANDING_LACK;
	for (size_t i = 0; f->norm == NULL && i < f->n && !row->lacked; i++)
		row->lacked = group_standing(r, row->k, &f->groups[i]) ==
		    STANDING_LACK;
}

static void
open_rows_init(struct open_rows *o, const struct result *r)
{
	o->rows = xreallocarray(NULL, r->n + 1, sizeof *o->rows);
	o->n = 0;
	for (uint32_t k = 0; k < r->n; k++)
		if (r->rows[k].group != GROUP_SAME)
			o->rows[o->n++].k = k;
}

static void
open_rows_fini(struct open_rows *o)
{
	free(o->rows);
}

static void
add_row(struct found_rows *f, uint32_t set, uint32_t k)
{
	f->rows = xgrow(f->rows, f->n, &f->cap, sizeof *f->rows);
	f->rows[f->n++] = (struct found_row){ set, k };
}

/* So many sets, each with its rows in the order in which they were found. */
static struct row_set *
sets_of(const struct found_rows *f, size_t n, struct arena *a)
{
	struct row_set *sets = xcalloc(n + 1, sizeof *sets);
	uint32_t *kept = arena_alloc(a, (f->n + 1) * sizeof *kept);
	size_t *ends = xcalloc(n + 1, sizeof *ends), at = 0;

	for (size_t i = 0; i < f->n; i++)
		sets[f->rows[i].set].n++;
	for (size_t i = 0; i < n; i++) {
		sets[i].rows = kept + at;
		ends[i] = at;
		at += sets[i].n;
	}
	for (size_t i = 0; i < f->n; i++)
		kept[ends[f->rows[i].set]++] = f->rows[i].k;
	free(ends);
	return sets;
}

/* Whether nobody whom a group is held against is known to have an update: good
 * hosts are held against bad ones too. */
static bool
lacks_are_open(const struct result *r, size_t k, const struct host_group *g)
{
	const struct row *row = &r->rows[k];

	return row->have[SIDE_GOOD] + row->have[SIDE_BAD] == 0 ||
	    (row_is_open(row) && r->roles[g->hosts[0]] != ROLE_GOOD);
}

/* Adds a row to what a group's hosts lack beside the norm, are uncertain of
 * beside it, or have that is lacked by it; without a norm, beside all
 * groups. */
static void
take_row(const struct result *r, const struct open_row *o,
    const struct host_group *g, struct found_rows *f, uint32_t sets)
{
	enum standing s = group_standing(r, o->k, g);
	bool open;

	if (o->lacked && has_any(r, o->k, g, s))
		add_row(f, sets + FOUND_HAS, o->k);
	if (s == o->norm || (s != STANDING_LACK && s != STANDING_UNCERTAIN))
		return;
	open = lacks_are_open(r, o->k, g);
	if (s == STANDING_UNCERTAIN && open && o->lacked)
		add_row(f, sets + FOUND_MAY_HAVE, o->k);
	else if (s == STANDING_UNCERTAIN || open)
		add_row(f, sets + FOUND_UNCERTAIN, o->k);
	else
		add_row(f, sets + FOUND_LACKS, o->k);
}

/* The standings of a row lie together, those of a group do not. */
static void
find_rows(const struct result *r, const struct open_rows *o,
    struct host_group *groups, size_t n, struct arena *a)
{
	struct found_rows found = { .rows = NULL };
	struct row_set *sets, *of;

	for (size_t i = 0; i < o->n; i++)
		for (size_t g = 0; g < n; g++)
			take_row(r, &o->rows[i], &groups[g], &found,
			    (uint32_t)g * FOUND_COUNT);
	of = sets = sets_of(&found, n * FOUND_COUNT, a);
	for (size_t g = 0; g < n; g++, of += FOUND_COUNT) {
		groups[g].lacks = of[FOUND_LACKS];
		groups[g].uncertain = of[FOUND_UNCERTAIN];
		groups[g].has = of[FOUND_HAS];
		groups[g].may_have = of[FOUND_MAY_HAVE];
	}
	free(sets);
	free(found.rows);
}

static uint32_t
revision_of(const struct result *r, const struct host_group *g)
{
	const struct level *l = r->coverage == NULL ? NULL :
	    coverage_level(r->coverage, g->hosts[0]);

	return l == NULL || !level_is_one(l) ? UINT32_MAX :
	    l->places[0].revision;
}

struct ranked {
	struct host_group group;
	uint32_t	 revision;
};

/* The lowest level first, then who lacks most; who is in doubt and the norm
 * last. */
static int
cmp_ranked(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;

	if (a->group.norm != b->group.norm)
		return a->group.norm ? 1 : -1;
	if (a->group.doubtful != b->group.doubtful)
		return a->group.doubtful ? 1 : -1;
	if (a->revision != b->revision)
		return a->revision < b->revision ? -1 : 1;
	if (a->group.lacks.n != b->group.lacks.n)
		return a->group.lacks.n > b->group.lacks.n ? -1 : 1;
	return (a->group.hosts[0] > b->group.hosts[0]) -
	    (a->group.hosts[0] < b->group.hosts[0]);
}

static void
rank_groups(const struct result *r, struct host_group *groups, size_t n)
{
	struct ranked *ranked = xreallocarray(NULL, n, sizeof *ranked);

	for (size_t i = 0; i < n; i++)
		ranked[i] = (struct ranked){ groups[i],
		    revision_of(r, &groups[i]) };
	qsort(ranked, n, sizeof *ranked, cmp_ranked);
	for (size_t i = 0; i < n; i++)
		groups[i] = ranked[i].group;
	free(ranked);
}

/* The largest of the groups that are not in doubt; NULL where two are largest.
 * One host is no norm for others. */
static struct host_group *
find_norm(struct host_group *groups, size_t n)
{
	struct host_group *norm = NULL;
	bool shared = false;

	for (size_t i = 0; i < n; i++) {
		if (groups[i].doubtful || (groups[i].n == 1 && n != 1))
			continue;
		if (norm != NULL && groups[i].n == norm->n)
			shared = true;
		if (norm == NULL || groups[i].n > norm->n) {
			norm = &groups[i];
			shared = false;
		}
	}
	return shared ? NULL : norm;
}

static size_t
count_part(const struct result *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++)
		n += takes_part(r, i);
	return n;
}

static bool
is_open_anywhere(const struct result *r, const struct open_rows *o,
    const struct host_group *g)
{
	enum standing s;

	for (size_t i = 0; i < o->n; i++) {
		s = group_standing(r, o->rows[i].k, g);
		if (s == STANDING_LACK || s == STANDING_UNCERTAIN)
			return true;
	}
	return false;
}

static void
settle_family(const struct result *r, struct host_family *f,
    struct host_group *groups, struct open_rows *o, struct arena *a)
{
	struct host_group *norm = find_norm(groups, f->n);

	/* Hosts of other families, or of none that is known, have what all
	 * of this one lack. */
	if (f->n == 1 && groups[0].n != count_part(r) && is_open_anywhere(r, o,
	    &groups[0]))
		norm = NULL;
	f->groups = groups;
	f->norm = norm;
	if (norm != NULL)
		norm->norm = true;
	for (size_t i = 0; i < o->n; i++)
		weigh_row(r, f, &o->rows[i]);
	find_rows(r, o, groups, f->n, a);
	for (size_t i = 0; i < f->n; i++)
		groups[i].deviates = !groups[i].norm && groups[i].lacks.n +
		    groups[i].has.n + groups[i].uncertain.n +
		    groups[i].may_have.n != 0;
	rank_groups(r, groups, f->n);
	f->norm = norm == NULL ? NULL : &groups[f->n - 1];
}

/* What is known of the families of all hosts. */
struct known_families {
	uint64_t	only;	/* the one that there is; 0: several, or none */
	unsigned	lines;	/* that hosts are known to be of */
	bool		any;
};

/* A family as a number; 0 where it is not known.  A host of either line is of
 * the only one that other hosts are of. */
static uint64_t
family_of(const struct result *r, const struct known_families *known,
    size_t host)
{
	unsigned lines;
	uint64_t build = result_family(r, host, &lines);

	if (lines == LINE_BOTH && known->lines != 0)
		lines = known->lines;
	return build << 2 | lines;
}

static struct known_families
know_families(const struct result *r)
{
	struct known_families known = { .only = 0 };
	unsigned lines;
	uint64_t family;

	for (size_t i = 0; i < r->inventory->n; i++) {
		if (takes_part(r, i) && result_family(r, i, &lines) !=
		    0 && lines != LINE_BOTH)
			known.lines |= lines;
	}
	for (size_t i = 0; i < r->inventory->n; i++) {
		family = takes_part(r, i) ? family_of(r, &known, i) : 0;
		if (family == 0 || family == known.only)
			continue;
		known.only = known.any ? 0 : family;
		if (known.any)
			break;
		known.any = true;
	}
	return known;
}

/* Sorted by family and state.  A host of unknown family is of the only one
 * that there is. */
static struct member *
find_members(const struct result *r, size_t *n, struct arena *a)
{
	struct member *m = arena_alloc(a, (r->inventory->n + 1) * sizeof *m);
	uint64_t *states = xcalloc(r->inventory->n + 1, sizeof *states);
	struct known_families known = know_families(r);
	uint64_t family;

	hash_states(r, states);
	*n = 0;
	for (size_t i = 0; i < r->inventory->n; i++) {
		if (!takes_part(r, i))
			continue;
		family = family_of(r, &known, i);
		m[(*n)++] = (struct member){ states[i], doubts_of(r, i),
		    family == 0 ? known.only : family, i };
	}
	if (*n != 0)
		qsort(m, *n, sizeof *m, cmp_member);
	free(states);
	return m;
}

/* The build of hosts that are of one family; its first one, where they run
 * several. */
static uint32_t
build_of(const struct result *r, const struct member *m, size_t n)
{
	uint32_t build = result_build(r, m[0].host), one;

	for (size_t i = 1; i < n && m[i].family == m[0].family; i++) {
		one = result_build(r, m[i].host);
		if (build != 0 && one != 0 && one != build)
			return (uint32_t)(m[0].family >> 2);
		build = build == 0 ? one : build;
	}
	return build;
}

struct host_families
grouping_of_hosts(const struct result *r, struct arena *a)
{
	size_t n, at = 0;
	const struct member *m = find_members(r, &n, a);
	struct host_family *families = arena_alloc(a, (n + 1) *
	    sizeof *families);
	struct host_group *groups = arena_alloc(a, (n + 1) * sizeof *groups);
	size_t *hosts = arena_alloc(a, (n + 1) * sizeof *hosts);
	struct host_families all = { families, 0 };
	struct host_family *f = NULL;
	struct open_rows open;

	for (size_t i = 0; i < n; i++) {
		hosts[i] = m[i].host;
		if (i == 0 || m[i].family != m[i - 1].family) {
			f = &families[all.n++];
			*f = (struct host_family){
			    .build = build_of(r, &m[i], n - i),
			    .lines = m[i].family & LINE_BOTH,
			    .groups = &groups[at] };
		}
		if (f->n == 0 || m[i].state != m[i - 1].state ||
		    m[i].doubts != m[i - 1].doubts) {
			groups[at++] = (struct host_group){ .hosts = &hosts[i],
			    .build = f->build, .doubtful = m[i].doubts != 0 };
			f->n++;
		}
		groups[at - 1].n++;
		f->nhosts++;
	}
	at = 0;
	open_rows_init(&open, r);
	for (size_t i = 0; i < all.n; at += families[i++].n)
		settle_family(r, &families[i], &groups[at], &open, a);
	open_rows_fini(&open);
	return all;
}
