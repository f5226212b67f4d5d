"""What hostile or unlucky people send: a clear message by the field, nothing stored by halves."""

import io
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from forums.boards.models import Post, PostPicture, Thread
from tests.factories.boards import make_board, make_thread
from tests.factories.hostile import NEUTRALISED, REFUSED, assert_harmless

pytestmark = pytest.mark.django_db


def reply(signed_in, user, thread, **sent):
    return signed_in(user).post(f"/forum/utas/{thread.pk}/balas/", {"source": "Halo.", **sent})


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_refused_by_the_field(signed_in, resident, text):
    thread = make_thread(resident)
    answer = reply(signed_in, resident, thread, source=text)
    assert answer.status_code == 200
    assert answer.context["form"].errors["source"]
    assert answer.context["form"]["source"].value() == text
    assert b'id="id_source_error"' in answer.content
    assert Post.objects.count() == 1


@pytest.mark.parametrize(
    "title", ["", "abc", "x" * 121, "aman \u202eexe", "a\x00bcdef", "\u200b" * 9]
)
def test_titles_are_refused_by_the_field(signed_in, resident, title):
    make_board()
    sent = {"title": title, "source": "Teks yang sudah diketik."}
    answer = signed_in(resident).post("/forum/lingkungan/tulis/", sent)
    assert answer.status_code == 200
    assert answer.context["form"].errors["title"]
    assert "Pastikan nilai" not in answer.text  # our own words, not Django's
    assert b"Teks yang sudah diketik." in answer.content
    assert not Thread.objects.exists()


@pytest.mark.parametrize("text", NEUTRALISED.values(), ids=NEUTRALISED)
def test_shown_without_harm(signed_in, resident, text):
    thread = make_thread(resident)
    answer = reply(signed_in, resident, thread, source=text, confirmed="on")
    assert answer.status_code in (200, 302)
    if answer.status_code == 302:
        assert_harmless(Post.objects.get(number=2).html)
        assert signed_in(None).get(thread.get_absolute_url()).status_code == 200


# Files that are no photo
def encoded(size, form="PNG", mode="1"):
    target = io.BytesIO()
    Image.new(mode, size).save(target, form)
    return target.getvalue()


def png_that_claims(width, height):
    """A head that tells an enormous picture, with nothing behind it."""

    def chunk(name, data):
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
FILES = {
    "executable": ("foto.jpg", lambda: b"MZ\x90\x00" + bytes(4000)),
    "elf": ("foto.png", lambda: b"\x7fELF" + bytes(4000)),
    "svg": ("foto.svg", lambda: SVG),
    "svg as png": ("foto.png", lambda: SVG),
    "html": ("foto.webp", lambda: b"<html><script>alert(1)</script>"),
    "cut off": ("foto.png", lambda: encoded((400, 400), mode="RGB")[:90]),
    "empty": ("foto.jpg", lambda: b""),
    "bomb": ("foto.png", lambda: png_that_claims(60_000, 60_000)),
    "101 megapixels": ("foto.png", lambda: png_that_claims(10_100, 10_000)),
    "bmp": ("foto.jpg", lambda: encoded((20, 20), "BMP", "RGB")),
    "too heavy": ("foto.jpg", lambda: encoded((20, 20), "JPEG", "RGB") + bytes(30 * 1024 * 1024)),
}


@pytest.mark.parametrize(("name", "content"), FILES.values(), ids=FILES)
def test_files_are_refused_by_their_field(signed_in, resident, name, content):
    thread = make_thread(resident)
    upload = SimpleUploadedFile(name, content(), content_type="image/jpeg")
    sent = {"source": "Teks yang sudah diketik.", "picture_2": upload, "alt_2": "Gang kami"}
    answer = reply(signed_in, resident, thread, **sent)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["picture_2"]
    assert b"Teks yang sudah diketik." in answer.content
    assert b"Gang kami" in answer.content
    assert (Post.objects.count(), PostPicture.objects.count()) == (1, 0)


def test_a_photo_loses_where_it_was_taken(signed_in, resident, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    thread = make_thread(resident)
    target, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x8825] = {1: "S", 2: (7.0, 0.0, 0.0)}
    Image.new("RGB", (400, 200), "red").save(target, "JPEG", exif=exif)
    upload = SimpleUploadedFile("rumah saya.jpg", target.getvalue())
    answer = reply(signed_in, resident, thread, picture_1=upload, alt_1="Gang kami")
    assert answer.status_code == 302
    picture = PostPicture.objects.get()
    assert (picture.width, picture.height) == (200, 400)
    assert "rumah" not in picture.large.name
    with Image.open(picture.large) as stored:
        assert not stored.getexif()


def test_a_picture_needs_words(signed_in, resident):
    thread = make_thread(resident)
    upload = SimpleUploadedFile("foto.png", encoded((20, 20)))
    answer = reply(signed_in, resident, thread, picture_1=upload)
    assert answer.context["form"].errors["alt_1"]
    assert Post.objects.count() == 1


# Floods and forms that come too late
@pytest.mark.parametrize("action", ["boards.post", "boards.thread", "boards.edit"])
def test_a_flood_is_stopped_on_the_form(signed_in, resident, settings, action):
    thread = make_thread(resident)
    settings.LIMITS = {**settings.LIMITS, action: "0/h/user"}
    url = {
        "boards.post": f"/forum/utas/{thread.pk}/balas/",
        "boards.thread": "/forum/lingkungan/tulis/",
        "boards.edit": f"/forum/kiriman/{thread.posts.get().pk}/ubah/",
    }[action]
    sent = {"title": "Judul yang cukup", "source": "Teks yang sudah diketik.", "version": 1}
    answer = signed_in(resident).post(url, sent)
    assert answer.status_code == 429
    assert answer.context["form"].non_field_errors()
    assert b"Teks yang sudah diketik." in answer.content
    assert Post.objects.count() == 1


def test_a_reply_that_comes_too_late_keeps_its_text(signed_in, resident, neighbour):
    thread = make_thread(resident)
    Thread.objects.filter(pk=thread.pk).update(locked_at=thread.created_at)
    answer = reply(signed_in, neighbour, thread, source="Teks yang sudah diketik.")
    assert answer.status_code == 403
    assert b"Teks yang sudah diketik." in answer.content
    assert Post.objects.count() == 1


@pytest.mark.parametrize("sent", [{"token": "x"}, {"token": "0" * 33}])
def test_a_damaged_form_says_so(signed_in, resident, sent):
    thread = make_thread(resident)
    answer = reply(signed_in, resident, thread, source="Teks yang sudah diketik.", **sent)
    assert answer.status_code == 200
    assert b'role="alert"' in answer.content
    assert b"Teks yang sudah diketik." in answer.content


@pytest.mark.parametrize("to", ["0", "abc", "-1", "9" * 30, "999999999", "\x00"])
def test_an_odd_target_is_no_server_error(signed_in, resident, to):
    thread = make_thread(resident)
    assert reply(signed_in, resident, thread, reply_to=to).status_code < 500
    assert signed_in(resident).get(f"/forum/utas/{thread.pk}/balas/", {"ke": to}).status_code < 500


@pytest.mark.parametrize(
    "path",
    [
        "kiriman/{post}/tanggapi/",
        "kiriman/{post}/terima/",
        "kiriman/{post}/resmi/",
        "utas/{thread}/ikuti/",
        "utas/{thread}/kelola/",
        "utas/{thread}/balas/",
        "kiriman/{post}/ubah/",
    ],
)
@pytest.mark.parametrize("sent", [{}, {"kind": "x"}, {"act": "x"}, {"act": "split"}, {"unit": "x"}])
def test_odd_forms_are_no_server_error(signed_in, resident, path, sent):
    thread = make_thread(resident)
    path = path.format(thread=thread.pk, post=thread.posts.get().pk)
    assert signed_in(resident).post(f"/forum/{path}", sent).status_code < 500
