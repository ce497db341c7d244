#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/update_description.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"

const char *
update_what_name(enum update_what what)
{
	static const char *const names[WHAT_COUNT] = {
		[WHAT_UNKNOWN] = "",
		[WHAT_CUMULATIVE] = "cumulative update",
		[WHAT_PREVIEW] = "preview update",
		[WHAT_OUT_OF_BAND] = "out-of-band update",
		[WHAT_HOTPATCH] = "hotpatch",
		[WHAT_SERVICING_STACK] = "servicing stack",
		[WHAT_NET] = ".NET Framework",
		[WHAT_NET_PREVIEW] = ".NET Framework preview",
		[WHAT_ROLLUP] = "monthly rollup",
		[WHAT_ROLLUP_PREVIEW] = "preview of a monthly rollup",
		[WHAT_SECURITY_ONLY] = "security-only update",
		[WHAT_IE] = "Internet Explorer update",
		[WHAT_ENABLEMENT] = "enablement package",
	};

	return names[what];
}

/* The highest revision on each build, of rows by build and revision. */
static void
describe_builds(struct update_description *d, const struct build_row *rows,
    size_t n, struct arena *a)
{
	static const enum update_what whats[BUILD_KIND_COUNT] = {
		[BUILD_UNKNOWN] = WHAT_CUMULATIVE,
		[BUILD_REGULAR] = WHAT_CUMULATIVE,
		[BUILD_PREVIEW] = WHAT_PREVIEW,
		[BUILD_OUT_OF_BAND] = WHAT_OUT_OF_BAND,
		[BUILD_HOTPATCH] = WHAT_HOTPATCH,
	};
	struct cover_build *made = arena_alloc(a, n * sizeof *made);

	d->what = whats[rows[0].kind];
	for (size_t i = 0; i < n; i++) {
		if (d->month == 0)
			d->month = builds_month(rows[i].released);
		if (d->nlevels == 0 || made[d->nlevels - 1].build !=
		    rows[i].build)
			made[d->nlevels++] = (struct cover_build){
				.build = rows[i].build };
		made[d->nlevels - 1].lines |= rows[i].lines;
		made[d->nlevels - 1].needed = rows[i].revision;
	}
	d->levels = made;
}

static void
describe_chains(struct update_description *d, const struct chains *c,
    const struct chain_row *rows, size_t n, struct arena *a)
{
	static const enum update_what whats[CHAIN_FAMILY_COUNT] = {
		[CHAIN_SSU] = WHAT_SERVICING_STACK, [CHAIN_NET] = WHAT_NET,
		[CHAIN_ROLLUP] = WHAT_ROLLUP,
		[CHAIN_SECURITY_ONLY] = WHAT_SECURITY_ONLY,
		[CHAIN_IE] = WHAT_IE, [CHAIN_HOTPATCH] = WHAT_HOTPATCH,
	};
	struct cover_build *made = arena_alloc(a, n * sizeof *made);
	const struct chain *chain = chains_chain(c, rows[0].chain);

	d->what = whats[chain->family];
	if (rows[0].kind == LINK_PREVIEW)
		d->what = chain->family == CHAIN_NET ? WHAT_NET_PREVIEW :
		    WHAT_ROLLUP_PREVIEW;
	d->month = chain_month(rows[0].ordinal);
	d->stream = chain->stream;
	for (size_t i = 0; i < n; i++) {
		chain = chains_chain(c, rows[i].chain);
		made[i] = (struct cover_build){ .build = chain->build,
		    .lines = chain->line };
	}
	d->levels = made;
	d->nlevels = n;
}

/* An offered .NET update is what its parts are. */
static void
describe_offer(struct update_description *d, const struct chains *c,
    const struct net_offer *offers, size_t n, struct arena *a)
{
	const struct chain_row *rows;
	size_t nrows;

	for (size_t i = 0; i < n && d->what == WHAT_UNKNOWN; i++)
		if ((rows = chains_of(c, offers[i].part, &nrows)) != NULL)
			describe_chains(d, c, rows, nrows, a);
	/* Its parts may be for several. */
	d->stream = "";
}

static void
describe_enablement(struct update_description *d, const struct enablement *e,
    struct arena *a)
{
	struct cover_build *made = arena_alloc(a, sizeof *made);

	*made = (struct cover_build){ .build = e->to };
	d->what = WHAT_ENABLEMENT;
	d->levels = made;
	d->nlevels = 1;
}

struct update_description
update_describe(const struct facts *f, uint32_t kb, struct arena *a)
{
	struct update_description d = { .what = WHAT_UNKNOWN, .stream = "" };
	const struct build_row *rows;
	const struct chain_row *links;
	const struct net_offer *offers;
	const struct enablement *packages;
	size_t n;

	if (f->builds != NULL && (rows = builds_of(f->builds, kb, &n)) != NULL)
		describe_builds(&d, rows, n, a);
	else if (f->chains == NULL)
		return d;
	else if ((links = chains_of(f->chains, kb, &n)) != NULL)
		describe_chains(&d, f->chains, links, n, a);
	else if ((offers = chains_offers_of(f->chains, kb, &n)) != NULL)
		describe_offer(&d, f->chains, offers, n, a);
	else if ((packages = chains_enablement_of(f->chains, kb, &n)) != NULL)
		describe_enablement(&d, packages, a);
	return d;
}
