/*
 * Why a verdict cannot be sure: lists in doubt, hosts that cannot be compared,
 * filters; and which lacks exceptions accept.
 */
#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/wording/update_text.h"
#include "verdict.h"

bool
verdict_has_accepted(const struct result *result, size_t host)
{
	for (size_t i = 0; i < result->n; i++)
		if (result_standing(result, &result->rows[i], host) ==
		    STANDING_ACCEPTED)
			return true;
	return false;
}

/* The hosts of a set whose lists are in doubt. */
static struct host_set
find_doubtful(const struct verdict_making *m, const struct host_set *all)
{
	struct host_set s = { arena_alloc(m->arena, (all->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < all->n; i++)
		if (result_is_doubtful(m->r->result, all->hosts[i]))
			s.hosts[s.n++] = all->hosts[i];
	return s;
}

/* "A and B run different Windows builds (14393 and 20348), so little can be
 * compared": a pair. */
static void
say_unlike_pair(const struct verdict_making *m)
{
	uint32_t good = result_build(m->r->result, m->good.hosts[0]);
	uint32_t bad = result_build(m->r->result, m->bad.hosts[0]);

	verdict_say_all(m, &m->good);
	out_str(m->o, " and ");
	verdict_say_all(m, &m->bad);
	out_str(m->o, " run different Windows builds");
	if (good != bad && good != 0 && bad != 0)
		out_printf(m->o, " (%u and %u)", (unsigned)good,
		    (unsigned)bad);
	out_str(m->o, m->r->result->verdict == VERDICT_CANNOT_TELL ?
	    ", so they cannot be compared" :
	    ", so little can be compared");
}

static bool
run_one_build(const struct result *r, const struct host_set *s)
{
	for (size_t i = 1; i < s->n; i++)
		if (result_build(r, s->hosts[i]) != result_build(r,
		    s->hosts[0]))
			return false;
	return true;
}

void
verdict_say_not_compared(const struct verdict_making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->bad.n + 1) *
	    sizeof *s.hosts), 0 };

	if (report_is_pair(m->r->result)) {
		say_unlike_pair(m);
		return;
	}
	for (size_t i = 0; i < m->bad.n; i++)
		if (!result_has_peer(m->r->result, m->bad.hosts[i]))
			s.hosts[s.n++] = m->bad.hosts[i];
	verdict_say_all(m, &s);
	out_str(m->o, s.n != m->bad.n || m->r->result->verdict ==
	    VERDICT_CANNOT_TELL ? " cannot be compared" : s.n == 1 ?
	    " is hard to compare" : " are hard to compare");
	out_printf(m->o, ": no good host runs %s", s.n == 1 ?
	    "its Windows build" : run_one_build(m->r->result, &s) ?
	    "their Windows build" : "their Windows builds");
}

void
verdict_say_accepted(const struct verdict_making *m, enum side side)
{
	size_t n = exception_text_count(m->r->result, side);

	if (n == 0)
		return;
	if (side != SIDE_COUNT && (side == SIDE_BAD ? m->bad.n :
	    m->good.n) == 1)
		out_printf(m->o, ", not counting %zu accepted by %s", n,
		    n == 1 ? "an exception" : "exceptions");
	else
		out_printf(m->o, "; %zu missing update%s accepted by %s", n,
		    n == 1 ? " is" : "s are", n == 1 ? "an exception" :
		    "exceptions");
}

void
verdict_say_accepted_doubt(const struct verdict_making *m)
{
	struct host_set s = find_doubtful(m, &m->bad);

	out_str(m->o, s.n == 1 ? "; the list of " : "; the lists of ");
	verdict_say_all(m, &s);
	out_str(m->o, s.n == 1 ? " is in doubt" : " are in doubt");
}

/* The hosts whose doubts keep a verdict from being sure. */
static struct host_set
find_deciding(const struct verdict_making *m)
{
	return find_doubtful(m, m->r->result->cluster ? &m->nodes : &m->good);
}

bool
verdict_compared_nothing(const struct verdict_making *m)
{
	const struct result *result = m->r->result;

	return result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_NOTHING) != 0 &&
	    find_deciding(m).n == 0;
}

bool
verdict_is_undecided(const struct verdict_making *m)
{
	const struct result *result = m->r->result;

	return result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_UNDECIDED) != 0 &&
	    (result->open & 1u << OPEN_NO_PEER) == 0;
}

/* "--decisive left out 3 updates that bad hosts lack or may lack" */
static void
say_undecided(const struct verdict_making *m)
{
	out_str(m->o, "--decisive left out ");
	update_text_count(m->o, m->r->result->undecided);
	if (m->bad.n == 1) {
		out_str(m->o, " that ");
		verdict_say_all(m, &m->bad);
		out_str(m->o, " lacks or may lack");
	} else
		out_str(m->o, " that bad hosts lack or may lack");
}

/* Reasons that leave a verdict open, while they are told one behind the
 * other. */
struct reserve {
	const struct verdict_making *m;
	const char	*before;	/* the first one; ", and " the next */
};

static void
begin_reason(struct reserve *t)
{
	out_str(t->m->o, t->before);
	t->before = ", and ";
}

/* Hosts of a set that are marked; marks: NULL for none. */
static struct host_set
find_marked(const struct verdict_making *m, const struct host_set *all,
    const uint64_t *marks)
{
	struct host_set s = { arena_alloc(m->arena, (all->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; marks != NULL && i < all->n; i++)
		if (bits_has(marks, all->hosts[i]))
			s.hosts[s.n++] = all->hosts[i];
	return s;
}

/* "B is at an older level" */
static void
say_older(struct reserve *t)
{
	const struct verdict_making *m = t->m;
	struct host_set s = find_marked(m, m->r->result->cluster ? &m->nodes :
	    &m->bad, (m->r->result->open & 1u << OPEN_OLDER) == 0 ? NULL :
	    m->r->result->older);

	if (s.n == 0)
		return;
	begin_reason(t);
	verdict_say_all(m, &s);
	out_str(m->o, s.n == 1 ? " is at an older level" :
	    " are at an older level");
}

/* "A lists updates of different Windows builds" */
static void
say_mixed(struct reserve *t)
{
	const struct verdict_making *m = t->m;
	struct host_set s = { arena_alloc(m->arena, (m->r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < m->r->inventory->n; i++)
		if (result_is_mixed(m->r->result, i))
			s.hosts[s.n++] = i;
	if (s.n == 0)
		return;
	begin_reason(t);
	verdict_say_all(m, &s);
	out_str(m->o, s.n == 1 ? " lists" : " list");
	out_str(m->o, " updates of different Windows builds");
}

/* "A lists more unidentified entries than B" */
static void
say_unidentified(struct reserve *t)
{
	const struct verdict_making *m = t->m;
	struct host_set s = find_marked(m, m->r->result->cluster ? &m->nodes :
	    &m->good, (m->r->result->open & 1u << OPEN_UNIDENTIFIED) == 0 ?
	    NULL : m->r->result->unidentified);

	if (s.n == 0)
		return;
	begin_reason(t);
	verdict_say_all(m, &s);
	out_str(m->o, s.n == 1 ? " lists more unidentified entries than " :
	    " list more unidentified entries than ");
	if (m->r->result->cluster)
		out_str(m->o, m->nodes.n == 2 ? "the other node" :
		    "other nodes");
	else
		verdict_say_all(m, &m->bad);
}

/* "the filters leave nothing of the list of A" */
static void
say_nothing_left(struct reserve *t, const struct host_set *all)
{
	const struct verdict_making *m = t->m;
	struct host_set s = find_marked(m, all, m->r->result->nothing_left);

	if (s.n == 0)
		return;
	begin_reason(t);
	out_str(m->o, s.n == 1 ? "the filters leave nothing of the list of " :
	    "the filters leave nothing of the lists of ");
	verdict_say_all(m, &s);
}

/* "the export of another host may have failed": of one without a list. */
static void
say_failure(struct reserve *t)
{
	const struct raw_lists *l = t->m->r->inventory->raw_lists;

	for (size_t i = 0; i < l->nleft_out; i++)
		if (l->left_out[i].why == LEFT_OUT_FAILURE) {
			begin_reason(t);
			out_str(t->m->o, "the export of another host may have "
			    "failed");
			return;
		}
}

/* "the list of A is in doubt and may be incomplete" */
static void
say_doubt(struct reserve *t, const struct host_set *s)
{
	if (s->n == 0)
		return;
	begin_reason(t);
	out_str(t->m->o, s->n == 1 ? "the list of " : "the lists of ");
	verdict_say_all(t->m, s);
	out_str(t->m->o, s->n == 1 ? " is in doubt and may be incomplete" :
	    " are in doubt and may be incomplete");
}

void
verdict_say_nothing_left(const struct verdict_making *m,
    const struct host_set *all)
{
	struct reserve t = { m, ", but " };

	say_nothing_left(&t, all);
}

void
verdict_say_reserve(const struct verdict_making *m, const char *before)
{
	struct host_set doubtful = find_deciding(m);
	struct reserve t = { m, before };

	say_older(&t);
	say_mixed(&t);
	say_unidentified(&t);
	say_nothing_left(&t, m->r->result->cluster ? &m->nodes : &m->good);
	say_failure(&t);
	say_doubt(&t, &doubtful);
}

void
verdict_say_cannot_tell(struct verdict_making *m)
{
	struct host_set s = find_deciding(m);

	if (verdict_compared_nothing(m)) {
		out_str(m->o, "Nothing could be compared");
		if (m->bad.n != 0 && m->r->result->nunasked == m->bad.n) {
			out_str(m->o, ": nothing is required of ");
			verdict_say_all(m, &m->bad);
		} else if (taken_by_options(&m->r->result->taken)) {
			out_str(m->o, ": the filters leave no update");
		}
		return;
	}
	if ((m->r->result->open & 1u << OPEN_NO_PEER) != 0) {
		verdict_say_not_compared(m);
		if (!report_is_pair(m->r->result))
			verdict_say_reserve(m, ", and ");
		return;
	}
	if (verdict_is_undecided(m)) {
		say_undecided(m);
		verdict_say_reserve(m, ", and ");
		return;
	}
	if (m->r->result->cluster) {
		verdict_say_first(m, "The");
		out_str(m->o, " nodes agree as far as their lists go");
		verdict_say_reserve(m, ", but ");
		return;
	}
	verdict_say_all(m, &m->bad);
	out_str(m->o, m->bad.n == 1 ? " lacks nothing " : " lack nothing ");
	m->peers = verdict_peers_of(m, &m->bad);
	m->one = m->bad.n == 1;
	if (s.n == 0 && (m->r->result->open & (1u << OPEN_UNIDENTIFIED |
	    1u << OPEN_OLDER)) == 0) {
		verdict_say_holders(m, false);
	} else {
		out_str(m->o, "that ");
		verdict_say_good(m);
		out_str(m->o, m->peers.n == 1 ? " lists" : " list");
	}
	verdict_say_reserve(m, ", but ");
}
