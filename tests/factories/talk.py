"""A talk in which one word is said, told of, shown and quoted."""

from datetime import timedelta

import time_machine
from django.core import mail
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone

from forums.boards.models import PostPicture
from forums.boards.services import follow_thread, write_post
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import UserFactory, user_with_role

WORD = "burungkasuari"


class Talk:
    """A thread with an opening, a reply to it that bears pictures, and one that quotes each."""

    def __init__(self):
        people = UserFactory.create_batch(4, resident=True)
        self.opener, self.writer, self.quoter, self.follower = people
        self.word, self.readers = WORD, [None, self.quoter, self.follower]
        self.moderator = user_with_role("Moderator")
        self.board = make_board()
        title, text = f"Kabar {WORD}", f"Saya melihat {WORD} di kali."
        self.thread = make_thread(self.opener, self.board, title, source=text)
        self.opening = self.thread.posts.get()
        follow_thread(actor=self.follower, thread=self.thread, following=True)
        self.reply = make_post(self.thread, self.writer, f"Benar, {WORD} ada dua.")
        PostPicture.objects.create(
            post=self.reply,
            large=ContentFile(b"x", f"{WORD}.webp"),
            small=ContentFile(b"x", f"{WORD}-s.webp"),
            width=4,
            height=3,
            alt=f"Foto {WORD}",
        )
        self.quotes = [
            self._quote(post, f"Setuju nomor {post.number}.") for post in (self.opening, self.reply)
        ]

    def _quote(self, post, answer):
        source = f"> @{post.author_name}:\n> {post.source}\n\n{answer}"
        return write_post(actor=self.quoter, thread=self.thread, source=source, reply_to=post)

    def values(self):
        """What stands for the arguments of routes."""
        thread = {
            "number": self.thread.pk,
            "slug": self.board.slug,
            "ref": f"{self.thread.pk}-lama",
        }
        posts = [self.opening, self.reply, *self.quotes]
        return [{**thread, "pk": post.pk, "kind": "kiriman", "key": post.pk} for post in posts]


def mails():
    """Send what is due within two days. Returns pairs of an address and all that the mail says."""
    mail.outbox.clear()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("send_notices", verbosity=0)
    return [
        (
            one.to[0],
            "\n".join([one.subject, one.body, *(part.content for part in one.alternatives)]),
        )
        for one in mail.outbox
    ]


def mails_to(person):
    """The same, to one person: what the mails say."""
    return [text for address, text in mails() if address == person.email]
