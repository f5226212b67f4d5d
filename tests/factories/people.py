"""People for tests."""

import factory
from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale

from config.roles import PAGES, sync_group
from forums.people.models import Consent, Purpose, Unit, User

PASSWORD = "kata-sandi-uji-71"


class UserFactory(factory.django.DjangoModelFactory):
    """Someone who can sign in with :data:`PASSWORD`."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        staff = factory.Trait(is_staff=True)
        administrator = factory.Trait(is_staff=True, is_superuser=True)
        # Someone who may take part: of age, with a verified address and consent.
        resident = factory.Trait(
            declared_adult_at=factory.LazyFunction(timezone.now),
            verified=factory.RelatedFactory(
                "tests.factories.people.EmailAddressFactory", "user", verified=True
            ),
            consented=factory.RelatedFactory("tests.factories.people.ConsentFactory", "user"),
        )

    name = factory.Sequence(lambda n: f"Warga {n}")
    email = factory.Sequence(lambda n: f"warga{n}@example.org")
    password = factory.django.Password(PASSWORD)


class EmailAddressFactory(factory.django.DjangoModelFactory):
    """An address that the person has proven to read."""

    class Meta:
        model = EmailAddress

    user = factory.SubFactory(UserFactory)
    email = factory.SelfAttribute("user.email")
    primary = True
    verified = True


class ConsentFactory(factory.django.DjangoModelFactory):
    """The consent without which nobody takes part."""

    class Meta:
        model = Consent

    user = factory.SubFactory(UserFactory)
    purpose = Purpose.PARTICIPATION
    text_version = 1
    channel = "web"


class UnitFactory(factory.django.DjangoModelFactory):
    """A unit of the kelurahan that answers; ``members`` takes people."""

    class Meta:
        model = Unit
        skip_postgeneration_save = True

    name = factory.Sequence(lambda n: f"Unit {n}")
    slug = factory.Sequence(lambda n: f"unit-{n}")
    locale = factory.LazyFunction(Locale.get_default)

    @factory.post_generation
    def members(self, create, people):
        if create and people:
            self.members.set(people)


def _make_role(role):
    """The group as ``sync_roles`` makes it; quickly, where it has no rights on pages."""
    if role in PAGES:
        call_command("sync_roles", verbosity=0)
    else:
        sync_group(role)


def user_with_role(role, **fields):
    """A new staff member in the group ``role``, as ``sync_roles`` makes it."""
    if not Group.objects.filter(name=role).exists():
        _make_role(role)
    user = UserFactory(is_staff=True, **fields)
    EmailAddressFactory(user=user)
    user.groups.add(Group.objects.get(name=role))
    return user
