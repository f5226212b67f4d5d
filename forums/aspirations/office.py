"""Who in the office is to hear of an aspiration, or may be asked to do something about it."""

from forums.aspirations.permissions import may_decide_contest
from forums.people.models import User


def holders_of(right):
    """The active people whose role has a right of this room, such as ``verify_aspiration``."""
    about = {"content_type__app_label": "aspirations", "codename": right}
    granted = {f"groups__permissions__{name}": value for name, value in about.items()}
    return User.objects.filter(is_active=True, **granted).distinct()


def verifiers():
    """Those who verify."""
    return list(holders_of("verify_aspiration"))


def overseers():
    """Those who see how all units do."""
    return list(holders_of("oversee_aspiration"))


def in_charge(aspiration):
    """The officer in charge, else those of the unit, else those who verify."""
    if aspiration.officer_id:
        return [aspiration.officer]
    if aspiration.unit_id:
        return list(aspiration.unit.members.all())
    return verifiers()


def deciders(contest):
    """Who is to decide an objection: the one who was asked to, else everybody who may.

    Empty where nobody may read a confidential one but the officer whose decision it is about.
    """
    asked = [contest.second_officer] if contest.second_officer_id else []
    people = asked or {*in_charge(contest.aspiration), *verifiers()}
    return [one for one in people if one.is_active and may_decide_contest(one, contest)]


def possible_second_officers(contest):
    """Who may be asked to decide: all who work with aspirations but the first and the sender."""
    taken = [contest.first_officer_id, contest.aspiration.author_id]
    people = holders_of("change_aspiration").exclude(pk__in=[pk for pk in taken if pk])
    return people.order_by("name", "pk")
