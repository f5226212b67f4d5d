"""What officers do to one case: each deed with its form, its service and what is said then."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _

from forums.aspirations import services
from forums.aspirations.desk import beside_forms, forms, merge_form, program_forms
from forums.aspirations.models import ChecklistItem, Contest, ProgramLink
from forums.aspirations.stages import Act


@dataclass(frozen=True)
class Deed:
    """``do(actor=, aspiration=, seen=, **given)`` with what ``form`` gives.

    ``leads_to`` finds in what ``do`` returns the other aspiration that the officer may want next.
    """

    label: str
    form: type
    do: Callable
    done: str
    leads_to: Callable = lambda result: None


def _move(act):
    return partial(services.move, act=act)


def _assign(*, actor, aspiration, seen, officer):
    services.assign_officer(actor=actor, aspiration=aspiration, officer=officer, seen=seen)


def _announce(*, actor, aspiration, seen):
    services.announce(actor=actor, aspiration=aspiration, seen=seen)


def _note(*, actor, aspiration, seen, text):
    services.add_note(actor=actor, aspiration=aspiration, text=text)


def _add_item(*, actor, aspiration, seen, text):
    services.add_checklist_item(actor=actor, aspiration=aspiration, text=text)


def _message(*, actor, aspiration, seen, text, token):
    services.send_message(actor=actor, aspiration=aspiration, text=text, token=token)


def _link(*, actor, aspiration, seen, page_key, milestone_key):
    services.link_program(
        actor=actor, aspiration=aspiration, page_key=page_key, milestone_key=milestone_key
    )


def _unlink(*, actor, aspiration, seen, link):
    row = get_object_or_404(ProgramLink, aspiration=aspiration, pk=link)
    services.unlink_program(actor=actor, link=row)


def _decide(*, actor, aspiration, seen, outcome, text):
    contest = get_object_or_404(Contest, aspiration=aspiration)
    services.decide_contest(actor=actor, contest=contest, outcome=outcome, text=text)


def _with_item(service, **options):
    """A deed on one line of the checklist of this aspiration; 404 for the line of another."""

    def do(*, actor, aspiration, seen, item):
        row = get_object_or_404(ChecklistItem, aspiration=aspiration, pk=item)
        service(actor=actor, item=row, **options)

    return do


_MOVED = _("Done, and the people concerned have been told.")
_HELD = _("The change is saved.")
_REASONED = {
    act: Deed(act.label, forms.ReasonForm, _move(act), _HELD)
    for act in (Act.PROPOSE, Act.REFUSE, Act.DECLARE_OUTSIDE, Act.ARCHIVE, Act.REOPEN)
}
ACTS = {
    Act.FORWARD: Deed(Act.FORWARD.label, forms.ForwardForm, _move(Act.FORWARD), _HELD),
    Act.ASK: Deed(Act.ASK.label, forms.AskForm, _move(Act.ASK), _MOVED),
    Act.COMPLETE: Deed(Act.COMPLETE.label, forms.DeedForm, _move(Act.COMPLETE), _MOVED),
    Act.START: Deed(Act.START.label, forms.StartForm, _move(Act.START), _HELD),
    Act.ANSWER: Deed(_("Answer officially"), forms.AnswerForm, services.give_answer, _HELD),
    Act.FINISH: Deed(Act.FINISH.label, forms.HoldableForm, _move(Act.FINISH), _HELD),
    Act.MERGE: Deed(
        Act.MERGE.label, merge_form.MergeForm, services.merge, _MOVED, lambda step: step.other
    ),
    Act.UNMERGE: Deed(Act.UNMERGE.label, forms.PlainReasonForm, services.unmerge, _MOVED),
    **_REASONED,
}
BESIDE = {
    "assign": Deed(_("Name the officer in charge"), beside_forms.AssignForm, _assign, _HELD),
    "announce": Deed(_("Announce now"), forms.DeedForm, _announce, _("It is announced.")),
    "outside": Deed(
        _("Forward to another office"), beside_forms.OutsideForm, services.forward_outside, _MOVED
    ),
    "split": Deed(
        _("Split in two"), beside_forms.SplitForm, services.split, _MOVED, lambda second: second
    ),
    "contest": Deed(_("Decide the objection"), beside_forms.ContestForm, _decide, _MOVED),
    "message": Deed(
        _("Send the message"), beside_forms.MessageForm, _message, _("The message is sent.")
    ),
    "link": Deed(_("Link the programme"), program_forms.LinkForm, _link, _MOVED),
    "unlink": Deed(_("Unlink"), program_forms.UnlinkForm, _unlink, _HELD),
    "note": Deed(_("Add the note"), beside_forms.NoteForm, _note, _("The note is added.")),
    "item": Deed(_("Add"), beside_forms.ItemForm, _add_item, _HELD),
    "tick": Deed(_("Tick"), beside_forms.ItemActForm, _with_item(services.tick_item), _HELD),
    "untick": Deed(
        _("Not done"), beside_forms.ItemActForm, _with_item(services.tick_item, done=False), _HELD
    ),
    "remove": Deed(_("Remove"), beside_forms.ItemActForm, _with_item(services.remove_item), _HELD),
}
DEEDS = {**{act.value: deed for act, deed in ACTS.items()}, **BESIDE}


def deed_named(name):
    """The deed with this name; raises Http404."""
    if name not in DEEDS:
        raise Http404("There is no such deed.")
    return DEEDS[name]
