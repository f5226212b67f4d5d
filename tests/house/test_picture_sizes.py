"""Every size in which a list shows a cover or a logo is drawn at publishing."""

import re

from django.conf import settings

from blocks.library.sizes import FORMAT, SIZES

TAG = re.compile(r"\{% (?:srcset_image|image|picture) ([\w.]+) ((?:[a-z]+-\S+ )+)")
# The card's photo is a page's cover.
FIELDS = {"cover": "cover", "photo": "cover", "logo": "logo"}


def shown():
    """The sizes in which templates show each field."""
    found = {}
    for floor in ("blocks", "forums", "programs", "home", "site"):
        for template in (settings.BASE_DIR / floor).rglob("*.html"):
            for name, specs in TAG.findall(template.read_text()):
                field = FIELDS.get(name.rpartition(".")[2])
                if field:
                    found.setdefault(field, set()).add(specs.strip())
    return found


def test_what_templates_show_is_what_is_drawn():
    drawn = {field: {f"{size} {FORMAT}" for size in sizes} for field, sizes in SIZES.items()}
    assert shown() == drawn
