"""Menus as the frame shows them: words and addresses in the reader's language."""

from django.conf import settings
from wagtail.models import Page

from blocks.stream.addresses import public_address
from blocks.translation import with_lang
from blocks.visibility import visible
from home.pages.models import Menu


def build_menus(language):
    """The entries at the head and the titled groups at the foot, in ``language``.

    Entries are dicts of label, url and lang (set when the label is in another language). A
    language without a menu of its own borrows the default one's. Pages that not everybody may see
    are left out, and so are groups without entries.
    """
    menus = _menus(language)
    header, footer = (menus.get(position) for position in Menu.Position.values)
    pages = _pages(menus.values(), language)
    return _links(header, pages), _groups(footer, pages)


def preview_menu(menu):
    """One menu as it would be shown, as context for the frame: an unsaved one too."""
    menu.is_borrowed = False
    pages = _pages([menu], menu.locale.language_code)
    if menu.position == Menu.Position.HEADER:
        return {"header_menu": _links(menu, pages)}
    return {"footer_menu": _groups(menu, pages)}


def _menus(language):
    """The menu of each position in ``language``, else the default language's."""
    languages = {language, settings.LANGUAGE_CODE}
    found = Menu.objects.filter(locale__language_code__in=languages).select_related("locale")
    own_last = sorted(found, key=lambda menu: menu.locale.language_code == language)
    menus = {menu.position: menu for menu in own_last}
    for menu in menus.values():
        menu.is_borrowed = menu.locale.language_code != language
    return menus


def _values(menu, kind):
    """The raw values of the menu's entries of this kind."""
    raw = menu.items.raw_data if menu else []
    return [item["value"] for item in raw if item and item["type"] == kind]


def _links_of(menu):
    """All raw links of a menu, those in groups too."""
    groups = [_items(group.get("links")) for group in _values(menu, "group")]
    return [*_values(menu, "link"), *(link for links in groups for link in links)]


def _items(links):
    """The raw values of a list block, with or without the ids that the editor gives them."""
    return [link.get("value", link) for link in links or []]


def _pages(menus, language):
    """By the chosen primary key: the page in ``language``, else the chosen one itself."""
    chosen = {link["page"] for menu in menus for link in _links_of(menu) if link.get("page")}
    keys = Page.objects.filter(pk__in=chosen).values("translation_key")
    pages = with_lang(
        visible(Page.objects.filter(translation_key__in=keys)).select_related("locale"), language
    )
    twins = {(page.translation_key, page.locale.language_code): page for page in pages}
    return {
        page.pk: twins.get((page.translation_key, language), page)
        for page in twins.values()
        if page.pk in chosen
    }


def _links(menu, pages):
    return [link for value in _values(menu, "link") if (link := _link(value, menu, pages))]


def _groups(menu, pages):
    return [group for value in _values(menu, "group") if (group := _group(value, menu, pages))]


def _link(value, menu, pages):
    """One entry; None when it leads nowhere."""
    label = value.get("label") or ""
    lang = menu.locale.language_code if menu.is_borrowed else None
    if value.get("page"):
        page = pages.get(value["page"])
        if page is None or not (url := page.get_url()):
            return None
        if label and not menu.is_borrowed:
            return {"label": label, "url": url, "lang": None}
        return {"label": page.title, "url": url, "lang": page.lang}
    url = public_address(value.get("url"))
    return {"label": label, "url": url, "lang": lang} if label and url else None


def _group(value, menu, pages):
    """A titled group of entries; None when nothing is left of it."""
    links = [link for item in _items(value.get("links")) if (link := _link(item, menu, pages))]
    lang = menu.locale.language_code if menu.is_borrowed else None
    return {"title": value.get("title") or "", "lang": lang, "links": links} if links else None
