/* Lines of requirements: what they hold, their normal text, their faults. */
#include "kbdiff/base/mem.h"
#include "kbdiff/model/requirement.h"
#include "test.h"

static void
assert_line(const char *line, const char *scope, const char *comment,
    const char *texts)
{
	struct arena *a = arena_new();
	struct requirement_line l;
	char all[256] = "";

	requirement_scan(span_of(line), &l, a);
	assert_null(l.fault);
	assert_span(l.scope, scope);
	assert_span(l.comment, comment);
	for (size_t i = 0; i < l.n; i++) {
		strncat(all, i == 0 ? "" : " & ", 4);
		strncat(all, l.all[i].text.p, l.all[i].text.n);
	}
	assert_string_equal(all, texts);
	arena_free(a);
}

static void
takes_lines(void **state)
{
	(void)state;
	assert_line("", "", "", "");
	assert_line("  # a comment ", "", "a comment", "");
	assert_line("KB5031361", "", "", "KB5031361");
	assert_line("- 5031361 # bare", "", "bare", "KB5031361");
	assert_line("kb4012212|KB4012215 |4012212", "", "",
	    "KB4012212 | KB4012215");
	assert_line(">=17763.4974", "", "", ">= 17763.4974");
	assert_line(">= 10.0.17763.4974", "", "", ">= 17763.4974");
	assert_line("\t>= 2023-10\r", "", "", ">= 2023-10");
	assert_line("KB5031361 | >= 2023-11", "", "",
	    "KB5031361 | >= 2023-11");
	assert_line("WEB*, DB0[12]: KB5031361", "WEB*, DB0[12]", "",
	    "KB5031361");
	assert_line("*:KB5031361", "*", "", "KB5031361");
	assert_line("fe80::1: KB5031361", "fe80::1", "", "KB5031361");
	assert_line("17763: KB5031361, KB4012212 | KB4012215;", "17763", "",
	    "KB5031361 & KB4012212 | KB4012215");
}

static void
assert_fault(const char *line, size_t column)
{
	struct arena *a = arena_new();
	struct requirement_line l;

	requirement_scan(span_of(line), &l, a);
	assert_non_null(l.fault);
	assert_int_equal((size_t)(l.at.p - line) + 1, column);
	arena_free(a);
}

static void
finds_faults(void **state)
{
	(void)state;
	assert_fault("KB5031361 | printer", 13);
	assert_fault("KB5031361 |", 12);
	assert_fault(">= 17763", 1);
	assert_fault(">= 2023-13", 1);
	assert_fault(">= 2023-00", 1);
	assert_fault(">= 2023-1", 1);
	assert_fault(">= 99999999999.1", 1);
	assert_fault("A: > 17763.4974", 4);
	assert_fault("WEB*:", 6);
	assert_fault(": KB5031361", 1);
	assert_fault("KB5031361: KB5031589", 1);
	assert_fault("hello world", 1);
}

static void
knows_builds_of_scopes(void **state)
{
	(void)state;
	assert_int_equal(requirement_scope_build(SPAN("17763")), 17763);
	assert_int_equal(requirement_scope_build(SPAN("10.0.17763")), 17763);
	assert_int_equal(requirement_scope_build(SPAN("6.3.9600")), 9600);
	assert_int_equal(requirement_scope_build(SPAN("10.0.0.5")), 0);
	assert_int_equal(requirement_scope_build(SPAN("17763*")), 0);
	assert_int_equal(requirement_scope_build(SPAN("12")), 0);
	assert_int_equal(requirement_scope_build(SPAN("WEB1")), 0);
}

static void
tells_special_ones(void **state)
{
	struct arena *a = arena_new();
	struct requirement r;

	(void)state;
	assert_true(requirement_parse(SPAN(" 5031361 "), &r, a));
	assert_false(requirement_is_special(&r));
	assert_true(requirement_parse(SPAN("KB5031361|KB5031362"), &r, a));
	assert_true(requirement_is_special(&r));
	assert_true(requirement_parse(SPAN(">= 2023-10"), &r, a));
	assert_true(requirement_is_special(&r));
	assert_int_equal(r.terms[0].month, 202310);
	assert_false(requirement_parse(SPAN(""), &r, a));
	assert_false(requirement_parse(SPAN("MSCompPackV1"), &r, a));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_lines),
		cmocka_unit_test(finds_faults),
		cmocka_unit_test(knows_builds_of_scopes),
		cmocka_unit_test(tells_special_ones),
	};

	return RUN(tests);
}
