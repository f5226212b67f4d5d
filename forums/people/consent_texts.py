"""What people agree to, by purpose and version. A changed wording is a new version."""

from django.utils.translation import gettext_lazy as _

from forums.people.models import Purpose

TEXTS = {
    Purpose.PARTICIPATION: {
        1: _(
            "The kelurahan may keep my e-mail address and name in order to publish what I write "
            "under my public name, to answer me and to keep the discussion decent. It keeps them "
            "as long as I have an account and passes them on to nobody. I can see, correct and "
            "download them, and delete the account, under My data at any time."
        ),
    },
    Purpose.NEIGHBOURHOOD: {
        1: _(
            "The kelurahan may use the number of my RT and RW to show me what concerns them. "
            "Others don't see the numbers. When I withdraw this, they are deleted."
        ),
    },
    Purpose.NEWS: {
        1: _("The kelurahan may send me its news by e-mail, at most once a week."),
    },
}


def current_version(purpose):
    """The number of the wording that is shown now."""
    return max(TEXTS[Purpose(purpose)])


def consent_text(purpose, version=None):
    """The wording of ``version``, or the one shown now."""
    return TEXTS[Purpose(purpose)][version or current_version(purpose)]
