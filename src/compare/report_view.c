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
