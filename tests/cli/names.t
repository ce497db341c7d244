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
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and missing have the same 2 updates.
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
@status 0

@case systeminfo whose numbers go further than its count
@cmd
report() { printf '\nHost Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nHotfix(s):                 2 Hotfix(s) Installed.\n                           [01]: KB4000001\n                           [%s]: KB4000002\n' $1 $2; }
report A 02 > a.txt; for n in 02 04 01; do report B $n >b.txt; kbdiff cluster --brief a.txt b.txt; done
@stdout
A and B have the same 2 updates.
The nodes agree as far as their lists go, but the list of B is in doubt: it may have more.
A and B have the same 2 updates.
@stderr
b.txt:5: warning: the list is cut short: the entry before its [04] is missing [CUT]
@status 0
