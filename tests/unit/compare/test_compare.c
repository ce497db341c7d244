/* Groups, ranking and verdict of kbdiff(1). */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/wording/keywords.h"
#include "feed.h"
#include "test.h"

static const struct filter no_filter = { .since = DATE_NONE,
    .until = DATE_NONE };

/*
 * Hosts of the bytes, good if their names begin with G, bad with B, nodes in a
 * cluster: "verdict: group KB separation have/total have/total; ...".
 */
static void
compares(struct span bytes, bool cluster, const char *want)
{
	enum role roles[64];
	struct fed f;
	struct result *r;
	char separation[16], *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	feed(&f, bytes, NULL, 0);
	assert_int_equal(f.rc, 0);
	for (size_t i = 0; i < f.inventory->n; i++)
		roles[i] = cluster ? ROLE_NODE :
		    f.inventory->hosts[i].name.p[0] == 'G' ? ROLE_GOOD :
		    ROLE_BAD;
	r = compare(f.inventory, roles, cluster, &no_filter, NULL,
	    f.diags);
	fprintf(out, "%s:", keywords_verdict(r));
	for (size_t i = 0; i < r->n; i++) {
		row_separation(&r->rows[i], separation);
		fprintf(out, " %s %.*s %s %zu/%zu %zu/%zu;",
		    keywords_group(r->rows[i].group, cluster),
		    SPANF(inventory_update(f.inventory, r->rows[i].update)),
		    separation, r->rows[i].have[0], r->rows[i].total[0],
		    r->rows[i].have[1], r->rows[i].total[1]);
	}
	fclose(out);
	assert_string_equal(buf, want);
	free(buf);
	result_free(r);
	feed_free(&f);
}

#define DIFF(rows, want)	compares(SPAN("CSName,HotFixID,InstalledOn\n" \
    rows), false, want)
#define CLUSTER(rows, want)	compares(SPAN("CSName,HotFixID,InstalledOn\n" \
    rows), true, want)

static void
rows_fall_into_groups(void **state)
{
	(void)state;
	DIFF("G,KB111111,\nG,KB222222,\nB,KB222222,\nB,KB333333,\n",
	    "missing: missing KB111111 1.0000 1/1 0/1; "
	    "extra KB333333 -1.0000 0/1 1/1; same KB222222 0.0000 1/1 1/1;");
	DIFF("G,KB222222,\nB,KB222222,\n",
	    "nothing missing: same KB222222 0.0000 1/1 1/1;");
}

static void
rows_are_ranked(void **state)
{
	(void)state;
	/* By separation, then newest first, undated last, then number. */
	DIFF("G1,KB111111,\nG2,KB111111,\nG1,KB222222,\nG2,KB333333,"
	    "3/14/2024\nG1,KB444444,4/14/2024\nG1,KB555555,\nB1,KB666666,\n"
	    "B2,KB111111,\n",
	    "missing: missing KB444444 0.5000 1/2 0/2; "
	    "missing KB333333 0.5000 1/2 0/2; "
	    "missing KB111111 0.5000 2/2 1/2; "
	    "missing KB222222 0.5000 1/2 0/2; "
	    "missing KB555555 0.5000 1/2 0/2; "
	    "extra KB666666 -0.5000 0/2 1/2;");
}

static void
fractions_are_exact(void **state)
{
	(void)state;
	DIFF("G1,KB111111,\nG2,KB111111,\nG3,KB222222,\nB1,KB111111,\n"
	    "B2,KB222222,\nB3,KB222222,\n",
	    "missing: missing KB111111 0.3333 2/3 1/3; "
	    "missing KB222222 -0.3333 1/3 2/3;");
}

static void
placeholders_and_recurring_updates_make_no_rows(void **state)
{
	(void)state;
	DIFF("G,Q147222,\nG,KB890830,\nG,KB2267602,\nG,KB4052623,\n"
	    "G,KB111111,\nB,KB111111,\n",
	    "nothing missing: same KB111111 0.0000 1/1 1/1;");
}

static void
a_cluster_drifts_or_agrees(void **state)
{
	(void)state;
	CLUSTER("A,KB111111,\nA,KB222222,\nB,KB111111,\n",
	    "drift: drift KB222222 0.5000 1/2 0/0; "
	    "common KB111111 1.0000 2/2 0/0;");
	CLUSTER("A,KB111111,\nB,KB111111,\n",
	    "consistent: common KB111111 1.0000 2/2 0/0;");
}

/* One systeminfo each; that of B declares more than it lists. */
#define REPORT(host, n, ids)	"\nHost Name:      " host "\n" \
    "Hotfix(s):      " n " Hotfix(s) Installed.\n" ids

static void
what_is_cut_proves_nothing(void **state)
{
	(void)state;
	compares(SPAN(REPORT("G", "2", "    [01]: KB111111\n"
	    "    [02]: KB222222\n") REPORT("B", "3", "    [01]: KB111111\n"
	    "    [02\n")), false,
	    "uncertain: uncertain KB222222 1.0000 1/1 0/1; "
	    "same KB111111 0.0000 1/1 1/1;");
	/* A good host's list that is cut leaves everything open. */
	compares(SPAN(REPORT("G", "3", "    [01]: KB111111\n    [02\n")
	    REPORT("B", "1", "    [01]: KB111111\n")), false,
	    "uncertain: same KB111111 0.0000 1/1 1/1;");
	compares(SPAN(REPORT("A", "3", "    [01]: KB111111\n    [02\n")
	    REPORT("B", "1", "    [01]: KB111111\n")), true,
	    "uncertain: common KB111111 1.0000 2/2 0/0;");
}

enum { MANY_HOSTS = 150, MANY_UPDATES = 140 };

static bool
has(size_t host, size_t update)
{
	return (host * 2654435761u + update * 40503u) % 7 < 4;
}

/* Updates and hosts that fill several words of their sets, and part of one. */
static void
many_hosts_have_what_they_list(void **state)
{
	enum role roles[MANY_HOSTS];
	struct fed f;
	struct result *r;
	char *buf;
	size_t n, listed[2];
	FILE *out = xmemstream(&buf, &n);

	(void)state;
	fputs("CSName,HotFixID\n", out);
	for (size_t h = 0; h < MANY_HOSTS; h++)
		for (size_t u = 0; u < MANY_UPDATES; u++)
			if (has(h, u))
				fprintf(out, "H%03zu,KB%zu\n", h, 500000 + u);
	fclose(out);
	feed(&f, (struct span){ buf, n }, NULL, 0);
	assert_int_equal(f.inventory->n, MANY_HOSTS);
	for (size_t h = 0; h < MANY_HOSTS; h++)
		roles[h] = h % 3 == 0 ? ROLE_BAD : ROLE_GOOD;
	r = compare(f.inventory, roles, false, &no_filter, NULL, f.diags);
	assert_int_equal(r->n, MANY_UPDATES);
	for (size_t i = 0; i < r->n; i++) {
		listed[0] = listed[1] = 0;
		for (size_t h = 0; h < MANY_HOSTS; h++) {
			bool should = has(h, inventory_number(f.inventory,
			    r->rows[i].update) - 500000);

			listed[role_side(roles[h])] += should;
			assert_int_equal(result_standing(r, &r->rows[i], h),
			    should ? STANDING_HAVE : STANDING_LACK);
		}
		assert_int_equal(r->rows[i].have[SIDE_GOOD], listed[0]);
		assert_int_equal(r->rows[i].have[SIDE_BAD], listed[1]);
	}
	result_free(r);
	feed_free(&f);
	free(buf);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_fall_into_groups),
		cmocka_unit_test(rows_are_ranked),
		cmocka_unit_test(fractions_are_exact),
		cmocka_unit_test(
		    placeholders_and_recurring_updates_make_no_rows),
		cmocka_unit_test(a_cluster_drifts_or_agrees),
		cmocka_unit_test(what_is_cut_proves_nothing),
		cmocka_unit_test(many_hosts_have_what_they_list),
	};

	return RUN(tests);
}
