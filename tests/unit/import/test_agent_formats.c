/* What agents say (kbdiff-formats(5)): SCCM, WSUS, the Windows Update
 * Agent, Ansible, osquery; and inventories as JSON (section 1.7). */
#include "feed.h"
#include "test.h"

#define READS(bytes, want)	assert_reads(SPAN(bytes), NULL, want)

static void
sccm_counts_what_its_status_says_is_installed(void **state)
{
	(void)state;
	READS("Netbios_Name0,ArticleID,BulletinID,Title,Status\r\n"
	    "CAS01,5034768,,x,3\r\nCAS01,5034769,,x,2\r\n"
	    "CAS01,5034770,,x,1\r\nCAS02,5034771,,x,0\r\n"
	    "CAS02,,,\"y (KB5034772)\",3\r\nCAS02,,,z,3\r\n",
	    "CAS01 KB5034768 KB5034769=missing KB5034770=inapplicable; "
	    "CAS02 u1 KB5034771=unknown KB5034772 [UNIDENTIFIED]");
	READS("PSComputerName;ArticleID;LocalizedDisplayName;StatusName\n"
	    "cas01.corp.example;5034768;x;Installed\n"
	    "cas01.corp.example;5034769;x;Required\n"
	    "cas01.corp.example;5034770;x;InstalledPendingReboot\n",
	    "cas01.corp.example KB5034768 KB5034769=missing "
	    "KB5034770=pending");
}

static void
sccm_of_what_is_required_is_refused(void **state)
{
	(void)state;
	READS("Netbios_Name0,ArticleID,Title,Status\r\nA,5034768,x,2\r\n",
	    "[REFUSED]");
	READS("PSComputerName,ArticleID,Name,ComplianceState\r\n"
	    "A,5034768,x,0\r\n", "[REFUSED]");
	/* Without any status. */
	READS("ArticleID,BulletinID,Title\n5034768,,x\n", "[REFUSED]");
	READS("ArticleID       : 5034768\r\nComplianceState : 0\r\n"
	    "Name            : x\r\n\r\n", "[REFUSED]");
}

static void
status_that_nobody_knows_is_told(void **state)
{
	(void)state;
	READS("Netbios_Name0,ArticleID,Status\nA,5034768,3\nA,5034769,Hm\n",
	    "A! KB5034768 [NO_STATE]");
}

static void
search_of_the_agent_is_read_by_what_is_installed(void **state)
{
	(void)state;
	READS("\"Title\",\"IsInstalled\"\n\"x (KB5034768)\",\"False\"\n",
	    "[REFUSED]");
	READS("\"Title\",\"IsInstalled\"\n\"x (KB5034768)\",\"True\"\n",
	    "input KB5034768");
	READS("[{\"Title\": \"x\", \"KBArticleIDs\": [\"5034768\"], "
	    "\"IsInstalled\": false}]", "[REFUSED]");
}

static void
ansible_lists_what_a_run_installed(void **state)
{
	(void)state;
	/* The callback that prints plays as JSON. */
	READS("{\"plays\": [{\"tasks\": [{\"hosts\": {\"cas01\": {\"updates\":"
	    " {\"4e4b\": {\"title\": \"x (KB5034768)\", \"kb\": [\"5034768\"],"
	    " \"installed\": true}, \"5f5c\": {\"title\": \"y\", \"kb\": "
	    "[\"KB5034769\"], \"installed\": false}}, \"filtered_updates\": "
	    "{\"6f\": {\"title\": \"z\", \"kb\": [\"5034770\"], \"installed\":"
	    " true}}}}}]}]}", "cas01! KB5034768 KB5034769=missing [CUT]");
	/* Hosts that gave none, in the same task and in another one. */
	READS("{\"plays\": [{\"tasks\": [{\"hosts\": {\"cas01\": {\"updates\":"
	    " {\"4e4b\": {\"title\": \"x\", \"kb\": [\"5034768\"], "
	    "\"installed\": true}}}, \"cas02\": {\"changed\": true}}}, "
	    "{\"hosts\": {\"cas03\": {\"unreachable\": true, "
	    "\"msg\": \"timed out\"}}}]}]}",
	    "cas01! KB5034768; cas02!; cas03! [CUT NO_ENTRIES FAILED]");
	/* Of one host, as a command prints it. */
	READS("cas01 | CHANGED => {\n    \"updates\": {\"4e4b\": {\"title\": "
	    "\"x\", \"kb\": [\"5034768\"], \"installed\": true}}\n}\n"
	    "cas02 | SUCCESS => {\n    \"updates\": {\"4e4b\": {\"title\": "
	    "\"x\", \"kb\": [\"5034769\"], \"installed\": true}}\n}\n",
	    "cas01! KB5034768; cas02! KB5034769 [CUT CUT]");
}

static void
ansible_search_is_refused(void **state)
{
	(void)state;
	READS("{\"updates\": {\"4e4b\": {\"title\": \"x\", \"kb\": "
	    "[\"5034768\"], \"installed\": false}}}", "[REFUSED]");
	READS("{\"task\": \"search_result\", \"updates\": [{\"id\": \"4e4b\", "
	    "\"title\": \"x\", \"kb\": [\"5034768\"]}]}\n", "[REFUSED]");
}

static void
ansible_facts_name_the_host(void **state)
{
	(void)state;
	READS("{\"ansible_facts\": {\"ansible_hostname\": \"CAS01\", "
	    "\"hotfixes\": [{\"HotFixID\": \"KB938397\"}]}}",
	    "CAS01 KB938397");
	READS("{\"ansible_facts\": {\"ansible_hostname\": \"CAS01\"}, "
	    "\"hotfixes\": [{\"HotFixID\": \"KB938397\"}]}",
	    "CAS01 KB938397");
}

static void
osquery_comes_as_json_json_lines_and_csv(void **state)
{
	(void)state;
	READS("[\n  {\"csname\":\"A\",\"hotfix_id\":\"KB938397\","
	    "\"installed_on\":\"9/14/2013\"}\n]\n", "A KB938397@2013-09-14");
	READS("{\"csname\":\"A\",\"hotfix_id\":\"KB938397\"}\n"
	    "{\"csname\":\"B\",\"hotfix_id\":\"KB968730\"}\n",
	    "A KB938397; B KB968730");
	READS("[{\"hotfix_id\":\"KB938397\"}]", "input KB938397");
	READS("csname|hotfix_id|caption|description|fix_comments|"
	    "installed_by|install_date|installed_on\nA|KB938397|http://x|"
	    "Update|||  |9/14/2013\n", "A KB938397@2013-09-14");
	READS("csname,hotfix_id\nA,KB938397\n", "A KB938397");
}

static void
json_hosts_come_from_the_nearest_object_that_names_one(void **state)
{
	(void)state;
	READS("[{\"ComputerName\": \"A\", \"data\": {\"QFE\": [{\"HotFixID\": "
	    "\"KB938397\"}]}}, {\"ComputerName\": \"B\", \"hotFixes\": "
	    "[{\"hotFixId\": \"KB968730\"}]}]", "A KB938397; B KB968730");
	/* Its own name is better. */
	READS("{\"hostname\": \"MON01\", \"QFE\": [{\"CSName\": \"A\", "
	    "\"HotFixID\": \"KB938397\"}]}", "A KB938397");
	/* What is named beside it is not its host. */
	READS("{\"Domain\": {\"ComputerName\": \"DC1\"}, \"QFE\": "
	    "[{\"HotFixID\": \"KB938397\"}]}", "input KB938397");
	/* A name of nothing in particular proves nothing. */
	READS("{\"Name\": \"QFE\", \"QFE\": [{\"HotFixID\": \"KB938397\"}]}",
	    "input KB938397");
}

static void
json_dates_of_powershell_5_and_7(void **state)
{
	(void)state;
	READS("[{\"HotFixID\":  \"KB111111\", \"InstalledOn\":  "
	    "\"\\/Date(1567807200000)\\/\"}, {\"HotFixID\": \"KB222222\", "
	    "\"InstalledOn\": {\"value\": \"\\/Date(1567807200000)\\/\", "
	    "\"DisplayHint\": 2, \"DateTime\": \"Samstag\"}}, {\"HotFixID\": "
	    "\"KB333333\", \"InstalledOn\": \"2019-09-07T00:00:00\"}, "
	    "{\"HotFixID\": \"KB444444\", \"InstalledOn\": null}]",
	    "input KB111111@2019-09-07 KB222222@2019-09-07 "
	    "KB333333@2019-09-07 KB444444");
}

static void
json_may_be_in_a_code_page(void **state)
{
	(void)state;
	READS("[{\"CSName\": \"M\xdcNCHEN\", \"HotFixID\": \"KB938397\", "
	    "\"InstalledBy\": \"M\xdcNCHEN\\\\J\xf6rg\"}]",
	    "MÜNCHEN KB938397");
}

static void
json_of_computer_info_lists_ids(void **state)
{
	(void)state;
	READS("{\"CsName\": \"A\", \"OsHotFixes\": [{\"HotFixID\": "
	    "\"KB938397\", \"Description\": \"Update\"}]}", "A KB938397");
	READS("{\"CSName\": \"A\", \"OsHotFixes\": [\"KB938397\", "
	    "\"KB968730\"]}", "A KB938397 KB968730");
}

static void
json_may_have_text_around_it(void **state)
{
	(void)state;
	READS("As asked:\n```json\n[{\"CSName\": \"A\", \"HotFixID\": "
	    "\"KB938397\"}]\n```\nRegards\n", "A KB938397");
	READS("PS C:\\> Get-HotFix | ConvertTo-Json\n{\n  \"CSName\": \"A\",\n"
	    "  \"HotFixID\": \"KB938397\"\n}\nPS C:\\> \n", "A KB938397");
}

static void
packages_come_as_csv_json_and_clixml_too(void **state)
{
	(void)state;
#define NAME	"Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1"
	READS("\"PackageName\",\"PackageState\",\"ReleaseType\","
	    "\"InstallTime\"\r\n\"" NAME "\",\"Installed\",\"SecurityUpdate\","
	    "\"5/15/2025 7:34:00 PM\"\r\n", "input KB4470788@2025-05-15");
	READS("[{\"PackageName\": \"" NAME "\", \"PackageState\": 5, "
	    "\"ReleaseType\": 4}]", "input KB4470788=pending");
	READS("<Objs xmlns=\"x\"><Obj RefId=\"0\"><Props><S N=\"PackageName\">"
	    NAME "</S><Obj N=\"PackageState\" RefId=\"1\"><ToString>Superseded"
	    "</ToString><I32>6</I32></Obj></Props></Obj></Objs>",
	    "input KB4470788=superseded");
	READS("PackageName                           PackageState ReleaseType"
	    "\r\n-----------                           ------------ "
	    "-----------\r\nPackage_for_KB4470788~31bf3856ad36... Installed  "
	    "  Update\r\nPackage_for_RollupFix~31bf3856ad36... Installed    "
	    "Update\r\nPackage_for_KB447078...               Installed    "
	    "Update\r\n\r\n", "input! u2 KB4470788 [UNIDENTIFIED NO_KB NO_KB]");
#undef NAME
}

/* Several, so that their names alone look like a list of dism; and as real
 * PowerShell puts enumerations: at the right of their column. */
static void
packages_are_those_of_the_shape_around_them(void **state)
{
	(void)state;
#define NAME(kb)	"Package_for_KB" kb "~31bf3856ad364e35~amd64~~1.1.1.0"
#define JSON(kb)	"  {\n    \"PackageName\": \"" NAME(kb) "\",\n" \
	"    \"PackageState\": 4\n  }"
	READS("[\n" JSON("4470788") ",\n" JSON("4470789") ",\n"
	    JSON("4470790") "\n]\n", "input KB4470788 KB4470789 KB4470790");
#define OBJECT(kb)	"  <Obj RefId=\"0\">\n    <MS>\n" \
	"      <S N=\"PackageName\">" NAME(kb) "</S>\n" \
	"      <S N=\"PackageState\">Installed</S>\n    </MS>\n  </Obj>\n"
	READS("<Objs Version=\"1.1.0.1\" xmlns=\"x\">\n" OBJECT("4470788")
	    OBJECT("4470789") OBJECT("4470790") "</Objs>\n",
	    "input KB4470788 KB4470789 KB4470790");
#define ROW(kb, state)	"<tr><td>" NAME(kb) "</td><td>" state "</td></tr>\n"
	READS("<table>\n<tr><th>PackageName</th><th>PackageState</th></tr>\n"
	    ROW("4470788", "Installed") ROW("4470789", "Superseded")
	    ROW("4470790", "InstallPending") "</table>\n",
	    "input KB4470788 KB4470789=superseded KB4470790=pending");
#undef ROW
#undef OBJECT
#undef JSON
	READS("PackageName                                            "
	    "PackageState InstallTime\n"
	    "-----------                                            "
	    "------------ -----------\n"
	    NAME("4470788") "    Installed 25.10.2023 0:00:00\n"
	    NAME("4470789") "   Superseded 25.10.2023 0:00:00\n"
	    NAME("4470790") "InstallPending\n", "[FOREIGN]");
#undef NAME
}

/* The state is longer than its name, and reaches left of the dashes. */
static void
cells_may_stand_at_the_right(void **state)
{
	(void)state;
#define NAME(kb)	"Package_for_KB" kb "~31bf3856ad364e35~amd64~~1.1.1.0"
	READS("PackageName                                             "
	    "PackageState InstallTime\n"
	    "-----------                                             "
	    "------------ -----------\n"
	    NAME("4470788") "      Installed 25.10.2023 0:00:00\n"
	    NAME("4470789") "     Superseded \n"
	    NAME("4470790") " InstallPending 26.10.2023 0:00:00\n",
	    "input KB4470788@2023-10-25 KB4470789=superseded "
	    "KB4470790@2023-10-26=pending");
#undef NAME
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sccm_counts_what_its_status_says_is_installed),
		cmocka_unit_test(sccm_of_what_is_required_is_refused),
		cmocka_unit_test(status_that_nobody_knows_is_told),
		cmocka_unit_test(
		    search_of_the_agent_is_read_by_what_is_installed),
		cmocka_unit_test(ansible_lists_what_a_run_installed),
		cmocka_unit_test(ansible_search_is_refused),
		cmocka_unit_test(ansible_facts_name_the_host),
		cmocka_unit_test(osquery_comes_as_json_json_lines_and_csv),
		cmocka_unit_test(
		    json_hosts_come_from_the_nearest_object_that_names_one),
		cmocka_unit_test(json_dates_of_powershell_5_and_7),
		cmocka_unit_test(json_may_be_in_a_code_page),
		cmocka_unit_test(json_of_computer_info_lists_ids),
		cmocka_unit_test(json_may_have_text_around_it),
		cmocka_unit_test(packages_come_as_csv_json_and_clixml_too),
		cmocka_unit_test(packages_are_those_of_the_shape_around_them),
		cmocka_unit_test(cells_may_stand_at_the_right),
	};

	return RUN(tests);
}
