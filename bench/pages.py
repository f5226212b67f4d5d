"""How quick and how heavy the main pages of a running site are.

``python bench/pages.py [port] [rounds]``: median and slowest time to the first byte, bytes as
transferred. Only this machine is asked.
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "deploy"))

from running import get
from smoke import PAGES


def main(port=8000, rounds=20):
    """Print one line for each page that exists."""
    print(f"{'median':>9} {'slowest':>9} {'size':>9}")
    for path in (path for path, status in PAGES.items() if status == 200):
        answers = [get(port, path, **{"Accept-Encoding": "gzip"}) for _ in range(rounds)]
        times = [1000 * seconds for *_, seconds in answers]
        size = len(answers[0][2]) / 1024
        print(f"{statistics.median(times):6.0f} ms {max(times):6.0f} ms {size:6.1f} KB  {path}")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
