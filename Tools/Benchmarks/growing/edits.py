"""Lists of edits in which one kind of edit is there n times: each makes a map and the edits of it."""

from .maps import a_map, anchor, edition, reason, statement, tag
from .texts import latin, sentence

LISTS = {}


def edits(share=0.25):
    def add(function):
        LISTS[function.__name__.replace("_", "-")] = (function, share)
        return function
    return add


def many(n, **members):
    return a_map([statement(number, **members) for number in range(n)])


@edits()
def add_at_the_end(n):
    return a_map(), [{"edit": "add", "statement": statement(number + 1)} for number in range(n)]


@edits()
def add_at_the_front(n):
    return a_map(), [{"edit": "add", "statement": statement(number + 1), "after": None}
                     for number in range(n)]


@edits()
def add_after_one(n):
    return a_map(), [{"edit": "add", "statement": statement(number + 1), "after": "s0"}
                     for number in range(n)]


@edits()
def add_reasons(n):
    return many(n), [{"edit": "add", "reason": reason(number, [f"s{number}"], "s0")}
                     for number in range(1, n)]


@edits()
def add_sources(n):
    return a_map(), [{"edit": "add", "source": {"id": f"src{number}"}} for number in range(n)]


@edits()
def set_text(n):
    return many(n), [{"edit": "set", "id": f"s{number}", "field": "text", "language": "en",
                      "to": sentence(number + 1)} for number in range(n)]


@edits()
def set_text_of_one(n):
    return a_map(), [{"edit": "set", "id": "s0", "field": "text", "language": "en",
                      "to": sentence(number + 1)} for number in range(n)]


@edits()
def set_languages_of_one(n):
    return a_map(), [{"edit": "set", "id": "s0", "field": "text", "language": tag(number),
                      "to": sentence(number)} for number in range(n)]


@edits()
def set_unknown_of_one(n):
    return a_map(), [{"edit": "set", "id": "s0", "field": f"m{number * 7919 % n}", "to": number}
                     for number in range(n)]


@edits()
def set_unknown_of_map(n):
    return a_map(), [{"edit": "set", "field": f"m{number * 7919 % n}", "to": number}
                     for number in range(n)]


@edits()
def remove_unknown_of_one(n):
    return (a_map([statement(0, **{f"m{number}": 1 for number in range(n)})]),
            [{"edit": "set", "id": "s0", "field": f"m{number}", "to": None} for number in range(n)])


@edits()
def add_tags_to_one(n):
    return a_map(), [{"edit": "set", "id": "s0", "field": "tags", "key": f"tag{number}",
                      "to": f"tag{number}"} for number in range(n)]


@edits()
def add_tags_to_two_by_turns(n):
    return many(2), [{"edit": "set", "id": f"s{number % 2}", "field": "tags", "key": f"tag{number}",
                      "to": f"tag{number}"} for number in range(n)]


@edits()
def remove_tags_of_one(n):
    return (a_map([statement(0, tags=[f"tag{number}" for number in range(n)])]),
            [{"edit": "set", "id": "s0", "field": "tags", "key": f"tag{number}", "to": None}
             for number in range(n)])


@edits()
def move_tags_of_one(n):
    return (a_map([statement(0, tags=[f"tag{number}" for number in range(n)])]),
            [{"edit": "move", "id": "s0", "field": "tags", "key": f"tag{number}", "after": None}
             for number in range(n)])


@edits()
def add_anchors_to_one(n):
    text = latin(20 * n)
    anchors = [anchor(text, 20 * number, 20 * number + 10) for number in range(n)]
    return (a_map(sources=[{"id": "src", "editions": [edition(text)]}]),
            [{"edit": "set", "id": "s0", "field": "anchors",
              "key": {"source": "src", "edition": "en", "ranges": one["ranges"]}, "to": one}
             for one in anchors])


@edits()
def add_editions_to_one(n):
    return (a_map(sources=[{"id": "src"}]),
            [{"edit": "set", "id": "src", "field": "editions", "key": tag(number),
              "to": {"language": tag(number), "length": 5}} for number in range(n)])


@edits()
def set_answers_of_one(n):
    return (a_map([statement(1)], [reason(0, ["s1"], "s0", scheme="expert-opinion")]),
            [{"edit": "set", "id": "r0", "field": "questions", "key": f"q{number}",
              "to": {"question": f"q{number}", "answer": "Yes."}} for number in range(n)])


@edits()
def link(n):
    return (a_map([statement(number) for number in range(n)], [reason(0, ["s1"], "s0")]),
            [{"edit": "link", "id": "r0", "premise": f"s{number}"} for number in range(2, n)])


@edits()
def unlink(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(0, [f"s{number}" for number in range(1, n)], "s0")]),
            [{"edit": "unlink", "id": "r0", "premise": f"s{number}"} for number in range(2, n)])


@edits()
def retarget(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "retarget", "id": f"r{number}", "to": f"s{number - 1}"}
             for number in range(1, n)])


@edits()
def rename(n):
    return many(n), [{"edit": "rename", "id": f"s{number}", "to": f"t{number}"} for number in range(n)]


@edits()
def rename_one(n):
    return many(2), [{"edit": "rename", "id": f"s{number}" if number else "s1", "to": f"s{number + 2}"}
                     if number else {"edit": "rename", "id": "s1", "to": "s2"}
                     for number in range(n) if number != 1]


@edits()
def rename_referred(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "rename", "id": f"s{number}", "to": f"t{number}"} for number in range(1, n)])


@edits()
def rename_participants(n):
    return (a_map([statement(number, attribution=[{"who": f"p{number}"}]) for number in range(n)],
                  participants=[{"id": f"p{number}"} for number in range(n)]),
            [{"edit": "rename", "id": f"p{number}", "to": f"q{number}"} for number in range(n)])


@edits()
def rename_acknowledged(n):
    return (a_map([statement(number) for number in range(n)], checks={"acknowledged": [
        {"rule": "unsupported", "id": f"s{number}", "why": "so"} for number in range(n)]}),
        [{"edit": "rename", "id": f"s{number}", "to": f"t{number}"} for number in range(n)])


@edits()
def rename_premises_of_one(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(0, [f"s{number}" for number in range(1, n)], "s0")]),
            [{"edit": "rename", "id": f"s{number}", "to": f"t{number}"} for number in range(1, n)])


@edits()
def rename_members_of_group(n):
    return (a_map([statement(number) for number in range(n)],
                  groups=[{"id": "g", "members": [f"s{number}" for number in range(1, n)]}]),
            [{"edit": "rename", "id": f"s{number}", "to": f"t{number}"} for number in range(1, n)])


@edits()
def move(n):
    return many(n), [{"edit": "move", "id": f"s{number}", "after": None} for number in range(n)]


@edits()
def remove(n):
    return many(n), [{"edit": "remove", "id": f"s{number}"} for number in range(1, n)]


@edits()
def remove_duplicates(n):
    return (a_map([{"id": "s0", "text": sentence(number)} for number in range(n)]),
            [{"edit": "remove", "id": "s0", "nth": 1} for number in range(n - 1)])


@edits()
def remove_cascade_each(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "remove", "id": f"s{number}", "cascade": True} for number in range(1, n)])


@edits()
def remove_cascade_all(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], f"s{number - 1}") for number in range(1, n)]),
            [{"edit": "remove", "id": "s0", "cascade": True}])


@edits()
def remove_members_of_group(n):
    return (a_map([statement(number) for number in range(n)],
                  groups=[{"id": "g", "members": [f"s{number}" for number in range(1, n)]}]),
            [{"edit": "remove", "id": f"s{number}", "cascade": True} for number in range(1, n)])


@edits()
def remove_acknowledged(n):
    return (a_map([statement(number) for number in range(n)], checks={"acknowledged": [
        {"rule": "unsupported", "id": f"s{number}", "why": "so"} for number in range(n)]}),
        [{"edit": "remove", "id": f"s{number}", "cascade": True} for number in range(n)])


@edits()
def remove_and_add(n):
    made = []
    for number in range(n // 2):
        made += [{"edit": "remove", "id": "s0"}, {"edit": "add", "statement": statement(0)}]
    return a_map(), made


@edits()
def merge_into_one(n):
    return many(n), [{"edit": "merge", "id": f"s{number}", "into": "s0"} for number in range(1, n)]


@edits()
def merge_tagged_into_one(n):
    return (a_map([statement(number, tags=[f"tag{number}"]) for number in range(n)]),
            [{"edit": "merge", "id": f"s{number}", "into": "s0"} for number in range(1, n)])


@edits()
def merge_premises(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(2, n)]),
            [{"edit": "merge", "id": f"s{number}", "into": "s1"} for number in range(2, n)])


@edits()
def split_one(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(0, [f"s{number}" for number in range(1, n)], "s0")]),
            [{"edit": "split", "id": "r0"}])


@edits()
def split_each(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}", "s1"], "s0") for number in range(2, n)]),
            [{"edit": "split", "id": f"r{number}"} for number in range(2, n)])


@edits()
def join_all(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "join", "ids": [f"r{number}" for number in range(1, n)]}])


@edits()
def join_pairs(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "join", "ids": [f"r{number}", f"r{number + 1}"]}
             for number in range(1, n - 1, 2)])


@edits()
def join_to_one(n):
    return (a_map([statement(number) for number in range(n)],
                  [reason(number, [f"s{number}"], "s0") for number in range(1, n)]),
            [{"edit": "join", "ids": ["r1", f"r{number}"]} for number in range(2, n)])


@edits()
def acknowledge(n):
    return a_map(), [{"edit": "set", "field": "checks", "to": {"acknowledged": [
        {"rule": "unsupported", "id": f"x{number}", "why": "so"} for number in range(n)]}}]


@edits()
def refused(n):
    return a_map(), [{"edit": "add", "reason": reason(number, [f"x{number}"], "s0")}
                     for number in range(n)]
