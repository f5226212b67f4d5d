"""A small page tree that stands in every test, and the rows that migrations leave behind."""

from dataclasses import dataclass, replace

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, Locale, Page, Site
from wagtail_localize.models import Translation

from home.pages.models import HomePage, NewsIndexPage, StandardPage
from programs.campaigns.models import CampaignIndexPage
from programs.catalog.models import ProgramIndexPage

INDEX_PAGES = {
    "programs": (ProgramIndexPage, "program", "Program", "Programmes"),
    "campaigns": (CampaignIndexPage, "kampanye", "Kampanye", "Campaigns"),
    "news": (NewsIndexPage, "berita", "Berita", "News"),
    "standard": (StandardPage, "tentang", "Tentang kami", "About us"),
}


@dataclass
class SiteTree:
    """The pages of the test tree in one language; ``english`` holds the same in English."""

    root: Page
    site: Site
    home: HomePage
    programs: ProgramIndexPage
    campaigns: CampaignIndexPage
    news: NewsIndexPage
    standard: StandardPage
    english: "SiteTree | None" = None


def base_rows():
    """What migrations write and a flush takes: locales, root page, collection, site, a right."""
    ContentType.objects.clear_cache()
    Permission.objects.get_or_create(
        codename="submit_translation",
        content_type=ContentType.objects.get_for_model(Translation),
        defaults={"name": "Can submit translations"},
    )
    indonesian, _ = Locale.objects.get_or_create(language_code="id")
    Locale.objects.get_or_create(language_code="en")
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    root = Page.get_first_root_node() or Page.add_root(
        title="Root", slug="root", locale=indonesian, content_type=_page_type()
    )
    Site.objects.get_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": root}
    )
    Site.clear_site_root_paths_cache()


def standing_tree():
    """The tree that stands in the database of every test, planted anew if a flush took it."""
    home = HomePage.objects.filter(locale__language_code="id").first()
    if home is None:
        return plant_tree()
    root, site = Page.get_first_root_node(), Site.objects.get(is_default_site=True)
    english = _standing(root, site, home.get_translation(Locale.objects.get(language_code="en")))
    return replace(_standing(root, site, home), english=english)


def _standing(root, site, home):
    """The tree below one home page."""
    pages = {
        name: model.objects.child_of(home).get(slug=slug)
        for name, (model, slug, *_titles) in INDEX_PAGES.items()
    }
    return SiteTree(root=root, site=site, home=home, **pages)


def plant_tree():
    """Root, home and index pages in Indonesian, each translated into English."""
    base_rows()
    root = Page.get_first_root_node()
    site = Site.objects.get(is_default_site=True)
    site.root_page = root
    site.save()
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=_home("id", "Balai Warga", "beranda"))
    site.root_page = home
    site.save()
    pages = {
        name: home.add_child(
            instance=model(title=title, slug=slug, summary=f"{title}.", locale=home.locale)
        )
        for name, (model, slug, title, _) in INDEX_PAGES.items()
    }
    english = _english(root, site, home, pages)
    return SiteTree(root=root, site=site, home=home, english=english, **pages)


def translate(page, title, **fields):
    """Publish an English translation of ``page``."""
    copy = page.copy_for_translation(Locale.objects.get(language_code="en"))
    copy.title, copy.draft_title = title, title
    for name, value in fields.items():
        setattr(copy, name, value)
    copy.live = True
    copy.save()
    copy.save_revision().publish()
    return copy


def _english(root, site, home, pages):
    home_en = translate(home, "Residents' hall", hero_title="Welcome", hero_text="Come in.")
    copies = {name: translate(page, INDEX_PAGES[name][3]) for name, page in pages.items()}
    home_en.refresh_from_db()
    return SiteTree(root=root, site=site, home=home_en, **copies)


def _home(code, title, slug):
    return HomePage(
        title=title,
        slug=slug,
        summary="Rumah bersama warga.",
        hero_title="Selamat datang",
        hero_text="Silakan masuk.",
        locale=Locale.objects.get(language_code=code),
    )


def _page_type():
    return ContentType.objects.get_for_model(Page)
