/* UTF-8 and what Unicode says of its characters. */
#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "test.h"

static void
scans_characters(void **state)
{
	uint32_t c = 0;

	(void)state;
	assert_int_equal(utf8_scan(SPAN("a\xc3\xa9"), &c), 1);
	assert_int_equal(c, 'a');
	assert_int_equal(utf8_scan(SPAN("\xf0\x9f\x98\x80"), &c), 4);
	assert_int_equal(c, 0x1f600);
	/* A surrogate, a byte that goes on, one that is none, too few. */
	assert_int_equal(utf8_scan(SPAN("\xed\xa0\x80"), NULL), 0);
	assert_int_equal(utf8_scan(SPAN("\x80"), NULL), 0);
	assert_int_equal(utf8_scan(SPAN("\xff"), NULL), 0);
	assert_int_equal(utf8_scan(SPAN("\xe2\x82" "a"), NULL), 0);
	assert_int_equal(utf8_scan(SPAN_NONE, NULL), 0);
}

static void
puts_what_it_scans(void **state)
{
	static const uint32_t all[] = { 0, 'a', 0x7f, 0x80, 0x7ff, 0x800,
		0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff };
	char buf[UTF8_MAX];
	uint32_t c;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		n = utf8_put(buf, all[i]);
		assert_int_equal(n, utf8_length(buf[0]));
		assert_int_equal(utf8_scan((struct span){ buf, n }, &c), n);
		assert_int_equal(c, all[i]);
	}
	assert_int_equal(utf8_length('\x80'), 0);
	assert_int_equal(utf8_length('\xc1'), 0);
	assert_int_equal(utf8_length('\xf5'), 0);
}

static void
folds_case(void **state)
{
	static const struct {
		struct span	a, b;
	} table[] = {
		{ SPAN("CAS01"), SPAN("cas01") },
		{ SPAN("K\xc3\x96LN"), SPAN("k\xc3\xb6ln") },
		{ SPAN("STRASSE"), SPAN("stra\xc3\x9f" "e") },
		{ SPAN("\xce\x91\xce\xa3"), SPAN("\xce\xb1\xcf\x82") },
		{ SPAN("\xd0\x96"), SPAN("\xd0\xb6") },
		/* Three code points for one; twice the bytes. */
		{ SPAN("\xef\xac\x83"), SPAN("ffi") },
		{ SPAN("\xce\x90"), SPAN("\xce\x90") },
	};
	struct arena *a = arena_new();
	struct span broken = SPAN("K\xd6LN");

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		assert_true(span_eq(utf8_fold(table[i].a, a),
		    utf8_fold(table[i].b, a)));
	assert_true(span_eq(utf8_fold(broken, a), broken));
	assert_int_equal(utf8_fold(SPAN_NONE, a).n, 0);
	arena_free(a);
}

static void
lowers_and_measures(void **state)
{
	char buf[16];

	(void)state;
	assert_int_equal(utf8_lower('A'), 'a');
	assert_int_equal(utf8_lower('@'), '@');
	assert_int_equal(utf8_lower(0x416), 0x436);
	assert_int_equal(utf8_lower(0x386), 0x3ac);
	assert_int_equal(utf8_lower(0x178), 0xff);
	/* U+0130 has none of two bytes, and 0x81 is no character. */
	assert_true(span_eq(utf8_small(buf, SPAN("\xc3\x84 \xd0\x9e" "Z\x81"
	    "\xc4\xb0")), SPAN("\xc3\xa4 \xd0\xbe" "z\x81\xc4\xb0")));
	assert_true(span_eq(utf8_umlauts(buf, SPAN("Oefauetael")),
	    SPAN("\xc3\xb6" "fa\xc3\xbct\xc3\xa4l")));
	assert_int_equal(utf8_umlauts(buf, SPAN("eaa")).n, 0);
	assert_int_equal(utf8_width('a'), 1);
	assert_int_equal(utf8_width(0x4e2d), 2);
	assert_int_equal(utf8_width(0x301), 0);
	assert_int_equal(utf8_width(0x378), 1);		/* not assigned */
	assert_int_equal(utf8_width(0xe000), 1);	/* anybody's own */
}

static void
cuts_between_characters(void **state)
{
	struct span s = SPAN("a\xc3\xa4\xe4\xb8\xad");

	(void)state;
	assert_int_equal(utf8_upto(s, 9).n, 6);
	assert_int_equal(utf8_upto(s, 6).n, 6);
	assert_int_equal(utf8_upto(s, 5).n, 3);
	assert_int_equal(utf8_upto(s, 4).n, 3);
	assert_int_equal(utf8_upto(s, 3).n, 3);
	assert_int_equal(utf8_upto(s, 2).n, 1);
	assert_int_equal(utf8_upto(s, 0).n, 0);
	/* No UTF-8: little is lost. */
	assert_int_equal(utf8_upto(SPAN("\x81\x81\x81\x81\x81\x81\x81"
	    "\x81"), 6).n, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(scans_characters),
		cmocka_unit_test(puts_what_it_scans),
		cmocka_unit_test(folds_case),
		cmocka_unit_test(lowers_and_measures),
		cmocka_unit_test(cuts_between_characters),
	};

	return RUN(tests);
}
