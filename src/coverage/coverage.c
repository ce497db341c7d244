#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/windows_product.h"
#include "by_build.h"
#include "by_chain.h"
#include "by_supersedence.h"
#include "by_version.h"
#include "containment.h"

struct knowledge {
	struct level	 level;
	size_t		 standpoint;	/* the same for equal levels */
	size_t		 alike;		/* coverage_alike() */
	struct by_supersedence_host superseding;
	struct by_chain_host in_chains;
	struct platform	 stated, platform; /* by the inputs, and all told */
};

struct coverage {
	const struct inventory *inv;
	struct facts	 facts;
	struct proofs	*proofs;	/* NULL: no builds */
	struct knowledge *hosts;
	struct by_supersedence *supersedence; /* NULL: neither catalogue nor
					   map */
	struct by_chain	*by_chain;	/* NULL: no chains */
	struct by_version *by_version;
	struct inquiry	*inquiry;
	struct containment *containment;	/* NULL: not asked yet */
	struct arena	*arena;
};

/* What the table says where hosts stand alike, for the update at hand. */
struct told {
	uint64_t	 question;	/* for which it was worked out */
	enum answer	 answer;
	bool		 settled;
};

/* The update that is being asked about. */
struct inquiry {
	uint64_t	 question;	/* counts; 0: none yet */
	uint32_t	 update;
	struct by_build	 placed;
	struct told	*told;		/* by standpoint */
	bool		 asked;		/* by requirements alone */
};

/* What the host may be, by what its inputs say: most say what those of the
 * host before it do. */
static struct platform
stated_platform(const struct coverage *c, size_t host)
{
	const struct host *h = &c->inv->hosts[host], *before = h - 1;

	if (host != 0 && span_eq(h->os, before->os) &&
	    span_eq(h->build, before->build) &&
	    span_eq(h->arch, before->arch))
		return c->hosts[host - 1].stated;
	return platform_scan(h->os, h->build, h->arch);
}

/* What it may be, by its level too. */
static struct platform
platform_of(struct platform p, const struct level *l)
{
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
	size_t width = 9 * sizeof(uint32_t), n = sizeof whole;
	char *key = xmalloc(n + l->n * width);
	size_t number;

	memcpy(key, whole, sizeof whole);
	for (size_t i = 0; i < l->n; i++, n += width) {
		const struct place *p = &l->places[i];

		memcpy(key + n, (const uint32_t[]){ p->build, p->line,
		    p->revision, p->by, p->perhaps, p->perhaps_by,
		    p->denied, p->hotpatched, p->hotpatch }, width);
	}
	number = intern(levels, (struct span){ key, n });
	free(key);
	return number;
}

/* Hosts are alike from whose level, and in whose chains, updates that no source
 * knows may be contained in others from the same numbers on. */
static size_t
number_alike(const struct coverage *c, const struct knowledge *k,
    struct intern *alike)
{
	const uint32_t key[] = { c->facts.builds == NULL ? UINT32_MAX :
	    by_build_open_from(c->facts.builds, &k->level),
	    by_chain_open_from(&k->in_chains) };

	return intern(alike, (struct span){ (const char *)key, sizeof key });
}

static void
know_host(struct coverage *c, size_t host, struct intern *levels,
    struct intern *alike)
{
	struct knowledge *k = &c->hosts[host];

	if (c->proofs != NULL)
		k->level = level_of(c->proofs, host, c->arena);
	k->standpoint = number_level(levels, &k->level);
	if (c->by_chain != NULL)
		k->in_chains = by_chain_host(c->by_chain, host, &k->level);
	k->alike = number_alike(c, k, alike);
	k->stated = stated_platform(c, host);
	k->platform = platform_of(k->stated, &k->level);
	if (c->supersedence != NULL)
		k->superseding = (struct by_supersedence_host){ c->inv, host,
		    by_supersedence_view(c->supersedence, k->platform) };
}

struct coverage *
coverage_new(const struct inventory *inv, const struct facts *facts)
{
	struct coverage *c = xcalloc(1, sizeof *c);
	struct intern *levels = intern_new(), *alike = intern_new();

	c->inv = inv;
	c->facts = *facts;
	c->arena = arena_new();
	if (facts->catalog != NULL || facts->map != NULL)
		c->supersedence = by_supersedence_new(
		    facts->catalog, facts->map, facts->builds);
	if (facts->builds != NULL)
		c->proofs = proofs_new(facts->builds, facts->chains, inv);
	if (facts->chains != NULL)
		c->by_chain = by_chain_new(facts->chains, facts->builds, inv);
	c->by_version = by_version_new(inv);
	c->hosts = xcalloc(inv->nviews, sizeof *c->hosts);
	for (size_t i = 0; i < inv->nviews; i++)
		know_host(c, i, levels, alike);
	c->inquiry = xcalloc(1, sizeof *c->inquiry);
	c->inquiry->told = xcalloc(intern_count(levels),
	    sizeof *c->inquiry->told);
	intern_free(levels);
	intern_free(alike);
	return c;
}

void
coverage_free(struct coverage *c)
{
	if (c == NULL)
		return;
	by_supersedence_free(c->supersedence);
	by_chain_free(c->by_chain);
	by_version_free(c->by_version);
	containment_free(c->containment);
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

size_t
coverage_alike(const struct coverage *c, size_t host)
{
	return c->hosts[host].alike;
}

uint32_t
coverage_builds(const struct coverage *c, size_t host, uint32_t builds[2])
{
	const struct by_chain_host *h = &c->hosts[host].in_chains;

	builds[0] = h->builds[0];
	builds[1] = h->builds[1];
	return h->unknown;
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
	return n != 0 || (c->facts.chains != NULL && chains_know(
	    c->facts.chains, number)) || (c->facts.catalog != NULL &&
	    catalog_knows(c->facts.catalog, number)) ||
	    (c->facts.map != NULL && map_knows(c->facts.map, number));
}

/* Whether no list of a host has the update, only plain lists. */
static bool
is_asked(const struct inventory *inv, uint32_t update)
{
	const struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		if ((h->kinds & ~(1u << LIST_ANY)) != 0 &&
		    (bits_has(h->updates[PRESENCE_INSTALLED], update) ||
		    bits_has(h->updates[PRESENCE_DOUBTFUL], update)))
			return false;
	}
	return true;
}

static struct inquiry *
inquire(struct coverage *c, uint32_t update)
{
	struct inquiry *q = c->inquiry;

	if (q->question != 0 && q->update == update)
		return q;
	q->question++;
	q->update = update;
	q->placed = by_build_of(c->facts.builds,
	    inventory_number(c->inv, update));
	q->asked = c->facts.catalog != NULL && is_asked(c->inv, update);
	return q;
}

static struct told *
ask_table(struct coverage *c, struct inquiry *q, size_t host)
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
	uint32_t	*route;		/* NULL: not by supersedence; or to be
					   freed */
	size_t		 nroute;
	struct cover	 in_chains;	/* or by versions; ANSWER_NO: by
					   neither */
};

/* What a catalogue says of a requirement that no host has: it may be for
 * another Windows, or for what such lists do not show. */
static struct cover
ask_product(const struct coverage *c, size_t host, uint32_t kb)
{
	const struct platform *is = &c->hosts[host].platform;
	struct cover cover = { .answer = ANSWER_CANNOT_TELL,
	    .evidence = EVIDENCE_CATALOG, .reason = COVER_NOT_SHOWN,
	    .about = kb };
	const struct product *p;
	const struct fact *f;
	size_t n;

	f = catalog_facts(c->facts.catalog, FACT_FOR, kb, &n);
	for (size_t i = 0; i < n; i++) {
		p = catalog_product_read(c->facts.catalog, f[i].b);
		if (p->kind == PRODUCT_OTHER)
			continue;
		if (!is->known || platform_fits(&p->platform, is))
			return (struct cover){ .answer = ANSWER_NO };
		cover.answer = ANSWER_INAPPLICABLE;
		cover.reason = COVER_OTHER_PRODUCT;
	}
	return n == 0 ? (struct cover){ .answer = ANSWER_NO } : cover;
}

/* The map is the site's own word; chains are asked where the build table does
 * not settle it, and a catalogue where they find no cover. */
static struct finding
find(struct coverage *c, size_t host, uint32_t update)
{
	const struct by_supersedence_host *h = &c->hosts[host].superseding;
	struct inquiry *q = inquire(c, update);
	bool chained = c->supersedence != NULL && q->placed.kb != 0;
	struct finding f = { .answer = ANSWER_COVERED };

	if (chained && (f.route = by_supersedence_by_map(c->supersedence, h,
			    q->placed.kb, &f.nroute)) != NULL)
		return f;
	f.told = ask_table(c, q, host);
	if (c->by_chain != NULL && !f.told->settled)
		f.in_chains = by_chain_ask(c->by_chain,
		    &c->hosts[host].in_chains, update);
	if (q->placed.kb == 0)
		f.in_chains = by_version_ask(c->by_version, host, update);
	if (f.in_chains.answer == ANSWER_COVERED ||
	    f.in_chains.answer == ANSWER_INAPPLICABLE) {
		f.answer = f.in_chains.answer;
		return f;
	}
	if (chained && !f.told->settled && (f.route = by_supersedence_by_all(
	    c->supersedence, h, q->placed.kb, &f.nroute)) != NULL)
		return f;
	f.answer = f.told->answer;
	if (f.answer == ANSWER_NO && q->asked &&
	    f.in_chains.answer == ANSWER_NO)
		f.in_chains = ask_product(c, host, q->placed.kb);
	if (f.in_chains.older == NULL && f.answer != ANSWER_NO)
		f.in_chains.answer = ANSWER_NO;
	if (f.in_chains.answer != ANSWER_NO)
		f.answer = f.in_chains.answer;
	return f;
}

enum answer
coverage_ask(struct coverage *c, size_t host, uint32_t update)
{
	struct finding f = find(c, host, update);

	free(f.route);
	return f.answer;
}

static void
explain_route(const struct coverage *c, uint32_t lacked,
    const struct finding *f, struct cover *cover, struct arena *a)
{
	uint32_t *route = arena_alloc(a, f->nroute * sizeof *route);

	memcpy(route, f->route, f->nroute * sizeof *route);
	cover->reason = COVER_SUPERSEDED;
	cover->evidence = by_supersedence_of_map(c->supersedence, lacked, route,
	    f->nroute) ? EVIDENCE_MAP : EVIDENCE_CATALOG;
	cover->by = route[f->nroute - 1];
	cover->route = route;
	cover->nroute = f->nroute;
}

struct cover
coverage_explain(struct coverage *c, size_t host, uint32_t update,
    struct arena *arena)
{
	struct finding f = find(c, host, update);
	struct cover cover = { .answer = f.answer };

	if (f.route != NULL) {
		explain_route(c, inventory_number(c->inv, update), &f, &cover,
		    arena);
	} else if (f.in_chains.answer != ANSWER_NO) {
		cover = f.in_chains;
		if (c->by_chain != NULL)
			by_chain_explain(c->by_chain,
			    &c->hosts[host].in_chains, update, &cover, arena);
	} else if (f.answer != ANSWER_NO) {
		cover.evidence = EVIDENCE_BUILDS;
		by_build_explain(&c->inquiry->placed, &c->hosts[host].level,
		    &cover, arena);
	}
	free(f.route);
	return cover;
}

struct span
coverage_title(const struct coverage *c, uint32_t update)
{
	struct catalog_update u;

	return c->facts.catalog != NULL && catalog_find(c->facts.catalog,
	    inventory_number(c->inv, update), &u) ? u.title : SPAN_NONE;
}

uint32_t
coverage_same_cves(struct coverage *c, size_t host, uint32_t update,
    size_t *cves)
{
	uint32_t number = inventory_number(c->inv, update);

	if (c->supersedence == NULL || number == 0)
		return 0;
	return by_supersedence_same_cves(
	    c->supersedence, &c->hosts[host].superseding, number, cves);
}

const uint64_t *
coverage_containers(struct coverage *c, uint32_t update, uint32_t build)
{
	if (c->containment == NULL)
		c->containment = containment_new(&c->facts, c->inv);
	return containment_of(c->containment, update, build);
}
