@case text
@cmd
kbdiff list samples/utf16/fs07.csv
@stdout
FS07
  4 updates, level 20348.2031 (2023-10)
  KB5008882  2022-08-05  Update
  KB5012170  2022-08-11  Security Update
  KB5030999  2023-10-17  Security Update
  KB5031364  2023-10-17  Update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from samples/utf16/fs07.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case csv
@cmd
kbdiff list -f csv samples/utf16/fs07.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
FS07,KB5008882,,Update,2022-08-05,,,installed,,,,yes,,0,get-hotfix-csv,samples/utf16/fs07.csv,4,,,
FS07,KB5012170,,Security Update,2022-08-11,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,samples/utf16/fs07.csv,3,,,
FS07,KB5030999,,Security Update,2023-10-17,CORP\møller,,installed,,,,yes,,0,get-hotfix-csv,samples/utf16/fs07.csv,5,,,
FS07,KB5031364,,Update,2023-10-17,NT AUTHORITY\SYSTEM,,installed,,,,yes,,0,get-hotfix-csv,samples/utf16/fs07.csv,2,,,
@stderr
@status 0

@case json
@cmd
kbdiff list -f json samples/utf16/fs07.csv | jq -S .
@stdout
{
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": [],
  "hosts": [
    {
      "aliases": [],
      "arch": null,
      "build": null,
      "complete": true,
      "declared": null,
      "doubts": [],
      "files": [
        "samples/utf16/fs07.csv"
      ],
      "formats": [
        "get-hotfix-csv"
      ],
      "level": "20348.2031",
      "listed": 4,
      "name": "FS07",
      "os": null,
      "stated_level": null,
      "unidentified": 0,
      "updates": [
        {
          "installed_by": null,
          "installed_on": "2022-08-05",
          "kind": "Update",
          "placeholder": false,
          "state": "installed",
          "title": null,
          "update": "KB5008882",
          "variant": null
        },
        {
          "installed_by": "NT AUTHORITY\\SYSTEM",
          "installed_on": "2022-08-11",
          "kind": "Security Update",
          "placeholder": false,
          "state": "installed",
          "title": null,
          "update": "KB5012170",
          "variant": null
        },
        {
          "installed_by": "CORP\\møller",
          "installed_on": "2023-10-17",
          "kind": "Security Update",
          "placeholder": false,
          "state": "installed",
          "title": null,
          "update": "KB5030999",
          "variant": null
        },
        {
          "installed_by": "NT AUTHORITY\\SYSTEM",
          "installed_on": "2023-10-17",
          "kind": "Update",
          "placeholder": false,
          "state": "installed",
          "title": null,
          "update": "KB5031364",
          "variant": null
        }
      ]
    }
  ],
  "kbdiff": "0.1.0"
}
@stderr
@status 0

@case a cut systeminfo
@cmd
kbdiff list samples/german/lager07.txt | head -n 3
@stdout
LAGER07
  245 of 263 updates, Windows 7 Professional, 7601, x64
  KB2480432
@stderr
samples/german/lager07.txt:29: warning: the list is cut short: 245 of 263 updates [CUT]
@status 0

@case a host without updates
@file e.csv
CSName,HotFixID
EMPTY,
@cmd
kbdiff list -f csv e.csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EMPTY,,,,,,,,,,,no,,0,get-hotfix-csv,e.csv,2,,empty@2,
@stderr
e.csv:2: warning: EMPTY lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case joined and healed
@file a.txt

Host Name:                 H
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
System Type:               x64-based PC
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB1000001
                           [02]: KB1000002
                           [0
Network Card(s):           1 NIC(s) Installed.
                           [01]: Adapter
@file b.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000001,Update,1/14/2024
H,KB1000002,Update,
H,KB1000003,Update,
@cmd
kbdiff list -v a.txt b.csv
@stdout
H
  3 updates, from 2 lists, Windows Server 2019 Standard, 17763, x64
  KB1000001  2024-01-14  Update
  KB1000002              Update
  KB1000003              Update

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.txt:2: note: 2 lists of H are joined [JOINED]
a.txt:2: note: a complete list of H holds all that this one does [HEALED]
a.txt:6: note: the list is cut short: 2 of 3 updates [CUT]
@status 0

@case of two cut lists in a file one is healed
@file two.txt
Host Name:                 H
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB1000001
                           [0
Host Name:                 I
Hotfix(s):                 2 Hotfix(s) Installed.
                           [01]: KB1000001
                           [0
@file h.csv
CSName,HotFixID
H,KB1000001
H,KB1000002
@file i.csv
CSName,HotFixID
I,KB1000001
I,KB1000002
@cmd
kbdiff list -q two.txt h.csv
kbdiff list -q two.txt h.csv i.csv
kbdiff list -f json two.txt h.csv i.csv | jq -c '.diagnostics[] | [.severity, .code]'
@stdout
["note","JOINED"]
["note","JOINED"]
["note","HEALED"]
["note","CUT"]
["note","HEALED"]
["note","CUT"]
@stderr
two.txt:2: warning: the list is cut short: 1 of 2 updates [CUT]
two.txt:6: warning: the list is cut short: 1 of 2 updates [CUT]
@status 0

@case lists that are not there are not healed
@file a.txt

Host Name:                 H
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 N/A
Network Card(s):           N/A
@file b.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000001,Update,1/14/2024
@file c.csv
CSName,HotFixID,Description,InstalledOn
H,,,
@cmd
kbdiff list -v a.txt b.csv; kbdiff list -v b.csv c.csv
@stdout
H
  1 update, from 2 lists, list in doubt, Windows Server 2019 Standard, 17763
  KB1000001  2024-01-14  Update

Warning: a.txt:2: updates are not listed: systeminfo says "N/A", which can mean
none or hidden ones; export with Get-HotFix.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.txt and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
H
  1 update, from 2 lists, list in doubt
  KB1000001  2024-01-14  Update

Warning: c.csv:2: H lists no updates; did the export fail?
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and c.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.txt:2: warning: updates are not listed: systeminfo says "N/A", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
a.txt:2: note: 2 lists of H are joined [JOINED]
b.csv:2: note: 2 lists of H are joined [JOINED]
c.csv:2: warning: H lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case two lists that differ
@file a.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000001,Update,
@file b.csv
CSName,HotFixID,Description,InstalledOn
H,KB1000002,Update,
@cmd
kbdiff list -v a.csv b.csv
@stdout
H
  2 updates, from 2 lists
  KB1000001  Update  in only one of its lists
  KB1000002  Update  in only one of its lists

Warning: b.csv:2: two complete lists of H differ: this one and a.csv. Updates on
only one of them are uncertain; compare exports of two days with 'kbdiff
changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv and b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
a.csv:2: note: 2 lists of H are joined [JOINED]
b.csv:2: warning: two complete lists of H differ: this one and a.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case an alias
@file a.csv
CSName,HotFixID,Description,InstalledOn
A,KB1000001,Update,
B,KB1000002,Update,
@cmd
kbdiff list -f json --alias B=A a.csv | jq -c ".hosts[] | [.name, .aliases]"
@stdout
["A",["B"]]
@stderr
@status 0

@case dates
@file a.csv
CSName,HotFixID,Description,InstalledOn
A,KB1000001,Update,03/04/2024
A,KB1000002,Update,someday
@cmd
kbdiff list -f json a.csv | jq -c ".hosts[].updates[].installed_on"; kbdiff list -v --date-order dmy -f csv a.csv | cut -d, -f5; kbdiff list -v a.csv >/dev/null
@stdout
null
null
installed_on
2024-04-03

@stderr
a.csv: note: ignored dates in no known form [DATE_UNREAD]
a.csv: note: ignored ambiguous dates: use --date-order [DATE_UNCLEAR]
a.csv: note: ignored dates in no known form [DATE_UNREAD]
@status 0

@case written whole or not at all
@cmd
kbdiff list -o out.json samples/utf16/fs07.csv && jq .kbdiff out.json; kbdiff list -o no/such/out.csv samples/utf16/fs07.csv; ls
@stdout
"0.1.0"
data
out.json
samples
@stderr
kbdiff: no/such/out.csv: cannot be written: No such file or directory
@status 0

@case where a report goes
@cmd
mkdir d
kbdiff list -o d samples/utf16/fs07.csv; echo $?
kbdiff list -o d/ samples/utf16/fs07.csv; echo $?
kbdiff list -o /dev/full -f html samples/utf16/fs07.csv; echo $?
kbdiff list -o /dev/full -f xlsx samples/utf16/fs07.csv; echo $?
kbdiff list -o /dev/stdout -f json samples/utf16/fs07.csv | jq -r .kbdiff
kbdiff list -o d/a.TXT samples/utf16/fs07.csv && head -n 1 d/a.TXT
kbdiff list -o d/a.HTML samples/utf16/fs07.csv && head -n 1 d/a.HTML
kbdiff list -o d/a.jira samples/utf16/fs07.csv && head -n 1 d/a.jira
kbdiff list -o d/a.md samples/utf16/fs07.csv && head -n 1 d/a.md
kbdiff list -o d/a.xlsx samples/utf16/fs07.csv && head -c 2 d/a.xlsx && echo
kbdiff list -o d/a.xlsx -f csv samples/utf16/fs07.csv && head -n 1 d/a.xlsx
kbdiff list -o d/a.log samples/utf16/fs07.csv && head -n 1 d/a.log
ls -A d
@stdout
2
2
2
2
0.1.0
FS07
<!DOCTYPE html>
h2. Updates of FS07
# Updates of FS07
PK
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
FS07
a.HTML
a.TXT
a.jira
a.log
a.md
a.xlsx
@stderr
kbdiff: d: cannot be written: Is a directory
kbdiff: d/: cannot be written: Is a directory
kbdiff: /dev/full: cannot be written: No space left on device
kbdiff: /dev/full: cannot be written: No space left on device
@status 0

@case quiet
@cmd
kbdiff list -q samples/utf16/fs07.csv
@stdout
@stderr
@status 0

@case a doubt, a name and a revision come back from its own table
@file old.csv
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line
B,KB1000001,,,,,,installed,,10.0.17763.4974,,no,,0,get-hotfix-csv,b.csv,2
@cmd
printf '%s\n' CSName,PSComputerName,HotFixID A,a.corp.example,KB1000001 >a.csv
printf 'A,a.corp.example,KB10' >>a.csv
kbdiff list -f csv a.csv old.csv >l.csv 2>/dev/null; cat l.csv
kbdiff list -f csv l.csv 2>/dev/null | cmp - l.csv && echo same
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB1000001,,,,,,installed,,,,no,,0,get-hotfix-csv,a.csv,2,a.corp.example,cut@3,
B,KB1000001,,,,,,installed,,10.0.17763,,no,,0,get-hotfix-csv,b.csv,2,,cut,4974
same
@stderr
@status 0

@case what a table was made without comes back from it
@file f/EX01.csv
CSName,HotFixID
EX01,KB1000001
EX02,KB1000001
@file f/EX03.csv
what is this
@file f/EX04.csv
ERROR: The RPC server is unavailable.
CSName,HotFixID
EX04,KB1000001
@cmd
kbdiff list -f csv f >l.csv 2>/dev/null; echo $?; tail -n 2 l.csv
kbdiff list -f csv l.csv 2>/dev/null | cmp - l.csv && echo same
for f in f l.csv; do kbdiff cluster --brief $f 2>/dev/null; echo $?; done
head -n 3 l.csv >a.csv; tail -n 1 l.csv >>a.csv
kbdiff cluster --brief a.csv; echo $?
kbdiff list -f json l.csv 2>/dev/null | jq -c .left_out
head -n 2 l.csv >b.csv; kbdiff list -f csv b.csv l.csv 2>/dev/null | tail -n 2
kbdiff list -f json b.csv l.csv 2>/dev/null | jq -c .left_out
@stdout
0
,,,,,,,,,,,no,,0,,f/EX03.csv,0,,unreadable,
,,,,,,ERROR: The RPC server is unavailable.,,,,,no,,0,,f/EX04.csv,1,,failed,
same
The nodes agree as far as their lists go, but the export of another host may have failed; f/EX03.csv was left out.
1
The nodes agree as far as their lists go, but the export of another host may have failed; f/EX03.csv was left out.
1
The nodes agree as far as their lists go, but the export of another host may have failed.
1
["f/EX03.csv"]
,,,,,,,,,,,no,,0,,f/EX03.csv,0,,unreadable,
,,,,,,ERROR: The RPC server is unavailable.,,,,,no,,0,,f/EX04.csv,1,,failed,
["f/EX03.csv"]
@stderr
a.csv:4: warning: a host of f/EX04.csv gave no list: "ERROR: The RPC server is unavailable." [FAILED]
@status 0

@case a name that begins with a byte of no text comes back from its table
@cmd
printf 'Host Name: \214\214A\nHotfix(s): 1 Hotfix(s) Installed.\n [01]: KB1000001\n' >a.txt
kbdiff list -f csv a.txt >l.csv && cut -d, -f1,2 l.csv
kbdiff list -f csv l.csv | cmp - l.csv && echo same
printf 'CSName,HotFixID\n\\\\\\\\B,KB1000001\n' >b.csv
kbdiff list -f csv b.csv | cut -d, -f1,2
@stdout
host,update
\x5Cx8C\x5Cx8CA,KB1000001
same
host,update
B,KB1000001
@stderr
@status 0

@case a host that is called as a prompt begins comes back from its table
@cmd
printf 'Host Name: PS C:\\> Get-HotFix\nHotfix(s): 1 Hotfix(s) Installed.\n [01]: KB1000001\n' >a.txt
printf 'KB1000001\n' >b.txt
printf 'Host Name: PS C:\\> dir\nOS Name: Microsoft Windows Server 2019\nOS Version: 10.0.17763 N/A Build 17763\nHotfix(s): N/A\n' >c.txt
kbdiff list -f csv a.txt b.txt c.txt >l.csv && cut -d, -f1,2 l.csv
kbdiff list -f csv l.csv | cmp - l.csv && echo same
@stdout
host,update
PS C:\> Get-HotFix,KB1000001
PS C:\> dir,
b,KB1000001
same
@stderr
c.txt:1: warning: updates are not listed: systeminfo says "N/A", which can mean none or hidden ones; export with Get-HotFix [NOT_LISTED]
c.txt:1: warning: PS C:\> dir lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case variants of several lists are one sorted set
@file a.csv
CSName,HotFixID,Description,InstalledOn
G,KB2378111_WM11,Update,
G,KB2378111-v2,Update,
G,KB2378111_WM9,Update,
H,KB2378111_WM9,Update,
@file b.csv
CSName,HotFixID,Description,InstalledOn
G,KB2378111-v2,Update,
G,KB2378111_WM10,Update,
G,KB2378111_WM9,Update,
H,KB2378111,Update,
@cmd
for f in 'a.csv b.csv' 'b.csv a.csv'; do
	kbdiff list -f json $f 2>&1 | grep -o '"name": "[GH]"\|"variant": [^,]*'
done
@stdout
"name": "G"
"variant": "-v2;_WM10;_WM11;_WM9"
"name": "H"
"variant": "_WM9"
"name": "G"
"variant": "-v2;_WM10;_WM11;_WM9"
"name": "H"
"variant": "_WM9"
@stderr
@status 0

@case a list from which rows were taken, or to which columns were added
@file a.txt
KB4000001
KB4000002
@file s.txt

Host Name:                 B
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 4 Hotfix(s) Installed.
                           [01]: KB4000001
                           [02]: File 1
                           [03]: KB4000002
                           [04]: KB4000003
@cmd
kbdiff list -f csv s.txt >all.csv; kbdiff cluster -q a.txt all.csv; echo $?
grep -v KB4000003 all.csv >b.csv; kbdiff cluster --brief a.txt b.csv; echo $?
sed '1s/$/,Still there/; /KB4000002/s/$/,no/; /KB4000001/s/$/,yes/; /KB4000003/s/$/,yes/' all.csv >c.csv
sed '1s/$/,Remark/; /KB4000002/s/$/,uninstalled again/; /KB4000001/s/$/,by Bob/; /KB4000003/s/$/,/' all.csv >d.csv
sed '1s/$/,Wave/; /KB4000002/s/$/,pending/; /KB4000001/s/$/,1/; /KB4000003/s/$/,2/' all.csv >e.csv
for f in c d e; do kbdiff --brief A=a.txt $f.csv; echo $?; done
@stdout
1
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
1
B lacks 1 update that A has; A lacks 1 update that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks 1 update that B has.
1
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks 1 update that B has.
1
@stderr
b.csv: warning: the list is cut short: 3 of 4 updates of B in s.txt [CUT]
d.csv:8: warning: unclear install state: "uninstalled again" for KB4000002 [NO_STATE]
e.csv:8: warning: unclear install state: "pending" for KB4000002 [NO_STATE]
@status 0

@case a property that nobody knows inside an entry with blank lines in it
@file a.txt
HotFixID : KB4000001

CSName : A

Ticket : bar 7

InstalledOn : 1/20/2024

HotFixID : KB4000002

CSName : A

Ticket : bar 7

InstalledOn : 1/21/2024
@cmd
kbdiff list -f csv a.txt | cut -d, -f1,2,5,12
@stdout
host,update,installed_on,complete
A,KB4000001,2024-01-20,yes
A,KB4000002,2024-01-21,yes
@stderr
@status 0

@case plain lists with numbers, and with what Get-HotFix says of each update
@cmd
printf '1. KB5031364\n2. KB5031361\n10. KB5012170\n' > A.txt
printf '* KB5031364 (Security Update)\n* KB5031361 (Update)\n* KB5012170 (Hotfix)\n' > B.txt
printf -- '- KB5031364 - Security Update\n- KB5031361 - Update\n- KB5012170: Hotfix\n' > C.txt
printf '1) KB5031364  Security Update\n2) KB5031361  Update\n3) KB5012170' > D.txt
kbdiff list -f csv ?.txt | cut -d, -f1,2,4,8
printf '1. [x] KB5031364\n2. [ ] KB5031361\n' > E.txt
kbdiff list -f csv E.txt | cut -d, -f1,2,4,8
printf 'KB5031364 (Update)\nKB5031361 (Secur' > F.txt
kbdiff list -f csv F.txt | cut -d, -f1,2,4,8
printf 'KB5031364 (next week)\n' > G.txt
kbdiff list -f csv G.txt
@stdout
host,update,kind,state
A,KB5012170,,installed
A,KB5031361,,installed
A,KB5031364,,installed
B,KB5012170,Hotfix,installed
B,KB5031361,Update,installed
B,KB5031364,Security Update,installed
C,KB5012170,Hotfix,installed
C,KB5031361,Update,installed
C,KB5031364,Security Update,installed
D,KB5012170,,installed
D,KB5031361,Update,installed
D,KB5031364,Security Update,installed
host,update,kind,state
E,KB5031361,,unknown
E,KB5031364,,installed
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
G,KB5031364,,,,,,unknown,,,,yes,,0,kb-list,G.txt,1,,,
@stderr
E.txt:2: warning: listed, but perhaps not installed: KB5031361; see "2. [ ] KB5031361" [CONTRADICTED]
F.txt: error: not an export that kbdiff recognises: its lines name updates; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
G.txt:1: warning: unclear install state: "next week" for KB5031364 [NO_STATE]
@status 0
