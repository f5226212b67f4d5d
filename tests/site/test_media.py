"""Uploads are served with care."""

import pytest
from django.http import Http404
from django.test import override_settings

from config.media import serve_media


@pytest.fixture
def media(tmp_path, settings):
    """A media folder with one file of each kind, and secrets around it."""
    settings.MEDIA_ROOT = tmp_path / "media"
    files = {
        "images/a.png": b"png",
        "images/a.avif": b"avif",
        "images/a.svg": b"<svg onload='alert(1)'/>",
        "images/a.html": b"<script>alert(1)</script>",
        "images/a.bin": b"?",
        "images/.hidden.png": b"png",
        "documents/a.pdf": b"pdf",
        "original_images/a.jpg": b"jpg",
        "../secret.png": b"secret",
    }
    for name, data in files.items():
        path = settings.MEDIA_ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (settings.MEDIA_ROOT / "images" / "link.png").symlink_to(tmp_path / "secret.png")
    return settings.MEDIA_ROOT


@pytest.mark.parametrize(("name", "kind"), [("a.png", "image/png"), ("a.avif", "image/avif")])
def test_pictures_are_shown_and_cached(client, media, name, kind):
    response = client.get(f"/media/images/{name}")
    assert response.status_code == 200
    assert response["Content-Type"] == kind
    assert "attachment" not in response.get("Content-Disposition", "")
    assert "max-age=3600" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert b"".join(response.streaming_content)


@pytest.mark.parametrize("name", ["a.svg", "a.html", "a.bin"])
def test_what_could_run_is_a_download(client, media, name):
    response = client.get(f"/media/images/{name}")
    assert response["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "images",
        "images/",
        "images/none.png",
        "images/.hidden.png",
        "images/link.png",
        "documents/a.pdf",
        "original_images/a.jpg",
        "../secret.png",
        "images/../../secret.png",
        "/etc/passwd",
        "images/\x00.png",
        "images/" + "a" * 5000,
    ],
)
def test_nothing_else_is_given_out(rf, media, path):
    with pytest.raises(Http404):
        serve_media(rf.get("/media/"), path)


def test_unchanged_picture_is_not_sent_again(client, media):
    first = client.get("/media/images/a.png")
    again = client.get("/media/images/a.png", headers={"if-modified-since": first["Last-Modified"]})
    assert again.status_code == 304


def test_pictures_are_only_read(client, media, db):
    assert client.post("/media/images/a.png").status_code == 405


@override_settings(DEBUG=False)
def test_no_cookie_and_no_query(client, media, django_assert_num_queries):
    response = client.get("/media/images/a.png")
    assert not response.cookies
