"""The floors stand on one another, and the names that collide don't."""

import os
import subprocess
import sys
from io import StringIO

from django.conf import settings
from django.core.management import call_command

ROOT = settings.BASE_DIR


def test_a_floor_uses_only_floors_below():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_plain_folders_are_no_packages():
    """``site`` and ``locale`` would hide modules of the standard library."""
    for folder in ("site", "locale", "media"):
        assert not (ROOT / folder / "__init__.py").exists()


def test_standard_library_is_not_hidden():
    import locale
    import site

    assert site.getsitepackages
    assert locale.setlocale


def test_no_migration_is_missing(db):
    out = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=out)
    assert "No changes detected" in out.getvalue() or not out.getvalue().strip()


def test_every_room_says_what_it_is_for():
    rooms = [path.parent for path in ROOT.glob("[hpfb]*/*/apps.py")]
    assert rooms
    for room in rooms:
        assert (room / "__init__.py").read_text().startswith('"""'), room


def test_no_drawer_for_everything():
    names = {"utils", "helpers", "common", "core", "misc"}
    files = [
        path
        for floor in ("home", "programs", "forums", "blocks", "site")
        for path in (ROOT / floor).rglob("*.py")
    ]
    assert not [path for path in files if path.stem in names or path.parent.name in names]
