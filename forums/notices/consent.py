"""Mail that a person can do without: none goes out once consent to taking part is taken back."""

from forums.notices.kinds import ALWAYS_SHOWN, Category

# What staff get because of their work rests on no consent.
OF_WORK = frozenset({Category.OFFICIAL})


def mailed_categories(person):
    """The categories about which ``person`` may be sent mail, if they wish so."""
    if not getattr(person, "hides_name", False):
        return frozenset(Category)
    return ALWAYS_SHOWN | OF_WORK if person.is_staff else ALWAYS_SHOWN
