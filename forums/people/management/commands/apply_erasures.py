"""Erase anew whom a restored backup brought back; safe to run at any time."""

from django.core.management import BaseCommand

from forums.people.erasures import present_again
from forums.people.services import erase_person


class Command(BaseCommand):
    help = "Erases those who were erased after the backup that was restored was made."

    def handle(self, **options):
        count = 0
        for person in present_again():
            erase_person(actor=None, person=person)
            count += 1
        if count or options["verbosity"] > 1:
            self.stdout.write(f"Erased again: {count}.")
