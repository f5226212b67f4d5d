"""Names: which are accepted, which would pass for the office, where they are checked."""

import unicodedata
from contextlib import suppress

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from blocks.text_normalization import fold, fold_line
from forums.aspirations.forms.sending import AssistedForm
from forums.people.forms.residents import DetailsForm, SignUpForm
from forums.people.forms.staff import StaffCreationForm, StaffEditForm
from forums.people.models import User
from forums.people.names import clean_name, clean_public_name, sounds_like_the_office
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

OFFICE = [
    "Lurah_Tanjung",
    "Lurah Tanjung Barat",
    "lurahtanjungbarat",
    "LurahTanjung",
    "Tanjung Barat",
    "Kelurahan Tanjung Barat",
    "Balai Warga",
    "BALAI.WARGA",
    "Admin2",
    "2admin",
    "4dm1n",
    "A d m i n",
    "L u r a h",
    "L.u.r.a.h",
    "Luuurah",
    "Ｌｕｒａｈ",
    "ʟᴜʀᴀʜ",
    "🅻🆄🆁🅰🅷",
    "𝓛𝓾𝓻𝓪𝓱",
    "Łurāh",
    "Lur\u0430h",  # Cyrillic а
    "\u0410dmin",  # Cyrillic А
    "\u0391dm\u03b9n",  # Greek Α and ι
    "Lura\u04bb",
    "Lura\u043d",
    "Pak Lurah",
    "Ketua RW 03",
    "KetuaRT05",
    "ketuart05",
    "Moderator Forum",
    "p3tug4s",
    "Wali Kota",
    "Prasarana dan Lingkungan",  # a unit
]
PERSONAL = [
    "Budi 3174091502900003",
    "Budi 0812 3456 7890",
    "budi@example.org",
    "Budi www.contoh.com",
    "Toko https://contoh.example.id",
    "Jl. Raya Bogor No. 12 Budi",
]
HONEST = [
    "Siti Aminah",
    "Lurahwati",
    "Adminah",
    "Warga RT 05",
    "Budi 2",
    "Ma'ruf",
    "R.A. Kartini",
    "Øyvind",
    "محمد",
    "Нина",
    "Warga Tanjung Barat",
    "ꦲꦤꦕꦫꦏ",
    "ꦏꦿꦸꦁ",
    "क्\u200dष",
    "ശ്രീമാന്\u200d",
    "می\u200cخواهم",
]
UNFIT = [
    "\u200b\u200d",
    "\u3164\u3164",
    "Bu\u200ddi",
    "Budi\u200c",
    "Bu\u202edi",
    "Bu\u0000di",
    "Budi ✅",
    "🏛 Budi",
    "12345",
    "Bu" + "\u0301" * 9,
    "\u2800\u2800a\u2800",
]


@pytest.fixture
def unit(site_tree):
    return UnitFactory(name="Prasarana dan Lingkungan")


@pytest.mark.parametrize("name", [*OFFICE, *PERSONAL, *UNFIT])
def test_refused_in_words(name, unit):
    with pytest.raises(ValidationError) as refusal:
        clean_public_name(name)
    assert refusal.value.messages[0]


@pytest.mark.parametrize("name", HONEST)
def test_accepted(name, unit):
    assert clean_public_name(name) == unicodedata.normalize("NFC", name)


def own_details(client, resident, name, field):
    values = {"name": "Siti Aminah", "nickname": "", "language": "id", field: name}
    client.force_login(resident)
    return client.post("/akun/data-saya/", values).context["form"]


def staff_form(client, resident, name, field):
    data = {"email": resident.email, "name": name, "is_active": "on"}
    client.force_login(UserFactory(administrator=True))
    url = reverse("wagtailusers_users:edit", args=[resident.pk])
    return client.post(url, data).context["form"]


def unbound(form_class, **kwargs):
    """The errors of one field, as the form itself checks it."""

    def errors(client, resident, name, field):
        form = form_class(data={field: name}, **kwargs)
        form.is_valid()
        return form

    return errors


# Every field in which somebody types a name of a person.
PLACES = {
    ("sign up", "name"): unbound(SignUpForm),
    ("sign up", "nickname"): unbound(SignUpForm),
    ("own details", "name"): own_details,
    ("own details", "nickname"): own_details,
    ("staff about a resident", "name"): staff_form,
    ("a new account without a role", "name"): unbound(StaffCreationForm),
    ("written down for a resident", "resident_name"): unbound(AssistedForm),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ["Lurah_Tanjung", "Budi 3174091502900003", "Bu\u202edi"])
def test_every_place_refuses_beside_the_field(place, name, client, unit):
    form = PLACES[place](client, UserFactory(resident=True), name, place[1])
    assert place[1] in form.errors


def test_no_form_with_a_name_is_missing_from_the_places():
    known = {DetailsForm, SignUpForm, StaffCreationForm, StaffEditForm, AssistedForm}
    fields = {"nickname", "resident_name"}
    found, waiting = set(), [forms.BaseForm]
    while waiting:
        form = waiting.pop()
        waiting += form.__subclasses__()
        of_user = getattr(getattr(form, "_meta", None), "model", None) is User
        names = set(getattr(form, "base_fields", {}))
        if form.__module__.startswith("forums.") and (
            names & fields or (of_user and "name" in names)
        ):
            found.add(form)
    assert found <= known


def test_staff_may_be_called_as_the_office(client, unit):
    lurah = UserFactory(staff=True, nickname="Lurah Tanjung Barat")
    client.force_login(lurah)
    values = {"name": "Ibu Lurah", "nickname": "Lurah Tanjung Barat", "language": "id"}
    assert client.post("/akun/data-saya/", values).status_code == 302


@given(st.text(max_size=30))
def test_any_text_is_accepted_or_refused(text):
    with suppress(ValidationError):
        assert fold(clean_name(text)).strip()
    assert sounds_like_the_office(text) in (True, False)


@given(st.text(max_size=30), st.text(max_size=30))
def test_folding_is_stable_and_goes_character_by_character(text, rest):
    assert fold(text) + fold(rest) == fold(text + rest)
    assert fold(fold(text)) == fold(text)
    assert fold_line(unicodedata.normalize("NFD", text)) == fold_line(
        unicodedata.normalize("NFC", text)
    )


def test_the_key_follows_the_name(site_tree):
    person = UserFactory(name="José  Ma’ruf", nickname="Ⅸ")
    assert person.search_key == "jose maruf\nix"
    person.name = "İrfan"
    person.save(update_fields=["name"])
    assert User.objects.get(pk=person.pk).search_key == "irfan\nix"
