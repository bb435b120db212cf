"""Edits a map that `argue edit` serves in chromium, in several pages at once and beside the command line.

    serving.py FOLDER ARGUE [CHECK...]

FOLDER holds `map.argue.json`, of a thesis “It is so.” with the id `t` and a reason for it, `a`; each check works on
a copy of its own. Prints a line for each check. Exits 1 if one fails, and 69 where playwright, chromium or
pdfinfo isn't installed.
"""

import json
import shutil
import subprocess
import sys
import time

ARGUE = sys.argv.pop(2)

from browser import FOLDER, drive  # noqa: E402


class Served:
    """A map that is served, and the pages in which it is open."""

    def __init__(self, browser, name, whole=False):
        """With `whole` the folder is served in which the map is."""
        self.map = FOLDER / name / "map.argue.json"
        self.target = self.map.parent if whole else self.map
        self.map.parent.mkdir()
        shutil.copy(FOLDER / "map.argue.json", self.map)
        self.context = browser.new_context(viewport={"width": 1280, "height": 800})
        self.context.set_default_timeout(20_000)
        self.said = []
        self.start()

    def start(self):
        self.server = subprocess.Popen(
            [ARGUE, "edit", str(self.target), "--no-open"], stdout=subprocess.PIPE, text=True)
        self.link = self.server.stdout.readline().strip()

    def kill(self):
        self.server.kill()
        self.server.wait()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.context.close()
        self.kill()
        if kind is None:
            assert self.said == [], self.said

    def open(self):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.goto(self.link)
        page.wait_for_selector("html.live", timeout=90_000)
        return page

    def text(self, id):
        for statement in json.loads(self.map.read_text())["statements"]:
            if statement["id"] == id:
                return statement["text"]
        return None

    def run(self, *arguments):
        subprocess.run([ARGUE, *arguments], check=True, capture_output=True)


def node(page, text):
    return page.locator(f'#canvas .node:not(.joint)[aria-label*="{text}"]')


def write(page, at, key, text):
    """Chooses a statement in the outline, where it is in sight, presses a key, and writes."""
    page.locator("#outline [role=treeitem]", has_text=at).first.click()
    page.keyboard.press(key)
    page.wait_for_selector("#write textarea")
    page.locator("#write textarea").first.fill(text)
    page.keyboard.press("Enter")


def rename(page, at, text):
    write(page, at, "F2", text)


def is_saved(page):
    page.locator("#state.saved").wait_for()
    return True


def same(*pages):
    """Waits until all pages show the same statements; returns them."""
    shown = "[...document.querySelectorAll('#canvas .node:not(.joint)')].map((n) => n.getAttribute('aria-label')).sort()"
    for _ in range(200):
        found = [page.evaluate(shown) for page in pages]
        if all(other == found[0] for other in found):
            return found[0]
        time.sleep(0.05)
    raise AssertionError(found)


def shares(browser):
    """What one page writes is in the file once it says so, and comes into the other pages."""
    with Served(browser, "shares") as served:
        one, two = served.open(), served.open()
        write(one, "It is so.", "Tab", "One more reason.")
        node(two, "One more reason.").wait_for()
        assert is_saved(one)
        assert served.text("one-more-reason") == "One more reason."
        rename(two, "One more reason.", "Another one.")
        node(one, "Another one.").wait_for()
        assert is_saved(two) and served.text("one-more-reason") == "Another one."
        # The command line is one among them, and goes on in the same history.
        served.run("set", str(served.map), "a", "text=From elsewhere.")
        node(one, "From elsewhere.").wait_for()
        node(two, "From elsewhere.").wait_for()
        one.click("#undo-button")
        node(two, "It may be so.").wait_for()
        served.run("undo", str(served.map))
        node(one, "One more reason.").wait_for()
        one.keyboard.press("Control+y")
        node(two, "Another one.").wait_for()
        same(one, two)


def waits(browser):
    """A server that is killed comes back to pages that kept what they wrote meanwhile."""
    with Served(browser, "waits") as served:
        page = served.open()
        served.kill()
        write(page, "It is so.", "Tab", "Written offline.")
        write(page, "It is so.", "Shift+Tab", "And this too.")
        page.wait_for_selector("#trouble")
        assert page.locator("#state").get_attribute("class") == "unsaved"
        assert served.text("written-offline") is None
        served.start()
        assert is_saved(page)
        assert served.text("written-offline") == "Written offline."
        assert served.text("and-this-too") == "And this too."
        page.wait_for_selector("#trouble", state="detached")
        # A page that is closed before the server is back sends it when it is opened next.
        served.kill()
        write(page, "It is so.", "Tab", "Kept by the browser.")
        page.close()
        served.start()
        again = served.open()
        assert is_saved(again)
        assert served.text("kept-by-the-browser") == "Kept by the browser."


def goes_below(browser):
    """What comes from elsewhere goes in below what the page wrote and couldn't send yet."""
    with Served(browser, "below") as served:
        page, other = served.open(), served.open()
        held, is_holding = [], True
        page.route("**/edits?*", lambda route: held.append(route) if is_holding else route.continue_())
        write(page, "It is so.", "Tab", "Not sent yet.")
        rename(page, "Not sent yet.", "Nor this.")
        served.run("set", str(served.map), "a", "text=From elsewhere.")
        node(page, "From elsewhere.").wait_for()
        assert node(page, "Nor this.").count() == 1 and page.locator(".aside").count() == 0
        assert served.text("not-sent-yet") is None
        is_holding = False
        for route in held:
            route.continue_()
        node(other, "Nor this.").wait_for()
        assert is_saved(page) and served.text("not-sent-yet") == "Nor this."
        assert page.locator(".aside").count() == 0
        same(page, other)


def sets_aside(browser):
    """Of two changes that exclude each other the later one is set aside and shown, with both sides."""
    with Served(browser, "aside") as served:
        page = served.open()
        served.kill()
        # The page writes for a statement that goes meanwhile.
        write(page, "It may be so.", "Tab", "Because of this.")
        served.run("remove", str(served.map), "a", "--cascade")
        served.start()
        page.wait_for_selector(".aside")
        assert "because-of-this" in page.locator(".aside code").first.inner_text()
        assert served.text("a") is None and served.text("because-of-this") is None
        # The refusal may be there before the page is told what else happened.
        node(page, "It may be so.").wait_for(state="detached")
        assert page.locator(".aside").count() == 1
        page.locator(".aside button").nth(1).click()
        assert page.locator(".aside").count() == 0
        assert is_saved(page)


def crowds(browser):
    """Three pages that write at once end with one map, which is the file's."""
    with Served(browser, "crowds") as served:
        pages = [served.open() for _ in range(3)]
        for number in range(4):
            for name, page in enumerate(pages):
                write(page, "It is so.", "Tab", f"Reason {number} of page {name}.")
        for page in pages:
            assert is_saved(page)
        shown = same(*pages)
        written = json.loads(served.map.read_text())["statements"]
        assert len(shown) == len(written) == 14, (len(shown), len(written))


def annotates(browser):
    """The texts that a map names in its folder are beside it, and places in them are noted as elsewhere."""
    with Served(browser, "annotates") as served:
        served.kill()
        letter = served.map.parent / "letter.txt"
        letter.write_text("It is so.\n\nIt may be so, 😀 they say.\n")
        served.run("source", "add", str(served.map), "letter", str(letter), "--language", "en")
        shutil.copy(served.map, served.map.parent / "other.argue.json")
        served.start()
        page, other = served.open(), served.open()
        words = page.locator("#text p", has_text="It may be so")
        words.wait_for()
        node(page, "It may be so.").click()
        page.evaluate(
            """() => {
              const paragraph = [...document.querySelectorAll('#text p')].find((p) => p.textContent.includes('may be'));
              const range = document.createRange();
              range.setStart(paragraph.firstChild, 14);
              range.setEnd(paragraph.firstChild, paragraph.textContent.length);
              getSelection().addRange(range);
            }"""
        )
        page.locator("#passage-anchor").click()
        # It is lit up at once, and comes into the other page.
        page.locator("#text .on", has_text="😀 they say.").wait_for()
        other.locator("#text .mark", has_text="😀 they say.").wait_for()
        assert is_saved(page)
        served.run(
            "anchor", "add", str(served.map.parent / "other.argue.json"), "a", "--quote", "😀 they say.")
        assert served.map.read_text() == (served.map.parent / "other.argue.json").read_text()


def locks(browser):
    """Whoever gives an assignment locks in the served map what isn't to be changed, and unlocks it again."""
    with Served(browser, "locks") as served:
        page = served.open()
        node(page, "It is so.").click()
        page.click("#lock-button")
        assert is_saved(page)
        assert page.locator("#canvas .lock").count() == 1
        assert '"locked": true' in served.map.read_text()
        page.keyboard.press("F2")
        assert page.locator("#write").count() == 0
        refused = subprocess.run(
            [ARGUE, "set", str(served.map), "t", "text=Other."], capture_output=True, check=False)
        assert refused.returncode == 65, refused
        page.click("#lock-button")
        page.locator("#canvas .lock").wait_for(state="detached")
        assert is_saved(page)
        assert "locked" not in served.map.read_text()


def lists(browser):
    """A folder's maps are chosen from a list and from each other's page; one that is broken opens once it is mended."""
    with Served(browser, "lists", whole=True) as served:
        other = served.map.parent / "other.argue.json"
        other.write_text(served.map.read_text().replace("It is so.", "It was so."))
        broken = served.map.parent / "broken.argue.json"
        broken.write_text('{"format": "argue/1",\n "statements": 7}')
        page = served.context.new_page()
        page.on("pageerror", lambda error: served.said.append(str(error)))
        page.goto(served.link)
        assert page.locator("li a").all_inner_texts() == ["broken", "map", "other"]
        assert "line 2" in page.locator("li.wrong").inner_text()
        page.click("text=other")
        node(page, "It was so.").wait_for(timeout=90_000)
        write(page, "It was so.", "Tab", "In the other.")
        assert is_saved(page) and "In the other." in other.read_text()
        page.click("#maps-button")
        page.locator("#maps a", has_text="map").click()
        node(page, "It is so.").wait_for(timeout=90_000)
        assert node(page, "It was so.").count() == 0
        page.click("#undo-button")
        page.locator("#status", has_text="no change").wait_for()
        assert "In the other." in other.read_text()
        page.press("body", "a")
        page.locator("#maps .wrong a").click()
        page.locator("text=broken.argue.json:2:").wait_for()
        broken.write_text(other.read_text())
        node(page, "In the other.").wait_for(timeout=90_000)


def outlasts(browser):
    """A file that is broken for a while is told of with the place, and gets what was written meanwhile."""
    with Served(browser, "outlasts") as served:
        page = served.open()
        sound = served.map.read_text()
        served.map.write_text('{"format": "argue/1",\n"statements": [}')
        page.locator("#trouble", has_text="line 2").wait_for()
        write(page, "It is so.", "Tab", "Written meanwhile.")
        assert page.locator("#state").get_attribute("class") == "unsaved"
        served.map.write_text(sound)
        page.wait_for_selector("#trouble", state="detached")
        assert is_saved(page) and served.text("written-meanwhile") == "Written meanwhile."
        # Mistakes of the map don't keep it from being edited, and are counted where they are told.
        served.map.write_text(served.map.read_text().replace('"target": "t"', '"target": "nobody"', 1))
        page.wait_for_selector("#review-button[data-errors]")
        rename(page, "It is so.", "It is still so.")
        assert is_saved(page) and served.text("t") == "It is still so."
        served.map.unlink()
        page.wait_for_selector("#trouble")
        served.map.write_text(sound)
        page.wait_for_selector("#trouble", state="detached")
        page.wait_for_selector("#review-button[data-errors]", state="detached")


def gets_texts(browser):
    """A text that is added in a shell comes to the map without the page being loaded again."""
    with Served(browser, "texts") as served:
        page = served.open()
        page.evaluate("window.isTheSame = true")
        assert page.locator("#texts-button").count() == 0
        letter = served.map.parent / "letter.txt"
        letter.write_text("It is so, they say.\n")
        served.run("source", "add", str(served.map), "letter", str(letter), "--language", "en")
        page.locator("#text p", has_text="It is so, they say.").wait_for()
        other = served.map.parent / "other.txt"
        other.write_text("Another one.\n")
        served.run("source", "add", str(served.map), "other", str(other), "--language", "en")
        page.select_option("#texts select", label="other")
        page.locator("#text p", has_text="Another one.").wait_for()
        assert page.evaluate("window.isTheSame") is True
        served.run("undo", str(served.map))
        served.run("undo", str(served.map))
        page.wait_for_selector("#texts-button", state="detached")
        assert not page.locator("#texts").is_visible()


drive([shares, waits, goes_below, sets_aside, crowds, annotates, locks, lists, outlasts, gets_texts])
