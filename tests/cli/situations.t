# Each situation of a report in each format; fleets.t and reports.t have the
# others.

@case the Exchange pair
@cmd
data/in-formats "nagios junit xlsx" samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
== nagios
KBDIFF CRITICAL: CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has. | hosts=2;;;0 differing=1;;;0 missing=1;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="2" failures="1" errors="0">
    <testcase name="CAS01" classname="kbdiff.diff"/>
    <testcase name="CAS02" classname="kbdiff.diff">
      <failure message="CAS02 lacks 1 update">KB938397  Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)
</failure>
    </testcase>
  </testsuite>
</testsuites>
== xlsx
== Summary
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
Hosts	Update	What it is	Download
CAS02 lacks	KB938397	Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)	Catalog
Hosts	Updates and level
CAS01	20 updates, 1 unidentified entry
CAS02	19 updates, 1 unidentified entry
One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it: check before you install it.
19 updates are on both hosts.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: KB938397.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
CAS02	bad	group 1		19	1	0	0	0	0
CAS01	good	group 2		20	0	0	1	0	0
== Rows
group	update	what it is	download	kind	installed	good hosts that have it	good hosts	bad hosts that have it	bad hosts	separation	having	lacking	uncertain on	superseded on	accepted on	title	notes
missing	KB938397	Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)	Catalog	Hotfix	2013-09-14	1	1	0	1	1	CAS01	CAS02				Hotfix for Windows Server 2003 x64 Edition (KB938397)
== Matrix
				good	bad
update	group	kind	installed	CAS01	CAS02
KB938397	missing	Hotfix	2013-09-14	+	-
KB2121546	same	Security Update	2010-09-21	+	+
KB2115168	same	Security Update	2010-08-17	+	+
KB2229593	same	Security Update	2010-07-20	+	+
KB958644	same	Security Update	2008-10-25	+	+
KB941569	same	Security Update	2008-08-19	+	+
KB943055	same	Security Update	2008-08-19	+	+
KB944653	same	Security Update	2008-08-19	+	+
KB948496	same	Update	2008-08-19	+	+
KB933360	same	Update	2008-06-02	+	+
KB935839	same	Security Update	2008-06-02	+	+
KB936782	same	Security Update	2008-06-02	+	+
KB914961	same	Service Pack	2008-05-21	+	+
KB924667	same	Security Update	2008-05-21	+	+
KB925902	same	Security Update	2008-05-21	+	+
KB926122	same	Security Update	2008-05-21	+	+
KB927891	same	Update	2008-05-21	+	+
KB929123	same	Security Update	2008-05-21	+	+
KB931784	same	Security Update	2008-05-21	+	+
KB932168	same	Security Update	2008-05-21	+	+
@stderr
@status 0

@case four nodes of which one is behind
@cmd
data/in-formats "nagios junit xlsx" cluster samples/cluster
@stdout
== nagios
KBDIFF CRITICAL: EX03 is one month behind the other 3 nodes and lacks 2 updates that they have. | hosts=4;;;0 differing=1;;;0 missing=2;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="4" failures="1" errors="0">
    <testcase name="EX01" classname="kbdiff.cluster"/>
    <testcase name="EX02" classname="kbdiff.cluster"/>
    <testcase name="EX03" classname="kbdiff.cluster">
      <failure message="EX03 lacks 2 updates">KB5031361  2023-10 cumulative update, 17763.4974
KB5031589  2023-10 servicing stack
</failure>
    </testcase>
    <testcase name="EX04" classname="kbdiff.cluster"/>
  </testsuite>
</testsuites>
== xlsx
== Summary
EX03 is one month behind the other 3 nodes and lacks 2 updates that they have.
All 4 nodes are at the level of 2023-10 or older; the newest update that kbdiff knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).
Update	What it is	Where	Download
KB5031361	2023-10 cumulative update, 17763.4974	all but EX03	Catalog
KB5031589	2023-10 servicing stack	all but EX03	Catalog
Nodes	Updates and level
EX03	10 updates, level 17763.4851 (2023-09)
EX01, EX02, EX04	10 updates each, level 17763.4974 (2023-10)
all 4 nodes	Windows Server 2019 Standard, 17763, x64
8 updates are on all 4 nodes. Superseded, so not missing on EX01, EX02 and EX04: KB5030214 and KB5030505.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 4 files in samples/cluster/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
s	superseded
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
EX03	node	group 1	17763.4851 (2023-09)	10	2	0	0	0	0		Microsoft Windows Server 2019 Standard	10.0.17763	x64
EX01	node	norm	17763.4974 (2023-10)	10	0	0	0	2	0		Microsoft Windows Server 2019 Standard	10.0.17763	x64
EX02	node	norm	17763.4974 (2023-10)	10	0	0	0	2	0		Microsoft Windows Server 2019 Standard	10.0.17763	x64
EX04	node	norm	17763.4974 (2023-10)	10	0	0	0	2	0		Microsoft Windows Server 2019 Standard	10.0.17763	x64
== Rows
group	update	what it is	download	kind	installed	nodes that have it	nodes	having	lacking	uncertain on	superseded on	accepted on	title	notes
drift	KB5031361	2023-10 cumulative update, 17763.4974	Catalog			3	4	EX01, EX02 and EX04	EX03
drift	KB5031589	2023-10 servicing stack	Catalog			3	4	EX01, EX02 and EX04	EX03
== Matrix
update	group	kind	installed	EX01	EX02	EX03	EX04
KB5031361	drift			+	+	-	+
KB5031589	drift			+	+	-	+
KB5030214	covered			s	s	+	s
KB5030505	covered			s	s	+	s
KB4486153	common			+	+	+	+
KB4512577	common			+	+	+	+
KB4535680	common			+	+	+	+
KB4577586	common			+	+	+	+
KB4589208	common			+	+	+	+
KB5004424	common			+	+	+	+
KB5012170	common			+	+	+	+
KB5029931	common			+	+	+	+
@stderr
@status 0

@case a pair with 15 differences each way
@cmd
python3 data/fleets pair2012
data/in-formats "jira csv json html nagios junit xlsx" pair2012/FS11.csv pair2012/FS12.csv
@stdout
== jira
*FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. FS11 is patched with security-only updates (latest: 2023-10), FS12 with monthly rollups (latest: 2022-12). FS12 lacks 10 security-only updates, 4 Internet Explorer updates and 1 servicing stack; FS11 lacks 9 monthly rollups, 4 .NET Framework updates and 2 others.*

||Hosts||Update||What it is||Download||
|FS12 lacks|[KB5031407|https://support.microsoft.com/help/5031407]|2023-10 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031407]|
|FS12 lacks|[KB5030329|https://support.microsoft.com/help/5030329]|2023-09 servicing stack|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030329]|
|FS12 lacks|[KB5030287|https://support.microsoft.com/help/5030287]|2023-09 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030287]|
|FS12 lacks|[KB5029304|https://support.microsoft.com/help/5029304]|2023-08 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029304]|
|FS12 lacks|[KB5029243|https://support.microsoft.com/help/5029243]|2023-08 Internet Explorer update\\ contains 3 others of the 15 that FS12 lacks: [KB5028167|https://support.microsoft.com/help/5028167], [KB5026366|https://support.microsoft.com/help/5026366], [KB5022835|https://support.microsoft.com/help/5022835]|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029243]|
|FS12 lacks|[KB5028223|https://support.microsoft.com/help/5028223]|2023-07 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5028223]|
|FS12 lacks|[KB5027282|https://support.microsoft.com/help/5027282]|2023-06 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5027282]|
|FS12 lacks|[KB5026409|https://support.microsoft.com/help/5026409]|2023-05 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5026409]|
|FS12 lacks|[KB5025288|https://support.microsoft.com/help/5025288]|2023-04 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5025288]|
|FS12 lacks|[KB5023764|https://support.microsoft.com/help/5023764]|2023-03 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5023764]|
|FS12 lacks|[KB5022894|https://support.microsoft.com/help/5022894]|2023-02 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022894]|
|FS12 lacks|[KB5022346|https://support.microsoft.com/help/5022346]|2023-01 security-only update|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022346]|
|FS11 lacks|[KB5029916|https://support.microsoft.com/help/5029916]|2023-09 .NET Framework 4.6.2 to 4.7.2\\ contains 3 others of the 15 that FS11 lacks: [KB5028962|https://support.microsoft.com/help/5028962], [KB5028864|https://support.microsoft.com/help/5028864], [KB5027133|https://support.microsoft.com/help/5027133]|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029916]|
|FS11 lacks|[KB5021294|https://support.microsoft.com/help/5021294]|2022-12 monthly rollup\\ contains 8 others of the 15 that FS11 lacks: [KB5020023|https://support.microsoft.com/help/5020023], [KB5018474|https://support.microsoft.com/help/5018474], [KB5017367|https://support.microsoft.com/help/5017367], [KB5016681|https://support.microsoft.com/help/5016681], [KB5015874|https://support.microsoft.com/help/5015874], [KB5014738|https://support.microsoft.com/help/5014738], [KB5014011|https://support.microsoft.com/help/5014011], [KB5012670|https://support.microsoft.com/help/5012670]|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5021294]|
|FS11 lacks|[KB3191564|https://support.microsoft.com/help/3191564]|listed as Update (installed 2018-03-06 on FS12)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB3191564]|
|FS11 lacks|[KB2999226|https://support.microsoft.com/help/2999226]|listed as Update (installed 2017-11-20 on FS12)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB2999226]|

||Hosts||Updates and level||
|FS11, FS12|45 updates each|

A monthly rollup of 2023-10 or later contains all of these monthly rollups and security-only updates; the newest that kbdiff knows is [KB5102207|https://support.microsoft.com/help/5102207] of 2026-07.
30 updates are on both hosts.
Not in kbdiff's tables: [KB3191564|https://support.microsoft.com/help/3191564] and [KB2999226|https://support.microsoft.com/help/2999226].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from pair2012/FS11.csv and pair2012/FS12.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== csv
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5031407,Security Update,,2023-10-14,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5031407,2023-10 security-only update,
missing,KB5030329,Security Update,,2023-09-13,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5030329,2023-09 servicing stack,
missing,KB5030287,Security Update,,2023-09-12,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5030287,2023-09 security-only update,
missing,KB5029304,Security Update,,2023-08-16,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5029304,2023-08 security-only update,
missing,KB5029243,Security Update,,2023-08-14,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5029243,2023-08 Internet Explorer update,
missing,KB5028223,Security Update,,2023-07-16,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5028223,2023-07 security-only update,
missing,KB5028167,Security Update,,2023-07-15,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5028167,2023-07 Internet Explorer update,
missing,KB5027282,Security Update,,2023-06-20,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5027282,2023-06 security-only update,
missing,KB5026409,Security Update,,2023-05-27,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5026409,2023-05 security-only update,
missing,KB5026366,Security Update,,2023-05-25,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5026366,2023-05 Internet Explorer update,
missing,KB5025288,Security Update,,2023-04-25,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5025288,2023-04 security-only update,
missing,KB5023764,Security Update,,2023-03-14,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5023764,2023-03 security-only update,
missing,KB5022894,Security Update,,2023-02-17,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5022894,2023-02 security-only update,
missing,KB5022835,Security Update,,2023-02-16,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5022835,2023-02 Internet Explorer update,
missing,KB5022346,Security Update,,2023-02-02,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5022346,2023-01 security-only update,
extra,KB5029916,Security Update,,2023-09-02,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5029916,2023-09 .NET Framework 4.6.2 to 4.7.2,
extra,KB5028962,Security Update,,2023-08-06,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5028962,2023-08 .NET Framework 4.6.2 to 4.7.2,
extra,KB5028864,Security Update,,2023-08-03,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5028864,2023-07 .NET Framework 4.6.2 to 4.7.2,
extra,KB5027133,Security Update,,2023-06-16,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5027133,2023-06 .NET Framework 4.6.2 to 4.7.2,
extra,KB5021294,Security Update,,2023-01-04,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5021294,2022-12 monthly rollup,
extra,KB5020023,Security Update,,2022-11-29,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5020023,2022-11 monthly rollup,
extra,KB5018474,Security Update,,2022-10-17,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5018474,2022-10 monthly rollup,
extra,KB5017367,Security Update,,2022-09-16,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5017367,2022-09 monthly rollup,
extra,KB5016681,Security Update,,2022-08-25,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5016681,2022-08 monthly rollup,
extra,KB5015874,Security Update,,2022-07-31,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5015874,2022-07 monthly rollup,
extra,KB5014738,Security Update,,2022-06-26,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5014738,2022-06 monthly rollup,
extra,KB5014011,Security Update,,2022-06-03,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5014011,2022-05 monthly rollup,
extra,KB5012670,Security Update,,2022-04-22,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5012670,2022-04 monthly rollup,
extra,KB3191564,Update,,2018-03-06,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/3191564,listed as Update (installed 2018-03-06 on FS12),
extra,KB2999226,Update,,2017-11-20,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/2999226,listed as Update (installed 2017-11-20 on FS12),
== json
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "FS11", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["pair2012/FS11.csv"], "complete": true, "doubts": [], "declared": null, "listed": 45, "unidentified": 0},
    {"name": "FS12", "role": "bad", "peers": ["FS11"], "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["pair2012/FS12.csv"], "complete": true, "doubts": [], "declared": null, "listed": 45, "unidentified": 0}],
  "missing": [
    {"update": "KB5031407", "kind": "Security Update", "title": null, "installed_on": "2023-10-14", "url": "https://support.microsoft.com/help/5031407", "what": "2023-10 security-only update", "month": "2023-10", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5030329", "kind": "Security Update", "title": null, "installed_on": "2023-09-13", "url": "https://support.microsoft.com/help/5030329", "what": "2023-09 servicing stack", "month": "2023-09", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"have":
    {"update": "KB5030287", "kind": "Security Update", "title": null, "installed_on": "2023-09-12", "url": "https://support.microsoft.com/help/5030287", "what": "2023-09 security-only update", "month": "2023-09", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5029304", "kind": "Security Update", "title": null, "installed_on": "2023-08-16", "url": "https://support.microsoft.com/help/5029304", "what": "2023-08 security-only update", "month": "2023-08", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5029243", "kind": "Security Update", "title": null, "installed_on": "2023-08-14", "url": "https://support.microsoft.com/help/5029243", "what": "2023-08 Internet Explorer update", "month": "2023-08", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad":
    {"update": "KB5028223", "kind": "Security Update", "title": null, "installed_on": "2023-07-16", "url": "https://support.microsoft.com/help/5028223", "what": "2023-07 security-only update", "month": "2023-07", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5028167", "kind": "Security Update", "title": null, "installed_on": "2023-07-15", "url": "https://support.microsoft.com/help/5028167", "what": "2023-07 Internet Explorer update", "month": "2023-07", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad":
    {"update": "KB5027282", "kind": "Security Update", "title": null, "installed_on": "2023-06-20", "url": "https://support.microsoft.com/help/5027282", "what": "2023-06 security-only update", "month": "2023-06", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5026409", "kind": "Security Update", "title": null, "installed_on": "2023-05-27", "url": "https://support.microsoft.com/help/5026409", "what": "2023-05 security-only update", "month": "2023-05", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5026366", "kind": "Security Update", "title": null, "installed_on": "2023-05-25", "url": "https://support.microsoft.com/help/5026366", "what": "2023-05 Internet Explorer update", "month": "2023-05", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad":
    {"update": "KB5025288", "kind": "Security Update", "title": null, "installed_on": "2023-04-25", "url": "https://support.microsoft.com/help/5025288", "what": "2023-04 security-only update", "month": "2023-04", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5023764", "kind": "Security Update", "title": null, "installed_on": "2023-03-14", "url": "https://support.microsoft.com/help/5023764", "what": "2023-03 security-only update", "month": "2023-03", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5022894", "kind": "Security Update", "title": null, "installed_on": "2023-02-17", "url": "https://support.microsoft.com/help/5022894", "what": "2023-02 security-only update", "month": "2023-02", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
    {"update": "KB5022835", "kind": "Security Update", "title": null, "installed_on": "2023-02-16", "url": "https://support.microsoft.com/help/5022835", "what": "2023-02 Internet Explorer update", "month": "2023-02", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad":
    {"update": "KB5022346", "kind": "Security Update", "title": null, "installed_on": "2023-02-02", "url": "https://support.microsoft.com/help/5022346", "what": "2023-01 security-only update", "month": "2023-01", "level": null, "separation": 1.0000, "good": {"have": ["FS11"], "lack": []}, "bad": {"h
  "uncertain": [],
  "extra": [
    {"update": "KB5029916", "kind": "Security Update", "title": null, "installed_on": "2023-09-02", "url": "https://support.microsoft.com/help/5029916", "what": "2023-09 .NET Framework 4.6.2 to 4.7.2", "month": "2023-09", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, 
    {"update": "KB5028962", "kind": "Security Update", "title": null, "installed_on": "2023-08-06", "url": "https://support.microsoft.com/help/5028962", "what": "2023-08 .NET Framework 4.6.2 to 4.7.2", "month": "2023-08", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, 
    {"update": "KB5028864", "kind": "Security Update", "title": null, "installed_on": "2023-08-03", "url": "https://support.microsoft.com/help/5028864", "what": "2023-07 .NET Framework 4.6.2 to 4.7.2", "month": "2023-07", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, 
    {"update": "KB5027133", "kind": "Security Update", "title": null, "installed_on": "2023-06-16", "url": "https://support.microsoft.com/help/5027133", "what": "2023-06 .NET Framework 4.6.2 to 4.7.2", "month": "2023-06", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, 
    {"update": "KB5021294", "kind": "Security Update", "title": null, "installed_on": "2023-01-04", "url": "https://support.microsoft.com/help/5021294", "what": "2022-12 monthly rollup", "month": "2022-12", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5020023", "kind": "Security Update", "title": null, "installed_on": "2022-11-29", "url": "https://support.microsoft.com/help/5020023", "what": "2022-11 monthly rollup", "month": "2022-11", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5018474", "kind": "Security Update", "title": null, "installed_on": "2022-10-17", "url": "https://support.microsoft.com/help/5018474", "what": "2022-10 monthly rollup", "month": "2022-10", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5017367", "kind": "Security Update", "title": null, "installed_on": "2022-09-16", "url": "https://support.microsoft.com/help/5017367", "what": "2022-09 monthly rollup", "month": "2022-09", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5016681", "kind": "Security Update", "title": null, "installed_on": "2022-08-25", "url": "https://support.microsoft.com/help/5016681", "what": "2022-08 monthly rollup", "month": "2022-08", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5015874", "kind": "Security Update", "title": null, "installed_on": "2022-07-31", "url": "https://support.microsoft.com/help/5015874", "what": "2022-07 monthly rollup", "month": "2022-07", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5014738", "kind": "Security Update", "title": null, "installed_on": "2022-06-26", "url": "https://support.microsoft.com/help/5014738", "what": "2022-06 monthly rollup", "month": "2022-06", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5014011", "kind": "Security Update", "title": null, "installed_on": "2022-06-03", "url": "https://support.microsoft.com/help/5014011", "what": "2022-05 monthly rollup", "month": "2022-05", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB5012670", "kind": "Security Update", "title": null, "installed_on": "2022-04-22", "url": "https://support.microsoft.com/help/5012670", "what": "2022-04 monthly rollup", "month": "2022-04", "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad": {"have":
    {"update": "KB3191564", "kind": "Update", "title": null, "installed_on": "2018-03-06", "url": "https://support.microsoft.com/help/3191564", "what": "listed as Update (installed 2018-03-06 on FS12)", "month": null, "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad
    {"update": "KB2999226", "kind": "Update", "title": null, "installed_on": "2017-11-20", "url": "https://support.microsoft.com/help/2999226", "what": "listed as Update (installed 2017-11-20 on FS12)", "month": null, "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["FS11"]}, "bad
  "covered": [],
  "inapplicable": [],
  "counts": {"accepted": 0, "missing": 15, "uncertain": 0, "extra": 15, "covered": 0, "inapplicable": 0, "same": 30},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["FS11"], "norm": false, "level": null, "newest_level": null, "lacks": ["KB5029916", "KB5028962", "KB5028864", "KB5027133", "KB5021294", "KB5020023", "KB5018474", "KB5017367", "KB5016681", "KB5015874", "KB5014738", "KB5014011", "KB5012670", "KB3191564", "KB2999226"], "has": ["KB5031407
    {"hosts": ["FS12"], "norm": false, "level": null, "newest_level": null, "lacks": ["KB5031407", "KB5030329", "KB5030287", "KB5029304", "KB5029243", "KB5028223", "KB5028167", "KB5027282", "KB5026409", "KB5026366", "KB5025288", "KB5023764", "KB5022894", "KB5022835", "KB5022346"], "has": ["KB5029916
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
== html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: FS12 lacks 15 updates, FS11 lacks 15</title>
</head>
<body>
<main>
<header class="bad">
<h1>FS12 lacks 15 updates, FS11 lacks 15</h1>
<p>FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. FS11 is patched with security-only updates (latest: 2023-10), FS12 with monthly rollups (latest: 2022-12). FS12 lacks 10 security-only updates, 4 Internet Explorer updates and 1 servicing stack; FS11 lacks 9 monthly rollups, 4 .NET Framework updates and 2 others.</p>
</header>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5031407">KB5031407</a></th><td class="t" align="left" valign="top">2023-10 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031407">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5030329">KB5030329</a></th><td class="t" align="left" valign="top">2023-09 servicing stack</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030329">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5030287">KB5030287</a></th><td class="t" align="left" valign="top">2023-09 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030287">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5029304">KB5029304</a></th><td class="t" align="left" valign="top">2023-08 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029304">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5029243">KB5029243</a></th><td class="t" align="left" valign="top">2023-08 Internet Explorer update<small>contains 3 others of the 15 that FS12 lacks: <a href="https://support.microsoft.com/help/5028167">KB5028167</a>, <a href="https://support.microsoft.com/help/5026366">KB5026366</a>, <a href="https://support.microsoft.com/help/5022835">KB5022835</a></small></td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029243">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5028223">KB5028223</a></th><td class="t" align="left" valign="top">2023-07 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5028223">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5027282">KB5027282</a></th><td class="t" align="left" valign="top">2023-06 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5027282">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5026409">KB5026409</a></th><td class="t" align="left" valign="top">2023-05 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5026409">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5025288">KB5025288</a></th><td class="t" align="left" valign="top">2023-04 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5025288">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5023764">KB5023764</a></th><td class="t" align="left" valign="top">2023-03 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5023764">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5022894">KB5022894</a></th><td class="t" align="left" valign="top">2023-02 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022894">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS12 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5022346">KB5022346</a></th><td class="t" align="left" valign="top">2023-01 security-only update</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022346">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS11 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5029916">KB5029916</a></th><td class="t" align="left" valign="top">2023-09 .NET Framework 4.6.2 to 4.7.2<small>contains 3 others of the 15 that FS11 lacks: <a href="https://support.microsoft.com/help/5028962">KB5028962</a>, <a href="https://support.microsoft.com/help/5028864">KB5028864</a>, <a href="https://support.microsoft.com/help/5027133">KB5027133</a></small></td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029916">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS11 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5021294">KB5021294</a></th><td class="t" align="left" valign="top">2022-12 monthly rollup<small>contains 8 others of the 15 that FS11 lacks: <a href="https://support.microsoft.com/help/5020023">KB5020023</a>, <a href="https://support.microsoft.com/help/5018474">KB5018474</a>, <a href="https://support.microsoft.com/help/5017367">KB5017367</a>, <a href="https://support.microsoft.com/help/5016681">KB5016681</a>, <a href="https://support.microsoft.com/help/5015874">KB5015874</a>, <a href="https://support.microsoft.com/help/5014738">KB5014738</a>, <a href="https://support.microsoft.com/help/5014011">KB5014011</a>, <a href="https://support.microsoft.com/help/5012670">KB5012670</a></small></td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5021294">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS11 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/3191564">KB3191564</a></th><td class="t" align="left" valign="top">listed as Update (installed 2018-03-06 on FS12)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB3191564">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">FS11 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/2999226">KB2999226</a></th><td class="t" align="left" valign="top">listed as Update (installed 2017-11-20 on FS12)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB2999226">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Hosts">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">FS11, FS12</th><td class="t" align="left" valign="top">45 updates each</td></tr>
</tbody>
</table>
<ul>
<li>A monthly rollup of 2023-10 or later contains all of these monthly rollups and security-only updates; the newest that kbdiff knows is <a href="https://support.microsoft.com/help/5102207">KB5102207</a> of 2026-07.</li>
<li>30 updates are on both hosts.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/3191564">KB3191564</a> and <a href="https://support.microsoft.com/help/2999226">KB2999226</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from pair2012/FS11.csv and pair2012/FS12.csv.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
== nagios
KBDIFF CRITICAL: FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. | hosts=2;;;0 differing=1;;;0 missing=15;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="2" failures="1" errors="0">
    <testcase name="FS11" classname="kbdiff.diff"/>
    <testcase name="FS12" classname="kbdiff.diff">
      <failure message="FS12 lacks 15 updates">KB5031407  2023-10 security-only update
KB5030329  2023-09 servicing stack
KB5030287  2023-09 security-only update
KB5029304  2023-08 security-only update
KB5029243  2023-08 Internet Explorer update
KB5028223  2023-07 security-only update
KB5028167  2023-07 Internet Explorer update
KB5027282  2023-06 security-only update
KB5026409  2023-05 security-only update
KB5026366  2023-05 Internet Explorer update
KB5025288  2023-04 security-only update
KB5023764  2023-03 security-only update
KB5022894  2023-02 security-only update
KB5022835  2023-02 Internet Explorer update
KB5022346  2023-01 security-only update
</failure>
    </testcase>
  </testsuite>
</testsuites>
== xlsx
== Summary
FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. FS11 is patched with security-only updates (latest: 2023-10), FS12 with monthly rollups (latest: 2022-12). FS12 lacks 10 security-only updates, 4 Internet Explorer updates and 1 servicing stack; FS11 lacks 9 monthly rollups, 4
Hosts	Update	What it is	Download
FS12 lacks	KB5031407	2023-10 security-only update	Catalog
FS12 lacks	KB5030329	2023-09 servicing stack	Catalog
FS12 lacks	KB5030287	2023-09 security-only update	Catalog
FS12 lacks	KB5029304	2023-08 security-only update	Catalog
FS12 lacks	KB5029243	2023-08 Internet Explorer update; contains 3 others of the 15 that FS12 lacks: KB5028167, KB5026366, KB5022835	Catalog
FS12 lacks	KB5028223	2023-07 security-only update	Catalog
FS12 lacks	KB5027282	2023-06 security-only update	Catalog
FS12 lacks	KB5026409	2023-05 security-only update	Catalog
FS12 lacks	KB5025288	2023-04 security-only update	Catalog
FS12 lacks	KB5023764	2023-03 security-only update	Catalog
FS12 lacks	KB5022894	2023-02 security-only update	Catalog
FS12 lacks	KB5022346	2023-01 security-only update	Catalog
FS11 lacks	KB5029916	2023-09 .NET Framework 4.6.2 to 4.7.2; contains 3 others of the 15 that FS11 lacks: KB5028962, KB5028864, KB5027133	Catalog
FS11 lacks	KB5021294	2022-12 monthly rollup; contains 8 others of the 15 that FS11 lacks: KB5020023, KB5018474, KB5017367, KB5016681, KB5015874, KB5014738, KB5014011, KB5012670	Catalog
FS11 lacks	KB3191564	listed as Update (installed 2018-03-06 on FS12)	Catalog
FS11 lacks	KB2999226	listed as Update (installed 2017-11-20 on FS12)	Catalog
Hosts	Updates and level
FS11, FS12	45 updates each
A monthly rollup of 2023-10 or later contains all of these monthly rollups and security-only updates; the newest that kbdiff knows is KB5102207 of 2026-07.
30 updates are on both hosts.
Not in kbdiff's tables: KB3191564 and KB2999226.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from pair2012/FS11.csv and pair2012/FS12.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
FS11	good	group 1		45	15	0	15	0	0
FS12	bad	group 2		45	15	0	15	0	0
== Rows
group	update	what it is	download	kind	installed	good hosts that have it	good hosts	bad hosts that have it	bad hosts	separation	having	lacking	uncertain on	superseded on	accepted on	title	notes
missing	KB5031407	2023-10 security-only update	Catalog	Security Update	2023-10-14	1	1	0	1	1	FS11	FS12
missing	KB5030329	2023-09 servicing stack	Catalog	Security Update	2023-09-13	1	1	0	1	1	FS11	FS12
missing	KB5030287	2023-09 security-only update	Catalog	Security Update	2023-09-12	1	1	0	1	1	FS11	FS12
missing	KB5029304	2023-08 security-only update	Catalog	Security Update	2023-08-16	1	1	0	1	1	FS11	FS12
missing	KB5029243	2023-08 Internet Explorer update	Catalog	Security Update	2023-08-14	1	1	0	1	1	FS11	FS12
missing	KB5028223	2023-07 security-only update	Catalog	Security Update	2023-07-16	1	1	0	1	1	FS11	FS12
missing	KB5028167	2023-07 Internet Explorer update	Catalog	Security Update	2023-07-15	1	1	0	1	1	FS11	FS12
missing	KB5027282	2023-06 security-only update	Catalog	Security Update	2023-06-20	1	1	0	1	1	FS11	FS12
missing	KB5026409	2023-05 security-only update	Catalog	Security Update	2023-05-27	1	1	0	1	1	FS11	FS12
missing	KB5026366	2023-05 Internet Explorer update	Catalog	Security Update	2023-05-25	1	1	0	1	1	FS11	FS12
missing	KB5025288	2023-04 security-only update	Catalog	Security Update	2023-04-25	1	1	0	1	1	FS11	FS12
missing	KB5023764	2023-03 security-only update	Catalog	Security Update	2023-03-14	1	1	0	1	1	FS11	FS12
missing	KB5022894	2023-02 security-only update	Catalog	Security Update	2023-02-17	1	1	0	1	1	FS11	FS12
missing	KB5022835	2023-02 Internet Explorer update	Catalog	Security Update	2023-02-16	1	1	0	1	1	FS11	FS12
missing	KB5022346	2023-01 security-only update	Catalog	Security Update	2023-02-02	1	1	0	1	1	FS11	FS12
extra	KB5029916	2023-09 .NET Framework 4.6.2 to 4.7.2	Catalog	Security Update	2023-09-02	0	1	1	1	-1	FS12	FS11
extra	KB5028962	2023-08 .NET Framework 4.6.2 to 4.7.2	Catalog	Security Update	2023-08-06	0	1	1	1	-1	FS12	FS11
extra	KB5028864	2023-07 .NET Framework 4.6.2 to 4.7.2	Catalog	Security Update	2023-08-03	0	1	1	1	-1	FS12	FS11
extra	KB5027133	2023-06 .NET Framework 4.6.2 to 4.7.2	Catalog	Security Update	2023-06-16	0	1	1	1	-1	FS12	FS11
extra	KB5021294	2022-12 monthly rollup	Catalog	Security Update	2023-01-04	0	1	1	1	-1	FS12	FS11
extra	KB5020023	2022-11 monthly rollup	Catalog	Security Update	2022-11-29	0	1	1	1	-1	FS12	FS11
extra	KB5018474	2022-10 monthly rollup	Catalog	Security Update	2022-10-17	0	1	1	1	-1	FS12	FS11
extra	KB5017367	2022-09 monthly rollup	Catalog	Security Update	2022-09-16	0	1	1	1	-1	FS12	FS11
extra	KB5016681	2022-08 monthly rollup	Catalog	Security Update	2022-08-25	0	1	1	1	-1	FS12	FS11
extra	KB5015874	2022-07 monthly rollup	Catalog	Security Update	2022-07-31	0	1	1	1	-1	FS12	FS11
extra	KB5014738	2022-06 monthly rollup	Catalog	Security Update	2022-06-26	0	1	1	1	-1	FS12	FS11
extra	KB5014011	2022-05 monthly rollup	Catalog	Security Update	2022-06-03	0	1	1	1	-1	FS12	FS11
extra	KB5012670	2022-04 monthly rollup	Catalog	Security Update	2022-04-22	0	1	1	1	-1	FS12	FS11
extra	KB3191564	listed as Update (installed 2018-03-06 on FS12)	Catalog	Update	2018-03-06	0	1	1	1	-1	FS12	FS11
extra	KB2999226	listed as Update (installed 2017-11-20 on FS12)	Catalog	Update	2017-11-20	0	1	1	1	-1	FS12	FS11
== Matrix
				good	bad
update	group	kind	installed	FS11	FS12
KB5031407	missing	Security Update	2023-10-14	+	-
KB5030329	missing	Security Update	2023-09-13	+	-
KB5030287	missing	Security Update	2023-09-12	+	-
KB5029304	missing	Security Update	2023-08-16	+	-
KB5029243	missing	Security Update	2023-08-14	+	-
KB5028223	missing	Security Update	2023-07-16	+	-
KB5028167	missing	Security Update	2023-07-15	+	-
KB5027282	missing	Security Update	2023-06-20	+	-
KB5026409	missing	Security Update	2023-05-27	+	-
KB5026366	missing	Security Update	2023-05-25	+	-
KB5025288	missing	Security Update	2023-04-25	+	-
KB5023764	missing	Security Update	2023-03-14	+	-
KB5022894	missing	Security Update	2023-02-17	+	-
KB5022835	missing	Security Update	2023-02-16	+	-
KB5022346	missing	Security Update	2023-02-02	+	-
KB5029916	extra	Security Update	2023-09-02	-	+
KB5028962	extra	Security Update	2023-08-06	-	+
KB5028864	extra	Security Update	2023-08-03	-	+
KB5027133	extra	Security Update	2023-06-16	-	+
KB5021294	extra	Security Update	2023-01-04	-	+
KB5020023	extra	Security Update	2022-11-29	-	+
KB5018474	extra	Security Update	2022-10-17	-	+
KB5017367	extra	Security Update	2022-09-16	-	+
KB5016681	extra	Security Update	2022-08-25	-	+
KB5015874	extra	Security Update	2022-07-31	-	+
KB5014738	extra	Security Update	2022-06-26	-	+
KB5014011	extra	Security Update	2022-06-03	-	+
KB5012670	extra	Security Update	2022-04-22	-	+
KB3191564	extra	Update	2018-03-06	-	+
KB2999226	extra	Update	2017-11-20	-	+
KB3013791	same	Security Update	2015-01-22	+	+
KB3013172	same	Security Update	2015-01-19	+	+
KB3012702	same	Security Update	2015-01-17	+	+
KB3004365	same	Security Update	2014-12-08	+	+
KB3003057	same	Security Update	2014-12-02	+	+
KB3000850	same	Security Update	2014-11-22	+	+
KB2989930	same	Security Update	2014-10-22	+	+
KB2976536	same	Security Update	2014-09-16	+	+
KB2975061	same	Security Update	2014-09-12	+	+
KB2973351	same	Security Update	2014-09-07	+	+
KB2973114	same	Security Update	2014-09-06	+	+
KB2972103	same	Security Update	2014-09-03	+	+
KB2971203	same	Security Update	2014-09-01	+	+
KB2967917	same	Security Update	2014-08-23	+	+
KB2966826	same	Security Update	2014-08-20	+	+
KB2962123	same	Security Update	2014-08-07	+	+
KB2961908	same	Security Update	2014-08-06	+	+
KB2959977	same	Security Update	2014-08-01	+	+
KB2959626	same	Security Update	2014-07-31	+	+
KB2955164	same	Security Update	2014-07-19	+	+
KB2954879	same	Security Update	2014-07-18	+	+
KB2938439	same	Security Update	2014-06-03	+	+
KB2937592	same	Security Update	2014-06-01	+	+
KB2934018	same	Security Update	2014-05-22	+	+
KB2932046	same	Security Update	2014-05-16	+	+
KB2919355	same	Security Update	2014-04-12	+	+
KB2919442	same	Security Update	2014-04-12	+	+
KB2896496	same	Security Update	2013-12-12	+	+
KB2894856	same	Security Update	2013-12-03	+	+
KB2884846	same	Security Update	2013-10-12	+	+
@stderr
@status 0

@case 16 nodes of which three are odd
@cmd
python3 data/fleets sql
data/in-formats "json junit xlsx" cluster sql
@stdout
== json
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "SQL01", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL02", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL03", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL03.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL04", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9121", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL04.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL05", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL05.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL06", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL06.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL07", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL07.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL08", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL08.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL09", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9020", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL09.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL10", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL10.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL11", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL11.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL12", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL12.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL13", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL13.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SQL14", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL14.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL15", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL15.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SQL16", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["sql/SQL16.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0}],
  "common": 12,
  "drift": [
    {"update": "KB5126048", "kind": "Update", "title": null, "installed_on": "2026-09-11", "url": "https://support.microsoft.com/help/5126048", "what": "2026-09 .NET Framework 3.5 and 4.8", "month": "2026-09", "level": null, "have": ["SQL01", "SQL02", "SQL03", "SQL04", "SQL05", "SQL06", "SQL07", "SQ
    {"update": "KB5120238", "kind": "Security Update", "title": null, "installed_on": "2026-08-11", "url": "https://support.microsoft.com/help/5120238", "what": "2026-08 cumulative update, 17763.9121", "month": "2026-08", "level": "17763.9121", "have": ["SQL04"], "lack": ["SQL09"], "uncertain": [], 
    {"update": "KB5122876", "kind": "Security Update", "title": null, "installed_on": "2026-08-25", "url": "https://support.microsoft.com/help/5122876", "what": "2026-09 cumulative update, 17763.9245", "month": "2026-09", "level": "17763.9245", "have": ["SQL01", "SQL02", "SQL03", "SQL05", "SQL06", "
    {"update": "KB4589208", "kind": "Update", "title": null, "installed_on": "2021-02-20", "url": "https://support.microsoft.com/help/4589208", "what": "listed as Update (installed 2021-02-20)", "month": null, "level": null, "have": ["SQL13"], "lack": ["SQL01", "SQL02", "SQL03", "SQL04", "SQL05", "S
  "uncertain": [],
  "covered": [
    {"update": "KB5101008", "kind": "Update", "title": null, "installed_on": "2026-04-27", "url": "https://support.microsoft.com/help/5101008", "what": "2026-07 .NET Framework 3.5 and 4.8", "month": "2026-07", "level": null, "have": ["SQL09"], "lack": [], "uncertain": [], "pending": [], "accepted_on
    {"update": "KB5099538", "kind": "Security Update", "title": null, "installed_on": "2026-04-19", "url": "https://support.microsoft.com/help/5099538", "what": "2026-07 cumulative update, 17763.9020", "month": "2026-07", "level": "17763.9020", "have": ["SQL09"], "lack": [], "uncertain": [], "pendin
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["SQL09"], "norm": false, "level": "17763.9020", "newest_level": "17763.9247", "lacks": ["KB5126048", "KB5120238", "KB5122876"], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["SQL04"], "norm": false, "level": "17763.9121", "newest_level": "17763.9247", "lacks": ["KB5122876"], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["SQL13"], "norm": false, "level": "17763.9245", "newest_level": "17763.9247", "lacks": [], "has": ["KB4589208"], "uncertain": [], "build": "17763"},
    {"hosts": ["SQL01", "SQL02", "SQL03", "SQL05", "SQL06", "SQL07", "SQL08", "SQL10", "SQL11", "SQL12", "SQL14", "SQL15", "SQL16"], "norm": true, "level": "17763.9245", "newest_level": "17763.9247", "lacks": [], "has": [], "uncertain": [], "build": "17763"}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="16" failures="3" errors="0">
    <testcase name="SQL01" classname="kbdiff.cluster"/>
    <testcase name="SQL02" classname="kbdiff.cluster"/>
    <testcase name="SQL03" classname="kbdiff.cluster"/>
    <testcase name="SQL04" classname="kbdiff.cluster">
      <failure message="SQL04 lacks 1 update">KB5122876  2026-09 cumulative update, 17763.9245
</failure>
    </testcase>
    <testcase name="SQL05" classname="kbdiff.cluster"/>
    <testcase name="SQL06" classname="kbdiff.cluster"/>
    <testcase name="SQL07" classname="kbdiff.cluster"/>
    <testcase name="SQL08" classname="kbdiff.cluster"/>
    <testcase name="SQL09" classname="kbdiff.cluster">
      <failure message="SQL09 lacks 3 updates">KB5126048  2026-09 .NET Framework 3.5 and 4.8
KB5120238  2026-08 cumulative update, 17763.9121
KB5122876  2026-09 cumulative update, 17763.9245
</failure>
    </testcase>
    <testcase name="SQL10" classname="kbdiff.cluster"/>
    <testcase name="SQL11" classname="kbdiff.cluster"/>
    <testcase name="SQL12" classname="kbdiff.cluster"/>
    <testcase name="SQL13" classname="kbdiff.cluster">
      <failure message="SQL13 has 1 update that 13 other nodes lack">KB4589208  listed as Update (installed 2021-02-20)
</failure>
    </testcase>
    <testcase name="SQL14" classname="kbdiff.cluster"/>
    <testcase name="SQL15" classname="kbdiff.cluster"/>
    <testcase name="SQL16" classname="kbdiff.cluster"/>
  </testsuite>
</testsuites>
== xlsx
== Summary
3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13.
Nodes	State	Level	Lacks	Also has
SQL09	2 months behind	17763.9020 (2026-07)	KB5126048 and KB5122876
SQL04	one month behind	17763.9121 (2026-08)	KB5122876
SQL13	extra updates	17763.9245 (2026-09)		KB4589208
Update	What it is	Where	Download
KB5126048	2026-09 .NET Framework 3.5 and 4.8	all but SQL09	Catalog
KB5122876	2026-09 cumulative update, 17763.9245; contains KB5120238, which SQL09 lacks too	all but SQL04 and SQL09	Catalog
KB4589208	listed as Update (installed 2021-02-20)	only on SQL13	Catalog
Nodes	Updates and level
the other 13	14 updates each, level 17763.9245 (2026-09)
No node has the newest update that kbdiff knows for build 17763, KB5129238 of 2026-09 (17763.9247, out-of-band).
12 updates are on all 16 nodes. Superseded, so not missing on 15 of 16 nodes: KB5101008 and KB5099538.
Not in kbdiff's tables: KB4589208.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 16 files in sql/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
s	superseded
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
SQL09	node	group 1	17763.9020 (2026-07)	14	3	0	0	0	0
SQL04	node	group 2	17763.9121 (2026-08)	14	1	0	0	2	0
SQL13	node	group 3	17763.9245 (2026-09)	15	0	0	1	3	0
SQL01	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL02	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL03	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL05	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL06	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL07	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL08	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL10	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL11	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL12	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL14	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL15	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
SQL16	node	norm	17763.9245 (2026-09)	14	0	0	0	3	0
== Rows
group	update	what it is	download	kind	installed	nodes that have it	nodes	having	lacking	uncertain on	superseded on	accepted on	title	notes
drift	KB5126048	2026-09 .NET Framework 3.5 and 4.8	Catalog	Update	2026-09-11	15	16	SQL01, SQL02, SQL03, SQL04, SQL05, SQL06, SQL07, SQL08, SQL10, SQL11, SQL12, SQL13, SQL14, SQL15 and SQL16	SQL09
drift	KB5120238	2026-08 cumulative update, 17763.9121	Catalog	Security Update	2026-08-11	1	16	SQL04	SQL09		SQL01, SQL02, SQL03, SQL05, SQL06, SQL07, SQL08, SQL10, SQL11, SQL12, SQL13, SQL14, SQL15 and SQL16			superseded on SQL01, SQL02, SQL03, SQL05, SQL06, SQL07, SQL08, SQL10, SQL11, SQL12, SQL13, 
drift	KB5122876	2026-09 cumulative update, 17763.9245	Catalog	Security Update	2026-08-25	14	16	SQL01, SQL02, SQL03, SQL05, SQL06, SQL07, SQL08, SQL10, SQL11, SQL12, SQL13, SQL14, SQL15 and SQL16	SQL04 and SQL09
drift	KB4589208	listed as Update (installed 2021-02-20)	Catalog	Update	2021-02-20	1	16	SQL13	SQL01, SQL02, SQL03, SQL04, SQL05, SQL06, SQL07, SQL08, SQL09, SQL10, SQL11, SQL12, SQL14, SQL15 and SQL16
== Matrix
update	group	kind	installed	SQL01	SQL02	SQL03	SQL04	SQL05	SQL06	SQL07	SQL08	SQL09	SQL10	SQL11	SQL12	SQL13	SQL14	SQL15	SQL16
KB5126048	drift	Update	2026-09-11	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+
KB5120238	drift	Security Update	2026-08-11	s	s	s	+	s	s	s	s	-	s	s	s	s	s	s	s
KB5122876	drift	Security Update	2026-08-25	+	+	+	-	+	+	+	+	-	+	+	+	+	+	+	+
KB4589208	drift	Update	2021-02-20	-	-	-	-	-	-	-	-	-	-	-	-	+	-	-	-
KB5101008	covered	Update	2026-04-27	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s
KB5099538	covered	Security Update	2026-04-19	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s
KB5005112	common	Security Update	2021-09-17	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5003243	common	Security Update	2021-09-15	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4601393	common	Security Update	2020-05-25	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4587735	common	Security Update	2020-05-08	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4577667	common	Security Update	2020-04-26	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4566424	common	Security Update	2020-04-13	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4549947	common	Security Update	2020-03-24	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4523204	common	Security Update	2019-11-22	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4512577	common	Security Update	2019-09-14	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4499728	common	Security Update	2019-06-24	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4470788	common	Security Update	2018-12-20	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB4465664	common	Security Update	2018-11-17	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
@stderr
@status 0

@case 200 nodes of which eleven are odd
@cmd
python3 data/fleets srv
data/in-formats "jira csv json nagios junit xlsx" cluster srv | grep -v '^    <testcase .*"/>$'
@stdout
== jira
*11 of 200 nodes differ from the other 189.*

||Nodes||State||Level||Lacks||
|SRV150|3 months behind|20348.5256 (2026-06)|[KB5120241|https://support.microsoft.com/help/5120241], [KB5126050|https://support.microsoft.com/help/5126050] and [KB5122882|https://support.microsoft.com/help/5122882]|
|SRV037, SRV074, SRV111, SRV148 and SRV185|one month behind|20348.5499 (2026-08)|[KB5126050|https://support.microsoft.com/help/5126050] and [KB5122882|https://support.microsoft.com/help/5122882]|
|SRV020, SRV060, SRV100, SRV140 and SRV180|updates missing|20348.5622 (2026-09)|[KB5012170|https://support.microsoft.com/help/5012170]|

||Update||What it is||Where||Download||
|[KB5120241|https://support.microsoft.com/help/5120241]|2026-08 servicing stack|all but SRV150|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5120241]|
|[KB5012170|https://support.microsoft.com/help/5012170]|listed as Security Update (installed 2022-08-16)|on 195 of 200|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|
|[KB5126050|https://support.microsoft.com/help/5126050]|2026-09 .NET Framework 3.5 and 4.8\\ contains [KB5120705|https://support.microsoft.com/help/5120705], which SRV150 lacks too|on 194 of 200|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050]|
|[KB5122882|https://support.microsoft.com/help/5122882]|2026-09 cumulative update, 20348.5622\\ contains [KB5120242|https://support.microsoft.com/help/5120242], which SRV150 lacks too|on 194 of 200|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122882]|

||Nodes||Updates and level||
|the other 189|15 updates each, level 20348.5622 (2026-09)|

No node has the newest update that kbdiff knows for build 20348, [KB5129237|https://support.microsoft.com/help/5129237] of 2026-09 (20348.5631, out-of-band).
11 updates are on all 200 nodes. Superseded, so not missing on 199 of 200 nodes: [KB5094128|https://support.microsoft.com/help/5094128], [KB5094147|https://support.microsoft.com/help/5094147] and [KB5087068|https://support.microsoft.com/help/5087068].
Not in kbdiff's tables: [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 200 files in srv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== csv
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5120705,Update,,2026-08-13,5,200,"SRV037;SRV074;SRV111;SRV148;SRV185",SRV150,,"SRV001 by KB5126050 (chain);SRV002 by KB5126050 (chain);SRV003 by KB5126050 (chain);SRV004 by KB5126050 (chain);SRV005 by KB5126050 (chain);SRV006 by KB5126050 (chain);SRV007 by KB5126050 (chain);SRV008 by KB51260
drift,KB5120241,Security Update,,2026-08-11,199,200,"SRV001;SRV002;SRV003;SRV004;SRV005;SRV006;SRV007;SRV008;SRV009;SRV010;SRV011;SRV012;SRV013;SRV014;SRV015;SRV016;SRV017;SRV018;SRV019;SRV020;SRV021;SRV022;SRV023;SRV024;SRV025;SRV026;SRV027;SRV028;SRV029;SRV030;SRV031;SRV032;SRV033;SRV034;SRV035;SR
drift,KB5120242,Security Update,,2026-08-11,5,200,"SRV037;SRV074;SRV111;SRV148;SRV185",SRV150,,"SRV001 by KB5122882 (builds);SRV002 by KB5122882 (builds);SRV003 by KB5122882 (builds);SRV004 by KB5122882 (builds);SRV005 by KB5122882 (builds);SRV006 by KB5122882 (builds);SRV007 by KB5122882 (builds);S
drift,KB5012170,Security Update,,2022-08-16,195,200,"SRV001;SRV002;SRV003;SRV004;SRV005;SRV006;SRV007;SRV008;SRV009;SRV010;SRV011;SRV012;SRV013;SRV014;SRV015;SRV016;SRV017;SRV018;SRV019;SRV021;SRV022;SRV023;SRV024;SRV025;SRV026;SRV027;SRV028;SRV029;SRV030;SRV031;SRV032;SRV033;SRV034;SRV035;SRV036;SR
drift,KB5126050,Update,,2026-09-12,194,200,"SRV001;SRV002;SRV003;SRV004;SRV005;SRV006;SRV007;SRV008;SRV009;SRV010;SRV011;SRV012;SRV013;SRV014;SRV015;SRV016;SRV017;SRV018;SRV019;SRV020;SRV021;SRV022;SRV023;SRV024;SRV025;SRV026;SRV027;SRV028;SRV029;SRV030;SRV031;SRV032;SRV033;SRV034;SRV035;SRV036;SRV0
drift,KB5122882,Security Update,,2026-08-25,194,200,"SRV001;SRV002;SRV003;SRV004;SRV005;SRV006;SRV007;SRV008;SRV009;SRV010;SRV011;SRV012;SRV013;SRV014;SRV015;SRV016;SRV017;SRV018;SRV019;SRV020;SRV021;SRV022;SRV023;SRV024;SRV025;SRV026;SRV027;SRV028;SRV029;SRV030;SRV031;SRV032;SRV033;SRV034;SRV035;SR
covered,KB5094128,Security Update,,2026-03-20,1,200,SRV150,,,"SRV001 by KB5122882 (builds);SRV002 by KB5122882 (builds);SRV003 by KB5122882 (builds);SRV004 by KB5122882 (builds);SRV005 by KB5122882 (builds);SRV006 by KB5122882 (builds);SRV007 by KB5122882 (builds);SRV008 by KB5122882 (builds);SRV009
covered,KB5094147,Security Update,,2026-03-20,1,200,SRV150,,,"SRV001 by KB5120241 (chain);SRV002 by KB5120241 (chain);SRV003 by KB5120241 (chain);SRV004 by KB5120241 (chain);SRV005 by KB5120241 (chain);SRV006 by KB5120241 (chain);SRV007 by KB5120241 (chain);SRV008 by KB5120241 (chain);SRV009 by KB51
covered,KB5087068,Update,,2026-02-09,1,200,SRV150,,,"SRV001 by KB5126050 (chain);SRV002 by KB5126050 (chain);SRV003 by KB5126050 (chain);SRV004 by KB5126050 (chain);SRV005 by KB5126050 (chain);SRV006 by KB5126050 (chain);SRV007 by KB5126050 (chain);SRV008 by KB5126050 (chain);SRV009 by KB5126050 (ch
== json
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "SRV001", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV001.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV002", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV002.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV003", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV003.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV004", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV004.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV005", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV005.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV006", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV006.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV007", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV007.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV008", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV008.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV009", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV009.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV010", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV010.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV011", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV011.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV012", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV012.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV013", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV013.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV014", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV014.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV015", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV015.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV016", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV016.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV017", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV017.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV018", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV018.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV019", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV019.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV020", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV020.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SRV021", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV021.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV022", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV022.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV023", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV023.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV024", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV024.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV025", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV025.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV026", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV026.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV027", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV027.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV028", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV028.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV029", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV029.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV030", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV030.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV031", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV031.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV032", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV032.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV033", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV033.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV034", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV034.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV035", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV035.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV036", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV036.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV037", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5499", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV037.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV038", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV038.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV039", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV039.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV040", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV040.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV041", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV041.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV042", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV042.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV043", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV043.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV044", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV044.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV045", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV045.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV046", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV046.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV047", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV047.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV048", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV048.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV049", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV049.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV050", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV050.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV051", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV051.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV052", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV052.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV053", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV053.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV054", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV054.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV055", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV055.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV056", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV056.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV057", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV057.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV058", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV058.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV059", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV059.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV060", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV060.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SRV061", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV061.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV062", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV062.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV063", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV063.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV064", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV064.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV065", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV065.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV066", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV066.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV067", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV067.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV068", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV068.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV069", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV069.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV070", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV070.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV071", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV071.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV072", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV072.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV073", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV073.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV074", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5499", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV074.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV075", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV075.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV076", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV076.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV077", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV077.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV078", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV078.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV079", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV079.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV080", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV080.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV081", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV081.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV082", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV082.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV083", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV083.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV084", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV084.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV085", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV085.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV086", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV086.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV087", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV087.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV088", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV088.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV089", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV089.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV090", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV090.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV091", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV091.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV092", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV092.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV093", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV093.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV094", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV094.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV095", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV095.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV096", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV096.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV097", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV097.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV098", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV098.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV099", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV099.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV100", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV100.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SRV101", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV101.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV102", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV102.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV103", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV103.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV104", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV104.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV105", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV105.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV106", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV106.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV107", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV107.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV108", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV108.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV109", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV109.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV110", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV110.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV111", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5499", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV111.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV112", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV112.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV113", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV113.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV114", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV114.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV115", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV115.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV116", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV116.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV117", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV117.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV118", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV118.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV119", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV119.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV120", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV120.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV121", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV121.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV122", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV122.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV123", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV123.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV124", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV124.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV125", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV125.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV126", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV126.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV127", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV127.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV128", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV128.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV129", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV129.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV130", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV130.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV131", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV131.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV132", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV132.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV133", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV133.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV134", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV134.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV135", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV135.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV136", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV136.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV137", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV137.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV138", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV138.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV139", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV139.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV140", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV140.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SRV141", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV141.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV142", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV142.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV143", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV143.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV144", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV144.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV145", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV145.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV146", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV146.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV147", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV147.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV148", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5499", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV148.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV149", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV149.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV150", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5256", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV150.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV151", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV151.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV152", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV152.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV153", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV153.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV154", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV154.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV155", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV155.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV156", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV156.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV157", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV157.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV158", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV158.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV159", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV159.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV160", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV160.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV161", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV161.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV162", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV162.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV163", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV163.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV164", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV164.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV165", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV165.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV166", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV166.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV167", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV167.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV168", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV168.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV169", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV169.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV170", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV170.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV171", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV171.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV172", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV172.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV173", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV173.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV174", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV174.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV175", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV175.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV176", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV176.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV177", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV177.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV178", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV178.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV179", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV179.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV180", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV180.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "SRV181", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV181.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV182", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV182.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV183", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV183.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV184", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV184.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV185", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5499", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV185.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV186", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV186.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV187", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV187.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV188", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV188.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV189", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV189.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV190", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV190.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV191", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV191.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV192", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV192.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV193", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV193.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV194", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV194.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV195", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV195.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV196", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV196.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV197", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV197.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV198", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV198.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV199", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV199.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0},
    {"name": "SRV200", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["srv/SRV200.csv"], "complete": true, "doubts": [], "declared": null, "listed": 15, "unidentified": 0}],
  "common": 11,
  "drift": [
    {"update": "KB5120705", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120705", "what": "2026-08 .NET Framework 3.5 and 4.8", "month": "2026-08", "level": null, "have": ["SRV037", "SRV074", "SRV111", "SRV148", "SRV185"], "lack": ["SRV15
    {"update": "KB5120241", "kind": "Security Update", "title": null, "installed_on": "2026-08-11", "url": "https://support.microsoft.com/help/5120241", "what": "2026-08 servicing stack", "month": "2026-08", "level": null, "have": ["SRV001", "SRV002", "SRV003", "SRV004", "SRV005", "SRV006", "SRV007"
    {"update": "KB5120242", "kind": "Security Update", "title": null, "installed_on": "2026-08-11", "url": "https://support.microsoft.com/help/5120242", "what": "2026-08 cumulative update, 20348.5499", "month": "2026-08", "level": "20348.5499", "have": ["SRV037", "SRV074", "SRV111", "SRV148", "SRV18
    {"update": "KB5012170", "kind": "Security Update", "title": null, "installed_on": "2022-08-16", "url": "https://support.microsoft.com/help/5012170", "what": "listed as Security Update (installed 2022-08-16)", "month": null, "level": null, "have": ["SRV001", "SRV002", "SRV003", "SRV004", "SRV005"
    {"update": "KB5126050", "kind": "Update", "title": null, "installed_on": "2026-09-12", "url": "https://support.microsoft.com/help/5126050", "what": "2026-09 .NET Framework 3.5 and 4.8", "month": "2026-09", "level": null, "have": ["SRV001", "SRV002", "SRV003", "SRV004", "SRV005", "SRV006", "SRV00
    {"update": "KB5122882", "kind": "Security Update", "title": null, "installed_on": "2026-08-25", "url": "https://support.microsoft.com/help/5122882", "what": "2026-09 cumulative update, 20348.5622", "month": "2026-09", "level": "20348.5622", "have": ["SRV001", "SRV002", "SRV003", "SRV004", "SRV00
  "uncertain": [],
  "covered": [
    {"update": "KB5094128", "kind": "Security Update", "title": null, "installed_on": "2026-03-20", "url": "https://support.microsoft.com/help/5094128", "what": "2026-06 cumulative update, 20348.5256", "month": "2026-06", "level": "20348.5256", "have": ["SRV150"], "lack": [], "uncertain": [], "pendi
    {"update": "KB5094147", "kind": "Security Update", "title": null, "installed_on": "2026-03-20", "url": "https://support.microsoft.com/help/5094147", "what": "2026-06 servicing stack", "month": "2026-06", "level": null, "have": ["SRV150"], "lack": [], "uncertain": [], "pending": [], "accepted_on"
    {"update": "KB5087068", "kind": "Update", "title": null, "installed_on": "2026-02-09", "url": "https://support.microsoft.com/help/5087068", "what": "2026-05 .NET Framework 3.5 and 4.8", "month": "2026-05", "level": null, "have": ["SRV150"], "lack": [], "uncertain": [], "pending": [], "accepted_o
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["SRV150"], "norm": false, "level": "20348.5256", "newest_level": "20348.5631", "lacks": ["KB5120705", "KB5120241", "KB5120242", "KB5126050", "KB5122882"], "has": [], "uncertain": [], "build": "20348"},
    {"hosts": ["SRV037", "SRV074", "SRV111", "SRV148", "SRV185"], "norm": false, "level": "20348.5499", "newest_level": "20348.5631", "lacks": ["KB5126050", "KB5122882"], "has": [], "uncertain": [], "build": "20348"},
    {"hosts": ["SRV020", "SRV060", "SRV100", "SRV140", "SRV180"], "norm": false, "level": "20348.5622", "newest_level": "20348.5631", "lacks": ["KB5012170"], "has": [], "uncertain": [], "build": "20348"},
    {"hosts": ["SRV001", "SRV002", "SRV003", "SRV004", "SRV005", "SRV006", "SRV007", "SRV008", "SRV009", "SRV010", "SRV011", "SRV012", "SRV013", "SRV014", "SRV015", "SRV016", "SRV017", "SRV018", "SRV019", "SRV021", "SRV022", "SRV023", "SRV024", "SRV025", "SRV026", "SRV027", "SRV028", "SRV029", "SRV0
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
== nagios
KBDIFF CRITICAL: 11 of 200 nodes differ from the other 189: SRV150 is 3 months behind; SRV037, SRV074, SRV111, SRV148 and SRV185 are one month behind; SRV020, SRV060, SRV100, SRV140 and SRV180 lack KB5012170. | hosts=200;;;0 differing=11;;;0 missing=6;;0;0 uncertain=0;0;;0 behind=6;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="200" failures="11" errors="0">
    <testcase name="SRV020" classname="kbdiff.cluster">
      <failure message="SRV020 lacks 1 update">KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="SRV037" classname="kbdiff.cluster">
      <failure message="SRV037 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
    <testcase name="SRV060" classname="kbdiff.cluster">
      <failure message="SRV060 lacks 1 update">KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="SRV074" classname="kbdiff.cluster">
      <failure message="SRV074 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
    <testcase name="SRV100" classname="kbdiff.cluster">
      <failure message="SRV100 lacks 1 update">KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="SRV111" classname="kbdiff.cluster">
      <failure message="SRV111 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
    <testcase name="SRV140" classname="kbdiff.cluster">
      <failure message="SRV140 lacks 1 update">KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="SRV148" classname="kbdiff.cluster">
      <failure message="SRV148 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
    <testcase name="SRV150" classname="kbdiff.cluster">
      <failure message="SRV150 lacks 5 updates">KB5120705  2026-08 .NET Framework 3.5 and 4.8
KB5120241  2026-08 servicing stack
KB5120242  2026-08 cumulative update, 20348.5499
KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
    <testcase name="SRV180" classname="kbdiff.cluster">
      <failure message="SRV180 lacks 1 update">KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="SRV185" classname="kbdiff.cluster">
      <failure message="SRV185 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5122882  2026-09 cumulative update, 20348.5622
</failure>
    </testcase>
  </testsuite>
</testsuites>
== xlsx
== Summary
11 of 200 nodes differ from the other 189.
Nodes	State	Level	Lacks
SRV150	3 months behind	20348.5256 (2026-06)	KB5120241, KB5126050 and KB5122882
SRV037, SRV074, SRV111, SRV148 and SRV185	one month behind	20348.5499 (2026-08)	KB5126050 and KB5122882
SRV020, SRV060, SRV100, SRV140 and SRV180	updates missing	20348.5622 (2026-09)	KB5012170
Update	What it is	Where	Download
KB5120241	2026-08 servicing stack	all but SRV150	Catalog
KB5012170	listed as Security Update (installed 2022-08-16)	on 195 of 200	Catalog
KB5126050	2026-09 .NET Framework 3.5 and 4.8; contains KB5120705, which SRV150 lacks too	on 194 of 200	Catalog
KB5122882	2026-09 cumulative update, 20348.5622; contains KB5120242, which SRV150 lacks too	on 194 of 200	Catalog
Nodes	Updates and level
the other 189	15 updates each, level 20348.5622 (2026-09)
No node has the newest update that kbdiff knows for build 20348, KB5129237 of 2026-09 (20348.5631, out-of-band).
11 updates are on all 200 nodes. Superseded, so not missing on 199 of 200 nodes: KB5094128, KB5094147 and KB5087068.
Not in kbdiff's tables: KB5012170.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 200 files in srv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
s	superseded
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
SRV150	node	group 1	20348.5256 (2026-06)	15	5	0	0	0	0
SRV037	node	group 2	20348.5499 (2026-08)	15	2	0	0	3	0
SRV074	node	group 2	20348.5499 (2026-08)	15	2	0	0	3	0
SRV111	node	group 2	20348.5499 (2026-08)	15	2	0	0	3	0
SRV148	node	group 2	20348.5499 (2026-08)	15	2	0	0	3	0
SRV185	node	group 2	20348.5499 (2026-08)	15	2	0	0	3	0
SRV020	node	group 3	20348.5622 (2026-09)	14	1	0	0	5	0
SRV060	node	group 3	20348.5622 (2026-09)	14	1	0	0	5	0
SRV100	node	group 3	20348.5622 (2026-09)	14	1	0	0	5	0
SRV140	node	group 3	20348.5622 (2026-09)	14	1	0	0	5	0
SRV180	node	group 3	20348.5622 (2026-09)	14	1	0	0	5	0
SRV001	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV002	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV003	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV004	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV005	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV006	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV007	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV008	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV009	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV010	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV011	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV012	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV013	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV014	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV015	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV016	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV017	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV018	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV019	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV021	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV022	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV023	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV024	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV025	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV026	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV027	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV028	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV029	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV030	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV031	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV032	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV033	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV034	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV035	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV036	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV038	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV039	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV040	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV041	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV042	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV043	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV044	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV045	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV046	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV047	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV048	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV049	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV050	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV051	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV052	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV053	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV054	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV055	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV056	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV057	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV058	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV059	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV061	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV062	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV063	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV064	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV065	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV066	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV067	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV068	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV069	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV070	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV071	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV072	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV073	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV075	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV076	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV077	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV078	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV079	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV080	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV081	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV082	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV083	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV084	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV085	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV086	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV087	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV088	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV089	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV090	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV091	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV092	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV093	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV094	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV095	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV096	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV097	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV098	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV099	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV101	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV102	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV103	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV104	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV105	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV106	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV107	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV108	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV109	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV110	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV112	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV113	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV114	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV115	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV116	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV117	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV118	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV119	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV120	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV121	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV122	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV123	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV124	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV125	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV126	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV127	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV128	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV129	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV130	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV131	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV132	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV133	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV134	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV135	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV136	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV137	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV138	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV139	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV141	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV142	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV143	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV144	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV145	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV146	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV147	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV149	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV151	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV152	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV153	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV154	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV155	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV156	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV157	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV158	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV159	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV160	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV161	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV162	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV163	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV164	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV165	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV166	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV167	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV168	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV169	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV170	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV171	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV172	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV173	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV174	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV175	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV176	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV177	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV178	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV179	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV181	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV182	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV183	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV184	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV186	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV187	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV188	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV189	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV190	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV191	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV192	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV193	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV194	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV195	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV196	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV197	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV198	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV199	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
SRV200	node	norm	20348.5622 (2026-09)	15	0	0	0	5	0
== Rows
group	update	what it is	download	kind	installed	nodes that have it	nodes	having	lacking	uncertain on	superseded on	accepted on	title	notes
drift	KB5120705	2026-08 .NET Framework 3.5 and 4.8	Catalog	Update	2026-08-13	5	200	SRV037, SRV074, SRV111, SRV148 and SRV185	SRV150		SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV020, SRV021,
drift	KB5120241	2026-08 servicing stack	Catalog	Security Update	2026-08-11	199	200	SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV020, SRV021, SRV022, SRV023, SRV024, SRV025, SRV026, SRV027, S
drift	KB5120242	2026-08 cumulative update, 20348.5499	Catalog	Security Update	2026-08-11	5	200	SRV037, SRV074, SRV111, SRV148 and SRV185	SRV150		SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV
drift	KB5012170	listed as Security Update (installed 2022-08-16)	Catalog	Security Update	2022-08-16	195	200	SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV021, SRV022, SRV023, SRV024, SRV025, 
drift	KB5126050	2026-09 .NET Framework 3.5 and 4.8	Catalog	Update	2026-09-12	194	200	SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV020, SRV021, SRV022, SRV023, SRV024, SRV025, SRV026, SRV027,
drift	KB5122882	2026-09 cumulative update, 20348.5622	Catalog	Security Update	2026-08-25	194	200	SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV020, SRV021, SRV022, SRV023, SRV024, SRV025, SRV
== Matrix
update	group	kind	installed	SRV001	SRV002	SRV003	SRV004	SRV005	SRV006	SRV007	SRV008	SRV009	SRV010	SRV011	SRV012	SRV013	SRV014	SRV015	SRV016	SRV017	SRV018	SRV019	SRV020	SRV021	SRV022	SRV023	SRV024	SRV025	SRV026	SRV027	SRV028	SRV029	SRV030	SRV031	SRV032	SRV033	SRV034	SRV035	SRV036	SRV037	SRV038	SRV039
KB5120705	drift	Update	2026-08-13	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	
KB5120241	drift	Security Update	2026-08-11	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5120242	drift	Security Update	2026-08-11	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s
KB5012170	drift	Security Update	2022-08-16	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5126050	drift	Update	2026-09-12	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5122882	drift	Security Update	2026-08-25	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5094128	covered	Security Update	2026-03-20	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s
KB5094147	covered	Security Update	2026-03-20	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s
KB5087068	covered	Update	2026-02-09	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	
KB5055169	common	Security Update	2025-04-17	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5044414	common	Security Update	2024-10-18	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5036613	common	Security Update	2024-03-12	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5031590	common	Security Update	2023-10-19	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5027127	common	Security Update	2023-06-16	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5020373	common	Security Update	2022-12-09	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5017265	common	Security Update	2022-09-12	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5013630	common	Security Update	2022-05-22	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5012123	common	Security Update	2022-04-05	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5010523	common	Security Update	2022-02-15	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
KB5008882	common	Security Update	2021-12-26	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	
@stderr
@status 0

@case 40 nodes of three Windows
@cmd
python3 data/fleets mix
data/in-formats "markdown jira csv json html nagios xlsx" cluster mix
@stdout
== markdown
**The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their build: MIX08 and MIX31.**

### Build 14393, 10 nodes

| Nodes | State | Level | Lacks |
|---|---|---|---|
| MIX08 | one month behind | 14393.9418 (2026-08) | [KB5126047](https://support.microsoft.com/help/5126047) and [KB5123099](https://support.microsoft.com/help/5123099) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5126047](https://support.microsoft.com/help/5126047) | 2026-09 .NET Framework 4.8 | all but MIX08 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047) |
| [KB5123099](https://support.microsoft.com/help/5123099) | 2026-09 cumulative update, 14393.9512 | all but MIX08 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099) |

| Nodes | Updates and level |
|---|---|
| the other 9 | 18 updates each, level 14393.9512 (2026-09) |

### Build 17763, 10 nodes

| Nodes | Updates and level |
|---|---|
| all 10 alike | 14 updates each, level 17763.9245 (2026-09) |

### Build 20348, 20 nodes

| Nodes | State | Level | Lacks |
|---|---|---|---|
| MIX31 | updates missing | 20348.5622 (2026-09) | [KB5126050](https://support.microsoft.com/help/5126050) and [KB5012170](https://support.microsoft.com/help/5012170) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5126050](https://support.microsoft.com/help/5126050) | 2026-09 .NET Framework 3.5 and 4.8 | all but MIX31 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050) |
| [KB5012170](https://support.microsoft.com/help/5012170) | listed as Security Update (installed 2022-08-16) | all but MIX31 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |

| Nodes | Updates and level |
|---|---|
| the other 19 | 14 updates each, level 20348.5622 (2026-09) |

No node of build 14393 has the newest update that kbdiff knows, [KB5129239](https://support.microsoft.com/help/5129239) of 2026-09 (14393.9514, out-of-band).  
No node of build 17763 has the newest update that kbdiff knows, [KB5129238](https://support.microsoft.com/help/5129238) of 2026-09 (17763.9247, out-of-band).  
No node of build 20348 has the newest update that kbdiff knows, [KB5129237](https://support.microsoft.com/help/5129237) of 2026-09 (20348.5631, out-of-band).  
Superseded, so not missing: [KB5120702](https://support.microsoft.com/help/5120702) and [KB5120418](https://support.microsoft.com/help/5120418) on 9 of 10 nodes of build 14393; [KB5120705](https://support.microsoft.com/help/5120705) on 19 of 20 nodes of build 20348.  
Not in kbdiff's tables: [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 40 files in mix/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== jira
*The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their build: MIX08 and MIX31.*

h3. Build 14393, 10 nodes

||Nodes||State||Level||Lacks||
|MIX08|one month behind|14393.9418 (2026-08)|[KB5126047|https://support.microsoft.com/help/5126047] and [KB5123099|https://support.microsoft.com/help/5123099]|

||Update||What it is||Where||Download||
|[KB5126047|https://support.microsoft.com/help/5126047]|2026-09 .NET Framework 4.8|all but MIX08|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047]|
|[KB5123099|https://support.microsoft.com/help/5123099]|2026-09 cumulative update, 14393.9512|all but MIX08|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099]|

||Nodes||Updates and level||
|the other 9|18 updates each, level 14393.9512 (2026-09)|

h3. Build 17763, 10 nodes

||Nodes||Updates and level||
|all 10 alike|14 updates each, level 17763.9245 (2026-09)|

h3. Build 20348, 20 nodes

||Nodes||State||Level||Lacks||
|MIX31|updates missing|20348.5622 (2026-09)|[KB5126050|https://support.microsoft.com/help/5126050] and [KB5012170|https://support.microsoft.com/help/5012170]|

||Update||What it is||Where||Download||
|[KB5126050|https://support.microsoft.com/help/5126050]|2026-09 .NET Framework 3.5 and 4.8|all but MIX31|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050]|
|[KB5012170|https://support.microsoft.com/help/5012170]|listed as Security Update (installed 2022-08-16)|all but MIX31|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|

||Nodes||Updates and level||
|the other 19|14 updates each, level 20348.5622 (2026-09)|

No node of build 14393 has the newest update that kbdiff knows, [KB5129239|https://support.microsoft.com/help/5129239] of 2026-09 (14393.9514, out-of-band).
No node of build 17763 has the newest update that kbdiff knows, [KB5129238|https://support.microsoft.com/help/5129238] of 2026-09 (17763.9247, out-of-band).
No node of build 20348 has the newest update that kbdiff knows, [KB5129237|https://support.microsoft.com/help/5129237] of 2026-09 (20348.5631, out-of-band).
Superseded, so not missing: [KB5120702|https://support.microsoft.com/help/5120702] and [KB5120418|https://support.microsoft.com/help/5120418] on 9 of 10 nodes of build 14393; [KB5120705|https://support.microsoft.com/help/5120705] on 19 of 20 nodes of build 20348.
Not in kbdiff's tables: [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== csv
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5126050,Update,,2026-09-12,19,20,"MIX21;MIX22;MIX23;MIX24;MIX25;MIX26;MIX27;MIX28;MIX29;MIX30;MIX32;MIX33;MIX34;MIX35;MIX36;MIX37;MIX38;MIX39;MIX40",MIX31,,,https://support.microsoft.com/help/5126050,2026-09 .NET Framework 3.5 and 4.8,
drift,KB5012170,Security Update,,2022-08-16,19,20,"MIX21;MIX22;MIX23;MIX24;MIX25;MIX26;MIX27;MIX28;MIX29;MIX30;MIX32;MIX33;MIX34;MIX35;MIX36;MIX37;MIX38;MIX39;MIX40",MIX31,,,https://support.microsoft.com/help/5012170,listed as Security Update (installed 2022-08-16),
drift,KB5126047,Update,,2026-09-11,9,10,"MIX01;MIX02;MIX03;MIX04;MIX05;MIX06;MIX07;MIX09;MIX10",MIX08,,,https://support.microsoft.com/help/5126047,2026-09 .NET Framework 4.8,
drift,KB5123099,Security Update,,2026-08-26,9,10,"MIX01;MIX02;MIX03;MIX04;MIX05;MIX06;MIX07;MIX09;MIX10",MIX08,,,https://support.microsoft.com/help/5123099,"2026-09 cumulative update, 14393.9512",
covered,KB5120702,Update,,2026-08-13,1,10,MIX08,,,"MIX01 by KB5126047 (chain);MIX02 by KB5126047 (chain);MIX03 by KB5126047 (chain);MIX04 by KB5126047 (chain);MIX05 by KB5126047 (chain);MIX06 by KB5126047 (chain);MIX07 by KB5126047 (chain);MIX09 by KB5126047 (chain);MIX10 by KB5126047 (chain)",https
covered,KB5120705,Update,,2026-08-13,1,20,MIX31,,,"MIX21 by KB5126050 (chain);MIX22 by KB5126050 (chain);MIX23 by KB5126050 (chain);MIX24 by KB5126050 (chain);MIX25 by KB5126050 (chain);MIX26 by KB5126050 (chain);MIX27 by KB5126050 (chain);MIX28 by KB5126050 (chain);MIX29 by KB5126050 (chain);MIX30 
covered,KB5120418,Security Update,,2026-08-12,1,10,MIX08,,,"MIX01 by KB5123099 (builds);MIX02 by KB5123099 (builds);MIX03 by KB5123099 (builds);MIX04 by KB5123099 (builds);MIX05 by KB5123099 (builds);MIX06 by KB5123099 (builds);MIX07 by KB5123099 (builds);MIX09 by KB5123099 (builds);MIX10 by KB51230
== json
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "MIX01", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX02", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX03", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX03.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX04", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX04.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX05", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX05.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX06", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX06.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX07", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX07.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX08", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9418", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX08.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX09", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX09.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX10", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX10.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX11", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX11.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX12", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX12.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX13", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX13.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX14", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX14.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX15", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX15.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX16", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX16.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX17", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX17.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX18", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX18.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX19", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX19.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX20", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX20.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX21", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX21.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX22", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX22.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX23", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX23.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX24", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX24.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX25", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX25.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX26", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX26.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX27", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX27.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX28", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX28.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX29", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX29.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX30", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX30.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX31", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX31.csv"], "complete": true, "doubts": [], "declared": null, "listed": 13, "unidentified": 0},
    {"name": "MIX32", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX32.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX33", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX33.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX34", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX34.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX35", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX35.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX36", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX36.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX37", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX37.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX38", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX38.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX39", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX39.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX40", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX40.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0}],
  "common": 42,
  "drift": [
    {"update": "KB5126050", "kind": "Update", "title": null, "installed_on": "2026-09-12", "url": "https://support.microsoft.com/help/5126050", "what": "2026-09 .NET Framework 3.5 and 4.8", "month": "2026-09", "level": null, "have": ["MIX21", "MIX22", "MIX23", "MIX24", "MIX25", "MIX26", "MIX27", "MI
    {"update": "KB5012170", "kind": "Security Update", "title": null, "installed_on": "2022-08-16", "url": "https://support.microsoft.com/help/5012170", "what": "listed as Security Update (installed 2022-08-16)", "month": null, "level": null, "have": ["MIX21", "MIX22", "MIX23", "MIX24", "MIX25", "MI
    {"update": "KB5126047", "kind": "Update", "title": null, "installed_on": "2026-09-11", "url": "https://support.microsoft.com/help/5126047", "what": "2026-09 .NET Framework 4.8", "month": "2026-09", "level": null, "have": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05", "MIX06", "MIX07", "MIX09", "M
    {"update": "KB5123099", "kind": "Security Update", "title": null, "installed_on": "2026-08-26", "url": "https://support.microsoft.com/help/5123099", "what": "2026-09 cumulative update, 14393.9512", "month": "2026-09", "level": "14393.9512", "have": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05", "
  "uncertain": [],
  "covered": [
    {"update": "KB5120702", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120702", "what": "2026-08 .NET Framework 4.8", "month": "2026-08", "level": null, "have": ["MIX08"], "lack": [], "uncertain": [], "pending": [], "accepted_on": [], "
    {"update": "KB5120705", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120705", "what": "2026-08 .NET Framework 3.5 and 4.8", "month": "2026-08", "level": null, "have": ["MIX31"], "lack": [], "uncertain": [], "pending": [], "accepted_on
    {"update": "KB5120418", "kind": "Security Update", "title": null, "installed_on": "2026-08-12", "url": "https://support.microsoft.com/help/5120418", "what": "2026-08 cumulative update, 14393.9418", "month": "2026-08", "level": "14393.9418", "have": ["MIX08"], "lack": [], "uncertain": [], "pendin
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["MIX08"], "norm": false, "level": "14393.9418", "newest_level": "14393.9514", "lacks": ["KB5126047", "KB5123099"], "has": [], "uncertain": [], "build": "14393"},
    {"hosts": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05", "MIX06", "MIX07", "MIX09", "MIX10"], "norm": true, "level": "14393.9512", "newest_level": "14393.9514", "lacks": [], "has": [], "uncertain": [], "build": "14393"},
    {"hosts": ["MIX11", "MIX12", "MIX13", "MIX14", "MIX15", "MIX16", "MIX17", "MIX18", "MIX19", "MIX20"], "norm": true, "level": "17763.9245", "newest_level": "17763.9247", "lacks": [], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["MIX31"], "norm": false, "level": "20348.5622", "newest_level": "20348.5631", "lacks": ["KB5126050", "KB5012170"], "has": [], "uncertain": [], "build": "20348"},
    {"hosts": ["MIX21", "MIX22", "MIX23", "MIX24", "MIX25", "MIX26", "MIX27", "MIX28", "MIX29", "MIX30", "MIX32", "MIX33", "MIX34", "MIX35", "MIX36", "MIX37", "MIX38", "MIX39", "MIX40"], "norm": true, "level": "20348.5622", "newest_level": "20348.5631", "lacks": [], "has": [], "uncertain": [], "buil
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "UNLIKE", "file": null, "line": null, "column": null, "message": "hosts run different Windows builds: 14393, 17763 and 20348"}]}
== html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 2 of 40 nodes differ</title>
</head>
<body>
<main>
<header class="bad">
<h1>2 of 40 nodes differ</h1>
<p>The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their build: MIX08 and MIX31.</p>
</header>
<h2>Build 14393, 10 nodes</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 14393, 10 nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">State</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Level</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Lacks</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">MIX08</th><td class="d far" align="left" valign="top" data-k="State">one month behind</td><td class="d" align="left" valign="top" data-k="Level">14393.9418 (2026-08)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5126047">KB5126047</a> and <a href="https://support.microsoft.com/help/5123099">KB5123099</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 14393, 10 nodes">
<thead>
<tr><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Where</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126047">KB5126047</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 4.8</td><td class="t" align="left" valign="top">all but MIX08</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5123099">KB5123099</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 14393.9512</td><td class="t" align="left" valign="top">all but MIX08</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">the other 9</th><td class="t" align="left" valign="top">18 updates each, level 14393.9512 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of the other 9</summary><p>MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09, MIX10</p></details>
<h2>Build 17763, 10 nodes</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">all 10 alike</th><td class="t" align="left" valign="top">14 updates each, level 17763.9245 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of all 10 alike</summary><p>MIX11, MIX12, MIX13, MIX14, MIX15, MIX16, MIX17, MIX18, MIX19, MIX20</p></details>
<h2>Build 20348, 20 nodes</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 20348, 20 nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">State</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Level</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Lacks</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">MIX31</th><td class="d far" align="left" valign="top" data-k="State">updates missing</td><td class="d" align="left" valign="top" data-k="Level">20348.5622 (2026-09)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5126050">KB5126050</a> and <a href="https://support.microsoft.com/help/5012170">KB5012170</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 20348, 20 nodes">
<thead>
<tr><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Where</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126050">KB5126050</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 3.5 and 4.8</td><td class="t" align="left" valign="top">all but MIX31</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="t" align="left" valign="top">listed as Security Update (installed 2022-08-16)</td><td class="t" align="left" valign="top">all but MIX31</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">the other 19</th><td class="t" align="left" valign="top">14 updates each, level 20348.5622 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of the other 19</summary><p>MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39, MIX40</p></details>
<ul>
<li>No node of build 14393 has the newest update that kbdiff knows, <a href="https://support.microsoft.com/help/5129239">KB5129239</a> of 2026-09 (14393.9514, out-of-band).</li>
<li>No node of build 17763 has the newest update that kbdiff knows, <a href="https://support.microsoft.com/help/5129238">KB5129238</a> of 2026-09 (17763.9247, out-of-band).</li>
<li>No node of build 20348 has the newest update that kbdiff knows, <a href="https://support.microsoft.com/help/5129237">KB5129237</a> of 2026-09 (20348.5631, out-of-band).</li>
<li>Superseded, so not missing: <a href="https://support.microsoft.com/help/5120702">KB5120702</a> and <a href="https://support.microsoft.com/help/5120418">KB5120418</a> on 9 of 10 nodes of build 14393; <a href="https://support.microsoft.com/help/5120705">KB5120705</a> on 19 of 20 nodes of build 20348.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/5012170">KB5012170</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from 40 files in mix/.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
== nagios
KBDIFF CRITICAL: The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their build: MIX08 and MIX31. | hosts=40;;;0 differing=2;;;0 missing=4;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
== xlsx
== Summary
The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their build: MIX08 and MIX31.
Build 14393, 10 nodes
Nodes	State	Level	Lacks
MIX08	one month behind	14393.9418 (2026-08)	KB5126047 and KB5123099
Update	What it is	Where	Download
KB5126047	2026-09 .NET Framework 4.8	all but MIX08	Catalog
KB5123099	2026-09 cumulative update, 14393.9512	all but MIX08	Catalog
Nodes	Updates and level
the other 9	18 updates each, level 14393.9512 (2026-09)
Build 17763, 10 nodes
Nodes	Updates and level
all 10 alike	14 updates each, level 17763.9245 (2026-09)
Build 20348, 20 nodes
Nodes	State	Level	Lacks
MIX31	updates missing	20348.5622 (2026-09)	KB5126050 and KB5012170
Update	What it is	Where	Download
KB5126050	2026-09 .NET Framework 3.5 and 4.8	all but MIX31	Catalog
KB5012170	listed as Security Update (installed 2022-08-16)	all but MIX31	Catalog
Nodes	Updates and level
the other 19	14 updates each, level 20348.5622 (2026-09)
No node of build 14393 has the newest update that kbdiff knows, KB5129239 of 2026-09 (14393.9514, out-of-band).
No node of build 17763 has the newest update that kbdiff knows, KB5129238 of 2026-09 (17763.9247, out-of-band).
No node of build 20348 has the newest update that kbdiff knows, KB5129237 of 2026-09 (20348.5631, out-of-band).
Superseded, so not missing: KB5120702 and KB5120418 on 9 of 10 nodes of build 14393; KB5120705 on 19 of 20 nodes of build 20348.
Not in kbdiff's tables: KB5012170.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
s	superseded
blank	not compared
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
MIX08	node	group 1	14393.9418 (2026-08)	18	2	0	0	0	0
MIX01	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX02	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX03	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX04	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX05	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX06	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX07	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX09	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX10	node	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX11	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX12	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX13	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX14	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX15	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX16	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX17	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX18	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX19	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX20	node	norm	17763.9245 (2026-09)	14	0	0	0	0	0
MIX31	node	group 4	20348.5622 (2026-09)	13	2	0	0	0	0
MIX21	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX22	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX23	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX24	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX25	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX26	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX27	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX28	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX29	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX30	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX32	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX33	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX34	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX35	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX36	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX37	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX38	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX39	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX40	node	norm	20348.5622 (2026-09)	14	0	0	0	1	0
== Rows
group	update	what it is	download	kind	installed	nodes that have it	nodes	having	lacking	uncertain on	superseded on	accepted on	title	notes
drift	KB5126050	2026-09 .NET Framework 3.5 and 4.8	Catalog	Update	2026-09-12	19	20	MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39 and MIX40	MIX31
drift	KB5012170	listed as Security Update (installed 2022-08-16)	Catalog	Security Update	2022-08-16	19	20	MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39 and MIX40	MIX31
drift	KB5126047	2026-09 .NET Framework 4.8	Catalog	Update	2026-09-11	9	10	MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09 and MIX10	MIX08
drift	KB5123099	2026-09 cumulative update, 14393.9512	Catalog	Security Update	2026-08-26	9	10	MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09 and MIX10	MIX08
== Matrix
update	group	kind	installed	MIX01	MIX02	MIX03	MIX04	MIX05	MIX06	MIX07	MIX08	MIX09	MIX10	MIX11	MIX12	MIX13	MIX14	MIX15	MIX16	MIX17	MIX18	MIX19	MIX20	MIX21	MIX22	MIX23	MIX24	MIX25	MIX26	MIX27	MIX28	MIX29	MIX30	MIX31	MIX32	MIX33	MIX34	MIX35	MIX36	MIX37	MIX38	MIX39	MIX40
KB5126050	drift	Update	2026-09-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+
KB5012170	drift	Security Update	2022-08-16	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	-	+	+	+	+	+	+	+	+	+
KB5126047	drift	Update	2026-09-11	+	+	+	+	+	+	+	-	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5123099	drift	Security Update	2026-08-26	+	+	+	+	+	+	+	-	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5120702	covered	Update	2026-08-13	s	s	s	s	s	s	s	+	s	s	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5120705	covered	Update	2026-08-13	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	s	s	s	s	s	s	s	s	s	s	+	s	s	s	s	s	s	s	s	s
KB5120418	covered	Security Update	2026-08-12	s	s	s	s	s	s	s	+	s	s	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5126048	common	Update	2026-09-11	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5122876	common	Security Update	2026-08-25	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5122882	common	Security Update	2026-08-25	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5055169	common	Security Update	2025-04-17	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5044414	common	Security Update	2024-10-18	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5036613	common	Security Update	2024-03-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5031590	common	Security Update	2023-10-19	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5027127	common	Security Update	2023-06-16	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5023788	common	Security Update	2023-03-14	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5020373	common	Security Update	2022-12-09	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5017396	common	Security Update	2022-09-17	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5017265	common	Security Update	2022-09-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5016058	common	Security Update	2022-08-06	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5014026	common	Security Update	2022-06-04	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5013630	common	Security Update	2022-05-22	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5012123	common	Security Update	2022-04-05	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5011570	common	Security Update	2022-03-19	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5010523	common	Security Update	2022-02-15	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5008882	common	Security Update	2021-12-26	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+
KB5005698	common	Security Update	2021-09-18	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5005112	common	Security Update	2021-09-17	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5003243	common	Security Update	2021-09-15	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB5001402	common	Security Update	2021-09-12	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4601393	common	Security Update	2020-05-25	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4587735	common	Security Update	2020-05-08	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4577667	common	Security Update	2020-04-26	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4576750	common	Security Update	2020-04-25	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4566424	common	Security Update	2020-04-13	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4562561	common	Security Update	2020-04-08	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4549947	common	Security Update	2020-03-24	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4540723	common	Security Update	2020-03-14	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4523204	common	Security Update	2019-11-22	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4520724	common	Security Update	2019-11-06	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4512577	common	Security Update	2019-09-14	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4509091	common	Security Update	2019-08-23	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4499728	common	Security Update	2019-06-24	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4485447	common	Security Update	2019-03-24	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4470788	common	Security Update	2018-12-20	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4465659	common	Security Update	2018-11-17	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4465664	common	Security Update	2018-11-17	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4132216	common	Security Update	2018-01-29	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
KB4049065	common	Security Update	2017-11-18	+	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 
@stderr
@status 0

@case two bad hosts among 40 of three Windows
@cmd
python3 data/fleets mix
data/in-formats "jira csv json html nagios junit xlsx" -b MIX08,MIX31 mix
@stdout
== jira
*MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that they have; MIX31 lacks 2 updates that 19 good hosts of its build have.*

h3. Build 14393: MIX08 against 9 good hosts

||Hosts||Update||What it is||Download||
|MIX08 lacks|[KB5126047|https://support.microsoft.com/help/5126047]|2026-09 .NET Framework 4.8|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047]|
|MIX08 lacks|[KB5123099|https://support.microsoft.com/help/5123099]|2026-09 cumulative update, 14393.9512|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099]|

h3. Build 20348: MIX31 against 19 good hosts

||Hosts||Update||What it is||Download||
|MIX31 lacks|[KB5126050|https://support.microsoft.com/help/5126050]|2026-09 .NET Framework 3.5 and 4.8|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050]|
|MIX31 lacks|[KB5012170|https://support.microsoft.com/help/5012170]|listed as Security Update (installed 2022-08-16)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|

||Hosts||Updates and level||
|MIX08|18 updates, level 14393.9418 (2026-08)|
|MIX31|13 updates, level 20348.5622 (2026-09)|
|9 good hosts|18 updates each, level 14393.9512 (2026-09)|
|10 good hosts|14 updates each, level 17763.9245 (2026-09)|
|19 good hosts|14 updates each, level 20348.5622 (2026-09)|

No host of build 14393 has the newest update that kbdiff knows, [KB5129239|https://support.microsoft.com/help/5129239] of 2026-09 (14393.9514, out-of-band).
No host of build 20348 has the newest update that kbdiff knows, [KB5129237|https://support.microsoft.com/help/5129237] of 2026-09 (20348.5631, out-of-band).
Checked (bad): MIX08 and MIX31. Reference (good): the other 38 hosts.
Not compared: 10 hosts of build 17763, since no bad host runs it.
Superseded, so not missing: [KB5120702|https://support.microsoft.com/help/5120702] and [KB5120418|https://support.microsoft.com/help/5120418] on 9 of 10 hosts of build 14393; [KB5120705|https://support.microsoft.com/help/5120705] on 19 of 20 hosts of build 20348.
Not in kbdiff's tables: [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== csv
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5126050,Update,,2026-09-12,19,19,0,1,1.0000,"MIX21;MIX22;MIX23;MIX24;MIX25;MIX26;MIX27;MIX28;MIX29;MIX30;MIX32;MIX33;MIX34;MIX35;MIX36;MIX37;MIX38;MIX39;MIX40",MIX31,,,https://support.microsoft.com/help/5126050,2026-09 .NET Framework 3.5 and 4.8,
missing,KB5126047,Update,,2026-09-11,9,9,0,1,1.0000,"MIX01;MIX02;MIX03;MIX04;MIX05;MIX06;MIX07;MIX09;MIX10",MIX08,,,https://support.microsoft.com/help/5126047,2026-09 .NET Framework 4.8,
missing,KB5123099,Security Update,,2026-08-26,9,9,0,1,1.0000,"MIX01;MIX02;MIX03;MIX04;MIX05;MIX06;MIX07;MIX09;MIX10",MIX08,,,https://support.microsoft.com/help/5123099,"2026-09 cumulative update, 14393.9512",
missing,KB5012170,Security Update,,2022-08-16,19,19,0,1,1.0000,"MIX21;MIX22;MIX23;MIX24;MIX25;MIX26;MIX27;MIX28;MIX29;MIX30;MIX32;MIX33;MIX34;MIX35;MIX36;MIX37;MIX38;MIX39;MIX40",MIX31,,,https://support.microsoft.com/help/5012170,listed as Security Update (installed 2022-08-16),
== json
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "MIX01", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX02", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX03", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX03.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX04", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX04.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX05", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX05.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX06", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX06.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX07", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX07.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX08", "role": "bad", "peers": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05", "MIX06", "MIX07", "MIX09", "MIX10"], "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9418", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX08.csv"], "complete":
    {"name": "MIX09", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX09.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX10", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX10.csv"], "complete": true, "doubts": [], "declared": null, "listed": 18, "unidentified": 0},
    {"name": "MIX11", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX11.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX12", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX12.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX13", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX13.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX14", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX14.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX15", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX15.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX16", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX16.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX17", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX17.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX18", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX18.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX19", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX19.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX20", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "17763.9245", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX20.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX21", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX21.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX22", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX22.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX23", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX23.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX24", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX24.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX25", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX25.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX26", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX26.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX27", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX27.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX28", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX28.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX29", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX29.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX30", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX30.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX31", "role": "bad", "peers": ["MIX21", "MIX22", "MIX23", "MIX24", "MIX25", "MIX26", "MIX27", "MIX28", "MIX29", "MIX30", "MIX32", "MIX33", "MIX34", "MIX35", "MIX36", "MIX37", "MIX38", "MIX39", "MIX40"], "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "s
    {"name": "MIX32", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX32.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX33", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX33.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX34", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX34.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX35", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX35.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX36", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX36.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX37", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX37.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX38", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX38.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX39", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX39.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0},
    {"name": "MIX40", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "20348.5622", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["mix/MIX40.csv"], "complete": true, "doubts": [], "declared": null, "listed": 14, "unidentified": 0}],
  "missing": [
    {"update": "KB5126050", "kind": "Update", "title": null, "installed_on": "2026-09-12", "url": "https://support.microsoft.com/help/5126050", "what": "2026-09 .NET Framework 3.5 and 4.8", "month": "2026-09", "level": null, "separation": 1.0000, "good": {"have": ["MIX21", "MIX22", "MIX23", "MIX24",
    {"update": "KB5126047", "kind": "Update", "title": null, "installed_on": "2026-09-11", "url": "https://support.microsoft.com/help/5126047", "what": "2026-09 .NET Framework 4.8", "month": "2026-09", "level": null, "separation": 1.0000, "good": {"have": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05"
    {"update": "KB5123099", "kind": "Security Update", "title": null, "installed_on": "2026-08-26", "url": "https://support.microsoft.com/help/5123099", "what": "2026-09 cumulative update, 14393.9512", "month": "2026-09", "level": "14393.9512", "separation": 1.0000, "good": {"have": ["MIX01", "MIX02
    {"update": "KB5012170", "kind": "Security Update", "title": null, "installed_on": "2022-08-16", "url": "https://support.microsoft.com/help/5012170", "what": "listed as Security Update (installed 2022-08-16)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["MIX21", "MIX22",
  "uncertain": [],
  "extra": [],
  "covered": [
    {"update": "KB5120702", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120702", "what": "2026-08 .NET Framework 4.8", "month": "2026-08", "level": null, "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["MIX08"], 
    {"update": "KB5120705", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120705", "what": "2026-08 .NET Framework 3.5 and 4.8", "month": "2026-08", "level": null, "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["M
    {"update": "KB5120418", "kind": "Security Update", "title": null, "installed_on": "2026-08-12", "url": "https://support.microsoft.com/help/5120418", "what": "2026-08 cumulative update, 14393.9418", "month": "2026-08", "level": "14393.9418", "separation": 0.0000, "good": {"have": [], "lack": []},
  "inapplicable": [],
  "counts": {"accepted": 0, "missing": 4, "uncertain": 0, "extra": 0, "covered": 3, "inapplicable": 0, "same": 28},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["MIX08"], "norm": false, "level": "14393.9418", "newest_level": "14393.9514", "lacks": ["KB5126047", "KB5123099"], "has": [], "uncertain": [], "build": "14393"},
    {"hosts": ["MIX01", "MIX02", "MIX03", "MIX04", "MIX05", "MIX06", "MIX07", "MIX09", "MIX10"], "norm": true, "level": "14393.9512", "newest_level": "14393.9514", "lacks": [], "has": [], "uncertain": [], "build": "14393"},
    {"hosts": ["MIX11", "MIX12", "MIX13", "MIX14", "MIX15", "MIX16", "MIX17", "MIX18", "MIX19", "MIX20"], "norm": true, "level": "17763.9245", "newest_level": "17763.9247", "lacks": [], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["MIX31"], "norm": false, "level": "20348.5622", "newest_level": "20348.5631", "lacks": ["KB5126050", "KB5012170"], "has": [], "uncertain": [], "build": "20348"},
    {"hosts": ["MIX21", "MIX22", "MIX23", "MIX24", "MIX25", "MIX26", "MIX27", "MIX28", "MIX29", "MIX30", "MIX32", "MIX33", "MIX34", "MIX35", "MIX36", "MIX37", "MIX38", "MIX39", "MIX40"], "norm": true, "level": "20348.5622", "newest_level": "20348.5631", "lacks": [], "has": [], "uncertain": [], "buil
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "UNLIKE", "file": null, "line": null, "column": null, "message": "hosts run different Windows builds: 14393, 17763 and 20348 (good), 14393 and 20348 (bad)"}]}
== html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: Both bad hosts lack updates</title>
</head>
<body>
<main>
<header class="bad">
<h1>Both bad hosts lack updates</h1>
<p>MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that they have; MIX31 lacks 2 updates that 19 good hosts of its build have.</p>
</header>
<h2>Build 14393: MIX08 against 9 good hosts</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 14393: MIX08 against 9 good hosts">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">MIX08 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126047">KB5126047</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 4.8</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MIX08 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5123099">KB5123099</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 14393.9512</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099">Catalog</a></td></tr>
</tbody>
</table>
<h2>Build 20348: MIX31 against 19 good hosts</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Build 20348: MIX31 against 19 good hosts">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">MIX31 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126050">KB5126050</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 3.5 and 4.8</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MIX31 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="t" align="left" valign="top">listed as Security Update (installed 2022-08-16)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Hosts">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">MIX08</th><td class="t" align="left" valign="top">18 updates, level 14393.9418 (2026-08)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">MIX31</th><td class="t" align="left" valign="top">13 updates, level 20348.5622 (2026-09)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">9 good hosts</th><td class="t" align="left" valign="top">18 updates each, level 14393.9512 (2026-09)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">10 good hosts</th><td class="t" align="left" valign="top">14 updates each, level 17763.9245 (2026-09)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">19 good hosts</th><td class="t" align="left" valign="top">14 updates each, level 20348.5622 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of 9 good hosts</summary><p>MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09, MIX10</p></details>
<details><summary>Names of 10 good hosts</summary><p>MIX11, MIX12, MIX13, MIX14, MIX15, MIX16, MIX17, MIX18, MIX19, MIX20</p></details>
<details><summary>Names of 19 good hosts</summary><p>MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39, MIX40</p></details>
<ul>
<li>No host of build 14393 has the newest update that kbdiff knows, <a href="https://support.microsoft.com/help/5129239">KB5129239</a> of 2026-09 (14393.9514, out-of-band).</li>
<li>No host of build 20348 has the newest update that kbdiff knows, <a href="https://support.microsoft.com/help/5129237">KB5129237</a> of 2026-09 (20348.5631, out-of-band).</li>
<li>Checked (bad): MIX08 and MIX31. Reference (good): the other 38 hosts.</li>
<li>Not compared: 10 hosts of build 17763, since no bad host runs it.</li>
<li>Superseded, so not missing: <a href="https://support.microsoft.com/help/5120702">KB5120702</a> and <a href="https://support.microsoft.com/help/5120418">KB5120418</a> on 9 of 10 hosts of build 14393; <a href="https://support.microsoft.com/help/5120705">KB5120705</a> on 19 of 20 hosts of build 20348.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/5012170">KB5012170</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from 40 files in mix/.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
== nagios
KBDIFF CRITICAL: MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that they have; MIX31 lacks 2 updates that 19 good hosts of its build have. | hosts=40;;;0 differing=2;;;0 missing=4;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="40" failures="2" errors="0">
    <testcase name="MIX01" classname="kbdiff.diff"/>
    <testcase name="MIX02" classname="kbdiff.diff"/>
    <testcase name="MIX03" classname="kbdiff.diff"/>
    <testcase name="MIX04" classname="kbdiff.diff"/>
    <testcase name="MIX05" classname="kbdiff.diff"/>
    <testcase name="MIX06" classname="kbdiff.diff"/>
    <testcase name="MIX07" classname="kbdiff.diff"/>
    <testcase name="MIX08" classname="kbdiff.diff">
      <failure message="MIX08 lacks 2 updates">KB5126047  2026-09 .NET Framework 4.8
KB5123099  2026-09 cumulative update, 14393.9512
</failure>
    </testcase>
    <testcase name="MIX09" classname="kbdiff.diff"/>
    <testcase name="MIX10" classname="kbdiff.diff"/>
    <testcase name="MIX11" classname="kbdiff.diff"/>
    <testcase name="MIX12" classname="kbdiff.diff"/>
    <testcase name="MIX13" classname="kbdiff.diff"/>
    <testcase name="MIX14" classname="kbdiff.diff"/>
    <testcase name="MIX15" classname="kbdiff.diff"/>
    <testcase name="MIX16" classname="kbdiff.diff"/>
    <testcase name="MIX17" classname="kbdiff.diff"/>
    <testcase name="MIX18" classname="kbdiff.diff"/>
    <testcase name="MIX19" classname="kbdiff.diff"/>
    <testcase name="MIX20" classname="kbdiff.diff"/>
    <testcase name="MIX21" classname="kbdiff.diff"/>
    <testcase name="MIX22" classname="kbdiff.diff"/>
    <testcase name="MIX23" classname="kbdiff.diff"/>
    <testcase name="MIX24" classname="kbdiff.diff"/>
    <testcase name="MIX25" classname="kbdiff.diff"/>
    <testcase name="MIX26" classname="kbdiff.diff"/>
    <testcase name="MIX27" classname="kbdiff.diff"/>
    <testcase name="MIX28" classname="kbdiff.diff"/>
    <testcase name="MIX29" classname="kbdiff.diff"/>
    <testcase name="MIX30" classname="kbdiff.diff"/>
    <testcase name="MIX31" classname="kbdiff.diff">
      <failure message="MIX31 lacks 2 updates">KB5126050  2026-09 .NET Framework 3.5 and 4.8
KB5012170  listed as Security Update (installed 2022-08-16)
</failure>
    </testcase>
    <testcase name="MIX32" classname="kbdiff.diff"/>
    <testcase name="MIX33" classname="kbdiff.diff"/>
    <testcase name="MIX34" classname="kbdiff.diff"/>
    <testcase name="MIX35" classname="kbdiff.diff"/>
    <testcase name="MIX36" classname="kbdiff.diff"/>
    <testcase name="MIX37" classname="kbdiff.diff"/>
    <testcase name="MIX38" classname="kbdiff.diff"/>
    <testcase name="MIX39" classname="kbdiff.diff"/>
    <testcase name="MIX40" classname="kbdiff.diff"/>
  </testsuite>
</testsuites>
== xlsx
== Summary
MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that they have; MIX31 lacks 2 updates that 19 good hosts of its build have.
Build 14393: MIX08 against 9 good hosts
Hosts	Update	What it is	Download
MIX08 lacks	KB5126047	2026-09 .NET Framework 4.8	Catalog
MIX08 lacks	KB5123099	2026-09 cumulative update, 14393.9512	Catalog
Build 20348: MIX31 against 19 good hosts
Hosts	Update	What it is	Download
MIX31 lacks	KB5126050	2026-09 .NET Framework 3.5 and 4.8	Catalog
MIX31 lacks	KB5012170	listed as Security Update (installed 2022-08-16)	Catalog
Hosts	Updates and level
MIX08	18 updates, level 14393.9418 (2026-08)
MIX31	13 updates, level 20348.5622 (2026-09)
9 good hosts	18 updates each, level 14393.9512 (2026-09)
10 good hosts	14 updates each, level 17763.9245 (2026-09)
19 good hosts	14 updates each, level 20348.5622 (2026-09)
No host of build 14393 has the newest update that kbdiff knows, KB5129239 of 2026-09 (14393.9514, out-of-band).
No host of build 20348 has the newest update that kbdiff knows, KB5129237 of 2026-09 (20348.5631, out-of-band).
Checked (bad): MIX08 and MIX31. Reference (good): the other 38 hosts.
Not compared: 10 hosts of build 17763, since no bad host runs it.
Superseded, so not missing: KB5120702 and KB5120418 on 9 of 10 hosts of build 14393; KB5120705 on 19 of 20 hosts of build 20348.
Not in kbdiff's tables: KB5012170.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
s	superseded
blank	not compared
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
MIX08	bad	group 1	14393.9418 (2026-08)	18	2	0	0	0	0
MIX01	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX02	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX03	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX04	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX05	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX06	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX07	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX09	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX10	good	norm	14393.9512 (2026-09)	18	0	0	0	2	0
MIX11	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX12	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX13	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX14	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX15	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX16	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX17	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX18	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX19	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX20	good	norm	17763.9245 (2026-09)	0	0	0	0	0	0
MIX31	bad	group 4	20348.5622 (2026-09)	13	2	0	0	0	0
MIX21	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX22	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX23	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX24	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX25	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX26	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX27	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX28	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX29	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX30	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX32	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX33	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX34	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX35	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX36	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX37	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX38	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX39	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
MIX40	good	norm	20348.5622 (2026-09)	14	0	0	0	1	0
== Rows
group	update	what it is	download	kind	installed	good hosts that have it	good hosts	bad hosts that have it	bad hosts	separation	having	lacking	uncertain on	superseded on	accepted on	title	notes
missing	KB5126050	2026-09 .NET Framework 3.5 and 4.8	Catalog	Update	2026-09-12	19	19	0	1	1	MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39 and MIX40	MIX31
missing	KB5126047	2026-09 .NET Framework 4.8	Catalog	Update	2026-09-11	9	9	0	1	1	MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09 and MIX10	MIX08
missing	KB5123099	2026-09 cumulative update, 14393.9512	Catalog	Security Update	2026-08-26	9	9	0	1	1	MIX01, MIX02, MIX03, MIX04, MIX05, MIX06, MIX07, MIX09 and MIX10	MIX08
missing	KB5012170	listed as Security Update (installed 2022-08-16)	Catalog	Security Update	2022-08-16	19	19	0	1	1	MIX21, MIX22, MIX23, MIX24, MIX25, MIX26, MIX27, MIX28, MIX29, MIX30, MIX32, MIX33, MIX34, MIX35, MIX36, MIX37, MIX38, MIX39 and MIX40	MIX31
== Matrix
				good																																						bad
update	group	kind	installed	MIX01	MIX02	MIX03	MIX04	MIX05	MIX06	MIX07	MIX09	MIX10	MIX11	MIX12	MIX13	MIX14	MIX15	MIX16	MIX17	MIX18	MIX19	MIX20	MIX21	MIX22	MIX23	MIX24	MIX25	MIX26	MIX27	MIX28	MIX29	MIX30	MIX32	MIX33	MIX34	MIX35	MIX36	MIX37	MIX38	MIX39	MIX40	MIX08	MIX31
KB5126050	missing	Update	2026-09-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	-
KB5126047	missing	Update	2026-09-11	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	-	 
KB5123099	missing	Security Update	2026-08-26	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	-	 
KB5012170	missing	Security Update	2022-08-16	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	-
KB5120702	covered	Update	2026-08-13	s	s	s	s	s	s	s	s	s	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5120705	covered	Update	2026-08-13	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	s	 	+
KB5120418	covered	Security Update	2026-08-12	s	s	s	s	s	s	s	s	s	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5122882	same	Security Update	2026-08-25	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5055169	same	Security Update	2025-04-17	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5044414	same	Security Update	2024-10-18	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5036613	same	Security Update	2024-03-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5031590	same	Security Update	2023-10-19	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5027127	same	Security Update	2023-06-16	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5023788	same	Security Update	2023-03-14	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5020373	same	Security Update	2022-12-09	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5017396	same	Security Update	2022-09-17	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5017265	same	Security Update	2022-09-12	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5016058	same	Security Update	2022-08-06	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5014026	same	Security Update	2022-06-04	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5013630	same	Security Update	2022-05-22	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5012123	same	Security Update	2022-04-05	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5011570	same	Security Update	2022-03-19	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5010523	same	Security Update	2022-02-15	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5008882	same	Security Update	2021-12-26	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	+	 	+
KB5005698	same	Security Update	2021-09-18	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB5001402	same	Security Update	2021-09-12	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4576750	same	Security Update	2020-04-25	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4562561	same	Security Update	2020-04-08	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4540723	same	Security Update	2020-03-14	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4520724	same	Security Update	2019-11-06	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4509091	same	Security Update	2019-08-23	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4485447	same	Security Update	2019-03-24	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4465659	same	Security Update	2018-11-17	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4132216	same	Security Update	2018-01-29	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
KB4049065	same	Security Update	2017-11-18	+	+	+	+	+	+	+	+	+	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	 	+	 
@stderr
@status 0

@case a node that failed, and one whose list is cut
@cmd
python3 data/fleets hv
data/in-formats "jira csv json html nagios junit xlsx" cluster --keep-going hv
@stdout
== jira
*HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out.*

h3. Left out

||File||Why||
|hv/HV05.txt|the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again|

h3. In doubt

||Nodes||Export||
|HV04|hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates|

Export HV04 again:

{noformat}
Get-HotFix -ComputerName HV04 | Export-Csv HV04.csv
{noformat}

||Nodes||State||Level||Lacks||May lack||
|HV03|one month behind|26100.33296 (2026-08)|[KB5122871|https://support.microsoft.com/help/5122871] and [KB5126052|https://support.microsoft.com/help/5126052]| |
|HV04|in doubt| | |[KB5122871|https://support.microsoft.com/help/5122871] and [KB5126052|https://support.microsoft.com/help/5126052]|

||Update||What it is||Where||Download||
|[KB5122871|https://support.microsoft.com/help/5122871]|2026-09 cumulative update, 26100.33438\\ contains [KB5120233|https://support.microsoft.com/help/5120233], which HV04 may lack too|HV03 lacks it, HV04 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122871]|
|[KB5126052|https://support.microsoft.com/help/5126052]|2026-09 .NET Framework 3.5 and 4.8.1\\ contains [KB5120708|https://support.microsoft.com/help/5120708], which HV04 may lack too|HV03 lacks it, HV04 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126052]|

||Nodes||Updates and level||
|HV01, HV02, HV06|6 updates each, level 26100.33438 (2026-09)|
|all 5 nodes|Windows Server 2025 Datacenter, 26100, x64|

4 updates are on all 5 nodes.

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 5 of 6 files in hv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== csv
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5122871,,,,3,5,"HV01;HV02;HV06",HV03,HV04,,https://support.microsoft.com/help/5122871,"2026-09 cumulative update, 26100.33438",
drift,KB5126052,,,,3,5,"HV01;HV02;HV06",HV03,HV04,,https://support.microsoft.com/help/5126052,2026-09 .NET Framework 3.5 and 4.8.1,
uncertain,KB5120233,,,,1,5,HV03,,HV04,"HV01 by KB5122871 (builds);HV02 by KB5122871 (builds);HV06 by KB5122871 (builds)",https://support.microsoft.com/help/5120233,"2026-08 cumulative update, 26100.33296",
uncertain,KB5120708,,,,1,5,HV03,,HV04,"HV01 by KB5126052 (chain);HV02 by KB5126052 (chain);HV06 by KB5126052 (chain)",https://support.microsoft.com/help/5120708,2026-08 .NET Framework 3.5 and 4.8.1,
== json
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "HV01", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2025 Datacenter", "build": "10.0.26100", "arch": "x64", "level": "26100.33438", "stated_level": null, "formats": ["systeminfo"], "files": ["hv/HV01.txt"], "complete": true, "doubts": [], "declared": 6, "listed": 6, "
    {"name": "HV02", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2025 Datacenter", "build": "10.0.26100", "arch": "x64", "level": "26100.33438", "stated_level": null, "formats": ["systeminfo"], "files": ["hv/HV02.txt"], "complete": true, "doubts": [], "declared": 6, "listed": 6, "
    {"name": "HV03", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2025 Datacenter", "build": "10.0.26100", "arch": "x64", "level": "26100.33296", "stated_level": null, "formats": ["systeminfo"], "files": ["hv/HV03.txt"], "complete": true, "doubts": [], "declared": 6, "listed": 6, "
    {"name": "HV04", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2025 Datacenter", "build": "10.0.26100", "arch": "x64", "level": "26100.1742", "stated_level": null, "formats": ["systeminfo"], "files": ["hv/HV04.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "hv/HV
    {"name": "HV06", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2025 Datacenter", "build": "10.0.26100", "arch": "x64", "level": "26100.33438", "stated_level": null, "formats": ["systeminfo"], "files": ["hv/HV06.txt"], "complete": true, "doubts": [], "declared": 6, "listed": 6, "
  "common": 4,
  "drift": [
    {"update": "KB5122871", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5122871", "what": "2026-09 cumulative update, 26100.33438", "month": "2026-09", "level": "26100.33438", "have": ["HV01", "HV02", "HV06"], "lack": ["HV03"], "uncertain": ["HV04"],
    {"update": "KB5126052", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5126052", "what": "2026-09 .NET Framework 3.5 and 4.8.1", "month": "2026-09", "level": null, "have": ["HV01", "HV02", "HV06"], "lack": ["HV03"], "uncertain": ["HV04"], "pending":
  "uncertain": [
    {"update": "KB5120233", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5120233", "what": "2026-08 cumulative update, 26100.33296", "month": "2026-08", "level": "26100.33296", "have": ["HV03"], "lack": [], "uncertain": ["HV04"], "pending": [], "accep
    {"update": "KB5120708", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5120708", "what": "2026-08 .NET Framework 3.5 and 4.8.1", "month": "2026-08", "level": null, "have": ["HV03"], "lack": [], "uncertain": ["HV04"], "pending": [], "accepted_on": []
  "covered": [],
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["HV03"], "norm": false, "level": "26100.33296", "newest_level": "26100.33451", "lacks": ["KB5122871", "KB5126052"], "has": [], "uncertain": [], "build": "26100"},
    {"hosts": ["HV04"], "norm": false, "level": "26100.1742", "newest_level": null, "lacks": [], "has": [], "uncertain": ["KB5122871", "KB5126052", "KB5120233", "KB5120708"], "build": "26100"},
    {"hosts": ["HV01", "HV02", "HV06"], "norm": true, "level": "26100.33438", "newest_level": "26100.33451", "lacks": [], "has": [], "uncertain": [], "build": "26100"}],
  "left_out": ["hv/HV05.txt"],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "hv/HV04.txt", "line": 6, "column": null, "message": "the list is cut short: 4 of 6 updates"},
    {"severity": "error", "code": "FAILED", "file": "hv/HV05.txt", "line": null, "column": null, "message": "the export failed: \"Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)\"; make sure that you can reach and query the host, and export it again"}]}
== html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 2 of 5 nodes differ or may differ</title>
</head>
<body>
<main>
<header class="bad">
<h1>2 of 5 nodes differ or may differ</h1>
<p>HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out.</p>
</header>
<h2>Left out</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Left out">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">File</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Why</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">hv/HV05.txt</th><td class="t" align="left" valign="top">the export failed: &quot;Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)&quot;; make sure that you can reach and query the host, and export it again</td></tr>
</tbody>
</table>
<h2>In doubt</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="In doubt">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Export</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">HV04</th><td class="t" align="left" valign="top">hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates</td></tr>
</tbody>
</table>
<p>Export HV04 again:</p>
<pre>Get-HotFix -ComputerName HV04 | Export-Csv HV04.csv</pre>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes that differ">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">State</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Level</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Lacks</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">May lack</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">HV03</th><td class="d far" align="left" valign="top" data-k="State">one month behind</td><td class="d" align="left" valign="top" data-k="Level">26100.33296 (2026-08)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5122871">KB5122871</a> and <a href="https://support.microsoft.com/help/5126052">KB5126052</a></td><td class="t none" align="left" valign="top" data-k="May lack"></td></tr>
<tr><th scope="row" class="h" align="left" valign="top">HV04</th><td class="d may" align="left" valign="top" data-k="State">in doubt</td><td class="d none" align="left" valign="top" data-k="Level"></td><td class="t none" align="left" valign="top" data-k="Lacks"></td><td class="t" align="left" valign="top" data-k="May lack"><a href="https://support.microsoft.com/help/5122871">KB5122871</a> and <a href="https://support.microsoft.com/help/5126052">KB5126052</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates that are not on every node">
<thead>
<tr><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Where</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5122871">KB5122871</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 26100.33438<small>contains <a href="https://support.microsoft.com/help/5120233">KB5120233</a>, which HV04 may lack too</small></td><td class="t" align="left" valign="top">HV03 lacks it, HV04 may lack it</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122871">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126052">KB5126052</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 3.5 and 4.8.1<small>contains <a href="https://support.microsoft.com/help/5120708">KB5120708</a>, which HV04 may lack too</small></td><td class="t" align="left" valign="top">HV03 lacks it, HV04 may lack it</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126052">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">HV01, HV02, HV06</th><td class="t" align="left" valign="top">6 updates each, level 26100.33438 (2026-09)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">all 5 nodes</th><td class="t" align="left" valign="top">Windows Server 2025 Datacenter, 26100, x64</td></tr>
</tbody>
</table>
<ul>
<li>4 updates are on all 5 nodes.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from 5 of 6 files in hv/.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
== nagios
KBDIFF UNKNOWN: HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out. | hosts=5;;;0 differing=2;;;0 missing=2;;0;0 uncertain=2;0;;0 behind=1;;;0 accepted=0;;;0
== junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="6" failures="1" errors="2">
    <testcase name="inputs" classname="kbdiff.cluster">
      <error message="HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out.">hv/HV05.txt: the export failed: &quot;Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)&quot;; make sure that you can reach and query the host, and export it again
HV04: hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates
</error>
    </testcase>
    <testcase name="HV01" classname="kbdiff.cluster"/>
    <testcase name="HV02" classname="kbdiff.cluster"/>
    <testcase name="HV03" classname="kbdiff.cluster">
      <failure message="HV03 lacks 2 updates">KB5122871  2026-09 cumulative update, 26100.33438
KB5126052  2026-09 .NET Framework 3.5 and 4.8.1
</failure>
    </testcase>
    <testcase name="HV04" classname="kbdiff.cluster">
      <error message="HV04 may lack 2 updates, and 2 older ones that they contain">KB5122871  2026-09 cumulative update, 26100.33438
KB5126052  2026-09 .NET Framework 3.5 and 4.8.1
KB5120233  2026-08 cumulative update, 26100.33296
KB5120708  2026-08 .NET Framework 3.5 and 4.8.1
</error>
    </testcase>
    <testcase name="HV06" classname="kbdiff.cluster"/>
  </testsuite>
</testsuites>
== xlsx
== Summary
HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out.
Left out
File	Why
hv/HV05.txt	the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again
In doubt
Nodes	Export
HV04	hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates
Export HV04 again:
Get-HotFix -ComputerName HV04 | Export-Csv HV04.csv
Nodes	State	Level	Lacks	May lack
HV03	one month behind	26100.33296 (2026-08)	KB5122871 and KB5126052
HV04	in doubt			KB5122871 and KB5126052
Update	What it is	Where	Download
KB5122871	2026-09 cumulative update, 26100.33438; contains KB5120233, which HV04 may lack too	HV03 lacks it, HV04 may lack it	Catalog
KB5126052	2026-09 .NET Framework 3.5 and 4.8.1; contains KB5120708, which HV04 may lack too	HV03 lacks it, HV04 may lack it	Catalog
Nodes	Updates and level
HV01, HV02, HV06	6 updates each, level 26100.33438 (2026-09)
all 5 nodes	Windows Server 2025 Datacenter, 26100, x64
4 updates are on all 5 nodes.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 5 of 6 files in hv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
?	uncertain
s	superseded
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
HV03	node	group 1	26100.33296 (2026-08)	6	2	0	0	0	0		Microsoft Windows Server 2025 Datacenter	10.0.26100	x64
HV04	node	group 2		4	0	4	0	0	0	hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates	Microsoft Windows Server 2025 Datacenter	10.0.26100	x64
HV01	node	norm	26100.33438 (2026-09)	6	0	0	0	2	0		Microsoft Windows Server 2025 Datacenter	10.0.26100	x64
HV02	node	norm	26100.33438 (2026-09)	6	0	0	0	2	0		Microsoft Windows Server 2025 Datacenter	10.0.26100	x64
HV06	node	norm	26100.33438 (2026-09)	6	0	0	0	2	0		Microsoft Windows Server 2025 Datacenter	10.0.26100	x64
== Rows
group	update	what it is	download	kind	installed	nodes that have it	nodes	having	lacking	uncertain on	superseded on	accepted on	title	notes
drift	KB5122871	2026-09 cumulative update, 26100.33438	Catalog			3	5	HV01, HV02 and HV06	HV03	HV04
drift	KB5126052	2026-09 .NET Framework 3.5 and 4.8.1	Catalog			3	5	HV01, HV02 and HV06	HV03	HV04
uncertain	KB5120233	2026-08 cumulative update, 26100.33296	Catalog			1	5	HV03		HV04	HV01, HV02 and HV06			superseded on HV01, HV02 and HV06: at 26100.33438 (KB5122871), which contains 26100.33296
uncertain	KB5120708	2026-08 .NET Framework 3.5 and 4.8.1	Catalog			1	5	HV03		HV04	HV01, HV02 and HV06			superseded on HV01, HV02 and HV06: the .NET Framework update of 2026-09 contains that of 2026-08
== Matrix
update	group	kind	installed	HV01	HV02	HV03	HV04	HV06
KB5122871	drift			+	+	-	?	+
KB5126052	drift			+	+	-	?	+
KB5120233	uncertain			s	s	+	?	s
KB5120708	uncertain			s	s	+	?	s
KB5043080	common			+	+	+	+	+
KB5054979	common			+	+	+	+	+
KB5056579	common			+	+	+	+	+
KB5064401	common			+	+	+	+	+
@stderr
@status 0

@case an accepted lack
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0
data/in-formats "jira json html xlsx" --except x.csv g.csv b.csv
@stdout
== jira
*MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has.*

Both hosts are at the level of 2023-10 or older; the newest update that kbdiff knows for build 14393 is [KB5129239|https://support.microsoft.com/help/5129239] of 2026-09 (14393.9514, out-of-band).

||Hosts||Update||What it is||Download||
|MBX02 lacks|[KB5031362|https://support.microsoft.com/help/5031362]|2023-10 cumulative update, 14393.6351|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031362]|
|MBX02 lacks|[KB4000002|https://support.microsoft.com/help/4000002]|listed as Update (installed 2023-01-13 on MBX01)\\ exception was valid until 2026-10-31: "frozen until release 9"|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB4000002]|
|Accepted on MBX02|[KB4589210|https://support.microsoft.com/help/4589210]|listed as Update (installed 2021-02-14 on MBX01)\\ until 2027-03-31: "no microcode on virtual machines"|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210]|

||Hosts||Updates and level||
|MBX01|4 updates, level 14393.6351 (2023-10)|
|MBX02|2 updates, level 14393.6252 (2023-09)|

Exceptions: x.csv, as of 2026-11-29; line 5 ("WEB\*,[KB5012170|https://support.microsoft.com/help/5012170]") matches no host compared here.
1 update is on both hosts. Superseded, so not missing on MBX01: [KB5030213|https://support.microsoft.com/help/5030213].
Not in kbdiff's tables: [KB4000002|https://support.microsoft.com/help/4000002].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
== json
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "MBX01", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.6351", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["g.csv"], "complete": true, "doubts": [], "declared": null, "listed": 4, "unidentified": 0},
    {"name": "MBX02", "role": "bad", "peers": ["MBX01"], "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.6252", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["b.csv"], "complete": true, "doubts": [], "declared": null, "listed": 2, "unidentified": 0}],
  "missing": [
    {"update": "KB5031362", "kind": "Update", "title": null, "installed_on": "2023-10-13", "url": "https://support.microsoft.com/help/5031362", "what": "2023-10 cumulative update, 14393.6351", "month": "2023-10", "level": "14393.6351", "separation": 1.0000, "good": {"have": ["MBX01"], "lack": []}, "
    {"update": "KB4000002", "kind": "Update", "title": null, "installed_on": "2023-01-13", "url": "https://support.microsoft.com/help/4000002", "what": "listed as Update (installed 2023-01-13 on MBX01)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["MBX01"], "lack": []}, "ba
  "uncertain": [],
  "extra": [],
  "covered": [
    {"update": "KB5030213", "kind": "Update", "title": null, "installed_on": "2023-09-13", "url": "https://support.microsoft.com/help/5030213", "what": "2023-09 cumulative update, 14393.6252", "month": "2023-09", "level": "14393.6252", "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {
  "inapplicable": [],
  "counts": {"accepted": 1, "missing": 2, "uncertain": 0, "extra": 0, "covered": 1, "inapplicable": 0, "same": 1},
  "accepted": [
    {"update": "KB4589210", "host": "MBX02", "until": "2027-03-31", "reason": "no microcode on virtual machines"}],
  "expired": [
    {"update": "KB4000002", "host": "MBX02", "until": "2026-10-31", "reason": "frozen until release 9"}],
  "judged_on": "2026-11-29",
  "groups": [
    {"hosts": ["MBX02"], "norm": false, "level": "14393.6252", "newest_level": "14393.9514", "lacks": ["KB5031362", "KB4000002"], "has": [], "uncertain": [], "build": "14393"},
    {"hosts": ["MBX01"], "norm": false, "level": "14393.6351", "newest_level": "14393.9514", "lacks": [], "has": ["KB5031362", "KB4000002"], "uncertain": [], "build": "14393"}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "note", "code": "EXCEPTION", "file": "x.csv", "line": 5, "column": null, "message": "this exception matches no missing update: it matches no host compared here"}]}
== html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: MBX02 lacks 2 updates, MBX01 lacks nothing</title>
</head>
<body>
<main>
<header class="bad">
<h1>MBX02 lacks 2 updates, MBX01 lacks nothing</h1>
<p>MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has.</p>
</header>
<p>Both hosts are at the level of 2023-10 or older; the newest update that kbdiff knows for build 14393 is <a href="https://support.microsoft.com/help/5129239">KB5129239</a> of 2026-09 (14393.9514, out-of-band).</p>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">MBX02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5031362">KB5031362</a></th><td class="t" align="left" valign="top">2023-10 cumulative update, 14393.6351</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031362">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MBX02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/4000002">KB4000002</a></th><td class="t" align="left" valign="top">listed as Update (installed 2023-01-13 on MBX01)<small>exception was valid until 2026-10-31: &quot;frozen until release 9&quot;</small></td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB4000002">Catalog</a></td></tr>
<tr><td class="l" align="left" valign="top">Accepted on MBX02</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/4589210">KB4589210</a></th><td class="t" align="left" valign="top">listed as Update (installed 2021-02-14 on MBX01)<small>until 2027-03-31: &quot;no microcode on virtual machines&quot;</small></td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Hosts">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">MBX01</th><td class="t" align="left" valign="top">4 updates, level 14393.6351 (2023-10)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">MBX02</th><td class="t" align="left" valign="top">2 updates, level 14393.6252 (2023-09)</td></tr>
</tbody>
</table>
<ul>
<li>Exceptions: x.csv, as of 2026-11-29; line 5 (&quot;WEB*,<a href="https://support.microsoft.com/help/5012170">KB5012170</a>&quot;) matches no host compared here.</li>
<li>1 update is on both hosts. Superseded, so not missing on MBX01: <a href="https://support.microsoft.com/help/5030213">KB5030213</a>.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/4000002">KB4000002</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from b.csv and g.csv.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
== xlsx
== Summary
MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff knows for build 14393 is KB5129239 of 2026-09 (14393.9514, out-of-band).
Hosts	Update	What it is	Download
MBX02 lacks	KB5031362	2023-10 cumulative update, 14393.6351	Catalog
MBX02 lacks	KB4000002	listed as Update (installed 2023-01-13 on MBX01); exception was valid until 2026-10-31: "frozen until release 9"	Catalog
Accepted on MBX02	KB4589210	listed as Update (installed 2021-02-14 on MBX01); until 2027-03-31: "no microcode on virtual machines"	Catalog
Hosts	Updates and level
MBX01	4 updates, level 14393.6351 (2023-10)
MBX02	2 updates, level 14393.6252 (2023-09)
Exceptions: x.csv, as of 2026-11-29; line 5 ("WEB*,KB5012170") matches no host compared here.
1 update is on both hosts. Superseded, so not missing on MBX01: KB5030213.
Not in kbdiff's tables: KB4000002.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
Symbols on the Matrix sheet
+	has
-	lacks
a	accepted
s	superseded
== Hosts
host	role	group	level	has	lacks	may lack	also has	superseded	accepted	in doubt	Windows	build	architecture
MBX02	bad	group 1	14393.6252 (2023-09)	2	2	0	0	0	1
MBX01	good	group 2	14393.6351 (2023-10)	4	0	0	2	1	0
== Rows
group	update	what it is	download	kind	installed	good hosts that have it	good hosts	bad hosts that have it	bad hosts	separation	having	lacking	uncertain on	superseded on	accepted on	title	notes
missing	KB5031362	2023-10 cumulative update, 14393.6351	Catalog	Update	2023-10-13	1	1	0	1	1	MBX01	MBX02
missing	KB4000002	listed as Update (installed 2023-01-13 on MBX01)	Catalog	Update	2023-01-13	1	1	0	1	1	MBX01	MBX02					exception was valid until 2026-10-31: "frozen until release 9"
accepted	KB4589210	listed as Update (installed 2021-02-14 on MBX01)	Catalog	Update	2021-02-14	1	1	0	1	1	MBX01				MBX02		until 2027-03-31: "no microcode on virtual machines"
== Matrix
				good	bad
update	group	kind	installed	MBX01	MBX02
KB5031362	missing	Update	2023-10-13	+	-
KB4000002	missing	Update	2023-01-13	+	-
KB4589210	accepted	Update	2021-02-14	+	a
KB5030213	covered	Update	2023-09-13	s	+
KB4000003	same	Update	2023-01-13	+	+
@stderr
@status 0

@case what stands above a table whose names of columns are not all known, a history or systeminfo's CSV
@cmd
own() { printf 'Source HotFixID  InstalledOn Owner Wave Reviewer\n------ --------  ----------- ----- ---- --------\n%-6s KB5031361 10/17/2023  Bob   1    Eve\n' $1; }
hist() { printf '\nComputerName Operationname  Result     Date                Title\n------------ -------------  ------     ----                -----\n%-12s Installation   Succeeded  10/17/2023 10:00:00 2023-10 Cumulative Update (KB5031361)\n' $1; }
info() { printf '"Host Name","OS Name","OS Version","Hotfix(s)"\n"%s","Microsoft Windows Server 2019 Standard","10.0.17763 N/A Build 17763","1 Hotfix(s) Installed.,[01]: KB5031361"\n' $1; }
while read -r line; do
	for f in own hist info; do $f A > a.txt; (echo "$line"; echo; $f B) > b.txt; kbdiff cluster -q a.txt b.txt 2> /dev/null; printf $?; done
	echo " $line"
done <<END
Pending reboot: yes
Missing updates:
1 update is missing
Compliant: no
2 updates failed
0 updates are missing
Compliant: yes
1 update installed
END
own A > a.txt; (own A; echo; echo Missing on B:; own B) > c.txt; kbdiff cluster --brief a.txt c.txt
@stdout
111 Pending reboot: yes
222 Missing updates:
111 1 update is missing
222 Compliant: no
222 2 updates failed
000 0 updates are missing
000 Compliant: yes
000 1 update installed
@stderr
c.txt: error: not a list of installed updates: "Missing on B:" stands above its updates, on line 5; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case updates that one host of a table misses, none has, and others are not asked for
@cmd
c() { printf "Host,KB,Result\n$1" > a.csv; kbdiff cluster --brief a.csv; kbdiff diff -q -g EX01 -b EX02 a.csv > out 2>&1; echo $?; }
c 'EX01,KB4000001,Succeeded\nEX02,KB4000001,Succeeded\nEX02,KB4000002,Failed\n'
c 'EX01,KB4000001,Succeeded\nEX01,KB4000002,Failed\nEX02,KB4000001,Succeeded\nEX02,KB4000002,Failed\n'
c 'EX01,KB4000001,Succeeded\nEX02,KB4000001,Succeeded\nEX02,KB4000002,Uninstalled\n'
j() { printf '[{"host":"EX01","hotfixes":["KB4000001"]%s},{"host":"EX02","hotfixes":["KB4000001"]%s}]' "$1" "$2" > a.json; kbdiff cluster --brief a.json; }
j '' ',"missing":["KB4000002"]'; j ',"missing":["KB4000002"]' ',"missing":["KB4000002"]'
@stdout
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
EX01 and EX02 have the same update.
@stderr
@status 0
