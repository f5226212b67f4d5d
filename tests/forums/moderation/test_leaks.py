"""Who reported stays unknown, and what reports say is for moderators only."""

import pytest
from django.urls import reverse

from forums.moderation import services
from forums.moderation.models import Case, Decision
from forums.moderation.personal_data import personal_data
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from forums.people.services import export_data

V = Visibility
SECRET = "begini-kata-pelapor"
URLS = ["moderation:figures", "moderation:report_done"]


@pytest.fixture
def story(remarks, resident, moderator, rule):
    """A text that a resident reported and a moderator hid."""
    author = resident(name="Ibu Penulis")
    note = remarks.objects.create(author=author, text="kata kasar", visibility=V.VISIBLE)
    reporter = resident(name="Pak Pelapor", nickname="Pelapor Rahasia")
    services.report_content(actor=reporter, content=note, reason="hoax", text=SECRET)
    case = Case.objects.get()
    values = {"version": case.version, "to": V.HIDDEN, "rule": rule, "reason": "alasan"}
    services.decide_case(actor=moderator, case=case, **values)
    return author, reporter, note


def names(reporter, moderator):
    return [SECRET, reporter.name, reporter.nickname, reporter.email, moderator.name]


def test_the_author_learns_neither_reporter_nor_moderator(client, story, moderator):
    author, reporter, _note = story
    client.force_login(author)
    seen = client.get(reverse("moderation:decision", args=[Decision.objects.get().pk]))
    seen = seen.content.decode() + str(list(Notice.objects.filter(recipient=author).values()))
    for secret in names(reporter, moderator):
        assert secret not in seen


def test_nor_from_the_download_of_their_data(story, moderator):
    author, reporter, _note = story
    seen = str([list(part.rows(author)) for part in personal_data()])
    assert "kata kasar" in seen
    for secret in names(reporter, moderator):
        assert secret not in seen
        assert secret.encode() not in export_data(author)


def test_the_reporter_learns_neither_moderator_nor_text(story, moderator):
    author, reporter, _note = story
    seen = str(list(Notice.objects.filter(recipient=reporter).values("texts")))
    for secret in ("kata kasar", author.name, moderator.name, SECRET):
        assert secret not in seen


@pytest.mark.parametrize("url", URLS)
def test_the_public_sees_no_names_and_no_texts(url, client, story, moderator):
    author, reporter, _note = story
    page = client.get(reverse(url)).content.decode()
    for secret in [*names(reporter, moderator), author.name, "kata kasar"]:
        assert secret not in page


@pytest.mark.parametrize("state", [V.PENDING, V.HIDDEN, V.REJECTED, V.WITHDRAWN])
def test_what_is_not_visible_is_in_no_public_query(state, story):
    _author, _reporter, note = story
    type(note).objects.update(visibility=state)
    assert not type(note).objects.visible().exists()


def test_moderators_read_reports_but_not_who_wrote_them(client, story, moderator):
    _author, reporter, _note = story
    client.force_login(moderator)
    page = client.get(reverse("moderating:case", args=[Case.objects.get().pk])).content.decode()
    assert SECRET in page
    assert reporter.name not in page
    assert reporter.email not in page
