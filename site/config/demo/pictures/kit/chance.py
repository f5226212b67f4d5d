"""Irregularity that is the same every time."""

from random import Random


def dice(seed):
    """A generator of numbers for leaves and spines; the same seed gives the same picture."""
    return Random(seed)  # noqa: S311 - decoration, not secrecy
