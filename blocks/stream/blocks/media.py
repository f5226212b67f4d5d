"""Blocks of pictures and video."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.blocks.choosers import PhotoChooser
from blocks.stream.blocks.fields import Items, Line, Prose, Struct, WebAddress
from blocks.stream.blocks.photo import PhotoBlock
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.players import check_video, player_of

GROUP = _("Pictures and video")


class PictureBlock(Sketched, PhotoBlock):
    """One picture with its caption."""

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("One picture with its caption, as wide as the text.")
        group = GROUP
        template = "stream/blocks/picture.html"


class GalleryBlock(Sketched, Struct):
    """Several pictures side by side."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("May stay empty."))
    pictures = Items(
        PhotoBlock(), min_num=2, max_num=24, label=_("Pictures"), help_text=_("Two to 24 pictures.")
    )

    class Meta:
        icon = "grid"
        label = _("Gallery")
        description = _("Several pictures side by side, each with its caption.")
        group = GROUP
        template = "stream/blocks/gallery.html"
        label_format = "{title}"


class BeforeAfterBlock(Sketched, Struct):
    """The same place at two times."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("What changed."))
    before = PhotoBlock(label=_("Before"), help_text=_("How it was."))
    after = PhotoBlock(label=_("After"), help_text=_("How it is now, from the same spot."))

    class Meta:
        icon = "history"
        label = _("Before and after")
        description = _("Two pictures of the same place, side by side.")
        group = GROUP
        template = "stream/blocks/before_after.html"
        label_format = "{title}"


class VideoValue(blocks.StructValue):
    """A video and how to play it."""

    @property
    def player(self):
        """How to play the video, or None when the address is of an unknown kind."""
        return player_of(self.get("url") or "")


class VideoBlock(Sketched, Struct):
    """A video that loads only when pressed."""

    title = Line(max_length=120, label=_("Title"), help_text=_("What the video shows."))
    url = WebAddress(
        label=_("Address"),
        help_text=_("Of a video on YouTube or Vimeo, or of an .mp4 or .webm file on this site."),
        validators=[check_video],
    )
    poster = PhotoChooser(
        required=False,
        label=_("Still picture"),
        help_text=_("Shown until somebody presses play. Without one, a pattern is shown."),
    )
    transcript = Prose(
        required=False,
        label=_("Transcript"),
        help_text=_("What is said and shown, for those who can't hear or don't want to load it."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("Loads from the other site only when the reader presses play.")
        group = GROUP
        template = "stream/blocks/video.html"
        value_class = VideoValue
        label_format = "{title}"
