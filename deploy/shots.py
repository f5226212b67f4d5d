"""Take the README's pictures of the running site: ``make shots``."""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from running import ROOT, running

FOLDER = ROOT / "docs" / "images"
# File, width, height, theme.
SHOTS = [("home-1280-light.webp", 1280, 900, "light"), ("home-390-dark.webp", 390, 844, "dark")]
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def main():
    """Start the site, take each picture; returns an error sentence or nothing."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        return "make shots needs Chromium (Debian: apt-get install chromium)."
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running() as (port, _, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGS)
        for name, width, height, theme in SHOTS:
            save(FOLDER / name, shoot(browser, port, width, height, theme))
        browser.close()
    return None


def shoot(browser, port, width, height, theme):
    """The home page as PNG bytes."""
    page = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme=theme, reduced_motion="reduce"
    )
    page.goto(f"http://127.0.0.1:{port}/", wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    picture = page.screenshot()
    page.close()
    return picture


def save(path: Path, picture):
    """Write a small WebP file."""
    Image.open(io.BytesIO(picture)).convert("RGB").save(path, quality=82, method=6)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    sys.exit(main())
