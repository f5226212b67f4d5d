"""Erase what has been kept long enough; safe to run at any time."""

from datetime import timedelta

from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import BaseCommand
from django.db.models import Exists, OuterRef
from django.utils import timezone

from forums.people.erasures import note_missing_erasures
from forums.people.models import User
from forums.people.services import erase_person


class Command(BaseCommand):
    help = "Erases deleted accounts after the days of regret, and accounts never verified."

    def handle(self, **options):
        for person in leaving().iterator():
            erase_person(actor=None, person=person)
        for person in never_verified().iterator():
            erase_person(actor=None, person=person)
            User.objects.filter(pk=person.pk).delete()
        note_missing_erasures()
        open_sessions = Session.objects.filter(expire_date__gt=timezone.now())
        UserSession.objects.exclude(session_key__in=open_sessions.values("session_key")).delete()


def leaving():
    """People whose days of regret are over."""
    since = timezone.now() - timedelta(days=settings.REGRET_DAYS)
    return User.objects.filter(deletion_requested_at__lte=since, erased_at__isnull=True)


def never_verified():
    """Accounts that somebody began and nobody proved; staff are made by the office."""
    since = timezone.now() - timedelta(days=settings.UNVERIFIED_DAYS)
    verified = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
    return User.objects.filter(
        ~Exists(verified),
        date_joined__lt=since,
        last_login__isnull=True,
        is_staff=False,
        is_superuser=False,
        erased_at__isnull=True,
        declared_adult_at__isnull=False,
    )
