"""Where campaigns appear on other pages: the home page and the pages of programmes."""

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from blocks.stream.sections import HomeSection
from programs.campaigns.models import CampaignIndexPage, CampaignPage
from programs.catalog.sections import ProgramSection

PROGRAM_CAMPAIGNS_SHOWN = 6


def home_context(locale, count):
    """``count`` running campaigns, the one that ends soonest first. Two queries."""
    campaigns = CampaignPage.objects.visible().filter(locale=locale).running().with_reached()
    return {
        "campaigns": campaigns.with_lang(locale.language_code)[:count],
        "more_url": index_url(locale),
        "more_label": _("All campaigns"),
    }


def program_context(program, request):
    """The running campaigns of a programme in its own language; None without any. One query."""
    campaigns = CampaignPage.objects.visible().running().with_reached().with_lang()
    found = list(
        campaigns.filter(
            program__translation_key=program.translation_key,
            locale__language_code=get_language(),
        )[:PROGRAM_CAMPAIGNS_SHOWN]
    )
    return {"campaigns": found} if found else None


def index_url(locale):
    """The address of the list of campaigns in this locale, empty when there is none."""
    index = CampaignIndexPage.objects.visible().filter(locale=locale).first()
    return index.url if index else ""


def campaigns_section():
    """For the hook ``register_home_section``."""
    return HomeSection(
        "campaigns", _("Running campaigns"), "campaigns/_section_campaigns.html", home_context
    )


def program_section():
    """For the hook ``register_program_section``."""
    return ProgramSection("campaigns", "campaigns/_program_section.html", program_context)
