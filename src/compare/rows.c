/*
 * Makes the rows of the result: the group and the counts of each update.
 */
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "comparing.h"
#include "reason_bits.h"
#include "row_filter.h"

static enum group
group_of_lackers(const size_t n[STANDING_COUNT])
{
	if (n[STANDING_LACK] != 0)
		return GROUP_MISSING;
	if (n[STANDING_UNCERTAIN] != 0)
		return GROUP_UNCERTAIN;
	if (n[STANDING_ACCEPTED] != 0)
		return GROUP_ACCEPTED;
	if (n[STANDING_COVERED] != 0)
		return GROUP_COVERED;
	if (n[STANDING_INAPPLICABLE] != 0)
		return GROUP_INAPPLICABLE;
	return GROUP_SAME;
}

/* Of an update that only bad hosts have, by how the good ones stand. */
static enum group
group_of_extra(const struct comparing *c, const size_t n[STANDING_COUNT])
{
	if (n[STANDING_COVERED] == c->peers.total[SIDE_GOOD])
		return GROUP_COVERED;
	return n[STANDING_ACCEPTED] != 0 && n[STANDING_ACCEPTED] +
	    n[STANDING_COVERED] == c->peers.total[SIDE_GOOD] ?
	    GROUP_ACCEPTED : GROUP_EXTRA;
}

/*
 * False if the update makes no row.  Where good hosts have it only in doubt,
 * nothing is proven of those that do not list it.
 */
static bool
group_of(const struct comparing *c, standings n, unsigned found, bool extra,
    enum group *group)
{
	const size_t *lackers = c->result->cluster ? n[SIDE_GOOD] :
	    n[SIDE_BAD];

	if (extra) {
		if (n[SIDE_BAD][STANDING_HAVE] == 0)
			return false;
		*group = group_of_extra(c, n[SIDE_GOOD]);
		return true;
	}
	if (n[SIDE_GOOD][STANDING_HAVE] == 0 &&
	    (found & 1u << REASON_CONFLICT) == 0)
		return false;
	*group = group_of_lackers(lackers);
	if (n[SIDE_GOOD][STANDING_HAVE] == 0 && *group == GROUP_MISSING)
		*group = GROUP_UNCERTAIN;
	if (n[SIDE_GOOD][STANDING_HAVE] == 0 && *group == GROUP_SAME &&
	    !c->result->cluster)
		*group = GROUP_EXTRA;
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
	int64_t total = (int64_t)(c->peers.total[side] -
	    n[STANDING_UNCERTAIN] - n[STANDING_ACCEPTED]);

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

/* Every good host has it and every bad one lacks it, or may do so: a doubt is
 * no answer.  Hosts whose lack is accepted do not matter. */
static bool
is_decisive(const struct comparing *c, standings n)
{
	const size_t *good = n[SIDE_GOOD], *bad = n[SIDE_BAD];

	return good[STANDING_HAVE] + good[STANDING_UNCERTAIN] +
	    good[STANDING_ACCEPTED] == c->peers.total[SIDE_GOOD] &&
	    bad[STANDING_LACK] + bad[STANDING_UNCERTAIN] +
	    bad[STANDING_ACCEPTED] == c->peers.total[SIDE_BAD];
}

static struct span
title_of(const struct comparing *c, const struct row *row)
{
	struct span title = inventory_text(c->inv, row->value.title);

	return title.n != 0 || c->coverage == NULL ? title :
	    coverage_title(c->coverage, row->update);
}

/* The side that has an update and says what it is. */
static enum side
shown_side(const struct tally *t)
{
	return t->held[SIDE_GOOD][PRESENCE_INSTALLED] +
	    t->held[SIDE_GOOD][PRESENCE_DOUBTFUL] != 0 ? SIDE_GOOD : SIDE_BAD;
}

/* The values of a row, as the side that has the update gives them. */
static void
take_values(const struct comparing *c, struct row *row)
{
	const struct tally *t = &c->tallies[row->update];

	row->value = t->value[shown_side(t)];
	row->bad_value = t->value[SIDE_BAD];
}

static bool
is_required(const struct comparing *c, uint32_t update)
{
	return c->peers.nbaselines != 0 && bits_has(c->peers.required, update);
}

/* Counts what is compared: of a requirement, where it is for any host.  False
 * if its scope leaves no bad host. */
static bool
is_asked(struct comparing *c, const struct row *row, standings n)
{
	const size_t *bad = n[SIDE_BAD];
	enum standing s;

	if (!is_required(c, row->update)) {
		c->compared++;
		return true;
	}
	for (size_t i = 0; i < c->inv->n; i++) {
		s = reason_standing(reasons_get(row->standings, i));
		if (c->roles[i] == ROLE_BAD && s != STANDING_NOT_COMPARED &&
		    s != STANDING_INAPPLICABLE)
			bits_add(c->requirements.answered, i);
	}
	c->compared += c->peers.total[SIDE_BAD] > bad[STANDING_INAPPLICABLE];
	return c->peers.total[SIDE_BAD] != 0;
}

static void
add_row(struct comparing *c, uint32_t update)
{
	const struct tally *t = &c->tallies[update];
	struct result *r = c->result;
	struct row row = { .update = update, .standings = c->reasons + update *
	    c->stride };
	standings n;
	bool extra;

	if (t->held[SIDE_GOOD][PRESENCE_INSTALLED] +
	    t->held[SIDE_GOOD][PRESENCE_DOUBTFUL] +
	    t->held[SIDE_BAD][PRESENCE_INSTALLED] == 0)
		return;
	take_values(c, &row);
	if (row_filter_takes(c->inv, c->filter, update, is_required(c,
	    update), row.value.kind, &t->days[shown_side(t)], &r->taken) ||
	    !peers_choose(&c->peers, update, &extra))
		return;
	row.reasons = standings_settle(c, update, n);
	if (!group_of(c, n, row.reasons, extra, &row.group) ||
	    !is_asked(c, &row, n))
		return;
	if (!extra)
		bits_add(c->judged, update);
	if (c->filter->decisive && !is_decisive(c, n)) {
		r->taken.indecisive++;
		r->undecided += row.group == GROUP_MISSING ||
		    row.group == GROUP_UNCERTAIN;
		return;
	}
	for (int side = 0; side < SIDE_COUNT; side++) {
		row.have[side] = n[side][STANDING_HAVE];
		row.lack[side] = n[side][STANDING_LACK];
		row.total[side] = c->peers.total[side];
	}
	row.title = title_of(c, &row);
	separate(c, &row, n);
	row.weak = !c->inv->raw_lists->updates[update].required &&
	    row_is_weak(r, &row);
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

void
rows_make(struct comparing *c)
{
	struct result *r = c->result;
	for (uint32_t u = 0; u < c->inv->raw_lists->nupdates; u++)
		add_row(c, u);
	if (r->n != 0)
		qsort(r->rows, r->n, sizeof *r->rows, cmp_row);
}
