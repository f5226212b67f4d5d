"""What every test may ask for: a page tree, people with roles, a browser."""

import os
import runpy
import shutil
import tempfile
from pathlib import Path

import pytest

# Playwright keeps an event loop running in the thread that also runs the test.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NO_BROWSER = "no Chromium on this machine (Debian: apt-get install chromium)"
GUARD = Path(__file__).parent / "guard"

if "FORBIDDEN_WRITES" not in os.environ:  # workers of xdist inherit it, and so the guard
    os.environ["FORBIDDEN_WRITES"] = tempfile.mkstemp(prefix="balai-test-", suffix=".log")[1]
    known = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(GUARD), known)))
    runpy.run_path(str(GUARD / "sitecustomize.py"))


def pytest_configure(config):
    """Compile the message catalogues once, before anything is translated."""
    if not hasattr(config, "workerinput"):
        from config.serving.messages import compile_messages

        compile_messages()


# What belongs to a running site


def forbidden_writes():
    """What was tried in ``var/`` and ``media/``, see the guard; one line each."""
    return Path(os.environ["FORBIDDEN_WRITES"]).read_text("utf-8")


def pytest_sessionfinish(session):
    """Fail a run that tried to write where a running site lives."""
    if forbidden_writes() and not hasattr(session.config, "workerinput"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def chromium():
    """The path of a Chromium of the system, or None."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    return next((path for name in names if (path := shutil.which(name))), shutil.which(mac))


# The database


def flushes(item):
    """Whether the test empties all tables behind itself."""
    marker = item.get_closest_marker("django_db")
    return {"live_server", "transactional_db"} & set(item.fixturenames) or (
        marker is not None and marker.kwargs.get("transaction")
    )


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Plant once the tree that every test finds."""
    from tests.factories.tree import plant_tree

    with django_db_blocker.unblock():
        plant_tree()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    """Restore the tree and the rows of the migrations after a test that emptied all tables."""
    result = yield
    if flushes(item) and (blocker := item.funcargs.get("django_db_blocker")):
        from tests.factories.tree import plant_tree

        with blocker.unblock():
            plant_tree()
    return result


@pytest.fixture(autouse=True)
def _quiet_state(django_db_blocker):
    """No test sees the cache, the language or the site root paths of the one before."""
    from django.core.cache import caches
    from django.utils import translation
    from wagtail.models import Site

    for cache in caches.all():
        cache.clear()
    Site.clear_site_root_paths_cache()
    with translation.override("id"):
        yield


# Content and people


@pytest.fixture
def site_tree(db):
    """Root, home page and index pages in both languages; see ``tests.factories.tree.SiteTree``."""
    from tests.factories.tree import standing_tree

    return standing_tree()


@pytest.fixture(scope="module")
def furnished_once(django_db_setup, django_db_blocker):
    """A whole small site for all tests of a module that only read it."""
    from django.db import transaction

    from tests.factories.site import furnish

    with django_db_blocker.unblock(), transaction.atomic():
        yield furnish()
        transaction.set_rollback(True)


@pytest.fixture
def furnished(furnished_once, db):
    """Every page type with everything on it, in both languages; see ``tests.factories.site``.

    Not together with ``live_server``: call ``furnish()`` there.
    """
    return furnished_once


@pytest.fixture
def staff(db):
    """A function: the name of a role → a new user with that role."""
    from tests.factories.people import user_with_role

    return user_with_role


@pytest.fixture
def as_staff(client, staff):
    """A function: the name of a role → a test client signed in as such a user."""

    def sign_in(role):
        client.force_login(staff(role))
        return client

    return sign_in


# The browser


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Use the system's Chromium; without one the browser tests are skipped."""
    path = chromium()
    if not path:
        pytest.skip(f"browser test skipped: {NO_BROWSER}")
    return {**browser_type_launch_args, "executable_path": path, "args": CHROMIUM_ARGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """A visitor in Jakarta."""
    return {**browser_context_args, "locale": "id-ID", "timezone_id": "Asia/Jakarta"}


@pytest.fixture
def browser(browser):
    """The browser of the session; windows that a test leaves open are closed after it."""
    yield browser
    for context in browser.contexts:
        context.close()


def pytest_terminal_summary(terminalreporter):
    """Say aloud what was written to foreign folders, and that browser tests did not run."""
    if forbidden_writes():
        terminalreporter.section("TESTS WROTE TO var/ OR media/", sep="!", red=True)
        terminalreporter.line(forbidden_writes())
    if not chromium():
        terminalreporter.section("BROWSER TESTS WERE SKIPPED", sep="!", red=True)
        terminalreporter.line(NO_BROWSER)


def pytest_unconfigure(config):
    """Throw away what the test run has written."""
    from django.conf import settings

    if settings.configured:
        shutil.rmtree(settings.RUN_DIR, ignore_errors=True)
    if not hasattr(config, "workerinput"):
        Path(os.environ["FORBIDDEN_WRITES"]).unlink(missing_ok=True)
