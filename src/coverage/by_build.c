#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "by_build.h"

struct by_build
by_build_of(const struct builds *builds, uint32_t kb)
{
	struct by_build u = { .builds = builds, .kb = kb };
	uint32_t one;

	if (builds == NULL)
		return u;
	u.rows = builds_of(builds, kb, &u.n);
	u.recent = u.n == 0 ? builds_end(builds, 0).recent : UINT32_MAX;
	for (size_t i = 0; i < u.n; i++) {
		one = builds_end(builds, u.rows[i].build).recent;
		u.recent = one < u.recent ? one : u.recent;
	}
	return u;
}

/*
 * What the table says of an update at one place: covered from its highest
 * revision there, since the host may lack the others.  A row whose line is not
 * known may be for the place or not; and a host that is at a revision of
 * several updates, by none that is named, may have each.
 */
static enum answer
ask_place(const struct place *p, const struct build_row *rows, size_t n,
    uint32_t *needed)
{
	bool known = false, there = false, either = false;

	*needed = 0;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].build != p->build || (rows[i].lines != 0 &&
		    (rows[i].lines & p->line) == 0))
			continue;
		there = true;
		known |= rows[i].lines != 0;
		either |= p->by == 0 && rows[i].revision == p->revision;
		if (rows[i].revision > *needed)
			*needed = rows[i].revision;
	}
	if (!there)
		return ANSWER_INAPPLICABLE;
	if (known && p->revision >= *needed)
		return ANSWER_COVERED;
	return p->revision >= *needed || p->perhaps >= *needed || either ?
	    ANSWER_CANNOT_TELL : ANSWER_NO;
}

/* Where the host may be any of several places, it lacks the update unless
 * none of them says so. */
static enum answer
ask_places(const struct level *l, const struct build_row *rows, size_t n)
{
	enum answer all = ANSWER_INAPPLICABLE, one;
	uint32_t needed;

	if (l->n == 0)
		return l->before_10 ? ANSWER_INAPPLICABLE : ANSWER_NO;
	for (size_t i = 0; i < l->n; i++) {
		one = ask_place(&l->places[i], rows, n, &needed);
		if (one == ANSWER_NO)
			return ANSWER_NO;
		if (one == ANSWER_CANNOT_TELL || all == ANSWER_INAPPLICABLE)
			all = one;
	}
	return all == ANSWER_INAPPLICABLE && l->past ? ANSWER_NO : all;
}

/* An update newer than the table may have brought the host further than the
 * table can tell, and may contain what is as new. */
static bool
is_beyond(const struct by_build *u, const struct level *l)
{
	uint32_t least = l->n != 0 ? l->recent : u->recent;

	return l->beyond != 0 && (l->n != 0 || l->beyond >= least) &&
	    (u->n != 0 || u->kb >= least);
}

enum answer
by_build_ask(const struct by_build *u, const struct level *l, bool *settled)
{
	enum answer answer = u->n == 0 ? ANSWER_NO :
	    ask_places(l, u->rows, u->n);

	if (answer == ANSWER_NO && is_beyond(u, l))
		answer = ANSWER_CANNOT_TELL;
	*settled = answer == ANSWER_NO ? u->n != 0 && l->n != 0 :
	    answer != ANSWER_CANNOT_TELL;
	return answer;
}

/* A line is said where client and server share a build and it matters. */
static void
say_build(const struct builds *b, struct out *o, uint32_t build,
    unsigned lines, bool matters)
{
	unsigned all = 0;

	builds_lines(b, build, &all);
	out_printf(o, "%u%s", (unsigned)build, !matters || all != LINE_BOTH ||
	    lines == LINE_BOTH ? "" : lines == LINE_CLIENT ? " (client)" :
	    lines == LINE_SERVER ? " (server)" : "");
}

/* "17763", "26100 (client) and 26200": what an update is for. */
static void
say_builds(const struct builds *b, struct out *o,
    const struct build_row *rows, size_t n, bool lines_matter)
{
	uint32_t first = rows[0].build, last = rows[n - 1].build;
	unsigned lines = 0;

	for (size_t i = 0; i < n; i++) {
		lines |= rows[i].lines;
		if (i + 1 != n && rows[i + 1].build == rows[i].build)
			continue;
		if (rows[i].build != first)
			out_str(o, rows[i].build == last ? " and " : ", ");
		say_build(b, o, rows[i].build, lines, lines_matter);
		lines = 0;
	}
}

/* "17763", "19044 or 19045": what a host may be. */
static void
say_places(const struct builds *b, struct out *o, const struct level *l,
    bool lines_matter)
{
	unsigned lines = 0;

	if (l->n == 0)
		out_printf(o, "%u", (unsigned)l->stated);
	for (size_t i = 0; i < l->n; i++) {
		lines |= l->places[i].line;
		if (i + 1 != l->n &&
		    l->places[i + 1].build == l->places[i].build)
			continue;
		if (l->places[i].build != l->places[0].build)
			out_str(o, " or ");
		say_build(b, o, l->places[i].build, lines, lines_matter);
		lines = 0;
	}
}

/* "KB5031361 is for 17763; " and, behind a host's name, " is 20348". */
static void
say_inapplicable(const struct by_build *u, const struct level *l,
    struct by_build_words *said, struct arena *a)
{
	bool lines_matter = false;
	struct strbuf s;

	for (size_t i = 0; i < l->n; i++)
		lines_matter |= builds_hold(u->rows, u->n,
		    l->places[i].build);
	strbuf_begin(&s);
	out_printf(&s.out, "KB%u is for ", (unsigned)u->kb);
	say_builds(u->builds, &s.out, u->rows, u->n, lines_matter);
	out_str(&s.out, "; ");
	said->before = strbuf_end(&s, a);
	strbuf_begin(&s);
	out_str(&s.out, " is ");
	say_places(u->builds, &s.out, l, lines_matter);
	said->after = strbuf_end(&s, a);
}

/* "17763.5122 >= 17763.4974", for each build that the host may be. */
static void
say_covered(struct out *o, const struct level *l,
    const struct build_row *rows, size_t n, uint32_t *by)
{
	const struct place *p;
	uint32_t needed, last = 0;

	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || ask_place(p, rows, n, &needed) !=
		    ANSWER_COVERED)
			continue;
		out_printf(o, "%s%u.%u >= %u.%u", last == 0 ? "" : ", or ",
		    (unsigned)p->build, (unsigned)p->revision,
		    (unsigned)p->build, (unsigned)needed);
		last = p->build;
		*by = p->by;
	}
	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || builds_hold(rows, n, p->build))
			continue;
		out_printf(o, ", not for %u", (unsigned)p->build);
		last = p->build;
	}
}

/* The place that leaves it open whether the host has the update. */
static const struct place *
open_place(const struct level *l, const struct build_row *rows, size_t n)
{
	uint32_t needed;

	for (size_t i = 0; i < l->n; i++)
		if (ask_place(&l->places[i], rows, n, &needed) ==
		    ANSWER_CANNOT_TELL)
			return &l->places[i];
	return NULL;
}

static void
say_cannot_tell(struct out *o, const struct by_build *u, const struct level *l)
{
	const struct place *p = ask_places(l, u->rows, u->n) ==
	    ANSWER_CANNOT_TELL ? open_place(l, u->rows, u->n) : NULL;

	if (p == NULL)
		out_printf(o, "KB%u %s newer than the table of builds; give a "
		    "newer one with --builds", (unsigned)l->beyond,
		    l->beyond > builds_last(u->builds) ? "is" : "may be");
	else if (p->perhaps > p->revision && p->perhaps_by == 0)
		out_printf(o, "%u.%u may be a hotpatch, which the table of "
		    "builds does not know; give a newer one with --builds",
		    (unsigned)p->build, (unsigned)p->perhaps);
	else if (p->revision != 0 && p->by == 0 && p->perhaps == 0)
		out_printf(o, "%u.%u is the revision of several updates",
		    (unsigned)p->build, (unsigned)p->revision);
	else
		out_printf(o, "the table of builds does not say whether KB%u "
		    "is for client or server", (unsigned)(p->revision <
		    p->perhaps ? p->perhaps_by : u->rows[0].kb));
}

struct by_build_words
by_build_say(const struct by_build *u, const struct level *l,
    enum answer answer, struct arena *a)
{
	struct by_build_words said = { SPAN_NONE, SPAN_NONE, 0 };
	struct strbuf s;

	if (answer == ANSWER_INAPPLICABLE) {
		say_inapplicable(u, l, &said, a);
		return said;
	}
	strbuf_begin(&s);
	if (answer == ANSWER_COVERED)
		say_covered(&s.out, l, u->rows, u->n, &said.by);
	else
		say_cannot_tell(&s.out, u, l);
	said.before = strbuf_end(&s, a);
	return said;
}
