/* Failures of tools in, before and behind lists: whose they are. */
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
