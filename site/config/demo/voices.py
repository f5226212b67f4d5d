"""What belongs to an aspiration of the demo beside its trail: support, messages, a checklist."""

from random import Random

from forums.aspirations.models import AssistedVoice, ChecklistItem, Follow, Message, Support
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import Channel

CONSENT_VERSION = 1
# Who writes down for others outside the office.
HELPERS = {Channel.NEIGHBOURHOOD: "rahmat", Channel.CADRE: "dewi"}
AT_WORK = (Stage.FORWARDED, Stage.IN_PROGRESS)


def voices_of(story, checklists):
    """The rows, none of them stored; counts the supporters at the aspiration."""
    supports = _supports(story)
    return [
        *supports,
        *_follows(story, supports),
        *_messages(story),
        *_assisted(story),
        *_checklist(story, checklists),
    ]


def sent_in_by(story):
    """Who sent it in: the author, None for a guest, or whoever wrote it down for somebody."""
    channel = story.aspiration.channel
    if channel == Channel.WEB:
        return story.aspiration.author
    return story.cast.people.get(HELPERS.get(channel), story.cast.verifier)


def _supports(story):
    """As many as the record says; those of a merged one went along and are counted there."""
    aspiration = story.aspiration
    if story.merged_into:
        return []
    number = aspiration.supporters_count = story.record["supporters"]
    others = [user for user in story.cast.supporters if user.pk != aspiration.author_id]
    dice = Random(aspiration.title)  # noqa: S311 (a demo that is the same every time)
    return [
        Support(
            aspiration=aspiration,
            user=user,
            created_at=aspiration.created_at + (story.now - aspiration.created_at) * dice.random(),
        )
        for user in dice.sample(others, number)
    ]


def _follows(story, supports):
    """The sender follows, and residents who support."""
    aspiration, residents = story.aspiration, {user.pk for user in story.cast.residents}
    people = [support.user for support in supports if support.user.pk in residents]
    if aspiration.author:
        people.append(aspiration.author)
    moment = aspiration.created_at
    return [Follow(aspiration=aspiration, user=user, created_at=moment) for user in people]


def _messages(story):
    """Written when the office asked and when the sender completed, in turn."""
    messages = story.record.get("messages", ())
    steps = [step for step in story.steps if step.act in (Act.ASK, Act.COMPLETE)]
    return [
        Message(
            aspiration=story.aspiration,
            is_from_office=message["from_office"],
            author=step.actor,
            unit=story.aspiration.unit if message["from_office"] else None,
            text=message["text"],
            created_at=step.created_at,
        )
        for message, step in zip(messages, steps, strict=True)
    ]


def _assisted(story):
    aspiration = story.aspiration
    if aspiration.channel == Channel.WEB:
        return []
    return [
        AssistedVoice(
            aspiration=aspiration,
            entered_by=sent_in_by(story),
            consent_version=CONSENT_VERSION,
            consent_at=aspiration.created_at,
        )
    ]


def _checklist(story, checklists):
    """What the unit goes through, the first half of it done."""
    aspiration, items = story.aspiration, checklists.get(story.record["category"], ())
    if aspiration.stage not in AT_WORK:
        return []
    done = len(items) // 2 if aspiration.stage == Stage.IN_PROGRESS else 0
    return [
        ChecklistItem(
            aspiration=aspiration,
            text=text,
            done_at=story.now if place < done else None,
            done_by=story.steps[-1].actor if place < done else None,
        )
        for place, text in enumerate(items)
    ]
