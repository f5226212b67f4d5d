"""Personal data that the rooms hold: how each room shows it to its owner and erases it.

A room registers what it holds with the Wagtail hook ``register_personal_data``: a function
without arguments that returns a :class:`PersonalData` or a list of them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wagtail import hooks

HOOK = "register_personal_data"


@dataclass(frozen=True)
class PersonalData:
    """One kind of personal data, as one table of the download.

    ``name`` is the file's name without its ending, such as ``posts``. ``rows`` gives flat
    dictionaries of plain values, all with the same keys. ``erase`` removes or unlinks
    everything about the person, files included; it is called inside the transaction. ``files``
    gives pairs of a name and the bytes of a file, to be put into the download.
    """

    name: str
    rows: Callable[[object], Iterable[dict]]
    erase: Callable[[object], None]
    files: Callable[[object], Iterable[tuple[str, bytes]]] | None = None


def all_personal_data():
    """What all rooms hold, ordered by name."""
    found = []
    for function in hooks.get_hooks(HOOK):
        given = function()
        found += given if isinstance(given, list | tuple) else [given]
    return sorted(found, key=lambda data: data.name)
