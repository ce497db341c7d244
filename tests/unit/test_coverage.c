/* Levels, and what they explain away: catalogs.md, 4.3 and 4.4. */
#include <stdio.h>
#include <string.h>

#include "../lib/feed.h"
#include "../lib/test.h"
#include "kbdiff/builds.h"
#include "kbdiff/cells.h"
#include "kbdiff/compare.h"
#include "kbdiff/coverage.h"
#include "kbdiff/mem.h"

static const struct filter no_filter = { .since = DATE_NONE,
    .until = DATE_NONE };

/*
 * Hosts of the bytes, good if their names begin with G, bad with B:
 * "missing KB1; covered KB2 on B by KB3 (17763.2 >= 17763.1); ...".
 */
static void
compares_with(const struct builds *builds, struct span bytes,
    const char *want)
{
	struct facts facts = { .builds = builds };
	struct arena *arena = arena_new();
	struct coverage *coverage;
	enum role roles[16];
	struct result *r;
	struct cover why;
	struct fed f;
	char *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	feed(&f, bytes, NULL, 0);
	assert_int_equal(f.rc, 0);
	for (size_t i = 0; i < f.inventory->n; i++)
		roles[i] = f.inventory->hosts[i].name.p[0] == 'G' ?
		    ROLE_GOOD : ROLE_BAD;
	coverage = coverage_new(f.inventory, &facts);
	r = compare(f.inventory, roles, false, &no_filter, coverage, f.diags);
	for (size_t i = 0; i < r->n; i++) {
		fprintf(out, "%s%s %.*s", i == 0 ? "" : "; ", cells_group(
		    r->rows[i].group, false), SPANF(inventory_update(
		    f.inventory, r->rows[i].update)));
		for (size_t h = 0; h < f.inventory->n; h++) {
			enum standing s = result_standing(r, &r->rows[i], h);

			if (s != STANDING_COVERED &&
			    s != STANDING_INAPPLICABLE)
				continue;
			why = result_cover(r, &r->rows[i], h, arena);
			fprintf(out, " %.*s", SPANF(f.inventory->hosts[h].
			    name));
			if (why.by != 0)
				fprintf(out, " by KB%u", (unsigned)why.by);
			fprintf(out, " (%.*s)", SPANF(why.detail));
		}
	}
	fclose(out);
	assert_string_equal(buf, want);
	free(buf);
	arena_free(arena);
	result_free(r);
	coverage_free(coverage);
	feed_free(&f);
}

static void
compares(struct span bytes, const char *want)
{
	struct builds *builds = builds_new(true);

	compares_with(builds, bytes, want);
	builds_free(builds);
}

#define HEAD	"CSName,HotFixID\n"
#define SYSTEMINFO(host, os, build, id) "\nHost Name:     " host \
    "\nOS Name:       Microsoft Windows " os "\n" \
    "OS Version:    10.0." build " N/A Build " build "\n" \
    "Hotfix(s):     1 Hotfix(s) Installed.\n               [01]: " id "\n"

static void
newer_update_covers_an_older_one(void **state)
{
	(void)state;
	compares(SPAN(HEAD "G,KB5031361\nB,KB5032196\n"),
	    "extra KB5032196; covered KB5031361 B by KB5032196 "
	    "(17763.5122 >= 17763.4974)");
	compares(SPAN(HEAD "G,KB5032196\nB,KB5031361\n"),
	    "missing KB5032196; covered KB5031361 G by KB5032196 "
	    "(17763.5122 >= 17763.4974)");
}

static void
update_of_another_build_is_inapplicable(void **state)
{
	(void)state;
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2022 Standard", "20348",
	    "KB5031364")),
	    "extra KB5031364 G (KB5031364 is for 20348; G is 17763); "
	    "inapplicable KB5031361 B (KB5031361 is for 17763; B is 20348)");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(newer_update_covers_an_older_one),
		cmocka_unit_test(update_of_another_build_is_inapplicable),
	};

	return RUN(tests);
}
