What became of an estate between two moments.

@case sixteen nodes on a patch night
@file nodes.sh
# node HOST KB...: what systeminfo prints there
node() {
	printf 'Host Name:     %s\nOS Name:       Microsoft Windows Server 2022 Standard\n' "$1"
	printf 'OS Version:    10.0.20348 N/A Build 20348\nHotfix(s):     %d Hotfix(s) Installed.\n' $(($# - 1))
	shift
	for kb; do printf '               [%02d]: %s\n' $((++i)) $kb; done
	i=0
}
i=0
mkdir before after
for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16; do
	node HV$n KB4589208 KB5120242 KB5120705 >before/HV$n.txt
	node HV$n KB4589208 KB5122882 KB5126050 >after/HV$n.txt
done
cp before/HV07.txt after/
rm after/HV11.txt
@cmd
. ./nodes.sh
kbdiff changes before/ after/
for format in markdown jira csv; do kbdiff changes -f $format before after; done
kbdiff changes --brief before after
@stdout
14 of 16 hosts moved to 2026-09; HV07 did not change; HV11 is not in after/.

  14 hosts  20348.5499 -> 20348.5622
            installed  KB5122882  2026-09 cumulative update, 20348.5622
                       KB5126050  2026-09 .NET Framework 3.5 and 4.8
            replaced   KB5120242 and KB5120705
  HV07      unchanged, 20348.5499 (2026-08)
  HV11      no list in after/; 20348.5499 (2026-08) in before/

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 16 files in before/ and 15 files in after/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
**14 of 16 hosts moved to 2026-09; HV07 did not change; HV11 is not in after.**

| Hosts | Before | After | Installed | Replaced |
|---|---|---|---|---|
| 14 hosts | 20348.5499 (2026-08) | 20348.5622 (2026-09) | [KB5122882](https://support.microsoft.com/help/5122882) and [KB5126050](https://support.microsoft.com/help/5126050) | [KB5120242](https://support.microsoft.com/help/5120242) and [KB5120705](https://support.microsoft.com/help/5120705) |
| HV07 | 20348.5499 (2026-08) | unchanged |  |  |
| HV11 | 20348.5499 (2026-08) | no list in after |  |  |

| Update | What it is | Download |
|---|---|---|
| [KB5122882](https://support.microsoft.com/help/5122882) | 2026-09 cumulative update, 20348.5622 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122882) |
| [KB5126050](https://support.microsoft.com/help/5126050) | 2026-09 .NET Framework 3.5 and 4.8 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050) |

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 16 files in before/ and 15 files in after/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
*14 of 16 hosts moved to 2026-09; HV07 did not change; HV11 is not in after.*

||Hosts||Before||After||Installed||Replaced||
|14 hosts|20348.5499 (2026-08)|20348.5622 (2026-09)|[KB5122882|https://support.microsoft.com/help/5122882] and [KB5126050|https://support.microsoft.com/help/5126050]|[KB5120242|https://support.microsoft.com/help/5120242] and [KB5120705|https://support.microsoft.com/help/5120705]|
|HV07|20348.5499 (2026-08)|unchanged| | |
|HV11|20348.5499 (2026-08)|no list in after| | |

||Update||What it is||Download||
|[KB5122882|https://support.microsoft.com/help/5122882]|2026-09 cumulative update, 20348.5622|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122882]|
|[KB5126050|https://support.microsoft.com/help/5126050]|2026-09 .NET Framework 3.5 and 4.8|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050]|

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 16 files in before/ and 15 files in after/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
host,change,update,what,by,installed_on,before_level,after_level
HV01,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV01,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV01,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV01,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV02,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV02,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV02,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV02,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV03,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV03,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV03,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV03,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV04,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV04,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV04,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV04,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV05,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV05,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV05,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV05,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV06,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV06,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV06,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV06,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV07,unchanged,,,,,20348.5499,20348.5499
HV08,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV08,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV08,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV08,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV09,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV09,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV09,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV09,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV10,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV10,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV10,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV10,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV11,gone,,,,,20348.5499,
HV12,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV12,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV12,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV12,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV13,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV13,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV13,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV13,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV14,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV14,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV14,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV14,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV15,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV15,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV15,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV15,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
HV16,installed,KB5122882,"2026-09 cumulative update, 20348.5622",,,20348.5499,20348.5622
HV16,installed,KB5126050,2026-09 .NET Framework 3.5 and 4.8,,,20348.5499,20348.5622
HV16,replaced,KB5120242,"2026-08 cumulative update, 20348.5499",KB5122882,,20348.5499,20348.5622
HV16,replaced,KB5120705,2026-08 .NET Framework 3.5 and 4.8,KB5126050,,20348.5499,20348.5622
14 of 16 hosts moved to 2026-09; HV07 did not change; HV11 is not in after.
@stderr
@status 1

@case the patch night as json
@file before/HV01.txt
Host Name:     HV01
OS Version:    10.0.20348 N/A Build 20348
Hotfix(s):     3 Hotfix(s) Installed.
               [01]: KB4589208
               [02]: KB5120242
               [03]: KB5120705
@file after/HV01.txt
Host Name:     HV01
OS Version:    10.0.20348 N/A Build 20348
Hotfix(s):     3 Hotfix(s) Installed.
               [01]: KB4589208
               [02]: KB5122882
               [03]: KB5126050
@cmd
kbdiff changes -f json before after | jq -S 'del(.diagnostics)'
@stdout
{
  "came": [],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "gone": [],
  "groups": [
    {
      "after_level": "20348.5622",
      "before_level": "20348.5499",
      "change": "changed",
      "hosts": [
        "HV01"
      ],
      "installed": [
        "KB5122882",
        "KB5126050"
      ],
      "pending": [],
      "removed": [],
      "replaced": [
        "KB5120242",
        "KB5120705"
      ],
      "uncertain": []
    }
  ],
  "hosts": [
    {
      "after": {
        "arch": null,
        "build": null,
        "complete": true,
        "declared": 3,
        "doubts": [],
        "files": [
          "after/HV01.txt"
        ],
        "formats": [
          "systeminfo"
        ],
        "level": "20348.5622",
        "listed": 3,
        "os": null,
        "stated_level": null,
        "unidentified": 0
      },
      "aliases": [],
      "before": {
        "arch": null,
        "build": null,
        "complete": true,
        "declared": 3,
        "doubts": [],
        "files": [
          "before/HV01.txt"
        ],
        "formats": [
          "systeminfo"
        ],
        "level": "20348.5499",
        "listed": 3,
        "os": null,
        "stated_level": null,
        "unidentified": 0
      },
      "change": "changed",
      "installed": [
        "KB5122882",
        "KB5126050"
      ],
      "name": "HV01",
      "pending": [],
      "removed": [],
      "replaced": [
        "KB5120242",
        "KB5120705"
      ],
      "replaced_by": [
        {
          "by": "KB5122882",
          "evidence": "builds",
          "update": "KB5120242"
        },
        {
          "by": "KB5126050",
          "evidence": "chain",
          "update": "KB5120705"
        }
      ],
      "uncertain": []
    }
  ],
  "kbdiff": "0.1.0",
  "updates": [
    {
      "level": "20348.5622",
      "month": "2026-09",
      "update": "KB5122882",
      "url": "https://support.microsoft.com/help/5122882",
      "what": "2026-09 cumulative update, 20348.5622"
    },
    {
      "level": null,
      "month": "2026-09",
      "update": "KB5126050",
      "url": "https://support.microsoft.com/help/5126050",
      "what": "2026-09 .NET Framework 3.5 and 4.8"
    }
  ],
  "verdict": "changed"
}
@stderr
@status 0

@case groups of several builds
@cmd
# node HOST BUILD KB...: what systeminfo prints there
node() {
	printf 'Host Name:     %s\nOS Version:    10.0.%s N/A Build %s\n' $1 $2 $2
	printf 'Hotfix(s):     %d Hotfix(s) Installed.\n' $(($# - 2))
	shift 2
	for kb; do printf '               [01]: %s\n' $kb; done
}
mkdir before after
for n in 1 2 3 4; do
	node A$n 20348 KB5120242 >before/A$n.txt
	node A$n 20348 KB5122882 >after/A$n.txt
done
for n in 5 6 7; do
	node B$n 17763 KB5120238 >before/B$n.txt
	node B$n 17763 KB5122876 >after/B$n.txt
done
for n in 1 2 3; do node C$n 20348 KB5120242 | tee before/C$n.txt >after/C$n.txt; done
kbdiff changes before after | sed '/^These/,$d'
@stdout
7 of 10 hosts moved to 2026-09; C1, C2 and C3 did not change.

  4 hosts        20348.5499 -> 20348.5622
                 installed  KB5122882  2026-09 cumulative update, 20348.5622
                 replaced   KB5120242
  3 hosts        17763.9121 -> 17763.9245
                 installed  KB5122876  2026-09 cumulative update, 17763.9245
                 replaced   KB5120238
  C1, C2 and C3  unchanged, 20348.5499 (2026-08)

@stderr
@status 0

@case nothing changed
@file a.csv
"CSName","HotFixID"
"CAS01","KB938397"
"CAS02","KB938397"
@cmd
kbdiff changes a.csv a.csv
@stdout
CAS01 and CAS02 did not change.

  CAS01 and CAS02  unchanged

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case what took the place of an older one is no removal
@file a.csv
"CSName","HotFixID"
"EX01","KB5030214"
"EX01","KB4000001"
"EX01","KB4000002"
"EX02","KB5030214"
"EX02","KB4000001"
@file b.csv
"CSName","HotFixID"
"EX01","KB5031361"
"EX01","KB4000001"
"EX02","KB4000001"
@cmd
kbdiff changes a.csv b.csv
kbdiff changes -f csv a.csv b.csv
@stdout
EX01 moved to 2023-10; EX01 and EX02 lost updates.

  EX01  17763.4851 -> 17763.4974
        installed  KB5031361  2023-10 cumulative update, 17763.4974
        removed    KB4000002
        replaced   KB5030214
  EX02  17763.4851 (2023-09) before
        removed    KB5030214  2023-09 cumulative update, 17763.4851

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
host,change,update,what,by,installed_on,before_level,after_level
EX01,installed,KB5031361,"2023-10 cumulative update, 17763.4974",,,17763.4851,17763.4974
EX01,removed,KB4000002,,,,17763.4851,17763.4974
EX01,replaced,KB5030214,"2023-09 cumulative update, 17763.4851",KB5031361,,17763.4851,17763.4974
EX02,removed,KB5030214,"2023-09 cumulative update, 17763.4851",,,17763.4851,
@stderr
@status 1

@case a list that is cut says neither removed nor unchanged
@file a/ex01.txt
Host Name:     EX01
Hotfix(s):     3 Hotfix(s) Installed.
               [01]: KB4000001
               [02]: KB4000002
               [03]: KB4000003
@file a/ex02.txt
Host Name:     EX02
Hotfix(s):     1 Hotfix(s) Installed.
               [01]: KB4000001
@file a/ex03.txt
Host Name:     EX03
Hotfix(s):     9 Hotfix(s) Installed.
               [01]: KB4000001
@file b/ex01.txt
Host Name:     EX01
Hotfix(s):     4 Hotfix(s) Installed.
               [01]: KB4000001
@file b/ex02.txt
Host Name:     EX02
Hotfix(s):     2 Hotfix(s) Installed.
               [01]: KB4000001
@file b/ex03.txt
Host Name:     EX03
Hotfix(s):     2 Hotfix(s) Installed.
               [01]: KB4000001
               [02]: KB4000009
@cmd
kbdiff changes a b
kbdiff changes a b -f csv 2>/dev/null
@stdout
All 3 hosts may have changed: their lists are cut short.

In doubt
  EX01  b/ex01.txt:2 (systeminfo): the list is cut short: 1 of 4 updates
  EX02  b/ex02.txt:2 (systeminfo): the list is cut short: 1 of 2 updates
  EX03  a/ex03.txt:2 (systeminfo): the list is cut short: 1 of 9 updates
Export EX01 and EX02 again; put each name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv

  EX01  may have changed
        in doubt  KB4000002 and KB4000003 may be gone
  EX02  may have changed
  EX03  may have changed
        in doubt  KB4000009 may be new

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 3 files in a/ and 3 files in b/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
host,change,update,what,by,installed_on,before_level,after_level
EX01,uncertain,KB4000002,,,,,
EX01,uncertain,KB4000003,,,,,
EX02,uncertain,,,,,,
EX03,uncertain,KB4000009,,,,,
@stderr
a/ex03.txt:2: warning: the list is cut short: 1 of 9 updates [CUT]
b/ex01.txt:2: warning: the list is cut short: 1 of 4 updates [CUT]
b/ex02.txt:2: warning: the list is cut short: 1 of 2 updates [CUT]
@status 1

@case lists that are empty or failed
@file a.csv
"CSName","HotFixID"
"EX01","KB4000001"
"EX02","KB4000001"
"EX03","KB4000001"
@file b/ex01.txt
Host Name:     EX01
OS Name:       Microsoft Windows Server 2019 Standard
OS Version:    10.0.17763 N/A Build 17763
Hotfix(s):     N/A
@file b/ex02.csv
"CSName","HotFixID"
"EX02","Access denied"
@file b/ex03.csv
"CSName","HotFixID"
"EX03","KB4000001"
@cmd
kbdiff changes a.csv b
kbdiff changes b a.csv 2>/dev/null
@stdout
EX01 and EX02 gave no list in b; EX03 did not change.

In doubt
  EX01  b/ex01.txt:1 (systeminfo): the list is empty: N/A
  EX02  b/ex02.csv:2 (get-hotfix-csv): the list has unreadable entries: Access
        denied
Export EX01 and EX02 again; put each name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv

  EX01  gave no list in b
  EX02  gave no list in b
  EX03  unchanged

Warning: b/ex02.csv:2: this entry has no KB number: "Access denied".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and 3 files in b/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
EX01 and EX02 gave no list in b; EX03 did not change.

In doubt
  EX01  b/ex01.txt:1 (systeminfo): the list is empty: N/A
  EX02  b/ex02.csv:2 (get-hotfix-csv): the list has unreadable entries: Access
        denied

  EX01  gave no list in b
  EX02  gave no list in b
  EX03  unchanged

Warning: b/ex02.csv:2: this entry has no KB number: "Access denied".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 3 files in b/ and a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
b/ex01.txt:1: warning: updates are not listed: systeminfo says "N/A", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
b/ex02.csv:2:8: warning: this entry has no KB number: "Access denied" [NO_KB]
@status 1

@case hosts that came and went
@file a.csv
"CSName","HotFixID"
"EX01","KB4000001"
"EX02","KB4000001"
@file b.csv
"CSName","HotFixID"
"EX02","KB4000001"
"EX03","KB4000001"
@cmd
kbdiff changes a.csv b.csv
kbdiff changes -f json a.csv b.csv | jq -c '[.verdict, .came, .gone, .hosts[0].after, .hosts[2].before]'
@stdout
EX02 did not change; EX01 is not in b.csv; EX03 is not in a.csv.

  EX02  unchanged
  EX01  no list in b.csv
  EX03  no list in a.csv

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["changed",["EX03"],["EX01"],null,null]
@stderr
@status 0

@case names are joined over both sides
@file a.csv
"CSName","HotFixID"
"ex01.corp.example","KB4000001"
"ex01.corp.example","KB4000003"
@file b.csv
"CSName","HotFixID"
"EX01","KB4000001"
@cmd
kbdiff changes a.csv b.csv
@stdout
EX01 lost KB4000003.

  EX01  removed  KB4000003

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case two files that name no host are of one
@file before.txt
KB4000001
KB4000002
@file after.txt
KB4000001
KB4000003
@cmd
kbdiff changes before.txt after.txt
@stdout
after installed KB4000003 and lost KB4000002.

  after  installed  KB4000003
         removed    KB4000002

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from before.txt and after.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a file that names no host is of the one that the other names
@file before.txt
KB4000001
@file after.csv
"CSName","HotFixID"
"EX01","KB4000001"
"EX01","KB4000003"
@cmd
kbdiff changes before.txt after.csv
@stdout
EX01 installed KB4000003.

  EX01  installed  KB4000003

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from before.txt and after.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case files that name no host go by their paths below
@file mon/web01.txt
KB4000001
@file mon/site1/db.txt
KB4000001
@file mon/site2/db.txt
KB4000001
@file tue/web01.lst
KB4000001
KB4000002
@file tue/site1/db.txt
KB4000001
KB4000003
@file tue/site2/db.txt
KB4000001
@cmd
kbdiff changes mon tue
kbdiff list -f csv mon >mon.csv; kbdiff list -f csv tue >tue.csv
kbdiff changes mon.csv tue.csv | head -n 1
tar -czf tue.tgz -C tue .
kbdiff changes mon tue.tgz | head -n 1
@stdout
site1/db installed KB4000003; web01 installed KB4000002; site2/db did not
change.

  site1/db  installed  KB4000003
  web01     installed  KB4000002
  site2/db  unchanged

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 3 files in mon/ and 3 files in tue/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
site1/db installed KB4000003; web01 installed KB4000002; site2/db did not
site1/db installed KB4000003; web01 installed KB4000002; site2/db did not
@stderr
@status 0

@case one folder is in the other
@file all/ex01.csv
"CSName","HotFixID"
"EX01","KB4000001"
@file all/new/ex02.csv
"CSName","HotFixID"
"EX02","KB4000001"
@cmd
kbdiff changes all all/new
@stdout
EX02 did not change; EX01 is not in all/new.

  EX02  unchanged
  EX01  no list in all/new

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 2 files in all/ and all/new/ex02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a list of another kind proves nothing
@file a.csv
"CSName","HotFixID"
"EX01","KB4000001"
"EX01","KB4000002"
"EX02","KB4000001"
@file b.csv
"PSComputerName","PackageName","PackageState","ReleaseType","InstallTime"
"EX01","Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0","Installed","Update","1/13/2024 9:00:00 AM"
"EX01","Package_for_KB4000003~31bf3856ad364e35~amd64~~10.0.1.0","InstallPending","Update",""
"EX02","Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0","Installed","Update","1/13/2024 9:00:00 AM"
"EX02","Package_for_KB4000003~31bf3856ad364e35~amd64~~10.0.1.0","InstallPending","Update",""
@cmd
kbdiff changes a.csv b.csv
@stdout
EX01 may have changed; EX01 and EX02 wait for a restart.

  EX01  may have changed
        in doubt  KB4000002 may be gone
        pending   KB4000003 waits for a restart
  EX02  waits for a restart
        pending   KB4000003 waits for a restart

Warning: these lists come from different commands: updates that one of them
cannot show are uncertain; run the same command on both sides (Get-HotFix, or
dism /online /get-packages).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 1

@case a stated level that moves is a change
@file a.csv
"CSName","OSBuild","HotFixID"
"EX01","17763.4851","KB4000001"
@file b.csv
"CSName","OSBuild","HotFixID"
"EX01","17763.4974","KB4000001"
@cmd
kbdiff changes a.csv b.csv
kbdiff changes -f csv a.csv b.csv
@stdout
EX01 moved to 2023-10.

  EX01  17763.4851 -> 17763.4974

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
host,change,update,what,by,installed_on,before_level,after_level
EX01,changed,,,,,17763.4851,17763.4974
@stderr
@status 1

@case expected hosts are those after
@file a.csv
"CSName","HotFixID"
"EX01","KB4000001"
"EX02","KB4000001"
@file b.csv
"CSName","HotFixID"
"EX02","KB4000001"
@cmd
printf 'EX01\nEX02\n' >hosts.txt
kbdiff changes --expect 2 a.csv b.csv
kbdiff changes --expect @hosts.txt a.csv b.csv
kbdiff changes --expect 1 a.csv b.csv | head -n 1
@stdout
EX02 did not change; EX01 is not in b.csv.
@stderr
kbdiff: error: --expect: read 1 of 2 hosts [EXPECTED]
kbdiff: error: --expect: EX01 was not found (found 1 of 2 hosts) [EXPECTED]
@status 0

@case filters take updates out
@file a.csv
"CSName","Description","HotFixID"
"EX01","Update","KB4000001"
@file b.csv
"CSName","Description","HotFixID"
"EX01","Update","KB4000001"
"EX01","Hotfix","KB4000002"
"EX01","Update","KB890830"
@cmd
kbdiff changes --kind Update a.csv b.csv
kbdiff changes --recurring --ignore KB4000002 a.csv b.csv
kbdiff changes --kind nothing --ignore KB4000001 a.csv b.csv
@stdout
Among the updates compared, EX01 did not change.

  EX01  unchanged

Ignored: 1 by --kind, 1 update re-released under one number.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
Among the updates compared, EX01 installed KB890830.

  EX01  installed  KB890830  listed as Update

Ignored: 1 by --ignore.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
No update was compared: the filters leave none.

  EX01  unchanged

Ignored: 1 by --kind, 1 by --ignore, 1 update re-released under one number.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a file that no format claims leaves it open
@file a/ex01.csv
"CSName","HotFixID"
"EX01","KB4000001"
@file a/ex02.csv
"CSName","HotFixID"
"EX02","KB4000001"
@file b/ex01.csv
"CSName","HotFixID"
"EX01","KB4000001"
@file b/ex02.csv
one,two
three,four
@cmd
kbdiff changes a b
@stdout
EX01 did not change; EX02 was not read from b.

Left out
  b/ex02.csv  not an export that kbdiff recognises: see 'kbdiff formats'
Replace it with an export that kbdiff reads. Add --exclude ex02.csv if the file
is not an export.

  EX01  unchanged
  EX02  no list in b

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 2 files in a/ and b/ex01.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
b/ex02.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 1

@case what means nothing to changes
@cmd
kbdiff changes a.csv
kbdiff changes --show all a b
kbdiff changes -f nagios a b
@stdout
KBDIFF UNKNOWN: no report; see standard error
@stderr
kbdiff: 'kbdiff changes' needs two inputs: BEFORE and AFTER
Try 'kbdiff help changes'.
kbdiff: 'kbdiff changes' takes no --show; see 'kbdiff help changes'
kbdiff: --format: 'kbdiff changes' does not write nagios; use text, csv, json, markdown, jira, html or xlsx
@status 3

@case an update that is not applicable afterwards, and that a newer one contains, is replaced
@file before.csv
CSName,HotFixID,Status
A,KB5031361,Installed
A,KB5001402,Installed
@file after.csv
CSName,HotFixID,Status
A,KB5031361,Not applicable
A,KB5032196,Installed
A,KB5001402,Installed
@cmd
kbdiff changes before.csv after.csv
@stdout
A installed KB5032196.

In doubt
  A  after.csv (get-hotfix-csv): the list is filtered: it checks only the
     updates that it names
Export A again:
Get-HotFix -ComputerName A | Export-Csv A.csv

  A  17763.4974 -> 17763.5122 or newer
     installed  KB5032196  2023-11 cumulative update, 17763.5122
     replaced   KB5031361

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from before.csv and after.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case what only went is not replaced, and unidentified entries that went
@file before.csv
CSName,HotFixID
A,KB5031361
A,KB5031589
B,KB5031361
B,KB5031589
C,KB938397
C,File 1
D,KB5031361
D,KB5031589
@file after.csv
CSName,HotFixID
A,KB5031361
B,KB5032196
C,KB938397
D,KB5032196
D,KB5031589
@cmd
kbdiff changes before.csv after.csv
kbdiff changes -f csv before.csv after.csv
@stdout
B and D moved to 2023-11; A lost KB5031589; C may have changed: the number of
unidentified entries changed.

  A  17763.4974 (2023-10)
     removed    KB5031589  2023-10 servicing stack
  B  17763.4974 -> 17763.5122
     installed  KB5032196  2023-11 cumulative update, 17763.5122
     replaced   KB5031361 and KB5031589
  D  17763.4974 -> 17763.5122
     installed  KB5032196  2023-11 cumulative update, 17763.5122
     replaced   KB5031361
  C  may have changed: 1 unidentified entry before, 0 after

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from before.csv and after.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
host,change,update,what,by,installed_on,before_level,after_level
A,removed,KB5031589,2023-10 servicing stack,,,17763.4974,17763.4974
B,installed,KB5032196,"2023-11 cumulative update, 17763.5122",,,17763.4974,17763.5122
B,replaced,KB5031361,"2023-10 cumulative update, 17763.4974",KB5032196,,17763.4974,17763.5122
B,replaced,KB5031589,2023-10 servicing stack,KB5032196,,17763.4974,17763.5122
C,uncertain,,,,,,
D,installed,KB5032196,"2023-11 cumulative update, 17763.5122",,,17763.4974,17763.5122
D,replaced,KB5031361,"2023-10 cumulative update, 17763.4974",KB5032196,,17763.4974,17763.5122
@stderr
@status 1

@case a level that moved though filters left out the updates
@file mon.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5030214","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Security Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file tue.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Security Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@cmd
kbdiff changes --kind "Security Update" mon.csv tue.csv
kbdiff changes --ignore KB5031361 --ignore KB5030214 mon.csv tue.csv
kbdiff changes --since 2024-01-01 mon.csv tue.csv
@stdout
Among the updates compared, A moved to 2023-10.

  A  17763.4851 -> 17763.4974

Ignored: 2 by --kind.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from mon.csv and tue.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
Among the updates compared, A moved to 2023-10.

  A  17763.4851 -> 17763.4974

Ignored: 2 by --ignore.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from mon.csv and tue.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
A moved to 2023-10; no update was compared: the filters leave none.

  A  17763.4851 -> 17763.4974

Ignored: 3 before --since.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from mon.csv and tue.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a level that moved replaces what it contains
@file before.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB5012170,,,,,,installed,,10.0.17763,x64,yes,,,get-hotfix-csv,,,,,
A,KB5030214,,,,,,installed,,10.0.17763,x64,yes,,,get-hotfix-csv,,,,,
@file after.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB5012170,,,,,,installed,,10.0.17763,x64,yes,,,get-hotfix-csv,,,,,4974
@cmd
kbdiff changes before.csv after.csv
@stdout
A moved to 2023-10.

  A  17763.4851 -> 17763.4974
     replaced  KB5030214

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from before.csv and after.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case kinds of another language leave a change open
@file before/a.csv
CSName,HotFixID,Description
A,KB5004424,Sicherheitsupdate
A,KB5030214,Sicherheitsupdate
@file before/b.csv
CSName,HotFixID,Description
B,KB4000001,Security Update
@file after/a.csv
CSName,HotFixID,Description
A,KB5004424,Sicherheitsupdate
A,KB5031361,Sicherheitsupdate
@file after/b.csv
CSName,HotFixID,Description
B,KB4000001,Security Update
@cmd
kbdiff changes --brief --kind "Security Update" before after
kbdiff changes --brief --kind "Security Update" --no-builds before after
kbdiff changes --kind "Security Update" --no-builds before after
kbdiff changes --brief --kind "Security Update" before/a.csv after/a.csv
@stdout
Among the updates compared, A moved to 2023-10; B did not change.
Among the updates compared, A may have changed: no kind in its lists matches --kind; B did not change.
Among the updates compared, A may have changed: no kind in its lists matches
--kind; B did not change.

  A  may have changed
  B  unchanged

Ignored: 3 by --kind.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 2 files in before/ and 2 files in after/.
A moved to 2023-10; no update was compared: the filters leave none.
@stderr
@status 1

@case a build without a revision is no move from a level of it
@cmd
w() { f=$1; b=$2; shift 2; { echo CSName,HotFixID,OSVersion; for k; do echo A,KB$k,10.0.$b; done; } > $f; }
w a.csv 20348 5122882; w b.csv 20348 5129999; w c.csv 26100 5129999; kbdiff changes a.csv b.csv | sed -n 3,5p
kbdiff changes b.csv a.csv | sed -n 3,5p; kbdiff changes a.csv c.csv | sed -n 3,4p
@stdout
  A  20348.5622 (2026-09) before
     installed  KB5129999
     in doubt   KB5122882 may be gone
  A  20348.5622 (2026-09)
     installed  KB5122882  2026-09 cumulative update, 20348.5622
     removed    KB5129999
  A  20348.5622 -> 10.0.26100
     installed  KB5129999
@stderr
@status 0

@case single files that are named after another host than they are of
@file EX01.csv
CSName,HotFixID
EX01,KB4000001
@file EX02.csv
CSName,HotFixID
EX01,KB4000001
@file before/EX02.csv
CSName,HotFixID
EX02,KB4000001
@cmd
kbdiff changes --brief EX01.csv EX02.csv
kbdiff changes --brief before/EX02.csv EX02.csv
cp EX01.csv 2024-01.csv; cp EX01.csv EX01-after.csv; kbdiff changes --brief 2024-01.csv EX01-after.csv
@stdout
EX02 gave no list in EX02.csv; EX01 did not change; EX02 is not in EX01.csv.
EX02 gave no list in EX02.csv; EX01 is not in before/EX02.csv.
EX01 did not change.
@stderr
EX02.csv: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
EX02.csv: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this file if EX01 is right [OTHER_HOST]
@status 0

@case whose lists leave open that hosts changed
@cmd
cut() { mkdir -p ${2%/*}; printf "Host Name: $1\nOS Version: 10.0.17763 N/A Build 17763\nHotfix(s): 9 Hotfix(s) Installed.\n           [01]: KB4000001\n" > $2; }
one() { mkdir -p ${1%/*}; printf "CSName,HotFixID,Description\n$2,KB400000$3,Update\n" > $1; }
cut EX01 b/1.txt; cut EX01 a/1.txt; kbdiff changes --brief b a 2>/dev/null
for m in a b; do one $m/2.csv EX02 1; one $m/3.csv EX02 2; done; kbdiff changes --brief b a 2>/dev/null
for m in c d; do one $m/1.csv A 1; one $m/2.csv B 2; sed -i s/Update/Aktualisierung/ $m/*; one $m/3.csv C 3; done; kbdiff changes --brief --kind Update c d
@stdout
EX01 may have changed: its lists are cut short.
EX01 and EX02 may have changed.
Among the updates compared, A and B may have changed: no kind in their lists matches --kind; C did not change.
@stderr
@status 1

@case what two lists with states say together
@file b/x.csv
CSName,HotFixID,State
A,KB5012637,Installed
A,KB4000001,Uninstall Pending
A,KB4000002,Install Pending
A,KB4000003,Installed
A,KB4000004,Installed
A,KB4000006,Installed
A,KB4000007,Superseded
@file a/x.csv
CSName,HotFixID,State
A,KB5012637,Installed
A,KB4000003,Superseded
A,KB4000004,Uninstall Pending
A,KB4000006,Install Pending
A,KB4000008,Uninstall Pending
A,KB4000009,Install Pending
@cmd
kbdiff changes b a
@stdout
A changed and lost KB4000004; A waits for a restart.

In doubt
  A  b/x.csv (get-hotfix-csv): the list is filtered: it checks only the updates
     that it names
  A  a/x.csv (get-hotfix-csv): the list is filtered: it checks only the updates
     that it names
Export A again:
Get-HotFix -ComputerName A | Export-Csv A.csv

  A  20348.681 (2022-04) or newer
     removed   KB4000004
     replaced  KB4000003
     in doubt  KB4000006 may be gone
     pending   KB4000009 waits for a restart

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b/x.csv and a/x.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a verdict that goes on behind what filters left
@cmd
mkdir b a; for h in A B C; do printf "CSName,HotFixID\n$h,KB4000001\n$h,KB4000002\n" > b/$h.csv; cp b/$h.csv a; done
kbdiff changes --brief b a; kbdiff changes --brief --ignore 4000002 b a
sed -i '$d' a/*; kbdiff changes --brief --ignore 4000001 b a; kbdiff changes --brief b a
@stdout
None of the 3 hosts changed.
Among the updates compared, none of the 3 hosts changed.
Among the updates compared, all 3 hosts lost KB4000002.
All 3 hosts lost KB4000002.
@stderr
@status 1

@case the level of a list in doubt is none that a host moved to
@cmd
r() { printf 'Host Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nHotfix(s):                 %s Hotfix(s) Installed.\n' $1 $2; shift 2; i=0; for k; do i=$((i+1)); printf '                           [%02d]: KB%s\n' $i $k; done; }
mkdir a b; r EX01 2 5031361 5012170 > a/EX01.txt; r EX01 5 5030214 > b/EX01.txt
kbdiff changes a b
@stdout
EX01 installed KB5030214.

In doubt
  EX01  b/EX01.txt:4 (systeminfo): the list is cut short: 1 of 5 updates
Export EX01 again:
Get-HotFix -ComputerName EX01 | Export-Csv EX01.csv

  EX01  17763.4974 -> 17763.4851 or newer
        installed  KB5030214  2023-09 cumulative update, 17763.4851
        in doubt   KB5012170 and KB5031361 may be gone

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a/EX01.txt and b/EX01.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
b/EX01.txt:4: warning: the list is cut short: 1 of 5 updates [CUT]
@status 1
