"""Addresses of the search."""

urlpatterns = []
app_name = "search"
