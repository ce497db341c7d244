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

static struct span
say_sources(const struct report *r, const struct source_names *names,
    struct arena *a)
{
	const struct facts *f = report_facts(r);
	const struct {
		struct span	said, from;
	} parts[] = {
		{ known_text_builds(r, names->builds, a), f->builds_from },
		{ known_text_chains(r, names->chains, a), f->chains_from },
		{ known_text_catalog(r, names->catalog, a), f->catalog_from },
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
known_text_data(const struct report *r, struct arena *a)
{
	return say_sources(r, &(struct source_names){ "builds", "chains",
	    "catalog", ", " }, a);
}

struct span
known_text_sentence(const struct report *r, struct arena *a)
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
