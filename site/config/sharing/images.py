"""Gives out share images: draws the current one of a subject once and keeps it with the uploads.

What a picture shows may be withdrawn: it is cached for minutes only, and the file goes with it.
"""

import logging
from contextlib import suppress
from dataclasses import replace

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import condition

from blocks.reading import reads_only
from blocks.ui.share import draw_share_image
from config.sharing.subjects import find_subject
from home.pages.frame import frame_of

logger = logging.getLogger(__name__)
FOLDER = "share"
PHOTO_SPEC = "fill-530x630|format-jpeg|jpegquality-88"
MAX_AGE = 300


@reads_only
def share_image(request, key, version):
    """The picture of a subject; from an outdated address the way to the current one."""
    try:
        subject = find_subject(key, request, frame_of(request).settings)
    except Http404:
        forget_picture(key)
        raise
    if version != subject.version:
        response = HttpResponseRedirect(subject.path)
        response["Cache-Control"] = f"public, max-age={MAX_AGE}"
        return response
    return _picture(request, subject)


@condition(etag_func=lambda request, subject: f'"{subject.version}"')
def _picture(request, subject):
    response = HttpResponse(picture_of(subject), content_type="image/jpeg")
    response["Cache-Control"] = f"public, max-age={MAX_AGE}"
    return response


def picture_of(subject):
    """The JPEG of a subject as bytes, kept from the last time or drawn anew."""
    name = f"{FOLDER}/{subject.key}/{subject.version}.jpg"
    with suppress(OSError), default_storage.open(name) as file:
        return file.read()
    picture = _drawn(subject)
    try:
        _keep(name, picture)
    except OSError:
        logger.exception("A share image could not be kept.")
    return picture


def forget_picture(key):
    """Remove what is kept for the subject ``key``, for which there is nothing to show any more."""
    folder = f"{FOLDER}/{key}"
    with suppress(FileNotFoundError):
        for name in default_storage.listdir(folder)[1]:
            default_storage.delete(f"{folder}/{name}")
        default_storage.delete(folder)


def _drawn(subject):
    try:
        if photo := subject.photo():
            with photo.get_rendition(PHOTO_SPEC).file.open() as file:
                return draw_share_image(replace(subject.card, photo=file))
    except OSError:
        logger.warning("The photo of share image %s can't be read.", subject.key)
    return draw_share_image(subject.card)


def _keep(name, picture):
    """Keep the picture in place of older ones: each subject has one file at most."""
    folder, _, own = name.rpartition("/")
    with suppress(FileNotFoundError):
        for other in default_storage.listdir(folder)[1]:
            if other != own:
                default_storage.delete(f"{folder}/{other}")
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(picture))
