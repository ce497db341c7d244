/* Every form of formats.md, section 1.4. */
#include "../lib/test.h"
#include "kbdiff/date.h"

static void
reads_dates_with_one_meaning(void **state)
{
	static const struct { const char *text, *iso; } cases[] = {
		{ "1/14/2024 12:00:00 AM", "2024-01-14" },
		{ "3/22/2018", "2018-03-22" },
		{ "22/3/2018 0:00:00", "2018-03-22" },
		{ "15.11.2017 00:00:00", "2017-11-15" },
		{ "03.04.2017", "2017-04-03" },
		{ "2020/06/12 0:00:00", "2020-06-12" },
		{ "2019/2/14 0:00:00", "2019-02-14" },
		{ "2018-10-30", "2018-10-30" },
		{ "2023-10-17T00:00:00", "2023-10-17" },
		{ "2023-10-17T00:00:00+02:00", "2023-10-17" },
		{ "2023-10-17T00:00:00.0000000Z", "2023-10-17" },
		{ "22/12/2020 12:00:00 a. m.", "2020-12-22" },
		{ "22/12/2020 12:00:00 a.\xc2\xa0m.", "2020-12-22" },
		{ "22/12/2020 12:00:00 a.\xffm.", "2020-12-22" },
		{ "Thursday, September 06, 2018 12:00:00 AM", "2018-09-06" },
		{ "September 6, 2018", "2018-09-06" },
		{ "15 November 2017", "2017-11-15" },
		{ "15-Nov-2017", "2017-11-15" },
		{ "20190321", "2019-03-21" },
		{ "01d4dfd0fb4eb361", "2019-03-21" },
		{ "01D4DFD0FB4EB361", "2019-03-21" },
		/* 2019-09-06 and -07, both local midnights */
		{ "\\/Date(1567807200000)\\/", "2019-09-07" },
		{ "/Date(1567807200000)/", "2019-09-07" },
		{ "/Date(1567742400000)/", "2019-09-06" },
		{ "/Date(1567753200000)/", "2019-09-06" },
		{ "/Date(1567779999999)/", "2019-09-06" },
		{ "2/29/2024", "2024-02-29" },
		{ "03/03/2024", "2024-03-03" },
	};
	char iso[11];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date_reading r = date_scan(span_of(cases[i].text));

		if (r.form != DATE_KNOWN)
			fail_msg("%s is not known", cases[i].text);
		date_iso(r.day, iso);
		assert_string_equal(iso, cases[i].iso);
	}
}

static void
leaves_the_order_open(void **state)
{
	struct date_reading r = date_scan(SPAN("03/04/2024 12:00:00 AM"));
	char iso[11];

	(void)state;
	assert_int_equal(r.form, DATE_EITHER);
	assert_int_equal(r.proves, DATE_ORDER_UNKNOWN);
	date_iso(r.mdy, iso);
	assert_string_equal(iso, "2024-03-04");
	date_iso(r.dmy, iso);
	assert_string_equal(iso, "2024-04-03");
	assert_int_equal(date_scan(SPAN("07-05-2025 00:00:00")).form,
	    DATE_EITHER);
}

static void
proves_the_order(void **state)
{
	(void)state;
	assert_int_equal(date_scan(SPAN("3/22/2018")).proves, DATE_MDY);
	assert_int_equal(date_scan(SPAN("22/3/2018")).proves, DATE_DMY);
	assert_int_equal(date_scan(SPAN("03/03/2018")).proves,
	    DATE_ORDER_UNKNOWN);
	assert_int_equal(date_scan(SPAN("15.11.2017")).proves,
	    DATE_ORDER_UNKNOWN);
}

static void
reads_no_date_where_none_is(void **state)
{
	static const char *const texts[] = { "31/31/2024", "2/30/2024",
	    "2/29/2023", "13.13.2013", "hello", "1/2", "1/2/3", "1/2/20245",
	    "20190332", "01d4dfd0fb4eb36", "zzzzzzzzzzzzzzzz",
	    "ffffffffffffffff", "2024-01-14x", "1/14/2024 12:00 XM",
	    "/Date()/", "/Date(99999999999999999)/", "KB938397", "Smarch 3, "
	    "2024" };

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (date_scan(span_of(texts[i])).form != DATE_UNREADABLE)
			fail_msg("%s is taken for a date", texts[i]);
	assert_int_equal(date_scan(SPAN("  ")).form, DATE_EMPTY);
}

static void
counts_days_both_ways(void **state)
{
	int y, m, d;

	(void)state;
	assert_int_equal(date_of(1970, 1, 1), 0);
	assert_int_equal(date_of(2000, 3, 1), 11017);
	for (date day = date_of(1601, 1, 1); day < date_of(2400, 1, 1);
	    day += 13) {
		date_split(day, &y, &m, &d);
		assert_int_equal(date_of(y, m, d), day);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_dates_with_one_meaning),
		cmocka_unit_test(leaves_the_order_open),
		cmocka_unit_test(proves_the_order),
		cmocka_unit_test(reads_no_date_where_none_is),
		cmocka_unit_test(counts_days_both_ways),
	};

	return RUN(tests);
}
