"""Static files, collected only when one of them has changed."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from blocks.ui.bundles import sources
from forums.aspirations.desk.board import SHEETS


def collect_static():
    """Collect, hash and compress the static files if needed; returns whether it was."""
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    mark = _mark()
    if stamp.exists() and stamp.read_text() == mark:
        return False
    call_command(
        "collectstatic", interactive=False, clear=True, verbosity=0, ignore_patterns=bundled()
    )
    stamp.write_text(mark)
    return True


def bundled():
    """The style sheets and scripts that are only sent inside the bundles.

    The lurah's board borrows some of the public sheets without the rest of the bundle.
    """
    paths = [*sources("css", "**/*.css"), *sources("js", "*.js")]
    names = [path.as_posix().rpartition("/static/")[2] for path in paths]
    return [name for name in names if name not in SHEETS]


def _mark():
    """A mark of all static files: their names, sizes and times."""
    digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            digest.update(f"{name} {_version(name, storage)}\n".encode())
    return digest.hexdigest()


def _version(name, storage):
    """What changes when the file does."""
    try:
        status = Path(storage.path(name)).stat()
    except NotImplementedError:
        return hashlib.sha256(storage.open(name).read()).hexdigest()
    return f"{status.st_size} {status.st_mtime_ns}"
