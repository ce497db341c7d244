@case the story
@cmd
kbdiff samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.

  CAS02 lacks  KB938397  Hotfix for Windows Server 2003 x64 Edition (installed
                         2013-09-14 on CAS01)

  CAS01  20 updates, 1 unidentified entry
  CAS02  19 updates, 1 unidentified entry

One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
check before you install it.
19 updates are on both hosts.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: KB938397. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case the story as csv
@cmd
kbdiff -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB938397,Hotfix,Hotfix for Windows Server 2003 x64 Edition (KB938397),2013-09-14,1,1,0,1,1.0000,CAS01,CAS02,,,https://support.microsoft.com/help/938397,Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01),
@stderr
@status 1

@case the story as json
@cmd
kbdiff -f json samples/exchange/cas01.csv samples/exchange/cas02.csv | jq -S .
@stdout
{
  "accepted": [],
  "counts": {
    "accepted": 0,
    "covered": 0,
    "extra": 0,
    "inapplicable": 0,
    "missing": 1,
    "same": 19,
    "uncertain": 0
  },
  "covered": [],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {
      "code": "UNIDENTIFIED",
      "column": null,
      "file": "samples/exchange/cas01.csv",
      "line": 3,
      "message": "this list of CAS01 has 1 unidentified entry",
      "severity": "note"
    },
    {
      "code": "UNIDENTIFIED",
      "column": null,
      "file": "samples/exchange/cas02.csv",
      "line": 3,
      "message": "this list of CAS02 has 1 unidentified entry",
      "severity": "note"
    }
  ],
  "expired": [],
  "extra": [],
  "groups": [
    {
      "build": null,
      "has": [],
      "hosts": [
        "CAS02"
      ],
      "lacks": [
        "KB938397"
      ],
      "level": null,
      "newest_level": null,
      "norm": false,
      "uncertain": []
    },
    {
      "build": null,
      "has": [
        "KB938397"
      ],
      "hosts": [
        "CAS01"
      ],
      "lacks": [],
      "level": null,
      "newest_level": null,
      "norm": false,
      "uncertain": []
    }
  ],
  "hosts": [
    {
      "aliases": [],
      "arch": null,
      "build": null,
      "complete": true,
      "declared": null,
      "doubts": [],
      "files": [
        "samples/exchange/cas01.csv"
      ],
      "formats": [
        "get-hotfix-csv"
      ],
      "level": null,
      "listed": 26,
      "name": "CAS01",
      "os": null,
      "role": "good",
      "stated_level": null,
      "unidentified": 1
    },
    {
      "aliases": [],
      "arch": null,
      "build": null,
      "complete": true,
      "declared": null,
      "doubts": [],
      "files": [
        "samples/exchange/cas02.csv"
      ],
      "formats": [
        "get-hotfix-csv"
      ],
      "level": null,
      "listed": 25,
      "name": "CAS02",
      "os": null,
      "peers": [
        "CAS01"
      ],
      "role": "bad",
      "stated_level": null,
      "unidentified": 1
    }
  ],
  "inapplicable": [],
  "judged_on": null,
  "kbdiff": "0.1.0",
  "missing": [
    {
      "accepted_on": [],
      "bad": {
        "have": [],
        "lack": [
          "CAS02"
        ]
      },
      "covered_on": [],
      "good": {
        "have": [
          "CAS01"
        ],
        "lack": []
      },
      "inapplicable_on": [],
      "installed_on": "2013-09-14",
      "kind": "Hotfix",
      "level": null,
      "month": null,
      "notes": [],
      "pending": [],
      "requirement": null,
      "separation": 1,
      "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)",
      "uncertain": [],
      "update": "KB938397",
      "url": "https://support.microsoft.com/help/938397",
      "what": "Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)"
    }
  ],
  "uncertain": [],
  "verdict": "missing"
}
@stderr
@status 0

@case the other way round
@cmd
kbdiff samples/exchange/cas02.csv samples/exchange/cas01.csv
@stdout
CAS01 lacks nothing that CAS02 has; CAS02 lacks 1 update that CAS01 has.

  CAS02 lacks  KB938397  Hotfix for Windows Server 2003 x64 Edition (installed
                         2013-09-14 on CAS01)

  CAS02  19 updates, 1 unidentified entry
  CAS01  20 updates, 1 unidentified entry

19 updates are on both hosts.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: KB938397. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case the word diff
@cmd
kbdiff diff --brief samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
@stderr
@status 1

@case all groups
@cmd
kbdiff --show all samples/exchange/cas01.csv samples/exchange/cas02.csv | tail -n +6 | head -n 20
@stdout
                          (installed 2010-09-21)
               KB2115168  Security Update for Windows Server 2003 x64 Edition
                          (installed 2010-08-17)
               KB2229593  Security Update for Windows Server 2003 x64 Edition
                          (installed 2010-07-20)
               KB958644   Security Update for Windows Server 2003 x64 Edition
                          (installed 2008-10-25)
               KB941569   Security Update for Windows Server 2003 x64 Edition
                          (installed 2008-08-19)
               KB943055   Security Update for Windows Server 2003 x64 Edition
                          (installed 2008-08-19)
               KB944653   Security Update for Windows Server 2003 x64 Edition
                          (installed 2008-08-19)
               KB948496   Update for Windows Server 2003 x64 Edition (installed
                          2008-08-19)
               KB933360   Update for Windows Server 2003 x64 Edition (installed
                          2008-06-02)
               KB935839   Security Update for Windows Server 2003 x64 Edition
                          (installed 2008-06-02)
               KB936782   Security Update for Windows Server 2003 x64 Edition
@stderr
@status 0

@case a requirement
@cmd
kbdiff samples/required.txt samples/utf16/fs07.csv
@stdout
FS07 lacks nothing that samples/required.txt requires.
FS07 is at the level of 2023-10; the newest update that kbdiff knows for build
20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

  samples/required.txt  requires 4 updates
  FS07                  4 updates, level 20348.2031 (2023-10)

FS07 has 3 of the required updates. Superseded, so not missing on FS07:
KB5031590.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/required.txt and samples/utf16/fs07.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case requirements on the command line
@cmd
kbdiff -g KB5031364,KB5031605 -b FS07 samples/utf16
@stdout
FS07 lacks nothing that the command line requires.
FS07 is at the level of 2023-10; the newest update that kbdiff knows for build
20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

  the command line  requires 2 updates
  FS07              4 updates, level 20348.2031 (2023-10)

FS07 has 1 of the required updates. Superseded, so not missing on FS07:
KB5031605.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/utf16/fs07.csv and the command line.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case good and bad among many
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff -b "BAD*" a.csv
@stdout
BAD1 lacks 2 updates that good hosts have; BAD2 lacks 2.

  BAD1 and BAD2 lack  KB1000002  listed as Security Update (installed
                                 2024-02-14)
                                 on 1 of 2 good
  BAD1 lacks          KB1000001  listed as Update (installed 2024-01-14)
  BAD2 lacks          KB1000003  listed as Update                 on 1 of 2 good

  BAD1          1 update
  BAD2          2 updates
  GOOD1, GOOD2  2 updates each

Checked (bad): BAD1 and BAD2. Reference (good): GOOD1 and GOOD2.
Only on BAD2: KB1000004 (--show extra).
Ignored: 1 update re-released under one number.
Not in kbdiff's tables: KB1000002, KB1000001 and KB1000003. To see what replaces
them, add --catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case good and bad among many, as csv
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff -f csv --show all -b "bad?" a.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB1000002,Security Update,,2024-02-14,1,2,0,2,0.5000,GOOD1,"BAD1;BAD2;GOOD2",,,https://support.microsoft.com/help/1000002,listed as Security Update (installed 2024-02-14),
missing,KB1000001,Update,,2024-01-14,2,2,1,2,0.5000,"BAD2;GOOD1;GOOD2",BAD1,,,https://support.microsoft.com/help/1000001,listed as Update (installed 2024-01-14),
missing,KB1000003,Update,,,1,2,1,2,0.0000,"BAD1;GOOD2","BAD2;GOOD1",,,https://support.microsoft.com/help/1000003,listed as Update,
extra,KB1000004,Update,,2024-03-14,0,2,1,2,-0.5000,BAD2,"BAD1;GOOD1;GOOD2",,,https://support.microsoft.com/help/1000004,listed as Update (installed 2024-03-14),
@stderr
@status 1

@case good and bad among many, as json
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff -f json -b "BAD[12]" a.csv | jq -S .counts,.verdict,.hosts[].role
@stdout
{
  "accepted": 0,
  "covered": 0,
  "extra": 1,
  "inapplicable": 0,
  "missing": 3,
  "same": 0,
  "uncertain": 0
}
"missing"
"bad"
"bad"
"good"
"good"
@stderr
@status 0

@case decisive
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff --decisive -b BAD1,BAD2 a.csv
@stdout
--decisive left out 3 updates that bad hosts lack or may lack.

  BAD1          1 update
  BAD2          2 updates
  GOOD1, GOOD2  2 updates each

Checked (bad): BAD1 and BAD2. Reference (good): GOOD1 and GOOD2.
Ignored: 4 by --decisive, 1 update re-released under one number.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case recurring
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff --recurring --show extra -b BAD1,BAD2 a.csv
@stdout
BAD1 lacks 2 updates that good hosts have; BAD2 lacks 2.

  Only on BAD2  KB890830   listed as Update (installed 2024-03-14)
                KB1000004  listed as Update (installed 2024-03-14)

  BAD1          1 update
  BAD2          2 updates
  GOOD1, GOOD2  2 updates each

Checked (bad): BAD1 and BAD2. Reference (good): GOOD1 and GOOD2.
Not in kbdiff's tables: KB890830 and KB1000004. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case kind, ignore, since and until
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
kbdiff --kind "^security" -b BAD1 a.csv; kbdiff --brief --ignore KB1000001 --ignore 1000002 -b BAD2 -g GOOD1 a.csv; kbdiff --since 2024-02-01 --brief -b BAD1 -g GOOD1 a.csv; kbdiff --until 2024-01-31 --brief -b BAD1 -g GOOD1 a.csv
@stdout
Among the updates compared, BAD1 lacks 1 update that good hosts have.

  BAD1 lacks  KB1000002  listed as Security Update (installed 2024-02-14)
                         on 1 of 3 good

  BAD1                1 update
  BAD2, GOOD1, GOOD2  2 updates each

Checked (bad): BAD1. Reference (good): BAD2, GOOD1 and GOOD2.
Ignored: 3 by --kind, 1 update re-released under one number.
Not in kbdiff's tables: KB1000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
Among the updates compared, BAD2 lacks nothing that GOOD1 has, but the filters leave nothing of the list of GOOD1; GOOD1 lacks 1 update that BAD2 has.
Among the updates compared, BAD1 lacks 1 update that GOOD1 has; GOOD1 lacks 1 update that BAD1 has.
Among the updates compared, BAD1 lacks 1 update that GOOD1 has; GOOD1 lacks 1 update that BAD1 has.
@stderr
@status 1

@case ignore a file
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
printf "KB1000001\n# no\n1000002\n" > no.txt; kbdiff --brief --ignore no.txt -b BAD2 -g GOOD1 a.csv
@stdout
Among the updates compared, BAD2 lacks nothing that GOOD1 has, but the filters leave nothing of the list of GOOD1; GOOD1 lacks 1 update that BAD2 has.
@stderr
@status 1

@case names in a file
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@cmd
printf "BAD1\nBAD2\n" > bad.txt; kbdiff --brief -b @bad.txt a.csv
@stdout
BAD1 lacks 2 updates that good hosts have; BAD2 lacks 2.
@stderr
@status 1

@case a file in a role
@file a.csv
CSName,HotFixID,Description,InstalledOn
GOOD1,KB1000001,Update,1/14/2024
GOOD1,KB1000002,Security Update,2/14/2024
GOOD2,KB1000001,Update,1/14/2024
GOOD2,KB1000003,Update,
BAD1,KB1000003,Update,
BAD2,KB1000001,Update,1/14/2024
BAD2,KB1000004,Update,3/14/2024
BAD2,KB890830,Update,3/14/2024
@file b.csv
CSName,HotFixID,Description,InstalledOn
OTHER,KB1000001,Update,1/14/2024
@cmd
kbdiff --brief -b b.csv a.csv
@stdout
OTHER lacks 3 updates that good hosts have.
@stderr
@status 1

@case an incomplete bad host
@file good.txt

Host Name:                 GOOD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
                           [03]: KB5031361
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file bad.txt

Host Name:                 BAD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB448
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff good.txt bad.txt
@stdout
BAD may lack 1 update that GOOD has: the list of BAD is cut short. GOOD lacks
nothing that BAD lists.

In doubt
  BAD  bad.txt:6 (systeminfo): the list is cut short: 1 of 3 updates
Export BAD again:
Get-HotFix -ComputerName BAD | Export-Csv BAD.csv

  BAD may lack  KB5031361  2023-10 cumulative update, 17763.4974

  GOOD  3 updates, level 17763.4974 (2023-10)
  BAD   1 of 3 updates
  both  Windows Server 2019 Standard, 17763, x64

1 update is on both hosts. Superseded, so not missing on BAD: KB4486553.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.txt and good.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
bad.txt:6: warning: the list is cut short: 1 of 3 updates [CUT]
@status 1

@case an incomplete good host
@file good.txt

Host Name:                 GOOD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
                           [03
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file bad.txt

Host Name:                 BAD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff good.txt bad.txt
@stdout
BAD lacks nothing that GOOD lists, but the list of GOOD is in doubt and may be
incomplete; GOOD lacks nothing that BAD has.

In doubt
  GOOD  good.txt:6 (systeminfo): the list is cut short: 2 of 3 updates
Export GOOD again:
Get-HotFix -ComputerName GOOD | Export-Csv GOOD.csv

  GOOD  2 of 3 updates
  BAD   2 updates
  both  Windows Server 2019 Standard, 17763, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.txt and good.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
good.txt:6: warning: the list is cut short: 2 of 3 updates [CUT]
kbdiff: warning: the list of GOOD is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
@status 1

@case nothing missing
@file good.txt

Host Name:                 GOOD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file bad.txt

Host Name:                 BAD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB4486553
                           [02]: KB5029931
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff good.txt bad.txt
@stdout
GOOD and BAD have the same 2 updates.

  GOOD, BAD  2 updates each
  both       Windows Server 2019 Standard, 17763, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.txt and good.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case unlike hosts
@file good.txt

Host Name:                 GOOD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5029931
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file bad.txt

Host Name:                 BAD
OS Name:                   Microsoft Windows Server 2016 Standard
OS Version:                10.0.14393 N/A Build 14393
System Type:               X86-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5029931
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff good.txt bad.txt
@stdout
GOOD and BAD run different Windows builds (17763 and 14393), so they cannot be
compared.

  GOOD  1 update, Windows Server 2019 Standard, 17763, x64
  BAD   1 update, Windows Server 2016 Standard, 14393, x86

Compare BAD with a good host of build 14393.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from bad.txt and good.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: hosts have different architectures: x64 (good), x86 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 (good), 14393 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows products: Microsoft Windows Server 2019 (good), Microsoft Windows Server 2016 (bad) [UNLIKE]
@status 1

@case variants
@file g.csv
CSName,HotFixID,Description,InstalledOn
G,KB2378111_WM9,Update,
G,KB2378111,Update,
@file b.csv
CSName,HotFixID,Description,InstalledOn
B,KB2378111,Update,
@cmd
kbdiff -v g.csv b.csv
@stdout
G and B have the same update.

  G, B  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: note: G has the package KB2378111_WM9; B lists another package of that update [VARIANT]
@status 0

@case two states of one host
@file a.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000001,Update,
@file b.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000002,Update,
@cmd
kbdiff --brief a.csv b.csv; kbdiff --brief before=a.csv after=b.csv
@stdout
after lacks 1 update that before has; before lacks 1 update that after has.
@stderr
b.csv:2: warning: two complete lists of H differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
kbdiff: error: H is on both sides; for two exports of one host use kbdiff changes a.csv b.csv, or kbdiff before=a.csv after=b.csv [BOTH_ROLES]
@status 1

@case names that are hostile
@file x.csv
CSName,HotFixID,Description,InstalledOn
"=cmd|x",KB1000001,"<script>",
"=cmd|x",KB1000002,"a, ""b""",
@file y.csv
CSName,HotFixID,Description,InstalledOn
"[31mred",KB1000003,"-1",
@cmd
kbdiff -f csv --show all x.csv y.csv; kbdiff x.csv y.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB1000001,<script>,,,1,1,0,1,1.0000,"'=cmd|x",red,,,https://support.microsoft.com/help/1000001,listed as <script>,
missing,KB1000002,"a, ""b""",,,1,1,0,1,1.0000,"'=cmd|x",red,,,https://support.microsoft.com/help/1000002,"listed as a, ""b""",
extra,KB1000003,-1,,,0,1,1,1,-1.0000,red,"'=cmd|x",,,https://support.microsoft.com/help/1000003,listed as -1,
red lacks 2 updates that =cmd|x has; =cmd|x lacks 1 update that red has.

  red lacks     KB1000001  listed as <script>
                KB1000002  listed as a, "b"
  =cmd|x lacks  KB1000003  listed as -1

  =cmd|x  2 updates
  red     1 update

Not in kbdiff's tables: KB1000001, KB1000002 and KB1000003. To see what replaces
them, add --catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from x.csv and y.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case hosts of several lists, folded into one line
@cmd
for i in 1 2 3 4 5 6 7 8 9 10; do printf 'CSName,HotFixID\nN%d,KB1000001\n' $i > n$i.csv; done; cp n3.csv n3again.csv; kbdiff -b N9 *.csv
@stdout
N9 lacks nothing that the 9 good hosts have.

  N9            1 update
  9 good hosts  1 update each

Checked (bad): N9. Reference (good): the other 9 hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n1.csv, n10.csv, n2.csv and 8 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a cut list, in either role, from a file and from what list wrote of it
@cmd
kbdiff list -f csv samples/german/lager07.txt >cut.csv 2>/dev/null
{ echo CSName,HotFixID; tail -n +2 cut.csv | cut -d , -f 2 | sed s/^/SAME,/; } >same.csv
for cut in samples/german/lager07.txt cut.csv; do
	kbdiff --brief samples/exchange/cas01.csv $cut 2>/dev/null; echo $?
	kbdiff -f json samples/exchange/cas01.csv $cut 2>/dev/null | jq -c .verdict,.counts
	kbdiff --brief $cut same.csv; echo $?
	kbdiff -f json $cut same.csv 2>/dev/null | jq -c .verdict,.counts
done
@stdout
LAGER07 may lack 20 updates that CAS01 has: the list of LAGER07 is cut short. CAS01 lacks 245 updates that LAGER07 lists.
1
"uncertain"
{"accepted":0,"missing":0,"uncertain":20,"extra":245,"covered":0,"inapplicable":0,"same":0}
SAME lacks nothing that LAGER07 lists, but the list of LAGER07 is in doubt and may be incomplete; LAGER07 lacks nothing that SAME has.
1
"uncertain"
{"accepted":0,"missing":0,"uncertain":0,"extra":0,"covered":0,"inapplicable":0,"same":245}
LAGER07 may lack 20 updates that CAS01 has: the list of LAGER07 is cut short. CAS01 lacks 245 updates that LAGER07 lists.
1
"uncertain"
{"accepted":0,"missing":0,"uncertain":20,"extra":245,"covered":0,"inapplicable":0,"same":0}
SAME lacks nothing that LAGER07 lists, but the list of LAGER07 is in doubt and may be incomplete; LAGER07 lacks nothing that SAME has.
1
"uncertain"
{"accepted":0,"missing":0,"uncertain":0,"extra":0,"covered":0,"inapplicable":0,"same":245}
@stderr
samples/german/lager07.txt:29: warning: the list is cut short: 245 of 263 updates [CUT]
kbdiff: warning: the list of LAGER07 is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
cut.csv:2: warning: the list is cut short: 245 of 263 updates of LAGER07 in samples/german/lager07.txt [CUT]
kbdiff: warning: the list of LAGER07 is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
@status 0

@case a pair without a peer, and lists that say of an update that it is not for them
@file w22.csv
CSName,HotFixID,OSBuild
W22,KB5031364,10.0.20348
W22,KB4000009,10.0.20348
@file w16.csv
CSName,HotFixID,OSBuild
W16,KB5031362,10.0.14393
@file zero.txt

Host Name:                 ZERO
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 0 Hotfix(s) Installed.
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file states.csv
Host,KB,Status
S1,KB4000009,Installed
S1,KB4000008,Installed
S2,KB4000009,Not Applicable
S2,KB4000008,Installed
@cmd
kbdiff --brief w22.csv w16.csv
kbdiff w22.csv zero.txt | sed -n 4,5p
kbdiff -g S1 -b S2 states.csv | tail -n 5
@stdout
W22 and W16 run different Windows builds (20348 and 14393), so little can be compared; W16 may lack 1 update that W22 has.
In doubt
  ZERO  zero.txt:6 (systeminfo): the list is empty: 0 Hotfix(s)
1 update is on both hosts. Not applicable on S2: KB4000009.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from states.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: hosts run different Windows builds: 20348 (good), 14393 (bad) [UNLIKE]
zero.txt:6: warning: updates are not listed: systeminfo says "0 Hotfix(s)", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
@status 0

@case months behind that options took out
@file a.csv
CSName,HotFixID,Description
A,KB5032196,Security Update
A,KB5031589,Update
@file b.csv
CSName,HotFixID,Description
B,KB5031361,Security Update
B,KB4000001,Update
@cmd
kbdiff --brief a.csv b.csv
kbdiff --brief --ignore KB5032196 a.csv b.csv
kbdiff --brief --kind '^Update' a.csv b.csv
kbdiff -f nagios --ignore KB5032196 a.csv b.csv
@stdout
B is one month behind A and lacks 1 update that A has; A lacks 1 update that B has.
Among the updates compared, B lacks nothing that A has; A lacks 1 update that B has.
Among the updates compared, B lacks nothing that A has; A lacks 1 update that B has.
KBDIFF OK: Among the updates compared, B lacks nothing that A has; A lacks 1 update that B has. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
@stderr
@status 0

@case decisive where no update is and hosts lack some
@file a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file b.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"B","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5030214","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5030505","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file c.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"C","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"C","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file r.txt
KB5031361
@cmd
kbdiff diff --decisive -b B,C -f nagios a.csv b.csv c.csv
kbdiff -g r.txt --decisive -f nagios a.csv b.csv
@stdout
KBDIFF WARNING: --decisive left out 2 updates that bad hosts lack or may lack. | hosts=3;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
KBDIFF WARNING: --decisive left out 1 update that bad hosts lack or may lack. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
@stderr
@status 1

@case nothing compared in either direction
@file a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file b.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"B","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5030214","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5030505","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@cmd
kbdiff diff --brief --since 2023-11-01 b.csv a.csv
@stdout
Nothing could be compared: the filters leave no update.
@stderr
@status 1

@case kinds of another language prove nothing
@file a.csv
CSName,HotFixID,Description
A,KB5004424,Sicherheitsupdate
A,KB5031361,Sicherheitsupdate
@file b.csv
CSName,HotFixID,Description
B,KB5004424,Security Update
B,KB5030214,Security Update
@file c.csv
CSName,HotFixID,Description
C,KB5004424,Security Update
C,KB5031361,Update
@cmd
kbdiff --brief --kind "Security Update" a.csv b.csv
kbdiff --brief --kind "Security Update" b.csv a.csv
kbdiff --brief --kind Sicherheitsupdate b.csv a.csv
kbdiff --brief --kind "Security Update" c.csv b.csv
kbdiff --brief --kind "Security Update" -b B a.csv b.csv c.csv
sed s/^A,/X,/ a.csv >x.csv; kbdiff --brief --kind "Security Update" -b C b.csv c.csv x.csv
kbdiff cluster --brief --kind "Security Update" a.csv b.csv
kbdiff -f nagios --kind "Security Update" -b B a.csv b.csv c.csv
kbdiff -f json --kind "Security Update" a.csv b.csv | jq -r .verdict
@stdout
Among the updates compared, B lacks nothing that A has, but the filters leave nothing of the list of A; A lacks nothing that B has.
Among the updates compared, A lacks nothing that B has; B lacks nothing that A has, but the filters leave nothing of the list of A.
Among the updates compared, A lacks nothing that B has, but the filters leave nothing of the list of B; B lacks 1 update that A has.
Among the updates compared, B lacks nothing that C has; C lacks nothing that B has.
Among the updates compared, B lacks nothing that A and C have, but the filters leave nothing of the list of A.
Among the updates compared, C lacks nothing that B and X have, but the filters leave nothing of the list of X.
Among the updates compared, the nodes agree as far as their lists go, but the filters leave nothing of the list of A.
KBDIFF WARNING: Among the updates compared, B lacks nothing that A and C have, but the filters leave nothing of the list of A. | hosts=3;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
uncertain
@stderr
@status 0

@case filters that leave nothing of the good host
@file a.csv
CSName,HotFixID,Description,InstalledOn
A,KB1000001,Update,1/14/2024
A,KB890830,Update,3/14/2024
@file b.csv
CSName,HotFixID,Description,InstalledOn
B,KB1000001,Update,1/14/2024
B,KB1000002,Update,2/14/2024
@file c.csv
CSName,HotFixID,Description,InstalledOn
C,KB890830,Update,3/14/2024
@file d.csv
CSName,HotFixID,Description,InstalledOn
D,KB1000002,Update,2/14/2024
@cmd
kbdiff --brief --since 2024-02-01 a.csv b.csv; echo $?
kbdiff --brief --ignore KB1000001 a.csv b.csv; echo $?
kbdiff --brief --until 2023-12-01 a.csv b.csv; echo $?
kbdiff --brief c.csv b.csv; echo $?
kbdiff --brief --recurring --since 2024-03-01 a.csv b.csv; echo $?
kbdiff --brief --since 2024-02-01 -b B a.csv b.csv d.csv; echo $?
kbdiff --brief --since 2024-01-01 --decisive -b A,B d.csv a.csv b.csv; echo $?
kbdiff --decisive -b B d.csv b.csv
@stdout
Among the updates compared, B lacks nothing that A has, but the filters leave nothing of the list of A; A lacks 1 update that B has.
1
Among the updates compared, B lacks nothing that A has, but the filters leave nothing of the list of A; A lacks 1 update that B has.
1
Nothing could be compared: the filters leave no update.
1
B lacks nothing that C has, but the filters leave nothing of the list of C; C lacks 2 updates that B has.
1
Among the updates compared, B lacks 1 update that A has; A lacks nothing that B has.
1
Among the updates compared, B lacks nothing that A and D have.
0
--decisive left out 1 update that bad hosts lack or may lack.
1
Among the updates compared, B lacks nothing that D has; D lacks nothing that B
has.

  D  1 update
  B  2 updates

Ignored: 2 by --decisive.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and d.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case hosts without a peer, and one whose Windows is not known
@file g.csv
Computer,HotFixID,OSVersion
G1,KB5031361,10.0.17763
G1,KB4000001,10.0.17763
G2,KB5031364,10.0.20348
G2,KB4000002,10.0.20348
@file b.csv
Computer,HotFixID,OSVersion
B1,KB5031361,10.0.17763
B3,KB5031362,10.0.14393
@file u.csv
Computer,HotFixID
U,KB4000003
@cmd
kbdiff -g 'G*' g.csv b.csv
kbdiff -g 'G*' -b B1,U g.csv b.csv u.csv --brief 2>/dev/null
@stdout
B3 cannot be compared: no good host runs its Windows build. B1 lacks 1 update
that G1 has.
B3 is at the level of 2023-10; the newest update that kbdiff knows for build
14393 is KB5129239 of 2026-09 (14393.9514, out-of-band).
Both hosts of build 17763 are at the level of 2023-10; the newest update that
kbdiff knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

Build 14393: B3, without a good host

Build 17763: B1 against 1 good host
  B1 lacks  KB4000001

  B1  1 update, level 17763.4974 (2023-10), build 17763
  B3  1 update, level 14393.6351 (2023-10), build 14393
  G1  2 updates, level 17763.4974 (2023-10), build 17763
  G2  2 updates, level 20348.2031 (2023-10), build 20348

Compare B3 with a good host of build 14393.
Checked (bad): B1 and B3. Reference (good): G1 and G2.
Not compared: 1 host of build 20348, since no bad host runs it.
Not in kbdiff's tables: KB4000001. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B1 lacks 1 update that good hosts have; U may lack 4. The hosts run different Windows builds, so some differences are expected.
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 14393 and 17763 (bad) [UNLIKE]
@status 1

@case a host whose name begins with "lack" lacks nothing by that
@cmd
for h in GOOD1 GOOD2; do printf "CSName,HotFixID\n$h,KB5029247\n" > $h.csv; done
printf 'CSName,HotFixID\nlack01,KB5029247\nlack01,KB5031361\nlack01,KB5030214\n' > bad.csv
kbdiff --show extra -g 'GOOD*' *.csv | sed -n '5,/^$/p'
@stdout
  Only on lack01  KB5031361  2023-10 cumulative update, 17763.4974
                             contains KB5030214

@stderr
@status 0

@case an update that hosts installed on different days, and days that are asked for
@cmd
printf 'CSName,HotFixID,InstalledOn\nA,KB5000001,2024-07-01\nA,KB5000002,2024-01-01\n' > a.csv
printf 'CSName,HotFixID,InstalledOn\nB,KB5000002,2024-01-01\n' > b.csv
printf 'CSName,HotFixID,InstalledOn\nC,KB5000001,2024-05-01\nC,KB5000002,2024-01-01\n' > c.csv
for o in '--until 2024-06-01' '--until 2024-04-30' '--since 2024-06-01' '--since 2024-07-02' '--since 2024-05-10 --until 2024-06-01'; do
kbdiff --brief $o -b B ?.csv; kbdiff cluster --brief $o ?.csv; done
sed -i 's/2024-05-01//' c.csv; kbdiff --until 2024-04-30 -b B ?.csv | grep -e B.lacks -e --until
@stdout
B lacks 1 update that A and C have.
B lacks 1 update that the other 2 nodes have.
Among the updates compared, B lacks nothing that A and C have.
Among the updates compared, A, B and C have the same update.
Among the updates compared, B lacks 1 update that A and C have.
Among the updates compared, B lacks 1 update that the other 2 nodes have.
Nothing could be compared: the filters leave no update.
Nothing could be compared: the filters leave no update.
Among the updates compared, B lacks 1 update that A and C have.
Among the updates compared, B lacks 1 update that the other 2 nodes have.
B lacks 1 update that A and C have.
  B lacks  KB5000001  installed 2024-07-01
--until keeps 1 update without a date.
@stderr
@status 0

@case one file, and one folder, on both sides
@cmd
mkdir d; printf 'CSName,HotFixID\nA,KB4000001\n' > a.csv; cp a.csv d
kbdiff a.csv a.csv; kbdiff d d; kbdiff d a.csv
@stdout
@stderr
kbdiff: error: A is on both sides, since both are a.csv; give two files [BOTH_ROLES]
kbdiff: error: A is on both sides; for two exports of one host use kbdiff changes FILE FILE, or kbdiff before=FILE after=FILE [BOTH_ROLES]
kbdiff: error: A is on both sides; for two exports of one host use kbdiff changes FILE a.csv, or kbdiff before=FILE after=a.csv [BOTH_ROLES]
@status 2

@case updates without a kind are kept by --kind, and counted
@file a.csv
CSName,HotFixID,Description
A,KB5031361,Security Update
A,KB5012170,
A,KB4000002,Update
@file b.csv
CSName,HotFixID,Description
B,KB5031361,Security Update
@cmd
kbdiff --kind Security a.csv b.csv | grep -e lacks -e --kind
kbdiff changes --kind Security before=a.csv after=a.csv | grep -e --kind
@stdout
Among the updates compared, B lacks 1 update that A has; A lacks nothing that B
  B lacks  KB5012170
Ignored: 1 by --kind. --kind keeps 1 update without a kind.
Ignored: 1 by --kind. --kind keeps 1 update without a kind.
@stderr
@status 0
