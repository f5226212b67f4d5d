"""What is deleted when, the person's own data, the report of mails."""

import datetime

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from forums.notices.models import Delivery, Mail, Notice, Preference
from forums.notices.personal_data import personal_data
from forums.notices.states import FINISHED, MOVES, Cadence, MailState
from tests.factories.notices import tell, wish
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db


def age(row, days):
    moment = timezone.now() - datetime.timedelta(days=days)
    type(row).objects.filter(pk=row.pk).update(created_at=moment)


@pytest.mark.parametrize(
    ("days", "is_read", "stays"),
    [(179, True, True), (181, True, False), (181, False, True), (366, False, False)],
)
def test_old_notices_go(person, days, is_read, stays):
    notice = tell(person)
    if is_read:
        Notice.objects.update(read_at=timezone.now())
    age(notice, days)
    call_command("forget_old_notices", verbosity=0)
    assert Notice.objects.filter(pk=notice.pk).exists() == stays


@pytest.mark.parametrize(
    ("state", "days", "stays"),
    [
        (MailState.SENT, 89, True),
        (MailState.SENT, 91, False),
        (MailState.REFUSED, 91, False),
        (MailState.WAITING, 91, True),
    ],
)
def test_old_mails_go(person, state, days, stays):
    mail = Mail.objects.create(
        recipient=person, cadence=Cadence.DAILY, message_id="<1@x>", state=state
    )
    age(mail, days)
    call_command("forget_old_notices", verbosity=0)
    assert Mail.objects.exists() == stays


def test_a_forgotten_mail_is_not_gathered_again(person):
    wish(person)
    notice = tell(person)
    mail = Mail.objects.create(
        recipient=person, cadence=Cadence.AT_ONCE, message_id="<1@x>", state=MailState.SENT
    )
    Delivery.objects.update(mail=mail)
    age(mail, 91)
    call_command("forget_old_notices", verbosity=0)
    assert not Delivery.objects.exists()
    assert Notice.objects.filter(pk=notice.pk).exists()


def test_every_state_has_its_moves():
    assert set(MOVES) == set(MailState)
    assert all(state in MOVES[MailState.HANDED] for state in FINISHED)


def test_the_database_keeps_decisions_in_the_list(person):
    with pytest.raises(IntegrityError), transaction.atomic():
        Preference.objects.create(user=person, category="moderation", in_app=False)


def test_own_data(person):
    other = UserFactory()
    for one in (person, other):
        wish(one)
        tell(one, f"Untuk {one.name}")
    rows = {data.name: list(data.rows(person)) for data in personal_data()}
    assert [row["title"] for row in rows["notices"]] == ["Untuk Sutarmi"]
    assert len(rows["notice_preferences"]) == 4
    for data in personal_data():
        data.erase(person)
    assert {Notice.objects.get().recipient, Delivery.objects.get().recipient} == {other}
    assert Preference.objects.get().user == other


@pytest.mark.parametrize(
    ("who", "answer"), [("Administrator", 200), ("Lurah", 302), ("Redaksi", 302)]
)
def test_who_sees_the_report_of_mails(site_tree, client, person, who, answer):
    mail = Mail.objects.create(
        recipient=person, cadence=Cadence.DAILY, message_id="<1@x>", state=MailState.UNCLEAR
    )
    client.force_login(user_with_role(who))
    response = client.get("/admin/mails/")
    assert response.status_code == answer
    again = client.post(f"/admin/mails/{mail.pk}/again/")
    assert again.status_code == 302
    mail.refresh_from_db()
    assert mail.state == (MailState.WAITING if answer == 200 else MailState.UNCLEAR)
    if answer == 200:
        assert person.email not in response.text
        assert f"/admin/mails/{mail.pk}/again/" in response.text
        assert client.get("/admin/mails/?export=csv").status_code == 200
        bad = client.get("/admin/mails/?state=nothing")
        assert not bad.context["object_list"]
        assert "Keadaan" in bad.context["no_results_message"]
