#include "kbdiff/coverage/coverage.h"
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
	return true;
}
