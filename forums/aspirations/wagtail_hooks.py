"""What the aspirations add to the admin and to the rooms beside them."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from forums.aspirations.moderated import moderated_aspiration
from forums.aspirations.notices import notice_kinds
from forums.aspirations.personal_data import personal_data
from forums.aspirations.stages import Act

hooks.register("register_notice_kind", notice_kinds)
hooks.register("register_moderated_kind", moderated_aspiration)
hooks.register("register_personal_data", personal_data)


@hooks.register("register_trail_actions")
def trail_actions():
    """What happens to aspirations."""
    return {
        "aspirations.send": _("Sent an aspiration"),
        "aspirations.edit": _("Changed an aspiration"),
        "aspirations.announce": _("Announced decisions on an aspiration"),
        "aspirations.assign": _("Named the officer in charge"),
        "aspirations.export": _("Took the list of aspirations away"),
        **{f"aspirations.{act.value}": act.label for act in Act},
    }
