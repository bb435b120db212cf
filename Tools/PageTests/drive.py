"""Drives pages written by `argue draw` in chromium, and checks what readers would see.

    drive.py FOLDER [CHECK...]

FOLDER holds `sample-*.html`, pages of sample maps; `bilingual.html`, a page of a small map in English and
Chinese, with what `argue evaluate` says of it in `verdicts.json`, `why-en.txt` and others; `plain.html`, the
same page without the engine; `flawed.html`, a page of a map in which something is wrong, with what `argue
check` finds in `flawed.json`; `hostile.html`, a page whose words try to be more than words, with the words
themselves in `hostile.json`; and `large.html`. Prints a line for each check. Exits 1 if one fails, and 69 where
playwright, chromium or pdfinfo isn't installed.
"""

import json
import re
import subprocess

from browser import FOCUSED, FOLDER, Reader, data_of, drive, stripped


def lines_of(name):
    return stripped((FOLDER / name).read_text().split("\n"))


def verdicts_of(name, data):
    """What a file of marks says of the statements of a page, by their words."""
    marks = {mark["id"]: mark["verdict"] for mark in json.loads((FOLDER / name).read_text())["marks"] if "verdict" in mark}
    return {s["texts"][0][1]: marks[s["id"]] for s in data["statements"] if s["id"] in marks}


def shows(reader, name):
    """Whether the drawing has a file's marks, each at its statement."""
    wanted, found = verdicts_of(name, reader.data()), reader.marks()
    assert len(wanted) > 5
    for words, verdict in wanted.items():
        labels = [label for label in found if words in label]
        assert len(labels) == 1 and found[labels[0]] == verdict, (words, labels)
    return True


def opens(browser):
    """Every page opens without an error, a word on the console or a request."""
    for file in sorted(FOLDER.glob("*.html")):
        if file.name == "plain.html":
            continue
        data = data_of(file.name)
        with Reader(browser, file.name) as reader:
            drawn = reader.statements()
            assert drawn > 0, file.name
            if file.name.startswith("sample-"):
                assert drawn == len(data["statements"]), file.name
            for state in data["states"]:
                reader.press("l")


def folds(browser):
    """Statements fold and unfold by key, by chip and to a level, and say how much is hidden."""
    with Reader(browser, "bilingual.html") as reader:
        whole = reader.statements()
        reader.press("ArrowDown")
        assert reader.selected() is not None
        reader.press(" ")
        assert reader.statements() == 1
        assert reader.page.locator("#canvas .hidden text").all_text_contents() == [f"+{whole - 1}"]
        reader.page.locator("#canvas .hidden").click()
        assert reader.statements() == whole
        reader.press("1")
        some = reader.statements()
        assert 1 < some < whole, some
        hidden = [int(text) for text in reader.page.locator("#canvas .hidden:not(.unfolded) text").all_text_contents()]
        assert sum(hidden) == whole - some, hidden
        reader.press("0")
        assert reader.statements() == whole
        reader.page.select_option("#levels", "1")
        assert reader.statements() == some
        assert "level=1" in reader.page.url


def searches(browser):
    """Search finds words whatever their case and width, in Chinese too, and unfolds what it finds."""
    with Reader(browser, "bilingual.html") as reader:
        data = reader.data()
        def having(word):
            return [
                s for s in data["statements"]
                if word in " ".join([t[1] for t in s["texts"]] + [r[1] for r in s["rows"][0]] + [s["id"]]).lower()
            ]
        reader.press("1", "/")
        reader.page.keyboard.type("ＰＨＯＮＥ")
        wanted = having("phone")
        assert len(wanted) > 1
        assert reader.text("#search-count") == f"1 of {len(wanted)}", reader.text("#search-count")
        reader.press("Enter")
        assert reader.text("#search-count") == f"2 of {len(wanted)}"
        reader.press("Shift+Enter", "Shift+Enter")
        assert reader.text("#search-count") == f"{len(wanted)} of {len(wanted)}"
        # The last one stood behind what was folded.
        assert "".join(wanted[-1]["texts"][0][1].split()) in "".join(reader.selected().split())
        reader.press("Escape", "0", "/")
        reader.page.keyboard.insert_text("手機")
        wanted = having("手機")
        assert reader.text("#search-count") == f"1 of {len(wanted)}"
        assert reader.count("#canvas .hit") == len(wanted)
        reader.page.locator("#search").fill("no such words")
        assert reader.text("#search-count") == "nothing found"
        reader.press("Escape")
        assert reader.count("#canvas .hit") == 0


def speaks(browser):
    """The language of the boxes changes, and all words of the page with it."""
    with Reader(browser, "bilingual.html") as reader:
        html = reader.page.locator("html")
        assert html.get_attribute("lang") == "en"
        reader.page.get_by_role("button", name="繁體中文 ( l )", exact=True).click()
        assert html.get_attribute("lang") == "zh-Hant"
        assert reader.text("#outline-button") == "大綱"
        assert reader.count("#canvas .line-second") == 0
        title = reader.page.title()
        assert reader.text("#title") == title and re.search(r"[一-龥]", title)
        reader.press("l")
        assert reader.count("#canvas .line-second") > 0
        assert "lang=en%2Bzh-Hant" in reader.page.url
        reader.press("l")
        assert reader.text("#outline-button") == "Outline"
        bar = reader.text("#bar").replace("繁體中文", "")
        assert not re.search(r"[一-龥]", bar), bar


def walks(browser):
    """The arrow keys lead through the map, one node at a time is reached by Tab, and all are shown."""
    with Reader(browser, "bilingual.html") as reader:
        reader.press("ArrowDown")
        first = reader.selected()
        assert "thesis" in first and reader.page.evaluate(FOCUSED) == first
        reader.press("ArrowDown")
        joint = reader.selected()
        assert "premises together" in joint and reader.page.evaluate(FOCUSED) == joint
        reader.press("ArrowDown")
        child = reader.selected()
        reader.press("ArrowRight")
        sibling = reader.selected()
        assert len({first, joint, child, sibling}) == 4
        reader.press("ArrowLeft", "ArrowUp", "ArrowUp")
        assert reader.selected() == first
        reader.press("ArrowUp")
        assert reader.selected() == first
        assert reader.count("#canvas [tabindex='0']") == 1
        assert reader.count("#outline [tabindex='0']") == 1
        # What input methods are still composing is no command.
        event = "document.dispatchEvent(new KeyboardEvent('keydown', {key: '1', isComposing: true, bubbles: true}))"
        whole = reader.statements()
        reader.page.evaluate(event)
        assert reader.statements() == whole
        reader.press("?")
        assert "Fold or unfold" in reader.text("dialog")
        reader.press("Escape")
        reader.page.locator("dialog").wait_for(state="detached")
        reader.press("Escape")
        assert reader.selected() is None


def outlines(browser):
    """The outline is a tree with levels, says what supports and attacks, and shares what is chosen."""
    with Reader(browser, "bilingual.html") as reader:
        items = reader.page.locator("#outline [role=treeitem]")
        data = reader.data()
        text = "".join(reader.text("#outline").split())
        for statement in data["statements"]:
            assert "".join(statement["texts"][0][1].split()) in text
        assert "supports:" in text and "attacks:" in text
        assert items.first.get_attribute("aria-level") == "1"
        assert reader.count("#outline [aria-level='2']") > 1
        items.first.focus()
        reader.press("ArrowDown", "ArrowDown")
        chosen = reader.page.locator("#outline [aria-selected=true]")
        assert chosen.get_attribute("aria-level") == "3"
        assert reader.page.evaluate("document.activeElement.getAttribute('aria-selected')") == "true"
        words = reader.selected().split(". ")[2]
        assert words in chosen.inner_text().replace("\n", " "), words
        assert words in reader.text("#details")
        reader.press("Home", "ArrowLeft")
        assert items.count() == 1 and items.first.get_attribute("aria-expanded") == "false"
        assert reader.statements() == 1
        reader.press("ArrowRight")
        assert items.count() > 5
        reader.page.locator("#canvas .node.evidence").first.click()
        assert "evidence" in reader.text("#outline [aria-selected=true]")


def focuses(browser):
    """A part of the map by itself: neighbours, then farther ones, or all that bears on a statement."""
    with Reader(browser, "bilingual.html") as reader:
        whole = reader.statements()
        reader.page.locator("#canvas .node.rebuttal").first.click()
        reader.press("f")
        near = reader.statements()
        assert 1 < near < whole and f"{near} of {whole}" in reader.text("#part")
        reader.press("f")
        assert near < reader.statements() <= whole
        reader.press("Escape")
        assert reader.statements() == whole and not reader.page.locator("#part").is_visible()
        reader.press("ArrowDown" if "thesis" in (reader.selected() or "") else "ArrowUp", "b")
        assert reader.statements() < whole
        reader.page.get_by_role("button", name="Whole map ( Esc )").click()
        assert reader.statements() == whole


def remembers(browser):
    """What is shown stands in the address, and a page opened with it shows the same."""
    with Reader(browser, "bilingual.html") as reader:
        reader.press("ArrowDown", "1", "l")
        address = "#" + reader.page.url.split("#")[1]
        shown = reader.statements(), reader.selected()
    with Reader(browser, "bilingual.html", address) as reader:
        assert (reader.statements(), reader.selected()) == shown
        assert reader.page.locator("html").get_attribute("lang") == "zh-Hant"
    for odd in ["#at=nobody&fold=,,&focus=x:y:z&lang=%E0%A4%A&level=99", "#%", "#=&="]:
        with Reader(browser, "bilingual.html", odd) as reader:
            assert reader.statements() > 1


def moves(browser):
    """The wheel zooms at the pointer, dragging moves, and Fit shows everything."""
    with Reader(browser, "bilingual.html") as reader:
        node = reader.page.locator("#canvas .node.thesis .box")
        before = node.bounding_box()
        x, y = before["x"] + before["width"] / 2, before["y"] + before["height"] / 2
        reader.page.mouse.move(x, y)
        reader.page.mouse.wheel(0, -300)
        reader.page.wait_for_function("document.querySelector('#scale').textContent !== '100%'")
        after = node.bounding_box()
        assert after["width"] > before["width"] * 1.2
        assert abs(after["x"] + after["width"] / 2 - x) < 2 and abs(after["y"] + after["height"] / 2 - y) < 2
        reader.page.mouse.down()
        reader.page.mouse.move(x + 40, y + 30, steps=4)
        reader.page.mouse.up()
        moved = node.bounding_box()
        assert abs(moved["x"] - after["x"] - 40) < 2 and abs(moved["y"] - after["y"] - 30) < 2
        assert reader.selected() is None
        reader.page.locator("#fit").click()
        stage = reader.page.locator("#stage").bounding_box()
        for box in reader.page.locator("#canvas .node").all():
            place = box.bounding_box()
            assert place["x"] >= stage["x"] and place["y"] >= stage["y"]
            assert place["x"] + place["width"] <= stage["x"] + stage["width"] + 1
            assert place["y"] + place["height"] <= stage["y"] + stage["height"] + 1


def darkens(browser):
    """The page is dark where readers prefer it, and by its switch."""
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    for scheme, colors in [("light", ["rgb(255, 255, 255)", "rgb(21, 24, 28)"]), ("dark", ["rgb(21, 24, 28)", "rgb(255, 255, 255)"])]:
        with Reader(browser, "bilingual.html", color_scheme=scheme) as reader:
            assert reader.page.evaluate(ground) == colors[0]
            reader.press("d")
            assert reader.page.evaluate(ground) == colors[1]


def prints(browser):
    """On paper the map takes one page or as many tiles as it needs, and the outline follows."""
    def pages(reader):
        document = reader.page.pdf(prefer_css_page_size=True)
        told = subprocess.run(["pdfinfo", "-"], input=document, capture_output=True, check=True).stdout
        return int(re.search(rb"Pages:\s+(\d+)", told).group(1))
    with Reader(browser, "sample-chip-exports.html") as reader:
        reader.press("p")
        reader.page.evaluate("window.print = () => {}")
        reader.page.get_by_role("checkbox").uncheck()
        reader.page.locator("dialog").get_by_role("button", name="Print", exact=True).click()
        assert pages(reader) == 1, pages(reader)
        reader.press("p")
        reader.page.locator("dialog select").select_option("tiled")
        reader.page.locator("dialog").get_by_role("button", name="Print", exact=True).click()
        tiles = pages(reader)
        assert tiles > 4, tiles
        reader.press("p")
        reader.page.get_by_role("checkbox").check()
        reader.page.locator("dialog").get_by_role("button", name="Print", exact=True).click()
        assert pages(reader) > tiles


def stays_closed(browser):
    """The policy lets nothing else run or be fetched, and the map is readable without the script."""
    reader = Reader(browser, "bilingual.html")
    reader.page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s)"
    )
    assert reader.page.evaluate("window.broken") is None
    for url in ["https://example.org/", "data:text/plain,x", reader.url]:
        answer = reader.page.evaluate("url => fetch(url).then(() => 'yes', () => 'no')", url)
        assert answer == "no", url
    reader.context.close()
    with Reader(browser, "bilingual.html", starts=False, java_script_enabled=False) as reader:
        reads(reader)
        assert "Scripts are switched off." in reader.text("noscript")
        assert "指令碼已停用" in reader.text("noscript")
        assert not reader.page.locator("#missing").is_visible()


def reads(reader):
    """The drawing is there, and an outline that folds."""
    assert reader.page.locator("#canvas text").first.is_visible()
    assert reader.count("#canvas .node") > 5
    assert reader.count("#bar") == 0
    summary = reader.page.locator("#plain summary").first
    last = reader.page.locator("#plain li > div").last
    assert "Phones should stay outside." in summary.inner_text() and "手機不應帶進課堂。" in summary.inner_text()
    assert last.is_visible()
    summary.click()
    assert not last.is_visible()
    summary.focus()
    reader.press("Enter")
    assert last.is_visible()
    assert reader.page.locator("#plain [lang='zh-Hant']").first.is_visible()


def falls_back(browser):
    """Where the engine can't start, isn't there or is another, the page is read, and says what is missing."""
    gone = "delete window.WebAssembly"
    forbidden = "WebAssembly.compileStreaming = () => Promise.reject(new Error('forbidden'))"
    broken = "window.DecompressionStream = class { constructor() { throw new TypeError('unknown format') } }"
    for before in [gone, forbidden, broken]:
        with Reader(browser, "bilingual.html", starts=False, before=before) as reader:
            reader.page.locator("#missing").wait_for()
            assert "WebAssembly" in reader.text("#missing") and "引擎" in reader.text("#missing")
            reads(reader)
    with Reader(browser, "plain.html", starts=False) as reader:
        assert reader.count("script") == 0
        assert "without its engine" in reader.text(".notice") and "未附引擎" in reader.text(".notice")
        reads(reader)


def judges(browser):
    """Verdicts are those of `argue evaluate`, and are switched on and off."""
    with Reader(browser, "bilingual.html") as reader:
        assert reader.marks() == {}
        reader.press("v")
        assert shows(reader, "verdicts.json")
        assert "verdicts=1" in reader.page.url
        reader.press("c")
        counts = list(verdicts_of("verdicts.json", reader.data()).values())
        told = reader.text("#review .counts")
        for name, verdict in [("stands", "accepted"), ("does not stand", "rejected"), ("open", "undecided")]:
            assert f"{name}: {counts.count(verdict)}" in told, told
        reader.page.locator("#verdicts-button").click()
        assert reader.marks() == {} and "verdicts" not in reader.page.url
        assert reader.page.evaluate("document.activeElement.id") == "verdicts-button"


def explains(browser):
    """Why a statement stands is told as `argue evaluate --why` tells it, with links, in both languages."""
    with Reader(browser, "bilingual.html", "#at=ban") as reader:
        reader.press("y")
        assert reader.told("#details") == lines_of("why-en.txt")
        reader.press("l")
        assert reader.told("#details") == lines_of("why-zh-Hant.txt")
        reader.page.locator("#details .told button.id", has_text="forty-looks").first.click()
        assert "at=forty-looks" in reader.page.url
        assert reader.page.locator("#details .told .line").count() > 0
        reader.page.locator("#why-button").click()
        assert reader.count("#details .told") == 0


def finds_cruxes(browser):
    """What the thesis hangs on is told as `argue evaluate --crux` tells it, with links."""
    with Reader(browser, "bilingual.html") as reader:
        reader.press("c")
        reader.page.locator("#crux-button").click()
        assert reader.told("#review") == lines_of("crux-en.txt")
        reader.press("l")
        assert reader.told("#review") == lines_of("crux-zh-Hant.txt")
        # What is folded away is unfolded by its link.
        reader.press("1")
        reader.page.locator("#review .told button.id", has_text="tablets-do").first.click()
        assert "tablets" in reader.page.url and "六十台平板" in reader.selected()


def supposes(browser):
    """What would follow is shown as a supposition, and there is a way back to the map as it is."""
    with Reader(browser, "bilingual.html", "#at=out-of-reach") as reader:
        assert not reader.page.locator("#supposed").is_visible()
        reader.press("s")
        assert shows(reader, "assumed.json")
        assert "Only supposed" in reader.text("#supposed") and "stands" in reader.text("#supposed")
        assert "assume=out-of-reach" in reader.page.url
        reader.press("x")
        assert "does not stand" in reader.text("#supposed") and "assume=" not in reader.page.url
        reader.press("Escape")
        assert reader.marks() == {} and not reader.page.locator("#supposed").is_visible()
        reader.page.locator("#canvas .node[aria-label*='sixty tablets']").click()
        reader.press("x", "y")
        assert shows(reader, "supposed.json")
        address = "#" + reader.page.url.split("#")[1]
        reader.page.locator("#details .link", has_text="without a phone").first.click()
        reader.page.locator("#as-it-is").click()
        assert reader.marks() == {} and "reject=" not in reader.page.url
    with Reader(browser, "bilingual.html", address) as reader:
        assert shows(reader, "supposed.json")
        assert reader.page.locator("#supposed").is_visible()
        reader.page.evaluate("location.hash = 'reject=tablets&at=ban'")
        reader.page.locator("#details .full", has_text="Phones should").wait_for()
        reader.press("y")
        assert reader.told("#details") == lines_of("supposed-why.txt")


def checks(browser):
    """The findings are those of `argue check`, by severity, and lead to what they are about."""
    # Errors, warnings and notes, as the program sorts them.
    findings = json.loads((FOLDER / "flawed.json").read_text())["diagnostics"]
    assert len({finding["severity"] for finding in findings}) > 1
    with Reader(browser, "flawed.html") as reader:
        reader.press("c")
        for severity, name in [("error", "errors"), ("warning", "warnings"), ("note", "notes")]:
            shown = reader.page.locator(f"#review ul.{name} li > :first-child").all_text_contents()
            assert shown == [f["message"] for f in findings if f["severity"] == severity], (severity, shown)
        reader.page.locator("#review .checks button", has_text="missing").first.click()
        assert reader.selected() is not None
        assert reader.page.locator("#review").is_visible()
    with Reader(browser, "bilingual.html") as reader:
        reader.press("c")
        assert reader.count("#review .errors") == 0


def shows_words(browser):
    """Words that look like markup, controls or code are words everywhere."""
    words = json.loads((FOLDER / "hostile.json").read_text())
    with Reader(browser, "hostile.html", viewport={"width": 1700, "height": 900}) as reader:
        assert reader.count("script, img, iframe, b, a") == 0
        outline = "".join(reader.text("#outline").split())
        for number, word in enumerate(words):
            node = reader.data()["statements"][number]
            reader.page.evaluate("id => { location.hash = 'at=' + encodeURIComponent(id) }", node["id"])
            reader.page.wait_for_function(
                "id => document.querySelector('#details dl:last-of-type')?.textContent.includes(id)", arg=node["id"]
            )
            if word.isprintable() and word.strip():
                full = reader.page.locator("#details .full").first.text_content()
                assert full == word, (full[:60], word[:60])
                if len(word) < 60:
                    assert "".join(word.split()) in outline, word
            # It can be found.
            reader.page.locator("#search").fill(word.strip()[:40])
        reader.page.locator("#search").fill("")
        reader.press("p")
        reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert reader.count("script, img, iframe, b, a") == 0


def copes(browser):
    """A large map opens folded, within seconds, and can be walked through."""
    with Reader(browser, "large.html") as reader:
        everything = len(data_of("large.html")["statements"])
        assert 0 < reader.statements() < everything / 2
        reader.press("ArrowRight", "ArrowRight", " ", " ")
        reader.press("/")
        reader.page.keyboard.insert_text(data_of("large.html")["statements"][-1]["texts"][0][1])
        assert reader.selected() is not None


CHECKS = [
    opens, folds, searches, speaks, walks, outlines, focuses, remembers, moves, darkens, prints,
    stays_closed, shows_words, copes, falls_back, judges, explains, finds_cruxes, supposes, checks,
]


drive(CHECKS)
