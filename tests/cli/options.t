@case help
@cmd
kbdiff --help
@stdout
Usage: kbdiff [diff] [OPTION]... GOOD BAD
       kbdiff COMMAND [OPTION]... INPUT...

Find out which Windows updates good hosts have and bad hosts lack, from lists
that Get-HotFix, systeminfo, wmic and others print.

Commands
  diff        what good hosts have and bad hosts lack
  cluster     whether all hosts have the same updates
  list        what each host has
  changes     what a patch night changed
  explain     what an update is, and which hosts lack it
  catalog     shrink an update catalogue
  facts       what kbdiff knows about updates, and how new it is
  formats     what kbdiff reads, and how to export it
  completion  tab completion for a shell
  help        help for one command

Examples
  kbdiff cas01.csv cas02.csv      what cas02 lacks, and what cas01 lacks
  kbdiff cluster exports/         whether all hosts have the same updates

'kbdiff help COMMAND' lists the options of a command, 'kbdiff formats' shows how
to export, and kbdiff(1) explains everything.
@stderr
@status 0

@case version
@cmd
kbdiff -V
@stdout
kbdiff 0.1.0
@stderr
@status 0

@case formats
@cmd
kbdiff formats
@stdout
get-hotfix-csv
    Get-HotFix or osquery's patches as CSV; any columns and hosts
    Get-HotFix -ComputerName HOST | Export-Csv HOST.csv
get-hotfix-table
    Get-HotFix as the console shows it, even amid other text
    Get-HotFix -ComputerName HOST > HOST.txt
get-hotfix-list
    Get-HotFix | Format-List, short or of all properties
    Get-HotFix -ComputerName HOST | Format-List * > HOST.txt
wmic-table
    wmic qfe as a table; any columns, one or several hosts
    wmic /node:HOST qfe list > HOST.txt
wmic-list
    wmic qfe as Name=value lines
    wmic /node:HOST qfe list full > HOST.txt
wmic-csv
    wmic qfe as CSV, one or several hosts
    wmic /node:HOST qfe list /format:csv > HOST.csv
systeminfo
    systeminfo, in any language, one or several hosts
    systeminfo /s HOST > HOST.txt
systeminfo-csv
    systeminfo /fo csv, with or without header
    systeminfo /s HOST /fo csv > HOST.csv
systeminfo-table
    systeminfo /fo table
    systeminfo /s HOST /fo table > HOST.txt
computer-info
    Get-ComputerInfo as a list, with OsHotFixes
    $FormatEnumerationLimit = -1; Get-ComputerInfo > HOST.txt
html
    wmic qfe as HTML, Get-HotFix | ConvertTo-Html
    wmic /node:HOST qfe list /format:htable > HOST.html
clixml
    Get-HotFix and others by Export-Clixml, and wmic's rawxml
    Get-HotFix -ComputerName HOST | Export-Clixml HOST.xml
json
    Get-HotFix, history, osquery, Ansible or inventories as JSON
    Get-HotFix -ComputerName HOST | ConvertTo-Json > HOST.json
dism
    dism /get-packages, list or table, and Get-WindowsPackage
    dism /online /get-packages /English > HOST.txt
update-history
    Get-WUHistory, Microsoft.Update.Session, Get-Package msu
    Get-WUHistory -Last 1000 | Export-Csv HOST.csv
compliance
    SCCM or WSUS: ArticleID with a status that says installed
    a report with ArticleID, Status and the host's name
software-list
    programs whose titles end in (KB938397); shows few updates
    Get-Package | Select Name,Version | Export-Csv HOST.csv
tool-list
    psinfo -h, Seatbelt, Metasploit's and Nessus' lists
    psinfo -h \\HOST > HOST.txt
kb-list
    one update per line, or several joined by , or ;
    (Get-HotFix).HotFixID > HOST.txt
own-table
    columns of hosts, updates and days that you aligned by blanks
    Get-HotFix | Format-Table -AutoSize > HOST.txt
requirements
    updates, levels (>= 17763.4974) and months (>= 2023-10) that hosts
    must have (-g FILE)
host-errors
    hosts that could not be queried, as CSV: Host,Error
kbdiff-csv
    what 'kbdiff list -f csv' prints
    kbdiff list -f csv INPUT... > hosts.csv
@stderr
@status 0

@case no operand
@cmd
kbdiff
@stdout
@stderr
kbdiff: nothing to compare: give two files, or a folder and -b NAME
Try 'kbdiff help diff'.
@status 2

@case unknown option
@cmd
kbdiff --no-such a b
@stdout
@stderr
kbdiff: unknown option --no-such; 'kbdiff help diff' lists the options
@status 2

@case value missing
@cmd
kbdiff list -f
@stdout
@stderr
kbdiff: --format needs a value: --format FORMAT
@status 2

@case unknown report
@cmd
kbdiff list -f yaml x
@stdout
@stderr
kbdiff: --format: unknown format "yaml"; use text, csv, json, markdown, jira, html, xlsx, nagios or junit
@status 2

@case unknown input format
@cmd
kbdiff list --input-format x y
@stdout
@stderr
kbdiff: --input-format: unknown format "x"; 'kbdiff formats' lists them
@status 2

@case option of another command
@cmd
kbdiff list --decisive x
@stdout
@stderr
kbdiff: 'kbdiff list' takes no --decisive; see 'kbdiff help list'
@status 2

@case show
@cmd
kbdiff --show nothing a b
@stdout
@stderr
kbdiff: --show: unknown group "nothing"; use missing, uncertain, extra, accepted, covered, inapplicable, same or all
@status 2

@case a bad pattern
@cmd
kbdiff --kind "(" samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: error: --kind: invalid pattern "(": missing closing parenthesis at its end [SYNTAX]
@status 2

@case a bad date
@cmd
kbdiff --since 03/04/2024 samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: --since: "03/04/2024" is not a clear date; write it as year-month-day, such as 2024-03-31
@status 2

@case formats takes nothing
@cmd
kbdiff formats x
@stdout
@stderr
kbdiff: 'kbdiff formats' takes no operand; leave out "x"
@status 2

@case jobs
@cmd
kbdiff -j 0 samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: --jobs: "0" is not a number from 1 to 1024
@status 2

@case order
@cmd
kbdiff --date-order x samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: --date-order: unknown order "x"; use mdy, dmy or ymd
@status 2

@case options behind operands
@cmd
kbdiff samples/exchange/cas01.csv samples/exchange/cas02.csv --brief -f text
@stdout
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
@stderr
@status 1

@case a file named like a command
@cmd
cp samples/utf16/fs07.csv list; kbdiff list -f csv ./list | wc -l
@stdout
5
@stderr
@status 0

@case colour
@cmd
kbdiff --brief --color always samples/exchange/cas01.csv samples/exchange/cas02.csv | cat -v; NO_COLOR=1 kbdiff --brief --color auto samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
^[[1;31mCAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.^[[0m
CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
@stderr
@status 1

@case colour of rows and states
@cmd
python3 data/fleets sql hv
kbdiff --color always cluster sql | sed -n 3,9p | cat -v
kbdiff --color always cluster --keep-going hv 2>&1 | cat -v | grep -A 1 'doubt.*HV04'
kbdiff --color always samples/exchange/cas01.csv samples/exchange/cas02.csv | sed -n 3p | cat -v
@stdout
^[[31m  2 months behind^[[0m   SQL09
                    at 17763.9020 (2026-07), lacks KB5126048 and KB5122876
^[[31m  one month behind^[[0m  SQL04
                    at 17763.9121 (2026-08), lacks KB5122876
  extra updates     SQL13
                    at 17763.9245 (2026-09) like the other 13, has KB4589208,
                    which no other node has
^[[33m  in doubt^[[0m          HV04
                    may lack KB5122871 and KB5126052
^[[31m  CAS02 lacks^[[0m  KB938397  Hotfix for Windows Server 2003 x64 Edition (installed
@stderr
@status 0

@case the colour of a label does not follow the names of hosts in it
@cmd
for h in GOOD1 GOOD2; do printf "CSName,HotFixID\n$h,KB5029247\n" > $h.csv; done
printf 'CSName,HotFixID\nbehind01,KB5029247\nbehind01,KB5031361\n' > bad.csv
kbdiff --show extra --color always -g 'GOOD*' *.csv | sed -n 5p | cat -v
kbdiff --show extra -f html -g 'GOOD*' *.csv | grep -o '<td class="l[^>]*>[^<]*<'
@stdout
  Only on behind01  KB5031361  2023-10 cumulative update, 17763.4974
<td class="l" align="left" valign="top">Only on behind01<
@stderr
@status 0

@case an input format that is wrong
@cmd
kbdiff list --input-format systeminfo samples/required.txt
@stdout
@stderr
samples/required.txt: error: found no list in the format systeminfo here [SYNTAX]
@status 2

@case full disk
@cmd
kbdiff list samples/utf16/fs07.csv > /dev/full
@stdout
@stderr
kbdiff: standard output: cannot be written: No space left on device
@status 2

@case progress is shown and leaves nothing behind
@cmd
# On a terminal: drawn over itself, and cleared at the end.
script -qefc 'kbdiff --progress always -q samples/exchange/cas01.csv samples/exchange/cas02.csv' /dev/null </dev/null >out
echo "status $?"
tr '\r\033' '\nE' <out | sed 's/, [0-9]* MB\/s/, N MB\/s/' | tail -n 3
echo
# Writing is a stage, unless the report itself is on the terminal.
script -qefc 'kbdiff --progress always -o out.csv samples/exchange/cas01.csv samples/exchange/cas02.csv' /dev/null </dev/null >out
tr '\r\033' '\nE' <out | tail -n 4
echo
script -qefc 'kbdiff --progress always --brief samples/exchange/cas01.csv samples/exchange/cas02.csv' /dev/null </dev/null | grep -c writing
# In a pipe there is none.
kbdiff -q samples/exchange/cas01.csv samples/exchange/cas02.csv 2>&1 | wc -c
@stdout
status 1
joining listsE[K
comparing hostsE[K
E[K
comparing hostsE[K
E[K
writing the reportE[K
E[K
0
0
@stderr
@status 0

@case a verdict alone is for people
@cmd
kbdiff --brief -f json samples/exchange/cas01.csv samples/exchange/cas02.csv
kbdiff --brief -o out.csv samples/exchange/cas01.csv samples/exchange/cas02.csv
ls
kbdiff --brief -f md samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
data
samples
@stderr
kbdiff: --brief prints text, not json
kbdiff: --brief prints text, not csv
kbdiff: --brief prints text, not markdown
@status 2

@case help for one command
@cmd
kbdiff cluster --help >a; kbdiff help cluster >b; cmp a b && cat a; kbdiff help clsuter
@stdout
Usage: kbdiff cluster [OPTION]... INPUT...

Check that the nodes of a cluster, or the hosts of a fleet, have the same
updates. Say which hosts differ from the rest, how far they are behind, and
what they lack.

INPUT is a file, a folder, an archive, NAME=FILE, or - for standard input.

Hosts and inputs
      --expect N|@FILE      fail unless N hosts or more, or those in FILE,
                            were read
      --keep-going          report on the rest when an input fails
      --alias OTHER=NAME    two names of one host
      --column KEY=NAME     which columns of your table to read; KEY is host,
                            update, state or date; separate several with commas
      --exclude GLOB        skip these files of a folder or archive
      --input-format FORMAT
                            read every input as this format
      --date-order ORDER    mdy, dmy or ymd: how to read 03/04/2024 in files
                            that leave it open

What is compared
      --kind REGEX          only updates of this kind (Security Update), and
                            those without a kind
      --since DATE          only updates installed on this day or later, and
                            those without a date
      --until DATE          only updates installed on this day or earlier, and
                            those without a date
      --ignore ID|FILE      ignore this update, or all listed in FILE
      --recurring           include updates re-released under one number
                            (Defender, MRT)
      --except FILE         missing updates that you accept: a CSV of
                            host,update,until,reason

What kbdiff knows
      --builds FILE         a newer build table
      --catalog FILE        a catalogue of superseded updates
      --supersedes FILE     your own CSV of replacements: KB,SupersededBy
      --facts DIR           read the tables in this folder
      --no-facts            do not read the data folders
      --no-builds           use neither data folders nor built-in tables

Report
  -f, --format FORMAT       text, csv, json, markdown, jira, html, xlsx,
                            nagios, junit
  -o, --output FILE         write to FILE; its ending chooses the format
      --brief               print the verdict alone, in one line
  -q, --quiet               print nothing; use the exit status
  -v, --verbose             name every host, update and build; print notes
      --color WHEN          when to use colours: auto, always or never
      --progress WHEN       when to show progress: auto, always or never
  -j, --jobs N              read N inputs at a time
  -h, --help                print this help
  -V, --version             print the version

Exit status: 0 the nodes agree, 1 they differ or may differ, 2 trouble.

Examples
  kbdiff cluster --expect 4 exports/      all four nodes, or an error
  kbdiff cluster exports/ -o patch.html   a page for the change ticket

To compare good hosts with bad ones, see 'kbdiff help diff'.
@stderr
kbdiff: no command named "clsuter"; did you mean 'kbdiff help cluster'?
@status 2

@case did you mean
@cmd
kbdiff clsuter samples/exchange; kbdiff --goood CAS01 samples/exchange
kbdiff --brif x; kbdiff -Z x; kbdiff --show missing,uncertan a b
kbdiff list --input-format sytseminfo x; kbdiff list -f jsno x
kbdiff list --color alway x
# What is no command's name is a file.
kbdiff nosuch samples/exchange/cas01.csv
@stdout
@stderr
kbdiff: no command or file named "clsuter"; did you mean 'kbdiff cluster'?
kbdiff: unknown option --goood; did you mean --good?
kbdiff: unknown option --brif; did you mean --brief?
kbdiff: unknown option -Z; 'kbdiff help diff' lists the options
kbdiff: --show: unknown group "uncertan"; did you mean "uncertain"? Use missing, uncertain, extra, accepted, covered, inapplicable, same or all
kbdiff: --input-format: unknown format "sytseminfo"; did you mean "systeminfo"? 'kbdiff formats' lists them
kbdiff: --format: unknown format "jsno"; did you mean "json"? Use text, csv, json, markdown, jira, html, xlsx, nagios or junit
kbdiff: --color: unknown value "alway"; did you mean "always"? Use auto, always or never
nosuch: error: cannot read this file: No such file or directory; kbdiff reads exports of hosts, and 'kbdiff formats' shows how to make them [OPEN]
@status 2

@case an ending that is no format
@cmd
kbdiff list -o r.pdf samples/required.txt; kbdiff list -o r.log samples/required.txt && head -n 1 r.log
kbdiff list -o r.pdf -f csv samples/required.txt && wc -l <r.pdf; kbdiff list -o report samples/required.txt && head -n 1 report
kbdiff list -o r.htm samples/required.txt && head -n 1 r.htm
@stdout
required
5
required
<!DOCTYPE html>
@stderr
kbdiff: --output: "r.pdf": .pdf is not a report format; use .txt, .csv, .json, .md, .jira, .html, .xlsx, .junit.xml, or add -f FORMAT
@status 0

@case standard output by its names
@cmd
kbdiff list -f csv -o - samples/utf16/fs07.csv | wc -l
echo before >out; kbdiff list -f csv -o /dev/stdout samples/utf16/fs07.csv >>out; head -n 1 out; wc -l <out
ls
@stdout
5
before
6
data
out
samples
@stderr
@status 0

@case a report replaces no input
@cmd
cp samples/exchange/cas0?.csv .; ln -s cas02.csv link.csv; mkdir f; cp cas01.csv f
kbdiff -o cas02.csv cas01.csv cas02.csv; kbdiff -o link.csv cas01.csv cas02.csv
cmp cas02.csv samples/exchange/cas02.csv && test -L link.csv && echo untouched
# The last list of a folder is no input of it.
kbdiff list -o f/all.csv f; kbdiff list -o f/all.csv f; wc -l <f/all.csv
# Nor is what another option names.
echo CAS01 >f/hosts.txt; kbdiff list -q --expect @f/hosts.txt f
@stdout
untouched
26
@stderr
cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
@status 0

@case a report replaces an earlier one in a folder that is read, and no export
@cmd
mkdir f; cp samples/exchange/cas0[12].csv f
for e in txt csv json md html xlsx; do
for c in cluster list cluster; do kbdiff $c -o f/r.$e f; echo $e $c $?; done; rm f/r.$e; done
kbdiff cluster -f junit -o f/r.xml f; kbdiff cluster -f junit -o f/r.xml f; rm f/r.xml
kbdiff cluster -f nagios -o f/cas02.csv f; kbdiff cluster --keep-going -o f/cas02.csv f
kbdiff list -o f/cas02.csv f; kbdiff --brief -g CAS01 -f text -o f/cas02.csv f
cmp f/cas02.csv samples/exchange/cas02.csv && echo untouched
# What is no export may be replaced.
kbdiff cluster -o f/new.txt f; echo "a note" >f/new.txt; kbdiff cluster -q -o f/new.txt f
echo $? $(head -n 1 f/new.txt)
@stdout
txt cluster 1
txt list 0
txt cluster 1
csv cluster 1
csv list 0
csv cluster 2
json cluster 1
json list 0
json cluster 1
md cluster 1
md list 0
md cluster 1
html cluster 1
html list 0
html cluster 1
xlsx cluster 1
xlsx list 0
xlsx cluster 1
KBDIFF UNKNOWN: f/cas02.csv: --output would replace a file that is read: write the report to another file
untouched
1 CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.
@stderr
f/r.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
f/cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
f/cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
f/cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
f/cas02.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
@status 0

@case a workbook needs a folder for temporary files
@cmd
TMPDIR=$PWD/none kbdiff list -o w.xlsx samples/exchange/cas01.csv
echo $? *
@stdout
2 data samples
@stderr
kbdiff: w.xlsx: a workbook needs a folder for temporary files; name it in TMPDIR, or in TMP on Windows
@status 0

@case a pattern that would take for ever is an error
@file a.csv
CSName,HotFixID,Description
A,KB5000001,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!
A,KB5000002,Update
@file b.csv
CSName,HotFixID,Description
B,KB5000002,Update
@cmd
kbdiff --kind '^(a+)+$' a.csv b.csv; echo $?
kbdiff -b '*a*a*a*a*a*a*a*a*a*a*a*a*a*b' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=a.csv b.csv; echo $?
@stdout
2
2
@stderr
kbdiff: error: the pattern "^(a+)+$" takes too long on "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa..."; write it without a repeat inside a repeat [PATTERN]
kbdiff: error: --bad: no host matches "*a*a*a*a*a*a*a*a*a*a*a*a*a*b"; found B and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa [NO_MATCH]
@status 0

@case a command's help names the formats that it writes
@cmd
for c in cluster list changes explain facts; do kbdiff help $c | grep -A1 -e '-f, --format' | grep -v -e --output; done
for c in list changes explain facts; do for f in junit csv; do kbdiff $c -f $f nowhere; done; done 2>&1 | grep -c 'does not write'
@stdout
  -f, --format FORMAT       text, csv, json, markdown, jira, html, xlsx,
                            nagios, junit
  -f, --format FORMAT       text, csv, json, markdown, jira, html, xlsx
  -f, --format FORMAT       text, csv, json, markdown, jira, html, xlsx
  -f, --format FORMAT       text, json, markdown, jira, html
  -f, --format FORMAT       text, json
6
@stderr
@status 0

@case a report does not replace what options name
@file a.csv
CSName,HotFixID
A,KB1000001
@file b.csv
CSName,HotFixID
B,KB1000001
@cmd
printf 'host,update,until,reason\n' >except.csv
printf 'KB,SupersededBy\n' >map.csv
printf 'KB1000002\n' >ignore.txt
printf 'A\n' >hosts.txt
for o in '--except except.csv -o except.csv' '--supersedes map.csv -o map.csv' '--ignore ignore.txt -o ./ignore.txt' '--expect @hosts.txt -o hosts.txt' '-b @hosts.txt -o hosts.txt'; do
	kbdiff diff --keep-going $o a.csv b.csv || echo $?
done
cat except.csv map.csv ignore.txt hosts.txt
@stdout
2
2
2
2
2
host,update,until,reason
KB,SupersededBy
KB1000002
A
@stderr
except.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
map.csv: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
./ignore.txt: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
hosts.txt: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
hosts.txt: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
@status 0

@case a report does not replace the file behind standard input
@file a.csv
CSName,HotFixID
A,KB1000001
@cmd
kbdiff list - -o a.csv <a.csv || echo $?
cat a.csv
@stdout
2
CSName,HotFixID
A,KB1000001
@stderr
-: error: --output would replace a file that is read: write the report to another file [OVERWRITES]
@status 0

@case days that leave nothing, and updates without a day
@cmd
kbdiff cluster --since 2023-01-02 --until 2023-01-01 samples/cluster
kbdiff cluster --since 2023-01-01 samples/cluster | grep -e --since
kbdiff cluster --since 2023-01-01 --until 2024-01-01 samples/cluster | grep -e --since
kbdiff help cluster diff
@stdout
--since keeps 12 updates without a date.
--since and --until keep 12 updates without a date.
@stderr
kbdiff: --since is later than --until
kbdiff: 'kbdiff help' takes one command; leave out "diff"
@status 2

@case help as Windows asks for it
@cmd
kbdiff '/?' | head -1
kbdiff cluster '/?' | head -1
@stdout
Usage: kbdiff [diff] [OPTION]... GOOD BAD
Usage: kbdiff cluster [OPTION]... INPUT...
@stderr
@status 0

@case help of commands that report on no hosts
@cmd
for c in catalog facts formats completion help; do kbdiff help $c | sed -n '/^Report\|^Options/,/^$/p'; done
@stdout
Options
  -o, --output FILE         write the catalogue to FILE
  -v, --verbose             print notes too
  -h, --help                print this help
  -V, --version             print the version

Report
  -f, --format FORMAT       text, json
  -o, --output FILE         write to FILE; its ending chooses the format
  -v, --verbose             name every build; print notes
  -h, --help                print this help
  -V, --version             print the version

Options
  -h, --help                print this help
  -V, --version             print the version

Options
  -h, --help                print this help
  -V, --version             print the version

Options
  -h, --help                print this help
  -V, --version             print the version

@stderr
@status 0

@case a value of --ignore that is neither an update nor a file, and one in a file
@cmd
printf 'CSName,HotFixID\nA,KB5031361\n' > a.csv; sed s/A,/B,/ a.csv > b.csv; echo nothing > f
kbdiff --ignore nothing a.csv b.csv; kbdiff --ignore f a.csv b.csv
@stdout
@stderr
kbdiff: error: --ignore: "nothing" is neither an update, such as KB5031361, nor a file [SYNTAX]
f:1: error: --ignore: "nothing" is not an update, such as KB5031361 [SYNTAX]
@status 2
