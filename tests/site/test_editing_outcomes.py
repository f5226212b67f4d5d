"""What a review says to those who write and decide: on the screen, by mail, in both languages."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from tests.factories.editor_forms import form_of, moment, page_url
from tests.factories.programs import make_partner

pytestmark = pytest.mark.django_db

SUBMIT = {"action-submit": "1"}
CANCEL = {"action-cancel-workflow": "1"}
RESTART = {"action-restart-workflow": "1"}
APPROVE = {"action-workflow-action": "1", "workflow-action-name": "approve"}
ASK = {
    "action-workflow-action": "1",
    "workflow-action-name": "reject",
    "workflow-action-extra-data": '{"comment": "Sebutkan <b>sumbernya</b>."}',
}
LATER = {"go_live_at": moment(days=3)}
# One after the other: what is done, and words of the answer in Indonesian and in English.
COURSE = [
    (SUBMIT, "dikirim untuk ditelaah", "is sent for review"),
    (ASK, "Anda meminta perubahan", "You asked for changes"),
    (SUBMIT, "dikirim untuk ditelaah", "is sent for review"),
    (ASK, "Anda meminta perubahan", "You asked for changes"),
    (RESTART, "dikirim untuk ditelaah", "is sent for review"),
    (CANCEL, "dibatalkan", "has been cancelled"),
    (SUBMIT, "dikirim untuk ditelaah", "is sent for review"),
    (APPROVE, "kini dapat dilihat", "can be seen now"),
    (SUBMIT, "dikirim untuk ditelaah", "is sent for review"),
    ({**APPROVE, **LATER}, "akan tampil mulai", "will be seen from"),
]


class Review:
    """An author, a reviewer, and a page or snippet between them."""

    def __init__(self, client, staff, thing, url, language):
        self.client, self.thing, self.url = client, thing, url
        self.author, self.reviewer = staff("Redaksi"), staff("Penelaah")
        for person in (self.author, self.reviewer):
            profile = UserProfile.get_for_user(person)
            profile.preferred_language = language
            profile.save()
        client.force_login(self.reviewer)
        self.form = form_of(client, url, type(thing))

    def do(self, act):
        """Send the form as whoever does such a thing; what the next screen says."""
        writes = act in (SUBMIT, CANCEL, RESTART)
        self.client.force_login(self.author if writes else self.reviewer)
        mail.outbox.clear()
        if "go_live_at" in act and "go_live_at" not in self.form:
            self.schedule()
        response = self.client.post(self.url, self.form | act, follow=True)
        assert response.status_code == 200
        assert "form" not in response.context or not response.context["form"].errors
        return [str(message) for message in response.context["messages"]]

    def schedule(self):
        """Set the time of a snippet, whose form has none."""
        draft = self.thing.get_latest_revision_as_object()
        draft.go_live_at = timezone.now() + timedelta(days=3)
        draft.save_revision()

    def screen(self):
        """What the edit screen says above the form."""
        response = self.client.get(self.url)
        return " ".join(str(message) for message in response.context["messages"])


def things(tree):
    partner = make_partner("Yayasan Uji", live=False)
    partner.save_revision()
    name = type(partner).snippet_viewset.get_url_name("edit")
    return {
        "page": (tree.standard, page_url("edit", tree.standard)),
        "snippet": (partner, reverse(name, args=[partner.pk])),
    }


@pytest.fixture(params=["page", "snippet"])
def review(request, client, staff, site_tree):
    """A function: a language → a review of a page or a snippet."""
    return lambda language: Review(client, staff, *things(site_tree)[request.param], language)


@pytest.mark.parametrize("language", ["id", "en"])
def test_each_outcome_is_said_once_in_words_and_mailed(review, language):
    review = review(language)
    for act, indonesian, english in COURSE:
        said = [words for words in review.do(act) if "<strong>" not in words]
        assert len(said) == 1, (act, said)
        assert (indonesian if language == "id" else english) in said[0]
        assert len(mail.outbox) == (0 if act is CANCEL else 1), act


@pytest.mark.parametrize("language", ["id", "en"])
def test_requested_changes_stand_above_the_form_until_it_is_sent_again(review, language):
    review = review(language)
    review.do(SUBMIT)
    assert "Sebutkan" not in review.screen()
    review.do(ASK)
    review.client.force_login(review.author)
    for _visit in range(2):
        banner = review.screen()
        assert "Sebutkan &lt;b&gt;sumbernya&lt;/b&gt;." in banner
        assert review.reviewer.get_full_name() in banner or review.reviewer.name in banner
        assert str(timezone.localdate().year) in banner
        assert ("meminta perubahan" if language == "id" else "asked for changes") in banner
    review.do(SUBMIT)
    assert "Sebutkan" not in review.screen()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_mail_says_when_it_can_be_seen(review, language):
    review = review(language)
    now, later = ("kini dapat dilihat", "akan tampil mulai")
    if language == "en":
        now, later = ("can be seen now", "will be seen from")
    review.do(SUBMIT)
    review.do({**APPROVE, **LATER})
    [letter] = mail.outbox
    assert later in letter.body
    assert now not in letter.body
    assert str((timezone.now() + timedelta(days=3)).year) in letter.body


def test_the_mail_about_changes_brings_the_words(review):
    review = review("id")
    review.do(SUBMIT)
    [letter] = mail.outbox
    assert letter.to == [review.reviewer.email]
    assert "menunggu" in letter.subject
    review.do(ASK)
    [letter] = mail.outbox
    assert letter.to == [review.author.email]
    assert "Sebutkan <b>sumbernya</b>." in letter.body
    assert review.url in letter.body
