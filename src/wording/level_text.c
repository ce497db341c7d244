#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
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
	uint32_t kb = p->by != 0 || b == NULL ? p->by :
	    builds_at(b, p->build, p->revision);
	const struct build_row *rows;
	size_t n;

	rows = builds_of(b, kb, &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == p->build &&
		    rows[i].revision == p->revision)
			return rows[i].released;
	return DATE_NONE;
}

/* The place that a host has reached; false where it is not proven. */
static bool
find_place(const struct report *r, size_t host, struct place *p)
{
	const struct level *l = level_at(r, host);

	if (!level_is_one(l))
		return false;
	*p = l->places[0];
	return true;
}

static void
say_number(struct out *o, const struct place *p)
{
	out_printf(o, "%u.%u", (unsigned)p->build, (unsigned)p->revision);
}

/* " (2023-11)" */
static void
say_month(struct out *o, date day)
{
	char iso[11];

	date_iso(day, iso);
	if (iso[0] != '\0')
		out_printf(o, " (%.7s)", iso);
}

struct span
level_text_number(const struct report *r, size_t host, struct arena *a)
{
	struct strbuf s;
	struct place p;

	if (!find_place(r, host, &p))
		return SPAN_NONE;
	strbuf_begin(&s);
	say_number(&s.out, &p);
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

/* True if a level is proven at every place that the host may be. */
static bool
is_proven(const struct level *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->places[i].revision == 0)
			return false;
	return l->n != 0;
}

bool
level_text_is_whole(const struct report *r, size_t host)
{
	return level_is_whole(level_at(r, host), &r->inventory->hosts[host]);
}

struct span
level_text_host(const struct report *r, size_t host, struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];

	/* What a list in doubt proves may be years below where the host is. */
	return h->complete || h->proving != 0 ? level_text_least(r, host, a) :
	    SPAN_NONE;
}

struct span
level_text_least(const struct report *r, size_t host, struct arena *a)
{
	const struct level *l = level_at(r, host);
	const struct place *p = l->places;
	struct strbuf s;

	if (!is_proven(l))
		return SPAN_NONE;
	strbuf_begin(&s);
	for (size_t i = 0; i < l->n; i++) {
		if (i != 0 && p[i].build == p[i - 1].build &&
		    p[i].revision == p[i - 1].revision)
			continue;
		out_str(&s.out, i == 0 ? "" : " or ");
		say_number(&s.out, &p[i]);
		say_month(&s.out, released(r, &p[i]));
	}
	if (l->beyond != 0 || !level_text_is_whole(r, host))
		out_str(&s.out, " or newer");
	if (p->hotpatched != 0)
		out_printf(&s.out, ", hotpatched to %04u-%02u (KB%u)",
		    (unsigned)(p->hotpatched / 100),
		    (unsigned)(p->hotpatched % 100), (unsigned)p->hotpatch);
	return strbuf_end(&s, a);
}

date
level_text_released(const struct report *r, size_t host)
{
	struct place p;

	return find_place(r, host, &p) ? released(r, &p) : DATE_NONE;
}

struct span
level_text_month(const struct report *r, size_t host, struct arena *a)
{
	char iso[11];

	date_iso(level_text_released(r, host), iso);
	return iso[0] == '\0' ? SPAN_NONE :
	    arena_dup(a, (struct span){ iso, 7 });
}

int
level_text_between(date from, date to)
{
	int y1, m1, y2, m2, d;

	if (from == DATE_NONE || to == DATE_NONE)
		return 0;
	date_split(from, &y1, &m1, &d);
	date_split(to, &y2, &m2, &d);
	return (y2 - y1) * 12 + m2 - m1;
}

/* True if a host lacks a cumulative update by an exception, so that its level
 * is none of the comparison's. */
static bool
is_level_accepted(const struct report *r, size_t host)
{
	const struct result *result = r->result;

	for (size_t k = 0; k < result->n; k++)
		if ((result->rows[k].reasons & 1u << REASON_ACCEPTED) != 0 &&
		    result_standing(result, &result->rows[k], host) ==
		    STANDING_ACCEPTED && raw_lists_cumulative(
		    r->inventory->raw_lists, result->rows[k].update))
			return true;
	return false;
}

/* True if options took out updates, and no row is left that shows which of two
 * hosts is behind the other. */
static bool
is_level_filtered(const struct report *r, size_t behind, size_t ahead)
{
	const struct result *result = r->result;
	enum standing s;

	if (result == NULL || !taken_by_options(&result->taken))
		return false;
	for (size_t k = 0; k < result->n; k++) {
		if (!raw_lists_cumulative(r->inventory->raw_lists,
		    result->rows[k].update))
			continue;
		s = result_standing(result, &result->rows[k], behind);
		if ((s == STANDING_LACK || s == STANDING_UNCERTAIN) &&
		    result_standing(result, &result->rows[k], ahead) ==
		    STANDING_HAVE)
			return false;
	}
	return true;
}

enum level_order
level_text_compare(const struct report *r, size_t host, size_t other,
    int *months)
{
	struct place p, q;

	*months = 0;
	if (!find_place(r, host, &p) || !find_place(r, other, &q) ||
	    p.build != q.build)
		return LEVEL_UNKNOWN;
	if ((p.revision <= q.revision && !level_text_is_whole(r, host)) ||
	    (p.revision >= q.revision && !level_text_is_whole(r, other)))
		return LEVEL_UNKNOWN;
	if (p.revision == q.revision &&
	    level_at(r, host)->beyond == level_at(r, other)->beyond)
		return LEVEL_SAME;
	if (level_at(r, host)->beyond != 0 ||
	    level_at(r, other)->beyond != 0 || p.hotpatched != 0 ||
	    q.hotpatched != 0)
		return LEVEL_UNKNOWN;
	if (r->result != NULL && r->result->exceptions != NULL &&
	    (is_level_accepted(r, host) || is_level_accepted(r, other)))
		return LEVEL_UNKNOWN;
	if (p.revision < q.revision ? is_level_filtered(r, host, other) :
	    is_level_filtered(r, other, host))
		return LEVEL_UNKNOWN;
	*months = level_text_between(released(r, &p), released(r, &q));
	if (p.revision > q.revision)
		*months = -*months;
	*months = *months < 0 ? 0 : *months;
	return p.revision < q.revision ? LEVEL_BEHIND : LEVEL_AHEAD;
}

void
level_text_distance(struct out *o, int months, enum level_order order)
{
	if (months == 1)
		out_str(o, "one month");
	else
		out_printf(o, "%d months", months);
	out_str(o, order == LEVEL_BEHIND ? " behind" : " ahead");
}

void
level_text_apart(struct out *o, size_t hosts, int months,
    enum level_order order)
{
	out_str(o, hosts == 1 ? " is " : " are ");
	level_text_distance(o, months, order);
	out_str(o, order == LEVEL_BEHIND ? " " : " of ");
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
level_text_builds(const struct report *r, const char *what, struct arena *a)
{
	const struct builds *b = report_facts(r)->builds;
	struct strbuf s;

	strbuf_begin(&s);
	if (b != NULL)
		say_newest(&s.out, what, builds_newest(b), builds_last(b));
	return strbuf_end(&s, a);
}

struct span
level_text_catalog(const struct report *r, const char *what, struct arena *a)
{
	const struct catalog *c = report_facts(r)->catalog;
	struct strbuf s;

	strbuf_begin(&s);
	if (c != NULL)
		say_newest(&s.out, what, catalog_newest(c), last_of(c));
	return strbuf_end(&s, a);
}

struct span
level_text_chains(const struct report *r, const char *what, struct arena *a)
{
	const struct chains *c = report_facts(r)->chains;
	uint32_t day = c == NULL ? 0 : chains_newest(c);
	struct strbuf s;

	strbuf_begin(&s);
	if (day != 0)
		out_printf(&s.out, "%s to %04u-%02u-%02u", what,
		    (unsigned)(day / 10000), (unsigned)(day / 100 % 100),
		    (unsigned)(day % 100));
	return strbuf_end(&s, a);
}

/* How the sources of facts are called. */
struct source_names {
	const char	*builds, *chains, *catalog;
	const char	*between;	/* one and the next */
};

static struct span
say_sources(const struct report *r, const struct source_names *names,
    struct arena *a)
{
	const struct facts *f = report_facts(r);
	const struct {
		struct span	said, from;
	} parts[] = {
		{ level_text_builds(r, names->builds, a), f->builds_from },
		{ level_text_chains(r, names->chains, a), f->chains_from },
		{ level_text_catalog(r, names->catalog, a), f->catalog_from },
		{ f->map != NULL ? SPAN("your own map") : SPAN_NONE,
		    f->map_from },
	};
	const char *before = "";
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (parts[i].said.n == 0)
			continue;
		out_str(&s.out, before);
		out_span(&s.out, parts[i].said);
		if (parts[i].from.n != 0) {
			out_str(&s.out, " (");
			out_span(&s.out, parts[i].from);
			out_char(&s.out, ')');
		}
		before = names->between;
	}
	return strbuf_end(&s, a);
}

struct span
level_text_data(const struct report *r, struct arena *a)
{
	return say_sources(r, &(struct source_names){ "builds", "chains",
	    "catalog", ", " }, a);
}

struct span
level_text_known(const struct report *r, struct arena *a)
{
	struct span said = say_sources(r, &(struct source_names){
	    "cumulative updates up",
	    "servicing stacks, .NET updates and rollups up",
	    "a catalogue up", "; " }, a);
	struct strbuf s;

	if (said.n == 0)
		return said;
	strbuf_begin(&s);
	out_str(&s.out, "kbdiff knows ");
	out_span(&s.out, said);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}
