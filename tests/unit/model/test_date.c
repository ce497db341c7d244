/* Every form of kbdiff-formats(5). */
#include "kbdiff/model/date.h"
#include "test.h"

/* Where kbdiff-formats(5) tells of a form, and the culture that prints it. */
static void
reads_dates_with_one_meaning(void **state)
{
	static const struct { const char *where, *text, *iso; } cases[] = {
		{ "1.4 en-US", "1/14/2024 12:00:00 AM", "2024-01-14" },
		{ "1.4 wmic", "3/18/2014", "2014-03-18" },
		{ "1.4 wmic, padded", "03/18/2014", "2014-03-18" },
		{ "1.4 hexadecimal", "01d4dfd0fb4eb361", "2019-03-21" },
		{ "1.4 the same", "01D4DFD0FB4EB361", "2019-03-21" },
		{ "1.4 yyyymmdd", "20190321", "2019-03-21" },
		{ "1.4 de, ru", "15.11.2017 00:00:00", "2017-11-15" },
		{ "1.4 de, day first", "03.04.2017 00:00:00", "2017-04-03" },
		{ "1.4 de, ru, a day", "3.4.2017", "2017-04-03" },
		{ "1.4 es-ES", "22/10/2019 0:00:00", "2019-10-22" },
		{ "1.4 es-CO", "22/12/2020 12:00:00 a. m.", "2020-12-22" },
		{ "1.4 es-CO, NBSP", "22/12/2020 12:00:00 a.\xc2\xa0m.",
		    "2020-12-22" },
		{ "1.4 es-CO, narrow", "22/12/2020 12:00:00\xe2\x80\xaf" "a."
		    "\xe2\x80\xafm.", "2020-12-22" },
		{ "1.4 es-CO, 850", "22/12/2020 12:00:00 a.\xffm.",
		    "2020-12-22" },
		{ "1.4 es-CO, 1252", "22/12/2020 12:00:00 a.\xa0m.",
		    "2020-12-22" },
		{ "1.4 es-CO, afternoon", "22/12/2020 01:15:00 p. m.",
		    "2020-12-22" },
		{ "1.4 ja", "2020/06/12 0:00:00", "2020-06-12" },
		{ "1.4 zh-CN", "2019/2/14 0:00:00", "2019-02-14" },
		{ "1.5 zh-CN", "2018/10/30 0:00:00", "2018-10-30" },
		{ "1.4 en-IN, da", "11-11-2022 00:00:00", "2022-11-11" },
		{ "1.4 en-IN, da", "17-05-2025 00:00:00", "2025-05-17" },
		{ "1.4 en-GB", "25/01/2024 00:00:00", "2024-01-25" },
		{ "1.4 long", "Thursday, September 06, 2018 12:00:00 AM",
		    "2018-09-06" },
		{ "1.4 long, a day", "September 6, 2018", "2018-09-06" },
		{ "1.4 long, en-GB", "15 November 2017", "2017-11-15" },
		{ "1.4 long, en-GB", "15 November 2017 00:00:00",
		    "2017-11-15" },
		{ "1.4 long, en-IN", "15-Nov-2017", "2017-11-15" },
		/* Midnight of 2019-09-07 two hours east of Greenwich, of
		 * 2019-09-06 in Greenwich and three hours west of it. */
		{ "1.4 JSON", "\\/Date(1567807200000)\\/", "2019-09-07" },
		{ "1.4 JSON, read", "/Date(1567807200000)/", "2019-09-07" },
		{ "1.4 JSON", "/Date(1567728000000)/", "2019-09-06" },
		{ "1.4 JSON", "/Date(1567738800000)/", "2019-09-06" },
		{ "1.4 JSON, zone", "/Date(1567807200000+0200)/",
		    "2019-09-07" },
		{ "1.4 JSON, a time", "/Date(1567779999999)/", "2019-09-06" },
		{ "1.4 PowerShell 7", "2023-10-17T00:00:00", "2023-10-17" },
		{ "1.4 PowerShell 7", "2023-10-17T00:00:00+02:00",
		    "2023-10-17" },
		{ "1.4 PowerShell 7", "2023-10-17T00:00:00.0000000Z",
		    "2023-10-17" },
		{ "1.4 PowerShell 7", "2018-10-30", "2018-10-30" },
		{ "1.5", "3/22/2018 12:00:00 AM", "2018-03-22" },
		{ "1.7 CLIXML, a string", "9/13/2016", "2016-09-13" },
		{ "1.7 CLIXML, a time", "2016-09-12T00:00:00", "2016-09-12" },
		{ "6 dism", "3/22/2019 6:27 AM", "2019-03-22" },
		{ "6 Get-WindowsPackage", "5/15/2025 7:34:00 PM",
		    "2025-05-15" },
		{ "a leap day", "2/29/2024", "2024-02-29" },
		{ "the same either way", "03/03/2024", "2024-03-03" },
	};
	char iso[11];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date_reading r = date_scan(span_of(cases[i].text));

		if (r.form != DATE_KNOWN)
			fail_msg("%s: %s is not known", cases[i].where,
			    cases[i].text);
		date_iso(r.day, iso);
		if (strcmp(iso, cases[i].iso) != 0)
			fail_msg("%s: %s is %s", cases[i].where,
			    cases[i].text, iso);
	}
}

/* Whatever culture is likely: an export's other dates tell, or nothing. */
static void
leaves_the_order_open(void **state)
{
	static const struct { const char *where, *text, *mdy, *dmy; }
	    cases[] = {
		{ "1.4 es-ES", "06/10/2019 0:00:00", "2019-06-10",
		    "2019-10-06" },
		{ "1.4 es-CO", "12/02/2020 12:00:00 a. m.", "2020-12-02",
		    "2020-02-12" },
		{ "1.4 es-CO, NBSP", "12/02/2020 12:00:00 a.\xc2\xa0m.",
		    "2020-12-02", "2020-02-12" },
		{ "1.4 en-IN, da", "07-05-2025 00:00:00", "2025-07-05",
		    "2025-05-07" },
		{ "1.4 en-GB", "10/01/2024 00:00:00", "2024-10-01",
		    "2024-01-10" },
		{ "1.4 en-US", "3/4/2024 12:00:00 AM", "2024-03-04",
		    "2024-04-03" },
		{ "1.7 CLIXML", "9/12/2016", "2016-09-12", "2016-12-09" },
		{ "6 dism", "3/12/2019 6:27 AM", "2019-03-12", "2019-12-03" },
	};
	char iso[11];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date_reading r = date_scan(span_of(cases[i].text));

		if (r.form != DATE_EITHER)
			fail_msg("%s: %s is settled", cases[i].where,
			    cases[i].text);
		assert_int_equal(r.proves, DATE_ORDER_UNKNOWN);
		date_iso(r.mdy, iso);
		assert_string_equal(iso, cases[i].mdy);
		date_iso(r.dmy, iso);
		assert_string_equal(iso, cases[i].dmy);
	}
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
