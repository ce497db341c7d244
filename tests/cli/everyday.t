@case notes beside updates of how they came, what they fix and what else is open, and such that say more
@cmd
try() {
	printf 'Host,HotFixID,Comment\nA,KB5012170,\nA,KB5030999,"%s"\nB,KB5012170,\nB,KB5030999,\n' "$1" > a.csv
	kbdiff cluster -q a.csv 2> /dev/null || echo "$1"
}
while read -r note; do try "$note"; done << 'END'
offline installer
via DISM offline
with WSUS Offline Update
Offline-Installation
installed from offline media
pas de redémarrage
fixes the failed logon bug
resolves an issue that causes printing to fail
fixes the issue where users could not log on after the failed renewal of the certificate
behebt Fehler 0x80070005
not by WSUS
by hand, not via SCCM
nicht über WSUS
open: documentation
ticket open
Doku offen
needs documentation
installed after the first try failed
first try failed, installed by hand
failed via WSUS, installed manually
reinstalled after failure
Restart required: no
Reboot pending: False
Neustart erforderlich: nein
Failed: no
Missing: none
END
echo "say more:"
while read -r note; do try "$note"; done << 'END'
EX02 offline
server offline installation later
WSUS offline
offline installer pending
pas installé
fixes logon but failed to install
fixes logon, failed
fixes printing - not installed
fixed it but was removed
not by WSUS yet, pending
not installed by WSUS
still open; ticket filed
ticket open, not installed
installed after the first try failed, removed again
installed after the first try failed but rolled back
first try failed, will be installed by hand
not installed after the first try failed
Restart required: yes
Reboot required: no, failed
Installed: no
END
@stdout
say more:
EX02 offline
server offline installation later
WSUS offline
offline installer pending
pas installé
fixes logon but failed to install
fixes logon, failed
fixes printing - not installed
fixed it but was removed
not by WSUS yet, pending
not installed by WSUS
still open; ticket filed
ticket open, not installed
installed after the first try failed, removed again
installed after the first try failed but rolled back
first try failed, will be installed by hand
not installed after the first try failed
Restart required: yes
Reboot required: no, failed
Installed: no
@stderr
@status 0

@case columns of how an update came and of tickets about it
@cmd
try() {
	printf 'Host,HotFixID,%s\nA,KB5012170,%s\nA,KB5030999,%s\nB,KB5012170,%s\nB,KB5030999,%s\n' "$1" "$2" "$3" "$2" "$2" > a.csv
	kbdiff cluster -q a.csv 2> /dev/null || echo "$1: $2, $3"
}
while IFS=, read -r name a b; do try "$name" "$a" "$b"; done << 'END'
Channel,WSUS,Offline
Method,online,offline
Install Mode,Online,Offline
Quelle,WSUS,Offline
Ticket status,closed,open
Jira-Status,Done,Open
Doku,fertig,offen
Method,WSUS,failed
Method,WSUS,not installed
Ticket status,closed,rolled back
Status,done,open
END
@stdout
Method: WSUS, failed
Method: WSUS, not installed
Ticket status: closed, rolled back
Status: done, open
@stderr
@status 0

@case lines of a ticket around a list
@cmd
t='CSName HotFixID\n------ --------\nA      KB5012170\nB      KB5012170\n'
try() { printf "%s\n\n$t\n${2-}\n" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "$? $1"; }
try 'Status: open'
try '> **Status:** Open'
try 'Ticket: INC4711 (open)'
try 'Zustand: offen' 'Ticket: INC4711, Status open'
try 'Restart required: no' 'Neustart erforderlich: nein'
try 'Status: open updates'
try 'Status: in progress'
try 'Ticket: 2 open updates'
try 'Ticket: required updates'
try 'Hello' 'Restart required: yes'
@stdout
2 Status: open updates
2 Status: in progress
2 Ticket: 2 open updates
2 Ticket: required updates
1 Hello
@stderr
@status 0

@case a note beside exports says that no restart is due
@file x/EX01.txt
HotFixID
--------
KB5012170
@file x/EX02.txt
HotFixID
--------
KB5012170
@cmd
for line in 'Restart required: no' 'Neustart erforderlich: nein' 'Restart required: yes' 'Installed: no'; do echo "$line" > x/README.txt; kbdiff cluster -q x 2> /dev/null || echo "$line"; done
@stdout
Restart required: yes
Installed: no
@stderr
@status 0

@case JSON says who approved updates that are there; a server's approvals are refused still
@cmd
try() { echo "$1" > a.json; kbdiff cluster -q a.json 2> /dev/null || echo "$? $1"; }
try '{"A":{"approval":{"state":"approved"},"updates":["KB5012170"]},"B":{"approval":{"state":"approved"},"updates":["KB5012170"]}}'
try '[{"CSName":"A","HotFixID":"KB5012170","approval":{"state":"approved","by":"Bob"}},{"CSName":"B","HotFixID":"KB5012170"}]'
try '[{"CSName":"A","HotFixID":"KB5012170","approval":{"state":"pending"}},{"CSName":"B","HotFixID":"KB5012170"}]'
try '[{"CSName":"A","HotFixID":"KB5012170","Approved":true},{"CSName":"B","HotFixID":"KB5012170","Approved":true}]'
try '[{"CSName":"A","HotFixID":"KB5012170","Approvals":[{"group":"C"}]},{"CSName":"B","HotFixID":"KB5012170","Approvals":[{"group":"C"}]}]'
@stdout
1 [{"CSName":"A","HotFixID":"KB5012170","approval":{"state":"pending"}},{"CSName":"B","HotFixID":"KB5012170"}]
2 [{"CSName":"A","HotFixID":"KB5012170","Approved":true},{"CSName":"B","HotFixID":"KB5012170","Approved":true}]
2 [{"CSName":"A","HotFixID":"KB5012170","Approvals":[{"group":"C"}]},{"CSName":"B","HotFixID":"KB5012170","Approvals":[{"group":"C"}]}]
@stderr
@status 0

@case lines of what users could not do, and of a host that is back
@cmd
t='CSName HotFixID\n------ --------\nEX01   KB5012170\nEX02   KB5012170\n'
try() { printf "%s\n\n$t" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "above: $1"; printf "$t\n\n%s\n" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "below: $1"; }
while read -r line; do try "$line"; done << 'END'
Outlook can't connect to EX02
OWA: an error occurred
- OWA: connection refused on EX02
Some users cannot reach EX02.
Problem: Outlook cannot connect to EX02
EX02 was offline on Monday but is back.
EX02 was down yesterday, is up again
EX02 war am Montag nicht erreichbar, läuft wieder
OWA: EX02 not reachable
Users could not query EX02
EX03 was offline on Monday but is back.
EX02 is offline, not yet back
EX02 was offline, will be exported when it is back
EX02 was offline but is back, export failed
END
@stdout
above: OWA: EX02 not reachable
below: OWA: EX02 not reachable
above: Users could not query EX02
below: Users could not query EX02
above: EX03 was offline on Monday but is back.
below: EX03 was offline on Monday but is back.
above: EX02 is offline, not yet back
below: EX02 is offline, not yet back
above: EX02 was offline but is back, export failed
below: EX02 was offline but is back, export failed
@stderr
@status 0

@case lines below rows that count them, close a mail, or tell what is new
@cmd
h='CSName  HotFixID   InstalledOn\nEX01    KB5012170  10/14/2023\nEX01    KB5031364  10/14/2023\nEX02    KB5012170  10/14/2023\nEX02    KB5031364  10/14/2023\n'
c='Host,HotFixID\nEX01,KB5012170\nEX01,KB5031364\nEX02,KB5012170\nEX02,KB5031364\n'
try() { for t in "$h" "$c"; do printf "$t%s\n" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "$? $1"; done; }
while read -r line; do try "$line"; done << 'END'
4 rows
4 updates installed
4 Zeilen
Regards, John
Mit freundlichen Grüßen, Anna
Two updates are new since May
Zwei Updates sind neu seit Mai
One of the updates needed a restart.
5 rows
5031365
EX03, lost
Two new updates since May
Only two updates since May
The updates need a restart
END
@stdout
1 5 rows
1 5 rows
2 5031365
2 5031365
1 EX03, lost
1 EX03, lost
1 Two new updates since May
1 Two new updates since May
1 Only two updates since May
1 Only two updates since May
1 The updates need a restart
1 The updates need a restart
@stderr
@status 0

@case a table with a column KB below prose, and one that has the day in a column Installed
@cmd
try() { printf "$1" > a.$2; kbdiff cluster --brief a.$2 2>&1; }
p='# Patch status October 2023\n\nOwner: messaging team.\n\n'
try "$p| Server | KB | Installed | Notes |\n|---|---|---|---|\n| A | KB5012170 | 2023-10-17 | |\n| B | KB5012170 | 2023-10-17 | |\n" md
try "${p}Server,KB,Installed\nA,KB5012170,2023-10-17\nB,KB5012170,2023-10-17\n" csv
try "${p}Server\tKB number\nA\tKB5012170\nB\tKB5012170\n" txt
try "${p}Server KB        Installed\n------ --------- ----------\nA      KB5012170 2023-10-17\nB      KB5012170 2023-10-17\n" txt
try "Missing updates\n\nServer,KB,Installed\nA,KB5012170,2023-10-17\nB,KB5012170,2023-10-17\n" csv
@stdout
A and B have the same update.
A and B have the same update.
A and B have the same update.
A and B have the same update.
a.csv: error: not a list of installed updates: "Missing updates" stands above its updates, on line 1; export the installed ones with Get-HotFix | Export-Csv [REFUSED]
@stderr
@status 2

@case what is to be done if something fails, in a note beside exports and around a list
@file x/EX01.txt
HotFixID
--------
KB5012170
@file x/EX02.txt
HotFixID
--------
KB5012170
@cmd
t='CSName HotFixID\n------ --------\nEX01   KB5012170\nEX02   KB5012170\n'
try() { for n in README.txt a.txt; do
	if [ $n = a.txt ]; then printf "%s\n\n$t\n%s\n" "$1" "$1" > a.txt; set -- "$1" a.txt; else echo "$1" > x/$n; set -- "$1" x; fi
	kbdiff cluster -q "$2" 2> /dev/null || echo "$n: $1"
done; }
while read -r line; do try "$line"; done << 'END'
If a server cannot be reached, no file is written
One file per server. If a server cannot be reached, it is retried.
Wenn ein Server nicht erreichbar ist, wird keine Datei geschrieben.
Servers that cannot be reached are retried three times.
Errors are written to export.log, and old files are removed after 30 days.
Rollback procedure: uninstall the update and restart
In case of problems: remove the update and reboot.
Two servers could not be reached.
If you ask: a server could not be reached
If EX03 is offline, retry
EX03 timed out. If a server cannot be reached, it is retried.
When exporting, one server timed out
END
@stdout
README.txt: Two servers could not be reached.
a.txt: Two servers could not be reached.
README.txt: If you ask: a server could not be reached
a.txt: If you ask: a server could not be reached
README.txt: If EX03 is offline, retry
a.txt: If EX03 is offline, retry
README.txt: EX03 timed out. If a server cannot be reached, it is retried.
a.txt: EX03 timed out. If a server cannot be reached, it is retried.
README.txt: When exporting, one server timed out
a.txt: When exporting, one server timed out
@stderr
@status 0

@case notes of an update that came as planned, or not
@cmd
while read -r note; do printf 'Host,HotFixID,Notes\nA,KB5012170,%s\nB,KB5012170,\n' "$note" > a.csv; kbdiff cluster -q a.csv 2> /dev/null || echo "$note"; done << 'END'
installed one week later than planned
installed as planned
später als geplant
not installed as planned
will be installed as planned
planned for Friday
END
@stdout
not installed as planned
will be installed as planned
planned for Friday
@stderr
@status 0

@case a table of servers beside their exports, which says nothing of updates
@file x/EX01.csv
HotFixID
KB5012170
@file x/EX02.csv
HotFixID
KB5012170
@cmd
try() { printf "$1" > x/servers.csv; kbdiff cluster -q x 2> /dev/null || echo "$1"; }
try 'Server,Role,Owner,Comment\nEX01,Mailbox,Bob,\nEX02,Mailbox,Bob,replaces EX00\n'
try 'Server;Standort;IP\nEX01;Bonn;10.0.0.1\nEX02;Bonn;10.0.0.2\n'
try 'Server,Comment\nEX01,\nEX02,not exported\n'
try 'Server,October\nEX01,x\nEX02,\n'
try 'Server,October\nEX01,2023-10-17\nEX02,\n'
try 'Server,Patched\nEX01,yes\nEX02,no\n'
try 'Server,Okt\nEX01,1\nEX02,0\n'
@stdout
Server,Comment\nEX01,\nEX02,not exported\n
Server,October\nEX01,x\nEX02,\n
Server,October\nEX01,2023-10-17\nEX02,\n
Server,Patched\nEX01,yes\nEX02,no\n
Server,Okt\nEX01,1\nEX02,0\n
@stderr
@status 0

@case a plan of how to go back names an update
@cmd
t='CSName HotFixID\n------ --------\nA      KB5012170\nB      KB5012170\n'
try() { printf "%s\n\n$t" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "$1"; }
try 'Backout plan: uninstall KB5012170 and restart.'
try 'Rollback procedure: wusa /uninstall /kb:5012170'
try 'Rollback procedure: KB5012170 was uninstalled'
try 'Rollback: uninstall KB5012170'
try 'Backout plan: uninstall KB5012170 on EX02'
@stdout
Rollback procedure: KB5012170 was uninstalled
Rollback: uninstall KB5012170
Backout plan: uninstall KB5012170 on EX02
@stderr
@status 0

@case lines of what does not work beside updates, of downtimes, and of hosts that nobody asks
@cmd
t='CSName HotFixID\n------ --------\nEX01   KB5012170\nEX02   KB5012170\n'
try() { printf "%s\n\n$t\n%s\n" "$1" "$1" > a.txt; kbdiff cluster -q a.txt 2> /dev/null || echo "$? $1"; }
while read -r line; do try "$line"; done << 'END'
EX02 cannot send mail.
Database copy on EX02 failed and was reseeded.
Mail flow on EX02 failed at 09:12
Failed logins on EX02 are normal.
Auf EX02 tritt der Fehler weiterhin auf.
Expected downtime: 10 minutes
EX03 is not part of this comparison.
DC01 is not affected.
EX02 cannot send the list
Database export of EX02 failed
Export of EX02 failed, database locked
Failed logins on EX02, export failed
Expected updates
EX03: not done
END
@stdout
1 EX02 cannot send the list
1 Database export of EX02 failed
1 Export of EX02 failed, database locked
1 Failed logins on EX02, export failed
2 Expected updates
1 EX03: not done
@stderr
@status 0

@case notes of why an update was installed by hand, and of what else was or is to be done
@cmd
try() { printf 'Host,HotFixID,Notes\nA,KB5012170,\nA,KB5030999,"%s"\nB,KB5012170,\nB,KB5030999,\n' "$1" > a.csv; kbdiff cluster -q a.csv 2> /dev/null || echo "$1"; }
while read -r note; do try "$note"; done << 'END'
installed by hand because WSUS was down
installed manually since SCCM failed
reboot was needed
Neustart war nötig
to be documented
to be documented and installed
reboot was not done
not installed by hand because WSUS was down
installed manually because the first try failed, then removed
END
@stdout
to be documented and installed
reboot was not done
not installed by hand because WSUS was down
installed manually because the first try failed, then removed
@stderr
@status 0
