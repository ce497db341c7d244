/*
 * Every format in its smallest and its nastiest shape.  Each trap of
 * kbdiff-formats(5) that an importer meets has a test by name.
 */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "encoded.h"
#include "feed.h"
#include "test.h"

#define READS(bytes, want)	assert_reads(SPAN(bytes), NULL, want)

/* 1.1 to 1.4: Get-HotFix as CSV */

static void
csv_takes_any_columns_in_any_order(void **state)
{
	(void)state;
	READS("InstalledOn,HotFixID,CSName\n1/14/2024,KB938397,CAS01\n",
	    "CAS01 KB938397@2024-01-14");
	READS("\"Description\",\"HotFixID\"\r\n\"Update\",\"KB938397\"\r\n",
	    "input KB938397");
	READS("IP,Hostname,OperatingSystem,DateCollected,Source,ID,InstallDate"
	    "\n10.0.0.1,A,Windows,1/1/2024,B,KB938397,2/3/2024\n",
	    "A KB938397 [DATE_UNCLEAR]");
	READS("Computer Name;HotfixID;Description\nCAS01;KB938397;Update\n",
	    "CAS01 KB938397");
	READS("HotfixID\tCaption\tDescription\nKB938397\t\tUpdate\n",
	    "input KB938397");
}

static void
csv_knows_hosts_under_any_usual_name(void **state)
{
	(void)state;
	READS("server_name,HotFix ID,installed-on\nA,KB111111,2024-01-14\n"
	    "B,KB111111,2024-01-15\n",
	    "A KB111111@2024-01-14; B KB111111@2024-01-15");
	READS("FQDN,HotFixID\na.example,KB111111\n", "a.example KB111111");
	/* Node is the first column of wmic's too, which quotes nothing. */
	READS("\"Node\",\"HotFixID\"\n\"A\",\"KB111111\"\n", "A KB111111");
	READS("Host,HotFixID\nNode,KB111111\n", "Node KB111111");
	READS("Node;HotFixID;InstalledOn\nA;KB111111;14.01.2024 00:00:00\n",
	    "A KB111111@2024-01-14");
}

static void
csv_may_have_all_updates_of_a_host_in_one_cell(void **state)
{
	(void)state;
	READS("CSName,HotFixID\nA,KB111111;KB222222\nB,\"KB111111, 333333\"\n"
	    "C,KB111111 KB222222\nD,\"KB111111\r\nKB222222\"\n",
	    "A KB111111 KB222222; B KB111111 KB333333; C KB111111 KB222222; "
	    "D KB111111 KB222222");
	READS("CSName,HotFixID\nA,KB893803v2 - Update\nB,KB111111 and more\n",
	    "A KB893803(v2); B! KB111111");
}

static void
csv_of_hosts_that_it_does_not_name_is_an_error(void **state)
{
	(void)state;
	READS("Wer,HotFixID,Description\nA,KB111111,Update\n"
	    "A,KB222222,Update\nB,KB111111,Update\n", "[NAMELESS]");
	/* Windows XP lists an update under two service packs. */
	READS("HotFixID,ServicePackInEffect,FixComments,Description\n"
	    "KB893803v2,SP3,Update,x\nKB893803v2,SP4,Update,x\n"
	    "File 1,KB893803,,\n", "input KB893803(v2)");
	READS("KB111111\nKB222222\nKB111111\n",
	    "input KB111111 KB222222");
}

static void
csv_passes_over_type_and_sep_lines(void **state)
{
	(void)state;
	READS("#TYPE Selected.System.Management.ManagementObject\n"
	    "\"CSName\",\"HotFixID\"\n\"A\",\"KB111111\"\n"
	    "#TYPE Selected.System.Management.ManagementObject\n"
	    "\"CSName\",\"HotFixID\"\n\"B\",\"KB222222\"\n",
	    "A KB111111; B KB222222");
	READS("sep=;\r\nCSName;HotFixID\r\nA;KB111111\r\n", "A KB111111");
	READS("\"sep=;\"\r\nCSName;HotFixID\r\nA;KB111111\r\n", "A KB111111");
}

static void
csv_takes_no_kind_of_update_for_a_header(void **state)
{
	(void)state;
	READS("CSName,Description,HotFixID\nA,Hotfix,KB111111\n"
	    "A,Update,KB222222\n", "A KB111111 KB222222");
	READS("CSName,HotFixID,Description\nA,KB111111,Update\n"
	    "B,,Hotfix\n", "A KB111111; B! u1 [NO_KB UNIDENTIFIED]");
	READS("CSName,HotFixID,Description,InstalledOn\n"
	    "Server,MSCompPackV1,HotFix,22/12/2023\n",
	    "Server MSCompPackV1@2023-12-22");
	/* A header in another order, with and without more columns. */
	READS("CSName,HotFixID\nA,KB111111\nHotFixID,CSName\nKB222222,B\n",
	    "A KB111111; B KB222222");
	READS("CSName,HotFixID,Description\nA,KB111111,Hotfix\n"
	    "HotFixID,CSName\nKB222222,B\n", "A KB111111; B KB222222");
}

static void
csv_reads_quotes_and_commas_inside_path(void **state)
{
	(void)state;
	READS("\"__PATH\",\"CSName\",\"HotFixID\",\"Site\"\r\n"
	    "\"\\\\A\\root\\cimv2:Win32_QuickFixEngineering.HotFixID="
	    "\"\"KB938397\"\",ServicePackInEffect=\"\"\"\"\",\"A\","
	    "\"KB938397\",\r\n", "A KB938397");
}

static void
csv_knows_the_host_by_the_best_column(void **state)
{
	(void)state;
	READS("PSComputerName,CSName,HotFixID\n10.0.0.7,CAS01,KB111111\n"
	    "cas02.corp.example,CAS02,KB222222\n",
	    "CAS01 KB111111; CAS02 KB222222");
	READS("PSComputerName,__SERVER,HotFixID\n.,CAS01,KB111111\n",
	    "CAS01 KB111111");
	/* What is no name leaves the choice to the next column. */
	READS("PSComputerName,CSName,HotFixID\ncas01.corp.example,.,KB111111\n"
	    "desktop-kaabcd.corp.example,DESKTOP-KA...,KB222222\n",
	    "cas01.corp.example KB111111; "
	    "desktop-kaabcd.corp.example KB222222");
	READS("CSName,__SERVER,HotFixID\nlocalhost,CAS01,KB111111\n"
	    "127.0.0.1,CAS02,KB222222\n::1,CAS03.,KB222222\n",
	    "CAS01 KB111111; CAS02 KB222222; CAS03 KB222222");
	/* The same host in two spellings is one. */
	READS("ComputerName,HotFixID\nsrv01,KB111111\n"
	    "SRV01.corp.example,KB222222\n", "srv01 KB111111 KB222222");
}

static void
csv_takes_file_1_from_the_service_pack(void **state)
{
	(void)state;
	READS("CSName,HotFixID,ServicePackInEffect\nA,File 1,KB2115168\n"
	    "A,File 1,\nA,KB938397,SP3\nA,Q147222,\n",
	    "A u1 KB147222 KB938397 KB2115168 [UNIDENTIFIED]");
}

static void
csv_settles_dates_by_the_export(void **state)
{
	(void)state;
	READS("CSName,HotFixID,InstalledOn\nA,KB111111,03/04/2024\n"
	    "A,KB222222,22/12/2023\n",
	    "A KB111111@2024-04-03 KB222222@2023-12-22");
	READS("CSName,HotFixID,InstalledOn\nA,KB111111,03/04/2024\n"
	    "A,KB222222,12/22/2023\n",
	    "A KB111111@2024-03-04 KB222222@2023-12-22");
	/* Each export for itself. */
	READS("CSName,HotFixID,InstalledOn\nA,KB111111,03/04/2024\n"
	    "A,KB222222,22/12/2023\nCSName,HotFixID,InstalledOn\n"
	    "B,KB111111,03/04/2024\nB,KB222222,12/22/2023\n",
	    "A KB111111@2024-04-03 KB222222@2023-12-22; "
	    "B KB111111@2024-03-04 KB222222@2023-12-22");
}

static void
csv_takes_a_host_without_updates_as_incomplete(void **state)
{
	(void)state;
	READS("PSComputerName,HotFixID,Description\n"
	    "A,,No updates found on A\n", "A! [NO_ENTRIES]");
	READS("CSName,HotFixID\n", "input! [NO_ENTRIES]");
}

static void
csv_takes_no_piece_of_a_name_for_a_host(void **state)
{
	(void)state;
	READS("HotFixID,CSName\nKB111111,CAS02\nKB222222,CAS0",
	    "CAS02! KB111111 [CUT_ROW]");
	READS("HotFixID,CSName\nKB111111,CAS02\nKB222222,CAS02",
	    "CAS02 KB111111 KB222222");
}

static void
csv_of_osquery_is_read(void **state)
{
	(void)state;
	READS("csname|hotfix_id|installed_on\nA|KB938397|9/14/2013\n",
	    "A KB938397@2013-09-14");
	READS("hotfix_id,description\nKB938397,Update\n", "input KB938397");
}

/* 1.5: Get-HotFix on the console */

static void
table_is_cut_by_columns(void **state)
{
	(void)state;
	READS("\r\nSource        Description      HotFixID      InstalledBy"
	    "          InstalledOn\r\n------        -----------      --------"
	    "      -----------          -----------\r\n"
	    "CAS01         Security Update  KB938397      NT AUTHORITY\\SYSTEM"
	    "  3/22/2018 12:00:00 AM\r\n"
	    "CAS01         Update           KB2378111_WM9                      "
	    "\r\n\r\n",
	    "CAS01 KB938397@2018-03-22 KB2378111(_WM9)");
}

static void
table_takes_no_shortened_name_for_a_host(void **state)
{
	(void)state;
	READS("PS C:\\> Get-HotFix\n\n"
	    "Source        Description      HotFixID\n"
	    "------        -----------      --------\n"
	    "DESKTOP-KA... Update           KB938397\n\nPS C:\\>\n",
	    "input KB938397");
}

static void
table_reads_other_layouts(void **state)
{
	(void)state;
	READS("PSComputerName HotFixID InstalledOn\n"
	    "-------------- -------- -----------\n"
	    "cas01          KB938397 14.09.2013 00:00:00\n",
	    "cas01 KB938397@2013-09-14");
	/* PowerShell 7 leaves Source blank. */
	READS("Source Description HotFixID InstalledBy\n"
	    "------ ----------- -------- -----------\n"
	    "       Update      KB938397 X\n", "input KB938397");
	/* A web page collapsed the blanks. */
	READS("Source Description HotFixID InstalledBy InstalledOn\n"
	    "------ ----------- -------- ----------- -----------\n"
	    "CAS01 Security Update KB938397 NT AUTHORITY\\SYSTEM 3/22/2018\n"
	    "CAS01 Hotfix KB968730 X Monday, March 05, 2018 12:00:00 AM\n",
	    "CAS01 KB938397@2018-03-22 KB968730@2018-03-05");
	/* A mail doubled the line ends: the dates are not wmic's. */
	READS("PSComputerName HotFixID InstalledOn\n\n"
	    "-------------- -------- -----------\n\n"
	    "cas01          KB938397 3/4/2014 00:00:00\n\n"
	    "cas01          KB968730 14/4/2014 00:00:00\n\n",
	    "cas01 KB938397@2014-04-03 KB968730@2014-04-14");
}

static void
table_broken_to_fit_a_window_is_an_error(void **state)
{
	(void)state;
	/* Inside an id, behind the names, and in blanks. */
	READS("Source  Description      HotFixID\n  InstalledOn\n"
	    "------  -----------      --------\n  -----------\n"
	    "CAS01   Security Update  KB505395\n0 3/22/2018\n", "[FOREIGN]");
	READS("Source  Description      HotFixID\n"
	    "------  -----------      --------\n"
	    "CAS01   Security Update  KB505395\n0\n", "[FOREIGN]");
	READS("CSName  HotFixID\n"
	    "InstalledOn\n"
	    "CAS01   KB505395\n3/22/2018\n", "[FOREIGN]");
	READS("Source  Description      \n\n"
	    "------  -----------      HotFixID\n", "nobody's");
	READS("Source  HotFixID  InstalledBy\n"
	    "------  --------  -----------\n"
	    "CAS01   KB938397  NT AUTHO\nRITY\\SYSTEM\n"
	    "CAS01   KB968730  NT AUTHO\nRITY\\SYSTEM\n", "[FOREIGN]");
	/* Where only a date's time was broken off, nothing is in doubt. */
	READS("Source  HotFixID  InstalledOn\n"
	    "------  --------  -----------\n"
	    "CAS01   KB938397  3/22/2018 12:0\n0:00 AM\n"
	    "CAS01   KB968730  3/23/2018\n12:00:00 AM\n",
	    "CAS01 KB938397@2018-03-22 KB968730@2018-03-23");
	/* What is indented below is no more of a name. */
	READS("  PSComputerName HotFixID\n"
	    "  -------------- --------\n"
	    "  cas01          KB938397\n  ```\n", "cas01 KB938397");
	READS("  PSComputerName HotFixID\n"
	    "  -------------- --------\n"
	    "  cas01          KB938397\n  Regards\n", "cas01 KB938397");
	/* Names that a column's width broke. */
	READS("PSComputerName HotFixID\n"
	    "-------------- --------\n"
	    "cas01.corp.exa KB938397\nmple\n\n", "[FOREIGN]");
	READS("HotFixID PSComputerName\n"
	    "-------- --------------\n"
	    "KB938397 cas01.corp.exa\n         mple\n\n",
	    "cas01.corp.example KB938397");
}

/* 1.6, 4: one property a line */

static void
list_needs_no_host_and_joins_wrapped_values(void **state)
{
	(void)state;
	READS("\r\nDescription         : Security Update\r\n"
	    "FixComments         : \r\nHotFixID            : KB938397\r\n"
	    "InstalledBy         : NT AUTHORITY\\\r\n"
	    "                      SYSTEM\r\n"
	    "InstalledOn         : 9/14/2013 12:00:00 AM\r\n\r\n"
	    "Description         : Update\r\nHotFixID            : KB968730"
	    "\r\n\r\n", "input KB938397@2013-09-14 KB968730");
	READS("HotFixID : KB5020872\n", "input KB5020872");
	READS("PSComputerName : A\nHotFixID       : KB111111\n"
	    "PSComputerName : B\nHotFixID       : KB222222\n",
	    "A KB111111; B KB222222");
}

static void
key_value_lines_may_all_be_doubled(void **state)
{
	(void)state;
	READS("\r\n\r\nCSName=A\r\n\r\nHotFixID=KB2972100\r\n\r\n"
	    "InstalledOn=4/11/2017\r\n\r\nCSName=A\r\n\r\n"
	    "HotFixID=KB938397\r\n\r\nInstalledOn=\r\n\r\n",
	    "A KB938397 KB2972100@2017-04-11");
}

/* 4: wmic */

static void
wmic_table_is_cut_in_characters(void **state)
{
	(void)state;
	READS("CSName  Description      HotFixID  InstalledBy  InstalledOn"
	    "  \r\n"
	    "A       Security Update  KB938397  \xc3\x96rs\xc3\xb6  x      "
	    "3/4/2014     \r\n"
	    "A                        KB968730                         "
	    "   \r\n", "A KB938397@2014-03-04 KB968730");
}

static void
wmic_dates_are_month_first_whatever_the_culture(void **state)
{
	(void)state;
	READS("CSName  HotFixID  InstalledOn  \n"
	    "A       KB938397  3/4/2014     \n", "A KB938397@2014-03-04");
	READS("Node,HotFixID,InstalledOn\nA,KB938397,3/4/2014\n",
	    "A KB938397@2014-03-04");
	/* What is not as wmic writes it proves nothing, or the contrary. */
	READS("Node,HotFixID,InstalledOn\nA,KB938397,03/04/2014 00:00:00\n",
	    "A KB938397 [DATE_UNCLEAR]");
	READS("CSName  HotFixID  InstalledOn  \n"
	    "A       KB938397  03/04/2014   \n"
	    "A       KB968730  15/04/2014   \n",
	    "A KB938397@2014-04-03 KB968730@2014-04-15");
	READS("<COMMAND><RESULTS NODE=\"A\"><CIM><INSTANCE CLASSNAME=\"Win32_"
	    "QuickFixEngineering\"><PROPERTY NAME=\"HotFixID\"><VALUE>KB938397"
	    "</VALUE></PROPERTY><PROPERTY NAME=\"InstalledOn\"><VALUE>3/4/2014"
	    "</VALUE></PROPERTY></INSTANCE></CIM></RESULTS></COMMAND>\n",
	    "A KB938397@2014-03-04");
}

static void
wmic_lists_several_nodes(void **state)
{
	(void)state;
	READS("Caption  CSName  HotFixID  InstalledOn  \r\n"
	    "         A       KB938397  3/4/2014     \r\n"
	    "         B       KB968730  3/5/2014     \r\n"
	    "         B       File 1                 \r\n",
	    "A KB938397@2014-03-04; B u1 KB968730@2014-03-05 [UNIDENTIFIED]");
	READS("<COMMAND><RESULTS NODE=\"A\"><CIM><INSTANCE CLASSNAME=\"Win32_"
	    "QuickFixEngineering\"><PROPERTY NAME=\"HotFixID\"><VALUE>KB938397"
	    "</VALUE></PROPERTY></INSTANCE></CIM></RESULTS><RESULTS NODE=\"B\">"
	    "<CIM><INSTANCE><PROPERTY NAME=\"HotFixID\"><VALUE>KB968730"
	    "</VALUE></PROPERTY></INSTANCE></CIM></RESULTS></COMMAND>\r\n",
	    "A KB938397; B KB968730");
}

static void
wmic_may_begin_with_junk(void **state)
{
	(void)state;
	READS("Please wait while WMIC is being installed.Caption  CSName  "
	    "HotFixID  \r\r\nx        A       KB938397  \r\r\n", "A KB938397");
	READS("Please wait while WMIC is being installed.CSName  HotFixID  \r\n"
	    "A       KB938397  \r\n", "A KB938397");
	READS("C:\\>wmic qfe list\nCSName  HotFixID  \nA       KB938397  \n",
	    "A KB938397");
}

static void
wmic_csv_protects_no_commas(void **state)
{
	(void)state;
	READS("\r\nNode,Description,HotFixID\r\nA,Update, of sorts,KB938397"
	    "\r\nB,Update,KB968730\r\n", "A KB938397; B KB968730");
}

static void
wmic_that_finds_nothing_is_an_empty_list(void **state)
{
	(void)state;
	READS("\xff\xfe\r\0\n\0", "input! [NO_ENTRIES]");
}

/* 1.7: CLIXML and JSON */

static void
clixml_takes_the_typed_date(void **state)
{
	(void)state;
	READS("\xef\xbb\xbf<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas."
	    "microsoft.com/powershell/2004/04\"><Obj RefId=\"0\"><TN RefId="
	    "\"0\"><T>x</T></TN><Props><S N=\"CSName\">A</S><S N=\"HotFixID\">"
	    "KB938397</S><S N=\"InstalledOn\">9/12/2016</S><Nil N=\"Name\" />"
	    "</Props><MS><DT N=\"InstalledOn\">2016-09-12T00:00:00</DT></MS>"
	    "</Obj><Obj RefId=\"1\"><TNRef RefId=\"0\" /><Props><S N=\"CSName\""
	    ">A</S><S N=\"HotFixID\">KB968730</S></Props></Obj></Objs>",
	    "A KB938397@2016-09-12 KB968730");
}

static void
xml_that_breaks_off_keeps_whole_objects(void **state)
{
	(void)state;
	READS("<Objs xmlns=\"x\"><Obj><Props><S N=\"HotFixID\">KB938397</S>"
	    "</Props></Obj>\n<Obj><Props><S N=\"HotFixID\">KB96",
	    "input! KB938397 [CUT_ROW]");
	READS("<Objs xmlns=\"x\"><Obj><S N=\"HotFixID\">KB938397</S></Props>",
	    "[SYNTAX]");
}

static void
rawxml_is_read(void **state)
{
	(void)state;
	READS("<?xml version=\"1.0\"?><COMMAND><INSTANCE CLASSNAME=\"Win32_"
	    "QuickFixEngineering\"><PROPERTY NAME=\"CSName\" TYPE=\"string\">"
	    "<VALUE>A</VALUE></PROPERTY><PROPERTY NAME=\"HotFixID\" TYPE="
	    "\"string\"><VALUE>KB938397</VALUE></PROPERTY></INSTANCE>"
	    "</COMMAND>", "A KB938397");
}

static void
json_of_one_or_many_or_nested(void **state)
{
	(void)state;
	READS("{\"CSName\":  \"A\", \"HotFixID\":  \"KB938397\", "
	    "\"InstalledOn\": {\"value\": \"\\/Date(1567807200000)\\/\", "
	    "\"DateTime\": \"x\"}}", "A KB938397@2019-09-07");
	READS("[{\"csname\": \"A\", \"hotfix_id\": \"KB938397\", "
	    "\"installed_on\": \"9/14/2013\"}, {\"csname\": \"B\", "
	    "\"hotfix_id\": \"KB968730\", \"installed_on\": \"\"}]",
	    "A KB938397@2013-09-14; B KB968730");
	READS("{\"#Name\": \"PC1\", \"QFE\": [{\"HotFixID\": \"KB938397\"}]}",
	    "PC1 KB938397");
}

static void
json_that_breaks_off_keeps_whole_objects(void **state)
{
	(void)state;
	READS("[{\"HotFixID\": \"KB938397\"}", "input! KB938397 [CUT_ROW]");
	READS("[{\"HotFixID\": \"KB938397\"},\n{\"HotFixID\": \"KB9687",
	    "input! KB938397 [CUT_ROW]");
	READS("[{\"HotFixID\": \"KB938397\"}}", "[SYNTAX]");
}

/* 2: plain lists */

static void
plain_lists_are_lists_of_ids_only(void **state)
{
	(void)state;
	READS("KB938397\nKB968730", "input KB938397 KB968730");
	READS("938397\r\n4598242\r\n", "input KB938397 KB4598242");
	READS("HotFixID\r\nKB938397\r\n", "input KB938397");
	READS("\"HotFixID\"\r\n\"KB938397\"\r\n", "input KB938397");
	READS("#20210211\nKB4465477,KB4465664; \n",
	    "input KB4465477 KB4465664");
	READS("20210211\nKB4465477\n", "nobody's");
	READS("KB4465477\nhello\n", "nobody's");
	READS("Windows was updated by KB4465477\n", "nobody's");
}

static void
plain_list_with_an_ellipsis_is_incomplete(void **state)
{
	(void)state;
	READS("KB938397, KB968730, ...\n", "input! KB938397 KB968730 [CUT]");
}

static void
plain_list_may_end_in_half_an_id(void **state)
{
	(void)state;
	READS("KB938397\nKB5031364\nKB503136",
	    "input! KB938397 KB5031364 [CUT_ROW]");
	READS("KB5031364\nKB938397", "input KB938397 KB5031364");
}

/* 3: systeminfo */

#define HEAD	"\r\nHost Name:                 EX01\r\n" \
    "OS Name:                   Microsoft Windows Server 2019 Standard\r\n" \
    "OS Version:                10.0.17763 N/A Build 17763\r\n" \
    "System Type:               x64-based PC\r\n"
#define CPU	"Processor(s):              2 Processor(s) Installed.\r\n" \
    "                           [01]: Intel64 Family 6\r\n" \
    "                           [02]: Intel64 Family 6\r\n"
#define NIC	"Network Card(s):           1 NIC(s) Installed.\r\n" \
    "                           [01]: Realtek 5031361\r\n" \
    "                                 [01]: 192.168.1.48\r\n" \
    "                                 [02]: fe80::5031361:5031361\r\n"

/* Labels and the locale tell the page of the name, which alone fits several. */
static void
systeminfo_is_read_in_the_pages_of_its_language(void **state)
{
	static const struct { const char *pages[3], *text; } cases[] = {
		{ { "CP850", "CP437", "CP1252" },
		    "Hostname:                KÖLN01\r\n"
		    "Ursprüngliches Installationsdatum: 1.2.2019\r\n"
		    "Systemgebietsschema:     de;Deutsch (Deutschland)\r\n"
		    "Hotfix(es):              1 Hotfix(e) installiert.\r\n" },
		{ { "CP850", "CP1252" },
		    "Nom de l'hôte:           CHÊNE\r\n"
		    "Carte(s) réseau:         N/A\r\n"
		    "Correctif(s):            1 Corrections installées.\r\n" },
		{ { "CP850", "CP1252" },
		    "Nombre de host:          RAMÍREZ\r\n"
		    "Versión del sistema operativo: 10.0.17763\r\n"
		    "Configuración regional del sistema: es;Español\r\n"
		    "Revisión(es):            1 revisión(es) instaladas.\r\n" },
		{ { "CP850", "CP1252" },
		    "Nome do host:            SEÇÃO\r\n"
		    "Versão do sistema operacional: 10.0.17763\r\n"
		    "Hotfix(es):              1 hotfix(es) instalado(s).\r\n" },
		{ { "CP866", "CP1251" },
		    "Имя узла:                СЕРВЕР\r\n"
		    "Исправление(я):          Число - 1.\r\n" },
		{ { "CP852", "CP1250" },
		    "Název hostitele:         SÍŤ01\r\n"
		    "Verze operačního systému: 10.0.17763\r\n"
		    "Opravy:                  1\r\n" },
		/* Labels in English, and a name that is Polish or French. */
		{ { "CP852" },
		    "Host Name:               Michał\r\n"
		    "System Locale:           pl;Polish\r\n"
		    "Hotfix(s):               1 Hotfix(s) Installed.\r\n" },
		{ { "CP932" },
		    "ホスト名:                営業部\r\n"
		    "ホットフィックス:        1 ホットフィックス\r\n" },
		{ { "GBK" },
		    "主机名:                  财务部\r\n"
		    "修补程序:                安装了 1 个修补程序。\r\n" },
		{ { "BIG5" },
		    "主機名稱:                財務部\r\n"
		    "Hotfix:                  已安裝 1 Hotfix。\r\n" },
		{ { "UHC" },
		    "호스트 이름:             서울\r\n"
		    "핫픽스:                  핫픽스 1개 설치됨\r\n" },
		{ { "CP857", "CP1254" },
		    "Ana Bilgisayar Adı:      IŞIK\r\n"
		    "İşletim Sistemi Adı:     Windows\r\n"
		    "Düzeltmeler:             1\r\n" },
	};
	char text[1024], *want, *got;
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		snprintf(text, sizeof text, "\r\n%s                         "
		    "[01]: KB938397\r\n", cases[i].text);
		want = feed_summary(span_of(text), NULL);
		assert_non_null(strstr(want, " KB938397"));
		for (int p = 0; p < 3 && cases[i].pages[p] != NULL; p++) {
			got = feed_summary(encoded(text, cases[i].pages[p],
			    a), NULL);
			if (strcmp(got, want) != 0)
				fail_msg("in %s: %s, not %s",
				    cases[i].pages[p], got, want);
			free(got);
		}
		free(want);
	}
	arena_free(a);
}

static void
systeminfo_is_known_by_a_version_below_a_name_and_by_ids(void **state)
{
	static const struct { const char *text; unsigned bits; } heads[] = {
		{ "a: Windows\nb: 10.0.1 N/A\n", 200 },
		{ "a: Hyper-V Server\r\n\r\n  [1]: c\r\nb: 10.0.1", 200 },
		{ "a: Windows\na: Windows\rb: 10.0.1\n", 200 },
		{ "Windows\n> a: Windows\n> b: 10.0.1\n", 200 },
		{ "a: Windows\n", 0 },
		{ "a: Windows\nc\nb: 10.0.1\n", 0 },
		{ "a: Windows\nc: d\nb: 10.0.1\n", 0 },
		{ "a: C:\\Windows\nb: 10.0.1\n", 0 },
		{ "a: Windows\nOsVersion: 10.0.1\n", 0 },
		{ "[1]: Windows\nb: 10.0.1\n", 0 },
		{ "  [1]: KB1234567\r\n[02]: 123456\n| [3]: Q123456 |\n"
		    "a [4]: KB1234567\n[5] KB1234567\n[6]: c\n", 120 },
		{ "[1]:KB123456\na: Windows\r\nb: 10.0.1", 240 },
	};
	struct head head = { .whole = true };
	const struct importer *systeminfo =
	    importers_named(SPAN("systeminfo"));

	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		head.text = span_of(heads[i].text);
		assert_int_equal(systeminfo->probe(&head),
		    heads[i].bits);
	}
}

static void
systeminfo_tells_updates_from_cards(void **state)
{
	(void)state;
	READS(HEAD CPU
	    "Hotfix(s):                 2 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: File 1\r\n" NIC,
	    "EX01 2/2 u1 KB938397 [UNIDENTIFIED]");
}

static void
systeminfo_drops_what_the_cut_left(void **state)
{
	(void)state;
	READS(HEAD "Hotfix(s):                 5 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: KB968730\r\n"
	    "                           [03]: KB2862\r\n" NIC,
	    "EX01! 2/5 KB938397 KB968730 [CUT]");
	/* Where a piece of a next one follows, the last is whole. */
	READS(HEAD "Hotfix(s):                 5 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: KB968730\r\n"
	    "                           [03]\r\n" NIC,
	    "EX01! 2/5 KB938397 KB968730 [CUT]");
	READS(HEAD "Hotfix(s):                 5 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: KB968730\r\n"
	    "                           \r\n" NIC,
	    "EX01! 2/5 KB938397 KB968730 [CUT]");
	/* KB193870 may be the beginning of KB1938701. */
	READS(HEAD "Hotfix(s):                 5 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: KB193870\r\n" NIC,
	    "EX01! 1/5 KB938397 [CUT]");
}

static void
systeminfo_without_a_list_is_unknown(void **state)
{
	(void)state;
	READS(HEAD "Hotfix(s):                 N/A\r\nNetwork Card(s):"
	    "           N/A\r\n", "EX01! [NOT_LISTED]");
}

static void
systeminfo_reports_may_follow_one_another(void **state)
{
	(void)state;
	READS(HEAD "Hotfix(s):                 1 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n" NIC
	    "\r\nHostname:                                      DC01\r\n"
	    "Betriebssystemname:                            Microsoft Windows "
	    "Server 2019 Standard\r\n"
	    "Betriebssystemversion:                         10.0.17763 Nicht "
	    "zutreffend Build 17763\r\n"
	    "Hotfix(es):                                    1 Hotfix(e) "
	    "installiert.\r\n"
	    "                                               [01]: KB968730"
	    "\r\n", "DC01 1/1 KB968730; EX01 1/1 KB938397");
}

static void
systeminfo_in_a_language_nobody_knows(void **state)
{
	(void)state;
	READS("\r\nXostovoe ymja:       EX09\r\n"
	    "Nazvanje sistemy:    Microsoft Windows Server 2016 Standard\r\n"
	    "Versija sistemy:     10.0.14393 N/A 14393\r\n"
	    "Zaplatki:            Vsego postavleno: 1.\r\n"
	    "                     [01]: KB938397\r\n", "EX09 1/1 KB938397");
}

static void
systeminfo_reads_entries_at_column_0(void **state)
{
	(void)state;
	READS("ホットフィックス: 2 ホットフィックスがインストールされています。\n"
	    "[01]: KB938397\n[02]: KB968730\nネットワーク カード: 1\n"
	    "[01]: Realtek\n", "input 2/2 KB938397 KB968730");
}

static void
systeminfo_takes_the_logon_server_of_a_workgroup_only(void **state)
{
	(void)state;
	READS("OS Name:                   Microsoft Windows 10 Pro\r\n"
	    "OS Version:                10.0.17763 N/A Build 17763\r\n"
	    "Domain:                    WORKGROUP\r\n"
	    "Logon Server:              \\\\LAPTOP\r\n"
	    "Hotfix(s):                 1 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n",
	    "LAPTOP 1/1 KB938397");
	READS("OS Name:                   Microsoft Windows 10 Pro\r\n"
	    "OS Version:                10.0.17763 N/A Build 17763\r\n"
	    "Domain:                    corp.example\r\n"
	    "Logon Server:              \\\\DC01\r\n"
	    "Hotfix(s):                 1 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n",
	    "input 1/1 KB938397");
}

static void
systeminfo_csv_is_read_with_and_without_header(void **state)
{
	(void)state;
	READS("\r\n\"Host Name\",\"OS Name\",\"OS Version\",\"Hotfix(s)\","
	    "\"Network Card(s)\"\r\n\"EX01\",\"Microsoft Windows Server "
	    "2019\",\"10.0.17763 N/A Build 17763\",\"2 Hotfix(s) Installed.,"
	    "[01]: KB938397,[02]: KB968730\",\"1 NIC(s) Installed.,[01]: "
	    "Realtek,      [01]: 10.0.2.15\"\r\n",
	    "EX01 2/2 KB938397 KB968730");
	READS("\"EX01\",\"Microsoft Windows Server 2019\",\"10.0.17763 N/A "
	    "Build 17763\",\"3 Hotfix(s) Installed.,[01]: KB938397,[02]: "
	    "KB968730,[0\",\"N/A\"\r\n\"EX02\",\"Microsoft Windows Server "
	    "2019\",\"10.0.17763 N/A Build 17763\",\"N/A\",\"N/A\"\r\n",
	    "EX01! 2/3 KB938397 KB968730; EX02! [CUT NOT_LISTED]");
}

/* No prompt and no value of another label is a host, where none is named. */
static void
systeminfo_takes_nothing_above_it_for_a_host(void **state)
{
	(void)state;
#define REPORT	"OS Name:       Microsoft Windows Server 2019 Standard\r\n" \
    "OS Version:    10.0.17763 N/A Build 17763\r\n" \
    "Hotfix(s):     1 Hotfix(s) Installed.\r\n" \
    "               [01]: KB938397\r\n"
	READS("PS C:\\> systeminfo\r\n" REPORT "PS C:\\> exit\r\n",
	    "input 1/1 KB938397");
	READS("C:\\Users\\x>systeminfo\r\n" REPORT "\r\nC:\\Users\\x>exit\r\n",
	    "input 1/1 KB938397");
	READS(REPORT "Hyper-V:       VM Monitor Mode Extensions: Yes\r\n"
	    REPORT, "[NAMELESS]");
#undef REPORT
}

static void
systeminfo_csv_may_have_been_through_a_spreadsheet(void **state)
{
	(void)state;
#define ROW(d, host)	host d "Microsoft Windows Server 2019" d \
    "10.0.17763 N/A Build 17763" d "x64-based PC" d
	READS("sep=;\r\nHost Name;OS Name;OS Version;System Type;Hotfix(s)"
	    "\r\n" ROW(";", "EX01") "2 Hotfix(s) Installed.,[01]: KB938397,"
	    "[02]: KB968730\r\n", "EX01 2/2 KB938397 KB968730");
	READS("Host Name\tOS Name\tOS Version\tSystem Type\tHotfix(s)\r\n"
	    ROW("\t", "EX01") "\"1 Hotfix(s) Installed.,[01]: KB938397\"\r\n",
	    "EX01 1/1 KB938397");
	READS(ROW(",", "EX01") "\"1 Hotfix(s) Installed.,[01]: KB938397\"\r\n",
	    "EX01 1/1 KB938397");
#undef ROW
}

/* The host is the first column in languages that nobody knows, too. */
static void
systeminfo_csv_is_read_in_any_language(void **state)
{
	(void)state;
	READS("\"Hostnaam\",\"Naam van besturingssysteem\",\"Versie\","
	    "\"Hotfix(es)\"\r\n\"EX01\",\"Microsoft Windows Server 2019\","
	    "\"10.0.17763 n.v.t. Build 17763\",\"1 Hotfix(es)., [01]: "
	    "KB938397\"\r\n\"EX02\",\"Microsoft Windows Server 2019\","
	    "\"10.0.17763 n.v.t. Build 17763\",\"1 Hotfix(es).,[01]: "
	    "KB938397\"\r\n", "EX01 1/1 KB938397; EX02 1/1 KB938397");
	READS("\"Naam\",\"Versie\",\"Hotfix(es)\"\r\n\"Microsoft Windows "
	    "Server 2019\",\"10.0.17763 n.v.t. Build 17763\","
	    "\"1 Hotfix(es).,[01]: KB938397\"\r\n", "input 1/1 KB938397");
	/* The label of the list in Traditional Chinese is "Hotfix". */
	READS("\"\xe4\xb8\xbb\xe6\xa9\x9f\xe5\x90\x8d\xe7\xa8\xb1\",\"OS\","
	    "\"Ver\",\"Hotfix\"\r\n\"EX01\",\"Microsoft Windows Server 2019\""
	    ",\"10.0.17763 N/A Build 17763\",\"1 Hotfix.,[01]: KB938397\""
	    "\r\n", "EX01 1/1 KB938397");
}

static void
systeminfo_may_be_quoted(void **state)
{
	(void)state;
	READS("REM::\tHost Name:     EX01\r\nREM::\tOS Name:       Microsoft "
	    "Windows Server 2019\r\nREM::\tOS Version:    10.0.17763 N/A\r\n"
	    "REM::\tHotfix(s):     1 Hotfix(s) Installed.\r\nREM::\t"
	    "               [01]: KB938397\r\n", "EX01 1/1 KB938397");
	READS("> Host Name:     EX01\n> Hotfix(s):     1 Hotfix(s).\n"
	    ">                [01]: KB938397\n", "EX01 1/1 KB938397");
	READS("| Host Name:     EX01                     |\n"
	    "| Hotfix(s):     1 Hotfix(s) Installed.   |\n"
	    "|                [01]: KB938397           |\n",
	    "EX01 1/1 KB938397");
	READS("1.Host Name: EX01\n31.Hotfix(s): 1 Hotfix(s) Installed.\n"
	    "  [01]: KB938397\n", "EX01 1/1 KB938397");
	READS("  OS Name:       Microsoft Windows Server 2019\n"
	    "  OS Version:    10.0.17763 N/A\n"
	    "  Hotfix(s):     1 Hotfix(s) Installed.\n"
	    "                 [01]: KB938397\n", "input 1/1 KB938397");
}

static void
systeminfo_of_one_host_may_come_several_times(void **state)
{
	(void)state;
	/* What stands between is no export; a list that is hidden is healed
	 * by none that might be older. */
	READS(HEAD "Hotfix(s):                 1 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n\r\n"
	    "Physical Address    Transport Name\r\n"
	    "=================== =====================\r\n"
	    "00-0C-29-1B-2C-3D   \\Device\\Tcpip_{0A1B}\r\n"
	    HEAD "Hotfix(s):                 2 Hotfix(s) Installed.\r\n"
	    "                           [01]: KB938397\r\n"
	    "                           [02]: KB968730\r\n",
	    "EX01 2/2 KB938397 KB968730=installed [JOINED LISTS_DIFFER]");
}

static void
systeminfo_in_two_languages_between_prompts(void **state)
{
	(void)state;
	READS("```\nPS C:\\Users\\ana> systeminfo\n\n"
	    "Nome do host:                 PC-ANA\n"
	    "Nome do sistema operacional:  Microsoft Windows 10 Pro\n"
	    "Versão do sistema operacional: 10.0.19045 N/A compilação\n"
	    "Hotfix(es):                   1 hotfix(es) instalado(s).\n"
	    "                              [01]: KB5020613\n"
	    "PS C:\\Users\\ana> \n```\nand\n```\nPS C:\\Users\\bob> "
	    "systeminfo\n\nHost Name:     BOB-PC\n"
	    "OS Name:       Microsoft Windows 11 Pro\n"
	    "OS Version:    10.0.22621 N/A Build 22621\n"
	    "Hotfix(s):     1 Hotfix(s) Installed.\n"
	    "               [01]: KB5022303\nPS C:\\Users\\bob> \n```\n",
	    "BOB-PC 1/1 KB5022303; PC-ANA 1/1 KB5020613");
}

/* 6: servicing */

static void
dism_keeps_states(void **state)
{
	(void)state;
	READS("Deployment Image Servicing and Management tool\r\n"
	    "Version: 10.0.20348.1\r\n\r\n"
	    "Image Version: 10.0.17763.3406\r\n\r\n"
	    "Package Identity : Package_for_KB4470788~31bf3856ad364e35~amd64~~"
	    "17763.164.1.1\r\nState : Installed\r\nRelease Type : Update\r\n"
	    "Install Time : 3/22/2019 6:27 AM\r\n\r\n"
	    "Package Identity : Package_for_KB4486153~31bf3856ad364e35~amd64~~"
	    "10.0.1.3106\r\nState : Superseded\r\nRelease Type : Update\r\n"
	    "Install Time : \r\n\r\n"
	    "Package Identity : Package_for_KB4486999~31bf3856ad364e35~amd64~~"
	    "10.0.1.3106\r\nState : Install Pending\r\n"
	    "Release Type : Update\r\n"
	    "Install Time : \r\n\r\nThe operation completed successfully.\r\n",
	    "input KB4470788@2019-03-22 KB4486153=superseded "
	    "KB4486999=pending");
	READS("Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1 | "
	    "Installed | Security Update | 3/22/2019 6:27 AM\r\n",
	    "input KB4470788@2019-03-22");
	READS("PackageName : Package_for_KB4470788~31bf3856ad364e35~amd64~~"
	    "17763.164.1.1\r\nPackageState : Installed\r\nReleaseType : "
	    "SecurityUpdate\r\nInstallTime : 5/15/2025 7:34:00 PM\r\n",
	    "input KB4470788@2025-05-15");
}

static void
dism_may_be_broken_to_fit_a_window(void **state)
{
	(void)state;
#define REST	"\r\nState : Installed\r\nRelease Type : Update\r\n" \
    "Install Time : 3/22/2019 6:27 AM\r\n\r\n"
	READS("Package Identity : Package_for_Stack~31bf3856ad364e35~amd64~~17"
	    "\r\n763.3232.1.1" REST "Package Identity : Microsoft-Windows-"
	    "WordPad-FoD-Package\r\n~31bf3856ad364e35~amd64~en-US~10.0.1.1"
	    REST, "input Microsoft-Windows-WordPad-FoD-Package~31bf3856ad364e35"
	    "~amd64~en-US~10.0.1.1@2019-03-22 Package_for_Stack~"
	    "31bf3856ad364e35~amd64~~17763.3232.1.1@2019-03-22");
#undef REST
	/* Or have all line ends doubled. */
	READS("Package Identity : Package_for_KB4470788~31bf3856ad364e35~amd64"
	    "~~1.1\n\nState : Installed\n\nRelease Type : Update\n\n"
	    "Install Time : 3/22/2019 6:27 AM\n\n\n\n"
	    "The operation completed successfully.\n\n",
	    "input KB4470788@2019-03-22");
	/* A row that the input ends in is no more of the one above. */
	READS("Package_for_Stack~31bf3856ad364e35~amd64~~1.1 | Installed | "
	    "Update | 3/22/2019 6:27 AM\nPackage_for_KB448615",
	    "input! Package_for_Stack~31bf3856ad364e35~amd64~~1.1 [CUT_ROW]");
}

static void
dism_in_another_language_proves_no_state(void **state)
{
	(void)state;
	READS("Paketidentit\xc3\xa4t : Package_for_KB4470788~31bf3856ad364e35~"
	    "amd64~~17763.164.1.1\r\nStatus : Installiert\r\n",
	    "input! KB4470788=unknown [NO_STATE]");
}

/* 0.8: what is missing is refused */

static void
lists_of_missing_updates_are_refused(void **state)
{
	(void)state;
	READS("KB4100347: 2018-10 Update for Windows 10 (KB4100347)\r\n"
	    "KB890830: Malicious Software Removal Tool\r\n", "refused");
	READS("ComputerName Status     KB          Size Title\n"
	    "------------ ------     --          ---- -----\n"
	    "CAS01        -------    KB5031361   600MB x\n", "refused");
	READS("ComputerName : CAS01\r\nStatus       : ---H--\r\n"
	    "KB           : KB5031361\r\nTitle        : x\r\n\r\n",
	    "refused");
	READS("\"ComputerName\",\"Status\",\"KB\",\"Size\",\"Title\"\r\n"
	    "\"A\",\"-------\",\"KB5031361\",\"600MB\",\"x\"\r\n", "refused");
	READS("Host,PendingKBs\nA,KB938397;KB968730\n", "refused");
	READS("Host,MissingKBs\nA,KB938397\n", "refused");
	READS("[{\"Host\": \"A\", \"MissingKBs\": [\"KB938397\"]}]", "refused");
}

static void
wmic_that_lacks_a_stylesheet_is_explained(void **state)
{
	(void)state;
	READS("Invalid XSL format (or) file name.\r\n", "refused");
	READS("C:\\>wmic qfe list /format:csv\r\n\r\nInvalid XSL format (or) "
	    "file name.\r\n", "refused");
	READS("The log says: Invalid XSL format\na\nb\nc\nd\n", "nobody's");
}

static void
html_of_wmic_names_nodes_above_tables(void **state)
{
	(void)state;
	READS("<html><H3>Node: A - 2 Instances of Win32_QuickFixEngineering"
	    "</H3>\r\n<table border=\"1\"><tr><td>Caption</td><td>HotFixID</td>"
	    "<td>InstalledOn</td></tr>\r\n<tr><td>x&amp;y</td><td>KB938397"
	    "&nbsp;</td><td>3/4/2014</td></tr><tr><td><td>KB968730<td></tr>"
	    "</table><H3>Node: B - 1</H3><table><tr><td>Caption</td><td>"
	    "HotFixID</td></tr><tr><td>Hotfix</td><td>KB938397</td></tr>"
	    "</table></html>",
	    "A KB938397@2014-03-04 KB968730; B KB938397");
	READS("<table><tr><th>CSName</th><th>HotFixID</th></tr>\n<tr><td>A"
	    "</td><td>KB938397</td></tr>\n<tr><td>A</td><td>KB96",
	    "A! KB938397 [CUT_ROW]");
}

static void
html_may_be_a_list_and_have_entities(void **state)
{
	(void)state;
	READS("<html><body>\n<table>\n<tr><td>CSName:</td><td>A</td></tr>\n"
	    "<tr><td>HotFixID:</td><td>KB938397</td></tr>\n<tr><td>"
	    "InstalledOn:</td><td>25/10/2023 12:00:00 da manh&#227;</td></tr>"
	    "\n<tr><td><hr></td></tr>\n<tr><td>CSName:</td><td>A</td></tr>\n"
	    "<tr><td>HotFixID:</td><td>KB968730</td></tr>\n</table>\n</body>"
	    "</html>\n", "A KB938397@2023-10-25 KB968730");
	READS("<table><tr><td>CSName:</td><td>A</td></tr>\n<tr><td>HotFixID:"
	    "</td><td>KB938397</td></tr>\n<tr><td><hr></td></tr>\n<tr><td>"
	    "CSName:</td><td>A</td></tr>\n<tr><td>HotFixID:</td><td>KB96",
	    "A! KB938397 [CUT_ROW]");
	READS("<table><tr><td>HotFixID:</td><td>KB938397</td></tr>\n<tr><td>"
	    "CSName:</td><td>A</td></tr>\n<tr><td><hr></td></tr>\n<tr><td>"
	    "HotFixID:</td><td>KB968730</td></tr>\n<tr><td>CSNa",
	    "A! KB938397 [CUT_ROW]");
	READS("<table><tr><td>CSName:</td><td>A</td></tr>\n<tr><td>HotFixID:"
	    "</td><td>KB938397</td></tr>\n<tr><td><hr></td></tr>\n<tr><td>"
	    "CSName:</td><td>A</td></tr>\n<tr><td>HotFixID:</td><td>KB968730"
	    "</td></tr>\n<tr><td>Ins", "A! KB938397 KB968730 [CUT_ROW]");
	READS("<table><tr><th>CSName</th><th>HotFixID</th></tr>\n<tr><td>"
	    "&#x41;&#66;</td><td>KB938397</td></tr></table>", "AB KB938397");
}

/* They were taken for the name of a pack, and the list for all there is. */
static void
computer_info_may_show_objects(void **state)
{
	(void)state;
	READS("CsName     : EX01\r\nOsHotFixes : "
	    "{Microsoft.PowerShell.Commands.HotFix,\r\n             "
	    "Microsoft.PowerShell.Commands.HotFix}\r\n",
	    "EX01! u2 [NOT_LISTED NO_KB UNIDENTIFIED]");
}

static void
computer_info_shows_four_ids_and_an_ellipsis(void **state)
{
	(void)state;
	READS("CsName     : EX01\r\nOsHotFixes : {KB5020627, KB5019966, "
	    "KB5020374}\r\n", "EX01 KB5019966 KB5020374 KB5020627");
	READS("CsName     : EX01\r\nOsHotFixes : {KB5020627, KB5019966, "
	    "KB5020374, KB5011111...}\r\n",
	    "EX01! KB5011111 KB5019966 KB5020374 KB5020627 [CUT]");
	READS("OsHotFixes : {KB5020627, KB5019966,\r\n             "
	    "KB50203...\r\n", "input! KB5019966 KB5020627 [CUT_ROW]");
}

static void
systeminfo_table_stands_below_its_ruler(void **state)
{
	(void)state;
#define NAMES	"\r\nHost Name  OS Name                  OS Version         " \
    "       Hotfix(s)                                             Network\r\n" \
    "========== ======================== ======================== " \
    "==================================================== =======\r\n"
	READS(NAMES "EX01       Microsoft Windows Server 10.0.17763 N/A Build "
	    "177 2 Hotfix(s) Installed.,[01]: KB938397,[02]: KB968730 x\r\n"
	    "EX02       Microsoft Windows Server 10.0.17763 N/A Build 177 "
	    "N/A                                                  x\r\n",
	    "EX01 2/2 KB938397 KB968730; EX02! [NOT_LISTED]");
	READS(NAMES "EX01       Microsoft Windows Server 10.0.17763 N/A Build "
	    "177 2 Hotfix(s) Installed.,[01]: KB938397,[02]: KB96",
	    "EX01! 1/2 KB938397 [CUT CUT_ROW]");
#undef NAMES
}

static void
exports_are_read_below_prompts_and_fences(void **state)
{
	(void)state;
	READS("As asked:\n\n```\n\"CSName\",\"HotFixID\"\n\"A\",\"KB938397\"\n"
	    "```\nHe said \"no\", thanks.\n\nPS C:\\> type b.csv\nCSName;"
	    "HotFixID\nB;KB968730\n", "A KB938397; B KB968730");
	READS("PS C:\\> (Get-HotFix).HotFixID\nKB938397\nKB968730\n"
	    "PS C:\\>\n", "input KB938397 KB968730");
	READS("```\nKB938397\n```\n", "input KB938397");
	READS("C:\\>wmic qfe list /format:csv\n\nNode,HotFixID\nA,KB938397\n"
	    "\nC:\\>\n", "A KB938397");
	READS("C:\\>dism /online /get-packages\n\nPackage Identity : Package_"
	    "for_KB4470788~31bf3856ad364e35~amd64~~1.1\nState : Installed\n"
	    "Release Type : Update\nInstall Time : 3/22/2019 6:27 AM\n\n"
	    "The operation completed successfully.\n\nC:\\>\n",
	    "input KB4470788@2019-03-22");
	READS("Ticket 17\n<Objs xmlns=\"x\"><Obj><S N=\"HotFixID\">KB938397"
	    "</S></Obj></Objs>\nRegards\n", "input KB938397");
}

static void
csv_cut_in_its_last_cell_keeps_the_row(void **state)
{
	(void)state;
	READS("CSName,HotFixID,InstalledOn\nA,KB111111,9/13/2013\n"
	    "A,KB222222,9/14/20", "A! KB111111@2013-09-13 KB222222 [CUT_ROW]");
	READS("CSName,HotFixID,InstalledOn\nA,KB111111,9/13/2013\n"
	    "A,KB222222,9/14/2013", "A KB111111@2013-09-13 "
	    "KB222222@2013-09-14");
	READS("CSName,HotFixID,Description\nA,KB111111,Hotfix\n"
	    "A,KB222222,Security Up", "A! KB111111 KB222222 [CUT_ROW]");
}

static void
lists_cut_in_a_name_or_between_tables_are_cut(void **state)
{
	(void)state;
	READS("CSName   : A\nHotFixID : KB111111\n\nCSNa",
	    "A! KB111111 [CUT_ROW]");
	READS("CSName=A\nHotFixID=KB111111\n\n\nCSName",
	    "A! KB111111 [CUT_ROW]");
	READS("CSName   : A\nHotFixID : KB111111\n\nPS C:\\>",
	    "A KB111111");
	READS("<html><H3>Node: A - 1</H3><table><tr><td>Status</td><td>"
	    "HotFixID</td></tr><tr><td></td><td>KB111111</td></tr></table>"
	    "<H3>Node: B - 5 Inst", "A! KB111111 [CUT_ROW]");
}

/* Nothing of a second format is passed over as text of the first. */
static void
second_formats_are_found_in_indented_and_broken_lines(void **state)
{
	(void)state;
	READS("CSName   : A\nHotFixID : KB111111\n\n[\n  {\n    \"CSName\": "
	    "\"B\",\n    \"HotFixID\": \"KB222222\"\n  }\n]\n", "[FOREIGN]");
	READS("[\n  {\n    \"CSName\": \"B\",\n    \"HotFixID\": \"KB222222\"\n"
	    "  }\n]\nDescription : Update\nCSName      : A\n"
	    "HotFixID    : KB111111\n", "[FOREIGN]");
	READS("CSName=A\nHotFixID=KB111111\n\n<H3>Node: B</H3><table><tr><td>"
	    "\nStatus</td><td>\nHotFixID</td></tr>\n<tr><td>\nOK</td><td>\n"
	    "KB222222</td></tr></table>\n", "[FOREIGN]");
	READS("Node,HotFixID,InstalledOn\nA,KB111111,1/2/2014\n"
	    "\"CSName\",\"HotFixID\",\"InstalledOn\"\n"
	    "\"B\",\"KB222222\",\"\"\n", "[FOREIGN]");
}

static void
csv_cut_row_is_no_header(void **state)
{
	(void)state;
	READS("CSName,Description,HotFixID\nA,Update,KB111111\nA,Hotfix,KB",
	    "A! KB111111 [CUT_ROW]");
	READS("CSName,Description,HotFixID\nServer,Update,KB111111\n"
	    "Server,Hotfix,KB", "Server! KB111111 [CUT_ROW]");
}

static void
csv_with_two_dates_takes_installed_on(void **state)
{
	(void)state;
	READS("CSName,HotFixID,InstallDate,InstalledOn\nA,KB111111,,"
	    "9/13/2013\n", "A KB111111@2013-09-13");
}

static void
table_rows_out_of_line_are_an_error_and_prose_is_not(void **state)
{
	(void)state;
#define NAMES	"Source  Description      HotFixID  InstalledOn\n" \
    "------  -----------      --------  -----------\n" \
    "CAS01   Security Update  KB938397  3/22/2018\n"
	READS(NAMES "CAS01 Security Update KB968730  3/22/2018\n",
	    "[FOREIGN]");
	READS(NAMES "\nThe fix is KB5031364, and 150000 files.\n",
	    "CAS01 KB938397@2018-03-22");
	/* What stopped the console does not stop the list. */
	READS(NAMES "-- More  --\n"
	    "CAS01   Update           KB968730  3/22/2018\n\n",
	    "CAS01 KB938397@2018-03-22 KB968730@2018-03-22");
#undef NAMES
}

static void
table_cuts_ids_and_names_with_either_ellipsis(void **state)
{
	(void)state;
	READS("Source        Description      HotFixID\n"
	    "------        -----------      --------\n"
	    "DESKTOP-KA…   Update           KB5031364_W…\n"
	    "DESKTOP-KA…   Update           KB50313...\n\n",
	    "input! u1 KB5031364 [UNIDENTIFIED NO_KB]");
}

static void
table_of_several_hosts_has_their_names(void **state)
{
	(void)state;
	READS("PSComputerName HotFixID  InstalledOn           InstalledBy\n"
	    "-------------- --------  -----------           -----------\n"
	    "cas01          KB938397  9/14/2013 12:00:00 AM CORP\\jörg\n"
	    "cas02          KB968730                        \n\n",
	    "cas01 KB938397@2013-09-14; cas02 KB968730");
}

static void
own_reports_are_refused(void **state)
{
	(void)state;
	READS("{\"kbdiff\": \"0.1.0\", \"verdict\": \"missing\"}\n", "refused");
	READS("status,update,kind,title,installed_on,have,total,having,lacking,"
	    "uncertain,covered_on,url\n", "refused");
}

/* Numbers in prose, URLs and other lists are no updates. */
static void
nobody_greps_for_numbers(void **state)
{
	(void)state;
	READS("see https://support.microsoft.com/?kbid=2894852\n", "nobody's");
	READS("The fix is KB938397 (see below).\n", "nobody's");
	READS("", "nobody's");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(csv_takes_any_columns_in_any_order),
		cmocka_unit_test(csv_knows_hosts_under_any_usual_name),
		cmocka_unit_test(
		    csv_may_have_all_updates_of_a_host_in_one_cell),
		cmocka_unit_test(
		    csv_of_hosts_that_it_does_not_name_is_an_error),
		cmocka_unit_test(csv_passes_over_type_and_sep_lines),
		cmocka_unit_test(csv_takes_no_kind_of_update_for_a_header),
		cmocka_unit_test(csv_reads_quotes_and_commas_inside_path),
		cmocka_unit_test(csv_knows_the_host_by_the_best_column),
		cmocka_unit_test(csv_takes_file_1_from_the_service_pack),
		cmocka_unit_test(csv_settles_dates_by_the_export),
		cmocka_unit_test(
		    csv_takes_a_host_without_updates_as_incomplete),
		cmocka_unit_test(csv_takes_no_piece_of_a_name_for_a_host),
		cmocka_unit_test(csv_of_osquery_is_read),
		cmocka_unit_test(table_is_cut_by_columns),
		cmocka_unit_test(table_takes_no_shortened_name_for_a_host),
		cmocka_unit_test(table_reads_other_layouts),
		cmocka_unit_test(table_broken_to_fit_a_window_is_an_error),
		cmocka_unit_test(list_needs_no_host_and_joins_wrapped_values),
		cmocka_unit_test(key_value_lines_may_all_be_doubled),
		cmocka_unit_test(wmic_table_is_cut_in_characters),
		cmocka_unit_test(
		    wmic_dates_are_month_first_whatever_the_culture),
		cmocka_unit_test(wmic_lists_several_nodes),
		cmocka_unit_test(wmic_may_begin_with_junk),
		cmocka_unit_test(wmic_csv_protects_no_commas),
		cmocka_unit_test(wmic_that_finds_nothing_is_an_empty_list),
		cmocka_unit_test(clixml_takes_the_typed_date),
		cmocka_unit_test(xml_that_breaks_off_keeps_whole_objects),
		cmocka_unit_test(rawxml_is_read),
		cmocka_unit_test(json_of_one_or_many_or_nested),
		cmocka_unit_test(json_that_breaks_off_keeps_whole_objects),
		cmocka_unit_test(plain_lists_are_lists_of_ids_only),
		cmocka_unit_test(plain_list_with_an_ellipsis_is_incomplete),
		cmocka_unit_test(plain_list_may_end_in_half_an_id),
		cmocka_unit_test(
		    systeminfo_is_read_in_the_pages_of_its_language),
		cmocka_unit_test(
		    systeminfo_is_known_by_a_version_below_a_name_and_by_ids),
		cmocka_unit_test(systeminfo_tells_updates_from_cards),
		cmocka_unit_test(systeminfo_drops_what_the_cut_left),
		cmocka_unit_test(systeminfo_without_a_list_is_unknown),
		cmocka_unit_test(systeminfo_reports_may_follow_one_another),
		cmocka_unit_test(systeminfo_in_a_language_nobody_knows),
		cmocka_unit_test(systeminfo_reads_entries_at_column_0),
		cmocka_unit_test(
		    systeminfo_takes_the_logon_server_of_a_workgroup_only),
		cmocka_unit_test(
		    systeminfo_csv_is_read_with_and_without_header),
		cmocka_unit_test(
		    systeminfo_takes_nothing_above_it_for_a_host),
		cmocka_unit_test(
		    systeminfo_csv_may_have_been_through_a_spreadsheet),
		cmocka_unit_test(systeminfo_csv_is_read_in_any_language),
		cmocka_unit_test(systeminfo_may_be_quoted),
		cmocka_unit_test(
		    systeminfo_of_one_host_may_come_several_times),
		cmocka_unit_test(systeminfo_in_two_languages_between_prompts),
		cmocka_unit_test(dism_keeps_states),
		cmocka_unit_test(dism_may_be_broken_to_fit_a_window),
		cmocka_unit_test(dism_in_another_language_proves_no_state),
		cmocka_unit_test(lists_of_missing_updates_are_refused),
		cmocka_unit_test(wmic_that_lacks_a_stylesheet_is_explained),
		cmocka_unit_test(html_of_wmic_names_nodes_above_tables),
		cmocka_unit_test(html_may_be_a_list_and_have_entities),
		cmocka_unit_test(computer_info_may_show_objects),
		cmocka_unit_test(computer_info_shows_four_ids_and_an_ellipsis),
		cmocka_unit_test(systeminfo_table_stands_below_its_ruler),
		cmocka_unit_test(exports_are_read_below_prompts_and_fences),
		cmocka_unit_test(csv_cut_in_its_last_cell_keeps_the_row),
		cmocka_unit_test(
		    lists_cut_in_a_name_or_between_tables_are_cut),
		cmocka_unit_test(
		    second_formats_are_found_in_indented_and_broken_lines),
		cmocka_unit_test(csv_cut_row_is_no_header),
		cmocka_unit_test(csv_with_two_dates_takes_installed_on),
		cmocka_unit_test(
		    table_rows_out_of_line_are_an_error_and_prose_is_not),
		cmocka_unit_test(table_cuts_ids_and_names_with_either_ellipsis),
		cmocka_unit_test(table_of_several_hosts_has_their_names),
		cmocka_unit_test(own_reports_are_refused),
		cmocka_unit_test(nobody_greps_for_numbers),
	};

	return RUN(tests);
}
