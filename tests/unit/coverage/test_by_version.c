/* Packages without a KB number: the higher version covers the lower. */
#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/facts.h"
#include "feed.h"
#include "test.h"

#define HEAD \
    "host,update,variant,kind,installed_on,installed_by,title,state,os," \
    "build,arch,complete,declared,unidentified,format,file,line\n"
#define ROW(host, package, version) host ",Package_for_" package \
    "~31bf3856ad364e35~amd64~~" version ",,,,,,installed,,,,yes,,0,dism,a,1\n"

/* Whether the second host's package covers that of the first. */
static void
covers(struct span bytes, bool want)
{
	static const struct facts none = { .builds = NULL };
	struct coverage *c;
	struct fed f;
	uint32_t update = 0;

	feed(&f, bytes, NULL, 0);
	assert_non_null(f.inventory);
	while (!bits_has(f.inventory->hosts[0].updates[
	    PRESENCE_INSTALLED], update))
		update++;
	c = coverage_new(f.inventory, &none);
	assert_int_equal(coverage_ask(c, 1, update), want ? ANSWER_COVERED :
	    ANSWER_NO);
	coverage_free(c);
	feed_free(&f);
}

static void
higher_version_of_a_component_covers(void **state)
{
	(void)state;
	covers(SPAN(HEAD ROW("A", "ServicingStack_4840", "17763.4840.1.0")
	    ROW("B", "ServicingStack_4965", "17763.4965.1.0")), true);
	covers(SPAN(HEAD ROW("A", "ServicingStack_4965", "17763.4965.1.0")
	    ROW("B", "ServicingStack_4840", "17763.4840.1.0")), false);
	covers(SPAN(HEAD ROW("A", "DotNetRollup", "10.0.4645.1")
	    ROW("B", "DotNetRollup", "10.0.4667.1")), true);
}

static void
other_builds_and_versions_of_net_are_other_components(void **state)
{
	(void)state;
	covers(SPAN(HEAD ROW("A", "ServicingStack_4840", "17763.4840.1.0")
	    ROW("B", "ServicingStack_9", "20348.4965.1.0")), false);
	covers(SPAN(HEAD ROW("A", "DotNetRollup", "10.0.4645.1")
	    ROW("B", "DotNetRollup_481", "10.0.9176.1")), false);
	covers(SPAN(HEAD ROW("A", "Other", "10.0.4645.1")
	    ROW("B", "Other", "10.0.9176.1")), false);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(higher_version_of_a_component_covers),
		cmocka_unit_test(
		    other_builds_and_versions_of_net_are_other_components),
	};

	return RUN(tests);
}
