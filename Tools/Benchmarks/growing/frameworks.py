"""Plain frameworks with n attacks, in each format that is read."""

from .maps import EDGES


def edges(name, n):
    pairs, count = EDGES[name](n)
    return [(a + 1, b + 1) for a, b in pairs], count


def af(name, n):
    pairs, count = edges(name, n)
    return f"p af {count}\n" + "".join(f"{a} {b}\n" for a, b in pairs)


def apx(name, n):
    pairs, count = edges(name, n)
    return ("".join(f"arg(a{number}).\n" for number in range(1, count + 1))
            + "".join(f"att(a{a},a{b}).\n" for a, b in pairs))


def tgf(name, n):
    pairs, count = edges(name, n)
    return ("".join(f"a{number}\n" for number in range(1, count + 1)) + "#\n"
            + "".join(f"a{a} a{b}\n" for a, b in pairs))


def long_names(name, n):
    pairs, count = edges(name, n)
    long = "x" * 190
    return ("".join(f"arg({long}{number}).\n" for number in range(1, count + 1))
            + "".join(f"att({long}{a},{long}{b}).\n" for a, b in pairs))


def aba(name, n):
    """An assumption for each argument; an attack is a rule for the other's contrary."""
    pairs, count = edges(name, n)
    return (f"p aba {2 * count}\n"
            + "".join(f"a {number}\n" for number in range(1, count + 1))
            + "".join(f"c {number} {count + number}\n" for number in range(1, count + 1))
            + "".join(f"r {count + b} {a}\n" for a, b in pairs))


def aba_rules(name, n):
    """A chain of rules, of two atoms each."""
    return (f"p aba {n + 3}\na 1\nc 1 {n + 3}\n"
            + "".join(f"r {number + 1} {number} 1\n" for number in range(2, n + 2)) + "r 2 1\n")


def aba_body(name, n):
    """One rule with n atoms in its body."""
    return (f"p aba {n + 2}\n" + "".join(f"a {number}\n" for number in range(1, n + 1))
            + f"r {n + 1} " + " ".join(str(number) for number in range(1, n + 1)) + "\n")


FRAMEWORKS = {
    **{f"{form.__name__}-{name}": (f".{ending}", lambda n, form=form, name=name: form(name, n))
       for form, ending in [(af, "af"), (apx, "apx"), (tgf, "tgf"), (long_names, "apx"), (aba, "aba")]
       for name in EDGES},
    "aba-rules": (".aba", lambda n: aba_rules("", n)),
    "aba-body": (".aba", lambda n: aba_body("", n)),
}
