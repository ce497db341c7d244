#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/update_id.h"
#include "list_sets.h"
#include "successions.h"

/* Each list has one set of updates for each state, one after the other, and
 * behind them the updates that its own contain, and those that it would show
 * because they are later than its own. */
enum { SET_CONTAINED = STATE_COUNT, SET_LATER, SETS };

struct list_sets {
	const struct inventory *inv;
	const struct host *host;
	size_t		 words;		/* of a set */
	uint32_t	*bit;		/* of each entry, in a list's sets */
	uint64_t	*real;		/* updates that are no placeholders */
	uint64_t	*none;		/* the empty set */
	/* Updates that lists of a kind show as installed, whatever host they
	 * are of; NULL until a host with several lists is taken. */
	uint64_t	*shown[LIST_KIND_COUNT];
	struct successions *successions;	/* likewise */
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
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		free(m->shown[k]);
	successions_free(m->successions);
	free(m->sets);
	free(m);
}

static const struct raw_list *
list_at(const struct list_sets *m, size_t i)
{
	return inventory_list(m->inv, m->host, i);
}

/* The kinds of lists that have an entry, as bits. */
static unsigned char *
kinds_of_entries(const struct raw_lists *l)
{
	unsigned char *kinds = xcalloc(l->nentries + 1, sizeof *kinds);
	const struct raw_list *list;

	_Static_assert(LIST_KIND_COUNT <= 8, "bits of kinds");
	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		for (size_t k = 0; k < list->n; k++)
			kinds[list->entries[k]] |=
			    (unsigned char)(1u << list->kind);
	}
	return kinds;
}

static void
find_shown(struct list_sets *m)
{
	const struct raw_lists *l = m->inv->raw_lists;
	unsigned char *kinds = kinds_of_entries(l);

	for (int k = 0; k < LIST_KIND_COUNT; k++) {
		m->shown[k] = xcalloc(m->words, sizeof *m->shown[k]);
		for (size_t e = 0; e < l->nentries; e++)
			if ((kinds[e] >> k & 1) != 0 &&
			    l->entries[e].state == STATE_INSTALLED)
				bits_add(m->shown[k], l->entries[e].update);
	}
	for (size_t u = 0; u < l->nupdates; u++) {
		/* Servicing lists it by its build, and Get-HotFix by its
		 * number: what one shows, so would the other. */
		if (!raw_lists_cumulative(l, (uint32_t)u))
			continue;
		if (bits_has(m->shown[LIST_QFE], u))
			bits_add(m->shown[LIST_SERVICING], u);
		if (bits_has(m->shown[LIST_SERVICING], u))
			bits_add(m->shown[LIST_QFE], u);
	}
	free(kinds);
}

static uint64_t *
set_of(const struct list_sets *m, size_t list, int set)
{
	return m->sets + (list * SETS + (size_t)set) * m->words;
}

/* What the lists of the host prove of updates that succeed one another. */
static void
judge_successions(struct list_sets *m)
{
	if (m->successions == NULL)
		m->successions = successions_new(m->inv->raw_lists);
	for (size_t i = 0; i < m->host->nlists; i++)
		successions_judge(m->successions, list_at(m, i)->kind,
		    set_of(m, i, STATE_INSTALLED),
		    set_of(m, i, SET_CONTAINED), set_of(m, i, SET_LATER));
}

void
list_sets_take(struct list_sets *m, const struct host *h)
{
	size_t one = SETS * m->words, all = h->nlists * one;
	const uint32_t *bit = m->bit, *entries;
	uint64_t *sets;
	size_t n;

	m->host = h;
	if (h->nlists > 1 && m->shown[0] == NULL)
		find_shown(m);
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
	if (h->nlists > 1 && all != 0)
		judge_successions(m);
}

/* A word of what a list mentions in a state. */
static uint64_t
in_state(const struct list_sets *m, size_t list, enum state state, size_t w)
{
	return set_of(m, list, (int)state)[w];
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

/* Whether what is not in a list, and would be, is not on its host either. */
static bool
is_exhaustive(const struct raw_list *list)
{
	return raw_list_complete(list) && list->unidentified == 0;
}

/* A word of the updates that a list speaks against: it says that they are not
 * installed, or it would show them and does not, unless one of its own contains
 * them.  What a plain list has may be of any kind. */
static uint64_t
against(const struct list_sets *m, size_t i, size_t w, uint64_t plain)
{
	const struct raw_list *list = list_at(m, i);
	uint64_t any = in_any(m, i, w);
	uint64_t not = any & ~in_state(m, i, STATE_INSTALLED, w);

	if (is_exhaustive(list))
		not |= ~any & ~set_of(m, i, SET_CONTAINED)[w] &
		    (list->kind == LIST_ANY ? UINT64_MAX :
		    m->shown[list->kind][w] | set_of(m, i, SET_LATER)[w] |
		    plain);
	return not & m->real[w];
}

static uint64_t
installed_if_plain(const struct list_sets *m, size_t i, size_t w)
{
	return list_at(m, i)->kind == LIST_ANY ?
	    in_state(m, i, STATE_INSTALLED, w) : 0;
}

bool
list_sets_differ(const struct list_sets *m, size_t a, size_t b)
{
	for (size_t w = 0; w < m->words; w++)
		if ((in_state(m, a, STATE_INSTALLED, w) & against(m, b, w,
		    installed_if_plain(m, a, w))) != 0)
			return true;
	return false;
}

/* Installed by one list, and another one speaks against it. */
static uint64_t
doubtful(const struct list_sets *m, size_t w)
{
	uint64_t some = 0, plain = 0, not = 0;

	for (size_t i = 0; i < m->host->nlists; i++) {
		some |= in_state(m, i, STATE_INSTALLED, w);
		plain |= installed_if_plain(m, i, w);
	}
	for (size_t i = 0; i < m->host->nlists; i++)
		not |= against(m, i, w, plain);
	return some & not;
}

/* How the updates of a word stand.  A doubt about an update stays, whatever
 * else lists it. */
static void
settle_word(const struct list_sets *m, size_t w, uint64_t held[PRESENCE_COUNT])
{
	uint64_t in[STATE_COUNT] = { 0 }, done;

	for (size_t i = 0; i < m->host->nlists; i++)
		for (int s = 0; s < STATE_COUNT; s++)
			in[s] |= in_state(m, i, (enum state)s, w);
	held[PRESENCE_DOUBTFUL] = m->host->conflicting ? doubtful(m, w) : 0;
	held[PRESENCE_DOUBTFUL] |= in[STATE_UNKNOWN] & ~in[STATE_INSTALLED];
	held[PRESENCE_INSTALLED] = in[STATE_INSTALLED];
	held[PRESENCE_PENDING] = in[STATE_PENDING];
	held[PRESENCE_SUPERSEDED] = in[STATE_SUPERSEDED];
	held[PRESENCE_NOT] = in[STATE_STAGED] | in[STATE_UNINSTALLED] |
	    in[STATE_MISSING];
	held[PRESENCE_INAPPLICABLE] = in[STATE_INAPPLICABLE];
	done = held[PRESENCE_DOUBTFUL];
	for (int h = 0; h < PRESENCE_COUNT; h++)
		if (h != PRESENCE_DOUBTFUL) {
			held[h] &= ~done;
			done |= held[h];
		}
}

void
list_sets_settle(struct list_sets *m, struct host *h, struct arena *a)
{
	uint64_t held[PRESENCE_COUNT], *sets[PRESENCE_COUNT];

	for (int k = 0; k < PRESENCE_COUNT; k++)
		sets[k] = m->none;
	for (size_t w = 0; w < m->words; w++) {
		settle_word(m, w, held);
		for (int k = 0; k < PRESENCE_COUNT; k++) {
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
	for (int k = 0; k < PRESENCE_COUNT; k++)
		h->updates[k] = sets[k];
}

static uint64_t *
new_set(const struct list_sets *m, struct arena *a)
{
	return arena_alloc(a, m->words * sizeof(uint64_t));
}

const uint64_t *
list_sets_in(const struct list_sets *m, size_t list, enum state state,
    struct arena *a)
{
	uint64_t *set = new_set(m, a);

	for (size_t w = 0; w < m->words; w++)
		set[w] = in_state(m, list, state, w);
	return set;
}

const uint64_t *
list_sets_not(const struct list_sets *m, size_t list, struct arena *a)
{
	uint64_t *set = new_set(m, a);

	for (size_t w = 0; w < m->words; w++)
		set[w] = in_state(m, list, STATE_STAGED, w) |
		    in_state(m, list, STATE_UNINSTALLED, w) |
		    in_state(m, list, STATE_MISSING, w);
	return set;
}

const uint64_t *
list_sets_none(const struct list_sets *m)
{
	return m->none;
}

const uint64_t *
list_sets_with(const struct list_sets *m, enum presence presence,
    struct arena *a)
{
	uint64_t *set = new_set(m, a);

	for (size_t w = 0; w < m->words; w++)
		set[w] = m->host->updates[PRESENCE_INSTALLED][w] |
		    m->host->updates[presence][w];
	return set;
}

bool
list_sets_any(const struct list_sets *m, enum presence presence)
{
	const uint64_t *set = m->host->updates[presence];

	for (size_t w = 0; set != m->none && w < m->words; w++)
		if ((set[w] & m->real[w]) != 0)
			return true;
	return false;
}
