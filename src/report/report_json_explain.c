#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/update_facts.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/keywords.h"
#include "json_hosts.h"
#include "report_json_explain.h"

/* A row of the table of builds, of one build. */
static void
write_release(struct json_writer *w, const struct build_row *row, bool named)
{
	json_writer_open(w, '{');
	if (named) {
		json_writer_key(w, "update");
		json_writer_update_or_null(w, row->kb);
	}
	json_writer_key(w, "revision");
	out_printf(w->o, "%u", (unsigned)row->revision);
	json_writer_key(w, "kind");
	json_writer_string_or_null(w, span_of(build_kind_name(row->kind)));
	json_writer_key(w, "released");
	json_writer_date_or_null(w, row->released);
	json_writer_close(w, '}');
}

static void
write_neighbour(struct json_writer *w, const char *name,
    const struct build_row *row)
{
	json_writer_key(w, name);
	if (row->kb == 0)
		out_str(w->o, "null");
	else
		write_release(w, row, true);
}

/* Names of the lines of a place, or of the products that these are. */
static void
write_lines(struct json_writer *w, const struct update_facts_place *p,
    bool products)
{
	static const unsigned lines[] = { LINE_CLIENT, LINE_SERVER };
	char name[PRODUCT_NAME];

	json_writer_key(w, products ? "products" : "lines");
	json_writer_open(w, '[');
	for (int i = 0; i < 2; i++) {
		if ((p->lines & lines[i]) == 0 || (products &&
		    !product_of_build(p->build, lines[i], name)))
			continue;
		json_writer_next(w);
		json_writer_string(w, products ? span_of(name) : i == 0 ?
		    SPAN("client") : SPAN("server"));
	}
	json_writer_close(w, ']');
}

static void
write_place(struct json_writer *w, const struct update_facts_place *p)
{
	json_writer_open_line(w, 8);
	json_writer_key(w, "build");
	out_printf(w->o, "%u", (unsigned)p->build);
	write_lines(w, p, false);
	write_lines(w, p, true);
	json_writer_key(w, "releases");
	json_writer_open(w, '[');
	for (size_t i = 0; i < p->nrows; i++) {
		json_writer_next(w);
		write_release(w, p->rows[i], false);
	}
	json_writer_close(w, ']');
	write_neighbour(w, "replaces", &p->before);
	write_neighbour(w, "replaced_by", &p->after);
	write_neighbour(w, "newest", &p->newest);
	json_writer_close(w, '}');
}

static void
write_products(struct json_writer *w, const uint32_t *products, size_t n)
{
	struct arena *arena = arena_new();

	json_writer_key(w, "products");
	json_writer_strings(
	    w, explain_query_products(w->r, products, n, arena), n);
	arena_free(arena);
}

static void
write_steps(struct json_writer *w, const char *name,
    const struct update_facts_steps *steps, bool counted)
{
	const struct update_facts_step *s;

	json_writer_key_line(w, name, 8);
	json_writer_open(w, '[');
	for (size_t i = 0; i < steps->n; i++) {
		s = &steps->steps[i];
		json_writer_open_line(w, 10);
		json_writer_key(w, "update");
		json_writer_update_or_null(w, s->update);
		if (counted) {
			json_writer_key(w, "steps");
			out_printf(w->o, "%zu", s->steps);
		}
		write_products(w, s->products, s->n);
		if (!counted) {
			json_writer_key(w, "contains");
			json_writer_boolean(w, s->contains);
		}
		json_writer_close(w, '}');
	}
	json_writer_close(w, ']');
}

static void
write_catalogued(struct json_writer *w, const struct update_facts *e)
{
	const struct catalog_update *u = &e->said;
	struct span partial[2];
	size_t npartial = 0;

	if ((u->partial & PARTIAL_HOTPATCH) != 0)
		partial[npartial++] = SPAN("hotpatch");
	if ((u->partial & PARTIAL_SECURITY_ONLY) != 0)
		partial[npartial++] = SPAN("security-only");
	json_writer_key_line(w, "catalog", 6);
	if (!e->in_catalog) {
		out_str(w->o, "null");
		return;
	}
	json_writer_open(w, '{');
	json_writer_key(w, "title");
	json_writer_string_or_null(w, u->number == 0 ? SPAN_NONE : u->title);
	json_writer_key(w, "severity");
	json_writer_string_or_null(w, u->number == 0 ? SPAN_NONE :
	    span_of(rating_name(u->rating)));
	json_writer_key(w, "partial");
	json_writer_strings(w, partial, npartial);
	json_writer_key(w, "cves");
	out_printf(w->o, "%zu", e->ncves);
	json_writer_key(w, "first_dated");
	json_writer_date_or_null(w, u->number == 0 ? DATE_NONE : u->first);
	json_writer_key(w, "last_dated");
	json_writer_date_or_null(w, u->number == 0 ? DATE_NONE : u->last);
	write_products(w, e->products.numbers, e->products.n);
	write_steps(w, "replaces", &e->of, false);
	write_steps(w, "replaced_by", &e->by, false);
	write_steps(w, "chain_ends", &e->ends, true);
	json_writer_close(w, '}');
}

static void
write_numbers(struct json_writer *w, const char *name,
    const struct update_facts_numbers *numbers)
{
	json_writer_key(w, name);
	json_writer_open(w, '[');
	for (size_t i = 0; i < numbers->n; i++) {
		json_writer_next(w);
		json_writer_update_or_null(w, numbers->numbers[i]);
	}
	json_writer_close(w, ']');
}

static void
write_sources(struct json_writer *w, const struct update_facts *e)
{
	json_writer_key_line(w, "builds", 6);
	json_writer_open(w, '[');
	for (size_t i = 0; i < e->nplaces; i++)
		write_place(w, &e->places[i]);
	json_writer_close(w, ']');
	write_catalogued(w, e);
	json_writer_key_line(w, "map", 6);
	if (e->map_by.n + e->map_of.n == 0) {
		out_str(w->o, "null");
		return;
	}
	json_writer_open(w, '{');
	write_numbers(w, "replaces", &e->map_of);
	write_numbers(w, "replaced_by", &e->map_by);
	json_writer_close(w, '}');
}

/* Sources that were asked, and do not know the update. */
static void
write_not_in(struct json_writer *w, const struct update_facts *e)
{
	const struct facts *f = report_facts(w->r);
	struct span names[3];
	size_t n = 0;

	if (f->builds != NULL && e->nplaces == 0)
		names[n++] = SPAN("builds");
	if (f->catalog != NULL && !e->in_catalog)
		names[n++] = SPAN("catalog");
	if (f->map != NULL && e->map_by.n + e->map_of.n == 0)
		names[n++] = SPAN("map");
	json_writer_key_line(w, "not_in", 6);
	json_writer_strings(w, names, n);
}

/* As the lists of those that have it say. */
static void
write_listed(struct json_writer *w, const struct row *row)
{
	static const struct entry none = { .installed_on = DATE_NONE };
	const struct entry *e = row == NULL || row->have[SIDE_BAD] == 0 ?
	    &none : &row->bad_value;

	json_writer_key_line(w, "kind", 6);
	json_writer_string_or_null(w, inventory_text(w->r->inventory, e->kind));
	json_writer_key(w, "title");
	json_writer_string_or_null(
	    w, inventory_text(w->r->inventory, e->title));
	json_writer_key(w, "installed_on");
	json_writer_date_or_null(w, e->installed_on);
}

static void
write_standings(struct json_writer *w, const struct row *row)
{
	json_hosts_standing(w, "have", row, SIDE_BAD, STANDING_HAVE);
	json_hosts_standing(w, "lack", row, SIDE_BAD, STANDING_LACK);
	json_hosts_standing(w, "uncertain", row, SIDE_BAD, STANDING_UNCERTAIN);
	json_hosts_pending(w, row);
	json_hosts_uncertain(w, row);
	json_hosts_covered(w, "covered_on", row, STANDING_COVERED);
	json_hosts_covered(w, "inapplicable_on", row, STANDING_INAPPLICABLE);
	json_writer_key(w, "notes");
	json_writer_strings(w, row->notes, row->nnotes);
}

/* Of a placeholder, which is never compared. */
static void
write_no_standings(struct json_writer *w)
{
	static const char *const names[] = { "have", "lack", "uncertain",
	    "pending", "doubts", "covered_on", "inapplicable_on", "notes" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		json_writer_key(w, names[i]);
		json_writer_strings(w, NULL, 0);
	}
}

static void
write_explained(struct json_writer *w, uint32_t update, struct arena *arena)
{
	const struct update_facts *e = explain_query_facts(w->r, update, arena);
	const struct row *row = explain_query_row(w->r, update);
	char url[CELLS_URL];

	json_writer_open_line(w, 4);
	json_writer_key(w, "update");
	json_writer_string(w, inventory_update(w->r->inventory, update));
	keywords_url(e->number, url);
	json_writer_key(w, "url");
	json_writer_string_or_null(w, span_of(url));
	json_writer_key(w, "recurring");
	json_writer_boolean(w, update_id_is_recurring(e->number));
	json_writer_key(w, "placeholder");
	json_writer_boolean(w, update_id_is_placeholder(e->number));
	write_sources(w, e);
	write_not_in(w, e);
	write_listed(w, row);
	if (row != NULL)
		write_standings(w, row);
	else
		write_no_standings(w);
	json_writer_close(w, '}');
}

void
report_json_explain(struct json_writer *w)
{
	struct arena *arena = arena_new(), *scratch = arena_new();
	const uint32_t *updates;
	size_t n = explain_query_updates(w->r, arena, &updates);

	json_writer_key_line(w, "updates", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < n; i++) {
		write_explained(w, updates[i], scratch);
		arena_reset(scratch);
	}
	json_writer_close(w, ']');
	arena_free(scratch);
	arena_free(arena);
}
