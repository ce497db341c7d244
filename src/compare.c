#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/compare.h"
#include "kbdiff/diag.h"
#include "kbdiff/holdings.h"
#include "kbdiff/marks.h"
#include "kbdiff/mem.h"
#include "kbdiff/names.h"
#include "kbdiff/notes.h"
#include "kbdiff/order.h"
#include "kbdiff/rollup.h"
#include "kbdiff/rx.h"
#include "kbdiff/update.h"

/* What is known of an update over all hosts that take part. */
struct tally {
	size_t		have[SIDE_COUNT];
	size_t		doubtful[SIDE_COUNT];
	unsigned	kinds;		/* of lists that mention it */
	struct entry	value[SIDE_COUNT];
};

struct comparing {
	const struct inventory *inv;
	const enum role	*roles;
	const struct filter *filter;
	const struct coverage *coverage; /* NULL: nothing is known */
	struct diags	*diags;
	struct result	*result;
	struct tally	*tallies;	/* by update */
	unsigned char	*taken;		/* by entry: 1 << side */
	unsigned char	*marks;		/* by update, then host */
	size_t		 stride;	/* bytes of marks for an update */
	struct intern	*variants[SIDE_COUNT];
	bool		 kinds_differ;
	size_t		 rows_cap;
};

enum side
role_side(enum role role)
{
	return role == ROLE_BAD ? SIDE_BAD : SIDE_GOOD;
}

static void
fold_value(const struct inventory *inv, struct entry *v,
    const struct entry *e, bool first)
{
	if (first) {
		*v = *e;
		return;
	}
	if (e->installed_on > v->installed_on)
		v->installed_on = e->installed_on;
	inventory_least(inv, &v->kind, e->kind);
	inventory_least(inv, &v->title, e->title);
	inventory_least(inv, &v->variant, e->variant);
	inventory_least(inv, &v->installed_by, e->installed_by);
}

/* Keys of the sets of variants: the update's number, then the text. */
static strid
add_variant(struct intern *set, uint32_t update, struct span text)
{
	char *key = xmalloc(sizeof update + text.n);
	strid id;

	memcpy(key, &update, sizeof update);
	if (text.n != 0)
		memcpy(key + sizeof update, text.p, text.n);
	id = intern(set, (struct span){ key, sizeof update + text.n });
	free(key);
	return id;
}

static void
note_variants(struct comparing *c, enum side side, const struct holding *h)
{
	struct span rest = inventory_text(c->inv, h->value.variant);
	uint32_t build, revision;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ';');
		/* The name of a package is no other package. */
		if (!rollup_scan(span_upto(rest, n), &build, &revision))
			add_variant(c->variants[side], h->update,
			    span_upto(rest, n));
	}
}

/* Whether what an entry says has not been taken for this side: most hosts say
 * what others have said. */
static bool
is_new(struct comparing *c, enum side side, uint32_t entry)
{
	unsigned char *taken;

	if (entry == HOLDING_JOINED)
		return true;
	taken = &c->taken[entry];
	if ((*taken & 1u << side) != 0)
		return false;
	*taken = (unsigned char)(*taken | 1u << side);
	return true;
}

static void
take_holding(struct comparing *c, size_t host, const struct holding *h)
{
	static const enum mark marks[] = {
		[HELD] = MARK_HAVE, [HELD_DOUBTFUL] = MARK_DOUBTFUL,
		[HELD_PENDING] = MARK_PENDING,
		[HELD_SUPERSEDED] = MARK_SUPERSEDED, [HELD_NOT] = MARK_NOT,
	};
	struct tally *t = &c->tallies[h->update];
	enum side side = role_side(c->roles[host]);

	marks_set(c->marks + h->update * c->stride, host, marks[h->held]);
	if (h->held != HELD && h->held != HELD_DOUBTFUL)
		return;
	if (is_new(c, side, h->entry)) {
		fold_value(c->inv, &t->value[side], &h->value,
		    t->have[side] + t->doubtful[side] == 0);
		note_variants(c, side, h);
	}
	t->kinds |= h->kinds;
	if (h->held == HELD)
		t->have[side]++;
	else
		t->doubtful[side]++;
}

static void
take_hosts(struct comparing *c)
{
	struct holding *held = NULL;
	size_t cap = 0, n;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] == ROLE_NONE)
			continue;
		c->result->hosts[role_side(c->roles[i])]++;
		n = holdings_of(c->inv, i, NULL, &held, &cap);
		for (size_t k = 0; k < n; k++)
			take_holding(c, i, &held[k]);
	}
	free(held);
}

/* A plain list shows any update, and an update seen in one is of any kind. */
static bool
would_show(unsigned host_kinds, unsigned seen)
{
	const unsigned any = 1u << LIST_ANY;

	return ((host_kinds | seen) & any) != 0 || (host_kinds & seen) != 0;
}

/* Servicing lists a cumulative update by its build, and Get-HotFix by its
 * number: what one shows, so would the other. */
static unsigned
kinds_that_show(const struct comparing *c, uint32_t update)
{
	const unsigned both = 1u << LIST_QFE | 1u << LIST_SERVICING;
	unsigned seen = c->tallies[update].kinds;

	return (seen & both) != 0 && c->coverage != NULL &&
	    coverage_cumulative(c->coverage, update) ? seen | both : seen;
}

static void
settle_unmentioned(struct comparing *c, uint32_t update)
{
	unsigned char *marks = c->marks + update * c->stride;
	unsigned seen = kinds_that_show(c, update);
	const struct host *h;
	bool shown;

	for (size_t i = marks_next(marks, 0, c->inv->n); i < c->inv->n;
	    i = marks_next(marks, i + 1, c->inv->n)) {
		if (c->roles[i] == ROLE_NONE ||
		    marks_get(marks, i) != MARK_NONE)
			continue;
		h = &c->inv->hosts[i];
		shown = would_show(h->kinds, seen);
		if (!h->complete || !shown)
			marks_set(marks, i, MARK_UNCERTAIN);
		if (!shown)
			c->kinds_differ = true;
	}
}

/*
 * What is known of updates explains lacks away, those too that are only
 * doubtful: a host may hide what it lists, but not the level it has reached.
 * A lack that waits for a restart stays one unless it is covered.
 */
static enum mark
explained(enum mark m, enum answer answer)
{
	switch (answer) {
	case ANSWER_COVERED:
		return MARK_COVERED;
	case ANSWER_INAPPLICABLE:
		return m == MARK_DOUBTFUL ? m : MARK_INAPPLICABLE;
	case ANSWER_CANNOT_TELL:
		return m == MARK_NONE || m == MARK_NOT ? MARK_BEYOND : m;
	default:
		return m;
	}
}

static void
explain(struct comparing *c, uint32_t update)
{
	unsigned char *marks = c->marks + update * c->stride;
	enum mark m;

	if (c->coverage == NULL)
		return;
	for (size_t i = marks_next(marks, 0, c->inv->n); i < c->inv->n;
	    i = marks_next(marks, i + 1, c->inv->n)) {
		m = marks_get(marks, i);
		if (c->roles[i] == ROLE_NONE || c->roles[i] == ROLE_BASELINE ||
		    m == MARK_SUPERSEDED)
			continue;
		marks_set(marks, i, explained(m,
		    coverage_ask(c->coverage, i, update)));
	}
}

static enum standing
standing_of(enum mark m)
{
	switch (m) {
	case MARK_HAVE:
		return STANDING_HAVE;
	case MARK_DOUBTFUL:
	case MARK_UNCERTAIN:
	case MARK_BEYOND:
		return STANDING_UNCERTAIN;
	case MARK_COVERED:
	case MARK_SUPERSEDED:
		return STANDING_COVERED;
	case MARK_INAPPLICABLE:
		return STANDING_INAPPLICABLE;
	default:
		return STANDING_LACK;
	}
}

typedef size_t	standings[SIDE_COUNT][STANDING_COUNT];

static void
count_standings(const struct comparing *c, uint32_t update, standings n)
{
	const unsigned char *marks = c->marks + update * c->stride;

	memset(n, 0, sizeof(standings));
	for (int side = 0; side < SIDE_COUNT; side++)
		n[side][STANDING_HAVE] = c->tallies[update].have[side];
	for (size_t i = marks_next(marks, 0, c->inv->n); i < c->inv->n;
	    i = marks_next(marks, i + 1, c->inv->n))
		if (c->roles[i] != ROLE_NONE)
			n[role_side(c->roles[i])]
			    [standing_of(marks_get(marks, i))]++;
}

static enum group
group_of_lackers(const size_t n[STANDING_COUNT])
{
	if (n[STANDING_LACK] != 0)
		return GROUP_MISSING;
	if (n[STANDING_UNCERTAIN] != 0)
		return GROUP_UNCERTAIN;
	if (n[STANDING_COVERED] != 0)
		return GROUP_COVERED;
	if (n[STANDING_INAPPLICABLE] != 0)
		return GROUP_INAPPLICABLE;
	return GROUP_SAME;
}

/*
 * False if the update makes no row.  Where good hosts have it only in doubt,
 * nothing is proven of those that do not list it.
 */
static bool
group_of(const struct comparing *c, const struct tally *t, standings n,
    enum group *group)
{
	const size_t *lackers = c->result->cluster ? n[SIDE_GOOD] :
	    n[SIDE_BAD];

	if (t->have[SIDE_GOOD] == 0 && t->doubtful[SIDE_GOOD] == 0) {
		if (t->have[SIDE_BAD] == 0)
			return false;
		*group = n[SIDE_GOOD][STANDING_COVERED] ==
		    c->result->hosts[SIDE_GOOD] ? GROUP_COVERED : GROUP_EXTRA;
		return true;
	}
	*group = group_of_lackers(lackers);
	if (t->have[SIDE_GOOD] == 0 && *group == GROUP_MISSING)
		*group = GROUP_UNCERTAIN;
	/* Nodes of another build are explained as others are. */
	if (c->result->cluster && *group == GROUP_INAPPLICABLE)
		*group = GROUP_COVERED;
	return true;
}

/* Those that have it, in hand or by a newer one. */
static int64_t
holders(const size_t n[STANDING_COUNT])
{
	return (int64_t)(n[STANDING_HAVE] + n[STANDING_COVERED]);
}

static int64_t
certain(const struct comparing *c, enum side side,
    const size_t n[STANDING_COUNT])
{
	int64_t total = (int64_t)(c->result->hosts[side] -
	    n[STANDING_UNCERTAIN]);

	return total > 0 ? total : 1;
}

static int64_t
common_divisor(int64_t a, int64_t b)
{
	int64_t rest;

	for (; b != 0; b = rest) {
		rest = a % b;
		a = b;
	}
	return a;
}

static void
separate(const struct comparing *c, struct row *row, standings n)
{
	int64_t good = certain(c, SIDE_GOOD, n[SIDE_GOOD]);
	int64_t bad = certain(c, SIDE_BAD, n[SIDE_BAD]);

	int64_t divisor;

	row->numerator = holders(n[SIDE_GOOD]) * bad -
	    holders(n[SIDE_BAD]) * good;
	row->denominator = good * bad;
	divisor = common_divisor(row->denominator, row->numerator < 0 ?
	    -row->numerator : row->numerator);
	row->numerator /= divisor;
	row->denominator /= divisor;
}

static bool
is_ignored(const struct comparing *c, uint32_t update)
{
	const struct filter *f = c->filter;
	uint32_t number = inventory_number(c->inv, update);

	if (number != 0)
		return f->nignored != 0 && bsearch(&number, f->ignored,
		    f->nignored, sizeof *f->ignored, order_numbers) != NULL;
	for (size_t i = 0; i < f->nignored_text; i++)
		if (span_eqi(f->ignored_text[i],
		    inventory_update(c->inv, update)))
			return true;
	return false;
}

/* Counts what takes an update out, if anything does. */
static bool
is_taken(struct comparing *c, uint32_t update, const struct entry *value)
{
	const struct filter *f = c->filter;
	struct taken *t = &c->result->taken;
	uint32_t number = inventory_number(c->inv, update);
	date day = value->installed_on;

	if (update_is_placeholder(number))
		t->placeholder++;
	else if (update_is_recurring(number) && !f->recurring)
		t->recurring++;
	else if (is_ignored(c, update))
		t->ignored++;
	else if (f->kind != NULL &&
	    !rx_matches(f->kind, inventory_text(c->inv, value->kind)))
		t->kind++;
	else if (day != DATE_NONE &&
	    ((f->since != DATE_NONE && day < f->since) ||
	    (f->until != DATE_NONE && day > f->until)))
		t->dates++;
	else
		return false;
	return true;
}

static bool
is_decisive(const struct comparing *c, standings n)
{
	const size_t *hosts = c->result->hosts;

	return n[SIDE_GOOD][STANDING_HAVE] == hosts[SIDE_GOOD] &&
	    n[SIDE_BAD][STANDING_LACK] == hosts[SIDE_BAD];
}

static bool
only_baselines(const struct comparing *c)
{
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] == ROLE_GOOD || c->roles[i] == ROLE_NODE)
			return false;
	return true;
}

static struct span
title_of(const struct comparing *c, const struct row *row)
{
	struct span title = inventory_text(c->inv, row->value.title);

	return title.n != 0 || c->coverage == NULL ? title :
	    coverage_title(c->coverage, row->update);
}

static void
add_row(struct comparing *c, uint32_t update, bool extras)
{
	const struct tally *t = &c->tallies[update];
	const unsigned char *marks = c->marks + update * c->stride;
	struct result *r = c->result;
	struct row row = { .update = update, .standings = marks };
	bool on_good = t->have[SIDE_GOOD] + t->doubtful[SIDE_GOOD] != 0;
	standings n;

	row.value = t->value[on_good ? SIDE_GOOD : SIDE_BAD];
	row.bad_value = t->value[SIDE_BAD];
	if (t->have[SIDE_GOOD] + t->have[SIDE_BAD] +
	    t->doubtful[SIDE_GOOD] == 0 ||
	    is_taken(c, update, &row.value) || (!on_good && !extras))
		return;
	settle_unmentioned(c, update);
	explain(c, update);
	count_standings(c, update, n);
	if (!group_of(c, t, n, &row.group))
		return;
	if (c->filter->decisive && !is_decisive(c, n)) {
		r->taken.indecisive++;
		return;
	}
	for (int side = 0; side < SIDE_COUNT; side++) {
		row.have[side] = n[side][STANDING_HAVE];
		row.total[side] = r->hosts[side];
	}
	row.title = title_of(c, &row);
	separate(c, &row, n);
	row.weak = notes_weak(r, &row);
	r->counts[row.group]++;
	r->rows = xgrow(r->rows, r->n, &c->rows_cap, sizeof *r->rows);
	r->rows[r->n++] = row;
}

/* What may have been replaced last; by separation, falling; by date, newest
 * first; by number. */
static int
cmp_row(const void *pa, const void *pb)
{
	const struct row *a = pa, *b = pb;
	int64_t left = a->numerator * b->denominator;
	int64_t right = b->numerator * a->denominator;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->weak != b->weak)
		return a->weak ? 1 : -1;
	if (left != right)
		return left > right ? -1 : 1;
	if (a->value.installed_on != b->value.installed_on)
		return a->value.installed_on > b->value.installed_on ? -1 : 1;
	return (a->update > b->update) - (a->update < b->update);
}

static void
make_rows(struct comparing *c)
{
	struct result *r = c->result;
	bool extras = !r->cluster && !only_baselines(c);

	for (uint32_t u = 0; u < c->inv->listings->nupdates; u++)
		add_row(c, u, extras);
	if (r->n != 0)
		qsort(r->rows, r->n, sizeof *r->rows, cmp_row);
	for (size_t i = 0; i < r->n; i++)
		notes_add(r, &r->rows[i], r->arena);
	notes_join(r);
}

static void
judge(struct comparing *c)
{
	struct result *r = c->result;
	bool incomplete = false;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] == ROLE_NONE || c->inv->hosts[i].complete ||
		    role_side(c->roles[i]) != SIDE_GOOD)
			continue;
		incomplete = true;
		if (!r->cluster)
			diag(c->diags, DIAG_GOOD_INCOMPLETE,
			    (struct pos){ NULL, 0, 0 },
			    "what %.*s does not list may be what bad hosts "
			    "lack", SPANF(c->inv->hosts[i].name));
	}
	if (r->counts[GROUP_MISSING] != 0)
		r->verdict = VERDICT_MISSING;
	else if (r->counts[GROUP_UNCERTAIN] != 0)
		r->verdict = VERDICT_UNCERTAIN;
	else if (incomplete)
		r->verdict = VERDICT_CANNOT_TELL;
	else
		r->verdict = VERDICT_NOTHING;
}

/*
 * An OS name without its edition: up to the first word that begins with a
 * digit or is XP or Vista, and R2 behind it.
 */
static struct span
product_of(struct span os)
{
	size_t at = 0, n;
	struct span word, rest;

	for (; at < os.n; at += n + 1) {
		rest = span_from(os, at);
		n = span_find(rest, ' ');
		word = span_upto(rest, n);
		if (word.n == 0 || !(ascii_digit(word.p[0]) ||
		    span_starts(word, SPAN("XP")) ||
		    span_starts(word, SPAN("Vista"))))
			continue;
		if (word.p[word.n - 1] == ',')
			n--;
		if (span_starts(span_from(rest, n), SPAN(" R2")))
			n += 3;
		return span_upto(os, at + n);
	}
	return os;
}

/* Without its revision: that says which updates there are, and is no
 * difference of its own. */
static struct span
build_of(const struct host *h)
{
	size_t n = 0, dots = 0;

	for (; n < h->build.n && (h->build.p[n] != '.' || dots++ < 2); n++)
		continue;
	return span_upto(h->build, n);
}

static struct span
arch_of(const struct host *h)
{
	return h->arch;
}

static struct span
os_of(const struct host *h)
{
	return product_of(h->os);
}

/* The distinct values of a side, sorted; free() them. */
static struct span *
values_of(const struct comparing *c, enum side side,
    struct span (*of)(const struct host *), size_t *n)
{
	struct span *values = xreallocarray(NULL, c->inv->n, sizeof *values);
	size_t all = 0;
	struct span v;

	for (size_t i = 0; i < c->inv->n; i++) {
		v = of(&c->inv->hosts[i]);
		if (c->roles[i] != ROLE_NONE && v.n != 0 &&
		    role_side(c->roles[i]) == side)
			values[all++] = v;
	}
	if (all != 0)
		qsort(values, all, sizeof *values, order_spans);
	*n = 0;
	for (size_t i = 0; i < all; i++)
		if (*n == 0 || !span_eq(values[*n - 1], values[i]))
			values[(*n)++] = values[i];
	return values;
}

static bool
same_values(const struct span *a, size_t na, const struct span *b, size_t nb)
{
	for (size_t i = 0; i < na && i < nb; i++)
		if (!span_eq(a[i], b[i]))
			return false;
	return na == nb;
}

static void
tell_values(struct comparing *c, const char *what, const struct span *good,
    size_t ngood, const struct span *bad, size_t nbad)
{
	size_t size;
	char *buf;
	struct out o = { .f = xmemstream(&buf, &size) };

	names_print(&o, good, ngood, NAMES_MAX);
	if (!c->result->cluster) {
		out_str(&o, " (good), ");
		names_print(&o, bad, nbad, NAMES_MAX);
		out_str(&o, " (bad)");
	}
	fclose(o.f);
	diag(c->diags, DIAG_UNLIKE, (struct pos){ NULL, 0, 0 }, "%s: %s", what,
	    buf);
	free(buf);
}

/* Whether they are. */
static bool
find_unlike(struct comparing *c, const char *what,
    struct span (*of)(const struct host *))
{
	struct span *good, *bad;
	size_t ngood, nbad;
	bool unlike;

	good = values_of(c, SIDE_GOOD, of, &ngood);
	bad = values_of(c, SIDE_BAD, of, &nbad);
	unlike = c->result->cluster ? ngood > 1 : ngood != 0 && nbad != 0 &&
	    !same_values(good, ngood, bad, nbad);
	if (unlike)
		tell_values(c, what, good, ngood, bad, nbad);
	free(good);
	free(bad);
	return unlike;
}

static void
tell_kinds(struct comparing *c)
{
	if (c->kinds_differ)
		diag(c->diags, DIAG_KINDS, (struct pos){ NULL, 0, 0 },
		    "what one would not show is uncertain; run the same "
		    "command on both sides (Get-HotFix, or dism /online "
		    "/get-packages)");
}

/* The first host of a side that has this variant. */
static struct span
host_with(const struct comparing *c, enum side side, uint32_t update)
{
	const unsigned char *marks = c->marks + update * c->stride;

	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] != ROLE_NONE &&
		    role_side(c->roles[i]) == side &&
		    marks_get(marks, i) == MARK_HAVE)
			return c->inv->hosts[i].name;
	return SPAN_NONE;
}

/* Another package of one article: the row stays, but it is named. */
static void
tell_variants(struct comparing *c)
{
	struct intern *good = c->variants[SIDE_GOOD];
	struct intern *bad = c->variants[SIDE_BAD];
	size_t nbad = intern_count(bad);
	struct span key, text;
	uint32_t update;

	for (strid id = 1; id < intern_count(good); id++) {
		key = intern_span(good, id);
		memcpy(&update, key.p, sizeof update);
		text = span_from(key, sizeof update);
		if (c->tallies[update].have[SIDE_BAD] == 0 ||
		    add_variant(bad, update, text) < nbad)
			continue;
		diag(c->diags, DIAG_VARIANT, (struct pos){ NULL, 0, 0 },
		    "%.*s%.*s is on %.*s, but no list of %.*s shows that one",
		    SPANF(inventory_update(c->inv, update)), SPANF(text),
		    SPANF(host_with(c, SIDE_GOOD, update)),
		    SPANF(host_with(c, SIDE_BAD, update)));
	}
}

struct result *
compare(const struct inventory *inv, const enum role *roles, bool cluster,
    const struct filter *filter, const struct coverage *coverage,
    struct diags *diags)
{
	struct result *r = xcalloc(1, sizeof *r);
	struct comparing c = { .inv = inv, .roles = roles, .filter = filter,
	    .coverage = coverage, .diags = diags, .result = r,
	    .stride = (inv->n + 1) / 2 };

	r->inventory = inv;
	r->coverage = coverage;
	r->cluster = cluster;
	r->roles = roles;
	r->arena = arena_new();
	c.tallies = xcalloc(inv->listings->nupdates, sizeof *c.tallies);
	c.taken = xcalloc(inv->listings->nentries, 1);
	c.marks = xcalloc(inv->listings->nupdates, c.stride);
	r->marks = c.marks;
	for (int side = 0; side < SIDE_COUNT; side++)
		c.variants[side] = intern_new();
	take_hosts(&c);
	make_rows(&c);
	judge(&c);
	find_unlike(&c, "products", os_of);
	r->builds_differ = find_unlike(&c, "builds", build_of);
	find_unlike(&c, "architectures", arch_of);
	tell_kinds(&c);
	if (!cluster)
		tell_variants(&c);
	for (int side = 0; side < SIDE_COUNT; side++)
		intern_free(c.variants[side]);
	free(c.tallies);
	free(c.taken);
	return r;
}

void
result_free(struct result *r)
{
	if (r == NULL)
		return;
	arena_free(r->arena);
	free(r->marks);
	free(r->rows);
	free(r);
}

enum standing
result_standing(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return standing_of(marks_get(row->standings, host));
}

bool
result_pending(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return marks_get(row->standings, host) == MARK_PENDING;
}

bool
result_mentioned(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return marks_get(row->standings, host) == MARK_NOT;
}

enum unsure
result_unsure(const struct result *r, const struct row *row, size_t host)
{
	switch (marks_get(row->standings, host)) {
	case MARK_DOUBTFUL:
		return UNSURE_CONFLICT;
	case MARK_BEYOND:
		return UNSURE_FACTS;
	default:
		return r->inventory->hosts[host].complete ? UNSURE_KIND :
		    UNSURE_INCOMPLETE;
	}
}

struct cover
result_cover(const struct result *r, const struct row *row, size_t host,
    struct arena *arena)
{
	if (marks_get(row->standings, host) == MARK_SUPERSEDED)
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .detail = SPAN("superseded") };
	return coverage_explain(r->coverage, host, row->update, arena);
}

void
row_separation(const struct row *row, char buf[16])
{
	bool negative = row->numerator < 0;
	int64_t n = negative ? -row->numerator : row->numerator;
	int64_t whole = n / row->denominator, rest = n % row->denominator;
	int64_t digits = (rest * 20000 + row->denominator) /
	    (2 * row->denominator);

	if (digits == 10000) {
		whole++;
		digits = 0;
	}
	snprintf(buf, 16, "%s%d.%04d",
	    negative && whole + digits != 0 ? "-" : "", (int)whole,
	    (int)digits);
}
