/* How hosts from before Windows 10 are patched. */
#include <stdio.h>

#include "feed.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/track.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "test.h"

/* Security-only updates and rollups of Server 2012 R2. */
#define ONLY_2023_10	"KB5031407"
#define ONLY_2023_09	"KB5030287"
#define ONLY_2022_11	"KB5020010"
#define ROLLUP_2022_12	"KB5021294"
#define ROLLUP_2023_09	"KB5030269"
#define ROLLUP_2023_11	"KB5032249"
#define PREVIEW_2017_06	"KB4022720"

struct patched {
	const char	*updates[3];
	enum track	 want;
	uint32_t	 month, build, since;
};

static void
look(const struct patched *p, const struct facts *facts)
{
	struct track_end end;
	struct fed f;
	struct arena *a;
	const uint64_t *updates;
	char text[256];
	int n = snprintf(text, sizeof text, "CSName,HotFixID\n");

	for (size_t i = 0; i < 3 && p->updates[i] != NULL; i++)
		n += snprintf(text + n, sizeof text - (size_t)n, "A,%s\n",
		    p->updates[i]);
	feed(&f, span_of(text), NULL, 0);
	assert_non_null(f.inventory);
	a = arena_new();
	updates = track_updates(facts, f.inventory, a);
	assert_int_equal(track_of(facts, f.inventory, updates, 0, &end),
	    p->want);
	assert_int_equal(end.month, p->month);
	assert_int_equal(end.build, p->build);
	assert_int_equal(end.since, p->since);
	arena_free(a);
	feed_free(&f);
}

static void
hosts_have_tracks(void **state)
{
	static const struct patched all[] = {
		{ { ONLY_2023_10, ONLY_2023_09 }, TRACK_SECURITY_ONLY, 202310,
		    9600, 202310 },
		{ { ROLLUP_2022_12 }, TRACK_ROLLUP, 202212, 9600, 202212 },
		{ { ROLLUP_2022_12, ONLY_2022_11 }, TRACK_ROLLUP, 202212,
		    9600, 202212 },
		{ { ROLLUP_2022_12, ONLY_2023_10 }, TRACK_SECURITY_ONLY,
		    202310, 9600, 202310 },
		/* The month's other update says nothing. */
		{ { ROLLUP_2023_09, ONLY_2023_10 }, TRACK_UNKNOWN, 0, 0, 0 },
		{ { ROLLUP_2023_11, ONLY_2023_10 }, TRACK_ROLLUP, 202311,
		    9600, 202311 },
		{ { PREVIEW_2017_06 }, TRACK_ROLLUP, 201706, 9600, 201707 },
		{ { "KB5031361" }, TRACK_UNKNOWN, 0, 0, 0 },
	};
	struct chains *chains = chains_new(true);
	struct facts facts = { .chains = chains }, none = { .chains = NULL };
	struct patched unknown = all[0];

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		look(&all[i], &facts);
	unknown.want = TRACK_UNKNOWN;
	unknown.month = unknown.build = unknown.since = 0;
	look(&unknown, &none);
	chains_free(chains);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hosts_have_tracks),
	};

	return RUN(tests);
}
