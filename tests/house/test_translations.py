"""The message catalogues are complete, certain, and keep their placeholders."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings

LANGUAGES = ("id", "en")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def catalogue(language):
    """The project's own catalogue of a language."""
    return settings.BASE_DIR / "locale" / language / "LC_MESSAGES" / "django.po"


def entries(language):
    """What is in use of a catalogue."""
    return [entry for entry in polib.pofile(str(catalogue(language))) if not entry.obsolete]


def translations(entry):
    """All forms of a translation."""
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_fuzzy(language):
    assert [entry.msgid for entry in entries(language) if entry.fuzzy] == []


def test_every_message_is_in_indonesian():
    assert [entry.msgid for entry in entries("id") if not all(translations(entry))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language):
    for entry in entries(language):
        wanted = set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        for text in filter(None, translations(entry)):
            assert set(PLACEHOLDER.findall(text)) <= wanted | set(PLACEHOLDER.findall(entry.msgid))


@pytest.mark.skipif(not shutil.which("xgettext"), reason="no gettext on this machine")
def test_every_message_of_the_code_is_in_the_catalogues(tmp_path):
    fresh = extract(tmp_path)
    for language in LANGUAGES:
        known = {(entry.msgctxt, entry.msgid) for entry in entries(language)}
        assert sorted(str(key) for key in fresh - known) == []


def extract(folder):
    """The messages in the code now: pairs of context and text."""
    for name in ("site", "home", "programs", "forums", "blocks"):
        ignore = shutil.ignore_patterns("static", "migrations", "content", "__pycache__")
        shutil.copytree(settings.BASE_DIR / name, folder / name, ignore=ignore)
    (folder / "locale").mkdir()
    subprocess.run(
        [sys.executable, "-m", "django", "makemessages", "--locale", "id"],
        cwd=folder,
        env={"PATH": Path(shutil.which("xgettext")).parent.as_posix() + ":/usr/bin:/bin"},
        check=True,
        capture_output=True,
    )
    po = polib.pofile(str(folder / "locale" / "id" / "LC_MESSAGES" / "django.po"))
    return {(entry.msgctxt, entry.msgid) for entry in po if not entry.obsolete}
