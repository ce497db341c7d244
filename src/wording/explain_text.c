#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/update_facts.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/wording/explain_hosts_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/explain_text.h"
#include "kbdiff/wording/known_text.h"
#include "kbdiff/wording/update_text.h"

/* What each source says, and what was said since the last. */
struct gathering {
	const struct report *r;
	struct prose_making prose;
	struct explain_source	*accounts;
	size_t		 n, cap;
};

/* What was gathered since the last is a source's. */
static void
account(struct gathering *g, struct span source)
{
	struct prose said = prose_done(&g->prose);

	if (said.n == 0)
		return;
	g->accounts = xgrow(g->accounts, g->n, &g->cap, sizeof *g->accounts);
	g->accounts[g->n++] = (struct explain_source){ source, said };
}

/* "17763 (Windows 10 1809 and Windows Server 2019)" */
static void
say_place(struct out *o, const struct update_facts_place *p)
{
	char client[PRODUCT_NAME], server[PRODUCT_NAME];
	bool is_client = (p->lines & LINE_CLIENT) != 0 &&
	    product_of_build(p->build, LINE_CLIENT, client);
	bool is_server = (p->lines & LINE_SERVER) != 0 &&
	    product_of_build(p->build, LINE_SERVER, server);

	out_printf(o, "%u (", (unsigned)p->build);
	if (p->lines == 0)
		out_str(o, "client or server unknown");
	else if (is_client || is_server)
		out_printf(o, "%s%s%s", is_client ? client : "",
		    is_client && is_server ? " and " : "",
		    is_server ? server : "");
	else
		out_str(o, p->lines == LINE_BOTH ? "client and server" :
		    p->lines == LINE_CLIENT ? "client" : "server");
	out_char(o, ')');
}

static void
say_day(struct out *o, const char *before, date day)
{
	char iso[11];

	date_iso(day, iso);
	if (day != DATE_NONE)
		out_printf(o, "%s%s", before, iso);
}

/* "brings 17763 (...) to 17763.4974, preview, released 2023-10-24" */
static void
say_brings(struct gathering *g, const struct update_facts_place *p)
{
	const struct build_row *row;
	struct out *o = prose_begin(&g->prose);

	out_str(o, "brings build ");
	say_place(o, p);
	out_str(o, " to ");
	for (size_t i = 0; i < p->nrows; i++) {
		row = p->rows[i];
		out_printf(o, "%s%u.%u", i == 0 ? "" : ", and later to ",
		    (unsigned)row->build, (unsigned)row->revision);
		if (row->kind != BUILD_UNKNOWN && row->kind != BUILD_REGULAR)
			out_printf(o, ", %s", build_kind_name(row->kind));
		say_day(o, ", released ", row->released);
	}
	prose_end(&g->prose);
}

static void
say_neighbour(struct out *o, const struct build_row *row)
{
	out_printf(o, "KB%u (%u.%u", (unsigned)row->kb, (unsigned)row->build,
	    (unsigned)row->revision);
	say_day(o, ", ", row->released);
	out_char(o, ')');
}

/* "on 19045 (client): ", where that is not the only place. */
static void
say_where(struct out *o, const struct update_facts *e,
    const struct update_facts_place *p)
{
	bool shared = false;

	if (e->nplaces == 1)
		return;
	for (size_t i = 0; i < e->nplaces; i++)
		shared |= &e->places[i] != p && e->places[i].build == p->build;
	out_printf(o, "on %u%s: ", (unsigned)p->build, !shared ? "" :
	    p->lines == LINE_CLIENT ? " (client)" :
	    p->lines == LINE_SERVER ? " (server)" : "");
}

static void
say_neighbours(struct gathering *g, const struct update_facts *e,
    const struct update_facts_place *p)
{
	struct out *o;

	if (p->lines == 0)
		return;
	o = prose_begin(&g->prose);
	say_where(o, e, p);
	if (p->rows[0]->kind == BUILD_HOTPATCH)
		out_str(o, "a hotpatch, which contains no cumulative "
		    "update");
	else if (p->before.kb == 0)
		out_str(o, "the first in the build table");
	else {
		out_str(o, "contains ");
		say_neighbour(o, &p->before);
		out_str(o, " and all earlier ones");
	}
	prose_end(&g->prose);
	o = prose_begin(&g->prose);
	say_where(o, e, p);
	if (p->after.kb == 0)
		out_str(o, "no newer update in the build table");
	else {
		out_str(o, "replaced by ");
		say_neighbour(o, &p->after);
	}
	if (p->after.kb != p->newest.kb) {
		out_str(o, "; the newest is ");
		say_neighbour(o, &p->newest);
	}
	prose_end(&g->prose);
}

/* " (a.csv and b.csv)" */
static void
say_files(struct out *o, struct span files)
{
	if (files.n == 0)
		return;
	out_str(o, " (");
	out_span(o, files);
	out_char(o, ')');
}

/* "Build table, up to 2026-04-19", "Catalogue, up to 2024-07-19 (a.csv)" */
static struct span
source(struct gathering *g, struct span newest, struct span files)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_span(&s.out, newest);
	say_files(&s.out, files);
	return strbuf_end(&s, g->prose.arena);
}

static void
account_builds(struct gathering *g, const struct update_facts *e)
{
	const struct facts *f = report_facts(g->r);

	for (size_t i = 0; i < e->nplaces; i++) {
		say_brings(g, &e->places[i]);
		say_neighbours(g, e, &e->places[i]);
	}
	account(g, source(g, known_text_builds(g->r, "Build table, up",
	    g->prose.arena), f->builds_from));
}

/* "KB5030505 (2023-09)" */
static void
say_link(struct out *o, const struct chain_row *row)
{
	uint32_t month = chain_month(row->ordinal);

	out_printf(o, "KB%u (%u-%02u)", (unsigned)row->kb,
	    (unsigned)month / 100, (unsigned)month % 100);
}

/* "servicing stacks of 17763 (server): " */
static void
say_chain(struct out *o, const struct chain *c)
{
	static const char *const names[CHAIN_FAMILY_COUNT] = {
		[CHAIN_SSU] = "servicing stacks",
		[CHAIN_NET] = ".NET Framework",
		[CHAIN_ROLLUP] = "monthly rollups",
		[CHAIN_SECURITY_ONLY] = "security-only updates",
		[CHAIN_IE] = "Internet Explorer",
		[CHAIN_HOTPATCH] = "hotpatches",
	};

	out_str(o, names[c->family]);
	out_str(o, c->stream[0] == '\0' ? "" : " ");
	update_text_stream(o, c->stream);
	out_printf(o, " of build %u%s: ", (unsigned)c->build, c->line ==
	    LINE_CLIENT ? " (client)" : c->line == LINE_SERVER ? " (server)" :
	    "");
}

static void
say_links(struct gathering *g, const struct update_facts_link *l, bool only)
{
	struct out *o = prose_begin(&g->prose);

	say_chain(o, l->chain);
	if (l->before != NULL) {
		out_str(o, "contains ");
		say_link(o, l->before);
		out_str(o, " and all earlier ones");
	} else {
		out_str(o, l->chain->family == CHAIN_SECURITY_ONLY ?
		    "contains no other update" :
		    l->chain->family == CHAIN_HOTPATCH ?
		    "contains no cumulative update" :
		    "the first that kbdiff knows");
	}
	prose_end(&g->prose);
	if (l->after == NULL)
		return;
	o = prose_begin(&g->prose);
	if (!only)
		say_chain(o, l->chain);
	out_str(o, "replaced by ");
	say_link(o, l->after);
	if (l->newest != l->after) {
		out_str(o, "; the newest is ");
		say_link(o, l->newest);
	}
	prose_end(&g->prose);
}

static void
account_chains(struct gathering *g, const struct update_facts *e)
{
	for (size_t i = 0; i < e->nlinks; i++)
		say_links(g, &e->links[i], e->nlinks == 1);
	account(g, source(g, known_text_chains(g->r, "Table of chains, up",
	    g->prose.arena), report_facts(g->r)->chains_from));
}

/* "KB5030999 (.NET Framework 3.5 and 4.8)" */
static struct span
part_name(struct gathering *g, const struct net_offer *offer)
{
	const struct chains *chains = report_facts(g->r)->chains;
	const struct chain_row *rows;
	const struct chain *c = NULL;
	struct strbuf s;
	size_t n;

	rows = chains_of(chains, offer->part, &n);
	for (size_t i = 0; i < n && (c == NULL || c->build != offer->build);
	    i++)
		c = chains_chain(chains, rows[i].chain);
	strbuf_begin(&s);
	out_printf(&s.out, "KB%u", (unsigned)offer->part);
	if (c != NULL && c->stream[0] != '\0') {
		out_str(&s.out, " (.NET Framework ");
		update_text_stream(&s.out, c->stream);
		out_char(&s.out, ')');
	}
	return strbuf_end(&s, g->prose.arena);
}

/* The number under which updates of .NET are offered; hosts list others. */
static void
account_offers(struct gathering *g, uint32_t number)
{
	const struct chains *chains = report_facts(g->r)->chains;
	const struct net_offer *offers = NULL;
	struct span *names;
	size_t n = 0, same;
	struct out *o;

	if (chains != NULL)
		offers = chains_offers_of(chains, number, &n);
	names = arena_alloc(g->prose.arena, (n + 1) * sizeof *names);
	for (size_t i = 0; i < n; i += same) {
		for (same = 0; i + same < n && offers[i + same].build ==
		    offers[i].build; same++)
			names[same] = part_name(g, &offers[i + same]);
		o = prose_begin(&g->prose);
		out_printf(o, "offered for build %u; hosts list ",
		    (unsigned)offers[i].build);
		for (size_t k = 0; k < same; k++) {
			out_str(o, k == 0 ? "" : k + 1 == same ? " or " :
			    ", ");
			out_span(o, names[k]);
		}
		out_str(o, " instead");
		prose_end(&g->prose);
	}
	account(g, SPAN("Offered .NET updates"));
}

static void
say_products(struct gathering *g, struct out *o, const uint32_t *products,
    size_t n)
{
	names_print(o,
	    explain_query_products(g->r, products, n, g->prose.arena), n,
	    report_names_max(g->r));
}

static struct span
kb_name(struct gathering *g, uint32_t number)
{
	char *buf = arena_alloc(g->prose.arena, 16);

	snprintf(buf, 16, "KB%u", (unsigned)number);
	return span_of(buf);
}

/* Nothing is to be said of the step besides its update. */
static bool
is_plain(const struct update_facts_step *s)
{
	return s->everywhere && s->contains;
}

/* Those steps, in one line. */
static void
say_everywhere(struct gathering *g, const char *what,
    const struct update_facts_steps *steps)
{
	struct span *names = arena_alloc(g->prose.arena, (steps->n + 1) *
	    sizeof *names);
	size_t n = 0;
	struct out *o;

	for (size_t i = 0; i < steps->n; i++)
		if (is_plain(&steps->steps[i]))
			names[n++] = kb_name(g, steps->steps[i].update);
	if (n == 0)
		return;
	o = prose_begin(&g->prose);
	out_str(o, what);
	names_print(o, names, n, report_names_max(g->r));
	prose_end(&g->prose);
}

/* So many lines of one kind, unless the report is verbose. */
#define LINES_MAX	4

/* Those on some products, with these, or that prove nothing. */
static void
say_somewhere(struct gathering *g, const char *what, const char *but,
    const struct update_facts_steps *steps)
{
	size_t n = 0, max = g->r->verbose ? SIZE_MAX : LINES_MAX;
	const struct update_facts_step *s;
	struct out *o;

	for (size_t i = 0; i < steps->n; i++) {
		s = &steps->steps[i];
		if (is_plain(s) || n++ >= max)
			continue;
		o = prose_begin(&g->prose);
		out_printf(o, "%sKB%u", what, (unsigned)s->update);
		if (!s->everywhere) {
			out_str(o, " on ");
			say_products(g, o, s->products, s->n);
		}
		out_str(o, s->contains ? "" : but);
		prose_end(&g->prose);
	}
	if (n <= max)
		return;
	o = prose_begin(&g->prose);
	out_printf(o, "%s%zu more, on some products or in part", what,
	    n - max);
	prose_end(&g->prose);
}

static void
say_ends(struct gathering *g, const struct update_facts_steps *ends)
{
	size_t max = g->r->verbose ? SIZE_MAX : LINES_MAX;
	const struct update_facts_step *s;
	struct out *o;

	for (size_t i = 0; i < ends->n && i < max; i++) {
		s = &ends->steps[i];
		o = prose_begin(&g->prose);
		out_printf(o, "the chain ends with KB%u, %zu steps on",
		    (unsigned)s->update, s->steps);
		if (!s->everywhere) {
			out_str(o, ", for ");
			say_products(g, o, s->products, s->n);
		}
		prose_end(&g->prose);
	}
	if (ends->n <= max)
		return;
	o = prose_begin(&g->prose);
	out_printf(o, "and with %zu more on other products", ends->n - max);
	prose_end(&g->prose);
}

/* "Critical, 27 CVEs, rows dated 2023-08-08 to 2023-11-06" */
static void
say_gravity(struct gathering *g, const struct update_facts *e)
{
	const struct catalog_update *u = &e->said;
	struct out *o = prose_begin(&g->prose);
	const char *before = "";

	if (u->rating != RATING_NONE) {
		out_str(o, rating_name(u->rating));
		before = ", ";
	}
	if (e->ncves != 0) {
		out_printf(o, "%s%zu CVE%s", before, e->ncves,
		    e->ncves == 1 ? "" : "s");
		before = ", ";
	}
	if (u->first != DATE_NONE) {
		out_printf(o, "%sdated", before);
		say_day(o, " ", u->first);
		if (u->last != u->first)
			say_day(o, " to ", u->last);
	}
	prose_end(&g->prose);
}

static void
account_catalog(struct gathering *g, const struct update_facts *e)
{
	const struct facts *f = report_facts(g->r);
	struct out *o;

	if (!e->in_catalog)
		return;
	if (e->said.number != 0) {
		prose_add(&g->prose, e->said.title);
		if ((e->said.partial & PARTIAL_HOTPATCH) != 0)
			prose_add(&g->prose, SPAN("a hotpatch, which "
			    "contains no whole update"));
		if ((e->said.partial & PARTIAL_SECURITY_ONLY) != 0)
			prose_add(&g->prose, SPAN("a security-only update, "
			    "which contains the fixes of one month"));
		say_gravity(g, e);
	}
	if (e->products.n != 0) {
		o = prose_begin(&g->prose);
		out_str(o, "for ");
		say_products(g, o, e->products.numbers, e->products.n);
		prose_end(&g->prose);
	}
	say_everywhere(g, "replaces ", &e->of);
	say_somewhere(g, "replaces ", ", but does not contain it", &e->of);
	say_everywhere(g, "replaced by ", &e->by);
	say_somewhere(g, "replaced by ", ", but not contained in it",
	    &e->by);
	if (e->by.n == 0)
		prose_add(&g->prose, SPAN("no catalogue names a replacement"));
	say_ends(g, &e->ends);
	account(g, source(g, known_text_catalog(g->r, "Catalogue, up",
	    g->prose.arena), f->catalog_from));
}

static void
say_numbers(struct gathering *g, const char *what,
    const struct update_facts_numbers *numbers)
{
	struct span *names = arena_alloc(g->prose.arena, (numbers->n + 1) *
	    sizeof *names);
	struct out *o;

	if (numbers->n == 0)
		return;
	for (size_t i = 0; i < numbers->n; i++)
		names[i] = kb_name(g, numbers->numbers[i]);
	o = prose_begin(&g->prose);
	out_str(o, what);
	names_print(o, names, numbers->n, report_names_max(g->r));
	prose_end(&g->prose);
}

static void
account_map(struct gathering *g, const struct update_facts *e)
{
	say_numbers(g, "replaces ", &e->map_of);
	say_numbers(g, "replaced by ", &e->map_by);
	account(g, source(g, SPAN("Your own replacements"),
	    report_facts(g->r)->map_from));
}

/* What kbdiff knows by itself. */
static void
account_rules(struct gathering *g, uint32_t number)
{
	if (update_id_is_recurring(number))
		prose_add(&g->prose, SPAN("re-released under one number, so "
		    "having it proves nothing"));
	if (update_id_is_placeholder(number))
		prose_add(&g->prose, SPAN("a placeholder, which stands for "
		    "no update and is never compared"));
	account(g, SPAN("kbdiff itself"));
}

/* Begins a sentence, or goes on with it. */
static void
say_if(struct out *o, bool is, const char *what, bool *any)
{
	if (!is)
		return;
	out_printf(o, "%s%s", *any ? "; " : "", what);
	*any = true;
}

/* Known by its number alone: that of an offer, or of an enablement package. */
static bool
is_number_only(const struct facts *f, uint32_t number)
{
	size_t offers = 0, packages = 0;

	if (f->chains != NULL) {
		(void)chains_offers_of(f->chains, number, &offers);
		(void)chains_enablement_of(f->chains, number, &packages);
	}
	return offers + packages != 0;
}

/* "not in the build table; not in any catalogue": of sources that were
 * asked, or what was not if none knows the update. */
static void
account_silence(struct gathering *g, const struct update_facts *e)
{
	const struct facts *f = report_facts(g->r);
	/* What is in a chain the build table need not have. */
	bool in_builds = e->nplaces + e->nlinks != 0 || is_number_only(f,
	    e->number);
	bool in_map = e->map_by.n + e->map_of.n != 0;
	bool known = in_builds || e->in_catalog || in_map, any = false;
	struct out *o = prose_begin(&g->prose);

	say_if(o, f->builds != NULL && !in_builds,
	    "not in the build table", &any);
	say_if(o, f->catalog != NULL && !e->in_catalog,
	    "not in any catalogue", &any);
	say_if(o, f->map != NULL && !in_map, "not in your own "
	    "replacements", &any);
	say_if(o, !known && f->builds == NULL, "no build table was used",
	    &any);
	say_if(o, !known && f->catalog == NULL, "no catalogue was read",
	    &any);
	prose_end(&g->prose);
	if (f->builds != NULL && !in_builds &&
	    e->number > builds_last(f->builds))
		prose_add(&g->prose, SPAN("its number is higher than any in "
		    "the build table; a newer table may know it (--builds)"));
	account(g, g->n == 0 ? SPAN_NONE : SPAN("Other sources"));
}

static void
account_hosts(struct gathering *g, uint32_t update)
{
	size_t hosts = g->r->result->hosts[SIDE_BAD];
	struct strbuf s;

	explain_hosts_say(g->r, update, &g->prose);
	strbuf_begin(&s);
	out_printf(&s.out, "List%s of %zu host%s", hosts == 1 ? "" : "s",
	    hosts, hosts == 1 ? "" : "s");
	account(g, strbuf_end(&s, g->prose.arena));
}

size_t
explain_text_of(const struct report *r, uint32_t update, struct arena *a,
    const struct explain_source **accounts)
{
	struct gathering g = { .r = r, .prose = { .arena = a } };
	const struct update_facts *e = explain_query_facts(r, update, a);
	struct explain_source *kept;

	account_hosts(&g, update);
	account_map(&g, e);
	account_builds(&g, e);
	account_chains(&g, e);
	account_offers(&g, e->number);
	account_catalog(&g, e);
	account_rules(&g, e->number);
	account_silence(&g, e);
	kept = arena_alloc(a, (g.n + 1) * sizeof *kept);
	if (g.n != 0)
		memcpy(kept, g.accounts, g.n * sizeof *kept);
	free(g.accounts);
	*accounts = kept;
	return g.n;
}
