"""Which ones are truly similar, and which of them are offered for support while sending."""

import pytest
from django.urls import reverse
from django.utils import timezone

from config.demo.content.aspirations import ten
from forums.aspirations.search import similar
from forums.aspirations.stages import CLOSED, OPEN, Stage
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
SEND, SIMILAR = reverse("aspirations:send"), reverse("aspirations:similar")
TITLE = "Saluran di gang belakang pos sempit"
WORDS = {"title": TITLE, "text": "Air meluap setiap hujan karena saluran sempit."}
DUPLICATES = frozenset({"lampu_mati_dekat_stasiun", "lampu_tangga_penyeberangan"})
SHOWN_STAGES = [stage for stage in Stage if stage != Stage.MERGED]


def test_of_the_texts_of_the_demo_only_the_duplicate_is_similar():
    category = make_category()
    records = ten.told()
    rows = {
        name: make_aspiration(title=record["title"], text=record["text"], category=category)
        for name, record in records.items()
    }
    names = {row.pk: name for name, row in rows.items()}
    found = set()
    for name, record in records.items():
        for other in similar(record["title"], record["text"]):
            if names[other.pk] != name:
                found.add(frozenset((name, names[other.pk])))
    assert found == {DUPLICATES}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Wifi gratis di taman", "Anak-anak butuh internet untuk belajar."),
        ("Mohon dibuatkan polisi tidur", "Motor ngebut di gang kami."),
        ("Mohon bantuannya", "Tolong dibantu, terima kasih."),
    ],
)
def test_a_word_in_common_is_not_enough(title, text):
    make_aspiration(title=TITLE, text="Air meluap ke taman di gang kami.")
    assert similar(title, text) == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("way", ["script", "no script"])
def test_only_what_is_open_is_offered_for_support(site_tree, client, way, language):
    prefix = "" if language == "id" else "/en"
    support, answer = {
        "id": ("Dukung yang ini saja", "Lihat jawabannya"),
        "en": ("Support this one instead", "See the answer"),
    }[language]
    one = make_aspiration(title=TITLE, text="Air meluap setiap hujan.")
    url, extra = (SIMILAR, {}) if way == "script" else (SEND, {"look": "1"})
    client.force_login(UserFactory(resident=True))
    for stage in SHOWN_STAGES:
        closed_at = timezone.now() if stage in CLOSED else None
        fields = {"stage": stage, "public_stage": stage, "closed_at": closed_at}
        type(one).objects.filter(pk=one.pk).update(**fields)
        page = client.post(f"{prefix}{url}", WORDS | extra)
        assert page.status_code == 200
        assert one.title in page.text
        assert (support in page.text, answer in page.text) == (stage in OPEN, stage not in OPEN)


def test_ones_own_is_not_offered_for_support(site_tree, client):
    person = UserFactory(resident=True)
    make_aspiration(title=TITLE, author=person)
    client.force_login(person)
    assert client.post(SIMILAR, WORDS).text.strip() == ""


@pytest.mark.parametrize("is_guest", [True, False])
def test_without_a_script_looking_keeps_all_that_was_typed(site_tree, client, is_guest):
    category = make_category()
    if not is_guest:
        client.force_login(UserFactory(resident=True))
    typed = WORDS | {
        "landmark": "Dekat pos",
        "rw": "7",
        "category": category.pk,
        "kind": "complaint",
    }
    page = client.post(SEND, typed | {"look": "1"})
    form = page.context["form"]
    assert not form.errors
    assert all(str(form[name].value()) == str(value) for name, value in typed.items())
    assert "Belum ada yang serupa." in page.text
    assert 'name="look"' in client.get(SEND).text
