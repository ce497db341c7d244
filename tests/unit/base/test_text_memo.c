#include <stdlib.h>
#include <stdio.h>

#include "kbdiff/base/text_memo.h"
#include "test.h"

static int asked;

/* The number that a text is, or how long it is. */
static uint16_t
ask(struct text_memo *memo, struct span text)
{
	uint16_t *value = text_memo_at(memo, text);

	if (*value == TEXT_MEMO_NEW) {
		asked++;
		*value = (uint16_t)(span_digits(text) == text.n &&
		    text.n != 0 ? strtoul(text.p, NULL, 10) : text.n);
	}
	return *value;
}

static void
values_are_kept(void **state)
{
	static struct text_memo memo;

	(void)state;
	asked = 0;
	for (int again = 0; again < 2; again++) {
		assert_int_equal(ask(&memo, SPAN("alpha")), 5);
		assert_int_equal(ask(&memo, SPAN("beta")), 4);
		assert_int_equal(asked, 2);
	}
}

static void
empty_and_long_texts_are_not_kept(void **state)
{
	static struct text_memo memo;
	char text[TEXT_MEMO_BYTES + 1];

	(void)state;
	memset(text, 'x', sizeof text);
	asked = 0;
	for (int again = 1; again <= 2; again++) {
		assert_int_equal(ask(&memo, SPAN("")), 0);
		assert_int_equal(ask(&memo, (struct span){ text,
		    sizeof text }), sizeof text);
		assert_int_equal(ask(&memo, (struct span){ text,
		    TEXT_MEMO_BYTES }), TEXT_MEMO_BYTES);
		assert_int_equal(asked, 2 * again + 1);
	}
}

static void
none_has_the_value_of_another(void **state)
{
	static struct text_memo memo;
	char text[16];
	int n;

	(void)state;
	for (int i = 0; i < 5000; i++) {
		n = snprintf(text, sizeof text, "%d", i % 700);
		assert_int_equal(ask(&memo, (struct span){ text,
		    (size_t)n }), i % 700);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_kept),
		cmocka_unit_test(empty_and_long_texts_are_not_kept),
		cmocka_unit_test(none_has_the_value_of_another),
	};

	return RUN(tests);
}
