#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/state_text.h"
#include "kbdiff/wording/track_text.h"
#include "kbdiff/wording/update_text.h"
#include "kbdiff/wording/verdict_text.h"

/* So many states of bad hosts have a clause each; a title has so many bytes;
 * more rows on a side are counted by their kinds, and more files not named. */
enum { CLAUSES_MAX = 3, TITLE_MAX = 80, ROWS_MANY = 8, FILES_NAMED = 2 };

/* A verdict that is being put into words. */
struct making {
	const struct report *r;
	struct arena	*arena;
	struct out	*o;
	struct host_set	 good, bad, nodes, lists;
	struct host_set	 unasked;	/* bad hosts of which requirements,
					   and nothing else, ask nothing */
	/* The good hosts that the sentence's hosts are compared with; whether
	 * the sentence is about one host. */
	struct host_set	 peers;
	bool		 one;
	bool		 brief;
};

/* Bad hosts that lack the same. */
struct lack_set {
	uint64_t	 which;
	size_t		 lacks, may_lack;	/* updates */
	struct host_set	 hosts;
};

static void
say_all(const struct making *m, const struct host_set *s)
{
	host_text_print(m->r, m->o, s->hosts, s->n, HOST_TEXT_NAMES);
}

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

/* Good hosts, or the lists that require updates; those of them that the hosts
 * are compared with. */
static void
say_good(const struct making *m)
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

/* "that CAS01 has", "that required.txt requires", "that they have" */
static void
say_holders(const struct making *m, bool again)
{
	bool one = (m->good.n != 0 ? m->peers.n : m->lists.n) == 1;
	bool all = all_hold(m->r, SIDE_GOOD, GROUP_MISSING) &&
	    all_hold(m->r, SIDE_GOOD, GROUP_UNCERTAIN);

	out_str(m->o, "that ");
	if (m->good.n == 0) {
		say_good(m);
		out_str(m->o, one ? " requires" : " require");
	} else if (m->lists.n != 0 && all_required(m->r)) {
		host_text_print(m->r, m->o, m->lists.hosts, m->lists.n,
		    HOST_TEXT_NAMES);
		out_str(m->o, m->lists.n == 1 ? " requires" : " require");
	} else if (m->lists.n != 0) {
		out_str(m->o, "good hosts have or ");
		host_text_print(m->r, m->o, m->lists.hosts, m->lists.n,
		    HOST_TEXT_NAMES);
		out_str(m->o, m->lists.n == 1 ? " requires" : " require");
	} else if (!all) {
		out_str(m->o, "good hosts have");
	} else if (again && !one) {
		out_str(m->o, "they have");
	} else {
		say_good(m);
		out_str(m->o, one ? " has" : " have");
	}
}

/* How many updates a bad host lacks and may lack, and a number that is the
 * same for hosts that lack the same ones. */
static void
count_lacks(const struct making *m, size_t host, struct lack_set *s)
{
	const struct result *result = m->r->result;
	enum standing standing;
	uint32_t mark;

	for (size_t i = 0; i < result->n; i++) {
		if (result->rows[i].group != GROUP_MISSING &&
		    result->rows[i].group != GROUP_UNCERTAIN)
			continue;
		standing = result_standing(result, &result->rows[i], host);
		if (standing != STANDING_LACK &&
		    standing != STANDING_UNCERTAIN)
			continue;
		s->lacks += standing == STANDING_LACK;
		s->may_lack += standing == STANDING_UNCERTAIN;
		mark = (uint32_t)(i * 2 + (standing == STANDING_LACK));
		s->which = hash_bytes(s->which, &mark, sizeof mark);
	}
}

/* Sets of bad hosts that lack or may lack anything; those beyond CLAUSES_MAX
 * are counted, and their hosts are not kept. */
static size_t
find_sets(const struct making *m, struct lack_set sets[CLAUSES_MAX])
{
	struct lack_set one;
	size_t n = 0, k;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = (struct lack_set){ .which = 0 };
		count_lacks(m, m->bad.hosts[i], &one);
		if (one.lacks + one.may_lack == 0)
			continue;
		for (k = 0; k < n && k < CLAUSES_MAX; k++)
			if (sets[k].which == one.which)
				break;
		if (k == CLAUSES_MAX) {
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

/* The good hosts that any of these is compared with; all, where none is a
 * peer. */
static struct host_set
peers_of(const struct making *m, const struct host_set *s)
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
order_of(const struct making *m, const struct host_set *s, int *months)
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
			one = level_text_compare(m->r, s->hosts[i],
			    m->good.hosts[k], &each);
			if (any && (one != first || each != *months))
				return LEVEL_UNKNOWN;
			first = one;
			*months = each;
			any = true;
		}
	return first;
}

/* "is one month behind MBX01 and "; whether it was said. */
static bool
say_distance(const struct making *m, const struct host_set *s,
    enum level_order wanted)
{
	int months;

	if (order_of(m, s, &months) != wanted || months == 0)
		return false;
	out_str(m->o, s->n == 1 ? " is " : " are ");
	level_text_months(m->o, months);
	out_str(m->o, wanted == LEVEL_BEHIND ? " behind " : " ahead of ");
	say_good(m);
	out_str(m->o, " and");
	return true;
}

static void
say_set(struct making *m, const struct lack_set *s, bool first)
{
	bool one = s->hosts.n == 1, again;

	m->peers = peers_of(m, &s->hosts);
	m->one = one;
	first |= m->peers.n < m->good.n;
	say_all(m, &s->hosts);
	again = say_distance(m, &s->hosts, LEVEL_BEHIND) ||
	    say_distance(m, &s->hosts, LEVEL_AHEAD);
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
		say_holders(m, again);
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
	say_holders(m, again);
}

/* Bad hosts of which any lacks, or else may lack, an update. */
static struct host_set
find_lackers(const struct making *m, bool proven)
{
	struct host_set s = { arena_alloc(m->arena, (m->bad.n + 1) *
	    sizeof *s.hosts), 0 };
	struct lack_set one;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = (struct lack_set){ .which = 0 };
		count_lacks(m, m->bad.hosts[i], &one);
		if (proven ? one.lacks != 0 : one.may_lack != 0)
			s.hosts[s.n++] = m->bad.hosts[i];
	}
	return s;
}

/* "11 of 200 bad hosts lack updates that good hosts have: A, B and C" */
static void
say_many(const struct making *m)
{
	struct host_set lack = find_lackers(m, true), may;

	if (lack.n != 0) {
		out_printf(m->o, "%zu of %zu bad hosts lack%s updates ",
		    lack.n, m->bad.n, lack.n == 1 ? "s" : "");
		say_holders(m, false);
	} else {
		may = find_lackers(m, false);
		out_printf(m->o, "%zu of %zu bad hosts may lack updates ",
		    may.n, m->bad.n);
		say_holders(m, false);
		lack = may;
	}
	if (lack.n <= HOST_TEXT_NAMES || m->brief) {
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, lack.hosts, lack.n, SIZE_MAX);
	}
}

/* True if exceptions accept a lack of a host. */
static bool
has_accepted(const struct result *result, size_t host)
{
	for (size_t i = 0; i < result->n; i++)
		if (result_standing(result, &result->rows[i], host) ==
		    STANDING_ACCEPTED)
			return true;
	return false;
}

/* "; FS07 and FS09 lack nothing": a few of several bad hosts. */
static void
say_fine(const struct making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->bad.n + 1) *
	    sizeof *s.hosts), 0 };
	struct lack_set one;

	for (size_t i = 0; i < m->bad.n; i++) {
		one = (struct lack_set){ .which = 0 };
		count_lacks(m, m->bad.hosts[i], &one);
		if (one.lacks + one.may_lack == 0 && result_has_peer(
		    m->r->result, m->bad.hosts[i]) &&
		    !has_accepted(m->r->result, m->bad.hosts[i]))
			s.hosts[s.n++] = m->bad.hosts[i];
	}
	if (s.n == 0 || s.n > HOST_TEXT_NAMES)
		return;
	out_str(m->o, "; ");
	say_all(m, &s);
	out_str(m->o, s.n == 1 ? " lacks nothing" : " lack nothing");
}

static void
say_missing(struct making *m)
{
	struct lack_set sets[CLAUSES_MAX];
	size_t n = find_sets(m, sets);
	struct span cause;

	for (size_t i = 0; i < n && n <= CLAUSES_MAX; i++) {
		if (sets[i].hosts.n > HOST_TEXT_NAMES && n > 1)
			n = CLAUSES_MAX + 1;
	}
	if (n > CLAUSES_MAX) {
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

/* On some bad host, and as far as lists show on no good one. */
static bool
is_only_on_bad(const struct row *row)
{
	return row->group != GROUP_COVERED && row->have[SIDE_BAD] != 0 &&
	    row->have[SIDE_GOOD] == 0;
}

/* Rows that only bad hosts have: those that some good host lacks, and those
 * that it may lack. */
static void
count_extras(const struct making *m, size_t *lacks, size_t *may_lack)
{
	const struct result *result = m->r->result;
	const struct row *row;
	size_t at;

	*lacks = *may_lack = 0;
	for (size_t i = 0; i < result->n; i++) {
		row = &result->rows[i];
		if (!is_only_on_bad(row))
			continue;
		at = 0;
		if (result_find(result, row, SIDE_GOOD, STANDING_LACK, &at)) {
			++*lacks;
			continue;
		}
		at = 0;
		*may_lack += result_find(result, row, SIDE_GOOD,
		    STANDING_UNCERTAIN, &at);
	}
}

static bool
all_complete(const struct making *m, const struct host_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (result_is_doubtful(m->r->result, s->hosts[i]))
			return false;
	return true;
}

/* True if a list has an update, which another list of the host denies, and that
 * the other host does not have. */
static bool
may_have_more(const struct making *m, size_t host, size_t other)
{
	const struct host *hosts = m->r->inventory->hosts;
	size_t words = bits_words(m->r->inventory->raw_lists->nupdates);

	for (size_t w = 0; w < words; w++)
		if ((hosts[host].updates[PRESENCE_DOUBTFUL][w] &
		    ~hosts[other].updates[PRESENCE_INSTALLED][w]) != 0)
			return true;
	return false;
}

/* ", but the filters leave nothing of the list of A" */
static void
say_nothing_left(const struct making *m, const struct host_set *all)
{
	const uint64_t *marked = m->r->result->nothing_left;
	struct host_set s = { arena_alloc(m->arena, (all->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; marked != NULL && i < all->n; i++)
		if (bits_has(marked, all->hosts[i]))
			s.hosts[s.n++] = all->hosts[i];
	if (s.n == 0)
		return;
	out_str(m->o, s.n == 1 ? ", but the filters leave nothing of the list "
	    "of " : ", but the filters leave nothing of the lists of ");
	say_all(m, &s);
}

/* The other direction of a pair: what the bad host has and the good lacks. */
static void
say_extras(const struct making *m)
{
	size_t lacks, may_lack;

	count_extras(m, &lacks, &may_lack);
	say_all(m, &m->good);
	if (lacks == 0 && may_lack == 0)
		out_str(m->o, " lacks nothing that ");
	else {
		out_str(m->o, lacks != 0 ? " lacks " : " may lack ");
		update_text_count(m->o, lacks != 0 ? lacks : may_lack);
		out_str(m->o, " that ");
	}
	say_all(m, &m->bad);
	out_str(m->o, lacks + may_lack == 0 && may_have_more(m,
	    m->bad.hosts[0], m->good.hosts[0]) ? " is known to have" :
	    all_complete(m, &m->bad) ? " has" : " lists");
	if (lacks + may_lack == 0)
		say_nothing_left(m, &m->bad);
}

/* True of a pair that has the same updates, as far as rows and lists tell. */
static bool
have_same(const struct making *m)
{
	const struct result *result = m->r->result;
	size_t lacks, may_lack;

	if (!report_is_pair(result) || result->verdict != VERDICT_NOTHING)
		return false;
	count_extras(m, &lacks, &may_lack);
	return result->counts[GROUP_SAME] != 0 && lacks + may_lack +
	    result->counts[GROUP_COVERED] +
	    result->counts[GROUP_INAPPLICABLE] +
	    result->counts[GROUP_ACCEPTED] == 0 &&
	    all_complete(m, &m->bad) && !may_have_more(m, m->bad.hosts[0],
	    m->good.hosts[0]);
}

static void
say_nothing(const struct making *m)
{
	if (have_same(m)) {
		say_all(m, &m->good);
		out_str(m->o, " and ");
		say_all(m, &m->bad);
		out_str(m->o, " have the same ");
		update_text_count(m->o, m->r->result->counts[GROUP_SAME]);
		return;
	}
	say_all(m, &m->bad);
	if (report_is_pair(m->r->result))
		(void)(say_distance(m, &m->bad, LEVEL_BEHIND) ||
		    say_distance(m, &m->bad, LEVEL_AHEAD));
	out_str(m->o, m->bad.n == 1 ? " lacks nothing " : " lack nothing ");
	say_holders(m, false);
}

/* The hosts of a set whose lists are in doubt. */
static struct host_set
find_doubtful(const struct making *m, const struct host_set *all)
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
say_unlike_pair(const struct making *m)
{
	uint32_t good = result_build(m->r->result, m->good.hosts[0]);
	uint32_t bad = result_build(m->r->result, m->bad.hosts[0]);

	say_all(m, &m->good);
	out_str(m->o, " and ");
	say_all(m, &m->bad);
	out_str(m->o, " run different Windows builds");
	if (good != bad && good != 0 && bad != 0)
		out_printf(m->o, " (%u and %u)", (unsigned)good,
		    (unsigned)bad);
	out_str(m->o, m->r->result->verdict == VERDICT_CANNOT_TELL ?
	    ", so they cannot be compared" :
	    ", so little can be compared");
}

/* Bad hosts that no good one can be compared with. */
static void
say_not_compared(const struct making *m)
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
	say_all(m, &s);
	out_str(m->o, s.n == 1 ? " cannot be compared: no good host runs its "
	    "Windows build" : " cannot be compared: no good host runs their "
	    "Windows build");
}

/* Lacks of hosts on a side: ", not counting 2 accepted by exceptions" behind
 * what one host lacks. */
static void
say_accepted(const struct making *m, enum side side)
{
	size_t n = exception_text_count(m->r->result, side);

	if (n == 0)
		return;
	if (side != SIDE_COUNT && (side == SIDE_BAD ? m->bad.n :
	    m->good.n) == 1)
		out_printf(m->o, ", not counting %zu accepted by %s", n,
		    n == 1 ? "an exception" : "exceptions");
	else
		out_printf(m->o, "; %zu accepted %s not counted", n,
		    n == 1 ? "lack is" : "lacks are");
}

/* Bad hosts of which exceptions accept whatever their lists leave open. */
static void
say_accepted_doubt(const struct making *m)
{
	struct host_set s = find_doubtful(m, &m->bad);

	out_str(m->o, s.n == 1 ? "; the list of " : "; the lists of ");
	say_all(m, &s);
	out_str(m->o, s.n == 1 ? " is in doubt" : " are in doubt");
}

/* The hosts whose doubts keep a verdict from being sure. */
static struct host_set
find_deciding(const struct making *m)
{
	return find_doubtful(m, m->r->result->cluster ? &m->nodes : &m->good);
}

static bool
compared_nothing(const struct making *m)
{
	const struct result *result = m->r->result;

	return result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_NOTHING) != 0 &&
	    find_deciding(m).n == 0;
}

/* True if the verdict is about what --decisive left out. */
static bool
is_undecided(const struct making *m)
{
	const struct result *result = m->r->result;

	return result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_UNDECIDED) != 0 &&
	    (result->open & 1u << OPEN_NO_PEER) == 0;
}

/* "--decisive left out 3 updates that bad hosts lack or may lack" */
static void
say_undecided(const struct making *m)
{
	out_str(m->o, "--decisive left out ");
	update_text_count(m->o, m->r->result->undecided);
	if (m->bad.n == 1) {
		out_str(m->o, " that ");
		say_all(m, &m->bad);
		out_str(m->o, " lacks or may lack");
	} else
		out_str(m->o, " that bad hosts lack or may lack");
}

/* ", but the list of A is in doubt: it may have more" */
static void
say_doubt(const struct making *m, const struct host_set *s)
{
	out_str(m->o, s->n == 1 ? ", but the list of " :
	    ", but the lists of ");
	say_all(m, s);
	out_str(m->o, s->n == 1 ? " is in doubt: it may have more" :
	    " are in doubt: they may have more");
}

/* ", but A lists updates of different Windows builds"; whether there is such a
 * host. */
static bool
say_mixed(const struct making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < m->r->inventory->n; i++)
		if (result_is_mixed(m->r->result, i))
			s.hosts[s.n++] = i;
	if (s.n == 0)
		return false;
	out_str(m->o, ", but ");
	say_all(m, &s);
	out_str(m->o, s.n == 1 ? " lists" : " list");
	out_str(m->o, " updates of different Windows builds");
	return true;
}

/* What leaves open that hosts lack nothing. */
static void
say_reserve(const struct making *m, const struct host_set *doubtful)
{
	if (doubtful->n != 0)
		say_doubt(m, doubtful);
	else if (!say_mixed(m))
		say_nothing_left(m, m->r->result->cluster ? &m->nodes :
		    &m->good);
}

static void
say_cannot_tell(const struct making *m)
{
	struct host_set s = find_deciding(m);

	if (compared_nothing(m)) {
		out_str(m->o, "Nothing could be compared");
		return;
	}
	if ((m->r->result->open & 1u << OPEN_NO_PEER) != 0) {
		say_not_compared(m);
		return;
	}
	if (is_undecided(m)) {
		say_undecided(m);
		return;
	}
	if (m->r->result->cluster) {
		out_str(m->o, "The nodes agree as far as their lists go");
		say_reserve(m, &s);
		return;
	}
	say_all(m, &m->bad);
	out_str(m->o, m->bad.n == 1 ? " lacks nothing " : " lack nothing ");
	if (s.n == 0) {
		say_holders(m, false);
	} else {
		out_str(m->o, "that ");
		say_good(m);
		out_str(m->o, m->good.n == 1 ? " lists" : " list");
	}
	say_reserve(m, &s);
}

/* "the other 13 nodes", "13 other nodes" where there are more of them. */
static void
say_others(const struct making *m, const struct host_family *f)
{
	size_t rest = f->nhosts;

	for (size_t g = 0; g < f->n; g++)
		if (f->groups[g].deviates)
			rest -= f->groups[g].n;
	out_printf(m->o, rest == f->norm->n ? "the other %zu nodes" :
	    "%zu other nodes", f->norm->n);
}

/* "lacks 2 updates that they have", with the others by name where nothing has
 * been said of the group yet. */
static void
say_updates(const struct making *m, const struct host_family *f,
    const char *before, const char *verb, size_t n, const char *others,
    bool said)
{
	out_str(m->o, before);
	out_str(m->o, verb);
	update_text_count(m->o, n);
	if (said)
		out_printf(m->o, " that they %s", others);
	else {
		out_str(m->o, " that ");
		say_others(m, f);
		out_printf(m->o, " %s", others);
	}
}

/* "is 2 months behind the other 13 nodes"; whether it says anything. */
static bool
say_months_apart(const struct making *m, const struct host_family *f,
    const struct host_group *g)
{
	int months;
	enum level_order order = level_text_compare(m->r, g->hosts[0],
	    f->norm->hosts[0], &months);

	if (months == 0)
		return false;
	out_str(m->o, g->n == 1 ? " is " : " are ");
	level_text_months(m->o, months);
	out_str(m->o, order == LEVEL_BEHIND ? " behind " : " ahead of ");
	say_others(m, f);
	return true;
}

static void
say_uncertain(const struct making *m, const struct host_family *f,
    const struct host_group *g, bool said)
{
	struct host_set set = { arena_alloc(m->arena, g->n *
	    sizeof *set.hosts), g->n };
	struct row_set newest = update_text_newest(m->r, &g->uncertain,
	    g->build, m->arena);
	struct span cause;

	memcpy(set.hosts, g->hosts, g->n * sizeof *set.hosts);
	out_str(m->o, !said ? " may lack " : g->lacks.n + g->has.n != 0 ?
	    ", and may lack " : " and may lack ");
	if (g->lacks.n != 0) {
		out_printf(m->o, "%zu more", newest.n);
		return;
	}
	update_text_count(m->o, newest.n);
	if (said)
		return;
	out_str(m->o, " that ");
	say_others(m, f);
	out_str(m->o, " have");
	cause = doubt_text_cause(m->r, &set, m->arena);
	out_span(m->o, cause);
}

/* "EX03 is one month behind the other 3 nodes and lacks 2 updates that they
 * have" */
static void
say_one_group(const struct making *m, const struct host_family *f,
    const struct host_group *g)
{
	bool one = g->n == 1, said;

	host_text_print(m->r, m->o, g->hosts, g->n, HOST_TEXT_NAMES);
	said = say_months_apart(m, f, g);
	if (g->lacks.n != 0) {
		say_updates(m, f, !said ? "" :
		    g->has.n + g->uncertain.n != 0 ? "," : " and",
		    one ? " lacks " : " lack ", g->lacks.n, "have", said);
		said = true;
	}
	if (g->has.n != 0) {
		say_updates(m, f, said ? " and" : "",
		    one ? " has " : " have ", g->has.n, "lack", said);
		said = true;
	}
	if (g->uncertain.n != 0)
		say_uncertain(m, f, g, said);
}

/* All hosts that are in no norm. */
static struct host_set
find_deviating(const struct making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };
	const struct host_family *f;

	for (size_t i = 0; i < m->r->result->groups.n; i++) {
		f = &m->r->result->groups.families[i];
		for (size_t g = 0; g < f->n; g++)
			for (size_t k = 0; f->groups[g].deviates &&
			    k < f->groups[g].n; k++)
				s.hosts[s.n++] = f->groups[g].hosts[k];
	}
	return s;
}

/* True if hosts may lack updates, and do not lack any. */
static bool
is_open(const struct host_group *g)
{
	return g->lacks.n + g->has.n == 0;
}

/* " differs", " may differ", " differ or may differ": of n nodes that are in no
 * norm. */
static void
say_differ(const struct making *m, size_t n)
{
	const struct host_families *all = &m->r->result->groups;
	const struct host_family *f;
	size_t open = 0;

	for (size_t i = 0; i < all->n; i++) {
		f = &all->families[i];
		for (size_t g = 0; g < f->n; g++)
			if (f->groups[g].deviates && is_open(&f->groups[g]))
				open += f->groups[g].n;
	}
	out_str(m->o, open == n ? " may differ" : open != 0 ?
	    " differ or may differ" : n == 1 ? " differs" : " differ");
}

static void
say_groups_briefly(const struct making *m, const struct host_family *f)
{
	bool semicolon = false;

	for (size_t g = 0; g < f->n; g++)
		semicolon |= f->groups[g].n > 1 || f->groups[g].lacks.n > 1;
	for (size_t g = 0, n = 0; g < f->n; g++) {
		if (!f->groups[g].deviates)
			continue;
		out_str(m->o, n++ == 0 ? ": " : semicolon ? "; " : ", ");
		state_text_clause(m->r, m->o, f, &f->groups[g], m->arena);
	}
}

/* "3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13" */
static void
say_groups(const struct making *m, const struct host_family *f)
{
	struct host_set s = find_deviating(m);

	out_printf(m->o, "%zu of %zu nodes", s.n, f->nhosts);
	say_differ(m, s.n);
	out_printf(m->o, " from %s%zu%s", s.n + f->norm->n == f->nhosts ?
	    "the other " : "", f->norm->n, s.n + f->norm->n == f->nhosts ?
	    "" : " others");
	if (m->brief) {
		say_groups_briefly(m, f);
	} else if (s.n <= HOST_TEXT_NAMES) {
		qsort(s.hosts, s.n, sizeof *s.hosts, cmp_sizes);
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, s.hosts, s.n, SIZE_MAX);
	}
}

/* "is one month behind EX02 and": of two groups, where one is. */
static void
say_behind(const struct making *m, const struct host_group *g,
    const struct host_group *other)
{
	int months;

	if (level_text_compare(m->r, g->hosts[0], other->hosts[0], &months) !=
	    LEVEL_BEHIND || months == 0)
		return;
	out_str(m->o, g->n == 1 ? " is " : " are ");
	level_text_months(m->o, months);
	out_str(m->o, " behind ");
	host_text_print(m->r, m->o, other->hosts, other->n, HOST_TEXT_NAMES);
	out_str(m->o, " and");
}

static void
say_lacks(const struct making *m, const struct host_group *g)
{
	if (g->lacks.n != 0 || g->uncertain.n == 0) {
		out_str(m->o, g->n == 1 ? " lacks " : " lack ");
		if (g->lacks.n == 0)
			out_str(m->o, "nothing");
		else
			update_text_count(m->o, g->lacks.n);
	}
	if (g->uncertain.n == 0 || g->lacks.n != 0)
		return;
	out_str(m->o, " may lack ");
	update_text_count(m->o, update_text_newest(m->r, &g->uncertain,
	    g->build, m->arena).n);
}

/* ", and may lack 2 more": behind what a group lacks. */
static void
say_may_lack_more(const struct making *m, const struct host_group *g)
{
	if (g->uncertain.n != 0 && g->lacks.n != 0)
		out_printf(m->o, ", and may lack %zu more",
		    update_text_newest(m->r, &g->uncertain, g->build,
		    m->arena).n);
}

/* Two nodes, or as many of one state as of another. */
static void
say_no_norm(const struct making *m, const struct host_family *f)
{
	const struct host_group *g, *other;

	if (f->n > CLAUSES_MAX) {
		out_printf(m->o, "The %zu nodes are in %zu different states, "
		    "and none is the most common", f->nhosts, f->n);
		return;
	}
	for (size_t i = 0; i < f->n; i++) {
		g = &f->groups[i];
		other = f->n == 2 ? &f->groups[!i] : NULL;
		out_str(m->o, i == 0 ? "" : "; ");
		host_text_print(m->r, m->o, g->hosts, g->n, HOST_TEXT_NAMES);
		if (other != NULL)
			say_behind(m, g, other);
		say_lacks(m, g);
		if (other == NULL) {
			out_str(m->o, i == 0 ? " that others have" : "");
			say_may_lack_more(m, g);
			continue;
		}
		out_str(m->o, " that ");
		host_text_print(m->r, m->o, other->hosts, other->n,
		    HOST_TEXT_NAMES);
		out_str(m->o, other->n == 1 ? " has" : " have");
		say_may_lack_more(m, g);
	}
}

/* True of one deviating group, or two of which one is only in doubt. */
static bool
tells_each(const struct host_family *f)
{
	size_t open = 0, n = host_family_deviating(f);

	for (size_t g = 0; g < f->n; g++)
		open += f->groups[g].deviates && is_open(&f->groups[g]);
	return n == 1 || (n == 2 && open == 1);
}

/* What is proven comes first. */
static void
say_each_group(const struct making *m, const struct host_family *f)
{
	size_t n = 0;

	for (int open = 0; open < 2; open++)
		for (size_t g = 0; g < f->n; g++) {
			if (!f->groups[g].deviates ||
			    is_open(&f->groups[g]) != (open == 1))
				continue;
			out_str(m->o, n++ == 0 ? "" : "; ");
			say_one_group(m, f, &f->groups[g]);
		}
}

/* True if whatever deviates does so from a norm; two nodes that differ have no
 * others to differ from. */
static bool
has_norms(const struct making *m)
{
	const struct host_families *all = &m->r->result->groups;

	for (size_t i = 0; i < all->n; i++)
		if (all->families[i].norm == NULL &&
		    host_family_deviating(&all->families[i]) != 0)
			return false;
	return true;
}

/* "The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their
 * build: MIX08 and MIX31" */
static void
say_families(const struct making *m)
{
	struct host_set s = find_deviating(m);
	const char *family;

	out_printf(m->o, "The %zu nodes ", m->nodes.n);
	family = family_text_count(m->r, m->o, m->arena);
	if (s.n == 0) {
		out_printf(m->o, "; within each %s, all nodes have the same "
		    "updates%s", family, m->r->result->verdict ==
		    VERDICT_NOTHING ? "" : " as far as their lists go");
		return;
	}
	qsort(s.hosts, s.n, sizeof *s.hosts, cmp_sizes);
	out_printf(m->o, "; %zu node%s", s.n, s.n == 1 ? "" : "s");
	say_differ(m, s.n);
	if (has_norms(m))
		out_printf(m->o, " from the others of %s %s", s.n == 1 ?
		    "its" : "their", family);
	if (s.n <= HOST_TEXT_NAMES || m->brief) {
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, s.hosts, s.n, SIZE_MAX);
	}
}

/* Nodes of which exceptions accept lacks. */
static struct host_set
find_accepted(const struct making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->nodes.n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t k = 0; k < m->nodes.n; k++)
		if (has_accepted(m->r->result, m->nodes.hosts[k]))
			s.hosts[s.n++] = m->nodes.hosts[k];
	return s;
}

/* ", apart from superseded ones and 2 accepted lacks of B" */
static void
say_apart(const struct making *m)
{
	bool covered = m->r->result->counts[GROUP_COVERED] != 0;
	size_t n = exception_text_count(m->r->result, SIDE_COUNT);
	struct host_set s;

	if (covered)
		out_str(m->o, ", apart from superseded ones");
	if (n == 0)
		return;
	s = find_accepted(m);
	out_printf(m->o, "%s %zu accepted %s of ", covered ? " and" :
	    ", apart from", n, n == 1 ? "lack" : "lacks");
	host_text_print(m->r, m->o, s.hosts, s.n, m->brief ? SIZE_MAX :
	    HOST_TEXT_NAMES);
}

static void
say_consistent(const struct making *m)
{
	const size_t *counts = m->r->result->counts;

	if (m->nodes.n <= HOST_TEXT_NAMES) {
		host_text_print(m->r, m->o, m->nodes.hosts, m->nodes.n,
		    SIZE_MAX);
	} else {
		out_printf(m->o, "The %zu nodes", m->nodes.n);
	}
	if (counts[GROUP_COVERED] + counts[GROUP_ACCEPTED] == 0) {
		out_str(m->o, " have the same ");
		update_text_count(m->o, counts[GROUP_SAME]);
	} else {
		out_str(m->o, " have the same updates");
		say_apart(m);
	}
}

/* All nodes stand alike, and are uncertain of the same updates. */
static void
say_all_in_doubt(const struct making *m)
{
	size_t n = m->r->result->counts[GROUP_UNCERTAIN];

	if (n == 0) {
		say_cannot_tell(m);
		return;
	}
	host_text_print(m->r, m->o, m->nodes.hosts, m->nodes.n,
	    HOST_TEXT_NAMES);
	out_str(m->o, m->nodes.n == 2 ? " may both lack " : " may lack ");
	update_text_count(m->o, n);
}

static void
say_cluster(const struct making *m)
{
	const struct host_family *f = &m->r->result->groups.families[0];
	enum verdict verdict = m->r->result->verdict;

	if (m->r->result->groups.n > 1)
		say_families(m);
	else if (verdict == VERDICT_CANNOT_TELL)
		say_cannot_tell(m);
	else if (verdict == VERDICT_NOTHING)
		say_consistent(m);
	else if (f->n == 1)
		say_all_in_doubt(m);
	else if (f->norm == NULL)
		say_no_norm(m, f);
	else if (tells_each(f))
		say_each_group(m, f);
	else
		say_groups(m, f);
}

static void
say_diff(struct making *m)
{
	const struct result *result = m->r->result;

	if (result->verdict != VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_NO_PEER) != 0) {
		say_not_compared(m);
		out_str(m->o, report_is_pair(result) ? "; " : ". ");
	}
	if (result->verdict == VERDICT_MISSING ||
	    result->verdict == VERDICT_UNCERTAIN)
		say_missing(m);
	else if (result->verdict == VERDICT_CANNOT_TELL)
		say_cannot_tell(m);
	else
		say_nothing(m);
}

/* True if hosts are compared that may run different Windows. */
static bool
compares_unlike(const struct making *m)
{
	for (size_t i = 0; i < m->bad.n; i++)
		if (result_build(m->r->result, m->bad.hosts[i]) == 0)
			return true;
	return false;
}

/* The sentence is about the bad hosts of which something is required. */
static void
set_unasked_apart(struct making *m)
{
	struct host_set *bad = &m->bad, all = *bad;

	bad->n = 0;
	for (size_t i = 0; i < all.n; i++) {
		if (result_is_unasked(m->r->result, all.hosts[i]))
			m->unasked.hosts[m->unasked.n++] = all.hosts[i];
		else
			bad->hosts[bad->n++] = all.hosts[i];
	}
}

static void
say_unasked(const struct making *m)
{
	if (m->unasked.n == 0)
		return;
	out_str(m->o, "; nothing is required of ");
	host_text_print(m->r, m->o, m->unasked.hosts, m->unasked.n,
	    m->brief ? SIZE_MAX : HOST_TEXT_NAMES);
}

static struct making
begin(const struct report *r, struct arena *a)
{
	struct making m = { .r = r, .arena = a,
	    .good = host_text_of_role(r, ROLE_GOOD, a),
	    .bad = host_text_of_role(r, ROLE_BAD, a),
	    .nodes = host_text_of_role(r, ROLE_NODE, a),
	    .lists = host_text_of_role(r, ROLE_BASELINE, a) };

	m.peers = m.good;
	m.unasked.hosts = arena_alloc(a, (m.bad.n + 1) *
	    sizeof *m.unasked.hosts);
	if (m.good.n == 0 && r->result->nunasked < m.bad.n)
		set_unasked_apart(&m);
	return m;
}

/* Rows that one host of a pair lacks or may lack and the other one has. */
static struct row_set
rows_lacked(const struct making *m, size_t host, size_t other)
{
	const struct result *result = m->r->result;
	size_t *rows = arena_alloc(m->arena, (result->n + 1) * sizeof *rows);
	size_t n = 0;
	enum standing s;

	for (size_t i = 0; i < result->n; i++) {
		s = result_standing(result, &result->rows[i], host);
		if ((s == STANDING_LACK || s == STANDING_UNCERTAIN) &&
		    result_standing(result, &result->rows[i], other) ==
		    STANDING_HAVE)
			rows[n++] = i;
	}
	return (struct row_set){ rows, n };
}

/* "FS12 lacks 10 security-only updates and 1 servicing stack; ..." where a
 * pair differs by many updates. */
static void
say_kinds(const struct making *m)
{
	size_t hosts[] = { m->bad.hosts[0], m->good.hosts[0] };
	struct row_set sides[] = {
		rows_lacked(m, hosts[0], hosts[1]),
		rows_lacked(m, hosts[1], hosts[0]),
	};
	bool any = false;

	for (size_t i = 0; i < 2; i++) {
		if (sides[i].n <= ROWS_MANY)
			continue;
		out_str(m->o, any ? "; " : " ");
		host_text_print(m->r, m->o, &hosts[i], 1, 1);
		out_str(m->o, result_is_doubtful(m->r->result, hosts[i]) ?
		    " may lack " : " lacks ");
		update_text_kinds(m->r, m->o, &sides[i], m->arena);
		any = true;
	}
	if (any)
		out_char(m->o, '.');
}

/* Hosts of a pair that are patched in different ways differ by much. */
static void
say_tracks(const struct making *m)
{
	struct span tracks = track_text(m->r, m->arena);

	if (tracks.n != 0)
		out_printf(m->o, " %.*s", SPANF(tracks));
}

/* What else is wrong, where no more of the report says so. */
static void
say_trouble(const struct making *m)
{
	const struct report *r = m->r;
	struct diagnostic d;

	for (size_t i = 0; i < diags_count(r->diags); i++) {
		d = diags_get(r->diags, i);
		if (d.severity != SEV_ERROR || d.file.n != 0)
			continue;
		out_span(m->o, d.message);
		out_str(m->o, ". ");
	}
}

/* "; hv/HV05.txt gave no list": what the verdict is not about. */
static void
say_left_out(const struct making *m)
{
	const struct report *r = m->r;

	if (r->nleft_out == 0)
		return;
	out_str(m->o, "; ");
	if (m->brief)
		names_print(m->o, r->left_out, r->nleft_out,
		    report_names_max(r));
	else if (r->nleft_out <= FILES_NAMED)
		names_print(m->o, r->left_out, r->nleft_out, SIZE_MAX);
	else
		out_printf(m->o, "%zu files", r->nleft_out);
	out_str(m->o, " gave no list");
}

/* What a diff found. */
static void
say_found(struct making *m)
{
	const struct result *result = m->r->result;

	say_diff(m);
	say_accepted(m, SIDE_BAD);
	if (result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_ACCEPTED) != 0)
		say_accepted_doubt(m);
	say_unasked(m);
	if (!report_is_pair(result) || have_same(m) || compared_nothing(m) ||
	    is_undecided(m) || (result->open & 1u << OPEN_NO_PEER) != 0)
		return;
	out_str(m->o, result->verdict == VERDICT_UNCERTAIN ? ". " : "; ");
	say_extras(m);
	say_accepted(m, SIDE_GOOD);
}

static struct span
make(struct making *m)
{
	const struct result *result = m->r->result;
	struct strbuf s;

	strbuf_begin(&s);
	m->o = &s.out;
	if (m->brief)
		say_trouble(m);
	if (taken_by_options(&result->taken) && !compared_nothing(m) &&
	    !is_undecided(m))
		out_str(m->o, "Of the updates compared: ");
	if (result->cluster) {
		say_cluster(m);
		if (result->verdict != VERDICT_NOTHING || result->groups.n > 1)
			say_accepted(m, SIDE_COUNT);
	} else {
		say_found(m);
	}
	say_left_out(m);
	out_char(m->o, '.');
	if (report_is_pair(result) && !m->brief) {
		say_tracks(m);
		say_kinds(m);
	}
	if (result->builds_differ && !result->cluster && compares_unlike(m))
		out_str(m->o, " The hosts run different Windows builds, so "
		    "some differences are expected.");
	m->o = NULL;
	return strbuf_end(&s, m->arena);
}

struct span
verdict_text(const struct report *r, struct arena *a)
{
	struct making m = begin(r, a);

	return make(&m);
}

struct span
verdict_text_brief(const struct report *r, struct arena *a)
{
	struct making m = begin(r, a);

	m.brief = true;
	return make(&m);
}

/* "3 of 16 nodes differ" */
static void
say_cluster_briefly(const struct making *m)
{
	enum verdict verdict = m->r->result->verdict;
	size_t n = find_deviating(m).n;

	if (n != 0) {
		out_printf(m->o, "%zu of %zu nodes", n, m->nodes.n);
		say_differ(m, n);
	} else if (verdict == VERDICT_NOTHING)
		out_printf(m->o, "The %zu nodes have the same updates",
		    m->nodes.n);
	else if (verdict == VERDICT_CANNOT_TELL)
		out_printf(m->o, "The %zu nodes agree as far as their lists "
		    "go", m->nodes.n);
	else
		out_printf(m->o, "The %zu nodes may lack updates", m->nodes.n);
}

/* "FS12 lacks 15 updates" first, then "FS11 may lack 3" */
static void
say_host_briefly(const struct making *m, const struct host_set *host,
    size_t lacks, size_t may_lack, bool first)
{
	size_t n = lacks != 0 ? lacks : may_lack;

	say_all(m, host);
	out_str(m->o, lacks != 0 || may_lack == 0 ? " lacks " : " may lack ");
	if (n == 0)
		out_str(m->o, "nothing");
	else if (first)
		update_text_count(m->o, n);
	else
		out_printf(m->o, "%zu", n);
}

/* "FS12 lacks 15 updates, FS11 lacks 15" */
static void
say_pair_briefly(const struct making *m)
{
	const struct result *result = m->r->result;
	struct lack_set bad = { .which = 0 };
	size_t lacks, may_lack;

	if (result->verdict == VERDICT_CANNOT_TELL ||
	    (result->open & 1u << OPEN_NO_PEER) != 0) {
		say_all(m, &m->good);
		out_str(m->o, " against ");
		say_all(m, &m->bad);
		return;
	}
	count_lacks(m, m->bad.hosts[0], &bad);
	count_extras(m, &lacks, &may_lack);
	say_host_briefly(m, &m->bad, bad.lacks, bad.may_lack, true);
	out_str(m->o, ", ");
	say_host_briefly(m, &m->good, lacks, may_lack, bad.lacks +
	    bad.may_lack == 0);
}

/* "FS07 lacks 3 updates": one bad host beside several good ones or lists. */
static void
say_bad_briefly(const struct making *m)
{
	struct lack_set bad = { .which = 0 };

	if (m->r->result->verdict == VERDICT_CANNOT_TELL) {
		out_str(m->o, "It is unclear what ");
		say_all(m, &m->bad);
		out_str(m->o, " lacks");
		return;
	}
	count_lacks(m, m->bad.hosts[0], &bad);
	say_host_briefly(m, &m->bad, bad.lacks, bad.may_lack, true);
}

/* "2 of 9 bad hosts lack updates" */
static void
say_diff_briefly(const struct making *m)
{
	size_t lack = find_lackers(m, true).n;
	size_t may = find_lackers(m, false).n;

	if (m->bad.n == 1) {
		say_bad_briefly(m);
		return;
	}
	if (lack != 0)
		out_printf(m->o, "%zu of %zu bad hosts lack%s updates", lack,
		    m->bad.n, lack == 1 ? "s" : "");
	else if (may != 0)
		out_printf(m->o, "%zu of %zu bad hosts may lack updates", may,
		    m->bad.n);
	else if (m->r->result->verdict == VERDICT_NOTHING)
		out_printf(m->o, "%zu bad hosts lack nothing", m->bad.n);
	else
		out_printf(m->o, "It is unclear what %zu bad hosts lack",
		    m->bad.n);
}

struct span
verdict_text_title(const struct report *r, struct span whole, struct arena *a)
{
	struct making m = begin(r, a);
	struct strbuf s;

	if (whole.n <= TITLE_MAX)
		return span_upto(whole, whole.n - 1);
	strbuf_begin(&s);
	m.o = &s.out;
	if (taken_by_options(&r->result->taken))
		out_str(m.o, "Of the updates compared: ");
	if (r->result->cluster) {
		say_cluster_briefly(&m);
	} else if (m.bad.n == 1 && m.good.n == 1) {
		say_pair_briefly(&m);
	} else {
		say_diff_briefly(&m);
	}
	return strbuf_end(&s, a);
}

struct span
verdict_text_list(const struct report *r, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct span *names = arena_alloc(a, (inv->n + 1) * sizeof *names);
	struct strbuf s;

	for (size_t i = 0; i < inv->n; i++)
		names[i] = inv->hosts[i].name;
	strbuf_begin(&s);
	out_str(&s.out, "Updates of ");
	names_print(&s.out, names, inv->n, report_names_max(r));
	return strbuf_end(&s, a);
}
