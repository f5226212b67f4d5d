"""The frame around every page: identity, menus, urgent alerts."""


def site_frame(request):
    """Context for every template: what the frame shows."""
    return {}
