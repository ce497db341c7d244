/* What an input says beside its ids: states, failures, filters; and what stands
 * in an id's place. */
#include "feed.h"
#include "test.h"

#define READS(bytes, want)	assert_reads(SPAN(bytes), NULL, want)

static void
column_of_states_is_read_in_every_shape(void **state)
{
	(void)state;
	READS("Machine;KB Article;Patch result\r\n"
	    "A;KB4000001;passed\r\nA;KB4000002;not found\r\n",
	    "A! KB4000001 KB4000002=missing");
	READS("<table><tr><th>Host</th><th>Hotfix ID</th><th>Is present</th>"
	    "</tr><tr><td>A</td><td>KB4000001</td><td>no</td></tr></table>",
	    "A! KB4000001=missing");
	READS("HotFixID : KB4000001\r\nCSName : A\r\nPatched : wahr\r\n\r\n"
	    "HotFixID : KB4000002\r\nCSName : A\r\nPatched : falsch\r\n",
	    "A! KB4000001 KB4000002=missing");
	READS("[{\"CSName\": \"A\", \"HotFixID\": \"KB4000001\", "
	    "\"Installed\": false}]", "A! KB4000001=missing");
	READS("HotFixID   Node  Compliance\r\n--------   ----  ----------\r\n"
	    "KB4000001  A     Non-compliant\r\n", "A! KB4000001=missing");
}

static void
empty_state_and_a_reachable_host_say_nothing(void **state)
{
	(void)state;
	READS("CSName,HotFixID,Status\r\nA,KB4000001,\r\n", "A KB4000001");
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Online\r\n",
	    "A KB4000001");
}

static void
word_that_nobody_knows_is_uncertain(void **state)
{
	(void)state;
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Quarantined\r\n",
	    "A KB4000001=unknown [NO_STATE]");
}

static void
host_that_could_not_be_asked_failed(void **state)
{
	(void)state;
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Up\r\n"
	    "B,,Unreachable\r\n", "A KB4000001; B!");
}

static void
what_is_no_id_is_unreadable(void **state)
{
	(void)state;
	READS("CSName,HotFixID\r\nA,KB4000001\r\nA,5.03E+06\r\n",
	    "A! u1 KB4000001 [UNIDENTIFIED NO_KB]");
	READS("CSName,HotFixID\r\nA,KB4000001\r\nA,MSCompPackV1\r\n",
	    "A KB4000001 MSCompPackV1");
}

static void
ids_are_read_however_they_are_dressed(void **state)
{
	(void)state;
	READS("CSName,HotFixID\r\nA,<KB4000001>\r\n"
	    "A,kb_4000002\r\nA,KB4000003 (arm64)\r\n"
	    "A,Windows10.0-KB4000004-x64.cab\r\n"
	    "A,https://support.microsoft.com/help/4000005\r\n"
	    "A,KB4000006 / KB4000007\r\n",
	    "A KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 "
	    "KB4000007");
}

static void
error_belongs_to_the_host_that_it_names(void **state)
{
	(void)state;
	READS("CSName  HotFixID   InstalledOn\r\n"
	    "A       KB4000001  10/12/2023\r\n"
	    "[B] Connecting to remote server B failed: WinRM cannot complete "
	    "the operation.\r\n", "A KB4000001@2023-10-12; B! [FAILED]");
	READS("CSName  HotFixID   InstalledOn\r\n"
	    "A       KB4000001  10/12/2023\r\n"
	    "FEHLER: Zugriff verweigert\r\n",
	    "A! KB4000001@2023-10-12 [FAILED]");
}

static void
block_of_another_class_is_no_entry(void **state)
{
	(void)state;
	READS("Caption : Microsoft Windows 10 Pro\r\nCSName : A\r\n\r\n"
	    "HotFixID : KB4000001\r\n\r\nHotFixID : KB4000002\r\n",
	    "A KB4000001 KB4000002");
}

static void
spoilt_cell_costs_that_cell(void **state)
{
	(void)state;
	READS("CSName  HotFixID   InstalledBy  InstalledOn\r\n"
	    "A       KB4000001  CORP\\me      10/12/2023\r\n"
	    "A       KB4000002  [[removed]] by me 10/12/2023\r\n",
	    "A KB4000001@2023-10-12 KB4000002");
}

static void
quoted_text_and_rulers_are_taken_off(void **state)
{
	(void)state;
	READS("On Monday she wrote:\n> > CSName,HotFixID\n> > A,KB4000001\n"
	    "> > A,KB4000002\n", "A KB4000001 KB4000002");
	READS("// CSName : A\n// HotFixID : KB4000001\n",
	    "A KB4000001");
	READS("Updates of the node:\n\n| Node | Hotfix ID | Note |\n"
	    "|:-----|-----------:|---|\n| A | KB4000001 | y |\n",
	    "A KB4000001");
}

static void
command_that_takes_a_part_filters(void **state)
{
	(void)state;
	READS("C:\\>wmic qfe where \"InstalledOn like '%2023'\" get CSName,"
	    "HotFixID\r\nCSName  HotFixID\r\nA       KB4000001\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("C:\\>wmic qfe get CSName,HotFixID | findstr /i kb\r\n"
	    "CSName  HotFixID\r\nA       KB4000001\r\n", "A KB4000001");
}

static void
blank_host_and_unknown_hosts_are_errors(void **state)
{
	(void)state;
	READS("Host,HotFixID\r\nA,KB4000001\r\n,KB4000002\r\n",
	    "[NAMELESS]");
	READS("Asset tag,HotFixID\r\nSRV-1,KB4000001\r\nSRV-2,KB4000002\r\n",
	    "[NAMELESS]");
	READS("Bulletin no,HotFixID\r\nMS17-010,KB4000001\r\n"
	    "MS17-013,KB4000002\r\n", "input KB4000001 KB4000002");
	READS("Host,HotFixID,host\r\nA,KB4000001,B\r\n",
	    "[CSV_HEADER]");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(column_of_states_is_read_in_every_shape),
		cmocka_unit_test(empty_state_and_a_reachable_host_say_nothing),
		cmocka_unit_test(word_that_nobody_knows_is_uncertain),
		cmocka_unit_test(host_that_could_not_be_asked_failed),
		cmocka_unit_test(what_is_no_id_is_unreadable),
		cmocka_unit_test(ids_are_read_however_they_are_dressed),
		cmocka_unit_test(error_belongs_to_the_host_that_it_names),
		cmocka_unit_test(block_of_another_class_is_no_entry),
		cmocka_unit_test(spoilt_cell_costs_that_cell),
		cmocka_unit_test(quoted_text_and_rulers_are_taken_off),
		cmocka_unit_test(command_that_takes_a_part_filters),
		cmocka_unit_test(blank_host_and_unknown_hosts_are_errors),
	};

	return RUN(tests);
}
