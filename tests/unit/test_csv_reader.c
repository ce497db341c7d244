/* CSV: what libcsv says, and that the splitting without it says the same. */
#include <stdio.h>

#include "../lib/test.h"
#include "kbdiff/csv_reader.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/text.h"

static long
give(void *ctx, void *buf, size_t n)
{
	struct span *rest = ctx;

	n = n < rest->n ? n : rest->n;
	if (n != 0)
		memcpy(buf, rest->p, n);
	*rest = span_from(*rest, n);
	return (long)n;
}

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

/* All records with their positions, and how it ended. */
static char *
read_all(struct span bytes, char delim, bool slow)
{
	struct text *t = text_new();
	struct lines *l;
	struct csv_reader *r;
	struct csv_record rec;
	struct csv_place where;
	enum csv_result got;
	char *buf;
	size_t n;
	FILE *f = xmemstream(&buf, &n);

	text_begin(t, give, &bytes);
	l = lines_new(t);
	r = csv_reader_new(l, delim);
	if (slow)
		csv_reader_slow(r);
	while ((got = csv_next(r, &rec, &where)) == CSV_RECORD)
		print_record(f, r, &rec);
	if (got != CSV_END)
		fprintf(f, "error %d at %llu:%ld\n", (int)got,
		    (unsigned long long)where.line, where.at == NULL ? -1L :
		    (long)(where.at - where.text.p));
	fclose(f);
	csv_reader_free(r);
	lines_free(l);
	text_free(t);
	return buf;
}

static void
reads(struct span bytes, char delim, const char *want)
{
	char *fast = read_all(bytes, delim, false);
	char *slow = read_all(bytes, delim, true);

	assert_string_equal(slow, want);
	assert_string_equal(fast, want);
	free(fast);
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

/* Records of all bytes that matter, by the hundred thousand. */
static void
is_libcsv_s_equal(void **state)
{
	static const char letters[] = "a,\"\"\n\r b\t;,";
	uint32_t seed = 1;
	char text[24];

	(void)state;
	for (int round = 0; round < 100000; round++) {
		struct span s = { text, 0 };
		char *fast, *slow;

		seed = seed * 1664525 + 1013904223;
		for (s.n = 0; s.n < (seed >> 8) % sizeof text; s.n++)
			text[s.n] = letters[((seed >> 16) * (s.n + 7) +
			    (seed >> (s.n % 23))) % (sizeof letters - 1)];
		fast = read_all(s, ',', false);
		slow = read_all(s, ',', true);
		if (strcmp(fast, slow) != 0)
			fail_msg("'%.*s': %s but libcsv %s", (int)s.n, text,
			    fast, slow);
		free(fast);
		free(slow);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_records),
		cmocka_unit_test(reads_quoted_fields),
		cmocka_unit_test(tells_what_is_cut),
		cmocka_unit_test(finds_stray_quotes),
		cmocka_unit_test(is_libcsv_s_equal),
	};

	return RUN(tests);
}
