/* Numbers by numbers, and the first of equals among sorted ones. */
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/number_map.h"
#include "test.h"

static void
keys_on_few_places_keep_their_values(void **state)
{
	struct number_map m;

	(void)state;
	number_map_init(&m, 2);
	for (uint32_t i = 1; i < 5000; i++) {
		assert_int_equal(*number_map_at(&m, i * 4096), 0);
		*number_map_at(&m, i * 4096) = i;
	}
	for (uint32_t i = 1; i < 5000; i++)
		assert_int_equal(*number_map_at(&m, i * 4096), i);
	number_map_fini(&m);
}

static void
zero_is_a_key(void **state)
{
	struct number_map m;

	(void)state;
	number_map_init(&m, 4);
	*number_map_at(&m, 0) = 7;
	assert_int_equal(*number_map_at(&m, 0), 7);
	assert_int_equal(*number_map_at(&m, 1), 0);
	number_map_fini(&m);
}

static void
the_first_of_equals_is_found(void **state)
{
	static const uint32_t sorted[] = { 2, 4, 4, 4, 7 };
	static const struct {
		uint32_t	key;
		size_t		at;
	} cases[] = { { 1, 0 }, { 2, 0 }, { 3, 1 }, { 4, 1 }, { 5, 4 },
	    { 7, 4 }, { 8, 5 } };

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(lower_bound(&cases[i].key, sorted, 5,
		    sizeof *sorted, cmp_numbers), cases[i].at);
	assert_int_equal(lower_bound(&sorted[0], NULL, 0, sizeof *sorted,
	    cmp_numbers), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_on_few_places_keep_their_values),
		cmocka_unit_test(zero_is_a_key),
		cmocka_unit_test(the_first_of_equals_is_found),
	};

	return RUN(tests);
}
