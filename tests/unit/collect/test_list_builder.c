/* Rows that inputs hand in, and what is known of those that came before. */
#include <stdio.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/input/csv_prefetch.h"
#include "test.h"

/* More rows than are kept at once. */
enum { INPUTS = 4, ROWS = 30000 };

static const struct span of_all = SPAN("a row of every input");

static struct entry_in
row_by(struct span by)
{
	return (struct entry_in){ .id = SPAN("KB4000000"),
		.fallback = SPAN_NONE,
		.variant = SPAN_NONE,
		.kind = SPAN_NONE,
		.installed_on = SPAN_NONE,
		.installed_by = by,
		.title = SPAN_NONE,
		.line = 1 };
}

/* As a reader does that knows rows by their bytes. */
static void
hand_in(struct list_builder *in, struct open_list *list, unsigned form,
    struct span by)
{
	struct row_key key = { form, &by, 1 };
	struct entry_in row = row_by(by);
	uint32_t known;

	row_keys_find(list_builder_row_keys(in), &key, &known, 1);
	row.key = &key;
	if (known != ROW_UNKNOWN)
		list_builder_add_again(in, list, &known, 1, 1, NULL);
	else
		list_builder_add(in, list, &row);
}

static void
read_input(struct list_builder *in, uint32_t number, const struct input *input)
{
	unsigned form;
	struct open_list *list;
	char by[32];

	list_builder_begin(in, number, input, "a format", LIST_QFE);
	form = row_keys_form(list_builder_row_keys(in), SPAN("a form"));
	list = list_builder_list(
	    in, (struct list_head){ SPAN("HOST"), SPAN_NONE, SPAN_NONE }, 1);
	/* The row of all comes twice, and is not the first: no second list. */
	for (uint32_t i = 0; i < ROWS; i++) {
		snprintf(by, sizeof by, "%u", (unsigned)(number * ROWS + i));
		hand_in(in, list, form, span_of(by));
		if (i == 0)
			hand_in(in, list, form, of_all);
	}
	hand_in(in, list, form, of_all);
	assert_int_equal(list_builder_end(in, true), 0);
}

static struct span
by_of(const struct raw_lists *l, uint32_t list, size_t row)
{
	return intern_span(l->strings, l->entries[l->lists[list].entries[
	    row]].installed_by);
}

static void
rows_are_what_they_were_however_many_came(void **state)
{
	struct raw_lists *l = raw_lists_new(true);
	struct diags *d = diags_new();
	struct list_builder *in = list_builder_new(l, d, DATE_ORDER_UNKNOWN);
	struct input input = { .path = "a file" };
	char by[32];

	(void)state;
	for (uint32_t i = 0; i < INPUTS; i++)
		read_input(in, i, &input);
	list_builder_free(in);
	assert_int_equal(l->n, INPUTS);
	assert_int_equal(l->nentries, INPUTS * ROWS + 1);
	for (uint32_t i = 0; i < INPUTS; i++) {
		assert_int_equal(l->lists[i].n, ROWS + 2);
		assert_true(span_eq(by_of(l, i, 1), of_all));
		assert_true(span_eq(by_of(l, i, ROWS + 1), of_all));
		for (uint32_t k = 0; k < ROWS; k++) {
			snprintf(by, sizeof by, "%u", (unsigned)(i * ROWS + k));
			assert_true(span_eq(by_of(l, i, k + (k != 0)),
			    span_of(by)));
		}
	}
	raw_lists_free(l);
	diags_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_what_they_were_however_many_came),
	};

	return RUN(tests);
}
