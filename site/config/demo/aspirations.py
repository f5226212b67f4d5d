"""Load aspirations, past the services: hundreds of them with all that happened in a year."""

from itertools import groupby

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.utils import timezone

from config.demo import pictures
from config.demo.accounts import demo_user
from config.demo.boards import people_who_talk
from config.demo.content.aspirations.categories import BOARD, BOARD_ENGLISH, CATEGORIES
from config.demo.content.aspirations.many import records
from config.demo.content.aspirations.templates import ANSWER_TEMPLATES, CHECKLISTS
from config.demo.content.aspirations.ten import told
from config.demo.retelling import Cast, Story
from config.demo.site_trail import entries_of
from config.demo.voices import voices_of
from forums.aspirations.calendar import days_off
from forums.aspirations.models import AnswerTemplate, Aspiration, Category, Word
from forums.aspirations.services.discussing import TALK_BOARD
from forums.aspirations.services.figures import all_months, recount_month
from forums.aspirations.services.promises import propose_promises
from forums.aspirations.services.sending import new_picture
from forums.aspirations.words import words_of
from forums.boards.models import Board
from forums.boards.pictures import take_in
from forums.people.models import Unit
from forums.trail.models import TrailEntry

MANY = 300
# Neighbours who only support what others send in; nobody can sign in as them.
SUPPORTERS, SUPPORTER = 60, "pendukung{number}@warga.example"


def load_categories(locale, english):
    """What is missing of the categories, in both languages, answer templates and promises."""
    units = _units(locale)
    for fields in CATEGORIES:
        category, is_new = Category.objects.get_or_create(
            slug=fields["slug"],
            locale=locale,
            defaults={
                "name": fields["name"],
                "area": fields["area"],
                "unit": units[fields["unit"]],
                "is_urgent_elsewhere": fields["urgent_elsewhere"],
                "position": fields["position"],
            },
        )
        if is_new:
            twin = category.copy_for_translation(english)
            twin.name = fields["english"]
            twin.save()
    if not AnswerTemplate.objects.exists():
        AnswerTemplate.objects.bulk_create(
            AnswerTemplate(title=title, act=act, unit=units.get(unit), text=text)
            for title, act, unit, text in ANSWER_TEMPLATES
        )
    propose_promises()
    _ensure_board(locale, english)


def _ensure_board(locale, english):
    """The board on which people talk about aspirations."""
    board, is_new = Board.objects.get_or_create(
        slug=TALK_BOARD, locale=locale, defaults={**BOARD, "position": 90}
    )
    if is_new:
        twin = board.copy_for_translation(english)
        twin.title, twin.description = BOARD_ENGLISH
        twin.rules = ""
        twin.save()


def load_aspirations(locale, pages, *, count=MANY):
    """All aspirations, unless there are some. ``pages`` are those of the demo by slug."""
    if Aspiration.objects.exists():
        return
    cast, stories = _cast(locale, pages), {}
    many = records(count, today=timezone.localdate(), off=cast.off)
    for name, record in {**told(), **dict(enumerate(many))}.items():
        stories[name] = Story(record, cast, stories, seed=f"aspirasi {name}")
    _store(list(stories.values()))
    for month in all_months():
        recount_month(month)


def _cast(locale, pages):
    people = people_who_talk()
    residents = [user for user in people.values() if not user.is_staff]
    units = _units(locale)
    return Cast(
        people=people,
        residents=residents,
        supporters=[*residents, *_ensure_supporters()],
        verifier=demo_user("Verifikator"),
        officers={slug: unit.members.order_by("pk").first() for slug, unit in units.items()},
        units=units,
        categories={one.slug: one for one in Category.objects.originals()},
        pages=pages,
        off=days_off(),
    )


def _units(locale):
    return {unit.slug: unit for unit in Unit.objects.filter(locale=locale)}


def _ensure_supporters():
    people = get_user_model().objects
    emails = [SUPPORTER.format(number=number) for number in range(1, SUPPORTERS + 1)]
    known = set(people.filter(email__in=emails).values_list("email", flat=True))
    for number, email in enumerate(emails, 1):
        if email not in known:
            name = f"Pendukung {number}"
            people.create_user(email, name=name, declared_adult_at=timezone.now())
    return people.filter(email__in=emails).order_by("pk")


def _store(stories):
    """Everything in few queries: the aspirations first, for all else hangs on them."""
    rows = [row for story in stories for row in voices_of(story, CHECKLISTS)]
    aspirations = [story.aspiration for story in stories]
    Aspiration.objects.bulk_create(aspirations)
    for story in stories:
        story.aspiration.merged_into = story.merged_into
    merged = [story.aspiration for story in stories if story.merged_into]
    Aspiration.objects.bulk_update(merged, ["merged_into"])
    _store_rows([step for story in stories for step in story.steps])
    _store_rows([answer for story in stories for answer in story.answers])
    _store_rows([*rows, *(row for story in stories for row in story.rest)])
    TrailEntry.objects.bulk_create(entries_of(stories))
    Word.objects.bulk_create(
        word for one in aspirations if one.is_visible for word in words_of(one)
    )
    for story in stories:
        for role, (name, alt) in story.record.get("pictures", {}).items():
            drawing = pictures.encode(pictures.draw(name))
            picture = take_in(ContentFile(drawing, f"{name}{pictures.SUFFIX}"), alt)
            new_picture(story.aspiration, picture, role).save()


def _store_rows(rows):
    """Rows of several models, one query for each model."""
    by_model = sorted(rows, key=lambda row: row._meta.label)
    for _label, some in groupby(by_model, key=lambda row: row._meta.label):
        some = list(some)
        type(some[0]).objects.bulk_create(some)
