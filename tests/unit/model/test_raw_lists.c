/* Raw lists that merge: strings keep what they say. */
#include "kbdiff/model/raw_lists.h"
#include "test.h"

static strid
put(struct raw_lists *l, const char *text)
{
	return intern(l->strings, span_of(text));
}

static void
moves_strings_of_objections(void **state)
{
	struct raw_lists *a = raw_lists_new(false), *b = raw_lists_new(false);
	const struct objection *o;

	(void)state;
	raw_lists_object(a, (struct objection){ .failed = put(a, "EX01"),
	    .said = put(a, "EX01 was down") });
	raw_lists_object(b, (struct objection){ .said = put(b,
	    "EX02 was down"), .place = put(b, " (cell B3)"),
	    .failed = put(b, "EX02") });
	raw_lists_merge(a, b);
	assert_int_equal(a->nobjections, 2);
	o = &a->objections[1];
	assert_span(intern_span(a->strings, o->said), "EX02 was down");
	assert_span(intern_span(a->strings, o->place), " (cell B3)");
	assert_span(intern_span(a->strings, o->failed), "EX02");
	raw_lists_free(a);
	raw_lists_free(b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(moves_strings_of_objections),
	};

	return RUN(tests);
}
