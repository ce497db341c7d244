/*
 * Of any two cumulative updates of one line the newer covers the older, and
 * the older never the newer: for every pair of the table, read here anew from
 * data/windows-builds.csv.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/feed.h"
#include "../lib/test.h"
#include "kbdiff/builds.h"
#include "kbdiff/compare.h"
#include "kbdiff/coverage.h"
#include "kbdiff/mem.h"

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

/* Updates of which a row is known to be of the product's line; each with all
 * the revisions that the build may have of it. */
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
			    &kb) != 3 || build != p->build)
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
check(const struct fed *f, const struct coverage *c, const struct updates *u,
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

static void
check_product(const struct product *p,
    void (*write)(FILE *, const struct product *, const struct updates *))
{
	struct builds *builds = builds_new(true);
	struct facts facts = { .builds = builds };
	struct coverage *coverage;
	struct updates u;
	struct fed f;
	char *buf;
	size_t n, covered = 0, missing = 0;
	FILE *out = xmemstream(&buf, &n);

	read_updates(p, &u);
	write(out, p, &u);
	fclose(out);
	feed(&f, (struct span){ buf, n }, NULL, 0);
	assert_int_equal(f.rc, 0);
	assert_int_equal(f.inventory->n, u.n);
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
	free(buf);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(newer_covers_older_by_systeminfo),
		cmocka_unit_test(newer_covers_older_by_get_hotfix),
	};

	return RUN(tests);
}
