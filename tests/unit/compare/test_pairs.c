/*
 * Of any two cumulative updates of one line the newer covers the older, and
 * the older never the newer: for every pair of the table, read here anew from
 * data/windows-builds.csv.  And a table that ends earlier never says something
 * else than the whole one, though it may not know.
 */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/facts.h"
#include "feed.h"
#include "test.h"

enum { UPDATES_MAX = 512 };

/* A product, and how its systeminfo begins. */
struct product {
	const char	*name;
	unsigned	 build;
	const char	*line;		/* "client", "server" */
	bool		 alone;		/* the build has no other line */
};

static const struct product products[] = {
	{ "Microsoft Windows Server 2016 Standard", 14393, "server", false },
	{ "Microsoft Windows Server 2019 Standard", 17763, "server", false },
	{ "Microsoft Windows Server 2022 Standard", 20348, "server", true },
	{ "Microsoft Windows Server 2025 Standard", 26100, "server", false },
	{ "Microsoft Windows 10 Pro", 19045, "client", true },
	{ "Microsoft Windows 11 Pro", 26100, "client", false },
};

struct known {
	unsigned	kb, lowest, highest;
};

struct updates {
	struct known	 all[UPDATES_MAX];
	size_t		 n;
};

static void
note(struct updates *u, unsigned kb, unsigned revision)
{
	size_t i;

	for (i = 0; i < u->n && u->all[i].kb != kb; i++)
		continue;
	if (i == u->n) {
		assert_true(u->n < UPDATES_MAX);
		u->all[u->n++] = (struct known){ kb, revision, revision };
	}
	if (revision < u->all[i].lowest)
		u->all[i].lowest = revision;
	if (revision > u->all[i].highest)
		u->all[i].highest = revision;
}

/* Updates, hotpatches aside, of which a row is known to be of the product's
 * line; each with all the revisions that the build may have of it. */
static void
read_updates(const struct product *p, struct updates *u)
{
	char row[256], *line;
	unsigned build, revision, kb;
	FILE *f;

	u->n = 0;
	for (int pass = 0; pass < 2; pass++) {
		f = fopen("data/windows-builds.csv", "r");
		assert_non_null(f);
		while (fgets(row, sizeof row, f) != NULL) {
			if (sscanf(row, "%u,%u,KB%u,", &build, &revision,
			    &kb) != 3 || build != p->build ||
			    strstr(row, ",hotpatch,") != NULL)
				continue;
			row[strcspn(row, "\r\n")] = '\0';
			line = strrchr(row, ',') + 1;
			if (strcmp(line, p->line) == 0 ||
			    strcmp(line, "both") == 0 ||
			    (*line == '\0' && p->alone)) {
				note(u, kb, revision);
			} else if (*line == '\0' && pass == 1) {
				for (size_t i = 0; i < u->n; i++)
					if (u->all[i].kb == kb)
						note(u, kb, revision);
			}
		}
		fclose(f);
	}
}

/* One host for each update, which has no other. */
static void
write_systeminfo(FILE *out, const struct product *p, const struct updates *u)
{
	for (size_t i = 0; i < u->n; i++)
		fprintf(out, "\nHost Name:     H%zu\nOS Name:       %s\n"
		    "OS Version:    10.0.%u N/A Build %u\n"
		    "Hotfix(s):     1 Hotfix(s) Installed.\n"
		    "               [01]: KB%u\n", 1000 + i, p->name, p->build,
		    p->build, u->all[i].kb);
}

static void
write_get_hotfix(FILE *out, const struct product *p, const struct updates *u)
{
	(void)p;
	fprintf(out, "\"Source\",\"Description\",\"HotFixID\",\"InstalledBy\","
	    "\"InstalledOn\"\n");
	for (size_t i = 0; i < u->n; i++)
		fprintf(out, "\"H%zu\",\"Update\",\"KB%u\",,\n", 1000 + i,
		    u->all[i].kb);
}

static const struct row *
row_of(const struct result *r, unsigned kb)
{
	for (size_t i = 0; i < r->n; i++)
		if (inventory_number(r->inventory, r->rows[i].update) == kb)
			return &r->rows[i];
	fail_msg("KB%u makes no row", kb);
	return NULL;
}

/* The update is on the good host alone; how it stands on the bad ones. */
static size_t
check(const struct fed *f, struct coverage *c, const struct updates *u,
    size_t good, enum group group, enum standing standing)
{
	static const struct filter all = { .since = DATE_NONE,
	    .until = DATE_NONE };
	enum role roles[UPDATES_MAX] = { ROLE_NONE };
	const struct known *g = &u->all[good], *b;
	struct result *r;
	const struct row *row;
	size_t n = 0;

	for (size_t i = 0; i < u->n; i++) {
		b = &u->all[i];
		if (standing == STANDING_COVERED ? i != good && g->highest <=
		    b->lowest : i != good && b->highest <= g->lowest &&
		    b->lowest < g->highest) {
			roles[i] = ROLE_BAD;
			n++;
		}
	}
	if (n == 0)
		return 0;
	roles[good] = ROLE_GOOD;
	r = compare(f->inventory, roles, false, &all, c, f->diags);
	row = row_of(r, g->kb);
	assert_int_equal(row->group, group);
	for (size_t i = 0; i < u->n; i++)
		if (roles[i] == ROLE_BAD && result_standing(r, row, i) !=
		    standing)
			fail_msg("KB%u against KB%u", g->kb, u->all[i].kb);
	result_free(r);
	return n;
}

typedef void	writes(FILE *, const struct product *, const struct updates *);

static void
feed_updates(struct fed *f, const struct product *p, writes *write,
    struct updates *u)
{
	char *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	read_updates(p, u);
	write(out, p, u);
	fclose(out);
	feed(f, (struct span){ buf, n }, NULL, 0);
	assert_int_equal(f->rc, 0);
	assert_int_equal(f->inventory->n, u->n);
	free(buf);
}

static void
check_product(const struct product *p, writes *write)
{
	struct builds *builds = builds_new(true);
	struct facts facts = { .builds = builds };
	struct coverage *coverage;
	struct updates u;
	struct fed f;
	size_t covered = 0, missing = 0;

	feed_updates(&f, p, write, &u);
	coverage = coverage_new(f.inventory, &facts);
	for (size_t i = 0; i < u.n; i++) {
		covered += check(&f, coverage, &u, i, GROUP_COVERED,
		    STANDING_COVERED);
		missing += check(&f, coverage, &u, i, GROUP_MISSING,
		    STANDING_LACK);
	}
	print_message("# %s, %u: %zu updates, %zu pairs, %zu reversed\n",
	    p->name, p->build, u.n, covered, missing);
	/* All but pairs whose revisions overlap. */
	assert_true(u.n > 30 && covered + 64 > u.n * (u.n - 1) / 2);
	assert_true(missing + 64 > u.n * (u.n - 1) / 2);
	coverage_free(coverage);
	feed_free(&f);
	builds_free(builds);
}

/* A row's number and day; the day is empty where it is not known. */
static unsigned
split_row(const char *row, char day[11])
{
	unsigned kb = 0;

	day[0] = '\0';
	sscanf(row, "%*u,%*u,KB%u,%10[0-9-]", &kb, day);
	return kb;
}

/* Copies what the table knew at the end of a day; of rows without one those
 * with numbers below all that came later. */
static void
cut_rows(FILE *in, FILE *out, const char *day)
{
	char row[256], released[11];
	unsigned later = UINT_MAX, kb;

	for (int pass = 0; pass < 2; pass++) {
		rewind(in);
		while (fgets(row, sizeof row, in) != NULL) {
			kb = split_row(row, released);
			if (pass == 0 && strcmp(released, day) > 0 &&
			    kb < later)
				later = kb;
			else if (pass == 1 && strcmp(released, day) <= 0 &&
			    (released[0] != '\0' || kb < later))
				fputs(row, out);
		}
	}
}

static struct builds *
cut_table(const char *day)
{
	struct builds *builds = builds_new(false);
	struct diags *diags = diags_new();
	FILE *in = fopen("data/windows-builds.csv", "r"), *out;
	struct fed_file file;
	char *buf;
	size_t n;

	assert_non_null(in);
	out = xmemstream(&buf, &n);
	cut_rows(in, out, day);
	fclose(in);
	fclose(out);
	file = feed_file((struct span){ buf, n });
	assert_int_equal(builds_csv_read(builds, file.path, diags), 0);
	builds_settle(builds, NULL);
	unlink(file.path);
	diags_free(diags);
	free(buf);
	return builds;
}

/* Whether it is left out of the cut table for no reason but that nobody knows
 * its day. */
static bool
is_undated(const struct coverage *whole, const struct coverage *cut,
    uint32_t kb)
{
	const struct build_row *rows;
	size_t n, ncut;

	rows = builds_of(coverage_facts(whole)->builds, kb, &n);
	builds_of(coverage_facts(cut)->builds, kb, &ncut);
	return n != 0 && rows[0].released == DATE_NONE && ncut == 0;
}

/* The first update that a host has. */
static uint32_t
first_update(const struct inventory *inv, size_t host)
{
	uint32_t u = 0;

	while (!bits_has(inv->hosts[host].updates[PRESENCE_INSTALLED], u))
		u++;
	return u;
}

/* How often a cut table does not know what the whole one does. */
static size_t
compare_answers(const struct fed *f, struct coverage *whole,
    struct coverage *cut, const char *day)
{
	const struct inventory *inv = f->inventory;
	enum answer should, is;
	size_t open = 0;
	uint32_t has;

	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++) {
		if (is_undated(whole, cut, inventory_number(inv, u)))
			continue;
		for (size_t h = 0; h < inv->n; h++) {
			has = first_update(inv, h);
			if (has == u)
				continue;
			should = coverage_ask(whole, h, u);
			is = coverage_ask(cut, h, u);
			open += is == ANSWER_CANNOT_TELL && should != is;
			if (should != is && is != ANSWER_CANNOT_TELL &&
			    should != ANSWER_CANNOT_TELL)
				fail_msg("a table to %s says %d and not %d of "
				    "%.*s on %.*s, which has %.*s", day, is,
				    should, SPANF(inventory_update(inv, u)),
				    SPANF(inv->hosts[h].name),
				    SPANF(inventory_update(inv, has)));
		}
	}
	return open;
}

static void
check_cuts(const struct product *p, writes *write)
{
	struct facts whole = { .builds = builds_new(true) };
	struct facts cut = { .builds = NULL };
	struct coverage *all, *some;
	struct updates u;
	struct fed f;
	char day[11];
	size_t open = 0, cuts = 0;

	feed_updates(&f, p, write, &u);
	all = coverage_new(f.inventory, &whole);
	for (date d = date_of(2018, 1, 5); d < builds_newest(whole.builds);
	    d += 47, cuts++) {
		date_iso(d, day);
		cut.builds = cut_table(day);
		some = coverage_new(f.inventory, &cut);
		open += compare_answers(&f, all, some, day);
		coverage_free(some);
		builds_free((struct builds *)cut.builds);
	}
	print_message("# %s, %u: %zu cuts, %zu answers open\n", p->name,
	    p->build, cuts, open);
	coverage_free(all);
	feed_free(&f);
	builds_free((struct builds *)whole.builds);
}

static void
newer_covers_older_by_systeminfo(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof products / sizeof *products; i++)
		check_product(&products[i], write_systeminfo);
}

static void
newer_covers_older_by_get_hotfix(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof products / sizeof *products; i++)
		check_product(&products[i], write_get_hotfix);
}

static void
table_that_ends_early_says_nothing_else(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
		check_cuts(&products[i], write_systeminfo);
		check_cuts(&products[i], write_get_hotfix);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(newer_covers_older_by_systeminfo),
		cmocka_unit_test(newer_covers_older_by_get_hotfix),
		cmocka_unit_test(table_that_ends_early_says_nothing_else),
	};

	return RUN(tests);
}
