#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/facts.h"

const struct facts *
report_facts(const struct report *r)
{
	static const struct facts none = { .builds = NULL };

	return r->coverage == NULL ? &none : coverage_facts(r->coverage);
}

size_t
report_names_max(const struct report *r)
{
	return r->verbose ? SIZE_MAX : NAMES_MAX;
}

bool
report_is_pair(const struct result *r)
{
	size_t n[ROLE_NODE + 1] = { 0 };

	for (size_t i = 0; i < r->inventory->n; i++)
		n[r->roles[i]]++;
	return n[ROLE_GOOD] == 1 && n[ROLE_BAD] == 1 && n[ROLE_BASELINE] == 0;
}

unsigned
report_default_show(const struct result *r)
{
	unsigned show = 1u << GROUP_MISSING | 1u << GROUP_UNCERTAIN |
	    1u << GROUP_ACCEPTED;

	return r != NULL && report_is_pair(r) ? show | 1u << GROUP_EXTRA :
	    show;
}
