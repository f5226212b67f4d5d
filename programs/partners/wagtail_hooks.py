"""Partners and institutions in the Wagtail admin."""

from wagtail.snippets.models import register_snippet

from programs.partners.viewsets import DirectoryViewSetGroup

register_snippet(DirectoryViewSetGroup)
