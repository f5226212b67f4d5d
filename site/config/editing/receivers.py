"""What Wagtail tells us about pages, and what follows from it."""


def connect():
    """Listen. Called once, when the app is ready."""
