"""Make ``.venv`` and install a lock file into it, if that hasn't been done yet.

Needs nothing but Python itself: ``python deploy/install.py requirements.lock``.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
# The development lock holds everything that the other one holds.
IMPLIES = {"requirements-dev.lock": "requirements.lock"}


def main(lock):
    """Bring ``.venv`` up to date with ``lock``; returns an error sentence or nothing."""
    mark = hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()
    stamp = VENV / f".{lock}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == mark:
        return None
    print(f"· Python packages of {lock}", flush=True)
    try:
        if not has_pip():
            venv.create(VENV, clear=VENV.exists(), with_pip=True)
        subprocess.run(command(lock), check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return explain(error)
    stamp.write_text(mark)
    if implied := IMPLIES.get(lock):
        digest = hashlib.sha256((ROOT / implied).read_bytes()).hexdigest()
        (VENV / f".{implied}").write_text(digest)
    return None


def has_pip():
    """Whether ``.venv`` is whole: not begun and broken off, its Python not gone."""
    try:
        return (
            subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0
        )
    except OSError:
        return False


def command(lock):
    """The pip command; nothing is compiled that is never imported."""
    options = ["--quiet", "--disable-pip-version-check", "--no-compile", "--require-hashes"]
    return [PYTHON, "-m", "pip", "install", *options, "-r", ROOT / lock]


def explain(error):
    """One sentence about what went wrong."""
    if isinstance(error, OSError):
        return f"The folder {ROOT} can't be written: {error.strerror}."
    if not os.access(ROOT, os.W_OK):
        return f"The folder {ROOT} can't be written."
    return "The Python packages could not be installed; see the message above."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
