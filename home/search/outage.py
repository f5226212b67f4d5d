"""A search server that doesn't answer."""

# The packages that speak to search servers; only one of them, if any, is installed.
CLIENTS = frozenset({"elasticsearch", "elastic_transport", "opensearchpy"})


def is_outage(error):
    """Whether ``error`` came from a search server: it is away, or has no index yet."""
    return any(kind.__module__.partition(".")[0] in CLIENTS for kind in type(error).__mro__)
