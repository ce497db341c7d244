@case a blank state beside others that say installed
@file a.csv
Server,KB,Installed
A,KB4000001,Yes
A,KB4000002,Yes
B,KB4000001,Yes
B,KB4000002,
@file b.txt

Server HotFixID  Present
------ --------  -------
A      KB4000001 True
A      KB4000002 True
B      KB4000001 True
B      KB4000002 -

@file c.txt
ComputerName : A
HotFixID     : KB4000001
Status       : Installed

ComputerName : B
HotFixID     : KB4000001
Status       :

@file d.html
<table><tr><th>Server</th><th>HotFixID</th><th>Patched</th></tr>
<tr><td>A</td><td>KB4000001</td><td>Yes</td></tr>
<tr><td>B</td><td>KB4000001</td><td></td></tr></table>
@file e.json
[{"ComputerName":"A","HotFixID":"KB4000001","Installed":true},
 {"ComputerName":"B","HotFixID":"KB4000001","Installed":null}]
@file f.md
| Server | KB        | Compliant |
|--------|-----------|-----------|
| A      | KB4000001 | compliant |
| B      | KB4000001 |           |
@file g.csv
Server,KB,Installed
A,KB4000001,Yes
A,KB4000002,No
B,KB4000001,
B,KB4000002,No
@cmd
for f in a.csv b.txt c.txt d.html e.json f.md g.csv; do kbdiff cluster --brief $f; done
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
a.csv: warning: unclear install state: no state for KB4000002, though other rows have one [NO_STATE]
b.txt: warning: unclear install state: no state for KB4000002, though other rows have one [NO_STATE]
c.txt: warning: unclear install state: no state for KB4000001, though other rows have one [NO_STATE]
d.html: warning: unclear install state: no state for KB4000001, though other rows have one [NO_STATE]
e.json:1: warning: unclear install state: "null" for KB4000001 [NO_STATE]
f.md: warning: unclear install state: no state for KB4000001, though other rows have one [NO_STATE]
g.csv: warning: unclear install state: no state for KB4000001, though other rows have one [NO_STATE]
@status 1

@case a blank beside the day of installation, beside other days and in all rows
@file a.csv
Server,KB,Installed,InstalledOn
A,KB4000001,Yes,2024-01-09
A,KB4000002,Yes,2024-01-09
B,KB4000001,Yes,2024-01-09
B,KB4000002,,2024-01-09
@file b.csv
Server,KB,Installed
A,KB4000001,2024-01-09
A,KB4000002,2024-01-09
B,KB4000001,2024-01-09
B,KB4000002,
@file c.csv
Server,KB,Installed
A,KB4000001,
B,KB4000001,
@cmd
for f in a.csv b.csv c.csv; do kbdiff cluster --brief $f; done
@stdout
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same update.
@stderr
@status 0

@case a blank state among those of SCCM's client
@file a.json
[{"PSComputerName":"A","ArticleID":"4000001","Status":"Installed"},
 {"PSComputerName":"A","ArticleID":"4000002","Status":"Installed"},
 {"PSComputerName":"B","ArticleID":"4000001","Status":"Installed"},
 {"PSComputerName":"B","ArticleID":"4000002","Status":null}]
@file b.txt
PSComputerName : A
ArticleID      : 4000001
Status         : Installed

PSComputerName : A
ArticleID      : 4000002
Status         : Installed

PSComputerName : B
ArticleID      : 4000001
Status         : Installed

PSComputerName : B
ArticleID      : 4000002
Status         :

@cmd
for f in a.json b.txt; do kbdiff cluster --brief $f; done
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
a.json:1: warning: unclear install state: status "" [NO_STATE]
b.txt:14: warning: unclear install state: status "" [NO_STATE]
@status 1

@case ticks and crosses in a column of states
@file a.csv
Server,KB,OK
A,KB4000001,✓
A,KB4000002,✔️
B,KB4000001,☑
B,KB4000002,✗
@file b.txt

Server HotFixID  Installed?
------ --------  ----------
A      KB4000001 ✅
A      KB4000002 ✅
B      KB4000001 ✅
B      KB4000002 ❌

@file c.txt
ComputerName    : A
HotFixID        : KB4000001
Installed (Y/N) : Y

ComputerName    : B
HotFixID        : KB4000001
Installed (Y/N) : N

@file d.txt
ComputerName : A
HotFixID     : KB4000001
État         : Installé

ComputerName : B
HotFixID     : KB4000001
État         : Échec

@file e.json
[{"ComputerName":"A","HotFixID":"KB4000001","Present":"☑"},
 {"ComputerName":"B","HotFixID":"KB4000001","Present":"☐"}]
@file f.md
| Server | KB        | Present |
|--------|-----------|---------|
| A      | KB4000001 | [x]     |
| B      | KB4000001 | [ ]     |
@file g.csv
Server,KB,Installed
A,KB4000001,☒
A,KB4000002,x
B,KB4000001,☒
B,KB4000002,
@cmd
for f in a.csv b.txt c.txt d.txt e.json f.md g.csv; do kbdiff cluster --brief $f; done
@stdout
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has; A lacks nothing that B has.
A may lack 1 update that B may have; B may lack 2 updates that A has.
@stderr
g.csv: warning: unclear install state: no state for KB4000002, though other rows have one [NO_STATE]
g.csv:2: warning: unclear install state: "☒" for KB4000001 [NO_STATE]
@status 1

@case boxes and pictures in a column of states
@file a.html
<table><tr><th>Server</th><th>HotFixID</th><th>Installed</th></tr>
<tr><td>A</td><td>KB4000001</td><td><input type="checkbox" checked disabled></td></tr>
<tr><td>A</td><td>KB4000002</td><td><input type=checkbox checked="checked" /></td></tr>
<tr><td>B</td><td>KB4000001</td><td><input checked type=checkbox></td></tr>
<tr><td>B</td><td>KB4000002</td><td><input type=checkbox></td></tr></table>
@file b.html
<table><tr><th>Server</th><th>HotFixID</th><th>OK</th></tr>
<tr><td>A</td><td>KB4000001</td><td><img src=y.png alt="Yes"></td></tr>
<tr><td>A</td><td>KB4000002</td><td>&check;</td></tr>
<tr><td>A</td><td>KB4000003</td><td>&check;</td></tr>
<tr><td>B</td><td>KB4000001</td><td>&#10004;</td></tr>
<tr><td>B</td><td>KB4000002</td><td><i class="fa fa-times"></i></td></tr>
<tr><td>B</td><td>KB4000003</td><td>&cross;</td></tr></table>
@cmd
for f in a.html b.html; do kbdiff cluster --brief $f; done
@stdout
B lacks 1 update that A has; A lacks nothing that B has.
B lacks 1 update that A has, and may lack 1 more; A lacks nothing that B has.
@stderr
b.html:6: warning: unclear install state: "fa fa-times" for KB4000002 [NO_STATE]
@status 1

@case a state beside each of several ids in a cell
@file a.csv
Server,HotFixID
A,"KB4000001, KB4000002, KB4000003"
B,"Installed: KB4000001, KB4000002; missing: KB4000003"
C,✓ KB4000001 ✓ KB4000002 ✗ KB4000003
D,KB4000001 ✓ KB4000002 ✓ KB4000003 ✗
@file b.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>✓ KB4000001<br>✓ KB4000002</td></tr>
<tr><td>B</td><td>✓ KB4000001<br>✗ KB4000002</td></tr></table>
@cmd
kbdiff list -f csv a.csv | cut -d, -f1,2,8
kbdiff cluster --brief b.html
@stdout
host,update,state
A,KB4000001,installed
A,KB4000002,installed
A,KB4000003,installed
B,KB4000001,installed
B,KB4000002,installed
B,KB4000003,missing
C,KB4000001,installed
C,KB4000002,installed
C,KB4000003,missing
D,KB4000001,installed
D,KB4000002,installed
D,KB4000003,missing
B lacks 1 update that A has; A lacks nothing that B has.
@stderr
@status 1

@case updates that are struck out
@file a.md
| Server | HotFixID      |
|--------|---------------|
| A      | KB4000001     |
| A      | KB4000002     |
| B      | KB4000001     |
| B      | ~~KB4000002~~ |
@file b.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001</td></tr>
<tr><td>A</td><td>KB4000002</td></tr>
<tr><td>B</td><td>KB4000001</td></tr>
<tr><td>B</td><td><del>KB4000002</del></td></tr></table>
@file c.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001</td></tr>
<tr><td>A</td><td>KB4000002</td></tr>
<tr><td>B</td><td>KB4000001</td></tr>
<tr><td>B</td><td><s>KB4000002</s></td></tr></table>
@file d.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001</td></tr>
<tr><td>A</td><td>KB4000002</td></tr>
<tr><td>B</td><td>KB4000001</td></tr>
<tr><td>B</td><td style="text-decoration: line-through">KB4000002</td></tr></table>
@file e.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001</td></tr>
<tr><td>A</td><td>KB4000002</td></tr>
<tr><td>B</td><td>KB4000001</td></tr>
<tr style="color:red;text-decoration:line-through"><td>B</td><td>KB4000002</td></tr></table>
@file g.md
| Server | HotFixIDs      |
|--------|---------------|
| A      | KB4000001, KB4000002     |
| B      | KB4000001, ~~KB4000002~~ |
@file h.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001<br>KB4000002</td></tr>
<tr><td>B</td><td>KB4000001<br><strike>KB4000002</strike></td></tr></table>
@file packages.html
<table><tr><th>PSComputerName</th><th>PackageName</th><th>PackageState</th></tr>
<tr><td><b>A</b></td><td>Package_for_KB4000001~31bf3856ad364e35~amd64~~17763.1.1.1</td><td>Installed</td></tr>
<tr><td><del>B</del></td><td>Package_for_KB4000001~31bf3856ad364e35~amd64~~17763.1.1.1</td><td>Installed</td></tr>
<tr><td>B</td><td><del>Package_for_KB4000002~31bf3856ad364e35~amd64~~17763.1.1.1</del></td><td>Installed</td></tr></table>
@file list.md
- KB4000001
- ~~KB4000002~~
@cmd
for f in a.md [b-h].html g.md packages.html; do kbdiff cluster --brief $f; done
kbdiff list -f csv list.md | cut -d, -f1,2,8
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A may lack 1 update that B may have; B lacks nothing that A has.
host,update,state
list,KB4000001,installed
list,KB4000002,unknown
@stderr
a.md:6: warning: unclear install state: KB4000002 is struck out [NO_STATE]
b.html:5: warning: unclear install state: KB4000002 is struck out [NO_STATE]
c.html:5: warning: unclear install state: KB4000002 is struck out [NO_STATE]
d.html:5: warning: unclear install state: KB4000002 is struck out [NO_STATE]
e.html:5: warning: unclear install state: KB4000002 is struck out [NO_STATE]
h.html:3: warning: unclear install state: KB4000002 is struck out [NO_STATE]
g.md:4: warning: unclear install state: KB4000002 is struck out [NO_STATE]
packages.html:4: warning: unclear install state: Package_for_KB4000002~31bf3856ad364e35~amd64~~17763.1.1.1 is struck out [NO_STATE]
list.md:2: warning: unclear install state: KB4000002 is struck out [NO_STATE]
@status 0

@case approvals alone, in other shapes than CSV
@file approvals.table.txt

Server  HotFixID   Approval
------  --------   --------
A       KB4000001  Install
A       KB4000002  Install
B       KB4000001  Install
B       KB4000002  Not approved

@file approvals.list.txt
Server   : A
HotFixID : KB4000001
Approval : Install

Server   : A
HotFixID : KB4000002
Approval : Install

Server   : B
HotFixID : KB4000001
Approval : Install

Server   : B
HotFixID : KB4000002
Approval : Not approved

@file approvals.html
<html><body><table><tr><th>Server</th><th>HotFixID</th><th>Approval</th></tr>
<tr><td>A</td><td>KB4000001</td><td>Install</td></tr>
<tr><td>A</td><td>KB4000002</td><td>Install</td></tr>
<tr><td>B</td><td>KB4000001</td><td>Install</td></tr>
<tr><td>B</td><td>KB4000002</td><td>Not approved</td></tr></table></body></html>
@file approvals.json
[
 {
  "Server": "A",
  "HotFixID": "KB4000001",
  "Approval": "Install"
 },
 {
  "Server": "A",
  "HotFixID": "KB4000002",
  "Approval": "Install"
 },
 {
  "Server": "B",
  "HotFixID": "KB4000001",
  "Approval": "Install"
 },
 {
  "Server": "B",
  "HotFixID": "KB4000002",
  "Approval": "Not approved"
 }
]
@file approvals.md
| Server | HotFixID | Approval |
|---|---|---|
| A | KB4000001 | Install |
| A | KB4000002 | Install |
| B | KB4000001 | Install |
| B | KB4000002 | Not approved |
@file states.html
<html><body><table><tr><th>Server</th><th>HotFixID</th><th>Approval</th><th>Status</th></tr>
<tr><td>A</td><td>KB4000001</td><td>Approved</td><td>Installed</td></tr>
<tr><td>A</td><td>KB4000002</td><td>Approved</td><td>Installed</td></tr>
<tr><td>B</td><td>KB4000001</td><td>Approved</td><td>Installed</td></tr>
<tr><td>B</td><td>KB4000002</td><td>Declined</td><td>Installed</td></tr></table></body></html>
@cmd
for f in approvals.*; do kbdiff cluster --brief $f; done
kbdiff cluster --brief states.html
@stdout
A and B have the same 2 updates.
@stderr
approvals.html: error: not a list of installed updates: these updates are approved, and nothing says that they are installed; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
approvals.json: error: not a list of installed updates: these updates are approved, and nothing says that they are installed; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
approvals.list.txt: error: not a list of installed updates: these updates are approved, and nothing says that they are installed; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
approvals.md: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
approvals.table.txt: error: not a list of installed updates: these updates are approved, and nothing says that they are installed; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case columns of states by other names, and a state that is an object
@file a.csv
Server,HotFixID,Patch OK
A,KB4000001,✓
B,KB4000001,✗
@file b.csv
Server,HotFixID,InstallDate,Deployment
A,KB4000001,2024-01-01,Success
B,KB4000001,2024-01-01,Error 0x80070643
@file c.json
[{"ComputerName":"A","HotFixID":"KB4000001","Status":{"value":2,"Value":"Installed"}},
 {"ComputerName":"B","HotFixID":"KB4000001","Status":{"value":4,"Value":"Failed"}}]
@cmd
for f in a.csv b.csv c.json; do kbdiff cluster --brief $f; done
@stdout
B lacks 1 update that A has; A lacks nothing that B has.
A lacks nothing that B has; B may lack 1 update that A has.
B lacks 1 update that A has; A lacks nothing that B has.
@stderr
b.csv:3: warning: unclear install state: "Error 0x80070643" for KB4000001 [NO_STATE]
@status 1

@case two columns that say one thing, and say it differently
@file a.csv
Server,HotFixID,Found,Present
A,KB4000001,Yes,Yes
B,KB4000001,Yes,No
@file a.table.txt

Server  HotFixID   Found  Present
------  --------   -----  -------
A       KB4000001  Yes    Yes
B       KB4000001  Yes    No

@file a.list.txt
Server   : A
HotFixID : KB4000001
Found    : Yes
Present  : Yes

Server   : B
HotFixID : KB4000001
Found    : Yes
Present  : No

@file a.html
<html><body><table><tr><th>Server</th><th>HotFixID</th><th>Found</th><th>Present</th></tr>
<tr><td>A</td><td>KB4000001</td><td>Yes</td><td>Yes</td></tr>
<tr><td>B</td><td>KB4000001</td><td>Yes</td><td>No</td></tr></table></body></html>
@file a.json
[
 {
  "Server": "A",
  "HotFixID": "KB4000001",
  "Found": "Yes",
  "Present": "Yes"
 },
 {
  "Server": "B",
  "HotFixID": "KB4000001",
  "Found": "Yes",
  "Present": "No"
 }
]
@file b.csv
Server,HotFixID,DetectionStatus,InstallStatus
A,KB4000001,Installed,Installed
B,KB4000001,Installed,Failed
@cmd
for f in a.* b.csv; do kbdiff cluster --brief $f; done
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
a.csv:3: warning: unclear install state: "No" for KB4000001 [NO_STATE]
a.html:3: warning: unclear install state: "No" for KB4000001 [NO_STATE]
a.json:1: warning: unclear install state: "No" for KB4000001 [NO_STATE]
a.list.txt:7: warning: unclear install state: "No" for KB4000001 [NO_STATE]
a.table.txt:5: warning: unclear install state: "No" for KB4000001 [NO_STATE]
b.csv:3: warning: unclear install state: "Failed" for KB4000001 [NO_STATE]
@status 1

@case the order of a history is told by its dates
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
A,KB4000003
@file old.csv
ComputerName,Operation,Result,Date,KB,Title
B,Installation,Succeeded,2023-08-01,KB4000001,One (KB4000001)
B,Installation,Succeeded,2023-08-01,KB4000002,Two (KB4000002)
B,Uninstallation,Succeeded,2023-08-01,KB4000002,Two (KB4000002)
B,Uninstallation,Succeeded,2023-10-11,KB4000003,Three (KB4000003)
B,Installation,Succeeded,2023-10-11,KB4000003,Three (KB4000003)
@file new.txt

ComputerName Operation      Result    Date       KB        Title
------------ ---------      ------    ----       --        -----
B            Uninstallation Succeeded 10/11/2023 KB4000002 Two (KB4000002)
B            Installation   Succeeded 10/11/2023 KB4000002 Two (KB4000002)
B            Installation   Succeeded 8/21/2023  KB4000003 Three (KB4000003)
B            Installation   Succeeded 8/21/2023  KB4000001 One (KB4000001)

@file none.csv
ComputerName,Operation,Result,Date,KB,Title
B,Installation,Succeeded,2023-08-01,KB4000001,One (KB4000001)
B,Installation,Succeeded,2023-08-01,KB4000002,Two (KB4000002)
B,Uninstallation,Succeeded,2023-08-01,KB4000002,Two (KB4000002)
B,Installation,Succeeded,2023-08-01,KB4000003,Three (KB4000003)
@file both.json
[{"ComputerName":"B","Operation":"Installation","Result":"Succeeded","Date":"2023-08-01","KB":"KB4000001","Title":"One"},
{"ComputerName":"B","Operation":"Uninstallation","Result":"Succeeded","Date":"2023-10-01","KB":"KB4000002","Title":"Two"},
{"ComputerName":"B","Operation":"Installation","Result":"Succeeded","Date":"2023-10-01","KB":"KB4000002","Title":"Two"},
{"ComputerName":"B","Operation":"Installation","Result":"Succeeded","Date":"2023-09-01","KB":"KB4000003","Title":"Three"}]
@file times.csv
ComputerName,Operation,Result,Date,KB,Title
B,Installation,Succeeded,2023-08-01T08:00:00,KB4000001,One (KB4000001)
B,Installation,Succeeded,2023-08-01T09:00:00,KB4000002,Two (KB4000002)
B,Installation,Succeeded,2023-08-01T10:00:00,KB4000003,Three (KB4000003)
B,Uninstallation,Succeeded,2023-08-01T10:00:00,KB4000003,Three (KB4000003)
@cmd
for f in old.csv new.txt none.csv both.json times.csv; do kbdiff --brief good.csv $f; echo $?; done
kbdiff good.csv none.csv
@stdout
B lacks 1 update that A has; A lacks nothing that B has.
1
B lacks 1 update that A has; A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B lacks 1 update that A has; A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is
installed. A lacks nothing that B has.

  B may lack  KB4000002
                         unclear whether it is installed on B

  A, B  3 updates each

2 updates are on both hosts.
Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: none.csv: unclear install state: rows of KB4000002 say different
things, and their dates do not tell which is the last.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from good.csv and none.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
none.csv: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
both.json: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
none.csv: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
@status 1

@case words of state where other things stand: what an update is, who installed it, a day
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
@file d.json
[{"ComputerName":"B","HotFixID":"KB4000001","Description":"Security Update (rolled back)"},
{"ComputerName":"B","HotFixID":"KB4000002","Description":"Update"}]
@file e.html
<table><tr><th>Server</th><th>HotFixID</th><th>Description</th></tr>
<tr><td>B</td><td>KB4000001</td><td>removed by the vendor</td></tr>
<tr><td>B</td><td>KB4000002</td><td>Once you have installed this item, it cannot be removed.</td></tr></table>
@file f.txt
ComputerName : B
HotFixID     : KB4000001
InstalledBy  : uninstalled by Bob

ComputerName : B
HotFixID     : KB4000002
InstalledBy  : Failover\Admin
@file g.md
| Server | HotFixID  | InstalledOn   |
|--------|-----------|---------------|
| B      | KB4000001 | n/a - pending |
| B      | KB4000002 | 2023-10-11    |
@file h.txt

System information for \\B:

OS Hot Fix   Installed
KB4000001    10/11/2023
KB4000002    10/11/2023
KB4000001    failed 0x800f0922
@file i.txt
Node,FixComments,HotFixID
B,Deinstalliert,KB4000001
B,Update,KB4000002
@cmd
for f in d.json e.html f.txt g.md h.txt i.txt; do kbdiff --brief good.csv $f; echo $?; done
@stdout
B lacks 1 update that A has; A lacks nothing that B lists.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B lacks 1 update that A has; A lacks nothing that B lists.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B lacks 1 update that A has; A lacks nothing that B lists.
1
@stderr
e.html:2: warning: unclear install state: "removed by the vendor" for KB4000001 [NO_STATE]
f.txt:2: warning: unclear install state: "uninstalled by Bob" for KB4000001 [NO_STATE]
h.txt: warning: unclear install state: rows of KB4000001 say different things, and their dates do not tell which is the last [NO_STATE]
h.txt:7: warning: unclear install state: "failed 0x800f0922" for KB4000001 [NO_STATE]
@status 0

@case columns that nobody knows, and columns without a name
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
A,KB4000003
@file a.tsv
ComputerName	HotFixID	InstalledOn	
B	KB4000001	2023-10-11	
B	KB4000002	2023-10-11	rolled back 12.10.
B	KB4000003	2023-10-11	
@file b.html
<table><tr><th>Server</th><th>HotFixID</th><th></th></tr>
<tr><td>B</td><td>KB4000001</td><td></td></tr>
<tr><td>B</td><td>KB4000002</td><td>Failed</td></tr>
<tr><td>B</td><td>KB4000003</td><td></td></tr></table>
@file c.md
| Server | HotFixID  |            |
|--------|-----------|------------|
| B      | KB4000001 |            |
| B      | KB4000002 | missing    |
| B      | KB4000003 |            |
@file d.txt

ComputerName HotFixID  Wave
------------ --------  ----
B            KB4000001 1
B            KB4000002 pending
B            KB4000003 2

@file e.txt
ComputerName : B
HotFixID     : KB4000001
Signoff      : yes

ComputerName : B
HotFixID     : KB4000002
Signoff      : no

ComputerName : B
HotFixID     : KB4000003
Signoff      : yes
@file f.json
[{"ComputerName":"B","HotFixID":"KB4000001","Rollout":"ja"},
{"ComputerName":"B","HotFixID":"KB4000002","Rollout":"nein"},
{"ComputerName":"B","HotFixID":"KB4000003","Rollout":"ja"}]
@file g.csv
ComputerName,HotFixID,Zainstalowano
B,KB4000001,tak
B,KB4000002,nie
B,KB4000003,tak
@file h.csv
Host;HotFixID;Rolled back
B;KB4000001;
B;KB4000002;2023-10-12
B;KB4000003;
@file i.csv
ComputerName,HotFixID,Geïnstalleerd
B,KB4000001,ja
B,KB4000002,nee
B,KB4000003,ja
@file harmless.csv
ComputerName,HotFixID,Reboot,Security,Production,IsHidden,Kind,Owner,Impact,Type
B,KB4000001,yes,no,no,False,Update,Bob,Removes old files,Required
B,KB4000002,no,yes,no,True,Update,Ann,Restart required,Available
B,KB4000003,yes,yes,no,False,Hotfix,Bob,-,Required
@cmd
for f in a.tsv b.html c.md d.txt e.txt f.json g.csv h.csv i.csv harmless.csv; do kbdiff --brief good.csv $f; echo $?; done
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B lacks 1 update that A has; A lacks nothing that B lists.
1
B lacks 1 update that A has; A lacks nothing that B lists.
1
B lacks 1 update that A has; A lacks nothing that B lists.
1
A and B have the same 3 updates.
0
@stderr
a.tsv:3: warning: unclear install state: "rolled back 12.10." for KB4000002 [NO_STATE]
b.html:3: warning: unclear install state: "Failed" for KB4000002 [NO_STATE]
c.md:4: warning: unclear install state: "missing" for KB4000002 [NO_STATE]
d.txt:5: warning: unclear install state: "pending" for KB4000002 [NO_STATE]
e.txt: warning: unclear install state: "Signoff: no" for KB4000002, but not for other updates [NO_STATE]
f.json: warning: unclear install state: "Rollout: nein" for KB4000002, but not for other updates [NO_STATE]
@status 0

@case days on which something is planned
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
@file a.txt

Server HotFixID  Due date
------ --------  --------
B      KB4000001 2024-01-09
B      KB4000002 2024-02-13

@file b.json
[{"Server":"B","HotFixID":"KB4000001","DaysOverdue":12},{"Server":"B","HotFixID":"KB4000002","DaysOverdue":0}]
@file c.csv
Server,HotFixID,Scheduled,Installed
B,KB4000001,2024-01-09,Yes
B,KB4000002,2024-01-09,Yes
@file d.csv
Server,HotFixID,Deadline,InstalledOn
B,KB4000001,2024-01-09,2024-01-10
B,KB4000002,2024-01-09,
@cmd
for f in a.txt b.json c.csv d.csv; do kbdiff --brief good.csv $f; echo $?; done
@stdout
B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
A and B have the same 2 updates.
0
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
@stderr
a.txt:4: warning: unclear install state: "2024-01-09" for KB4000001 [NO_STATE]
a.txt:5: warning: unclear install state: "2024-02-13" for KB4000002 [NO_STATE]
b.json:1: warning: unclear install state: "12" for KB4000001 [NO_STATE]
d.csv:3: warning: unclear install state: "2024-01-09" for KB4000002 [NO_STATE]
@status 0

@case a cell that names another update beside the one that is there
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
A,KB4000003
@file a.csv
ComputerName,HotFixID
B,KB4000001 (replaces KB4000002)
B,KB4000003
@file b.json
[{"ComputerName":"B","HotFixID":"KB4000001 nicht KB4000002; KB4000003"}]
@file c.txt

Server HotFixID
------ --------
B      KB4000001 instead of KB4000002
B      KB4000003

@file d.html
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>B</td><td>2024-01 Removal Tool update for Failover (KB4000001)<br>Update for x64 (KB4000002) and KB4000003</td></tr></table>
@cmd
for f in a.csv b.json c.txt d.html; do kbdiff --brief good.csv $f; echo $?; done
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
1
2
A and B have the same 3 updates.
0
@stderr
a.csv:2: warning: unclear install state: "replaces" for KB4000002 [NO_STATE]
b.json:1: warning: unclear install state: "nicht" for KB4000002 [NO_STATE]
c.txt:4: error: not a row of the table on line 2; was the table wrapped to fit a window? [FOREIGN]
@status 0

@case a list whose last update ends in dots
@file a.txt
KB4000001
KB4000002
KB4000003
@file b.txt
KB4000001, KB4000002, KB4000003...
@file c.txt
KB4000001
KB4000002
KB4000003 …
@file d.txt
KB4000001; KB4000002; KB4000...
@file e.csv
Server,KBs
E,"KB4000001; KB4000002; KB4000003..."
@cmd
for f in b.txt c.txt d.txt e.csv; do kbdiff cluster --brief a.txt $f; echo $?; done
@stdout
The nodes agree as far as their lists go, but the list of b is in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the list of c is in doubt and may be incomplete.
1
2
The nodes agree as far as their lists go, but the list of E is in doubt and may be incomplete.
1
@stderr
b.txt:1: warning: the list is cut short: it ends in "..." [CUT]
c.txt:3: warning: the list is cut short: it ends in "..." [CUT]
d.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 0

@case JSON that says that it is not complete
@file a.txt
KB4000001
KB4000002
@file b.json
{"host": "B", "hotfixes": [{"HotFixID": "KB4000001"}, {"HotFixID": "KB4000002"}], "complete": false}
@file c.json
{"meta": {"isComplete": "no"}, "hotfixes": [{"ComputerName": "C", "HotFixID": "KB4000001"}, {"ComputerName": "C", "HotFixID": "KB4000002"}]}
@file d.json
{"computer": "D", "last": false, "items": [{"HotFixID": "KB4000001"}, {"HotFixID": "KB4000002"}]}
@file e.json
{"computer": "E", "complete": true, "items": [{"HotFixID": "KB4000001", "complete": false}, {"HotFixID": "KB4000002"}]}
@cmd
for f in b.json c.json d.json e.json; do kbdiff cluster --brief a.txt $f; echo $?; done
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the list of C is in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the list of D is in doubt and may be incomplete.
1
E may lack 1 update that a has; a lacks nothing that E has.
1
@stderr
b.json:1: warning: the list is cut short: it says that it is not complete [CUT]
c.json:1: warning: the list is cut short: it says that it is not complete [CUT]
d.json:1: warning: the list is cut short: it says that it is not complete [CUT]
e.json:1: warning: unclear install state: "false" for KB4000001 [NO_STATE]
@status 0

@case states of packages that nobody knows
@file a.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.4840

Image Version: 10.0.17763.4974

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.2300.1.2
State : Installed
Release Type : Update
Install Time : 10/11/2023 3:12 AM

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5
State : Installed
Release Type : Security Update
Install Time : 10/11/2023 3:12 AM

The operation completed successfully.
@cmd
sed '0,/RollupFix/! s/Installed/Uninstalled/' a.txt >b.txt
sed '0,/RollupFix/! s/Installed/Installed (uninstall pending)/' a.txt >c.txt
printf '%s\n' 'PSComputerName,PackageName,PackageState,ReleaseType,InstallTime' 'D,Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.2300.1.2,Installed,Update,10/11/2023' 'D,Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5,failed,SecurityUpdate,10/11/2023' >d.csv
for f in B=b.txt B=c.txt d.csv; do kbdiff --brief A=a.txt $f; echo $?; done
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
1
D may lack 1 update that A has: the list of D leaves open whether it is installed. A lacks nothing that D lists.
1
@stderr
b.txt:14: warning: unclear install state: "Uninstalled" for Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5; run dism with /English [NO_STATE]
c.txt:14: warning: unclear install state: "Installed (uninstall pending)" for Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5; run dism with /English [NO_STATE]
d.csv:3: warning: unclear install state: "failed" for Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5 [NO_STATE]
@status 0

@case wmic's XML says what was asked
@file a.txt
KB4000001
@cmd
x() { printf '<?xml version="1.0"?><COMMAND SEQUENCENUM="1" ISSUEDFROM="A" STARTTIME="x"><REQUEST><COMMANDLINE>%s</COMMANDLINE></REQUEST><RESULTS NODE="B"><CIM><INSTANCE CLASSNAME="Win32_QuickFixEngineering"><PROPERTY NAME="CSName" TYPE="string"><VALUE>B</VALUE></PROPERTY><PROPERTY NAME="HotFixID" TYPE="string"><VALUE>KB4000001</VALUE></PROPERTY></INSTANCE></CIM></RESULTS></COMMAND>' "$1" >b.xml; kbdiff cluster --brief a.txt b.xml; echo $?; }
x ' qfe where &quot;InstalledOn like x&quot; list /format:rawxml'
x '/node:B qfe where HotFixID=&apos;KB4000001&apos; get HotFixID /format:rawxml'
x 'qfe list full /format:rawxml'; x '/node:B /output:b.xml qfe get CSName,HotFixID /format:rawxml'
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
B and a have the same update.
0
B and a have the same update.
0
@stderr
b.xml:1: warning: the list shows only some of the updates: "wmic qfe where "InstalledOn like x" list /format:rawxml" [FILTERED]
b.xml:1: warning: the list shows only some of the updates: "wmic /node:B qfe where HotFixID='KB4000001' get HotFixID /format:rawxml" [FILTERED]
@status 0

@case notes that an update is off again, held back or of another host, and messages
@cmd
try() {
	printf 'Server,HotFixID,%s\nN1,KB4000001,\nN1,KB4000002,\nN2,KB4000001,\nN2,KB4000002,%s\n' "$1" "$2" >x.csv
	kbdiff cluster -q x.csv >/dev/null 2>&1; echo "$? $1: $2"
}
for w in 'de-installed last week' 'put on hold' 'pulled again' 'err 0x80070643' desfeito 'ongedaan gemaakt' 撤销 'kopiert von EX01' \
    'belongs to EX01' 'wrong server' 'zurueckgerollt am 1.2.'; do
	try Notes "$w"
done
for w in 'The update is not applicable to your computer' 'Installation fehlgeschlagen'; do try Message "$w"; done
echo
for w in 'copied from share' 'pulled from WSUS' 'belongs to October rollup' 'no err' 'on EX01' 'on schedule' 'other hosts too'; do
	try Comment "$w"
done
for w in 'Installation successful' 'The update was successfully installed. No reboot required.'; do try Meldung "$w"; done
@stdout
1 Notes: de-installed last week
1 Notes: put on hold
1 Notes: pulled again
1 Notes: err 0x80070643
1 Notes: desfeito
1 Notes: ongedaan gemaakt
1 Notes: 撤销
1 Notes: kopiert von EX01
1 Notes: belongs to EX01
1 Notes: wrong server
1 Notes: zurueckgerollt am 1.2.
1 Message: The update is not applicable to your computer
1 Message: Installation fehlgeschlagen

0 Comment: copied from share
0 Comment: pulled from WSUS
0 Comment: belongs to October rollup
0 Comment: no err
0 Comment: on EX01
0 Comment: on schedule
0 Comment: other hosts too
0 Meldung: Installation successful
0 Meldung: The update was successfully installed. No reboot required.
@stderr
@status 0

@case days of installation in the future are days of installation
@file a.csv
CSName,HotFixID,InstalledOn
A,KB4000001,2031-01-01
B,KB4000001,1/20/2099
@cmd
kbdiff cluster --brief a.csv
@stdout
A and B have the same update.
@stderr
@status 0

@case rows that no page shows
@file good.csv
ComputerName,HotFixID
A,KB4000001
A,KB4000002
@file a.html
<html><body><table><tr><th>Server</th><th>HotFixID</th></tr>
<template><tr><td>B</td><td>KB4000001</td></tr></template>
<tr><td>B</td><td>KB4000002</td></tr></table></body></html>
@file b.html
<html><body><script>document.write("<table><tr><td>x</td></tr></table>"); if (1<2) {}</script>
<table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>B<script>track()</script></td><td>KB4000001<!-- KB4000009 <b>x</b> --></td></tr>
<!-- <tr><td>B</td><td>KB4000004</td></tr><tr><td>B</td><td>KB4000005</td></tr> -->
<!-- a > b, <i>c</i> > d -->
<!--[if mso]><tr><td>B</td><td>KB4000006</td></tr><![endif]-->
<script>rows.push("<tr><td>B</td><td>KB4000003</td></tr>")</script>
<tr><td>B</td><td>KB4000002</td></tr></table></body></html>
@file c.html
<html><body><table><tr><th>Server</th><th>HotFixID</th></tr>
<tr><td>B</td><td>KB4000001</td></tr>
<script>rows.push("<tr><td>B</td><td>KB4000002</td></tr>")
@cmd
for f in a b c; do kbdiff --brief good.csv $f.html; echo $?; done
@stdout
B lacks 1 update that A has; A lacks nothing that B has.
1
A and B have the same 2 updates.
0
B may lack 1 update that A has: the list of B is cut short. A lacks nothing that B lists.
1
@stderr
c.html:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 0

@case what somebody remarks beside an update, in any column and shape
@file g.txt
KB4000001
KB4000002
@cmd
csv() { printf 'Server,KB,InstalledOn,%s\nB,KB4000001,2024-01-09,%s\nB,KB4000002,2024-01-09,"%s"\n' "$1" OK "$2" >b.csv; kbdiff -q --brief g.txt b.csv >/dev/null 2>&1; printf $?; }
while read -r remark; do
	for name in Hinweise Wave '' Description; do csv "$name" "$remark"; done
	printf '[{"CSName":"B","HotFixID":"KB4000001","Remark":"ok"},{"CSName":"B","HotFixID":"KB4000002","Remark":"%s"}]' "$remark" >b.json
	printf '<table><tr><th>Host</th><th>HotFixID</th><th>Ring</th></tr><tr><td>B</td><td>KB4000001</td><td>2</td></tr><tr><td>B</td><td>KB4000002</td><td>%s</td></tr></table>' "$remark" >b.html
	printf 'CSName   HotFixID   InstalledOn\nB        KB4000001  1/9/2024\nB        KB4000002  1/9/2024   %s\n' "$remark" >b.txt
	for f in b.json b.html b.txt; do kbdiff -q --brief g.txt $f >/dev/null 2>&1; printf $?; done
	echo " $remark"
done <<E
setup failed twice, case 4711
had to be taken out: uninstalled on 3 May
would not install
never showed up, not there
pending since Tuesday
only on ND07
leider wieder deinstalliert
n'a pas pu être installé, échec
se desinstaló? falló
не удалось
アンインストールされました
已回滚
Installed: no
rebooted, all fine
INC0042 / CHG 17 approved
required by the vendor
reboot not required
installed without errors
not urgent
do not delete
Miller, A.
エラーなし
E
@stdout
1111111 setup failed twice, case 4711
1111111 had to be taken out: uninstalled on 3 May
1111111 would not install
1111111 never showed up, not there
1111111 pending since Tuesday
1111111 only on ND07
1111111 leider wieder deinstalliert
1111111 n'a pas pu être installé, échec
1111111 se desinstaló? falló
1111111 не удалось
1111111 アンインストールされました
1111111 已回滚
1111111 Installed: no
0000000 rebooted, all fine
0000000 INC0042 / CHG 17 approved
0000000 required by the vendor
0000000 reboot not required
0000000 installed without errors
0000000 not urgent
0000000 do not delete
0000000 Miller, A.
0000000 エラーなし
@stderr
@status 0

@case what all other rows of a host say otherwise
@file g.txt
KB4000001
KB4000002
@cmd
csv() { printf 'Server,KB,InstalledOn,%s\nB,KB4000001,2024-01-09,%s\nB,KB4000002,2024-01-09,%s\n' "$1" "$2" "$3" >b.csv; kbdiff -q --brief g.txt b.csv >/dev/null 2>&1; echo "$1 $2 $3: $?"; }
csv Kind Install Uninstall; csv Kind Uninstall Uninstall; csv Delta + -; csv Delta - -
csv Foo OK No; csv Foo true false; csv Bemerkung OK 0; csv Bemerkung done ❌
csv Status 1 -1; csv 'Security fix' + -
@stdout
Kind Install Uninstall: 1
Kind Uninstall Uninstall: 0
Delta + -: 1
Delta - -: 0
Foo OK No: 1
Foo true false: 1
Bemerkung OK 0: 1
Bemerkung done ❌: 1
Status 1 -1: 1
Security fix + -: 0
@stderr
@status 0

@case the same row in two files, of which a column of one says no
@file a.csv
Server,KB,InstalledOn
A,KB4000001,2024-01-09
A,KB4000002,2024-01-09
@file b.csv
Server,KB,InstalledOn,Kind
B,KB4000001,2024-01-09,Install
B,KB4000002,2024-01-09,Uninstall
@cmd
kbdiff --brief a.csv b.csv; kbdiff --brief b.csv a.csv
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
b.csv: warning: unclear install state: "Kind: Uninstall" for KB4000002, but not for other updates [NO_STATE]
b.csv: warning: unclear install state: "Kind: Uninstall" for KB4000002, but not for other updates [NO_STATE]
@status 0

@case columns of signs, counts and days by which an update may not be there
@file g.txt
KB4000001
KB4000002
@cmd
try() { printf 'Server,KB,InstalledOn,%s\nB,KB4000001,2024-01-09,%s\nB,KB4000002,2024-01-09,%s\n' "$1" "$2" "$3" >b.csv; printf '[{"CSName":"B","HotFixID":"KB4000001","%s":"%s"},{"CSName":"B","HotFixID":"KB4000002","%s":"%s"}]' "$1" "$2" "$1" "$3" >b.json; kbdiff -q --brief g.txt b.csv >/dev/null 2>&1; printf $?; kbdiff -q --brief g.txt b.json >/dev/null 2>&1; echo "$? $1: $3"; }
try 'Removed At' '' 2024-02-01; try 'Deleted On' '' 2024-02-01; try Deleted false true
try Active true false; try 'Is Online' Yes No; try Applicable 1 0; try Fortschritt 100% 99%; try PercentDone 100 7
try 'Failed Count' 0 1; try 'Needed Computers' 0 1; try MissingServers 0 0; try MissingCount 0 12
try Relevant False True; try Exception '' 'disk full'; try InstalledCount 1 0
try 'Failed KBs' '' KB4000002; try 'Missing Updates' '' KB4000009; try Missing_KBs '' none
@stdout
11 Removed At: 2024-02-01
11 Deleted On: 2024-02-01
11 Deleted: true
11 Active: false
11 Is Online: No
11 Applicable: 0
11 Fortschritt: 99%
11 PercentDone: 7
11 Failed Count: 1
11 Needed Computers: 1
00 MissingServers: 0
00 MissingCount: 12
11 Relevant: True
11 Exception: disk full
11 InstalledCount: 0
11 Failed KBs: KB4000002
00 Missing Updates: KB4000009
00 Missing_KBs: none
@stderr
@status 0

@case updates that a second column names as failed or missing, beside those that are there
@file a.csv
Server;Installed KBs;Failed KBs;Missing KBs
A;KB4000001,KB4000002,KB4000003;;
B;KB4000001,KB4000002,KB4000003;KB4000002;KB4000003
@file b.csv
Server;KBs;Uninstalled
A;KB4000001,KB4000002;
B;KB4000001,KB4000002;KB4000002
@cmd
for f in a.csv b.csv; do kbdiff cluster --brief $f; kbdiff list -f csv $f | cut -d, -f1,2,8 | grep ^B; done
@stdout
A lacks nothing that B has; B may lack 2 updates that A has.
B,KB4000001,installed
B,KB4000002,unknown
B,KB4000003,unknown
A lacks nothing that B has; B may lack 1 update that A has.
B,KB4000001,installed
B,KB4000002,unknown
@stderr
a.csv: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
a.csv: warning: unclear install state: rows of KB4000003 say different things, and their dates do not tell which is the last [NO_STATE]
a.csv:3: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
a.csv:3: warning: unclear install state: rows of KB4000003 say different things, and their dates do not tell which is the last [NO_STATE]
b.csv: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
b.csv:3: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
@status 0

@case states of JSON that are objects or lists
@file g.txt
KB4000001
KB4000002
@cmd
try() { printf '[{"CSName":"B","HotFixID":"KB4000001","%s":%s},{"CSName":"B","HotFixID":"KB4000002","%s":%s}]' "$1" "$2" "$1" "$3" >b.json; kbdiff -q --brief g.txt b.json 2>&1; echo $?; }
try State '{"id":1,"label":"installed"}' '{"id":9,"label":"rolled back"}'
try InstallStatus '{"displayName":"Success"}' '{"displayName":"Failure"}'
try Result '["Success"]' '["Success","Failure"]'
try Status '{"success":true}' '{"success":false}'
try Error null '{"message":"0x800f0831"}'
try State '{"name":"installed"}' '{"name":"installed"}'
try failed '[]' '[]'
@stdout
1
1
b.json:1: warning: unclear install state: "Success,Failure" for KB4000002 [NO_STATE]
1
1
b.json:1: warning: unclear install state: "0x800f0831" for KB4000002 [NO_STATE]
1
0
0
@stderr
@status 0

@case titles of a history and of a list of programs that say that it failed or was removed
@file a.csv
PSComputerName,Date,Title,ResultCode,Operation
A,2024-01-09,2024-01 Cumulative Update for Windows Server 2019 (KB4000001),2,1
A,2024-01-09,Update for Removal of Adobe Flash Player for Windows Server 2019 (KB4000002),2,1
A,2024-01-09,Installation Successful: Windows successfully installed the following update: X (KB4000003),2,1
B,2024-01-09,2024-01 Cumulative Update for Windows Server 2019 (KB4000001),2,1
B,2024-01-09,Deinstallation fehlgeschlagen: Update (KB4000002),2,1
B,2024-01-09,Error: Windows could not install the update X (KB4000003),2,1
@file b.csv
ComputerName,DisplayName,Version
B,Update for X (KB4000001),1
B,(removed) Update for X (KB4000002),1
@cmd
kbdiff cluster --brief a.csv; kbdiff list -f csv b.csv | cut -d, -f1,2,8
@stdout
A lacks nothing that B has; B may lack 2 updates that A has.
host,update,state
B,KB4000001,installed
B,KB4000002,unknown
@stderr
a.csv:6: warning: unclear install state: "Deinstallation fehlgeschlagen: Update " [NO_STATE]
a.csv:7: warning: unclear install state: "Error: Windows could not install the update X " [NO_STATE]
b.csv:2: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
b.csv:3: warning: unclear install state: "(removed) Update for X (KB4000002)" for KB4000002 [NO_STATE]
@status 0

@case SCCM says that it is installed, and the code of an error
@file a.csv
ComputerName,ArticleID,Title,Status,LastErrorCode
A,4000001,T,Update is installed,0
A,4000002,T,Successfully installed update(s),0
A,4000003,T,Installed,
B,4000001,T,Update is installed,0
B,4000002,T,Successfully installed update(s),-2016409966
B,4000003,T,Installed,3010
@cmd
kbdiff cluster --brief a.csv; kbdiff list -f csv a.csv | cut -d, -f1,2,8
@stdout
B lacks 1 update that A has, and may lack 1 more; A lacks nothing that B has.
host,update,state
A,KB4000001,installed
A,KB4000002,installed
A,KB4000003,installed
B,KB4000001,installed
B,KB4000002,unknown
B,KB4000003,pending
@stderr
@status 0

@case words in the place of the day, signs behind an id, and more columns and pictures
@file g.txt
KB4000001
KB4000002
@cmd
run() { kbdiff -q --brief g.txt $1 >/dev/null 2>&1; printf $?; }
day() { printf 'Server,KB,InstalledOn\nB,KB4000001,2024-01-09\nB,KB4000002,%s\n' "$1" >b.csv; printf '\nServer HotFixID  InstalledOn\n------ --------  -----------\nB      KB4000001 2024-01-09\nB      KB4000002 %s\n' "$1" >b.txt; printf '[{"CSName":"B","HotFixID":"KB4000001","InstalledOn":"2024-01-09"},{"CSName":"B","HotFixID":"KB4000002","InstalledOn":"%s"}]' "$1" >b.json; for f in b.csv b.txt b.json; do run $f; done; echo " $1"; }
for d in Nein ✘ tba 'next month' 'only on ND03' 'until 3/4/2024' unknown n/a 133406784000000000 2031-01-01 '' '?' '3/4/2024 ?' 'was 3/4/2024' 'war 3.4.2024' '?3/?4/?2024' --; do day "$d"; done
column() { printf 'Server,KB,%s\nB,KB4000001,%s\nB,KB4000002,%s\n' "$1" "$2" "$3" >b.csv; run b.csv; echo " $1: $3"; }
column 'Return Value' 0 5; column 'Status message' OK 'not enough space - aborted'; column LastErrorText '' 'access to a file'
column 'Required action' none reinstall; column 'Lacking on' '' B; column 'Uninstalled by' '' Eve; column 'Status Message' OK 'installed successfully'
column '' 🟢 ⛔; column '' ✅ nok; column '' 👍 👍
echo 'KB4000001
KB4000002†' >b.txt; run b.txt; printf '| Server | HotFixID |\n|---|---|\n| B | KB4000001 |\n| B | KB4000002* |\n' >b.md; run b.md; printf '| Server | HotFixID |\n|---|---|\n| B | **KB4000001** |\n| B | *KB4000002* |\n' >b.md; run b.md; echo
@stdout
111 Nein
111 ✘
111 tba
111 next month
111 only on ND03
111 until 3/4/2024
000 unknown
000 n/a
000 133406784000000000
000 2031-01-01
000 
111 ?
000 3/4/2024 ?
111 was 3/4/2024
111 war 3.4.2024
000 ?3/?4/?2024
000 --
1 Return Value: 5
1 Status message: not enough space - aborted
1 LastErrorText: access to a file
1 Required action: reinstall
1 Lacking on: B
1 Uninstalled by: Eve
0 Status Message: installed successfully
1 : ⛔
1 : nok
0 : 👍
110
@stderr
@status 0

@case flaws that an update is against, and restarts that a program says are to come
@file g.txt
KB4000001
KB4000002
@cmd
run() { kbdiff -q --brief g.txt $1 >/dev/null 2>&1; printf $?; }
try() { printf 'Server,KB,InstalledOn,%s\nB,KB4000001,2024-01-09,%s\nB,KB4000002,2024-01-09,%s\n' "$1" "$2" "$3" >b.csv; run b.csv; printf '[{"CSName":"B","HotFixID":"KB4000001","%s":"%s"},{"CSName":"B","HotFixID":"KB4000002","%s":"%s"}]' "$1" "$2" "$1" "$3" >b.json; run b.json; echo " $1: $3"; }
try Flaw - 'Scripting Engine Memory Corruption Vulnerability'; try Flaw - 'CVE-2024-1 fails closed'
try Description Update 'Windows Scheduled Task Vulnerability'; try Flaw - 'setup failed'
try RebootRequired False True; try needs_reboot false true; try 'Restart required' No Yes
@stdout
00 Flaw: Scripting Engine Memory Corruption Vulnerability
00 Flaw: CVE-2024-1 fails closed
00 Description: Windows Scheduled Task Vulnerability
11 Flaw: setup failed
11 RebootRequired: True
11 needs_reboot: true
00 Restart required: Yes
@stderr
@status 0

@case columns of failed, missing and pending ids beside the installed ones, however many
@file a.csv
ComputerName,Installed KBs,Failed KBs,Missing KBs,Pending KBs
G1,"KB4000001,KB4000002,KB4000003",,,
B1,"KB4000001,KB4000002,KB4000003",KB4000001,KB4000002,KB4000003
@cmd
kbdiff -f csv -g g1 -b b1 a.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000001,,,,1,1,0,1,1.0000,G1,,B1,,https://support.microsoft.com/help/4000001,,
uncertain,KB4000002,,,,1,1,0,1,1.0000,G1,,B1,,https://support.microsoft.com/help/4000002,,
uncertain,KB4000003,,,,1,1,0,1,1.0000,G1,,B1,,https://support.microsoft.com/help/4000003,,
@stderr
a.csv: warning: unclear install state: rows of KB4000001 say different things, and their dates do not tell which is the last [NO_STATE]
a.csv: warning: unclear install state: rows of KB4000002 say different things, and their dates do not tell which is the last [NO_STATE]
a.csv: warning: unclear install state: rows of KB4000003 say different things, and their dates do not tell which is the last [NO_STATE]
@status 1

@case words and days of a table of updates decide whether they are available or installed
@cmd
try() { printf "$1" > t.csv; echo "$(kbdiff cluster --brief t.csv 2> err)"; cut -d: -f1-3 err; }
try 'Host,KB,Title,Status\nA,KB4000001,U1,Installed\nB,KB4000001,U1,Installed\n'
try 'Host,KB,Title,Status,Deadline\nA,KB4000001,U1,Installed,2023-10-20\nB,KB4000001,U1,Available,2023-10-20\n'
try 'Host,KB,Title,Status\nA,KB4000001,U1,Available\nB,KB4000001,U1,Available\n'
try 'Host,KB,Title,Status\nA,KB4000001,U1,Installed\nB,KB4000001,U1,Ready\n'
try 'Host,KB,Title,Status\nA,KB4000001,U1,Installed\nB,KB4000001,U1,\n'
try 'X,Host,KB,Size,Title,Status\n3,A,KB4000001,1MB,U1,Installed\n3,B,KB4000001,1MB,U1,Installed\n'
try 'ComputerName,Status,KB,Size,Title\nA,-I---U-,KB4000001,1MB,U1\nB,DI----,KB4000001,1MB,U1\n'
try 'ComputerName,Status,KB,Size,Title\nA,-I---U-,KB4000001,1MB,U1\nB,D------,KB4000001,1MB,U1\n'
try 'ComputerName,Status,KB,Size,Title\nA,D------,KB4000001,1MB,U1\nB,-------,KB4000001,1MB,U1\n'
try 'Host,KB,CVE,InstalledOn\nA,KB4000001,CVE-2023-1,10/13/2023\nB,KB4000001,,10/13/2023\n'
try 'Host,KB,CVE,InstalledOn\nA,KB4000001,CVE-2023-1,10/13/2023\nB,KB4000001,CVE-2023-1,\n'
try 'Host,KB,CVE\nA,KB4000001,CVE-2023-1\nB,KB4000001,CVE-2023-1\n'
@stdout
A and B have the same update.
B lacks 1 update that A has; A lacks nothing that B has.

t.csv: error: not a list of installed updates

t.csv: error: not a list of installed updates

t.csv: error: not a list of installed updates

t.csv: error: not a list of installed updates
A and B have the same update.
B lacks 1 update that A has; A lacks nothing that B has.

t.csv: error: not a list of installed updates
A and B have the same update.

t.csv: error: not a list of installed updates

t.csv: error: not a list of installed updates
@stderr
@status 0

@case a column of another program's beside the id and the day of Get-HotFix says how an update stands
@cmd
for c in ResultCode:2,2 ResultCode:2,4 IsInstalled:True,True IsInstalled:True,False \
    Operation:Installation,Installation Operation:Installation,Uninstallation \
    Missing:No,0 Missing:, Missing:No,Yes Missing:No,KB4000001; do
	a=${c#*:}
	printf 'Host,HotFixID,InstalledOn,%s\nA,KB4000001,10/13/2023,%s\nB,KB4000001,10/13/2023,%s\n' "${c%:*}" "${a%,*}" "${a#*,}" > t.csv
	echo "$c: $(kbdiff cluster --brief t.csv 2> /dev/null)"
done
printf 'Server,Hotfix,Title,Result\nA,4535680,Update (KB4535680),Installed\nB,4535680,Update (KB4535680),Installed\n' > t.csv
kbdiff cluster --brief t.csv
@stdout
ResultCode:2,2: A and B have the same update.
ResultCode:2,4: B lacks 1 update that A has; A lacks nothing that B has.
IsInstalled:True,True: A and B have the same update.
IsInstalled:True,False: B lacks 1 update that A has; A lacks nothing that B has.
Operation:Installation,Installation: A and B have the same update.
Operation:Installation,Uninstallation: A lacks nothing that B has; B may lack 1 update that A has.
Missing:No,0: A and B have the same update.
Missing:,: A and B have the same update.
Missing:No,Yes: B lacks 1 update that A has; A lacks nothing that B has.
Missing:No,KB4000001: A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same update.
@stderr
@status 0

@case words of every day in columns of states, and numbers of programs
@cmd
for c in 'Status:Installed successfully' 'Status:Erfolgreich installiert' 'Status:instalado con éxito' \
    Status:Complete Status:Fixed 'Status:Up to date' 'Status:Installed (no reboot required)' \
    Status:erledigt 'Status:à jour' Status:完了 Result:0x00000000 Result:S_OK Result:orcSucceeded \
    Compliance:100% Compliance:50% Result:0x80070005 Result:3010 'Status:Not complete' \
    'Status:Installed (reboot required)' Status:Reopened UpToDate:False; do
	printf 'Host,HotFixID,InstalledOn,%s\nA,KB4000001,10/13/2023,%s\nB,KB4000001,10/13/2023,%s\n' "${c%:*}" "${c#*:}" "${c#*:}" > t.csv
	kbdiff cluster --brief t.csv > out 2> /dev/null
	echo "$? $c: $(cat out)"
done
printf 'Computer,ArticleID,Title,Status\nA,4000001,U (KB4000001),OK\nB,4000001,U (KB4000001),OK\n' > t.csv
kbdiff cluster --brief t.csv
@stdout
0 Status:Installed successfully: A and B have the same update.
0 Status:Erfolgreich installiert: A and B have the same update.
0 Status:instalado con éxito: A and B have the same update.
0 Status:Complete: A and B have the same update.
0 Status:Fixed: A and B have the same update.
0 Status:Up to date: A and B have the same update.
0 Status:Installed (no reboot required): A and B have the same update.
0 Status:erledigt: A and B have the same update.
0 Status:à jour: A and B have the same update.
0 Status:完了: A and B have the same update.
0 Result:0x00000000: A and B have the same update.
0 Result:S_OK: A and B have the same update.
0 Result:orcSucceeded: A and B have the same update.
0 Compliance:100%: A and B have the same update.
1 Compliance:50%: A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
1 Result:0x80070005: A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
1 Result:3010: Nothing could be compared.
1 Status:Not complete: A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
1 Status:Installed (reboot required): A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
1 Status:Reopened: A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
0 UpToDate:False: A and B have the same update.
A and B have the same update.
@stderr
@status 0

@case remarks on updates that stay, that came at last, or that may be gone
@cmd
for c in 'Uninstall:wusa /uninstall /kb:4000001' Uninstall:KB4000001 'Comment:cannot be uninstalled' \
    'Comment:cannot be installed' 'Comment:was missing in September, now installed' \
    'Comment:failed first, then installed' 'Comment:failed, will be rebooted, then installed' \
    'Comment:installed first, then failed' 'Comment:re-installed after failure' Owner:TBD \
    Comment:TBD 'Tested:not yet' 'Rebooted:not yet' 'Missing on:none' 'Missing on:B' \
    Comment:deinstalled 'Comment:snapshot restored' 'Comment:install again' Comment:retry \
    Comment:downloading Comment:excluded 'To do:install' 'To do:none'; do
	printf 'Host,HotFixID,InstalledOn,%s\nA,KB4000001,10/13/2023,\nB,KB4000001,10/13/2023,"%s"\n' "${c%%:*}" "${c#*:}" > t.csv
	kbdiff cluster --brief t.csv > out 2> /dev/null
	echo "$? $c: $(cat out)"
done
printf 'Host,HotFixID,InstalledOn,Installed\nA,KB4000001,10/13/2023,Yes\nA,KB4000002,10/13/2023,Yes\nB,KB4000001,10/13/2023,Yes\nB,KB4000002,10/13/2023,-\n' > t.csv
kbdiff cluster --brief t.csv 2>&1
@stdout
0 Uninstall:wusa /uninstall /kb:4000001: A and B have the same update.
1 Uninstall:KB4000001: A lacks nothing that B has; B may lack 1 update that A has.
0 Comment:cannot be uninstalled: A and B have the same update.
1 Comment:cannot be installed: A lacks nothing that B has; B may lack 1 update that A has.
0 Comment:was missing in September, now installed: A and B have the same update.
0 Comment:failed first, then installed: A and B have the same update.
1 Comment:failed, will be rebooted, then installed: B lacks 1 update that A has; A lacks nothing that B has.
1 Comment:installed first, then failed: A lacks nothing that B has; B may lack 1 update that A has.
0 Comment:re-installed after failure: A and B have the same update.
0 Owner:TBD: A and B have the same update.
1 Comment:TBD: A lacks nothing that B has; B may lack 1 update that A has.
0 Tested:not yet: A and B have the same update.
1 Rebooted:not yet: A lacks nothing that B has; B may lack 1 update that A has.
0 Missing on:none: A and B have the same update.
1 Missing on:B: A lacks nothing that B has; B may lack 1 update that A has.
1 Comment:deinstalled: B lacks 1 update that A has; A lacks nothing that B has.
1 Comment:snapshot restored: A lacks nothing that B has; B may lack 1 update that A has.
1 Comment:install again: A lacks nothing that B has; B may lack 1 update that A has.
1 Comment:retry: A lacks nothing that B has; B may lack 1 update that A has.
1 Comment:downloading: A lacks nothing that B has; B may lack 1 update that A has.
1 Comment:excluded: A lacks nothing that B has; B may lack 1 update that A has.
1 To do:install: A lacks nothing that B has; B may lack 1 update that A has.
0 To do:none: A and B have the same update.
t.csv: warning: unclear install state: a column says no for KB4000002, and yes for other updates [NO_STATE]
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
@status 1

@case builds behind ids, boxes before them, and words that nothing failed
@cmd
printf 'KB5031361\nKB5012170\n' > EX01.txt
try() {
	printf '%b\n' "$1" | sed 's/_1/KB5031361/; s/_2/KB5012170/' > EX02.txt
	kbdiff cluster --brief EX01.txt EX02.txt > o 2>&1
	echo "$? $1: $(tail -1 o)"
}
try '_1 (OS Build 17763.4974)\n_2 (OS Builds 19044.1 and 19045.1)'
try '[x] _1\n[X] _2'
try '- [x] _1\n* ☑ _2'
try '[x] _1\n[ ] _2'
try '- [x] _1\n- ☒ _2'
try '_1 (OS Build 17763.4974) failed\n_2'
try 'not _1 (OS Build 17763.4974)\n_2'
printf '{"host":"EX01","hotfixes":["KB5031361"]}' > 1.json
for m in '"message":"No updates failed"' '"message":"0 hosts failed"' '"description":"WSUS server; approves updates"' '"message":"1 update failed"' '"message":"no updates, failed"' '"Errors":"No updates failed, 1 host failed"'; do
	printf '{"host":"EX02","hotfixes":["KB5031361"],%s}' "$m" > 2.json
	kbdiff cluster --brief 1.json 2.json > o 2>&1
	echo "$? $m: $(tail -1 o)"
done
@stdout
0 _1 (OS Build 17763.4974)\n_2 (OS Builds 19044.1 and 19045.1): EX01 and EX02 have the same 2 updates.
0 [x] _1\n[X] _2: EX01 and EX02 have the same 2 updates.
0 - [x] _1\n* ☑ _2: EX01 and EX02 have the same 2 updates.
1 [x] _1\n[ ] _2: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 - [x] _1\n- ☒ _2: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
2 _1 (OS Build 17763.4974) failed\n_2: EX02.txt: error: not an export that kbdiff recognises: its lines name updates; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
2 not _1 (OS Build 17763.4974)\n_2: EX02.txt: error: not an export that kbdiff recognises: its lines name updates; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
0 "message":"No updates failed": EX01 and EX02 have the same update.
0 "message":"0 hosts failed": EX01 and EX02 have the same update.
0 "description":"WSUS server; approves updates": EX01 and EX02 have the same update.
1 "message":"1 update failed": EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 "message":"no updates, failed": EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 "Errors":"No updates failed, 1 host failed": The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
@stderr
@status 0

@case words of a state where a day should stand, and columns that an update is to be installed again or removed
@file g.csv
CSName,HotFixID,InstalledOn
A,KB5031361,2023-10-17
@cmd
for w in reboot Neustart open offen soon later; do printf 'CSName,HotFixID,InstalledOn\nB,KB5031361,%s\n' "$w" >b.csv; kbdiff cluster --brief g.csv b.csv; done
for w in NeedsReinstall=Yes ToBeRemoved=True; do printf 'CSName,HotFixID,InstalledOn,%s\nB,KB5031361,2023-10-17,%s\n' ${w%=*} ${w#*=} >b.csv; kbdiff cluster --brief g.csv b.csv; done
echo '[{"CSName":"B","HotFixID":"KB5031361","needsReinstall":true}]' >b.json; kbdiff cluster --brief g.csv b.json
echo nothing is said; for w in unknown n/a -; do printf 'CSName,HotFixID,InstalledOn\nB,KB5031361,%s\n' "$w" >b.csv; kbdiff cluster --brief g.csv b.csv; done
printf 'CSName,HotFixID,NeedsReinstall\nB,KB5031361,No\n' >b.csv; kbdiff cluster --brief g.csv b.csv
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
nothing is said
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
@stderr
b.csv:2: warning: unclear install state: "reboot" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "Neustart" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "open" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "offen" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "soon" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "later" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "Yes" for KB5031361 [NO_STATE]
b.csv:2: warning: unclear install state: "True" for KB5031361 [NO_STATE]
b.json:1: warning: unclear install state: "true" for KB5031361 [NO_STATE]
@status 0

@case words of an installation that is under way, in a column of any name
@cmd
printf 'HotFixID,InstalledOn,Phase\nKB5031361,10/12/2023,Downloading\nKB5030505,10/12/2023,Installing\nKB4486553,10/12/2023,Queued\nKB5012170,10/12/2023,Installed\n' >x.csv
kbdiff list -f csv x.csv | cut -d, -f2,8
@stdout
update,state
KB4486553,unknown
KB5012170,installed
KB5030505,unknown
KB5031361,unknown
@stderr
x.csv:2: warning: unclear install state: "Downloading" for KB5031361 [NO_STATE]
x.csv:3: warning: unclear install state: "Installing" for KB5030505 [NO_STATE]
x.csv:4: warning: unclear install state: "Queued" for KB4486553 [NO_STATE]
@status 0

@case columns by which a host waits for a restart
@cmd
try() { printf 'Server,KB,%s\nA,KB4000001,%s\nB,KB4000001,%s\n' "$1" "$2" "$3" > 1.csv
	printf 'Server,Updates,%s\nA,1,%s\nB,1,%s\n\nCSName,HotFixID,InstalledOn\nA,KB4000001,1/9/2024\nB,KB4000001,1/9/2024\n' "$1" "$2" "$3" > 2.csv
	for f in 1 2; do kbdiff cluster -q $f.csv 2> /dev/null; printf $?; done; echo " $1: $3"; }
try RebootRequired No Yes; try RebootRequired No 'Reboot pending'; try RebootRequired No No; try Reboot No 'Reboot pending'
try Reboot No Yes; try Status Installed 'Reboot pending'; try Status Installed 'Restart needed'; try PendingReboot No 'Reboot pending'
try 'Reboot pending' No Yes; try 'Reboot pending' No No; try Status 'No reboot pending' 'No reboot pending'
@stdout
11 RebootRequired: Yes
11 RebootRequired: Reboot pending
00 RebootRequired: No
11 Reboot: Reboot pending
01 Reboot: Yes
11 Status: Reboot pending
11 Status: Restart needed
11 PendingReboot: Reboot pending
11 Reboot pending: Yes
00 Reboot pending: No
00 Status: No reboot pending
@stderr
@status 0

@case an update that somebody is to remove or has planned, and a state of null
@cmd
try() { printf 'Server,KB,InstalledOn,%s\nA,KB4000001,2024-01-09,%s\nB,KB4000001,2024-01-09,%s\n' "$1" "$2" "$3" > 1.csv
	kbdiff cluster -q 1.csv 2> /dev/null; echo "$? $1: $3"; }
try Uninstall No Yes; try Remove false true; try 'To uninstall' '' x; try Uninstall No No; try Uninstall '' ''; try Uninstallable No Yes
try Uninstall '' KB4000001; try Uninstall '' 'wusa /uninstall /kb:4000001'; try Wave 1 Planned; try Planned '' ''; try Planned No No
json() { printf '[{"CSName":"A","HotFixID":"KB4000001","%s":%s},{"CSName":"B","HotFixID":"KB4000001","%s":%s}]' "$1" "$2" "$1" "$3" > 1.json
	kbdiff cluster -q 1.json 2> /dev/null; echo "$? $1: $3"; }
json isInstalled null null; json Installed true null; json isPlanned false true; json isPlanned false false; json planned null null
json Status null null; json InstalledOn null null; json InstallDate '"2024-01-09"' null; json Missing null null; json Error null null
@stdout
1 Uninstall: Yes
1 Remove: true
1 To uninstall: x
0 Uninstall: No
0 Uninstall: 
0 Uninstallable: Yes
1 Uninstall: KB4000001
0 Uninstall: wusa /uninstall /kb:4000001
1 Wave: Planned
0 Planned: 
0 Planned: No
1 isInstalled: null
1 Installed: null
1 isPlanned: true
0 isPlanned: false
0 planned: null
0 Status: null
0 InstalledOn: null
0 InstallDate: null
0 Missing: null
0 Error: null
@stderr
@status 0

@case facts of an update in members of any spelling, and in objects inside
@cmd
printf 'CSName,HotFixID\nA,KB4000001\nA,KB4000002\n' > g.csv
try() {
	printf '[{"CSName":"B","HotFixID":"KB4000001"},{"CSName":"B","HotFixID":"KB4000002",%s}]' "$1" > b.json
	kbdiff --brief g.csv b.json 2> err > out; echo "$? $1 $(sed -n 's/.*NO_STATE/NO_STATE/p' err | head -1)"
}
for m in '"failedInstall":true' '"hasKB":false' '"MissingSince":"2024-01-02"' '"was_rolled_back":true' '"install-failed":"yes"' '"revertedAt":"2024-01-02"' '"pendingSince":"2024-01-02"' '"needsInstall":true' '"details":{"status":"failed"}' '"properties":{"patchState":"Failed"}' '"install":{"ok":false}' '"history":{"operation":"Uninstallation","result":"Succeeded"}' '"info":{"missing":true}' '"results":[{"status":"failed"}]'; do try "$m"; done
for m in '"MissingSince":null' '"details":{"status":"ok"}' '"details":{"state":"installed","code":0}' '"previous":{"state":"missing"}' '"supersedes":[{"state":"removed"}]' '"results":[{"status":"failed"},{"status":"ok"}]' '"InstalledAt":"2024-01-02"' '"properties":{"severity":"Important","mandatory":false}' '"failedAttempts":2'; do try "$m"; done
printf 'HotFixID : KB4000001\nFailedInstall : False\n\nHotFixID : KB4000002\nFailedInstall : True\n\n' > b.txt; kbdiff --brief g.csv B=b.txt
for m in '"lost":["KB4000002"]' '"gone":["KB4000002"]' '"removed":[{"kb":"KB4000002"}]' '"absent":[]'; do
	printf '[{"CSName":"B","hotfixes":["KB4000001","KB4000002"],%s}]' "$m" > b.json; kbdiff --brief g.csv b.json 2> /dev/null; echo "$? $m"
done
@stdout
1 "failedInstall":true 
1 "hasKB":false NO_STATE]
1 "MissingSince":"2024-01-02" 
1 "was_rolled_back":true 
1 "install-failed":"yes" 
1 "revertedAt":"2024-01-02" 
1 "pendingSince":"2024-01-02" 
1 "needsInstall":true 
1 "details":{"status":"failed"} 
1 "properties":{"patchState":"Failed"} 
1 "install":{"ok":false} NO_STATE]
1 "history":{"operation":"Uninstallation","result":"Succeeded"} NO_STATE]
1 "info":{"missing":true} 
1 "results":[{"status":"failed"}] 
0 "MissingSince":null 
0 "details":{"status":"ok"} 
0 "details":{"state":"installed","code":0} 
0 "previous":{"state":"missing"} 
0 "supersedes":[{"state":"removed"}] 
0 "results":[{"status":"failed"},{"status":"ok"}] 
0 "InstalledAt":"2024-01-02" 
0 "properties":{"severity":"Important","mandatory":false} 
0 "failedAttempts":2 
B lacks 1 update that A has; A lacks nothing that B lists.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
1 "lost":["KB4000002"]
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
1 "gone":["KB4000002"]
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
1 "removed":[{"kb":"KB4000002"}]
A and B have the same 2 updates.
0 "absent":[]
@stderr
@status 0

@case objects in a property of an update, as text and in CliXML
@cmd
printf 'CSName,HotFixID\nA,KB4000001\nA,KB4000002\n' > g.csv
x() { printf '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="HotFixID">KB4000001</S></MS></Obj><Obj RefId="1"><MS><S N="HotFixID">KB4000002</S><Obj N="%s" RefId="9"><MS><S N="status">%s</S></MS></Obj></MS></Obj></Objs>' "$1" "$2" > b.xml; kbdiff --brief g.csv B=b.xml > out 2>&1; echo "$? $1 $2"; }
x details failed; x details ok; x previous failed
c() { printf 'HotFixID,details\nKB4000001,\nKB4000002,%s\n' "$1" > b.csv; kbdiff --brief g.csv B=b.csv > out 2>&1; echo "$? $1"; }
c '@{status=failed; code=3}'; c '@{removed=True; code=0}'; c '@{status=ok; code=0}'; c '@{removed=False}'
@stdout
1 details failed
0 details ok
0 previous failed
1 @{status=failed; code=3}
1 @{removed=True; code=0}
0 @{status=ok; code=0}
0 @{removed=False}
@stderr
@status 0

@case members of JSON that speak against lists: beside arrays of ids, beside objects, around all and in an object that tells of the run
@cmd
ids='["KB4000001","KB4000002","KB4000003"]'
rows() { for k in KB4000001 KB4000002 KB4000003; do printf '%s{%s"HotFixID":"%s"}' "$s" "$1" $k; s=,; done; }
try() {
	printf '[{"host":"EX01","hotfixes":%s%s},{"host":"EX02","hotfixes":%s,%s}]' "$ids" "${2-}" "$ids" "$1" > a.json
	s=; o=$(rows ""); printf '[{"host":"EX01","HotFixes":[%s]},{"host":"EX02","HotFixes":[%s],%s}]' "$o" "$o" "$1" > b.json
	s=; r=$(rows '"CSName":"EX01",'),$(rows '"CSName":"EX02",'); printf '{"items":[%s],%s}' "$r" "$1" > c.json
	printf '{"meta":{%s},"items":[%s]}' "$1" "$r" > d.json
	for f in a b c d; do kbdiff cluster --brief $f.json > /dev/null 2>&1; printf $?; done; echo " $1"
}
for m in '"missingCount":2' '"outstanding_updates":1' '"update":{"missing":2}' '"patches":{"pending":1}' '"history":[{"kb":"KB4000003","action":"uninstall"}]' '"changes":[{"op":"remove","update":"KB4000003"}]' '"RestartNeeded":true' '"reboot":{"pending":true}' '"cached":true' '"status":"stale"' '"compliance":"60%"' '"remarks":["KB4000003 was rolled back"]' '"lastAction":"Removed KB4000003"' '"scanLog":["start","list truncated"]' '"ErrorRecord":{"Exception":"x","FullyQualifiedErrorId":"Denied"}' '"exit_code":1' '"result":"error"' '"scanResult":"incomplete"' '"run":{"ok":false}' '"cancelled":true' '"failures":1' '"since":"2024-01-02"' '"from":"2024-01-02"' '"days":30' '"query":"top 3"' '"cmd":"Get-HotFix | Select-Object -First 3"' '"filter":"security"' '"comment":"only security updates"' '"limit":3' '"top":3' '"@odata.count":9'; do try "$m"; done
echo of a host alone:; for m in '"state":"offline"' '"hostStatus":"down"'; do try "$m"; done
echo these are well:
for m in '"missingCount":0' '"update":{"missing":0,"policy":"auto"}' '"history":[{"kb":"KB4000009","action":"install"}]' '"supersedes":[{"kb":"KB4000003","state":"removed"}]' '"reboot":{"required":false}' '"cached":false' '"compliance":"100%"' '"remarks":"moved to rack 12"' '"scanLog":["start","done, 0 errors"]' '"ErrorRecord":null' '"error":{"code":0,"message":"no error"}' '"run":{"ok":true,"failures":0}' '"backupJob":{"ok":false}' '"services":{"stopped":5,"failed":2}' '"network":{"errors":12}' '"since":null' '"from":"inventory@example.com"' '"days":0' '"query":"select * from patches"' '"limit":100' '"limit":3,"next":null' '"limit":3,"total":3' '"first":true' '"role":"node 1 of 2"' '"@odata.count":3' '"memory":{"total":16384,"free":2000}' '"bios":{"version":"1.2"}'; do try "$m" ",$m"; done
@stdout
1111 "missingCount":2
1111 "outstanding_updates":1
1111 "update":{"missing":2}
1111 "patches":{"pending":1}
1110 "history":[{"kb":"KB4000003","action":"uninstall"}]
1110 "changes":[{"op":"remove","update":"KB4000003"}]
1111 "RestartNeeded":true
1111 "reboot":{"pending":true}
1111 "cached":true
1111 "status":"stale"
1111 "compliance":"60%"
1111 "remarks":["KB4000003 was rolled back"]
1111 "lastAction":"Removed KB4000003"
1111 "scanLog":["start","list truncated"]
1111 "ErrorRecord":{"Exception":"x","FullyQualifiedErrorId":"Denied"}
1111 "exit_code":1
1111 "result":"error"
1111 "scanResult":"incomplete"
1111 "run":{"ok":false}
1111 "cancelled":true
1111 "failures":1
1111 "since":"2024-01-02"
1111 "from":"2024-01-02"
1111 "days":30
1111 "query":"top 3"
1111 "cmd":"Get-HotFix | Select-Object -First 3"
1111 "filter":"security"
1111 "comment":"only security updates"
1111 "limit":3
1111 "top":3
1111 "@odata.count":9
of a host alone:
1100 "state":"offline"
1100 "hostStatus":"down"
these are well:
0000 "missingCount":0
0000 "update":{"missing":0,"policy":"auto"}
0000 "history":[{"kb":"KB4000009","action":"install"}]
0000 "supersedes":[{"kb":"KB4000003","state":"removed"}]
0000 "reboot":{"required":false}
0000 "cached":false
0000 "compliance":"100%"
0000 "remarks":"moved to rack 12"
0000 "scanLog":["start","done, 0 errors"]
0000 "ErrorRecord":null
0000 "error":{"code":0,"message":"no error"}
0000 "run":{"ok":true,"failures":0}
0000 "backupJob":{"ok":false}
0000 "services":{"stopped":5,"failed":2}
0000 "network":{"errors":12}
0000 "since":null
0000 "from":"inventory@example.com"
0000 "days":0
0000 "query":"select * from patches"
0000 "limit":100
0000 "limit":3,"next":null
0000 "limit":3,"total":3
0000 "first":true
0000 "role":"node 1 of 2"
0000 "@odata.count":3
0000 "memory":{"total":16384,"free":2000}
0000 "bios":{"version":"1.2"}
@stderr
@status 0

@case a column of phases in which an update is before it is there
@cmd
for w in download Downloaded scan uninstall 2 pilot; do for c in Phase RolloutStage Type; do
	printf 'CSName,HotFixID,%s\nEX01,KB4000001,\nEX02,KB4000001,%s\n' $c $w > p.csv; kbdiff cluster --brief p.csv > o 2>&1; printf $?
done; echo " $w"; done
@stdout
110 download
110 Downloaded
110 scan
110 uninstall
000 2
000 pilot
@stderr
@status 0

@case ids that are missing beside installed updates as objects
@cmd
try() { echo "$1" > a.json; kbdiff list -f csv a.json 2>&1 | sed 1d | cut -d, -f 1,2,9 | tr '\n' ' '; echo; }
try '{"host":"EX01","HotFixes":[{"HotFixID":"KB5031361"}],"missing":["KB5031362"]}'
try '[{"host":"EX01","missing":["KB5031362"],"HotFixes":[{"HotFixID":"KB5031361"}]},{"host":"EX02","HotFixes":[{"HotFixID":"KB5031361"}],"missing":[]}]'
try '{"EX01":{"installed":[{"HotFixID":"KB5031361"}],"required":["KB5031362"]}}'
try '{"host":"EX01","HotFixes":[{"HotFixID":"KB5031361"}],"failed":["KB5031362"]}'
try '{"host":"EX01","HotFixes":["KB5031361"],"missing":["KB5031362"]}'
echo '{"host":"EX01","os":{},"missing":["KB5031362"]}' > a.json; kbdiff list -q a.json
@stdout
EX01,KB5031361, EX01,KB5031362, 
EX01,KB5031361, EX01,KB5031362, EX02,KB5031361, 
EX01,KB5031361, EX01,KB5031362, 
EX01,KB5031361, EX01,KB5031362, 
EX01,KB5031361, EX01,KB5031362, 
@stderr
a.json: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2
