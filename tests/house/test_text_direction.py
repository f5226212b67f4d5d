"""Texts of people take the direction of their own script, wherever they are shown."""

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.test import Client

from forums.aspirations.models import Aspiration, Message
from forums.boards.models import Post, PostVersion, Thread
from forums.people.models import User
from tests.factories.hall import furnish_hall
from tests.factories.tree import standing_tree

WORD = "كلمة"  # written from right to left
# Not shown as text of the page; fields take the direction of each line by CSS.
UNSHOWN = {"title", "script", "option", "style", "textarea"}


@pytest.fixture(scope="module")
def hall(django_db_setup, django_db_blocker):
    """The hall in which every name and every text is the same word."""
    with django_db_blocker.unblock(), transaction.atomic():
        hall = furnish_hall(standing_tree())
        User.objects.update(name=WORD, nickname="")
        Thread.objects.update(given_title=WORD)
        Post.objects.update(source=WORD, html=f"<p>{WORD}</p>")
        PostVersion.objects.update(source=WORD)
        Aspiration.objects.update(title=WORD, text=WORD, landmark=WORD)
        Message.objects.update(text=WORD)
        yield hall
        transaction.set_rollback(True)


def undirected(client, address):
    """The texts of people on a page that no element around them gives its own direction.

    A name within a sentence of ours goes with the sentence.
    """
    response = client.get(address, follow=True)
    assert response.status_code == 200, address
    soup = BeautifulSoup(response.content, "html.parser")
    for text in soup.find_all(string=lambda string: string.strip(" ·\n") == WORD):
        around = [text.parent, *text.parent.parents]
        is_shown = not UNSHOWN & {tag.name for tag in around}
        if is_shown and not any(tag.get("dir") == "auto" or tag.name == "bdi" for tag in around):
            yield f"{address}: {text.parent}"[:200]


def test_every_text_of_people_has_its_own_direction(hall, db):
    found = []
    for person, addresses in (
        (None, hall.public),
        (hall.resident, {**hall.own, **hall.sender}),
        (hall.moderator, hall.staff),
        (hall.verifier, hall.desk),
    ):
        client = Client()
        if person:
            client.force_login(person)
        for address in addresses.values():
            found += undirected(client, address)
    assert found == [], "\n".join(found)
