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
behind may lack 1 update that the other 2 nodes have: its list is empty.
before may lack 1 update that the other 2 nodes have: its list is empty.
EX03 may lack 1 update that the other 2 nodes have: its list is empty.
wmic may lack 1 update that the other 2 nodes have: its list is empty.
history may lack 1 update that the other 2 nodes have: its list is empty.
table may lack 1 update that the other 2 nodes have: its list is empty.
page may lack 1 update that the other 2 nodes have: its list is empty.
list may lack 1 update that the other 2 nodes have: its list is empty.
two may lack 1 update that the other 2 nodes have: its list is empty.
@stderr
behind.csv:3: warning: behind lists no updates; did the export fail? [NO_ENTRIES]
before.csv:1: warning: before lists no updates; did the export fail? [NO_ENTRIES]
asked.csv:4: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
wmic.csv:4: warning: wmic lists no updates; did the export fail? [NO_ENTRIES]
history.csv:4: warning: history lists no updates; did the export fail? [NO_ENTRIES]
nameless.csv:3: error: a second list without a host name, after that of line 2; save each list to a file of its own, or name the host of a file by NAME=FILE [NAMELESS]
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
The nodes agree as far as their lists go, but the list of EX02 is in doubt: it may have more.
The nodes agree as far as their lists go, but the list of EX02 is in doubt: it may have more.
@stderr
list.txt:4: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
part.csv:3: warning: the list shows only some of the updates: Get-HotFix -ComputerName EX02 | select -First 1 | ConvertTo-Csv [FILTERED]
commas.csv:3: warning: the list shows only some of the updates: Get-HotFix -ComputerName EX02 | select CSName,HotFixID,InstalledOn -Last 1 [FILTERED]
@status 1
