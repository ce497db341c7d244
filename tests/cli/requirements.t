@case lines of requirements as text
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f text required.txt s
@stdout
FS08 lacks 1 update that required.txt requires; FS10 lacks 1; FS07 and FS09 lack
nothing.

  FS08 lacks  2026-08 or later        cumulative update of 2026-08 or later
                                      line 1 of required.txt, for 20348: at most
                                      a month old
                                      FS08 is at 20348.5386 (2026-07) and needs
                                      KB5120242 or a later update, 20348.5499
                                      (2026-08)
  FS10 lacks  KB4012213 or KB4012216  2017-03 security-only update or 2017-03
                                      monthly rollup
                                      line 3 of required.txt, for 9600: MS17-010
                                      one of them is enough, or a later monthly
                                      rollup that contains one

  required.txt  3 requirements
  FS07          2 updates, level 20348.5622 (2026-09), Windows Server 2022
                Standard, 20348, x64
  FS08          2 updates, level 20348.5386 (2026-07), Windows Server 2022
                Standard, 20348, x64
  FS09          2 updates, Windows Server 2012 R2 Standard, 9600, x64
  FS10          1 update, Windows Server 2012 R2 Standard, 9600, x64

Requirements met
  FS07  line 1: at 20348.5622, and 20348.5499 is enough; line 2: KB5012170 is
        installed
  FS08  line 2: KB5012170 is installed
  FS09  line 3: KB5102207, the monthly rollup of 2026-07, contains KB4012213,
        the security-only update of 2017-03

Neither host of build 20348 has the newest update that kbdiff knows, KB5129237
of 2026-09 (20348.5631, out-of-band).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from required.txt, s/fs07.txt, s/fs08.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case lines of requirements as markdown
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f markdown required.txt s
@stdout
**FS08 lacks 1 update that required.txt requires; FS10 lacks 1; FS07 and FS09 lack nothing.**

| Hosts | Update | What it is | Download |
|---|---|---|---|
| FS08 lacks | 2026-08 or later | cumulative update of 2026-08 or later<br>line 1 of required.txt, for 20348: at most a month old<br>FS08 is at 20348.5386 (2026-07) and needs [KB5120242](https://support.microsoft.com/help/5120242) or a later update, 20348.5499 (2026-08) |  |
| FS10 lacks | [KB4012213 or KB4012216](https://support.microsoft.com/help/4012213) | 2017-03 security-only update or 2017-03 monthly rollup<br>line 3 of required.txt, for 9600: MS17-010<br>one of them is enough, or a later monthly rollup that contains one | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB4012213) |

| Hosts | Updates and level |
|---|---|
| required.txt | 3 requirements |
| FS07 | 2 updates, level 20348.5622 (2026-09), Windows Server 2022 Standard, 20348, x64 |
| FS08 | 2 updates, level 20348.5386 (2026-07), Windows Server 2022 Standard, 20348, x64 |
| FS09 | 2 updates, Windows Server 2012 R2 Standard, 9600, x64 |
| FS10 | 1 update, Windows Server 2012 R2 Standard, 9600, x64 |

### Requirements met

| Hosts | Met by |
|---|---|
| FS07 | line 1: at 20348.5622, and 20348.5499 is enough; line 2: [KB5012170](https://support.microsoft.com/help/5012170) is installed |
| FS08 | line 2: [KB5012170](https://support.microsoft.com/help/5012170) is installed |
| FS09 | line 3: [KB5102207](https://support.microsoft.com/help/5102207), the monthly rollup of 2026-07, contains [KB4012213](https://support.microsoft.com/help/4012213), the security-only update of 2017-03 |

Neither host of build 20348 has the newest update that kbdiff knows, [KB5129237](https://support.microsoft.com/help/5129237) of 2026-09 (20348.5631, out-of-band).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from required.txt, s/fs07.txt, s/fs08.txt and 2 more.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case lines of requirements as jira
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f jira required.txt s
@stdout
*FS08 lacks 1 update that required.txt requires; FS10 lacks 1; FS07 and FS09 lack nothing.*

||Hosts||Update||What it is||Download||
|FS08 lacks|2026-08 or later|cumulative update of 2026-08 or later\\ line 1 of required.txt, for 20348: at most a month old\\ FS08 is at 20348.5386 (2026-07) and needs [KB5120242|https://support.microsoft.com/help/5120242] or a later update, 20348.5499 (2026-08)| |
|FS10 lacks|[KB4012213 or KB4012216|https://support.microsoft.com/help/4012213]|2017-03 security-only update or 2017-03 monthly rollup\\ line 3 of required.txt, for 9600: MS17-010\\ one of them is enough, or a later monthly rollup that contains one|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB4012213]|

||Hosts||Updates and level||
|required.txt|3 requirements|
|FS07|2 updates, level 20348.5622 (2026-09), Windows Server 2022 Standard, 20348, x64|
|FS08|2 updates, level 20348.5386 (2026-07), Windows Server 2022 Standard, 20348, x64|
|FS09|2 updates, Windows Server 2012 R2 Standard, 9600, x64|
|FS10|1 update, Windows Server 2012 R2 Standard, 9600, x64|

h3. Requirements met

||Hosts||Met by||
|FS07|line 1: at 20348.5622, and 20348.5499 is enough; line 2: [KB5012170|https://support.microsoft.com/help/5012170] is installed|
|FS08|line 2: [KB5012170|https://support.microsoft.com/help/5012170] is installed|
|FS09|line 3: [KB5102207|https://support.microsoft.com/help/5102207], the monthly rollup of 2026-07, contains [KB4012213|https://support.microsoft.com/help/4012213], the security-only update of 2017-03|

Neither host of build 20348 has the newest update that kbdiff knows, [KB5129237|https://support.microsoft.com/help/5129237] of 2026-09 (20348.5631, out-of-band).

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from required.txt, s/fs07.txt, s/fs08.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case lines of requirements as csv
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f csv required.txt s
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,>= 2026-08,,,,1,1,1,2,0.5000,"FS07;required",FS08,,,,cumulative update of 2026-08 or later,
missing,KB4012213 | KB4012216,,,,1,1,0,2,0.5000,required,FS10,,FS09 by KB5102207 (chain),https://support.microsoft.com/help/4012213,2017-03 security-only update or 2017-03 monthly rollup,
@stderr
@status 1

@case lines of requirements as junit
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f junit required.txt s
@stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="4" failures="2" errors="0">
    <testcase name="FS07" classname="kbdiff.diff"/>
    <testcase name="FS08" classname="kbdiff.diff">
      <failure message="FS08 lacks 1 update">2026-08 or later  cumulative update of 2026-08 or later
</failure>
    </testcase>
    <testcase name="FS09" classname="kbdiff.diff"/>
    <testcase name="FS10" classname="kbdiff.diff">
      <failure message="FS10 lacks 1 update">KB4012213 or KB4012216  2017-03 security-only update or 2017-03 monthly rollup
</failure>
    </testcase>
  </testsuite>
</testsuites>
@stderr
@status 1

@case lines of requirements as json
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f json required.txt s | jq -S "[.missing[] | {update, url, what, bad, requirement, notes}]"
@stdout
[
  {
    "bad": {
      "have": [
        "FS07"
      ],
      "lack": [
        "FS08"
      ]
    },
    "notes": [
      "line 1 of required.txt, for 20348: at most a month old",
      "FS08 is at 20348.5386 (2026-07) and needs KB5120242 or a later update, 20348.5499 (2026-08)"
    ],
    "requirement": {
      "lines": [
        {
          "comment": "at most a month old",
          "file": "required.txt",
          "line": 1
        }
      ],
      "met": [
        {
          "by": "KB5122882",
          "detail": "20348.5622 >= 20348.5499",
          "evidence": "builds",
          "host": "FS07"
        }
      ],
      "scope": "20348"
    },
    "update": ">= 2026-08",
    "url": null,
    "what": "cumulative update of 2026-08 or later"
  },
  {
    "bad": {
      "have": [],
      "lack": [
        "FS10"
      ]
    },
    "notes": [
      "line 3 of required.txt, for 9600: MS17-010",
      "one of them is enough, or a later monthly rollup that contains one"
    ],
    "requirement": {
      "lines": [
        {
          "comment": "MS17-010",
          "file": "required.txt",
          "line": 3
        }
      ],
      "met": [
        {
          "by": "KB5102207",
          "detail": "KB4012213: has KB5102207; the monthly rollup of 2026-07 contains the security-only update of 2017-03",
          "evidence": "chain",
          "host": "FS09"
        }
      ],
      "scope": "9600"
    },
    "update": "KB4012213 | KB4012216",
    "url": "https://support.microsoft.com/help/4012213",
    "what": "2017-03 security-only update or 2017-03 monthly rollup"
  }
]
@stderr
@status 0

@case lines of requirements as html and a workbook
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; kbdiff -f html required.txt s | grep -c "Requirements met"; kbdiff -o r.xlsx required.txt s; unzip -p r.xlsx "xl/worksheets/*.xml" | grep -o "line 3 of required.txt[^<]*" | sort | uniq -c
@stdout
1
      2 line 3 of required.txt, for 9600: MS17-010; one of them is enough, or a later monthly rollup that contains one
@stderr
@status 0

@case alternatives
@file r.txt
# March
- KB4000001 | kb4000002|4000002 # one is enough

KB4000009
@file b.csv
"CSName","HotFixID"
"B","KB4000002"
"B","KB4000009"
@file c.csv
"CSName","HotFixID"
"C","KB4000003"
"C","KB4000009"
@file d.csv
"CSName","HotFixID"
"D","KB4000001"
@cmd
kbdiff r.txt b.csv; kbdiff --brief r.txt c.csv; kbdiff --brief r.txt d.csv
@stdout
B lacks nothing that r.txt requires.

  r.txt  2 requirements
  B      2 updates

Requirements met
  B  line 2: KB4000002 is installed; line 4: KB4000009 is installed

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
C lacks 1 update that r.txt requires.
D lacks 1 update that r.txt requires.
@stderr
@status 1

@case many alternatives
@file r.txt
KB4012212 | KB4012215 | KB4012213 | KB4012216 | KB4012598 | KB4013429
@file c.csv
"CSName","HotFixID"
"C","KB4000003"
"C","KB4000009"
@cmd
kbdiff r.txt c.csv
@stdout
C lacks 1 update that r.txt requires.

  C lacks  KB4012212 or 5 others  2017-03 security-only update or 2017-03
                                  monthly rollup
                                  line 1 of r.txt
                                  one of them is enough: KB4012212, KB4012215,
                                  KB4012213, KB4012216, KB4012598 or KB4013429,
                                  or a later monthly rollup that contains one

  r.txt  1 requirement
  C      2 updates

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from c.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a level
@file r.txt
>= 17763.4974
KB4000009
@file old.txt

Host Name:                 OLD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5030214
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file new.txt

Host Name:                 NEW
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5032196
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file past.txt

Host Name:                 PAST
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5999999
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file s22.txt

Host Name:                 S22
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5030216
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file csv.csv
"CSName","HotFixID"
"CSV","KB4000009"
@cmd
for h in old new past s22 csv; do kbdiff --brief r.txt $h.*; done; kbdiff r.txt old.txt
@stdout
OLD lacks 1 update that r.txt requires.
NEW lacks nothing that r.txt requires.
PAST may lack 1 update that r.txt requires.
S22 lacks nothing that r.txt requires.
CSV may lack 1 update that r.txt requires.
OLD lacks 1 update that r.txt requires.
OLD is at the level of 2023-09; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  OLD lacks  17763.4974 or above  level 17763.4974 or above
                                  line 1 of r.txt
                                  OLD is at 17763.4851 (2023-09) and needs
                                  KB5031361 or a later update, 17763.4974
                                  (2023-10)

  r.txt  2 requirements
  OLD    2 updates, level 17763.4851 (2023-09), Windows Server 2019 Standard,
         17763, x64

Requirements met
  OLD  line 2: KB4000009 is installed

OLD has 1 of the required updates.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from old.txt and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case a month
@file r.txt
>= 2023-10
KB4000009
@file old.txt

Host Name:                 OLD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5030214
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file new.txt

Host Name:                 NEW
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5032196
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file s22.txt

Host Name:                 S22
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5030216
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file r2.txt

Host Name:                 R2
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file r2old.txt

Host Name:                 R2OLD
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB4012216
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file sp3.txt

Host Name:                 W03
OS Name:                   Microsoft(R) Windows(R) Server 2003, Standard Edition
OS Version:                5.2.3790 Service Pack 2 Build 3790
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
for h in old new s22 r2 r2old sp3; do kbdiff --brief r.txt $h.*; done; kbdiff r.txt r2old.txt; kbdiff r.txt r2.txt
@stdout
OLD lacks 1 update that r.txt requires.
NEW lacks nothing that r.txt requires.
S22 lacks 1 update that r.txt requires.
R2 lacks nothing that r.txt requires.
R2OLD lacks 1 update that r.txt requires.
W03 lacks nothing that r.txt requires.
R2OLD lacks 1 update that r.txt requires.

  R2OLD lacks  2023-10 or later  monthly rollup of 2023-10 or later
                                 line 1 of r.txt
                                 R2OLD has KB4012216, the monthly rollup of
                                 2017-03

  r.txt  2 requirements
  R2OLD  2 updates, Windows Server 2012 R2 Standard, 9600, x64

Requirements met
  R2OLD  line 2: KB4000009 is installed

R2OLD has 1 of the required updates.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and r2old.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
R2 lacks nothing that r.txt requires.

  r.txt  2 requirements
  R2     2 updates, Windows Server 2012 R2 Standard, 9600, x64

Requirements met
  R2  line 1: KB5102207, the monthly rollup of 2026-07, is installed; line 2:
      KB4000009 is installed

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and r2.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a month beyond the tables, and of a list in doubt
@file r.txt
>= 2099-01
@file m.txt
>= 2023-10
@file new.txt

Host Name:                 NEW
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5032196
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file cut.txt

Host Name:                 CUT
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 30 Hotfix(s) Installed.
                           [01]: KB5030214
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff --brief r.txt new.txt; kbdiff --brief m.txt cut.txt
@stdout
NEW lacks 1 update that r.txt requires.
CUT may lack 1 update that m.txt requires: the list of CUT is cut short.
@stderr
cut.txt:6: warning: the list is cut short: 1 of 30 updates [CUT]
@status 1

@case a stated level
@file r.txt
>= 17763.4974
@file a.csv
"CSName","OSBuild","HotFixID"
"A","17763.5122","KB4000001"
@file b.csv
"CSName","OSBuild","HotFixID"
"B","17763.4851","KB4000001"
@cmd
kbdiff --brief r.txt a.csv; kbdiff --brief r.txt b.csv; kbdiff --no-builds --brief r.txt a.csv; kbdiff --no-builds --brief r.txt b.csv
@stdout
A lacks nothing that r.txt requires.
B lacks 1 update that r.txt requires.
A lacks nothing that r.txt requires.
B lacks 1 update that r.txt requires.
@stderr
@status 1

@case scopes
@file r.txt
KB4000009
WEB*, db9: KB4000001
17763: KB4000002
10.0.20348: KB4000003
@file w.txt

Host Name:                 WEB1
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB4000002
                           [02]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file d.txt

Host Name:                 DB1
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB4000009
                           [02]: KB4000003
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff r.txt w.txt d.txt -g r.txt; kbdiff -f json -g r.txt w.txt d.txt | jq -c ".missing[] | [.update, .bad, .requirement.scope]"; kbdiff r.txt d.txt
@stdout
WEB1 lacks 1 update that r.txt requires; DB1 lacks nothing.

  WEB1 lacks  KB4000001
                         line 2 of r.txt, for WEB*, db9

  r.txt  4 requirements
  DB1    2 updates, Windows Server 2022 Standard, 20348, x64
  WEB1   2 updates, Windows Server 2019 Standard, 17763, x64

Requirements met
  DB1   line 1: KB4000009 is installed; line 4: KB4000003 is installed
  WEB1  line 1: KB4000009 is installed; line 3: KB4000002 is installed

1 update is on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d.txt, r.txt and w.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["KB4000001",{"have":[],"lack":["WEB1"]},"WEB*, db9"]
DB1 lacks nothing that r.txt requires.

  r.txt  4 requirements
  DB1    2 updates, Windows Server 2022 Standard, 20348, x64

Requirements met
  DB1  line 1: KB4000009 is installed; line 4: KB4000003 is installed

Lines 2 and 3 of r.txt are not for DB1.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d.txt and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a scope of no host, and a host of no scope
@file r.txt
WBE*: KB4000001
17763: KB4000009
@file w.txt

Host Name:                 WEB1
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file d.txt

Host Name:                 DB1
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff r.txt w.txt; kbdiff -g r.txt w.txt d.txt
@stdout
WEB1 lacks nothing that r.txt requires.

  r.txt  2 requirements
  WEB1   1 update, Windows Server 2019 Standard, 17763, x64

Requirements met
  WEB1  line 2: KB4000009 is installed

Line 1 of r.txt is not for WEB1.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and w.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
WEB1 lacks nothing that r.txt requires; nothing is required of DB1.

  r.txt  2 requirements
  DB1    1 update, Windows Server 2022 Standard, 20348, x64
  WEB1   1 update, Windows Server 2019 Standard, 17763, x64

Requirements met
  WEB1  line 2: KB4000009 is installed

r.txt requires nothing of DB1. Line 1 of r.txt is for none of these hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d.txt, r.txt and w.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case no line is for any host
@file r.txt
20348: KB4000001
>= 14393.6351
SQL*: KB4000002
@file w.txt

Host Name:                 WEB1
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff r.txt w.txt; kbdiff -f json r.txt w.txt | jq -c "[.verdict, .counts]"
@stdout
Nothing could be compared: nothing is required of WEB1.

  r.txt  3 requirements
  WEB1   1 update, Windows Server 2019 Standard, 17763, x64

r.txt requires nothing of WEB1.
Meant for other builds, so not needed on WEB1: 14393.6351 or above.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and w.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
["uncertain",{"accepted":0,"missing":0,"uncertain":0,"extra":0,"covered":0,"inapplicable":1,"same":0}]
@stderr
@status 0

@case a scope by build of a host whose build nothing tells
@file r.txt
17763: KB4000001
@file a.csv
"CSName","HotFixID"
"A","KB4000009"
@file b.csv
"CSName","HotFixID"
"B","KB4000001"
@cmd
kbdiff r.txt a.csv; kbdiff r.txt b.csv
@stdout
A may lack 1 update that r.txt requires.

  A may lack  KB4000001
                         line 1 of r.txt, for 17763
                         A: its lists do not say which Windows build it runs

  r.txt  1 requirement
  A      1 update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B lacks nothing that r.txt requires.

  r.txt  1 requirement
  B      1 update

Requirements met
  B  line 1: KB4000001 is installed

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case one update in two scopes, a line that comes twice, two on one line
@file r.txt
A*: KB4000001
B*: KB4000001
B*: KB4000001   # again
KB4000002; KB4000003 | KB4000004
@file w.csv
"CSName","HotFixID"
"A1","KB4000001"
"A1","KB4000002"
"B1","KB4000002"
"B1","KB4000004"
@cmd
kbdiff -f csv --show all r.txt w.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000001,,,,1,1,0,1,1.0000,r,B1,,,https://support.microsoft.com/help/4000001,,
missing,KB4000003 | KB4000004,,,,1,1,1,2,0.5000,"B1;r",A1,,,https://support.microsoft.com/help/4000003,,
same,KB4000002,,,,1,1,2,2,0.0000,"A1;B1;r",,,,https://support.microsoft.com/help/4000002,,
same,KB4000001,,,,1,1,1,1,0.0000,"A1;r",,,,https://support.microsoft.com/help/4000001,,
@stderr
@status 1

@case two files of requirements
@file r.txt
KB4000001 | KB4000002
@file s.txt
KB4000001|KB4000002
A*: KB4000005
@file w.csv
"CSName","HotFixID"
"A1","KB4000001"
@cmd
kbdiff -g r.txt -g s.txt -b A1 r.txt s.txt w.csv
@stdout
A1 lacks 1 update that r.txt and s.txt require.

  A1 lacks  KB4000005
                       line 2 of s.txt, for A*

  r.txt  1 requirement
  s.txt  2 requirements
  A1     1 update

Requirements met
  A1  line 1: KB4000001 is installed

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt, s.txt and w.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case requirements beside good hosts
@file r.txt
KB4000001 | KB4000002
KB4000003
@file w.csv
"CSName","HotFixID"
"G","KB4000001"
"G","KB4000004"
"B","KB4000001"
@cmd
kbdiff -g G,r.txt w.csv r.txt; kbdiff -f csv -g G,r.txt w.csv
@stdout
B lacks 2 updates that G has or r.txt requires.

  B lacks  KB4000004
           KB4000003
                      line 2 of r.txt

  r.txt  2 requirements
  B      1 update
  G      2 updates

Requirements met
  B  line 1: KB4000001 is installed

1 update is on both hosts.
Not in kbdiff's tables: KB4000004 and KB4000003. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and w.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000004,,,,1,1,0,1,1.0000,G,B,,,https://support.microsoft.com/help/4000004,,
missing,KB4000003,,,,1,2,0,1,0.5000,r,"B;G",,,https://support.microsoft.com/help/4000003,,
@stderr
@status 1

@case bad lines of requirements
@file r.txt
KB4000001 | KB4000002
KB4000001 |
>= 17763
  >= 2023-13
=> 2023-10
WEB*:
 : KB4000001
KB4000001: KB4000002
KB4000003 | printer driver
>= 2023-10 or later
KB4000004
KB4000005
KB4000006
KB4000007
KB4000008
@file w.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
kbdiff r.txt w.csv
@stdout
@stderr
r.txt:2:12: error: an alternative is missing beside the | [REQUIREMENT]
r.txt:3:1: error: ">= 17763" is neither a level nor a month; write >= 17763.4974 or >= 2023-10 [REQUIREMENT]
r.txt:4:3: error: ">= 2023-13" is neither a level nor a month; write >= 17763.4974 or >= 2023-10 [REQUIREMENT]
r.txt:5:1: error: "=> 2023-10" is neither an update such as KB5031361, nor >= 17763.4974, nor >= 2023-10 [REQUIREMENT]
r.txt:6:6: error: an alternative is missing beside the | [REQUIREMENT]
r.txt:7:2: error: no host and no build before the colon [REQUIREMENT]
r.txt:8:1: error: "KB4000001" is an update; before the colon write hosts or a build, as in WEB*: KB5031361 or 17763: KB5031361 [REQUIREMENT]
r.txt:9:13: error: "printer driver" is neither an update such as KB5031361, nor >= 17763.4974, nor >= 2023-10 [REQUIREMENT]
r.txt:10:1: error: ">= 2023-10 or later" is neither a level nor a month; write >= 17763.4974 or >= 2023-10 [REQUIREMENT]
@status 2

@case requirements in other roles
@file r.txt
KB4000001 | KB4000002
@file w.csv
"CSName","HotFixID"
"A","KB4000001"
"B","KB4000001"
@cmd
kbdiff w.csv r.txt; kbdiff cluster w.csv r.txt; kbdiff list r.txt; kbdiff explain KB4000001 r.txt w.csv; kbdiff changes r.txt w.csv; kbdiff -g B -b A r.txt w.csv
@stdout
@stderr
r.txt: error: it lists requirements, not the updates of a host; give it as -g r.txt [ROLES]
r.txt: error: it lists requirements, not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
r.txt: error: it lists requirements, not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
r.txt: error: it lists requirements, not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
r.txt: error: it lists requirements, not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
r.txt: error: it lists requirements, not the updates of a host; give it as -g r.txt [ROLES]
@status 2

@case requirements in UTF-16 and with a byte order mark
@file r.txt
# Büro
B*: KB4000001 | KB4000002   # für alle
@file w.csv
"CSName","HotFixID"
"B1","KB4000009"
@cmd
iconv -f UTF-8 -t UTF-16 r.txt > u.txt; printf '\xef\xbb\xbf' | cat - r.txt | sed 's/$/\r/' > b.txt; for f in u b; do kbdiff -f json $f.txt w.csv | jq -c '.missing[].requirement'; done
@stdout
{"scope":"B*","lines":[{"file":"u.txt","line":2,"comment":"für alle"}],"met":[]}
{"scope":"B*","lines":[{"file":"b.txt","line":2,"comment":"für alle"}],"met":[]}
@stderr
@status 0

@case levels and months alone are no quotation, and comments no code
@file r.txt
>= 17763.4974
>= 17763.4851
>= 2023-09
@file s.txt
# one
# two
# three
# four
KB5032196
@file n.txt

Host Name:                 N
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5032196
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff --brief r.txt n.txt; kbdiff --brief s.txt n.txt
@stdout
N lacks nothing that r.txt requires.
N lacks nothing that s.txt requires.
@stderr
@status 0

@case requirements cut in their last line
@file w.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
printf 'KB4000001 | KB4000002\nKB4000003 | KB40000' > r.txt; kbdiff --brief r.txt w.csv
@stdout
@stderr
r.txt:2:13: error: "KB40000" is neither an update such as KB5031361, nor >= 17763.4974, nor >= 2023-10 [REQUIREMENT]
@status 2

@case alternatives that wait for a restart, are superseded or in doubt
@file r.txt
KB4000001 | KB4000002
KB4000003 | KB4000004
KB5030214 | KB4000005
KB4000009
@file w.csv
"CSName","HotFixID","State"
"A","KB4000001","Install Pending"
"A","KB5032196","Installed"
"A","KB4000009","Installed"
@file cut.txt

Host Name:                 CUT
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 50 Hotfix(s) Installed.
                           [01]: KB4000009
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff -f csv --show all r.txt w.csv; kbdiff -f csv --show all r.txt cut.txt
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000001 | KB4000002,,,,1,1,0,1,1.0000,r,,A,,https://support.microsoft.com/help/4000001,,
uncertain,KB4000003 | KB4000004,,,,1,1,0,1,1.0000,r,,A,,https://support.microsoft.com/help/4000003,,
covered,KB5030214 | KB4000005,,,,1,1,0,1,0.0000,r,,,A by KB5032196 (builds),https://support.microsoft.com/help/5030214,"2023-09 cumulative update, 17763.4851",
same,KB4000009,,,,1,1,1,1,0.0000,"A;r",,,,https://support.microsoft.com/help/4000009,,
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000001 | KB4000002,,,,1,1,0,1,1.0000,r,,CUT,,https://support.microsoft.com/help/4000001,,
uncertain,KB4000003 | KB4000004,,,,1,1,0,1,1.0000,r,,CUT,,https://support.microsoft.com/help/4000003,,
uncertain,KB5030214 | KB4000005,,,,1,1,0,1,1.0000,r,,CUT,,https://support.microsoft.com/help/5030214,"2023-09 cumulative update, 17763.4851",
same,KB4000009,,,,1,1,1,1,0.0000,"CUT;r",,,,https://support.microsoft.com/help/4000009,,
@stderr
cut.txt:6: warning: the list is cut short: 1 of 50 updates [CUT]
@status 1

@case a hotpatch meets a month, and never a level
@file m.txt
>= 2025-08
@file l.txt
>= 26100.4946
@file l2.txt
>= 26100.33000
@file h.txt

Host Name:                 HP
OS Name:                   Microsoft Windows Server 2025 Datacenter
OS Version:                10.0.26100 N/A Build 26100
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5064010
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff m.txt h.txt; kbdiff l.txt h.txt; kbdiff l2.txt h.txt
@stdout
HP lacks nothing that m.txt requires.

  m.txt  1 requirement
  HP     1 update, level 26100.4652, hotpatched to 2025-08 (KB5064010), Windows
         Server 2025 Datacenter, 26100, x64

Requirements met
  HP  line 1: the hotpatch KB5064010 has brought the security fixes up to
      2025-08 without a restart

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from h.txt and m.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
HP may lack 1 update that l.txt requires, because HP is hotpatched.

  HP may lack  26100.4946 or above  level 26100.4946 or above
                                    line 1 of l.txt
                                    HP: the hotpatch KB5064010 has brought the
                                    security fixes up to 2025-08 without a
                                    restart; everything else comes with the next
                                    cumulative update

  l.txt  1 requirement
  HP     1 update, level 26100.4652, hotpatched to 2025-08 (KB5064010), Windows
         Server 2025 Datacenter, 26100, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from h.txt and l.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
HP lacks 1 update that l2.txt requires.

  HP lacks  26100.33000 or above  level 26100.33000 or above
                                  line 1 of l2.txt
                                  HP is at 26100.4652 (2025-07) and needs
                                  26100.33000 or above

  l2.txt  1 requirement
  HP      1 update, level 26100.4652, hotpatched to 2025-08 (KB5064010), Windows
          Server 2025 Datacenter, 26100, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from h.txt and l2.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case made for another Windows, and for none
@file c.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20231010","CVE-2023-0001","4000001","x","Microsoft Exchange Server 2019 Cumulative Update 13","","Critical","x","",""
"20231010","CVE-2023-0001","4000002","x","Windows Server 2012 R2","","Critical","x","",""
"20231010","CVE-2023-0001","5031361","x","Windows Server 2019","","Critical","x","",""
@file r.txt
KB4000001 | KB4000002
KB4000002 | KB5030216
KB5031361
@file b.txt

Host Name:                 S19
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5031361
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff --catalog c.csv --show all -f csv r.txt b.txt; kbdiff --catalog c.csv r.txt b.txt
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000001 | KB4000002,,,,1,1,0,1,1.0000,r,,S19,,https://support.microsoft.com/help/4000001,,
inapplicable,KB4000002 | KB5030216,,,,1,1,0,1,1.0000,r,,,,https://support.microsoft.com/help/4000002,"2023-09 cumulative update, 20348.1970",
same,KB5031361,,x,,1,1,1,1,0.0000,"S19;r",,,,https://support.microsoft.com/help/5031361,"2023-10 cumulative update, 17763.4974",
S19 may lack 1 update that r.txt requires.
S19 is at the level of 2023-10; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  S19 may lack  KB4000001 or KB4000002
                                        line 1 of r.txt
                                        one of them is enough
                                        S19: KB4000001 is for Microsoft Exchange
                                        Server 2019 Cumulative Update 13, which
                                        these lists do not show

  r.txt  3 requirements
  S19    1 update, level 17763.4974 (2023-10), Windows Server 2019 Standard,
         17763, x64

Requirements met
  S19  line 3: KB5031361 is installed

S19 has 1 of the required updates. Not applicable on S19: KB4000002 or
KB5030216.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.txt and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08; catalogued updates up to 2023-10-10 (c.csv).
@stderr
@status 1

@case exceptions of requirements
@file required.txt
20348: >= 2026-08              # at most a month old
20348: KB5012170               # Secure Boot
9600: KB4012213 | KB4012216    # MS17-010
@file x.csv
host,update,until,reason
FS10,KB4012213|4012216,2099-01-01,offline
FS*,>=2026-08,2026-11-01,over
*,KB5012170,,x
FS07,KB4012213,,not the whole line
@file fs07.txt

Host Name:                 FS07
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5122882
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs08.txt

Host Name:                 FS08
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5099540
                           [02]: KB5012170
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs09.txt

Host Name:                 FS09
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB5102207
                           [02]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file fs10.txt

Host Name:                 FS10
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4000001
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
mkdir s; for i in 07 08 09 10; do mv fs$i.txt s; done; export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff --except x.csv required.txt s; kbdiff -f csv --except x.csv required.txt s
@stdout
FS08 lacks 1 update that required.txt requires; FS07 and FS09 lack nothing; 1
missing update is accepted by an exception.

  FS08 lacks        2026-08 or later        cumulative update of 2026-08 or
                                            later
                                            line 1 of required.txt, for 20348:
                                            at most a month old
                                            FS08 is at 20348.5386 (2026-07) and
                                            needs KB5120242 or a later update,
                                            20348.5499 (2026-08)
                                            exception was valid until
                                            2026-11-01: "over"
  Accepted on FS10  KB4012213 or KB4012216  2017-03 security-only update or
                                            2017-03 monthly rollup
                                            line 3 of required.txt, for 9600:
                                            MS17-010
                                            one of them is enough, or a later
                                            monthly rollup that contains one
                                            until 2099-01-01: "offline"

  required.txt  3 requirements
  FS07          2 updates, level 20348.5622 (2026-09), Windows Server 2022
                Standard, 20348, x64
  FS08          2 updates, level 20348.5386 (2026-07), Windows Server 2022
                Standard, 20348, x64
  FS09          2 updates, Windows Server 2012 R2 Standard, 9600, x64
  FS10          1 update, Windows Server 2012 R2 Standard, 9600, x64

Requirements met
  FS07  line 1: at 20348.5622, and 20348.5499 is enough; line 2: KB5012170 is
        installed
  FS08  line 2: KB5012170 is installed
  FS09  line 3: KB5102207, the monthly rollup of 2026-07, contains KB4012213,
        the security-only update of 2017-03

Neither host of build 20348 has the newest update that kbdiff knows, KB5129237
of 2026-09 (20348.5631, out-of-band).
Exceptions: x.csv, as of 2026-11-29; lines 4 ("*,KB5012170") and 5
("FS07,KB4012213") match no missing update.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from required.txt, s/fs07.txt, s/fs08.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,>= 2026-08,,,,1,1,1,2,0.5000,"FS07;required",FS08,,,,cumulative update of 2026-08 or later,
accepted,KB4012213 | KB4012216,,,,1,1,0,2,0.0000,required,,,FS09 by KB5102207 (chain),https://support.microsoft.com/help/4012213,2017-03 security-only update or 2017-03 monthly rollup,FS10 until 2099-01-01 (offline)
@stderr
@status 1

@case requirements are no host's, whatever their file is called
@file mail.txt
MAIL: KB4000001
KB4000002
@file mail.csv
"CSName","HotFixID"
"MAIL","KB4000002"
@cmd
kbdiff -f csv mail.txt mail.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000001,,,,1,1,0,1,1.0000,mail.txt,MAIL,,,https://support.microsoft.com/help/4000001,,
@stderr
@status 1

@case one scope before every line
@file a.txt
A1: KB4000001 | KB4000002
A1: KB4000003 | KB4000004
A1: KB4000005
@file b.txt
A*: KB4000001
A*: KB4000003
A*: KB4000005
@file c.txt
17763: KB4000001
17763: KB4000003
17763: KB4000005
@file w.csv
"CSName","HotFixID"
"A1","KB4000001"
"A1","KB4000004"
"B1","KB4000009"
@cmd
kbdiff -f csv a.txt w.csv; kbdiff -f csv b.txt w.csv; kbdiff -f csv c.txt w.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000005,,,,1,1,0,1,1.0000,a,A1,,,https://support.microsoft.com/help/4000005,,
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB4000003,,,,1,1,0,1,1.0000,b,A1,,,https://support.microsoft.com/help/4000003,,
missing,KB4000005,,,,1,1,0,1,1.0000,b,A1,,,https://support.microsoft.com/help/4000005,,
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
uncertain,KB4000003,,,,1,1,0,2,1.0000,c,,"A1;B1",,https://support.microsoft.com/help/4000003,,
uncertain,KB4000005,,,,1,1,0,2,1.0000,c,,"A1;B1",,https://support.microsoft.com/help/4000005,,
uncertain,KB4000001,,,,1,1,1,2,0.0000,"A1;c",,B1,,https://support.microsoft.com/help/4000001,,
@stderr
@status 1

@case two plain lists are hosts
@file a.txt
KB4000001
KB4000002
@file b.txt
KB4000001
KB4000003
@cmd
kbdiff a.txt b.txt; kbdiff -g KB4000002 b.txt
@stdout
b lacks 1 update that a has; a lacks 1 update that b has.

  b lacks  KB4000002
  a lacks  KB4000003

  a, b  2 updates each

1 update is on both hosts.
Not in kbdiff's tables: KB4000002 and KB4000003. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt and b.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
b lacks 1 update that the command line requires.

  b lacks  KB4000002

  the command line  requires 1 update
  b                 2 updates

Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.txt and the command line.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case the samples: MS17-010
@file g.txt

Host Name:                 G
OS Name:                   Microsoft Windows Server 2016 Standard
OS Version:                10.0.14393 N/A Build 14393
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4013429
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file o.txt

Host Name:                 OLD
OS Name:                   Microsoft Windows Server 2008 R2 Standard
OS Version:                6.1.7601 Service Pack 1 Build 7601
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4012212
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file y.txt

Host Name:                 W12
OS Name:                   Microsoft Windows Server 2012 Standard
OS Version:                6.2.9200 N/A Build 9200
System Type:               x64-based PC
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB4012218
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@cmd
kbdiff -g samples/ms17-010.txt samples/fileservers/fs11.txt samples/cluster/ex01.txt g.txt o.txt y.txt; kbdiff list samples/ms17-010.txt; kbdiff samples/ms17-010.txt samples/cluster
@stdout
W12 lacks 1 update that samples/ms17-010.txt requires; FS11, G and OLD lack
nothing; nothing is required of EX01.
G is at the level of 2017-03; the newest update that kbdiff knows for build
14393 is KB5129239 of 2026-09 (14393.9514, out-of-band).
EX01 is at the level of 2023-10; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  W12 lacks  KB4012214 or 2 others  2017-03 security-only update or 2017-03
                                    monthly rollup
                                    line 9 of samples/ms17-010.txt, for 9200:
                                    Server 2012, 8
                                    one of them is enough: KB4012214, KB4012217
                                    or KB4012598, or a later monthly rollup that
                                    contains one

  samples/ms17-010.txt  8 requirements
  EX01                  10 updates, level 17763.4974 (2023-10), Windows Server
                        2019 Standard, 17763, x64
  FS11                  5 updates, Windows Server 2012 R2 Standard, 9600, x64
  G                     1 update, level 14393.953 (2017-03), Windows Server 2016
                        Standard, 14393, x64
  OLD                   1 update, Windows Server 2008 R2 Standard, 7601, x64
  W12                   1 update, Windows Server 2012 Standard, 9200, x64

Requirements met
  FS11  line 10: KB5030269, the monthly rollup of 2023-09, contains KB4012213,
        the security-only update of 2017-03
  G     line 13: KB4013429 is installed
  OLD   line 8: KB4012212 is installed

samples/ms17-010.txt requires nothing of EX01. Lines 6, 7, 11 and 12 of
samples/ms17-010.txt are for none of these hosts.
Superseded, so not missing on FS11: KB4012213 or KB4012216.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from g.txt, o.txt, samples/cluster/ex01.txt and 3 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
Nothing could be compared: nothing is required of EX01, EX02, EX03 and EX04.
All 4 hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  samples/ms17-010.txt  8 requirements
  EX01, EX02, EX04      10 updates each, level 17763.4974 (2023-10)
  EX03                  10 updates, level 17763.4851 (2023-09)
  all 4 hosts           Windows Server 2019 Standard, 17763, x64

samples/ms17-010.txt requires nothing of EX01, EX02, EX03 and EX04.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 5 files in samples/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
samples/ms17-010.txt: error: it lists requirements, not the updates of a host; 'kbdiff diff' takes it as -g samples/ms17-010.txt [ROLES]
@status 1

@case a host of which nothing is required, for programs
@file r.txt
WEB*: KB5031361
@file s/w.csv
CSName,HotFixID
WEB1,KB5031361
SQL1,KB5031361
@cmd
kbdiff -f nagios r.txt s; echo $?
kbdiff -f junit r.txt s; echo $?
kbdiff -f json r.txt s | grep -o '"name": "[A-Z0-9]*", .*"peers": [^]]*]'
printf 'CSName,HotFixID\nWEB1,KB5031589\n' > s/w.csv
printf 'CSName,HotFixID\nSQL1,KB5031589\nSQL2,KB5031589\n' > s/v.csv
kbdiff --brief r.txt s
@stdout
KBDIFF OK: WEB1 lacks nothing that r.txt requires; nothing is required of SQL1. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
0
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="2" failures="0" errors="0" skipped="1">
    <testcase name="SQL1" classname="kbdiff.diff">
      <skipped message="Nothing is required of SQL1"/>
    </testcase>
    <testcase name="WEB1" classname="kbdiff.diff"/>
  </testsuite>
</testsuites>
0
"name": "SQL1", "role": "bad", "peers": []
"name": "WEB1", "role": "bad", "peers": ["r"]
WEB1 lacks 1 update that r.txt requires; nothing is required of SQL1 and SQL2.
@stderr
@status 1

@case a recurring update that is required by name
@file b.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"B","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"B","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file r.txt
KB890830
KB5031361
@cmd
kbdiff -g r.txt -f nagios b.csv
kbdiff -g r.txt b.csv
@stdout
KBDIFF WARNING: B may lack 1 update that r.txt requires: the list of B does not show updates of this kind. | hosts=1;;;0 differing=1;;;0 missing=0;;0;0 uncertain=1;0;;0 behind=0;;;0 accepted=0;;;0
B may lack 1 update that r.txt requires: the list of B does not show updates of
this kind.
B is at the level of 2023-10; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  B may lack  KB890830

  r.txt  requires 2 updates
  B      4 updates, level 17763.4974 (2023-10)

B has 1 of the required updates.
Not in kbdiff's tables: KB890830. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
Warning: Get-HotFix and dism do not show updates re-released under one number,
so these are uncertain; export the update history.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
kbdiff: warning: Get-HotFix and dism do not show updates re-released under one number, so these are uncertain; export the update history [KINDS]
kbdiff: warning: Get-HotFix and dism do not show updates re-released under one number, so these are uncertain; export the update history [KINDS]
@status 1

@case a level of Windows before 10
@file fs.txt

Host Name:                 FS
OS Name:                   Microsoft Windows Server 2012 R2 Standard
OS Version:                6.3.9600 N/A Build 9600
System Type:               x64-based PC
Domain:                    corp.example
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB2919355
                           [02]: KB5029312
Network Card(s):           1 NIC(s) Installed.
                           [01]: NIC
@file r.txt
9600: >= 9600.20000
@cmd
kbdiff -g r.txt fs.txt
@stdout
FS may lack 1 update that r.txt requires.

  FS may lack  9600.20000 or above  level 9600.20000 or above
                                    line 1 of r.txt, for 9600
                                    FS: its Windows version has no levels;
                                    require a month instead

  r.txt  1 requirement
  FS     2 updates, Windows Server 2012 R2 Standard, 9600, x64

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from fs.txt and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case levels and months without a sign
@file a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"A","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"A","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file r.txt
17763: 17763.4974
20348: 2023-10
@cmd
kbdiff -g r.txt a.csv
@stdout
@stderr
r.txt: error: not an export that kbdiff recognises: write a level or a month with its sign, as in >= 17763.4974 or >= 2023-10 [UNKNOWN]
@status 2

@case a scope by build of a host whose updates tell its build
@file r.txt
17763: KB4000001
20348: KB4000002
@file level.csv
"CSName","HotFixID"
"LEVEL","KB5032196"
@file stack.csv
"CSName","HotFixID"
"STACK","KB5005112"
@file two.csv
"CSName","HotFixID"
"TWO","KB5032196"
"TWO","KB5031364"
@cmd
for f in level stack two; do kbdiff -q --brief r.txt $f.csv; echo $?; done
kbdiff -f csv --show all r.txt level.csv stack.csv two.csv -g r.txt | cut -d, -f1,2,11-13
@stdout
1
1
1
status,update,having,lacking,uncertain
missing,KB4000001,r,"LEVEL;STACK",TWO
uncertain,KB4000002,r,,TWO
@stderr
kbdiff: warning: TWO lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
kbdiff: warning: TWO lists updates of different Windows builds; was a list of another host mixed in? [SYSTEMS_DIFFER]
@status 0

@case a scope by build of a host that may run several, or did once
@file r.txt
20348: KB4000001
17763: KB4000002
19044: KB4000003
@file two.csv
"CSName","HotFixID"
"TWO","KB5032189"
@file past.csv
ComputerName,KB,Date,OperationName,Result,Title
PAST,KB5032196,11/15/2023,Installation,Succeeded,2023-11 (KB5032196)
ALSO,KB5032196,11/15/2023,Installation,Succeeded,2023-11 (KB5032196)
@file also.txt
PS C:\> Get-HotFix -ComputerName ALSO | select -First 1

Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
ALSO          Update           KB4000009     NT AUTHORITY\SYSTEM  11/15/2023 12:00:00 AM
@cmd
kbdiff -f csv --show all r.txt two.csv past.csv also.txt -g r.txt | cut -d, -f1,2,11-13
@stdout
status,update,having,lacking,uncertain
missing,KB4000002,r,"ALSO;PAST",
uncertain,KB4000001,r,,"ALSO;PAST"
uncertain,KB4000003,r,,"ALSO;PAST;TWO"
@stderr
also.txt:1: warning: the list shows only some of the updates: "Get-HotFix -ComputerName ALSO | select -First 1" [FILTERED]
@status 0

@case a level that waits for a restart, or is of an update in doubt
@file r.txt
>=17763.5122
@file w.csv
"CSName","HotFixID","State"
"WAITS","KB5032196","Install Pending"
"WAITS","KB5030214","Installed"
@file d.csv
"CSName","HotFixID"
"DOUBT","KB5032196"
"DOUBT","KB5030214"
@file e.csv
"CSName","HotFixID"
"DOUBT","KB5030214"
@cmd
kbdiff r.txt w.csv; echo $?
kbdiff r.txt d.csv; echo $?
kbdiff -g r.txt r.txt d.csv e.csv; echo $?
@stdout
WAITS may lack 1 update that r.txt requires: the list of WAITS is filtered.

  WAITS may lack  17763.5122 or above  level 17763.5122 or above
                                       line 1 of r.txt

  r.txt  1 requirement
  WAITS  1 update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from r.txt and w.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
1
DOUBT lacks nothing that r.txt requires.
DOUBT is at the level of 2023-11; the newest update that kbdiff knows for build
17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  r.txt  1 requirement
  DOUBT  2 updates, level 17763.5122 (2023-11)

Requirements met
  DOUBT  line 1: at 17763.5122

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
0
DOUBT may lack 1 update that r.txt requires.

  DOUBT may lack  17763.5122 or above  level 17763.5122 or above
                                       line 1 of r.txt

  r.txt  1 requirement
  DOUBT  2 updates, from 2 lists, level 17763.4851 (2023-09) or newer

Warning: e.csv:2: two complete lists of DOUBT differ: this one and d.csv.
Updates on only one of them are uncertain; compare exports of two days with
'kbdiff changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d.csv, e.csv and r.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
1
@stderr
e.csv:2: warning: two complete lists of DOUBT differ: this one and d.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case a hotpatch of which only the month is known
@file r2.txt
>= 2022-02
@file r3.txt
>= 2022-03
@file h.csv
"CSName","HotFixID"
"H","KB5009555"
"H","KB5010456"
@file l.csv
"CSName","HotFixID"
"L","KB5010456"
@cmd
kbdiff r2.txt h.csv; kbdiff --brief r3.txt h.csv; kbdiff --brief r2.txt l.csv
kbdiff explain KB5010354 h.csv | sed -n 1,5p
@stdout
H lacks nothing that r2.txt requires.

  r2.txt  1 requirement
  H       2 updates, level 20348.469 (2022-01), hotpatched to 2022-02
          (KB5010456)

Requirements met
  H  line 1: the hotpatch KB5010456 has brought the security fixes up to 2022-02
     without a restart

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from h.csv and r2.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
H lacks 1 update that r3.txt requires.
L may lack 1 update that r2.txt requires.
H may lack KB5010354.

KB5010354: 2022-02 cumulative update, 20348.524
  List of 1 host  H may lack it: the hotpatch KB5010456 has brought the security
                  fixes up to 2022-02 without a restart; everything else comes
@stderr
@status 0

@case the names of months and levels beside updates
@file r.txt
>= 2026-08 | KB4000001
KB4000001 | >= 20348.5622
>= 2026-08 | >= 20348.5622 | KB4000001
@file b.csv
CSName,HotFixID
B,KB5099540
@cmd
kbdiff r.txt b.csv | sed -n '/^  B lacks/,/^$/p'
@stdout
  B lacks  2026-08 or later, or 2 others
           cumulative update of 2026-08 or later, or level 20348.5622 or above
             line 3 of r.txt
             one of them is enough: 2026-08 or later, 20348.5622 or above, or
             KB4000001
             B is at 20348.5386 (2026-07) and needs KB5120242 or a later update,
             20348.5499 (2026-08)
           2026-08 or later, or KB4000001  cumulative update of 2026-08 or later
             line 1 of r.txt
             one of them is enough
             B is at 20348.5386 (2026-07) and needs KB5120242 or a later update,
             20348.5499 (2026-08)
           KB4000001, or 20348.5622 or above  level 20348.5622 or above
             line 2 of r.txt
             one of them is enough

@stderr
@status 0

@case words before a colon that are no hosts, and updates without their number
@cmd
printf 'CSName,HotFixID\nB,KB5031361\n' > b.csv
try() { printf "KB5031361\n$1\n" > r.txt; printf '%s: ' "$1"; kbdiff --brief -g r.txt b.csv 2>&1; }
for line in 'mandatory: KB5012170' 'B, all: KB5012170' 'Alle: KB5012170' 'KB: KB5012170' 'KB' 'KB#5012170' 'kb#5012170 # a comment' \
    'B: KB5012170' '*: KB5012170' 'KB5012170 # must: all'; do
	try "$line"
done
@stdout
mandatory: KB5012170: r.txt:2:1: error: "mandatory" is not a host; for all hosts write the line without it [REQUIREMENT]
B, all: KB5012170: r.txt:2:4: error: "all" is not a host; for all hosts write the line without it [REQUIREMENT]
Alle: KB5012170: r.txt:2:1: error: "Alle" is not a host; for all hosts write the line without it [REQUIREMENT]
KB: KB5012170: r.txt:2:1: error: "KB" is not a host; for all hosts write the line without it [REQUIREMENT]
KB: r.txt:2:1: error: this is not an update such as KB938397 [FOREIGN]
KB#5012170: B lacks 1 update that r.txt requires.
kb#5012170 # a comment: B lacks 1 update that r.txt requires.
B: KB5012170: B lacks 1 update that r.txt requires.
*: KB5012170: B lacks 1 update that r.txt requires.
KB5012170 # must: all: B lacks 1 update that r.txt requires.
@stderr
@status 1

@case requirements are not counted as hosts
@cmd
printf 'CSName,HotFixID\nA,KB5031361\nA,KB5031589\n' > a.csv
for h in B C D E F; do printf '%s,KB5031361\n%s,KB5031589\n' $h $h; done | { echo CSName,HotFixID; cat; } > more.csv
printf 'KB5031361\nKB5031364\n' > r.txt
kbdiff --show all r.txt a.csv | sed '/^$/,$!d; /^These/,$d'
kbdiff -g r.txt more.csv | sed '/^$/,$!d; /^These/,$d'
@stdout

  Not for A  KB5031364  2023-10 cumulative update, 20348.2031
                        KB5031364 is for build 20348; A runs 17763
  On A       KB5031361  2023-10 cumulative update, 17763.4974

  r.txt  requires 2 updates
  A      2 updates, level 17763.4974 (2023-10)

A has 1 of the required updates.

  r.txt        requires 2 updates
  5 bad hosts  2 updates each, level 17763.4974 (2023-10)

1 update is on all 5 hosts. Meant for other builds, so not needed on all 5
hosts: KB5031364.
@stderr
@status 0

@case a comment below a title of requirements takes nothing back
@cmd
printf 'HotFixID\nKB5031361\n' > A.csv
try() { printf "$1" > r.txt; kbdiff --brief -g r.txt A.csv; kbdiff list r.txt 2>&1 | head -1; }
try '# Required updates\nKB5031361\nKB5029247\n# end\n'
try '# Required updates\n# --------\nKB5031361\n'
try '# Required updates\nKB5031361\n# Office\nKB5029247\n'
try '# Required updates\n# see ticket 123 and the wiki of the team\nKB5031361\n'
try '# Missing updates:\n# (none)\n# Full list:\nKB5031361\n'
@stdout
A lacks nothing that r.txt requires.
r.txt:1: error: it lists requirements ("# Required updates"), not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
A lacks nothing that r.txt requires.
r.txt:1: error: it lists requirements ("# Required updates"), not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
A lacks nothing that r.txt requires.
r.txt:1: error: it lists requirements ("# Required updates"), not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
A lacks nothing that r.txt requires.
r.txt:1: error: it lists requirements ("# Required updates"), not the updates of a host; 'kbdiff diff' takes it as -g r.txt [ROLES]
r and A have the same update.
r
@stderr
@status 0

@case hosts short of a level are told by the level that they have
@file req.txt
>= 2022-06
@cmd
{ echo CSName,HotFixID; for i in 1 2 3 4 5 6 7; do echo H$i,KB5012637; done
for i in 1 2 3 4 5; do echo L$i,KB5009608; done; echo P,KB5012604; } >h.csv
kbdiff req.txt h.csv | sed -n 1,14p
@stdout
H1, H2, H3, H4 and 9 more lack 1 update that req.txt requires.
All 13 hosts are at the level of 2022-04 or older; the newest update that kbdiff
knows for build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).

  all 13 bad hosts lack  2022-06 or later  cumulative update of 2022-06 or later
                                           line 1 of req.txt
                                           H1, H2, H3 and 4 more are at
                                           20348.681 (2022-04) and need
                                           KB5014678 or a later update,
                                           20348.768 (2022-06)
                                           L1, L2, L3 and 2 more are at
                                           20348.502 (2022-01) and need
                                           KB5014678 or a later update,
                                           20348.768 (2022-06)
@stderr
@status 0

@case requirements beside one good host, and beside two
@cmd
w() { h=$1; shift; { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $h.csv; }
w G 4000001 4000002; w H 4000001 4000002; w B 4000001; printf 'KB4000003\n' > r.txt
kbdiff -g r.txt -g G --brief B.csv G.csv; kbdiff -g r.txt -g G,H --brief B.csv G.csv H.csv
@stdout
B lacks 2 updates that G has or r.txt requires.
B lacks 2 updates that good hosts have or r.txt requires.
@stderr
@status 1

@case what meets a required update is said in words, with the update that brings the level
@file req.txt
KB5031361
KB5031589
KB5030269 | KB5031361
@file fs1.csv
CSName,HotFixID
FS1,KB5032196
@file fs2.csv
CSName,HotFixID
FS2,KB5031361
FS2,KB5031589
@cmd
kbdiff -g req.txt fs1.csv fs2.csv | sed -n '/^Requirements/,/^$/p'
@stdout
Requirements met
  FS1  line 1: at 17763.5122 (KB5032196), which contains 17763.4974; line 2:
       17763.5122 came with the servicing stack of 2023-10 or a later one; line
       3: KB5031361: at 17763.5122 (KB5032196), which contains 17763.4974
  FS2  line 1: KB5031361 is installed; line 2: KB5031589 is installed; line 3:
       KB5031361 is installed

@stderr
@status 0

@case a month is brought by monthly rollups of old Windows, by cumulative updates of new
@file req.txt
>= 2023-10
@file old.csv
CSName,HotFixID,OSVersion
OLD,KB4012216,6.3.9600
@file new.csv
CSName,HotFixID,OSVersion
NEW,KB4512578,10.0.17763
@cmd
for f in old.csv new.csv "old.csv new.csv"; do kbdiff -g req.txt $f 2>/dev/null | sed -n '/2023-10 or later/,/line/p'; done
@stdout
  OLD lacks  2023-10 or later  monthly rollup of 2023-10 or later
                               line 1 of req.txt
  NEW lacks  2023-10 or later  cumulative update of 2023-10 or later
                               line 1 of req.txt
  NEW and OLD lack  2023-10 or later  cumulative update or monthly rollup of
                                      2023-10 or later
                                      line 1 of req.txt
@stderr
@status 0

@case requirements in a file that is named as the hosts are may be a host's list
@file e4.csv
CSName,HotFixID
EX04,KB4000001
@cmd
printf 'KB4000001 | KB4000002\nKB4000001\n' > EX07.txt; printf 'EX01: KB4000001\n' > EX01.txt; cp EX07.txt required.txt; cp EX07.txt ms17-010.txt
kbdiff --brief EX07.txt e4.csv; kbdiff --brief EX01.txt e4.csv; kbdiff --brief EX09=required.txt e4.csv
kbdiff --brief required.txt e4.csv; kbdiff --brief -g ms17-010.txt e4.csv
@stdout
EX04 lacks nothing that required.txt requires.
EX04 lacks nothing that ms17-010.txt requires.
@stderr
EX07.txt: error: it lists requirements, but its name is like that of the host EX04; if these updates are installed, write one on each line, else rename the file [ROLES]
EX01.txt: error: it lists requirements, but its name is like that of the host EX04; if these updates are installed, write one on each line, else rename the file [ROLES]
required.txt: error: it lists requirements, but its name is like that of the host EX04; if these updates are installed, write one on each line, else rename the file [ROLES]
@status 0
