"""The JSON-LD of a page: the organisation, the way to the page, the page, its image."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext

from blocks.linked_data import (
    absolute,
    breadcrumbs_node,
    organisation_id,
    website_id,
    without_empty,
)
from config.sharing.places import entry_node, opening_hours, postal_address


def graph_of(head, breadcrumbs):
    """Everything that ``head`` knows, as one graph of schema.org."""
    nodes = [organisation_node(head.identity, in_full=head.is_home)]
    if head.is_home:
        nodes.append(website_node(head))
    if head.page:
        nodes += _page_nodes(head)
    elif head.entry:
        nodes.append(entry_node(head.entry, head.canonical, head.identity))
    nodes += head.nodes
    if breadcrumbs and head.headline:
        nodes.append(breadcrumbs_node([*breadcrumbs, (head.headline, head.canonical)]))
    return {"@context": "https://schema.org", "@graph": [node for node in nodes if node]}


def organisation_node(identity, *, in_full):
    """The kelurahan; as an office with address, contacts and hours only where they are asked for.

    An office is a place, which has to have an address; an organisation need not have one.
    """
    address = postal_address(identity) if in_full else {}
    node = {
        "@type": "GovernmentOffice" if address else "GovernmentOrganization",
        "@id": organisation_id(),
        "name": identity.organisation,
        "url": absolute("/"),
        "logo": absolute(static("brand/icon-512.png")),
    }
    if identity.is_demo:
        node["disambiguatingDescription"] = gettext(
            "A demo with invented content; not an official government site."
        )
    if in_full:
        node |= {
            "image": absolute(static("brand/icon-512.png")),
            "address": address,
            "email": identity.email,
            "telephone": identity.phone,
        }
    if address:
        node["openingHoursSpecification"] = opening_hours(identity.hours)
    return without_empty(node)


def website_node(head):
    """The site itself, with the way to search it."""
    target = f"{absolute(reverse('search:search'))}?q={{query}}"
    return {
        "@type": "WebSite",
        "@id": website_id(),
        "name": head.identity.site_name,
        "url": absolute("/"),
        "inLanguage": head.language,
        "publisher": {"@id": organisation_id()},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": target},
            "query-input": "required name=query",
        },
    }


def _page_nodes(head):
    """What the page says of itself, an article with its picture."""
    nodes = head.page.structured_data(head.request)
    for node in nodes:
        if node["@type"].endswith("Article"):
            node["image"] = head.image
    return nodes
