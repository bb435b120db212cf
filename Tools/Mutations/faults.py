"""Small deliberate faults in Swift source, each of them behind a switch.

Every fault is an edit of the text that leaves the code as it is until its switch is thrown, so that
one build serves all of them. An operator becomes one of the fault's own, of the same precedence, so
that no expression has to be taken apart.
"""

import re
from dataclasses import dataclass

from swift_source import code_of


@dataclass(frozen=True)
class Fault:
    """An edit of one file: what stands at `start..<end` becomes `code` once it has a number."""

    kind: str
    line: int
    start: int
    end: int
    # What the reader of a report sees: before and after.
    before: str
    after: str
    # The replacement and what it needs declared, with NUMBER and OPERATOR in place of the fault's.
    code: str
    declaration: str = ""

    def place(self, text, number):
        return text.replace("NUMBER", str(number)).replace("OPERATOR", operator(number))


def operator(number):
    """An operator that no code uses: two mathematical signs."""
    return chr(0x2200 + number // 128) + chr(0x2280 + number % 128)


def _infix(precedence, generics, operands, result, usual, fault):
    left, right, effects = operands
    return (
        f"infix operator OPERATOR: {precedence}\n"
        f"public func OPERATOR {generics}(a: {left}, b: {right}) {effects} -> {result} {{\n"
        f"  Mutation.isOn(NUMBER) ? {fault} : {usual}\n}}\n"
    )


def _compared(usual, fault):
    of = "Equatable" if usual in ("==", "!=") else "Comparable"
    return fault, _infix(
        "ComparisonPrecedence", f"<T: {of}>", ("T", "T", ""), "Bool", f"a {usual} b", f"a {fault} b"
    )


def _calculated(usual, fault):
    of, precedence = (
        ("Numeric", "MultiplicationPrecedence") if usual == "*" else ("AdditiveArithmetic", "AdditionPrecedence")
    )
    faulty = "a" if usual == "*" else f"a {fault} b"
    return fault, _infix(precedence, f"<T: {of}>", ("T", "T", ""), "T", f"a {usual} b", faulty)


_LAZY = ("Bool", "@autoclosure () throws -> Bool", "rethrows")


def _joined(usual, fault):
    precedence = "LogicalConjunctionPrecedence" if usual == "&&" else "LogicalDisjunctionPrecedence"
    return fault, _infix(precedence, "", _LAZY, "Bool", f"try a {usual} b()", f"try a {fault} b()")


_OPERATORS = {
    "<": _compared("<", "<="),
    "<=": _compared("<=", "<"),
    ">": _compared(">", ">="),
    ">=": _compared(">=", ">"),
    "==": _compared("==", "!="),
    "!=": _compared("!=", "=="),
    "+": _calculated("+", "-"),
    "-": _calculated("-", "+"),
    "*": _calculated("*", "(without)"),
    "&&": _joined("&&", "||"),
    "||": _joined("||", "&&"),
    "??": (
        "?? (always)",
        _infix(
            "NilCoalescingPrecedence", "<T>", ("T?", "@autoclosure () throws -> T", "rethrows"),
            "T", "try a ?? b()", "try b()",
        ),
    ),
}

_NOT = "prefix operator OPERATOR\npublic prefix func OPERATOR (a: Bool) -> Bool { Mutation.isOn(NUMBER) ? a : !a }\n"

# A statement that stands on a line by itself: a call or an assignment.
_STATEMENT = re.compile(
    r"^( *)((?:try )?(?:self\.)?[a-z][\w.]*(?:\[[^\]\n]*\])?(?:[!?]?\.\w+)*(?:\(.*\)| (?:[-+*/|&]|)= [^{\n]+))$",
    re.M,
)
_RESULTS = {"": "return", "Bool": "return false", "Int": "return 0", "optional": "return nil", "array": "return []"}


def _is_in_guard(code, place):
    """Whether the innermost block around a place is the one that a guard leaves by."""
    depth = 0
    while place > 0:
        place -= 1
        if code[place] == "}":
            depth += 1
        elif code[place] == "{":
            depth -= 1
            if depth < 0:
                break
    line = code[code.rfind("\n", 0, place) + 1 : place].strip()
    # An if's other branch begins behind the bracket that ends the first.
    return line.endswith("else") and not line.startswith("}")


def faults_in(text):
    """All faults that the patterns find, in the order of their places."""
    code = code_of(text)
    found = []

    def add(kind, match, group, before, after, replacement, declaration=""):
        start, end = match.span(group)
        line = text.count("\n", 0, start) + 1
        found.append(Fault(kind, line, start, end, before, after, replacement, declaration))

    for match in re.finditer(r"(?<= )(<=|>=|==|!=|<|>|\+|-|\*|&&|\|\||\?\?)(?= )", code):
        line = code[code.rfind("\n", 0, match.start()) + 1 : code.find("\n", match.end())]
        # Neither a declared operator nor a generic constraint is an expression, and texts have no
        # difference.
        joins_texts = match.group() in "+-" and '"' in text[match.start() - 2] + text[match.end() + 1]
        if not joins_texts and not re.search(r"\bfunc\b|\bwhere \w+(\.\w+)* ==|^ *#|^ *extension\b", line):
            after, declaration = _OPERATORS[match.group()]
            add("operator", match, 0, match.group(), after, "OPERATOR", declaration)
    for match in re.finditer(r"(?<=[ (\[])(!)(?=[a-z(])", code):
        add("not", match, 0, "!", "", "OPERATOR", _NOT)
    for match in re.finditer(r"(?<=[ (\[.<])(?<!\$)(\d[\d_]*(?:\.\d+)?)(?=[,) \n\]]|\.\.[.<])", code):
        if code[match.start() - 1] != "." or code[match.start() - 2] in ".<":
            number = match.group()
            add("constant", match, 0, number, f"{number} + 1", f"Mutation.constant(NUMBER, {number})")
    for match in re.finditer(r"(?<=[ (\[])(true|false)\b", code):
        word = match.group()
        add("boolean", match, 0, word, f"not {word}", f"Mutation.flip(NUMBER, {word})")
    for match in re.finditer(r"(?<![.\w])(min|max)(?=\()", code):
        word = match.group()
        other = {"min": "max", "max": "min"}[word]
        add("extreme", match, 0, word, other, f"Mutation.{word}NUMBER",
            f"extension Mutation {{ public static func {word}NUMBER<T: Comparable>(_ a: T, _ b: T) -> T "
            f"{{ isOn(NUMBER) ? Swift.{other}(a, b) : Swift.{word}(a, b) }} }}\n")
    for match in re.finditer(r"\b(?:if|guard|while|where) ((?:(?!\blet\b|\bcase\b|\bvar\b|#)[^{}\n,])+?)(?= \{| else \{|:$|,$)", code, re.M):
        condition = text[slice(*match.span(1))]
        add("condition", match, 1, condition, f"not ({condition})", f"Mutation.flip(NUMBER, {condition})")
    for match in _STATEMENT.finditer(code):
        statement = text[slice(*match.span(2))]
        # What an initialiser sets has to be set.
        if statement.count("(") == statement.count(")") and not statement.startswith("self."):
            add("statement", match, 2, statement, "nothing", f"if !Mutation.isOn(NUMBER) {{ {statement} }}")
    # A guard has to leave, so its jumps can't be taken out.
    for match in re.finditer(r"^ *(break|continue)$", code, re.M):
        if not _is_in_guard(code, match.start()):
            add("jump", match, 1, match.group(1), "nothing", f"if !Mutation.isOn(NUMBER) {{ {match.group(1)} }}")
    for match in re.finditer(r"\bfunc [^{}]*?\)(?: rethrows| throws(?:\(\w+\))?)?(?: -> ([^{}\n]+?))?( \{)$", code, re.M):
        result = match.group(1) or ""
        shape = {"?": "optional", "]": "array"}.get(result[-1:], result)
        if shape in _RESULTS and ":" not in result:
            back = _RESULTS[shape]
            add("return", match, 2, "{", f"{{ {back}", f" {{ if Mutation.isOn(NUMBER) {{ {back} }}")
    return sorted(found, key=lambda fault: (fault.start, fault.end))
