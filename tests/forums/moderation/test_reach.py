"""What is hidden goes out of reach: its uploads are no longer where everybody knew them."""

import logging

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from forums.aspirations.models import Answer, Attachment, Picture, Step, StepKind
from forums.aspirations.stages import Part
from forums.boards.models import PostPicture
from forums.moderation.models import Rule
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, open_case
from forums.moderation.states import Cause, Visibility
from tests.factories.aspirations import make_aspiration
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def file(name):
    return ContentFile(b"picture", name)


def with_picture():
    one = make_aspiration()
    fields = {"width": 4, "height": 3}
    Picture.objects.create(aspiration=one, large=file("a.webp"), small=file("a-s.webp"), **fields)
    step = Step.objects.create(aspiration=one, kind=StepKind.MOVED, part=Part.OFFICER)
    answer = Answer.objects.create(aspiration=one, step=step, text="Sudah.")
    Attachment.objects.create(answer=answer, file=file("surat.pdf"), title="Surat")
    return one


def addresses(one):
    pictures = [url for row in one.pictures.all() for url in (row.large.url, row.small.url)]
    return pictures + [row.file.url for row in Attachment.objects.filter(answer__aspiration=one)]


def hide(content, capture):
    propose(actor=None)
    with capture(execute=True):
        decide_case(
            actor=user_with_role("Moderator"),
            case=open_case(content=content, cause=Cause.REVIEW),
            version=1,
            to=Visibility.HIDDEN,
            rule=Rule.objects.citable().first(),
            reason="Ini iklan.",
        )


def status(url):
    return Client().get(url).status_code


def test_known_addresses_lead_nowhere_once_it_is_hidden(django_capture_on_commit_callbacks):
    one = with_picture()
    known = addresses(one)
    assert [status(url) for url in known] == [200, 200, 200]
    hide(one, django_capture_on_commit_callbacks)
    assert [status(url) for url in known] == [404, 404, 404]
    moved = addresses(one)
    assert [status(url) for url in moved] == [200, 200, 200]
    assert [url.rpartition(".")[2] for url in moved] == ["webp", "webp", "pdf"]
    assert [url.rpartition("/")[0] for url in moved] == [url.rpartition("/")[0] for url in known]


def test_posts_do_the_same(django_capture_on_commit_callbacks):
    author = UserFactory(resident=True)
    post = make_post(make_thread(author), author)
    picture = PostPicture.objects.create(
        post=post, large=file("a.webp"), small=file("b.webp"), width=4, height=3, alt="Pos"
    )
    known = picture.large.url
    assert Client().get(known)["Cache-Control"] == "private, no-cache"
    hide(post, django_capture_on_commit_callbacks)
    assert status(known) == 404
    picture.refresh_from_db()
    assert status(picture.large.url) == 200


def test_what_cannot_be_moved_is_hidden_all_the_same(django_capture_on_commit_callbacks, caplog):
    one = make_aspiration()
    Picture.objects.create(aspiration=one, large="gone.webp", small="too.webp", width=4, height=3)
    with caplog.at_level(logging.ERROR, "forums.moderation.reach"):
        hide(one, django_capture_on_commit_callbacks)
    one.refresh_from_db()
    assert one.visibility == Visibility.HIDDEN
    assert "gone.webp" in caplog.text
    assert one.pictures.get().large.name == "gone.webp"
