"""An officer at the screen of a case."""

from django.urls import reverse


def do(screen, /, aspiration, name, **fields):
    """One act of the office on the case, by its form."""
    screen.goto(reverse("aspirations_desk:case", args=[aspiration.code]))
    form = screen.locator(f"form:has(input[name=do][value={name}])").last
    fold = form.locator("xpath=ancestor::details[1]")
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    for field, value in fields.items():
        box = form.locator(f"[name='{name}-{field}']")
        if box.evaluate("one => one.tagName") == "SELECT":
            box.select_option(label=value)
        else:
            box.fill(value)
    form.locator("button[type=submit]:not([name])").click()
    screen.wait_for_load_state()
