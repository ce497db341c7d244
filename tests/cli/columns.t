@case columns named by hand
@file m.csv
"Rack unit","Patch ref","When","Verdict"
"ND01","KB4000001","2023-10-12","there"
"ND01","KB4000002","2023-10-13","Installed"
"ND02","KB4000001","2023-10-12","Missing"
@cmd
kbdiff list -f csv --column 'host=Rack unit,update=Patch ref' --column date=When,state=Verdict m.csv | cut -d, -f1,2,5,8

@stdout
host,update,installed_on,state
ND01,KB4000001,2023-10-12,unknown
ND01,KB4000002,2023-10-13,installed
ND02,KB4000001,2023-10-12,missing
@stderr
m.csv:2: warning: unclear install state: "there" for KB4000001 [NO_STATE]
@status 0

@case a chosen column goes before known ones
@file m.csv
CSName,HotFixID,Installed,Box,Patch,Verdict
X,KB4000009,no,ND01,KB4000001,yes
X,KB4000009,no,ND02,KB4000002,yes
@cmd
kbdiff list -f csv --column host=Box,update=patch,state=VERDICT m.csv | cut -d, -f1,2,8

@stdout
host,update,state
ND01,KB4000001,installed
ND02,KB4000002,installed
@stderr
@status 0

@case a chosen column in other shapes
@file a.json
[{"Box":"ND01","Patch":"KB4000001"},{"Box":"ND02","Patch":"KB4000001"}]
@file b.json
[{"Box":"ND03","HotFixes":[{"HotFixID":"KB4000001"}]},{"Box":"ND04","HotFixes":[{"HotFixID":"KB4000001"}]}]
@file c.txt
Box   : ND05
Patch : KB4000001

Box   : ND06
Patch : KB4000001

@file d.txt
Box   Patch     InstalledOn
---   -----     -----------
ND07  KB4000001 10/12/2023
ND08  KB4000001 10/12/2023
@file e.html
<table><tr><th>Box</th><th>Patch</th></tr><tr><td>ND09</td><td>KB4000001</td></tr><tr><td>ND10</td><td>KB4000001</td></tr></table>
@file f.xml
<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="Box">ND11</S><S N="Patch">KB4000001</S></MS></Obj><Obj RefId="1"><MS><S N="Box">ND12</S><S N="Patch">KB4000001</S></MS></Obj></Objs>
@cmd
kbdiff list -f csv --column host=Box,update=Patch [abcdef].* | cut -d, -f1,2

@stdout
host,update
ND01,KB4000001
ND02,KB4000001
ND03,KB4000001
ND04,KB4000001
ND05,KB4000001
ND06,KB4000001
ND07,KB4000001
ND08,KB4000001
ND09,KB4000001
ND10,KB4000001
ND11,KB4000001
ND12,KB4000001
@stderr
@status 0

@case columns that nobody has, or that are named wrongly
@file a.csv
Box,HotFixID
ND01,KB4000001
@cmd
kbdiff list --column host=Bux a.csv; kbdiff list --column host=Box,host=x a.csv; kbdiff list --column hust=Box a.csv; kbdiff list --column host= a.csv; kbdiff list --column 'host="A, B' a.csv

@stdout
@stderr
kbdiff: error: --column host=Bux: no table has this column [NO_COLUMN]
kbdiff: --column: "host" is given twice; give each key once
kbdiff: --column: unknown key "hust"; did you mean "host"? Use host, update, state or date
kbdiff: --column: "host=" names no column; write host=AssetName, and host="A, B" if a name has a comma
kbdiff: --column: "host="A, B" names no column; write host=AssetName, and host="A, B" if a name has a comma
@status 2

@case a column that seems to name hosts is asked for in every shape
@file a.json
[{"Asset":"ND01","HotFixID":"KB4000001"},{"Asset":"ND02","HotFixID":"KB4000001"}]
@file b.json
[{"Asset":"ND03","HotFixes":[{"HotFixID":"KB4000001"}]},{"Asset":"ND04","HotFixes":[{"HotFixID":"KB4000001"}]}]
@file c.txt
Asset    : ND05
HotFixID : KB4000001

Asset    : ND06
HotFixID : KB4000001

@file d.txt
Asset HotFixID  InstalledOn
----- --------  -----------
ND07  KB4000001 10/12/2023
ND08  KB4000001 10/12/2023
@file e.html
<table><tr><th>Asset</th><th>HotFixID</th></tr><tr><td>ND09</td><td>KB4000001</td></tr><tr><td>ND10</td><td>KB4000001</td></tr></table>
@file f.xml
<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="Asset">ND11</S><S N="HotFixID">KB4000001</S></MS></Obj><Obj RefId="1"><MS><S N="Asset">ND12</S><S N="HotFixID">KB4000001</S></MS></Obj></Objs>
@file g.csv
"Asset, tag",HotFixID
ND13,KB4000001
ND14,KB4000001
@file h.csv
Asset,Title,Operation,Result,Date
ND15,Update (KB4000001),Installation,Succeeded,2023-10-12
ND16,Update (KB4000001),Installation,Succeeded,2023-10-12
@cmd
for f in [abcdefgh].*; do kbdiff list $f; done; kbdiff list -f csv ND13=g.csv | cut -d, -f1,2; kbdiff list -f csv --column 'host="Asset, tag"' g.csv | cut -d, -f1,2

@stdout
host,update
ND13,KB4000001
ND13,KB4000001
host,update
ND13,KB4000001
ND14,KB4000001
@stderr
a.json:1: error: no known host column, but "Asset" holds names (ND01, ND02); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
b.json:1: error: no known host column, but "Asset" holds names (ND03, ND04); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
c.txt:2: error: no known host column, but "Asset" holds names (ND05, ND06); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
d.txt:1: error: no known host column, but "Asset" holds names (ND07, ND08); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
e.html:1: error: no known host column, but "Asset" holds names (ND09, ND10); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
f.xml:1: error: no known host column, but "Asset" holds names (ND11, ND12); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
g.csv:1: error: no known host column, but "Asset, tag" holds names (ND13, ND14); use --column 'host="Asset, tag"', or NAME=FILE if the file is of one host [NAMELESS]
h.csv:1: error: no known host column, but "Asset" holds names (ND15, ND16); use --column host=Asset, or NAME=FILE if the file is of one host [NAMELESS]
@status 0

@case columns of hosts have many names
@cmd
for c in Rechner 'Nom du serveur' Equipo hostIdentifier host_hostname inventory_hostname certname minion_id 'NetBIOS Name' DNS AssetName 'Имя компьютера' ホスト名 主机名; do
printf "$c,HotFixID\nb1,KB4000001\nc1,KB4000002\n" > a.csv; echo "$c: $(kbdiff list -f csv a.csv | awk -F, 'NR > 1 { printf "%s ", $1 }')"; done
printf '[{"rechner":"b1","HotFixID":"KB4000001"},{"rechner":"c1","HotFixID":"KB4000001"}]' > a.json; kbdiff list -f csv a.json | cut -d, -f1,2
@stdout
Rechner: b1 c1 
Nom du serveur: b1 c1 
Equipo: b1 c1 
hostIdentifier: b1 c1 
host_hostname: b1 c1 
inventory_hostname: b1 c1 
certname: b1 c1 
minion_id: b1 c1 
NetBIOS Name: b1 c1 
DNS: b1 c1 
AssetName: b1 c1 
Имя компьютера: b1 c1 
ホスト名: b1 c1 
主机名: b1 c1 
host,update
b1,KB4000001
c1,KB4000001
@stderr
@status 0

@case a column that is called as hosts are, or holds names, is asked for
@cmd
try() { printf "$1,HotFixID\n$2,KB4000001\n$3,KB4000002\n$3,KB4000003\n" > a.csv; echo "$1: $(kbdiff list -f csv a.csv 2>&1 | awk -F: '/error/ { printf "%s ", $4 } /^[^hk].*KB4000001/ { printf "read " }')"; }
try Foo b1 c1; try IP 10.0.0.4 10.0.0.12; try VM berlin paris; try 'Asset tag' 10045 10046; try ResourceID 16777219 16777220; try client alpha -; try name b1 c2
for v in 'Ticket,CHG0012345,CHG0012346' 'Language,en-US,de-DE' 'Kind,SSU,LCU' 'File,windows10.0-kb4000001-x64.msu,windows10.0-kb4000002-x64.msu' 'Release,1809,22H2' 'File version,6.1.1.1,6.1.1.2' 'Foo,alpha,beta' 'Jira issue,OPS-12,OPS-13' 'Server type,member,dc' 'SHA-1,0a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f,1a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f0a9f' 'Priority,P1,P2'; do IFS=,; set -- $v; unset IFS; try "$@"; done
@stdout
Foo:  no known host column, but "Foo" holds names (b1, c1); use --column host=Foo, or NAME=FILE if the file is of one host [NAMELESS] 
IP:  no known host column, but "IP" holds names (10.0.0.4, 10.0.0.12); use --column host=IP, or NAME=FILE if the file is of one host [NAMELESS] 
VM:  no known host column, but "VM" holds names (berlin, paris); use --column host=VM, or NAME=FILE if the file is of one host [NAMELESS] 
Asset tag:  no known host column, but "Asset tag" holds names (10045, 10046); use --column 'host=Asset tag', or NAME=FILE if the file is of one host [NAMELESS] 
ResourceID:  no known host column, but "ResourceID" holds names (16777219, 16777220); use --column host=ResourceID, or NAME=FILE if the file is of one host [NAMELESS] 
client: read 
name:  no known host column, but "name" holds names (b1, c2); use --column host=name, or NAME=FILE if the file is of one host [NAMELESS] 
Ticket: read 
Language: read 
Kind: read 
File: read 
Release: read 
File version: read 
Foo: read 
Jira issue: read 
Server type: read 
SHA-1: read 
Priority: read 
@stderr
@status 0

@case updates with the hosts that have them are no list of a host
@file a.csv
HotFixID,Hosts
KB4000001,"C1,B1"
KB4000002,C1
@file b.txt
HotFixID    : KB4000001
AffectedComputers : {B1, C1}

HotFixID    : KB4000002
AffectedComputers : {C1}

@file c.json
[{"HotFixID":"KB4000001","servers":["B1","C1"]},{"HotFixID":"KB4000002","servers":["B1"]}]
@file d.html
<table><tr><th>HotFixID</th><th>Installed on servers</th><th>InstalledOn</th></tr><tr><td>KB4000001</td><td>ex01; ex02</td><td>1/2/2024</td></tr></table>
@cmd
for f in [a-d].*; do kbdiff list $f; done
@stdout
@stderr
a.csv:1: error: not a list of installed updates: updates with the hosts that have them (Hosts, ...); give the exports it was made from [REFUSED]
b.txt:1: error: not a list of installed updates: updates with the hosts that have them (AffectedComputers, ...); give the exports it was made from [REFUSED]
c.json:1: error: not a list of installed updates: updates with the hosts that have them (servers, ...); give the exports it was made from [REFUSED]
d.html:1: error: not a list of installed updates: updates with the hosts that have them (Installed on servers, ...); give the exports it was made from [REFUSED]
@status 2

@case objects of JSON with a list in each are of hosts by the member that names them
@file a.json
[{"name":"B1","hotfixes":[{"HotFixID":"KB4000001"}]},{"name":"C1","hotfixes":[{"HotFixID":"KB4000002"}]}]
@file b.json
{"machines":[{"id":7,"updates":[{"HotFixID":"KB4000001"}]},{"id":9,"updates":[{"HotFixID":"KB4000001"}]}]}
@file c.json
{"hosts":[{"label":"berlin","hotfixes":[{"HotFixID":"KB4000001"}]},{"label":"paris","hotfixes":null}]}
@file d.json
[{"name":"Security Updates","id":1,"hotfixes":[{"HotFixID":"KB4000001"}]},{"name":"Critical","id":2,"hotfixes":[{"HotFixID":"KB4000002"}]}]
@cmd
for f in [a-d].*; do kbdiff list -f csv $f | cut -d, -f1,2; done
@stdout
host,update
d,KB4000001
d,KB4000002
@stderr
a.json:1: error: no known host column, but "name" holds names (B1, C1); use --column host=name, or NAME=FILE if the file is of one host [NAMELESS]
b.json:1: error: no known host column, but "id" holds names (7, 9); use --column host=id, or NAME=FILE if the file is of one host [NAMELESS]
c.json:1: error: no known host column, but "label" holds names (berlin, paris); use --column host=label, or NAME=FILE if the file is of one host [NAMELESS]
@status 0

@case two columns that do not agree on how many hosts there are
@cmd
try() { printf "$1" > a.csv; kbdiff list -f csv a.csv | cut -d, -f1,2 | tail -n +2; }
try 'CSName,PSComputerName,HotFixID\nGW01,EX01,KB4000001\nGW01,EX02,KB4000002\n'
try 'CSName,PSComputerName,HotFixID\nEX01,GW01,KB4000001\nEX02,GW01,KB4000002\n'
try 'PSComputerName,CSName,HotFixID\nex01.corp.local,EX01,KB4000001\n10.0.0.2,EX01,KB4000002\nlocalhost,EX01,KB4000003\n'
try 'Source,Computer,HotFixID\nWSUS,EX01,KB4000001\nWSUS,EX02,KB4000002\n'; kbdiff list -f csv --column host=Computer a.csv | cut -d, -f1,2
echo '[{"CSName":"GW01","PSComputerName":"EX01","HotFixID":"KB4000001"},{"CSName":"GW01","PSComputerName":"EX02","HotFixID":"KB4000002"}]' > a.json; kbdiff list a.json
@stdout
EX01,KB4000001
EX02,KB4000002
EX01,KB4000001
EX01,KB4000002
EX01,KB4000003
EX01,KB4000001
EX02,KB4000002
host,update
EX01,KB4000001
EX02,KB4000002
@stderr
a.csv:3: error: GW01 in one column stands beside EX01 and EX02 in another; name the column of hosts with --column host=COLUMN [NAMELESS]
a.json:1: error: GW01 in one column stands beside EX01 and EX02 in another; name the column of hosts with --column host=COLUMN [NAMELESS]
@status 2

@case a heading that comes twice is an error in every shape
@file a.csv
CSName,HotFixID,HotFixID
A,KB4000001,KB4000002
@file b.txt
CSName HotFixID  HotFixID
------ --------  --------
A      KB4000001 KB4000002
@file c.txt
CSName  HotFixID   HotFixID
A       KB4000001  KB4000002
@file d.html
<table><tr><th>CSName</th><th>HotFixID</th><th>HotFixID</th></tr><tr><td>A</td><td>KB4000001</td><td>KB4000002</td></tr></table>
@file e.json
{"CSName":"A","HotFixID":"KB4000001",
"HotFixID":"KB4000002"}
@file f.csv
Node,HotFixID,InstalledOn,InstalledOn
A,KB4000001,10/12/2023,
@file g.json
{"CSName":"A","HotFixID":"KB4000001","x":1,"x":2}
@cmd
for f in [abcdef].*; do kbdiff list $f; done; kbdiff list -f csv g.json | cut -d, -f1,2

@stdout
host,update
A,KB4000001
@stderr
a.csv:1: error: cannot use this header: it has two columns called HotFixID [CSV_HEADER]
b.txt:1: error: cannot use this header: it has two columns called HotFixID [CSV_HEADER]
c.txt:1: error: cannot use this header: it has two columns called HotFixID [CSV_HEADER]
d.html:1: error: cannot use this header: it has two columns called HotFixID [CSV_HEADER]
e.json:2: error: an object has two members called HotFixID [SYNTAX]
f.csv:1: error: cannot use this header: it has two columns called InstalledOn [CSV_HEADER]
@status 0

@case files that are left out of a folder
@file a.csv
CSName,HotFixID
A,KB4000001
@cmd
mkdir -p d/old d/new; cp a.csv d; cp a.csv d/old/A.csv; echo 'the job did not start' > d/b.CSV; echo x > d/new/c.bak
for g in 'd' '*.bak' 'OLD' 'old/*' '*/c.bak' 'b.csv'; do echo "$g"; kbdiff list -f csv --exclude "$g" d 2>> err | cut -d, -f1,16; done
kbdiff list -f csv --exclude 'a.csv' --exclude 'b*' d/a.csv | cut -d, -f1,2; kbdiff list --exclude '[' d; kbdiff list --exclude '*' d; sort -u err
@stdout
d
host,file
A,d/a.csv
A,A=d/old/A.csv
,d/b.CSV
*.bak
host,file
A,d/a.csv
A,A=d/old/A.csv
,d/b.CSV
OLD
host,file
A,d/a.csv
,d/b.CSV
old/*
host,file
A,d/a.csv
,d/b.CSV
*/c.bak
host,file
A,d/a.csv
A,A=d/old/A.csv
,d/b.CSV
b.csv
host,file
A,d/a.csv
A,A=d/old/A.csv
host,update
A,KB4000001
d/b.CSV: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/new/c.bak: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@stderr
kbdiff: --exclude: "[" is not a shell pattern; write one such as '*.bak'
d: error: found no export here: check what --exclude leaves out [NO_EXPORT]
@status 0

@case several columns that say how an update stands
@cmd
try() { printf "CSName,HotFixID,$1\nA,KB4000001,$2\nA,KB4000002,$3\n" > a.csv; echo "$1: $(kbdiff list -f csv a.csv 2>err | awk -F, 'NR > 1 { printf "%s ", $8 }')$(cut -d: -f4- err | tr '\n' ' ')"; }
try Installed,Success True,True True,False
try Success,Installed True,True True,False
try Status,Result Installed,Succeeded Installed,Failed
try Status,State Online,Installed Online,Missing
try Status,InstallStatus ok,Installed ok,Missing
try Present,Compliant True,True False,False
try Installed,Failed,Removed True,False,False False,False,True
try Failed,Uninstalled False,False False,True
try Status,ErrorCode,ErrorMessage Installed,0, Installed,0,0x800f0922
try Error,ExitCode ,0 ,1
try Installed,Pending True,False True,True
h() { printf "ComputerName,Title,$1\nA,U (KB4000001),$2\nA,U (KB4000002),$3\n" > a.csv; echo "$1: $(kbdiff list -f csv a.csv 2>err | awk -F, 'NR > 1 { printf "%s ", $8 }')$(cut -d: -f4- err | tr '\n' ' ')"; }
h Operation,Result,Status Installation,Succeeded,Installed Installation,Succeeded,Failed
h Operation,Result,ResultCode Installation,Succeeded,2 Installation,Succeeded,4
h IsInstalled,Status,IsMissing True,Installed,False True,Missing,False
h IsInstalled,StatusName,IsMissing True,Installed,False True,Installed,True
@stdout
Installed,Success: installed unknown  unclear install state: "False" for KB4000002 [NO_STATE] 
Success,Installed: installed unknown  unclear install state: "False" for KB4000002 [NO_STATE] 
Status,Result: installed unknown  unclear install state: "Failed" for KB4000002 [NO_STATE] 
Status,State: installed missing 
Status,InstallStatus: installed missing 
Present,Compliant: installed missing 
Installed,Failed,Removed: installed missing 
Failed,Uninstalled: installed missing 
Status,ErrorCode,ErrorMessage: installed unknown  unclear install state: "0x800f0922" for KB4000002 [NO_STATE] 
Error,ExitCode: installed unknown  unclear install state: "1" for KB4000002 [NO_STATE] 
Installed,Pending: installed pending 
Operation,Result,Status: installed unknown  unclear install state: result "Succeeded" for U (KB4000002) [NO_STATE] 
Operation,Result,ResultCode: installed unknown  unclear install state: result "Succeeded" for U (KB4000002) [NO_STATE] 
IsInstalled,Status,IsMissing: installed unknown 
IsInstalled,StatusName,IsMissing: installed unknown 
@stderr
@status 0

@case columns and dates that say that an update is not there
@cmd
try() { printf "CSName,HotFixID,$1\nA,KB4000001,$2\nA,KB4000002,$3\n" > a.csv; echo "$1: $(kbdiff list -f csv a.csv 2>err | awk -F, 'NR > 1 { printf "%s ", $8 }')$(cut -d: -f4- err | tr '\n' ' ')"; }
try UninstalledOn "" 10/20/2023
try RemovedOn - 10/20/2023
try Needed No Yes
try RebootNeeded No Yes
try Fehlt Nein Ja
try Vulnerable no yes
try Action Install Uninstall
try Remarks ok "NOT INSTALLED"
try Comment "see ticket 4" "rolled back (failed)"
try FixComments "" failed
try InstalledOn 10/20/2023 "not installed"
try InstalledOn 10/20/2023 pending
try InstalledOn 10/20/2023 "n/a (failed)"
try InstalledOn n/a unknown
@stdout
UninstalledOn: installed uninstalled 
RemovedOn: installed uninstalled 
Needed: installed missing 
RebootNeeded: installed unknown  unclear install state: "Yes" for KB4000002 [NO_STATE] 
Fehlt: installed missing 
Vulnerable: installed missing 
Action: installed uninstalled 
Remarks: installed missing 
Comment: installed uninstalled 
FixComments: installed missing 
InstalledOn: installed missing 
InstalledOn: installed pending 
InstalledOn: installed missing 
InstalledOn: installed installed 
@stderr
@status 0

@case a title that names another update than the id beside it
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@cmd
try() { kbdiff cluster --brief g.csv $1; }
csv() { printf 'CSName,HotFixID,%s\nB,KB4000001,\nB,%s\n' "$1" "$2" >b.csv; try b.csv; }
csv Title 'KB4000002,2023-10 Update (KB4000003)'
csv Title '4000002,2023-10 Update (KB4000002); it replaces KB4000003'
csv 'Patch Name' 'KB4000002,Update for KB4000003'
csv 'Superseded by' 'KB4000002,KB4000003'
csv UpdateTitle 'KB4000002,2023-10 Update'
printf '[{"CSName":"B","HotFixID":"KB4000001"},{"CSName":"B","Title":"Update (KB4000003)","HotFixID":"KB4000002"}]' >b.json; try b.json
printf '\nHotFixID : KB4000001\nTitle    : Update (KB4000001)\nCSName   : B\n\nHotFixID : KB4000002\nTitle    : Update (KB4000003)\nCSName   : B\n' >b.txt; try b.txt
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
b.csv:3: warning: unclear install state: "2023-10 Update (KB4000003)" for KB4000002 [NO_STATE]
b.csv:3: warning: unclear install state: "Update for KB4000003" for KB4000002 [NO_STATE]
b.json:1: warning: unclear install state: "Update (KB4000003)" for KB4000002 [NO_STATE]
b.txt:6: warning: unclear install state: "Update (KB4000003)" for KB4000002 [NO_STATE]
@status 1

@case columns by which a host waits, its list is not whole, or updates are named that are not there
@cmd
try() {
	printf 'ComputerName,HotFixID,%s\nA,KB5031361,%s\nB,KB5031361,%s\n' "$1" "$2" "$3" > x.csv
	echo "$(kbdiff cluster --brief x.csv 2>/dev/null) $? $1: $3"
}
try RebootPending False True
try PendingReboot no yes
try RestartPending 0 1
try RebootPending False False
try Reachable Yes No
try Complete True False
try Truncated False True
try Percent 100 30
try Rollback '' 2023-11-02
try Outstanding '' KB5031361
try ToInstall '' KB5031361
try Manquantes '' KB5031361
try Required Yes No
try 'Superseded by' '' KB5031361
@stdout
A lacks nothing that B has; B may lack 1 update that A has. 1 RebootPending: True
A lacks nothing that B has; B may lack 1 update that A has. 1 PendingReboot: yes
A lacks nothing that B has; B may lack 1 update that A has. 1 RestartPending: 1
A and B have the same update. 0 RebootPending: False
A lacks nothing that B has; B may lack 1 update that A has. 1 Reachable: No
A lacks nothing that B has; B may lack 1 update that A has. 1 Complete: False
A lacks nothing that B has; B may lack 1 update that A has. 1 Truncated: True
A lacks nothing that B has; B may lack 1 update that A has. 1 Percent: 30
A lacks nothing that B has; B lacks 1 update that A has. 1 Rollback: 2023-11-02
A lacks nothing that B has; B may lack 1 update that A has. 1 Outstanding: KB5031361
A lacks nothing that B has; B may lack 1 update that A has. 1 ToInstall: KB5031361
A lacks nothing that B has; B may lack 1 update that A has. 1 Manquantes: KB5031361
A and B have the same update. 0 Required: No
A and B have the same update. 0 Superseded by: KB5031361
@stderr
@status 0

@case columns of days, of what is done, of codes and of lights in any language, by names that nobody has listed
@file n1.json
[{"ComputerName":"N1","HotFixID":"KB4000001","Patchdatum":"1.2.2024"},{"ComputerName":"N2","HotFixID":"KB4000001","Patchdatum":"offen"}]
@file n2.txt
ComputerName : N1
HotFixID     : KB4000001
Applied on   : 1/2/2024

ComputerName : N2
HotFixID     : KB4000001
Applied on   : not yet
@file n3.md
| Server | KB        | Fecha    |
|--------|-----------|----------|
| N1     | KB4000001 | 1/2/2024 |
| N2     | KB4000001 | no       |
@cmd
# COLUMN, what it says of three updates, and what of the fourth
try() {
	printf 'Server,HotFixID,%s\nN1,KB4000001,%s\nN1,KB4000002,%s\nN2,KB4000001,%s\nN2,KB4000002,%s\n' "$1" "$2" "$2" "$2" "$3" >x.csv
	echo "$1: $3: $(kbdiff cluster --brief x.csv 2>/dev/null)"
}
try Date 2024-01-02 tbd; try Fecha 2024-01-02 no; try Datum 01.02.2024 offen; try 'Eingespielt am' 01.02.2024 nein
try 'Rollout date' 2024-01-02 'next week'; try Installationstag 01.02.2024 später; try 安装日期 2024-01-02 未安装
try Gedaan ja ''; try Pronto sim ''; try Terminé oui ''; try Listo 1 ''; try Verified ok ''; try Deployed ok ''
try 'Desinstalado el' '' 2024-02-01; try 'Verwijderd op' '' 2024-02-01; try 'Disinstallato il' '' 2024-02-01
try 'Code sortie' 0 1603; try 'Código de retorno' 0 1603; try Rückgabecode 0 0x80070643
try PctDone 100 60; try '% complete' 100 60; try Blocked no yes
try IsRestartRequired False True; try NeedsRestart 0 1; try Rebooted yes no; try Neugestartet True False
try Health healthy amber; try Ampel grün gelb; try Semáforo verde rojo; try RAG G A; try 適用 ◯ ×
echo
try Date 2024-01-02 ''; try 'Installiert am' 01.02.2024 unbekannt; try 'Release date' 2024-01-02 tbd
try 'Expiry date' 2024-01-02 never; try 'Tested on' 2024-01-02 open; try Data x y; try 'Update date' 2024-01-02 never
try Listo '' ''; try Code 0 12; try 'Blocked by' '' Bob; try 'Restart required' No Yes; try RestartRequired Possible Possible
try Rebooted no no; try Reboot yes no; try Ring green red; try Severity green red; try Type A G; try Class G R
echo
for f in n1.json n2.txt n3.md; do kbdiff cluster --brief $f; done
@stdout
Date: tbd: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Fecha: no: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Datum: offen: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Eingespielt am: nein: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Rollout date: next week: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Installationstag: später: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
安装日期: 未安装: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Gedaan: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Pronto: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Terminé: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Listo: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Verified: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Deployed: : N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Desinstalado el: 2024-02-01: N2 lacks 1 update that N1 has; N1 lacks nothing that N2 has.
Verwijderd op: 2024-02-01: N2 lacks 1 update that N1 has; N1 lacks nothing that N2 has.
Disinstallato il: 2024-02-01: N2 lacks 1 update that N1 has; N1 lacks nothing that N2 has.
Code sortie: 1603: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Código de retorno: 1603: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Rückgabecode: 0x80070643: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
PctDone: 60: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
% complete: 60: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Blocked: yes: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
IsRestartRequired: True: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
NeedsRestart: 1: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Rebooted: no: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Neugestartet: False: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Health: amber: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Ampel: gelb: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
Semáforo: rojo: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
RAG: A: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
適用: ×: N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.

Date: : N1 and N2 have the same 2 updates.
Installiert am: unbekannt: N1 and N2 have the same 2 updates.
Release date: tbd: N1 and N2 have the same 2 updates.
Expiry date: never: N1 and N2 have the same 2 updates.
Tested on: open: N1 and N2 have the same 2 updates.
Data: y: N1 and N2 have the same 2 updates.
Update date: never: N1 and N2 have the same 2 updates.
Listo: : N1 and N2 have the same 2 updates.
Code: 12: N1 and N2 have the same 2 updates.
Blocked by: Bob: N1 and N2 have the same 2 updates.
Restart required: Yes: N1 and N2 have the same 2 updates.
RestartRequired: Possible: N1 and N2 have the same 2 updates.
Rebooted: no: N1 and N2 have the same 2 updates.
Reboot: no: N1 and N2 have the same 2 updates.
Ring: red: N1 and N2 have the same 2 updates.
Severity: red: N1 and N2 have the same 2 updates.
Type: G: N1 and N2 have the same 2 updates.
Class: R: N1 and N2 have the same 2 updates.

N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
N1 lacks nothing that N2 has; N2 may lack 1 update that N1 has.
@stderr
n1.json:1: warning: unclear install state: "offen" for KB4000001 [NO_STATE]
n2.txt: error: not a list of installed updates: "Applied on   : not yet" stands above its updates, on line 7; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
n2.txt:6: warning: unclear install state: "not yet" for KB4000001 [NO_STATE]
n3.md:4: warning: unclear install state: "no" for KB4000001 [NO_STATE]
@status 1

@case a matrix of updates by hosts that no format claims is called one
@cmd
try() {
	printf "$1" > m.txt
	kbdiff list m.txt 2>&1 | sed 's/.*recognises: //'
}
try 'KB,EX01,EX02\nKB5031361,x,x\nKB5012170,x,\n'
try 'Update;EX01;EX02\nKB5031361;Yes;Yes\nKB5012170;Yes;No\n'
try 'KB         EX01 EX02\n---------- ---- ----\nKB5031361  x    x\n'
try '| KB | EX01 | EX02 |\n|---|---|---|\n| KB5031361 | x | x |\n'
try 'Host,KB5031361,KB5012170\nEX01,x,x\nEX02,x,\n'
try 'Patch,Where\nKB5031361,EX01\nKB5012170,EX01\n'
@stdout
a matrix of updates by hosts (EX01, ...); give the exports that it was made from, or a table with a row for each host and update [UNKNOWN]
a matrix of updates by hosts (EX01, ...); give the exports that it was made from, or a table with a row for each host and update [UNKNOWN]
a matrix of updates by hosts (EX01, ...); give the exports that it was made from, or a table with a row for each host and update [UNKNOWN]
a matrix of updates by hosts (EX01, ...); give the exports that it was made from, or a table with a row for each host and update [UNKNOWN]
a matrix of updates by hosts (EX01, ...); give the exports that it was made from, or a table with a row for each host and update [UNKNOWN]
if it is a table of your own, name its columns: --column 'update=Patch,host=NAME' [UNKNOWN]
@stderr
@status 0

@case columns that are called as hosts are, and what a spreadsheet did not find
@file g.csv
Source,HotFixID,InstalledOn
EX01,KB5031361,10/12/2023
EX01,KB5030505,9/14/2023
@cmd
try() {
	printf "$1" >x.csv
	kbdiff g.csv x.csv --brief 2>&1 | cut -c 1-120
}
try 'HotFixID,Description,EX01,EX02\nKB5031361,Update,10/12/2023,\nKB5030505,Update,9/14/2023,9/14/2023\n'
try 'HotFixID,EX02\nKB5031361,\nKB5030505,X\n'
try 'HotFixID,EX06\nKB5031361,#N/A\nKB5030505,KB5030505\n'
try 'HotFixID,Win11\nKB5031361,X\nKB5030505,\n'
try 'HotFixID,InstalledOn,VLOOKUP\nKB5031361,10/12/2023,#N/A\nKB5030505,9/14/2023,KB5030505\n'
try 'HotFixID,InstalledOn\nKB5031361,#N/A\nKB5030505,9/14/2023\n'
try 'HotFixID,InstalledOn,Owner,Title\nKB5031361,10/12/2023,#N/A,#N/A\nKB5030505,9/14/2023,Tom,SSU\n'
try 'HotFixID,Pass/Fail\nKB5031361,Fail\nKB5030505,Pass\n'
try 'HotFixID,Pass / Fail\nKB5031361,Pass\nKB5030505,Pass\n'
@stdout
x.csv:1: error: not a list of installed updates: a matrix of updates by hosts (EX01, ...); give the exports it was made 
x.csv:1: error: not a list of installed updates: a matrix of updates by hosts (EX02, ...); give the exports it was made 
x.csv:1: error: not a list of installed updates: a matrix of updates by hosts (EX06, ...); give the exports it was made 
x.csv:2: warning: unclear install state: "#N/A" for KB5031361 [NO_STATE]
EX01 and x have the same 2 updates.
x.csv:2: warning: unclear install state: "#N/A" for KB5031361 [NO_STATE]
x may lack 1 update that EX01 has: the list of x leaves open whether it is installed. EX01 lacks nothing that x has.
x.csv:2: warning: unclear install state: "#N/A" for KB5031361 [NO_STATE]
x may lack 1 update that EX01 has: the list of x leaves open whether it is installed. EX01 lacks nothing that x has.
EX01 and x have the same 2 updates.
x lacks 1 update that EX01 has; EX01 lacks nothing that x lists.
EX01 and x have the same 2 updates.
@stderr
@status 0

@case objects that stand elsewhere than those with updates name no host
@file b.json
{"info":[{"note":"XA01"},{"note":"XA02"}],"servers":[{"box":"EX01","updates":["KB4000001"]}]}
@cmd
kbdiff list -f csv b.json | cut -d, -f1,2
@stdout
host,update
b,KB4000001
@stderr
@status 0

@case a number as a status is no yes and no no
@file a.csv
Server,KB,Status
A,KB4000001,0
A,KB4000002,0
B,KB4000001,0
B,KB4000002,1
@file b.json
[{"ComputerName":"A","HotFixID":"KB4000001","status":0},{"ComputerName":"A","HotFixID":"KB4000002","status":"Installed"},
 {"ComputerName":"B","HotFixID":"KB4000001","status":1},{"ComputerName":"B","HotFixID":"KB4000002","status":"Installed"}]
@file c.txt

Server HotFixID  InstallState
------ --------  ------------
A      KB4000001 0
B      KB4000001 4
@file d.csv
Server,KB,Installed
A,KB4000001,1
B,KB4000001,0
@cmd
for f in a.csv b.json c.txt d.csv; do kbdiff cluster --brief $f; done
@stdout
A and B may both lack 2 updates: the lists of A and B leave open whether they are installed.
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
B lacks 1 update that A has; A lacks nothing that B has.
@stderr
a.csv:2: warning: unclear install state: "0" for KB4000001 [NO_STATE]
a.csv:3: warning: unclear install state: "0" for KB4000002 [NO_STATE]
b.json:1: warning: unclear install state: "0" for KB4000001 [NO_STATE]
c.txt:4: warning: unclear install state: "0" for KB4000001 [NO_STATE]
@status 1

@case an x ticks a column that asks yes or no, unless other rows say yes
@file a.csv
Server,KB,Installed
A,KB4000001,x
A,KB4000002,X
B,KB4000001,x
B,KB4000002,X
@file b.csv
Server,KB,Installed
A,KB4000001,x
A,KB4000002,X
B,KB4000001,x
B,KB4000002,
@file c.csv
Server,KB,Installed
A,KB4000001,✓
A,KB4000002,✓
B,KB4000001,x
B,KB4000002,x
@file d.csv
Server,KB,Installed
A,KB4000001,x
A,KB4000002,x
B,KB4000001,x
B,KB4000002,no
@file e.csv
Server,KB,Installed
A,KB4000001,x
A,KB4000002,o
B,KB4000001,x
B,KB4000002,o
@file f.csv
Server,KB,Status
A,KB4000001,x
B,KB4000001,x
@cmd
for f in ?.csv; do kbdiff cluster --brief $f 2>&1; done
@stdout
A and B have the same 2 updates.
b.csv: warning: unclear install state: no state for KB4000002, though other rows have one [NO_STATE]
A lacks nothing that B has; B may lack 1 update that A has.
c.csv: warning: unclear install state: a column says no for KB4000001, and yes for other updates [NO_STATE]
c.csv: warning: unclear install state: a column says no for KB4000002, and yes for other updates [NO_STATE]
A lacks nothing that B has; B may lack 2 updates that A has.
B lacks 1 update that A has; A lacks nothing that B has.
e.csv:3: warning: unclear install state: "o" for KB4000002 [NO_STATE]
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
f.csv:2: warning: unclear install state: "x" for KB4000001 [NO_STATE]
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
@stderr
@status 1

@case one object with updates beside others without, which a member that nobody knows may name as hosts
@file a.json
[{"box":"EX01","updates":["KB4000001"]},{"box":"EX02"}]
@file b.json
[{"box":"EX01","HotFixID":"KB4000001"},{"box":"EX02"}]
@file c.json
[{"box":"EX01","HotFixID":"KB4000001"},{"box":"EX01","HotFixID":"KB4000002"}]
@file d.json
[{"HotFixID":"KB4000001","Description":"Update"},{"Note":"XA01"},{"Note":"XA02"}]
@cmd
for f in a b c d; do kbdiff list -f csv $f.json 2>&1 | cut -d, -f1,2; done
@stdout
a.json:1: error: no known host column, but "box" holds names (EX01
b.json:1: error: no known host column, but "box" holds names (EX01
host,update
c,KB4000001
c,KB4000002
host,update
d,KB4000001
@stderr
@status 0

@case a column Result beside a host and an update makes no history, and a restart that was required is past
@file a.csv
Server,KB,Result
A,KB4000001,Succeeded
A,KB4000002,Success
B,KB4000001,Succeeded
B,KB4000002,Success
@file b.csv
Server,KB,Result
A,KB4000001,Succeeded
B,KB4000001,Failed
@file c.csv
Server,KB,Note
A,KB4000001,reboot was required
B,KB4000001,no reboot required
@file d.csv
Server,KB,Note
A,KB4000001,ok
B,KB4000001,reboot required
@cmd
for f in ?.csv; do kbdiff cluster --brief $f 2>&1; done
@stdout
A and B have the same 2 updates.
B lacks 1 update that A has; A lacks nothing that B has.
A and B have the same update.
B lacks 1 update that A has; A lacks nothing that B has.
@stderr
@status 1

@case columns of how many hosts have an update, beside lists
@cmd
try() {
	printf "%s: " "$1"
	for v in '1 of 2' '1 out of 2' '2 of 2' 2; do
		printf "CSName,HotFixID,$1\nEX01,KB5031361,$v\nEX01,KB5012170,\nEX02,KB5031361,$v\nEX02,KB5012170,\n" > a.csv
		kbdiff cluster --brief a.csv > out 2> /dev/null; printf "$? "
	done; echo
}
for c in Hosts Servers Count 'Host count'; do try "$c"; done
for c in Part Description; do try "$c"; done
printf 'CSName  HotFixID   Hosts\n------  --------   -----\nEX01    KB5031361  1 of 2\nEX02    KB5031361  1 of 2\n' > a.txt; kbdiff cluster --brief a.txt
printf '[{"host":"EX01","HotFixID":"KB5031361","Count":"1 of 2"},{"host":"EX02","HotFixID":"KB5031361"}]' > a.json; kbdiff cluster --brief a.json
@stdout
Hosts: 1 1 0 0 
Servers: 1 1 0 0 
Count: 1 1 0 0 
Host count: 1 1 0 0 
Part: 0 0 0 0 
Description: 0 0 0 0 
EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
EX02 lacks nothing that EX01 has; EX01 may lack 1 update that EX02 has.
@stderr
a.txt:3: warning: unclear install state: "1 of 2" for KB5031361 [NO_STATE]
@status 1

@case columns of states beside Get-Package's, in every shape
@cmd
try() { printf 'Computer,Name,Source,ProviderName,%s\nA,Update (KB4000001),,msu,%s\nB,Update (KB4000001),,msu,%s\n' "$1" "$2" "$3" > 1.csv
	kbdiff cluster -q 1.csv 2> /dev/null; echo "$? $1: $3"; }
try Status Installed Installed; try Status Installed 'Not installed'; try Status Installed Failed; try Status Installed Removed
try Status Installed Pending; try Status Yes No; try Status Installed ''; try Status '' ''; try State Installed Failed
try Installed True False; try Installed True True; try Result Succeeded Failed; try Result Succeeded Succeeded; try ResultCode 2 4
try Comment '' 'not installed'; try Comment '' 'reboot done'; try Status,State Installed,Installed Installed,Failed
try 'Support Url' http://a http://b; try 'Release Type' Update Hotfix; try Version 1 0
echo '[{"PSComputerName":"A","Name":"Update (KB4000001)","ProviderName":"msu","Status":"Installed"},{"PSComputerName":"B","Name":"Update (KB4000001)","ProviderName":"msu","Status":"Failed"}]' > 1.json
printf 'Name               Version ProviderName Status      Comment\n----               ------- ------------ ------      -------\nUpdate (KB4000001)         msu          Installed\nUpdate (KB4000002)         msu          Not present\nUpdate (KB4000003)         msu          Installed   rolled back\n' > 2.txt
printf 'Name           : Update (KB4000001)\nProviderName   : msu\nStatus         : Installed\nInstall Status : Installed\n\nName           : Update (KB4000002)\nProviderName   : msu\nStatus         : Removed\nInstall Status : Removed\n\n' > 3.txt
kbdiff cluster --brief 1.json
for f in 2 3; do kbdiff list -f csv $f.txt 2>&1 | cut -d, -f1,2,8; done
@stdout
0 Status: Installed
1 Status: Not installed
1 Status: Failed
1 Status: Removed
1 Status: Pending
1 Status: No
1 Status: 
0 Status: 
1 State: Failed
1 Installed: False
0 Installed: True
1 Result: Failed
0 Result: Succeeded
1 ResultCode: 4
1 Comment: not installed
0 Comment: reboot done
1 Status,State: Installed,Failed
0 Support Url: http://b
0 Release Type: Hotfix
0 Version: 0
B lacks 1 update that A has; A lacks nothing that B has.
2.txt:5: warning: unclear install state: "rolled back" for KB4000003 [NO_STATE]
host,update,state
2,KB4000001,installed
2,KB4000002,missing
2,KB4000003,unknown
host,update,state
3,KB4000001,installed
3,KB4000002,uninstalled
@stderr
@status 0

@case columns of states beside those of a history, packages, compliance, programs and osquery
@cmd
two() { printf '%s,%s\n%s,%s\n%s,%s\n' "$1" "$4" "$2" "$5" "$3" "$6" > 1.csv
	kbdiff cluster -q 1.csv 2> /dev/null; echo "$? $4: $6"; }
history() { two Computer,Date,Title,Result,OperationName 'A,2024-01-09,Update (KB4000001),Succeeded,Installation' 'B,2024-01-09,Update (KB4000001),Succeeded,Installation' "$@"; }
package() { two Computer,PackageName,PackageState,ReleaseType,InstallTime A,Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0,Installed,Update,2024-01-09 B,Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0,Installed,Update,2024-01-09 "$@"; }
sccm() { two Computer,ArticleID,Title,Status A,4000001,Update,Installed B,4000001,Update,Installed "$@"; }
program() { printf 'DisplayName,DisplayVersion,%s\nUpdate (KB4000001),1,%s\n' "$1" "$2" > 1.csv
	echo "$1: $2: $(kbdiff list -f csv 1.csv 2> /dev/null | tail -n 1 | cut -d, -f8)"; }
osquery() { two csname,hotfix_id,description,fix_comments,installed_by,installed_on A,KB4000001,Update,,S,1/9/2024 B,KB4000001,Update,,S,1/9/2024 "$@"; }
history Installed True False; history IsInstalled True True; history Present 1 0; history Removed False True; history Comment '' 'not installed'
history HResult 0 -2145124329; history HResult 0 2359302; history HResult 0 2359301; history ErrorCode 0 0x80070005; history UnmappedResultCode 0 0; history Site Rome Oslo
history Found,Present 1,1 1,0; history State Installed Removed; history Status Installed Pending; history State Ready Ready
package Status Installed Failed; package Status '' ''; package Comment '' 'not installed'; package Online True False; package RestartRequired Possible Possible
sccm Compliance Compliant NonCompliant; sccm Compliance Compliant Compliant; sccm Removed False True; sccm EvaluationState 12 12; sccm NumPresent 12 12
program Status Installed; program Status 'Not installed'; program InstallState 5; program InstallState Absent; program Comments removed
program Comments 'If you later install a more recent service pack; this update will be uninstalled automatically.'
osquery Comment '' 'not installed'; osquery Comment '' fine
listed() { printf '\nPackageName  : Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0\n'; printf '%s\n' "$@"; echo; }
{ listed 'PackageState : Installed' 'ReleaseType  : Update' 'InstallTime  : 1/9/2024 3:00:00 AM' 'Comment      : ' 'Team         : Ops'; }> 1.txt
{ listed 'PackageState : Installed' 'ReleaseType  : Update' 'InstallTime  : 1/9/2024 3:00:00 AM' 'Comment      : not installed' 'Team         : Ops'; }> 2.txt
{ listed 'PackageState : Installed' 'Result       : Failed' 'ReleaseType  : Update' 'InstallTime  : 1/9/2024 3:00:00 AM'; }> 3.txt
{ listed 'Result       : Failed' 'PackageState : Installed' 'ReleaseType  : Update' 'InstallTime  : 1/9/2024 3:00:00 AM'; }> 4.txt
{ listed 'PackageState : Installed' 'ReleaseType  : Update' 'InstallTime  : 1/9/2024 3:00:00 AM' 'Path         : ' 'Online       : False' 'RestartNeeded : False'; }> 5.txt
kbdiff list -f csv ?.txt | cut -d, -f1,4,5,8
@stdout
1 Installed: False
0 IsInstalled: True
1 Present: 0
1 Removed: True
1 Comment: not installed
1 HResult: -2145124329
0 HResult: 2359302
0 HResult: 2359301
1 ErrorCode: 0x80070005
0 UnmappedResultCode: 0
0 Site: Oslo
1 Found,Present: 1,0
1 State: Removed
1 Status: Pending
0 State: Ready
1 Status: Failed
0 Status: 
1 Comment: not installed
0 Online: False
0 RestartRequired: Possible
1 Compliance: NonCompliant
0 Compliance: Compliant
1 Removed: True
0 EvaluationState: 12
0 NumPresent: 12
Status: Installed: installed
Status: Not installed: missing
InstallState: 5: installed
InstallState: Absent: missing
Comments: removed: uninstalled
Comments: If you later install a more recent service pack; this update will be uninstalled automatically.: installed
1 Comment: not installed
0 Comment: fine
host,kind,installed_on,state
1,Update,,installed
2,Update,,unknown
3,Update,,unknown
4,Update,,unknown
5,Update,,installed
@stderr
2.txt:2: warning: unclear install state: "not installed" for Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0 [NO_STATE]
3.txt:2: warning: unclear install state: "Failed" for Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0 [NO_STATE]
4.txt:2: warning: unclear install state: "Failed" for Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0 [NO_STATE]
@status 0

@case Source names hosts only where no other column does
@cmd
try() {
	printf "$1,HotFixID,Source\nSRV02,KB2506143,MU\nSRV02,KB2999226,WSUS\n" > a.csv
	printf "Source,HotFixID,$1\nWSUS,KB2506143,SRV02\nMU,KB2999226,SRV02\n" > b.csv
	printf "[{\"$1\":\"SRV02\",\"HotFixID\":\"KB2506143\",\"Source\":\"MU\"},{\"source\":\"WSUS\",\"$1\":\"SRV02\",\"HotFixID\":\"KB2999226\"}]" > c.json
	printf "$1 : SRV02\nHotFixID : KB2506143\nSource : MU\n\n$1 : SRV02\nHotFixID : KB2999226\nSource : WSUS\n" > d.txt
	printf "%%-14s HotFixID  Source\n-------------- --------- ------\nSRV02          KB2506143 MU\nSRV02          KB2999226 WSUS\n" "$1" > e.txt
	echo "$1: $(for f in a.csv b.csv c.json d.txt e.txt; do kbdiff list -f csv $f 2>&1 | sed 1d | cut -d, -f1 | sort -u | tr '\n' ' '; done)"
}
for name in Computer Server Host ComputerName PC Endpoint PSComputerName 'Server Name' Rechner; do try "$name"; done
echo and these say no other host
printf 'Source,HotFixID,Collector\nA,KB2506143,M\nB,KB2506143,M\n' > a.csv
printf 'Source,HotFixID,CSName\nA,KB2506143,.\nB,KB2506143,.\n' > b.csv
printf 'Source,HotFixID,Computer\nWSUS,KB2506143,\nMU,KB2999226,\n' > c.csv
printf '{"host":"A","hotfixes":["KB2506143"],"source":"cache"}' > d.json
printf 'Source,Computer,HotFixID\nEX01,GW,KB4000001\nEX02,GW,KB4000002\n' > e.csv
printf '[{"Source":"EX01","Computer":"GW","HotFixID":"KB4000001"},{"Source":"EX02","Computer":"GW","HotFixID":"KB4000002"}]' > f.json
for f in a.csv b.csv c.csv d.json; do kbdiff list -f csv $f 2>&1 | sed 1d | cut -d, -f1 | sort -u | tr '\n' ' '; done; echo
kbdiff list e.csv; kbdiff list f.json
@stdout
Computer: SRV02 SRV02 SRV02 SRV02 
Server: SRV02 SRV02 SRV02 SRV02 
Host: SRV02 SRV02 SRV02 SRV02 
ComputerName: SRV02 SRV02 SRV02 SRV02 
PC: SRV02 SRV02 SRV02 SRV02 
Endpoint: SRV02 SRV02 SRV02 SRV02 
PSComputerName: SRV02 SRV02 SRV02 SRV02 
Server Name: SRV02 SRV02 SRV02 SRV02 
Rechner: SRV02 SRV02 SRV02 SRV02 
and these say no other host
A B A B c A 
@stderr
e.csv:3: error: GW in one column stands beside EX01 and EX02 in another; name the column of hosts with --column host=COLUMN [NAMELESS]
f.json:1: error: GW in one column stands beside EX01 and EX02 in another; name the column of hosts with --column host=COLUMN [NAMELESS]
@status 2

@case of two columns of notes, or of errors, the second speaks too
@cmd
for n in 'not installed' 'patch night'; do
	printf 'CSName,HotFixID,Note,Comment\nA,KB4000001,asked Bob,%s\n' "$n" > 1.csv
	printf '[{"CSName":"A","HotFixID":"KB4000001","Note":"asked Bob","Comment":"%s"}]' "$n" > 2.json
	printf 'CSName   : A\nHotFixID : KB4000001\nNote     : asked Bob\nComment  : %s\n\n' "$n" > 3.txt
	printf 'CSName HotFixID  Note      Comment\n------ --------  ----      -------\nA      KB4000001 asked Bob %s\n' "$n" > 4.txt
	printf 'Name,ProviderName,Note,Comment\nUpdate (KB4000001),msu,asked Bob,%s\n' "$n" > 5.csv
	for f in 1.csv 2.json 3.txt 4.txt 5.csv; do kbdiff list -f csv $f 2> /dev/null | tail -n 1 | cut -d, -f8; done | paste -s -
done
for e in 0 0x80070005; do
	printf 'Computer,ArticleID,Status,ErrorCode,LastErrorCode\nA,4000001,Installed,0,%s\n' $e > 1.csv
	printf '[{"PSComputerName":"A","ArticleID":"4000001","Status":"Installed","ErrorCode":0,"LastErrorCode":"%s"}]' $e > 2.json
	for f in 1.csv 2.json; do kbdiff list -f csv $f 2> /dev/null | tail -n 1 | cut -d, -f8; done | paste -s -
done
@stdout
unknown	unknown	unknown	unknown	unknown
installed	installed	installed	installed	installed
installed	installed
unknown	unknown
@stderr
@status 0

@case properties of PowerShell that are True or False make no matrix, and hosts do
@cmd
cat > a.csv <<X
"FastPackageReference","ProviderName","Source","Status","FromTrustedSource","IsCorpus","Name","Version","IsPatch"
"0b9c1a4e-6b6f-4c70-9d0e-0a3d5f1f1a01","msu","","Installed","False","False","Security Update for Windows (KB4000001)","","True"
"0b9c1a4e-6b6f-4c70-9d0e-0a3d5f1f1a02","msu","","Installed","False","False","Update for Windows (KB4000002)","","True"
X
printf 'HotFixID,ServerA,ServerB\nKB4000001,True,True\nKB4000002,True,False\n' > b.csv
printf 'HotFixID,IsReboot,WasTested\nKB4000001,True,True\nKB4000002,True,False\n' > c.csv
for i in a b c; do kbdiff list -f csv $i.csv | cut -d, -f1,2,8; done
@stdout
host,update,state
a,KB4000001,installed
a,KB4000002,installed
host,update,state
c,KB4000001,installed
c,KB4000002,installed
@stderr
b.csv:1: error: not a list of installed updates: a matrix of updates by hosts (ServerA, ...); give the exports it was made from [REFUSED]
@status 0

@case columns that nobody knows, whose words are two, in every shape
@file g.csv
Server,HotFixID
A,KB4000001
A,KB4000002
A,KB4000003
@file a.csv
HotFixID,Rolled out
KB4000001,True
KB4000002,False
KB4000003,True
@file b.csv
,HotFixID,PROD
0,KB4000001,1
1,KB4000002,0
2,KB4000003,1
@file c.txt

HotFixID  Ring1
--------  -----
KB4000001 done
KB4000002 open
KB4000003 done

@file d.txt
HotFixID : KB4000001
PatchDay : True

HotFixID : KB4000002
PatchDay : False

HotFixID : KB4000003
PatchDay : True
@file e.html
<table><tr><th>HotFixID</th><th>Unnamed: 2</th></tr><tr><td>KB4000001</td><td>x</td></tr>
<tr><td>KB4000002</td><td></td></tr><tr><td>KB4000003</td><td>X</td></tr></table>
@file f.json
[{"HotFixID":"KB4000001","waveTwo":true},{"HotFixID":"KB4000002","waveTwo":false},{"HotFixID":"KB4000003","waveTwo":true}]
@file g.xml
<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="HotFixID">KB4000001</S><B N="PatchNight">true</B></MS></Obj><Obj RefId="1"><MS><S N="HotFixID">KB4000002</S><B N="PatchNight">false</B></MS></Obj><Obj RefId="2"><MS><S N="HotFixID">KB4000003</S><B N="PatchNight">true</B></MS></Obj></Objs>
@file h.md
| HotFixID  | Type      |
|-----------|-----------|
| KB4000001 | Installed |
| KB4000002 | Available |
| KB4000003 | Installed |
@cmd
for f in a.csv b.csv c.txt d.txt e.html f.json g.xml h.md; do kbdiff --brief g.csv B=$f; done
kbdiff list -f csv g.csv | sed '1s/$/,PROD/;2,$s/$/,yes/;3s/yes$/no/;2,$s/^A/B/' > i.csv; kbdiff --brief g.csv i.csv
@stdout
B lacks 1 update that A has; A lacks nothing that B lists.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
@stderr
b.csv: warning: unclear install state: "PROD: 0" for KB4000002, but not for other updates [NO_STATE]
c.txt: warning: unclear install state: "Ring1: open" for KB4000002, but not for other updates [NO_STATE]
d.txt: warning: unclear install state: "PatchDay: False" for KB4000002, but not for other updates [NO_STATE]
e.html: warning: unclear install state: "Unnamed: 2: blank" for KB4000002, but not for other updates [NO_STATE]
f.json: warning: unclear install state: "waveTwo: false" for KB4000002, but not for other updates [NO_STATE]
g.xml: warning: unclear install state: "PatchNight: false" for KB4000002, but not for other updates [NO_STATE]
h.md: warning: unclear install state: "Type: Available" for KB4000002, but not for other updates [NO_STATE]
i.csv: warning: unclear install state: "PROD: no" for KB4000002, but not for other updates [NO_STATE]
@status 1

@case columns of two words that are about the update, the host or something else
@cmd
printf 'CSName,HotFixID\nA,KB4000001\nA,KB4000002\n' > g.csv
for h in Important Optional Security 'Server Core' Superseded IsMandatory Hidden BetaXX SSU 'Windows 11' x64 'Via WSUS' Signed Breaking Quality Patchable; do
	for v in True,False 1,0 yes,no x,; do
		printf "CSName,HotFixID,$h\nB,KB4000001,%s\nB,KB4000002,%s\n" "${v%,*}" "${v#*,}" > b.csv
		kbdiff --brief g.csv b.csv > out 2>&1 || echo "$h $v: $(cat out)"
	done
done
for c in 'Monthly\x20patch\x20done yes no' 'March\x202025 1 0' 'Ring 0 1' 'Attempts 1 0' 'Deployment WSUS manual' 'Ticket closed open' 'Tested yes no' 'IsLatest True False' 'Unnamed:\x200 0 1'; do
	set -- $c
	printf "CSName,HotFixID,$1\nB,KB4000001,$2\nB,KB4000002,$3\n" > b.csv
	kbdiff --brief g.csv b.csv > out 2>&1 || echo "$c: $(cat out)"
done
for r in 'A,KB4000001,yes\nA,KB4000002,yes\nB,KB4000001,no\nB,KB4000002,no' 'A,KB4000001,yes\nB,KB4000001,no'; do
	printf "CSName,HotFixID,Zone\n$r\n" > c.csv; kbdiff cluster --brief c.csv
done
@stdout
Monthly\x20patch\x20done yes no: b.csv: warning: unclear install state: "Monthly patch done: no" for KB4000002, but not for other updates [NO_STATE]
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
March\x202025 1 0: b.csv: warning: unclear install state: "March 2025: 0" for KB4000002, but not for other updates [NO_STATE]
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
c.csv: warning: unclear install state: "Zone: no" for KB4000001, but not for other updates [NO_STATE]
@status 1

@case tables that somebody aligned by blanks
@file plain.txt
Server   KB                     Installed on
EX01     KB5031361, KB5032196   2023-10-11
EX02     KB5031361              2023-10-11
@file ruled.txt
Exchange servers

Host  Update     Date
====  =========  ==========
EX01  KB5031361  2023-10-11
EX01  KB5032196  2023-11-15
EX02  KB5031361  2023-10-11
----------------------------
3 rows
@file shell.txt
Server KB        InstalledOn
------ --        -----------
EX01   5031361   10/11/2023
EX02   5031361   10/11/2023
@file states.txt
Server   KB          Status
EX01     KB5031361   Installed
EX01     KB5032196   Failed
EX02     KB5031361   Installed
EX02     KB5032196   Installed
@file silent.txt
Server   KB          InstalledOn
EX01     KB5031361   2023-10-11
EX02     not reachable
@file noted.txt
Server   KB          Date         Remark
EX01     KB5031361   2023-10-11   rolled back
EX02     KB5031361   2023-10-11
@file missing.txt
Missing updates

Server   KB          Due
EX01     KB5031361   2023-10-11
@file available.txt
Server   Update      Available
EX01     KB5031361   2023-10-11
EX02     KB5031361   2023-10-11
@file askew.txt
Update       Server          Result
KB5031361    EX01  Success
KB5031361    EX02  Failed
@file widened.txt
Server   KB          InstalledOn   Status
EX01     KB5031361   2023-10-11    Installed
EX01     KB5032196   2023-10-11 00:00:00   Failed
@file hosts.txt
Update      Hosts
KB5031361   EX01, EX02
KB5032196   EX01
@cmd
for f in *.txt; do
	echo "$f"; kbdiff cluster --brief $f 2>&1; echo "status $?"
done
@stdout
askew.txt
askew.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Update       Server          Result"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
status 2
available.txt
available.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Server   Update      Available"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
status 2
hosts.txt
hosts.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Update      Hosts"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
status 2
missing.txt
missing.txt: error: not a list of installed updates: "Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
missing.txt:4: warning: unclear install state: "2023-10-11" for KB5031361 [NO_STATE]
status 2
noted.txt
EX02 lacks nothing that EX01 has; EX01 lacks 1 update that EX02 has.
status 1
plain.txt
EX02 is one month behind EX01 and lacks 1 update that EX01 has; EX01 lacks nothing that EX02 has.
status 1
ruled.txt
EX02 is one month behind EX01 and lacks 1 update that EX01 has; EX01 lacks nothing that EX02 has.
status 1
shell.txt
EX01 and EX02 have the same update.
status 0
silent.txt
silent.txt:3: warning: EX02 gave no list: "EX02     not reachable" [FAILED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
status 1
states.txt
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
status 1
widened.txt
widened.txt:3: error: not a row of the table on line 1; was the table wrapped to fit a window? [FOREIGN]
status 2
@stderr
@status 0

@case a column of ids beside one that is called Update
@cmd
t='2023-10 Cumulative Update'
try() {
	printf "$1\n" > a.csv; kbdiff cluster --brief a.csv 2>&1; echo "status $?"
	tr , '\t' < a.csv > a.txt; kbdiff cluster --brief a.txt > out 2>&1 || grep -v warning out
	sed 's/,/ | /g; s/^/| /; s/$/ |/' a.csv > a.md; kbdiff cluster --brief a.md > out 2>&1 || grep -v warning out
}
try "Server,KB Article,Update\nA,KB5031361,$t (KB5031361)\nB,KB5031361,$t (KB5031361)"
try "Server,Update,KB\nA,$t,KB5031361\nB,$t,KB5031361\nB,2023-11 Cumulative Update,KB5032196"
try "Server,KB,Update\nA,KB5031361,$t\nB,KB5031361,Failed: $t"
try "Server,KB,Update\nA,KB5031361,pending\nB,KB5031361,installed"
try "Server,KB,Update,Installed\nA,KB5031361,$t,no\nB,KB5031361,$t,yes"
try "Server,ID,Update\nA,5031361,$t\nB,5031361,$t"
@stdout
A and B have the same update.
status 0
A is one month behind B and lacks 1 update that B has; B lacks nothing that A has.
status 1
A is one month behind B and lacks 1 update that B has; B lacks nothing that A has.
A is one month behind B and lacks 1 update that B has; B lacks nothing that A has.
a.csv:3: warning: unclear install state: "Failed: 2023-10 Cumulative Update" for KB5031361 [NO_STATE]
A lacks nothing that B has; B may lack 1 update that A has.
status 1
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
a.csv:2: warning: unclear install state: "pending" for KB5031361 [NO_STATE]
B lacks nothing that A has; A may lack 1 update that B has.
status 1
B lacks nothing that A has; A may lack 1 update that B has.
B lacks nothing that A has; A may lack 1 update that B has.
B lacks nothing that A has; A lacks 1 update that B has.
status 1
B lacks nothing that A has; A lacks 1 update that B has.
B lacks nothing that A has; A lacks 1 update that B has.
a.csv: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
status 2
a.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
a.md: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@stderr
@status 0
