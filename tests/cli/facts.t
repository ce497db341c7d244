Facts as files: folders, and what is known.

@case what is compiled in
@cmd
kbdiff facts | sed 's,  [^ ]*[/\\]\(share/kbdiff\|facts\)$,  SYSTEM/kbdiff,'
kbdiff facts -f json
kbdiff facts --no-builds | sed 's,  [^ ]*[/\\]\(share/kbdiff\|facts\)$,  SYSTEM/kbdiff,'
@stdout
kbdiff 0.1.0 knows these updates. Newer ones leave rows uncertain until it
gets a newer table.

  kind          rows  newest      from
  builds       1,758  2026-09-22  built in
  chains       2,325  2026-09-08  built in
  offers         546  2026-07-14  built in
  enablement      15  2026-09-29  built in

  build  Windows                   cumulative update         stack    .NET
  6003   Server 2008               2026-01 rollup            2024-09  2025-10
  7601   Server 2008 R2            2026-01 rollup            2025-04  2025-10
  9200   Server 2012               2026-07 rollup            2025-02  2026-09
  9600   Server 2012 R2            2026-07 rollup            2025-02  2026-09
  14393  Server 2016               14393.9514 (2026-09-14)   2025-11  2026-09
  17763  Server 2019               17763.9247 (2026-09-14)   2026-02  2026-09
  20348  Server 2022               20348.5631 (2026-09-14)   2026-08  2026-09
  25398  Server 2022 23H2 Edition  25398.2330 (2026-05-12)   2026-04  2026-07
  26100  Server 2025               26100.33451 (2026-09-14)  2026-08  2026-09
  and 20 older or client builds (-v)

To renew them, put a newer file into a data folder; the servers need no network.
  From kbdiff          the files in data/ of a newer release
  From WindowsOSBuild  Get-LatestOSBuild -OSName Server2022 -OSVersion 21H2
                       -LatestReleases 500 | Export-Csv server2022.csv
  From Microsoft       the CSV to download from the Deployments page of the
                       Security Update Guide
  Data folders         SYSTEM/kbdiff
                       /nowhere/kbdiff
{"kbdiff": "0.1.0",
 "facts": [
    {"kind": "builds", "file": null, "rows": 1758, "newest": "2026-09-22"},
    {"kind": "chains", "file": null, "rows": 2325, "newest": "2026-09-08"},
    {"kind": "offers", "file": null, "rows": 546, "newest": "2026-07-14"},
    {"kind": "enablement", "file": null, "rows": 15, "newest": "2026-09-29"}]}
kbdiff 0.1.0 uses no tables here: --no-builds leaves them out.

To renew them, put a newer file into a data folder; the servers need no network.
  From kbdiff          the files in data/ of a newer release
  From WindowsOSBuild  Get-LatestOSBuild -OSName Server2022 -OSVersion 21H2
                       -LatestReleases 500 | Export-Csv server2022.csv
  From Microsoft       the CSV to download from the Deployments page of the
                       Security Update Guide
  Data folders         SYSTEM/kbdiff
                       /nowhere/kbdiff
@stderr
@status 0

@case files of a folder
@file share/builds.csv
build,revision,kb,released,kind,line
17763,9999,KB5999999,2030-01-01,regular,server
@file share/chains.csv
chain,ordinal,kb,released,kind,sources,with_revision
ssu/17763,20300101,KB5999998,2030-01-01,ssu-lcu,T,9999
@file share/offers.csv
offer_kb,child_kb,build,stream,released,sources
KB5999997,KB5999998,17763,3.5+4.8,2030-01-01,T
@file share/enablement.csv
kb,from_build,to_build,released,sources
KB5999996,19041,19045,2030-01-01,T
@file share/map.csv
KB,SupersededBy
KB1000001,KB1000002
@file share/other.csv
name,value
a,b
@file g.csv
CSName,HotFixID
G,KB5031361
G,KB5031589
@file b.csv
CSName,HotFixID
B,KB5999999
B,KB5999998
@cmd
kbdiff facts -v --facts share | sed 's,  [^ ]*[/\\]\(share/kbdiff\|facts\)$,  SYSTEM/kbdiff,'
kbdiff --facts share --show missing,covered g.csv b.csv
kbdiff --brief g.csv b.csv
XDG_DATA_HOME=$PWD kbdiff --brief g.csv b.csv
mv share kbdiff
XDG_DATA_HOME=$PWD kbdiff --brief g.csv b.csv
XDG_DATA_HOME=$PWD kbdiff --no-facts --brief g.csv b.csv
KBDIFF_DATADIR=$PWD/kbdiff kbdiff --brief g.csv b.csv
KBDIFF_DATADIR= kbdiff --brief --no-facts g.csv b.csv
@stdout
kbdiff 0.1.0 knows these updates. Newer ones leave rows uncertain until it
gets a newer table.

  kind          rows  newest      from
  builds       1,758  2026-09-22  built in
  chains       2,325  2026-09-08  built in
  offers         546  2026-07-14  built in
  enablement      15  2026-09-29  built in
  builds           1  2030-01-01  share/builds.csv
  chains           1  2030-01-01  share/chains.csv
  enablement       1  2030-01-01  share/enablement.csv
  map              1  -           share/map.csv
  offers           1  2030-01-01  share/offers.csv

  build  Windows                   cumulative update         stack    .NET
  6002   Server 2008               2026-01 rollup            2024-09  2025-10
  6003   Server 2008               2026-01 rollup            2024-09  2025-10
  7601   Server 2008 R2            2026-01 rollup            2025-04  2025-10
  9200   Server 2012               2026-07 rollup            2025-02  2026-09
  9600   Server 2012 R2            2026-07 rollup            2025-02  2026-09
  10240  10 1507                   10240.21161 (2025-10-14)  2024-09  -
  10586  10 1511                   10586.1540 (2018-04-10)   2017-08  -
  14393  Server 2016               14393.9514 (2026-09-14)   2025-11  2026-09
  15063  10 1703                   15063.2679 (2021-03-09)   2020-07  2021-02
  15254                            15254.603 (2020-01-14)    -        -
  16299  Server version 1709       16299.2166 (2020-10-13)   2020-07  2020-10
  17134  10 1803                   17134.2208 (2021-05-11)   2021-05  2021-05
  17763  Server 2019               17763.9999 (2030-01-01)   2030-01  2026-09
  18362  Server version 1903       18362.1256 (2020-12-08)   2021-08  2022-05
  18363  Server version 1909       18363.2274 (2022-05-10)   2021-08  2022-05
  19041  Server version 2004       19041.1415 (2021-12-14)   2025-10  2026-09
  19042  Server version 20H2       19042.2965 (2023-05-09)   2025-10  2026-09
  19043  10 21H1                   19043.2364 (2022-12-13)   2025-10  2026-09
  19044  10 21H2                   19044.7727 (2026-09-14)   2025-10  2026-09
  19045  10 22H2                   19045.7727 (2026-09-14)   2025-10  2026-09
  20348  Server 2022               20348.5631 (2026-09-14)   2026-08  2026-09
  22000  11 21H2                   22000.3260 (2024-10-08)   -        2024-08
  22621  11 22H2                   22621.6060 (2025-10-14)   2025-09  2026-09
  22631  11 23H2                   22631.7584 (2026-09-14)   2025-09  2026-09
  25398  Server 2022 23H2 Edition  25398.2330 (2026-05-12)   2026-04  2026-07
  26100  Server 2025               26100.33451 (2026-09-14)  2026-08  2026-09
  26200  11 25H2                   26200.9550 (2026-09-22)   -        2026-09
  26300                            26300.9550 (2026-09-22)   -        -
  28000  11 26H1                   28000.3086 (2026-09-22)   -        2026-09

To renew them, put a newer file into a data folder; the servers need no network.
  From kbdiff          the files in data/ of a newer release
  From WindowsOSBuild  Get-LatestOSBuild -OSName Server2022 -OSVersion 21H2
                       -LatestReleases 500 | Export-Csv server2022.csv
  From Microsoft       the CSV to download from the Deployments page of the
                       Security Update Guide
  Data folders         SYSTEM/kbdiff
                       /nowhere/kbdiff
B is 75 months ahead of G and lacks nothing that G has; G lacks 2 updates that B
has.

  Superseded on B  KB5031361  2023-10 cumulative update, 17763.4974
                              B: at 17763.9999 (KB5999999), which contains
                              17763.4974
                   KB5031589  2023-10 servicing stack
                              B: the servicing stack of 2030-01 contains that of
                              2023-10

  G  2 updates, level 17763.4974 (2023-10)
  B  2 updates, level 17763.9999 (2030-01)

Only on B: KB5999998 and KB5999999 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2030-01-01 (share/builds.csv); servicing
stacks, .NET updates and rollups up to 2030-01-01 (share/chains.csv,
share/enablement.csv and share/offers.csv). It also uses your own replacements
(share/map.csv).
B may lack 2 updates that G has. G lacks 2 updates that B has.
B may lack 2 updates that G has. G lacks 2 updates that B has.
B is 75 months ahead of G and lacks nothing that G has; G lacks 2 updates that B has.
B may lack 2 updates that G has. G lacks 2 updates that B has.
B is 75 months ahead of G and lacks nothing that G has; G lacks 2 updates that B has.
B may lack 2 updates that G has. G lacks 2 updates that B has.
@stderr
share/other.csv: note: ignored a file without known facts [NO_FACTS]
@status 1

@case facts that contradict earlier ones
@file share/builds.csv
build,revision,kb,released,kind,line
17763,4975,KB5031361,2023-10-10,regular,both
@file share/chains.csv
chain,ordinal,kb,released,kind,sources,with_revision
ssu/17763,20231011,KB5031589,2023-10-11,ssu-lcu,T,4974
@cmd
kbdiff facts --facts share | sed 's,  [^ ]*[/\\]\(share/kbdiff\|facts\)$,  SYSTEM/kbdiff,'
@stdout
kbdiff 0.1.0 knows these updates. Newer ones leave rows uncertain until it
gets a newer table.

  kind          rows  newest      from
  builds       1,758  2026-09-22  built in
  chains       2,325  2026-09-08  built in
  offers         546  2026-07-14  built in
  enablement      15  2026-09-29  built in
  builds           1  2023-10-10  share/builds.csv
  chains           1  2023-10-11  share/chains.csv

  build  Windows                   cumulative update         stack    .NET
  6003   Server 2008               2026-01 rollup            2024-09  2025-10
  7601   Server 2008 R2            2026-01 rollup            2025-04  2025-10
  9200   Server 2012               2026-07 rollup            2025-02  2026-09
  9600   Server 2012 R2            2026-07 rollup            2025-02  2026-09
  14393  Server 2016               14393.9514 (2026-09-14)   2025-11  2026-09
  17763  Server 2019               17763.9247 (2026-09-14)   2026-02  2026-09
  20348  Server 2022               20348.5631 (2026-09-14)   2026-08  2026-09
  25398  Server 2022 23H2 Edition  25398.2330 (2026-05-12)   2026-04  2026-07
  26100  Server 2025               26100.33451 (2026-09-14)  2026-08  2026-09
  and 20 older or client builds (-v)

To renew them, put a newer file into a data folder; the servers need no network.
  From kbdiff          the files in data/ of a newer release
  From WindowsOSBuild  Get-LatestOSBuild -OSName Server2022 -OSVersion 21H2
                       -LatestReleases 500 | Export-Csv server2022.csv
  From Microsoft       the CSV to download from the Deployments page of the
                       Security Update Guide
  Data folders         SYSTEM/kbdiff
                       /nowhere/kbdiff
@stderr
share/builds.csv:2: warning: this contradicts earlier facts: KB5031361 is 17763.4975 here and 17763.4974 in the built-in table; kbdiff uses whichever proves less [FACTS_DIFFER]
share/chains.csv:2: warning: this contradicts earlier facts: KB5031589 has ordinal 20231011 in ssu/17763 here and 20231010 in the built-in table; kbdiff uses this row [FACTS_DIFFER]
@status 0

@case files that contradict one another
@file share/1.csv
build,revision,kb,released,kind,line
17763,9998,KB5999999,2030-01-01,regular,server
17763,9997,KB5999998,2030-01-01,regular,server
@file share/2.csv
build,revision,kb,released,kind,line
17763,9999,KB5999999,2030-02-01,regular,server
17763,9997,KB5999998,2030-01-01,hotpatch,server
@file share/3.csv
kb,from_build,to_build
KB5999997,19041,19045
@file share/4.csv
kb,from_build,to_build
KB5999997,19041,19046
@file share/5.csv
chain,ordinal,kb,kind,with_revision
ssu/26100/server,20300101,KB5999996,ssu-lcu,9999
net/17763/3.5+4.8,20300101,KB5999995,cumulative,
security-only/2012r2,203001,KB5999994,security-only,
@file share/6.csv
chain,ordinal,kb,kind,with_revision
ssu/26100/server,20300101,KB5999996,ssu-lcu,9998
net/17763/3.5+4.8,20300102,KB5999995,cumulative,
security-only/2012r2,203002,KB5999994,security-only,
@cmd
kbdiff facts -f json --no-builds --facts share
@stdout
{"kbdiff": "0.1.0",
 "facts": [
    {"kind": "builds", "file": "share/1.csv", "rows": 2, "newest": "2030-01-01"},
    {"kind": "builds", "file": "share/2.csv", "rows": 2, "newest": "2030-02-01"},
    {"kind": "enablement", "file": "share/3.csv", "rows": 1, "newest": null},
    {"kind": "enablement", "file": "share/4.csv", "rows": 1, "newest": null},
    {"kind": "chains", "file": "share/5.csv", "rows": 3, "newest": "2030-01-01"},
    {"kind": "chains", "file": "share/6.csv", "rows": 3, "newest": "2030-01-02"}]}
@stderr
share/2.csv:2: warning: this contradicts earlier facts: KB5999999 is 17763.9999 here and 17763.9998 in share/1.csv:2; kbdiff uses whichever proves less [FACTS_DIFFER]
share/2.csv:3: warning: this contradicts earlier facts: KB5999998 (17763.9997) is a hotpatch here, but not in share/1.csv:3; kbdiff uses this row [FACTS_DIFFER]
share/4.csv:2: warning: this contradicts earlier facts: KB5999997 turns build 19041 into 19046 here and into 19045 in share/3.csv:2; kbdiff uses this row [FACTS_DIFFER]
share/6.csv:2: warning: this contradicts earlier facts: KB5999996 of ssu/26100/server came with revision 9998 here and with 9999 in share/5.csv:2; kbdiff uses this row [FACTS_DIFFER]
share/6.csv:3: warning: this contradicts earlier facts: KB5999995 has ordinal 20300102 in net/17763/3.5+4.8 here and 20300101 in share/5.csv:3; kbdiff uses this row [FACTS_DIFFER]
share/6.csv:4: warning: this contradicts earlier facts: KB5999994 has ordinal 203002 in security-only/2012r2 here and 203001 in share/5.csv:4; kbdiff uses this row [FACTS_DIFFER]
@status 0

@case facts that cannot be read
@file share/a.csv
chain,ordinal,kb,kind
ssu/17763,first,KB5031589,ssu
@file share/b.csv
chain,ordinal,kb,kind
ssu/,20231010,KB5031589,ssu
@file share/c.csv
chain,ordinal,kb,kind
ssu/17763,20231010,KB5031589,stack
@file share/d.csv
chain,ordinal,kb,kind
ssu/17763,202310,KB5031589,ssu
@file share/e.csv
chain,ordinal,kb,kind
hotpatch/20348,20231010,KB5031589,hotpatch
@file share/ee.csv
chain,ordinal,kb,kind
security-only/2012r2,203013,KB5999994,security-only
@file share/f.csv
kb,from_build,to_build
KB5999997,19041
@file share/g.csv
build,revision,kb,released,kind,line
17763,many,KB5999999,2030-01-01,regular,server
@cmd
kbdiff facts --facts share | sed 's,  [^ ]*[/\\]\(share/kbdiff\|facts\)$,  SYSTEM/kbdiff,'
kbdiff facts --facts nowhere
kbdiff facts a.csv
kbdiff facts -f csv
kbdiff facts -o facts.pdf
@stdout
@stderr
share/a.csv:2:11: error: "first" is not a number [SYNTAX]
share/b.csv:2:1: error: "ssu/" is an unknown chain; write one such as ssu/17763 or net/17763/4.8 [SYNTAX]
share/c.csv:2:30: error: "stack" is an unknown kind of update; use ssu, ssu-lcu, cumulative, preview, rollup, security-only or hotpatch [SYNTAX]
share/d.csv:2:11: error: "202310" is not a day such as 20231010 [SYNTAX]
share/e.csv:2:16: error: "20231010" is not a month such as 202310 [SYNTAX]
share/ee.csv:2:22: error: "203013" is not a month such as 202310 [SYNTAX]
share/f.csv:2: error: this row does not match its header: 2 fields, but line 1 has 3 [CSV_FIELDS]
share/g.csv:2:7: error: build and revision must be whole numbers up to 4294967295, not "many" [SYNTAX]
nowhere: error: cannot read this file: No such file or directory [OPEN]
kbdiff: 'kbdiff facts' takes no operand; name files with --builds, --catalog or --supersedes, or a folder with --facts, and leave out "a.csv"
kbdiff: --format: 'kbdiff facts' does not write csv; use text or json
kbdiff: --output: "facts.pdf": .pdf is not a report format; use .txt, .csv, .json, .md, .jira, .html, .xlsx, .junit.xml, or add -f FORMAT
@status 2

@case facts that cannot be read, and numbers that are not there
@file h.csv
offer_kb,child_kb,build
KB5999996,KB5999997,
@cmd
mkdir a b; cp h.csv a; ln -s nowhere b/new.csv
kbdiff facts --facts a
kbdiff facts --facts b
@stdout
@stderr
a/h.csv:2:21: error: "" is not a number [SYNTAX]
b/new.csv: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case a folder of facts with a control byte in its name
@cmd
XDG_DATA_HOME=$'/nowhere\e[31m' kbdiff facts | grep -a nowhere | cat -v
@stdout
  Data folders         /nowhere/share/kbdiff
                       /nowhere\x1B[31m/kbdiff
@stderr
@status 0

@case files of facts and exceptions among exports are named for what they are
@file d/a.csv
CSName,HotFixID
A,KB4000001
@file d/b.csv
CSName,HotFixID
B,KB4000001
@file own.csv
kbdiff-catalog,first,last,severity,title,products,fixes,replaces,partial
newest,,20260626,,,,,,
5031361,20231010,,C,*,,,*:5030214,
@file wesng.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20231010","CVE-2023-1","5031361","x","Windows Server 2019","","Critical","x","5030214",""
@file guide.csv
Release Date,Product,Platform,Impact,Max Severity,Article,Download,Details,Supercedence
"Oct 10, 2023",Windows Server 2019,,Rce,Critical,5031361,Security Update,CVE-2023-36577,5030214
@file map.csv
# ours
KB,SupersededBy
KB5030214,KB5031361
@file builds.csv
build,revision,kb,released,kind,line
17763,4974,5031361,2023-10-10,regular,both
@file chains.csv
chain,ordinal,kb,kind
SSU 17763,202310,5031589,ssu
@file except.csv
host,update,until,reason
A,KB4589210,2027-03-31,not installed on virtual machines
WEB*,KB5012170,,no Secure Boot
@cmd
for f in own wesng guide map builds chains except; do kbdiff list $f.csv; done
for f in own except; do
	mkdir $f; cp d/*.csv $f.csv $f
	kbdiff cluster $f | grep -v '^[Tkra]'
done
@stdout

Left out
  own/own.csv  not an export that kbdiff recognises: its columns are those of a
               catalogue (--catalog)
Replace it with an export that kbdiff reads. Add --exclude own.csv if the file
is not an export.

  A, B  1 update each

Made by kbdiff 0.1.0 from own/a.csv and own/b.csv.

Left out
  except/except.csv  not an export that kbdiff recognises: its columns are those
                     of exceptions (--except)
Replace it with an export that kbdiff reads. Add --exclude except.csv if the
file is not an export.

  A, B  1 update each

Made by kbdiff 0.1.0 from except/a.csv and except/b.csv.
@stderr
own.csv: error: not an export that kbdiff recognises: its columns are those of a catalogue (--catalog) [UNKNOWN]
wesng.csv: error: not a list of installed updates: its columns are those of a catalogue (--catalog) [REFUSED]
guide.csv: error: not an export that kbdiff recognises: its columns are those of a catalogue (--catalog) [UNKNOWN]
map.csv: error: not an export that kbdiff recognises: its columns are those of replacements (--supersedes) [UNKNOWN]
builds.csv: error: not an export that kbdiff recognises: its columns are those of a build table (--builds) [UNKNOWN]
chains.csv: error: not an export that kbdiff recognises: its columns are those of kbdiff's tables (--facts) [UNKNOWN]
except.csv: error: not an export that kbdiff recognises: its columns are those of exceptions (--except) [UNKNOWN]
own/own.csv: warning: not an export that kbdiff recognises: its columns are those of a catalogue (--catalog) [UNKNOWN]
except/except.csv: warning: not an export that kbdiff recognises: its columns are those of exceptions (--except) [UNKNOWN]
@status 0

@case a table with a state beside what superseded an update is a list
@file a.csv
Host,HotFixID,SupersededBy,Status
A,KB4000001,KB4000002,Installed
B,KB4000002,,Installed
@cmd
kbdiff cluster --brief a.csv
@stdout
A lacks 1 update that B has; B lacks 1 update that A has.
@stderr
@status 1

@case a row of a later build table wins, and within one the first day and any kind
@cmd
t() { f=$1.csv; shift; { echo build,revision,kb,released,kind,line; printf '17763,99990,5999990,%s,server\n' "$@"; } > $f; }
t a 2030-01-08,regular; t b 2030-01-10,preview; t c 2030-01-10, 2030-01-08,preview
for f in 'a b' 'b a' 'a c' c; do kbdiff explain KB5999990 $(printf ' --builds %s.csv' $f) | sed -n '/preview\|released/p'; done
@stdout
KB5999990: 2030-01 preview update, 17763.99990
           brings build 17763 (Windows Server 2019) to 17763.99990, preview,
           released 2030-01-10
           brings build 17763 (Windows Server 2019) to 17763.99990, released
KB5999990: 2030-01 preview update, 17763.99990
           brings build 17763 (Windows Server 2019) to 17763.99990, preview,
           released 2030-01-08
KB5999990: 2030-01 preview update, 17763.99990
           brings build 17763 (Windows Server 2019) to 17763.99990, preview,
           released 2030-01-08
@stderr
@status 0

@case an update of two revisions: the lower for who has it, the higher for who lacks it
@file 1.csv
build,revision,kb,released,kind,line
17763,100,KB5900001,2027-01-10,,server
17763,150,KB5900002,2027-02-14,,server
@file 2.csv
build,revision,kb,released,kind,line
17763,200,KB5900001,2027-01-10,,server
@file x.csv
CSName,HotFixID,OSBuild
EX01,KB5900001,17763
EX02,KB5900002,17763
@cmd
kbdiff --builds 1.csv --builds 2.csv -g EX01 -f csv --show all x.csv 2>/dev/null | cut -d, -f1,2,11-14
kbdiff --builds 2.csv --builds 1.csv -g EX01 -f csv --show all x.csv 2>/dev/null | cut -d, -f1,2,11-14
@stdout
status,update,having,lacking,uncertain,covered_on
missing,KB5900001,EX01,EX02,,
extra,KB5900002,EX02,EX01,,
status,update,having,lacking,uncertain,covered_on
missing,KB5900001,EX01,EX02,,
extra,KB5900002,EX02,EX01,,
@stderr
@status 0
