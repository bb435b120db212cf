"""What is run on what grows: commands as lists of words, with the names of files to fill in."""

# {map} is the map, {out} the folder for what is written.

READING = {
    "check": "check {map}",
    "check-json": "check {map} --json",
    "check-with-text": "check {map} --with-text",
    "show": "show {map}",
    "show-text": "show {map} --text",
    "stats": "stats {map}",
    "diff-itself": "diff {map} {map}",
    "merge-itself": "merge {map} {map} {map}",
    "agree-itself": "agree {map} {map}",
    "agree-adjudicate": "agree {map} {map} --adjudicate union -o {out}/u.argue.json",
    "extract": "extract {map} --bearing-on s0 -o {out}/p.argue.json",
    "graft-itself": "graft {map} {map} --dry-run",
    "check-lines": "check --jsonl {map} --format lines",
    "evaluate-lines": "evaluate --jsonl {map}",
    "corpus-update": "corpus update {out}/c.db {map}",
    "compare-itself": "compare {map} {map}",
    "find": "find {map} phones",
    "find-who": "find {map} --who p1",
    "fix": "fix --dry-run {map}",
    "evaluate": "evaluate {map}",
    "evaluate-json": "evaluate {map} --json",
    "evaluate-why": "evaluate {map} --why s0",
    "evaluate-crux": "evaluate {map} --crux --timeout 20",
    "evaluate-df-quad": "evaluate {map} --semantics df-quad",
    "evaluate-carneades": "evaluate {map} --semantics carneades",
    "evaluate-overlay": "evaluate {map} --overlay",
    "draw-svg": "draw {map} -o {out}/m.svg",
    "draw-html": "draw {map} -o {out}/m.html",
    "draw-layout": "draw {map} --format layout",
    "draw-text": "draw {map} --text -o {out}/t.html",
    "draw-around": "draw {map} --around s0 --steps 2 -o {out}/a.svg",
    "source-list": "source list {map}",
    "source-segments": "source segments {map} src --level clause",
    "source-align": "source align {map} src --from en --to fr --level sentence",
    "source-align-itself": "source align {map} src --from en --to en --level sentence",
    "anchor-list": "anchor list {map}",
    "anchor-check": "anchor check {map}",
    "annotate-suggest": "annotate --suggest {map} --source src",
    **{f"export-{name}": f"export {{map}} --format {name}" for name in [
        "markdown", "text", "csv", "dot", "mermaid", "argdown", "prose", "json", "brat",
        "aif", "xaif", "sadface", "arguebuf", "kialo", "mindmup", "argmap", "opml", "freemind",
        "d2", "latex", "rst", "html-outline", "graphml", "carneades", "rationale", "aml",
        "turtle", "jsonld", "tikz", "docx", "pptx",
        "web-annotation", "microtexts", "cas-json", "doccano", "label-studio", "conll", "bio", "hf"]},
    "export-reasons": "export {map} --format csv --table reasons",
}

# These change the map, so each gets a copy; a second command is one that is measured as well.
CHANGING = {
    "format": ["format {map}"],
    "fix-in-place": ["fix {map}"],
    "set": ["set {map} s0 role=claim", "undo {map}", "redo {map}"],
    "add": ["add statement {map} --text Phones"],
    "rename": ["rename {map} s0 t0"],
    "remove": ["remove {map} s0 --cascade"],
    "anchor-seal": ["anchor seal {map}", "anchor unseal {map}", "undo {map}"],
    "anchor-repair": ["anchor repair {map} --text-from {changed}"],
}

APPLYING = {
    "apply": ["apply {map} {edits}", "undo {map}", "redo {map}"],
    "apply-json": ["apply {map} {edits} --json"],
    "apply-keep-going": ["apply {map} {edits} --keep-going"],
    "apply-dry-run": ["apply {map} {edits} --dry-run"],
}

IMPORTING = {
    "import": "import {document} --jsonl",
    "back": "convert {document} -o {out}/back --to {format}",
    "recognize": "convert {document} --jsonl",
}

ANNOTATING = {
    "annotate": ["annotate {map} --source src --from {marks}", "undo {map}"],
    "annotate-keep-going": ["annotate {map} --source src --from {marks} --keep-going"],
    "annotate-corpus": ["annotate --corpus {corpus} --jobs 1"],
}

SOLVING = {
    "grounded": "solve -p SE-GR -f {framework}",
    "write-i23": "solve -f {framework} --write i23",
    "write-apx": "solve -f {framework} --write apx",
}
