"""Finding pages: the search page and the page of a tag. It owns no models."""
