"""The home of the admin: what waits for this person.

Each panel costs one to three queries, however many pages there are.
"""

from config.editing.dashboard import care, moderation, voices, work
from config.roles import (
    ADMINISTRATOR,
    LURAH,
    MODERATOR,
    PENELAAH,
    PENERJEMAH,
    PETUGAS,
    REDAKSI,
    REVIEWERS,
    ROLES,
    VERIFIKATOR,
)

# In the order in which they are shown, each with the roles that see it.
PANELS = [
    (care.alerts_panel, ROLES),
    (moderation.cases_panel, (MODERATOR, ADMINISTRATOR)),
    (moderation.appeals_panel, (MODERATOR, ADMINISTRATOR)),
    (moderation.claimed_cases_panel, (MODERATOR, ADMINISTRATOR)),
    (voices.aspirations_panel, (PETUGAS, VERIFIKATOR)),
    (voices.late_aspirations_panel, (LURAH, ADMINISTRATOR)),
    (work.review_panel, REVIEWERS),
    (work.submissions_panel, (REDAKSI,)),
    (work.drafts_panel, (REDAKSI, PENELAAH, ADMINISTRATOR)),
    (care.translation_panel, (PENERJEMAH,)),
    (care.check_panel, (REDAKSI, ADMINISTRATOR)),
    (care.schedule_panel, (REDAKSI, PENELAAH, LURAH, ADMINISTRATOR)),
]


def panels_for(user):
    """The panels for the roles of ``user``; those without an empty text only if they have rows."""
    roles = set(user.groups.values_list("name", flat=True))
    if user.is_superuser:
        roles = set(ROLES)
    panels = [make(user) for make, audience in PANELS if roles & set(audience)]
    return [panel for panel in panels if panel.rows or panel.empty]
