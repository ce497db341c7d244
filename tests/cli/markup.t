@case rows and cells of a page whose markup says that an update is not installed
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@cmd
try() { printf '<html><body><table><tr><th>CSName</th><th>HotFixID</th><th>Note</th></tr><tr class="odd ok"><td>B</td><td>KB4000001</td><td></td></tr>%s</table></body></html>' "$1" >b.html
kbdiff cluster --brief g.csv b.html; }
try '<tr class="even failed"><td>B</td><td>KB4000002</td><td></td></tr>'
try '<tr title="not installed"><td>B</td><td>KB4000002</td><td></td></tr>'
try '<tr title="uninstall it here"><td>B</td><td>KB4000002</td><td></td></tr>'
try '<tr data-status="Missing"><td>B</td><td>KB4000002</td><td></td></tr>'
try '<del><tr><td>B</td><td>KB4000002</td><td></td></tr></del>'
try '<tr><td>B</td><td>KB4000002 <img src="x.png" alt="removed"></td><td></td></tr>'
try '<tr class="even success"><td>B</td><td>KB4000002 <i class="icon icon-link"></i></td><td></td></tr>'
try '<tr class="installed" title="see the article"><td>B</td><td>KB4000002 <img alt="ok"></td><td></td></tr>'
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
b.html:1: warning: unclear install state: KB4000002 is struck out [NO_STATE]
b.html:1: warning: unclear install state: KB4000002 is struck out [NO_STATE]
b.html:1: warning: unclear install state: KB4000002 is struck out [NO_STATE]
b.html:1: warning: unclear install state: KB4000002 is struck out [NO_STATE]
b.html:1: warning: unclear install state: KB4000002 is struck out [NO_STATE]
@status 0

@case a box, a sign of a note and data of a tag beside an id in a cell of HTML, and signs of notes in text
@cmd
page() {
	printf '<html><table><tr><th>Server</th><th>HotFixID</th></tr><tr><td>N1</td><td>KB4000001</td></tr>'
	printf '<tr><td>N1</td><td>KB4000002</td></tr>'
	printf '<tr><td>N2</td><td>KB4000001</td></tr><tr><td>N2</td>%s</tr></table></html>' "$1"
}
try() { page "$1" >x.html; kbdiff cluster -q x.html >/dev/null 2>&1; echo "$? $1"; }
try '<td><input type=checkbox>KB4000002</td>'; try '<td><label><input disabled type="checkbox"/> KB4000002</label></td>'
try '<td>KB4000002<sup>2</sup></td>'; try '<td>KB4000002 <sup><a href="#n">a</a></sup></td>'
try '<td data-state="missing">KB4000002</td>'; try '<td class="failed">KB4000002</td>'; try '<td><i data-status="pending">KB4000002</i></td>'
echo
try '<td><input type=checkbox checked>KB4000002</td>'; try '<td data-state="installed">KB4000002</td>'
try '<td data-status="ok" class="kb">KB4000002</td>'; try '<td><span data-state="open-menu">KB4000002</span></td>'
for c in 'KB4000002 (!)' 'KB4000002 [1]' 'KB4000002 (*)' 'KB4000002 (1)' 'KB4000002 (x64)'; do
	printf 'Server,KB\nN1,KB4000001\nN1,KB4000002\nN2,KB4000001\nN2,%s\n' "$c" >x.csv
	kbdiff cluster -q x.csv >/dev/null 2>&1; echo "$? $c"
done
@stdout
1 <td><input type=checkbox>KB4000002</td>
1 <td><label><input disabled type="checkbox"/> KB4000002</label></td>
1 <td>KB4000002<sup>2</sup></td>
1 <td>KB4000002 <sup><a href="#n">a</a></sup></td>
1 <td data-state="missing">KB4000002</td>
1 <td class="failed">KB4000002</td>
1 <td><i data-status="pending">KB4000002</i></td>

0 <td><input type=checkbox checked>KB4000002</td>
0 <td data-state="installed">KB4000002</td>
0 <td data-status="ok" class="kb">KB4000002</td>
0 <td><span data-state="open-menu">KB4000002</span></td>
1 KB4000002 (!)
1 KB4000002 [1]
1 KB4000002 (*)
0 KB4000002 (1)
0 KB4000002 (x64)
@stderr
@status 0

@case rows of a page in no table, and beside the list a table of what is missing
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@cmd
list='<table><tr><th>CSName</th><th>HotFixID</th></tr><tr><td>B</td><td>KB4000001</td></tr><tr><td>B</td><td>KB4000002</td></tr></table>'
try() { printf '%s' "$1" >b.html; kbdiff cluster --brief g.csv b.html; }
try "<td>KB4000003</td></tr><tr><td>B</td><td>KB4000004</td></tr></table><p>$list</p>"
try "$list<tr><td>B</td><td>KB4000003</td></tr></table>"
try "<table><tr><td>Newest</td><td>KB4000002</td></tr></table>$list"
try "$list<table><tr><th>Server</th><th>Failed</th></tr><tr><td>B</td><td>KB4000002</td></tr></table>"
try "<table><tr><td>Missing updates</td></tr><tr><td>KB4000001</td></tr></table>$list"
try "$list<table><tr><th>Server</th><th>Missing</th></tr><tr><td>B</td><td>0</td></tr></table>"
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
@stderr
b.html:1: warning: the list is cut short: its beginning is missing; export it again [CUT]
b.html:1: warning: the list is cut short: its beginning is missing; export it again [CUT]
b.html:1: warning: listed, but perhaps not installed: KB4000002; see "B Failed: KB4000002" [CONTRADICTED]
b.html:1: warning: listed, but perhaps not installed: KB4000001; see "Missing updates: KB4000001" [CONTRADICTED]
@status 0

@case headings of a page that name the hosts of the tables below them
@file g.csv
CSName,HotFixID
EX01,KB4000001
EX01,KB4000002
@cmd
table() { printf '<table><tr><th>HotFixID</th><th>InstalledOn</th></tr>'; printf '<tr><td>KB%s</td><td>10/20/2023</td></tr>' "$@"; printf '</table>'; }
one=$(table 4000001) two=$(table 4000002) both=$(table 4000001 4000002)
list='<table><tr><td>HotFixID:</td><td>KB4000001</td></tr><tr><td>InstalledOn:</td><td>10/20/2023</td></tr></table>'
node() { printf '<H3>Node: %s - %s Instances of Win32_QuickFixEngineering</H3>%s' "$@"; }
try() { printf '<html><body>%s</body></html>' "$1" >${2:-report}.html; kbdiff cluster --brief g.csv ${2:-report}.html 2>&1; rm *.html; }
try "<h2>EX05</h2>$one<h2>EX06</h2>$two"
try "<h2>Updates on EX05</h2>$one<h2>Updates on EX06</h2>$two"
try "<h2>EX05</h2>$list<h2>EX06</h2>$two"
try "<h2>EX05</h2>$both<h2>Others</h2>$two"
echo; try "<h2>EX05</h2><h3>Security Updates</h3>$one<h3>Updates</h3>$two"
try "<ul><li>EX05</li><li>EX06</li></ul><h2>EX05</h2>$both<h2>EX06</h2>$both<p>Page 1</p>"
try "<h1>Patch report 2023</h1>$both<h2>Q4</h2>" EX05
echo; try "<h2>CASPROD</h2>$one<h2>CASTEST</h2>$two"
try "$one$two"; try "<h2>CASPROD</h2>$list<h2>CASTEST</h2>$list"
echo; try "<h2>EX05</h2>$both<h2>EX06</h2>"
try "<h2>EX05</h2>$both<h2>EX06</h2><p>Host offline</p>"
try "<h2>EX06</h2><p>Access denied</p><h2>EX05</h2>$both"
try "<h2>EX05</h2>$both<h2>EX06</h2><table></table>"
echo; try "$(node EX05 2 "$both" EX06 0 '' EX07 2 "$both")"
try "$(node EX05 2 "$both" EX06 2 "$both")"
printf '%s' "$one$two" >two.html; kbdiff cluster --brief g.csv EX05=two.html
@stdout
EX05 lacks 1 update that other nodes have; EX06 lacks 1 update; EX01 lacks nothing.
EX05 lacks 1 update that other nodes have; EX06 lacks 1 update; EX01 lacks nothing.
EX05 lacks 1 update that other nodes have; EX06 lacks 1 update; EX01 lacks nothing.
report lacks 1 update that the other 2 nodes have.

EX01 and EX05 have the same 2 updates.
EX01, EX05 and EX06 have the same 2 updates.
EX01 and EX05 have the same 2 updates.

report.html:1: error: a second list without a host name, after the one on line 1; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]
report.html:1: error: a second list without a host name, after the one on line 1; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]
report.html:1: error: a second list without a host name, after the one on line 1; save each list to a file of its own, or name the host of a file with NAME=FILE [NAMELESS]

report.html:1: warning: EX06 lists no updates; did the export fail? [NO_ENTRIES]
EX06 may lack 2 updates that the other 2 nodes have: the list of EX06 is empty.
report.html:1: warning: EX06 lists no updates; did the export fail? [NO_ENTRIES]
EX06 may lack 2 updates that the other 2 nodes have: the list of EX06 is empty.
report.html:1: warning: EX06 gave no list: "Access denied" [FAILED]
EX06 may lack 2 updates that the other 2 nodes have: the export of EX06 failed.
report.html:1: warning: EX06 lists no updates; did the export fail? [NO_ENTRIES]
EX06 may lack 2 updates that the other 2 nodes have: the list of EX06 is empty.

report.html:1: warning: EX06 lists no updates; did the export fail? [NO_ENTRIES]
EX06 may lack 2 updates that the other 3 nodes have: the list of EX06 is empty.
EX01, EX05 and EX06 have the same 2 updates.
EX01 and EX05 have the same 2 updates.
@stderr
@status 0

@case cells of HTML that reach into rows below
@file r.html
<table>
<tr><th>Host</th><th>HotFixID</th><th>InstalledOn</th></tr>
<tr><td rowspan="3">EX01</td><td>KB5012170</td><td rowspan=2>10/14/2023</td></tr>
<tr><td>KB5030999</td></tr>
<tr><td>KB5031364</td><td>10/15/2023</td></tr>
<tr><td rowspan='2'>EX02</td><td>KB5012170</td><td>10/14/2023</td></tr>
<tr><td>KB5030999</td><td>10/14/2023</td></tr>
</table>
@cmd
kbdiff list -f csv r.html | cut -d, -f1-4; kbdiff cluster --brief r.html
@stdout
host,update,variant,kind
EX01,KB5012170,,
EX01,KB5030999,,
EX01,KB5031364,,
EX02,KB5012170,,
EX02,KB5030999,,
EX01 lacks nothing that EX02 has; EX02 lacks 1 update that EX01 has.
@stderr
@status 1

@case hosts of a list in HTML below a heading that says that they failed
@cmd
t='<table><tr><th>Source</th><th>HotFixID</th></tr><tr><td>EX01</td><td>KB5031361</td></tr><tr><td>EX02</td><td>KB5031361</td></tr></table>'
try() { echo "<html><body>$t$1</body></html>" > a.html; local rc=0; kbdiff cluster -q a.html 2>/dev/null || rc=$?; echo "$rc $1"; }
try '<h2>Offline</h2><ul><li>EX03</li></ul>'
try '<h2>Could not be reached</h2><ul><li>EX03</li><li>EX04</li></ul>'
try '<p>The following servers failed:</p><ol><li>EX03 (no ping)</li></ol>'
try '<h2>Offline</h2><ul><li>EX01</li></ul>'
try '<h2>Servers</h2><ul><li>EX03</li></ul>'
try '<h2>Failed: none</h2><ul><li>EX03</li></ul>'
@stdout
1 <h2>Offline</h2><ul><li>EX03</li></ul>
1 <h2>Could not be reached</h2><ul><li>EX03</li><li>EX04</li></ul>
1 <p>The following servers failed:</p><ol><li>EX03 (no ping)</li></ol>
0 <h2>Offline</h2><ul><li>EX01</li></ul>
0 <h2>Servers</h2><ul><li>EX03</li></ul>
0 <h2>Failed: none</h2><ul><li>EX03</li></ul>
@stderr
@status 0

@case tables of Jira and Confluence
@file plain.txt
h2. Exchange servers

||Server||KB||Installed on||
|EX01|KB5031361|2023-10-11|
|EX01|KB5032196|2023-11-15|
|EX02|KB5031361|2023-10-11|
@file blanks.txt
|| Server || HotFixID ||
| EX01 | KB5031361 |
| EX02 | [KB5031361|https://support.microsoft.com/help/5031361] |
@file rows.txt
||Server||KB||
||EX01|KB5031361|
||EX02|KB5031361|
@file states.txt
||Server||KB||Status||
|EX01|KB5031361|Installed|
|EX01|KB5032196|Failed|
|EX02|KB5031361|Installed|
|EX02|KB5032196|Installed|
@file signs.txt
||Server||KB||State||
|EX01|KB5031361|(/)|
|EX02|KB5031361|(x)|
@file missing.txt
h3. Missing updates
||Host||KB||
|EX01|KB5031361|
|EX02|KB5031361|
@cmd
for f in *.txt; do
	echo "$f"; kbdiff cluster --brief $f 2>&1; echo "status $?"
done
@stdout
blanks.txt
EX01 and EX02 have the same update.
status 0
missing.txt
missing.txt: error: not a list of installed updates: "h3. Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
status 2
plain.txt
EX02 is one month behind EX01 and lacks 1 update that EX01 has; EX01 lacks nothing that EX02 has.
status 1
rows.txt
EX01 and EX02 have the same update.
status 0
signs.txt
signs.txt:2: warning: unclear install state: "(/)" for KB5031361 [NO_STATE]
EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
status 1
states.txt
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
status 1
@stderr
@status 0
