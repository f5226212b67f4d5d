"""Empty the site before the demo is loaded anew."""

from wagtail.models import Page, Site
from wagtail_localize import models as localize

from blocks.library.models import File, Photo
from blocks.stream.models import ReusableContent
from forums.aspirations.models import (
    AnswerTemplate,
    Aspiration,
    Attachment,
    Category,
    DayOff,
    Figure,
    Picture,
    Promise,
    SavedFilter,
)
from forums.boards.models import Board, PostPicture, Thread
from forums.moderation.models import Appeal, Case, Decision, Report, Rule, Sanction, WatchedWord
from forums.notices.models import Notice
from home.pages.models import Menu
from programs.catalog.models import Measurement
from programs.partners.models import Institution, Partner

# In this order: segments hold on to their contexts, and those to the object they belong to.
TRANSLATION_DATA = (
    localize.StringSegment,
    localize.TemplateSegment,
    localize.RelatedObjectSegment,
    localize.OverridableSegment,
    localize.SegmentOverride,
    localize.StringTranslation,
    localize.Translation,
    localize.TranslationLog,
    localize.TranslationSource,
    localize.TranslationContext,
    localize.TranslatableObject,
    localize.String,
    localize.Template,
)


def remove_content():
    """Remove all pages, texts, figures, pictures and documents, whoever wrote them."""
    _remove_translation_data()
    _remove_aspirations()
    _remove_talk()
    Site.objects.all().delete()
    # A page that is counted as childless would leave those below it behind.
    Page.fix_tree()
    for page in Page.objects.filter(depth=2):
        page.delete()
    for model in (Menu, Measurement, Partner, Institution, ReusableContent, Photo, File):
        for item in model.objects.all():
            item.delete()
    for model in (Board, Rule, WatchedWord, Category, AnswerTemplate, Promise, DayOff):
        model.objects.all().delete()


def _remove_translation_data():
    """Remove what translators wrote and all that goes with it.

    Otherwise each page would take its own part along when it is deleted, which the database
    answers by reading these tables from end to end, again and again.
    """
    for model in TRANSLATION_DATA:
        model.objects.all().delete()


def _remove_aspirations():
    """What residents sent in, with its pictures and documents, and what counts it."""
    for picture in Picture.objects.all():
        picture.large.delete(save=False)
        picture.small.delete(save=False)
    for attachment in Attachment.objects.all():
        attachment.file.delete(save=False)
    for model in (Aspiration, Figure, SavedFilter):
        model.objects.all().delete()


def _remove_talk():
    """All threads with their pictures, and what moderators and readers know of them."""
    for picture in PostPicture.objects.all():
        picture.large.delete(save=False)
        picture.small.delete(save=False)
    for model in (Sanction, Appeal, Decision, Report, Case, Notice, Thread):
        model.objects.all().delete()
