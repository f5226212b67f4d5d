"""Who verifies, the officers' desk, and a world in which everything can happen."""

import pytest

from tests.factories.aspirations import make_verifier
from tests.factories.moves import undone
from tests.factories.told import ToldWorld


@pytest.fixture
def verifier(db):
    return make_verifier()


@pytest.fixture
def desk(client, verifier):
    """Signed in as the one who verifies."""
    client.force_login(verifier)
    return client


@pytest.fixture(scope="module")
def standing_world(django_db_setup, django_db_blocker):
    """Made once; whatever happens in it is undone."""
    with django_db_blocker.unblock(), undone():
        yield ToldWorld()


@pytest.fixture
def world(standing_world, db):
    """For every test."""
    return standing_world
