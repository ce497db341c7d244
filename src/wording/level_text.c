#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/level_text.h"

static const struct level *
level_at(const struct report *r, size_t host)
{
	static const struct level none = { .n = 0 };

	return r->coverage == NULL ? &none :
	    coverage_level(r->coverage, host);
}

/* When what brought a place to its revision was released. */
static date
released(const struct report *r, const struct place *p)
{
	const struct builds *b = report_facts(r)->builds;
	const struct build_row *rows;
	size_t n;

	rows = builds_of(b, p->by, &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == p->build &&
		    rows[i].revision == p->revision)
			return rows[i].released;
	return DATE_NONE;
}

/* ", 2023-11" */
static void
say_month(struct out *o, date day)
{
	char iso[11];

	date_iso(day, iso);
	if (iso[0] != '\0')
		out_printf(o, ", %.7s", iso);
}

static void
say_number(struct out *o, const struct place *p)
{
	out_printf(o, "%u.%u", (unsigned)p->build, (unsigned)p->revision);
}

struct span
level_text_number(const struct report *r, size_t host, struct arena *a)
{
	const struct level *l = level_at(r, host);
	struct strbuf s;

	if (!level_is_one(l))
		return SPAN_NONE;
	strbuf_begin(&s);
	say_number(&s.out, &l->places[0]);
	return strbuf_end(&s, a);
}

struct span
level_text_stated(const struct report *r, size_t host)
{
	struct span build = r->inventory->hosts[host].build;
	struct version v;

	if (!version_scan(build, &v) || v.revision < 0)
		return SPAN_NONE;
	for (size_t dots = 0; dots < 2; build = span_from(build, 1))
		dots += build.p[0] == '.';
	return build;
}

/* Whether a level is proven at every place that the host may be. */
static bool
is_proven(const struct level *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->places[i].revision == 0)
			return false;
	return l->n != 0;
}

struct span
level_text_host(const struct report *r, size_t host, struct arena *a)
{
	const struct level *l = level_at(r, host);
	const struct place *p = l->places;
	struct strbuf s;

	if (!is_proven(l))
		return SPAN_NONE;
	strbuf_begin(&s);
	out_str(&s.out, "level ");
	for (size_t i = 0; i < l->n; i++) {
		if (i != 0 && p[i].build == p[i - 1].build &&
		    p[i].revision == p[i - 1].revision)
			continue;
		out_str(&s.out, i == 0 ? "" : " or ");
		say_number(&s.out, &p[i]);
	}
	if (l->beyond != 0)
		out_str(&s.out, " or newer");
	if (p->by != 0)
		out_printf(&s.out, ", KB%u", (unsigned)p->by);
	say_month(&s.out, released(r, p));
	return strbuf_end(&s, a);
}

/* Hosts at one level. */
struct rank {
	struct place	 place;
	struct span	*names;
	size_t		 n;
};

struct ranks {
	struct rank	*ranks;	/* the highest first */
	size_t		 n, cap;
	size_t		 unknown;	/* hosts whose level is not proven */
	bool		 builds_differ;
};

static struct rank *
rank_at(struct ranks *g, const struct place *p, size_t max,
    struct arena *a)
{
	size_t at = 0;

	while (at < g->n && g->ranks[at].place.revision > p->revision)
		at++;
	if (at < g->n && g->ranks[at].place.revision == p->revision)
		return &g->ranks[at];
	g->ranks = xgrow(g->ranks, g->n, &g->cap, sizeof *g->ranks);
	memmove(g->ranks + at + 1, g->ranks + at,
	    (g->n++ - at) * sizeof *g->ranks);
	g->ranks[at] = (struct rank){ *p, arena_alloc(a, max *
	    sizeof(struct span)), 0 };
	return &g->ranks[at];
}

/* Hosts of a role by their levels; ranks are to be freed. */
static struct ranks
rank_levels(const struct report *r, enum role role, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	const struct level *l;
	struct ranks g = { .ranks = NULL };
	struct rank *rank;

	for (size_t i = 0; i < inv->n; i++) {
		if (r->result->roles[i] != role)
			continue;
		l = level_at(r, i);
		if (!level_is_one(l) || l->beyond != 0 ||
		    l->places[0].hotpatched != 0) {
			g.unknown++;
			continue;
		}
		if (g.n != 0 &&
		    l->places[0].build != g.ranks[0].place.build)
			g.builds_differ = true;
		rank = rank_at(&g, &l->places[0], inv->n, a);
		rank->names[rank->n++] = inv->hosts[i].name;
	}
	return g;
}

struct span
level_text_many(const struct report *r, enum role role, struct arena *a)
{
	struct ranks g = rank_levels(r, role, a);
	struct strbuf s;
	struct span made = SPAN_NONE;

	if (g.n != 0 && g.unknown == 0 && !g.builds_differ) {
		strbuf_begin(&s);
		out_str(&s.out, g.n == 1 ? "level " : "levels ");
		say_number(&s.out, &g.ranks[g.n - 1].place);
		if (g.n != 1) {
			out_str(&s.out, " to ");
			say_number(&s.out, &g.ranks[0].place);
		}
		made = strbuf_end(&s, a);
	}
	free(g.ranks);
	return made;
}

/* "one month ", "14 months "; nothing for the same month or none known. */
static void
say_months(struct out *o, date from, date to)
{
	static const char *const words[] = { "", "one", "two", "three",
	    "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
	    "twelve" };
	int y1, m1, y2, m2, d, months;

	if (from == DATE_NONE || to == DATE_NONE)
		return;
	date_split(from, &y1, &m1, &d);
	date_split(to, &y2, &m2, &d);
	months = (y2 - y1) * 12 + m2 - m1;
	if (months <= 0)
		return;
	if (months < (int)(sizeof words / sizeof *words))
		out_printf(o, "%s", words[months]);
	else
		out_printf(o, "%d", months);
	out_str(o, months == 1 ? " month " : " months ");
}

static void
say_names(const struct report *r, struct out *o, const struct rank *g)
{
	names_print(o, g->names, g->n, report_names_max(r));
}

/* "17763.4974, 2023-10" */
static void
say_level(const struct report *r, struct out *o, const struct rank *g)
{
	say_number(o, &g->place);
	say_month(o, released(r, &g->place));
}

/* Two levels: who is behind, and by how much. */
static void
say_behind(const struct report *r, struct out *o, const struct ranks *g)
{
	const struct rank *ahead = &g->ranks[0], *behind = &g->ranks[1];

	say_names(r, o, behind);
	out_str(o, behind->n == 1 ? " is " : " are ");
	say_months(o, released(r, &behind->place), released(r, &ahead->place));
	out_str(o, "behind (");
	say_level(r, o, behind);
	out_str(o, "; ");
	if (ahead->n == 1 || g->unknown != 0)
		say_names(r, o, ahead);
	else
		out_str(o, "the others");
	out_char(o, ' ');
	say_level(r, o, ahead);
	out_char(o, ')');
}

/* Up to so many levels are told apart. */
#define LEVELS_MAX	4

static void
say_differ(const struct report *r, struct out *o, const struct ranks *g)
{
	if (g->n > LEVELS_MAX) {
		out_str(o, "Levels go from ");
		say_level(r, o, &g->ranks[g->n - 1]);
		out_str(o, " to ");
		say_level(r, o, &g->ranks[0]);
		return;
	}
	out_str(o, "Levels differ: ");
	for (size_t i = 0; i < g->n; i++) {
		out_str(o, i == 0 ? "" : "; ");
		say_names(r, o, &g->ranks[i]);
		out_char(o, ' ');
		say_level(r, o, &g->ranks[i]);
	}
}

struct span
level_text_verdict(const struct report *r, struct arena *a)
{
	struct ranks g = rank_levels(r, ROLE_NODE, a);
	struct span made = SPAN_NONE;
	struct strbuf s;

	if (g.n > 1 && !g.builds_differ) {
		strbuf_begin(&s);
		if (g.n == 2)
			say_behind(r, &s.out, &g);
		else
			say_differ(r, &s.out, &g);
		made = strbuf_end(&s, a);
	}
	free(g.ranks);
	return made;
}

/* "builds to 2026-04-19"; by a number where no row is dated. */
static void
say_newest(struct out *o, const char *what, date day, uint32_t last)
{
	char iso[11];

	date_iso(day, iso);
	if (day != DATE_NONE)
		out_printf(o, "%s to %s", what, iso);
	else
		out_printf(o, "%s to KB%u", what, (unsigned)last);
}

static uint32_t
last_of(const struct catalog *c)
{
	size_t n = catalog_count(c);

	return n == 0 ? 0 : catalog_get(c, n - 1).number;
}

struct span
level_text_builds(const struct report *r, struct arena *a)
{
	const struct builds *b = report_facts(r)->builds;
	struct strbuf s;

	strbuf_begin(&s);
	if (b != NULL)
		say_newest(&s.out, "builds", builds_newest(b),
		    builds_last(b));
	return strbuf_end(&s, a);
}

struct span
level_text_catalog(const struct report *r, struct arena *a)
{
	const struct catalog *c = report_facts(r)->catalog;
	struct strbuf s;

	strbuf_begin(&s);
	if (c != NULL)
		say_newest(&s.out, "catalog", catalog_newest(c), last_of(c));
	return strbuf_end(&s, a);
}

struct span
level_text_data(const struct report *r, struct arena *a)
{
	bool mapped = report_facts(r)->map != NULL;
	struct span parts[] = { level_text_builds(r, a),
		level_text_catalog(r, a),
		mapped ? SPAN("a map of the site") : SPAN_NONE };
	struct span from = report_facts(r)->builds_from;
	const char *before = "";
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (parts[i].n == 0)
			continue;
		out_str(&s.out, before);
		out_span(&s.out, parts[i]);
		if (i == 0 && from.n != 0) {
			out_str(&s.out, " with ");
			out_visible(&s.out, from);
		}
		before = ", ";
	}
	return strbuf_end(&s, a);
}
