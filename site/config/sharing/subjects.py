"""What a share image is about: a page, a directory entry, an aspiration, or the whole site."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.functional import cached_property
from django.utils.translation import gettext, override
from wagtail.models import Page

from blocks.ui.areas import Area
from blocks.ui.share import DESIGN, ShareCard
from blocks.visibility import visible
from forums.aspirations.looks import KIND_ICONS
from forums.aspirations.models import Aspiration
from forums.aspirations.shared import led_to, short_trail
from programs.partners.models import Institution, Partner

ENTRIES = {"partner": Partner, "institution": Institution}
ASPIRATION = "aspirasi-"  # and its public code


@dataclass(frozen=True)
class Subject:
    """A share image that could be drawn. ``photo`` is called only when it really is."""

    key: str
    card: ShareCard
    # What else the picture depends on: the photo's key, the moment of the last change.
    facts: tuple = ()
    photo: Callable[[], object] = field(default=lambda: None)

    @cached_property
    def version(self):
        """Differs whenever the picture does, and can't be guessed before it is public."""
        facts = json.dumps([DESIGN, asdict(self.card), self.facts], default=str)
        name = "config.sharing.subjects"
        return salted_hmac(name, facts, algorithm="sha256").hexdigest()[:16]

    @property
    def path(self):
        """The address of the picture: a new one after each change, for WhatsApp keeps the old."""
        return reverse("sharing:image", args=[self.key, self.version])


def subject_of_page(page, identity):
    """The subject of a page; a page that mirrors another one shares the original's picture."""
    original = page.original
    language = original.locale.language_code
    with override(language):
        card = ShareCard(
            title=getattr(page, "hero_title", "") or page.title,
            seed=page.translation_key,
            **_label(page),
            **_identity(identity),
        )
    facts = (original.last_published_at, page.cover_id)
    return Subject(str(original.pk), card, facts, photo=lambda: page.cover)


def subject_of_entry(entry, identity):
    """The subject of a partner or an institution."""
    with override(entry.locale.language_code):
        area = getattr(entry, "area", "")
        card = ShareCard(
            title=entry.name,
            label=str(entry.get_kind_display()),
            icon=Area(area).icon if area else "landmark",
            area=area,
            seed=entry.translation_key,
            **_identity(identity),
        )
    return Subject(f"{entry._meta.model_name}-{entry.pk}", card, (entry.last_published_at,))


def subject_of_aspiration(aspiration, identity):
    """The subject of a visible aspiration: what it asks, how far it is, and what it led to."""
    with override(settings.LANGUAGE_CODE):
        card = ShareCard(
            title=aspiration.title,
            label=str(aspiration.get_kind_display()),
            icon=KIND_ICONS[aspiration.kind],
            area=aspiration.category.area,
            seed=aspiration.code,
            trail=short_trail(aspiration.public_stage),
            notes=led_to(aspiration),
            **_identity(identity),
        )
    return Subject(f"{ASPIRATION}{aspiration.code}", card)


def subject_of_site(language, identity):
    """The subject of everything else: the site itself, in a language."""
    with override(language):
        words = {**_identity(identity), "organisation": ""}
        card = ShareCard(title=identity.organisation, seed="site", **words)
    return Subject(language, card)


def find_subject(key, request, identity):
    """The public subject of this key. Raises Http404 when there is none, or it isn't public."""
    if key in dict(settings.LANGUAGES):
        return subject_of_site(key, identity)
    kind, _, number = key.rpartition("-")
    if key.startswith(ASPIRATION):
        found = Aspiration.objects.visible().select_related("category")
        if aspiration := found.filter(code=key.removeprefix(ASPIRATION)).first():
            return subject_of_aspiration(aspiration, identity)
    elif kind:
        entries = ENTRIES[kind].objects.visible().select_related("locale")
        if entry := entries.filter(pk=number).first():
            return subject_of_entry(entry, identity)
    elif number.isdigit():
        pages = visible(Page.objects.filter(pk=number, depth__gte=2)).select_related("locale")
        if (page := pages.first()) and page.get_url(request):
            return subject_of_page(page.specific, identity)
    raise Http404("There is no such picture.")


def _label(page):
    """The words and the icon above the title: of the area of work, or of the kind of news."""
    if area := getattr(page, "area", ""):
        return {"label": str(Area(area).label), "icon": Area(area).icon, "area": area}
    if kind := getattr(page, "kind_choice", None):
        return {"label": str(kind.label), "icon": kind.icon}
    return {}


def _identity(identity):
    """Whose site it is, in the active language."""
    return {
        "site_name": identity.site_name,
        "organisation": identity.organisation,
        "stamp": gettext("DEMO SITE") if identity.is_demo else "",
    }
