"""What the tests of notices share."""

import pytest

from tests.factories.mail_server import mail_server, mailers_for
from tests.factories.notices import test_kinds
from tests.factories.people import UserFactory


@pytest.fixture(autouse=True)
def _kinds():
    with test_kinds():
        yield


@pytest.fixture
def person(db):
    return UserFactory(name="Sutarmi", email="sutarmi@example.org")


@pytest.fixture
def server(settings):
    """A mail server that the site sends to."""
    with mail_server() as running:
        settings.MAILERS = mailers_for(running.port)
        yield running
