/* Failures of tools in, before and behind lists: whose they are. */
#include "kbdiff/collect/tool_errors.h"
#include "feed.h"
#include "test.h"

#define READS(bytes, want)	assert_reads(SPAN(bytes), NULL, want)

#define TABLE	"CSName  HotFixID   InstalledOn  \r\n" \
    "ND01    KB4000001  10/13/2023   \r\n"
#define RULED	"CSName HotFixID  InstalledOn\r\n" \
    "------ --------  -----------\r\n" \
    "ND01   KB4000001 10/13/2023\r\n"

static void
wmic_names_the_node_that_failed(void **state)
{
	(void)state;
	READS(TABLE "Node - ND02\r\nERROR:\r\nDescription = The RPC server is "
	    "unavailable.\r\nND03    KB4000001  10/13/2023   \r\n",
	    "ND01 KB4000001@2023-10-13; ND02!; ND03 KB4000001@2023-10-13 "
	    "[FAILED]");
	READS("Node - ND02\r\nERROR:\r\nDescription = Access is denied.\r\n\r\n"
	    TABLE, "ND01 KB4000001@2023-10-13; ND02! [FAILED]");
	READS("Node - ND02\r\nERROR:\r\nDescription = Access is denied.\r\n"
	    "\r\nNode,HotFixID,InstalledOn\r\nND01,KB4000001,10/13/2023\r\n",
	    "ND01 KB4000001@2023-10-13; ND02! [FAILED]");
	READS("HotFixID=KB4000001\r\nCSName=ND01\r\n\r\nNode - ND02\r\n"
	    "ERROR:\r\nDescription = Quota violation\r\n",
	    "ND01 KB4000001; ND02! [FAILED]");
}

static void
powershell_fails_in_the_list_or_for_a_host(void **state)
{
	(void)state;
	READS(RULED "Get-HotFix : Call cancelled\r\nAt line:1 char:1\r\n",
	    "ND01! KB4000001@2023-10-13 [FAILED]");
	READS(RULED "Get-HotFix: Call was canceled by the message filter. "
	    "(0x80010002 (RPC_E_CALL_CANCELED))\r\n",
	    "ND01! KB4000001@2023-10-13 [FAILED]");
	READS(RULED "[ND02] Connecting to remote server ND02 failed with the "
	    "following error message : WinRM cannot complete the operation.\r\n"
	    "    + CategoryInfo          : OpenError: (ND02:String) [], "
	    "PSRemotingTransportException\r\n",
	    "ND01 KB4000001@2023-10-13; ND02! [FAILED]");
	READS("HotFixID    : KB4000001\r\nInstalledOn : 10/13/2023\r\n"
	    "    + CategoryInfo          : NotSpecified: (:) [Get-HotFix], "
	    "COMException\r\n\r\n",
	    "input! KB4000001@2023-10-13 [FAILED]");
}

static void
psexec_names_the_host_that_it_did_not_reach(void **state)
{
	(void)state;
	READS(TABLE "\r\nCouldn't access ND02:\r\nAccess is denied.\r\n",
	    "ND01 KB4000001@2023-10-13; ND02! [FAILED]");
	READS("Couldn't access ND02:\r\nThe network path was not found.\r\n\r\n"
	    TABLE, "ND01 KB4000001@2023-10-13; ND02! [FAILED]");
}

static void
ansible_says_unreachable(void **state)
{
	(void)state;
	READS("nd01 | SUCCESS => {\n\"updates\": {\"a\": {\"title\": \"x\", "
	    "\"kb\": [\"4000001\"], \"installed\": true}}}\n"
	    "nd02 | UNREACHABLE! => {\n\"changed\": false,\n"
	    "\"unreachable\": true\n}\n",
	    "nd01! KB4000001; nd02! [CUT FAILED]");
	READS("nd02 | FAILED! => {\"msg\": \"x\"}\n"
	    "nd01 | SUCCESS => {\"CSName\": \"ND01\", \"HotFixID\": "
	    "\"KB4000001\"}\n", "ND01 KB4000001; nd02! [FAILED]");
}

static void
systeminfo_fails_between_two_reports(void **state)
{
	(void)state;
	READS("Host Name:      ND01\r\nOS Name:        Microsoft Windows 10\r\n"
	    "OS Version:     10.0.17763 N/A Build 17763\r\n"
	    "Hotfix(s):      1 Hotfix(s) Installed.\r\n"
	    "                [01]: KB4000001\r\n"
	    "ERROR: The RPC server is unavailable.\r\n",
	    "ND01! 1/1 KB4000001 [FAILED]");
}

static void
osquery_takes_out_what_was_removed(void **state)
{
	(void)state;
	READS("{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"columns\":"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000001\"},"
	    "\"action\":\"added\"}\n"
	    "{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"columns\":"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000002\"},"
	    "\"action\":\"added\"}\n"
	    "{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"columns\":"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000001\"},"
	    "\"action\":\"removed\"}\n",
	    "ND01 KB4000001=uninstalled KB4000002");
	READS("{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"columns\":"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000001\"},"
	    "\"action\":\"removed\"}\n"
	    "{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"columns\":"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000001\"},"
	    "\"action\":\"added\"}\n", "ND01 KB4000001");
	READS("{\"name\":\"patches\",\"hostIdentifier\":\"ND01\",\"snapshot\":["
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000001\"},"
	    "{\"csname\":\"ND01\",\"hotfix_id\":\"KB4000002\"}],"
	    "\"action\":\"snapshot\"}\n", "ND01 KB4000001 KB4000002");
}

static void
labels_are_no_failures(void **state)
{
	(void)state;
	READS("Host Name:      ND01\r\nOS Name:        Microsoft Windows 10\r\n"
	    "OS Version:     10.0.17763 N/A Build 17763\r\n"
	    "Hotfix(s):      1 Hotfix(s) Installed.\r\n"
	    "                [01]: KB4000001\r\n"
	    "Network Card(s): 1 NIC(s) Installed.\r\n"
	    "                [01]: vmxnet3\r\n"
	    "                      DHCP-Server:     172.30.50.1\r\n",
	    "ND01 1/1 KB4000001");
}

#define OBJS	"<Objs Version=\"1.1.0.1\" xmlns=\"x\">\r\n"
#define OBJ	"<Obj RefId=\"0\"><MS><S N=\"CSName\">ND01</S>" \
    "<S N=\"HotFixID\">KB4000001</S></MS></Obj>\r\n"

static void
clixml_has_streams_beside_its_objects(void **state)
{
	(void)state;
	READS(OBJS OBJ "<S S=\"Error\">x_x000D__x000A_</S></Objs>",
	    "ND01! KB4000001 [FAILED]");
	READS(OBJS OBJ "<S S=\"Error\">Get-HotFix : a_x000A_</S><S S=\"Error\">"
	    "b</S>" OBJ "</Objs>", "ND01! KB4000001 [FAILED]");
	READS(OBJS OBJ "<S S=\"warning\">ND02 was skipped</S></Objs>",
	    "ND01 KB4000001; ND02! [FAILED]");
	READS(OBJS OBJ "<S S=\"warning\">a column does not fit</S></Objs>",
	    "ND01 KB4000001");
	READS(OBJS OBJ "<Obj RefId=\"1\"><TN RefId=\"1\"><T>System."
	    "Management.Automation.ErrorRecord</T></TN><ToString>x</ToString>"
	    "<MS><S N=\"TargetObject\">ND02</S></MS></Obj><Obj RefId=\"2\">"
	    "<TNRef RefId=\"1\" /><ToString>y</ToString><MS><S N="
	    "\"TargetObject\">ND03</S></MS></Obj></Objs>",
	    "ND01 KB4000001; ND02!; ND03! [FAILED FAILED]");
}

#define PAGE	"<html><table><tr><th>CSName</th><th>HotFixID</th></tr>" \
    "<tr><td>ND01</td><td>KB4000001</td></tr></table>"

static void
pages_have_paragraphs(void **state)
{
	(void)state;
	READS(PAGE "<p>ND02 : <b>Ping failed</b></p></html>",
	    "ND01 KB4000001; ND02! [FAILED]");
	READS(PAGE "<script>var ND02 = 'offline';</script></html>",
	    "ND01 KB4000001");
}

static void
cells_leave_ids_out(void **state)
{
	(void)state;
	READS("CSName,HotFixID\r\nND01,\"KB4000001, KB4000002, ...\"\r\n",
	    "ND01! KB4000001 KB4000002");
	READS("CSName,HotFixID\r\nND01,KB4000001; KB4000002 and 12 more\r\n",
	    "ND01! KB4000001 KB4000002");
	READS("CSName,HotFixID\r\nND01,\"KB4000001, \xe2\x80\xa6\"\r\n",
	    "ND01! KB4000001");
}

#define REPORT(list) \
    "Host Name:      ND01\r\nOS Name:        Microsoft Windows 10\r\n" \
    "OS Version:     10.0.17763 N/A Build 17763\r\nHotfix(s):      \r\n" list

static void
numbers_of_systeminfo_have_no_gap(void **state)
{
	(void)state;
	READS(REPORT("                [01]: KB4000001\r\n"
	    "                [02]: KB4000002\r\n"),
	    "ND01 KB4000001 KB4000002");
	READS(REPORT("                [01]: KB4000001\r\n"
	    "                [03]: KB4000002\r\n"),
	    "ND01! KB4000001 KB4000002 [CUT]");
	READS(REPORT("                [02]: KB4000001\r\n"
	    "                [03]: KB4000002\r\n"),
	    "ND01! KB4000001 KB4000002 [CUT]");
}

/* The host that a line says failed; "-": none by name; "": it says nothing. */
static void
assert_fails(const char *line, const char *want)
{
	struct span host;
	bool failed = tool_errors_read(span_of(line), &host);
	char got[80];

	snprintf(got, sizeof got, "%.*s", SPANF(!failed ? SPAN("") :
	    host.n == 0 ? SPAN("-") : host));
	if (strcmp(got, want) != 0)
		fail_msg("%s: %s, not %s", line, got, want);
}

static void
a_line_names_a_host_and_a_word_of_failure(void **state)
{
	(void)state;
	assert_fails("C : Ping failed", "C");
	assert_fails("ND02 is not reachable", "ND02");
	assert_fails("Cannot connect to ND02", "ND02");
	assert_fails("nd02.corp.local: Access denied", "nd02.corp.local");
	assert_fails("10.0.0.7 timed out", "10.0.0.7");
	assert_fails("2023-10-12 08:00:01 ND02 Ping failed", "ND02");
	assert_fails("ssh: connect to host nd02 port 22: Connection refused",
	    "nd02");
	assert_fails("The server is not operational.", "-");
	assert_fails("No Instance(s) Available.", "-");
	assert_fails("fileserver : offline", "-");
	assert_fails("ND02;offline", "ND02");
	assert_fails("ND02 - skipped", "ND02");
	assert_fails("nd02: nicht erreichbar", "nd02");
	assert_fails("ND02 : d\xc3\xa9lai d\xc3\xa9pass\xc3\xa9", "ND02");
	assert_fails("ND02: no se pudo conectar", "ND02");
	assert_fails("ND02: \xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0"
	    "\xb0", "ND02");
	assert_fails("ND02: \xe5\xa4\xb1\xe6\x95\x97", "ND02");
}

/* "Sboj" between guillemets, "Ne udalos podkljuchitsja", "nedostupen". */
static void
words_of_russian_begin_and_end(void **state)
{
	(void)state;
	assert_fails("ND02: \xc2\xab\xd0\xa1\xd0\xb1\xd0\xbe\xd0\xb9\xc2"
	    "\xbb", "ND02");
	assert_fails("ND02 \xe2\x80\x94 \xd0\xbd\xd0\xb5 \xd1\x83\xd0\xb4"
	    "\xd0\xb0\xd0\xbb\xd0\xbe\xd1\x81\xd1\x8c", "ND02");
	assert_fails("ND02 \xd0\x9d\xd0\x95\xd0\x94\xd0\x9e\xd0\xa1\xd0"
	    "\xa2\xd0\xa3\xd0\x9f\xd0\x95\xd0\x9d", "ND02");
	/* "mne udalos": I have managed; "sbojnyj": of another word. */
	assert_fails("ND02: \xd0\xbc\xd0\xbd\xd0\xb5 \xd1\x83\xd0\xb4\xd0"
	    "\xb0\xd0\xbb\xd0\xbe\xd1\x81\xd1\x8c", "");
	assert_fails("ND02: \xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9\xd0\xbd\xd1"
	    "\x8b\xd0\xb9", "");
}

static void
prose_commands_and_counts_say_nothing(void **state)
{
	(void)state;
	assert_fails("Since the last patch night CAS02 says that its "
	    "certificate is invalid, CAS01 does not", "");
	assert_fails("ND02 : ok=2 changed=0 unreachable=0 failed=0", "");
	assert_fails("ND02: 12 updates, 0 errors", "");
	assert_fails("ND02: no error", "");
	assert_fails("PS C:\\> Get-HotFix -cn ND02 -ErrorAction Stop", "");
	assert_fails("try { ping $c } catch { \"ND02 : offline\" }", "");
	assert_fails("wmic /node:ND02 qfe list 2>errors.txt", "");
	assert_fails("Update for Windows (KB4000001) failed on ND02", "");
	assert_fails("https://example.com/not found", "");
	assert_fails("Hotfix(s): 3 Hotfix(s) Installed.", "");
	assert_fails("the lists below are of ND01 and ND02", "");
	assert_fails("Status : OK", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wmic_names_the_node_that_failed),
		cmocka_unit_test(powershell_fails_in_the_list_or_for_a_host),
		cmocka_unit_test(psexec_names_the_host_that_it_did_not_reach),
		cmocka_unit_test(ansible_says_unreachable),
		cmocka_unit_test(systeminfo_fails_between_two_reports),
		cmocka_unit_test(osquery_takes_out_what_was_removed),
		cmocka_unit_test(labels_are_no_failures),
		cmocka_unit_test(clixml_has_streams_beside_its_objects),
		cmocka_unit_test(pages_have_paragraphs),
		cmocka_unit_test(cells_leave_ids_out),
		cmocka_unit_test(numbers_of_systeminfo_have_no_gap),
		cmocka_unit_test(a_line_names_a_host_and_a_word_of_failure),
		cmocka_unit_test(words_of_russian_begin_and_end),
		cmocka_unit_test(prose_commands_and_counts_say_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
