"""No address of the site tells of what the public may not read.

Every route of the resolver is opened, with every secret aspiration wherever it takes a code or a
key: no word of theirs appears, and their codes are answered as if they had never been given.
"""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from blocks.sealing import seal
from forums.aspirations.filters import Filters
from forums.aspirations.models import Aspiration, Picture
from forums.aspirations.search import similar
from forums.aspirations.services import move
from forums.aspirations.services.answering import give_answer
from forums.aspirations.stages import Act
from forums.aspirations.states import PictureRole, Privacy
from forums.boards.pictures import IncomingPicture
from forums.moderation.states import Visibility
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
    sent,
)
from tests.factories.people import UnitFactory, UserFactory, user_with_role
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db

UNKNOWN = "TB-2026-ZZZZZ"
WORDS = ("burungkasuari", "komodosembunyi", "badakrahasia", "cendrawasihtutup", "trenggilingdiam")
DECISION = "orangutanbelumdiumumkan"
# What other arguments than the code of an aspiration are, and what stands for them here. An
# aspiration that is named by anything else must be added to ``Secrets.keys`` or to this table.
PLAIN = {
    "key": "aspirasi-{code}",
    "kind": "aspirasi",
    "name": "aspirasi-2026-05",
    "number": "{pk}",
    "page_id": "{pk}",
    "page_view_restriction_id": "{pk}",
    "path": "aspirasi/{pk}.jpg",
    "pk": "{pk}",
    "ref": "{pk}-x",
    "rest": "aspirasi/",
    "restriction_id": "{pk}",
    "slug": "aspirasi",
    "token": "x",
    "version": "0123456789abcdef",
}
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)")
# What differs from one answer to the next without telling anything.
CHANGING = re.compile(
    r'name="(?:csrfmiddlewaretoken|token|proof|seed|started)" value="[^"]*"|nonce-[\w+/=-]+'
    r'|nonce="[^"]*"|data-(?:seed|challenge|proof)="[^"]*"'
)
QUERIES = (
    "",
    "?urut=dukungan",
    "?tahap=dijawab",
    "?tahap=baru",
    "?jenis=pengaduan",
    "?rw=7",
    "?kategori=rahasia",
    "?bidang=lingkungan",
    "?dari=2020-01",
    *(f"?q={word}" for word in (*WORDS, DECISION)),
    *(f"?q={word}+saluran" for word in WORDS[:2]),
)


class Secrets:
    """What nobody but senders and officers may read, each with a word of its own."""

    def __init__(self):
        promise()
        self.category = make_category(slug="rahasia", area="lingkungan")
        self.unit = UnitFactory(name="Seksi Sarana")
        self.officer, self.sender = make_officer(self.unit), UserFactory(resident=True)
        words = iter(WORDS)
        self.pending = self._stored(next(words), visibility=Visibility.PENDING)
        self.hidden = self._stored(next(words), visibility=Visibility.HIDDEN)
        self.withdrawn = self._stored(next(words), visibility=Visibility.WITHDRAWN)
        self.of_guest = self._confidential(next(words), None)
        self.of_account = self._confidential(next(words), self.sender)
        self.decided = self._decided()

    @property
    def confidential(self):
        return [self.of_guest, self.of_account]

    @property
    def unseen(self):
        return [self.pending, self.hidden, self.withdrawn, *self.confidential]

    def _stored(self, word, **fields):
        one = make_aspiration(
            author=self.sender, category=self.category, rw=7, **self._told(word), **fields
        )
        Picture.objects.create(
            aspiration=one, large=f"{word}.jpg", small=f"{word}.jpg", width=4, height=3, alt=word
        )
        return one

    def _confidential(self, word, actor):
        fields = self._told(word)
        one = sent(actor, category=self.category, privacy=Privacy.CONFIDENTIAL, **fields).aspiration
        move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=self.unit)
        return Aspiration.objects.get(pk=one.pk)

    def _decided(self):
        """A public one whose answer waits to be announced."""
        one = make_aspiration(
            title="Saluran umum",
            category=self.category,
            author=self.sender,
            created_at=timezone.now() - timedelta(days=2),
        )
        move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=self.unit)
        after = IncomingPicture(
            name=f"{DECISION}.jpg", large=_file(), small=_file(), width=4, height=3, alt=DECISION
        )
        give_answer(
            actor=self.officer, aspiration=one, answer=DECISION, after=[after], announced=False
        )
        return Aspiration.objects.get(pk=one.pk)

    @staticmethod
    def _told(word):
        return {
            "title": f"Saluran {word}",
            "text": f"Tentang {word} yang tidak dibaca orang.",
            "landmark": f"Dekat {word}",
        }


def _file():
    from django.core.files.base import ContentFile

    return ContentFile(b"x", "x.jpg")


@pytest.fixture
def secrets(furnished):
    return Secrets()


@pytest.fixture(autouse=True)
def _no_limits(settings):
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "100000/m/ip")


def clients(secrets):
    """Who must not read them: name → client."""
    resident, other_officer = Client(), Client()
    resident.force_login(UserFactory(resident=True))
    other_officer.force_login(make_officer())
    guest = Client()
    session = guest.session
    code = secrets.decided.code
    session["aspirations"] = {code: seal("WRONGSECRET2", f"aspirations:{code}")}
    session.save()
    return {"visitor": Client(), "resident": resident, "guest": guest, "officer": other_officer}


def body(response):
    content = b"".join(response.streaming_content) if response.streaming else response.content
    headers = " ".join(f"{name}: {value}" for name, value in response.items() if name != "Expires")
    return f"{headers}\n{content.decode(errors='replace')}"


def addresses(route, secrets):
    """The route with every secret aspiration in its place."""

    def fill(one):
        def argument(match):
            name = match[1] or match[2]
            return one.code if name == "code" else PLAIN[name].format(pk=one.pk, code=one.code)

        path = ARGUMENT.sub(argument, route.text)
        return "/" + path.replace("(\\d+)", "1").replace("(.*)", "x.pdf").replace("\\", "")

    return {fill(one) for one in [*secrets.unseen, secrets.decided]}


def public_routes():
    found = [route for route in all_routes() if not route.is_admin]
    return [route for route in found if not route.name.startswith(("djdt", "wagtail_serve"))]


def told(text, secrets, asked=""):
    """Which secrets ``text`` holds, apart from the code that was asked for."""
    words = [*WORDS, DECISION, *(one.code for one in secrets.unseen)]
    return [word for word in words if word in text and word not in asked]


def test_every_argument_is_known():
    """A route that takes something else, such as another kind of code, must be thought about."""
    assert len(public_routes()) > 80
    for route in public_routes():
        for kind, name in route.arguments:
            assert kind == "aspiration_code" or name in PLAIN, route
            assert name != "code" or kind == "aspiration_code", route


def test_no_address_tells_of_a_secret_one(secrets):
    for who, client in clients(secrets).items():
        client.raise_request_exception = False
        for route in public_routes():
            for address in addresses(route, secrets):
                response = client.get(address)
                assert response.status_code < 500, address
                asked = f"{address}"
                assert told(body(response), secrets, asked) == [], (who, address)


def test_no_list_tells_of_a_secret_one(secrets, furnished):
    lists = {f"/{route.text}" for route in public_routes() if not route.arguments}
    lists = {one for one in lists if "(" not in one and not one.startswith("/akun/keluar")}
    visitor, officer = Client(), clients(secrets)["officer"]
    for client in (visitor, officer):
        client.raise_request_exception = False
        for address in [*sorted(lists), *furnished.addresses]:
            assert told(body(client.get(address)), secrets) == [], address
    some = ("/aspirasi/", "/aspirasi/umpan.atom", "/aspirasi/data.csv")
    for address in (*some, "/cari/", "/en/aspirasi/", "/aspirasi/keterbukaan/", "/sitemap.xml"):
        for query in (*QUERIES, *(f"?q={one.code}" for one in secrets.unseen)):
            response = visitor.get(address + query)
            assert response.status_code in (200, 404), (address, query)
            assert told(body(response), secrets, query) == [], (address, query)


def test_similar_ones_tell_nothing_of_them(secrets):
    for word in (*WORDS, DECISION):
        asked = {"title": f"Saluran {word}", "text": f"Tentang {word}"}
        found = Client().post("/aspirasi/kirim/mirip/", asked)
        assert found.status_code == 200
        assert told(body(found), secrets) == []


def test_the_search_finds_nothing_of_them(secrets, rf):
    for word in (*WORDS, DECISION):
        assert similar(f"saluran {word}") == []
        filters = Filters(rf.get("/aspirasi/", {"q": word}))
        assert not filters.apply(Aspiration.objects.visible()).exists()


@pytest.mark.parametrize("method", ["get", "post"])
def test_their_codes_are_answered_like_codes_that_were_never_given(secrets, method):
    routes = [route for route in public_routes() if route.takes_code]
    assert len(routes) > 5
    for who, client in clients(secrets).items():
        client.raise_request_exception = False
        for route in routes:
            cache.clear()
            unknown = answer(client, method, route, UNKNOWN)
            for one in secrets.unseen:
                found = answer(client, method, route, one.code)
                assert found == unknown, (who, method, route.text, one.visibility, one.privacy)


def answer(client, method, route, code):
    """Status, where it leads and what it says, without the code and what changes by itself."""
    path = "/" + ARGUMENT.sub(code, route.text)
    data = {"wants": "1", "source": "Halo semua", "text": "Halo semua", "reason": "Halo semua"}
    response = getattr(client, method)(path, data if method == "post" else None)
    text = CHANGING.sub("", body(response)).replace(code, "CODE")
    return response.status_code, response.get("Location", "").replace(code, "CODE"), text


def test_no_public_address_or_page_names_a_key(secrets, monkeypatch):
    """Keys count up: two of them would tell how many lie between that nobody may see."""
    monkeypatch.setattr("forums.aspirations.views.lists.PAGE_SIZE", 1)
    start = 7_654_320
    for number in range(3):
        one = make_aspiration(pk=start + number, category=secrets.category, rw=7)
        Picture.objects.create(
            pk=start + number, aspiration=one, large="a.jpg", small="b.jpg", width=4, height=3
        )
        move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=secrets.unit)
        give_answer(actor=secrets.officer, aspiration=one, answer="Sudah dijadwalkan.")
    listing = Client().get("/aspirasi/?urut=dukungan")
    second = Client().get(listing.context["listing"].older_url)
    assert second.status_code == 200
    pages = [listing, second, Client().get(one.get_absolute_url())]
    pages += [Client().get(address) for address in ("/aspirasi/umpan.atom", "/aspirasi/data.csv")]
    for page in pages:
        assert str(start)[:-1] not in body(page)
        assert "NzY1NDMy" not in body(page)  # the same, as base64 writes it
    step = one.steps.order_by("pk").last()
    assert f"jawaban-{step.pk}" not in pages[2].text
    assert 'id="jawaban-3"' in pages[2].text


def test_a_small_letter_gives_nothing_away(secrets):
    for one in secrets.unseen:
        assert Client().get(f"/aspirasi/{one.code.lower()}/").status_code == 404


def test_the_share_image_of_a_secret_one_is_not_there(secrets):
    for one in secrets.unseen:
        for version in ("0123456789abcdef",):
            assert Client().get(f"/-/bagikan/aspirasi-{one.code}-{version}.jpg").status_code == 404


def test_an_unannounced_decision_changes_no_word_of_the_page(secrets):
    page = Client().get(secrets.decided.get_absolute_url()).text
    assert DECISION not in page
    for list_url in ("/aspirasi/?tahap=dijawab", "/aspirasi/data.csv?tahap=dijawab"):
        assert secrets.decided.code not in body(Client().get(list_url))
    pictures = secrets.decided.pictures.filter(role=PictureRole.AFTER)
    assert pictures.exists()
    assert all(picture.small.url not in page for picture in pictures)


# Where the office lists or names content, people and what they did.
ADMIN_STARTS = tuple(
    f"admin/{name}/"
    for name in ("aspirasi", "moderasi", "reports", "trail", "notices", "snippets/aspirations")
)


@pytest.mark.parametrize("who", ["officer", "verifier", "lurah", "superuser"])
def test_in_the_office_only_those_in_charge_read_confidential_ones(secrets, who):
    person = {
        "officer": make_officer,
        "verifier": make_verifier,
        "lurah": lambda: user_with_role("Lurah"),
        "superuser": lambda: UserFactory(is_staff=True, is_superuser=True),
    }[who]()
    client = Client()
    client.force_login(person)
    client.raise_request_exception = False
    words = WORDS[3:]
    opened = 0
    for route in all_routes():
        if route.text != "admin/" and not route.text.startswith(ADMIN_STARTS):
            continue
        for one in secrets.confidential:
            known = {
                "code": one.code,
                "pk": str(one.pk),
                "object_id": str(one.pk),
                "kind": "aspirasi",
            }

            def argument(match, known=known):
                return known.get(match[1] or match[2], "1")

            path = "/" + ARGUMENT.sub(argument, route.text)
            if "(" in path or "logout" in path or "test404" in path or "failwhale" in path:
                continue
            text = body(client.get(path))
            opened += 1
            assert not [word for word in words if word in text], (who, path)
    assert opened > 20


def test_in_the_office_their_codes_are_unknown_to_others(secrets):
    for person in (make_officer(), UserFactory(is_staff=True, is_superuser=True)):
        client = Client()
        client.force_login(person)
        routes = [route for route in all_routes() if route.is_admin and route.takes_code]
        assert routes
        for route in routes:
            unknown = answer(client, "get", route, UNKNOWN)
            for one in secrets.confidential:
                assert answer(client, "get", route, one.code) == unknown, route


def test_those_in_charge_read_them_and_leave_a_trace(secrets):
    from forums.trail.models import READING, TrailEntry

    client = Client()
    client.force_login(secrets.officer)
    page = client.get(secrets.of_guest.get_absolute_url())
    assert WORDS[3] in page.text
    assert TrailEntry.objects.filter(action=READING, actor=secrets.officer).exists()
