#include "kbdiff/base/mem.h"
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
	bool known = false, there = false, either = false, fixed = true;
	uint32_t month;

	*needed = 0;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].build != p->build || (rows[i].lines != 0 &&
		    (rows[i].lines & p->line) == 0))
			continue;
		there = true;
		known |= rows[i].lines != 0;
		either |= p->by == 0 && rows[i].revision == p->revision;
		month = builds_month(rows[i].released);
		fixed &= rows[i].revision <= p->revision || (month != 0 &&
		    month <= p->hotpatched);
		if (rows[i].revision > *needed)
			*needed = rows[i].revision;
	}
	if (!there)
		return ANSWER_INAPPLICABLE;
	if (known && p->revision >= *needed)
		return ANSWER_COVERED;
	return p->revision >= *needed || p->perhaps >= *needed || either ||
	    fixed ?
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

uint32_t
by_build_open_from(const struct builds *builds, const struct level *l)
{
	const struct by_build any = by_build_of(builds, 0);
	uint32_t least = l->n != 0 ? l->recent : any.recent;

	return l->beyond == 0 || (l->n == 0 && l->beyond < least) ?
	    UINT32_MAX : least;
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

/* The builds of an update, each with the lines that it is for. */
static void
list_builds(const struct by_build *u, struct cover *cover, struct arena *a)
{
	struct cover_build *made = arena_alloc(a, u->n * sizeof *made);
	size_t n = 0;

	for (size_t i = 0; i < u->n; i++) {
		if (n == 0 || made[n - 1].build != u->rows[i].build)
			made[n++] = (struct cover_build){
				.build = u->rows[i].build };
		made[n - 1].lines |= u->rows[i].lines;
	}
	cover->builds = made;
	cover->nbuilds = n;
}

/* The builds that a host may be, each with its lines. */
static void
list_places(const struct level *l, struct cover *cover, struct arena *a)
{
	struct cover_build *made = arena_alloc(a, (l->n + 1) * sizeof *made);
	size_t n = 0;

	if (l->n == 0)
		made[n++] = (struct cover_build){ .build = l->stated };
	for (size_t i = 0; i < l->n; i++) {
		if (n == 0 || made[n - 1].build != l->places[i].build)
			made[n++] = (struct cover_build){
				.build = l->places[i].build };
		made[n - 1].lines |= l->places[i].line;
	}
	cover->host = made;
	cover->nhost = n;
}

/* Where the host has reached the update's revision, for each build that it may
 * be; then those that the update is not for. */
static void
explain_covered(const struct by_build *u, const struct level *l,
    struct cover *cover, struct arena *a)
{
	struct cover_build *made = arena_alloc(a, 2 * l->n * sizeof *made);
	const struct place *p;
	uint32_t needed, last = 0;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || ask_place(p, u->rows, u->n, &needed) !=
		    ANSWER_COVERED)
			continue;
		made[n++] = (struct cover_build){ p->build, p->line,
		    p->revision, needed };
		last = p->build;
		cover->by = p->by;
	}
	for (size_t i = 0; i < l->n; i++) {
		p = &l->places[i];
		if (p->build == last || builds_hold(u->rows, u->n, p->build))
			continue;
		made[n++] = (struct cover_build){ .build = p->build };
		last = p->build;
	}
	cover->reason = COVER_LEVEL;
	if (cover->by == 0)
		cover->evidence = EVIDENCE_LEVEL;
	cover->builds = made;
	cover->nbuilds = n;
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
explain_open(const struct by_build *u, const struct level *l,
    struct cover *cover, struct arena *a)
{
	const struct place *p = ask_places(l, u->rows, u->n) ==
	    ANSWER_CANNOT_TELL ? open_place(l, u->rows, u->n) : NULL;
	struct cover_build *made;
	uint32_t needed;

	if (p == NULL) {
		cover->reason = COVER_PAST_TABLE;
		cover->about = l->beyond;
		return;
	}
	made = arena_alloc(a, sizeof *made);
	*made = (struct cover_build){ p->build, p->line, p->revision, 0 };
	cover->builds = made;
	cover->nbuilds = 1;
	ask_place(p, u->rows, u->n, &needed);
	if (needed > p->revision && needed > p->perhaps &&
	    p->hotpatched != 0) {
		cover->reason = COVER_HOTPATCHED;
		cover->about = p->hotpatch;
		cover->month = p->hotpatched;
	} else if (p->perhaps > p->revision && p->denied) {
		cover->reason = COVER_NOT_INSTALLED;
		cover->about = p->perhaps_by;
		made->reached = p->perhaps;
	} else if (p->perhaps > p->revision && p->perhaps_by == 0) {
		cover->reason = COVER_MAYBE_HOTPATCH;
		made->reached = p->perhaps;
	} else if (p->revision != 0 && p->by == 0 && p->perhaps == 0) {
		cover->reason = COVER_SEVERAL;
	} else {
		cover->reason = COVER_LINE;
		cover->about = p->revision < p->perhaps ? p->perhaps_by :
		    u->rows[0].kb;
	}
}

void
by_build_explain(const struct by_build *u, const struct level *l,
    struct cover *cover, struct arena *a)
{
	cover->about = u->kb;
	if (cover->answer == ANSWER_COVERED) {
		explain_covered(u, l, cover, a);
	} else if (cover->answer == ANSWER_CANNOT_TELL) {
		explain_open(u, l, cover, a);
	} else {
		cover->reason = COVER_OTHER_BUILD;
		list_builds(u, cover, a);
		list_places(l, cover, a);
	}
}
