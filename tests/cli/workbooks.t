@case sheets-are-tables
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
book("hosts.xlsx", [
    ("Hot fixes 1.2", [["CSName", "HotFixID", "InstalledOn", "Description"],
                       ["A", "KB4000001", 45211],
                       None,
                       ["B", "KB4000002", 45212.5, 'say "a",\nb']]),
    ("Empty", []),
    ("Notes", [["These are", "notes"]])])
book("EX02.xlsx", [("S", [["HotFixID"], ["KB4000001"]])])
book("notes.xlsx", [("S", [["notes"]])])
book("none.xlsx", [])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
kbdiff list -v -f csv hosts.xlsx
kbdiff list -f csv EX02.xlsx; kbdiff list -f csv WEB01=EX02.xlsx
kbdiff list notes.xlsx; kbdiff list none.xlsx
mkdir all && cp *.xlsx all && rm all/none.xlsx && kbdiff list -f csv all
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,2023-10-12,,,installed,,,,yes,,0,get-hotfix-csv,hosts.xlsx[Hot fixes 1.2],2,,,
B,KB4000002,,"say ""a"", b",2023-10-13,,,installed,,,,yes,,0,get-hotfix-csv,hosts.xlsx[Hot fixes 1.2],4,,,
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EX02,KB4000001,,,,,,installed,,,,yes,,0,kb-list,EX02.xlsx[S],2,,,
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
WEB01,KB4000001,,,,,,installed,,,,yes,,0,kb-list,WEB01=EX02.xlsx[S],2,,,
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,2023-10-12,,,installed,,,,yes,,0,get-hotfix-csv,all/hosts.xlsx[Hot fixes 1.2],2,,,
B,KB4000002,,"say ""a"", b",2023-10-13,,,installed,,,,yes,,0,get-hotfix-csv,all/hosts.xlsx[Hot fixes 1.2],4,,,
EX02,KB4000001,,,,,,installed,,,,yes,,0,kb-list,all/EX02.xlsx[S],2,,,
@stderr
hosts.xlsx[Notes]: note: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
notes.xlsx: error: not an export that kbdiff recognises: no sheet of this workbook is a list of installed updates [UNKNOWN]
none.xlsx: error: it is empty: an Excel workbook without sheets [EMPTY]
all/notes.xlsx: warning: not an export that kbdiff recognises: no sheet of this workbook is a list of installed updates [UNKNOWN]
@status 0

@case damaged-sheets
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
row = '<row r="%d"><c r="%s" t="inlineStr"><is><t>HotFixID</t></is></c></row>'
book("rows.xlsx", [("S", row % (2, "A2") + row % (1, "A1"))])
book("xml.xlsx", [("S", "<row><c")])
book("dtd.xlsx", [("S", row % (1, "A1"))], head='<!DOCTYPE x [<!ENTITY a "b">]>')
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"; for i in rows xml dtd; do kbdiff list $i.xlsx; done
@stdout
@stderr
rows.xlsx[S]: error: cannot read this file: its rows are out of order [OPEN]
xml.xlsx[S]: error: cannot read this file: not well-formed (invalid token) [OPEN]
dtd.xlsx[S]: error: cannot read this file: its XML declares a document type, which no spreadsheet program writes; open it in Excel and save it again [OPEN]
@status 2

@case cells that say no place
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
cell = '<c t="inlineStr"><is><t>%s</t></is></c>'
rows = [("CSName", "HotFixID"), ("A", "KB4000001"), ("A", "KB4000002")]
book("a.xlsx", [("S", "".join("<row>%s</row>" % "".join(
    cell % c for c in r) for r in rows))])
book("b.xlsx", [("S", "".join("<row>%s</row>" % "".join(
    cell % c for c in r) for r in rows).replace("<c ", '<c r="C1" ', 1))])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
kbdiff list -f csv a.xlsx | cut -d, -f1,2; kbdiff list b.xlsx
@stdout
host,update
A,KB4000001
A,KB4000002
@stderr
b.xlsx[S]: error: found no list in the format get-hotfix-csv here [SYNTAX]
@status 2

@case sheets of what is missing and of hosts that failed
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
HEAD = ["CSName", "HotFixID"]
book("missing.xlsx", [("Installed", [HEAD, ["A", "KB4000001"], ["B", "KB4000001"]]),
    ("Fehlende Updates", [HEAD, ["B", "KB4000002"]])])
book("titled.xlsx", [("S", [["Missing updates"], HEAD, ["B", "KB4000002"]])])
book("errors.xlsx", [("S", [HEAD, ["A", "KB4000001"], ["B", "KB4000001"]]),
    ("E", [["Host", "Error"], ["C", "RPC unavailable"], ["A", "none"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in missing titled errors; do kbdiff cluster --brief $f.xlsx; done
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
C may lack 1 update that the other 2 nodes have: the export of C failed.
@stderr
missing.xlsx[Fehlende Updates]: warning: not a list of installed updates: the sheet is called "Fehlende Updates"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
missing.xlsx[Fehlende Updates]: warning: the list shows only some of the updates: "B: Fehlende Updates" (name of the sheet) [FILTERED]
titled.xlsx[S]: error: not a list of installed updates: "Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
errors.xlsx[E]:2: warning: C gave no list: "RPC unavailable" [FAILED]
@status 1

@case a sheet that is named after another host than its rows name
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
rows = lambda h, *kbs: [["CSName", "HotFixID"]] + [[h, kb] for kb in kbs]
book("twice.xlsx", [("EX01", rows("EX01", "KB4000001", "KB4000002")),
                    ("EX02", rows("EX01", "KB4000001", "KB4000002")),
                    ("EX03", rows("EX03", "KB4000001", "KB4000002"))])
book("swapped.xlsx", [("EX01", rows("EX02", "KB4000001")),
                      ("EX02", rows("EX01", "KB4000001"))])
book("right.xlsx", [("EX01", rows("EX01", "KB4000001")),
                    ("Hotfixes EX02", rows("EX02", "KB4000001")),
                    ("Table1", rows("EX03", "KB4000001"))])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in twice swapped right; do kbdiff cluster --brief $f.xlsx; done
@stdout
EX02 may lack 2 updates that the other 2 nodes have: the export of EX02 holds another host's list.
EX01 and EX02 have the same update.
EX01, EX02 and EX03 have the same update.
@stderr
twice.xlsx[EX02]: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this sheet if EX01 is right [OTHER_HOST]
@status 0

@case a sheet says that it is a part, by its name or above or below its rows
@file g.csv
CSName,HotFixID
A,KB4000001
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
rows = [["CSName", "HotFixID"], ["B", "KB4000001"]]
book("above.xlsx", [("B", [["Filter: last 30 days"]] + rows)])
book("below.xlsx", [("B", rows + [["Showing 1-20 of 53"]])])
book("name.xlsx", [("Top 10", rows)])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in above below name; do kbdiff cluster --brief g.csv $f.xlsx; done
@stdout
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
above.xlsx[B]:1: warning: the list shows only some of the updates: "Filter: last 30 days" [FILTERED]
below.xlsx[B]:3: warning: the list is cut short: "Showing 1-20 of 53" [CUT]
name.xlsx[Top 10]:1: warning: the list shows only some of the updates: "Top 10" [FILTERED]
@status 1

@case a workbook of kbdiff's own is a report
@file b.txt

Deployment Image Servicing and Management tool
Version: 10.0.17763.4840

Image Version: 10.0.17763.4974

Packages listing:

Package Identity : Package_for_KB4589208~31bf3856ad364e35~amd64~~17763.2300.1.2
State : Installed
Release Type : Update
Install Time : 10/11/2023 3:12 AM

The operation completed successfully.
@file c.txt
KB4589208
@cmd
mkdir x; for c in list cluster; do kbdiff $c -o $c.xlsx b.txt c.txt; kbdiff c.txt $c.xlsx; done
cp [bc].txt *.xlsx x; kbdiff cluster --brief x
rm x/cluster.xlsx; kbdiff list -o x/list.xlsx x; kbdiff cluster -q -o x/list.xlsx x; echo $?
python3 -c "print(','.join(['HotFixID'] * 600))" >wide.csv; kbdiff c.txt wide.csv
@stdout
b and c have the same update.
0
@stderr
list.xlsx[Summary]: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
cluster.xlsx[Summary]: error: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
x/cluster.xlsx[Summary]: warning: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
x/list.xlsx[Summary]: warning: a report of kbdiff, not an export: give the exports it was made from [OWN_REPORT]
wide.csv:1: error: a line or field is too long: more than 512 fields [TOO_LONG]
@status 2

@case what is struck out in a workbook may be gone
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
def make(name, row, attributes=""):
    cell = '<c t="inlineStr"><is><t>%s</t></is></c>'
    head = "".join(cell % c for c in ("CSName", "HotFixID"))
    first = "".join(cell % c for c in ("B", "KB4000001"))
    book(name + ".xlsx", [("S", "<row>%s</row><row>%s</row><row%s>%s</row>" % (
        head, first, attributes, row))])
text = '<c%s t="inlineStr"><is>%s</is></c>'
kb = "<t>KB4000002</t>"
make("cells", text % (' s="2"', "<t>B</t>") + text % (' s="2"', kb))
make("number", text % ("", "<t>B</t>") + '<c s="2"><v>4000002</v></c>')
make("row", text % ("", "<t>B</t>") + text % ("", kb), ' s="2" customFormat="1"')
make("run", text % ("", "<t>B</t>") + text % (
    "", "<r><rPr><strike/></rPr>%s</r><r><rPr><b/></rPr><t> </t></r>" % kb))
make("none", text % (' s="3"', "<t>B</t>") + text % (
    ' s="3"', '<r><rPr><strike val="false"/></rPr>%s</r>' % kb))
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in cells number row run none; do kbdiff cluster --brief g.csv $f.xlsx; done
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
@stderr
cells.xlsx[S]:3: warning: unclear install state: KB4000002 is struck out [NO_STATE]
number.xlsx[S]:3: warning: unclear install state: 4000002 is struck out [NO_STATE]
row.xlsx[S]:3: warning: unclear install state: KB4000002 is struck out [NO_STATE]
run.xlsx[S]:3: warning: unclear install state: KB4000002 is struck out [NO_STATE]
@status 0

@case cells that say less than they should
@file g.csv
CSName,HotFixID
A,KB4000001
A,KB4000002
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
cell = '<c t="inlineStr"><is><t>%s</t></is></c>'
def make(name, *cells):
    book(name + ".xlsx", [("S", "<row>%s%s</row>" % (
        cell % "CSName", cell % "HotFixID") + "".join(
        "<row>%s%s</row>" % (cell % "B", c)
        for c in ('<c><v>4000001</v></c>',) + cells))])
make("formula", '<c><v>4000002</v></c>', '<c><f>Other!A1</f></c>')
make("emptied", '<c><v>4000002</v></c>', '<c><f>A1&amp;B1</f><v></v></c>')
make("text", '<c><v>4000002</v></c>', '<c t="str"><f>T(B1)</f><v></v></c>')
make("computed", '<c t="str"><f>"KB"&amp;B1</f><v>KB4000002</v></c>')
make("damaged", '<c t="s"><v>7</v></c>')
make("numbers", '<c><v>4.000002E6</v></c>', '<c><v>4000003.0</v></c>')
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in formula emptied text computed damaged numbers; do kbdiff cluster --brief g.csv $f.xlsx; done
@stdout
The nodes agree as far as their lists go, but B lists more unidentified entries than the other node, and the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but B lists more unidentified entries than the other node, and the list of B is in doubt and may be incomplete.
A and B have the same 2 updates.
A and B have the same 2 updates.
A lacks 1 update that B has; B lacks nothing that A has.
@stderr
formula.xlsx[S]:4:5: warning: this entry has no KB number: "=Other!A1" [NO_KB]
emptied.xlsx[S]:4:5: warning: this entry has no KB number: "=A1&B1" [NO_KB]
damaged.xlsx[S]: error: cannot read this file: it is damaged: the text of a cell is missing [OPEN]
@status 1

@case a sheet without a list beside those of hosts
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
LIST = [["HotFixID"], ["KB4000001"], ["KB4000002"]]
ROWS = lambda h: [["CSName", "HotFixID"], [h, "KB4000001"]]
def make(name, *more, lists=(("EX01", LIST), ("EX02", LIST))):
    book(name + ".xlsx", list(lists) + list(more))
make("empty", ("EX03", []))
make("name", ("mailserver", []))
make("header", ("EX03", [["HotFixID"]]))
make("off", ("EX03", [["switched off since May"]]))
make("none", ("fileserver", [["N/A"]]))
make("rows", ("EX03", [[" "]]), lists=(("EX01", ROWS("EX01")), ("EX02", ROWS("EX02"))))
make("given", ("Sheet2", []), ("Tabelle 3", []), ("Notes", []), ("Chart", []))
make("other", ("Contacts", [["Name", "Telephone"], ["Ann", "12"]]))
make("given lists", ("EX03", []), lists=(("Sheet1", ROWS("A")), ("Sheet2", ROWS("B"))))
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in *.xlsx; do kbdiff cluster --brief "$f"; echo $?; done
mkdir x; cp given.xlsx x/a7.xlsx; python3 -c "import sys; sys.path.insert(0, '$(readlink -f samples)/../tests/lib')
from workbook import book
book('x/c7.xlsx', [('Sheet1', [['see the ticket']])])"; kbdiff cluster --brief x
@stdout
The nodes agree as far as their lists go; empty.xlsx[EX03] was left out.
1
A and B have the same update.
0
given.xlsx[EX01] and given.xlsx[EX02] have the same 2 updates.
0
The nodes agree as far as their lists go; header.xlsx[EX03] was left out.
1
The nodes agree as far as their lists go; name.xlsx[mailserver] was left out.
1
The nodes agree as far as their lists go; none.xlsx[fileserver] was left out.
1
The nodes agree as far as their lists go; off.xlsx[EX03] was left out.
1
other.xlsx[EX01] and other.xlsx[EX02] have the same 2 updates.
0
The nodes agree as far as their lists go; rows.xlsx[EX03] was left out.
1
The nodes agree as far as their lists go; x/c7.xlsx was left out.
@stderr
empty.xlsx[EX03]: warning: it is empty: the other sheets hold the updates of hosts; export this host again, or delete the sheet [EMPTY]
header.xlsx[EX03]: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
name.xlsx[mailserver]: warning: it is empty: the other sheets hold the updates of hosts; export this host again, or delete the sheet [EMPTY]
none.xlsx[fileserver]: warning: it is empty: the other sheets hold the updates of hosts; export this host again, or delete the sheet [EMPTY]
off.xlsx[EX03]: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
rows.xlsx[EX03]: warning: it is empty: the other sheets hold the updates of hosts; export this host again, or delete the sheet [EMPTY]
x/c7.xlsx: warning: not an export that kbdiff recognises: no sheet of this workbook is a list of installed updates [UNKNOWN]
@status 1

@case a workbook with brackets in its name, as a browser gives one that is there already
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
book("hosts[1].xlsx", [(name, [["CSName", "HotFixID"], ["EX01", "KB5031361"]])
    for name in ("EX01", "EX02")])
book("EX03[1].xlsx", [("Sheet1", [["HotFixID"], ["KB5031361"]])])
book("EX03[2].xlsx", [("Sheet1", [["HotFixID"], ["KB5031361"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
kbdiff list -f csv hosts[1].xlsx; kbdiff list -f csv EX03*.xlsx
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EX01,KB5031361,,,,,,installed,,,,yes,,0,get-hotfix-csv,hosts[1].xlsx[EX01],2,,,
EX01,KB5031361,,,,,,installed,,,,yes,,0,get-hotfix-csv,hosts[1].xlsx[EX02],2,,,
EX02,,,,,,,,,,,no,,0,get-hotfix-csv,hosts[1].xlsx[EX02],0,,failed,
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
EX03[1],KB5031361,,,,,,installed,,,,yes,,0,kb-list,EX03[1].xlsx[Sheet1],2,,,
EX03[2],KB5031361,,,,,,installed,,,,yes,,0,kb-list,EX03[2].xlsx[Sheet1],2,,,
@stderr
hosts[1].xlsx[EX02]: warning: it holds the list of EX01, and no other file holds that of EX02; export EX02 again, or rename this sheet if EX01 is right [OTHER_HOST]
@status 0

@case what a sheet is called is said of all that it holds, whatever title stands in it
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
ROWS = [["CSName", "HotFixID"], ["A", "KB4000001"], ["B", "KB4000001"]]
for i, (name, title) in enumerate((("Missing updates", "November"), ("Not installed", "Patches of November"),
                                   ("Missing updates", "Installed updates"), ("November", "Patches"))):
    book("%d.xlsx" % i, [(name, [[title]] + ROWS)])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"; for f in 0 1 2 3; do kbdiff cluster --brief $f.xlsx; done
@stdout
A and B have the same update.
A and B have the same update.
@stderr
0.xlsx[Missing updates]: error: not a list of installed updates: the sheet is called "Missing updates"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
1.xlsx[Not installed]: error: not a list of installed updates: the sheet is called "Not installed"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case the name of a sheet says that its list is a part, or only approved
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
ROWS = [["HotFixID"], ["KB4000001"], ["KB4000002"]]
for i, name in enumerate(("N2 (critical only)", "N2 past 60d", "N2 gefiltert", "N2 seit Dez", "N2 Teil 2 von 2", "N2 approved",
                          "N2", "N2 (critical)", "N2 not filtered", "N2 Oct")):
    book("%d.xlsx" % i, [("N1", ROWS), (name, ROWS)])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"; for f in *.xlsx; do kbdiff cluster -q $f 2>&1; echo $?; done
@stdout
0.xlsx[N2 (critical only)]:1: warning: the list shows only some of the updates: "N2 (critical only)" [FILTERED]
1
1.xlsx[N2 past 60d]:1: warning: the list shows only some of the updates: "N2 past 60d" [FILTERED]
1
2.xlsx[N2 gefiltert]:1: warning: the list shows only some of the updates: "N2 gefiltert" [FILTERED]
1
3.xlsx[N2 seit Dez]:1: warning: the list shows only some of the updates: "N2 seit Dez" [FILTERED]
1
4.xlsx[N2 Teil 2 von 2]:1: warning: the list is cut short: this is page 2 of 2, and not all pages are here [CUT]
1
5.xlsx[N2 approved]: warning: listed, but perhaps not installed: 2 updates; see "N2 approved" [CONTRADICTED]
1
0
0
0
0
@stderr
@status 0

@case a host named after its sheet is named as it is written, before it is a pattern
@cmd
cat >make.py <<'END'
import sys
sys.path.insert(0, sys.argv[1])
import workbook
head = ["HotFixID"]
workbook.book("b.xlsx", [("EX01", [head, ["KB4000001"], ["KB4000002"]]),
                         ("EX02", [head, ["KB4000001"]])])
END
python3 make.py "$(readlink -f samples)/../tests/lib"
printf 'PSComputerName,HotFixID\nb.xlsxE,KB4000001\n' >e.csv
kbdiff --brief -g 'b.xlsx[EX01]' b.xlsx
kbdiff --brief -b 'B.xlsx[ex02]' b.xlsx
kbdiff --brief -g 'b.xlsx[EX01]' b.xlsx e.csv
kbdiff --brief -g 'b.xlsx[?X01]' b.xlsx
@stdout
b.xlsx[EX02] lacks 1 update that b.xlsx[EX01] has; b.xlsx[EX01] lacks nothing that b.xlsx[EX02] has.
b.xlsx[EX02] lacks 1 update that b.xlsx[EX01] has; b.xlsx[EX01] lacks nothing that b.xlsx[EX02] has.
b.xlsxE and b.xlsx[EX02] lack 1 update that b.xlsx[EX01] requires.
@stderr
kbdiff: error: --good: no host matches "b.xlsx[?X01]"; found b.xlsx[EX01] and b.xlsx[EX02] [NO_MATCH]
@status 2

@case sheets that tell of hosts, name an update in one row, or hold a header alone
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
LIST = ("S", [["CSName", "HotFixID"], ["EX01", "KB5031361"], ["EX02", "KB5031361"]])
def make(n, name, rows):
    book("%d.xlsx" % n, [LIST, (name, rows)])
make(1, "Summary", [["Host", "Updates"], ["EX01", 1], ["EX02", 1], ["EX03", 0]])
make(2, "Summary", [["Host", "Scanned"], ["EX01", "Yes"], ["EX03", "No"]])
make(3, "Summary", [["Host", "Scanned", "Updates"], ["EX01", "Yes", 1], ["EX02", "Yes", 1]])
make(4, "Notes", [["KB5031361", "removed again on EX02"]])
make(5, "Template", [["CSName", "HotFixID"]])
make(6, "Sheet3", [["CSName", "HotFixID"]])
make(7, "EX03", [["CSName", "HotFixID"]])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in 1 2 3 4 5 6 7; do kbdiff cluster --brief $i.xlsx; echo $?; done
@stdout
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1
EX01 and EX02 have the same update.
0
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1
EX01 and EX02 have the same update.
0
EX01 and EX02 have the same update.
0
7 may lack 1 update that the other 2 nodes have: the list of 7 is empty.
1
@stderr
1.xlsx[Summary]:4: warning: EX03 gave no list: "0 updates" [FAILED]
2.xlsx[Summary]:3: warning: EX03 gave no list: "No" [FAILED]
4.xlsx[Notes]:1: warning: listed, but perhaps not installed: KB5031361; see "KB5031361","removed again on EX02" [CONTRADICTED]
7.xlsx[EX03]:1: warning: 7 lists no updates; did the export fail? [NO_ENTRIES]
@status 0

@case prose in the place of a host below the rows of a sheet is text
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
rows = [["Host", "HotFixID", "Description"]] + [
    [h, kb, "Update"] for h in ("EX01", "EX02")
    for kb in ("KB4000001", "KB4000002")]
texts = [["EX02 could not be patched"], ["", "EX02 was down"],
    ["EX02 is missing KB4000002"], ["Missing updates"],
    ["Missing updates", "KB4000003"], ["Reboot pending on EX02"],
    ["EX02 - failed"], ["fileserver: offline"], ["EX03 (Exchange)"],
    ["mail (Bonn)"], ["EX02 is fine"], ["Updates: 4"], ["Created by jsmith"],
    ["Legend:", "green = installed"], ["no reboot pending"],
    ["no reboot pending on EX02"], ["Compliant: Yes"], ["All good"]]
for i, lines in enumerate(texts):
    book("%02d.xlsx" % (i + 1), [("S", rows + [[t] for t in lines])])
book("19.xlsx", [("S", rows[:1] + [["Mail servers"]] + rows[1:3] +
    [["Other servers"]] + rows[3:])])
book("20.xlsx", [("S", rows + [["Missing updates"], ["EX02", "KB4000003"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in *.xlsx; do kbdiff diff --brief -g EX01 -b EX02 $f 2>&1; echo "$? $f"; done
@stdout
01.xlsx[S]:6: warning: the export of EX02 failed: "EX02 could not be patched" [FAILED]
01.xlsx[S]:6: warning: listed, but perhaps not installed: 2 updates; see "EX02 could not be patched" [CONTRADICTED]
EX02 may lack 2 updates that EX01 has: the list of EX02 leaves open whether they are installed. EX01 lacks nothing that EX02 lists.
1 01.xlsx
02.xlsx[S]:7: warning: the export of EX02 failed: "EX02 was down" [FAILED]
EX02 lacks nothing that EX01 has; EX01 lacks nothing that EX02 lists.
0 02.xlsx
03.xlsx[S]:6: warning: listed, but perhaps not installed: KB4000002; see "EX02 is missing KB4000002" [CONTRADICTED]
EX02 may lack 1 update that EX01 has: the list of EX02 leaves open whether it is installed. EX01 lacks nothing that EX02 has.
1 03.xlsx
EX01 and EX02 have the same 2 updates.
0 04.xlsx
05.xlsx[S]:7: error: "Missing updates" stands above updates that are not installed; take them out of this file [FOREIGN]
2 05.xlsx
06.xlsx[S]:6: warning: listed, but perhaps not installed: 2 updates; see "Reboot pending on EX02" [CONTRADICTED]
EX02 may lack 2 updates that EX01 has: the list of EX02 leaves open whether they are installed. EX01 lacks nothing that EX02 has.
1 06.xlsx
07.xlsx[S]:6: warning: the export of EX02 failed: "EX02 - failed" [FAILED]
EX02 lacks nothing that EX01 has; EX01 lacks nothing that EX02 lists.
0 07.xlsx
08.xlsx[S]:6: warning: the export failed: "fileserver: offline" [FAILED]
EX02 lacks nothing that EX01 has; EX01 lacks nothing that EX02 lists.
0 08.xlsx
09.xlsx[S]:6: warning: EX03 (Exchange) lists no updates; did the export fail? [NO_ENTRIES]
EX01 and EX02 have the same 2 updates.
0 09.xlsx
10.xlsx[S]:6: warning: mail (Bonn) lists no updates; did the export fail? [NO_ENTRIES]
EX01 and EX02 have the same 2 updates.
0 10.xlsx
EX01 and EX02 have the same 2 updates.
0 11.xlsx
EX01 and EX02 have the same 2 updates.
0 12.xlsx
EX01 and EX02 have the same 2 updates.
0 13.xlsx
EX01 and EX02 have the same 2 updates.
0 14.xlsx
EX01 and EX02 have the same 2 updates.
0 15.xlsx
EX01 and EX02 have the same 2 updates.
0 16.xlsx
EX01 and EX02 have the same 2 updates.
0 17.xlsx
EX01 and EX02 have the same 2 updates.
0 18.xlsx
EX01 and EX02 have the same 2 updates.
0 19.xlsx
20.xlsx[S]: error: not a list of installed updates: "Missing updates" stands above its updates, on line 6; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2 20.xlsx
@stderr
@status 0

@case a footer below a blank row of a sheet is no host
@file make.py
import sys

sys.path.insert(0, sys.argv[1])
from workbook import book

rows = [["Host", "HotFixID", "Description", "InstalledOn"]] + [
    [h, "KB5031361", "Update", "10/12/2023"] for h in ("EX01", "EX02")]
def make(name, *more):
    book(name + ".xlsx", [("Sheet1", rows + [["", "", "", ""]] + [list(more)])])
make("1", "Created by jsmith")
make("2", "Last updated: 13.10.2023")
make("3", "Missing updates: 0")
make("4", "EX03")
make("5", "EX03 was not scanned")
make("6", "Filtered by: last 30 days")
make("7", "All green", "", "", "yes")
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in *.xlsx; do kbdiff cluster --brief "$f" 2>&1; echo "$? $f"; done
@stdout
EX01 and EX02 have the same update.
0 1.xlsx
EX01 and EX02 have the same update.
0 2.xlsx
EX01 and EX02 have the same update.
0 3.xlsx
4.xlsx[Sheet1]:5: warning: EX03 lists no updates; did the export fail? [NO_ENTRIES]
EX03 may lack 1 update that the other 2 nodes have: the list of EX03 is empty.
1 4.xlsx
5.xlsx[Sheet1]:5: warning: EX03 gave no list: "EX03 was not scanned" [FAILED]
EX03 may lack 1 update that the other 2 nodes have: the export of EX03 failed.
1 5.xlsx
6.xlsx[Sheet1]:5: warning: the list shows only some of the updates: "Filtered by: last 30 days" [FILTERED]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1 6.xlsx
7.xlsx[Sheet1]:5: warning: this entry has no KB number: its id is empty beside "yes" [NO_KB]
All green may lack 1 update that the other 2 nodes have: the list of All green has unreadable entries.
1 7.xlsx
@stderr
@status 0

@case sheets that list the hosts that were not reached
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
lists = ("S", [["Computer", "HotFixID"], ["SRV01", "KB4000001"], ["SRV02", "KB4000001"]])
for i, (name, rows) in enumerate([
        ("Offline", [["SRV03"], ["SRV04"]]),
        ("Not reachable", [["Computer"], ["SRV03"]]),
        ("Failed", [["SRV03"]]), ("Unreachable hosts", [["SRV03"]]),
        ("Errors", [["none"]]), ("Errors", [["Computer"]]), ("Hosts", [["SRV03"]]),
        ("Offline", [["Offline since", "Monday"]])]):
    book("%d.xlsx" % i, [lists, (name, rows)])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in 0 1 2 3 4 5 6 7; do kbdiff cluster --brief $i.xlsx 2>&1 | tail -1; done
@stdout
The nodes agree as far as their lists go; 0.xlsx[Offline] was left out.
The nodes agree as far as their lists go; 1.xlsx[Not reachable] was left out.
The nodes agree as far as their lists go; 2.xlsx[Failed] was left out.
The nodes agree as far as their lists go; 3.xlsx[Unreachable hosts] was left out.
SRV01 and SRV02 have the same update.
SRV01 and SRV02 have the same update.
SRV01 and SRV02 have the same update.
SRV01 and SRV02 have the same update.
@stderr
@status 0

@case sheets of what is missing, pending or gone count against the hosts that their rows name
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
HEAD = ["CSName", "HotFixID"]
both = [("EX01", [HEAD, ["EX01", "KB4000001"]]),
        ("EX02", [HEAD, ["EX02", "KB4000001"]])]
for name, kb in (("Missing", 2), ("Fehlend", 2), ("Not installed", 1),
                 ("Pending", 1), ("Pending", 2), ("Ausstehend", 1),
                 ("Rolled back", 1), ("Required", 1), ("Required", 2)):
    book("%s%d.xlsx" % (name, kb), both + [
        (name, [HEAD, ["EX02", "KB400000%d" % kb]])])
book("row.xlsx", both + [("Failed", [["KB"], ["KB4000001"]])])
book("text.xlsx", both + [("Failed", [["EX02 KB4000001"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in *.xlsx; do
	echo "$f: $(kbdiff cluster --brief "$f" 2>/dev/null)"
done
@stdout
Ausstehend1.xlsx: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
Fehlend2.xlsx: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
Missing2.xlsx: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
Not installed1.xlsx: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
Pending1.xlsx: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
Pending2.xlsx: EX01 and EX02 have the same update.
Required1.xlsx: EX01 and EX02 have the same update.
Required2.xlsx: EX01 and EX02 have the same update.
Rolled back1.xlsx: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
row.xlsx: EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
text.xlsx: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
@stderr
@status 0

@case sheets of hosts that failed with reasons beside them, and of updates that were removed
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
lists = ("S", [["Computer", "HotFixID"], ["SRV01", "KB4000001"], ["SRV02", "KB4000001"]])
for i, (name, rows) in enumerate([
        ("Offline", [["Name", "Why"], ["SRV03", "no ping"]]), ("Failed hosts", [["SRV03", "see mail"]]),
        ("Unreachable", [["Server", "Comment"], ["SRV03", ""]]),
        ("Rolled back", [["Update", "Server"], ["KB4000001", "SRV02"]]), ("Uninstalled", [["KB4000001", "SRV02"]]),
        ("Offline", [["Offline since", "Monday"]]), ("Removed", [["Update", "Server"], ["KB4000009", "SRV02"]]),
        ("Failed", [["none", "of SRV01, SRV02"]])]):
    book("%d.xlsx" % i, [lists, (name, rows)])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in 0 1 2 3 4 5 6 7; do kbdiff cluster --brief $i.xlsx 2>&1 | tail -1; done
@stdout
The nodes agree as far as their lists go; 0.xlsx[Offline] was left out.
The nodes agree as far as their lists go; 1.xlsx[Failed hosts] was left out.
The nodes agree as far as their lists go; 2.xlsx[Unreachable] was left out.
SRV01 lacks nothing that SRV02 has; SRV02 may lack 1 update that SRV01 has.
SRV01 lacks nothing that SRV02 has; SRV02 may lack 1 update that SRV01 has.
SRV01 and SRV02 have the same update.
SRV01 and SRV02 have the same update.
SRV01 and SRV02 have the same update.
@stderr
@status 0

@case cells that are merged over several rows count in each of them
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
def merged(name, table, *refs):
    book(name, [("S", table)], tail={"S": '<mergeCells count="%d">%s</mergeCells>' % (
        len(refs), "".join('<mergeCell ref="%s"/>' % r for r in refs))})
ids = ["KB4000001", "KB4000002", "KB4000003"]
table = [["Host", "HotFixID"]] + [[h if i == 0 else "", k] for h in ("EX01", "EX02") for i, k in enumerate(ids)]
merged("hosts.xlsx", table, "A2:A4", "A5:A7")
merged("title.xlsx", [["Hotfixes of the cluster"]] + table, "A1:B1", "A3:A5", "A6:A8")
merged("ids.xlsx", [["HotFixID", "Host"], [ids[0], "EX01"], ["", "EX02"], [ids[1], "EX01"], ["", "EX02"]], "A2:A3", "A4:A5")
merged("state.xlsx", [["Host", "HotFixID", "State"], ["EX01", ids[0], "Installed"], ["EX02", ids[0], "Installed"],
    ["EX01", ids[1], "Failed"], ["EX02", ids[1]]], "C2:C3", "C4:C5")
merged("part.xlsx", table, "A2:A4")
merged("wide.xlsx", table, "A2:B4", "A5:A7")
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in hosts title ids state part wide; do kbdiff cluster --brief $i.xlsx; done
kbdiff list -f csv state.xlsx | cut -d, -f 1,2,8
@stdout
EX01 and EX02 have the same 3 updates.
EX01 and EX02 have the same 3 updates.
EX01 and EX02 have the same 2 updates.
EX01 and EX02 have the same update.
host,update,state
EX01,KB4000001,installed
EX01,KB4000002,missing
EX02,KB4000001,installed
EX02,KB4000002,missing
@stderr
part.xlsx[S]:6: error: this row names no host, but others do (EX01); fill the cell in, or delete the row [NAMELESS]
wide.xlsx[S]:3: error: this row names no host, but others do (EX01); fill the cell in, or delete the row [NAMELESS]
@status 0
