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
