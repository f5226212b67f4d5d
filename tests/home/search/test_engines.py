"""What Elasticsearch and OpenSearch would be given, without a server."""

import pytest
from modelsearch.backends.elasticsearch9 import Elasticsearch9Mapping
from modelsearch.index import get_indexed_models

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", get_indexed_models(), ids=lambda model: model._meta.label)
def test_everything_indexed_can_be_sent(model, furnished):
    mapping = Elasticsearch9Mapping(model)
    assert mapping.get_mapping()["properties"]
    for item in model.get_indexed_objects():
        document = mapping.get_document(item)
        assert document["pk"] == str(item.pk)
        assert model._meta.label in document["_django_content_type"]
