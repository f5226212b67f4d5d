"""A whole small site: every page type with everything on it, in both languages."""

from dataclasses import dataclass, field

from blocks.stream.sections import home_sections
from programs.partners.models import Institution, Partner
from tests.factories.body import every_block, make_file, make_note, make_photo, stream
from tests.factories.news import alert, institution, news, partner, standard
from tests.factories.programs import make_campaign, make_program, measure
from tests.factories.tree import SiteTree, standing_tree, translate


@dataclass
class Furnished:
    """The tree and, for every kind of page, one address in each language."""

    tree: SiteTree
    indonesian: dict = field(default_factory=dict)
    english: dict = field(default_factory=dict)

    def show(self, page, english):
        """Remember a page and its translation under the name of its type."""
        name = type(page).__name__
        self.indonesian[name], self.english[name] = page.url, english.url

    @property
    def addresses(self):
        """All addresses."""
        return [*self.indonesian.values(), *self.english.values()]


def furnish(items=3):
    """Plant the tree and fill it with ``items`` pages of every kind."""
    Partner.objects.all().delete()
    Institution.objects.all().delete()
    tree = standing_tree()
    site = Furnished(tree)
    things = {"photo": make_photo(), "document": make_file(), "note": make_note(tree.home.locale)}
    _furnish_home(tree, things["photo"])
    for name in ("home", "programs", "campaigns", "news", "standard"):
        site.show(getattr(tree, name), getattr(tree.english, name))
    for number in range(items):
        _furnish_kinds(site, number, things)
    alert(tree.news, "Waspada banjir")
    _furnish_directory(site, items)
    for name, path in {"search": "cari/?q=program", "tag": "tag/gizi/"}.items():
        site.indonesian[name], site.english[name] = f"/{path}", f"/en/{path}"
    return site


def _furnish_home(tree, photo):
    """Give the home page every live section and a picture."""
    shown = {"image": photo.pk, "alt": "Warga di balai", "decorative": False, "caption": ""}
    live = [
        ("live", {"section": name, "title": name.title(), "text": "", "count": 4})
        for name in home_sections()
    ]
    for home in (tree.home, tree.english.home):
        home.body = stream(home, [*live, ("picture", shown)])
        home.save()


def _furnish_kinds(site, number, things):
    """One more programme, campaign, piece of news and standard page."""
    tree = site.tree
    friend = partner(tree.home.locale, f"mitra-{number}", logo=things["photo"])
    program = make_program(
        tree.programs,
        f"Program uji {number}",
        audiences=["balita", "keluarga"],
        tags=["gizi"],
        indicators=[("Kunjungan", "kunjungan", 100), ("Berat", "kg", 50)],
        milestones=[("Mulai", 100), ("Lanjut", 40)],
        partners=[friend],
        cover=things["photo"],
        schedule="Setiap Rabu",
        place="Pos RW 003",
    )
    for indicator in program.indicators.all():
        measure(indicator.translation_key, 10, 40, 70)
    campaign = make_campaign(
        tree.campaigns, f"Kampanye uji {number}", tags=["gizi"], program=program
    )
    measure(campaign.translation_key, 100, 700, 1100)
    item = news(tree.news, f"Kabar uji {number}", days=number, tags=["gizi"])
    page = standard(tree.home, f"Halaman uji {number}")
    for one in (program, campaign, item, page):
        one.body = stream(one, every_block(tree.programs, **things))
        one.save()
        site.show(one, translate(one, f"{one.title} in English"))


def _furnish_directory(site, items):
    """Partners and institutions with their lists."""
    for number in range(items):
        place = institution(site.tree.home.locale, f"lembaga-{number}")
        place.copy_for_translation(site.tree.english.home.locale).save()
    for one in Partner.objects.filter(locale=site.tree.home.locale):
        one.copy_for_translation(site.tree.english.home.locale).save()
    paths = {"partners": "mitra/", "partner": "mitra/mitra-0/"}
    paths |= {"institutions": "lembaga/", "institution": "lembaga/lembaga-0/"}
    for name, path in paths.items():
        site.indonesian[name], site.english[name] = f"/{path}", f"/en/{path}"
