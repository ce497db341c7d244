"""read_back.py KBDIFF OUT: what exports.ps1 wrote, as kbdiff lists it.

Hosts, updates, states and dates must come back.  A date that is written as
03/04/2024 in a file that has no other may be left out, with a note; none may
ever be another day than the object's.
"""
import collections
import json
import pathlib
import subprocess
import sys

kbdiff, out = sys.argv[1], pathlib.Path(sys.argv[2])
Row = collections.namedtuple("Row", "culture host update day state open")
status = 0
totals = collections.Counter()


def tell(name, faults, detail=""):
    global status
    print(("not ok - " if faults else "ok - ") + name + detail)
    for fault in faults[:12]:
        print("#   " + fault)
    if faults:
        print("#   %d in all" % len(faults))
        status = 1


def read_truth():
    ways = collections.defaultdict(list)
    with open(out / "truth.tsv", encoding="utf-8") as lines:
        for line in lines:
            way, *rest = line.rstrip("\n").split("\t")
            ways[way].append(Row(*rest))
    return ways


def listed(folder):
    ran = subprocess.run([kbdiff, "list", "-f", "json", "--keep-going", folder],
                         cwd=out, capture_output=True, text=True)
    report = json.loads(ran.stdout or '{"hosts": [], "diagnostics": []}')
    return ran, report


def judge(rows, report):
    """The faults of one folder, and how its dates were read."""
    found = {}
    for host in report["hosts"]:
        if not host["complete"]:
            yield "%s is in doubt" % host["name"]
        for u in host["updates"]:
            found[host["name"], u["update"]] = u
    noted = {d["file"] for d in report["diagnostics"]
             if d["code"] in ("DATE_UNCLEAR", "DATE_UNREAD")}
    for r in rows:
        if r.update == "-":
            continue
        where = "%s (%s) %s" % (r.culture, r.host, r.update)
        u = found.pop((r.host, r.update), None)
        if u is None:
            yield where + " is not listed"
            continue
        day = u["installed_on"] or ""
        if u["state"] != r.state:
            yield "%s is %s, not %s" % (where, u["state"], r.state)
        if day == r.day:
            totals["dates read" if day else "null dates"] += 1
        elif r.open == "1" and not day:
            totals["dates left open"] += 1
            if not any(r.host[:4] in (f or "") for f in noted):
                yield where + ": no note says that its date is left out"
        else:
            yield "%s: read %s, not %s" % (where, day or "no date",
                                               r.day or "none")
    for host, update in found:
        yield "%s %s was not exported" % (host, update)


def judge_notes(ran, report, rows):
    """Notes of dates that are left open, and of files whose cells a separator
    outside of ASCII parts (fa-IR), which no CSV is: these must be named."""
    if ran.returncode != 0:
        yield "status %d: %s" % (ran.returncode, ran.stderr[:200])
    expected = {("DATE", r.host[:4]) for r in rows if r.open == "1"}
    parted = {("UNKNOWN", r.host[:4]) for r in rows if r.update == "-"}
    for d in report["diagnostics"]:
        key = (d["code"].split("_")[0],
               pathlib.PurePath(d["file"] or "").stem[:4])
        if key not in expected | parted:
            yield "%s: %s [%s]" % (d["file"], d["message"], d["code"])
        parted.discard(key)
    for _, host in parted:
        yield host + " is not named as unread"


ways = read_truth()
said = (out / "said").read_text().strip()
differ = int(said.split(",")[1].split()[0])
tell("exports are those of " + said, [] if differ > 200 else [said])
for way, rows in ways.items():
    ran, report = listed(way)
    faults = list(judge_notes(ran, report, rows)) + list(judge(rows, report))
    cultures = len({r.culture for r in rows})
    totals["culture x way"] += cultures
    totals["updates"] += sum(r.update != "-" for r in rows)
    tell("%s: %d cultures, %d updates" % (way, cultures, len(rows)), faults)
print("# " + ", ".join("%s: %d" % (k, v) for k, v in sorted(totals.items())))
sys.exit(status)
