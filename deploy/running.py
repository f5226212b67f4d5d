"""A site started with ``make run`` on a free port, for pictures and checks; Python alone."""

import os
import signal
import socket
import subprocess
import time
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONGEST_START_SECONDS = 600


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path, method="GET", **headers):
    """Status, headers, body and seconds to the first byte of one request."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    began = time.monotonic()
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    seconds = time.monotonic() - began
    body = response.read()
    connection.close()
    return response.status, response.headers, body, seconds


@contextmanager
def running(folder=ROOT, log=None, **variables):
    """Start the site in ``folder``; yields its port, the process and the seconds to its first page.

    On leaving, the site is told to end as by Ctrl-C. Raises RuntimeError if it doesn't start.
    """
    port = free_port()
    env = {**os.environ, "PORT": str(port), **variables}
    with open(log or os.devnull, "w") as output:
        process = subprocess.Popen(
            ["make", "run"],
            cwd=folder,
            env=env,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield port, process, _wait(process, port)
        finally:
            stop(process)


def _wait(process, port):
    """Seconds until the home page is answered."""
    began = time.monotonic()
    while time.monotonic() - began < LONGEST_START_SECONDS:
        if process.poll() is not None:
            raise RuntimeError(f"make run ended with {process.returncode}.")
        try:
            get(port, "/robots.txt")
        except (OSError, HTTPException):
            time.sleep(0.1)
        else:
            return time.monotonic() - began
    raise RuntimeError(f"make run did not answer within {LONGEST_START_SECONDS} seconds.")


def stop(process):
    """Press Ctrl-C: SIGINT to the whole process group, as a terminal does."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
        process.wait(30)
