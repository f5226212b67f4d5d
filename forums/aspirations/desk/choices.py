"""Which forms stand beside a case for this officer, at this stage."""

from dataclasses import dataclass

from forums.aspirations import permissions
from forums.aspirations.desk.around import templates_for
from forums.aspirations.desk.deeds import ACTS, BESIDE, DEEDS
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
    given = {"user": user, "aspiration": aspiration}

    def choice(key, label):
        if key == name:
            return Choice(key, label, form, is_open=True)
        deed = DEEDS[key]
        made = deed.form(prefix=key, templates=templates.get(key, ()), **given)
        return Choice(key, label, made)

    shown = [choice(act.value, ACTS[act].label) for act in acts if act in ACTS]
    contest = page["contest"]
    if contest and not contest.outcome and permissions.may_decide_contest(user, contest):
        shown.insert(0, choice("contest", BESIDE["contest"].label))
    beside = [choice(key, BESIDE[key].label) for key in _beside(part, aspiration, page)]
    small = {}
    if permissions.may_work_beside(user, aspiration):
        keys = ["note", "item"] if aspiration.stage == Stage.MERGED else ["note", "item", "message"]
        small = {key: choice(key, BESIDE[key].label) for key in keys}
    if permissions.may_link_programs(user, aspiration):
        small["link"] = choice("link", BESIDE["link"].label)
    found = {one.name for one in [*shown, *beside, *small.values()]}
    gone = None
    if form is not None and name not in found:
        gone = Choice(name, DEEDS[name].label, form, is_open=True, is_gone=True)
    return {
        "acts": shown,
        "beside": beside,
        "small": small,
        "gone": gone,
        "is_own": aspiration.author_id == user.pk,
        "may_announce": bool(part and page["unannounced"]),
        "words": _words(templates, acts, aspiration),
    }


def _beside(part, aspiration, page):
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
