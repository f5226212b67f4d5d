"""One style sheet and one script out of the rooms' files, without a build chain.

Every room may ship ``static/<label>/css/**/*.css`` and ``static/<label>/js/*.js``. The finder
joins them to ``ui/balai.css`` and ``ui/balai.js`` when static files are collected, or asked for
in development; a production process never runs it.
"""

import os
import posixpath
import re
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

ROOT = Path(__file__).resolve().parents[2]
CSS, JS = "ui/balai.css", "ui/balai.js"
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)
CSS_INDENT = re.compile(r"\s*\n\s*")
CSS_URL = re.compile(r"""url\(["']?(?!data:|/|#)([^"')]+)["']?\)""")


def rooms():
    """Our own applications, the lowest floor first: folders two levels below the root."""
    own = (app for app in apps.get_app_configs() if Path(app.path).resolve().parents[1] == ROOT)
    return reversed(list(own))


def sources(folder, pattern):
    """The files of all rooms under ``static/<label>/<folder>``, in path order within a room."""
    for room in rooms():
        yield from sorted((Path(room.path) / "static" / room.label / folder).glob(pattern))


def style_sheet():
    """All style sheets; comments and indentation are left out, addresses lead from the bundle."""
    return "".join(_plain_style(path) for path in sources("css", "**/*.css"))


def _plain_style(path):
    """One style sheet as it stands in the bundle."""
    folder = path.parent.as_posix().rpartition("/static/")[2]

    def moved(match):
        target = posixpath.join(folder, match[1])
        return f'url("{posixpath.relpath(target, posixpath.dirname(CSS))}")'

    text = CSS_COMMENT.sub("", path.read_text("utf-8"))
    return CSS_URL.sub(moved, CSS_INDENT.sub("\n", text).strip()) + "\n"


def script():
    """All scripts as one module, each file in a block scope of its own."""
    return "".join(f"{{\n{path.read_text('utf-8')}}}\n" for path in sources("js", "*.js"))


BUNDLES = {CSS: style_sheet, JS: script}


class BundleFinder(BaseFinder):
    """Finds the two bundles, written anew to a folder beside STATIC_ROOT when a source changed."""

    def __init__(self, app_names=None, *args, **kwargs):
        folder = Path(settings.STATIC_ROOT or ROOT / "var" / "static").parent / "bundles"
        self.storage = FileSystemStorage(location=folder)
        super().__init__(*args, **kwargs)

    def check(self, **kwargs):
        return []

    def find(self, path, find_all=False, **kwargs):
        """The bundle's file; ``find_all`` gives a list, as Django's own finders do."""
        found = self.build(path) if path in BUNDLES else None
        return [found] if find_all and found else found or []

    def list(self, ignore_patterns):
        for path in BUNDLES:
            self.build(path)
            yield path, self.storage

    def build(self, path):
        """Write the bundle if it differs from the one on disk; returns its place."""
        target, text = Path(self.storage.path(path)), BUNDLES[path]()
        if not target.exists() or target.read_text("utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft = target.with_suffix(f".{os.getpid()}")
            draft.write_text(text, "utf-8")
            draft.replace(target)
        return str(target)
