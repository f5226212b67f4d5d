"""Tests write nothing where a site that runs beside them lives."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.factories.served import refused_start

VAR, MEDIA = settings.BASE_DIR / "var", settings.BASE_DIR / "media"
WRITES = {
    "open": f"open({str(VAR / 'cache' / 'x')!r}, 'w')",
    "append": f"open({str(MEDIA / 'x')!r}, 'a')",
    "descriptor": f"os.open({str(VAR / 'x')!r}, os.O_CREAT | os.O_RDWR)",
    "bytes": f"open({os.fsencode(VAR / 'x')!r}, 'wb')",
    "relative": "open('site/../media/x', 'w')",
    "mkdir": f"os.mkdir({str(VAR / 'mail')!r})",
    "rename": f"os.replace('README.md', {str(MEDIA / 'x')!r})",
    "remove": f"os.remove({str(VAR / '.gitkeep')!r})",
    "rmtree": f"shutil.rmtree({str(MEDIA)!r})",
    "chmod": f"os.chmod({str(VAR)!r}, 0o700)",
    "database": f"sqlite3.connect({str(VAR / 'db.sqlite3')!r})",
    "database_uri": f"sqlite3.connect('file:{VAR / 'db.sqlite3'}?mode=ro', uri=True)",
}


@pytest.fixture
def log(monkeypatch, tmp_path):
    """Where the guard notes what this test provokes, so that the run doesn't fail for it."""
    path = tmp_path / "log"
    path.touch()
    monkeypatch.setenv("FORBIDDEN_WRITES", str(path))
    return path


def test_test_processes_are_guarded(log, subtests):
    names = {"os": os, "shutil": __import__("shutil"), "sqlite3": __import__("sqlite3")}
    for name, write in WRITES.items():
        refused = pytest.raises(PermissionError, match="the site that runs beside them")
        with subtests.test(name), refused:
            eval(write, names)
    assert len(log.read_text().splitlines()) == len(WRITES)


def test_their_children_are_guarded(log):
    lines = [f"try: {write}\nexcept OSError: pass" for write in WRITES.values()]
    code = "\n".join(["import os, shutil, sqlite3", *lines])
    done = subprocess.run([sys.executable, "-c", code], cwd=settings.BASE_DIR)
    assert done.returncode == 0
    notes = log.read_text().splitlines()
    assert len(notes) == len(WRITES), "swallowed, but noted"
    assert all("test_their_children_are_guarded" in note for note in notes)


def test_reading_and_the_tests_own_folder_are_free(log):
    assert (VAR / ".gitkeep").read_text() == ""
    own = VAR / "test" / "guard-probe"
    own.touch()
    own.unlink()
    assert log.read_text() == ""


def test_a_run_with_a_forbidden_write_fails(tmp_path):
    test = tmp_path / "test_swallowed.py"
    test.write_text(
        "import contextlib, pathlib\n"
        "def test_swallowed():\n"
        "    with contextlib.suppress(OSError):\n"
        f"        pathlib.Path({str(MEDIA / 'x')!r}).touch()\n"
    )
    env = {name: value for name, value in os.environ.items() if name != "FORBIDDEN_WRITES"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    plugins = ["-c", "pyproject.toml", "--confcutdir", ".", "-p", "tests.conftest", str(test)]
    done = subprocess.run(
        [*command, *plugins], cwd=settings.BASE_DIR, env=env, capture_output=True, text=True
    )
    assert "1 passed" in done.stdout
    assert "TESTS WROTE TO var/ OR media/" in done.stdout
    assert done.returncode == pytest.ExitCode.TESTS_FAILED


CHILD_SETTINGS = """
import sys; sys.path.insert(0, "site")
import django; django.setup()
from django.conf import settings
for value in (settings.VAR_DIR, settings.MEDIA_ROOT, settings.STATIC_ROOT,
              settings.CACHES["default"]["LOCATION"],
              settings.MAILERS["default"]["OPTIONS"]["file_path"]):
    print(value)
"""


@pytest.mark.parametrize("module", ["base", "dev"])
def test_children_write_to_the_folder_of_this_run(module):
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": f"config.settings.{module}"}
    done = subprocess.run(
        [sys.executable, "-c", CHILD_SETTINGS],
        cwd=settings.BASE_DIR,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    places = [Path(line) for line in done.stdout.splitlines()]
    assert len(places) == 5
    assert [place for place in places if not place.is_relative_to(settings.RUN_DIR)] == []


def test_a_secret_is_written_to_the_folder_of_this_run():
    refused_start(DEPLOYMENT="demo", PORT="0")
    refused_start(DEPLOYMENT="demo", HOST="no-such-host.invalid")
    assert (settings.VAR_DIR / "secret-key").stat().st_mode & 0o777 == 0o600
