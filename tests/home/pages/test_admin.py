"""The front door and the directory in the Wagtail admin."""

import pytest

from forums.people.models import User
from home.pages.models import Menu, SiteSettings
from tests.factories.news import institution, partner

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(
        User.objects.create_superuser("admin@balai.example", "rahasia", name="Admin")
    )
    return client


@pytest.fixture
def rows(site_tree):
    locale = site_tree.home.locale
    items = [{"type": "link", "value": {"label": "", "page": site_tree.news.pk, "url": ""}}]
    return {
        "partners/partner": partner(locale),
        "partners/institution": institution(locale),
        "pages/menu": Menu.objects.create(locale=locale, position="header", items=items),
    }


@pytest.mark.parametrize("model", ["partners/partner", "partners/institution", "pages/menu"])
def test_lists_and_forms_open(admin, rows, model):
    base = f"/admin/snippets/{model}"
    for path in ("/", "/add/", f"/edit/{rows[model].pk}/"):
        assert admin.get(base + path).status_code == 200, path


@pytest.mark.parametrize("model", ["partners/partner", "partners/institution"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_lists_are_exported(admin, rows, model, kind):
    response = admin.get(f"/admin/snippets/{model}/?export={kind}")
    assert response.status_code == 200
    content = b"".join(response.streaming_content) if response.streaming else response.content
    if kind == "csv":
        assert rows[model].name in content.decode()


def test_lists_are_filtered(admin, rows):
    response = admin.get("/admin/snippets/partners/partner/?kind=ngo&area=kesehatan")
    assert response.status_code == 200
    assert rows["partners/partner"].name not in response.text


def test_identity_opens(admin, site_tree):
    url = f"/admin/settings/pages/sitesettings/{site_tree.site.pk}/"
    assert admin.get(url).status_code == 200


def test_previews_show_unsaved_values(rf, rows, site_tree):
    identity = SiteSettings(site=site_tree.site, site_name="Balai Baru")
    response = identity.make_preview_request()
    response.render()
    assert "Balai Baru" in response.text
    for name, row in rows.items():
        response = row.make_preview_request()
        response.render()
        assert response.status_code == 200, name
    assert 'href="/berita/"' in response.text


def test_a_footer_can_be_previewed(site_tree):
    link = {"label": "Kabar", "page": None, "url": "/berita/"}
    items = [{"type": "group", "value": {"title": "Warga", "links": [link]}}]
    menu = Menu(locale=site_tree.home.locale, position="footer", items=items)
    response = menu.make_preview_request()
    response.render()
    assert "Warga" in response.text
