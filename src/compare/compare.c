#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "comparing.h"
#include "reason_bits.h"

/* The reasons that make a standing, as bits. */
static const unsigned reasons_of[STANDING_COUNT] = {
	[STANDING_HAVE] = 1u << REASON_LISTED,
	[STANDING_LACK] = 1u << REASON_NOT_LISTED | 1u << REASON_PENDING |
	    1u << REASON_NOT_INSTALLED,
	[STANDING_UNCERTAIN] = 1u << REASON_CONFLICT | 1u << REASON_DOUBT |
	    1u << REASON_KIND | 1u << REASON_FACTS_END |
	    1u << REASON_MAYBE_COVERED | 1u << REASON_FAMILY |
	    1u << REASON_NO_PEER,
	[STANDING_ACCEPTED] = 1u << REASON_ACCEPTED,
	[STANDING_COVERED] = 1u << REASON_SUPERSEDED | 1u << REASON_COVERED,
	[STANDING_INAPPLICABLE] = 1u << REASON_INAPPLICABLE,
	[STANDING_NOT_COMPARED] = 1u << REASON_NOT_COMPARED,
};

enum side
role_side(enum role role)
{
	return role == ROLE_BAD ? SIDE_BAD : SIDE_GOOD;
}

enum standing
reason_standing(enum reason reason)
{
	int s = 0;

	while ((reasons_of[s] >> reason & 1) == 0)
		s++;
	return (enum standing)s;
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
	c->stride = reasons_words(c->inv->n);
	c->reasons = xcalloc(l->nupdates, c->stride * sizeof *c->reasons);
	c->words = bits_words(l->nupdates);
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		c->shown[k] = xcalloc(c->words, sizeof *c->shown[k]);
	for (int side = 0; side < SIDE_COUNT; side++)
		c->hosts[side] = xcalloc(bits_words(c->inv->n),
		    sizeof *c->hosts[side]);
	for (int side = 0; side < SIDE_COUNT; side++)
		c->variants_on[side] = intern_new();
}

/* All but the reasons, which are the result's. */
static void
comparing_fini(struct comparing *c)
{
	for (int side = 0; side < SIDE_COUNT; side++)
		free(c->hosts[side]);
	for (int side = 0; side < SIDE_COUNT; side++)
		intern_free(c->variants_on[side]);
	free(c->variants);
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		free(c->shown[k]);
	accepting_fini(&c->accepting);
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
	r->reasons = c.reasons;
	peers_init(&c.peers, inv, roles, cluster, coverage, diags);
	accepting_init(&c.accepting, filter->exceptions, inv, r->arena);
	standings_take_hosts(&c);
	rows_make(&c);
	host_differences_tell(&c);
	verdict_settle(&c);
	tell_kinds(&c);
	if (!cluster)
		variants_tell(&c);
	accepting_tell(&c);
	r->exceptions = filter->exceptions;
	r->unused = c.accepting.unused;
	r->peers = arena_alloc(r->arena, sizeof c.peers);
	memcpy((void *)r->peers, &c.peers, sizeof c.peers);
	comparing_fini(&c);
	return r;
}

void
result_free(struct result *r)
{
	if (r == NULL)
		return;
	peers_fini((struct peers *)r->peers);
	arena_free(r->arena);
	free(r->reasons);
	free(r->rows);
	free(r);
}

enum reason
result_reason(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return reasons_get(row->standings, host);
}

enum standing
result_standing(const struct result *r, const struct row *row, size_t host)
{
	return reason_standing(result_reason(r, row, host));
}

bool
result_find_other(const struct result *r, const struct row *row, size_t *host)
{
	size_t n = r->inventory->n;

	for (; *host < n; ++*host) {
		*host = reasons_next(row->standings, *host, n);
		if (*host < n && r->roles[*host] != ROLE_NONE)
			return true;
	}
	return false;
}

bool
result_find(const struct result *r, const struct row *row, enum side side,
    enum standing standing, size_t *host)
{
	size_t n = r->inventory->n;
	unsigned reasons = reasons_of[standing];

	for (; (row->reasons & reasons) != 0 && *host < n; ++*host) {
		if (standing != STANDING_HAVE)
			*host = reasons_next(row->standings, *host, n);
		if (*host < n && r->roles[*host] != ROLE_NONE &&
		    (side == SIDE_COUNT ||
		    role_side(r->roles[*host]) == side) &&
		    (reasons >> reasons_get(row->standings, *host) & 1) != 0)
			return true;
	}
	return false;
}

bool
result_peers(const struct result *r, size_t good, size_t bad)
{
	return r->roles[good] == ROLE_BASELINE || peers_are(r->peers, good,
	    bad);
}

bool
result_has_peer(const struct result *r, size_t host)
{
	return peers_has_any(r->peers, host);
}

/* The view of a host that explains best why its lack is covered. */
static size_t
explaining_view(const struct result *r, size_t host, uint32_t update)
{
	const struct host *h = &r->inventory->hosts[host], *one;

	for (size_t i = 0; h->list_views != 0 && i < h->nlists; i++) {
		one = &r->inventory->hosts[h->list_views + i];
		if (!bits_has(one->updates[PRESENCE_INSTALLED], update) &&
		    coverage_ask(r->coverage, h->list_views + i, update) !=
		    ANSWER_NO)
			return h->list_views + i;
	}
	return host;
}

struct cover
result_cover(const struct result *r, const struct row *row, size_t host,
    struct arena *arena)
{
	if (reasons_get(row->standings, host) == REASON_SUPERSEDED)
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .reason = REASON_STATE };
	return coverage_explain(r->coverage, explaining_view(r, host,
	    row->update), row->update, arena);
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
