/* Which known word a mistyped one is close to. */
#include <string.h>

#include "cli/suggest.h"
#include "test.h"

static const char *const words[] = { "diff", "cluster", "list", "explain",
    "missing", "uncertain", "-", NULL };

static void
assert_suggests(const char *typed, const char *want)
{
	assert_span(suggest_among(span_of(typed), words), want);
}

static void
finds_what_is_close(void **state)
{
	(void)state;
	assert_suggests("clsuter", "cluster");
	assert_suggests("CLUSTERS", "cluster");
	assert_suggests("dif", "diff");
	assert_suggests("lsit", "list");
	assert_suggests("uncertan", "uncertain");
	assert_suggests("unsertian", "uncertain");
	assert_suggests("explian", "explain");
}

static void
leaves_alone_what_is_not(void **state)
{
	char longer[200];

	(void)state;
	assert_suggests("", "");
	assert_suggests("x", "");
	assert_suggests("last-week", "");
	assert_suggests("html", "");
	assert_suggests("exports", "");
	memset(longer, 'a', sizeof longer);
	longer[sizeof longer - 1] = '\0';
	assert_suggests(longer, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_is_close),
		cmocka_unit_test(leaves_alone_what_is_not),
	};

	return RUN(tests);
}
