"""News, standard pages and directory entries for tests."""

from datetime import timedelta

from django.utils import timezone

from home.pages.models import NewsPage, StandardPage
from programs.partners.models import Institution, Partner


def news(parent, title="Kabar", *, days=0, tags=(), **fields):
    """A published piece of news, ``days`` days old."""
    page = NewsPage(
        title=title,
        summary=f"Ringkasan {title}.",
        published_on=timezone.localdate() - timedelta(days=days),
        **fields,
    )
    parent.add_child(instance=page)
    page.tags.add(*tags)
    page.save_revision().publish()
    return NewsPage.objects.get(pk=page.pk)


def alert(parent, title="Siaga", *, hours=2, **fields):
    """An urgent alert that is shown for ``hours`` hours, or is over when they are negative."""
    until = timezone.now() + timedelta(hours=hours)
    return news(parent, title, kind=NewsPage.Kind.ALERT, alert_until=until, **fields)


def standard(parent, title="Halaman", **fields):
    """A published standard page."""
    page = parent.add_child(instance=StandardPage(title=title, summary=f"{title}.", **fields))
    page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


def partner(locale, slug="mitra-kita", **fields):
    """A published partner."""
    return Partner.objects.create(
        locale=locale, slug=slug, **{**_entry(slug), "kind": "ngo", "area": "ekonomi", **fields}
    )


def institution(locale, slug="balai-rw", **fields):
    """A published institution."""
    return Institution.objects.create(
        locale=locale, slug=slug, **{**_entry(slug), "kind": "office", **fields}
    )


def _entry(slug):
    name = slug.replace("-", " ").capitalize()
    return {"name": name, "summary": f"{name} membantu.", "description": f"<p>Tentang {name}.</p>"}
