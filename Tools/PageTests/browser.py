"""A page in chromium, for the scripts that drive pages; see them for what they need in FOLDER."""

import json
import re
import shutil
import sys
import time
import traceback
from pathlib import Path

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sys.exit(69)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
if CHROMIUM is None or shutil.which("pdfinfo") is None:
    sys.exit(69)

FOLDER = Path(sys.argv[1])
FOCUSED = "document.activeElement.closest('.node')?.getAttribute('aria-label')"


class Reader:
    """A page in a browser, and everything it said or asked for."""

    def __init__(self, browser, name, address="", starts=True, before=None, **context):
        context.setdefault("viewport", {"width": 1280, "height": 800})
        self.context = browser.new_context(**context)
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.said, self.asked = [], []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append("a dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.name = name
        self.url = (FOLDER / name).as_uri()
        if before:
            self.page.add_init_script(before)
        self.page.goto(self.url + address)
        if starts:
            self.page.wait_for_selector("html.live", timeout=90_000)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            assert self.said == [], self.said
            # Chromium asks for `data:` icons without a request that could leave the machine.
            others = [url for url in self.asked if url.split("#")[0] != self.url]
            assert all(url.startswith("data:") for url in others), others
        self.context.close()

    def data(self):
        return data_of(self.name)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def count(self, selector):
        return self.page.locator(selector).count()

    def statements(self):
        return self.count("#canvas .node:not(.joint)")

    def selected(self):
        nodes = self.page.locator("#canvas .node[aria-current]")
        return nodes.get_attribute("aria-label") if nodes.count() == 1 else None

    def text(self, selector):
        return self.page.locator(selector).inner_text()

    def told(self, selector):
        """The lines of what the engine told, without how far they are set in."""
        return stripped(self.page.locator(f"{selector} .told .line").all_text_contents())

    def marks(self):
        """The verdicts that are marked, by the ids of the statements and reasons drawn."""
        return self.page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll('#canvas .node')].flatMap((node) => {
              const mark = node.querySelector('.mark');
              return mark ? [[node.getAttribute('aria-label'), mark.getAttribute('class').slice(5)]] : [];
            }))"""
        )


def stripped(lines):
    return [line.strip() for line in lines if line.strip()]


def data_of(name):
    page = (FOLDER / name).read_text()
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.S).group(1))


def drive(checks):
    """Runs checks, each with a browser, or those of them that are named; prints a line for each."""
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for check in checks:
            if sys.argv[2:] and check.__name__ not in sys.argv[2:]:
                continue
            try:
                start = time.monotonic()
                check(browser)
                print("ok", check.__name__, f"{time.monotonic() - start:.1f} s")
            except Exception:
                failed += 1
                print("FAILED", check.__name__, check.__doc__)
                print(traceback.format_exc(limit=-2), file=sys.stderr)
        browser.close()
    sys.exit(1 if failed else 0)
