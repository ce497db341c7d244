#include <stdio.h>

#include "kbdiff/base/out.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/facts/facts_reach.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/report/facts_list.h"
#include "kbdiff/wording/facts_text.h"
#include "json_writer.h"

static void
write_sources(struct out *o, const struct facts_list *l)
{
	const struct fact_source *s;
	char rows[32], day[11];

	out_str(o, "  kind          rows  newest      from\n");
	for (size_t i = 0; i < l->n; i++) {
		s = &l->sources[i];
		date_iso(s->newest, day);
		if (s->rows < 1000)
			snprintf(rows, sizeof rows, "%zu", s->rows);
		else
			snprintf(rows, sizeof rows, "%zu,%03zu",
			    s->rows / 1000, s->rows % 1000);
		out_printf(o, "  %-10s %7s  %-10s  ", fact_source_name(
		    s->kind), rows, day[0] == '\0' ? "-" : day);
		out_visible(o, s->file == NULL ? facts_text_compiled :
		    span_of(s->file));
		out_char(o, '\n');
	}
}

/* "2026-09" of 20260914, "-" of 0. */
static const char *
month(uint32_t day, char buf[16])
{
	if (day == 0)
		return "-";
	snprintf(buf, 16, "%04u-%02u", (unsigned)(day / 10000),
	    (unsigned)(day / 100 % 100));
	return buf;
}

static void
write_reach(struct out *o, const struct facts_reach *r, unsigned line)
{
	char name[PRODUCT_NAME] = "Windows ", level[32] = "-", day[11];
	char stack[16], net[16];

	product_of_build(r->build, line, name);
	date_iso(r->released, day);
	if (r->revision != 0)
		snprintf(level, sizeof level, "%u.%u%s%s%s",
		    (unsigned)r->build, (unsigned)r->revision,
		    day[0] == '\0' ? "" : " (", day,
		    day[0] == '\0' ? "" : ")");
	else if (r->rollup != 0)
		snprintf(level, sizeof level, "%s rollup",
		    month(r->rollup, stack));
	out_printf(o, "  %-5u  %-24s  %-24s  %-7s  %s\n",
	    (unsigned)r->build, name + sizeof "Windows", level,
	    month(r->stack, stack), month(r->net, net));
}

#define BUILD_FIRST	6000
#define BUILD_LAST	30000

/* Servers that had updates in the two years before the newest fact. */
static bool
is_of_today(const struct facts_list *l, const struct facts_reach *r)
{
	uint32_t newest = l->facts.builds == NULL ? 0 :
	    builds_month(builds_newest(l->facts.builds));
	uint32_t last = r->revision != 0 ? builds_month(r->released) :
	    r->rollup / 100;

	return build_branch(r->build) == r->build && last + 200 >= newest;
}

/* How far the facts reach for builds of servers of today, and, if verbose, for
 * all others, which are counted otherwise. */
static void
write_builds(struct out *o, const struct facts_list *l)
{
	struct facts_reach r;
	size_t named = 0, others = 0;
	unsigned line;

	for (uint32_t build = BUILD_FIRST; build < BUILD_LAST; build++) {
		line = LINE_SERVER;
		if (!facts_reach_of(&l->facts, build, line, &r) &&
		    !facts_reach_of(&l->facts, build, line = LINE_CLIENT, &r))
			continue;
		if (!l->verbose && (line != LINE_SERVER ||
		    !is_of_today(l, &r))) {
			others++;
			continue;
		}
		if (named++ == 0)
			facts_text_builds(o);
		write_reach(o, &r, line);
	}
	if (others != 0)
		facts_text_others(o, others);
}

void
facts_list_text(struct out *o, const struct facts_list *l)
{
	facts_text_begin(o, l->version, l->n != 0);
	if (l->n != 0)
		write_sources(o, l);
	write_builds(o, l);
	facts_text_renew(o, l->folders, 2);
}

void
facts_list_json(struct out *o, const struct facts_list *l)
{
	const struct fact_source *sources = l->sources;
	struct json_writer w = { .o = o, .first = true };

	json_writer_open(&w, '{');
	json_writer_key(&w, "kbdiff");
	json_writer_string(&w, span_of(l->version));
	json_writer_key_line(&w, "facts", 1);
	json_writer_open(&w, '[');
	for (size_t i = 0; i < l->n; i++) {
		json_writer_open_line(&w, 4);
		json_writer_key(&w, "kind");
		json_writer_string(&w, span_of(fact_source_name(
		    sources[i].kind)));
		json_writer_key(&w, "file");
		json_writer_string_or_null(&w, sources[i].file == NULL ?
		    SPAN_NONE : span_of(sources[i].file));
		json_writer_key(&w, "rows");
		out_printf(o, "%zu", sources[i].rows);
		json_writer_key(&w, "newest");
		json_writer_date_or_null(&w, sources[i].newest);
		json_writer_close(&w, '}');
	}
	json_writer_close(&w, ']');
	json_writer_close(&w, '}');
	out_char(o, '\n');
}
