"""Turn the content's symbolic values into what the database stores."""

from uuid import NAMESPACE_URL, uuid5

from django.core.exceptions import ImproperlyConfigured

from config.demo.stream import Ref


class Resolver:
    """Replaces references by primary keys and gives every item of a stream its id.

    ``keys`` maps a kind (picture, file, page, reusable) to primary keys by name.
    """

    def __init__(self):
        self.keys = {"picture": {}, "file": {}, "page": {}, "reusable": {}}

    def key(self, reference):
        """The primary key behind ``reference``; raises ImproperlyConfigured if it is unknown."""
        try:
            return self.keys[reference.kind][reference.name]
        except KeyError:
            message = f"The demo content names an unknown {reference.kind}: {reference.name!r}."
            raise ImproperlyConfigured(message) from None

    def stream(self, blocks, seed):
        """The raw value of a StreamField; ``blocks`` are pairs made by ``config.demo.stream``."""
        return [
            {
                "type": kind,
                "value": self._value(value, f"{seed}/{index}"),
                "id": _stable_id(f"{seed}/{index}"),
            }
            for index, (kind, value) in enumerate(blocks)
        ]

    def _value(self, value, seed):
        if isinstance(value, Ref):
            return self.key(value)
        if isinstance(value, dict):
            return {name: self._value(part, f"{seed}/{name}") for name, part in value.items()}
        if isinstance(value, list):
            return [
                {
                    "type": "item",
                    "value": self._value(part, f"{seed}/{index}"),
                    "id": _stable_id(f"{seed}/{index}"),
                }
                for index, part in enumerate(value)
            ]
        return value


def _stable_id(seed):
    """The same id at every load, so that translations stay attached to their blocks."""
    return str(uuid5(NAMESPACE_URL, f"balai-warga:{seed}"))
