"""The search backends of Wagtail, asked with folded words; named in the settings."""

from importlib import import_module

from blocks.folded_search import with_folded_queries

UPSTREAM = "wagtail.search.backends"


def database(params):
    """The full-text search of the database."""
    return _folding("database", params)


def elasticsearch9(params):
    """Elasticsearch."""
    return _folding("elasticsearch9", params)


def opensearch3(params):
    """OpenSearch."""
    return _folding("opensearch3", params)


def _folding(name, params):
    backend = import_module(f"{UPSTREAM}.{name}").SearchBackend(params)
    return with_folded_queries(type(backend))(params)
