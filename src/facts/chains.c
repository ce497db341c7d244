#include <stdio.h>
#include <stdlib.h>

#include "fact_origins.h"
#include "kb_index.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"

/* Facts of one kind: those that are compiled in, or a copy with more. */
struct table {
	const void	*rows;
	size_t		 n, cap;
	void		*own;		/* NULL: nothing was added */
	struct kb_index	 index;
};

struct chains {
	struct table	 chains, rows, offers, enablement;
	struct fact_origins origins;	/* of what was added */
	size_t		 last;		/* the chain of the last such row */
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

static const uint32_t compiled_newest[] = {
#include "newest.inc"
};

#define TABLE(a)	{ .rows = (a), .n = sizeof (a) / sizeof *(a) }

/* Every kind of fact begins with the number of its update. */
static void
index_tables(struct chains *c)
{
	kb_index_make(&c->rows.index, c->rows.rows, c->rows.n,
	    sizeof(struct chain_row));
	kb_index_make(&c->offers.index, c->offers.rows, c->offers.n,
	    sizeof(struct net_offer));
	kb_index_make(&c->enablement.index, c->enablement.rows,
	    c->enablement.n, sizeof(struct enablement));
}

struct chains *
chains_new(bool compiled_in)
{
	static const struct chains known = {
		.chains = TABLE(compiled_chains),
		.rows = TABLE(compiled_rows),
		.offers = TABLE(compiled_offers),
		.enablement = TABLE(compiled_enablement),
	};
	struct chains *c = xcalloc(1, sizeof *c);

	if (compiled_in)
		*c = known;
	index_tables(c);
	return c;
}

static void
free_table(struct table *t)
{
	free(t->own);
	kb_index_fini(&t->index);
}

void
chains_free(struct chains *c)
{
	if (c == NULL)
		return;
	free_table(&c->chains);
	free_table(&c->rows);
	free_table(&c->offers);
	free_table(&c->enablement);
	fact_origins_fini(&c->origins);
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

static const struct span families[CHAIN_FAMILY_COUNT] = {
	[CHAIN_SSU] = SPAN("ssu"), [CHAIN_NET] = SPAN("net"),
	[CHAIN_ROLLUP] = SPAN("rollup"),
	[CHAIN_SECURITY_ONLY] = SPAN("security-only"),
	[CHAIN_IE] = SPAN("ie"), [CHAIN_HOTPATCH] = SPAN("hotpatch"),
};

/* Builds that chains name otherwise than by their numbers. */
static const struct {
	struct span	name;
	uint32_t	build;
} named_builds[] = {
	{ SPAN("2008"), 6003 }, { SPAN("2008r2"), 7601 },
	{ SPAN("2012"), 9200 }, { SPAN("2012r2"), 9600 },
};

/* The build that a part of a chain's name stands for; 0: none. */
static uint32_t
build_named(struct span s)
{
	uint32_t build;
	size_t digits;

	for (size_t i = 0; i < sizeof named_builds / sizeof *named_builds; i++)
		if (span_eqi(s, named_builds[i].name))
			return named_builds[i].build;
	build = (uint32_t)span_number(s, 6, &digits);
	return digits == s.n ? build : 0;
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
bool
chain_scan(struct span name, struct chain *c)
{
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

bool
chain_by_month(const struct chain *c)
{
	return c->family == CHAIN_SECURITY_ONLY || c->family == CHAIN_HOTPATCH;
}

static bool
is_same_chain(const struct chain *a, const struct chain *b)
{
	return a->family == b->family && a->build == b->build &&
	    a->line == b->line && strcmp(a->stream, b->stream) == 0;
}

static size_t
number_chain(struct chains *c, const struct chain *chain)
{
	const struct chain *known = c->chains.rows;
	size_t i;

	if (c->last < c->chains.n && is_same_chain(&known[c->last], chain))
		return c->last;
	for (i = 0; i < c->chains.n; i++)
		if (is_same_chain(&known[i], chain))
			return i;
	*(struct chain *)add(&c->chains, sizeof *chain) = *chain;
	return i;
}

bool
chains_add(struct chains *c, const struct chain *chain, struct chain_row row,
    struct pos place)
{
	if (c->chains.n == UINT16_MAX)
		return false;
	c->last = number_chain(c, chain);
	row.chain = (uint16_t)c->last;
	row.origin = fact_origins_add(&c->origins, place);
	*(struct chain_row *)add(&c->rows, sizeof row) = row;
	if (!chain_by_month(chain) && row.ordinal > c->added)
		c->added = row.ordinal;
	return true;
}

uint32_t
chains_take_added(struct chains *c)
{
	uint32_t newest = c->added;

	c->added = 0;
	return newest;
}

uint32_t
chains_newest(const struct chains *c)
{
	const struct chain *chains = c->chains.rows;
	uint32_t newest = 0;

	for (size_t i = 0; i < c->chains.n; i++)
		if (!chain_by_month(&chains[i]) && chains[i].newest > newest)
			newest = chains[i].newest;
	return newest;
}

struct chains_newest
chains_newest_compiled_in(void)
{
	struct chains known = { TABLE(compiled_chains) };

	return (struct chains_newest){ chains_newest(&known),
	    compiled_newest[0], compiled_newest[1] };
}

static void
note_day(struct chains *c, uint32_t day)
{
	if (day > c->added)
		c->added = day;
}

void
chains_add_offer(struct chains *c, struct net_offer o, uint32_t released)
{
	note_day(c, released);
	*(struct net_offer *)add(&c->offers, sizeof o) = o;
}

void
chains_add_enablement(struct chains *c, struct enablement e,
    uint32_t released, struct pos place)
{
	note_day(c, released);
	e.origin = fact_origins_add(&c->origins, place);
	*(struct enablement *)add(&c->enablement, sizeof e) = e;
}

static int
cmp_row(const void *pa, const void *pb)
{
	const struct chain_row *a = pa, *b = pb;
	int c = cmp_number(a->kb, b->kb);

	if (c == 0)
		c = cmp_number(a->chain, b->chain);
	return c != 0 ? c : cmp_number(a->origin, b->origin);
}

static int
cmp_offer(const void *pa, const void *pb)
{
	const struct net_offer *a = pa, *b = pb;
	int c = cmp_number(a->offer, b->offer);

	if (c == 0)
		c = cmp_number(a->part, b->part);
	return c != 0 ? c : cmp_number(a->build, b->build);
}

static int
cmp_enablement(const void *pa, const void *pb)
{
	const struct enablement *a = pa, *b = pb;
	int c = cmp_number(a->kb, b->kb);

	if (c == 0)
		c = cmp_number(a->from, b->from);
	return c != 0 ? c : cmp_number(a->origin, b->origin);
}

#define CHAIN_NAME	48

/* A chain's name as it stands in files. */
static void
print_chain(const struct chain *c, char name[CHAIN_NAME])
{
	struct span build = SPAN_NONE;
	char number[11];

	for (size_t i = 0; i < sizeof named_builds / sizeof *named_builds; i++)
		if (named_builds[i].build == c->build &&
		    c->family != CHAIN_SSU && c->family != CHAIN_NET)
			build = named_builds[i].name;
	if (build.n == 0) {
		snprintf(number, sizeof number, "%u", (unsigned)c->build);
		build = span_of(number);
	}
	snprintf(name, CHAIN_NAME, "%.*s/%.*s%s%s%s",
	    SPANF(families[c->family]), SPANF(build),
	    c->stream[0] == '\0' ? "" : "/", c->stream,
	    c->line == LINE_CLIENT ? "/client" :
	    c->line == LINE_SERVER ? "/server" : "");
}

static void
tell_row(const struct chains *c, const struct chain_row *earlier,
    const struct chain_row *row, struct diags *diags)
{
	struct origin_text where = fact_origins_text(&c->origins,
	    earlier->origin);
	struct pos here = fact_origins_pos(&c->origins, row->origin);
	char name[CHAIN_NAME];

	print_chain(chains_chain(c, row->chain), name);
	if (row->ordinal != earlier->ordinal)
		diag(diags, DIAG_FACTS_DIFFER, here, "KB%u has ordinal %u in "
		    "%s here and %u in %s%s; kbdiff uses this row",
		    (unsigned)row->kb, (unsigned)row->ordinal, name,
		    (unsigned)earlier->ordinal, where.file, where.line);
	if (row->revision != earlier->revision && earlier->revision != 0)
		diag(diags, DIAG_FACTS_DIFFER, here, "KB%u of %s came with "
		    "revision %u here and with %u in %s%s; kbdiff uses "
		    "this row", (unsigned)row->kb, name,
		    (unsigned)row->revision, (unsigned)earlier->revision,
		    where.file, where.line);
}

/* Sorts the rows; of one update in one chain the last is kept, and a revision
 * that only an earlier one has. */
static void
settle_rows(struct chains *c, struct diags *diags)
{
	struct chain_row *rows = c->rows.own, *kept;
	size_t n = 0;

	if (rows == NULL)
		return;
	qsort(rows, c->rows.n, sizeof *rows, cmp_row);
	for (size_t i = 0; i < c->rows.n; i++) {
		kept = n == 0 ? NULL : &rows[n - 1];
		if (kept == NULL || kept->kb != rows[i].kb ||
		    kept->chain != rows[i].chain) {
			rows[n++] = rows[i];
			continue;
		}
		if (rows[i].revision == 0)
			rows[i].revision = kept->revision;
		if (diags != NULL)
			tell_row(c, kept, &rows[i], diags);
		*kept = rows[i];
	}
	c->rows.n = n;
}

/* Sorts the offers; an offer may have several parts. */
static void
settle_offers(struct chains *c)
{
	struct net_offer *rows = c->offers.own;
	size_t n = 0;

	if (rows == NULL)
		return;
	qsort(rows, c->offers.n, sizeof *rows, cmp_offer);
	for (size_t i = 0; i < c->offers.n; i++)
		if (n == 0 || cmp_offer(&rows[n - 1], &rows[i]) != 0)
			rows[n++] = rows[i];
	c->offers.n = n;
}

static void
tell_package(const struct chains *c, const struct enablement *earlier,
    const struct enablement *e, struct diags *diags)
{
	struct origin_text where = fact_origins_text(&c->origins,
	    earlier->origin);

	if (e->to != earlier->to)
		diag(diags, DIAG_FACTS_DIFFER, fact_origins_pos(&c->origins,
		    e->origin), "KB%u turns build %u into %u here and into %u "
		    "in %s%s; kbdiff uses this row", (unsigned)e->kb,
		    (unsigned)e->from, (unsigned)e->to, (unsigned)earlier->to,
		    where.file, where.line);
}

/* Sorts the packages; from one build each leads to one other. */
static void
settle_enablement(struct chains *c, struct diags *diags)
{
	struct enablement *rows = c->enablement.own, *kept;
	size_t n = 0;

	if (rows == NULL)
		return;
	qsort(rows, c->enablement.n, sizeof *rows, cmp_enablement);
	for (size_t i = 0; i < c->enablement.n; i++) {
		kept = n == 0 ? NULL : &rows[n - 1];
		if (kept == NULL || kept->kb != rows[i].kb ||
		    kept->from != rows[i].from) {
			rows[n++] = rows[i];
			continue;
		}
		if (diags != NULL)
			tell_package(c, kept, &rows[i], diags);
		*kept = rows[i];
	}
	c->enablement.n = n;
}

/* Notes the newest update of each chain in a copy of the chains. */
static void
note_newest(struct chains *c)
{
	const struct chain_row *rows = c->rows.rows;
	struct chain *chains;

	if (c->rows.own == NULL)
		return;
	add(&c->chains, sizeof(struct chain));
	c->chains.n--;
	chains = c->chains.own;
	for (size_t i = 0; i < c->chains.n; i++)
		chains[i].newest = 0;
	for (size_t i = 0; i < c->rows.n; i++)
		if (rows[i].ordinal > chains[rows[i].chain].newest)
			chains[rows[i].chain].newest = rows[i].ordinal;
}

void
chains_settle(struct chains *c, struct diags *diags)
{
	settle_rows(c, diags);
	settle_offers(c);
	settle_enablement(c, diags);
	index_tables(c);
	note_newest(c);
}

const struct chain_row *
chains_of(const struct chains *c, uint32_t kb, size_t *n)
{
	return kb_index_find(&c->rows.index, c->rows.rows,
	    sizeof(struct chain_row), kb, n);
}

const struct net_offer *
chains_offers_of(const struct chains *c, uint32_t offer, size_t *n)
{
	return kb_index_find(&c->offers.index, c->offers.rows,
	    sizeof(struct net_offer), offer, n);
}

const struct enablement *
chains_enablement_of(const struct chains *c, uint32_t kb, size_t *n)
{
	return kb_index_find(&c->enablement.index, c->enablement.rows,
	    sizeof(struct enablement), kb, n);
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
