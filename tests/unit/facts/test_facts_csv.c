/* Files of facts: headers, comments, rows that do not fit, cut files. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "facts/facts_csv.h"
#include "kbdiff/base/mem.h"
#include "feed.h"
#include "test.h"

enum { OLD, NEW };

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	static const struct csv_name names[] = {
		{ SPAN("Old"), OLD }, { SPAN("New"), NEW },
	};

	csv_header_fill(l, names, 2, fields, n);
	return csv_header_has(l, OLD);
}

/* The rows as "old>new@line:column,"; then the diagnostics' codes, and for
 * the first its place. */
static char *
read_all(struct span bytes)
{
	struct fed_file file = feed_file(bytes);
	struct diags *diags = diags_new();
	struct diagnostic g;
	struct facts_csv *s;
	struct pos pos;
	char *buf;
	size_t n;
	FILE *f = xmemstream(&buf, &n);

	s = facts_csv_open(file.path, is_header, "Old and New", diags);
	while (s != NULL && facts_csv_next(s) == 1) {
		pos = facts_csv_cell_pos(s, NEW);
		fprintf(f, "%.*s>%.*s@%d:%d,", SPANF(facts_csv_cell(s, OLD)),
		    SPANF(facts_csv_cell(s, NEW)), (int)pos.line,
		    (int)pos.column);
	}
	facts_csv_close(s);
	diags_seal(diags);
	for (size_t i = 0; i < diags_count(diags); i++) {
		g = diags_get(diags, i);
		fprintf(f, "%s@%d:%d: %.*s", diag_name(g.code), (int)g.line,
		    (int)g.column, SPANF(g.message));
	}
	fclose(f);
	diags_free(diags);
	unlink(file.path);
	return buf;
}

static void
rows(void **state)
{
	static const struct {
		struct span bytes;
		const char *want;
	} table[] = {
		{ BYTES("Old,New\n1,2\n"), "1>2@2:3," },
		{ BYTES("new , OLD\r\n1, 2 \r\n"), "2>1@2:1," },
		{ BYTES("\xef\xbb\xbfold\n1\n"), "1>@2:0," },
		{ BYTES("O\0l\0d\0\n\0001\0\n\0"), "1>@2:0," },
		{ BYTES("sep=;\nold;new\n1;2\n"), "1>2@3:3," },
		{ BYTES("#TYPE X\n\"Old\",\"New\"\n1,2"), "1>2@3:3," },
		{ BYTES("\"#TYPE X\"\nOld\n1\n"), "1>@3:0," },
		/* A comment may hold any quotes; # in a field is none. */
		{ BYTES("# a \"b\n\nOld,New\n# c, \"d\" e\n1,\"x\n# y\"\n"),
		    "1>x\n# y@5:0," },
		/* Joined files; columns that a spreadsheet added. */
		{ BYTES("Old,New\n1,2,,\nNew,Old\n3,4\n"),
		    "1>2@2:3,4>3@4:1," },
		{ BYTES("Old,New\n1,2\n3\n4,5\n"), "1>2@2:3,CSV_FIELDS@3:0: "
		    "this row does not match its header: 1 field, but line 1 "
		    "has 2" },
		{ BYTES("Old,New\n1,2,3\n"), "CSV_FIELDS@2:0: this row "
		    "does not match its header: 3 fields, but line 1 has 2" },
		{ BYTES("Old,New\n1,2\n3"), "1>2@2:3,SYNTAX@3:0: " },
		{ BYTES("Old,New\n1,2\n3,\"4"), "1>2@2:3,SYNTAX@3:0: " },
		{ BYTES("Old,New\n1,\"2\"3\n"), "CSV_QUOTE@2:6: " },
		{ BYTES("Other,New\n1,2\n"), "NO_TABLE@0:0: not a table "
		    "that kbdiff knows: Old and New" },
		{ BYTES("PK\003\004\024"), "NO_TABLE@0:0: not a table "
		    "that kbdiff knows: a zip archive; unpack it first" },
		{ BYTES(""), "EMPTY@0:0: it is empty" },
		{ BYTES("\n# a\n"), "NO_TABLE@0:0: not a table "
		    "that kbdiff knows: Old and New" },
	};
	char *got;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		got = read_all(table[i].bytes);
		if (strncmp(got, table[i].want, strlen(table[i].want)) != 0)
			fail_msg("row %zu: %s", i, got);
		free(got);
	}
}

static void
unreadable(void **state)
{
	struct diags *diags = diags_new();

	(void)state;
	assert_null(facts_csv_open("/nowhere/at all", is_header, "", diags));
	assert_null(facts_csv_open("/", is_header, "", diags));
	diags_seal(diags);
	assert_int_equal(diags_count(diags), 2);
	assert_int_equal(diags_get(diags, 0).code, DIAG_OPEN);
	assert_int_equal(diags_get(diags, 1).code, DIAG_OPEN);
	diags_free(diags);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows),
		cmocka_unit_test(unreadable),
	};

	return RUN(tests);
}
