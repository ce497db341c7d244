#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/evidence_text.h"

/* Updates of a chain that are named: those at its beginning, and the last. */
#define ROUTE_MAX	5

static const struct facts *
facts_of(const struct result *r)
{
	static const struct facts none = { .builds = NULL };

	return r->coverage == NULL ? &none : coverage_facts(r->coverage);
}

static void
say_number(struct out *o, uint32_t build, uint32_t revision)
{
	out_printf(o, "%u.%u", (unsigned)build, (unsigned)revision);
}

/* "superseded by KB5005030, KB5005565"; named: "superseded by KB5005030, then
 * by KB5005565", which supersedes the one before. */
static void
say_route(struct out *o, const struct cover *c, bool named)
{
	for (size_t i = 0; i < c->nroute; i++) {
		if (c->nroute > ROUTE_MAX && i == ROUTE_MAX - 2) {
			i = c->nroute - 1;
			out_printf(o, "%s%zu more", named ? " and " : ", ",
			    i - (ROUTE_MAX - 2));
		}
		out_printf(o, "%sKB%u", i == 0 ? "superseded by " : named ?
		    ", then by " : ", ", (unsigned)c->route[i]);
	}
}

/* " (your own replacements)", " (catalogue of 2026-06-28)" */
static void
say_source(struct out *o, const struct facts *f, const struct cover *c)
{
	date newest = c->evidence == EVIDENCE_MAP ? DATE_NONE :
	    catalog_newest(f->catalog);
	char day[11];

	if (c->evidence == EVIDENCE_MAP) {
		out_str(o, " (your own replacements)");
	} else if (newest != DATE_NONE) {
		date_iso(newest, day);
		out_printf(o, " (catalogue of %s)", day);
	} else {
		out_str(o, " (catalogue)");
	}
}

/* "17763.5122 >= 17763.4974, or ..."; named: for people, "at 17763.5122
 * (KB5032196), which contains 17763.4974, or at ..." */
static void
say_levels(struct out *o, const struct cover *c, bool named)
{
	const struct cover_build *b;

	for (size_t i = 0; i < c->nbuilds; i++) {
		b = &c->builds[i];
		if (b->needed == 0) {
			out_printf(o, ", not for %u", (unsigned)b->build);
			continue;
		}
		out_printf(o, "%s%s", i == 0 ? "" : ", or ",
		    named ? "at " : "");
		say_number(o, b->build, b->reached);
		if (named && i == 0 && c->by != 0)
			out_printf(o, " (KB%u)", (unsigned)c->by);
		if (named && b->reached == b->needed)
			continue;
		out_str(o, named ? ", which contains " : " >= ");
		say_number(o, b->build, b->needed);
	}
}

/* A line is said where client and server share a build and it matters. */
static void
say_build(struct out *o, const struct facts *f, const struct cover_build *b,
    bool matters)
{
	unsigned all = 0;

	builds_lines(f->builds, b->build, &all);
	out_printf(o, "%u%s", (unsigned)b->build, !matters ||
	    all != LINE_BOTH ? "" : b->lines == LINE_CLIENT ? " (client)" :
	    b->lines == LINE_SERVER ? " (server)" : "");
}

static bool
has_build(const struct cover_build *b, size_t n, uint32_t build)
{
	for (size_t i = 0; i < n; i++)
		if (b[i].build == build)
			return true;
	return false;
}

static bool
lines_matter(const struct cover *c)
{
	for (size_t i = 0; i < c->nhost; i++)
		if (has_build(c->builds, c->nbuilds, c->host[i].build))
			return true;
	return false;
}

/* "KB5031361 is for builds 17763, 26100 (client) and 26200; ". */
static void
say_made_for(struct out *o, const struct facts *f, const struct cover *c)
{
	out_printf(o, "KB%u is for build%s ", (unsigned)c->about,
	    c->nbuilds == 1 ? "" : "s");
	for (size_t i = 0; i < c->nbuilds; i++) {
		if (i != 0)
			out_str(o, i == c->nbuilds - 1 ? " and " : ", ");
		say_build(o, f, &c->builds[i], lines_matter(c));
	}
	out_str(o, "; ");
}

/* "17763", "19044 or 19045": the builds that a host may be. */
static void
say_host(struct out *o, const struct facts *f, const struct cover *c)
{
	for (size_t i = 0; i < c->nhost; i++) {
		out_str(o, i == 0 ? "" : " or ");
		say_build(o, f, &c->host[i], lines_matter(c));
	}
}

static void
say_past_table(struct out *o, const struct facts *f, const struct cover *c)
{
	out_printf(o, "KB%u %s newer than the build table; give a newer "
	    "table with --builds", (unsigned)c->about,
	    c->about > builds_last(f->builds) ? "is" : "may be");
}

static void
say_month(struct out *o, uint32_t month)
{
	out_printf(o, "%04u-%02u", (unsigned)(month / 100),
	    (unsigned)(month % 100));
}

/* "17763.4965.1.0 >= 17763.4840.1.0": the versions at the end of packages'
 * names; named: "version 17763.4965.1.0, which contains 17763.4840.1.0". */
static void
say_versions(struct out *o, const struct inventory *inv,
    const struct cover *c, bool named)
{
	struct span name;

	out_str(o, named ? "version " : "");
	for (size_t i = 0; i < 2; i++) {
		name = inventory_update(inv, c->packages[i]);
		for (size_t at; (at = span_find(name, '~')) != name.n; )
			name = span_from(name, at + 1);
		out_str(o, i == 0 ? "" : named ? ", which contains " :
		    " >= ");
		out_span(o, name);
	}
}

static const char *
name_of(const struct facts *f, const struct chain_row *row)
{
	static const char *const names[CHAIN_FAMILY_COUNT] = {
		[CHAIN_SSU] = "servicing stack",
		[CHAIN_NET] = ".NET Framework update",
		[CHAIN_ROLLUP] = "monthly rollup",
		[CHAIN_SECURITY_ONLY] = "security-only update",
		[CHAIN_IE] = "Internet Explorer update",
		[CHAIN_HOTPATCH] = "hotpatch",
	};

	return names[chains_chain(f->chains, row->chain)->family];
}

/* "the servicing stack of 2023-10 contains that of 2023-09", "the monthly
 * rollup of 2024-03 contains the security-only update of 2023-11". */
static void
say_link(struct out *o, const struct facts *f, const struct cover *c)
{
	const char *older = name_of(f, c->older), *newer = name_of(f,
	    c->newer);

	out_printf(o, "the %s of ", newer);
	say_month(o, chain_month(c->newer->ordinal));
	out_printf(o, " contains %s%s of ", older == newer ? "that" : "the ",
	    older == newer ? "" : older);
	say_month(o, chain_month(c->older->ordinal));
}

void
evidence_text_link(const struct result *r, const struct cover *c,
    uint32_t older, struct out *o)
{
	const struct facts *f = facts_of(r);

	out_printf(o, "KB%u, the %s of ", (unsigned)c->by, name_of(f,
	    c->newer));
	say_month(o, chain_month(c->newer->ordinal));
	out_printf(o, ", contains KB%u, the %s of ", (unsigned)older,
	    name_of(f, c->older));
	say_month(o, chain_month(c->older->ordinal));
}

/* The first product of a catalogue's update, by its name. */
static struct span
product_of(const struct catalog *c, uint32_t kb)
{
	struct span name, least = SPAN_NONE;
	const struct fact *f;
	size_t n;

	f = catalog_facts(c, FACT_FOR, kb, &n);
	for (size_t i = 0; i < n; i++) {
		name = catalog_product(c, f[i].b);
		if (least.n == 0 || span_cmp(name, least) < 0)
			least = name;
	}
	return least;
}

static void
say_product(struct out *o, const struct facts *f, const struct cover *c)
{
	out_printf(o, "KB%u is for ", (unsigned)c->about);
	out_span(o, product_of(f->catalog, c->about));
	if (c->reason == COVER_NOT_SHOWN)
		out_str(o, ", which these lists do not show");
}

/* "20348.681 came with the servicing stack of 2022-02 or a later one" */
static void
say_came_with(struct out *o, const struct facts *f, const struct cover *c)
{
	bool hotpatch = c->older->kind == LINK_HOTPATCH;

	say_number(o, c->at.build, c->at.reached);
	if (hotpatch)
		out_str(o, " dates from ");
	else
		out_printf(o, " came with the %s of ", name_of(f, c->older));
	say_month(o, chain_month(c->older->ordinal));
	out_str(o, hotpatch ? " or later" : " or a later one");
}

/* What is said of a host by chains and hotpatches. */
static void
say_chained(struct out *o, const struct facts *f, const struct cover *c)
{
	switch (c->reason) {
	case COVER_HOTPATCHED:
		out_printf(o, "the hotpatch KB%u has brought the security "
		    "fixes up to ", (unsigned)c->about);
		say_month(o, c->month);
		out_str(o, " without a restart");
		if (c->answer == ANSWER_CANNOT_TELL)
			out_str(o, "; everything else comes with the next "
			    "cumulative update");
		break;
	case COVER_LINK:
		say_link(o, f, c);
		break;
	case COVER_CAME_WITH:
		say_came_with(o, f, c);
		break;
	case COVER_PART:
		out_printf(o, "KB%u is its part for this build",
		    (unsigned)c->by);
		break;
	case COVER_ENABLED:
		out_printf(o, "at build %u", (unsigned)c->at.build);
		break;
	case COVER_STREAM:
		out_printf(o, "KB%u is for another version of .NET "
		    "Framework", (unsigned)c->about);
		break;
	case COVER_IN_DOUBT:
		out_printf(o, "KB%u, which replaces it, is in doubt",
		    (unsigned)c->about);
		break;
	default:
		out_printf(o, "KB%u may be newer than kbdiff's tables",
		    (unsigned)c->about);
		break;
	}
}

/* What the build table leaves open. */
static void
say_open(struct out *o, const struct cover *c)
{
	if (c->reason == COVER_LINE) {
		out_printf(o, "the build table does not say whether KB%u "
		    "is for client or server", (unsigned)c->about);
		return;
	}
	say_number(o, c->builds[0].build, c->builds[0].reached);
	if (c->reason == COVER_NOT_INSTALLED) {
		out_str(o, " is stated, but its cumulative update ");
		if (c->about != 0)
			out_printf(o, "(KB%u) ", (unsigned)c->about);
		out_str(o, "is not listed as installed");
		return;
	}
	out_str(o, c->reason == COVER_SEVERAL ?
	    " is the revision of several updates" : " may be a hotpatch "
	    "that the build table does not know; give a newer table with "
	    "--builds");
}

/* A reason that names no host; named: for people, with the update that brought
 * a level. */
static void
say_why(struct out *o, const struct result *r, const struct cover *c,
    bool named)
{
	const struct facts *f = facts_of(r);

	switch (c->reason) {
	case COVER_OTHER_PRODUCT:
	case COVER_NOT_SHOWN:
		say_product(o, f, c);
		break;
	case COVER_VERSION:
		say_versions(o, r->inventory, c, named);
		break;
	case COVER_LEVEL:
		say_levels(o, c, named);
		break;
	case COVER_SUPERSEDED:
		say_route(o, c, named);
		say_source(o, f, c);
		break;
	case COVER_STATE:
		out_str(o, c->answer == ANSWER_COVERED ? "superseded" :
		    "listed as not applicable");
		break;
	case COVER_PAST_TABLE:
		say_past_table(o, f, c);
		break;
	case COVER_MAYBE_HOTPATCH:
	case COVER_NOT_INSTALLED:
	case COVER_SEVERAL:
	case COVER_LINE:
		say_open(o, c);
		break;
	case COVER_NONE:
	case COVER_OTHER_BUILD:
		break;
	default:
		say_chained(o, f, c);
		break;
	}
}

static struct span
say_evidence(const struct result *r, const struct cover *c, size_t host,
    bool named, struct arena *a)
{
	const struct facts *f = facts_of(r);
	struct strbuf s;

	if (c->reason == COVER_NONE)
		return SPAN_NONE;
	strbuf_begin(&s);
	if (c->reason == COVER_OTHER_BUILD) {
		say_made_for(&s.out, f, c);
		out_span(&s.out, r->inventory->hosts[host].name);
		out_str(&s.out, " runs ");
		say_host(&s.out, f, c);
	} else {
		say_why(&s.out, r, c, named);
	}
	return strbuf_end(&s, a);
}

struct span
evidence_text(const struct result *r, const struct cover *c, size_t host,
    struct arena *a)
{
	return say_evidence(r, c, host, false, a);
}

struct span
evidence_text_plain(const struct result *r, const struct cover *c, size_t host,
    struct arena *a)
{
	return say_evidence(r, c, host, true, a);
}

/* Hosts with one reason. */
struct told {
	struct cover	 cover;
	struct span	*names;
	size_t		 n;
};

/* So many reasons are told for a row unless the report is verbose. */
#define REASONS_MAX	3

/* Whether two lists of builds read alike; lines count where they are said. */
static bool
same_builds(const struct cover_build *a, size_t na,
    const struct cover_build *b, size_t nb, bool by_lines)
{
	if (na != nb)
		return false;
	for (size_t i = 0; i < na; i++)
		if (a[i].build != b[i].build ||
		    a[i].reached != b[i].reached ||
		    a[i].needed != b[i].needed ||
		    (by_lines && a[i].lines != b[i].lines))
			return false;
	return true;
}

/* Whether two routes read alike: what is named of them is the same. */
static bool
same_route(const struct cover *a, const struct cover *b)
{
	size_t named = a->nroute > ROUTE_MAX ? ROUTE_MAX - 2 : a->nroute;

	if (a->nroute != b->nroute)
		return false;
	for (size_t i = 0; i < named; i++)
		if (a->route[i] != b->route[i])
			return false;
	return true;
}

static bool
same_reason(const struct cover *a, const struct cover *b)
{
	bool by_lines = a->reason == COVER_OTHER_BUILD;

	return a->reason == b->reason && a->by == b->by &&
	    a->evidence == b->evidence && a->about == b->about &&
	    a->older == b->older && a->newer == b->newer &&
	    a->packages[0] == b->packages[0] &&
	    a->at.build == b->at.build && a->at.reached == b->at.reached &&
	    same_builds(a->builds, a->nbuilds, b->builds, b->nbuilds,
	    by_lines) && same_builds(a->host, a->nhost, b->host, b->nhost,
	    by_lines) && same_route(a, b);
}

static struct span
say_reason(const struct report *r, const struct told *reason,
    struct arena *a)
{
	const struct cover *c = &reason->cover;
	bool inapplicable = c->reason == COVER_OTHER_BUILD;
	const struct facts *f = report_facts(r);
	struct strbuf s;

	strbuf_begin(&s);
	if (inapplicable)
		say_made_for(&s.out, f, c);
	names_print(&s.out, reason->names, reason->n, report_names_max(r));
	if (inapplicable) {
		out_str(&s.out, reason->n == 1 ? " runs " : " run ");
		say_host(&s.out, f, c);
	} else {
		out_str(&s.out, ": ");
		say_why(&s.out, r->result, c, true);
	}
	return strbuf_end(&s, a);
}

/* Gathers hosts by their reasons; *rest counts those beyond the last. */
static size_t
find_reasons(const struct report *r, const struct row *row,
    enum standing standing, struct told *reasons, size_t max,
    struct arena *a, size_t *rest)
{
	const struct inventory *inv = r->inventory;
	struct cover c;
	size_t n = 0, k;

	*rest = 0;
	for (size_t i = 0; result_find(r->result, row, SIDE_COUNT, standing,
	    &i); i++) {
		c = result_cover(r->result, row, i, a);
		for (k = 0; k < n && !same_reason(&reasons[k].cover, &c); k++)
			continue;
		if (k == max) {
			++*rest;
			continue;
		}
		if (k == n)
			reasons[n++] = (struct told){ c, arena_alloc(a,
			    inv->n * sizeof(struct span)), 0 };
		reasons[k].names[reasons[k].n++] = inv->hosts[i].name;
	}
	return n;
}

size_t
evidence_text_lines(const struct report *r, const struct row *row,
    enum standing standing, struct arena *a, const struct span **lines)
{
	size_t max = r->verbose ? r->inventory->n : REASONS_MAX, rest, n;
	struct told *reasons = arena_alloc(a, (max + 1) * sizeof *reasons);
	struct span *made = arena_alloc(a, (max + 1) * sizeof *made);
	struct strbuf s;

	n = find_reasons(r, row, standing, reasons, max, a, &rest);
	for (size_t i = 0; i < n; i++)
		made[i] = say_reason(r, &reasons[i], a);
	if (rest != 0) {
		strbuf_begin(&s);
		out_printf(&s.out, "%zu more %s%s", rest, rest == 1 ? "host" :
		    "hosts", standing == STANDING_COVERED ? "" :
		    rest == 1 ? " does not need it" :
		    " do not need it");
		made[n++] = strbuf_end(&s, a);
	}
	*lines = made;
	return n;
}
