"""Error pages in the site's own look and language."""

from django.shortcuts import render


def bad_request(request, exception=None):
    """400: the address or the form can't be understood."""
    return render(request, "400.html", status=400)


def permission_denied(request, exception=None):
    """403: this is not for this person."""
    return render(request, "403.html", status=403)


def page_not_found(request, exception=None):
    """404: nothing is here."""
    return render(request, "404.html", status=404)


def server_error(request):
    """500: our fault. The page asks nothing of the database."""
    return render(request, "500.html", status=500)


def csrf_failure(request, reason=""):
    """403: the form was too old or came from another site."""
    return render(request, "403_csrf.html", status=403)
