#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/track.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/facts_reach.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/track_text.h"

/* The hosts of a track, the months of their newest updates, and that from which
 * on a monthly rollup contains all of these. */
struct on_track {
	struct host_set	 hosts;
	uint32_t	 first, last, since;
};

/* False unless there are hosts on both tracks, of one build. */
static bool
find_tracks(const struct report *r, struct on_track found[TRACK_COUNT],
    uint32_t *build, struct arena *a)
{
	const uint64_t *updates = track_updates(report_facts(r), r->inventory,
	    a);
	struct on_track *t;
	struct track_end end;

	*build = 0;
	for (int i = 0; i < TRACK_COUNT; i++)
		found[i] = (struct on_track){ .hosts.hosts = arena_alloc(a,
		    (r->inventory->n + 1) * sizeof *t->hosts.hosts) };
	for (size_t i = 0; i < r->inventory->n; i++) {
		if (r->result->roles[i] == ROLE_NONE || r->result->roles[i] ==
		    ROLE_BASELINE || result_is_doubtful(r->result, i))
			continue;
		t = &found[track_of(report_facts(r), r->inventory, updates, i,
		    &end)];
		if (t == &found[TRACK_UNKNOWN])
			continue;
		if (*build != 0 && end.build != *build)
			return false;
		*build = end.build;
		t->first = t->hosts.n == 0 || end.month < t->first ?
		    end.month : t->first;
		t->last = end.month > t->last ? end.month : t->last;
		t->since = end.since > t->since ? end.since : t->since;
		t->hosts.hosts[t->hosts.n++] = i;
	}
	return found[TRACK_ROLLUP].hosts.n != 0 &&
	    found[TRACK_SECURITY_ONLY].hosts.n != 0;
}

static void
say_month(struct out *o, uint32_t month)
{
	out_printf(o, "%04u-%02u", (unsigned)(month / 100),
	    (unsigned)(month % 100));
}

/* " with monthly rollups (latest: 2022-12)" */
static void
say_track(const struct report *r, struct out *o, const struct on_track *t,
    const char *with)
{
	if (t->hosts.n <= HOST_TEXT_NAMES)
		host_text_print(r, o, t->hosts.hosts, t->hosts.n, SIZE_MAX);
	else
		out_printf(o, "%zu %s", t->hosts.n, host_text_noun(r, 2));
	out_printf(o, "%s (latest: ", with);
	say_month(o, t->first);
	if (t->first != t->last) {
		out_str(o, " to ");
		say_month(o, t->last);
	}
	out_char(o, ')');
}

struct span
track_text(const struct report *r, struct arena *a)
{
	struct on_track found[TRACK_COUNT];
	struct strbuf s;
	uint32_t build;

	if (!find_tracks(r, found, &build, a))
		return SPAN_NONE;
	strbuf_begin(&s);
	say_track(r, &s.out, &found[TRACK_SECURITY_ONLY],
	    found[TRACK_SECURITY_ONLY].hosts.n == 1 ?
	    " is patched with security-only updates" :
	    " are patched with security-only updates");
	out_str(&s.out, ", ");
	say_track(r, &s.out, &found[TRACK_ROLLUP], " with monthly rollups");
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

/* "; the newest that kbdiff knows is KB5102207 of 2026-07" */
static void
say_newest(struct out *o, const struct facts *f, const struct facts_reach *at)
{
	const struct chain_row *rows;
	const struct chain *chain;
	size_t n;

	rows = chains_rows(f->chains, &n);
	for (size_t i = 0; i < n; i++) {
		chain = chains_chain(f->chains, rows[i].chain);
		if (chain->family != CHAIN_ROLLUP ||
		    chain->build != at->build || rows[i].ordinal != at->rollup)
			continue;
		out_printf(o, "; the newest that kbdiff knows is KB%u of ",
		    (unsigned)rows[i].kb);
		say_month(o, chain_month(at->rollup));
		return;
	}
}

struct span
track_text_advice(const struct report *r, struct arena *a)
{
	struct on_track found[TRACK_COUNT];
	struct facts_reach reach;
	uint32_t build, since;
	struct strbuf s;

	if (!find_tracks(r, found, &build, a) || !facts_reach_of(
	    report_facts(r), build, 0, &reach))
		return SPAN_NONE;
	since = found[TRACK_ROLLUP].since > found[TRACK_SECURITY_ONLY].since ?
	    found[TRACK_ROLLUP].since : found[TRACK_SECURITY_ONLY].since;
	if (chain_month(reach.rollup) < since)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_str(&s.out, "A monthly rollup of ");
	say_month(&s.out, since);
	out_str(&s.out, " or later contains all of these monthly rollups and "
	    "security-only updates");
	say_newest(&s.out, report_facts(r), &reach);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}
