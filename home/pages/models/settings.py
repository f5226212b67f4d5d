"""Who runs the site and how to reach them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import PreviewableMixin

from blocks.stream.blocks import ExternalLinksBlock, OfficeHoursBlock


@register_setting(icon="home", order=1)
class SiteSettings(PreviewableMixin, BaseSiteSetting):
    """The identity of the site: names, address, hours, links to other services."""

    site_name = models.CharField(
        _("site name"), max_length=60, default="Balai Warga", help_text=_("Shown at the top.")
    )
    organisation = models.CharField(
        _("organisation"),
        max_length=80,
        default="Kelurahan Tanjung Barat",
        help_text=_("The kelurahan, as it is officially written."),
    )
    is_demo = models.BooleanField(
        _("demo site"),
        default=True,
        help_text=_("Shows a banner on every page and keeps search engines away."),
    )
    address = models.CharField(
        _("street address"), max_length=250, blank=True, help_text=_("Street and number.")
    )
    district = models.CharField(
        _("district and city"),
        max_length=150,
        blank=True,
        help_text=_("Kecamatan and city, as in a postal address."),
    )
    province = models.CharField(
        _("province"), max_length=80, blank=True, help_text=_("The official name may change.")
    )
    postcode = models.CharField(
        _("postcode"), max_length=5, blank=True, help_text=_("Five digits.")
    )
    email = models.EmailField(_("e-mail address"), blank=True, help_text=_("Of the office."))
    phone = models.CharField(
        _("telephone"), max_length=30, blank=True, help_text=_("Of the office.")
    )
    hours = StreamField(
        OfficeHoursBlock(),
        verbose_name=_("office hours"),
        blank=True,
        help_text=_("One row for each group of days."),
    )
    links = StreamField(
        ExternalLinksBlock(),
        verbose_name=_("other public services"),
        blank=True,
        help_text=_("JAKI, LAPOR!, PPID and others; shown at the foot of every page."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("site_name"), FieldPanel("organisation"), FieldPanel("is_demo")],
            heading=_("Identity"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldPanel("district"),
                FieldRowPanel([FieldPanel("province"), FieldPanel("postcode")]),
                FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
            ],
            heading=_("Address and contact"),
        ),
        FieldPanel("hours"),
        FieldPanel("links"),
    ]

    class Meta:
        verbose_name = _("site identity")

    def get_preview_template(self, request, mode_name):
        return "pages/frame_preview.html"

    def get_preview_context(self, request, mode_name):
        return {"request": request, "site_settings": self}
