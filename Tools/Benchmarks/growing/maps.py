"""Maps in which one thing is there n times. Each function makes a map; its name says what it counts.

A shape may be given with a share of n, where one of the things is dear: a chain of attributions
costs less than a statement. Of what joins every two of its things n counts the edges.
"""

import math

from .texts import GIANTS, digest, han, latin, one_word, sentence

SHAPES = {}


def shape(share=1.0, name=None):
    def add(function):
        SHAPES[(name or function.__name__).replace("_", "-")] = (function, share)
        return function
    return add


def statement(number, **members):
    return {"id": f"s{number}", "text": sentence(number), **members}


def reason(number, premises, target, stance="supports", **members):
    return {"id": f"r{number}", "premises": premises, "target": target, "stance": stance, **members}


def a_map(statements=(), reasons=(), **members):
    """A map with the thesis s0, to which the rest is added."""
    statements = list(statements)
    if not any(one["id"] == "s0" for one in statements):
        statements.insert(0, statement(0, role="thesis"))
    return {"format": "argue/1", "id": "m", "languages": ["en"], **members,
            "statements": statements, "reasons": list(reasons)}


def tag(number):
    """A language tag of its own for each number."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "qaa-x-" + "".join(letters[number // 26 ** place % 26] for place in range(4))


def edition(text, language="en", **members):
    return {"language": language, "length": len(text), "sha256": digest(text), "text": text,
            **members}


def with_text(text, anchors, **members):
    """A map of a source with its text; one statement has all the anchors."""
    return a_map([statement(0, role="thesis", anchors=anchors)],
                 sources=[{"id": "src", "title": "A source", "editions": [edition(text)]}], **members)


def anchor(text, start, end):
    return {"source": "src", "edition": "en", "ranges": [[start, end]],
            "digest": digest(text[start:end]),
            "quote": {"exact": text[start:end], "prefix": text[max(0, start - 32):start],
                      "suffix": text[end:end + 32]}}


# MARK: Members that nothing here knows

def strange(n):
    """Members in an order that isn't that of their names."""
    return {f"m{number * 7919 % n:06}x": number for number in range(n)}


@shape(2)
def unknown_members(n):
    return a_map(**strange(n))


@shape(2)
def unknown_in_statement(n):
    return a_map([statement(0, role="thesis", **strange(n))])


@shape(2)
def unknown_in_reason(n):
    return a_map([statement(1)], [reason(1, ["s1"], "s0", **strange(n))])


@shape(2)
def unknown_in_premise(n):
    return a_map([statement(1)], [reason(1, [{"statement": "s1", **strange(n)}], "s0")])


@shape(2)
def unknown_in_anchor(n):
    text = latin(100)
    return with_text(text, [{**anchor(text, 0, 20), **strange(n)}])


@shape(2)
def unknown_in_quote(n):
    text = latin(100)
    one = anchor(text, 0, 20)
    one["quote"].update(strange(n))
    return with_text(text, [one])


@shape(2)
def unknown_in_edition(n):
    return a_map(sources=[{"id": "src", "editions": [edition(latin(100), **strange(n))]}])


@shape(2)
def unknown_in_attribution(n):
    return a_map([statement(0, role="thesis", attribution=[{"who": "a", **strange(n)}])])


@shape(2)
def unknown_in_checks(n):
    return a_map(checks=strange(n))


@shape(2)
def extensions(n):
    return a_map(extensions=strange(n))


@shape(2)
def extensions_of_statement(n):
    return a_map([statement(0, role="thesis", extensions={"ns": strange(n)})])


@shape(2)
def extensions_list(n):
    return a_map(extensions={"ns": [{"a": number} for number in range(n)]})


@shape(0.5)
def unknown_in_each_statement(n):
    return a_map([statement(number, **{f"m{number}": 1}) for number in range(n)])


# MARK: Languages

@shape()
def languages_of_text(n):
    return a_map([{"id": "s0", "role": "thesis",
                   "text": {tag(number * 7919 % n): sentence(number) for number in range(n)}}])


@shape()
def languages_of_title(n):
    return a_map(title={tag(number): sentence(number) for number in range(n)})


@shape()
def languages_of_map(n):
    return a_map(languages=["en"] + [tag(number) for number in range(n)])


@shape(0.5)
def languages_of_map_and_text(n):
    tags = [tag(number * 7919 % n) for number in range(n)]
    return a_map([{"id": "s0", "role": "thesis",
                   "text": {one: sentence(number) for number, one in enumerate(tags)}}],
                 languages=tags)


@shape(0.25)
def languages_one_a_statement(n):
    return a_map([{"id": f"s{number}", "text": {tag(number): sentence(number)}}
                  for number in range(n)], languages=[tag(number) for number in range(n)])


@shape()
def authors(n):
    return a_map(authors=[f"Author {number}" for number in range(n)])


# MARK: Statements

@shape(0.5)
def statements(n):
    return a_map(statement(number) for number in range(n))


@shape(0.5)
def statements_of_one_text(n):
    return a_map(statement(number, text=sentence(0)) for number in range(n))


@shape(0.5)
def statements_nearly_alike(n):
    return a_map(statement(number, text=sentence(0)[:-1] + f" of {number}") for number in range(n))


@shape(0.5)
def statements_in_two_languages(n):
    return a_map((statement(number, text={"en": sentence(number), "zh-Hant": han(20) + str(number)})
                  for number in range(n)), languages=["en", "zh-Hant"])


@shape(0.5)
def ids_that_begin_alike(n):
    names = ["x" * 190 + f"{number:08}" for number in range(n)]
    return a_map(({"id": name, "text": sentence(number)} for number, name in enumerate(names)),
                 [{"id": "y" * 190 + f"{number:08}", "premises": [names[number]],
                   "target": names[number - 1], "stance": "supports"} for number in range(1, n, 2)])


@shape(0.5)
def duplicate_ids(n):
    return a_map({"id": "s0", "text": sentence(number)} for number in range(n))


@shape(0.5)
def pairs_of_duplicate_ids(n):
    return a_map({"id": f"s{number // 2}", "text": sentence(number)} for number in range(n))


@shape(0.5)
def ids_over_kinds(n):
    return a_map([statement(number) for number in range(n)],
                 [{"id": f"s{number}", "premises": ["s1"], "target": "s0", "stance": "supports"}
                  for number in range(n)])


@shape(0.5)
def bad_ids(n):
    return a_map([{"id": f"-{number} ", "text": sentence(number)} for number in range(n)])


@shape(0.5)
def thesis_many(n):
    return a_map(statement(number, role="thesis") for number in range(n))


@shape(0.5)
def roles_nobody_knows(n):
    return a_map(statement(number, role=f"role{number}") for number in range(n))


@shape()
def tags_of_one(n):
    return a_map([statement(0, role="thesis", tags=[f"tag{number}" for number in range(n)])])


@shape(0.5)
def tags_of_many(n):
    return a_map(statement(number, tags=[f"tag{number}", "all"]) for number in range(n))


@shape(0.5)
def tags_spelled_alike(n):
    return a_map(statement(number, tags=[f"Tag-{number // 2}" if number % 2 else f"tag-{number // 2}"])
                 for number in range(n))


@shape()
def citations(n):
    return a_map([statement(0, role="thesis", citations=[
        {"source": "src", "place": f"p. {number}"} for number in range(n)])],
        sources=[{"id": "src", "title": "A source"}])


@shape()
def citations_dangling(n):
    return a_map([statement(0, role="thesis", citations=[
        {"source": f"src{number}"} for number in range(n)])])


@shape()
def divergences(n):
    return a_map([statement(0, role="thesis", divergences=[
        {"source": "src", "editions": ["en", "fr"], "kind": "stronger", "note": f"n{number}"}
        for number in range(n)])],
        sources=[{"id": "src", "editions": [edition(latin(50)), edition(latin(60), "fr")]}])


@shape()
def attributions(n):
    return a_map([statement(0, role="thesis", attribution=[
        {"who": f"p{number}", "act": "reports"} for number in range(n)])])


@shape(0.5)
def attributions_known(n):
    return a_map([statement(0, role="thesis", attribution=[
        {"who": f"p{number}", "act": "reports"} for number in range(n)])],
        participants=[{"id": f"p{number}", "name": f"P {number}"} for number in range(n)])


# MARK: Sources and anchors

@shape(0.5)
def sources(n):
    return a_map(sources=[{"id": f"src{number}", "title": f"Source {number}"} for number in range(n)])


@shape(0.5)
def editions(n):
    return a_map(sources=[{"id": "src", "editions": [
        edition(sentence(number), tag(number)) for number in range(n)]}])


@shape(0.5)
def editions_of_one_key(n):
    return a_map(sources=[{"id": "src", "editions": [
        edition(sentence(number), "en") for number in range(n)]}])


@shape(0.5)
def editions_that_replace(n):
    return a_map(sources=[{"id": "src", "editions": [
        edition(sentence(number), "en", id=f"e{number}", replaces=f"e{number + 1}")
        for number in range(n)]}])


@shape(0.5)
def editions_that_translate(n):
    return a_map(sources=[{"id": "src", "editions": [
        edition(sentence(number), tag(number), translationOf=tag(number + 1))
        for number in range(n)]}])


@shape(0.5)
def editions_with_anchors(n):
    return a_map([statement(number, anchors=[
        {"source": "src", "edition": tag(number), "ranges": [[0, 5]],
         "digest": digest(sentence(number)[:5])}]) for number in range(n)],
        sources=[{"id": "src", "editions": [
            edition(sentence(number), tag(number)) for number in range(n)]}])


def spread(text, n, width=30):
    step = len(text) // n
    return [anchor(text, number * step, number * step + min(width, step)) for number in range(n)]


@shape(0.5)
def anchors_of_one(n):
    text = latin(40 * n)
    return with_text(text, spread(text, n))


@shape(0.25)
def anchors_of_many(n):
    text = latin(40 * n)
    return a_map([statement(number, text=one["quote"]["exact"], anchors=[one])
                  for number, one in enumerate(spread(text, n))],
                 sources=[{"id": "src", "editions": [edition(text)]}])


@shape(0.25)
def anchors_of_many_in_chinese(n):
    text = han(40 * n)
    return a_map([statement(number, text={"en": sentence(number)}, anchors=[one])
                  for number, one in enumerate(spread(text, n))],
                 sources=[{"id": "src", "editions": [edition(text)]}])


@shape(0.25)
def anchors_that_overlap(n):
    text = latin(10 * n + 100)
    return a_map([statement(number, anchors=[anchor(text, number * 10, number * 10 + 100)])
                  for number in range(n)],
                 sources=[{"id": "src", "editions": [edition(text)]}])


@shape(0.25)
def anchors_at_one_place(n):
    text = latin(1000)
    return a_map([statement(number, anchors=[anchor(text, 10, 60)]) for number in range(n)],
                 sources=[{"id": "src", "editions": [edition(text)]}])


@shape(0.25)
def anchors_of_one_at_one_place(n):
    text = latin(1000)
    return with_text(text, [anchor(text, 10, 60)] * n)


@shape(0.25)
def anchors_nested(n):
    """Of a text of one length: what stands in n of them is marked n times only at its edges."""
    text = latin(4 * n)
    middle = 2 * n
    return a_map([statement(number, anchors=[
        {"source": "src", "edition": "en",
         "ranges": [[middle - number - 1, middle - number], [middle + number, middle + number + 1]]}])
        for number in range(n)], sources=[{"id": "src", "editions": [edition(text)]}])


@shape(0.5)
def anchors_with_bad_digests(n):
    text = latin(40 * n)
    return with_text(text, [{**one, "digest": digest(str(number))}
                            for number, one in enumerate(spread(text, n))])


@shape(0.5)
def anchors_out_of_bounds(n):
    text = latin(100)
    return with_text(text, [{"source": "src", "edition": "en", "ranges": [[number, 1000 + number]]}
                            for number in range(n)])


@shape(0.5)
def anchors_dangling(n):
    text = latin(100)
    return with_text(text, [{"source": f"x{number}", "edition": "en", "ranges": [[0, 4]]}
                            for number in range(n)])


@shape(0.5)
def anchors_malformed(n):
    text = latin(100)
    return with_text(text, [{"source": number, "edition": "en", "ranges": [[4]]}
                            for number in range(n)])


@shape(0.5)
def anchors_malformed_in_many(n):
    return a_map([statement(number, anchors=[{"source": number}]) for number in range(n)])


@shape()
def ranges(n):
    text = latin(4 * n)
    ranges = [[4 * number, 4 * number + 2] for number in range(n)]
    return with_text(text, [{"source": "src", "edition": "en", "ranges": ranges,
                             "digest": digest("\n".join(text[a:b] for a, b in ranges))}])


@shape()
def ranges_that_overlap(n):
    text = latin(n + 100)
    return with_text(text, [{"source": "src", "edition": "en",
                             "ranges": [[number, number + 50] for number in range(n)]}])


@shape()
def ranges_malformed(n):
    text = latin(100)
    return with_text(text, [{"source": "src", "edition": "en", "ranges": [[number]
                             for number in range(n)]}])


# MARK: Everything else that is counted

@shape(0.5)
def participants(n):
    return a_map(participants=[{"id": f"p{number}", "name": f"Person {number}"}
                               for number in range(n)])


@shape(0.25)
def participants_who_speak(n):
    return a_map([statement(number, attribution=[{"who": f"p{number}", "act": "asserts"}])
                  for number in range(n)],
                 participants=[{"id": f"p{number}", "name": f"Person {number}"}
                               for number in range(n)])


@shape(0.5)
def groups(n):
    return a_map(groups=[{"id": f"g{number}", "title": f"Group {number}", "members": ["s0"]}
                         for number in range(n)])


@shape(0.5)
def groups_of_one_each(n):
    return a_map([statement(number) for number in range(n)],
                 groups=[{"id": f"g{number}", "title": f"Group {number}", "members": [f"s{number}"]}
                         for number in range(n)])


@shape(0.5)
def members_of_group(n):
    return a_map([statement(number) for number in range(n)],
                 groups=[{"id": "g", "title": "All", "members": [f"s{number}" for number in range(n)]}])


@shape()
def members_dangling(n):
    return a_map(groups=[{"id": "g", "title": "All", "members": [f"x{number}" for number in range(n)]}])


@shape(0.5)
def groups_nested(n):
    return a_map([statement(number) for number in range(n)],
                 groups=[{"id": f"g{number}", "title": f"Group {number}", "members": [f"s{number}"],
                          **({"parent": f"g{number - 1}"} if number else {})}
                         for number in range(n)])


@shape(0.5)
def groups_in_a_circle(n):
    return a_map(groups=[{"id": f"g{number}", "parent": f"g{(number + 1) % n}"}
                         for number in range(n)])


@shape(0.5)
def groups_in_one(n):
    return a_map(groups=[{"id": "g", "title": "All"}] + [
        {"id": f"g{number}", "title": f"Group {number}", "parent": "g"} for number in range(n)])


@shape(0.5)
def comments_on_one(n):
    return a_map(comments=[{"id": f"c{number}", "on": "s0", "by": "a", "text": sentence(number)}
                           for number in range(n)])


@shape(0.25)
def comments_on_many(n):
    return a_map([statement(number) for number in range(n)],
                 comments=[{"id": f"c{number}", "on": f"s{number}", "text": sentence(number)}
                           for number in range(n)])


@shape(0.5)
def comments_on_comments(n):
    return a_map(comments=[{"id": f"c{number}", "on": f"c{number - 1}" if number else "s0",
                            "text": sentence(number)} for number in range(n)])


@shape(0.5)
def utterances(n):
    return a_map(utterances=[{"id": f"u{number}", "speaker": "a", "text": sentence(number)}
                             for number in range(n)])


@shape(0.5)
def utterances_in_a_chain(n):
    return a_map(utterances=[{"id": f"u{number}", "speaker": "a", "text": sentence(number),
                              "content": ["s0"],
                              **({"replyTo": f"u{number - 1}"} if number else {})}
                             for number in range(n)])


@shape(0.5)
def utterances_in_a_circle(n):
    return a_map(utterances=[{"id": f"u{number}", "replyTo": f"u{(number + 1) % n}"}
                             for number in range(n)])


@shape(0.5)
def contents_of_utterance(n):
    return a_map([statement(number) for number in range(n)],
                 utterances=[{"id": "u", "content": [f"s{number}" for number in range(n)]}])


@shape()
def acknowledgements(n):
    return a_map(checks={"acknowledged": [
        {"rule": "unsupported-thesis", "id": f"x{number}", "why": "so"} for number in range(n)]})


@shape(0.25)
def acknowledgements_that_fit(n):
    return a_map([statement(number, role="thesis") for number in range(n)],
                 checks={"acknowledged": [{"rule": rule, "id": f"s{number}", "why": "so"}
                                          for number in range(n // 2)
                                          for rule in ["unsupported", "several-theses"]]})


@shape()
def severities(n):
    return a_map(checks={"severity": {f"rule{number}": "note" for number in range(n)}})


# MARK: Relations

def related(edges, n, kind):
    def members(number, a, b):
        if kind == "prefers":
            return {"id": f"k{number}", "type": kind, "prefer": f"s{a}", "over": f"s{b}"}
        if kind != "contradicts":
            return {"id": f"k{number}", "type": kind, "from": f"s{a}", "to": f"s{b}"}
        return {"id": f"k{number}", "type": kind, "between": [f"s{a}", f"s{b}"]}
    return a_map([statement(number) for number in range(n)],
                 relations=[members(number, a, b) for number, (a, b) in enumerate(edges)])


def chain_edges(n):
    return [(number, number + 1) for number in range(n - 1)], n


def cycle_edges(n):
    return [(number, (number + 1) % n) for number in range(n)], n


def star_edges(n):
    return [(0, number) for number in range(1, n)], n


def clique_edges(n):
    """n edges, between every two of a few."""
    count = max(2, math.isqrt(2 * n) + 1)
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    return pairs[:n], count


def pair_edges(n):
    return [(0, 1)] * n, 2


EDGES = {"chain": chain_edges, "cycle": cycle_edges, "star": star_edges, "clique": clique_edges,
         "pair": pair_edges}

for _kind in ["contradicts", "restates", "prefers", "knows"]:
    for _name, _edges in EDGES.items():
        shape(0.25, f"{_kind}-{_name}")(
            lambda n, kind=_kind, edges=_edges: related(*edges(n), kind))


@shape(0.5)
def contradicts_between_all(n):
    return a_map([statement(number) for number in range(n)], relations=[
        {"id": "k", "type": "restates", "between": [f"s{number}" for number in range(n)]}])


# MARK: Reasons

def reasoned(edges, n, stance):
    return a_map([statement(number, **({"role": "thesis"} if number == 0 else {}))
                  for number in range(n)],
                 [reason(number, [f"s{b}"], f"s{a}", stance)
                  for number, (a, b) in enumerate(edges)])


for _stance in ["supports", "attacks"]:
    for _name, _edges in EDGES.items():
        shape(0.25, f"{_stance}-{_name}")(
            lambda n, stance=_stance, edges=_edges: reasoned(*edges(n), stance))


@shape(0.25)
def attacks_both_ways(n):
    edges, count = star_edges(n // 2)
    return reasoned(edges + [(b, a) for a, b in edges], count, "attacks")


@shape(0.25)
def clique_both_ways(n):
    edges, count = clique_edges(n // 2)
    return reasoned(edges + [(b, a) for a, b in edges], count, "attacks")


@shape(0.25)
def attacks_on_reasons(n):
    """A chain of reasons, each of which attacks the one before it."""
    return a_map([statement(number) for number in range(n + 1)],
                 [reason(number, [f"s{number + 1}"], f"r{number - 1}" if number else "s0", "attacks")
                  for number in range(n)])


@shape(0.25)
def attacks_on_one_reason(n):
    return a_map([statement(number) for number in range(n)], [reason(0, ["s1"], "s0")] + [
        reason(number, [f"s{number}"], "r0", "attacks") for number in range(1, n)])


@shape(0.5)
def reasons_without_premises(n):
    return a_map([], [reason(number, [], "s0") for number in range(n)])


@shape(0.5)
def reasons_of_one_premise(n):
    return a_map([statement(number) for number in range(n)],
                 [reason(number, ["s0"], f"s{number}") for number in range(1, n)])


@shape(0.5)
def reasons_that_are_equal(n):
    return a_map([statement(1)], [reason(number, ["s1"], "s0") for number in range(n)])


@shape(0.25)
def supports_binary_tree(n):
    return reasoned([((number - 1) // 2, number) for number in range(1, n)], n, "supports")


@shape(0.25)
def supports_ladder(n):
    edges = [(number, number + step) for number in range(n // 2 - 2) for step in (1, 2)]
    return reasoned(edges, n // 2, "supports")


@shape(0.25)
def supports_and_attacks(n):
    """Trees of both stances, with an answer to every objection."""
    edges = [((number - 1) // 3, number) for number in range(1, n)]
    made = reasoned(edges, n, "supports")
    for number, one in enumerate(made["reasons"]):
        if number % 3 == 0:
            one["stance"] = "attacks"
    return made


@shape(0.5)
def premises(n):
    return a_map([statement(number) for number in range(n)],
                 [reason(0, [f"s{number}" for number in range(1, n)], "s0")])


@shape()
def premises_of_one_statement(n):
    return a_map([statement(1)], [reason(0, ["s1"] * n, "s0")])


@shape(0.5)
def premises_with_slots(n):
    return a_map([statement(number) for number in range(n)],
                 [reason(0, [{"statement": f"s{number}", "slot": f"slot{number}"}
                             for number in range(1, n)], "s0", scheme="expert-opinion")])


@shape()
def premises_dangling(n):
    return a_map([], [reason(0, [f"x{number}" for number in range(n)], "s0")])


@shape(0.5)
def targets_dangling(n):
    return a_map([], [reason(number, ["s0"], f"x{number}") for number in range(n)])


@shape()
def questions(n):
    return a_map([statement(1)], [reason(0, ["s1"], "s0", scheme="expert-opinion", questions=[
        {"question": f"q{number}", "answer": "Yes."} for number in range(n)])])


@shape(0.5)
def schemes_nobody_knows(n):
    return a_map([statement(1)], [reason(number, ["s1"], "s0", scheme=f"scheme{number}")
                                  for number in range(n)])


# MARK: One giant text

for _name, _giant in GIANTS.items():
    shape(4, f"giant-statement-{_name}")(
        lambda n, giant=_giant: a_map([statement(0, role="thesis", text=giant(n)), statement(1)],
                                      [reason(1, ["s1"], "s0")]))
    shape(4, f"giant-source-{_name}")(
        lambda n, giant=_giant: with_text(giant(n), [anchor(giant(n), 0, 20),
                                                     anchor(giant(n), n // 2, n // 2 + 20)]))


@shape(4)
def giant_id(n):
    return a_map([{"id": one_word(n), "text": "a"}])


@shape(4)
def giant_name_of_member(n):
    return a_map(**{one_word(n): 1})


@shape(4)
def giant_tag(n):
    return a_map([statement(0, role="thesis", tags=[latin(n)])])


@shape(4)
def giant_anchor(n):
    text = latin(n)
    return with_text(text, [anchor(text, 0, n)])
