#include <stdbool.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/track.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/inventory.h"

/* So many months without a rollup beside newer security-only updates show that
 * rollups are not what the host gets. */
enum { MONTHS_WITHOUT = 2 };

/* The last day that a second Tuesday may be. */
enum { LAST_TUESDAY = 14 };

/* True of a rollup that came after the second Tuesday of its month. */
static bool
is_late(const struct chain_row *row)
{
	return row->ordinal > 999999 && row->ordinal % 100 > LAST_TUESDAY;
}

static uint32_t
next_month(uint32_t month)
{
	return month % 100 == 12 ? month + 89 : month + 1;
}

static bool
is_of_track(const struct chain *chain)
{
	return chain->family == CHAIN_ROLLUP || chain->family ==
	    CHAIN_SECURITY_ONLY;
}

const uint64_t *
track_updates(const struct facts *f, const struct inventory *inv,
    struct arena *a)
{
	size_t updates = inv->raw_lists->nupdates, n;
	size_t size = bits_words(updates) * sizeof(uint64_t);
	uint64_t *set = arena_alloc(a, size);
	const struct chain_row *rows;

	memset(set, 0, size);
	for (uint32_t u = 0; f->chains != NULL && u < updates; u++) {
		rows = chains_of(f->chains, inventory_number(inv, u), &n);
		for (size_t i = 0; i < n; i++)
			if (is_of_track(chains_chain(f->chains,
			    rows[i].chain)))
				bits_add(set, u);
	}
	return set;
}

/* Takes an update for the newest one of its sort, if it is. */
static void
take_update(const struct chains *c, uint32_t kb,
    struct track_end newest[TRACK_COUNT])
{
	const struct chain_row *rows;
	const struct chain *chain;
	struct track_end *end;
	uint32_t month, since;
	size_t n;

	rows = chains_of(c, kb, &n);
	for (size_t i = 0; i < n; i++) {
		chain = chains_chain(c, rows[i].chain);
		if (!is_of_track(chain))
			continue;
		end = &newest[chain->family == CHAIN_ROLLUP ? TRACK_ROLLUP :
		    TRACK_SECURITY_ONLY];
		month = chain_month(rows[i].ordinal);
		since = is_late(&rows[i]) ? next_month(month) : month;
		if (since > end->since)
			*end = (struct track_end){ month, chain->build, since };
	}
}

/* A number that grows by one from month to month. */
static uint32_t
count_months(uint32_t month)
{
	return month / 100 * 12 + month % 100;
}

enum track
track_of(const struct facts *f, const struct inventory *inv,
    const uint64_t *updates, size_t host, struct track_end *end)
{
	const uint64_t *has = inv->hosts[host].updates[PRESENCE_INSTALLED];
	struct track_end found[TRACK_COUNT] = { { 0 } };
	uint32_t rollup, security_only;
	enum track t = TRACK_UNKNOWN;

	*end = (struct track_end){ 0 };
	if (f->chains == NULL)
		return t;
	for (size_t w = 0; w < bits_words(inv->raw_lists->nupdates); w++)
		for (uint64_t word = has[w] & updates[w]; word != 0;
		    word &= word - 1)
			take_update(f->chains, inventory_number(inv,
			    (uint32_t)(w * 64 + bits_first(word))), found);
	rollup = found[TRACK_ROLLUP].month;
	security_only = found[TRACK_SECURITY_ONLY].month;
	if (rollup != 0 && rollup >= security_only)
		t = TRACK_ROLLUP;
	else if (count_months(security_only) >= MONTHS_WITHOUT +
	    count_months(rollup))
		t = TRACK_SECURITY_ONLY;
	*end = found[t];
	return t;
}
