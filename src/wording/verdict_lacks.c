/*
 * What bad hosts lack, or may lack, of what good ones have or lists require.
 */
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/update_text.h"
#include "verdict.h"

/* True if each row of a group is on every host of the side. */
static bool
all_hold(const struct report *r, enum side side, enum group group)
{
	const struct result *result = r->result;

	for (size_t i = 0; i < result->n; i++)
		if (result->rows[i].group == group &&
		    result->rows[i].have[side] != result->rows[i].total[side])
			return false;
	return true;
}

void
verdict_say_good(const struct verdict_making *m)
{
	const struct host_set *s = m->good.n != 0 ? &m->peers : &m->lists;

	if (s->n > HOST_TEXT_NAMES && m->peers.n < m->good.n)
		out_printf(m->o, "%zu good hosts of %s build", s->n,
		    m->one ? "its" : "their");
	else if (s->n > HOST_TEXT_NAMES && !m->r->verbose)
		out_printf(m->o, "the %zu %s", s->n, m->good.n != 0 ?
		    "good hosts" : "lists");
	else
		host_text_print(m->r, m->o, s->hosts, s->n, SIZE_MAX);
}

/* True if no good host has what is missing or uncertain: lists require it. */
static bool
all_required(const struct report *r)
{
	const struct result *result = r->result;
	bool any = false;

	for (size_t i = 0; i < result->n; i++) {
		if (result->rows[i].group != GROUP_MISSING &&
		    result->rows[i].group != GROUP_UNCERTAIN)
			continue;
		any = true;
		for (size_t k = 0; result_find(result, &result->rows[i],
		    SIDE_GOOD, STANDING_HAVE, &k); k++)
			if (result->roles[k] != ROLE_BASELINE)
				return false;
	}
	return any;
}

static void
say_have(const struct verdict_making *m, bool one)
{
	if (!m->open)
		out_str(m->o, one ? "has" : "have");
	if (m->partly_open)
		out_str(m->o, " or ");
	if (m->open || m->partly_open)
		out_str(m->o, "may have");
}

/* Good hosts are not known to have what a set may lack. */
static void
take_open(struct verdict_making *m, const struct lack_set *s)
{
	bool any = s->lacks == 0 && s->open != 0;

	m->open = any && s->open == s->may_lack;
	m->partly_open = any && !m->open;
}

void
verdict_say_holders(const struct verdict_making *m, bool again)
{
	bool one = (m->good.n != 0 ? m->peers.n : m->lists.n) == 1;
	bool all = all_hold(m->r, SIDE_GOOD, GROUP_MISSING) &&
	    all_hold(m->r, SIDE_GOOD, GROUP_UNCERTAIN);

	out_str(m->o, "that ");
	if (m->good.n == 0) {
		verdict_say_good(m);
		out_str(m->o, one ? " requires" : " require");
	} else if (m->lists.n != 0 && all_required(m->r)) {
		host_text_print(m->r, m->o, m->lists.hosts, m->lists.n,
		    HOST_TEXT_NAMES);
		out_str(m->o, m->lists.n == 1 ? " requires" : " require");
	} else if (m->lists.n != 0) {
		if (one)
			verdict_say_good(m);
		out_str(m->o, one ? " has or " : "good hosts have or ");
		host_text_print(m->r, m->o, m->lists.hosts, m->lists.n,
		    HOST_TEXT_NAMES);
		out_str(m->o, m->lists.n == 1 ? " requires" : " require");
	} else if (!all && !(m->open && one)) {
		out_str(m->o, "good hosts ");
		say_have(m, false);
	} else if (again && !one) {
		out_str(m->o, "they ");
		say_have(m, false);
	} else {
		verdict_say_good(m);
		out_char(m->o, ' ');
		say_have(m, one);
	}
}

struct lack_set
verdict_lacks_of(const struct verdict_making *m, size_t host)
{
	const struct result *result = m->r->result;
	struct lack_set s = { .which = 0 };
	enum standing standing;
	uint32_t mark;
	bool open;

	for (size_t i = 0; i < result->n; i++) {
		if (result->rows[i].group != GROUP_MISSING &&
		    result->rows[i].group != GROUP_UNCERTAIN)
			continue;
		standing = result_standing(result, &result->rows[i], host);
		if (standing != STANDING_LACK &&
		    standing != STANDING_UNCERTAIN)
			continue;
		open = row_is_open(&result->rows[i]);
		s.lacks += standing == STANDING_LACK && !open;
		s.may_lack += standing == STANDING_UNCERTAIN || open;
		s.open += open;
		mark = (uint32_t)(i * 2 + (standing == STANDING_LACK &&
		    !open));
		s.which = hash_bytes(s.which, &mark, sizeof mark);
	}
	return s;
}

/* Sets of bad hosts that lack or may lack anything; more than have a clause
 * are counted, and their hosts are not kept. */
static size_t
find_sets(const struct verdict_making *m,
    struct lack_set sets[VERDICT_CLAUSES_MAX])
{
	struct lack_set one;
	size_t n = 0, k;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = verdict_lacks_of(m, m->bad.hosts[i]);
		if (one.lacks + one.may_lack == 0)
			continue;
		for (k = 0; k < n && k < VERDICT_CLAUSES_MAX; k++)
			if (sets[k].which == one.which)
				break;
		if (k == VERDICT_CLAUSES_MAX) {
			n++;
			continue;
		}
		if (k == n) {
			one.hosts.hosts = arena_alloc(m->arena, m->bad.n *
			    sizeof *one.hosts.hosts);
			sets[n++] = one;
		}
		sets[k].hosts.hosts[sets[k].hosts.n++] = m->bad.hosts[i];
	}
	return n;
}

struct host_set
verdict_peers_of(const struct verdict_making *m, const struct host_set *s)
{
	struct host_set peers = { arena_alloc(m->arena, (m->good.n + 1) *
	    sizeof *peers.hosts), 0 };

	for (size_t k = 0; k < m->good.n; k++)
		for (size_t i = 0; i < s->n; i++)
			if (result_peers(m->r->result, m->good.hosts[k],
			    s->hosts[i])) {
				peers.hosts[peers.n++] = m->good.hosts[k];
				break;
			}
	return peers.n == 0 ? m->good : peers;
}

/* How the hosts of a set stand to the good ones, if all have one level. */
static enum level_order
order_of(const struct verdict_making *m, const struct host_set *s, int *months)
{
	enum level_order first = LEVEL_UNKNOWN, one;
	bool any = false;
	int each;

	*months = 0;
	for (size_t i = 0; i < s->n; i++)
		for (size_t k = 0; k < m->good.n; k++) {
			if (!result_peers(m->r->result, m->good.hosts[k],
			    s->hosts[i]))
				continue;
			one = behind_text_compare(m->r, s->hosts[i],
			    m->good.hosts[k], &each);
			if (any && (one != first || each != *months))
				return LEVEL_UNKNOWN;
			first = one;
			*months = each;
			any = true;
		}
	return first;
}

bool
verdict_say_distance(const struct verdict_making *m, const struct host_set *s,
    enum level_order wanted)
{
	int months;

	if (order_of(m, s, &months) != wanted || months == 0)
		return false;
	behind_text_is(m->o, s->n, months, wanted);
	verdict_say_good(m);
	out_str(m->o, " and");
	return true;
}

static void
say_set(struct verdict_making *m, const struct lack_set *s, bool first)
{
	bool one = s->hosts.n == 1, again;

	m->peers = verdict_peers_of(m, &s->hosts);
	m->one = one;
	take_open(m, s);
	first |= m->peers.n < m->good.n;
	verdict_say_all(m, &s->hosts);
	again = verdict_say_distance(m, &s->hosts, LEVEL_BEHIND) ||
	    verdict_say_distance(m, &s->hosts, LEVEL_AHEAD);
	if (s->lacks != 0) {
		out_str(m->o, one ? " lacks " : " lack ");
		if (!first && !again) {
			out_printf(m->o, "%zu", s->lacks);
			if (s->may_lack != 0)
				out_printf(m->o, ", and may lack %zu more",
				    s->may_lack);
			return;
		}
		update_text_count(m->o, s->lacks);
		out_char(m->o, ' ');
		verdict_say_holders(m, again);
		if (s->may_lack != 0)
			out_printf(m->o, ", and may lack %zu more",
			    s->may_lack);
		return;
	}
	out_str(m->o, " may lack ");
	if (!first && !again) {
		out_printf(m->o, "%zu", s->may_lack);
		return;
	}
	update_text_count(m->o, s->may_lack);
	out_char(m->o, ' ');
	verdict_say_holders(m, again);
}

struct host_set
verdict_find_lackers(const struct verdict_making *m, bool proven)
{
	struct host_set s = { arena_alloc(m->arena, (m->bad.n + 1) *
	    sizeof *s.hosts), 0 };
	struct lack_set one;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = verdict_lacks_of(m, m->bad.hosts[i]);
		if (proven ? one.lacks != 0 : one.may_lack != 0)
			s.hosts[s.n++] = m->bad.hosts[i];
	}
	return s;
}

void
verdict_say_share(const struct verdict_making *m, size_t n)
{
	if (n != m->bad.n) {
		out_printf(m->o, "%zu of %zu bad hosts", n, m->bad.n);
	} else if (n == 2) {
		verdict_say_first(m, "Both");
		out_str(m->o, " bad hosts");
	} else {
		verdict_say_first(m, "All");
		out_printf(m->o, " %zu bad hosts", n);
	}
}

/* "11 of 200 bad hosts lack updates that good hosts have: A, B and C" */
static void
say_many(struct verdict_making *m)
{
	struct host_set lack = verdict_find_lackers(m, true), may;
	struct lack_set all = { .which = 0 }, one;

	if (lack.n != 0) {
		verdict_say_share(m, lack.n);
		out_str(m->o, lack.n == 1 ? " lacks updates " :
		    " lack updates ");
		verdict_say_holders(m, false);
	} else {
		may = verdict_find_lackers(m, false);
		for (size_t i = 0; i < may.n; i++) {
			one = verdict_lacks_of(m, may.hosts[i]);
			all.lacks += one.lacks;
			all.may_lack += one.may_lack;
			all.open += one.open;
		}
		take_open(m, &all);
		verdict_say_share(m, may.n);
		out_str(m->o, " may lack updates ");
		verdict_say_holders(m, false);
		lack = may;
	}
	if (lack.n <= HOST_TEXT_NAMES || m->brief) {
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, lack.hosts, lack.n, SIZE_MAX);
	}
}

/* "; FS07 and FS09 lack nothing": a few of several bad hosts. */
static void
say_fine(const struct verdict_making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->bad.n + 1) *
	    sizeof *s.hosts), 0 };
	struct lack_set one;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = verdict_lacks_of(m, m->bad.hosts[i]);
		if (one.lacks + one.may_lack == 0 && result_has_peer(
		    m->r->result, m->bad.hosts[i]) &&
		    !verdict_has_accepted(m->r->result, m->bad.hosts[i]))
			s.hosts[s.n++] = m->bad.hosts[i];
	}
	if (s.n == 0 || s.n > HOST_TEXT_NAMES)
		return;
	out_str(m->o, "; ");
	verdict_say_all(m, &s);
	out_str(m->o, s.n == 1 ? " lacks nothing" : " lack nothing");
}

void
verdict_say_missing(struct verdict_making *m)
{
	struct lack_set sets[VERDICT_CLAUSES_MAX];
	size_t n = find_sets(m, sets);
	struct span cause;

	for (size_t i = 0; i < n && n <= VERDICT_CLAUSES_MAX; i++) {
		if (sets[i].hosts.n > HOST_TEXT_NAMES && n > 1)
			n = VERDICT_CLAUSES_MAX + 1;
	}
	if (n > VERDICT_CLAUSES_MAX) {
		m->peers = verdict_peers_of(m, &m->bad);
		say_many(m);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		out_str(m->o, i == 0 ? "" : "; ");
		say_set(m, &sets[i], i == 0);
	}
	cause = n == 1 && sets[0].lacks == 0 ?
	    doubt_text_cause(m->r, &sets[0].hosts, m->arena) : SPAN_NONE;
	out_span(m->o, cause);
	say_fine(m);
}
