#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"

/* Facts of one kind: those that are compiled in, or a copy with more. */
struct table {
	const void	*rows;
	size_t		 n, cap;
	void		*own;		/* NULL: nothing was added */
};

struct chains {
	struct table	 chains, rows, offers, enablement;
	uint32_t	 added;		/* the newest of what was added */
};

static const struct chain compiled_chains[] = {
#include "chains.inc"
};
static const struct chain_row compiled_rows[] = {
#include "chain-rows.inc"
};
static const struct net_offer compiled_offers[] = {
#include "offers.inc"
};
static const struct enablement compiled_enablement[] = {
#include "enablement.inc"
};

#define TABLE(a)	{ (a), sizeof (a) / sizeof *(a), 0, NULL }

struct chains *
chains_new(bool compiled_in)
{
	static const struct chains known = {
		TABLE(compiled_chains), TABLE(compiled_rows),
		TABLE(compiled_offers), TABLE(compiled_enablement), 0,
	};
	struct chains *c = xcalloc(1, sizeof *c);

	if (compiled_in)
		*c = known;
	return c;
}

void
chains_free(struct chains *c)
{
	if (c == NULL)
		return;
	free(c->chains.own);
	free(c->rows.own);
	free(c->offers.own);
	free(c->enablement.own);
	free(c);
}

/* Makes room for one more; the place of it. */
static void *
add(struct table *t, size_t size)
{
	if (t->own == NULL && t->n != 0) {
		t->cap = t->n;
		t->own = xreallocarray(NULL, t->cap, size);
		memcpy(t->own, t->rows, t->n * size);
	}
	t->own = xgrow(t->own, t->n, &t->cap, size);
	t->rows = t->own;
	return (char *)t->own + t->n++ * size;
}

/* The build that a part of a chain's name stands for; 0: none. */
static uint32_t
build_named(struct span s)
{
	static const struct {
		struct span	name;
		uint32_t	build;
	} names[] = {
		{ SPAN("2008"), 6003 }, { SPAN("2008r2"), 7601 },
		{ SPAN("2012"), 9200 }, { SPAN("2012r2"), 9600 },
	};
	uint32_t n = 0;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_eqi(s, names[i].name))
			return names[i].build;
	if (s.n == 0 || s.n > 6 || span_digits(s) != s.n)
		return 0;
	for (size_t i = 0; i < s.n; i++)
		n = n * 10 + (uint32_t)(s.p[i] - '0');
	return n;
}

/* Takes the part of a name before the next slash off its front. */
static struct span
take_part(struct span *name)
{
	size_t n = span_find(*name, '/');
	struct span part = span_upto(*name, n);

	*name = span_from(*name, n < name->n ? n + 1 : n);
	return part;
}

/* "net/26100/3.5+4.8.1/client", "ssu/26100/client", "rollup/2012r2". */
static bool
scan_name(struct span name, struct chain *c)
{
	static const struct span families[CHAIN_FAMILY_COUNT] = {
		[CHAIN_SSU] = SPAN("ssu"), [CHAIN_NET] = SPAN("net"),
		[CHAIN_ROLLUP] = SPAN("rollup"),
		[CHAIN_SECURITY_ONLY] = SPAN("security-only"),
		[CHAIN_IE] = SPAN("ie"), [CHAIN_HOTPATCH] = SPAN("hotpatch"),
	};
	struct span family = take_part(&name), stream = SPAN_NONE;
	int f = 0;

	while (f < CHAIN_FAMILY_COUNT && !span_eqi(family, families[f]))
		f++;
	*c = (struct chain){ .family = (enum chain_family)f,
	    .build = build_named(take_part(&name)) };
	if (f == CHAIN_NET)
		stream = take_part(&name);
	c->line = span_eqi(name, SPAN("client")) ? LINE_CLIENT :
	    span_eqi(name, SPAN("server")) ? LINE_SERVER : 0;
	if (f == CHAIN_FAMILY_COUNT || c->build == 0 ||
	    stream.n >= CHAIN_STREAM || (f == CHAIN_NET) != (stream.n != 0) ||
	    (c->line == 0 && name.n != 0))
		return false;
	if (stream.n != 0)
		memcpy(c->stream, stream.p, stream.n);
	return true;
}

static size_t
number_chain(struct chains *c, const struct chain *chain)
{
	const struct chain *known = c->chains.rows;
	size_t i;

	for (i = 0; i < c->chains.n; i++)
		if (known[i].family == chain->family &&
		    known[i].build == chain->build &&
		    known[i].line == chain->line &&
		    strcmp(known[i].stream, chain->stream) == 0)
			return i;
	*(struct chain *)add(&c->chains, sizeof *chain) = *chain;
	return i;
}

bool
chains_add(struct chains *c, struct span name, struct chain_row row,
    uint32_t *before)
{
	struct chain chain;
	struct chain_row *rows;

	*before = 0;
	if (!scan_name(name, &chain) || c->chains.n == UINT16_MAX)
		return false;
	row.chain = (uint16_t)number_chain(c, &chain);
	*(struct chain_row *)add(&c->rows, sizeof row) = row;
	if (row.ordinal > 999999 && row.ordinal > c->added)
		c->added = row.ordinal;
	rows = c->rows.own;
	for (size_t i = 0; i + 1 < c->rows.n; i++) {
		if (rows[i].kb != row.kb || rows[i].chain != row.chain)
			continue;
		*before = rows[i].ordinal;
		rows[i] = row;
		c->rows.n--;
		break;
	}
	return true;
}

uint32_t
chains_take_added(struct chains *c)
{
	uint32_t newest = c->added;

	c->added = 0;
	return newest;
}

void
chains_add_offer(struct chains *c, struct net_offer o)
{
	*(struct net_offer *)add(&c->offers, sizeof o) = o;
}

void
chains_add_enablement(struct chains *c, struct enablement e)
{
	*(struct enablement *)add(&c->enablement, sizeof e) = e;
}

/* Every kind of fact begins with the number of its update. */
static int
cmp_update(const void *pa, const void *pb)
{
	const uint32_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

/* By all numbers of a fact of three. */
static int
cmp_three(const void *pa, const void *pb)
{
	const uint32_t *a = pa, *b = pb;
	int c = 0;

	for (size_t i = 0; i < 3 && c == 0; i++)
		c = (a[i] > b[i]) - (a[i] < b[i]);
	return c;
}

static int
cmp_row(const void *pa, const void *pb)
{
	const struct chain_row *a = pa, *b = pb;

	if (a->kb != b->kb)
		return a->kb < b->kb ? -1 : 1;
	if (a->chain != b->chain)
		return a->chain < b->chain ? -1 : 1;
	return (a->ordinal > b->ordinal) - (a->ordinal < b->ordinal);
}

/* Sorts a table that something was added to, and drops what comes twice. */
static void
settle(struct table *t, size_t size, int (*cmp)(const void *, const void *))
{
	char *rows = t->own;
	size_t kept = 0;

	if (rows == NULL)
		return;
	qsort(rows, t->n, size, cmp);
	for (size_t i = 0; i < t->n; i++) {
		if (kept != 0 && cmp(rows + (kept - 1) * size,
		    rows + i * size) == 0)
			continue;
		memmove(rows + kept++ * size, rows + i * size, size);
	}
	t->n = kept;
}

void
chains_settle(struct chains *c)
{
	const struct chain_row *rows;
	struct chain *chains;

	settle(&c->rows, sizeof(struct chain_row), cmp_row);
	settle(&c->offers, sizeof(struct net_offer), cmp_three);
	settle(&c->enablement, sizeof(struct enablement), cmp_three);
	if (c->rows.own == NULL)
		return;
	/* A copy of the chains, to note their newest updates in. */
	add(&c->chains, sizeof(struct chain));
	c->chains.n--;
	chains = c->chains.own;
	rows = c->rows.rows;
	for (size_t i = 0; i < c->rows.n; i++)
		if (rows[i].ordinal > chains[rows[i].chain].newest)
			chains[rows[i].chain].newest = rows[i].ordinal;
}

/* The facts of an update. */
static const void *
find(const struct table *t, size_t size, uint32_t kb, size_t *n)
{
	const char *rows = t->rows, *end = rows + t->n * size, *at;

	*n = 0;
	at = t->n == 0 ? NULL : bsearch(&kb, rows, t->n, size, cmp_update);
	if (at == NULL)
		return NULL;
	while (at != rows && cmp_update(at - size, &kb) == 0)
		at -= size;
	while (at + *n * size != end && cmp_update(at + *n * size, &kb) == 0)
		++*n;
	return at;
}

const struct chain_row *
chains_of(const struct chains *c, uint32_t kb, size_t *n)
{
	return find(&c->rows, sizeof(struct chain_row), kb, n);
}

const struct net_offer *
chains_offers_of(const struct chains *c, uint32_t offer, size_t *n)
{
	return find(&c->offers, sizeof(struct net_offer), offer, n);
}

const struct enablement *
chains_enablement_of(const struct chains *c, uint32_t kb, size_t *n)
{
	return find(&c->enablement, sizeof(struct enablement), kb, n);
}

bool
chains_know(const struct chains *c, uint32_t kb)
{
	size_t rows, offers, packages;

	chains_of(c, kb, &rows);
	chains_offers_of(c, kb, &offers);
	chains_enablement_of(c, kb, &packages);
	return rows + offers + packages != 0;
}

const struct chain *
chains_chain(const struct chains *c, size_t chain)
{
	return (const struct chain *)c->chains.rows + chain;
}

size_t
chains_count(const struct chains *c)
{
	return c->chains.n;
}

const struct chain_row *
chains_rows(const struct chains *c, size_t *n)
{
	*n = c->rows.n;
	return c->rows.rows;
}

const struct net_offer *
chains_all_offers(const struct chains *c, size_t *n)
{
	*n = c->offers.n;
	return c->offers.rows;
}

const struct enablement *
chains_all_enablement(const struct chains *c, size_t *n)
{
	*n = c->enablement.n;
	return c->enablement.rows;
}

uint32_t
chain_month(uint32_t ordinal)
{
	return ordinal > 999999 ? ordinal / 100 : ordinal;
}

uint32_t
build_branch(uint32_t build)
{
	static const uint32_t branches[][2] = {
		{ 6002, 6003 }, { 18363, 18362 }, { 19042, 19041 },
		{ 19043, 19041 }, { 19044, 19041 }, { 19045, 19041 },
		{ 20349, 20348 }, { 22631, 22621 },
	};

	for (size_t i = 0; i < sizeof branches / sizeof *branches; i++)
		if (branches[i][0] == build)
			return branches[i][1];
	return build;
}
