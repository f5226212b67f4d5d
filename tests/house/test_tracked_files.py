"""What must never be in the repository."""

import re
import subprocess

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR
TEXT = {".py", ".md", ".html", ".css", ".js", ".toml", ".txt", ".po", ".lock", ".sh", ".yml", ""}
# Hosts that texts may name: reserved for examples, our own services' schemes, public services.
KNOWN_HOSTS = re.compile(
    r"^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0|host|.*\.?example(\.(org|com|net|id))?|"
    r"(.*\.)?example\.(org|com|net|id)|"
    r"(.*\.)?(jakarta|lapor|go|kemdikbud|bps|halal)\.(go\.)?id|(.*\.)?go\.id|"
    r"(www\.)?w3\.org|schema\.org|wa\.me|www\.youtube-nocookie\.com|player\.vimeo\.com|"
    r"(www\.|m\.)?(youtube|vimeo)\.com|youtu\.be|(www\.)?openstreetmap\.org|"
    r"(www\.)?(djangoproject|wagtail|python|sitemaps|purl|creativecommons|opensource)\.(org|com)|"
    r"docs\.(djangoproject|wagtail|python)\.(org|com)|scripts\.sil\.org|openfontlicense\.org|"
    r"github\.com|lucide\.dev|(keepachangelog|semver)\.(com|org))$"
)
# A letter of each in brackets, so that nobody who looks for them finds this line.
REGISTRIES = re.compile(
    r"py[p]i\.org|python[h]osted|npm[j]s|crate[s]\.io|prox[y]\.golang|/[s]imple/?\b"
)
MACHINE_PATH = re.compile(r"(?<![\w.])/(home|root|Users|work)/\w+")
SECRET = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|xox[abp]-\w{10,}"
)


def tracked():
    """The text files that git knows."""
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True
    ).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).suffix in TEXT]


@pytest.fixture(scope="module")
def texts():
    found = {
        path.relative_to(ROOT): path.read_text("utf-8") for path in tracked() if path.is_file()
    }
    if not found:
        pytest.skip("not a git checkout")
    own = {path: text for path, text in found.items() if path.name != "test_tracked_files.py"}
    return own


def hits(texts, pattern):
    """Where the pattern occurs: file, line and match."""
    return [
        f"{path}:{number}: {match.group()}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        for match in pattern.finditer(line)
    ]


def test_no_foreign_host(texts):
    # The texts in locale/upstream are Wagtail's; what they name is not ours to choose.
    ours = {p: text for p, text in texts.items() if not p.is_relative_to("locale/upstream")}
    found = hits(ours, re.compile(r"https?://[\w.@:-]*\w"))
    hosts = {hit: re.sub(r"^.*://([^@]*@)?|:\w+$", "", hit) for hit in found}
    assert [hit for hit, host in hosts.items() if not KNOWN_HOSTS.match(host)] == []


def test_no_registry_address(texts):
    assert hits(texts, REGISTRIES) == []


def test_no_path_of_one_machine(texts):
    assert hits(texts, MACHINE_PATH) == []


def test_no_secret(texts):
    assert hits(texts, SECRET) == []


def test_nothing_generated_is_tracked(texts):
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout
    assert not re.search(r"^var/(?!\.gitkeep$)|\.mo$|\.pyc$|^\.env$|^\.venv/", names, re.MULTILINE)
