"""Bodies of pages: every StreamField block, filled."""

import io
from itertools import count

from django.core.files.images import ImageFile
from PIL import Image

from blocks.library.models import File, Photo
from blocks.stream.models import ReusableContent

numbers = count(1)


def make_photo(title="Foto"):
    """A picture of 600×400 pixels."""
    number = next(numbers)
    data = io.BytesIO()
    Image.new("RGB", (600, 400), (40, (number * 37) % 255, 90)).save(data, "JPEG")
    data.seek(0)
    return Photo.objects.create(
        title=title,
        description=f"Warga di balai, {number}",
        file=ImageFile(data, name=f"foto-{number}.jpg"),
    )


def make_file(title="Formulir"):
    """A small document."""
    data = ImageFile(io.BytesIO(b"nama,alamat\n"), name=f"{title.lower()}-{next(numbers)}.csv")
    return File.objects.create(title=title, file=data, file_size=12)


def make_note(locale):
    """A reusable text."""
    text = "<p>Layanan ini gratis.</p>"
    return ReusableContent.objects.create(title="Gratis", body=[("rich_text", text)], locale=locale)


def every_block(page, photo, document, note):
    """Pairs of type and raw value: one block of each type that a body may hold."""
    shown = {"image": photo.pk, "alt": "Warga menimbang balita", "decorative": False, "caption": ""}
    text = "<p>Datanglah dengan <b>kartu</b> Anda.</p>"
    row = {"first_day": "1", "last_day": "4", "opens": "07:30", "closes": "16:00", "note": ""}
    return [
        ("heading", {"text": "Cara ikut", "level": "h2"}),
        ("rich_text", text),
        ("picture", shown),
        ("gallery", {"title": "Galeri", "pictures": [shown, shown]}),
        ("quote", {"text": "Kami terbantu.", "name": "Warga contoh", "role": "RW 003"}),
        ("callout", {"tone": "warning", "title": "Perhatian", "text": text}),
        ("callout", {"tone": "urgent", "title": "Mendesak", "text": text}),
        ("steps", {"title": "Langkah", "steps": [{"title": "Datang", "text": text}]}),
        ("checklist", {"title": "Bawa", "note": "", "items": [{"text": "KTP", "note": "asli"}]}),
        ("questions", {"title": "Tanya", "items": [{"question": "Berapa?", "answer": text}]}),
        (
            "table",
            {
                "caption": "Jadwal",
                "columns": ["Hari", "Jam"],
                "rows": [{"cells": ["Senin", "08.00"]}],
                "row_headers": True,
            },
        ),
        ("documents", {"title": "Berkas", "items": [{"document": document.pk, "note": ""}]}),
        (
            "video",
            {
                "title": "Cara memilah",
                "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "poster": photo.pk,
                "transcript": text,
            },
        ),
        ("figures", {"title": "Angka", "items": [{"value": "85%", "label": "balita", "note": ""}]}),
        (
            "contact",
            {
                "name": "Kantor",
                "role": "Loket",
                "email": "loket@example.org",
                "phone": "",
                "address": "Jalan Contoh 1",
                "note": "",
            },
        ),
        ("hours", {"title": "Jam buka", "rows": [row], "note": ""}),
        (
            "buttons",
            {
                "buttons": [
                    {"label": "Lihat", "page": page.pk, "url": "", "style": "primary"},
                    {
                        "label": "Situs",
                        "page": None,
                        "url": "https://example.org",
                        "style": "quiet",
                    },
                ]
            },
        ),
        ("related", {"title": "Terkait", "pages": [page.pk]}),
        ("logos", {"title": "Mitra", "logos": [{"name": "Mitra", "image": photo.pk, "url": ""}]}),
        ("before_after", {"title": "Perubahan", "before": shown, "after": shown}),
        (
            "location",
            {
                "name": "Pos RW",
                "address": "Jalan Contoh 2",
                "landmark": "dekat musala",
                "latitude": "-6.30840",
                "longitude": "106.83800",
            },
        ),
        ("divider", None),
        ("reusable", note.pk),
    ]


def stream(field_owner, pairs, field="body"):
    """The pairs as a value of the page's StreamField; each item gets an id."""
    block = field_owner._meta.get_field(field).stream_block
    raw = [
        {"type": kind, "value": value, "id": f"blok-{n}"} for n, (kind, value) in enumerate(pairs)
    ]
    return block.to_python(raw)
