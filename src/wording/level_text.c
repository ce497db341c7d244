#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/level_text.h"

const struct level *
level_text_level(const struct report *r, size_t host)
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
	const struct level *l = level_text_level(r, host);

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
	return level_is_whole(level_text_level(r, host),
	    &r->inventory->hosts[host]);
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
	const struct level *l = level_text_level(r, host);
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
