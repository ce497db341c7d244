# Situations that reports are made for, by exports that data/fleets makes.

@case a pair, one month behind
@cmd
python3 data/fleets pair2016
kbdiff pair2016/MBX01.csv pair2016/MBX02.csv
kbdiff --brief pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks
1 update that MBX02 has.

  MBX02 lacks  KB5126047  2026-09 .NET Framework 4.8
               KB5123099  2026-09 cumulative update, 14393.9512
               KB4589210  listed as Update (installed 2021-02-14 on MBX01)
  MBX01 lacks  KB5012170  listed as Security Update (installed 2022-08-16 on
                          MBX02)

  MBX01  20 updates, level 14393.9512 (2026-09)
  MBX02  20 updates, level 14393.9418 (2026-08)

Neither host has the newest update that kbdiff knows for build 14393, KB5129239
of 2026-09 (14393.9514, out-of-band).
17 updates are on both hosts. Superseded, so not missing on MBX01: KB5120702 and
KB5120418.
Not in kbdiff's tables: KB4589210 and KB5012170. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from pair2016/MBX01.csv and pair2016/MBX02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks 1 update that MBX02 has.
@stderr
@status 1

@case a pair, one month behind: markdown
@cmd
python3 data/fleets pair2016
kbdiff -f markdown pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
**MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks 1 update that MBX02 has.**

| Hosts | Update | What it is | Download |
|---|---|---|---|
| MBX02 lacks | [KB5126047](https://support.microsoft.com/help/5126047) | 2026-09 .NET Framework 4.8 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047) |
| MBX02 lacks | [KB5123099](https://support.microsoft.com/help/5123099) | 2026-09 cumulative update, 14393.9512 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099) |
| MBX02 lacks | [KB4589210](https://support.microsoft.com/help/4589210) | listed as Update (installed 2021-02-14 on MBX01) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210) |
| MBX01 lacks | [KB5012170](https://support.microsoft.com/help/5012170) | listed as Security Update (installed 2022-08-16 on MBX02) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |

| Hosts | Updates and level |
|---|---|
| MBX01 | 20 updates, level 14393.9512 (2026-09) |
| MBX02 | 20 updates, level 14393.9418 (2026-08) |

Neither host has the newest update that kbdiff knows for build 14393, [KB5129239](https://support.microsoft.com/help/5129239) of 2026-09 (14393.9514, out-of-band).  
17 updates are on both hosts. Superseded, so not missing on MBX01: [KB5120702](https://support.microsoft.com/help/5120702) and [KB5120418](https://support.microsoft.com/help/5120418).  
Not in kbdiff's tables: [KB4589210](https://support.microsoft.com/help/4589210) and [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from pair2016/MBX01.csv and pair2016/MBX02.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case a pair, one month behind: jira
@cmd
python3 data/fleets pair2016
kbdiff -f jira pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
*MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks 1 update that MBX02 has.*

||Hosts||Update||What it is||Download||
|MBX02 lacks|[KB5126047|https://support.microsoft.com/help/5126047]|2026-09 .NET Framework 4.8|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047]|
|MBX02 lacks|[KB5123099|https://support.microsoft.com/help/5123099]|2026-09 cumulative update, 14393.9512|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099]|
|MBX02 lacks|[KB4589210|https://support.microsoft.com/help/4589210]|listed as Update (installed 2021-02-14 on MBX01)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210]|
|MBX01 lacks|[KB5012170|https://support.microsoft.com/help/5012170]|listed as Security Update (installed 2022-08-16 on MBX02)|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170]|

||Hosts||Updates and level||
|MBX01|20 updates, level 14393.9512 (2026-09)|
|MBX02|20 updates, level 14393.9418 (2026-08)|

Neither host has the newest update that kbdiff knows for build 14393, [KB5129239|https://support.microsoft.com/help/5129239] of 2026-09 (14393.9514, out-of-band).
17 updates are on both hosts. Superseded, so not missing on MBX01: [KB5120702|https://support.microsoft.com/help/5120702] and [KB5120418|https://support.microsoft.com/help/5120418].
Not in kbdiff's tables: [KB4589210|https://support.microsoft.com/help/4589210] and [KB5012170|https://support.microsoft.com/help/5012170].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from pair2016/MBX01.csv and pair2016/MBX02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case a pair, one month behind: html
@cmd
python3 data/fleets pair2016
kbdiff -f html pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: MBX02 lacks 3 updates, MBX01 lacks 1</title>
<style>:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;background:#ffffff;color:#1d2126;font:1rem/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}header{padding:.1rem 0 .1rem 1.1rem;border-left:.35rem solid #8a949e}header.bad{border-color:#a4262c}header.open{border-color:#8a5a00}header.fine{border-color:#14602c}h1{margin:0;max-width:56rem;font-size:1.5rem;line-height:1.3;font-weight:600}header p{max-width:52rem;margin:.6rem 0 0}h2{margin:2.25rem 0 .7rem;font-size:1.125rem;font-weight:600}main>p{max-width:52rem}pre{padding:.5rem .8rem;background:#f3f5f7;white-space:pre-wrap;font:.9375rem/1.5 Consolas,Menlo,monospace}table{width:100%;margin:1.25rem 0 0;border:1px solid #d0d7de;border-collapse:collapse}h2+table{margin-top:0}th,td{padding:.5rem .8rem;border:0;border-top:1px solid #d0d7de;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;background:#f3f5f7;color:#57606a;font-size:.875rem;font-weight:600;white-space:nowrap}tbody th{font-weight:600}.id,.d,.l{white-space:nowrap}small{display:block;color:#57606a;font-size:.9375rem;font-weight:400}.far{color:#a4262c;font-weight:600}.may{color:#8a5a00;font-weight:600}.matrix{width:auto}.m{text-align:center}thead .m{white-space:normal}.lacks{background:#fde4e0;color:#9c1710;font-weight:700}.unsure{background:#fdf0cf;color:#704600;font-weight:700}.covered,.accepted{background:#e3f3e7;color:#14602c}.other{background:#e8ebfa;color:#3f4c9a}.key{color:#57606a;font-size:.875rem}.key span{margin-right:1.5rem}.key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;border:1px solid #d0d7de;text-align:center}a{color:#0550ae;text-underline-offset:.15em}a:focus-visible,summary:focus-visible{outline:2px solid #0550ae;outline-offset:2px}details{margin:.7rem 0 0;color:#57606a}summary{width:fit-content;cursor:pointer}details p{margin:.4rem 0 0;font-size:.9375rem}ul{max-width:56rem;margin:2rem 0 0;padding-left:1.2rem}li{margin:.3rem 0}footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.875rem}footer p{margin:.2rem 0}@media screen and (max-width:46rem){main{padding:1.25rem 1rem 2rem}h1{font-size:1.25rem}.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tr{padding:.55rem .8rem;border-top:1px solid #d0d7de}.cards tr:first-child{border-top:0}.cards tbody th,.cards tbody td{padding:.05rem 0;border:0;white-space:normal}.cards td[data-k]::before{content:attr(data-k) ': ';color:#57606a;font-weight:400}.cards .none{display:none}.matrix th,.matrix td{padding:.4rem .3rem}.matrix thead .m{writing-mode:vertical-rl}}@media screen and (prefers-color-scheme:dark){body{background:#14171a;color:#e6e9ec}header.bad{border-color:#ff9d96}header.open{border-color:#fbd28b}header.fine{border-color:#9cdcad}table,th,td,.cards tr,footer,.key b{border-color:#343b43}thead th{background:#1f2429;color:#a3adb8}pre{background:#1f2429}small,.key,details,footer,.cards td[data-k]::before{color:#a3adb8}.far{color:#ff9d96}.may{color:#fbd28b}.lacks{background:#4c1f1b;color:#ffb1a6}.unsure{background:#43330f;color:#fbd28b}.has,.apart{background:#14171a}.covered,.accepted{background:#173a21;color:#9cdcad}.other{background:#272d50;color:#b9c3ff}a{color:#8abfff}a:focus-visible,summary:focus-visible{outline-color:#8abfff}}@media print{@page{margin:14mm}html{font-size:10pt}main{max-width:none;padding:0 1px}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details{display:none}th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}</style>
</head>
<body>
<main>
<header class="bad">
<h1>MBX02 lacks 3 updates, MBX01 lacks 1</h1>
<p>MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks 1 update that MBX02 has.</p>
</header>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates">
<thead>
<tr><th scope="col" class="l" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><td class="l far" align="left" valign="top">MBX02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126047">KB5126047</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 4.8</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MBX02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5123099">KB5123099</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 14393.9512</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MBX02 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/4589210">KB4589210</a></th><td class="t" align="left" valign="top">listed as Update (installed 2021-02-14 on MBX01)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589210">Catalog</a></td></tr>
<tr><td class="l far" align="left" valign="top">MBX01 lacks</td><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="t" align="left" valign="top">listed as Security Update (installed 2022-08-16 on MBX02)</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Hosts">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Hosts</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">MBX01</th><td class="t" align="left" valign="top">20 updates, level 14393.9512 (2026-09)</td></tr>
<tr><th scope="row" class="h" align="left" valign="top">MBX02</th><td class="t" align="left" valign="top">20 updates, level 14393.9418 (2026-08)</td></tr>
</tbody>
</table>
<ul>
<li>Neither host has the newest update that kbdiff knows for build 14393, <a href="https://support.microsoft.com/help/5129239">KB5129239</a> of 2026-09 (14393.9514, out-of-band).</li>
<li>17 updates are on both hosts. Superseded, so not missing on MBX01: <a href="https://support.microsoft.com/help/5120702">KB5120702</a> and <a href="https://support.microsoft.com/help/5120418">KB5120418</a>.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/4589210">KB4589210</a> and <a href="https://support.microsoft.com/help/5012170">KB5012170</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from pair2016/MBX01.csv and pair2016/MBX02.csv.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 1

@case a pair, one month behind: csv
@cmd
python3 data/fleets pair2016
kbdiff -f csv pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
status,update,kind,title,installed_on,good_have,good_total,bad_have,bad_total,separation,having,lacking,uncertain,covered_on,url,what,accepted_on
missing,KB5126047,Update,,2026-09-11,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/5126047,2026-09 .NET Framework 4.8,
missing,KB5123099,Security Update,,2026-08-26,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/5123099,"2026-09 cumulative update, 14393.9512",
missing,KB4589210,Update,,2021-02-14,1,1,0,1,1.0000,MBX01,MBX02,,,https://support.microsoft.com/help/4589210,listed as Update (installed 2021-02-14 on MBX01),
extra,KB5012170,Security Update,,2022-08-16,0,1,1,1,-1.0000,MBX02,MBX01,,,https://support.microsoft.com/help/5012170,listed as Security Update (installed 2022-08-16 on MBX02),
@stderr
@status 1

@case a pair, one month behind: json
@cmd
python3 data/fleets pair2016
kbdiff -f json pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
{"kbdiff": "0.1.0", "verdict": "missing",
  "hosts": [
    {"name": "MBX01", "role": "good", "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9512", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["pair2016/MBX01.csv"], "complete": true, "doubts": [], "declared": null, "listed": 20, "unidentified": 0},
    {"name": "MBX02", "role": "bad", "peers": ["MBX01"], "aliases": [], "os": null, "build": null, "arch": null, "level": "14393.9418", "stated_level": null, "formats": ["get-hotfix-csv"], "files": ["pair2016/MBX02.csv"], "complete": true, "doubts": [], "declared": null, "listed": 20, "unidentified": 0}],
  "missing": [
    {"update": "KB5126047", "kind": "Update", "title": null, "installed_on": "2026-09-11", "url": "https://support.microsoft.com/help/5126047", "what": "2026-09 .NET Framework 4.8", "month": "2026-09", "level": null, "separation": 1.0000, "good": {"have": ["MBX01"], "lack": []}, "bad": {"have": [], "lack": ["MBX02"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5123099", "kind": "Security Update", "title": null, "installed_on": "2026-08-26", "url": "https://support.microsoft.com/help/5123099", "what": "2026-09 cumulative update, 14393.9512", "month": "2026-09", "level": "14393.9512", "separation": 1.0000, "good": {"have": ["MBX01"], "lack": []}, "bad": {"have": [], "lack": ["MBX02"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB4589210", "kind": "Update", "title": null, "installed_on": "2021-02-14", "url": "https://support.microsoft.com/help/4589210", "what": "listed as Update (installed 2021-02-14 on MBX01)", "month": null, "level": null, "separation": 1.0000, "good": {"have": ["MBX01"], "lack": []}, "bad": {"have": [], "lack": ["MBX02"]}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "uncertain": [],
  "extra": [
    {"update": "KB5012170", "kind": "Security Update", "title": null, "installed_on": "2022-08-16", "url": "https://support.microsoft.com/help/5012170", "what": "listed as Security Update (installed 2022-08-16 on MBX02)", "month": null, "level": null, "separation": -1.0000, "good": {"have": [], "lack": ["MBX01"]}, "bad": {"have": ["MBX02"], "lack": []}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [], "inapplicable_on": [], "requirement": null, "notes": []}],
  "covered": [
    {"update": "KB5120702", "kind": "Update", "title": null, "installed_on": "2026-08-13", "url": "https://support.microsoft.com/help/5120702", "what": "2026-08 .NET Framework 4.8", "month": "2026-08", "level": null, "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["MBX02"], "lack": []}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [{"host": "MBX01", "by": "KB5126047", "evidence": "chain", "detail": "the .NET Framework update of 2026-09 contains that of 2026-08"}], "inapplicable_on": [], "requirement": null, "notes": []},
    {"update": "KB5120418", "kind": "Security Update", "title": null, "installed_on": "2026-08-12", "url": "https://support.microsoft.com/help/5120418", "what": "2026-08 cumulative update, 14393.9418", "month": "2026-08", "level": "14393.9418", "separation": 0.0000, "good": {"have": [], "lack": []}, "bad": {"have": ["MBX02"], "lack": []}, "uncertain": [], "pending": [], "accepted_on": [], "covered_on": [{"host": "MBX01", "by": "KB5123099", "evidence": "builds", "detail": "14393.9512 >= 14393.9418"}], "inapplicable_on": [], "requirement": null, "notes": []}],
  "inapplicable": [],
  "counts": {"accepted": 0, "missing": 3, "uncertain": 0, "extra": 1, "covered": 2, "inapplicable": 0, "same": 17},
  "accepted": [],
  "expired": [],
  "judged_on": null,
  "groups": [
    {"hosts": ["MBX02"], "norm": false, "level": "14393.9418", "newest_level": "14393.9514", "lacks": ["KB5126047", "KB5123099", "KB4589210"], "has": ["KB5012170"], "uncertain": [], "build": "14393"},
    {"hosts": ["MBX01"], "norm": false, "level": "14393.9512", "newest_level": "14393.9514", "lacks": ["KB5012170"], "has": ["KB5126047", "KB5123099", "KB4589210"], "uncertain": [], "build": "14393"}],
  "data": "builds to 2026-09-22, chains to 2026-09-08",
  "diagnostics": []}
@stderr
@status 1

@case a pair, one month behind: nagios
@cmd
python3 data/fleets pair2016
kbdiff -f nagios pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
KBDIFF CRITICAL: MBX02 is one month behind MBX01 and lacks 3 updates that MBX01 has; MBX01 lacks 1 update that MBX02 has. | hosts=2;;;0 differing=1;;;0 missing=3;;0;0 uncertain=0;0;;0 behind=1;;;0 accepted=0;;;0
@stderr
@status 2

@case a pair, one month behind: junit
@cmd
python3 data/fleets pair2016
kbdiff -f junit pair2016/MBX01.csv pair2016/MBX02.csv
@stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="kbdiff diff" tests="2" failures="1" errors="0">
    <testcase name="MBX01" classname="kbdiff.diff"/>
    <testcase name="MBX02" classname="kbdiff.diff">
      <failure message="MBX02 lacks 3 updates">KB5126047  2026-09 .NET Framework 4.8
KB5123099  2026-09 cumulative update, 14393.9512
KB4589210  listed as Update (installed 2021-02-14 on MBX01)
</failure>
    </testcase>
  </testsuite>
</testsuites>
@stderr
@status 1

@case a pair with 15 differences each way
@cmd
python3 data/fleets pair2012
kbdiff pair2012/FS11.csv pair2012/FS12.csv
kbdiff -f markdown pair2012/FS11.csv pair2012/FS12.csv
@stdout
FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. FS11
is patched with security-only updates (latest: 2023-10), FS12 with monthly
rollups (latest: 2022-12). FS12 lacks 10 security-only updates, 4 Internet
Explorer updates and 1 servicing stack; FS11 lacks 9 monthly rollups, 4 .NET
Framework updates and 2 others.

  FS12 lacks  KB5031407  2023-10 security-only update
              KB5030329  2023-09 servicing stack
              KB5030287  2023-09 security-only update
              KB5029304  2023-08 security-only update
              KB5029243  2023-08 Internet Explorer update
                         contains 3 others of the 15 that FS12 lacks: KB5028167,
                         KB5026366, KB5022835
              KB5028223  2023-07 security-only update
              KB5027282  2023-06 security-only update
              KB5026409  2023-05 security-only update
              KB5025288  2023-04 security-only update
              KB5023764  2023-03 security-only update
              KB5022894  2023-02 security-only update
              KB5022346  2023-01 security-only update
  FS11 lacks  KB5029916  2023-09 .NET Framework 4.6.2 to 4.7.2
                         contains 3 others of the 15 that FS11 lacks: KB5028962,
                         KB5028864, KB5027133
              KB5021294  2022-12 monthly rollup
                         contains 8 others of the 15 that FS11 lacks: KB5020023,
                         KB5018474, KB5017367, KB5016681, KB5015874, KB5014738,
                         KB5014011, KB5012670
              KB3191564  listed as Update (installed 2018-03-06 on FS12)
              KB2999226  listed as Update (installed 2017-11-20 on FS12)

  FS11, FS12  45 updates each

A monthly rollup of 2023-10 or later contains all of these monthly rollups and
security-only updates; the newest that kbdiff knows is KB5102207 of 2026-07.
30 updates are on both hosts.
Not in kbdiff's tables: KB3191564 and KB2999226. To see what replaces them, add
--catalog FILE ('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from pair2012/FS11.csv and pair2012/FS12.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
**FS12 lacks 15 updates that FS11 has; FS11 lacks 15 updates that FS12 has. FS11 is patched with security-only updates (latest: 2023-10), FS12 with monthly rollups (latest: 2022-12). FS12 lacks 10 security-only updates, 4 Internet Explorer updates and 1 servicing stack; FS11 lacks 9 monthly rollups, 4 .NET Framework updates and 2 others.**

| Hosts | Update | What it is | Download |
|---|---|---|---|
| FS12 lacks | [KB5031407](https://support.microsoft.com/help/5031407) | 2023-10 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5031407) |
| FS12 lacks | [KB5030329](https://support.microsoft.com/help/5030329) | 2023-09 servicing stack | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030329) |
| FS12 lacks | [KB5030287](https://support.microsoft.com/help/5030287) | 2023-09 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5030287) |
| FS12 lacks | [KB5029304](https://support.microsoft.com/help/5029304) | 2023-08 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029304) |
| FS12 lacks | [KB5029243](https://support.microsoft.com/help/5029243) | 2023-08 Internet Explorer update<br>contains 3 others of the 15 that FS12 lacks: [KB5028167](https://support.microsoft.com/help/5028167), [KB5026366](https://support.microsoft.com/help/5026366), [KB5022835](https://support.microsoft.com/help/5022835) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029243) |
| FS12 lacks | [KB5028223](https://support.microsoft.com/help/5028223) | 2023-07 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5028223) |
| FS12 lacks | [KB5027282](https://support.microsoft.com/help/5027282) | 2023-06 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5027282) |
| FS12 lacks | [KB5026409](https://support.microsoft.com/help/5026409) | 2023-05 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5026409) |
| FS12 lacks | [KB5025288](https://support.microsoft.com/help/5025288) | 2023-04 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5025288) |
| FS12 lacks | [KB5023764](https://support.microsoft.com/help/5023764) | 2023-03 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5023764) |
| FS12 lacks | [KB5022894](https://support.microsoft.com/help/5022894) | 2023-02 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022894) |
| FS12 lacks | [KB5022346](https://support.microsoft.com/help/5022346) | 2023-01 security-only update | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5022346) |
| FS11 lacks | [KB5029916](https://support.microsoft.com/help/5029916) | 2023-09 .NET Framework 4.6.2 to 4.7.2<br>contains 3 others of the 15 that FS11 lacks: [KB5028962](https://support.microsoft.com/help/5028962), [KB5028864](https://support.microsoft.com/help/5028864), [KB5027133](https://support.microsoft.com/help/5027133) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5029916) |
| FS11 lacks | [KB5021294](https://support.microsoft.com/help/5021294) | 2022-12 monthly rollup<br>contains 8 others of the 15 that FS11 lacks: [KB5020023](https://support.microsoft.com/help/5020023), [KB5018474](https://support.microsoft.com/help/5018474), [KB5017367](https://support.microsoft.com/help/5017367), [KB5016681](https://support.microsoft.com/help/5016681), [KB5015874](https://support.microsoft.com/help/5015874), [KB5014738](https://support.microsoft.com/help/5014738), [KB5014011](https://support.microsoft.com/help/5014011), [KB5012670](https://support.microsoft.com/help/5012670) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5021294) |
| FS11 lacks | [KB3191564](https://support.microsoft.com/help/3191564) | listed as Update (installed 2018-03-06 on FS12) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB3191564) |
| FS11 lacks | [KB2999226](https://support.microsoft.com/help/2999226) | listed as Update (installed 2017-11-20 on FS12) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB2999226) |

| Hosts | Updates and level |
|---|---|
| FS11, FS12 | 45 updates each |

A monthly rollup of 2023-10 or later contains all of these monthly rollups and security-only updates; the newest that kbdiff knows is [KB5102207](https://support.microsoft.com/help/5102207) of 2026-07.  
30 updates are on both hosts.  
Not in kbdiff's tables: [KB3191564](https://support.microsoft.com/help/3191564) and [KB2999226](https://support.microsoft.com/help/2999226).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from pair2012/FS11.csv and pair2012/FS12.csv.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case a pair without a difference, and one that is ahead
@cmd
python3 data/fleets same
kbdiff same/WEB01.csv same/WEB02.csv && echo the same
kbdiff same/WEB01.csv same/WEB03.csv
@stdout
WEB01 and WEB02 have the same 13 updates.

  WEB01, WEB02  13 updates each, level 20348.5499 (2026-08)

Both hosts are at the level of 2026-08; the newest update that kbdiff knows for
build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from same/WEB01.csv and same/WEB02.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
the same
WEB03 is one month ahead of WEB01 and lacks nothing that WEB01 has; WEB01 lacks
2 updates that WEB03 has.

  WEB01 lacks  KB5126050  2026-09 .NET Framework 3.5 and 4.8
               KB5122882  2026-09 cumulative update, 20348.5622

  WEB01  13 updates, level 20348.5499 (2026-08)
  WEB03  13 updates, level 20348.5622 (2026-09)

Neither host has the newest update that kbdiff knows for build 20348, KB5129237
of 2026-09 (20348.5631, out-of-band).
11 updates are on both hosts. Superseded, so not missing on WEB03: KB5120705 and
KB5120242.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from same/WEB01.csv and same/WEB03.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case a cut list
@cmd
python3 data/fleets cut
kbdiff cut/FS06.csv cut/FS07.txt
@stdout
FS07 may lack 7 updates that FS06 has: the list of FS07 is cut short. FS06 lacks
nothing that FS07 lists.

In doubt
  FS07  cut/FS07.txt:6 (systeminfo): the list is cut short: 38 of 45 updates
Export FS07 again:
Get-HotFix -ComputerName FS07 | Export-Csv FS07.csv

  FS07 may lack  KB5029916  2023-09 .NET Framework 4.6.2 to 4.7.2
                            contains 3 others of the 7 that FS07 may lack:
                            KB5028962, KB5028864, KB5027133
                 KB5021294  2022-12 monthly rollup
                            contains 2 others of the 7 that FS07 may lack:
                            KB5020023, KB5018474

  FS06  45 updates
  FS07  38 of 45 updates, Windows Server 2012 R2 Standard, 9600, x64

38 updates are on both hosts.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from cut/FS06.csv and cut/FS07.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
cut/FS07.txt:6: warning: the list is cut short: 38 of 45 updates [CUT]
@status 1

@case a command that is copied holds no name that may be a command
@cmd
printf 'CSName,HotFixID\nG,KB5031361\n' >g.csv
for name in 'A;iex' 'A$(x)' '-x' 'A b'; do
	printf 'CSName,HotFixID\n%s,KB50...\n' "$name" >b.csv
	kbdiff g.csv b.csv 2>/dev/null | sed -n '/^Export/,/^Get/p'
done
@stdout
Export A;iex again; put its name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv
Export A$(x) again; put its name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv
Export -x again; put its name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv
Export A b again; put its name in place of NAME:
Get-HotFix -ComputerName NAME | Export-Csv NAME.csv
@stderr
@status 0

@case 16 nodes of which three are odd
@cmd
python3 data/fleets sql
kbdiff cluster sql
kbdiff cluster --brief sql
@stdout
3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13.

  2 months behind   SQL09
                    at 17763.9020 (2026-07), lacks KB5126048 and KB5122876
  one month behind  SQL04
                    at 17763.9121 (2026-08), lacks KB5122876
  extra updates     SQL13
                    at 17763.9245 (2026-09) like the other 13, has KB4589208,
                    which no other node has

  KB5126048  2026-09 .NET Framework 3.5 and 4.8       all but SQL09
  KB5122876  2026-09 cumulative update, 17763.9245    all but SQL04 and SQL09
             contains KB5120238, which SQL09 lacks too
  KB4589208  listed as Update (installed 2021-02-20)  only on SQL13

  the other 13  14 updates each, level 17763.9245 (2026-09)

No node has the newest update that kbdiff knows for build 17763, KB5129238 of
2026-09 (17763.9247, out-of-band).
12 updates are on all 16 nodes. Superseded, so not missing on 15 of 16 nodes:
KB5101008 and KB5099538.
Not in kbdiff's tables: KB4589208. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 16 files in sql/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
3 of 16 nodes differ from the other 13: SQL09 is 2 months behind; SQL04 is one month behind; only SQL13 has KB4589208.
@stderr
@status 1

@case 16 nodes of which three are odd: markdown
@cmd
python3 data/fleets sql
kbdiff cluster -f markdown sql
@stdout
**3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13.**

| Nodes | State | Level | Lacks | Also has |
|---|---|---|---|---|
| SQL09 | 2 months behind | 17763.9020 (2026-07) | [KB5126048](https://support.microsoft.com/help/5126048) and [KB5122876](https://support.microsoft.com/help/5122876) |  |
| SQL04 | one month behind | 17763.9121 (2026-08) | [KB5122876](https://support.microsoft.com/help/5122876) |  |
| SQL13 | extra updates | 17763.9245 (2026-09) |  | [KB4589208](https://support.microsoft.com/help/4589208) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5126048](https://support.microsoft.com/help/5126048) | 2026-09 .NET Framework 3.5 and 4.8 | all but SQL09 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126048) |
| [KB5122876](https://support.microsoft.com/help/5122876) | 2026-09 cumulative update, 17763.9245<br>contains [KB5120238](https://support.microsoft.com/help/5120238), which SQL09 lacks too | all but SQL04 and SQL09 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122876) |
| [KB4589208](https://support.microsoft.com/help/4589208) | listed as Update (installed 2021-02-20) | only on SQL13 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589208) |

| Nodes | Updates and level |
|---|---|
| the other 13 | 14 updates each, level 17763.9245 (2026-09) |

No node has the newest update that kbdiff knows for build 17763, [KB5129238](https://support.microsoft.com/help/5129238) of 2026-09 (17763.9247, out-of-band).  
12 updates are on all 16 nodes. Superseded, so not missing on 15 of 16 nodes: [KB5101008](https://support.microsoft.com/help/5101008) and [KB5099538](https://support.microsoft.com/help/5099538).  
Not in kbdiff's tables: [KB4589208](https://support.microsoft.com/help/4589208).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 16 files in sql/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case 16 nodes of which three are odd: jira
@cmd
python3 data/fleets sql
kbdiff cluster -f jira sql
@stdout
*3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13.*

||Nodes||State||Level||Lacks||Also has||
|SQL09|2 months behind|17763.9020 (2026-07)|[KB5126048|https://support.microsoft.com/help/5126048] and [KB5122876|https://support.microsoft.com/help/5122876]| |
|SQL04|one month behind|17763.9121 (2026-08)|[KB5122876|https://support.microsoft.com/help/5122876]| |
|SQL13|extra updates|17763.9245 (2026-09)| |[KB4589208|https://support.microsoft.com/help/4589208]|

||Update||What it is||Where||Download||
|[KB5126048|https://support.microsoft.com/help/5126048]|2026-09 .NET Framework 3.5 and 4.8|all but SQL09|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126048]|
|[KB5122876|https://support.microsoft.com/help/5122876]|2026-09 cumulative update, 17763.9245\\ contains [KB5120238|https://support.microsoft.com/help/5120238], which SQL09 lacks too|all but SQL04 and SQL09|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122876]|
|[KB4589208|https://support.microsoft.com/help/4589208]|listed as Update (installed 2021-02-20)|only on SQL13|[Catalog|https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589208]|

||Nodes||Updates and level||
|the other 13|14 updates each, level 17763.9245 (2026-09)|

No node has the newest update that kbdiff knows for build 17763, [KB5129238|https://support.microsoft.com/help/5129238] of 2026-09 (17763.9247, out-of-band).
12 updates are on all 16 nodes. Superseded, so not missing on 15 of 16 nodes: [KB5101008|https://support.microsoft.com/help/5101008] and [KB5099538|https://support.microsoft.com/help/5099538].
Not in kbdiff's tables: [KB4589208|https://support.microsoft.com/help/4589208].

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 16 files in sql/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case 16 nodes of which three are odd: html
@cmd
python3 data/fleets sql
kbdiff cluster -f html sql
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13</title>
<style>:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;background:#ffffff;color:#1d2126;font:1rem/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}header{padding:.1rem 0 .1rem 1.1rem;border-left:.35rem solid #8a949e}header.bad{border-color:#a4262c}header.open{border-color:#8a5a00}header.fine{border-color:#14602c}h1{margin:0;max-width:56rem;font-size:1.5rem;line-height:1.3;font-weight:600}header p{max-width:52rem;margin:.6rem 0 0}h2{margin:2.25rem 0 .7rem;font-size:1.125rem;font-weight:600}main>p{max-width:52rem}pre{padding:.5rem .8rem;background:#f3f5f7;white-space:pre-wrap;font:.9375rem/1.5 Consolas,Menlo,monospace}table{width:100%;margin:1.25rem 0 0;border:1px solid #d0d7de;border-collapse:collapse}h2+table{margin-top:0}th,td{padding:.5rem .8rem;border:0;border-top:1px solid #d0d7de;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;background:#f3f5f7;color:#57606a;font-size:.875rem;font-weight:600;white-space:nowrap}tbody th{font-weight:600}.id,.d,.l{white-space:nowrap}small{display:block;color:#57606a;font-size:.9375rem;font-weight:400}.far{color:#a4262c;font-weight:600}.may{color:#8a5a00;font-weight:600}.matrix{width:auto}.m{text-align:center}thead .m{white-space:normal}.lacks{background:#fde4e0;color:#9c1710;font-weight:700}.unsure{background:#fdf0cf;color:#704600;font-weight:700}.covered,.accepted{background:#e3f3e7;color:#14602c}.other{background:#e8ebfa;color:#3f4c9a}.key{color:#57606a;font-size:.875rem}.key span{margin-right:1.5rem}.key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;border:1px solid #d0d7de;text-align:center}a{color:#0550ae;text-underline-offset:.15em}a:focus-visible,summary:focus-visible{outline:2px solid #0550ae;outline-offset:2px}details{margin:.7rem 0 0;color:#57606a}summary{width:fit-content;cursor:pointer}details p{margin:.4rem 0 0;font-size:.9375rem}ul{max-width:56rem;margin:2rem 0 0;padding-left:1.2rem}li{margin:.3rem 0}footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.875rem}footer p{margin:.2rem 0}@media screen and (max-width:46rem){main{padding:1.25rem 1rem 2rem}h1{font-size:1.25rem}.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tr{padding:.55rem .8rem;border-top:1px solid #d0d7de}.cards tr:first-child{border-top:0}.cards tbody th,.cards tbody td{padding:.05rem 0;border:0;white-space:normal}.cards td[data-k]::before{content:attr(data-k) ': ';color:#57606a;font-weight:400}.cards .none{display:none}.matrix th,.matrix td{padding:.4rem .3rem}.matrix thead .m{writing-mode:vertical-rl}}@media screen and (prefers-color-scheme:dark){body{background:#14171a;color:#e6e9ec}header.bad{border-color:#ff9d96}header.open{border-color:#fbd28b}header.fine{border-color:#9cdcad}table,th,td,.cards tr,footer,.key b{border-color:#343b43}thead th{background:#1f2429;color:#a3adb8}pre{background:#1f2429}small,.key,details,footer,.cards td[data-k]::before{color:#a3adb8}.far{color:#ff9d96}.may{color:#fbd28b}.lacks{background:#4c1f1b;color:#ffb1a6}.unsure{background:#43330f;color:#fbd28b}.has,.apart{background:#14171a}.covered,.accepted{background:#173a21;color:#9cdcad}.other{background:#272d50;color:#b9c3ff}a{color:#8abfff}a:focus-visible,summary:focus-visible{outline-color:#8abfff}}@media print{@page{margin:14mm}html{font-size:10pt}main{max-width:none;padding:0 1px}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details{display:none}th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}</style>
</head>
<body>
<main>
<header class="bad">
<h1>3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13</h1>
</header>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes that differ">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">State</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Level</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Lacks</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Also has</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">SQL09</th><td class="d far" align="left" valign="top" data-k="State">2 months behind</td><td class="d" align="left" valign="top" data-k="Level">17763.9020 (2026-07)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5126048">KB5126048</a> and <a href="https://support.microsoft.com/help/5122876">KB5122876</a></td><td class="t none" align="left" valign="top" data-k="Also has"></td></tr>
<tr><th scope="row" class="h" align="left" valign="top">SQL04</th><td class="d far" align="left" valign="top" data-k="State">one month behind</td><td class="d" align="left" valign="top" data-k="Level">17763.9121 (2026-08)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5122876">KB5122876</a></td><td class="t none" align="left" valign="top" data-k="Also has"></td></tr>
<tr><th scope="row" class="h" align="left" valign="top">SQL13</th><td class="d" align="left" valign="top" data-k="State">extra updates</td><td class="d" align="left" valign="top" data-k="Level">17763.9245 (2026-09)</td><td class="t none" align="left" valign="top" data-k="Lacks"></td><td class="t" align="left" valign="top" data-k="Also has"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates that are not on every node">
<thead>
<tr><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Where</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126048">KB5126048</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 3.5 and 4.8</td><td class="t" align="left" valign="top">all but SQL09</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126048">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5122876">KB5122876</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 17763.9245<small>contains <a href="https://support.microsoft.com/help/5120238">KB5120238</a>, which SQL09 lacks too</small></td><td class="t" align="left" valign="top">all but SQL04 and SQL09</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122876">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/4589208">KB4589208</a></th><td class="t" align="left" valign="top">listed as Update (installed 2021-02-20)</td><td class="t" align="left" valign="top">only on SQL13</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB4589208">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">the other 13</th><td class="t" align="left" valign="top">14 updates each, level 17763.9245 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of the other 13</summary><p>SQL01, SQL02, SQL03, SQL05, SQL06, SQL07, SQL08, SQL10, SQL11, SQL12, SQL14, SQL15, SQL16</p></details>
<ul>
<li>No node has the newest update that kbdiff knows for build 17763, <a href="https://support.microsoft.com/help/5129238">KB5129238</a> of 2026-09 (17763.9247, out-of-band).</li>
<li>12 updates are on all 16 nodes. Superseded, so not missing on 15 of 16 nodes: <a href="https://support.microsoft.com/help/5101008">KB5101008</a> and <a href="https://support.microsoft.com/help/5099538">KB5099538</a>.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/4589208">KB4589208</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from 16 files in sql/.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 1

@case 16 nodes of which three are odd: csv
@cmd
python3 data/fleets sql
kbdiff cluster -f csv sql
@stdout
status,update,kind,title,installed_on,have,total,having,lacking,uncertain,covered_on,url,what,accepted_on
drift,KB5126048,Update,,2026-09-11,15,16,"SQL01;SQL02;SQL03;SQL04;SQL05;SQL06;SQL07;SQL08;SQL10;SQL11;SQL12;SQL13;SQL14;SQL15;SQL16",SQL09,,,https://support.microsoft.com/help/5126048,2026-09 .NET Framework 3.5 and 4.8,
drift,KB5120238,Security Update,,2026-08-11,1,16,SQL04,SQL09,,"SQL01 by KB5122876 (builds);SQL02 by KB5122876 (builds);SQL03 by KB5122876 (builds);SQL05 by KB5122876 (builds);SQL06 by KB5122876 (builds);SQL07 by KB5122876 (builds);SQL08 by KB5122876 (builds);SQL10 by KB5122876 (builds);SQL11 by KB5122876 (builds);SQL12 by KB5122876 (builds);SQL13 by KB5122876 (builds);SQL14 by KB5122876 (builds);SQL15 by KB5122876 (builds);SQL16 by KB5122876 (builds)",https://support.microsoft.com/help/5120238,"2026-08 cumulative update, 17763.9121",
drift,KB5122876,Security Update,,2026-08-25,14,16,"SQL01;SQL02;SQL03;SQL05;SQL06;SQL07;SQL08;SQL10;SQL11;SQL12;SQL13;SQL14;SQL15;SQL16","SQL04;SQL09",,,https://support.microsoft.com/help/5122876,"2026-09 cumulative update, 17763.9245",
drift,KB4589208,Update,,2021-02-20,1,16,SQL13,"SQL01;SQL02;SQL03;SQL04;SQL05;SQL06;SQL07;SQL08;SQL09;SQL10;SQL11;SQL12;SQL14;SQL15;SQL16",,,https://support.microsoft.com/help/4589208,listed as Update (installed 2021-02-20),
covered,KB5101008,Update,,2026-04-27,1,16,SQL09,,,"SQL01 by KB5126048 (chain);SQL02 by KB5126048 (chain);SQL03 by KB5126048 (chain);SQL04 by KB5126048 (chain);SQL05 by KB5126048 (chain);SQL06 by KB5126048 (chain);SQL07 by KB5126048 (chain);SQL08 by KB5126048 (chain);SQL10 by KB5126048 (chain);SQL11 by KB5126048 (chain);SQL12 by KB5126048 (chain);SQL13 by KB5126048 (chain);SQL14 by KB5126048 (chain);SQL15 by KB5126048 (chain);SQL16 by KB5126048 (chain)",https://support.microsoft.com/help/5101008,2026-07 .NET Framework 3.5 and 4.8,
covered,KB5099538,Security Update,,2026-04-19,1,16,SQL09,,,"SQL01 by KB5122876 (builds);SQL02 by KB5122876 (builds);SQL03 by KB5122876 (builds);SQL04 by KB5120238 (builds);SQL05 by KB5122876 (builds);SQL06 by KB5122876 (builds);SQL07 by KB5122876 (builds);SQL08 by KB5122876 (builds);SQL10 by KB5122876 (builds);SQL11 by KB5122876 (builds);SQL12 by KB5122876 (builds);SQL13 by KB5122876 (builds);SQL14 by KB5122876 (builds);SQL15 by KB5122876 (builds);SQL16 by KB5122876 (builds)",https://support.microsoft.com/help/5099538,"2026-07 cumulative update, 17763.9020",
@stderr
@status 1

@case 16 nodes of which three are odd: nagios
@cmd
python3 data/fleets sql
kbdiff cluster -f nagios sql
@stdout
KBDIFF CRITICAL: 3 of 16 nodes differ from the other 13: SQL09 is 2 months behind; SQL04 is one month behind; only SQL13 has KB4589208. | hosts=16;;;0 differing=3;;;0 missing=4;;0;0 uncertain=0;0;;0 behind=2;;;0 accepted=0;;;0
@stderr
@status 2

@case 200 nodes of which eleven are odd
@cmd
python3 data/fleets srv
kbdiff cluster srv
kbdiff cluster --brief srv
kbdiff cluster -f markdown srv
@stdout
11 of 200 nodes differ from the other 189.

  3 months behind   SRV150
                    at 20348.5256 (2026-06), lacks KB5120241, KB5126050 and
                    KB5122882
  one month behind  SRV037, SRV074, SRV111, SRV148 and SRV185
                    at 20348.5499 (2026-08), lack KB5126050 and KB5122882
  updates missing   SRV020, SRV060, SRV100, SRV140 and SRV180
                    at 20348.5622 (2026-09) like the other 189, lack KB5012170

  KB5120241  2026-08 servicing stack                           all but SRV150
  KB5012170  listed as Security Update (installed 2022-08-16)  on 195 of 200
  KB5126050  2026-09 .NET Framework 3.5 and 4.8                on 194 of 200
             contains KB5120705, which SRV150 lacks too
  KB5122882  2026-09 cumulative update, 20348.5622             on 194 of 200
             contains KB5120242, which SRV150 lacks too

  the other 189  15 updates each, level 20348.5622 (2026-09)

No node has the newest update that kbdiff knows for build 20348, KB5129237 of
2026-09 (20348.5631, out-of-band).
11 updates are on all 200 nodes. Superseded, so not missing on 199 of 200 nodes:
KB5094128, KB5094147 and KB5087068.
Not in kbdiff's tables: KB5012170. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 200 files in srv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
11 of 200 nodes differ from the other 189: SRV150 is 3 months behind; SRV037, SRV074, SRV111, SRV148 and SRV185 are one month behind; SRV020, SRV060, SRV100, SRV140 and SRV180 lack KB5012170.
**11 of 200 nodes differ from the other 189.**

| Nodes | State | Level | Lacks |
|---|---|---|---|
| SRV150 | 3 months behind | 20348.5256 (2026-06) | [KB5120241](https://support.microsoft.com/help/5120241), [KB5126050](https://support.microsoft.com/help/5126050) and [KB5122882](https://support.microsoft.com/help/5122882) |
| SRV037, SRV074, SRV111, SRV148 and SRV185 | one month behind | 20348.5499 (2026-08) | [KB5126050](https://support.microsoft.com/help/5126050) and [KB5122882](https://support.microsoft.com/help/5122882) |
| SRV020, SRV060, SRV100, SRV140 and SRV180 | updates missing | 20348.5622 (2026-09) | [KB5012170](https://support.microsoft.com/help/5012170) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5120241](https://support.microsoft.com/help/5120241) | 2026-08 servicing stack | all but SRV150 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5120241) |
| [KB5012170](https://support.microsoft.com/help/5012170) | listed as Security Update (installed 2022-08-16) | on 195 of 200 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |
| [KB5126050](https://support.microsoft.com/help/5126050) | 2026-09 .NET Framework 3.5 and 4.8<br>contains [KB5120705](https://support.microsoft.com/help/5120705), which SRV150 lacks too | on 194 of 200 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050) |
| [KB5122882](https://support.microsoft.com/help/5122882) | 2026-09 cumulative update, 20348.5622<br>contains [KB5120242](https://support.microsoft.com/help/5120242), which SRV150 lacks too | on 194 of 200 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122882) |

| Nodes | Updates and level |
|---|---|
| the other 189 | 15 updates each, level 20348.5622 (2026-09) |

No node has the newest update that kbdiff knows for build 20348, [KB5129237](https://support.microsoft.com/help/5129237) of 2026-09 (20348.5631, out-of-band).  
11 updates are on all 200 nodes. Superseded, so not missing on 199 of 200 nodes: [KB5094128](https://support.microsoft.com/help/5094128), [KB5094147](https://support.microsoft.com/help/5094147) and [KB5087068](https://support.microsoft.com/help/5087068).  
Not in kbdiff's tables: [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 200 files in srv/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
@status 1

@case 200 nodes of which eleven are odd: html
@cmd
python3 data/fleets srv
kbdiff cluster -f html srv
@stdout
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc='; base-uri 'none'; form-action 'none'">
<meta name="generator" content="kbdiff 0.1.0">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kbdiff: 11 of 200 nodes differ from the other 189</title>
<style>:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;background:#ffffff;color:#1d2126;font:1rem/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}header{padding:.1rem 0 .1rem 1.1rem;border-left:.35rem solid #8a949e}header.bad{border-color:#a4262c}header.open{border-color:#8a5a00}header.fine{border-color:#14602c}h1{margin:0;max-width:56rem;font-size:1.5rem;line-height:1.3;font-weight:600}header p{max-width:52rem;margin:.6rem 0 0}h2{margin:2.25rem 0 .7rem;font-size:1.125rem;font-weight:600}main>p{max-width:52rem}pre{padding:.5rem .8rem;background:#f3f5f7;white-space:pre-wrap;font:.9375rem/1.5 Consolas,Menlo,monospace}table{width:100%;margin:1.25rem 0 0;border:1px solid #d0d7de;border-collapse:collapse}h2+table{margin-top:0}th,td{padding:.5rem .8rem;border:0;border-top:1px solid #d0d7de;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;background:#f3f5f7;color:#57606a;font-size:.875rem;font-weight:600;white-space:nowrap}tbody th{font-weight:600}.id,.d,.l{white-space:nowrap}small{display:block;color:#57606a;font-size:.9375rem;font-weight:400}.far{color:#a4262c;font-weight:600}.may{color:#8a5a00;font-weight:600}.matrix{width:auto}.m{text-align:center}thead .m{white-space:normal}.lacks{background:#fde4e0;color:#9c1710;font-weight:700}.unsure{background:#fdf0cf;color:#704600;font-weight:700}.covered,.accepted{background:#e3f3e7;color:#14602c}.other{background:#e8ebfa;color:#3f4c9a}.key{color:#57606a;font-size:.875rem}.key span{margin-right:1.5rem}.key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;border:1px solid #d0d7de;text-align:center}a{color:#0550ae;text-underline-offset:.15em}a:focus-visible,summary:focus-visible{outline:2px solid #0550ae;outline-offset:2px}details{margin:.7rem 0 0;color:#57606a}summary{width:fit-content;cursor:pointer}details p{margin:.4rem 0 0;font-size:.9375rem}ul{max-width:56rem;margin:2rem 0 0;padding-left:1.2rem}li{margin:.3rem 0}footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.875rem}footer p{margin:.2rem 0}@media screen and (max-width:46rem){main{padding:1.25rem 1rem 2rem}h1{font-size:1.25rem}.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tr{padding:.55rem .8rem;border-top:1px solid #d0d7de}.cards tr:first-child{border-top:0}.cards tbody th,.cards tbody td{padding:.05rem 0;border:0;white-space:normal}.cards td[data-k]::before{content:attr(data-k) ': ';color:#57606a;font-weight:400}.cards .none{display:none}.matrix th,.matrix td{padding:.4rem .3rem}.matrix thead .m{writing-mode:vertical-rl}}@media screen and (prefers-color-scheme:dark){body{background:#14171a;color:#e6e9ec}header.bad{border-color:#ff9d96}header.open{border-color:#fbd28b}header.fine{border-color:#9cdcad}table,th,td,.cards tr,footer,.key b{border-color:#343b43}thead th{background:#1f2429;color:#a3adb8}pre{background:#1f2429}small,.key,details,footer,.cards td[data-k]::before{color:#a3adb8}.far{color:#ff9d96}.may{color:#fbd28b}.lacks{background:#4c1f1b;color:#ffb1a6}.unsure{background:#43330f;color:#fbd28b}.has,.apart{background:#14171a}.covered,.accepted{background:#173a21;color:#9cdcad}.other{background:#272d50;color:#b9c3ff}a{color:#8abfff}a:focus-visible,summary:focus-visible{outline-color:#8abfff}}@media print{@page{margin:14mm}html{font-size:10pt}main{max-width:none;padding:0 1px}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details{display:none}th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}</style>
</head>
<body>
<main>
<header class="bad">
<h1>11 of 200 nodes differ from the other 189</h1>
</header>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes that differ">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">State</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Level</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Lacks</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">SRV150</th><td class="d far" align="left" valign="top" data-k="State">3 months behind</td><td class="d" align="left" valign="top" data-k="Level">20348.5256 (2026-06)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5120241">KB5120241</a>, <a href="https://support.microsoft.com/help/5126050">KB5126050</a> and <a href="https://support.microsoft.com/help/5122882">KB5122882</a></td></tr>
<tr><th scope="row" class="h" align="left" valign="top">SRV037, SRV074, SRV111, SRV148 and SRV185</th><td class="d far" align="left" valign="top" data-k="State">one month behind</td><td class="d" align="left" valign="top" data-k="Level">20348.5499 (2026-08)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5126050">KB5126050</a> and <a href="https://support.microsoft.com/help/5122882">KB5122882</a></td></tr>
<tr><th scope="row" class="h" align="left" valign="top">SRV020, SRV060, SRV100, SRV140 and SRV180</th><td class="d far" align="left" valign="top" data-k="State">updates missing</td><td class="d" align="left" valign="top" data-k="Level">20348.5622 (2026-09)</td><td class="t" align="left" valign="top" data-k="Lacks"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Updates that are not on every node">
<thead>
<tr><th scope="col" class="id" align="left" bgcolor="#f3f5f7">Update</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">What it is</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Where</th><th scope="col" class="d" align="left" bgcolor="#f3f5f7">Download</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5120241">KB5120241</a></th><td class="t" align="left" valign="top">2026-08 servicing stack</td><td class="t" align="left" valign="top">all but SRV150</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5120241">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5012170">KB5012170</a></th><td class="t" align="left" valign="top">listed as Security Update (installed 2022-08-16)</td><td class="t" align="left" valign="top">on 195 of 200</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5126050">KB5126050</a></th><td class="t" align="left" valign="top">2026-09 .NET Framework 3.5 and 4.8<small>contains <a href="https://support.microsoft.com/help/5120705">KB5120705</a>, which SRV150 lacks too</small></td><td class="t" align="left" valign="top">on 194 of 200</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050">Catalog</a></td></tr>
<tr><th scope="row" class="id" align="left" valign="top"><a href="https://support.microsoft.com/help/5122882">KB5122882</a></th><td class="t" align="left" valign="top">2026-09 cumulative update, 20348.5622<small>contains <a href="https://support.microsoft.com/help/5120242">KB5120242</a>, which SRV150 lacks too</small></td><td class="t" align="left" valign="top">on 194 of 200</td><td class="d" align="left" valign="top"><a href="https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122882">Catalog</a></td></tr>
</tbody>
</table>
<table class="cards" border="1" cellpadding="6" cellspacing="0" aria-label="Nodes">
<thead>
<tr><th scope="col" class="h" align="left" bgcolor="#f3f5f7">Nodes</th><th scope="col" class="t" align="left" bgcolor="#f3f5f7">Updates and level</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="h" align="left" valign="top">the other 189</th><td class="t" align="left" valign="top">15 updates each, level 20348.5622 (2026-09)</td></tr>
</tbody>
</table>
<details><summary>Names of the other 189</summary><p>SRV001, SRV002, SRV003, SRV004, SRV005, SRV006, SRV007, SRV008, SRV009, SRV010, SRV011, SRV012, SRV013, SRV014, SRV015, SRV016, SRV017, SRV018, SRV019, SRV021, SRV022, SRV023, SRV024, SRV025, SRV026, SRV027, SRV028, SRV029, SRV030, SRV031, SRV032, SRV033, SRV034, SRV035, SRV036, SRV038, SRV039, SRV040, SRV041, SRV042, SRV043, SRV044, SRV045, SRV046, SRV047, SRV048, SRV049, SRV050, SRV051, SRV052, SRV053, SRV054, SRV055, SRV056, SRV057, SRV058, SRV059, SRV061, SRV062, SRV063, SRV064, SRV065, SRV066, SRV067, SRV068, SRV069, SRV070, SRV071, SRV072, SRV073, SRV075, SRV076, SRV077, SRV078, SRV079, SRV080, SRV081, SRV082, SRV083, SRV084, SRV085, SRV086, SRV087, SRV088, SRV089, SRV090, SRV091, SRV092, SRV093, SRV094, SRV095, SRV096, SRV097, SRV098, SRV099, SRV101, SRV102, SRV103, SRV104, SRV105, SRV106, SRV107, SRV108, SRV109, SRV110, SRV112, SRV113, SRV114, SRV115, SRV116, SRV117, SRV118, SRV119, SRV120, SRV121, SRV122, SRV123, SRV124, SRV125, SRV126, SRV127, SRV128, SRV129, SRV130, SRV131, SRV132, SRV133, SRV134, SRV135, SRV136, SRV137, SRV138, SRV139, SRV141, SRV142, SRV143, SRV144, SRV145, SRV146, SRV147, SRV149, SRV151, SRV152, SRV153, SRV154, SRV155, SRV156, SRV157, SRV158, SRV159, SRV160, SRV161, SRV162, SRV163, SRV164, SRV165, SRV166, SRV167, SRV168, SRV169, SRV170, SRV171, SRV172, SRV173, SRV174, SRV175, SRV176, SRV177, SRV178, SRV179, SRV181, SRV182, SRV183, SRV184, SRV186, SRV187, SRV188, SRV189, SRV190, SRV191, SRV192, SRV193, SRV194, SRV195, SRV196, SRV197, SRV198, SRV199, SRV200</p></details>
<ul>
<li>No node has the newest update that kbdiff knows for build 20348, <a href="https://support.microsoft.com/help/5129237">KB5129237</a> of 2026-09 (20348.5631, out-of-band).</li>
<li>11 updates are on all 200 nodes. Superseded, so not missing on 199 of 200 nodes: <a href="https://support.microsoft.com/help/5094128">KB5094128</a>, <a href="https://support.microsoft.com/help/5094147">KB5094147</a> and <a href="https://support.microsoft.com/help/5087068">KB5087068</a>.</li>
<li>Not in kbdiff's tables: <a href="https://support.microsoft.com/help/5012170">KB5012170</a>.</li>
</ul>
<footer>
<p>These lists hold updates of Windows components only.</p>
<p>Made by kbdiff 0.1.0 from 200 files in srv/.</p>
<p>kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.</p>
</footer>
</main>
</body>
</html>
@stderr
@status 1

@case 40 hosts of three Windows with two outliers
@cmd
python3 data/fleets mix
kbdiff cluster mix
kbdiff -b MIX08,MIX31 mix
kbdiff -f markdown -b MIX08,MIX31 mix
@stdout
The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their
build: MIX08 and MIX31.

Build 14393, 10 nodes
  one month behind  MIX08
                    at 14393.9418 (2026-08), lacks KB5126047 and KB5123099

  KB5126047  2026-09 .NET Framework 4.8             all but MIX08
  KB5123099  2026-09 cumulative update, 14393.9512  all but MIX08

  the other 9  18 updates each, level 14393.9512 (2026-09)

Build 17763, 10 nodes
  all 10 alike  14 updates each, level 17763.9245 (2026-09)

Build 20348, 20 nodes
  updates missing  MIX31
                   at 20348.5622 (2026-09) like the other 19, lacks KB5126050
                   and KB5012170

  KB5126050  2026-09 .NET Framework 3.5 and 4.8                all but MIX31
  KB5012170  listed as Security Update (installed 2022-08-16)  all but MIX31

  the other 19  14 updates each, level 20348.5622 (2026-09)

No node of build 14393 has the newest update that kbdiff knows, KB5129239 of
2026-09 (14393.9514, out-of-band).
No node of build 17763 has the newest update that kbdiff knows, KB5129238 of
2026-09 (17763.9247, out-of-band).
No node of build 20348 has the newest update that kbdiff knows, KB5129237 of
2026-09 (20348.5631, out-of-band).
Superseded, so not missing: KB5120702 and KB5120418 on 9 of 10 nodes of build
14393; KB5120705 on 19 of 20 nodes of build 20348.
Not in kbdiff's tables: KB5012170. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that
they have; MIX31 lacks 2 updates that 19 good hosts of its build have.

Build 14393: MIX08 against 9 good hosts
  MIX08 lacks  KB5126047  2026-09 .NET Framework 4.8
               KB5123099  2026-09 cumulative update, 14393.9512

Build 20348: MIX31 against 19 good hosts
  MIX31 lacks  KB5126050  2026-09 .NET Framework 3.5 and 4.8
               KB5012170  listed as Security Update (installed 2022-08-16)

  MIX08          18 updates, level 14393.9418 (2026-08)
  MIX31          13 updates, level 20348.5622 (2026-09)
  9 good hosts   18 updates each, level 14393.9512 (2026-09)
  10 good hosts  14 updates each, level 17763.9245 (2026-09)
  19 good hosts  14 updates each, level 20348.5622 (2026-09)

No host of build 14393 has the newest update that kbdiff knows, KB5129239 of
2026-09 (14393.9514, out-of-band).
No host of build 20348 has the newest update that kbdiff knows, KB5129237 of
2026-09 (20348.5631, out-of-band).
Checked (bad): MIX08 and MIX31. Reference (good): the other 38 hosts.
Not compared: 10 hosts of build 17763, since no bad host runs it.
Superseded, so not missing: KB5120702 and KB5120418 on 9 of 10 hosts of build
14393; KB5120705 on 19 of 20 hosts of build 20348.
Not in kbdiff's tables: KB5012170. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 40 files in mix/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
**MIX08 is one month behind 9 good hosts of its build and lacks 2 updates that they have; MIX31 lacks 2 updates that 19 good hosts of its build have.**

### Build 14393: MIX08 against 9 good hosts

| Hosts | Update | What it is | Download |
|---|---|---|---|
| MIX08 lacks | [KB5126047](https://support.microsoft.com/help/5126047) | 2026-09 .NET Framework 4.8 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126047) |
| MIX08 lacks | [KB5123099](https://support.microsoft.com/help/5123099) | 2026-09 cumulative update, 14393.9512 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5123099) |

### Build 20348: MIX31 against 19 good hosts

| Hosts | Update | What it is | Download |
|---|---|---|---|
| MIX31 lacks | [KB5126050](https://support.microsoft.com/help/5126050) | 2026-09 .NET Framework 3.5 and 4.8 | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126050) |
| MIX31 lacks | [KB5012170](https://support.microsoft.com/help/5012170) | listed as Security Update (installed 2022-08-16) | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5012170) |

| Hosts | Updates and level |
|---|---|
| MIX08 | 18 updates, level 14393.9418 (2026-08) |
| MIX31 | 13 updates, level 20348.5622 (2026-09) |
| 9 good hosts | 18 updates each, level 14393.9512 (2026-09) |
| 10 good hosts | 14 updates each, level 17763.9245 (2026-09) |
| 19 good hosts | 14 updates each, level 20348.5622 (2026-09) |

No host of build 14393 has the newest update that kbdiff knows, [KB5129239](https://support.microsoft.com/help/5129239) of 2026-09 (14393.9514, out-of-band).  
No host of build 20348 has the newest update that kbdiff knows, [KB5129237](https://support.microsoft.com/help/5129237) of 2026-09 (20348.5631, out-of-band).  
Checked (bad): MIX08 and MIX31. Reference (good): the other 38 hosts.  
Not compared: 10 hosts of build 17763, since no bad host runs it.  
Superseded, so not missing: [KB5120702](https://support.microsoft.com/help/5120702) and [KB5120418](https://support.microsoft.com/help/5120418) on 9 of 10 hosts of build 14393; [KB5120705](https://support.microsoft.com/help/5120705) on 19 of 20 hosts of build 20348.  
Not in kbdiff's tables: [KB5012170](https://support.microsoft.com/help/5012170).

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 40 files in mix/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
kbdiff: warning: hosts run different Windows builds: 14393, 17763 and 20348 [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 14393, 17763 and 20348 (good), 14393 and 20348 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 14393, 17763 and 20348 (good), 14393 and 20348 (bad) [UNLIKE]
@status 1

@case a node that failed, and one whose list is cut
@cmd
python3 data/fleets hv
kbdiff cluster hv
kbdiff cluster --keep-going hv
kbdiff cluster --keep-going -f markdown hv
@stdout
HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they
have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut
short; hv/HV05.txt was left out.

Left out
  hv/HV05.txt  the export failed: "Get-HotFix : The RPC server is unavailable.
               (Exception from HRESULT: 0x800706BA)"; make sure that you can
               reach and query the host, and export it again

In doubt
  HV04  hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates
Export HV04 again:
Get-HotFix -ComputerName HV04 | Export-Csv HV04.csv

  one month behind  HV03
                    at 26100.33296 (2026-08), lacks KB5122871 and KB5126052
  in doubt          HV04
                    may lack KB5122871 and KB5126052

  KB5122871  2026-09 cumulative update, 26100.33438  HV03 lacks it, HV04 may
                                                     lack it
             contains KB5120233, which HV04 may lack too
  KB5126052  2026-09 .NET Framework 3.5 and 4.8.1    HV03 lacks it, HV04 may
                                                     lack it
             contains KB5120708, which HV04 may lack too

  HV01, HV02, HV06  6 updates each, level 26100.33438 (2026-09)
  all 5 nodes       Windows Server 2025 Datacenter, 26100, x64

4 updates are on all 5 nodes.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from 5 of 6 files in hv/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
**HV03 is one month behind 3 of the other 4 nodes and lacks 2 updates that they have; HV04 may lack 4 updates that other nodes have: the list of HV04 is cut short; hv/HV05.txt was left out.**

### Left out

| File | Why |
|---|---|
| hv/HV05.txt | the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again |

### In doubt

| Nodes | Export |
|---|---|
| HV04 | hv/HV04.txt:6 (systeminfo): the list is cut short: 4 of 6 updates |

Export HV04 again:

```
Get-HotFix -ComputerName HV04 | Export-Csv HV04.csv
```

| Nodes | State | Level | Lacks | May lack |
|---|---|---|---|---|
| HV03 | one month behind | 26100.33296 (2026-08) | [KB5122871](https://support.microsoft.com/help/5122871) and [KB5126052](https://support.microsoft.com/help/5126052) |  |
| HV04 | in doubt |  |  | [KB5122871](https://support.microsoft.com/help/5122871) and [KB5126052](https://support.microsoft.com/help/5126052) |

| Update | What it is | Where | Download |
|---|---|---|---|
| [KB5122871](https://support.microsoft.com/help/5122871) | 2026-09 cumulative update, 26100.33438<br>contains [KB5120233](https://support.microsoft.com/help/5120233), which HV04 may lack too | HV03 lacks it, HV04 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5122871) |
| [KB5126052](https://support.microsoft.com/help/5126052) | 2026-09 .NET Framework 3.5 and 4.8.1<br>contains [KB5120708](https://support.microsoft.com/help/5120708), which HV04 may lack too | HV03 lacks it, HV04 may lack it | [Catalog](https://www.catalog.update.microsoft.com/Search.aspx?q=KB5126052) |

| Nodes | Updates and level |
|---|---|
| HV01, HV02, HV06 | 6 updates each, level 26100.33438 (2026-09) |
| all 5 nodes | Windows Server 2025 Datacenter, 26100, x64 |

4 updates are on all 5 nodes.

These lists hold updates of Windows components only.  
Made by kbdiff 0.1.0 from 5 of 6 files in hv/.  
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates and rollups up to 2026-09-08.
@stderr
hv/HV04.txt:6: warning: the list is cut short: 4 of 6 updates [CUT]
hv/HV05.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again [FAILED]
kbdiff: no report, since 1 of 6 inputs was not read; --keep-going reports on the rest
hv/HV04.txt:6: warning: the list is cut short: 4 of 6 updates [CUT]
hv/HV05.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again [FAILED]
hv/HV04.txt:6: warning: the list is cut short: 4 of 6 updates [CUT]
hv/HV05.txt: error: the export failed: "Get-HotFix : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)"; make sure that you can reach and query the host, and export it again [FAILED]
@status 2

@case levels of lists that contradict each other
@file b/a.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs01","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file mon.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs01","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5030214","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5030505","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file n/1.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs01","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file n/2.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs01","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5030214","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5030505","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file o.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs02","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs02","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs02","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs02","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@file tue.csv
"PSComputerName","Description","HotFixID","InstalledBy","InstalledOn"
"fs01","Update","KB5004424","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5012170","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031361","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
"fs01","Update","KB5031589","NT AUTHORITY\SYSTEM","10/17/2023 12:00:00 AM"
@cmd
kbdiff cluster mon.csv tue.csv o.csv
kbdiff changes b n
@stdout
fs01 may lack 2 updates that fs02 has; fs02 lacks nothing that fs01 has.

  fs01 may lack  KB5031361  2023-10 cumulative update, 17763.4974
                            in only one of the lists of fs01
                 KB5031589  2023-10 servicing stack
                            in only one of the lists of fs01

  fs01  6 updates, from 2 lists, level 17763.4851 (2023-09) or newer
  fs02  4 updates, level 17763.4974 (2023-10)

2 updates are on both nodes. Superseded, so not missing on fs02: KB5030214 and
KB5030505.
Warning: tue.csv:2: two complete lists of fs01 differ: this one and mon.csv.
Updates on only one of them are uncertain; compare exports of two days with
'kbdiff changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from mon.csv, o.csv and tue.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
fs01 installed KB5030214 and KB5030505.

  fs01  17763.4974 -> 17763.4851 or newer
        installed  KB5030214  2023-09 cumulative update, 17763.4851
                   KB5030505  2023-09 servicing stack
        in doubt   KB5031361 and KB5031589 may be gone

Warning: n/2.csv:2: two complete lists of fs01 differ: this one and n/1.csv.
Updates on only one of them are uncertain; compare exports of two days with
'kbdiff changes'.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from b/a.csv and 2 files in n/.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
tue.csv:2: warning: two complete lists of fs01 differ: this one and mon.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
n/2.csv:2: warning: two complete lists of fs01 differ: this one and n/1.csv. Updates on only one of them are uncertain; compare exports of two days with 'kbdiff changes' [LISTS_DIFFER]
@status 1

@case sentences of many bad hosts
@file a.csv
CSName,HotFixID
A,KB1000001
A,KB1000002
A,KB1000003
A,KB1000004
A,KB1000005
@file b.csv
CSName,HotFixID
B1,KB1000002
B1,KB1000003
B1,KB1000004
B1,KB1000005
B2,KB1000001
B2,KB1000003
B2,KB1000004
B2,KB1000005
B3,KB1000001
B3,KB1000002
B3,KB1000004
B3,KB1000005
B4,KB1000001
B4,KB1000002
B4,KB1000003
B4,KB1000005
B5,KB1000001
B5,KB1000002
B5,KB1000003
B5,KB1000004
B6,KB1000001
B6,KB1000002
B6,KB1000003
B6,KB1000004
B6,KB1000005
@file e.csv
host,update,until
B1,KB1000001,
@cmd
kbdiff --brief a.csv b.csv
kbdiff --brief -b 'B?' --except e.csv a.csv b.csv
@stdout
5 of 6 bad hosts lack updates that A has: B1, B2, B3, B4 and B5.
4 of 6 bad hosts lack updates that A has: B2, B3, B4 and B5; 1 missing update is accepted by an exception.
@stderr
@status 1

@case sentences of many nodes
@file a.csv
CSName,HotFixID
N01,KB5031361
N02,KB5031361
N03,KB5031361
N04,KB5031361
N05,KB5031361
N06,KB5031361
N07,KB5031361
N08,KB5031361
N09,KB5031361
N10,KB5031361
N11,KB5031361
N12,KB5031361
@file b.csv
CSName,HotFixID
S1,KB5031364
S2,KB5031364
S3,KB5031364
@file c.csv
CSName,HotFixID
X,KB5031361
X,KB4000001
@cmd
kbdiff cluster --brief a.csv
kbdiff cluster --brief a.csv b.csv
kbdiff cluster --brief a.csv b.csv c.csv
kbdiff cluster --brief a.csv c.csv
@stdout
The 12 nodes have the same update.
The 15 nodes run 2 Windows builds; within each build, all nodes have the same updates as far as their lists go.
The 16 nodes run 2 Windows builds; 1 node differs from the others of its build: X.
X has 1 update that the other 12 nodes lack.
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 [UNLIKE]
@status 1

@case an accepted lack beside hosts that have and hosts that lack it
@file a.csv
CSName,HotFixID
A,KB1000001
B,KB1000001
C,KB1000001
D,KB1000001
E,KB1000001
E,KB1000002
@file b.csv
CSName,HotFixID
A,KB1000001
A,KB1000002
B,KB1000001
B,KB1000002
C,KB1000001
C,KB1000002
D,KB1000001
E,KB1000001
@file e.csv
host,update,until,reason
D,KB1000002,,x
@cmd
export SOURCE_DATE_EPOCH=1792540800
kbdiff cluster --except e.csv a.csv
kbdiff cluster --except e.csv --brief b.csv
kbdiff cluster --except e.csv -f nagios b.csv
@stdout
E has 1 update that 3 of the other 4 nodes lack; 1 missing update is accepted by
an exception.

  KB1000002    only on E
             accepted on D without an end date: "x"

             A     B     C     D     E
  KB1000002   -     -     -     a     +
  + has   - lacks   a accepted

  D        1 update
  E        2 updates
  A, B, C  1 update each

Exceptions: e.csv, as of 2026-10-21.
1 update is on all 5 nodes.
Not in kbdiff's tables: KB1000002. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from a.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
E lacks 1 update that 3 of the other 4 nodes have; 1 missing update is accepted by an exception.
KBDIFF CRITICAL: E lacks 1 update that 3 of the other 4 nodes have; 1 missing update is accepted by an exception. | hosts=5;;;0 differing=1;;;0 missing=1;;0;0 uncertain=0;0;;0 behind=0;;;0 accepted=1;;;0
@stderr
@status 2

@case an old update in doubt, and a newer one
@file mon.csv
CSName,HotFixID,Description
fs01,KB5031361,Update
fs01,KB5030214,Update
@file tue.csv
CSName,HotFixID,Description
fs01,KB5031361,Update
fs01,KB4000001,Update
@file wed.csv
CSName,HotFixID,Description
fs03,KB5031361,Update
fs03,KB5032196,Update
@file thu.csv
CSName,HotFixID,Description
fs03,KB5031361,Update
fs03,KB4000001,Update
@file o.csv
CSName,HotFixID,Description
fs02,KB5032196,Update
@cmd
kbdiff o.csv mon.csv tue.csv -g fs02 --brief 2>/dev/null
kbdiff o.csv wed.csv thu.csv -g fs02 --brief 2>/dev/null
kbdiff -g fs02 o.csv mon.csv tue.csv wed.csv thu.csv 2>/dev/null | grep level
@stdout
fs01 is one month behind fs02 and lacks 1 update that fs02 has; fs02 lacks nothing that fs01 is known to have.
fs03 may lack 1 update that fs02 has: the lists of fs03 disagree. fs02 lacks nothing that fs03 is known to have.
  fs01  3 updates, from 2 lists, level 17763.4974 (2023-10)
  fs03  3 updates, from 2 lists, level 17763.4974 (2023-10) or newer
  fs02  1 update, level 17763.5122 (2023-11)
@stderr
@status 0

@case titles of pages
@file a.csv
CSName,HotFixID,InstalledOn
LONGHOSTNAME01,KB1000001,1/14/2024
LONGHOSTNAME02,KB1000001,1/14/2024
LONGHOSTNAME03,KB1000001,1/14/2024
LONGHOSTNAME04,KB1000001,1/14/2024
LONGHOSTNAME04,KB1000002,2/14/2024
@file cut.txt

Host Name:                 LONGHOSTNAME05
OS Name:                   Microsoft Windows Server 2019 Standard
OS Version:                10.0.17763 N/A Build 17763
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB1000001
                           [02]: KB1000002
@file before/x.csv
CSName,HotFixID,InstalledOn
X,KB1000001,1/14/2024
@file after/x.csv
CSName,HotFixID,InstalledOn
X,KB1000001,1/14/2024
X,KB1000002,2/14/2024
@cmd
title() { kbdiff "$@" -f html 2>/dev/null | grep -o '<title>[^<]*'; }
title -g LONGHOSTNAME05 a.csv cut.txt
title -g LONGHOSTNAME05 --ignore KB1000002 a.csv cut.txt
title -b LONGHOSTNAME01,LONGHOSTNAME02 --since 2024-03-01 a.csv
title -b LONGHOSTNAME01,LONGHOSTNAME02,LONGHOSTNAME03 --until 2024-01-31 a.csv
title -b LONGHOSTNAME01,LONGHOSTNAME02,LONGHOSTNAME04 --until 2024-01-31 a.csv cut.txt
title -b LONGHOSTNAME04,LONGHOSTNAME05 a.csv cut.txt
title cluster --ignore KB1000002 a.csv cut.txt
title changes --ignore KB1000002 before after
title changes --since 2024-02-01 before after
@stdout
<title>kbdiff: 3 of 4 bad hosts lack updates
<title>kbdiff: Among the updates compared, it is unclear what 4 bad hosts lack
<title>kbdiff: Nothing could be compared: the filters leave no update
<title>kbdiff: Among the updates compared, 3 bad hosts lack nothing
<title>kbdiff: 2 of 3 bad hosts lack updates
<title>kbdiff: 2 bad hosts lack nothing
<title>kbdiff: Among the updates compared, the 5 nodes agree as far as their lists go
<title>kbdiff: Among the updates compared, X did not change
<title>kbdiff: Among the updates compared, X changed
@stderr
@status 0

@case three files gave no list, and only two of their hosts were not reached
@file d/a.csv
CSName,HotFixID
A,KB4000001
@file d/b.csv
CSName,HotFixID
B,KB4000001
@file d/c.txt
ERROR: Access is denied.
@file d/d.txt
ERROR: Invalid namespace
@file d/e.txt
FEHLER: Der RPC-Server ist nicht verfügbar.
@cmd
kbdiff cluster --keep-going d 2> err
kbdiff cluster --keep-going --brief d 2> err
@stdout
A and B have the same update; 3 files were left out.

Left out
  d/c.txt  the export failed: "ERROR: Access is denied."; make sure that you can
           reach and query the host, and export it again
  d/d.txt  the export failed: "ERROR: Invalid namespace"; export it again
  d/e.txt  the export failed: "FEHLER: Der RPC-Server ist nicht verfügbar.";
           make sure that you can reach and query the host, and export it again
Export all of them again.

  A, B  1 update each

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from d/a.csv and d/b.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
A and B have the same update; d/c.txt, d/d.txt and d/e.txt were left out.
@stderr
@status 2

@case hosts a month behind what is known have a note, hotpatched ones none
@file web.csv
CSName,HotFixID,OSName
A,KB5120242,Microsoft Windows Server 2022 Standard
B,KB5120242,Microsoft Windows Server 2022 Standard
@file hot.csv
CSName,HotFixID,OSName
A,KB5120228,Microsoft Windows Server 2025 Datacenter
B,KB5120228,Microsoft Windows Server 2025 Datacenter
@cmd
kbdiff cluster web.csv; echo
kbdiff cluster hot.csv
@stdout
A and B have the same update.

  A, B  1 update each, level 20348.5499 (2026-08)

Both nodes are at the level of 2026-08; the newest update that kbdiff knows for
build 20348 is KB5129237 of 2026-09 (20348.5631, out-of-band).
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from web.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.

A and B have the same update.

  A, B  1 update each, level 26100.33158, hotpatched to 2026-08 (KB5120228)

These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from hot.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 0

@case nodes at the norm's level differ by what is missing, extra or other
@file n.csv
CSName,HotFixID
A,KB5031361
A,KB4000001
B,KB5031361
B,KB4000001
C,KB5031361
C,KB4000001
MISSING,KB5031361
EXTRA,KB5031361
EXTRA,KB4000001
EXTRA,KB4000002
OTHER,KB5031361
OTHER,KB4000002
@cmd
kbdiff cluster n.csv | sed -n '/^$/,/^$/p'
@stdout

  updates missing    MISSING
                     at 17763.4974 (2023-10) like the other 3, lacks KB4000001
  different updates  OTHER
                     at 17763.4974 (2023-10) like the other 3, lacks KB4000001,
                     has KB4000002
  extra updates      EXTRA
                     at 17763.4974 (2023-10) like the other 3, has KB4000002


  A, B, C  2 updates each, level 17763.4974 (2023-10)

@stderr
@status 0

@case a day of installation beside a host that lacks an update is the other's
@file a.csv
CSName,HotFixID,InstalledOn
A,KB4000001,2021-02-14
A,KB4000003,2021-02-14
@file b.csv
CSName,HotFixID,InstalledOn
B,KB4000002,2022-08-16
B,KB4000003,2021-02-14
@cmd
kbdiff a.csv b.csv | sed -n '3,4p'
kbdiff -f csv a.csv b.csv | cut -d , -f 16
@stdout
  B lacks  KB4000001  installed 2021-02-14 on A
  A lacks  KB4000002  installed 2022-08-16 on B
what
installed 2021-02-14 on A
installed 2022-08-16 on B
@stderr
@status 0

@case titles of one bad host, and the newest update that one does not have
@file the-updates-that-every-file-server-of-the-site-must-have-since-2026-09.txt
KB5122882
KB4589208
@file a.csv
CSName,HotFixID
FS07,KB5122882
@file b.csv
CSName,HotFixID
FS08,KB5120242
@cmd
for f in a b; do
	kbdiff -f html the-*.txt $f.csv >$f.html
	sed -n 's/<title>\(.*\)<.title>/\1/p;s/^<li>\(No node\|FS0. does\)/\1/p' $f.html
done
kbdiff the-*.txt a.csv | grep -A 1 'does not have'
@stdout
kbdiff: FS07 lacks 1 update
FS07 does not have the newest update that kbdiff knows for build 20348, <a href="https://support.microsoft.com/help/5129237">KB5129237</a> of 2026-09 (20348.5631, out-of-band).</li>
kbdiff: FS08 lacks 2 updates
FS07 does not have the newest update that kbdiff knows for build 20348,
KB5129237 of 2026-09 (20348.5631, out-of-band).
@stderr
@status 0

@case nodes that lack several updates of which one contains the others
@file nodes.sh
# HOST KB...
node() { h=$1; shift; for kb; do echo $h,KB$kb; done; }
@cmd
. ./nodes.sh
{
	echo CSName,HotFixID
	for n in 1 2 3 4 5; do node N$n 5122876; done
	node O1 5120238; node O2 5099538; node O3 5094123
} >n.csv
kbdiff cluster n.csv | sed -n '/^  KB/,/^$/p'
@stdout
  KB5122876  2026-09 cumulative update, 17763.9245  on 5 of 8
             contains KB5099538 and KB5120238, which some nodes lack too

  KB5122876   +     +     +     +     +     -     -     -
  + has   - lacks

@stderr
@status 0

@case hundreds of hosts that have nothing in common
@cmd
python3 - <<'END' >many.csv
print("CSName,HotFixID")
for i in range(400):
    for k in range(5):
        print("EX%03d,KB%d" % (i, 5000000 + (i * 5 + k) * 121 % 90000))
END
(ulimit -t 20; kbdiff cluster many.csv 2>/dev/null) | head -1
@stdout
13 of 400 nodes run Windows builds of 7 families, and the builds of the other
@stderr
@status 0

@case a table of more than 1,000 updates says how many more there are
@cmd
{ echo PSComputerName,HotFixID
for i in $(seq 40); do for j in $(seq 30); do echo "N$i,KB$((2000000 + i * 100 + j))"; done; done; } >fleet.csv
kbdiff cluster fleet.csv >few.txt
kbdiff cluster -v fleet.csv >all.txt
grep -c '^  KB2' few.txt all.txt
grep ' more ' few.txt all.txt
kbdiff cluster -f markdown fleet.csv | grep ' more '
kbdiff cluster -f csv fleet.csv | grep -c ^drift
kbdiff -b N1 -f junit fleet.csv | grep ' more '
kbdiff -b N1 -f junit -v fleet.csv | grep -c '^KB'
@stdout
few.txt:1000
all.txt:1200
few.txt:200 more updates are not listed here; -v and -f csv list all.
200 more updates are not listed here.
1200
and 970 more (-v names them)
1169
@stderr
@status 0

@case a matrix of more than 1,000,000 cells is cut, and the summary says so
@cmd
{ echo PSComputerName,HotFixID
for i in $(seq 1001); do echo "N$i,KB$((2000000 + i))"; done; } >fleet.csv
kbdiff cluster fleet.csv -o fleet.xlsx 2>/dev/null
python3 -m zipfile -e fleet.xlsx fleet
grep -rho 'The sheet Matrix shows[^<]*' fleet
@stdout
The sheet Matrix shows 999 of 1001 updates; the report as CSV has all of them.
@stderr
@status 0

@case more sets of bad hosts than labels: each row says who lacks it
@cmd
{ echo CSName,HotFixID; for u in $(seq 10 25); do echo G,KB40000$u; done; } >g.csv
{ echo CSName,HotFixID; for i in $(seq 10 25); do for u in $(seq 10 25); do
[ $u = $i ] || [ $u = $((i + 1)) ] || echo BAD$i,KB40000$u; done; done; } >bad.csv
kbdiff g.csv bad.csv | sed -n 1,4p
kbdiff g.csv bad.csv | grep BAD10
@stdout
All 16 bad hosts lack updates that G has.

  KB4000011  BAD10 and BAD11 lack it
  KB4000012  BAD11 and BAD12 lack it
  KB4000011  BAD10 and BAD11 lack it
  KB4000010  BAD10 lacks it
@stderr
@status 0

@case what all bad hosts have is not on all hosts where a good one lacks it
@cmd
w() { h=$1; shift; { echo CSName,HotFixID; for k; do echo $h,KB$k; done; } > $h.csv; }
w A 4000001 4000002; w B 4000001 4000002 4000003; w C 4000001; w D 4000001 4000003
kbdiff --show all -b B ?.csv; rm C.csv; kbdiff -b B --show same ?.csv | sed -n 3,4p
w C 4000001; w A 4000001 4000002 4000009; kbdiff -b B ?.csv | grep 'on all'
@stdout
B lacks nothing that A, C and D have.

  On all      KB4000001
  On A and B  KB4000002
  On B and D  KB4000003

  B     3 updates
  A, D  2 updates each
  C     1 update

Checked (bad): B. Reference (good): A, C and D.
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from A.csv, B.csv, C.csv and D.csv.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
  On all      KB4000001
  On A and B  KB4000002
1 update is on all 4 hosts.
@stderr
@status 0

@case good hosts of another build are not in the verdict
@cmd
w() { h=$1; b=$2; shift 2; { echo CSName,HotFixID,OSVersion; for k; do echo $h,KB$k,10.0.$b; done; } > $h.csv; }
w G1 17763 5122876 4000001; w G2 20348 5122882; w B1 20348 5122882; w B2 20348 5122882
kbdiff -b B1,B2 --brief ??.csv; kbdiff -b B1 --brief ??.csv
printf 'CSName,HotFixID,OSVersion\nG2,KB5122882,10.0.20348\nG2' > G2.csv; kbdiff -b B1 --brief ??.csv
for n in 3 4 5 6 7; do w G$n 20348 5122882; done; w G2 20348 5122882; kbdiff -b B1,B2 --brief ??.csv
@stdout
B1 and B2 lack nothing that G2 has.
B1 lacks nothing that B2 and G2 have.
B1 lacks nothing that B2 and G2 list, but the list of G2 is in doubt and may be incomplete.
B1 and B2 lack nothing that 6 good hosts of their build have.
@stderr
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 20348 (bad) [UNLIKE]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 20348 (bad) [UNLIKE]
G2.csv:3: warning: the file ends inside this row: its lists are in doubt [CUT_ROW]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 20348 (bad) [UNLIKE]
kbdiff: warning: the list of G2 is in doubt; bad hosts may lack updates that it does not show [GOOD_INCOMPLETE]
kbdiff: warning: hosts run different Windows builds: 17763 and 20348 (good), 20348 (bad) [UNLIKE]
@status 0

@case a node on which a newer update contains another has that too
@cmd
r() { printf 'Host Name:                 %s\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nHotfix(s):                 %s Hotfix(s) Installed.\n' $1 $2; shift 2; i=0; for k; do i=$((i+1)); printf '                           [%02d]: KB%s\n' $i $k; done; }
r S1 3 5031361 5012170 5031589 > s1.txt; r S5 2 5031361 5012170 > s5.txt; r S6 2 5030214 5030505 > s6.txt
kbdiff cluster s1.txt s5.txt s6.txt
@stdout
S6 is one month behind the other 2 nodes and lacks 3 updates that they have.
All 3 nodes are at the level of 2023-10 or older; the newest update that kbdiff
knows for build 17763 is KB5129238 of 2026-09 (17763.9247, out-of-band).

  KB5012170  kind unknown                           all but S6
  KB5031361  2023-10 cumulative update, 17763.4974  all but S6
  KB5031589  2023-10 servicing stack                all but S6

             S1    S5    S6
  KB5012170   +     +     -
  KB5031361   +     +     -
  KB5031589   +     s     -
  + has   - lacks   s superseded

  S6           2 updates, level 17763.4851 (2023-09)
  S1           3 updates, level 17763.4974 (2023-10)
  S5           2 updates, level 17763.4974 (2023-10)
  all 3 nodes  Windows Server 2019 Standard, 17763

Superseded, so not missing on S1 and S5: KB5030214 and KB5030505.
Not in kbdiff's tables: KB5012170. To see what replaces it, add --catalog FILE
('kbdiff help catalog').
These lists hold updates of Windows components only.
Made by kbdiff 0.1.0 from s1.txt, s5.txt and s6.txt.
kbdiff knows cumulative updates up to 2026-09-22; servicing stacks, .NET updates
and rollups up to 2026-09-08.
@stderr
@status 1
