@case drift
@cmd
kbdiff cluster samples/cluster
@stdout
EX03 is one month behind the other 3 nodes and lacks 2 updates that they have.
All 4 nodes are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  KB5031361  2023-10 cumulative update, 17763.4974  all but EX03
  KB5031589  2023-10 servicing stack                all but EX03

  EX03              10 updates, level 17763.4851 (2023-09)
  EX01, EX02, EX04  10 updates each, level 17763.4974 (2023-10)
  all 4 nodes       Windows Server 2019 Standard, 17763, x64

8 updates are on all 4 nodes. Superseded, so not missing on EX01, EX02 and EX04:
KB5030214 and KB5030505.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 4 files in samples/cluster/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case drift as csv
@cmd
kbdiff cluster -f csv samples/cluster
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5031361,,,,3,4,"EX01;EX02;EX04",EX03,,,https://support.microsoft.com/help/5031361,"2023-10 cumulative update, 17763.4974",
drift,KB5031589,,,,3,4,"EX01;EX02;EX04",EX03,,,https://support.microsoft.com/help/5031589,2023-10 servicing stack,
covered,KB5030214,,,,1,4,EX03,,,"EX01 by KB5031361 (builds);EX02 by KB5031361 (builds);EX04 by KB5031361 (builds)",https://support.microsoft.com/help/5030214,"2023-09 cumulative update, 17763.4851",
covered,KB5030505,,,,1,4,EX03,,,"EX01 by KB5031589 (chain);EX02 by KB5031589 (chain);EX04 by KB5031589 (chain)",https://support.microsoft.com/help/5030505,2023-09 servicing stack,
@stderr
@status 1

@case drift as json
@cmd
kbdiff cluster -f json samples/cluster | jq -S .
@stdout
{
  "accepted": [],
  "common": 8,
  "consistent": false,
  "covered": [
    {
      "accepted_on": [],
      "covered_on": [
        {
          "by": "KB5031361",
          "detail": "17763.4974 >= 17763.4851",
          "evidence": "builds",
          "host": "EX01"
        },
        {
          "by": "KB5031361",
          "detail": "17763.4974 >= 17763.4851",
          "evidence": "builds",
          "host": "EX02"
        },
        {
          "by": "KB5031361",
          "detail": "17763.4974 >= 17763.4851",
          "evidence": "builds",
          "host": "EX04"
        }
      ],
      "have": [
        "EX03"
      ],
      "inapplicable_on": [],
      "installed_on": null,
      "kind": null,
      "lack": [],
      "level": "17763.4851",
      "month": "2023-09",
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5030214",
      "url": "https://support.microsoft.com/help/5030214",
      "what": "2023-09 cumulative update, 17763.4851"
    },
    {
      "accepted_on": [],
      "covered_on": [
        {
          "by": "KB5031589",
          "detail": "the servicing stack of 2023-10 contains that of 2023-09",
          "evidence": "chain",
          "host": "EX01"
        },
        {
          "by": "KB5031589",
          "detail": "the servicing stack of 2023-10 contains that of 2023-09",
          "evidence": "chain",
          "host": "EX02"
        },
        {
          "by": "KB5031589",
          "detail": "the servicing stack of 2023-10 contains that of 2023-09",
          "evidence": "chain",
          "host": "EX04"
        }
      ],
      "have": [
        "EX03"
      ],
      "inapplicable_on": [],
      "installed_on": null,
      "kind": null,
      "lack": [],
      "level": null,
      "month": "2023-09",
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5030505",
      "url": "https://support.microsoft.com/help/5030505",
      "what": "2023-09 servicing stack"
    }
  ],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [],
  "drift": [
    {
      "accepted_on": [],
      "covered_on": [],
      "have": [
        "EX01",
        "EX02",
        "EX04"
      ],
      "inapplicable_on": [],
      "installed_on": null,
      "kind": null,
      "lack": [
        "EX03"
      ],
      "level": "17763.4974",
      "month": "2023-10",
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5031361",
      "url": "https://support.microsoft.com/help/5031361",
      "what": "2023-10 cumulative update, 17763.4974"
    },
    {
      "accepted_on": [],
      "covered_on": [],
      "have": [
        "EX01",
        "EX02",
        "EX04"
      ],
      "inapplicable_on": [],
      "installed_on": null,
      "kind": null,
      "lack": [
        "EX03"
      ],
      "level": null,
      "month": "2023-10",
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5031589",
      "url": "https://support.microsoft.com/help/5031589",
      "what": "2023-10 servicing stack"
    }
  ],
  "expired": [],
  "groups": [
    {
      "build": "17763",
      "has": [],
      "hosts": [
        "EX03"
      ],
      "lacks": [
        "KB5031361",
        "KB5031589"
      ],
      "level": "17763.4851",
      "newest_level": "17763.9247",
      "norm": false,
      "uncertain": []
    },
    {
      "build": "17763",
      "has": [],
      "hosts": [
        "EX01",
        "EX02",
        "EX04"
      ],
      "lacks": [],
      "level": "17763.4974",
      "newest_level": "17763.9247",
      "norm": true,
      "uncertain": []
    }
  ],
  "hosts": [
    {
      "aliases": [
        "EX01.corp.example"
      ],
      "arch": "x64",
      "build": "10.0.17763",
      "complete": true,
      "declared": 10,
      "doubts": [],
      "files": [
        "samples/cluster/ex01.txt"
      ],
      "formats": [
        "systeminfo"
      ],
      "level": "17763.4974",
      "listed": 10,
      "name": "EX01",
      "os": "Microsoft Windows Server 2019 Standard",
      "role": "node",
      "stated_level": null,
      "unidentified": 0
    },
    {
      "aliases": [
        "EX02.corp.example"
      ],
      "arch": "x64",
      "build": "10.0.17763",
      "complete": true,
      "declared": 10,
      "doubts": [],
      "files": [
        "samples/cluster/ex02.txt"
      ],
      "formats": [
        "systeminfo"
      ],
      "level": "17763.4974",
      "listed": 10,
      "name": "EX02",
      "os": "Microsoft Windows Server 2019 Standard",
      "role": "node",
      "stated_level": null,
      "unidentified": 0
    },
    {
      "aliases": [
        "EX03.corp.example"
      ],
      "arch": "x64",
      "build": "10.0.17763",
      "complete": true,
      "declared": 10,
      "doubts": [],
      "files": [
        "samples/cluster/ex03.txt"
      ],
      "formats": [
        "systeminfo"
      ],
      "level": "17763.4851",
      "listed": 10,
      "name": "EX03",
      "os": "Microsoft Windows Server 2019 Standard",
      "role": "node",
      "stated_level": null,
      "unidentified": 0
    },
    {
      "aliases": [
        "EX04.corp.example"
      ],
      "arch": "x64",
      "build": "10.0.17763",
      "complete": true,
      "declared": 10,
      "doubts": [],
      "files": [
        "samples/cluster/ex04.txt"
      ],
      "formats": [
        "systeminfo"
      ],
      "level": "17763.4974",
      "listed": 10,
      "name": "EX04",
      "os": "Microsoft Windows Server 2019 Standard",
      "role": "node",
      "stated_level": null,
      "unidentified": 0
    }
  ],
  "judged_on": null,
  "kbdiff": "0.1.0",
  "uncertain": [],
  "verdict": "drift"
}
@stderr
@status 0

@case consistent
@cmd
kbdiff cluster samples/cluster/ex01.txt samples/cluster/ex02.txt
@stdout
EX01 and EX02 have the same 10 updates.
Both nodes are at the level of 2023-10; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  EX01, EX02  10 updates each, level 17763.4974 (2023-10)
  both        Windows Server 2019 Standard, 17763, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/cluster/ex01.txt and samples/cluster/ex02.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case consistent, brief and json
@cmd
kbdiff cluster --brief samples/cluster/ex01.txt samples/cluster/ex02.txt; kbdiff cluster -f json samples/cluster/ex01.txt samples/cluster/ex02.txt | jq .verdict,.consistent,.common
@stdout
EX01 and EX02 have the same 10 updates.
"consistent"
true
10
@stderr
@status 0

@case incomplete
@file a.txt

Host Name:                 A
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file b.txt

Host Name:                 B
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
                           [
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff cluster a.txt b.txt
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may
be incomplete.

In doubt
  B  b.txt:6 (systeminfo): the list is cut short: 2 of 3 updates
Export B again:
Get-HotFix -ComputerName B | Export-Csv B.csv

  A     2 updates
  B     2 of 3 updates
  both  Windows Server 2019 Standard, 17763, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt and b.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
b.txt:6: warning: the list is cut short: 2 of 3 updates [CUT]
@status 1

@case uncertain
@file a.txt

Host Name:                 A
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB4486553
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file b.txt

Host Name:                 B
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5029931
                           [02]: KB44
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@cmd
kbdiff cluster a.txt b.txt
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may
be incomplete.

In doubt
  B  b.txt:6 (systeminfo): the list is cut short: 1 of 3 updates
Export B again:
Get-HotFix -ComputerName B | Export-Csv B.csv

  A     2 updates
  B     1 of 3 updates
  both  Windows Server 2019 Standard, 17763, x64

1 update is on both nodes. Superseded, so not missing on B: KB4486553.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt and b.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
b.txt:6: warning: the list is cut short: 1 of 3 updates [CUT]
@status 1

@case eight nodes
@cmd
for i in 1 2 3 4 5 6 7 8; do printf "CSName,HotFixID\nSQLNODE0$i,KB1000001\nSQLNODE0$i,KB100000$((i % 3 + 2))\n" > $i.csv; done; kbdiff cluster ?.csv
@stdout
SQLNODE01, SQLNODE04 and SQLNODE07 lack 2 updates that other nodes have;
SQLNODE02, SQLNODE05 and SQLNODE08 lack 2 updates; SQLNODE03 and SQLNODE06 lack
2 updates.

  5 nodes lack  KB1000003
                KB1000004
  6 nodes lack  KB1000002

             SQLNODE01
             | SQLNODE02
             | | SQLNODE03
             | | | SQLNODE04
             | | | | SQLNODE05
             | | | | | SQLNODE06
             | | | | | | SQLNODE07
             | | | | | | | SQLNODE08
  KB1000003  + - - + - - + -
  KB1000004  - + - - + - - +
  KB1000002  - - + - - + - -
  + has   - lacks

  8 nodes  2 updates each

1 update is on all 8 nodes.
Not in kbdiff's tables: KB1000003, KB1000004 and KB1000002. To see what replaces
them, add --catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 1.csv, 2.csv, 3.csv and 5 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case sixty-four nodes
@cmd
for i in $(seq 64); do printf "CSName,HotFixID\nWEB$i,KB1000001\nWEB$i,KB100000$((i % 16 / 15 + 2))\n" > $i.csv; done; kbdiff cluster *.csv
@stdout
WEB15, WEB31, WEB47 and WEB63 lack 1 update that the other 60 nodes have, and
have 1 update that those nodes lack.

  KB1000002  on 60 of 64
  KB1000003  on 4 of 64

  WEB15, WEB31, WEB47, WEB63  2 updates each
  the other 60                2 updates each

1 update is on all 64 nodes.
Not in kbdiff's tables: KB1000002 and KB1000003. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 1.csv, 10.csv, 11.csv and 61 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a hundred nodes
@cmd
for i in $(seq 100); do printf "CSName,HotFixID\nWEB$i,KB1000001\nWEB$i,KB100000$((i % 16 / 15 + 2))\n" > $i.csv; done; kbdiff cluster *.csv
@stdout
WEB15, WEB31, WEB47, WEB63 and 2 more lack 1 update that the other 94 nodes
have, and have 1 update that those nodes lack.

  KB1000002  on 94 of 100
  KB1000003  on 6 of 100

  6 nodes       2 updates each
  the other 94  2 updates each

1 update is on all 100 nodes.
Not in kbdiff's tables: KB1000002 and KB1000003. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 1.csv, 10.csv, 100.csv and 97 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case one node
@cmd
kbdiff cluster samples/exchange/cas01.csv
@stdout
@stderr
kbdiff: error: a cluster needs two hosts or more; found only CAS01 [TOO_FEW]
@status 2

@case expect
@cmd
kbdiff cluster --brief --expect 5 samples/cluster; kbdiff cluster --brief --expect 4 samples/cluster; printf "EX01\nEX09\n" > who.txt; kbdiff cluster --brief --expect @who.txt samples/cluster
@stdout
EX03 is one month behind the other 3 nodes and lacks 2 updates that they have.
@stderr
kbdiff: error: --expect: read 4 of 5 hosts [EXPECTED]
kbdiff: error: --expect: EX09 was not found (found 1 of 2 hosts) [EXPECTED]
@status 2

@case builds that are served alike are one family
@file w1.txt
Host Name: W1
OS Version: 10.0.19044 N/A Build 19044
Hotfix(s): 1 Hotfix(s) Installed.
  [01]: KB5012110
@file w2.txt
Host Name: W2
OS Version: 10.0.19045 N/A Build 19045
Hotfix(s): 1 Hotfix(s) Installed.
  [01]: KB5012111
@file w3.txt
Host Name: W3
OS Version: 10.0.19045 N/A Build 19045
Hotfix(s): 1 Hotfix(s) Installed.
  [01]: KB5012111
@cmd
kbdiff cluster w1.txt w2.txt w3.txt

@stdout
W1 lacks 1 update that the other 2 nodes have, and has 1 update that they lack.

  KB5012111  all but W1
  KB5012110  only on W1

  W1      1 update
  W2, W3  1 update each

Not in kbdiff's tables: KB5012111 and KB5012110. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from w1.txt, w2.txt and w3.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case nodes whose lists contradict themselves alike do not have the same updates
@file a1.csv
CSName,HotFixID
A,KB938397
A,KB968730
@file a2.csv
CSName,HotFixID
A,KB968730
A,KB938398
@file b1.csv
CSName,HotFixID
B,KB938397
B,KB968730
@file b2.csv
CSName,HotFixID
B,KB968730
B,KB938398
@cmd
kbdiff cluster a1.csv a2.csv b1.csv b2.csv
@stdout
A and B may both lack 2 updates: each has lists that disagree.

  KB938397    A and B may lack it
            in only one list of each of A and B
  KB938398    A and B may lack it
            in only one list of each of A and B

  A, B  3 updates each, from 2 lists

1 update is on both nodes.
Not in kbdiff's tables: KB938397 and KB938398. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
Warning: a2.csv:2: two complete lists of A differ: this one and a1.csv. Updates
on only one of them are uncertain; compare exports of two days with 'kbdiff
changes'.
Warning: b2.csv:2: two complete lists of B differ: this one and b1.csv. Updates
on only one of them are uncertain; compare exports of two days with 'kbdiff
changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a1.csv, a2.csv, b1.csv and b2.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a2.csv:2: warning: two complete lists of A differ: this one and a1.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
b2.csv:2: warning: two complete lists of B differ: this one and b1.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 1

@case nodes in doubt are no norm
@file cut1.txt

Host Name:                 N1
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
@file cut2.txt

Host Name:                 N2
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
@file cut3.txt

Host Name:                 N3
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
@file short1.txt

Host Name:                 N1
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
@file short2.txt

Host Name:                 N2
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
@file short3.txt

Host Name:                 N3
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 5 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
@file less.txt

Host Name:                 N4
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file more.txt

Host Name:                 N4
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file five.txt

Host Name:                 N5
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file six.txt

Host Name:                 N6
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB5031361
                           [02]: KB5031589
                           [03]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
exec 2>/dev/null
kbdiff --brief cluster cut1.txt cut2.txt cut3.txt less.txt
kbdiff --brief cluster short1.txt short2.txt short3.txt more.txt five.txt
kbdiff --brief cluster cut1.txt more.txt five.txt six.txt N7=less.txt
kbdiff -f json cluster cut1.txt more.txt five.txt six.txt N7=less.txt | grep -o '"hosts": .*"norm": [a-z]*'
kbdiff -f nagios cluster cut1.txt more.txt five.txt six.txt N7=less.txt
@stdout
N4 lacks 1 update that N1, N2 and N3 have; N1, N2 and N3 lack nothing that N4 has.
N1, N2 and N3 may lack 1 update that the other 2 nodes have: the lists of N1, N2 and N3 are cut short.
N7 lacks 1 update that the other 4 nodes have.
"hosts": ["N7"], "norm": false
"hosts": ["N1"], "norm": false
"hosts": ["N4", "N5", "N6"], "norm": true
KBDIFF CRITICAL: N7 lacks 1 update that the other 4 nodes have. | hosts=5;;;0 differing=1;;;0 missing=1;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
@stderr
@status 2

@case a node alone in its line of a build that lacks what others have
@file n.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB5000001,,Update,2023-10-10,,,installed,Microsoft Windows Server 2025 Standard,10.0.26100,x64,yes,,,,,,,,
A,KB5000002,,Update,2023-10-10,,,installed,Microsoft Windows Server 2025 Standard,10.0.26100,x64,yes,,,,,,,,
B,KB5000001,,Update,2023-10-10,,,installed,,10.0.26100,x64,yes,,,,,,,,
C,KB5000001,,Update,2023-10-10,,,installed,Microsoft Windows 11 Enterprise,10.0.26100,x64,yes,,,,,,,,
C,KB5000002,,Update,2023-10-10,,,installed,Microsoft Windows 11 Enterprise,10.0.26100,x64,yes,,,,,,,,
@cmd
kbdiff cluster n.csv; kbdiff cluster --brief n.csv
@stdout
2 of 3 nodes run Windows builds of 2 families, and the family of the other one
is unknown; 1 node differs: B. A and C have no other node of their family to
compare with.

Build 26100 (client), 1 node
  C  2 updates, Windows 11 Enterprise, 26100, x64

Build 26100 (server), 1 node
  A  2 updates, Windows Server 2025 Standard, 26100, x64

Build 26100 (client or server), 1 node
  B
    lacks KB5000002

  B lacks  KB5000002  listed as Update (installed 2023-10-10)

Not in kbdiff's tables: KB5000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
2 of 3 nodes run Windows builds of 2 families, and the family of the other one is unknown; 1 node differs: B. A and C have no other node of their family to compare with.
@stderr
kbdiff: warning: hosts run client and server Windows of the same build: 26100 [UNLIKE]
kbdiff: warning: hosts run different Windows products: Microsoft Windows 11 and Microsoft Windows Server 2025 [UNLIKE]
kbdiff: warning: hosts run client and server Windows of the same build: 26100 [UNLIKE]
kbdiff: warning: hosts run different Windows products: Microsoft Windows 11 and Microsoft Windows Server 2025 [UNLIKE]
@status 1

@case a node of no known build that lacks what all others have
@file n.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB5000001,,Update,2023-10-10,,,installed,,10.0.17763,x64,yes,,,,,,,,
A,KB5000002,,Update,2023-10-10,,,installed,,10.0.17763,x64,yes,,,,,,,,
B,KB5000001,,Update,2023-10-10,,,installed,,,x64,yes,,,,,,,,
C,KB5000001,,Update,2023-10-10,,,installed,,10.0.20348,x64,yes,,,,,,,,
C,KB5000002,,Update,2023-10-10,,,installed,,10.0.20348,x64,yes,,,,,,,,
@cmd
kbdiff cluster n.csv; kbdiff cluster --brief n.csv
@stdout
2 of 3 nodes run Windows builds of 2 families, and the build of the other one is
unknown; 1 node differs: B. A and C have no other node of their family to
compare with.

Build unknown, 1 node
  B
    lacks KB5000002

  B lacks  KB5000002  listed as Update (installed 2023-10-10)

Build 17763, 1 node
  A  2 updates, build 17763, x64

Build 20348, 1 node
  C  2 updates, build 20348, x64

Not in kbdiff's tables: KB5000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
2 of 3 nodes run Windows builds of 2 families, and the build of the other one is unknown; 1 node differs: B. A and C have no other node of their family to compare with.
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
@status 1

@case eight nodes of which each stands alone
@cmd
for i in 1 2 3 4 5 6 7 8; do
	printf 'KB5000010\nKB500000%s\n' $i > N$i.txt
done
kbdiff cluster --brief N?.txt
kbdiff cluster --brief N1.txt N1COPY=N1.txt N2COPY=N1.txt
@stdout
The 8 nodes are in 8 different states, and none is the most common.
N1, N1COPY and N2COPY have the same 2 updates.
@stderr
@status 0

@case a node of an unknown Windows beside two, and what it alone has
@file n.csv
CSName,HotFixID
A,KB5031361
B,KB5031361
S,KB5031364
X,KB4000001
@cmd
kbdiff cluster n.csv 2>/dev/null
@stdout
3 of 4 nodes run Windows builds of 2 families, and the build of the other one is
unknown; 4 nodes differ or may differ: A, B, S and X.
Both nodes of build 17763 are at the level of 2023-10; the newest update that
kbdiff knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).
S is at the level of 2023-10; the newest update that kbdiff knows for build
20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

Build unknown, 1 node
  X
    may lack KB5031361 and KB5031364

  X may lack  KB5031361  2023-10 cumulative update, 17763.4974
              KB5031364  2023-10 cumulative update, 20348.2031

Build 17763, 2 nodes
  A and B
    at 17763.4974 (2023-10), lack KB4000001

  A and B lack  KB4000001

Build 20348, 1 node
  S
    at 20348.2031 (2023-10), lacks KB4000001

  S lacks  KB4000001

Not in kbdiff's tables: KB4000001. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case builds of one family in headings
@file n.csv
CSName,OSName,OSVersion,HotFixID
A,Microsoft Windows 10 Pro,10.0.19044,KB1000001
B,Microsoft Windows 10 Pro,10.0.19045,KB1000001
B,Microsoft Windows 10 Pro,10.0.19045,KB1000002
S,Microsoft Windows Server 2022 Standard,10.0.20348,KB1000001
@cmd
kbdiff cluster n.csv 2>/dev/null
@stdout
The 3 nodes run Windows builds of 2 families; 2 nodes differ: A and B. S has no
other node of its family to compare with.

Builds 19044 and 19045, 2 nodes
  A
    lacks KB1000002
  B
    has KB1000002, which no other node has

  A lacks  KB1000002

Build 20348, 1 node
  S  1 update, build 20348

Not in kbdiff's tables: KB1000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case nodes that are patched in different ways
@file so1.csv
CSName,HotFixID
SO1,KB5031407
SO1,KB5030287
@file so2.csv
CSName,HotFixID
SO2,KB5030287
@file mr1.csv
CSName,HotFixID
MR1,KB5021294
@file mr2.csv
CSName,HotFixID
MR2,KB5021294
MR2,KB5020023
@cmd
kbdiff cluster so1.csv so2.csv mr1.csv mr2.csv
kbdiff -b so1 so1.csv so2.csv mr1.csv | grep -A1 patched
# Two of one sort are patched alike.
kbdiff so1.csv so2.csv | grep patched
kbdiff mr2.csv mr1.csv | grep patched
@stdout
2 of 4 nodes differ from the other 2: SO1 and SO2.

  different updates  SO1
                     lacks KB5021294, has KB5030287 and KB5031407
                     SO2
                     lacks KB5021294, has KB5030287

  KB5021294  2022-12 monthly rollup        only on MR1 and MR2
             contains KB5020023, which SO1 and SO2 lack too
  KB5030287  2023-09 security-only update  only on SO1 and SO2
  KB5031407  2023-10 security-only update  only on SO1

  MR1  1 update
  MR2  2 updates

SO1 and SO2 are patched with security-only updates (latest: 2023-09 to 2023-10),
MR1 and MR2 with monthly rollups (latest: 2022-12).
A monthly rollup of 2023-10 or later contains all of these monthly rollups and
security-only updates; the newest that kbdiff knows is KB5102207 of 2026-07.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from mr1.csv, mr2.csv, so1.csv and so2.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
SO1 and SO2 are patched with security-only updates (latest: 2023-09 to 2023-10),
MR1 with monthly rollups (latest: 2022-12).
@stderr
@status 1

@case nodes that agree, and are all old
@file a.csv
CSName,HotFixID
A,KB5031361
@file b.csv
CSName,HotFixID
B,KB5031361
@file c.csv
CSName,HotFixID
C,KB5129238
@file d.csv
CSName,HotFixID
D,KB9999999
D,KB5031361
@cmd
kbdiff cluster a.csv b.csv
# One that is not old, one that may not be, and nothing that is known.
kbdiff cluster a.csv b.csv c.csv | grep level.of
kbdiff cluster a.csv b.csv d.csv | grep level.of
kbdiff cluster --no-builds a.csv b.csv | grep level.of
kbdiff cluster -f json a.csv c.csv | jq -c '.groups[] | [.hosts, .level, .newest_level]'
@stdout
A and B have the same update.
Both nodes are at the level of 2023-10; the newest update that kbdiff knows for
build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  A, B  1 update each, level 17763.4974 (2023-10)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
[["A"],"17763.4974","17763.9247"]
[["C"],"17763.9247","17763.9247"]
@stderr
@status 0

@case a node that lacks updates, has others and may lack more
@cmd
w() { f=$1; h=$2; shift 2; { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $f; }
for n in 1 2 3; do w n$n.csv N$n 5031361 4000001 4000002 4000003; done
w a.csv N4 5030214 4000001; w b.csv N4 5030214 4000001 4000002; kbdiff cluster --brief [abn]*.csv
w a.csv N4 5031361 4000001 4000009; w b.csv N4 5031361 4000001 4000002 4000009; kbdiff cluster --brief [abn]*.csv
w a.csv N4 5031361 4000001 4000002 4000003 4000009; w b.csv N4 5031361 4000001 4000003 4000009; kbdiff cluster --brief [abn]*.csv
@stdout
N4 is one month behind the other 3 nodes, lacks 2 updates that they have, and may lack 1 more.
N4 lacks 1 update that the other 3 nodes have, has 1 update that they lack, and may lack 1 more.
N4 has 1 update that the other 3 nodes lack, and may lack 1 update.
@stderr
b.csv:2: warning: two complete lists of N4 differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
b.csv:2: warning: two complete lists of N4 differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
b.csv:2: warning: two complete lists of N4 differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 1

@case what one deviating node has, another may have too
@cmd
w() { h=$1; shift; { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $h.csv; }
for n in A B C; do w $n 4000001 4000002; done; w D 4000001 4000002 4000009
w E 4000001 4000002 4000009 4000008; kbdiff cluster --brief ?.csv; kbdiff cluster -f junit ?.csv | grep message
w E 4000001 4000002 4000008; kbdiff cluster --brief ?.csv
w E 4000001 4000008; printf 'CSName,HotFixID,Status\nF,KB4000001,Installed\nF,KB4000002,Installed\nF,KB4000009,hm\n' > F.csv; kbdiff cluster --brief ?.csv 2>/dev/null
@stdout
2 of 5 nodes differ from the other 3: D has KB4000009; E has KB4000009 and KB4000008.
      <failure message="D has 1 update that 3 other nodes lack">KB4000009
      <failure message="E has 2 updates that 3 other nodes lack">KB4000009
2 of 5 nodes differ from the other 3: only D has KB4000009; only E has KB4000008.
3 of 6 nodes differ or may differ from the other 3: E lacks KB4000002; D has KB4000009; F may lack KB4000009.
@stderr
@status 1

@case nodes of which each runs another build
@cmd
w() { f=$1; h=$2; b=$3; shift 3; { echo CSName,HotFixID,OSVersion; for k; do echo $h,KB$k,10.0.$b; done; } > $f; }
w a.csv A 17763 4000001; w b.csv B 20348 4000001; kbdiff cluster a.csv b.csv
w c.csv C 26100 4000001; kbdiff cluster --brief a.csv c.csv; echo $?; kbdiff cluster --brief a.csv b.csv c.csv; echo $?
w d.csv D 26100 4000001; w e.csv E 17763 4000001
printf 'CSName,HotFixID\nF,KB4000001\n' > f.csv; kbdiff cluster a.csv c.csv d.csv e.csv f.csv; echo $?
kbdiff cluster -f html a.csv c.csv d.csv e.csv f.csv 2>/dev/null | grep '<title'
@stdout
The 2 nodes run 2 Windows builds, so they cannot be compared.

Build 17763, 1 node
  A  1 update, build 17763

Build 20348, 1 node
  B  1 update, build 20348

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
The 2 nodes run 2 Windows builds, so they cannot be compared.
1
The 3 nodes run 3 Windows builds, so they cannot be compared.
1
2 of 5 nodes run Windows builds of one family, and the families of the other 3
are unknown; within each family, all nodes have the same updates as far as their
lists go.

Build unknown, 1 node
  F  1 update

Build 17763, 2 nodes
  both alike  1 update each, build 17763

Build 26100 (client or server), 2 nodes
  both alike  1 update each, build 26100

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv, c.csv, d.csv and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
1
<title>kbdiff: 2 of 5 nodes run Windows builds of one family, and the families of the other 3 are unknown</title>
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763, 20348 and 26100 [UNLIKE]
@status 0

@case two nodes of a build of which neither has the newest update
@cmd
w() { h=$1; b=$2; shift 2; { echo CSName,HotFixID,OSVersion; for k; do echo $h,KB$k,10.0.$b; done; } > $h.csv; }
w A 17763 5122876; w B 17763 5122876; w C 20348 5129237; w D 19044 5066791; w E 19045 5066791; kbdiff cluster ?.csv
@stdout
The 5 nodes run Windows builds of 3 families; within each family, all nodes have
the same updates as far as their lists go. C has no other node of its family to
compare with.
Both nodes of builds 19044 and 19045 are at the level of 2025-10; the newest
update that kbdiff knows for build 19044 is KB5129236 of 2026-09 (19044.7727,
out-of-band).

Build 17763, 2 nodes
  both alike  1 update each, level 17763.9245 (2026-09), build 17763

Builds 19044 and 19045, 2 nodes
  both alike  1 update each

Build 20348, 1 node
  C  1 update, level 20348.5631 (2026-09), build 20348

Neither node of build 17763 has the newest update that kbdiff knows, KB5129238
of 2026-09 (17763.9247, out-of-band).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from A.csv, B.csv, C.csv and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: hosts run different Windows builds: 17763, 19044, 19045 and 20348 [UNLIKE]
@status 1

@case a node of unknown level beside one that is behind
@cmd
w() { { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $h.csv; }
for h in A B C; do w 5031361 5031589; done; h=D; w 5030214 5030505; h=X; w 4000001
kbdiff cluster ?.csv | sed -n '/^  [a-z]/p;/^ *[A-Z]$/p'
@stdout
  one month behind   D
  different updates  X
@stderr
@status 0

@case whose lists are cut is said of several nodes, by number where they are many
@cmd
w() { { echo CSName,HotFixID; for k in $2; do echo $1,KB$k; done; } > $1.csv; }
for n in A B C D E F; do w $n "4000001 4000002"; done
for n in P Q R S T; do w $n ""; done
kbdiff cluster --brief [A-F].csv P.csv Q.csv 2>/dev/null
kbdiff cluster --brief ?.csv 2>/dev/null
kbdiff --brief -b '[PQRST]' [PQRST].csv A.csv 2>/dev/null
@stdout
P and Q may lack 2 updates that the other 6 nodes have: the lists of P and Q are empty.
P, Q, R, S and T may lack 2 updates that the other 6 nodes have: the lists of these 5 nodes are empty.
P, Q, R, S and T may lack 2 updates that A has: the lists of these 5 hosts are empty.
@stderr
@status 1

@case two groups of nodes, of which only one is proven to differ
@cmd
w() { { echo CSName,HotFixID; for k in $2; do echo $1,KB$k; done; } > $1.csv; }
for n in A B C; do w $n "5031361 4000001 4000002"; done
w D "5030214 4000001 4000003"; w E ""
kbdiff cluster --brief ?.csv 2>/dev/null
printf 'CSName,HotFixID,Status\nE,KB5031361,Installed\nE,KB4000001,hm\nE,KB4000002,Installed\nE,KB4000003,hm\n' > E.csv
w D "5031361 4000001 4000002 4000003"; kbdiff cluster --brief ?.csv 2>/dev/null
rm D.csv E.csv; w D "5030214 4000001 4000003"; w E "5030214 4000001 4000003"
kbdiff cluster --brief ?.csv
@stdout
D is one month behind 3 of the other 4 nodes, lacks 2 updates that they have, and has 1 update that they lack; E may lack 5 updates that other nodes have: the list of E is empty.
D has 1 update that 3 of the other 4 nodes lack; E may lack 2 updates that other nodes have: the list of E leaves open whether they are installed.
D and E are one month behind the other 3 nodes, lack 2 updates that those nodes have, and have 1 update that those nodes lack.
@stderr
@status 1

@case updates of a state are counted as in the rest of the report, all or the newest by name
@cmd
w() { { echo CSName,HotFixID; for k in $2; do echo $1,KB$k; done; } > $1.csv; }
all="5031361 5030214 4000001 4000002 4000003 4000004 4000005 4000006 4000007"
for n in A B C; do w $n "$all"; done; w D 4000001; w E "$all 4000009"
kbdiff cluster ?.csv | sed -n 3,8p; kbdiff cluster -f junit ?.csv | grep message
w D "4000001 4000002 4000003 4000004"; kbdiff cluster ?.csv | sed -n 3,8p
@stdout
  extra updates    E
                   at 17763.4974 (2023-10) like the other 3, has KB4000009,
                   which no other node has
  updates missing  D
                   lacks 8 updates

      <failure message="D lacks 8 updates">KB4000002
      <failure message="E has 1 update that 3 other nodes lack">KB4000009
  extra updates    E
                   at 17763.4974 (2023-10) like the other 3, has KB4000009,
                   which no other node has
  updates missing  D
                   lacks KB4000005, KB4000006, KB4000007 and KB5031361

@stderr
@status 0
