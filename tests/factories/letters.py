"""What senders type, for tests of the forms."""

import io
import uuid

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

SEND = "/aspirasi/kirim/"
TITLE, TEXT = "Lampu jalan di gang mati", "Sudah dua minggu gelap setiap malam."


def letter(category, /, **more):
    """What a filled form sends."""
    return {
        "kind": "aspiration",
        "title": TITLE,
        "text": TEXT,
        "category": category.pk,
        "privacy": "public",
        "token": str(uuid.uuid4()),
        **more,
    }


def guest_letter(client, category, /, **more):
    """The same with the hidden fields of the page, and a proof of work."""
    opened = client.get(SEND).context["form"]["opened"].value()
    hidden = {"opened": opened, "website": "", "proof": "solved", "privacy": "name_hidden"}
    return letter(category, **{**hidden, **more})


def photo(name="foto.png"):
    """A small picture."""
    target = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(target, "PNG")
    return SimpleUploadedFile(name, target.getvalue(), content_type="image/png")
