/* Levels, and what they explain away: data/README.md. */
#include <stdio.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/row_notes.h"
#include "feed.h"
#include "test.h"

static const struct filter no_filter = { .since = DATE_NONE,
    .until = DATE_NONE };

/*
 * Hosts of the bytes, good if their names begin with G, bad with B:
 * "missing KB1; covered KB2 on B by KB3 (17763.2 >= 17763.1); ...".
 */
static void
compares_with(struct builds *builds, struct span bytes, const char *want)
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
	assert_true(f.inventory->n <= 16);
	for (size_t i = 0; i < f.inventory->n; i++)
		roles[i] = f.inventory->hosts[i].name.p[0] == 'G' ?
		    ROLE_GOOD : ROLE_BAD;
	coverage = coverage_new(f.inventory, &facts);
	r = compare(f.inventory, roles, false, &no_filter, coverage, f.diags);
	row_notes_make(r);
	for (size_t i = 0; i < r->n; i++) {
		fprintf(out, "%s%s %.*s", i == 0 ? "" : "; ", keywords_group(
		    r->rows[i].group, false), SPANF(inventory_update(
		    f.inventory, r->rows[i].update)));
		for (size_t k = 0; k < r->rows[i].nnotes; k++)
			fprintf(out, " [%.*s]", SPANF(r->rows[i].notes[k]));
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
			fprintf(out, " (%.*s)", SPANF(evidence_text(r, &why,
			    h, arena)));
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

/* The same with the compiled-in table. */
static void
compares(struct span bytes, const char *want)
{
	struct builds *builds = builds_new(true);

	compares_with(builds, bytes, want);
	builds_free(builds);
}

/* The compiled-in table and one more row. */
static void
compares_adding(struct build_row row, struct span bytes, const char *want)
{
	struct builds *builds = builds_new(true);

	builds_add(builds, &row, (struct pos){ "test", 0, 0 });
	builds_settle(builds, NULL);
	compares_with(builds, bytes, want);
	builds_free(builds);
}

#define CSV(rows)	SPAN("CSName,HotFixID\n" rows)
#define SYSTEMINFO(host, os, build, id) \
    SYSTEMINFO_OF(host, os, "10.0." build, id)
#define SYSTEMINFO_OF(host, os, version, id) "\nHost Name:     " host \
    "\nOS Name:       Microsoft Windows " os "\n" \
    "OS Version:    " version " N/A Build 1\n" \
    "Hotfix(s):     1 Hotfix(s) Installed.\n               [01]: " id "\n"
#define WEAK(on) " [may have been replaced by a newer servicing stack or " \
    ".NET update on " on ", which is at the same or a higher level]"

static void
newer_update_covers_an_older_one(void **state)
{
	(void)state;
	compares(CSV("G,KB5031361\nB,KB5032196\n"),
	    "extra KB5032196; covered KB5031361 B by KB5032196 "
	    "(17763.5122 >= 17763.4974)");
	compares(CSV("G,KB5032196\nB,KB5031361\n"),
	    "missing KB5032196; covered KB5031361 G by KB5032196 "
	    "(17763.5122 >= 17763.4974)");
}

static void
break_of_the_chain_at_4516044_is_healed_by_the_table(void **state)
{
	(void)state;
	/* No catalogue links September 2019 of Server 2016 to what is newer:
	 * from 14393.3204 to 14393.3241 and beyond. */
	compares(CSV("G,KB4516044\nB,KB4519998\n"),
	    "extra KB4519998; covered KB4516044 B by KB4519998 "
	    "(14393.3274 >= 14393.3204)");
	compares(CSV("G,KB4512517\nB,KB4519998\n"),
	    "extra KB4519998; covered KB4512517 B by KB4519998 "
	    "(14393.3274 >= 14393.3144)");
}

static void
revisions_count_and_not_numbers(void **state)
{
	(void)state;
	/* KB5121767 is 26100.8894, KB5101684 is 26100.8973. */
	compares(SPAN(SYSTEMINFO("G", "11 Pro", "26100", "KB5121767")
	    SYSTEMINFO("B", "11 Pro", "26100", "KB5101684")),
	    "extra KB5101684; covered KB5121767 B by KB5101684 "
	    "(26100.8973 >= 26100.8894)");
	compares(SPAN(SYSTEMINFO("G", "11 Pro", "26100", "KB5101684")
	    SYSTEMINFO("B", "11 Pro", "26100", "KB5121767")),
	    "missing KB5101684; covered KB5121767 G by KB5101684 "
	    "(26100.8973 >= 26100.8894)");
}

static void
client_and_server_of_26100_stay_apart(void **state)
{
	(void)state;
	/* 26100.32230 is higher than 26100.8973, and contains none of it. */
	compares(SPAN(SYSTEMINFO("G", "11 Pro", "26100", "KB5101684")
	    SYSTEMINFO("B", "Server 2025 Standard", "26100", "KB5073379")),
	    "inapplicable KB5101684 B (KB5101684 is for builds 26100 "
	    "(client) and 26200; B runs 26100 (server))");
	/* Nothing states the product, but the updates do. */
	compares(CSV("G,KB5101684\nB,KB5073379\n"),
	    "inapplicable KB5101684 B (KB5101684 is for "
	    "builds 26100 (client) and 26200; B runs 26100 (server))");
	/* An update for both leaves the line open: a client would lack it. */
	compares(CSV("G,KB5074109\nB,KB5072033\n"),
	    "missing KB5074109; covered KB5072033 G by KB5074109 "
	    "(26100.7623 >= 26100.7462, or 26200.7623 >= 26200.7462)");
}

static void
update_of_another_build_is_inapplicable(void **state)
{
	(void)state;
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2022 Standard", "20348",
	    "KB5031364")),
	    "inapplicable KB5031361 B (KB5031361 is for build 17763; B runs "
	    "20348)");
	/* A build from before Windows 10 has none of the table. */
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO_OF("B", "Server 2012 R2 Standard",
	    "6.3.9600", "KB5031419")),
	    "inapplicable KB5031361 B (KB5031361 is for "
	    "build 17763; B runs 9600)");
	/* Of a build that the table does not know nothing is said. */
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server", "20349", "KB5031364")),
	    "uncertain KB5031361");
}

static void
two_revisions_of_one_update_prove_the_lower(void **state)
{
	(void)state;
	/* KB4490481 is 17763.402 and .404, KB4493509 is 17763.437. */
	compares(CSV("G,KB4490481\nB,KB4493509\n"),
	    "extra KB4493509; covered KB4490481 B by KB4493509 "
	    "(17763.437 >= 17763.404)");
	/* One that came between them is neither proven nor enough. */
	compares_adding((struct build_row){ .kb = 4490999, .build = 17763,
	    .revision = 403, .lines = LINE_BOTH, .released = DATE_NONE },
	    CSV("G,KB4490999\nB,KB4490481\n"),
	    "missing KB4490999; extra KB4490481");
	compares_adding((struct build_row){ .kb = 4490999, .build = 17763,
	    .revision = 403, .lines = LINE_BOTH, .released = DATE_NONE },
	    CSV("G,KB4490481\nB,KB4490999\n"),
	    "missing KB4490481; extra KB4490999");
}

#define HOTPATCHED	"the hotpatch KB5065474 has brought the security " \
    "fixes up to 2025-09 without a restart; everything else comes with the " \
    "next cumulative update"

static void
hotpatch_proves_the_first_update_of_its_quarter_alone(void **state)
{
	(void)state;
	/* KB5065474 is the hotpatch of September 2025, upon KB5062553 of
	 * July: it has the fixes of KB5063878, of August, and perhaps more. */
	compares(CSV("G,KB5063878\nB,KB5065474\n"),
	    "uncertain KB5063878 [B: " HOTPATCHED "]; extra KB5065474");
	compares(SPAN(SYSTEMINFO("G", "Server 2025", "26100", "KB5062553")
	    SYSTEMINFO("B", "Server 2025", "26100", "KB5065474")),
	    "extra KB5065474; covered KB5062553 B by KB5065474 "
	    "(26100.4652 >= 26100.4652)");
	/* Of its month the whole update is open, a later one is lacked. */
	compares(SPAN(SYSTEMINFO("G", "Server 2025", "26100", "KB5065426")
	    SYSTEMINFO("B", "Server 2025", "26100", "KB5065474")),
	    "uncertain KB5065426 [B: " HOTPATCHED "]; covered KB5065474 "
	    "G by KB5065426 (26100.6584 >= 26100.6508)");
	compares(SPAN(SYSTEMINFO("G", "Server 2025", "26100", "KB5066835")
	    SYSTEMINFO("B", "Server 2025", "26100", "KB5065474")),
	    "missing KB5066835; covered KB5065474 G by KB5066835 "
	    "(26100.6899 >= 26100.6508)");
	/* The whole update of its month contains a hotpatch. */
	compares(CSV("G,KB5065474\nB,KB5065426\n"),
	    "extra KB5065426 [G: " HOTPATCHED "]; covered KB5065474 "
	    "B by KB5065426 (26100.6584 >= 26100.6508)");
}

static void
line_that_is_not_known_proves_nothing_on_a_shared_build(void **state)
{
	const struct build_row open = { .kb = 5043999, .build = 26100,
	    .revision = 1750, .lines = 0, .released = DATE_NONE };

	(void)state;
	compares_adding(open, SPAN(SYSTEMINFO("G", "11 Pro", "26100",
	    "KB5041571") SYSTEMINFO("B", "11 Pro", "26100", "KB5043999")),
	    "uncertain KB5041571 [B: the build table does not say "
	    "whether KB5043999 is for client or server]; extra KB5043999");
	compares_adding(open, SPAN(SYSTEMINFO("G", "11 Pro", "26100",
	    "KB5043999") SYSTEMINFO("B", "11 Pro", "26100", "KB5043178")),
	    "uncertain KB5043999 [B: the build table does not say "
	    "whether KB5043999 is for client or server]; extra KB5043178");
	/* Older than it is lacked, whatever its line. */
	compares_adding(open, SPAN(SYSTEMINFO("G", "11 Pro", "26100",
	    "KB5043999") SYSTEMINFO("B", "11 Pro", "26100", "KB5041571")),
	    "missing KB5043999; extra KB5041571 [G: the build "
	    "table does not say whether KB5043999 is for client or server]");
}

static void
host_that_states_no_build_is_where_its_updates_are(void **state)
{
	(void)state;
	/* KB5055518 is for 19044 and 19045, KB5025297 for 19045 alone: the
	 * host has it or is not one that it is for. */
	compares(CSV("G,KB5025297\nB,KB5055518\n"),
	    "extra KB5055518; covered KB5025297 B by KB5055518 "
	    "(19045.5736 >= 19045.2913, not for 19044)");
	/* Updates that are never on one host tell nothing. */
	compares(CSV("G,KB5031361\nB,KB5032196\nB,KB5032198\n"),
	    "missing KB5031361; extra KB5032196; extra KB5032198 G "
	    "(KB5032198 is for build 20348; G runs 17763)");
	/* None of the table: nothing is known of the host. */
	compares(CSV("G,KB5031361\nB,KB4486153\n"),
	    "missing KB5031361; extra KB4486153");
}

/* The table knows Windows 10 1803 to its end, 2021-05, and what came later
 * for others is no update of it that the table may lack. */
static void
end_of_a_build_is_the_end_of_the_whole_table(void **state)
{
	(void)state;
	compares(SPAN(SYSTEMINFO("G", "10 Pro", "17134", "KB5003174")
	    SYSTEMINFO("B", "10 Pro", "17134", "KB5018000")),
	    "missing KB5003174; extra KB5018000");
	compares_adding((struct build_row){ .kb = 5099999, .build = 10240,
	    .revision = 99999, .lines = LINE_CLIENT, .released = DATE_NONE },
	    SPAN(SYSTEMINFO("G", "10 Pro", "17134", "KB5003174")
	    SYSTEMINFO("B", "10 Pro", "17134", "KB5018000")),
	    "missing KB5003174; extra KB5018000");
}

static void
update_of_another_build_than_the_stated_proves_nothing(void **state)
{
	(void)state;
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2019 Standard", "17763",
	    "KB5032198")),
	    "missing KB5031361; extra KB5032198 G (KB5032198 is for build "
	    "20348; G runs 17763)");
}

static void
host_that_is_newer_than_the_table_is_uncertain(void **state)
{
	(void)state;
	/* What it lacks of the table, */
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2019 Standard", "17763",
	    "KB5999999")),
	    "uncertain KB5031361 [B: KB5999999 is newer than the build "
	    "table; give a newer table with --builds]; extra KB5999999");
	/* or of updates newer than the table; */
	compares(CSV("G,KB5999998\nB,KB5999999\n"),
	    "uncertain KB5999998 [B: KB5999999 is newer than the build "
	    "table; give a newer table with --builds]; extra KB5999999 "
	    "[G: KB5999998 is newer than the build table; give a newer "
	    "table with --builds]");
	/* what is neither is missing, */
	compares(CSV("G,KB4486153\nB,KB5999999\n"),
	    "missing KB4486153; extra KB5999999");
	/* and what it is proven to contain is covered. */
	compares(CSV("G,KB5031361\nB,KB5032196\nB,KB5999999\n"),
	    "extra KB5032196; extra KB5999999; covered KB5031361 B by "
	    "KB5032196 (17763.5122 >= 17763.4974)");
	/* Windows before 10 has no part in it. */
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5999998") SYSTEMINFO_OF("B", "Server 2012 R2 Standard",
	    "6.3.9600", "KB5999999")),
	    "uncertain KB5999998");
}

static void
host_as_new_as_the_table_is_uncertain_without_its_updates(void **state)
{
	const struct build_row may = { .kb = 5139999, .build = 17763,
	    .revision = 9900, .lines = LINE_BOTH,
	    .released = date_of(2026, 11, 10) };

	(void)state;
	/* KB5124006 is of September 2026, when the table ends, and KB5129242
	 * is its highest number: what came later may have a lower one. */
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2019 Standard", "17763",
	    "KB5125001")),
	    "uncertain KB5031361 [B: KB5125001 may be newer than the build "
	    "table; give a newer table with --builds]; extra KB5125001");
	compares(CSV("G,KB5031361\nB,KB5125001\n"),
	    "uncertain KB5031361 [B: KB5125001 may be newer than the build "
	    "table; give a newer table with --builds]; extra KB5125001");
	/* As may be what is lacked itself. */
	compares(CSV("G,KB5125000\nB,KB5125001\n"),
	    "uncertain KB5125000 [B: KB5125001 may be newer than the build "
	    "table; give a newer table with --builds]; extra KB5125001 [G: "
	    "KB5125000 may be newer than the build table; give a newer "
	    "table with --builds]");
	/* Windows lists its newest cumulative update: this one. */
	compares(CSV("G,KB5032196\nB,KB5031361\nB,KB5125001\n"),
	    "missing KB5032196; extra KB5125001; covered KB5031361 G by "
	    "KB5032196 (17763.5122 >= 17763.4974)");
	/* Much older than the table's end is no cumulative update. */
	compares(CSV("G,KB5031361\nB,KB5070000\n"),
	    "missing KB5031361; extra KB5070000");
	/* What is added for one build says nothing of another. */
	compares_adding(may, SPAN(SYSTEMINFO("G", "Server 2022 Standard",
	    "20348", "KB5032198") SYSTEMINFO("B", "Server 2022 Standard",
	    "20348", "KB5139998")),
	    "uncertain KB5032198 [B: KB5139998 may be newer than the build "
	    "table; give a newer table with --builds]; extra KB5139998");
	compares_adding(may, SPAN(SYSTEMINFO("G", "Server 2019 Standard",
	    "17763", "KB5031361") SYSTEMINFO("B", "Server 2019 Standard",
	    "17763", "KB5080000")),
	    "missing KB5031361; extra KB5080000");
}

/* The level of the only host of the bytes, "" if none is proven. */
static void
has_level(struct span bytes, const char *want)
{
	struct builds *builds = builds_new(true);
	struct facts facts = { .builds = builds };
	struct coverage *coverage;
	const struct level *l;
	char got[32] = "";
	struct fed f;

	feed(&f, bytes, NULL, 0);
	assert_int_equal(f.rc, 0);
	coverage = coverage_new(f.inventory, &facts);
	l = coverage_level(coverage, 0);
	if (level_is_one(l))
		snprintf(got, sizeof got, "%u.%u",
		    (unsigned)l->places[0].build,
		    (unsigned)l->places[0].revision);
	assert_string_equal(got, want);
	coverage_free(coverage);
	feed_free(&f);
	builds_free(builds);
}

#define DISM(version, package, state) "Image Version: " version "\n\n" \
    "Package Identity : " package "\nState : " state "\n" \
    "Release Type : Update\nInstall Time : 3/22/2019 6:27 AM\n\n"

static void
history_does_not_tell_of_what_build_a_host_is_now(void **state)
{
	(void)state;
	/* It may have been upgraded since; but what it had, it contains. */
	compares(SPAN("ComputerName,Operation,ResultCode,Date,Title\n"
	    "G,1,2,2023-11-15,x (KB5032198)\n"
	    "B,1,2,2023-11-15,x (KB5032196)\n"),
	    "missing KB5032198; extra KB5032196");
	compares(SPAN("ComputerName,Operation,ResultCode,Date,Title\n"
	    "G,1,2,2023-10-15,x (KB5031361)\n"
	    "B,1,2,2023-11-15,x (KB5032196)\n"),
	    "extra KB5032196; covered KB5031361 B by KB5032196 "
	    "(17763.5122 >= 17763.4974)");
}

static void
host_whose_lists_state_two_builds_has_no_level(void **state)
{
	(void)state;
	compares(SPAN(SYSTEMINFO("G", "Server 2019 Standard", "17763",
	    "KB5031361") SYSTEMINFO("B", "Server 2019 Standard", "17763",
	    "KB5032196") SYSTEMINFO("B", "Server 2022 Standard", "20348",
	    "KB5032196")),
	    "missing KB5031361; extra KB5032196");
}

static void
image_version_and_rollup_prove_a_level(void **state)
{
	(void)state;
	/* 17763.5123 is no row of the table, but higher than one. */
	has_level(SPAN(DISM("10.0.17763.5123",
	    "Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1",
	    "Installed")), "17763.5123");
	has_level(SPAN(DISM("10.0.17763.1",
	    "Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5123.1.1",
	    "Installed")), "17763.5123");
	has_level(SPAN(DISM("10.0.17763.1",
	    "Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5123.1.1",
	    "Install Pending")), "17763.1");
	/* Of KB4490481 the rollup says which revision it is. */
	has_level(SPAN(DISM("10.0.17763.1",
	    "Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.404.1.1",
	    "Installed")), "17763.404");
	/* From 20348 on a revision may be a hotpatch's. */
	has_level(SPAN(DISM("10.0.20348.2113",
	    "Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1",
	    "Installed")), "20348.2113");
	has_level(SPAN(DISM("10.0.20348.2114",
	    "Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1",
	    "Installed")), "");
	has_level(SPAN(DISM("10.0.22631.9999",
	    "Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1",
	    "Installed")), "22631.9999");
}

static void
unknown_update_of_an_equal_level_comes_last(void **state)
{
	(void)state;
	compares(CSV("G,KB5031361\nG,KB5031589\nB,KB5031361\n"),
	    "missing KB5031589" WEAK("B") "; same KB5031361");
	/* Not where the level is lower; the rest of the group is before it. */
	compares(CSV("G,KB5032196\nG,KB5031589\nB,KB5031361\n"),
	    "missing KB5031589; missing KB5032196; "
	    "covered KB5031361 G by KB5032196 (17763.5122 >= 17763.4974)");
	compares(CSV("G1,KB5031361\nG1,KB5031589\nG2,KB5031361\n"
	    "B1,KB5031361\nG2,KB5032196\nG2,KB4486153\nB1,KB1000001\n"),
	    "missing KB4486153; missing KB5032196; "
	    "missing KB5031589" WEAK("B1") "; extra KB1000001; "
	    "same KB5031361");
}

/* The makefile sorts its rows; builds_settle sorts those of a file. */
static void
compiled_in_table_is_that_of_its_file(void **state)
{
	struct builds *ours = builds_new(true), *file = builds_new(false);
	struct diags *diags = diags_new();
	const struct build_row *a, *b;
	unsigned build, revision, kb, ours_for, file_for;
	size_t rows = 0, na, nb;
	char line[256];
	FILE *f = fopen("data/windows-builds.csv", "r");

	(void)state;
	assert_non_null(f);
	assert_int_equal(builds_csv_read(file, "data/windows-builds.csv",
	    diags), 0);
	builds_settle(file, NULL);
	while (fgets(line, sizeof line, f) != NULL) {
		if (sscanf(line, "%u,%u,KB%u,", &build, &revision, &kb) != 3)
			continue;
		rows++;
		a = builds_of(ours, kb, &na);
		b = builds_of(file, kb, &nb);
		assert_true(na != 0 && na == nb);
		for (size_t i = 0; i < na; i++)
			assert_memory_equal(&a[i], &b[i],
			    offsetof(struct build_row, origin));
		assert_int_equal(builds_at(ours, build, revision),
		    builds_at(file, build, revision));
		assert_true(builds_lines(ours, build, &ours_for));
		assert_true(builds_lines(file, build, &file_for));
		assert_int_equal(ours_for, file_for);
	}
	assert_true(rows > 1000);
	assert_int_equal(builds_last(ours), builds_last(file));
	assert_int_equal(builds_newest(ours), builds_newest(file));
	fclose(f);
	diags_free(diags);
	builds_free(file);
	builds_free(ours);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(newer_update_covers_an_older_one),
		cmocka_unit_test(
		    break_of_the_chain_at_4516044_is_healed_by_the_table),
		cmocka_unit_test(revisions_count_and_not_numbers),
		cmocka_unit_test(client_and_server_of_26100_stay_apart),
		cmocka_unit_test(update_of_another_build_is_inapplicable),
		cmocka_unit_test(two_revisions_of_one_update_prove_the_lower),
		cmocka_unit_test(
		    hotpatch_proves_the_first_update_of_its_quarter_alone),
		cmocka_unit_test(
		    line_that_is_not_known_proves_nothing_on_a_shared_build),
		cmocka_unit_test(
		    host_that_states_no_build_is_where_its_updates_are),
		cmocka_unit_test(end_of_a_build_is_the_end_of_the_whole_table),
		cmocka_unit_test(
		    update_of_another_build_than_the_stated_proves_nothing),
		cmocka_unit_test(
		    host_that_is_newer_than_the_table_is_uncertain),
		cmocka_unit_test(
		    host_as_new_as_the_table_is_uncertain_without_its_updates),
		cmocka_unit_test(
		    history_does_not_tell_of_what_build_a_host_is_now),
		cmocka_unit_test(
		    host_whose_lists_state_two_builds_has_no_level),
		cmocka_unit_test(image_version_and_rollup_prove_a_level),
		cmocka_unit_test(unknown_update_of_an_equal_level_comes_last),
		cmocka_unit_test(compiled_in_table_is_that_of_its_file),
	};

	return RUN(tests);
}
