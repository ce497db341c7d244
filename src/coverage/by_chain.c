#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/model/inventory.h"
#include "by_chain.h"

/* An update of the inventory at its place in a chain. */
struct member {
	const struct chain_row *row;
	uint32_t	update;
};

struct by_chain {
	const struct chains *chains;
	const struct builds *builds;	/* NULL: none */
	const struct inventory *inv;
	struct member	*members;	/* by chain, then ordinal */
	size_t		 n, cap;
	size_t		*first;		/* of each chain, and behind the last */
	uint64_t	*unknown;	/* updates that no fact knows */
	const struct chain_row **combined; /* stacks of which a level is
					   known; NULL: not gathered */
	size_t		 ncombined;
	uint32_t	*recent;	/* of each chain; 0: not worked out */
};

static int
cmp_member(const void *pa, const void *pb)
{
	const struct chain_row *a = ((const struct member *)pa)->row;
	const struct chain_row *b = ((const struct member *)pb)->row;

	if (a->chain != b->chain)
		return a->chain < b->chain ? -1 : 1;
	if (a->ordinal != b->ordinal)
		return a->ordinal < b->ordinal ? -1 : 1;
	return (a->kb > b->kb) - (a->kb < b->kb);
}

static void
add_members(struct by_chain *c, uint32_t update)
{
	uint32_t kb = inventory_number(c->inv, update);
	size_t n, nrows = 0;
	const struct chain_row *rows = chains_of(c->chains, kb, &n);

	if (c->builds != NULL)
		builds_of(c->builds, kb, &nrows);
	if (kb != 0 && nrows == 0 && !chains_know(c->chains, kb))
		bits_add(c->unknown, update);
	for (size_t i = 0; i < n; i++) {
		c->members = xgrow(c->members, c->n, &c->cap,
		    sizeof *c->members);
		c->members[c->n++] = (struct member){ &rows[i], update };
	}
}

struct by_chain *
by_chain_new(const struct chains *chains, const struct builds *builds,
    const struct inventory *inv)
{
	struct by_chain *c = xcalloc(1, sizeof *c);
	size_t nchains = chains_count(chains), at = 0;

	c->chains = chains;
	c->builds = builds;
	c->inv = inv;
	c->unknown = bitset_new(inv->raw_lists->nupdates);
	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++)
		add_members(c, u);
	if (c->n != 0)
		qsort(c->members, c->n, sizeof *c->members, cmp_member);
	c->first = xcalloc(nchains + 1, sizeof *c->first);
	for (size_t i = 0; i <= nchains; i++) {
		while (at < c->n && c->members[at].row->chain < i)
			at++;
		c->first[i] = at;
	}
	c->recent = xcalloc(nchains + 1, sizeof *c->recent);
	return c;
}

void
by_chain_free(struct by_chain *c)
{
	if (c == NULL)
		return;
	free(c->members);
	free(c->first);
	free(c->recent);
	free(c->unknown);
	free(c->combined);
	free(c);
}

static const struct chain *
chain_of(const struct by_chain *c, const struct chain_row *row)
{
	return chains_chain(c->chains, row->chain);
}

/* The builds and lines that the host's own updates in chains prove: those of
 * one branch, where all that stand in one chain agree on it. */
static void
find_build_by_updates(const struct by_chain *c, struct by_chain_host *h)
{
	const uint64_t *held = c->inv->hosts[h->host].updates[
	    PRESENCE_INSTALLED];
	const struct chain *chain;
	uint32_t build = 0;
	size_t n;

	for (size_t i = 0; i < c->n; i++) {
		if (!bits_has(held, c->members[i].update))
			continue;
		chains_of(c->chains, c->members[i].row->kb, &n);
		chain = chain_of(c, c->members[i].row);
		if (n != 1 || chain->build == build)
			continue;
		/* 26200 has the servicing stacks of 26100. */
		if (build == 26100 || build == 0)
			build = build == 0 || chain->build == 26200 ?
			    chain->build : UINT32_MAX;
		else if (build != 26200 || chain->build != 26100)
			build = UINT32_MAX;
	}
	if (build != 0 && build != UINT32_MAX)
		h->builds[0] = h->builds[1] = build;
}

static void
find_build(const struct by_chain *c, struct by_chain_host *h)
{
	const struct host *host = &c->inv->hosts[h->host];
	const struct level *l = h->level;
	struct platform p;

	if (l->n != 0) {
		h->builds[0] = l->places[0].build;
		h->builds[1] = l->places[l->n - 1].build;
		h->lines = 0;
		for (size_t i = 0; i < l->n; i++)
			h->lines |= l->places[i].line;
		return;
	}
	if (l->stated != 0) {
		h->builds[0] = h->builds[1] = l->stated;
		return;
	}
	p = platform_scan(host->os, host->build, host->arch);
	if (p.known && p.from == p.to)
		h->builds[0] = h->builds[1] = p.from;
	else
		find_build_by_updates(c, h);
}

/* Updates come in the order of their numbers. */
static uint32_t
find_unknown(const struct by_chain *c, const struct host *h)
{
	uint64_t word;

	for (size_t w = bits_words(c->inv->raw_lists->nupdates); w-- != 0; ) {
		word = (h->updates[PRESENCE_INSTALLED][w] |
		    h->updates[PRESENCE_DOUBTFUL][w]) & c->unknown[w];
		if (word != 0)
			return inventory_number(c->inv, (uint32_t)(w * 64) +
			    bits_last(word));
	}
	return 0;
}

static bool
has(const struct by_chain *c, const struct by_chain_host *h, uint32_t update,
    enum presence presence)
{
	return bits_has(c->inv->hosts[h->host].updates[presence], update);
}

/* Whether the updates of a chain are made for a build. */
static bool
serves_build(const struct chain *chain, uint32_t build)
{
	/* 26300 has no updates of its own here, and 26200 no stacks. */
	if (build == 26300)
		build = 26200;
	return build_branch(build) == chain->build || (build == 26200 &&
	    chain->family == CHAIN_SSU && chain->build == 26100 &&
	    chain->line != LINE_SERVER);
}

static bool
serves(const struct by_chain_host *h, const struct chain *chain)
{
	const struct level *l = h->level;

	if (chain->line != 0 && (chain->line & h->lines) == 0)
		return false;
	if (h->builds[0] == 0 || serves_build(chain, h->builds[0]) ||
	    serves_build(chain, h->builds[1]))
		return true;
	for (size_t i = 0; i < l->n; i++)
		if (serves_build(chain, l->places[i].build))
			return true;
	return false;
}

/* The last update of a chain from an ordinal on that the host has, or has in
 * doubt. */
static const struct chain_row *
find_from(const struct by_chain *c, const struct by_chain_host *h,
    size_t chain, uint32_t ordinal, enum presence presence)
{
	for (size_t i = c->first[chain + 1]; i != c->first[chain] &&
	    c->members[i - 1].row->ordinal >= ordinal; i--)
		if (has(c, h, c->members[i - 1].update, presence))
			return c->members[i - 1].row;
	return NULL;
}

/* The chain of rollups for a build. */
static size_t
rollups_for(const struct by_chain *c, uint32_t build)
{
	size_t n = chains_count(c->chains), i;

	for (i = 0; i < n; i++)
		if (chains_chain(c->chains, i)->family == CHAIN_ROLLUP &&
		    chains_chain(c->chains, i)->build == build)
			break;
	return i;
}

/* From which day on a rollup contains an update of Internet Explorer: the
 * rollups of Server 2012 have none for version 11 before February 2020. */
#define IE11_FIRST	20190514
#define IE11_ROLLUPS	20200211

static uint32_t
rollup_from(const struct chain *chain, const struct chain_row *row)
{
	if (chain->family == CHAIN_SECURITY_ONLY)
		return row->ordinal * 100;
	if (chain->build == 9200 && row->ordinal >= IE11_FIRST &&
	    row->ordinal < IE11_ROLLUPS)
		return IE11_ROLLUPS;
	return row->ordinal;
}

/* An update that contains the one of the row. */
static const struct chain_row *
find_newer(const struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row, enum presence presence)
{
	const struct chain *chain = chain_of(c, row);
	const struct chain_row *newer = NULL;
	size_t rollups;

	if (chain->family == CHAIN_HOTPATCH)
		return NULL;
	if (chain->family != CHAIN_SECURITY_ONLY)
		newer = find_from(c, h, row->chain, row->ordinal + 1, presence);
	if (newer != NULL || (chain->family != CHAIN_SECURITY_ONLY &&
	    chain->family != CHAIN_IE))
		return newer;
	rollups = rollups_for(c, chain->build);
	return rollups == chains_count(c->chains) ? NULL :
	    find_from(c, h, rollups, rollup_from(chain, row), presence);
}

/* The least revision that a place of the host has reached, of those that the
 * chain serves; 0 where one of them is not proven. */
static uint32_t
least_reached(const struct by_chain_host *h, const struct chain *chain,
    const struct place **place)
{
	const struct level *l = h->level;
	uint32_t least = UINT32_MAX;

	for (size_t i = 0; i < l->n; i++) {
		if (!serves_build(chain, l->places[i].build) ||
		    (chain->line != 0 && chain->line != l->places[i].line))
			continue;
		if (l->places[i].revision < least) {
			least = l->places[i].revision;
			*place = &l->places[i];
		}
	}
	return least == UINT32_MAX || l->past ? 0 : least;
}

/* Gathers the servicing stacks of which it is known with which level they
 * came. */
static void
gather_combined(struct by_chain *c)
{
	size_t n;
	const struct chain_row *rows = chains_rows(c->chains, &n);

	c->combined = xreallocarray(NULL, n + 1, sizeof *c->combined);
	for (size_t i = 0; i < n; i++)
		if (rows[i].revision != 0)
			c->combined[c->ncombined++] = &rows[i];
}

/* The least level with which a stack from an ordinal on came; 0: not known. */
static uint32_t
came_with_level(struct by_chain *c, const struct chain_row *row)
{
	const struct chain_row *one;
	uint32_t least = 0;

	if (c->combined == NULL)
		gather_combined(c);
	for (size_t i = 0; i < c->ncombined; i++) {
		one = c->combined[i];
		if (one->chain == row->chain && one->ordinal >= row->ordinal &&
		    (least == 0 || one->revision < least))
			least = one->revision;
	}
	return least;
}

/* A host at the level that a servicing stack came with has this stack or a
 * later one. */
static bool
came_with(struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row, struct cover *cover)
{
	const struct chain *chain = chain_of(c, row);
	const struct place *place = NULL;
	uint32_t reached, needed;

	if (chain->family != CHAIN_SSU ||
	    (reached = least_reached(h, chain, &place)) == 0)
		return false;
	needed = came_with_level(c, row);
	if (needed == 0 || needed > reached)
		return false;
	cover->reason = COVER_CAME_WITH;
	cover->by = place->by;
	cover->at = (struct cover_build){ place->build, place->line, reached,
	    needed };
	return true;
}

/* yyyymm of the update that brought a place to its revision; 0: not known. */
static uint32_t
month_of(const struct by_chain *c, const struct place *p)
{
	const struct build_row *rows;
	size_t n;

	rows = builds_on(c->builds, p->build, &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].revision == p->revision &&
		    rows[i].kind != BUILD_HOTPATCH)
			return builds_month(rows[i].released);
	return 0;
}

/* A hotpatch of which only the month is known: a regular update of that month
 * or later contains it. */
static bool
outgrown(const struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row, struct cover *cover)
{
	const struct chain *chain = chain_of(c, row);
	const struct place *place = NULL;
	uint32_t reached;

	if (chain->family != CHAIN_HOTPATCH || c->builds == NULL ||
	    (reached = least_reached(h, chain, &place)) == 0 ||
	    month_of(c, place) < chain_month(row->ordinal))
		return false;
	cover->reason = COVER_CAME_WITH;
	cover->by = place->by;
	cover->at = (struct cover_build){ place->build, place->line, reached,
	    reached };
	return true;
}

static bool
is_covered(struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row, struct cover *cover)
{
	const struct chain_row *newer = find_newer(c, h, row,
	    PRESENCE_INSTALLED);

	cover->answer = ANSWER_COVERED;
	cover->evidence = EVIDENCE_CHAIN;
	cover->older = row;
	if (newer == NULL)
		return came_with(c, h, row, cover) ||
		    outgrown(c, h, row, cover);
	cover->reason = COVER_LINK;
	cover->newer = newer;
	cover->by = newer->kb;
	return true;
}

/* An update of another stream of .NET, of the same month or later. */
static const struct chain_row *
find_other_stream(const struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row)
{
	const struct chain *own = chain_of(c, row), *other;
	const struct chain_row *found;

	if (own->family != CHAIN_NET)
		return NULL;
	for (size_t i = 0; i < chains_count(c->chains); i++) {
		other = chains_chain(c->chains, i);
		if (i == row->chain || other->family != CHAIN_NET ||
		    other->build != own->build)
			continue;
		found = find_from(c, h, i, chain_month(row->ordinal) * 100,
		    PRESENCE_INSTALLED);
		if (found != NULL)
			return found;
	}
	return NULL;
}

/* From which number on an update may be newer than a chain. */
static uint32_t
recent_of(struct by_chain *c, size_t chain)
{
	uint32_t newest = chains_chain(c->chains, chain)->newest;

	if (c->recent[chain] == 0)
		c->recent[chain] = c->builds == NULL ? UINT32_MAX :
		    builds_recent(c->builds, date_of((int)(chain_month(
		    newest) / 100), (int)(chain_month(newest) % 100),
		    newest > 999999 ? (int)(newest % 100) : 28));
	return c->recent[chain];
}

/* Why a host may have what contains the update of a row. */
static bool
is_open(struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *row, struct cover *cover)
{
	const struct chain_row *other;

	*cover = (struct cover){ .answer = ANSWER_CANNOT_TELL,
	    .older = row };
	if ((other = find_newer(c, h, row, PRESENCE_DOUBTFUL)) != NULL) {
		cover->reason = COVER_IN_DOUBT;
	} else if ((other = find_other_stream(c, h, row)) != NULL) {
		cover->reason = COVER_STREAM;
		cover->newer = other;
	} else if (h->unknown != 0 && h->unknown >= recent_of(c, row->chain)) {
		cover->reason = COVER_PAST_CHAIN;
		cover->about = h->unknown;
		return true;
	} else {
		return false;
	}
	cover->about = other->kb;
	return true;
}

/* Of an update in chains: what is covered in one of them is so. */
static struct cover
ask_rows(struct by_chain *c, const struct by_chain_host *h,
    const struct chain_row *rows, size_t n)
{
	struct cover cover, open = { .answer = ANSWER_INAPPLICABLE,
	    .evidence = EVIDENCE_CHAIN, .reason = COVER_OTHER_BUILD,
	    .about = rows[0].kb };

	for (size_t i = 0; i < n; i++) {
		if (!serves(h, chain_of(c, &rows[i])))
			continue;
		cover = (struct cover){ .answer = ANSWER_NO };
		if (is_covered(c, h, &rows[i], &cover))
			return cover;
		if (is_open(c, h, &rows[i], &cover))
			open = cover;
		else if (open.answer == ANSWER_INAPPLICABLE)
			open = (struct cover){ .answer = ANSWER_NO };
	}
	return open;
}

/* Whether a host may run a build. */
static bool
may_run(const struct by_chain_host *h, uint32_t build)
{
	const struct level *l = h->level;

	for (size_t i = 0; i < l->n; i++)
		if (build_branch(l->places[i].build) == build_branch(build))
			return true;
	return h->builds[0] == 0 || build_branch(h->builds[0]) ==
	    build_branch(build);
}

/* An offered .NET update is there where its part for the host's build is, or
 * what contains that. */
static struct cover
ask_offer(struct by_chain *c, const struct by_chain_host *h,
    const struct net_offer *offers, size_t n)
{
	struct cover cover, answer = { .answer = ANSWER_INAPPLICABLE,
	    .evidence = EVIDENCE_CHAIN, .reason = COVER_OTHER_BUILD,
	    .about = offers[0].offer };
	const struct chain_row *rows;
	uint32_t update;
	size_t nrows;

	for (size_t i = 0; i < n; i++) {
		if (!may_run(h, offers[i].build))
			continue;
		rows = chains_of(c->chains, offers[i].part, &nrows);
		if (nrows == 0)
			continue;
		cover = ask_rows(c, h, rows, nrows);
		if (inventory_find(c->inv, offers[i].part, &update) &&
		    has(c, h, update, PRESENCE_INSTALLED))
			cover = (struct cover){ .answer = ANSWER_COVERED,
			    .evidence = EVIDENCE_CHAIN,
			    .reason = COVER_PART, .by = offers[i].part };
		if (cover.answer == ANSWER_COVERED)
			return cover;
		if (cover.answer == ANSWER_CANNOT_TELL ||
		    answer.answer == ANSWER_INAPPLICABLE)
			answer = cover;
	}
	return answer;
}

/* A host that runs the build which a package brings does not lack it. */
static struct cover
ask_enablement(const struct by_chain_host *h, const struct enablement *e,
    size_t n)
{
	uint32_t build = h->builds[0];

	if (build == 0 || build != h->builds[1])
		return (struct cover){ .answer = ANSWER_NO };
	if (build >= e->to && (build_branch(build) == build_branch(e->to) ||
	    build == e->to))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_CHAIN, .reason = COVER_ENABLED,
		    .at = { .build = build } };
	for (size_t i = 0; i < n; i++)
		if (build_branch(e[i].from) == build_branch(build))
			return (struct cover){ .answer = ANSWER_NO };
	return (struct cover){ .answer = ANSWER_INAPPLICABLE,
	    .evidence = EVIDENCE_CHAIN, .reason = COVER_OTHER_BUILD,
	    .about = e->kb };
}

/* From which number on an update may be newer than what is known of the host's
 * branch. */
static uint32_t
recent_on(struct by_chain *c, const struct by_chain_host *h)
{
	uint32_t least = UINT32_MAX, one;

	if (h->level->n != 0)
		return h->level->recent;
	for (size_t i = 0, n = chains_count(c->chains); i < n; i++) {
		if (c->first[i] == c->first[i + 1] || (h->builds[0] != 0 &&
		    !serves(h, chains_chain(c->chains, i))))
			continue;
		one = recent_of(c, i);
		least = one < least ? one : least;
	}
	return least;
}

struct by_chain_host
by_chain_host(struct by_chain *c, size_t host, const struct level *l)
{
	const struct host *of = &c->inv->hosts[host];
	struct by_chain_host h = { .host = host, .level = l,
	    .lines = lines_named(of->os) };

	find_build(c, &h);
	h.unknown = find_unknown(c, of);
	if (h.unknown != 0)
		h.recent = recent_on(c, &h);
	return h;
}

uint32_t
by_chain_open_from(const struct by_chain_host *h)
{
	return h->unknown == 0 || h->unknown < h->recent ? UINT32_MAX :
	    h->recent;
}

/* An update that no fact knows may be of a chain that goes on. */
static struct cover
ask_unknown(const struct by_chain_host *h, uint32_t kb)
{
	struct cover open = { .answer = ANSWER_CANNOT_TELL,
	    .reason = COVER_PAST_CHAIN, .about = h->unknown };

	if (kb == 0 || kb < by_chain_open_from(h))
		open = (struct cover){ .answer = ANSWER_NO };
	return open;
}

struct cover
by_chain_ask(struct by_chain *c, const struct by_chain_host *h,
    uint32_t update)
{
	uint32_t kb = inventory_number(c->inv, update);
	const struct chain_row *rows;
	const struct net_offer *offers;
	const struct enablement *packages;
	size_t n;

	if (bits_has(c->unknown, update))
		return ask_unknown(h, kb);
	if ((rows = chains_of(c->chains, kb, &n)) != NULL)
		return ask_rows(c, h, rows, n);
	if ((offers = chains_offers_of(c->chains, kb, &n)) != NULL)
		return ask_offer(c, h, offers, n);
	if ((packages = chains_enablement_of(c->chains, kb, &n)) != NULL)
		return ask_enablement(h, packages, n);
	return (struct cover){ .answer = ANSWER_NO };
}

static void
add_build(struct cover_build *made, size_t *n, uint32_t build, unsigned line)
{
	size_t at = 0;

	while (at < *n && made[at].build < build)
		at++;
	if (at == *n || made[at].build != build) {
		memmove(made + at + 1, made + at,
		    ((*n)++ - at) * sizeof *made);
		made[at] = (struct cover_build){ .build = build };
	}
	made[at].lines |= line;
}

/* The builds that an update is for, by its rows of one kind of fact. */
static size_t
list_builds(const struct by_chain *c, uint32_t kb, struct cover_build **made,
    struct arena *a)
{
	size_t nrows, noffers, npackages, n = 0;
	const struct chain_row *rows = chains_of(c->chains, kb, &nrows);
	const struct net_offer *offers = chains_offers_of(c->chains, kb,
	    &noffers);
	const struct enablement *packages = chains_enablement_of(c->chains,
	    kb, &npackages);

	*made = arena_alloc(a, (nrows + noffers + npackages) *
	    sizeof **made);
	for (size_t i = 0; i < nrows; i++)
		add_build(*made, &n, chain_of(c, &rows[i])->build,
		    chain_of(c, &rows[i])->line);
	for (size_t i = 0; i < noffers; i++)
		add_build(*made, &n, offers[i].build, 0);
	for (size_t i = 0; i < npackages; i++)
		add_build(*made, &n, packages[i].from, 0);
	return n;
}

void
by_chain_explain(const struct by_chain *c, const struct by_chain_host *h,
    uint32_t update, struct cover *cover, struct arena *a)
{
	struct cover_build *made;
	size_t n = 0;

	if (cover->reason != COVER_OTHER_BUILD)
		return;
	cover->nbuilds = list_builds(c, inventory_number(c->inv, update),
	    &made, a);
	cover->builds = made;
	made = arena_alloc(a, (h->level->n + 1) * sizeof *made);
	for (size_t i = 0; i < h->level->n; i++)
		add_build(made, &n, h->level->places[i].build,
		    h->level->places[i].line);
	if (n == 0)
		add_build(made, &n, h->builds[0], 0);
	cover->host = made;
	cover->nhost = n;
}
