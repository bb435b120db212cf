#!/usr/bin/env python3
"""Writes Sources/ArgumentModel/Schemes/SchemeTable.swift from schemes.json beside this script.

    Tools/Schemes/generate.py [--check]

With --check nothing is written: the exit code is 1 if the file isn't what would be written. The
same data gives the same bytes.

The table is one string of lines, which costs neither the compiler nor the program's start anything;
`SchemeTableReader` takes it apart when a scheme is first asked for. A line's fields are parted by
`|`, its first field says what it is:

    S|id|family|stance or nothing|aliases, parted by spaces|name|name in Chinese
    D|summary|in Chinese
    P|slot|text|in Chinese
    C|conclusion|in Chinese
    U|slot of the premise that people put in words where they put one
    L|letter|what a reason has in its place: a slot, `conclusion` or `speaker`
    Q|id|slot, or `undercuts` or `rebuts` after an exclamation mark|text|in Chinese
    T|the question before it, of a reason's own words|in Chinese

Where a question asks of a reason's own words, these stand in braces: {slot}, {conclusion}, {speaker}.
Critical questions are worded so that "yes" lets the reason stand: a question that begins otherwise
than with a verb is refused.
"""

import argparse
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE / "schemes.json"
TABLE = HERE.parent.parent / "Sources/ArgumentModel/Schemes/SchemeTable.swift"

LANGUAGES = ["en", "zh-Hant"]
FAMILIES = ["source", "epistemic", "causal", "practical", "rules", "analogy", "classification",
            "commitment", "emotion", "topical"]
STANCES = ["supports", "attacks"]
WORD = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
YES_OR_NO = re.compile(r"(Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Would|Will) .*\?")
# What normalising takes from the beginning of a name, so that no id or alias may begin with it.
STRIPPED = re.compile(r"(argument|from|support|appeal-to)-")

SCHEME_MEMBERS = {"id", "name", "aliases", "family", "stance", "summary", "premises", "conclusion",
                  "usual", "letters", "questions"}
QUESTION_MEMBERS = {"id", "text", "told", "undermines", "undercuts", "rebuts"}
# What a reason has beside its premises.
OTHER_PARTS = ["conclusion", "speaker"]


class DataError(Exception):
    """Something in schemes.json isn't as it has to be."""


def require(condition, message):
    if not condition:
        raise DataError(message)


def texts(where, value):
    """Both versions of a text, checked."""
    require(isinstance(value, dict) and list(value) == LANGUAGES,
            f"{where}: a text has to be in {LANGUAGES}")
    for text in value.values():
        require(text and text == text.strip(), f"{where}: an empty text, or spaces around it")
        require(not re.search(r"[|\x00-\x1f\x7f]", text), f"{where}: | or a control character")
    chinese = value["zh-Hant"]
    require(re.search(r"[\u4e00-\u9fff]", chinese), f"{where}: no Chinese in {chinese}")
    require(not re.search(r"[,;:?!()]", chinese), f"{where}: half-width punctuation in {chinese}")
    return [value[language] for language in LANGUAGES]


def word(where, text):
    require(isinstance(text, str) and WORD.fullmatch(text), f"{where}: {text!r} is no id")
    return text


def attack(where, question, slots):
    """What an unfavourable answer to a question attacks, as the table has it."""
    kinds = [kind for kind in ("undermines", "undercuts", "rebuts") if kind in question]
    require(len(kinds) == 1, f"{where}: exactly one of undermines, undercuts and rebuts")
    kind = kinds[0]
    if kind == "undermines":
        require(question[kind] in slots, f"{where}: no premise has the slot {question[kind]!r}")
        return question[kind]
    require(question[kind] is True, f"{where}: {kind} has to be true")
    return "!" + kind


def told(where, question, slots):
    """The question as it is asked of a reason's own words, in both languages."""
    versions = texts(where, question["told"])
    for text in versions:
        parts = re.findall(r"[{]([^{}]*)[}]", text)
        require(parts, f"{where}: asks of no words")
        require(set(parts) <= {*slots, *OTHER_PARTS}, f"{where}: {parts} name no part")
        require(text.count("{") == text.count("}") == len(parts), f"{where}: a brace is alone")
    parts = [sorted(re.findall(r"[{]([^{}]*)[}]", text)) for text in versions]
    require(parts[0] == parts[1], f"{where}: the languages ask of different words")
    require(YES_OR_NO.fullmatch(versions[0]), f"{where}: not a yes-or-no question")
    return versions


def lines(scheme):
    """The table's lines for a scheme."""
    name = word("id", scheme.get("id"))
    unknown = set(scheme) - SCHEME_MEMBERS
    require(not unknown, f"{name}: unknown members {sorted(unknown)}")
    require(scheme["family"] in FAMILIES, f"{name}: unknown family")
    stance = scheme.get("stance", "")
    require(not stance or stance in STANCES, f"{name}: unknown stance")
    aliases = [word(name, alias) for alias in scheme["aliases"]]
    require(aliases == sorted(set(aliases)), f"{name}: aliases unsorted or repeated")
    for text in [name] + aliases:
        require(not STRIPPED.match(text), f"{name}: {text} isn't normalised")
    yield ["S", name, scheme["family"], stance, " ".join(aliases), *texts(name, scheme["name"])]
    yield ["D", *texts(f"{name}, summary", scheme["summary"])]
    slots = [word(name, premise["slot"]) for premise in scheme.get("premises", [])]
    require(len(slots) == len(set(slots)), f"{name}: a slot stands twice")
    parts = {"premises", "conclusion", "questions"} & set(scheme)
    require(len(parts) in (0, 3), f"{name}: premises, conclusion and questions belong together")
    for premise in scheme.get("premises", []):
        yield ["P", premise["slot"], *texts(f"{name}, {premise['slot']}", premise["text"])]
    if "conclusion" in scheme:
        yield ["C", *texts(f"{name}, conclusion", scheme["conclusion"])]
    if "usual" in scheme:
        require(scheme["usual"] in slots, f"{name}: usual is no slot")
        yield ["U", scheme["usual"]]
    for letter, part in scheme.get("letters", {}).items():
        require(re.fullmatch("[A-Z]", letter), f"{name}: {letter!r} is no letter")
        require(part in [*slots, *OTHER_PARTS], f"{name}: {letter} stands for no part")
        yield ["L", letter, part]
    require(not set(OTHER_PARTS) & set(slots), f"{name}: a slot is called like another part")
    questions = set()
    for question in scheme.get("questions", []):
        identifier = word(name, question["id"])
        where = f"{name}, {identifier}"
        require(identifier not in questions, f"{where}: stands twice")
        questions.add(identifier)
        unknown = set(question) - QUESTION_MEMBERS
        require(not unknown, f"{where}: unknown members {sorted(unknown)}")
        require(YES_OR_NO.fullmatch(question["text"]["en"]), f"{where}: not a yes-or-no question")
        yield ["Q", identifier, attack(where, question, slots), *texts(where, question["text"])]
        if "told" in question:
            yield ["T", *told(where, question, slots)]


def check_names(schemes):
    """No name may stand for two schemes, however it is spelled."""
    owners = {}
    for scheme in schemes:
        names = [scheme["id"], *scheme["aliases"], *scheme["name"].values()]
        for name in names:
            key = "".join(character for character in name.lower() if character.isalnum())
            owner = owners.setdefault(key, scheme["id"])
            require(owner == scheme["id"], f"{name} stands for {owner} and {scheme['id']}")


def swift(data):
    schemes = data["schemes"]
    identifiers = [scheme["id"] for scheme in schemes]
    require(identifiers == sorted(set(identifiers)), "schemes unsorted or repeated")
    check_names(schemes)
    table = "\n".join("  " + "|".join(fields) for scheme in schemes for fields in lines(scheme))
    require('"#' not in table and '"""' not in table, "a text ends the table's literal")
    return f'''\
// Generated by Tools/Schemes/generate.py from Tools/Schemes/schemes.json. Do not edit.
// swift-format-ignore-file

/// The argumentation schemes as lines; `SchemeTableReader` reads them.
let schemeTable = #"""
{table}
  """#
'''


def main():
    parser = argparse.ArgumentParser(description="Writes SchemeTable.swift from schemes.json.")
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    arguments = parser.parse_args()
    try:
        text = swift(json.loads(DATA.read_text(encoding="utf-8")))
    except (DataError, KeyError, ValueError) as error:
        print(f"{DATA}: {error}", file=sys.stderr)
        return 65
    if arguments.check:
        if TABLE.is_file() and TABLE.read_bytes() == text.encode():
            return 0
        print(f"{TABLE} is out of date: run Tools/Schemes/generate.py", file=sys.stderr)
        return 1
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
