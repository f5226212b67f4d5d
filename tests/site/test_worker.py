"""The background worker."""

import multiprocessing
import os
import signal
import socket
import threading
from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db import OperationalError, connections
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from config.serving import worker as worker_module
from config.serving.worker import BackgroundWorker, PeriodicJobs
from tests.factories.news import standard
from tests.factories.tree import standing_tree

QUEUED = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


class Clock:
    """A clock that is moved by hand."""

    now = 0

    def __call__(self):
        return self.now


@pytest.fixture
def calls(monkeypatch):
    """The names of the commands that were called."""
    names = []
    monkeypatch.setattr(worker_module, "call_command", lambda name, **_: names.append(name))
    return names


def test_jobs_run_when_due(calls):
    clock = Clock()
    jobs = PeriodicJobs({"often": 60, "rarely": 3600}, clock)
    for clock.now in (0, 30, 60, 119, 120, 3600):
        jobs.run_due()
    assert calls == ["often", "rarely", "often", "often", "often", "rarely"]


def test_failing_job_stops_nothing(monkeypatch, caplog):
    def fail(name, **_):
        raise ValueError(name)

    monkeypatch.setattr(worker_module, "call_command", fail)
    PeriodicJobs({"broken": 60, "worse": 60}).run_due()
    assert "broken failed" in caplog.text
    assert "worse failed" in caplog.text


def test_worker_survives_a_database_hiccup(monkeypatch):
    worker = BackgroundWorker(jobs={})
    rounds = []

    def run_tasks():
        rounds.append(1)
        if len(rounds) == 1:
            raise OperationalError("server closed the connection")
        worker.stop()

    monkeypatch.setattr(worker, "run_tasks", run_tasks)
    monkeypatch.setattr(worker_module, "HICCUP_PAUSE_SECONDS", 0)
    monkeypatch.setattr(worker_module.connections, "close_all", lambda: None)
    monkeypatch.setattr(worker_module, "close_old_connections", lambda: None)
    worker.run()
    assert len(rounds) == 2


def test_stopped_worker_does_nothing(calls):
    worker = BackgroundWorker(jobs={"often": 60})
    worker.stop()
    thread = threading.Thread(target=worker.run)
    thread.start()
    thread.join(5)
    assert not thread.is_alive()
    assert calls == []


def test_scheduled_page_goes_live_and_expires(site_tree, settings):
    page = standard(site_tree.home, "Jadwal baru")
    page.unpublish()
    page.go_live_at = timezone.now() + timedelta(seconds=60)
    page.expire_at = timezone.now() + timedelta(days=2)
    page.save_revision().publish()
    jobs = PeriodicJobs({"publish_scheduled": 60})
    jobs.run_due()
    page.refresh_from_db()
    assert not page.live

    with time_machine.travel(timezone.now() + timedelta(seconds=90)):
        PeriodicJobs(settings.PERIODIC_JOBS).run_due()
    page.refresh_from_db()
    assert page.live
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        PeriodicJobs(settings.PERIODIC_JOBS).run_due()
    page.refresh_from_db()
    assert not page.live
    assert page.expired


@pytest.mark.django_db(transaction=True)
def test_queued_tasks_are_run(settings, monkeypatch):
    settings.TASKS = QUEUED
    page = standard(standing_tree().home, title="Posko banjir")
    assert DBTaskResult.objects.ready().exists()
    monkeypatch.setattr(
        "django_tasks_db.management.commands.db_worker.close_old_connections", lambda: None
    )
    BackgroundWorker(jobs={}).run_tasks()
    assert not DBTaskResult.objects.ready().exists()
    assert page in type(page).objects.search("Posko")


# Tasks whose worker was killed

DEAD_PID = 2**22 + 1  # above the highest that Linux gives


def running_task(*worker_ids, minutes=1):
    """A task as a killed worker leaves it behind."""
    return DBTaskResult.objects.create(
        status="RUNNING",
        args_kwargs={"args": [], "kwargs": {}},
        task_path="forums.boards.tasks.tell_about_post",
        worker_ids=list(worker_ids),
        backend_name="default",
        run_after=timezone.now(),
        started_at=timezone.now() - timedelta(minutes=minutes),
    )


HOST = socket.gethostname()
GONE = f"{HOST}:{DEAD_PID}:x"


@pytest.mark.parametrize(
    ("workers", "minutes", "status"),
    [
        ([GONE], 1, "READY"),
        ([f"{HOST}:{os.getpid()}:before-a-restart"], 1, "READY"),
        ([f"{HOST}:1:somebody"], 1, "RUNNING"),
        ([f"{HOST}:1:somebody"], 61, "READY"),
        (["another:1:x"], 1, "RUNNING"),
        (["another:1:x"], 61, "READY"),
        (["a-name-of-before"], 61, "READY"),
        ([], 61, "READY"),
        ([GONE, GONE], 1, "FAILED"),
        ([GONE, f"{HOST}:1:somebody"], 1, "RUNNING"),
    ],
)
def test_lost_tasks_are_taken_up_again_once(db, workers, minutes, status):
    task = running_task(*workers, minutes=minutes)
    call_command("take_up_lost_tasks")
    task.refresh_from_db()
    assert task.status == status
    assert DBTaskResult.objects.ready().exists() is (status == "READY")


@pytest.mark.django_db(transaction=True)
def test_a_killed_worker_loses_no_task(settings):
    """A worker dies by SIGKILL in the middle of a task; the next one does it."""
    settings.TASKS = QUEUED
    child = multiprocessing.get_context("fork").Process(target=_work_and_die)
    task = running_task(minutes=0)
    task.status, task.started_at, task.args_kwargs = "READY", None, {"args": [0], "kwargs": {}}
    task.save()
    connections.close_all()
    child.start()
    child.join()
    task.refresh_from_db()
    assert (task.status, len(task.worker_ids)) == ("RUNNING", 1)
    worker = BackgroundWorker(jobs={"take_up_lost_tasks": 60})
    worker.jobs.run_due()
    worker.run_tasks()
    task.refresh_from_db()
    assert len(task.worker_ids) == 2
    assert task.status in ("SUCCESSFUL", "FAILED")


def _work_and_die():
    worker_module.TaskRunner.run_task = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    BackgroundWorker(jobs={}).run_tasks()
