"""Processes that live and end together."""

import multiprocessing
import os
import signal
import threading
import time
from multiprocessing.connection import wait

GRACE_SECONDS = 10
# Ctrl-C reaches the whole group at once; a child may end before this process hears of it.
AFTERTHOUGHT_SECONDS = 0.5
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(Exception):
    """Somebody wants the processes to end."""


def supervise(say, started, **targets):
    """Run each target in a child process until one ends or this process is told to stop.

    ``started`` is called when all run. Whatever happens, no child outlives this call. Returns the
    exit code: 0 when stopped, 1 when a child ended by itself.
    """
    fork = multiprocessing.get_context("fork")
    children = [
        fork.Process(target=_child, args=(target, os.getpid()), name=name)
        for name, target in targets.items()
    ]
    for name in SIGNALS:
        if signal.getsignal(name) is not signal.SIG_IGN:  # nohup stays nohup
            signal.signal(name, _stop)
    try:
        for child in children:
            child.start()
        started()
        ready = wait([child.sentinel for child in children])
        time.sleep(AFTERTHOUGHT_SECONDS)
        ended = next(child for child in children if child.sentinel in ready)
        say(f"The {ended.name} ended unexpectedly, so everything stops.")
        return 1
    except Stopped:
        return 0
    finally:
        _end([child for child in children if child.pid])


def _stop(number, frame):
    """Leave whatever is going on; later signals change nothing any more."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_IGN)
    raise Stopped


def _end(children):
    """End the children, politely first."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_IGN)
    for child in children:
        child.terminate()
    deadline = time.monotonic() + GRACE_SECONDS
    for child in children:
        child.join(max(0, deadline - time.monotonic()))
        if child.is_alive():
            child.kill()
            child.join()


def _child(target, parent):
    """What a child does: forget the parent's handlers, work, and never outlive the parent."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_DFL)
    threading.Thread(target=_end_without, args=(parent,), daemon=True).start()
    target()


def _end_without(parent):
    """End this process soon after its parent was killed."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)
