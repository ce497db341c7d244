/* All ordered pairs that the facts allow: what chains and levels cover. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "feed.h"
#include "test.h"

#define HOSTS_MAX	256

struct estate {
	struct builds	*builds;
	struct chains	*chains;
	struct coverage	*coverage;
	struct fed	 fed;
	char		*bytes;
};

/* Facts as they were at the end of a day, yyyymmdd. */
static void
cut_facts(struct builds *b, struct chains *c, uint32_t day)
{
	struct builds *builds = builds_new(true);
	struct chains *chains = chains_new(true);
	const struct build_row *on;
	const struct chain_row *rows;
	date last = date_of((int)(day / 10000), (int)(day / 100 % 100),
	    (int)(day % 100));
	struct pos here = { "cut", 0, 0 };
	size_t n, nall;

	rows = chains_rows(chains, &nall);
	for (size_t i = 0; i < nall; i++)
		if ((rows[i].ordinal > 999999 ? rows[i].ordinal :
		    rows[i].ordinal * 100 + 28) <= day)
			assert_true(chains_add(c, chains_chain(chains,
			    rows[i].chain), rows[i], here));
	for (uint32_t build = BUILDS_FIRST; build < 30000; build++) {
		on = builds_on(builds, build, &n);
		for (size_t i = 0; i < n; i++)
			if (on[i].released <= last)
				builds_add(b, &on[i], here);
	}
	builds_settle(b, NULL);
	chains_settle(c, NULL);
	builds_free(builds);
	chains_free(chains);
}

/* Hosts of a CSV "CSName,HotFixID", which is the estate's from then on, with
 * the facts of a day; 0: all. */
static void
begin_on(struct estate *e, char *bytes, size_t n, uint32_t day)
{
	struct facts facts;

	e->bytes = bytes;
	e->builds = builds_new(day == 0);
	e->chains = chains_new(day == 0);
	if (day != 0)
		cut_facts(e->builds, e->chains, day);
	facts = (struct facts){ .builds = e->builds, .chains = e->chains };
	feed(&e->fed, (struct span){ bytes, n }, NULL, 0);
	assert_int_equal(e->fed.rc, 0);
	e->coverage = coverage_new(e->fed.inventory, &facts);
}

static void
begin(struct estate *e, char *bytes, size_t n)
{
	begin_on(e, bytes, n, 0);
}

static void
end(struct estate *e)
{
	coverage_free(e->coverage);
	feed_free(&e->fed);
	builds_free(e->builds);
	chains_free(e->chains);
	free(e->bytes);
}

static size_t
host_named(const struct estate *e, const char *name)
{
	size_t i = 0;

	while (!span_eq(e->fed.inventory->hosts[i].name, span_of(name)))
		i++;
	return i;
}

/* How an update that another host lists stands on a host. */
static enum answer
ask(struct estate *e, const char *host, uint32_t kb)
{
	size_t at = host_named(e, host);
	uint32_t update;

	assert_true(inventory_find(e->fed.inventory, kb, &update));
	if (bits_has(e->fed.inventory->hosts[at].updates[
	    PRESENCE_INSTALLED], update))
		return ANSWER_COVERED;
	return coverage_ask(e->coverage, at, update);
}

static void
asks(const char *rows, const char *host, uint32_t kb, enum answer want,
    enum cover_reason reason)
{
	struct arena *arena = arena_new();
	struct estate e;
	struct cover cover;
	uint32_t update;
	char *bytes;
	size_t n;
	FILE *out = xmemstream(&bytes, &n);

	fprintf(out, "CSName,HotFixID\n%s", rows);
	fclose(out);
	begin(&e, bytes, n);
	assert_true(inventory_find(e.fed.inventory, kb, &update));
	cover = coverage_explain(e.coverage, host_named(&e, host), update,
	    arena);
	if (cover.answer != want || cover.reason != reason)
		fail_msg("KB%u on %s: answer %d, reason %d", (unsigned)kb,
		    host, (int)cover.answer, (int)cover.reason);
	end(&e);
	arena_free(arena);
}

/* The last update of a chain up to a day; 0: none. */
static uint32_t
last_of(const struct chains *c, enum chain_family family, uint32_t build,
    unsigned line, const char *stream, uint32_t day)
{
	size_t n;
	const struct chain_row *rows = chains_rows(c, &n);
	const struct chain *chain;
	uint32_t newest = 0, kb = 0;

	for (size_t i = 0; i < n; i++) {
		chain = chains_chain(c, rows[i].chain);
		if (chain->family != family || chain->build != build ||
		    (chain->line != 0 && chain->line != line) ||
		    strcmp(chain->stream, stream) != 0 ||
		    rows[i].ordinal > day || rows[i].ordinal <= newest)
			continue;
		newest = rows[i].ordinal;
		kb = rows[i].kb;
	}
	return kb;
}

/* What an image of a day lists. */
struct image {
	uint32_t	kbs[3];
};

static size_t
make_images(uint32_t build, const char *stream, struct image *images,
    FILE *csv)
{
	struct builds *b = builds_new(true);
	struct chains *c = chains_new(true);
	size_t nrows, n = 0;
	const struct build_row *rows = builds_on(b, build, &nrows);
	int year, month, day;
	uint32_t ordinal;

	fputs("CSName,HotFixID\n", csv);
	for (size_t i = 0; i < nrows && n < HOSTS_MAX; i++) {
		if (rows[i].kind != BUILD_REGULAR || rows[i].released ==
		    DATE_NONE || (rows[i].lines & LINE_SERVER) == 0)
			continue;
		date_split(rows[i].released, &year, &month, &day);
		ordinal = (uint32_t)(year * 10000 + month * 100 + day);
		images[n] = (struct image){ { rows[i].kb,
		    last_of(c, CHAIN_SSU, build, LINE_SERVER, "", ordinal),
		    last_of(c, CHAIN_NET, build, LINE_SERVER, stream,
		    ordinal) } };
		for (size_t k = 0; k < 3; k++)
			if (images[n].kbs[k] != 0)
				fprintf(csv, "H%zu,KB%u\n", n,
				    (unsigned)images[n].kbs[k]);
		n++;
	}
	builds_free(b);
	chains_free(c);
	return n;
}

/* Newer images have all of older ones; older ones lack the cumulative update
 * of newer ones. */
static void
check_images(uint32_t build, const char *stream)
{
	struct image images[HOSTS_MAX];
	struct estate e;
	char *bytes, name[24];
	size_t size, n;
	FILE *csv = xmemstream(&bytes, &size);

	n = make_images(build, stream, images, csv);
	fclose(csv);
	assert_true(n > 10);
	begin(&e, bytes, size);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			snprintf(name, sizeof name, "H%zu", k);
			if (i > k && ask(&e, name, images[i].kbs[0]) !=
			    ANSWER_NO)
				fail_msg("%u: KB%u on %s", (unsigned)build,
				    (unsigned)images[i].kbs[0], name);
			for (size_t j = 0; i < k && j < 3; j++)
				if (images[i].kbs[j] != 0 && ask(&e, name,
				    images[i].kbs[j]) != ANSWER_COVERED)
					fail_msg("%u: KB%u on %s",
					    (unsigned)build, (unsigned)
					    images[i].kbs[j], name);
		}
	print_message("# %u, .NET %s: %zu images, %zu ordered pairs\n",
	    (unsigned)build, stream, n, n * (n - 1));
	end(&e);
}

/*
 * With the facts of a day newer images lack nothing of older ones: what a later
 * update may contain is uncertain at worst; and older ones never have what a
 * newer one brought.
 */
static void
check_cut(uint32_t build, const char *stream, uint32_t day, size_t answers[4])
{
	struct image images[HOSTS_MAX];
	struct estate e;
	char *bytes, name[24];
	size_t size, n;
	FILE *csv = xmemstream(&bytes, &size);
	enum answer answer;

	n = make_images(build, stream, images, csv);
	fclose(csv);
	begin_on(&e, bytes, size, day);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			snprintf(name, sizeof name, "H%zu", k);
			for (size_t j = 0; i != k && j < 3; j++) {
				if (images[i].kbs[j] == 0 || (j != 0 && i > k))
					continue;
				answer = ask(&e, name, images[i].kbs[j]);
				answers[answer] += i < k;
				if (answer == (i < k ? ANSWER_NO :
				    ANSWER_COVERED))
					fail_msg("%u, facts to %u: KB%u on %s",
					    (unsigned)build, (unsigned)day,
					    (unsigned)images[i].kbs[j], name);
			}
		}
	end(&e);
}

static void
facts_that_end_early_call_nothing_missing(void **state)
{
	static const struct {
		uint32_t	build, from;
		const char	*stream;
	} lines[] = {
		{ 17763, 2020, "3.5+4.7.2" }, { 17763, 2020, "3.5+4.8" },
		{ 20348, 2023, "3.5+4.8" }, { 25398, 2024, "3.5+4.8.1" },
		{ 26100, 2025, "3.5+4.8.1" },
	};
	size_t answers[4] = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		for (uint32_t year = lines[i].from; year < 2027; year++)
			for (uint32_t month = 6; month <= 12; month += 6)
				check_cut(lines[i].build, lines[i].stream,
				    year * 10000 + month * 100 + 28, answers);
	print_message("# facts that end early: %zu covered, %zu open\n",
	    answers[ANSWER_COVERED], answers[ANSWER_CANNOT_TELL]);
	assert_true(answers[ANSWER_CANNOT_TELL] > 0);
}

static void
newer_image_has_all_of_an_older_one(void **state)
{
	(void)state;
	check_images(17763, "3.5+4.7.2");
	check_images(17763, "3.5+4.8");
	check_images(20348, "3.5+4.8");
	check_images(20348, "3.5+4.8.1");
	check_images(25398, "3.5+4.8.1");
	check_images(26100, "3.5+4.8.1");
}

/* Hosts with one update of a chain each, in its order. */
static size_t
make_hosts(enum chain_family family, uint32_t build,
    const struct chain_row *rows[HOSTS_MAX], FILE *csv)
{
	struct chains *c = chains_new(true);
	const struct chain *chain;
	size_t all, n = 0, at;
	const struct chain_row *of = chains_rows(c, &all);

	for (size_t i = 0; i < all; i++) {
		chain = chains_chain(c, of[i].chain);
		if (chain->family != family || chain->build != build)
			continue;
		for (at = n++; at != 0 && rows[at - 1]->ordinal >
		    of[i].ordinal; at--)
			rows[at] = rows[at - 1];
		rows[at] = &of[i];
	}
	fputs("CSName,HotFixID\n", csv);
	for (size_t i = 0; i < n; i++)
		fprintf(csv, "H%zu,KB%u\n", i, (unsigned)rows[i]->kb);
	chains_free(c);
	return n;
}

static void
check_chain(enum chain_family family, uint32_t build, bool cumulative)
{
	const struct chain_row *rows[HOSTS_MAX];
	struct estate e;
	char *bytes, name[24];
	size_t size, n;
	FILE *csv = xmemstream(&bytes, &size);
	enum answer want;

	n = make_hosts(family, build, rows, csv);
	fclose(csv);
	assert_true(n > 80);
	begin(&e, bytes, size);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			if (i == k)
				continue;
			snprintf(name, sizeof name, "H%zu", k);
			want = cumulative && rows[i]->ordinal <
			    rows[k]->ordinal ? ANSWER_COVERED : ANSWER_NO;
			if (ask(&e, name, rows[i]->kb) != want)
				fail_msg("KB%u on the host of KB%u",
				    (unsigned)rows[i]->kb,
				    (unsigned)rows[k]->kb);
		}
	print_message("# chain %d of %u: %zu updates, %zu ordered pairs\n",
	    (int)family, (unsigned)build, n, n * (n - 1));
	end(&e);
}

static void
rollup_covers_all_earlier_ones(void **state)
{
	(void)state;
	check_chain(CHAIN_ROLLUP, 6003, true);
	check_chain(CHAIN_ROLLUP, 7601, true);
	check_chain(CHAIN_ROLLUP, 9200, true);
	check_chain(CHAIN_ROLLUP, 9600, true);
}

static void
security_only_update_covers_no_other(void **state)
{
	(void)state;
	check_chain(CHAIN_SECURITY_ONLY, 6003, false);
	check_chain(CHAIN_SECURITY_ONLY, 7601, false);
	check_chain(CHAIN_SECURITY_ONLY, 9200, false);
	check_chain(CHAIN_SECURITY_ONLY, 9600, false);
}

static void
rollup_contains_security_only_updates_up_to_its_month(void **state)
{
	(void)state;
	/* 2012 R2: KB4489883 is of 2019-03, KB4489881 the rollup. */
	asks("G,KB4489883\nB,KB4489881\n", "B", 4489883, ANSWER_COVERED,
	    COVER_LINK);
	asks("G,KB4489883\nB,KB4487000\n", "B", 4489883, ANSWER_NO,
	    COVER_NONE);
	/* And none the other way round. */
	asks("G,KB4489881\nB,KB4489883\n", "B", 4489881, ANSWER_NO,
	    COVER_NONE);
}

static void
explorer_updates_are_compared_by_the_day(void **state)
{
	(void)state;
	/* Out of band, 2018-12-19, a week after the rollup of 2012 R2. */
	asks("G,KB4483187\nB,KB4471320\n", "B", 4483187, ANSWER_NO,
	    COVER_NONE);
	asks("G,KB4483187\nB,KB5014738\n", "B", 4483187, ANSWER_COVERED,
	    COVER_LINK);
	/* Never the other way round. */
	asks("G,KB4471320\nB,KB4483187\n", "B", 4471320, ANSWER_NO,
	    COVER_NONE);
}

static void
version_11_on_server_2012_waits_for_february_2020(void **state)
{
	size_t n;
	struct chains *c = chains_new(true);
	const struct chain_row *all = chains_rows(c, &n);
	uint32_t ie, before, after;
	char rows[80];

	(void)state;
	(void)all;
	ie = last_of(c, CHAIN_IE, 9200, 0, "", 20191015);
	before = last_of(c, CHAIN_ROLLUP, 9200, 0, "", 20200131);
	after = last_of(c, CHAIN_ROLLUP, 9200, 0, "", 20200215);
	snprintf(rows, sizeof rows, "G,KB%u\nB,KB%u\n", (unsigned)ie,
	    (unsigned)before);
	asks(rows, "B", ie, ANSWER_NO, COVER_NONE);
	snprintf(rows, sizeof rows, "G,KB%u\nB,KB%u\n", (unsigned)ie,
	    (unsigned)after);
	asks(rows, "B", ie, ANSWER_COVERED, COVER_LINK);
	chains_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(newer_image_has_all_of_an_older_one),
		cmocka_unit_test(facts_that_end_early_call_nothing_missing),
		cmocka_unit_test(rollup_covers_all_earlier_ones),
		cmocka_unit_test(security_only_update_covers_no_other),
		cmocka_unit_test(
		    rollup_contains_security_only_updates_up_to_its_month),
		cmocka_unit_test(explorer_updates_are_compared_by_the_day),
		cmocka_unit_test(
		    version_11_on_server_2012_waits_for_february_2020),
	};

	return RUN(tests);
}
