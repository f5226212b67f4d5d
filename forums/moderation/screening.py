"""What a text is before it is stored: good, to be mended, to be thought over, or to be held."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from blocks.personal_data import has_identity_number, has_link, warnings_for
from blocks.text_normalization import read_plainly
from blocks.word_matching import cover, spans
from forums.moderation.house_times import NEWCOMER_POSTS
from forums.moderation.kinds import kinds
from forums.moderation.models import WatchedWord
from forums.moderation.states import Cause, Premoderation, Visibility, WordAct


@dataclass
class Screening:
    """What was found; nothing is stored yet.

    ``texts`` are those given, with masked words covered. ``problems`` pairs the place of a text
    (None for a file name) with a sentence that says how to mend it; ``warnings`` are to be shown
    once before publishing. ``holds`` and ``flags`` are causes for a case, ``findings`` what the
    moderator reads about them.
    """

    texts: list
    is_newcomer: bool = False
    problems: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    holds: list = field(default_factory=list)
    flags: list = field(default_factory=list)
    findings: list = field(default_factory=list)

    @property
    def errors(self):
        """The sentences of the problems, each once."""
        return list(dict.fromkeys(sentence for _place, sentence in self.problems))

    def causes(self, premoderation=Premoderation.NONE):
        """Why the content must wait, the heaviest last; empty when it needn't."""
        found = list(self.holds)
        if premoderation == Premoderation.ALL:
            found.append(Cause.PREMODERATION)
        if premoderation == Premoderation.NEWCOMERS and self.is_newcomer:
            found.append(Cause.NEWCOMER)
        return sorted(set(found), key=list(Cause).index)


def screen(*, author, texts, names=()):
    """Look through ``texts`` and the file ``names`` of what ``author`` wants to publish.

    Call it before anything is stored. Two queries and one for each kind of content.
    """
    screening = Screening(texts=[str(text) for text in texts], is_newcomer=is_newcomer(author))
    _look_for_numbers(screening, names)
    _look_for_words(screening, names)
    if screening.is_newcomer and any(has_link(text) for text in screening.texts):
        screening.holds.append(Cause.LINK)
        screening.findings.append(_("Link from a newcomer"))
    return screening


def first_visibility(*, author, screening, premoderation):
    """The state in which new content of ``author`` begins."""
    if _is_trusted(author) or not screening.causes(premoderation):
        return Visibility.VISIBLE
    return Visibility.PENDING


def is_newcomer(author):
    """Whether fewer than three pieces of this author are visible.

    Staff never are newcomers, guests (None) always.
    """
    if author is None or _is_trusted(author):
        return author is None
    number = 0
    for kind in kinds().values():
        visible = kind.model._default_manager.filter(author=author, visibility=Visibility.VISIBLE)
        number += len(visible.values_list("pk", flat=True)[: NEWCOMER_POSTS - number])
        if number >= NEWCOMER_POSTS:
            return False
    return True


def _is_trusted(author):
    return bool(author is not None and author.is_staff)


def _look_for_numbers(screening, names):
    number = _(
        "This has a number like that of an identity card, a family card or a payment card. "
        "Please take it out: such numbers never belong in public."
    )
    name = _("Please rename the file: its name has an identity or card number.")
    for place, text in enumerate(screening.texts):
        if has_identity_number(text):
            screening.problems.append((place, number))
    if any(has_identity_number(file_name) for file_name in names):
        screening.problems.append((None, name))
    sentences = {
        "phone": _("There is a phone number in it. Everybody will be able to read it."),
        "email": _("There is an e-mail address in it. Everybody will be able to read it."),
        "address": _("There is a home address in it. Everybody will be able to read it."),
    }
    found = {word for text in [*screening.texts, *names] for word in warnings_for(text)}
    screening.warnings += [text for word, text in sentences.items() if word in found]


def _look_for_words(screening, names):
    plain = [read_plainly(text) for text in screening.texts]
    masks = [[] for _text in screening.texts]
    for watched in WatchedWord.objects.all():
        hits = [spans(watched.word, text, places) for text, places in plain]
        if any(hits) or any(spans(watched.word, name) for name in names):
            _note_word(screening, watched, hits, masks)
    screening.texts = [cover(*pair) for pair in zip(screening.texts, masks, strict=True)]


def _note_word(screening, watched, hits, masks):
    """Do what the word asks for; a word in a file name can't be covered, so it is held."""
    act = watched.act
    if act == WordAct.MASK and not any(hits):
        act = WordAct.HOLD
    if act == WordAct.BLOCK:
        sentence = _("Please say it without the word “%(word)s”.") % {"word": watched.word}
        places = [place for place, found in enumerate(hits) if found]
        screening.problems += [(place, sentence) for place in places or [None]]
    elif act == WordAct.MASK:
        for mask, found in zip(masks, hits, strict=True):
            mask += found
    else:
        causes = screening.holds if act == WordAct.HOLD else screening.flags
        causes.append(Cause.WATCHED_WORD)
        screening.findings.append(_("Watched word: %(word)s") % {"word": watched.word})
