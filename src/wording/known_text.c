#include <stdint.h>

#include "kbdiff/base/strbuf.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/date.h"
#include "kbdiff/wording/known_text.h"

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
known_text_builds(const struct report *r, const char *what, struct arena *a)
{
	const struct builds *b = report_facts(r)->builds;
	struct strbuf s;

	strbuf_begin(&s);
	if (b != NULL)
		say_newest(&s.out, what, builds_newest(b), builds_last(b));
	return strbuf_end(&s, a);
}

struct span
known_text_catalog(const struct report *r, const char *what, struct arena *a)
{
	const struct catalog *c = report_facts(r)->catalog;
	struct strbuf s;

	strbuf_begin(&s);
	if (c != NULL)
		say_newest(&s.out, what, catalog_newest(c), last_of(c));
	return strbuf_end(&s, a);
}

struct span
known_text_chains(const struct report *r, const char *what, struct arena *a)
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

/* " (share/builds.csv)" */
static void
say_from(struct out *o, struct span from)
{
	if (from.n != 0)
		out_printf(o, " (%.*s)", SPANF(from));
}

/* Whether there is any. */
static bool
say_sources(const struct report *r, struct out *o,
    const struct source_names *names, struct arena *a)
{
	const struct facts *f = report_facts(r);
	const struct {
		struct span	said, from;
	} parts[] = {
		{ known_text_builds(r, names->builds, a), f->builds_from },
		{ known_text_chains(r, names->chains, a), f->chains_from },
		{ known_text_catalog(r, names->catalog, a), f->catalog_from },
	};
	bool any = false;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (parts[i].said.n == 0)
			continue;
		out_str(o, any ? names->between : "");
		out_span(o, parts[i].said);
		say_from(o, parts[i].from);
		any = true;
	}
	return any;
}

struct span
known_text_data(const struct report *r, struct arena *a)
{
	const struct facts *f = report_facts(r);
	struct strbuf s;
	bool any;

	strbuf_begin(&s);
	any = say_sources(r, &s.out, &(struct source_names){ "builds",
	    "chains", "catalog", ", " }, a);
	if (f->map != NULL) {
		out_str(&s.out, any ? ", your own replacements" :
		    "your own replacements");
		say_from(&s.out, f->map_from);
	}
	return strbuf_end(&s, a);
}

struct span
known_text_sentence(const struct report *r, struct arena *a)
{
	const struct facts *f = report_facts(r);
	struct strbuf said, s;
	struct span sources;

	strbuf_begin(&said);
	(void)say_sources(r, &said.out, &(struct source_names){
	    "cumulative updates up",
	    "servicing stacks, .NET updates and rollups up",
	    "catalogued updates up", "; " }, a);
	sources = strbuf_end(&said, a);
	strbuf_begin(&s);
	if (sources.n != 0)
		out_printf(&s.out, "kbdiff knows %.*s.", SPANF(sources));
	if (f->map != NULL) {
		out_str(&s.out, sources.n != 0 ? " It also uses your own "
		    "replacements" : "kbdiff uses your own replacements");
		say_from(&s.out, f->map_from);
		out_char(&s.out, '.');
	}
	return strbuf_end(&s, a);
}
