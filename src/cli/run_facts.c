/*
 * What is known of updates besides the inputs: builds, catalogues, the site's
 * own map.
 */
#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "run.h"

struct catalog *
run_read_catalogs(const struct values *files, struct diags *diags)
{
	struct catalog *c = files->n == 0 ? NULL : catalog_new();

	for (size_t i = 0; i < files->n; i++)
		catalog_read(c, files->values[i], diags);
	if (c != NULL)
		catalog_seal(c);
	return c;
}

static struct supersedes *
read_maps(const struct values *files, struct diags *diags)
{
	struct supersedes *m = files->n == 0 ? NULL : supersedes_new();

	for (size_t i = 0; i < files->n; i++)
		supersedes_read(m, files->values[i], diags);
	if (m != NULL)
		supersedes_settle(m);
	return m;
}

void
run_read_facts(struct run *r)
{
	const struct values *files = &r->options->builds;

	r->builds = builds_new(!r->options->no_builds);
	for (size_t i = 0; i < files->n; i++)
		builds_csv_read(r->builds, files->values[i], r->diags);
	builds_settle(r->builds);
	r->chains = chains_new(!r->options->no_builds);
	r->catalog = run_read_catalogs(&r->options->catalogs, r->diags);
	r->map = read_maps(&r->options->supersedes, r->diags);
}

/* "a.csv and b.csv", whatever their order was. */
static struct span
name_files(const struct values *files, struct arena *a)
{
	struct span *names = arena_alloc(a, (files->n + 1) * sizeof *names);
	struct strbuf s;

	for (size_t i = 0; i < files->n; i++)
		names[i] = span_of(files->values[i]);
	if (files->n != 0)
		qsort(names, files->n, sizeof *names, cmp_spans);
	strbuf_begin(&s);
	names_print(&s.out, names, files->n, NAMES_MAX);
	return strbuf_end(&s, a);
}

void
run_cover(struct run *r)
{
	struct arena *a = r->operands->arena;
	struct facts facts = { .builds = builds_last(r->builds) == 0 ? NULL :
	    r->builds, .chains = chains_count(r->chains) == 0 ? NULL :
	    r->chains, .catalog = r->catalog, .map = r->map,
	    .builds_from = name_files(&r->options->builds, a),
	    .catalog_from = name_files(&r->options->catalogs, a),
	    .map_from = name_files(&r->options->supersedes, a) };

	if (facts.builds != NULL || facts.catalog != NULL ||
	    facts.map != NULL)
		r->coverage = coverage_new(r->inventory, &facts);
}
