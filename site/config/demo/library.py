"""The demo's pictures and documents: drawn and written in code, kept in the library."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from django.core.files.base import ContentFile
from django.utils import timezone

from blocks.library.models import File, Photo
from config.demo import pictures
from config.demo.content.files import FILES
from config.demo.files import text_pdf

CREDIT = "Gambar contoh"


def load_pictures(owner):
    """Draw the pictures that are missing; returns primary keys by name."""
    known = dict(Photo.objects.filter(title__in=pictures.NAMES).values_list("title", "pk"))
    missing = [name for name in pictures.NAMES if name not in known]
    # A picture is much work for a processor: all that there are share it. They start afresh, as
    # what is copied from a process with threads may hang.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as processes:
        for name, drawn in zip(missing, processes.map(pictures.drawn, missing), strict=True):
            known[name] = _add_picture(name, drawn, owner).pk
    return known


def _add_picture(name, drawn, owner):
    content, width, height = drawn
    return Photo.objects.create(
        title=name,
        description="",
        credit=CREDIT,
        file=ContentFile(content, f"{name}{pictures.SUFFIX}"),
        width=width,
        height=height,
        uploaded_by_user=owner,
    )


def load_files(owner):
    """Write the documents that are missing; returns primary keys by name."""
    return {name: _ensure_file(name, content, owner).pk for name, content in FILES.items()}


def _ensure_file(name, content, owner):
    existing = File.objects.filter(title=content["title"]).first()
    if existing:
        return existing
    pdf = text_pdf(content["title"], content["text"])
    file = File(
        title=content["title"],
        classification=content["classification"],
        year=timezone.localdate().year + content["year_offset"],
        file=ContentFile(pdf, f"{name}.pdf"),
        uploaded_by_user=owner,
    )
    file.save()
    file.get_file_size()  # stored with the file, as an upload through the admin does
    return file
