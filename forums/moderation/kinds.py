"""The kinds of content that are moderated, as the rooms register them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wagtail import hooks


@dataclass(frozen=True)
class ContextLine:
    """One piece of the talk around a piece of content."""

    who: str
    text: str
    at: datetime | None = None
    this: bool = False


def lock_row(content):
    """The row of ``content``, read anew and held until the transaction ends."""
    return type(content)._base_manager.select_for_update(no_key=True).get(pk=content.pk)


@dataclass(frozen=True)
class ModeratedKind:
    """What moderation has to know about one model, a subclass of ``Moderated``.

    ``name`` is an Indonesian word for addresses, ``key`` the column that names one object in them;
    ``moderators`` gives the users who moderate one object beyond the group, ``moderated_by`` the
    objects that a user moderates so; ``on_visibility`` runs inside the transaction of each move,
    for counters. ``lock`` gives one object read anew and held, with what its room holds before it;
    cases are held only afterwards.
    ``shown_text`` is what readers see of ``text`` at the moment, None where nothing is shown.
    ``moderated`` narrows a queryset of the model to what is a moderator's business at all; None
    where everything is. ``files`` are the rows whose uploads get new names when it is no longer
    public.
    """

    model: type
    name: str
    label: str
    text: Callable
    url: Callable
    key: str = "pk"
    context: Callable = lambda content: []
    moderators: Callable = lambda content: None
    moderated_by: Callable | None = None
    lock: Callable = lock_row
    on_visibility: Callable = lambda content, old, new: None
    edit_url: Callable = lambda content: ""
    related: tuple = ("author",)
    prefetched: tuple = ()
    moderated: Callable | None = None
    files: Callable = lambda content: ()
    shown_text: Callable | None = None

    def text_for_readers(self, content):
        """What readers see of ``content``, which is visible; None where it isn't after all."""
        return (self.shown_text or self.text)(content)

    def objects(self):
        """Everything of this kind that is a moderator's business."""
        rows = self.model._base_manager.all()
        return rows if self.moderated is None else self.moderated(rows)

    def objects_for(self, user):
        """What of this kind ``user`` moderates: all of it with the permission, else by place."""
        rows = self.objects()
        if user.has_perm("moderation.change_case"):
            return rows
        if self.moderated_by is None:
            return rows.none()
        return rows.filter(pk__in=self.moderated_by(user).values("pk"))

    def is_moderated(self, content):
        """Whether ``content`` is a moderator's business; no query where everything is."""
        return self.moderated is None or self.objects().filter(pk=content.pk).exists()


class UnknownKind(LookupError):
    """Nobody registered this kind."""


def kinds():
    """All registered kinds, by name."""
    found = [register() for register in hooks.get_hooks("register_moderated_kind")]
    return {kind.name: kind for kind in found}


def kind_named(name):
    """The kind called ``name``; raises UnknownKind."""
    try:
        return kinds()[name]
    except KeyError as error:
        raise UnknownKind(name) from error


def kind_of(content):
    """The kind of ``content``, an object or a model; raises UnknownKind."""
    model = content if isinstance(content, type) else type(content)
    for kind in kinds().values():
        if kind.model is model:
            return kind
    raise UnknownKind(model.__name__)
