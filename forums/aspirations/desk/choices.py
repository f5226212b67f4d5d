"""Which forms stand beside a case for this officer, at this stage."""

from dataclasses import dataclass, replace

from forums.aspirations import permissions
from forums.aspirations.desk.around import templates_for
from forums.aspirations.desk.deeds import ACTS, DEEDS
from forums.aspirations.filling import fill
from forums.aspirations.stages import OPEN, Act, Stage


@dataclass(frozen=True)
class Choice:
    """One form with its button."""

    name: str
    label: str
    form: object
    is_open: bool = False
    is_gone: bool = False  # not possible any more; shown so that nothing typed is lost


def panel_forms(user, aspiration, page, name="", form=None):
    """Acts, the work beside them and their forms; ``form`` is the one called ``name``.

    ``page`` is what ``around`` gave.
    """
    acts = permissions.office_acts(user, aspiration)
    part = permissions.office_part(user, aspiration)
    templates = templates_for(user, aspiration)

    def choices(keys):
        return [_choice(key, user, aspiration, templates) if key != name else given for key in keys]

    given = Choice(name, DEEDS[name].label, form, is_open=True) if name else None
    shown = choices([*_objection(user, page), *(act.value for act in acts if act in ACTS)])
    beside = choices(_beside(part, aspiration))
    small = {one.name: one for one in choices(_small(user, aspiration))}
    is_shown = given in [*shown, *beside, *small.values()]
    return {
        "acts": shown,
        "beside": beside,
        "small": small,
        "gone": replace(given, is_gone=True) if given and not is_shown else None,
        "is_own": aspiration.author_id == user.pk,
        "may_announce": bool(part and page["unannounced"]),
        "words": _words(templates, acts, aspiration),
    }


def _choice(name, user, aspiration, templates):
    deed = DEEDS[name]
    offered = templates.get(name, ())
    form = deed.form(prefix=name, templates=offered, user=user, aspiration=aspiration)
    return Choice(name, deed.label, form)


def _objection(user, page):
    """The objection that waits for a decision of this officer."""
    contest = page["contest"]
    waits = contest is not None and not contest.outcome
    return ["contest"] if waits and permissions.may_decide_contest(user, contest) else []


def _small(user, aspiration):
    """What stands in other places of the page."""
    names = []
    if permissions.may_work_beside(user, aspiration):
        names += (
            ["note", "item"] if aspiration.stage == Stage.MERGED else ["note", "item", "message"]
        )
    if permissions.may_link_programs(user, aspiration):
        names.append("link")
    return names


def _beside(part, aspiration):
    """The deeds that are no move."""
    if part is None:
        return []
    keys = ["assign"] if aspiration.unit_id else []
    if aspiration.stage in OPEN:
        keys += ["outside", "split"]
    return keys


def _words(templates, acts, aspiration):
    """The templates filled in, by their key, for the script."""
    return {
        str(template.pk): fill(template.text, aspiration)
        for act in acts
        for template in templates.get(Act(act).value, ())
    }
