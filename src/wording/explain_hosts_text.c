#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/wording/explain_hosts_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/update_text.h"

struct saying_hosts {
	const struct report *r;
	struct prose_making *prose;
};

/* A reason, of one host and of several. */
struct why {
	struct span	 one, many;
};

/* Hosts that stand alike, for one reason. */
struct stand {
	enum standing	 standing;
	struct why	 why;
	struct span	*names;
	size_t		 n;
};

static struct why
same_for_all(struct span why)
{
	return (struct why){ why, why };
}

/* "has KB5029312, which fixes the same 27 CVEs" */
static struct span
say_same_cves(struct saying_hosts *g, const char *has, uint32_t by,
    size_t cves)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_printf(&s.out, ", but %s KB%u, which fixes the same ", has,
	    (unsigned)by);
	update_text_cves(&s.out, cves);
	return strbuf_end(&s, g->prose->arena);
}

static struct why
why_lacking(struct saying_hosts *g, const struct row *row, size_t host)
{
	const struct report *r = g->r;
	uint32_t by;
	size_t cves;

	if (result_reason(r->result, row, host) == REASON_PENDING)
		return same_for_all(SPAN(": it waits for a restart"));
	if (result_reason(r->result, row, host) == REASON_NOT_INSTALLED)
		return same_for_all(SPAN(": it is listed, but not as "
		    "installed"));
	by = r->coverage == NULL ? 0 : coverage_same_cves(r->coverage, host,
	    row->update, &cves);
	if (by == 0)
		return same_for_all(SPAN_NONE);
	return (struct why){ say_same_cves(g, "has", by, cves),
	    say_same_cves(g, "have", by, cves) };
}

static struct why
why_unsure(struct saying_hosts *g, const struct row *row, size_t host)
{
	struct cover c;

	switch (result_reason(g->r->result, row, host)) {
	case REASON_KIND:
		return (struct why){ SPAN("its list would not show it"),
		    SPAN("their lists would not show it") };
	case REASON_CONFLICT:
		if (g->r->inventory->hosts[host].conflicting)
			return (struct why){ SPAN("only one of its lists shows "
			    "it"), SPAN("each has lists that "
			    "disagree") };
		return (struct why){ SPAN("its list leaves open whether it is "
		    "installed"), SPAN("their lists leave open whether it is "
		    "installed") };
	case REASON_MAYBE_COVERED:
		return same_for_all(SPAN("a newer update may be installed"));
	case REASON_FACTS_END:
		c = result_cover(g->r->result, row, host, g->prose->arena);
		return same_for_all(evidence_text_plain(g->r->result, &c,
		    host, g->prose->arena));
	default:
		return (struct why){ SPAN("its list is in doubt"),
		    SPAN("their lists are in doubt") };
	}
}

static struct why
why_of(struct saying_hosts *g, const struct row *row, size_t host,
    enum standing standing)
{
	return standing == STANDING_UNCERTAIN ? why_unsure(g, row, host) :
	    standing == STANDING_LACK ? why_lacking(g, row, host) :
	    same_for_all(SPAN_NONE);
}

/* So many reasons are told of hosts that stand alike. */
#define WHYS_MAX	5

static void
say_stand(struct saying_hosts *g, const struct stand *s)
{
	static const struct {
		const char	*before, *one, *many, *why;
	} words[STANDING_COUNT] = {
		[STANDING_HAVE] = { "", " has it", " have it", "" },
		[STANDING_LACK] = { "", " lacks it", " lack it", "" },
		[STANDING_UNCERTAIN] = { "", " may lack it", " may lack it",
		    ": " },
	};
	struct span why = s->n == 1 ? s->why.one : s->why.many;
	struct out *o = prose_begin(g->prose);

	out_str(o, words[s->standing].before);
	names_print(o, s->names, s->n, report_names_max(g->r));
	out_str(o, s->n == 1 ? words[s->standing].one :
	    words[s->standing].many);
	if (why.n != 0) {
		out_str(o, words[s->standing].why);
		out_span(o, why);
	}
	prose_end(g->prose);
}

/* Hosts of one standing, those with one reason together. */
static void
say_standing(struct saying_hosts *g, const struct row *row,
    enum standing standing)
{
	const struct inventory *inv = g->r->inventory;
	size_t max = g->r->verbose ? inv->n : WHYS_MAX, n = 0, k;
	struct stand *stands = arena_alloc(g->prose->arena, (max + 1) *
	    sizeof *stands);
	struct why why;

	for (size_t i = 0; i < inv->n; i++) {
		if (g->r->result->roles[i] != ROLE_BAD ||
		    result_standing(g->r->result, row, i) != standing)
			continue;
		why = why_of(g, row, i, standing);
		for (k = 0; k < n && !span_eq(stands[k].why.one,
		    why.one); k++)
			continue;
		/* The last takes all whose reasons are not told. */
		if (k == max)
			stands[--k].why = same_for_all(SPAN("the reasons "
			    "differ"));
		else if (k == n)
			stands[n++] = (struct stand){ standing, why,
			    arena_alloc(g->prose->arena, inv->n *
			    sizeof(struct span)), 0 };
		stands[k].names[stands[k].n++] = inv->hosts[i].name;
	}
	for (size_t i = 0; i < n; i++)
		say_stand(g, &stands[i]);
}

static void
say_evidence(struct saying_hosts *g, const struct row *row,
    enum standing standing, const char *before)
{
	const struct span *lines;
	size_t n = evidence_text_lines(g->r, row, standing, g->prose->arena,
	    &lines);

	for (size_t i = 0; i < n; i++)
		prose_add_behind(g->prose, before, lines[i]);
}

/* "Security Update, last installed 2023-11-02": as lists that have it say. */
static void
say_listed(struct saying_hosts *g, const struct row *row)
{
	const struct inventory *inv = g->r->inventory;
	const struct entry *e = &row->bad_value;
	struct span kind = inventory_text(inv, e->kind);
	struct out *o;
	char day[11];

	if (row->have[SIDE_BAD] == 0)
		return;
	prose_add(g->prose, inventory_text(inv, e->title));
	o = prose_begin(g->prose);
	out_span(o, kind);
	date_iso(e->installed_on, day);
	if (day[0] != '\0')
		out_printf(o, "%s%sinstalled %s", kind.n == 0 ? "" : ", ",
		    row->have[SIDE_BAD] == 1 ? "" : "last ", day);
	prose_end(g->prose);
}

void
explain_hosts_say(const struct report *r, uint32_t update,
    struct prose_making *prose)
{
	struct saying_hosts g = { r, prose };
	const struct row *row = explain_query_row(r, update);

	if (row == NULL)
		return;
	say_listed(&g, row);
	say_standing(&g, row, STANDING_HAVE);
	say_standing(&g, row, STANDING_LACK);
	say_standing(&g, row, STANDING_UNCERTAIN);
	say_evidence(&g, row, STANDING_COVERED, "not needed on ");
	say_evidence(&g, row, STANDING_INAPPLICABLE, "");
}

/* More updates than these are counted in the verdict, not named. */
#define ASKED_MAX	3

static bool
stands(const struct report *r, const struct row *row, size_t host,
    enum standing standing)
{
	return r->result->roles[host] == ROLE_BAD &&
	    result_standing(r->result, row, host) == standing;
}

/* True if it is a newer update that covers this one on each host; not so of
 * the level that the update itself brings, or of a part of it. */
static bool
is_by_newer(const struct report *r, const struct row *row, struct arena *a)
{
	uint32_t number = inventory_number(r->inventory, row->update);
	struct cover c;

	for (size_t h = 0; h < r->inventory->n; h++) {
		if (!stands(r, row, h, STANDING_COVERED))
			continue;
		c = result_cover(r->result, row, h, a);
		if (c.by == number || c.reason == COVER_PART ||
		    c.reason == COVER_ENABLED || (c.reason == COVER_LEVEL &&
		    c.builds[0].reached == c.builds[0].needed))
			return false;
	}
	return true;
}

/* "EX01 and EX02 have KB5031361", "EX01 and EX02 have it" */
static void
say_clause(const struct report *r, struct out *o, const struct row *row,
    enum standing standing, bool first, const struct span *names, size_t n,
    struct arena *a)
{
	static const struct words {
		const char	*one, *many, *after;
	} all[STANDING_COUNT] = {
		[STANDING_HAVE] = { " has ", " have ", "" },
		[STANDING_LACK] = { " lacks ", " lack ", "" },
		[STANDING_UNCERTAIN] = { " may lack ", " may lack ", "" },
		[STANDING_COVERED] = { " has a newer update that contains ",
		    " have a newer update that contains ", "" },
		[STANDING_INAPPLICABLE] = { "", "", "" },
	}, brought = { " has what ", " have what ", " brings" };
	struct span what = first ? inventory_update(r->inventory,
	    row->update) : SPAN("it");
	bool newer = standing == STANDING_COVERED && is_by_newer(r, row, a);
	const struct words *words = standing == STANDING_COVERED && !newer ?
	    &brought : &all[standing];

	if (standing == STANDING_INAPPLICABLE) {
		out_span(o, what);
		out_str(o, " is not for ");
	}
	names_print(o, names, n, report_names_max(r));
	out_str(o, n == 1 ? words->one : words->many);
	if (standing != STANDING_INAPPLICABLE)
		out_span(o, what);
	out_str(o, words->after);
}

static void
say_verdict_of(const struct report *r, struct out *o, const struct row *row,
    struct arena *a)
{
	static const enum standing order[] = { STANDING_LACK,
	    STANDING_UNCERTAIN, STANDING_HAVE, STANDING_COVERED,
	    STANDING_INAPPLICABLE };
	struct span *names = arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *names);
	bool first = true;
	size_t n;

	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		n = 0;
		for (size_t h = 0; h < r->inventory->n; h++)
			if (stands(r, row, h, order[i]))
				names[n++] = r->inventory->hosts[h].name;
		if (n == 0)
			continue;
		out_str(o, first ? "" : "; ");
		say_clause(r, o, row, order[i], first, names, n, a);
		first = false;
	}
	out_char(o, '.');
}

/* The only host that is asked about; else empty. */
static struct span
only_host(const struct report *r)
{
	for (size_t h = 0; r->result->hosts[SIDE_BAD] == 1; h++)
		if (r->result->roles[h] == ROLE_BAD)
			return r->inventory->hosts[h].name;
	return SPAN_NONE;
}

/* "Hosts lack 3 of the 12 updates and may lack 1 more.", "EX03 lacks none of
 * the 5 updates." */
static void
say_counts(const struct report *r, struct out *o, size_t asked)
{
	size_t lacked = r->result->counts[GROUP_MISSING];
	size_t open = r->result->counts[GROUP_UNCERTAIN];
	struct span one = only_host(r);

	if (lacked + open == 0 && one.n == 0) {
		out_printf(o, "No host lacks any of the %zu updates.", asked);
		return;
	}
	out_span(o, one.n != 0 ? one : SPAN("Hosts"));
	if (lacked + open == 0)
		out_str(o, " lacks none");
	else
		out_printf(o, " %s %zu", lacked == 0 ? "may lack" :
		    one.n != 0 ? "lacks" : "lack", lacked == 0 ? open : lacked);
	out_printf(o, " of the %zu updates", asked);
	if (lacked != 0 && open != 0)
		out_printf(o, " and may lack %zu more", open);
	out_char(o, '.');
}

struct span
explain_hosts_verdict(const struct report *r, struct arena *a)
{
	const uint32_t *updates;
	size_t n = explain_query_updates(r, a, &updates);
	struct span *names = arena_alloc(a, n * sizeof *names);
	const struct row *row;
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t i = 0; i < n; i++)
		names[i] = inventory_update(r->inventory, updates[i]);
	if (explain_query_alone(r)) {
		out_str(&s.out, "What kbdiff knows about ");
		names_print(&s.out, names, n, report_names_max(r));
		return strbuf_end(&s, a);
	}
	for (size_t i = 0; i < n && n <= ASKED_MAX; i++) {
		row = explain_query_row(r, updates[i]);
		out_str(&s.out, i == 0 ? "" : " ");
		if (row != NULL)
			say_verdict_of(r, &s.out, row, a);
		else
			out_printf(&s.out, "%.*s is a placeholder, not an "
			    "update.",
			    SPANF(names[i]));
	}
	if (n > ASKED_MAX)
		say_counts(r, &s.out, n);
	return strbuf_end(&s, a);
}
