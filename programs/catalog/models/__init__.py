"""The catalogue of programmes."""

from programs.catalog.models.measurement import MeasuredSeries, Measurement
from programs.catalog.models.parts import (
    Audience,
    ProgramAudience,
    ProgramIndicator,
    ProgramMilestone,
    ProgramPartner,
    RelatedProgram,
)
from programs.catalog.models.program import ProgramIndexPage, ProgramPage

__all__ = [
    "Audience",
    "MeasuredSeries",
    "Measurement",
    "ProgramAudience",
    "ProgramIndexPage",
    "ProgramIndicator",
    "ProgramMilestone",
    "ProgramPage",
    "ProgramPartner",
    "RelatedProgram",
]
