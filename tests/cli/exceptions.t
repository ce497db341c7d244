@case accepted, expired and unused exceptions
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -v --except x.csv g.csv b.csv
@stdout
MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting
1 accepted by an exception; MBX01 lacks nothing that MBX02 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 14393 is KB5129239 of 2026-09 (14393.9514, out-of-band).

  MBX02 lacks        KB5031362  2023-10 cumulative update, 14393.6351
                     KB4000002  listed as Update (installed 2023-01-13 on MBX01)
                                exception was valid until 2026-10-31: "frozen
                                until release 9"
  Accepted on MBX02  KB4589210  listed as Update (installed 2021-02-14 on MBX01)
                                until 2027-03-31: "no microcode on virtual
                                machines"

  MBX01  4 updates, level 14393.6351 (2023-10)
  MBX02  2 updates, level 14393.6252 (2023-09)

Exceptions: x.csv, as of 2026-11-29; line 5 ("WEB*,KB5012170") matches no host
compared here.
1 update is on both hosts. Superseded, so not missing on MBX01: KB5030213.
Not in kbdiff's tables: KB4000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
x.csv:5: note: this exception matches no missing update: it matches no host compared here [EXCEPTION]
@status 1

@case exceptions in CSV
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f csv --except x.csv g.csv b.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5031362,Update,,2023-10-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/5031362,"2023-10 cumulative update, 14393.6351",
missing,KB4000002,Update,,2023-01-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/4000002,listed as Update (installed 2023-01-13 on MBX01),
accepted,KB4589210,Update,,2021-02-14,1,1,0,1,1.0000,MBX01,,,,https://support.microsoft.com/help/4589210,listed as Update (installed 2021-02-14 on MBX01),MBX02 until 2027-03-31 (no microcode on virtual machines)
@stderr
@status 1

@case exceptions in JSON
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f json --except x.csv g.csv b.csv | jq -S "{verdict, counts, accepted, expired, judged_on, missing: [.missing[] | {update, notes}]}"
@stdout
{
  "accepted": [
    {
      "host": "MBX02",
      "reason": "no microcode on virtual machines",
      "until": "2027-03-31",
      "update": "KB4589210"
    }
  ],
  "counts": {
    "accepted": 1,
    "covered": 1,
    "extra": 0,
    "inapplicable": 0,
    "missing": 2,
    "same": 1,
    "uncertain": 0
  },
  "expired": [
    {
      "host": "MBX02",
      "reason": "frozen until release 9",
      "until": "2026-10-31",
      "update": "KB4000002"
    }
  ],
  "judged_on": "2026-11-29",
  "missing": [
    {
      "notes": [],
      "update": "KB5031362"
    },
    {
      "notes": [
        "exception was valid until 2026-10-31: \"frozen until release 9\""
      ],
      "update": "KB4000002"
    }
  ],
  "verdict": "missing"
}
@stderr
@status 0

@case exceptions in Markdown
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f markdown --except x.csv g.csv b.csv
@stdout
**MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has.**

Both hosts are at the level of 2023-10 or older; the newest update that kbdiff knows for build 14393 is [KB5129239](https://support.microsoft.com/help/5129239) of 2026-09 (14393.9514, out-of-band).

| Hosts | Update | What it is | Download |
|---|---|---|---|
| MBX02 lacks | [KB5031362](https://support.microsoft.com/help/5031362) | 2023-10 cumulative update, 14393.6351 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031362) |
| MBX02 lacks | [KB4000002](https://support.microsoft.com/help/4000002) | listed as Update (installed 2023-01-13 on MBX01)<br>exception was valid until 2026-10-31: "frozen until release 9" | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB4000002) |
| Accepted on MBX02 | [KB4589210](https://support.microsoft.com/help/4589210) | listed as Update (installed 2021-02-14 on MBX01)<br>until 2027-03-31: "no microcode on virtual machines" | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210) |

| Hosts | Updates and level |
|---|---|
| MBX01 | 4 updates, level 14393.6351 (2023-10) |
| MBX02 | 2 updates, level 14393.6252 (2023-09) |

Exceptions: x.csv, as of 2026-11-29; line 5 ("WEB\*,[KB5012170](https://support.microsoft.com/help/5012170)") matches no host compared here.  
1 update is on both hosts. Superseded, so not missing on MBX01: [KB5030213](https://support.microsoft.com/help/5030213).  
Not in kbdiff's tables: [KB4000002](https://support.microsoft.com/help/4000002).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from b.csv and g.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case exceptions for monitoring
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f nagios --except x.csv g.csv b.csv
@stdout
KBDIFF CRITICAL: MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has. | hosts=2;;;0 differing=1;;;0 missing=2;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=1;;;0
@stderr
@status 2

@case exceptions for CI
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f junit --except x.csv g.csv b.csv
@stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="2" failures="1" errors="0">
    <testcase name="MBX01" classname="kbdiff.diff"/>
    <testcase name="MBX02" classname="kbdiff.diff">
      <failure message="MBX02 lacks 2 updates">KB5031362  2023-10 cumulative update, 14393.6351
KB4000002  listed as Update (installed 2023-01-13 on MBX01)
</failure>
      <system-out>accepted: KB4589210 until 2027-03-31: &quot;no microcode on virtual machines&quot;
</system-out>
    </testcase>
  </testsuite>
</testsuites>
@stderr
@status 1

@case all that is lacked is accepted
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
"mbx01, MBX02",KB5031362,,vendor forbids it
*,kb4589210,,
mbx02.corp.example,KB4000002,2026-11-29,ends today
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff --except x.csv g.csv b.csv; kbdiff -f nagios --except x.csv g.csv b.csv
@stdout
MBX02 lacks nothing that MBX01 has, not counting 3 accepted by exceptions; MBX01
lacks nothing that MBX02 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 14393 is KB5129239 of 2026-09 (14393.9514, out-of-band).

  Accepted on MBX02  KB5031362  2023-10 cumulative update, 14393.6351
                                without an end date: "vendor forbids it"
                     KB4000002  listed as Update (installed 2023-01-13 on MBX01)
                                until 2026-11-29: "ends today"
                     KB4589210  listed as Update (installed 2021-02-14 on MBX01)
                                without an end date

  MBX01  4 updates, level 14393.6351 (2023-10)
  MBX02  2 updates, level 14393.6252 (2023-09)

Exceptions: x.csv, as of 2026-11-29.
1 update is on both hosts. Superseded, so not missing on MBX01: KB5030213.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
KBDIFF OK: MBX02 lacks nothing that MBX01 has, not counting 3 accepted by exceptions; MBX01 lacks nothing that MBX02 has. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=3;;;0
@stderr
@status 0

@case an exception takes a node into the norm
@file n.csv
"CSName","HotFixID"
"N1","KB4000001"
"N1","KB4000002"
"N1","KB4000003"
"N2","KB4000001"
"N2","KB4000002"
"N2","KB4000003"
"N3","KB4000001"
"N3","KB4000003"
"N4","KB4000001"
"N4","KB4000002"
@file x.csv
host,update,until,reason
N3,KB4000002,2027-01-01,no print server
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff cluster --except x.csv n.csv; kbdiff cluster --except x.csv -f json n.csv | jq -c "{verdict, accepted, groups: [.groups[] | [.hosts, .lacks]]}"
@stdout
N4 lacks 1 update that the other 3 nodes have; 1 missing update is accepted by
an exception.

  KB4000003    all but N4
  KB4000002    accepted on N3
             until 2027-01-01: "no print server"

             N1    N2    N3    N4
  KB4000003   +     +     +     -
  KB4000002   +     +     a     +
  + has   - lacks   a accepted

  N4      2 updates
  N1, N2  3 updates each
  N3      2 updates

Exceptions: x.csv, as of 2026-11-29.
1 update is on all 4 nodes.
Not in kbdiff's tables: KB4000003. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
{"verdict":"drift","accepted":[{"update":"KB4000002","host":"N3","until":"2027-01-01","reason":"no print server"}],"groups":[[["N4"],["KB4000003"]],[["N1","N2","N3"],[]]]}
@stderr
@status 0

@case all nodes alike but for exceptions
@file n.csv
"CSName","HotFixID"
"N1","KB4000001"
"N1","KB4000002"
"N1","KB4000003"
"N2","KB4000001"
"N2","KB4000002"
"N2","KB4000003"
"N3","KB4000001"
"N3","KB4000003"
"N4","KB4000001"
"N4","KB4000002"
@file x.csv
update,host,reason,until
KB4000002,N3,no print server,
KB4000003,N4,,2027-01-01
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff cluster --except x.csv n.csv; kbdiff cluster -f junit --except x.csv n.csv
@stdout
N1, N2, N3 and N4 have the same updates, apart from the exceptions for N3 and
N4.

  KB4000002    accepted on N3
             without an end date: "no print server"
  KB4000003    accepted on N4
             until 2027-01-01

             N1    N2    N3    N4
  KB4000002   +     +     a     +
  KB4000003   +     +     +     a
  + has   a accepted

  N1, N2  3 updates each
  N3, N4  2 updates each

Exceptions: x.csv, as of 2026-11-29.
1 update is on all 4 nodes.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="4" failures="0" errors="0">
    <testcase name="N1" classname="kbdiff.cluster"/>
    <testcase name="N2" classname="kbdiff.cluster"/>
    <testcase name="N3" classname="kbdiff.cluster">
      <system-out>accepted: KB4000002 without an end date: &quot;no print server&quot;
</system-out>
    </testcase>
    <testcase name="N4" classname="kbdiff.cluster">
      <system-out>accepted: KB4000003 until 2027-01-01
</system-out>
    </testcase>
  </testsuite>
</testsuites>
@stderr
@status 0

@case the later of two exceptions holds
@file g.csv
"CSName","HotFixID"
"N1","KB4000001"
"N1","KB4000002"
"N1","KB4000003"
@file b.csv
"CSName","HotFixID"
"N9","KB4000001"
"N9","KB4000003"
@file x.csv
host,update,until,reason
N9,KB4000002,2026-11-28,over
N*,KB4000002,2026-12-31,short
*,KB4000002,2027-12-31,long
@file y.csv
host,update,until,reason
N9,KB4000002,,for good
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff -f csv --except x.csv g.csv b.csv; kbdiff -f csv --except x.csv --except y.csv g.csv b.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
accepted,KB4000002,,,,1,1,0,1,1.0000,N1,,,,https://support.microsoft.com/help/4000002,,N9 until 2027-12-31 (long)
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
accepted,KB4000002,,,,1,1,0,1,1.0000,N1,,,,https://support.microsoft.com/help/4000002,,N9 (for good)
@stderr
@status 0

@case an exception cures no doubtful list
@file n.csv
"CSName","HotFixID"
"N1","KB4000001"
"N1","KB4000002"
"N1","KB4000003"
"N2","KB4000001"
"N2","KB4000002"
"N2","KB4000003"
"N3","KB4000001"
"N3","KB4000003"
"N4","KB4000001"
"N4","KB4000002"
@file x.csv
host,update,until,reason
N3,KB4000002,,a
N4,KB4000003,,b
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; printf '"N4","KB40000' >> n.csv; kbdiff cluster --except x.csv n.csv
@stdout
The nodes agree as far as their lists go, but the lists of N1, N2, N3 and N4 are
in doubt and may be incomplete; 2 missing updates are accepted by exceptions.

In doubt
  N1  n.csv:12 (get-hotfix-csv): the list is cut short
  N2  n.csv:12 (get-hotfix-csv): the list is cut short
  N3  n.csv:12 (get-hotfix-csv): the list is cut short
  N4  n.csv:12 (get-hotfix-csv): the list is cut short
Export N1, N2, N3 and N4 again; put each name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv

  Accepted on N3  KB4000002
                             without an end date: "a"
  Accepted on N4  KB4000003
                             without an end date: "b"

             N1    N2    N3    N4
  KB4000002   +     +     a     +
  KB4000003   +     +     +     a
  + has   a accepted

  N1, N2  3 updates each, list in doubt
  N3, N4  2 updates each, list in doubt

Exceptions: x.csv, as of 2026-11-29.
1 update is on all 4 nodes.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from n.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
n.csv:12: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
@status 1

@case bad lines of exceptions
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
,KB4000001,,no host
MBX02,printer,,no update
MBX02,KB4000001,03/04/2027,a day of two meanings
MBX02,KB4000001,2027-02-30,no such day
MBX02,KB4000001
MBX02,KB4000001,,good
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff --except x.csv g.csv b.csv
@stdout
@stderr
x.csv:2:1: error: "" names no host; * is for all hosts [SYNTAX]
x.csv:3:7: error: "printer" is neither an update such as KB5031361 nor a line of requirements [SYNTAX]
x.csv:4:17: error: "03/04/2027" is not a clear date; write it as year-month-day, such as 2027-03-31, or nothing for no end [SYNTAX]
x.csv:5:17: error: "2027-02-30" is not a clear date; write it as year-month-day, such as 2027-03-31, or nothing for no end [SYNTAX]
x.csv:6: error: this row does not match its header: 2 fields, but line 1 has 4 [CSV_FIELDS]
@status 2

@case exceptions without their columns
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host;kb
MBX02;KB4000001
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; kbdiff --except x.csv g.csv b.csv; kbdiff list --except x.csv g.csv; kbdiff --except none.csv g.csv b.csv
@stdout
@stderr
x.csv: error: not a table that kbdiff knows: exceptions have the columns host, update, until and reason, and no others [NO_TABLE]
kbdiff: 'kbdiff list' takes no --except; see 'kbdiff help list'
none.csv: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case exceptions with semicolons, quotes and a byte order mark
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; printf '\xef\xbb\xbf"host";"update";"until";"reason"\r\n"MBX02";"KB4589210";"31.12.2026";"a; b"\r\n' > x.csv; iconv -f UTF-8 -t UTF-16LE x.csv > u.csv; kbdiff -f csv --except x.csv g.csv b.csv; kbdiff -f csv --except u.csv g.csv b.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5031362,Update,,2023-10-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/5031362,"2023-10 cumulative update, 14393.6351",
missing,KB4000002,Update,,2023-01-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/4000002,listed as Update (installed 2023-01-13 on MBX01),
accepted,KB4589210,Update,,2021-02-14,1,1,0,1,1.0000,MBX01,,,,https://support.microsoft.com/help/4589210,listed as Update (installed 2021-02-14 on MBX01),"MBX02 until 2026-12-31 (a; b)"
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5031362,Update,,2023-10-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/5031362,"2023-10 cumulative update, 14393.6351",
missing,KB4000002,Update,,2023-01-13,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/4000002,listed as Update (installed 2023-01-13 on MBX01),
accepted,KB4589210,Update,,2021-02-14,1,1,0,1,1.0000,MBX01,,,,https://support.microsoft.com/help/4589210,listed as Update (installed 2021-02-14 on MBX01),"MBX02 until 2026-12-31 (a; b)"
@stderr
@status 1

@case a file of exceptions is no export of its folder
@file g.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX01","KB5031362","Update","10/13/2023"
"MBX01","KB4589210","Update","2/14/2021"
"MBX01","KB4000002","Update","1/13/2023"
"MBX01","KB4000003","Update","1/13/2023"
@file b.csv
"CSName","HotFixID","Description","InstalledOn"
"MBX02","KB5030213","Update","9/13/2023"
"MBX02","KB4000003","Update","1/13/2023"
@file x.csv
host,update,until,reason
# the virtualisation team, 2026
MBX*,KB4589210,2027-03-31,no microcode on virtual machines
MBX02,4000002,2026-10-31,frozen until release 9
WEB*,KB5012170,,no Secure Boot
@cmd
export SOURCE_DATE_EPOCH=1795953600 TZ=UTC0; mkdir d; cp *.csv d; kbdiff --brief -b MBX02 --except d/x.csv d
@stdout
MBX02 is one month behind MBX01 and lacks 2 updates that MBX01 has, not counting 1 accepted by an exception; MBX01 lacks nothing that MBX02 has.
@stderr
@status 1

@case more notes of one row than any row has
@file g.csv
CSName,HotFixID
G,KB4000002
G,KB4000003
@file b.sh
echo CSName,HotFixID >b.csv
echo host,update,until,reason >x.csv
for n in $(seq 10 49); do
	echo B$n,KB4000003 >>b.csv
	echo B$n,KB4000002,,reason $n >>x.csv
done
@cmd
. ./b.sh; kbdiff -g G --except x.csv g.csv b.csv | grep -c 'without an end date'
@stdout
40
@stderr
@status 0

@case an exception cures no doubtful list of a bad host
@file g.csv
CSName,HotFixID
GOOD,KB5031361
GOOD,KB5031589
@file bad.txt

Host Name:                 BAD
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 N/A
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3
@file whole.csv
CSName,HotFixID
BAD,KB5000001
@file exceptions.csv
host,update,until,reason
BAD,KB5031361,,application
BAD,KB5031589,,application
@file required.txt
KB5031361
KB5031589
@cmd
export SOURCE_DATE_EPOCH=1700000000
kbdiff --except exceptions.csv g.csv bad.txt 2>/dev/null | head -n 5
for f in bad.txt whole.csv; do
	kbdiff -q --except exceptions.csv g.csv $f 2>/dev/null; echo $?
	kbdiff -f nagios --except exceptions.csv g.csv $f 2>/dev/null; echo $?
	kbdiff -q --except exceptions.csv required.txt $f 2>/dev/null; echo $?
done
kbdiff --brief --except exceptions.csv required.txt bad.txt 2>/dev/null
@stdout
BAD lacks nothing that GOOD has, not counting 2 accepted by exceptions; the list
of BAD is in doubt; GOOD lacks nothing that BAD lists.

In doubt
  BAD  bad.txt:2 (systeminfo): the list is empty: N/A
1
KBDIFF WARNING: BAD lacks nothing that GOOD has, not counting 2 accepted by exceptions; the list of BAD is in doubt; GOOD lacks nothing that BAD lists. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=2;;;0
1
1
0
KBDIFF OK: BAD lacks nothing that GOOD has, not counting 2 accepted by exceptions; GOOD lacks 1 update that BAD has. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=2;;;0
0
0
BAD lacks nothing that required.txt requires, not counting 2 accepted by exceptions; the list of BAD is in doubt.
@stderr
@status 1

@case nodes alike but for superseded updates and exceptions
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
@file e.csv
host,update,until,reason
B,KB5031361,,x
B,KB5031589,,x
@cmd
kbdiff cluster --brief --except e.csv a.csv b.csv
@stdout
A and B have the same updates, apart from superseded ones and the exceptions for B.
@stderr
@status 0

@case exceptions for two longer names of one host
@file a.csv
CSName,HotFixID
fs02.site1.example,KB5004424
fs02.site1.example,KB5031361
fs02.site1.example,KB5031589
@file b.csv
CSName,HotFixID
fs01,KB5004424
fs01,KB5030214
fs01,KB5030505
@file e.csv
host,update,until,reason
fs01.site2.example,KB5031361,,x
fs01.site9.example,KB5031589,,y
@file one.csv
host,update,until,reason
fs01.site2.example,KB5031361,,x
fs01.SITE2.example,KB5031589,,y
@file own.csv
host,update,until,reason
fs01,KB5031361,,x
fs01.site2.example,KB5031589,,y
fs01.site9.example,KB5031589,,z
@file cut.csv
CSName,HotFixID
VERYLONGSERVERN,KB5004424
VERYLONGSERVERN,KB5030214
@file cute.csv
host,update,until,reason
VERYLONGSERVERNAME1,KB5031361,,x
VERYLONGSERVERNAME2,KB5031589,,x
@cmd
export SOURCE_DATE_EPOCH=1792540800
kbdiff --except e.csv a.csv b.csv
kbdiff --brief --alias fs01=fs01.site2.example --except e.csv a.csv b.csv
kbdiff --brief --except one.csv a.csv b.csv
kbdiff --brief --except own.csv a.csv b.csv
kbdiff --brief --except cute.csv a.csv cut.csv
kbdiff -f json --except e.csv a.csv b.csv 2>/dev/null | jq -c '.accepted, .expired'
@stdout
fs01 is one month behind fs02.site1.example and lacks 2 updates that
fs02.site1.example has; fs02.site1.example lacks nothing that fs01 has.
Both hosts are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  fs01 lacks  KB5031361  2023-10 cumulative update, 17763.4974
              KB5031589  2023-10 servicing stack

  fs02.site1.example  3 updates, level 17763.4974 (2023-10)
  fs01                3 updates, level 17763.4851 (2023-09)

Exceptions: e.csv, as of 2026-10-21; lines 2 ("fs01.site2.example,KB5031361")
and 3 ("fs01.site9.example,KB5031589") match no missing update.
1 update is on both hosts. Superseded, so not missing on fs02.site1.example:
KB5030214 and KB5030505.
Warning: fs01 could be fs01.site2.example or fs01.site9.example, so their
exceptions do not apply to it; name it with --alias OTHER=NAME.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
fs01 lacks 1 update that fs02.site1.example has, not counting 1 accepted by an exception; fs02.site1.example lacks nothing that fs01 has.
fs01 lacks nothing that fs02.site1.example has, not counting 2 accepted by exceptions; fs02.site1.example lacks nothing that fs01 has.
fs01 lacks 1 update that fs02.site1.example has, not counting 1 accepted by an exception; fs02.site1.example lacks nothing that fs01 has.
VERYLONGSERVERN is one month behind fs02.site1.example and lacks 2 updates that fs02.site1.example has; fs02.site1.example lacks nothing that VERYLONGSERVERN has.
[]
[]
@stderr
kbdiff: warning: fs01 could be fs01.site2.example or fs01.site9.example, so their exceptions do not apply to it; name it with --alias OTHER=NAME [HOST_AMBIGUOUS]
kbdiff: warning: fs01 could be fs01.site2.example or fs01.site9.example, so their exceptions do not apply to it; name it with --alias OTHER=NAME [HOST_AMBIGUOUS]
kbdiff: warning: VERYLONGSERVERN could be VERYLONGSERVERNAME1 or VERYLONGSERVERNAME2, so their exceptions do not apply to it; name it with --alias OTHER=NAME [HOST_AMBIGUOUS]
@status 0

@case a column that kbdiff does not read may say that an exception does not hold
@file a.csv
Host,HotFixID
A,KB4000001
A,KB4000002
B,KB4000002
@file from.csv
host,update,from,until,reason
B,KB4000001,2098-01-01,,x
@file status.csv
host;update;until;reason;status
B;KB4000001;;x;rejected
@file blank.csv
reason,until,update,host,
x,,KB4000001,B,
@cmd
for f in from status blank; do kbdiff cluster --brief --except $f.csv a.csv; echo $?; done
@stdout
2
2
A and B have the same updates, apart from the exceptions for B.
0
@stderr
from.csv: error: not a table that kbdiff knows: exceptions have the columns host, update, until and reason, and no others [NO_TABLE]
status.csv: error: not a table that kbdiff knows: exceptions have the columns host, update, until and reason, and no others [NO_TABLE]
@status 0
