"""Taking the names of somebody who leaves out of texts that stay."""

import re

from allauth.account.models import EmailAddress

GAP = "…"


class Redaction:
    """The words that lead to ``person``: addresses, name and nickname; read before they go.

    ``own`` is for what the person wrote: it names them wherever it holds one of these words.
    ``others`` is for what other people wrote, in which a single name may be any word: addresses,
    names of several words, and what follows an @.
    """

    def __init__(self, person):
        own_addresses = EmailAddress.objects.filter(user=person).values_list("email", flat=True)
        self.addresses = {person.email, *own_addresses}
        self.names = {name for name in (person.name, person.nickname) if name}
        self.own = replacing(self.addresses | self.names)
        long_names = {name for name in self.names if " " in name}
        self.others = replacing(self.addresses | long_names | {f"@{name}" for name in self.names})

    @property
    def words(self):
        """All words, such as for narrowing a query."""
        return self.addresses | self.names


def replacing(words):
    """A function that puts a gap into a text in place of ``words``, an @ before them stays."""
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(re.escape(word) for word in longest_first)
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)

    def replace(found):
        return f"@{GAP}" if found[0].startswith("@") else GAP

    return lambda text: pattern.sub(replace, text) if words else text
