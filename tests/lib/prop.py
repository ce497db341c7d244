"""What the properties share: the program, a folder to work in, and TAP."""
import atexit
import concurrent.futures
import difflib
import json
import os
import shutil
import subprocess
import sys
import tempfile

TOP = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
KBDIFF = os.path.join(os.path.realpath(sys.argv[1]), "kbdiff")
WORK = tempfile.mkdtemp()
atexit.register(shutil.rmtree, WORK)
failed = False


def kbdiff(*arguments, cwd=None, stdin=b""):
    """Run it: stdout, stderr, status."""
    done = subprocess.run([KBDIFF, *arguments], cwd=cwd, input=stdin,
                          capture_output=True)
    return done.stdout, done.stderr, done.returncode


def report(*arguments, **more):
    """What a report in JSON says."""
    return json.loads(kbdiff(*arguments, "-f", "json", **more)[0])


def tell(good, name, why=""):
    """Print whether it holds."""
    global failed
    failed |= not good
    print("ok -" if good else "not ok -", name, flush=True)
    for line in str(why).splitlines()[:20] if not good else ():
        print("#", line)


def same(name, a, b):
    """Whether two texts are alike and not empty."""
    if a == b and a:
        tell(True, name)
        return
    a, b = (t.decode("utf-8", "replace") if isinstance(t, bytes) else str(t)
            for t in (a, b))
    tell(False, name, "\n".join(difflib.unified_diff(
        a.split("\n"), b.split("\n"), lineterm="")) or "it is empty")


def side_by_side(function, things):
    """What a function returns of each, in order; several run at a time."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(function, things)


def write(name, text):
    """A file in the folder to work in; its path."""
    path = os.path.join(WORK, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())
    return path
