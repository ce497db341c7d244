/* Levels and months that are required: what hosts of a build answer. */
#include <stdio.h>

#include "feed.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/required_level.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "test.h"

#define SERVER_2019	"Microsoft Windows Server 2019 Standard", "10.0.17763"
#define SERVER_2025	"Microsoft Windows Server 2025 Standard", "10.0.26100"
#define SERVER_2012_R2	"Microsoft Windows Server 2012 R2 Standard", \
    "6.3.9600"
#define SERVER_2003	"Microsoft Windows Server 2003", "5.2.3790"

/* A host of this system with one update, and what is required of it: a level,
 * or with build 0 a month. */
struct asked {
	const char	*os, *build, *update;
	uint32_t	 required, value;
	enum answer	 want;
};

static enum answer
ask(const struct asked *q, const struct facts *facts)
{
	struct arena *a = arena_new();
	struct coverage *coverage;
	struct fed f;
	struct cover c;
	char text[512];

	snprintf(text, sizeof text, "\nHost Name:     A\nOS Name:       %s\n"
	    "OS Version:    %s N/A Build 0\nHotfix(s):     1 Hotfix(s) "
	    "Installed.\n               [01]: %s\nNetwork Card(s): 1 NIC(s) "
	    "Installed.\n", q->os, q->build, q->update);
	feed(&f, span_of(text), NULL, 0);
	assert_non_null(f.inventory);
	coverage = coverage_new(f.inventory, facts);
	c = q->required == 0 ? required_month_ask(coverage, f.inventory, 0,
	    q->value, a) : required_level_ask(coverage, f.inventory, 0,
	    q->required, q->value, a);
	coverage_free(coverage);
	feed_free(&f);
	arena_free(a);
	return c.answer;
}

static void
hosts_answer(void **state)
{
	static const struct asked all[] = {
		{ SERVER_2019, "KB5032196", 17763, 4974, ANSWER_COVERED },
		{ SERVER_2019, "KB5031361", 17763, 4974, ANSWER_COVERED },
		{ SERVER_2019, "KB5030214", 17763, 4974, ANSWER_NO },
		{ SERVER_2019, "KB4000001", 17763, 4974, ANSWER_NO },
		{ SERVER_2019, "KB5999999", 17763, 4974, ANSWER_CANNOT_TELL },
		{ SERVER_2019, "KB5032196", 20348, 1, ANSWER_INAPPLICABLE },
		{ SERVER_2012_R2, "KB4012216", 17763, 1,
		    ANSWER_INAPPLICABLE },
		{ SERVER_2019, "KB5031361", 0, 202310, ANSWER_COVERED },
		{ SERVER_2019, "KB5030214", 0, 202310, ANSWER_NO },
		{ SERVER_2019, "KB5030214", 0, 209901, ANSWER_NO },
		{ SERVER_2012_R2, "KB4012216", 0, 201703, ANSWER_COVERED },
		{ SERVER_2012_R2, "KB4012216", 0, 201704, ANSWER_NO },
		{ SERVER_2012_R2, "KB4012213", 0, 201703, ANSWER_NO },
		{ SERVER_2012_R2, "KB5999999", 0, 201704,
		    ANSWER_CANNOT_TELL },
		{ SERVER_2003, "KB938397", 0, 201703, ANSWER_INAPPLICABLE },
		/* A hotpatch of 2025-08. */
		{ SERVER_2025, "KB5064010", 0, 202508, ANSWER_COVERED },
		{ SERVER_2025, "KB5064010", 0, 202509, ANSWER_NO },
		{ SERVER_2025, "KB5064010", 26100, 4946, ANSWER_CANNOT_TELL },
	};
	struct builds *builds = builds_new(true);
	struct chains *chains = chains_new(true);
	struct facts facts = { .builds = builds, .chains = chains };

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (ask(&all[i], &facts) != all[i].want)
			fail_msg("%s with %s: %u of %u is answered %d",
			    all[i].build, all[i].update,
			    (unsigned)all[i].value, (unsigned)all[i].required,
			    (int)ask(&all[i], &facts));
	builds_free(builds);
	chains_free(chains);
}

static void
builds_of_one_branch(void **state)
{
	(void)state;
	assert_true(required_level_one_branch(19044, 19045));
	assert_true(required_level_one_branch(26100, 26200));
	assert_true(required_level_one_branch(20348, 20349));
	assert_false(required_level_one_branch(17763, 20348));
	assert_false(required_level_one_branch(22000, 22621));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hosts_answer),
		cmocka_unit_test(builds_of_one_branch),
	};

	return RUN(tests);
}
