@case a second header without rows
@file g.csv
CSName,HotFixID
A,KB4000001
@file behind.csv
CSName,HotFixID
B,KB4000001
CSName,HotFixID
@file before.csv
CSName,HotFixID
CSName,HotFixID
B,KB4000001
@file asked.csv
"CSName","HotFixID","InstalledOn"
"B","KB4000001","1/1/2024"
PS C:\> Get-HotFix -ComputerName EX03 | ConvertTo-Csv
"CSName","HotFixID","InstalledOn"
@file wmic.csv
Node,HotFixID,InstalledOn
B,KB4000001,1/1/2024

Node,HotFixID,InstalledOn
@file history.csv
Server,Title,Operation,ResultCode,Date
A,Update (KB4000001),Installation,Succeeded,2024-01-01
B,Update (KB4000001),Installation,Succeeded,2024-01-01
Server,Title,Operation,ResultCode,Date
@file nameless.csv
HotFixID,InstalledOn
KB4000001,1/1/2024
HotFixID,InstalledOn
@file table.txt

Source HotFixID
------ --------
B      KB4000001

Source HotFixID
------ --------

@file page.html
<table><tr><th>CSName</th><th>HotFixID</th></tr>
<tr><td>B</td><td>KB4000001</td></tr></table>
<table><tr><th>CSName</th><th>HotFixID</th></tr></table>
@file list.md
| CSName | HotFixID  |
|--------|-----------|
| B      | KB4000001 |

| CSName | HotFixID  |
|--------|-----------|
@file two.json
[{"CSName":"B","HotFixID":"KB4000001"}]
[]
@cmd
for f in behind.csv before.csv asked.csv wmic.csv history.csv nameless.csv table.txt page.html list.md two.json; do kbdiff cluster --brief g.csv $f; done
@stdout
behind may lack 1 update that the other 2 nodes have: the list of behind is empty.
before may lack 1 update that the other 2 nodes have: the list of before is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
wmic may lack 1 update that the other 2 nodes have: the list of wmic is empty.
history may lack 1 update that the other 2 nodes have: the list of history is empty.
table may lack 1 update that the other 2 nodes have: the list of table is empty.
page may lack 1 update that the other 2 nodes have: the list of page is empty.
list may lack 1 update that the other 2 nodes have: the list of list is empty.
two may lack 1 update that the other 2 nodes have: the list of two is empty.
@stderr
behind.csv:3: warning: behind lists no updates; did the export fail? [NO_ENTRIES]
before.csv:1: warning: before lists no updates; did the export fail? [NO_ENTRIES]
asked.csv:4: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
wmic.csv:4: warning: wmic lists no updates; did the export fail? [NO_ENTRIES]
history.csv:4: warning: history lists no updates; did the export fail? [NO_ENTRIES]
nameless.csv:3: error: a second list without a host name, after the one on line 2; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]
table.txt:6: warning: table lists no updates; did the export fail? [NO_ENTRIES]
page.html:3: warning: page lists no updates; did the export fail? [NO_ENTRIES]
list.md:5: warning: list lists no updates; did the export fail? [NO_ENTRIES]
two.json:2: warning: two lists no updates; did the export fail? [NO_ENTRIES]
@status 1

@case a command below rows asks a host that gave nothing, or takes a part
@file list.txt
CSName   : EX01
HotFixID : KB4000001

PS C:\> Get-HotFix -ComputerName EX02 | fl CSName,HotFixID
PS C:\>
@file part.csv
"CSName","HotFixID","InstalledOn"
"EX01","KB4000001","1/1/2024"
PS C:\> Get-HotFix -ComputerName EX02 | select -First 1 | ConvertTo-Csv
"CSName","HotFixID","InstalledOn"
"EX02","KB4000001","1/1/2024"
@file commas.csv
"CSName","HotFixID","InstalledOn"
"EX01","KB4000001","1/1/2024"
PS C:\> Get-HotFix -ComputerName EX02 | select CSName,HotFixID,InstalledOn -Last 1
"CSName","HotFixID","InstalledOn"
"EX02","KB4000001","1/1/2024"
@cmd
for f in list.txt part.csv commas.csv; do kbdiff cluster --brief $f; done
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
@stderr
list.txt:4: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
part.csv:3: warning: the list shows only some of the updates: "Get-HotFix -ComputerName EX02 | select -First 1 | ConvertTo-Csv" [FILTERED]
commas.csv:3: warning: the list shows only some of the updates: "Get-HotFix -ComputerName EX02 | select CSName,HotFixID,InstalledOn -Last 1" [FILTERED]
@status 1

@case commands of a shell of Unix take a part
@file good.csv
CSName,HotFixID
GOOD,KB5000001
GOOD,KB5000002
@file a.txt
$ ssh ex01 "wmic qfe list brief" | grep KB500
Description      FixComments  HotFixID   InstallDate  InstalledBy          InstalledOn  Name  ServicePackInEffect  Status
Update                        KB5000001               NT AUTHORITY\SYSTEM  1/1/2024
Update                        KB5000002               NT AUTHORITY\SYSTEM  1/1/2024
@file b.txt
bob@lin:~$ ssh ex01 powershell Get-HotFix | tail -2

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB5000001     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM
EX01          Update           KB5000002     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM

@file c.txt
[root@lin tmp]# ssh ex01 powershell Get-HotFix | head -5

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB5000001     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM
EX01          Update           KB5000002     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM

@file d.txt
# ssh ex01 powershell Get-HotFix | sed -n 1,5p

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB5000001     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM
EX01          Update           KB5000002     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM

@file e.txt
me@Mac ~ % pwsh -c "Get-HotFix" | awk "NR<9"

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB5000001     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM
EX01          Update           KB5000002     NT AUTHORITY\SYSTEM  1/1/2024 12:00:00 AM

@file f.txt
$ cat ex01.txt | grep KB50000
KB5000001
KB5000002
@file g.csv
root@lin:/tmp# head -3 all.csv
CSName,HotFixID,InstalledOn
EX01,KB5000001,1/1/2024
EX01,KB5000002,1/1/2024
@file k.txt
osquery> select hotfix_id, csname from patches limit 1;
+-----------+--------+
| hotfix_id | csname |
+-----------+--------+
| KB5000001 | EX01   |
+-----------+--------+
@file m.json
$ osqueryi --json "select hotfix_id, csname from patches limit 1"
[
 {"hotfix_id":"KB5000001","csname":"EX01"}
]
@file n.json
$ jq '.[:5]' all.json
[
 {"hotfix_id":"KB5000001","csname":"EX01"}
]
@cmd
for f in a.txt b.txt c.txt d.txt e.txt f.txt g.csv k.txt m.json n.json; do kbdiff cluster --brief good.csv $f; done
@stdout
The nodes agree as far as their lists go, but the list of ex01 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of f is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
GOOD lacks nothing that EX01 has; EX01 may lack 1 update that GOOD has.
GOOD lacks nothing that EX01 has; EX01 may lack 1 update that GOOD has.
GOOD lacks nothing that EX01 has; EX01 may lack 1 update that GOOD has.
@stderr
a.txt:1: warning: the list shows only some of the updates: "ssh ex01 "wmic qfe list brief" | grep KB500" [FILTERED]
b.txt:1: warning: the list shows only some of the updates: "ssh ex01 powershell Get-HotFix | tail -2" [FILTERED]
c.txt:1: warning: the list shows only some of the updates: "ssh ex01 powershell Get-HotFix | head -5" [FILTERED]
d.txt:1: warning: the list shows only some of the updates: "ssh ex01 powershell Get-HotFix | sed -n 1,5p" [FILTERED]
e.txt:1: warning: the list shows only some of the updates: "pwsh -c "Get-HotFix" | awk "NR<9"" [FILTERED]
f.txt:1: warning: the list shows only some of the updates: "cat ex01.txt | grep KB50000" [FILTERED]
g.csv:1: warning: the list shows only some of the updates: "head -3 all.csv" [FILTERED]
k.txt:1: warning: the list shows only some of the updates: "select hotfix_id, csname from patches limit 1;" [FILTERED]
m.json:1: warning: the list shows only some of the updates: "osqueryi --json "select hotfix_id, csname from patches limit 1"" [FILTERED]
n.json:1: warning: the list shows only some of the updates: "jq '.[:5]' all.json" [FILTERED]
@status 1

@case commands of a shell of Unix that keep all, and comments
@file good.csv
CSName,HotFixID
GOOD,KB5000001
GOOD,KB5000002
@file h.txt
$ cat ex01.txt | grep KB
KB5000001
KB5000002
@file i.txt
# Head office servers | KB list
KB5000001
KB5000002
@file j.txt
bob@lin:~/lists$ ssh ex01 "wmic qfe get CSName,HotFixID" | tail -n +2 | grep -i kb
KB5000001
KB5000002
@file k.txt
# ssh ex01 wmic qfe get HotFixID | sed 1d | sort -u
KB5000001
KB5000002
@cmd
for f in h.txt i.txt j.txt k.txt; do kbdiff cluster --brief good.csv $f; done
@stdout
GOOD and h have the same 2 updates.
GOOD and i have the same 2 updates.
GOOD and ex01 have the same 2 updates.
GOOD and ex01 have the same 2 updates.
@stderr
@status 0

@case a shell of Unix asks hosts that give nothing
@file good.csv
CSName,HotFixID
GOOD,KB5000001
GOOD,KB5000002
@file j.txt
$ ssh ex01 wmic qfe get CSName,HotFixID
CSName  HotFixID
EX01    KB5000001
EX01    KB5000002

$ ssh bob@ex02 wmic qfe get CSName,HotFixID
$ ssh -p 22 ex03.corp.local wmic qfe get CSName,HotFixID
$
@cmd
kbdiff cluster --brief good.csv j.txt
@stdout
ex02 and ex03.corp.local may lack 2 updates that the other 2 nodes have: the lists of ex02 and ex03.corp.local are empty.
@stderr
j.txt:6: warning: ex02 lists no updates; did the export fail? [NO_ENTRIES]
j.txt:7: warning: ex03.corp.local lists no updates; did the export fail? [NO_ENTRIES]
@status 1

@case a count beside several updates in a cell
@file a.csv
Server,KBs,Count
A,"KB4000001, KB4000002, KB4000003",3
B,"KB4000001, KB4000002, KB4000003",3
C,"KB4000001, KB4000002, KB4000003",7
@file b.html
<table><tr><th>Server</th><th>HotFixIDs</th><th>HotFix Count</th></tr>
<tr><td>A</td><td>KB4000001<br>KB4000002</td><td>2</td></tr>
<tr><td>B</td><td>KB4000001<br>KB4000002</td><td>3</td></tr></table>
@file c.txt
ComputerName : A
HotFixIDs    : KB4000001;KB4000002
InstalledOn  : 1/1/2024
Count        : 2

ComputerName : B
HotFixIDs    : KB4000001
InstalledOn  : 1/1/2024
Count        : 12

@file d.json
[{"ComputerName":"A","HotFixID":"KB4000001, KB4000002","Count":2},
 {"ComputerName":"B","HotFixID":"KB4000001, KB4000002","Count":"3"}]
@file e.md
| Server | KBs                 | Anzahl |
|--------|---------------------|--------|
| A      | KB4000001 KB4000002 | 2      |
| B      | KB4000001 KB4000002 | 5      |
@file f.csv
Server,HotFixIDs,Total KBs
A,KB4000001,1
B,KB4000001,2
@cmd
for f in a.csv b.html c.txt d.json e.md f.csv; do kbdiff cluster --brief $f; done
@stdout
The nodes agree as far as their lists go, but the list of C is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A lacks nothing that B has; B may lack 1 update that A has.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
a.csv:4: warning: the list is cut short: 3 of 7 updates [CUT]
b.html:3: warning: the list is cut short: 2 of 3 updates [CUT]
c.txt:7: warning: the list is cut short: 1 of 12 updates [CUT]
d.json:1: warning: the list is cut short: 2 of 3 updates [CUT]
e.md:4: warning: the list is cut short: 2 of 5 updates [CUT]
f.csv:3: warning: the list is cut short: 1 of 2 updates [CUT]
@status 1

@case a count that is met, and one of something else
@file a.csv
Server,KBs,Count
A,"KB4000001, KB4000002",2
B,"KB4000001; KB4000002",2
@file b.csv
Server,HotFixID,Count
A,KB4000001,2
A,KB4000002,2
B,KB4000001,2
B,KB4000002,2
@cmd
for f in a.csv b.csv; do kbdiff cluster --brief $f; done
@stdout
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
@status 0

@case pages of a service's answer by number
@cmd
printf 'CSName,HotFixID\nA,KB4000001\n' > g.csv
say() { printf '{%s"hosts":[{"ComputerName":"B","hotfixes":[{"HotFixID":"KB4000001"}]}]}\n' "$1"; }
try() { say "$1" > p.json; printf '%s\n' "$1"; kbdiff cluster --brief g.csv p.json; }
try '"page":1,"pages":3,'
try '"page":{"size":20,"totalElements":53,"totalPages":3,"number":0},'
try '"pagination":{"current_page":2,"total_pages":2},'
try '"meta":{"offset":0,"limit":20,"total":53},'
try '"_links":{"next":{"href":"https://wsus/api?page=2"}},'
try '"nextPage":2,'
try '"Link":"<https://wsus/api?page=2>; rel=\"next\"",'
try '"page":1,"pages":1,"next":null,'
(say '"page":1,"pages":2,'; say '"page":2,"pages":2,') > p.json; kbdiff cluster --brief g.csv p.json
(say '"page":1,"pages":3,'; say '"page":3,"pages":3,') > p.json; kbdiff cluster --brief g.csv p.json
@stdout
"page":1,"pages":3,
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"page":{"size":20,"totalElements":53,"totalPages":3,"number":0},
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"pagination":{"current_page":2,"total_pages":2},
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"meta":{"offset":0,"limit":20,"total":53},
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"_links":{"next":{"href":"https://wsus/api?page=2"}},
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"nextPage":2,
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"Link":"<https://wsus/api?page=2>; rel=\"next\"",
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
"page":1,"pages":1,"next":null,
A and B have the same update.
A and B have the same update.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:1: warning: the list is cut short: a page before this one is missing [CUT]
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:1: warning: the list is cut short: more pages follow this one [CUT]
p.json:2: warning: the list is cut short: a page before this one is missing [CUT]
@status 1

@case prose around a list says that it is a part
@file g.csv
CSName,HotFixID
A,KB4000001
@cmd
table() { printf '\nSource HotFixID\n------ --------\nB      KB4000001\n\n'; }
page() { printf '<table>%s<tr><th>CSName</th><th>HotFixID</th></tr><tr><td>B</td><td>KB4000001</td></tr></table>\n' "$1"; }
try() { kbdiff cluster --brief g.csv "$1"; }
(echo "Filter: last 6 months"; table) > a.txt; try a.txt
(echo "Filter: Status = Missing"; table) > a.txt; try a.txt
(table; echo "Showing 1 to 20 of 53 entries") > b.txt; try b.txt
(echo "Hotfixes of B, page 1 of 3"; table) > c.txt; try c.txt
page "<caption>Top 10 updates</caption>" > d.html; try d.html
(page ""; echo "<div>1-20 of 1,053</div>") > e.html; try e.html
printf 'Updates since 2024-01-01,\nCSName,HotFixID\nB,KB4000001\n' > f.csv; try f.csv
printf '# Security updates only\nKB4000001\n' > h.txt; try h.txt
(table; echo "... and 33 more") > i.txt; try i.txt
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of h is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
a.txt:1: warning: the list shows only some of the updates: "Filter: last 6 months" [FILTERED]
a.txt:1: warning: the list shows only some of the updates: "Filter: Status = Missing" [FILTERED]
b.txt:6: warning: the list is cut short: "Showing 1 to 20 of 53 entries" [CUT]
c.txt:1: warning: the list is cut short: this is page 1 of 3, and not all pages are here [CUT]
d.html:1: warning: the list shows only some of the updates: "Top 10 updates" [FILTERED]
e.html:2: warning: the list is cut short: "1-20 of 1,053" [CUT]
f.csv:1: warning: the list shows only some of the updates: "Updates since 2024-01-01" [FILTERED]
h.txt:1: warning: the list shows only some of the updates: "# Security updates only" [FILTERED]
i.txt:6: warning: the list is cut short: "... and 33 more" [CUT]
@status 1

@case prose around a list that says no such thing
@file g.csv
CSName,HotFixID
A,KB4000001
@cmd
table() { printf '\nSource HotFixID\n------ --------\nB      KB4000001\n\n'; }
for t in "Filter: none" "Page 1 of 1" "Showing 1 to 1 of 1 entries" "Report of 2024-01-05" "Version 1.2 of 3" "3 of 5 hosts" "Last boot: 12/1/2024" "Last 5 logins: bob"; do
	(echo "$t"; table; echo "$t") > a.txt; kbdiff cluster --brief g.csv a.txt
done
@stdout
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
@stderr
@status 0

@case a page's foot inside a list whose numbers go on
@file a.txt

Host Name:                 ND01
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB4000001
Page 1 of 2
                           [02]: KB4000002
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file b.csv
CSName,HotFixID
ND02,KB4000001
ND02,KB4000002
@cmd
kbdiff cluster --brief a.txt b.csv
@stdout
ND01 and ND02 have the same 2 updates.
@stderr
@status 0

@case prose that counts more updates than there are, or says that some are left out
@cmd
table() { printf '\nSource HotFixID\n------ --------\nA      KB4000001\nB      KB4000001\n\n'; }
for t in "53 rows selected." "Total updates: 53" "53 hotfixes installed" "Hotfix count: 53" "Results truncated" "Result set limited to 100 rows"; do
	(table; echo "$t") > a.txt; kbdiff cluster --brief a.txt
done
for t in "2 rows selected" "Total: 2" "53 updates missing" "Memory total: 4096"; do
	(table; echo "$t") > a.txt; kbdiff cluster --brief a.txt
done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
@stderr
a.txt:7: warning: the list is cut short: 2 of 53 updates [CUT]
a.txt:7: warning: the list is cut short: 2 of 53 updates [CUT]
a.txt:7: warning: the list is cut short: 2 of 53 updates [CUT]
a.txt:7: warning: the list is cut short: 2 of 53 updates [CUT]
a.txt:7: warning: the list is cut short: "Results truncated" [CUT]
a.txt:7: warning: the list is cut short: "Result set limited to 100 rows" [CUT]
@status 0

@case a node of wmic has fewer rows than instances
@file a.html
<h3>Node: A - 1 Instances of Win32_QuickFixEngineering</h3>
<table><tr><th>CSName</th><th>HotFixID</th></tr>
<tr><td>A</td><td>KB4000001</td></tr></table>
<h3>Node: B - 12 Instances of Win32_QuickFixEngineering</h3>
<table><tr><th>CSName</th><th>HotFixID</th></tr>
<tr><td>B</td><td>KB4000001</td></tr></table>
@cmd
kbdiff cluster --brief a.html
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
a.html:5: warning: the list is cut short: 1 of 12 updates [CUT]
@status 1

@case a cell that says how many ids it leaves out, and an id in place of a date
@file a.csv
Server,KBs,Note
A,"KB4000001, KB4000002",
B,"KB4000001, KB4000002 +3",
C,"KB4000001, KB4000002 (+12)",
@file b.csv
Server,HotFixID,InstalledOn
A,KB4000001,1/9/2024
B,KB4000001, KB4000003,
@cmd
for f in a.csv b.csv; do kbdiff cluster --brief $f; done
@stdout
The nodes agree as far as their lists go, but the lists of B and C are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
b.csv:3: warning: this entry has no KB number: "KB4000003" stands in place of its date [NO_KB]
@status 1

@case a part of a history, and of a database
@file g.csv
CSName,HotFixID
A,KB4000001
@file p.txt
PS C:\> Get-WUHistory -Last 10 | select ComputerName,Date,Title,Result | ft

ComputerName Date                Title              Operation    Result
------------ ----                -----              ---------    ------
B            1/1/2024 1:00:00 AM Update (KB4000001) Installation Succeeded

@file p2.txt
PS C:\> Get-WUHistory -MaxDate (Get-Date).AddDays(-30) | select ComputerName,Date,Title,Result | ft

ComputerName Date                Title              Operation    Result
------------ ----                -----              ---------    ------
B            1/1/2024 1:00:00 AM Update (KB4000001) Installation Succeeded

@file p3.txt
PS C:\> Get-WinEvent -ProviderName WUA -MaxEvents 50

ComputerName Date                Title              Operation    Result
------------ ----                -----              ---------    ------
B            1/1/2024 1:00:00 AM Update (KB4000001) Installation Succeeded

@file q.txt
C:\>sqlcmd -Q "select top 10 CSName, HotFixID from dbo.hotfixes"
CSName     HotFixID
---------- ---------
B          KB4000001

(1 rows affected)
@cmd
for f in p*.txt q.txt; do kbdiff cluster --brief g.csv $f; done
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
p.txt:1: warning: the list shows only some of the updates: "Get-WUHistory -Last 10 | select ComputerName,Date,Title,Result | ft" [FILTERED]
p2.txt:1: warning: the list shows only some of the updates: "Get-WUHistory -MaxDate (Get-Date).AddDays(-30) | select ComputerName,Date,Title,Result | ft" [FILTERED]
p3.txt:1: warning: the list shows only some of the updates: "Get-WinEvent -ProviderName WUA -MaxEvents 50" [FILTERED]
q.txt:1: warning: the list shows only some of the updates: "sqlcmd -Q "select top 10 CSName, HotFixID from dbo.hotfixes"" [FILTERED]
@status 1

@case headings that call a list a part
@cmd
table() { printf '%s\n\nSource  HotFixID   InstalledOn\n------  --------   -----------\n%s    KB5031361  10/11/2023\n\n' "$2" "$1"; }
table EX01 '' >EX01.txt
for says in 'Partial list:' 'Liste partielle' 'Lista parcial' 'Elenco parziale' 'Teilliste von EX02' 'Partially patched'; do
	table EX02 "$says" >EX02.txt
	kbdiff cluster -q EX01.txt EX02.txt 2>/dev/null; echo "$? $says"
done
@stdout
1 Partial list:
1 Liste partielle
1 Lista parcial
1 Elenco parziale
1 Teilliste von EX02
0 Partially patched
@stderr
@status 0

@case notes that a list is cut, filtered or broken off, around lists of each shape
@cmd
table() { printf 'Source  HotFixID   InstalledOn\n------  --------   -----------\n'; for k in KB5031361 KB5012170; do printf '%-6s  %-9s  10/1/2023\n' $1 $k; done; }
list() { for k in KB5031361 KB5012170; do printf '\nHotFixID       : %s\nInstalledOn    : 10/1/2023\nPSComputerName : %s\n' $k $1; done; }
values() { for k in KB5031361 KB5012170; do printf '\n\nCSName=%s\nHotFixID=%s\n' $1 $k; done; }
table A > a.txt
try() {
	{ table B; printf '\n%s\n' "$1"; } > t.txt
	{ list B; printf '\n%s\n' "$1"; } > l.txt
	{ values B; printf '\n\n%s\n' "$1"; } > v.txt
	printf '%s:' "$1"
	for f in t l v; do kbdiff -q cluster a.txt $f.txt 2>err; printf ' %s %s' $? "$(grep -o '\[[A-Z]*\]$' err)"; done; echo
}
for note in '....' '(...)' 'und so weiter ...' ecc. '--- >8 ---' 'Afficher plus' '2 of 31' '[2 of 31]' \
    'last 2 shown' 'The remaining rows were deleted' 'restliche Zeilen gelöscht: Rest' 'alle übrigen Zeilen entfernt' \
    'Only the critical updates are listed' 'solo aggiornamenti di sicurezza' 'Updates excluding .NET' \
    'Output of Get-HotFix | select -Last 2' 'Erstellt mit: "wmic qfe | findstr 5031"' \
    'Lost connection.' 'KeyboardInterrupt' 'Aborted' 'Timeout expired' 'Vom Benutzer abgebrochen.' '-- More --'; do
	try "$note"
done
echo and these say nothing of the kind
for note in 'Done ...' '2 of 2' 'Empty lines deleted' 'No rows deleted' 'Only installed updates' 'These are the only updates installed' \
    'Excluded: none' 'B was excluded from the test' 'Installiert ohne Fehler' 'Connection to B closed.' 'Made with: Get-HotFix | Export-Csv b.csv' \
    'Run Get-HotFix | select -First 2 to check' 'timeout: 60s'; do
	try "$note"
done
@stdout
....: 1 [CUT] 1 [CUT] 1 [CUT]
(...): 1 [CUT] 1 [CUT] 1 [CUT]
und so weiter ...: 1 [CUT] 1 [CUT] 1 [CUT]
ecc.: 1 [CUT] 1 [CUT] 1 [CUT]
--- >8 ---: 1 [CUT] 1 [CUT] 1 [CUT]
Afficher plus: 1 [CUT] 1 [CUT] 1 [CUT]
2 of 31: 1 [CUT] 1 [CUT] 1 [CUT]
[2 of 31]: 1 [CUT] 1 [CUT] 1 [CUT]
last 2 shown: 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
The remaining rows were deleted: 1 [CUT] 1 [CUT] 1 [CUT]
restliche Zeilen gelöscht: Rest: 1 [CUT] 1 [CUT] 1 [CUT]
alle übrigen Zeilen entfernt: 1 [CUT] 1 [CUT] 1 [CUT]
Only the critical updates are listed: 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
solo aggiornamenti di sicurezza: 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
Updates excluding .NET: 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
Output of Get-HotFix | select -Last 2: 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
Erstellt mit: "wmic qfe | findstr 5031": 1 [FILTERED] 1 [FILTERED] 1 [FILTERED]
Lost connection.: 1 [FAILED] 1 [FAILED] 1 [FAILED]
KeyboardInterrupt: 1 [FAILED] 1 [FAILED] 1 [FAILED]
Aborted: 1 [FAILED] 1 [FAILED] 1 [FAILED]
Timeout expired: 1 [FAILED] 1 [FAILED] 1 [FAILED]
Vom Benutzer abgebrochen.: 1 [FAILED] 1 [FAILED] 1 [FAILED]
-- More --: 1 [CUT] 1 [CUT] 1 [CUT]
and these say nothing of the kind
Done ...: 0  0  0 
2 of 2: 0  0  0 
Empty lines deleted: 0  0  0 
No rows deleted: 0  0  0 
Only installed updates: 0  0  0 
These are the only updates installed: 0  0  0 
Excluded: none: 0  0  0 
B was excluded from the test: 0  0  0 
Installiert ohne Fehler: 0  0  0 
Connection to B closed.: 0  0  0 
Made with: Get-HotFix | Export-Csv b.csv: 0  0  0 
Run Get-HotFix | select -First 2 to check: 0  0  0 
timeout: 60s: 0  0  0 
@stderr
@status 0

@case lines of scissors above and below a list part it from its text
@cmd
list() { printf 'Source  HotFixID\n------  --------\n%-6s  KB5031361\n' $1; }
list A > a.txt
{ echo '--- 8< ---'; list B; printf '\n--- 8< ---\nBob\n'; } > both.txt
{ echo '-- cut here --'; list B; printf '\n-- cut here --\nBob\n'; } > here.txt
{ list B; printf '\n--- 8< ---\nBob\n'; } > one.txt
for f in both here one; do kbdiff --brief cluster a.txt $f.txt 2>&1; done
@stdout
A and B have the same update.
A and B have the same update.
one.txt:5: warning: the list is cut short: "--- 8< ---" follows its rows [CUT]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
@status 1

@case what is said above records without a heading
@cmd
list() { printf '\nHotFixID       : KB5031361\nPSComputerName : %s\n' $1; }
table() { printf 'Source  HotFixID\n------  --------\n%-6s  KB5031361\n' $1; }
list A > a.txt
for note in '[...]' '-- More --' 'etc.'; do
	{ echo "$note"; list B; } > list.txt
	{ echo "$note"; table B; } > table.txt
	for f in list table; do kbdiff --brief cluster a.txt $f.txt 2>&1; done
done
@stdout
list.txt:1: warning: the list shows only some of the updates: "[...]" [FILTERED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same update.
list.txt:1: warning: the list shows only some of the updates: "-- More --" [FILTERED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same update.
list.txt:1: warning: the list shows only some of the updates: "etc." [FILTERED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same update.
@stderr
@status 0

@case pages and shares of a list
@cmd
entry() { printf '\nHotFixID       : %s\nPSComputerName : %s\n' $2 $1; }
{ entry A KB5031361; entry A KB5012170; } > a.txt
pages() { entry B KB5031361; printf '\n(1 of %d)\n' $1; entry B KB5012170; printf '\n(2 of %d)\n' $1; }
pages 2 > whole.txt
pages 3 > part.txt
{ entry B KB5031361; entry B KB5012170; printf '\nfiltered: hotfixes only\n'; } > kind.txt
for f in whole part kind; do kbdiff --brief cluster a.txt $f.txt 2>&1; done
@stdout
A and B have the same 2 updates.
part.txt:10: warning: the list is cut short: this is page 2 of 3, and not all pages are here [CUT]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
kind.txt:8: warning: the list shows only some of the updates: "filtered: hotfixes only" [FILTERED]
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
@status 1

@case a command above a list behind signs of any kind
@cmd
printf 'KB5031361\n' > a.txt
table() { printf 'HotFixID   InstalledOn\n--------   -----------\nKB5031361  10/1/2023\n'; }
for sign in '> ' '## ' 'Command: ' '// ' 'I would like to see '; do
	{ echo "${sign}Get-HotFix | ? InstalledOn -gt 1/1/2023"; echo; table; } > b.txt; kbdiff -q cluster A=a.txt b.txt 2>err; echo "$sign$? $(grep -o '\[[A-Z]*\]$' err)"
done
@stdout
> 1 [FILTERED]
## 1 [FILTERED]
Command: 1 [FILTERED]
// 1 [FILTERED]
I would like to see 0 
@stderr
@status 0

@case more that is said of a list that is not whole
@cmd
table() { printf 'Source  HotFixID   InstalledOn\n------  --------   -----------\n%-6s  KB5031361  10/1/2023\n' $1; }
table A > a.txt
for note in '41 Hotfix(s) Installed.' 'B has 41 updates' 'Summe: 41 Updates' '40 weitere ...' 'nicht vollständig' 'Fortsetzung folgt' '40 rows skipped' \
    'LỖI: Truy cập bị từ chối.' 'write error: No space left on device' \
    '1 Hotfix(s) Installed.' 'B has 1 update' 'no rows skipped'; do
	{ table B; printf '\n%s\n' "$note"; } > b.txt; kbdiff -q cluster a.txt b.txt 2>err; echo "$note: $? $(grep -o '\[[A-Z]*\]$' err)"
done
@stdout
41 Hotfix(s) Installed.: 1 [CUT]
B has 41 updates: 1 [CUT]
Summe: 41 Updates: 1 [CUT]
40 weitere ...: 1 [CUT]
nicht vollständig: 1 [CUT]
Fortsetzung folgt: 1 [CUT]
40 rows skipped: 1 [CUT]
LỖI: Truy cập bị từ chối.: 1 [FAILED]
write error: No space left on device: 1 [FAILED]
1 Hotfix(s) Installed.: 0 
B has 1 update: 0 
no rows skipped: 0 
@stderr
@status 0

@case what is said below a table of a part is of all hosts in it
@file one.csv
CSName,HotFixID
A,KB4000001
B,KB4000001
Filter: last 30 days,
@file two.csv
CSName,HotFixID
A,KB4000001
CSName,HotFixID
B,KB4000001
Filter: last 30 days,
@cmd
for f in one two; do kbdiff cluster --brief $f.csv; done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
one.csv:4: warning: the list shows only some of the updates: "Filter: last 30 days" [FILTERED]
two.csv:5: warning: the list shows only some of the updates: "Filter: last 30 days" [FILTERED]
@status 1

@case words that a list is not complete, that updates were taken off, and shares of them that are installed
@file g.txt
Source  HotFixID   InstalledOn
------  --------   -----------
A       KB4000001  1/15/2024
A       KB4000002  1/15/2024
@file l.txt
Source  HotFixID   InstalledOn
------  --------   -----------
B       KB4000001  1/15/2024
B       KB4000002  1/15/2024

@cmd
while read -r t; do echo "$t"; for f in above below; do case $f in above) { echo "$t"; cat l.txt; };; *) { cat l.txt; echo "$t"; };; esac >$f.txt; kbdiff cluster --brief g.txt $f.txt; done; done <<END
The list is not complete.
older ones not shown
Updates since January
2 of 4 updates installed
Compliance: 71%
October CU was removed because of printing problems.
B could not be patched
SQL updates are not listed here.
The list is complete.
No problems with updates since January
2 of 2 updates installed
Compliance: 100%
1/5/2024 updates installed by Meier
C could not be patched
END
@stdout
The list is not complete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
older ones not shown
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
Updates since January
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
2 of 4 updates installed
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
Compliance: 71%
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
October CU was removed because of printing problems.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
B could not be patched
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
SQL updates are not listed here.
A and B have the same 2 updates.
A and B have the same 2 updates.
The list is complete.
A and B have the same 2 updates.
A and B have the same 2 updates.
No problems with updates since January
A and B have the same 2 updates.
A and B have the same 2 updates.
2 of 2 updates installed
A and B have the same 2 updates.
A and B have the same 2 updates.
Compliance: 100%
A and B have the same 2 updates.
A and B have the same 2 updates.
1/5/2024 updates installed by Meier
A and B have the same 2 updates.
A and B have the same 2 updates.
C could not be patched
C may lack 2 updates that the other 2 nodes have: the export of C failed.
C may lack 2 updates that the other 2 nodes have: the export of C failed.
@stderr
above.txt:1: warning: the list shows only some of the updates: "The list is not complete." [FILTERED]
below.txt:6: warning: the list is cut short: "The list is not complete." [CUT]
above.txt:1: warning: the list shows only some of the updates: "older ones not shown" [FILTERED]
below.txt:6: warning: the list is cut short: "older ones not shown" [CUT]
above.txt:1: warning: the list shows only some of the updates: "Updates since January" [FILTERED]
below.txt:6: warning: the list shows only some of the updates: "Updates since January" [FILTERED]
above.txt:1: warning: listed, but perhaps not installed: 2 updates; see "2 of 4 updates installed" [CONTRADICTED]
below.txt:6: warning: listed, but perhaps not installed: 2 updates; see "2 of 4 updates installed" [CONTRADICTED]
above.txt:1: warning: listed, but perhaps not installed: 2 updates; see "Compliance: 71%" [CONTRADICTED]
below.txt:6: warning: listed, but perhaps not installed: 2 updates; see "Compliance: 71%" [CONTRADICTED]
above.txt:1: warning: listed, but perhaps not installed: 2 updates; see "October CU was removed because of printing problems." [CONTRADICTED]
below.txt:6: warning: listed, but perhaps not installed: 2 updates; see "October CU was removed because of printing problems." [CONTRADICTED]
above.txt:1: warning: B gave no list: "B could not be patched" [FAILED]
above.txt:1: warning: listed, but perhaps not installed: 2 updates; see "B could not be patched" [CONTRADICTED]
below.txt:6: warning: the export of B failed: "B could not be patched" [FAILED]
below.txt:6: warning: listed, but perhaps not installed: 2 updates; see "B could not be patched" [CONTRADICTED]
above.txt:1: warning: C gave no list: "C could not be patched" [FAILED]
below.txt:6: warning: C gave no list: "C could not be patched" [FAILED]
@status 1

@case a list of what differs, or that is copied in part, and titles in scripts that part no words
@cmd
while IFS= read -r text; do
	printf '%s\n\nSource HotFixID\n------ --------\nEX01   KB5031361\nEX02   KB5031361\n' "$text" > a.txt
	rc=0; kbdiff cluster -q a.txt 2>/dev/null || rc=$?; echo "$rc $text"
done <<'END'
Delta
Difference between EX01 and EX02
Unterschiede zwischen EX01 und EX02:
Différence entre EX01 et EX02
Diff EX01 EX02
I only copied the last few lines.
Nur den Anfang kopiert
一部のみ表示
일부만 표시
未インストールの更新プログラム
失敗した更新プログラム
適用予定
インストール待ち
설치되지 않은 업데이트
설치 예정
待安装的更新
Неустановленные обновления
Aktualizacje do zainstalowania
Zurückgezogene Updates
No difference between EX01 and EX02
Differences: none
Diff tool: WinMerge
Copied from the last report
Copied only to the share
インストール済みの更新プログラム
更新の必要はありません
更新プログラム一覧
已安装的更新
설치된 업데이트
Установленные обновления
END
@stdout
1 Delta
1 Difference between EX01 and EX02
1 Unterschiede zwischen EX01 und EX02:
1 Différence entre EX01 et EX02
1 Diff EX01 EX02
1 I only copied the last few lines.
1 Nur den Anfang kopiert
1 一部のみ表示
1 일부만 표시
2 未インストールの更新プログラム
2 失敗した更新プログラム
2 適用予定
2 インストール待ち
2 설치되지 않은 업데이트
2 설치 예정
2 待安装的更新
2 Неустановленные обновления
2 Aktualizacje do zainstalowania
2 Zurückgezogene Updates
0 No difference between EX01 and EX02
0 Differences: none
0 Diff tool: WinMerge
0 Copied from the last report
0 Copied only to the share
0 インストール済みの更新プログラム
0 更新の必要はありません
0 更新プログラム一覧
0 已安装的更新
0 설치된 업데이트
0 Установленные обновления
@stderr
@status 0
