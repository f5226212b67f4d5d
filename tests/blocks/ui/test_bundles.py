"""The bundles: complete, in the right order, hashed correctly."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import override_settings

from blocks.ui import bundles

UI = Path(apps.get_app_config("ui").path)


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """A folder with all static files as production has them."""
    root = tmp_path_factory.mktemp("collected")
    storage = {"BACKEND": "servestatic.storage.CompressedManifestStaticFilesStorage"}
    with override_settings(
        STATIC_ROOT=str(root), STORAGES={**settings.STORAGES, "staticfiles": storage}
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
    return root


def test_layer_order_comes_first():
    assert bundles.style_sheet().startswith("@layer reset, tokens, base, layout, components,")


def test_every_room_brings_its_files():
    sheet = bundles.style_sheet()
    for room in bundles.rooms():
        for path in (Path(room.path) / "static" / room.label / "css").glob("**/*.css"):
            text = path.read_text("utf-8")
            rule = re.search(r"\.[a-z][\w-]+", bundles.CSS_COMMENT.sub("", text))
            assert rule is None or rule[0] in sheet, path


@pytest.mark.parametrize(
    "path", list(bundles.sources("css", "**/*.css")), ids=lambda path: path.name
)
def test_every_rule_is_in_a_layer(path):
    text = bundles.CSS_COMMENT.sub("", path.read_text("utf-8")).strip()
    assert re.match(r"@layer (reset|tokens|base|layout|components|stream|utilities)\b", text)
    assert text.count("{") == text.count("}")
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "").replace('^="http"', "")


def test_other_peoples_applications_stay_out():
    assert {room.label for room in bundles.rooms()} >= {"ui", "stream", "pages", "catalog"}
    assert "wagtailadmin" not in {room.label for room in bundles.rooms()}


def test_scripts_have_a_scope_of_their_own():
    script = bundles.script()
    assert script.count("{\n") >= len(list(bundles.sources("js", "*.js")))
    assert "document.querySelector" in script


@pytest.mark.parametrize("path", [bundles.CSS, bundles.JS])
def test_development_finds_the_bundles(path):
    assert Path(finders.find(path)).is_file()
    assert finders.find(path, find_all=True)
    assert finders.find("ui/nothing.css") is None


def test_production_serves_one_hashed_sheet_with_a_hashed_font(collected):
    sheets = list((collected / "ui").glob("balai.*.css"))
    assert len(sheets) == 1
    font = re.search(r'url\("(jakarta\.[0-9a-f]+\.woff2)"\)', sheets[0].read_text("utf-8"))
    assert (collected / "ui" / font[1]).is_file()


def test_production_sends_little(collected):
    sheet = next((collected / "ui").glob("balai.*.css.br"))
    script = next((collected / "ui").glob("balai.*.js.br"))
    font = next((collected / "ui").glob("jakarta.*.woff2"))
    assert sheet.stat().st_size <= 18_000
    assert script.stat().st_size <= 8_000
    assert font.stat().st_size <= 30_000


def test_styles_and_templates_name_only_icons_that_exist():
    from blocks.ui.guide import icon_names

    names = set(icon_names())
    root = UI.parents[1]
    floors = ("site", "home", "programs", "forums", "blocks")
    for template in (path for floor in floors for path in (root / floor).glob("**/*.html")):
        used = re.findall(r"{% icon [\"']([\w-]+)[\"']", template.read_text("utf-8"))
        assert set(used) <= names, template
