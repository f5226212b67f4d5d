"""Message catalogues, compiled without the system's gettext."""

import polib
from django.conf import settings
from django.utils.translation.reloader import translation_file_changed


def compile_messages():
    """Write each ``.mo`` file that is older than its ``.po`` file; returns how many.

    Django has read the catalogues by then, at a first start without ours. It has to read them
    again, or this process and those forked from it would speak English until the next start.
    """
    stale = [catalogue for catalogue in catalogues() if _is_stale(catalogue)]
    for catalogue in stale:
        compiled = catalogue.with_suffix(".mo")
        polib.pofile(str(catalogue)).save_as_mofile(str(compiled))
        translation_file_changed(sender=None, file_path=compiled)
    return len(stale)


def catalogues():
    """The paths of the project's ``.po`` files."""
    return [path for folder in settings.LOCALE_PATHS for path in folder.glob("*/LC_MESSAGES/*.po")]


def _is_stale(catalogue):
    compiled = catalogue.with_suffix(".mo")
    return not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime
