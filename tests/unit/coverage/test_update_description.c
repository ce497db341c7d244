/* What updates are, by the facts that are compiled in. */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/update_description.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "test.h"

static struct facts facts;

/* "202310 cumulative update 17763.4974" */
static void
is(uint32_t kb, const char *want)
{
	struct arena *a = arena_new();
	struct update_description d = update_describe(&facts, kb, a);
	char *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	fprintf(out, "%u %s", (unsigned)d.month, update_what_name(d.what));
	for (size_t i = 0; i < d.nlevels; i++)
		fprintf(out, " %u.%u", (unsigned)d.levels[i].build,
		    (unsigned)d.levels[i].needed);
	if (d.stream[0] != '\0')
		fprintf(out, " %s", d.stream);
	fclose(out);
	assert_string_equal(buf, want);
	free(buf);
	arena_free(a);
}

static void
updates_are_told_by_kind_month_and_level(void **state)
{
	struct builds *builds = builds_new(true);
	struct chains *chains = chains_new(true);

	(void)state;
	facts = (struct facts){ .builds = builds, .chains = chains };
	is(5031361, "202310 cumulative update 17763.4974");
	is(5066835, "202510 cumulative update 26100.6899 26200.6899");
	is(5065474, "202509 hotpatch 26100.6508");
	is(5031589, "202310 servicing stack 17763.0");
	is(5030999, "202310 .NET Framework 20348.0 3.5+4.8");
	is(5031605, "202310 .NET Framework 20348.0");
	is(5031419, "202310 monthly rollup 9600.0");
	is(5029304, "202308 security-only update 9600.0");
	is(5032304, "202311 hotpatch 20348.0");
	is(5015684, "0 enablement package 19045.0");
	is(4000001, "0 ");
	builds_free(builds);
	chains_free(chains);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(updates_are_told_by_kind_month_and_level),
	};

	return RUN(tests);
}
