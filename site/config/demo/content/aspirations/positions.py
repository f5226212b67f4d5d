"""Where the RW lie, for those aspirations of the demo that were sent with the phone's position."""

from decimal import Decimal
from random import Random

# Latitude and longitude of about the middle of each RW, and how far it reaches in degrees.
MIDDLE = {
    1: (-6.3085, 106.8392),
    2: (-6.3112, 106.8421),
    3: (-6.3139, 106.8446),
    4: (-6.3061, 106.8457),
    5: (-6.3098, 106.8489),
    6: (-6.3154, 106.8403),
}
REACH, SHARE = 0.0012, 0.6
PLACES = 5  # decimals that are stored: about a metre


def position_of(record):
    """Latitude and longitude of a record, the same every time; a pair of None without one.

    Only what somebody sends by phone, and what is about a place, may have one.
    """
    dice = Random(record["title"])  # noqa: S311 (a demo that is the same every time)
    is_about_a_place = record["channel"] == "web" and record["landmark"] and record["rw"] in MIDDLE
    if not is_about_a_place or dice.random() > SHARE:
        return None, None
    return tuple(
        Decimal(str(round(middle + dice.uniform(-REACH, REACH), PLACES)))
        for middle in MIDDLE[record["rw"]]
    )
