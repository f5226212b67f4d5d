"""``manage.py serve``: prepare everything, then serve the site until told to stop."""

import sys
from functools import partial

from django.conf import settings
from django.core.management.base import BaseCommand

from config.serving.address import Address, CannotStart, is_public
from config.serving.prepare import prepare
from config.serving.supervisor import supervise
from config.serving.welcome import welcome


class Command(BaseCommand):
    """Runs the web server and the background worker as one."""

    help = "Prepare the site, then run the web server and the background worker."
    requires_system_checks = ()  # prepare() makes them

    def handle(self, **options):
        address = Address(settings.HOST, settings.PORT)
        try:
            address.ensure_free()
            accounts = prepare(self._say, public=is_public())
        except CannotStart as problem:
            sys.exit(self.style.ERROR(str(problem)))
        except KeyboardInterrupt:
            sys.exit("Stopped.")
        sys.exit(self._serve(address, accounts))

    def _serve(self, address, accounts):
        from config.serving.website import load_warm, run_website
        from config.serving.worker import run_worker

        self._say("Web server")
        website = partial(run_website, load_warm(), address.bind)
        return supervise(
            self._say,
            started=lambda: self.stdout.write("\n".join(welcome(accounts))),
            **{"web server": website, "background worker": run_worker},
        )

    def _say(self, step):
        self.stdout.write(f"· {step}")
        self.stdout.flush()
