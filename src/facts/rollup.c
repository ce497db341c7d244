#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/model/raw_lists.h"

bool
rollup_scan(struct span identity, uint32_t *build, uint32_t *revision)
{
	static const struct span name = SPAN("Package_for_RollupFix~");
	struct version v;
	size_t from = identity.n;

	if (!span_startsi(identity, name))
		return false;
	while (identity.p[from - 1] != '~')
		from--;
	/* 17763.3406.1.5: parts that a version has in other places. */
	if (!version_scan(span_from(identity, from), &v) || v.revision < 0)
		return false;
	*build = v.major;
	*revision = v.minor;
	return true;
}

/* The update that this one is, by its number in the raw lists; or itself. */
static uint32_t
resolved(struct raw_lists *l, const struct builds *b, uint32_t update)
{
	uint32_t build, revision, kb;

	if (l->updates[update].number != 0 || !rollup_scan(intern_span(
	    l->strings, l->updates[update].text), &build, &revision))
		return update;
	kb = builds_at(b, build, revision);
	return kb == 0 ? update : raw_lists_update(l, kb, SPAN_NONE);
}

/* A cumulative update succeeds those of lower revisions of its branch.  Rows
 * are by build, then revision. */
static void
succeed_builds(struct raw_lists *l, uint32_t update, const struct builds *b)
{
	uint32_t number = l->updates[update].number, branch;
	const struct build_row *rows;
	size_t n;

	rows = builds_of(b, number, &n);
	if (n == 0 || builds_hotpatch(b, number))
		return;
	for (size_t i = 0; i < n; i++) {
		branch = build_branch(rows[i].build);
		if (i == 0 || branch != build_branch(rows[i - 1].build))
			raw_lists_succeed(l, update, (struct succession){
			    branch, rows[i].revision });
	}
}

static void
succeed_chains(struct raw_lists *l, uint32_t update, const struct chains *c)
{
	const struct chain_row *rows;
	enum chain_family family;
	size_t n;

	rows = chains_of(c, l->updates[update].number, &n);
	for (size_t i = 0; i < n; i++) {
		family = chains_chain(c, rows[i].chain)->family;
		if (family == CHAIN_SSU || family == CHAIN_NET ||
		    family == CHAIN_ROLLUP)
			raw_lists_succeed(l, update, (struct succession){
			    SUCCESSION_OTHER + rows[i].chain,
			    rows[i].ordinal });
	}
}

static void
note_successions(struct raw_lists *l, const struct builds *b,
    const struct chains *c)
{
	for (uint32_t u = 0; u < l->nupdates; u++) {
		if (l->updates[u].number == 0)
			continue;
		succeed_builds(l, u, b);
		if (c != NULL)
			succeed_chains(l, u, c);
	}
}

void
rollup_resolve(struct raw_lists *l, const struct builds *b,
    const struct chains *c)
{
	size_t n = l->nupdates;
	uint32_t *is = xreallocarray(NULL, n, sizeof *is);
	struct entry *e;

	for (uint32_t u = 0; u < n; u++)
		is[u] = resolved(l, b, u);
	for (size_t i = 0; i < l->nentries; i++) {
		e = &l->entries[i];
		if (is[e->update] == e->update)
			continue;
		e->variant = l->updates[e->update].text;
		e->update = is[e->update];
	}
	free(is);
	note_successions(l, b, c);
}
