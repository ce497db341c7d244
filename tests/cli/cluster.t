@case drift
@cmd
kbdiff cluster samples/cluster
@stdout
EX03 is one month behind (17763.4851, 2023-09; the others 17763.4974, 2023-10).
The 4 nodes do not agree on 2 of 12 updates: EX03 lacks 2.

Node  EX01  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX02  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX03  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4851, KB5030214, 2023-09
      EX04  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10

8 updates are on every node.

Not on every node (4):

  update     installed   EX01  EX02  EX03  EX04
  KB5031361  -           +     +     -     +
  KB5031589  -           +     +     -     +
  KB5030214  -           c     c     +     c
    covered on EX01, EX02 and EX04: 17763.4974 (KB5031361) >= 17763.4851
  KB5030505  -           c     c     +     c
    covered on EX01, EX02 and EX04: servicing stack of 2023-10 over that of
      2023-09

  + has   - lacks   c has what replaced it

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from samples/cluster/ex01.txt, samples/cluster/ex02.txt,
samples/cluster/ex03.txt and samples/cluster/ex04.txt; builds to 2026-09-22.
@stderr
@status 1

@case drift as csv
@cmd
kbdiff cluster -f csv samples/cluster
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url
drift,KB5031361,,,,3,4,"EX01;EX02;EX04",EX03,,,https://support.microsoft.com/help/5031361
drift,KB5031589,,,,3,4,"EX01;EX02;EX04",EX03,,,https://support.microsoft.com/help/5031589
covered,KB5030214,,,,1,4,EX03,,,"EX01 by KB5031361 (builds);EX02 by KB5031361 (builds);EX04 by KB5031361 (builds)",https://support.microsoft.com/help/5030214
covered,KB5030505,,,,1,4,EX03,,,"EX01 by KB5031589 (chain);EX02 by KB5031589 (chain);EX04 by KB5031589 (chain)",https://support.microsoft.com/help/5030505
@stderr
@status 1

@case drift as json
@cmd
kbdiff cluster -f json samples/cluster | jq -S .
@stdout
{
  "common": 8,
  "consistent": false,
  "covered": [
    {
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
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5030214",
      "url": "https://support.microsoft.com/help/5030214"
    },
    {
      "covered_on": [
        {
          "by": "KB5031589",
          "detail": "servicing stack of 2023-10 over that of 2023-09",
          "evidence": "chain",
          "host": "EX01"
        },
        {
          "by": "KB5031589",
          "detail": "servicing stack of 2023-10 over that of 2023-09",
          "evidence": "chain",
          "host": "EX02"
        },
        {
          "by": "KB5031589",
          "detail": "servicing stack of 2023-10 over that of 2023-09",
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
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5030505",
      "url": "https://support.microsoft.com/help/5030505"
    }
  ],
  "data": "builds to 2026-09-22",
  "diagnostics": [],
  "drift": [
    {
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
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5031361",
      "url": "https://support.microsoft.com/help/5031361"
    },
    {
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
      "notes": [],
      "pending": [],
      "title": null,
      "uncertain": [],
      "update": "KB5031589",
      "url": "https://support.microsoft.com/help/5031589"
    }
  ],
  "hosts": [
    {
      "aliases": [],
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
      "aliases": [],
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
      "aliases": [],
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
      "aliases": [],
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

Node  EX01  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX02  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10

10 updates are on every node.

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from samples/cluster/ex01.txt and samples/cluster/ex02.txt;
builds to 2026-09-22.
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
It cannot be told whether the nodes agree: the list of B is incomplete.

Node  A  Windows Server 2019 Standard, build 10.0.17763, x64, 2 updates
      B  Windows Server 2019 Standard, build 10.0.17763, x64, 2 updates;
        incomplete: 2 of 3 entries listed

2 updates are on every node.

Warning: b.txt:6: list is cut short: it declares 3 updates and lists 2

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from a.txt and b.txt; builds to 2026-09-22.
@stderr
b.txt:6: warning: list is cut short: it declares 3 updates and lists 2 [CUT]
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
It cannot be told whether the nodes agree: the list of B is incomplete.

Node  A  Windows Server 2019 Standard, build 10.0.17763, x64, 2 updates
      B  Windows Server 2019 Standard, build 10.0.17763, x64, 1 update;
        incomplete: 1 of 3 entries listed

1 update is on every node.

Not on every node (1):

  update     installed   A  B
  KB4486553  -           +  c
    covered on B: .NET Framework update of 2023-09 over that of 2019-03

  + has   c has what replaced it

Warning: b.txt:6: list is cut short: it declares 3 updates and lists 1

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from a.txt and b.txt; builds to 2026-09-22.
@stderr
b.txt:6: warning: list is cut short: it declares 3 updates and lists 1 [CUT]
@status 1

@case eight nodes
@cmd
for i in 1 2 3 4 5 6 7 8; do printf "CSName,HotFixID\nSQLNODE0$i,KB1000001\nSQLNODE0$i,KB100000$((i % 3 + 2))\n" > $i.csv; done; kbdiff cluster ?.csv
@stdout
The 8 nodes do not agree on 3 of 4 updates: SQLNODE01, SQLNODE04 and SQLNODE07
lack 2; SQLNODE02, SQLNODE05 and SQLNODE08 lack 2; SQLNODE03 and SQLNODE06 lack
2.

Node  SQLNODE01  2 updates
      SQLNODE02  2 updates
      SQLNODE03  2 updates
      SQLNODE04  2 updates
      SQLNODE05  2 updates
      SQLNODE06  2 updates
      SQLNODE07  2 updates
      SQLNODE08  2 updates

1 update is on every node.

Not on every node (3):

  A SQLNODE01  C SQLNODE03  E SQLNODE05  G SQLNODE07
  B SQLNODE02  D SQLNODE04  F SQLNODE06  H SQLNODE08

  update     installed   A B C D E F G H
  KB1000003  -           + - - + - - + -
  KB1000004  -           - + - - + - - +
  KB1000002  -           - - + - - + - -

  + has   - lacks

About KB1000003, KB1000004 and KB1000002: not in the table of builds; no
catalogue was given.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from 1.csv, 2.csv, 3.csv and 5 more; builds to 2026-09-22.
@stderr
@status 1

@case sixty-four nodes
@cmd
for i in $(seq 64); do printf "CSName,HotFixID\nWEB$i,KB1000001\nWEB$i,KB100000$((i % 16 / 15 + 2))\n" > $i.csv; done; kbdiff cluster *.csv
@stdout
The 64 nodes do not agree on 2 of 3 updates: WEB1, WEB10, WEB11 and 57 more lack
1; WEB15, WEB31, WEB47 and WEB63 lack 1.

Node  64 hosts (WEB1, WEB10, WEB11 and 61 more), 2 entries each

1 update is on every node.

Not on every node (2):

  A  WEB1   I  WEB17  Q  WEB24  Y  WEB31  AG WEB39  AO WEB46  AW WEB53  BE WEB60
  B  WEB10  J  WEB18  R  WEB25  Z  WEB32  AH WEB4   AP WEB47  AX WEB54  BF WEB61
  C  WEB11  K  WEB19  S  WEB26  AA WEB33  AI WEB40  AQ WEB48  AY WEB55  BG WEB62
  D  WEB12  L  WEB2   T  WEB27  AB WEB34  AJ WEB41  AR WEB49  AZ WEB56  BH WEB63
  E  WEB13  M  WEB20  U  WEB28  AC WEB35  AK WEB42  AS WEB5   BA WEB57  BI WEB64
  F  WEB14  N  WEB21  V  WEB29  AD WEB36  AL WEB43  AT WEB50  BB WEB58  BJ WEB7
  G  WEB15  O  WEB22  W  WEB3   AE WEB37  AM WEB44  AU WEB51  BC WEB59  BK WEB8
  H  WEB16  P  WEB23  X  WEB30  AF WEB38  AN WEB45  AV WEB52  BD WEB6   BL WEB9

                                        AAAAAAAAAAAAA AAAAAAAAAAAAA BBBBBBBBBBBB
  update    ABCDEFGHIJKLM NOPQRSTUVWXYZ ABCDEFGHIJKLM NOPQRSTUVWXYZ ABCDEFGHIJKL
  KB1000002 ++++++-++++++ +++++++++++-+ +++++++++++++ ++-++++++++++ +++++++-++++
  KB1000003 ------+------ -----------+- ------------- --+---------- -------+----

  + has   - lacks

About KB1000002 and KB1000003: not in the table of builds; no catalogue was
given.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from 1.csv, 10.csv, 11.csv and 61 more; builds to
2026-09-22.
@stderr
@status 1

@case a hundred nodes
@cmd
for i in $(seq 100); do printf "CSName,HotFixID\nWEB$i,KB1000001\nWEB$i,KB100000$((i % 16 / 15 + 2))\n" > $i.csv; done; kbdiff cluster *.csv
@stdout
The 100 nodes do not agree on 2 of 3 updates: WEB1, WEB10, WEB100 and 91 more
lack 1; WEB15, WEB31, WEB47 and 3 more lack 1.

Node  100 hosts (WEB1, WEB10, WEB100 and 97 more), 2 entries each

1 update is on every node.

Not on every node (2):

  KB1000002  -           on 94 of 100
    lacked by WEB15, WEB31, WEB47 and 3 more
  KB1000003  -           on 6 of 100
    lacked by WEB1, WEB10, WEB100 and 91 more

About KB1000002 and KB1000003: not in the table of builds; no catalogue was
given.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from 1.csv, 10.csv, 100.csv and 97 more; builds to
2026-09-22.
@stderr
@status 1

@case one node
@cmd
kbdiff cluster samples/exchange/cas01.csv
@stdout
@stderr
kbdiff: error: too few hosts to compare: a cluster has two nodes or more; the only one read is CAS01 [TOO_FEW]
@status 2

@case expect
@cmd
kbdiff cluster --brief --expect 5 samples/cluster; kbdiff cluster --brief --expect 4 samples/cluster; printf "EX01\nEX09\n" > who.txt; kbdiff cluster --brief --expect @who.txt samples/cluster
@stdout
EX03 is one month behind (17763.4851, 2023-09; the others 17763.4974, 2023-10).
The 4 nodes do not agree on 2 of 12 updates: EX03 lacks 2.
@stderr
kbdiff: error: hosts that should be there are not: 5 were expected, 4 are there [EXPECTED]
kbdiff: error: hosts that should be there are not: EX09 [EXPECTED]
@status 2
