#include "kbdiff/base/diag.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/model/raw_lists.h"
#include "comparing.h"
#include "one_check.h"

bool
comparing_is_peer_of_bad(const struct comparing *c, size_t good)
{
	if (c->result->cluster || c->roles[good] == ROLE_BASELINE)
		return true;
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] == ROLE_BAD && (c->peers.none ||
		    peers_are(&c->peers, good, i)))
			return true;
	return false;
}

/* Good hosts that may have what they do not list. */
static bool
find_doubtful(struct comparing *c)
{
	bool found = false;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] == ROLE_NONE ||
		    !result_is_doubtful(c->result, i) ||
		    role_side(c->roles[i]) != SIDE_GOOD ||
		    !comparing_is_peer_of_bad(c, i))
			continue;
		found = true;
		if (!c->result->cluster)
			diag(c->diags, DIAG_GOOD_INCOMPLETE,
			    (struct pos){ NULL, 0, 0 },
			    "the list of %.*s is in doubt; bad hosts may "
			    "lack updates that it does not "
			    "show", SPANF(c->inv->hosts[i].name));
	}
	return found;
}

static bool
is_bad_alone(const struct comparing *c)
{
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] == ROLE_BAD && !peers_has_any(&c->peers, i))
			return true;
	return false;
}

/* Hosts that no machine can be; the warning names them. */
static bool
is_any_mixed(const struct comparing *c)
{
	for (size_t w = 0; w < c->peers.words; w++)
		if (c->peers.families.mixed[w] != 0)
			return true;
	return false;
}

static unsigned
count_families(const struct comparing *c)
{
	family_set all = 0;
	unsigned n = 0;

	for (size_t i = 0; i < c->peers.n; i++)
		if (family_is_known(c->peers.classes[i].families))
			all |= c->peers.classes[i].families;
	for (; all != 0; all &= all - 1)
		n++;
	return n;
}

/* True if two hosts have no family in common that they may be of. */
static bool
has_disjoint(const struct comparing *c)
{
	for (size_t i = 0; i < c->peers.n; i++)
		for (size_t k = 0; k < i; k++)
			if ((c->peers.classes[i].families &
			    c->peers.classes[k].families) == 0)
				return true;
	return false;
}

void
verdict_settle(struct comparing *c)
{
	struct result *r = c->result;

	r->one_check = one_check_is(c);
	r->families = count_families(c);
	if (find_doubtful(c))
		r->open |= 1u << OPEN_DOUBTFUL;
	if (!r->cluster && is_bad_alone(c))
		r->open |= 1u << OPEN_NO_PEER;
	if (r->cluster && has_disjoint(c))
		r->open |= 1u << OPEN_FAMILIES;
	if (is_any_mixed(c))
		r->open |= 1u << OPEN_MIXED;
	if (c->accepting.unproven)
		r->open |= 1u << OPEN_ACCEPTED;
	if (c->inv->raw_lists->nleft_out != 0)
		r->open |= 1u << OPEN_LEFT_OUT;
	if (c->compared == 0 && !c->filter->asked)
		r->open |= 1u << OPEN_NOTHING;
	if (nothing_left_find(c))
		r->open |= 1u << OPEN_NOTHING_LEFT;
	if (unidentified_find(c))
		r->open |= 1u << OPEN_UNIDENTIFIED;
	if (r->counts[GROUP_MISSING] + r->counts[GROUP_UNCERTAIN] == 0 &&
	    older_level_find(c))
		r->open |= 1u << OPEN_OLDER;
	if (r->undecided != 0)
		r->open |= 1u << OPEN_UNDECIDED;
	if (r->counts[GROUP_MISSING] != 0)
		r->verdict = VERDICT_MISSING;
	else if (r->counts[GROUP_UNCERTAIN] != 0)
		r->verdict = VERDICT_UNCERTAIN;
	else
		r->verdict = r->open != 0 ? VERDICT_CANNOT_TELL :
		    VERDICT_NOTHING;
}
