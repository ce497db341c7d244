/* Memory, sets, interned strings, diagnostics, patterns, names of hosts. */
#include <stdio.h>

#include "collect/word_table.h"
#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/base/tuple_table.h"
#include "kbdiff/model/hostname.h"
#include "test.h"

static void
arena_keeps_many_things_apart(void **state)
{
	struct arena *a = arena_new();
	struct span s[1000];
	char text[16];

	(void)state;
	assert_non_null(arena_alloc(a, 0));
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 1000; i++) {
			snprintf(text, sizeof text, "%d", i);
			s[i] = arena_dup(a, span_of(text));
		}
		for (int i = 0; i < 1000; i++)
			assert_int_equal(atoi(s[i].p), i);
		memset(arena_alloc(a, 1 << 20), 1, 1 << 20);
		arena_reset(a);
	}
	arena_free(a);
}

static void
sets_are_turned_round(void **state)
{
	uint64_t words[64], turned[64], seed = 1;

	(void)state;
	for (size_t i = 0; i < 64; i++) {
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		words[i] = turned[i] = seed ^ seed >> 32;
	}
	bitset_transpose(turned);
	for (size_t i = 0; i < 64; i++)
		for (size_t k = 0; k < 64; k++)
			assert_int_equal(bits_has(words, i * 64 + k),
			    bits_has(turned, k * 64 + i));
}

static void
strings_are_numbered_once(void **state)
{
	struct intern *t = intern_new();
	char text[16];

	(void)state;
	assert_int_equal(intern(t, SPAN("")), 0);
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 5000; i++) {
			snprintf(text, sizeof text, "%d", i);
			assert_int_equal(intern(t, span_of(text)), i + 1);
		}
	assert_int_equal(intern_count(t), 5001);
	assert_span(intern_span(t, 4001), "4000");
	assert_int_equal(intern(t, BYTES("a\0b")), 5001);
	assert_int_equal(intern(t, BYTES("a\0c")), 5002);
	intern_free(t);
}

static uint32_t
find(const struct tuple_table *t, unsigned tag, const struct span *pieces,
    size_t n)
{
	uint32_t number;

	tuple_table_find(t, tag, pieces, n, &number, 1);
	return number;
}

/* Pieces of every length around those at which they are looked at in another
 * way; they differ in one byte, anywhere. */
static void
tuples_are_numbered_once(void **state)
{
	struct tuple_table *t = tuple_table_new();
	char a[300], b[300];
	struct span pieces[3] = { { a, 0 }, { b, 7 }, SPAN_NONE }, last[3];
	uint32_t n = 0;

	(void)state;
	memset(b, 'b', sizeof b);
	for (size_t len = 0; len < sizeof a; len = len * 5 / 4 + 1) {
		pieces[0].n = len;
		for (size_t at = 0; at < len + 1; at++) {
			memset(a, 'a', sizeof a);
			a[at < len ? at : 0] = at < len ? 'x' : 'a';
			assert_int_equal(find(t, 1, pieces, 3), TUPLES_NONE);
			assert_int_equal(
			    tuple_table_number(t, 1, pieces, 3), n);
			tuple_table_last(t, last, 3);
			assert_true(span_eq(last[0], pieces[0]));
			assert_true(span_eq(last[1], pieces[1]));
			assert_int_equal(last[2].n, 0);
			assert_int_equal(
			    tuple_table_number(t, 1, pieces, 3), n);
			assert_int_equal(find(t, 1, pieces, 3), n++);
		}
	}
	assert_int_equal(tuple_table_count(t), n);
	assert_int_equal(find(t, 2, pieces, 3), TUPLES_NONE);
	pieces[0].n--;
	assert_int_equal(find(t, 1, pieces, 3), TUPLES_NONE);
	tuple_table_free(t);
}

/* The same bytes in other pieces, and long ones, are another tuple. */
static void
tuples_are_their_pieces(void **state)
{
	static const char text[600];
	static const size_t cuts[] = { 0, 1, 8, 254, 255, 256, 300, 599 };
	struct tuple_table *t = tuple_table_new();
	struct span pieces[2];

	(void)state;
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		pieces[0] = (struct span){ text, cuts[i] };
		pieces[1] = (struct span){ text, 600 - cuts[i] };
		assert_int_equal(tuple_table_number(t, 0, pieces, 2), i);
	}
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		pieces[0] = (struct span){ text, cuts[i] };
		pieces[1] = (struct span){ text, 600 - cuts[i] };
		assert_int_equal(find(t, 0, pieces, 2), i);
	}
	tuple_table_free(t);
}

static void
many_tuples_are_found_at_once(void **state)
{
	struct tuple_table *t = tuple_table_new();
	struct span pieces[400];
	uint32_t numbers[200];
	char text[200][8];

	(void)state;
	for (size_t i = 0; i < 200; i++) {
		snprintf(text[i], sizeof text[i], "%zu", i);
		pieces[2 * i] = span_of(text[i]);
		pieces[2 * i + 1] = SPAN("same");
		if (i % 3 != 0)
			tuple_table_number(t, 5, pieces + 2 * i, 2);
	}
	tuple_table_find(t, 5, pieces, 2, numbers, 200);
	for (uint32_t i = 0; i < 200; i++)
		assert_int_equal(numbers[i], i % 3 == 0 ? TUPLES_NONE :
		    i - i / 3 - 1);
	tuple_table_free(t);
}

static char *
print(struct diags *d, enum severity least)
{
	char *buf;
	size_t n;
	struct out o = { .f = xmemstream(&buf, &n) };

	diags_seal(d);
	diags_print(d, least, &o);
	fclose(o.f);
	return buf;
}

static void
diagnostics_do_not_depend_on_their_order(void **state)
{
	const struct pos p = { "b.csv", 2, 0 }, q = { "a.csv", 9, 3 };
	struct diags *a = diags_new(), *b = diags_new();
	char *first, *second;

	(void)state;
	diag(a, DIAG_NO_KB, p, "x\x1b");
	diag(a, DIAG_CSV_QUOTE, q, NULL);
	diag(b, DIAG_CSV_QUOTE, q, NULL);
	diag(b, DIAG_NO_KB, p, "x\x1b");
	diag(b, DIAG_NO_KB, p, "x\x1b");
	first = print(a, SEV_NOTE);
	second = print(b, SEV_NOTE);
	assert_string_equal(first, second);
	assert_string_equal(first, "a.csv:9:3: error: stray quote in this CSV "
	    "row [CSV_QUOTE]\nb.csv:2: warning: this entry has no KB number: "
	    "x\\x1B [NO_KB]\n");
	assert_int_equal(diags_total(a, SEV_ERROR), 1);
	free(first);
	free(second);
	diags_free(a);
	diags_free(b);
}

static void
many_diagnostics_are_counted(void **state)
{
	struct diags *a = diags_new(), *b = diags_new();

	(void)state;
	for (unsigned i = 1; i <= 50; i++)
		diag(i > 45 ? b : a, DIAG_NO_KB, (struct pos){
		    i > 45 ? "b" : "a", i, 0 }, NULL);
	diags_merge(a, b);
	diags_seal(a);
	assert_int_equal(diags_total(a, SEV_WARNING), 50);
	assert_in_range(diags_count(a), 25, 26);
	assert_int_equal(diags_get(a, 0).line, 1);
	assert_int_equal(diags_get(a, 19).line, 20);
	diags_free(a);
	diags_free(b);
}

/* What turned out not to matter is a note, those that are only counted too. */
static void
warnings_become_notes(void **state)
{
	struct diags *d = diags_new();
	char *text;

	(void)state;
	for (unsigned i = 1; i <= 25; i++)
		diag(d, DIAG_CUT, (struct pos){ "a", i, 0 }, NULL);
	diag(d, DIAG_CUT, (struct pos){ "b", 1, 0 }, NULL);
	diag(d, DIAG_NO_KB, (struct pos){ "a", 1, 0 }, NULL);
	assert_true(diags_regrade(d, DIAG_CUT, "a", SEV_NOTE));
	assert_false(diags_regrade(d, DIAG_CUT, "a", SEV_NOTE));
	assert_int_equal(diags_total(d, SEV_NOTE), 25);
	assert_int_equal(diags_total(d, SEV_WARNING), 2);
	text = print(d, SEV_WARNING);
	assert_string_equal(text,
	    "a:1: warning: this entry has no KB number [NO_KB]\n"
	    "b:1: warning: the list is cut short [CUT]\n");
	free(text);
	diags_free(d);
}

/* Many warnings about files are one with a count; errors are not. */
static void
floods_are_one(void **state)
{
	static const char *const files[] = { "f", "e", "d", "c", "b", "a" };
	struct diags *d = diags_new();
	char *text;

	(void)state;
	for (size_t i = 0; i < 6; i++)
		diag_as(d, SEV_WARNING, DIAG_UNKNOWN, (struct pos){ files[i],
		    0, 0 }, "this is %s", files[i]);
	for (size_t i = 0; i < 3; i++)
		diag(d, DIAG_EMPTY, (struct pos){ files[i], 0, 0 }, NULL);
	diag(d, DIAG_NO_GRAPH, (struct pos){ "x", 0, 0 }, NULL);
	diag(d, DIAG_NO_GRAPH, (struct pos){ "y", 0, 0 }, NULL);
	text = print(d, SEV_WARNING);
	assert_string_equal(text,
	    "kbdiff: warning: not an export that kbdiff recognises: 6 files, "
	    "a, b, c, d, e and 1 more [UNKNOWN]\n"
	    "d: error: it is empty [EMPTY]\n"
	    "e: error: it is empty [EMPTY]\n"
	    "f: error: it is empty [EMPTY]\n"
	    "x: warning: this catalogue names no replacements [NO_GRAPH]\n"
	    "y: warning: this catalogue names no replacements [NO_GRAPH]\n");
	assert_int_equal(diags_count(d), 11);
	free(text);
	diags_free(d);
}

static bool
globs(const char *pattern, const char *name)
{
	struct regex *rx = regex_glob(span_of(pattern));
	bool found;

	assert_non_null(rx);
	found = regex_matches(rx, span_of(name));
	regex_free(rx);
	return found;
}

static void
patterns_match_whole_names_in_any_case(void **state)
{
	char why[80];
	struct regex *rx;

	(void)state;
	assert_true(globs("CAS0[13]", "cas03"));
	assert_false(globs("CAS0[13]", "CAS02"));
	assert_false(globs("CAS0", "CAS01"));
	assert_true(globs("*é", "ORDI-GONÉ"));
	assert_true(globs("a/*", "a/b/c"));
	assert_false(globs("a.c", "abc"));
	rx = regex_new(SPAN("^security"), why, sizeof why);
	assert_true(regex_matches(rx, SPAN("Security Update")));
	assert_false(regex_matches(rx, BYTES("\xff")));
	regex_free(rx);
	assert_null(regex_new(SPAN("("), why, sizeof why));
	assert_string_equal(why, "missing closing parenthesis at its end");
}

static void
names_of_hosts(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_span(hostname_trim(SPAN("  \\\\CAS01 ")), "CAS01");
	assert_true(hostname_none(SPAN(".")));
	assert_true(hostname_none(SPAN("LOCALHOST")));
	assert_true(hostname_none(SPAN("DESKTOP-KA...")));
	assert_false(hostname_none(SPAN("CAS01")));
	assert_span(hostname_label(SPAN("srv.corp.example")), "srv");
	assert_span(hostname_label(SPAN("10.0.0.7")), "10.0.0.7");
	assert_span(hostname_fold(SPAN("GONÉRI"), a), "gonéri");
	assert_true(hostname_is_netbios_of(SPAN("winlpe-skills1-"),
	    SPAN("winlpe-skills1-srv")));
	assert_false(hostname_is_netbios_of(SPAN("winlpe"),
	    SPAN("winlpe-skills1-srv")));
	assert_true(hostname_qualifies(SPAN("cas01.corp"), SPAN("cas01")));
	assert_false(hostname_qualifies(SPAN("admin.corp"), SPAN("cas01")));
	arena_free(a);
}

static void
nothing_begins_everything(void **state)
{
	static const struct span none = { NULL, 0 };

	(void)state;
	assert_true(span_starts(SPAN("a"), none));
	assert_true(span_starts(none, none));
	assert_false(span_starts(none, SPAN("a")));
}

/* A column cuts no word that fits: "Succeed..." was longer than that. */
static void
words_mean_what_they_say_or_their_beginning_proves(void **state)
{
	static const struct word words[] = {
		{ SPAN("Install"), 1 }, { SPAN("Installation"), 1 },
		{ SPAN("Uninstallation"), 2 }, { SPAN("Succeeded"), 3 },
		{ SPAN("SucceededWithErrors"), 4 },
	};
	static const struct {
		struct span	s;
		int		means;
	} cases[] = {
		{ SPAN("install"), 1 }, { SPAN(" Installation\r"), 1 },
		{ SPAN("Installed"), 0 }, { SPAN(""), 0 },
		{ SPAN("Unins..."), 2 }, { SPAN("Uninst\xe2\x80\xa6"), 2 },
		{ SPAN("Ins..."), 1 }, { SPAN("Install..."), 1 },
		{ SPAN("Installatio..."), 0 }, { SPAN("Uninsx..."), 0 },
		{ SPAN("Succeed..."), 4 }, { SPAN("Succe..."), 0 },
		{ SPAN("Succeede\xe2\x80\xa6"), 4 },
		{ SPAN("Succeed\xe2\x80\xa6"), 0 }, { SPAN("..."), 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(WORD_MEANS(words, cases[i].s, 0),
		    cases[i].means);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_begins_everything),
		cmocka_unit_test(arena_keeps_many_things_apart),
		cmocka_unit_test(sets_are_turned_round),
		cmocka_unit_test(strings_are_numbered_once),
		cmocka_unit_test(tuples_are_numbered_once),
		cmocka_unit_test(tuples_are_their_pieces),
		cmocka_unit_test(many_tuples_are_found_at_once),
		cmocka_unit_test(diagnostics_do_not_depend_on_their_order),
		cmocka_unit_test(many_diagnostics_are_counted),
		cmocka_unit_test(warnings_become_notes),
		cmocka_unit_test(floods_are_one),
		cmocka_unit_test(patterns_match_whole_names_in_any_case),
		cmocka_unit_test(names_of_hosts),
		cmocka_unit_test(
		    words_mean_what_they_say_or_their_beginning_proves),
	};

	return RUN(tests);
}
