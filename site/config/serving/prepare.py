"""Everything that must be there before the site can be served."""

import os
from contextlib import suppress
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import cache
from django.core.management import BaseCommand, call_command
from django.db import DatabaseError, OperationalError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Site

from config.serving.address import CannotStart
from config.serving.assets import collect_static
from config.serving.first_content import create_first_content
from config.serving.messages import compile_messages
from home.pages.models import HomePage
from home.pages.services import found_site


def prepare(say, *, public):
    """Bring folders, database, roles, messages and static files up to date.

    ``say`` is called with each step that takes a moment. In a demo the demo content is loaded
    into an empty database; the demo's accounts are returned (see ``ensure_accounts`` for
    ``public``), otherwise an empty list. Raises CannotStart.
    """
    _check_folders()
    _check_site()
    compile_messages()
    _migrate(say)
    # The database may come from a backup that is older than the last erasure.
    call_command("apply_erasures")
    call_command("sync_roles", verbosity=0)
    accounts = []
    if settings.DEPLOYMENT == "demo":
        accounts = _load_demo(say, public=public)
    else:
        _found_site()
    create_first_content()
    _sync_site_address()
    if not settings.DEBUG:
        say("Static files")
        collect_static()
    return accounts


def _check_folders():
    """Create the folders that are written to."""
    for folder in (settings.VAR_DIR, settings.MEDIA_ROOT):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / f".probe-{os.getpid()}"
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise CannotStart(f"The folder {folder} can't be written: {error.strerror}.") from error
    # Accounts, sessions and mail lie in it: nobody else on this machine reads them.
    with suppress(OSError):
        settings.VAR_DIR.chmod(0o700)


def _check_site():
    """Django's checks and ours; some of them ask the database what it can do."""
    try:
        BaseCommand().check()
    except DatabaseError as error:
        raise _no_database(error) from error


def _migrate(say):
    """Apply the migrations that are missing."""
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            say("Database tables")
            call_command("migrate", interactive=False, verbosity=0)
    except OperationalError as error:
        raise _no_database(error) from error


def _no_database(error):
    """What to tell about a database that can't be used."""
    reason = " ".join(str(error).split())
    return CannotStart(f"DATABASE_URL: the database doesn't answer: {reason}")


def _load_demo(say, *, public):
    """Load the demo content into an empty database; returns the accounts."""
    from config.demo.accounts import ensure_accounts

    if HomePage.objects.exists():
        return ensure_accounts(public=public)
    from config.demo.load import Loader

    cache.clear()
    with transaction.atomic():
        return Loader(lambda step: say(f"Demo content: {step}")).run(public=public)


def _found_site():
    """Give a new site a home page to begin with."""
    with translation.override(settings.LANGUAGE_CODE):
        found_site(
            title=settings.WAGTAIL_SITE_NAME,
            hero_title=_("Welcome"),
            hero_text=_("This site is being set up. Come back soon."),
        )


def _sync_site_address():
    """Tell Wagtail the public address, which it writes into absolute links."""
    parts = urlsplit(settings.SITE_URL)
    site = Site.objects.filter(is_default_site=True).first()
    port = parts.port or (443 if settings.SITE_HTTPS else 80)
    if site and parts.hostname and (site.hostname, site.port) != (parts.hostname, port):
        site.hostname, site.port = parts.hostname, port
        site.save()
