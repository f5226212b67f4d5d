"""The blocks of a page, by what they hold.

Rooms above put BodyBlock into a StreamField and show it with ``{% include_block page.body %}``.
"""

from blocks.stream.blocks.body import BodyBlock, HomeBlock, PassageBlock
from blocks.stream.blocks.hours import HoursRowsBlock, OfficeHoursBlock
from blocks.stream.blocks.menu import ExternalLinksBlock, MenuBlock

__all__ = [
    "BodyBlock",
    "ExternalLinksBlock",
    "HomeBlock",
    "HoursRowsBlock",
    "MenuBlock",
    "OfficeHoursBlock",
    "PassageBlock",
]
