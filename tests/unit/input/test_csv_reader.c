/* CSV: what libcsv says, and that scanning without it says the same. */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "feed.h"
#include "knowing.h"
#include "test.h"

static void
print_record(FILE *f, struct csv_reader *r, const struct csv_record *rec)
{
	struct csv_place at;

	fprintf(f, "%llu", (unsigned long long)rec->line);
	for (size_t i = 0; i < rec->n; i++) {
		at = csv_field_place(r, i);
		fprintf(f, "|%.*s@%ld", SPANF(rec->fields[i]),
		    at.at == NULL ? -1L : (long)(at.at - at.text.p));
	}
	fprintf(f, "%s%s%s\n", rec->ended ? "" : " cut",
	    rec->open ? " open" : "", rec->quoted ? " quoted" : "");
}

/* Leaves everything to libcsv. */
#define SLOW	(-1)

/* Used again, as workers do; its buffers are large. */
static struct decoder *shared;

/* Width of the records that are known where they come again; 0: none is. */
static size_t knows;

/* All records with their positions, and how it ended. */
static char *
read_all(struct span bytes, char delim, int way)
{
	struct fed_bytes b = { bytes, 0 };
	struct lines *l;
	struct csv_reader *r;
	struct knowing *k;
	struct csv_record rec;
	struct csv_place where;
	enum csv_result got;
	char *buf;
	size_t n;
	FILE *f = xmemstream(&buf, &n);

	decoder_begin(shared, feed_give, &b);
	l = lines_new(shared);
	r = csv_reader_new(l, delim);
	if (way == SLOW)
		csv_reader_slow(r);
	else
		csv_reader_scan(r, (enum csv_scan_way)way);
	k = knows == 0 ? NULL : knowing_new(r, knows);
	while ((got = k == NULL ? csv_next(r, &rec, &where) :
	    knowing_next(k, &rec, &where)) == CSV_RECORD)
		print_record(f, r, &rec);
	if (got != CSV_END)
		fprintf(f, "error %d at %llu:%ld\n", (int)got,
		    (unsigned long long)where.line, where.at == NULL ? -1L :
		    (long)(where.at - where.text.p));
	fclose(f);
	csv_reader_free(r);
	if (k != NULL)
		knowing_free(k);
	lines_free(l);
	return buf;
}

/* What is read without libcsv, in each way of this machine, is what libcsv
 * reads, errors and places included; and so is what is known. */
static void
reads_alike(struct span bytes, char delim, const char *slow)
{
	char *fast;

	for (int way = 0; way < CSV_SCAN_WAYS; way++) {
		if (!csv_scan_has((enum csv_scan_way)way))
			continue;
		for (knows = 0; knows <= 4; knows += knows == 0 ? 2 : 1) {
			fast = read_all(bytes, delim, way);
			if (strcmp(fast, slow) != 0)
				fail_msg("way %d, knows %zu, '%.*s': %s but "
				    "libcsv %s", way, knows,
				    SPANF(span_upto(bytes, 400)), fast, slow);
			free(fast);
		}
		knows = 0;
	}
}

static void
reads(struct span bytes, char delim, const char *want)
{
	char *slow = read_all(bytes, delim, SLOW);

	assert_string_equal(slow, want);
	reads_alike(bytes, delim, want);
	free(slow);
}

static void
splits_records(void **state)
{
	(void)state;
	reads(BYTES("a,b,c\r\n1,,3\r\n"), ',', "1|a@0|b@2|c@4\n"
	    "2|1@0|@2|3@3\n");
	reads(BYTES("a;b\n"), ';', "1|a@0|b@2\n");
	reads(BYTES("a\tb\n"), '\t', "1|a@0|b@2\n");
	reads(BYTES("\n\n a , b \n"), ',', "3|a@1|b@5\n");
	reads(BYTES("\"a\",\"b\"\n"), ',', "1|a@0|b@4 quoted\n");
	reads(BYTES("\"9132\",\n"), ',', "1|9132@0|@7\n");
}

static void
reads_quoted_fields(void **state)
{
	(void)state;
	reads(BYTES("\"a \"\"x\"\",y\",\"\"\"\"\n"), ',',
	    "1|a \"x\",y@0|\"@12 quoted\n");
	reads(BYTES("\"a\r\nb\",c\nd\n"), ',', "1|a\nb@-1|c@-1\n3|d@0\n");
}

static void
tells_what_is_cut(void **state)
{
	(void)state;
	reads(BYTES("a,b"), ',', "1|a@0|b@2 cut\n");
	reads(BYTES("\"a\",\"b"), ',', "1|a@0|b@4 cut open\n");
	reads(BYTES("\"a\",\"b\""), ',', "1|a@0|b@4 cut quoted\n");
}

static void
finds_stray_quotes(void **state)
{
	(void)state;
	reads(BYTES("a,b\nx,y\"z\n"), ',', "1|a@0|b@2\nerror -3 at 2:3\n");
	reads(BYTES("\"a\"b,c\n"), ',', "error -3 at 1:3\n");
}

static uint32_t seed = 1;

static uint32_t
chance(uint32_t n)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % n;
}

/* Records of all bytes that matter, in any order. */
static void
reads_any_bytes_alike(void **state)
{
	static const char letters[] = "a,\"\"\n\r b\t;,";
	char text[24], *slow;

	(void)state;
	for (int round = 0; round < 30000; round++) {
		struct span s = { text, chance(sizeof text) };

		for (size_t i = 0; i < s.n; i++)
			text[i] = letters[chance(sizeof letters - 1)];
		slow = read_all(s, ',', SLOW);
		reads_alike(s, ',', slow);
		free(slow);
	}
}

/* n fields as exports have them, one in so many of them unusual. */
static char *
make_export(size_t n, uint32_t unusual, size_t *size)
{
	static const char *const usual[] = { "KB5031364", "\"KB5031364\"",
	    "", "\"\"", "\"a \"\"b\"\", c\"", "\"\"\"\"\"x\"",
	    "\"NT AUTHORITY\\SYSTEM\"", "\"a; b, c\"", " blanks ",
	    "\"\\\\A\\root\\cimv2:Win32_QuickFixEngineering.HotFixID="
	    "\"\"KB5031364\"\",ServicePackInEffect=\"\"\"\"\"" };
	static const char *const strange[] = { "\"a\nb\"", "\"a\r\nb\"",
	    " \"a\"", "\"a\" ", "a\rb", "K\xc3\xb6ln", "\"\xff\"",
	    "a\r\r\nb", "\n\n", "\t", "a\"b", "\"a\"b" };
	char *buf;
	FILE *f = xmemstream(&buf, size);

	for (size_t i = 0; i < n; i++) {
		fputs(unusual != 0 && chance(unusual) == 0 ?
		    strange[chance(12)] : usual[chance(10)], f);
		fputs(chance(7) != 0 ? "," : chance(4) != 0 ? "\r\n" : "\n",
		    f);
	}
	fclose(f);
	return buf;
}

/* Exports of some rows, cut anywhere; rows straddle the blocks that are
 * looked at. */
static void
reads_exports_alike(void **state)
{
	size_t size, from;
	char *text, *slow;

	(void)state;
	for (int round = 0; round < 1500; round++) {
		text = make_export(1 + chance(60), round % 2 ? 20 : 0, &size);
		for (int cut = 0; cut < 8; cut++) {
			struct span s;

			from = cut < 6 ? 0 : chance((uint32_t)size);
			s = (struct span){ text + from,
			    chance((uint32_t)(size - from) + 1) };
			slow = read_all(s, ',', SLOW);
			reads_alike(s, ',', slow);
			free(slow);
		}
		free(text);
	}
}

/* More than the text's blocks and the scan's windows hold. */
static void
reads_large_exports_alike(void **state)
{
	static const uint32_t unusual[] = { 0, 1000 };
	size_t size;
	char *text, *slow;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		text = make_export(120000, 0, &size);
		if (unusual[i] != 0) {
			/* Stray quotes would end it. */
			for (size_t k = 0; k < size; k += 5000)
				if (text[k] == 'a')
					text[k] = '\n';
		}
		slow = read_all((struct span){ text, size }, ',', SLOW);
		assert_true(strlen(slow) > size);
		assert_true(strstr(slow, "error") == NULL);
		reads_alike((struct span){ text, size }, ',', slow);
		free(slow);
		free(text);
	}
}

/* What is not wanted may be left out; what is wanted comes to the same. */
static void
gives_what_is_wanted(void **state)
{
	static const size_t wanted[] = { 2, 1, 1 };
	struct fed_bytes b = { BYTES("\"a\"\"\",\"b\"\"\",c\n"
	    "d,e\n\"\"\"f\",g,\"h\"\"\"\n"), 0 };
	struct lines *l = lines_new(shared);
	struct csv_reader *r = csv_reader_new(l, ',');
	struct csv_record rec;
	struct csv_place where;

	(void)state;
	decoder_begin(shared, feed_give, &b);
	csv_reader_want(r, wanted, 3, 3);
	assert_int_equal(csv_next(r, &rec, &where), CSV_RECORD);
	assert_int_equal(rec.n, 3);
	assert_span(rec.fields[1], "b\"");
	assert_span(rec.fields[2], "c");
	csv_reader_rest(r);
	assert_span(rec.fields[0], "a\"");
	assert_span(rec.fields[1], "b\"");
	/* Another width is no row of the table. */
	assert_int_equal(csv_next(r, &rec, &where), CSV_RECORD);
	assert_int_equal(rec.n, 2);
	assert_span(rec.fields[0], "d");
	assert_span(rec.fields[1], "e");
	assert_int_equal(csv_next(r, &rec, &where), CSV_RECORD);
	assert_span(rec.fields[1], "g");
	assert_span(rec.fields[2], "h\"");
	csv_reader_rest(r);
	assert_span(rec.fields[0], "\"f");
	assert_int_equal(csv_next(r, &rec, &where), CSV_END);
	csv_reader_free(r);
	lines_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_records),
		cmocka_unit_test(reads_quoted_fields),
		cmocka_unit_test(tells_what_is_cut),
		cmocka_unit_test(finds_stray_quotes),
		cmocka_unit_test(reads_any_bytes_alike),
		cmocka_unit_test(reads_exports_alike),
		cmocka_unit_test(reads_large_exports_alike),
		cmocka_unit_test(gives_what_is_wanted),
	};

	int failed;

	shared = decoder_new();
	failed = RUN(tests);
	decoder_free(shared);
	return failed;
}
