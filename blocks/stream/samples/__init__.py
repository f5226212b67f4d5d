"""An example of every block, for the editor's picker and the tests.

``sample_of`` gives the value as it is stored. Pictures, files and pages are those that the site
has; where it has none, the example goes without.
"""

from importlib import import_module

MODULES = ("text", "media", "lists", "facts", "links")


def sample_of(name):
    """The stored value of an example of the block of this name."""
    modules = (import_module(f"{__name__}.{module}") for module in MODULES)
    return next(getattr(module, name) for module in modules if hasattr(module, name))()
