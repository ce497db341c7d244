@case commands below a list that remove an update
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nA      KB5012170 10/17/2023\nB      KB5031361 10/17/2023\nB      KB5012170 10/17/2023\n\n'
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff cluster --brief $i.txt; }
try "${t}[B]: PS C:\\> wusa.exe /uninstall /kb:5031361 /quiet\n"
try "${t}PS C:\\> Remove-WindowsUpdate -ComputerName B -KBArticleID KB5031361,KB5012170\n"
try "${t}[B]: PS C:\\> Remove-WindowsPackage -Online -PackageName Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.1.1.2\n"
try "${t}PS C:\\> Invoke-Command B { wusa windows10.0-kb5031361-x64.msu /uninstall }\n"
try "${t}[B]: PS C:\\> Remove-WindowsPackage -Online -PackageName \$p.PackageName\n"
try "${t}[B]: PS C:\\> Remove-WindowsPackage -Online -PackageName Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.12\n"
try "${t}psexec \\\\\\\\B wusa /uninstall /kb:5031361\n"
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
1.txt:8: warning: listed, but perhaps not installed: KB5031361; see "[B]: PS C:\> wusa.exe /uninstall /kb:5031361 /quiet" [CONTRADICTED]
2.txt:8: warning: listed, but perhaps not installed: KB5012170; see "PS C:\> Remove-WindowsUpdate -ComputerName B -KBArticleID KB5031361,KB5012170" [CONTRADICTED]
2.txt:8: warning: listed, but perhaps not installed: KB5031361; see "PS C:\> Remove-WindowsUpdate -ComputerName B -KBArticleID KB5031361,KB5012170" [CONTRADICTED]
3.txt:8: warning: listed, but perhaps not installed: KB5012170; see "[B]: PS C:\> Remove-WindowsPackage -Online -PackageName Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.1.1.2" [CONTRADICTED]
4.txt:8: warning: listed, but perhaps not installed: KB5031361; see "PS C:\> Invoke-Command B { wusa windows10.0-kb5031361-x64.msu /uninstall }" [CONTRADICTED]
5.txt:8: warning: listed, but perhaps not installed: 2 updates; see "[B]: PS C:\> Remove-WindowsPackage -Online -PackageName $p.PackageName" [CONTRADICTED]
6.txt:8: warning: listed, but perhaps not installed: 2 updates; see "[B]: PS C:\> Remove-WindowsPackage -Online -PackageName Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.12" [CONTRADICTED]
7.txt:8: warning: listed, but perhaps not installed: KB5031361; see "psexec \\B wusa /uninstall /kb:5031361" [CONTRADICTED]
@status 1

@case commands that remove nothing that is listed below them
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nA      KB5012170 10/17/2023\nB      KB5031361 10/17/2023\nB      KB5012170 10/17/2023\n\n'
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff cluster --brief $i.txt; }
try "PS C:\\> wusa /uninstall /kb:5031361\nPS C:\\> Get-HotFix\n\n$t"
try "${t}[B]: PS C:\\> wusa /uninstall /kb:5031361\nPS C:\\> Get-HotFix -ComputerName B\n\nSource HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/18/2023\nB      KB5012170 10/17/2023\n"
try "${t}PS C:\\> wusa /uninstall /kb:4589208\n"
try "${t}PS C:\\> wusa windows10.0-kb5031361-x64.msu /quiet\n"
try "${t}PS C:\\> Remove-Item windows10.0-kb5031361-x64.msu\n"
try "${t}PS C:\\> Remove-WindowsPackage -Online -PackageName Microsoft-Windows-Client-LanguagePack-Package~31bf3856ad364e35~amd64~de-DE~10.0.17763.1\n"
@stdout
A and B have the same 2 updates.
A lacks nothing that B has; B may lack 1 update that A has.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
2.txt:8: warning: listed, but perhaps not installed: KB5031361; see "[B]: PS C:\> wusa /uninstall /kb:5031361" [CONTRADICTED]
2.txt:13: warning: two complete lists of B differ: this one and 2.txt. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 0

@case a command that asks for an update and finds none
@cmd
t='HotFixID  InstalledOn\n--------  -----------\nKB5031361 10/17/2023\nKB5012170 10/17/2023\n\n'
i=0
printf "$t" > A.txt
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff --brief A.txt B=$i.txt; }
try "${t}PS C:\\> Get-HotFix -Id KB5031361\nGet-HotFix : Cannot find the requested hotfix on the 'localhost' computer.\n"
try "${t}PS C:\\> get-hotfix kb5012170\nGet-HotFix: Der angeforderte Hotfix wurde auf dem Computer \"localhost\" nicht gefunden.\n"
try "${t}PS C:\\> Get-HotFix | findstr KB5031361\nPS C:\\> exit\n"
try "${t}C:\\>wmic qfe where \"HotFixID='KB5031361'\" get HotFixID\nNo Instance(s) Available.\n"
try "${t}PS C:\\> Get-HotFix -Id KB5031361\nGet-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)\n"
try "${t}PS C:\\> Get-HotFix -Id KB5031361 | Export-Csv x.csv\nPS C:\\> exit\n"
try "${t}PS C:\\> Get-HotFix | findstr KB5031361\nB  Security Update  KB5031361\nPS C:\\> exit\n"
try "${t}PS C:\\> Get-HotFix -Id KB5031361\n\n$t"
@stdout
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B has.
B may lack 1 update that A has: the list of B leaves open whether it is installed. A lacks nothing that B lists.
B lacks nothing that A has; A lacks nothing that B lists.
A and B have the same 2 updates.
A and B have the same 2 updates.
B lacks nothing that A has; A lacks nothing that B lists.
@stderr
1.txt:6: warning: listed, but perhaps not installed: KB5031361; see "PS C:\> Get-HotFix -Id KB5031361" [CONTRADICTED]
1.txt:7: warning: the export failed: "Get-HotFix : Cannot find the requested hotfix on the 'localhost' computer." [FAILED]
2.txt:6: warning: listed, but perhaps not installed: KB5012170; see "PS C:\> get-hotfix kb5012170" [CONTRADICTED]
2.txt:7: warning: the export failed: "Get-HotFix: Der angeforderte Hotfix wurde auf dem Computer "localhost" nicht gefunden." [FAILED]
3.txt:6: warning: listed, but perhaps not installed: KB5031361; see "PS C:\> Get-HotFix | findstr KB5031361" [CONTRADICTED]
4.txt:6: warning: listed, but perhaps not installed: KB5031361; see "C:\>wmic qfe where "HotFixID='KB5031361'" get HotFixID" [CONTRADICTED]
4.txt:7: warning: the export failed: "No Instance(s) Available." [FAILED]
5.txt:7: warning: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)" [FAILED]
8.txt:6: warning: the list shows only some of the updates: "Get-HotFix -Id KB5031361" [FILTERED]
@status 0

@case lines of text that speak against an update
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nB      KB5031361 10/17/2023\n\n'
i=0
try() { i=$((i + 1)); printf "$t\n$1\n" > $i.txt; kbdiff cluster --brief $i.txt; }
try "KB5031361 failed on B."
try "B: KB5031361 ist fehlgeschlagen und wurde zurückgesetzt"
try "Sur B la KB5031361 n'est pas installée"
try "KB5031361 no está instalada en B"
try "KB5031361 non è installato su B"
try "A KB5031361 não está instalada no B"
try "KB5031361 is op B niet geïnstalleerd"
try "KB5031361 is no longer installed on B"
try "No KB5031361 on B"
try "All of them except KB5031361 are on B"
try "B still needs KB5031361"
try "KB5031361 will be installed on B tomorrow"
try "To do on B: install KB5031361"
try "KB5031361 (B): error 0x800f0922"
try "KB5031361 is superseded on B"
try "Pending on b.corp.example: KB5031361, see https://support.microsoft.com/help/5031361"
try "KB5031361 was removed"
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A and B may both lack 1 update: the lists of A and B leave open whether it is installed.
@stderr
1.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 failed on B." [CONTRADICTED]
2.txt:7: warning: listed, but perhaps not installed: KB5031361; see "B: KB5031361 ist fehlgeschlagen und wurde zurückgesetzt" [CONTRADICTED]
3.txt:7: warning: listed, but perhaps not installed: KB5031361; see "Sur B la KB5031361 n'est pas installée" [CONTRADICTED]
4.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 no está instalada en B" [CONTRADICTED]
5.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 non è installato su B" [CONTRADICTED]
6.txt:7: warning: listed, but perhaps not installed: KB5031361; see "A KB5031361 não está instalada no B" [CONTRADICTED]
7.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 is op B niet geïnstalleerd" [CONTRADICTED]
8.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 is no longer installed on B" [CONTRADICTED]
9.txt:7: warning: listed, but perhaps not installed: KB5031361; see "No KB5031361 on B" [CONTRADICTED]
10.txt:7: warning: listed, but perhaps not installed: KB5031361; see "All of them except KB5031361 are on B" [CONTRADICTED]
11.txt:7: warning: listed, but perhaps not installed: KB5031361; see "B still needs KB5031361" [CONTRADICTED]
12.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 will be installed on B tomorrow" [CONTRADICTED]
13.txt:7: warning: listed, but perhaps not installed: KB5031361; see "To do on B: install KB5031361" [CONTRADICTED]
14.txt:7: warning: the export failed: "KB5031361 (B): error 0x800f0922" [FAILED]
14.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 (B): error 0x800f0922" [CONTRADICTED]
15.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 is superseded on B" [CONTRADICTED]
16.txt:7: warning: listed, but perhaps not installed: KB5031361; see "Pending on b.corp.example: KB5031361, see https://support.microsoft.com/help/5031361" [CONTRADICTED]
17.txt:7: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 was removed" [CONTRADICTED]
@status 1

@case lines of text that name an update and do not speak against it
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nB      KB5031361 10/17/2023\n\n'
i=0
try() { i=$((i + 1)); printf "$t\n$1\n" > $i.txt; kbdiff cluster --brief $i.txt; }
try "KB5031361 is installed on both"
try "KB5031361 was installed without errors, no reboot needed"
try "KB5031361: not failed anywhere, nothing missing"
try "See https://support.microsoft.com/help/kb5031361-failed-to-install"
try "[KB5031361](https://support.microsoft.com/kb5031361-not-installed)"
try "October 10, 2023-KB5031361 (OS Build 17763.4974)"
try "KB5032196 was removed from B"
try "B failed, and nobody knows why"
@stdout
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
@stderr
8.txt:7: warning: the export of B failed: "B failed, and nobody knows why" [FAILED]
@status 1

@case titles of what is not there, not any more or not yet
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
i=0
while read -r title; do
	i=$((i + 1))
	printf '%s\n\n%b' "$title" "$t" > $i.txt
	kbdiff list $i.txt 2>&1 | head -1 | cut -c1-100
done <<END
B does not have these updates:
B doesn't have:
Not on B:
Without these updates: B
Updates that FAILED on B
These could not be installed on B:
Installation fehlgeschlagen
## Rolled back ##
Zurückgesetzt auf B:
Désinstallés de B
Falta en B:
Manca su B:
Em falta no B:
Ontbreekt op B:
Updates B needs
Planned for next patch day
Scheduled for Saturday
Geplante Updates für B
Mises à jour prévues
Actualizaciones previstas
Aggiornamenti pianificati
Atualizações agendadas
Geplande updates
Wird am Samstag installiert:
Sera installé sur B:
Wordt op B geïnstalleerd
Should be on B:
Must have:
Target state for B
Soll-Zustand
Expected updates for B after the change:
To be installed next Tuesday
Open updates
Still open
To do
Deferred
Hidden
Superseded
END
@stdout
1.txt: error: not a list of installed updates: "B does not have these updates:" stands above its upd
2.txt: error: not a list of installed updates: "B doesn't have:" stands above its updates, on line 1
3.txt: error: not a list of installed updates: "Not on B:" stands above its updates, on line 1; expo
4.txt: error: not a list of installed updates: "Without these updates: B" stands above its updates, 
5.txt: error: not a list of installed updates: "Updates that FAILED on B" stands above its updates, 
6.txt: error: not a list of installed updates: "These could not be installed on B:" stands above its
7.txt: error: not a list of installed updates: "Installation fehlgeschlagen" stands above its update
8.txt: error: not a list of installed updates: "## Rolled back ##" stands above its updates, on line
9.txt: error: not a list of installed updates: "Zurückgesetzt auf B:" stands above its updates, on 
10.txt: error: not a list of installed updates: "Désinstallés de B" stands above its updates, on l
11.txt: error: not a list of installed updates: "Falta en B:" stands above its updates, on line 1; e
12.txt: error: not a list of installed updates: "Manca su B:" stands above its updates, on line 1; e
13.txt: error: not a list of installed updates: "Em falta no B:" stands above its updates, on line 1
14.txt: error: not a list of installed updates: "Ontbreekt op B:" stands above its updates, on line 
15.txt: error: not a list of installed updates: "Updates B needs" stands above its updates, on line 
16.txt: error: not a list of installed updates: "Planned for next patch day" stands above its update
17.txt: error: not a list of installed updates: "Scheduled for Saturday" stands above its updates, o
18.txt: error: not a list of installed updates: "Geplante Updates für B" stands above its updates, 
19.txt: error: not a list of installed updates: "Mises à jour prévues" stands above its updates, o
20.txt: error: not a list of installed updates: "Actualizaciones previstas" stands above its updates
21.txt: error: not a list of installed updates: "Aggiornamenti pianificati" stands above its updates
22.txt: error: not a list of installed updates: "Atualizações agendadas" stands above its updates,
23.txt: error: not a list of installed updates: "Geplande updates" stands above its updates, on line
24.txt: error: not a list of installed updates: "Wird am Samstag installiert:" stands above its upda
25.txt: error: not a list of installed updates: "Sera installé sur B:" stands above its updates, on
26.txt: error: not a list of installed updates: "Wordt op B geïnstalleerd" stands above its updates
27.txt: error: not a list of installed updates: "Should be on B:" stands above its updates, on line 
28.txt: error: not a list of installed updates: "Must have:" stands above its updates, on line 1; ex
29.txt: error: not a list of installed updates: "Target state for B" stands above its updates, on li
30.txt: error: not a list of installed updates: "Soll-Zustand" stands above its updates, on line 1; 
31.txt: error: not a list of installed updates: "Expected updates for B after the change:" stands ab
32.txt: error: not a list of installed updates: "To be installed next Tuesday" stands above its upda
33.txt: error: not a list of installed updates: "Open updates" stands above its updates, on line 1; 
34.txt: error: not a list of installed updates: "Still open" stands above its updates, on line 1; ex
35.txt: error: not a list of installed updates: "To do" stands above its updates, on line 1; export 
36.txt: error: not a list of installed updates: "Deferred" stands above its updates, on line 1; expo
37.txt: error: not a list of installed updates: "Hidden" stands above its updates, on line 1; export
38.txt: error: not a list of installed updates: "Superseded" stands above its updates, on line 1; ex
@stderr
@status 0

@case titles of what is there
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
i=0
while read -r title; do
	i=$((i + 1))
	printf '%s\n\n%b' "$title" "$t" > $i.txt
	kbdiff list $i.txt 2>&1 | head -1 | cut -c1-100
done <<END
Installed updates
Updates installed on B since Tuesday
Missing: none
Missing: 0
Failed: 0, pending: 0
Reboot pending: False
No updates planned
Keine Updates geplant
Installierte Updates (Mai)
Target: B
Non-security updates
Update history
Hotfixes werden abgefragt
Servers that will be checked:
List without header
Not all of this is known to us
Restart of B at 22:00
END
@stdout
B
B
B
B
B
B
B
B
B
B
B
B
B
B
B
B
B
@stderr
@status 0

@case titles of plans, queues and errors leave the updates open
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
i=0
while read -r title; do
	i=$((i + 1))
	printf '%s\n\n%b' "$title" "$t" > $i.txt
	printf '{"%s": [{"CSName": "B", "HotFixID": "KB5031361"}]}' "$title" \
	    > $i.json
	for e in txt json; do
		kbdiff list $i.$e 2>&1 | grep -ao -e '^  KB5031361.*' \
		    -e 'error: not a[a-z ]*'
	done
done <<END
Failed installations October
Gaps on B
Non-compliant updates
Scan results: missing
Updates not deployed
Do not install
Never install these
Awaiting installation
Updates to deploy
Next maintenance window
Отсутствующие обновления Windows
Updates with errors
Errors during patching
Approved updates
Approved for deployment
Genehmigte Updates
Patch backlog
Deployment queue
Excluded KBs
Downloaded updates
Staged updates
Wish list
Vulnerabilities
END
@stdout
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
error: not a list of installed updates
  KB5031361  missing
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  missing
  KB5031361  2023-10-17  in an unknown state
  KB5031361  staged
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  in an unknown state
@stderr
@status 0

@case titles of what was approved, downloaded or free of errors
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r title; do
	printf '%s\n\n%b' "$title" "$t" > b.txt
	kbdiff list b.txt 2>&1 | grep -e KB5031361 -e error:
done <<END
Approved by: J. Doe
Approved updates: all installed
Approved updates installed: 1
Errors: none
No errors
Vulnerabilities found: 0
Compliant updates
Report downloaded 2023-11-12
Maintenance window: Saturday 22:00
Patches deployed on B
Excluded from the scan: none
Update May
Please do not install further updates before Monday
END
@stdout
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
@stderr
@status 0

@case a summary above the lists, as below them
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%s\n\n%b' "$line" "$t" > b.txt
	kbdiff list b.txt 2>&1 | grep -e KB5031361 -e error:
done <<END
3 hosts could not be queried
3 errors, 0 warnings
Updates installed: 4, failed: 2
0 errors, 0 warnings
0 hosts could not be queried
4 updates, none missing
The server is missing updates.
Server crashed at 3 am
END
@stdout
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
@stderr
@status 0

@case codes with which programs ended
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	kbdiff list b.txt 2>/dev/null | sed -n 2p
done <<END
systeminfo exited on B with error code 0.
Process finished with exit code 0 (0x0)
rc=0
ERRORLEVEL: 0
mit Fehlercode 0 beendet.
cmd exited on B with error code 1.
powershell.exe exited on B with error code -1073741510.
Exit code: 1
rc=255
Return code is 0x2
mit Fehlercode 5 beendet.
END
@stdout
  1 update, level 17763.4974 (2023-10)
  1 update, level 17763.4974 (2023-10)
  1 update, level 17763.4974 (2023-10)
  1 update, level 17763.4974 (2023-10)
  1 update, level 17763.4974 (2023-10)
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
  1 update, list in doubt
@stderr
@status 0

@case notes that name an update by its digits, and what was undone, left out or too large
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	kbdiff list b.txt 2>/dev/null | sed -n 2,3p
done <<END
I removed 5031361 yesterday
B missing: 5031361
5031361: no
KB5031361 - Undoing changes made to your computer
KB5031361 was withdrawn, we took it off
KB5031361 staged only
only the newest ones
the rest is the same
Process is terminated due to StackOverflowException.
Es ist nicht genügend Arbeitsspeicher verfügbar.
5031361 is in
Ticket 5031361 closed
Nothing removed, 5031361 included
All is the same as on A
END
@stdout
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update
  KB5031361  2023-10-17  in an unknown state
  1 update, list in doubt
  KB5031361  2023-10-17
  1 update, list in doubt
  KB5031361  2023-10-17
  1 update, list in doubt
  KB5031361  2023-10-17
  1 update, list in doubt
  KB5031361  2023-10-17
  1 update, level 17763.4974 (2023-10)
  KB5031361  2023-10-17
  1 update, level 17763.4974 (2023-10)
  KB5031361  2023-10-17
  1 update, level 17763.4974 (2023-10)
  KB5031361  2023-10-17
  1 update, level 17763.4974 (2023-10)
  KB5031361  2023-10-17
@stderr
@status 0

@case a month below a title takes nothing back
@cmd
printf 'Missing updates\n\nNovember\n\nCSName,HotFixID\nB,KB5031361\n' > b.csv; kbdiff list b.csv
@stdout
@stderr
b.csv: error: not a list of installed updates: "Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@status 2

@case lines that say that nothing is missing, or speak of something else
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	printf '%s\n\n%b' "$line" "$t" > a.txt
	for f in b a; do
		kbdiff list $f.txt 2>&1 | grep -e KB5031361 -e doubt -e error:
	done
done <<END
Unreachable: none
Unreachable hosts: none
Fehler: keine
Failed: -
Not installed: 0
Missing patches: 0 of 5
0 missing, 0 failed
Next scheduled run 15.11.2023
Rollback not needed
Snapshot removed after successful patching
OWA login fails
KB5030214 is superseded by KB5031361
Exchange and SQL updates are not listed here.
END
cp b.txt failing.txt; kbdiff list failing.txt | sed -n 3p
@stdout
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
  KB5031361  2023-10-17
@stderr
@status 0

@case lines that say that a restart is due, or that patching failed
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	kbdiff list b.txt 2>&1 | grep KB5031361
done <<END
RebootRequired: True
Reboot pending: yes
B needs a reboot
Installed 2  Missing 2  Failed 0
0 missing, 1 failed
patching failed
The CU was uninstalled
latest CU missing
END
@stdout
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
@stderr
@status 0

@case titles of what was taken out in a planned outage, and names of files that are no host's
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r title; do
	printf '%s\n\n%b' "$title" "$t" > b.txt
	kbdiff list b.txt 2>&1 | grep -o -e '^  KB5031361.*' -e 'error: not a[a-z ]*'
done <<END
Removed during maintenance
Rolled back during the outage
Maintenance rolled back
Superseded by newer ones
Failed after backup
Missing: 0 Failed: 2
KB5031361 is not listed
END
printf "$t" > failed.txt; cp failed.txt MISSING-UPDATES.txt
for f in failed MISSING-UPDATES; do kbdiff list $f.txt 2>/dev/null | sed -n 3p; done
@stdout
error: not a list of installed updates
error: not a list of installed updates
error: not a list of installed updates
error: not a list of installed updates
error: not a list of installed updates
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state
@stderr
@status 0

@case titles that leave it open
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\nB      KB5012170 10/17/2023\n'
i=0
try() { i=$((i + 1)); printf "$1" > $i.txt; kbdiff list $i.txt; }
try "Rolled back after the incident with Exchange and Teams:\n\n$t"
try "The following updates failed to install on B.\n\n$t"
try "Failed on B:\n\n$t"
try "${t}\nWhat our colleagues in Paris want to see removed:\n\n${t/KB5031361/KB5031589}"
try "Failed on C:\n\n$t"
@stdout
B
  2 updates, list in doubt
  KB5012170  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state

Warning: 1.txt:1: listed, but perhaps not installed: 2 updates; see "Rolled back
after the incident with Exchange and Teams:".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 1.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B
  2 updates, list in doubt
  KB5012170  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state

Warning: 2.txt:1: B gave no list: "The following updates failed to install on
B."
Warning: 2.txt:1: listed, but perhaps not installed: 2 updates; see "The
following updates failed to install on B."
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 2.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B
  2 updates, list in doubt
  KB5012170  2023-10-17  in an unknown state
  KB5031361  2023-10-17  in an unknown state

Warning: 3.txt:1: B gave no list: "Failed on B:".
Warning: 3.txt:1: listed, but perhaps not installed: 2 updates; see "Failed on
B:".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 3.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B
  3 updates, from 2 lists, list in doubt, level 17763.4974 (2023-10)
  KB5012170  2023-10-17  in only one of its lists
  KB5031361  2023-10-17
  KB5031589  2023-10-17  in an unknown state

Warning: 4.txt:6: listed, but perhaps not installed: 2 updates; see "What our
colleagues in Paris want to see removed:".
Warning: 4.txt:10: two complete lists of B differ: this one and 4.txt. Updates
on only one of them are uncertain; compare exports of two days with 'kbdiff
changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 4.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
B
  2 updates, level 17763.4974 (2023-10)
  KB5012170  2023-10-17
  KB5031361  2023-10-17

C
  no updates, list in doubt
Warning: 5.txt:1: C gave no list: "Failed on C:".
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 5.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
1.txt:1: warning: listed, but perhaps not installed: 2 updates; see "Rolled back after the incident with Exchange and Teams:" [CONTRADICTED]
2.txt:1: warning: B gave no list: "The following updates failed to install on B." [FAILED]
2.txt:1: warning: listed, but perhaps not installed: 2 updates; see "The following updates failed to install on B." [CONTRADICTED]
3.txt:1: warning: B gave no list: "Failed on B:" [FAILED]
3.txt:1: warning: listed, but perhaps not installed: 2 updates; see "Failed on B:" [CONTRADICTED]
4.txt:6: warning: listed, but perhaps not installed: 2 updates; see "What our colleagues in Paris want to see removed:" [CONTRADICTED]
4.txt:10: warning: two complete lists of B differ: this one and 4.txt. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
5.txt:1: warning: C gave no list: "Failed on C:" [FAILED]
@status 0

@case a second table of a page, groups of JSON, and words behind rows
@cmd
h='<tr><th>Server</th><th>HotFixID</th></tr>'
page() { printf "<h2>Installed on B</h2><table>$h<tr><td>B</td><td>KB5012170</td></tr></table>$1<table>$h<tr><td>B</td><td>KB5031361</td></tr></table>"; }
page "<p><b>Zur&#252;ckgesetzt:</b></p>" > 1.html
page "<h3>Installation failed</h3>" > 2.html
page "<h3>More of them</h3>" > 3.html
for key in to_install toInstall Planned expected notInstalled geplant installed; do
	printf '{"%s": [{"HotFixID": "KB5031361", "PSComputerName": "B"}]}\n' $key > $key.json
done
printf 'CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023  <- removed again 10/18\nB      KB5012170 10/17/2023  # installed twice\nB      KB5031589 10/17/2023\n' > 4.txt
printf 'HotFixID  Description\n--------- -----------\nKB5031361 Security Update  // ist zurückgesetzt\nKB5012170 Update\n' > 5.txt
printf 'CSName,HotFixID,InstalledOn\nB,KB5031361,10/17/2023 - rolled back\nB,KB5012170,10/17/2023\n' > 6.csv
for f in [0-9].* *.json; do echo "== $f"; kbdiff list -f csv $f | cut -d, -f1,2,8; done 2>&1
@stdout
== 1.html
1.html: error: not a list of installed updates: "Zurückgesetzt:" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
== 2.html
2.html: error: not a list of installed updates: "Installation failed" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
== 3.html
host,update,state
B,KB5012170,installed
B,KB5031361,installed
== 4.txt
4.txt:3: warning: unclear install state: "10/17/2023  <- removed again 10/18" for KB5031361 [NO_STATE]
host,update,state
B,KB5012170,installed
B,KB5031361,unknown
B,KB5031589,installed
== 5.txt
5.txt:3: warning: unclear install state: "Security Update  // ist zurückgesetzt" for KB5031361 [NO_STATE]
host,update,state
5,KB5012170,installed
5,KB5031361,unknown
== 6.csv
host,update,state
B,KB5012170,installed
B,KB5031361,uninstalled
== Planned.json
host,update,state
B,KB5031361,pending
== expected.json
host,update,state
B,KB5031361,missing
== geplant.json
host,update,state
B,KB5031361,pending
== installed.json
host,update,state
B,KB5031361,installed
== notInstalled.json
host,update,state
B,KB5031361,missing
== toInstall.json
host,update,state
B,KB5031361,missing
== to_install.json
host,update,state
B,KB5031361,missing
@stderr
@status 0

@case comments of plain lists, and names of sheets
@file make.py
import sys
sys.path.insert(0, sys.argv[1])
from workbook import book
HEAD = ["CSName", "HotFixID"]
for i, name in enumerate(["Planned", "To do", "Soll", "Superseded", "Updates"]):
    book("%d.xlsx" % i, [(name, [HEAD, ["B", "KB5031361"]])])
@cmd
python3 make.py "$(readlink -f samples)/../tests/lib"
for i in 0 1 2 3 4; do kbdiff list $i.xlsx 2>&1 | grep -E "called|KB"; done
printf 'KB5012170\nKB5031361\n' > a.txt
printf 'KB5012170\n# will be installed next month\nKB5031361\n' > planned.txt
printf '# Expected on B\nKB5012170\nKB5031361\n' > expected.txt
printf 'KB5012170\nKB5031361  # not installed on b\n' > b.txt
printf 'KB5012170\n# KB5031361 was rolled back\nKB5031361\n' > c.txt
printf 'KB5012170  # required\nKB5031361  # needed, for security\n' > d.txt
for f in planned expected b c d; do kbdiff --brief a.txt $f.txt; done
printf 'CSName,HotFixID\nE,KB5012170\n' > e.csv
for f in planned expected b; do kbdiff --brief $f.txt e.csv; done
@stdout
0.xlsx[Planned]: error: not a list of installed updates: the sheet is called "Planned"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
1.xlsx[To do]: error: not a list of installed updates: the sheet is called "To do"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2.xlsx[Soll]: error: not a list of installed updates: the sheet is called "Soll"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
3.xlsx[Superseded]: error: not a list of installed updates: the sheet is called "Superseded"; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
  KB5031361
b may lack 1 update that a has: the list of b leaves open whether it is installed. a lacks nothing that b has.
c may lack 1 update that a has: the list of c leaves open whether it is installed. a lacks nothing that c has.
a and d have the same 2 updates.
E lacks 1 update that planned.txt requires.
E lacks 1 update that expected.txt requires.
E may lack 1 update that b.txt requires.
@stderr
planned.txt: error: its name suggests that these updates are not installed; if they are installed, use HOST=planned.txt; if they are required, use -g planned.txt [ROLES]
expected.txt:1: error: it lists requirements ("# Expected on B"), not the updates of a host; give it as -g expected.txt [ROLES]
b.txt:2: warning: listed, but perhaps not installed: KB5031361; see "KB5031361  # not installed on b" [CONTRADICTED]
c.txt:2: warning: listed, but perhaps not installed: KB5031361; see "# KB5031361 was rolled back" [CONTRADICTED]
b.txt:2: warning: listed, but perhaps not installed: KB5031361; see "KB5031361  # not installed on b" [CONTRADICTED]
@status 1

@case packages that a command below dism's list removes
@cmd
p() { printf 'Package Identity : Package_for_%s~31bf3856ad364e35~amd64~~%s\nState : Installed\nRelease Type : Security Update\nInstall Time : 10/17/2023 10:00 AM\n\n' $1 $2; }
d() { printf 'Deployment Image Servicing and Management tool\nVersion: 10.0.17763.1\n\nImage Version: 10.0.17763.4974\n\nPackages listing:\n\n'; p KB5012170 17763.1.1.2; p RollupFix 17763.4974.1.12; printf 'The operation completed successfully.\n\n'; }
{ d; printf 'C:\\>dism /online /remove-package /packagename:Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.1.1.2\n'; } > 1.txt
{ d; printf 'C:\\>dism /online /remove-package /packagename:Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.12\n'; } > 2.txt
{ d; printf 'C:\\>dism /online /remove-package /packagename:Microsoft-Windows-Client-LanguagePack-Package~31bf3856ad364e35~amd64~de-DE~10.0.17763.1\n'; } > 3.txt
for i in 1 2 3; do kbdiff list -f csv $i.txt | cut -d, -f2,8; done
@stdout
update,state
KB5012170,unknown
KB5031361,installed
update,state
KB5012170,unknown
KB5031361,unknown
update,state
KB5012170,installed
KB5031361,installed
@stderr
1.txt:20: warning: listed, but perhaps not installed: KB5012170; see "C:\>dism /online /remove-package /packagename:Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.1.1.2" [CONTRADICTED]
2.txt:20: warning: listed, but perhaps not installed: 2 updates; see "C:\>dism /online /remove-package /packagename:Package_for_RollupFix~31bf3856ad364e35~amd64~~17763.4974.1.12" [CONTRADICTED]
@status 0

@case paragraphs and other tables of a page, and text in JSON, Markdown and CSV
@cmd
h='<table><tr><th>Server</th><th>HotFixID</th></tr><tr><td>B</td><td>KB5031361</td></tr></table>'
printf "<p>KB5031361 <b>failed</b> on B</p>$h" > 1.html
printf "$h<table><tr><th>What</th><th>How</th></tr><tr><td>KB5031361</td><td>rolled back</td></tr></table>" > 2.html
printf "$h<table><tr><th>What</th><th>How</th></tr><tr><td>KB5031361</td><td>all well</td></tr></table>" > 3.html
printf "$h<ul><li>KB5031361 &#8211; wird noch installiert</li></ul>" > 4.html
printf '[{"CSName": "B", "HotFixID": "KB5031361"}]\nKB5031361 fehlt noch auf B\n' > 5.json
printf '## B\n\n| CSName | HotFixID |\n|---|---|\n| B | KB5031361 |\n\nStill to be installed: KB5031361\n' > 6.md
printf 'KB5031361 is missing on B\n\nCSName,HotFixID\nB,KB5031361\n' > 7.csv
printf 'Host Name:     B\nOS Version:    10.0.17763 N/A Build 17763\nHotfix(s):     1 Hotfix(s) Installed.\n               [01]: KB5031361\n\nNote: KB5031361 was removed from B again.\n' > 8.txt
for f in [0-9].*; do echo "$f $(kbdiff list -f csv $f | tail -1 | cut -d, -f1,2,8)"; done
@stdout
1.html B,KB5031361,unknown
2.html B,KB5031361,unknown
3.html B,KB5031361,installed
4.html B,KB5031361,unknown
5.json B,KB5031361,unknown
6.md 
7.csv B,KB5031361,unknown
8.txt B,KB5031361,unknown
@stderr
1.html:1: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 failed on B" [CONTRADICTED]
2.html:1: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 rolled back" [CONTRADICTED]
4.html:1: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 – wird noch installiert" [CONTRADICTED]
5.json:2: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 fehlt noch auf B" [CONTRADICTED]
6.md:7: error: this row does not match its header: 1 field, but line 3 has 4 [CSV_FIELDS]
7.csv:1: warning: listed, but perhaps not installed: KB5031361; see "KB5031361 is missing on B" [CONTRADICTED]
8.txt:6: warning: listed, but perhaps not installed: KB5031361; see "Note: KB5031361 was removed from B again." [CONTRADICTED]
@status 0

@case a line with many updates, and one with many hosts
@cmd
printf 'CSName HotFixID  InstalledOn\n------ --------  -----------\n' > t.txt
for i in $(seq 200 399); do echo "H$i   KB5031$i 10/17/2023"; done >> t.txt
{ cat t.txt; printf '\nMissing:'; printf ' KB5031%s' $(seq 200 399); echo; } > a.txt
{ cat t.txt; printf '\nKB5031361 failed on'; printf ' H%s' $(seq 200 399); echo; } > b.txt
for f in a b; do kbdiff list -f csv $f.txt 2>$f.err | grep -c ,unknown,; done
tail -1 a.err | cut -c1-80; cut -c1-80 b.err
@stdout
200
1
a.txt: warning: 180 more like these [CONTRADICTED]
b.txt:204: warning: listed, but perhaps not installed: KB5031361; see "KB5031361
@stderr
@status 0

@case notes between the properties of a list
@cmd
printf 'Note : KB5031361 fehlt\nCSName : B\nHotFixID : KB5031361\n' > 1.txt
printf 'CSName : B\nHotFixID : KB5031361\n\nRemark on KB5031361 : removed by Bob\n' > 2.txt
printf 'CSName=B\nHotFixID=KB5031361\n\nNote: KB5031361 was rolled back\n' > 3.txt
printf 'CSName : B\nHotFixID : KB5031361\nLink : https://support.microsoft.com/kb5031361-removed\n' > 4.txt
for i in 1 2 3 4; do kbdiff list -f csv $i.txt | tail -1 | cut -d, -f1,2,8; done
@stdout
B,KB5031361,unknown
B,KB5031361,unknown
B,KB5031361,unknown
B,KB5031361,installed
@stderr
1.txt:3: warning: unclear install state: "KB5031361 fehlt" for KB5031361 [NO_STATE]
2.txt:4: warning: listed, but perhaps not installed: KB5031361; see "Remark on KB5031361 : removed by Bob" [CONTRADICTED]
3.txt:4: warning: listed, but perhaps not installed: KB5031361; see "Note: KB5031361 was rolled back" [CONTRADICTED]
@status 0

@case a note that names an update in small letters
@cmd
printf 'Source      : EX02\nHotFixID    : KB5031361\nInstalledOn : 10/11/2023\nNote        : Kb5031361 was removed again\n' >list.txt
printf '\nHost Name:     EX02\nOS Name:       Microsoft Windows Server 2019 Standard\nOS Version:    10.0.17763 N/A Build 17763\nRemark:        kB5031361 was removed again\nHotfix(s):     1 Hotfix(s) Installed.\n               [01]: KB5031361\n' >info.txt
printf 'CSName,HotFixID\nEX01,KB5031361\n' >EX01.csv
for f in list.txt info.txt; do kbdiff cluster -q EX01.csv $f 2>/dev/null; echo "$? $f"; done
@stdout
1 list.txt
1 info.txt
@stderr
@status 0

@case remarks in a plain list, beside an update and above several
@cmd
printf 'KB5031361\nKB5012170\n' > ex01.txt
try() { printf -- "$1" > ex02.txt; kbdiff --brief ex01.txt ex02.txt >out 2>err; echo "$? $(tail -qn1 err out | sed 's/.*warning: //' | head -1)"; }
echo against
for line in 'KB5012170 (not on b1)' 'KB5012170 (not ex02)' 'KB5012170 # only EX01' 'KB5012170 # nur EX01' \
    'KB5012170 # only on db7' 'KB5012170 (EX01 only)' '# EX03 only\nKB5012170' '# Diese sind auf EX01\nKB5012170' \
    '; KB5012170' '# not installed on this server\nKB5012170' '# nicht auf diesem Server\nKB5012170' '# not here\nKB5012170' 'KB'; do
	try "KB5031361\n$line\n"
done
try '- KB5031361\n  KB5012170\n'
try '  KB5012170\n- KB5031361\n'
try 'KB5031361\n< KB5012170\n'
echo not against
for line in 'KB5012170 (x64)' 'KB5012170 # EX02 only' 'KB5012170 # only IE11' 'KB5012170 # EX01 too' 'KB#5012170' \
    '# these are on EX02\nKB5012170' '# only security\nKB5012170' 'KB5012170 # reboot done on 10/3' ',KB5012170'; do
	try "KB5031361\n$line\n"
done
try '- KB5031361\n- KB5012170\n'
@stdout
against
1 unclear install state: "not on b1" for KB5012170 [NO_STATE]
1 unclear install state: "not ex02" for KB5012170 [NO_STATE]
1 listed, but perhaps not installed: KB5012170; see "KB5012170 # only EX01" [CONTRADICTED]
1 listed, but perhaps not installed: KB5012170; see "KB5012170 # nur EX01" [CONTRADICTED]
1 listed, but perhaps not installed: KB5012170; see "KB5012170 # only on db7" [CONTRADICTED]
1 listed, but perhaps not installed: KB5012170; see "KB5012170 (EX01 only)" [CONTRADICTED]
1 listed, but perhaps not installed: 1 update; see "# EX03 only" [CONTRADICTED]
1 listed, but perhaps not installed: 1 update; see "# Diese sind auf EX01" [CONTRADICTED]
1 listed, but perhaps not installed: KB5012170; see "; KB5012170" [CONTRADICTED]
2 ex02.txt: error: not a list of installed updates: "# not installed on this server" stands above its updates, on line 2; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2 ex02.txt: error: not a list of installed updates: "# nicht auf diesem Server" stands above its updates, on line 2; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2 ex02.txt: error: not a list of installed updates: "# not here" stands above its updates, on line 2; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
2 ex02.txt:2:1: error: this is not an update such as KB938397 [FOREIGN]
1 listed, but perhaps not installed: KB5031361; see "- KB5031361" [CONTRADICTED]
1 listed, but perhaps not installed: KB5031361; see "- KB5031361" [CONTRADICTED]
1 listed, but perhaps not installed: KB5012170; see "< KB5012170" [CONTRADICTED]
not against
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
0 ex01 and ex02 have the same 2 updates.
@stderr
@status 0

@case what diff prints is no list
@cmd
table() { printf 'Source  HotFixID\n------  --------\n'; for k in $2; do printf '%-6s  %s\n' $1 $k; done; }
table A 'KB5031361 KB5012170' > a.txt; table B 'KB5031361 KB5012170' > old.txt; table B KB5031361 > new.txt
for how in -u -c --normal; do
	diff $how old.txt new.txt > d.txt; kbdiff a.txt d.txt
done
@stdout
@stderr
d.txt: error: not a list of installed updates: a result of Compare-Object or diff; give the two lists it compared [REFUSED]
d.txt: error: not a list of installed updates: a result of Compare-Object or diff; give the two lists it compared [REFUSED]
d.txt: error: not a list of installed updates: a result of Compare-Object or diff; give the two lists it compared [REFUSED]
@status 2

@case rows of Markdown and packages of dism that somebody took out
@cmd
table() { printf '| Host | KB |\n|---|---|\n| %s | KB5031361 |\n| %s | KB5012170 |\n' $1 $1; }
dism() { printf 'Version: 10.0.17763.1\n\nImage Version: 10.0.17763.1\n\n'; for k in KB5031361 KB5012170; do printf 'Package Identity : Package_for_%s~31bf3856ad364e35~amd64~~10.0.1.0\nState : Installed\nRelease Type : Update\nInstall Time : 10/1/2023 1:00 AM\n\n' $k; done; echo 'The operation completed successfully.'; }
table A > a.md; dism > a.txt
for sign in '~~&~~' '<!-- & -->' '%&' '& x' '3 &'; do
	table B | sed "/KB5012170/s/.*/$sign/" > b.md; printf '%s: ' "$sign"; kbdiff -q a.md b.md; echo $?
done
for sign in '#&' '- &' '~~&'; do
	dism | sed "/KB5012170/s/.*/$sign/" > b.txt; printf '%s: ' "$sign"; kbdiff -q a.txt b.txt; echo $?
done
@stdout
~~&~~: 1
<!-- & -->: 1
%&: 1
& x: 1
3 &: 0
#&: 1
- &: 1
~~&: 1
@stderr
b.md:4: warning: unclear install state: KB5012170 is in a row marked as removed [NO_STATE]
b.md:4: warning: unclear install state: KB5012170 is in a row marked as removed [NO_STATE]
b.md:4: warning: unclear install state: KB5012170 is in a row marked as removed [NO_STATE]
b.md:4: warning: unclear install state: KB5012170 is in a row marked as removed [NO_STATE]
b.txt:10: warning: unclear install state: Package_for_KB5012170~31bf3856ad364e35~amd64~~10.0.1.0 is in a row marked as removed [NO_STATE]
b.txt:10: warning: unclear install state: Package_for_KB5012170~31bf3856ad364e35~amd64~~10.0.1.0 is in a row marked as removed [NO_STATE]
b.txt:10: warning: unclear install state: Package_for_KB5012170~31bf3856ad364e35~amd64~~10.0.1.0 is in a row marked as removed [NO_STATE]
@status 0

@case words beside a listed update, outside its list, by which it may not be there
@cmd
table() { printf 'Source  HotFixID   InstalledOn\n------  --------   -----------\n'; for k in KB5031361 KB5012170; do printf '%-6s  %s  10/17/2023\n' $1 $k; done; echo; }
try() { (table B; echo "$1") > b.txt; kbdiff cluster --brief a.txt b.txt; }
table A > a.txt
try "We can't get KB5012170 installed here"
try 'KB5012170 waits for a window'
try 'KB5012170: no'
try 'KB5012170 ✗'
try '~~KB5012170~~'
try 'do we really have KB5012170?'
try 'KB5012170 only on EX01'
try 'All but KB5012170 came in'
try 'KB5012170: later'
try 'Install KB5012170!'
try 'KB5012170 on hold'
try 'KB5012170 muss noch'
try 'KB5012170 non è riuscito'
try 'KB5012170 puuttuu'
try 'KB5012170 적용 실패'
(echo 'KB5012170 unclear'; table B) > b.txt; kbdiff cluster --brief a.txt b.txt
echo nothing against it
try 'KB5012170 installed 10/17/2023'
try 'see KB5012170 for details'
try 'requires KB5012170'
try 'KB5012170 went in later, installed by Bob'
try '2023-10 Security Update for Windows Server 2019 (KB5012170)'
try 'KB5012170: yes'
try 'KB5012170: no issues'
try 'KB5012170 is only 2 MB'
@stdout
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
A lacks nothing that B has; B may lack 1 update that A has.
nothing against it
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "We can't get KB5012170 installed here" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 waits for a window" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170: no" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 ✗" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "~~KB5012170~~" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "do we really have KB5012170?" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 only on EX01" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "All but KB5012170 came in" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170: later" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "Install KB5012170!" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 on hold" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 muss noch" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 non è riuscito" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 puuttuu" [CONTRADICTED]
b.txt:6: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 적용 실패" [CONTRADICTED]
b.txt:1: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 unclear" [CONTRADICTED]
@status 0

@case a line below a list says it of the list above
@cmd
table() { printf 'Source  HotFixID   InstalledOn\n------  --------   -----------\n'; for k in KB5031361 KB5012170; do printf '%-6s  %s  10/17/2023\n' $1 $k; done; echo; }
records() { for k in KB5031361 KB5012170; do printf '\nHotFixID       : %s\nPSComputerName : %s\n' $k $1; done; printf '\n\n'; }
try() {
	(table B; echo "$1"; echo; echo 'Bob') > b.txt; kbdiff cluster -q a.txt b.txt; a=$?
	(records B; echo "$1") > b.txt; kbdiff cluster -q a.txt b.txt; echo "$a$? $1"
}
table A > a.txt
for n in 'Those are not installed yet' 'One update is missing.' 'Missing: 2' 'both updates failed' 'Updates pending: 1' \
    'None of them installed' 'Restart is pending' 'Neustart noch ausstehend' 'restart required' 'reverted to a snapshot' \
    'estas actualizaciones no están instaladas' 'not rebooted yet' '2 succeeded, 1 failed' 'Skipped 2 servers' \
    '4 hosts could not be queried' '1 node did not respond' '1 Server wurde nicht erreicht'; do
	try "$n"
done 2> /dev/null
echo nothing against it
for n in 'Missing: 0' 'Missing updates: none' 'reboot required: no' 'no reboot pending' 'all updates installed' '41 updates missing' \
    'Missing updates:' '2 updates available' '2 succeeded, 0 failed' 'all hosts answered' 'rebooted by Bob' \
    'This host did not need a restart'; do
	try "$n"
done
(table B; printf 'Updates that failed: 2\nnone\n') > b.txt; kbdiff cluster --brief a.txt b.txt
(table B; printf 'PS C:\\> Update-Help\nUpdate failed.\n') > b.txt; kbdiff cluster --brief a.txt b.txt
echo of one update
(table B; printf 'These failed\n\nKB5012170 x64\n') > b.txt; kbdiff cluster --brief a.txt b.txt
@stdout
11 Those are not installed yet
11 One update is missing.
11 Missing: 2
11 both updates failed
11 Updates pending: 1
11 None of them installed
11 Restart is pending
11 Neustart noch ausstehend
11 restart required
11 reverted to a snapshot
11 estas actualizaciones no están instaladas
11 not rebooted yet
11 2 succeeded, 1 failed
11 Skipped 2 servers
11 4 hosts could not be queried
11 1 node did not respond
11 1 Server wurde nicht erreicht
nothing against it
00 Missing: 0
00 Missing updates: none
00 reboot required: no
00 no reboot pending
00 all updates installed
00 41 updates missing
00 Missing updates:
00 2 updates available
00 2 succeeded, 0 failed
00 all hosts answered
00 rebooted by Bob
00 This host did not need a restart
A and B have the same 2 updates.
A and B have the same 2 updates.
of one update
A lacks nothing that B has; B may lack 1 update that A has.
@stderr
b.txt:8: warning: listed, but perhaps not installed: KB5012170; see "KB5012170 x64" [CONTRADICTED]
@status 1

@case why hosts are compared, and what failed beside updates, is no doubt of a list
@cmd
list='\nSource  HotFixID\n------  --------\nEX02    KB5031361\nEX02    KB5012170\n\n'
printf "$list" | sed s/EX02/EX01/ > ex01.txt
try() {
	printf "$1\n$list" > ex02.txt
	kbdiff cluster ex01.txt ex02.txt > /dev/null 2>&1
	a=$?
	printf "$list$1\n" > ex02.txt
	kbdiff cluster ex01.txt ex02.txt > /dev/null 2>&1
	echo "$a $? $1"
}
try 'EX02 fails'
try 'EX01 fails, EX02 works'
try 'Exchange fails since Tuesday'
try 'Backup: failed'
try 'Certificate failed'
try 'Rollback: not required'
try 'Rollback :     not required'
try 'KB5031361 required a reboot'
try 'Packets: Sent = 4, Received = 4, Lost = 0 (0%% loss),'
echo
try 'EX02 failed'
try 'EX02: fails'
try 'EX02 fails to install updates'
try 'EX02 fails, no connection'
try 'EX02 fails: access denied'
try 'Exchange update fails'
try 'Patching fails since Tuesday'
try 'Backup of updates failed'
try 'Backup: failed, KB5031361 too'
try 'Logon: failed'
try 'Rollback: required'
try 'KB5031361 failed'
try 'Packets: Sent = 4, Received = 0, Lost = 4 (100%% loss),'
try 'Errors = 0x80070005'
@stdout
0 0 EX02 fails
0 0 EX01 fails, EX02 works
0 0 Exchange fails since Tuesday
0 0 Backup: failed
0 0 Certificate failed
0 0 Rollback: not required
0 0 Rollback :     not required
0 0 KB5031361 required a reboot
0 0 Packets: Sent = 4, Received = 4, Lost = 0 (0%% loss),

1 1 EX02 failed
1 1 EX02: fails
1 1 EX02 fails to install updates
1 1 EX02 fails, no connection
1 1 EX02 fails: access denied
2 1 Exchange update fails
2 1 Patching fails since Tuesday
2 1 Backup of updates failed
1 1 Backup: failed, KB5031361 too
1 1 Logon: failed
2 1 Rollback: required
1 1 KB5031361 failed
1 1 Packets: Sent = 4, Received = 0, Lost = 4 (100%% loss),
1 1 Errors = 0x80070005
@stderr
@status 0

@case a mistyped command before the right one, and one that asks again for a part
@cmd
head='Source        Description      HotFixID\n------        -----------      --------\n'
one='EX02          Update           KB5012170\n'
list="$head${one}EX02          Update           KB5031361\n\n"
printf "$list" | sed s/EX02/EX01/ > ex01.txt
p='PS C:\\> '
typo="Get-HotFx : The term 'Get-HotFx' is not recognized as the name of a cmdlet\nAt line:1 char:1\n+ Get-HotFx\n    + CategoryInfo          : ObjectNotFound: (Get-HotFx:String) [], CommandNotFoundException\n    + FullyQualifiedErrorId : CommandNotFoundException\n\n"
try() {
	printf "$1" > ex02.txt
	kbdiff cluster --brief ex01.txt ex02.txt 2>&1 | tail -1
}
try "${p}Get-HotFx\n$typo${p}Get-HotFix\n$list"
try "${p}Get-HotFix\n$list${p}Get-HotFix -Id KB5012170\n$head$one"
echo
try "${p}Get-HotFx\n$typo$list"
try "${p}Get-HotFx -ComputerName EX03\n$typo${p}Get-HotFix\n$list"
try "${p}Get-HotFix\n$list${p}Get-HotFx\n$typo"
try "${p}Get-HotFx\n$typo${p}Get-HotFix\nGet-HotFix : The RPC server is unavailable.\n${p}Get-HotFix\n$list"
try "${p}Get-HotFix\n$list${p}Get-HotFix -Id KB5012170,KB5031361\n$head$one"
try "${p}Get-HotFix -Id KB5012170\n$head$one"
@stdout
EX01 and EX02 have the same 2 updates.
EX01 and EX02 have the same 2 updates.

The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the export of another host may have failed.
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the export of another host may have failed.
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
@stderr
@status 0

@case tables that sum up how hosts stand, beside lists and in files of their own
@file g.txt
Source  HotFixID   InstalledOn
------  --------   -----------
A       KB4000001  1/15/2024
A       KB4000002  1/15/2024
@file l.txt
Source  HotFixID   InstalledOn
------  --------   -----------
B       KB4000001  1/15/2024
B       KB4000002  1/15/2024

@cmd
try() { printf "$1" >s.txt; for f in above below; do case $f in above) cat s.txt l.txt;; *) cat l.txt s.txt;; esac >$f.txt; kbdiff cluster --brief g.txt $f.txt; done
mkdir d; cp g.txt l.txt d; cp s.txt d/s.csv; kbdiff cluster --brief d; rm -r d; }
try 'Host,Installed,Missing\nA,2,0\nB,2,3\n\n'
try 'Server;Patched\nA;Yes\nB;No\n\n'
try 'Host  Status\n----  ------\nA     Green\nB     Red\n\n'
try '| Node | Compliance |\n|---|---|\n| A | 100%% |\n| B | 71%% |\n\n'
try 'Host\tRebootRequired\nA\tFalse\nB\tTrue\n\n'
try 'Host Updates\n---- -------\nA    2\nB    27\n\n'
echo nothing is said; for t in 'Host,Installed,Missing,Failed\nA,2,0,0\nB,2,0,0' 'Host,Compliant\nA,Yes\nB,Yes' 'Host,Status\nA,OK\nB,Online' 'Host,Updates\nA,2\nB,2' \
'Host,Missing\nC,3' 'Host,Owner\nB,Red' 'Host,Cores,Status\nA,8,Running\nB,27,Running'; do try "$t\n\n"; done
@stdout
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
A lacks nothing that B has; B may lack 2 updates that A has.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
The nodes agree as far as their lists go, but the list of B is in doubt and may be incomplete.
nothing is said
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
The nodes agree as far as their lists go; d/s.csv was left out.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
A and B have the same 2 updates.
@stderr
above.txt:3: warning: listed, but perhaps not installed: 2 updates; see "B: Missing 3" [CONTRADICTED]
below.txt:8: warning: listed, but perhaps not installed: 2 updates; see "B: Missing 3" [CONTRADICTED]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:3: warning: listed, but perhaps not installed: 2 updates; see "B: Missing 3" [CONTRADICTED]
above.txt:3: warning: listed, but perhaps not installed: 2 updates; see "B: Patched No" [CONTRADICTED]
below.txt:8: warning: listed, but perhaps not installed: 2 updates; see "B: Patched No" [CONTRADICTED]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:3: warning: listed, but perhaps not installed: 2 updates; see "B: Patched No" [CONTRADICTED]
above.txt:4: warning: listed, but perhaps not installed: 2 updates; see "B: Status Red" [CONTRADICTED]
below.txt:9: warning: listed, but perhaps not installed: 2 updates; see "B: Status Red" [CONTRADICTED]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:4: warning: listed, but perhaps not installed: 2 updates; see "B: Status Red" [CONTRADICTED]
above.txt:4: warning: listed, but perhaps not installed: 2 updates; see "B: Compliance 71%" [CONTRADICTED]
below.txt:9: warning: listed, but perhaps not installed: 2 updates; see "B: Compliance 71%" [CONTRADICTED]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:4: warning: listed, but perhaps not installed: 2 updates; see "B: Compliance 71%" [CONTRADICTED]
above.txt:3: warning: listed, but perhaps not installed: 2 updates; see "B: RebootRequired True" [CONTRADICTED]
below.txt:8: warning: listed, but perhaps not installed: 2 updates; see "B: RebootRequired True" [CONTRADICTED]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:3: warning: listed, but perhaps not installed: 2 updates; see "B: RebootRequired True" [CONTRADICTED]
above.txt:4: warning: the list is cut short: "B: Updates 27" [CUT]
below.txt:9: warning: the list is cut short: "B: Updates 27" [CUT]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv:4: warning: the list is cut short: "B: Updates 27" [CUT]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
d/s.csv: warning: not an export that kbdiff recognises: see 'kbdiff formats' [UNKNOWN]
@status 0

@case tables beside a list of a page in HTML that sum up how hosts stand
@cmd
list='<tr><td>CSName<td>HotFixID<tr><td>EX01<td>KB4000001<tr><td>EX02<td>KB4000001'
page() {
	echo "<html><table>$list</table>"
	while [ $# -gt 1 ]; do
		echo "<table><tr><td>Host<td>$1<tr><td>EX01<td>$2<tr><td>EX02<td>$3</table>"
		shift 3
	done
	echo "</html>"
}
row() { page "$@" > p.html; kbdiff cluster --brief p.html 2>&1; echo "$? $*"; }
row Error '' 'RPC unavailable'
row Missing 0 2
row Missing '' 2
row Status ok 'not patched'
row Compliant Yes No
row 'Pending reboot' No Yes
row Updates 1 5
row Missing 0 0
row Status ok ok
row Compliant Yes Yes
row 'Pending reboot' No No
row Updates 1 1
row Missing 0 0 Cores 2 4
@stdout
p.html:2: warning: the export of EX02 failed: "RPC unavailable" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 Error  RPC unavailable
p.html:2: warning: listed, but perhaps not installed: 1 update; see "EX02: Missing 2" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 Missing 0 2
p.html:2: warning: listed, but perhaps not installed: 1 update; see "EX02: Missing 2" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 Missing  2
p.html:2: warning: listed, but perhaps not installed: 1 update; see "EX02: Status not patched" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 Status ok not patched
p.html:2: warning: listed, but perhaps not installed: 1 update; see "EX02: Compliant No" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 Compliant Yes No
p.html:2: warning: listed, but perhaps not installed: 1 update; see "EX02: Pending reboot Yes" [CONTRADICTED]
EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 Pending reboot No Yes
p.html:2: warning: the list is cut short: "EX02: Updates 5" [CUT]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 Updates 1 5
EX01 and EX02 have the same update.
0 Missing 0 0
EX01 and EX02 have the same update.
0 Status ok ok
EX01 and EX02 have the same update.
0 Compliant Yes Yes
EX01 and EX02 have the same update.
0 Pending reboot No No
EX01 and EX02 have the same update.
0 Updates 1 1
EX01 and EX02 have the same update.
0 Missing 0 0 Cores 2 4
@stderr
@status 0

@case a restart that is due, above or below a list or among the lines of systeminfo
@cmd
info() { printf 'Host Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nHotfix(s):                 2 Hotfix(s) Installed.\n                           [01]: KB5031361\n                           [02]: KB5012170\n' $1; }
table() { printf 'Source HotFixID  InstalledOn\n------ --------  -----------\n%-6s KB5031361 10/17/2023\n%-6s KB5012170 10/17/2023\n' $1 $1; }
info A > ai.txt; table A > at.txt
while read -r line; do
	(echo "$line"; info B) > bi1.txt; (info B; echo "$line") > bi2.txt
	(echo "$line"; table B) > bt1.txt; (table B; echo; echo "$line") > bt2.txt
	for f in i1 i2 t1 t2; do kbdiff -q cluster a${f%?}.txt b$f.txt 2> /dev/null; printf $?; done
	echo " $line"
done <<END
Pending reboot: yes
A reboot is pending
Reboot is required.
Reboot required: True
Reboot pending
The system needs a restart
Neustart erforderlich: ja
Missing updates: 2
Failures: 2
Filter: Security
No reboot is pending
There is no reboot pending.
Reboot required: False
Reboot required? No
Pending reboot: none
Last reboot: 10/17/2023
Reboot done
Missing updates: 0
Pending updates: none
Failed updates: 0
Errors: 0
Update service: running
Update source: WSUS01
END
(info B; echo 'Pending reboot: yes') > b.txt; kbdiff cluster --brief ai.txt b.txt
@stdout
1111 Pending reboot: yes
1111 A reboot is pending
1111 Reboot is required.
1111 Reboot required: True
1111 Reboot pending
1111 The system needs a restart
1111 Neustart erforderlich: ja
2121 Missing updates: 2
2121 Failures: 2
1111 Filter: Security
0000 No reboot is pending
0000 There is no reboot pending.
0000 Reboot required: False
0000 Reboot required? No
0000 Pending reboot: none
0000 Last reboot: 10/17/2023
0000 Reboot done
0000 Missing updates: 0
0000 Pending updates: none
0000 Failed updates: 0
0000 Errors: 0
0000 Update service: running
0000 Update source: WSUS01
A lacks nothing that B has; B may lack 2 updates that A has.
@stderr
b.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Pending reboot: yes" [CONTRADICTED]
@status 1

@case what failed or is not complete beside the updates is a service, and errors that are not shown are none
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nA      KB5012170 10/17/2023\n\n'
printf '\n'"${t//A /B }" >b.txt
try() { printf "$1\n\n$t" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; printf "\n$t$1\n" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; }
for line in 'The October update fixed the failed logins' 'Errors are not shown' 'Fehler sind ausgeblendet' 'Backup not complete' 'Certificate error on A' \
'Users report failed logins since the update.' 'Backup of A: not complete' 'Documentation incomplete' 'Backup unvollständig' \
'Replication with DC02 failed' 'RAID: 1 disk failed' 'This fixed the error 0x80070005 of the print spooler.'; do try "$line"; done | sort | uniq -c
for line in 'Missing backup server updates' 'Backup: 2 updates failed' 'Backup: A not reachable' 'Error 0x80070005' 'Failed logins and failed updates' \
'Failed updates are not shown' 'Ticket 4711: missing' 'Backup done, list incomplete'; do echo "$line"; try "$line"; done
@stdout
     24 A and B have the same 2 updates.
Missing backup server updates
a.txt: error: not a list of installed updates: "Missing backup server updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Missing backup server updates" [CONTRADICTED]
B lacks nothing that A has; A may lack 2 updates that B has.
Backup: 2 updates failed
a.txt: error: not a list of installed updates: "Backup: 2 updates failed" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:1: warning: the export failed: "Backup: 2 updates failed" [FAILED]
a.txt:7: warning: the export failed: "Backup: 2 updates failed" [FAILED]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
Backup: A not reachable
a.txt:1: warning: the export failed: "Backup: A not reachable" [FAILED]
The nodes agree as far as their lists go, but the export of another host may have failed.
a.txt:7: warning: the export failed: "Backup: A not reachable" [FAILED]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
Error 0x80070005
a.txt:1: warning: the export failed: "Error 0x80070005" [FAILED]
The nodes agree as far as their lists go, but the export of another host may have failed.
a.txt:7: warning: the export failed: "Error 0x80070005" [FAILED]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
Failed logins and failed updates
a.txt: error: not a list of installed updates: "Failed logins and failed updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Failed logins and failed updates" [CONTRADICTED]
B lacks nothing that A has; A may lack 2 updates that B has.
Failed updates are not shown
a.txt:1: warning: the list shows only some of the updates: "Failed updates are not shown" [FILTERED]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
a.txt:7: warning: the list is cut short: "Failed updates are not shown" [CUT]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
Ticket 4711: missing
a.txt: error: not a list of installed updates: "Ticket 4711: missing" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Ticket 4711: missing" [CONTRADICTED]
B lacks nothing that A has; A may lack 2 updates that B has.
Backup done, list incomplete
a.txt:1: warning: the list shows only some of the updates: "Backup done, list incomplete" [FILTERED]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
a.txt:7: warning: the list is cut short: "Backup done, list incomplete" [CUT]
The nodes agree as far as their lists go, but the list of A is in doubt and may be incomplete.
@stderr
@status 1

@case headings of what comes next, and bare ids below a title under a CSV
@cmd
printf 'KB5012170\nKB5031361\n' > EX01.txt
try() { printf 'KB5012170\n%s\nKB5031361\n' "$1" > EX02.txt; kbdiff cluster -q EX01.txt EX02.txt 2> /dev/null; echo "$? $1"; }
try '#---- next patch night:'; try '# next month'; try '# Later'; try '# nächster Patchday'; try '# last patch night'; try '# October patch night (done)'
t='Source HotFixID  InstalledOn\n------ --------  -----------\nA      KB5031361 10/17/2023\nB      KB5031361 10/17/2023\n'
table() { printf "$1" > t.txt; kbdiff cluster -q t.txt 2> /dev/null; echo "$? ${1:0:28}"; }
table "Next patch night: 14 Nov 2023\n\n$t"; table "Patching continues later this month\n\n$t"; table "Next patch night:\n\n$t"
printf 'CSName,HotFixID,InstalledOn\nA,KB5031361,10/17/2023\n\nMissing updates\nKB5032196\n' > a.csv; kbdiff list a.csv
@stdout
2 #---- next patch night:
2 # next month
2 # Later
2 # nächster Patchday
0 # last patch night
0 # October patch night (done)
0 Next patch night: 14 Nov 202
0 Patching continues later thi
2 Next patch night:\n\nSource 
@stderr
a.csv:5: error: "Missing updates" stands above updates that are not installed; take them out of this file [FOREIGN]
@status 2

@case what users, certificates and questions say of a host is no failure of its list
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX01   KB5012170 10/17/2023\n\n'
printf '\n'"${t//EX01 /EX02 }" >b.txt
try() { printf "$1\n\n$t" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; printf "\n$t$1\n" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; }
for line in 'Problem: Users report errors when opening OWA on EX02.' 'EX02 shows certificate errors since Monday, EX01 does not.' 'Certificate invalid on EX02' \
'Why does EX02 show errors and EX01 not?' 'Which update is missing on EX02?' 'Event ID 1309 errors appear on EX02' 'IIS was down for 5 minutes on Sunday' 'TODO: compare' \
'EX01 の更新プログラム一覧です。エラーはありませんでした。' 'EX01 上没有错误' 'EX01 에는 오류가 없습니다'; do try "$line"; done | sort | uniq -c
for line in 'EX02 failed (certificate)' 'EX02: certificate error' 'EX02 failed for all users' 'Certificate update failed on EX02' 'EX01 でエラーが発生しました' 'EX01 上有错误'; do echo "$line"; try "$line"; done
@stdout
     22 EX01 and EX02 have the same 2 updates.
EX02 failed (certificate)
a.txt:1: warning: EX02 gave no list: "EX02 failed (certificate)" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
a.txt:7: warning: EX02 gave no list: "EX02 failed (certificate)" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
EX02: certificate error
a.txt:1: warning: EX02 gave no list: "EX02: certificate error" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
a.txt:7: warning: EX02 gave no list: "EX02: certificate error" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
EX02 failed for all users
a.txt:1: warning: EX02 gave no list: "EX02 failed for all users" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
a.txt:7: warning: EX02 gave no list: "EX02 failed for all users" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
Certificate update failed on EX02
a.txt: error: not a list of installed updates: "Certificate update failed on EX02" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:1: warning: EX02 gave no list: "Certificate update failed on EX02" [FAILED]
a.txt:7: warning: EX02 gave no list: "Certificate update failed on EX02" [FAILED]
The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
EX01 でエラーが発生しました
a.txt:1: warning: EX01 gave no list: "EX01 でエラーが発生しました" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
a.txt:7: warning: the export of EX01 failed: "EX01 でエラーが発生しました" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
EX01 上有错误
a.txt:1: warning: EX01 gave no list: "EX01 上有错误" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
a.txt:7: warning: the export of EX01 failed: "EX01 上有错误" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
@stderr
@status 1

@case subjects of mails, requests and what a mail has lost say nothing of the list
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX01   KB5012170 10/17/2023\n\n'
printf '\n'"${t//EX01 /EX02 }" >b.txt
try() { printf "$1\n\n$t" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; printf "\n$t$1\n" >a.txt; kbdiff cluster --brief a.txt b.txt 2>&1; }
for line in 'Subject: RE: EX02 fails to deliver mail' 'Subject: AW: Fehler auf EX02' 'Impact: Mail is down' 'Bitte prüfen, was auf EX02 fehlt' \
'Please check which updates are missing on EX02' '[image removed]' 'Brak błędów' 'Nenhum erro' 'Benutzer melden Fehler auf EX02'; do try "$line"; done | sort | uniq -c
for line in 'Subject: missing updates on EX01' 'Problem: EX01 not reachable' 'Please check these missing updates:' 'Updates removed'; do echo "$line"; try "$line"; done
@stdout
     18 EX01 and EX02 have the same 2 updates.
Subject: missing updates on EX01
a.txt: error: not a list of installed updates: "Subject: missing updates on EX01" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Subject: missing updates on EX01" [CONTRADICTED]
EX02 lacks nothing that EX01 has; EX01 may lack 2 updates that EX02 has.
Problem: EX01 not reachable
a.txt:1: warning: EX01 gave no list: "Problem: EX01 not reachable" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
a.txt:7: warning: the export of EX01 failed: "Problem: EX01 not reachable" [FAILED]
The nodes agree as far as their lists go, but the list of EX01 is in doubt and may be incomplete.
Please check these missing updates:
a.txt: error: not a list of installed updates: "Please check these missing updates:" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
EX01 and EX02 have the same 2 updates.
Updates removed
a.txt: error: not a list of installed updates: "Updates removed" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
a.txt:7: warning: listed, but perhaps not installed: 2 updates; see "Updates removed" [CONTRADICTED]
EX02 lacks nothing that EX01 has; EX01 may lack 2 updates that EX02 has.
@stderr
@status 1

@case an update on nobody's list that a line calls missing
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX02   KB5031361 10/17/2023\n'
mkdir d; for h in EX01 EX02; do printf 'CSName,HotFixID,InstalledOn\n%s,KB5031361,10/17/2023\n' $h > d/$h.csv; done
run() { kbdiff cluster --brief $1 > out 2> /dev/null; printf "$? "; }
try() {
	printf "$t\n$1\n" > a.txt; run a.txt
	printf "$1\n\n$t" > a.txt; run a.txt
	printf "Notes\n\n$1\n" > d/notes.md; run d
	printf "KB5031361\n" > EX01.txt; printf "KB5031361\n# $1\n" > EX02.txt; run 'EX01.txt EX02.txt'; echo "$1: $(cat out)"
}
try 'KB5032196 is not installed on EX02'
try 'KB5032196 is missing on EX02'
try 'EX02: KB5032196 failed'
try 'KB5032196 fehlt auf EX02'
try 'KB5032196 could not be installed on EX02'
try 'KB5032196 failed on EX02 and was rolled back'
echo; try 'KB5032196 was removed from EX02'
try 'KB5032196 is not applicable on EX02'
try 'KB5032196 is superseded on EX02'
try 'KB5032196 is not needed on EX02'
try 'KB5032196 is no longer required on EX02'
try 'KB5032196 is not installed on EX02 since it is superseded'
try 'Do not install KB5032196 on EX02'
try 'KB5032196 is not released yet'
try 'Is KB5032196 missing on EX02?'
try 'Removed KB5032196 from EX02 since logins failed'
try 'KB890830 failed on EX02'
printf 'CSName,HotFixID\nEX03,KB5031361\nEX03,KB5032196\n' > b.csv; printf "$t\nKB5032196 is missing on EX01\n" > a.txt; kbdiff cluster --brief a.txt b.csv
@stdout
1 1 1 1 KB5032196 is not installed on EX02: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 1 1 1 KB5032196 is missing on EX02: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 1 1 1 EX02: KB5032196 failed: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 1 1 1 KB5032196 fehlt auf EX02: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 1 1 1 KB5032196 could not be installed on EX02: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.
1 1 1 1 KB5032196 failed on EX02 and was rolled back: The nodes agree as far as their lists go, but the list of EX02 is in doubt and may be incomplete.

0 0 0 0 KB5032196 was removed from EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is not applicable on EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is superseded on EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is not needed on EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is no longer required on EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is not installed on EX02 since it is superseded: EX01 and EX02 have the same update.
0 0 0 0 Do not install KB5032196 on EX02: EX01 and EX02 have the same update.
0 0 0 0 KB5032196 is not released yet: EX01 and EX02 have the same update.
0 0 0 0 Is KB5032196 missing on EX02?: EX01 and EX02 have the same update.
0 0 0 0 Removed KB5032196 from EX02 since logins failed: EX01 and EX02 have the same update.
0 0 0 0 KB890830 failed on EX02: EX01 and EX02 have the same update.
EX03 is one month ahead of the other 2 nodes and has 1 update that they lack.
@stderr
@status 1

@case lines around lists that say that a host is behind
@cmd
t='Source HotFixID  InstalledOn\n------ --------  -----------\nEX01   KB5031361 10/17/2023\nEX02   KB5031361 10/17/2023\n'
run() { printf "$1" > a.txt; kbdiff cluster --brief a.txt > out 2> /dev/null; printf "$? "; }
try() { run "$t\n$1\n"; run "$1\n\n$t"; echo "$1: $(cat out)"; }
try 'EX02 is behind'
try 'EX02 is one month behind.'
try 'EX02 is out of date'
try 'EX02: outdated'
try 'Patch status: red'
try 'Compliance: amber'
try 'Last patched: never'
echo; try 'EX02 is up to date'
try 'EX02 is not behind'
try 'EX02 is behind a firewall'
try 'EX02 was out of date before the patch night'
try 'Is EX02 behind?'
try 'The documentation is out of date'
try 'Patch status: green'
try 'Patch level: 17763.4974'
try 'Last patched: 2023-10-17'
try 'Last backup: never'
@stdout
1 1 EX02 is behind: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 1 EX02 is one month behind.: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 1 EX02 is out of date: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 1 EX02: outdated: EX01 lacks nothing that EX02 has; EX02 may lack 1 update that EX01 has.
1 1 Patch status: red: EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
1 1 Compliance: amber: EX01 and EX02 may both lack 1 update: the lists of EX01 and EX02 leave open whether it is installed.
1 2 Last patched: never: 

0 0 EX02 is up to date: EX01 and EX02 have the same update.
0 0 EX02 is not behind: EX01 and EX02 have the same update.
0 0 EX02 is behind a firewall: EX01 and EX02 have the same update.
0 0 EX02 was out of date before the patch night: EX01 and EX02 have the same update.
0 0 Is EX02 behind?: EX01 and EX02 have the same update.
0 0 The documentation is out of date: EX01 and EX02 have the same update.
0 0 Patch status: green: EX01 and EX02 have the same update.
0 0 Patch level: 17763.4974: EX01 and EX02 have the same update.
0 0 Last patched: 2023-10-17: EX01 and EX02 have the same update.
0 0 Last backup: never: EX01 and EX02 have the same update.
@stderr
@status 0

@case commands and criteria by which available updates are listed
@cmd
updates='KB2506143\nKB2999226\n'
printf "CSName,HotFixID\nA,KB2506143\nA,KB2999226\n" > a.csv
try() {
	printf "%s\n$updates" "$1" > b.txt
	printf "%s\nComputer,HotFixID\nB,KB2506143\nB,KB2999226\n" "$1" > b.csv
	for f in b.txt b.csv; do echo "$1: $(kbdiff -q --brief a.csv $f 2>&1 | head -1)"; done
}
for line in '# Search criteria: IsInstalled=0' "IsInstalled = 0 and Type='Software'" '# Get-WindowsUpdate' \
    '# PS> Get-WUList' 'PS C:\> Get-WindowsUpdate -MicrosoftUpdate' 'Get-WUList | ft KB'; do try "$line"; done
echo and these list others
for line in '# IsInstalled=1' '# IsInstalled=0 or IsInstalled=1' '# No updates with IsInstalled=0' '# Search with IsInstalled=0 found nothing.' \
    '# Get-WUHistory' '# Get-WindowsUpdate -IsInstalled' '# Run Get-WindowsUpdate for more'; do try "$line"; done
echo JSON
json() { printf '{"host":"B",%s,"updates":["KB2506143","KB2999226"]}' "$1" > b.json; echo "$1: $(kbdiff --brief a.csv b.json 2>&1 | tail -1)"; }
for member in '"type":"available"' '"type":"needed"' '"criteria":"IsInstalled=0"' '"filter":"IsInstalled=0"' "\"query\":\"IsInstalled=0 and Type='Software'\"" '"search":"IsInstalled=0"' \
    '"command":"Get-WUList"' '"type":"Security"' '"type":"installed"' '"type":"no"' '"query":"IsInstalled=1"' '"command":"Get-HotFix"' '"owner":"Miss Ing"' '"owner":"missing"'; do json "$member"; done
@stdout
# Search criteria: IsInstalled=0: b.txt: error: not a list of installed updates: "# Search criteria: IsInstalled=0" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
# Search criteria: IsInstalled=0: b.csv: error: not a list of installed updates: "# Search criteria: IsInstalled=0" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
IsInstalled = 0 and Type='Software': b.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "IsInstalled = 0 and Type='Software'"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
IsInstalled = 0 and Type='Software': b.csv: error: not a list of installed updates: "IsInstalled = 0 and Type='Software'" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
# Get-WindowsUpdate: b.txt: error: not a list of installed updates: "# Get-WindowsUpdate" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
# Get-WindowsUpdate: b.csv: error: not a list of installed updates: "# Get-WindowsUpdate" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
# PS> Get-WUList: b.txt: error: not a list of installed updates: "# PS> Get-WUList" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
# PS> Get-WUList: b.csv: error: not a list of installed updates: "# PS> Get-WUList" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
PS C:\> Get-WindowsUpdate -MicrosoftUpdate: b.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "PS C:\> Get-WindowsUpdate -MicrosoftUpdate"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
PS C:\> Get-WindowsUpdate -MicrosoftUpdate: b.csv: error: not a list of installed updates: "PS C:\> Get-WindowsUpdate -MicrosoftUpdate" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
Get-WUList | ft KB: b.txt: error: not an export that kbdiff recognises: its lines name updates, but line 1 does not: "Get-WUList | ft KB"; a plain list of installed updates (kb-list) has one on each line and nothing else [UNKNOWN]
Get-WUList | ft KB: b.csv: error: not a list of installed updates: "Get-WUList | ft KB" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
and these list others
# IsInstalled=1: 
# IsInstalled=1: 
# IsInstalled=0 or IsInstalled=1: 
# IsInstalled=0 or IsInstalled=1: 
# No updates with IsInstalled=0: 
# No updates with IsInstalled=0: 
# Search with IsInstalled=0 found nothing.: 
# Search with IsInstalled=0 found nothing.: 
# Get-WUHistory: 
# Get-WUHistory: 
# Get-WindowsUpdate -IsInstalled: 
# Get-WindowsUpdate -IsInstalled: 
# Run Get-WindowsUpdate for more: 
# Run Get-WindowsUpdate for more: 
JSON
"type":"available": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
"type":"needed": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
"criteria":"IsInstalled=0": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B lists.
"filter":"IsInstalled=0": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B lists.
"query":"IsInstalled=0 and Type='Software'": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
"search":"IsInstalled=0": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
"command":"Get-WUList": B may lack 2 updates that A has: the list of B leaves open whether they are installed. A lacks nothing that B has.
"type":"Security": A and B have the same 2 updates.
"type":"installed": A and B have the same 2 updates.
"type":"no": A and B have the same 2 updates.
"query":"IsInstalled=1": A and B have the same 2 updates.
"command":"Get-HotFix": A and B have the same 2 updates.
"owner":"Miss Ing": A and B have the same 2 updates.
"owner":"missing": A and B have the same 2 updates.
@stderr
@status 0

@case codes of installers, counts with a word in front and a few languages more, around lists
@file a.csv
CSName,HotFixID
A,KB5031361
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	kbdiff cluster --brief a.csv b.txt > o 2> e; s=$?
	printf '%s\n\n%b' "$line" "$t" > b.txt
	kbdiff cluster --brief a.csv b.txt > o 2> e; echo "$s $? $line"
done <<END
ExitCode: 3010
KB5031361: exit code 1603
KB5031361: exit code 3010
KB5031361: exit code 0
KB5031361 : rc=2359302
Status: WARNING - 2 updates missing
We had 12 missing updates on an old server in the other site
A restart is required to finish installing updates.
Redémarrage requis : oui
Redémarrage requis : non
No se pudo instalar KB5031361
KB5031361 approved for install, deadline 2023-11-01
KB5031361 was approved and installed
I had to pull KB5031361 again.
EX03 still missing
EX03 fehlt noch.
3 of 27 rows
1 of 1 rows
Lista incompleta
Ausschnitt aus der Liste
抜粋
END
@stdout
1 0 ExitCode: 3010
1 1 KB5031361: exit code 1603
1 1 KB5031361: exit code 3010
0 0 KB5031361: exit code 0
0 0 KB5031361 : rc=2359302
0 1 Status: WARNING - 2 updates missing
0 0 We had 12 missing updates on an old server in the other site
1 1 A restart is required to finish installing updates.
1 1 Redémarrage requis : oui
0 0 Redémarrage requis : non
1 1 No se pudo instalar KB5031361
1 1 KB5031361 approved for install, deadline 2023-11-01
0 0 KB5031361 was approved and installed
1 1 I had to pull KB5031361 again.
1 1 EX03 still missing
1 1 EX03 fehlt noch.
1 1 3 of 27 rows
0 0 1 of 1 rows
1 1 Lista incompleta
1 1 Ausschnitt aus der Liste
1 1 抜粋
@stderr
@status 0

@case prose with commas below a CSV, what an update fixes, and Spanish for all is well
@file a.csv
CSName,Description,HotFixID,InstalledOn
A,Update,KB5031361,10/17/2023
@cmd
t='CSName HotFixID  InstalledOn\n------ --------  -----------\nB      KB5031361 10/17/2023\n'
h='CSName,Description,HotFixID,InstalledOn\nB,Update,KB5031361,10/17/2023'
while read -r line; do
	printf '%b\n%s\n' "$h" "$line" > b.csv
	kbdiff cluster --brief a.csv b.csv > o 2> e; echo "$? $line"
done <<END
Regards, John
Can you compare these two, please?
よろしくお願いします。
Todo correcto
The service MSExchangeTransport fails to start on B.
B,Update
B,Update,KB5031
END
while read -r line; do
	printf '%b\n%s\n' "$t" "$line" > b.txt
	kbdiff cluster --brief a.csv b.txt > o 2> e; echo "$? $line"
done <<END
KB5031361 fixes the print failure
KB5031361 fixes the print service but failed on B
KB5031361 fixed it but was removed
END
@stdout
0 Regards, John
0 Can you compare these two, please?
0 よろしくお願いします。
0 Todo correcto
0 The service MSExchangeTransport fails to start on B.
2 B,Update
2 B,Update,KB5031
0 KB5031361 fixes the print failure
1 KB5031361 fixes the print service but failed on B
1 KB5031361 fixed it but was removed
@stderr
@status 0

@case titles with a colon above and between reports of systeminfo
@file r
Host Name:                 B
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
Registered Organization:
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5031361
Network Card(s):           1 NIC(s) Installed.
                           [01]: vmxnet3 Ethernet Adapter
@cmd
while read -r line; do
	{ printf '%s\n\n' "$line"; cat r; } > b.txt
	{ sed 's/ B$/ A/' r; printf '\n%s\n\n' "$line"; cat r; } > c.txt
	for f in b.txt c.txt; do kbdiff list $f > o 2>&1; echo "$? $f $line"; done
done <<END
Not yet installed:
Mises à jour en attente:
Installed updates:
Notes:
END
kbdiff list b.txt
@stdout
2 b.txt Not yet installed:
2 c.txt Not yet installed:
2 b.txt Mises à jour en attente:
2 c.txt Mises à jour en attente:
0 b.txt Installed updates:
0 c.txt Installed updates:
0 b.txt Notes:
0 c.txt Notes:
B
  1 update, Windows Server 2022 Standard, 20348
  KB5031361

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a host that waits for a restart says so in its own language
@cmd
while IFS= read -r text; do
	for h in 1 2; do printf 'CSName HotFixID\n------ --------\nEX0%s   KB5031361\n\n' $h > EX0$h.txt; done
	echo "$text" >> EX02.txt; rc=0; kbdiff cluster -q EX01.txt EX02.txt 2>/dev/null || rc=$?; echo "$rc $text"
done <<'END'
再起動が必要です
EX02: 需要重新启动
재부팅 필요
Требуется перезагрузка
Wymagane ponowne uruchomienie
Omstart krävs
Le serveur doit être redémarré.
* Der Server muss neu gestartet werden.
É necessário reiniciar
再起動は不要です
Neustart steht aus: nein
Der Dienst muss neu gestartet werden
Le service doit être redémarré
END
@stdout
1 再起動が必要です
1 EX02: 需要重新启动
1 재부팅 필요
1 Требуется перезагрузка
1 Wymagane ponowne uruchomienie
1 Omstart krävs
1 Le serveur doit être redémarré.
1 * Der Server muss neu gestartet werden.
1 É necessário reiniciar
0 再起動は不要です
0 Neustart steht aus: nein
0 Der Dienst muss neu gestartet werden
0 Le service doit être redémarré
@stderr
@status 0

@case a line says in other words that a host lacks an update that no list has
@cmd
while IFS= read -r text; do
	mkdir -p d; for h in 1 2; do printf 'CSName,HotFixID\nEX0%s,KB5031361\n' $h > d/EX0$h.csv; done
	echo "$text" > d/notes.txt; rc=0; kbdiff cluster -q d 2>/dev/null || rc=$?
	for h in 1 2; do printf '\nCSName   : EX0%s\nHotFixID : KB5031361\n\n' $h; done > all.txt; echo "$text" >> all.txt
	below=0; kbdiff cluster -q all.txt 2>/dev/null || below=$?; rm all.txt; echo "$rc $below $text"
done <<'END'
EX02 hat KB5044281 nicht
EX02 n'a pas KB5044281
EX02 n’a pas encore KB5044281
EX02 non ha KB5044281
KB5044281 ist noch nicht auf EX02
KB5044281 n'est pas sur EX02
KB5044281 is still needed
KB5044281 is needed too
KB5044281 muss noch installiert werden
EX02 hat KB5044281
KB5044281 is not needed
EX02 n'a pas besoin de KB5044281
END
@stdout
1 1 EX02 hat KB5044281 nicht
1 1 EX02 n'a pas KB5044281
1 1 EX02 n’a pas encore KB5044281
1 1 EX02 non ha KB5044281
1 1 KB5044281 ist noch nicht auf EX02
1 1 KB5044281 n'est pas sur EX02
1 1 KB5044281 is still needed
1 1 KB5044281 is needed too
1 1 KB5044281 muss noch installiert werden
0 0 EX02 hat KB5044281
0 0 KB5044281 is not needed
0 0 EX02 n'a pas besoin de KB5044281
@stderr
@status 0

@case a line points at the row above and speaks against it
@cmd
while IFS= read -r text; do
	rc=''; for gap in '' '\n'; do
	printf 'CSName : EX01\nHotFixID : KB5031361\n\nCSName : EX02\nHotFixID : KB5031361\n'"$gap"'%s\n' "$text" > a.txt
	s=0; kbdiff cluster -q a.txt 2>/dev/null || s=$?; rc="$rc$s "; done; echo "$rc$text"
done <<'END'
^^^ this one failed
^ rolled back
↑ removed again
celui-ci a été supprimé
the last one was removed again
Das letzte wurde wieder entfernt
La última fue eliminada
^^^ see the ticket
^ this one is new
the last one is the October rollup
END
@stdout
1 1 ^^^ this one failed
1 1 ^ rolled back
1 1 ↑ removed again
1 1 celui-ci a été supprimé
1 1 the last one was removed again
1 1 Das letzte wurde wieder entfernt
1 1 La última fue eliminada
0 0 ^^^ see the ticket
0 0 ^ this one is new
0 0 the last one is the October rollup
@stderr
@status 0
