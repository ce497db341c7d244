/*
 * What a diff has found: lacks first, then what only bad hosts have, or that
 * nothing is missing.
 */
#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/track_text.h"
#include "kbdiff/wording/update_text.h"
#include "verdict.h"

/* On some bad host, and as far as lists show on no good one. */
static bool
is_only_on_bad(const struct row *row)
{
	return row->group != GROUP_COVERED && row->have[SIDE_BAD] != 0 &&
	    row->have[SIDE_GOOD] == 0;
}

void
verdict_count_extras(const struct verdict_making *m, size_t *lacks,
    size_t *may_lack)
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
all_complete(const struct verdict_making *m, const struct host_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (result_is_doubtful(m->r->result, s->hosts[i]))
			return false;
	return true;
}

/* Whether the bad host of a pair lists more updates that cannot be told. */
static bool
has_more_unidentified(const struct verdict_making *m)
{
	const struct host *hosts = m->r->inventory->hosts;

	return hosts[m->bad.hosts[0]].unidentified >
	    hosts[m->good.hosts[0]].unidentified;
}

/* True if a list has an update, which another list of the host denies, and that
 * the other host does not have. */
static bool
may_have_more(const struct verdict_making *m, size_t host, size_t other)
{
	const struct host *hosts = m->r->inventory->hosts;
	size_t words = bits_words(m->r->inventory->raw_lists->nupdates);

	for (size_t w = 0; w < words; w++)
		if ((hosts[host].updates[PRESENCE_DOUBTFUL][w] &
		    ~hosts[other].updates[PRESENCE_INSTALLED][w]) != 0)
			return true;
	return false;
}

/* The other direction of a pair: what the bad host has and the good lacks. */
static void
say_extras(const struct verdict_making *m)
{
	size_t lacks, may_lack;

	verdict_count_extras(m, &lacks, &may_lack);
	verdict_say_all(m, &m->good);
	if (lacks == 0 && may_lack == 0)
		out_str(m->o, " lacks nothing that ");
	else {
		out_str(m->o, lacks != 0 ? " lacks " : " may lack ");
		update_text_count(m->o, lacks != 0 ? lacks : may_lack);
		out_str(m->o, " that ");
	}
	verdict_say_all(m, &m->bad);
	out_str(m->o, lacks + may_lack == 0 && may_have_more(m,
	    m->bad.hosts[0], m->good.hosts[0]) ? " is known to have" :
	    all_complete(m, &m->bad) && (lacks + may_lack != 0 ||
	    !has_more_unidentified(m)) ? " has" : " lists");
	if (lacks + may_lack == 0)
		verdict_say_nothing_left(m, &m->bad);
}

/* True of a pair that has the same updates, as far as rows and lists tell. */
static bool
have_same(const struct verdict_making *m)
{
	const struct result *result = m->r->result;
	size_t lacks, may_lack;

	if (!report_is_pair(result) || result->verdict != VERDICT_NOTHING)
		return false;
	verdict_count_extras(m, &lacks, &may_lack);
	return result->counts[GROUP_SAME] != 0 && lacks + may_lack +
	    result->counts[GROUP_COVERED] +
	    result->counts[GROUP_INAPPLICABLE] +
	    result->counts[GROUP_ACCEPTED] == 0 &&
	    all_complete(m, &m->bad) && !has_more_unidentified(m) &&
	    !may_have_more(m, m->bad.hosts[0],
	    m->good.hosts[0]);
}

static void
say_nothing(struct verdict_making *m)
{
	if (have_same(m)) {
		verdict_say_all(m, &m->good);
		out_str(m->o, " and ");
		verdict_say_all(m, &m->bad);
		out_str(m->o, " have ");
		update_text_same(m->o, m->r->result->counts[GROUP_SAME]);
		return;
	}
	verdict_say_all(m, &m->bad);
	if (report_is_pair(m->r->result))
		(void)(verdict_say_distance(m, &m->bad, LEVEL_BEHIND) ||
		    verdict_say_distance(m, &m->bad, LEVEL_AHEAD));
	out_str(m->o, m->bad.n == 1 ? " lacks nothing " : " lack nothing ");
	m->peers = verdict_peers_of(m, &m->bad);
	m->one = m->bad.n == 1;
	verdict_say_holders(m, false);
}

static void
say_diff(struct verdict_making *m)
{
	const struct result *result = m->r->result;

	if (result->verdict != VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_NO_PEER) != 0) {
		verdict_say_not_compared(m);
		out_str(m->o, report_is_pair(result) ? "; " : ". ");
		m->within = false;
	}
	if (result->verdict == VERDICT_MISSING ||
	    result->verdict == VERDICT_UNCERTAIN)
		verdict_say_missing(m);
	else if (result->verdict == VERDICT_CANNOT_TELL)
		verdict_say_cannot_tell(m);
	else
		say_nothing(m);
}

static void
say_unasked(const struct verdict_making *m)
{
	if (m->unasked.n == 0)
		return;
	out_str(m->o, "; nothing is required of ");
	host_text_print(m->r, m->o, m->unasked.hosts, m->unasked.n,
	    m->brief ? SIZE_MAX : HOST_TEXT_NAMES);
}

/* Rows that one host of a pair lacks or may lack and the other one has. */
static struct row_set
rows_lacked(const struct verdict_making *m, size_t host, size_t other)
{
	const struct result *result = m->r->result;
	uint32_t *rows = arena_alloc(m->arena, (result->n + 1) * sizeof *rows);
	size_t n = 0;
	enum standing s;

	for (uint32_t i = 0; i < result->n; i++) {
		s = result_standing(result, &result->rows[i], host);
		if ((s == STANDING_LACK || s == STANDING_UNCERTAIN) &&
		    result_standing(result, &result->rows[i], other) ==
		    STANDING_HAVE)
			rows[n++] = i;
	}
	return (struct row_set){ rows, n };
}

/* More rows on a side are counted by their kinds. */
#define ROWS_MANY	8

void
verdict_say_kinds(const struct verdict_making *m)
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

void
verdict_say_tracks(const struct verdict_making *m)
{
	struct span tracks = track_text(m->r, m->arena);

	if (tracks.n != 0)
		out_printf(m->o, " %.*s", SPANF(tracks));
}

void
verdict_say_found(struct verdict_making *m)
{
	const struct result *result = m->r->result;

	say_diff(m);
	verdict_say_accepted(m, SIDE_BAD);
	if (result->verdict == VERDICT_CANNOT_TELL &&
	    (result->open & 1u << OPEN_ACCEPTED) != 0)
		verdict_say_accepted_doubt(m);
	say_unasked(m);
	if (!report_is_pair(result) || have_same(m) ||
	    verdict_compared_nothing(m) ||
	    verdict_is_undecided(m) || (result->open & 1u << OPEN_NO_PEER) != 0)
		return;
	out_str(m->o, result->verdict == VERDICT_UNCERTAIN ? ". " : "; ");
	say_extras(m);
	verdict_say_accepted(m, SIDE_GOOD);
}
