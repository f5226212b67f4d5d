"""The background worker: queued tasks as they come, periodic jobs by the clock."""

import logging
import signal
import threading
import time

from django.conf import settings
from django.core.management import call_command
from django.db import InterfaceError, OperationalError, close_old_connections, connections
from django_tasks_db.management.commands.db_worker import Worker as TaskRunner
from django_tasks_db.models import DBTaskResult

from config.serving.lost_tasks import worker_name

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 1
HICCUP_PAUSE_SECONDS = 5
TASKS_IN_A_ROW = 20


class PeriodicJobs:
    """Management commands and when each is due; ``clock`` tells seconds."""

    def __init__(self, jobs, clock=time.monotonic):
        self.jobs = jobs
        self.clock = clock
        self.due = dict.fromkeys(jobs, clock())

    def run_due(self):
        """Run what is due. A failing job is logged and tried again when it is due next."""
        for name, seconds in self.jobs.items():
            if self.due[name] > self.clock():
                continue
            self.due[name] = self.clock() + seconds
            try:
                call_command(name, verbosity=0)
            except (OperationalError, InterfaceError):
                self.due[name] = self.clock()
                raise
            except Exception:
                logger.exception("The periodic job %s failed.", name)


class BackgroundWorker:
    """Works until it is told to stop; a task that has begun is finished first."""

    def __init__(self, jobs=None):
        self.jobs = PeriodicJobs(settings.PERIODIC_JOBS if jobs is None else jobs)
        self.stopping = threading.Event()
        self.name = worker_name()
        self.runner = None

    def stop(self, *_):
        """End after the task at hand; a signal handler."""
        self.stopping.set()
        if self.runner:
            self.runner.running = False

    def run(self):
        """Work until stopped, surviving a database that is away for a while."""
        while not self.stopping.is_set():
            pause = PAUSE_SECONDS
            try:
                close_old_connections()
                self.jobs.run_due()
                self.run_tasks()
            except (OperationalError, InterfaceError) as error:
                logger.warning("The database doesn't answer, trying again: %s", error)
                connections.close_all()
                pause = HICCUP_PAUSE_SECONDS
            self.stopping.wait(pause)

    def run_tasks(self):
        """Run queued tasks until there are none, looking at the clock between some of them."""
        while not self.stopping.is_set() and DBTaskResult.objects.ready().exists():
            self.runner = TaskRunner(
                queue_names=["*"],
                interval=PAUSE_SECONDS,
                batch=True,
                backend_name="default",
                startup_delay=False,
                max_tasks=TASKS_IN_A_ROW,
                worker_id=self.name,
                excluded_queue_names=[],
            )
            self.runner.run()
            self.jobs.run_due()


def run_worker():
    """Run the worker until SIGTERM or SIGINT."""
    worker = BackgroundWorker()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, worker.stop)
    worker.run()
