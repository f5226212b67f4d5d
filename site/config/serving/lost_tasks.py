"""Tasks whose worker was killed: they would say RUNNING for ever.

Each is taken up again once. One that loses its second worker too is given up, for it may be what
kills them, and what it does can't be done any number of times.
"""

import logging
import os
import socket
from datetime import timedelta

from django.tasks import TaskResultStatus
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger(__name__)

MOST_WORKERS = 2
# For workers of other machines, whose processes can't be seen from here.
LONGEST_TASK = timedelta(hours=1)


def worker_name():
    """A name for the worker in this process that tells others where to look for it."""
    return f"{socket.gethostname()}:{os.getpid()}:{get_random_string(16)}"


def take_up_lost_tasks():
    """Queue lost tasks again, or give them up; the worker calls it between two tasks."""
    for task in DBTaskResult.objects.running():
        if is_lost(task):
            _take_up(task)


def is_lost(task):
    """Whether nobody works on it any more."""
    host, _, rest = task.worker_ids[-1].partition(":") if task.worker_ids else ("", "", "")
    pid = rest.partition(":")[0]
    if host == socket.gethostname() and pid.isdecimal() and not _works(int(pid)):
        return True
    return task.started_at is None or task.started_at < timezone.now() - LONGEST_TASK


def _works(pid):
    """Whether the process may be working on a task: this one is not while it asks."""
    if pid == os.getpid():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def _take_up(task):
    """Change the row unless somebody was quicker."""
    again = len(task.worker_ids) < MOST_WORKERS
    changes = (
        {"status": TaskResultStatus.READY, "started_at": None}
        if again
        else {
            "status": TaskResultStatus.FAILED,
            "finished_at": timezone.now(),
            "traceback": f"{MOST_WORKERS} workers ended while they worked on it.",
        }
    )
    here = DBTaskResult.objects.running().filter(pk=task.pk, started_at=task.started_at)
    if here.update(**changes):
        act = "is taken up again" if again else "is given up"
        logger.warning("The task %s lost its worker and %s.", task.task_path, act)
