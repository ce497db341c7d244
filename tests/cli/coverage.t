@case a newer cumulative update covers the older one
@file a.csv
CSName,HotFixID
FS01,KB5031361
FS01,KB5031589
@file b.csv
CSName,HotFixID
FS02,KB5032196
FS02,KB5031589
@cmd
kbdiff --show covered a.csv b.csv
kbdiff --show all -f csv a.csv b.csv
kbdiff -f json a.csv b.csv | jq -c '.covered[].covered_on, .counts, .hosts[].level'
@stdout
FS02 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS02 has.
Both hosts are at the level of 2023-11 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  Superseded on FS02  KB5031361  2023-10 cumulative update, 17763.4974
                                 FS02: at 17763.5122 (KB5032196), which contains
                                 17763.4974

  FS01  2 updates, level 17763.4974 (2023-10)
  FS02  2 updates, level 17763.5122 (2023-11)

1 update is on both hosts. Only on FS02: KB5032196 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
extra,KB5032196,,,,0,1,1,1,-1.0000,FS02,FS01,,,https://support.microsoft.com/help/5032196,"2023-11 cumulative update, 17763.5122",
covered,KB5031361,,,,1,1,0,1,0.0000,FS01,,,FS02 by KB5032196 (builds),https://support.microsoft.com/help/5031361,"2023-10 cumulative update, 17763.4974",
same,KB5031589,,,,1,1,1,1,0.0000,"FS01;FS02",,,,https://support.microsoft.com/help/5031589,2023-10 servicing stack,
[{"host":"FS02","by":"KB5032196","evidence":"builds","detail":"17763.5122 >= 17763.4974"}]
{"accepted":0,"missing":0,"uncertain":0,"extra":1,"covered":1,"inapplicable":0,"same":1}
"17763.4974"
"17763.5122"
@stderr
@status 0

@case what is made for another build or line is inapplicable
@file a.csv
CSName,HotFixID
FS01,KB5031361
WS11,KB5101684
@file b.csv
CSName,HotFixID
FS02,KB5032198
FS25,KB5073379
@cmd
kbdiff --show inapplicable,extra a.csv b.csv
kbdiff --show inapplicable -f json a.csv b.csv | jq -c '.inapplicable[] | [.update, .inapplicable_on]'
@stdout
FS02 and FS25 cannot be compared: no good host runs their Windows builds.
FS02 is at the level of 2023-11; the newest update that kbdiff knows for build
20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).
FS25 is at the level of 2026-01; the newest update that kbdiff knows for build
26100 is KB5129235 of 2026-09 (26100.33451, out-of-band).

Build 20348: FS02, without a good host
  Not for FS02  KB5031361  2023-10 cumulative update, 17763.4974
                           KB5031361 is for build 17763; FS02 runs 20348
                           KB5031361 is for build 17763; FS25 runs 26100
                           KB5031361 is for build 17763; WS11 runs 26100 or
                           26200
                KB5101684  2026-07 preview update, 26200.8973
                           KB5101684 is for builds 26100 and 26200; FS01 runs
                           17763
                           KB5101684 is for builds 26100 and 26200; FS02 runs
                           20348
                           KB5101684 is for builds 26100 (client) and 26200;
                           FS25 runs 26100 (server)

Build 26100 (server): FS25, without a good host
  Not for FS25  KB5031361  2023-10 cumulative update, 17763.4974
                           KB5031361 is for build 17763; FS02 runs 20348
                           KB5031361 is for build 17763; FS25 runs 26100
                           KB5031361 is for build 17763; WS11 runs 26100 or
                           26200
                KB5101684  2026-07 preview update, 26200.8973
                           KB5101684 is for builds 26100 and 26200; FS01 runs
                           17763
                           KB5101684 is for builds 26100 and 26200; FS02 runs
                           20348
                           KB5101684 is for builds 26100 (client) and 26200;
                           FS25 runs 26100 (server)

  FS02  1 update, level 20348.2113 (2023-11)
  FS25  1 update, level 26100.32230 (2026-01)
  FS01  1 update, level 17763.4974 (2023-10)
  WS11  1 update, level 26100.8973 (2026-07) or 26200.8973 (2026-07)

Checked (bad): FS02 and FS25. Reference (good): FS01 and WS11.
Not compared: 1 host of build 17763, since no bad host runs it.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["KB5031361",[{"host":"FS02","by":null,"evidence":"builds","detail":"KB5031361 is for build 17763; FS02 runs 20348"},{"host":"FS25","by":null,"evidence":"builds","detail":"KB5031361 is for build 17763; FS25 runs 26100"},{"host":"WS11","by":null,"evidence":"builds","detail":"KB5031361 is for build 17763; WS11 runs 26100 or 26200"}]]
["KB5101684",[{"host":"FS01","by":null,"evidence":"builds","detail":"KB5101684 is for builds 26100 and 26200; FS01 runs 17763"},{"host":"FS02","by":null,"evidence":"builds","detail":"KB5101684 is for builds 26100 and 26200; FS02 runs 20348"},{"host":"FS25","by":null,"evidence":"builds","detail":"KB5101684 is for builds 26100 (client) and 26200; FS25 runs 26100 (server)"}]]
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 26100 (good), 20348 and 26100 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 and 26100 (good), 20348 and 26100 (bad) [UNLIKE]
@status 0

@case without the table the lists alone are compared
@file a.csv
CSName,HotFixID
FS01,KB5031361
@file b.csv
CSName,HotFixID
FS02,KB5032196
@cmd
kbdiff --no-builds a.csv b.csv
kbdiff --no-builds -f json a.csv b.csv | jq -c '.hosts[].level, .missing[].notes, .counts'
@stdout
FS02 lacks 1 update that FS01 has; FS01 lacks 1 update that FS02 has.

  FS02 lacks  KB5031361
  FS01 lacks  KB5032196

  FS01, FS02  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
null
null
[]
{"accepted":0,"missing":1,"uncertain":0,"extra":1,"covered":0,"inapplicable":0,"same":0}
@stderr
@status 0

@case a cluster of three levels, and of more
@file a.csv
CSName,HotFixID
N1,KB5032196
N2,KB5031361
N3,KB5030214
N4,KB5032196
@file b.csv
CSName,HotFixID
N5,KB5029247
N6,KB5028168
@cmd
kbdiff cluster --brief a.csv
kbdiff cluster --brief a.csv b.csv
@stdout
2 of 4 nodes differ from the other 2: N3 is 2 months behind; N2 is one month behind.
4 of 6 nodes differ from the other 2: N6 is 4 months behind; N5 is 3 months behind; N3 is 2 months behind; N2 is one month behind.
@stderr
@status 1

@case nodes of one month, and of which no level is known
@file a.csv
CSName,HotFixID
N1,KB5065426
N2,KB5068221
N3,KB4486153
@cmd
kbdiff cluster a.csv
@stdout
N1 lacks 2 updates that other nodes have; N2 lacks 1 update; N3 lacks 2 updates.

  N3 lacks        KB5065426  2025-09 cumulative update, 26100.6584
  N1 and N2 lack  KB4486153  kind unknown
  N1 and N3 lack  KB5068221  2025-09 out-of-band update, 26100.6588

             N1    N2    N3
  KB5065426   +     s     -
  KB4486153   -     -     +
  KB5068221   -     +     -
  + has   - lacks   s superseded

  N1  1 update, level 26100.6584 (2025-09)
  N2  1 update, level 26100.6588 (2025-09)
  N3  1 update

Not in kbdiff's tables: KB4486153. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case an update newer than the table leaves it open
@file a.csv
CSName,HotFixID
FS01,KB5031361
FS01,KB5031589
@file b.csv
CSName,HotFixID
FS02,KB5900001
FS02,KB5031589
@file newer.csv
build,revision,kb,released,kind,line
17763,9999,KB5900001,2026-11-10,regular,both
@cmd
kbdiff a.csv b.csv
kbdiff --show covered --builds newer.csv a.csv b.csv
@stdout
FS02 may lack 1 update that FS01 has. FS01 lacks 1 update that FS02 has.

  FS02 may lack  KB5031361  2023-10 cumulative update, 17763.4974
                            FS02: KB5900001 is newer than the build table; give
                            a newer table with --builds
  FS01 lacks     KB5900001  kind unknown

  FS01  2 updates, level 17763.4974 (2023-10)
  FS02  2 updates

1 update is on both hosts.
Not in kbdiff's tables: KB5900001. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
FS02 is 37 months ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS02 has.

  Superseded on FS02  KB5031361  2023-10 cumulative update, 17763.4974
                                 FS02: at 17763.9999 (KB5900001), which contains
                                 17763.4974

  FS01  2 updates, level 17763.4974 (2023-10)
  FS02  2 updates, level 17763.9999 (2026-11)

1 update is on both hosts. Only on FS02: KB5900001 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-11-10 (newer.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case a level and an update newer than the table
@file a.csv
CSName,HotFixID
FS01,KB5032196
@file b.csv
CSName,HotFixID
FS02,KB5031361
FS02,KB5900001
FS03,KB5900002
@cmd
kbdiff a.csv b.csv
@stdout
FS02 and FS03 may lack 1 update that FS01 has.

  FS02 and FS03 may lack  KB5032196  2023-11 cumulative update, 17763.5122
                                     FS02: KB5900001 is newer than the build
                                     table; give a newer table with --builds
                                     FS03: KB5900002 is newer than the build
                                     table; give a newer table with --builds

  FS02  2 updates, level 17763.4974 (2023-10) or newer
  FS03  1 update
  FS01  1 update, level 17763.5122 (2023-11)

Checked (bad): FS02 and FS03. Reference (good): FS01.
Superseded, so not missing on FS01: KB5031361. Only on bad hosts: KB5900001 on
FS02; KB5900002 on FS03 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case the table of the WindowsOSBuild module
@file a.csv
CSName,HotFixID
FS01,KB5900000
WS01,KB5900003
@file b.csv
CSName,HotFixID
FS02,KB5900001
WS02,KB5900004
@file newer.csv
#TYPE Selected.System.Management.Automation.PSCustomObject
"Version","Build","Availability date","Hotpatch","Preview","Out-of-band","Servicing option","KB article","KB URL","Catalog URL"
"Version 1809 (OS build 17763)","17763.9998","2026-10-13","False","False","False","LTSC","KB5900000","https://support.microsoft.com/help/5900000",""
"Version 1809 (OS build 17763)","17763.9999","2026-11-10","False","False","False","LTSC","KB5900001","https://support.microsoft.com/help/5900001",""
"Version 1809 (OS build 17763)","17763.1","2018-10-02","False","False","False","LTSC","N/A","",""
"Version 24H2 (OS build 26100)","26100.9998","2026-10-13","True","False","False","","KB5900003","",""
"Version 24H2 (OS build 26100)","26100.9999","2026-11-10","False","False","False","","KB5900004","",""
@cmd
kbdiff --show all --builds newer.csv -g FS01 -b FS02 a.csv b.csv
kbdiff --builds newer.csv -g WS01 -b WS02 a.csv b.csv
@stdout
FS02 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS02 has.

  FS01 lacks          KB5900001  2026-11 cumulative update, 17763.9999
  Superseded on FS02  KB5900000  2026-10 cumulative update, 17763.9998
                                 FS02: at 17763.9999 (KB5900001), which contains
                                 17763.9998

  FS01  1 update, level 17763.9998 (2026-10)
  FS02  1 update, level 17763.9999 (2026-11)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-11-10 (newer.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08.
WS02 may lack 1 update that WS01 has. WS01 lacks 1 update that WS02 has.

  WS02 may lack  KB5900003  2026-10 hotpatch, 26100.9998
                            WS02: the build table does not say whether KB5900004
                            is for client or server
  WS01 lacks     KB5900004  2026-11 cumulative update, 26100.9999

  WS01, WS02  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-11-10 (newer.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case the table of the Security Update Guide
@file a.csv
CSName,HotFixID
FS01,KB5900000
@file b.csv
CSName,HotFixID
FS02,KB5900001
@file guide.csv
Release Date,Product Family,Product,Platform,Impact,Max Severity,Article,Article Link,Supercedence,Download,Download Link,Build Number,Details,Details Link
"Oct 13, 2026",Windows,Windows Server 2019,,Remote Code Execution,Critical,5900000,https://x/5900000,5899999,Security Update,https://x,10.0.17763.9998,CVE-2026-1,https://x
"Nov 10, 2026",Windows,Windows Server 2019  (Server Core installation),,Remote Code Execution,Critical,5900001,https://x/5900001,5900000,Security Update,https://x,10.0.17763.9999,CVE-2026-2,https://x
"Nov 10, 2026",Windows,Windows 10 Version 1809 for x64-based Systems,,Remote Code Execution,Critical,5900001,https://x/5900001,5900000,Security Update,https://x,10.0.17763.9999,CVE-2026-2,https://x
"Nov 10, 2026",Developer Tools,.NET Framework 4.8,Windows Server 2019,Remote Code Execution,Critical,5900002,https://x/5900002,,Security Update,https://x,10.0.17763.1,CVE-2026-3,https://x
"Nov 10, 2026",Windows,Windows Server 2012 R2,,Remote Code Execution,Critical,5900005,https://x,,Monthly Rollup,https://x,6.3.9600.23000,CVE-2026-2,https://x
"Nov 10, 2026",Windows,Windows Server 2019,,Defense in Depth,,Release Notes,https://x,,Servicing Stack Update,https://x,,ADV990001,https://x
@cmd
kbdiff --show covered --builds guide.csv a.csv b.csv
@stdout
FS02 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS02 has.

  Superseded on FS02  KB5900000  2026-10 cumulative update, 17763.9998
                                 FS02: at 17763.9999 (KB5900001), which contains
                                 17763.9998

  FS01  1 update, level 17763.9998 (2026-10)
  FS02  1 update, level 17763.9999 (2026-11)

Only on FS02: KB5900001 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-11-10 (guide.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case tables of builds that are none
@file a.csv
CSName,HotFixID
FS01,KB5031361
@file empty.csv
@file other.csv
"Name","Value"
"x","y"
@file word.csv
build,revision,kb,released,kind,line
17763,9999,KB5900001,2026-11-10,normal,both
@file number.csv
build,revision,kb
17763.1,9999,KB5900001
@file old.csv
Build,KB article
9600.1,KB5900001
@file cut.csv
build,revision,kb,released,kind,line
17763,9999,KB5900001
@file large.csv
build,revision,kb
17763,4294967299,KB5900001
@file update.csv
build,revision,kb
17763,9998,
17763,9999,KB59x
@file date.csv
build,revision,kb,released
17763,9998,KB5900001,
17763,9999,KB5900002,2026-13-01
@cmd
for f in empty other word number old cut large update date missing; do kbdiff --builds $f.csv a.csv a.csv; echo "status $?"; done
@stdout
status 2
status 2
status 2
status 2
status 2
status 2
status 2
status 2
status 2
status 2
@stderr
empty.csv: error: it is empty [EMPTY]
other.csv: error: not a table that kbdiff knows: a build table has the columns build, revision and kb, or Build and KB article, or Article and Build Number [NO_TABLE]
word.csv:2:33: error: unknown kind "normal"; use regular, preview, out-of-band or hotpatch, or nothing [SYNTAX]
number.csv:2:1: error: build and revision must be whole numbers up to 4294967295, not "17763.1" [SYNTAX]
old.csv: error: not a table that kbdiff knows: no row is for a build of Windows 10 or later [NO_TABLE]
cut.csv:2: error: this row does not match its header: 3 fields, but line 1 has 6 [CSV_FIELDS]
large.csv:2:7: error: build and revision must be whole numbers up to 4294967295, not "4294967299" [SYNTAX]
update.csv:3:12: error: "KB59x" is not an update [SYNTAX]
date.csv:3:22: error: "2026-13-01" is not a clear date; write it as year-month-day, such as 2023-10-10 [SYNTAX]
missing.csv: error: cannot read this file: No such file or directory [OPEN]
@status 0

@case dism and Get-HotFix compare
@file dism.txt
Deployment Image Servicing and Management tool
Version: 10.0.17763.4974

Image Version: 10.0.17763.4974

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5
State : Installed
Release Type : Security Update
Install Time : 10/11/2023 11:06 PM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4851.1.6
State : Superseded
Release Type : Security Update
Install Time : 9/13/2023 11:06 PM

The operation completed successfully.
@file behind.csv
CSName,HotFixID
FS02,KB5030214
@file even.csv
CSName,HotFixID
FS03,KB5031361
@file ahead.csv
CSName,HotFixID
FS04,KB5032196
@cmd
for f in behind even ahead; do kbdiff --show all FS01=dism.txt $f.csv; echo "status $?"; done
kbdiff --show all ahead.csv FS01=dism.txt; echo "status $?"
kbdiff list -f csv FS01=dism.txt | tee list.csv
kbdiff list -f csv list.csv | cmp - list.csv && echo "read back the same"
kbdiff -f json --show all list.csv ahead.csv | jq -S 'del(.hosts)' >1; kbdiff -f json --show all FS01=dism.txt ahead.csv | jq -S 'del(.hosts)' >2; cmp 1 2 && echo "compares the same"
kbdiff list --no-builds FS01=dism.txt
@stdout
FS02 is one month behind FS01 and lacks 1 update that FS01 has; FS01 lacks
nothing that FS02 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS02 lacks          KB5031361  2023-10 cumulative update, 17763.4974
  Superseded on FS01  KB5030214  2023-09 cumulative update, 17763.4851
                                 FS01: superseded

  FS01  1 update, level 17763.4974 (2023-10), build 17763
  FS02  1 update, level 17763.4851 (2023-09)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from behind.csv and dism.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 1
FS01 and FS03 have the same update.
Both hosts are at the level of 2023-10; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  On both  KB5031361  2023-10 cumulative update, 17763.4974

  FS01  1 update, level 17763.4974 (2023-10), build 17763
  FS03  1 update, level 17763.4974 (2023-10)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt and even.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 0
FS04 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS04 has.
Both hosts are at the level of 2023-11 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS01 lacks          KB5032196  2023-11 cumulative update, 17763.5122
  Superseded on FS04  KB5031361  2023-10 cumulative update, 17763.4974
                                 FS04: at 17763.5122 (KB5032196), which contains
                                 17763.4974

  FS01  1 update, level 17763.4974 (2023-10), build 17763
  FS04  1 update, level 17763.5122 (2023-11)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from ahead.csv and dism.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 0
FS01 is one month behind FS04 and lacks 1 update that FS04 has; FS04 lacks
nothing that FS01 has.
Both hosts are at the level of 2023-11 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS01 lacks          KB5032196  2023-11 cumulative update, 17763.5122
  Superseded on FS04  KB5031361  2023-10 cumulative update, 17763.4974
                                 FS04: at 17763.5122 (KB5032196), which contains
                                 17763.4974

  FS04  1 update, level 17763.5122 (2023-11)
  FS01  1 update, level 17763.4974 (2023-10), build 17763

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from ahead.csv and dism.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 1
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
FS01,KB5030214,Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4851.1.6,Security Update,2023-09-13,,,superseded,,10.0.17763,,yes,,0,dism,FS01=dism.txt,11,,,4974
FS01,KB5031361,Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5,Security Update,2023-10-11,,,installed,,10.0.17763,,yes,,0,dism,FS01=dism.txt,6,,,4974
read back the same
compares the same
FS01
  1 update, build 17763
  Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4851.1.6
    2023-09-13  Security Update  superseded
  Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5
    2023-10-11  Security Update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt.
@stderr
@status 0

@case a rollup that could be two updates stays what it is
@file dism.txt
Image Version: 10.0.14393.187

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~14393.187.1.5
State : Installed
Release Type : Update
Install Time : 9/21/2016 11:06 PM

The operation completed successfully.
@file even.csv
CSName,HotFixID
FS03,KB3193494
@cmd
kbdiff list FS01=dism.txt
kbdiff even.csv FS01=dism.txt
@stdout
FS01
  1 update, level 14393.187, build 14393
  Package_for_RollupFix~31bf3856ad364e35~amd64~~14393.187.1.5
    2016-09-21  Update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
FS01 may lack 1 update that FS03 has. FS03 may lack 1 update that FS01 has.

  FS01 may lack  KB3193494  2016-09 cumulative update, 14393.189
                            FS01: 14393.187 is the revision of several updates
  FS03 may lack  Package_for_RollupFix~31bf3856ad364e35~amd64~~14393.187.1.5
                 listed as Update (installed 2016-09-21 on FS01)

  FS03  1 update, level 14393.187 (2016-09)
  FS01  1 update, level 14393.187, build 14393

Neither host has the newest update that kbdiff knows for build 14393, KB5129239
of 2026-09 (14393.9514, out-of-band).
Not in kbdiff's tables:
Package_for_RollupFix~31bf3856ad364e35~amd64~~14393.187.1.5. To see what
replaces it, add --catalog FILE ('kbdiff help catalog').
Warning: these lists come from different commands: updates that one of them
cannot show are uncertain; run the same command on both sides (Get-HotFix, or
dism /online /get-packages).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt and even.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 1

@case a rollup that is pending covers nothing yet
@file dism.txt
Image Version: 10.0.17763.4851

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5
State : Install Pending
Release Type : Update
Install Time : 10/11/2023 11:06 PM

The operation completed successfully.
@file good.csv
CSName,HotFixID
FS01,KB5031361
FS02,KB5030214
@cmd
kbdiff good.csv FS03=dism.txt
@stdout
FS03 lacks 1 update that good hosts have.
All 3 hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS03 lacks  KB5031361  2023-10 cumulative update, 17763.4974  on 1 of 2 good
                         waits for a restart on FS03

  FS03  no updates, level 17763.4851 (2023-09), build 17763
  FS01  1 update, level 17763.4974 (2023-10)
  FS02  1 update, level 17763.4851 (2023-09)

Checked (bad): FS03. Reference (good): FS01 and FS02.
Superseded, so not missing on FS01 and FS03: KB5030214.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt and good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a stated revision that may be a hotpatch leaves it open
@file dism.txt
Image Version: 10.0.26100.6508

Package Identity : Package_for_KB5050575~31bf3856ad364e35~amd64~~26100.2890.1.5
State : Installed
Release Type : Update
Install Time : 10/11/2025 11:06 PM

The operation completed successfully.
@file good.csv
CSName,HotFixID
FS01,KB5064081
FS02,KB5065426
@cmd
kbdiff good.csv FS03=dism.txt
@stdout
FS03 may lack 2 updates that good hosts have, because FS03 is hotpatched.

  FS03 may lack  KB5064081  2025-08 preview update, 26100.5074    on 1 of 2 good
                 KB5065426  2025-09 cumulative update, 26100.6584
                            on 1 of 2 good

  FS03  1 update, level 26100.4652, hotpatched to 2025-09 (KB5065474), build
        26100
  FS01  1 update, level 26100.5074 (2025-08)
  FS02  1 update, level 26100.6584 (2025-09)

Checked (bad): FS03. Reference (good): FS01 and FS02.
Only on FS03: KB5050575 (--show extra).
About KB5064081 and KB5065426 on FS03: the hotpatch KB5065474 has brought the
security fixes up to 2025-09 without a restart; everything else comes with the
next cumulative update.
Warning: these lists come from different commands: updates that one of them
cannot show are uncertain; run the same command on both sides (Get-HotFix, or
dism /online /get-packages).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt and good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 1

@case a level proves more than a list that is cut, or doubtful
@file good.csv
CSName,HotFixID
FS01,KB5030214
@file bad.txt
Host Name:     FS02
OS Name:       Microsoft Windows Server 2019 Standard
OS Version:    10.0.17763 N/A Build 17763
Hotfix(s):     3 Hotfix(s) Installed.
               [01]: KB5031361
               [02]: KB50
@file old.csv
CSName,HotFixID
FS03,KB5030214
FS03,KB5031361
@file new.csv
CSName,HotFixID
FS03,KB5031361
@cmd
kbdiff --show covered good.csv bad.txt
kbdiff --show all -g FS01 -b FS03 good.csv old.csv new.csv
@stdout
FS02 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS02 lists.

In doubt
  FS02  bad.txt:4 (systeminfo): the list is cut short: 1 of 3 updates
Export FS02 again:
Get-HotFix -ComputerName FS02 | Export-Csv FS02.csv

  Superseded on FS02  KB5030214  2023-09 cumulative update, 17763.4851
                                 FS02: at 17763.4974 (KB5031361), which contains
                                 17763.4851

  FS01  1 update, level 17763.4851 (2023-09)
  FS02  1 of 3 updates, Windows Server 2019 Standard, 17763

Only on FS02: KB5031361 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.txt and good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
FS03 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1
update that FS03 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS01 lacks  KB5031361  2023-10 cumulative update, 17763.4974
  On both     KB5030214  2023-09 cumulative update, 17763.4851

  FS01  1 update, level 17763.4851 (2023-09)
  FS03  2 updates, from 2 lists, level 17763.4974 (2023-10)

1 update is on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from good.csv, new.csv and old.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
bad.txt:4: warning: the list is cut short: 1 of 3 updates [CUT]
@status 0

@case a later history that is cut, beside a whole list of the day before
@file good.csv
CSName,HotFixID
FS01,KB5030214
@file fs02.csv
CSName,HotFixID
FS02,KB5029247
@file all.csv
ComputerName,KB,Date,OperationName,Result,Title
FS02,KB5031361,10/14/2023 2:10:00 AM,Installation,Succeeded,2023-10 Cumulative Update (KB5031361)
FS02,KB5029247,8/9/2
@cmd
head -c -1 all.csv >history.csv
kbdiff --brief good.csv history.csv
kbdiff -g FS01 -b FS02 good.csv fs02.csv history.csv
@stdout
FS02 is one month ahead of FS01 and lacks nothing that FS01 has; FS01 lacks 1 update that FS02 lists.
FS02 may lack 1 update that FS01 has. FS01 lacks nothing that FS02 is known to
have.

In doubt
  FS02  history.csv:3 (update-history): the list is cut short
Export FS02 again:
Get-HotFix -ComputerName FS02 | Export-Csv FS02.csv

  FS02 may lack  KB5030214  2023-09 cumulative update, 17763.4851

  FS01  1 update, level 17763.4851 (2023-09)
  FS02  2 updates, from 2 lists, list in doubt, level 17763.4737 (2023-08) or
        newer

Superseded, so not missing on FS01: KB5029247.
Warning: history.csv:2: two complete lists of FS02 differ: this one and
fs02.csv. Updates on only one of them are uncertain; compare exports of two days
with 'kbdiff changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs02.csv, good.csv and history.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
history.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
history.csv:2: warning: two complete lists of FS02 differ: this one and fs02.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
history.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 1

@case a fleet of several levels
@cmd
for i in 1 2 3; do echo "G$i,KB5032196"; echo "B$i,KB5029247"; echo "B$i$i,KB5031361"; echo "B$i$i$i,KB5030214"; echo "C$i,KB503133$i"; echo "C$i,KB5032198"; done | { echo CSName,HotFixID; cat; } >all.csv
kbdiff -b 'B*,C*' --show all all.csv
kbdiff cluster -v all.csv
kbdiff list all.csv | head -n 4
@stdout
C1, C2 and C3 cannot be compared: no good host runs their Windows build. B1,
B11, B111, B2 and 5 more lack 1 update that G1, G2 and G3 have.
All 12 hosts of build 17763 are at the level of 2023-11 or older; the newest
update that kbdiff knows for build 17763 is KB5129238 of 2026-09 (17763.9247,
out-of-band).
All 3 hosts of build 20348 are at the level of 2023-11; the newest update that
kbdiff knows for build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

Build 17763: 9 bad hosts against 3 good hosts
  all 9 bad hosts lack   KB5032196  2023-11 cumulative update, 17763.5122
  Superseded on 6 hosts  KB5030214  2023-09 cumulative update, 17763.4851
                                    B11, B22 and B33: at 17763.4974 (KB5031361),
                                    which contains 17763.4851
                                    G1, G2 and G3: at 17763.5122 (KB5032196),
                                    which contains 17763.4851
  Superseded on 9 hosts  KB5029247  2023-08 cumulative update, 17763.4737
                                    B11, B22 and B33: at 17763.4974 (KB5031361),
                                    which contains 17763.4737
                                    B111, B222 and B333: at 17763.4851
                                    (KB5030214), which contains 17763.4737
                                    G1, G2 and G3: at 17763.5122 (KB5032196),
                                    which contains 17763.4737

Build 20348: C1, C2 and C3, without a good host
  B1, B2, B3        1 update each, level 17763.4737 (2023-08)
  B11, B22, B33     1 update each, level 17763.4974 (2023-10)
  B111, B222, B333  1 update each, level 17763.4851 (2023-09)
  C1, C2, C3        2 updates each, level 20348.2113 (2023-11)
  G1, G2, G3        1 update each, level 17763.5122 (2023-11)

Compare C1, C2 and C3 with a good host of build 20348.
Checked (bad): 12 hosts. Reference (good): G1, G2 and G3.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from all.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
The 15 nodes run 2 Windows builds; 15 nodes differ.
All 12 nodes of build 17763 are at the level of 2023-11 or older; the newest
update that kbdiff knows for build 17763 is KB5129238 of 2026-09 (17763.9247,
out-of-band).
All 3 nodes of build 20348 are at the level of 2023-11; the newest update that
kbdiff knows for build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

Build 17763, 12 nodes
  B1, B2 and B3
    at 17763.4737 (2023-08), lack KB5032196
  B111, B222 and B333
    at 17763.4851 (2023-09), lack KB5032196, have KB5030214, which no other node
    has
  B11, B22 and B33
    at 17763.4974 (2023-10), lack KB5032196, have KB5031361, which no other node
    has
  G1, G2 and G3
    at 17763.5122 (2023-11), have KB5032196, which no other node has

  B1, B2 and B3 lack  KB5030214  2023-09 cumulative update, 17763.4851
                                 superseded on B11, B22 and B33: at 17763.4974
                                 (KB5031361), which contains 17763.4851
                                 superseded on G1, G2 and G3: at 17763.5122
                                 (KB5032196), which contains 17763.4851
  B1, B111, B2, B222, B3 and B333 lack
                      KB5031361  2023-10 cumulative update, 17763.4974
                                 superseded on G1, G2 and G3: at 17763.5122
                                 (KB5032196), which contains 17763.4974
  B1, B11, B111, B2, B22, B222, B3, B33 and B333 lack
                      KB5032196  2023-11 cumulative update, 17763.5122

Build 20348, 3 nodes
  C1
    at 20348.2113 (2023-11), lacks KB5031332 and KB5031333, has KB5031331, which
    no other node has
  C2
    at 20348.2113 (2023-11), lacks KB5031331 and KB5031333, has KB5031332, which
    no other node has
  C3
    at 20348.2113 (2023-11), lacks KB5031331 and KB5031332, has KB5031333, which
    no other node has

  C2 and C3 lack  KB5031331
  C1 and C3 lack  KB5031332
  C1 and C2 lack  KB5031333

Superseded, so not missing on B11, B111, B22, B222, B33, B333, G1, G2 and G3:
KB5029247.
Not in kbdiff's tables: KB5031331, KB5031332 and KB5031333. To see what replaces
them, add --catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from all.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B1
  1 update, level 17763.4737 (2023-08)
  KB5029247

@stderr
kbdiff: warning: hosts run different Windows builds: 17763 (good), 17763 and 20348 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
@status 0

@case hosts of one check, of which one says that an update is not for it
@file check.csv
Computer,KB,Status
FS01,KB4000001,Installed
FS01,KB4000002,Installed
FS02,KB4000001,Not applicable
FS02,KB4000002,Missing
FS03,KB4000001,Installed
FS03,KB4000002,Installed
@file other.csv
CSName,HotFixID
FS04,KB4000001
FS04,KB4000002
@cmd
kbdiff --brief -g FS01 -b FS03 check.csv
kbdiff --brief -g FS01 -b FS04 check.csv other.csv
kbdiff -g FS01 -b FS02 --show all check.csv
kbdiff -g FS01 -b FS02 --show all -f csv check.csv
kbdiff explain KB4000001 check.csv
@stdout
FS01 and FS03 have the same 2 updates.
FS04 lacks nothing that FS01 lists, but the list of FS01 is in doubt and may be incomplete; FS01 lacks nothing that FS04 has.
FS02 lacks 1 update that FS01 has; FS01 lacks nothing that FS02 has.

  FS02 lacks    KB4000002
  Not for FS02  KB4000001
                           FS02: listed as not applicable

  FS01  2 updates
  FS02  no updates

Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from check.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000002,,,,1,1,0,1,1.0000,FS01,FS02,,,https://support.microsoft.com/help/4000002,,
inapplicable,KB4000001,,,,1,1,0,1,1.0000,FS01,,,,https://support.microsoft.com/help/4000001,,
FS01 and FS03 have KB4000001; it is not for FS02.

KB4000001
  Lists of 3 hosts  FS01 and FS03 have it
                    FS02: listed as not applicable
  Other sources     not in the build table; no catalogue was read
  Article           https://support.microsoft.com/help/4000001

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from check.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: the list of FS01 is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
@status 0

@case what may have been replaced by a newer servicing stack or .NET update
@file a.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line
FS01,KB5031361,,Security Update,,,,installed,,,,yes,,0,get-hotfix-csv,a,2
FS01,KB5031331,,Security Update,,,,installed,,,,yes,,0,get-hotfix-csv,a,3
FS01,KB5031332,,Hotfix,,,,installed,,,,yes,,0,get-hotfix-csv,a,4
FS01,KB5031333,,Update,,,Update for Removal of Adobe Flash Player,installed,,,,yes,,0,get-hotfix-csv,a,5
FS01,KB5031334,,Update,,,2023-10 Servicing Stack Update,installed,,,,yes,,0,get-hotfix-csv,a,6
FS01,KB4000001,,Update,,,,installed,,,,yes,,0,get-hotfix-csv,a,7
@file b.csv
CSName,HotFixID,Description,Title
FS02,KB5031361,Security Update,
@cmd
kbdiff a.csv b.csv
@stdout
FS02 lacks 5 updates that FS01 has; FS01 lacks nothing that FS02 has.
Both hosts are at the level of 2023-10; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS02 lacks  KB4000001  listed as Update
              KB5031331  listed as Security Update
              KB5031332  listed as Hotfix
              KB5031333  Update for Removal of Adobe Flash Player
              KB5031334  2023-10 Servicing Stack Update
                         may have been replaced by a newer servicing stack or
                         .NET update on FS02, which is at the same or a higher
                         level

  FS01  6 updates, level 17763.4974 (2023-10)
  FS02  1 update, level 17763.4974 (2023-10)

1 update is on both hosts.
Not in kbdiff's tables: KB4000001, KB5031331, KB5031332, KB5031333 and
KB5031334. To see what replaces them, add --catalog FILE ('kbdiff help
catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case note-of-several-rows-is-said-once
@file a.csv
CSName,HotFixID
FS01,KB1000001
FS01,KB1000002
FS01,KB1000003
FS01,KB1000004
FS01,KB1000005
@file b.csv
CSName,HotFixID
FS02,KB5900000
@cmd
kbdiff a.csv b.csv
echo ---
kbdiff -v a.csv b.csv | grep -A1 About
echo ---
kbdiff -f json a.csv b.csv | jq -c '[.missing[].notes] | unique'
@stdout
FS02 lacks 5 updates that FS01 has; FS01 lacks 1 update that FS02 has.

  FS02 lacks  KB1000001
              KB1000002
              KB1000003
              KB1000004
              KB1000005
  FS01 lacks  KB5900000

  FS01  5 updates
  FS02  1 update

Not in kbdiff's tables: KB1000001, KB1000002, KB1000003, KB1000004, KB1000005
and KB5900000. To see what replaces them, add --catalog FILE ('kbdiff help
catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
---
---
[[]]
@stderr
@status 0

@case a table that contradicts the one that is compiled in
@file builds.csv
build,revision,kb,released,kind,line
17763,4975,KB5031361,2023-10-10,regular,both
@file a.csv
CSName,HotFixID
A,KB5031361
@file b.csv
CSName,HotFixID
B,KB5031361
@cmd
kbdiff --brief --builds builds.csv a.csv b.csv
@stdout
A and B have the same update.
@stderr
builds.csv:2: warning: this contradicts earlier facts: KB5031361 is 17763.4975 here and 17763.4974 in the built-in table; kbdiff uses whichever proves less [FACTS_DIFFER]
@status 0

@case stated level whose rollup is not installed
@file installed.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.5122

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5122.1.12
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file superseded.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.5122

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5122.1.12
State : Superseded
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file staged.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.5122

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5122.1.12
State : Staged
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file leaving.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.5122

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5122.1.12
State : Uninstall Pending
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file waiting.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.5122

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.5122.1.12
State : Install Pending
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file good.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.1697

Image Version: 10.0.17763.4974

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.1697.1.0
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.12
State : Installed
Release Type : Security Update
Install Time : 11/16/2023 3:04 AM

The operation completed successfully.
@file required.txt
>= 17763.5122
@cmd
for f in installed superseded staged leaving waiting; do
	kbdiff --brief GOOD=good.txt BAD=$f.txt; echo "$f $?"
done
kbdiff GOOD=good.txt BAD=leaving.txt
kbdiff required.txt leaving.txt | head -n 7
@stdout
BAD is one month ahead of GOOD and lacks nothing that GOOD has; GOOD lacks 1 update that BAD has.
installed 0
BAD is one month ahead of GOOD and lacks nothing that GOOD has; GOOD lacks nothing that BAD has.
superseded 0
BAD may lack 1 update that GOOD has. GOOD lacks nothing that BAD has.
staged 1
BAD may lack 1 update that GOOD has. GOOD lacks nothing that BAD has.
leaving 1
BAD may lack 1 update that GOOD has. GOOD lacks nothing that BAD has.
waiting 1
BAD may lack 1 update that GOOD has. GOOD lacks nothing that BAD has.

  BAD may lack  KB5031361  2023-10 cumulative update, 17763.4974
                           BAD: 17763.5122 is stated, but its cumulative update
                           (KB5032196) is not listed as installed

  GOOD  2 updates, level 17763.4974 (2023-10)
  BAD   1 update
  both  build 17763

1 update is on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from good.txt and leaving.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
leaving may lack 1 update that required.txt requires.

  leaving may lack  17763.5122 or above  level 17763.5122 or above
                                         line 1 of required.txt
                                         leaving: 17763.5122 is stated, but its
                                         cumulative update (KB5032196) is not
                                         listed as installed
@stderr
@status 0

@case a cumulative update that is not applicable below its level
@file a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file b.csv
"ComputerName","ArticleID","Title","Status"
"B","5030214","x","Installed"
"B","5012170","x","Installed"
"B","5004424","x","Installed"
"B","5031361","x","Not Applicable"
"B","5031589","x","Not Applicable"
@cmd
kbdiff diff a.csv b.csv
kbdiff cluster -f nagios a.csv b.csv
@stdout
B is one month behind A and may lack 1 update that A has. A lacks nothing that B
has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  B may lack  KB5031361  2023-10 cumulative update, 17763.4974

  A  4 updates, level 17763.4974 (2023-10)
  B  3 updates, level 17763.4851 (2023-09)

2 updates are on both hosts. Superseded, so not missing on A: KB5030214. Not
applicable on B: KB5031589.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
KBDIFF WARNING: B is one month behind A and may lack 1 update that A has; A lacks nothing that B has. | hosts=2;;;0 differing=1;;;0 missing=0;;0;0 uncertain=1;0;;0 behind=0;;;0 accepted=0;;;0
@stderr
@status 1

@case a package's version contains older ones of its component and build
@file g.csv
PSComputerName,PackageName,PackageState,ReleaseType,InstallTime
G,Package_for_ServicingStack_4840~31bf3856ad364e35~amd64~~17763.4840.1.0,Installed,Update,2024-01-01
G,Package_for_ServicingStack_4850~31bf3856ad364e35~amd64~~17763.4850.1.2,Installed,Update,2024-01-02
G,Package_for_ServicingStack_4900~31bf3856ad364e35~amd64~~14393.4900.1.0,Installed,Update,2024-01-03
G,Package_for_DotNetRollup~31bf3856ad364e35~amd64~~10.0.4800.1,Installed,Update,2024-01-04
G,Package_for_DotNetRollup_481~31bf3856ad364e35~amd64~~10.0.4900.1,Installed,Update,2024-01-05
@file b.csv
PSComputerName,PackageName,PackageState,ReleaseType,InstallTime
B,Package_for_ServicingStack_4850~31bf3856ad364e35~amd64~~17763.4850.1.1,Installed,Update,2024-01-01
B,Package_for_DotNetRollup~31bf3856ad364e35~amd64~~10.0.4900.2,Installed,Update,2024-01-04
@cmd
kbdiff -f csv --show all g.csv b.csv | cut -d, -f1,2,11-
kbdiff -f json --show all g.csv b.csv | jq -c '.covered[].covered_on[]'
kbdiff --show covered g.csv b.csv | grep 'contains\|>='
@stdout
status,update,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,Package_for_DotNetRollup_481~31bf3856ad364e35~amd64~~10.0.4900.1,G,B,,,,listed as Update (installed 2024-01-05 on G),
missing,Package_for_ServicingStack_4900~31bf3856ad364e35~amd64~~14393.4900.1.0,G,B,,,,listed as Update (installed 2024-01-03 on G),
missing,Package_for_ServicingStack_4850~31bf3856ad364e35~amd64~~17763.4850.1.2,G,B,,,,listed as Update (installed 2024-01-02 on G),
extra,Package_for_DotNetRollup~31bf3856ad364e35~amd64~~10.0.4900.2,B,G,,,,listed as Update (installed 2024-01-04 on B),
covered,Package_for_DotNetRollup~31bf3856ad364e35~amd64~~10.0.4800.1,G,,,B (version),,listed as Update (installed 2024-01-04 on G),
covered,Package_for_ServicingStack_4840~31bf3856ad364e35~amd64~~17763.4840.1.0,G,,,B (version),,listed as Update (installed 2024-01-01 on G),
covered,Package_for_ServicingStack_4850~31bf3856ad364e35~amd64~~17763.4850.1.1,B,,,G (version),,listed as Update (installed 2024-01-01 on B),
{"host":"B","by":null,"evidence":"version","detail":"10.0.4900.2 >= 10.0.4800.1"}
{"host":"B","by":null,"evidence":"version","detail":"17763.4850.1.1 >= 17763.4840.1.0"}
{"host":"G","by":null,"evidence":"version","detail":"17763.4850.1.2 >= 17763.4850.1.1"}
                     B: version 10.0.4900.2, which contains 10.0.4800.1
                     B: version 17763.4850.1.1, which contains 17763.4840.1.0
                     G: version 17763.4850.1.2, which contains 17763.4850.1.1
@stderr
@status 0

@case a cumulative update of the month of a hotpatch or later contains it
@file h.csv
CSName,HotFixID
H,KB5010456
H,KB5012637
@file same.csv
CSName,HotFixID
SAME,KB5010354
@file later.csv
CSName,HotFixID
LATER,KB5012637
@file before.csv
CSName,HotFixID
BEFORE,KB5009608
@cmd
kbdiff explain KB5010456 h.csv later.csv | sed -n 3,6p
kbdiff explain KB5010456 h.csv before.csv | sed -n 3,5p
kbdiff explain KB5010456 h.csv same.csv | sed -n 3,5p
kbdiff -f json --show all h.csv later.csv | jq -c '.covered[].covered_on[]'
@stdout
KB5010456: 2022-02 hotpatch
  Lists of 2 hosts  H has it
                    not needed on LATER: 20348.681 dates from 2022-02 or later
  Table of chains, up to 2026-09-08
KB5010456: 2022-02 hotpatch
  Lists of 2 hosts  H has it
                    BEFORE lacks it
KB5010456: 2022-02 hotpatch
  Lists of 2 hosts  H has it
                    not needed on SAME: 20348.524 dates from 2022-02 or later
{"host":"LATER","by":"KB5012637","evidence":"chain","detail":"20348.681 dates from 2022-02 or later"}
@stderr
@status 0

@case several that may have been replaced
@cmd
c=host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line
w() { echo "$1,$2,,Update,,,${3-},installed,,,,yes,,0,get-hotfix-csv,a,2"; }
{ echo $c; w FS01 KB5031361; w FS01 KB5031334 "2023-10 Servicing Stack Update"; w FS01 KB5031335 "2023-10 .NET Framework Update"; } > a.csv
{ echo $c; w FS02 KB5031361; w FS03 KB5031361; } > b.csv; kbdiff a.csv b.csv
@stdout
FS02 and FS03 lack 2 updates that FS01 has.
All 3 hosts are at the level of 2023-10; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  FS02 and FS03 lack  KB5031334  2023-10 Servicing Stack Update
                      KB5031335  2023-10 .NET Framework Update

  FS02, FS03  1 update each, level 17763.4974 (2023-10)
  FS01        3 updates, level 17763.4974 (2023-10)

Checked (bad): FS02 and FS03. Reference (good): FS01.
1 update is on all 3 hosts.
Not in kbdiff's tables: KB5031334 and KB5031335. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
KB5031334 and KB5031335 may have been replaced by a newer servicing stack or
.NET update on FS02 and FS03, which are at the same or a higher level.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case each of two lists that differ holds what contains it
@file g.csv
CSName,HotFixID
G,KB5031361
@file b1.csv
CSName,HotFixID
B,KB5032196
@file b2.csv
CSName,HotFixID
B,KB5033371
@file b3.csv
CSName,HotFixID
B,KB5030214
@cmd
kbdiff -f csv --show all --good g.csv b1.csv b2.csv 2>/dev/null | cut -d, -f1,2,11-14
kbdiff -f csv --show all --good g.csv b1.csv b3.csv 2>/dev/null | cut -d, -f1,2,11-14
kbdiff -f csv --show all --good g.csv b1.csv b2.csv b3.csv 2>/dev/null | cut -d, -f1,2,11-14
@stdout
status,update,having,lacking,uncertain,covered_on
extra,KB5032196,B,G,,
covered,KB5031361,G,,,B by KB5032196 (builds)
status,update,having,lacking,uncertain,covered_on
uncertain,KB5031361,G,,B,
covered,KB5030214,B,,,G by KB5031361 (builds)
status,update,having,lacking,uncertain,covered_on
uncertain,KB5031361,G,,B,
covered,KB5030214,B,,,G by KB5031361 (builds)
@stderr
@status 0

@case several hosts, none of which has a good one to compare with
@cmd
w() { printf 'CSName,HotFixID\n'; h=$1; shift; for k; do echo $h,KB$k; done; }
w M1 5031362 4589210 > m.csv; w S1 5031364 5012170 > s.csv; w S2 5031364 > t.csv
kbdiff --brief -g M1 m.csv s.csv t.csv 2>/dev/null
@stdout
S1 and S2 are hard to compare: no good host runs their Windows build. S1 and S2 may lack 1 update that M1 has.
@stderr
@status 1
