/* Every shape of formats.md, section 7. */
#include "../lib/test.h"
#include "kbdiff/update.h"

static struct arena *arena;

static struct update_id
scan(const char *cell, const char *fallback)
{
	return update_scan(span_of(cell), span_of(fallback), arena);
}

static void
reads_article_numbers(void **state)
{
	static const struct { const char *cell; uint32_t number;
	    const char *variant; } cases[] = {
		{ "KB982861", 982861, "" },
		{ "KB5031364", 5031364, "" },
		{ "kb999999", 999999, "" },
		{ "  KB982861\t", 982861, "" },
		{ "943729", 943729, "" },
		{ "4598242", 4598242, "" },
		{ "KB893803v2", 893803, "v2" },
		{ "KB893803v2 - Update", 893803, "v2" },
		{ "KB2705219-v2", 2705219, "-v2" },
		{ "KB2378111_WM9", 2378111, "_WM9" },
		{ "KB952069_WM11x64", 952069, "_WM11x64" },
		{ "KB925398_WMP64", 925398, "_WMP64" },
		{ "KB2803821-v2_WM9", 2803821, "-v2_WM9" },
		{ "KB2510531-IE8 - Update", 2510531, "-IE8" },
		{ "KB123456 - QFE", 123456, "" },
		{ "KB123456 - SP", 123456, "" },
		{ "KB2899189_Microsoft-Windows-CameraCodec-Package", 2899189,
		    "_Microsoft-Windows-CameraCodec-Package" },
		{ "Q147222", 147222, "" },
		{ "Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1",
		    4470788, "" },
		{ "Package_49_for_KB3003743~31bf3856ad364e35~amd64~~6.1.1.0",
		    3003743, "" },
		{ "Package_for_KB4486153~31bf3856ad364e35~amd64~~10.0.1.3106",
		    4486153, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct update_id id = scan(cases[i].cell, "");

		if (id.form != UPDATE_KB)
			fail_msg("%s is no article", cases[i].cell);
		assert_int_equal(id.number, cases[i].number);
		assert_span(id.variant, cases[i].variant);
	}
}

static void
takes_file_1_from_the_service_pack(void **state)
{
	(void)state;
	assert_int_equal(scan("File 1", "KB2115168").number, 2115168);
	assert_int_equal(scan("File 1", "KB2115168").form, UPDATE_KB);
	assert_int_equal(scan("file 1", "KB2115168").form, UPDATE_KB);
	assert_int_equal(scan("File 1", "SP3").form, UPDATE_UNIDENTIFIED);
	assert_int_equal(scan("File 1", "").form, UPDATE_UNIDENTIFIED);
	/* Where the id is one, the service pack says nothing. */
	assert_int_equal(scan("KB938397", "KB2115168").number, 938397);
}

static void
keeps_ids_without_a_number(void **state)
{
	(void)state;
	assert_int_equal(scan("MSCompPackV1 - Update", "").form, UPDATE_TEXT);
	assert_span(scan("MSCompPackV1 - Update", "").text, "MSCompPackV1");
	assert_span(scan("XpsEPSC", "").text, "XpsEPSC");
	assert_span(scan("{7a068575-c5db-43d9-be20-3895d0c69b17}", "").text,
	    "{7A068575-C5DB-43D9-BE20-3895D0C69B17}");
	assert_span(scan("Package_for_RollupFix~31bf3856ad364e35~amd64~~"
	    "17763.3406.1.5", "").text,
	    "Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.3406.1.5");
}

static void
takes_nothing_else_for_a_number(void **state)
{
	static const char *const cells[] = { "KB2862", "K", "KB", "20210211",
	    "KB20210211", "17763.3406", "31bf3856ad364e35", "SP3", "12345",
	    "KB938397 KB968730", "938397x", "KB0000000", "fe80::5031361",
	    "94719999 KB total disk space", "KB938397 Update", "KB938397," };

	(void)state;
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
		if (scan(cells[i], "").form == UPDATE_KB)
			fail_msg("%s is taken for an article", cells[i]);
		assert_false(update_is_number(span_of(cells[i])));
	}
	assert_int_equal(scan("KB2862", "").form, UPDATE_UNIDENTIFIED);
	assert_int_equal(scan(" ", "").form, UPDATE_NONE);
}

static void
finds_numbers_in_prose(void **state)
{
	uint32_t n[2];

	(void)state;
	assert_int_equal(update_find(SPAN("2023-10 Cumulative Update "
	    "(KB5031361)"), n, 2), 1);
	assert_int_equal(n[0], 5031361);
	assert_int_equal(update_find(SPAN("Definitions - KB2267602 (Version "
	    "1.339.1.0)"), n, 2), 1);
	assert_int_equal(update_find(SPAN("KB4100347: for (KB4100347)"), n, 2),
	    1);
	assert_int_equal(update_find(SPAN("KB111111 KB222222 KB333333"), n,
	    2), 3);
	assert_int_equal(update_find(SPAN("(KB3038..., KB and 5 KB, AKB123456"
	    " 123456KB KB1234567890"), n, 2), 0);
}

static void
knows_special_numbers(void **state)
{
	(void)state;
	assert_true(update_is_placeholder(147222));
	assert_false(update_is_placeholder(938397));
	assert_true(update_is_recurring(890830));
	assert_true(update_is_recurring(2267602));
	assert_true(update_is_recurring(4052623));
	assert_false(update_is_recurring(938397));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_article_numbers),
		cmocka_unit_test(takes_file_1_from_the_service_pack),
		cmocka_unit_test(keeps_ids_without_a_number),
		cmocka_unit_test(takes_nothing_else_for_a_number),
		cmocka_unit_test(finds_numbers_in_prose),
		cmocka_unit_test(knows_special_numbers),
	};
	int failed;

	arena = arena_new();
	failed = RUN(tests);
	arena_free(arena);
	return failed;
}
