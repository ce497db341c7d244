@case names of files that say what is in them
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@file l.csv
CSName,HotFixID
B,KB4000001
B,KB4000002
@file n.csv
HotFixID
KB4000001
KB4000002
@cmd
for f in b-missing Missing_Updates_B 'not installed on B' deinstalliert_B b-partial B.csv.part B.csv.crdownload updates-since-2023-09 \
installed-b b failover-b errata hotfixes_of_all_the_servers_of_the_site_since_May no-proxy; do cp l.csv "$f.csv"; case $f in *.*) mv "$f.csv" "$f";; esac
kbdiff cluster --brief g.csv "$f"*; rm "$f"*; done
cp n.csv missing.csv; kbdiff --brief g.csv missing.csv; printf 'KB4000001\nKB4000009\n' >missing.txt; kbdiff --brief missing.txt g.csv
kbdiff cluster --brief g.csv B=missing.csv; cp l.csv unvollst.csv; kbdiff cluster --brief g.csv unvollst.csv
@stdout
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A lacks 1 update that missing.txt requires.
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
b-missing.csv: warning: listed, but perhaps not installed: 2 updates; see "b-missing" [CONTRADICTED]
Missing_Updates_B.csv: warning: listed, but perhaps not installed: 2 updates; see "Missing_Updates_B" [CONTRADICTED]
not installed on B.csv: warning: listed, but perhaps not installed: 2 updates; see "not installed on B" [CONTRADICTED]
deinstalliert_B.csv: warning: listed, but perhaps not installed: 2 updates; see "deinstalliert_B" [CONTRADICTED]
b-partial.csv:1: warning: the list shows only some of the updates: "b-partial" [FILTERED]
B.csv.part:1: warning: the list shows only some of the updates: "B.csv.part" [FILTERED]
B.csv.crdownload:1: warning: the list shows only some of the updates: "B.csv.crdownload" [FILTERED]
updates-since-2023-09.csv:1: warning: the list shows only some of the updates: "updates-since-2023-09" [FILTERED]
missing.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=missing.csv; if they are required, use -g missing.csv [ROLES]
@status 0

@case names of files that say that what is in them is to come
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@file l.csv
HotFixID
KB4000001
KB4000002
@cmd
for f in B_available B_planned B-pending 'approved updates' B_approved 'Geplante Updates B' B_notinstalled 'offered to B' EX02-PENDING 'available server updates' \
PLANNED01 available-hosts 'B scheduled report' needed-nodes OPEN-VPN B_backup-plan B_all_required_installed 'before planned maintenance'; do
cp l.csv "$f.csv"; kbdiff cluster --brief g.csv "$f.csv"; rm "$f.csv"; done
echo '[{"HotFixID":"KB4000001"},{"HotFixID":"KB4000002"}]' >b_available.json; kbdiff --brief g.csv b_available.json
printf 'KB4000001\nKB4000002\n' >'approved updates.txt'; cp approved*.txt hosts.txt; cp approved*.txt PLANNED01.txt
kbdiff --brief approved*.txt g.csv; kbdiff --brief hosts.txt PLANNED01.txt; kbdiff --brief g.csv approved*.txt; kbdiff --brief g.csv B="approved updates.txt"
@stdout
A and PLANNED01 have the same 2 updates.
A and available-hosts have the same 2 updates.
A and B scheduled report have the same 2 updates.
A and needed-nodes have the same 2 updates.
A and OPEN-VPN have the same 2 updates.
A and B_backup-plan have the same 2 updates.
A and B_all_required_installed have the same 2 updates.
A and before planned maintenance have the same 2 updates.
b_available may lack 2 updates that A has: the list of b_available leaves open whether they are installed. A lacks nothing that b_available lists.
A lacks nothing that approved updates.txt requires.
hosts and PLANNED01 have the same 2 updates.
A and B have the same 2 updates.
@stderr
B_available.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=B_available.csv; if they are required, 'kbdiff diff' takes them as -g B_available.csv [ROLES]
B_planned.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=B_planned.csv; if they are required, 'kbdiff diff' takes them as -g B_planned.csv [ROLES]
B-pending.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=B-pending.csv; if they are required, 'kbdiff diff' takes them as -g B-pending.csv [ROLES]
approved updates.csv: error: its name suggests that these updates are not installed; if they are installed, use 'HOST=approved updates.csv'; if they are required, 'kbdiff diff' takes them as -g 'approved updates.csv' [ROLES]
B_approved.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=B_approved.csv; if they are required, 'kbdiff diff' takes them as -g B_approved.csv [ROLES]
Geplante Updates B.csv: error: its name suggests that these updates are not installed; if they are installed, use 'HOST=Geplante Updates B.csv'; if they are required, 'kbdiff diff' takes them as -g 'Geplante Updates B.csv' [ROLES]
B_notinstalled.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=B_notinstalled.csv; if they are required, 'kbdiff diff' takes them as -g B_notinstalled.csv [ROLES]
offered to B.csv: error: its name suggests that these updates are not installed; if they are installed, use 'HOST=offered to B.csv'; if they are required, 'kbdiff diff' takes them as -g 'offered to B.csv' [ROLES]
EX02-PENDING.csv: error: its name suggests that these updates are not installed; if they are installed, use HOST=EX02-PENDING.csv; if they are required, 'kbdiff diff' takes them as -g EX02-PENDING.csv [ROLES]
available server updates.csv: error: its name suggests that these updates are not installed; if they are installed, use 'HOST=available server updates.csv'; if they are required, 'kbdiff diff' takes them as -g 'available server updates.csv' [ROLES]
b_available.json: warning: listed, but perhaps not installed: 2 updates; see "b_available" [CONTRADICTED]
approved updates.txt: error: its name suggests that these updates are not installed; if they are installed, use 'HOST=approved updates.txt'; if they are required, use -g 'approved updates.txt' [ROLES]
@status 0

@case systeminfo whose numbers go further than its count
@cmd
report() { printf '\nHost Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nHotfix(s):                 2 Hotfix(s) Installed.\n                           [01]: KB4000001\n                           [%s]: KB4000002\n' $1 $2; }
report A 02 > a.txt; for n in 02 04 01; do report B $n >b.txt; kbdiff cluster --brief a.txt b.txt; done
@stdout
A and B have the same 2 updates.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
@stderr
b.txt:5: warning: the list is cut short: the entry before [04] is missing [CUT]
@status 0

@case files that are called as copies of another one
@cmd
try() { mkdir f; for n in EX01 EX03 "$1"; do printf 'KB4000001\nKB4000002\n' >"f/$n.txt"; done; kbdiff cluster --brief f 2>&1; kbdiff cluster -q --expect 3 f 2> /dev/null; echo $?; rm -r f; }
try 'EX03 (2)'; try 'EX03[1]'; try 'EX03 - Copy'; try 'EX03 - Kopie (2)'; try 'Copy of EX03'
echo; try 'EX03-2'; try 'EX04 (2)'; try 'EX03B'
@stdout
kbdiff: warning: EX03 (2) is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03 (2) have the same 2 updates.
2
kbdiff: warning: EX03[1] is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03[1] have the same 2 updates.
2
kbdiff: warning: EX03 - Copy is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03 - Copy have the same 2 updates.
2
kbdiff: warning: EX03 - Kopie (2) is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03 - Kopie (2) have the same 2 updates.
2
kbdiff: warning: Copy of EX03 is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
Copy of EX03, EX01 and EX03 have the same 2 updates.
2

EX01, EX03 and EX03-2 have the same 2 updates.
0
EX01, EX03 and EX04 (2) have the same 2 updates.
0
EX01, EX03 and EX03B have the same 2 updates.
0
@stderr
@status 0

@case a name of a host does not mean the file of what it misses
@file f/ex01.csv
CSName,HotFixID
EX01,KB4000001
@file f/ex02.csv
CSName,HotFixID
EX02,KB4000002
@file f/ex02.missing.txt
KB4000001
@cmd
kbdiff diff -b EX02 --brief f
kbdiff diff -b 'EX0[2]*' --brief f
kbdiff diff -b f/ex02.missing.txt -b EX02 -g f/ex01.csv --brief f/ex02.csv
@stdout
EX02 lacks 1 update that EX01 has or f/ex02.missing.txt requires.
EX02 lacks 1 update that EX01 has or f/ex02.missing.txt requires.
@stderr
f/ex02.missing.txt: error: its name suggests that these updates are not installed; if they are installed, use HOST=f/ex02.missing.txt; if they are required, use -g f/ex02.missing.txt [ROLES]
@status 2

@case a file of missing updates beside whole lists of its hosts
@file f/a.csv
Server,KB
A,KB4000001
A,KB4000002
@file f/b.csv
Server,KB
B,KB4000001
B,KB4000002
@file f/missing.csv
Server,KB
A,KB4000009
B,KB4000009
@file g/a.csv
Server,KB
A,KB4000001
A,KB4000002
@file g/b.csv
Server,KB
B,KB4000001
@file g/missing.csv
Server,KB
B,KB4000002
@cmd
for f in f g; do kbdiff cluster --brief $f; done
kbdiff cluster f
@stdout
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
A lacks nothing that B has; B may lack 1 update that A has.
A and B may both lack 1 update: the lists of A and B leave open whether it is
installed.

In doubt
  A  f/missing.csv (get-hotfix-csv): the list is filtered: missing
  B  f/missing.csv (get-hotfix-csv): the list is filtered: missing
Export A and B again; put each name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv

  A and B may lack  KB4000009
                               unclear whether it is installed on A and B

  A, B  3 updates each, from 2 lists, list in doubt

2 updates are on both nodes.
Not in kbdiff's tables: KB4000009. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: f/missing.csv: listed, but perhaps not installed: 2 updates; see
"missing".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from f/a.csv, f/b.csv and f/missing.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
f/missing.csv: warning: listed, but perhaps not installed: 2 updates; see "missing" [CONTRADICTED]
g/missing.csv: warning: listed, but perhaps not installed: 1 update; see "missing" [CONTRADICTED]
f/missing.csv: warning: listed, but perhaps not installed: 2 updates; see "missing" [CONTRADICTED]
@status 1

@case a heading of two words above a table without hosts names another host than its file
@cmd
t='HotFixID  InstalledOn\n--------  -----------\nKB5031361 10/17/2023\n\n'
mkdir d; printf "$t" > d/EX01.txt
for n in 'Server EX01' 'Computer EX01' 'Host EX01:' 'Server EX02' 'Server R2' 'System X64' 'Compared with EX01'; do
	printf "%s\n\n$t" "$n" > d/EX02.txt; kbdiff cluster -q d 2> err; echo "$? $n"; done
printf "Server EX01\n\n$t" > d/EX02.txt; kbdiff cluster --brief d
@stdout
1 Server EX01
1 Computer EX01
1 Host EX01:
0 Server EX02
0 Server R2
0 System X64
0 Compared with EX01
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
@stderr
d/EX02.txt: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
@status 1

@case files that somebody put aside, and those of one host from several days
@cmd
try() { mkdir f; for n in EX01.csv EX03.csv "$1" ${2:+"$2"}; do printf 'HotFixID,InstalledOn\nKB4000001,1/9/2024\n' >"f/$n"; done
	kbdiff cluster --brief f 2>&1; kbdiff cluster -q --expect 3 f 2> /dev/null; echo $?; rm -r f; }
try EX03.csv.bak; try EX03_old.csv; try Copy_of_EX03.csv; try EX03_2024-01-31.csv; try EX04_2024-01-31.csv EX04_20240229.csv
echo; try EX04_old.csv; try EX03-2.csv; try SQL-2019-01.csv SQL-2019-02.csv; try EX04_2024-01-31.csv EX05_2024-01-31.csv
printf 'CSName,HotFixID\nFS01,KB4000001\nFS01-OLD,KB4000001\n' > a.csv; kbdiff cluster -q --expect 2 a.csv; echo $?
@stdout
kbdiff: warning: EX03.csv is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03.csv have the same update.
2
kbdiff: warning: EX03_old is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03_old have the same update.
2
kbdiff: warning: Copy_of_EX03 is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
Copy_of_EX03, EX01 and EX03 have the same update.
2
kbdiff: warning: EX03_2024-01-31 is named like a copy of EX03's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
EX01, EX03 and EX03_2024-01-31 have the same update.
2
kbdiff: warning: EX04_2024-01-31 and EX04_20240229 are named like files of one host from two days, but they count as two hosts; compare days with 'kbdiff changes', or leave a file out with --exclude [LOOKALIKE]
EX01, EX03, EX04_2024-01-31 and EX04_20240229 have the same update.
0

EX01, EX03 and EX04_old have the same update.
0
EX01, EX03 and EX03-2 have the same update.
0
EX01, EX03, SQL-2019-01 and SQL-2019-02 have the same update.
0
EX01, EX03, EX04_2024-01-31 and EX05_2024-01-31 have the same update.
0
0
@stderr
@status 0

@case a copy of a copy
@cmd
echo KB5031361 > EX01.txt; for n in 'Copy of EX01 (2)' 'EX01 - Copy (2)'; do cp EX01.txt "$n.txt"; kbdiff cluster --brief EX01.txt "$n.txt"; done
kbdiff cluster --brief --expect 2 EX01.txt 'Copy of EX01 (2).txt'
@stdout
Copy of EX01 (2) and EX01 have the same update.
EX01 and EX01 - Copy (2) have the same update.
@stderr
kbdiff: warning: Copy of EX01 (2) is named like a copy of EX01's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
kbdiff: warning: EX01 - Copy (2) is named like a copy of EX01's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
kbdiff: error: --expect: read 1 of 2 hosts [EXPECTED]
kbdiff: warning: Copy of EX01 (2) is named like a copy of EX01's file, but they count as two hosts (--exclude leaves a file out) [LOOKALIKE]
@status 2

@case names in a command that is shown can be copied
@cmd
mkdir 'e $x'; printf 'CSName,HotFixID\nH,KB4000001\n' > 'e $x/a b.csv'; cp 'e $x/a b.csv' "it's.csv"
kbdiff 'e $x/a b.csv' "it's.csv"
printf 'CSName,HotFixID\nFS07,KB4000001\n' > 'e $x/fs07.csv'; rm "it's.csv"; printf 'KB4000001\nKB4000002\n' > 'fs07.txt'; mkdir 'x y'; mv fs07.txt 'x y'
kbdiff -b FS07 'x y/fs07.txt' 'e $x/fs07.csv'
printf "Asset's name,HotFixID\nFS07,KB4000001\nFS08,KB4000001\n" > a.csv; kbdiff list a.csv
printf 'Asset; name,HotFixID\nFS07,KB4000001\nFS08,KB4000001\n' > a.csv; kbdiff list a.csv
mkdir d; printf 'CSName,HotFixID\nH,KB4000001\n' > d/H.csv; cp d/H.csv d/G.csv; sed -i s/H,/G,/ d/G.csv
printf 'CSName,HotFixID\nH,KB4000001\n' > d/H.csv; echo text > 'd/it $s.csv'; kbdiff cluster d 2>/dev/null | grep -e --exclude
@stdout
Replace it with an export that kbdiff reads. Add --exclude 'it $s.csv' if the
@stderr
kbdiff: error: H is on both sides; for two exports of one host use kbdiff changes 'e $x/a b.csv' "it's.csv", or kbdiff 'before=e $x/a b.csv' "after=it's.csv" [BOTH_ROLES]
x y/fs07.txt: error: a plain list names no host; write 'FS07=x y/fs07.txt' if it is FS07's; if it is a requirement, 'kbdiff diff' takes it as -g 'x y/fs07.txt' [NAMELESS]
x y/fs07.txt:1: warning: two complete lists of FS07 differ: this one and e $x/fs07.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
a.csv:1: error: no known host column, but "Asset's name" holds names (FS07, FS08); use --column "host=Asset's name", or NAME=FILE if the file is of one host [NAMELESS]
a.csv:1: error: no known host column, but "Asset; name" holds names (FS07, FS08); use --column 'host=Asset; name', or NAME=FILE if the file is of one host [NAMELESS]
@status 0

@case the name of a file of any format says that its list is a part
@file good/NODE1.txt
KB4000001
KB4000002
@cmd
table() { printf 'Server,HotFixID\nNODE2,KB4000001\nNODE2,KB4000002\n'; }
try() { cp good/NODE1.txt .; "$1" >"$2"; kbdiff cluster -q NODE1.txt "$2" 2>&1; echo "$? $2"; rm -f "$2"; }
plain() { cat good/NODE1.txt; }
for n in excerpt Teilliste filtered critical_only nur_Treiber last90days letzte6Monate since2024 seit_Okt delta cut \
    2of4 Teil_1_von_2 part3 ohne_SSU excl_dotnet unvollstaendig GEKUERZT; do
	try plain "NODE2_$n.txt"; try table "NODE2_$n.csv"
done
echo
for n in NODE2 NODE2_critical NODE2_last_week NODE2_not_filtered NODE2_only NODE2-delta NODE2_ohne_Fehler NODE2_2024-10-09 \
    only_NODE2 security_baseline node_1_of_2 srv_delta top10 mail-cut NODE2_before_cut; do
	try table "$n.csv"
done
try plain NODE2_new.txt; try plain dmz_only.txt
plain >security_only.txt; table >NODE2.csv; kbdiff --brief security_only.txt NODE2.csv; echo $?
@stdout
NODE2_excerpt.txt:1: warning: the list shows only some of the updates: "NODE2_excerpt" [FILTERED]
1 NODE2_excerpt.txt
NODE2_excerpt.csv:1: warning: the list shows only some of the updates: "NODE2_excerpt" [FILTERED]
1 NODE2_excerpt.csv
NODE2_Teilliste.txt:1: warning: the list shows only some of the updates: "NODE2_Teilliste" [FILTERED]
1 NODE2_Teilliste.txt
NODE2_Teilliste.csv:1: warning: the list shows only some of the updates: "NODE2_Teilliste" [FILTERED]
1 NODE2_Teilliste.csv
NODE2_filtered.txt:1: warning: the list shows only some of the updates: "NODE2_filtered" [FILTERED]
1 NODE2_filtered.txt
NODE2_filtered.csv:1: warning: the list shows only some of the updates: "NODE2_filtered" [FILTERED]
1 NODE2_filtered.csv
NODE2_critical_only.txt:1: warning: the list shows only some of the updates: "NODE2_critical_only" [FILTERED]
1 NODE2_critical_only.txt
NODE2_critical_only.csv:1: warning: the list shows only some of the updates: "NODE2_critical_only" [FILTERED]
1 NODE2_critical_only.csv
NODE2_nur_Treiber.txt:1: warning: the list shows only some of the updates: "NODE2_nur_Treiber" [FILTERED]
1 NODE2_nur_Treiber.txt
NODE2_nur_Treiber.csv:1: warning: the list shows only some of the updates: "NODE2_nur_Treiber" [FILTERED]
1 NODE2_nur_Treiber.csv
NODE2_last90days.txt:1: warning: the list shows only some of the updates: "NODE2_last90days" [FILTERED]
1 NODE2_last90days.txt
NODE2_last90days.csv:1: warning: the list shows only some of the updates: "NODE2_last90days" [FILTERED]
1 NODE2_last90days.csv
NODE2_letzte6Monate.txt:1: warning: the list shows only some of the updates: "NODE2_letzte6Monate" [FILTERED]
1 NODE2_letzte6Monate.txt
NODE2_letzte6Monate.csv:1: warning: the list shows only some of the updates: "NODE2_letzte6Monate" [FILTERED]
1 NODE2_letzte6Monate.csv
NODE2_since2024.txt:1: warning: the list shows only some of the updates: "NODE2_since2024" [FILTERED]
1 NODE2_since2024.txt
NODE2_since2024.csv:1: warning: the list shows only some of the updates: "NODE2_since2024" [FILTERED]
1 NODE2_since2024.csv
NODE2_seit_Okt.txt:1: warning: the list shows only some of the updates: "NODE2_seit_Okt" [FILTERED]
1 NODE2_seit_Okt.txt
NODE2_seit_Okt.csv:1: warning: the list shows only some of the updates: "NODE2_seit_Okt" [FILTERED]
1 NODE2_seit_Okt.csv
NODE2_delta.txt:1: warning: the list shows only some of the updates: "NODE2_delta" [FILTERED]
1 NODE2_delta.txt
NODE2_delta.csv:1: warning: the list shows only some of the updates: "NODE2_delta" [FILTERED]
1 NODE2_delta.csv
NODE2_cut.txt:1: warning: the list shows only some of the updates: "NODE2_cut" [FILTERED]
1 NODE2_cut.txt
NODE2_cut.csv:1: warning: the list shows only some of the updates: "NODE2_cut" [FILTERED]
1 NODE2_cut.csv
NODE2_2of4.txt:1: warning: the list is cut short: this is page 2 of 4, and not all pages are here [CUT]
1 NODE2_2of4.txt
NODE2_2of4.csv:1: warning: the list is cut short: this is page 2 of 4, and not all pages are here [CUT]
1 NODE2_2of4.csv
NODE2_Teil_1_von_2.txt:1: warning: the list is cut short: this is page 1 of 2, and not all pages are here [CUT]
1 NODE2_Teil_1_von_2.txt
NODE2_Teil_1_von_2.csv:1: warning: the list is cut short: this is page 1 of 2, and not all pages are here [CUT]
1 NODE2_Teil_1_von_2.csv
NODE2_part3.txt:1: warning: the list shows only some of the updates: "NODE2_part3" [FILTERED]
1 NODE2_part3.txt
NODE2_part3.csv:1: warning: the list shows only some of the updates: "NODE2_part3" [FILTERED]
1 NODE2_part3.csv
NODE2_ohne_SSU.txt:1: warning: the list shows only some of the updates: "NODE2_ohne_SSU" [FILTERED]
1 NODE2_ohne_SSU.txt
NODE2_ohne_SSU.csv:1: warning: the list shows only some of the updates: "NODE2_ohne_SSU" [FILTERED]
1 NODE2_ohne_SSU.csv
NODE2_excl_dotnet.txt:1: warning: the list shows only some of the updates: "NODE2_excl_dotnet" [FILTERED]
1 NODE2_excl_dotnet.txt
NODE2_excl_dotnet.csv:1: warning: the list shows only some of the updates: "NODE2_excl_dotnet" [FILTERED]
1 NODE2_excl_dotnet.csv
NODE2_unvollstaendig.txt:1: warning: the list shows only some of the updates: "NODE2_unvollstaendig" [FILTERED]
1 NODE2_unvollstaendig.txt
NODE2_unvollstaendig.csv:1: warning: the list shows only some of the updates: "NODE2_unvollstaendig" [FILTERED]
1 NODE2_unvollstaendig.csv
NODE2_GEKUERZT.txt:1: warning: the list shows only some of the updates: "NODE2_GEKUERZT" [FILTERED]
1 NODE2_GEKUERZT.txt
NODE2_GEKUERZT.csv:1: warning: the list shows only some of the updates: "NODE2_GEKUERZT" [FILTERED]
1 NODE2_GEKUERZT.csv

0 NODE2.csv
0 NODE2_critical.csv
0 NODE2_last_week.csv
0 NODE2_not_filtered.csv
0 NODE2_only.csv
0 NODE2-delta.csv
0 NODE2_ohne_Fehler.csv
0 NODE2_2024-10-09.csv
0 only_NODE2.csv
0 security_baseline.csv
0 node_1_of_2.csv
0 srv_delta.csv
0 top10.csv
0 mail-cut.csv
0 NODE2_before_cut.csv
0 NODE2_new.txt
0 dmz_only.txt
NODE2 lacks nothing that security_only.txt requires.
0
@stderr
@status 0
