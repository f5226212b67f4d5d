"""The demo's pages: written as drafts first, so that they can link to one another."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from config.demo.stream import Ref
from forums.boards.models import Board, PageDiscussion
from home.pages.models import HomePage, NewsIndexPage, NewsPage, StandardPage
from programs.campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    CampaignPartner,
    CampaignStep,
)
from programs.catalog.models import (
    ProgramAudience,
    ProgramIndexPage,
    ProgramIndicator,
    ProgramMilestone,
    ProgramPage,
    ProgramPartner,
    RelatedProgram,
)

INDEX_PAGES = {"program": ProgramIndexPage, "kampanye": CampaignIndexPage, "berita": NewsIndexPage}


def day(offset):
    """The day ``offset`` days from today."""
    return timezone.localdate() + timedelta(days=offset)


def _full_hour(span):
    """The full hour after ``span`` from now: people schedule by the clock."""
    moment = timezone.now() + span + timedelta(hours=1)
    return moment.replace(minute=0, second=0, microsecond=0)


def required_fields(page_class, content):
    """The fields without which not even a draft of ``page_class`` can be kept."""
    fields = {name: content[name] for name in ("area",) if name in content}
    if page_class is HomePage:
        fields |= {name: content[name] for name in ("hero_title", "hero_text")}
    if page_class is CampaignPage:
        fields |= {
            "starts_on": day(content["starts"]),
            "ends_on": day(content["ends"]),
            "goal_value": Decimal(str(content["goal_value"])),
            "goal_unit": content["goal_unit"],
        }
    return fields


def _discussion(board, question):
    """The switch of a discussion on the board with this slug."""
    return PageDiscussion(board=Board.objects.originals().get(slug=board), question=question)


class Filler:
    """Fills page drafts with their content; what they refer to must exist by then."""

    def __init__(self, resolver, partners, institutions, pages):
        self.resolver = resolver
        self.partners = partners
        self.institutions = institutions
        self.pages = pages

    def fill(self, page, content):
        """Set all fields and parts of ``page`` (unsaved) from ``content``."""
        page.title = content["title"]
        page.summary = content["summary"]
        if "review_days" in content:
            page.review_due = day(content["review_days"])
        if content.get("cover"):
            page.cover_id = self.resolver.key(Ref("picture", content["cover"]))
        if "intro" in content:
            page.intro = content["intro"]
        if "body" in content:
            page.body = self.resolver.stream(content["body"], content["slug"])
        for name, value in required_fields(type(page), content).items():
            setattr(page, name, value)
        if "discussion" in content:
            page.discussion = [_discussion(*content["discussion"])]
        fill_kind = {
            StandardPage: self._standard,
            NewsPage: self._news,
            ProgramPage: self._program,
            CampaignPage: self._campaign,
        }.get(type(page))
        if fill_kind:
            fill_kind(page, content)
        if content.get("tags"):
            page.tags.set(content["tags"])

    def _standard(self, page, content):
        page.show_in_menus = content["in_menu"]

    def _news(self, page, content):
        page.kind = content["kind"]
        page.published_on = day(content["published"])
        if content["published"] > 0:
            page.go_live_at = _full_hour(timedelta(days=content["published"]))
        if content["alert_hours"]:
            page.alert_until = _full_hour(timedelta(hours=content["alert_hours"]))

    def _program(self, page, content):
        page.schedule = content["schedule"]
        page.place = content["place"]
        page.contact = self.institutions.get(content["contact"])
        page.audiences = [ProgramAudience(audience=audience) for audience in content["audiences"]]
        page.partners = [ProgramPartner(partner=self.partners[s]) for s in content["partners"]]
        page.related = [RelatedProgram(other=self.pages[slug]) for slug in content["related"]]
        page.indicators = [
            ProgramIndicator(
                name=item["name"],
                unit=item["unit"],
                target=Decimal(str(item["target"])),
                locale=page.locale,
            )
            for item in content["indicators"]
        ]
        page.milestones = [
            ProgramMilestone(
                title=item["title"],
                text=item["text"],
                due_on=day(item["days"]),
                percent=item["percent"],
                locale=page.locale,
            )
            for item in content["milestones"]
        ]

    def _campaign(self, page, content):
        page.call_label = content["call_label"]
        page.call_text = content["call_text"]
        page.call_url = content["call_url"]
        page.call_page = self.pages.get(content["call_page"])
        page.program = self.pages.get(content["program"])
        page.steps = [
            CampaignStep(title=title, text=text, locale=page.locale)
            for title, text in content["steps"]
        ]
        page.partners = [CampaignPartner(partner=self.partners[s]) for s in content["partners"]]
