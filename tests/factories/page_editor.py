"""Somebody at the page editor: a browser window, and what is done there."""

from tests.factories.people import PASSWORD

WIDE = {"width": 1280, "height": 900}
# Wagtail compares the form with what it held two seconds after loading. Nobody has filled it by
# then, but a robot may have, and would wait for ever to be saved.
NOTE_THAT_EDITS_COUNT = (
    "document.addEventListener('w-unsaved:watch-edits', () => { window.editsCount = true; })"
)


class Desk:
    """A browser window in which somebody is signed in."""

    def __init__(self, browser, server, person, viewport=WIDE):
        self.server = server
        self.page = browser.new_page(locale="id-ID", viewport=viewport)
        self.page.set_default_timeout(20_000)
        self.page.add_init_script(NOTE_THAT_EDITS_COUNT)
        self.open("/admin/login/")
        self.page.fill("[name=login]", person.email.upper())
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("main form button[type=submit]")
        self.page.wait_for_selector(".balai-home")

    def open(self, path):
        self.page.goto(f"{self.server.url}{path}", wait_until="load")

    def click(self, selector):
        self.page.locator(selector).first.click()

    def send(self, selector):
        """Press a button that sends the form, and wait for the page that answers."""
        with self.page.expect_navigation():
            self.click(selector)
        assert not self.page.locator(".messages .error").count()

    def wait_for_editor(self):
        """Until the form is there and the scripts around it are at work."""
        self.page.wait_for_selector("[name=title]")
        self.page.wait_for_function("() => window.editsCount")

    def fill(self, name, value):
        self.page.locator(f"[name='{name}']").first.fill(str(value))


def submit(desk):
    """Send it to the reviewers."""
    desk.wait_for_editor()
    desk.click("footer .w-dropdown__toggle")
    desk.send("[name=action-submit]")


def approve(desk):
    """Approve without a comment."""
    desk.wait_for_editor()
    desk.click("footer .w-dropdown__toggle")
    desk.send("footer [data-workflow-action-name=approve]:not([data-workflow-action-modal-url])")
