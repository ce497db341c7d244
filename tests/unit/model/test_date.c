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

/* As .NET 10 writes 2023-10-25 and 2024-03-04 in these cultures. */
static void
reads_dates_of_every_culture(void **state)
{
	static const struct { const char *culture, *text, *iso; } cases[] = {
		{ "hu-HU", "2023. 10. 25. 0:00:00", "2023-10-25" },
		{ "sk-SK", "4. 3. 2024 0:00:00", "2024-03-04" },
		{ "hr-HR", "04. 03. 2024. 00:00:00", "2024-03-04" },
		{ "bg-BG", "4.03.2024 г. 0:00:00 ч.", "2024-03-04" },
		{ "bg-BG, 1251", "4.03.2024 \xe3. 0:00:00 \xf7.",
		    "2024-03-04" },
		{ "kkj-CM", "04/03 2024 00:00:00", "2024-03-04" },
		{ "fr-CA", "2024-03-04 00 h 00 min 00 s", "2024-03-04" },
		{ "fi-FI", "4.3.2024 0.00.00", "2024-03-04" },
		{ "af-ZA", "2024-03-04 12:00:00\xe2\x80\xafvm.",
		    "2024-03-04" },
		{ "af-ZA, in ASCII", "2024-03-04 12:00:00?vm.",
		    "2024-03-04" },
		{ "ko-KR", "2024. 3. 4. 오전 12:00:00", "2024-03-04" },
		{ "zh-TW", "2024/3/4 上午12:00:00", "2024-03-04" },
		{ "zh-TW, 950", "2024/3/4 \xa4W\xa4\xc8 12:00:00",
		    "2024-03-04" },
		{ "ar-EG", "4\xe2\x80\x8f/3\xe2\x80\x8f/2024 12:00:00 ص",
		    "2024-03-04" },
		{ "ar-SA", "23\xe2\x80\x8f/8\xe2\x80\x8f/1445 بعد الهجرة "
		    "12:00:00 ص", "2024-03-04" },
		{ "en-AE", "10/04/1445 12:00:00 AM", "2023-10-25" },
		{ "fa-IR", "1402/12/14 0:00:00", "2024-03-04" },
		{ "fa-IR, its digits", "۱۴۰۲/۱۲/۱۴", "2024-03-04" },
		{ "fa-IR, leap day", "1403/12/30", "2025-03-20" },
		{ "lrc-IR", "AP 1402-12-14 00:00:00", "2024-03-04" },
		{ "th-TH", "4/3/2567 00:00:00", "2024-03-04" },
		{ "th-TH, its digits", "๔/๓/๒๕๖๗", "2024-03-04" },
		{ "zh-TW, Minguo", "113/3/4 上午12:00:00", "2024-03-04" },
		{ "ko-KR, Dangun", "4357. 3. 4. 오전 12:00:00",
		    "2024-03-04" },
		{ "ja-JP, by era", "令和6/3/4 0:00:00", "2024-03-04" },
		{ "ja-JP, long", "2024年3月4日月曜日", "2024-03-04" },
		{ "dz-BT", "2024-03-04 ཆུ་ཚོད་12:00:00 སྔ་ཆ་",
		    "2024-03-04" },
		{ "ee-GH", "10/25/2023 ŋdi ga 12:00:00", "2023-10-25" },
		{ "sd-PK", "2024-03-04 12:00:00 صبح، منجهند",
		    "2024-03-04" },
		{ "cut", "10/25/2023 00\xe2\x80\xa6", "2023-10-25" },
		{ "cut", "10/25/2023 12:00:00...", "2023-10-25" },
		{ "cut", "25.10.2023 12:00:00 e para...", "2023-10-25" },
		{ "cut", "2024-03-04...", "2024-03-04" },
	};
	char iso[11];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date_reading r = date_scan(span_of(cases[i].text));

		date_iso(r.form == DATE_KNOWN ? r.day : DATE_NONE, iso);
		if (strcmp(iso, cases[i].iso) != 0)
			fail_msg("%s: %s is '%s'", cases[i].culture,
			    cases[i].text, iso);
	}
}

/* What no such date may be taken for. */
static void
leaves_other_dates_alone(void **state)
{
	static const char *const texts[] = { "10/25/202...", "2024-03-0...",
	    "05/10/25 0:00:00", "25.10.23", "25.10.2023 12:00:00 XM",
	    "3/22/2018 12:00:00 AM and more", "3/22/2018 Das Ger\xc3\xa4t",
	    "3/22/2018 \xcd\xe5 \xf3\xe4\xe0\xeb\xee\xf1\xfc "
	    "\xef\xee\xeb\xf3\xf7\xe8\xf2\xfc", "令和", "AP",
	    "1404/12/30", "30/1/1445", "4/3/2701", "XY 2024/3/4" };

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (date_scan(span_of(texts[i])).form != DATE_UNREADABLE)
			fail_msg("%s is taken for a date", texts[i]);
}

/* 1601, 1899 and 1 in every calendar that writes them. */
static void
knows_dates_that_are_none(void **state)
{
	static const char *const texts[] = { "1/1/1601 12:00:00 AM",
	    "12/30/1899", "30/12/1899 00:00:00", "12/31/1899",
	    "1601-01-01T00:00:00Z", "01/01/0001 00:00:00",
	    "0001-01-01T00:00:00", "0000000000000000", "16010101",
	    "/Date(-62135596800000)/", "/Date(-11644473600000)/",
	    "1/1/2144 00:00:00", "30/12/2442 00:00:00", "1/1/0544 0:00:00",
	    "0979/10/11 0:00:00", "1278/10/9 0:00:00",
	    "27/8/1317 12:00:00 AM", "3934. 1. 1. 오전 12:00:00" };

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (date_scan(span_of(texts[i])).form != DATE_NULL)
			fail_msg("%s is not none", texts[i]);
		assert_true(date_reads(span_of(texts[i])));
	}
	/* They prove the order of the others all the same. */
	assert_int_equal(date_scan(SPAN("12/30/1899")).proves, DATE_MDY);
	assert_int_equal(date_scan(SPAN("4/3/2567")).proves, DATE_DMY);
}

/* Of two entries of one day the later stands. */
static void
reads_clocks_of_every_culture(void **state)
{
	static const struct { const char *text; int32_t seconds; } cases[] = {
		{ "2/29/2024 3:04:05 PM", 54245 },
		{ "2/29/2024 12:04:05 AM", 245 },
		{ "29/02/2024 3:04:05\xc2\xa0p.\xc2\xa0m.", 54245 },
		{ "29.02.2024 15:04:05", 54245 },
		{ "29.2.2024 15.04.05", 54245 },
		{ "2024. 2. 29. 오후 3:04:05", 54245 },
		{ "2024. 2. 29. 오전 3:04:05", 11045 },
		{ "2024-02-29 15 h 04 min 05 s", 54245 },
		{ "29/2/2567 15:04:05", 54245 },
		{ "29\xe2\x80\x8f/2\xe2\x80\x8f/2024 3:04:05 م", 54245 },
		{ "2024-02-29T15:04:05.123", 54245 },
		{ "Thursday, February 29, 2024 3:04:05 PM", 54245 },
		{ "29.02.2024", -1 },
		{ "4/3/2567", -1 },
	};
	date day = 0;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (date_clock(span_of(cases[i].text), &day) !=
		    cases[i].seconds)
			fail_msg("%s is at %d", cases[i].text,
			    date_clock(span_of(cases[i].text), &day));
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
		cmocka_unit_test(reads_dates_of_every_culture),
		cmocka_unit_test(leaves_other_dates_alone),
		cmocka_unit_test(knows_dates_that_are_none),
		cmocka_unit_test(reads_clocks_of_every_culture),
	};

	return RUN(tests);
}
