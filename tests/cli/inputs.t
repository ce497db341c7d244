@case no such file
@cmd
kbdiff list nowhere.csv
@stdout
@stderr
nowhere.csv: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case empty
@cmd
printf " \r\n" > a.txt; kbdiff list a.txt
@stdout
@stderr
a.txt: error: it is empty: export it again [EMPTY]
@status 2

@case unknown
@cmd
echo hello > a.txt; kbdiff list a.txt
@stdout
@stderr
a.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 2

@case our own report
@cmd
for f in csv html jira json md txt; do kbdiff -o r.$f samples/exchange/cas01.csv samples/exchange/cas02.csv; done; kbdiff list r.*
@stdout
@stderr
r.csv: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
r.html: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
r.jira: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
r.json: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
r.md: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
r.txt: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
@status 2

@case a folder with all sorts
@cmd
mkdir d; cp samples/exchange/cas01.csv samples/exchange/cas02.csv d; echo hello > d/notes.txt; echo x > d/.hidden; echo x > d/desktop.ini; kbdiff --brief -b CAS02 d
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
@stderr
d/notes.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 1

@case a folder with an empty file
@cmd
mkdir d; cp samples/exchange/cas01.csv samples/exchange/cas02.csv d; : > d/cas03.txt; kbdiff --brief -b CAS02 d
@stdout
@stderr
d/cas03.txt: error: it is empty: export it again [EMPTY]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
@status 2

@case a folder without exports
@cmd
mkdir d; echo hello > d/notes.txt; kbdiff list d
@stdout
@stderr
d: error: found no export here: 'kbdiff formats' shows how to export [NO_EXPORT]
d/notes.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 2

@case keep going
@cmd
kbdiff --keep-going -b CAS02 samples/exchange/cas01.csv samples/exchange/cas02.csv nowhere.csv
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.

  CAS02 lacks  KB938397  Hotfix for Windows Server 2003 x64 Edition (installed
                         2013-09-14 on CAS01)

  CAS01  20 updates, 1 unidentified entry
  CAS02  19 updates, 1 unidentified entry

One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
check before you install it.
19 updates are on both hosts.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: KB938397. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Error: nowhere.csv: cannot read this file: No such file or directory.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
nowhere.csv: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case stray quote
@file a.csv
CSName,HotFixID
A,KB10"00001
@cmd
kbdiff list a.csv
@stdout
@stderr
a.csv:2:7: error: stray quote in this CSV row [CSV_QUOTE]
@status 2

@case too many fields
@file a.csv
CSName,HotFixID
A,KB1000001,x,
A,KB1000002,,
@cmd
kbdiff list a.csv
@stdout
@stderr
a.csv:2:13: error: this row does not match its header: 4 fields, but line 1 has 2 [CSV_FIELDS]
@status 2

@case too few fields
@file a.csv
CSName,HotFixID,InstalledOn
A,KB1000001
A,KB1000002,
@cmd
kbdiff list a.csv
@stdout
@stderr
a.csv:2: error: this row does not match its header: 2 fields, but line 1 has 3 [CSV_FIELDS]
@status 2

@case a quote that never ends
@file a.csv
CSName,HotFixID
A,"KB1000001
A,KB1000002
@cmd
kbdiff list a.csv
@stdout
@stderr
a.csv:2: error: stray quote in this CSV row: a quoted field begins here and never ends [CSV_QUOTE]
@status 2

@case a cut row
@cmd
printf "CSName,HotFixID,InstalledOn\nA,KB1000001,1/14/2024\nA,KB1000002" > a.csv; kbdiff list -f csv a.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB1000001,,,2024-01-14,,,installed,,,,no,,0,get-hotfix-csv,a.csv,2,,cut@3,
A,KB1000002,,,,,,installed,,,,no,,0,get-hotfix-csv,a.csv,3,,cut@3,
@stderr
a.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 0

@case a cut id
@cmd
printf "CSName,HotFixID\nA,KB1000001\nA,KB100000" > a.csv; kbdiff list -f csv a.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB1000001,,,,,,installed,,,,no,,0,get-hotfix-csv,a.csv,2,,cut@3,
@stderr
a.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 0

@case a foreign line
@file a.txt
KB1000001
 the next one
@cmd
kbdiff list --input-format kb-list a.txt
@stdout
@stderr
a.txt:2:2: error: this is not an update such as KB938397 [FOREIGN]
@status 2

@case a plain list that goes on
@file a.txt
KB1000001, KB1000002, ...
@cmd
kbdiff list a.txt
@stdout
a
  2 updates, list in doubt
  KB1000001
  KB1000002

Warning: a.txt:1: the list is cut short: it ends in "..."
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.txt:1: warning: the list is cut short: it ends in "..." [CUT]
@status 0

@case two lists without a host
@file a.csv
HotFixID,Description
KB1000001,Update
HotFixID,Description
KB1000002,Update
@cmd
kbdiff list a.csv
@stdout
@stderr
a.csv:4: error: a second list without a host name, after the one on line 2; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]
@status 2

@case standard input
@cmd
kbdiff list - < samples/utf16/fs07.csv | head -n 1; kbdiff list - < samples/required.txt; kbdiff list REQ=- < samples/required.txt | head -n 1
@stdout
FS07
REQ
@stderr
-: error: standard input names no host; write NAME=- [NAMELESS]
@status 0

@case a name for many
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff list X=samples/cluster; kbdiff list X=a.csv
@stdout
@stderr
X=samples/cluster: error: NAME=FILE needs a file of one host: this is a folder [NAME_MANY]
a.csv:4: error: NAME=FILE needs a file of one host: X= was given, but the file holds GOOD1 and GOOD2 [NAME_MANY]
@status 2

@case a name for one
@cmd
kbdiff list X=samples/utf16/fs07.csv | head -n 1
@stdout
X
@stderr
@status 0

@case nobody of that name
@cmd
kbdiff -b NOBODY samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: error: --bad: no host is named "NOBODY"; found CAS01 and CAS02 [NO_MATCH]
@status 2

@case both roles
@cmd
kbdiff -b "CAS*" -g CAS01 samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: error: CAS01 is named both good and bad [BOTH_ROLES]
@status 2

@case one operand of several hosts
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff a.csv
@stdout
@stderr
kbdiff: error: which hosts are bad? Found BAD1, BAD2, GOOD1 and GOOD2. Use -b NAME, or 'kbdiff cluster' to compare them all [ROLES]
@status 2

@case everybody is bad
@cmd
kbdiff -b "*" samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: error: no good host to compare with; every host is bad [TOO_FEW]
@status 2

@case not listed
@file a.txt

Host Name:                 A
OS Name:                   Microsoft Windows 10 Pro
OS Version:                10.0.17134 N/A Build 17134
Hotfix(s):                 N/A
Network Card(s):           N/A
@cmd
kbdiff list a.txt
@stdout
A
  no updates, list in doubt, Windows 10 Pro, 17134
Warning: a.txt:2: updates are not listed: systeminfo says "N/A", which can mean
none or hidden ones; export with Get-HotFix.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.txt:2: warning: updates are not listed: systeminfo says "N/A", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
@status 0

@case an entry without a number
@file a.csv
CSName,HotFixID
A,KB12
A,KB1000001
A,File 1
@cmd
kbdiff list a.csv
@stdout
A
  1 update, 2 unidentified entries, list in doubt
  KB1000001

Warning: a.csv:2: this entry has no KB number: "KB12".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.csv:2:3: warning: this entry has no KB number: "KB12" [NO_KB]
@status 0

@case ambiguous names
@file a.csv
CSName,HotFixID
srv.a.example,KB1000001
srv.b.example,KB1000001
srv,KB1000001
@cmd
kbdiff list -f json a.csv | jq -c ".hosts[].name"
@stdout
"srv"
"srv.a.example"
"srv.b.example"
@stderr
kbdiff: warning: srv could be srv.a.example, srv.b.example or another host, and counts as a host of its own (--alias OTHER=NAME joins two) [HOST_AMBIGUOUS]
@status 0

@case a shortened name
@file a.csv
Source,HotFixID
DESKTOP-KA...,KB1000001
@cmd
kbdiff list a.csv
@stdout
a
  1 update
  KB1000001

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case two formats in one
@file a.txt
CSName  HotFixID
A       KB111111
Foo:
 [01]: KB222222
 [02]: KB333333
@cmd
kbdiff list a.txt
@stdout
@stderr
a.txt: error: more than one format fits: wmic-table or systeminfo; use --input-format [AMBIGUOUS]
@status 2

@case a list of missing updates
@file a.txt
KB4100347: 2018-10 Update for Windows 10 (KB4100347)
@cmd
kbdiff list a.txt; mkdir d; cp a.txt d; cp samples/utf16/fs07.csv d; kbdiff list -q d
@stdout
@stderr
a.txt: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
d/a.txt: warning: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case a header that is none
@cmd
kbdiff list --input-format get-hotfix-csv samples/required.txt
@stdout
@stderr
samples/required.txt:1: error: cannot use this header: it has no column of updates [CSV_HEADER]
@status 2

@case a line without end
@cmd
{ echo KB111111; head -c 17000000 /dev/zero | tr "\0" a; } > a.txt; kbdiff list --input-format kb-list a.txt
@stdout
@stderr
a.txt:2: error: a line or field is too long: more than 16777216 bytes [TOO_LONG]
@status 2

@case kinds that do not show the same
@file dism.txt
Package Identity : Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1
State : Installed
Release Type : Update
Install Time : 3/22/2019 6:27 AM

Package Identity : Package_for_KB4486153~31bf3856ad364e35~amd64~~10.0.1.3106
State : Superseded
Release Type : Update
Install Time : 3/22/2019 6:27 AM

Package Identity : Package_for_KB4535680~31bf3856ad364e35~amd64~~17763.1.1.1
State : Install Pending
Release Type : Update
Install Time : 3/22/2019 6:27 AM
@file good.csv
CSName,HotFixID
GOOD,KB4470788
GOOD,KB4486153
GOOD,KB4535680
GOOD,KB4577586
@cmd
kbdiff --show all good.csv dism.txt; kbdiff -f json good.csv dism.txt | jq -c ".missing[] , .covered[] | [.update, .pending, .covered_on, .notes]"
@stdout
dism lacks 1 update that GOOD has, and may lack 1 more; GOOD lacks nothing that
dism has.

  dism lacks          KB4535680  kind unknown
                                 waits for a restart on dism
  dism may lack       KB4577586  kind unknown
  Superseded on dism  KB4486153  kind unknown
                                 dism: superseded
  On both             KB4470788  2018-12 servicing stack

  GOOD  4 updates
  dism  1 update

1 update is on both hosts.
Not in kbdiff's tables: KB4535680 and KB4577586. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
Warning: these lists come from different commands: updates that one of them
cannot show are uncertain; run the same command on both sides (Get-HotFix, or
dism /online /get-packages).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from dism.txt and good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["KB4535680",["dism"],[],["waits for a restart on dism"]]
["KB4486153",[],[{"host":"dism","by":null,"evidence":"state","detail":"superseded"}],[]]
@stderr
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 0

@case entries that name no update
@file a.csv
CSName,HotFixID
A,File 1
A,KB1000001
@cmd
kbdiff list -v a.csv
@stdout
A
  1 update, 1 unidentified entry
  KB1000001

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.csv:2: note: this list of A has 1 unidentified entry [UNIDENTIFIED]
@status 0

@case a history counts what succeeded and stayed
@file web07.csv
"ComputerName","KB","Date","OperationName","Result","Title"
"WEB07","KB5030214","9/13/2023 2:10:00 AM","Installation","Succeeded","2023-09 Cumulative Update (KB5030214)"
"WEB07","KB5031361","10/14/2023 2:10:00 AM","Installation","Failed","2023-10 Cumulative Update (KB5031361)"
"WEB07","KB5034127","9/14/2023 2:10:00 AM","Installation","Succeeded","2024-01 Update (KB5034127)"
"WEB07","KB5034127","9/15/2023 2:10:00 AM","Uninstallation","Succeeded","2024-01 Update (KB5034127)"
@file web08.csv
CSName,HotFixID,InstalledOn
WEB08,KB5030214,9/13/2023
WEB08,KB4535680,9/14/2023
@cmd
kbdiff list web07.csv; kbdiff web08.csv web07.csv
@stdout
WEB07
  1 update, level 17763.4851 (2023-09)
  KB5030214  2023-09-13  2023-09 Cumulative Update (KB5030214)
  KB5034127  2023-09-15  2024-01 Update (KB5034127)
                         uninstalled

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from web07.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
WEB07 may lack 1 update that WEB08 has: the list of WEB07 does not show updates
of this kind. WEB08 lacks nothing that WEB07 has.
Both hosts are at the level of 2023-09; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  WEB07 may lack  KB4535680  installed 2023-09-14 on WEB08

  WEB08  2 updates, level 17763.4851 (2023-09)
  WEB07  1 update, level 17763.4851 (2023-09)

1 update is on both hosts.
Not in kbdiff's tables: KB4535680. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: these lists come from different commands: updates that one of them
cannot show are uncertain; run the same command on both sides (Get-HotFix, or
dism /online /get-packages).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from web07.csv and web08.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 1

@case lists that were appended to one table week after week
@file history.csv
ComputerName,KB,Date,OperationName,Result,Title
A,KB4000001,11/15/2023,Installation,Succeeded,x (KB4000001)
A,KB4000002,11/15/2023,Installation,Succeeded,x (KB4000002)
A,KB4000001,11/15/2023,Installation,Succeeded,x (KB4000001)
@file info.txt
Host Name:                 A
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB4000001
                           [02]: KB4000002
                           [03]: KB4000001
@file plain.txt
KB4000001
KB4000002
KB4000001
@cmd
# lists FILE: the last digits of the updates of each list that is read
lists() {
	kbdiff list -f csv $1 2>/dev/null | sort -t, -k17n | awk -F, '
	    NR > 1 { printf "%s %s", $15 != was ? $15 ":" : "", substr($2, 9)
		was = $15 }
	    END { print "" }' | sed 's/get-hotfix-csv//g'
}
# say ROW...: those of a table of A's, of rows that are numbers or name no update
say() {
	(echo CSName,HotFixID; for row; do echo A,$row; done) |
	    sed 's/,\([0-9]\)$/,KB400000\1/' >a.csv
	lists a.csv
}
echo the first row comes again, or two in succession do
say 1 2 3 1 3
say 1 2 3 2 3
say 1 2 3 1 2 3 1 2
say 1 2 3 2 3 4 3 4
say 1 2 3 1; kbdiff list -q a.csv
echo one other row does, or one is doubled at once
say 1 2 3 2
say 1 2 3 2 4 3
say 1 1 2 3
say 1 2 2 3
say 1 2 3 3 1
echo rows that name no update
say 1 2 3 2 "File 1" 3
say 1 2 3 "File 1" 2 3
say "File 1" 1 2 "File 1" 1
echo what has rules of its own
lists history.csv; lists info.txt; lists plain.txt
kbdiff list -f csv plain.txt >ours.csv; tail -n +2 ours.csv >again; cat again >>ours.csv; lists ours.csv
@stdout
the first row comes again, or two in succession do
: 1 2 3#2: 1 3
: 1 2 3#2: 2 3
: 1 2 3#2: 1 2 3#3: 1 2
: 1 2 3#2: 2 3 4#3: 3 4
: 1 2 3#2: 1
one other row does, or one is doubled at once
: 1 2 3 2
: 1 2 3 2 4 3
: 1 1 2 3
: 1 2 2 3
: 1 2 3 3#2: 1
rows that name no update
: 1 2 3 2 3
: 1 2 3#2: 2 3
: 1 2#2: 1
what has rules of its own
update-history: 1 2
systeminfo: 1 2 1
kb-list: 1 2 1
kb-list: 1 1 2 2 1 1
@stderr
a.csv:5: warning: two complete lists of A differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case results that nobody knows
@file web07.csv
Title,Date,Operation,Result
x (KB5034768),2/14/2024,Installation,Gelukt
y (KB5034127),2/15/2024,Installation,Succeeded
@cmd
kbdiff list web07.csv
@stdout
web07
  2 updates, list in doubt
  KB5034127  2024-02-15  y (KB5034127)
  KB5034768  2024-02-14  x (KB5034768)
                         in an unknown state

Warning: web07.csv:2: unclear install state: result "Gelukt".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from web07.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
web07.csv:2: warning: unclear install state: result "Gelukt" [NO_STATE]
@status 0

@case a report of an agent
@file sccm.csv
Netbios_Name0,ArticleID,Title,StatusName
WEB07,5031361,2023-10 Cumulative Update (KB5031361),Installed
WEB07,5034127,2024-01 Update (KB5034127),Required
WEB07,5032196,2023-11 Cumulative Update (KB5032196),Installed Pending Reboot
WEB07,4535680,Security Update (KB4535680),Required
WEB08,4535680,Security Update (KB4535680),Installed
WEB08,5031361,2023-10 Cumulative Update (KB5031361),Required
WEB08,5034127,2024-01 Update (KB5034127),Installed
@file needed.csv
Netbios_Name0,ArticleID,StatusName
WEB07,5031361,Required
WEB08,5031361,Required
@cmd
kbdiff -g WEB08 sccm.csv; kbdiff list needed.csv
@stdout
WEB07 is 3 months behind WEB08 and lacks 2 updates that WEB08 has; WEB08 lacks
nothing that WEB07 has.
Both hosts are at the level of 2024-01 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  WEB07 lacks  KB4535680  Security Update
               KB5034127  2024-01 cumulative update, 17763.5329

  WEB08  2 updates, level 17763.5329 (2024-01)
  WEB07  1 update, level 17763.4974 (2023-10)

Superseded, so not missing on WEB08: KB5031361.
Not in kbdiff's tables: KB4535680. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from sccm.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
needed.csv: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case two plain lists in one file are not one
@file two.txt
HotFixID
KB1000001

HotFixID
KB1000002
@file pasted.txt
PS C:\> (Get-HotFix -ComputerName A).HotFixID
KB1000001
PS C:\> (Get-HotFix -ComputerName B).HotFixID
KB1000002
PS C:\>
@file one.txt
PS C:\> Get-HotFix | select HotFixID

HotFixID
--------
KB1000001
--------
KB1000002

PS C:\>
@cmd
kbdiff list -q two.txt
kbdiff list -q pasted.txt
kbdiff list -f csv one.txt A=two.txt
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB1000001,,,,,,installed,,,,yes,,0,kb-list,A=two.txt,2,,,
A,KB1000002,,,,,,installed,,,,yes,,0,kb-list#2,A=two.txt,5,,,
one,KB1000001,,,,,,installed,,,,yes,,0,kb-list,one.txt,5,,,
one,KB1000002,,,,,,installed,,,,yes,,0,kb-list,one.txt,7,,,
@stderr
two.txt:5: error: a second list without a host name, after the one on line 2; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]
two.txt:5: warning: two complete lists of A differ: this one and two.txt. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case an error behind a list, and a command that takes a part
@file f.csv
CSName,HotFixID
A,KB4000001
Get-HotFix : The RPC server is unavailable.
@file g.txt
PS C:\> Get-HotFix -Id KB4000001

Source Description HotFixID  InstalledBy InstalledOn
------ ----------- --------  ----------- -----------
B      Update      KB4000001 X           1/14/2024 12:00:00 AM
@cmd
kbdiff cluster f.csv g.txt
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt
and may be incomplete.

In doubt
  A  f.csv:3 (get-hotfix-csv): the export failed: Get-HotFix : The RPC server is
     unavailable.
  B  g.txt:1 (get-hotfix-table): the list is filtered: Get-HotFix -Id KB4000001
Export A and B again; put each name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv

  A, B  1 update each, list in doubt

Warning: f.csv:3: the export failed: "Get-HotFix : The RPC server is
unavailable."
Warning: g.txt:1: the list shows only some of the updates: "Get-HotFix -Id
KB4000001".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from f.csv and g.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
f.csv:3: warning: the export failed: "Get-HotFix : The RPC server is unavailable." [FAILED]
g.txt:1: warning: the list shows only some of the updates: "Get-HotFix -Id KB4000001" [FILTERED]
@status 1

@case a file of a folder that holds nothing, or a failure, may be an export
@file ex01.csv
CSName,HotFixID
EX01,KB4000001
EX02,KB4000001
@cmd
try() { rm -rf d; mkdir d; cp ex01.csv d; printf "$2" > "d/$1"; kbdiff cluster --brief d > out 2> err; echo "$? $1: $(head -n1 out)$(sed -n 's/.* error: / /p' err)"; }
objs='<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04" />'
try lon.txt 'No Instance(s) Available.\r\n'; try lon.json '[]'; try lon.log 'null\n'; try lon.xml "$objs"
try lon.txt 'ssh: connect to host lon port 22: Connection refused\n'; try lon.log 'Test-Connection\nLON7 : offline\n'
try lon.txt '#TYPE System.Object\n'; try lon.txt '(0 rows affected)\n'; try lon.txt 'x KB4000001 y\nx KB4000002 y\n'
try ex03.txt 'the job did not start\n'; try ex03.png '\211PNG\r\n\032\n'; try ex03.csv '\0\0\0\0'
try ex01.log 'one list saved\n'; try README.md 'Access is denied: see below\n'; try run.ps1 'catch { "EX03 : offline" }\n'; try notes.txt 'hello\n'; try servers.txt 'EX01\nEX02\n'; try photo.png '\211PNG\r\n\032\n'
@stdout
2 lon.txt:  the export failed: "No Instance(s) Available."; the query found nothing: leave out its filter, or run it on the host itself, and export it again [FAILED]
1 lon.json: The nodes agree as far as their lists go; d/lon.json was left out.
1 lon.log: The nodes agree as far as their lists go; d/lon.log was left out.
1 lon.xml: The nodes agree as far as their lists go; d/lon.xml was left out.
2 lon.txt:  the export failed: "ssh: connect to host lon port 22: Connection refused"; make sure that you can reach and query the host, and export it again [FAILED]
1 lon.log: The nodes agree as far as their lists go; d/lon.log was left out.
1 lon.txt: The nodes agree as far as their lists go; d/lon.txt was left out.
1 lon.txt: The nodes agree as far as their lists go; d/lon.txt was left out.
1 lon.txt: The nodes agree as far as their lists go; d/lon.txt was left out.
1 ex03.txt: The nodes agree as far as their lists go; d/ex03.txt was left out.
1 ex03.png: The nodes agree as far as their lists go; d/ex03.png was left out.
1 ex03.csv: The nodes agree as far as their lists go; d/ex03.csv was left out.
0 ex01.log: EX01 and EX02 have the same update.
0 README.md: EX01 and EX02 have the same update.
0 run.ps1: EX01 and EX02 have the same update.
0 notes.txt: EX01 and EX02 have the same update.
0 servers.txt: EX01 and EX02 have the same update.
0 photo.png: EX01 and EX02 have the same update.
@stderr
@status 0

@case a host of JSON that gave nothing
@cmd
try() { printf "$1" > a.json; echo "$(kbdiff cluster --brief a.json 2>&1 | tr '\n' ' ')"; }
kb() { printf '{"CSName":"%s","HotFixID":"KB4000001"}' $1; }; a=$(kb EX01); b=$(kb EX02); ab="$a,$b"
try "[$ab,{\"CSName\":\"EX03\",\"Error\":\"Ping failed\"}]"
try "[$ab,{\"CSName\":\"EX03\",\"HotFixID\":null,\"status\":\"offline\"}]"
try "{\"ok\":[$ab],\"bad\":[{\"ComputerName\":\"EX03\",\"msg\":\"timed out\"}]}"
try "[$ab,{\"CSName\":\"EX03\"}]"
try "{\"EX01\":[$a],\"EX02\":[$b],\"EX03\":null}"
try "{\"EX01\":[$a],\"EX02\":{\"hotfixes\":[$b]},\"EX03\":{\"hotfixes\":[]}}"
try "{\"EX01\":[$a],\"EX02\":[$b],\"EX03\":\"Ping failed\"}"
try "{\"EX01\":[$a],\"EX02\":[$b],\"EX03\":{\"error\":\"timed out\"}}"
try "[{\"host\":\"EX01\",\"hotfixes\":[$a]},{\"host\":\"EX02\",\"hotfixes\":[$b]},{\"host\":\"EX03\",\"hotfixes\":[]}]"
try "{\"host\":\"EX01\",\"hotfixes\":[$a]}\n{\"host\":\"EX03\",\"hotfixes\":null}\n{\"host\":\"EX02\",\"hotfixes\":[$b]}\n"
try "{\"hosts\":{\"EX01\":{\"u\":[$a]},\"EX02\":{\"u\":[$b]},\"EX03\":{\"unreachable\":true}}}"
try "[{\"Computer\":\"EX01\",\"HotFixes\":[\"KB4000001\"],\"OsHotFixes\":null},{\"Computer\":\"EX02\",\"HotFixes\":[\"KB4000001\"],\"msg\":\"timed out\"}]"
echo and these say nothing:
try "{\"EX01\":[$a],\"EX02\":[$b],\"errors\":[],\"skipped\":null,\"made\":\"today\"}"
try "[{\"host\":\"EX01\",\"hotfixes\":[$a],\"error\":\"\",\"errors\":0,\"failed\":false},{\"host\":\"EX02\",\"hotfixes\":[$b],\"error\":\"none\",\"roles\":[{\"Server\":\"DC1\"}],\"message\":\"0 errors\",\"success\":true}]"
@stdout
a.json:1: warning: EX03 gave no list: "Ping failed" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: EX03 gave no list: "offline" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: EX03 gave no list: "timed out" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES] EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty. 
a.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES] EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty. 
a.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES] EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty. 
a.json:1: warning: EX03 gave no list: "Ping failed" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: EX03 gave no list: "timed out" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES] EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty. 
a.json:2: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES] EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty. 
a.json:1: warning: EX03 gave no list: "unreachable: true" [FAILED] EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed. 
a.json:1: warning: the export of EX02 failed: "timed out" [FAILED] The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete. 
and these say nothing:
EX01 and EX02 have the same update. 
EX01 and EX02 have the same update. 
@stderr
@status 0

@case UTF-16BE without a mark
@cmd
u() { iconv -t UTF-16BE; }
printf 'CSName,HotFixID\r\nA,KB4000001\r\nA,KB4000002\r\n' | u > a.csv
printf '\nHost Name:                 B\nOS Name:                   Microsoft Windows Server 2016 Standard\nHotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB4000001\n' | u > b.txt
kbdiff list -f csv a.csv b.txt | cut -d, -f1,2,12
@stdout
host,update,complete
A,KB4000001,yes
A,KB4000002,yes
B,KB4000001,yes
@stderr
@status 0

@case what a report of systeminfo says below its network cards
@cmd
report() {
	printf 'Host Name: %s\nOS Name: Microsoft Windows Server 2019 Standard\n' $1
	printf 'OS Version: 10.0.17763 N/A Build 17763\n'
	printf 'Hotfix(s): 1 Hotfix(s) Installed.\n  [01]: KB4486553\n'
	printf 'Network Card(s): 1 NIC(s) Installed.\n  [01]: vmxnet3\n'
	printf '        Connection Name: Ethernet0\n        IP address(es)\n'
	printf '%s\n' "$2"
}
report A '        [01]: 192.0.2.17' > A.txt
for says in '        ERROR: The RPC server is unavailable.' \
    '        The RPC server is unavailable.' \
    '        -- More  --' \
    '        <snip>'; do
	report B "$says" > B.txt
	kbdiff cluster --brief A.txt B.txt 2>&1; echo $?
done
@stdout
B.txt:10: warning: the export failed: "ERROR: The RPC server is unavailable." [FAILED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
B.txt:10: warning: the export failed: "The RPC server is unavailable." [FAILED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
B.txt:10: warning: the list is cut short: a pager's "more" follows its last row [CUT]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
B.txt:10: warning: the list is cut short: "<snip>" follows its rows [CUT]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
@stderr
@status 0

@case a cell of systeminfo without a count, or without numbers
@file a.csv
"Host Name","OS Name","OS Version","Hotfix(s)"
"A","Microsoft Windows Server 2016 Standard","10.0.14393 N/A Build 14393","2 Hotfix(s) Installed.,[01]: KB4000001,[02]: KB4000002"
"B","Microsoft Windows Server 2016 Standard","10.0.14393 N/A Build 14393","[01]: KB4000001,[02]: KB4000002"
"C","Microsoft Windows Server 2016 Standard","10.0.14393 N/A Build 14393","KB4000001,KB4000002"
"D","Microsoft Windows Server 2016 Standard","10.0.14393 N/A Build 14393","[01]: KB4000001,[03]: KB4000002"
"E","Microsoft Windows Server 2016 Standard","10.0.14393 N/A Build 14393",""
@cmd
kbdiff list -f csv a.csv | cut -d, -f1,2,12,13,19
@stdout
host,update,complete,declared,doubt
A,KB4000001,yes,2,
A,KB4000002,yes,2,
B,KB4000001,yes,,
B,KB4000002,yes,,
C,KB4000001,yes,,
C,KB4000002,yes,,
D,KB4000001,no,,cut@5
D,KB4000002,no,,cut@5
E,,no,,empty@6
@stderr
a.csv:5: warning: the list is cut short: the entry before [03] is missing [CUT]
a.csv:6: warning: updates are not listed: systeminfo says "N/A", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
@status 0

@case the level that Get-ComputerInfo states, as JSON
@cmd
printf '{"WindowsUBR":6351,"CsName":"A","OsVersion":"10.0.14393","OsHotFixes":["KB4000001"]}' > a.json
printf '{"WindowsUBR":6351,"CsName":"B","OsBuildNumber":"14393","OsVersion":"10.0.14393","OsHotFixes":[{"HotFixID":"KB4000001"}]}' > b.json
kbdiff list -f csv a.json b.json | cut -d, -f1,2,10,20
@stdout
host,update,build,revision
A,KB4000001,10.0.14393,6351
B,KB4000001,10.0.14393,6351
@stderr
@status 0

@case what win_updates says of an update that failed
@file a.csv
host,kb,installed,failure_hresult_code,failure_msg
EX01,KB4000001,True,0,
EX01,KB4000002,False,2147942402,not found
@file b.csv
host,kb,failure_hresult,failure_msg
EX01,KB4000001,0,
EX01,KB4000002,2147942402,not found
@file c.json
{"hosts":{"EX01":{"updates":{"a":{"title":"U (KB4000002)","kb":["4000002"],"installed":false,"failure_hresult_code":2147942402,"failure_msg":"ERROR_FILE_NOT_FOUND"},"b":{"title":"U (KB4000001)","kb":["4000001"],"installed":true}}}}}
@cmd
for f in a.csv b.csv c.json; do kbdiff list -f csv $f | cut -d, -f1,2,8,19; done
@stdout
host,update,state,doubt
EX01,KB4000001,installed,filtered
EX01,KB4000002,missing,filtered
host,update,state,doubt
EX01,KB4000001,installed,
EX01,KB4000002,unknown,
host,update,state,doubt
EX01,KB4000001,installed,one-run@1
EX01,KB4000002,missing,one-run@1
@stderr
b.csv:3: warning: unclear install state: "2147942402" for KB4000002 [NO_STATE]
c.json:1: warning: the list is cut short: these are the updates that one run of win_updates installed, not all that the host has [CUT]
@status 0

@case lines of a second host far behind those of the first
@cmd
t() { printf "$1: \n$1: HotFixID  InstalledOn\n$1: --------  -----------\n"; for i in $(seq 60); do echo "$1: KB$((4000000 + i)) 1/1/2023"; done; }
t EX01 > a.txt; kbdiff list -f csv a.txt | cut -d, -f1 | sort -u
t EX02 >> a.txt; kbdiff list -f csv a.txt
@stdout
EX01
host
@stderr
a.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 2

@case a folder for each host
@file ex01.csv
HotFixID
KB4000001
@cmd
for f in csv txt; do rm -rf d; mkdir -p d/ex01 d/ex02 d/ex03; cp ex01.csv d/ex01/updates.csv; cp ex01.csv d/ex02/updates.csv; echo 'the job did not start' > d/ex03/updates.$f; kbdiff cluster d; done
@stdout
The nodes agree as far as their lists go; d/ex03/updates.csv was left out.

Left out
  d/ex03/updates.csv  not an export that kbdiff recognises: see 'kbdiff formats'
Replace it with an export that kbdiff reads. Add --exclude updates.csv if the
file is not an export.

  ex01/updates, ex02/updates  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d/ex01/updates.csv and d/ex02/updates.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
The nodes agree as far as their lists go; d/ex03/updates.txt was left out.

Left out
  d/ex03/updates.txt  not an export that kbdiff recognises: see 'kbdiff formats'
Replace it with an export that kbdiff reads. Add --exclude updates.txt if the
file is not an export.

  ex01/updates, ex02/updates  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d/ex01/updates.csv and d/ex02/updates.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
d/ex03/updates.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/ex03/updates.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 1

@case links in a folder are followed once, and pipes are named
@file real/a.csv
CSName,HotFixID,InstalledOn
A,KB5000001,2023-01-10
@file f/sub/b.csv
CSName,HotFixID,InstalledOn
B,KB5000001,2023-01-10
@cmd
ln -s ../real f/link; ln -s ../real/a.csv f/same.csv; ln -s . f/loop
ln -s ../sub f/sub/again; mkfifo f/pipe
kbdiff list f
@stdout
A
  1 update
  KB5000001  2023-01-10

B
  1 update
  KB5000001  2023-01-10

Warning: f/pipe: cannot read this file: it is a device or a pipe, and was
skipped.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from f/same.csv and f/sub/b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
f/pipe: warning: cannot read this file: it is a device or a pipe, and was skipped [OPEN]
@status 0

@case text and rows of other formats beside rows of systeminfo's CSV, and files joined within a line
@cmd
h='"Host Name","OS Name","OS Version","System Type","Hotfix(s)"'
row() { printf '"%s","Microsoft Windows Server 2019 Standard","10.0.17763 N/A Build 17763","x64-based PC","1 Hotfix(s) Installed.,[01]: KB5004424"\n' $1; }
clixml() { printf '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="CSName">%s</S><S N="HotFixID">KB5004424</S></Props></Obj></Objs>' $1; }
html() { printf '<html><body><table><tr><th>CSName</th><th>HotFixID</th></tr><tr><td>%s</td><td>KB5004424</td></tr></table></body></html>' $1; }
csv='"CSName","HotFixID"\n"C","KB5004424"\n'
error='Get-HotFix : The RPC server is unavailable. (C)\n'
try() { cat > x; echo "$1: $(kbdiff cluster -f nagios x 2>&1 | cut -d'|' -f1)"; }
{ echo "$h"; row A; echo "ERROR: The RPC server is unavailable."; echo "$h"; row B; } | try error
{ echo "$h"; row A; row B; printf "$csv"; } | try "other format"
{ echo "$h"; row A; row B; echo '"C","Update","KB5004424"'; } | try "other rows"
{ clixml A; clixml B; } | try clixml
{ clixml A; clixml B; printf "$error"; } | try "clixml, error"
{ clixml A; clixml B; printf "$csv"; } | try "clixml, CSV"
{ html A; html B; } | try html
{ html A; html B; printf "$error"; } | try "html, error"
{ html A; html B; printf "$csv"; } | try "html, CSV"
@stdout
error: x:3: warning: the export failed: "ERROR: The RPC server is unavailable." [FAILED]
KBDIFF WARNING: The nodes agree as far as their lists go, but the export of another host may have failed. 
other format: x:4: error: a second export (get-hotfix-csv) begins here; save it to a file of its own [FOREIGN]
KBDIFF UNKNOWN: x: a second export (get-hotfix-csv) begins here; save it to a file of its own
other rows: x:4: error: not a row of systeminfo /fo csv [FOREIGN]
KBDIFF UNKNOWN: x: not a row of systeminfo /fo csv
clixml: KBDIFF OK: A and B have the same update. 
clixml, error: x:1: warning: the export failed: "Get-HotFix : The RPC server is unavailable. (C)" [FAILED]
KBDIFF WARNING: The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete. 
clixml, CSV: x:1: error: a second export (get-hotfix-csv) begins here; save it to a file of its own [FOREIGN]
KBDIFF UNKNOWN: x: a second export (get-hotfix-csv) begins here; save it to a file of its own
html: KBDIFF OK: A and B have the same update. 
html, error: x:1: warning: the export failed: "Get-HotFix : The RPC server is unavailable. (C)" [FAILED]
KBDIFF WARNING: The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete. 
html, CSV: x:1: error: a second export (get-hotfix-csv) begins here; save it to a file of its own [FOREIGN]
KBDIFF UNKNOWN: x: a second export (get-hotfix-csv) begins here; save it to a file of its own
@stderr
@status 0

@case a mark that a text was cut stands behind rows
@cmd
table() { printf 'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nA             Update           KB5004424     NT AUTHORITY\\SYSTEM  10/17/2023 12:00:00 AM\n'; }
try() { { table; printf "\n\n$1\n"; } > a.txt; echo "$1: $(kbdiff list a.txt 2>&1 | grep '\[')"; }
for mark in '<snip>' '[...]' '...' '-- More  --' '^C' '(output truncated)' '--- snip ---' more 'PS C:\\>'
do try "$mark"; done
printf 'Source,HotFixID\nA,KB5004424\nB,KB5004424\nWARNUNG: C ist nicht erreichbar.\n' > a.csv; kbdiff list -f csv a.csv | cut -d, -f1,2
@stdout
<snip>: a.txt:6: warning: the list is cut short: "<snip>" follows its rows [CUT]
[...]: a.txt:6: warning: the list is cut short: "[...]" follows its rows [CUT]
Warning: a.txt:6: the list is cut short: "[...]" follows its rows.
...: a.txt:6: warning: the list is cut short: "..." follows its rows [CUT]
-- More  --: a.txt:6: warning: the list is cut short: a pager's "more" follows its last row [CUT]
^C: a.txt:6: warning: the list is cut short: "^C" follows its rows [CUT]
(output truncated): a.txt:6: warning: the list is cut short: "(output truncated)" follows its rows [CUT]
--- snip ---: a.txt:6: warning: the list is cut short: "--- snip ---" follows its rows [CUT]
more: 
PS C:\\>: 
host,update
A,KB5004424
B,KB5004424
C,
@stderr
a.csv:4: warning: C gave no list: "WARNUNG: C ist nicht erreichbar." [FAILED]
@status 0

@case a mark that a text was cut stands right below a row, or between two
@cmd
rows() { for k in $*; do printf '%-13s Update           %-13s NT AUTHORITY\\SYSTEM  10/17/2023 12:00:00 AM\n' A KB$k; done; }
head() { printf 'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\n'; }
mark() { printf '%s\n' "$1"; }
try() {
	{ head; rows 5004424 5012170; mark "$1"; } > below.txt
	{ head; rows 5004424; mark "$1"; rows 5012170; } > inside.txt
	for f in below inside; do echo "$1: $(kbdiff list $f.txt 2>&1 | grep '\[[A-Z_]*\]$')"; done
}
for mark in ... … .... '. . .' '...  ...' '... and more' '...more' etc. '[...]' '-- More --' \
    'Press any key to continue, or press the ESCAPE key to stop' VB; do try "$mark"; done
echo and these are none
for mark in .. 'Press any key to continue . . .' 'Done ...'; do try "$mark"; done
@stdout
...: below.txt:5: warning: the list is cut short: "..." follows its rows [CUT]
...: inside.txt:4: warning: the list is cut short: "..." follows its rows [CUT]
…: below.txt:5: warning: the list is cut short: "…" follows its rows [CUT]
…: inside.txt:4: warning: the list is cut short: "…" follows its rows [CUT]
....: below.txt:5: warning: the list is cut short: "...." follows its rows [CUT]
....: inside.txt:4: warning: the list is cut short: "...." follows its rows [CUT]
. . .: below.txt:5: warning: the list is cut short: ". . ." follows its rows [CUT]
. . .: inside.txt:4: warning: the list is cut short: ". . ." follows its rows [CUT]
...  ...: below.txt:5: warning: the list is cut short: "...  ..." follows its rows [CUT]
...  ...: inside.txt:4: warning: the list is cut short: "...  ..." follows its rows [CUT]
... and more: below.txt:5: warning: the list is cut short: "... and more" follows its rows [CUT]
... and more: inside.txt:4: warning: the list is cut short: "... and more" follows its rows [CUT]
...more: below.txt:5: warning: the list is cut short: "...more" follows its rows [CUT]
...more: inside.txt:4: warning: the list is cut short: "...more" follows its rows [CUT]
etc.: below.txt:5: warning: the list is cut short: "etc." follows its rows [CUT]
etc.: inside.txt:4: warning: the list is cut short: "etc." follows its rows [CUT]
[...]: below.txt:5: warning: the list is cut short: "[...]" follows its rows [CUT]
[...]: inside.txt:4: warning: the list is cut short: "[...]" follows its rows [CUT]
-- More --: below.txt:5: warning: the list is cut short: a pager's "more" follows its last row [CUT]
-- More --: 
Press any key to continue, or press the ESCAPE key to stop: below.txt:5: warning: the list is cut short: a pager's "more" follows its last row [CUT]
Press any key to continue, or press the ESCAPE key to stop: 
VB: below.txt:5: warning: VB lists no updates; did the export fail? [NO_ENTRIES]
VB: inside.txt:4: warning: VB lists no updates; did the export fail? [NO_ENTRIES]
and these are none
..: 
..: 
Press any key to continue . . .: 
Press any key to continue . . .: inside.txt:4: error: not a row of the table on line 1; was the table wrapped to fit a window? [FOREIGN]
Done ...: 
Done ...: inside.txt:4: error: not a row of the table on line 1; was the table wrapped to fit a window? [FOREIGN]
@stderr
@status 0

@case a list of bare updates stands behind an export
@cmd
printf 'Host Name:    A\nOS Name:      Microsoft Windows Server 2019 Standard\nOS Version:   10.0.17763 N/A Build 17763\nHotfix(s):    1 Hotfix(s) Installed.\n              [01]: KB5004424\nNetwork Card(s): 1 NIC(s) Installed.\n\nC\nKB5004424\nKB5030214\n' > a.txt
kbdiff list a.txt
printf 'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nA             Update           KB5004424     NT AUTHORITY\\SYSTEM  10/17/2023 12:00:00 AM\n\n\nC\nKB5004424\n' > b.txt
kbdiff list b.txt
@stdout
@stderr
a.txt:9: error: a second export (kb-list) begins here; save it to a file of its own [FOREIGN]
b.txt:7: error: a second export (kb-list) begins here; save it to a file of its own [FOREIGN]
@status 2

@case one line says what was not read
@file a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file b.txt
Get-HotFix : The RPC server is unavailable
@file c.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"C","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file e.txt
A
C
D
@cmd
for f in nagios junit; do kbdiff cluster --keep-going -f $f a.csv c.csv b.txt; done
kbdiff cluster --keep-going --brief a.csv c.csv b.txt
kbdiff cluster --keep-going --expect @e.txt -f nagios a.csv c.csv
@stdout
KBDIFF UNKNOWN: A and C have the same 4 updates; b.txt was left out. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="3" failures="0" errors="1">
    <testcase name="inputs" classname="kbdiff.cluster">
      <error message="A and C have the same 4 updates; b.txt was left out.">b.txt: the export failed: &quot;Get-HotFix : The RPC server is unavailable&quot;; make sure that you can reach and query the host, and export it again
</error>
    </testcase>
    <testcase name="A" classname="kbdiff.cluster"/>
    <testcase name="C" classname="kbdiff.cluster"/>
  </testsuite>
</testsuites>
A and C have the same 4 updates; b.txt was left out.
KBDIFF UNKNOWN: --expect: D was not found (found 2 of 3 hosts). A and C have the same 4 updates. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
@stderr
b.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable"; make sure that you can reach and query the host, and export it again [FAILED]
b.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable"; make sure that you can reach and query the host, and export it again [FAILED]
b.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable"; make sure that you can reach and query the host, and export it again [FAILED]
kbdiff: error: --expect: D was not found (found 2 of 3 hosts) [EXPECTED]
@status 3

@case a compliance list says two things of an update
@cmd
printf '"ComputerName","ArticleID","Title","Status"\n"B","5004424","x","Installed"\n"B","5031361","x","Installed"\n"B","5031361","y","Required"\n' > a.csv
kbdiff list -f csv a.csv | cut -d, -f1,2,8
@stdout
host,update,state
B,KB5004424,installed
B,KB5031361,unknown
@stderr
a.csv:3: warning: unclear install state: rows of KB5031361 say different things, and their dates do not tell which is the last [NO_STATE]
@status 0

@case files of a folder that may hold lists: a failure alone, an old workbook
@cmd
mkdir d; printf 'CSName,HotFixID\nA,KB5004424\n' > d/a.csv; printf 'CSName,HotFixID\nB,KB5004424\n' > d/b.csv
try() { kbdiff cluster -f nagios d 2>/dev/null | cut -d'|' -f1; rm d/c.*; }
echo FAILED > d/c.txt; try
printf '\320\317\021\340\241\261\032\341\0\0' > d/c.xls; try
printf '\320\317\021\340\241\261\032\341\0\0' > d/c.doc; try
echo 'Patch night went well.' > d/c.txt; try
@stdout
KBDIFF UNKNOWN: The nodes agree as far as their lists go; d/c.txt was left out. 
KBDIFF UNKNOWN: The nodes agree as far as their lists go; d/c.xls was left out. 
KBDIFF OK: A and B have the same update. 
KBDIFF OK: A and B have the same update. 
@stderr
@status 0

@case hosts under keys of JSON, one of which names itself and has no updates
@file k.json
{"A1":{"ComputerName":"A1","Updates":[{"HotFixID":"KB5031361"}]},
 "A3":{"ComputerName":"A3","Updates":[{"HotFixID":"KB5031361"}]},
 "A2":{"ComputerName":"A2","Updates":[]}}
@cmd
kbdiff cluster --brief k.json
@stdout
A2 may lack 1 update that the other 2 nodes have: the list of A2 is empty.
@stderr
k.json:1: warning: A2 lists no updates; did the export fail? [NO_ENTRIES]
@status 1

@case a state beside the id, or in the date's place, against the state's column
@file g.csv
CSName,HotFixID,InstalledOn
G,KB5031361,2023-10-10
G,KB5030214,2023-09-12
@file b.csv
CSName,HotFixID,InstalledOn,Status
B,KB5031361 (failed),2023-10-10,Installed
B,KB5030214,not installed,Installed
@cmd
kbdiff --brief g.csv b.csv
@stdout
B may lack 2 updates that G has: the list of B leaves open whether they are installed. G lacks nothing that B has.
@stderr
b.csv:2: warning: unclear install state: "failed" for KB5031361 [NO_STATE]
b.csv:3: warning: unclear install state: "not installed" for KB5030214 [NO_STATE]
@status 1

@case hosts that are the keys of JSON
@file list.json
{"EX01":[{"HotFixID":"KB5031361"},{"HotFixID":"KB5012170"}],"EX02":{"HotFixID":"KB5031361"}}
@file beside.json
{"day":"2023-10-20","hosts up":{"EX01":{"os":"Windows","hotfixes":[{"HotFixID":"KB5031361"}]},
 "EX02":{"HotFixID":["KB5031361"]},"EX03":{"hotfixes":[]},"EX04":null,"EX05":"timed out",
 "EX06":{"os":"Windows"},"fileserver":{"hotfixes":[{"HotFixID":"KB5031361"}]}}}
@file sites.json
{"Site1":{"EX01":[{"HotFixID":"KB5031361"}],"EX02":[{"HotFixID":"KB5031361"}]},
 "Site2":{"EX03":[{"HotFixID":"KB5031361"}]},"Site3":{"EX04":[]}}
@file lines.json
{"EX01":[{"HotFixID":"KB5031361"}]}
{"EX02":[{"HotFixID":"KB5031361"}]}
{"EX03":[]}
@cmd
for f in *.json; do kbdiff cluster --brief $f; done
@stdout
4 of 7 nodes may differ from the other 3: EX03, EX04 and EX06 may lack KB5031361; EX05 may lack KB5031361.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX02 lacks 1 update that EX01 has; EX01 lacks nothing that EX02 has.
EX04 may lack 1 update that the other 3 nodes have: the list of EX04 is empty.
@stderr
beside.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
beside.json:1: warning: EX04 lists no updates; did the export fail? [NO_ENTRIES]
beside.json:1: warning: EX06 lists no updates; did the export fail? [NO_ENTRIES]
beside.json:1: warning: EX05 gave no list: "timed out" [FAILED]
lines.json:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
sites.json:1: warning: EX04 lists no updates; did the export fail? [NO_ENTRIES]
@status 1

@case keys of JSON that are kinds of updates, ids or numbers of entries
@file ids.json
{"KB5031361":{"HotFixID":"KB5031361"},"KB5012170":{"HotFixID":"KB5012170"}}
@file guids.json
{"f10e0f7b-1a2b-4c3d-8e4f-a0b1c2d3e4f5":{"HotFixID":"KB5031361"},
 "a10e0f7b-1a2b-4c3d-8e4f-a0b1c2d3e4f5":{"HotFixID":"KB5012170"}}
@file kinds.json
{"Security Update":[{"HotFixID":"KB5031361"}],"Update":[{"HotFixID":"KB5012170"}]}
@file numbers.json
{"1":{"HotFixID":"KB5031361"},"2":{"HotFixID":"KB5012170"}}
@cmd
for f in *.json; do kbdiff list $f | head -2; done
@stdout
guids
  2 updates, level 17763.4974 (2023-10)
ids
  2 updates, level 17763.4974 (2023-10)
kinds
  2 updates, level 17763.4974 (2023-10)
numbers
  2 updates, level 17763.4974 (2023-10)
@stderr
@status 0

@case keys of JSON that may be hosts
@file words.json
{"fileserver":[{"HotFixID":"KB5031361"}],"webserver":[{"HotFixID":"KB5012170"}]}
@file named.json
{"site one":[{"CSName":"A","HotFixID":"KB5031361"}],"two":[{"CSName":"B","HotFixID":"KB5031361"}],
 "three":[{"CSName":"C","HotFixID":"KB5031361"}]}
@cmd
kbdiff list words.json; kbdiff list A=words.json | head -2; kbdiff cluster --brief named.json
@stdout
A
  2 updates, level 17763.4974 (2023-10)
A, B and C have the same update.
@stderr
words.json: error: "fileserver" and "webserver" hold a list each, and may be hosts; save each list to a file of its own, or name the host of the file with NAME=FILE [NAMELESS]
@status 0

@case hosts under keys of JSON that are numbers, and hosts that failed beside
@file numbers.json
{"1":{"ComputerName":"A","hotfixes":[{"HotFixID":"KB5031361"}]},
 "2":{"ComputerName":"B","hotfixes":[]},"3":{"ComputerName":"C"},
 "4":{"ComputerName":"D","error":"access denied"},
 "5":{"ComputerName":"E","hotfixes":[{"HotFixID":"KB5031361"}]}}
@file errors.json
{"results":[{"ComputerName":"A","HotFixID":"KB5031361"},{"ComputerName":"B","HotFixID":"KB5031361"}],
 "errors":{"C":"The RPC server is unavailable."},"unreachable":["D"]}
@cmd
for f in *.json; do kbdiff cluster --brief $f; done
@stdout
C and D may lack 1 update that the other 2 nodes have: the exports of C and D failed.
3 of 5 nodes may differ from the other 2: B and C may lack KB5031361; D may lack KB5031361.
@stderr
errors.json:1: warning: C gave no list: "The RPC server is unavailable." [FAILED]
errors.json:1: warning: D gave no list: "unreachable" [FAILED]
numbers.json:1: warning: B lists no updates; did the export fail? [NO_ENTRIES]
numbers.json:1: warning: C lists no updates; did the export fail? [NO_ENTRIES]
numbers.json:1: warning: D gave no list: "access denied" [FAILED]
@status 1

@case dism's last sentence in its language, or other text, or none
@cmd
list() { printf '\nDeployment Image Servicing and Management tool\nVersion: 10.0.17763.3406\n\nImage Version: 10.0.17763.4974\n\nPackages listing:\n\nPackage Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.7\nState : Installed\nRelease Type : Security Update\nInstall Time : 10/17/2023 3:00 AM\n\n'; }
more() { printf 'Package Identity : Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.1.1.5\nState : Installed\nRelease Type : Security Update\nInstall Time : 10/17/2023 3:00 AM\n'; }
(list; more; printf '\nThe operation completed successfully.\n') > a.txt
de() { (list; more) | sed 's/Package Identity/Paketidentit\xc3\xa4t/'; }
(de; printf '\nDer Vorgang wurde erfolgreich beendet.\n') > de.txt
(de; printf 'L\303\251op\303\251ration a r\303\251ussi.\n') > fr.txt
(de; printf '\n\346\223\215\344\275\234\343\201\257\346\255\243\345\270\270\343\201\253\345\256\214\344\272\206\n') > ja.txt
(de; printf 'C:\\Windows\\system32>\n') > deprompt.txt
(list; more; printf '\nThe operation completed successfully.\n\nC:\\>exit\n') > exit.txt
(list; more; printf '\nC:\\Windows\\system32>\n') > prompt.txt
(list; more; printf '\nPackage') > label.txt
(list; more; printf '\nRegards\nBob\n') > bob.txt
(more) > bare.txt
(list) > block.txt
(list; printf 'Package Identity : Package_for_KB50') > id.txt
(list; more; printf '\n') > end.txt
for f in de fr ja deprompt exit prompt label bob bare block id end; do kbdiff --brief a.txt $f.txt; done
@stdout
a and de have the same 2 updates.
a and fr have the same 2 updates.
a and ja have the same 2 updates.
deprompt lacks nothing that a has; a lacks nothing that deprompt lists.
a and exit have the same 2 updates.
prompt lacks nothing that a has; a lacks nothing that prompt lists.
label lacks nothing that a has; a lacks nothing that label lists.
bob lacks nothing that a has; a lacks nothing that bob lists.
bare lacks 1 update that a has; a lacks nothing that bare has.
block may lack 1 update that a has: the list of block is cut short. a lacks nothing that block lists.
id may lack 1 update that a has: the list of id is cut short. a lacks nothing that id lists.
end lacks nothing that a has; a lacks nothing that end lists.
@stderr
deprompt.txt:18: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
prompt.txt:19: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
label.txt:19: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
bob.txt:20: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
block.txt:13: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
id.txt:14: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
end.txt:18: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
@status 0

@case a list that stops in the name of a property of its only entry
@cmd
printf 'HotFixID    : KB4486153\nInst' > 1.txt
printf 'HotFixID=KB4486153\nInstalledOn=10/11/2023\nServ' > 2.txt
printf 'HotFixID=KB4486153\nInstalledOn=10/11/2023\nthat is all' > 3.txt
for i in 1 2 3; do kbdiff list $i.txt | sed -n 2p; done
@stdout
  1 update, list in doubt
  1 update, list in doubt
  1 update
@stderr
1.txt:2: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
2.txt:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 0

@case a title that says missing above a list
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n\n'
c='CSName,HotFixID,InstalledOn\nB,KB5031361,10/17/2023\n'
i=0
try() { i=$((i + 1)); printf "$2" > $i.$1; kbdiff list $i.$1 2>&1 | head -1; }
try txt "Missing updates on EX01:\n\n$t"
try txt "# Fehlende Updates (2)\n$t"
try txt "== Nicht installierte Updates ==\n\n$t"
try csv "Mises \303\240 jour manquantes,,\n$c"
try csv "Pending updates\n\n$c"
try txt "Actualizaciones no instaladas\n${t}Installed:\n$t"
try txt "$t\nUpdates still to install\n\n${t/B /C }"
try txt "# removed\nKB5031361\nKB5012170\n"
try html "<h2>Missing <b>updates</b></h2><table><tr><th>HotFixID</th><th>InstalledOn</th></tr><tr><td>KB5031361</td><td>10/17/2023</td></tr></table>"
try html "<table><caption>Available updates</caption><tr><th>HotFixID</th><th>InstalledOn</th></tr><tr><td>KB5031361</td><td>10/17/2023</td></tr></table>"
try html "<table><tr><th colspan=2>Missing</th></tr><tr><th>HotFixID</th><th>InstalledOn</th></tr><tr><td>KB5031361</td><td>10/17/2023</td></tr></table>"
for word in Отсутствующие НЕДОСТАЮЩИЕ "À installer" BENÖTIGTE "Dostępne" ÉLÉMENTS\ MANQUANTS; do
	try txt "$word\n\n$t"
done
@stdout
1.txt: error: not a list of installed updates: "Missing updates on EX01:" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2.txt: error: not a list of installed updates: "# Fehlende Updates (2)" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
3.txt: error: not a list of installed updates: "== Nicht installierte Updates ==" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
4.csv: error: not a list of installed updates: "Mises à jour manquantes" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
5.csv: error: not a list of installed updates: "Pending updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
6.txt: error: not a list of installed updates: "Actualizaciones no instaladas" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
7.txt: error: not a list of installed updates: "Updates still to install" stands above its updates, on line 6; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
8.txt: error: not a list of installed updates: "# removed" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
9.html: error: not a list of installed updates: "Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
10.html: error: not a list of installed updates: "Available updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
11.html: error: not a list of installed updates: "Missing" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
12.txt: error: not a list of installed updates: "Отсутствующие" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
13.txt: error: not a list of installed updates: "НЕДОСТАЮЩИЕ" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
14.txt: error: not a list of installed updates: "À installer" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
15.txt: error: not a list of installed updates: "BENÖTIGTE" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
16.txt: error: not a list of installed updates: "Dostępne" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
17.txt: error: not a list of installed updates: "ÉLÉMENTS MANQUANTS" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@stderr
@status 0

@case titles of other lists, text and requirements
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n\n'
h='<table><tr><th>HotFixID</th><th>InstalledOn</th></tr><tr><td>KB5031361</td><td>10/17/2023</td></tr></table>'
i=0
try() { i=$((i + 1)); printf "$2" > $i.$1; kbdiff list $i.$1 2>&1 | head -1; }
try txt "Installed updates\n\n$t"
try txt "No missing updates.\n\nHotfixes\n$t"
try txt "Missing updates: none\n\n$t"
try txt "Missing updates:\nnone\n\n$t"
try txt "The server is missing updates.\n\n$t"
try txt "I think that B is missing updates, is it not?\n\n$t"
try txt "Missing updates\n\nPS C:\\> Get-HotFix\n\n$t"
try txt "# required updates\nKB5031361\n"
try html "<h2>Missing updates</h2><p>None</p><h2>Installed</h2>$h"
try html "<h2>Missing updates</h2><table><tr><td>KB</td><td>Title</td></tr></table>$h"
try html "$h<h2>Missing updates</h2><table><tr><td>KB</td><td>Title</td></tr></table>"
@stdout
B
B
B
B
B
B
B
8.txt:1: error: it lists requirements ("# required updates"), not the updates of a host; 'kbdiff diff' takes it as -g 8.txt [ROLES]
9
10
11
@stderr
@status 0

@case tables of hosts that could not be asked
@cmd
h='<table><tr><th>CSName</th><th>HotFixID</th></tr><tr><td>A</td><td>KB5031361</td></tr></table>'
mkdir d
printf 'CSName,HotFixID\nA,KB5031361\n' > d/a.csv
printf "$h<p>x</p><table><tr><th>Server</th><th>When</th><th>Error</th></tr><tr><td>C</td><td>10:00</td><td>Timeout</td></tr><tr><td>A</td><td>10:00</td><td>none</td></tr></table>" > a.html
kbdiff list a.html | head -5
printf 'Status;Computer\n"Online";A\n"not reachable";C\n' > d/ping.csv
kbdiff cluster --brief d
printf 'Name,Error\nA,\nC,"RPC, unavailable"\n' > d/ping.csv
kbdiff cluster --brief d
printf 'Name,Error\nA,0\nC,none\n' > d/ping.csv
kbdiff cluster --brief d; kbdiff list --exclude ping.csv d | head -2
@stdout
A
  1 update, level 17763.4974 (2023-10)
  KB5031361

C
A lacks nothing that C has; C may lack 1 update that A has.
A lacks nothing that C has; C may lack 1 update that A has.
A
  1 update, level 17763.4974 (2023-10)
@stderr
a.html:1: warning: C gave no list: "Timeout" [FAILED]
d/ping.csv:3: warning: C gave no list: "not reachable" [FAILED]
d/ping.csv:3: warning: C gave no list: "RPC, unavailable" [FAILED]
d/ping.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
kbdiff: error: a cluster needs two hosts or more; found only A [TOO_FEW]
@status 0

@case hosts that were asked and gave no list
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\n\n\n'
u="${t/EX01/EX02}"
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff cluster --brief $i.txt; }
try "PS C:\\> Get-HotFix -ComputerName EX01\n\n${t}PS C:\\> Get-HotFix -cn EX03\nPS C:\\> Get-HotFix -cn EX02\n\n$u"
try "PS C:\\> Get-HotFix -ComputerName EX01,'EX03', ex02.corp.example\n\n$t\n$u"
try "[EX01]: PS C:\\> Get-HotFix\n\n${t}[EX02]: PS C:\\> Get-HotFix\n\n${u}[EX03]: PS C:\\> Get-HotFix\n[EX03]: PS C:\\>\n"
try "== EX01 ==\n$t\n== EX03 ==\n\n== EX02 ==\n$u\n== END ==\n"
try "Server: EX01\n$t\nServer: EX03\nServer: EX02\n$u"
try "C:\\>wmic /node:EX01,EX02,EX03 qfe list\nCSName  HotFixID\nEX01    KB5031361\nEX02    KB5031361\n"
try "Failed hosts: EX03, EX04\n$t\n$u"
@stdout
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 and EX04 may lack 1 update that the other 2 nodes have: the exports of EX03 and EX04 failed.
@stderr
1.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
2.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
3.txt:15: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
4.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
5.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
6.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
7.txt:1: warning: EX03 gave no list: "Failed hosts: EX03, EX04" [FAILED]
7.txt:1: warning: EX04 gave no list: "Failed hosts: EX03, EX04" [FAILED]
@status 1

@case hosts that were asked by other names, or elsewhere
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\n\n\n'
u="${t/EX01/EX02}"
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff cluster --brief $i.txt; }
try "PS C:\\> Get-HotFix -ComputerName mail\n\n${t}PS C:\\> Get-HotFix -cn 10.0.0.2\n\n$u"
try "PS C:\\> Get-HotFix -ComputerName EX03 | Export-Csv EX03.csv\nPS C:\\> Get-HotFix -cn \$list\n$t\n$u"
try "PS C:\\> \$x = Get-HotFix -ComputerName EX03\nPS C:\\> Get-HotFix -cn EX01,EX02\n$t\n$u"
try "== Hotfixes ==\n$t\n== END ==\n== Exchange ==\n$u\n"
try "PS C:\\> ping EX03\nPS C:\\> Test-Connection -ComputerName EX03\nPS C:\\> hostname\n$t\n$u"
@stdout
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
@stderr
@status 0

@case a pager that was left
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\n'
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff list $i.txt | sed -n 2p; }
try "$t-- More  --"
try "$t--More--\n\nPS C:\\> exit\n"
try "$t-- Fortsetzung --\n\nPS C:\\> Get-HotFix -cn EX02\n\n${t/EX01/EX02}"
try "$t<SPACE> next page; <CR> next line; Q quit\n"
try "$t-- More  --\nEX01   KB5012170 10/17/2023\n"
try "Host Name: EX01\nHotfix(s): 2 Hotfix(s) Installed.\n           [01]: KB5031361\n-- More  --\n           [02]: KB5012170\n"
@stdout
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
  2 updates, level 17763.4974 (2023-10)
  2 updates, level 17763.4974 (2023-10)
@stderr
1.txt:4: warning: the list is cut short: a pager's "more" follows its last row [CUT]
2.txt:4: warning: the list is cut short: a pager's "more" follows its last row [CUT]
3.txt:4: warning: the list is cut short: a pager's "more" follows its last row [CUT]
4.txt:4: warning: the list is cut short: a pager's "more" follows its last row [CUT]
@status 0

@case a run of win_updates that waits for a restart
@file run.json
{"updates": {"0": {"id": "f10e0f7b-1a2b-4c3d-8e4f-a0b1c2d3e4f5", "kb": ["5004424"], "title": "x (KB5004424)", "installed": true, "downloaded": true},
 "1": {"id": "a10e0f7b-1a2b-4c3d-8e4f-a0b1c2d3e4f5", "kb": ["5031361", "5031589"], "title": "y (KB5031361)", "installed": true, "downloaded": true}},
 "found_update_count": 2, "installed_update_count": 2, "reboot_required": true}
@cmd
kbdiff list run.json 2>&1 | head -5; sed -i 's/"reboot_required": true/"reboot_required": false/' run.json; kbdiff list run.json 2>&1 | head -5
@stdout
run.json:1: warning: the list is cut short: these are the updates that one run of win_updates installed, not all that the host has [CUT]
run
  no updates, list in doubt
  KB5004424  x (KB5004424)
             pending
run.json:1: warning: the list is cut short: these are the updates that one run of win_updates installed, not all that the host has [CUT]
run
  3 updates, list in doubt
  KB5004424  x (KB5004424)
  KB5031361  y (KB5031361)
@stderr
@status 0

@case documents that hold a list or an error, and approvals
@cmd
mkdir d; printf 'CSName,HotFixID\nEX01,KB5031361\n' > d/EX01.csv; printf 'CSName,HotFixID\nEX02,KB5031361\n' > d/EX02.csv
try() { printf "$2" > d/$1; kbdiff cluster --brief d 2>/dev/null; echo "$? $1"; rm d/$1; }
try c.md '| KB5030214 |\n| KB5030505 |\n'
try EX03.md '```\nThe RPC server is unavailable.\n```\n'
try EX03.md 'EX03 is to get KB5031361 next week.\n'
try README.md 'Access is denied: see below\n'
try README.md 'Both have KB5031361.\n\nKB5030214 is older.\nThat is all.\n'
printf 'Server,HotFixID,Approval\nEX03,KB5031361,Approved\n' > a.csv; kbdiff list a.csv
printf 'Server,HotFixID,Approval,Status\nEX03,KB5031361,Approved,Installed\n' > b.csv; kbdiff list b.csv | head -2
@stdout
The nodes agree as far as their lists go; d/c.md was left out.
1 c.md
The nodes agree as far as their lists go; d/EX03.md was left out.
1 EX03.md
EX01 and EX02 have the same update.
0 EX03.md
EX01 and EX02 have the same update.
0 README.md
EX01 and EX02 have the same update.
0 README.md
EX03
  1 update, level 17763.4974 (2023-10)
@stderr
a.csv: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case a file that is named after another host
@cmd
one() { printf "CSName,HotFixID\n$2,KB5031361\n" > "$1.csv"; }
one EX01 EX01; one EX02 EX01; one EX03 EX03
kbdiff cluster EX01.csv EX02.csv EX03.csv | head -5; kbdiff list EX02.csv 2>/dev/null
one week1 EX01; one EX01-old EX01; one HV07 EX01; one EX02 EX02.corp.example
kbdiff cluster --brief week1.csv EX01-old.csv EX01.csv EX02.csv
kbdiff cluster --brief EX01.csv HV07.csv EX02.csv
kbdiff cluster --brief EX03.csv EX02.csv
@stdout
EX02 may lack 1 update that the other 2 nodes have: the export of EX02 holds
another host's list.

In doubt
  EX02  EX02.csv (get-hotfix-csv): it holds the list of EX01
EX01
  1 update, level 17763.4974 (2023-10)
  KB5031361

EX02
  no updates, list in doubt
Warning: EX02.csv: it holds the list of EX01, and no other file holds that of
EX02; export EX02 again, or rename this file if EX01 is right.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from EX02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
EX01 and EX02.corp.example have the same update.
HV07 may lack 1 update that the other 2 nodes have: the export of HV07 holds another host's list.
EX02.corp.example and EX03 have the same update.
@stderr
EX02.csv: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
HV07.csv: warning: it holds the list of EX01, and no other file holds that of HV07; export HV07 again, or rename this file if EX01 is right [OTHER_HOST]
@status 0

@case a folder that is named after another host is what may be renamed
@cmd
one() { mkdir -p $(dirname $1); printf "CSName,HotFixID\n$2,KB5031361\n" > "$1.csv"; }
one e/EX01/hotfixes EX01; one e/EX02/hotfixes EX01; one e/EX03/hotfixes EX03; kbdiff cluster -q e
@stdout
@stderr
e/EX02/hotfixes.csv: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename its folder if EX01 is right [OTHER_HOST]
@status 1

@case files whose names are no other host's, or whose host is known elsewhere
@cmd
one() { mkdir -p $(dirname $1); printf "CSName,HotFixID\n$2,KB5031361\n" > "$1.csv"; }
for f in A EX01/A export hotfix_A A-2026-01-01 before/A after/A "A (2)" A1 A2 UPDATES latest 2026-01 scan3 w10; do one "d/$f" A; done
one d/B B; one d/EX02/B B; one d/EX01/EX01 EX01; one d/EX02/x EX02; one d/LONG-NAME-OF-EX-07 LONG-NAME-OF-EX-; one d/FS EX01
kbdiff cluster --brief d
one e/EX01 EX02; one e/EX02 EX01; kbdiff cluster --brief e
one f/EX01 EX01; one f/EX02 EX01; one f/again/EX02 EX02; kbdiff cluster --brief f
one g/EX01 EX01; one g/EX02 10.0.0.7; kbdiff cluster --brief g
one h/EX01 EX01; one h/EX02 EX01; one h/EX03 EX03; kbdiff cluster --brief h/EX01.csv EX01=h/EX02.csv h/EX03.csv
kbdiff list -f csv h/EX01.csv EX01=h/EX02.csv h/EX03.csv > h.csv; kbdiff cluster --brief h.csv
kbdiff cluster --brief --alias EX02=EX01 h
@stdout
The 5 nodes have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
10.0.0.7 and EX01 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
@stderr
kbdiff: warning: --alias EX02=EX01: no host is named EX02 [NO_MATCH]
@status 0

@case no verdict is clean of a host whose file holds the list of another one
@cmd
one() { mkdir -p $(dirname $1); printf "CSName,HotFixID\n$2,KB5031361\n" > "$1.csv"; }
try() { kbdiff "$@" --brief 2>/dev/null; echo $?; }
one a/A A; one a/B A; try cluster a; try cluster a/A.csv a/B.csv
one b/a A; one b/b A; one b/c C; try cluster b
one c/EX01 EX01; one c/EX02 EX05; try cluster c; try c/EX01.csv c/EX02.csv
one d/hotfix_EX01 EX01; one d/hotfix_EX02_2026-01-01 EX01; one d/hotfix_EX03 EX03; try cluster d
one e/EX01/hotfixes EX01; one e/EX02/hotfixes EX01; one e/EX03/hotfixes EX03; try cluster e
one f/ex01.corp.example EX01.corp.example; one f/ex02.corp.example EX01.corp.example; one f/ex03 EX03; try cluster f
one g/EX01 MGMT; one g/EX02 MGMT; one g/FS FS; try cluster g
echo KB5031361 > required.txt; try required.txt g; try required.txt c
one h/before/EX01 EX01; one h/before/EX02 EX02; one h/after/EX01 EX01; one h/after/EX02 EX01; try changes h/before h/after
try -g EX01 -b EX02 c/EX01.csv c/EX02.csv
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
b may lack 1 update that the other 2 nodes have: the export of b holds another host's list.
1
EX02 may lack 1 update that the other 2 nodes have: the export of EX02 holds another host's list.
1
EX02 may lack 1 update that EX01 has: the export of EX02 holds another host's list; EX05 lacks nothing.
1
EX02 may lack 1 update that the other 2 nodes have: the export of EX02 holds another host's list.
1
EX02 may lack 1 update that the other 2 nodes have: the export of EX02 holds another host's list.
1
ex02 may lack 1 update that the other 2 nodes have: the export of ex02 holds another host's list.
1
EX01 and EX02 may lack 1 update that the other 2 nodes have: the exports of EX01 and EX02 hold other hosts' lists.
1
EX01 and EX02 may lack 1 update that required.txt requires: the exports of EX01 and EX02 hold other hosts' lists; FS and MGMT lack nothing.
1
EX02 may lack 1 update that required.txt requires: the export of EX02 holds another host's list; EX01 and EX05 lack nothing.
1
EX02 gave no list in h/after; EX01 did not change.
1
EX02 may lack 1 update that EX01 has: the export of EX02 holds another host's list. EX01 lacks nothing that EX02 lists.
1
@stderr
@status 0

@case the host of a misnamed file in every shape, and in tables of kbdiff's
@cmd
mkdir d; printf 'CSName,HotFixID\nEX01,KB5031361\n' > d/EX01.csv
put() { cat > "d/$1"; kbdiff cluster --brief d 2>/dev/null; echo "$? $1"
	for f in d/*; do kbdiff list -f csv $f > $(basename $f).part 2>/dev/null; done
	kbdiff cluster --brief *.part 2>/dev/null; echo $?; rm "d/$1" *.part; }
put EX02.txt <<'END'

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB5031361     NT AUTHORITY\SYSTEM  10/11/2023 12:00:00 AM

END
put EX02.list <<'END'
PSComputerName : EX01
HotFixID       : KB5031361
END
put EX02.json <<'END'
[{"CSName":"EX01","HotFixID":"KB5031361"}]
END
put EX02.xml <<'END'
<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="CSName">EX01</S><S N="HotFixID">KB5031361</S></Props></Obj></Objs>
END
put EX02.htm <<'END'
<table><tr><th>CSName</th><th>HotFixID</th></tr><tr><td>EX01</td><td>KB5031361</td></tr></table>
END
put EX02.log <<'END'

Host Name:                 EX01
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5031361
END
cp d/EX01.csv EX02.csv; tar czf d/all.tgz EX02.csv; kbdiff cluster --brief d; mv EX02.csv d; gzip d/EX02.csv; rm d/all.tgz; kbdiff cluster --brief d
kbdiff list -f csv d > l.csv 2>/dev/null; grep EX02 l.csv; kbdiff list -f csv l.csv 2>/dev/null | cmp - l.csv && echo same
printf 'CSName,HotFixID\nEX02,KB5031361\n' > again.csv; kbdiff list -f csv again.csv > a.csv; kbdiff cluster --brief l.csv a.csv
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.txt
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.list
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.json
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.xml
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.htm
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 EX02.log
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
EX01,KB5031361,,,,,,installed,,,,yes,,0,get-hotfix-csv,d/EX02.csv.gz,2,,,
EX02,,,,,,,,,,,no,,0,get-hotfix-csv,EX02=d/EX02.csv.gz,0,,failed,
same
EX01 and EX02 have the same update.
@stderr
d/all.tgz/EX02.csv: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
d/EX02.csv.gz: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
@status 0

@case a history's count, and two columns of results
@file count.json
{"TotalHistoryCount":5,"History":[{"HotFixID":"KB5031361"},{"HotFixID":"KB5012170"}]}
@file both.csv
Server,HotFixID,Result,Outcome
A,KB5031361,Success,Failed
A,KB5012170,Success,Success
@cmd
kbdiff list count.json | head -2; kbdiff list both.csv | head -4
@stdout
count
  2 updates, list in doubt
A
  2 updates
  KB5012170
  KB5031361  in an unknown state
@stderr
count.json:1: warning: the list is cut short: 2 of 5 updates [CUT]
both.csv:2: warning: unclear install state: "Failed" for KB5031361 [NO_STATE]
@status 0

@case JSON of sites with hosts in them, one site in another
@cmd
try() { printf '%s' "$1" > x.json; kbdiff list -f csv x.json | cut -d, -f1-2 | tail -n +2 | tr '\n' ' '; echo; }
U='[{"HotFixID":"KB5031361"}]'
try "{\"DC1\":{\"SITE01\":{\"EX01\":$U}},\"DC2\":{\"SITE02\":{\"EX03\":$U,\"EX04\":$U}}}"
try "{\"DC1\":{\"SITE01\":{\"RACK7\":{\"EX01\":$U,\"EX02\":$U}}}}"
try "{\"DC1\":{\"SITE01\":{\"RACK7\":{\"ROW2\":{\"CELL3\":{\"BOX4\":{\"EX01\":$U}}}}}}}"
try "{\"DC1\":{\"servers\":{\"EX01\":$U}}}"
try "{\"DC1\":{\"results\":{\"EX01\":{\"updates\":$U}}}}"
try "{\"EX01\":{\"updates\":{\"Q1\":$U}}}"
try "{\"EX01\":{\"hotfixes\":$U},\"EX02\":{\"security\":{\"hotfixes\":$U}}}"
@stdout
EX01,KB5031361 EX03,KB5031361 EX04,KB5031361 
EX01,KB5031361 EX02,KB5031361 
EX01,KB5031361 
EX01,KB5031361 
EX01,KB5031361 
EX01,KB5031361 
EX01,KB5031361 EX02,KB5031361 
@stderr
@status 0

@case rows that name a host and nothing else, in tables and lists
@cmd
try() { printf "$1" > x.txt; kbdiff cluster --brief x.txt 2>&1; echo $?; }
head='CSName  HotFixID   InstalledOn\n'; a='ND01    KB4000001  10/13/2023 \n'; b='ND02    KB4000001  10/13/2023 \n'
try "$head$a$b"'ND99                          \n'
try "$head$a"'ND99\n'"$b"
try "$head"'ND99                          \n'"$a$b"
try "$head"'------  --------   -----------\n'"$a$b"'ND99\n'
try "$head$a$b"'DONE\n'
printf 'CSName      : %s\nHotFixID    : %s\nInstalledOn : \n\n' ND01 KB4000001 ND99 '' ND02 KB4000001 > l.txt; kbdiff cluster --brief l.txt; echo $?
printf 'CSName=%s\nHotFixID=%s\nInstalledOn=\n\n' ND01 KB4000001 ND02 KB4000001 'ND99 : Access is denied.' '' > l.txt; kbdiff cluster --brief l.txt; echo $?
@stdout
x.txt:4: warning: ND99 lists no updates; did the export fail? [NO_ENTRIES]
ND99 may lack 1 update that the other 2 nodes have: the list of ND99 is empty.
1
x.txt:3: warning: ND99 lists no updates; did the export fail? [NO_ENTRIES]
ND99 may lack 1 update that the other 2 nodes have: the list of ND99 is empty.
1
x.txt:2: warning: ND99 lists no updates; did the export fail? [NO_ENTRIES]
ND99 may lack 1 update that the other 2 nodes have: the list of ND99 is empty.
1
x.txt:5: warning: ND99 lists no updates; did the export fail? [NO_ENTRIES]
ND99 may lack 1 update that the other 2 nodes have: the list of ND99 is empty.
1
ND01 and ND02 have the same update.
0
ND99 may lack 1 update that the other 2 nodes have: the list of ND99 is empty.
1
ND99 may lack 1 update that the other 2 nodes have: the export of ND99 failed.
1
@stderr
l.txt:6: warning: ND99 lists no updates; did the export fail? [NO_ENTRIES]
l.txt:10: warning: ND99 gave no list: "ND99 : Access is denied." [FAILED]
@status 0

@case pages of a service's answer of which more follow
@cmd
try() { printf '%s' "$1" > x.json; kbdiff list -f csv x.json 2>&1 | cut -d, -f1,2,19; }
E='{"ComputerName":"EX01","HotFixID":"KB5031361"}'; F='{"ComputerName":"EX01","HotFixID":"KB5012170"}'
try "{\"@odata.nextLink\":\"https://service.example/?skip=1\",\"value\":[$E]}"
try "{\"items\":[$E],\"has_more\":true}"
try "{\"data\":{\"pageInfo\":{\"hasNextPage\":true},\"nodes\":[$E]}}"
try "{\"@odata.nextLink\":\"https://service.example/?skip=1\",\"value\":[$E]}
{\"value\":[$F]}"
try "[{\"value\":[$E],\"has_more\":true},{\"value\":[$F],\"has_more\":false}]"
try "{\"nextLink\":null,\"value\":[$E]}"
@stdout
x.json:1: warning: the list is cut short: more pages follow this one [CUT]
host,update,doubt
EX01,KB5031361,cut@1
x.json:1: warning: the list is cut short: more pages follow this one [CUT]
host,update,doubt
EX01,KB5031361,cut@1
x.json:1: warning: the list is cut short: more pages follow this one [CUT]
host,update,doubt
EX01,KB5031361,cut@1
host,update,doubt
EX01,KB5012170,
EX01,KB5031361,
host,update,doubt
EX01,KB5012170,
EX01,KB5031361,
host,update,doubt
EX01,KB5031361,
@stderr
@status 0

@case what notes say first, and a day that never came
@cmd
row() { printf "Host,HotFixID,InstalledOn,Remarks\nEX01,KB5031361,$1,$2\n" > x.csv; kbdiff list x.csv 2>/dev/null | sed -n 3,4p; }
row never ''
row '' 'uninstalled by Bob'
row '' 'rolled back 12.10.'
row '' 'not installed yet (waits for a window)'
row '' 'Removed'
row '' 'required by the Exchange team'
row '' 'Failover node'
row 10/11/2023 'Installed by Bob'
@stdout
  KB5031361  missing

  KB5031361  in an unknown state

  KB5031361  in an unknown state

  KB5031361  in an unknown state

  KB5031361  uninstalled

  KB5031361

  KB5031361

  KB5031361

@stderr
@status 0

@case files beside exports that are named after a failure
@cmd
mkdir d; printf 'CSName,HotFixID\nEX01,KB5031361\n' > d/EX01.csv; printf 'CSName,HotFixID\nEX02,KB5031361\n' > d/EX02.csv
try() { printf "$2" > d/$1; kbdiff cluster --brief d 2>/dev/null; echo "$? $1"; rm d/$1; }
try unreachable.txt 'EX03\nEX04\n'
try failed_hosts.log 'EX03\n'
try hosts.txt 'EX01\nEX02\n'
try EX03.csv.error 'whatever\n'
try EX01.csv.bak 'whatever\n'
try errors.txt 'Nothing to see here\n'
try not_reachable.txt 'EX03\n'
try pending-reboot.txt 'EX02\n'
try notes.txt 'EX03: not scanned\n'
try todo.txt 'EX03 still to export\n'
try notes.txt 'EX03 checked\n'
@stdout
The nodes agree as far as their lists go; d/unreachable.txt was left out.
1 unreachable.txt
The nodes agree as far as their lists go; d/failed_hosts.log was left out.
1 failed_hosts.log
EX01 and EX02 have the same update.
0 hosts.txt
The nodes agree as far as their lists go; d/EX03.csv.error was left out.
1 EX03.csv.error
EX01 and EX02 have the same update.
0 EX01.csv.bak
EX01 and EX02 have the same update.
0 errors.txt
The nodes agree as far as their lists go; d/not_reachable.txt was left out.
1 not_reachable.txt
The nodes agree as far as their lists go; d/pending-reboot.txt was left out.
1 pending-reboot.txt
The nodes agree as far as their lists go; d/notes.txt was left out.
1 notes.txt
The nodes agree as far as their lists go; d/todo.txt was left out.
1 todo.txt
EX01 and EX02 have the same update.
0 notes.txt
@stderr
@status 0

@case what a script says before it asks each host
@cmd
table() { printf '\nSource  HotFixID   InstalledOn\n------  --------   -----------\n%s    KB5031361  10/11/2023\n\n' "$1"; }
try() { kbdiff cluster --brief x.txt 2>/dev/null; echo $?; }
{ echo 'Checking EX01 ...'; table EX01; echo 'Checking EX02 ...'; echo 'Checking EX03 ...'; table EX03; } > x.txt; try
{ echo 'Getting hotfixes from server EX01'; table EX01; echo 'Getting hotfixes from server EX02'; table EX02; echo 'Getting hotfixes from server EX03'; } > x.txt; try
{ echo 'VERBOSE: Skipping EX09 (no ping)'; table EX01; table EX02; } > x.txt; try
{ echo 'Checking EX01'; table EX01; echo 'Checking EX02'; table EX02; echo 'Checking KB5031361'; echo 'Processing DONE.'; } > x.txt; try
@stdout
EX02 may lack 1 update that the other 2 nodes have: the list of EX02 is empty.
1
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1
EX09 may lack 1 update that the other 2 nodes have: the export of EX09 failed.
1
EX01 and EX02 have the same update.
0
@stderr
@status 0

@case thousands of headings of which no host has a list
@cmd
python3 - <<'END' >many.txt
for i in range(3000):
    print("=== XX%d ===" % i)
print("\nSource      HotFixID   InstalledOn\n------      --------   -----------")
for i in range(3000):
    print("SRV%04d     KB5031361  10/11/2023" % i)
END
kbdiff list -f csv many.txt | wc -l
@stdout
3001
@stderr
@status 0

@case wmic's CSV with names of columns in small letters
@cmd
printf '\r\r\nnode,description,hotfixid,installedon\r\r\nEX01,Update,KB4486553,3/4/2019\r\r\n' >lower.csv
printf '\nnode,description,hotfixid,installedon\nEX02,Update,KB4486553,4/3/2019\n' >plain.csv
printf 'node,description,hotfixid,installedon\nEX03,Update,KB4486553,13/4/2019\n' >first.csv
kbdiff list -f csv lower.csv plain.csv first.csv | cut -d, -f1,2,5
kbdiff list -f json lower.csv plain.csv first.csv | jq -c '[.hosts[].formats[]]'
@stdout
host,update,installed_on
EX01,KB4486553,2019-03-04
EX02,KB4486553,2019-04-03
EX03,KB4486553,2019-04-13
["wmic-csv","wmic-csv","wmic-csv"]
@stderr
@status 0

@case a host of more lists than can be compared
@cmd
python3 - <<'END'
def write(name, lists):
    with open(name, "w") as f:
        for i in range(lists):
            f.write("\nSource HotFixID  InstalledOn\n------ --------  -----------\n"
                    "EX02   KB5031361 10/11/2023\n\n")
write("many.txt", 5001)
write("some.txt", 5000)
END
echo KB5031361 >a.txt
kbdiff -q EX01=a.txt some.txt; echo $?
kbdiff --keep-going EX01=a.txt many.txt; echo $?
@stdout
0
2
@stderr
many.txt:25004: error: too many lists of one host: EX02 has 5001; the limit is 5000 [TOO_MANY]
@status 0

@case documents of other programs in a folder that are called like hosts
@file x/a.txt
KB4000001
@file x/b.txt
KB4000001
@file x/C.pdf
%PDF-1.4
@file y/a.txt
KB4000001
@file y/b.txt
KB4000001
@file y/Manual for the team.pdf
%PDF-1.4
@file y/report.pdf
%PDF-1.4
@file word/document.xml
<w/>
@cmd
zip -q D.docx word/document.xml; mkdir z; cp x/[ab].txt D.docx z; cp D.docx "y/Change plan.docx"
for f in x y z; do kbdiff cluster --brief $f; echo $?; done
@stdout
The nodes agree as far as their lists go; x/C.pdf was left out.
1
a and b have the same update.
0
The nodes agree as far as their lists go; z/D.docx was left out.
1
@stderr
x/C.pdf: warning: not an export that kbdiff recognises: a PDF document [UNKNOWN]
kbdiff: warning: not an export that kbdiff recognises: 3 files, y/Change plan.docx, y/Manual for the team.pdf and y/report.pdf [UNKNOWN]
z/D.docx: warning: not an export that kbdiff recognises: a Word document [UNKNOWN]
@status 0

@case Ctrl-Z between texts that were copied together
@file a.txt
KB4000001
KB4000002
@cmd
printf 'ComputerName,HotFixID\nB,KB4000001\n\032B,KB4000002\n\032' >b.csv
printf 'KB4000001\r\n\032KB4000002\r\n\032' >c.txt
printf '\nServer HotFixID\n------ --------\nD      KB4000001\n\032D      KB4000002\n\n' >d.txt
for f in b.csv c.txt d.txt; do kbdiff cluster --brief a.txt $f; echo $?; done
@stdout
B and a have the same 2 updates.
0
a and c have the same 2 updates.
0
D and a have the same 2 updates.
0
@stderr
@status 0

@case what JSON says beside a list against its updates counts, and that nothing is missing does not
@file a.json
{"host":"A","hotfixes":[{"HotFixID":"KB4000001"}]}
@cmd
try() { printf '{"host":"B","hotfixes":[{"HotFixID":"KB4000001"}],%s}' "$1" >b.json; kbdiff -q cluster a.json b.json >out 2>&1; s=$?; sed -n '/^b.json/s/^.*installed: 1 update; //p;/^b.json: error/p;/CUT/p' out; [ $s = ${2:-1} ] || echo "$1: $s"; }
for m in '"rebootRequired":true' '"pendingReboot":"yes"' '"status":"pending reboot"' '"patchStatus":"Failed"' '"missing":2' '"missing":true' '"failed":1' '"failed_update_count":1' '"updatesNeeded":2' '"message":"3 updates missing"' \
    '"notes":"cumulative update failed"' '"errors":["RPC server is unavailable"]' '"error":true' '"error":{"code":"Failed","message":"1 error/s reported."}' '"errorCount":2' '"rc":1' '"title":"Missing updates"' '"type":"missing"' '"type":"planned"' \
    '"type":"pending"' '"type":"available"' '"compliant":false' '"nonCompliant":true' '"upToDate":false' '"rolledBack":true' '"stale":true' '"summary":{"missing":1}' '"unreachable":["C"]'; do try "$m"; done
echo and these say nothing:
for m in '"rebootRequired":false' '"RebootRequired":"no"' '"pendingReboot":false' '"errors":[]' '"error":null' '"error":"0x0"' '"error":{"code":"Success","message":"0 error/s reported."}' '"failed":0' '"failed":false' '"rc":0' '"changed":true' \
    '"missing":0' '"missing":[]' '"missingUpdates":[]' '"missingUpdates": 0' '"missingUpdates":null' '"pendingUpdates":[ ]' '"MissingKBs":{}' '"failed_update_count":0' '"state":"running"' '"powerState":"running"' '"healthStatus":"failed"' \
    '"compliant":true' '"nonCompliant":false' '"upToDate":true' '"failedLogins":3' '"available":true' '"availableMemory":4' '"message":"No reboot required"' '"message":"0 updates missing"' '"notes":"failover node"' '"type":"physical"' \
    '"title":"Installed updates"' '"summary":{"missing":0,"failed":0}' '"unreachable":[]'; do try "$m" 0; done
@stdout
see "rebootRequired: true" [CONTRADICTED]
see "pendingReboot: yes" [CONTRADICTED]
see "status: pending reboot" [CONTRADICTED]
see "patchStatus: Failed" [CONTRADICTED]
see "missing: 2" [CONTRADICTED]
see "missing: true" [CONTRADICTED]
see "failed: 1" [CONTRADICTED]
see "failed_update_count: 1" [CONTRADICTED]
see "updatesNeeded: 2" [CONTRADICTED]
see "message: 3 updates missing" [CONTRADICTED]
see "notes: cumulative update failed" [CONTRADICTED]
see "errors: RPC server is unavailable" [CONTRADICTED]
see "error: true" [CONTRADICTED]
see "error: {...}" [CONTRADICTED]
see "errorCount: 2" [CONTRADICTED]
see "rc: 1" [CONTRADICTED]
see "title: Missing updates" [CONTRADICTED]
see "type: missing" [CONTRADICTED]
see "type: planned" [CONTRADICTED]
see "type: pending" [CONTRADICTED]
see "type: available" [CONTRADICTED]
see "compliant: false" [CONTRADICTED]
see "nonCompliant: true" [CONTRADICTED]
see "upToDate: false" [CONTRADICTED]
see "rolledBack: true" [CONTRADICTED]
see "stale: true" [CONTRADICTED]
see "missing: 1" [CONTRADICTED]
and these say nothing:
@stderr
@status 0

@case what JSON says beside the list of one of several hosts is of that one, or of all
@cmd
try() { printf '%s' "$1" >b.json; kbdiff -q cluster b.json 2>&1 >/dev/null; echo $?; }
u='"hotfixes":[{"HotFixID":"KB4000001"}]'
try "[{\"host\":\"A\",$u},{\"host\":\"B\",$u,\"rebootRequired\":true},{\"host\":\"C\",$u}]"
try "{\"hosts\":[{\"host\":\"A\",$u},{\"host\":\"B\",$u}],\"failed\":1}"
try "{\"hosts\":[{\"host\":\"A\",$u},{\"host\":\"B\",$u}],\"failed\":0}"
try "{\"A\":[{\"HotFixID\":\"KB4000001\"}],\"B\":[{\"HotFixID\":\"KB4000001\"}],\"rebootRequired\":false}"
echo rows say it themselves:
try "[{\"host\":\"A\",$u},{\"host\":\"B\",\"failed\":1,\"hotfixes\":[{\"HotFixID\":\"KB4000001\"},{\"HotFixID\":\"KB4000002\",\"Status\":\"Failed\"}]}]"
try "[{\"host\":\"A\",$u},{\"host\":\"B\",\"failed\":2,\"hotfixes\":[{\"HotFixID\":\"KB4000001\"},{\"HotFixID\":\"KB4000002\",\"Status\":\"Failed\"}]}]"
@stdout
b.json:1: warning: listed, but perhaps not installed: 1 update; see "rebootRequired: true" [CONTRADICTED]
1
b.json:1: warning: listed, but perhaps not installed: 2 updates; see "failed: 1" [CONTRADICTED]
1
0
0
rows say it themselves:
1
b.json:1: warning: listed, but perhaps not installed: 1 update; see "failed: 2" [CONTRADICTED]
1
@stderr
@status 0

@case what JSON says around its lists: that it failed, is filtered or a part
@file g.csv
CSName,HotFixID
A,KB4000001
@cmd
try() { printf '%s' "$1" >b.json; kbdiff -q cluster g.csv b.json 2>&1; echo $?; }
u='[{"CSName":"B","HotFixID":"KB4000001"}]'
for m in '"criteria":"severity = critical"' '"filter":["MSRC"]' '"sql":"select * from hotfixes where installed_on > 5"' '"command":"Get-HotFix | Select-Object -First 5"' \
    '"@odata.count":4' '"succeeded":false' '"state":"running"' '"status":"aborted"' '"notes":["security updates only"]'; do try "{$m,\"rows\":$u}"; done
for s in denied; do try "[{\"host\":\"C\",\"state\":\"access $s\",\"updates\":$u},{\"host\":\"B\",\"updates\":$u}]"; done
try "[{\"host\":\"C\",\"status\":\"partial\",\"updates\":[{\"HotFixID\":\"KB4000001\"}]},{\"host\":\"B\",\"status\":\"done\",\"updates\":[{\"HotFixID\":\"KB4000001\"}]}]"
echo and these say nothing:
for m in '"filter":"all"' '"filters":{}' '"query":"select * from patches"' '"@odata.count":1' '"status":"success"' '"state":"offline"' '"message":"1 host, no errors"' '"title":"Hotfixes of B"' '"success":true'; do try "{$m,\"rows\":$u}"; done
@stdout
b.json:1: warning: the list shows only some of the updates: "severity = critical" [FILTERED]
1
b.json:1: warning: the list shows only some of the updates: "MSRC" [FILTERED]
1
b.json:1: warning: the list shows only some of the updates: "select * from hotfixes where installed_on > 5" [FILTERED]
1
b.json:1: warning: the list shows only some of the updates: "Get-HotFix | Select-Object -First 5" [FILTERED]
1
b.json:1: warning: the list is cut short: 1 of 4 updates [CUT]
1
b.json:1: warning: the export failed: "succeeded" [FAILED]
1
b.json:1: warning: the list is cut short: it says that it is not complete [CUT]
1
b.json:1: warning: the export failed: "aborted" [FAILED]
1
b.json:1: warning: the list shows only some of the updates: "security updates only" [FILTERED]
1
b.json:1: warning: C gave no list: "access denied" [FAILED]
1
b.json:1: warning: the list is cut short: "partial" [CUT]
1
and these say nothing:
0
0
0
0
0
0
0
0
0
@stderr
@status 0

@case elements of JSON in the place of updates
@cmd
for e in '"EX03: WinRM refused"' '"[...]"' null '{}' '"KB5012170"' '"done"' '{"note":"done"}'; do
	printf '[{"CSName":"EX01","HotFixID":"KB5031361"},%s,{"CSName":"EX02","HotFixID":"KB5031361"}]' "$e" > all.json; echo "$e: $(kbdiff cluster --brief all.json 2>/dev/null)"
done
@stdout
"EX03: WinRM refused": EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
"[...]": The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
null: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
{}: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
"KB5012170": The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
"done": EX01 and EX02 have the same update.
{"note":"done"}: EX01 and EX02 have the same update.
@stderr
@status 0

@case lists that begin or end in the middle, in JSON, cells of several updates and Get-ComputerInfo
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@cmd
try() { kbdiff cluster --brief g.csv $1; }
e() { printf '{"CSName":"B","HotFixID":"KB400000%s"}' $1; }
printf '%s,\n%s\n]\n' "$(e 1)" "$(e 2)" >b.json; try b.json
printf '4",\n"Description": "Update"\n},\n%s,%s]' "$(e 1)" "$(e 2)" >b.json; try b.json
printf '%s\n%s\n' "$(e 1)" "$(e 2)" >b.json; try b.json
printf 'hosts = [\n%s\n%s\n]\n' "$(e 1)" "$(e 2)" >b.json; try b.json
cell() { printf 'CSName,HotFixID\nB,"%s"\n' "$1" >b.csv; try b.csv; }
cell 'KB4000001, KB4000002, KB'; cell 'KB4000001 | KB4000 | KB4000002'; cell 'KB4000001 (MyKB1), KB4000002 (a KB)'
info() { printf '\nCsName    : B\nOsHotFixes : %s\nOsVersion : 10.0.17763\n' "$1" >b.txt; try b.txt; }
info '{KB4000001, KB4000002, KB40'; info '{KB4000001, KB4000002'; info '{KB4000001,
             KB4000002}'
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
A and B have the same 2 updates.
The nodes agree as far as their lists go, but B lists more unidentified entries than the other node, and the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but B lists more unidentified entries than the other node, and the list of B is in doubt and may be incomplete.
A lacks nothing that B has; B may lack 1 update that A has.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
@stderr
b.json:3: warning: the list is cut short: its beginning is missing; export it again [CUT]
b.json:4: warning: the list is cut short: its beginning is missing; export it again [CUT]
b.csv:2:3: warning: this entry has no KB number: "KB" [NO_KB]
b.csv:2:3: warning: this entry has no KB number: "KB4000" [NO_KB]
b.csv:2: warning: unclear install state: "a KB" for KB4000002 [NO_STATE]
b.txt:3: warning: the list is cut short: it has no closing brace; export it again [CUT]
b.txt:3: warning: the list is cut short: it has no closing brace; export it again [CUT]
@status 0

@case arrays of ids in JSON, under names that say installed, hosts' names or a tool's output
@cmd
say() { printf '%s\n' "$1" >in.json; echo "$1"; kbdiff list -f csv in.json 2>&1 | sed -e /^host,/d -e 's/ (.*//' | cut -d, -f1,2,8,19; }
for name in HotFixes KBs Updates InstalledUpdates Patches InstalledKBs Installed KB_List OsHotFixes; do say '[{"ComputerName":"EX01","'$name'":["KB5031361","KB4486153"]}]'; done
say '{"EX01":["KB5031361","KB4486153"],"EX02":["KB5031361"],"EX03":[],"EX04":null}'
say '{"data":{"EX01":["KB5031361"],"EX02":["KB4486153"]}}'
say '{"stdout_lines":["KB5031361","KB4486153"],"rc":0}'
say '{"value":["KB5031361","KB4486153"],"Count":2}'
say '["KB5031361","KB4486153"]'
@stdout
[{"ComputerName":"EX01","HotFixes":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","KBs":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","Updates":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","InstalledUpdates":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","Patches":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","InstalledKBs":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","Installed":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","KB_List":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
[{"ComputerName":"EX01","OsHotFixes":["KB5031361","KB4486153"]}]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
{"EX01":["KB5031361","KB4486153"],"EX02":["KB5031361"],"EX03":[],"EX04":null}
in.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
in.json:1: warning: EX04 lists no updates; did the export fail? [NO_ENTRIES]
EX01,KB4486153,installed,
EX01,KB5031361,installed,
EX02,KB5031361,installed,
EX03,,,empty@1
EX04,,,empty@1
{"data":{"EX01":["KB5031361"],"EX02":["KB4486153"]}}
EX01,KB5031361,installed,
EX02,KB4486153,installed,
{"stdout_lines":["KB5031361","KB4486153"],"rc":0}
in,KB4486153,installed,
in,KB5031361,installed,
{"value":["KB5031361","KB4486153"],"Count":2}
in,KB4486153,installed,
in,KB5031361,installed,
["KB5031361","KB4486153"]
in,KB4486153,installed,
in,KB5031361,installed,
@stderr
@status 0

@case arrays of ids in JSON that are not installed, or of which nobody says so
@cmd
say() { printf '%s\n' "$1" >in.json; echo "$1"; kbdiff list -f csv in.json 2>&1 | sed -e /^host,/d | cut -d, -f1,2,8,19; }
say '[{"ComputerName":"EX01","HotFixes":["KB5031361"],"Missing":["KB5044277"],"Updates":["KB4486153"]}]'
say '{"EX01":{"Installed":["KB5031361"],"Pending":["KB4486153"]},"EX02":{"Installed":["KB5031361"],"FailedKBs":["KB4486153"]}}'
say '{"Missing":{"EX01":["KB5031361"]},"Installed":{"EX01":["KB4486153"]}}'
say '{"stdout_lines":["KB5031361"],"rc":1}'
say '[{"ComputerName":"EX01","Missing":["KB5031361"]}]'
say '{"Required":["KB5031361","KB4486153"]}'
say '{"Supersedes":["KB5031361","KB4486153"]}'
say '{"title":"a","kb":["5031361"]}'
@stdout
[{"ComputerName":"EX01","HotFixes":["KB5031361"],"Missing":["KB5044277"],"Updates":["KB4486153"]}]
in.json:1: warning: unclear install state: "Updates" for KB4486153 [NO_STATE]
EX01,KB4486153,unknown,filtered
EX01,KB5031361,installed,filtered
EX01,KB5044277,missing,filtered
{"EX01":{"Installed":["KB5031361"],"Pending":["KB4486153"]},"EX02":{"Installed":["KB5031361"],"FailedKBs":["KB4486153"]}}
EX01,KB4486153,pending,filtered
EX01,KB5031361,installed,filtered
EX02,KB4486153,missing,filtered
EX02,KB5031361,installed,filtered
{"Missing":{"EX01":["KB5031361"]},"Installed":{"EX01":["KB4486153"]}}
EX01,KB4486153,installed,filtered
EX01,KB5031361,missing,filtered
{"stdout_lines":["KB5031361"],"rc":1}
in.json:1: warning: listed, but perhaps not installed: 1 update; see "rc: 1" [CONTRADICTED]
in,KB5031361,unknown,
[{"ComputerName":"EX01","Missing":["KB5031361"]}]
in.json: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
{"Required":["KB5031361","KB4486153"]}
in.json: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
{"Supersedes":["KB5031361","KB4486153"]}
in.json: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
{"title":"a","kb":["5031361"]}
in.json: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@stderr
@status 0

@case a playbook's output in JSON names its hosts
@file play.log
TASK [debug] *******************************************************************
ok: [EX01] => {
    "qfe.stdout_lines": [
        "KB5031361",
        "KB4486153"
    ]
}
ok: [EX02 -> localhost] => {"msg": ["KB5031361"]}
ok: [EX04] => (item=KB) => {"msg": ["KB4486153"]}
fatal: [EX03]: UNREACHABLE! => {"changed": false, "msg": "x", "unreachable": true}
fatal: [EX05]: FAILED! => {"changed": true, "rc": 1, "stdout_lines": ["KB5031361"]}

PLAY RECAP *********************************************************************
EX01                       : ok=1    changed=0    unreachable=0    failed=0
@cmd
kbdiff list -f csv play.log | cut -d, -f1,2,8,19
@stdout
host,update,state,doubt
EX01,KB4486153,installed,
EX01,KB5031361,installed,
EX02,KB5031361,installed,
EX03,,,failed@10
EX04,KB4486153,installed,
EX05,KB5031361,unknown,failed@11
@stderr
play.log:10: warning: EX03 gave no list: "fatal: [EX03]: UNREACHABLE! => {"changed": false, "msg": "x", "unreachable": true}" [FAILED]
play.log:11: warning: EX05 gave no list: "fatal: [EX05]: FAILED! => {"changed": true, "rc": 1, "stdout_lines": ["KB5031361"]}" [FAILED]
play.log:11: warning: listed, but perhaps not installed: KB5031361; see "fatal: [EX05]: FAILED! => {"changed": true, "rc": 1, "stdout_lines": ["KB5031361"]}" [CONTRADICTED]
@status 0

@case the properties of Get-WUHistory in JSON, with and without a result
@cmd
say() { printf '%s\n' "$1" >in.json; kbdiff list -f csv in.json 2>&1 | sed 1d | cut -d, -f1,2,5,8,15; }
say '[{"ComputerName":"EX01","OperationName":"Installation","Result":"Succeeded","Date":"2023-10-12T06:00:00","Title":"2023-10 Update (KB5031361)"},{"ComputerName":"EX01","OperationName":"Installation","Result":"Failed","Date":"2023-10-11T06:00:00","Title":"Stack (KB5031589)"}]'
say '[{"ComputerName":"EX01","Result":"Succeeded","Date":"2023-10-12T06:00:00","Title":"2023-10 Update (KB5031361)"}]'
say '[{"ComputerName":"EX01","Date":"2023-10-12T06:00:00","KB":"KB5031361","Title":"2023-10 Update (KB5031361)"}]'
say '[{"ComputerName":"EX01","InstalledOn":"2023-10-12","KB":"KB5031361","Title":"2023-10 Update (KB5031361)"}]'
say '[{"ComputerName":"EX01","Size":"100MB","KB":"KB5031361","Title":"2023-10 Update (KB5031361)"}]'
@stdout
EX01,KB5031361,2023-10-12,installed,update-history
host,update,installed_on,state,format
EX01,KB5031361,2023-10-12,installed,update-history
host,update,installed_on,state,format
EX01,KB5031361,2023-10-12,unknown,update-history
EX01,KB5031361,2023-10-12,installed,json
@stderr
@status 0

@case ids as Excel, pandas, Teams, Word and keyboards of full width write them
@cmd
say() { printf '%b' "$2" >"in.$1"; kbdiff list -f csv "in.$1" 2>&1 | sed -e /^host,/d | cut -d, -f1-3,8,19; }
say csv 'PSComputerName,HotFixID\nEX01,5031361.0\nEX01,4486153.0\n'
say csv 'PSComputerName,HotFixID\nEX01,"=""KB5031361"""\nEX01,KB4486153\n'
say csv 'PSComputerName,HotFixID\nEX01,KB5031361\0342\0200\0213\nEX01,\0342\0200\0213\0357\0273\0277KB4486153\n'
say csv 'PSComputerName,HotFixID\nEX01,\0357\0274\0253\0357\0274\0242\0357\0274\0225\0357\0274\0220\0357\0274\0223\0357\0274\0221\0357\0274\0223\0357\0274\0226\0357\0274\0221\nEX01,KB4486153\n'
say csv '\0357\0273\0277\0357\0273\0277"PSComputerName","HotFixID"\n"EX01","KB5031361"\n'
say txt '\0342\0200\0242 KB5031361\n\0342\0200\0242\tKB4486153\n'
say txt '\0302\0267 KB5031361\no\tKB4486153\n'
say txt '\0342\0227\0217 KB5031361\nKB4486153\0342\0200\0213\n'
say csv 'PSComputerName,HotFixID\nEX01,KB4486154.0\nEX01,KB4486155 (failed twice already)\n'
@stdout
EX01,KB4486153,,installed,
EX01,KB5031361,,installed,
EX01,KB4486153,,installed,
EX01,KB5031361,,installed,
EX01,KB4486153,,installed,
EX01,KB5031361,,installed,
EX01,KB4486153,,installed,
EX01,KB5031361,,installed,
EX01,KB5031361,,installed,
in,KB4486153,,installed,
in,KB5031361,,installed,
in,KB4486153,,installed,
in,KB5031361,,installed,
in,KB4486153,,installed,
in,KB5031361,,installed,
in.csv:2:6: warning: this entry has no KB number: "KB4486154.0" [NO_KB]
EX01,KB4486155,,missing,"unreadable@2;filtered"
@stderr
@status 0

@case a short list that a mail quotes between words that it does not quote
@file table.txt
Hi all,
On Monday you wrote:
> Source        Description      HotFixID      InstalledBy          InstalledOn
> ------        -----------      --------      -----------          -----------
> EX01          Update           KB4486153     NT AUTHORITY\SYSTEM  1/12/2023
> EX01          Security Update  KB5031361     NT AUTHORITY\SYSTEM  10/12/2023

Thanks,
Joe
@file info.txt
Please look at this.

> Host Name:                 EX01
> OS Version:                10.0.17763 N/A Build 17763
> Hotfix(s):                 2 Hotfix(s) Installed.
>                            [01]: KB4486153
>                            [02]: KB5031361
> Network Card(s):           1 NIC(s) Installed.

It is the one in the second rack.
The other ones will follow.
Thanks,
Joe
@cmd
kbdiff list -f csv table.txt info.txt | cut -d, -f1,2,12-16,19
@stdout
host,update,complete,declared,unidentified,format,file,doubt
EX01,KB4486153,yes,2,0,systeminfo,info.txt,
EX01,KB4486153,yes,,0,get-hotfix-table,table.txt,
EX01,KB5031361,yes,2,0,systeminfo,info.txt,
EX01,KB5031361,yes,,0,get-hotfix-table,table.txt,
@stderr
@status 0

@case files and sheets of failures that tell of none
@file make.py
import sys

sys.path.insert(0, sys.argv[1])
from workbook import book

def rows(h): return [["CSName", "HotFixID"], [h, "KB5031361"]]
both = [("EX01", rows("EX01")), ("EX02", rows("EX02"))]
book("none.xlsx", both + [("Unreachable", [["Unreachable hosts"], ["none"]])])
book("one.xlsx", both + [("Unreachable", [["Unreachable hosts"], ["EX03"]])])
@cmd
mkdir d; printf 'CSName,HotFixID\nEX01,KB5031361\n' > d/EX01.csv; printf 'CSName,HotFixID\nEX02,KB5031361\n' > d/EX02.csv
try() { printf "$2" > d/$1; kbdiff cluster --brief d 2>/dev/null; echo "$? $1"; rm d/$1; }
try errors.txt ''
try get-hotfix_errors-2023-10-14.csv '\n'
try FailedHosts.log 'None.\n'
try unreachable.txt 'Unreachable hosts:\n\nnone\n'
try summary.txt 'Unreachable hosts\nnone\n'
try EX03_errors.csv ''
try terry.csv ''
try EX03.txt 'Unreachable hosts\nnone\n'
try unreachable.txt 'none but EX03\n'
try unreachable.txt 'Unreachable hosts\nnone\nEX03\n'
: > d/errors.txt; kbdiff cluster --brief d
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in none one; do kbdiff cluster --brief $f.xlsx; echo $?; done
@stdout
EX01 and EX02 have the same update.
0 errors.txt
EX01 and EX02 have the same update.
0 get-hotfix_errors-2023-10-14.csv
EX01 and EX02 have the same update.
0 FailedHosts.log
EX01 and EX02 have the same update.
0 unreachable.txt
EX01 and EX02 have the same update.
0 summary.txt
2 EX03_errors.csv
2 terry.csv
The nodes agree as far as their lists go; d/EX03.txt was left out.
1 EX03.txt
The nodes agree as far as their lists go; d/unreachable.txt was left out.
1 unreachable.txt
2 unreachable.txt
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
0
2
@stderr
one.xlsx[Unreachable]: error: the export failed: "Unreachable hosts"; make sure that you can reach and query the host, and export it again [FAILED]
kbdiff: no report, since 1 of 4 inputs was not read; --keep-going reports on the rest
@status 0

@case text below tables of pipes and CSV files is read as text
@cmd
md() { printf '| Host | HotFixID |\n|---|---|\n| EX01 | KB5031361 |\n| EX02 | KB5031361 |\n'; }
csv() { printf 'Host,HotFixID\nEX01,KB5031361\nEX02,KB5031361\n'; }
osq() { printf '+------+-----------+\n| Host | HotFixID  |\n+------+-----------+\n| EX01 | KB5031361 |\n| EX02 | KB5031361 |\n+------+-----------+\n'; }
try() { cat > "$1"; kbdiff cluster --brief "$1" 2>&1; echo "$? $1"; }
(md; echo; echo Regards) | try 1.md
(md; echo '5 rows in set') | try 2.md
(md; printf '\n## Next steps\n\n- none, all done\n') | try 3.md
(md; printf '\n| Task | Owner |\n|---|---|\n| Tell them | Bob |\n') | try 4.md
(printf '## EX01, EX02\n'; md; printf '\n## EX03, EX04\n'; md | sed 's/EX01/EX03/; s/EX02/EX04/') | try 5.md
(osq; printf '\npowershell exited on EX01 with error code 0.\n') | try 6.txt
(md; printf '\nEX03: offline\n') | try 7.md
(md; printf '\nPage 1 of 2\n') | try 8.md
(md; printf '\nRegards\n| EX03 | KB5031361 |\n') | try 9.md
(md; printf '\nEX03 KB5031361\n') | try 10.md
(md; printf 'Note: a row\nEX03 KB5031361\n') | try 11.md
(md; printf '| EX03\n') | try 12.md
(csv; printf '\n(2 rows affected)\n') | try 13.csv
(csv; printf '2 rows\n') | try 14.csv
(csv; printf '3 rows\n') | try 15.csv
(csv; printf '# end\n') | try 16.csv
(csv; printf 'Done.\n') | try 17.csv
(csv; printf '\nKind regards\nBob from the desk\n') | try 18.csv
(csv; printf 'Total,2\n') | try 19.csv
(csv; printf 'Total,4\n') | try 20.csv
(csv; printf 'EX03\n') | try 21.csv
(csv; printf 'fileserver\n') | try 22.csv
(csv; printf 'the next host\nEX03,KB5031361\n') | try 23.csv
(csv; printf 'EX03 KB5031361\n') | try 24.csv
(csv; printf '\nAll green,\n') | try 25.csv
(csv; printf '\nEX03,\n') | try 26.csv
(csv; printf '\nmail server EX03 (switched off),\n') | try 27.csv
(csv; printf '\nPage 1 of 2,\n') | try 28.csv
(csv; printf '\nMail servers,\nEX03,KB5031361\n') | try 29.csv
@stdout
EX01 and EX02 have the same update.
0 1.md
2.md:5: warning: the list is cut short: 2 of 5 updates [CUT]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 2.md
EX01 and EX02 have the same update.
0 3.md
4.md:6:10: warning: this entry has no KB number: "Owner" [NO_KB]
4.md:8:15: warning: this entry has no KB number: "Bob" [NO_KB]
Task and Tell them may lack 1 update that the other 2 nodes have: the lists of Task and Tell them have unreadable entries.
1 4.md
EX01, EX02, EX03 and EX04 have the same update.
0 5.md
EX01 and EX02 have the same update.
0 6.txt
7.md:6: warning: EX03 gave no list: "EX03: offline" [FAILED]
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 7.md
8.md:6: warning: the list is cut short: this is page 1 of 2, and not all pages are here [CUT]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 8.md
9.md:6: error: this row does not match its header: 1 field, but line 1 has 4, and rows follow on line 7 [CSV_FIELDS]
2 9.md
10.md:6: error: this row does not match its header: 1 field, but line 1 has 4 [CSV_FIELDS]
2 10.md
11.md:5: error: this row does not match its header: 1 field, but line 1 has 4, and rows follow on line 6 [CSV_FIELDS]
2 11.md
12.md:5: error: this row does not match its header: 2 fields, but line 1 has 4 [CSV_FIELDS]
2 12.md
EX01 and EX02 have the same update.
0 13.csv
EX01 and EX02 have the same update.
0 14.csv
15.csv:4: warning: the list is cut short: 2 of 3 updates [CUT]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 15.csv
EX01 and EX02 have the same update.
0 16.csv
EX01 and EX02 have the same update.
0 17.csv
EX01 and EX02 have the same update.
0 18.csv
EX01 and EX02 have the same update.
0 19.csv
20.csv:4: warning: the list is cut short: 2 of 4 updates [CUT]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 20.csv
21.csv:4: error: this row does not match its header: 1 field, but line 1 has 2 [CSV_FIELDS]
2 21.csv
22.csv:4: error: this row does not match its header: 1 field, but line 1 has 2 [CSV_FIELDS]
2 22.csv
23.csv:4: error: this row does not match its header: 1 field, but line 1 has 2, and rows follow on line 5 [CSV_FIELDS]
2 23.csv
24.csv:4: error: this row does not match its header: 1 field, but line 1 has 2 [CSV_FIELDS]
2 24.csv
EX01 and EX02 have the same update.
0 25.csv
26.csv:5: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1 26.csv
27.csv:5: warning: EX03 gave no list: "mail server EX03 (switched off)" [FAILED]
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 27.csv
28.csv:5: warning: the list is cut short: this is page 1 of 2, and not all pages are here [CUT]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 28.csv
EX01, EX02 and EX03 have the same update.
0 29.csv
@stderr
@status 0

@case headings and greetings above a plain list, and what stands below it
@cmd
printf 'KB5031361\nKB5012170\n' > EX01.txt
try() {
	printf "$1KB5031361\nKB5012170\n${2-}" > EX02.txt
	kbdiff --brief EX01.txt EX02.txt > o 2>&1
	echo "$? $1 / ${2-}: $(head -1 o | sed 's/.*error: //; s/.*warning: //')"
}
try 'Installed updates on EX02:\n'
try 'Hi Tom, here is the list from EX02:\n\n' '\nKind regards,\nTom Smith\nIT Operations\n'
try 'EX02\n' 'Total: 2\n'
try '== EX02, 14 October 2023 ==\n' '(2 rows affected)\n'
try 'Updates\n'
try 'KB list for EX02:\n'
try 'October 2023\n' '\nSeptember:\nKB5029928\n'
try 'Mises \303\240 jour install\303\251es sur EX02 :\n'
try 'Installed updates on EX01:\n'
try 'EX01:\n' '\nEX02:\nKB5029928\n'
try 'Updates for EX02:\n'
try 'Missing updates on EX02:\n'
try 'Hi Tom, here is what EX02 is missing:\n'
try 'EX02 (failed)\n'
try 'Please install:\n'
try 'Tonight\n'
try 'Updates\n' '\nRegards\nTom\nPS: the second one failed\n'
try 'Updates\n' '\nRegards\nNot on EX02\n'
try 'Updates\n' '\nRemoved:\n'
try 'Updates\n' 'KB503136l\n'
try 'Updates\n' 'K5029928\n'
try 'Updates\n' 'Security Update\n'
try 'Updates\n' '\nMS17-010\n'
try 'Updates\n' '\n3 updates\n'
try 'Updates: 1 of 2\n'
try 'Updates\n' '\nRegards\nOffline\n'
printf 'Host: EX01\nKB5031361\n' > a.txt
printf '[EX02]\nKB5031361\n' > b.txt
kbdiff --brief a.txt b.txt
@stdout
0 Installed updates on EX02:\n / : EX01 and EX02 have the same 2 updates.
0 Hi Tom, here is the list from EX02:\n\n / \nKind regards,\nTom Smith\nIT Operations\n: EX01 and EX02 have the same 2 updates.
0 EX02\n / Total: 2\n: EX01 and EX02 have the same 2 updates.
0 == EX02, 14 October 2023 ==\n / (2 rows affected)\n: EX01 and EX02 have the same 2 updates.
0 Updates\n / : EX01 and EX02 have the same 2 updates.
0 KB list for EX02:\n / : EX01 and EX02 have the same 2 updates.
0 October 2023\n / \nSeptember:\nKB5029928\n: EX01 and EX02 have the same 2 updates.
0 Mises \303\240 jour install\303\251es sur EX02 :\n / : EX01 and EX02 have the same 2 updates.
1 Installed updates on EX01:\n / : listed, but perhaps not installed: 2 updates; see "Installed updates on EX01:" [CONTRADICTED]
2 EX01:\n / \nEX02:\nKB5029928\n: a list of EX02 begins here, below that of EX01; save it to a file of its own [FOREIGN]
2 Updates for EX02:\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Updates for EX02:"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Missing updates on EX02:\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Missing updates on EX02:"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Hi Tom, here is what EX02 is missing:\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Hi Tom, here is what EX02 is missing:"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 EX02 (failed)\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "EX02 (failed)"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Please install:\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Please install:"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Tonight\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Tonight"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / \nRegards\nTom\nPS: the second one failed\n: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
2 Updates\n / \nRegards\nNot on EX02\n: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
2 Updates\n / \nRemoved:\n: not an export that kbdiff recognises: its lines name updates, but lines 1 and 5 do not: "Updates" and "Removed:"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / KB503136l\n: not an export that kbdiff recognises: its lines name updates, but lines 1 and 4 do not: "Updates" and "KB503136l"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / K5029928\n: not an export that kbdiff recognises: its lines name updates, but lines 1 and 4 do not: "Updates" and "K5029928"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / Security Update\n: not an export that kbdiff recognises: its lines name updates, but lines 1 and 4 do not: "Updates" and "Security Update"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / \nMS17-010\n: not an export that kbdiff recognises: its lines name updates, but lines 1 and 5 do not: "Updates" and "MS17-010"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
0 Updates\n / \n3 updates\n: the list is cut short: 2 of 3 updates [CUT]
2 Updates: 1 of 2\n / : not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Updates: 1 of 2"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 Updates\n / \nRegards\nOffline\n: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
EX01 and EX02 have the same update.
@stderr
@status 0

@case notes and lists of hosts beside exports with the same ending
@cmd
mkdir x
for h in EX01 EX02; do printf "CSName  HotFixID\n------  --------\n$h    KB5031361\n$h    KB5012170\n" > x/$h.txt; done
try() {
	printf "$2" > "x/$1"
	kbdiff cluster --brief x 2>/dev/null
	echo "$? $1: $2"
	rm "x/$1"
}
try README.txt 'These are the exports of our mail servers.\nDo not edit them.\n'
try servers.txt 'EX01\nEX02\n'
try hosts.txt 'ex01.corp.example\nfileserver\n'
try notes-october.txt 'EX02 was rebooted on Monday.\n'
try commands.txt 'Get-HotFix -ComputerName EX01 > EX01.txt\n'
try servers.txt 'EX01\nEX02 offline\n'
try notes.txt 'EX02 was rolled back.\n'
try notes.txt 'EX01 is patched, EX02 not\n'
try notes.txt 'KB5012170 was removed from EX02.\n'
try notes.txt 'EX03 gave no list\n'
try notes.txt 'Operation failed\n'
try notes_EX03.txt 'Ask Tom.\n'
try fileserver.txt 'Ask Tom.\n'
try failed.txt 'EX03\n'
@stdout
EX01 and EX02 have the same 2 updates.
0 README.txt: These are the exports of our mail servers.\nDo not edit them.\n
EX01 and EX02 have the same 2 updates.
0 servers.txt: EX01\nEX02\n
EX01 and EX02 have the same 2 updates.
0 hosts.txt: ex01.corp.example\nfileserver\n
EX01 and EX02 have the same 2 updates.
0 notes-october.txt: EX02 was rebooted on Monday.\n
EX01 and EX02 have the same 2 updates.
0 commands.txt: Get-HotFix -ComputerName EX01 > EX01.txt\n
The nodes agree as far as their lists go; x/servers.txt was left out.
1 servers.txt: EX01\nEX02 offline\n
The nodes agree as far as their lists go; x/notes.txt was left out.
1 notes.txt: EX02 was rolled back.\n
The nodes agree as far as their lists go; x/notes.txt was left out.
1 notes.txt: EX01 is patched, EX02 not\n
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has; x/notes.txt was left out.
1 notes.txt: KB5012170 was removed from EX02.\n
The nodes agree as far as their lists go; x/notes.txt was left out.
1 notes.txt: EX03 gave no list\n
The nodes agree as far as their lists go; x/notes.txt was left out.
1 notes.txt: Operation failed\n
The nodes agree as far as their lists go; x/notes_EX03.txt was left out.
1 notes_EX03.txt: Ask Tom.\n
The nodes agree as far as their lists go; x/fileserver.txt was left out.
1 fileserver.txt: Ask Tom.\n
The nodes agree as far as their lists go; x/failed.txt was left out.
1 failed.txt: EX03\n
@stderr
@status 0

@case comments above parts of a plain list that name hosts
@cmd
try() {
	printf "$1" >x.txt
	kbdiff list -f csv x.txt | cut -d, -f1,2
}
try '# patches from EX07\nKB5030505\n\n# patches from EX08\nKB5031361\n'
try '# patches from EX07\nKB5030505\nKB5031361\n'
try '# patches for October\nKB5030505\n# patches for November\nKB5031361\n'
@stdout
host,update
EX07,KB5030505
EX07,KB5031361
host,update
x,KB5030505
x,KB5031361
@stderr
x.txt:4: error: a list of EX08 begins here, below that of EX07; save it to a file of its own [FOREIGN]
@status 0

@case prompts of a shell by user and host, and what only looks like one
@file zsh.txt
joe@Mac exports % cat d.txt
KB4000001
KB4000002
joe@Mac exports % 
@file prose.txt
joe@host asks for $ 5
KB4000001
KB4000002
@cmd
kbdiff list -f csv zsh.txt | cut -d, -f1,2; kbdiff list prose.txt
@stdout
host,update
zsh,KB4000001
zsh,KB4000002
@stderr
prose.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "joe@host asks for $ 5"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
@status 2

@case the first two of several members that may be hosts are named
@file a.json
{"alpha":[{"HotFixID":"KB4000001"}],"beta":[{"HotFixID":"KB4000001"}],"gamma":[{"HotFixID":"KB4000001"}]}
@file once.json
[{"alpha":[{"HotFixID":"KB4000001"}]},{"alpha":[{"HotFixID":"KB4000001"}]}]
@cmd
kbdiff list a.json; kbdiff list -f csv once.json | cut -d, -f1,2
@stdout
host,update
once,KB4000001
once,KB4000001
@stderr
a.json: error: "alpha" and "beta" hold a list each, and may be hosts; save each list to a file of its own, or name the host of the file with NAME=FILE [NAMELESS]
@status 0

@case an error below the heading of a host is of that host and not of the list above it
@cmd
s() { printf 'Host Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nHotfix(s):                 2 Hotfix(s) Installed.\n                           [01]: KB4000001\n                           [02]: KB4000002\nNetwork Card(s):           1 NIC(s) Installed.\n\n' $1; }
error='ERROR: The RPC server is unavailable.'
for heading in EX03 EX03: '== EX03 =='; do
	(s EX01; printf '%s\n%s\n\n' "$heading" "$error"; s EX02) >a.txt; kbdiff cluster --brief a.txt 2>&1
	(s EX01; printf '%s\n\n' "$heading"; s EX02) >a.txt; kbdiff cluster --brief a.txt 2>&1
done
(s EX01; echo $error; s EX02) >a.txt; kbdiff cluster --brief a.txt 2>&1
(s EX01; printf 'Summary\n%s\n' "$error"; s EX02) >a.txt; kbdiff cluster --brief a.txt 2>&1
@stdout
a.txt:9: warning: EX03 gave no list: "ERROR: The RPC server is unavailable." [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
a.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
a.txt:9: warning: EX03 gave no list: "ERROR: The RPC server is unavailable." [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
a.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
a.txt:9: warning: EX03 gave no list: "ERROR: The RPC server is unavailable." [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
a.txt:8: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
a.txt:8: warning: the export failed: "ERROR: The RPC server is unavailable." [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
a.txt:9: warning: the export failed: "ERROR: The RPC server is unavailable." [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
@stderr
@status 1

@case a logger's time and level in front of every line
@cmd
f() { printf "$1Source  HotFixID   InstalledOn\n$1------  --------   -----------\n$1EX01    KB5031364  10/15/2023\n$1EX02    KB5031364  10/15/2023\n"; }
f '2023-11-01 10:00:01,123 INFO ' > a.txt; f '[2023-11-01 10:00:01] [INFO] ' > b.txt; f '2023-11-01 10:00:01 - INFO - ' > c.txt
f '2023-11-01T10:00:01Z INFO: ' > d.txt; { f '2023-11-01 10:00:01 INFO '; echo '2023-11-01 10:00:01 ERROR EX03: timed out'; } > e.txt
for i in a b c d e; do kbdiff cluster --brief $i.txt; echo $?; done
@stdout
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
2
@stderr
e.txt:2: error: not a row of the table on line 1; was the table wrapped to fit a window? [FOREIGN]
@status 0

@case an old code page that only the cells of rows are in
@cmd
printf 'CSName,HotFixID,InstalledBy\nEX01,KB5031361,\340\344\354\350\355\350\361\362\360\340\362\356\360\nEX01,KB5031364,\340\344\354\350\355\n' > a.csv
kbdiff list -f csv a.csv | cut -d, -f1,2,6
@stdout
host,update,installed_by
EX01,KB5031361,администратор
EX01,KB5031364,админ
@stderr
@status 0

@case words about hotfixes with commas above a CSV
@cmd
for t in 'All hotfixes, sorted' 'Hotfix list; host by host'; do
printf '%s\n\nMade by our hotfix script, v2\nCSName,HotFixID\nEX01,KB5031361\nEX02,KB5031361\n' "$t" > t.csv
kbdiff cluster --brief t.csv; done
@stdout
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
@stderr
@status 0

@case a cell of 100,000 ids
@cmd
{ echo Computer,KB; printf 'EX01,"'; seq -f KB50%05g 10000 99999 | tr '\n' ' '; seq -f ~~KB41%05g~~ 10000 20000 | tr '\n' ' '; echo '"'; } > a.csv
kbdiff list -f csv a.csv 2>err | cut -d, -f8 | sort | uniq -c | sed 's/^ *//'; tail -1 err
@stdout
90000 installed
1 state
10001 unknown
a.csv: warning: 9981 more like these [NO_STATE]
@stderr
@status 0

@case a line of 150,000 ids
@cmd
seq -s, 1000000 1149999 > a.txt; timeout 5 kbdiff list -f csv a.txt | sed -n '2p;150001p' | cut -d, -f1,2
@stdout
a,KB1000000
a,KB1149999
@stderr
@status 0

@case arrays of ids under the names of hosts, with other members beside them
@cmd
ids='"EX01":["KB5031361","KB5032196"],"EX02":["KB5031361","KB5032196"]'
for x in '"generated":"2024-01-01","count":2' '"meta":{"by":"Joe"},"errors":[],"success":true' '"hosts":"2"' '"EX03":"failed"' '"errors":["EX03: RPC server unavailable"]' '"failed":["EX03"]' '"servers":["EX01","EX02","EX03"]' '"type":"missing"' '"missing":["KB5032196"]' '"missing":{"EX01":["KB5032196"]}' '"truncated":true'; do
	echo "{$ids,$x}" > a.json; echo "$x"; kbdiff cluster --brief a.json 2>&1; echo "status $?"
done
echo "{\"generated\":\"2024-01-01\",\"hosts\":{$ids,\"EX03\":\"unreachable\"}}" > a.json
kbdiff cluster --brief a.json
@stdout
"generated":"2024-01-01","count":2
EX01 and EX02 have the same 2 updates.
status 0
"meta":{"by":"Joe"},"errors":[],"success":true
EX01 and EX02 have the same 2 updates.
status 0
"hosts":"2"
EX01 and EX02 have the same 2 updates.
status 0
"EX03":"failed"
a.json:1: warning: EX03 gave no list: "failed" [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
status 1
"errors":["EX03: RPC server unavailable"]
a.json:1: warning: EX03 gave no list: "EX03: RPC server unavailable" [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
status 1
"failed":["EX03"]
a.json:1: warning: EX03 gave no list: "failed" [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
status 1
"servers":["EX01","EX02","EX03"]
a.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
status 1
"type":"missing"
a.json:1: warning: listed, but perhaps not installed: 4 updates; see "type: missing" [CONTRADICTED]
EX01 and EX02 may both lack 2 updates: the lists of EX01 and EX02 leave open whether they are installed.
status 1
"missing":["KB5032196"]
a.json: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
status 2
"missing":{"EX01":["KB5032196"]}
a.json: warning: unclear install state: rows of KB5032196 say different things, and their dates do not tell which is the last [NO_STATE]
EX01 may lack 1 update that EX02 has; EX02 lacks nothing that EX01 has.
status 1
"truncated":true
a.json:1: warning: the list is cut short: more pages follow this one [CUT]
a.json:1: warning: listed, but perhaps not installed: 4 updates; see "truncated: true" [CONTRADICTED]
EX01 and EX02 may both lack 2 updates: the lists of EX01 and EX02 leave open whether they are installed.
status 1
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
@stderr
a.json:1: warning: EX03 gave no list: "unreachable" [FAILED]
@status 1
