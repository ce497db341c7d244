/*
 * Writes a catalogue (catalog.h) as small as it can be read back.
 */
#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/facts/catalog.h"

/*
 * The form is made of two ideas.  What many updates share is listed once and
 * called by its place: titles, products, CVEs.  And things that the same
 * updates are about stand beside each other in those lists, so that a set of
 * them is a few ranges.
 */

/* A thing and what it is about, rising: by that it finds its place. */
struct item {
	uint32_t	 id;
	struct span	 text;		/* where two are about the same */
	const struct fact *about;	/* b of each */
	size_t		 n;
};

/* A list of the file: things in their order, and the place of each. */
struct list {
	struct item	*items;
	size_t		 n;
	uint32_t	*ids;		/* rising */
	uint32_t	*places;	/* of ids[i], from 1 */
};

struct writing {
	const struct catalog *catalog;
	struct out	*out;
	struct list	 products, cves;
	struct span	*titles;	/* by bytes */
	size_t		 ntitles;
	/* Of the update at hand: places of its products, rising. */
	uint32_t	*all;
	size_t		 nall;
};

/* CVEs of one row of the file. */
#define ROW_CVES	200

static int
cmp_item(const void *pa, const void *pb)
{
	const struct item *a = pa, *b = pb;
	int c;

	for (size_t i = 0; i < a->n && i < b->n; i++)
		if (a->about[i].b != b->about[i].b)
			return a->about[i].b < b->about[i].b ? -1 : 1;
	if (a->n != b->n)
		return a->n < b->n ? -1 : 1;
	if ((c = span_cmp(a->text, b->text)) != 0)
		return c;
	return (a->id > b->id) - (a->id < b->id);
}

/* Items of facts that are sorted: one for each a, with what it is about. */
static size_t
group_items(const struct fact *f, size_t n, struct item *items)
{
	size_t all = 0;

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || f[i].a != f[i - 1].a)
			items[all++] = (struct item){ .id = f[i].a,
			    .text = SPAN_NONE, .about = &f[i] };
		items[all - 1].n++;
	}
	return all;
}

static void
list_init(struct list *l, const struct catalog *c, enum fact_kind kind)
{
	size_t n;
	const struct fact *f = catalog_all_turned(c, kind, &n);
	uint32_t *at;

	l->items = xcalloc(n, sizeof *l->items);
	l->n = group_items(f, n, l->items);
	l->ids = xcalloc(l->n, sizeof *l->ids);
	l->places = xcalloc(l->n, sizeof *l->places);
	for (size_t i = 0; i < l->n; i++) {
		l->ids[i] = l->items[i].id;
		if (kind == FACT_FOR)
			l->items[i].text = catalog_product(c, l->ids[i]);
	}
	if (l->n != 0)
		qsort(l->items, l->n, sizeof *l->items, cmp_item);
	for (size_t i = 0; i < l->n; i++) {
		at = bsearch(&l->items[i].id, l->ids, l->n, sizeof *l->ids,
		    cmp_numbers);
		l->places[at - l->ids] = (uint32_t)i + 1;
	}
}

static void
list_fini(struct list *l)
{
	free(l->items);
	free(l->ids);
	free(l->places);
}

static uint32_t
place_of(const struct list *l, uint32_t id)
{
	uint32_t *at = bsearch(&id, l->ids, l->n, sizeof *l->ids,
	    cmp_numbers);

	return l->places[at - l->ids];
}

static void
gather_titles(struct writing *w)
{
	size_t n = catalog_count(w->catalog), all = 0;
	struct span title;

	w->titles = xcalloc(n, sizeof *w->titles);
	for (size_t i = 0; i < n; i++) {
		title = catalog_get(w->catalog, i).title;
		if (title.n != 0)
			w->titles[all++] = title;
	}
	if (all != 0)
		qsort(w->titles, all, sizeof *w->titles, cmp_spans);
	for (size_t i = 0; i < all; i++)
		if (w->ntitles == 0 || !span_eq(w->titles[w->ntitles - 1],
		    w->titles[i]))
			w->titles[w->ntitles++] = w->titles[i];
}

/* A quoted cell, as it is: no spreadsheet is to show it. */
static void
write_cell(struct out *o, struct span s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			out_char(o, '"');
		out_char(o, s.p[i]);
	}
	out_char(o, '"');
}

static void
write_date(struct out *o, date d)
{
	int year, month, day;

	if (d == DATE_NONE)
		return;
	date_split(d, &year, &month, &day);
	out_printf(o, "%04d%02d%02d", year, month, day);
}

static void
write_cves(struct writing *w)
{
	unsigned year, last = 0;
	uint32_t number;

	for (size_t i = 0; i < w->cves.n; i++) {
		if (i % ROW_CVES == 0) {
			out_str(w->out, i == 0 ? "cve,,,,,,\"" :
			    "\",,\ncve,,,,,,\"");
			last = 0;
		} else {
			out_char(w->out, ' ');
		}
		cve_split(w->cves.items[i].id, &year, &number);
		if (year == 0)
			out_str(w->out, "ADV");
		else if (year != last)
			out_printf(w->out, "%u-", year);
		out_printf(w->out, "%u", number);
		last = year == 0 ? last : year;
	}
	if (w->cves.n != 0)
		out_str(w->out, "\",,\n");
}

static void
write_lists(struct writing *w)
{
	for (size_t i = 0; i < w->ntitles; i++) {
		out_str(w->out, "title,,,,");
		write_cell(w->out, w->titles[i]);
		out_str(w->out, ",,,,\n");
	}
	for (size_t i = 0; i < w->products.n; i++) {
		out_str(w->out, "product,,,,");
		write_cell(w->out, w->products.items[i].text);
		out_str(w->out, ",,,,\n");
	}
	write_cves(w);
}

/* "3-5 9" of rising numbers. */
static void
write_ranges(struct out *o, const uint32_t *n, size_t count)
{
	size_t to;

	for (size_t i = 0; i < count; i = to) {
		for (to = i + 1; to < count && n[to] == n[to - 1] + 1; to++)
			continue;
		out_printf(o, i == 0 ? "%u" : " %u", n[i]);
		if (to - i > 1)
			out_printf(o, "-%u", n[to - 1]);
	}
}

static void
write_numbers(struct out *o, const uint32_t *n, size_t count)
{
	for (size_t i = 0; i < count; i++)
		out_printf(o, i == 0 ? "%u" : " %u", n[i]);
}

static bool
is_all(const struct writing *w, const struct item *item)
{
	for (size_t i = 0; i < item->n && i < w->nall; i++)
		if (item->about[i].b != w->all[i])
			return false;
	return item->n == w->nall;
}

static bool
same_about(const struct item *a, const struct item *b)
{
	for (size_t i = 0; i < a->n && i < b->n; i++)
		if (a->about[i].b != b->about[i].b)
			return false;
	return a->n == b->n;
}

/* The products that an item is about; * for all of the update's. */
static void
write_products(struct writing *w, const struct item *item)
{
	uint32_t *places;

	if (is_all(w, item)) {
		out_char(w->out, '*');
		return;
	}
	places = xcalloc(item->n, sizeof *places);
	for (size_t i = 0; i < item->n; i++)
		places[i] = item->about[i].b;
	write_ranges(w->out, places, item->n);
	free(places);
}

/*
 * What is said on which products: a of each fact is what, b the place of a
 * product.  "PRODUCTS:WHAT" of all that is said on the same ones, joined with
 * semicolons.
 */
static void
write_groups(struct writing *w, struct fact *f, size_t n,
    void (*write)(struct out *, const uint32_t *, size_t))
{
	struct item *items = xcalloc(n, sizeof *items);
	uint32_t *ids = xcalloc(n, sizeof *ids);
	size_t all, to;

	if (n != 0)
		qsort(f, n, sizeof *f, fact_cmp);
	all = group_items(f, n, items);
	if (all != 0)
		qsort(items, all, sizeof *items, cmp_item);
	for (size_t i = 0; i < all; i = to) {
		for (to = i; to < all && same_about(&items[i], &items[to]);
		    to++)
			ids[to - i] = items[to].id;
		if (i != 0)
			out_char(w->out, ';');
		write_products(w, &items[i]);
		out_char(w->out, ':');
		write(w->out, ids, to - i);
	}
	free(items);
	free(ids);
}

static void
write_fixes(struct writing *w, uint32_t update)
{
	size_t n;
	const struct fact *facts = catalog_facts(w->catalog, FACT_FIXES,
	    update, &n);
	struct fact *f = xcalloc(n, sizeof *f);

	for (size_t i = 0; i < n; i++)
		f[i] = (struct fact){ place_of(&w->cves, facts[i].b),
		    place_of(&w->products, facts[i].product), 0 };
	write_groups(w, f, n, write_ranges);
	free(f);
}

static void
write_replaces(struct writing *w, uint32_t update)
{
	size_t nolder, n, all = 0, cap = 0;
	const struct fact *older = catalog_turned(w->catalog, FACT_REPLACED,
	    update, &nolder), *by;
	struct fact *f = NULL;

	for (size_t i = 0; i < nolder; i++) {
		by = catalog_facts(w->catalog, FACT_REPLACED, older[i].b, &n);
		for (size_t k = 0; k < n; k++) {
			if (by[k].b != update)
				continue;
			f = xgrow(f, all, &cap, sizeof *f);
			f[all++] = (struct fact){ by[k].a,
			    place_of(&w->products, by[k].product), 0 };
		}
	}
	write_groups(w, f, all, write_numbers);
	free(f);
}

static void
write_title(struct writing *w, const struct catalog_update *u)
{
	struct span *at;

	if (u->titles)
		out_char(w->out, '*');
	if (u->title.n == 0)
		return;
	at = bsearch(&u->title, w->titles, w->ntitles, sizeof *w->titles,
	    cmp_spans);
	out_printf(w->out, "%zu", (size_t)(at - w->titles) + 1);
}

static void
write_update(struct writing *w, const struct catalog_update *u)
{
	const struct fact *f = catalog_facts(w->catalog, FACT_FOR, u->number,
	    &w->nall);

	w->all = xcalloc(w->nall, sizeof *w->all);
	for (size_t i = 0; i < w->nall; i++)
		w->all[i] = place_of(&w->products, f[i].b);
	if (w->nall != 0)
		qsort(w->all, w->nall, sizeof *w->all, cmp_numbers);
	out_printf(w->out, "%u,", u->number);
	write_date(w->out, u->first);
	out_char(w->out, ',');
	if (u->last != u->first)
		write_date(w->out, u->last);
	out_printf(w->out, ",%.1s,", rating_name(u->rating));
	write_title(w, u);
	out_char(w->out, ',');
	write_ranges(w->out, w->all, w->nall);
	out_char(w->out, ',');
	write_fixes(w, u->number);
	out_char(w->out, ',');
	write_replaces(w, u->number);
	out_printf(w->out, ",%s%s\n",
	    (u->partial & PARTIAL_SECURITY_ONLY) != 0 ? "S" : "",
	    (u->partial & PARTIAL_HOTPATCH) != 0 ? "H" : "");
	free(w->all);
}

void
catalog_write(const struct catalog *c, struct out *o)
{
	struct writing w = { .catalog = c, .out = o };
	struct catalog_update u;

	list_init(&w.products, c, FACT_FOR);
	list_init(&w.cves, c, FACT_FIXES);
	gather_titles(&w);
	out_str(o, "kbdiff-catalog,first,last,severity,title,products,fixes,"
	    "replaces,partial\nnewest,,");
	write_date(o, catalog_newest(c));
	out_str(o, ",,,,,,\n");
	write_lists(&w);
	for (size_t i = 0; i < catalog_count(c); i++) {
		u = catalog_get(c, i);
		write_update(&w, &u);
	}
	list_fini(&w.products);
	list_fini(&w.cves);
	free(w.titles);
}
