"""The demo's pictures and documents: drawn and written in code, kept in the library."""

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
    for name in pictures.NAMES:
        if name not in known:
            known[name] = _add_picture(name, owner).pk
    return known


def _add_picture(name, owner):
    drawing = pictures.draw(name)
    return Photo.objects.create(
        title=name,
        description="",
        credit=CREDIT,
        file=ContentFile(pictures.encode(drawing), f"{name}{pictures.SUFFIX}"),
        width=drawing.width,
        height=drawing.height,
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
