"""A browser's long description of itself, in two words."""

BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"))
SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"))
LATER_BROWSERS = (("Safari", "Safari"),)
LATER_SYSTEMS = (("Mac OS", "macOS"), ("Linux", "Linux"))


def device_of(user_agent):
    """Such as "Chrome · Android"; the beginning of the description when nothing is known."""
    browser = _first(user_agent, BROWSERS + LATER_BROWSERS)
    system = _first(user_agent, SYSTEMS + LATER_SYSTEMS)
    return " · ".join(filter(None, (browser, system))) or user_agent[:40]


def _first(text, names):
    return next((name for mark, name in names if mark in text), "")
