"""The colours of a share image, from the tokens of the style sheet."""

from dataclasses import dataclass

from blocks.ui import tokens

DEEP = {"kesehatan": "--teal-950", "pendidikan": "--plum-950", "ekonomi": "--ochre-950"}


@dataclass(frozen=True)
class Palette:
    """Hexadecimal colours: of the ground and the words on it, and of the cover beside them."""

    ground: str
    words: str
    soft: str
    accent: str
    mark: str
    brand: str
    light: str
    sky: str
    near: str
    far: str
    sun: str

    @property
    def between(self):
        """The tone of the row farthest back: a good half of the sky in the near colour."""
        return mixed(self.near, self.sky, 0.45)

    @classmethod
    def of(cls, area):
        """The colours of an area of work, or of the house where there is none."""
        tones = tokens.area_tones()
        tone = {**tones["umum"], **tones.get(area, {})}

        def cover(part):
            return tokens.colour(tone[f"--cover-{part}"], "light")

        return cls(
            ground=tokens.colour(DEEP.get(area, "--brand-deep"), "light"),
            words=tokens.colour("--paper-0", "light"),
            soft=cover("sky"),
            accent=tokens.colour("--accent", "light"),
            mark=tokens.colour("--brick-700", "light"),
            brand=tokens.colour("--brand", "light"),
            light=tokens.colour("--gold-300", "light"),
            sky=cover("sky"),
            near=cover("near"),
            far=cover("far"),
            sun=cover("sun"),
        )


def mixed(one, other, share):
    """The colour with ``share`` of ``one`` and the rest of ``other``."""
    channels = (
        round(int(one[at : at + 2], 16) * share + int(other[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)
