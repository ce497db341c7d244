#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/update_description.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/requirement.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/update_text.h"

static struct update_description
describe(const struct report *r, uint32_t update, struct arena *a)
{
	return update_describe(report_facts(r), inventory_number(r->inventory,
	    update), a);
}

/* The last of the levels that an update brings builds to; NULL: it brings
 * none. */
static const struct cover_build *
last_level(const struct update_description *d)
{
	return d->nlevels == 0 || d->levels[d->nlevels - 1].needed == 0 ?
	    NULL : &d->levels[d->nlevels - 1];
}

struct span
update_text_month(const struct report *r, uint32_t update, struct arena *a)
{
	struct update_description d = describe(r, update, a);
	char text[24];

	if (d.month == 0)
		return SPAN_NONE;
	snprintf(text, sizeof text, "%04u-%02u", (unsigned)(d.month / 100),
	    (unsigned)(d.month % 100));
	return arena_dup(a, span_of(text));
}

struct span
update_text_level(const struct report *r, uint32_t update, struct arena *a)
{
	struct update_description d = describe(r, update, a);
	const struct cover_build *level = last_level(&d);
	char text[24];

	if (level == NULL || d.what == WHAT_HOTPATCH)
		return SPAN_NONE;
	snprintf(text, sizeof text, "%u.%u", (unsigned)level->build,
	    (unsigned)level->needed);
	return arena_dup(a, span_of(text));
}

void
update_text_stream(struct out *o, const char *stream)
{
	for (; *stream != '\0'; stream++)
		if (*stream == '+' || *stream == '-')
			out_str(o, *stream == '+' ? " and " : " to ");
		else
			out_char(o, *stream);
}

/* "cumulative update, 17763.4974", ".NET Framework 3.5 and 4.8". */
static void
say_what(struct out *o, const struct update_description *d)
{
	const struct cover_build *level = last_level(d);

	if (d->what == WHAT_NET || d->what == WHAT_NET_PREVIEW) {
		out_str(o, update_what_name(WHAT_NET));
		out_str(o, d->stream[0] == '\0' ? "" : " ");
		update_text_stream(o, d->stream);
		out_str(o, d->what == WHAT_NET ? "" : " preview");
		return;
	}
	out_str(o, update_what_name(d->what));
	if (level != NULL)
		out_printf(o, ", %u.%u", (unsigned)level->build,
		    (unsigned)level->needed);
	else if (d->what == WHAT_ENABLEMENT)
		out_printf(o, " for %u", (unsigned)d->levels[0].build);
}

struct span
update_text_known(const struct report *r, uint32_t update, struct arena *a)
{
	struct update_description d = describe(r, update, a);
	struct span month = update_text_month(r, update, a);
	struct strbuf s;

	if (d.what == WHAT_UNKNOWN)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_span(&s.out, month);
	out_str(&s.out, month.n == 0 ? "" : " ");
	say_what(&s.out, &d);
	return strbuf_end(&s, a);
}

/* A title without the row's own id at its end, "... (KB938397)". */
static struct span
without_id(const struct report *r, const struct row *row)
{
	struct span id = inventory_update(r->inventory, row->update);
	struct span title = row->title;

	if (title.n > id.n + 3 && title.p[title.n - 1] == ')' &&
	    span_eq(span_upto(span_from(title, title.n - id.n - 1), id.n), id)
	    && title.p[title.n - id.n - 2] == '(')
		return span_trim(span_upto(title, title.n - id.n - 2));
	return title;
}

/* " on MBX01": the host of a pair that has an update which the other has not;
 * beside "MBX02 lacks" a day alone would seem to be of MBX02. */
static void
say_holder(const struct report *r, struct out *o, const struct row *row)
{
	size_t at = 0;

	if (!report_is_pair(r->result) || row->have[SIDE_GOOD] +
	    row->have[SIDE_BAD] != 1 || !result_find(r->result, row,
	    SIDE_COUNT, STANDING_HAVE, &at))
		return;
	out_str(o, " on ");
	out_span(o, r->inventory->hosts[at].name);
}

/* The title or kind that lists give, and when it was installed. */
static struct span
as_listed(const struct report *r, const struct row *row, struct arena *a)
{
	bool on_bad = row->have[SIDE_GOOD] == 0 && row->have[SIDE_BAD] != 0;
	const struct entry *e = on_bad ? &row->bad_value : &row->value;
	struct span what = row->title.n != 0 ? without_id(r, row) :
	    inventory_text(r->inventory, e->kind);
	struct strbuf s;
	char iso[11];

	strbuf_begin(&s);
	out_str(&s.out, what.n != 0 && row->title.n == 0 ? "listed as " : "");
	out_span(&s.out, what);
	date_iso(e->installed_on, iso);
	if (iso[0] != '\0') {
		out_printf(&s.out, what.n == 0 ? "installed %s" :
		    " (installed %s", iso);
		say_holder(r, &s.out, row);
		out_str(&s.out, what.n == 0 ? "" : ")");
	}
	return strbuf_end(&s, a);
}

/* A requirement says so many alternatives. */
enum { WHAT_TERMS = 2 };

/* What brings a month: monthly rollups of Windows before 10, cumulative updates
 * since; of the bad hosts that a row asks. */
static const char *
bringer_of(const struct report *r, const struct row *row)
{
	const struct result *result = r->result;
	bool older = false, newer = false;
	uint32_t build;
	enum standing s;

	for (size_t i = 0; i < r->inventory->n; i++) {
		s = result_standing(result, row, i);
		if (result->roles[i] != ROLE_BAD || s ==
		    STANDING_INAPPLICABLE || s == STANDING_NOT_COMPARED)
			continue;
		build = result_build(result, i);
		if (build != 0 && build < BUILDS_FIRST)
			older = true;
		else
			newer = true;
	}
	return !older ? "cumulative update" : newer ?
	    "cumulative update or monthly rollup" : "monthly rollup";
}

/* What one term asks for; empty where nothing is known of it. */
static struct span
what_of(const struct report *r, const struct row *row, const struct term *t,
    struct arena *a)
{
	struct strbuf s;
	uint32_t update;

	if (t->kind == TERM_UPDATE)
		return inventory_find(r->inventory, t->number, &update) ?
		    update_text_known(r, update, a) : SPAN_NONE;
	strbuf_begin(&s);
	if (t->kind == TERM_LEVEL)
		out_printf(&s.out, "level %u.%u or above", (unsigned)t->build,
		    (unsigned)t->revision);
	else
		out_printf(&s.out, "%s of %04u-%02u or later",
		    bringer_of(r, row), (unsigned)(t->month / 100),
		    (unsigned)(t->month % 100));
	return strbuf_end(&s, a);
}

/* "2017-03 security-only update or 2017-03 monthly rollup"; empty for a row
 * that is no requirement of its own. */
static struct span
what_required(const struct report *r, const struct row *row,
    struct arena *a)
{
	const struct term *before = NULL;
	struct span *told, one;
	struct requirement q;
	struct strbuf s;
	size_t n = 0, k;

	if (!r->inventory->raw_lists->updates[row->update].required ||
	    !requirement_parse(inventory_update(r->inventory, row->update),
	    &q, a))
		return SPAN_NONE;
	told = arena_alloc(a, q.n * sizeof *told);
	strbuf_begin(&s);
	for (size_t i = 0; i < q.n; i++) {
		one = what_of(r, row, &q.terms[i], a);
		for (k = 0; k < n && !span_eq(told[k], one); k++)
			continue;
		if (one.n == 0 || k < n || n == WHAT_TERMS)
			continue;
		told[n++] = one;
		out_str(&s.out, n == 1 ? "" : requirement_name_or(before,
		    &q.terms[i]));
		out_span(&s.out, one);
		before = &q.terms[i];
	}
	return strbuf_end(&s, a);
}

struct span
update_text_what(const struct report *r, const struct row *row,
    struct arena *a)
{
	struct span known = what_required(r, row, a);

	if (known.n == 0)
		known = update_text_known(r, row->update, a);

	return known.n != 0 ? known : as_listed(r, row, a);
}

bool
update_text_contains(const struct report *r, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const uint64_t *containers = r->coverage == NULL ? NULL :
	    coverage_containers(r->coverage, older, build);

	return containers != NULL && bits_has(containers, newer);
}

struct row_set
update_text_newest(const struct report *r, const struct row_set *s,
    uint32_t build, struct arena *a)
{
	size_t words = bits_words(r->inventory->raw_lists->nupdates), n = 0;
	uint32_t *kept = arena_alloc(a, (s->n + 1) * sizeof *kept);
	const uint64_t *containers;
	uint64_t *all;

	if (r->coverage == NULL || s->n == 0)
		return *s;
	all = bitset_new(r->inventory->raw_lists->nupdates);
	for (size_t i = 0; i < s->n; i++)
		bits_add(all, r->result->rows[s->rows[i]].update);
	for (size_t i = 0; i < s->n; i++) {
		containers = coverage_containers(r->coverage,
		    r->result->rows[s->rows[i]].update, build);
		if (containers == NULL || !bits_meet(all, containers, words))
			kept[n++] = s->rows[i];
	}
	free(all);
	return (struct row_set){ kept, n };
}

static const char *const plurals[WHAT_COUNT] = {
	[WHAT_UNKNOWN] = "others",
	[WHAT_CUMULATIVE] = "cumulative updates",
	[WHAT_PREVIEW] = "preview updates",
	[WHAT_OUT_OF_BAND] = "out-of-band updates",
	[WHAT_HOTPATCH] = "hotpatches",
	[WHAT_SERVICING_STACK] = "servicing stacks",
	[WHAT_NET] = ".NET Framework updates",
	[WHAT_NET_PREVIEW] = ".NET Framework previews",
	[WHAT_ROLLUP] = "monthly rollups",
	[WHAT_ROLLUP_PREVIEW] = "previews of monthly rollups",
	[WHAT_SECURITY_ONLY] = "security-only updates",
	[WHAT_IE] = "Internet Explorer updates",
	[WHAT_ENABLEMENT] = "enablement packages",
};

static const char *
kind_name(enum update_what what, size_t n)
{
	if (n != 1)
		return plurals[what];
	return what == WHAT_UNKNOWN ? "other" : what == WHAT_NET ?
	    ".NET Framework update" : update_what_name(what);
}

void
update_text_kinds(const struct report *r, struct out *o,
    const struct row_set *s, struct arena *a)
{
	size_t counts[WHAT_COUNT] = { 0 }, n = 0, most;
	struct span said[WHAT_COUNT];
	char text[64];

	for (size_t i = 0; i < s->n; i++)
		counts[describe(r, r->result->rows[s->rows[i]].update,
		    a).what]++;
	for (;;) {
		most = WHAT_UNKNOWN;
		for (size_t k = WHAT_UNKNOWN + 1; k < WHAT_COUNT; k++)
			if (counts[k] != 0 && (most == WHAT_UNKNOWN ||
			    counts[k] > counts[most]))
				most = k;
		if (counts[most] == 0)
			break;
		snprintf(text, sizeof text, "%zu %s", counts[most],
		    kind_name((enum update_what)most, counts[most]));
		said[n++] = arena_dup(a, span_of(text));
		counts[most] = 0;
	}
	names_print(o, said, n, n);
}

void
update_text_count(struct out *o, size_t n)
{
	out_printf(o, "%zu update%s", n, n == 1 ? "" : "s");
}

void
update_text_same(struct out *o, size_t n)
{
	out_str(o, "the same ");
	if (n == 1)
		out_str(o, "update");
	else
		update_text_count(o, n);
}

void
update_text_cves(struct out *o, size_t n)
{
	if (n == 1)
		out_str(o, "CVE");
	else
		out_printf(o, "%zu CVEs", n);
}

struct span
update_text_names(const struct report *r, const uint32_t *rows, size_t n,
    size_t max, struct arena *a)
{
	struct span *names;
	struct strbuf s;

	strbuf_begin(&s);
	if (n > max) {
		update_text_count(&s.out, n);
		return strbuf_end(&s, a);
	}
	names = arena_alloc(a, (n + 1) * sizeof *names);
	for (size_t i = 0; i < n; i++)
		names[i] = requirement_name(r,
		    r->result->rows[rows[i]].update, a);
	names_print(&s.out, names, n, n);
	return strbuf_end(&s, a);
}
