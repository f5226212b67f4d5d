"""How videos of other sites, and of this one, are played without being loaded beforehand."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

VIDEO_FILES = (".mp4", ".webm")
YOUTUBE_HOSTS = {"youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com"}
YOUTUBE_ID = re.compile(r"[\w-]{11}")
VIMEO_ID = re.compile(r"/(?:video/)?(\d{5,12})/?")


@dataclass(frozen=True)
class Player:
    """``kind`` is "frame" or "file"; ``source`` is what is loaded when play is pressed."""

    kind: str
    source: str
    site: str


def player_of(address):
    """The player for a video's address, or None when it is of no kind that can be played."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https"):
        return None
    return youtube_player(parts) or vimeo_player(parts) or file_player(parts)


def youtube_player(parts):
    """A frame of YouTube that sets no cookies before play."""
    if parts.hostname == "youtu.be":
        name = parts.path.strip("/")
    elif parts.hostname in YOUTUBE_HOSTS:
        name = parse_qs(parts.query).get("v", [parts.path.rsplit("/", 1)[-1]])[0]
    else:
        return None
    if not YOUTUBE_ID.fullmatch(name):
        return None
    return Player("frame", f"https://www.youtube-nocookie.com/embed/{name}?autoplay=1", "YouTube")


def vimeo_player(parts):
    """A frame of Vimeo that keeps no record of the viewer."""
    if parts.hostname not in ("vimeo.com", "www.vimeo.com", "player.vimeo.com"):
        return None
    match = VIMEO_ID.fullmatch(parts.path)
    source = "https://player.vimeo.com/video/{}?dnt=1&autoplay=1"
    return Player("frame", source.format(match[1]), "Vimeo") if match else None


def file_player(parts):
    """The browser's own player, for files of this site's hosts only."""
    own_hosts = {urlsplit(settings.MEDIA_URL).hostname, urlsplit(settings.SITE_URL or "").hostname}
    if parts.hostname not in own_hosts or not parts.path.lower().endswith(VIDEO_FILES):
        return None
    return Player("file", parts.geturl(), "")


def check_video(address):
    """Refuse an address that no player fits."""
    if address and player_of(address) is None:
        raise ValidationError(
            _("Give the address of a video on YouTube or Vimeo, or of an .mp4 or .webm file here.")
        )
