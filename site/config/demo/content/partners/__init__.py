"""The six partners and the fifteen institutions of the demo; all invented, without telephones."""

from . import community, neighbourhoods, offices, organisations

PARTNERS = organisations.PARTNERS
INSTITUTIONS = offices.INSTITUTIONS + community.INSTITUTIONS + neighbourhoods.INSTITUTIONS
ENGLISH = (
    organisations.ENGLISH
    | offices.ENGLISH
    | community.ENGLISH
    | neighbourhoods.ENGLISH
    | {place["address"]: place["address"] for place in INSTITUTIONS}
)
