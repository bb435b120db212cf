"""Words to fill maps and documents with; the same on every run."""

import hashlib

WORDS = ("phones distract pupils who would learn more without them since attention is what a lesson "
         "asks for and a screen takes it away while some teachers say that a few use them well and "
         "others find that rules nobody follows are worse than none").split()
HAN = "手機使人分心因為專注是上課所需而螢幕奪走它有老師說少數學生善用也有人認為沒有人遵守的規則比沒有更糟"


def digest(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def sentence(number):
    """A sentence that no other number has, in nine words."""
    chosen = [WORDS[(number * step + step * step) % len(WORDS)] for step in range(1, 9)]
    return " ".join(chosen).capitalize() + f" {number}."


def latin(length):
    """So many characters of sentences."""
    parts, count, number = [], 0, 0
    while count < length:
        parts.append(sentence(number) + " ")
        count += len(parts[-1])
        number += 1
    return "".join(parts)[:length]


def han(length):
    """So many Han characters in sentences."""
    parts, count, number = [], 0, 0
    while count < length:
        part = "".join(HAN[(number * step + step) % len(HAN)] for step in range(1, 18)) + "。"
        parts.append(part)
        count += len(part)
        number += 1
    return "".join(parts)[:length]


def han_without_marks(length):
    return (HAN * (length // len(HAN) + 1))[:length]


def one_word(length):
    return ("abcdefghijklmnopqrstuvwxyz" * (length // 26 + 1))[:length]


def one_letter(length):
    return "a" * length


def emoji(length):
    return ("👩‍👩‍👧‍👦 " * (length // 8 + 1))[:length]


def emoji_without_spaces(length):
    return ("👍🏽" * (length // 2 + 1))[:length]


def marks(length):
    """One letter with all the rest of them combining marks."""
    return "e" + "\u0301\u0323" * (length // 2)


def lines(length):
    return ("ab\n" * (length // 3 + 1))[:length]


def spaces(length):
    return "a" + " " * (length - 2) + "b"


def flags(length):
    return ("🇹🇼" * (length // 2 + 1))[:length]


def stops(length):
    return ("a. " * (length // 3 + 1))[:length]


def quotation_marks(length):
    return ("“" * (length // 2) + "a" + "”" * (length // 2))[:length]


GIANTS = {
    "latin": latin, "han": han, "han-without-marks": han_without_marks, "one-word": one_word,
    "one-letter": one_letter, "emoji": emoji, "emoji-without-spaces": emoji_without_spaces,
    "marks": marks, "lines": lines, "spaces": spaces, "flags": flags, "stops": stops,
    "quotation-marks": quotation_marks,
}
