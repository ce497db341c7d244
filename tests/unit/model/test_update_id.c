/* Every shape of kbdiff-formats(5). */
#include "kbdiff/model/update_id.h"
#include "test.h"

static struct arena *arena;

static struct update_id
scan(const char *cell, const char *fallback)
{
	return update_id_scan(span_of(cell), span_of(fallback), arena);
}

/* Rows of the table that have a number, by what they show. */
static void
reads_article_numbers(void **state)
{
	static const struct { const char *row, *cell; uint32_t number;
	    const char *variant; } cases[] = {
		{ "KB + 6 digits", "KB982861", 982861, "" },
		{ "KB + 6 digits", "KB890830", 890830, "" },
		{ "KB + 7 digits", "KB5031364", 5031364, "" },
		{ "lower case", "kb9999992", 9999992, "" },
		{ "lower case", "kb999999", 999999, "" },
		{ "blanks around", "  KB982861\t", 982861, "" },
		{ "bare number", "982861", 982861, "" },
		{ "bare number", "943729", 943729, "" },
		{ "bare number", "940157", 940157, "" },
		{ "bare number", "4598242", 4598242, "" },
		{ "vN no dash", "KB893803v2", 893803, "v2" },
		{ "-vN", "KB2705219-v2", 2705219, "-v2" },
		{ "-vN", "KB915800-v9", 915800, "-v9" },
		{ "-vN", "KB954550-v7", 954550, "-v7" },
		{ "_WMn", "KB2378111_WM9", 2378111, "_WM9" },
		{ "_WMn", "KB975558_WM8", 975558, "_WM8" },
		{ "_WMn", "KB952069_WM11x64", 952069, "_WM11x64" },
		{ "_WMn", "KB925398_WMP64", 925398, "_WMP64" },
		{ "both", "KB2803821-v2_WM9", 2803821, "-v2_WM9" },
		{ "both", "KB2834904-v2_WM11", 2834904, "-v2_WM11" },
		{ "-IEn", "KB2510531-IE8", 2510531, "-IE8" },
		{ "-IEn", "KB2706045-IE8", 2706045, "-IE8" },
		{ " - Update", "KB893803v2 - Update", 893803, "v2" },
		{ " - Update", "KB2510531-IE8 - Update", 2510531, "-IE8" },
		{ " - QFE", "KB123456 - QFE", 123456, "" },
		{ " - SP", "KB123456 - SP", 123456, "" },
		{ "_Package-Name",
		    "KB2899189_Microsoft-Windows-CameraCodec-Package", 2899189,
		    "_Microsoft-Windows-CameraCodec-Package" },
		{ "Q + 6", "Q147222", 147222, "" },
		{ "a column of numbers", "5031361.0", 5031361, "" },
		{ "a formula", "=\"KB5031361\"", 5031361, "" },
		{ "no width", "\xe2\x80\x8bKB5031361\xe2\x80\x8b", 5031361,
		    "" },
		{ "full width", "\xef\xbc\xab\xef\xbc\xa2\xef\xbc\x95"
		    "\xef\xbc\x90\xef\xbc\x93\xef\xbc\x91\xef\xbc\x93"
		    "\xef\xbc\x96\xef\xbc\x91", 5031361, "" },
		{ "package identity", "Package_for_KB4470788~31bf3856ad364e35~"
		    "amd64~~17763.164.1.1", 4470788, "" },
		{ "package identity", "Package_49_for_KB3003743~31bf3856ad364"
		    "e35~amd64~~6.1.1.0", 3003743, "" },
		{ "package identity", "Package_2_for_KB2520155~31bf3856ad364e"
		    "35~amd64~~6.1.1.0", 2520155, "" },
		{ "package identity", "Package_for_KB4486153~31bf3856ad364e35"
		    "~amd64~~10.0.1.3106", 4486153, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct update_id id = scan(cases[i].cell, "");

		if (id.form != UPDATE_ID_KB || id.number != cases[i].number)
			fail_msg("%s: %s is KB%u", cases[i].row,
			    cases[i].cell, (unsigned)id.number);
		assert_span(id.variant, cases[i].variant);
	}
}

static void
takes_file_1_from_the_service_pack(void **state)
{
	(void)state;
	assert_int_equal(scan("File 1", "KB2115168").number, 2115168);
	assert_int_equal(scan("File 1", "KB2115168").form, UPDATE_ID_KB);
	assert_int_equal(scan("file 1", "KB2115168").form, UPDATE_ID_KB);
	assert_int_equal(scan("File 1", "SP0").form, UPDATE_ID_UNIDENTIFIED);
	assert_int_equal(scan("File 1", "SP3").form, UPDATE_ID_UNIDENTIFIED);
	assert_int_equal(scan("File 1", "SP10").form, UPDATE_ID_UNIDENTIFIED);
	assert_int_equal(scan("File 1", "").form, UPDATE_ID_UNIDENTIFIED);
	/* Where the id is one, the service pack says nothing. */
	assert_int_equal(scan("KB938397", "KB2115168").number, 938397);
}

/* Those that have none, but a name. */
static void
keeps_ids_without_a_number(void **state)
{
	static const struct { const char *row, *cell, *text; } cases[] = {
		{ "GUID", "{7A068575-C5DB-43D9-BE20-3895D0C69B17}",
		    "{7A068575-C5DB-43D9-BE20-3895D0C69B17}" },
		{ "GUID", "{7a068575-c5db-43d9-be20-3895d0c69b17}",
		    "{7A068575-C5DB-43D9-BE20-3895D0C69B17}" },
		{ "named packs", "MSCompPackV1", "MSCompPackV1" },
		{ "named packs", "MSCompPackV1 - Update", "MSCompPackV1" },
		{ "named packs", "XpsEPSC", "XpsEPSC" },
		{ "identity without KB", "Package_for_RollupFix~31bf3856ad364"
		    "e35~amd64~~17763.3406.1.5", "Package_for_RollupFix~"
		    "31bf3856ad364e35~amd64~~17763.3406.1.5" },
		{ "identity without KB", "Package_for_ServicingStack_3232~"
		    "31bf3856ad364e35~amd64~~17763.3232.1.1",
		    "Package_for_ServicingStack_3232~31bf3856ad364e35~amd64~~"
		    "17763.3232.1.1" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct update_id id = scan(cases[i].cell, "");

		if (id.form != UPDATE_ID_TEXT)
			fail_msg("%s: %s is no name", cases[i].row,
			    cases[i].cell);
		assert_span(id.text, cases[i].text);
		assert_span(id.variant, "");
	}
}

/* Whatever stands around them. */
static void
takes_ids_that_are_plainly_there(void **state)
{
	static const char *const cells[] = {
		"KB 938397", "KB-938397", "(KB938397)", "KB938397.",
		"KB938397,", "\"KB938397\"", "KB938397 (x64)",
		"WindowsServer2003-KB938397-x86-ENU.exe",
		"http://support.microsoft.com/?kbid=938397",
		"https://support.microsoft.com/help/938397",
		"[KB938397](https://support.microsoft.com/help/938397)",
		"2009-02 Cumulative Update (KB938397)",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
		if (scan(cells[i], "").number != 938397)
			fail_msg("%s is not taken for an id", cells[i]);
}

/* What is said to be no id, or is a piece of one. */
static void
takes_nothing_else_for_an_id(void **state)
{
	static const char *const cells[] = {
		"SP0", "SP3", "SP4", "SP10",	/* ServicePackInEffect */
		"KB2862", "K", "KB", "[24", "[246]", "[246]: K",    /* cut */
		"20210211", "KB20210211",		/* dates */
		"17763.3406", "31bf3856ad364e35", "12345",
		"fe80::5031361", "fe80::f495:943729",
		"94719999 KB total disk space", "94719999 KB",
		"KB938397 KB968730", "938397x", "KB0000000", "KB938397 Update",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
		if (scan(cells[i], "").form != UPDATE_ID_UNIDENTIFIED)
			fail_msg("%s is taken for an id", cells[i]);
		assert_false(update_id_is_number(span_of(cells[i])));
		assert_false(update_id_is_id(span_of(cells[i])));
	}
	assert_int_equal(scan(" ", "").form, UPDATE_ID_NONE);
}

static void
finds_numbers_in_prose(void **state)
{
	uint32_t n[2];

	(void)state;
	assert_int_equal(update_id_find(SPAN("2023-10 Cumulative Update "
	    "(KB5031361)"), n, 2), 1);
	assert_int_equal(n[0], 5031361);
	assert_int_equal(update_id_find(SPAN("Definitions - KB2267602 (Version "
	    "1.339.1.0)"), n, 2), 1);
	assert_int_equal(
	    update_id_find(SPAN("KB4100347: for (KB4100347)"), n, 2), 1);
	assert_int_equal(update_id_find(SPAN("KB111111 KB222222 KB333333"), n,
	    2), 3);
	assert_int_equal(
	    update_id_find(SPAN("(KB3038..., KB and 5 KB, AKB123456"
				" 123456KB KB1234567890"),
		n, 2),
	    0);
	assert_int_equal(update_id_find(SPAN("94719999 KB total disk space, "
	    "http://support.microsoft.com/?kbid=2894852 /help/5001078"), n,
	    2), 0);
}

static void
knows_special_numbers(void **state)
{
	(void)state;
	assert_true(update_id_is_placeholder(147222));
	assert_false(update_id_is_placeholder(938397));
	assert_true(update_id_is_recurring(890830));
	assert_true(update_id_is_recurring(2267602));
	assert_true(update_id_is_recurring(4052623));
	assert_false(update_id_is_recurring(938397));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_article_numbers),
		cmocka_unit_test(takes_file_1_from_the_service_pack),
		cmocka_unit_test(keeps_ids_without_a_number),
		cmocka_unit_test(takes_ids_that_are_plainly_there),
		cmocka_unit_test(takes_nothing_else_for_an_id),
		cmocka_unit_test(finds_numbers_in_prose),
		cmocka_unit_test(knows_special_numbers),
	};
	int failed;

	arena = arena_new();
	failed = RUN(tests);
	arena_free(arena);
	return failed;
}
