"""The made-up aspirations: like real ones, marked, and gone without a trace."""

import pytest
from django.core.management import CommandError, call_command

from forums.aspirations.load.fill import code_of, made_up
from forums.aspirations.models import Aspiration, Category, Figure, Step, Word
from forums.people.models import Unit, User
from tests.factories.aspirations import make_aspiration

pytestmark = pytest.mark.django_db


@pytest.fixture
def few():
    call_command("make_load_aspirations", count=120, verbosity=0)


def test_they_are_found_counted_and_confidential_where_they_say_so(few, client):
    assert made_up().count() == 120
    assert 0 < made_up().visible().count() < 120
    assert Word.objects.filter(aspiration__in=made_up().visible()).exists()
    assert Figure.objects.exists()
    newest = made_up().visible().order_by("-created_at").first()
    assert client.get(newest.get_absolute_url()).status_code == 200


def test_only_they_go(few):
    real = make_aspiration()
    call_command("make_load_aspirations", remove=True, verbosity=0)
    assert list(Aspiration.objects.all()) == [real]
    assert set(Step.objects.values_list("aspiration", flat=True)) == {real.pk}
    assert not Category.objects.filter(slug__startswith="uji-").exists()
    assert not Unit.objects.filter(slug__startswith="uji-").exists()
    assert not User.objects.filter(email__endswith=".invalid").exists()


def test_not_twice_and_not_from_nothing(few):
    with pytest.raises(CommandError):
        call_command("make_load_aspirations", count=5, verbosity=0)
    call_command("make_load_aspirations", remove=True, verbosity=0)
    with pytest.raises(CommandError):
        call_command("make_load_aspirations", remove=True, verbosity=0)


@pytest.mark.parametrize("count", [0, -1, 20_000_000])
def test_a_count_without_sense_is_refused(count):
    with pytest.raises(CommandError):
        call_command("make_load_aspirations", count=count, verbosity=0)


def test_never_in_production(settings):
    settings.DEPLOYMENT = "production"
    with pytest.raises(CommandError):
        call_command("make_load_aspirations", count=5, verbosity=0)


def test_codes_differ():
    assert len({code_of(number) for number in range(50_000)}) == 50_000
