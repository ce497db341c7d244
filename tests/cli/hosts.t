@case nameless twins in two folders
@file cas01/hotfix.csv
"Description","HotFixID","InstalledOn"
"Update","KB5000001","1/14/2024 12:00:00 AM"
"Hotfix","KB938397","1/14/2024 12:00:00 AM"
@file cas02/hotfix.csv
"Description","HotFixID","InstalledOn"
"Update","KB5000001","1/14/2024 12:00:00 AM"
@cmd
kbdiff cas01/hotfix.csv cas02/hotfix.csv
echo "status $?"
kbdiff --brief -b cas02 cas01 cas02
@stdout
cas02/hotfix lacks 1 update that cas01/hotfix has; cas01/hotfix lacks nothing
that cas02/hotfix has.

  cas02/hotfix lacks  KB938397  listed as Hotfix (installed 2024-01-14 on
                                cas01/hotfix)

  cas01/hotfix  2 updates
  cas02/hotfix  1 update

1 update is on both hosts.
Not in kbdiff's tables: KB938397. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from cas01/hotfix.csv and cas02/hotfix.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 1
cas02/hotfix lacks 1 update that cas01/hotfix has; cas01/hotfix lacks nothing that cas02/hotfix has.
@stderr
@status 1

@case without the right to read
@file a.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
@cmd
# Root reads what it likes unless it gives that right away.
drop=
[ "$(id -u)" != 0 ] ||
    drop='setpriv --bounding-set=-dac_override,-dac_read_search'
rm samples data; chmod 000 b.csv
$drop kbdiff a.csv b.csv
status=$?
$drop kbdiff cluster .
echo "status $status and $?"
@stdout
status 2 and 2
@stderr
b.csv: error: cannot read this file: Permission denied [OPEN]
./b.csv: error: cannot read this file: Permission denied [OPEN]
@status 0

@case no names at all
@file a.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
@file none.txt
# nobody

@cmd
kbdiff -g '' a.csv b.csv
kbdiff -b , a.csv b.csv
kbdiff -b @none.txt a.csv b.csv
kbdiff cluster --expect @none.txt a.csv b.csv
@stdout
@stderr
kbdiff: error: --good: "" names no host [ROLES]
kbdiff: error: --bad: "," names no host [ROLES]
kbdiff: error: --bad: "@none.txt" names no host [ROLES]
kbdiff: error: --expect: "@none.txt" names no host [EXPECTED]
@status 2

@case a file of names as PowerShell writes it
@file ab.csv
CSName,HotFixID
A,KB5000001
B,KB5000002
C,KB5000001
@cmd
{ printf '\377\376'; printf 'a\r\n# c\r\n C \r\n' | iconv -t UTF-16LE; } >good.txt
kbdiff --brief -g @good.txt ab.csv
{ printf '\377\376'; printf 'KB5000001\r\n' | iconv -t UTF-16LE; } >ignored.txt
kbdiff --brief -g A -b B --ignore ignored.txt ab.csv
kbdiff --brief -g A -b B --ignore nothing-there.txt ab.csv
@stdout
B lacks 1 update that A and C have.
Among the updates compared, B lacks nothing that A has, but the filters leave nothing of the list of A; A lacks 1 update that B has.
@stderr
nothing-there.txt: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case longer names than those that were read
@file ab.csv
CSName,HotFixID
EXCHANGE-NODE-A,KB5000001
B,KB5000002
@cmd
kbdiff --brief -g exchange-node-alpha.corp.example -b b.corp.example ab.csv
kbdiff --brief -g '*.corp.example' ab.csv
@stdout
B lacks 1 update that EXCHANGE-NODE-A has; EXCHANGE-NODE-A lacks 1 update that B has.
@stderr
kbdiff: error: --good: no host matches "*.corp.example"; found B and EXCHANGE-NODE-A [NO_MATCH]
@status 2

@case several good hosts and one bad
@file abc.csv
CSName,HotFixID
A,KB5000001
A,KB5000002
B,KB5000001
C,KB5000001
C,KB5000003
@cmd
kbdiff --brief -b B abc.csv
kbdiff --brief -g B abc.csv
kbdiff --brief -b A,B abc.csv
@stdout
B lacks 2 updates that good hosts have.
A and C lack nothing that B has.
A and B lack 1 update that C has.
@stderr
@status 1

@case what one of several good hosts has for certain
@file abc.csv
CSName,HotFixID
A,KB5000001
B,KB5000001
B,KB5000002
@file c.txt
KB5000001
...
@cmd
kbdiff --brief -b B abc.csv c=c.txt
@stdout
B lacks nothing that A and c list, but the list of c is in doubt and may be incomplete.
@stderr
c.txt:2: warning: the list is cut short: it ends in "..." [CUT]
kbdiff: warning: the list of c is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
@status 1

@case an update that the good host has in one of two lists
@file a1.csv
CSName,HotFixID
A,KB5000001
A,KB5000002
@file a2.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
B,KB5000002
@cmd
kbdiff --brief -b B a1.csv a2.csv b.csv
@stdout
B lacks nothing that A has; A may lack 1 update that B has.
@stderr
a2.csv:2: warning: two complete lists of A differ: this one and a1.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case an alias that fits nobody
@file a.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
@cmd
kbdiff --brief --alias OLD=NEW a.csv b.csv
@stdout
A and B have the same update.
@stderr
kbdiff: warning: --alias OLD=NEW: no host is named OLD [NO_MATCH]
@status 0

@case the names of an alias
@file a.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
@cmd
kbdiff --brief --alias B=EXCH02 -b EXCH02 a.csv b.csv
@stdout
A and B have the same update.
@stderr
@status 0

@case files that could be one host's
@file fs07.csv
Description,HotFixID,InstalledOn
Update,KB5000001,
@file old/fs07.csv
Description,HotFixID,InstalledOn
Update,KB5000002,
@file all.csv
CSName,HotFixID
FS07,KB5000001
@cmd
kbdiff cluster --brief all.csv fs07.csv old/fs07.csv
@stdout
old/fs07 lacks 1 update that the other 2 nodes have, and has 1 update that they lack.
@stderr
fs07.csv: warning: this list and another one without a host name could both be from FS07; each counts as a host of its own (NAME=FILE names it) [HOST_AMBIGUOUS]
old/fs07.csv: warning: this list and another one without a host name could both be from FS07; each counts as a host of its own (NAME=FILE names it) [HOST_AMBIGUOUS]
@status 1

@case quiet and a file
@file a.csv
CSName,HotFixID
A,KB5000001
@file b.csv
CSName,HotFixID
B,KB5000001
@cmd
kbdiff -q --brief -o report.txt a.csv b.csv
cat report.txt
@stdout
A and B have the same update.
@stderr
@status 0

@case expect what is no number
@cmd
kbdiff cluster --expect four samples/cluster
kbdiff cluster --expect 99999999999999999999 samples/cluster
@stdout
@stderr
kbdiff: --expect: "four" is neither a number of hosts from 1 to 999999999, nor @FILE with a host on each line
kbdiff: --expect: "99999999999999999999" is neither a number of hosts from 1 to 999999999, nor @FILE with a host on each line
@status 2

@case what was not read made no report
@file in/a.csv
CSName,HotFixID
A,KB5000001
@file in/b.csv
CSName,HotFixID
B,KB5000001
@file in/readme.txt
What is here
@cmd
kbdiff cluster in
: >in/c.csv
kbdiff cluster --keep-going in
@stdout
A and B have the same update.

  A, B  1 update each

Warning: in/readme.txt: not an export that kbdiff recognises: see 'kbdiff
formats'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from in/a.csv and in/b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
A and B have the same update; in/c.csv was left out.

Left out
  in/c.csv  it is empty: export it again
Export it again.

  A, B  1 update each

Warning: in/readme.txt: not an export that kbdiff recognises: see 'kbdiff
formats'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from in/a.csv and in/b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
in/readme.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
in/c.csv: error: it is empty: export it again [EMPTY]
in/readme.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 2

@case a name without a file
@cmd
kbdiff A= samples/exchange/cas02.csv
@stdout
@stderr
A=: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case a host whose lists state two systems, which no machine can be
@file old.txt
Host Name:                 CAS01
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
@file new.txt
Host Name:                 CAS01
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
@cmd
kbdiff list old.txt new.txt 2>&1 | grep SYSTEMS
@stdout
old.txt:1: warning: CAS01 runs 6.3.9600 here and 10.0.17763 in new.txt [SYSTEMS_DIFFER]
@stderr
@status 0

@case a plain list joins no host that another input names
@file e/fs07.csv
CSName,HotFixID
FS07,KB4000001
@file e/fs08.csv
CSName,HotFixID
FS08,KB4000001
@file fs07.txt
KB4000001
KB4000002
@cmd
kbdiff -b FS07 fs07.txt e
kbdiff --brief -b FS07 FS07=fs07.txt e
@stdout
FS07 lacks nothing that FS08 has; FS08 lacks nothing that FS07 is known to have.
@stderr
fs07.txt: error: a plain list names no host; write FS07=fs07.txt if it is FS07's; if it is a requirement, 'kbdiff diff' takes it as -g fs07.txt [NAMELESS]
fs07.txt:1: warning: two complete lists of FS07 differ: this one and e/fs07.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
fs07.txt:1: warning: two complete lists of FS07 differ: this one and e/fs07.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case a plain list on the good side is no host that is expected
@file CAS02.txt
KB938397
@file CAS01.csv
CSName,HotFixID
CAS01,KB938397
@file names.txt
CAS01
CAS02
@cmd
kbdiff --brief -g CAS02.txt -b CAS01 --expect @names.txt CAS01.csv
kbdiff --brief -g CAS02.txt -b CAS01 --expect 2 CAS01.csv
@stdout
@stderr
kbdiff: error: --expect: CAS02 was not found (found 1 of 2 hosts) [EXPECTED]
kbdiff: error: --expect: read 1 of 2 hosts [EXPECTED]
@status 2

@case what only one of two lists of the bad host has
@file g.csv
CSName,HotFixID
FS01,KB5031361
@file b/1.csv
CSName,HotFixID
FS02,KB5031361
@file b/2.csv
CSName,HotFixID
FS02,KB5031361
FS02,KB4000001
@cmd
kbdiff --brief g.csv b
@stdout
FS02 lacks nothing that FS01 has; FS01 lacks nothing that FS02 is known to have.
@stderr
b/2.csv:2: warning: two complete lists of FS02 differ: this one and b/1.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case names that look alike are two hosts, and said to be
@file l.csv
CSName,HotFixID
CAS02,KB5000001
СAS02,KB5000001
CAS02​,KB5000002
ＣＡＳ０２,KB5000001
Müller,KB5000001
MULLER,KB5000001
@cmd
kbdiff list l.csv
@stdout
CAS02
  1 update
  KB5000001

CAS02\u200B
  1 update
  KB5000002

MULLER
  1 update
  KB5000001

Müller
  1 update
  KB5000001

СAS02
  1 update
  KB5000001

ＣＡＳ０２
  1 update
  KB5000001

Warning: CAS02 and CAS02\u200B look alike, but the second has U+200B: they count
as two hosts (--alias OTHER=NAME joins two).
Warning: CAS02\u200B and СAS02 look alike, but the second has U+0421: they count
as two hosts (--alias OTHER=NAME joins two).
Warning: СAS02 and ＣＡＳ０２ look alike, but the second has U+FF23: they count
as two hosts (--alias OTHER=NAME joins two).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from l.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: CAS02 and CAS02\u200B look alike, but the second has U+200B: they count as two hosts (--alias OTHER=NAME joins two) [LOOKALIKE]
kbdiff: warning: CAS02\u200B and СAS02 look alike, but the second has U+0421: they count as two hosts (--alias OTHER=NAME joins two) [LOOKALIKE]
kbdiff: warning: СAS02 and ＣＡＳ０２ look alike, but the second has U+FF23: they count as two hosts (--alias OTHER=NAME joins two) [LOOKALIKE]
@status 0

@case names with controls, and names that spell one, come back as they are
@cmd
printf 'CSName,HotFixID\nA\001,KB5000001\n"A\\x01",KB5000002\n"=A;@B",KB5000003\nC\342\200\213,KB5000004\nKB\000X,KB50\000X\n' > e.csv
kbdiff list -f csv e.csv | tee l.csv | cut -d, -f1,2,16-; kbdiff list -f csv l.csv | cmp - l.csv
kbdiff list e.csv | grep -a '^[A-Z=]'
@stdout
host,update,file,line,aliases,doubt,revision
"'=A;'@B",KB5000003,e.csv,4,,,
A\x01,KB5000001,e.csv,2,,,
A\x5Cx01,KB5000002,e.csv,3,,,
C\u200B,KB5000004,e.csv,5,,,
KB\x00X,,e.csv,6,,unreadable@6,
=A;@B
A\x01
A\x5Cx01
C\u200B
KB\x00X
Warning: e.csv:6: this entry has no KB number: "KB50\x00X".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from e.csv.
@stderr
e.csv:6:6: warning: this entry has no KB number: "KB50\x00X" [NO_KB]
e.csv:6:6: warning: this entry has no KB number: "KB50\x00X" [NO_KB]
@status 0

@case updates of two builds on one host leave the verdict open
@file a.csv
CSName,HotFixID
A,KB5031361
A,KB5031364
@file bcd.csv
CSName,HotFixID
B,KB5031361
C,KB5031361
D,KB5031361
@file f.csv
CSName,HotFixID
F,KB5031361
F,KB4000001
@cmd
kbdiff --brief a.csv bcd.csv; echo $?
kbdiff --brief -b A a.csv bcd.csv; echo $?
kbdiff -f nagios -b B a.csv bcd.csv; echo $?
kbdiff cluster --brief a.csv bcd.csv; echo $?
kbdiff -f json a.csv bcd.csv | jq -r .verdict
kbdiff --brief -b A a.csv f.csv; echo $?
kbdiff --brief --no-builds a.csv bcd.csv 2>&1; echo $?
@stdout
B, C and D lack nothing that A has, but A lists updates of different Windows builds.
1
A lacks nothing that B, C and D have, but A lists updates of different Windows builds.
1
KBDIFF WARNING: B lacks nothing that A, C and D have, but A lists updates of different Windows builds. | hosts=4;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
1
The nodes agree as far as their lists go, but A lists updates of different Windows builds.
1
uncertain
A lacks 1 update that F has; F lacks nothing that A has.
1
B, C and D lack 1 update that A has.
1
@stderr
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: A lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
@status 0

@case a longer name that another host has whole
@file a.csv
CSName,HotFixID
srv,KB1000002
srv.a.example,KB1000001
srv.b.example,KB1000001
x,KB1000001
x,KB1000002
@file r.txt
srv.a.example: KB1000002
@file e.csv
host,update,until,reason
srv.a.example,KB1000001,,x
@cmd
export SOURCE_DATE_EPOCH=1792540800
kbdiff -q --brief -b srv.a.example a.csv
kbdiff --brief -b srv.a.example a.csv 2>/dev/null
kbdiff --brief -b srv.a.example,srv -g x --except e.csv a.csv 2>/dev/null
kbdiff --brief -g r.txt a.csv 2>/dev/null
@stdout
srv.a.example lacks 1 update that good hosts have.
srv lacks 1 update that x has; srv.a.example and srv.b.example lack 1.
srv.a.example lacks 1 update that r.txt requires; nothing is required of srv, srv.b.example and x.
@stderr
kbdiff: warning: srv could be srv.a.example, srv.b.example or another host, and counts as a host of its own (--alias OTHER=NAME joins two) [HOST_AMBIGUOUS]
@status 1

@case --expect: a name that comes twice, and numbers
@file a.txt
KB4000001
@file b.txt
KB4000001
@file h.txt
A
B
a
@file g.txt
A
B
C
C
@cmd
kbdiff list -q --expect @h.txt a.txt b.txt; echo $?; kbdiff list -q --expect @g.txt a.txt b.txt; echo $?
for n in 0 1 2 3; do kbdiff list -q --expect $n a.txt b.txt; echo $?; done
@stdout
0
2
2
0
0
2
@stderr
kbdiff: error: --expect: C was not found (found 2 of 3 hosts) [EXPECTED]
kbdiff: --expect: "0" is neither a number of hosts from 1 to 999999999, nor @FILE with a host on each line
kbdiff: error: --expect: read 2 of 3 hosts [EXPECTED]
@status 0

@case text above a list that names no host names one
@cmd
table() { printf '\nHotFixID   InstalledOn\n--------   -----------\nKB5031361  10/1/2023\n'; }
rows() { printf 'HotFixID,InstalledOn\nKB5031361,10/1/2023\n'; }
printf 'CSName,HotFixID\nA,KB5031361\n' > a.csv
try() { { printf "$1\n"; table; } > ex01.txt; { printf "$1\n"; rows; } > ex01.csv; printf '%s:' "$1"; for f in ex01.txt ex01.csv; do printf ' %s' "$(kbdiff list -f csv $f 2>/dev/null | sed -n 's/,.*//;2p')"; done; echo; }
for text in '[EX07]: PS C:\\> Get-HotFix' 'PS C:\\> Get-HotFix -ComputerName EX07' 'PS C:\\> Enter-PSSession -ComputerName EX07' \
    'PS C:\\> hostname\nfileserver' 'C:\\> echo %%COMPUTERNAME%%\nEX07' 'COMPUTERNAME=EX07' 'Hostname: EX07' 'Machine: EX07 (Microsoft Windows NT 10.0.17763.0)' \
    '## EX07' 'EX07' 'Hotfixes of EX07' 'Exported from EX07.'; do
	try "$text"
done
echo and these name none
for text in 'PS C:\\> ping EX07' 'Compared with EX07' 'Hello EX07' '## IE11' 'Server: Windows Server 2019' 'Host: EX01' 'PS C:\\> Get-HotFix -ComputerName EX07,EX08' '## DB7'; do
	try "$text"
done
{ echo 'Hostname: EX07'; table; } > ex01.txt; kbdiff cluster a.csv B=ex01.txt --brief; kbdiff cluster a.csv ex01.txt --brief
@stdout
[EX07]: PS C:\\> Get-HotFix: EX07 EX07
PS C:\\> Get-HotFix -ComputerName EX07: EX07 EX07
PS C:\\> Enter-PSSession -ComputerName EX07: EX07 EX07
PS C:\\> hostname\nfileserver: fileserver fileserver
C:\\> echo %%COMPUTERNAME%%\nEX07: EX07 EX07
COMPUTERNAME=EX07: EX07 EX07
Hostname: EX07: EX07 EX07
Machine: EX07 (Microsoft Windows NT 10.0.17763.0): EX07 EX07
## EX07: EX07 EX07
EX07: EX07 EX07
Hotfixes of EX07: EX07 EX07
Exported from EX07.: EX07 EX07
and these name none
PS C:\\> ping EX07: ex01 ex01
Compared with EX07: ex01 ex01
Hello EX07: ex01 ex01
## IE11: ex01 ex01
Server: Windows Server 2019: ex01 ex01
Host: EX01: EX01 EX01
PS C:\\> Get-HotFix -ComputerName EX07,EX08: ex01 ex01
## DB7: ex01 ex01
A and B have the same update.
ex01 may lack 1 update that the other 2 nodes have: the export of ex01 holds another host's list.
@stderr
ex01.txt: warning: it holds the list of EX07, and no other file holds that of ex01; export ex01 again, or rename this file if EX07 is right [OTHER_HOST]
@status 1

@case a column Name, or another that may be of hosts, in every shape
@cmd
try() {
	printf '%s,HotFixID\nEX01,KB5031361\nEX02,KB5030214\n' "$1" > 1.csv
	printf '[{"%s":"EX01","HotFixID":"KB5031361"},{"%s":"EX02","HotFixID":"KB5030214"}]' "$1" "$1" > 2.json
	printf '[{"%s":"EX01","HotFixID":["KB5031361"]},{"%s":"EX02","HotFixID":["KB5030214"]}]' "$1" "$1" > 3.json
	printf '%-14s HotFixID\n------------   --------\nEX01           KB5031361\nEX02           KB5030214\n' "$1" > 4.txt
	printf '%-14s : EX01\nHotFixID       : KB5031361\n\n%-14s : EX02\nHotFixID       : KB5030214\n\n' "$1" "$1" > 5.txt
	printf '<table><tr><th>%s</th><th>HotFixID</th></tr><tr><td>EX01</td><td>KB5031361</td></tr><tr><td>EX02</td><td>KB5030214</td></tr></table>' "$1" > 6.html
	printf '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj><MS><S N="%s">EX01</S><S N="HotFixID">KB5031361</S></MS></Obj><Obj><MS><S N="%s">EX02</S><S N="HotFixID">KB5030214</S></MS></Obj></Objs>' "$1" "$1" > 7.xml
	printf 'ArticleID,Title,%s,Status\n5031361,Update (KB5031361),EX01,Installed\n5030214,Update (KB5030214),EX02,Installed\n' "$1" > 8.csv
	for f in 1.csv 2.json 3.json 4.txt 5.txt 6.html 7.xml 8.csv; do
		kbdiff list $f 2>&1 | grep -o 'no known host column, but.*; use'
	done
}
try Name
try SamAccountName
try Label
@stdout
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "Name" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "SamAccountName" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
no known host column, but "Label" holds names (EX01, EX02); use
@stderr
@status 0

@case headings part the lists of several hosts that name none
@cmd
entry() { printf '\nHotFixID    : %s\nInstalledOn : 10/1/2023\n' $1; }
{ echo EX01; entry KB5031361; echo; echo EX02; entry KB5012170; entry KB5031361; } > all.txt; kbdiff cluster --brief all.txt
{ entry KB5031361; printf '\n--- EX02 ---\n'; entry KB5012170; } > all.txt; kbdiff cluster --brief all.txt
{ printf '[EX01]: PS C:\\> Get-HotFix | fl\n'; entry KB5031361; printf '\n[EX02]: PS C:\\> Get-HotFix | fl\n'; entry KB5012170; } > all.txt; kbdiff cluster --brief all.txt
printf '# EX01\nKB5031361\n# EX02\nKB5012170\n' > all.txt; kbdiff list all.txt
printf '# EX02\nKB5031361\n' > ex01.txt; kbdiff list -q ex01.txt
printf '# OCT23\nKB5031361\n# NOV23\nKB5012170\n' > ex01.txt; kbdiff list -q ex01.txt
@stdout
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
EX01 lacks 1 update that EX02 has; EX02 lacks 1 update that EX01 has.
@stderr
all.txt:2: error: this row names no host, but others do (EX02); fill the cell in, or delete the row [NAMELESS]
all.txt:3: error: a list of EX02 begins here, below that of EX01; save it to a file of its own [FOREIGN]
ex01.txt:1: warning: listed, but perhaps not installed: 1 update; see "# EX02" [CONTRADICTED]
@status 0

@case a heading that is written as hosts with a list are, above none
@cmd
list() { printf '\nSource  HotFixID\n------  --------\n%-6s  KB5031361\n\n' $1; }
for text in '--- EX03 ---' 'Server: EX03' 'Checking EX03 ...' '--- IE11 ---' '--- SUMMARY ---'; do
	{ list EX01; list EX02; echo "$text"; } > all.txt; kbdiff cluster --brief all.txt 2>/dev/null
done
@stdout
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
@stderr
@status 0

@case text names the host of rows in a file that is called after none
@cmd
rows() { printf '\nDescription HotFixID  InstalledOn\n----------- --------  -----------\nUpdate      KB4000001 10/12/2023\nUpdate      KB4000002 10/12/2023\n'; }
try() { (printf "$1\n"; rows) > out.txt; echo "$(kbdiff list -f csv out.txt 2>&1 | awk -F, 'NR > 1 { print $1 }' | uniq -c | xargs): $1" | head -1; }
try 'Nom du serveur : EX05'; try 'Имя компьютера: EX05'; try 'Ordinateur : EX05 (Microsoft Windows NT 10.0.20348.0)\nPS C:\\> Get-HotFix'
try 'Hotfixes von EX05:'; try '*** EX05 ***'; try 'EX05'
try 'October'; try '== CU12 =='; try 'PS C:\\> Get-HotFix -ComputerName $name'; try 'Machine: ADM1 (Microsoft Windows NT 10.0)\nPS C:\\> .\\Get-HotFixes.ps1 -Srv EX05'
printf '# EX06\nKB4000001\n' > kbs.txt; kbdiff list -f csv kbs.txt | cut -d, -f1,2; kbdiff list -f csv MINE=kbs.txt | cut -d, -f1,2
printf '# EX06\nKB4000001\n# FS2\nKB4000002\n' > kbs.txt; kbdiff list kbs.txt
@stdout
2 EX05: Nom du serveur : EX05
2 EX05: Имя компьютера: EX05
2 EX05: Ordinateur : EX05 (Microsoft Windows NT 10.0.20348.0)\nPS C:\\> Get-HotFix
2 EX05: Hotfixes von EX05:
2 EX05: *** EX05 ***
2 EX05: EX05
2 out: October
2 out: == CU12 ==
2 out: PS C:\\> Get-HotFix -ComputerName $name
2 out: Machine: ADM1 (Microsoft Windows NT 10.0)\nPS C:\\> .\\Get-HotFixes.ps1 -Srv EX05
host,update
EX06,KB4000001
host,update
MINE,KB4000001
@stderr
kbs.txt:3: error: a list of FS2 begins here, below that of EX06; save it to a file of its own [FOREIGN]
@status 2

@case a file whose text names the host of another file is not of that file's name
@cmd
printf 'CSName,HotFixID\nEX05,KB4000001\n' > EX05.csv; printf '[EX05]: PS C:\\> Get-HotFix | select HotFixID, InstalledOn\n\nHotFixID  InstalledOn\n--------  -----------\nKB4000001 10/12/2023\n' > fs2.txt
cp fs2.txt hotfixes2.txt; kbdiff cluster --brief EX05.csv fs2.txt; kbdiff cluster --brief EX05.csv hotfixes2.txt
sed s/EX05/ADM1/ fs2.txt > ex01.txt; sed s/0001/0003/ ex01.txt > ex02.txt; kbdiff cluster --brief ex01.txt ex02.txt
@stdout
EX05 lacks nothing that fs2 has; fs2 may lack 1 update that EX05 has.
ADM1 may lack 2 updates that ex01 and ex02 may have; ex01 and ex02 may lack 2 updates that ADM1 may have.
@stderr
fs2.txt: warning: it holds the list of EX05, and no other file holds that of fs2; export fs2 again, or rename this file if EX05 is right [OTHER_HOST]
kbdiff: error: a cluster needs two hosts or more; found only EX05 [TOO_FEW]
ex01.txt: warning: it holds the list of ADM1, and no other file holds that of ex01; export ex01 again, or rename this file if ADM1 is right [OTHER_HOST]
ex02.txt: warning: it holds the list of ADM1, and no other file holds that of ex02; export ex02 again, or rename this file if ADM1 is right [OTHER_HOST]
ex02.txt:5: warning: two complete lists of ADM1 differ: this one and ex01.txt. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 1

@case a line that says that a host gave no list
@cmd
list() { printf '\nSource  HotFixID\n------  --------\n%-6s  KB5031361\n\n' $1; }
list EX01 > one.txt
for text in 'EX03: no ping' 'EX03 n/a' 'EX03' 'EX03 (empty)' 'no access rights on EX03' '[3/3] EX03' 'Checking EX03 (3/3)' 'VERBOSE: Contacting EX03' 'EX03 kommt später' \
    'EX01 and EX02 were patched by EX03' 'EX02: no reboot' 'IE11: not used' 'CHG0012: no impact' 'Compared with EX03 on Monday, and found no difference at all in it'; do
	{ list EX01; list EX02; echo "$text"; } > all.txt; echo "$text: $(kbdiff cluster --brief all.txt 2>/dev/null)"
done
@stdout
EX03: no ping: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 n/a: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 (empty): EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
no access rights on EX03: EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
[3/3] EX03: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
Checking EX03 (3/3): EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
VERBOSE: Contacting EX03: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX03 kommt später: EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
EX01 and EX02 were patched by EX03: EX01 and EX02 have the same update.
EX02: no reboot: EX01 and EX02 have the same update.
IE11: not used: EX01 and EX02 have the same update.
CHG0012: no impact: EX01 and EX02 have the same update.
Compared with EX03 on Monday, and found no difference at all in it: EX01 and EX02 have the same update.
@stderr
@status 0

@case marks of scripts and words of people that say that a host gave no list
@cmd
list() { printf '\nSource  HotFixID\n------  --------\n%-6s  KB5031361\n\n' $1; }
while IFS= read -r text; do
	{ list EX01; list EX02; echo "$text"; } > all.txt; { echo "$text"; list EX01; list EX02; } > top.txt
	below=0; kbdiff cluster -q all.txt 2>/dev/null || below=$?
	above=0; kbdiff cluster -q top.txt 2>/dev/null || above=$?
	echo "$below $above $text"
done <<'END'
EX03 ........ [  ERR ]
[ERR] EX03
[!] EX03
[x] EX03
[OK] EX03
KO EX03
NOK: EX03
EX03 = KO
EX03          ERR
⚠ EX03
EX03 unresponsive
EX03 gave up after 30 s
- EX03 hangs.
EX03 abandonné
EX03 war aus.
P.S. EX03 follows tomorrow.
* EX03: kein Ping
Left out: EX03
Noch nachzuholen: EX03, EX04
Manque : EX03
Retry later: EX03
All nodes of the DAG apart from EX03
All but EX03
Hotfixes of all nodes except EX03
alle außer EX03
alle Knoten bis auf EX03
tous sauf EX03
[!] EX03 restarted at night
[OK] EX02
Left out: EX-Toolkit
Next: EX01
Restarted: EX03
Witness: EX03
Run from EX03
EX03 was decommissioned last year
END
@stdout
1 1 EX03 ........ [  ERR ]
1 1 [ERR] EX03
1 1 [!] EX03
1 1 [x] EX03
1 1 [OK] EX03
1 1 KO EX03
1 1 NOK: EX03
1 1 EX03 = KO
1 1 EX03          ERR
1 1 ⚠ EX03
1 1 EX03 unresponsive
1 1 EX03 gave up after 30 s
1 1 - EX03 hangs.
1 1 EX03 abandonné
1 1 EX03 war aus.
1 1 P.S. EX03 follows tomorrow.
1 1 * EX03: kein Ping
1 1 Left out: EX03
1 1 Noch nachzuholen: EX03, EX04
1 1 Manque : EX03
1 1 Retry later: EX03
1 1 All nodes of the DAG apart from EX03
1 1 All but EX03
1 1 Hotfixes of all nodes except EX03
1 1 alle außer EX03
1 1 alle Knoten bis auf EX03
1 1 tous sauf EX03
0 0 [!] EX03 restarted at night
0 0 [OK] EX02
0 0 Left out: EX-Toolkit
0 0 Next: EX01
0 0 Restarted: EX03
0 0 Witness: EX03
0 0 Run from EX03
0 0 EX03 was decommissioned last year
@stderr
@status 0

@case warnings about many hosts are of no file
@cmd
{ echo CSName,HotFixID
for i in $(seq 10 34); do printf 'H%s,KB5031364\nH%s,KB5031361\n' $i $i; done; } > a.csv
kbdiff diff -b H10 a.csv 2>err >/dev/null
tail -1 err
@stdout
kbdiff: warning: 5 more like these [SYSTEMS_DIFFER]
@stderr
@status 0

@case a list that is typed after a remote session is of the machine that it was entered on
@cmd
t='\nHotFixID InstalledOn\n-------- -----------\nKB5031361 10/17/2023\n\n'
try() { printf "$1" > EX01.txt; kbdiff list -f csv EX01.txt 2>&1 | cut -d, -f 1,2 | tr '\n' ' '; echo; }
try "PS C:\\> Enter-PSSession EX03\n[EX03]: PS C:\\> exit\nPS C:\\> Get-HotFix\n$t"
try "PS C:\\> etsn -ComputerName EX03\n[EX03]: PS C:\\> Exit-PSSession\nPS C:\\> Get-HotFix\n$t"
try "PS C:\\> hostname\nEX01\nPS C:\\> Enter-PSSession EX03\n[EX03]: PS C:\\> Get-HotFix\n$t[EX03]: PS C:\\> exsn\nPS C:\\> Get-HotFix\n${t}"
try "PS C:\\> Enter-PSSession EX03\n[EX03]: PS C:\\> Get-Date\nPS C:\\> Get-HotFix\n$t"
try "PS C:\\> Enter-PSSession EX03\n[EX03]: PS C:\\> Get-HotFix\n$t"
try "PS C:\\> Enter-PSSession EX03\nPS C:\\> Get-HotFix\n$t"
@stdout
host,update EX01,KB5031361 
host,update EX01,KB5031361 
host,update EX01,KB5031361 EX03,KB5031361 
host,update EX01,KB5031361 
EX01.txt: warning: it holds the list of EX03, and no other file holds that of EX01; export EX01 again host,update EX01, EX03,KB5031361 
EX01.txt: warning: it holds the list of EX03, and no other file holds that of EX01; export EX01 again host,update EX01, EX03,KB5031361 
@stderr
@status 0

@case lines of a mail that is quoted twice, and its subject, say that a host gave no list
@cmd
t='\nSource HotFixID\n------ --------\nEX01   KB5031361\nEX02   KB5031361\n\n'
while IFS= read -r text; do
	{ printf "$t"; echo "$text"; } > a.txt; rc=0; kbdiff cluster -q a.txt 2>/dev/null || rc=$?
	{ echo "$text"; printf "$t"; } > a.txt; above=0; kbdiff cluster -q a.txt 2>/dev/null || above=$?; echo "$rc $above $text"
done <<'END'
>> KB5031361 was rolled back on EX02
>>> KB5031361 was rolled back
>> > EX03: no ping
Subject: EX03 offline
AW: EX03 kommt morgen
Subject: EX02 offline
>> here are the lists
>> Regards, Bob
END
printf 'PS C:\\> Get-HotFix -cn EX01,EX02 |\n>> Select Source, HotFixID\n'"$t" > a.txt; kbdiff cluster --brief a.txt
@stdout
1 1 >> KB5031361 was rolled back on EX02
1 1 >>> KB5031361 was rolled back
1 1 >> > EX03: no ping
1 1 Subject: EX03 offline
1 1 AW: EX03 kommt morgen
0 0 Subject: EX02 offline
0 0 >> here are the lists
0 0 >> Regards, Bob
EX01 and EX02 have the same update.
@stderr
@status 0
