#include <stdio.h>

#include "kbdiff/base/text_memo.h"
#include "test.h"

static void
values_are_kept(void **state)
{
	static struct text_memo memo;
	bool known;

	(void)state;
	*text_memo_find(&memo, SPAN("alpha"), &known) = 1;
	assert_false(known);
	*text_memo_find(&memo, SPAN("beta"), &known) = 2;
	assert_false(known);
	assert_int_equal(*text_memo_find(&memo, SPAN("alpha"), &known), 1);
	assert_true(known);
	assert_int_equal(*text_memo_find(&memo, SPAN("beta"), &known), 2);
	assert_true(known);
}

static void
empty_and_long_texts_are_not_kept(void **state)
{
	static struct text_memo memo;
	char text[TEXT_MEMO_BYTES + 1];
	bool known = true;

	(void)state;
	memset(text, 'x', sizeof text);
	assert_null(text_memo_find(&memo, SPAN(""), &known));
	assert_false(known);
	assert_null(text_memo_find(&memo, (struct span){ text, sizeof text },
	    &known));
	assert_non_null(text_memo_find(&memo, (struct span){ text,
	    TEXT_MEMO_BYTES }, &known));
}

static void
none_has_the_value_of_another(void **state)
{
	static struct text_memo memo;
	char text[16];
	uint16_t *value;
	bool known;
	int n;

	(void)state;
	for (uint16_t i = 0; i < 5000; i++) {
		n = snprintf(text, sizeof text, "%d", i % 700);
		value = text_memo_find(&memo, (struct span){ text, (size_t)n },
		    &known);
		if (known)
			assert_int_equal(*value, i % 700);
		*value = i % 700;
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
