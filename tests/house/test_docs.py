"""The documents are true where a machine can tell: links, paths, settings, commands."""

import re
from urllib.parse import unquote

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FENCE = re.compile(r"^```.*?^```", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
# A path in code that begins at the root; var/ and media/ are made by the site.
PATH = re.compile(
    r"(?:site|home|programs|forums|blocks|tests|docs|deploy|locale|bench|\.ci)/[\w./-]*"
)
CONFIG_PATH = re.compile(r"config/[\w./-]+")
READ = re.compile(r"\b(?:read\(\s*\"\w+\",|choice\(|number\()\s*\"([A-Z_]+)\"")
FOREIGN_WORDS = re.compile(r"/(?:srv|etc|tmp|usr|var)/")


def text_of(path, *, code=True):
    """A document, without its blocks of code if ``code`` is false."""
    text = path.read_text("utf-8")
    return text if code else FENCE.sub("", text)


def name_of(path):
    return str(path.relative_to(ROOT))


def anchor_of(heading):
    """The anchor that GitHub and others give a heading."""
    plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(path):
    """All anchors of a document."""
    found = re.findall(r"^#+ (.+)$", text_of(path, code=False), re.M)
    return {anchor_of(heading) for heading in found}


def links(path):
    """Relative links: what is written, the file they lead to, and the anchor."""
    for target in LINK.findall(text_of(path, code=False)):
        if not re.match(r"[a-z]+:", target):
            file, _, anchor = target.partition("#")
            yield target, (path.parent / unquote(file)).resolve() if file else path, anchor


def is_there(file, anchor):
    """Whether the file is in the repository and, if it is a document, has the anchor."""
    if not file.exists() or not file.is_relative_to(ROOT):
        return False
    return not anchor or file.suffix != ".md" or anchor in anchors(file)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(path):
    assert [written for written, file, anchor in links(path) if not is_there(file, anchor)] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_named_paths_exist(path):
    missing = []
    for code in CODE.findall(text_of(path, code=False)):
        if not re.fullmatch(r"[\w./-]+", code) or FOREIGN_WORDS.search(code):
            continue
        if PATH.fullmatch(code) and not (ROOT / code).exists():
            missing.append(code)
        if CONFIG_PATH.fullmatch(code) and not (ROOT / "site" / code).exists():
            missing.append(code)
    assert missing == []


def settings_read():
    """The names of all variables that the settings read from the environment."""
    folder = ROOT / "site" / "config" / "settings"
    names = {name for path in folder.glob("*.py") for name in READ.findall(path.read_text("utf-8"))}
    return names


def settings_told():
    """The names in the table of the README."""
    section = text_of(ROOT / "README.md").split("\n## Settings\n")[1].split("\n## ")[0]
    return set(re.findall(r"^\| `([A-Z_]+)` \|", section, re.M))


def test_readme_tells_every_setting_and_no_other():
    assert len(settings_read()) > 15
    assert settings_told() == settings_read()


def make_targets():
    """The targets that a person types: those with a line of help."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY:(.+)$", makefile, re.M)[1].split()
    helped = set(re.findall(r"^([a-z-]+):[^#\n]*## ", makefile, re.M))
    return set(phony), helped


def test_every_make_target_is_named():
    phony, helped = make_targets()
    readme = text_of(ROOT / "README.md")
    told = set(re.findall(r"`make ([a-z-]+)", readme))
    assert helped <= told
    assert told <= helped
    # The rest are steps of others; nobody needs to know them.
    assert phony - helped <= {"venv", "venv-dev"}


def test_demo_accounts_are_those_of_the_readme():
    from config.demo.accounts import ACCOUNTS, FIXED_PASSWORD

    readme = text_of(ROOT / "README.md")
    assert FIXED_PASSWORD in readme
    for account in ACCOUNTS:
        assert f"| {account.group} | `{account.email}` |" in readme


def test_every_room_is_in_the_table_of_floors():
    section = text_of(ROOT / "README.md").split("\n## The floors\n")[1].split("\n## ")[0]
    rooms = [path.parent for path in ROOT.glob("[hpfb]*/*/apps.py")]
    assert rooms
    for room in rooms:
        assert f"({room.relative_to(ROOT)})" in section


def test_decisions_are_numbered_without_gaps():
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    for number, path in enumerate(files, 1):
        assert path.name.startswith(f"{number:04}-")
        assert path.read_text("utf-8").startswith(f"# {number}. ")
