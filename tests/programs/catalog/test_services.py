"""Recording, correcting and deleting measured values, and who may."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from wagtail.models import PageLogEntry

from programs.catalog.days import today
from programs.catalog.log import CORRECTED, DELETED, RECORDED
from programs.catalog.measured import page_of_series, series_states
from programs.catalog.models import Measurement
from programs.catalog.permissions import may_correct, may_delete, may_record
from programs.catalog.services import (
    correct_measurement,
    delete_measurement,
    record_measurement,
)
from tests.factories.people import UserFactory
from tests.factories.programs import make_campaign, make_program, measure
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def program(site_tree):
    """A programme with one indicator."""
    return make_program(site_tree.programs, indicators=[("Kunjungan", "orang", 180)])


@pytest.fixture
def key(program):
    """The key of its series."""
    return program.measured_series()[0].key


@pytest.fixture
def boss():
    """Someone who may do everything."""
    return UserFactory(administrator=True)


def record(actor, key, **fields):
    return record_measurement(
        actor=actor, series=key, **{"measured_on": today(), "value": Decimal("12.5"), **fields}
    )


class TestRecord:
    def test_writes_the_value_and_the_history(self, program, key, boss):
        row = record(boss, key, note="Buku kader")
        row.refresh_from_db()
        assert (row.series, row.value, row.note) == (key, Decimal("12.50"), "Buku kader")
        assert row.recorded_by == boss
        entry = PageLogEntry.objects.get(page=program.pk, action=RECORDED)
        assert entry.user == boss
        assert "12,5" in entry.message

    def test_serves_campaigns_as_well(self, site_tree, boss):
        campaign = make_campaign(site_tree.campaigns)
        record(boss, campaign.translation_key)
        assert PageLogEntry.objects.filter(page=campaign.pk, action=RECORDED).exists()

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"measured_on": date.max}, "measured_on"),
            ({"value": Decimal(-1)}, "value"),
            ({"value": Decimal("0.001")}, "value"),
            ({"note": "x" * 201}, "note"),
        ],
    )
    def test_impossible_values_leave_nothing_behind(self, key, boss, fields, field):
        with pytest.raises(ValidationError) as caught:
            record(boss, key, **fields)
        assert field in caught.value.message_dict
        assert not Measurement.objects.exists()
        assert not PageLogEntry.objects.filter(action=RECORDED).exists()

    def test_a_second_value_for_a_day_is_an_error_beside_the_date(self, key, boss):
        record(boss, key)
        with pytest.raises(ValidationError) as caught:
            record(boss, key, value=1)
        assert list(caught.value.message_dict) == ["measured_on"]
        assert Measurement.objects.get().value == Decimal("12.50")

    def test_two_at_the_same_moment_are_told_apart(self, key, boss, monkeypatch):
        record(boss, key)
        monkeypatch.setattr(Measurement, "full_clean", lambda self: None)
        with pytest.raises(ValidationError):
            record(boss, key)

    def test_an_unknown_series(self, site_tree, boss):
        with pytest.raises(LookupError):
            record(boss, uuid4())

    def test_not_for_everyone(self, key):
        with pytest.raises(PermissionDenied):
            record(UserFactory(), key)
        assert not Measurement.objects.exists()

    def test_nobody_who_was_shut_out(self, key):
        with pytest.raises(PermissionDenied):
            record(UserFactory(administrator=True, is_active=False), key)


class TestCorrect:
    def test_replaces_and_remembers_what_was(self, program, key, boss):
        [row] = measure(key, 10)
        yesterday = today() - timedelta(days=1)
        correct_measurement(
            actor=boss, measurement=row, measured_on=yesterday, value=20, note="Salah ketik"
        )
        row.refresh_from_db()
        assert (row.measured_on, row.value, row.note) == (yesterday, 20, "Salah ketik")
        entry = PageLogEntry.objects.get(page=program.pk, action=CORRECTED)
        assert entry.data["before"]["value"] == "10.00"

    def test_not_onto_the_day_of_another_value(self, key, boss):
        first, second = measure(key, 1, 2)
        with pytest.raises(ValidationError):
            correct_measurement(
                actor=boss, measurement=second, measured_on=first.measured_on, value=3
            )
        second.refresh_from_db()
        assert second.value == 2

    def test_not_for_everyone(self, key):
        [row] = measure(key, 1)
        with pytest.raises(PermissionDenied):
            correct_measurement(actor=UserFactory(), measurement=row, measured_on=today(), value=3)


class TestDelete:
    def test_deletes_and_remembers(self, program, key, boss):
        [row] = measure(key, 7)
        delete_measurement(actor=boss, measurement=row)
        assert not Measurement.objects.exists()
        assert "7" in PageLogEntry.objects.get(page=program.pk, action=DELETED).message

    def test_not_for_everyone(self, key):
        [row] = measure(key, 1)
        with pytest.raises(PermissionDenied):
            delete_measurement(actor=UserFactory(), measurement=row)
        assert Measurement.objects.exists()


ACTS = {"record": may_record, "correct": may_correct, "delete": may_delete}


@pytest.mark.parametrize(
    ("role", "acts"),
    [
        ("Redaksi", {"record", "correct"}),
        ("Penelaah", {"record", "correct", "delete"}),
        ("Penerjemah", set()),
        ("Lurah", set()),
        ("Administrator", {"record", "correct", "delete"}),
    ],
)
def test_who_may_keep_values(program, staff, role, acts):
    user = staff(role)
    assert {name for name, allowed in ACTS.items() if allowed(user, program)} == acts


def test_the_series_belongs_to_the_original(site_tree, program, key):
    translate(program, "Program in English")
    assert page_of_series(key) == program


def test_states_show_the_stalest_first_and_each_series_once(site_tree, program, key, boss):
    translate(program, "Program in English")
    fresh = make_campaign(site_tree.campaigns)
    measure(fresh.translation_key, 5)
    old = make_campaign(site_tree.campaigns)
    measure(old.translation_key, 5, until=90)
    states = series_states(boss)
    assert [state.page for state in states] == [program, old, fresh]
    assert [state.is_stale for state in states] == [True, True, False]
    assert [state.age for state in states] == [None, 90, 0]


def test_the_database_holds_the_rules_too(key):
    with pytest.raises(IntegrityError):
        Measurement.objects.create(series=key, measured_on=today(), value=-1)
