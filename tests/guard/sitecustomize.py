"""The guard of ``var/`` and ``media/``, which belong to a site that may run beside the tests.

Python imports a module of this name when it starts, so a test process and all its Python children
bear the guard while this folder is on PYTHONPATH. A write is refused, and noted in the file that
FORBIDDEN_WRITES names, in case somebody swallows the error: one such line fails the test run.
Watching the writer instead of the folders lets a running site write there meanwhile.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GUARDED = tuple(os.path.join(ROOT, folder) for folder in ("var", "media"))
OWN = os.path.join(ROOT, "var", "test")  # the database files that test runs keep
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# Audit event -> how many of its arguments, from the first on, are paths that it changes.
CHANGES = {
    "os.chmod": 1,
    "os.chown": 1,
    "os.link": 2,
    "os.mkdir": 1,
    "os.remove": 1,
    "os.rename": 2,
    "os.rmdir": 1,
    "os.symlink": 2,
    "os.truncate": 1,
    "os.utime": 1,
    "shutil.rmtree": 1,
    "sqlite3.connect": 1,
}


def refuse_writes(event, arguments):
    """Raise PermissionError before a guarded path is changed; an audit hook."""
    if event == "open":
        path, _mode, flags = arguments
        paths = (path,) if flags & WRITING else ()
    else:
        paths = arguments[: CHANGES.get(event, 0)]
        if paths and event.startswith("os.") and isinstance(arguments[-1], int):
            paths = [_beside(arguments[-1], path) for path in paths]
    for path in paths:
        if is_guarded(path):
            note(event, path)
            raise PermissionError(f"Tests leave {path} to the site that runs beside them.")


def _beside(folder, path):
    """``path`` as seen from an open ``folder`` (a descriptor; -1 for none)."""
    if folder < 0 or not isinstance(path, str | bytes | os.PathLike):
        return path
    try:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), os.fsdecode(path))
    except OSError:  # no such list on this system: what is removed so is beside another folder
        return None


def is_guarded(path):
    """Whether ``path`` is one of the site's folders or lies in it."""
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    place = os.path.abspath(os.fsdecode(path).removeprefix("file:"))
    return _lies_in(place, GUARDED) and not _lies_in(place, (OWN,))


def _lies_in(place, folders):
    return any(place == folder or place.startswith(folder + os.sep) for folder in folders)


def note(event, path):
    """Append what was tried, and by which test."""
    if log := os.environ.get("FORBIDDEN_WRITES"):
        test = os.environ.get("PYTEST_CURRENT_TEST", "outside of a test")
        with open(log, "a", encoding="utf-8") as file:
            file.write(f"{event} {os.fsdecode(path)}: {test}\n")


sys.addaudithook(refuse_writes)
