/*
 * explain: what is known of one update, and which hosts need it.
 */
#include "command.h"
#include "run.h"

/* Updates that are asked about are required; every host is bad. */
static void
assign(struct run *r)
{
	host_selectors_assign(r->inventory, r->selectors, r->operands,
	    r->roles, r->diags);
}

int
command_explain(const struct options *o)
{
	return run(o, SUBJECT_EXPLAIN, assign);
}
