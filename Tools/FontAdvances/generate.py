#!/usr/bin/env python3
"""Writes Sources/ArgumentDrawing/Text/AdvanceTable.swift: how wide characters are.

    Tools/FontAdvances/generate.py [--font FILE] [--output FILE]

The font is Noto Sans CJK of Debian's package fonts-noto-cjk, read with python3-fonttools. Only numbers
are taken from it: the advance of each character in thousandths of an em, in regular and bold. Quotation
marks, dashes and the ellipsis are as wide as a Latin text has them (the font's Korean variant), and
beside them stand those that its Chinese variant makes an em wide.
"""

import argparse
import pathlib

from fontTools.ttLib import TTCollection

FOLDER = pathlib.Path("/usr/share/fonts/opentype/noto")
OUTPUT = pathlib.Path(__file__).resolve().parents[2] / "Sources/ArgumentDrawing/Text/AdvanceTable.swift"
# Latin with its extensions, Greek, Cyrillic, punctuation, arrows and mathematical signs.
RANGES = [(0x20, 0x24F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF),
          (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF)]
UNKNOWN = 0


def advances(path, variant="KR"):
    for font in TTCollection(path):
        if font["name"].getDebugName(1).startswith(f"Noto Sans CJK {variant}"):
            cmap, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
            return {code: round(widths[name][0] * 1000 / em) for code, name in cmap.items()}
    raise SystemExit(f"{path} has no Noto Sans CJK {variant}")


def rows(numbers):
    line, lines = "", []
    for number in numbers:
        word = f"{number}, "
        if len(line) + len(word) > 90:
            lines.append("    " + line.rstrip())
            line = ""
        line += word
    return "\n".join(lines + ["    " + line.rstrip()])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--regular", default=FOLDER / "NotoSansCJK-Regular.ttc")
    parser.add_argument("--bold", default=FOLDER / "NotoSansCJK-Bold.ttc")
    parser.add_argument("--output", default=OUTPUT)
    arguments = parser.parse_args()
    tables = {"regular": advances(arguments.regular), "bold": advances(arguments.bold)}
    text = ["// Made by Tools/FontAdvances/generate.py from Noto Sans CJK; don't edit it.", "",
            "/// The advances of characters in thousandths of an em; 0 where the font has none.",
            "enum AdvanceTable {",
            "  /// The first code point of each run and how many it has.",
            "  static let runs: [(first: UInt32, count: UInt32)] = ["]
    text += [f"    (0x{first:X}, {last - first + 1})," for first, last in RANGES]
    text += ["  ]"]
    for name, table in tables.items():
        numbers = [table.get(code, UNKNOWN)
                   for first, last in RANGES for code in range(first, last + 1)]
        text += ["", f"  /// {name.capitalize()}, run after run.",
                 f"  static let {name}: [UInt16] = [", rows(numbers), "  ]"]
    chinese = advances(arguments.regular, "TC")
    wide = [code for first, last in RANGES for code in range(first, last + 1)
            if chinese.get(code) == 1000 and tables["regular"].get(code) != 1000]
    text += ["", "  /// What is an em wide in Chinese text.", "  static let wideInChinese: [UInt32] = [",
             rows([f"0x{code:X}" for code in wide]), "  ]"]
    pathlib.Path(arguments.output).write_text("\n".join(text) + "\n}\n", encoding="utf-8")


main()
