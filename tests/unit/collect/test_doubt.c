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
	    "B,,Unreachable\r\n", "A KB4000001; B! [FAILED]");
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
	/* Blank lines within an entry, between each two lines or somewhere. */
	READS("CSName : A\r\n\r\nInstalledOn : 10/13/2023\r\n\r\n"
	    "HotFixID : KB4000001\r\n\r\n", "A KB4000001@2023-10-13");
	READS("CSName : A\r\nInstalledOn : 10/13/2023\r\n\r\n"
	    "Description : Update\r\nHotFixID : KB4000001\r\n\r\n",
	    "A KB4000001@2023-10-13");
}

static void
value_goes_on_below_itself(void **state)
{
	(void)state;
	READS("CSName   : A-\r\n           B\r\nHotFixID : KB4000001\r\n\r\n"
	    "CSName   : A-B\r\nHotFixID : KB4000\r\n           002\r\n\r\n",
	    "A-B KB4000001 KB4000002");
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
every_column_of_states_is_known(void **state)
{
	static const char *const columns[][3] = {
		{ "Success", "False", "missing" },
		{ "Succeeded", "no", "missing" },
		{ "Failed", "True", "missing" },
		{ "Uninstalled", "True", "missing" },
		{ "Pending", "True", "pending" },
		{ "Statut", "\xc3\x89""chec", "missing" },
		{ "Zustand", "Fehlgeschlagen", "missing" },
		{ "Estado", "Pendiente", "pending" },
		{ "Stato", "Non riuscito", "missing" },
		{ "ExitCode", "3010", "pending" },
		{ "exit_code", "1603", "unknown" },
		{ "rc", "1", "unknown" },
		{ "Error", "0x80240017", "unknown" },
		{ "ErrorCode", "5", "unknown" },
		{ "Statut", "Bizarre", "unknown" },
		{ "ErrorCode", "0x0", "" }, { "Error", "none", "" },
		{ "RebootPending", "True", "unknown" },
		{ "RebootPending", "False", "" },
	};
	static const char *const shapes[] = {
		"CSName,HotFixID,%s\r\nA,KB4000001,%s\r\n",
		"CSName : A\r\nHotFixID : KB4000001\r\n%s : %s\r\n\r\n",
		"[{\"CSName\": \"A\", \"HotFixID\": \"KB4000001\", "
		    "\"%s\": \"%s\"}]",
		"<table><tr><th>CSName</th><th>HotFixID</th><th>%s</th></tr>"
		    "<tr><td>A</td><td>KB4000001</td><td>%s</td></tr></table>",
	};
	char text[300], want[100];

	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		for (size_t k = 0; k < sizeof columns / sizeof *columns; k++) {
			const char *to = columns[k][2];
			bool unknown = strcmp(to, "unknown") == 0;

			snprintf(text, sizeof text, shapes[i], columns[k][0],
			    columns[k][1]);
			snprintf(want, sizeof want, "A%s KB4000001%s%s%s",
			    *to != '\0' && !unknown ? "!" : "",
			    *to != '\0' ? "=" : "", to,
			    unknown ? " [NO_STATE]" : "");
			assert_reads(span_of(text), NULL, want);
		}
	READS("CSName,HotFixID,Error\r\nA,KB4000001,\r\nB,,Zugriff "
	    "verweigert\r\n", "A KB4000001; B! [FAILED]");
}

static void
members_around_updates_say_how_they_stand(void **state)
{
	(void)state;
	READS("[{\"CSName\": \"A\", \"HotFixID\": [\"KB4000001\"], "
	    "\"failed\": [\"KB4000002\"]}]",
	    "A! KB4000001 KB4000002=missing");
	READS("[{\"CSName\": \"A\", \"installed\": [{\"HotFixID\": "
	    "\"KB4000001\"}], \"Pending updates\": [{\"HotFixID\": "
	    "\"KB4000002\"}], \"uninstalled\": [{\"HotFixID\": "
	    "\"KB4000003\"}]}]",
	    "A! KB4000001 KB4000002=pending KB4000003=uninstalled");
	/* A number or a word of a package or history that nobody knows. */
	READS("[{\"PSComputerName\": \"A\", \"PackageName\": "
	    "\"Package_for_KB4000001~31bf3856ad364e35~amd64~~1.1\", "
	    "\"PackageState\": 9}, {\"PSComputerName\": \"A\", "
	    "\"PackageName\": "
	    "\"Package_for_KB4000002~31bf3856ad364e35~amd64~~1.1\", "
	    "\"PackageState\": 4}]",
	    "A! KB4000001=unknown KB4000002 [NO_STATE]");
	READS("Title : x (KB4000001)\r\nOperation : 1\r\nResult : 2\r\n\r\n"
	    "Title : x (KB4000002)\r\nOperation : odd\r\nResult : 2\r\n\r\n",
	    "input! KB4000001 KB4000002=unknown [NO_STATE]");
}

static void
update_that_failed_and_is_installed_is_uncertain(void **state)
{
	(void)state;
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Failed\r\n"
	    "A,KB4000001,Installed\r\nA,KB4000002,Installed\r\n",
	    "A! KB4000001=unknown KB4000002 [NO_STATE]");
	READS("KB4000001 (failed)\r\nKB4000001\r\nKB4000002\r\n",
	    "input! KB4000001=unknown KB4000002 [NO_STATE]");
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Odd\r\n"
	    "A,KB4000001,Installed\r\n",
	    "A KB4000001=unknown [NO_STATE NO_STATE]");
	READS("CSName,HotFixID,Status,InstalledOn\r\n"
	    "A,KB4000001,Failed,2024-01-02\r\n"
	    "A,KB4000001,Installed,2024-01-03\r\n"
	    "A,KB4000002,Uninstalled,2024-01-04\r\n"
	    "A,KB4000002,Installed,2024-01-03\r\n",
	    "A! KB4000001@2024-01-03 KB4000002@2024-01-04=uninstalled");
	READS("CSName,HotFixID,Status\r\nA,KB4000001,Not applicable\r\n"
	    "A,KB4000001,Installed\r\n", "A! KB4000001");
}

static void
blank_id_is_unreadable(void **state)
{
	(void)state;
	READS("CSName,HotFixID,InstalledOn\r\nA,KB4000001,1/14/2024\r\n"
	    "A,,1/15/2024\r\n,,\r\n",
	    "A! u1 KB4000001@2024-01-14 [UNIDENTIFIED NO_KB]");
	READS("CSName : A\r\nHotFixID : KB4000001\r\n"
	    "InstalledOn : 1/14/2024\r\n\r\nCSName : A\r\nHotFixID :\r\n"
	    "InstalledOn : 1/15/2024\r\n\r\n",
	    "A! u1 KB4000001@2024-01-14 [UNIDENTIFIED NO_KB]");
	READS("CSName Description     HotFixID  InstalledOn\r\n"
	    "------ -----------     --------  -----------\r\n"
	    "A      Update          KB4000001 1/14/2024  \r\n"
	    "A      Security Update           1/15/2024  \r\n",
	    "A! u1 KB4000001@2024-01-14 [UNIDENTIFIED NO_KB]");
	READS("\r\nNode,Description,HotFixID\r\nA,Update,KB4000001\r\n"
	    "A,Update,\r\n", "A! u1 KB4000001 [UNIDENTIFIED NO_KB]");
	READS("{\"CSName\": \"A\", \"HotFixID\": null, \"InstalledOn\": "
	    "\"2024-01-15\"}", "A! u1 [NO_KB UNIDENTIFIED]");
	READS("CSName,HotFixID,InstalledOn\r\nA,KB4000001,\r\nA,,\r\n",
	    "A KB4000001");
}

static void
count_tells_what_is_cut(void **state)
{
	(void)state;
	READS("{\"value\": [{\"CSName\": \"A\", \"HotFixID\": "
	    "\"KB4000001\"}], \"Count\": 1}", "A KB4000001");
	READS("{\"value\": [{\"CSName\": \"A\", \"HotFixID\": "
	    "\"KB4000001\"}], \"Count\": 3}", "A! KB4000001 [CUT]");
	READS("[{\"ComputerName\": \"A\", \"update_count\": 3, "
	    "\"HotFixID\": [\"KB4000001\"]}, {\"ComputerName\": \"B\", "
	    "\"update_count\": 1, \"HotFixID\": [\"KB4000001\"]}]",
	    "A! KB4000001; B KB4000001 [CUT]");
	READS("Host Name:                 A\r\n"
	    "OS Name:                   Microsoft Windows 10 Pro\r\n"
	    "OS Version:                10.0.19045 N/A Build 19045\r\n"
	    "Hotfix(s):                 1,003 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB4000001\r\n",
	    "A! 1/1003 KB4000001 [CUT]");
	READS("Host Name:                 A\r\n"
	    "OS Name:                   Microsoft Windows 10 Pro\r\n"
	    "OS Version:                10.0.19045 N/A Build 19045\r\n"
	    "Hotfix(es):                1\xe2\x80\xaf""003 Hotfix(e).\r\n"
	    "                           [01]: KB4000001\r\n",
	    "A! 1/1003 KB4000001 [CUT]");
}

#define ROWS	"CSName HotFixID  Description InstalledOn\r\n" \
    "------ --------  ----------- -----------\r\n" \
    "SRV1   KB4000001 Update      1/14/2024\r\n"

static void
piece_of_a_row_is_cut(void **state)
{
	static const char *const pieces[] = {
		"SRV1   KB4000\r\n", "SRV1   K\r\n", "SRV1\r\n", "SRV1",
		"SRV1   KB4000002Update 1/1\r\n",
		"B1     KB400\r\n",
		"SRV1   KB4000\r\n002 Update 1/14/2024\r\n",
	};
	char text[400];

	(void)state;
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		snprintf(text, sizeof text, "%s%s", ROWS, pieces[i]);
		assert_reads(span_of(text), NULL,
		    "SRV1! KB4000001@2024-01-14 [CUT_ROW]");
	}
	READS(ROWS "SRV1   KB4000002 Secu",
	    "SRV1! KB4000001@2024-01-14 KB4000002 [CUT_ROW]");
	READS(ROWS "\r\nSRV1 is done.\r\n", "SRV1 KB4000001@2024-01-14");
}

static void
object_that_stands_as_text_is_read(void **state)
{
	(void)state;
	READS("[{\"ComputerName\": \"A\", \"HotFixes\": [\"@{HotFixID="
	    "KB4000001; Status=Failed}\", \"@{Description=Update; HotFixID="
	    "KB4000002; InstalledOn=}\"]}]", "A! KB4000001=missing KB4000002");
	READS("[{\"ComputerName\": \"A\", \"Hotfix\": \"@{HotFixID="
	    "KB4000001}\"}, {\"ComputerName\": \"A\", \"HotFixID\": "
	    "\"KB4000002\"}]", "A KB4000001 KB4000002");
	READS("{\"x\": [\"\\\\\\\\A\\\\root\\\\cimv2:"
	    "Win32_QuickFixEngineering.HotFixID=\\\"KB4000001\\\","
	    "ServicePackInEffect=\\\"\\\"\"]}", "A KB4000001");
	/* The class is no update of it. */
	READS("[{\"CSName\": \"A\", \"HotFixID\": \"KB4000001\"}, "
	    "{\"Class\": \"root/cimv2:Win32_QuickFixEngineering\"}]",
	    "A KB4000001");
	READS("{\"ComputerName\": \"A\", \"HotFixID\": "
	    "[\"System.Object[]\"]}", "A! u1 [NO_KB UNIDENTIFIED]");
}

static void
report_of_an_agent_says_how_each_stands(void **state)
{
	(void)state;
	READS("Netbios_Name0,ArticleID,Title,Status\n"
	    "A,4000001,x,3\nA,4000002,x,1\nA,4000003,x,2\nA,4000004,x,0\n",
	    "A KB4000001 KB4000002=inapplicable KB4000003=missing "
	    "KB4000004=unknown");
	READS("ComputerName,ArticleID,Status\nA,4000001,Installed\n"
	    "A,4000002,Not Required\nA,4000003,Failed\nA,4000004,Unknown\n",
	    "A KB4000001 KB4000002=inapplicable KB4000003=missing "
	    "KB4000004=unknown");
}

static void
columns_that_nobody_knows_are_looked_at(void **state)
{
	(void)state;
	READS("HotFixID,Odd\r\nKB4000001,TRUE\r\nKB4000002,FALSE\r\n",
	    "input KB4000001 KB4000002=unknown [NO_STATE]");
	READS("HotFixID,IsOdd\r\nKB4000001,TRUE\r\nKB4000002,FALSE\r\n",
	    "input KB4000001 KB4000002");
	READS("HotFixID,c1,c2,c3,c4,c5,c6,c7,c8,c9,Asset\r\n"
	    "KB4000001,a,a,a,a,a,a,a,a,a,SRV-1\r\n"
	    "KB4000002,a,a,a,a,a,a,a,a,a,SRV-2\r\n", "[NAMELESS]");
	READS("CSName,HotFixID,InstalledOn\nA,KB4000001,\n"
	    "PS C:\\> type b.csv\nCSName,HotFixID,CSName\nB,KB4000001,C\n",
	    "[CSV_HEADER]");
}

static void
state_beside_an_id_counts(void **state)
{
	static const char *const cells[][2] = {
		{ "KB4000001 (failed)", "KB4000001=missing" },
		{ "KB4000001(failed)", "KB4000001=missing" },
		{ "KB4000001 [Failed]", "KB4000001=missing" },
		{ "KB4000001-failed", "KB4000001=missing" },
		{ "KB4000001 failed 0x800f0922", "KB4000001=missing" },
		{ "KB4000001 - not installed", "KB4000001=missing" },
		{ "KB4000001 = Missing", "KB4000001=missing" },
		{ "KB4000001: pending reboot", "KB4000001=pending" },
		{ "KB4000001-v2 (removed)", "KB4000001(-v2)=uninstalled" },
		{ "[KB4000001] removed", "KB4000001=uninstalled" },
		{ "Failed: KB4000001", "KB4000001=missing" },
		{ "KB4000001 (installed)", "KB4000001" },
		{ "KB4000001 - Installed", "KB4000001" },
		{ "KB4000001 (1/14/2024)", "KB4000001" },
		{ "KB4000001 (x64)", "KB4000001" },
		{ "KB4000001 (en-us)", "KB4000001" },
		{ "KB4000001 (SSU)", "KB4000001" },
		{ "KB4000001 - Update", "KB4000001" },
		{ "KB4000001 (queued)", "KB4000001=unknown [NO_STATE]" },
		{ "Update for Windows (KB4000001)", "KB4000001" },
		{ "KB4000001 (failed); KB4000002",
		    "KB4000001=missing KB4000002" },
		{ "KB4000001 failed, KB4000002 installed",
		    "KB4000001=missing KB4000002" },
		{ "Pending: KB4000001 KB4000002",
		    "KB4000001=pending KB4000002=pending" },
	};
	static const char *const shapes[] = {
		"CSName,HotFixID,Description\r\nA,\"%s\",Update\r\n",
		"CSName   : A\r\nHotFixID : %s\r\n\r\n",
		"CSName HotFixID\r\n------ --------\r\nA      %s\r\n",
		"[{\"CSName\": \"A\", \"HotFixID\": \"%s\"}]",
		"<table><tr><th>CSName</th><th>HotFixID</th></tr>"
		    "<tr><td>A</td><td>%s</td></tr></table>",
	};
	char text[500], want[100];

	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) {
			const char *to = cells[k][1];

			/* Rows of text hold ids, not titles. */
			if (i < 3 && i != 0 && strncmp(cells[k][0], "Update",
			    6) == 0)
				continue;
			snprintf(text, sizeof text, shapes[i], cells[k][0]);
			snprintf(want, sizeof want, "A%s %s", strchr(to, '=') ==
			    NULL || strstr(to, "unknown") != NULL ? "" : "!",
			    to);
			assert_reads(span_of(text), NULL, want);
		}
}

static void
state_beside_an_id_counts_in_lists(void **state)
{
	(void)state;
	READS("KB4000001 (failed)\r\nKB4000002\r\n",
	    "input! KB4000001=missing KB4000002");
	READS("20240114 KB4000001\r\n", "nobody's");
	READS("KB4000001 - not installed\r\nKB4000002: pending reboot\r\n"
	    "KB4000003\r\n", "input! KB4000001=missing KB4000002=pending "
	    "KB4000003");
	READS("{\"CSName\": \"A\", \"HotFixID\": [\"KB4000001: failed\", "
	    "\"KB4000002\"]}", "A! KB4000001=missing KB4000002");
	READS("Host Name:                 A\r\n"
	    "OS Name:                   Microsoft Windows 10 Pro\r\n"
	    "OS Version:                10.0.19045 N/A Build 19045\r\n"
	    "Hotfix(s):                 3 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB4000001 (failed)\r\n"
	    "                           [02]: KB4000002 - not installed\r\n"
	    "                           [03]: KB4000003\r\n",
	    "A! 3/3 KB4000001=missing KB4000002=missing KB4000003");
}

/* A list below a command. */
static void
assert_filters(const char *command, bool drops)
{
	char text[500];

	snprintf(text, sizeof text, "PS C:\\> %s\r\n\r\n"
	    "CSName HotFixID\r\n------ --------\r\nA      KB4000001\r\n",
	    command);
	assert_reads(span_of(text), NULL, drops ? "A! KB4000001 [FILTERED]" :
	    "A KB4000001");
}

static void
command_that_takes_a_part_filters(void **state)
{
	static const char *const drop[] = {
		"Get-HotFix | Sort-Object InstalledOn -Top 5",
		"Get-HotFix | sort InstalledOn -b 5",
		"(Get-HotFix)[0..1] | ft CSName, HotFixID",
		"@(gwmi Win32_QuickFixEngineering)[-1]",
		"(Get-HotFix -cn A | sort InstalledOn)[0..9] | ft",
		"(Get-HotFix).HotFixID[0..4]",
		"$list[0..4] | ft CSName, HotFixID",
		"Get-HotFix | Out-String -Stream | sls KB50",
		"Get-HotFix | Out-String -Stream | Select-String 'KB50|KB49'",
		"Get-HotFix | ft | Out-String -Stream | findstr /i KB50",
		"Get-HotFix | findstr /i Security",
		"Get-HotFix | C:\\Windows\\System32\\findstr.exe 2024",
		"Get-HotFix | findstr /v KB4000002",
		"Get-HotFix | grep -v KB",
		"Get-HotFix | grep -m 3 KB",
		"Get-HotFix | head -20",
		"Get-HotFix|tail -n5",
		"gcim Win32_QuickFixEngineering -Filter \"HotFixID='KB4\"",
		"gwmi Win32_QuickFixEngineering -f \"Description='Update'\"",
		"Get-WmiObject -Query \"select * from "
		    "Win32_QuickFixEngineering where HotFixID='KB4000001'\"",
		"(Get-HotFix).Where({$_.InstalledOn -gt '2024-01-01'})",
		"(Get-HotFix).Where({$_.HotFixID}, 'First', 5) | ft",
		"Get-HotFix | % { if ($_.InstalledOn -gt $d) { $_ } }",
		"Get-HotFix | foreach {if ($_.Description -eq 'Update') {$_}}",
		"icm A { Get-HotFix | ? Description -eq Update }",
		"Get-HotFix -ComputerName A | ?{$_.HotFixID -like 'KB50*'}",
		"Get-HotFix | where HotFixID -match $kb",
		"Get-HotFix | where HotFixID -notlike 'KB*'",
		"Get-HotFix | sort -Desc InstalledOn | select -f 5",
		"Get-HotFix | select -First:5 CSName,HotFixID",
		"Get-HotFix | Select-Object -Last 3",
		"Get-HotFix | select -skip 3",
		"Get-HotFix | select \xe2\x80\x93" "First 3",
		"gc list.txt -tail 20", "Get-Content list.txt -TotalCount 9",
		"Get-Content -To 9 list.txt",
		"Get-HotFix KB4000001", "Get-HotFix $ids -cn A",
		"Get-HotFix -cn A -d 'Security Update'",
		"Get-HotFix -ComputerName A KB4000001",
		"powershell -c \"Get-HotFix | select -First 5\"",
		"$x = Get-HotFix; $x | select -First 5",
		"wmic qfe where \"InstalledOn like '%2023'\" get HotFixID",
		"wmic qfe where(HotFixID='KB4000001') get CSName,HotFixID",
		"Get-HotFix -ComputerName A | sort HotFixID -Unique",
		"icm $h { Get-HotFix } | Sort-Object -Unique HotFixID",
		"gc h.txt | % { Get-HotFix -cn $_ } | select HotFixID -u",
		"$s.QueryHistory(0,50) | ft", "$s.QueryHistory(10, $n) | ft",
		"Get-HotFix | awk '/KB50/'",
		"Get-HotFix | awk 'NR<=10 {print $2}'",
		"Get-HotFix | awk '$2 == \"Update\"'",
		"Get-HotFix | awk '{ if ($2 ~ /Sec/) print }'",
		"Get-HotFix | sed -n '1,10p'", "Get-HotFix | sed 20q",
		"Get-HotFix | sed '/Update/d'", "Get-HotFix | sed -n '/KB50/p'",
	};
	static const char *const keep[] = {
		"Get-HotFix", "wmic qfe get CSName,HotFixID",
		"Get-HotFix | findstr KB", "Get-HotFix | findstr /i /c:\"kb\"",
		"Get-HotFix | sls 'KB\\d+'", "Get-HotFix | sls '^KB|File'",
		"Get-HotFix | Out-String -Stream | Select-String -Pattern KB",
		"Get-HotFix | findstr /v /c:\"File 1\"",
		"Get-HotFix | grep -E -o 'KB[0-9]{6,7}'",
		"Get-HotFix | ? {$_.HotFixID -ne 'File 1'}",
		"Get-HotFix | ?{ $_.HotFixID }",
		"Get-HotFix | where HotFixID -like KB*",
		"Get-HotFix | ? { $_.HotFixID -match 'KB\\d{6,7}' }",
		"Get-HotFix | ? { ![string]::IsNullOrEmpty($_.HotFixID) }",
		"(Get-HotFix).Where({$_.HotFixID -ne 'File 1'}) | ft",
		"gcim Win32_QuickFixEngineering -Filter "
		    "\"HotFixID like 'KB%'\"",
		"gwmi -Query 'select * from Win32_QuickFixEngineering'",
		"wmic qfe where \"HotFixID <> 'File 1'\" get CSName,HotFixID",
		"Get-HotFix | sort InstalledOn -desc | ft -auto",
		"Get-HotFix | sort HotFixID | select CSName,HotFixID",
		"Get-HotFix | ft CSName,@{n='Day';e={if ($_.InstalledOn.Year) "
		    "{'x'}}}",
		"Get-HotFix | ft @{n='K';e={$_.HotFixID.Split('-')[0]}}",
		"gc hosts.txt | % { Get-HotFix -ComputerName $_ }",
		"gc hosts.txt | % { if (Test-Connection $_.Name -q) "
		    "{ Get-HotFix -cn $_ } }",
		"$x = Get-HotFix; if ($x) { $x } else { 'none' }",
		"Get-HotFix -ComputerName A -Credential $c | ft",
		"Get-HotFix 2>$null", "$x | ft CSName,HotFixID",
		"type list.txt", "gc list.txt -Force",
		"Get-HotFix | sort HotFixID -Unique",
		"Get-HotFix -cn A | sort CSName,HotFixID -Unique",
		"$s.QueryHistory(0, $s.GetTotalHistoryCount()) | ft",
		"$s.QueryHistory(0,10000) | ft",
		"Get-HotFix | awk '{print $3}'", "Get-HotFix | awk '/KB/'",
		"Get-HotFix | awk 'NR>3 {print $1,$3}'",
		"Get-HotFix | awk -F, 'NF'",
		"Get-HotFix | sed 's/ *$//'", "Get-HotFix | sed 1d",
		"Get-HotFix | sed -n '/KB[0-9]/p'", "Get-HotFix | sed '/^$/d'",
	};

	(void)state;
	for (size_t i = 0; i < sizeof drop / sizeof *drop; i++)
		assert_filters(drop[i], true);
	for (size_t i = 0; i < sizeof keep / sizeof *keep; i++)
		assert_filters(keep[i], false);
}

#define BELOW	"\r\nCSName HotFixID\r\n------ --------\r\n" \
    "A      KB4000001\r\n"

static void
cmdline_filters_wherever_it_stands(void **state)
{
	(void)state;
	READS("C:\\>wmic qfe where \"InstalledOn like '%2023'\" get CSName,"
	    "HotFixID\r\nCSName  HotFixID\r\nA       KB4000001\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("C:\\>wmic qfe get CSName,HotFixID | findstr /i kb\r\n"
	    "CSName  HotFixID\r\nA       KB4000001\r\n", "A KB4000001");
	READS("PS C:\\> $x = Get-HotFix | select -First 5\r\n"
	    "PS C:\\> $x | ft CSName,HotFixID\r\n" BELOW,
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> $x = Get-HotFix | select -First 5\r\n"
	    "PS C:\\> $x = Get-HotFix\r\nPS C:\\> $X | ft\r\n" BELOW,
	    "A KB4000001");
	READS("PS C:\\> Get-HotFix -Credential svc-id\r\n"
	    BELOW, "A KB4000001");
	READS("PS C:\\> Get-HotFix |\r\n>> select -First 5\r\n" BELOW,
	    "A! KB4000001 [FILTERED]");
	READS("Get-HotFix | select -First 5\r\n" BELOW,
	    "A! KB4000001 [FILTERED]");
	READS("PS HKLM:\\> Get-HotFix -Id KB4000001\r\n" BELOW,
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> Get-HotFix | select -f 1 | Export-Csv a.csv\r\n"
	    "PS C:\\> type a.csv\r\nCSName,HotFixID\r\nA,KB4000001\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> Get-HotFix | select -f 1 > a.csv\r\n"
	    "PS C:\\> type aa.csv\r\nCSName,HotFixID\r\nA,KB4000001\r\n",
	    "A KB4000001");
	READS("PS C:\\> Get-HotFix | select -f 1 | ConvertTo-Csv\r\n"
	    "CSName,HotFixID\r\nA,KB4000001\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> Get-HotFix | select -f 1 | fl\r\n\r\n"
	    "CSName   : A\r\nHotFixID : KB4000001\r\n\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> Get-HotFix | select -f 1 | ConvertTo-Json\r\n"
	    "{\"CSName\": \"A\", \"HotFixID\": \"KB4000001\"}\r\n",
	    "A! KB4000001 [FILTERED]");
	READS("PS C:\\> (Get-HotFix).HotFixID[0..1]\r\nKB4000001\r\n",
	    "input! KB4000001 [FILTERED]");
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
		cmocka_unit_test(value_goes_on_below_itself),
		cmocka_unit_test(spoilt_cell_costs_that_cell),
		cmocka_unit_test(quoted_text_and_rulers_are_taken_off),
		cmocka_unit_test(every_column_of_states_is_known),
		cmocka_unit_test(members_around_updates_say_how_they_stand),
		cmocka_unit_test(
		    update_that_failed_and_is_installed_is_uncertain),
		cmocka_unit_test(blank_id_is_unreadable),
		cmocka_unit_test(count_tells_what_is_cut),
		cmocka_unit_test(piece_of_a_row_is_cut),
		cmocka_unit_test(object_that_stands_as_text_is_read),
		cmocka_unit_test(report_of_an_agent_says_how_each_stands),
		cmocka_unit_test(columns_that_nobody_knows_are_looked_at),
		cmocka_unit_test(state_beside_an_id_counts),
		cmocka_unit_test(state_beside_an_id_counts_in_lists),
		cmocka_unit_test(command_that_takes_a_part_filters),
		cmocka_unit_test(cmdline_filters_wherever_it_stands),
		cmocka_unit_test(blank_host_and_unknown_hosts_are_errors),
	};

	return RUN(tests);
}
