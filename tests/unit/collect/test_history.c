/* Update history (kbdiff-formats(5)), in every shape, trap by trap. */
#include "feed.h"
#include "test.h"

#define READS(bytes, want)	assert_reads(SPAN(bytes), NULL, want)

#define TABLE	"ComputerName Operationname  Result     Date                " \
    "Title\r\n------------ -------------  ------     ----                " \
    "-----\r\n"

static void
last_operation_decides_by_date(void **state)
{
	(void)state;
	READS(TABLE
	    "CAS01        Installation   Succeeded  2024-02-14 03:12:44 x "
	    "(KB5034768)\r\n"
	    "CAS01        Uninstallation Succeeded  2024-02-15 09:00:00 x "
	    "(KB5034768)\r\n"
	    "CAS01        Uninstallation Succeeded  2024-01-02 09:00:00 x "
	    "(KB5034122)\r\n"
	    "CAS01        Installation   Succeeded  2024-01-03 03:12:44 x "
	    "(KB5034122)\r\n\r\n",
	    "CAS01 KB5034122@2024-01-03 KB5034768@2024-02-15=uninstalled");
}

static void
time_of_day_decides_where_days_are_equal(void **state)
{
	(void)state;
	READS("Title,Date,Operation,ResultCode\r\n"
	    "x (KB5034768),1/14/2024 9:00:00 AM,1,2\r\n"
	    "x (KB5034768),1/14/2024 10:00:00 PM,2,2\r\n"
	    "y (KB5034122),1/14/2024 12:30:00 AM,2,2\r\n"
	    "y (KB5034122),1/14/2024 11:00:00 AM,1,2\r\n",
	    "input KB5034122@2024-01-14 KB5034768@2024-01-14=uninstalled");
}

static void
order_decides_where_dates_are_equal(void **state)
{
	(void)state;
	READS("Title,Date,Operation,ResultCode\r\n"
	    "x (KB5034768),12/12/2023,1,2\r\nx (KB5034768),12/12/2023,2,2\r\n"
	    "y (KB5034122),11/30/2023,1,2\r\n",
	    "input KB5034122@2023-11-30 KB5034768@2023-12-12");
	READS("Title,Date,Operation,ResultCode\r\n"
	    "y (KB5034122),11/30/2023,1,2\r\n"
	    "x (KB5034768),12/12/2023,2,2\r\nx (KB5034768),12/12/2023,1,2\r\n",
	    "input KB5034122@2023-11-30 KB5034768@2023-12-12");
	READS("Title,Date,Operation,ResultCode\r\n"
	    "x (KB5034768),12/12/2023,1,2\r\nx (KB5034768),12/12/2023,2,2\r\n",
	    "input KB5034768@2023-12-12=unknown [NO_STATE]");
}

static void
without_dates_install_and_removal_leave_it_open(void **state)
{
	(void)state;
	READS("Title      : 2022-10 Update (KB5020435)\r\nOperation  : 2\r\n"
	    "ResultCode : 2\r\n\r\n"
	    "Title      : 2022-10 Update (KB5020435)\r\nOperation  : 1\r\n"
	    "ResultCode : 2\r\n\r\n", "input KB5020435=unknown [NO_STATE]");
	READS("Title,Date,Operation,ResultCode\r\n"
	    "y (KB5034122),soon,2,2\r\ny (KB5034122),later,1,2\r\n"
	    "z (KB5034123),,1,2\r\nz (KB5034123),2023-12-12,2,2\r\n"
	    "v (KB5034124),,2,2\r\nv (KB5034124),,2,2\r\n",
	    "input KB5034122=unknown KB5034123=unknown "
	    "KB5034124=uninstalled [DATE_UNREAD NO_STATE NO_STATE]");
}

static void
only_success_counts(void **state)
{
	(void)state;
	READS(TABLE
	    "CAS01        Installation   Failed     2024-02-14 03:12:44 x "
	    "(KB5034768)\r\n"
	    "CAS01        Installation   InProgress 2024-02-13 03:12:44 x "
	    "(KB5034769)\r\n"
	    "CAS01        Installation   Succeed... 2024-02-12 03:12:44 x "
	    "(KB5034770)\r\n"
	    "CAS01        Uninstallation Failed     2024-02-11 03:12:44 x "
	    "(KB5034122)\r\n"
	    "CAS01        Installation   Succeeded  2024-02-10 03:12:44 x "
	    "(KB5034122)\r\n\r\n", "CAS01 KB5034122@2024-02-10 "
	    "KB5034769@2024-02-13=unknown KB5034770@2024-02-12=unknown "
	    "[NO_STATE NO_STATE]");
	READS("Title,Operation,ResultCode\n(KB5034768),1,3\n(KB5034769),1,4\n"
	    "(KB5034770),1,5\n(KB5034771),1,2\n(KB5034772),2,1\n",
	    "input KB5034768=unknown KB5034771 KB5034772=unknown "
	    "[NO_STATE NO_STATE]");
}

static void
repeats_of_a_recurring_update_are_one(void **state)
{
	(void)state;
	READS("Title,Date,Operation,ResultCode\n"
	    "Defender - KB2267602 (Version 1.339.2),2024-01-03,1,2\n"
	    "Defender - KB2267602 (Version 1.339.1),2024-01-02,1,2\n"
	    "Removal Tool (KB890830),2024-01-02,1,2\n"
	    "Removal Tool (KB890830),2023-12-02,1,2\n",
	    "input KB890830@2024-01-02 KB2267602@2024-01-03");
}

static void
old_layout_says_no_result_and_warns(void **state)
{
	(void)state;
	READS("ComputerName Operationname  Date                KB        Title"
	    "\r\n------------ -------------  ----                --        "
	    "-----\r\nCAS01        Installation   2024-02-14 03:12:44 KB5034768"
	    " 2024-02 Update\r\nCAS01        Uninstallation 2024-02-15 09:00:00"
	    " KB5034769 2024-02 Update\r\n\r\n", "CAS01 KB5034768@2024-02-14 "
	    "KB5034769@2024-02-15=uninstalled [NO_STATE]");
}

static void
titles_name_one_update_several_or_none(void **state)
{
	(void)state;
	READS("Title,Operation,ResultCode\n"
	    "\"Update for 3.5 (KB5034768) and 4.8 (KB5034769)\",1,2\n"
	    "Update KB5034770 (Version 1.2) of sorts,1,2\n"
	    "\"Replaces KB5031111 (KB5034771)\",1,2\n"
	    "Intel - System - 10.1.2,1,2\n",
	    "input u1 KB5034768 KB5034769 KB5034770 KB5034771 "
	    "[UNIDENTIFIED]");
}

static void
cut_title_gives_no_number_and_an_incomplete_host(void **state)
{
	(void)state;
	READS(TABLE
	    "CAS01        Installation   Succeeded  2024-02-14 03:12:44 x "
	    "(KB3038...\r\n"
	    "CAS01        Installation   Succeeded  2024-02-13 03:12:44 x "
	    "(KB503476...\r\n"
	    "CAS01        Installation   Succeeded  2024-02-12 03:12:44 x "
	    "(KB5034768) and mo...\r\n\r\n",
	    "CAS01! u2 KB5034768@2024-02-12 [NO_KB UNIDENTIFIED NO_KB]");
}

static void
wrapped_titles_are_joined(void **state)
{
	(void)state;
	READS("Title      : 2022-12 Update for Windows 11 for x64-based\r\n"
	    "             Systems (KB5020622)\r\nOperation  : 1\r\n"
	    "ResultCode : 2\r\n\r\n"
	    "Title      : 2022-12 x64 ベース システム用 (KB50\r\n"
	    "             21233)\r\nOperation  : 1\r\nResultCode : 2\r\n\r\n",
	    "input KB5020622 KB5021233");
}

static void
unknown_operation_makes_the_host_incomplete(void **state)
{
	(void)state;
	READS("Title,Operation,ResultCode\n(KB5034768),1,2\n(KB5034769),3,2\n"
	    "(KB5034770),Einbau,2\n",
	    "input! KB5034768 KB5034770=unknown [NO_STATE]");
}

static void
list_of_all_properties_says_a_thing_twice(void **state)
{
	(void)state;
	READS("KB             : KB5034768\r\nOperation      : 1\r\n"
	    "OperationName  : Installation\r\nResultCode     : 2\r\n"
	    "Result         : Succeeded\r\nHResult        : 0\r\n"
	    "Date           : 2/14/2024 3:12:44 AM\r\n"
	    "Title          : 2024-02 Update (KB5034768)\r\n"
	    "ComputerName   : CAS01\r\n\r\n", "CAS01 KB5034768@2024-02-14");
}

/* "Uninstall..." was taken for an installation. */
static void
words_that_a_column_cuts_count_where_one_is_left(void **state)
{
	(void)state;
	READS("ComputerName Opera... Resul... Title\r\n"
	    "------------ -------- -------- -----\r\n"
	    "CAS01        Insta... Succe... x (KB5034768)\r\n\r\n",
	    "CAS01! KB5034768=unknown [NO_STATE]");
	READS("ComputerName Opera... Result    Title\r\n"
	    "------------ -------- --------- -----\r\n"
	    "CAS01        Insta... Succeeded x (KB5034768)\r\n"
	    "CAS01        Unins... Succeeded y (KB5034122)\r\n\r\n",
	    "CAS01 KB5034122=uninstalled KB5034768");
}

static void
unknown_result_makes_the_host_incomplete(void **state)
{
	(void)state;
	READS("Title,Operation,Result\nx (KB5034768),Installation,Gelukt\n"
	    "y (KB5034122),Installation,Succeeded\n",
	    "input! KB5034122 KB5034768=unknown [NO_STATE]");
}

static void
packages_of_msu_count_and_programs_do_not(void **state)
{
	(void)state;
	READS("Name         : Git\r\nVersion      : 2.35.1.2\r\n"
	    "ProviderName : Programs\r\n\r\n"
	    "Name         : 2022-12 x64 (KB5021233)\r\nVersion      : \r\n"
	    "ProviderName : msu\r\n\r\n", "input KB5021233");
	READS("Name                           Version  Source  ProviderName"
	    "\r\n----                           -------  ------  ------------"
	    "\r\n2022-12 (KB5021233)                             msu\r\n"
	    "2023-01 Update for Win (KB5...                  msu\r\n\r\n",
	    "input! u1 KB5021233 [UNIDENTIFIED NO_KB]");
}

static void
history_comes_as_json_and_clixml_too(void **state)
{
	(void)state;
	READS("[{\"Title\": \"x (KB5034768)\", \"Date\": "
	    "\"\\/Date(1705201212000)\\/\", \"Operation\": 2, \"ResultCode\": "
	    "2}, {\"Title\": \"x (KB5034768)\", \"Date\": "
	    "\"\\/Date(1705201211000)\\/\", \"Operation\": 1, \"ResultCode\": "
	    "2}]", "input KB5034768@2024-01-14=uninstalled");
	READS("<Objs xmlns=\"x\"><Obj RefId=\"0\"><MS><S N=\"Title\">x "
	    "(KB5034768)</S><I32 N=\"Operation\">1</I32><I32 N=\"ResultCode\">"
	    "2</I32></MS></Obj></Objs>", "input KB5034768");
	/* Names and versions of other things are no packages. */
	READS("{\"CSName\": \"A\", \"BIOS\": {\"Name\": \"M30 (KB5034768)\", "
	    "\"Version\": \"1\"}, \"QFE\": [{\"HotFixID\": \"KB938397\"}]}",
	    "A KB938397");
}

static void
pasted_table_may_have_lost_its_blanks(void **state)
{
	(void)state;
	READS("ComputerName Operationname Result Date Title\n"
	    "------------ ------------- ------ ---- -----\n"
	    "CAS01 Installation Succeeded 2/14/2024 3:12:44 AM x (KB5034768)\n"
	    "CAS01 Installation Failed 2/14/2024 3:12:44 AM x (KB5034769)\n"
	    "\n", "CAS01 KB5034768");
}

static void
operations_of_other_languages_are_known(void **state)
{
	static const char *const removals[] = {
		"Deinstallation", "D\xc3\xa9sinstallation",
		"Desinstalaci\xc3\xb3n", "Disinstallazione", "2", "Uninstalled",
	};
	char text[300];

	(void)state;
	for (size_t i = 0; i < sizeof removals / sizeof *removals; i++) {
		snprintf(text, sizeof text, "Title,Date,Operation,ResultCode\n"
		    "x (KB5034768),2024-01-02,%s,2\n"
		    "x (KB5034768),2024-01-01,Installation,2\n",
		    removals[i]);
		assert_reads(span_of(text), NULL,
		    "input KB5034768@2024-01-02=uninstalled");
	}
	/* What nobody knows leaves its update open. */
	READS("Title,Date,Operation,ResultCode\n"
	    "x (KB5034768),2024-01-02,Odd,2\n"
	    "x (KB5034768),2024-01-01,Installation,2\n",
	    "input! KB5034768@2024-01-02=unknown [NO_STATE]");
	READS("Title,Date,Operation,Result\n"
	    "x (KB5034768),2024-01-02,1,Fehlgeschlagen\n"
	    "y (KB5034769),2024-01-02,1,Erfolgreich\n",
	    "input KB5034769@2024-01-02");
}

static void
zones_decide_which_was_last(void **state)
{
	(void)state;
	READS("Title,Date,Operation,ResultCode\n"
	    "x (KB5034768),2024-05-02T01:00:00Z,2,2\n"
	    "x (KB5034768),2024-05-01T23:30:00-07:00,1,2\n",
	    "input KB5034768@2024-05-01");
	READS("Title,Date,Operation,ResultCode\n"
	    "x (KB5034768),2024-05-01T23:30:00+02:00,2,2\n"
	    "x (KB5034768),2024-05-01T22:00:00Z,1,2\n",
	    "input KB5034768@2024-05-01");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(operations_of_other_languages_are_known),
		cmocka_unit_test(zones_decide_which_was_last),
		cmocka_unit_test(last_operation_decides_by_date),
		cmocka_unit_test(time_of_day_decides_where_days_are_equal),
		cmocka_unit_test(
		    order_decides_where_dates_are_equal),
		cmocka_unit_test(
		    without_dates_install_and_removal_leave_it_open),
		cmocka_unit_test(only_success_counts),
		cmocka_unit_test(repeats_of_a_recurring_update_are_one),
		cmocka_unit_test(old_layout_says_no_result_and_warns),
		cmocka_unit_test(titles_name_one_update_several_or_none),
		cmocka_unit_test(
		    cut_title_gives_no_number_and_an_incomplete_host),
		cmocka_unit_test(wrapped_titles_are_joined),
		cmocka_unit_test(unknown_operation_makes_the_host_incomplete),
		cmocka_unit_test(list_of_all_properties_says_a_thing_twice),
		cmocka_unit_test(
		    words_that_a_column_cuts_count_where_one_is_left),
		cmocka_unit_test(unknown_result_makes_the_host_incomplete),
		cmocka_unit_test(packages_of_msu_count_and_programs_do_not),
		cmocka_unit_test(history_comes_as_json_and_clixml_too),
		cmocka_unit_test(pasted_table_may_have_lost_its_blanks),
	};

	return RUN(tests);
}
