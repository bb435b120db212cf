"""Edits maps in pages written by `argue draw --editable` in chromium, as a person would.

    editing.py FOLDER [CHECK...]

FOLDER holds `empty.html`, the page of a map that has only a title, in English and Chinese; `small.html`, of a
thesis with a reason; `flawed.html`, of a map with a mistake that can be mended; and `texts.html`, of a thesis `t`
with a reason, the former anchored in both editions of a letter that the page has beside the map; and `task.html`, an assignment with a locked
thesis and reason for it and a blank objection. What the checks save
stands in FOLDER afterwards, for the program to compare: `NAME.argue.json` with `NAME.edits.jsonl`, and
`NAME.html`. Prints a line for each check. Exits 1 if one fails, and 69 where playwright, chromium or pdfinfo
isn't installed.
"""

import json
import sys
from pathlib import Path

from browser import FOLDER, Reader, drive


class Editor(Reader):
    """A page in which somebody edits."""

    def __init__(self, browser, name, **context):
        # What moves has no place yet.
        context.setdefault("reduced_motion", "reduce")
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
        # In the outline the keys are the same.
        editor.page.locator("#outline [role=treeitem]", has_text="They distract.").first.focus()
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
        # An edge is its step: what is let go there may speak against it.
        editor.press("Escape")
        edge = editor.page.locator("#canvas .edge.supports .way").first
        point = edge.evaluate("(way) => { const m = way.getScreenCTM(), p = way.getPointAtLength(way.getTotalLength() / 2); return [p.x * m.a + m.e, p.y * m.d + m.f]; }")
        start = editor.node("Some learn").bounding_box()
        editor.page.mouse.move(start["x"] + 30, start["y"] + start["height"] / 2)
        editor.page.mouse.down()
        editor.page.mouse.move(point[0] + 4, point[1], steps=6)
        assert editor.count(".edge.drop") == 1 and editor.count("#ghost") == 1
        editor.page.mouse.up()
        editor.page.click("#choices button:nth-of-type(2)")
        assert editor.structure()[-1] == "Some learn with them. against (because-they-distract)", editor.structure()
        editor.undo()
        drag(editor, "They distract everybody.", "Some learn")
        # What is let go over nothing links nothing.
        editor.press("Escape")
        assert editor.count("#ghost") == 0
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
    assert editor.count("#ghost") == 1
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


def tells_all(browser):
    """Everything that a statement and its reason can have is filled in beside the map, and is in the map."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        editor.choose("It may be so.")

        def fill(name, text):
            page.fill(f'[data-field="{name}"]', text)
            page.press(f'[data-field="{name}"]', "Tab")

        page.select_option('[data-field="role"]', "evidence")
        fill("credence", "0.7")
        fill("who-0", "The teachers")
        page.select_option('[data-field="act-0"]', "reports")
        page.select_option('[data-field="hedge-0"]', "likely")
        page.get_by_role("button", name="＋ another, on whose word").click()
        assert page.evaluate("document.activeElement.dataset.field") == "who-1"
        fill("who-1", "The head")
        page.select_option('[data-field="authorStance"]', "doubts")
        fill("tags", "school, phones，school")
        page.get_by_role("button", name="＋ a work").click()
        fill("cited-0", "A handbook")
        fill("place-0", "p. 12")
        fill("seeAlso", "costs.argue.json")
        assert "file.argue.json#id" in editor.text(".refused")
        fill("seeAlso", "costs.argue.json#fee")
        page.select_option('[data-field="scheme"]', "expert-opinion")
        page.locator('[data-field^="question-"]').first.fill("They are.")
        page.locator('[data-field^="question-"]').first.press("Tab")
        fill("strength", "0.5")
        assert "It may be so." in editor.selected()
        found = editor.map()
        assert found["statements"][1] == {
            "id": "a", "role": "evidence", "text": "It may be so.",
            "attribution": [
                {"who": "The teachers", "act": "reports", "hedge": "likely"}, {"who": "The head"}],
            "authorStance": "doubts", "credence": 0.7,
            "citations": [{"place": "p. 12", "note": "A handbook"}],
            "seeAlso": [{"map": "costs.argue.json", "statement": "fee"}], "tags": ["school", "phones"],
        }, found["statements"][1]
        reason = found["reasons"][0]
        assert (reason["scheme"], reason["strength"]) == ("expert-opinion", 0.5), reason
        assert [question["answer"] for question in reason["questions"]] == ["They are."], reason
        fill("who-1", "")
        fill("tags", "")
        page.get_by_role("button", name="Remove this work").click()
        found = editor.map()["statements"][1]
        assert len(found["attribution"]) == 1 and "tags" not in found and "citations" not in found
        editor.save("saveMap", "told.argue.json")
        editor.save("saveEdits", "told.edits.jsonl")


def pastes(browser):
    """A list that was copied elsewhere becomes statements and reasons in one step; a map takes the place of the other."""
    with Editor(browser, "empty.html") as editor:
        before = editor.map()
        paste(editor, "Phones should stay outside.\n\tThey distract.\n\t\tTests have shown it.\n\tThey are stolen.")
        assert "4" in editor.text("#status")
        assert editor.structure() == [
            "They distract. for Phones should stay outside.",
            "Tests have shown it. for They distract.",
            "They are stolen. for Phones should stay outside.",
        ], editor.structure()
        editor.choose("They distract.")
        paste(editor, "- Pro: Everybody says so.\n- Con: Nobody looks. 😀\n")
        assert editor.structure()[3:] == [
            "Everybody says so. for They distract.", "Nobody looks. 😀 against They distract.",
        ], editor.structure()
        editor.save("saveMap", "pasted.argue.json")
        editor.save("saveEdits", "pasted.edits.jsonl")
        editor.undo(2)
        assert editor.map() == before
        # In a field what is pasted is the field's.
        editor.press("n")
        editor.page.evaluate(PASTE.replace("document.dispatch", "document.activeElement.dispatch"), "- One\n- Two")
        editor.press("Escape")
        assert editor.map() == before
        paste(editor, json.dumps({"format": "argue/1", "statements": [{"id": "x", "text": "Another map."}]}))
        assert editor.node("Another map.").count() == 1
        paste(editor, '{"format": "argue/1", "statements": 7}')
        assert editor.page.locator(".refused").count() == 1


PASTE = """(text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""


def paste(editor, text):
    editor.page.evaluate(PASTE, text)


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


def lights_up(browser):
    """Who chooses a statement sees where it stands in both languages, who chooses a passage its statement."""
    with Editor(browser, "texts.html") as editor:
        page = editor.page
        assert editor.count("#text .row") == 3 and editor.count("#text.only0") == 1
        page.click('#texts [data-shown="both"]')
        page.locator("#text p", has_text="使人分心").click()
        assert editor.count("#text .on") == 0
        editor.choose("Phones should stay")
        assert page.locator("#text .on").all_text_contents() == ["Phones should stay outside.", "手機不應帶進課堂。"]
        editor.press("Escape")
        assert editor.count("#text .on") == 0
        page.locator("#text .mark", has_text="手機不應").click()
        assert "Phones should stay outside." in editor.selected()
        # One language, the other, both: the page's own switch and that of the text.
        page.click('#texts [data-shown="1"]')
        assert not page.locator("#text p", has_text="They distract").is_visible()
        assert page.locator("#text p", has_text="使人分心").is_visible()
        page.click('[data-state="en+zh-Hant"]')
        assert page.locator("#text p", has_text="They distract").is_visible()
        page.click('[data-state="en"]')
        assert not page.locator("#text p", has_text="使人分心").is_visible()
        # By the keyboard alone: there, from passage to passage, and back to the map.
        editor.press("Escape")
        editor.press("t")
        assert page.evaluate("document.activeElement.id") == "text"
        editor.press("ArrowRight")
        assert page.evaluate("document.activeElement.textContent") == "Phones should stay outside."
        assert "Phones should stay outside." in editor.selected()
        editor.press("ArrowRight")
        assert "It is so." in editor.selected(), editor.selected()
        editor.press("Enter")
        assert "It is so." in page.evaluate("document.activeElement.closest('.node').getAttribute('aria-label')")


def quotes(browser):
    """What is chosen in a text becomes a statement, a reason, an objection or a place of what is there."""
    with Editor(browser, "texts.html") as editor:
        page = editor.page
        choose_words(editor, "Teachers say so every day.")
        page.click("#passage-new")
        assert page.input_value('#write [data-language="en"]') == "Teachers say so every day."
        page.fill('#write [data-language="en"]', "Teachers say so.")
        page.click("#commit-button")
        found = editor.map()["statements"][-1]
        assert found["text"] == "Teachers say so." and found["id"] == "teachers-say-so", found
        [anchor] = found["anchors"]
        assert anchor["source"] == "letter" and anchor["edition"] == "en", anchor
        assert anchor["quote"]["exact"] == "Teachers say so every day.", anchor
        # Its place is marked at once, and chosen.
        page.locator("#text .on", has_text="Teachers say so every day.").wait_for()
        page.click('#texts [data-shown="both"]')
        editor.choose("Phones should stay")
        choose_words(editor, "😀 有人用來學習")
        page.click("#passage-objection")
        assert editor.count("#write textarea") == 2
        assert page.input_value('#write [data-language="zh-Hant"]') == "😀 有人用來學習"
        page.click("#commit-button")
        assert editor.structure()[-1] == "😀 有人用來學習 against Phones should stay outside."
        assert editor.map()["statements"][-1]["anchors"][0]["quote"]["exact"] == "😀 有人用來學習"
        editor.undo(2)
        # By the keyboard: the first sentence in sight, one more, and a reason made of both.
        editor.choose("Phones should stay")
        editor.press("t")
        editor.press("ArrowDown")
        editor.press("ArrowDown")
        assert "They distract." in page.evaluate("getSelection().toString()")
        editor.press("Shift+ArrowDown")
        editor.press("Enter")
        editor.press("ArrowDown")
        editor.press("Enter")
        assert page.input_value('#write [data-language="en"]') == "They distract. Teachers say so every day."
        editor.press("Enter")
        assert editor.structure()[-1] == "They distract. Teachers say so every day. for Phones should stay outside."
        # The keyboard is in the text again, and goes on there.
        assert page.evaluate("document.activeElement.id") == "text"
        editor.press("Escape")
        editor.save("saveMap", "quoted.argue.json")
        editor.save("saveEdits", "quoted.edits.jsonl")


def anchors(browser):
    """A place is noted for what is chosen on the map, once, as the command line does it."""
    with Editor(browser, "texts.html") as editor:
        editor.choose("It is so.")
        choose_words(editor, "使人分心")
        editor.page.click("#passage-anchor")
        assert editor.text("#status") == "The place is noted."
        choose_words(editor, "使人分心")
        editor.page.click("#passage-anchor")
        assert "anchored there already" in editor.text(".refused")
        editor.save("saveMap", "anchored.argue.json")
        # It is listed with its place, and taken away there.
        assert editor.page.locator(".places .link").all_text_contents() == ["They distract.", "使人分心"]
        editor.page.locator(".places .link", has_text="使人分心").click()
        assert editor.page.locator("#text .on", has_text="使人分心").is_visible()
        editor.page.locator(".places li", has_text="使人分心").locator("button", has_text="×").click()
        editor.page.locator("#text .mark", has_text="使人分心").wait_for(state="detached")
        assert len(editor.map()["statements"][1]["anchors"]) == 1


def choose_words(editor, words):
    """Chooses words of the text as a mouse would."""
    editor.page.evaluate(
        """(words) => {
          const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return;
          }
          throw new Error(`no “${words}”`);
        }""",
        words,
    )
    editor.page.wait_for_selector("#passage:not([hidden])")


def reads_on_a_phone(browser):
    """On a phone the text is a sheet over the map, in which a passage is chosen and made a statement of."""
    phone = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
    with Editor(browser, "texts.html", **phone) as editor:
        page = editor.page
        assert not page.locator("#texts").is_visible()
        page.tap("#texts-button")
        box = page.locator("#texts").bounding_box()
        assert box["width"] == 390 and box["height"] < 500, box
        page.locator("#text .mark", has_text="Phones should").tap()
        assert "Phones should stay outside." in editor.selected()
        choose_words(editor, "They distract.")
        bar = page.locator("#passage").bounding_box()
        assert bar["x"] >= 0 and bar["x"] + bar["width"] <= 390 and bar["y"] + bar["height"] <= 800, bar
        page.tap("#passage-reason")
        page.tap("#commit-button")
        assert editor.structure()[-1] == "They distract. for Phones should stay outside."


def remarks(browser):
    """Comments have an author and a time, are settled and filtered, and are one step back."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        before = editor.map()
        page.clock.set_fixed_time("2026-03-01T09:30:00.500Z")
        editor.press("r")
        page.fill("#comments-name", "Ms Lin")
        editor.choose("It may be so.")
        editor.press("e")
        editor.write("Says who?")
        [found] = editor.map()["comments"]
        assert found == {
            "id": "comment-on-a", "on": "a", "by": "Ms Lin", "at": "2026-03-01T09:30:00Z", "text": "Says who?",
        }, found
        assert editor.count("#canvas .remark") == 1
        assert "Says who?" in editor.text("#comments li") and "Ms Lin · 2026-03-01 09:30" in editor.text("#comments li")
        page.click("#comments li .actions button")
        assert editor.map()["comments"][0]["resolved"] is True
        assert editor.count("#comments li") == 0 and editor.count("#canvas .remark") == 0
        page.select_option("#comments-shown", "commentsResolved")
        assert editor.count("#comments li") == 1
        editor.choose("It is so.")
        page.check("#comments-of-this")
        assert editor.count("#comments li") == 0
        editor.undo(2)
        assert editor.map() == before


def marks(browser):
    """A teacher goes through a map by the keyboard: a mark each, with a note or none."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        page.clock.set_fixed_time("2026-03-01T09:30:00Z")
        editor.press("m")
        assert "Marked: 0 of" in editor.text("#marking")
        assert "It is so." in editor.selected()
        editor.press("a")
        editor.write("Well put.")
        assert "It may be so." in editor.selected()
        editor.press("w")
        page.wait_for_selector("#write textarea")
        editor.press("Enter")
        assert "Everything is marked." in editor.text("#status"), editor.text("#status")
        found = editor.map()["comments"]
        assert [(c["on"], c["mark"], c.get("text")) for c in found] == [
            ("t", "accepted", "Well put."), ("a", "wrong", None)], found
        assert editor.count("#canvas .remark.wrong") == 1 and editor.count("#canvas .remark.accepted") == 1
        editor.press("Escape")
        assert editor.count("#marking") == 0
        editor.save("saveMap", "marked.argue.json")
        editor.save("saveEdits", "marked.edits.jsonl")


def finds_commands(browser):
    """Everything that can be done, and every statement, is found by a few of its words."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        editor.choose("It is so.")
        editor.press("Control+k")
        page.keyboard.insert_text("maybe")
        assert "Nothing has these words." in editor.text("#palette-list")
        page.fill("#palette-input", "MAY be")
        assert editor.count("#palette-list [role=option]") == 1
        editor.press("Enter")
        assert "It may be so." in editor.selected()
        editor.press("Control+k")
        page.keyboard.insert_text("objection")
        assert page.get_attribute("#palette-input", "aria-activedescendant") == "palette-0"
        editor.press("Enter")
        editor.write("It may not.")
        assert editor.structure()[-1] == "It may not. against It may be so."
        editor.press("Control+k")
        page.keyboard.insert_text("dark")
        editor.press("Enter")
        assert page.evaluate("document.documentElement.dataset.mode") == "dark"


def exports(browser):
    """The map leaves the page in every format that the engine writes, with what that can't carry said."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        editor.choose("It is so.")
        editor.press("e")
        editor.write("A remark.")
        editor.press("Control+s")
        names = page.locator("#export-format option").evaluate_all("all => all.map((one) => one.value)")
        assert {"markdown", "prose", "text", "argdown", "dot", "mermaid", "csv", "json", "svg"} == set(names), names
        for number, name in enumerate(names):
            if number > 0:
                editor.press("Control+s")
            page.select_option("#export-format", name)
            with page.expect_download() as download:
                page.click("#export-button")
            download.value.save_as(FOLDER / f"exported.{name}")
            # A dialog that is closed is still there for a moment.
            page.locator("dialog").wait_for(state="detached")
        assert "comment" in editor.text(".told-bar"), editor.text(".told-bar")
        assert "A remark." in (FOLDER / "exported.json").read_text()
        editor.press("Control+s")
        page.select_option("#export-format", "json")
        page.uncheck("#export-comments")
        with page.expect_download() as download:
            page.click("#export-button")
        download.value.save_as(FOLDER / "clean.json")
        assert "A remark." not in (FOLDER / "clean.json").read_text()
        page.locator("dialog").wait_for(state="detached")
        editor.save("saveMap", "exported.argue.json")


def opens(browser):
    """A map that is dropped onto the page takes the other's place, and is one step back."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        before = editor.map()
        drop(editor, (FOLDER / "flawed.argue.json").read_text())
        page.locator("#status", has_text="The map is open").wait_for(state="attached")
        assert editor.map()["id"] == "flawed"
        editor.undo()
        assert editor.map() == before
        drop(editor, "no map")
        page.wait_for_selector(".refused")
        assert editor.map() == before


def drop(editor, text):
    editor.page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'm.argue.json', { type: 'application/json' }));
          for (const name of ['dragover', 'drop']) {
            document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        }""",
        text,
    )


def moves(browser):
    """What a change moves is seen moving, what one works on stays, and with reduced motion nothing moves."""
    for motion in ("no-preference", "reduce"):
        with Editor(browser, "small.html", reduced_motion=motion) as editor:
            for _ in range(4):
                editor.press("-")
            editor.choose("It may be so.")
            place = editor.node("It may be so.").bounding_box()
            # The parent is centred above two children then.
            editor.press("Enter")
            editor.page.wait_for_selector("#write textarea")
            editor.page.keyboard.insert_text("Another one.")
            running = editor.page.evaluate(
                """() => {
                  const enter = { key: 'Enter', bubbles: true, cancelable: true };
                  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', enter));
                  return document.getAnimations().filter((one) => one.effect.target.closest?.('#canvas')).length;
                }"""
            )
            assert (running > 0) == (motion == "no-preference"), (motion, running)
            editor.page.wait_for_timeout(400)
            after = editor.node("It may be so.").bounding_box()
            assert abs(after["x"] - place["x"]) < 1 and abs(after["y"] - place["y"]) < 1, (place, after)


def looks_over(browser):
    """The overview shows what is in sight, leads elsewhere, and is gone where everything is in sight."""
    with Editor(browser, "small.html") as editor:
        page = editor.page
        assert not page.locator("#minimap").is_visible()
        for _ in range(7):
            editor.press("+")
        page.mouse.move(335, 780)
        page.mouse.down()
        page.mouse.move(335, 380, steps=3)
        page.mouse.up()
        page.locator("#minimap").wait_for()
        page.wait_for_timeout(200)
        frame = "Number(document.querySelector('#minimap .frame').getAttribute('y'))"
        before = page.evaluate(frame)
        box = page.locator("#minimap").bounding_box()
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 3)
        # It follows with the next frame.
        page.wait_for_timeout(200)
        assert page.evaluate(frame) < before
        editor.press("Escape")
        editor.press("g")
        page.locator("#minimap").wait_for(state="hidden")


def keeps_locked(browser):
    """What an assignment gives can't be changed, removed or unlocked; its blanks are filled in."""
    with Editor(browser, "task.html") as editor:
        page = editor.page
        before = editor.map()
        editor.choose("Phones should stay")
        assert editor.count("#edit-button") == 0 and editor.count("#remove-button") == 0
        assert editor.count("#lock-button") == 0 and editor.count(".fields") == 0
        editor.press("F2")
        assert editor.count("#write") == 0
        editor.press("Delete")
        assert "is locked" in editor.text(".refused")
        page.click(".refused button")
        # A map that is dropped would take away what is given.
        drop(editor, (FOLDER / "small.argue.json").read_text())
        page.locator(".refused", has_text="is locked").wait_for()
        assert editor.map() == before
        assert editor.count("#canvas .lock") == 2 and editor.count("#canvas .blank-box") == 1
        page.locator("#canvas .blank-box").click()
        editor.press("F2")
        editor.write("Some learn with them.")
        editor.press("Shift+Tab")
        editor.write("Hardly ever.")
        assert editor.structure()[1:] == [
            "Some learn with them. against Phones should stay outside.",
            "Hardly ever. against Some learn with them.",
        ], editor.structure()
        editor.save("saveMap", "filled.argue.json")
        editor.save("saveEdits", "filled.edits.jsonl")


def is_accessible(browser):
    """Axe finds nothing serious in any state that a session visits."""
    script = next(p for p in map(Path, sys.path) if (p / "axe_playwright_python").is_dir())
    axe = (script / "axe_playwright_python" / "axe.min.js").read_text()

    def look(editor, state):
        editor.page.evaluate(f"{axe}; 0")
        found = editor.page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)")
        serious = [
            (state, v["id"], v["help"], [n["target"] for n in v["nodes"]][:4])
            for v in found
            if v["impact"] in ("serious", "critical")
        ]
        failures.extend(serious)

    failures = []
    with Editor(browser, "empty.html") as editor:
        look(editor, "empty")
    with Editor(browser, "texts.html", reduced_motion="reduce") as editor:
        page = editor.page
        look(editor, "opened")
        editor.choose("Phones should stay")
        look(editor, "chosen")
        editor.press("Tab")
        look(editor, "writing")
        editor.write("One more.")
        choose_words(editor, "Teachers say so every day.")
        look(editor, "words")
        editor.press("Escape")
        editor.press("o")
        look(editor, "outline")
        editor.press("c")
        look(editor, "review")
        editor.press("r")
        editor.choose("Phones should stay")
        editor.press("e")
        editor.write("A remark.")
        look(editor, "comments")
        editor.press("m")
        look(editor, "marking")
        editor.press("w")
        look(editor, "note")
        editor.press("Enter")
        editor.press("Escape")
        editor.press("s")
        look(editor, "supposing")
        editor.press("Control+k")
        look(editor, "palette")
        editor.press("Escape")
        editor.press("Control+s")
        look(editor, "saving")
        editor.press("Escape")
        editor.press("?")
        look(editor, "keys")
        editor.press("Escape")
        page.click('[data-state="zh-Hant"]')
        look(editor, "Chinese")
        editor.press("d")
        look(editor, "dark")
    phone = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
    with Editor(browser, "texts.html", **phone) as editor:
        look(editor, "phone")
        editor.page.tap("#texts-button")
        look(editor, "text on a phone")
    with Editor(browser, "task.html") as editor:
        look(editor, "assignment")
        editor.choose("Phones should stay")
        look(editor, "locked")
    assert failures == [], "\n".join(map(str, failures))


CHECKS = [
    types, points, touches, composes, fills_in, tells_all, pastes, mends, keeps, saves_itself,
    lights_up, quotes, anchors, reads_on_a_phone, remarks, marks,
    finds_commands, exports, opens, moves, looks_over, keeps_locked, is_accessible,
]

drive(CHECKS)
