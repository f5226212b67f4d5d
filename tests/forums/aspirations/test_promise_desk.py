"""Staff keep promises and days off in the admin; open deadlines follow."""

from datetime import date

import pytest
from django.urls import reverse

from forums.aspirations.models import DayOff, Promise
from forums.aspirations.services.promises import propose_promises
from forums.trail.models import TrailEntry

DAY_OFF = {
    "date": "2026-12-23",
    "name": "Cuti bersama daerah",
    "source": "Surat edaran",
    "source_date": "",
}
PROMISE = {
    "stage": "received",
    "kind": "complaint",
    "working_days": "2",
    "remind_before": "1",
    "source": "Surat keputusan lurah",
    "source_date": "2026-11-24",
}
MODELS = {"dayoff": (DayOff, DAY_OFF), "promise": (Promise, PROMISE)}


def address(name, model, *args):
    return reverse(f"wagtailsnippets_aspirations_{model}:{name}", args=args)


@pytest.fixture
def moved(monkeypatch):
    """How often the deadlines were moved along."""
    calls = []
    monkeypatch.setattr(
        "forums.aspirations.services.deadlines.recompute_deadlines",
        lambda *, actor: calls.append(actor),
    )
    return calls


@pytest.fixture
def administrator(as_staff):
    return as_staff("Administrator")


@pytest.mark.parametrize("model", MODELS)
def test_each_change_leaves_a_trail_and_moves_deadlines(
    administrator, moved, model, django_capture_on_commit_callbacks
):
    kind, data = MODELS[model]

    def post(url, data):
        with django_capture_on_commit_callbacks(execute=True):
            assert administrator.post(url, data).status_code == 302

    post(address("add", model), data)
    thing = kind.objects.get()
    assert len(moved) == 1
    post(address("edit", model, thing.pk), data | {"source": "Keputusan lain"})
    thing.refresh_from_db()
    assert thing.source == "Keputusan lain"
    assert len(moved) == 2
    post(address("delete", model, thing.pk), {})
    assert not kind.objects.exists()
    assert len(moved) == 3
    assert None not in moved
    acts = TrailEntry.objects.filter(action__startswith=f"aspirations.{model}.").order_by("pk")
    assert [entry.action.rsplit(".")[-1] for entry in acts] == ["create", "change", "delete"]
    assert all(entry.data["what"] == str(thing) for entry in acts)


def test_deleting_many_at_once_counts_once(
    administrator, moved, django_capture_on_commit_callbacks
):
    days = [
        DayOff.objects.create(date=date(2026, 12, day), name="Libur", source="SKB")
        for day in (21, 22, 23)
    ]
    url = reverse("wagtail_bulk_action", args=["aspirations", "dayoff", "delete"])
    query = {"id": [day.pk for day in days], "next": address("list", "dayoff")}
    with django_capture_on_commit_callbacks(execute=True):
        assert administrator.post(url, {}, query_params=query).status_code == 302
    assert not DayOff.objects.exists()
    assert len(moved) == 1
    assert TrailEntry.objects.filter(action="aspirations.dayoff.delete").count() == 3


@pytest.mark.parametrize(
    ("model", "bad", "field"),
    [
        ("dayoff", {"date": "0206-12-23"}, "date"),
        ("dayoff", {"date": "besok"}, "date"),
        ("dayoff", {"source": ""}, "source"),
        ("promise", {"working_days": "0"}, "working_days"),
        ("promise", {"working_days": "99999999999999999999"}, "working_days"),
        ("promise", {"working_days": "tiga"}, "working_days"),
        ("promise", {"remind_before": "2"}, "remind_before"),
        ("promise", {"stage": "done"}, "stage"),
    ],
)
def test_bad_input_is_said_beside_its_field(administrator, moved, model, bad, field):
    kind, data = MODELS[model]
    answer = administrator.post(address("add", model), data | bad)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [field]
    assert answer.context["form"][field].value() == bad[field]
    assert not kind.objects.exists()
    assert not moved


def test_a_second_promise_for_the_same_is_refused(administrator):
    propose_promises()
    answer = administrator.post(address("add", "promise"), PROMISE | {"kind": ""})
    assert answer.status_code == 200
    assert answer.context["form"].errors


@pytest.mark.parametrize("model", MODELS)
def test_lists_and_exports(administrator, model):
    propose_promises()
    DayOff.objects.create(date=date(2026, 12, 23), name="Libur", source="SKB", is_working=True)
    for export in ("", "csv", "xlsx"):
        answer = administrator.get(address("list", model), {"export": export} if export else {})
        assert answer.status_code == 200
    text = b"".join(administrator.get(address("list", model), {"export": "csv"})).decode()
    assert ("Permenpan" if model == "promise" else "2026-12-23") in text


@pytest.mark.parametrize(
    ("role", "model", "may_see", "may_add"),
    [
        ("Redaksi", "dayoff", False, False),
        ("Moderator", "promise", False, False),
        ("Lurah", "promise", True, True),
        ("Lurah", "dayoff", True, False),
        ("Verifikator", "dayoff", True, True),
        ("Verifikator", "promise", True, False),
    ],
)
def test_who_may(as_staff, role, model, may_see, may_add):
    client = as_staff(role)
    assert (client.get(address("list", model)).status_code == 200) is may_see
    assert (client.get(address("add", model)).status_code == 200) is may_add


@pytest.mark.parametrize("model", MODELS)
def test_visitors_and_residents_see_nothing(client, db, model):
    assert client.get(address("list", model)).status_code == 302
    assert client.post(address("add", model), MODELS[model][1]).status_code == 302
    assert not MODELS[model][0].objects.exists()


@pytest.mark.parametrize(("since", "is_found"), [("2026-12-01", True), ("2027-01-01", False)])
def test_a_day_off_is_found_by_its_day_and_opened_from_the_list(administrator, since, is_found):
    day = DayOff.objects.create(date=date(2026, 12, 23), name="Cuti", source="Surat edaran")
    page = administrator.get(address("list", "dayoff"), {"date_from": since}).text
    assert ("Rabu, 23 Desember 2026" in page) == is_found
    assert (address("edit", "dayoff", day.pk) in page) == is_found


def test_days_at_the_ends_of_time_are_refused_beside_the_field(administrator):
    asked = {"date_from": "0001-01-01", "date_to": "9999-12-31"}
    answer = administrator.get(address("list", "dayoff"), asked)
    assert len(answer.context["filters"].errors["date"]) == 2
