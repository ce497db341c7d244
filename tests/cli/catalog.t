@case condense
@file defs.csv
"DatePosted","CVE","BulletinKB","Title","AffectedProduct","AffectedComponent","Severity","Impact","Supersedes","Exploits"
"20231010","CVE-2023-36577","5031419","WDAC OLE DB Remote Code Execution","Windows Server 2012 R2","","Critical","","5030269",
"20231114","CVE-2023-36017","5032249","Scripting Engine Memory Corruption","Windows Server 2012 R2","","Important","","5031419",
"20231114","CVE-2023-36025","5032249","SmartScreen Bypass","Windows Server 2012 R2","","Important","","",
"20231115","CVE-2023-36026","Release Notes","Edge","Edge","","","","",
@cmd
kbdiff catalog defs.csv -o small.csv && cat small.csv
kbdiff catalog small.csv -o again.csv && cmp small.csv again.csv
@stdout
kbdiff-catalog,first,last,severity,title,products,fixes,replaces,partial
newest,,20231115,,,,,,
title,,,,"WDAC OLE DB Remote Code Execution",,,,
product,,,,"Windows Server 2012 R2",,,,
cve,,,,,,"2023-36577 36017 36025",,
5031419,20231010,,C,1,1,*:1,*:5030269,
5032249,20231114,,I,*,1,*:2-3,*:5031419,
@stderr
@status 0

@case onto-itself
@file defs.csv
Article,Product,Supercedence
KB5031419,Windows Server 2012 R2,5030269
@cmd
kbdiff catalog defs.csv -o defs.csv && cat defs.csv
@stdout
kbdiff-catalog,first,last,severity,title,products,fixes,replaces,partial
newest,,,,,,,,
product,,,,"Windows Server 2012 R2",,,,
5031419,,,,,1,,*:5030269,
@stderr
@status 0

@case no-output
@cmd
kbdiff catalog defs.csv
@stdout
@stderr
kbdiff: 'kbdiff catalog' needs -o FILE
@status 2

@case no-input
@cmd
kbdiff catalog -o small.csv
@stdout
@stderr
kbdiff: no input: give a file or a folder
Try 'kbdiff help catalog'.
@status 2

@case no-catalogue
@file other.csv
Server,HotFixID
CAS01,KB938397
@cmd
kbdiff catalog other.csv -o small.csv
test ! -e small.csv
@stdout
@stderr
other.csv: error: not a table that kbdiff knows: a catalogue has the columns BulletinKB, AffectedProduct and Supersedes (wesng's definitions), Article, Product and Supercedence (Security Update Guide), or those of 'kbdiff catalog' [NO_TABLE]
@status 0

@case zip
@cmd
printf 'PK\003\004\024 and so on' > defs.zip
kbdiff catalog defs.zip -o small.csv
@stdout
@stderr
defs.zip: error: not a table that kbdiff knows: a zip archive; unpack it first [NO_TABLE]
@status 2

@case broken-rows
@file defs.csv
BulletinKB,AffectedProduct,Supersedes
5031419,Windows Server 2012 R2,5030269
5032249,Windows
@cmd
printf '5032249,"Wind' >> defs.csv
kbdiff catalog defs.csv nowhere.csv -o small.csv
ls
@stdout
data
defs.csv
samples
@stderr
defs.csv:3: error: this row does not match its header: 2 fields, but line 1 has 3 [CSV_FIELDS]
nowhere.csv: error: cannot read this file: No such file or directory [OPEN]
@status 0

@case says-little
@file defs.csv
Article,Product,Release Date
KB5031419,Windows Server 2012 R2,10/10/2023
KB5031420,Windows Server 2012 R2,10/11/2023
@cmd
kbdiff catalog -v defs.csv -o small.csv
cat small.csv
@stdout
kbdiff-catalog,first,last,severity,title,products,fixes,replaces,partial
newest,,20231010,,,,,,
product,,,,"Windows Server 2012 R2",,,,
5031419,20231010,,,,1,,,
5031420,,,,,1,,,
@stderr
defs.csv: warning: this catalogue names no replacements: it has no column Supersedes or Supercedence [NO_GRAPH]
defs.csv:3:34: note: ignored dates in no known form [DATE_UNREAD]
@status 0

@case full-device
@file defs.csv
Article,Product,Supercedence
KB5031419,Windows Server 2012 R2,5030269
@cmd
kbdiff catalog defs.csv -o /dev/full
@stdout
@stderr
kbdiff: /dev/full: cannot be written: No space left on device
@status 2
