/*
 * Reads the tables of a catalogue (catalog.h).
 */
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/model/update_id.h"
#include "fact_headers.h"
#include "facts_csv.h"

enum {
	COLUMN_DATE, COLUMN_UPDATE, COLUMN_CVE, COLUMN_TITLE, COLUMN_PRODUCT,
	COLUMN_PLATFORM, COLUMN_RATING, COLUMN_REPLACES, COLUMN_DOWNLOAD,
	/* those of our own form */
	COLUMN_OWN, COLUMN_LAST, COLUMN_PRODUCTS, COLUMN_FIXES,
	COLUMN_PARTIAL
};

static const struct csv_name names[] = {
	/* wesng */
	{ SPAN("DatePosted"), COLUMN_DATE },
	{ SPAN("BulletinKB"), COLUMN_UPDATE },
	{ SPAN("CVE"), COLUMN_CVE },
	{ SPAN("Title"), COLUMN_TITLE },
	{ SPAN("AffectedProduct"), COLUMN_PRODUCT },
	{ SPAN("Severity"), COLUMN_RATING },
	{ SPAN("Supersedes"), COLUMN_REPLACES },
	/* the Security Update Guide, which cannot spell it either */
	{ SPAN("Release Date"), COLUMN_DATE },
	{ SPAN("Article"), COLUMN_UPDATE },
	{ SPAN("Details"), COLUMN_CVE },
	{ SPAN("Product"), COLUMN_PRODUCT },
	{ SPAN("Platform"), COLUMN_PLATFORM },
	{ SPAN("Max Severity"), COLUMN_RATING },
	{ SPAN("Supercedence"), COLUMN_REPLACES },
	{ SPAN("Supersedence"), COLUMN_REPLACES },
	{ SPAN("Download"), COLUMN_DOWNLOAD },
	/* ours */
	{ SPAN("kbdiff-catalog"), COLUMN_OWN },
	{ SPAN("first"), COLUMN_DATE },
	{ SPAN("last"), COLUMN_LAST },
	{ SPAN("products"), COLUMN_PRODUCTS },
	{ SPAN("fixes"), COLUMN_FIXES },
	{ SPAN("replaces"), COLUMN_REPLACES },
	{ SPAN("partial"), COLUMN_PARTIAL },
};

static const char expected[] = "a catalogue has the columns BulletinKB, "
    "AffectedProduct and Supersedes (wesng's definitions), Article, Product "
    "and Supercedence (Security Update Guide), or those of 'kbdiff catalog'";

bool
fact_header_catalog(const struct span *fields, size_t n, struct csv_header *l)
{
	csv_header_fill(l, names, sizeof names / sizeof *names, fields, n);
	if (csv_header_has(l, COLUMN_OWN))
		return csv_header_has(l, COLUMN_LAST) &&
		    csv_header_has(l, COLUMN_PRODUCTS) &&
		    csv_header_has(l, COLUMN_FIXES) &&
		    csv_header_has(l, COLUMN_REPLACES);
	return csv_header_has(l, COLUMN_UPDATE) &&
	    csv_header_has(l, COLUMN_PRODUCT);
}

bool
fact_header_replacing(const struct span *fields, size_t n,
    struct csv_header *l)
{
	return fact_header_catalog(fields, n, l) &&
	    csv_header_has(l, COLUMN_REPLACES);
}

/* Numbers of what a file of our own lists, in its order. */
struct numbers {
	uint32_t	*ids;
	size_t		 n, cap;
};

struct reading {
	struct catalog	*catalog;
	struct facts_csv	*sheet;
	struct diags	*diags;
	const char	*file;
	uint64_t	 undated;	/* rows whose date says nothing */
	struct pos	 undated_at;	/* the first */
	uint64_t	 rows;
	/* Of our own form. */
	struct numbers	 titles, products, cves;
	struct fact	*row;		/* what a row says, until sorted */
	size_t		 nrow, row_cap;
	struct arena	*arena;		/* titles */
	struct span	*texts;
	size_t		 texts_cap;
};

static int
bad(struct reading *r, int column, const char *why)
{
	diag(r->diags, DIAG_SYNTAX, facts_csv_cell_pos(r->sheet, column), "%s",
	    why);
	return -1;
}

static int
too_many(struct reading *r)
{
	diag(r->diags, DIAG_TOO_LONG, facts_csv_row_pos(r->sheet),
	    "a catalogue can hold at most %u facts of one kind",
	    CATALOG_MAX_FACTS);
	return -1;
}

static int
add_fact(struct reading *r, enum fact_kind kind, uint32_t a, uint32_t b,
    uint32_t product)
{
	return catalog_add_fact(r->catalog, kind, (struct fact){ a, b,
	    product }) ? 0 : too_many(r);
}

static date
read_date(struct reading *r, int column)
{
	struct span cell = facts_csv_cell(r->sheet, column);
	struct date_reading d = date_scan(cell);

	if (d.form == DATE_KNOWN)
		return d.day;
	if (d.form != DATE_EMPTY && d.form != DATE_NULL &&
	    r->undated++ == 0)
		r->undated_at = facts_csv_cell_pos(r->sheet, column);
	return DATE_NONE;
}

/* The Security Update Guide says it of the download; the title of an update,
 * which may be that of a CVE, tells less. */
static unsigned
partial_of(const struct reading *r)
{
	struct span download = facts_csv_cell(r->sheet, COLUMN_DOWNLOAD);
	struct span title = facts_csv_cell(r->sheet, COLUMN_TITLE);
	unsigned partial = 0;

	if (span_holdsi(download, SPAN("Hotpatch")))
		partial |= PARTIAL_HOTPATCH;
	if (span_holdsi(download, SPAN("Security Only")) ||
	    span_holdsi(title, SPAN("Security Only")) ||
	    span_holdsi(title, SPAN("Security-Only")))
		partial |= PARTIAL_SECURITY_ONLY;
	return partial;
}

/* A component of a platform, as wesng names it. */
static uint32_t
add_product(struct reading *r)
{
	struct span product = facts_csv_cell(r->sheet, COLUMN_PRODUCT);
	struct span platform = facts_csv_cell(r->sheet, COLUMN_PLATFORM);
	uint32_t id;
	char *name;
	size_t n;

	if (platform.n == 0 || span_eqi(platform, product))
		return catalog_add_product(r->catalog, product);
	n = product.n + 4 + platform.n;
	name = xmalloc(n);
	if (product.n != 0)
		memcpy(name, product.p, product.n);
	memcpy(name + product.n, " on ", 4);
	memcpy(name + product.n + 4, platform.p, platform.n);
	id = catalog_add_product(r->catalog, (struct span){ name, n });
	free(name);
	return id;
}

/* A row of wesng's or of the Security Update Guide: one update, one product,
 * at most one CVE. */
static int
take_row(struct reading *r)
{
	const struct facts_csv *s = r->sheet;
	date day = read_date(r, COLUMN_DATE);
	struct catalog_update u = {
		.number = update_id_number(facts_csv_cell(s, COLUMN_UPDATE)),
		.title = facts_csv_cell(s, COLUMN_TITLE),
		.rating = rating_named(facts_csv_cell(s, COLUMN_RATING)),
		.partial = partial_of(r),
		.first = day, .last = day };
	struct span rest = facts_csv_cell(s, COLUMN_REPLACES);
	uint32_t product, older;
	int rc;
	cve c;

	catalog_add_date(r->catalog, day);
	if (u.number < UPDATE_ID_NUMBER_MIN)
		return 0;
	catalog_add_update(r->catalog, &u);
	product = add_product(r);
	rc = add_fact(r, FACT_FOR, u.number, product, 0);
	while (rc == 0 && update_id_next(&rest, &older))
		rc = add_fact(r, FACT_REPLACED, older, u.number, product);
	rest = facts_csv_cell(s, COLUMN_CVE);
	while (rc == 0 && (c = cve_next(&rest)) != 0)
		rc = add_fact(r, FACT_FIXES, u.number, c, product);
	return rc;
}

/*
 * Our own form.  Rows title, product and cve list what later rows call by
 * numbers, from 1, in ranges: "3-5 9".
 */
static void
push(struct numbers *list, uint32_t id)
{
	list->ids = xgrow(list->ids, list->n, &list->cap, sizeof *list->ids);
	list->ids[list->n++] = id;
}

static bool
take_number(struct span *s, uint32_t *n)
{
	size_t digits;

	*n = (uint32_t)span_number(*s, 9, &digits);
	*s = span_from(*s, digits);
	return digits != 0;
}

/* Takes "3-5" off the front; false if it is none, or outside the list. */
static bool
take_range(struct span *s, const struct numbers *list, size_t *from,
    size_t *to)
{
	uint32_t a, b;

	if (!take_number(s, &a))
		return false;
	b = a;
	if (s->n != 0 && s->p[0] == '-') {
		*s = span_from(*s, 1);
		if (!take_number(s, &b))
			return false;
	}
	if (s->n != 0 && s->p[0] == ' ')
		*s = span_from(*s, 1);
	*from = a - 1;
	*to = b;
	return a != 0 && a <= b && b <= list->n;
}

/* What ranges, which rise, stand for.  0 or -1. */
static int
expand(struct span s, const struct numbers *list, struct numbers *set)
{
	size_t from, to, before = 0;

	while (s.n != 0) {
		if (!take_range(&s, list, &from, &to) || from < before)
			return -1;
		for (before = to; from < to; from++)
			push(set, list->ids[from]);
	}
	return 0;
}

static int
take_cves(struct reading *r)
{
	struct span rest = facts_csv_cell(r->sheet, COLUMN_FIXES);
	uint32_t year = 0, n;
	cve c;

	while (rest.n != 0) {
		if (span_starts(rest, SPAN("ADV"))) {
			rest = span_from(rest, 3);
			c = take_number(&rest, &n) ? cve_of(0, n) : 0;
		} else {
			if (!take_number(&rest, &n))
				return bad(r, COLUMN_FIXES, "no CVE");
			if (rest.n != 0 && rest.p[0] == '-') {
				year = n;
				rest = span_from(rest, 1);
				take_number(&rest, &n);
			}
			c = year == 0 ? 0 : cve_of(year, n);
		}
		if (c == 0 || (rest.n != 0 && rest.p[0] != ' '))
			return bad(r, COLUMN_FIXES, "no CVE");
		push(&r->cves, c);
		rest = span_from(rest, 1);
	}
	return 0;
}

static int
take_title(struct reading *r)
{
	struct span s = facts_csv_cell(r->sheet, COLUMN_TITLE);
	size_t n = r->titles.n;

	r->texts = xgrow(r->texts, n, &r->texts_cap, sizeof *r->texts);
	r->texts[n] = arena_dup(r->arena, s);
	push(&r->titles, (uint32_t)n);
	return 0;
}

static int
push_fact(struct reading *r, struct fact f)
{
	if (r->nrow == CATALOG_MAX_FACTS)
		return too_many(r);
	r->row = xgrow(r->row, r->nrow, &r->row_cap, sizeof *r->row);
	r->row[r->nrow++] = f;
	return 0;
}

/* In order: the whole need not be sorted then. */
static int
add_row(struct reading *r, enum fact_kind kind)
{
	int rc = 0;

	if (r->nrow != 0)
		qsort(r->row, r->nrow, sizeof *r->row, fact_cmp);
	for (size_t i = 0; i < r->nrow && rc == 0; i++)
		rc = add_fact(r, kind, r->row[i].a, r->row[i].b,
		    r->row[i].product);
	return rc;
}

/* One group of fixes or replaces: "PRODUCTS:WHAT", the products being ranges
 * or * for all that the update is for.  An update's groups share its CVEs out,
 * of which there are *left. */
static int
take_group(struct reading *r, uint32_t update, struct span group,
    enum fact_kind kind, const struct numbers *all, size_t *left)
{
	size_t colon = span_find(group, ':');
	struct span rest = span_from(group, colon + 1);
	struct numbers some = { NULL, 0, 0 }, what = { NULL, 0, 0 };
	const struct numbers *products = all;
	uint32_t older;
	int rc = 0;

	if (!span_eq(span_upto(group, colon), SPAN("*"))) {
		rc = expand(span_upto(group, colon), &r->products, &some);
		products = &some;
	}
	if (kind == FACT_FIXES && rc == 0) {
		rc = expand(rest, &r->cves, &what) != 0 || what.n > *left;
		*left -= what.n;
	}
	while (kind == FACT_REPLACED && update_id_next(&rest, &older))
		push(&what, older);
	if (rc != 0 || what.n == 0 || products->n == 0)
		rc = bad(r, kind == FACT_FIXES ? COLUMN_FIXES :
		    COLUMN_REPLACES, "not PRODUCTS:WHAT, both in numbers");
	for (size_t i = 0; i < what.n && rc == 0; i++)
		for (size_t k = 0; k < products->n && rc == 0; k++)
			rc = push_fact(r, kind == FACT_FIXES ?
			    (struct fact){ update, what.ids[i],
			    products->ids[k] } : (struct fact){ what.ids[i],
			    update, products->ids[k] });
	free(some.ids);
	free(what.ids);
	return rc;
}

static int
take_groups(struct reading *r, uint32_t update, int column,
    enum fact_kind kind, const struct numbers *all)
{
	struct span rest = facts_csv_cell(r->sheet, column);
	size_t n, left = r->cves.n;
	int rc = 0;

	r->nrow = 0;
	for (; rest.n != 0 && rc == 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ';');
		rc = take_group(r, update, span_upto(rest, n), kind, all,
		    &left);
	}
	return rc == 0 ? add_row(r, kind) : rc;
}

/* The title is a number, * for several, or nothing. */
static int
name_update(struct reading *r, struct catalog_update *u)
{
	struct span cell = facts_csv_cell(r->sheet, COLUMN_TITLE);
	size_t from, to;

	u->titles = span_eq(cell, SPAN("*"));
	if (cell.n == 0 || u->titles)
		return 0;
	if (!take_range(&cell, &r->titles, &from, &to) || cell.n != 0 ||
	    to != from + 1)
		return bad(r, COLUMN_TITLE, "not the number of a title");
	u->title = r->texts[from];
	return 0;
}

/* Our own form gives the first letter. */
static enum rating
rating_of(struct span letter)
{
	for (int i = RATING_LOW; i < RATING_COUNT; i++)
		if (letter.n == 1 &&
		    letter.p[0] == rating_name((enum rating)i)[0])
			return (enum rating)i;
	return RATING_NONE;
}

/* S for security-only, H for a hotpatch. */
static int
read_partial(struct reading *r, unsigned *partial)
{
	struct span cell = facts_csv_cell(r->sheet, COLUMN_PARTIAL);

	for (size_t i = 0; i < cell.n; i++) {
		if (cell.p[i] != 'S' && cell.p[i] != 'H')
			return bad(r, COLUMN_PARTIAL, "neither S nor H");
		*partial |= cell.p[i] == 'S' ? PARTIAL_SECURITY_ONLY :
		    PARTIAL_HOTPATCH;
	}
	return 0;
}

static int
take_update(struct reading *r, uint32_t number)
{
	struct catalog_update u = { .number = number,
		.rating = rating_of(facts_csv_cell(r->sheet, COLUMN_RATING)),
		.first = read_date(r, COLUMN_DATE),
		.last = read_date(r, COLUMN_LAST) };
	struct numbers all = { NULL, 0, 0 };
	int rc = name_update(r, &u);

	if (u.last == DATE_NONE)
		u.last = u.first;
	if (rc == 0)
		rc = read_partial(r, &u.partial);
	if (rc == 0 && expand(facts_csv_cell(r->sheet, COLUMN_PRODUCTS),
	    &r->products, &all) != 0)
		rc = bad(r, COLUMN_PRODUCTS, "not numbers of products");
	if (rc == 0)
		catalog_add_update(r->catalog, &u);
	for (size_t i = 0; i < all.n && rc == 0; i++)
		rc = add_fact(r, FACT_FOR, number, all.ids[i], 0);
	if (rc == 0)
		rc = take_groups(r, number, COLUMN_FIXES, FACT_FIXES, &all);
	if (rc == 0)
		rc = take_groups(r, number, COLUMN_REPLACES, FACT_REPLACED,
		    &all);
	free(all.ids);
	return rc;
}

static int
take_own_row(struct reading *r)
{
	struct span kind = facts_csv_cell(r->sheet, COLUMN_OWN);
	uint32_t number = update_id_number(kind);

	if (number >= UPDATE_ID_NUMBER_MIN)
		return take_update(r, number);
	if (span_eq(kind, SPAN("newest")))
		catalog_add_date(r->catalog, read_date(r, COLUMN_LAST));
	else if (span_eq(kind, SPAN("title")))
		return take_title(r);
	else if (span_eq(kind, SPAN("product")))
		push(&r->products, catalog_add_product(r->catalog,
		    facts_csv_cell(r->sheet, COLUMN_TITLE)));
	else if (span_eq(kind, SPAN("cve")))
		return take_cves(r);
	else
		return bad(r, COLUMN_OWN, "a row begins with newest, title, "
		    "product, cve or the number of an update");
	return 0;
}

static int
read_rows(struct reading *r)
{
	int got, rc = 0;

	while ((got = facts_csv_next(r->sheet)) == 1 && rc == 0) {
		r->rows++;
		rc = facts_csv_has(r->sheet, COLUMN_OWN) ? take_own_row(r) :
		    take_row(r);
	}
	return got < 0 ? got : rc;
}

static void
tell(struct reading *r)
{
	if (r->undated == 1)
		diag(r->diags, DIAG_DATE_UNREAD, r->undated_at, NULL);
	else if (r->undated != 0)
		diag(r->diags, DIAG_DATE_UNREAD, r->undated_at,
		    "%llu, the first of them here",
		    (unsigned long long)r->undated);
	if (!facts_csv_has(r->sheet, COLUMN_REPLACES))
		diag(r->diags, DIAG_NO_GRAPH, (struct pos){ r->file, 0, 0 },
		    "it has no column Supersedes or Supercedence");
	if (r->rows == 0)
		diag(r->diags, DIAG_NO_GRAPH, (struct pos){ r->file, 0, 0 },
		    "it has a header and no rows");
}

int
catalog_read(struct catalog *catalog, const char *file, struct diags *diags)
{
	struct reading r = { .catalog = catalog, .diags = diags,
	    .file = file };
	int rc;

	r.sheet = facts_csv_open(file, fact_header_catalog, expected, diags);
	if (r.sheet == NULL)
		return -1;
	r.arena = arena_new();
	rc = read_rows(&r);
	if (rc == 0)
		tell(&r);
	free(r.titles.ids);
	free(r.products.ids);
	free(r.cves.ids);
	free(r.texts);
	free(r.row);
	arena_free(r.arena);
	facts_csv_close(r.sheet);
	return rc;
}
