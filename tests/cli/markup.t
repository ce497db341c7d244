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
b.html:1: warning: unknown install state: "struck out" of KB4000002 [NO_STATE]
b.html:1: warning: unknown install state: "struck out" of KB4000002 [NO_STATE]
b.html:1: warning: unknown install state: "struck out" of KB4000002 [NO_STATE]
b.html:1: warning: unknown install state: "struck out" of KB4000002 [NO_STATE]
b.html:1: warning: unknown install state: "struck out" of KB4000002 [NO_STATE]
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
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
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
