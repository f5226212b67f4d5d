"""Faults of the ground: a locked database, a disk that takes nothing. They cost no words."""

import io
from contextlib import contextmanager

import pytest
from django.db import connection, connections
from django.test import Client
from django.urls import reverse
from PIL import Image

from forums.boards.models import Post
from tests.factories.aspirations import make_category
from tests.factories.boards import make_thread
from tests.factories.people import UserFactory

TYPED = "Lampu di gang kami\nsudah seminggu padam."


def photo():
    data = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(data, "JPEG")
    data.seek(0)
    data.name = "gang.jpg"
    return data


@contextmanager
def locked_tables(*models):
    """Another connection holds what writing needs; this one waits for a moment only."""
    other = connections["default"].copy()
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 50" if sqlite else "SET lock_timeout = '50ms'")
    other.connect()
    other.set_autocommit(False)
    try:
        with other.cursor() as cursor:
            if sqlite:
                cursor.execute("UPDATE django_session SET session_key = session_key")
            for model in () if sqlite else models:
                cursor.execute(f'LOCK TABLE "{model._meta.db_table}" IN EXCLUSIVE MODE')
        yield
    finally:
        other.rollback()
        other.close()
        connection.close()


@pytest.fixture
def resident(transactional_db):
    return UserFactory(resident=True)


@pytest.fixture
def browser(resident):
    browser = Client(raise_request_exception=False)
    browser.force_login(resident)
    return browser


def test_a_locked_database_costs_no_words(browser, resident):
    thread = make_thread(resident)
    reply = reverse("boards:reply", args=[thread.pk])
    with locked_tables(Post):
        assert browser.get(thread.get_absolute_url()).status_code == 200
        answer = browser.post(reply, {"source": TYPED})
        assert answer.status_code == 503
        assert answer["Retry-After"]
        assert TYPED in answer.text
        assert f'action="{reply}"' in answer.text
        assert 'class="top on-brand"' in answer.text
    assert browser.post(reply, {"source": TYPED}).status_code == 302
    assert Post.objects.filter(source=TYPED).count() == 1


def test_a_locked_database_lets_nobody_in_but_says_so(resident):
    """What a middleware stores, such as the session, is no exception."""
    from django.contrib.sessions.models import Session

    from tests.factories.people import PASSWORD

    visitor = Client(raise_request_exception=False)
    data = {"login": resident.email, "password": PASSWORD}
    with locked_tables(Session):
        answer = visitor.post("/akun/masuk/", data)
    assert answer.status_code == 503
    assert PASSWORD not in answer.text


@pytest.mark.parametrize("root", ["file/media", "/sys/media"])
def test_a_disk_that_takes_nothing_costs_no_words(root, browser, resident, settings, tmp_path):
    (tmp_path / "file").write_text("")
    settings.MEDIA_ROOT = str(tmp_path / root)
    thread = make_thread(resident)
    reply = reverse("boards:reply", args=[thread.pk])
    answer = browser.post(reply, {"source": TYPED, "picture_1": photo(), "alt_1": "Gang"})
    assert answer.status_code == 503
    assert TYPED in answer.text
    assert 'type="file" name="picture_1"' in answer.text
    assert not Post.objects.filter(source=TYPED).exists()
    letter = {"kind": "complaint", "title": "Lampu padam", "text": TYPED, "privacy": "public"}
    letter |= {"category": make_category().pk, "picture_1": photo(), "alt_1": "Gang", "rw": 3}
    letter["token"] = "0d3c0a4e-98a5-4c1f-9d0b-0d2a9a3b8c11"
    answer = browser.post(reverse("aspirations:send"), letter)
    assert answer.status_code == 503
    assert TYPED in answer.text


@pytest.mark.parametrize("page", ["failwhale", "test404"])
@pytest.mark.parametrize("role", [None, "Administrator"])
def test_pages_that_show_errors_on_purpose_are_gone(page, role, client, as_staff):
    if role:
        as_staff(role)
    assert client.get(f"/admin/{page}/").status_code == 404
