"""Message catalogues, compiled without the system's gettext."""

import polib
from django.conf import settings


def compile_messages():
    """Write each ``.mo`` file that is older than its ``.po`` file; returns how many."""
    stale = [catalogue for catalogue in catalogues() if _is_stale(catalogue)]
    for catalogue in stale:
        polib.pofile(str(catalogue)).save_as_mofile(str(catalogue.with_suffix(".mo")))
    return len(stale)


def catalogues():
    """The paths of the project's ``.po`` files."""
    return [path for folder in settings.LOCALE_PATHS for path in folder.glob("*/LC_MESSAGES/*.po")]


def _is_stale(catalogue):
    compiled = catalogue.with_suffix(".mo")
    return not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime
