"""People around a thread."""

import pytest
from django.test import Client

from tests.factories.people import UserFactory


@pytest.fixture
def resident(site_tree):
    """Opens the threads."""
    return UserFactory(resident=True)


@pytest.fixture
def neighbour(site_tree):
    """Answers."""
    return UserFactory(resident=True)


@pytest.fixture
def signed_in():
    """A function: a user → a test client signed in as that user."""

    def sign_in(user):
        client = Client()
        if user is not None:
            client.force_login(user)
        return client

    return sign_in
