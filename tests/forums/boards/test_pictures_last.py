"""Pictures are opened last, when everything that is cheap to ask has been asked."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from forums.boards import picture_fields
from forums.boards.models import PageDiscussion, Post, PostPicture, Thread
from forums.moderation.models import Rule, Sanction
from forums.moderation.rules import propose
from tests.factories.boards import make_thread
from tests.factories.people import UserFactory
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db

AGAIN = "Please choose your pictures again; they are not kept."


def photo(name="foto.png"):
    target = io.BytesIO()
    Image.new("RGB", (20, 20)).save(target, "PNG")
    return SimpleUploadedFile(name, target.getvalue())


def sent(**more):
    return {"source": "Teks.", "picture_1": photo(), "alt_1": "Gang kami", **more}


@pytest.fixture
def opened(monkeypatch):
    """The names of the pictures that were opened."""
    names = []

    def take_in(upload, alt):
        names.append(upload.name)
        return real(upload, alt)

    real = picture_fields.take_in
    monkeypatch.setattr(picture_fields, "take_in", take_in)
    return names


def suspend(thread, person):
    propose(actor=None)
    until = timezone.now() + timezone.timedelta(days=3)
    rule = Rule.objects.citable().first()
    Sanction.objects.create(person=person, kind="suspension", rule=rule, reason="x", until=until)


def lock(thread, person):
    Thread.objects.update(locked_at=timezone.now())


def doubt_the_address(thread, person):
    person.emailaddress_set.update(verified=False)


REFUSALS = {"suspended": suspend, "locked": lock, "unproven": doubt_the_address}


@pytest.mark.parametrize("refuse", REFUSALS.values(), ids=REFUSALS)
def test_not_for_those_who_may_not_write(signed_in, resident, neighbour, opened, refuse):
    thread = make_thread(resident)
    refuse(thread, neighbour)
    answer = signed_in(neighbour).post(f"/forum/utas/{thread.pk}/balas/", sent())
    assert (answer.status_code, opened) == (403, [])
    assert AGAIN in said_above(answer)


@pytest.mark.parametrize("where", ["reply", "thread", "page"])
def test_not_in_a_flood(signed_in, resident, site_tree, settings, opened, where):
    thread = make_thread(resident)
    page = make_program(site_tree.programs, area="kesehatan")
    PageDiscussion.objects.create(page=page, board=thread.board, question="Bagaimana?")
    settings.LIMITS = {**settings.LIMITS, "boards.post": "0/h/user", "boards.thread": "0/h/user"}
    url = {
        "reply": f"/forum/utas/{thread.pk}/balas/",
        "thread": "/forum/lingkungan/tulis/",
        "page": f"/forum/halaman/{page.pk}/tulis/",
    }[where]
    answer = signed_in(resident).post(url, sent(title="Judul yang cukup"))
    assert (answer.status_code, opened) == (429, [])
    assert AGAIN in said_above(answer)


@pytest.mark.parametrize("wrong", [{"source": ""}, {"alt_1": ""}, {"token": "x"}])
def test_not_with_a_form_that_has_errors(signed_in, resident, opened, wrong):
    thread = make_thread(resident)
    answer = signed_in(resident).post(f"/forum/utas/{thread.pk}/balas/", sent(**wrong))
    assert (answer.status_code, opened) == (200, [])
    assert AGAIN in said_above(answer)
    assert answer.context["form"].has_picture_errors


def test_the_good_one_of_two_is_asked_for_again(signed_in, resident, opened):
    thread = make_thread(resident)
    bad = SimpleUploadedFile("buruk.jpg", b"MZ")
    both = sent(picture_2=bad, alt_2="Pos ronda")
    answer = signed_in(resident).post(f"/forum/utas/{thread.pk}/balas/", both)
    assert list(answer.context["form"].errors) == ["picture_2", "__all__"]
    assert AGAIN in said_above(answer)
    assert (Post.objects.count(), PostPicture.objects.count()) == (1, 0)


def test_a_warning_asks_for_the_pictures_again(signed_in, resident, opened):
    thread = make_thread(resident)
    phone = sent(source="Hubungi saya di 0812-3456-7890 ya.")
    answer = signed_in(resident).post(f"/forum/utas/{thread.pk}/balas/", phone)
    assert answer.status_code == 200
    assert answer.context["form"].warnings
    assert AGAIN in said_above(answer)
    assert Post.objects.count() == 1


def test_a_number_in_a_file_name_is_stopped(signed_in, resident):
    thread = make_thread(resident)
    named = sent(picture_1=photo("4111111111111111.png"))
    answer = signed_in(resident).post(f"/forum/utas/{thread.pk}/balas/", named)
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert (Post.objects.count(), PostPicture.objects.count()) == (1, 0)


def test_pictures_of_those_who_may_are_stored(signed_in, resident, settings, tmp_path, opened):
    settings.MEDIA_ROOT = str(tmp_path)
    thread, person = make_thread(resident), UserFactory(resident=True)
    answer = signed_in(person).post(f"/forum/utas/{thread.pk}/balas/", sent())
    assert (answer.status_code, opened) == (302, ["foto.png"])
    assert PostPicture.objects.get().alt == "Gang kami"


def said_above(answer):
    """The sentences above the form, in English as they stand in the code."""
    from django.utils.translation import override

    with override("en"):
        return [str(text) for text in answer.context["form"].non_field_errors()]
