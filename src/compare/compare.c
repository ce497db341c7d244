#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/model/update_id.h"
#include "weak_row.h"
#include "standing_bits.h"

/* What is known of an update over all hosts that take part. */
struct tally {
	size_t		held[SIDE_COUNT][HELD_COUNT];	/* hosts */
	struct entry	value[SIDE_COUNT];
};

/* Another package of an update than the usual one, and the first good host that
 * shows what names it. */
struct variant {
	size_t		host;
	uint32_t	update;
	struct span	text;
};

struct comparing {
	const struct inventory *inv;
	const enum role	*roles;
	const struct filter *filter;
	struct coverage	*coverage;	/* NULL: nothing is known */
	struct diags	*diags;
	struct result	*result;
	struct tally	*tallies;	/* by update */
	uint16_t	*taken;		/* by entry: once_for() */
	uint64_t	*marks;		/* by update, then host */
	size_t		 stride;	/* words of marks for an update */
	size_t		 words;		/* of a set of updates */
	uint64_t	*hosts[SIDE_COUNT];	/* a set of them */
	uint64_t	*shown[LIST_KIND_COUNT];	/* updates that such
							   lists mention */
	struct variant	*variants;	/* of good hosts */
	size_t		 nvariants, variants_cap;
	struct intern	*on_bad;	/* variants of bad hosts */
	bool		 kinds_differ;
	size_t		 rows_cap;
};

enum side
role_side(enum role role)
{
	return role == ROLE_BAD ? SIDE_BAD : SIDE_GOOD;
}

/* Adds to a set of variants, whose keys are the update's number, then the
 * text; whether it is new there. */
static bool
add_variant(struct intern *set, uint32_t update, struct span text)
{
	size_t n = intern_count(set);
	char *key = xmalloc(sizeof update + text.n);

	memcpy(key, &update, sizeof update);
	if (text.n != 0)
		memcpy(key + sizeof update, text.p, text.n);
	intern(set, (struct span){ key, sizeof update + text.n });
	free(key);
	return intern_count(set) != n;
}

static void
note_variant(struct comparing *c, size_t host, enum side side,
    uint32_t update, struct span text)
{
	uint32_t build, revision;

	/* The name of a package is no other package. */
	if (rollup_scan(text, &build, &revision))
		return;
	if (side == SIDE_BAD) {
		add_variant(c->on_bad, update, text);
		return;
	}
	c->variants = xgrow(c->variants, c->nvariants, &c->variants_cap,
	    sizeof *c->variants);
	c->variants[c->nvariants++] = (struct variant){ host, update, text };
}

/* What an entry says on a host that has the update, or has it in doubt;
 * whether it is one. */
static bool
take_entry(struct comparing *c, size_t host, enum list_kind kind,
    const struct entry *e)
{
	const struct host *h = &c->inv->hosts[host];
	enum side side = role_side(c->roles[host]);
	struct span rest = inventory_text(c->inv, e->variant), variant;
	struct entry *value = &c->tallies[e->update].value[side];

	if (!bits_has(h->held[HELD], e->update) &&
	    !bits_has(h->held[HELD_DOUBTFUL], e->update))
		return false;
	bits_add(c->shown[kind], e->update);
	inventory_fold(c->inv, value, e);
	inventory_least(c->inv, &value->variant, e->variant);
	while (inventory_variant(&rest, &variant))
		note_variant(c, host, side, e->update, variant);
	return true;
}

/* An entry says the same in all lists of a kind on a side. */
static uint16_t
once_for(enum side side, enum list_kind kind)
{
	_Static_assert(SIDE_COUNT * LIST_KIND_COUNT <= 16, "bits of taken");
	return (uint16_t)(1u << (SIDE_COUNT * kind + side));
}

/* Most hosts say what others have said. */
static void
take_list(struct comparing *c, size_t host, const struct raw_list *list)
{
	const uint16_t once = once_for(role_side(c->roles[host]), list->kind);
	const struct entry *all = c->inv->raw_lists->entries;
	const uint32_t *entries = list->entries;
	uint16_t *taken = c->taken;

	for (size_t i = 0, n = list->n; i < n; i++)
		if ((taken[entries[i]] & once) == 0 && take_entry(c, host,
		    list->kind, &all[entries[i]]))
			taken[entries[i]] |= once;
}

/*
 * Marks the updates of a word of their sets on the hosts of a word of theirs,
 * by one way to hold them.
 */
static void
mark_block(struct comparing *c, size_t word, size_t block, enum held held)
{
	static const enum mark marks[HELD_COUNT] = {
		[HELD] = MARK_HAVE, [HELD_DOUBTFUL] = MARK_DOUBTFUL,
		[HELD_PENDING] = MARK_PENDING,
		[HELD_SUPERSEDED] = MARK_SUPERSEDED, [HELD_NOT] = MARK_NOT,
		[HELD_INAPPLICABLE] = MARK_INAPPLICABLE,
	};
	uint64_t turned[64] = { 0 }, any = 0;
	size_t host, update;

	for (size_t i = 0; i < 64; i++) {
		host = block * 64 + i;
		if (host < c->inv->n && c->roles[host] != ROLE_NONE)
			turned[i] = c->inv->hosts[host].held[held][word];
		any |= turned[i];
	}
	if (any == 0)
		return;
	bitset_transpose(turned);
	for (; any != 0; any &= any - 1) {
		update = word * 64 + bits_first(any);
		host = turned[bits_first(any)];
		marks_fill(c->marks + update * c->stride, block, host,
		    marks[held]);
		for (int side = 0; side < SIDE_COUNT; side++)
			c->tallies[update].held[side][held] +=
			    bits_count(host & c->hosts[side][block]);
	}
}

static void
take_hosts(struct comparing *c)
{
	const struct inventory *inv = c->inv;
	const struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		if (c->roles[i] == ROLE_NONE)
			continue;
		h = &inv->hosts[i];
		c->result->hosts[role_side(c->roles[i])]++;
		bits_add(c->hosts[role_side(c->roles[i])], i);
		for (size_t k = 0; k < h->nlists; k++)
			take_list(c, i, &inv->raw_lists->lists[h->lists[k]]);
	}
	for (size_t b = 0; b < bits_words(inv->n); b++)
		for (size_t w = 0; w < c->words; w++)
			for (int held = 0; held < HELD_COUNT; held++)
				mark_block(c, w, b, (enum held)held);
}

/* A plain list shows any update, and an update seen in one is of any kind. */
static bool
would_show(unsigned host_kinds, unsigned seen)
{
	const unsigned any = 1u << LIST_ANY;

	return ((host_kinds | seen) & any) != 0 || (host_kinds & seen) != 0;
}

/* The kinds of lists that mention an update where it is installed. */
static unsigned
kinds_of(const struct comparing *c, uint32_t update)
{
	unsigned kinds = 0;

	for (int k = 0; k < LIST_KIND_COUNT; k++)
		kinds |= (unsigned)bits_has(c->shown[k], update) << k;
	return kinds;
}

/* Servicing lists a cumulative update by its build, and Get-HotFix by its
 * number: what one shows, so would the other. */
static unsigned
kinds_that_show(const struct comparing *c, uint32_t update)
{
	const unsigned both = 1u << LIST_QFE | 1u << LIST_SERVICING;
	unsigned seen = kinds_of(c, update);

	return (seen & both) != 0 && c->coverage != NULL &&
	    coverage_cumulative(c->coverage, update) ? seen | both : seen;
}

/* Of a host that no list mentions the update of; seen: kinds that do. */
static enum mark
unmentioned(struct comparing *c, const struct host *h, unsigned seen)
{
	if (!would_show(h->kinds, seen)) {
		c->kinds_differ = true;
		return MARK_UNCERTAIN;
	}
	return h->complete ? MARK_NONE : MARK_UNCERTAIN;
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

/* The marks that make a standing, as bits. */
static const unsigned marks_of[STANDING_COUNT] = {
	[STANDING_HAVE] = 1u << MARK_HAVE,
	[STANDING_LACK] = 1u << MARK_NONE | 1u << MARK_PENDING |
	    1u << MARK_NOT,
	[STANDING_UNCERTAIN] = 1u << MARK_DOUBTFUL | 1u << MARK_UNCERTAIN |
	    1u << MARK_BEYOND,
	[STANDING_COVERED] = 1u << MARK_SUPERSEDED | 1u << MARK_COVERED,
	[STANDING_INAPPLICABLE] = 1u << MARK_INAPPLICABLE,
};

static enum standing
standing_of(enum mark m)
{
	int s = 0;

	while ((marks_of[s] >> m & 1) == 0)
		s++;
	return (enum standing)s;
}

typedef size_t	standings[SIDE_COUNT][STANDING_COUNT];

/* Settles the marks of an update, and counts how hosts stand; which marks they
 * have, as bits. */
static unsigned
settle(struct comparing *c, uint32_t update, standings n)
{
	uint64_t *marks = c->marks + update * c->stride;
	unsigned seen = kinds_that_show(c, update), marked = 1u << MARK_HAVE;
	enum mark m;

	memset(n, 0, sizeof(standings));
	for (int side = 0; side < SIDE_COUNT; side++)
		n[side][STANDING_HAVE] = c->tallies[update].held[side][HELD];
	for (size_t i = marks_next(marks, 0, c->inv->n); i < c->inv->n;
	    i = marks_next(marks, i + 1, c->inv->n)) {
		if (c->roles[i] == ROLE_NONE)
			continue;
		m = marks_get(marks, i);
		if (m == MARK_NONE)
			m = unmentioned(c, &c->inv->hosts[i], seen);
		if (c->coverage != NULL && c->roles[i] != ROLE_BASELINE &&
		    m != MARK_SUPERSEDED)
			m = explained(m, coverage_ask(c->coverage, i,
			    update));
		marks_set(marks, i, m);
		marked |= 1u << m;
		n[role_side(c->roles[i])][standing_of(m)]++;
	}
	return marked;
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

	if (t->held[SIDE_GOOD][HELD] == 0 &&
	    t->held[SIDE_GOOD][HELD_DOUBTFUL] == 0) {
		if (t->held[SIDE_BAD][HELD] == 0)
			return false;
		*group = n[SIDE_GOOD][STANDING_COVERED] ==
		    c->result->hosts[SIDE_GOOD] ? GROUP_COVERED : GROUP_EXTRA;
		return true;
	}
	*group = group_of_lackers(lackers);
	if (t->held[SIDE_GOOD][HELD] == 0 && *group == GROUP_MISSING)
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
		    f->nignored, sizeof *f->ignored, cmp_numbers) != NULL;
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

	if (update_id_is_placeholder(number))
		t->placeholder++;
	else if (update_id_is_recurring(number) && !f->recurring)
		t->recurring++;
	else if (is_ignored(c, update))
		t->ignored++;
	else if (f->kind != NULL &&
	    !regex_matches(f->kind, inventory_text(c->inv, value->kind)))
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
	struct result *r = c->result;
	struct row row = { .update = update, .standings = c->marks + update *
	    c->stride };
	bool on_good = t->held[SIDE_GOOD][HELD] +
	    t->held[SIDE_GOOD][HELD_DOUBTFUL] != 0;
	standings n;

	row.value = t->value[on_good ? SIDE_GOOD : SIDE_BAD];
	row.bad_value = t->value[SIDE_BAD];
	if ((!on_good && t->held[SIDE_BAD][HELD] == 0) ||
	    is_taken(c, update, &row.value) || (!on_good && !extras))
		return;
	row.marked = settle(c, update, n);
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
	row.weak = weak_row(r, &row);
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

	for (uint32_t u = 0; u < c->inv->raw_lists->nupdates; u++)
		add_row(c, u, extras);
	if (r->n != 0)
		qsort(r->rows, r->n, sizeof *r->rows, cmp_row);
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
	else if (incomplete || c->inv->raw_lists->nleft_out != 0)
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
		qsort(values, all, sizeof *values, cmp_spans);
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
	struct out o = out_to(&buf, &size);

	names_print(&o, good, ngood, NAMES_MAX);
	if (!c->result->cluster) {
		out_str(&o, " (good), ");
		names_print(&o, bad, nbad, NAMES_MAX);
		out_str(&o, " (bad)");
	}
	out_end(&o);
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

/* The first host of a side that has the update. */
static struct span
host_with(const struct comparing *c, enum side side, uint32_t update)
{
	const uint64_t *marks = c->marks + update * c->stride;

	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] != ROLE_NONE &&
		    role_side(c->roles[i]) == side &&
		    marks_get(marks, i) == MARK_HAVE)
			return c->inv->hosts[i].name;
	return SPAN_NONE;
}

static int
cmp_variant(const void *pa, const void *pb)
{
	const struct variant *a = pa, *b = pb;

	if (a->host != b->host)
		return a->host < b->host ? -1 : 1;
	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return span_cmp(a->text, b->text);
}

/* Another package of one article: the row stays, but it is named. */
static void
tell_variants(struct comparing *c)
{
	const struct variant *v;

	if (c->nvariants != 0)
		qsort(c->variants, c->nvariants, sizeof *c->variants,
		    cmp_variant);
	for (size_t i = 0; i < c->nvariants; i++) {
		v = &c->variants[i];
		if (c->tallies[v->update].held[SIDE_BAD][HELD] == 0 ||
		    !add_variant(c->on_bad, v->update, v->text))
			continue;
		diag(c->diags, DIAG_VARIANT, (struct pos){ NULL, 0, 0 },
		    "%.*s%.*s is on %.*s, but no list of %.*s shows that one",
		    SPANF(inventory_update(c->inv, v->update)), SPANF(v->text),
		    SPANF(host_with(c, SIDE_GOOD, v->update)),
		    SPANF(host_with(c, SIDE_BAD, v->update)));
	}
}

static void
comparing_init(struct comparing *c)
{
	const struct raw_lists *l = c->inv->raw_lists;
	const struct entry nothing = { .installed_on = DATE_NONE };

	c->tallies = xcalloc(l->nupdates, sizeof *c->tallies);
	for (size_t u = 0; u < l->nupdates; u++)
		for (int side = 0; side < SIDE_COUNT; side++)
			c->tallies[u].value[side] = nothing;
	c->taken = xcalloc(l->nentries, sizeof *c->taken);
	c->stride = marks_words(c->inv->n);
	c->marks = xcalloc(l->nupdates, c->stride * sizeof *c->marks);
	c->words = bits_words(l->nupdates);
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		c->shown[k] = xcalloc(c->words, sizeof *c->shown[k]);
	for (int side = 0; side < SIDE_COUNT; side++)
		c->hosts[side] = xcalloc(bits_words(c->inv->n),
		    sizeof *c->hosts[side]);
	c->on_bad = intern_new();
}

/* All but the marks, which are the result's. */
static void
comparing_fini(struct comparing *c)
{
	for (int side = 0; side < SIDE_COUNT; side++)
		free(c->hosts[side]);
	intern_free(c->on_bad);
	free(c->variants);
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		free(c->shown[k]);
	free(c->tallies);
	free(c->taken);
}

struct result *
compare(const struct inventory *inv, const enum role *roles, bool cluster,
    const struct filter *filter, struct coverage *coverage,
    struct diags *diags)
{
	struct result *r = xcalloc(1, sizeof *r);
	struct comparing c = { .inv = inv, .roles = roles, .filter = filter,
	    .coverage = coverage, .diags = diags, .result = r };

	comparing_init(&c);
	r->inventory = inv;
	r->coverage = coverage;
	r->cluster = cluster;
	r->roles = roles;
	r->arena = arena_new();
	r->marks = c.marks;
	take_hosts(&c);
	make_rows(&c);
	judge(&c);
	find_unlike(&c, "products", os_of);
	r->builds_differ = find_unlike(&c, "builds", build_of);
	find_unlike(&c, "architectures", arch_of);
	tell_kinds(&c);
	if (!cluster)
		tell_variants(&c);
	comparing_fini(&c);
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
result_find(const struct result *r, const struct row *row, enum side side,
    enum standing standing, size_t *host)
{
	size_t n = r->inventory->n;
	unsigned marks = marks_of[standing];

	for (; (row->marked & marks) != 0 && *host < n; ++*host) {
		if (standing != STANDING_HAVE)
			*host = marks_next(row->standings, *host, n);
		if (*host < n && r->roles[*host] != ROLE_NONE &&
		    (side == SIDE_COUNT ||
		    role_side(r->roles[*host]) == side) &&
		    (marks >> marks_get(row->standings, *host) & 1) != 0)
			return true;
	}
	return false;
}

bool
result_pending(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return marks_get(row->standings, host) == MARK_PENDING;
}

bool
row_has_pending(const struct row *row)
{
	return (row->marked & 1u << MARK_PENDING) != 0;
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

bool
row_is_unsure(const struct row *row, enum unsure unsure)
{
	return (row->marked & 1u << (unsure == UNSURE_FACTS ? MARK_BEYOND :
	    MARK_DOUBTFUL)) != 0;
}

struct cover
result_cover(const struct result *r, const struct row *row, size_t host,
    struct arena *arena)
{
	if (marks_get(row->standings, host) == MARK_SUPERSEDED)
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .reason = REASON_STATE };
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
