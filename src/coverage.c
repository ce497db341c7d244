#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/builds.h"
#include "kbdiff/catalog.h"
#include "kbdiff/chains.h"
#include "kbdiff/coverage.h"
#include "kbdiff/mem.h"
#include "kbdiff/product.h"
#include "kbdiff/sentence.h"
#include "kbdiff/site_map.h"

struct knowledge {
	struct level	 level;
	uint32_t	*held;
	size_t		 nheld;
	struct chains_host by_number;
};

struct coverage {
	const struct inventory *inv;
	struct facts	 facts;
	struct proof	*table;		/* of each update; NULL: no builds */
	struct knowledge *hosts;
	struct chains	*chains;	/* NULL: neither catalogue nor map */
	struct arena	*arena;
};

/* What the host may be, by what its inputs say and by its level. */
static struct platform
platform_of(const struct inventory *inv, size_t host, const struct level *l)
{
	const struct host *h = &inv->hosts[host];
	struct platform p = platform_scan(h->os, h->build, h->arch);
	uint32_t from = UINT32_MAX, to = 0;
	unsigned lines = 0;

	if (l->n == 0)
		return p;
	for (size_t i = 0; i < l->n; i++) {
		from = l->places[i].build < from ? l->places[i].build : from;
		to = l->places[i].build > to ? l->places[i].build : to;
		lines |= l->places[i].line;
	}
	p.known = true;
	p.from = from > p.from ? from : p.from;
	p.to = to < p.to ? to : p.to;
	p.lines &= lines;
	return p;
}

static void
know_chains(struct coverage *c, size_t host)
{
	struct knowledge *k = &c->hosts[host];
	uint32_t *numbers = arena_alloc(c->arena,
	    k->nheld * sizeof *numbers), number;
	size_t n = 0;

	for (size_t i = 0; i < k->nheld; i++)
		if ((number = inventory_number(c->inv, k->held[i])) != 0)
			numbers[n++] = number;
	k->by_number = (struct chains_host){ numbers, n,
	    chains_view(c->chains, platform_of(c->inv, host, &k->level)) };
}

static void
know_host(struct coverage *c, size_t host, const struct holding *held,
    size_t n)
{
	struct knowledge *k = &c->hosts[host];

	k->held = arena_alloc(c->arena, n * sizeof *k->held);
	for (size_t i = 0; i < n; i++)
		if (held[i].held == HELD)
			k->held[k->nheld++] = held[i].update;
	if (c->facts.builds != NULL)
		k->level = level_of(c->facts.builds, c->table, c->inv, host,
		    held, n, c->arena);
	if (c->chains != NULL)
		know_chains(c, host);
}

/* Hosts have the same updates: each is looked up once. */
static void
look_up_updates(struct coverage *c)
{
	size_t n = c->inv->listings->nupdates;

	if (c->facts.builds == NULL)
		return;
	c->table = xcalloc(n, sizeof *c->table);
	for (size_t i = 0; i < n; i++)
		c->table[i].rows = builds_of(c->facts.builds,
		    inventory_number(c->inv, (uint32_t)i), &c->table[i].n);
}

struct coverage *
coverage_new(const struct inventory *inv, const struct facts *facts)
{
	struct coverage *c = xcalloc(1, sizeof *c);
	struct holding *held = NULL;
	size_t cap = 0, n;

	c->inv = inv;
	c->facts = *facts;
	c->arena = arena_new();
	if (facts->catalog != NULL || facts->map != NULL)
		c->chains = chains_new(facts->catalog, facts->map,
		    facts->builds);
	look_up_updates(c);
	c->hosts = xcalloc(inv->n, sizeof *c->hosts);
	for (size_t i = 0; i < inv->n; i++) {
		n = inventory_holdings(inv, i, &held, &cap);
		know_host(c, i, held, n);
	}
	free(held);
	return c;
}

void
coverage_free(struct coverage *c)
{
	if (c == NULL)
		return;
	chains_free(c->chains);
	arena_free(c->arena);
	free(c->table);
	free(c->hosts);
	free(c);
}

const struct level *
coverage_level(const struct coverage *c, size_t host)
{
	return &c->hosts[host].level;
}

const struct facts *
coverage_facts(const struct coverage *c)
{
	return &c->facts;
}

const uint32_t *
coverage_held(const struct coverage *c, size_t host, size_t *n)
{
	*n = c->hosts[host].nheld;
	return c->hosts[host].held;
}

static const struct build_row *
rows_of(const struct coverage *c, uint32_t update, size_t *n)
{
	*n = c->table == NULL ? 0 : c->table[update].n;
	return c->table == NULL ? NULL : c->table[update].rows;
}

static bool
catalog_knows(const struct catalog *catalog, uint32_t number)
{
	size_t n, older;

	catalog_facts(catalog, FACT_FOR, number, &n);
	catalog_facts(catalog, FACT_REPLACED, number, &older);
	return n + older != 0;
}

static bool
map_knows(const struct site_map *map, uint32_t number)
{
	return site_map_replaced_by(map, number, 0) != 0 ||
	    site_map_replaces(map, number, 0) != 0;
}

bool
coverage_knows(const struct coverage *c, uint32_t update)
{
	uint32_t number = inventory_number(c->inv, update);
	size_t n;

	rows_of(c, update, &n);
	return n != 0 || (c->facts.catalog != NULL &&
	    catalog_knows(c->facts.catalog, number)) ||
	    (c->facts.map != NULL && map_knows(c->facts.map, number));
}

struct span
coverage_unknown(const struct coverage *c)
{
	if (c->facts.catalog == NULL)
		return c->facts.builds == NULL ?
		    SPAN("not in the site's map; no catalogue was given") :
		    SPAN("not in the table of builds; no catalogue was given");
	return c->facts.builds == NULL ? SPAN("not in any catalogue") :
	    SPAN("not in any catalogue, nor in the table of builds");
}

bool
coverage_cumulative(const struct coverage *c, uint32_t update)
{
	size_t n;

	rows_of(c, update, &n);
	return n != 0 && !builds_hotpatch(c->facts.builds,
	    inventory_number(c->inv, update));
}

/*
 * What the table says of an update at one place: covered from its highest
 * revision there, since the host may lack the others.  A row whose line is not
 * known may be for the place or not; and a host that is at a revision of
 * several updates, by none that is named, may have each.
 */
static enum answer
ask_place(const struct place *p, const struct build_row *rows, size_t n,
    uint32_t *needed)
{
	bool known = false, there = false, either = false;

	*needed = 0;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].build != p->build || (rows[i].lines != 0 &&
		    (rows[i].lines & p->line) == 0))
			continue;
		there = true;
		known |= rows[i].lines != 0;
		either |= p->by == 0 && rows[i].revision == p->revision;
		if (rows[i].revision > *needed)
			*needed = rows[i].revision;
	}
	if (!there)
		return ANSWER_INAPPLICABLE;
	if (known && p->revision >= *needed)
		return ANSWER_COVERED;
	return p->revision >= *needed || p->perhaps >= *needed || either ?
	    ANSWER_CANNOT_TELL : ANSWER_NO;
}

/* Where the host may be any of several places, it lacks the update unless
 * none of them says so. */
static enum answer
ask_places(const struct level *l, const struct build_row *rows, size_t n)
{
	enum answer all = ANSWER_INAPPLICABLE, one;
	uint32_t needed;

	if (l->n == 0)
		return l->before_10 ? ANSWER_INAPPLICABLE : ANSWER_NO;
	for (size_t i = 0; i < l->n; i++) {
		one = ask_place(&l->places[i], rows, n, &needed);
		if (one == ANSWER_NO)
			return ANSWER_NO;
		if (one == ANSWER_CANNOT_TELL || all == ANSWER_INAPPLICABLE)
			all = one;
	}
	return all == ANSWER_INAPPLICABLE && l->past ? ANSWER_NO : all;
}

/* An update newer than the table may have brought the host further than the
 * table can tell. */
static bool
is_beyond(const struct coverage *c, const struct level *l, uint32_t update,
    bool known)
{
	return l->beyond != 0 && (known || inventory_number(c->inv, update) >
	    builds_last(c->facts.builds));
}

/* What is found about a host and an update, and by which source. */
struct finding {
	enum answer	 answer;
	const struct build_row *rows;	/* NULL: not by the table */
	size_t		 nrows;
	uint32_t	*chain;		/* NULL: not by a chain; or to be
					   freed */
	size_t		 nchain;
};

/* Whether the table settles it: it has the update, and knows where the host
 * is. */
static bool
ask_table(const struct coverage *c, const struct level *l, uint32_t update,
    struct finding *f)
{
	f->rows = rows_of(c, update, &f->nrows);
	if (f->nrows != 0)
		f->answer = ask_places(l, f->rows, f->nrows);
	if (f->answer == ANSWER_NO && is_beyond(c, l, update, f->nrows != 0))
		f->answer = ANSWER_CANNOT_TELL;
	else if (f->nrows != 0 && f->answer == ANSWER_NO)
		return l->n != 0;
	return f->answer != ANSWER_NO && f->answer != ANSWER_CANNOT_TELL;
}

/* The map is the site's own word; a catalogue is asked where the table does
 * not settle it. */
static struct finding
find(const struct coverage *c, size_t host, uint32_t update)
{
	const struct knowledge *k = &c->hosts[host];
	uint32_t number = inventory_number(c->inv, update);
	struct finding f = { .answer = ANSWER_NO };

	if (c->chains != NULL && number != 0)
		f.chain = chains_by_map(c->chains, &k->by_number, number,
		    &f.nchain);
	if (f.chain == NULL && !ask_table(c, &k->level, update, &f) &&
	    c->chains != NULL && number != 0)
		f.chain = chains_by_all(c->chains, &k->by_number, number,
		    &f.nchain);
	if (f.chain != NULL)
		f.answer = ANSWER_COVERED;
	return f;
}

enum answer
coverage_ask(const struct coverage *c, size_t host, uint32_t update)
{
	struct finding f = find(c, host, update);

	free(f.chain);
	return f.answer;
}

/* A line is said where client and server share a build and it matters. */
static void
say_build(const struct coverage *c, struct out *o, uint32_t build,
    unsigned lines, bool matters)
{
	unsigned all = 0;

	builds_lines(c->facts.builds, build, &all);
	out_printf(o, "%u%s", (unsigned)build, !matters || all != LINE_BOTH ||
	    lines == LINE_BOTH ? "" : lines == LINE_CLIENT ? " (client)" :
	    lines == LINE_SERVER ? " (server)" : "");
}

/* "17763", "26100 (client) and 26200": what an update is for. */
static void
say_builds(const struct coverage *c, struct out *o,
    const struct build_row *rows, size_t n, bool lines_matter)
{
	uint32_t first = rows[0].build, last = rows[n - 1].build;
	unsigned lines = 0;

	for (size_t i = 0; i < n; i++) {
		lines |= rows[i].lines;
		if (i + 1 != n && rows[i + 1].build == rows[i].build)
			continue;
		if (rows[i].build != first)
			out_str(o, rows[i].build == last ? " and " : ", ");
		say_build(c, o, rows[i].build, lines, lines_matter);
		lines = 0;
	}
}

/* "17763", "19044 or 19045": what a host may be. */
static void
say_places(const struct coverage *c, struct out *o, const struct level *l,
    bool lines_matter)
{
	unsigned lines = 0;

	if (l->n == 0)
		out_printf(o, "%u", (unsigned)l->stated);
	for (size_t i = 0; i < l->n; i++) {
		lines |= l->places[i].line;
		if (i + 1 != l->n &&
		    l->places[i + 1].build == l->places[i].build)
			continue;
		if (l->places[i].build != l->places[0].build)
			out_str(o, " or ");
		say_build(c, o, l->places[i].build, lines, lines_matter);
		lines = 0;
	}
}

static void
say_inapplicable(const struct coverage *c, struct out *o, size_t host,
    uint32_t update, const struct build_row *rows, size_t n)
{
	const struct level *l = &c->hosts[host].level;
	bool lines_matter = false;

	for (size_t i = 0; i < l->n; i++)
		lines_matter |= builds_hold(rows, n, l->places[i].build);
	out_visible(o, inventory_update(c->inv, update));
	out_str(o, " is for ");
	say_builds(c, o, rows, n, lines_matter);
	out_str(o, "; ");
	out_visible(o, c->inv->hosts[host].name);
	out_str(o, " is ");
	say_places(c, o, l, lines_matter);
}

/* "17763.5122 >= 17763.4974", for each build that the host may be. */
static void
say_covered(struct out *o, const struct level *l,
    const struct build_row *rows, size_t n, uint32_t *by)
{
	const struct place *p;
	uint32_t needed, last = 0;

	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || ask_place(p, rows, n, &needed) !=
		    ANSWER_COVERED)
			continue;
		out_printf(o, "%s%u.%u >= %u.%u", last == 0 ? "" : ", or ",
		    (unsigned)p->build, (unsigned)p->revision,
		    (unsigned)p->build, (unsigned)needed);
		last = p->build;
		*by = p->by;
	}
	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || builds_hold(rows, n, p->build))
			continue;
		out_printf(o, ", not for %u", (unsigned)p->build);
		last = p->build;
	}
}

/* The place that leaves it open whether the host has the update. */
static const struct place *
open_place(const struct level *l, const struct build_row *rows, size_t n)
{
	uint32_t needed;

	for (size_t i = 0; i < l->n; i++)
		if (ask_place(&l->places[i], rows, n, &needed) ==
		    ANSWER_CANNOT_TELL)
			return &l->places[i];
	return NULL;
}

static void
say_cannot_tell(struct out *o, const struct level *l,
    const struct build_row *rows, size_t n)
{
	const struct place *p = ask_places(l, rows, n) ==
	    ANSWER_CANNOT_TELL ? open_place(l, rows, n) : NULL;

	if (p == NULL)
		out_printf(o, "KB%u is newer than the table of builds; give a "
		    "newer one with --builds", (unsigned)l->beyond);
	else if (p->perhaps > p->revision && p->perhaps_by == 0)
		out_printf(o, "%u.%u may be a hotpatch, which the table of "
		    "builds does not know; give a newer one with --builds",
		    (unsigned)p->build, (unsigned)p->perhaps);
	else if (p->revision != 0 && p->by == 0 && p->perhaps == 0)
		out_printf(o, "%u.%u is the revision of several updates",
		    (unsigned)p->build, (unsigned)p->revision);
	else
		out_printf(o, "the table of builds does not say whether KB%u "
		    "is for client or server", (unsigned)(p->revision <
		    p->perhaps ? p->perhaps_by : rows[0].kb));
}

/* Updates of a chain that are named: those at its beginning, and the last. */
#define CHAIN_MAX	5

/* "superseded by KB5005030, KB5005565; catalog of 2026-06-28". */
static void
say_chain(const struct coverage *c, struct out *o, uint32_t lacked,
    const struct finding *f, struct cover *cover)
{
	bool of_map = chains_of_map(c->chains, lacked, f->chain, f->nchain);
	char day[11];

	for (size_t i = 0; i < f->nchain; i++) {
		if (f->nchain > CHAIN_MAX && i == CHAIN_MAX - 2) {
			i = f->nchain - 1;
			out_printf(o, ", %zu more", i - (CHAIN_MAX - 2));
		}
		out_printf(o, "%sKB%u", i == 0 ? "superseded by " : ", ",
		    (unsigned)f->chain[i]);
	}
	if (of_map)
		out_str(o, "; the site's map");
	else if (catalog_newest(c->facts.catalog) != DATE_NONE) {
		date_iso(catalog_newest(c->facts.catalog), day);
		out_printf(o, "; catalog of %s", day);
	} else
		out_str(o, "; catalog");
	cover->evidence = of_map ? EVIDENCE_MAP : EVIDENCE_CATALOG;
	cover->by = f->chain[f->nchain - 1];
}

struct cover
coverage_explain(const struct coverage *c, size_t host, uint32_t update,
    struct arena *arena)
{
	struct finding f = find(c, host, update);
	struct cover cover = { .answer = f.answer,
	    .evidence = EVIDENCE_BUILDS, .detail = SPAN_NONE };
	const struct level *l = &c->hosts[host].level;
	struct sentence s;

	if (cover.answer == ANSWER_NO)
		return (struct cover){ .answer = ANSWER_NO,
		    .detail = SPAN_NONE };
	sentence_begin(&s);
	if (f.chain != NULL)
		say_chain(c, &s.out, inventory_number(c->inv, update), &f,
		    &cover);
	else if (cover.answer == ANSWER_COVERED)
		say_covered(&s.out, l, f.rows, f.nrows, &cover.by);
	else if (cover.answer == ANSWER_INAPPLICABLE)
		say_inapplicable(c, &s.out, host, update, f.rows, f.nrows);
	else
		say_cannot_tell(&s.out, l, f.rows, f.nrows);
	free(f.chain);
	cover.detail = sentence_end(&s, arena);
	return cover;
}

static bool
find_in_catalog(const struct coverage *c, uint32_t update,
    struct catalog_update *u)
{
	return c->facts.catalog != NULL && catalog_find(c->facts.catalog,
	    inventory_number(c->inv, update), u);
}

struct span
coverage_title(const struct coverage *c, uint32_t update)
{
	struct catalog_update u;

	return find_in_catalog(c, update, &u) ? u.title : SPAN_NONE;
}

/* "dated 2023-10-10 to 2025-04-15", if there is no date of release. */
static void
say_dated(struct out *o, const struct catalog_update *u, const char *before)
{
	char first[11], last[11];

	if (u->first == DATE_NONE)
		return;
	date_iso(u->first, first);
	date_iso(u->last, last);
	out_printf(o, "%sdated %s", before, first);
	if (u->first != u->last)
		out_printf(o, " to %s", last);
}

struct span
coverage_says(const struct coverage *c, uint32_t update, struct arena *a)
{
	size_t nrows, cves;
	const struct build_row *rows = rows_of(c, update, &nrows);
	struct catalog_update u;
	const char *before = "";
	struct sentence s;
	char day[11];

	if (!find_in_catalog(c, update, &u))
		return SPAN_NONE;
	cves = catalog_count_cves(c->facts.catalog, u.number);
	sentence_begin(&s);
	if (u.rating != RATING_NONE) {
		out_str(&s.out, rating_name(u.rating));
		before = ", ";
	}
	if (cves != 0) {
		out_printf(&s.out, "%s%zu CVE%s", before, cves,
		    cves == 1 ? "" : "s");
		before = ", ";
	}
	if (nrows != 0 && rows[0].released != DATE_NONE) {
		date_iso(rows[0].released, day);
		out_printf(&s.out, "%sreleased %s", before, day);
	} else
		say_dated(&s.out, &u, before);
	return sentence_end(&s, a);
}

uint32_t
coverage_same_cves(const struct coverage *c, size_t host, uint32_t update,
    size_t *cves)
{
	uint32_t number = inventory_number(c->inv, update);

	return c->chains == NULL || number == 0 ? 0 :
	    chains_same_cves(c->chains, &c->hosts[host].by_number, number,
	    cves);
}
