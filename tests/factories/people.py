"""People for tests."""

import factory
from django.contrib.auth.models import Group
from django.core.management import call_command, get_commands

from forums.people.models import User

PASSWORD = "kata-sandi-uji-71"


class UserFactory(factory.django.DjangoModelFactory):
    """Someone who can sign in with :data:`PASSWORD`."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        staff = factory.Trait(is_staff=True)
        administrator = factory.Trait(is_staff=True, is_superuser=True)

    name = factory.Sequence(lambda n: f"Warga {n}")
    email = factory.Sequence(lambda n: f"warga{n}@example.org")
    password = factory.django.Password(PASSWORD)


def user_with_role(role, **fields):
    """A new staff member in the group ``role``, as ``sync_roles`` makes it."""
    if "sync_roles" in get_commands() and not Group.objects.filter(name=role).exists():
        call_command("sync_roles", verbosity=0)
    user = UserFactory(is_staff=True, **fields)
    user.groups.add(Group.objects.get(name=role))
    return user
