@case zip-is-a-folder
@file a.csv
"CSName","HotFixID","InstalledOn"
"A","KB4000001","2023-10-12"
"A","KB4000002","2023-10-12"
@file b.csv
"CSName","HotFixID","InstalledOn"
"B","KB4000001","2023-10-12"
@file notes.md
# Where these come from
@cmd
python3 -m zipfile -c all.zip a.csv b.csv notes.md
kbdiff list -f csv all.zip
kbdiff -q -b B all.zip
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,2023-10-12,,,installed,,,,yes,,0,get-hotfix-csv,all.zip/a.csv,2,,,
A,KB4000002,,,2023-10-12,,,installed,,,,yes,,0,get-hotfix-csv,all.zip/a.csv,3,,,
B,KB4000001,,,2023-10-12,,,installed,,,,yes,,0,get-hotfix-csv,all.zip/b.csv,2,,,
@stderr
all.zip/notes.md: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
all.zip/notes.md: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 1

@case tar-and-what-is-passed-over
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
mkdir -p out/.git && mv a.csv out && cp out/a.csv out/.git && touch out/desktop.ini
tar czf all.tgz out && tar cf all.tar out
kbdiff list all.tgz -f csv && kbdiff list all.tar -f csv
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,all.tgz/out/a.csv,2,,,
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,all.tar/out/a.csv,2,,,
@stderr
@status 0

@case packed-file-has-its-own-stem
@file EX01.txt
KB4000001
KB4000002
@file EX02.txt
KB4000001
@cmd
gzip EX01.txt EX02.txt && kbdiff -q EX01.txt.gz EX02.txt.gz; echo $?
kbdiff list -f csv WEB01=EX02.txt.gz
kbdiff list EX01.txt.gz.bak
@stdout
1
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
WEB01,KB4000001,,,,,,installed,,,,yes,,0,kb-list,WEB01=EX02.txt.gz,1,,,
@stderr
EX01.txt.gz.bak: error: cannot read this file: No such file or directory [OPEN]
@status 2

@case archive-in-an-archive
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
gzip -k a.csv && mkdir all && python3 -m zipfile -c all/all.zip a.csv a.csv.gz
kbdiff list -f csv all
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,all/all.zip/a.csv,2,,,
,,,,,,,,,,,no,,0,,all/all.zip/a.csv.gz,0,,unreadable,
@stderr
all/all.zip/a.csv.gz: warning: not an export that kbdiff recognises: a gzip file inside another archive; unpack it [UNKNOWN]
@status 0

@case name-for-an-archive
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
python3 -m zipfile -c a.zip a.csv && kbdiff list X=a.zip
@stdout
@stderr
a.zip: error: NAME=FILE needs a file of one host: this is an archive [NAME_MANY]
@status 2

@case damaged
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
"A","KB4000002"
@cmd
gzip -c a.csv | head -c 30 >cut.gz && kbdiff list cut.gz
mkdir all && cp a.csv cut.gz all && kbdiff list all
@stdout
@stderr
cut.gz: error: cannot read this file: truncated gzip input [OPEN]
all/cut.gz: error: cannot read this file: truncated gzip input [OPEN]
@status 2

@case archive-from-standard-input
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
gzip -c a.csv | kbdiff list -
@stdout
@stderr
-: error: not an export that kbdiff recognises: a gzip file; archives are read from files, not from standard input [UNKNOWN]
@status 2

@case empty-archive-and-empty-member
@file a.txt
@cmd
python3 -m zipfile -c a.zip a.txt; kbdiff list a.zip
python3 -c 'import zipfile; zipfile.ZipFile("none.zip", "w").close()'
kbdiff list none.zip; gzip -c a.txt >a.gz; kbdiff list a.gz
@stdout
@stderr
a.zip/a.txt: error: it is empty: export it again [EMPTY]
none.zip: error: it is empty: an archive without files [EMPTY]
a.gz: error: it is empty: export it again [EMPTY]
@status 2

@case hostile-names
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
python3 - <<'END'
import zipfile
with zipfile.ZipFile("a.zip", "w") as z:
    with open("a.csv") as f:
        text = f.read()
    for host, name in (("A", "/etc/a.csv"), ("B", "../../b.csv"),
                       ("C", "C:\\x\\..\\c.csv"), ("D", "d\x1b[31m.csv")):
        z.writestr(name, text.replace('"A"', '"%s"' % host))
END
kbdiff list -f csv a.zip
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,a.zip/etc/a.csv,2,,,
B,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,a.zip/b.csv,2,,,
C,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,a.zip/C:/x/c.csv,2,,,
D,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,a.zip/d\x1B[31m.csv,2,,,
@stderr
@status 0

@case two-files-of-one-name
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
python3 -W ignore -c 'import zipfile
z = zipfile.ZipFile("a.zip", "w"); z.write("a.csv"); z.write("a.csv")'
kbdiff list a.zip
@stdout
@stderr
a.zip/a.csv: error: cannot read this file: the archive holds two files with this name [OPEN]
@status 2

@case too-much
@cmd
yes "$(printf 'KB4000001%9999s')" | head -n 2000 | gzip >part.gz
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do cat part.gz; done >bomb.gz
kbdiff list bomb.gz
@stdout
@stderr
bomb.gz: error: cannot read this file: it unpacks to more than 250 times its size [OPEN]
@status 2

@case files-of-other-programs
@file a.csv
"CSName","HotFixID"
"A","KB4000001"
@cmd
mkdir all && cp a.csv all && printf '\x89PNG\r\n\x1a\n\0\0' >all/shot.png
printf '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old' >all/old.xls
python3 -c 'import zipfile
z = zipfile.ZipFile("all/x.docx", "w"); z.writestr("word/document.xml", "")'
kbdiff list all -f csv; kbdiff list all/old.xls; kbdiff list all/x.docx
@stdout
host,update,variant,kind,installed_on,installed_by,title,state,os,build,arch,complete,declared,unidentified,format,file,line,aliases,doubt,revision
A,KB4000001,,,,,,installed,,,,yes,,0,get-hotfix-csv,all/a.csv,2,,,
,,,,,,,,,,,no,,0,,all/old.xls,0,,unreadable,
@stderr
kbdiff: warning: not an export that kbdiff recognises: 3 files, all/old.xls, all/shot.png and all/x.docx [UNKNOWN]
all/old.xls: error: not an export that kbdiff recognises: an Excel 97 workbook (.xls) or another file of an old Office program; save it as .xlsx or CSV [UNKNOWN]
all/x.docx: error: not an export that kbdiff recognises: a Word document [UNKNOWN]
@status 2

@case archives that were cut between their files, and packed files that were damaged
@file ex01.csv
CSName,HotFixID
EX01,KB4000001
@file ex02.csv
CSName,HotFixID
EX02,KB4000001
@cmd
tar cf whole.tar ex01.csv ex02.csv; head -c 2048 whole.tar > cut.tar; gzip -c cut.tar > cut.tar.gz
gzip -nc ex02.csv > whole.csv.gz; (head -c -8 whole.csv.gz; printf '\0\0\0\0\0\0\0\0') > zeros.csv.gz; (head -c -4 whole.csv.gz; printf '\1\0\0\0') > short.csv.gz; cat whole.csv.gz whole.csv.gz > twice.csv.gz
for f in whole.tar cut.tar cut.tar.gz; do kbdiff cluster --brief $f; echo $?; done
for f in whole zeros short; do kbdiff cluster --brief ex01.csv $f.csv.gz; echo $?; done; kbdiff list -f csv twice.csv.gz | wc -l
@stdout
EX01 and EX02 have the same update.
0
2
2
EX01 and EX02 have the same update.
0
2
2
3
@stderr
cut.tar: error: cannot read this file: it is cut short: its end is missing [OPEN]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
cut.tar.gz: error: cannot read this file: it is cut short: its end is missing [OPEN]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
zeros.csv.gz: error: cannot read this file: it is damaged: its checksum is wrong [OPEN]
short.csv.gz: error: cannot read this file: it is damaged: its checksum is wrong [OPEN]
@status 0

@case a check behind an archive that gzip packed
@cmd
mkdir d; for h in A B; do printf "CSName,HotFixID\n$h,KB4000001\n" > d/$h.csv; done
tar cf d.tar d; gzip -n d.tar; cp d.tar.gz bad.tar.gz
python3 -c 'f = open("bad.tar.gz", "r+b"); f.seek(-8, 2); c = f.read(1); f.seek(-8, 2); f.write(bytes([c[0] ^ 255]))'
kbdiff cluster --brief d.tar.gz; kbdiff cluster --brief bad.tar.gz
(gzip -c d/A.csv; gzip -c d/B.csv | tail -c +1) > two.csv.gz; kbdiff list two.csv.gz | grep -c KB4000001
@stdout
A and B have the same update.
2
@stderr
bad.tar.gz: error: cannot read this file: it is damaged: its checksum is wrong [OPEN]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
@status 0

@case the file at which an archive is damaged says why, once
@cmd
for h in A B C; do printf "CSName,HotFixID\n$h,KB4000001\n$h,KB4000002\n" > $h.csv; done
python3 - <<'END'
import zipfile
with zipfile.ZipFile("d.zip", "w") as z:
    for name in ("A.csv", "B.csv", "C.csv"):
        z.write(name)
bytes = open("d.zip", "rb").read()
open("d.zip", "wb").write(bytes.replace(b"B,KB4000002", b"B,KB4000003", 1))
END
kbdiff cluster A.csv C.csv d.zip 2>&1 | sed 's/file: .* \[/file: ... [/'
yes "$(printf 'KB4000001%9999s')" | head -n 4000 | gzip >part.gz
for i in 1 2 3 4 5 6 7; do cat part.gz; done >bomb.gz
kbdiff cluster --keep-going A.csv C.csv bomb.gz
@stdout
d.zip/B.csv: error: cannot read this file: ... [OPEN]
kbdiff: no report, since 2 of 6 inputs were not read; --keep-going reports on the rest
A and C have the same 2 updates; bomb.gz was left out.

Left out
  bomb.gz  cannot read this file: it unpacks to more than 250 times its size
Replace it with an export that kbdiff reads.

  A, C  2 updates each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from A.csv and C.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
bomb.gz: error: cannot read this file: it unpacks to more than 250 times its size [OPEN]
@status 2

@case what stands in the place of an export in a folder and holds none
@file x/ex01.csv
CSName,HotFixID
ex01,KB4000001
@file x/dc02.csv
CSName,HotFixID
dc02,KB4000001
@cmd
try() { kbdiff cluster --brief x; echo $?; rm -f x/*0[3-9]* x/patches*; }
tar cf x/ex03.tar -T /dev/null; try
mkdir d; tar cf x/ex03.tar d; try
python3 -c 'import zipfile; zipfile.ZipFile("x/ex03.zip", "w").close()'; try
printf 'Rar!\x1a\x07\x01\0...' > x/patches.rar; try
printf 'MSCF\0\0\0\0...' > x/patches.cab; try
echo '<html><body><p>Please log in</p></body></html>' > x/sq03.html; try
printf 'From: admin\nSubject: the list\n\nKB4000=\n001\n' > x/ex05.eml; try
echo '{\rtf1\ansi KB4000001}' > x/exch7-03.rtf; try
echo '{\rtf1\ansi KB4000001}' > x/manual03.rtf; try
echo 'ping statistics' > x/ex01.log; echo 'ping statistics' > x/web03.log; try
@stdout
The nodes agree as far as their lists go; x/ex03.tar was left out.
1
2
2
The nodes agree as far as their lists go; x/patches.rar was left out.
1
The nodes agree as far as their lists go; x/patches.cab was left out.
1
The nodes agree as far as their lists go; x/sq03.html was left out.
1
The nodes agree as far as their lists go; x/ex05.eml was left out.
1
The nodes agree as far as their lists go; x/exch7-03.rtf was left out.
1
dc02 and ex01 have the same update.
0
dc02 and ex01 have the same update.
0
@stderr
x/ex03.tar: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/ex03.tar: error: it is empty: an archive without files [EMPTY]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
x/ex03.zip: error: it is empty: an archive without files [EMPTY]
kbdiff: no report, since 1 of 3 inputs was not read; --keep-going reports on the rest
x/patches.rar: warning: not an export that kbdiff recognises: a RAR archive; unpack it [UNKNOWN]
x/patches.cab: warning: not an export that kbdiff recognises: a cabinet file; unpack it [UNKNOWN]
x/sq03.html: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/ex05.eml: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/exch7-03.rtf: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/manual03.rtf: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/ex01.log: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
x/web03.log: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 0

@case links in an archive
@file d/a.csv
CSName,HotFixID
A,KB4000001
@file d/b.csv
CSName,HotFixID
B,KB4000001
@cmd
tar --sort=name -cf whole.tar d; ln d/b.csv d/c.csv; tar --sort=name -cf hard.tar d; rm d/c.csv
ln -s b.csv d/c.csv; tar --sort=name -cf soft.tar d; rm d/c.csv
ln -s . d/latest; tar --sort=name -cf folder.tar d
python3 - <<'END'
import zipfile
with zipfile.ZipFile("soft.zip", "w") as z:
    z.write("d/a.csv"); z.write("d/b.csv")
    link = zipfile.ZipInfo("d/c.csv"); link.create_system = 3
    link.external_attr = 0o120777 << 16
    z.writestr(link, "b.csv")
END
for f in whole.tar hard.tar soft.tar folder.tar soft.zip; do kbdiff cluster --brief $f; echo $?; done
@stdout
A and B have the same update.
0
The nodes agree as far as their lists go; hard.tar/d/c.csv was left out.
1
The nodes agree as far as their lists go; soft.tar/d/c.csv was left out.
1
A and B have the same update.
0
The nodes agree as far as their lists go; soft.zip/d/c.csv was left out.
1
@stderr
hard.tar/d/c.csv: warning: not an export that kbdiff recognises: a link inside an archive; unpack the archive [UNKNOWN]
soft.tar/d/c.csv: warning: not an export that kbdiff recognises: a link inside an archive; unpack the archive [UNKNOWN]
folder.tar/d/latest: warning: not an export that kbdiff recognises: a link inside an archive; unpack the archive [UNKNOWN]
soft.zip/d/c.csv: warning: not an export that kbdiff recognises: a link inside an archive; unpack the archive [UNKNOWN]
@status 0

@case several files that are left out for other reasons than a failed export
@file d/A.csv
CSName,HotFixID
A,KB5031361
@file d/B.csv
CSName,HotFixID
B,KB5031361
@file d/C.csv
hello, the job ran
@file d/x.csv
host,update,until,reason
@cmd
printf 'Rar!\032\007\000' >d/D.rar
kbdiff cluster d 2>/dev/null | sed -n '/^Left out/,/^$/p'
: >d/C.csv; rm d/x.csv d/D.rar; : >d/D.csv
kbdiff cluster --keep-going d 2>/dev/null | sed -n '/^Left out/,/^$/p'
@stdout
Left out
  d/C.csv  not an export that kbdiff recognises: see 'kbdiff formats'
  d/D.rar  not an export that kbdiff recognises: a RAR archive; unpack it
  d/x.csv  not an export that kbdiff recognises: its columns are those of
           exceptions (--except)
Replace them with exports that kbdiff reads. Add --exclude FILE for each that is
not an export.

Left out
  d/C.csv  it is empty: export it again
  d/D.csv  it is empty: export it again
Export both again.

@stderr
@status 0
