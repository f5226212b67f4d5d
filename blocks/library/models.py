"""Pictures, documents and tags."""

from django.db import OperationalError, models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image, SourceImageIOError

from blocks.folded_search import FoldedIndex

UNSTORABLE = (OSError, OperationalError)


class Photo(FoldedIndex, AbstractImage):
    """A picture with its credit; ``description`` is what a screen reader says by default."""

    credit = models.CharField(
        _("credit"),
        max_length=150,
        blank=True,
        help_text=_("Who made the picture, as it should be shown under it."),
    )
    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def create_rendition(self, filter):
        """As Wagtail's; while no size can be stored, pages go without the picture."""
        try:
            return super().create_rendition(filter)
        except UNSTORABLE as error:
            raise SourceImageIOError(f"No size can be stored: {error}") from error

    def create_renditions(self, *filters):
        """The same for several sizes."""
        try:
            return super().create_renditions(*filters)
        except UNSTORABLE as error:
            raise SourceImageIOError(f"No size can be stored: {error}") from error


class PhotoRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="library_rendition_unique"
            )
        ]


class File(FoldedIndex, AbstractDocument):
    """A document to download, with its class of public information (UU 14/2008)."""

    class Classification(models.TextChoices):
        """How public information is to be given out."""

        PERIODIC = "berkala", _("Published periodically")
        IMMEDIATE = "serta-merta", _("Published at once")
        ALWAYS = "setiap-saat", _("Available at any time")
        EXEMPT = "dikecualikan", _("Exempt")

    classification = models.CharField(
        _("class of information"),
        max_length=20,
        choices=Classification,
        default=Classification.ALWAYS,
        help_text=_("The class of public information that the document belongs to."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("The year that the document is about.")
    )
    admin_form_fields = (*Document.admin_form_fields, "classification", "year")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self):
        """Check the ending of the file; one that Wagtail set aside is put in after this."""
        if self.file:
            super().clean()


class PageTag(TaggedItemBase):
    """A tag on a page of any type: one table, so that a tag's page is one query."""

    content_object = ParentalKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_items"
    )

    class Meta:
        verbose_name = _("tag of a page")
        verbose_name_plural = _("tags of pages")
