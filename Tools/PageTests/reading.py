"""Drives pages written by `argue draw --text` in chromium, and checks what readers would see.

    reading.py FOLDER

FOLDER holds `text.html`, the page of a text in English and Chinese, and `hostile.html`, a page whose words
try to be more than words. Prints a line for each check. Exits 1 if one fails, and 69 where playwright,
chromium or pdfinfo isn't installed.
"""

import subprocess

from browser import FOLDER, Reader, drive


class TextReader(Reader):
    """A page of a text, whose script has no engine to wait for."""

    def __init__(self, browser, name, address="", **context):
        context.setdefault("viewport", {"width": 1300, "height": 700})
        super().__init__(browser, name, address, starts=False, **context)

    def chosen(self):
        """The numbers of the lines of the list that are marked as chosen."""
        return self.page.locator("#list .entry.on").evaluate_all("all => all.map(e => e.dataset.m)")

    def marked(self):
        """The words in the text that are marked as chosen, in both editions."""
        return self.page.locator("article .mark.on").all_inner_texts()


def clicks(browser):
    """A click on a place chooses its statement, and brings it into view; the other way round as well."""
    with TextReader(browser, "text.html") as reader:
        last = reader.page.locator("#list .entry[data-m]").last
        number = last.get_attribute("data-m").split(" ")[0]
        assert not reader.chosen() and not reader.marked()
        place = reader.page.locator(f"article .mark[data-m~='{number}']").first
        place.click()
        assert any(number in chosen.split(" ") for chosen in reader.chosen()), reader.chosen()
        assert len(reader.marked()) >= 2, reader.marked()
        reader.page.wait_for_function(
            "n => { const box = document.getElementById('s' + n).getBoundingClientRect();"
            " return box.top >= 0 && box.bottom <= innerHeight }", arg=number)
        reader.page.keyboard.press("Escape")
        assert not reader.chosen() and not reader.marked()
        entry = reader.page.locator("#list .entry[data-m]").nth(1)
        entry.locator(".first").click()
        assert reader.chosen(), "nothing is chosen"
        assert reader.marked(), "no place is marked"


def cycles(browser):
    """Where places lie within each other, the innermost is chosen first, then the one around it."""
    with TextReader(browser, "text.html") as reader:
        inner = reader.page.locator("article .mark.d2").first
        numbers = inner.get_attribute("data-m").split(" ")
        assert len(numbers) == 2
        for expected in [numbers[1], numbers[0], numbers[1]]:
            inner.click()
            labels = reader.page.locator("article a.label.on").evaluate_all("all => all.map(e => e.dataset.m)")
            assert set(labels) == {expected}, (labels, expected)


def keys(browser):
    """All can be reached by the keyboard, and an address opens the page at a statement."""
    with TextReader(browser, "text.html") as reader:
        reader.page.keyboard.press("Tab")
        assert reader.page.evaluate("document.activeElement.id") == "m1"
        assert any("1" in chosen.split(" ") for chosen in reader.chosen())
        reader.page.keyboard.press("Tab")
        assert any("2" in chosen.split(" ") for chosen in reader.chosen())
    with TextReader(browser, "text.html", "#s3") as reader:
        assert any("3" in chosen.split(" ") for chosen in reader.chosen())


def plain(browser):
    """Without a script, places link to statements and back; in print, the list follows the text."""
    with TextReader(browser, "text.html", java_script_enabled=False) as reader:
        reader.page.locator("article a.label").nth(3).click()
        assert "#s" in reader.page.url
        number = reader.page.url.split("#s")[1]
        assert reader.page.locator(f"#s{number}").is_visible()
        reader.page.locator(f"#s{number}").click()
        assert reader.page.url.endswith(f"#m{number}")
        pdf = FOLDER / "text.pdf"
        reader.page.pdf(path=str(pdf), prefer_css_page_size=True)
        about = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
        assert "A4" in about, about
        words = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True).stdout
        sheets = words.split("\f")
        assert "Councillor" in sheets[0] and "⟦" in sheets[0], sheets[0][:300]
        assert "Numbers" in sheets[1] and "[" not in sheets[1], sheets[1][:300]
        assert len(sheets) > 3, len(sheets)
        assert not reader.page.locator("#legend").is_visible()


def shows_words(browser):
    """Words that look like markup, controls or code are words."""
    with TextReader(browser, "hostile.html") as reader:
        assert reader.page.locator("img, iframe").count() == 0
        assert reader.page.locator("script").count() == 1
        assert reader.page.locator("article").inner_text().count("<img src=x onerror=alert(1)>") > 3
        reader.page.locator("#list a.number").first.click()
        assert reader.marked()


drive([clicks, cycles, keys, plain, shows_words])
