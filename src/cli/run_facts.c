/*
 * What is known of updates besides the inputs.
 */
#include "kbdiff/cli/facts_files.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/fact_store.h"
#include "run.h"

void
run_read_facts(struct run *r)
{
	r->facts = facts_files_read(r->options, r->diags, r->operands->arena);
}

void
run_cover(struct run *r)
{
	struct facts facts = fact_store_facts(r->facts, r->operands->arena);

	if (facts.builds != NULL || facts.chains != NULL ||
	    facts.catalog != NULL || facts.map != NULL)
		r->coverage = coverage_new(r->inventory, &facts);
}
