/*
 * For programs: everything that the other reports say (design.md, section 5),
 * written as it goes, never held whole.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/cells.h"
#include "kbdiff/date.h"
#include "kbdiff/diag.h"
#include "kbdiff/explain.h"
#include "kbdiff/explanation.h"
#include "kbdiff/levels.h"
#include "kbdiff/mem.h"
#include "kbdiff/product.h"
#include "kbdiff/report.h"
#include "kbdiff/update.h"

/* Keeps the commas and the indentation. */
struct writing {
	const struct report *r;
	struct out	*o;
	bool		 first;		/* nothing in the innermost yet */
};

static void
next(struct writing *w)
{
	if (!w->first)
		out_str(w->o, ", ");
	w->first = false;
}

static void
key(struct writing *w, const char *name)
{
	next(w);
	out_printf(w->o, "\"%s\": ", name);
}

/* A key on a line of its own. */
static void
key_line(struct writing *w, const char *name, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	w->first = false;
	out_printf(w->o, "\"%s\": ", name);
}

static void
open(struct writing *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = true;
}

/* An element of an array on a line of its own. */
static void
open_line(struct writing *w, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	open(w, '{');
}

static void
close(struct writing *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = false;
}

static void
string(struct writing *w, struct span s)
{
	out_json(w->o, s);
}

static void
string_or_null(struct writing *w, struct span s)
{
	if (s.n == 0)
		out_str(w->o, "null");
	else
		string(w, s);
}

static void
boolean(struct writing *w, bool b)
{
	out_str(w->o, b ? "true" : "false");
}

static void
date_or_null(struct writing *w, date day)
{
	char iso[11];

	date_iso(day, iso);
	string_or_null(w, span_of(iso));
}

static void
strings(struct writing *w, const struct span *s, size_t n)
{
	open(w, '[');
	for (size_t i = 0; i < n; i++) {
		next(w);
		string(w, s[i]);
	}
	close(w, ']');
}

typedef size_t	lists_of(const struct inventory *, size_t host,
		    struct span *, size_t max);

static void
distinct(struct writing *w, lists_of *of, size_t host)
{
	size_t n = of(w->r->inventory, host, NULL, 0);
	struct span *s = xreallocarray(NULL, n, sizeof *s);

	of(w->r->inventory, host, s, n);
	strings(w, s, n);
	free(s);
}

static void
write_held(struct writing *w, const struct holding *h)
{
	const struct inventory *inv = w->r->inventory;

	open_line(w, 8);
	key(w, "update");
	string(w, inventory_update(inv, h->update));
	key(w, "variant");
	string_or_null(w, inventory_text(inv, h->value.variant));
	key(w, "kind");
	string_or_null(w, inventory_text(inv, h->value.kind));
	key(w, "installed_on");
	date_or_null(w, h->value.installed_on);
	key(w, "installed_by");
	string_or_null(w, inventory_text(inv, h->value.installed_by));
	key(w, "title");
	string_or_null(w, inventory_text(inv, h->value.title));
	key(w, "state");
	string(w, span_of(state_name((enum state)h->value.state)));
	key(w, "placeholder");
	boolean(w, update_is_placeholder(inventory_number(inv, h->update)));
	close(w, '}');
}

static void
write_updates(struct writing *w, size_t host)
{
	struct holding *held = NULL;
	size_t cap = 0, n;

	n = inventory_holdings(w->r->inventory, host, &held, &cap);
	key_line(w, "updates", 6);
	open(w, '[');
	for (size_t i = 0; i < n; i++)
		write_held(w, &held[i]);
	close(w, ']');
	free(held);
}

static void
write_host(struct writing *w, size_t host)
{
	const struct host *h = &w->r->inventory->hosts[host];
	struct arena *arena = arena_new();

	open_line(w, 4);
	key(w, "name");
	string(w, h->name);
	if (w->r->result != NULL && w->r->subject != SUBJECT_EXPLAIN) {
		key(w, "role");
		string(w, span_of(cells_role(w->r->result->roles[host])));
	}
	key(w, "aliases");
	strings(w, h->aliases, h->naliases);
	key(w, "os");
	string_or_null(w, h->os);
	key(w, "build");
	string_or_null(w, h->build);
	key(w, "arch");
	string_or_null(w, h->arch);
	key(w, "level");
	string_or_null(w, levels_number(w->r, host, arena));
	arena_free(arena);
	key(w, "formats");
	distinct(w, inventory_formats, host);
	key(w, "files");
	distinct(w, inventory_files, host);
	key(w, "complete");
	boolean(w, h->complete);
	key(w, "declared");
	if (h->declared < 0)
		out_str(w->o, "null");
	else
		out_printf(w->o, "%lld", (long long)h->declared);
	key(w, "listed");
	out_printf(w->o, "%zu", h->listed);
	key(w, "unidentified");
	out_printf(w->o, "%u", (unsigned)h->unidentified);
	if (w->r->result == NULL)
		write_updates(w, host);
	close(w, '}');
}

/* What was asked about is no host. */
static bool
takes_part(const struct report *r, size_t host)
{
	return r->result == NULL || (r->result->roles[host] != ROLE_NONE &&
	    (r->subject != SUBJECT_EXPLAIN ||
	    r->result->roles[host] != ROLE_BASELINE));
}

static void
write_hosts(struct writing *w)
{
	key_line(w, "hosts", 2);
	open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (takes_part(w->r, i))
			write_host(w, i);
	close(w, ']');
}

static bool
stands(struct writing *w, const struct row *row, size_t host, enum side side,
    enum standing standing)
{
	const struct result *r = w->r->result;

	return r->roles[host] != ROLE_NONE &&
	    (side == SIDE_COUNT || role_side(r->roles[host]) == side) &&
	    result_standing(r, row, host) == standing;
}

static void
write_names(struct writing *w, const struct row *row, enum side side,
    enum standing standing)
{
	open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (stands(w, row, i, side, standing)) {
			next(w);
			string(w, w->r->inventory->hosts[i].name);
		}
	close(w, ']');
}

static void
write_standing(struct writing *w, const char *name, const struct row *row,
    enum side side, enum standing standing)
{
	key(w, name);
	write_names(w, row, side, standing);
}

static void
write_pending(struct writing *w, const struct row *row)
{
	key(w, "pending");
	open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (stands(w, row, i, SIDE_COUNT, STANDING_LACK) &&
		    result_pending(w->r->result, row, i)) {
			next(w);
			string(w, w->r->inventory->hosts[i].name);
		}
	close(w, ']');
}

static void
write_covers(struct writing *w, const char *name, const struct row *row,
    enum standing standing)
{
	struct arena *arena = arena_new();
	struct cover c;
	char by[16];

	key(w, name);
	open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (!stands(w, row, i, SIDE_COUNT, standing))
			continue;
		c = result_cover(w->r->result, row, i, arena);
		next(w);
		open(w, '{');
		key(w, "host");
		string(w, w->r->inventory->hosts[i].name);
		snprintf(by, sizeof by, "KB%u", (unsigned)c.by);
		key(w, "by");
		string_or_null(w, c.by == 0 ? SPAN_NONE : span_of(by));
		key(w, "evidence");
		string(w, span_of(cells_evidence(c.evidence)));
		key(w, "detail");
		string_or_null(w, c.detail);
		close(w, '}');
		arena_reset(arena);
	}
	close(w, ']');
	arena_free(arena);
}

static void
write_side(struct writing *w, const char *name, const struct row *row,
    enum side side)
{
	key(w, name);
	open(w, '{');
	write_standing(w, "have", row, side, STANDING_HAVE);
	write_standing(w, "lack", row, side, STANDING_LACK);
	close(w, '}');
}

static void
write_row(struct writing *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;
	char url[CELLS_URL], separation[16];

	open_line(w, 4);
	key(w, "update");
	string(w, inventory_update(inv, row->update));
	key(w, "kind");
	string_or_null(w, inventory_text(inv, row->value.kind));
	key(w, "title");
	string_or_null(w, row->title);
	key(w, "installed_on");
	date_or_null(w, row->value.installed_on);
	cells_url(inventory_number(inv, row->update), url);
	key(w, "url");
	string_or_null(w, span_of(url));
	if (w->r->result->cluster) {
		write_standing(w, "have", row, SIDE_GOOD, STANDING_HAVE);
		write_standing(w, "lack", row, SIDE_GOOD, STANDING_LACK);
	} else {
		row_separation(row, separation);
		key(w, "separation");
		out_str(w->o, separation);
		write_side(w, "good", row, SIDE_GOOD);
		write_side(w, "bad", row, SIDE_BAD);
	}
	write_standing(w, "uncertain", row, SIDE_COUNT, STANDING_UNCERTAIN);
	write_pending(w, row);
	write_covers(w, "covered_on", row, STANDING_COVERED);
	write_covers(w, "inapplicable_on", row, STANDING_INAPPLICABLE);
	key(w, "notes");
	strings(w, row->notes, row->nnotes);
	close(w, '}');
}

static void
write_group(struct writing *w, enum group group)
{
	const struct result *r = w->r->result;

	key_line(w, cells_group(group, r->cluster), 2);
	open(w, '[');
	for (size_t i = 0; i < r->n; i++)
		if (r->rows[i].group == group)
			write_row(w, &r->rows[i]);
	close(w, ']');
}

static void
write_groups(struct writing *w)
{
	static const enum group all[] = { GROUP_MISSING, GROUP_UNCERTAIN,
	    GROUP_EXTRA, GROUP_COVERED, GROUP_INAPPLICABLE, GROUP_SAME };
	const struct result *r = w->r->result;
	size_t shown = (w->r->show >> GROUP_SAME & 1) != 0 ? 6 : 5;

	if (r->cluster) {
		key_line(w, "common", 2);
		out_printf(w->o, "%zu", r->counts[GROUP_SAME]);
		write_group(w, GROUP_MISSING);
		write_group(w, GROUP_UNCERTAIN);
		write_group(w, GROUP_COVERED);
		return;
	}
	for (size_t i = 0; i < shown; i++)
		write_group(w, all[i]);
	key_line(w, "counts", 2);
	open(w, '{');
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		key(w, cells_group(all[i], false));
		out_printf(w->o, "%zu", r->counts[all[i]]);
	}
	close(w, '}');
}

static void
kb_or_null(struct writing *w, uint32_t number)
{
	char kb[16];

	snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
	string_or_null(w, number == 0 ? SPAN_NONE : span_of(kb));
}

/* A row of the table of builds, of one build. */
static void
write_release(struct writing *w, const struct build_row *row, bool named)
{
	open(w, '{');
	if (named) {
		key(w, "update");
		kb_or_null(w, row->kb);
	}
	key(w, "revision");
	out_printf(w->o, "%u", (unsigned)row->revision);
	key(w, "kind");
	string_or_null(w, span_of(build_kind_name(row->kind)));
	key(w, "released");
	date_or_null(w, row->released);
	close(w, '}');
}

static void
write_neighbour(struct writing *w, const char *name,
    const struct build_row *row)
{
	key(w, name);
	if (row->kb == 0)
		out_str(w->o, "null");
	else
		write_release(w, row, true);
}

/* Names of the lines of a place, or of the products that these are. */
static void
write_lines(struct writing *w, const struct explained_place *p,
    bool products)
{
	static const unsigned lines[] = { LINE_CLIENT, LINE_SERVER };
	char name[PRODUCT_NAME];

	key(w, products ? "products" : "lines");
	open(w, '[');
	for (int i = 0; i < 2; i++) {
		if ((p->lines & lines[i]) == 0 || (products &&
		    !product_of_build(p->build, lines[i], name)))
			continue;
		next(w);
		string(w, products ? span_of(name) : i == 0 ?
		    SPAN("client") : SPAN("server"));
	}
	close(w, ']');
}

static void
write_place(struct writing *w, const struct explained_place *p)
{
	open_line(w, 8);
	key(w, "build");
	out_printf(w->o, "%u", (unsigned)p->build);
	write_lines(w, p, false);
	write_lines(w, p, true);
	key(w, "releases");
	open(w, '[');
	for (size_t i = 0; i < p->nrows; i++) {
		next(w);
		write_release(w, p->rows[i], false);
	}
	close(w, ']');
	write_neighbour(w, "replaces", &p->before);
	write_neighbour(w, "replaced_by", &p->after);
	write_neighbour(w, "newest", &p->newest);
	close(w, '}');
}

static void
write_products(struct writing *w, const uint32_t *products, size_t n)
{
	struct arena *arena = arena_new();

	key(w, "products");
	strings(w, explanation_products(w->r, products, n, arena), n);
	arena_free(arena);
}

static void
write_steps(struct writing *w, const char *name,
    const struct explained_steps *steps, bool counted)
{
	const struct explained_step *s;

	key_line(w, name, 8);
	open(w, '[');
	for (size_t i = 0; i < steps->n; i++) {
		s = &steps->steps[i];
		open_line(w, 10);
		key(w, "update");
		kb_or_null(w, s->update);
		if (counted) {
			key(w, "steps");
			out_printf(w->o, "%zu", s->steps);
		}
		write_products(w, s->products, s->n);
		if (!counted) {
			key(w, "contains");
			boolean(w, s->contains);
		}
		close(w, '}');
	}
	close(w, ']');
}

static void
write_catalogued(struct writing *w, const struct explained *e)
{
	const struct catalog_update *u = &e->said;
	struct span partial[2];
	size_t npartial = 0;

	if ((u->partial & PARTIAL_HOTPATCH) != 0)
		partial[npartial++] = SPAN("hotpatch");
	if ((u->partial & PARTIAL_SECURITY_ONLY) != 0)
		partial[npartial++] = SPAN("security-only");
	key_line(w, "catalog", 6);
	if (!e->in_catalog) {
		out_str(w->o, "null");
		return;
	}
	open(w, '{');
	key(w, "title");
	string_or_null(w, u->number == 0 ? SPAN_NONE : u->title);
	key(w, "severity");
	string_or_null(w, u->number == 0 ? SPAN_NONE :
	    span_of(rating_name(u->rating)));
	key(w, "partial");
	strings(w, partial, npartial);
	key(w, "cves");
	out_printf(w->o, "%zu", e->ncves);
	key(w, "first_dated");
	date_or_null(w, u->number == 0 ? DATE_NONE : u->first);
	key(w, "last_dated");
	date_or_null(w, u->number == 0 ? DATE_NONE : u->last);
	write_products(w, e->products.numbers, e->products.n);
	write_steps(w, "replaces", &e->of, false);
	write_steps(w, "replaced_by", &e->by, false);
	write_steps(w, "chain_ends", &e->ends, true);
	close(w, '}');
}

static void
write_numbers(struct writing *w, const char *name,
    const struct explained_numbers *numbers)
{
	key(w, name);
	open(w, '[');
	for (size_t i = 0; i < numbers->n; i++) {
		next(w);
		kb_or_null(w, numbers->numbers[i]);
	}
	close(w, ']');
}

static void
write_sources(struct writing *w, const struct explained *e)
{
	key_line(w, "builds", 6);
	open(w, '[');
	for (size_t i = 0; i < e->nplaces; i++)
		write_place(w, &e->places[i]);
	close(w, ']');
	write_catalogued(w, e);
	key_line(w, "map", 6);
	if (e->map_by.n + e->map_of.n == 0) {
		out_str(w->o, "null");
		return;
	}
	open(w, '{');
	write_numbers(w, "replaces", &e->map_of);
	write_numbers(w, "replaced_by", &e->map_by);
	close(w, '}');
}

/* Sources that were asked, and do not know the update. */
static void
write_not_in(struct writing *w, const struct explained *e)
{
	static const struct facts none = { .builds = NULL };
	const struct facts *f = w->r->coverage == NULL ? &none :
	    coverage_facts(w->r->coverage);
	struct span names[3];
	size_t n = 0;

	if (f->builds != NULL && e->nplaces == 0)
		names[n++] = SPAN("builds");
	if (f->catalog != NULL && !e->in_catalog)
		names[n++] = SPAN("catalog");
	if (f->map != NULL && e->map_by.n + e->map_of.n == 0)
		names[n++] = SPAN("map");
	key_line(w, "not_in", 6);
	strings(w, names, n);
}

static void
write_doubts(struct writing *w, const struct row *row)
{
	struct arena *arena = arena_new();
	enum unsure unsure;

	key(w, "doubts");
	open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (!stands(w, row, i, SIDE_BAD, STANDING_UNCERTAIN))
			continue;
		unsure = result_unsure(w->r->result, row, i);
		next(w);
		open(w, '{');
		key(w, "host");
		string(w, w->r->inventory->hosts[i].name);
		key(w, "reason");
		string(w, span_of(cells_unsure(unsure)));
		key(w, "detail");
		string_or_null(w, unsure != UNSURE_FACTS ? SPAN_NONE :
		    result_cover(w->r->result, row, i, arena).detail);
		close(w, '}');
		arena_reset(arena);
	}
	close(w, ']');
	arena_free(arena);
}

static void
write_standings(struct writing *w, const struct row *row)
{
	key_line(w, "have", 6);
	write_names(w, row, SIDE_BAD, STANDING_HAVE);
	write_standing(w, "lack", row, SIDE_BAD, STANDING_LACK);
	write_standing(w, "uncertain", row, SIDE_BAD, STANDING_UNCERTAIN);
	write_pending(w, row);
	write_doubts(w, row);
	write_covers(w, "covered_on", row, STANDING_COVERED);
	write_covers(w, "inapplicable_on", row, STANDING_INAPPLICABLE);
	key(w, "notes");
	strings(w, row->notes, row->nnotes);
}

/* Of a placeholder, which is never compared. */
static void
write_no_standings(struct writing *w)
{
	static const char *const names[] = { "have", "lack", "uncertain",
	    "pending", "doubts", "covered_on", "inapplicable_on", "notes" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (i == 0)
			key_line(w, names[i], 6);
		else
			key(w, names[i]);
		strings(w, NULL, 0);
	}
}

static void
write_explained(struct writing *w, uint32_t update, struct arena *arena)
{
	const struct explained *e = explanation_facts(w->r, update, arena);
	const struct row *row = explanation_row(w->r, update);
	char url[CELLS_URL];

	open_line(w, 4);
	key(w, "update");
	string(w, inventory_update(w->r->inventory, update));
	cells_url(e->number, url);
	key(w, "url");
	string_or_null(w, span_of(url));
	key(w, "recurring");
	boolean(w, update_is_recurring(e->number));
	key(w, "placeholder");
	boolean(w, update_is_placeholder(e->number));
	write_sources(w, e);
	write_not_in(w, e);
	if (row != NULL)
		write_standings(w, row);
	else
		write_no_standings(w);
	close(w, '}');
}

static void
write_explanations(struct writing *w)
{
	struct arena *arena = arena_new(), *scratch = arena_new();
	const uint32_t *updates;
	size_t n = explanation_asked(w->r, arena, &updates);

	key_line(w, "updates", 2);
	open(w, '[');
	for (size_t i = 0; i < n; i++) {
		write_explained(w, updates[i], scratch);
		arena_reset(scratch);
	}
	close(w, ']');
	arena_free(scratch);
	arena_free(arena);
}

static void
write_diagnostic(struct writing *w, struct diagnostic d)
{
	open_line(w, 4);
	key(w, "severity");
	string(w, span_of(severity_name(d.severity)));
	key(w, "code");
	string(w, span_of(diag_name(d.code)));
	key(w, "file");
	string_or_null(w, d.file);
	key(w, "line");
	if (d.line == 0)
		out_str(w->o, "null");
	else
		out_printf(w->o, "%llu", (unsigned long long)d.line);
	key(w, "column");
	if (d.column == 0)
		out_str(w->o, "null");
	else
		out_printf(w->o, "%llu", (unsigned long long)d.column);
	key(w, "message");
	string(w, d.message);
	close(w, '}');
}

static void
write_diagnostics(struct writing *w)
{
	key_line(w, "diagnostics", 2);
	open(w, '[');
	for (size_t i = 0; i < diags_count(w->r->diags); i++)
		write_diagnostic(w, diags_get(w->r->diags, i));
	close(w, ']');
}

/* How new what is known besides the inputs is. */
static void
write_data(struct writing *w)
{
	struct arena *arena = arena_new();

	key_line(w, "data", 2);
	string_or_null(w, levels_data(w->r, arena));
	arena_free(arena);
}

static void
write_json(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .o = o };
	bool explains = r->subject == SUBJECT_EXPLAIN;

	open(&w, '{');
	key(&w, "kbdiff");
	string(&w, span_of(r->version));
	if (r->result != NULL) {
		key(&w, "verdict");
		string_or_null(&w, explains && r->result->hosts[SIDE_BAD] ==
		    0 ? SPAN_NONE : span_of(cells_verdict(r->result)));
	}
	if (r->result != NULL && r->result->cluster) {
		key(&w, "consistent");
		boolean(&w, r->result->verdict == VERDICT_NOTHING);
	}
	write_hosts(&w);
	if (explains)
		write_explanations(&w);
	else if (r->result != NULL)
		write_groups(&w);
	if (r->nleft_out != 0) {
		key_line(&w, "left_out", 2);
		strings(&w, r->left_out, r->nleft_out);
	}
	write_data(&w);
	write_diagnostics(&w);
	close(&w, '}');
	out_char(o, '\n');
}

const struct report_format report_json = {
	.name = "json",
	.ending = ".json",
	.help = "for programs: everything",
	.write = write_json,
};
