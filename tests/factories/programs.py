"""Programmes and campaigns for tests."""

from datetime import timedelta
from decimal import Decimal
from itertools import count

from wagtail.models import Locale

from programs.campaigns.models import CampaignPage
from programs.catalog.days import today
from programs.catalog.models import (
    Measurement,
    ProgramAudience,
    ProgramIndicator,
    ProgramMilestone,
    ProgramPage,
    ProgramPartner,
    RelatedProgram,
)
from programs.partners.models import Institution, Partner

numbers = count(1)


def make_program(index, title="", *, audiences=(), tags=(), indicators=(), milestones=(), **fields):
    """A published programme below ``index``.

    ``indicators`` are triples of name, unit and target; ``milestones`` pairs of title and percent.
    """
    number = next(numbers)
    partners, related = fields.pop("partners", ()), fields.pop("related", ())
    page = ProgramPage(
        title=title or f"Program {number}",
        slug=f"program-{number}",
        locale=index.locale,
        **{"summary": "Ringkasan.", "area": "kesehatan", **fields},
    )
    page.audiences = [ProgramAudience(audience=audience) for audience in audiences]
    page.partners = [ProgramPartner(partner=partner) for partner in partners]
    page.related = [RelatedProgram(other=other) for other in related]
    page.indicators = [
        ProgramIndicator(name=name, unit=unit, target=target, locale=index.locale)
        for name, unit, target in indicators
    ]
    page.milestones = [
        ProgramMilestone(title=name, percent=percent, due_on=today(), locale=index.locale)
        for name, percent in milestones
    ]
    index.add_child(instance=page)
    page.tags.add(*tags)
    page.save()
    return page


def make_campaign(index, title="", *, starts=-10, ends=10, tags=(), **fields):
    """A published campaign; ``starts`` and ``ends`` are days from today."""
    number = next(numbers)
    page = CampaignPage(
        title=title or f"Kampanye {number}",
        slug=f"kampanye-{number}",
        locale=index.locale,
        starts_on=today() + timedelta(days=starts),
        ends_on=today() + timedelta(days=ends),
        **{
            "summary": "Ringkasan.",
            "area": "lingkungan",
            "goal_value": Decimal(1500),
            "goal_unit": "rumah",
            **fields,
        },
    )
    index.add_child(instance=page)
    page.tags.add(*tags)
    page.save()
    return page


def make_partner(name="", **fields):
    """A published partner."""
    number = next(numbers)
    return Partner.objects.create(
        **{
            "name": name or f"Mitra {number}",
            "slug": f"mitra-{number}",
            "kind": "ngo",
            "area": "kesehatan",
            "summary": "Mitra kita.",
            "description": "<p>Mitra kita.</p>",
            "locale": Locale.objects.get(language_code="id"),
            **fields,
        }
    )


def make_institution(name="", **fields):
    """A published institution."""
    number = next(numbers)
    return Institution.objects.create(
        **{
            "name": name or f"Lembaga {number}",
            "slug": f"lembaga-{number}",
            "kind": "health",
            "summary": "Lembaga kita.",
            "locale": Locale.objects.get(language_code="id"),
            **fields,
        }
    )


def measure(series, *values, until=0):
    """Values of a series, one a day, the last ``until`` days before today."""
    days = range(len(values) - 1 + until, until - 1, -1)
    return [
        Measurement.objects.create(
            series=series, measured_on=today() - timedelta(days=day), value=value
        )
        for day, value in zip(days, values, strict=True)
    ]
