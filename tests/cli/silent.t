@case rows of a table that name a host and something else than an update
@cmd
row() { printf '%-7s Update       %-11s CORP\\\\admin      %s\n' "$@"; }
table() { printf '\nSource  Description  HotFixID    InstalledBy      InstalledOn\n------  -----------  --------    -----------      -----------\n'
for h in EX01 EX02; do row $h KB4000001 10/1/2023; row $h KB4000002 10/1/2023; done; }
for v in unknown '-' 'no access' 'see EX01'; do (table; row EX03 "$v" 10/1/2023) >a.txt; kbdiff cluster --brief a.txt; done
(table; row EX03 'n/a' 10/1/2023; row EX03 KB4000001 10/1/2023) >a.txt; kbdiff cluster --brief a.txt
(table; printf 'rows: 4\nDone    and a fine  day\nEX01 says hello\n') >a.txt; kbdiff cluster --brief a.txt
bare() { printf 'CSName  HotFixID   InstalledOn  \n'; for h in EX01 EX02; do printf '%-7s KB4000001  10/1/2023    \n' $h; done; }
for v in N/A '?' 'see mail'; do (bare; printf 'EX03    %-10s              \n' "$v") >w.txt; kbdiff cluster --brief w.txt; done
@stdout
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 has unreadable entries.
EX01 and EX02 have the same 2 updates.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 has unreadable entries.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 has unreadable entries.
@stderr
a.txt:8:22: warning: this entry has no KB number: "unknown" [NO_KB]
a.txt:8:22: warning: this entry has no KB number: "-" [NO_KB]
a.txt:8:22: warning: this entry has no KB number: "no access" [NO_KB]
a.txt:8:22: warning: this entry has no KB number: "see EX01" [NO_KB]
a.txt:8:22: warning: this entry has no KB number: "n/a" [NO_KB]
w.txt:4:9: warning: this entry has no KB number: "N/A" [NO_KB]
w.txt:4:9: warning: this entry has no KB number: "?" [NO_KB]
w.txt:4:9: warning: this entry has no KB number: "see mail" [NO_KB]
@status 1

@case rows of systeminfo as a table that name a host and no report
@cmd
row() { printf '"%s","Microsoft Windows Server 2019 Standard","10.0.17763 N/A Build 17763","1 Hotfix(s) Installed.,[01]: KB4000001"\n' $1; }
head='"Host Name","OS Name","OS Version","Hotfix(s)"'
for r in '"EX03","","",""' '"EX03"' '"SQLPROD","N/A","N/A","N/A"' 'EX03,N/A,N/A,N/A' "$head" '"the end"'; do
(echo "$head"; row EX01; echo "$r"; row EX02) >a.csv; kbdiff cluster --brief a.csv
(row EX01; row EX02; echo "$r") >a.csv; kbdiff cluster --brief a.csv; done
(echo; printf '%-9s %-16s %-23s %s\n' 'Host Name' 'OS Name' 'OS Version' 'Hotfix(s)' ========= ================ ======================= =========
for h in EX01 EX02; do printf '%-9s %-16s %-23s %s\n' $h 'Windows 2019' '10.0.17763 Build 17763' '1 Hotfix(s) Installed.,[01]: KB4000001'; done
printf '%-9s %-16s %-23s %s\n' EX03 N/A N/A N/A) >t.txt; kbdiff cluster --brief t.txt
@stdout
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
SQLPROD may lack 1 update that the other 2 nodes have: the list of SQLPROD is empty.
SQLPROD may lack 1 update that the other 2 nodes have: the list of SQLPROD is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
@stderr
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: SQLPROD lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: SQLPROD lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.csv:3: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
t.txt:6: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
@status 1

@case nodes of wmic's rawxml that give an error or nothing
@cmd
one='<INSTANCE CLASSNAME="Win32_QuickFixEngineering"><PROPERTY NAME="HotFixID" TYPE="string"><VALUE>KB4000001</VALUE></PROPERTY></INSTANCE>'
try() { (printf '<COMMAND SEQUENCENUM="1">'; printf "<RESULTS NODE=\"EX03\">$1</RESULTS>"
for h in EX01 EX02; do printf '<RESULTS NODE="%s"><CIM>%s</CIM></RESULTS>' $h "$one"; done; printf '</COMMAND>') >a.xml; kbdiff cluster --brief a.xml; }
try '<ERROR><DESCRIPTION>Zugriff verweigert</DESCRIPTION></ERROR>'
try '<CIM></CIM>'; try ''; try '<ERROR CODE="1"></ERROR>'; try "<CIM>$one</CIM>"
@stdout
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX01, EX02 and EX03 have the same update.
@stderr
a.xml:1: warning: EX03 gave no list: "Zugriff verweigert" [FAILED]
a.xml:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.xml:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
a.xml:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case rows above the header of their table
@cmd
printf 'EX02,KB4000009\nCSName,HotFixID\nEX02,KB4000001\n' >b.csv; kbdiff list -q b.csv; echo $?
printf 'Updates of EX02, by Ann\nKB4000009, of which we spoke\nCSName,HotFixID\nEX02,KB4000001\n' >c.csv; kbdiff list -q c.csv; echo $?
printf 'KB4000009,10/1/2023\nHotFixID,InstalledOn\nKB4000001,10/1/2023\n' >d.csv; kbdiff list -q d.csv; echo $?
@stdout
2
0
2
@stderr
b.csv:1: error: a row of the table stands above the table's header; were files joined in the wrong order? [FOREIGN]
d.csv:1: error: a row of the table stands above the table's header; were files joined in the wrong order? [FOREIGN]
@status 0

@case objects that name a host alone
@cmd
try() { (printf '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
for h in EX01 EX02; do printf '<Obj RefId="0"><Props><S N="PSComputerName">%s</S><S N="HotFixID">KB4000001</S></Props></Obj>' $h; done; printf '%s</Objs>' "$1") >a.xml; kbdiff cluster --brief a.xml; }
try '<Obj RefId="8"><Props><S N="CSName">EX03</S></Props></Obj>'
try '<Obj RefId="8"><Props><S N="PSComputerName">EX03</S><S N="State">asked</S></Props></Obj>'
try '<Obj RefId="8"><Props><S N="CSName">EX01</S></Props></Obj>'
try '<Obj RefId="8"><Props><S N="CSName">EX03</S><S N="Caption">Windows</S><S N="A">1</S><S N="B">1</S></Props></Obj>'
@stdout
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
@stderr
a.xml:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case a flag that a host's export failed, beside its updates
@file g.csv
CSName,HotFixID
EX01,KB4000001
@cmd
try() { printf '%s' "$1" >j.json; kbdiff cluster --brief g.csv j.json 2>&1; }
try '{"EX02":{"hotfixes":["KB4000001"],"changed":false,"failed":true,"msg":"timeout"}}'
try '{"EX02":{"hotfixes":["KB4000001"],"failed":true},"EX03":{"hotfixes":["KB4000001"],"failed":false}}'
try '{"EX02":{"hotfixes":["KB4000001"],"success":false},"EX03":{"hotfixes":["KB4000001"],"success":true}}'
try '[{"host":"EX02","hotfixes":["KB4000001"],"failed":true},{"host":"EX03","hotfixes":["KB4000001"],"failed":false}]'
try '{"EX02":{"failed":true},"EX03":{"hotfixes":["KB4000001"],"failed":false}}'
echo; try '{"EX02":{"hotfixes":["KB4000001"],"failed":false},"EX03":{"hotfixes":["KB4000001"],"failed":false}}'
try '{"EX02":[{"HotFixID":"KB4000001","failed":true}],"EX03":[{"HotFixID":"KB4000001","failed":false}]}'
@stdout
j.json:1: warning: the export of EX02 failed: "timeout" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
j.json:1: warning: the export of EX02 failed: "failed: true" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
j.json:1: warning: the export of EX02 failed: "success: false" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
j.json:1: warning: the export of EX02 failed: "failed: true" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
j.json:1: warning: EX02 gave no list: "failed: true" [FAILED]
EX02 may lack 1 update that the other 2 nodes have: the export of EX02 failed.

EX01, EX02 and EX03 have the same update.
EX01 lacks nothing that other nodes have; EX02 lacks 1 update; EX03 lacks nothing.
@stderr
@status 1

@case hosts that a collector says it asked, by name or number, around those in JSON
@cmd
try() { printf '{%s,"results":{"EX01":{"hotfixes":["KB4000001"]},"EX02":{"hotfixes":["KB4000001"]}}}' "$1" >j.json; kbdiff cluster --brief j.json 2>&1; echo $?; }
try '"targets":["EX01","EX02","EX03"]'
try '"hosts_total":3,"hosts_ok":2'
try '"summary":{"TotalHosts":3}'
echo; try '"targets":["EX01","ex02.corp.example"]'
try '"hosts_total":2'
try '"nodes":["DC01","DC02"]'
try '"total":3,"excluded":["EX03"]'
printf '[{"host":"EX01","nodes":["EX01","EX03"],"hotfixes":["KB4000001"]},{"host":"EX02","nodes":["EX02","EX04"],"hotfixes":["KB4000001"]}]' >j.json; kbdiff cluster --brief j.json
@stdout
j.json:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1
j.json:1: warning: a host gave no list: "hosts_total: 3" [FAILED]
The nodes agree as far as their lists go, but the export of another host may have failed.
1
j.json:1: warning: a host gave no list: "TotalHosts: 3" [FAILED]
The nodes agree as far as their lists go, but the export of another host may have failed.
1

EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
@stderr
@status 0

@case an empty folder beside folders of hosts
@cmd
for n in 1 2; do mkdir -p f/EX0$n; printf "CSName,HotFixID\nEX0$n,KB4000001\n" >f/EX0$n/hotfix.csv; done
try() { mkdir f/$1; shift; kbdiff cluster --brief f "$@" 2>&1; echo $?; rm -r f/*[!12]; }
try EX03; try logs; try EX03 --exclude 'EX03'
mkdir f/EX03; printf "CSName,HotFixID\nSQL01,KB4000001\n" >f/EX02/more.csv; kbdiff cluster --brief f
@stdout
f/EX03: warning: found no export here: the folder is empty, and the folders beside it are named after their hosts; did this host's export fail? [NO_EXPORT]
The nodes agree as far as their lists go; f/EX03 was left out.
1
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01, EX02 and SQL01 have the same update.
@stderr
@status 0

@case a status that a host's export or installation failed, beside an array of its updates
@file g.csv
CSName,HotFixID
EX01,KB4000001
EX01,KB4000002
@cmd
try() { printf '%s' "$1" >j.json; kbdiff cluster --brief g.csv j.json 2>&1; }
try '{"EX02":{"hotfixes":["KB4000001"],"status":"failed"}}'
try '[{"host":"EX02","hotfixes":["KB4000001"],"Status":"Failed"},{"host":"EX03","hotfixes":["KB4000001","KB4000002"],"Status":"Success"}]'
try '[{"host":"EX02","updates":["KB4000001","KB4000002"],"result":"error"}]'
try '[{"host":"EX02","updates":["KB4000001","KB4000002"],"status":"Missing"}]'
try '[{"host":"EX02","updates":["KB4000001","KB4000002"],"status":"ok"}]'
try '[{"host":"EX02","HotFixID":"KB4000001","status":"Failed"},{"host":"EX02","HotFixID":"KB4000002","status":"Installed"}]'
@stdout
j.json:1: warning: the export of EX02 failed: "failed" [FAILED]
j.json:1: warning: listed, but perhaps not installed: 1 update; see "status: failed" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
j.json:1: warning: the export of EX02 failed: "Failed" [FAILED]
j.json:1: warning: listed, but perhaps not installed: 1 update; see "Status: Failed" [CONTRADICTED]
EX02 may lack 2 updates that the other 2 nodes have.
j.json:1: warning: the export of EX02 failed: "error" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
j.json:1: warning: the export of EX02 failed: "Missing" [FAILED]
j.json:1: warning: listed, but perhaps not installed: 2 updates; see "status: Missing" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
EX01 and EX02 have the same 2 updates.
EX01 lacks nothing that EX02 has; EX02 lacks 1 update that EX01 has.
@stderr
@status 1

@case an empty folder in an archive, and beside folders of lists that name no host
@cmd
mkdir -p d/EX01 d/EX02 d/EX03 e/2024-01 e/2024-02 e/2024-03 f/EX01 f/EX02 f/old f/EX03
for g in d/EX01 d/EX02 e/2024-01 e/2024-02 f/EX01 f/EX02; do printf 'HotFixID,InstalledOn\nKB5031361,10/17/2023\n' > $g/updates.csv; done
echo > f/EX03/.keep
for g in d e f; do (cd $g; tar cf ../$g.tar .; python3 -c '
import os, sys, zipfile
z = zipfile.ZipFile("../%s.zip" % sys.argv[1], "w")
for top, folders, files in sorted(os.walk(".")):
    for n in sorted(folders + files):
        z.write(os.path.join(top, n))
z.close()' $g); done
for i in d d.tar d.zip e e.tar f.tar; do kbdiff cluster --brief $i; echo $?; done
kbdiff cluster --brief --exclude EX03 d.zip
@stdout
The nodes agree as far as their lists go; d/EX03 was left out.
1
The nodes agree as far as their lists go; d.tar/EX03 was left out.
1
The nodes agree as far as their lists go; d.zip/EX03 was left out.
1
2024-01/updates and 2024-02/updates have the same update.
0
2024-01/updates and 2024-02/updates have the same update.
0
The nodes agree as far as their lists go; f.tar/EX03 was left out.
1
EX01/updates and EX02/updates have the same update.
@stderr
d/EX03: warning: found no export here: the folder is empty, and the folders beside it are named after their hosts; did this host's export fail? [NO_EXPORT]
d.tar/EX03: warning: found no export here: the folder is empty, and the folders beside it are named after their hosts; did this host's export fail? [NO_EXPORT]
d.zip/EX03: warning: found no export here: the folder is empty, and the folders beside it are named after their hosts; did this host's export fail? [NO_EXPORT]
f.tar/EX03: warning: found no export here: the folder is empty, and the folders beside it are named after their hosts; did this host's export fail? [NO_EXPORT]
@status 0

@case a host in eight words, and one in brackets that says nothing of its list
@cmd
t() { printf '%s\n\nSource  HotFixID   InstalledOn\n------  --------   -----------\nEX01    KB5031364  10/15/2023\nEX02    KB5031364  10/15/2023\n' "$1" > t.txt; kbdiff cluster --brief t.txt; echo $?; }
t 'EX03 which is the old one was empty'
t '(EX03 rebooted today)'
t 'EX03 (rebooted today)'
t 'EX03 rebooted today'
@stdout
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1
EX01 and EX02 have the same update.
0
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1
EX01 and EX02 have the same update.
0
@stderr
t.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
t.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case a command in quotes below a word that tells of none
@cmd
t() { printf '%s\n\nSource  HotFixID   InstalledOn\n------  --------   -----------\nEX01    KB5031364  10/15/2023\nEX02    KB5031364  10/15/2023\n' "$1" > t.txt; kbdiff cluster --brief t.txt; echo $?; }
t 'List "Get-HotFix -Id KB5031364,KB5031361"'
t 'List Get-HotFix -Id KB5031364,KB5031361'
@stdout
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1
EX01 and EX02 have the same update.
0
@stderr
t.txt:1: warning: the list shows only some of the updates: "List "Get-HotFix -Id KB5031364,KB5031361"" [FILTERED]
@status 0

@case a status of KO of a host without a list, in a file of another ending
@cmd
mkdir d; for h in EX01 EX02; do printf 'CSName,HotFixID\n%s,KB5031361\n' $h > d/$h.csv; done
try() { printf "$1" > d/status.txt; kbdiff cluster --brief d 2> /dev/null; echo $?; }
try 'EX01;OK\nEX03;KO\n'; try 'EX01: OK\nEX03: NOK\n'; try 'Host,Status\nEX01,OK\nEX03,KO\n'
try 'EX01;OK\nEX02;OK\n'; try 'Language: ko-KR\n'; try 'The KO of round 2\n'
@stdout
The nodes agree as far as their lists go; d/status.txt was left out.
1
The nodes agree as far as their lists go; d/status.txt was left out.
1
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
@stderr
@status 0

@case lines around lists of two hosts that count three
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX02   KB5031361 10/17/2023\n'
run() { printf "$1" > a.txt; kbdiff cluster --brief a.txt > out 2> err; printf "$? "; }
try() { run "$t\n$1\n"; run "$1\n\n$t"; echo "$1"; }
try '3 servers scanned'; cat out err
try 'Hosts: 3'
try '2 of 3 hosts reported'
try '2/3 hosts reported.'
try 'Total number of servers: 3'
try '3 servers were scanned on 2023-11-15'
try 'Gescannte Rechner: 3'
echo; try '2 servers scanned'
try 'Hosts: 2'
try '2 of 2 hosts reported'
try '3 servers in the rack'
try '3 servers reported errors last week'
try '14 of 16 hosts are patched'
try 'Servers: 3.5 GB each'
try 'Systems: 2023-11-15'
printf 'HotFixID  InstalledOn\n--------  -----------\nKB5031361 10/17/2023\n' > B.txt; (echo '3 servers scanned'; echo; cat B.txt) > A.txt; kbdiff cluster --brief A.txt B.txt
@stdout
1 1 3 servers scanned
The nodes agree as far as their lists go, but the export of another host may have failed.
a.txt:1: warning: a host gave no list: "3 servers scanned" [FAILED]
1 1 Hosts: 3
1 1 2 of 3 hosts reported
1 1 2/3 hosts reported.
1 1 Total number of servers: 3
1 1 3 servers were scanned on 2023-11-15
1 1 Gescannte Rechner: 3

0 0 2 servers scanned
0 0 Hosts: 2
0 0 2 of 2 hosts reported
0 0 3 servers in the rack
0 0 3 servers reported errors last week
0 0 14 of 16 hosts are patched
0 0 Servers: 3.5 GB each
0 0 Systems: 2023-11-15
A and B have the same update.
@stderr
@status 0

@case an object without updates that names its host by a name that nobody knows, beside known ones
@cmd
u='{"host":"EX01","updates":["KB4000001"]},{"host":"EX03","updates":["KB4000001"]}'
try() { printf "$1" > j.json; kbdiff cluster --brief j.json; }
printf '{"host":"EX01","updates":["KB4000001"]}\n{"box":"EX02"}\n' > j.json; kbdiff cluster --brief j.json
try "[$u,{\"box\":\"EX02\"}]"
try "[$u,{\"srv\":\"DC01\",\"state\":\"ok\"}]"
try "[$u,{\"device\":\"EX02\"}]"
echo; try "[$u,{\"box\":\"EX01\"}]"
try "[$u,{\"device\":\"disk0\"}]"
try "[$u,{\"box\":\"none\"}]"
try "[$u,{\"note\":\"EX02\"}]"
try "[$u,{\"tool\":\"x\",\"client\":\"PS5\"}]"
try "{\"a\":[$u],\"b\":[{\"box\":\"EX02\"}]}"
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
EX02 may lack 1 update that the other 2 nodes have: the list of EX02 is empty.
DC01 may lack 1 update that the other 2 nodes have: the list of DC01 is empty.
EX02 may lack 1 update that the other 2 nodes have: the list of EX02 is empty.

EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
EX01 and EX03 have the same update.
@stderr
j.json:2: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
j.json:1: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
j.json:1: warning: DC01 lists no updates; did the export fail? [NO_ENTRIES]
j.json:1: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case what JSON says around its lists of hosts that gave none, and of pages that are to come
@cmd
try() {
	printf '{%s,"hosts":[{"ComputerName":"EX01","hotfixes":["KB4000001"]},{"ComputerName":"EX02","hotfixes":["KB4000001"]}]}' "$1" > a.json
	printf '{"data":[{"CSName":"EX01","HotFixID":"KB4000001"},{"CSName":"EX02","HotFixID":"KB4000001"}],%s}' "$1" > b.json
	r=; for f in a b; do kbdiff cluster --brief $f.json > out 2> /dev/null; r=$r$?; done
	echo "$r $1: $(cat out)"
}
for m in '"warnings":["EX03 timed out"]' '"message":"EX03 did not answer"' '"meta":{"warnings":["EX03: access denied"]}' '"missingHosts":["EX03"]' '"missingHosts":"EX03"' '"notScanned":["EX03"]' '"lost":["EX03"]' '"skipped":[{"name":"EX03","reason":"offline"}]' '"warnings":[{"host":"EX03","text":"no data"}]' '"requested":["EX01","EX02","EX03"]' '"scope":"EX01, EX02, EX03"' '"meta":{"hosts":3}' '"answered":2,"asked":3' '"stats":{"unreachable":1}' '"meta":{"total":3,"returned":2}' '"remaining":3' '"odata.nextLink":"https://x/2"' '"moreResults":true' '"cursor":{"next":"a"}'; do try "$m"; done
for m in '"warnings":[]' '"warnings":["an option is deprecated"]' '"messages":["all hosts answered"]' '"missing":[]' '"excludedHosts":["EX01","EX09"]' '"requested":["EX01","EX02"]' '"requested":"2024-01-02"' '"requestedBy":"EX09"' '"stats":{"unreachable":0}' '"remaining":0' '"remainingRequests":49' '"meta":{"total":2,"returned":2}' '"nextRun":"2024-01-02"' '"dnsServers":["EX01","EX09"]'; do try "$m"; done
@stdout
11 "warnings":["EX03 timed out"]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "message":"EX03 did not answer": EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "meta":{"warnings":["EX03: access denied"]}: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "missingHosts":["EX03"]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "missingHosts":"EX03": EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "notScanned":["EX03"]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "lost":["EX03"]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "skipped":[{"name":"EX03","reason":"offline"}]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "warnings":[{"host":"EX03","text":"no data"}]: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
11 "requested":["EX01","EX02","EX03"]: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
11 "scope":"EX01, EX02, EX03": EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
11 "meta":{"hosts":3}: The nodes agree as far as their lists go, but the export of another host may have failed.
11 "answered":2,"asked":3: The nodes agree as far as their lists go, but the export of another host may have failed.
11 "stats":{"unreachable":1}: The nodes agree as far as their lists go, but the export of another host may have failed.
11 "meta":{"total":3,"returned":2}: The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
11 "remaining":3: The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
11 "odata.nextLink":"https://x/2": The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
11 "moreResults":true: The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
11 "cursor":{"next":"a"}: The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
00 "warnings":[]: EX01 and EX02 have the same update.
00 "warnings":["an option is deprecated"]: EX01 and EX02 have the same update.
00 "messages":["all hosts answered"]: EX01 and EX02 have the same update.
00 "missing":[]: EX01 and EX02 have the same update.
00 "excludedHosts":["EX01","EX09"]: EX01 and EX02 have the same update.
00 "requested":["EX01","EX02"]: EX01 and EX02 have the same update.
00 "requested":"2024-01-02": EX01 and EX02 have the same update.
00 "requestedBy":"EX09": EX01 and EX02 have the same update.
00 "stats":{"unreachable":0}: EX01 and EX02 have the same update.
00 "remaining":0: EX01 and EX02 have the same update.
00 "remainingRequests":49: EX01 and EX02 have the same update.
00 "meta":{"total":2,"returned":2}: EX01 and EX02 have the same update.
00 "nextRun":"2024-01-02": EX01 and EX02 have the same update.
00 "dnsServers":["EX01","EX09"]: EX01 and EX02 have the same update.
@stderr
@status 0

@case a quoted text keeps its own quotes, and loses those of the cell that it stands in
@cmd
w() { printf '%s\nCSName,HotFixID\nA,KB4000001\n' "$1" > a.csv; kbdiff list a.csv 2>&1 >/dev/null; }
w 'List "Get-HotFix | select -First 5"'
w '"List ""Get-HotFix | select -First 5"""'
w '"Get-HotFix | select -First 5",,'
w 'Made with "Get-HotFix" | select -First 5'
w "Get-HotFix -Description 'Security Update'"
w '"only the first 5",""'
@stdout
a.csv:1: warning: the list shows only some of the updates: "List "Get-HotFix | select -First 5"" [FILTERED]
a.csv:1: warning: the list shows only some of the updates: "List ""Get-HotFix | select -First 5""" [FILTERED]
a.csv:1: warning: the list shows only some of the updates: "Get-HotFix | select -First 5" [FILTERED]
a.csv:1: warning: the list shows only some of the updates: "Made with "Get-HotFix" | select -First 5" [FILTERED]
a.csv:1: warning: the list shows only some of the updates: "Get-HotFix -Description 'Security Update'" [FILTERED]
a.csv:1: warning: the list shows only some of the updates: "only the first 5" [FILTERED]
@stderr
@status 0

@case lines above, between and below lists that name or count more hosts, or say that one gave none
@cmd
table() { printf 'Source HotFixID\n------ --------\n%s   KB4000001\n\n' $1; }
try() {
	r=
	(echo "$1"; echo; table EX01; table EX02) > a.txt; kbdiff cluster --brief a.txt > out 2>&1; r=$r$?
	(table EX01; echo "$1"; echo; table EX02) > a.txt; kbdiff cluster --brief a.txt > out 2>&1; r=$r$?
	(table EX01; table EX02; echo "$1") > a.txt; kbdiff cluster --brief a.txt > out 2>&1; r=$r$?
	(echo "# $1"; printf 'CSName,HotFixID\nEX01,KB4000001\nEX02,KB4000001\n') > a.csv; kbdiff cluster --brief a.csv > out 2>&1; r=$r$?
	echo "$r $1"
}
for l in 'Report for EX01, EX02 and EX03' 'Scope: EX01-EX03' 'Hosts: EX01 EX02 EX03' 'Three servers were queried' '3 servers, 1 offline' '3 servers queried, 2 answered' '3 nodes in this cluster' 'Server count: 3' 'One server could not be queried.' 'Server 3: no data' 'The session ended unexpectedly' '>> EX03 <<' 'Checking EX03 ... done'; do try "$l"; done
for l in 'Report for EX01 and EX02' 'Scope: EX01-EX02' '2 servers, 1 rebooted' 'Two nodes in this cluster' 'Server 1: 1 update' 'Session ended.' 'DNS servers: DC01, DC02' 'Partners: EX05, EX06'; do try "$l"; done
(table EX01; echo '>> EX02 <<'; echo '>> EX03 <<'; table EX03) > a.txt; kbdiff cluster --brief a.txt
printf 'KB4000001\nKB4000002 (EX01)\n' > EX02.txt; printf 'KB4000001\nKB4000002 (2023)\n' > EX01.txt; kbdiff --brief EX01.txt EX02.txt
@stdout
1111 Report for EX01, EX02 and EX03
1111 Scope: EX01-EX03
1111 Hosts: EX01 EX02 EX03
1111 Three servers were queried
1111 3 servers, 1 offline
1111 3 servers queried, 2 answered
1111 3 nodes in this cluster
1111 Server count: 3
1111 One server could not be queried.
1111 Server 3: no data
1111 The session ended unexpectedly
1111 >> EX03 <<
1111 Checking EX03 ... done
0000 Report for EX01 and EX02
0000 Scope: EX01-EX02
0000 2 servers, 1 rebooted
0000 Two nodes in this cluster
0000 Server 1: 1 update
0000 Session ended.
0000 DNS servers: DC01, DC02
0000 Partners: EX05, EX06
EX02 may lack 1 update that the other 2 nodes have: the list of EX02 is empty.
EX02 may lack 1 update that EX01 has: the list of EX02 leaves open whether it is installed. EX01 lacks nothing that EX02 has.
@stderr
a.txt:5: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
EX02.txt:2: warning: listed, but perhaps not installed: KB4000002; see "KB4000002 (EX01)" [CONTRADICTED]
@status 1

@case a command names several hosts beside each other, and one of them gave no list
@cmd
list() { printf '\n%s\n%s\n' 'Source  HotFixID   InstalledOn' '------  --------   -----------'; for h in ND01 ND02; do printf '%s    KB4000001  10/1/2023\n' $h; done; }
try() { (for l; do printf '%s\n' "$l"; done; list) >a.txt; kbdiff cluster --brief a.txt 2>/dev/null; }
try 'PS C:\> "nd01", "nd02", "nd03" | ForEach-Object { Get-HotFix -cn $_ }'
try 'PS C:\> $nodes = @("ND01","ND02","ND03")' 'PS C:\> foreach ($n in $nodes) { gwmi Win32_QuickFixEngineering -co $n }'
try 'PS C:\> .\patches.ps1 -Servers ND01,ND02,ND03'
try 'PS C:\> New-CimSession ND01,ND02,ND03' 'PS C:\> Get-CimSession | gcim Win32_QuickFixEngineering'
try '$ for h in nd01 nd02 nd03; do winexe -U bob //$h "wmic qfe list brief"; done'
try 'C:\> for /l %i in (1,1,3) do @wmic /node:ND0%i qfe list brief'
try 'PS C:\> 1..3 | % { Get-HotFix -ComputerName ND0$_ }'
try 'PS C:\> $h = Get-HotFix -ComputerName ND01,ND02,ND03' 'PS C:\> $h | ft'
try 'C:\> psexec \\ND01,ND02,ND03 wmic qfe list brief'
try 'PS C:\> "ND01;ND02;ND03".Split(";") | % { Get-HotFix -cn $_ }'
try '$ pssh -H "nd01 nd02 nd03" wmic qfe list brief'
echo; try 'PS C:\> $all = "ND01","ND02","ND03"' 'PS C:\> Get-HotFix -ComputerName ND01,ND02 | sort Source,HotFixID'
try 'PS C:\> Restart-Computer ND01,ND02,ND03' 'PS C:\> .\patches.ps1 -Servers nd01,nd02'
try 'PS C:\> Get-HotFix -cn ND01,ND02 -Credential ND03\admin > \\ND04\share\a.txt'
try 'PS C:\> Get-HotFix -ComputerName one,two | sort Source,HotFixID'
try 'PS C:\> 1..2 | % { Get-HotFix -ComputerName ND0$_ }' 'PS C:\> for ($i = 0; $i -lt 3; $i++) { sleep 1 }'
@stdout
nd03 may lack 1 update that the other 2 nodes have: the list of nd03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
nd03 may lack 1 update that the other 2 nodes have: the list of nd03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
nd03 may lack 1 update that the other 2 nodes have: the list of nd03 is empty.

ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
@stderr
@status 0

@case lines that differ in the name of a host alone, with lists between them
@cmd
list() { printf '\n%s\n%s\n' 'HotFixID   InstalledOn' '--------   -----------'; printf 'KB4000001  10/1/2023\n\n'; }
try() { (printf "$1\n" ND01; list; printf "$1\n" ND02; list; printf "$1\n" ${2-ND03}) >a.txt; kbdiff cluster --brief a.txt 2>/dev/null; }
try '10:00:01 [info] Lese Updates von %s'
try 'Node %s'
try 'Interrogation de %s ...'
try '## Patches on %s'
try 'C:\\> winrs -r:%s wmic qfe list brief'
try 'Updates on %s' OTHER
for h in ND01 ND02 ND03; do printf '<h3>State of %s</h3>\n' $h; test $h = ND03 && echo '<p>-</p>' || printf '<table><tr><th>Source<th>HotFixID</tr><tr><td>%s<td>KB4000001</tr></table>' $h; done >a.html; kbdiff cluster --brief a.html 2>/dev/null
(printf '1 ND01 start\n\nSource  HotFixID\n------  --------\nND01    KB4000001\n\n2 ND03 start\n') >a.txt; printf 'CSName,HotFixID\nND02,KB4000001\n' >b.csv; kbdiff cluster --brief a.txt b.csv 2>/dev/null
echo; try 'Updates on %s' CU14; try 'Updates on %s' INFO
(for h in ND01 ND02; do printf 'Rack A%s: %s\n\nSource  HotFixID\n------  --------\n%s    KB4000001\n\n' ${h#ND} $h $h; done; echo 'Rack A03: empty') >a.txt; kbdiff cluster --brief a.txt
(for h in ND01 ND02 ND03; do echo "Restart of $h is due"; done; printf '\nSource  HotFixID\n------  --------\nND01    KB4000001\nND02    KB4000001\n') >a.txt; kbdiff cluster --brief a.txt
@stdout
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
OTHER may lack 1 update that the other 2 nodes have: the list of OTHER is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.
ND03 may lack 1 update that the other 2 nodes have: the list of ND03 is empty.

ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
ND01 and ND02 have the same update.
@stderr
@status 0

@case lines with a label around a report of systeminfo that are none of its own
@cmd
report() { printf '\n%-26s %s\n' 'Host Name:' $1 'OS Name:' 'Microsoft Windows Server 2022 Standard' 'OS Version:' '10.0.20348 N/A Build 20348' 'Registered Organization:' N/A 'Virtual Memory: Max Size:' '5,503 MB' 'Logon Server:' '\\DC01' 'Hotfix(s):' '1 Hotfix(s) Installed.' '' '[01]: KB4000001' 'Network Card(s):' '1 NIC(s) Installed.' '' '[01]: Hyper-V Network Adapter' '' '      Status:          Media disconnected'
printf 'Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.\n'; }
plain() { sed -E 's/: +/: /; s/^ +/  /'; }
try() {
	report ND01 >ND01.txt; (echo "$1"; report ND02) >ND02.txt; kbdiff cluster --brief ND01.txt ND02.txt >out 2>&1; r=$?
	(report ND02; echo; echo "$1") >ND02.txt; kbdiff cluster --brief ND01.txt ND02.txt >out 2>&1; r=$r$?
	report ND01 | plain >ND01.txt; (report ND02; echo "$1") | plain >ND02.txt; kbdiff cluster --brief ND01.txt ND02.txt >out 2>&1; r=$r$?
	(report ND01; report ND02; echo "  $1") >ND01.txt; kbdiff cluster --brief ND01.txt >out 2>&1; r=$r$?
	echo "$r $1"
}
for l in 'ND03: nothing' 'ND03: 0x800706BA' 'Return code: 5' 'Outcome: failed' 'Hosts: 3, ok: 2, failed: 1' 'Redémarrage en attente: oui' 'Abgebrochen: ja' 'Note: the list was cut' 'Liste: unvollständig' 'Server: ND03'; do try "$l"; done
for l in 'Return code: 0' 'Errors: none' 'From: Anna Miller' 'Date: 10/20/2023 10:00' 'Ticket: INC0012345' 'Cluster: DAG1' 'Partner: ND01' 'Site: B02' 'Server: ND02' 'Made by: ADM01'; do try "$l"; done
@stdout
1111 ND03: nothing
1111 ND03: 0x800706BA
1111 Return code: 5
1111 Outcome: failed
1111 Hosts: 3, ok: 2, failed: 1
1111 Redémarrage en attente: oui
2111 Abgebrochen: ja
1111 Note: the list was cut
1111 Liste: unvollständig
1111 Server: ND03
0000 Return code: 0
0000 Errors: none
0000 From: Anna Miller
0000 Date: 10/20/2023 10:00
0000 Ticket: INC0012345
0000 Cluster: DAG1
0000 Partner: ND01
0000 Site: B02
0000 Server: ND02
0000 Made by: ADM01
@stderr
@status 0

@case lines around lists by which a job failed, or some of the hosts answered
@cmd
table() { printf '\nSource HotFixID\n------ --------\nND01   KB4000001\nND02   KB4000001\n\n'; }
try() { (echo "$1"; table) >a.txt; kbdiff cluster --brief a.txt >out 2>&1; r=$?; (table; echo "$1") >a.txt; kbdiff cluster --brief a.txt >out 2>&1; echo "$r$? $1"; }
for l in '2/3 nodes reachable' 'Success: 2 of 3 servers' 'Nur 2 von 3 Servern haben geantwortet' '3 Server gescannt, 2 haben geantwortet' '2 error(s) occurred' 'Une erreur s’est produite' "Une erreur s'est produite" 'Es sind 2 Fehler aufgetreten' 'Skript mit Fehlern beendet' 'The job ended with status: FAILED' 'Task failed at line 12.' 'Pipeline run: failed'; do try "$l"; done
for l in '2/2 nodes reachable' '2 Server gescannt, 2 haben geantwortet' '2 of 3 disks done' 'Windows Server 2022' '0 error(s) occurred' 'Es ist kein Fehler aufgetreten' 'No errors were encountered' 'Script ended without errors' 'The nightly backup job failed' 'Script to find errors on servers' 'Run the job again if it fails' 'Users say that an error occurred in Outlook' 'Job done, no failures' 'Why did the build fail?'; do try "$l"; done
@stdout
11 2/3 nodes reachable
11 Success: 2 of 3 servers
11 Nur 2 von 3 Servern haben geantwortet
11 3 Server gescannt, 2 haben geantwortet
11 2 error(s) occurred
11 Une erreur s’est produite
11 Une erreur s'est produite
11 Es sind 2 Fehler aufgetreten
11 Skript mit Fehlern beendet
11 The job ended with status: FAILED
11 Task failed at line 12.
11 Pipeline run: failed
00 2/2 nodes reachable
00 2 Server gescannt, 2 haben geantwortet
00 2 of 3 disks done
00 Windows Server 2022
00 0 error(s) occurred
00 Es ist kein Fehler aufgetreten
00 No errors were encountered
00 Script ended without errors
00 The nightly backup job failed
00 Script to find errors on servers
00 Run the job again if it fails
00 Users say that an error occurred in Outlook
00 Job done, no failures
00 Why did the build fail?
@stderr
@status 0

@case what JSON says around its lists of hosts in notes, in a log and in the dark of an older Ansible
@cmd
try() { printf '{%s,"data":[{"CSName":"EX01","HotFixID":"KB4000001"},{"CSName":"EX02","HotFixID":"KB4000001"}]}' "$1" > j.json; kbdiff cluster --brief j.json 2> err; echo "$? $1"; }
for m in '"contacted":{},"dark":{"EX03":"timed out"}' '"note":"EX03 was offline"' '"log":["asking EX01","asking EX03 - failed"]' '"meta":{"comments":"EX03 is not reachable"}' '"inventory":["EX01","EX02","EX03"]' '"stats":{"failures":1}' '"ok":false'; do try "$m"; done
for m in '"contacted":{"EX01":1},"dark":{}' '"note":"EX03 is retired"' '"log":["asking EX01","asking EX02","2 hosts, 0 failed"]' '"inventory":["EX01","EX02"]' '"stats":{"failures":0}' '"ok":true' '"description":"EX03 was offline when this was written"'; do try "$m"; done
@stdout
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 "contacted":{},"dark":{"EX03":"timed out"}
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 "note":"EX03 was offline"
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 "log":["asking EX01","asking EX03 - failed"]
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 "meta":{"comments":"EX03 is not reachable"}
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1 "inventory":["EX01","EX02","EX03"]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 "stats":{"failures":1}
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 "ok":false
EX01 and EX02 have the same update.
0 "contacted":{"EX01":1},"dark":{}
EX01 and EX02 have the same update.
0 "note":"EX03 is retired"
EX01 and EX02 have the same update.
0 "log":["asking EX01","asking EX02","2 hosts, 0 failed"]
EX01 and EX02 have the same update.
0 "inventory":["EX01","EX02"]
EX01 and EX02 have the same update.
0 "stats":{"failures":0}
EX01 and EX02 have the same update.
0 "ok":true
EX01 and EX02 have the same update.
0 "description":"EX03 was offline when this was written"
@stderr
@status 0

@case each file names all hosts that were asked, and holds one of their lists
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nEX0%s   KB5031361 10/17/2023\n'
i=0
say() { local rc=0; kbdiff cluster --brief "$@" 2>&1 || rc=$?; echo "$i: $rc"; }
try() { i=$((i + 1)); mkdir $i; for h in 1 2 3; do printf "$1" $h > $i/EX0$h.txt; done; say $i; say $i/EX01.txt $i/EX02.txt; }
try "PS C:\\> Get-HotFix -ComputerName EX01,EX02,EX03\n\n$t"
try "PS C:\\> 'EX01','EX02','EX03' | ForEach-Object { Get-HotFix -ComputerName \$_ }\n\n$t"
try "PS C:\\> \$h = 'EX01','EX02','EX03'\nPS C:\\> Get-HotFix -ComputerName \$h\n\n$t"
try "PS C:\\> 1..3 | %%%% { Get-HotFix -ComputerName EX0\$_ }\n\n$t"
try "Report for EX01, EX02 and EX03\n\n$t"
try '{"scope":["EX01","EX02","EX03"],"updates":[{"CSName":"EX0%s","HotFixID":"KB5031361"}]}'
try "PS C:\\> Get-HotFix -ComputerName EX01,EX02,EX03\n\n${t}EX03: no ping\n"
mkdir before after; cp 1/* before; cp 1/EX0[12].txt after; kbdiff changes --brief before after 2>&1
printf "PS C:\\> Get-HotFix -ComputerName EX01,EX02,EX03\n\n$t" 1 > 1/EX03.txt; say 1
@stdout
EX01, EX02 and EX03 have the same update.
1: 0
1/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
1/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1: 1
EX01, EX02 and EX03 have the same update.
2: 0
2/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
2/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
2: 1
EX01, EX02 and EX03 have the same update.
3: 0
3/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
3/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
3: 1
EX01, EX02 and EX03 have the same update.
4: 0
4/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
4/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
4: 1
EX01, EX02 and EX03 have the same update.
5: 0
5/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
5/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
5: 1
EX01, EX02 and EX03 have the same update.
6: 0
6/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
6/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
6: 1
7/EX01.txt:6: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
7/EX02.txt:6: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
The nodes agree as far as their lists go, but the list of EX03 is in doubt and may be incomplete.
7: 1
7/EX01.txt:6: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
7/EX02.txt:6: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
7: 1
after/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
after/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 gave no list in after; EX01 and EX02 did not change.
1/EX01.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
1/EX02.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
1/EX03.txt:1: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
7: 1
@stderr
@status 0

@case a host that a session was opened on for something else was not asked
@cmd
t='\nSource HotFixID\n------ --------\nEX0%s   KB5031361\n\n'
ask() { printf "PS C:\\> Enter-PSSession EX0$1\n[EX0$1]: PS C:\\> Get-HotFix\n$t[EX0$1]: PS C:\\> exit\n" $1; }
try() { { ask 1; ask 2; printf "PS C:\\> Enter-PSSession EX03\n$1"; } > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "$1"; }
try '[EX03]: PS C:\\> Restart-Service w3svc\n[EX03]: PS C:\\> exit\n'
try '[EX03]: PS C:\\> Get-Service w3svc\n\nStatus   Name\n------   ----\nRunning  w3svc\n\n[EX03]: PS C:\\> exit\n'
try '[EX03]: PS C:\\> exit\n'
try '[EX03]: PS C:\\> Get-Service w3svc\n[EX03]: PS C:\\> Get-HotFix\n[EX03]: PS C:\\> exit\n'
try ''
@stdout
[EX03]: PS C:\\> exit\n
[EX03]: PS C:\\> Get-Service w3svc\n[EX03]: PS C:\\> Get-HotFix\n[EX03]: PS C:\\> exit\n

@stderr
@status 0

@case a file of JSON beside exports says which hosts failed
@cmd
for n in 1 2; do printf 'CSName,HotFixID\nEX0%s,KB5031361\n' $n > EX0$n.csv; done
try() { echo "$1" > summary.json; local rc=0; kbdiff cluster -q . 2>/dev/null || rc=$?; echo "$rc $1"; }
mkdir d; mv *.csv d; cd d
try '{"ok":["EX01","EX02"],"failed":["EX03"]}'
try '[{"host":"EX03","error":"timeout"}]'
try '[{"host":"EX01","success":true},{"host":"EX03","success":false}]'
try '{"results":[{"ComputerName":"EX03","Status":"Failed"}]}'
try '{"errors":{"EX03":"RPC server is unavailable"}}'
try '{"EX01":"ok","EX02":"ok","EX03":"unreachable"}'
try '{"EX03":{"exported":0,"error":"no ping"}}'
try '{"ok":["EX01","EX02"],"failed":[]}'
try '[{"host":"EX01","success":true,"error":null},{"host":"EX02","success":true,"error":""}]'
try '[{"host":"EX01","error":"none"},{"host":"EX02","status":"ok"}]'
try '{"version":"1.2.3","onError":"stop","hosts":["EX01","EX02"]}'
try '{"name":"collector","failed":false}'
@stdout
1 {"ok":["EX01","EX02"],"failed":["EX03"]}
1 [{"host":"EX03","error":"timeout"}]
1 [{"host":"EX01","success":true},{"host":"EX03","success":false}]
1 {"results":[{"ComputerName":"EX03","Status":"Failed"}]}
2 {"errors":{"EX03":"RPC server is unavailable"}}
2 {"EX01":"ok","EX02":"ok","EX03":"unreachable"}
1 {"EX03":{"exported":0,"error":"no ping"}}
0 {"ok":["EX01","EX02"],"failed":[]}
0 [{"host":"EX01","success":true,"error":null},{"host":"EX02","success":true,"error":""}]
0 [{"host":"EX01","error":"none"},{"host":"EX02","status":"ok"}]
0 {"version":"1.2.3","onError":"stop","hosts":["EX01","EX02"]}
0 {"name":"collector","failed":false}
@stderr
@status 0

@case names of hosts in a command over several lines, in braces and in a format
@cmd
t='Source HotFixID\n------ --------\nEX01   KB5031361\nEX02   KB5031361\n'
try() { printf "$1\n\n$t" > a.txt; local rc=0; kbdiff cluster -q a.txt 2>/dev/null || rc=$?; echo "$rc $1"; }
try 'PS C:\\> Get-HotFix -ComputerName EX01,\n>> EX02,\n>> EX03'
try 'PS C:\\> Get-HotFix -ComputerName EX01,EX02,`\n>> EX03'
try 'PS C:\\> $h = "EX01",\n>> "EX02",\n>> "EX03"\nPS C:\\> Get-HotFix -cn $h'
try 'PS C:\\> foreach ($c in "EX01","EX02","EX03") {\n>> Get-HotFix -ComputerName $c\n>> }'
try 'PS C:\\> 1..3 | %% { "EX{0:d2}" -f $_ } | %% { Get-HotFix -ComputerName $_ }'
try 'PS C:\\> 1..3 | ForEach{Get-HotFix -cn ("EX{0:00}" -f $_)}'
try '$ for h in ex0{1,2,3}; do ssh $h wmic qfe; done'
try '$ for h in ex0{1..3}; do ssh $h wmic qfe; done'
try 'PS C:\\> Get-HotFix -ComputerName EX01,\n>> EX02'
try 'PS C:\\> foreach ($c in "EX01","EX02") {\n>> Get-HotFix -ComputerName $c\n>> }'
try 'PS C:\\> 1..2 | %% { Get-HotFix -ComputerName ("EX{0:00}" -f $_) }'
try '$ for h in ex0{1,2}; do ssh $h wmic qfe; done'
@stdout
1 PS C:\\> Get-HotFix -ComputerName EX01,\n>> EX02,\n>> EX03
1 PS C:\\> Get-HotFix -ComputerName EX01,EX02,`\n>> EX03
1 PS C:\\> $h = "EX01",\n>> "EX02",\n>> "EX03"\nPS C:\\> Get-HotFix -cn $h
1 PS C:\\> foreach ($c in "EX01","EX02","EX03") {\n>> Get-HotFix -ComputerName $c\n>> }
1 PS C:\\> 1..3 | %% { "EX{0:d2}" -f $_ } | %% { Get-HotFix -ComputerName $_ }
1 PS C:\\> 1..3 | ForEach{Get-HotFix -cn ("EX{0:00}" -f $_)}
1 $ for h in ex0{1,2,3}; do ssh $h wmic qfe; done
1 $ for h in ex0{1..3}; do ssh $h wmic qfe; done
0 PS C:\\> Get-HotFix -ComputerName EX01,\n>> EX02
0 PS C:\\> foreach ($c in "EX01","EX02") {\n>> Get-HotFix -ComputerName $c\n>> }
0 PS C:\\> 1..2 | %% { Get-HotFix -ComputerName ("EX{0:00}" -f $_) }
0 $ for h in ex0{1,2}; do ssh $h wmic qfe; done
@stderr
@status 0

@case a summary of the run that collected the lists
@cmd
mkdir d t
for h in EX01 EX02; do
	printf 'CSName,HotFixID\n%s,KB5031361\n%s,KB5032196\n' $h $h > d/$h.csv
	printf 'KB5031361\nKB5032196\n' > t/$h.txt
done
try() {
	echo "$1"
	for d in d t; do
		printf "$1\n" > $d/summary.csv; kbdiff cluster --brief $d 2>&1; echo "status $?"
	done
}
try 'Server,Exported,Count\nEX01,yes,2\nEX02,yes,2'
try 'Server;Hotfixes;Status;File\nEX01;2;OK;EX01.csv\nEX02;2;OK;EX02.csv'
try 'Server,KBs\nEX01,2\nEX02,2\nEX03,2'
try 'Server,Hotfixes\nEX01,2\nEX02,3'
for rows in 'Exported,Count\nEX01,yes,2\nEX02,no,0' 'Hotfixes,Status\nEX01,2,OK\nEX02,0,Failed' 'Hotfixes,Status\nEX01,2,OK\nEX02,2,pending reboot' 'Hotfixes,Missing\nEX01,2,0\nEX02,2,3' 'Hotfixes,Error\nEX01,2,\nEX02,2,\nEX03,2,RPC server unavailable'; do
	echo "$rows"; printf "Server,$rows\n" > d/summary.csv; kbdiff cluster --brief d 2>&1; echo "status $?"
done
printf 'Name,Count\nSQL1,2\nWEB1,3\n' > t/summary.csv
kbdiff cluster --brief t
@stdout
Server,Exported,Count\nEX01,yes,2\nEX02,yes,2
EX01 and EX02 have the same 2 updates.
status 0
EX01 and EX02 have the same 2 updates.
status 0
Server;Hotfixes;Status;File\nEX01;2;OK;EX01.csv\nEX02;2;OK;EX02.csv
EX01 and EX02 have the same 2 updates.
status 0
EX01 and EX02 have the same 2 updates.
status 0
Server,KBs\nEX01,2\nEX02,2\nEX03,2
d/summary.csv:4: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
status 1
t/summary.csv:4: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 2 updates that the other 2 nodes have: the list of EX03 is empty.
status 1
Server,Hotfixes\nEX01,2\nEX02,3
d/summary.csv:3: warning: the list is cut short: "EX02: Hotfixes 3" [CUT]
d/summary.csv:3: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
status 1
t/summary.csv:3: warning: the list is cut short: "EX02: Hotfixes 3" [CUT]
t/summary.csv:3: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
status 1
Exported,Count\nEX01,yes,2\nEX02,no,0
d/summary.csv:3: warning: EX02 gave no list: "no" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
status 1
Hotfixes,Status\nEX01,2,OK\nEX02,0,Failed
d/summary.csv:2:6: warning: this entry has no KB number: "2" [NO_KB]
d/summary.csv:3:6: warning: this entry has no KB number: "0" [NO_KB]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
status 1
Hotfixes,Status\nEX01,2,OK\nEX02,2,pending reboot
d/summary.csv:2:6: warning: this entry has no KB number: "2" [NO_KB]
d/summary.csv:3:6: warning: this entry has no KB number: "2" [NO_KB]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
status 1
Hotfixes,Missing\nEX01,2,0\nEX02,2,3
d/summary.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/summary.csv:3: warning: listed, but perhaps not installed: 2 updates; see "EX02: Missing 3" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has; d/summary.csv was left out.
status 1
Hotfixes,Error\nEX01,2,\nEX02,2,\nEX03,2,RPC server unavailable
d/summary.csv:2:6: warning: this entry has no KB number: "2" [NO_KB]
d/summary.csv:4: warning: EX03 gave no list: "RPC server unavailable" [FAILED]
EX01 and EX02 lack nothing that EX03 has; EX03 may lack 2 updates that EX01 and EX02 have.
status 1
EX01 and EX02 have the same 2 updates.
@stderr
t/summary.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 0
