@case texts beside lists that say something against an update
@file x/ex01.csv
CSName,HotFixID
EX01,KB4000001
EX01,KB4000002
@file x/ex02.csv
CSName,HotFixID
EX02,KB4000001
EX02,KB4000002
@cmd
try() { cat > "x/$1"; kbdiff cluster --brief x; echo "$? $1"; rm "x/$1"; }
echo 'Ann, KB4000002 could not be installed on ex02.corp.local, please look.' | try mail.txt
printf 'Change 4711\nwe removed KB4000001 again after the outage, and ordered a new one.\n' | try change.txt
printf 'Change 4711\nKB4000001 went in everywhere, reboot done, no problems.\n' | try change.txt
printf '# Notes\n\nOn EX02 the update KB4000002 was rolled back.\n' | try notes.md
printf '# Notes\n\nThe update KB4000002 sometimes fails at the first try.\n' | try notes.md
printf 'Nicht installiert auf EX02:\nKB4000002\n' | try rest.txt
printf 'Missing:\nKB4000002\n' | try rest.txt
printf 'Missing:\nKB4000002\n' | try ex02-rest.txt
printf '2023-10-11 install of KB4000002 failed: 0x80070643\n' | try EX02.log
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 mail.txt
EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
1 change.txt
EX01 and EX02 have the same 2 updates.
0 change.txt
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 notes.md
EX01 and EX02 have the same 2 updates.
0 notes.md
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has; x/rest.txt was left out.
1 rest.txt
The nodes agree as far as their lists go; x/rest.txt was left out.
1 rest.txt
The nodes agree as far as their lists go; x/ex02-rest.txt was left out.
1 ex02-rest.txt
2 EX02.log
@stderr
x/mail.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/mail.txt:1: warning: listed, but perhaps not installed: KB4000002; see "Ann, KB4000002 could not be installed on ex02.corp.local, please look." [CONTRADICTED]
x/change.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/change.txt:2: warning: listed, but perhaps not installed: KB4000001; see "we removed KB4000001 again after the outage, and ordered a new one." [CONTRADICTED]
x/change.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/notes.md: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/notes.md:3: warning: listed, but perhaps not installed: KB4000002; see "On EX02 the update KB4000002 was rolled back." [CONTRADICTED]
x/notes.md: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/rest.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/rest.txt:2: warning: listed, but perhaps not installed: KB4000002; see "Nicht installiert auf EX02:" [CONTRADICTED]
x/rest.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/ex02-rest.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/EX02.log: error: the export failed: "2023-10-11 install of KB4000002 failed: 0x80070643"; export it again [FAILED]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
@status 0

@case lists of missing updates beside those of installed ones
@file x/ex01.csv
CSName,HotFixID
EX01,KB4000001
EX01,KB4000002
@file x/ex02.csv
CSName,HotFixID
EX02,KB4000001
EX02,KB4000002
@cmd
try() { cat > "x/$1"; kbdiff cluster --brief x; echo "$? $1"; rm "x/$1"; }
printf 'Server,PendingKBs\nEX02,KB4000002\nEX01,KB4000009\n' | try wsus.csv
printf 'Updates missing on EX02\nKB4000001\nKB4000002\n' | try todo.txt
printf 'Missing updates\nKB4000001\nKB4000002\n' | try todo.txt
printf 'Computer,Article,Status\nEX02,4000002,Missing\n' | try sccm.csv
printf 'Server,PendingKBs\nEX03,KB4000002\n' | try ex03.csv
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 wsus.csv
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has; x/todo.txt was left out.
1 todo.txt
The nodes agree as far as their lists go; x/todo.txt was left out.
1 todo.txt
The nodes agree as far as their lists go; x/sccm.csv was left out.
1 sccm.csv
The nodes agree as far as their lists go; x/ex03.csv was left out.
1 ex03.csv
@stderr
x/wsus.csv: warning: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
x/wsus.csv:2: warning: listed, but perhaps not installed: KB4000002; see "EX02,KB4000002" [CONTRADICTED]
x/todo.txt: warning: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Updates missing on EX02"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
x/todo.txt:2: warning: listed, but perhaps not installed: KB4000001; see "Updates missing on EX02" [CONTRADICTED]
x/todo.txt:3: warning: listed, but perhaps not installed: KB4000002; see "Updates missing on EX02" [CONTRADICTED]
x/todo.txt: warning: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Missing updates"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
x/sccm.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/ex03.csv: warning: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case sheets beside lists that say something against an update
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
HEAD = ["CSName", "HotFixID"]
LIST = ("Installed", [HEAD, ["B", "KB4000001"], ["B", "KB4000002"]])
PLAIN = ("Installed", [["HotFixID"], ["KB4000001"], ["KB4000002"]])
book("1.xlsx", [LIST, ("Not installed", [HEAD, ["B", "KB4000002"], ["C", "KB4000003"]])])
book("2.xlsx", [LIST, ("Remarks", [["From Ann"], ["", "KB4000001 had to be uninstalled"]])])
book("3.xlsx", [LIST, ("Remarks", [["From Ann"], ["", "KB4000001 is fine"]])])
book("4.xlsx", [LIST, ("About", [["Filter: last 30 days"]])])
book("b.xlsx", [PLAIN, ("Failed", [["KB"], ["KB4000002"]])])
book("6.xlsx", [("B", PLAIN[1]), ("C", PLAIN[1]), ("D04", [["Server", "MissingKBs"], ["D04", "KB4000002"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in [1-4].xlsx b.xlsx; do kbdiff cluster --brief g.csv $f; echo $?; done; kbdiff cluster --brief 6.xlsx
kbdiff g.csv 2.xlsx
kbdiff list -f csv g.csv 1.xlsx >l.csv; kbdiff cluster --brief l.csv
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A and B have the same 2 updates.
0
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
A lacks nothing that b has; b may lack 1 update that A has.
1
The nodes agree as far as their lists go; 6.xlsx[D04] was left out.
B may lack 1 update that A has: the list of B leaves open whether it is
installed. A lacks nothing that B has.

  B may lack  KB4000001
                         unclear whether it is installed on B

  A, B  2 updates each

1 update is on both hosts.
Not in kbdiff's tables: KB4000001. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: 2.xlsx[Remarks]:2: listed, but perhaps not installed: KB4000001; see
"KB4000001 had to be uninstalled".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 2.xlsx[Installed] and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
1.xlsx[Not installed]: warning: not a list of installed updates: the sheet is called "Not installed"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
1.xlsx[Not installed]: warning: listed, but perhaps not installed: KB4000002; see "B: Not installed" (name of the sheet) [CONTRADICTED]
2.xlsx[Remarks]:2: warning: listed, but perhaps not installed: KB4000001; see "KB4000001 had to be uninstalled" [CONTRADICTED]
4.xlsx[About]:1: warning: the list shows only some of the updates: "Filter: last 30 days" [FILTERED]
b.xlsx[Failed]: warning: not a list of installed updates: the sheet is called "Failed"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
b.xlsx[Failed]: warning: listed, but perhaps not installed: KB4000002; see "Failed" (name of the sheet) [CONTRADICTED]
6.xlsx[D04]: warning: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2.xlsx[Remarks]:2: warning: listed, but perhaps not installed: KB4000001; see "KB4000001 had to be uninstalled" [CONTRADICTED]
1.xlsx[Not installed]: warning: not a list of installed updates: the sheet is called "Not installed"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
1.xlsx[Not installed]: warning: listed, but perhaps not installed: KB4000002; see "B: Not installed" (name of the sheet) [CONTRADICTED]
@status 1

@case a text speaks of the lists in its folder where two folders are compared
@file old/ex01.csv
CSName,HotFixID
EX01,KB4000001
@file old/notes.txt
KB4000001 was removed from EX01, says Ann. She wants it back, though.
@file new/ex01.csv
CSName,HotFixID
EX01,KB4000001
@cmd
kbdiff changes --brief old new; kbdiff changes --brief new old
kbdiff changes --brief --exclude 'notes*' old new
@stdout
EX01 may have changed.
EX01 may have changed.
EX01 did not change.
@stderr
old/notes.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
old/notes.txt:1: warning: listed, but perhaps not installed: KB4000001; see "KB4000001 was removed from EX01, says Ann. She wants it back, though." [CONTRADICTED]
old/notes.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
old/notes.txt:1: warning: listed, but perhaps not installed: KB4000001; see "KB4000001 was removed from EX01, says Ann. She wants it back, though." [CONTRADICTED]
@status 0

@case a note that names more updates than a line commonly does
@file x/n1.csv
HotFixID
KB4000001
KB4000002
KB4000003
KB4000004
KB4000005
KB4000006
KB4000007
KB4000008
KB4000009
KB4000010
KB4000011
KB4000012
KB4000013
KB4000014
KB4000015
KB4000016
KB4000017
KB4000018
KB4000019
KB4000020
@file x/n2.csv
HotFixID
KB4000001
KB4000002
KB4000003
KB4000004
KB4000005
KB4000006
KB4000007
KB4000008
KB4000009
KB4000010
KB4000011
KB4000012
KB4000013
KB4000014
KB4000015
KB4000016
KB4000017
KB4000018
KB4000019
KB4000020
@file x/notes.txt
KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2
@cmd
kbdiff -f csv -g n1 -b n2 x
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000001,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000001,,
uncertain,KB4000002,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000002,,
uncertain,KB4000003,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000003,,
uncertain,KB4000004,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000004,,
uncertain,KB4000005,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000005,,
uncertain,KB4000006,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000006,,
uncertain,KB4000007,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000007,,
uncertain,KB4000008,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000008,,
uncertain,KB4000009,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000009,,
uncertain,KB4000010,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000010,,
uncertain,KB4000011,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000011,,
uncertain,KB4000012,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000012,,
uncertain,KB4000013,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000013,,
uncertain,KB4000014,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000014,,
uncertain,KB4000015,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000015,,
uncertain,KB4000016,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000016,,
uncertain,KB4000017,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000017,,
uncertain,KB4000018,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000018,,
uncertain,KB4000019,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000019,,
uncertain,KB4000020,,,,1,1,0,1,1.0000,n1,,n2,,https://support.microsoft.com/help/4000020,,
@stderr
x/notes.txt: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000001; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000002; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000003; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000004; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000005; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000006; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000007; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000008; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000009; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000010; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000011; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000012; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000013; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000014; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000015; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000016; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000017; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000018; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000019; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
x/notes.txt:1: warning: listed, but perhaps not installed: KB4000020; see "KB4000001 KB4000002 KB4000003 KB4000004 KB4000005 KB4000006 KB4000007 KB4000008 KB4000009 KB4000010 KB4000011 KB4000012 KB4000013 KB4000014 KB4000015 KB4000016 KB4000017 KB4000018 KB4000019 KB4000020 failed on n2" [CONTRADICTED]
@status 1

@case a title of missing updates above rows that name their host
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
LIST = ("S", [["CSName", "HotFixID"], ["EX01", "KB5031361"], ["EX02", "KB5031361"]])
def make(n, *rows):
    book("%d.xlsx" % n, [LIST, ("Notes", list(rows))])
make(1, ["Host", "Missing KB"], ["EX02", "KB5031361"])
make(2, ["Host", "Important KB"], ["EX02", "KB5031361"])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in 1 2; do kbdiff cluster --brief $i.xlsx; echo $?; done
mkdir x; printf 'CSName,HotFixID\nEX01,KB5031361\nEX02,KB5031361\n' > x/ok.csv
printf 'Host,Missing KB\nEX02,KB5031361\n' > x/summary.txt; kbdiff cluster --brief x 2>/dev/null; echo $?
@stdout
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 and EX02 have the same update.
0
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
@stderr
1.xlsx[Notes]:2: warning: listed, but perhaps not installed: KB5031361; see "Host,Missing KB / EX02,KB5031361" [CONTRADICTED]
@status 0

@case a file of another ending that is called missing and names updates, which no list holds or all hold
@cmd
mkdir d; for h in EX01 EX02; do printf 'CSName,HotFixID,InstalledOn\n%s,KB5031361,10/17/2023\n' $h > d/$h.csv; done
try() { printf "$2" > "d/$1"; kbdiff cluster --brief d > out 2> /dev/null; echo "$? $1: $(cat out)"; rm "d/$1"; }
try EX02-missing.txt 'EX02 KB5032196\n'
try EX02_missing.txt 'These are missing:\nKB5032196\n'
try missing.txt '2023-11 Cumulative Update (KB5032196)\n'
try pending-updates.md 'KB5032196 2023-11 Cumulative Update\n'
try missing.txt 'none\n'
try notes.txt 'KB5032196 2023-11 Cumulative Update\n'
try todo.txt 'Read the known issues of KB5032196.\n'
@stdout
1 EX02-missing.txt: The nodes agree as far as their lists go; d/EX02-missing.txt was left out.
1 EX02_missing.txt: The nodes agree as far as their lists go; d/EX02_missing.txt was left out.
1 missing.txt: The nodes agree as far as their lists go; d/missing.txt was left out.
1 pending-updates.md: The nodes agree as far as their lists go; d/pending-updates.md was left out.
0 missing.txt: EX01 and EX02 have the same update.
0 notes.txt: EX01 and EX02 have the same update.
0 todo.txt: EX01 and EX02 have the same update.
@stderr
@status 0

@case how many hosts have an update, beside their lists
@cmd
mkdir d; for h in EX01 EX02; do printf 'CSName,HotFixID,InstalledOn\n%s,KB5031361,10/17/2023\n%s,KB5012170,10/17/2023\n' $h $h > d/$h.csv; done
try() { printf "$2" > "d/$1"; kbdiff cluster --brief d > out 2> /dev/null; echo "$? $(head -1 out)"; rm "d/$1"; }
try s.txt 'KB5031361 on 1 of 2 hosts, KB5012170 on both\n'
try s.txt 'KB5031361 is on 50%% of servers\n'
try s.txt 'HotFixID,Installed Count,Total\nKB5031361,1,2\nKB5012170,2,2\n'
try s.csv 'HotFixID,Coverage\nKB5031361,50%%\nKB5012170,100%%\n'
echo; try s.txt 'KB5031361 on 2 of 2 hosts\n'
try s.txt 'KB5031361 is step 1 of 2 of the change\n'
try s.csv 'CSName,HotFixID,Count,Coverage\nEX01,KB5031361,1,100%%\nEX01,KB5012170,1,\n'
@stdout
1 EX01 and EX02 may both lack 2 updates: the lists of EX01 and EX02 leave open whether they are installed.
1 EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
1 The nodes agree as far as their lists go; d/s.txt was left out.
1 s may lack 1 update that the other 2 nodes have: the list of s leaves open whether it is installed.

0 EX01 and EX02 have the same 2 updates.
0 EX01 and EX02 have the same 2 updates.
0 EX01 and EX02 have the same 2 updates.
@stderr
@status 0

@case a list of available updates beside exports that names none of their hosts
@cmd
mkdir d; for h in EX01 EX02; do printf 'CSName,HotFixID,InstalledOn\n%s,KB5031361,10/17/2023\n' $h > d/$h.csv; done
try() { printf "$2" > "d/$1"; kbdiff cluster --brief d > out 2> /dev/null; echo "$? $1: $(cat out)"; rm "d/$1"; }
wu='Status     KB          Size Title\n------     --          ---- -----\n-D-----    KB5032196    34GB 2023-11 Cumulative Update\n'
try search.txt 'Available updates\n\nKB5032196: 2023-11 Cumulative Update (KB5032196)\nKB5032337: 2023-11 Update of .NET\n'
try wu.txt "$wu"
try search.csv 'Title,KB,IsInstalled\n2023-11 Cumulative Update,KB5032196,False\n'
try pending.json '{"PendingKBs":["KB5032196"]}'
try EX02-wu.log "$wu"
echo; try search.txt 'Computer: ex02.corp.example\nAvailable updates\n\nKB5032196: 2023-11 Cumulative Update\nKB5032337: 2023-11 Update of .NET\nKB5032338: 2023-11 Update of .NET\nKB5032339: 2023-11 Update of .NET\n'
try search.csv 'Host,Title,KB,IsInstalled\nEX02,2023-11 Cumulative Update,KB5032196,False\n'
printf "$wu" > d/wu.txt; kbdiff cluster --brief --exclude wu.txt d
@stdout
1 search.txt: The nodes agree as far as their lists go; d/search.txt was left out.
1 wu.txt: The nodes agree as far as their lists go; d/wu.txt was left out.
1 search.csv: The nodes agree as far as their lists go; d/search.csv was left out.
1 pending.json: The nodes agree as far as their lists go; d/pending.json was left out.
1 EX02-wu.log: The nodes agree as far as their lists go; d/EX02-wu.log was left out.

0 search.txt: EX01 and EX02 have the same update.
0 search.csv: EX01 and EX02 have the same update.
EX01 and EX02 have the same update.
@stderr
@status 0

@case a question what an update does says nothing against it
@cmd
for line in 'What does KB4000001 do?' 'What is KB4000001?' 'Was macht KB4000001?' 'What about KB4000001?' 'What does KB4000001 do on EX02? It is missing.' 'Is KB4000001 installed?'; do
	printf 'Source  HotFixID\n------  ---------\nA       KB4000001\nB       KB4000001\n\n\n%s\n' "$line" > a.txt
	echo "$line $(kbdiff cluster --brief a.txt 2>&1 | tail -1)"
done
@stdout
What does KB4000001 do? A and B have the same update.
What is KB4000001? A and B have the same update.
Was macht KB4000001? A and B have the same update.
What about KB4000001? A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
What does KB4000001 do on EX02? It is missing. A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
Is KB4000001 installed? A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
@stderr
@status 0
