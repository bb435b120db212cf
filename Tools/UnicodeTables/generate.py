#!/usr/bin/env python3
"""Writes Sources/ArgumentUnicode/Tables/*.swift from the Unicode Character Database.

    Tools/UnicodeTables/generate.py [--data FOLDER] [--output FOLDER]

The data is that of Debian's package unicode-data. The same data gives the same bytes.

Every table is one sorted array of runs: the first code point of a run in the upper 24 bits, the
value of the whole run in the lower 8. The compiler lays such an array of integers out in the
program's data, so that it costs nothing at the program's start; a search takes some ten steps.
"""

import argparse
import bz2
import pathlib
import re
import sys

END = 0x110000
SURROGATES = range(0xD800, 0xE000)

# The values of the tables, in the order in which Swift's enums declare them.
SCRIPTS = ["other", "common", "inherited", "latin", "han", "hiragana", "katakana", "hangul",
           "bopomofo", "arabic", "hebrew", "cyrillic", "greek", "thai", "devanagari"]
LINE_BREAK = ["alphabetic", "mandatory", "space", "zeroWidthSpace", "wordJoiner", "glue",
              "open", "close", "parenthesis", "exclamation", "infix", "slash", "quotation",
              "initialQuotation", "finalQuotation", "nonstarter", "breakAfter", "breakBefore",
              "hyphen", "doubleDash", "inseparable", "numeric", "prefix", "postfix", "hebrew",
              "ideographic", "middleDot", "contingent", "combining"]

SENTENCE_BREAK = ["other", "extend", "separator", "format", "space", "lower", "upper", "letter",
                  "numeric", "fullStop", "continuing", "terminator", "close"]
SENTENCE_BREAK_OF = {
    "Extend": "extend", "CR": "separator", "LF": "separator", "Sep": "separator",
    "Format": "format", "Sp": "space", "Lower": "lower", "Upper": "upper", "OLetter": "letter",
    "Numeric": "numeric", "ATerm": "fullStop", "SContinue": "continuing", "STerm": "terminator",
    "Close": "close",
}
CHINESE_FORM = ["shared", "traditional", "simplified"]

# Bits of the width table beside the width itself (0, 1 or 2).
EMOJI = 4  # can be shown as an emoji: a variation selector 16 makes it two columns wide
NARROW_AS_TEXT = 8  # an emoji that a variation selector 15 makes one column wide
PICTOGRAPHIC = 16  # can stand in a sequence with zero width joiners or a skin tone

LINE_BREAK_OF = {
    "BK": "mandatory", "CR": "mandatory", "LF": "mandatory", "NL": "mandatory", "SP": "space",
    "ZW": "zeroWidthSpace", "WJ": "wordJoiner", "GL": "glue", "OP": "open", "CL": "close",
    "CP": "parenthesis", "EX": "exclamation", "IS": "infix", "SY": "slash", "QU": "quotation",
    "NS": "nonstarter", "BA": "breakAfter", "BB": "breakBefore", "HY": "hyphen",
    "B2": "doubleDash", "IN": "inseparable", "NU": "numeric", "PR": "prefix", "PO": "postfix",
    "HL": "hebrew", "ID": "ideographic", "CB": "contingent", "CM": "combining",
    "ZWJ": "combining", "AL": "alphabetic",
    # As rule LB1 has it; small kana are kept from a line's start, the strict style.
    "AI": "alphabetic", "SG": "alphabetic", "XX": "alphabetic", "SA": "alphabetic",
    "CJ": "nonstarter",
    # Syllables and flags are whole grapheme clusters, and those break as ideographs do.
    "H2": "ideographic", "H3": "ideographic", "JL": "ideographic", "JV": "ideographic",
    "JT": "ideographic", "RI": "ideographic", "EB": "ideographic", "EM": "ideographic",
}


class Database:
    """The files of the database, each read as one value a code point."""

    def __init__(self, folder):
        self.folder = folder
        self.version = re.match(r"# EastAsianWidth-([0-9.]+)\.txt",
                                self.lines("EastAsianWidth.txt", raw=True)[0]).group(1)

    def lines(self, name, raw=False):
        text = (self.folder / name).read_text(encoding="utf-8")
        if raw:
            return text.splitlines()
        lines = (line.partition("#")[0].strip() for line in text.splitlines())
        return [line for line in lines if line]

    def ranges(self, name):
        """Yields first, last and the second field of each line."""
        for line in self.lines(name):
            codes, value = [field.strip() for field in line.split(";")][:2]
            first, _, last = codes.partition("..")
            yield int(first, 16), int(last or first, 16), value

    def property(self, name, default):
        values = [default] * END
        for first, last, value in self.ranges(name):
            values[first:last + 1] = [value] * (last + 1 - first)
        return values

    def binary(self, name, wanted):
        codes = set()
        for first, last, value in self.ranges(name):
            if value == wanted:
                codes.update(range(first, last + 1))
        return codes


def widths(data):
    category = data.property("extracted/DerivedGeneralCategory.txt", "Cn")
    east_asian = data.property("EastAsianWidth.txt", "N")
    # The file's comment: these are wide even where no character is assigned yet.
    for block in [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
                  (0x30000, 0x3FFFD)]:
        for code in range(block[0], block[1] + 1):
            if category[code] == "Cn":
                east_asian[code] = "W"
    # Hexagrams are as wide as ideographs: terminals always had it so, Unicode since version 16.
    east_asian[0x4DC0:0x4E00] = ["W"] * 0x40
    emoji = data.binary("emoji/emoji-data.txt", "Emoji")
    presentation = data.binary("emoji/emoji-data.txt", "Emoji_Presentation")
    pictographic = data.binary("emoji/emoji-data.txt", "Extended_Pictographic")
    ignorable = data.binary("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
    # Number signs of Arabic and other scripts are format characters that one sees.
    visible = data.binary("PropList.txt", "Prepended_Concatenation_Mark")
    # A soft hyphen inside a line is shown as a hyphen by most terminals.
    visible.add(0x00AD)
    # Vowels and final consonants of Hangul join the leading consonant, which has the columns.
    joining = set(range(0x1160, 0x1200)) | set(range(0xD7B0, 0xD800))

    def width(code):
        if code in visible:
            return 1
        if category[code] in ("Cc", "Cf", "Mn", "Me", "Zl", "Zp") or code in joining:
            return 0
        if category[code] == "Cn":
            # An emoji of a later version than the data's: the wide ones were given these places.
            if code in pictographic and 0x1FA70 <= code <= 0x1FAFF:
                return 2
            if code in ignorable:
                return 0
        return 2 if east_asian[code] in "WF" else 1

    def value(code):
        result = width(code)
        if code in emoji:
            result |= EMOJI
        # Enclosed ideographs are as wide as ideographs in either style.
        if code in presentation and not 0x1F200 <= code <= 0x1F2FF:
            result |= NARROW_AS_TEXT
        if code in pictographic:
            result |= PICTOGRAPHIC
        return result

    return [value(code) for code in range(END)]


def scripts(data):
    names = data.property("Scripts.txt", "Unknown")
    index = {name.capitalize(): value for value, name in enumerate(SCRIPTS)}
    return [index.get(name, 0) for name in names]


def line_breaks(data):
    classes = data.property("LineBreak.txt", "XX")
    category = data.property("extracted/DerivedGeneralCategory.txt", "Cn")
    index = {name: value for value, name in enumerate(LINE_BREAK)}
    # The file's comment: unassigned code points of these blocks are ideographs.
    ideographs = set()
    for first, last in [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
                        (0x30000, 0x3FFFD), (0x1F000, 0x1FAFF), (0x1FC00, 0x1FFFD)]:
        ideographs.update(range(first, last + 1))

    def name(code):
        if classes[code] == "XX" and category[code] == "Cn":
            if code in ideographs:
                return "ideographic"
            if 0x20A0 <= code <= 0x20CF:
                return "prefix"
        if classes[code] == "SA" and category[code] in ("Mn", "Mc"):
            return "combining"
        if classes[code] == "QU":
            return {"Pi": "initialQuotation", "Pf": "finalQuotation"}.get(
                category[code], "quotation")
        # What is blank and may be broken at is dropped there: em spaces, the ideographic space.
        if code == 0x09 or category[code] == "Zs" and classes[code] != "GL":
            return "space"
        # The dot between the parts of a foreign name, never at a line's start.
        if code == 0x00B7:
            return "middleDot"
        return LINE_BREAK_OF[classes[code]]

    return [index[name(code)] for code in range(END)]


def sentence_breaks(data):
    classes = data.property("auxiliary/SentenceBreakProperty.txt", "Other")
    index = {name: value for value, name in enumerate(SENTENCE_BREAK)}
    return [index[SENTENCE_BREAK_OF.get(name, "other")] for name in classes]


def chinese_forms(data):
    """Which characters are written in only one of the two forms of Chinese.

    By Unihan's variants, but for those that are among the common characters of the other form's
    national standard all the same: the first of U+540E, U+5F8C is one word in one form, another in
    the other.
    """
    def unihan(name):
        with bz2.open(data.folder / name, "rt", encoding="utf-8") as file:
            for line in file:
                fields = line.split()
                if len(fields) >= 3 and not line.startswith("#"):
                    yield int(fields[0][2:], 16), fields[1], fields[2:]

    simpler, fuller = set(), set()
    for code, name, values in unihan("Unihan_Variants.txt.bz2"):
        variants = {int(value.partition("<")[0][2:], 16)
                    for value in values if value.startswith("U+")}
        if name == "kSimplifiedVariant" and variants - {code}:
            simpler.add(code)
        elif name == "kTraditionalVariant" and variants - {code}:
            fuller.add(code)
    in_taiwan, in_china = set(), set()
    for code, name, values in unihan("Unihan_OtherMappings.txt.bz2"):
        # The first planes of Big5 and of GB 2312.
        if name == "kBigFive" and int(values[0], 16) < 0xC940:
            in_taiwan.add(code)
        elif name == "kGB0" and int(values[0]) < 5600:
            in_china.add(code)
    traditional = simpler - in_china
    simplified = fuller - in_taiwan
    both = traditional & simplified
    return [0 if code in both else 1 if code in traditional else 2 if code in simplified else 0
            for code in range(END)]


def runs(values):
    """Packs runs of equal values; surrogates, which no text has, lengthen the run before."""
    result = []
    before = None
    for code, value in enumerate(values):
        if code in SURROGATES:
            continue
        if value != before:
            result.append(code << 8 | value)
            before = value
    return result


def swift(version, name, summary, entries):
    text = (
        f"// Generated by Tools/UnicodeTables/generate.py from Unicode {version}. Do not edit.\n"
        "// swift-format-ignore-file\n\n"
        f"/// {summary}\n"
        f"let {name} = RunTable(runs: {name}Runs)\n\n"
        f"private let {name}Runs: [UInt32] = [\n")
    cells = [f"0x{entry:08x}," for entry in entries]
    for start in range(0, len(cells), 8):
        text += "  " + " ".join(cells[start:start + 8]) + "\n"
    return text + "]\n"


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"))
    parser.add_argument("--output", type=pathlib.Path,
                        default=here.parent.parent / "Sources/ArgumentUnicode/Tables")
    arguments = parser.parse_args()
    if not (arguments.data / "EastAsianWidth.txt").exists():
        sys.exit(f"{arguments.data} has no EastAsianWidth.txt: install the package unicode-data")
    data = Database(arguments.data)
    tables = {
        "WidthTable": ("widthTable", "The columns and the emoji properties of every scalar.",
                       runs(widths(data))),
        "ScriptTable": ("scriptTable", "The script of every scalar.", runs(scripts(data))),
        "LineBreakTable": ("lineBreakTable", "The line-break class of every scalar.",
                           runs(line_breaks(data))),
        "SentenceBreakTable": ("sentenceBreakTable", "The sentence-break class of every scalar.",
                               runs(sentence_breaks(data))),
        "ChineseFormTable": ("chineseFormTable",
                             "The form of Chinese that a scalar is written in alone.",
                             runs(chinese_forms(data))),
    }
    arguments.output.mkdir(parents=True, exist_ok=True)
    for file, (name, summary, entries) in tables.items():
        path = arguments.output / f"{file}.swift"
        path.write_text(swift(data.version, name, summary, entries), encoding="utf-8")
        print(f"{path.name}: {len(entries)} runs")


if __name__ == "__main__":
    main()
