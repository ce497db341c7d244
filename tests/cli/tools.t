@case psinfo
@file a.txt

PsInfo v1.78 - Local and remote system information viewer
Copyright (C) 2001-2016 Mark Russinovich
Sysinternals - www.sysinternals.com

System information for \\SERVER01:
Uptime:                    0 days 12 hours 0 minutes 4 seconds
Kernel version:            Windows Server 2003, Multiprocessor Free
Product type:              Server
Product version:           5.2
Service pack:              2
Kernel build number:       3790
Registered organization:   x
Registered owner:          x
IE version:                8.0000
System root:               C:\WINDOWS
Processors:                2
Processor speed:           2.4 GHz
Processor type:            Intel(R)
Physical memory:           2046 MB
OS Hot Fix     Installed
Q147222        
KB911897       5/29/2007
KB925398_WMP64 5/29/2007
KB938397       9/14/2013

PsInfo v1.78 - Local and remote system information viewer
Copyright (C) 2001-2016 Mark Russinovich
Sysinternals - www.sysinternals.com

System information for \\SERVER02:
Uptime:                    0 days 12 hours 0 minutes 4 seconds
Kernel version:            Windows Server 2003, Multiprocessor Free
Product type:              Server
Product version:           5.2
Service pack:              2
Kernel build number:       3790
Registered organization:   x
Registered owner:          x
IE version:                8.0000
System root:               C:\WINDOWS
Processors:                2
Processor speed:           2.4 GHz
Processor type:            Intel(R)
Physical memory:           2046 MB
OS Hot Fix     Installed
Q147222        
KB911898       5/29/2007
KB925398_WMP64 5/29/2007
KB938397       9/14/2013
@cmd
kbdiff list -f csv a.txt | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
SERVER01,KB147222,,,installed,yes,tool-list,
SERVER01,KB911897,,2007-05-29,installed,yes,tool-list,
SERVER01,KB925398,,2007-05-29,installed,yes,tool-list,
SERVER01,KB938397,,2013-09-14,installed,yes,tool-list,
SERVER02,KB147222,,,installed,yes,tool-list,
SERVER02,KB911898,,2007-05-29,installed,yes,tool-list,
SERVER02,KB925398,,2007-05-29,installed,yes,tool-list,
SERVER02,KB938397,,2013-09-14,installed,yes,tool-list,
@stderr
@status 0

@case winPEAS
@file a.txt
===============================| System Information |===============================

+==========| Basic System Information
+ Check if the Windows versions is vulnerable to some known exploit
    OS Name: Microsoft Windows 10 Pro
    OS Version: 10.0.19045 N/A Build 19045
    System Type: x64-based PC
    Hostname: DESKTOP-01
    ProductName: Windows 10 Pro
    EditionID: Professional
    ReleaseId: 2009
    BuildBranch: vb_release
    CurrentMajorVersionNumber: 10
    CurrentVersion: 6.3
    Architecture: AMD64
    ProcessorCount: 4
    SystemLang: en-US
    IsVirtualMachine: False
    HighIntegrity: False
    PartOfDomain: False
    Hotfixes: KB5022502 (2/15/2023), KB4562830 (1/4/2022), KB5025221 (4/12/2023), 

  [?] Windows vulns search powered by Watson(https://github.com/rasta-mouse/Watson)
 [*] OS Version: 2009 (19045)

+==========| Showing All Microsoft Updates
  HotFix ID                :   KB5025221
  Installed At (UTC)       :   4/12/2023 3:10:33 AM
  Title                    :   2023-04 Cumulative Update for Windows 10 Version 22H2 for x64-based Systems (KB5025221)
  Client Application ID    :   MoUpdateOrchestrator
  Description              :   Install this update

   =================================================================================================

  HotFix ID                :   KB4562830
  Installed At (UTC)       :   1/4/2022 3:10:33 AM
  Title                    :   Feature Update (KB4562830)
  Client Application ID    :   MoUpdateOrchestrator
  Description              :   Install this update

   =================================================================================================
@cmd
kbdiff list -f csv a.txt | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
DESKTOP-01,KB4562830,,,installed,yes,systeminfo,
DESKTOP-01,KB4562830,,,installed,yes,systeminfo,
DESKTOP-01,KB5022502,,,installed,yes,systeminfo,
DESKTOP-01,KB5025221,,,installed,yes,systeminfo,
DESKTOP-01,KB5025221,,,installed,yes,systeminfo,
@stderr
@status 0

@case Seatbelt, by both commands
@file a.txt
====== Hotfixes ======

Enumerating Windows Hotfixes. For *all* Microsoft updates, use the 'MicrosoftUpdates' command.

  KB5022502  2/15/2023 12:00:00 AM  Update                         NT AUTHORITY\SYSTEM
  KB4562830  1/4/2022 12:00:00 AM   Update                         NT AUTHORITY\SYSTEM
  KB5025221  4/12/2023 12:00:00 AM  Security Update                NT AUTHORITY\SYSTEM
@file b.txt
====== MicrosoftUpdates ======

Enumerating *all* Microsoft updates

  HotFix ID                : KB5025221
  Installed At (UTC)       : 4/12/2023 3:10:33 AM
  Title                    : 2023-04 Cumulative Update for Windows 10 Version 22H2 for x64-based Systems (KB5025221)
  Client Application ID    : MoUpdateOrchestrator
  Description              : Install this update to resolve issues in Windows.

  HotFix ID                : KB4562830
  Installed At (UTC)       : 1/4/2022 3:10:33 AM
  Title                    : Feature Update (KB4562830)
  Client Application ID    : MoUpdateOrchestrator
  Description              : Install

@cmd
kbdiff list -f csv a.txt b.txt | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
a,KB4562830,Update,2022-01-04,installed,yes,tool-list,
a,KB5022502,Update,2023-02-15,installed,yes,tool-list,
a,KB5025221,Security Update,2023-04-12,installed,yes,tool-list,
b,KB4562830,Install,,installed,yes,get-hotfix-list,
b,KB5025221,,,installed,yes,get-hotfix-list,
@stderr
@status 0

@case Metasploit
@file a.txt
msf6 post(windows/gather/enum_patches) > run

[*] Running module against WIN-01 (10.0.0.1)

Installed Patches
=================

  HotFix ID  Install Date
  ---------  ------------
  KB2425227  1/1/2020
  KB4489873  5/11/2020

[*] Patch list saved to /root/.msf4/loot/x.txt
[*] Post module execution completed
@file b.txt
[*] KB2871997 is missing
[+] KB2928120 is missing
[+] KB977165 - Possibly vulnerable to MS10-015 kitrap0d if Windows 2K SP4 - Windows 7 (x86)
@file c.txt
[+] KB2534111 installed on 2/2/2011
[+] KB2999226 installed on 6/14/2016
[+] KB976902 installed on 11/20/2010
@cmd
kbdiff list -f csv a.txt c.txt | cut -d, -f1,2,4,5,8,12,15,19; kbdiff list b.txt

@stdout
host,update,kind,installed_on,state,complete,format,doubt
a,KB2425227,,2020-01-01,installed,yes,get-hotfix-table,
a,KB4489873,,,installed,yes,get-hotfix-table,
c,KB976902,,2010-11-20,installed,yes,tool-list,
c,KB2534111,,2011-02-02,installed,yes,tool-list,
c,KB2999226,,2016-06-14,installed,yes,tool-list,
@stderr
b.txt: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case Nessus
@file a.txt
Here is a list of quick-fix engineering updates installed on the remote system :

+ KB2999226, Installed on: 2017/01/10
+ KB3035131, Installed on: 2015/04/05
KB4054590, Installed on: 2018/08/16

Note that for detailed information on installed QFE's such as InstalledBy, Caption,
and so on, please run the scan with 'Report Verbosity' set to 'verbose'.
@file b.txt
The patches for the following bulletins or KBs are missing on the remote host :

 - KB5025221 ( https://support.microsoft.com/en-us/help/5025221 )
 - KB4562830 ( https://support.microsoft.com/en-us/help/4562830 )
@cmd
kbdiff list -f csv a.txt | cut -d, -f1,2,4,5,8,12,15,19; kbdiff list b.txt

@stdout
host,update,kind,installed_on,state,complete,format,doubt
a,KB2999226,,2017-01-10,installed,yes,tool-list,
a,KB3035131,,2015-04-05,installed,yes,tool-list,
a,KB4054590,,2018-08-16,installed,yes,tool-list,
@stderr
b.txt: error: not a list of installed updates: these updates are available or missing; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case Install-WindowsUpdate lists one run
@file a.txt
X ComputerName Result     KB          Size Title
- ------------ ------     --          ---- -----
1 SRV01        Accepted   KB4000001   13MB 2021-04 Update (KB4000001)
1 SRV01        Accepted   KB4000002   13MB 2021-04 Update (KB4000002)
2 SRV01        Downloaded KB4000001   13MB 2021-04 Update (KB4000001)
3 SRV01        Installed  KB4000001   13MB 2021-04 Update (KB4000001)
3 SRV01        Failed     KB4000002   13MB 2021-04 Update (KB4000002)
@cmd
kbdiff list -f csv a.txt | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
SRV01,KB4000001,,,installed,no,update-history,one-run@3
@stderr
a.txt:3: warning: the list is cut short: these are the updates of one run of Install-WindowsUpdate, not all that the host has [CUT]
@status 0

@case Wazuh
@file a.json
{"data":{"affected_items":[{"scan":{"id":2032439852,"time":"2021-02-24T13:01:18Z"},"hotfix":"KB4534132","agent_id":"001"},{"scan":{"id":2032439852,"time":"2021-02-24T13:01:18Z"},"hotfix":"KB4576478","agent_id":"001"},{"scan":{"id":1,"time":"2021-02-24T13:01:18Z"},"hotfix":"KB4534132","agent_id":"002"}],"total_affected_items":3,"total_failed_items":0,"failed_items":[]},"message":"ok","error":0}
@file b.txt
scan_id|scan_time|hotfix|checksum
1|2021/02/24 13:01:18|KB4534132|abc
1|2021/02/24 13:01:18|KB4576478|abd
@file c.csv
Hotfix
KB4534132
KB4576478
@cmd
kbdiff list -f csv a.json b.txt c.csv | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
001,KB4534132,,,installed,yes,json,
001,KB4576478,,,installed,yes,json,
002,KB4534132,,,installed,yes,json,
b,KB4534132,,,installed,yes,get-hotfix-csv,
b,KB4576478,,,installed,yes,get-hotfix-csv,
c,KB4534132,,,installed,yes,kb-list,
c,KB4576478,,,installed,yes,kb-list,
@stderr
@status 0

@case SCCM's view of Win32_QuickFixEngineering
@file a.csv
ResourceID,GroupID,AgentID,TimeStamp,Caption0,CSName0,Description0,FixComments0,HotFixID0,InstallDate0,InstalledBy0,InstalledOn0,Name0,ServicePackInEffect0,Status0
16777220,1,5,2023-01-01,x,ND01,Update,,KB4000001,,x,10/12/2023,,,
16777221,1,5,2023-01-01,x,ND02,Update,,File 1,,x,10/12/2023,,KB4000002,
@cmd
kbdiff list -f csv a.csv | cut -d, -f1,2,4,5,8,12,15,19

@stdout
host,update,kind,installed_on,state,complete,format,doubt
ND01,KB4000001,Update,,installed,yes,get-hotfix-csv,
ND02,KB4000002,Update,,installed,yes,get-hotfix-csv,
@stderr
@status 0

@case programs whose titles end in a number
@file a.csv
ComputerName,DisplayName,DisplayVersion,Publisher,InstallDate
ND01,7-Zip 19.00,19.00,Igor,20230101
ND01,Update for Windows Server 2003 (KB938397),1,Microsoft,20130914
ND01,Security Update for Microsoft .NET Framework 4.6.1 (KB3122661),1,Microsoft,20160914
ND02,Security Update for Windows Server 2003 (KB968730),1,Microsoft,20130914
@file b.txt
Name                                               Version   Vendor
----                                               -------   ------
7-Zip 19.00                                        19.00     Igor
Update for Windows Server 2003 (KB938397)          1         Microsoft
@file g.csv
CSName,HotFixID
ND01,KB938397
G,KB938397
G,KB5031361
@cmd
kbdiff list -f csv a.csv b.txt | cut -d, -f1,2,4,5,8,12,15,19; kbdiff -g G --brief g.csv a.csv

@stdout
host,update,kind,installed_on,state,complete,format,doubt
ND01,KB938397,,2013-09-14,installed,no,software-list,filtered@2
ND01,KB3122661,,2016-09-14,installed,no,software-list,filtered@2
ND02,KB968730,,2013-09-14,installed,no,software-list,filtered@5
b,KB938397,,,installed,no,software-list,filtered@3
ND01 lacks 1 update that G has; ND02 may lack 2.
@stderr
a.csv:2: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
a.csv:5: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
b.txt:3: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
a.csv:2: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
a.csv:5: warning: the list shows only some of the updates: a list of programs shows few Windows updates; add a Get-HotFix export [FILTERED]
kbdiff: warning: these lists come from different commands: updates that one of them cannot show are uncertain; run the same command on both sides (Get-HotFix, or dism /online /get-packages) [KINDS]
@status 1

@case msinfo32 lists no updates
@file a.txt
System Information report written at: 10/12/23 08:00:00
System Name: SRV01
[System Summary]

Item	Value
OS Name	Microsoft Windows Server 2019 Standard
Version	10.0.17763 Build 17763
@cmd
kbdiff list a.txt

@stdout
@stderr
a.txt: error: not a list of installed updates: msinfo32 lists no updates; export them with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case a list of systeminfo without its count may be cut
@cmd
for n in 239 240; do seq $n | sed 's/.*/    [&]: KB4000&/' > $n.txt; sed -i 's/\[\(.\)\]: KB4000/[0\1]: KB400000/; s/\[\(..\)\]: KB4000\([0-9][0-9]\)$/[\1]: KB40000\2/' $n.txt; kbdiff list -f csv $n.txt | cut -d, -f1,2,4,5,8,12,15,19 | tail -1; done

@stdout
239,KB4000239,,,installed,yes,systeminfo,
240,KB4000240,,,installed,no,systeminfo,cut@1
@stderr
240.txt:1: warning: the list is cut short: the file ends after 240 updates [CUT]
@status 0

@case a table that no format claims is asked about
@file a.csv
Rack unit,Patch ref,When
ND01,KB4000001,2023-10-12
ND01,KB4000002,2023-10-12
@file b.txt
first KB4000001 of monday
KB4000002, then
KB4000003 was there
@file c.txt
nothing of
this kind
@cmd
for f in a.csv b.txt c.txt; do kbdiff list $f; done

@stdout
@stderr
a.csv: error: not an export that kbdiff recognises: if it is a table of your own, name its columns: --column 'update=Patch ref,host=NAME' [UNKNOWN]
b.txt: error: not an export that kbdiff recognises: its lines name updates; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
c.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 2

@case lines with something in front
@file a.txt
     1	CSName  HotFixID   InstalledOn
     2	ND01    KB4000001  10/12/2023
     3	ND01    KB4000002  10/13/2023
@file b.txt
2023-10-12T08:00:01.1234567Z HotFixID : KB4000001
2023-10-12T08:00:01.1234567Z 
2023-10-12T08:00:01.1234567Z HotFixID : KB4000002
@file c.txt
nd-07: HotFixID
nd-07: KB4000001
nd-07: KB4000002
@file d.txt
nd-07: HotFixID
nd-08: HotFixID
nd-07: KB4000001
nd-08: KB4000001
@cmd
kbdiff list -f csv a.txt b.txt c.txt | cut -d, -f1,2,4,5,8,12,15,19; kbdiff list d.txt

@stdout
host,update,kind,installed_on,state,complete,format,doubt
ND01,KB4000001,,2023-10-12,installed,yes,wmic-table,
ND01,KB4000002,,2023-10-13,installed,yes,wmic-table,
b,KB4000001,,,installed,yes,get-hotfix-list,
b,KB4000002,,,installed,yes,get-hotfix-list,
nd-07,KB4000001,,,installed,yes,kb-list,
nd-07,KB4000002,,,installed,yes,kb-list,
@stderr
d.txt: error: not an export that kbdiff recognises: its lines name updates, but lines 1 and 2 do not: "nd-07: HotFixID" and "nd-08: HotFixID"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
@status 2

@case lists of dism of several hosts under headings
@cmd
dism() { printf '\nDeployment Image Servicing and Management tool\nVersion: 10.0.17763.1\n\nImage Version: 10.0.17763.%s\n\nPackages listing:\n\nPackage Identity : Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1\nState : Installed\nRelease Type : Update\nInstall Time : 3/12/2019 6:27 AM\n\n' $1; }
end() { printf 'The operation completed successfully.\n\n'; }
try() { (printf "$1\n" EX01; dism 1; $3; printf "$1\n" EX02; dism 1; [ $2 = 0 ] || dism 2 | sed -n '9,$p' | sed 's/4470788/5012170/'; end) > a.txt; kbdiff cluster --brief a.txt 2>&1; echo $?; }
try '===== %s =====' 0 end
try '%s:' 1 end
try 'Host: %s' 0 end
try '### %s ###' 1 end
try '== %s ==' 0 :
@stdout
EX01 and EX02 have the same update.
0
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
1
EX01 and EX02 have the same update.
0
EX01 lacks 1 update that EX02 has; EX02 lacks nothing that EX01 has.
1
a.txt:15: warning: the list is cut short: dism's closing line ("The operation completed successfully.") is missing [CUT]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
1
@stderr
@status 0

@case bare ids below Ansible's lines are lists of their hosts
@cmd
ids='KB5031361\nKB5012170\n'
try() {
	printf "$1" > a.txt
	echo
	kbdiff cluster --brief a.txt 2>&1
	echo "$?"
}
ok='| CHANGED | rc=0 >>\n'
try "EX01 $ok${ids}EX02 $ok$ids"
try "\$ ansible win -m win_shell -a '(Get-HotFix).HotFixID'\nex01.corp.example | SUCCESS | rc=0 >>\nHotFixID\n--------\n$ids\nex02.corp.example $ok\nHotFixID\n--------\n$ids"
try "EX01 $ok${ids}EX02 ${ok}KB5012170\n"
try "EX01 $ok${ids}EX02 $ok"
try "EX01 $ok${ids}EX02 $ok${ids}EX03 | FAILED | rc=1 >>\nGet-HotFix : Access is denied\nnon-zero return code\n"
try "EX01 $ok${ids}EX03 | UNREACHABLE! => {\n    \"msg\": \"timed out\",\n    \"unreachable\": true\n}\nEX02 $ok$ids"
try "EX01 $ok${ids}EX02 | FAILED | rc=1 >>\n$ids"
try "\$ ansible win -m win_shell -a '(Get-HotFix).HotFixID | select -First 2'\nEX01 $ok${ids}EX02 $ok$ids"
try "EX01 $ok${ids}EX02 ${ok}Missing:\n$ids"
@stdout

EX01 and EX02 have the same 2 updates.
0

ex01.corp.example and ex02.corp.example have the same 2 updates.
0

EX01 lacks nothing that EX02 has; EX02 lacks 1 update that EX01 has.
1

a.txt:4: warning: EX02 lists no updates; did the export fail? [NO_ENTRIES]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
1

a.txt:7: warning: EX03 gave no list: "EX03 | FAILED | rc=1 >>" [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
1

a.txt:4: warning: EX03 gave no list: "EX03 | UNREACHABLE! => {" [FAILED]
EX03 may lack 2 updates that the other 2 nodes have: the export of EX03 failed.
1

a.txt:4: warning: EX02 gave no list: "EX02 | FAILED | rc=1 >>" [FAILED]
EX01 lacks nothing that EX02 has; EX02 may lack 2 updates that EX01 has.
1

a.txt:1: warning: the list shows only some of the updates: "ansible win -m win_shell -a '(Get-HotFix).HotFixID | select -First 2'" [FILTERED]
The nodes agree as far as their lists go, but the lists of EX01 and EX02 are in doubt and may be incomplete.
1

a.txt: error: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
2
@stderr
@status 0

@case what is in an image is not what the host runs
@file l.txt
Package Identity : Package_for_KB4000001~31bf3856ad364e35~amd64~~10.0.1.0
State : Installed
Release Type : Update
Install Time : 1/15/2024 1:00 AM

The operation completed successfully.
@cmd
list() { printf 'C:\\> %s\n\nDeployment Image Servicing and Management tool\nVersion: 10.0.17763.1\n\nImage Version: 10.0.17763.4974\n\nPackages listing:\n\n' "$1"; cat l.txt; }
list 'dism /online /get-packages' >a.txt
for c in 'dism /image:D:\mount /get-packages' 'Dism.exe /Get-Packages /Image:C:\mnt' 'Get-WindowsPackage -Path D:\mount' 'dism /online /get-packages /scratchdir:D:\image'; do list "$c" >b.txt; kbdiff --brief a.txt b.txt; done
@stdout
b may lack 1 update that a has: the list of b leaves open whether it is installed. a lacks nothing that b has.
b may lack 1 update that a has: the list of b leaves open whether it is installed. a lacks nothing that b has.
b may lack 1 update that a has: the list of b leaves open whether it is installed. a lacks nothing that b has.
a and b have the same update.
@stderr
b.txt:1: warning: listed, but perhaps not installed: 1 update; see "C:\> dism /image:D:\mount /get-packages" [CONTRADICTED]
b.txt:1: warning: listed, but perhaps not installed: 1 update; see "C:\> Dism.exe /Get-Packages /Image:C:\mnt" [CONTRADICTED]
b.txt:1: warning: listed, but perhaps not installed: 1 update; see "C:\> Get-WindowsPackage -Path D:\mount" [CONTRADICTED]
@status 0

@case a recap of Ansible's below lists counts what failed and what was not reached
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX02   KB5031361 10/17/2023\n\nPLAY RECAP *********************************************************************\n'
try() { printf "$t"'EX01                       : ok=3    changed=0    unreachable=0    failed=0    skipped=0    rescued=0    ignored=0\n%s\n' "$1" > a.txt
	kbdiff cluster -q a.txt 2> /dev/null; echo "$? $1"; }
try 'EX02                       : ok=2    changed=0    unreachable=0    failed=1    skipped=0    rescued=0    ignored=0'
try 'EX02                       : ok=2    changed=0    unreachable=1    failed=0    skipped=0    rescued=0    ignored=0'
try 'EX03                       : ok=2    changed=0    unreachable=1    failed=0'
try 'EX02                       : ok=3    changed=0    unreachable=0    failed=0    skipped=3    rescued=1    ignored=2'
try 'EX02                       : ok=3    changed=0    unreachable=0    failed=0    skipped=3'
@stdout
1 EX02                       : ok=2    changed=0    unreachable=0    failed=1    skipped=0    rescued=0    ignored=0
1 EX02                       : ok=2    changed=0    unreachable=1    failed=0    skipped=0    rescued=0    ignored=0
1 EX03                       : ok=2    changed=0    unreachable=1    failed=0
0 EX02                       : ok=3    changed=0    unreachable=0    failed=0    skipped=3    rescued=1    ignored=2
0 EX02                       : ok=3    changed=0    unreachable=0    failed=0    skipped=3
@stderr
@status 0

@case a row of a host and a word below a table, of a host that gave no list
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX02   KB5031361 10/17/2023\n\n'
for n in 'EX03;KO' 'EX03;no answer' 'EX03 | KO' 'EX03: KO' 'EX01;OK' 'EX01 | OK' 'IE11;used' '| a | b |' ';;' 'Sold to CHG0012; no impact'; do
	printf "$t%s\n" "$n" > a.txt; kbdiff cluster -q a.txt 2> /dev/null; echo "$? $n"; done
@stdout
1 EX03;KO
1 EX03;no answer
1 EX03 | KO
1 EX03: KO
0 EX01;OK
0 EX01 | OK
0 IE11;used
0 | a | b |
0 ;;
0 Sold to CHG0012; no impact
@stderr
@status 0
