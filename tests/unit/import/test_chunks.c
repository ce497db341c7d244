/*
 * An input that is read in chunks gives what it gives as a whole, wherever it
 * is cut and whatever is in it: lists, rows, lines and diagnostics.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "import/chunks.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/import/workers.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/model/raw_lists.h"
#include "test.h"

#define HEADER	"\"CSName\",\"HotFixID\",\"InstalledOn\"\r\n"

static char path[] = "/tmp/kbdiff-parts-XXXXXX";

static int
make_file(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	return fd < 0 ? -1 : close(fd);
}

static int
remove_file(void **state)
{
	(void)state;
	return unlink(path);
}

static void
write_file(struct span bytes)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes.p, 1, bytes.n, f), bytes.n);
	fclose(f);
}

static void
print_string(FILE *f, const struct raw_lists *l, strid s)
{
	fprintf(f, "|%.*s", SPANF(intern_span(l->strings, s)));
}

static void
print_list(FILE *f, const struct raw_lists *l, const struct raw_list *list)
{
	const struct entry *e;
	char iso[11];

	fprintf(f, "%u %u %u %u %lld %u %llu", list->section, list->settled,
	    list->weak, list->doubts, (long long)list->declared,
	    list->unidentified, (unsigned long long)list->line);
	print_string(f, l, list->host);
	print_string(f, l, list->full);
	print_string(f, l, list->tag);
	print_string(f, l, list->format);
	print_string(f, l, list->file);
	print_string(f, l, list->os);
	print_string(f, l, list->build);
	fputc('\n', f);
	for (size_t i = 0; i < list->n; i++) {
		e = &l->entries[list->entries[i]];
		date_iso(e->installed_on, iso);
		fprintf(f, "  %llu %s %u", (unsigned long long)list->lines[i],
		    iso, (unsigned)e->state);
		print_string(f, l, l->updates[e->update].text);
		print_string(f, l, e->variant);
		print_string(f, l, e->kind);
		print_string(f, l, e->installed_by);
		print_string(f, l, e->title);
		fputc('\n', f);
	}
}

struct how {
	unsigned	jobs;
	uint64_t	chunk_bytes;
	const char	*name;		/* NAME=, or NULL */
};

/* All that reading the file gives, on paper; to be freed. */
static char *
read_file(struct how how)
{
	struct input input = { .path = path, .name = how.name,
	    .bytes = how.chunk_bytes * 2 };
	struct workers e = { .jobs = how.jobs, .chunk_bytes = how.chunk_bytes };
	struct raw_lists *l = raw_lists_new(true);
	struct diags *d = diags_new();
	struct out out;
	enum outcome outcome = OUTCOME_FAILED;
	char *buf;
	size_t n;
	FILE *f = xmemstream(&buf, &n);

	workers_read(&e, &input, 0, 1, &outcome, l, d);
	fprintf(f, "outcome %d\n", (int)outcome);
	for (size_t i = 0; i < l->n; i++)
		print_list(f, l, &l->lists[i]);
	diags_seal(d);
	out = (struct out){ .f = f };
	diags_print(d, SEV_NOTE, &out);
	fclose(f);
	raw_lists_free(l);
	diags_free(d);
	return buf;
}

/* How many of its cuts in two leave seamless chunks. */
static size_t
count_seamless(struct span bytes)
{
	struct input input = { .path = path, .bytes = bytes.n };
	struct raw_lists *l = raw_lists_new(true);
	struct diags *d = diags_new();
	struct list_builder *in = list_builder_new(l, d, DATE_ORDER_UNKNOWN);
	atomic_uint_least64_t read = 0;
	struct chunk_reader r;
	struct chunks *p;
	size_t n = 0;

	chunk_reader_init(&r, NULL, in, &read);
	for (uint64_t size = 1; size < bytes.n; size++) {
		p = chunks_new(&input, 0, size);
		if (p == NULL)
			continue;
		for (size_t k = 0; k < chunks_count(p); k++)
			assert_int_equal(chunks_read(p, k, &r),
			    k + 1 == chunks_count(p));
		n += chunks_seamless(p);
		chunks_free(p);
	}
	chunk_reader_fini(&r);
	list_builder_free(in);
	raw_lists_free(l);
	diags_free(d);
	return n;
}

/* Reads as one what is cut into chunks of this size. */
static void
compare(struct how how)
{
	char *whole = read_file((struct how){ 1, UINT64_MAX / 2, how.name });
	char *chunks = read_file(how);

	assert_string_equal(chunks, whole);
	free(whole);
	free(chunks);
}

static void
compare_all_cuts(struct span bytes, const char *name)
{
	char *whole, *chunks;

	write_file(bytes);
	whole = read_file((struct how){ 1, UINT64_MAX / 2, name });
	for (uint64_t size = 1; size < bytes.n; size++) {
		chunks = read_file((struct how){ 1, size, name });
		assert_string_equal(chunks, whole);
		free(chunks);
	}
	free(whole);
}

/* The same, and says how many cuts are such that the chunks count. */
static size_t
check(struct span bytes)
{
	compare_all_cuts(bytes, NULL);
	return count_seamless(bytes);
}

#define CHECK(text)	check(SPAN(text))

static void
plain_rows_are_read_in_chunks(void **state)
{
	size_t n;

	(void)state;
	n = CHECK(HEADER "\"A\",\"KB111111\",\"1/14/2024\"\r\n"
	    "\"A\",\"KB222222\",\"2/3/2024\"\r\n"
	    "\"B\",\"KB111111\",\"2/3/2024\"\r\n"
	    "\"A\",\"KB333333\",\"\"\r\n"
	    "\"C\",\"KB444444\",\"3/4/2024\"\r\n");
	/* A chunk that begins with the rows after the header is the least. */
	assert_true(n > 40);
	/* Dates are settled for all chunks together. */
	n = CHECK("CSName,HotFixID,InstalledOn\nA,KB111111,2/3/2024\n"
	    "A,KB222222,2/4/2024\nA,KB333333,14/2/2024\n");
	assert_true(n > 10);
	/* What names no host. */
	n = CHECK("HotFixID,InstalledOn\nKB111111,2/3/2024\n"
	    "KB222222,2/4/2024\n\n\nKB333333,14/2/2024\n");
	assert_true(n > 10);
	n = CHECK("CSName;HotFixID\nA;KB111111\nA.b.c;KB222222\na;KB333333\n"
	    ".;KB444444\nlocalhost;KB555555\nB;KB111111\nA;KB666666\n");
	assert_true(n > 10);
	n = CHECK("sep=;\nPSComputerName;CSName;HotFixID\n"
	    "a.b.c;A;KB111111\na.b.c;A;KB222222\nx;A;KB333333\n"
	    "a.b.c;A;KB444444\n");
	assert_true(n > 5);
}

static void
exports_in_the_middle_are_sections(void **state)
{
	(void)state;
	assert_true(CHECK(HEADER "A,KB111111,2/13/2024\n" HEADER
	    "A,KB222222,13/2/2024\nA,KB222223,1/2/2024\n" HEADER
	    "B,KB333333,1/2/2024\nC,KB333333,1/2/2024\n") > 10);
	assert_true(CHECK("#TYPE Selected.X\n" HEADER "A,KB111111,\n"
	    "#TYPE Selected.X\n" HEADER "B,KB111111,\nC,KB222222,\n") > 5);
	/* Another order of columns. */
	CHECK("HotFixID,CSName\nKB111111,A\nKB222222,A\nKB333333,A\n"
	    "CSName,HotFixID\nB,KB444444\nB,KB555555\nB,KB666666\n");
	CHECK("HotFixID,CSName\nKB111111,A\nKB222222,A\nKB333333,A\n"
	    "CSName,HotFixID\nKB777777,KB444444\nKB777777,KB555555\n"
	    "KB777777,KB666666\nKB777777,KB888888\n");
	CHECK(HEADER "A,KB111111,2/13/2024\nHotFixID,CSName\nKB222222,A\n"
	    "KB333333,B\nKB444444,C\n");
	CHECK(HEADER HEADER "A,KB111111,2/13/2024\n" HEADER);
	CHECK(HEADER "Hotfix,KB111111,2/13/2024\nHotfix,HotFixID,\n"
	    "Hotfix,,\nHotfix,KB222222,\n");
}

static void
fields_go_on_over_cuts(void **state)
{
	(void)state;
	CHECK("CSName,HotFixID,Caption\nA,KB111111,\"one\ntwo\n\nthree\"\n"
	    "A,KB222222,\"\nA,KB333333,\n\"\nA,KB444444,four\n");
	CHECK("CSName,HotFixID,Caption\nA,KB111111,\"one\"\"\n\"\"\ntwo\"\n"
	    "B,KB222222,three\n");
	/* Never ended, and ended where nothing begins. */
	CHECK("CSName,HotFixID,Caption\nA,KB111111,\"one\nB,KB222222,two\n"
	    "B,KB333333,three\n");
	CHECK("CSName,HotFixID,Caption\nA,KB111111,one\nB,KB222222,t\"wo\n"
	    "B,KB333333,three\n");
}

static void
ends_are_judged_by_the_row_before(void **state)
{
	(void)state;
	assert_true(CHECK("CSName,InstalledOn,HotFixID\nA,1/2/2024,KB4493509\n"
	    "A,1/2/2024,KB4493510\nA,1/2/2024,KB4493511") > 5);
	CHECK("CSName,InstalledOn,HotFixID\nA,1/2/2024,KB493509\n"
	    "A,1/2/2024,KB493509");
	CHECK("HotFixID,InstalledOn\nKB493509,1/20/2024\n"
	    "KB493510,1/20/2024");
	CHECK("HotFixID,InstalledOn\nKB493509,1/20/2024\nKB493510,1/20/20");
	CHECK("HotFixID,InstalledOn\nKB4493509,1/20/2024\nKB4493510,");
	CHECK("HotFixID,InstalledOn,CSName\nKB493509,1/20/2024,CAS01\n"
	    "KB493510,1/20/2024,CAS0");
	CHECK(HEADER "A,KB111111,1/2/2024\nA,KB222222,1/2/2024\nB,KB33");
	CHECK(HEADER "A,KB111111,1/2/2024\nA,KB222222,1/2/2024\nB");
}

static void
text_around_is_read_as_one(void **state)
{
	(void)state;
	CHECK("PS C:\\> Get-HotFix | ConvertTo-Csv\n" HEADER
	    "A,KB111111,1/2/2024\nA,KB222222,1/2/2024\nPS C:\\>\n");
	CHECK("```\n" HEADER "A,KB111111,1/2/2024\n```\nand the other\n```\n"
	    HEADER "B,KB222222,1/2/2024\nB,KB333333,1/2/2024\n```\n");
	CHECK(HEADER "A,KB111111,1/2/2024\nPS C:\\> systeminfo\n\n"
	    "Host Name:                 A\nOS Name: Microsoft Windows\n"
	    "Hotfix(s):                 1 Hotfix(s) Installed.\n"
	    "                           [01]: KB111111\n");
}

static void
what_is_told_is_told_alike(void **state)
{
	(void)state;
	CHECK(HEADER "A,KB111111,1/2/2024\nA,nothing,1/2/2024\n"
	    "B,nothing,1/2/2024\nB,none of it,1/2/2024\nB,KB222222,?\n");
	CHECK(HEADER "A,File 1,1/2/2024\nA,File 1,1/3/2024\nA,File 1,\n"
	    "A,KB147222,\nB,File 1,1/2/2024\n");
	CHECK(HEADER "A,KB111111,1/2/2024\nA,KB222222\nB,KB333333,1/2/2024\n");
	CHECK(HEADER "A,KB111111,1/2/2024\nA,KB222222,,,x\nB,KB333333,\n");
	CHECK(HEADER "WIN-A...,KB111111,\nWIN-B...,KB222222,\nC,KB3333333,\n"
	    "WIN-A...,KB444444,\n");
	CHECK(HEADER);
	CHECK(HEADER "\n\n");
	CHECK(HEADER "A,,\nB,,\nC,,\n");
	CHECK("");
	CHECK("\n\n\n");
	CHECK("one\ntwo\nthree\n");
}

static void
encodings_are_those_of_the_whole(void **state)
{
	(void)state;
	/* A code page that only all of it tells; UTF-8 but for the end. */
	assert_true(CHECK("CSName,HotFixID,InstalledBy\n"
	    "A,KB111111,M\x81ller\nB,KB222222,J\x84ger\nC,KB333333,Gr\xe1n\n"
	    "D,KB444444,Wei\xe1\n") > 10);
	CHECK("CSName,HotFixID,InstalledBy\nA,KB111111,M\xc3\xbcller\n"
	    "B,KB222222,J\xc3\xa4ger\nC,KB333333,\xc3\nD,KB444444,\xfc\n");
	/* Marks and UTF-16 where files were put together. */
	CHECK("\xef\xbb\xbf" HEADER "A,KB111111,\n\xef\xbb\xbf" HEADER
	    "B,KB111111,\nB,KB222222,\n\xef\xbb\xbf" "C,KB333333,\n");
	CHECK(HEADER "A,KB111111,\nA,KB222222,\n\xff\xfe" "B\0,\0K\0B\0"
	    "3\0" "3\0" "3\0" "3\0" "3\0" "3\0,\0\r\0\n\0");
	CHECK("HotFixID,x\nKB111111,\nKB222222,\n"
	    "K\0B\0" "3\0" "3\0" "3\0" "3\0" "3\0" "3\0,\0\n\0"
	    "K\0B\0" "4\0" "4\0" "4\0" "4\0" "4\0" "4\0,\0\n\0"
	    "K\0B\0" "5\0" "5\0" "5\0" "5\0" "5\0" "5\0,\0\n\0");
	CHECK("HotFixID,x\nKB111111,\nKB222222,\n\xff\xfeKB333333,\n"
	    "KB444444,\nKB555555,\n");
	CHECK(HEADER "A,KB111111,\nA,KB222222,\0\nA,KB333333,\n");
	CHECK("\xff\xfe" "I\0D\0,\0H\0o\0t\0F\0i\0x\0I\0D\0\n\0"
	    "1\0,\0K\0B\0" "3\0" "3\0" "3\0" "3\0" "3\0" "3\0\n\0"
	    "1\0,\0K\0B\0" "4\0" "4\0" "4\0" "4\0" "4\0" "4\0\n\0");
	/* Line ends of every kind. */
	CHECK("CSName,HotFixID\rA,KB111111\r\r\nA,KB222222\rB,KB333333\n\r"
	    "B,KB444444\r\n\nC,KB555555\r");
}

static void
names_hold_for_all_chunks(void **state)
{
	(void)state;
	compare_all_cuts(SPAN("HotFixID,x\nKB111111,\nKB222222,\n"
	    "KB333333,\n"), "SRV");
	compare_all_cuts(SPAN("CSName,HotFixID\nA,KB111111\nA,KB222222\n"
	    "A.b.c,KB333333\na,KB333333\n"), "SRV");
	compare_all_cuts(SPAN("CSName,HotFixID\nA,KB111111\nA,KB222222\n"
	    "B,KB333333\nC,KB333333\n"), "SRV");
}

static void
other_formats_are_read_as_one(void **state)
{
	(void)state;
	CHECK("Node,Description,HotFixID\nA,Update,KB111111\n"
	    "A,Update,KB222222\nB,Update,KB111111\n");
	CHECK("KB111111\nKB222222\nKB333333\n");
	CHECK("host,update,variant,kind,installed_on,installed_by,title,state,"
	    "os,build,arch,complete,declared,unidentified,format,file,line\n"
	    "A,KB111111,,,,,,installed,,,,no,3,,systeminfo,a.txt,7\n"
	    "A,KB222222,,,,,,installed,,,,no,3,,systeminfo,a.txt,8\n"
	    "B,KB222222,,,,,,installed,,,,yes,,,,b.txt,2\n");
}

#define TABLE	"host,update,variant,kind,installed_on,installed_by,title," \
    "state,os,build,arch,complete,declared,unidentified,format,file,line," \
    "aliases,doubt,revision\n"
#define ENTRY(host, id, line)	host "," id ",,Update,2024-02-03,,," \
    "installed,Windows,10.0.17763,x64,yes,,0,get-hotfix-csv,all.csv," line \
    ",,,4974\n"

/* Lines are those of the files that the table was made of. */
static void
tables_of_kbdiff_are_read_in_chunks(void **state)
{
	(void)state;
	assert_true(CHECK(TABLE ENTRY("A", "KB111111", "9")
	    ENTRY("A", "KB222222", "4") ENTRY("A", "KB333333", "7")
	    ENTRY("B", "KB111111", "12") ENTRY("B", "KB222222", "11")) > 100);
	/* Without a line an entry stands where its row does. */
	CHECK(TABLE ENTRY("A", "KB111111", "") ENTRY("A", "KB222222", "4")
	    ENTRY("B", "KB111111", "") ENTRY("B", "KB222222", ""));
	CHECK(TABLE ENTRY("A", "KB111111", "9") ENTRY("A", "KB111111", "x")
	    ENTRY("B", "KB111111", "12345678901"));
	CHECK(TABLE ENTRY("A", "KB111111", "9") TABLE
	    ENTRY("A", "KB222222", "4") ENTRY("B", "KB111111", "3"));
}

/* What a list states outlives the chunk that states it. */
static void
builds_are_read_in_chunks(void **state)
{
	(void)state;
	assert_true(CHECK("CSName,OSBuild,HotFixID\n"
	    "A,17763.4974,KB111111\nA,17763.4974,KB222222\n"
	    "B,17763.4851,KB111111\nB,17763.4851,KB222222\n"
	    "C,20348.1,KB111111\n") > 20);
}

#define STATES	"CSName,HotFixID,Status,Result\n"

/* A state, a failure or a filter in any chunk is that of its lists. */
static void
doubts_are_kept_in_chunks(void **state)
{
	(void)state;
	assert_true(CHECK(STATES "A,KB111111,Installed,ok\n"
	    "A,KB222222,Missing,\nB,KB111111,Pending,\n"
	    "B,KB222222,Installed,\n") > 10);
	CHECK(STATES "A,KB111111,Installed,\nA,KB222222,Installed,Failed\n"
	    "B,KB111111,so so,\nB,KB222222,Installed,\n");
	CHECK(STATES "A,KB111111,Installed,\nB,,Offline,\n"
	    "C,KB222222,Installed,\nC,KB111111,Installed,\n");
	CHECK(STATES "A,KB111111,Installed,\nB,,,Access denied\n"
	    "C,KB222222,Installed,\nD,,Offline,\n");
	CHECK(HEADER "A,KB111111 (failed),\nA,KB222222,\n"
	    "B,KB111111,\nB,KB222222 - not installed,\nC,KB222222,\n");
	CHECK(HEADER "A,KB111111,\nB : Ping failed\nC,KB222222,\n"
	    "C,KB333333,\nD : Ping failed\n");
	CHECK(HEADER "A,KB111111,\nA,KB222222,\n"
	    "Get-HotFix : The RPC server is unavailable.\n"
	    HEADER "B,KB111111,\nB,KB222222,\n"
	    "Get-HotFix : The RPC server is unavailable.\n");
	CHECK("Get-HotFix : The RPC server is unavailable.\n"
	    HEADER "A,KB111111,\nA,KB222222,\nB,KB333333,\n");
}

static void
filters_are_kept_in_chunks(void **state)
{
	(void)state;
	CHECK("PS C:\\> Get-HotFix -Id KB111111 | ConvertTo-Csv\n" HEADER
	    "A,KB111111,\nB,KB111111,\nC,KB111111,\n");
	CHECK(HEADER "A,KB111111,\nA,KB222222,\n"
	    "PS C:\\> Get-HotFix -Id KB111111 | ConvertTo-Csv\n" HEADER
	    "B,KB111111,\nC,KB111111,\n"
	    "PS C:\\> Get-HotFix | ConvertTo-Csv\n" HEADER
	    "D,KB111111,\nE,KB111111,\n");
	CHECK(HEADER "A,KB111111,\nA,KB222222,\n"
	    "PS C:\\> $x = Get-HotFix | select -First 1\n"
	    "PS C:\\> $x | ConvertTo-Csv\n" HEADER
	    "B,KB111111,\nC,KB111111,\n");
}

static uint64_t
chance(uint64_t n)
{
	static uint64_t random = 0x9e3779b97f4a7c15u;

	random ^= random << 13;
	random ^= random >> 7;
	random ^= random << 17;
	return random % n;
}

/* Rows of all sorts, most of them plain. */
static struct span
make_rows(char *buf, size_t cap)
{
	static const char *const odd[] = { "\"", "\n", "\r", ",", ";", "\\",
	    "\xef\xbb\xbf", "\x84", "\xc3\xa4", "x", HEADER, "PS C:\\>\n",
	    "\"\n\"", "\"\"", "#TYPE x\n", "A,KB123456,\n", "\n```\n" };
	int n = snprintf(buf, cap, HEADER);

	for (uint64_t rows = 2 + chance(20); rows != 0; rows--)
		n += snprintf(buf + n, cap - (size_t)n, "\"%c\",KB%d,%d/%d/"
		    "2024\r\n", 'A' + (int)chance(3), 111111 +
		    (int)chance(4), 1 + (int)chance(14), 1 + (int)chance(14));
	for (uint64_t k = chance(3); k != 0; k--) {
		size_t at = chance((uint64_t)n);
		const char *what = odd[chance(sizeof odd / sizeof *odd)];
		size_t len = strlen(what);

		memmove(buf + at + len, buf + at, (size_t)n - at);
		memcpy(buf + at, what, len);
		n += (int)len;
	}
	return (struct span){ buf, (size_t)n };
}

static void
rows_at_random(void **state)
{
	char buf[4096];
	struct span s;

	(void)state;
	for (int i = 0; i < 200; i++) {
		s = make_rows(buf, sizeof buf - 512);
		write_file(s);
		for (int k = 0; k < 4; k++)
			compare((struct how){ 1 + (unsigned)chance(3),
			    1 + chance(s.n), NULL });
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_rows_are_read_in_chunks),
		cmocka_unit_test(exports_in_the_middle_are_sections),
		cmocka_unit_test(fields_go_on_over_cuts),
		cmocka_unit_test(ends_are_judged_by_the_row_before),
		cmocka_unit_test(text_around_is_read_as_one),
		cmocka_unit_test(what_is_told_is_told_alike),
		cmocka_unit_test(encodings_are_those_of_the_whole),
		cmocka_unit_test(names_hold_for_all_chunks),
		cmocka_unit_test(other_formats_are_read_as_one),
		cmocka_unit_test(tables_of_kbdiff_are_read_in_chunks),
		cmocka_unit_test(builds_are_read_in_chunks),
		cmocka_unit_test(doubts_are_kept_in_chunks),
		cmocka_unit_test(filters_are_kept_in_chunks),
		cmocka_unit_test(rows_at_random),
	};

	return cmocka_run_group_tests(tests, make_file, remove_file);
}
