"""Programmes, their querysets and their parts."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
import time_machine
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from programs.catalog.days import today
from programs.catalog.models import Measurement, ProgramMilestone, ProgramPage
from programs.catalog.reads import program_parts
from tests.factories.programs import make_partner, make_program, measure

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-11-24T16:59:59", "2026-11-24"), ("2026-11-24T17:00:00", "2026-11-25")],
)
def test_today_turns_at_midnight_in_jakarta(moment, day):
    with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=UTC), tick=False):
        assert today().isoformat() == day


class TestQuerySet:
    def test_filters_combine(self, site_tree):
        index = site_tree.programs
        wanted = make_program(
            index, area="kesehatan", audiences=["lansia", "keluarga"], tags=["gizi"]
        )
        make_program(index, area="ekonomi", audiences=["lansia"], tags=["gizi"])
        make_program(index, area="kesehatan", audiences=["anak"], tags=["gizi"])
        make_program(index, area="kesehatan", audiences=["lansia"])
        found = ProgramPage.objects.in_area("kesehatan").for_audience("lansia").tagged("gizi")
        assert list(found) == [wanted]

    def test_without_a_value_a_filter_lets_all_pass(self, site_tree):
        make_program(site_tree.programs)
        assert ProgramPage.objects.in_area("").for_audience(None).tagged("").count() == 1

    def test_visible_leaves_out_drafts_and_private_pages(self, site_tree):
        shown = make_program(site_tree.programs)
        make_program(site_tree.programs, live=False)
        private = make_program(site_tree.programs)
        PageViewRestriction.objects.create(page=private, restriction_type="login")
        assert list(site_tree.programs.programs()) == [shown]

    def test_counts(self, site_tree):
        index = site_tree.programs
        make_program(index, area="kesehatan", audiences=["anak", "lansia"], tags=["gizi", "sehat"])
        make_program(index, area="kesehatan", audiences=["anak"], tags=["gizi"])
        programs = index.programs()
        assert programs.area_counts() == {"kesehatan": 2}
        assert programs.audience_counts() == {"anak": 2, "lansia": 1}
        assert list(programs.tag_counts()) == [("gizi", "gizi", 2), ("sehat", "sehat", 1)]

    def test_the_first_come_from_different_areas(self, site_tree):
        for area in ("kesehatan", "kesehatan", "kesehatan", "ekonomi", "pendidikan"):
            make_program(site_tree.programs, area=area)
        found = ProgramPage.objects.one_of_each_area_first()[:3]
        assert {page.area for page in found} == {"kesehatan", "ekonomi", "pendidikan"}


class TestParts:
    def test_the_parts_read_at_once_equal_those_read_one_by_one(self, site_tree):
        partners = [make_partner(), make_partner()]
        page = make_program(
            site_tree.programs,
            audiences=["lansia", "anak"],
            tags=["gizi", "balita"],
            indicators=[("Kunjungan", "orang", Decimal("180.50")), ("Timbang", "%", 85)],
            milestones=[("Buka", 100), ("Latih", 40)],
            partners=partners[::-1],
            related=[make_program(site_tree.programs)],
        )
        measure(page.indicators.all()[1].translation_key, Decimal("61.25"), Decimal(70))
        plain = ProgramPage.objects.get(pk=page.pk)
        quick = ProgramPage.objects.get(pk=page.pk)
        values = program_parts(quick).measurements

        def facts(rows, *names):
            return [tuple(getattr(row, name) for name in names) for row in rows]

        for relation, names in {
            "audiences": ["pk", "audience"],
            "partners": ["pk", "partner_id"],
            "related": ["pk", "other_id"],
            "indicators": ["pk", "translation_key", "name", "unit", "target", "locale_id"],
            "milestones": ["pk", "translation_key", "title", "text", "due_on", "percent"],
        }.items():
            mine, theirs = getattr(quick, relation).all(), getattr(plain, relation).all()
            assert facts(mine, *names) == facts(theirs, *names), relation
        assert {tag.slug for tag in quick.tags.all()} == {"gizi", "balita"}
        assert facts(values, "value", "note") == [(Decimal("61.25"), ""), (Decimal(70), "")]
        assert quick.measured_series() == plain.measured_series()

    def test_one_query(self, site_tree, django_assert_num_queries):
        page = make_program(site_tree.programs, audiences=["anak"], tags=["gizi"])
        page = ProgramPage.objects.get(pk=page.pk)
        with django_assert_num_queries(1):
            program_parts(page)
            assert page.tags.all()
            assert page.audiences.all()


class TestMilestone:
    @pytest.mark.parametrize(
        ("days", "percent", "late"),
        [(-1, 99, True), (-1, 100, False), (0, 0, False), (1, 0, False)],
    )
    def test_late_is_what_is_past_and_not_done(self, days, percent, late):
        milestone = ProgramMilestone(due_on=today() + timedelta(days=days), percent=percent)
        assert milestone.is_late is late


class TestMeasurement:
    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"value": Decimal(-1)}, "value"),
            ({"value": Decimal("1.234")}, "value"),
            ({"value": Decimal(10**13)}, "value"),
            ({"value": None}, "value"),
            ({"measured_on": None}, "measured_on"),
            ({"note": "x" * 201}, "note"),
        ],
    )
    def test_impossible_values(self, site_tree, fields, field):
        page = make_program(site_tree.programs)
        row = Measurement(
            **{"series": page.translation_key, "measured_on": today(), "value": 1, **fields}
        )
        with pytest.raises(ValidationError) as caught:
            row.full_clean()
        assert field in caught.value.message_dict

    def test_tomorrow_is_refused_beside_the_date(self, site_tree):
        row = Measurement(
            series=site_tree.programs.translation_key,
            measured_on=today() + timedelta(days=1),
            value=1,
        )
        with pytest.raises(ValidationError) as caught:
            row.full_clean()
        assert "measured_on" in caught.value.message_dict

    def test_newest_of_each_series(self, site_tree):
        one, other = make_program(site_tree.programs), make_program(site_tree.programs)
        measure(one.translation_key, 1, 2, 3)
        measure(other.translation_key, 9, until=4)
        assert {row.value for row in Measurement.objects.newest()} == {3, 9}
