"""The living style guide, for staff."""

from django.shortcuts import render
from wagtail.admin.auth import require_admin_access

from blocks.reading import reads_only
from blocks.ui import guide, tokens


@reads_only
@require_admin_access
def style_guide(request):
    """Every token, icon and component, in both schemes, from the same samples as the tests."""
    context = {
        "pairs": guide.pairs(),
        "pigments": tokens.declarations("pigments"),
        "icons": guide.icon_names(),
        "components": guide.components(request),
    }
    return render(request, "ui/guide/style_guide.html", context)
