/* What a label is comes out the same whether it was seen before or not. */
#include <stdio.h>

#include "../../../src/collect/systeminfo_labels.h"
#include "test.h"

static void
labels_are_known(void **state)
{
	(void)state;
	for (int again = 0; again < 2; again++) {
		assert_int_equal(systeminfo_label(SPAN("Host Name")),
		    LABEL_HOST | LABEL_PLAIN);
		assert_int_equal(systeminfo_label(SPAN("OS Name")),
		    LABEL_ENGLISH | LABEL_PLAIN);
		assert_int_equal(systeminfo_label(SPAN("Domain")),
		    LABEL_DOMAIN | LABEL_PLAIN);
		assert_int_equal(systeminfo_label(SPAN("Hotfix(s)")),
		    LABEL_HOTFIXES);
		assert_int_equal(systeminfo_label(SPAN("HotFix ID")),
		    LABEL_HOTFIXES | LABEL_OF_ANOTHER | LABEL_PLAIN);
		assert_int_equal(systeminfo_label(SPAN("Warning")),
		    LABEL_WARNING);
		assert_int_equal(systeminfo_label(
		    SPAN("Dom\xc3\xa4nen Name")) & LABEL_NOT_ASCII,
		    LABEL_NOT_ASCII);
	}
}

static void
labels_of_failures_are_not_plain(void **state)
{
	(void)state;
	assert_int_equal(systeminfo_label(SPAN("Failed hosts")),
	    LABEL_UPDATES);
	assert_int_equal(systeminfo_label(SPAN("Get-HotFix")),
	    LABEL_HOTFIXES);
	assert_int_equal(systeminfo_label(SPAN("+ CategoryInfo x")), 0);
	assert_int_equal(systeminfo_label(SPAN("Couldn't access EX01")), 0);
	assert_int_equal(systeminfo_label(SPAN("")), 0);
}

static void
labels_of_prompts_are_not_plain(void **state)
{
	(void)state;
	assert_int_equal(systeminfo_label(SPAN("PS C")), 0);
	assert_int_equal(systeminfo_label(SPAN("(base) bob@web")), 0);
	assert_int_equal(systeminfo_label(SPAN("\\\\server\\share x")), 0);
	assert_int_equal(systeminfo_label(SPAN("osquery> select a")), 0);
	assert_int_equal(systeminfo_label(SPAN("# cat hosts")), 0);
	assert_int_equal(systeminfo_label(SPAN("Card(s) of this")),
	    LABEL_PLAIN);
}

static void
more_labels_than_are_kept(void **state)
{
	char text[80];

	(void)state;
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 1000; i++) {
			snprintf(text, sizeof text, "%s%d", i % 2 == 0 ?
			    "Hotfix of " : "Label of ", i);
			assert_int_equal(systeminfo_label(span_of(text)),
			    i % 2 == 0 ? LABEL_HOTFIXES | LABEL_PLAIN :
			    LABEL_PLAIN);
			labels_are_known(NULL);
		}
	memset(text, 'x', sizeof text);
	memcpy(text, "Hotfix ", 7);
	assert_int_equal(systeminfo_label((struct span){ text,
	    sizeof text }), LABEL_HOTFIXES | LABEL_PLAIN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_are_known),
		cmocka_unit_test(labels_of_failures_are_not_plain),
		cmocka_unit_test(labels_of_prompts_are_not_plain),
		cmocka_unit_test(more_labels_than_are_kept),
	};

	return RUN(tests);
}
