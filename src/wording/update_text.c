#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/date.h"
#include "kbdiff/wording/update_text.h"

/* The row of the build table that describes an update: its last. */
static const struct build_row *
row_of(const struct report *r, uint32_t update)
{
	const struct builds *b = report_facts(r)->builds;
	uint32_t number = inventory_number(r->inventory, update);
	const struct build_row *rows;
	size_t n;

	if (b == NULL || number == 0)
		return NULL;
	rows = builds_of(b, number, &n);
	return n == 0 ? NULL : &rows[n - 1];
}

/* A place of an update in a chain: a .NET update's or the like; NULL if it is
 * in none.  An offered .NET update goes by its first part. */
static const struct chain_row *
link_of(const struct report *r, uint32_t update)
{
	const struct chains *c = report_facts(r)->chains;
	uint32_t number = inventory_number(r->inventory, update);
	const struct chain_row *rows;
	const struct net_offer *offers;
	size_t n;

	if (c == NULL || number == 0)
		return NULL;
	rows = chains_of(c, number, &n);
	if (n == 0) {
		offers = chains_offers_of(c, number, &n);
		rows = n == 0 ? NULL : chains_of(c, offers[0].part, &n);
	}
	return n == 0 ? NULL : &rows[0];
}

struct span
update_text_month(const struct report *r, uint32_t update, struct arena *a)
{
	const struct build_row *b = row_of(r, update);
	const struct chain_row *link;
	char text[24];

	if (b != NULL && b->released != DATE_NONE) {
		date_iso(b->released, text);
		return arena_dup(a, (struct span){ text, 7 });
	}
	link = b != NULL ? NULL : link_of(r, update);
	if (link == NULL)
		return SPAN_NONE;
	snprintf(text, sizeof text, "%04u-%02u",
	    (unsigned)(chain_month(link->ordinal) / 100),
	    (unsigned)(chain_month(link->ordinal) % 100));
	return arena_dup(a, span_of(text));
}

struct span
update_text_level(const struct report *r, uint32_t update, struct arena *a)
{
	const struct build_row *b = row_of(r, update);
	char text[24];

	if (b == NULL || b->kind == BUILD_HOTPATCH)
		return SPAN_NONE;
	snprintf(text, sizeof text, "%u.%u", (unsigned)b->build,
	    (unsigned)b->revision);
	return arena_dup(a, span_of(text));
}

/* "3.5+4.8" is said as "3.5 and 4.8". */
static void
say_stream(struct out *o, const char *stream)
{
	for (; *stream != '\0'; stream++)
		if (*stream == '+')
			out_str(o, " and ");
		else
			out_char(o, *stream);
}

static void
say_link(const struct report *r, struct out *o, const struct chain_row *link)
{
	static const char *const names[CHAIN_FAMILY_COUNT] = {
		[CHAIN_SSU] = "servicing stack",
		[CHAIN_NET] = ".NET Framework ",
		[CHAIN_ROLLUP] = "monthly rollup",
		[CHAIN_SECURITY_ONLY] = "security-only update",
		[CHAIN_IE] = "Internet Explorer update",
		[CHAIN_HOTPATCH] = "hotpatch",
	};
	const struct chain *c = chains_chain(report_facts(r)->chains,
	    link->chain);

	out_str(o, names[c->family]);
	if (c->family == CHAIN_NET)
		say_stream(o, c->stream);
}

struct span
update_text_known(const struct report *r, uint32_t update, struct arena *a)
{
	static const char *const kinds[BUILD_KIND_COUNT] = {
		[BUILD_UNKNOWN] = "cumulative update",
		[BUILD_REGULAR] = "cumulative update",
		[BUILD_PREVIEW] = "preview update",
		[BUILD_OUT_OF_BAND] = "out-of-band update",
		[BUILD_HOTPATCH] = "hotpatch",
	};
	const struct build_row *b = row_of(r, update);
	const struct chain_row *link = b != NULL ? NULL : link_of(r, update);
	struct span month = update_text_month(r, update, a);
	struct strbuf s;

	if (b == NULL && link == NULL)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_span(&s.out, month);
	out_str(&s.out, month.n == 0 ? "" : " ");
	if (b != NULL)
		out_printf(&s.out, "%s, %u.%u", kinds[b->kind],
		    (unsigned)b->build, (unsigned)b->revision);
	else
		say_link(r, &s.out, link);
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
	out_visible(&s.out, what);
	date_iso(e->installed_on, iso);
	if (iso[0] != '\0')
		out_printf(&s.out, "%sinstalled %s", what.n == 0 ? "" : ", ",
		    iso);
	return strbuf_end(&s, a);
}

struct span
update_text_what(const struct report *r, const struct row *row,
    struct arena *a)
{
	struct span known = update_text_known(r, row->update, a);

	return known.n != 0 ? known : as_listed(r, row, a);
}

/* True if a row of the build table contains another one. */
static bool
row_contains(const struct build_row *newer, const struct build_row *older)
{
	return newer->build == older->build &&
	    newer->revision > older->revision &&
	    newer->kind != BUILD_HOTPATCH && older->kind != BUILD_HOTPATCH &&
	    (newer->lines & older->lines) == older->lines;
}

static bool
contains_by_builds(const struct builds *b, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const struct build_row *rows, *olds;
	size_t n, nolds, proven = 0, asked = 0;

	rows = builds_of(b, newer, &n);
	olds = builds_of(b, older, &nolds);
	for (size_t k = 0; k < nolds; k++) {
		if (build != 0 && olds[k].build != build)
			continue;
		asked++;
		for (size_t i = 0; i < n; i++)
			if (row_contains(&rows[i], &olds[k])) {
				proven++;
				break;
			}
	}
	return asked != 0 && proven == asked;
}

/* True if one place in a chain contains another one: later in the same chain,
 * of updates that are cumulative. */
static bool
link_contains(const struct chains *c, const struct chain_row *newer,
    const struct chain_row *older)
{
	const struct chain *chain = chains_chain(c, newer->chain);

	return newer->chain == older->chain &&
	    newer->ordinal > older->ordinal &&
	    chain->family != CHAIN_SECURITY_ONLY &&
	    chain->family != CHAIN_HOTPATCH;
}

static bool
contains_by_chain(const struct chains *c, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const struct chain_row *rows, *olds;
	size_t n, nolds, proven = 0, asked = 0;

	rows = chains_of(c, newer, &n);
	olds = chains_of(c, older, &nolds);
	for (size_t k = 0; k < nolds; k++) {
		if (build != 0 && chains_chain(c, olds[k].chain)->build !=
		    build_branch(build))
			continue;
		asked++;
		for (size_t i = 0; i < n; i++)
			if (link_contains(c, &rows[i], &olds[k])) {
				proven++;
				break;
			}
	}
	return asked != 0 && proven == asked;
}

bool
update_text_contains(const struct report *r, uint32_t newer, uint32_t older,
    uint32_t build)
{
	const struct facts *f = report_facts(r);
	uint32_t newer_kb = inventory_number(r->inventory, newer);
	uint32_t older_kb = inventory_number(r->inventory, older);

	if (newer_kb == 0 || older_kb == 0 || newer == older)
		return false;
	return (f->builds != NULL && contains_by_builds(f->builds, newer_kb,
	    older_kb, build)) || (f->chains != NULL &&
	    contains_by_chain(f->chains, newer_kb, older_kb, build));
}

void
update_text_count(struct out *o, size_t n)
{
	out_printf(o, "%zu update%s", n, n == 1 ? "" : "s");
}

struct span
update_text_names(const struct report *r, const size_t *rows, size_t n,
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
		names[i] = inventory_update(r->inventory,
		    r->result->rows[rows[i]].update);
	names_print(&s.out, names, n, n);
	return strbuf_end(&s, a);
}
