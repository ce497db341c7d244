#include <stdlib.h>

#include "kbdiff/builds.h"
#include "kbdiff/catalog.h"
#include "kbdiff/explain.h"
#include "kbdiff/explanation.h"
#include "kbdiff/levels.h"
#include "kbdiff/mem.h"
#include "kbdiff/names.h"
#include "kbdiff/product.h"
#include "kbdiff/sentence.h"
#include "kbdiff/update.h"

/* Sentences that are being gathered in an arena. */
struct gathering {
	const struct report *r;
	struct arena	*arena;
	struct account	*accounts;
	size_t		 naccounts, accounts_cap;
	struct span	*lines;
	size_t		 n, cap;
	struct sentence	 s;		/* the one that is being made */
};

static struct out *
begin(struct gathering *g)
{
	sentence_begin(&g->s);
	return &g->s.out;
}

static void
add(struct gathering *g, struct span line)
{
	if (line.n == 0)
		return;
	g->lines = xgrow(g->lines, g->n, &g->cap, sizeof *g->lines);
	g->lines[g->n++] = line;
}

static void
end(struct gathering *g)
{
	add(g, sentence_end(&g->s, g->arena));
}

/* What was gathered since the last is a source's. */
static void
account(struct gathering *g, struct span source)
{
	struct span *lines = arena_alloc(g->arena, (g->n + 1) *
	    sizeof *lines);

	if (g->n == 0)
		return;
	memcpy(lines, g->lines, g->n * sizeof *lines);
	g->accounts = xgrow(g->accounts, g->naccounts, &g->accounts_cap,
	    sizeof *g->accounts);
	g->accounts[g->naccounts++] = (struct account){ source,
	    { lines, g->n } };
	g->n = 0;
}

static const struct facts *
facts_of(const struct report *r)
{
	static const struct facts none = { NULL, NULL, NULL };

	return r->coverage == NULL ? &none : coverage_facts(r->coverage);
}

size_t
explanation_baseline(const struct report *r)
{
	size_t host = 0;

	while (r->result->roles[host] != ROLE_BASELINE)
		host++;
	return host;
}

size_t
explanation_asked(const struct report *r, struct arena *a,
    const uint32_t **updates)
{
	const struct inventory *inv = r->inventory;
	const struct host *h = &inv->hosts[explanation_baseline(r)];
	const struct listing *list = &inv->listings->lists[h->lists[0]];
	uint32_t *found = arena_alloc(a, (list->n + 1) * sizeof *found), one;
	size_t n = 0, k;

	for (size_t i = 0; i < list->n; i++) {
		one = inv->listings->entries[list->entries[i]].update;
		for (k = 0; k < n && found[k] != one; k++)
			continue;
		if (k == n)
			found[n++] = one;
	}
	*updates = found;
	return n;
}

const struct row *
explanation_row(const struct report *r, uint32_t update)
{
	for (size_t i = 0; i < r->result->n; i++)
		if (r->result->rows[i].update == update)
			return &r->result->rows[i];
	return NULL;
}

const struct explained *
explanation_facts(const struct report *r, uint32_t update, struct arena *a)
{
	return explain(facts_of(r), inventory_number(r->inventory, update),
	    a);
}

static int
cmp_span(const void *a, const void *b)
{
	return span_cmp(*(const struct span *)a, *(const struct span *)b);
}

const struct span *
explanation_products(const struct report *r, const uint32_t *products,
    size_t n, struct arena *a)
{
	struct span *names = arena_alloc(a, (n + 1) * sizeof *names);

	for (size_t i = 0; i < n; i++)
		names[i] = catalog_product(facts_of(r)->catalog, products[i]);
	if (n != 0)
		qsort(names, n, sizeof *names, cmp_span);
	return names;
}

/* "17763 (Windows 10 1809 and Windows Server 2019)" */
static void
say_place(struct out *o, const struct explained_place *p)
{
	char client[PRODUCT_NAME], server[PRODUCT_NAME];
	bool is_client = (p->lines & LINE_CLIENT) != 0 &&
	    product_of_build(p->build, LINE_CLIENT, client);
	bool is_server = (p->lines & LINE_SERVER) != 0 &&
	    product_of_build(p->build, LINE_SERVER, server);

	out_printf(o, "%u (", (unsigned)p->build);
	if (p->lines == 0)
		out_str(o, "for client or server is not known");
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

/* "brings 17763 (...) to 17763.4974: regular, released 2023-10-10" */
static void
say_brings(struct gathering *g, const struct explained_place *p)
{
	const struct build_row *row;
	struct out *o = begin(g);

	out_str(o, "brings ");
	say_place(o, p);
	out_str(o, " to ");
	for (size_t i = 0; i < p->nrows; i++) {
		row = p->rows[i];
		out_printf(o, "%s%u.%u", i == 0 ? "" : ", again to ",
		    (unsigned)row->build, (unsigned)row->revision);
		if (row->kind != BUILD_UNKNOWN)
			out_printf(o, ", %s", build_kind_name(row->kind));
		say_day(o, ", released ", row->released);
	}
	end(g);
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
say_where(struct out *o, const struct explained *e,
    const struct explained_place *p)
{
	bool shared = false;

	if (e->nplaces == 1)
		return;
	for (size_t i = 0; i < e->nplaces; i++)
		shared |= &e->places[i] != p && e->places[i].build == p->build;
	out_printf(o, "on %u%s: ", (unsigned)p->build, !shared ? "" :
	    p->lines == LINE_CLIENT ? " (client)" : " (server)");
}

static void
say_neighbours(struct gathering *g, const struct explained *e,
    const struct explained_place *p)
{
	struct out *o;

	if (p->lines == 0)
		return;
	o = begin(g);
	say_where(o, e, p);
	if (p->rows[0]->kind == BUILD_HOTPATCH)
		out_str(o, "a hotpatch: contains no update before it");
	else if (p->before.kb == 0)
		out_str(o, "the first in the table");
	else {
		out_str(o, "replaces ");
		say_neighbour(o, &p->before);
		out_str(o, " and all before it");
	}
	end(g);
	o = begin(g);
	say_where(o, e, p);
	if (p->after.kb == 0)
		out_str(o, "nothing newer is in the table");
	else {
		out_str(o, "replaced by ");
		say_neighbour(o, &p->after);
	}
	if (p->after.kb != p->newest.kb) {
		out_str(o, "; the newest is ");
		say_neighbour(o, &p->newest);
	}
	end(g);
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

/* "Table of builds to 2026-04-19", "Catalog to 2024-07-19 (a.csv)" */
static struct span
source(struct gathering *g, const char *what, struct span newest,
    struct span files)
{
	struct sentence s;

	sentence_begin(&s);
	out_str(&s.out, what);
	out_span(&s.out, newest);
	say_files(&s.out, files);
	return sentence_end(&s, g->arena);
}

static void
account_builds(struct gathering *g, const struct explained *e)
{
	const struct facts *f = facts_of(g->r);

	for (size_t i = 0; i < e->nplaces; i++) {
		say_brings(g, &e->places[i]);
		say_neighbours(g, e, &e->places[i]);
	}
	account(g, source(g, "Table of ", levels_builds(g->r, g->arena),
	    f->builds_from));
}

static size_t
max_of(const struct gathering *g)
{
	return report_names_max(g->r);
}

static void
say_products(struct gathering *g, struct out *o, const uint32_t *products,
    size_t n)
{
	names_print(o, explanation_products(g->r, products, n, g->arena), n,
	    max_of(g));
}

static struct span
kb_name(struct gathering *g, uint32_t number)
{
	char *buf = arena_alloc(g->arena, 16);

	snprintf(buf, 16, "KB%u", (unsigned)number);
	return span_of(buf);
}

/* Nothing is to be said of the step besides its update. */
static bool
is_plain(const struct explained_step *s)
{
	return s->everywhere && s->contains;
}

/* Those steps, in one line. */
static void
say_everywhere(struct gathering *g, const char *what,
    const struct explained_steps *steps)
{
	struct span *names = arena_alloc(g->arena, (steps->n + 1) *
	    sizeof *names);
	size_t n = 0;
	struct out *o;

	for (size_t i = 0; i < steps->n; i++)
		if (is_plain(&steps->steps[i]))
			names[n++] = kb_name(g, steps->steps[i].update);
	if (n == 0)
		return;
	o = begin(g);
	out_str(o, what);
	names_print(o, names, n, max_of(g));
	end(g);
}

/* So many lines of one kind, unless the report is verbose. */
#define LINES_MAX	4

/* Those on some products, with these, or that prove nothing. */
static void
say_somewhere(struct gathering *g, const char *what, const char *but,
    const struct explained_steps *steps)
{
	size_t n = 0, max = g->r->verbose ? SIZE_MAX : LINES_MAX;
	const struct explained_step *s;
	struct out *o;

	for (size_t i = 0; i < steps->n; i++) {
		s = &steps->steps[i];
		if (is_plain(s) || n++ >= max)
			continue;
		o = begin(g);
		out_printf(o, "%sKB%u", what, (unsigned)s->update);
		if (!s->everywhere) {
			out_str(o, " on ");
			say_products(g, o, s->products, s->n);
		}
		out_str(o, s->contains ? "" : but);
		end(g);
	}
	if (n <= max)
		return;
	o = begin(g);
	out_printf(o, "%s%zu more, not on all products or in part", what,
	    n - max);
	end(g);
}

static void
say_ends(struct gathering *g, const struct explained_steps *ends)
{
	size_t max = g->r->verbose ? SIZE_MAX : LINES_MAX;
	const struct explained_step *s;
	struct out *o;

	for (size_t i = 0; i < ends->n && i < max; i++) {
		s = &ends->steps[i];
		o = begin(g);
		out_printf(o, "the chain ends with KB%u, %zu steps on",
		    (unsigned)s->update, s->steps);
		if (!s->everywhere) {
			out_str(o, ", for ");
			say_products(g, o, s->products, s->n);
		}
		end(g);
	}
	if (ends->n <= max)
		return;
	o = begin(g);
	out_printf(o, "and with %zu others on other products", ends->n - max);
	end(g);
}

/* "Critical, 27 CVEs, rows dated 2023-08-08 to 2023-11-06" */
static void
say_gravity(struct gathering *g, const struct explained *e)
{
	const struct catalog_update *u = &e->said;
	struct out *o = begin(g);
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
	end(g);
}

static void
account_catalog(struct gathering *g, const struct explained *e)
{
	const struct facts *f = facts_of(g->r);
	struct out *o;

	if (!e->in_catalog)
		return;
	if (e->said.number != 0) {
		add(g, e->said.title);
		if ((e->said.partial & PARTIAL_HOTPATCH) != 0)
			add(g, SPAN("a hotpatch: contains no whole update"));
		if ((e->said.partial & PARTIAL_SECURITY_ONLY) != 0)
			add(g, SPAN("a security-only update: contains the "
			    "fixes of one month"));
		say_gravity(g, e);
	}
	if (e->products.n != 0) {
		o = begin(g);
		out_str(o, "for ");
		say_products(g, o, e->products.numbers, e->products.n);
		end(g);
	}
	say_everywhere(g, "replaces ", &e->of);
	say_somewhere(g, "replaces ", ", but does not contain it", &e->of);
	say_everywhere(g, "replaced by ", &e->by);
	say_somewhere(g, "replaced by ", ", which does not contain it",
	    &e->by);
	if (e->by.n == 0)
		add(g, SPAN("nothing is said to replace it"));
	say_ends(g, &e->ends);
	account(g, source(g, "C", span_from(levels_catalog(g->r, g->arena),
	    1), f->catalog_from));
}

static void
say_numbers(struct gathering *g, const char *what,
    const struct explained_numbers *numbers)
{
	struct span *names = arena_alloc(g->arena, (numbers->n + 1) *
	    sizeof *names);
	struct out *o;

	if (numbers->n == 0)
		return;
	for (size_t i = 0; i < numbers->n; i++)
		names[i] = kb_name(g, numbers->numbers[i]);
	o = begin(g);
	out_str(o, what);
	names_print(o, names, numbers->n, max_of(g));
	end(g);
}

static void
account_map(struct gathering *g, const struct explained *e)
{
	say_numbers(g, "replaces ", &e->map_of);
	say_numbers(g, "replaced by ", &e->map_by);
	account(g, source(g, "Map of the site", SPAN_NONE,
	    facts_of(g->r)->map_from));
}

/* What kbdiff knows by itself. */
static void
account_rules(struct gathering *g, uint32_t number)
{
	if (update_is_recurring(number))
		add(g, SPAN("published again and again under one number, so "
		    "that having it proves nothing"));
	if (update_is_placeholder(number))
		add(g, SPAN("a placeholder: it stands for no update, and is "
		    "never compared"));
	account(g, SPAN("kbdiff itself"));
}

/* "not in the table of builds; not in any catalogue": of sources that were
 * asked. */
static void
account_silence(struct gathering *g, const struct explained *e)
{
	const struct facts *f = facts_of(g->r);
	bool unknown = e->nplaces == 0 && !e->in_catalog &&
	    e->map_by.n + e->map_of.n == 0;
	const char *before = "";
	struct out *o = begin(g);

	if (f->builds != NULL && e->nplaces == 0) {
		out_str(o, "not in the table of builds");
		before = "; ";
	}
	if (f->catalog != NULL && !e->in_catalog) {
		out_printf(o, "%snot in any catalogue", before);
		before = "; ";
	}
	if (f->map != NULL && e->map_by.n + e->map_of.n == 0) {
		out_printf(o, "%snot in the map of the site", before);
		before = "; ";
	}
	if (unknown && f->builds == NULL) {
		out_printf(o, "%sthere was no table of builds", before);
		before = "; ";
	}
	if (unknown && f->catalog == NULL)
		out_printf(o, "%sno catalogue was given", before);
	end(g);
	if (f->builds != NULL && e->nplaces == 0 &&
	    e->number > builds_last(f->builds))
		add(g, SPAN("its number is above all of the table of builds: "
		    "a newer one may know it (--builds)"));
	account(g, SPAN_NONE);
}

/* Hosts that stand alike, for one reason. */
struct stand {
	enum standing	 standing;
	struct span	 why;
	struct span	*names;
	size_t		 n;
};

/* "KB5029312 there fixes the same CVEs (27)" */
static struct span
why_lacking(struct gathering *g, const struct row *row, size_t host)
{
	const struct report *r = g->r;
	struct sentence s;
	uint32_t by;
	size_t cves;

	if (result_pending(r->result, row, host))
		return SPAN("pending restart");
	by = r->coverage == NULL ? 0 : coverage_same_cves(r->coverage, host,
	    row->update, &cves);
	if (by == 0)
		return SPAN_NONE;
	sentence_begin(&s);
	out_printf(&s.out, "KB%u, which is there, fixes the same CVEs (%zu)",
	    (unsigned)by, cves);
	return sentence_end(&s, g->arena);
}

static struct span
why_unsure(struct gathering *g, const struct row *row, size_t host)
{
	static const struct span whys[] = {
		[UNSURE_INCOMPLETE] = SPAN("the list is incomplete"),
		[UNSURE_KIND] = SPAN("such a list would not show it"),
		[UNSURE_CONFLICT] = SPAN("only one of two lists shows it"),
	};
	enum unsure unsure = result_unsure(g->r->result, row, host);

	return unsure != UNSURE_FACTS ? whys[unsure] :
	    result_cover(g->r->result, row, host, g->arena).detail;
}

static struct span
why_of(struct gathering *g, const struct row *row, size_t host,
    enum standing standing)
{
	return standing == STANDING_LACK ? why_lacking(g, row, host) :
	    standing == STANDING_UNCERTAIN ? why_unsure(g, row, host) :
	    SPAN_NONE;
}

/* So many reasons are told of hosts that stand alike. */
#define WHYS_MAX	5

static void
say_stand(struct gathering *g, const struct stand *s)
{
	static const struct {
		const char	*before, *one, *many, *why;
	} words[STANDING_COUNT] = {
		[STANDING_HAVE] = { "", " has it", " have it", "" },
		[STANDING_LACK] = { "", " lacks it", " lack it", ": " },
		[STANDING_UNCERTAIN] = { "it cannot be told of ", "", "",
		    ": " },
	};
	struct out *o = begin(g);

	out_str(o, words[s->standing].before);
	names_print(o, s->names, s->n, max_of(g));
	out_str(o, s->n == 1 ? words[s->standing].one :
	    words[s->standing].many);
	if (s->why.n != 0) {
		out_str(o, words[s->standing].why);
		out_span(o, s->why);
	}
	end(g);
}

/* Hosts of one standing, those with one reason together. */
static void
say_standing(struct gathering *g, const struct row *row,
    enum standing standing)
{
	const struct inventory *inv = g->r->inventory;
	size_t max = g->r->verbose ? inv->n : WHYS_MAX, n = 0, k;
	struct stand *stands = arena_alloc(g->arena, (max + 1) *
	    sizeof *stands);
	struct span why;

	for (size_t i = 0; i < inv->n; i++) {
		if (g->r->result->roles[i] != ROLE_BAD ||
		    result_standing(g->r->result, row, i) != standing)
			continue;
		why = why_of(g, row, i, standing);
		for (k = 0; k < n && !span_eq(stands[k].why, why); k++)
			continue;
		/* The last takes all whose reasons are not told. */
		if (k == max)
			stands[--k].why = SPAN("for several reasons");
		else if (k == n)
			stands[n++] = (struct stand){ standing, why,
			    arena_alloc(g->arena, inv->n *
			    sizeof(struct span)), 0 };
		stands[k].names[stands[k].n++] = inv->hosts[i].name;
	}
	for (size_t i = 0; i < n; i++)
		say_stand(g, &stands[i]);
}

static void
say_evidence(struct gathering *g, const struct row *row,
    enum standing standing, const char *before)
{
	const struct span *lines;
	size_t n = levels_evidence(g->r, row, standing, g->arena, &lines);

	for (size_t i = 0; i < n; i++) {
		out_str(begin(g), before);
		out_span(&g->s.out, lines[i]);
		end(g);
	}
}

static void
account_hosts(struct gathering *g, uint32_t update)
{
	size_t hosts = g->r->result->hosts[SIDE_BAD];
	const struct row *row = explanation_row(g->r, update);
	struct sentence s;

	if (hosts == 0 || row == NULL)
		return;
	say_standing(g, row, STANDING_HAVE);
	say_standing(g, row, STANDING_LACK);
	say_standing(g, row, STANDING_UNCERTAIN);
	say_evidence(g, row, STANDING_COVERED, "covered on ");
	say_evidence(g, row, STANDING_INAPPLICABLE, "");
	sentence_begin(&s);
	out_printf(&s.out, "List%s of %zu host%s", hosts == 1 ? "" : "s",
	    hosts, hosts == 1 ? "" : "s");
	account(g, sentence_end(&s, g->arena));
}

size_t
explanation_accounts(const struct report *r, uint32_t update,
    struct arena *a, const struct account **accounts)
{
	struct gathering g = { .r = r, .arena = a };
	const struct explained *e = explanation_facts(r, update, a);
	struct account *kept;

	account_hosts(&g, update);
	account_map(&g, e);
	account_builds(&g, e);
	account_catalog(&g, e);
	account_rules(&g, e->number);
	account_silence(&g, e);
	kept = arena_alloc(a, (g.naccounts + 1) * sizeof *kept);
	if (g.naccounts != 0)
		memcpy(kept, g.accounts, g.naccounts * sizeof *kept);
	free(g.accounts);
	free(g.lines);
	*accounts = kept;
	return g.naccounts;
}

/* More updates than these are counted in the verdict, not named. */
#define ASKED_MAX	3

static bool
stands(const struct report *r, const struct row *row, size_t host,
    enum standing standing)
{
	return r->result->roles[host] == ROLE_BAD &&
	    result_standing(r->result, row, host) == standing;
}

/* "EX01 and EX02 have KB5031361", "EX01 and EX02 have it" */
static void
say_clause(const struct report *r, struct out *o, const struct row *row,
    enum standing standing, bool first, const struct span *names, size_t n)
{
	static const struct {
		const char	*before, *one, *many;
	} words[STANDING_COUNT] = {
		[STANDING_HAVE] = { "", " has ", " have " },
		[STANDING_LACK] = { "", " lacks ", " lack " },
		[STANDING_UNCERTAIN] = { "t cannot be told whether ", " has ",
		    " have " },
		[STANDING_COVERED] = { "", " has what replaced ",
		    " have what replaced " },
		[STANDING_INAPPLICABLE] = { " is not for ", "", "" },
	};
	struct span what = first ? inventory_update(r->inventory,
	    row->update) : SPAN("it");

	if (standing == STANDING_INAPPLICABLE)
		out_visible(o, what);
	if (standing == STANDING_UNCERTAIN)
		out_char(o, first ? 'I' : 'i');
	out_str(o, words[standing].before);
	names_print(o, names, n, report_names_max(r));
	out_str(o, n == 1 ? words[standing].one : words[standing].many);
	if (standing != STANDING_INAPPLICABLE)
		out_visible(o, what);
}

static void
say_verdict_of(const struct report *r, struct out *o, const struct row *row,
    struct arena *a)
{
	static const enum standing order[] = { STANDING_LACK,
	    STANDING_UNCERTAIN, STANDING_HAVE, STANDING_COVERED,
	    STANDING_INAPPLICABLE };
	struct span *names = arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *names);
	bool first = true;
	size_t n;

	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		n = 0;
		for (size_t h = 0; h < r->inventory->n; h++)
			if (stands(r, row, h, order[i]))
				names[n++] = r->inventory->hosts[h].name;
		if (n == 0)
			continue;
		out_str(o, first ? "" : "; ");
		say_clause(r, o, row, order[i], first, names, n);
		first = false;
	}
	out_char(o, '.');
}

/* "Of 12 updates some host lacks 3, and of 1 more it cannot be told." */
static void
say_counts(const struct report *r, struct out *o, size_t asked)
{
	const size_t *counts = r->result->counts;

	out_printf(o, "Of %zu updates some host lacks %zu", asked,
	    counts[GROUP_MISSING]);
	if (counts[GROUP_UNCERTAIN] != 0)
		out_printf(o, ", and of %zu more it cannot be told",
		    counts[GROUP_UNCERTAIN]);
	out_char(o, '.');
}

struct span
explanation_verdict(const struct report *r, struct arena *a)
{
	const uint32_t *updates;
	size_t n = explanation_asked(r, a, &updates);
	struct span *names = arena_alloc(a, n * sizeof *names);
	const struct row *row;
	struct sentence s;

	sentence_begin(&s);
	for (size_t i = 0; i < n; i++)
		names[i] = inventory_update(r->inventory, updates[i]);
	if (r->result->hosts[SIDE_BAD] == 0) {
		out_str(&s.out, "What is known of ");
		names_print(&s.out, names, n, report_names_max(r));
		return sentence_end(&s, a);
	}
	for (size_t i = 0; i < n && n <= ASKED_MAX; i++) {
		row = explanation_row(r, updates[i]);
		out_str(&s.out, i == 0 ? "" : " ");
		if (row != NULL)
			say_verdict_of(r, &s.out, row, a);
		else
			out_printf(&s.out, "%.*s stands for no update.",
			    SPANF(names[i]));
	}
	if (n > ASKED_MAX)
		say_counts(r, &s.out, n);
	return sentence_end(&s, a);
}
