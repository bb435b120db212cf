"""Edits maps in pages written by `argue draw --editable` in chromium, as a person would.

    editing.py FOLDER [CHECK...]

FOLDER holds `empty.html`, the page of a map that has only a title, in English and Chinese; `small.html`, of a
thesis with a reason; and `flawed.html`, of a map with a mistake that can be mended. What the checks save
stands in FOLDER afterwards, for the program to compare: `NAME.argue.json` with `NAME.edits.jsonl`, and
`NAME.html`. Prints a line for each check. Exits 1 if one fails, and 69 where playwright, chromium or pdfinfo
isn't installed.
"""

import json

from browser import FOLDER, Reader, drive


class Editor(Reader):
    """A page in which somebody edits."""

    def __init__(self, browser, name, **context):
        super().__init__(browser, name, accept_downloads=True, **context)

    def write(self, text, key="Enter"):
        """Writes words into the form that is open."""
        self.page.wait_for_selector("#write textarea")
        self.page.keyboard.insert_text(text)
        self.press(key)

    def undo(self, times=1):
        for _ in range(times):
            self.press("Control+z")

    def map(self):
        """The map as the page has it: what it would save."""
        self.press("Control+s")
        self.page.click("#copy-button")
        text = self.page.input_value("#copy-field")
        self.press("Escape")
        self.page.wait_for_selector("dialog", state="detached")
        return json.loads(text)

    def structure(self):
        """The reasons of the map, in words."""
        found = self.map()
        words = {s["id"]: text_of(s) for s in found.get("statements", [])}
        words.update({r["id"]: f"({r['id']})" for r in found.get("reasons", [])})
        return [
            f"{' + '.join(words[premise_of(p)] for p in r['premises'])} "
            f"{'against' if r['stance'] == 'attacks' else 'for'} {words[r['target']]}"
            for r in found.get("reasons", [])
        ]

    def save(self, kind, name):
        """Saves, and returns the file's content."""
        self.press("Control+s")
        with self.page.expect_download() as download:
            self.page.click(f"#{kind}-button")
        path = FOLDER / name
        download.value.save_as(path)
        return path.read_text()

    def choose(self, text):
        self.node(text).click()

    def node(self, text):
        return self.page.locator(f'#canvas .node:not(.joint)[aria-label*="{text}"]')


def text_of(statement):
    text = statement["text"]
    return text if isinstance(text, str) else next(iter(text.values()))


def premise_of(premise):
    return premise if isinstance(premise, str) else premise["statement"]


def types(browser):
    """A map grows by the keyboard alone, goes back to nothing step by step, and comes again."""
    with Editor(browser, "empty.html") as editor:
        before = editor.map()
        editor.press("n")
        editor.write("Phones should stay outside.")
        assert "Phones should stay outside." in editor.selected()
        editor.press("Tab")
        editor.write("They distract.")
        editor.press("Enter")
        editor.write("They are stolen.")
        editor.press("Shift+Tab")
        editor.write("Hardly ever.")
        # From the objection up to the reason it is against, and beside that what speaks against the step.
        editor.choose("They distract.")
        editor.press("u")
        editor.write("Tablets do the same.")
        editor.choose("They distract.")
        editor.press("Alt+Enter")
        editor.write("Attention matters most.")
        wanted = [
            "They distract. + Attention matters most. for Phones should stay outside.",
            "They are stolen. for Phones should stay outside.",
            "Hardly ever. against They are stolen.",
            "Tablets do the same. against (because-they-distract)",
        ]
        assert editor.structure() == wanted, editor.structure()
        assert editor.map()["statements"][0]["role"] == "thesis"
        assert editor.statements() == 6
        assert editor.text("#state") == "not saved"
        saved = editor.save("saveMap", "typed.argue.json")
        assert editor.text("#state") == "saved"
        editor.save("saveEdits", "typed.edits.jsonl")
        editor.undo(6)
        assert editor.map() == before
        assert editor.count(".blank:not([hidden])") == 1
        editor.undo()
        assert editor.text("#status") == "nothing to undo"
        for _ in range(6):
            editor.press("Control+y")
        assert editor.map() == json.loads(saved)
        # The page is left without a question, since the work is kept.
        editor.save("saveMap", "typed.argue.json")


def points(browser):
    """The same by the mouse: buttons, a double click, dragging onto a box and onto a step."""
    with Editor(browser, "empty.html") as editor:
        editor.page.click(".blank button")
        editor.page.fill("#write textarea", "Phones should stay outside.")
        editor.page.click("#commit-button")
        editor.page.click("#addReason-button")
        editor.page.fill("#write textarea", "They distract.")
        editor.page.click("#commit-button")
        editor.choose("Phones should stay")
        editor.page.click("#addObjection-button")
        editor.page.fill("#write textarea", "Some learn with them.")
        editor.page.click("#commit-button")
        editor.node("They distract.").dblclick()
        assert editor.page.input_value("#write textarea") == "They distract."
        editor.page.fill("#write textarea", "They distract everybody.")
        editor.page.click("#commit-button")
        drag(editor, "They distract everybody.", "Some learn")
        editor.page.click("#choices button:nth-of-type(2)")
        assert editor.structure() == [
            "They distract everybody. for Phones should stay outside.",
            "Some learn with them. against Phones should stay outside.",
            "They distract everybody. against Some learn with them.",
        ], editor.structure()
        # The same once more is refused, with a reason, and changes nothing.
        drag(editor, "They distract everybody.", "Some learn")
        editor.page.click("#choices button:nth-of-type(2)")
        assert "already" in editor.text(".refused")
        # What is let go over nothing links nothing.
        editor.press("Escape")
        assert editor.count("#rubber") == 0
        editor.choose("Some learn")
        editor.page.click("#remove-button")
        assert editor.structure() == ["They distract everybody. for Phones should stay outside."]
        assert "Phones should stay" in editor.selected()
        editor.page.click("#undo-button")
        assert len(editor.structure()) == 3
        editor.save("saveMap", "pointed.argue.json")
        editor.save("saveEdits", "pointed.edits.jsonl")


def drag(editor, source, target):
    start, end = (editor.node(text).bounding_box() for text in (source, target))
    mouse = editor.page.mouse
    mouse.move(start["x"] + 30, start["y"] + start["height"] / 2)
    mouse.down()
    mouse.move(start["x"] + 60, start["y"] + start["height"] / 2 + 10, steps=3)
    assert editor.count("#rubber") == 1
    mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=5)
    assert editor.count(".node.drop") == 1
    mouse.up()
    editor.page.wait_for_selector("#choices")


def touches(browser):
    """The same by touch, on a phone: what is tapped is chosen, and written to by buttons."""
    phone = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
    with Editor(browser, "small.html", **phone) as editor:
        editor.node("It is so.").tap()
        editor.page.tap("#details-button")
        editor.page.tap("#addObjection-button")
        editor.page.fill("#write textarea", "It is not.")
        editor.page.tap("#commit-button")
        assert editor.structure()[-1] == "It is not. against It is so."
        box = editor.page.locator("#write").count()
        assert box == 0


def composes(browser):
    """An input method keeps its keys: Enter that ends a composition writes nothing yet."""
    with Editor(browser, "empty.html") as editor:
        editor.page.click('[data-state="zh-Hant"]')
        editor.press("n")
        editor.page.wait_for_selector("#write textarea")
        session = editor.context.new_cdp_session(editor.page)
        session.send("Input.imeSetComposition", {"text": "shou", "selectionStart": 4, "selectionEnd": 4})
        editor.page.evaluate(
            """() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
                 { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true, cancelable: true }))"""
        )
        assert editor.count("#write") == 1 and editor.statements() == 0
        session.send("Input.insertText", {"text": "手機不應帶進課堂。"})
        editor.press("Enter")
        assert editor.statements() == 1
        assert editor.map()["statements"][0]["text"] == {"zh-Hant": "手機不應帶進課堂。"}
        assert "復原" in editor.page.get_attribute("#undo-button", "aria-label")
        # Both languages at once, each in its field.
        editor.page.click('[data-state="en+zh-Hant"]')
        editor.choose("手機")
        editor.press("Tab")
        assert editor.count("#write textarea") == 2
        editor.page.fill('#write [data-language="en"]', "They distract 🙈.")
        editor.page.fill('#write [data-language="zh-Hant"]', "手機使人分心。")
        editor.press("Enter")
        assert editor.map()["statements"][1]["text"] == {"en": "They distract 🙈.", "zh-Hant": "手機使人分心。"}
        editor.save("saveMap", "composed.argue.json")
        editor.save("saveEdits", "composed.edits.jsonl")


def fills_in(browser):
    """Fields set what they say, and nothing else; a field that is refused shows what the map has."""
    with Editor(browser, "small.html") as editor:
        editor.choose("It may be so.")
        editor.page.select_option('[data-field="role"]', "evidence")
        editor.page.check('[data-field="implicit"]')
        editor.page.fill('[data-field="note"]', "See page 3.")
        editor.press("Tab")
        found = editor.map()["statements"][1]
        assert (found["role"], found["implicit"]) == ("evidence", True), found
        assert found["note"] == "See page 3.", found
        editor.undo(3)
        found = editor.map()["statements"][1]
        assert found["role"] == "claim" and "implicit" not in found and "note" not in found, found


def mends(browser):
    """A finding's fix is a button, and one step back."""
    with Editor(browser, "flawed.html") as editor:
        editor.press("c")
        before = editor.map()
        assert "Make “t” the thesis" in editor.text(".fixes button")
        editor.page.locator(".fixes button").first.click()
        after = editor.map()
        assert after != before
        editor.undo()
        assert editor.map() == before


def keeps(browser):
    """Work that wasn't saved is offered again where the page is opened next, and dropped if nobody wants it."""
    with Editor(browser, "small.html") as editor:
        editor.press("n")
        editor.write("Once more.")
        editor.page.wait_for_timeout(700)
        editor.page.reload()
        editor.page.wait_for_selector("html.live")
        assert editor.statements() == 2
        editor.page.locator("#kept button").first.click()
        assert editor.statements() == 3
        editor.page.wait_for_timeout(700)
        editor.page.reload()
        editor.page.wait_for_selector("html.live")
        editor.page.locator("#kept button").nth(1).click()
        assert editor.statements() == 2
        editor.page.reload()
        editor.page.wait_for_selector("html.live")
        assert editor.count("#kept") == 0


def saves_itself(browser):
    """A page saves itself with the work in it, and can be gone on with; without scripts it shows the same."""
    with Editor(browser, "small.html") as editor:
        editor.choose("It is so.")
        editor.press("Tab")
        editor.write("</script><b>Words</b> & “more”.")
        wanted = editor.map()
        page = editor.save("savePage", "saved.html")
        assert page.count("</script>") == 4
    with Editor(browser, "saved.html") as editor:
        assert editor.map() == wanted
        editor.choose("It is so.")
        editor.press("Shift+Tab")
        editor.write("No.")
        editor.save("savePage", "saved-again.html")
    with Editor(browser, "saved-again.html") as editor:
        assert len(editor.map()["statements"]) == len(wanted["statements"]) + 1
    with Reader(browser, "saved-again.html", starts=False, java_script_enabled=False) as reader:
        assert "Words</b> & “more”." in reader.text("#plain")
        assert reader.count("#canvas .node") >= 4
        assert reader.count("#plain b") == 0


CHECKS = [types, points, touches, composes, fills_in, mends, keeps, saves_itself]

drive(CHECKS)
