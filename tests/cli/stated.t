@case a host that states an older revision than its newest update may not run that
@file sql1.csv
CSName,HotFixID,OSBuild,UBR
SQL1,KB5031361,17763,4974
SQL1,KB4589208,17763,4974
@file sql2.csv
CSName,HotFixID,OSBuild,UBR
SQL2,KB5031361,17763,4737
SQL2,KB4589208,17763,4737
@cmd
kbdiff sql1.csv sql2.csv
kbdiff list sql2.csv -f csv 2>/dev/null | grep -o KB5031361.*unknown
kbdiff cluster --no-builds sql1.csv sql2.csv --brief
@stdout
SQL2 may lack 1 update that SQL1 has: the list of SQL2 leaves open whether it is
installed. SQL1 lacks nothing that SQL2 has.

  SQL2 may lack  KB5031361  2023-10 cumulative update, 17763.4974
                            unclear whether it is installed on SQL2

  SQL1  2 updates, level 17763.4974 (2023-10)
  SQL2  2 updates, level 17763.4737 (2023-08) or newer
  both  build 17763

1 update is on both hosts.
Warning: sql2.csv:2: listed, but perhaps not installed: KB5031361 brings a host
to 17763.4974, but SQL2 states 17763.4737: a restart is pending, the update was
rolled back, or the build was recorded before the list.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from sql1.csv and sql2.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
KB5031361,,,,,,unknown
SQL1 and SQL2 have the same 2 updates.
@stderr
sql2.csv:2: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but SQL2 states 17763.4737: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
@status 0

@case builds that say less than the newest update, in several shapes
@file a.csv
Server,KB,Build
A,KB5031361,17763.4974
@file b.csv
Server,KB,Build
B,KB5031361,17763.4851
@file c.txt

Host Name:                 C
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763.3770 N/A Build 17763
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5031361
@file d.txt
Microsoft Windows [Version 10.0.17763.4851]
(c) 2018 Microsoft Corporation. All rights reserved.

C:\>wmic qfe get CSName,HotFixID
CSName  HotFixID
D       KB5031361
@file E.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.4737

Image Version: 10.0.17763.4851

Packages listing:

Package Identity : Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.7
State : Installed
Release Type : Security Update
Install Time : 10/17/2023 3:00 AM

The operation completed successfully.

@file f.json
[{"ComputerName":"F","HotFixID":"KB5031361","OSVersion":"10.0.17763.4737"}]
@file h.csv
Server,KB,OSVersion
H1,KB5031361,10.0.17763.4737
H2,KB5031361,10.0.17763.4737
H3,KB5031361,10.0.17763.4851
@cmd
for f in b.csv c.txt d.txt E.txt f.json; do kbdiff a.csv $f --brief; done
kbdiff -g A a.csv h.csv --brief
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
C may lack 1 update that A has: the list of C leaves open whether it is installed. A lacks nothing that C has.
D may lack 1 update that A has: the list of D leaves open whether it is installed. A lacks nothing that D has.
E may lack 1 update that A has: the list of E leaves open whether it is installed. A lacks nothing that E has.
F may lack 1 update that A has: the list of F leaves open whether it is installed. A lacks nothing that F has.
H1, H2 and H3 may lack 1 update that A has: the lists of H1, H2 and H3 leave open whether it is installed.
@stderr
b.csv:2: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but B states 17763.4851: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
c.txt:2: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but C states 17763.3770: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
d.txt:6: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but D states 17763.4851: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
E.txt:9: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but the file states 17763.4851: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
f.json:1: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but F states 17763.4737: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
h.csv:2: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but H1 and 1 more state 17763.4737: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
h.csv:4: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but H3 states 17763.4851: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
@status 1

@case builds that say nothing against an update
@file a.csv
Server,KB
A,KB5031361
A,KB4577586
@file b.csv
Server,KB,BuildLabEx
B,KB5031361,17763.737.amd64fre.rs5_release_svc_refresh.190906-2324
B,KB4577586,17763.737.amd64fre.rs5_release_svc_refresh.190906-2324
@file c.csv
Server,KB,OSVersion
C,KB5031361,10.0.17763.1
C,KB4577586,10.0.17763.1
@file d.txt
2023-09 was KB5030214 (OS Build 17763.4851).

Source HotFixID
------ --------
D      KB5031361
D      KB4577586

@file e.csv
Server,KB,Build
E,KB5031361,17763.5122
E,KB4577586,17763.5122
@cmd
for f in b.csv c.csv d.txt e.csv; do kbdiff a.csv $f --brief; done
@stdout
A and B have the same 2 updates.
A and C have the same 2 updates.
A and D have the same 2 updates.
A and E have the same 2 updates.
@stderr
@status 0

@case a table of builds and their updates is no list of a host's
@cmd
printf 'build,revision,kb,released\n17763,4851,KB5030214,2023-09-12\n17763,4974,KB5031361,2023-10-10\n' >builds.csv
kbdiff list builds.csv
echo $?
@stdout
2
@stderr
builds.csv: error: not an export that kbdiff recognises: its columns are those of a build table (--builds) [UNKNOWN]
@status 0

@case a revision alone; a column Version is of the updates
@cmd
try() {
	printf 'ComputerName,HotFixID,%s\nEX01,KB5031361,%s\nEX02,KB5031361,%s\nEX02,KB4589208,%s\n' "$1" "$2" "$3" "$3" > x.csv
	kbdiff cluster --brief x.csv
}
try UBR 4974 4851
try UBR 4974 4974
try UBR 4974 1
try Version 10.0.17763.4974 10.0.17763.4851
try Version 10.0.17763 10.0.17763
try Version 1.2 1.3
printf 'ComputerName,HotFixID,Version\nA,KB5031361,10.0.17763.4974\nB,KB5005112,10.0.17763.5084\n' > x.csv; kbdiff cluster --brief x.csv
printf 'ComputerName,HotFixID,UBR\nEX01,KB5031356,3570\nEX02,KB5031356,3448\n' > x.csv; kbdiff cluster --brief x.csv
@stdout
EX01 lacks 1 update that EX02 has; EX02 may lack 1 update that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
A lacks nothing that B has; B lacks 1 update that A has.
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
@stderr
x.csv:3: warning: listed, but perhaps not installed: KB5031361 brings a host to 17763.4974, but EX02 states 17763.4851: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
x.csv:3: warning: listed, but perhaps not installed: KB5031356 brings a host to 19045.3570, but EX02 states 19045.3448: a restart is pending, the update was rolled back, or the build was recorded before the list [CONTRADICTED]
@status 1

@case a banner is of the machine that the commands below it ask
@file g.csv
Source,HotFixID,InstalledOn
EX01,KB5031361,10/12/2023
@cmd
try() {
	printf 'Microsoft Windows [Version 10.0.17763.4974]\n\nC:\\Users\\adm>%s\nHotFixID   InstalledOn\nKB5030214  9/12/2023\n' "$1" >x.txt
	kbdiff list x.txt | grep -c 4974
}
for c in 'wmic qfe' 'powershell' 'powershell -c Get-HotFix' '$x = Get-HotFix; $x' '(Get-HotFix)' 'cd C:\temp'; do try "$c"; done
echo another
for c in 'ssh adm@ex09 "wmic qfe"' 'plink adm@ex09 wmic qfe' 'cat ex09.txt' 'cmd /c type ex09.txt' 'collect.cmd ex09' 'powershell -File Get-HotFix.ps1 ex09' 'docker exec web09 wmic qfe'; do try "$c"; done
@stdout
1
1
1
1
1
1
another
0
0
0
0
0
0
0
@stderr
@status 1

@case hosts that list the same and state an older revision
@cmd
w() { { echo CSName,HotFixID,OSVersion; printf "$1,KB4486153,10.0.$2\n$1,KB4577586,10.0.$2\n"; } > $1.csv; }
w A 17763.4974; w B 17763.4974; w C 17763.4851
kbdiff cluster --brief ?.csv; echo $?
kbdiff --brief A.csv C.csv; echo $?
kbdiff --brief C.csv A.csv; echo $?
kbdiff --brief -b C ?.csv; echo $?
kbdiff --brief -b C,B ?.csv; echo $?
kbdiff -f nagios -b C ?.csv; echo $?
kbdiff --brief --kind Update A.csv C.csv; echo $?
w D 20348.2031; kbdiff --brief -b C A.csv C.csv D.csv; echo $?
@stdout
The nodes agree as far as their lists go, but C is at an older level.
1
C lacks nothing that A lists, but C is at an older level; A lacks nothing that C has.
1
C and A have the same 2 updates.
0
C lacks nothing that A and B list, but C is at an older level.
1
B and C lack nothing that A lists, but C is at an older level.
1
KBDIFF WARNING: C lacks nothing that A and B list, but C is at an older level. | hosts=3;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
1
C lacks nothing that A lists, but C is at an older level; A lacks nothing that C has.
1
C lacks nothing that A lists, but C is at an older level.
1
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 17763 (bad) [UNLIKE]
@status 0
