@case what the table of builds knows
@cmd
kbdiff explain KB5031361
@stdout
KB5031361: 2023-10 cumulative update, 17763.4974
  Build table, up to 2026-09-22
           brings build 17763 (Windows 10 1809 and Windows Server 2019) to
           17763.4974, released 2023-10-10
           contains KB5030214 (17763.4851, 2023-09-12) and all earlier ones
           replaced by KB5032196 (17763.5122, 2023-11-14); the newest is
           KB5129238 (17763.9247, 2026-09-14)
  Article  https://support.microsoft.com/help/5031361

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case ids in all their shapes, each once
@cmd
kbdiff explain 5031361 q5031361 'KB5031361v2' \
    'Package_for_KB5031361~31bf3856ad364e35~amd64~~10.0.1.5' \
    'Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.5' \
    '{0B8B3B4B-56F3-4C3F-9D5F-1A2B3C4D5E6F}' |
    grep -v '^ '
@stdout
KB5031361: 2023-10 cumulative update, 17763.4974

{0B8B3B4B-56F3-4C3F-9D5F-1A2B3C4D5E6F}

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case several builds, and a line that a build shares
@cmd
kbdiff explain KB5030211 KB5036979
kbdiff explain KB5050009 KB5055523
@stdout
KB5030211: 2023-09 cumulative update, 19045.3448
  Build table, up to 2026-09-22
           brings build 19044 (Windows 10 21H2) to 19044.3448, released
           2023-09-12
           on 19044: contains KB5029244 (19044.3324, 2023-08-08) and all earlier
           ones
           on 19044: replaced by KB5031356 (19044.3570, 2023-10-10); the newest
           is KB5129236 (19044.7727, 2026-09-14)
           brings build 19045 (Windows 10 22H2) to 19045.3448, released
           2023-09-12
           on 19045: contains KB5029331 (19045.3393, 2023-08-22) and all earlier
           ones
           on 19045: replaced by KB5030300 (19045.3516, 2023-09-26); the newest
           is KB5129236 (19045.7727, 2026-09-14)
  Article  https://support.microsoft.com/help/5030211

KB5036979: 2024-04 preview update, 19045.4355
  Build table, up to 2026-09-22
           brings build 19045 (Windows 10 22H2) to 19045.4355, preview, released
           2024-04-23
           contains KB5036892 (19045.4291, 2024-04-09) and all earlier ones
           replaced by KB5037768 (19045.4412, 2024-05-14); the newest is
           KB5129236 (19045.7727, 2026-09-14)
  Article  https://support.microsoft.com/help/5036979

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
KB5050009: 2025-01 cumulative update, 26100.2894
  Build table, up to 2026-09-22
           brings build 26100 (Windows 11 24H2) to 26100.2894, released
           2025-01-14
           on 26100 (client): contains KB5048667 (26100.2605, 2024-12-10) and
           all earlier ones
           on 26100 (client): replaced by KB5050094 (26100.3037, 2025-01-28);
           the newest is KB5124010 (26100.9550, 2026-09-22)
           brings build 26100 (Windows Server 2025) to 26100.2894, released
           2025-01-14
           on 26100 (server): contains KB5048667 (26100.2605, 2024-12-10) and
           all earlier ones
           on 26100 (server): replaced by KB5051987 (26100.3194, 2025-02-11);
           the newest is KB5129235 (26100.33451, 2026-09-14)
  Article  https://support.microsoft.com/help/5050009

KB5055523: 2025-04 cumulative update, 26100.3775
  Build table, up to 2026-09-22
           brings build 26100 (Windows 11 24H2) to 26100.3775, released
           2025-04-08
           on 26100 (client): contains KB5053656 (26100.3624, 2025-03-27) and
           all earlier ones
           on 26100 (client): replaced by KB5055627 (26100.3915, 2025-04-25);
           the newest is KB5124010 (26100.9550, 2026-09-22)
           brings build 26100 (Windows Server 2025) to 26100.3775, released
           2025-04-08
           on 26100 (server): contains KB5053598 (26100.3476, 2025-03-11) and
           all earlier ones
           on 26100 (server): replaced by KB5059087 (26100.3781, 2025-04-16);
           the newest is KB5129235 (26100.33451, 2026-09-14)
  Article  https://support.microsoft.com/help/5055523

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case two revisions on one build
@file b.csv
CSName,HotFixID
W1,KB3147461
W2,KB3156387
@cmd
kbdiff explain KB3147461 b.csv
@stdout
W1 has KB3147461; W2 has a newer update that contains it.

KB3147461: 2016-04 cumulative update, 10240.16771
  Lists of 2 hosts  W1 has it
                    not needed on W2: at 10240.16854 (KB3156387), which contains
                    10240.16771
  Build table, up to 2026-09-22
                    brings build 10240 (Windows 10 1507) to 10240.16769,
                    released 2016-04-12, and later to 10240.16771
                    contains KB3140745 (10240.16725, 2016-03-08) and all earlier
                    ones
                    replaced by KB3156387 (10240.16854, 2016-05-10); the newest
                    is KB5066837 (10240.21161, 2025-10-14)
  Article           https://support.microsoft.com/help/3147461

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case has it, lacks it, covered, not for it, cannot be told
@file mixed.csv
CSName,HotFixID
FS01,KB5031361
FS02,KB5032196
FS03,KB5030214
FS22,KB5032198
FS30,KB5030214
FS30,KB5900001
@file cut.txt
Host Name:                 FS40
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 12 Hotfix(s) Installed.
                           [01]: KB4486153
                           [02]: KB4535680
@cmd
kbdiff explain KB5031361 mixed.csv cut.txt
echo "status $?"
kbdiff explain KB5031361 -b FS01 mixed.csv
echo "status $?"
@stdout
FS03 lacks KB5031361; FS30 and FS40 may lack it; FS01 has it; FS02 has a newer
update that contains it; it is not for FS22.

KB5031361: 2023-10 cumulative update, 17763.4974
  Lists of 6 hosts  FS01 has it
                    FS03 lacks it
                    FS30 may lack it: KB5900001 is newer than the build table;
                    give a newer table with --builds
                    FS40 may lack it: its list is in doubt
                    not needed on FS02: at 17763.5122 (KB5032196), which
                    contains 17763.4974
                    KB5031361 is for build 17763; FS22 runs 20348
  Build table, up to 2026-09-22
                    brings build 17763 (Windows 10 1809 and Windows Server 2019)
                    to 17763.4974, released 2023-10-10
                    contains KB5030214 (17763.4851, 2023-09-12) and all earlier
                    ones
                    replaced by KB5032196 (17763.5122, 2023-11-14); the newest
                    is KB5129238 (17763.9247, 2026-09-14)
  Article           https://support.microsoft.com/help/5031361

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from cut.txt and mixed.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 1
status 2
@stderr
cut.txt:5: warning: the list is cut short: 2 of 12 updates [CUT]
kbdiff: 'kbdiff explain' takes no --bad; see 'kbdiff help explain'
@status 0

@case the status is that of the hosts
@file a.csv
CSName,HotFixID
FS01,KB5031361
@file b.csv
CSName,HotFixID
FS02,KB5032196
@file c.csv
CSName,HotFixID
FS22,KB5032198
@file d.csv
CSName,HotFixID
FS03,KB5030214
@file e.csv
CSName,HotFixID
FS30,KB5030214
FS30,KB5900001
@cmd
first() { "$@" > out; s=$?; awk -v RS= 'NR == 1 { gsub("\n", " "); print }' out; return $s; }
for f in a.csv b.csv c.csv d.csv e.csv none.csv; do
    first kbdiff explain KB5031361 $f
    echo "status $?"
done
kbdiff explain -q KB5031361 d.csv
echo "status $?"
@stdout
FS01 has KB5031361.
status 0
FS02 has a newer update that contains KB5031361.
status 0
KB5031361 is not for FS22.
status 0
FS03 lacks KB5031361.
status 1
FS30 may lack KB5031361.
status 1
status 2
status 1
@stderr
none.csv: error: cannot read this file: No such file or directory [OPEN]
@status 0

@case a catalogue and the map of the site
@cmd
cd samples/fileservers
kbdiff explain KB4524445 KB5029312 --catalog catalog.csv --supersedes site.csv fs11.txt fs12.txt
@stdout
FS11 has KB4524445; FS12 has a newer update that contains it. FS12 has
KB5029312; FS11 has a newer update that contains it.

KB4524445: 2019-11 servicing stack
  Lists of 2 hosts  FS11 has it
                    not needed on FS12: superseded by KB5001403 (your own
                    replacements)
  Your own replacements (site.csv)
                    replaced by KB5001403
  Table of chains, up to 2026-09-08
                    servicing stacks of build 9600: contains KB4521864 (2019-10)
                    and all earlier ones
                    replaced by KB4540725 (2020-03); the newest is KB5052108
                    (2025-02)
  Other sources     not in any catalogue
  Article           https://support.microsoft.com/help/4524445

KB5029312: 2023-08 monthly rollup
  Lists of 2 hosts  FS12 has it
                    not needed on FS11: the monthly rollup of 2023-09 contains
                    that of 2023-08
  Table of chains, up to 2026-09-08
                    monthly rollups of build 9600: contains KB5028228 (2023-07)
                    and all earlier ones
                    replaced by KB5030269 (2023-09); the newest is KB5102207
                    (2026-07)
  Catalogue, up to 2024-07-19 (catalog.csv)
                    Critical, 27 CVEs, dated 2023-08-08 to 2023-11-06
                    for Windows Server 2012 R2 and Windows Server 2012 R2
                    (Server Core installation)
                    replaces KB5028228
                    replaced by KB5030269
                    the chain ends with KB5032249, 3 steps on
  Other sources     not in your own replacements
  Article           https://support.microsoft.com/help/5029312

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs11.txt and fs12.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08; catalogued updates up to 2024-07-19 (catalog.csv).
It also uses your own replacements (site.csv).
@stderr
@status 0

@case more chains than are named
@file defs.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20240109","CVE-2024-0001","4000001","","Windows Server 2012","","Important","","",
"20240213","CVE-2024-0002","4000010","","Windows Server 2012","","Important","","4000001",
"20240312","CVE-2024-0003","4000020","","Windows Server 2012","","Important","","4000010",
"20240109","CVE-2024-0001","4000001","","Windows Server 2012 R2","","Important","","",
"20240213","CVE-2024-0002","4000011","","Windows Server 2012 R2","","Important","","4000001",
"20240312","CVE-2024-0003","4000021","","Windows Server 2012 R2","","Important","","4000011",
"20240109","CVE-2024-0001","4000001","","Windows Server 2016","","Important","","",
"20240213","CVE-2024-0002","4000012","","Windows Server 2016","","Important","","4000001",
"20240312","CVE-2024-0003","4000022","","Windows Server 2016","","Important","","4000012",
"20240109","CVE-2024-0001","4000001","","Windows Server 2019","","Important","","",
"20240213","CVE-2024-0002","4000013","","Windows Server 2019","","Important","","4000001",
"20240312","CVE-2024-0003","4000023","","Windows Server 2019","","Important","","4000013",
"20240109","CVE-2024-0001","4000001","","Windows Server 2022","","Important","","",
"20240213","CVE-2024-0002","4000014","","Windows Server 2022","","Important","","4000001",
"20240312","CVE-2024-0003","4000024","","Windows Server 2022","","Important","","4000014",
@cmd
kbdiff explain --no-builds --catalog defs.csv KB4000001
@stdout
KB4000001
  Catalogue, up to 2024-03-12 (defs.csv)
           Important, 1 CVE, dated 2024-01-09
           for Windows Server 2012, Windows Server 2012 R2, Windows Server 2016
           and 2 more
           replaced by KB4000010 on Windows Server 2012
           replaced by KB4000011 on Windows Server 2012 R2
           replaced by KB4000012 on Windows Server 2016
           replaced by KB4000013 on Windows Server 2019
           replaced by 1 more, on some products or in part
           the chain ends with KB4000020, 2 steps on, for Windows Server 2012
           the chain ends with KB4000021, 2 steps on, for Windows Server 2012 R2
           the chain ends with KB4000022, 2 steps on, for Windows Server 2016
           the chain ends with KB4000023, 2 steps on, for Windows Server 2019
           and with 1 more on other products
  Article  https://support.microsoft.com/help/4000001

Made by kbdiff 0.1.0.
kbdiff knows catalogued updates up to 2024-03-12 (defs.csv).
@stderr
@status 0

@case steps that are stated for some products only
@file defs.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20240109","CVE-2024-0001","4000001","One title","Windows Server 2016","","Important","","",
"20240109","CVE-2024-0001","4000001","One title","Windows Server 2019","","Important","","",
"20240213","CVE-2024-0002","4000002","","Windows Server 2016","","Critical","","4000001",
"20240312","CVE-2024-0003","4000003","","Windows Server 2019","","Critical","","4000001;4000003",
"20240409","CVE-2024-0004","4000004","","Windows Server 2019","","Critical","","4000003",
"20240514","CVE-2024-0005","4000005","","Windows Server 2019","","Critical","","4000004",
"20240611","CVE-2024-0006","4000006","","Windows Server 2019","","Critical","","4000007",
"20240709","CVE-2024-0007","4000007","","Windows Server 2019","","Critical","","4000006",
@cmd
kbdiff explain --no-builds --catalog defs.csv KB4000001 KB4000004 KB4000006
@stdout
KB4000001
  Catalogue, up to 2024-07-09 (defs.csv)
           One title
           Important, 1 CVE, dated 2024-01-09
           for Windows Server 2016 and Windows Server 2019
           replaced by KB4000002 on Windows Server 2016
           replaced by KB4000003 on Windows Server 2019
           the chain ends with KB4000005, 3 steps on, for Windows Server 2019
  Article  https://support.microsoft.com/help/4000001

KB4000004
  Catalogue, up to 2024-07-09 (defs.csv)
           Critical, 1 CVE, dated 2024-04-09
           for Windows Server 2019
           replaces KB4000003
           replaced by KB4000005
  Article  https://support.microsoft.com/help/4000004

KB4000006
  Catalogue, up to 2024-07-09 (defs.csv)
           Critical, 1 CVE, dated 2024-06-11
           for Windows Server 2019
           replaces KB4000007
           replaced by KB4000007
  Article  https://support.microsoft.com/help/4000006

Made by kbdiff 0.1.0.
kbdiff knows catalogued updates up to 2024-07-09 (defs.csv).
@stderr
@status 0

@case steps that prove nothing
@file defs.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20240109","CVE-2024-0001","4000001","","Windows Server 2022","","Important","","",
"20240213","CVE-2024-0002","4000002","","Windows Server 2022","","Critical","","4000001",
"20240312","CVE-2024-0003","4000003","2024-03 Security Only Quality Update","Windows Server 2012 R2","","Critical","","4000004",
"20240312","CVE-2024-0003","4000003","2024-03 Security Only Quality Update","Windows Server 2012","","Critical","","",
"20240213","CVE-2024-0002","4000004","","Windows Server 2012 R2","","Critical","","",
@file hot.csv
build,revision,kb,released,kind,line
20348,6508,KB4000002,2024-02-13,hotpatch,server
@cmd
kbdiff explain --catalog defs.csv --builds hot.csv KB4000001 KB4000002 KB4000003 KB4000004
@stdout
KB4000001
  Catalogue, up to 2024-03-12 (defs.csv)
                 Important, 1 CVE, dated 2024-01-09
                 for Windows Server 2022
                 replaced by KB4000002, but not contained in it
  Other sources  not in the build table
  Article        https://support.microsoft.com/help/4000001

KB4000002: 2024-02 hotpatch, 20348.6508
  Build table, up to 2026-09-22 (hot.csv)
           brings build 20348 (Windows Server 2022) to 20348.6508, hotpatch,
           released 2024-02-13
           a hotpatch, which contains no cumulative update
           no newer update in the build table
  Catalogue, up to 2024-03-12 (defs.csv)
           Critical, 1 CVE, dated 2024-02-13
           for Windows Server 2022
           replaces KB4000001, but does not contain it
           no catalogue names a replacement
  Article  https://support.microsoft.com/help/4000002

KB4000003
  Catalogue, up to 2024-03-12 (defs.csv)
                 2024-03 Security Only Quality Update
                 a security-only update, which contains the fixes of one month
                 Critical, 1 CVE, dated 2024-03-12
                 for Windows Server 2012 and Windows Server 2012 R2
                 replaces KB4000004 on Windows Server 2012 R2, but does not
                 contain it
                 no catalogue names a replacement
  Other sources  not in the build table
  Article        https://support.microsoft.com/help/4000003

KB4000004
  Catalogue, up to 2024-03-12 (defs.csv)
                 Critical, 1 CVE, dated 2024-02-13
                 for Windows Server 2012 R2
                 replaced by KB4000003, but not contained in it
  Other sources  not in the build table
  Article        https://support.microsoft.com/help/4000004

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22 (hot.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08; catalogued updates up to 2024-03-12
(defs.csv).
@stderr
@status 0

@case what the lists say of it
@file b.csv
CSName,HotFixID,Description,InstalledOn
FS01,KB938397,Hotfix,2013-10-01
@cmd
kbdiff explain KB938397 samples/exchange b.csv
cd samples
kbdiff explain -f json KB938397 exchange | jq -c '.updates[] | [.kind, .title, .installed_on]'
kbdiff explain KB4486153 cluster/ex01.txt | sed -n '/^  List/,/^$/p'
@stdout
CAS02 lacks KB938397; CAS01 and FS01 have it.

KB938397
  Lists of 3 hosts  Hotfix for Windows Server 2003 x64 Edition (KB938397)
                    Hotfix, last installed 2013-10-01
                    CAS01 and FS01 have it
                    CAS02 lacks it
  Other sources     not in the build table; no catalogue was read
  Article           https://support.microsoft.com/help/938397

One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
check before you install it.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv, samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["Hotfix","Hotfix for Windows Server 2003 x64 Edition (KB938397)","2013-09-14"]
  List of 1 host  EX01 has it
  Other sources   not in the build table; no catalogue was read
  Article         https://support.microsoft.com/help/4486153

@stderr
@status 0

@case what no source knows
@file one.csv
CSName,HotFixID
FS01,KB968730
@file map.csv
KB,SupersededBy
KB4000001,KB4000002
@cmd
kbdiff explain KB968730
kbdiff explain KB968730 --no-builds
kbdiff explain KB968730 --catalog samples/fileservers/catalog.csv
kbdiff explain KB968730 --supersedes map.csv
kbdiff explain KB968730 --no-builds --catalog samples/fileservers/catalog.csv one.csv
@stdout
KB968730
           not in the build table; no catalogue was read
  Article  https://support.microsoft.com/help/968730

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
KB968730
           no build table was used; no catalogue was read
  Article  https://support.microsoft.com/help/968730

Made by kbdiff 0.1.0.
KB968730
           not in the build table; not in any catalogue
  Article  https://support.microsoft.com/help/968730

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08; catalogued updates up to 2024-07-19
(samples/fileservers/catalog.csv).
KB968730
           not in the build table; not in your own replacements; no catalogue
           was read
  Article  https://support.microsoft.com/help/968730

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08. It also uses your own replacements (map.csv).
FS01 has KB968730.

KB968730
  List of 1 host  FS01 has it
  Other sources   not in any catalogue; no build table was used
  Article         https://support.microsoft.com/help/968730

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from one.csv.
kbdiff knows catalogued updates up to 2024-07-19
(samples/fileservers/catalog.csv).
@stderr
@status 0

@case a number above all of the table
@cmd
kbdiff explain KB5900001
@stdout
KB5900001
           not in the build table; no catalogue was read
           its number is higher than any in the build table; a newer table may
           know it (--builds)
  Article  https://support.microsoft.com/help/5900001

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a hotpatch
@file hot.csv
build,revision,kb,released,kind,line
26100,6508,KB5065474,2025-09-09,hotpatch,server
@file a.csv
CSName,HotFixID,OSName
HP01,KB5065474,Windows Server 2025
@cmd
kbdiff explain --builds hot.csv KB5065474 KB5064081 a.csv
@stdout
HP01 may lack KB5064081. HP01 has KB5065474.

KB5064081: 2025-08 preview update, 26100.5074
  List of 1 host  HP01 may lack it: the hotpatch KB5065474 has brought the
                  security fixes up to 2025-09 without a restart; everything
                  else comes with the next cumulative update
  Build table, up to 2026-09-22 (hot.csv)
                  brings build 26100 (Windows 11 24H2) to 26100.5074, preview,
                  released 2025-08-29
                  contains KB5063878 (26100.4946, 2025-08-12) and all earlier
                  ones
                  replaced by KB5065426 (26100.6584, 2025-09-09); the newest is
                  KB5124010 (26100.9550, 2026-09-22)
  Article         https://support.microsoft.com/help/5064081

KB5065474: 2025-09 hotpatch, 26100.6508
  List of 1 host  HP01 has it
  Build table, up to 2026-09-22 (hot.csv)
                  brings build 26100 (Windows 11 24H2) to 26100.6508, hotpatch,
                  released 2025-09-09
                  on 26100 (client): a hotpatch, which contains no cumulative
                  update
                  on 26100 (client): replaced by KB5065426 (26100.6584,
                  2025-09-09); the newest is KB5124010 (26100.9550, 2026-09-22)
                  brings build 26100 (Windows Server 2025) to 26100.6508,
                  hotpatch, released 2025-09-09
                  on 26100 (server): a hotpatch, which contains no cumulative
                  update
                  on 26100 (server): replaced by KB5065426 (26100.6584,
                  2025-09-09); the newest is KB5129235 (26100.33451, 2026-09-14)
  Article         https://support.microsoft.com/help/5065474

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22 (hot.csv); servicing stacks,
.NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case published again and again, and no update at all
@file a.csv
CSName,HotFixID
FS01,KB890830
FS01,KB147222
@file b.csv
CSName,HotFixID
FS02,KB982018
@cmd
kbdiff explain KB890830 Q147222 a.csv b.csv
echo "status $?"
kbdiff explain Q147222 a.csv
@stdout
KB147222 is a placeholder, not an update. FS02 lacks KB890830; FS01 has it.

KB147222
  kbdiff itself  a placeholder, which stands for no update and is never compared
  Other sources  not in the build table; no catalogue was read
  Article        https://support.microsoft.com/help/147222

KB890830
  Lists of 2 hosts  FS01 has it
                    FS02 lacks it
  kbdiff itself     re-released under one number, so having it proves nothing
  Other sources     not in the build table; no catalogue was read
  Article           https://support.microsoft.com/help/890830

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 1
KB147222 is a placeholder, not an update.

KB147222
  kbdiff itself  a placeholder, which stands for no update and is never compared
  Other sources  not in the build table; no catalogue was read
  Article        https://support.microsoft.com/help/147222

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case pending, two lists that differ, the same faults by another number
@file pending.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line
FS01,KB5031361,,,,,,pending,,,,yes,,0,dism,dism.txt,1
FS02,KB5031361,,,,,,staged,,,,yes,,0,dism,dism2.txt,1
FS04,KB5031361,,,,,,superseded,,,,yes,,0,dism,dism4.txt,1
@file a.csv
CSName,HotFixID
FS03,KB5031361
FS03,KB4486153
@file b.csv
CSName,HotFixID
FS03,KB4486153
@cmd
kbdiff explain KB5031361 pending.csv a.csv b.csv
cd samples/fileservers
kbdiff explain KB5029304 --catalog catalog.csv fs11.txt fs12.txt
@stdout
FS01 and FS02 lack KB5031361; FS03 may lack it; FS04 has a newer update that
contains it.

KB5031361: 2023-10 cumulative update, 17763.4974
  Lists of 4 hosts  FS01 lacks it: it waits for a restart
                    FS02 lacks it: it is listed, but not as installed
                    FS03 may lack it: only one of its lists shows it
                    not needed on FS04: superseded
  Build table, up to 2026-09-22
                    brings build 17763 (Windows 10 1809 and Windows Server 2019)
                    to 17763.4974, released 2023-10-10
                    contains KB5030214 (17763.4851, 2023-09-12) and all earlier
                    ones
                    replaced by KB5032196 (17763.5122, 2023-11-14); the newest
                    is KB5129238 (17763.9247, 2026-09-14)
  Article           https://support.microsoft.com/help/5031361

Warning: b.csv:2: two complete lists of FS03 differ: this one and a.csv. Updates
on only one of them are uncertain; compare exports of two days with 'kbdiff
changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv, b.csv and pending.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
FS11 has KB5029304; FS12 has a newer update that contains it.

KB5029304: 2023-08 security-only update
  Lists of 2 hosts  FS11 has it
                    not needed on FS12: the monthly rollup of 2023-11 contains
                    the security-only update of 2023-08
  Table of chains, up to 2026-09-08
                    security-only updates of build 9600: contains no other
                    update
  Catalogue, up to 2024-07-19 (catalog.csv)
                    Critical, 27 CVEs, dated 2023-08-08 to 2023-11-06
                    for Windows Server 2012 R2 and Windows Server 2012 R2
                    (Server Core installation)
                    no catalogue names a replacement
  Article           https://support.microsoft.com/help/5029304

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs11.txt and fs12.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08; catalogued updates up to 2024-07-19 (catalog.csv).
@stderr
b.csv:2: warning: two complete lists of FS03 differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case hosts that stand alike are one line
@cmd
awk 'BEGIN { print "CSName,HotFixID"
	for (h = 1; h <= 300; h++)
		printf "WEB%03d,KB%d\n", h, h % 5 == 0 ? 5031361 : \
		    h % 3 == 0 ? 5032196 : h % 7 == 0 ? 5032198 : 5030214
}' >fleet.csv
kbdiff explain KB5031361 KB5030214 fleet.csv
@stdout
WEB001, WEB002, WEB004 and 135 more have KB5030214; WEB003, WEB005, WEB006 and
137 more have a newer update that contains it; it is not for WEB007, WEB014,
WEB028 and 19 more. WEB001, WEB002, WEB004 and 135 more lack KB5031361; WEB005,
WEB010, WEB015 and 57 more have it; WEB003, WEB006, WEB009 and 77 more have a
newer update that contains it; it is not for WEB007, WEB014, WEB028 and 19 more.

KB5030214: 2023-09 cumulative update, 17763.4851
  Lists of 300 hosts  WEB001, WEB002, WEB004 and 135 more have it
                      not needed on WEB003, WEB006, WEB009 and 77 more: at
                      17763.5122 (KB5032196), which contains 17763.4851
                      not needed on WEB005, WEB010, WEB015 and 57 more: at
                      17763.4974 (KB5031361), which contains 17763.4851
                      KB5030214 is for build 17763; WEB007, WEB014, WEB028 and
                      19 more run 20348
  Build table, up to 2026-09-22
                      brings build 17763 (Windows 10 1809 and Windows Server
                      2019) to 17763.4851, released 2023-09-12
                      contains KB5029247 (17763.4737, 2023-08-08) and all
                      earlier ones
                      replaced by KB5031361 (17763.4974, 2023-10-10); the newest
                      is KB5129238 (17763.9247, 2026-09-14)
  Article             https://support.microsoft.com/help/5030214

KB5031361: 2023-10 cumulative update, 17763.4974
  Lists of 300 hosts  WEB005, WEB010, WEB015 and 57 more have it
                      WEB001, WEB002, WEB004 and 135 more lack it
                      not needed on WEB003, WEB006, WEB009 and 77 more: at
                      17763.5122 (KB5032196), which contains 17763.4974
                      KB5031361 is for build 17763; WEB007, WEB014, WEB028 and
                      19 more run 20348
  Build table, up to 2026-09-22
                      brings build 17763 (Windows 10 1809 and Windows Server
                      2019) to 17763.4974, released 2023-10-10
                      contains KB5030214 (17763.4851, 2023-09-12) and all
                      earlier ones
                      replaced by KB5032196 (17763.5122, 2023-11-14); the newest
                      is KB5129238 (17763.9247, 2026-09-14)
  Article             https://support.microsoft.com/help/5031361

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fleet.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case more updates than a sentence names
@file cut.txt
Host Name:                 FS40
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 12 Hotfix(s) Installed.
                           [01]: KB4486153
                           [02]: KB4535680
@cmd
first() { "$@" > out; s=$?; awk -v RS= 'NR == 1 { gsub("\n", " "); print }' out; return $s; }
first kbdiff explain KB5031361 KB5030214 KB5031589 KB5030505 samples/cluster
first kbdiff explain KB5031361 KB5030214 KB5031589 KB4486153 samples/cluster/ex01.txt
first kbdiff explain KB5031361 KB5030214 KB5031589 KB4486153 samples/cluster/ex01.txt cut.txt
first kbdiff explain KB5031361 KB5030214 KB5031589 KB5030505 samples/cluster/ex0?.txt cut.txt
@stdout
Hosts lack 2 of the 4 updates.
EX01 lacks none of the 4 updates.
Hosts may lack 3 of the 4 updates.
Hosts lack 2 of the 4 updates and may lack 2 more.
@stderr
cut.txt:3: warning: the list is cut short: 2 of 12 updates [CUT]
cut.txt:3: warning: the list is cut short: 2 of 12 updates [CUT]
@status 1

@case operands in any order, NAME=FILE, standard input, a file named like a number
@file a.csv
CSName,HotFixID
FS01,KB5031361
@file 5031361
CSName,HotFixID
FS02,KB5031361
@file KB5030214
CSName,HotFixID
FS03,KB5031361
@cmd
first() { "$@" > out; s=$?; awk -v RS= 'NR == 1 { gsub("\n", " "); print }' out; return $s; }
first kbdiff explain WEB=a.csv KB5031361
first kbdiff explain KB5031361 5031361
first kbdiff explain KB5031361 -- ./KB5030214
printf 'HotFixID\nKB5031361\n' | first kbdiff explain KB5031361 IN=-
first kbdiff explain KB5031361 a.csv 5031361 --alias FS02=FS01
kbdiff explain 5031361
@stdout
WEB has KB5031361.
FS02 has KB5031361.
FS03 has KB5031361.
IN has KB5031361.
FS01 has KB5031361.
@stderr
kbdiff: 'kbdiff explain' needs an update, such as KB5031361, as well as "5031361"
@status 2

@case wrong usage
@cmd
kbdiff explain
kbdiff explain KB12
kbdiff explain KB5031361.msu
kbdiff explain samples
kbdiff explain KB5031361 --show all samples/cluster
kbdiff explain KB5031361 -g EX01 samples/cluster
kbdiff explain KB5031361 -f csv
kbdiff explain KB5031361 -o e.xlsx
kbdiff explain KB5031361 --brief
ls
@stdout
data
samples
@stderr
kbdiff: 'kbdiff explain' needs an update, such as KB5031361
kbdiff: no update or file is named "KB12"
kbdiff: no update or file is named "KB5031361.msu"
kbdiff: 'kbdiff explain' needs an update, such as KB5031361, as well as "samples"
kbdiff: 'kbdiff explain' takes no --show; see 'kbdiff help explain'
kbdiff: 'kbdiff explain' takes no --good; see 'kbdiff help explain'
kbdiff: --format: 'kbdiff explain' does not write csv; use text, json, markdown, jira or html
kbdiff: --output: 'kbdiff explain' does not write xlsx; use text, json, markdown, jira or html
kbdiff: 'kbdiff explain' takes no --brief; see 'kbdiff help explain'
@status 0

@case inputs that cannot be read
@file a.csv
CSName,HotFixID
FS01,KB5031361
@file empty.csv
@cmd
kbdiff explain KB5031361 a.csv empty.csv
echo "status $?"
kbdiff explain --keep-going KB5031361 a.csv empty.csv none.csv
echo "status $?"
kbdiff explain --expect 2 KB5031361 a.csv
echo "status $?"
@stdout
status 2
FS01 has KB5031361.

KB5031361: 2023-10 cumulative update, 17763.4974
  List of 1 host  FS01 has it
  Build table, up to 2026-09-22
                  brings build 17763 (Windows 10 1809 and Windows Server 2019)
                  to 17763.4974, released 2023-10-10
                  contains KB5030214 (17763.4851, 2023-09-12) and all earlier
                  ones
                  replaced by KB5032196 (17763.5122, 2023-11-14); the newest is
                  KB5129238 (17763.9247, 2026-09-14)
  Article         https://support.microsoft.com/help/5031361

Error: none.csv: cannot read this file: No such file or directory.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status 2
status 2
@stderr
empty.csv: error: it is empty: export it again [EMPTY]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
empty.csv: error: it is empty: export it again [EMPTY]
none.csv: error: cannot read this file: No such file or directory [OPEN]
kbdiff: error: --expect: read 1 of 2 hosts [EXPECTED]
@status 0

@case JSON, Markdown, Jira and HTML
@file a.csv
CSName,HotFixID
<b>|*,KB5031361
@cmd
kbdiff explain KB5031361 -f json samples/cluster | jq -c '.verdict, .updates[]'
kbdiff explain -f markdown KB5031361 a.csv samples/cluster/ex03.txt
kbdiff explain -f jira KB5031361
kbdiff explain -f html KB5031361 a.csv | sed -n '/<h1/,$p'
@stdout
"missing"
{"update":"KB5031361","url":"https://support.microsoft.com/help/5031361","recurring":false,"placeholder":false,"builds":[{"build":17763,"lines":["client","server"],"products":["Windows 10 1809","Windows Server 2019"],"releases":[{"revision":4974,"kind":"regular","released":"2023-10-10"}],"replaces":{"update":"KB5030214","revision":4851,"kind":"regular","released":"2023-09-12"},"replaced_by":{"update":"KB5032196","revision":5122,"kind":"regular","released":"2023-11-14"},"newest":{"update":"KB5129238","revision":9247,"kind":"out-of-band","released":"2026-09-14"}}],"catalog":null,"map":null,"not_in":[],"kind":null,"title":null,"installed_on":null,"have":["EX01","EX02","EX04"],"lack":["EX03"],"uncertain":[],"pending":[],"doubts":[],"covered_on":[],"inapplicable_on":[],"notes":[]}
**EX03 lacks KB5031361; \<b\>\|\* has it.**

### KB5031361: 2023-10 cumulative update, 17763.4974

| Source | Says |
|---|---|
| Lists of 2 hosts | \<b\>\|\* has it<br>EX03 lacks it |
| Build table, up to 2026-09-22 | brings build 17763 (Windows 10 1809 and Windows Server 2019) to 17763.4974, released 2023-10-10<br>contains [KB5030214](https://support.microsoft.com/help/5030214) (17763.4851, 2023-09-12) and all earlier ones<br>replaced by [KB5032196](https://support.microsoft.com/help/5032196) (17763.5122, 2023-11-14); the newest is [KB5129238](https://support.microsoft.com/help/5129238) (17763.9247, 2026-09-14) |
| Article | [https\://support.microsoft.com/help/5031361](https://support.microsoft.com/help/5031361) |
| Download | [https\://www\.catalog.update.microsoft.com/Search.aspx?q=KB5031361](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361) |

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from a.csv and samples/cluster/ex03.txt.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
h2. What kbdiff knows about KB5031361

h3. KB5031361: 2023-10 cumulative update, 17763.4974

||Source||Says||
|Build table, up to 2026-09-22|brings build 17763 (Windows 10 1809 and Windows Server 2019) to 17763.4974, released 2023-10-10\\ contains [KB5030214|https://support.microsoft.com/help/5030214] (17763.4851, 2023-09-12) and all earlier ones\\ replaced by [KB5032196|https://support.microsoft.com/help/5032196] (17763.5122, 2023-11-14); the newest is [KB5129238|https://support.microsoft.com/help/5129238] (17763.9247, 2026-09-14)|
|Article|[https&#58;//support.microsoft.com/help/5031361|https://support.microsoft.com/help/5031361]|
|Download|[https&#58;//www&#46;catalog.update.microsoft.com/Search.aspx?q=KB5031361|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361]|

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
<h1>&lt;b&gt;|* has <a href="https://support.microsoft.com/help/5031361">KB5031361</a></h1>
</header>
<h2><a href="https://support.microsoft.com/help/5031361">KB5031361</a>: 2023-10 cumulative update, 17763.4974</h2>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="KB5031361">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Source</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Says</th></tr>
</thead>
<tbody>
<tr><td class="l" align="left" valign="top">List of 1 host</td><td class="t" align="left" valign="top">&lt;b&gt;|* has it</td></tr>
<tr><td class="l" align="left" valign="top">Build table, up to 2026-09-22</td><td class="t" align="left" valign="top">brings build 17763 (Windows 10 1809 and Windows Server 2019) to 17763.4974, released 2023-10-10<small>contains <a href="https://support.microsoft.com/help/5030214">KB5030214</a> (17763.4851, 2023-09-12) and all earlier ones</small><small>replaced by <a href="https://support.microsoft.com/help/5032196">KB5032196</a> (17763.5122, 2023-11-14); the newest is <a href="https://support.microsoft.com/help/5129238">KB5129238</a> (17763.9247, 2026-09-14)</small></td></tr>
<tr><td class="l" align="left" valign="top">Article</td><td class="t" align="left" valign="top"><a href="https://support.microsoft.com/help/5031361">https://support.microsoft.com/help/5031361</a></td></tr>
<tr><td class="l" align="left" valign="top">Download</td><td class="t" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361">https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361</a></td></tr>
</tbody>
</table>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from a.csv.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 0

@case servicing stacks and .NET updates have neighbours
@cmd
kbdiff explain KB5031589 KB5032007 KB5028167
@stdout
KB5028167: 2023-07 Internet Explorer update
  Table of chains, up to 2026-09-08
           Internet Explorer of build 6003: contains KB5026366 (2023-05) and all
           earlier ones
           Internet Explorer of build 7601: contains KB5026366 (2023-05) and all
           earlier ones
           Internet Explorer of build 9200: contains KB5026366 (2023-05) and all
           earlier ones
           Internet Explorer of build 9600: contains KB5026366 (2023-05) and all
           earlier ones
           Internet Explorer of build 9600: replaced by KB5029243 (2023-08); the
           newest is KB5033376 (2023-12)
  Article  https://support.microsoft.com/help/5028167

KB5031589: 2023-10 servicing stack
  Table of chains, up to 2026-09-08
           servicing stacks of build 17763: contains KB5030505 (2023-09) and all
           earlier ones
           replaced by KB5032306 (2023-11); the newest is KB5075903 (2026-02)
  Article  https://support.microsoft.com/help/5031589

KB5032007: 2023-11 .NET Framework 3.5 and 4.8.1
  Table of chains, up to 2026-09-08
           .NET Framework 3.5 and 4.8.1 of build 22621: contains KB5030651
           (2023-10) and all earlier ones
           replaced by KB5033920 (2024-01); the newest is KB5126424 (2026-09)
  Article  https://support.microsoft.com/help/5032007

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a level that the update itself brings
@file e.csv
CSName,HotFixID,OSBuild
E,KB5031589,10.0.17763.5122
@cmd
kbdiff explain KB5032196 KB5031361 e.csv | head -n 1
@stdout
E has a newer update that contains KB5031361. E has what KB5032196 brings.
@stderr
@status 0

@case the number under which an update is offered, and an enablement package
@cmd
kbdiff explain KB5031605 KB5027397
@stdout
KB5027397: enablement package for 22631
  Article  https://support.microsoft.com/help/5027397

KB5031605: 2023-10 .NET Framework
  Offered .NET updates  offered for build 20348; hosts list KB5030998 (.NET
                        Framework 3.5 and 4.8.1) or KB5030999 (.NET Framework
                        3.5 and 4.8) instead
  Article               https://support.microsoft.com/help/5031605

Made by kbdiff 0.1.0.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case several hosts that stand so for one reason
@file x.csv
CSName,HotFixID
A,KB5029312
B,KB5029312
C,KB5029304
@file cut.json
{"count": 9, "value": [{"CSName": "D", "HotFixID": "KB4000001"},
 {"CSName": "E", "HotFixID": "KB4000001"}]}
@file one.csv
CSName,HotFixID
F,KB5029304
G,KB5029304
@file two.csv
CSName,HotFixID
F,KB4000001
G,KB4000001
@cmd
kbdiff explain --no-builds --catalog samples/fileservers/catalog.csv KB5029304 *.csv cut.json 2>/dev/null
@stdout
A and B lack KB5029304; D, E, F and G may lack it; C has it.

KB5029304
  Lists of 7 hosts  C has it
                    A and B lack it, but have KB5029312, which fixes the same 27
                    CVEs
                    D and E may lack it: their lists are in doubt
                    F and G may lack it: each has lists that disagree
  Catalogue, up to 2024-07-19 (samples/fileservers/catalog.csv)
                    Critical, 27 CVEs, dated 2023-08-08 to 2023-11-06
                    for Windows Server 2012 R2 and Windows Server 2012 R2
                    (Server Core installation)
                    no catalogue names a replacement
  Article           https://support.microsoft.com/help/5029304

Warning: two.csv:2: two complete lists of F differ: this one and one.csv.
Updates on only one of them are uncertain; compare exports of two days with
'kbdiff changes'.
Warning: two.csv:3: two complete lists of G differ: this one and one.csv.
Updates on only one of them are uncertain; compare exports of two days with
'kbdiff changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from cut.json, one.csv, two.csv and x.csv.
kbdiff knows catalogued updates up to 2024-07-19
(samples/fileservers/catalog.csv).
@stderr
@status 1

@case a part of an offer, and a build that a package has brought
@file e.csv
CSName,HotFixID,OSBuild
A,KB5027397,10.0.22631
B,KB5031354,10.0.22631
C,KB5031354,10.0.22631
@file o.csv
CSName,HotFixID
A,KB5031605
A,KB5031364
B,KB5030999
B,KB5031364
C,KB5030999
C,KB5031364
@cmd
kbdiff explain KB5027397 e.csv; kbdiff explain KB5031605 o.csv
@stdout
A has KB5027397; B and C have what it brings.

KB5027397: enablement package for 22631
  Lists of 3 hosts  A has it
                    not needed on B and C: at build 22631
  Article           https://support.microsoft.com/help/5027397

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from e.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
A has KB5031605; B and C have what it brings.

KB5031605: 2023-10 .NET Framework
  Lists of 3 hosts      A has it
                        not needed on B and C: KB5030999 is its part for this
                        build
  Offered .NET updates  offered for build 20348; hosts list KB5030998 (.NET
                        Framework 3.5 and 4.8.1) or KB5030999 (.NET Framework
                        3.5 and 4.8) instead
  Article               https://support.microsoft.com/help/5031605

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from o.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case an entry without a number may be the update that is asked for
@cmd
kbdiff explain KB938397 samples/exchange/cas0[12].csv | sed -n '/Article/,$p'
kbdiff explain KB938397 samples/exchange/cas01.csv | grep -c unidentified
@stdout
  Article           https://support.microsoft.com/help/938397

One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
check before you install it.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
0
@stderr
@status 1

@case more updates than a sentence names, of one host
@cmd
first() { "$@" > out; s=$?; awk -v RS= 'NR == 1 { gsub("\n", " "); print }' out; return $s; }
w() { h=$1; shift; { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $h.csv; }
w A 4000001 4000002; u="KB4000001 KB4000002 KB4000003 KB4000004"; first kbdiff explain $u A.csv
w A 4000001 4000002 4000003 4000004; first kbdiff explain $u A.csv
printf 'CSName,HotFixID,Status\nA,KB4000001,Installed\nA,KB4000002,hm\n' > A.csv; first kbdiff explain $u A.csv
printf 'CSName,HotFixID,Status\nA,KB4000001,Installed\nA,KB4000002,hm\nA,KB4000003,hm\nA,KB4000004,hm\n' > A.csv; first kbdiff explain $u A.csv
@stdout
A lacks 2 of the 4 updates.
A lacks none of the 4 updates.
A lacks 2 of the 4 updates and may lack 1 more.
A may lack 3 of the 4 updates.
@stderr
A.csv:3: warning: unclear install state: "hm" for KB4000002 [NO_STATE]
A.csv:3: warning: unclear install state: "hm" for KB4000002 [NO_STATE]
A.csv:4: warning: unclear install state: "hm" for KB4000003 [NO_STATE]
A.csv:5: warning: unclear install state: "hm" for KB4000004 [NO_STATE]
@status 1

@case lists that would not show an update
@cmd
printf 'CSName,HotFixID\nA,KB5031361\n' > a.csv; printf 'CSName,HotFixID\nB,KB5031361\n' > b.csv
kbdiff explain KB890830 a.csv 2>/dev/null | grep show; kbdiff explain KB890830 a.csv b.csv 2>/dev/null | grep show
@stdout
  List of 1 host  A may lack it: its list would not show it
Warning: Get-HotFix and dism do not show updates re-released under one number,
  Lists of 2 hosts  A and B may lack it: their lists would not show it
Warning: Get-HotFix and dism do not show updates re-released under one number,
@stderr
@status 0
