@case help
@cmd
kbdiff --help
@stdout
Usage: kbdiff [diff] [OPTION]... GOOD BAD
       kbdiff [diff] [OPTION]... {-g HOSTS | -b HOSTS}... INPUT...
       kbdiff cluster [OPTION]... INPUT...
       kbdiff list [OPTION]... INPUT...
       kbdiff explain [OPTION]... KB... [INPUT]...
       kbdiff catalog [OPTION]... FILE... -o FILE
       kbdiff formats

Compares lists of installed Windows updates: prints which ones good hosts
have and bad ones lack.  An INPUT is a file, a folder, NAME=FILE or - for
standard input.

Commands:
  diff       what good hosts have and bad ones lack
  cluster    whether hosts have the same
  list       what each host has
  explain    what is known of updates, and which hosts lack them
  catalog    a catalogue of updates, made small
  formats    what can be read, and how to export it

Options:
  -g, --good HOSTS          hosts that are well: names, patterns, @FILE, a file
  -b, --bad HOSTS           hosts to look at; others have the other role
      --alias OTHER=NAME    two names of one host
  -f, --format FORMAT       of the report (see below)
  -o, --output FILE         write the report there, whole or not at all
      --input-format FORMAT
                            of the inputs, where it cannot be told
      --show LIST           groups to print: missing, uncertain, extra,
                            covered, inapplicable, same, all
      --decisive            only what all good hosts have and all bad lack
      --kind REGEX          only updates of this kind (Security Update)
      --ignore ID|FILE      leave this update, or those listed there, out
      --since DATE          only updates installed then or later
      --until DATE          only updates installed then or earlier
      --recurring           also updates that come again under one number
      --date-order mdy|dmy|ymd
                            how to read 03/04/2024 where nothing tells
      --builds FILE         add its updates to the table of builds
      --no-builds           without the table of builds that is compiled in
      --catalog FILE        a catalogue of what replaces what
      --supersedes FILE     your own map of it: KB,SupersededBy
      --expect N|@FILE      fail when so many, or these, hosts are not there
  -j, --jobs N              read N inputs at a time
      --progress WHEN       auto, always or never
      --color WHEN          auto, always or never
      --keep-going          report on the rest when inputs cannot be read
  -q, --quiet               print no report; the exit status tells
      --brief               print the verdict alone
  -v, --verbose             name every host, print notes
  -h, --help                print this
  -V, --version             print the version

Formats of the report:
  text       for people: plain text of at most 80 columns
  csv        for spreadsheets; a list is an input again
  json       for programs: everything
  markdown   for GitHub, GitLab and their like
  jira       for Jira's wiki markup
  html       for a screen, mail and tickets: one file, no script
  xlsx       a workbook: summary, rows, all updates by hosts

Exit status: 0 nothing missing or uncertain, 1 something is, 2 trouble.
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
    Get-HotFix as the console shows it, text around it or not
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
kb-list
    updates one a line, or joined by , or ;
    (Get-HotFix).HotFixID > HOST.txt
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
kbdiff: no input is given
Try 'kbdiff --help'.
@status 2

@case unknown option
@cmd
kbdiff --no-such a b
@stdout
@stderr
kbdiff: no such option: --no-such
Try 'kbdiff --help'.
@status 2

@case value missing
@cmd
kbdiff list -f
@stdout
@stderr
kbdiff: option needs a value: -f
Try 'kbdiff --help'.
@status 2

@case unknown report
@cmd
kbdiff list -f yaml x
@stdout
@stderr
kbdiff: no report has this format: yaml
Try 'kbdiff --help'.
@status 2

@case unknown input format
@cmd
kbdiff list --input-format x y
@stdout
@stderr
kbdiff: no input has this format ('kbdiff formats' lists them): x
Try 'kbdiff --help'.
@status 2

@case option of another command
@cmd
kbdiff list --decisive x
@stdout
@stderr
kbdiff: --decisive means nothing to 'kbdiff list'
kbdiff: wrong option
Try 'kbdiff --help'.
@status 2

@case show
@cmd
kbdiff --show nothing a b
@stdout
@stderr
kbdiff: --show knows no such group: nothing
Try 'kbdiff --help'.
@status 2

@case a bad pattern
@cmd
kbdiff --kind "(" samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: error: cannot be read as its format: --kind (: missing closing parenthesis at character 2 [SYNTAX]
@status 2

@case a bad date
@cmd
kbdiff --since 03/04/2024 samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: a date is written as 2024-03-31: 03/04/2024
Try 'kbdiff --help'.
@status 2

@case formats takes nothing
@cmd
kbdiff formats x
@stdout
@stderr
kbdiff: 'kbdiff formats' takes no operand: x
Try 'kbdiff --help'.
@status 2

@case jobs
@cmd
kbdiff -j 0 samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: --jobs needs a number from 1 to 1024: 0
Try 'kbdiff --help'.
@status 2

@case order
@cmd
kbdiff --date-order x samples/exchange/cas01.csv samples/exchange/cas02.csv
@stdout
@stderr
kbdiff: --date-order is mdy, dmy or ymd: x
Try 'kbdiff --help'.
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

@case an input format that is wrong
@cmd
kbdiff list --input-format systeminfo samples/required.txt
@stdout
@stderr
samples/required.txt: error: cannot be read as its format: it holds no list of format systeminfo [SYNTAX]
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
tr '\r\033' '\nE' <out | sed 's/, [0-9]* MB\/s/, N MB\/s/' | tail -n 2
echo
# In a pipe there is none.
kbdiff -q samples/exchange/cas01.csv samples/exchange/cas02.csv 2>&1 | wc -c
@stdout
status 1
2 of 2 inputs, 0 of 0 MB, N MB/sE[K
E[K
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
**CAS02 lacks 1 update that CAS01 has; CAS01 lacks nothing that CAS02 has.**

@stderr
kbdiff: --brief goes with reports for people; the exit status is a program's verdict: json
Try 'kbdiff --help'.
kbdiff: --brief goes with reports for people; the exit status is a program's verdict: csv
Try 'kbdiff --help'.
@status 1
