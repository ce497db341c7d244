#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/model/host_updates.h"

/* Builds from here on may be hotpatched, but for those of Windows 11 before
 * its version 24H2. */
#define HOTPATCHED_FIRST	20348
#define NEVER_HOTPATCHED_FIRST	22000
#define NEVER_HOTPATCHED_LAST	22631

/* What the table of builds, or a rollup's own name, says of an update. */
struct proof {
	const struct build_row *rows;
	size_t		 n;
};

struct proofs {
	const struct builds *builds;
	const struct inventory *inv;
	struct proof	*table;		/* of each update */
	/* Sets of updates: that may prove a level, by the table or by the name
	 * of a rollup; those of them of which some list gives such a name as
	 * a variant; that have a number which the table does not know. */
	uint64_t	*telling, *named, *unknown;
	size_t		 words;		/* of a set */
	/* Hotpatches of which a chain has no more than the month, and their
	 * updates. */
	const struct chain_row **months;
	uint32_t	*month_updates;
	size_t		 nmonths, months_cap, month_updates_cap;
	const struct chains *chains;	/* NULL: none */
	struct host_update	*held;		/* scratch */
	size_t		 cap;
};

struct places {
	struct place	*places;
	size_t		 n, cap;
};

struct levelling {
	const struct builds *builds;
	const struct inventory *inv;
	const struct proof *table;
	struct proof	*proofs;
	size_t		 nproofs, cap;
	struct arena	*arena;
	bool		 present;	/* a proof is of what is there now */
	bool		 denied;	/* not all lists have the stated
					   revision's update as installed */
	struct version	 version;	/* of the stated build */
	unsigned	 lines;		/* that the name of its OS allows */
	struct places	 places;
};

static void
add_place(struct places *p, uint32_t build, unsigned line)
{
	p->places = xgrow(p->places, p->n, &p->cap, sizeof *p->places);
	p->places[p->n++] = (struct place){ .build = build, .line = line };
}

static void
add_places(struct places *p, uint32_t build, unsigned lines)
{
	if ((lines & LINE_CLIENT) != 0)
		add_place(p, build, LINE_CLIENT);
	if ((lines & LINE_SERVER) != 0)
		add_place(p, build, LINE_SERVER);
}

static void
add_proof(struct levelling *l, struct proof p)
{
	if (p.n == 0)
		return;
	l->proofs = xgrow(l->proofs, l->nproofs, &l->cap, sizeof *l->proofs);
	l->proofs[l->nproofs++] = p;
}

static bool
may_be_hotpatched(uint32_t build)
{
	return build >= HOTPATCHED_FIRST &&
	    (build < NEVER_HOTPATCHED_FIRST || build > NEVER_HOTPATCHED_LAST);
}

/*
 * A rollup says its revision itself, on whatever line the host is.  One that
 * the table does not know may be a hotpatch, which proves nothing.
 */
static void
add_rollup(struct levelling *l, struct span identity)
{
	struct build_row *row;
	uint32_t build, revision;

	if (!rollup_scan(identity, &build, &revision))
		return;
	row = arena_alloc(l->arena, sizeof *row);
	*row = (struct build_row){ .kb = builds_at(l->builds, build,
	    revision), .build = build, .revision = revision,
	    .lines = LINE_BOTH, .released = DATE_NONE };
	if (row->kb == 0 && may_be_hotpatched(build))
		row->lines = 0;
	add_proof(l, (struct proof){ row, 1 });
}

/* What an update proves; held: what lists say of it, or NULL where that is of
 * no account. */
static void
gather_proof(struct levelling *l, uint32_t update, unsigned kinds,
    const struct host_update *held)
{
	size_t before = l->nproofs;
	struct span rest = SPAN_NONE, variant;

	add_proof(l, l->table[update]);
	/* No rollup's name has a number. */
	if (inventory_number(l->inv, update) == 0)
		add_rollup(l, inventory_update(l->inv, update));
	if (held != NULL) {
		kinds = held->kinds;
		rest = inventory_text(l->inv, held->value.variant);
	}
	while (inventory_variant(&rest, &variant))
		add_rollup(l, variant);
	l->present |= l->nproofs != before && kinds != 1u << LIST_HISTORY;
}

/* Whether any of the host's updates is in the set. */
static bool
has_any(const struct proofs *p, const struct host *h, const uint64_t *set)
{
	for (size_t w = 0; w < p->words; w++)
		if ((h->updates[PRESENCE_INSTALLED][w] & set[w]) != 0)
			return true;
	return false;
}

/*
 * Only of what is installed.  Its lists are asked about updates of which they
 * may say more than that: that they are rollups, or, on a host with a history
 * and other lists, which of these have them.
 */
static void
gather_proofs(struct levelling *l, struct proofs *p, size_t host)
{
	const unsigned history = 1u << LIST_HISTORY;
	const struct host *h = &p->inv->hosts[host];
	const uint64_t *asked = (h->kinds & history) != 0 &&
	    h->kinds != history ? p->telling : p->named;
	size_t n = 0, k = 0;
	uint64_t word;
	uint32_t update;

	if (has_any(p, h, asked))
		n = host_updates_of(p->inv, host, asked, &p->held, &p->cap);
	for (size_t w = 0; w < p->words; w++)
		for (word = h->updates[PRESENCE_INSTALLED][w] & p->telling[w];
		    word != 0; word &= word - 1) {
			update = (uint32_t)(w * 64) + bits_first(word);
			while (k < n && p->held[k].update < update)
				k++;
			gather_proof(l, update, h->kinds, k < n &&
			    p->held[k].update == update ? &p->held[k] : NULL);
		}
}

/* Whether an update of which these are the rows can be on a host there. */
static bool
allows(const struct build_row *rows, size_t n, const struct place *p)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == p->build && (rows[i].lines == 0 ||
		    (rows[i].lines & p->line) != 0))
			return true;
	return false;
}

static void
keep_allowed(struct places *p, const struct build_row *rows, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->n; i++)
		if (allows(rows, n, &p->places[i]))
			p->places[kept++] = p->places[i];
	p->n = kept;
}

/* The lines that have an update of exactly the stated revision. */
static unsigned
lines_of_revision(const struct levelling *l)
{
	const struct build_row *rows;
	uint32_t revision = (uint32_t)l->version.revision;
	unsigned lines = 0;
	size_t n;

	if (l->version.revision < 0)
		return LINE_BOTH;
	rows = builds_of(l->builds, builds_at(l->builds, l->version.build,
	    revision), &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == l->version.build &&
		    rows[i].revision == revision)
			lines |= rows[i].lines;
	return lines == 0 ? LINE_BOTH : lines;
}

/* An update that is not of the stated build proves nothing about it. */
static void
places_of_stated(struct levelling *l)
{
	const struct proof *p;
	unsigned lines;

	if (!builds_lines(l->builds, l->version.build, &lines))
		return;
	add_places(&l->places, l->version.build, lines & l->lines &
	    lines_of_revision(l));
	for (size_t i = 0; i < l->nproofs; i++) {
		p = &l->proofs[i];
		if (builds_hold(p->rows, p->n, l->version.build))
			keep_allowed(&l->places, p->rows, p->n);
	}
}

/* Where nothing states the build, what all its updates allow; if they do not
 * agree there is no such place. */
static void
places_of_updates(struct levelling *l)
{
	const struct proof *p;
	unsigned lines;

	for (size_t i = 0; i < l->nproofs; i++) {
		p = &l->proofs[i];
		for (size_t k = 0; i == 0 && k < p->n; k++)
			if ((k == 0 || p->rows[k].build !=
			    p->rows[k - 1].build) && builds_lines(l->builds,
			    p->rows[k].build, &lines))
				add_places(&l->places, p->rows[k].build,
				    lines & l->lines);
		keep_allowed(&l->places, p->rows, p->n);
	}
}

static void
raise(struct place *p, uint32_t revision, uint32_t by)
{
	if (revision <= p->revision)
		return;
	p->revision = revision;
	p->by = by;
}

static void
raise_perhaps(struct place *p, uint32_t revision, uint32_t by)
{
	if (revision <= p->perhaps)
		return;
	p->perhaps = revision;
	p->perhaps_by = by;
	p->denied = false;
}

static void
raise_hotpatched(struct place *p, uint32_t month, uint32_t kb)
{
	if (month <= p->hotpatched)
		return;
	p->hotpatched = month;
	p->hotpatch = kb;
}

/* A hotpatch is installed upon the update of its quarter's first month, and
 * proves that. */
static void
prove_hotpatch(const struct builds *b, struct place *p,
    const struct build_row *hotpatch)
{
	uint32_t month = builds_month(hotpatch->released), first;
	const struct build_row *on;
	size_t n;

	if (month == 0)
		return;
	raise_hotpatched(p, month, hotpatch->kb);
	first = month - (month % 100 - 1) % 3;
	on = builds_on(b, p->build, &n);
	for (size_t i = 0; i < n; i++) {
		if (on[i].kind != BUILD_REGULAR ||
		    (on[i].lines & p->line) == 0 ||
		    builds_month(on[i].released) != first)
			continue;
		raise(p, on[i].revision, hotpatch->kb);
		return;
	}
}

/* The lowest revision of an update there, if it is known to be for the line
 * and no hotpatch; what it may be where the line is not known. */
static void
prove(const struct builds *b, struct place *p, const struct build_row *rows,
    size_t n)
{
	uint32_t lowest = UINT32_MAX;
	bool known = false;

	for (size_t i = 0; i < n; i++) {
		if (rows[i].build != p->build || (rows[i].lines != 0 &&
		    (rows[i].lines & p->line) == 0))
			continue;
		if (rows[i].kind == BUILD_HOTPATCH) {
			prove_hotpatch(b, p, &rows[i]);
			return;
		}
		if (rows[i].revision < lowest)
			lowest = rows[i].revision;
		known |= rows[i].lines != 0;
	}
	if (lowest == UINT32_MAX)
		return;
	if (known)
		raise(p, lowest, rows[0].kb);
	else
		raise_perhaps(p, lowest, rows[0].kb);
}

/* The hotpatch of a stated revision, or NULL. */
static const struct build_row *
hotpatch_at(const struct builds *b, const struct place *p, uint32_t revision)
{
	size_t n;
	const struct build_row *on = builds_on(b, p->build, &n);

	for (size_t i = 0; i < n; i++)
		if (on[i].revision == revision && on[i].kind ==
		    BUILD_HOTPATCH && (on[i].lines & p->line) != 0)
			return &on[i];
	return NULL;
}

/* Whether the update brings the stated build to the stated revision. */
static bool
is_stated(const struct levelling *l, uint32_t update)
{
	const struct proof *p = &l->table[update];
	uint32_t build, revision;

	if (inventory_number(l->inv, update) == 0)
		return rollup_scan(inventory_update(l->inv, update), &build,
		    &revision) && build == l->version.build &&
		    revision == (uint32_t)l->version.revision;
	for (size_t i = 0; i < p->n; i++)
		if (p->rows[i].build == l->version.build &&
		    p->rows[i].revision == (uint32_t)l->version.revision)
			return true;
	return false;
}

/*
 * Whether lists of the host say of an update of the stated revision that it is
 * not installed: staged, to be uninstalled, waiting for a restart.  Then that
 * revision is not reached, or not for long.
 */
static bool
is_denied(const struct levelling *l, const struct proofs *p,
    const struct host *h)
{
	uint64_t word;

	for (size_t w = 0; w < p->words; w++)
		for (word = p->telling[w] & (h->updates[PRESENCE_DOUBTFUL][w] |
		    h->updates[PRESENCE_PENDING][w] |
		    h->updates[PRESENCE_NOT][w]) &
		    ~h->updates[PRESENCE_INSTALLED][w]; word != 0;
		    word &= word - 1)
			if (is_stated(l, (uint32_t)(w * 64) +
			    bits_first(word)))
				return true;
	return false;
}

static void
prove_revision(const struct levelling *l, struct place *p)
{
	uint32_t revision = (uint32_t)l->version.revision, by;
	const struct build_row *hotpatch;

	if (l->version.revision < 0 || l->version.build != p->build)
		return;
	by = builds_at(l->builds, p->build, revision);
	if (l->denied) {
		if (revision > p->revision && revision >= p->perhaps) {
			raise_perhaps(p, revision, by);
			p->denied = true;
		}
		return;
	}
	if (by == 0 && (hotpatch = hotpatch_at(l->builds, p, revision)) !=
	    NULL)
		prove_hotpatch(l->builds, p, hotpatch);
	else if (by != 0 || !may_be_hotpatched(p->build))
		raise(p, revision, by);
	else
		raise_perhaps(p, revision, 0);
}

/* The highest number that the table does not know, of what is installed or may
 * be.  Updates are numbered in the order of their numbers. */
static uint32_t
find_unknown(const struct proofs *p, const struct host *h)
{
	uint64_t word;

	for (size_t w = p->words; w-- != 0; ) {
		word = (h->updates[PRESENCE_INSTALLED][w] |
		    h->updates[PRESENCE_DOUBTFUL][w]) & p->unknown[w];
		if (word != 0)
			return inventory_number(p->inv, (uint32_t)(w * 64) +
			    bits_last(word));
	}
	return 0;
}

/* Windows lists its newest cumulative update only: where the table knows one
 * that is listed, another has to be newer than all of the table. */
static uint32_t
find_beyond(const struct levelling *l, uint32_t unknown)
{
	const struct place *p;
	struct builds_end end;

	if (l->places.n == 0)
		return unknown;
	for (size_t i = 0; i < l->places.n; i++) {
		p = &l->places.places[i];
		end = builds_end(l->builds, p->build);
		if (unknown > end.last || (p->revision == 0 &&
		    p->perhaps == 0 && unknown >= end.recent))
			return unknown;
	}
	return 0;
}

bool
level_builds_differ(const struct inventory *inv, const struct host *h)
{
	struct version v, first = { .build = 0 };
	const struct raw_list *list;

	for (size_t i = 0; i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		if (!version_scan(inventory_text(inv, list->build), &v))
			continue;
		if (first.build != 0 && v.build != first.build)
			return true;
		first = v;
	}
	return false;
}

static void
prove_all(struct levelling *l)
{
	struct place *p;

	for (size_t k = 0; k < l->places.n; k++) {
		p = &l->places.places[k];
		for (size_t i = 0; i < l->nproofs; i++)
			prove(l->builds, p, l->proofs[i].rows,
			    l->proofs[i].n);
		prove_revision(l, p);
	}
}

/* Hotpatches of which only the month is known. */
static void
note_months(struct levelling *l, const struct proofs *p, const struct host *h)
{
	const struct chain *chain;
	struct place *place;

	for (size_t i = 0; i < p->nmonths; i++) {
		if (!bits_has(h->updates[PRESENCE_INSTALLED],
		    p->month_updates[i]))
			continue;
		chain = chains_chain(p->chains, p->months[i]->chain);
		for (size_t k = 0; k < l->places.n; k++) {
			place = &l->places.places[k];
			if (build_branch(place->build) == chain->build)
				raise_hotpatched(place, p->months[i]->ordinal,
				    p->months[i]->kb);
		}
	}
}

/* Where the host may be, and what it has reached there. */
static void
find_places(struct levelling *l, const struct proofs *p, const struct host *h,
    struct level *level)
{
	if (level_builds_differ(l->inv, h))
		return;
	if (version_scan(h->build, &l->version)) {
		l->denied = is_denied(l, p, h);
		level->stated = l->version.build;
		level->before_10 = l->version.build < BUILDS_FIRST;
		if (!level->before_10)
			places_of_stated(l);
	} else {
		places_of_updates(l);
		level->past = !l->present;
	}
	prove_all(l);
}

/* Whether an update would bring any of the places further than it is known to
 * be; one that the table does not know may, if it is cumulative. */
static bool
brings_further(const struct levelling *l, uint32_t update)
{
	const struct proof *proof = &l->table[update];
	const struct place *p;
	uint32_t build, revision;

	if (rollup_scan(inventory_update(l->inv, update), &build, &revision)) {
		for (size_t k = 0; k < l->places.n; k++) {
			p = &l->places.places[k];
			if (p->build == build && p->revision < revision)
				return true;
		}
		return false;
	}
	for (size_t k = 0; k < l->places.n; k++)
		for (size_t i = 0; i < proof->n; i++) {
			p = &l->places.places[k];
			if (p->build == proof->rows[i].build &&
			    p->revision < proof->rows[i].revision)
				return true;
		}
	return proof->n == 0 &&
	    raw_lists_cumulative(l->inv->raw_lists, update);
}

/* Whether an update in doubt may have brought the host further. */
static bool
is_maybe_higher(const struct levelling *l, const struct host *h, size_t words)
{
	uint64_t word;

	for (size_t w = 0; l->places.n != 0 && w < words; w++)
		for (word = h->updates[PRESENCE_DOUBTFUL][w]; word != 0;
		    word &= word - 1)
			if (brings_further(l, (uint32_t)(w * 64) +
			    bits_first(word)))
				return true;
	return false;
}

static uint32_t
find_recent(const struct levelling *l)
{
	uint32_t least = UINT32_MAX, one;

	for (size_t i = 0; i < l->places.n; i++) {
		one = builds_end(l->builds, l->places.places[i].build).recent;
		least = one < least ? one : least;
	}
	return l->places.n == 0 ? 0 : least;
}

struct level
level_of(struct proofs *p, size_t host, struct arena *arena)
{
	const struct host *h = &p->inv->hosts[host];
	struct levelling l = { .builds = p->builds, .inv = p->inv,
	    .table = p->table, .version = { .revision = -1 },
	    .lines = lines_named(h->os), .arena = arena };
	struct level level = { .n = 0 };
	struct place *kept;

	gather_proofs(&l, p, host);
	find_places(&l, p, h, &level);
	note_months(&l, p, h);
	kept = arena_alloc(arena, l.places.n * sizeof *kept);
	if (l.places.n != 0)
		memcpy(kept, l.places.places, l.places.n * sizeof *kept);
	level.places = kept;
	level.n = l.places.n;
	level.recent = find_recent(&l);
	level.maybe_higher = is_maybe_higher(&l, h, p->words);
	if (!level.before_10)
		level.beyond = find_beyond(&l, find_unknown(p, h));
	free(l.places.places);
	free(l.proofs);
	return level;
}

/* Whether any of the ;-joined variants is a rollup's name. */
static bool
names_rollup(struct span variants)
{
	uint32_t build, revision;
	struct span variant;

	while (inventory_variant(&variants, &variant))
		if (rollup_scan(variant, &build, &revision))
			return true;
	return false;
}

/* Notes a hotpatch that a chain has, by its month alone. */
static void
note_month(struct proofs *p, uint32_t update, const struct chain_row *row)
{
	size_t n = p->nmonths;

	if (chains_chain(p->chains, row->chain)->family != CHAIN_HOTPATCH)
		return;
	p->months = xgrow(p->months, n, &p->months_cap, sizeof *p->months);
	p->month_updates = xgrow(p->month_updates, n, &p->month_updates_cap,
	    sizeof *p->month_updates);
	p->months[n] = row;
	p->month_updates[n] = update;
	p->nmonths++;
}

/* What chains say of an update that the build table does not know; whether
 * they know it. */
static bool
ask_chains(struct proofs *p, uint32_t update, uint32_t number)
{
	const struct chain_row *rows;
	size_t n;

	if (p->chains == NULL)
		return false;
	rows = chains_of(p->chains, number, &n);
	for (size_t i = 0; i < n; i++)
		note_month(p, update, &rows[i]);
	return n != 0 || chains_know(p->chains, number);
}

struct proofs *
proofs_new(const struct builds *builds, const struct chains *chains,
    const struct inventory *inv)
{
	const struct raw_lists *l = inv->raw_lists;
	struct proofs *p = xcalloc(1, sizeof *p);
	uint32_t build, revision, number;

	p->builds = builds;
	p->chains = chains;
	p->inv = inv;
	p->words = bits_words(l->nupdates);
	p->table = xcalloc(l->nupdates, sizeof *p->table);
	p->telling = xcalloc(p->words, sizeof *p->telling);
	p->named = xcalloc(p->words, sizeof *p->named);
	p->unknown = xcalloc(p->words, sizeof *p->unknown);
	for (uint32_t u = 0; u < l->nupdates; u++) {
		number = inventory_number(inv, u);
		p->table[u].rows = builds_of(builds, number, &p->table[u].n);
		/* No rollup's name has a number. */
		if (p->table[u].n != 0 || (number == 0 && rollup_scan(
		    inventory_update(inv, u), &build, &revision)))
			bits_add(p->telling, u);
		else if (number != 0 && !ask_chains(p, u, number))
			bits_add(p->unknown, u);
	}
	for (size_t i = 0; i < l->nentries; i++)
		if (names_rollup(inventory_text(inv, l->entries[i].variant))) {
			bits_add(p->telling, l->entries[i].update);
			bits_add(p->named, l->entries[i].update);
		}
	return p;
}

void
proofs_free(struct proofs *p)
{
	if (p == NULL)
		return;
	free(p->table);
	free(p->telling);
	free(p->named);
	free(p->unknown);
	free(p->months);
	free(p->month_updates);
	free(p->held);
	free(p);
}

const struct build_row *
proofs_rows(const struct proofs *p, uint32_t update, size_t *n)
{
	*n = p->table[update].n;
	return p->table[update].rows;
}

bool
level_is_one(const struct level *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->places[i].revision == 0 ||
		    l->places[i].build != l->places[0].build ||
		    l->places[i].revision != l->places[0].revision)
			return false;
	return l->n != 0;
}

bool
level_is_plain(const struct level *l)
{
	return level_is_one(l) && l->beyond == 0 &&
	    l->places[0].hotpatched == 0;
}

enum level_order
level_order_of(const struct level *l, const struct level *other, bool whole,
    bool other_whole)
{
	const struct place *p = l->places, *q = other->places;

	if (!level_is_one(l) || !level_is_one(other) || p->build != q->build)
		return LEVEL_UNKNOWN;
	if ((p->revision <= q->revision && !whole) ||
	    (p->revision >= q->revision && !other_whole))
		return LEVEL_UNKNOWN;
	if (p->revision == q->revision && l->beyond == other->beyond)
		return LEVEL_SAME;
	if (!level_is_plain(l) || !level_is_plain(other))
		return LEVEL_UNKNOWN;
	return p->revision < q->revision ? LEVEL_BEHIND : LEVEL_AHEAD;
}

bool
level_is_whole(const struct level *l, const struct host *h)
{
	return (h->complete || h->proving != 0) && !l->maybe_higher;
}
