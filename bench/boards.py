"""Whether a very long thread and a very full board cost what short ones cost.

``python manage.py make_load``, then ``DEPLOYMENT=development python bench/boards.py [rounds]`` with
the same DATABASE_URL. Everything is measured in one process, in turns, and given as a ratio, so
that the machine does not matter. What is written while measuring is rolled back.
"""

import os
import statistics
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
os.environ.setdefault("DEPLOYMENT", "development")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.base")
BUDGET = 1.3  # times the first of each group
WARM_UP = 3


def cases():
    """Groups of pairs of a name and what is measured; the first of a group is its measure."""
    from forums.boards.load.fill import own_board

    board = own_board() or sys.exit("There is nothing to measure with: run make_load first.")
    threads = board.threads.select_related("board__locale")
    long = threads.order_by("-last_number").first()
    short = threads.filter(last_number__gt=1, last_number__lt=long.last_number).first()
    last = long.page_at(1).count
    pages = {
        "first": 1,
        "quarter": last // 4,
        "half": last // 2,
        "last full": last - 1,
        "last": last,
    }
    reader, writer = _people()
    for client, who in ((_client(), "signed out"), (_client(reader), "signed in")):
        yield [
            (
                f"thread, {name} page ({page:,}), {who}",
                _reading(client, long.page_at(1).url_of(page)),
            )
            for name, page in pages.items()
        ]
    url = board.get_absolute_url()
    keys = {"first": url, "half": f"{url}?page={_key(threads, 0.5)}"}
    keys["last"] = f"{url}?page={_key(threads, 1)}"
    yield [(f"board, {name} page", _reading(_client(), path)) for name, path in keys.items()]
    yield [
        (f"post into a thread of {thread.last_number:,}", _writing(writer, thread))
        for thread in (short, long)
    ]


def main(rounds=40):
    """Print a table; returns whether everything is within the budget."""
    from django.db import connection, transaction

    print(f"{connection.vendor}, {rounds} rounds, budget {BUDGET}x\n{'quartile':>10} {'ratio':>7}")
    worst = 0
    with transaction.atomic():
        for group in cases():
            times = [[] for _ in group]
            for turn in range(WARM_UP + rounds):
                for (_name, act), taken in zip(group, times, strict=True):
                    seconds = act()
                    if turn >= WARM_UP:
                        taken.append(seconds)
            # The lower quartile: what a busy machine does meanwhile only ever makes it slower.
            quick = [1000 * statistics.quantiles(taken, n=4)[0] for taken in times]
            for (name, _act), taken in zip(group, quick, strict=True):
                ratio = taken / quick[0]
                worst = max(worst, ratio)
                print(f"{taken:7.1f} ms {ratio:6.2f}x  {name}")
        transaction.set_rollback(True)
    print(f"worst {worst:.2f}x: the budget {'holds' if worst <= BUDGET else 'does NOT hold'}")
    return worst <= BUDGET


def _reading(client, path):
    """A function that asks for a page and returns the seconds it took."""

    def act():
        began = perf_counter()
        answer = client.get(path)
        seconds = perf_counter() - began
        if answer.status_code != 200:
            sys.exit(f"{path} answers {answer.status_code}.")
        return seconds

    return act


def _writing(author, thread):
    """A function that writes a post, takes it back and returns the seconds of the writing."""
    from django.db import transaction

    from forums.boards.services import write_post

    def act():
        with transaction.atomic():
            began = perf_counter()
            write_post(actor=author, thread=thread, source="Kami bergiliran tiap **Rabu**.")
            seconds = perf_counter() - began
            transaction.set_rollback(True)
        return seconds

    return act


def _people():
    """Two residents who may take part; gone when the transaction ends."""
    from allauth.account.models import EmailAddress
    from django.utils import timezone

    from forums.people.models import Consent, Purpose, User

    for name in ("pembaca", "penulis"):
        user = User.objects.create(
            email=f"{name}@bench.invalid", name=name.title(), declared_adult_at=timezone.now()
        )
        EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=True)
        Consent.objects.create(
            user=user, purpose=Purpose.PARTICIPATION, text_version=1, channel="web"
        )
        yield user


def _client(user=None):
    from django.test import Client

    client = Client()
    if user is not None:
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


def _key(threads, share):
    """What the pager writes into the address of the page that ends ``share`` down the list."""
    from django.test import RequestFactory

    from blocks.listing import KeyPage
    from forums.boards.views.lists import PAGE_SIZE

    place = max(0, round(threads.count() * share) - PAGE_SIZE - 1)
    item = threads.order_by("-last_post_at", "-pk")[place]
    request = RequestFactory().get("/")
    listing = KeyPage(threads, request, key=("-last_post_at", "-pk"), size=PAGE_SIZE)
    return listing._url("o", item).partition("page=")[2]


if __name__ == "__main__":
    import django

    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment(debug=False)
    sys.exit(0 if main(*(int(argument) for argument in sys.argv[1:2])) else 1)
