"""Making made-up aspirations and taking them away; in portions, past the services."""

from datetime import timedelta
from itertools import batched

from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Locale

from forums.aspirations.codes import LETTERS
from forums.aspirations.load.words import texts
from forums.aspirations.models import Aspiration, Category, Step, StepKind, Word
from forums.aspirations.stages import AT_WORK, CLOSED, Part, Stage
from forums.aspirations.states import Kind, Privacy
from forums.aspirations.words import words_of
from forums.moderation.states import Visibility
from forums.people.models import Unit, User

PREFIX = "UJI"  # codes of made-up ones: nobody else's begin so
ADDRESS = "suara-{:d}@uji-aspirasi.invalid"
PEOPLE, TEXTS, PORTION = 100, 3000, 5000
CATEGORIES, UNITS, RWS = 14, 4, 12
YEARS = timedelta(days=3 * 365)
WORDS_OF_ROWS = """
    INSERT INTO aspirations_word (aspiration_id, stem, in_title, listed_at)
    SELECT made.id, word.stem, word.in_title, made.created_at
    FROM aspirations_aspiration AS made
    JOIN made_up_word AS word ON word.title = made.title AND word.text = made.text
    WHERE made.id >= %s AND made.visibility = %s
"""
# Stages as they come in life: most are done, some are on the way.
STAGES = (
    *[Stage.DONE] * 10,
    *[Stage.ANSWERED] * 3,
    *[Stage.IN_PROGRESS] * 2,
    *[Stage.FORWARDED] * 2,
    Stage.RECEIVED,
    Stage.REFUSED,
    Stage.PROPOSED,
)


def made_up():
    """All made-up aspirations."""
    return Aspiration.objects.filter(code__startswith=f"{PREFIX}-")


class Filler:
    """Makes ``count`` aspirations with their words and steps; ``tell`` hears of every portion."""

    def __init__(self, tell):
        self.tell = tell
        self.until = timezone.now()
        self.texts = texts(TEXTS)

    def run(self, count):
        """Make them, spread evenly over three years, the oldest first."""
        locale = Locale.get_default()
        self.units = [_short_row(Unit, n, locale) for n in range(UNITS)]
        self.categories = [_short_row(Category, n, locale) for n in range(CATEGORIES)]
        self.people = User.objects.bulk_create(
            User(email=ADDRESS.format(n), name=f"Suara {n}", password=make_password(None))
            for n in range(PEOPLE)
        )
        self._lay_out_words()
        step = YEARS / count
        for numbers in batched(range(count), PORTION):
            with transaction.atomic():
                self._add([self._row(n, self.until - YEARS + n * step) for n in numbers])
            self.tell(f"aspirations: {numbers[-1] + 1:,} of {count:,}")
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE made_up_word")
        call_command("refresh_statistics")

    def _add(self, rows):
        stored = Aspiration.objects.bulk_create(rows)
        Step.objects.bulk_create(step for row in stored for step in _steps(row))
        with connection.cursor() as cursor:
            cursor.execute(WORDS_OF_ROWS, [stored[0].pk, Visibility.VISIBLE])

    def _lay_out_words(self):
        """Put the words of each text where the database finds them for all rows that have it."""
        samples = [Aspiration(title=title, text=text) for title, text in self.texts]
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TEMPORARY TABLE made_up_word"
                " (title varchar(200), text text, stem varchar(40), in_title bool)"
            )
            cursor.executemany(
                "INSERT INTO made_up_word VALUES (%s, %s, %s, %s)",
                [
                    (sample.title, sample.text, word.stem, word.in_title)
                    for sample in samples
                    for word in words_of(sample)
                ],
            )
            cursor.execute("CREATE INDEX made_up_word_text ON made_up_word (title, text)")

    def _row(self, number, moment):
        title, text = self.texts[number * 31 % TEXTS]
        stage = STAGES[number * 7 % len(STAGES)]
        confidential = number % 20 == 0
        answered = None if stage in AT_WORK else moment + timedelta(days=number % 12)
        return Aspiration(
            code=code_of(number),
            author=self.people[number % PEOPLE],
            kind=Kind.values[number % 3],
            title=title,
            text=text,
            category=self.categories[number * 11 % CATEGORIES],
            unit=None if stage == Stage.RECEIVED else self.units[number % UNITS],
            rw=number % RWS + 1,
            privacy=Privacy.CONFIDENTIAL if confidential else Privacy.PUBLIC,
            visibility=Visibility.PENDING if confidential else Visibility.VISIBLE,
            stage=stage,
            public_stage=stage,
            stage_since=moment,
            created_at=moment,
            changed_at=moment,
            due_on=(moment + timedelta(days=7)).date(),
            answer_due_on=(moment + timedelta(days=10)).date(),
            answered_at=answered,
            answer_days=answered and number % 12,
            is_answered_in_time=None if answered is None else number % 12 <= 8,
            closed_at=answered if stage in CLOSED else None,
            supporters_count=max(0, number * 13 % 90 - 60),  # most have none
        )


def _short_row(model, number, locale):
    """A unit or category of their own."""
    words = {"slug": f"uji-{number}", "locale": locale, "defaults": {"name": f"Uji {number}"}}
    return model.objects.get_or_create(**words)[0]


def code_of(number):
    """A code of its own for each number below twenty million."""
    letters = ""
    for _place in range(5):
        number, rest = divmod(number, len(LETTERS))
        letters = LETTERS[rest] + letters
    return f"{PREFIX}-2026-{letters}"


def _steps(row):
    common = {"aspiration": row, "created_at": row.created_at, "announced_at": row.created_at}
    yield Step(kind=StepKind.RECEIVED, to_stage=Stage.RECEIVED, part=Part.SENDER, **common)
    if row.stage != Stage.RECEIVED:
        yield Step(kind=StepKind.MOVED, to_stage=row.stage, unit=row.unit, **common)


def empty(tell):
    """Take all made-up ones away with what hangs on them, and the made-up people."""
    gone = 0
    while keys := list(made_up().order_by("-pk").values_list("pk", flat=True)[:PORTION]):
        with transaction.atomic():
            for model in (Word, Step):
                _delete_at_once(model.objects.filter(aspiration__in=keys))
            _delete_at_once(Aspiration.objects.filter(pk__in=keys))
        gone += len(keys)
        tell(f"aspirations removed: {gone:,}")
    for model in (Category, Unit):
        model.objects.filter(slug__startswith="uji-").delete()
    User.objects.filter(
        email__endswith=ADDRESS.partition("@")[2], name__startswith="Suara "
    ).delete()


def _delete_at_once(rows):
    """Without collecting what hangs on each row: nothing does."""
    rows._raw_delete(rows.db)
