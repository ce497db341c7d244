/*
 * cluster: all hosts beside each other, none of them good.
 */
#include "command.h"
#include "kbdiff/model/inventory.h"
#include "run.h"

/* All hosts are nodes. */
static void
assign(struct run *r)
{
	if (r->inventory->n < 2)
		diag(r->diags, DIAG_TOO_FEW, (struct pos){ NULL, 0, 0 },
		    "a cluster needs two hosts or more; found only "
		    "%.*s", SPANF(r->inventory->hosts[0].name));
}

int
command_cluster(const struct options *o)
{
	return run(o, SUBJECT_CLUSTER, assign);
}
