@case a comment on a row of a list is a note beside its update
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
ROWS = [["CSName", "HotFixID"]] + [[h, kb] for h in "AB" for kb in ("KB4000001", "KB4000002")]
def make(name, *said, rows=ROWS, **says):
    book(name + ".xlsx", [("S", rows)], says={"S": dict(says, comments=said) if said else says})
make("again", ("B5", "Jane Doe:\nremoved again"))
make("runs", ("A5", "<r><rPr><b/></rPr><t>Jane Doe:</t></r><r><t>\nfailed on\nthis host</t></r>"))
make("rollback", ("B5", "rollback 3 Nov"))
make("names", ("B5", "not installed on NODE2"))
make("google", ("B5", "uninstalled\n\t-Jane Doe"))
make("two", ("B5", "checked"), ("B5", "was not installed"))
make("well", ("B5", "Jane Doe:\ninstalled by WSUS"), ("B4", "checked"), ("A5", "Jane Doe:"),
     ("B3", "Jane Doe"), ("B2", "see INC0012345"), ("A1", "Jane Doe:\nas Windows calls it"),
     ("A3", "installed 3 Nov, rebooted"), ("B9", "ok\n\t-Jane Doe"), ("", "Jane Doe:\n"))
make("thread", threads=[("B5", "all is well"), ("B5", "no, it was rolled back")])
make("ids", ("A3", "removed again"), rows=[["HotFixID"], ["KB4000001"], ["KB4000002"]])
make("dism", ("B3", "to be removed"), rows=[["PackageName", "PackageState"]] + [
     ["Package_for_%s~31bf3856ad364e35~amd64~~10.0.1.0" % kb, "Installed"] for kb in ("KB4000001", "KB4000002")])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in again runs rollback names google two well thread; do kbdiff cluster --brief $f.xlsx; echo $?; done
kbdiff list -f csv ids.xlsx dism.xlsx | cut -d, -f1,2,8,16,17
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A and B have the same 2 updates.
0
A lacks nothing that B has; B may lack 1 update that A has.
1
host,update,state,file,line
dism,KB4000001,installed,dism.xlsx[S],2
dism,KB4000002,unknown,dism.xlsx[S],3
ids,KB4000001,installed,ids.xlsx[S],2
ids,KB4000002,unknown,ids.xlsx[S],3
@stderr
again.xlsx[S]:5: warning: unclear install state: "removed again" (comment on B5) for KB4000002 [NO_STATE]
runs.xlsx[S]:5: warning: unclear install state: "failed on this host" (comment on A5) for KB4000002 [NO_STATE]
rollback.xlsx[S]:5: warning: unclear install state: "rollback 3 Nov" (comment on B5) for KB4000002 [NO_STATE]
names.xlsx[S]:5: warning: unclear install state: "not installed on NODE2" (comment on B5) for KB4000002 [NO_STATE]
google.xlsx[S]:5: warning: unclear install state: "uninstalled" (comment on B5) for KB4000002 [NO_STATE]
two.xlsx[S]:5: warning: unclear install state: "was not installed" (comment on B5) for KB4000002 [NO_STATE]
thread.xlsx[S]:5: warning: unclear install state: "no, it was rolled back" (comment on B5) for KB4000002 [NO_STATE]
dism.xlsx[S]:3: warning: unclear install state: "to be removed" (comment on B3) for Package_for_KB4000002~31bf3856ad364e35~amd64~~10.0.1.0 [NO_STATE]
ids.xlsx[S]:3: warning: unclear install state: "removed again" (comment on A3) for KB4000002 [NO_STATE]
@status 0

@case what older programs show of a thread of comments
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book, comments
ROWS = [["CSName", "HotFixID"]] + [[h, kb] for h in "AB" for kb in ("KB4000001", "KB4000002")]
def make(name, said, **says):
    text = ("[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any "
            "edits to it will get removed if the file is opened in a newer version of Excel. Learn more: "
            "https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    %s\nReply:\n    thanks" % said)
    book(name + ".xlsx", [("S", ROWS)], says={"S": dict(says, comments=comments([("B5", text)], "tc={0D}"))})
make("well", "checked")
make("alone", "rolled back")
make("both", "rolled back", threads=[("B5", "rolled back")])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"; for f in well alone both; do kbdiff cluster --brief $f.xlsx; done
@stdout
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
alone.xlsx[S]:5: warning: unclear install state: "rolled back     thanks" (comment on B5) for KB4000002 [NO_STATE]
both.xlsx[S]:5: warning: unclear install state: "rolled back" (comment on B5) for KB4000002 [NO_STATE]
@status 1

@case a comment that stands on no row of a list is a line of text
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
ROWS = [["CSName", "HotFixID"]] + [[h, kb] for h in "AB" for kb in ("KB4000001", "KB4000002")]
def make(name, *said, rows=ROWS):
    book(name + ".xlsx", [("S", rows)], says={"S": {"comments": said}})
make("header", ("B1", "Jane Doe:\nfiltered: security updates only"))
make("title", ("A1", "last 30 days only"), rows=[["Patches"]] + ROWS)
make("below", ("C9", "KB4000002 had to be uninstalled on B"))
make("all", ("C9", "all of these were rolled back"))
make("missing", ("A1", "Missing updates"), rows=[["November"]] + ROWS)
make("host", ("A1", "could not be reached"))
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in header title below all missing host; do kbdiff cluster --brief $f.xlsx; echo $?; done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
A and B may both lack 2 updates: the lists of A and B leave open whether they are installed.
1
2
The nodes agree as far as their lists go, but the export of another host may have failed.
1
@stderr
header.xlsx[S]:1: warning: the list shows only some of the updates: "filtered: security updates only" (comment on B1) [FILTERED]
title.xlsx[S]:1: warning: the list shows only some of the updates: "last 30 days only" (comment on A1) [FILTERED]
below.xlsx[S]:9: warning: listed, but perhaps not installed: KB4000002; see "KB4000002 had to be uninstalled on B" (comment on C9) [CONTRADICTED]
all.xlsx[S]:9: warning: listed, but perhaps not installed: 4 updates; see "all of these were rolled back" (comment on C9) [CONTRADICTED]
missing.xlsx[S]: error: not a list of installed updates: "Missing updates" (comment on A1) stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
host.xlsx[S]:1: warning: the export failed: "could not be reached" (comment on A1) [FAILED]
@status 0

@case text boxes of a sheet are text around its list
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book, shape
ROWS = [["CSName", "HotFixID"]] + [[h, kb] for h in "AB" for kb in ("KB4000001", "KB4000002")]
def make(name, *boxes, rows=ROWS):
    book(name + ".xlsx", [("S", rows)], says={"S": {"boxes": boxes}})
make("beside", (3, 1, "filtered:  security updates only"))
make("group", (3, 6, "<xdr:grpSp>%s%s</xdr:grpSp>" % (shape("November"), shape("by Ann:\nKB4000002 was removed from B"))))
make("above", (3, 0, "Missing updates"))
make("fallback", (3, 6, "<mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
     "</mc:AlternateContent>" % (shape("November"), shape("KB4000002 is not supported"))))
make("breaks", (3, 6, "<xdr:sp><xdr:txBody><a:p><a:r><a:t>Patched</a:t></a:r><a:br/><a:r><a:t>KB4000002 fai</a:t>"
     "</a:r><a:r><a:t>led on B</a:t></a:r></a:p></xdr:txBody></xdr:sp>"))
make("list", (3, 6, "KB4000003\nKB4000004"))
make("well", (3, 0, "Patches of November\nby Jane Doe"), (3, 9, "Click here"), (0, 0, "<xdr:pic/>"), (0, 0, ""))
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in beside group above fallback breaks list well; do kbdiff cluster --brief $f.xlsx; echo $?; done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
2
A and B have the same 2 updates.
0
A lacks nothing that B has; B may lack 1 update that A has.
1
2
A and B have the same 2 updates.
0
@stderr
beside.xlsx[S]:2: warning: the list shows only some of the updates: "filtered:  security updates only" (text box at D2) [FILTERED]
group.xlsx[S]:7: warning: listed, but perhaps not installed: KB4000002; see "KB4000002 was removed from B" (text box at D7) [CONTRADICTED]
above.xlsx[S]: error: not a list of installed updates: "Missing updates" (text box at D1) stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
breaks.xlsx[S]:7: warning: listed, but perhaps not installed: KB4000002; see "KB4000002 failed on B" (text box at D7) [CONTRADICTED]
list.xlsx[S]:7: error: a second export (kb-list) begins here; save it to a file of its own [FOREIGN]
@status 0

@case what is printed above and below the pages of a sheet is text above its list
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
from xml.sax.saxutils import escape
HEAD = [["CSName", "HotFixID"]]
ROWS = [[h, kb] for h in "AB" for kb in ("KB4000001", "KB4000002")]
def make(name, what, said, rows=HEAD + ROWS):
    book(name + ".xlsx", [("S", rows)], tail={"S": "<headerFooter differentFirst=\"1\"><%s>%s</%s></headerFooter>" % (
        what, escape(said), what)})
make("header", "oddHeader", '&L&"Arial,Bold"&12&KFF0000filtered: security updates only&CPage &P of &N&R&D &T')
make("footer", "firstFooter", "&Clast 30 days only")
make("missing", "evenHeader", "Missing updates")
make("code", "oddFooter", "&K")
make("quote", "oddFooter", '&"')
make("well", "oddHeader", "&LContoso && Sons&C&A&RPage &P of &N")
many = [["A", "KB4000001", "x" * 999]] * 6000
make("late", "oddHeader", "filtered: security updates", [HEAD[0] + ["x"]] + [r + [""] for r in ROWS] + many)
make("late2", "oddHeader", "Missing updates", [HEAD[0] + ["x"]] + many + [r + [""] for r in ROWS])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in header footer missing code quote well late late2; do kbdiff cluster --brief $f.xlsx; echo $?; done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
2
A and B have the same 2 updates.
0
A and B have the same 2 updates.
0
A and B have the same 2 updates.
0
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
2
@stderr
header.xlsx[S]:1: warning: the list shows only some of the updates: "filtered: security updates only" (page header) [FILTERED]
footer.xlsx[S]:1: warning: the list shows only some of the updates: "last 30 days only" (page footer) [FILTERED]
missing.xlsx[S]: error: not a list of installed updates: "Missing updates" (page header) stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
late.xlsx[S]:1: warning: the list shows only some of the updates: "filtered: security updates" (page header) [FILTERED]
late2.xlsx[S]: error: not a list of installed updates: "Missing updates" (page header) stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 0

@case rows and columns that are hidden, and those that a filter hides, are data
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book, NS
cells = lambda *c: "".join('<c t="inlineStr"><is><t>%s</t></is></c>' % x for x in c)
rows = "<row>%s</row>" % cells("CSName", "HotFixID") + "".join("<row%s>%s</row>" % (
    ' hidden="1"' if h + kb == "AKB4000002" else "", cells(h, kb))
    for h in "AB" for kb in ("KB4000001", "KB4000002"))
FILTER = ('<autoFilter ref="A1:B5"><filterColumn colId="1"><filters><filter val="KB4000001"/></filters>'
          "</filterColumn></autoFilter>")
book("filter.xlsx", [("S", rows)], tail={"S": FILTER})
book("columns.xlsx", [("S", rows)], tail={"S": '<cols><col min="1" max="2" hidden="1"/></cols>'})
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"; for f in filter columns; do kbdiff cluster --brief $f.xlsx; done
@stdout
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
@status 0

@case a sheet of notes speaks of the lists of the others, wherever its text stands
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
LISTS = [(h, [["CSName", "HotFixID"], [h, "KB4000001"], [h, "KB4000002"]]) for h in "AB"]
def make(name, rows, tail="", **says):
    book(name + ".xlsx", LISTS + [("Notes", rows)], says={"Notes": says} if says else {}, tail={"Notes": tail})
make("cell", [["filtered: security updates"]])
make("box", [], boxes=[(0, 0, "filtered: security updates")])
make("comment", [["Ann"]], comments=[("A1", "Jane Doe:\nKB4000002 was removed from B")])
make("page", [["Ann"]], "<headerFooter><oddHeader>last 30 days</oddHeader></headerFooter>")
make("well", [["Ann"]], "<headerFooter><oddHeader>Page &amp;P</oddHeader></headerFooter>", boxes=[(0, 0, "KB4000002 is fine")])
make("long", [["Telephone"]] + [["%d" % n] for n in range(1000)], comments=[("A1", "only in the UK")], boxes=[(0, 0,
     "filter: UK")])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in cell box comment page well long; do kbdiff cluster --brief $f.xlsx; echo $?; done
@stdout
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
A lacks nothing that B has; B may lack 1 update that A has.
1
The nodes agree as far as their lists go, but the lists of A and B are in doubt and may be incomplete.
1
A and B have the same 2 updates.
0
A and B have the same 2 updates.
0
@stderr
cell.xlsx[Notes]:1: warning: the list shows only some of the updates: "filtered: security updates" [FILTERED]
box.xlsx[Notes]:1: warning: the list shows only some of the updates: "filtered: security updates" (text box at A1) [FILTERED]
comment.xlsx[Notes]:1: warning: listed, but perhaps not installed: KB4000002; see "KB4000002 was removed from B" (comment on A1) [CONTRADICTED]
page.xlsx[Notes]:1: warning: the list shows only some of the updates: "last 30 days" (page header) [FILTERED]
@status 0

@case a sheet of notes speaks of the hosts of the others
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
ROWS = [["CSName", "HotFixID"]] + [[h, "KB400000%d" % n]
    for h in ("EX01", "EX02") for n in (1, 2)]
notes = [["Missing updates", "KB4000002"], ["Missing updates on EX02",
    "KB4000002"], ["EX02 could not be patched"],
    ["Notes", "EX02 was down: list of EX01"],
    ["Notes", "EX03 was down: list of EX01"], ["Reboot pending on EX02"],
    ["Notes", "reboot pending"], ["Failed hosts", "EX02"],
    ["Missing updates:", "none", "Failed hosts", "-"],
    ["Legend", "green = installed"], ["Updates: 5"], ["no reboot pending"],
    ["Compliant: Yes"], ["Contact: J. Smith, phone 4711"]]
for i, lines in enumerate(notes):
    book("%02d.xlsx" % (i + 1), [("S", ROWS),
        ("Notes", [[line] for line in lines])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in *.xlsx; do kbdiff cluster --brief $f 2>&1; echo "$? $f"; done
@stdout
01.xlsx[Notes]:2: warning: listed, but perhaps not installed: KB4000002; see "Missing updates" [CONTRADICTED]
EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
1 01.xlsx
02.xlsx[Notes]:2: warning: listed, but perhaps not installed: KB4000002; see "Missing updates on EX02" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 02.xlsx
03.xlsx[Notes]:1: warning: listed, but perhaps not installed: 2 updates; see "EX02 could not be patched" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
1 03.xlsx
04.xlsx[Notes]:2: warning: listed, but perhaps not installed: 2 updates; see "EX02 was down: list of EX01" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
1 04.xlsx
05.xlsx[Notes]:2: warning: the export failed: "EX03 was down: list of EX01" [FAILED]
The nodes agree as far as their lists go, but the export of another host may have failed.
1 05.xlsx
06.xlsx[Notes]:1: warning: listed, but perhaps not installed: 2 updates; see "Reboot pending on EX02" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
1 06.xlsx
07.xlsx[Notes]:2: warning: listed, but perhaps not installed: 4 updates; see "reboot pending" [CONTRADICTED]
EX01 and EX02 may both lack 2 updates: the lists of EX01 and EX02 leave open whether they are installed.
1 07.xlsx
08.xlsx[Notes]:1: warning: listed, but perhaps not installed: 4 updates; see "Failed hosts" [CONTRADICTED]
EX01 and EX02 may both lack 2 updates: the lists of EX01 and EX02 leave open whether they are installed.
1 08.xlsx
EX01 and EX02 have the same 2 updates.
0 09.xlsx
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
@stderr
@status 0

@case damaged texts of a sheet
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book, comments
import zipfile
ROWS = [["HotFixID"], ["KB4000001"]]
def make(name, **says):
    book(name + ".xlsx", [("S", ROWS)], says={"S": says})
make("xml", comments="<comments><commentList>")
make("dtd", boxes='<!DOCTYPE x [<!ENTITY a "b">]><a/>')
make("bomb", comments=comments([("A2", "no " * 6000000)]))
make("bombs", comments=comments([("A2", "no " * 3000000)] * 2))
make("deep", boxes="<a>" * 100000 + "</a>" * 100000)
make("gone", comments=[("A2", "removed")])
make("places", comments=[("A99999999999999999999", "x"), ("ZZZZZZZZ1", "y"), ("1", "z"), ("A2", "")])
with zipfile.ZipFile("gone.xlsx") as z, zipfile.ZipFile("missing.xlsx", "w") as to:
    for name in z.namelist():
        if "comments" not in name:
            to.writestr(name, z.read(name))
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for f in xml dtd bomb bombs missing deep places; do kbdiff list -f csv $f.xlsx | cut -d, -f1,2; done
@stdout
host,update
deep,KB4000001
host,update
places,KB4000001
@stderr
xml.xlsx: error: cannot read this file: no element found [OPEN]
dtd.xlsx: error: cannot read this file: its XML declares a document type, which no spreadsheet program writes; open it in Excel and save it again [OPEN]
bomb.xlsx: error: cannot read this file: one of its strings is longer than 16 MiB [OPEN]
bombs.xlsx: error: cannot read this file: its comments and text boxes hold more than 16 MiB [OPEN]
missing.xlsx: error: cannot read this file: it is damaged: the comments or the drawing of a sheet are missing [OPEN]
@status 0
