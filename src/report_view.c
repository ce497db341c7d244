#include "kbdiff/coverage.h"
#include "kbdiff/facts.h"
#include "kbdiff/names.h"
#include "kbdiff/report_view.h"

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
