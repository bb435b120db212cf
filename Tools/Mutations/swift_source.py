"""What of a Swift file is code: everything else is blanked out, at the same length."""

import re

# The places where a string, a comment or neither begins; the first that matches wins.
_OPENING = re.compile(r'//[^\n]*|/\*|(#*)("""|")')


def code_of(text):
    """The text with blanks for comments and strings, so that patterns find code alone.

    What is interpolated into a string counts as part of it.
    """
    pieces, at = [], 0
    while match := _OPENING.search(text, at):
        end = _end(text, match)
        pieces.append(text[at : match.start()])
        pieces.append(re.sub(r"[^\n]", " ", text[match.start() : end]))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _end(text, match):
    opening = match.group()
    if opening.startswith("//"):
        return match.end()
    if opening == "/*":
        return _after(text, "*/", match.end())
    hashes, quotes = match.groups()
    return _end_of_string(text, match.end(), quotes + hashes, "\\" + hashes)


def _end_of_string(text, at, closing, escape):
    while at < len(text):
        if text.startswith(escape + "(", at):
            at = _end_of_interpolation(text, at + len(escape) + 1)
        elif text.startswith(escape, at):
            at += len(escape) + 1
        elif text.startswith(closing, at):
            return at + len(closing)
        else:
            at += 1
    return at


def _end_of_interpolation(text, at):
    depth = 1
    while at < len(text) and depth > 0:
        match = _OPENING.match(text, at)
        if match and match.group(2):
            at = _end(text, match)
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def _after(text, words, at):
    found = text.find(words, at)
    return len(text) if found < 0 else found + len(words)
