"""Uploaded files, served by the site itself where no other server does it.

Only files of known harmless types are shown in the browser, all others are downloads. Originals
are never given out here: documents go through Wagtail's view, which knows who may read them,
original photos are larger than anybody needs, share images go when their page goes, and Wagtail's
set-aside uploads have no place in the library yet.
"""

from mimetypes import guess_type
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.http import FileResponse, Http404, HttpResponseNotModified
from django.utils._os import safe_join
from django.utils.csp import CSP
from django.utils.http import http_date
from django.views.decorators.csp import csp_override
from django.views.static import was_modified_since

from blocks.reading import reads_only

INLINE_TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}
PRIVATE_FOLDERS = {"documents", "original_images", "share", "wagtail_uploads"}
RESIDENTS_FOLDERS = ("aspirations/", "forum/")
MAX_AGE = 3600


@reads_only
@csp_override({"default-src": [CSP.NONE], "sandbox": True})
def serve_media(request, path):
    """The file ``path`` of MEDIA_ROOT; 404 for folders, hidden and private files."""
    file = _find(path)
    changed = int(file.stat().st_mtime)
    if was_modified_since(request.headers.get("If-Modified-Since"), changed):
        response = _response(file)
        response["Last-Modified"] = http_date(changed)
    else:
        response = HttpResponseNotModified()
    # What residents sent in may be taken down again: nobody keeps it for later.
    kept = not path.startswith(RESIDENTS_FOLDERS)
    response["Cache-Control"] = f"public, max-age={MAX_AGE}" if kept else "private, no-cache"
    return response


def _find(path):
    """The file behind an address."""
    parts = PurePosixPath(path).parts
    if not parts or parts[0] in PRIVATE_FOLDERS or any(part.startswith(".") for part in parts):
        raise Http404
    try:
        file = Path(safe_join(settings.MEDIA_ROOT, path))
        found = file.is_file() and file.resolve().is_relative_to(
            Path(settings.MEDIA_ROOT).resolve()
        )
    except (SuspiciousFileOperation, ValueError, OSError):
        found = False
    if not found:
        raise Http404
    return file


def _response(file):
    """The file, shown if its type is harmless, else as a download."""
    shown = INLINE_TYPES.get(file.suffix.lower())
    kind = shown or guess_type(file.name)[0] or "application/octet-stream"
    return FileResponse(
        file.open("rb"), content_type=kind, as_attachment=not shown, filename=file.name
    )
