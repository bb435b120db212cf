"""Other programs' documents in which one thing is there n times: name, ending, text, companions."""

import json

from .texts import GIANTS, latin, sentence

DOCUMENTS = {}


def document(ending, format=None, share=0.5):
    def add(function):
        DOCUMENTS[function.__name__.replace("_", "-")] = (function, ending, format, share)
        return function
    return add


def words(n):
    """A text of n words of seven letters, and where each stands."""
    text = " ".join(f"w{number:06}" for number in range(n))
    return text, [(8 * number, 8 * number + 7) for number in range(n)]


def dump(value):
    return json.dumps(value, ensure_ascii=False)


# MARK: brat

def brat(n, more):
    text, spans = words(n)
    marks = "".join(f"T{number}\tClaim {a} {b}\t{text[a:b]}\n" for number, (a, b) in enumerate(spans, 1))
    return {"ann": marks + more, "txt": text}


@document("ann")
def brat_spans(n):
    return brat(n, "")


@document("ann")
def brat_one_span_many_times(n):
    text, spans = words(4)
    a, b = spans[1]
    return {"ann": "".join(f"T{number}\tClaim {a} {b}\t{text[a:b]}\n" for number in range(1, n + 1)),
            "txt": text}


@document("ann")
def brat_fragments_of_one(n):
    text, spans = words(n)
    places = ";".join(f"{a} {b}" for a, b in spans[::2])
    shown = " ".join(text[a:b] for a, b in spans[::2])
    return {"ann": f"T1\tClaim {places}\t{shown}\n", "txt": text}


@document("ann")
def brat_relations(n):
    return brat(n, "".join(f"R{number}\tsupports Arg1:T{number + 1} Arg2:T1\n" for number in range(1, n)))


@document("ann")
def brat_relations_dangling(n):
    return brat(2, "".join(f"R{number}\tsupports Arg1:T{number + 9} Arg2:T1\n" for number in range(1, n)))


@document("ann")
def brat_relations_of_relations(n):
    return brat(2, "R0\tsupports Arg1:T2 Arg2:T1\n" + "".join(
        f"R{number}\tattacks Arg1:T2 Arg2:R{number - 1}\n" for number in range(1, n)))


@document("ann")
def brat_notes(n):
    return brat(2, "".join(f"#{number}\tAnnotatorNotes T1\tnote {number}\n" for number in range(n)))


@document("ann")
def brat_notes_of_each(n):
    return brat(n, "".join(f"#{number}\tAnnotatorNotes T{number}\tnote {number}\n"
                           for number in range(1, n)))


@document("ann")
def brat_attributes(n):
    return brat(n, "".join(f"A{number}\tStance T{number} For\n" for number in range(1, n)))


@document("ann")
def brat_attributes_of_one(n):
    return brat(2, "".join(f"A{number}\tAttr{number} T1 yes\n" for number in range(1, n)))


@document("ann")
def brat_equivalents(n):
    return brat(n, "*\tEquiv " + " ".join(f"T{number}" for number in range(1, n)) + "\n")


@document("ann")
def brat_events(n):
    return brat(n, "".join(f"E{number}\tBinding:T{number} Theme:T1\n" for number in range(1, n)))


@document("ann")
def brat_odd_lines(n):
    return brat(2, "".join(f"what is this {number}\n" for number in range(n)))


@document("ann")
def brat_bad_spans(n):
    return {"ann": "".join(f"T{number}\tClaim {number} 9999999\tx\n" for number in range(1, n)),
            "txt": "a"}


@document("ann")
def brat_same_id(n):
    text, spans = words(n)
    return {"ann": "".join(f"T1\tClaim {a} {b}\t{text[a:b]}\n" for a, b in spans), "txt": text}


# MARK: Tokens

@document("conll", "conll")
def conll_tokens(n):
    return "".join(f"{number}\tword{number}\tB-Claim\n" for number in range(1, n + 1)) + "\n"


@document("conll", "conll")
def conll_sentences(n):
    return "".join(f"1\tword{number}\tB-Claim\n\n" for number in range(1, n + 1))


@document("conll", "conll")
def conll_stances(n):
    return "".join(f"{number}\tword{number}\tB-{'Premise' if number % 2 else 'Claim'}"
                   f":{'1' if number % 2 else 'For'}{':Support' if number % 2 else ''}\n"
                   for number in range(1, n + 1)) + "\n"


@document("conll", "conll")
def conll_five_columns(n):
    return "".join(f"{number}\tword{number}\t_\t_\tB-Premise:{-1 if number > 1 else 1}:Support\n"
                   for number in range(1, n + 1)) + "\n"


@document("bio", "bio", 1)
def bio_one_span(n):
    return "a\tB-Claim\n" + "".join(f"w{number}\tI-Claim\n" for number in range(n)) + "\n"


@document("bio", "bio")
def bio_types(n):
    return "".join(f"w{number}\tB-Type{number}\n" for number in range(n)) + "\n"


@document("bio", "bio", 4)
def bio_one_token(n):
    return "a" * n + "\tB-Claim\n\n"


@document("bio", "bio", 0.25)
def bio_documents(n):
    return "".join(f"-DOCSTART-\tO\n\nw{number}\tB-Claim\n\n" for number in range(n))


@document("conll", "conll")
def conll_comments(n):
    return "".join(f"# a comment {number}\n" for number in range(n)) + "1\ta\tB-Claim\n\n"


# MARK: CAS JSON

def cas(n, features, types=None, text=None, views=None):
    text = text if text is not None else words(n)[0]
    structures = [{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
                   "mimeType": "text", "sofaString": text}] + features
    return dump({"%TYPES": types or {}, "%FEATURE_STRUCTURES": structures,
                 "%VIEWS": views or {"_InitialView": {"%SOFA": 1, "%MEMBERS": [
                     one["%ID"] for one in features]}}})


def unit(number, a, b, **members):
    return {"%ID": number, "%TYPE": "webanno.custom.Unit", "@sofa": 1, "begin": a, "end": b,
            "kind": "Claim", **members}


@document("json", "cas-json")
def cas_annotations(n):
    return cas(n, [unit(number, a, b) for number, (a, b) in enumerate(words(n)[1], 2)])


@document("json", "cas-json")
def cas_annotations_at_one_place(n):
    return cas(4, [unit(number, 0, 7) for number in range(2, n + 2)])


@document("json", "cas-json")
def cas_links(n):
    return cas(n, [unit(number, a, b) for number, (a, b) in enumerate(words(n)[1], 2)]
               + [{"%ID": n + number, "%TYPE": "webanno.custom.Link", "@sofa": 1, "begin": 0, "end": 7,
                   "@Governor": number, "@Dependent": 2, "kind": "supports"}
                  for number in range(3, n + 2)])


@document("json", "cas-json")
def cas_features_of_one(n):
    return cas(4, [unit(2, 0, 7, **{f"f{number}": number for number in range(n)})])


@document("json", "cas-json")
def cas_types(n):
    return cas(4, [unit(2, 0, 7)], {f"t.T{number}": {"%NAME": f"t.T{number}",
                                                     "%SUPER_TYPE": "uima.tcas.Annotation"}
                                    for number in range(n)})


@document("json", "cas-json")
def cas_types_in_a_chain(n):
    return cas(4, [unit(2, 0, 7, **{"%TYPE": "t.T0"})],
               {f"t.T{number}": {"%NAME": f"t.T{number}", "%SUPER_TYPE": f"t.T{number + 1}"}
                for number in range(n)})


@document("json", "cas-json")
def cas_annotations_of_a_chain_of_types(n):
    return cas(n, [unit(number, a, b, **{"%TYPE": f"t.T{number}"})
                   for number, (a, b) in enumerate(words(n)[1], 2)],
               {f"t.T{number}": {"%NAME": f"t.T{number}",
                                 "%SUPER_TYPE": f"t.T{number + 1}" if number < n + 1
                                 else "uima.tcas.Annotation"} for number in range(2, n + 2)})


@document("json", "cas-json")
def cas_views(n):
    return cas(4, [unit(2, 0, 7)], views={
        "_InitialView": {"%SOFA": 1, "%MEMBERS": [2]},
        **{f"v{number}": {"%SOFA": 1, "%MEMBERS": [2]} for number in range(n)}})


@document("json", "cas-json")
def cas_dangling_links(n):
    return cas(4, [{"%ID": number, "%TYPE": "webanno.custom.Link", "@sofa": 1, "begin": 0, "end": 7,
                    "@Governor": 9_000_000 + number, "@Dependent": 2, "kind": "supports"}
                   for number in range(3, n + 3)])


@document("json", "cas-json")
def cas_members_of_top(n):
    return dump({**json.loads(cas(4, [unit(2, 0, 7)])), **{f"x{number}": 1 for number in range(n)}})


# MARK: JSON Lines and arrays of spans

def doccano(n, **members):
    return dump({"id": 1, "text": words(n)[0], **members}) + "\n"


@document("jsonl", "doccano")
def doccano_labels(n):
    return doccano(n, label=[[a, b, "Claim"] for a, b in words(n)[1]])


@document("jsonl", "doccano")
def doccano_labels_at_one_place(n):
    return doccano(4, label=[[0, 7, f"L{number}"] for number in range(n)])


@document("jsonl", "doccano")
def doccano_bad_labels(n):
    return doccano(4, label=[[number, 9_999_999, "Claim"] for number in range(n)])


@document("jsonl", "doccano")
def doccano_relations(n):
    return doccano(n, entities=[{"id": number, "label": "Claim", "start_offset": a, "end_offset": b}
                                for number, (a, b) in enumerate(words(n)[1])],
                   relations=[{"id": number, "from_id": number, "to_id": 0, "type": "supports"}
                              for number in range(1, n)])


@document("jsonl", "doccano")
def doccano_members(n):
    return doccano(4, label=[], **{f"m{number}": number for number in range(n)})


@document("jsonl", "doccano", 0.25)
def doccano_lines(n):
    return "".join(dump({"id": number, "text": sentence(number), "label": [[0, 5, "Claim"]]}) + "\n"
                   for number in range(n))


@document("json", "doccano", 0.25)
def doccano_array(n):
    return dump([{"id": number, "text": sentence(number), "label": [[0, 5, "Claim"]]}
                 for number in range(n)])


def region(number, a, b, text, **members):
    return {"id": f"r{number}", "from_name": "label", "to_name": "text", "type": "labels",
            "value": {"start": a, "end": b, "text": text[a:b], "labels": ["Claim"]}, **members}


def task(results, text, **members):
    return {"id": 1, "data": {"text": text}, "annotations": [{"id": 2, "result": results}], **members}


@document("json", "label-studio")
def label_studio_regions(n):
    text, spans = words(n)
    return dump([task([region(number, a, b, text) for number, (a, b) in enumerate(spans)], text)])


@document("json", "label-studio")
def label_studio_relations(n):
    text, spans = words(n)
    return dump([task([region(number, a, b, text) for number, (a, b) in enumerate(spans)]
                      + [{"type": "relation", "from_id": f"r{number}", "to_id": "r0",
                          "direction": "right", "labels": ["supports"]} for number in range(1, n)],
                      text)])


@document("json", "label-studio")
def label_studio_said_of_region(n):
    text, spans = words(4)
    more = {"id": "r0", "from_name": "why", "to_name": "text", "type": "textarea"}
    return dump([task([region(0, *spans[0], text)] + [
        {**more, "value": {"start": 0, "end": 7, "text": [str(number)]}} for number in range(n)], text)])


@document("json", "label-studio")
def label_studio_labels(n):
    text, spans = words(4)
    one = region(0, *spans[0], text)
    one["value"]["labels"] = [f"L{number}" for number in range(n)]
    return dump([task([one], text)])


@document("json", "label-studio", 0.25)
def label_studio_tasks(n):
    text, spans = words(4)
    return dump([task([region(0, *spans[0], text)], text) for number in range(n)])


@document("json", "label-studio")
def label_studio_annotations(n):
    text, spans = words(4)
    one = task([region(0, *spans[0], text)], text)
    one["annotations"] = [{"id": number, "was_cancelled": number < n - 1,
                           "result": [region(0, *spans[0], text)]} for number in range(n)]
    return dump([one])


@document("json", "label-studio")
def label_studio_members(n):
    text, spans = words(4)
    return dump([task([region(0, *spans[0], text)], text, **{f"m{number}": 1 for number in range(n)})])


@document("jsonl", "hf")
def hf_tokens(n):
    return dump({"id": "0", "tokens": [f"w{number}" for number in range(n)],
                 "ner_tags": ["B-Claim"] * n}) + "\n"


@document("jsonl", "hf")
def hf_spans(n):
    text, spans = words(n)
    return dump({"text": text, "spans": [{"start": a, "end": b, "label": "Claim"}
                                         for a, b in spans]}) + "\n"


@document("jsonl", "hf")
def prodigy_relations(n):
    text, spans = words(n)
    made = [{"start": a, "end": b, "token_start": number, "token_end": number, "label": "Claim"}
            for number, (a, b) in enumerate(spans)]
    return dump({"text": text, "spans": made, "relations": [
        {"head": number, "child": 0, "head_span": made[number], "child_span": made[0],
         "label": "supports"} for number in range(1, n)], "answer": "accept"}) + "\n"


@document("jsonl", "hf")
def hf_members(n):
    return dump({"text": "Ban phones", "spans": [[0, 3, "Claim"]],
                 **{f"m{number}": 1 for number in range(n)}}) + "\n"


@document("jsonl", "hf", 0.25)
def hf_lines(n):
    return "".join(dump({"text": sentence(number), "spans": [[0, 5, "Claim"]]}) + "\n"
                   for number in range(n))


# MARK: Web Annotation

HEAD = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}


def annotations(items, text):
    return {"jsonld": dump(items), "text": text}


def marked(number, selector, **members):
    return {**HEAD, "id": f"http://e.org/{number}",
            "body": {"type": "TextualBody", "value": f"note {number}", "purpose": "commenting"},
            "target": {"source": "http://e.org/t", "selector": selector}, **members}


@document("jsonld", "web-annotation", 0.25)
def web_annotation_positions(n):
    text, spans = words(n)
    return annotations([marked(number, {"type": "TextPositionSelector", "start": a, "end": b})
                        for number, (a, b) in enumerate(spans)], text)


@document("jsonld", "web-annotation", 0.25)
def web_annotation_quotes(n):
    text, spans = words(n)
    return annotations([marked(number, {"type": "TextQuoteSelector", "exact": text[a:b]})
                        for number, (a, b) in enumerate(spans)], text)


@document("jsonld", "web-annotation", 0.25)
def web_annotation_bad_quotes(n):
    text, _ = words(n)
    return annotations([marked(number, {"type": "TextQuoteSelector", "exact": f"nowhere{number}"})
                        for number in range(n)], text)


@document("jsonld", "web-annotation", 0.25)
def web_annotation_repeated_quotes(n):
    text = "so it is " * n
    return annotations([marked(number, {"type": "TextQuoteSelector", "exact": "it is",
                                        "prefix": "so "}) for number in range(n)], text)


@document("jsonld", "web-annotation")
def web_annotation_targets(n):
    text, spans = words(n)
    return annotations({**HEAD, "id": "http://e.org/a", "target": [
        {"source": "http://e.org/t", "selector": {"type": "TextPositionSelector", "start": a, "end": b}}
        for a, b in spans]}, text)


@document("jsonld", "web-annotation")
def web_annotation_bodies(n):
    text, _ = words(4)
    return annotations(marked(0, {"type": "TextPositionSelector", "start": 0, "end": 7}, body=[
        {"type": "TextualBody", "value": f"t{number}", "purpose": "tagging"} for number in range(n)]),
        text)


@document("jsonld", "web-annotation")
def web_annotation_selectors(n):
    text, _ = words(4)
    return annotations(marked(0, [{"type": "TextPositionSelector", "start": 0, "end": 7}] * n), text)


@document("jsonld", "web-annotation")
def web_annotation_members(n):
    text, _ = words(4)
    return annotations(marked(0, {"type": "TextPositionSelector", "start": 0, "end": 7},
                              **{f"m{number}": 1 for number in range(n)}), text)


# MARK: Microtexts, XML and HTML

def microtext(edus, more, root=""):
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<arggraph id="m1"' + root + ">\n"
            + "".join(f'<edu id="e{number}"><![CDATA[{sentence(number)}]]></edu>\n'
                      for number in range(1, edus + 1))
            + "".join(f'<adu id="a{number}" type="pro"/>\n' for number in range(1, edus + 1))
            + "".join(f'<edge id="s{number}" src="e{number}" trg="a{number}" type="seg"/>\n'
                      for number in range(1, edus + 1)) + more + "</arggraph>\n")


@document("xml", "microtexts")
def microtexts_units(n):
    return microtext(n, "")


@document("xml", "microtexts")
def microtexts_star(n):
    return microtext(n, "".join(f'<edge id="c{number}" src="a{number}" trg="a1" type="sup"/>\n'
                                for number in range(2, n + 1)))


@document("xml", "microtexts")
def microtexts_chain(n):
    return microtext(n, "".join(
        f'<edge id="c{number}" src="a{number}" trg="a{number - 1}" type="reb"/>\n'
        for number in range(2, n + 1)))


@document("xml", "microtexts")
def microtexts_undercuts(n):
    return microtext(n, '<edge id="c1" src="a2" trg="a1" type="sup"/>\n' + "".join(
        f'<edge id="c{number}" src="a{number + 1}" trg="c{number - 1}" type="und"/>\n'
        for number in range(2, n)))


@document("xml", "microtexts")
def microtexts_added(n):
    return microtext(n, '<edge id="c1" src="a2" trg="a1" type="sup"/>\n' + "".join(
        f'<edge id="c{number}" src="a{number + 1}" trg="c1" type="add"/>\n' for number in range(2, n)))


@document("xml", "microtexts")
def microtexts_joint(n):
    return ('<?xml version="1.0"?>\n<arggraph id="m1">\n' + "".join(
        f'<edu id="e{number}"><![CDATA[w{number}]]></edu>\n' for number in range(n))
        + '<joint id="j1"/><adu id="a1" type="pro"/>\n' + "".join(
            f'<edge id="s{number}" src="e{number}" trg="j1" type="seg"/>\n' for number in range(n))
        + '<edge id="t" src="j1" trg="a1" type="seg"/>\n</arggraph>\n')


@document("xml", "microtexts")
def microtexts_joints(n):
    return ('<?xml version="1.0"?>\n<arggraph id="m1">\n' + "".join(
        f'<edu id="e{number}"><![CDATA[w{number}]]></edu>\n' for number in range(n))
        + "".join(f'<joint id="j{number}"/><adu id="a{number}" type="pro"/>\n' for number in range(n))
        + "".join(f'<edge id="s{number}" src="e{number}" trg="j{number}" type="seg"/>\n'
                  f'<edge id="t{number}" src="j{number}" trg="a{number}" type="seg"/>\n'
                  for number in range(n)) + "</arggraph>\n")


@document("xml", "microtexts")
def xml_attributes(n):
    return microtext(2, "", "".join(f' x{number}="{number}"' for number in range(n)))


@document("xml", "microtexts")
def xml_unknown_elements(n):
    return microtext(2, "".join(f"<x{number}/>" for number in range(n)))


@document("xml", "microtexts")
def xml_dangling_edges(n):
    return microtext(2, "".join(f'<edge id="c{number}" src="a9{number}" trg="a1" type="sup"/>'
                                for number in range(n)))


@document("xml", "microtexts")
def xml_references(n):
    return microtext(2, "").replace("<![CDATA[" + sentence(1) + "]]>", "a&amp;" * n)


@document("xml", "microtexts")
def xml_same_ids(n):
    return microtext(2, "".join('<adu id="a1" type="pro"/>' for number in range(n)))


@document("xml", "microtexts")
def xml_sections(n):
    return microtext(2, "").replace(sentence(1), "a]]><![CDATA[" * n)


@document("xml", "microtexts")
def xml_comments(n):
    return microtext(2, "<!-- c -->\n" * n)


PAGES = {
    "html-paragraphs": lambda n: "".join(f"<p>{sentence(number)}</p>\n" for number in range(n)),
    "html-attributes": lambda n: "<p " + " ".join(f'x{number}="1"' for number in range(n)) + ">Words.</p>",
    "html-inline": lambda n: "<p>" + "".join(f"<b>w{number}</b> " for number in range(n)) + "</p>",
    "html-nested-inline": lambda n: "<p>" + "<b><i>" * 200 + "Words " * n + "</p>",
    "html-open-elements": lambda n: "".join(f"<p><b>w{number}" for number in range(n)),
    "html-open-anchors": lambda n: "<p>" + "<a>w" * n,
    "html-formatting": lambda n: "".join(f"<p><b><i><u>w{number}</b>" for number in range(n // 4)),
    "html-breaks": lambda n: "<p>" + "".join(f"w{number}<br>" for number in range(n)) + "</p>",
    "html-table-rows": lambda n: "<table>" + "".join(
        f"<tr><td>{sentence(number)}</td><td>x</td></tr>" for number in range(n)) + "</table>",
    "html-table-cells": lambda n: "<table><tr>" + "".join(
        f"<td>w{number}</td>" for number in range(n)) + "</tr></table>",
    "html-references": lambda n: "<p>" + "&amp;x" * n + "</p>",
    "html-comments": lambda n: "<p>a</p>" + "<!-- c -->" * n,
    "html-lists": lambda n: "<ul>" + "".join(f"<li>w{number}</li>" for number in range(n)) + "</ul>",
    "html-spaces": lambda n: "<p>a" + " \n" * n + "b</p>",
    "html-scripts": lambda n: "<script>x</script>" * n + "<p>Words.</p>",
}
TEXTS = {f"text-{name}": giant for name, giant in GIANTS.items()}
TEXTS["text-blocks"] = lambda n: "".join(f"{sentence(number)}\n\n" for number in range(n // 50))
TEXTS["text-lines"] = lambda n: "".join(f"{sentence(number)}\n" for number in range(n // 50))
TEXTS["text-tabs"] = lambda n: "".join(f"{sentence(number)}\t手機使人分心{number}\n"
                                       for number in range(n // 60))


# MARK: Marks to annotate with

def mark_quotes(n):
    return latin(60 * n), [{"quote": sentence(number), "role": "claim"} for number in range(n)]


def mark_ranges(n):
    return latin(60 * n), [{"range": [60 * number, 60 * number + 20]} for number in range(n)]


def mark_ties(n):
    return latin(60 * n), [{"id": f"a{number}", "range": [60 * number, 60 * number + 20],
                            **({"stance": "supports", "target": f"a{number - 1}"} if number else {})}
                           for number in range(n)]


def mark_star(n):
    return latin(60 * n), [{"id": f"a{number}", "range": [60 * number, 60 * number + 20],
                            **({"stance": "supports", "target": "a0"} if number else {})}
                           for number in range(n)]


def mark_dangling(n):
    return latin(600), [{"range": [0, 20], "stance": "supports", "target": f"x{number}"}
                        for number in range(n)]


def mark_one_place(n):
    return latin(600), [{"range": [0, 20], "role": "claim"} for number in range(n)]


def mark_nowhere(n):
    return latin(2000), [{"quote": f"zzzz qqqq {number}"} for number in range(n)]


def mark_same_words(n):
    return latin(60 * n), [{"range": [60 * number, 60 * number + 20], "text": "The same words."}
                           for number in range(n)]


def mark_speakers(n):
    return latin(60 * n), [{"range": [60 * number, 60 * number + 20], "who": f"Person {number}"}
                           for number in range(n)]


MARKS = {name.replace("_", "-"): function for name, function in list(globals().items())
         if name.startswith("mark_")}
