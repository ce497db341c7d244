#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_updates.h"

/* Of the updates that are wanted: those of a word, and how many are in the
 * words before it. */
struct index {
	uint64_t	bits;
	size_t		before;
};

static struct index *
index_updates(const struct inventory *inv, const struct host *h,
    const uint64_t *wanted, size_t *n)
{
	size_t words = bits_words(inv->raw_lists->nupdates);
	struct index *index = xcalloc(words, sizeof *index);

	*n = 0;
	for (size_t w = 0; w < words; w++) {
		for (int k = 0; k < PRESENCE_COUNT; k++)
			index[w].bits |= h->updates[k][w];
		if (wanted != NULL)
			index[w].bits &= wanted[w];
		index[w].before = *n;
		*n += bits_count(index[w].bits);
	}
	return index;
}

static bool
is_indexed(const struct index *index, uint32_t update)
{
	return (index[update / 64].bits >> update % 64 & 1) != 0;
}

static size_t
place_of(const struct index *index, uint32_t update)
{
	const struct index *i = &index[update / 64];
	uint64_t below = (UINT64_C(1) << update % 64) - 1;

	return i->before + bits_count(i->bits & below);
}

/* Whether the ;-joined variants hold this one. */
static bool
has_variant(struct span joined, struct span one)
{
	struct span variant;

	while (inventory_variant(&joined, &variant))
		if (span_eq(variant, one))
			return true;
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
	joined = intern(inv->raw_lists->strings, (struct span){ buf, n });
	free(buf);
	return joined;
}

static enum presence
presence_of(const struct host *h, uint32_t update)
{
	int k = 0;

	while (!bits_has(h->updates[k], update))
		k++;
	return (enum presence)k;
}

static void
begin(struct host_update *into, const struct host *h, const struct entry *e)
{
	into->update = e->update;
	into->kinds = 0;
	into->presence = presence_of(h, e->update);
	into->value = *e;
}

static void
fold(const struct inventory *inv, struct host_update *into,
    const struct entry *e)
{
	struct entry *v = &into->value;

	inventory_fold(inv, v, e);
	if (e->state < v->state)
		v->state = e->state;
	v->variant = join_variants(inv, v->variant, e->variant);
}

/* Puts what a list says of the updates where the index has them; kinds is 0
 * where nothing is yet. */
static void
add_list(const struct inventory *inv, const struct host *h,
    const struct raw_list *list, const struct index *index,
    struct host_update *held)
{
	struct host_update *into;
	const struct entry *e;
	uint32_t update;

	for (size_t i = 0; i < list->n; i++) {
		update = inv->update_of[list->entries[i]];
		if (!is_indexed(index, update))
			continue;
		e = &inv->raw_lists->entries[list->entries[i]];
		into = &held[place_of(index, update)];
		if (into->kinds == 0)
			begin(into, h, e);
		else
			fold(inv, into, e);
		into->kinds |= 1u << list->kind;
	}
}

size_t
host_updates_of(const struct inventory *inv, size_t host,
    const uint64_t *wanted, struct host_update **buf, size_t *cap)
{
	const struct host *h = &inv->hosts[host];
	struct index *index;
	size_t n;

	index = index_updates(inv, h, wanted, &n);
	if (n > *cap) {
		*cap = n;
		*buf = xreallocarray(*buf, *cap, sizeof **buf);
	}
	for (size_t i = 0; i < n; i++)
		(*buf)[i].kinds = 0;
	for (size_t i = 0; i < h->nlists && n != 0; i++)
		add_list(inv, h, inventory_list(inv, h, i), index,
		    *buf);
	free(index);
	return n;
}
