"""Where campaigns appear on other pages: the home page and the pages of programmes."""

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from blocks.page import list_url
from blocks.stream.sections import HomeSection
from programs.campaigns.models import CampaignPage
from programs.catalog.sections import ProgramSection

PROGRAM_CAMPAIGNS_SHOWN = 6


def home_context(locale, count):
    """``count`` running campaigns, the one that ends soonest first. One query."""
    campaigns = CampaignPage.objects.visible().filter(locale=locale).running().with_reached()
    campaigns = list(campaigns.with_lang(locale.language_code)[:count])
    return {
        "campaigns": campaigns,
        "more_url": list_url(campaigns),
        "more_label": _("All campaigns"),
    }


def spotlight_context(locale, count):
    """The running campaign with most time left, whatever ``count`` says. One query."""
    campaigns = CampaignPage.objects.visible().filter(locale=locale).running().with_reached()
    longest = campaigns.order_by("-ends_on", "pk")
    return {"campaigns": longest.with_lang(locale.language_code)[:1]}


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


def campaigns_section():
    """For the hook ``register_home_section``."""
    return HomeSection(
        "campaigns", _("Running campaigns"), "campaigns/_section_campaigns.html", home_context
    )


def spotlight_section():
    """For the hook ``register_home_section``; the home page shows it beside the greeting."""
    return HomeSection(
        "spotlight",
        _("One campaign beside the greeting"),
        "campaigns/_section_spotlight.html",
        spotlight_context,
    )


def program_section():
    """For the hook ``register_program_section``."""
    return ProgramSection("campaigns", "campaigns/_program_section.html", program_context)
