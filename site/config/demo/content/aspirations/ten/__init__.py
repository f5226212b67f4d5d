"""The ten aspirations that show every stage, told by hand, and a duplicate of one of them.

Each module has a RECORD, known by the module's name. ``sender`` is the first name of a resident
as in ``config.demo.talk``, None for a guest and for whom somebody else wrote it down
(``channel``). ``into`` is the name of the record that it was merged into.
"""

from importlib import import_module
from pkgutil import iter_modules


def told():
    """The records by name, the oldest first."""
    names = [module.name for module in iter_modules(__path__)]
    records = {name: import_module(f"{__name__}.{name}").RECORD for name in names}
    return dict(sorted(records.items(), key=lambda pair: pair[1]["day"]))
