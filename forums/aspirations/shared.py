"""What a shared link and search engines say about an aspiration: only what is announced."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from blocks.linked_data import iso, organisation_id, plain, website_id, without_empty
from blocks.visibility import visible
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Stage
from forums.aspirations.states import Kind

# The way that most go: its stages, and how many are reached at a stage.
USUAL = (Stage.RECEIVED, Stage.FORWARDED, Stage.ANSWERED, Stage.DONE)
AT_WORK = (Stage.RECEIVED, Stage.FORWARDED, Stage.IN_PROGRESS, Stage.DONE)
WAITING = (Stage.RECEIVED, Stage.INCOMPLETE, Stage.ANSWERED, Stage.DONE)
WAYS = {
    Stage.RECEIVED: (USUAL, 1),
    Stage.INCOMPLETE: (WAITING, 2),
    Stage.FORWARDED: (USUAL, 2),
    Stage.IN_PROGRESS: (AT_WORK, 3),
    Stage.ANSWERED: (USUAL, 3),
    Stage.DONE: (USUAL, 4),
    Stage.PROPOSED: ((Stage.RECEIVED, Stage.FORWARDED, Stage.PROPOSED), 3),
}


def short_trail(stage):
    """Pairs of a stage's name and whether it is reached, for the share image."""
    stage = Stage(stage)
    way, reached = WAYS.get(stage, ((Stage.RECEIVED, stage), 2))
    return tuple((_short(one), number < reached) for number, one in enumerate(way))


def led_to(aspiration):
    """Lines for the share image: its programme, and what it was merged with. Two queries."""
    lines = [_("Programme: %(title)s") % {"title": title} for title in _programs(aspiration)]
    target = aspiration.merged_into if aspiration.public_stage == Stage.MERGED else None
    if target and target.is_visible:
        lines.append(_("Merged into: %(title)s") % {"title": target.title})
    merged = Aspiration.objects.visible().filter(merged_into=aspiration, public_stage=Stage.MERGED)
    if number := merged.count():
        words = ngettext(
            "%(number)s other merged into it", "%(number)s others merged into it", number
        )
        lines.append(words % {"number": number})
    return tuple(lines)


def _programs(aspiration):
    """The title of the first programme, in the main language, in a list; empty without any."""
    pages = Page.objects.filter(
        translation_key__in=aspiration.program_links.values("page_key"),
        locale__language_code=settings.LANGUAGE_CODE,
    )
    return visible(pages).order_by("pk").values_list("title", flat=True)[:1]


def structured_data(aspiration, jejak, address):
    """Nodes of schema.org about a visible one whose page is at ``address``.

    A question is a question with its answers; anything else is a contribution with comments.
    """
    is_question = aspiration.kind == Kind.QUESTION
    answers = [_answer_node(mark, is_question) for mark in jejak.answers]
    node = {
        "@type": "Question" if is_question else "DiscussionForumPosting",
        "@id": f"{address}#aspiration",
        "url": address,
        "name" if is_question else "headline": aspiration.title,
        "text": plain(aspiration.text),
        "datePublished": iso(aspiration.created_at),
        "dateModified": iso(aspiration.edited_at),
        "author": {"@type": "Person", "name": aspiration.author_name},
        "isPartOf": {"@id": website_id()},
        "interactionStatistic": {
            "@type": "InteractionCounter",
            "interactionType": "https://schema.org/LikeAction",
            "userInteractionCount": aspiration.supporters_count,
        },
        "answerCount" if is_question else "commentCount": len(answers),
        "acceptedAnswer" if is_question else "comment": answers[:1] if is_question else answers,
    }
    return [without_empty(node)]


def _short(stage):
    return "Musrenbang" if stage == Stage.PROPOSED else str(stage.label)


def _answer_node(mark, is_question):
    return {
        "@type": "Answer" if is_question else "Comment",
        "text": plain(mark.answer.text),
        "datePublished": iso(mark.when),
        "author": {"@id": organisation_id()},
    }
