"""The public pages of partners and institutions."""

from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from blocks.listing import KeyPage, by_word, choice_param, filter_options, refuse_page_param
from blocks.reading import reads_only
from blocks.translation import localized_one
from blocks.ui.areas import Area
from programs.partners.activity import activities_of
from programs.partners.models import Institution, Partner

PAGE_SIZE = 24


@reads_only
def partner_list(request):
    """All partners, by kind; ``?bidang=`` and ``?jenis=`` narrow them."""
    area = choice_param(request, "bidang", Area)
    partners = Partner.objects.select_related("logo").prefetch_related("logo__renditions")
    if area:
        partners = partners.filter(area=area)
    group = {
        "name": "bidang",
        "label": _("Area of work"),
        "options": filter_options(request, "bidang", Area.choices),
    }
    return _list(request, partners, "partners/partner_list.html", [group])


@reads_only
def institution_list(request):
    """All institutions, by kind; ``?jenis=`` narrows them."""
    return _list(request, Institution.objects, "partners/institution_list.html", [])


@reads_only
def partner_detail(request, slug):
    """One partner and what it takes part in."""
    return _detail(
        request, Partner, slug, "partners/partner_detail.html", (_("Partners"), "partners:partners")
    )


@reads_only
def institution_detail(request, slug):
    """One institution: where, when, whom to ask."""
    above = (_("Institutions"), "partners:institutions")
    return _detail(request, Institution, slug, "partners/institution_detail.html", above)


def _list(request, entries, template, groups):
    """A list of entries that everybody may see, grouped by kind."""
    model = entries.model
    kind = choice_param(request, "jenis", by_word(model.Kind))
    entries = entries.visible().for_language().of_kind(kind).with_kind_order()
    kinds = [(choice.word, choice.label) for choice in model.Kind]
    groups = [
        *groups,
        {
            "name": "jenis",
            "label": _("Kind"),
            "options": filter_options(request, "jenis", kinds),
        },
    ]
    context = {
        "listing": KeyPage(entries, request, key=("kind_order", "name", "pk"), size=PAGE_SIZE),
        "groups": groups,
        "is_filtered": any(value in request.GET for value in ("bidang", "jenis")),
        "breadcrumbs": [_home()],
    }
    return render(request, template, context)


def _detail(request, model, slug, template, above):
    """The entry with this address, in the active language where it exists."""
    refuse_page_param(request)
    entries = model.objects.visible()
    entry = entries.for_language().filter(slug=slug).first()
    if entry is None:
        return _redirect_to_twin(entries, slug)
    title, url_name = above
    context = {
        "entry": entry,
        "activities": activities_of(entry),
        "breadcrumbs": [_home(), (title, reverse(url_name))],
    }
    return render(request, template, context)


def _redirect_to_twin(entries, slug):
    """To the translation of the entry that had this address. Raises Http404 without one."""
    original = entries.filter(slug=slug).order_by("pk").first()
    twin = localized_one(entries, original.pk) if original else None
    if twin is None or twin.slug == slug:
        raise Http404("There is no such entry.")
    return HttpResponseRedirect(twin.get_absolute_url())


def _home():
    return (_("Home"), reverse("wagtail_serve", args=[""]))
