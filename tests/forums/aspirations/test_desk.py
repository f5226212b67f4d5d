"""The officers' screens: the list with its filters, one case, acts for many, the menu."""

import csv
import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from PIL import Image
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from forums.aspirations import services
from forums.aspirations.desk.export import HEADINGS
from forums.aspirations.desk.menu import waiting_for
from forums.aspirations.models import (
    AnswerTemplate,
    Aspiration,
    Attachment,
    ChecklistItem,
    Message,
    Note,
    Picture,
    SavedFilter,
)
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import Kind, Privacy
from forums.moderation.states import Visibility
from forums.trail.models import TrailEntry
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    object_to,
)
from tests.factories.at_once import at_once
from tests.factories.people import UnitFactory, UserFactory, user_with_role
from tests.factories.queries import queries_of

INDEX = "/admin/aspirasi/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return UnitFactory()


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def case_url(aspiration):
    return reverse("aspirations_desk:case", args=[aspiration.code])


def seen_of(aspiration):
    return aspiration.steps.order_by("-pk").first().pk


def do(client, aspiration, name, seen=None, **given):
    """Send the form of the deed ``name``."""
    data = {f"{name}-{field}": value for field, value in given.items()}
    data |= {"do": name, "seen": seen_of(aspiration) if seen is None else seen}
    return client.post(case_url(aspiration), data)


def listed(client, **query):
    return [one.pk for one in client.get(INDEX, query).context["page"].items]


# Who enters


@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("Petugas", 200),
        ("Verifikator", 200),
        ("Lurah", 200),
        ("Administrator", 200),
        ("Moderator", 403),
        ("Redaksi", 403),
        ("Penelaah", 403),
        ("Penerjemah", 403),
    ],
)
def test_who_enters(role, status):
    client = client_of(user_with_role(role))
    urls = (INDEX, f"{INDEX}unduh/?export=csv")
    got = [client.get(url).status_code for url in urls]
    # The site's own page for what is forbidden in the admin leads to its start.
    assert got == [status] * 2 or (status == 403 and set(got) <= {302, 403})


def test_residents_and_guests_do_not_enter(client):
    aspiration = make_aspiration()
    for url in (INDEX, case_url(aspiration), f"{INDEX}unduh/?export=csv"):
        assert client.get(url).status_code == 302
        assert client_of(UserFactory(resident=True)).get(url).status_code in (302, 403)


# The list


def test_what_is_late_comes_first(desk):
    today = timezone.localdate()
    none, later, late, soon = (
        make_aspiration(due_on=day and today + timedelta(days=day)) for day in (None, 9, -2, 1)
    )
    done = make_aspiration(stage=Stage.DONE, due_on=None)
    assert listed(desk) == [late.pk, soon.pk, later.pk, none.pk]
    assert listed(desk, tampil="terlambat") == [late.pk]
    assert done.pk in listed(desk, tampil="semua")


def test_the_list_turns_pages_by_key(desk):
    today = timezone.localdate()
    rows = [make_aspiration(due_on=today + timedelta(days=number % 3)) for number in range(30)]
    page = desk.get(INDEX).context["page"]
    second = desk.get(page.older_url).context["page"]
    keys = [one.pk for one in (*page.items, *second.items)]
    assert sorted(keys) == sorted(row.pk for row in rows)
    assert desk.get(INDEX, {"page": "x"}).status_code == 404


def test_each_tab_shows_its_own(unit):
    officer, today = make_officer(unit), timezone.localdate()
    desk = client_of(officer)
    other = make_officer(unit)
    rows = {
        "mine": make_aspiration(unit=unit, officer=officer, stage=Stage.FORWARDED),
        "unit": make_aspiration(unit=unit, stage=Stage.FORWARDED),
        "other": make_aspiration(unit=unit, officer=other, stage=Stage.FORWARDED),
        "late": make_aspiration(unit=unit, due_on=today - timedelta(days=1)),
        "waits": make_aspiration(unit=unit, stage=Stage.INCOMPLETE),
        "held": make_aspiration(unit=unit, stage=Stage.FORWARDED),
        "contested": make_aspiration(unit=unit, stage=Stage.ANSWERED),
        "foreign": make_aspiration(unit=UnitFactory()),
    }
    services.move(
        actor=officer, aspiration=rows["held"], act=Act.ANSWER, answer="Baik.", announced=False
    )
    object_to(rows["contested"])
    wanted = {
        "kerja": "mine unit other late contested",
        "saya": "mine unit late contested",
        "unit": "mine unit other late contested",
        "baru": "late",
        "terlambat": "late",
        "warga": "waits",
        "umumkan": "held",
        "keberatan": "contested",
        "semua": "mine unit other late waits held contested",
    }
    names = {row.pk: name for name, row in rows.items()}
    for tab, expected in wanted.items():
        assert {names[pk] for pk in listed(desk, tampil=tab)} == set(expected.split()), tab


def test_filters_narrow_the_list(desk, unit):
    officer, category = make_officer(unit), make_category()
    old = timezone.now() - timedelta(days=40)
    one = make_aspiration(
        title="Lampu taman padam",
        kind=Kind.COMPLAINT,
        stage=Stage.FORWARDED,
        category=category,
        unit=unit,
        officer=officer,
        rw=7,
        privacy=Privacy.NAME_HIDDEN,
        created_at=old,
    )
    make_aspiration()
    for name, value in {
        "kind": "complaint",
        "stage": "forwarded",
        "category": category.pk,
        "unit": unit.pk,
        "officer": officer.pk,
        "rw": 7,
        "privacy": "name_hidden",
        "until": timezone.localdate(old),
        "q": "lampu",
    }.items():
        assert listed(desk, **{name: value}) == [one.pk], name
    assert listed(desk, q=one.code.lower()) == [one.pk]
    assert listed(desk, since=timezone.localdate(old), until=timezone.localdate(old)) == [one.pk]


def test_what_no_unit_has_is_found(desk, unit):
    one = make_aspiration()
    make_aspiration(unit=unit)
    assert listed(desk, unit=0) == [one.pk]


def test_what_is_not_public_is_found_by_its_words(desk):
    one = make_aspiration(title="Pungutan di loket", visibility=Visibility.PENDING)
    assert listed(desk, q="pungutan") == [one.pk]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"rw": "x"}, "rw"),
        ({"rw": "99999999999999999999"}, "rw"),
        ({"unit": "x"}, "unit"),
        ({"since": "2026-02-31"}, "since"),
        ({"since": "0001-01-01"}, "since"),
        ({"until": "9999-12-31"}, "until"),
        ({"since": "2026-05-02", "until": "2026-05-01"}, "until"),
        ({"q": "a" * 101}, "q"),
        ({"kind": "nothing"}, "kind"),
    ],
)
def test_a_filter_that_means_nothing_is_told_beside_it(desk, query, field):
    make_aspiration()
    response = desk.get(INDEX, query)
    assert response.status_code == 200
    assert field in response.context["filter_form"].errors
    assert response.context["page"].items == []


def test_filters_are_kept_under_a_name(desk, verifier):
    url = reverse("aspirations_desk:keep_filter")
    desk.post(url, {"name": "Lampu", "query": "tampil=semua&q=lampu&page=abc&evil=1"})
    desk.post(url, {"name": "Lampu", "query": "tampil=semua&q=padam"})
    kept = SavedFilter.objects.get()
    assert (kept.owner, kept.query) == (verifier, "tampil=semua&q=padam")
    assert "?tampil=semua&amp;q=padam" in desk.get(INDEX).content.decode()
    for name in ("", "x" * 61):
        desk.post(url, {"name": name, "query": ""})
    assert SavedFilter.objects.count() == 1
    drop = reverse("aspirations_desk:drop_filter", args=[kept.pk])
    assert client_of(make_verifier()).post(drop).status_code == 404
    desk.post(drop)
    assert not SavedFilter.objects.exists()


# Many at once


def ticked(*rows):
    return [f"{row.pk}:{seen_of(row)}" for row in rows]


def bulk(client, rows, **data):
    return client.post(reverse("aspirations_desk:index"), {"row": rows, **data}, follow=True)


def stages(*rows):
    return [Aspiration.objects.get(pk=row.pk).stage for row in rows]


def test_many_are_answered_alike(desk):
    rows = [make_aspiration() for _number in range(3)]
    bulk(desk, ticked(*rows), act="answer", text="Laporan {kode} sudah kami terima.")
    assert stages(*rows) == [Stage.ANSWERED] * 3
    texts = {row.answers.get().text for row in rows}
    assert texts == {f"Laporan {row.code} sudah kami terima." for row in rows}


def test_what_cannot_be_done_is_named_and_left(desk):
    fine, moved, closed = make_aspiration(), make_aspiration(), make_aspiration(stage=Stage.DONE)
    chosen = ticked(fine, moved, closed)
    services.move(actor=make_verifier(), aspiration=moved, act=Act.ASK, reason="Di mana?")
    response = bulk(desk, chosen, act="refuse", text="Sudah ada.")
    assert stages(fine, moved, closed) == [Stage.REFUSED, Stage.INCOMPLETE, Stage.DONE]
    told = " ".join(str(message) for message in response.context["messages"])
    assert moved.code in told
    assert closed.code in told
    assert fine.code not in told


def test_many_are_forwarded_and_given_to_an_officer(desk, unit):
    officer, stranger = make_officer(unit), make_officer()
    rows = [make_aspiration(), make_aspiration()]
    bulk(desk, ticked(*rows), act="forward", unit=unit.pk)
    assert stages(*rows) == [Stage.FORWARDED] * 2
    bulk(desk, ticked(*rows), act="assign", officer=stranger.pk)
    assert not Aspiration.objects.exclude(officer=None).exists()
    bulk(desk, ticked(*rows), act="assign", officer=officer.pk)
    assert Aspiration.objects.filter(officer=officer).count() == 2


def test_a_batch_is_decided_first_and_announced_together(desk):
    rows = [make_aspiration(), make_aspiration()]
    bulk(desk, ticked(*rows), act="refuse", text="Sudah ada.", hold="on")
    assert {row.public_stage for row in Aspiration.objects.all()} == {Stage.RECEIVED}
    assert sorted(listed(desk, tampil="umumkan")) == sorted(row.pk for row in rows)
    bulk(desk, ticked(*rows), act="announce")
    assert {row.public_stage for row in Aspiration.objects.all()} == {Stage.REFUSED}


def test_a_bulk_form_with_a_mistake_keeps_what_was_typed(desk):
    one = make_aspiration()
    response = bulk(desk, ticked(one), act="forward", text="Tetap di sini")
    page = response.content.decode()
    assert "unit" in response.context["bulk_form"].errors
    assert "Tetap di sini" in page
    assert f'value="{ticked(one)[0]}" checked' in page
    assert bulk(desk, [], act="announce").context["bulk_form"].errors


def test_strange_ticks_are_left_out(desk, unit):
    foreign = make_aspiration(privacy=Privacy.CONFIDENTIAL, unit=unit)
    rows = ["x", "1", "1:2:3", f"{2**70}:1", "²:1", *ticked(foreign)]
    bulk(desk, rows, act="refuse", text="Sudah ada.")
    assert stages(foreign) == [Stage.RECEIVED]


def test_the_lurah_reads_and_moves_nothing(unit):
    lurah, one = client_of(user_with_role("Lurah")), make_aspiration(unit=unit)
    assert one.pk in listed(lurah)
    assert not lurah.get(INDEX).context["may_work"]
    response = bulk(lurah, ticked(one), act="refuse", text="Sudah ada.")
    assert stages(one) == [Stage.RECEIVED]
    page = lurah.get(case_url(one))
    assert not page.context["acts"]
    assert not page.context["small"]
    assert response.status_code in (200, 403)


# One case


def test_a_case_shows_what_belongs_to_it(desk, verifier):
    author = UserFactory(resident=True)
    one = make_aspiration(author=author, rw=5, rt=2, privacy=Privacy.NAME_HIDDEN)
    services.add_note(actor=verifier, aspiration=one, text="Sudah dicek di lapangan.")
    services.add_checklist_item(actor=verifier, aspiration=one, text="Telepon ketua RT")
    services.send_message(actor=author, aspiration=one, text="Terima kasih sebelumnya.")
    page = desk.get(case_url(one)).content.decode()
    for text in (
        one.title,
        one.text,
        "RT 002/RW 005",
        author.name,
        "Sudah dicek di lapangan.",
        "Telepon ketua RT",
        "Terima kasih sebelumnya.",
    ):
        assert text in page


def test_the_unit_of_the_category_is_proposed(desk, unit):
    one = make_aspiration(category=make_category(unit=unit))
    choice = desk.get(case_url(one)).context["acts"][0]
    assert (choice.name, choice.form["unit"].value()) == ("forward", unit.pk)


def test_a_template_fills_the_answer_without_a_script(desk, unit):
    template = AnswerTemplate.objects.create(
        title="Diterima", act=Act.ANSWER, text="{kode} tentang {judul} untuk {rw}: {lain}"
    )
    one = make_aspiration(title="Lampu {kode} padam", rw=5)
    data = {"do": "answer", "fill": "1", "answer-template": template.pk, "answer-answer": "Halo"}
    page = desk.post(case_url(one), data)
    form = next(one for one in page.context["acts"] if one.name == "answer").form
    words = f"{one.code} tentang Lampu {{kode}} padam untuk 005: {{lain}}"
    assert form["answer"].value() == f"Halo\n\n{words}"
    assert stages(one) == [Stage.RECEIVED]


def test_what_was_left_stays_ticked_with_what_was_typed(desk):
    fine, moved = make_aspiration(), make_aspiration()
    chosen = ticked(fine, moved)
    services.move(actor=make_verifier(), aspiration=moved, act=Act.ASK, reason="Di mana?")
    given = {"row": chosen, "act": "refuse", "text": "Sudah ada di daftar."}
    page = desk.post(f"{INDEX}?tampil=semua", given).text
    assert "Sudah ada di daftar." in page
    assert f'value="{ticked(moved)[0]}" checked' in page
    assert f'value="{ticked(fine)[0]}" checked' not in page
    assert "Sudah ada di daftar." in desk.post(INDEX, given).text  # none of them is in this tab


def test_many_are_forwarded_to_an_officer_of_that_unit_only(desk, unit):
    one, stranger = make_aspiration(), make_officer()
    response = bulk(desk, ticked(one), act="forward", unit=unit.pk, officer=stranger.pk)
    assert response.context["bulk_form"].errors["officer"]
    assert stages(one) == [Stage.RECEIVED]


def test_an_officer_holds_back_no_forwarding(unit):
    """They could neither read nor announce it any more."""
    officer, other = make_officer(unit), UnitFactory()
    client, one = client_of(officer), make_aspiration(stage=Stage.FORWARDED, unit=unit)
    response = bulk(client, ticked(one), act="forward", unit=other.pk, hold="on")
    assert response.context["bulk_form"].errors["hold"]
    page = client.get(case_url(one))
    form = next(one for one in page.context["acts"] if one.name == "forward").form
    assert "hold" not in form.fields
    do(client, one, "forward", unit=other.pk, hold="on")
    one.refresh_from_db()
    assert (one.unit, one.public_stage) == (other, Stage.FORWARDED)


def test_what_was_typed_for_one_that_moved_on_is_shown(unit):
    client, one = client_of(make_officer(unit)), make_aspiration(unit=unit)
    Aspiration.objects.update(unit=UnitFactory(), stage=Stage.FORWARDED)
    answer = do(client, one, "answer", answer="Jawaban yang panjang.")
    assert answer.status_code == 404
    assert "Jawaban yang panjang." in answer.text
    assert one.title not in answer.text
    unknown = client.post(f"{INDEX}TB-2026-22222/", {"answer-answer": "Jawaban yang panjang."})
    assert (unknown.status_code, "yang panjang" in unknown.text) == (404, True)
    assert client.post(f"{INDEX}TB-2026-22222/", {"do": "answer"}).status_code == 404


@pytest.mark.parametrize("days", [-1, 731])
def test_target_days_are_within_reach(desk, unit, days):
    client, one = client_of(make_officer(unit)), make_aspiration(stage=Stage.FORWARDED, unit=unit)
    day = timezone.localdate() + timedelta(days=days)
    page = do(client, one, "start", target_on=day.isoformat())
    form = next(one for one in page.context["acts"] if one.name == "start").form
    assert form.errors["target_on"]
    assert stages(one) == [Stage.FORWARDED]


def test_codes_are_found_as_people_write_them(desk):
    one, _other = make_aspiration(privacy=Privacy.CONFIDENTIAL), make_aspiration()
    year = timezone.localdate().year
    Aspiration.objects.filter(pk=one.pk).update(code=f"TB-{year}-7KQ4M")
    for typed in ("7kq4m", f"tb {year} 7kq4m", f"TB{year}7KQ4M", f"tb-{year}"):
        assert one.pk in listed(desk, q=typed), typed
    assert listed(desk, q="7kq4n") == []


GAPS = "Berkas: [daftar berkas]. Selesai dalam [jumlah] hari [kerja]."


@pytest.fixture
def gaps(desk):
    """A template that leaves two things to the officer."""
    text = "Berkas: [daftar berkas]. Selesai dalam [jumlah] hari."
    return AnswerTemplate.objects.create(title="Berkas", act=Act.ANSWER, text=text)


def test_what_a_template_leaves_open_is_not_sent(desk, gaps):
    one = make_aspiration()
    page = do(desk, one, "answer", answer=GAPS)
    form = next(one for one in page.context["acts"] if one.name == "answer").form
    assert "[daftar berkas], [jumlah]" in form.errors["answer"][0]
    assert "[kerja]" not in form.errors["answer"][0]
    assert form["answer"].value() == GAPS
    assert stages(one) == [Stage.RECEIVED]
    do(desk, one, "answer", answer="Berkas: KTP [asli]. Selesai dalam 3 hari.")
    assert stages(one) == [Stage.ANSWERED]


def test_what_a_template_leaves_open_is_not_sent_to_many(desk, gaps):
    one = make_aspiration()
    response = bulk(desk, ticked(one), act="answer", template=gaps.pk)
    assert "[jumlah]" in response.context["bulk_form"].errors["text"][0]
    assert response.context["bulk_form"]["text"].value() == gaps.text
    assert stages(one) == [Stage.RECEIVED]


def test_a_template_of_another_step_is_not_used_for_many(desk, gaps):
    one = make_aspiration()
    response = bulk(desk, ticked(one), act="refuse", template=gaps.pk)
    assert list(response.context["bulk_form"].errors) == ["template"]
    assert "Jawaban: Berkas" in response.text
    bulk(desk, ticked(one), act="refuse", template=gaps.pk, text="Sudah ada.")
    assert stages(one) == [Stage.REFUSED]


def test_an_answer_takes_documents_and_pictures(desk):
    one = make_aspiration()
    pdf = SimpleUploadedFile("Surat_tugas.pdf", b"%PDF-1.4 isi", "application/pdf")
    do(desk, one, "answer", answer="Sudah diperbaiki.", documents=[pdf], after=[photo("a.jpg")])
    attachment = Attachment.objects.get(answer__aspiration=one)
    assert attachment.title == "Surat tugas"
    assert attachment.file.name.endswith(".pdf")
    assert Picture.objects.get(aspiration=one).role == "after"


def photo(name, kind="JPEG"):
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "green").save(target, kind)
    return SimpleUploadedFile(name, target.getvalue(), "image/jpeg")


@pytest.mark.parametrize(
    ("field", "files"),
    [
        ("documents", [("surat.pdf", b"<html>bukan</html>")]),
        ("documents", [("surat.exe", b"MZ\x90\x00")]),
        ("documents", [("foto.png", b"\x89PNG\r\n\x1a\n rusak")]),
        ("documents", [("a.pdf", b"%PDF-1.4")] * 6),
        ("after", [("foto.jpg", b"%PDF-1.4")]),
    ],
)
def test_files_of_the_wrong_kind_are_refused_and_the_answer_is_kept(desk, field, files):
    one = make_aspiration()
    uploads = [SimpleUploadedFile(name, content) for name, content in files]
    response = do(desk, one, "answer", answer="Sudah diperbaiki.", **{field: uploads})
    form = next(one for one in response.context["acts"] if one.name == "answer").form
    assert field in form.errors
    assert "Sudah diperbaiki." in response.content.decode()
    assert stages(one) == [Stage.RECEIVED]
    assert not Attachment.objects.exists()


def test_pictures_among_documents_lose_what_they_tell_of_the_camera(desk):
    one = make_aspiration()
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Kamera warga"
    Image.new("RGB", (60, 40)).save(target, "JPEG", exif=exif)
    upload = SimpleUploadedFile("surat.jpg", target.getvalue())
    do(desk, one, "answer", answer="Terlampir.", documents=[upload])
    with Image.open(Attachment.objects.get().file) as stored:
        assert not stored.getexif()


def test_a_decision_is_held_back_and_announced(desk):
    one = make_aspiration()
    do(desk, one, "refuse", reason="Sudah ada.", hold="on")
    one.refresh_from_db()
    assert (one.stage, one.public_stage) == (Stage.REFUSED, Stage.RECEIVED)
    assert desk.get(case_url(one)).context["may_announce"]
    do(desk, one, "announce")
    one.refresh_from_db()
    assert one.public_stage == Stage.REFUSED


def test_notes_and_the_checklist(desk, verifier):
    one, other = make_aspiration(), make_aspiration()
    do(desk, one, "note", text="Sudah dicek.")
    do(desk, one, "item", text="Telepon ketua RT")
    item = ChecklistItem.objects.get()
    # A line of another aspiration is none of this one's.
    assert do(desk, other, "tick", item=item.pk).status_code == 404
    do(desk, one, "tick", item=item.pk)
    item.refresh_from_db()
    assert item.done_by == verifier
    do(desk, one, "untick", item=item.pk)
    item.refresh_from_db()
    assert item.done_at is None
    do(desk, one, "remove", item=item.pk)
    assert not ChecklistItem.objects.exists()
    assert Note.objects.get().author == verifier
    acts = set(TrailEntry.objects.about(one).values_list("action", flat=True))
    wanted = {"note", "checklist.add", "checklist.tick", "checklist.untick", "checklist.remove"}
    assert {f"aspirations.{name}" for name in wanted} <= acts


def test_the_office_writes_to_the_sender(desk):
    one = make_aspiration(author=UserFactory(resident=True))
    do(desk, one, "message", text="Kapan kami dapat melihat?", token="abc")
    do(desk, one, "message", text="Kapan kami dapat melihat?", token="abc")
    assert Message.objects.get().is_from_office


def test_an_objection_is_decided_by_somebody_else(desk, verifier, unit):
    one = make_aspiration(stage=Stage.ANSWERED, unit=unit)
    object_to(one, first_officer=verifier)
    assert "contest" not in {choice.name for choice in desk.get(case_url(one)).context["acts"]}
    assert do(desk, one, "contest", outcome="granted", text="Benar.").status_code == 403
    second = client_of(make_verifier())
    do(second, one, "contest", outcome="granted", text="Benar, kami ulangi.")
    assert stages(one) == [Stage.IN_PROGRESS]


def test_merging_splitting_and_another_office_through_the_page(desk):
    one, other = make_aspiration(), make_aspiration()
    response = do(desk, one, "merge", target="TB-2026-99999", reason="Sama.")
    assert response.status_code == 200
    assert "Sama." in response.content.decode()
    do(desk, one, "outside", channel="jaki", number="JK 7")
    do(desk, one, "split", title="Lampu di gang", text="Lampunya mati.")
    given = {"target": other.code.lower(), "reason": "Sama.", "confirmed": other.code}
    do(desk, one, "merge", **given)
    one.refresh_from_db()
    assert (one.outside_number, one.merged_into, one.split.count()) == ("JK 7", other, 1)
    do(desk, one, "unmerge", reason="Berbeda.")
    assert stages(one) == [Stage.RECEIVED]


@pytest.mark.parametrize("data", [{}, {"do": "x"}, {"do": "grant"}, {"do": "tick"}])
def test_a_strange_deed_is_no_error_of_ours(desk, data):
    assert desk.post(case_url(make_aspiration()), data).status_code in (200, 404)


# Two officers at once


def test_the_second_officer_is_told_and_keeps_what_was_typed(desk):
    one = make_aspiration()
    seen = seen_of(one)
    services.move(actor=make_verifier(), aspiration=one, act=Act.ASK, reason="Di mana?")
    response = do(desk, one, "answer", seen=seen, answer="Kalimat yang panjang.")
    assert response.status_code == 409
    page = response.content.decode()
    assert "Kalimat yang panjang." in page
    assert response.context["seen"] == seen_of(one)
    assert response.context["gone"].name == "answer"
    assert stages(one) == [Stage.INCOMPLETE]


def test_a_step_that_is_dated_back_stops_nobody(desk):
    one = make_aspiration()
    last = one.steps.get()
    last.pk, last.created_at = None, last.created_at - timedelta(days=2)
    last.save()
    seen = desk.get(f"{INDEX}{one.code}/").context["seen"]
    assert do(desk, one, "refuse", seen=seen, reason="Sudah ada.").status_code == 302


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 30, "²"])
def test_a_strange_last_step_counts_as_an_old_one(desk, seen):
    one = make_aspiration()
    assert do(desk, one, "refuse", seen=seen, reason="Sudah ada.").status_code == 409
    assert stages(one) == [Stage.RECEIVED]


@pytest.mark.django_db(transaction=True)
def test_of_two_in_the_same_moment_one_wins(site_tree):
    one, officers = make_aspiration(), [make_verifier(), make_verifier()]
    seen = seen_of(one)

    def decide(officer):
        return lambda: services.move(
            actor=officer, aspiration=one, act=Act.REFUSE, seen=seen, reason="Sudah ada."
        )

    outcomes = at_once(*map(decide, officers), losing=(services.AlreadyMoved,))
    assert outcomes.count(services.AlreadyMoved) == 1
    assert one.steps.count() == 2


# Confidential


def test_a_confidential_one_opens_only_for_those_assigned(unit):
    officer, colleague = make_officer(unit), make_officer(unit)
    one = make_aspiration(
        privacy=Privacy.CONFIDENTIAL, unit=unit, officer=officer, title="Judul yang dirahasiakan"
    )
    for user, status in {
        officer: 200,
        colleague: 404,
        make_officer(): 404,
        make_verifier(): 404,
        user_with_role("Lurah"): 404,
        user_with_role("Administrator"): 404,
        UserFactory(administrator=True): 404,
    }.items():
        client = client_of(user)
        assert client.get(case_url(one)).status_code == status
        assert do(client, one, "note", text="Catatan").status_code in (404, 302)
        for tab in ("kerja", "semua"):
            assert (one.pk in listed(client, tampil=tab)) == (status == 200)
        # Lists name it by its code; only opening it shows what it says.
        assert one.title not in client.get(INDEX).content.decode()
        assert one.title not in client.get("/admin/").content.decode()
    assert not TrailEntry.objects.filter(label__contains=one.title).exists()


def test_each_reading_is_in_the_trail(unit):
    officer = make_officer(unit)
    one = make_aspiration(privacy=Privacy.CONFIDENTIAL, unit=unit)
    public = make_aspiration(unit=unit)
    client = client_of(officer)
    for aspiration in (one, one, public):
        client.get(case_url(aspiration))
    readings = TrailEntry.objects.readings().filter(actor=officer)
    assert [entry.object_id for entry in readings] == [str(one.pk)] * 2


# Taking the list away


PERSON = "Nama Yang Tersimpan"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("role", "wanted"),
    [
        # Public with the name, name hidden without it, confidential only for those assigned.
        ("officer", {"public": True, "name_hidden": False, "confidential": False}),
        ("colleague", {"public": True, "name_hidden": False}),
        ("verifier", {"public": True, "name_hidden": False}),
        ("lurah", {"public": True, "name_hidden": False}),
        ("administrator", {"public": True, "name_hidden": False}),
        ("stranger", {}),
    ],
)
def test_an_export_keeps_to_what_senders_chose(unit, role, wanted, kind):
    officer = make_officer(unit)
    author = UserFactory(name=PERSON)
    for privacy in Privacy.values:
        make_aspiration(
            title=f"Judul {privacy}", privacy=privacy, author=author, unit=unit, officer=officer
        )
    user = {
        "officer": officer,
        "colleague": make_officer(unit),
        "verifier": make_verifier(),
        "lurah": user_with_role("Lurah"),
        "administrator": user_with_role("Administrator"),
        "stranger": make_officer(),
    }[role]
    rows = exported(client_of(user), kind)
    found = {row["title"].removeprefix("Judul "): PERSON in row.values() for row in rows}
    assert found == wanted
    assert TrailEntry.objects.filter(action="aspirations.export", actor=user).count() == 1
    readings = TrailEntry.objects.readings().filter(actor=user).count()
    assert readings == ("confidential" in wanted)


def exported(client, kind, **query):
    """The rows of the file as dictionaries by field."""
    response = client.get(f"{INDEX}unduh/", {"export": kind, "tampil": "semua", **query})
    content = b"".join(response.streaming_content)
    if kind == "csv":
        lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    else:
        sheet = load_workbook(io.BytesIO(content)).active
        lines = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    return [dict(zip(HEADINGS, line, strict=True)) for line in lines[1:]]


def test_an_export_holds_no_formulas_and_keeps_to_the_filters(desk):
    make_aspiration(title="=HYPERLINK(1)")
    make_aspiration(title="Lampu taman")
    assert [row["title"] for row in exported(desk, "csv", q="lampu")] == ["Lampu taman"]
    titles = {row["title"] for row in exported(desk, "csv")}
    assert "'=HYPERLINK(1)" in titles
    assert desk.get(f"{INDEX}unduh/").status_code == 404


def test_units_and_categories_are_named_in_the_language_of_the_officer(desk, verifier):
    english = Locale.objects.get(language_code="en")
    unit, category = UnitFactory(name="Seksi Kesra"), make_category(name="Selokan", slug="selokan")
    twins = [unit.copy_for_translation(english), category.copy_for_translation(english)]
    one = make_aspiration(unit=unit, category=category)
    UserProfile.objects.create(user=verifier, preferred_language="en")
    assert "Seksi Kesra" in desk.get(INDEX).text  # kept names are forgotten when one changes
    for twin, name in zip(twins, ("Welfare section", "Drains"), strict=True):
        twin.name = name
        twin.save()
    for page in (desk.get(INDEX), desk.get(case_url(one))):
        assert "Welfare section" in page.text
        assert "Drains" in page.text
        assert "Seksi Kesra" not in page.text
        assert "Selokan" not in page.text


# The menu, and what it costs


def test_the_menu_counts_what_waits(desk, verifier, unit):
    yesterday = timezone.localdate() - timedelta(days=1)
    make_aspiration()
    make_aspiration(due_on=yesterday)
    make_aspiration(unit=unit)
    make_aspiration(stage=Stage.DONE)
    assert waiting_for(verifier) == (2, 1)
    page = desk.get("/admin/").content.decode()
    assert "(2, 1 " in page
    assert INDEX in page


def test_the_lists_that_staff_keep_are_in_the_menu(desk):
    page = desk.get("/admin/").content.decode()
    for name in ("category", "answertemplate", "promise", "dayoff"):
        assert f"/admin/snippets/aspirations/{name}/" in page


def test_a_longer_list_and_a_fuller_case_cost_no_more(desk, verifier, unit):
    def fill(number):
        for _row in range(number):
            make_aspiration(unit=unit, officer=make_officer(unit), author=UserFactory())
        for turn in range(number):
            services.add_note(actor=verifier, aspiration=one, text=f"Catatan {turn}")
            services.add_checklist_item(actor=verifier, aspiration=one, text=f"Tugas {turn}")
            services.send_message(actor=verifier, aspiration=one, text=f"Pesan {turn}")
            services.forward_outside(
                actor=verifier, aspiration=one, channel="jaki", number=str(turn)
            )

    one = make_aspiration(author=UserFactory())
    fill(2)
    before = [queries_of(desk, url) for url in (INDEX, case_url(one))]
    fill(6)
    assert [queries_of(desk, url) for url in (INDEX, case_url(one))] == before
    assert before[0] <= 20
    assert before[1] <= 50
