"""Load the whole demo, in the order in which things need one another."""

from importlib import import_module
from pkgutil import iter_modules

from django.core.management import call_command
from wagtail.models import Locale

from blocks.library.sizes import draw_sizes
from config.demo import content as content_package
from config.demo import directory, editing, frame
from config.demo.accounts import demo_user, ensure_accounts
from config.demo.aspirations import load_aspirations, load_categories
from config.demo.boards import load_boards, load_threads
from config.demo.content.partners import ENGLISH as PARTNERS_ENGLISH
from config.demo.content.reusable import ENGLISH as REUSABLE_ENGLISH
from config.demo.library import load_files, load_pictures
from config.demo.measurements import load_measurements
from config.demo.pages import INDEX_PAGES, Filler, required_fields
from config.demo.queue import load_queue
from config.demo.resolve import Resolver
from config.demo.translate import translate
from config.roles import sync_roles
from home.pages.models import NewsPage, StandardPage
from home.pages.services import found_site
from home.search.outage import is_outage
from programs.campaigns.models import CampaignPage
from programs.catalog.models import ProgramPage

PAGE_CLASSES = {"programs": ProgramPage, "campaigns": CampaignPage, "news": NewsPage}
PARENTS = {"programs": "program", "campaigns": "kampanye", "news": "berita"}


class Loader:
    """Loads what is missing of the demo; ``say`` is called with each step's name."""

    def __init__(self, say):
        self.say = say
        self.locale = Locale.get_default()
        self.english, _created = Locale.objects.get_or_create(language_code="en")
        self.resolver = Resolver()
        self.pages = {}
        self.contents = {}

    def run(self, *, public):
        """Load everything; returns the accounts. See ``ensure_accounts`` for ``public``."""
        home = _content("pages.home").PAGE
        self.home = found_site(
            title=home["title"], hero_title=home["hero_title"], hero_text=home["hero_text"]
        )
        sync_roles()
        accounts = ensure_accounts(public=public)
        self.editor, self.reviewer = demo_user("Redaksi"), demo_user("Penelaah")
        self.translator = demo_user("Penerjemah")
        self.say("pictures and documents")
        self.resolver.keys["picture"] = load_pictures(self.editor)
        self.resolver.keys["file"] = load_files(self.editor)
        self.say("partners and institutions")
        self._load_directory()
        self.say("boards")
        load_boards(self.locale, self.english, actor=demo_user("Moderator"))
        load_categories(self.locale, self.english)
        self.say("pages")
        self._draft_pages()
        self._publish_pages()
        load_measurements(self.contents, self.pages, actor=self.editor)
        self.say("threads and what waits for a moderator")
        load_threads(self.pages)
        load_queue()
        self.say("aspirations")
        load_aspirations(self.locale, self.pages)
        self.say("menus and identity")
        frame.load_settings(self.resolver)
        menus = frame.load_menus(self.resolver, self.locale)
        self.say("English")
        self._translate(menus)
        self.say("sizes of covers")
        self._draw_covers()
        self._index()
        return accounts

    def _index(self):
        """Make the search index; a search server that is down can be told later."""
        try:
            call_command("update_index", verbosity=0)
        except Exception as error:
            if not is_outage(error):
                raise
            self.say("  the search server doesn't answer; run manage.py update_index later")

    def _load_directory(self):
        self.reusable = directory.load_reusable(self.resolver, self.locale)
        self.resolver.keys["reusable"] = {name: item.pk for name, item in self.reusable.items()}
        self.partners = directory.load_partners(self.resolver, self.locale)
        self.institutions = directory.load_institutions(self.resolver, self.locale)

    def _draft_pages(self):
        # A site is founded with an empty home page.
        is_empty = not self.home.body
        self._know("home", self.home, _content("pages.home"), new=is_empty)
        for slug, page_class in INDEX_PAGES.items():
            self._draft(self.home, page_class, _content(f"pages.{slug}"))
        standard = [c for c in _contents("pages") if "in_menu" in c.PAGE and "body" in c.PAGE]
        for module in sorted(standard, key=lambda c: c.PAGE["parent"] != ""):
            parent = self.pages[module.PAGE["parent"] or "home"]
            self._draft(parent, StandardPage, module)
        for folder, page_class in PAGE_CLASSES.items():
            for module in _contents(folder):
                self._draft(self.pages[PARENTS[folder]], page_class, module)

    def _draft(self, parent, page_class, module):
        content = module.PAGE
        page = page_class.objects.filter(slug=content["slug"], locale=self.locale).first()
        if page is None:
            fields = required_fields(page_class, content)
            new = editing.add_draft(parent, page_class, content, owner=self.editor, **fields)
            self._know(content["slug"], new, module, new=True)
        else:
            self._know(content["slug"], page, module, new=False)

    def _know(self, slug, page, module, *, new):
        self.pages[slug] = page
        self.resolver.keys["page"][slug] = page.pk
        if new:
            self.contents[slug] = module

    def _publish_pages(self):
        filler = Filler(self.resolver, self.partners, self.institutions, self.pages)
        for slug, module in self.contents.items():
            page = self.pages[slug]
            filler.fill(page, module.PAGE)
            page.full_clean()
            state = editing.submit(page, editor=self.editor)
            if not module.PAGE.get("waiting"):
                editing.approve(state, reviewer=self.reviewer)
                if module.PAGE.get("published", 0) <= 0:
                    editing.backdate(page, -module.PAGE.get("published", -30))

    def _draw_covers(self):
        """So that the first lists are quick; the worker draws the pictures in the bodies."""
        for page in self.pages.values():
            draw_sizes(page)

    def _translate(self, menus):
        for items, texts in (
            (self.reusable, REUSABLE_ENGLISH),
            (self.partners, PARTNERS_ENGLISH),
            (self.institutions, PARTNERS_ENGLISH),
            (menus, frame.MENUS_ENGLISH),
        ):
            for item in items.values():
                self._translate_one(item, texts)
        for slug, module in self.contents.items():
            if module.ENGLISH:
                self._translate_one(self.pages[slug], module.ENGLISH)

    def _translate_one(self, item, texts):
        fresh = item.__class__.objects.get(pk=item.pk)
        twin = fresh.get_translation_or_none(self.english)
        # A page that only mirrors the original isn't a translation yet.
        if twin is None or getattr(twin, "alias_of_id", None):
            for text in translate(fresh, self.english, texts, actor=self.translator):
                self.say(f"  no English for {str(item)!r}: {text[:70]!r}")


def _content(name):
    return import_module(f"{content_package.__name__}.{name}")


def _contents(folder):
    """The content modules of a folder, by name."""
    package = _content(folder)
    return [_content(f"{folder}.{module.name}") for module in iter_modules(package.__path__)]
