#include <stdlib.h>

#include "kbdiff/diag.h"
#include "kbdiff/identity.h"
#include "kbdiff/inventory.h"
#include "kbdiff/mem.h"
#include "kbdiff/order.h"
#include "kbdiff/update.h"

struct span
inventory_text(const struct inventory *inv, strid s)
{
	return intern_span(inv->listings->strings, s);
}

struct span
inventory_update(const struct inventory *inv, uint32_t update)
{
	return inventory_text(inv, inv->listings->updates[update].text);
}

uint32_t
inventory_number(const struct inventory *inv, uint32_t update)
{
	return inv->listings->updates[update].number;
}

/* Numbers first, in their order; then what has none, by its text. */
struct ranked {
	struct update	update;
	struct span	text;
	uint32_t	was;
};

static int
cmp_ranked(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	uint32_t na = a->update.number - 1, nb = b->update.number - 1;

	if (na != nb)
		return na < nb ? -1 : 1;
	return span_cmp(a->text, b->text);
}

static void
rank_updates(struct listings *l)
{
	struct ranked *order = xreallocarray(NULL, l->nupdates, sizeof *order);
	uint32_t *rank = xreallocarray(NULL, l->nupdates, sizeof *rank);

	for (size_t i = 0; i < l->nupdates; i++)
		order[i] = (struct ranked){ .update = l->updates[i],
		    .text = intern_span(l->strings, l->updates[i].text),
		    .was = (uint32_t)i };
	if (l->nupdates != 0)
		qsort(order, l->nupdates, sizeof *order, cmp_ranked);
	for (size_t i = 0; i < l->nupdates; i++) {
		l->updates[i] = order[i].update;
		rank[order[i].was] = (uint32_t)i;
	}
	for (size_t i = 0; i < l->nentries; i++)
		l->entries[i].update = rank[l->entries[i].update];
	free(order);
	free(rank);
}

/* Numbers the entries in the order of their updates, so that lists are sorted
 * by plain numbers. */
static void
rank_entries(struct listings *l)
{
	size_t *next = xcalloc(l->nupdates + 1, sizeof *next);
	uint32_t *rank = xreallocarray(NULL, l->nentries, sizeof *rank);
	struct entry *sorted = xreallocarray(NULL, l->nentries,
	    sizeof *sorted);
	struct listing *list;

	for (size_t i = 0; i < l->nentries; i++)
		next[l->entries[i].update + 1]++;
	for (size_t u = 0; u < l->nupdates; u++)
		next[u + 1] += next[u];
	for (size_t i = 0; i < l->nentries; i++) {
		rank[i] = (uint32_t)next[l->entries[i].update]++;
		sorted[rank[i]] = l->entries[i];
	}
	free(l->entries);
	l->entries = sorted;
	l->entries_cap = l->nentries;
	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		for (size_t k = 0; k < list->n; k++)
			list->entries[k] = rank[list->entries[k]];
	}
	free(rank);
	free(next);
}

/* An entry of a list and where it stands there. */
struct place {
	uint32_t	update, entry;
	uint64_t	line;
};

static int
cmp_place(const void *pa, const void *pb)
{
	const struct place *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static void
sort_places(const struct listings *l, struct listing *list)
{
	struct place *places = xreallocarray(NULL, list->n, sizeof *places);

	for (size_t i = 0; i < list->n; i++)
		places[i] = (struct place){
			l->entries[list->entries[i]].update, list->entries[i],
			list->lines[i] };
	if (list->n != 0)
		qsort(places, list->n, sizeof *places, cmp_place);
	for (size_t i = 0; i < list->n; i++) {
		list->entries[i] = places[i].entry;
		list->lines[i] = places[i].line;
	}
	free(places);
}

/* By digits of eight bits, the lowest first; max is the largest of all. */
static void
sort_numbers(uint32_t *a, uint32_t *other, size_t n, uint32_t max)
{
	uint32_t *from = a, *to = other, *swap;
	size_t at[257];

	for (unsigned shift = 0; shift < 32 && max >> shift != 0; shift += 8) {
		memset(at, 0, sizeof at);
		for (size_t i = 0; i < n; i++)
			at[(from[i] >> shift & 0xff) + 1]++;
		for (size_t d = 0; d < 256; d++)
			at[d + 1] += at[d];
		for (size_t i = 0; i < n; i++)
			to[at[from[i] >> shift & 0xff]++] = from[i];
		swap = from;
		from = to;
		to = swap;
	}
	if (from != a && n != 0)
		memcpy(a, from, n * sizeof *a);
}

static void
sort_lists(struct listings *l)
{
	uint32_t *other = NULL, max = (uint32_t)l->nentries;
	struct listing *list;
	size_t cap = 0;

	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		if (list->lines != NULL) {
			sort_places(l, list);
			continue;
		}
		if (list->n > cap) {
			cap = list->n;
			other = xreallocarray(other, cap, sizeof *other);
		}
		sort_numbers(list->entries, other, list->n, max);
	}
	free(other);
}

static uint32_t
update_at(const struct listings *l, const struct listing *list, size_t i)
{
	return l->entries[list->entries[i]].update;
}

/* Whether a lists every update that b lists.  Both are sorted. */
static bool
holds_all(const struct listings *l, const struct listing *a,
    const struct listing *b)
{
	size_t i = 0;
	uint32_t u;

	for (size_t k = 0; k < b->n; k++) {
		u = update_at(l, b, k);
		while (i < a->n && update_at(l, a, i) < u)
			i++;
		if (i == a->n || update_at(l, a, i) != u)
			return false;
	}
	return true;
}

static bool
lists(const struct listings *l, const struct listing *list, uint32_t update)
{
	size_t lo = 0, hi = list->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (update_at(l, list, mid) < update)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < list->n && update_at(l, list, lo) == update;
}

/* Puts the entries of a part into the list; the part is empty after it. */
static void
join_part(const struct listings *l, struct listing *list,
    struct listing *part)
{
	for (size_t i = 0; i < part->n; i++)
		listing_push(l, list, part->entries[i],
		    part->lines == NULL ? 0 : part->lines[i]);
	list->unidentified += part->unidentified;
	list->doubts |= part->doubts;
	if (part->declared > list->declared)
		list->declared = part->declared;
	if (part->line < list->line)
		list->line = part->line;
	free(part->entries);
	free(part->lines);
}

/* Lists of one host in an export, by what tells exports apart. */
static strid
key_export(struct intern *keys, const struct listing *list, uint32_t host)
{
	const uint32_t key[] = { list->input, list->section, list->tag, host };

	return intern(keys, (struct span){ (const char *)key, sizeof key });
}

/*
 * An export that spells a host in two ways gives two lists, which are parts
 * of one.
 */
static void
join_parts(struct listings *l, uint32_t *host_of)
{
	struct intern *keys = intern_new();
	size_t n = 0;
	strid key;

	for (size_t i = 0; i < l->n; i++) {
		key = key_export(keys, &l->lists[i], host_of[i]);
		if (key <= n) {
			join_part(l, &l->lists[key - 1], &l->lists[i]);
			continue;
		}
		host_of[n] = host_of[i];
		l->lists[n++] = l->lists[i];
	}
	l->n = n;
	intern_free(keys);
}

/* A list for sorting: what decides is in the input, not in who read it. */
struct filed {
	struct span		 file, format, input;
	const struct listing	*list;
	uint32_t		 at;
};

static int
cmp_filed(const void *pa, const void *pb)
{
	const struct filed *a = pa, *b = pb;
	int c = span_cmp(a->file, b->file);

	if (c != 0 || (c = span_cmp(a->format, b->format)) != 0)
		return c;
	if ((c = span_cmp(a->input, b->input)) != 0)
		return c;
	if (a->list->section != b->list->section)
		return a->list->section < b->list->section ? -1 : 1;
	return (a->list->line > b->list->line) -
	    (a->list->line < b->list->line);
}

/* The lists of each host, one host after the other. */
static void
deal_lists(struct inventory *inv, const uint32_t *host_of)
{
	const struct listings *l = inv->listings;
	uint32_t *all = arena_alloc(inv->arena, l->n * sizeof *all);
	size_t *next = xcalloc(inv->n + 1, sizeof *next);
	struct filed *filed = xreallocarray(NULL, l->n, sizeof *filed);
	struct host *h;
	size_t from;

	for (size_t i = 0; i < l->n; i++)
		inv->hosts[host_of[i]].nlists++;
	for (size_t i = 0; i < inv->n; i++)
		next[i + 1] = next[i] + inv->hosts[i].nlists;
	for (uint32_t i = 0; i < l->n; i++)
		filed[next[host_of[i]]++] = (struct filed){
			intern_span(l->strings, l->lists[i].file),
			intern_span(l->strings, l->lists[i].format),
			span_of(inv->inputs[l->lists[i].input].path),
			&l->lists[i], i };
	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		from = next[i] - h->nlists;
		h->lists = all + from;
		qsort(filed + from, h->nlists, sizeof *filed, cmp_filed);
		for (size_t k = from; k < next[i]; k++)
			all[k] = filed[k].at;
	}
	free(next);
	free(filed);
}

static const struct listing *
list_at(const struct inventory *inv, const struct host *h, size_t i)
{
	return &inv->listings->lists[h->lists[i]];
}

static struct pos
place_of(const struct inventory *inv, const struct listing *list)
{
	return (struct pos){ inventory_text(inv, list->file).p, list->line,
	    0 };
}

/*
 * Only a list that says how many it would hold, or that stops in a row, can
 * be seen to be all there in another one.
 */
static bool
heals(const struct listings *l, const struct listing *whole,
    const struct listing *cut)
{
	return whole->kind == LIST_QFE && listing_complete(whole) &&
	    listing_listed(cut) != 0 &&
	    (cut->doubts & DOUBT_NOT_LISTED) == 0 &&
	    (int64_t)listing_listed(whole) >= cut->declared &&
	    holds_all(l, whole, cut);
}

static bool
is_healed(const struct inventory *inv, const struct host *h,
    const struct listing *cut)
{
	const struct listing *whole;

	for (size_t i = 0; i < h->nlists; i++) {
		whole = list_at(inv, h, i);
		if (whole != cut && heals(inv->listings, whole, cut))
			return true;
	}
	return false;
}

/* What became of an input's incomplete lists; flags. */
enum { CUT_HEALED = 1, CUT_STAYS = 2 };

static void
judge_lists(struct inventory *inv, struct host *h, unsigned char *cuts,
    struct diags *d)
{
	const struct listing *list;

	h->complete = true;
	for (size_t i = 0; i < h->nlists; i++) {
		list = list_at(inv, h, i);
		if (listing_complete(list))
			continue;
		if (listing_listed(list) == 0 &&
		    (list->doubts & DOUBT_NOT_LISTED) == 0)
			diag(d, DIAG_NO_ENTRIES, place_of(inv, list),
			    "%.*s: an export that failed?", SPANF(h->name));
		if (is_healed(inv, h, list)) {
			cuts[list->input] |= CUT_HEALED;
			diag(d, DIAG_HEALED, place_of(inv, list),
			    "another list of %.*s holds all of it",
			    SPANF(h->name));
		} else {
			cuts[list->input] |= CUT_STAYS;
			h->complete = false;
		}
	}
}

/* That a list is cut needs no warning where all of its file were healed. */
static void
soften_healed(const struct inventory *inv, const unsigned char *cuts,
    struct diags *d)
{
	for (size_t i = 0; i < inv->ninputs; i++) {
		if (cuts[i] != CUT_HEALED)
			continue;
		diags_soften(d, DIAG_CUT, inv->inputs[i].path);
		diags_soften(d, DIAG_CUT_ROW, inv->inputs[i].path);
	}
}

/*
 * Lists that can speak against one another: complete, of one kind.  One that
 * has entries without a number cannot prove that an update is not among them.
 */
static bool
contradicts(const struct listings *l, const struct listing *without,
    const struct listing *with, uint32_t update)
{
	return without != with && without->kind == with->kind &&
	    listing_complete(without) && listing_complete(with) &&
	    without->unidentified == 0 && !lists(l, without, update);
}

static bool
is_contradicted(const struct inventory *inv, const struct host *h,
    const struct listing *with, uint32_t update)
{
	for (size_t i = 0; i < h->nlists; i++)
		if (contradicts(inv->listings, list_at(inv, h, i), with,
		    update))
			return true;
	return false;
}

static bool
stands_for_something(const struct listings *l, uint32_t update)
{
	return !update_is_placeholder(l->updates[update].number);
}

static bool
differ(const struct listings *l, const struct listing *a,
    const struct listing *b)
{
	for (size_t i = 0; i < a->n; i++)
		if (stands_for_something(l, update_at(l, a, i)) &&
		    contradicts(l, b, a, update_at(l, a, i)))
			return true;
	return false;
}

static void
find_conflict(struct inventory *inv, struct host *h, struct diags *d)
{
	const struct listing *a, *b;

	for (size_t i = 0; i < h->nlists; i++)
		for (size_t k = i + 1; k < h->nlists; k++) {
			a = list_at(inv, h, i);
			b = list_at(inv, h, k);
			if (!differ(inv->listings, a, b) &&
			    !differ(inv->listings, b, a))
				continue;
			h->conflicting = true;
			diag(d, DIAG_LISTS_DIFFER, place_of(inv, b),
			    "%.*s, here and in %.*s; what only one of them "
			    "lists is uncertain", SPANF(h->name),
			    SPANF(inventory_text(inv, a->file)));
			return;
		}
}

static void
least(struct span *best, struct span s)
{
	if (s.n != 0 && (best->n == 0 || span_cmp(s, *best) < 0))
		*best = s;
}

/* Whether a build is this one and says its revision too. */
static bool
is_revision_of(struct span build, struct span of)
{
	return build.n > of.n && span_starts(build, of) &&
	    build.p[of.n] == '.';
}

/*
 * A build with its revision says more than one without; of two revisions the
 * lower is what all lists agree that the host has reached.
 */
static void
least_build(struct span *best, struct span s)
{
	size_t n = best->n;

	while (n != 0 && best->p[n - 1] != '.')
		n--;
	if (is_revision_of(s, *best))
		*best = s;
	else if (is_revision_of(*best, s))
		return;
	else if (n != 0 && span_starts(s, span_upto(*best, n)) &&
	    s.n != best->n)
		*best = s.n < best->n ? s : *best;
	else
		least(best, s);
}

static void
sum_up(struct inventory *inv, struct host *h)
{
	const struct listing *list;

	h->declared = -1;
	h->plain = !h->named;
	for (size_t i = 0; i < h->nlists; i++) {
		list = list_at(inv, h, i);
		h->kinds |= 1u << list->kind;
		h->plain &= list->kind == LIST_ANY;
		if (list->declared > h->declared)
			h->declared = list->declared;
		if (listing_listed(list) > h->listed)
			h->listed = listing_listed(list);
		if (list->unidentified > h->unidentified)
			h->unidentified = list->unidentified;
		least(&h->os, inventory_text(inv, list->os));
		least_build(&h->build, inventory_text(inv, list->build));
		least(&h->arch, inventory_text(inv, list->arch));
	}
}

static void
tell(struct inventory *inv, struct host *h, struct diags *d)
{
	const struct listing *list;

	for (size_t i = 0; i < h->nlists; i++) {
		list = list_at(inv, h, i);
		if (list->unidentified != 0)
			diag(d, DIAG_UNIDENTIFIED, place_of(inv, list),
			    "%.*s: %u of %zu", SPANF(h->name),
			    list->unidentified, listing_listed(list));
	}
	if (h->nlists > 1)
		diag(d, DIAG_JOINED, place_of(inv, list_at(inv, h, 0)),
		    "%.*s: %zu lists", SPANF(h->name), h->nlists);
}

struct inventory *
inventory_new(struct listings *l, const struct input *inputs, size_t ninputs,
    const struct alias *aliases, size_t naliases, struct diags *d)
{
	struct inventory *inv = xcalloc(1, sizeof *inv);
	uint32_t *host_of = xreallocarray(NULL, l->n, sizeof *host_of);
	unsigned char *cuts = xcalloc(ninputs + 1, 1);
	struct identity *ids;
	struct host *h;

	inv->listings = l;
	inv->inputs = inputs;
	inv->ninputs = ninputs;
	inv->arena = arena_new();
	rank_updates(l);
	rank_entries(l);
	ids = identity_settle(l, inputs, aliases, naliases, host_of, &inv->n,
	    inv->arena, d);
	join_parts(l, host_of);
	sort_lists(l);
	inv->hosts = xcalloc(inv->n, sizeof *inv->hosts);
	for (size_t i = 0; i < inv->n; i++) {
		inv->hosts[i].name = ids[i].name;
		inv->hosts[i].aliases = ids[i].aliases;
		inv->hosts[i].naliases = ids[i].naliases;
		inv->hosts[i].named = ids[i].named;
	}
	deal_lists(inv, host_of);
	free(host_of);
	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		sum_up(inv, h);
		judge_lists(inv, h, cuts, d);
		find_conflict(inv, h, d);
		tell(inv, h, d);
	}
	soften_healed(inv, cuts, d);
	free(cuts);
	return inv;
}

void
inventory_free(struct inventory *inv)
{
	if (inv == NULL)
		return;
	arena_free(inv->arena);
	free(inv->hosts);
	free(inv);
}

/* An entry of one of a host's lists. */
struct mention {
	uint32_t		 update, entry;
	const struct listing	*list;
};

static int
cmp_mention(const void *pa, const void *pb)
{
	const struct mention *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static struct mention
mention_at(const struct inventory *inv, const struct listing *list, size_t i)
{
	return (struct mention){ update_at(inv->listings, list, i),
	    list->entries[i], list };
}

static struct mention *
mentions_of(const struct inventory *inv, const struct host *h, size_t *n)
{
	const struct listing *list;
	struct mention *all;
	size_t total = 0;

	for (size_t i = 0; i < h->nlists; i++)
		total += list_at(inv, h, i)->n;
	all = xreallocarray(NULL, total, sizeof *all);
	*n = 0;
	for (size_t i = 0; i < h->nlists; i++) {
		list = list_at(inv, h, i);
		for (size_t e = 0; e < list->n; e++)
			all[(*n)++] = mention_at(inv, list, e);
	}
	qsort(all, *n, sizeof *all, cmp_mention);
	return all;
}

void
inventory_least(const struct inventory *inv, strid *best, strid s)
{
	if (s != 0 && s != *best && (*best == 0 ||
	    span_cmp(inventory_text(inv, s), inventory_text(inv, *best)) < 0))
		*best = s;
}

/* Whether the ;-joined variants hold this one. */
static bool
has_variant(struct span joined, struct span one)
{
	size_t at;

	for (; joined.n != 0; joined = span_from(joined, at + 1)) {
		at = span_find(joined, ';');
		if (span_eq(span_upto(joined, at), one))
			return true;
	}
	return false;
}

/* a and b, each ;-joined and sorted, into one such. */
static strid
join_variants(const struct inventory *inv, strid a, strid b)
{
	struct span sa = inventory_text(inv, a), sb = inventory_text(inv, b);
	struct span one;
	char *buf;
	size_t n = 0, at;
	strid joined;

	if (a == b || b == 0 || has_variant(sa, sb))
		return a;
	if (a == 0)
		return b;
	buf = xmalloc(sa.n + sb.n + 2);
	while (sa.n != 0 || sb.n != 0) {
		struct span va = span_upto(sa, span_find(sa, ';'));
		struct span vb = span_upto(sb, span_find(sb, ';'));
		bool from_a = sb.n == 0 ||
		    (sa.n != 0 && span_cmp(va, vb) <= 0);

		if (sa.n != 0 && sb.n != 0 && span_eq(va, vb))
			sb = span_from(sb, vb.n + 1);
		one = from_a ? va : vb;
		at = one.n + 1;
		if (from_a)
			sa = span_from(sa, at);
		else
			sb = span_from(sb, at);
		if (n != 0)
			buf[n++] = ';';
		memcpy(buf + n, one.p, one.n);
		n += one.n;
	}
	joined = intern(inv->listings->strings, (struct span){ buf, n });
	free(buf);
	return joined;
}

static enum held
held_as(const struct inventory *inv, const struct host *h,
    const struct mention *m, enum state state)
{
	switch (state) {
	case STATE_INSTALLED:
		if (h->conflicting &&
		    stands_for_something(inv->listings, m->update) &&
		    is_contradicted(inv, h, m->list, m->update))
			return HELD_DOUBTFUL;
		return HELD;
	case STATE_PENDING:
		return HELD_PENDING;
	case STATE_SUPERSEDED:
		return HELD_SUPERSEDED;
	default:
		return HELD_NOT;
	}
}

/* A doubt about an update stays, whatever else lists it. */
static enum held
worse_doubt(enum held a, enum held b)
{
	if (a == HELD_DOUBTFUL || b == HELD_DOUBTFUL)
		return HELD_DOUBTFUL;
	return a < b ? a : b;
}

static void
begin(const struct inventory *inv, const struct host *h, struct holding *into,
    const struct mention *m)
{
	into->entry = m->entry;
	into->value = inv->listings->entries[m->entry];
	into->held = held_as(inv, h, m, (enum state)into->value.state);
	into->kinds = 1u << m->list->kind;
}

static void
fold(const struct inventory *inv, const struct host *h, struct holding *into,
    const struct mention *m)
{
	const struct entry *e = &inv->listings->entries[m->entry];
	enum held held = held_as(inv, h, m, (enum state)e->state);
	struct entry *v = &into->value;

	into->held = worse_doubt(into->held, held);
	if (e->installed_on > v->installed_on)
		v->installed_on = e->installed_on;
	if (e->state < v->state)
		v->state = e->state;
	inventory_least(inv, &v->kind, e->kind);
	inventory_least(inv, &v->title, e->title);
	inventory_least(inv, &v->installed_by, e->installed_by);
	v->variant = join_variants(inv, v->variant, e->variant);
	into->entry = m->entry == into->entry ? m->entry : HOLDING_JOINED;
	into->kinds |= 1u << m->list->kind;
}

size_t
inventory_holdings(const struct inventory *inv, size_t host,
    struct holding **buf, size_t *cap)
{
	const struct host *h = &inv->hosts[host];
	struct mention *all, m;
	size_t total, n = 0;

	all = h->nlists == 1 ? NULL : mentions_of(inv, h, &total);
	if (h->nlists == 1)
		total = list_at(inv, h, 0)->n;
	if (total > *cap) {
		*cap = total;
		*buf = xreallocarray(*buf, *cap, sizeof **buf);
	}
	for (size_t i = 0; i < total; i++) {
		m = all == NULL ? mention_at(inv, list_at(inv, h, 0), i) :
		    all[i];
		if (n == 0 || (*buf)[n - 1].update != m.update) {
			(*buf)[n].update = m.update;
			begin(inv, h, &(*buf)[n++], &m);
		} else {
			fold(inv, h, &(*buf)[n - 1], &m);
		}
	}
	free(all);
	return n;
}

static size_t
distinct(const struct inventory *inv, const struct host *h, bool files,
    struct span *out, size_t max)
{
	struct span *all = xreallocarray(NULL, h->nlists, sizeof *all);
	size_t n = 0;

	for (size_t i = 0; i < h->nlists; i++)
		all[i] = inventory_text(inv, files ? list_at(inv, h, i)->file :
		    list_at(inv, h, i)->format);
	qsort(all, h->nlists, sizeof *all, order_spans);
	for (size_t i = 0; i < h->nlists; i++) {
		if (i != 0 && span_eq(all[i], all[i - 1]))
			continue;
		if (n < max)
			out[n] = all[i];
		n++;
	}
	free(all);
	return n;
}

size_t
inventory_formats(const struct inventory *inv, size_t host, struct span *out,
    size_t max)
{
	return distinct(inv, &inv->hosts[host], false, out, max);
}

size_t
inventory_files(const struct inventory *inv, size_t host, struct span *out,
    size_t max)
{
	return distinct(inv, &inv->hosts[host], true, out, max);
}
