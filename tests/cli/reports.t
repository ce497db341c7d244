# Every command in every format, on three situations: the Exchange story, a
# cluster that drifts with a node whose list is cut, and hostile names.

@case the story: diff as text
@cmd
kbdiff diff -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
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

@case the story: diff as markdown
@cmd
kbdiff diff -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
**CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.**

| Hosts | Update | What it is | Download |
|---|---|---|---|
| CAS02 lacks | [KB938397](https://support.microsoft.com/help/938397) | Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB938397) |

| Hosts | Updates and level |
|---|---|
| CAS01 | 20 updates, 1 unidentified entry |
| CAS02 | 19 updates, 1 unidentified entry |

One entry of CAS02's list has no KB number. If it is [KB938397](https://support.microsoft.com/help/938397), CAS02 has it: check before you install it.  
19 updates are on both hosts.  
Ignored: the placeholder Q147222.  
Not in kbdiff's tables: [KB938397](https://support.microsoft.com/help/938397).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case the story: diff as jira
@cmd
kbdiff diff -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
*CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.*

||Hosts||Update||What it is||Download||
|CAS02 lacks|[KB938397|https://support.microsoft.com/help/938397]|Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB938397]|

||Hosts||Updates and level||
|CAS01|20 updates, 1 unidentified entry|
|CAS02|19 updates, 1 unidentified entry|

One entry of CAS02's list has no KB number. If it is [KB938397|https://support.microsoft.com/help/938397], CAS02 has it: check before you install it.
19 updates are on both hosts.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: [KB938397|https://support.microsoft.com/help/938397].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case the story: diff as csv
@cmd
kbdiff diff -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB938397,Hotfix,Hotfix for Windows Server 2003 x64 Edition (KB938397),2013-09-14,1,1,0,1,1.0000,CAS01,CAS02,,,https://support.microsoft.com/help/938397,Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01),
@stderr
@status 1

@case the story: diff as json
@cmd
kbdiff diff -f json samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "CAS01", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 26, "unidentified": 1},
    {"name": "CAS02", "role": "bad", "peers": ["CAS01"], "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 25, "unidentified": 1}],
  "missing": [
    {"update": "KB938397", "kind": "Hotfix", "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)", "installed_on": "2013-09-14", "url": "https://support.microsoft.com/help/938397", "what": "Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["CAS01"], "lack": []}, "bad": {"have": [], "lack": ["CAS02"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "uncertain": [],
  "extra": [],
  "covered": [],
  "inapplicable": [],
  "counts": {"accepted": 0, "missing": 1, "uncertain": 0, "extra": 0, "covered": 0, "inapplicable": 0, "same": 19},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["CAS02"], "norm": false, "level": null, "newest_level": null, "lacks": ["KB938397"], "has": [], "uncertain": [], "build": null},
    {"hosts": ["CAS01"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": ["KB938397"], "uncertain": [], "build": null}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "this list of CAS01 has 1 unidentified entry"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "this list of CAS02 has 1 unidentified entry"}]}
@stderr
@status 1

@case the story: cluster as text
@cmd
kbdiff cluster -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.

  CAS02 lacks  KB938397  Hotfix for Windows Server 2003 x64 Edition (installed
                         2013-09-14)

  CAS02  19 updates, 1 unidentified entry
  CAS01  20 updates, 1 unidentified entry

One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
check before you install it.
19 updates are on both nodes.
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

@case the story: cluster as markdown
@cmd
kbdiff cluster -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
**CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.**

| Nodes | Update | What it is | Download |
|---|---|---|---|
| CAS02 lacks | [KB938397](https://support.microsoft.com/help/938397) | Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB938397) |

| Nodes | Updates and level |
|---|---|
| CAS02 | 19 updates, 1 unidentified entry |
| CAS01 | 20 updates, 1 unidentified entry |

One entry of CAS02's list has no KB number. If it is [KB938397](https://support.microsoft.com/help/938397), CAS02 has it: check before you install it.  
19 updates are on both nodes.  
Ignored: the placeholder Q147222.  
Not in kbdiff's tables: [KB938397](https://support.microsoft.com/help/938397).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case the story: cluster as jira
@cmd
kbdiff cluster -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
*CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.*

||Nodes||Update||What it is||Download||
|CAS02 lacks|[KB938397|https://support.microsoft.com/help/938397]|Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB938397]|

||Nodes||Updates and level||
|CAS02|19 updates, 1 unidentified entry|
|CAS01|20 updates, 1 unidentified entry|

One entry of CAS02's list has no KB number. If it is [KB938397|https://support.microsoft.com/help/938397], CAS02 has it: check before you install it.
19 updates are on both nodes.
Ignored: the placeholder Q147222.
Not in kbdiff's tables: [KB938397|https://support.microsoft.com/help/938397].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case the story: cluster as csv
@cmd
kbdiff cluster -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB938397,Hotfix,Hotfix for Windows Server 2003 x64 Edition (KB938397),2013-09-14,1,2,CAS01,CAS02,,,https://support.microsoft.com/help/938397,Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14),
@stderr
@status 1

@case the story: cluster as json
@cmd
kbdiff cluster -f json samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "CAS01", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 26, "unidentified": 1},
    {"name": "CAS02", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 25, "unidentified": 1}],
  "common": 19,
  "drift": [
    {"update": "KB938397", "kind": "Hotfix", "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)", "installed_on": "2013-09-14", "url": "https://support.microsoft.com/help/938397", "what": "Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14)", "month": null, "level": null, "have": ["CAS01"], "lack": ["CAS02"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "uncertain": [],
  "covered": [],
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["CAS02"], "norm": false, "level": null, "newest_level": null, "lacks": ["KB938397"], "has": [], "uncertain": [], "build": null},
    {"hosts": ["CAS01"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": ["KB938397"], "uncertain": [], "build": null}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "this list of CAS01 has 1 unidentified entry"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "this list of CAS02 has 1 unidentified entry"}]}
@stderr
@status 1

@case the story: list as text
@cmd
kbdiff list -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS01
  20 updates, 1 unidentified entry
  KB147222                                a placeholder, not an update
  KB914961   2008-05-21  Service Pack
  KB924667   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB924667-v2)
                                          -v2
  KB925902   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB925902)
  KB926122   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB926122)
  KB927891   2008-05-21  Update           Update for Windows Server 2003 x64
                                          Edition (KB927891)
  KB929123   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB929123)
  KB931784   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB931784)
  KB932168   2008-05-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB932168)
  KB933360   2008-06-02  Update           Update for Windows Server 2003 x64
                                          Edition (KB933360)
  KB935839   2008-06-02  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB935839)
  KB936782   2008-06-02  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB936782)
  KB938397   2013-09-14  Hotfix           Hotfix for Windows Server 2003 x64
                                          Edition (KB938397)
  KB941569   2008-08-19  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB941569)
  KB943055   2008-08-19  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB943055)
  KB944653   2008-08-19  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB944653)
  KB948496   2008-08-19  Update           Update for Windows Server 2003 x64
                                          Edition (KB948496)
  KB958644   2008-10-25  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB958644)
  KB2115168  2010-08-17  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2115168)
  KB2121546  2010-09-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2121546)
  KB2229593  2010-07-20  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2229593)

CAS02
  19 updates, 1 unidentified entry
  KB147222                                a placeholder, not an update
  KB914961   2008-05-22  Service Pack
  KB924667   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB924667-v2)
                                          -v2
  KB925902   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB925902)
  KB926122   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB926122)
  KB927891   2008-05-22  Update           Update for Windows Server 2003 x64
                                          Edition (KB927891)
  KB929123   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB929123)
  KB931784   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB931784)
  KB932168   2008-05-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB932168)
  KB933360   2008-06-03  Update           Update for Windows Server 2003 x64
                                          Edition (KB933360)
  KB935839   2008-06-03  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB935839)
  KB936782   2008-06-03  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB936782)
  KB941569   2008-08-20  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB941569)
  KB943055   2008-08-20  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB943055)
  KB944653   2008-08-20  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB944653)
  KB948496   2008-08-20  Update           Update for Windows Server 2003 x64
                                          Edition (KB948496)
  KB958644   2008-10-26  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB958644)
  KB2115168  2010-08-18  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2115168)
  KB2121546  2010-09-22  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2121546)
  KB2229593  2010-07-21  Security Update  Security Update for Windows Server
                                          2003 x64 Edition (KB2229593)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case the story: list as markdown
@cmd
kbdiff list -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
# Updates of CAS01 and CAS02

### CAS01

20 updates, 1 unidentified entry

| Update | Installed | Kind | Details |
|---|---|---|---|
| [KB147222](https://support.microsoft.com/help/147222) |  |  | a placeholder, not an update |
| [KB914961](https://support.microsoft.com/help/914961) | 2008-05-21 | Service Pack |  |
| [KB924667](https://support.microsoft.com/help/924667) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br>\-v2 |
| [KB925902](https://support.microsoft.com/help/925902) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB925902](https://support.microsoft.com/help/925902)) |
| [KB926122](https://support.microsoft.com/help/926122) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB926122](https://support.microsoft.com/help/926122)) |
| [KB927891](https://support.microsoft.com/help/927891) | 2008-05-21 | Update | Update for Windows Server 2003 x64 Edition ([KB927891](https://support.microsoft.com/help/927891)) |
| [KB929123](https://support.microsoft.com/help/929123) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB929123](https://support.microsoft.com/help/929123)) |
| [KB931784](https://support.microsoft.com/help/931784) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB931784](https://support.microsoft.com/help/931784)) |
| [KB932168](https://support.microsoft.com/help/932168) | 2008-05-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB932168](https://support.microsoft.com/help/932168)) |
| [KB933360](https://support.microsoft.com/help/933360) | 2008-06-02 | Update | Update for Windows Server 2003 x64 Edition ([KB933360](https://support.microsoft.com/help/933360)) |
| [KB935839](https://support.microsoft.com/help/935839) | 2008-06-02 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB935839](https://support.microsoft.com/help/935839)) |
| [KB936782](https://support.microsoft.com/help/936782) | 2008-06-02 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB936782](https://support.microsoft.com/help/936782)) |
| [KB938397](https://support.microsoft.com/help/938397) | 2013-09-14 | Hotfix | Hotfix for Windows Server 2003 x64 Edition ([KB938397](https://support.microsoft.com/help/938397)) |
| [KB941569](https://support.microsoft.com/help/941569) | 2008-08-19 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB941569](https://support.microsoft.com/help/941569)) |
| [KB943055](https://support.microsoft.com/help/943055) | 2008-08-19 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB943055](https://support.microsoft.com/help/943055)) |
| [KB944653](https://support.microsoft.com/help/944653) | 2008-08-19 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB944653](https://support.microsoft.com/help/944653)) |
| [KB948496](https://support.microsoft.com/help/948496) | 2008-08-19 | Update | Update for Windows Server 2003 x64 Edition ([KB948496](https://support.microsoft.com/help/948496)) |
| [KB958644](https://support.microsoft.com/help/958644) | 2008-10-25 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB958644](https://support.microsoft.com/help/958644)) |
| [KB2115168](https://support.microsoft.com/help/2115168) | 2010-08-17 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2115168](https://support.microsoft.com/help/2115168)) |
| [KB2121546](https://support.microsoft.com/help/2121546) | 2010-09-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2121546](https://support.microsoft.com/help/2121546)) |
| [KB2229593](https://support.microsoft.com/help/2229593) | 2010-07-20 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2229593](https://support.microsoft.com/help/2229593)) |

### CAS02

19 updates, 1 unidentified entry

| Update | Installed | Kind | Details |
|---|---|---|---|
| [KB147222](https://support.microsoft.com/help/147222) |  |  | a placeholder, not an update |
| [KB914961](https://support.microsoft.com/help/914961) | 2008-05-22 | Service Pack |  |
| [KB924667](https://support.microsoft.com/help/924667) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br>\-v2 |
| [KB925902](https://support.microsoft.com/help/925902) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB925902](https://support.microsoft.com/help/925902)) |
| [KB926122](https://support.microsoft.com/help/926122) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB926122](https://support.microsoft.com/help/926122)) |
| [KB927891](https://support.microsoft.com/help/927891) | 2008-05-22 | Update | Update for Windows Server 2003 x64 Edition ([KB927891](https://support.microsoft.com/help/927891)) |
| [KB929123](https://support.microsoft.com/help/929123) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB929123](https://support.microsoft.com/help/929123)) |
| [KB931784](https://support.microsoft.com/help/931784) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB931784](https://support.microsoft.com/help/931784)) |
| [KB932168](https://support.microsoft.com/help/932168) | 2008-05-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB932168](https://support.microsoft.com/help/932168)) |
| [KB933360](https://support.microsoft.com/help/933360) | 2008-06-03 | Update | Update for Windows Server 2003 x64 Edition ([KB933360](https://support.microsoft.com/help/933360)) |
| [KB935839](https://support.microsoft.com/help/935839) | 2008-06-03 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB935839](https://support.microsoft.com/help/935839)) |
| [KB936782](https://support.microsoft.com/help/936782) | 2008-06-03 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB936782](https://support.microsoft.com/help/936782)) |
| [KB941569](https://support.microsoft.com/help/941569) | 2008-08-20 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB941569](https://support.microsoft.com/help/941569)) |
| [KB943055](https://support.microsoft.com/help/943055) | 2008-08-20 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB943055](https://support.microsoft.com/help/943055)) |
| [KB944653](https://support.microsoft.com/help/944653) | 2008-08-20 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB944653](https://support.microsoft.com/help/944653)) |
| [KB948496](https://support.microsoft.com/help/948496) | 2008-08-20 | Update | Update for Windows Server 2003 x64 Edition ([KB948496](https://support.microsoft.com/help/948496)) |
| [KB958644](https://support.microsoft.com/help/958644) | 2008-10-26 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB958644](https://support.microsoft.com/help/958644)) |
| [KB2115168](https://support.microsoft.com/help/2115168) | 2010-08-18 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2115168](https://support.microsoft.com/help/2115168)) |
| [KB2121546](https://support.microsoft.com/help/2121546) | 2010-09-22 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2121546](https://support.microsoft.com/help/2121546)) |
| [KB2229593](https://support.microsoft.com/help/2229593) | 2010-07-21 | Security Update | Security Update for Windows Server 2003 x64 Edition ([KB2229593](https://support.microsoft.com/help/2229593)) |

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case the story: list as jira
@cmd
kbdiff list -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
h2. Updates of CAS01 and CAS02

h3. CAS01

20 updates, 1 unidentified entry

||Update||Installed||Kind||Details||
|[KB147222|https://support.microsoft.com/help/147222]| | |a placeholder, not an update|
|[KB914961|https://support.microsoft.com/help/914961]|2008-05-21|Service Pack| |
|[KB924667|https://support.microsoft.com/help/924667]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition (KB924667-v2)\\ \-v2|
|[KB925902|https://support.microsoft.com/help/925902]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB925902|https://support.microsoft.com/help/925902])|
|[KB926122|https://support.microsoft.com/help/926122]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB926122|https://support.microsoft.com/help/926122])|
|[KB927891|https://support.microsoft.com/help/927891]|2008-05-21|Update|Update for Windows Server 2003 x64 Edition ([KB927891|https://support.microsoft.com/help/927891])|
|[KB929123|https://support.microsoft.com/help/929123]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB929123|https://support.microsoft.com/help/929123])|
|[KB931784|https://support.microsoft.com/help/931784]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB931784|https://support.microsoft.com/help/931784])|
|[KB932168|https://support.microsoft.com/help/932168]|2008-05-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB932168|https://support.microsoft.com/help/932168])|
|[KB933360|https://support.microsoft.com/help/933360]|2008-06-02|Update|Update for Windows Server 2003 x64 Edition ([KB933360|https://support.microsoft.com/help/933360])|
|[KB935839|https://support.microsoft.com/help/935839]|2008-06-02|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB935839|https://support.microsoft.com/help/935839])|
|[KB936782|https://support.microsoft.com/help/936782]|2008-06-02|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB936782|https://support.microsoft.com/help/936782])|
|[KB938397|https://support.microsoft.com/help/938397]|2013-09-14|Hotfix|Hotfix for Windows Server 2003 x64 Edition ([KB938397|https://support.microsoft.com/help/938397])|
|[KB941569|https://support.microsoft.com/help/941569]|2008-08-19|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB941569|https://support.microsoft.com/help/941569])|
|[KB943055|https://support.microsoft.com/help/943055]|2008-08-19|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB943055|https://support.microsoft.com/help/943055])|
|[KB944653|https://support.microsoft.com/help/944653]|2008-08-19|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB944653|https://support.microsoft.com/help/944653])|
|[KB948496|https://support.microsoft.com/help/948496]|2008-08-19|Update|Update for Windows Server 2003 x64 Edition ([KB948496|https://support.microsoft.com/help/948496])|
|[KB958644|https://support.microsoft.com/help/958644]|2008-10-25|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB958644|https://support.microsoft.com/help/958644])|
|[KB2115168|https://support.microsoft.com/help/2115168]|2010-08-17|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2115168|https://support.microsoft.com/help/2115168])|
|[KB2121546|https://support.microsoft.com/help/2121546]|2010-09-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2121546|https://support.microsoft.com/help/2121546])|
|[KB2229593|https://support.microsoft.com/help/2229593]|2010-07-20|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2229593|https://support.microsoft.com/help/2229593])|

h3. CAS02

19 updates, 1 unidentified entry

||Update||Installed||Kind||Details||
|[KB147222|https://support.microsoft.com/help/147222]| | |a placeholder, not an update|
|[KB914961|https://support.microsoft.com/help/914961]|2008-05-22|Service Pack| |
|[KB924667|https://support.microsoft.com/help/924667]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition (KB924667-v2)\\ \-v2|
|[KB925902|https://support.microsoft.com/help/925902]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB925902|https://support.microsoft.com/help/925902])|
|[KB926122|https://support.microsoft.com/help/926122]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB926122|https://support.microsoft.com/help/926122])|
|[KB927891|https://support.microsoft.com/help/927891]|2008-05-22|Update|Update for Windows Server 2003 x64 Edition ([KB927891|https://support.microsoft.com/help/927891])|
|[KB929123|https://support.microsoft.com/help/929123]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB929123|https://support.microsoft.com/help/929123])|
|[KB931784|https://support.microsoft.com/help/931784]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB931784|https://support.microsoft.com/help/931784])|
|[KB932168|https://support.microsoft.com/help/932168]|2008-05-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB932168|https://support.microsoft.com/help/932168])|
|[KB933360|https://support.microsoft.com/help/933360]|2008-06-03|Update|Update for Windows Server 2003 x64 Edition ([KB933360|https://support.microsoft.com/help/933360])|
|[KB935839|https://support.microsoft.com/help/935839]|2008-06-03|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB935839|https://support.microsoft.com/help/935839])|
|[KB936782|https://support.microsoft.com/help/936782]|2008-06-03|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB936782|https://support.microsoft.com/help/936782])|
|[KB941569|https://support.microsoft.com/help/941569]|2008-08-20|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB941569|https://support.microsoft.com/help/941569])|
|[KB943055|https://support.microsoft.com/help/943055]|2008-08-20|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB943055|https://support.microsoft.com/help/943055])|
|[KB944653|https://support.microsoft.com/help/944653]|2008-08-20|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB944653|https://support.microsoft.com/help/944653])|
|[KB948496|https://support.microsoft.com/help/948496]|2008-08-20|Update|Update for Windows Server 2003 x64 Edition ([KB948496|https://support.microsoft.com/help/948496])|
|[KB958644|https://support.microsoft.com/help/958644]|2008-10-26|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB958644|https://support.microsoft.com/help/958644])|
|[KB2115168|https://support.microsoft.com/help/2115168]|2010-08-18|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2115168|https://support.microsoft.com/help/2115168])|
|[KB2121546|https://support.microsoft.com/help/2121546]|2010-09-22|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2121546|https://support.microsoft.com/help/2121546])|
|[KB2229593|https://support.microsoft.com/help/2229593]|2010-07-21|Security Update|Security Update for Windows Server 2003 x64 Edition ([KB2229593|https://support.microsoft.com/help/2229593])|

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case the story: list as csv
@cmd
kbdiff list -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
CAS01,KB147222,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,28,,,
CAS01,KB914961,,Service Pack,2008-05-21,CORP\svcbuild,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,8,,,
CAS01,KB924667,"'-v2",Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB924667-v2),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,9,,,
CAS01,KB925902,,Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB925902),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,10,,,
CAS01,KB926122,,Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB926122),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,11,,,
CAS01,KB927891,,Update,2008-05-21,CORP\svcbuild,Update for Windows Server 2003 x64 Edition (KB927891),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,12,,,
CAS01,KB929123,,Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB929123),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,13,,,
CAS01,KB931784,,Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB931784),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,14,,,
CAS01,KB932168,,Security Update,2008-05-21,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB932168),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,15,,,
CAS01,KB933360,,Update,2008-06-02,CORP\mzeller,Update for Windows Server 2003 x64 Edition (KB933360),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,16,,,
CAS01,KB935839,,Security Update,2008-06-02,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB935839),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,17,,,
CAS01,KB936782,,Security Update,2008-06-02,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB936782),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,18,,,
CAS01,KB938397,,Hotfix,2013-09-14,CORP\adm-keller,Hotfix for Windows Server 2003 x64 Edition (KB938397),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,19,,,
CAS01,KB941569,,Security Update,2008-08-19,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB941569),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,20,,,
CAS01,KB943055,,Security Update,2008-08-19,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB943055),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,21,,,
CAS01,KB944653,,Security Update,2008-08-19,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB944653),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,22,,,
CAS01,KB948496,,Update,2008-08-19,CORP\mzeller,Update for Windows Server 2003 x64 Edition (KB948496),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,23,,,
CAS01,KB958644,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,6,,,
CAS01,KB958644,,Security Update,2008-10-25,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB958644),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,24,,,
CAS01,KB2115168,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,3,,,
CAS01,KB2115168,,Security Update,2010-08-17,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2115168),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,25,,,
CAS01,KB2121546,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,4,,,
CAS01,KB2121546,,Security Update,2010-09-21,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2121546),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,26,,,
CAS01,KB2229593,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,5,,,
CAS01,KB2229593,,Security Update,2010-07-20,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2229593),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas01.csv,27,,,
CAS02,KB147222,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,27,,,
CAS02,KB914961,,Service Pack,2008-05-22,CORP\svcbuild,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,8,,,
CAS02,KB924667,"'-v2",Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB924667-v2),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,9,,,
CAS02,KB925902,,Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB925902),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,10,,,
CAS02,KB926122,,Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB926122),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,11,,,
CAS02,KB927891,,Update,2008-05-22,CORP\svcbuild,Update for Windows Server 2003 x64 Edition (KB927891),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,12,,,
CAS02,KB929123,,Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB929123),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,13,,,
CAS02,KB931784,,Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB931784),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,14,,,
CAS02,KB932168,,Security Update,2008-05-22,CORP\svcbuild,Security Update for Windows Server 2003 x64 Edition (KB932168),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,15,,,
CAS02,KB933360,,Update,2008-06-03,CORP\mzeller,Update for Windows Server 2003 x64 Edition (KB933360),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,16,,,
CAS02,KB935839,,Security Update,2008-06-03,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB935839),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,17,,,
CAS02,KB936782,,Security Update,2008-06-03,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB936782),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,18,,,
CAS02,KB941569,,Security Update,2008-08-20,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB941569),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,19,,,
CAS02,KB943055,,Security Update,2008-08-20,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB943055),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,20,,,
CAS02,KB944653,,Security Update,2008-08-20,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB944653),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,21,,,
CAS02,KB948496,,Update,2008-08-20,CORP\mzeller,Update for Windows Server 2003 x64 Edition (KB948496),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,22,,,
CAS02,KB958644,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,6,,,
CAS02,KB958644,,Security Update,2008-10-26,CORP\mzeller,Security Update for Windows Server 2003 x64 Edition (KB958644),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,23,,,
CAS02,KB2115168,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,3,,,
CAS02,KB2115168,,Security Update,2010-08-18,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2115168),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,24,,,
CAS02,KB2121546,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,4,,,
CAS02,KB2121546,,Security Update,2010-09-22,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2121546),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,25,,,
CAS02,KB2229593,,,,,,installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,5,,,
CAS02,KB2229593,,Security Update,2010-07-21,CORP\adm-keller,Security Update for Windows Server 2003 x64 Edition (KB2229593),installed,,,,yes,,1,get-hotfix-csv,samples/exchange/cas02.csv,26,,,
@stderr
@status 0

@case the story: list as json
@cmd
kbdiff list -f json samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
{"kbdiff": "0.1.0",
  "hosts": [
    {"name": "CAS01", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 26, "unidentified": 1,
      "updates": [
        {"update": "KB147222", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": true},
        {"update": "KB914961", "variant": null, "kind": "Service Pack", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": null, "state": "installed", "placeholder": false},
        {"update": "KB924667", "variant": "-v2", "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB924667-v2)", "state": "installed", "placeholder": false},
        {"update": "KB925902", "variant": null, "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB925902)", "state": "installed", "placeholder": false},
        {"update": "KB926122", "variant": null, "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB926122)", "state": "installed", "placeholder": false},
        {"update": "KB927891", "variant": null, "kind": "Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Update for Windows Server 2003 x64 Edition (KB927891)", "state": "installed", "placeholder": false},
        {"update": "KB929123", "variant": null, "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB929123)", "state": "installed", "placeholder": false},
        {"update": "KB931784", "variant": null, "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB931784)", "state": "installed", "placeholder": false},
        {"update": "KB932168", "variant": null, "kind": "Security Update", "installed_on": "2008-05-21", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB932168)", "state": "installed", "placeholder": false},
        {"update": "KB933360", "variant": null, "kind": "Update", "installed_on": "2008-06-02", "installed_by": "CORP\\mzeller", "title": "Update for Windows Server 2003 x64 Edition (KB933360)", "state": "installed", "placeholder": false},
        {"update": "KB935839", "variant": null, "kind": "Security Update", "installed_on": "2008-06-02", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB935839)", "state": "installed", "placeholder": false},
        {"update": "KB936782", "variant": null, "kind": "Security Update", "installed_on": "2008-06-02", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB936782)", "state": "installed", "placeholder": false},
        {"update": "KB938397", "variant": null, "kind": "Hotfix", "installed_on": "2013-09-14", "installed_by": "CORP\\adm-keller", "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)", "state": "installed", "placeholder": false},
        {"update": "KB941569", "variant": null, "kind": "Security Update", "installed_on": "2008-08-19", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB941569)", "state": "installed", "placeholder": false},
        {"update": "KB943055", "variant": null, "kind": "Security Update", "installed_on": "2008-08-19", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB943055)", "state": "installed", "placeholder": false},
        {"update": "KB944653", "variant": null, "kind": "Security Update", "installed_on": "2008-08-19", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB944653)", "state": "installed", "placeholder": false},
        {"update": "KB948496", "variant": null, "kind": "Update", "installed_on": "2008-08-19", "installed_by": "CORP\\mzeller", "title": "Update for Windows Server 2003 x64 Edition (KB948496)", "state": "installed", "placeholder": false},
        {"update": "KB958644", "variant": null, "kind": "Security Update", "installed_on": "2008-10-25", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB958644)", "state": "installed", "placeholder": false},
        {"update": "KB2115168", "variant": null, "kind": "Security Update", "installed_on": "2010-08-17", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2115168)", "state": "installed", "placeholder": false},
        {"update": "KB2121546", "variant": null, "kind": "Security Update", "installed_on": "2010-09-21", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2121546)", "state": "installed", "placeholder": false},
        {"update": "KB2229593", "variant": null, "kind": "Security Update", "installed_on": "2010-07-20", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2229593)", "state": "installed", "placeholder": false}]},
    {"name": "CAS02", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 25, "unidentified": 1,
      "updates": [
        {"update": "KB147222", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": true},
        {"update": "KB914961", "variant": null, "kind": "Service Pack", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": null, "state": "installed", "placeholder": false},
        {"update": "KB924667", "variant": "-v2", "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB924667-v2)", "state": "installed", "placeholder": false},
        {"update": "KB925902", "variant": null, "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB925902)", "state": "installed", "placeholder": false},
        {"update": "KB926122", "variant": null, "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB926122)", "state": "installed", "placeholder": false},
        {"update": "KB927891", "variant": null, "kind": "Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Update for Windows Server 2003 x64 Edition (KB927891)", "state": "installed", "placeholder": false},
        {"update": "KB929123", "variant": null, "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB929123)", "state": "installed", "placeholder": false},
        {"update": "KB931784", "variant": null, "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB931784)", "state": "installed", "placeholder": false},
        {"update": "KB932168", "variant": null, "kind": "Security Update", "installed_on": "2008-05-22", "installed_by": "CORP\\svcbuild", "title": "Security Update for Windows Server 2003 x64 Edition (KB932168)", "state": "installed", "placeholder": false},
        {"update": "KB933360", "variant": null, "kind": "Update", "installed_on": "2008-06-03", "installed_by": "CORP\\mzeller", "title": "Update for Windows Server 2003 x64 Edition (KB933360)", "state": "installed", "placeholder": false},
        {"update": "KB935839", "variant": null, "kind": "Security Update", "installed_on": "2008-06-03", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB935839)", "state": "installed", "placeholder": false},
        {"update": "KB936782", "variant": null, "kind": "Security Update", "installed_on": "2008-06-03", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB936782)", "state": "installed", "placeholder": false},
        {"update": "KB941569", "variant": null, "kind": "Security Update", "installed_on": "2008-08-20", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB941569)", "state": "installed", "placeholder": false},
        {"update": "KB943055", "variant": null, "kind": "Security Update", "installed_on": "2008-08-20", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB943055)", "state": "installed", "placeholder": false},
        {"update": "KB944653", "variant": null, "kind": "Security Update", "installed_on": "2008-08-20", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB944653)", "state": "installed", "placeholder": false},
        {"update": "KB948496", "variant": null, "kind": "Update", "installed_on": "2008-08-20", "installed_by": "CORP\\mzeller", "title": "Update for Windows Server 2003 x64 Edition (KB948496)", "state": "installed", "placeholder": false},
        {"update": "KB958644", "variant": null, "kind": "Security Update", "installed_on": "2008-10-26", "installed_by": "CORP\\mzeller", "title": "Security Update for Windows Server 2003 x64 Edition (KB958644)", "state": "installed", "placeholder": false},
        {"update": "KB2115168", "variant": null, "kind": "Security Update", "installed_on": "2010-08-18", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2115168)", "state": "installed", "placeholder": false},
        {"update": "KB2121546", "variant": null, "kind": "Security Update", "installed_on": "2010-09-22", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2121546)", "state": "installed", "placeholder": false},
        {"update": "KB2229593", "variant": null, "kind": "Security Update", "installed_on": "2010-07-21", "installed_by": "CORP\\adm-keller", "title": "Security Update for Windows Server 2003 x64 Edition (KB2229593)", "state": "installed", "placeholder": false}]}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "this list of CAS01 has 1 unidentified entry"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "this list of CAS02 has 1 unidentified entry"}]}
@stderr
@status 0

@case drift: diff as text
@cmd
kbdiff diff -f text -b EX03,EX05 samples/cluster data/drift
@stdout
EX03 is one month behind EX01, EX02 and EX04 and lacks 2 updates that they have;
EX05 may lack 4.

In doubt
  EX05  data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10
        updates
Export EX05 again:
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv

  EX03 lacks     KB5031361  2023-10 cumulative update, 17763.4974
                            EX05 may lack it
                 KB5031589  2023-10 servicing stack             EX05 may lack it
  EX05 may lack  KB5004424  kind unknown
                 KB5012170  kind unknown

  EX03              10 updates, level 17763.4851 (2023-09)
  EX05              6 of 10 updates
  EX01, EX02, EX04  10 updates each, level 17763.4974 (2023-10)
  all 5 hosts       Windows Server 2019 Standard, 17763, x64

Checked (bad): EX03 and EX05. Reference (good): EX01, EX02 and EX04.
6 updates are on all 5 hosts. Superseded, so not missing on EX01, EX02 and EX04:
KB5030214 and KB5030505.
Not in kbdiff's tables: KB5004424 and KB5012170. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: diff as markdown
@cmd
kbdiff diff -f markdown -b EX03,EX05 samples/cluster data/drift
@stdout
**EX03 is one month behind EX01, EX02 and EX04 and lacks 2 updates that they have; EX05 may lack 4.**

### In doubt

| Hosts | Export |
|---|---|
| EX05 | data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10 updates |

Export EX05 again:

```
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv
```

| Hosts | Update | What it is | Where | Download |
|---|---|---|---|---|
| EX03 lacks | [KB5031361](https://support.microsoft.com/help/5031361) | 2023-10 cumulative update, 17763.4974 | EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361) |
| EX03 lacks | [KB5031589](https://support.microsoft.com/help/5031589) | 2023-10 servicing stack | EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031589) |
| EX05 may lack | [KB5004424](https://support.microsoft.com/help/5004424) | kind unknown |  | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5004424) |
| EX05 may lack | [KB5012170](https://support.microsoft.com/help/5012170) | kind unknown |  | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |

| Hosts | Updates and level |
|---|---|
| EX03 | 10 updates, level 17763.4851 (2023-09) |
| EX05 | 6 of 10 updates |
| EX01, EX02, EX04 | 10 updates each, level 17763.4974 (2023-10) |
| all 5 hosts | Windows Server 2019 Standard, 17763, x64 |

Checked (bad): EX03 and EX05. Reference (good): EX01, EX02 and EX04.  
6 updates are on all 5 hosts. Superseded, so not missing on EX01, EX02 and EX04: [KB5030214](https://support.microsoft.com/help/5030214) and [KB5030505](https://support.microsoft.com/help/5030505).  
Not in kbdiff's tables: [KB5004424](https://support.microsoft.com/help/5004424) and [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: diff as jira
@cmd
kbdiff diff -f jira -b EX03,EX05 samples/cluster data/drift
@stdout
*EX03 is one month behind EX01, EX02 and EX04 and lacks 2 updates that they have; EX05 may lack 4.*

h3. In doubt

||Hosts||Export||
|EX05|data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10 updates|

Export EX05 again:

{noformat}
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv
{noformat}

||Hosts||Update||What it is||Where||Download||
|EX03 lacks|[KB5031361|https://support.microsoft.com/help/5031361]|2023-10 cumulative update, 17763.4974|EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361]|
|EX03 lacks|[KB5031589|https://support.microsoft.com/help/5031589]|2023-10 servicing stack|EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031589]|
|EX05 may lack|[KB5004424|https://support.microsoft.com/help/5004424]|kind unknown| |[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5004424]|
|EX05 may lack|[KB5012170|https://support.microsoft.com/help/5012170]|kind unknown| |[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|

||Hosts||Updates and level||
|EX03|10 updates, level 17763.4851 (2023-09)|
|EX05|6 of 10 updates|
|EX01, EX02, EX04|10 updates each, level 17763.4974 (2023-10)|
|all 5 hosts|Windows Server 2019 Standard, 17763, x64|

Checked (bad): EX03 and EX05. Reference (good): EX01, EX02 and EX04.
6 updates are on all 5 hosts. Superseded, so not missing on EX01, EX02 and EX04: [KB5030214|https://support.microsoft.com/help/5030214] and [KB5030505|https://support.microsoft.com/help/5030505].
Not in kbdiff's tables: [KB5004424|https://support.microsoft.com/help/5004424] and [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: diff as csv
@cmd
kbdiff diff -f csv -b EX03,EX05 samples/cluster data/drift
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5031361,,,,3,3,0,2,1.0000,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031361,"2023-10 cumulative update, 17763.4974",
missing,KB5031589,,,,3,3,0,2,1.0000,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031589,2023-10 servicing stack,
uncertain,KB5004424,,,,3,3,1,2,0.0000,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5004424,,
uncertain,KB5012170,,,,3,3,1,2,0.0000,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5012170,,
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: diff as json
@cmd
kbdiff diff -f json -b EX03,EX05 samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "EX01", "role": "good", "aliases": ["EX01.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX02", "role": "good", "aliases": ["EX02.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX03", "role": "bad", "peers": ["EX01", "EX02", "EX04"], "aliases": ["EX03.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX04", "role": "good", "aliases": ["EX04.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX05", "role": "bad", "peers": ["EX01", "EX02", "EX04"], "aliases": ["EX05.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0}],
  "missing": [
    {"update": "KB5031361", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031361", "what": "2023-10 cumulative update, 17763.4974", "month": "2023-10", "level": "17763.4974", "separation": 1.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": [], "lack": ["EX03"]}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5031589", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031589", "what": "2023-10 servicing stack", "month": "2023-10", "level": null, "separation": 1.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": [], "lack": ["EX03"]}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "uncertain": [
    {"update": "KB5004424", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5004424", "what": null, "month": null, "level": null, "separation": 0.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5012170", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5012170", "what": null, "month": null, "level": null, "separation": 0.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "extra": [],
  "covered": [
    {"update": "KB5030214", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030214", "what": "2023-09 cumulative update, 17763.4851", "month": "2023-09", "level": "17763.4851", "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [{"host": "EX01", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX02", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX04", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5030505", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030505", "what": "2023-09 servicing stack", "month": "2023-09", "level": null, "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [{"host": "EX01", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}, {"host": "EX02", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}, {"host": "EX04", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}], "inapplicable_on": [], "requirement": null, "notes": []}],
  "inapplicable": [],
  "counts": {"accepted": 0, "missing": 2, "uncertain": 2, "extra": 0, "covered": 2, "inapplicable": 0, "same": 6},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["EX03"], "norm": false, "level": "17763.4851", "newest_level": "17763.9247", "lacks": ["KB5031361", "KB5031589"], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["EX05"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": ["KB5031361", "KB5031589", "KB5004424", "KB5012170", "KB5030214", "KB5030505"], "build": "17763"},
    {"hosts": ["EX01", "EX02", "EX04"], "norm": true, "level": "17763.4974", "newest_level": "17763.9247", "lacks": [], "has": [], "uncertain": [], "build": "17763"}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "the list is cut short: 6 of 10 updates"}]}
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as text
@cmd
kbdiff cluster -f text samples/cluster data/drift
@stdout
EX03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they
have; EX05 may lack 6 updates that other nodes have: the list of EX05 is cut
short.

In doubt
  EX05  data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10
        updates
Export EX05 again:
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv

  one month behind  EX03
                    at 17763.4851 (2023-09), lacks KB5031361 and KB5031589
  in doubt          EX05
                    may lack KB5031361, KB5031589, KB5004424 and KB5012170

  KB5031361  2023-10 cumulative update, 17763.4974  EX03 lacks it, EX05 may lack
                                                    it
             contains KB5030214, which EX05 may lack too
  KB5031589  2023-10 servicing stack                EX03 lacks it, EX05 may lack
                                                    it
             contains KB5030505, which EX05 may lack too
  KB5004424  kind unknown                           EX05 may lack it
  KB5012170  kind unknown                           EX05 may lack it

  EX01, EX02, EX04  10 updates each, level 17763.4974 (2023-10)
  all 5 nodes       Windows Server 2019 Standard, 17763, x64

6 updates are on all 5 nodes.
Not in kbdiff's tables: KB5004424 and KB5012170. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as markdown
@cmd
kbdiff cluster -f markdown samples/cluster data/drift
@stdout
**EX03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; EX05 may lack 6 updates that other nodes have: the list of EX05 is cut short.**

### In doubt

| Nodes | Export |
|---|---|
| EX05 | data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10 updates |

Export EX05 again:

```
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv
```

| Nodes | State | Level | Lacks | May lack |
|---|---|---|---|---|
| EX03 | one month behind | 17763.4851 (2023-09) | [KB5031361](https://support.microsoft.com/help/5031361) and [KB5031589](https://support.microsoft.com/help/5031589) |  |
| EX05 | in doubt |  |  | [KB5031361](https://support.microsoft.com/help/5031361), [KB5031589](https://support.microsoft.com/help/5031589), [KB5004424](https://support.microsoft.com/help/5004424) and [KB5012170](https://support.microsoft.com/help/5012170) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5031361](https://support.microsoft.com/help/5031361) | 2023-10 cumulative update, 17763.4974<br>contains [KB5030214](https://support.microsoft.com/help/5030214), which EX05 may lack too | EX03 lacks it, EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361) |
| [KB5031589](https://support.microsoft.com/help/5031589) | 2023-10 servicing stack<br>contains [KB5030505](https://support.microsoft.com/help/5030505), which EX05 may lack too | EX03 lacks it, EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031589) |
| [KB5004424](https://support.microsoft.com/help/5004424) | kind unknown | EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5004424) |
| [KB5012170](https://support.microsoft.com/help/5012170) | kind unknown | EX05 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |

| Nodes | Updates and level |
|---|---|
| EX01, EX02, EX04 | 10 updates each, level 17763.4974 (2023-10) |
| all 5 nodes | Windows Server 2019 Standard, 17763, x64 |

6 updates are on all 5 nodes.  
Not in kbdiff's tables: [KB5004424](https://support.microsoft.com/help/5004424) and [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as jira
@cmd
kbdiff cluster -f jira samples/cluster data/drift
@stdout
*EX03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; EX05 may lack 6 updates that other nodes have: the list of EX05 is cut short.*

h3. In doubt

||Nodes||Export||
|EX05|data/drift/ex05.txt:34 (systeminfo): the list is cut short: 6 of 10 updates|

Export EX05 again:

{noformat}
Get-HotFix -ComputerName EX05 | Export-Csv EX05.csv
{noformat}

||Nodes||State||Level||Lacks||May lack||
|EX03|one month behind|17763.4851 (2023-09)|[KB5031361|https://support.microsoft.com/help/5031361] and [KB5031589|https://support.microsoft.com/help/5031589]| |
|EX05|in doubt| | |[KB5031361|https://support.microsoft.com/help/5031361], [KB5031589|https://support.microsoft.com/help/5031589], [KB5004424|https://support.microsoft.com/help/5004424] and [KB5012170|https://support.microsoft.com/help/5012170]|

||Update||What it is||Where||Download||
|[KB5031361|https://support.microsoft.com/help/5031361]|2023-10 cumulative update, 17763.4974\\ contains [KB5030214|https://support.microsoft.com/help/5030214], which EX05 may lack too|EX03 lacks it, EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031361]|
|[KB5031589|https://support.microsoft.com/help/5031589]|2023-10 servicing stack\\ contains [KB5030505|https://support.microsoft.com/help/5030505], which EX05 may lack too|EX03 lacks it, EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031589]|
|[KB5004424|https://support.microsoft.com/help/5004424]|kind unknown|EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5004424]|
|[KB5012170|https://support.microsoft.com/help/5012170]|kind unknown|EX05 may lack it|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|

||Nodes||Updates and level||
|EX01, EX02, EX04|10 updates each, level 17763.4974 (2023-10)|
|all 5 nodes|Windows Server 2019 Standard, 17763, x64|

6 updates are on all 5 nodes.
Not in kbdiff's tables: [KB5004424|https://support.microsoft.com/help/5004424] and [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as csv
@cmd
kbdiff cluster -f csv samples/cluster data/drift
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5031361,,,,3,5,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031361,"2023-10 cumulative update, 17763.4974",
drift,KB5031589,,,,3,5,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031589,2023-10 servicing stack,
uncertain,KB5004424,,,,4,5,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5004424,,
uncertain,KB5012170,,,,4,5,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5012170,,
uncertain,KB5030214,,,,1,5,EX03,,EX05,"EX01 by KB5031361 (builds);EX02 by KB5031361 (builds);EX04 by KB5031361 (builds)",https://support.microsoft.com/help/5030214,"2023-09 cumulative update, 17763.4851",
uncertain,KB5030505,,,,1,5,EX03,,EX05,"EX01 by KB5031589 (chain);EX02 by KB5031589 (chain);EX04 by KB5031589 (chain)",https://support.microsoft.com/help/5030505,2023-09 servicing stack,
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as json
@cmd
kbdiff cluster -f json samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "EX01", "role": "node", "aliases": ["EX01.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX02", "role": "node", "aliases": ["EX02.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX03", "role": "node", "aliases": ["EX03.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX04", "role": "node", "aliases": ["EX04.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX05", "role": "node", "aliases": ["EX05.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0}],
  "common": 6,
  "drift": [
    {"update": "KB5031361", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031361", "what": "2023-10 cumulative update, 17763.4974", "month": "2023-10", "level": "17763.4974", "have": ["EX01", "EX02", "EX04"], "lack": ["EX03"], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5031589", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031589", "what": "2023-10 servicing stack", "month": "2023-10", "level": null, "have": ["EX01", "EX02", "EX04"], "lack": ["EX03"], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "uncertain": [
    {"update": "KB5004424", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5004424", "what": null, "month": null, "level": null, "have": ["EX01", "EX02", "EX03", "EX04"], "lack": [], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5012170", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5012170", "what": null, "month": null, "level": null, "have": ["EX01", "EX02", "EX03", "EX04"], "lack": [], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5030214", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030214", "what": "2023-09 cumulative update, 17763.4851", "month": "2023-09", "level": "17763.4851", "have": ["EX03"], "lack": [], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [{"host": "EX01", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX02", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX04", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}], "inapplicable_on": [], "notes": []},
    {"update": "KB5030505", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030505", "what": "2023-09 servicing stack", "month": "2023-09", "level": null, "have": ["EX03"], "lack": [], "uncertain": ["EX05"], "pending": [], "accepted_on": [], "covered_on": [{"host": "EX01", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}, {"host": "EX02", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}, {"host": "EX04", "by": "KB5031589", "evidence": "chain", "detail": "the servicing stack of 2023-10 contains that of 2023-09"}], "inapplicable_on": [], "notes": []}],
  "covered": [],
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["EX03"], "norm": false, "level": "17763.4851", "newest_level": "17763.9247", "lacks": ["KB5031361", "KB5031589"], "has": [], "uncertain": [], "build": "17763"},
    {"hosts": ["EX05"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": ["KB5031361", "KB5031589", "KB5004424", "KB5012170", "KB5030214", "KB5030505"], "build": "17763"},
    {"hosts": ["EX01", "EX02", "EX04"], "norm": true, "level": "17763.4974", "newest_level": "17763.9247", "lacks": [], "has": [], "uncertain": [], "build": "17763"}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "the list is cut short: 6 of 10 updates"}]}
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: list as text
@cmd
kbdiff list -f text samples/cluster data/drift
@stdout
EX01
  10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763,
  x64
  KB4486153
  KB4512577
  KB4535680
  KB4577586
  KB4589208
  KB5004424
  KB5012170
  KB5029931
  KB5031361
  KB5031589

EX02
  10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763,
  x64
  KB4486153
  KB4512577
  KB4535680
  KB4577586
  KB4589208
  KB5004424
  KB5012170
  KB5029931
  KB5031361
  KB5031589

EX03
  10 updates, level 17763.4851 (2023-09), Windows Server 2019 Standard, 17763,
  x64
  KB4486153
  KB4512577
  KB4535680
  KB4577586
  KB4589208
  KB5004424
  KB5012170
  KB5029931
  KB5030214
  KB5030505

EX04
  10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763,
  x64
  KB4486153
  KB4512577
  KB4535680
  KB4577586
  KB4589208
  KB5004424
  KB5012170
  KB5029931
  KB5031361
  KB5031589

EX05
  6 of 10 updates, Windows Server 2019 Standard, 17763, x64
  KB4486153
  KB4512577
  KB4535680
  KB4577586
  KB4589208
  KB5029931

Warning: data/drift/ex05.txt:34: the list is cut short: 6 of 10 updates.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case drift: list as markdown
@cmd
kbdiff list -f markdown samples/cluster data/drift
@stdout
# Updates of EX01, EX02, EX03 and 2 more

### EX01

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

| Update |
|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |
| [KB4512577](https://support.microsoft.com/help/4512577) |
| [KB4535680](https://support.microsoft.com/help/4535680) |
| [KB4577586](https://support.microsoft.com/help/4577586) |
| [KB4589208](https://support.microsoft.com/help/4589208) |
| [KB5004424](https://support.microsoft.com/help/5004424) |
| [KB5012170](https://support.microsoft.com/help/5012170) |
| [KB5029931](https://support.microsoft.com/help/5029931) |
| [KB5031361](https://support.microsoft.com/help/5031361) |
| [KB5031589](https://support.microsoft.com/help/5031589) |

### EX02

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

| Update |
|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |
| [KB4512577](https://support.microsoft.com/help/4512577) |
| [KB4535680](https://support.microsoft.com/help/4535680) |
| [KB4577586](https://support.microsoft.com/help/4577586) |
| [KB4589208](https://support.microsoft.com/help/4589208) |
| [KB5004424](https://support.microsoft.com/help/5004424) |
| [KB5012170](https://support.microsoft.com/help/5012170) |
| [KB5029931](https://support.microsoft.com/help/5029931) |
| [KB5031361](https://support.microsoft.com/help/5031361) |
| [KB5031589](https://support.microsoft.com/help/5031589) |

### EX03

10 updates, level 17763.4851 (2023-09), Windows Server 2019 Standard, 17763, x64

| Update |
|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |
| [KB4512577](https://support.microsoft.com/help/4512577) |
| [KB4535680](https://support.microsoft.com/help/4535680) |
| [KB4577586](https://support.microsoft.com/help/4577586) |
| [KB4589208](https://support.microsoft.com/help/4589208) |
| [KB5004424](https://support.microsoft.com/help/5004424) |
| [KB5012170](https://support.microsoft.com/help/5012170) |
| [KB5029931](https://support.microsoft.com/help/5029931) |
| [KB5030214](https://support.microsoft.com/help/5030214) |
| [KB5030505](https://support.microsoft.com/help/5030505) |

### EX04

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

| Update |
|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |
| [KB4512577](https://support.microsoft.com/help/4512577) |
| [KB4535680](https://support.microsoft.com/help/4535680) |
| [KB4577586](https://support.microsoft.com/help/4577586) |
| [KB4589208](https://support.microsoft.com/help/4589208) |
| [KB5004424](https://support.microsoft.com/help/5004424) |
| [KB5012170](https://support.microsoft.com/help/5012170) |
| [KB5029931](https://support.microsoft.com/help/5029931) |
| [KB5031361](https://support.microsoft.com/help/5031361) |
| [KB5031589](https://support.microsoft.com/help/5031589) |

### EX05

6 of 10 updates, Windows Server 2019 Standard, 17763, x64

| Update |
|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |
| [KB4512577](https://support.microsoft.com/help/4512577) |
| [KB4535680](https://support.microsoft.com/help/4535680) |
| [KB4577586](https://support.microsoft.com/help/4577586) |
| [KB4589208](https://support.microsoft.com/help/4589208) |
| [KB5029931](https://support.microsoft.com/help/5029931) |

Warning: data/drift/ex05.txt:34: the list is cut short: 6 of 10 updates.

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case drift: list as jira
@cmd
kbdiff list -f jira samples/cluster data/drift
@stdout
h2. Updates of EX01, EX02, EX03 and 2 more

h3. EX01

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

||Update||
|[KB4486153|https://support.microsoft.com/help/4486153]|
|[KB4512577|https://support.microsoft.com/help/4512577]|
|[KB4535680|https://support.microsoft.com/help/4535680]|
|[KB4577586|https://support.microsoft.com/help/4577586]|
|[KB4589208|https://support.microsoft.com/help/4589208]|
|[KB5004424|https://support.microsoft.com/help/5004424]|
|[KB5012170|https://support.microsoft.com/help/5012170]|
|[KB5029931|https://support.microsoft.com/help/5029931]|
|[KB5031361|https://support.microsoft.com/help/5031361]|
|[KB5031589|https://support.microsoft.com/help/5031589]|

h3. EX02

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

||Update||
|[KB4486153|https://support.microsoft.com/help/4486153]|
|[KB4512577|https://support.microsoft.com/help/4512577]|
|[KB4535680|https://support.microsoft.com/help/4535680]|
|[KB4577586|https://support.microsoft.com/help/4577586]|
|[KB4589208|https://support.microsoft.com/help/4589208]|
|[KB5004424|https://support.microsoft.com/help/5004424]|
|[KB5012170|https://support.microsoft.com/help/5012170]|
|[KB5029931|https://support.microsoft.com/help/5029931]|
|[KB5031361|https://support.microsoft.com/help/5031361]|
|[KB5031589|https://support.microsoft.com/help/5031589]|

h3. EX03

10 updates, level 17763.4851 (2023-09), Windows Server 2019 Standard, 17763, x64

||Update||
|[KB4486153|https://support.microsoft.com/help/4486153]|
|[KB4512577|https://support.microsoft.com/help/4512577]|
|[KB4535680|https://support.microsoft.com/help/4535680]|
|[KB4577586|https://support.microsoft.com/help/4577586]|
|[KB4589208|https://support.microsoft.com/help/4589208]|
|[KB5004424|https://support.microsoft.com/help/5004424]|
|[KB5012170|https://support.microsoft.com/help/5012170]|
|[KB5029931|https://support.microsoft.com/help/5029931]|
|[KB5030214|https://support.microsoft.com/help/5030214]|
|[KB5030505|https://support.microsoft.com/help/5030505]|

h3. EX04

10 updates, level 17763.4974 (2023-10), Windows Server 2019 Standard, 17763, x64

||Update||
|[KB4486153|https://support.microsoft.com/help/4486153]|
|[KB4512577|https://support.microsoft.com/help/4512577]|
|[KB4535680|https://support.microsoft.com/help/4535680]|
|[KB4577586|https://support.microsoft.com/help/4577586]|
|[KB4589208|https://support.microsoft.com/help/4589208]|
|[KB5004424|https://support.microsoft.com/help/5004424]|
|[KB5012170|https://support.microsoft.com/help/5012170]|
|[KB5029931|https://support.microsoft.com/help/5029931]|
|[KB5031361|https://support.microsoft.com/help/5031361]|
|[KB5031589|https://support.microsoft.com/help/5031589]|

h3. EX05

6 of 10 updates, Windows Server 2019 Standard, 17763, x64

||Update||
|[KB4486153|https://support.microsoft.com/help/4486153]|
|[KB4512577|https://support.microsoft.com/help/4512577]|
|[KB4535680|https://support.microsoft.com/help/4535680]|
|[KB4577586|https://support.microsoft.com/help/4577586]|
|[KB4589208|https://support.microsoft.com/help/4589208]|
|[KB5029931|https://support.microsoft.com/help/5029931]|

Warning: data/drift/ex05.txt:34: the list is cut short: 6 of 10 updates.

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case drift: list as csv
@cmd
kbdiff list -f csv samples/cluster data/drift
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EX01,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,36,EX01.corp.example,,
EX01,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,37,EX01.corp.example,,
EX01,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,38,EX01.corp.example,,
EX01,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,39,EX01.corp.example,,
EX01,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,40,EX01.corp.example,,
EX01,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,41,EX01.corp.example,,
EX01,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,42,EX01.corp.example,,
EX01,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,35,EX01.corp.example,,
EX01,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,43,EX01.corp.example,,
EX01,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,44,EX01.corp.example,,
EX02,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,36,EX02.corp.example,,
EX02,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,37,EX02.corp.example,,
EX02,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,38,EX02.corp.example,,
EX02,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,39,EX02.corp.example,,
EX02,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,40,EX02.corp.example,,
EX02,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,41,EX02.corp.example,,
EX02,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,42,EX02.corp.example,,
EX02,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,35,EX02.corp.example,,
EX02,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,43,EX02.corp.example,,
EX02,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,44,EX02.corp.example,,
EX03,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,36,EX03.corp.example,,
EX03,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,37,EX03.corp.example,,
EX03,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,38,EX03.corp.example,,
EX03,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,39,EX03.corp.example,,
EX03,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,40,EX03.corp.example,,
EX03,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,41,EX03.corp.example,,
EX03,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,42,EX03.corp.example,,
EX03,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,35,EX03.corp.example,,
EX03,KB5030214,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,43,EX03.corp.example,,
EX03,KB5030505,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,44,EX03.corp.example,,
EX04,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,36,EX04.corp.example,,
EX04,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,37,EX04.corp.example,,
EX04,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,38,EX04.corp.example,,
EX04,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,39,EX04.corp.example,,
EX04,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,40,EX04.corp.example,,
EX04,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,41,EX04.corp.example,,
EX04,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,42,EX04.corp.example,,
EX04,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,35,EX04.corp.example,,
EX04,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,43,EX04.corp.example,,
EX04,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,44,EX04.corp.example,,
EX05,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,36,EX05.corp.example,cut@34,
EX05,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,37,EX05.corp.example,cut@34,
EX05,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,38,EX05.corp.example,cut@34,
EX05,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,39,EX05.corp.example,cut@34,
EX05,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,40,EX05.corp.example,cut@34,
EX05,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,35,EX05.corp.example,cut@34,
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case drift: list as json
@cmd
kbdiff list -f json samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0",
  "hosts": [
    {"name": "EX01", "aliases": ["EX01.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5004424", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5012170", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031361", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031589", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]},
    {"name": "EX02", "aliases": ["EX02.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5004424", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5012170", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031361", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031589", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]},
    {"name": "EX03", "aliases": ["EX03.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5004424", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5012170", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5030214", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5030505", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]},
    {"name": "EX04", "aliases": ["EX04.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5004424", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5012170", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031361", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5031589", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]},
    {"name": "EX05", "aliases": ["EX05.corp.example"], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "the list is cut short: 6 of 10 updates"}]}
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case hostile: diff as text
@cmd
kbdiff diff -f text --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
-{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack 5 updates that <b>[x]*y* and
=CMD('x')|a have.

  all 3 bad hosts lack  KB5000006  更新プログラム 😀 (x) www.evil.test
                                   (installed 2024-02-18)
                        KB5000005  two\x0Alines, \u202Eright to left\u202C and a
                                   tab\x09here (installed 2024-02-17)
                        KB5000004  [link](http://evil.test) *bold* {z} _u_ !img!
                                   \ h1. `code` (installed 2024-02-16)
                        KB5000003  <img src=x onerror=alert(1)> &amp; "quoted"
                                   'so' (installed 2024-02-15)
                        KB5000002  =cmd|' /C calc'!A0 (installed 2024-02-14)
  On all                KB5000001  listed as Update (installed 2024-01-10)

  -{z}_u_\, 日本語サーバー01, 😀\u202E\x1B[2J
                          1 update each
  <b>[x]*y*, =CMD('x')|a  6 updates each

Checked (bad): -{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J. Reference (good):
<b>[x]*y* and =CMD('x')|a.
1 update is on all 5 hosts.
Not in kbdiff's tables: KB5000006, KB5000005, KB5000004, KB5000003 and
KB5000002. To see what replaces them, add --catalog FILE ('kbdiff help
catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: diff as markdown
@cmd
kbdiff diff -f markdown --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
**\-\{z\}\_u\_\\, 日本語サーバー01 and 😀\\u202E\\x1B\[2J lack 5 updates that \<b\>\[x\]\*y\* and =CMD('x')\|a have.**

| Hosts | Update | What it is | Download |
|---|---|---|---|
| all 3 bad hosts lack | [KB5000006](https://support.microsoft.com/help/5000006) | 更新プログラム 😀 (x) www\.evil.test (installed 2024-02-18) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000006) |
| all 3 bad hosts lack | [KB5000005](https://support.microsoft.com/help/5000005) | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here (installed 2024-02-17) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000005) |
| all 3 bad hosts lack | [KB5000004](https://support.microsoft.com/help/5000004) | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` (installed 2024-02-16) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000004) |
| all 3 bad hosts lack | [KB5000003](https://support.microsoft.com/help/5000003) | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' (installed 2024-02-15) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000003) |
| all 3 bad hosts lack | [KB5000002](https://support.microsoft.com/help/5000002) | \=cmd\|' /C calc'\!A0 (installed 2024-02-14) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000002) |
| On all | [KB5000001](https://support.microsoft.com/help/5000001) | listed as Update (installed 2024-01-10) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000001) |

| Hosts | Updates and level |
|---|---|
| \-\{z\}\_u\_\\, 日本語サーバー01, 😀\\u202E\\x1B\[2J | 1 update each |
| \<b\>\[x\]\*y\*, =CMD('x')\|a | 6 updates each |

Checked (bad): -\{z\}\_u\_\\, 日本語サーバー01 and 😀\\u202E\\x1B\[2J. Reference (good): \<b\>\[x\]\*y\* and =CMD('x')\|a.  
1 update is on all 5 hosts.  
Not in kbdiff's tables: [KB5000006](https://support.microsoft.com/help/5000006), [KB5000005](https://support.microsoft.com/help/5000005), [KB5000004](https://support.microsoft.com/help/5000004), [KB5000003](https://support.microsoft.com/help/5000003) and [KB5000002](https://support.microsoft.com/help/5000002).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: diff as jira
@cmd
kbdiff diff -f jira --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
*\-\{z\}\_u\_&#92;, 日本語サーバー01 and 😀&#92;u202E&#92;x1B\[2J lack 5 updates that <b>\[x\]\*y\* and =CMD('x')&#124;a have.*

||Hosts||Update||What it is||Download||
|all 3 bad hosts lack|[KB5000006|https://support.microsoft.com/help/5000006]|更新プログラム 😀 &#40;x) www&#46;evil.test (installed 2024-02-18)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000006]|
|all 3 bad hosts lack|[KB5000005|https://support.microsoft.com/help/5000005]|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here (installed 2024-02-17)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000005]|
|all 3 bad hosts lack|[KB5000004|https://support.microsoft.com/help/5000004]|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code` (installed 2024-02-16)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000004]|
|all 3 bad hosts lack|[KB5000003|https://support.microsoft.com/help/5000003]|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so' (installed 2024-02-15)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000003]|
|all 3 bad hosts lack|[KB5000002|https://support.microsoft.com/help/5000002]|=cmd&#124;' /C calc'\!A0 (installed 2024-02-14)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000002]|
|On all|[KB5000001|https://support.microsoft.com/help/5000001]|listed as Update (installed 2024-01-10)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000001]|

||Hosts||Updates and level||
|\-\{z\}\_u\_&#92;, 日本語サーバー01, 😀&#92;u202E&#92;x1B\[2J|1 update each|
|<b>\[x\]\*y\*, =CMD('x')&#124;a|6 updates each|

Checked (bad): \-\{z\}\_u\_&#92;, 日本語サーバー01 and 😀&#92;u202E&#92;x1B\[2J. Reference (good): <b>\[x\]\*y\* and =CMD('x')&#124;a.
1 update is on all 5 hosts.
Not in kbdiff's tables: [KB5000006|https://support.microsoft.com/help/5000006], [KB5000005|https://support.microsoft.com/help/5000005], [KB5000004|https://support.microsoft.com/help/5000004], [KB5000003|https://support.microsoft.com/help/5000003] and [KB5000002|https://support.microsoft.com/help/5000002].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: diff as csv
@cmd
kbdiff diff -f csv --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5000006,h1. Update,更新プログラム 😀 (x) www.evil.test,2024-02-18,2,2,0,3,1.0000,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000006,更新プログラム 😀 (x) www.evil.test (installed 2024-02-18),
missing,KB5000005,\x1B[31mred,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",2024-02-17,2,2,0,3,1.0000,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000005,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here (installed 2024-02-17)",
missing,KB5000004,a|b,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,2024-02-16,2,2,0,3,1.0000,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000004,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code` (installed 2024-02-16),
missing,KB5000003,<script>alert(1)</script>,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",2024-02-15,2,2,0,3,1.0000,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000003,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so' (installed 2024-02-15)",
missing,KB5000002,"'=1+1","'=cmd|' /C calc'!A0",2024-02-14,2,2,0,3,1.0000,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000002,"'=cmd|' /C calc'!A0 (installed 2024-02-14)",
same,KB5000001,Update,,2024-01-10,2,2,3,3,0.0000,"'-{z}_u_\;<b>[x]*y*;'=CMD('x')|a;日本語サーバー01;😀\u202E\x1B[2J",,,,https://support.microsoft.com/help/5000001,listed as Update (installed 2024-01-10),
@stderr
@status 1

@case hostile: diff as json
@cmd
kbdiff diff -f json --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "-{z}_u_\\", "role": "bad", "peers": ["<b>[x]*y*", "=CMD('x')|a"], "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "<b>[x]*y*", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "=CMD('x')|a", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "日本語サーバー01", "role": "bad", "peers": ["<b>[x]*y*", "=CMD('x')|a"], "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "😀\u202E\u001B[2J", "role": "bad", "peers": ["<b>[x]*y*", "=CMD('x')|a"], "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0}],
  "missing": [
    {"update": "KB5000006", "kind": "h1. Update", "title": "更新プログラム 😀 (x) www.evil.test", "installed_on": "2024-02-18", "url": "https://support.microsoft.com/help/5000006", "what": "更新プログラム 😀 (x) www.evil.test (installed 2024-02-18)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5000005", "kind": "\u001B[31mred", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "installed_on": "2024-02-17", "url": "https://support.microsoft.com/help/5000005", "what": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here (installed 2024-02-17)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5000004", "kind": "a|b", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "installed_on": "2024-02-16", "url": "https://support.microsoft.com/help/5000004", "what": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code` (installed 2024-02-16)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5000003", "kind": "<script>alert(1)</script>", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "installed_on": "2024-02-15", "url": "https://support.microsoft.com/help/5000003", "what": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so' (installed 2024-02-15)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5000002", "kind": "=1+1", "title": "=cmd|' /C calc'!A0", "installed_on": "2024-02-14", "url": "https://support.microsoft.com/help/5000002", "what": "=cmd|' /C calc'!A0 (installed 2024-02-14)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "uncertain": [],
  "extra": [],
  "covered": [],
  "inapplicable": [],
  "same": [
    {"update": "KB5000001", "kind": "Update", "title": null, "installed_on": "2024-01-10", "url": "https://support.microsoft.com/help/5000001", "what": "listed as Update (installed 2024-01-10)", "month": null, "level": null, "separation": 0.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "lack": []}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "counts": {"accepted": 0, "missing": 5, "uncertain": 0, "extra": 0, "covered": 0, "inapplicable": 0, "same": 1},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["<b>[x]*y*", "=CMD('x')|a"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": ["KB5000006", "KB5000005", "KB5000004", "KB5000003", "KB5000002"], "uncertain": [], "build": null},
    {"hosts": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "norm": true, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": [], "build": null}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
@stderr
@status 1

@case hostile: cluster as text
@cmd
kbdiff cluster -f text data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv
@stdout
3 of 6 nodes differ from the other 3: <b>[x]*y*, =CMD('x')|a and h1. {code}.

  extra updates  <b>[x]*y* and =CMD('x')|a
                 have KB5000006, KB5000005, KB5000004, KB5000003 and KB5000002
                 h1. {code}
                 has KB5000006

  KB5000006  更新プログラム 😀 (x) www.evil.test (installed 2024-02-18)
             on 3 of 6
  KB5000005  two\x0Alines, \u202Eright to left\u202C and a tab\x09here
             (installed 2024-02-17)
             only on <b>[x]*y* and =CMD('x')|a
  KB5000004  [link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`
             (installed 2024-02-16)
             only on <b>[x]*y* and =CMD('x')|a
  KB5000003  <img src=x onerror=alert(1)> &amp; "quoted" 'so' (installed
             2024-02-15)
             only on <b>[x]*y* and =CMD('x')|a
  KB5000002  =cmd|' /C calc'!A0 (installed 2024-02-14)  only on <b>[x]*y* and
                                                        =CMD('x')|a

             -{z}_u_\
             | <b>[x]*y*
             | | =CMD('x')|a
             | | | h1. {code}
             | | | | 日本語サーバー01
             | | | | | 😀\u202E\x1B[2J
  KB5000006  - + + + - -
  KB5000005  - + + - - -
  KB5000004  - + + - - -
  KB5000003  - + + - - -
  KB5000002  - + + - - -
  + has   - lacks

  -{z}_u_\, 日本語サーバー01, 😀\u202E\x1B[2J
    1 update each

1 update is on all 6 nodes.
Not in kbdiff's tables: KB5000006, KB5000005, KB5000004, KB5000003 and
KB5000002. To see what replaces them, add --catalog FILE ('kbdiff help
catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv, data/hostile/good.csv and
data/hostile/half.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: cluster as markdown
@cmd
kbdiff cluster -f markdown data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv
@stdout
**3 of 6 nodes differ from the other 3: \<b\>\[x\]\*y\*, =CMD('x')\|a and h1. \{code\}.**

| Nodes | State | Also has |
|---|---|---|
| \<b\>\[x\]\*y\* and =CMD('x')\|a | extra updates | [KB5000006](https://support.microsoft.com/help/5000006), [KB5000005](https://support.microsoft.com/help/5000005), [KB5000004](https://support.microsoft.com/help/5000004), [KB5000003](https://support.microsoft.com/help/5000003) and [KB5000002](https://support.microsoft.com/help/5000002) |
| h1. \{code\} | extra updates | [KB5000006](https://support.microsoft.com/help/5000006) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5000006](https://support.microsoft.com/help/5000006) | 更新プログラム 😀 (x) www\.evil.test (installed 2024-02-18) | on 3 of 6 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000006) |
| [KB5000005](https://support.microsoft.com/help/5000005) | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here (installed 2024-02-17) | only on \<b\>\[x\]\*y\* and =CMD('x')\|a | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000005) |
| [KB5000004](https://support.microsoft.com/help/5000004) | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` (installed 2024-02-16) | only on \<b\>\[x\]\*y\* and =CMD('x')\|a | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000004) |
| [KB5000003](https://support.microsoft.com/help/5000003) | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' (installed 2024-02-15) | only on \<b\>\[x\]\*y\* and =CMD('x')\|a | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000003) |
| [KB5000002](https://support.microsoft.com/help/5000002) | \=cmd\|' /C calc'\!A0 (installed 2024-02-14) | only on \<b\>\[x\]\*y\* and =CMD('x')\|a | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000002) |

| Update | \-\{z\}\_u\_\\ | \<b\>\[x\]\*y\* | \=CMD('x')\|a | h1. \{code\} | 日本語サーバー01 | 😀\\u202E\\x1B\[2J |
|---|:-:|:-:|:-:|:-:|:-:|:-:|
| [KB5000006](https://support.microsoft.com/help/5000006) | `-` | `+` | `+` | `+` | `-` | `-` |
| [KB5000005](https://support.microsoft.com/help/5000005) | `-` | `+` | `+` | `-` | `-` | `-` |
| [KB5000004](https://support.microsoft.com/help/5000004) | `-` | `+` | `+` | `-` | `-` | `-` |
| [KB5000003](https://support.microsoft.com/help/5000003) | `-` | `+` | `+` | `-` | `-` | `-` |
| [KB5000002](https://support.microsoft.com/help/5000002) | `-` | `+` | `+` | `-` | `-` | `-` |

`+` has, `-` lacks

| Nodes | Updates and level |
|---|---|
| \-\{z\}\_u\_\\, 日本語サーバー01, 😀\\u202E\\x1B\[2J | 1 update each |

1 update is on all 6 nodes.  
Not in kbdiff's tables: [KB5000006](https://support.microsoft.com/help/5000006), [KB5000005](https://support.microsoft.com/help/5000005), [KB5000004](https://support.microsoft.com/help/5000004), [KB5000003](https://support.microsoft.com/help/5000003) and [KB5000002](https://support.microsoft.com/help/5000002).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/hostile/bad.csv, data/hostile/good.csv and data/hostile/half.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: cluster as jira
@cmd
kbdiff cluster -f jira data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv
@stdout
*3 of 6 nodes differ from the other 3: <b>\[x\]\*y\*, =CMD('x')&#124;a and h1. \{code\}.*

||Nodes||State||Also has||
|<b>\[x\]\*y\* and =CMD('x')&#124;a|extra updates|[KB5000006|https://support.microsoft.com/help/5000006], [KB5000005|https://support.microsoft.com/help/5000005], [KB5000004|https://support.microsoft.com/help/5000004], [KB5000003|https://support.microsoft.com/help/5000003] and [KB5000002|https://support.microsoft.com/help/5000002]|
|h1&#46; \{code\}|extra updates|[KB5000006|https://support.microsoft.com/help/5000006]|

||Update||What it is||Where||Download||
|[KB5000006|https://support.microsoft.com/help/5000006]|更新プログラム 😀 &#40;x) www&#46;evil.test (installed 2024-02-18)|on 3 of 6|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000006]|
|[KB5000005|https://support.microsoft.com/help/5000005]|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here (installed 2024-02-17)|only on <b>\[x\]\*y\* and =CMD('x')&#124;a|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000005]|
|[KB5000004|https://support.microsoft.com/help/5000004]|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code` (installed 2024-02-16)|only on <b>\[x\]\*y\* and =CMD('x')&#124;a|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000004]|
|[KB5000003|https://support.microsoft.com/help/5000003]|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so' (installed 2024-02-15)|only on <b>\[x\]\*y\* and =CMD('x')&#124;a|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000003]|
|[KB5000002|https://support.microsoft.com/help/5000002]|=cmd&#124;' /C calc'\!A0 (installed 2024-02-14)|only on <b>\[x\]\*y\* and =CMD('x')&#124;a|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000002]|

||Update||\-\{z\}\_u\_&#92;||<b>\[x\]\*y\*||=CMD('x')&#124;a||h1&#46; \{code\}||日本語サーバー01||😀&#92;u202E&#92;x1B\[2J||
|[KB5000006|https://support.microsoft.com/help/5000006]|\-|\+|\+|\+|\-|\-|
|[KB5000005|https://support.microsoft.com/help/5000005]|\-|\+|\+|\-|\-|\-|
|[KB5000004|https://support.microsoft.com/help/5000004]|\-|\+|\+|\-|\-|\-|
|[KB5000003|https://support.microsoft.com/help/5000003]|\-|\+|\+|\-|\-|\-|
|[KB5000002|https://support.microsoft.com/help/5000002]|\-|\+|\+|\-|\-|\-|

\+ has, \- lacks

||Nodes||Updates and level||
|\-\{z\}\_u\_&#92;, 日本語サーバー01, 😀&#92;u202E&#92;x1B\[2J|1 update each|

1 update is on all 6 nodes.
Not in kbdiff's tables: [KB5000006|https://support.microsoft.com/help/5000006], [KB5000005|https://support.microsoft.com/help/5000005], [KB5000004|https://support.microsoft.com/help/5000004], [KB5000003|https://support.microsoft.com/help/5000003] and [KB5000002|https://support.microsoft.com/help/5000002].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv, data/hostile/good.csv and data/hostile/half.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case hostile: cluster as csv
@cmd
kbdiff cluster -f csv data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5000006,h1. Update,更新プログラム 😀 (x) www.evil.test,2024-02-18,3,6,"<b>[x]*y*;'=CMD('x')|a;h1. {code}","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000006,更新プログラム 😀 (x) www.evil.test (installed 2024-02-18),
drift,KB5000005,\x1B[31mred,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",2024-02-17,2,6,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;h1. {code};日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000005,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here (installed 2024-02-17)",
drift,KB5000004,a|b,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,2024-02-16,2,6,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;h1. {code};日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000004,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code` (installed 2024-02-16),
drift,KB5000003,<script>alert(1)</script>,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",2024-02-15,2,6,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;h1. {code};日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000003,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so' (installed 2024-02-15)",
drift,KB5000002,"'=1+1","'=cmd|' /C calc'!A0",2024-02-14,2,6,"<b>[x]*y*;'=CMD('x')|a","'-{z}_u_\;h1. {code};日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000002,"'=cmd|' /C calc'!A0 (installed 2024-02-14)",
@stderr
@status 1

@case hostile: cluster as json
@cmd
kbdiff cluster -f json data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "-{z}_u_\\", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "<b>[x]*y*", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "=CMD('x')|a", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "h1. {code}", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 2, "unidentified": 0},
    {"name": "日本語サーバー01", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "😀\u202E\u001B[2J", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0}],
  "common": 1,
  "drift": [
    {"update": "KB5000006", "kind": "h1. Update", "title": "更新プログラム 😀 (x) www.evil.test", "installed_on": "2024-02-18", "url": "https://support.microsoft.com/help/5000006", "what": "更新プログラム 😀 (x) www.evil.test (installed 2024-02-18)", "month": null, "level": null, "have": ["<b>[x]*y*", "=CMD('x')|a", "h1. {code}"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5000005", "kind": "\u001B[31mred", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "installed_on": "2024-02-17", "url": "https://support.microsoft.com/help/5000005", "what": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here (installed 2024-02-17)", "month": null, "level": null, "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "h1. {code}", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5000004", "kind": "a|b", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "installed_on": "2024-02-16", "url": "https://support.microsoft.com/help/5000004", "what": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code` (installed 2024-02-16)", "month": null, "level": null, "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "h1. {code}", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5000003", "kind": "<script>alert(1)</script>", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "installed_on": "2024-02-15", "url": "https://support.microsoft.com/help/5000003", "what": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so' (installed 2024-02-15)", "month": null, "level": null, "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "h1. {code}", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5000002", "kind": "=1+1", "title": "=cmd|' /C calc'!A0", "installed_on": "2024-02-14", "url": "https://support.microsoft.com/help/5000002", "what": "=cmd|' /C calc'!A0 (installed 2024-02-14)", "month": null, "level": null, "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "h1. {code}", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "uncertain": [],
  "covered": [],
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["<b>[x]*y*", "=CMD('x')|a"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": ["KB5000006", "KB5000005", "KB5000004", "KB5000003", "KB5000002"], "uncertain": [], "build": null},
    {"hosts": ["h1. {code}"], "norm": false, "level": null, "newest_level": null, "lacks": [], "has": ["KB5000006"], "uncertain": [], "build": null},
    {"hosts": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "norm": true, "level": null, "newest_level": null, "lacks": [], "has": [], "uncertain": [], "build": null}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
@stderr
@status 1

@case hostile: list as text
@cmd
kbdiff list -f text data/hostile/good.csv data/hostile/bad.csv
@stdout
-{z}_u_\
  1 update
  KB5000001  2024-01-10  Update

<b>[x]*y*
  6 updates
  KB5000001  2024-01-10  Update
  KB5000002  2024-02-14  =1+1                       =cmd|' /C calc'!A0
  KB5000003  2024-02-15  <script>alert(1)</script>  <img src=x onerror=alert(1)>
                                                    &amp; "quoted" 'so'
  KB5000004  2024-02-16  a|b                        [link](http://evil.test)
                                                    *bold* {z} _u_ !img! \ h1.
                                                    `code`
  KB5000005  2024-02-17  \x1B[31mred                two\x0Alines, \u202Eright to
                                                    left\u202C and a tab\x09here
  KB5000006  2024-02-18  h1. Update                 更新プログラム 😀 (x)
                                                    www.evil.test

=CMD('x')|a
  6 updates
  KB5000001  2024-01-10  Update
  KB5000002  2024-02-14  =1+1                       =cmd|' /C calc'!A0
  KB5000003  2024-02-15  <script>alert(1)</script>  <img src=x onerror=alert(1)>
                                                    &amp; "quoted" 'so'
  KB5000004  2024-02-16  a|b                        [link](http://evil.test)
                                                    *bold* {z} _u_ !img! \ h1.
                                                    `code`
  KB5000005  2024-02-17  \x1B[31mred                two\x0Alines, \u202Eright to
                                                    left\u202C and a tab\x09here
  KB5000006  2024-02-18  h1. Update                 更新プログラム 😀 (x)
                                                    www.evil.test

日本語サーバー01
  1 update
  KB5000001  2024-01-10  Update

😀\u202E\x1B[2J
  1 update
  KB5000001  2024-01-10  Update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case hostile: list as markdown
@cmd
kbdiff list -f markdown data/hostile/good.csv data/hostile/bad.csv
@stdout
# Updates of -\{z\}\_u\_\\, \<b\>\[x\]\*y\*, =CMD('x')\|a and 2 more

### \-\{z\}\_u\_\\

1 update

| Update | Installed | Kind |
|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | 2024-01-10 | Update |

### \<b\>\[x\]\*y\*

6 updates

| Update | Installed | Kind | Details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | 2024-01-10 | Update |  |
| [KB5000002](https://support.microsoft.com/help/5000002) | 2024-02-14 | \=1+1 | \=cmd\|' /C calc'\!A0 |
| [KB5000003](https://support.microsoft.com/help/5000003) | 2024-02-15 | \<script\>alert(1)\</script\> | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000004](https://support.microsoft.com/help/5000004) | 2024-02-16 | a\|b | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000005](https://support.microsoft.com/help/5000005) | 2024-02-17 | \\x1B\[31mred | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000006](https://support.microsoft.com/help/5000006) | 2024-02-18 | h1. Update | 更新プログラム 😀 (x) www\.evil.test |

### \=CMD('x')\|a

6 updates

| Update | Installed | Kind | Details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | 2024-01-10 | Update |  |
| [KB5000002](https://support.microsoft.com/help/5000002) | 2024-02-14 | \=1+1 | \=cmd\|' /C calc'\!A0 |
| [KB5000003](https://support.microsoft.com/help/5000003) | 2024-02-15 | \<script\>alert(1)\</script\> | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000004](https://support.microsoft.com/help/5000004) | 2024-02-16 | a\|b | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000005](https://support.microsoft.com/help/5000005) | 2024-02-17 | \\x1B\[31mred | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000006](https://support.microsoft.com/help/5000006) | 2024-02-18 | h1. Update | 更新プログラム 😀 (x) www\.evil.test |

### 日本語サーバー01

1 update

| Update | Installed | Kind |
|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | 2024-01-10 | Update |

### 😀\\u202E\\x1B\[2J

1 update

| Update | Installed | Kind |
|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | 2024-01-10 | Update |

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case hostile: list as jira
@cmd
kbdiff list -f jira data/hostile/good.csv data/hostile/bad.csv
@stdout
h2. Updates of \-\{z\}\_u\_&#92;, <b>\[x\]\*y\*, =CMD('x')&#124;a and 2 more

h3. \-\{z\}\_u\_&#92;

1 update

||Update||Installed||Kind||
|[KB5000001|https://support.microsoft.com/help/5000001]|2024-01-10|Update|

h3. <b>\[x\]\*y\*

6 updates

||Update||Installed||Kind||Details||
|[KB5000001|https://support.microsoft.com/help/5000001]|2024-01-10|Update| |
|[KB5000002|https://support.microsoft.com/help/5000002]|2024-02-14|=1+1|=cmd&#124;' /C calc'\!A0|
|[KB5000003|https://support.microsoft.com/help/5000003]|2024-02-15|<script>alert(1)</script>|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000004|https://support.microsoft.com/help/5000004]|2024-02-16|a&#124;b|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000005|https://support.microsoft.com/help/5000005]|2024-02-17|&#92;x1B\[31mred|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000006|https://support.microsoft.com/help/5000006]|2024-02-18|h1&#46; Update|更新プログラム 😀 &#40;x) www&#46;evil.test|

h3. =CMD('x')&#124;a

6 updates

||Update||Installed||Kind||Details||
|[KB5000001|https://support.microsoft.com/help/5000001]|2024-01-10|Update| |
|[KB5000002|https://support.microsoft.com/help/5000002]|2024-02-14|=1+1|=cmd&#124;' /C calc'\!A0|
|[KB5000003|https://support.microsoft.com/help/5000003]|2024-02-15|<script>alert(1)</script>|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000004|https://support.microsoft.com/help/5000004]|2024-02-16|a&#124;b|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000005|https://support.microsoft.com/help/5000005]|2024-02-17|&#92;x1B\[31mred|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000006|https://support.microsoft.com/help/5000006]|2024-02-18|h1&#46; Update|更新プログラム 😀 &#40;x) www&#46;evil.test|

h3. 日本語サーバー01

1 update

||Update||Installed||Kind||
|[KB5000001|https://support.microsoft.com/help/5000001]|2024-01-10|Update|

h3. 😀&#92;u202E&#92;x1B\[2J

1 update

||Update||Installed||Kind||
|[KB5000001|https://support.microsoft.com/help/5000001]|2024-01-10|Update|

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 0

@case hostile: list as csv
@cmd
kbdiff list -f csv data/hostile/good.csv data/hostile/bad.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
"'-{z}_u_\",KB5000001,,Update,2024-01-10,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,x.csv,2,,,
<b>[x]*y*,KB5000001,,Update,2024-01-10,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,x.csv,2,,,
<b>[x]*y*,KB5000002,,"'=1+1",2024-02-14,"'-1+1","'=cmd|' /C calc'!A0",installed,,,,yes,,0,get-hotfix-csv,x.csv,3,,,
<b>[x]*y*,KB5000003,,<script>alert(1)</script>,2024-02-15,"'@SUM(A1)","<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",installed,,,,yes,,0,get-hotfix-csv,x.csv,4,,,
<b>[x]*y*,KB5000004,,a|b,2024-02-16,+1,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,installed,,,,yes,,0,get-hotfix-csv,x.csv,5,,,
<b>[x]*y*,KB5000005,,\x1B[31mred,2024-02-17,{noformat},"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",installed,,,,yes,,0,get-hotfix-csv,x.csv,6,,,
<b>[x]*y*,KB5000006,,h1. Update,2024-02-18,||x||,更新プログラム 😀 (x) www.evil.test,installed,,,,yes,,0,get-hotfix-csv,x.csv,7,,,
"'=CMD('x')|a",KB5000001,,Update,2024-01-10,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,x.csv,2,,,
"'=CMD('x')|a",KB5000002,,"'=1+1",2024-02-14,"'-1+1","'=cmd|' /C calc'!A0",installed,,,,yes,,0,get-hotfix-csv,x.csv,3,,,
"'=CMD('x')|a",KB5000003,,<script>alert(1)</script>,2024-02-15,"'@SUM(A1)","<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",installed,,,,yes,,0,get-hotfix-csv,x.csv,4,,,
"'=CMD('x')|a",KB5000004,,a|b,2024-02-16,+1,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,installed,,,,yes,,0,get-hotfix-csv,x.csv,5,,,
"'=CMD('x')|a",KB5000005,,\x1B[31mred,2024-02-17,{noformat},"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",installed,,,,yes,,0,get-hotfix-csv,x.csv,6,,,
"'=CMD('x')|a",KB5000006,,h1. Update,2024-02-18,||x||,更新プログラム 😀 (x) www.evil.test,installed,,,,yes,,0,get-hotfix-csv,x.csv,7,,,
日本語サーバー01,KB5000001,,Update,2024-01-10,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,x.csv,2,,,
😀\u202E\x1B[2J,KB5000001,,Update,2024-01-10,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,x.csv,2,,,
@stderr
@status 0

@case hostile: list as json
@cmd
kbdiff list -f json data/hostile/good.csv data/hostile/bad.csv
@stdout
{"kbdiff": "0.1.0",
  "hosts": [
    {"name": "-{z}_u_\\", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0,
      "updates": [
        {"update": "KB5000001", "variant": null, "kind": "Update", "installed_on": "2024-01-10", "installed_by": "NT AUTHORITY\\SYSTEM", "title": null, "state": "installed", "placeholder": false}]},
    {"name": "<b>[x]*y*", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0,
      "updates": [
        {"update": "KB5000001", "variant": null, "kind": "Update", "installed_on": "2024-01-10", "installed_by": "NT AUTHORITY\\SYSTEM", "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5000002", "variant": null, "kind": "=1+1", "installed_on": "2024-02-14", "installed_by": "-1+1", "title": "=cmd|' /C calc'!A0", "state": "installed", "placeholder": false},
        {"update": "KB5000003", "variant": null, "kind": "<script>alert(1)</script>", "installed_on": "2024-02-15", "installed_by": "@SUM(A1)", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "state": "installed", "placeholder": false},
        {"update": "KB5000004", "variant": null, "kind": "a|b", "installed_on": "2024-02-16", "installed_by": "+1", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "state": "installed", "placeholder": false},
        {"update": "KB5000005", "variant": null, "kind": "\u001B[31mred", "installed_on": "2024-02-17", "installed_by": "{noformat}", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "state": "installed", "placeholder": false},
        {"update": "KB5000006", "variant": null, "kind": "h1. Update", "installed_on": "2024-02-18", "installed_by": "||x||", "title": "更新プログラム 😀 (x) www.evil.test", "state": "installed", "placeholder": false}]},
    {"name": "=CMD('x')|a", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0,
      "updates": [
        {"update": "KB5000001", "variant": null, "kind": "Update", "installed_on": "2024-01-10", "installed_by": "NT AUTHORITY\\SYSTEM", "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5000002", "variant": null, "kind": "=1+1", "installed_on": "2024-02-14", "installed_by": "-1+1", "title": "=cmd|' /C calc'!A0", "state": "installed", "placeholder": false},
        {"update": "KB5000003", "variant": null, "kind": "<script>alert(1)</script>", "installed_on": "2024-02-15", "installed_by": "@SUM(A1)", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "state": "installed", "placeholder": false},
        {"update": "KB5000004", "variant": null, "kind": "a|b", "installed_on": "2024-02-16", "installed_by": "+1", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "state": "installed", "placeholder": false},
        {"update": "KB5000005", "variant": null, "kind": "\u001B[31mred", "installed_on": "2024-02-17", "installed_by": "{noformat}", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "state": "installed", "placeholder": false},
        {"update": "KB5000006", "variant": null, "kind": "h1. Update", "installed_on": "2024-02-18", "installed_by": "||x||", "title": "更新プログラム 😀 (x) www.evil.test", "state": "installed", "placeholder": false}]},
    {"name": "日本語サーバー01", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0,
      "updates": [
        {"update": "KB5000001", "variant": null, "kind": "Update", "installed_on": "2024-01-10", "installed_by": "NT AUTHORITY\\SYSTEM", "title": null, "state": "installed", "placeholder": false}]},
    {"name": "😀\u202E\u001B[2J", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0,
      "updates": [
        {"update": "KB5000001", "variant": null, "kind": "Update", "installed_on": "2024-01-10", "installed_by": "NT AUTHORITY\\SYSTEM", "title": null, "state": "installed", "placeholder": false}]}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
@stderr
@status 0

@case the story: diff as html
@cmd
set -o pipefail
kbdiff diff -f html samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has</title>
<style>:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;background:#ffffff;color:#1d2126;font:1rem/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}header{padding:.1rem 0 .1rem 1.1rem;border-left:.35rem solid #8a949e}header.bad{border-color:#a4262c}header.open{border-color:#8a5a00}header.fine{border-color:#14602c}h1{margin:0;max-width:56rem;font-size:1.5rem;line-height:1.3;font-weight:600}header p{max-width:52rem;margin:.6rem 0 0}h2{margin:2.25rem 0 .7rem;font-size:1.125rem;font-weight:600}main>p{max-width:52rem}pre{padding:.5rem .8rem;background:#f3f5f7;white-space:pre-wrap;font:.9375rem/1.5 Consolas,Menlo,monospace}table{width:100%;margin:1.25rem 0 0;border:1px solid #d0d7de;border-collapse:collapse}h2+table{margin-top:0}th,td{padding:.5rem .8rem;border:0;border-top:1px solid #d0d7de;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;background:#f3f5f7;color:#57606a;font-size:.875rem;font-weight:600;white-space:nowrap}tbody th{font-weight:600}.id,.d,.l{white-space:nowrap}small{display:block;color:#57606a;font-size:.9375rem;font-weight:400}.far{color:#a4262c;font-weight:600}.may{color:#8a5a00;font-weight:600}.matrix{width:auto}.m{text-align:center}thead .m{white-space:normal}.lacks{background:#fde4e0;color:#9c1710;font-weight:700}.unsure{background:#fdf0cf;color:#704600;font-weight:700}.covered,.accepted{background:#e3f3e7;color:#14602c}.other{background:#e8ebfa;color:#3f4c9a}.key{color:#57606a;font-size:.875rem}.key span{margin-right:1.5rem}.key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;border:1px solid #d0d7de;text-align:center}a{color:#0550ae;text-underline-offset:.15em}a:focus-visible,summary:focus-visible{outline:2px solid #0550ae;outline-offset:2px}details{margin:.7rem 0 0;color:#57606a}summary{width:fit-content;cursor:pointer}details p{margin:.4rem 0 0;font-size:.9375rem}ul{max-width:56rem;margin:2rem 0 0;padding-left:1.2rem}li{margin:.3rem 0}footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.875rem}footer p{margin:.2rem 0}@media screen and (max-width:46rem){main{padding:1.25rem 1rem 2rem}h1{font-size:1.25rem}.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tr{padding:.55rem .8rem;border-top:1px solid #d0d7de}.cards tr:first-child{border-top:0}.cards tbody th,.cards tbody td{padding:.05rem 0;border:0;white-space:normal}.cards td[data-k]::before{content:attr(data-k) ': ';color:#57606a;font-weight:400}.cards .none{display:none}.matrix th,.matrix td{padding:.4rem .3rem}.matrix thead .m{writing-mode:vertical-rl}}@media screen and (prefers-color-scheme:dark){body{background:#14171a;color:#e6e9ec}header.bad{border-color:#ff9d96}header.open{border-color:#fbd28b}header.fine{border-color:#9cdcad}table,th,td,.cards tr,footer,.key b{border-color:#343b43}thead th{background:#1f2429;color:#a3adb8}pre{background:#1f2429}small,.key,details,footer,.cards td[data-k]::before{color:#a3adb8}.far{color:#ff9d96}.may{color:#fbd28b}.lacks{background:#4c1f1b;color:#ffb1a6}.unsure{background:#43330f;color:#fbd28b}.has,.apart{background:#14171a}.covered,.accepted{background:#173a21;color:#9cdcad}.other{background:#272d50;color:#b9c3ff}a{color:#8abfff}a:focus-visible,summary:focus-visible{outline-color:#8abfff}}@media print{@page{margin:14mm}html{font-size:10pt}main{max-width:none;padding:0 1px}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details{display:none}th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}</style>
</head>
<body>
<main>
<header class="bad">
<h1>CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has</h1>
</header>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">CAS02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/938397">KB938397</a></th><td class="t" align="left" valign="top">Hotfix for Windows Server 2003 x64 Edition (installed 2013-09-14 on CAS01)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB938397">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Hosts">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">CAS01</th><td class="t" align="left" valign="top">20 updates, 1 unidentified entry</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">CAS02</th><td class="t" align="left" valign="top">19 updates, 1 unidentified entry</td></tr>
</tbody>
</table>
<ul>
<li>One entry of CAS02's list has no KB number. If it is <a href="https://support.microsoft.com/help/938397">KB938397</a>, CAS02 has it: check before you install it.</li>
<li>19 updates are on both hosts.</li>
<li>Ignored: the placeholder Q147222.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/938397">KB938397</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 1

@case the story: cluster as html
@cmd
set -o pipefail
kbdiff cluster -f html samples/exchange/cas01.csv samples/exchange/cas02.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has</title>
@stderr
@status 1

@case the story: list as html
@cmd
set -o pipefail
kbdiff list -f html samples/exchange/cas01.csv samples/exchange/cas02.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: Updates of CAS01 and CAS02</title>
@stderr
@status 0

@case drift: diff as html
@cmd
set -o pipefail
kbdiff diff -f html -b EX03,EX05 samples/cluster data/drift |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 1 of 2 bad hosts lacks updates</title>
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: cluster as html
@cmd
set -o pipefail
kbdiff cluster -f html samples/cluster data/drift |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 2 of 5 nodes differ or may differ</title>
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 1

@case drift: list as html
@cmd
set -o pipefail
kbdiff list -f html samples/cluster data/drift |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: Updates of EX01, EX02, EX03 and 2 more</title>
@stderr
data/drift/ex05.txt:34: warning: the list is cut short: 6 of 10 updates [CUT]
@status 0

@case hostile: diff as html
@cmd
set -o pipefail
kbdiff diff -f html --show all data/hostile/good.csv data/hostile/bad.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: All 3 bad hosts lack updates</title>
@stderr
@status 1

@case hostile: cluster as html
@cmd
set -o pipefail
kbdiff cluster -f html data/hostile/good.csv data/hostile/bad.csv data/hostile/half.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 3 of 6 nodes differ from the other 3: &lt;b&gt;[x]*y*, =CMD('x')|a and h1. {code}</title>
@stderr
@status 1

@case hostile: list as html
@cmd
set -o pipefail
kbdiff list -f html data/hostile/good.csv data/hostile/bad.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: Updates of -{z}_u_\, &lt;b&gt;[x]*y*, =CMD('x')|a and 2 more</title>
@stderr
@status 0

@case a line for monitoring, and its states
@file a.csv
CSName,HotFixID
A,KB5031361
A,KB5031589
@file b.csv
CSName,HotFixID
B,KB5031361
B,KB5031589
@file c.csv
CSName,HotFixID
C,KB5030214
@cmd
kbdiff -f nagios a.csv b.csv; echo $?; kbdiff -f nagios a.csv c.csv; echo $?; kbdiff cluster -f nagios a.csv b.csv c.csv; echo $?; kbdiff -f nagios a.csv nosuch.csv 2>&-; echo $?
@stdout
KBDIFF OK: A and B have the same 2 updates. | hosts=2;;;0 differing=0;;;0 missing=0;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=0;;;0
0
KBDIFF CRITICAL: C is one month behind A and lacks 2 updates that A has; A lacks nothing that C has. | hosts=2;;;0 differing=1;;;0 missing=2;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
2
KBDIFF CRITICAL: C is one month behind the other 2 nodes and lacks 2 updates that they have. | hosts=3;;;0 differing=1;;;0 missing=2;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
2
KBDIFF UNKNOWN: nosuch.csv: cannot read this file: No such file or directory
3
@stderr
@status 0

@case a test case for each host
@file a.csv
CSName,HotFixID
A,KB5031361
A,KB5031589
@file b.csv
CSName,HotFixID
B,KB5031361
B,KB5031589
C<&>,KB5030214
@cmd
kbdiff cluster -f junit a.csv b.csv
@stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff cluster" tests="3" failures="1" errors="0">
    <testcase name="A" classname="kbdiff.cluster"/>
    <testcase name="B" classname="kbdiff.cluster"/>
    <testcase name="C&lt;&amp;&gt;" classname="kbdiff.cluster">
      <failure message="C&lt;&amp;&gt; lacks 2 updates">KB5031361  2023-10 cumulative update, 17763.4974
KB5031589  2023-10 servicing stack
</failure>
    </testcase>
  </testsuite>
</testsuites>
@stderr
@status 1

@case monitoring gets usage errors too
@cmd
for arguments in "--nonsense -f nagios" "--nonsense --format=nagios" \
    "--nonsense -fnagios" "--since x --format nagios" "-f nagios --show x" \
    "--nonsense -f json"; do
	kbdiff $arguments a b 2>/dev/null
	echo $?
done
@stdout
KBDIFF UNKNOWN: no report; see standard error
3
KBDIFF UNKNOWN: no report; see standard error
3
KBDIFF UNKNOWN: no report; see standard error
3
KBDIFF UNKNOWN: no report; see standard error
3
KBDIFF UNKNOWN: no report; see standard error
3
2
@stderr
@status 0
