/*
 * --expect: hosts that should be there.
 */
#include <stdlib.h>

#include "kbdiff/model/inventory.h"
#include "run.h"

static size_t
count_hosts(const struct run *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++)
		n += r->roles[i] != ROLE_NONE &&
		    r->roles[i] != ROLE_BASELINE &&
		    !r->inventory->hosts[i].failed &&
		    !r->inventory->hosts[i].copy;
	return n;
}

void
run_check_expected(struct run *r)
{
	const char *value = r->options->expect;
	unsigned long n;

	if (value == NULL)
		return;
	if (value[0] == '@') {
		if (host_selectors_add(
			r->expected, ROLE_NONE, value, r->diags) == 0)
			host_selectors_expect(r->inventory, r->roles,
			    r->expected, r->diags);
		return;
	}
	n = strtoul(value, NULL, 10);
	if (count_hosts(r) < n)
		diag(r->diags, DIAG_EXPECTED, (struct pos){ NULL, 0, 0 },
		    "--expect: read %zu of %lu hosts", count_hosts(r), n);
}
