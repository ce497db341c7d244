#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/update_description.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/requirement_text.h"

/* A row says so many alternatives by name, and what so many groups of hosts
 * have in place of a level; a report names so many lines, and tells what so
 * many groups of hosts answer. */
enum { NAMED_TERMS = 2, SHORT_GROUPS = 3, NAMED_LINES = 6, ANSWER_LINES = 8 };

static const struct requirement *
special(const struct inventory *inv, uint32_t update, struct requirement *r,
    struct arena *a)
{
	return inv->raw_lists->updates[update].required &&
	    requirement_parse(inventory_update(inv, update), r, a) ? r : NULL;
}

uint32_t
requirement_text_number(const struct inventory *inv, uint32_t update)
{
	struct arena *a = arena_new();
	uint32_t number = inventory_number(inv, update);
	struct requirement q;

	if (special(inv, update, &q, a) != NULL)
		for (size_t i = 0; i < q.n && number == 0; i++)
			number = q.terms[i].number;
	arena_free(a);
	return number;
}

/* "line 3 of required.txt, for 9600: MS17-010" */
static void
say_place(struct out *o, const struct required *q,
    const struct required_place *p)
{
	out_printf(o, "line %llu of ", (unsigned long long)p->line);
	out_span(o, p->file);
	if (q->scope.n != 0) {
		out_str(o, ", for ");
		out_span(o, q->scope);
	}
	if (p->comment.n != 0) {
		out_str(o, ": ");
		out_span(o, p->comment);
	}
}

/* True if a monthly rollup may contain any of the alternatives. */
static bool
is_of_rollups(const struct result *r, const struct requirement *q,
    struct arena *a)
{
	enum update_what what;

	for (size_t i = 0; r->coverage != NULL && i < q->n; i++) {
		what = update_describe(coverage_facts(r->coverage),
		    q->terms[i].number, a).what;
		if (what == WHAT_ROLLUP || what == WHAT_SECURITY_ONLY)
			return true;
	}
	return false;
}

static void
tell_alternatives(const struct result *r, const struct requirement *q,
    struct prose_making *to)
{
	struct out *o;

	if (q->n == 1)
		return;
	o = prose_begin(to);
	out_str(o, "one of them is enough");
	for (size_t i = 0; q->n > NAMED_TERMS && i < q->n; i++) {
		out_str(o, i == 0 ? ": " : i + 1 < q->n ? ", " :
		    requirement_name_or(&q->terms[i - 1], &q->terms[i]));
		requirement_name_term(o, &q->terms[i]);
	}
	if (is_of_rollups(r, q, to->arena))
		out_str(o, ", or a later monthly rollup that contains one");
	prose_end(to);
}

/* "20348.5386 (2026-07)" */
static void
say_level(const struct facts *f, struct out *o, uint32_t build,
    uint32_t revision)
{
	const struct build_row *on;
	uint32_t month = 0;
	size_t n = 0;

	on = f->builds == NULL ? NULL : builds_on(f->builds, build, &n);
	for (size_t i = 0; i < n; i++)
		if (on[i].revision == revision)
			month = builds_month(on[i].released);
	out_printf(o, "%u.%u", (unsigned)build, (unsigned)revision);
	if (month != 0)
		out_printf(o, " (%04u-%02u)", (unsigned)(month / 100),
		    (unsigned)(month % 100));
}

/* Hosts of a row that are at one level, or have one rollup, in place of what is
 * required. */
struct short_of {
	struct cover	 cover;
	struct span	*names;
	size_t		 n;
};

static bool
is_alike(const struct cover *a, const struct cover *b)
{
	if (a->reason != b->reason || a->newer != b->newer)
		return false;
	return a->reason != COVER_LEVEL || (a->builds[0].build ==
	    b->builds[0].build && a->builds[0].reached ==
	    b->builds[0].reached && a->builds[0].needed ==
	    b->builds[0].needed);
}

/* "KB5120242 or a later update, 20348.5499 (2026-08)"; "... or above" where no
 * one update is known to bring it. */
static void
say_needed(const struct facts *f, struct out *o, const struct cover_build *b)
{
	uint32_t kb = f->builds == NULL ? 0 : builds_at(f->builds, b->build,
	    b->needed);

	if (kb != 0)
		out_printf(o, "KB%u or a later update, ", (unsigned)kb);
	say_level(f, o, b->build, b->needed);
	out_str(o, kb != 0 ? "" : " or above");
}

/* "are at 20348.5386 (2026-07) and need KB5120242 or a later update, 20348.5499
 * (2026-08)" */
static void
say_short_of_level(struct out *o, const struct facts *f,
    const struct cover_build *b, bool one)
{
	if (b->reached == 0) {
		out_printf(o, " list%s no cumulative update", one ? "s" : "");
	} else {
		out_str(o, one ? " is at " : " are at ");
		say_level(f, o, b->build, b->reached);
	}
	if (b->needed != 0) {
		out_str(o, one ? " and needs " : " and need ");
		say_needed(f, o, b);
	}
}

static void
tell_short(const struct result *r, const struct short_of *s,
    struct prose_making *to)
{
	static const struct facts none = { .builds = NULL };
	const struct cover *c = &s->cover;
	struct out *o = prose_begin(to);

	names_print(o, s->names, s->n, NAMES_MAX);
	if (c->reason == COVER_LEVEL) {
		say_short_of_level(o, r->coverage == NULL ? &none :
		    coverage_facts(r->coverage), c->builds, s->n == 1);
	} else {
		out_printf(o, " %s KB%u, the monthly rollup of %04u-%02u",
		    s->n == 1 ? "has" : "have", (unsigned)c->by,
		    (unsigned)(chain_month(c->newer->ordinal) / 100),
		    (unsigned)(chain_month(c->newer->ordinal) % 100));
	}
	prose_end(to);
}

/* True if there is something to be said of a host that lacks a requirement. */
static bool
is_told(const struct cover *c, const struct term *by)
{
	return by != NULL && by->kind != TERM_UPDATE &&
	    ((c->reason == COVER_LEVEL && c->nbuilds != 0) ||
	    (c->reason == COVER_ROLLUP && c->newer != NULL));
}

/* What hosts have in place of a level or a month. */
static void
tell_lacks(const struct result *r, const struct row *row,
    struct prose_making *to)
{
	struct short_of all[SHORT_GROUPS];
	const struct term *by;
	struct cover c;
	size_t n = 0, k;

	for (size_t i = 0; result_find(r, row, SIDE_BAD, STANDING_LACK, &i);
	    i++) {
		c = result_answer(r, row, i, &by, to->arena);
		if (!is_told(&c, by))
			continue;
		for (k = 0; k < n && !is_alike(&all[k].cover, &c); k++)
			continue;
		if (k == SHORT_GROUPS)
			continue;
		if (k == n)
			all[n++] = (struct short_of){ c, arena_alloc(to->arena,
			    r->inventory->n * sizeof *all->names), 0 };
		all[k].names[all[k].n++] = r->inventory->hosts[i].name;
	}
	for (k = 0; k < n; k++)
		tell_short(r, &all[k], to);
}

/* Why a level, a month or a scope by build could not be asked of a host. */
enum unknown {
	UNKNOWN_BUILD,
	UNKNOWN_LEVEL,
	NO_LEVELS,		/* of Windows before 10 */
	UNKNOWN_COUNT
};

static enum unknown
unknown_of(const struct result *r, const struct row *row, size_t host)
{
	const struct required *q = result_required(r, row);
	uint32_t build = result_build(r, host);

	if (build == 0)
		return UNKNOWN_BUILD;
	for (size_t i = 0; build < BUILDS_FIRST && i < q->what.n; i++)
		if (q->what.terms[i].kind == TERM_LEVEL)
			return NO_LEVELS;
	return UNKNOWN_LEVEL;
}

static void
tell_unknown(const struct result *r, const struct row *row,
    enum unknown which, struct prose_making *to)
{
	static const char *const why[UNKNOWN_COUNT][2] = {
		[UNKNOWN_BUILD] = { "its lists do not say which Windows build "
			"it runs", "their lists do not say which Windows "
			"build they run" },
		[UNKNOWN_LEVEL] = { "its lists do not prove its level",
			"their lists do not prove their level" },
		[NO_LEVELS] = { "its Windows version has no levels; require a "
			"month instead", "their Windows versions have no "
			"levels; require a month instead" },
	};
	struct span *names = arena_alloc(to->arena, (r->inventory->n + 1) *
	    sizeof *names);
	struct out *o;
	size_t n = 0;

	for (size_t i = 0; result_find(r, row, SIDE_BAD, STANDING_UNCERTAIN,
	    &i); i++)
		if (result_reason(r, row, i) == REASON_FAMILY &&
		    unknown_of(r, row, i) == which)
			names[n++] = r->inventory->hosts[i].name;
	if (n == 0)
		return;
	o = prose_begin(to);
	names_print(o, names, n, NAMES_MAX);
	out_printf(o, ": %s", why[which][n != 1]);
	prose_end(to);
}

void
requirement_text_row(const struct result *r, const struct row *row,
    struct prose_making *to)
{
	const struct required *q = result_required(r, row);
	struct out *o;

	if (q == NULL)
		return;
	for (size_t i = 0; i < q->nplaces; i++) {
		o = prose_begin(to);
		say_place(o, q, &q->places[i]);
		prose_end(to);
	}
	tell_alternatives(r, &q->what, to);
	if (q->special) {
		tell_lacks(r, row, to);
		for (int i = 0; i < UNKNOWN_COUNT; i++)
			tell_unknown(r, row, (enum unknown)i, to);
	}
}

static void
say_answer(const struct result *r, struct out *o, size_t host,
    const struct required *q, const struct term *by, const struct cover *c,
    struct arena *a)
{
	if (c->reason == COVER_NONE && by->kind == TERM_UPDATE) {
		out_printf(o, "has KB%u", (unsigned)by->number);
		if (q->what.n > 1)
			out_printf(o, ", which is one of %zu", q->what.n);
		return;
	}
	if (c->reason == COVER_ROLLUP) {
		out_printf(o, "KB%u (%04u-%02u monthly rollup)",
		    (unsigned)c->by,
		    (unsigned)(chain_month(c->newer->ordinal) / 100),
		    (unsigned)(chain_month(c->newer->ordinal) % 100));
		return;
	}
	if (by->kind == TERM_UPDATE && q->what.n > 1)
		out_printf(o, "KB%u: ", (unsigned)by->number);
	if (by->kind == TERM_UPDATE && c->by != 0 && c->reason !=
	    COVER_SUPERSEDED && c->reason != COVER_PART)
		out_printf(o, "has KB%u; ", (unsigned)c->by);
	out_span(o, evidence_text(r, c, host, a));
}

/* "at 17763.5122 (KB5032196), which contains 17763.4974"; of one of several
 * updates behind its number. */
static void
say_evidence(const struct result *r, struct out *o, size_t host,
    const struct required *q, const struct term *by, const struct cover *c,
    struct arena *a)
{
	bool names_it = c->reason == COVER_LEVEL || c->reason ==
	    COVER_CAME_WITH || c->reason == COVER_SUPERSEDED ||
	    c->reason == COVER_PART;

	if (by->kind == TERM_UPDATE && q->what.n > 1)
		out_printf(o, "KB%u: ", (unsigned)by->number);
	if (by->kind == TERM_UPDATE && c->by != 0 && !names_it)
		out_printf(o, "KB%u is installed, ", (unsigned)c->by);
	out_span(o, evidence_text_plain(r, c, host, a));
}

/* The same for people: "KB5012170 is installed", "at 20348.5622, and 20348.5499
 * is enough". */
static void
say_plainly(const struct result *r, struct out *o, size_t host,
    const struct required *q, const struct term *by, const struct cover *c,
    struct arena *a)
{
	const struct cover_build *b = c->nbuilds == 1 ? c->builds : NULL;

	if (c->reason == COVER_NONE && by->kind == TERM_UPDATE) {
		out_printf(o, "KB%u is installed", (unsigned)by->number);
		return;
	}
	if (c->reason == COVER_LEVEL && b != NULL && by->kind !=
	    TERM_UPDATE && b->reached != 0 && b->needed != 0) {
		out_printf(o, "at %u.%u", (unsigned)b->build,
		    (unsigned)b->reached);
		if (b->reached != b->needed)
			out_printf(o, ", and %u.%u is enough",
			    (unsigned)b->build, (unsigned)b->needed);
		return;
	}
	if (c->reason == COVER_ROLLUP) {
		out_printf(o, "KB%u, the monthly rollup of %04u-%02u, is "
		    "installed", (unsigned)c->by,
		    (unsigned)(chain_month(c->newer->ordinal) / 100),
		    (unsigned)(chain_month(c->newer->ordinal) % 100));
		return;
	}
	if (c->reason == COVER_LINK && by->kind == TERM_UPDATE && c->by != 0) {
		evidence_text_link(r, c, by->number, o);
		return;
	}
	say_evidence(r, o, host, q, by, c, a);
}

static struct span
answer_of(const struct result *r, const struct row *row, size_t host,
    bool plainly, struct arena *a)
{
	const struct required *q = result_required(r, row);
	enum standing s = result_standing(r, row, host);
	const struct term *by;
	struct strbuf sb;
	struct cover c;

	if (q == NULL || (s != STANDING_HAVE && s != STANDING_COVERED))
		return SPAN_NONE;
	c = result_answer(r, row, host, &by, a);
	strbuf_begin(&sb);
	if (by == NULL)
		out_str(&sb.out, s == STANDING_COVERED ? "superseded" :
		    "met");
	else if (plainly)
		say_plainly(r, &sb.out, host, q, by, &c, a);
	else
		say_answer(r, &sb.out, host, q, by, &c, a);
	return strbuf_end(&sb, a);
}

struct span
requirement_text_answer(const struct result *r, const struct row *row,
    size_t host, struct arena *a)
{
	return answer_of(r, row, host, false, a);
}

struct rank {
	uint64_t	 line;
	const struct row *row;
	const struct required *q;
};

static int
cmp_rank(const void *pa, const void *pb)
{
	const struct rank *a = pa, *b = pb;
	int c = span_cmp(a->q->places[0].file, b->q->places[0].file);

	if (c != 0)
		return c;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->q->update > b->q->update) - (a->q->update < b->q->update);
}

/* The rows of lines of requirements, as they stand in their files. */
static struct rank *
rank_rows(const struct result *r, size_t *n, struct arena *a)
{
	struct rank *ranks = arena_alloc(a, (r->n + 1) * sizeof *ranks);
	const struct required *q;

	*n = 0;
	for (size_t i = 0; i < r->n; i++)
		if ((q = result_required(r, &r->rows[i])) != NULL)
			ranks[(*n)++] = (struct rank){ q->places[0].line,
			    &r->rows[i], q };
	if (*n != 0)
		qsort(ranks, *n, sizeof *ranks, cmp_rank);
	return ranks;
}

static struct span
answers_of(const struct result *r, const struct rank *ranks, size_t n,
    size_t host, struct arena *a)
{
	struct span answer;
	struct strbuf s;
	bool any = false;

	strbuf_begin(&s);
	for (size_t i = 0; i < n; i++) {
		answer = answer_of(r, ranks[i].row, host, true, a);
		if (answer.n == 0)
			continue;
		out_printf(&s.out, "%sline %llu: ", any ? "; " : "",
		    (unsigned long long)ranks[i].line);
		out_span(&s.out, answer);
		any = true;
	}
	return strbuf_end(&s, a);
}

/* Hosts with the same answers. */
struct answered {
	struct span	 words;
	size_t		*hosts;
	size_t		 n;
};

static size_t
gather(const struct report *r, struct answered *all, size_t max,
    struct arena *a)
{
	struct host_set bad = host_text_of_role(r, ROLE_BAD, a);
	struct span words;
	size_t nranks, n = 0, k;
	struct rank *ranks = rank_rows(r->result, &nranks, a);

	for (size_t i = 0; nranks != 0 && i < bad.n; i++) {
		words = answers_of(r->result, ranks, nranks, bad.hosts[i], a);
		for (k = 0; k < n && !span_eq(all[k].words, words); k++)
			continue;
		if (words.n == 0 || k == max)
			continue;
		if (k == n)
			all[n++] = (struct answered){ words, arena_alloc(a,
			    bad.n * sizeof *all->hosts), 0 };
		all[k].hosts[all[k].n++] = bad.hosts[i];
	}
	return n;
}

size_t
requirement_text_hosts(const struct report *r, struct arena *a,
    const struct host_line **lines)
{
	size_t max = r->verbose ? r->inventory->n : ANSWER_LINES, n;
	struct answered *all = arena_alloc(a, (max + 1) * sizeof *all);
	struct host_line *made = arena_alloc(a, (max + 1) * sizeof *made);
	struct strbuf s;

	n = gather(r, all, max, a);
	for (size_t i = 0; i < n; i++) {
		strbuf_begin(&s);
		host_text_print(r, &s.out, all[i].hosts, all[i].n,
		    HOST_TEXT_NAMES);
		made[i] = (struct host_line){ strbuf_end(&s, a), all[i].words,
		    SPAN_NONE };
	}
	*lines = made;
	return n;
}

static bool
has_row(const struct result *r, const struct required *q)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->rows[i].update == q->update)
			return true;
	return false;
}

/* The lines that no row is of, as they stand in their files. */
static struct rank *
rank_idle(const struct result *r, size_t *n, struct arena *a)
{
	size_t all;
	const struct required *q = result_requirements(r, &all);
	struct rank *ranks = arena_alloc(a, (all + 1) * sizeof *ranks);

	*n = 0;
	for (size_t i = 0; i < all; i++)
		if (q[i].special && !has_row(r, &q[i]))
			ranks[(*n)++] = (struct rank){ q[i].places[0].line,
			    NULL, &q[i] };
	if (*n != 0)
		qsort(ranks, *n, sizeof *ranks, cmp_rank);
	return ranks;
}

/* " is not for A. ", " are for none of these hosts. " */
static void
say_for_none(const struct report *r, struct out *o, size_t lines,
    struct arena *a)
{
	struct host_set bad = host_text_of_role(r, ROLE_BAD, a);

	out_str(o, lines == 1 ? " is" : " are");
	if (bad.n == 1) {
		out_str(o, " not for ");
		host_text_print(r, o, bad.hosts, 1, 1);
		out_str(o, ". ");
	} else {
		out_str(o, " for none of these hosts. ");
	}
}

/* "Lines 2 and 3 of required.txt are for none of these hosts. " */
static void
say_idle(const struct report *r, struct out *o, struct arena *a)
{
	size_t n, to;
	const struct rank *ranks = rank_idle(r->result, &n, a);
	struct span *lines = arena_alloc(a, (n + 1) * sizeof *lines);
	struct strbuf s;

	for (size_t i = 0; i < n; i = to) {
		for (to = i; to < n && span_eq(ranks[to].q->places[0].file,
		    ranks[i].q->places[0].file); to++) {
			strbuf_begin(&s);
			out_printf(&s.out, "%llu",
			    (unsigned long long)ranks[to].line);
			lines[to - i] = strbuf_end(&s, a);
		}
		out_str(o, to - i == 1 ? "Line " : "Lines ");
		names_print(o, lines, to - i, r->verbose ? SIZE_MAX :
		    NAMED_LINES);
		out_str(o, " of ");
		out_span(o, ranks[i].q->places[0].file);
		say_for_none(r, o, to - i, a);
	}
}

struct span
requirement_text_none(const struct report *r, size_t host, struct arena *a)
{
	struct strbuf s;

	if (r->result->roles[host] != ROLE_BAD ||
	    !result_is_unasked(r->result, host))
		return SPAN_NONE;
	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] == ROLE_GOOD)
			return SPAN_NONE;
	strbuf_begin(&s);
	out_str(&s.out, "Nothing is required of ");
	host_text_print(r, &s.out, &host, 1, 1);
	return strbuf_end(&s, a);
}

struct span
requirement_text_unasked(const struct report *r, struct arena *a)
{
	const struct result *result = r->result;
	struct host_set lists = host_text_of_role(r, ROLE_BASELINE, a);
	struct strbuf s;

	strbuf_begin(&s);
	if (result->nunasked != 0 && lists.n != 0) {
		host_text_print(r, &s.out, lists.hosts, lists.n, SIZE_MAX);
		out_printf(&s.out, " require%s nothing of ",
		    lists.n == 1 ? "s" : "");
		host_text_print(r, &s.out, result->unasked, result->nunasked,
		    HOST_TEXT_NAMES);
		out_str(&s.out, ". ");
	}
	/* Where no line is for any host, that is said already. */
	if (result->nunasked != result->hosts[SIDE_BAD] || lists.n == 0)
		say_idle(r, &s.out, a);
	return span_trim(strbuf_end(&s, a));
}
