@case an update is open on all good hosts that may have it
@file ref1.csv
Server,KB,Status
REF1,KB4000001,Installed
REF1,KB4000002,Installed
REF1,KB4000003,perhaps
@file ref2.csv
Server,KB
REF2,KB4000001
REF2,KB4000002
@file web1.csv
Server,KB
WEB1,KB4000001
WEB1,KB4000002
@file web2.csv
Server,KB
WEB2,KB4000001
@cmd
kbdiff ref1.csv web1.csv 2>/dev/null | sed '/^These/,$d'
kbdiff -g 'REF*' ref1.csv ref2.csv web1.csv 2>/dev/null | sed '/^Checked/,$d'
kbdiff -g 'REF*' --brief *.csv
kbdiff ref1.csv web2.csv --brief 2>/dev/null
kbdiff ref1.csv web1.csv -f junit 2>/dev/null | grep -o 'message=.*"'
kbdiff ref1.csv web2.csv -f json 2>/dev/null | jq -c '.verdict, .counts.missing, .counts.uncertain, (.groups[] | [.hosts, .lacks, .uncertain])'
@stdout
WEB1 may lack 1 update that REF1 may have. REF1 lacks nothing that WEB1 has.

  WEB1 may lack  KB4000003
                            unclear whether it is installed on REF1

  REF1  3 updates
  WEB1  2 updates

2 updates are on both hosts.
Not in kbdiff's tables: KB4000003. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: ref1.csv:4: unclear install state: "perhaps" for KB4000003.
WEB1 may lack 1 update that good hosts may have.

  WEB1 may lack  KB4000003    on 0 of 2 good
                            unclear whether it is installed on REF1

  WEB1  2 updates
  REF1  3 updates
  REF2  2 updates

WEB1 may lack 1 update that good hosts may have; WEB2 lacks 1, and may lack 1 more.
WEB2 lacks 1 update that good hosts have, and may lack 1 more; REF1 lacks nothing that WEB2 has.
message="WEB1 may lack 1 update"
"missing"
1
1
[["WEB2"],["KB4000002"],["KB4000003"]]
[["REF1"],[],["KB4000003"]]
@stderr
ref1.csv:4: warning: unclear install state: "perhaps" for KB4000003 [NO_STATE]
@status 0

@case an update is open on all nodes that may have it
@file a.txt
ComputerName : A
HotFixID     : KB4000001
Status       : Installed

ComputerName : A
HotFixID     : KB4000002
Status       : hm
@file b.csv
Node,KB
B,KB4000001
@file c.csv
Node,KB
C,KB4000001
@file d.txt

ComputerName HotFixID  Status
------------ --------  ------
D            KB4000001 Installed
D            KB4000002 hm

@file e.csv
Node,KB
E,KB4000001
E,KB4000003
@cmd
kbdiff cluster a.txt b.csv 2>/dev/null | sed '/^These/,$d'
kbdiff cluster a.txt b.csv c.csv 2>/dev/null | sed '/^These/,$d'
kbdiff cluster a.txt c.csv d.txt 2>/dev/null | sed '/^These/,$d'
kbdiff cluster *.csv *.txt 2>/dev/null | sed '/^Not in/,$d'
for f in json junit markdown; do kbdiff cluster a.txt b.csv c.csv -f $f 2>/dev/null; done | grep -e message -e lacks -e '^A '
kbdiff cluster a.txt b.csv -f json 2>/dev/null | jq -c '.verdict, (.groups[] | [.hosts, .lacks, .uncertain])'
kbdiff cluster a.txt b.csv -f junit 2>/dev/null | grep -o 'message=.*"'
kbdiff cluster *.csv *.txt --brief 2>/dev/null
@stdout
A lacks nothing that B has; B may lack 1 update that A may have.

  B may lack  KB4000002
                         unclear whether it is installed on A

  A  2 updates
  B  1 update

1 update is on both nodes.
Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: a.txt:6: unclear install state: "hm" for KB4000002.
A may have 1 update that the other 2 nodes lack: the list of A leaves open
whether it is installed.

  KB4000002    B and C lack it, A may have it
             unclear whether it is installed on A

  A     2 updates
  B, C  1 update each

1 update is on all 3 nodes.
Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: a.txt:6: unclear install state: "hm" for KB4000002.
C may lack 1 update that the other 2 nodes may have.

  KB4000002    C lacks it, A and D may have it
             unclear whether it is installed on A and D

  C     1 update
  A, D  2 updates each

1 update is on all 3 nodes.
Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: a.txt:6: unclear install state: "hm" for KB4000002.
Warning: d.txt:5: unclear install state: "hm" for KB4000002.
A and D lack 1 update that other nodes have; B and C lack 1 update, and may lack
1 more; E may lack 1 update.

  4 nodes lack      KB4000003
  3 nodes may lack  KB4000002
                               unclear whether it is installed on A and D

             A     B     C     D     E
  KB4000003   -     -     -     -     +
  KB4000002   ?     -     -     ?     -
  + has   - lacks   ? uncertain

  A, D, E  2 updates each
  B, C     1 update each

1 update is on all 5 nodes.
    {"hosts": ["A"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": ["KB4000002"], "build": null},
    {"hosts": ["B", "C"], "norm": true, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": [], "build": null}],
    {"severity": "warning", "code": "NO_STATE", "file": "a.txt", "line": 6, "column": null, "message": "unclear install state: \"hm\" for KB4000002"}]}
      <error message="A may have 1 update that 2 other nodes lack">KB4000002
"uncertain"
[["A"],[],["KB4000002"]]
[["B"],[],["KB4000002"]]
message="A may have 1 update"
message="B may lack 1 update"
A and D lack 1 update that other nodes have; B and C lack 1 update, and may lack 1 more; E may lack 1 update.
@stderr
@status 1

@case an update is open on the good host of one build
@file hosts.csv
Server,KB,State,OSVersion
R1,KB5031361,Installed,10.0.17763
R1,KB4577586,looked at,10.0.17763
R2,KB5031364,Installed,10.0.20348
W1,KB5031361,Installed,10.0.17763
W2,KB5031364,Installed,10.0.20348
@cmd
kbdiff -g R1,R2 hosts.csv 2>/dev/null | grep -v build.17763 | sed '/^  W1  1/,$d'
@stdout
W1 may lack 1 update that R1 may have; W2 lacks nothing.
Both hosts of build 20348 are at the level of 2023-10; the newest update that
kbdiff knows for build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

Build 17763: W1 against 1 good host
  W1 may lack  KB4577586
                          unclear whether it is installed on R1

Build 20348: W2 against 1 good host
  W2  1 update, level 20348.2031 (2023-10), build 20348
  R2  1 update, level 20348.2031 (2023-10), build 20348

Checked (bad): W1 and W2. Reference (good): R1 and R2.
Not in kbdiff's tables: KB4577586. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: hosts.csv:3: unclear install state: "looked at" for KB4577586.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from hosts.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a host that does not need an update is named, and is not said to have a newer one
@file a.csv
Node,KB,Compliance
A,KB4000001,Installed
A,KB4000002,Not applicable
A,KB4000003,Installed
@file b.csv
Node,KB,Compliance
B,KB4000001,Installed
B,KB4000002,Installed
B,KB4000003,Not required
@cmd
kbdiff cluster a.csv b.csv 2>/dev/null | grep -A1 'both nodes'
@stdout
1 update is on both nodes. Not applicable: KB4000002 on A; KB4000003 on B.
These lists hold updates of Windows components only.
@stderr
@status 0

@case lines of requirements for several builds name an update once in groups
@file need.txt
9200: KB4012214
9600: KB4012214
7601: KB4012212
@file x.csv
Server,KB
X,KB4000001
@file y.csv
Server,KB
Y,KB4000001
Y,???
@cmd
kbdiff -g need.txt x.csv y.csv -f json 2>/dev/null | jq -c '.groups[] | [.hosts, .lacks, .uncertain]'
@stdout
[["X"],[],["KB4012212","KB4012214"]]
[["Y"],[],["KB4012212","KB4012214"]]
@stderr
@status 0

@case a host that lists more entries without a number than another has more
@file a.csv
Node,HotFixID
A,KB938397
A,File 1
A,File 1
@file b.csv
Node,HotFixID
B,KB938397
B,File 1
@file c.csv
Node,HotFixID
C,KB938397
C,KB958644
@file d.csv
Node,HotFixID
D,KB938397
D,KB958644
D,File 1
D,File 1
@cmd
kbdiff a.csv b.csv 2>/dev/null | head -2
kbdiff b.csv a.csv --brief 2>/dev/null
kbdiff cluster a.csv b.csv --brief 2>/dev/null; echo $?
kbdiff cluster c.csv d.csv -f json 2>/dev/null | jq -r .verdict
# What B has and A may have unnamed.
kbdiff b.csv c.csv --brief; echo $?
kbdiff a.csv c.csv --brief; echo $?
kbdiff -g A,D a.csv d.csv c.csv --brief; echo $?
kbdiff a.csv a.csv B=b.csv -g A --brief 2>/dev/null
@stdout
B lacks nothing that A lists, but A lists more unidentified entries than B; A
lacks nothing that B has.
A lacks nothing that B has; B lacks nothing that A lists.
The nodes agree as far as their lists go, but A lists more unidentified entries than the other node.
1
uncertain
C lacks nothing that B has; B lacks 1 update that C has.
0
C lacks nothing that A lists, but A lists more unidentified entries than C; A lacks 1 update that C has.
1
C lacks nothing that A and D list, but A and D list more unidentified entries than C.
1
B lacks nothing that A lists, but A lists more unidentified entries than B; A lacks nothing that B has.
@stderr
@status 1

@case all that leaves a verdict open is told
@cmd
w() { h=$1; shift; { echo CSName,HotFixID; for k; do echo "$h,$k"; done; } > $h.csv; }
w A 'File 1' KB4000001; printf 'A,KB40' >> A.csv; w B KB4000001
kbdiff cluster --brief A.csv B.csv; kbdiff --brief A.csv B.csv
w D KB4000001; echo 'Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)' >> D.csv
kbdiff cluster --brief A.csv B.csv D.csv
w A KB5031361; printf 'A,KB50' >> A.csv; w B KB5031361; w E KB5031362
kbdiff --brief -g A ?.csv; kbdiff cluster --brief A.csv B.csv E.csv
w F KB5031361; kbdiff --brief -g A,F --decisive A.csv B.csv F.csv
@stdout
The nodes agree as far as their lists go, but A lists more unidentified entries than the other node, and the list of A is in doubt and may be incomplete.
B lacks nothing that A lists, but A lists more unidentified entries than B, and the list of A is in doubt and may be incomplete; A lacks nothing that B has.
The nodes agree as far as their lists go, but A lists more unidentified entries than other nodes, and the lists of A and D are in doubt and may be incomplete.
E cannot be compared: no good host runs its Windows build. D may lack 1 update that A has: the export of D failed; B lacks nothing. The hosts run different Windows builds, so some differences are expected.
The 3 nodes run 2 Windows builds; within each build, all nodes have the same updates as far as their lists go, but the list of A is in doubt and may be incomplete. E has no other node of its build to compare with.
Among the updates compared, B lacks nothing that A and F list, but the list of A is in doubt and may be incomplete.
@stderr
A.csv:4: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
A.csv:4: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
kbdiff: warning: the list of A is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
A.csv:4: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
D.csv:3: warning: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)" [FAILED]
A.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
D.csv:3: warning: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)" [FAILED]
kbdiff: warning: hosts run different Windows builds: 17763 (good), 14393 and 17763 (bad) [UNLIKE]
kbdiff: warning: the list of A is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
A.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
kbdiff: warning: hosts run different Windows builds: 14393 and 17763 [UNLIKE]
A.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
kbdiff: warning: the list of A is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
@status 1
