/* What each source knows of an update: neighbours on a line of a build, steps
 * of a catalogue and where they end, the site's map. */
#include <stdio.h>
#include <unistd.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/update_facts.h"
#include "kbdiff/facts/windows_product.h"
#include "feed.h"
#include "test.h"

static void
print_place(FILE *out, const struct update_facts_place *p)
{
	fprintf(out, "%u%s%s", (unsigned)p->build,
	    (p->lines & LINE_CLIENT) != 0 ? "c" : "",
	    (p->lines & LINE_SERVER) != 0 ? "s" : "");
	for (size_t i = 0; i < p->nrows; i++)
		fprintf(out, " %u", (unsigned)p->rows[i]->revision);
	fprintf(out, " >%u <%u <<%u; ", (unsigned)p->before.kb,
	    (unsigned)p->after.kb, (unsigned)p->newest.kb);
}

static void
print_steps(FILE *out, const char *what, const struct catalog *c,
    const struct update_facts_steps *steps)
{
	const struct update_facts_step *s;

	for (size_t i = 0; i < steps->n; i++) {
		s = &steps->steps[i];
		fprintf(out, "%s %u", what, (unsigned)s->update);
		if (s->steps != 1)
			fprintf(out, "/%zu", s->steps);
		for (size_t k = 0; k < s->n && !s->everywhere; k++)
			fprintf(out, " %.*s", SPANF(catalog_product(c,
			    s->products[k])));
		fprintf(out, "%s; ", s->contains ? "" : "!");
	}
}

static void
print_numbers(FILE *out, const char *what,
    const struct update_facts_numbers *numbers)
{
	for (size_t i = 0; i < numbers->n; i++)
		fprintf(out, "%s %u; ", what, (unsigned)numbers->numbers[i]);
}

/*
 * On one line, what is known of an update: "17763cs 4974 >before <after
 * <<newest; " for places, "by NUMBER/STEPS PRODUCTS!; " for steps of
 * catalogues, ! for one that contains nothing, "map by NUMBER; ".
 */
static void
explains(const struct facts *facts, uint32_t number, const char *want)
{
	struct arena *a = arena_new();
	const struct update_facts *e = explain(facts, number, a);
	char *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	for (size_t i = 0; i < e->nplaces; i++)
		print_place(out, &e->places[i]);
	print_steps(out, "of", facts->catalog, &e->of);
	print_steps(out, "by", facts->catalog, &e->by);
	print_steps(out, "end", facts->catalog, &e->ends);
	print_numbers(out, "map of", &e->map_of);
	print_numbers(out, "map by", &e->map_by);
	fclose(out);
	assert_string_equal(buf, want);
	free(buf);
	arena_free(a);
}

static struct builds *
builds_of_rows(struct span bytes)
{
	struct builds *b = builds_new(false);
	struct fed_file f = feed_file(bytes);
	struct diags *d = diags_new();

	assert_int_equal(builds_csv_read(b, f.path, d), 0);
	unlink(f.path);
	diags_free(d);
	builds_settle(b, NULL);
	return b;
}

#define BUILDS	"build,revision,kb,released,kind,line\n"

static void
explains_rows(const char *rows, uint32_t number, const char *want)
{
	struct builds *b = builds_of_rows(span_of(rows));
	struct facts facts = { .builds = b };

	explains(&facts, number, want);
	builds_free(b);
}

static void
test_neighbours(void **state)
{
	static const char rows[] = BUILDS
	    "17763,10,KB4000001,,,both\n"
	    "17763,20,KB4000009,,,both\n"
	    "17763,30,KB4000003,,,both\n"
	    "17763,40,KB4000002,,,both\n";

	(void)state;
	explains_rows(rows, 4000001, "17763cs 10 >0 <4000009 <<4000002; ");
	explains_rows(rows, 4000009,
	    "17763cs 20 >4000001 <4000003 <<4000002; ");
	explains_rows(rows, 4000003,
	    "17763cs 30 >4000009 <4000002 <<4000002; ");
	explains_rows(rows, 4000002, "17763cs 40 >4000003 <0 <<0; ");
	explains_rows(rows, 4000004, "");
	explains_rows(rows, 0, "");
}

/* Client and server go their own ways on one build, together while they
 * agree. */
static void
test_lines(void **state)
{
	static const char rows[] = BUILDS
	    "26100,10,KB4000001,,,both\n"
	    "26100,20,KB4000002,,,both\n"
	    "26100,30,KB4000003,,,client\n"
	    "26100,90,KB4000004,,,server\n"
	    "26100,95,KB4000005,,,\n";

	(void)state;
	explains_rows(rows, 4000001, "26100c 10 >0 <4000002 <<4000003; "
	    "26100s 10 >0 <4000002 <<4000004; ");
	explains_rows(rows, 4000003, "26100c 30 >4000002 <0 <<0; ");
	explains_rows(rows, 4000004, "26100s 90 >4000002 <0 <<0; ");
	explains_rows(rows, 4000005, "26100 95 >0 <0 <<0; ");
}

/* An update with several revisions is contained in what lies beyond its
 * highest, and contains what lies before its lowest. */
static void
test_two_revisions(void **state)
{
	static const char rows[] = BUILDS
	    "14393,10,KB4000001,,,both\n"
	    "14393,20,KB4000002,,,both\n"
	    "14393,30,KB4000003,,,both\n"
	    "14393,40,KB4000002,,,both\n"
	    "14393,50,KB4000005,,,both\n";

	(void)state;
	explains_rows(rows, 4000001, "14393cs 10 >0 <4000002 <<4000005; ");
	explains_rows(rows, 4000002,
	    "14393cs 20 40 >4000001 <4000005 <<4000005; ");
	explains_rows(rows, 4000003,
	    "14393cs 30 >4000001 <4000005 <<4000005; ");
	explains_rows(rows, 4000005, "14393cs 50 >4000002 <0 <<0; ");
}

static void
test_hotpatches(void **state)
{
	static const char rows[] = BUILDS
	    "20348,10,KB4000001,,regular,server\n"
	    "20348,20,KB4000002,,hotpatch,server\n"
	    "20348,30,KB4000003,,regular,server\n"
	    "20348,40,KB4000004,,hotpatch,server\n";

	(void)state;
	explains_rows(rows, 4000001, "20348s 10 >0 <4000003 <<4000003; ");
	explains_rows(rows, 4000002, "20348s 20 >0 <4000003 <<4000003; ");
	explains_rows(rows, 4000003, "20348s 30 >4000001 <0 <<0; ");
	explains_rows(rows, 4000004, "20348s 40 >0 <0 <<0; ");
}

/* Two updates of one revision contain each other: one of them is next. */
static void
test_one_revision_of_two(void **state)
{
	static const char rows[] = BUILDS
	    "10240,10,KB4000002,,,client\n"
	    "10240,10,KB4000001,,,client\n"
	    "10240,20,KB4000003,,,client\n";

	(void)state;
	explains_rows(rows, 4000001, "10240c 10 >0 <4000002 <<4000003; ");
	explains_rows(rows, 4000002,
	    "10240c 10 >4000001 <4000003 <<4000003; ");
	explains_rows(rows, 4000003, "10240c 20 >4000002 <0 <<0; ");
}

/* Of every update of the table that is compiled in: what comes before it
 * contains it in none, and each is a neighbour's neighbour, or lies beside one
 * that has several revisions. */
static void
test_compiled_in(void **state)
{
	struct builds *b = builds_new(true);
	struct facts facts = { .builds = b };
	struct arena *a = arena_new();
	size_t before = 0, after = 0, n;
	const struct update_facts_place *p;
	const struct update_facts *e;
	uint32_t last = builds_last(b);

	(void)state;
	for (uint32_t kb = 3000000; kb <= last; kb++) {
		if (builds_of(b, kb, &n) == NULL)
			continue;
		e = explain(&facts, kb, a);
		assert_true(e->nplaces != 0);
		for (size_t i = 0; i < e->nplaces; i++) {
			p = &e->places[i];
			assert_true(p->before.kb == 0 ||
			    p->before.revision <= p->rows[0]->revision);
			assert_true(p->after.kb == 0 || p->after.revision >=
			    p->rows[p->nrows - 1]->revision);
			assert_true((p->after.kb == 0) ==
			    (p->newest.kb == 0));
			assert_true(p->newest.revision >= p->after.revision);
			before += p->before.kb != 0;
			after += p->after.kb != 0;
		}
		arena_reset(a);
	}
	assert_true(before > 1000 && after > 1000);
	arena_free(a);
	builds_free(b);
}

#define HEADER	"\"DatePosted\",\"CVE\",\"BulletinKB\",\"Title\"," \
	"\"AffectedProduct\",\"AffectedComponent\",\"Severity\",\"Impact\"," \
	"\"Supersedes\",\"Exploits\"\r\n"
/* A row of wesng: kb, product, supersedes. */
#define ROW(kb, product, supersedes) "\"20240101\",\"CVE-2024-0001\",\"" kb \
	"\",\"Title\",\"" product "\",\"\",\"Important\",\"\",\"" supersedes \
	"\",\r\n"

static void
explains_catalog(struct span bytes, const char *builds, uint32_t number,
    const char *want)
{
	struct diags *d = diags_new();
	struct catalog *c = feed_catalog(bytes, d);
	struct builds *b = builds == NULL ? NULL :
	    builds_of_rows(span_of(builds));
	struct facts facts = { .builds = b, .catalog = c };

	assert_non_null(c);
	explains(&facts, number, want);
	builds_free(b);
	catalog_free(c);
	diags_free(d);
}

static void
test_steps(void **state)
{
	struct span rows = SPAN(HEADER
	    ROW("4000001", "A", "") ROW("4000001", "B", "")
	    ROW("4000002", "A", "4000001") ROW("4000002", "B", "4000001")
	    ROW("4000003", "A", "4000002")
	    ROW("4000004", "B", "4000001;4000002")
	    ROW("4000005", "A", "4000003")
	    ROW("4000005", "B", "4000004"));

	(void)state;
	explains_catalog(rows, NULL, 4000001, "by 4000002; by 4000004 B; "
	    "end 4000005/2; ");
	explains_catalog(rows, NULL, 4000002, "of 4000001; by 4000003 A; "
	    "by 4000004 B; end 4000005/2; ");
	explains_catalog(rows, NULL, 4000005, "of 4000003 A; of 4000004 B; ");
	explains_catalog(rows, NULL, 4000009, "");
}

/* One step that is the last is no chain; loops have no end. */
static void
test_loops(void **state)
{
	struct span rows = SPAN(HEADER
	    ROW("4000001", "A", "4000001") ROW("4000002", "A", "4000001")
	    ROW("4000003", "A", "4000005") ROW("4000004", "A", "4000003")
	    ROW("4000005", "A", "4000004") ROW("4000006", "A", "4000004"));

	(void)state;
	explains_catalog(rows, NULL, 4000001, "by 4000002; ");
	explains_catalog(rows, NULL, 4000005,
	    "of 4000004; by 4000003; end 4000006/3; ");
	explains_catalog(rows, NULL, 4000003,
	    "of 4000005; by 4000004; end 4000006/2; ");
}

/* A step to a hotpatch is stated and proves nothing, and no chain goes on
 * there. */
static void
test_partial_steps(void **state)
{
	struct span rows = SPAN(HEADER
	    ROW("4000001", "Windows Server 2022", "")
	    ROW("4000002", "Windows Server 2022", "4000001")
	    ROW("4000003", "Windows Server 2022", "4000002"));

	(void)state;
	explains_catalog(rows, NULL, 4000001,
	    "by 4000002; end 4000003/2; ");
	explains_catalog(rows, BUILDS "20348,2,KB4000002,,hotpatch,server\n",
	    4000001, "by 4000002!; ");
	explains_catalog(rows, BUILDS "20348,2,KB4000002,,hotpatch,server\n",
	    4000002, "20348s 2 >0 <0 <<0; of 4000001!; by 4000003; ");
}

static void
test_map(void **state)
{
	struct fed_file f = feed_file(SPAN("KB,SupersededBy\n"
	    "KB4000001,KB4000003;KB4000002\nKB4000001,KB4000001\n"));
	struct supersedes *map = supersedes_new();
	struct facts facts = { .map = map };
	struct diags *d = diags_new();

	(void)state;
	assert_int_equal(supersedes_read(map, f.path, d), 0);
	unlink(f.path);
	supersedes_settle(map);
	explains(&facts, 4000001, "map by 4000002; map by 4000003; ");
	explains(&facts, 4000003, "map of 4000001; ");
	explains(&facts, 4000004, "");
	supersedes_free(map);
	diags_free(d);
}

static void
test_names_of_builds(void **state)
{
	static const struct {
		uint32_t	 build;
		unsigned	 line;
		const char	*name;
	} names[] = {
		{ 10240, LINE_CLIENT, "Windows 10 1507" },
		{ 14393, LINE_CLIENT, "Windows 10 1607" },
		{ 14393, LINE_SERVER, "Windows Server 2016" },
		{ 17763, LINE_CLIENT, "Windows 10 1809" },
		{ 17763, LINE_SERVER, "Windows Server 2019" },
		{ 18363, LINE_SERVER, "Windows Server version 1909" },
		{ 19045, LINE_CLIENT, "Windows 10 22H2" },
		{ 20348, LINE_SERVER, "Windows Server 2022" },
		{ 22000, LINE_CLIENT, "Windows 11 21H2" },
		{ 26100, LINE_CLIENT, "Windows 11 24H2" },
		{ 26100, LINE_SERVER, "Windows Server 2025" },
		{ 19045, LINE_SERVER, NULL }, { 20348, LINE_CLIENT, NULL },
		{ 12345, LINE_CLIENT, NULL },
	};
	char buf[PRODUCT_NAME];

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		assert_int_equal(product_of_build(names[i].build,
		    names[i].line, buf), names[i].name != NULL);
		if (names[i].name != NULL)
			assert_string_equal(buf, names[i].name);
	}
}

/* What was released 60 days before the table ends is not recent. */
static void
test_recent_of_a_table(void **state)
{
	struct builds *b = builds_of_rows(SPAN(BUILDS
	    "17763,1,KB5000001,2023-05-01,regular,both\n"
	    "17763,2,KB5000002,2023-05-02,regular,both\n"
	    "17763,3,KB5000004,2023-06-30,regular,both\n"));
	struct builds_end end = builds_end(b, 17763);

	(void)state;
	assert_int_equal(end.recent, 5000002);
	assert_int_equal(end.last, 5000004);
	builds_free(b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_neighbours),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_two_revisions),
		cmocka_unit_test(test_hotpatches),
		cmocka_unit_test(test_one_revision_of_two),
		cmocka_unit_test(test_compiled_in),
		cmocka_unit_test(test_steps),
		cmocka_unit_test(test_loops),
		cmocka_unit_test(test_partial_steps),
		cmocka_unit_test(test_map),
		cmocka_unit_test(test_names_of_builds),
		cmocka_unit_test(test_recent_of_a_table),
	};

	return RUN(tests);
}
