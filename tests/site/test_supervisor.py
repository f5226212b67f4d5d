"""Processes that live and end together: no child outlives the command."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings

PROGRAM = """
import os, sys, time
sys.path.insert(0, "site")
from config.serving.supervisor import supervise

def lasting():
    time.sleep(60)

def ending():
    time.sleep(0.3)

def stubborn():
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(60)

def tell():
    import multiprocessing
    print(*[child.pid for child in multiprocessing.active_children()], flush=True)

import config.serving.supervisor as module
module.GRACE_SECONDS = 2
targets = {name.replace("_", " "): globals()[kind] for name, kind in
           (pair.split("=") for pair in sys.argv[1:])}
sys.exit(supervise(print, tell, **targets))
"""


@pytest.fixture
def start():
    """A function that supervises the given targets in a process of its own."""
    started = []

    def begin(*targets):
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *targets],
            cwd=settings.BASE_DIR,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
            # Tests started under nohup would hand its deafness to a hang-up down.
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        )
        started.append(process)
        return process, [int(pid) for pid in process.stdout.readline().split()]

    yield begin
    for process in started:
        process.kill()
        process.stdout.close()
        process.wait()


def alive(pids):
    """Those that still run; one that has ended but that nobody has asked after doesn't."""
    listed = subprocess.run(["ps", "-eo", "pid=,stat="], capture_output=True, text=True).stdout
    states = dict(line.split(None, 1) for line in listed.splitlines())
    return [pid for pid in pids if not states.get(str(pid), "Z").startswith("Z")]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_everything(start, number):
    process, children = start("web=lasting", "worker=lasting")
    assert len(children) == 2
    process.send_signal(number)
    assert process.wait(45) == 0
    assert alive(children) == []


def test_ctrl_c_in_a_terminal_reaches_the_whole_group(start):
    process, children = start("web=lasting", "worker=lasting")
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(45) == 0
    assert alive(children) == []


def test_one_child_that_ends_takes_the_other_along(start):
    process, children = start("web=lasting", "worker=ending")
    assert process.wait(45) == 1
    assert "worker ended unexpectedly" in process.stdout.read()
    assert alive(children) == []


def test_a_stubborn_child_is_killed(start):
    process, children = start("web=stubborn", "worker=lasting")
    process.send_signal(signal.SIGTERM)
    assert process.wait(45) == 0
    assert alive(children) == []


def test_children_end_when_their_parent_is_killed(start):
    process, children = start("web=lasting", "worker=lasting")
    process.kill()
    process.wait()
    deadline = time.monotonic() + 10
    while alive(children) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert alive(children) == []
