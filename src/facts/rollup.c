#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
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

/* Servicing lists a cumulative update by its build, and Get-HotFix by its
 * number: what one shows, so would the other. */
static void
mark_cumulative(struct raw_lists *l, const struct builds *b)
{
	size_t rows;

	for (size_t u = 0; u < l->nupdates; u++) {
		builds_of(b, l->updates[u].number, &rows);
		l->updates[u].cumulative = rows != 0 && !builds_hotpatch(b,
		    l->updates[u].number);
	}
}

void
rollup_resolve(struct raw_lists *l, const struct builds *b)
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
	mark_cumulative(l, b);
}
