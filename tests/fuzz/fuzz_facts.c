/* Tables of facts of any bytes, as each kind and as their header tells: none
 * fails without a word, and every question to what was read has an end. */
#include <stdlib.h>
#include <unistd.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/facts/facts_reach.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
ask_builds(const struct builds *b)
{
	static const uint32_t builds[] = { 0, 17763, 26100, 99999 };
	const struct build_row *rows;
	unsigned lines;
	size_t n;

	for (size_t i = 0; i < sizeof builds / sizeof *builds; i++) {
		rows = builds_on(b, builds[i], &n);
		for (size_t k = 1; k < n; k++)
			if (rows[k].revision < rows[k - 1].revision)
				abort();
		builds_lines(b, builds[i], &lines);
		builds_end(b, builds[i]);
	}
	if (builds_last(b) != 0)
		builds_of(b, builds_last(b), &n);
	builds_recent(b, builds_newest(b));
}

static void
ask(const struct fact_store *store)
{
	struct arena *a = arena_new();
	struct facts facts = fact_store_facts(store, a);
	struct facts_reach reach;

	ask_builds(fact_store_builds(store));
	facts_reach_of(&facts, 17763, LINE_SERVER, &reach);
	if (facts.map != NULL)
		for (size_t i = 0; supersedes_replaced_by(facts.map, 5031361,
		    i) != 0; i++)
			supersedes_replaces(facts.map, 5031361, i);
	arena_free(a);
}

static void
read_as(const char *path, enum fact_source_kind kind)
{
	struct fact_store *store = fact_store_new(false);
	struct diags *diags = diags_new();
	int rc = fact_store_read(store, path, kind, diags);

	if (rc < 0 && diags_total(diags, SEV_ERROR) == 0)
		abort();
	if (rc > 0 && diags_total(diags, SEV_ERROR) != 0)
		abort();
	if (rc == 0) {
		fact_store_settle(store, diags);
		ask(store);
	}
	fact_store_free(store);
	diags_free(diags);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct fed_file f = feed_file((struct span){ (const char *)p, n });

	/* Catalogues have a target of their own. */
	for (int kind = 0; kind <= SOURCE_COUNT; kind++)
		if (kind != SOURCE_CATALOG)
			read_as(f.path, (enum fact_source_kind)kind);
	unlink(f.path);
	return 0;
}
