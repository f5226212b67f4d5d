"""Load what waits for a moderator, through the services: one case of every kind."""

from datetime import timedelta

from django.utils import timezone

from config.demo.accounts import demo_user
from config.demo.boards import people_who_talk
from config.demo.content.boards import queue as content
from forums.boards.models import Post, Thread
from forums.boards.services import edit_post, write_post
from forums.boards.services.counters import recount_board, recount_thread
from forums.moderation.models import Case, Rule
from forums.moderation.services import appeal_decision, decide_case, open_case, report_content
from forums.moderation.states import Cause, Visibility

NO_PERSONAL_ATTACK, NO_ADVERTISING = 1, 6


def load_queue():
    """One case of each kind, unless there are cases already."""
    if not Case.objects.exists():
        Queue().load()


class Queue:
    """Writes what residents write and reports what they report."""

    def __init__(self):
        self.people = people_who_talk()
        self.moderator = demo_user("Moderator")
        self.hours = {}  # post → how long ago

    def load(self):
        """Everything, and at the end the clocks put back."""
        for said in (
            content.NEWCOMER,
            content.LINK,
            content.WATCHED,
            content.FLAGGED,
            content.PREMODERATED,
            content.LATE,
        ):
            self._write(said)
        self._report(self._write(content.HIDDEN), *content.HIDING_REPORTS)
        self._report(self._write(content.URGENT), content.URGENT_REPORT)
        reviewed = self._write(content.REVIEWED)
        open_case(content=reviewed, cause=Cause.REVIEW, findings=[content.REVIEW_FINDING])
        self._appeal()
        self._resubmit()
        self._put_clocks_back()

    def _write(self, said):
        author, title, hours, source = said
        post = write_post(
            actor=self.people[author],
            thread=Thread.objects.get(given_title=title),
            source=source,
            confirmed=True,
        )
        self.hours[post.pk] = hours
        return post

    def _report(self, post, *reports):
        for reporter, reason, text in reports:
            report_content(actor=self.people[reporter], content=post, reason=reason, text=text)

    def _hide(self, post, number, reason):
        case = Case.objects.about(post).open().get()
        return decide_case(
            actor=self.moderator,
            case=case,
            version=case.version,
            to=Visibility.HIDDEN,
            rule=Rule.objects.citable().get(number=number),
            reason=reason,
        )

    def _appeal(self):
        post = self._write(content.APPEALED)
        self._report(post, content.APPEALED_REPORT)
        decision = self._hide(post, NO_ADVERTISING, content.APPEALED_REASON)
        appeal_decision(actor=post.author, decision=decision, text=content.APPEAL)

    def _resubmit(self):
        post = self._write(content.RESUBMITTED)
        open_case(content=post, cause=Cause.REVIEW)
        self._hide(post, NO_PERSONAL_ATTACK, content.RESUBMITTED_REASON)
        post = Post.objects.get(pk=post.pk)
        edit_post(
            actor=post.author,
            post=post,
            source=content.REVISED,
            version=post.version,
            confirmed=True,
        )

    def _put_clocks_back(self):
        """What was written just now was written hours ago; the one of LATE is overdue."""
        now = timezone.now()
        for pk, hours in self.hours.items():
            back = timedelta(hours=hours)
            post = Post.objects.select_related("thread__board").get(pk=pk)
            Post.objects.filter(pk=pk).update(created_at=now - back)
            for case in Case.objects.about(post):
                # Appeals and second looks came later than the post.
                span = back if case.cause not in (Cause.APPEAL, Cause.RESUBMITTED) else back / 5
                span = min(span, timedelta(hours=31))
                Case.objects.filter(pk=case.pk).update(
                    opened_at=case.opened_at - span, due_at=case.due_at - span
                )
            recount_thread(post.thread)
            recount_board(post.thread.board)
