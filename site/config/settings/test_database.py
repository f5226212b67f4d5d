"""The SQLite files of test runs.

They are files, not memory: the threads of a live server open them again, and ``--reuse-db`` finds
them again. Two runs at once never share one, and a file of other migrations is not used.
"""

import fcntl
import hashlib
import time
from itertools import count

from config.settings.environment import BASE_DIR

FOLDER = BASE_DIR / "var" / "test"
KEPT_SECONDS = 24 * 3600
held = []


def own_database_file():
    """A database file that belongs to this process as long as it lives."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    mark = schema_mark()
    _remove_old(mark)
    for number in count():
        lock = (FOLDER / f"{mark}-{number}.lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            continue
        held.append(lock)
        return FOLDER / f"{mark}-{number}.sqlite3"


def schema_mark():
    """A short mark of all migrations."""
    files = sorted(BASE_DIR.glob("[bfhp]*/*/migrations/*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def _remove_old(mark):
    """Throw away files of other migrations that nobody has used for a day."""
    for file in FOLDER.iterdir():
        if not file.name.startswith(mark) and time.time() - file.stat().st_mtime > KEPT_SECONDS:
            file.unlink(missing_ok=True)
