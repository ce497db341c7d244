# Every command in every format, on three situations: the Exchange story, a
# cluster that drifts with a node whose list is cut, and hostile names.

@case the story: diff as text
@cmd
kbdiff diff -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.

Good  CAS01  21 updates, 1 unidentified entry
Bad   CAS02  20 updates, 1 unidentified entry

CAS02 lacks (1):

  update     kind             installed   on good  on bad
  KB938397   Hotfix           2013-09-14  1 of 1   0 of 1
    Hotfix for Windows Server 2003 x64 Edition (KB938397)
    not in the table of builds; no catalogue was given

Not compared: 1 placeholder.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: diff as markdown
@cmd
kbdiff diff -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
**CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.**

### CAS02 lacks (1)

| update | kind | installed | on good | on bad | details |
|---|---|---|--:|--:|---|
| [KB938397](https://support.microsoft.com/help/938397) | Hotfix | 2013-09-14 | 1 of 1 | 0 of 1 | Hotfix for Windows Server 2003 x64 Edition (KB938397)<br>not in the table of builds; no catalogue was given |

### What was compared

| role | host | its list |
|---|---|---|
| Good | CAS01 | 21 updates, 1 unidentified entry |
| Bad | CAS02 | 20 updates, 1 unidentified entry |

Not compared: 1 placeholder.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: diff as jira
@cmd
kbdiff diff -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
*CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.*

h3. CAS02 lacks (1)

||update||kind||installed||on good||on bad||details||
|[KB938397|https://support.microsoft.com/help/938397]|Hotfix|2013-09-14|1 of 1|0 of 1|Hotfix for Windows Server 2003 x64 Edition (KB938397)\\ not in the table of builds; no catalogue was given|

h3. What was compared

||role||host||its list||
|Good|CAS01|21 updates, 1 unidentified entry|
|Bad|CAS02|20 updates, 1 unidentified entry|

Not compared: 1 placeholder.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: diff as csv
@cmd
kbdiff diff -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url
missing,KB938397,Hotfix,Hotfix for Windows Server 2003 x64 Edition (KB938397),2013-09-14,1,1,0,1,1.0000,CAS01,CAS02,,,https://support.microsoft.com/help/938397
@stderr
@status 1

@case the story: diff as json
@cmd
kbdiff diff -f json samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "CAS01", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 26, "unidentified": 1},
    {"name": "CAS02", "role": "bad", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["samples/exchange/cas02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 25, "unidentified": 1}],
  "missing": [
    {"update": "KB938397", "kind": "Hotfix", "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)", "installed_on": "2013-09-14", "url": "https://support.microsoft.com/help/938397", "separation": 1.0000, "good": {"have": ["CAS01"], "lack": []}, "bad": {"have": [], "lack": ["CAS02"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]}],
  "uncertain": [],
  "extra": [],
  "covered": [],
  "inapplicable": [],
  "counts": {"missing": 1, "uncertain": 0, "extra": 0, "covered": 0, "inapplicable": 0, "same": 19},
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "entries name no update: CAS01: 1 of 26"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "entries name no update: CAS02: 1 of 25"}]}
@stderr
@status 1

@case the story: cluster as text
@cmd
kbdiff cluster -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
The 2 nodes do not agree on 1 of 20 updates: CAS02 lacks 1.

Node  CAS01  21 updates, 1 unidentified entry
      CAS02  20 updates, 1 unidentified entry

19 updates are on every node.

Not on every node (1):

  update     installed   CAS01  CAS02
  KB938397   2013-09-14  +      -
    not in the table of builds; no catalogue was given

  + has   - lacks

Not compared: 1 placeholder.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: cluster as markdown
@cmd
kbdiff cluster -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
**The 2 nodes do not agree on 1 of 20 updates: CAS02 lacks 1.**

19 updates are on every node.

### Not on every node (1)

| update | installed | CAS01 | CAS02 | details |
|---|---|:-:|:-:|---|
| [KB938397](https://support.microsoft.com/help/938397) | 2013-09-14 | `+` | `-` | Hotfix for Windows Server 2003 x64 Edition (KB938397)<br>not in the table of builds; no catalogue was given |

`+` has, `-` lacks

### What was compared

| role | host | its list |
|---|---|---|
| Node | CAS01 | 21 updates, 1 unidentified entry |
| Node | CAS02 | 20 updates, 1 unidentified entry |

Not compared: 1 placeholder.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: cluster as jira
@cmd
kbdiff cluster -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
*The 2 nodes do not agree on 1 of 20 updates: CAS02 lacks 1.*

19 updates are on every node.

h3. Not on every node (1)

||update||installed||CAS01||CAS02||details||
|[KB938397|https://support.microsoft.com/help/938397]|2013-09-14|\+|\-|Hotfix for Windows Server 2003 x64 Edition (KB938397)\\ not in the table of builds; no catalogue was given|

\+ has, \- lacks

h3. What was compared

||role||host||its list||
|Node|CAS01|21 updates, 1 unidentified entry|
|Node|CAS02|20 updates, 1 unidentified entry|

Not compared: 1 placeholder.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 1

@case the story: cluster as csv
@cmd
kbdiff cluster -f csv samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url
drift,KB938397,Hotfix,Hotfix for Windows Server 2003 x64 Edition (KB938397),2013-09-14,1,2,CAS01,CAS02,,,https://support.microsoft.com/help/938397
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
    {"update": "KB938397", "kind": "Hotfix", "title": "Hotfix for Windows Server 2003 x64 Edition (KB938397)", "installed_on": "2013-09-14", "url": "https://support.microsoft.com/help/938397", "have": ["CAS01"], "lack": ["CAS02"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]}],
  "uncertain": [],
  "covered": [],
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "entries name no update: CAS01: 1 of 26"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "entries name no update: CAS02: 1 of 25"}]}
@stderr
@status 1

@case the story: list as text
@cmd
kbdiff list -f text samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
CAS01  21 updates, 1 unidentified entry
  KB147222   -           -
  KB914961   2008-05-21  Service Pack
  KB924667   2008-05-21  Security Update  -v2
    Security Update for Windows Server 2003 x64 Edition (KB924667-v2)
  KB925902   2008-05-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB925902)
  KB926122   2008-05-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB926122)
  KB927891   2008-05-21  Update
    Update for Windows Server 2003 x64 Edition (KB927891)
  KB929123   2008-05-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB929123)
  KB931784   2008-05-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB931784)
  KB932168   2008-05-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB932168)
  KB933360   2008-06-02  Update
    Update for Windows Server 2003 x64 Edition (KB933360)
  KB935839   2008-06-02  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB935839)
  KB936782   2008-06-02  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB936782)
  KB938397   2013-09-14  Hotfix
    Hotfix for Windows Server 2003 x64 Edition (KB938397)
  KB941569   2008-08-19  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB941569)
  KB943055   2008-08-19  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB943055)
  KB944653   2008-08-19  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB944653)
  KB948496   2008-08-19  Update
    Update for Windows Server 2003 x64 Edition (KB948496)
  KB958644   2008-10-25  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB958644)
  KB2115168  2010-08-17  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2115168)
  KB2121546  2010-09-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2121546)
  KB2229593  2010-07-20  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2229593)

CAS02  20 updates, 1 unidentified entry
  KB147222   -           -
  KB914961   2008-05-22  Service Pack
  KB924667   2008-05-22  Security Update  -v2
    Security Update for Windows Server 2003 x64 Edition (KB924667-v2)
  KB925902   2008-05-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB925902)
  KB926122   2008-05-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB926122)
  KB927891   2008-05-22  Update
    Update for Windows Server 2003 x64 Edition (KB927891)
  KB929123   2008-05-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB929123)
  KB931784   2008-05-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB931784)
  KB932168   2008-05-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB932168)
  KB933360   2008-06-03  Update
    Update for Windows Server 2003 x64 Edition (KB933360)
  KB935839   2008-06-03  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB935839)
  KB936782   2008-06-03  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB936782)
  KB941569   2008-08-20  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB941569)
  KB943055   2008-08-20  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB943055)
  KB944653   2008-08-20  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB944653)
  KB948496   2008-08-20  Update
    Update for Windows Server 2003 x64 Edition (KB948496)
  KB958644   2008-10-26  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB958644)
  KB2115168  2010-08-18  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2115168)
  KB2121546  2010-09-22  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2121546)
  KB2229593  2010-07-21  Security Update
    Security Update for Windows Server 2003 x64 Edition (KB2229593)

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and
samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 0

@case the story: list as markdown
@cmd
kbdiff list -f markdown samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
# What the lists of CAS01 and CAS02 show

### CAS01

21 updates, 1 unidentified entry

| update | kind | installed | details |
|---|---|---|---|
| [KB147222](https://support.microsoft.com/help/147222) |  |  |  |
| [KB914961](https://support.microsoft.com/help/914961) | Service Pack | 2008-05-21 |  |
| [KB924667](https://support.microsoft.com/help/924667) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br>\-v2 |
| [KB925902](https://support.microsoft.com/help/925902) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB925902) |
| [KB926122](https://support.microsoft.com/help/926122) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB926122) |
| [KB927891](https://support.microsoft.com/help/927891) | Update | 2008-05-21 | Update for Windows Server 2003 x64 Edition (KB927891) |
| [KB929123](https://support.microsoft.com/help/929123) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB929123) |
| [KB931784](https://support.microsoft.com/help/931784) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB931784) |
| [KB932168](https://support.microsoft.com/help/932168) | Security Update | 2008-05-21 | Security Update for Windows Server 2003 x64 Edition (KB932168) |
| [KB933360](https://support.microsoft.com/help/933360) | Update | 2008-06-02 | Update for Windows Server 2003 x64 Edition (KB933360) |
| [KB935839](https://support.microsoft.com/help/935839) | Security Update | 2008-06-02 | Security Update for Windows Server 2003 x64 Edition (KB935839) |
| [KB936782](https://support.microsoft.com/help/936782) | Security Update | 2008-06-02 | Security Update for Windows Server 2003 x64 Edition (KB936782) |
| [KB938397](https://support.microsoft.com/help/938397) | Hotfix | 2013-09-14 | Hotfix for Windows Server 2003 x64 Edition (KB938397) |
| [KB941569](https://support.microsoft.com/help/941569) | Security Update | 2008-08-19 | Security Update for Windows Server 2003 x64 Edition (KB941569) |
| [KB943055](https://support.microsoft.com/help/943055) | Security Update | 2008-08-19 | Security Update for Windows Server 2003 x64 Edition (KB943055) |
| [KB944653](https://support.microsoft.com/help/944653) | Security Update | 2008-08-19 | Security Update for Windows Server 2003 x64 Edition (KB944653) |
| [KB948496](https://support.microsoft.com/help/948496) | Update | 2008-08-19 | Update for Windows Server 2003 x64 Edition (KB948496) |
| [KB958644](https://support.microsoft.com/help/958644) | Security Update | 2008-10-25 | Security Update for Windows Server 2003 x64 Edition (KB958644) |
| [KB2115168](https://support.microsoft.com/help/2115168) | Security Update | 2010-08-17 | Security Update for Windows Server 2003 x64 Edition (KB2115168) |
| [KB2121546](https://support.microsoft.com/help/2121546) | Security Update | 2010-09-21 | Security Update for Windows Server 2003 x64 Edition (KB2121546) |
| [KB2229593](https://support.microsoft.com/help/2229593) | Security Update | 2010-07-20 | Security Update for Windows Server 2003 x64 Edition (KB2229593) |

### CAS02

20 updates, 1 unidentified entry

| update | kind | installed | details |
|---|---|---|---|
| [KB147222](https://support.microsoft.com/help/147222) |  |  |  |
| [KB914961](https://support.microsoft.com/help/914961) | Service Pack | 2008-05-22 |  |
| [KB924667](https://support.microsoft.com/help/924667) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br>\-v2 |
| [KB925902](https://support.microsoft.com/help/925902) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB925902) |
| [KB926122](https://support.microsoft.com/help/926122) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB926122) |
| [KB927891](https://support.microsoft.com/help/927891) | Update | 2008-05-22 | Update for Windows Server 2003 x64 Edition (KB927891) |
| [KB929123](https://support.microsoft.com/help/929123) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB929123) |
| [KB931784](https://support.microsoft.com/help/931784) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB931784) |
| [KB932168](https://support.microsoft.com/help/932168) | Security Update | 2008-05-22 | Security Update for Windows Server 2003 x64 Edition (KB932168) |
| [KB933360](https://support.microsoft.com/help/933360) | Update | 2008-06-03 | Update for Windows Server 2003 x64 Edition (KB933360) |
| [KB935839](https://support.microsoft.com/help/935839) | Security Update | 2008-06-03 | Security Update for Windows Server 2003 x64 Edition (KB935839) |
| [KB936782](https://support.microsoft.com/help/936782) | Security Update | 2008-06-03 | Security Update for Windows Server 2003 x64 Edition (KB936782) |
| [KB941569](https://support.microsoft.com/help/941569) | Security Update | 2008-08-20 | Security Update for Windows Server 2003 x64 Edition (KB941569) |
| [KB943055](https://support.microsoft.com/help/943055) | Security Update | 2008-08-20 | Security Update for Windows Server 2003 x64 Edition (KB943055) |
| [KB944653](https://support.microsoft.com/help/944653) | Security Update | 2008-08-20 | Security Update for Windows Server 2003 x64 Edition (KB944653) |
| [KB948496](https://support.microsoft.com/help/948496) | Update | 2008-08-20 | Update for Windows Server 2003 x64 Edition (KB948496) |
| [KB958644](https://support.microsoft.com/help/958644) | Security Update | 2008-10-26 | Security Update for Windows Server 2003 x64 Edition (KB958644) |
| [KB2115168](https://support.microsoft.com/help/2115168) | Security Update | 2010-08-18 | Security Update for Windows Server 2003 x64 Edition (KB2115168) |
| [KB2121546](https://support.microsoft.com/help/2121546) | Security Update | 2010-09-22 | Security Update for Windows Server 2003 x64 Edition (KB2121546) |
| [KB2229593](https://support.microsoft.com/help/2229593) | Security Update | 2010-07-21 | Security Update for Windows Server 2003 x64 Edition (KB2229593) |

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
@stderr
@status 0

@case the story: list as jira
@cmd
kbdiff list -f jira samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
h2. What the lists of CAS01 and CAS02 show

h3. CAS01

21 updates, 1 unidentified entry

||update||kind||installed||details||
|[KB147222|https://support.microsoft.com/help/147222]| | | |
|[KB914961|https://support.microsoft.com/help/914961]|Service Pack|2008-05-21| |
|[KB924667|https://support.microsoft.com/help/924667]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB924667-v2)\\ \-v2|
|[KB925902|https://support.microsoft.com/help/925902]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB925902)|
|[KB926122|https://support.microsoft.com/help/926122]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB926122)|
|[KB927891|https://support.microsoft.com/help/927891]|Update|2008-05-21|Update for Windows Server 2003 x64 Edition (KB927891)|
|[KB929123|https://support.microsoft.com/help/929123]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB929123)|
|[KB931784|https://support.microsoft.com/help/931784]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB931784)|
|[KB932168|https://support.microsoft.com/help/932168]|Security Update|2008-05-21|Security Update for Windows Server 2003 x64 Edition (KB932168)|
|[KB933360|https://support.microsoft.com/help/933360]|Update|2008-06-02|Update for Windows Server 2003 x64 Edition (KB933360)|
|[KB935839|https://support.microsoft.com/help/935839]|Security Update|2008-06-02|Security Update for Windows Server 2003 x64 Edition (KB935839)|
|[KB936782|https://support.microsoft.com/help/936782]|Security Update|2008-06-02|Security Update for Windows Server 2003 x64 Edition (KB936782)|
|[KB938397|https://support.microsoft.com/help/938397]|Hotfix|2013-09-14|Hotfix for Windows Server 2003 x64 Edition (KB938397)|
|[KB941569|https://support.microsoft.com/help/941569]|Security Update|2008-08-19|Security Update for Windows Server 2003 x64 Edition (KB941569)|
|[KB943055|https://support.microsoft.com/help/943055]|Security Update|2008-08-19|Security Update for Windows Server 2003 x64 Edition (KB943055)|
|[KB944653|https://support.microsoft.com/help/944653]|Security Update|2008-08-19|Security Update for Windows Server 2003 x64 Edition (KB944653)|
|[KB948496|https://support.microsoft.com/help/948496]|Update|2008-08-19|Update for Windows Server 2003 x64 Edition (KB948496)|
|[KB958644|https://support.microsoft.com/help/958644]|Security Update|2008-10-25|Security Update for Windows Server 2003 x64 Edition (KB958644)|
|[KB2115168|https://support.microsoft.com/help/2115168]|Security Update|2010-08-17|Security Update for Windows Server 2003 x64 Edition (KB2115168)|
|[KB2121546|https://support.microsoft.com/help/2121546]|Security Update|2010-09-21|Security Update for Windows Server 2003 x64 Edition (KB2121546)|
|[KB2229593|https://support.microsoft.com/help/2229593]|Security Update|2010-07-20|Security Update for Windows Server 2003 x64 Edition (KB2229593)|

h3. CAS02

20 updates, 1 unidentified entry

||update||kind||installed||details||
|[KB147222|https://support.microsoft.com/help/147222]| | | |
|[KB914961|https://support.microsoft.com/help/914961]|Service Pack|2008-05-22| |
|[KB924667|https://support.microsoft.com/help/924667]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB924667-v2)\\ \-v2|
|[KB925902|https://support.microsoft.com/help/925902]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB925902)|
|[KB926122|https://support.microsoft.com/help/926122]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB926122)|
|[KB927891|https://support.microsoft.com/help/927891]|Update|2008-05-22|Update for Windows Server 2003 x64 Edition (KB927891)|
|[KB929123|https://support.microsoft.com/help/929123]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB929123)|
|[KB931784|https://support.microsoft.com/help/931784]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB931784)|
|[KB932168|https://support.microsoft.com/help/932168]|Security Update|2008-05-22|Security Update for Windows Server 2003 x64 Edition (KB932168)|
|[KB933360|https://support.microsoft.com/help/933360]|Update|2008-06-03|Update for Windows Server 2003 x64 Edition (KB933360)|
|[KB935839|https://support.microsoft.com/help/935839]|Security Update|2008-06-03|Security Update for Windows Server 2003 x64 Edition (KB935839)|
|[KB936782|https://support.microsoft.com/help/936782]|Security Update|2008-06-03|Security Update for Windows Server 2003 x64 Edition (KB936782)|
|[KB941569|https://support.microsoft.com/help/941569]|Security Update|2008-08-20|Security Update for Windows Server 2003 x64 Edition (KB941569)|
|[KB943055|https://support.microsoft.com/help/943055]|Security Update|2008-08-20|Security Update for Windows Server 2003 x64 Edition (KB943055)|
|[KB944653|https://support.microsoft.com/help/944653]|Security Update|2008-08-20|Security Update for Windows Server 2003 x64 Edition (KB944653)|
|[KB948496|https://support.microsoft.com/help/948496]|Update|2008-08-20|Update for Windows Server 2003 x64 Edition (KB948496)|
|[KB958644|https://support.microsoft.com/help/958644]|Security Update|2008-10-26|Security Update for Windows Server 2003 x64 Edition (KB958644)|
|[KB2115168|https://support.microsoft.com/help/2115168]|Security Update|2010-08-18|Security Update for Windows Server 2003 x64 Edition (KB2115168)|
|[KB2121546|https://support.microsoft.com/help/2121546]|Security Update|2010-09-22|Security Update for Windows Server 2003 x64 Edition (KB2121546)|
|[KB2229593|https://support.microsoft.com/help/2229593]|Security Update|2010-07-21|Security Update for Windows Server 2003 x64 Edition (KB2229593)|

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.
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
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas01.csv", "line": 3, "column": null, "message": "entries name no update: CAS01: 1 of 26"},
    {"severity": "note", "code": "UNIDENTIFIED", "file": "samples/exchange/cas02.csv", "line": 3, "column": null, "message": "entries name no update: CAS02: 1 of 25"}]}
@stderr
@status 0

@case drift: diff as text
@cmd
kbdiff diff -f text -b EX03,EX05 samples/cluster data/drift
@stdout
EX03 lacks 2 updates that EX01, EX02 and EX04 have, and of 2 more it cannot be
told; the lists of EX03 and EX05 show nothing that EX01, EX02 and EX04 all lack.

Good  EX01  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX02  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX04  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
Bad   EX03  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4851, KB5030214, 2023-09
      EX05  Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates;
        incomplete: 6 of 10 entries listed

On every good host and listed by no bad one (2):

  update     kind             installed   on good  on bad
  KB5031361  -                -           3 of 3   0 of 2
    lacked by EX03
    cannot be told of EX05
  KB5031589  -                -           3 of 3   0 of 2
    lacked by EX03
    cannot be told of EX05

Cannot be told (2):

  update     kind             installed   on good  on bad
  KB5004424  -                -           3 of 3   1 of 2
    cannot be told of EX05
  KB5012170  -                -           3 of 3   1 of 2
    cannot be told of EX05

Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and
  lists 6

Not lacked: 2 covered by what replaced it (--show covered,inapplicable).
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: diff as markdown
@cmd
kbdiff diff -f markdown -b EX03,EX05 samples/cluster data/drift
@stdout
**EX03 lacks 2 updates that EX01, EX02 and EX04 have, and of 2 more it cannot be told; the lists of EX03 and EX05 show nothing that EX01, EX02 and EX04 all lack.**

### On every good host and listed by no bad one (2)

| update | kind | on good | on bad | details |
|---|---|--:|--:|---|
| [KB5031361](https://support.microsoft.com/help/5031361) |  | 3 of 3 | 0 of 2 | lacked by EX03<br>cannot be told of EX05 |
| [KB5031589](https://support.microsoft.com/help/5031589) |  | 3 of 3 | 0 of 2 | lacked by EX03<br>cannot be told of EX05 |

### Cannot be told (2)

| update | kind | on good | on bad | details |
|---|---|--:|--:|---|
| [KB5004424](https://support.microsoft.com/help/5004424) |  | 3 of 3 | 1 of 2 | cannot be told of EX05 |
| [KB5012170](https://support.microsoft.com/help/5012170) |  | 3 of 3 | 1 of 2 | cannot be told of EX05 |

### What was compared

| role | host | its list |
|---|---|---|
| Good | EX01 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Good | EX02 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Good | EX04 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Bad | EX03 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09 |
| Bad | EX05 | Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed |

### What could not be proven

- Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

Not lacked: 2 covered by what replaced it (-\-show covered,inapplicable).

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: diff as jira
@cmd
kbdiff diff -f jira -b EX03,EX05 samples/cluster data/drift
@stdout
*EX03 lacks 2 updates that EX01, EX02 and EX04 have, and of 2 more it cannot be told; the lists of EX03 and EX05 show nothing that EX01, EX02 and EX04 all lack.*

h3. On every good host and listed by no bad one (2)

||update||kind||on good||on bad||details||
|[KB5031361|https://support.microsoft.com/help/5031361]| |3 of 3|0 of 2|lacked by EX03\\ cannot be told of EX05|
|[KB5031589|https://support.microsoft.com/help/5031589]| |3 of 3|0 of 2|lacked by EX03\\ cannot be told of EX05|

h3. Cannot be told (2)

||update||kind||on good||on bad||details||
|[KB5004424|https://support.microsoft.com/help/5004424]| |3 of 3|1 of 2|cannot be told of EX05|
|[KB5012170|https://support.microsoft.com/help/5012170]| |3 of 3|1 of 2|cannot be told of EX05|

h3. What was compared

||role||host||its list||
|Good|EX01|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Good|EX02|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Good|EX04|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Bad|EX03|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09|
|Bad|EX05|Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed|

h3. What could not be proven

* Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

Not lacked: 2 covered by what replaced it &#40;\-\-show covered,inapplicable).

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: diff as csv
@cmd
kbdiff diff -f csv -b EX03,EX05 samples/cluster data/drift
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url
missing,KB5031361,,,,3,3,0,2,1.0000,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031361
missing,KB5031589,,,,3,3,0,2,1.0000,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031589
uncertain,KB5004424,,,,3,3,1,2,0.0000,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5004424
uncertain,KB5012170,,,,3,3,1,2,0.0000,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5012170
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: diff as json
@cmd
kbdiff diff -f json -b EX03,EX05 samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "EX01", "role": "good", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX02", "role": "good", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX03", "role": "bad", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX04", "role": "good", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX05", "role": "bad", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0}],
  "missing": [
    {"update": "KB5031361", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031361", "separation": 1.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": [], "lack": ["EX03"]}, "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5031589", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031589", "separation": 1.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": [], "lack": ["EX03"]}, "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "uncertain": [
    {"update": "KB5004424", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5004424", "separation": 0.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5012170", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5012170", "separation": 0.0000, "good": {"have": ["EX01", "EX02", "EX04"], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "extra": [],
  "covered": [
    {"update": "KB5030214", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030214", "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "covered_on": [{"host": "EX01", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX02", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX04", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}], "inapplicable_on": [], "notes": []},
    {"update": "KB5030505", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030505", "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["EX03"], "lack": []}, "uncertain": ["EX05"], "pending": [], "covered_on": [{"host": "EX01", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}, {"host": "EX02", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}, {"host": "EX04", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}], "inapplicable_on": [], "notes": []}],
  "inapplicable": [],
  "counts": {"missing": 2, "uncertain": 2, "extra": 0, "covered": 2, "inapplicable": 0, "same": 6},
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "list is cut short: it declares 10 updates and lists 6"}]}
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: cluster as text
@cmd
kbdiff cluster -f text samples/cluster data/drift
@stdout
EX03 is one month behind (17763.4851, 2023-09; EX01, EX02 and EX04 17763.4974,
2023-10). The 5 nodes do not agree on 2 of 12 updates: EX03 lacks 2; of 4 more
it cannot be told.

Node  EX01  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX02  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX03  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4851, KB5030214, 2023-09
      EX04  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates;
        level 17763.4974, KB5031361, 2023-10
      EX05  Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates;
        incomplete: 6 of 10 entries listed

6 updates are on every node.

Not on every node (6):

  update     installed   EX01  EX02  EX03  EX04  EX05
  KB5031361  -           +     +     -     +     ?
  KB5031589  -           +     +     -     +     ?
  KB5004424  -           +     +     +     +     ?
  KB5012170  -           +     +     +     +     ?
  KB5030214  -           c     c     +     c     ?
    covered on EX01, EX02 and EX04: 17763.4974 (KB5031361) >= 17763.4851
  KB5030505  -           c     c     +     c     ?
    covered on EX01, EX02 and EX04: servicing stack of 2023-10 over that of
      2023-09

  + has   - lacks   ? cannot be told   c has what replaced it

Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and
  lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: cluster as markdown
@cmd
kbdiff cluster -f markdown samples/cluster data/drift
@stdout
**EX03 is one month behind (17763.4851, 2023-09; EX01, EX02 and EX04 17763.4974, 2023-10). The 5 nodes do not agree on 2 of 12 updates: EX03 lacks 2; of 4 more it cannot be told.**

6 updates are on every node.

### Not on every node (6)

| update | EX01 | EX02 | EX03 | EX04 | EX05 | details |
|---|:-:|:-:|:-:|:-:|:-:|---|
| [KB5031361](https://support.microsoft.com/help/5031361) | `+` | `+` | `-` | `+` | `?` |  |
| [KB5031589](https://support.microsoft.com/help/5031589) | `+` | `+` | `-` | `+` | `?` |  |
| [KB5004424](https://support.microsoft.com/help/5004424) | `+` | `+` | `+` | `+` | `?` |  |
| [KB5012170](https://support.microsoft.com/help/5012170) | `+` | `+` | `+` | `+` | `?` |  |
| [KB5030214](https://support.microsoft.com/help/5030214) | `c` | `c` | `+` | `c` | `?` | covered on EX01, EX02 and EX04: 17763.4974 (KB5031361) \>= 17763.4851 |
| [KB5030505](https://support.microsoft.com/help/5030505) | `c` | `c` | `+` | `c` | `?` | covered on EX01, EX02 and EX04: servicing stack of 2023-10 over that of 2023-09 |

`+` has, `-` lacks, `?` cannot be told, `c` has what replaced it

### What was compared

| role | host | its list |
|---|---|---|
| Node | EX01 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Node | EX02 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Node | EX03 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09 |
| Node | EX04 | Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10 |
| Node | EX05 | Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed |

### What could not be proven

- Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: cluster as jira
@cmd
kbdiff cluster -f jira samples/cluster data/drift
@stdout
*EX03 is one month behind (17763.4851, 2023-09; EX01, EX02 and EX04 17763.4974, 2023-10). The 5 nodes do not agree on 2 of 12 updates: EX03 lacks 2; of 4 more it cannot be told.*

6 updates are on every node.

h3. Not on every node (6)

||update||EX01||EX02||EX03||EX04||EX05||details||
|[KB5031361|https://support.microsoft.com/help/5031361]|\+|\+|\-|\+|?| |
|[KB5031589|https://support.microsoft.com/help/5031589]|\+|\+|\-|\+|?| |
|[KB5004424|https://support.microsoft.com/help/5004424]|\+|\+|\+|\+|?| |
|[KB5012170|https://support.microsoft.com/help/5012170]|\+|\+|\+|\+|?| |
|[KB5030214|https://support.microsoft.com/help/5030214]|c|c|\+|c|?|covered on EX01, EX02 and EX04: 17763.4974 (KB5031361) >= 17763.4851|
|[KB5030505|https://support.microsoft.com/help/5030505]|c|c|\+|c|?|covered on EX01, EX02 and EX04: servicing stack of 2023-10 over that of 2023-09|

\+ has, \- lacks, ? cannot be told, c has what replaced it

h3. What was compared

||role||host||its list||
|Node|EX01|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Node|EX02|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Node|EX03|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09|
|Node|EX04|Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10|
|Node|EX05|Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed|

h3. What could not be proven

* Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: cluster as csv
@cmd
kbdiff cluster -f csv samples/cluster data/drift
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url
drift,KB5031361,,,,3,5,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031361
drift,KB5031589,,,,3,5,"EX01;EX02;EX04",EX03,EX05,,https://support.microsoft.com/help/5031589
uncertain,KB5004424,,,,4,5,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5004424
uncertain,KB5012170,,,,4,5,"EX01;EX02;EX03;EX04",,EX05,,https://support.microsoft.com/help/5012170
uncertain,KB5030214,,,,1,5,EX03,,EX05,"EX01 by KB5031361 (builds);EX02 by KB5031361 (builds);EX04 by KB5031361 (builds)",https://support.microsoft.com/help/5030214
uncertain,KB5030505,,,,1,5,EX03,,EX05,"EX01 by KB5031589 (chain);EX02 by KB5031589 (chain);EX04 by KB5031589 (chain)",https://support.microsoft.com/help/5030505
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: cluster as json
@cmd
kbdiff cluster -f json samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "EX01", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX02", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX03", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX04", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0},
    {"name": "EX05", "role": "node", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0}],
  "common": 6,
  "drift": [
    {"update": "KB5031361", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031361", "have": ["EX01", "EX02", "EX04"], "lack": ["EX03"], "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5031589", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5031589", "have": ["EX01", "EX02", "EX04"], "lack": ["EX03"], "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "uncertain": [
    {"update": "KB5004424", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5004424", "have": ["EX01", "EX02", "EX03", "EX04"], "lack": [], "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5012170", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5012170", "have": ["EX01", "EX02", "EX03", "EX04"], "lack": [], "uncertain": ["EX05"], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []},
    {"update": "KB5030214", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030214", "have": ["EX03"], "lack": [], "uncertain": ["EX05"], "pending": [], "covered_on": [{"host": "EX01", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX02", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}, {"host": "EX04", "by": "KB5031361", "evidence": "builds", "detail": "17763.4974 >= 17763.4851"}], "inapplicable_on": [], "notes": []},
    {"update": "KB5030505", "kind": null, "title": null, "installed_on": null, "url": "https://support.microsoft.com/help/5030505", "have": ["EX03"], "lack": [], "uncertain": ["EX05"], "pending": [], "covered_on": [{"host": "EX01", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}, {"host": "EX02", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}, {"host": "EX04", "by": "KB5031589", "evidence": "chain", "detail": "servicing stack of 2023-10 over that of 2023-09"}], "inapplicable_on": [], "notes": []}],
  "covered": [],
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "list is cut short: it declares 10 updates and lists 6"}]}
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 1

@case drift: list as text
@cmd
kbdiff list -f text samples/cluster data/drift
@stdout
EX01  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level
  17763.4974, KB5031361, 2023-10
  KB4486153  -           -
  KB4512577  -           -
  KB4535680  -           -
  KB4577586  -           -
  KB4589208  -           -
  KB5004424  -           -
  KB5012170  -           -
  KB5029931  -           -
  KB5031361  -           -
  KB5031589  -           -

EX02  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level
  17763.4974, KB5031361, 2023-10
  KB4486153  -           -
  KB4512577  -           -
  KB4535680  -           -
  KB4577586  -           -
  KB4589208  -           -
  KB5004424  -           -
  KB5012170  -           -
  KB5029931  -           -
  KB5031361  -           -
  KB5031589  -           -

EX03  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level
  17763.4851, KB5030214, 2023-09
  KB4486153  -           -
  KB4512577  -           -
  KB4535680  -           -
  KB4577586  -           -
  KB4589208  -           -
  KB5004424  -           -
  KB5012170  -           -
  KB5029931  -           -
  KB5030214  -           -
  KB5030505  -           -

EX04  Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level
  17763.4974, KB5031361, 2023-10
  KB4486153  -           -
  KB4512577  -           -
  KB4535680  -           -
  KB4577586  -           -
  KB4589208  -           -
  KB5004424  -           -
  KB5012170  -           -
  KB5029931  -           -
  KB5031361  -           -
  KB5031589  -           -

EX05  Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates;
  incomplete: 6 of 10 entries listed
  KB4486153  -           -
  KB4512577  -           -
  KB4535680  -           -
  KB4577586  -           -
  KB4589208  -           -
  KB5029931  -           -

Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and
  lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt,
samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 0

@case drift: list as markdown
@cmd
kbdiff list -f markdown samples/cluster data/drift
@stdout
# What the lists of EX01, EX02, EX03 and 2 more show

### EX01

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

| update | kind | installed | details |
|---|---|---|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |  |  |  |
| [KB4512577](https://support.microsoft.com/help/4512577) |  |  |  |
| [KB4535680](https://support.microsoft.com/help/4535680) |  |  |  |
| [KB4577586](https://support.microsoft.com/help/4577586) |  |  |  |
| [KB4589208](https://support.microsoft.com/help/4589208) |  |  |  |
| [KB5004424](https://support.microsoft.com/help/5004424) |  |  |  |
| [KB5012170](https://support.microsoft.com/help/5012170) |  |  |  |
| [KB5029931](https://support.microsoft.com/help/5029931) |  |  |  |
| [KB5031361](https://support.microsoft.com/help/5031361) |  |  |  |
| [KB5031589](https://support.microsoft.com/help/5031589) |  |  |  |

### EX02

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

| update | kind | installed | details |
|---|---|---|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |  |  |  |
| [KB4512577](https://support.microsoft.com/help/4512577) |  |  |  |
| [KB4535680](https://support.microsoft.com/help/4535680) |  |  |  |
| [KB4577586](https://support.microsoft.com/help/4577586) |  |  |  |
| [KB4589208](https://support.microsoft.com/help/4589208) |  |  |  |
| [KB5004424](https://support.microsoft.com/help/5004424) |  |  |  |
| [KB5012170](https://support.microsoft.com/help/5012170) |  |  |  |
| [KB5029931](https://support.microsoft.com/help/5029931) |  |  |  |
| [KB5031361](https://support.microsoft.com/help/5031361) |  |  |  |
| [KB5031589](https://support.microsoft.com/help/5031589) |  |  |  |

### EX03

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09

| update | kind | installed | details |
|---|---|---|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |  |  |  |
| [KB4512577](https://support.microsoft.com/help/4512577) |  |  |  |
| [KB4535680](https://support.microsoft.com/help/4535680) |  |  |  |
| [KB4577586](https://support.microsoft.com/help/4577586) |  |  |  |
| [KB4589208](https://support.microsoft.com/help/4589208) |  |  |  |
| [KB5004424](https://support.microsoft.com/help/5004424) |  |  |  |
| [KB5012170](https://support.microsoft.com/help/5012170) |  |  |  |
| [KB5029931](https://support.microsoft.com/help/5029931) |  |  |  |
| [KB5030214](https://support.microsoft.com/help/5030214) |  |  |  |
| [KB5030505](https://support.microsoft.com/help/5030505) |  |  |  |

### EX04

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

| update | kind | installed | details |
|---|---|---|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |  |  |  |
| [KB4512577](https://support.microsoft.com/help/4512577) |  |  |  |
| [KB4535680](https://support.microsoft.com/help/4535680) |  |  |  |
| [KB4577586](https://support.microsoft.com/help/4577586) |  |  |  |
| [KB4589208](https://support.microsoft.com/help/4589208) |  |  |  |
| [KB5004424](https://support.microsoft.com/help/5004424) |  |  |  |
| [KB5012170](https://support.microsoft.com/help/5012170) |  |  |  |
| [KB5029931](https://support.microsoft.com/help/5029931) |  |  |  |
| [KB5031361](https://support.microsoft.com/help/5031361) |  |  |  |
| [KB5031589](https://support.microsoft.com/help/5031589) |  |  |  |

### EX05

Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed

| update | kind | installed | details |
|---|---|---|---|
| [KB4486153](https://support.microsoft.com/help/4486153) |  |  |  |
| [KB4512577](https://support.microsoft.com/help/4512577) |  |  |  |
| [KB4535680](https://support.microsoft.com/help/4535680) |  |  |  |
| [KB4577586](https://support.microsoft.com/help/4577586) |  |  |  |
| [KB4589208](https://support.microsoft.com/help/4589208) |  |  |  |
| [KB5029931](https://support.microsoft.com/help/5029931) |  |  |  |

### What could not be proven

- Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 0

@case drift: list as jira
@cmd
kbdiff list -f jira samples/cluster data/drift
@stdout
h2. What the lists of EX01, EX02, EX03 and 2 more show

h3. EX01

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

||update||kind||installed||details||
|[KB4486153|https://support.microsoft.com/help/4486153]| | | |
|[KB4512577|https://support.microsoft.com/help/4512577]| | | |
|[KB4535680|https://support.microsoft.com/help/4535680]| | | |
|[KB4577586|https://support.microsoft.com/help/4577586]| | | |
|[KB4589208|https://support.microsoft.com/help/4589208]| | | |
|[KB5004424|https://support.microsoft.com/help/5004424]| | | |
|[KB5012170|https://support.microsoft.com/help/5012170]| | | |
|[KB5029931|https://support.microsoft.com/help/5029931]| | | |
|[KB5031361|https://support.microsoft.com/help/5031361]| | | |
|[KB5031589|https://support.microsoft.com/help/5031589]| | | |

h3. EX02

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

||update||kind||installed||details||
|[KB4486153|https://support.microsoft.com/help/4486153]| | | |
|[KB4512577|https://support.microsoft.com/help/4512577]| | | |
|[KB4535680|https://support.microsoft.com/help/4535680]| | | |
|[KB4577586|https://support.microsoft.com/help/4577586]| | | |
|[KB4589208|https://support.microsoft.com/help/4589208]| | | |
|[KB5004424|https://support.microsoft.com/help/5004424]| | | |
|[KB5012170|https://support.microsoft.com/help/5012170]| | | |
|[KB5029931|https://support.microsoft.com/help/5029931]| | | |
|[KB5031361|https://support.microsoft.com/help/5031361]| | | |
|[KB5031589|https://support.microsoft.com/help/5031589]| | | |

h3. EX03

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09

||update||kind||installed||details||
|[KB4486153|https://support.microsoft.com/help/4486153]| | | |
|[KB4512577|https://support.microsoft.com/help/4512577]| | | |
|[KB4535680|https://support.microsoft.com/help/4535680]| | | |
|[KB4577586|https://support.microsoft.com/help/4577586]| | | |
|[KB4589208|https://support.microsoft.com/help/4589208]| | | |
|[KB5004424|https://support.microsoft.com/help/5004424]| | | |
|[KB5012170|https://support.microsoft.com/help/5012170]| | | |
|[KB5029931|https://support.microsoft.com/help/5029931]| | | |
|[KB5030214|https://support.microsoft.com/help/5030214]| | | |
|[KB5030505|https://support.microsoft.com/help/5030505]| | | |

h3. EX04

Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10

||update||kind||installed||details||
|[KB4486153|https://support.microsoft.com/help/4486153]| | | |
|[KB4512577|https://support.microsoft.com/help/4512577]| | | |
|[KB4535680|https://support.microsoft.com/help/4535680]| | | |
|[KB4577586|https://support.microsoft.com/help/4577586]| | | |
|[KB4589208|https://support.microsoft.com/help/4589208]| | | |
|[KB5004424|https://support.microsoft.com/help/5004424]| | | |
|[KB5012170|https://support.microsoft.com/help/5012170]| | | |
|[KB5029931|https://support.microsoft.com/help/5029931]| | | |
|[KB5031361|https://support.microsoft.com/help/5031361]| | | |
|[KB5031589|https://support.microsoft.com/help/5031589]| | | |

h3. EX05

Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed

||update||kind||installed||details||
|[KB4486153|https://support.microsoft.com/help/4486153]| | | |
|[KB4512577|https://support.microsoft.com/help/4512577]| | | |
|[KB4535680|https://support.microsoft.com/help/4535680]| | | |
|[KB4577586|https://support.microsoft.com/help/4577586]| | | |
|[KB4589208|https://support.microsoft.com/help/4589208]| | | |
|[KB5029931|https://support.microsoft.com/help/5029931]| | | |

h3. What could not be proven

* Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 0

@case drift: list as csv
@cmd
kbdiff list -f csv samples/cluster data/drift
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EX01,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,36,,,
EX01,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,37,,,
EX01,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,38,,,
EX01,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,39,,,
EX01,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,40,,,
EX01,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,41,,,
EX01,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,42,,,
EX01,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,35,,,
EX01,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,43,,,
EX01,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex01.txt,44,,,
EX02,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,36,,,
EX02,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,37,,,
EX02,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,38,,,
EX02,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,39,,,
EX02,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,40,,,
EX02,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,41,,,
EX02,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,42,,,
EX02,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,35,,,
EX02,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,43,,,
EX02,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex02.txt,44,,,
EX03,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,36,,,
EX03,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,37,,,
EX03,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,38,,,
EX03,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,39,,,
EX03,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,40,,,
EX03,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,41,,,
EX03,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,42,,,
EX03,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,35,,,
EX03,KB5030214,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,43,,,
EX03,KB5030505,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex03.txt,44,,,
EX04,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,36,,,
EX04,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,37,,,
EX04,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,38,,,
EX04,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,39,,,
EX04,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,40,,,
EX04,KB5004424,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,41,,,
EX04,KB5012170,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,42,,,
EX04,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,35,,,
EX04,KB5031361,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,43,,,
EX04,KB5031589,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,yes,10,0,systeminfo,samples/cluster/ex04.txt,44,,,
EX05,KB4486153,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,36,,cut@34,
EX05,KB4512577,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,37,,cut@34,
EX05,KB4535680,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,38,,cut@34,
EX05,KB4577586,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,39,,cut@34,
EX05,KB4589208,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,40,,cut@34,
EX05,KB5029931,,,,,,installed,Microsoft Windows Server 2019 Standard,10.0.17763,x64,no,10,0,systeminfo,data/drift/ex05.txt,35,,cut@34,
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 0

@case drift: list as json
@cmd
kbdiff list -f json samples/cluster data/drift
@stdout
{"kbdiff": "0.1.0",
  "hosts": [
    {"name": "EX01", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex01.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
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
    {"name": "EX02", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex02.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
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
    {"name": "EX03", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4851", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex03.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
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
    {"name": "EX04", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": "17763.4974", "stated_level": null, "formats": ["systeminfo"], "files": ["samples/cluster/ex04.txt"], "complete": true, "doubts": [], "declared": 10, "listed": 10, "unidentified": 0,
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
    {"name": "EX05", "aliases": [], "os": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763", "arch": "x64", "level": null, "stated_level": null, "formats": ["systeminfo"], "files": ["data/drift/ex05.txt"], "complete": false, "doubts": [{"reason": "cut", "file": "data/drift/ex05.txt", "line": 34}], "declared": 10, "listed": 6, "unidentified": 0,
      "updates": [
        {"update": "KB4486153", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4512577", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4535680", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4577586", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB4589208", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false},
        {"update": "KB5029931", "variant": null, "kind": null, "installed_on": null, "installed_by": null, "title": null, "state": "installed", "placeholder": false}]}],
  "data": "builds to 2026-09-22",
  "diagnostics": [
    {"severity": "warning", "code": "CUT", "file": "data/drift/ex05.txt", "line": 34, "column": null, "message": "list is cut short: it declares 10 updates and lists 6"}]}
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
@status 0

@case hostile: diff as text
@cmd
kbdiff diff -f text --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
-{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack, between them, 5 updates
that <b>[x]*y* and =CMD('x')|a have; -{z}_u_\, 日本語サーバー01 and
😀\u202E\x1B[2J have nothing that <b>[x]*y* and =CMD('x')|a both lack.

Good  <b>[x]*y*         6 updates
      =CMD('x')|a       6 updates
Bad   -{z}_u_\          1 update
      日本語サーバー01  1 update
      😀\u202E\x1B[2J   1 update

On every good host and listed by no bad one (5):

  update     kind             installed   on good  on bad
  KB5000006  h1. Update       2024-02-18  2 of 2   0 of 3
    更新プログラム 😀 (x) www.evil.test
  KB5000005  \x1B[31mred      2024-02-17  2 of 2   0 of 3
    two\x0Alines, \u202Eright to left\u202C and a tab\x09here
  KB5000004  a|b              2024-02-16  2 of 2   0 of 3
    [link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`
  KB5000003  -                2024-02-15  2 of 2   0 of 3
    <img src=x onerror=alert(1)> &amp; "quoted" 'so'
    kind: <script>alert(1)</script>
  KB5000002  =1+1             2024-02-14  2 of 2   0 of 3
    =cmd|' /C calc'!A0

On both sides (1):

  update     kind             installed   on good  on bad
  KB5000001  Update           2024-01-10  2 of 2   3 of 3

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no
catalogue was given.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds
to 2026-09-22.
@stderr
@status 1

@case hostile: diff as markdown
@cmd
kbdiff diff -f markdown --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
**\-\{z\}\_u\_\\, 日本語サーバー01 and 😀\\u202E\\x1B\[2J lack, between them, 5 updates that \<b\>\[x\]\*y\* and =CMD('x')\|a have; -\{z\}\_u\_\\, 日本語サーバー01 and 😀\\u202E\\x1B\[2J have nothing that \<b\>\[x\]\*y\* and =CMD('x')\|a both lack.**

### On every good host and listed by no bad one (5)

| update | kind | installed | on good | on bad | details |
|---|---|---|--:|--:|---|
| [KB5000006](https://support.microsoft.com/help/5000006) | h1. Update | 2024-02-18 | 2 of 2 | 0 of 3 | 更新プログラム 😀 (x) www\.evil.test |
| [KB5000005](https://support.microsoft.com/help/5000005) | \\x1B\[31mred | 2024-02-17 | 2 of 2 | 0 of 3 | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000004](https://support.microsoft.com/help/5000004) | a\|b | 2024-02-16 | 2 of 2 | 0 of 3 | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000003](https://support.microsoft.com/help/5000003) | \<script\>alert(1)\</script\> | 2024-02-15 | 2 of 2 | 0 of 3 | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000002](https://support.microsoft.com/help/5000002) | \=1+1 | 2024-02-14 | 2 of 2 | 0 of 3 | \=cmd\|' /C calc'\!A0 |

### On both sides (1)

| update | kind | installed | on good | on bad | details |
|---|---|---|--:|--:|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 | 2 of 2 | 3 of 3 |  |

### What was compared

| role | host | its list |
|---|---|---|
| Good | \<b\>\[x\]\*y\* | 6 updates |
| Good | \=CMD('x')\|a | 6 updates |
| Bad | \-\{z\}\_u\_\\ | 1 update |
| Bad | 日本語サーバー01 | 1 update |
| Bad | 😀\\u202E\\x1B\[2J | 1 update |

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
@stderr
@status 1

@case hostile: diff as jira
@cmd
kbdiff diff -f jira --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
*\-\{z\}\_u\_&#92;, 日本語サーバー01 and 😀&#92;u202E&#92;x1B\[2J lack, between them, 5 updates that <b>\[x\]\*y\* and =CMD('x')&#124;a have; \-\{z\}\_u\_&#92;, 日本語サーバー01 and 😀&#92;u202E&#92;x1B\[2J have nothing that <b>\[x\]\*y\* and =CMD('x')&#124;a both lack.*

h3. On every good host and listed by no bad one (5)

||update||kind||installed||on good||on bad||details||
|[KB5000006|https://support.microsoft.com/help/5000006]|h1&#46; Update|2024-02-18|2 of 2|0 of 3|更新プログラム 😀 &#40;x) www&#46;evil.test|
|[KB5000005|https://support.microsoft.com/help/5000005]|&#92;x1B\[31mred|2024-02-17|2 of 2|0 of 3|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000004|https://support.microsoft.com/help/5000004]|a&#124;b|2024-02-16|2 of 2|0 of 3|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000003|https://support.microsoft.com/help/5000003]|<script>alert(1)</script>|2024-02-15|2 of 2|0 of 3|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000002|https://support.microsoft.com/help/5000002]|=1+1|2024-02-14|2 of 2|0 of 3|=cmd&#124;' /C calc'\!A0|

h3. On both sides (1)

||update||kind||installed||on good||on bad||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10|2 of 2|3 of 3| |

h3. What was compared

||role||host||its list||
|Good|<b>\[x\]\*y\*|6 updates|
|Good|=CMD('x')&#124;a|6 updates|
|Bad|\-\{z\}\_u\_&#92;|1 update|
|Bad|日本語サーバー01|1 update|
|Bad|😀&#92;u202E&#92;x1B\[2J|1 update|

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
@stderr
@status 1

@case hostile: diff as csv
@cmd
kbdiff diff -f csv --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url
missing,KB5000006,h1. Update,更新プログラム 😀 (x) www.evil.test,2024-02-18,2,2,0,3,1.0000,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000006
missing,KB5000005,\x1B[31mred,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",2024-02-17,2,2,0,3,1.0000,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000005
missing,KB5000004,a|b,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,2024-02-16,2,2,0,3,1.0000,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000004
missing,KB5000003,<script>alert(1)</script>,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",2024-02-15,2,2,0,3,1.0000,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000003
missing,KB5000002,"'=1+1","'=cmd|' /C calc'!A0",2024-02-14,2,2,0,3,1.0000,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000002
same,KB5000001,Update,,2024-01-10,2,2,3,3,0.0000,"'-{z}_u_\;<b>[x]*y*;=CMD('x')|a;日本語サーバー01;😀\u202E\x1B[2J",,,,https://support.microsoft.com/help/5000001
@stderr
@status 1

@case hostile: diff as json
@cmd
kbdiff diff -f json --show all data/hostile/good.csv data/hostile/bad.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "-{z}_u_\\", "role": "bad", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "<b>[x]*y*", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "=CMD('x')|a", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "日本語サーバー01", "role": "bad", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "😀\u202E\u001B[2J", "role": "bad", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0}],
  "missing": [
    {"update": "KB5000006", "kind": "h1. Update", "title": "更新プログラム 😀 (x) www.evil.test", "installed_on": "2024-02-18", "url": "https://support.microsoft.com/help/5000006", "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000005", "kind": "\u001B[31mred", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "installed_on": "2024-02-17", "url": "https://support.microsoft.com/help/5000005", "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000004", "kind": "a|b", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "installed_on": "2024-02-16", "url": "https://support.microsoft.com/help/5000004", "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000003", "kind": "<script>alert(1)</script>", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "installed_on": "2024-02-15", "url": "https://support.microsoft.com/help/5000003", "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000002", "kind": "=1+1", "title": "=cmd|' /C calc'!A0", "installed_on": "2024-02-14", "url": "https://support.microsoft.com/help/5000002", "separation": 1.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": [], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"]}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]}],
  "uncertain": [],
  "extra": [],
  "covered": [],
  "inapplicable": [],
  "same": [
    {"update": "KB5000001", "kind": "Update", "title": null, "installed_on": "2024-01-10", "url": "https://support.microsoft.com/help/5000001", "separation": 0.0000, "good": {"have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": []}, "bad": {"have": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "lack": []}, "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": []}],
  "counts": {"missing": 5, "uncertain": 0, "extra": 0, "covered": 0, "inapplicable": 0, "same": 1},
  "data": "builds to 2026-09-22",
  "diagnostics": []}
@stderr
@status 1

@case hostile: cluster as text
@cmd
kbdiff cluster -f text data/hostile/good.csv data/hostile/bad.csv
@stdout
The 5 nodes do not agree on 5 of 6 updates: -{z}_u_\, 日本語サーバー01 and
😀\u202E\x1B[2J lack 5.

Node  -{z}_u_\          1 update
      <b>[x]*y*         6 updates
      =CMD('x')|a       6 updates
      日本語サーバー01  1 update
      😀\u202E\x1B[2J   1 update

1 update is on every node.

Not on every node (5):

  A -{z}_u_\          C =CMD('x')|a       E 😀\u202E\x1B[2J
  B <b>[x]*y*         D 日本語サーバー01

  update     installed   A B C D E
  KB5000006  2024-02-18  - + + - -
  KB5000005  2024-02-17  - + + - -
  KB5000004  2024-02-16  - + + - -
  KB5000003  2024-02-15  - + + - -
  KB5000002  2024-02-14  - + + - -

  + has   - lacks

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no
catalogue was given.
These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds
to 2026-09-22.
@stderr
@status 1

@case hostile: cluster as markdown
@cmd
kbdiff cluster -f markdown data/hostile/good.csv data/hostile/bad.csv
@stdout
**The 5 nodes do not agree on 5 of 6 updates: -\{z\}\_u\_\\, 日本語サーバー01 and 😀\\u202E\\x1B\[2J lack 5.**

1 update is on every node.

### Not on every node (5)

| update | installed | \-\{z\}\_u\_\\ | \<b\>\[x\]\*y\* | \=CMD('x')\|a | 日本語サーバー01 | 😀\\u202E\\x1B\[2J | details |
|---|---|:-:|:-:|:-:|:-:|:-:|---|
| [KB5000006](https://support.microsoft.com/help/5000006) | 2024-02-18 | `-` | `+` | `+` | `-` | `-` | 更新プログラム 😀 (x) www\.evil.test |
| [KB5000005](https://support.microsoft.com/help/5000005) | 2024-02-17 | `-` | `+` | `+` | `-` | `-` | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000004](https://support.microsoft.com/help/5000004) | 2024-02-16 | `-` | `+` | `+` | `-` | `-` | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000003](https://support.microsoft.com/help/5000003) | 2024-02-15 | `-` | `+` | `+` | `-` | `-` | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000002](https://support.microsoft.com/help/5000002) | 2024-02-14 | `-` | `+` | `+` | `-` | `-` | \=cmd\|' /C calc'\!A0 |

`+` has, `-` lacks

### What was compared

| role | host | its list |
|---|---|---|
| Node | \-\{z\}\_u\_\\ | 1 update |
| Node | \<b\>\[x\]\*y\* | 6 updates |
| Node | \=CMD('x')\|a | 6 updates |
| Node | 日本語サーバー01 | 1 update |
| Node | 😀\\u202E\\x1B\[2J | 1 update |

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
@stderr
@status 1

@case hostile: cluster as jira
@cmd
kbdiff cluster -f jira data/hostile/good.csv data/hostile/bad.csv
@stdout
*The 5 nodes do not agree on 5 of 6 updates: \-\{z\}\_u\_&#92;, 日本語サーバー01 and 😀&#92;u202E&#92;x1B\[2J lack 5.*

1 update is on every node.

h3. Not on every node (5)

||update||installed||\-\{z\}\_u\_&#92;||<b>\[x\]\*y\*||=CMD('x')&#124;a||日本語サーバー01||😀&#92;u202E&#92;x1B\[2J||details||
|[KB5000006|https://support.microsoft.com/help/5000006]|2024-02-18|\-|\+|\+|\-|\-|更新プログラム 😀 &#40;x) www&#46;evil.test|
|[KB5000005|https://support.microsoft.com/help/5000005]|2024-02-17|\-|\+|\+|\-|\-|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000004|https://support.microsoft.com/help/5000004]|2024-02-16|\-|\+|\+|\-|\-|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000003|https://support.microsoft.com/help/5000003]|2024-02-15|\-|\+|\+|\-|\-|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000002|https://support.microsoft.com/help/5000002]|2024-02-14|\-|\+|\+|\-|\-|=cmd&#124;' /C calc'\!A0|

\+ has, \- lacks

h3. What was compared

||role||host||its list||
|Node|\-\{z\}\_u\_&#92;|1 update|
|Node|<b>\[x\]\*y\*|6 updates|
|Node|=CMD('x')&#124;a|6 updates|
|Node|日本語サーバー01|1 update|
|Node|😀&#92;u202E&#92;x1B\[2J|1 update|

About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
@stderr
@status 1

@case hostile: cluster as csv
@cmd
kbdiff cluster -f csv data/hostile/good.csv data/hostile/bad.csv
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url
drift,KB5000006,h1. Update,更新プログラム 😀 (x) www.evil.test,2024-02-18,2,5,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000006
drift,KB5000005,\x1B[31mred,"two\x0Alines, \u202Eright to left\u202C and a tab\x09here",2024-02-17,2,5,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000005
drift,KB5000004,a|b,[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`,2024-02-16,2,5,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000004
drift,KB5000003,<script>alert(1)</script>,"<img src=x onerror=alert(1)> &amp; ""quoted"" 'so'",2024-02-15,2,5,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000003
drift,KB5000002,"'=1+1","'=cmd|' /C calc'!A0",2024-02-14,2,5,"<b>[x]*y*;=CMD('x')|a","'-{z}_u_\;日本語サーバー01;😀\u202E\x1B[2J",,,https://support.microsoft.com/help/5000002
@stderr
@status 1

@case hostile: cluster as json
@cmd
kbdiff cluster -f json data/hostile/good.csv data/hostile/bad.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "drift", "consistent": false,
  "hosts": [
    {"name": "-{z}_u_\\", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "<b>[x]*y*", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "=CMD('x')|a", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 6, "unidentified": 0},
    {"name": "日本語サーバー01", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0},
    {"name": "😀\u202E\u001B[2J", "role": "node", "aliases": [], "os": null, "build": null, "arch": null, "level": null, "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["x.csv"], "complete": true, "doubts": [], "declared": null, "listed": 1, "unidentified": 0}],
  "common": 1,
  "drift": [
    {"update": "KB5000006", "kind": "h1. Update", "title": "更新プログラム 😀 (x) www.evil.test", "installed_on": "2024-02-18", "url": "https://support.microsoft.com/help/5000006", "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000005", "kind": "\u001B[31mred", "title": "two\u000Alines, \u202Eright to left\u202C and a tab\u0009here", "installed_on": "2024-02-17", "url": "https://support.microsoft.com/help/5000005", "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000004", "kind": "a|b", "title": "[link](http://evil.test) *bold* {z} _u_ !img! \\ h1. `code`", "installed_on": "2024-02-16", "url": "https://support.microsoft.com/help/5000004", "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000003", "kind": "<script>alert(1)</script>", "title": "<img src=x onerror=alert(1)> &amp; \"quoted\" 'so'", "installed_on": "2024-02-15", "url": "https://support.microsoft.com/help/5000003", "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]},
    {"update": "KB5000002", "kind": "=1+1", "title": "=cmd|' /C calc'!A0", "installed_on": "2024-02-14", "url": "https://support.microsoft.com/help/5000002", "have": ["<b>[x]*y*", "=CMD('x')|a"], "lack": ["-{z}_u_\\", "日本語サーバー01", "😀\u202E\u001B[2J"], "uncertain": [], "pending": [], "covered_on": [], "inapplicable_on": [], "notes": ["not in the table of builds; no catalogue was given"]}],
  "uncertain": [],
  "covered": [],
  "data": "builds to 2026-09-22",
  "diagnostics": []}
@stderr
@status 1

@case hostile: list as text
@cmd
kbdiff list -f text data/hostile/good.csv data/hostile/bad.csv
@stdout
-{z}_u_\  1 update
  KB5000001  2024-01-10  Update

<b>[x]*y*  6 updates
  KB5000001  2024-01-10  Update
  KB5000002  2024-02-14  =1+1
    =cmd|' /C calc'!A0
  KB5000003  2024-02-15  <script>alert(1)</script>
    <img src=x onerror=alert(1)> &amp; "quoted" 'so'
  KB5000004  2024-02-16  a|b
    [link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`
  KB5000005  2024-02-17  \x1B[31mred
    two\x0Alines, \u202Eright to left\u202C and a tab\x09here
  KB5000006  2024-02-18  h1. Update
    更新プログラム 😀 (x) www.evil.test

=CMD('x')|a  6 updates
  KB5000001  2024-01-10  Update
  KB5000002  2024-02-14  =1+1
    =cmd|' /C calc'!A0
  KB5000003  2024-02-15  <script>alert(1)</script>
    <img src=x onerror=alert(1)> &amp; "quoted" 'so'
  KB5000004  2024-02-16  a|b
    [link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`
  KB5000005  2024-02-17  \x1B[31mred
    two\x0Alines, \u202Eright to left\u202C and a tab\x09here
  KB5000006  2024-02-18  h1. Update
    更新プログラム 😀 (x) www.evil.test

日本語サーバー01  1 update
  KB5000001  2024-01-10  Update

😀\u202E\x1B[2J  1 update
  KB5000001  2024-01-10  Update

These lists hold Windows component updates: Exchange, SQL Server, Office and
drivers are not in them.
Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds
to 2026-09-22.
@stderr
@status 0

@case hostile: list as markdown
@cmd
kbdiff list -f markdown data/hostile/good.csv data/hostile/bad.csv
@stdout
# What the lists of -\{z\}\_u\_\\, \<b\>\[x\]\*y\*, =CMD('x')\|a and 2 more show

### \-\{z\}\_u\_\\

1 update

| update | kind | installed | details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 |  |

### \<b\>\[x\]\*y\*

6 updates

| update | kind | installed | details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 |  |
| [KB5000002](https://support.microsoft.com/help/5000002) | \=1+1 | 2024-02-14 | \=cmd\|' /C calc'\!A0 |
| [KB5000003](https://support.microsoft.com/help/5000003) | \<script\>alert(1)\</script\> | 2024-02-15 | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000004](https://support.microsoft.com/help/5000004) | a\|b | 2024-02-16 | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000005](https://support.microsoft.com/help/5000005) | \\x1B\[31mred | 2024-02-17 | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000006](https://support.microsoft.com/help/5000006) | h1. Update | 2024-02-18 | 更新プログラム 😀 (x) www\.evil.test |

### \=CMD('x')\|a

6 updates

| update | kind | installed | details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 |  |
| [KB5000002](https://support.microsoft.com/help/5000002) | \=1+1 | 2024-02-14 | \=cmd\|' /C calc'\!A0 |
| [KB5000003](https://support.microsoft.com/help/5000003) | \<script\>alert(1)\</script\> | 2024-02-15 | \<img src=x onerror=alert(1)\> \&amp; "quoted" 'so' |
| [KB5000004](https://support.microsoft.com/help/5000004) | a\|b | 2024-02-16 | \[link\](http\://evil.test) \*bold\* \{z\} \_u\_ \!img\! \\ h1. \`code\` |
| [KB5000005](https://support.microsoft.com/help/5000005) | \\x1B\[31mred | 2024-02-17 | two\\x0Alines, \\u202Eright to left\\u202C and a tab\\x09here |
| [KB5000006](https://support.microsoft.com/help/5000006) | h1. Update | 2024-02-18 | 更新プログラム 😀 (x) www\.evil.test |

### 日本語サーバー01

1 update

| update | kind | installed | details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 |  |

### 😀\\u202E\\x1B\[2J

1 update

| update | kind | installed | details |
|---|---|---|---|
| [KB5000001](https://support.microsoft.com/help/5000001) | Update | 2024-01-10 |  |

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
@stderr
@status 0

@case hostile: list as jira
@cmd
kbdiff list -f jira data/hostile/good.csv data/hostile/bad.csv
@stdout
h2. What the lists of \-\{z\}\_u\_&#92;, <b>\[x\]\*y\*, =CMD('x')&#124;a and 2 more show

h3. \-\{z\}\_u\_&#92;

1 update

||update||kind||installed||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10| |

h3. <b>\[x\]\*y\*

6 updates

||update||kind||installed||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10| |
|[KB5000002|https://support.microsoft.com/help/5000002]|=1+1|2024-02-14|=cmd&#124;' /C calc'\!A0|
|[KB5000003|https://support.microsoft.com/help/5000003]|<script>alert(1)</script>|2024-02-15|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000004|https://support.microsoft.com/help/5000004]|a&#124;b|2024-02-16|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000005|https://support.microsoft.com/help/5000005]|&#92;x1B\[31mred|2024-02-17|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000006|https://support.microsoft.com/help/5000006]|h1&#46; Update|2024-02-18|更新プログラム 😀 &#40;x) www&#46;evil.test|

h3. =CMD('x')&#124;a

6 updates

||update||kind||installed||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10| |
|[KB5000002|https://support.microsoft.com/help/5000002]|=1+1|2024-02-14|=cmd&#124;' /C calc'\!A0|
|[KB5000003|https://support.microsoft.com/help/5000003]|<script>alert(1)</script>|2024-02-15|<img src=x onerror=alert(1)> &#38;amp; "quoted" 'so'|
|[KB5000004|https://support.microsoft.com/help/5000004]|a&#124;b|2024-02-16|\[link\](http&#58;//evil.test) \*bold\* \{z\} \_u\_ \!img\! &#92; h1. `code`|
|[KB5000005|https://support.microsoft.com/help/5000005]|&#92;x1B\[31mred|2024-02-17|two&#92;x0Alines, &#92;u202Eright to left&#92;u202C and a tab&#92;x09here|
|[KB5000006|https://support.microsoft.com/help/5000006]|h1&#46; Update|2024-02-18|更新プログラム 😀 &#40;x) www&#46;evil.test|

h3. 日本語サーバー01

1 update

||update||kind||installed||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10| |

h3. 😀&#92;u202E&#92;x1B\[2J

1 update

||update||kind||installed||details||
|[KB5000001|https://support.microsoft.com/help/5000001]|Update|2024-01-10| |

These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.

Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.
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
  "data": "builds to 2026-09-22",
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.</title>
<style>
:root{color-scheme:light dark;--page:#fff;--text:#1d2126;--quiet:#59636e;--line:#d8dde3;--head:#f5f7f9;--link:#0b57a4;--bad:#9c1710;--bad-soft:#fde4e0;--open:#704600;--open-soft:#fdf0cf;--fine:#14602c;--fine-soft:#e3f3e7;--other:#3f4c9a;--other-soft:#e8ebfa}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--text:#e4e7ea;--quiet:#9da7b3;--line:#30363d;--head:#1d2126;--link:#82b8fb;--bad:#ffb1a6;--bad-soft:#4c1f1b;--open:#fbd28b;--open-soft:#43330f;--fine:#9cdcad;--fine-soft:#173a21;--other:#b9c3ff;--other-soft:#272d50}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,p,li{overflow-wrap:anywhere}
main{max-width:72rem;margin:0 auto;padding:3rem 2rem 4rem}
h1{max-width:52rem;margin:0 0 2.75rem;padding:.15rem 0 .15rem 1.1rem;border-left:.3rem solid var(--line);font-size:1.5rem;font-weight:600;line-height:1.35;letter-spacing:-.011em}
h1.bad{border-color:var(--bad)}h1.open{border-color:var(--open)}h1.fine{border-color:var(--fine)}
h2{margin:2.75rem 0 .75rem;font-size:1.0625rem;font-weight:600}
p,ul{max-width:46rem;margin:.75rem 0}ul{padding-left:1.25rem}li{margin:.35rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
.box{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:.5rem}
.box:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{width:100%;border:0;border-collapse:separate;border-spacing:0;font-size:.9375rem}
th,td{padding:.55rem .9rem;border:0;border-top:1px solid var(--line);text-align:left;vertical-align:top;background:var(--page)}
thead th{position:sticky;top:0;z-index:1;border-top:0;border-bottom:1px solid var(--line);background:var(--head);color:var(--quiet);font-size:.8125rem;font-weight:600;white-space:nowrap}
tbody tr:first-child>*{border-top:0}
tbody th{font-weight:600}th.id,td.n,td.d,.role{white-space:nowrap}
thead th.n,td.n{text-align:right}.role{width:1%}.h{width:1%;min-width:9rem}
td.d,.role,small{color:var(--quiet)}
td.t{width:60%;min-width:14rem}td.k{min-width:7rem}
small{font-size:.875rem;font-weight:400;white-space:normal}
.matrix{width:fit-content;max-width:100%}.matrix td.t{width:auto;min-width:18rem;font-size:.875rem}.matrix .t{border-left:1px solid var(--line)}.matrix table{width:auto}
.matrix thead th:first-child,.matrix tbody th{position:sticky;left:0;border-right:1px solid var(--line)}
.matrix thead th:first-child{z-index:2}.matrix tbody th{z-index:1}
.matrix th.m,.matrix td.m{min-width:2.75rem;text-align:center;border-left:1px solid var(--line)}
.many{max-width:calc(100% + max(0px,50vw - 36rem))}
.many th.m,.many td.m{min-width:1.4rem;padding:.3rem .1rem}
.many thead th{vertical-align:bottom}
.many th.m span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg)}
.many th.id,.many td.d{padding:.3rem .9rem}
.has{color:var(--quiet)}.lacks{background:var(--bad-soft);color:var(--bad);font-weight:700}
.unsure{background:var(--open-soft);color:var(--open);font-weight:700}
.covered{background:var(--fine-soft);color:var(--fine)}
.other{background:var(--other-soft);color:var(--other)}
.key{color:var(--quiet);font-size:.875rem}
.key span{white-space:nowrap;margin-right:1.5rem}
.key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;border:1px solid var(--line);border-radius:.25rem;text-align:center}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
footer p{margin:.35rem 0}
@media(max-width:40rem){main{padding:1.5rem 1rem 2rem}h1{font-size:1.25rem;margin-bottom:2rem}.matrix .d{display:none}}
@media print{@page{margin:15mm}body{font-size:10pt}main{max-width:none;padding:0}.box{overflow:visible;max-height:none;border-radius:0}thead th,.matrix thead th:first-child,.matrix tbody th{position:static}tr{break-inside:avoid}h2{break-after:avoid}th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
</style>
</head>
<body>
<main>
<h1 class="bad">CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.</h1>
<h2 id="s1">CAS02 lacks (1)</h2>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="n" align="right"><span>on good</span></th><th scope="col" class="n" align="right"><span>on bad</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/938397">KB938397</a></th><td class="k">Hotfix</td><td class="d">2013-09-14</td><td class="n" align="right">1 of 1</td><td class="n" align="right">0 of 1</td><td class="t">Hotfix for Windows Server 2003 x64 Edition (KB938397)<br><small>not in the table of builds; no catalogue was given</small></td></tr>
</tbody>
</table>
</div>
<h2 id="s2">What was compared</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">CAS01</th><td class="t">21 updates, 1 unidentified entry</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">CAS02</th><td class="t">20 updates, 1 unidentified entry</td></tr>
</tbody>
</table>
</div>
<footer>
<p>Not compared: 1 placeholder.</p>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.</p>
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The 2 nodes do not agree on 1 of 20 updates: CAS02 lacks 1.</title>
</head>
<body>
<main>
<h1 class="bad">The 2 nodes do not agree on 1 of 20 updates: CAS02 lacks 1.</h1>
<p>19 updates are on every node.</p>
<h2 id="s1">Not on every node (1)</h2>
<div class="box matrix" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="m" align="center"><span>CAS01</span></th><th scope="col" class="m" align="center"><span>CAS02</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/938397">KB938397</a></th><td class="d">2013-09-14</td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="CAS01: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="CAS02: lacks">−</span></td><td class="t">Hotfix for Windows Server 2003 x64 Edition (KB938397)<br><small>not in the table of builds; no catalogue was given</small></td></tr>
</tbody>
</table>
</div>
<p class="key"><span><b class="has">+</b>has</span> <span><b class="lacks">−</b>lacks</span> </p>
<h2 id="s2">What was compared</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">CAS01</th><td class="t">21 updates, 1 unidentified entry</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">CAS02</th><td class="t">20 updates, 1 unidentified entry</td></tr>
</tbody>
</table>
</div>
<footer>
<p>Not compared: 1 placeholder.</p>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the lists of CAS01 and CAS02 show</title>
</head>
<body>
<main>
<h1 class="">What the lists of CAS01 and CAS02 show</h1>
<h2 id="s1">CAS01</h2>
<p>21 updates, 1 unidentified entry</p>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/147222">KB147222</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/914961">KB914961</a></th><td class="k">Service Pack</td><td class="d">2008-05-21</td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/924667">KB924667</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br><small>-v2</small></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/925902">KB925902</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB925902)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/926122">KB926122</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB926122)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/927891">KB927891</a></th><td class="k">Update</td><td class="d">2008-05-21</td><td class="t">Update for Windows Server 2003 x64 Edition (KB927891)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/929123">KB929123</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB929123)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/931784">KB931784</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB931784)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/932168">KB932168</a></th><td class="k">Security Update</td><td class="d">2008-05-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB932168)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/933360">KB933360</a></th><td class="k">Update</td><td class="d">2008-06-02</td><td class="t">Update for Windows Server 2003 x64 Edition (KB933360)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/935839">KB935839</a></th><td class="k">Security Update</td><td class="d">2008-06-02</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB935839)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/936782">KB936782</a></th><td class="k">Security Update</td><td class="d">2008-06-02</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB936782)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/938397">KB938397</a></th><td class="k">Hotfix</td><td class="d">2013-09-14</td><td class="t">Hotfix for Windows Server 2003 x64 Edition (KB938397)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/941569">KB941569</a></th><td class="k">Security Update</td><td class="d">2008-08-19</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB941569)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/943055">KB943055</a></th><td class="k">Security Update</td><td class="d">2008-08-19</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB943055)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/944653">KB944653</a></th><td class="k">Security Update</td><td class="d">2008-08-19</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB944653)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/948496">KB948496</a></th><td class="k">Update</td><td class="d">2008-08-19</td><td class="t">Update for Windows Server 2003 x64 Edition (KB948496)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/958644">KB958644</a></th><td class="k">Security Update</td><td class="d">2008-10-25</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB958644)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2115168">KB2115168</a></th><td class="k">Security Update</td><td class="d">2010-08-17</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2115168)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2121546">KB2121546</a></th><td class="k">Security Update</td><td class="d">2010-09-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2121546)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2229593">KB2229593</a></th><td class="k">Security Update</td><td class="d">2010-07-20</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2229593)</td></tr>
</tbody>
</table>
</div>
<h2 id="s2">CAS02</h2>
<p>20 updates, 1 unidentified entry</p>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/147222">KB147222</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/914961">KB914961</a></th><td class="k">Service Pack</td><td class="d">2008-05-22</td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/924667">KB924667</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB924667-v2)<br><small>-v2</small></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/925902">KB925902</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB925902)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/926122">KB926122</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB926122)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/927891">KB927891</a></th><td class="k">Update</td><td class="d">2008-05-22</td><td class="t">Update for Windows Server 2003 x64 Edition (KB927891)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/929123">KB929123</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB929123)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/931784">KB931784</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB931784)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/932168">KB932168</a></th><td class="k">Security Update</td><td class="d">2008-05-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB932168)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/933360">KB933360</a></th><td class="k">Update</td><td class="d">2008-06-03</td><td class="t">Update for Windows Server 2003 x64 Edition (KB933360)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/935839">KB935839</a></th><td class="k">Security Update</td><td class="d">2008-06-03</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB935839)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/936782">KB936782</a></th><td class="k">Security Update</td><td class="d">2008-06-03</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB936782)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/941569">KB941569</a></th><td class="k">Security Update</td><td class="d">2008-08-20</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB941569)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/943055">KB943055</a></th><td class="k">Security Update</td><td class="d">2008-08-20</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB943055)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/944653">KB944653</a></th><td class="k">Security Update</td><td class="d">2008-08-20</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB944653)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/948496">KB948496</a></th><td class="k">Update</td><td class="d">2008-08-20</td><td class="t">Update for Windows Server 2003 x64 Edition (KB948496)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/958644">KB958644</a></th><td class="k">Security Update</td><td class="d">2008-10-26</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB958644)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2115168">KB2115168</a></th><td class="k">Security Update</td><td class="d">2010-08-18</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2115168)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2121546">KB2121546</a></th><td class="k">Security Update</td><td class="d">2010-09-22</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2121546)</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/2229593">KB2229593</a></th><td class="k">Security Update</td><td class="d">2010-07-21</td><td class="t">Security Update for Windows Server 2003 x64 Edition (KB2229593)</td></tr>
</tbody>
</table>
</div>
<footer>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from samples/exchange/cas01.csv and samples/exchange/cas02.csv; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EX03 lacks 2 updates that EX01, EX02 and EX04 have, and of 2 more it cannot be told; the lists of EX03 and EX05 show nothing that EX01, EX02 and EX04 all lack.</title>
</head>
<body>
<main>
<h1 class="bad">EX03 lacks 2 updates that EX01, EX02 and EX04 have, and of 2 more it cannot be told; the lists of EX03 and EX05 show nothing that EX01, EX02 and EX04 all lack.</h1>
<h2 id="s1">On every good host and listed by no bad one (2)</h2>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="n" align="right"><span>on good</span></th><th scope="col" class="n" align="right"><span>on bad</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031361">KB5031361</a></th><td class="k"></td><td class="n" align="right">3 of 3</td><td class="n" align="right">0 of 2</td><td class="t">lacked by EX03<br><small>cannot be told of EX05</small></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031589">KB5031589</a></th><td class="k"></td><td class="n" align="right">3 of 3</td><td class="n" align="right">0 of 2</td><td class="t">lacked by EX03<br><small>cannot be told of EX05</small></td></tr>
</tbody>
</table>
</div>
<h2 id="s2">Cannot be told (2)</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="n" align="right"><span>on good</span></th><th scope="col" class="n" align="right"><span>on bad</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="k"></td><td class="n" align="right">3 of 3</td><td class="n" align="right">1 of 2</td><td class="t">cannot be told of EX05</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="k"></td><td class="n" align="right">3 of 3</td><td class="n" align="right">1 of 2</td><td class="t">cannot be told of EX05</td></tr>
</tbody>
</table>
</div>
<h2 id="s3">What was compared</h2>
<div class="box" role="region" aria-labelledby="s3" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s3">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">EX01</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">EX02</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">EX04</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">EX03</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">EX05</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed</td></tr>
</tbody>
</table>
</div>
<h2 id="s4">What could not be proven</h2>
<ul>
<li>Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6</li>
</ul>
<footer>
<p>Not lacked: 2 covered by what replaced it (--show covered,inapplicable).</p>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EX03 is one month behind (17763.4851, 2023-09; EX01, EX02 and EX04 17763.4974, 2023-10). The 5 nodes do not agree on 2 of 12 updates: EX03 lacks 2; of 4 more it cannot be told.</title>
</head>
<body>
<main>
<h1 class="bad">EX03 is one month behind (17763.4851, 2023-09; EX01, EX02 and EX04 17763.4974, 2023-10). The 5 nodes do not agree on 2 of 12 updates: EX03 lacks 2; of 4 more it cannot be told.</h1>
<p>6 updates are on every node.</p>
<h2 id="s1">Not on every node (6)</h2>
<div class="box matrix" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="m" align="center"><span>EX01</span></th><th scope="col" class="m" align="center"><span>EX02</span></th><th scope="col" class="m" align="center"><span>EX03</span></th><th scope="col" class="m" align="center"><span>EX04</span></th><th scope="col" class="m" align="center"><span>EX05</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031361">KB5031361</a></th><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX01: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX02: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="EX03: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX04: has">+</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031589">KB5031589</a></th><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX01: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX02: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="EX03: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX04: has">+</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX01: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX02: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX03: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX04: has">+</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX01: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX02: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX03: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX04: has">+</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5030214">KB5030214</a></th><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX01: has what replaced it">c</span></td><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX02: has what replaced it">c</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX03: has">+</span></td><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX04: has what replaced it">c</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t">covered on EX01, EX02 and EX04: 17763.4974 (KB5031361) &gt;= 17763.4851</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5030505">KB5030505</a></th><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX01: has what replaced it">c</span></td><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX02: has what replaced it">c</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="EX03: has">+</span></td><td class="m covered" align="center" bgcolor="#e3f3e7"><span role="img" aria-label="has what replaced it" title="EX04: has what replaced it">c</span></td><td class="m unsure" align="center" bgcolor="#fdf0cf"><span role="img" aria-label="cannot be told" title="EX05: cannot be told">?</span></td><td class="t">covered on EX01, EX02 and EX04: servicing stack of 2023-10 over that of 2023-09</td></tr>
</tbody>
</table>
</div>
<p class="key"><span><b class="has">+</b>has</span> <span><b class="lacks">−</b>lacks</span> <span><b class="unsure">?</b>cannot be told</span> <span><b class="covered">c</b>has what replaced it</span> </p>
<h2 id="s2">What was compared</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">EX01</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">EX02</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">EX03</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">EX04</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">EX05</th><td class="t">Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed</td></tr>
</tbody>
</table>
</div>
<h2 id="s3">What could not be proven</h2>
<ul>
<li>Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6</li>
</ul>
<footer>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the lists of EX01, EX02, EX03 and 2 more show</title>
</head>
<body>
<main>
<h1 class="">What the lists of EX01, EX02, EX03 and 2 more show</h1>
<h2 id="s1">EX01</h2>
<p>Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</p>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4486153">KB4486153</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4512577">KB4512577</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4535680">KB4535680</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4577586">KB4577586</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5029931">KB5029931</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031361">KB5031361</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031589">KB5031589</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s2">EX02</h2>
<p>Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</p>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4486153">KB4486153</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4512577">KB4512577</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4535680">KB4535680</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4577586">KB4577586</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5029931">KB5029931</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031361">KB5031361</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031589">KB5031589</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s3">EX03</h2>
<p>Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4851, KB5030214, 2023-09</p>
<div class="box" role="region" aria-labelledby="s3" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s3">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4486153">KB4486153</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4512577">KB4512577</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4535680">KB4535680</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4577586">KB4577586</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5029931">KB5029931</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5030214">KB5030214</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5030505">KB5030505</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s4">EX04</h2>
<p>Windows Server 2019 Standard, build 10.0.17763, x64, 10 updates; level 17763.4974, KB5031361, 2023-10</p>
<div class="box" role="region" aria-labelledby="s4" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s4">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4486153">KB4486153</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4512577">KB4512577</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4535680">KB4535680</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4577586">KB4577586</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5004424">KB5004424</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5029931">KB5029931</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031361">KB5031361</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5031589">KB5031589</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s5">EX05</h2>
<p>Windows Server 2019 Standard, build 10.0.17763, x64, 6 updates; incomplete: 6 of 10 entries listed</p>
<div class="box" role="region" aria-labelledby="s5" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s5">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4486153">KB4486153</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4512577">KB4512577</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4535680">KB4535680</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4577586">KB4577586</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5029931">KB5029931</a></th><td class="k"></td><td class="d"></td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s6">What could not be proven</h2>
<ul>
<li>Warning: data/drift/ex05.txt:34: list is cut short: it declares 10 updates and lists 6</li>
</ul>
<footer>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/drift/ex05.txt, samples/cluster/ex01.txt, samples/cluster/ex02.txt and 2 more; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
@stderr
data/drift/ex05.txt:34: warning: list is cut short: it declares 10 updates and lists 6 [CUT]
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>-{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack, between them, 5 updates that &lt;b&gt;[x]*y* and =CMD('x')|a have; -{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J have nothing that &lt;b&gt;[x]*y* and =CMD('x')|a both lack.</title>
</head>
<body>
<main>
<h1 class="bad">-{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack, between them, 5 updates that &lt;b&gt;[x]*y* and =CMD('x')|a have; -{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J have nothing that &lt;b&gt;[x]*y* and =CMD('x')|a both lack.</h1>
<h2 id="s1">On every good host and listed by no bad one (5)</h2>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="n" align="right"><span>on good</span></th><th scope="col" class="n" align="right"><span>on bad</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000006">KB5000006</a></th><td class="k">h1. Update</td><td class="d">2024-02-18</td><td class="n" align="right">2 of 2</td><td class="n" align="right">0 of 3</td><td class="t">更新プログラム 😀 (x) www.evil.test</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000005">KB5000005</a></th><td class="k">\x1B[31mred</td><td class="d">2024-02-17</td><td class="n" align="right">2 of 2</td><td class="n" align="right">0 of 3</td><td class="t">two\x0Alines, \u202Eright to left\u202C and a tab\x09here</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000004">KB5000004</a></th><td class="k">a|b</td><td class="d">2024-02-16</td><td class="n" align="right">2 of 2</td><td class="n" align="right">0 of 3</td><td class="t">[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000003">KB5000003</a></th><td class="k">&lt;script&gt;alert(1)&lt;/script&gt;</td><td class="d">2024-02-15</td><td class="n" align="right">2 of 2</td><td class="n" align="right">0 of 3</td><td class="t">&lt;img src=x onerror=alert(1)&gt; &amp;amp; &quot;quoted&quot; 'so'</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000002">KB5000002</a></th><td class="k">=1+1</td><td class="d">2024-02-14</td><td class="n" align="right">2 of 2</td><td class="n" align="right">0 of 3</td><td class="t">=cmd|' /C calc'!A0</td></tr>
</tbody>
</table>
</div>
<h2 id="s2">On both sides (1)</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="n" align="right"><span>on good</span></th><th scope="col" class="n" align="right"><span>on bad</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="n" align="right">2 of 2</td><td class="n" align="right">3 of 3</td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s3">What was compared</h2>
<div class="box" role="region" aria-labelledby="s3" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s3">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">&lt;b&gt;[x]*y*</th><td class="t">6 updates</td></tr>
<tr><td class="role">Good</td><th scope="row" class="h" align="left">=CMD('x')|a</th><td class="t">6 updates</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">-{z}_u_\</th><td class="t">1 update</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">日本語サーバー01</th><td class="t">1 update</td></tr>
<tr><td class="role">Bad</td><th scope="row" class="h" align="left">😀\u202E\x1B[2J</th><td class="t">1 update</td></tr>
</tbody>
</table>
</div>
<footer>
<p>About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.</p>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 1

@case hostile: cluster as html
@cmd
set -o pipefail
kbdiff cluster -f html data/hostile/good.csv data/hostile/bad.csv |
    sed '/^<style>/,/^<.style>/d'
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The 5 nodes do not agree on 5 of 6 updates: -{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack 5.</title>
</head>
<body>
<main>
<h1 class="bad">The 5 nodes do not agree on 5 of 6 updates: -{z}_u_\, 日本語サーバー01 and 😀\u202E\x1B[2J lack 5.</h1>
<p>1 update is on every node.</p>
<h2 id="s1">Not on every node (5)</h2>
<div class="box matrix" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="m" align="center"><span>-{z}_u_\</span></th><th scope="col" class="m" align="center"><span>&lt;b&gt;[x]*y*</span></th><th scope="col" class="m" align="center"><span>=CMD('x')|a</span></th><th scope="col" class="m" align="center"><span>日本語サーバー01</span></th><th scope="col" class="m" align="center"><span>😀\u202E\x1B[2J</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000006">KB5000006</a></th><td class="d">2024-02-18</td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="-{z}_u_\: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="&lt;b&gt;[x]*y*: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="=CMD('x')|a: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="日本語サーバー01: lacks">−</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="😀\u202E\x1B[2J: lacks">−</span></td><td class="t">更新プログラム 😀 (x) www.evil.test</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000005">KB5000005</a></th><td class="d">2024-02-17</td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="-{z}_u_\: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="&lt;b&gt;[x]*y*: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="=CMD('x')|a: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="日本語サーバー01: lacks">−</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="😀\u202E\x1B[2J: lacks">−</span></td><td class="t">two\x0Alines, \u202Eright to left\u202C and a tab\x09here</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000004">KB5000004</a></th><td class="d">2024-02-16</td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="-{z}_u_\: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="&lt;b&gt;[x]*y*: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="=CMD('x')|a: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="日本語サーバー01: lacks">−</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="😀\u202E\x1B[2J: lacks">−</span></td><td class="t">[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000003">KB5000003</a></th><td class="d">2024-02-15</td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="-{z}_u_\: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="&lt;b&gt;[x]*y*: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="=CMD('x')|a: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="日本語サーバー01: lacks">−</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="😀\u202E\x1B[2J: lacks">−</span></td><td class="t">&lt;img src=x onerror=alert(1)&gt; &amp;amp; &quot;quoted&quot; 'so'</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000002">KB5000002</a></th><td class="d">2024-02-14</td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="-{z}_u_\: lacks">−</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="&lt;b&gt;[x]*y*: has">+</span></td><td class="m has" align="center" bgcolor="#ffffff"><span role="img" aria-label="has" title="=CMD('x')|a: has">+</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="日本語サーバー01: lacks">−</span></td><td class="m lacks" align="center" bgcolor="#fde4e0"><span role="img" aria-label="lacks" title="😀\u202E\x1B[2J: lacks">−</span></td><td class="t">=cmd|' /C calc'!A0</td></tr>
</tbody>
</table>
</div>
<p class="key"><span><b class="has">+</b>has</span> <span><b class="lacks">−</b>lacks</span> </p>
<h2 id="s2">What was compared</h2>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="role" align="left"><span>role</span></th><th scope="col" class="h" align="left"><span>host</span></th><th scope="col" class="t" align="left"><span>its list</span></th></tr>
</thead>
<tbody>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">-{z}_u_\</th><td class="t">1 update</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">&lt;b&gt;[x]*y*</th><td class="t">6 updates</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">=CMD('x')|a</th><td class="t">6 updates</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">日本語サーバー01</th><td class="t">1 update</td></tr>
<tr><td class="role">Node</td><th scope="row" class="h" align="left">😀\u202E\x1B[2J</th><td class="t">1 update</td></tr>
</tbody>
</table>
</div>
<footer>
<p>About KB5000006, KB5000005, KB5000004 and 2 more: not in the table of builds; no catalogue was given.</p>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
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
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the lists of -{z}_u_\, &lt;b&gt;[x]*y*, =CMD('x')|a and 2 more show</title>
</head>
<body>
<main>
<h1 class="">What the lists of -{z}_u_\, &lt;b&gt;[x]*y*, =CMD('x')|a and 2 more show</h1>
<h2 id="s1">-{z}_u_\</h2>
<p>1 update</p>
<div class="box" role="region" aria-labelledby="s1" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s1">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s2">&lt;b&gt;[x]*y*</h2>
<p>6 updates</p>
<div class="box" role="region" aria-labelledby="s2" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s2">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000002">KB5000002</a></th><td class="k">=1+1</td><td class="d">2024-02-14</td><td class="t">=cmd|' /C calc'!A0</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000003">KB5000003</a></th><td class="k">&lt;script&gt;alert(1)&lt;/script&gt;</td><td class="d">2024-02-15</td><td class="t">&lt;img src=x onerror=alert(1)&gt; &amp;amp; &quot;quoted&quot; 'so'</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000004">KB5000004</a></th><td class="k">a|b</td><td class="d">2024-02-16</td><td class="t">[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000005">KB5000005</a></th><td class="k">\x1B[31mred</td><td class="d">2024-02-17</td><td class="t">two\x0Alines, \u202Eright to left\u202C and a tab\x09here</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000006">KB5000006</a></th><td class="k">h1. Update</td><td class="d">2024-02-18</td><td class="t">更新プログラム 😀 (x) www.evil.test</td></tr>
</tbody>
</table>
</div>
<h2 id="s3">=CMD('x')|a</h2>
<p>6 updates</p>
<div class="box" role="region" aria-labelledby="s3" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s3">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="t"></td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000002">KB5000002</a></th><td class="k">=1+1</td><td class="d">2024-02-14</td><td class="t">=cmd|' /C calc'!A0</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000003">KB5000003</a></th><td class="k">&lt;script&gt;alert(1)&lt;/script&gt;</td><td class="d">2024-02-15</td><td class="t">&lt;img src=x onerror=alert(1)&gt; &amp;amp; &quot;quoted&quot; 'so'</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000004">KB5000004</a></th><td class="k">a|b</td><td class="d">2024-02-16</td><td class="t">[link](http://evil.test) *bold* {z} _u_ !img! \ h1. `code`</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000005">KB5000005</a></th><td class="k">\x1B[31mred</td><td class="d">2024-02-17</td><td class="t">two\x0Alines, \u202Eright to left\u202C and a tab\x09here</td></tr>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000006">KB5000006</a></th><td class="k">h1. Update</td><td class="d">2024-02-18</td><td class="t">更新プログラム 😀 (x) www.evil.test</td></tr>
</tbody>
</table>
</div>
<h2 id="s4">日本語サーバー01</h2>
<p>1 update</p>
<div class="box" role="region" aria-labelledby="s4" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s4">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="t"></td></tr>
</tbody>
</table>
</div>
<h2 id="s5">😀\u202E\x1B[2J</h2>
<p>1 update</p>
<div class="box" role="region" aria-labelledby="s5" tabindex="0">
<table border="1" cellpadding="6" cellspacing="0" aria-labelledby="s5">
<thead>
<tr><th scope="col" class="id" align="left"><span>update</span></th><th scope="col" class="k" align="left"><span>kind</span></th><th scope="col" class="d" align="left"><span>installed</span></th><th scope="col" class="t" align="left"><span>details</span></th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left"><a href="https://support.microsoft.com/help/5000001">KB5000001</a></th><td class="k">Update</td><td class="d">2024-01-10</td><td class="t"></td></tr>
</tbody>
</table>
</div>
<footer>
<p>These lists hold Windows component updates: Exchange, SQL Server, Office and drivers are not in them.</p>
<p>Made by kbdiff 0.1.0 from data/hostile/bad.csv and data/hostile/good.csv; builds to 2026-09-22.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 0
