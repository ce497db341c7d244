@case catalogue-and-map
@cmd
cd samples
kbdiff --no-builds --show all --catalog fileservers/catalog.csv --supersedes fileservers/site.csv fileservers/fs11.txt fileservers/fs12.txt
@stdout
FS12 lacks 1 update that FS11 has; FS11 lacks 2 updates that FS12 has.

  FS12 lacks          KB5029304
                                 FS12 has KB5029312, which fixes the same 27
                                 CVEs
                                 Critical, 27 CVEs, dated 2023-08-08 to
                                 2023-11-06
  FS11 lacks          KB5001403
                      KB5032249
  Superseded on FS12  KB4524445
                                 FS12: superseded by KB5001403 (your own
                                 replacements)
                      KB5030269
                                 FS12: superseded by KB5031419, then by
                                 KB5032249 (catalogue of 2024-07-19)
  Superseded on FS11  KB5029312
                                 FS11: superseded by KB5030269 (catalogue of
                                 2024-07-19)
  On both             KB2919355
                      KB2919442

  FS11, FS12  5 updates each
  both        Windows Server 2012 R2 Standard, 9600, x64

2 updates are on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fileservers/fs11.txt and fileservers/fs12.txt.
kbdiff knows catalogued updates up to 2024-07-19 (fileservers/catalog.csv). It
also uses your own replacements (fileservers/site.csv).
@stderr
@status 1

@case csv
@cmd
cd samples
kbdiff --no-builds -f csv --show all --catalog fileservers/catalog.csv --supersedes fileservers/site.csv fileservers/fs11.txt fileservers/fs12.txt
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5029304,,,,1,1,0,1,1.0000,FS11,FS12,,,https://support.microsoft.com/help/5029304,,
extra,KB5001403,,,,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5001403,,
extra,KB5032249,,,,0,1,1,1,-1.0000,FS12,FS11,,,https://support.microsoft.com/help/5032249,,
covered,KB4524445,,,,1,1,0,1,0.0000,FS11,,,FS12 by KB5001403 (map),https://support.microsoft.com/help/4524445,,
covered,KB5029312,,,,0,1,1,1,0.0000,FS12,,,FS11 by KB5030269 (catalog),https://support.microsoft.com/help/5029312,,
covered,KB5030269,,,,1,1,0,1,0.0000,FS11,,,FS12 by KB5032249 (catalog),https://support.microsoft.com/help/5030269,,
same,KB2919355,,,,1,1,1,1,0.0000,"FS11;FS12",,,,https://support.microsoft.com/help/2919355,,
same,KB2919442,,,,1,1,1,1,0.0000,"FS11;FS12",,,,https://support.microsoft.com/help/2919442,,
@stderr
@status 1

@case json
@cmd
cd samples
kbdiff --no-builds -f json --catalog fileservers/catalog.csv --supersedes fileservers/site.csv fileservers/fs11.txt fileservers/fs12.txt |
    jq -c '.verdict, .missing[].notes, .covered[].covered_on'
@stdout
"missing"
["FS12 has KB5029312, which fixes the same 27 CVEs","Critical, 27 CVEs, dated 2023-08-08 to 2023-11-06"]
[{"host":"FS12","by":"KB5001403","evidence":"map","detail":"superseded by KB5001403 (your own replacements)"}]
[{"host":"FS11","by":"KB5030269","evidence":"catalog","detail":"superseded by KB5030269 (catalogue of 2024-07-19)"}]
[{"host":"FS12","by":"KB5032249","evidence":"catalog","detail":"superseded by KB5031419, KB5032249 (catalogue of 2024-07-19)"}]
@stderr
@status 0

@case cluster
@cmd
cd samples
kbdiff cluster --no-builds --catalog fileservers/catalog.csv fileservers/fs11.txt fileservers/fs12.txt
@stdout
FS11 lacks 2 updates that FS12 has; FS12 lacks 2 updates that FS11 has.

  FS12 lacks  KB4524445
              KB5029304
                         FS12 has KB5029312, which fixes the same 27 CVEs
                         Critical, 27 CVEs, dated 2023-08-08 to 2023-11-06
  FS11 lacks  KB5001403
              KB5032249
                         Critical, 17 CVEs, dated 2023-11-14 to 2023-11-22

  FS11, FS12  5 updates each
  both        Windows Server 2012 R2 Standard, 9600, x64

2 updates are on both nodes. Superseded, so not missing: KB5029312 on FS11;
KB5030269 on FS12.
Not in your tables: KB4524445 and KB5001403.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fileservers/fs11.txt and fileservers/fs12.txt.
kbdiff knows catalogued updates up to 2024-07-19 (fileservers/catalog.csv).
@stderr
@status 1

@case condensed-equals-full
@file defs.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20230912","CVE-2023-36801","5030269","DHCP Server Information Disclosure","Windows Server 2012 R2","DHCP
Server","Important","","5029312",
"20230912","CVE-2023-36801","5030287","DHCP Server Information Disclosure","Windows Server 2012 R2","","Important","","",
"20231010","CVE-2023-36577","5031419","WDAC OLE DB ""RCE""","Windows Server 2012 R2","","Critical","","",
"20231010","CVE-2023-36577","5031419","WDAC OLE DB ""RCE""","Windows Server 2012 R2","","System.Object[]","","5030269<br><br>5030269;50185",
"20231114","CVE-2023-36017","5032249","Scripting Engine Memory Corruption","Windows Server 2012 R2","","Important","","5031419",
"20231114","CVE-2023-36025","5032249","SmartScreen Bypass","Windows Server 2012 R2","","Important","","None",
"20240101","","Release Notes","Edge","Edge","","","","",
@cmd
cp samples/fileservers/*.txt .
kbdiff catalog defs.csv -o small.csv
for f in text csv json; do
	kbdiff --no-builds --show all -f $f --catalog defs.csv fs11.txt fs12.txt > full.$f
	kbdiff --no-builds --show all -f $f --catalog small.csv fs11.txt fs12.txt > condensed.$f
	cmp full.$f condensed.$f
	kbdiff --no-builds --show all -f $f --catalog small.csv --catalog defs.csv fs11.txt fs12.txt | cmp - full.$f
done
cat condensed.text
@stdout
full.text condensed.text differ: char 1052, line 23
- full.text differ: char 1060, line 23
full.json condensed.json differ: char 4912, line 26
- full.json differ: char 4920, line 26
FS12 lacks 2 updates that FS11 has; FS11 lacks 2 updates that FS12 has.

  FS12 lacks          KB4524445  kind unknown
                      KB5029304  kind unknown
  FS11 lacks          KB5001403  kind unknown
                      KB5032249  kind unknown
  Superseded on FS11  KB5029312  kind unknown
                                 FS11: superseded by KB5030269 (catalogue of
                                 2024-01-01)
  Superseded on FS12  KB5030269  DHCP Server Information Disclosure
                                 FS12: superseded by KB5031419, then by
                                 KB5032249 (catalogue of 2024-01-01)
  On both             KB2919355  kind unknown
                      KB2919442  kind unknown

  FS11, FS12  5 updates each
  both        Windows Server 2012 R2 Standard, 9600, x64

2 updates are on both hosts.
Not in your tables: KB4524445, KB5029304 and KB5001403.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs11.txt and fs12.txt.
kbdiff knows catalogued updates up to 2024-01-01 (small.csv).
@stderr
@status 0

@case unknown-product
@file good.csv
CSName,HotFixID
GOOD,KB1000001
GOOD,KB1000002
@file bad.csv
CSName,HotFixID
BAD,KB1000003
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
1000001,Windows Server 2012 R2,
1000001,Windows 8.1 for x64-based systems,
1000002,Windows Server 2012 R2,
1000002,Windows 8.1 for x64-based systems,
1000003,Windows Server 2012 R2,1000001;1000002
1000003,Windows 8.1 for x64-based systems,1000001
@cmd
kbdiff --no-builds --catalog defs.csv --show missing,covered good.csv bad.csv
@stdout
BAD lacks 1 update that GOOD has; GOOD lacks 1 update that BAD has.

  BAD lacks          KB1000002
  Superseded on BAD  KB1000001
                                BAD: superseded by KB1000003 (catalogue)

  GOOD  2 updates
  BAD   1 update

Only on BAD: KB1000003 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.csv and good.csv.
kbdiff knows catalogued updates up to KB1000003 (defs.csv).
@stderr
@status 1

@case product-mismatch
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
5030269,Windows Server 2012 R2,
5032249,Windows Server 2012,5030269
@cmd
kbdiff --no-builds --catalog defs.csv --brief samples/fileservers/fs11.txt samples/fileservers/fs12.txt
@stdout
FS12 lacks 3 updates that FS11 has; FS11 lacks 3 updates that FS12 has.
@stderr
@status 1

@case map-wins
@file site.csv
KB,SupersededBy
5031361,"KB1; KB5030214"
@cmd
sed -i s/KB1/KB999999/ site.csv
kbdiff --show missing,covered -b EX03 --supersedes site.csv samples/cluster/ex01.txt samples/cluster/ex03.txt
@stdout
EX03 is one month behind EX01 and lacks 1 update that EX01 has; EX01 lacks
nothing that EX03 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  EX03 lacks          KB5031589  2023-10 servicing stack
  Superseded on EX01  KB5030214  2023-09 cumulative update, 17763.4851
                                 EX01: at 17763.4974 (KB5031361), which contains
                                 17763.4851
                      KB5030505  2023-09 servicing stack
                                 EX01: the servicing stack of 2023-10 contains
                                 that of 2023-09
  Superseded on EX03  KB5031361  2023-10 cumulative update, 17763.4974
                                 EX03: superseded by KB5030214 (your own
                                 replacements)

  EX01  10 updates, level 17763.4974 (2023-10)
  EX03  10 updates, level 17763.4851 (2023-09)
  both  Windows Server 2019 Standard, 17763, x64

8 updates are on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/cluster/ex01.txt and samples/cluster/ex03.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08. It also uses your own replacements (site.csv).
@stderr
@status 1

@case map-loops
@file site.csv
KB,SupersededBy
KB4524445,KB4524445
KB4524445,5001402
5001402,KB4524445
5001402,5001403 5001402
@cmd
kbdiff --no-builds --show covered --supersedes site.csv samples/fileservers/fs11.txt samples/fileservers/fs12.txt
@stdout
FS12 lacks 2 updates that FS11 has; FS11 lacks 3 updates that FS12 has.

  Superseded on FS12  KB4524445
                                 FS12: superseded by KB5001402, then by
                                 KB5001403 (your own replacements)

  FS11, FS12  5 updates each
  both        Windows Server 2012 R2 Standard, 9600, x64

2 updates are on both hosts. Only on FS12: KB5001403, KB5029312 and KB5032249
(--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/fileservers/fs11.txt and
samples/fileservers/fs12.txt.
kbdiff uses your own replacements (site.csv).
@stderr
@status 1

@case bad-maps
@file one.csv
KB,SupersededBy
KB4524445,System.Object[]
@file two.csv
KB,SupersededBy
everything,5001403
@file three.csv
4524445,5001403
@cmd
for m in one two three four; do
	kbdiff --supersedes $m.csv samples/fileservers/fs11.txt samples/fileservers/fs12.txt
done
@stdout
@stderr
one.csv:2:11: error: "System.Object[]" is not an update [SYNTAX]
two.csv:2:1: error: "everything" is not an update [SYNTAX]
three.csv: error: not a table that kbdiff knows: replacements have the columns KB and SupersededBy [NO_TABLE]
four.csv: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case bad-catalogue
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
5030269,Windows Server 2012 R2
@cmd
kbdiff --no-builds --catalog defs.csv samples/fileservers/fs11.txt samples/fileservers/fs12.txt
@stdout
@stderr
defs.csv:2: error: this row does not match its header: 2 fields, but line 1 has 3 [CSV_FIELDS]
@status 2

@case long-chain
@cmd
{
	echo BulletinKB,AffectedProduct,Supersedes
	for i in $(seq 1000001 1000090); do echo $i,Windows Server 2012 R2,$((i - 1)); done
	echo 5032249,Windows Server 2012 R2,1000090
	echo 1000000,Windows Server 2012 R2,
} > defs.csv
sed 's/KB5029304/KB1000000/' samples/fileservers/fs11.txt > fs11.txt
kbdiff --no-builds --show covered --catalog defs.csv fs11.txt samples/fileservers/fs12.txt
@stdout
FS12 lacks 2 updates that FS11 has; FS11 lacks 3 updates that FS12 has.

  Superseded on FS12  KB1000000
                                 FS12: superseded by KB1000001, then by
                                 KB1000002, then by KB1000003 and 87 more, then
                                 by KB5032249 (catalogue)

  FS11, FS12  5 updates each
  both        Windows Server 2012 R2 Standard, 9600, x64

2 updates are on both hosts. Only on FS12: KB5001403, KB5029312 and KB5032249
(--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs11.txt and samples/fileservers/fs12.txt.
kbdiff knows catalogued updates up to KB5032249 (defs.csv).
@stderr
@status 1

@case hotpatch-contains-no-whole-update
@file builds.csv
build,revision,kb,released,kind,line
26100,6508,KB5065474,2025-09-09,hotpatch,both
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
5063878,Windows Server 2025,
5064010,Windows Server 2025,
5065474,Windows Server 2025,5063878;5064010
@file g.txt

Host Name:  G
OS Name:    Microsoft Windows Server 2025 Standard
OS Version: 10.0.26100 N/A Build 26100
Hotfix(s):  1 Hotfix(s) Installed.
            [01]: KB5063878
@file b.txt

Host Name:  B
OS Name:    Microsoft Windows Server 2025 Standard
OS Version: 10.0.26100 N/A Build 26100
Hotfix(s):  1 Hotfix(s) Installed.
            [01]: KB5065474
@cmd
kbdiff --no-builds --builds builds.csv --catalog defs.csv --brief g.txt b.txt
# Nothing tells that it is a hotpatch.
kbdiff --no-builds --catalog defs.csv --brief g.txt b.txt
@stdout
B lacks 1 update that G has; G lacks 1 update that B has.
B lacks nothing that G has; G lacks 1 update that B has.
@stderr
@status 0

@case security-only-update-by-its-download
@file guide.csv
Release Date,Product,Article,Supercedence,Download
2021-04-13,Windows Server 2012 R2,5001393,,Security Only
2021-05-11,Windows Server 2012 R2,5003220,5001393,Security Only
2021-05-11,Windows Server 2012 R2,5003209,5001393,Monthly Rollup
@file good.csv
CSName,HotFixID
G,KB5001393
@file only.csv
CSName,HotFixID
ONLY,KB5003220
@file rollup.csv
CSName,HotFixID
ROLLUP,KB5003209
@cmd
kbdiff catalog guide.csv -o small.csv
for c in guide.csv small.csv; do
	kbdiff --catalog $c --brief good.csv only.csv
	kbdiff --catalog $c --brief good.csv rollup.csv
done
@stdout
ONLY lacks 1 update that G has; G lacks 1 update that ONLY has.
ROLLUP lacks nothing that G has; G lacks 1 update that ROLLUP has.
ONLY lacks 1 update that G has; G lacks 1 update that ONLY has.
ROLLUP lacks nothing that G has; G lacks 1 update that ROLLUP has.
@stderr
@status 0

@case table-decides-before-the-catalogue
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
5032196,Windows Server 2019,
5031361,Windows Server 2019,5032196
@file g.csv
CSName,HotFixID
G,KB5032196
@file b.csv
CSName,HotFixID
B,KB5031361
@cmd
# The catalogue has it the wrong way round.
kbdiff --catalog defs.csv --brief g.csv b.csv
kbdiff --no-builds --catalog defs.csv --brief g.csv b.csv
kbdiff --catalog defs.csv -f json g.csv b.csv | jq -c '[.missing[].update], [.covered[] | .update, .covered_on]'
@stdout
B is one month behind G and lacks 1 update that G has; G lacks nothing that B has.
B lacks nothing that G has; G lacks 1 update that B has.
["KB5032196"]
["KB5031361",[{"host":"G","by":"KB5032196","evidence":"builds","detail":"17763.5122 >= 17763.4974"}]]
@stderr
@status 0

@case a requirement of another product
@file c.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20230808","","4000001","Security Update","Microsoft Exchange Server 2019 Cumulative Update 13","","Important","Spoofing","",""
"20230808","","4000002","Security Update","Windows Server 2012 R2","","Important","Spoofing","",""
@file r.txt
KB4000001
KB4000002
KB5031361
@file s19.csv
CSName,OSBuild,HotFixID
S19,17763.4974,KB5031361
@cmd
kbdiff --show all --catalog c.csv r.txt s19.csv
@stdout
S19 may lack 1 update that r.txt requires.
S19 is at the level of 2023-10; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  S19 may lack  KB4000001  Security Update
                           S19: KB4000001 is for Microsoft Exchange Server 2019
                           Cumulative Update 13, which these lists do not show
                           Important, dated 2023-08-08
  Not for S19   KB4000002  Security Update
                           S19: KB4000002 is for Windows Server 2012 R2
  On S19        KB5031361  2023-10 cumulative update, 17763.4974

  r.txt  requires 3 updates
  S19    1 update, level 17763.4974 (2023-10), build 17763

S19 has 1 of the required updates.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and s19.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08; catalogued updates up to 2023-08-08 (c.csv).
@stderr
@status 1

@case a required update of several products
@file c.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20230808","","4000001","Security Update","Microsoft Exchange Server 2019 Cumulative Update 13","","Important","Spoofing","",""
"20230808","","4000001","Security Update","Windows Server 2019","","Important","Spoofing","",""
"20230808","","4000002","Security Update","Microsoft Exchange Server 2019 Cumulative Update 13","","Important","Spoofing","",""
"20230808","","4000002","Security Update","Windows Server 2012 R2","","Important","Spoofing","",""
@file r.txt
KB4000001
KB4000002
@file s19.csv
CSName,OSBuild,HotFixID
S19,17763.4974,KB5031361
@cmd
kbdiff --show all --catalog c.csv -f csv r.txt s19.csv | cut -d, -f1,2,11-13
@stdout
status,update,having,lacking,uncertain
missing,KB4000001,r,S19,
inapplicable,KB4000002,r,,
@stderr
@status 0
