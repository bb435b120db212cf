#!/usr/bin/env python3
"""Puts the functions of a WebAssembly object file in an order in which they compress well.

    order.py OBJECT ORDERED

gzip finds a repetition only where it lies less than 32 KiB back, and most of the engine's are between
functions that were made of one generic function, or of one kind of helper for several types. The
compiler has them where they are first used, far from each other; here they stand side by side. What
refers to a function in an object file does so by its symbol, so that only the symbols' places change.

The format of object files is described in the WebAssembly tool conventions, “Linking.md”.
"""

import bisect
import re
import sys

CUSTOM, IMPORT, FUNCTION, ELEMENT, CODE = 0, 2, 3, 9, 10
SYMBOL_TABLE, COMDATS = 8, 7  # Subsections of “linking”.
UNDEFINED, EXPLICIT_NAME = 0x10, 0x40  # Flags of a symbol.
HELPER = re.compile(r"(WO[a-z]|_WZ)$")  # What is made for a type, and what makes a global value.
COMMON = 24  # How much of two names has to be the same for functions to be kin.


class Reader:
    """Reads from bytes, from a place on."""

    def __init__(self, data, place=0):
        self.data = data
        self.place = place

    def number(self):
        result = shift = 0
        while True:
            byte = self.data[self.place]
            self.place += 1
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result

    def bytes(self, count):
        self.place += count
        return self.data[self.place - count : self.place]

    def name(self):
        return self.bytes(self.number())

    def rest(self):
        return self.data[self.place :]

    @property
    def is_at_end(self):
        return self.place >= len(self.data)


def number(value):
    """A number in LEB128."""
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def sized(data):
    return number(len(data)) + data


def sections(data):
    """The sections as pairs of an id and of what they hold."""
    reader = Reader(data, 8)
    result = []
    while not reader.is_at_end:
        kind = reader.bytes(1)[0]
        result.append((kind, reader.name()))
    return result


def imported_functions(section):
    reader = Reader(section)
    count = 0
    for _ in range(reader.number()):
        reader.name()
        reader.name()
        kind = reader.bytes(1)[0]
        if kind == 0:
            count += 1
            reader.number()
        elif kind == 1:
            reader.bytes(1)
            limits(reader)
        elif kind == 2:
            limits(reader)
        elif kind == 3:
            reader.bytes(2)
        else:
            sys.exit(f"order.py: an import of the unknown kind {kind}")
    return count


def limits(reader):
    flags = reader.bytes(1)[0]
    reader.number()
    if flags & 1:
        reader.number()


def bodies(section):
    """The functions, each with where it begins in the section, its size among it."""
    reader = Reader(section)
    result = []
    for _ in range(reader.number()):
        start = reader.place
        reader.name()
        result.append((start, section[start : reader.place]))
    return result


def symbols(reader):
    """The symbols of the subsection, each as its kind, flags, what its number is, and the rest."""
    for _ in range(reader.number()):
        kind, start = reader.bytes(1)[0], reader.place
        flags = reader.number()
        if kind == 1:  # Data.
            reader.name()
            if not flags & UNDEFINED:
                for _ in range(3):
                    reader.number()
            yield kind, flags, None, reader.data[start : reader.place]
        elif kind == 3:  # A section.
            reader.number()
            yield kind, flags, None, reader.data[start : reader.place]
        else:
            index = reader.number()
            start = reader.place
            if not flags & UNDEFINED or flags & EXPLICIT_NAME:
                reader.name()
            yield kind, flags, index, reader.data[start : reader.place]


def names(linking):
    """The names of functions that are defined, by their indices."""
    result = {}
    for kind, part in subsections(linking):
        if kind == SYMBOL_TABLE:
            for kind, flags, index, rest in symbols(Reader(part)):
                if kind == 0 and not flags & UNDEFINED:
                    result.setdefault(index, Reader(rest).name().decode())
    return result


def subsections(linking):
    reader = Reader(linking)
    reader.number()  # The version.
    while not reader.is_at_end:
        kind = reader.bytes(1)[0]
        yield kind, reader.name()


def key(name, size):
    helper = HELPER.search(name)
    return helper[0] if helper else "", name[:COMMON], size, name


def moved_linking(linking, places):
    result = bytearray(number(Reader(linking).number()))
    for kind, part in subsections(linking):
        reader = Reader(part)
        if kind == SYMBOL_TABLE:
            table = bytearray(number(Reader(part).number()))
            for sort, flags, index, rest in symbols(reader):
                if index is None:
                    table += bytes([sort]) + rest
                else:
                    index = places.get(index, index) if sort == 0 else index
                    table += bytes([sort]) + number(flags) + number(index) + rest
            part = bytes(table)
        elif kind == COMDATS:
            table = bytearray(number(reader.number()))
            while not reader.is_at_end:
                table += sized(reader.name()) + number(reader.number())
                count = reader.number()
                table += number(count)
                for _ in range(count):
                    sort, index = reader.bytes(1)[0], reader.number()
                    table += bytes([sort]) + number(places.get(index, index) if sort == 1 else index)
            part = bytes(table)
        result += bytes([kind]) + sized(part)
    return bytes(result)


def moved_relocations(reader, shifts):
    """Relocations in code, which stand by their places, behind the functions that they are in."""
    section, count = reader.number(), reader.number()
    result = []
    for _ in range(count):
        kind, place = reader.bytes(1), reader.number()
        start = reader.place
        reader.number()
        if kind[0] in {3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25}:  # With an addend.
            reader.number()
        result.append((place, kind, reader.data[start : reader.place]))
    moved = sorted((place + shifts(place), kind, rest) for place, kind, rest in result)
    return number(section) + number(count) + b"".join(
        kind + number(place) + rest for place, kind, rest in moved
    )


def moved_elements(section, places):
    """The functions whose addresses are taken; objects have one segment, from 1 on."""
    reader = Reader(section)
    result = bytearray(number(reader.number()))
    while not reader.is_at_end:
        start = reader.place
        if reader.number() or reader.bytes(1) != b"\x41":
            sys.exit("order.py: a segment of elements of an unknown kind")
        reader.number()
        reader.bytes(1)
        result += reader.data[start : reader.place]
        count = reader.number()
        result += number(count)
        for _ in range(count):
            index = reader.number()
            result += number(places.get(index, index))
    return bytes(result)


def ordered(data):
    parts = sections(data)
    by_kind = dict(parts)
    first = imported_functions(by_kind[IMPORT])
    old = bodies(by_kind[CODE])
    linking = next(part for kind, part in parts if kind == CUSTOM and Reader(part).name() == b"linking")
    known = names(linking[len(sized(b"linking")) :])
    order = sorted(
        range(len(old)), key=lambda index: key(known.get(first + index, ""), len(old[index][1]))
    )
    places = {first + index: first + place for place, index in enumerate(order)}

    starts, ends = {}, len(number(len(old)))
    for index in order:
        starts[index] = ends
        ends += len(old[index][1])
    beginnings = [start for start, _ in old]

    def shift(place):
        index = bisect.bisect_right(beginnings, place) - 1
        return starts[index] - beginnings[index]

    types = Reader(by_kind[FUNCTION])
    types = [types.number() for _ in range(types.number())]
    result = bytearray(data[:8])
    for kind, part in parts:
        if kind == FUNCTION:
            part = number(len(types)) + b"".join(number(types[index]) for index in order)
        elif kind == ELEMENT:
            part = moved_elements(part, places)
        elif kind == CODE:
            part = number(len(old)) + b"".join(old[index][1] for index in order)
        elif kind == CUSTOM:
            reader = Reader(part)
            name = reader.name()
            if name == b"linking":
                part = sized(name) + moved_linking(reader.rest(), places)
            elif name == b"reloc.CODE":
                part = sized(name) + moved_relocations(reader, shift)
        result += bytes([kind]) + sized(part)
    return bytes(result)


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(source, "rb") as file:
        made = ordered(file.read())
    with open(target, "wb") as file:
        file.write(made)
