#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/update_id.h"
#include "list_sets.h"

/* Each list has one set of updates for each state, one after the other. */
struct list_sets {
	const struct inventory *inv;
	const struct host *host;
	size_t		 words;		/* of a set */
	uint32_t	*bit;		/* of each entry, in a list's sets */
	uint64_t	*real;		/* updates that are no placeholders */
	uint64_t	*none;		/* the empty set */
	uint64_t	*sets;
	size_t		 cap;		/* words of sets */
};

struct list_sets *
list_sets_new(const struct inventory *inv)
{
	const struct raw_lists *l = inv->raw_lists;
	struct list_sets *m = xcalloc(1, sizeof *m);

	m->inv = inv;
	m->words = bits_words(l->nupdates);
	m->bit = xreallocarray(NULL, l->nentries, sizeof *m->bit);
	for (size_t i = 0; i < l->nentries; i++)
		m->bit[i] = (uint32_t)(l->entries[i].state * m->words * 64 +
		    l->entries[i].update);
	m->real = xcalloc(m->words, sizeof *m->real);
	for (size_t u = 0; u < l->nupdates; u++)
		if (!update_id_is_placeholder(l->updates[u].number))
			bits_add(m->real, u);
	m->none = arena_alloc(inv->arena, m->words * sizeof *m->none);
	memset(m->none, 0, m->words * sizeof *m->none);
	return m;
}

void
list_sets_free(struct list_sets *m)
{
	free(m->bit);
	free(m->real);
	free(m->sets);
	free(m);
}

static const struct raw_list *
list_at(const struct list_sets *m, size_t i)
{
	return &m->inv->raw_lists->lists[m->host->lists[i]];
}

void
list_sets_take(struct list_sets *m, const struct host *h)
{
	size_t one = STATE_COUNT * m->words, all = h->nlists * one;
	const uint32_t *bit = m->bit, *entries;
	uint64_t *sets;
	size_t n;

	m->host = h;
	if (all > m->cap) {
		m->cap = all;
		m->sets = xreallocarray(m->sets, m->cap, sizeof *m->sets);
	}
	if (all != 0)
		memset(m->sets, 0, all * sizeof *m->sets);
	for (size_t i = 0; i < h->nlists; i++) {
		if ((n = list_at(m, i)->n) == 0)
			continue;
		entries = list_at(m, i)->entries;
		sets = m->sets + i * one;
		for (size_t k = 0; k < n; k++)
			bits_add(sets, bit[entries[k]]);
	}
}

/* A word of what a list mentions in a state. */
static uint64_t
in_state(const struct list_sets *m, size_t list, enum state state, size_t w)
{
	return m->sets[(list * STATE_COUNT + state) * m->words + w];
}

/* The same in any. */
static uint64_t
in_any(const struct list_sets *m, size_t list, size_t w)
{
	uint64_t all = 0;

	for (int s = 0; s < STATE_COUNT; s++)
		all |= in_state(m, list, (enum state)s, w);
	return all;
}

bool
list_sets_hold(const struct list_sets *m, size_t a, size_t b)
{
	for (size_t w = 0; w < m->words; w++)
		if ((in_any(m, b, w) & ~in_any(m, a, w)) != 0)
			return false;
	return true;
}

/* Whether what is not in a list is not on its host either. */
static bool
is_exhaustive(const struct raw_list *list)
{
	return raw_list_complete(list) && list->unidentified == 0;
}

bool
list_sets_differ(const struct list_sets *m, size_t a, size_t b)
{
	const struct raw_list *la = list_at(m, a), *lb = list_at(m, b);
	uint64_t in_a, in_b;

	if (la->kind != lb->kind || !raw_list_complete(la) ||
	    !raw_list_complete(lb))
		return false;
	for (size_t w = 0; w < m->words; w++) {
		in_a = in_any(m, a, w) & m->real[w];
		in_b = in_any(m, b, w) & m->real[w];
		if (((in_a & ~in_b) != 0 && is_exhaustive(lb)) ||
		    ((in_b & ~in_a) != 0 && is_exhaustive(la)))
			return true;
	}
	return false;
}

/* Installed by one complete list, and not in all others of its kind that
 * would have it. */
static uint64_t
doubtful(const struct list_sets *m, size_t w)
{
	uint64_t some[LIST_KIND_COUNT] = { 0 };
	uint64_t not_all[LIST_KIND_COUNT] = { 0 };
	const struct raw_list *list;
	uint64_t all = 0;

	for (size_t i = 0; i < m->host->nlists; i++) {
		list = list_at(m, i);
		if (raw_list_complete(list))
			some[list->kind] |= in_state(m, i, STATE_INSTALLED, w);
		if (is_exhaustive(list))
			not_all[list->kind] |= ~in_any(m, i, w);
	}
	for (size_t k = 0; k < LIST_KIND_COUNT; k++)
		all |= some[k] & not_all[k];
	return all & m->real[w];
}

/* How the updates of a word stand.  A doubt about an update stays, whatever
 * else lists it. */
static void
settle_word(const struct list_sets *m, size_t w, uint64_t held[HELD_COUNT])
{
	uint64_t in[STATE_COUNT] = { 0 }, done;

	for (size_t i = 0; i < m->host->nlists; i++)
		for (int s = 0; s < STATE_COUNT; s++)
			in[s] |= in_state(m, i, (enum state)s, w);
	held[HELD_DOUBTFUL] = m->host->conflicting ? doubtful(m, w) : 0;
	held[HELD_DOUBTFUL] |= in[STATE_UNKNOWN] & ~in[STATE_INSTALLED];
	held[HELD] = in[STATE_INSTALLED];
	held[HELD_PENDING] = in[STATE_PENDING];
	held[HELD_SUPERSEDED] = in[STATE_SUPERSEDED];
	held[HELD_NOT] = in[STATE_STAGED] | in[STATE_UNINSTALLED] |
	    in[STATE_MISSING];
	held[HELD_INAPPLICABLE] = in[STATE_INAPPLICABLE];
	done = held[HELD_DOUBTFUL];
	for (int h = 0; h < HELD_COUNT; h++)
		if (h != HELD_DOUBTFUL) {
			held[h] &= ~done;
			done |= held[h];
		}
}

void
list_sets_settle(struct list_sets *m, struct host *h, struct arena *a)
{
	uint64_t held[HELD_COUNT], *sets[HELD_COUNT];

	for (int k = 0; k < HELD_COUNT; k++)
		sets[k] = m->none;
	for (size_t w = 0; w < m->words; w++) {
		settle_word(m, w, held);
		for (int k = 0; k < HELD_COUNT; k++) {
			if (held[k] == 0)
				continue;
			if (sets[k] == m->none) {
				sets[k] = arena_alloc(a, m->words *
				    sizeof *sets[k]);
				memset(sets[k], 0, m->words *
				    sizeof *sets[k]);
			}
			sets[k][w] = held[k];
		}
	}
	for (int k = 0; k < HELD_COUNT; k++)
		h->held[k] = sets[k];
}
