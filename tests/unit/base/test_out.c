/* Escaping: hostile text is data in every report. */
#include <stdio.h>
#include <string.h>

#include "kbdiff/base/csv_cell.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/utf8.h"
#include "report/text_width.h"
#include "test.h"

static void
writes(void (*how)(struct out *, struct span), struct span s,
    const char *want)
{
	char *buf;
	size_t n;
	struct out o = { .f = xmemstream(&buf, &n) };

	how(&o, s);
	fclose(o.f);
	assert_string_equal(buf, want);
	free(buf);
}

static void
visible_text_has_no_control_bytes(void **state)
{
	(void)state;
	writes(out_visible, BYTES("a\x1b[31m\x7f\xc2\x85\0z"),
	    "a\\x1B[31m\\x7F\\u0085\\x00z");
	writes(out_visible, BYTES("\\x01 \x01 \\u0085 \\x1 \\xab CORP\\x"),
	    "\\x5Cx01 \\x01 \\x5Cu0085 \\x1 \\xab CORP\\x");
	writes(out_visible, BYTES("A\u200b\u00ad\ufeff\U000E0041"),
	    "A\\u200B\\u00AD\\uFEFF\\U000E0041");
	writes(out_visible, BYTES("K\xc3\xb6ln \xff"), "K\xc3\xb6ln \\xFF");
	writes(out_visible, BYTES("\xed\xa0\x80"), "\\xED\\xA0\\x80");
	writes(out_visible, BYTES("a\u202eb\u2028\u200f"),
	    "a\\u202Eb\\u2028\\u200F");
	writes(out_visible, BYTES("\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd"),
	    "\\uFFFE\\uFFFF\xef\xbf\xbd");
	assert_int_equal(text_width(BYTES("a\u202eb")), 8);
}

static void
json_strings_are_valid(void **state)
{
	(void)state;
	writes(out_json, BYTES("a\"b\\c\n\0\x7f"),
	    "\"a\\\"b\\\\c\\u000A\\u0000\\u007F\"");
	writes(out_json, BYTES("\u202e"), "\"\\u202E\"");
	writes(out_json, BYTES("\\x01\U000E0041"),
	    "\"\\\\x01\\uDB40\\uDC41\"");
	writes(out_json, BYTES("\xc3\xb6\xff"), "\"\xc3\xb6\\u00FF\"");
}

static void
csv_cells_are_no_formulas(void **state)
{
	(void)state;
	writes(csv_cell_put, SPAN("plain"), "plain");
	writes(csv_cell_put, SPAN("a,b"), "\"a,b\"");
	writes(csv_cell_put, SPAN("say \"x\""), "\"say \"\"x\"\"\"");
	writes(csv_cell_put, SPAN("=cmd"), "\"'=cmd\"");
	writes(csv_cell_put, SPAN("'=cmd"), "\"''=cmd\"");
	writes(csv_cell_put, SPAN("@x"), "\"'@x\"");
	writes(csv_cell_put, SPAN("-12.5"), "-12.5");
	writes(csv_cell_put, SPAN("-1-2"), "\"'-1-2\"");
	writes(csv_cell_put, SPAN("a\nb"), "\"a\\x0Ab\"");
	writes(csv_cell_put, SPAN(" x"), "\" x\"");
	writes(csv_cell_put, SPAN(""), "");
	writes(csv_cell_put, SPAN("  =x"), "\"'  =x\"");
	writes(csv_cell_put, SPAN("\"=x\""), "\"'\"\"=x\"\"\"");
	writes(csv_cell_put, SPAN("\xef\xbc\x9dx"), "\"'\xef\xbc\x9dx\"");
	writes(csv_cell_put, SPAN("a; =x;b"), "\"a;' =x;b\"");
	writes(csv_cell_put, SPAN("=a;'-1"), "\"'=a;''-1\"");
}

/* What csv_cell_put writes, without a reader's quotes, is what was. */
static void
csv_cells_come_back(void **state)
{
	static const struct span texts[] = {
		SPAN("plain"), SPAN(""), SPAN("'"), SPAN("''x"), SPAN("=1"),
		SPAN("'=1"), SPAN("-12"), SPAN("'-12"), SPAN("''-12"),
		SPAN(" '=1"), SPAN("a;=1"), SPAN("a;'=1"), SPAN("a; '=1;@"),
		SPAN(";;=;'"), SPAN("=;=;="), SPAN("\t=1"), SPAN("\\x09=1"),
		SPAN("\\x01"), SPAN("\x01"), SPAN("\\x5Cx01"),
		SPAN("\\u200B"), SPAN("\u200b"), SPAN("\U000E0041"),
		SPAN("CORP\\xA0"), SPAN("C:\\users"), SPAN("a\x0a;\x0a="),
	};
	struct arena *a = arena_new();
	struct out o;
	struct span cell;
	char *buf;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		o = out_to(&buf, &n);
		csv_cell_put(&o, texts[i]);
		out_end(&o);
		cell = (struct span){ buf, n };
		if (n != 0 && buf[0] == '"')
			cell = (struct span){ buf + 1, n - 2 };
		cell = csv_cell_text(cell, a);
		if (!span_eq(cell, texts[i]))
			fail_msg("%.*s came back as %.*s", SPANF(texts[i]),
			    SPANF(cell));
		free(buf);
	}
	arena_free(a);
}

/* Text of every length from what fits at first to what needs room again, by
 * each way to write it. */
static void
memory_holds_what_was_written(void **state)
{
	char *buf, want[1200];
	struct out o;
	size_t n;

	(void)state;
	memset(want, 'x', sizeof want);
	for (size_t i = 0; i < 1000; i++) {
		o = out_to(&buf, &n);
		out_printf(&o, "%.*s", (int)i, want);
		out_printf(&o, "%s", "");
		out_span(&o, (struct span){ want, i % 7 });
		out_span(&o, SPAN_NONE);
		out_char(&o, 'x');
		out_end(&o);
		assert_int_equal(n, i + i % 7 + 1);
		assert_memory_equal(buf, want, n);
		assert_int_equal(buf[n], '\0');
		free(buf);
	}
	o = out_to(&buf, &n);
	out_end(&o);
	assert_string_equal(buf, "");
	assert_int_equal(out_flush(&o), 0);
	free(buf);
}

static void
errors_are_remembered(void **state)
{
	struct out o = { .f = fopen("/dev/full", "w") };

	(void)state;
	if (o.f == NULL)
		skip();
	out_str(&o, "x");
	assert_int_not_equal(out_flush(&o), 0);
	out_str(&o, "y");
	assert_int_not_equal(o.err, 0);
	fclose(o.f);
}

static void
utf8_is_strict(void **state)
{
	uint32_t c;

	(void)state;
	assert_int_equal(utf8_scan(BYTES("\xe2\x82\xac"), &c), 3);
	assert_int_equal(c, 0x20ac);
	assert_int_equal(utf8_scan(BYTES("\xc0\x80"), NULL), 0);
	assert_int_equal(utf8_scan(BYTES("\xe0\x80\x80"), NULL), 0);
	assert_int_equal(utf8_scan(BYTES("\xf4\x90\x80\x80"), NULL), 0);
	assert_int_equal(utf8_scan(BYTES("\xe2\x82"), NULL), 0);
	assert_int_equal(utf8_scan(BYTES(""), NULL), 0);
}

static void
print_five(struct out *o, struct span s)
{
	const struct span names[] = { SPAN("A"), SPAN("B"), SPAN("C"),
	    SPAN("D"), SPAN("E") };

	names_print(o, names, s.n, 3);
}

static void
names_are_folded(void **state)
{
	(void)state;
	writes(print_five, SPAN("1"), "A");
	writes(print_five, SPAN("12"), "A and B");
	writes(print_five, SPAN("123"), "A, B and C");
	writes(print_five, SPAN("1234"), "A, B, C and D");
	writes(print_five, SPAN("12345"), "A, B, C and 2 more");
}

static void
print_word(struct out *o, struct span s)
{
	shell_word(o, "A=", s, "FILE");
}

static void
words_of_commands_are_quoted(void **state)
{
	(void)state;
	writes(print_word, SPAN("d/a-1.csv"), "A=d/a-1.csv");
	writes(print_word, SPAN("\xc3\xa9"), "A=\xc3\xa9");
	writes(print_word, SPAN("a b"), "'A=a b'");
	writes(print_word, SPAN("$(a)"), "'A=$(a)'");
	writes(print_word, SPAN("a\"b,c"), "'A=a\"b,c'");
	writes(print_word, SPAN("it's"), "\"A=it's\"");
	writes(print_word, SPAN("\xe2\x80\x99; a"), "\"A=\xe2\x80\x99; a\"");
	writes(print_word, SPAN("\xe2\x80\x9d"), "'A=\xe2\x80\x9d'");
	writes(print_word, SPAN("it's $a"), "A=FILE");
	writes(print_word, SPAN("'\""), "A=FILE");
	writes(print_word, SPAN("'\xe2\x80\x9c"), "A=FILE");
}

static void
pad_to_six(struct out *o, struct span s)
{
	text_width_pad(o, s, 6);
	out_char(o, '|');
}

static void
wrap(struct out *o, struct span s)
{
	text_width_wrap(o, s, 70, 2);
}

static void
columns_are_those_of_the_screen(void **state)
{
	(void)state;
	assert_int_equal(text_width(SPAN("ab")), 2);
	assert_int_equal(text_width(SPAN("主机")), 4);
	assert_int_equal(text_width(SPAN("e\xcc\x81")), 1);
	assert_int_equal(text_width(SPAN("\x1b")), 4);
	writes(pad_to_six, SPAN("主机"), "主机  |");
	writes(pad_to_six, SPAN("toolong"), "toolong|");
	writes(wrap, SPAN("12345 7890 1234"), "12345 7890\n  1234\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(visible_text_has_no_control_bytes),
		cmocka_unit_test(json_strings_are_valid),
		cmocka_unit_test(csv_cells_are_no_formulas),
		cmocka_unit_test(csv_cells_come_back),
		cmocka_unit_test(memory_holds_what_was_written),
		cmocka_unit_test(errors_are_remembered),
		cmocka_unit_test(utf8_is_strict),
		cmocka_unit_test(names_are_folded),
		cmocka_unit_test(words_of_commands_are_quoted),
		cmocka_unit_test(columns_are_those_of_the_screen),
	};

	return RUN(tests);
}
