"""Whether very many aspirations cost what few cost.

Make two databases, for example ``DATABASE_URL=sqlite:////tmp/few.sqlite3`` with
``manage.py prepare`` and ``make_load_aspirations --count 10000``, and another with 1000000. Then
``python bench/aspirations.py <address of few> <address of many> [rounds]``. One process for each
database answers in turns, so that the machine does not matter; what counts are the ratios.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
BUDGET = 1.5  # times the same page with few
WARM_UP = 3


def main(few, many, rounds=30):
    """Print a table; returns whether everything is within the budget."""
    sides = [_Side(url) for url in (few, many)]
    counts = [side.ask("count") for side in sides]
    print(f"{counts[0]} and {counts[1]} aspirations, {rounds} rounds, budget {BUDGET}x")
    worst = 0
    for name in sides[0].ask("names").split("|"):
        times = [[], []]
        for turn in range(WARM_UP + int(rounds)):
            for side, taken in zip(sides, times, strict=True):
                seconds = float(side.ask(name))
                if turn >= WARM_UP:
                    taken.append(seconds)
        # The lower quartile: what a busy machine does meanwhile only ever makes it slower.
        quick = [1000 * statistics.quantiles(taken, n=4)[0] for taken in times]
        ratio = quick[1] / quick[0]
        worst = max(worst, ratio)
        print(f"{quick[0]:7.1f} ms {quick[1]:7.1f} ms {ratio:6.2f}x  {name}")
    print(f"worst {worst:.2f}x: the budget {'holds' if worst <= BUDGET else 'does NOT hold'}")
    return worst <= BUDGET


class _Side:
    """The process that answers for one database."""

    def __init__(self, url):
        self.process = subprocess.Popen(  # noqa: S603 (itself)
            [sys.executable, __file__, "--answer"],
            env={**os.environ, "DATABASE_URL": url},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, line):
        """What the process answers to a line."""
        print(line, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline().strip()
        return answer or sys.exit(f"{line} got no answer.")


def answer():
    """Read a name a line, do it, write the seconds that it took."""
    sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
    os.environ.setdefault("DEPLOYMENT", "development")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.base")
    import django

    django.setup()
    from django.test.utils import setup_test_environment

    setup_test_environment(debug=False)
    acts = _acts()
    for line in map(str.strip, sys.stdin):
        print(_reply(line, acts), flush=True)


def _reply(line, acts):
    from forums.aspirations.load.fill import made_up

    if line == "names":
        return "|".join(acts)
    return f"{made_up().count():,}" if line == "count" else acts[line]()


def _acts():
    """Name → function that does it once and returns the seconds."""
    from forums.aspirations.load.fill import made_up
    from forums.aspirations.search import similar

    rows = made_up().visible().order_by("-created_at", "-pk").select_related("category")
    newest = rows.first() or sys.exit("Run make_load_aspirations first.")
    oldest = made_up().visible().order_by("created_at", "pk").first()
    slug = newest.category.slug
    middle = oldest.created_at + (newest.created_at - oldest.created_at) / 2
    both = f"?kategori={slug}&rw={newest.rw}"
    pages = {
        "list": "",
        "list, one kind": "?jenis=pengaduan",
        "list, one stage": "?tahap=musrenbang",
        "list, stages together": "?tahap=baru",
        "list, one category": f"?kategori={slug}",
        "list, one area": f"?bidang={newest.category.area}",
        "list, one RW": f"?rw={newest.rw}",
        "list, a period": f"?dari={middle:%Y-%m}&sampai={middle:%Y-%m}",
        "list, category and RW": both,
        "list, everything together": f"{both}&jenis=pengaduan&tahap=selesai",
        "list, few hits": f"{both}&tahap=tidak-lanjut&dari={middle:%Y-%m}",
        "list, no hits": f"?kategori={slug}&tahap=gabungan",
        "list, most supported": "?urut=dukungan",
        "list, a common word": "?q=lampu",
        "list, two words": "?q=lampu+nangka",
        "list, two common words that never meet": "?q=lampu+posyandu",
        "openness": "keterbukaan/",
    }
    acts = {name: _reading(f"/aspirasi/{path}") for name, path in pages.items()}
    half = rows.count() // 2
    for name, query, column in (
        ("the newest, in the middle", {}, "created_at"),
        ("most supported, in the middle", {"urut": "dukungan"}, "supporters_count"),
    ):
        acts[f"list, {name}"] = _reading(_page_after(rows, half, column, query))
    acts["detail, the newest"] = _reading(newest.get_absolute_url())
    acts["detail, the oldest"] = _reading(oldest.get_absolute_url())
    text = "Lampu jalan padam di gang Nangka, gelap pada malam hari"
    acts["similar ones"] = _timed(lambda: similar(text))
    return acts


def _page_after(rows, number, column, query):
    """The address of the list's page that begins after so many rows, as its pager writes it."""
    from django.test import RequestFactory

    from blocks.listing import KeyPage

    request = RequestFactory().get("/aspirasi/", query)
    key = (f"-{column}", "-pk")
    around = rows.order_by(*key).values_list("pk", flat=True)[number - 1 : number + 1]
    return KeyPage(rows.filter(pk__in=list(around)), request, key=key, size=1).older_url


def _reading(path):
    from django.test import Client

    client = Client()

    def read():
        answer = client.get(path)
        if answer.status_code != 200:
            sys.exit(f"{path} answers {answer.status_code}.")

    return _timed(read)


def _timed(act):
    def timed():
        began = perf_counter()
        act()
        return perf_counter() - began

    return timed


if __name__ == "__main__":
    if sys.argv[1:] == ["--answer"]:
        answer()
    elif len(sys.argv) < 3:
        sys.exit(__doc__)
    else:
        sys.exit(0 if main(*sys.argv[1:4]) else 1)
