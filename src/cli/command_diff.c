/*
 * diff: bad hosts beside good ones, whichever way they are named.
 */
#include "command.h"
#include "kbdiff/model/inventory.h"
#include "run.h"

/* Both sides need a host; requirements are a good side. */
static void
check_sides(struct run *r)
{
	size_t good = 0, bad = 0;

	for (size_t i = 0; i < r->inventory->n; i++) {
		good += r->roles[i] == ROLE_GOOD ||
		    r->roles[i] == ROLE_BASELINE;
		bad += r->roles[i] == ROLE_BAD;
	}
	if (good == 0 || bad == 0)
		diag(r->diags, DIAG_TOO_FEW, (struct pos){ NULL, 0, 0 },
		    good == 0 ? "no good host to compare with; every host is "
		    "bad" : "no bad host to compare; every host is good");
}

static void
assign(struct run *r)
{
	if (host_selectors_assign(r->inventory, r->selectors, r->operands,
	    r->roles, r->diags) == 0)
		check_sides(r);
}

int
command_diff(const struct options *o)
{
	return run(o, SUBJECT_DIFF, assign);
}
