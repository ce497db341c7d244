/* Rows of an update, by runs of numbers. */
#include "facts/kb_index.h"
#include "test.h"

#define RUN_OF_NUMBERS	(1u << 14)

struct row {
	uint32_t	kb, value;
};

/* The values of an update's rows, in their order, as decimal digits. */
static uint32_t
values(const struct kb_index *index, const struct row *rows, uint32_t kb)
{
	size_t n;
	const struct row *r = kb_index_find(index, rows, sizeof *rows, kb, &n);
	uint32_t sum = 0;

	assert_int_equal(r == NULL, n == 0);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(r[i].kb, kb);
		sum = sum * 10 + r[i].value;
	}
	return sum;
}

static void
an_empty_table_has_no_rows(void **state)
{
	struct kb_index index = { NULL, 0 };

	(void)state;
	assert_int_equal(values(&index, NULL, 0), 0);
	kb_index_make(&index, NULL, 0, sizeof(struct row));
	assert_int_equal(values(&index, NULL, 0), 0);
	assert_int_equal(values(&index, NULL, UINT32_MAX), 0);
	kb_index_fini(&index);
}

static void
all_rows_of_an_update_are_found(void **state)
{
	static const struct row rows[] = { { 5, 1 }, { 7, 2 }, { 7, 3 },
	    { 9, 4 } };
	struct kb_index index = { NULL, 0 };

	(void)state;
	kb_index_make(&index, rows, 4, sizeof *rows);
	assert_int_equal(values(&index, rows, 5), 1);
	assert_int_equal(values(&index, rows, 7), 23);
	assert_int_equal(values(&index, rows, 9), 4);
	assert_int_equal(values(&index, rows, 0), 0);
	assert_int_equal(values(&index, rows, 8), 0);
	assert_int_equal(values(&index, rows, 10), 0);
	kb_index_fini(&index);
}

/* Runs that no row is of lie before, between and behind those of rows. */
static void
runs_end_where_the_next_begins(void **state)
{
	static const struct row rows[] = {
		{ RUN_OF_NUMBERS, 1 },
		{ 2 * RUN_OF_NUMBERS - 1, 2 },
		{ 5 * RUN_OF_NUMBERS - 1, 3 },
		{ 5 * RUN_OF_NUMBERS, 4 },
		{ 5 * RUN_OF_NUMBERS, 5 },
	};
	struct kb_index index = { NULL, 0 };

	(void)state;
	kb_index_make(&index, rows, 5, sizeof *rows);
	assert_int_equal(values(&index, rows, 0), 0);
	assert_int_equal(values(&index, rows, RUN_OF_NUMBERS - 1), 0);
	assert_int_equal(values(&index, rows, RUN_OF_NUMBERS), 1);
	assert_int_equal(values(&index, rows, 2 * RUN_OF_NUMBERS - 1), 2);
	assert_int_equal(values(&index, rows, 2 * RUN_OF_NUMBERS), 0);
	assert_int_equal(values(&index, rows, 3 * RUN_OF_NUMBERS + 1), 0);
	assert_int_equal(values(&index, rows, 5 * RUN_OF_NUMBERS - 1), 3);
	assert_int_equal(values(&index, rows, 5 * RUN_OF_NUMBERS), 45);
	assert_int_equal(values(&index, rows, 5 * RUN_OF_NUMBERS + 1), 0);
	assert_int_equal(values(&index, rows, 6 * RUN_OF_NUMBERS), 0);
	assert_int_equal(values(&index, rows, UINT32_MAX), 0);
	kb_index_fini(&index);
}

static void
an_index_is_made_anew(void **state)
{
	static const struct row before[] = { { 3, 1 }, { 70000, 2 } },
	    after[] = { { 4, 5 } };
	struct kb_index index = { NULL, 0 };

	(void)state;
	kb_index_make(&index, before, 2, sizeof *before);
	assert_int_equal(values(&index, before, 70000), 2);
	kb_index_make(&index, after, 1, sizeof *after);
	assert_int_equal(values(&index, after, 70000), 0);
	assert_int_equal(values(&index, after, 3), 0);
	assert_int_equal(values(&index, after, 4), 5);
	kb_index_fini(&index);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_table_has_no_rows),
		cmocka_unit_test(all_rows_of_an_update_are_found),
		cmocka_unit_test(runs_end_where_the_next_begins),
		cmocka_unit_test(an_index_is_made_anew),
	};

	return RUN(tests);
}
