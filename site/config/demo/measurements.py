"""The demo's measured values."""

from decimal import Decimal

from config.demo.pages import day
from programs.catalog.services import record_measurement


def load_measurements(contents, pages, *, actor):
    """Record the readings of the newly written programmes and campaigns."""
    for slug, module in contents.items():
        if hasattr(pages[slug], "measured_series"):
            for series, readings in zip(
                pages[slug].measured_series(), _readings(module.PAGE), strict=True
            ):
                for offset, value in readings:
                    record_measurement(
                        actor=actor,
                        series=series.key,
                        measured_on=day(offset),
                        value=Decimal(str(value)),
                    )


def _readings(content):
    """The readings in the order of the page's series."""
    if "indicators" in content:
        return [indicator["readings"] for indicator in content["indicators"]]
    return [content["readings"]]
