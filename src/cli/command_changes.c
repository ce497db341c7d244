/*
 * changes: what became of hosts between two moments.
 */
#include "command.h"
#include "kbdiff/model/inventory.h"
#include "run.h"

/* Hosts that should be there (--expect) should be so after. */
static void
assign(struct run *r)
{
	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->inventory->hosts[i].moment == MOMENT_BEFORE)
			r->roles[i] = ROLE_NONE;
}

int
command_changes(const struct options *o)
{
	return run(o, SUBJECT_CHANGES, assign);
}
