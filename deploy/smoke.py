"""Check a clean clone as a newcomer would: ``make run``, look around, Ctrl-C.

``python deploy/smoke.py [folder]``: exit code 1 and a list when something is wrong.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

from running import ROOT, get, running

# Limits for a machine on which ``count`` takes COUNT_SECONDS; on a slower one they grow with it.
COUNT_SECONDS = 0.5
FIRST_START_SECONDS = 120
LATER_START_SECONDS = 8
FIRST_BYTE_SECONDS = 1
# Address → status.
PAGES = {
    "/": 200,
    "/en/": 200,
    "/program/": 200,
    "/program/posyandu-ceria-melati/": 200,
    "/en/program/posyandu-ceria-melati/": 200,
    "/kampanye/": 200,
    "/berita/": 200,
    "/mitra/": 200,
    "/lembaga/": 200,
    "/cari/?q=posyandu": 200,
    "/akun/masuk/": 200,
    "/sitemap.xml": 200,
    "/robots.txt": 200,
    "/tidak-ada/": 404,
    "/?q=%00": 400,
    "/media/../manage.py": 404,
}
# Address → a word of the interface, not of the content.
WORDS = {
    "/": "Langsung ke isi",
    "/en/": "Skip to the content",
    "/akun/masuk/": "Kata sandi",
}


def main(folder):
    """Start twice, look around once; returns the complaints."""
    complaints, log = [], folder / "var" / "smoke.log"
    log.parent.mkdir(exist_ok=True)
    for name, usual in (("first", FIRST_START_SECONDS), ("second", LATER_START_SECONDS)):
        before = slowness()
        with running(folder, log) as (port, process, seconds):
            limit = usual * max(before, slowness())
            print(f"{name} start: {seconds:.1f} s (at most {limit:.1f} s on this machine)")
            if seconds > limit:
                complaints.append(f"the {name} start took {seconds:.1f} s")
            if name == "first":
                complaints += visit(port)
            group = process.pid
        complaints += leftovers(group, name)
    if complaints:
        print(log.read_text())
    return complaints


def slowness():
    """How many times slower than the limits suppose this machine is now, at least 1."""
    began = time.monotonic()
    count(10_000_000)
    return max(1, (time.monotonic() - began) / COUNT_SECONDS)


def count(numbers):
    """Add up numbers: work for one processor that takes no memory and no files."""
    total = 0
    for number in range(numbers):
        total += number
    return total


def visit(port):
    """Fetch the main pages; returns the complaints."""
    complaints = []
    for number, (path, expected) in enumerate(PAGES.items()):
        status, _, body, seconds = get(port, path)
        print(f"  {status} {seconds * 1000:6.0f} ms {len(body) / 1024:6.1f} KB  {path}")
        if status != expected:
            complaints.append(f"{path} answered {status}, not {expected}")
        if number == 0 and seconds > FIRST_BYTE_SECONDS * slowness():
            complaints.append(f"the first byte took {seconds:.2f} s")
    return complaints + visit_languages(port) + visit_files(port)


def visit_languages(port):
    """The interface speaks the language of the address, already at the first start."""
    complaints = []
    for path, word in WORDS.items():
        if word not in get(port, path)[2].decode():
            complaints.append(f"{path} doesn't say {word}")
    return complaints


def visit_files(port):
    """Fetch a static file and a picture that the home page names."""
    html = get(port, "/")[2].decode()
    complaints = []
    for kind, pattern in (("static", r'/static/[^"\s]+\.css'), ("media", r'/media/[^"\s]+')):
        found = re.search(pattern, html)
        status, headers, body, _ = get(port, found.group()) if found else (0, {}, b"", 0)
        print(f"  {status} {len(body) / 1024:6.1f} KB {kind}: {headers.get('Cache-Control')}")
        if status != 200:
            complaints.append(f"no {kind} file of the home page could be fetched")
    return complaints


def leftovers(group, name):
    """Complaints about processes of the group that outlived it."""
    time.sleep(1)
    listed = subprocess.run(["ps", "-eo", "pgid=,pid=,args="], capture_output=True, text=True)
    alive = [line for line in listed.stdout.splitlines() if line.split()[0] == str(group)]
    return [f"after the {name} stop this still runs: {line}" for line in alive]


if __name__ == "__main__":
    problems = main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT)
    for problem in problems:
        print(f"smoke: {problem}", file=sys.stderr)
    sys.exit(bool(problems))
