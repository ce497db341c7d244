#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/catalog.h"

/* Facts of one kind: collected with doubles in between, then sorted. */
struct fact_list {
	struct fact	*f;
	size_t		 n, cap;
};

struct record {
	uint32_t	 number;
	strid		 title;
	bool		 titles;
	enum rating	 rating;
	unsigned	 partial;
	date		 first, last;
};

struct product_name {
	strid		 name;		/* as shown */
	struct product	 product;
};

struct catalog {
	struct intern	*strings;	/* titles, names of products */
	struct intern	*numbers;	/* of updates: number the records */
	struct record	*records;
	size_t		 records_cap;
	struct intern	*keys;		/* of products, without case */
	struct product_name *products;
	size_t		 products_cap;
	struct fact_list	 facts[FACT_COUNT];
	struct fact_list	 turned[FACT_COUNT];
	date		 newest;
};

static const char *const ratings[RATING_COUNT] = {
	[RATING_NONE] = "", [RATING_LOW] = "Low",
	[RATING_MODERATE] = "Moderate", [RATING_IMPORTANT] = "Important",
	[RATING_CRITICAL] = "Critical",
};

const char *
rating_name(enum rating r)
{
	return ratings[r];
}

enum rating
rating_named(struct span s)
{
	for (int r = RATING_LOW; r < RATING_COUNT; r++)
		if (span_eqi(s, span_of(ratings[r])))
			return (enum rating)r;
	return RATING_NONE;
}

struct catalog *
catalog_new(void)
{
	struct catalog *c = xcalloc(1, sizeof *c);

	c->strings = intern_new();
	c->numbers = intern_new();
	c->keys = intern_new();
	c->newest = DATE_NONE;
	return c;
}

void
catalog_free(struct catalog *c)
{
	if (c == NULL)
		return;
	for (int kind = 0; kind < FACT_COUNT; kind++) {
		free(c->facts[kind].f);
		free(c->turned[kind].f);
	}
	intern_free(c->strings);
	intern_free(c->numbers);
	intern_free(c->keys);
	free(c->records);
	free(c->products);
	free(c);
}

/* Numbers in the tables begin with 1: 0 is the empty string. */
static size_t
count(const struct intern *t)
{
	return intern_count(t) - 1;
}

static struct record *
record_of(struct catalog *c, uint32_t number)
{
	size_t n = count(c->numbers);
	strid id = intern(c->numbers, (struct span){ (const char *)&number,
	    sizeof number });

	if (count(c->numbers) == n)
		return &c->records[id - 1];
	c->records = xgrow(c->records, n, &c->records_cap,
	    sizeof *c->records);
	c->records[n] = (struct record){ .number = number,
	    .first = DATE_NONE, .last = DATE_NONE };
	return &c->records[n];
}

static void
add_title(struct record *r, strid title)
{
	if (r->title != 0 && title != 0 && title != r->title)
		r->titles = true;
	if (r->title == 0)
		r->title = title;
}

void
catalog_add_update(struct catalog *c, const struct catalog_update *u)
{
	struct record *r = record_of(c, u->number);

	add_title(r, intern(c->strings, u->title));
	r->titles |= u->titles;
	if (u->rating > r->rating)
		r->rating = u->rating;
	r->partial |= u->partial;
	if (u->first != DATE_NONE &&
	    (r->first == DATE_NONE || u->first < r->first))
		r->first = u->first;
	if (u->last > r->last)
		r->last = u->last;
}

void
catalog_add_date(struct catalog *c, date d)
{
	if (d > c->newest)
		c->newest = d;
}

uint32_t
catalog_add_product(struct catalog *c, struct span name)
{
	size_t n = count(c->keys);
	char *key = xspandup(span_trim(name));
	struct span s = { key, span_trim(name).n };
	struct product_name *p;
	strid id;

	for (size_t i = 0; i < s.n; i++)
		key[i] = ascii_lower(key[i]);
	/* A mark keeps the empty name apart from number 0. */
	id = s.n == 0 ? intern(c->keys, SPAN("-")) : intern(c->keys, s);
	free(key);
	s = span_trim(name);
	if (count(c->keys) != n) {
		c->products = xgrow(c->products, n, &c->products_cap,
		    sizeof *c->products);
		c->products[n] = (struct product_name){
		    .name = intern(c->strings, s),
		    .product = product_scan(s) };
	}
	p = &c->products[id - 1];
	if (span_cmp(s, intern_span(c->strings, p->name)) < 0)
		p->name = intern(c->strings, s);
	return id - 1;
}

int
fact_cmp(const void *pa, const void *pb)
{
	const struct fact *x = pa, *y = pb;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	if (x->b != y->b)
		return x->b < y->b ? -1 : 1;
	return (x->product > y->product) - (x->product < y->product);
}

static bool
is_sorted(const struct fact_list *s)
{
	for (size_t i = 1; i < s->n; i++)
		if (fact_cmp(&s->f[i - 1], &s->f[i]) >= 0)
			return false;
	return true;
}

static void
tidy(struct fact_list *s)
{
	size_t n = 0;

	if (is_sorted(s))
		return;
	qsort(s->f, s->n, sizeof *s->f, fact_cmp);
	for (size_t i = 0; i < s->n; i++)
		if (n == 0 || fact_cmp(&s->f[n - 1], &s->f[i]) != 0)
			s->f[n++] = s->f[i];
	s->n = n;
}

/* Doubles go before room is made, so that it stays in proportion to what is
 * kept. */
static bool
add(struct fact_list *s, struct fact f)
{
	if (s->n != 0 && fact_cmp(&s->f[s->n - 1], &f) == 0)
		return true;
	if (s->n == s->cap) {
		tidy(s);
		if (s->n >= CATALOG_MAX_FACTS)
			return false;
		if (s->n >= s->cap / 2) {
			s->cap = s->cap == 0 ? 1024 : s->cap * 2;
			s->f = xreallocarray(s->f, s->cap, sizeof *s->f);
		}
	}
	s->f[s->n++] = f;
	return true;
}

bool
catalog_add_fact(struct catalog *c, enum fact_kind kind, struct fact f)
{
	return add(&c->facts[kind], f);
}

static int
cmp_record(const void *pa, const void *pb)
{
	const struct record *a = pa, *b = pb;

	return (a->number > b->number) - (a->number < b->number);
}

static void
turn(const struct fact_list *from, struct fact_list *to)
{
	for (size_t i = 0; i < from->n; i++)
		add(to, (struct fact){ from->f[i].b, from->f[i].a, 0 });
	tidy(to);
}

void
catalog_seal(struct catalog *c)
{
	size_t n = count(c->numbers);

	if (n != 0)
		qsort(c->records, n, sizeof *c->records, cmp_record);
	for (int kind = 0; kind < FACT_COUNT; kind++) {
		tidy(&c->facts[kind]);
		turn(&c->facts[kind], &c->turned[kind]);
	}
}

size_t
catalog_count(const struct catalog *c)
{
	return count(c->numbers);
}

struct catalog_update
catalog_get(const struct catalog *c, size_t i)
{
	const struct record *r = &c->records[i];

	return (struct catalog_update){ .number = r->number,
	    .title = r->titles ? SPAN_NONE : intern_span(c->strings,
	    r->title), .titles = r->titles, .rating = r->rating,
	    .partial = r->partial, .first = r->first, .last = r->last };
}

bool
catalog_find(const struct catalog *c, uint32_t number,
    struct catalog_update *u)
{
	struct record key = { .number = number }, *r;
	size_t n = catalog_count(c);

	r = n == 0 ? NULL : bsearch(&key, c->records, n, sizeof key,
	    cmp_record);
	if (r != NULL)
		*u = catalog_get(c, (size_t)(r - c->records));
	return r != NULL;
}

date
catalog_newest(const struct catalog *c)
{
	return c->newest;
}

size_t
catalog_products(const struct catalog *c)
{
	return count(c->keys);
}

struct span
catalog_product(const struct catalog *c, uint32_t product)
{
	return intern_span(c->strings, c->products[product].name);
}

const struct product *
catalog_product_read(const struct catalog *c, uint32_t product)
{
	return &c->products[product].product;
}

static const struct fact *
find(const struct fact_list *s, uint32_t a, size_t *n)
{
	size_t from = lower_bound(&a, s->f, s->n, sizeof *s->f, cmp_numbers);
	size_t to = from;

	while (to < s->n && s->f[to].a == a)
		to++;
	*n = to - from;
	return s->f == NULL ? NULL : s->f + from;
}

const struct fact *
catalog_facts(const struct catalog *c, enum fact_kind kind, uint32_t a,
    size_t *n)
{
	return find(&c->facts[kind], a, n);
}

const struct fact *
catalog_turned(const struct catalog *c, enum fact_kind kind, uint32_t a,
    size_t *n)
{
	return find(&c->turned[kind], a, n);
}

const struct fact *
catalog_all_turned(const struct catalog *c, enum fact_kind kind, size_t *n)
{
	*n = c->turned[kind].n;
	return c->turned[kind].f;
}

size_t
catalog_count_cves(const struct catalog *c, uint32_t update)
{
	size_t n, cves = 0;
	const struct fact *f = catalog_facts(c, FACT_FIXES, update, &n);

	for (size_t i = 0; i < n; i++)
		cves += i == 0 || f[i].b != f[i - 1].b;
	return cves;
}
