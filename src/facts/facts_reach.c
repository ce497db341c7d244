#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts_reach.h"

static void
reach_builds(const struct builds *b, unsigned line, struct facts_reach *r)
{
	size_t n;
	const struct build_row *rows = builds_on(b, r->build, &n);

	for (size_t i = 0; i < n; i++)
		if (rows[i].kind != BUILD_HOTPATCH &&
		    (rows[i].lines & line) != 0) {
			r->revision = rows[i].revision;
			r->released = rows[i].released;
		}
	r->update = builds_at(b, r->build, r->revision);
}

static void
raise(uint32_t *day, uint32_t newest)
{
	if (newest > *day)
		*day = newest;
}

static void
reach_chains(const struct chains *c, unsigned line, struct facts_reach *r)
{
	const struct chain *chain;

	for (size_t i = 0; i < chains_count(c); i++) {
		chain = chains_chain(c, i);
		if (chain->build != build_branch(r->build) ||
		    (chain->line != 0 && (chain->line & line) == 0))
			continue;
		if (chain->family == CHAIN_ROLLUP)
			raise(&r->rollup, chain->newest);
		else if (chain->family == CHAIN_SSU)
			raise(&r->stack, chain->newest);
		else if (chain->family == CHAIN_NET)
			raise(&r->net, chain->newest);
	}
}

bool
facts_reach_of(const struct facts *f, uint32_t build, unsigned line,
    struct facts_reach *r)
{
	*r = (struct facts_reach){ .build = build, .released = DATE_NONE };
	if (f->builds != NULL)
		reach_builds(f->builds, line, r);
	if (f->chains != NULL)
		reach_chains(f->chains, line, r);
	return r->revision != 0 || (build < BUILDS_FIRST &&
	    (r->rollup | r->stack | r->net) != 0);
}
