#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/windows_product.h"
#include "by_build.h"
#include "by_supersedence.h"

struct knowledge {
	struct level	 level;
	size_t		 standpoint;	/* the same for equal levels */
	struct span	 shown;		/* its name, nothing hidden in it */
	struct by_supersedence_host chained;
};

struct coverage {
	const struct inventory *inv;
	struct facts	 facts;
	struct proofs	*proofs;	/* NULL: no builds */
	struct knowledge *hosts;
	struct by_supersedence *chains; /* NULL: neither catalogue nor map */
	struct inquiry	*inquiry;
	struct arena	*arena;
};

/* What the table says where hosts stand alike, for the update at hand. */
struct told {
	uint64_t	 question;	/* for which it was worked out */
	enum answer	 answer;
	bool		 settled;
	bool		 said;
	struct by_build_words words;
};

/* The update that is being asked about. */
struct inquiry {
	uint64_t	 question;	/* counts; 0: none yet */
	uint32_t	 update;
	struct by_build	 placed;
	struct told	*told;		/* by standpoint */
	struct arena	*arena;		/* of the words */
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

/* Equal levels have one number. */
static size_t
number_level(struct intern *levels, const struct level *l)
{
	const uint32_t whole[] = { l->stated, l->before_10, l->past,
	    l->beyond };
	size_t width = 6 * sizeof(uint32_t), n = sizeof whole;
	char *key = xmalloc(n + l->n * width);
	size_t number;

	memcpy(key, whole, sizeof whole);
	for (size_t i = 0; i < l->n; i++, n += width) {
		const struct place *p = &l->places[i];

		memcpy(key + n, (const uint32_t[]){ p->build, p->line,
		    p->revision, p->by, p->perhaps, p->perhaps_by }, width);
	}
	number = intern(levels, (struct span){ key, n });
	free(key);
	return number;
}

static struct span
shown_name(struct span name, struct arena *a)
{
	struct strbuf s;
	size_t plain = 0;

	while (plain < name.n && name.p[plain] >= ' ' && name.p[plain] <= '~')
		plain++;
	if (plain == name.n)
		return name;
	strbuf_begin(&s);
	out_visible(&s.out, name);
	return strbuf_end(&s, a);
}

static void
know_host(struct coverage *c, size_t host, struct intern *levels)
{
	struct knowledge *k = &c->hosts[host];

	if (c->proofs != NULL)
		k->level = level_of(c->proofs, host, c->arena);
	k->standpoint = number_level(levels, &k->level);
	k->shown = shown_name(c->inv->hosts[host].name, c->arena);
	if (c->chains != NULL)
		k->chained = (struct by_supersedence_host){ c->inv, host,
		    by_supersedence_view(c->chains, platform_of(c->inv, host,
		    &k->level)) };
}

struct coverage *
coverage_new(const struct inventory *inv, const struct facts *facts)
{
	struct coverage *c = xcalloc(1, sizeof *c);
	struct intern *levels = intern_new();

	c->inv = inv;
	c->facts = *facts;
	c->arena = arena_new();
	if (facts->catalog != NULL || facts->map != NULL)
		c->chains = by_supersedence_new(facts->catalog, facts->map,
		    facts->builds);
	if (facts->builds != NULL)
		c->proofs = proofs_new(facts->builds, inv);
	c->hosts = xcalloc(inv->n, sizeof *c->hosts);
	for (size_t i = 0; i < inv->n; i++)
		know_host(c, i, levels);
	c->inquiry = xcalloc(1, sizeof *c->inquiry);
	c->inquiry->told = xcalloc(intern_count(levels),
	    sizeof *c->inquiry->told);
	c->inquiry->arena = arena_new();
	intern_free(levels);
	return c;
}

void
coverage_free(struct coverage *c)
{
	if (c == NULL)
		return;
	by_supersedence_free(c->chains);
	arena_free(c->inquiry->arena);
	free(c->inquiry->told);
	free(c->inquiry);
	arena_free(c->arena);
	proofs_free(c->proofs);
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

static const struct build_row *
rows_of(const struct coverage *c, uint32_t update, size_t *n)
{
	*n = 0;
	return c->proofs == NULL ? NULL : proofs_rows(c->proofs, update, n);
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
map_knows(const struct supersedes *map, uint32_t number)
{
	return supersedes_replaced_by(map, number, 0) != 0 ||
	    supersedes_replaces(map, number, 0) != 0;
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

static struct inquiry *
inquire(const struct coverage *c, uint32_t update)
{
	struct inquiry *q = c->inquiry;

	if (q->question != 0 && q->update == update)
		return q;
	q->question++;
	q->update = update;
	q->placed = by_build_of(c->facts.builds,
	    inventory_number(c->inv, update));
	arena_reset(q->arena);
	return q;
}

static struct told *
ask_table(const struct coverage *c, struct inquiry *q, size_t host)
{
	struct told *t = &q->told[c->hosts[host].standpoint];

	if (t->question == q->question)
		return t;
	*t = (struct told){ .question = q->question };
	t->answer = by_build_ask(&q->placed, &c->hosts[host].level,
	    &t->settled);
	return t;
}

/* What is found about a host and an update, and by which source. */
struct finding {
	enum answer	 answer;
	struct told	*told;		/* NULL: not by the table */
	uint32_t	*chain;		/* NULL: not by a chain; or to be
					   freed */
	size_t		 nchain;
};

/* The map is the site's own word; a catalogue is asked where the table does
 * not settle it. */
static struct finding
find(const struct coverage *c, size_t host, uint32_t update)
{
	const struct by_supersedence_host *h = &c->hosts[host].chained;
	struct inquiry *q = inquire(c, update);
	bool chained = c->chains != NULL && q->placed.kb != 0;
	struct finding f = { .answer = ANSWER_COVERED };

	if (chained && (f.chain = by_supersedence_by_map(
			    c->chains, h, q->placed.kb, &f.nchain)) != NULL)
		return f;
	f.told = ask_table(c, q, host);
	if (chained && !f.told->settled && (f.chain = by_supersedence_by_all(
	    c->chains, h, q->placed.kb, &f.nchain)) != NULL)
		return f;
	f.answer = f.told->answer;
	return f;
}

enum answer
coverage_ask(const struct coverage *c, size_t host, uint32_t update)
{
	struct finding f = find(c, host, update);

	free(f.chain);
	return f.answer;
}

/* Updates of a chain that are named: those at its beginning, and the last. */
#define CHAIN_MAX	5

/* "superseded by KB5005030, KB5005565; catalog of 2026-06-28". */
static void
say_chain(const struct coverage *c, struct out *o, uint32_t lacked,
    const struct finding *f, struct cover *cover)
{
	bool of_map =
	    by_supersedence_of_map(c->chains, lacked, f->chain, f->nchain);
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

/* What the table says in words, which are the same for equal levels but for
 * the host's name. */
static void
say_placed(const struct coverage *c, size_t host, struct told *t,
    struct cover *cover, struct arena *a)
{
	const struct inquiry *q = c->inquiry;
	struct span before, name = SPAN_NONE, after;
	char *detail;

	if (!t->said)
		t->words = by_build_say(&q->placed, &c->hosts[host].level,
		    t->answer, q->arena);
	t->said = true;
	cover->by = t->words.by;
	before = t->words.before;
	after = t->words.after;
	if (after.n != 0)
		name = c->hosts[host].shown;
	detail = arena_alloc(a, before.n + name.n + after.n + 1);
	memcpy(detail, before.p, before.n);
	if (name.n != 0)
		memcpy(detail + before.n, name.p, name.n);
	if (after.n != 0)
		memcpy(detail + before.n + name.n, after.p, after.n);
	cover->detail = (struct span){ detail, before.n + name.n + after.n };
	detail[cover->detail.n] = '\0';
}

struct cover
coverage_explain(const struct coverage *c, size_t host, uint32_t update,
    struct arena *arena)
{
	struct finding f = find(c, host, update);
	struct cover cover = { .answer = f.answer,
	    .evidence = EVIDENCE_BUILDS, .detail = SPAN_NONE };
	struct strbuf s;

	if (f.chain != NULL) {
		strbuf_begin(&s);
		say_chain(c, &s.out, inventory_number(c->inv, update), &f,
		    &cover);
		cover.detail = strbuf_end(&s, arena);
	} else if (f.answer == ANSWER_NO) {
		cover.evidence = EVIDENCE_NONE;
	} else {
		say_placed(c, host, f.told, &cover, arena);
	}
	free(f.chain);
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
	struct strbuf s;
	char day[11];

	if (!find_in_catalog(c, update, &u))
		return SPAN_NONE;
	cves = catalog_count_cves(c->facts.catalog, u.number);
	strbuf_begin(&s);
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
	return strbuf_end(&s, a);
}

uint32_t
coverage_same_cves(const struct coverage *c, size_t host, uint32_t update,
    size_t *cves)
{
	uint32_t number = inventory_number(c->inv, update);

	return c->chains == NULL || number == 0
		   ? 0
		   : by_supersedence_same_cves(
			 c->chains, &c->hosts[host].chained, number, cves);
}
