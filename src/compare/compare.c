#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "comparing.h"
#include "reason_bits.h"

static void
comparing_init(struct comparing *c)
{
	const struct raw_lists *l = c->inv->raw_lists;
	const struct entry nothing = { .installed_on = DATE_NONE };

	c->tallies = xcalloc(l->nupdates, sizeof *c->tallies);
	for (size_t u = 0; u < l->nupdates; u++)
		for (int side = 0; side < SIDE_COUNT; side++) {
			c->tallies[u].value[side] = nothing;
			c->tallies[u].days[side] = (struct installed_days){
			    DATE_NONE, DATE_NONE, false };
		}
	c->taken = xcalloc(l->nentries, sizeof *c->taken);
	c->stride = reasons_words(c->inv->n);
	c->reasons = xcalloc(l->nupdates, c->stride * sizeof *c->reasons);
	c->words = bits_words(l->nupdates);
	c->judged = xcalloc(c->words, sizeof *c->judged);
	lacks_begin(&c->lacking, c->inv, c->coverage);
	for (int side = 0; side < SIDE_COUNT; side++)
		c->hosts[side] = bitset_new(c->inv->n);
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
	lacks_end(&c->lacking);
	accepting_fini(&c->accepting);
	free(c->judged);
	free(c->tallies);
	free(c->taken);
	free(c->alike);
	free(c->told);
}

/* Hands the requirements over to the result, and the bad hosts that none of
 * them is for. */
static void
keep_requirements(struct comparing *c)
{
	struct requirements *kept = arena_alloc(c->result->arena,
	    sizeof *kept);
	size_t *unasked = arena_alloc(c->result->arena, (c->inv->n + 1) *
	    sizeof *unasked);

	for (size_t i = 0; c->peers.nbaselines != 0 && i < c->inv->n; i++)
		if (c->roles[i] == ROLE_BAD && !bits_has(
		    c->requirements.answered, i))
			unasked[c->result->nunasked++] = i;
	c->result->unasked = unasked;
	*kept = c->requirements;
	c->result->requirements = kept;
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
	requirements_init(&c.requirements, inv, roles, r->arena);
	accepting_init(&c.accepting, filter->exceptions, inv, r->arena);
	standings_find_alike(&c);
	standings_take_hosts(&c);
	rows_make(&c);
	host_differences_tell(&c);
	verdict_settle(&c);
	if (c.kinds_differ)
		lacks_tell_kinds(diags);
	if (c.recurring_hidden)
		lacks_tell_recurring(diags);
	if (!cluster)
		variants_tell(&c);
	accepting_tell(&c.accepting, diags);
	keep_requirements(&c);
	r->exceptions = filter->exceptions;
	r->unused = c.accepting.unused;
	r->peers = arena_alloc(r->arena, sizeof c.peers);
	*r->peers = c.peers;
	r->groups = grouping_of_hosts(r, r->arena);
	comparing_fini(&c);
	return r;
}
