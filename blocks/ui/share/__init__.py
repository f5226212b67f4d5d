"""The image that a shared link shows: title, area, tumpal pattern, drawn with Pillow.

The roof decides what it says and where it is kept; here is only how it looks.
"""

from blocks.ui.share.picture import DESIGN, ShareCard, draw_share_image

__all__ = ["DESIGN", "ShareCard", "draw_share_image"]
