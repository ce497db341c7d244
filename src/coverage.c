#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/builds.h"
#include "kbdiff/coverage.h"
#include "kbdiff/mem.h"
#include "kbdiff/sentence.h"

struct knowledge {
	struct level	 level;
	uint32_t	*held;
	size_t		 nheld;
};

struct coverage {
	const struct inventory *inv;
	struct facts	 facts;
	struct knowledge *hosts;
	struct arena	*arena;
};

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
		k->level = level_of(c->facts.builds, c->inv, host, held, n,
		    c->arena);
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
	arena_free(c->arena);
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
	*n = 0;
	return c->facts.builds == NULL ? NULL : builds_of(c->facts.builds,
	    inventory_number(c->inv, update), n);
}

bool
coverage_knows(const struct coverage *c, uint32_t update)
{
	size_t n;

	rows_of(c, update, &n);
	return n != 0;
}

struct span
coverage_unknown(const struct coverage *c)
{
	(void)c;
	return SPAN("not in the table of builds; no catalogue was given");
}

bool
coverage_cumulative(const struct coverage *c, uint32_t update)
{
	size_t n;
	const struct build_row *rows = rows_of(c, update, &n);

	return n != 0 && rows[0].kind != BUILD_HOTPATCH;
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

enum answer
coverage_ask(const struct coverage *c, size_t host, uint32_t update)
{
	const struct level *l = &c->hosts[host].level;
	enum answer answer = ANSWER_NO;
	const struct build_row *rows;
	size_t n;

	rows = rows_of(c, update, &n);
	if (n != 0)
		answer = ask_places(l, rows, n);
	if (answer == ANSWER_NO && is_beyond(c, l, update, n != 0))
		answer = ANSWER_CANNOT_TELL;
	return answer;
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

struct cover
coverage_explain(const struct coverage *c, size_t host, uint32_t update,
    struct arena *arena)
{
	struct cover cover = { .answer = coverage_ask(c, host, update),
	    .detail = SPAN_NONE };
	const struct level *l = &c->hosts[host].level;
	const struct build_row *rows;
	struct sentence s;
	size_t n;

	if (cover.answer == ANSWER_NO)
		return cover;
	rows = rows_of(c, update, &n);
	cover.evidence = EVIDENCE_BUILDS;
	sentence_begin(&s);
	if (cover.answer == ANSWER_COVERED)
		say_covered(&s.out, l, rows, n, &cover.by);
	else if (cover.answer == ANSWER_INAPPLICABLE)
		say_inapplicable(c, &s.out, host, update, rows, n);
	else
		say_cannot_tell(&s.out, l, rows, n);
	cover.detail = sentence_end(&s, arena);
	return cover;
}
