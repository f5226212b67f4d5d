"""Which pages everybody may see: published, not private, their time not over."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

# A restriction of an original holds for its translations as well, but not the other way round.
ON_ORIGINAL = Q(page__locale__language_code=settings.LANGUAGE_CODE)


def visible(queryset):
    """The pages of ``queryset`` that everybody may see in a list: published and not private.

    Unlike Wagtail's public() it asks nothing beforehand, hides aliases and translations of private
    pages, and lets no page outlive its expiry until the worker has unpublished it.
    """
    path = models.ExpressionWrapper(models.OuterRef("path"), models.CharField())
    path_outside = models.ExpressionWrapper(
        models.OuterRef(models.OuterRef("path")), models.CharField()
    )
    translations = Page.objects.alias(below=path_outside).filter(
        translation_key=models.OuterRef("page__translation_key"),
        below__startswith=models.F("path"),
    )
    closed = PageViewRestriction.objects.alias(below=path).filter(
        Q(below__startswith=models.F("page__path"))
        | Q(below__startswith=models.F("page__aliases__path"))
        | Q(ON_ORIGINAL, models.Exists(translations))
    )
    return unexpired(queryset).filter(~models.Exists(closed), live=True)


def unexpired(queryset):
    """The pages of ``queryset`` whose time isn't over, nor that of the original they translate."""
    now = timezone.now()
    original = Page.objects.filter(
        translation_key=models.OuterRef("translation_key"),
        locale__language_code=settings.LANGUAGE_CODE,
        expire_at__lte=now,
    )
    return queryset.filter(
        Q(expire_at__isnull=True) | Q(expire_at__gt=now), ~models.Exists(original)
    )


def closed_pages():
    """The pages at which a private part of the tree begins."""
    restrictions = PageViewRestriction.objects.all()
    originals = restrictions.filter(ON_ORIGINAL)
    return Page.objects.filter(
        Q(pk__in=restrictions.values("page"))
        | Q(alias_of__in=restrictions.values("page"))
        | Q(translation_key__in=originals.values("page__translation_key"))
    )
