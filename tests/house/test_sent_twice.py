"""One form sent twice: the same words are stored once, other words are stored as well."""

from functools import partial
from uuid import uuid4

import pytest

from forums.aspirations.models import Aspiration, Message
from forums.aspirations.services import send_aspiration, send_message
from forums.boards.models import Post
from forums.boards.services import edit_post, open_thread, write_post
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.boards import make_board, make_thread
from tests.factories.people import UserFactory

FIRST, OTHER = "Lampu di gang kami padam.", "Lampu di gang sebelah juga padam."


def _post(person):
    thread = make_thread(person)
    return Post, "source", partial(write_post, actor=person, thread=thread)


def _thread(person):
    board = make_board()
    return Post, "source", partial(open_thread, actor=person, board=board, title="Lampu padam")


def _letter(person):
    about = {"kind": "complaint", "title": "Lampu padam", "category": make_category()}
    return Aspiration, "text", partial(send_aspiration, actor=person, **about)


def _message(person):
    one = make_aspiration(author=person)
    return Message, "text", partial(send_message, actor=person, aspiration=one)


FORMS = {
    "post": _post,
    "thread": _thread,
    "letter": _letter,
    "guest letter": lambda _person: _letter(None),
    "message": _message,
}


@pytest.mark.parametrize("name", FORMS)
def test_other_words_are_stored_and_the_same_are_not(name, site_tree):
    model, field, send = FORMS[name](UserFactory(resident=True))
    token = str(uuid4())
    before = model.objects.count()
    for words in (FIRST, FIRST, OTHER, OTHER, FIRST):
        send(**{field: words}, token=token)
    texts = list(model.objects.order_by("pk").values_list(field, flat=True))[before:]
    assert texts == [FIRST, OTHER]


def test_a_second_press_after_an_edit_adds_nothing(site_tree):
    person = UserFactory(resident=True)
    thread, token = make_thread(person), str(uuid4())
    send = partial(write_post, actor=person, thread=thread, source=FIRST, token=token)
    post = send()
    edit_post(actor=person, post=post, source=OTHER, version=post.version)
    assert send().pk == post.pk
