/* What stands in front of every line of a text, in blocks of every size. */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/decoder.h"
#include "feed.h"
#include "test.h"

/* The text and, behind a bar, the host that its lines name. */
static char *
decode(struct span bytes, size_t step)
{
	struct fed_bytes b = { bytes, step };
	struct decoder *t = decoder_new();
	struct span block;
	bool whole;
	size_t n;
	char *buf;
	FILE *f = xmemstream(&buf, &n);

	decoder_begin(t, feed_give, &b);
	decoder_peek(t, &whole);
	while (decoder_read(t, &block) == 1) {
		assert_true(block.n != 0);
		fwrite(block.p, 1, block.n, f);
	}
	if (decoder_host(t).n != 0)
		fprintf(f, "|%.*s", SPANF(decoder_host(t)));
	decoder_free(t);
	fclose(f);
	return buf;
}

static void
reads(struct span bytes, const char *want)
{
	static const size_t steps[] = { 1, 2, 5, 65536 };
	char *got;

	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		got = decode(bytes, steps[i]);
		assert_string_equal(got, want);
		free(got);
	}
}

static void
takes_numbers_off(void **state)
{
	(void)state;
	reads(SPAN("     9\ta\n    10\t\n    11\tb"), "a\n\nb");
	reads(SPAN("1:a\r\n2:\r\n3:  b\r\n"), "a\r\n\r\n  b\r\n");
	reads(SPAN("1. a\n2. b\n3. c\n"), "a\nb\nc\n");
	reads(SPAN(" 1 | a\n 2 |\n 3 | b\n"), "a\n\nb\n");
}

static void
takes_the_time_off(void **state)
{
	(void)state;
	reads(SPAN("2023-10-12T08:00:01.1234567Z a\n"
	    "2023-10-12T08:00:01.1234569Z b\n\n"
	    "2023-10-12T08:00:02.1234567Z c\n"), "a\nb\n\nc\n");
	reads(SPAN("[08:00:01] a\n[08:00:01]   b\n[08:00:02] c"),
	    "a\n  b\nc");
	reads(SPAN("1/2/2023 08:00:01 - a\n12/2/2023 08:00:01 - b\n"
	    "1/12/2023 08:00:01 - c\n"), "a\nb\nc\n");
}

static void
takes_a_host_off_and_names_it(void **state)
{
	(void)state;
	reads(SPAN("nd-07: a\nnd-07:\nnd-07:   b\n"), "a\n\n  b\n|nd-07");
	reads(SPAN("ND07 | a\n\nND07 | b\nND07 | c\n"), "a\n\nb\nc\n|ND07");
	reads(SPAN("[ND07] a\n[ND07] b\n[ND07] c\n"), "a\nb\nc\n|ND07");
}

static void
leaves_what_is_no_front(void **state)
{
	static const char *const texts[] = {
		"4000001\n4000002\n4000003\n", "1,a\n2,b\n3,c\n",
		"1 a\n2 b\n4 c\n", "1: a\n2: b\n",
		"2023-10-12,a\n2023-10-13,b\n2023-10-14,c\n",
		"2023-10-12 08:00:01,a\n2023-10-13 08:00:01,b\n"
		    "2023-10-14 08:00:01,c\n",
		"ND01: a\nND02: b\nND03: c\n", "HotFixID: a\nHotFixID: b\n"
		    "HotFixID: c\n", "INFO: a\nINFO: b\nINFO: c\n",
		"ND01: a\nND01: b\nno\n", "\n\n\n", "1:\n2:\n3:\n",
		"CSName,HotFixID\nND01,KB1\nND01,KB2\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		reads(span_of(texts[i]), texts[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_numbers_off),
		cmocka_unit_test(takes_the_time_off),
		cmocka_unit_test(takes_a_host_off_and_names_it),
		cmocka_unit_test(leaves_what_is_no_front),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
