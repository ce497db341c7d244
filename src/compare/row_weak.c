/*
 * Whether a missing update that no source knows may have been replaced.
 */
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "comparing.h"
#include "reason_bits.h"

/* The build and revision of a host that has one level, and its lines. */
static bool
take_level(const struct result *r, size_t host, struct place *p)
{
	const struct level *l = coverage_level(r->coverage, host);

	if (!level_is_one(l))
		return false;
	*p = l->places[0];
	for (size_t i = 1; i < l->n; i++)
		p->line |= l->places[i].line;
	return true;
}

/* The highest level of the hosts that have the update, if all have one and
 * are of one build; baselines have none. */
static bool
highest_holder(const struct result *r, const struct row *row,
    struct place *highest)
{
	struct place p;

	*highest = (struct place){ .build = 0 };
	for (size_t i = 0; i < r->inventory->n; i++) {
		if (r->roles[i] == ROLE_NONE || r->roles[i] == ROLE_BAD ||
		    reasons_get(row->standings, i) != REASON_LISTED)
			continue;
		if (r->roles[i] == ROLE_BASELINE || !take_level(r, i, &p) ||
		    (highest->build != 0 &&
		    (p.build != highest->build ||
		    (p.line & highest->line) == 0)))
			return false;
		if (p.revision > highest->revision)
			*highest = p;
	}
	return highest->build != 0;
}

/* The highest number of the servicing stacks and .NET updates of a build; 0
 * where no fact has any. */
static uint32_t
highest_known(const struct chains *c, uint32_t build)
{
	const struct chain_row *rows;
	const struct chain *chain;
	uint32_t highest = 0;
	size_t n;

	rows = chains_rows(c, &n);
	for (size_t i = 0; i < n; i++) {
		chain = chains_chain(c, rows[i].chain);
		if ((chain->family == CHAIN_SSU || chain->family ==
		    CHAIN_NET) && chain->build == build_branch(build) &&
		    rows[i].kb > highest)
			highest = rows[i].kb;
	}
	return highest;
}

static bool
names_servicing(struct span title)
{
	return span_holdsi(title, SPAN("Servicing Stack")) ||
	    span_holdsi(title, SPAN(".NET"));
}

/*
 * Whether an update that no fact knows may be a servicing stack or a .NET
 * update: by its title where a list or a catalogue has one, else by its kind
 * and by its number, which is above all that the facts have for the build.
 * Those below they would know.
 */
static bool
may_be_servicing(const struct result *r, const struct row *row, uint32_t build)
{
	const struct inventory *inv = r->inventory;
	struct span kind = inventory_text(inv, row->value.kind);
	uint32_t number = inventory_number(inv, row->update);
	const struct facts *f = coverage_facts(r->coverage);

	if (row->title.n != 0)
		return names_servicing(row->title);
	if (number == 0 || (kind.n != 0 && !span_eqi(kind, SPAN("Update")) &&
	    !span_eqi(kind, SPAN("Security Update"))))
		return false;
	return f->chains == NULL || number > highest_known(f->chains, build);
}

bool
row_is_weak(const struct result *r, const struct row *row)
{
	struct place highest, p;

	if (r->coverage == NULL || row->group != GROUP_MISSING ||
	    coverage_knows(r->coverage, row->update) ||
	    !highest_holder(r, row, &highest))
		return false;
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_LACK, &i);
	    i++)
		if ((r->cluster || r->roles[i] == ROLE_BAD) &&
		    (!take_level(r, i, &p) || p.build != highest.build ||
		    (p.line & highest.line) == 0 ||
		    p.revision < highest.revision))
			return false;
	return may_be_servicing(r, row, highest.build);
}
