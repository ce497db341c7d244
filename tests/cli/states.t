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
a.csv: warning: unknown install state: blank for KB4000002, though other rows have one [NO_STATE]
b.txt: warning: unknown install state: blank for KB4000002, though other rows have one [NO_STATE]
c.txt: warning: unknown install state: blank for KB4000001, though other rows have one [NO_STATE]
d.html: warning: unknown install state: blank for KB4000001, though other rows have one [NO_STATE]
e.json: warning: unknown install state: blank for KB4000001, though other rows have one [NO_STATE]
f.md: warning: unknown install state: blank for KB4000001, though other rows have one [NO_STATE]
g.csv: warning: unknown install state: blank for KB4000001, though other rows have one [NO_STATE]
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
A and B have the same 1 update.
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
a.json:1: warning: unknown install state: status "" [NO_STATE]
b.txt:14: warning: unknown install state: status "" [NO_STATE]
@status 1
