Facts as files: folders, and what is known.

@case what is compiled in
@cmd
kbdiff facts
kbdiff facts -f json
kbdiff facts --no-builds
@stdout
kind         rows  newest      file
builds       1758  2026-09-22  built in
chains       2325  2026-09-08  built in
offers        546  -           built in
enablement     15  -           built in

Newer facts are CSV files. Put them into /nowhere/kbdiff,
or name their folder with --facts. Any machine can make them:

  builds    Get-LatestOSBuild -OSName Server2019 -LatestReleases 500 |
            Export-Csv (PowerShell module WindowsOSBuild), or the download of
            the Deployments page of Microsoft's Security Update Guide
  catalog   that download too, or CVEs_*.csv of the wesng project
  others    data/*.csv of a newer release of kbdiff
{"kbdiff": "0.1.0",
 "facts": [
    {"kind": "builds", "file": null, "rows": 1758, "newest": "2026-09-22"},
    {"kind": "chains", "file": null, "rows": 2325, "newest": "2026-09-08"},
    {"kind": "offers", "file": null, "rows": 546, "newest": null},
    {"kind": "enablement", "file": null, "rows": 15, "newest": null}]}
kind         rows  newest      file

Newer facts are CSV files. Put them into /nowhere/kbdiff,
or name their folder with --facts. Any machine can make them:

  builds    Get-LatestOSBuild -OSName Server2019 -LatestReleases 500 |
            Export-Csv (PowerShell module WindowsOSBuild), or the download of
            the Deployments page of Microsoft's Security Update Guide
  catalog   that download too, or CVEs_*.csv of the wesng project
  others    data/*.csv of a newer release of kbdiff
@stderr
@status 0

@case files of a folder
@file share/builds.csv
build,revision,kb,released,kind,line
17763,9999,KB5999999,2030-01-01,regular,server
@file share/chains.csv
chain,ordinal,kb,released,kind,sources,with_revision
ssu/17763,20300101,KB5999998,2030-01-01,ssu-lcu,T,9999
@file share/offers.csv
offer_kb,child_kb,build,stream,released,sources
KB5999997,KB5999998,17763,3.5+4.8,2030-01-01,T
@file share/enablement.csv
kb,from_build,to_build,released,sources
KB5999996,19041,19045,2030-01-01,T
@file share/map.csv
KB,SupersededBy
KB1000001,KB1000002
@file share/other.csv
name,value
a,b
@file g.csv
CSName,HotFixID
G,KB5031361
G,KB5031589
@file b.csv
CSName,HotFixID
B,KB5999999
B,KB5999998
@cmd
kbdiff facts -v --facts share
kbdiff --facts share --show missing,covered g.csv b.csv
kbdiff --brief g.csv b.csv
XDG_DATA_HOME=$PWD kbdiff --brief g.csv b.csv
mv share kbdiff
XDG_DATA_HOME=$PWD kbdiff --brief g.csv b.csv
XDG_DATA_HOME=$PWD kbdiff --no-facts --brief g.csv b.csv
@stdout
kind         rows  newest      file
builds       1758  2026-09-22  built in
chains       2325  2026-09-08  built in
offers        546  -           built in
enablement     15  -           built in
builds          1  2030-01-01  share/builds.csv
chains          1  2030-01-01  share/chains.csv
enablement      1  -           share/enablement.csv
map             1  -           share/map.csv
offers          1  -           share/offers.csv

Newer facts are CSV files. Put them into /nowhere/kbdiff,
or name their folder with --facts. Any machine can make them:

  builds    Get-LatestOSBuild -OSName Server2019 -LatestReleases 500 |
            Export-Csv (PowerShell module WindowsOSBuild), or the download of
            the Deployments page of Microsoft's Security Update Guide
  catalog   that download too, or CVEs_*.csv of the wesng project
  others    data/*.csv of a newer release of kbdiff
B is 75 months ahead of G and lacks nothing that G has; G lacks 2 updates that B
has.

  Superseded on B  KB5031361  2023-10 cumulative update, 17763.4974
                              B: 17763.9999 (KB5999999) >= 17763.4974
                   KB5031589  2023-10 servicing stack
                              B: servicing stack of 2030-01 over that of 2023-10

  G  2 updates, level 17763.4974 (2023-10)
  B  2 updates, level 17763.9999 (2030-01)

Only on bad hosts, not listed: KB5999998 and KB5999999 (--show extra).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.csv and g.csv.
Facts: builds to 2030-01-01 with share/builds.csv, share/chains.csv,
share/enablement.csv and share/offers.csv, a map of the site.
B may lack 2 updates that G has. G lacks 2 updates that B has.
B may lack 2 updates that G has. G lacks 2 updates that B has.
B is 75 months ahead of G and lacks nothing that G has; G lacks 2 updates that B has.
B may lack 2 updates that G has. G lacks 2 updates that B has.
@stderr
share/other.csv: note: ignored a file without known facts [NO_FACTS]
@status 1

@case facts that contradict earlier ones
@file share/builds.csv
build,revision,kb,released,kind,line
17763,4975,KB5031361,2023-10-10,regular,both
@file share/chains.csv
chain,ordinal,kb,released,kind,sources,with_revision
ssu/17763,20231011,KB5031589,2023-10-11,ssu-lcu,T,4974
@cmd
kbdiff facts --facts share
@stdout
kind         rows  newest      file
builds       1758  2026-09-22  built in
chains       2325  2026-09-08  built in
offers        546  -           built in
enablement     15  -           built in
builds          1  2023-10-10  share/builds.csv
chains          1  2023-10-11  share/chains.csv

Newer facts are CSV files. Put them into /nowhere/kbdiff,
or name their folder with --facts. Any machine can make them:

  builds    Get-LatestOSBuild -OSName Server2019 -LatestReleases 500 |
            Export-Csv (PowerShell module WindowsOSBuild), or the download of
            the Deployments page of Microsoft's Security Update Guide
  catalog   that download too, or CVEs_*.csv of the wesng project
  others    data/*.csv of a newer release of kbdiff
@stderr
share/builds.csv:2: warning: this contradicts earlier facts: KB5031361 is 17763.4975 here and 17763.4974 in the built-in table; the higher counts [FACTS_DIFFER]
share/chains.csv:2: warning: this contradicts earlier facts: KB5031589 is at 20231011 of ssu/17763 here and at 20231010 in the built-in table; the later counts [FACTS_DIFFER]
@status 0

@case files that contradict one another
@file share/1.csv
build,revision,kb,released,kind,line
17763,9998,KB5999999,2030-01-01,regular,server
17763,9997,KB5999998,2030-01-01,regular,server
@file share/2.csv
build,revision,kb,released,kind,line
17763,9999,KB5999999,2030-02-01,regular,server
17763,9997,KB5999998,2030-01-01,hotpatch,server
@file share/3.csv
kb,from_build,to_build
KB5999997,19041,19045
@file share/4.csv
kb,from_build,to_build
KB5999997,19041,19046
@file share/5.csv
chain,ordinal,kb,kind,with_revision
ssu/26100/server,20300101,KB5999996,ssu-lcu,9999
net/17763/3.5+4.8,20300101,KB5999995,cumulative,
@file share/6.csv
chain,ordinal,kb,kind,with_revision
ssu/26100/server,20300101,KB5999996,ssu-lcu,9998
net/17763/3.5+4.8,20300102,KB5999995,cumulative,
@cmd
kbdiff facts -f json --no-builds --facts share
@stdout
{"kbdiff": "0.1.0",
 "facts": [
    {"kind": "builds", "file": "share/1.csv", "rows": 2, "newest": "2030-01-01"},
    {"kind": "builds", "file": "share/2.csv", "rows": 2, "newest": "2030-02-01"},
    {"kind": "enablement", "file": "share/3.csv", "rows": 1, "newest": null},
    {"kind": "enablement", "file": "share/4.csv", "rows": 1, "newest": null},
    {"kind": "chains", "file": "share/5.csv", "rows": 2, "newest": "2030-01-01"},
    {"kind": "chains", "file": "share/6.csv", "rows": 2, "newest": "2030-01-02"}]}
@stderr
share/2.csv:2: warning: this contradicts earlier facts: KB5999999 is 17763.9999 here and 17763.9998 in share/1.csv:2; the higher counts [FACTS_DIFFER]
share/2.csv:3: warning: this contradicts earlier facts: KB5999998, 17763.9997, is a hotpatch here and none in share/1.csv:3; the later counts [FACTS_DIFFER]
share/4.csv:2: warning: this contradicts earlier facts: KB5999997 leads from 19041 to 19046 here and to 19045 in share/3.csv:2; the later counts [FACTS_DIFFER]
share/6.csv:2: warning: this contradicts earlier facts: KB5999996 of ssu/26100/server came with revision 9998 here and with 9999 in share/5.csv:2; the later counts [FACTS_DIFFER]
share/6.csv:3: warning: this contradicts earlier facts: KB5999995 is at 20300102 of net/17763/3.5+4.8 here and at 20300101 in share/5.csv:3; the later counts [FACTS_DIFFER]
@status 0

@case facts that cannot be read
@file share/a.csv
chain,ordinal,kb,kind
ssu/17763,first,KB5031589,ssu
@file share/b.csv
chain,ordinal,kb,kind
ssu/,20231010,KB5031589,ssu
@file share/c.csv
chain,ordinal,kb,kind
ssu/17763,20231010,KB5031589,stack
@file share/d.csv
chain,ordinal,kb,kind
ssu/17763,202310,KB5031589,ssu
@file share/e.csv
chain,ordinal,kb,kind
hotpatch/20348,20231010,KB5031589,hotpatch
@file share/f.csv
kb,from_build,to_build
KB5999997,19041
@file share/g.csv
build,revision,kb,released,kind,line
17763,many,KB5999999,2030-01-01,regular,server
@cmd
kbdiff facts --facts share
kbdiff facts --facts nowhere
kbdiff facts a.csv
kbdiff facts -f csv
kbdiff facts -o facts.pdf
@stdout
@stderr
share/a.csv:2:11: error: not a number, not "first" [SYNTAX]
share/b.csv:2:1: error: unknown chain, not "ssu/" [SYNTAX]
share/c.csv:2:30: error: unknown kind of update, not "stack" [SYNTAX]
share/d.csv:2:11: error: not a day such as 20231010, not "202310" [SYNTAX]
share/e.csv:2:16: error: not a month such as 202310, not "20231010" [SYNTAX]
share/f.csv:2: error: this row does not match its header: 2 fields, but line 1 has 3 [CSV_FIELDS]
share/g.csv:2:7: error: build and revision must be numbers, not "many" [SYNTAX]
nowhere: error: cannot read this file: No such file or directory [OPEN]
kbdiff: 'kbdiff facts' takes no operand; give files with --builds, --catalog or --facts, not as "a.csv"
kbdiff: 'kbdiff facts' does not write csv; use text or json
kbdiff: --output: "facts.pdf": .pdf is not a report format; use .txt, .csv, .json, .md, .jira, .html, .xlsx, .junit.xml, or add -f FORMAT
@status 2
