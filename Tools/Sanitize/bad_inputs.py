"""Runs argue over documents, whole and damaged, and reports every run that ends as none should.

    bad_inputs.py [--jobs N] ARGUE FOLDER...

A run is faulty if a signal ends it, if a sanitizer says something, if it takes longer than a minute, or
if its exit code is none that argue has.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile

# All of argue's, but the one for an error of its own.
EXIT_CODES = {0, 1, 64, 65, 66, 69, 73, 74, 75}
SIGNS = (b"AddressSanitizer", b"LeakSanitizer", b"runtime error:", b"Fatal error")
MAP = '{"format":"argue/1","id":"m","languages":["en"],"statements":[{"id":"a","text":"A"}]}'
# The largest document that is damaged too; larger ones are only read as they are.
LARGEST_DAMAGED = 100_000


def commands(path, formats):
    """The commands that read a document, whatever it is, and by the name of each of the formats."""
    yield ["check", path]
    yield ["import", path, "--jsonl"]
    yield ["solve", "-p", "SE-GR", "-f", path]
    if not formats:
        return
    yield ["show", path]
    yield ["draw", path, "--format", "svg"]
    yield ["evaluate", path, "--crux"]
    yield ["compare", "MAP", path]
    yield ["diff", "MAP", path]
    yield ["apply", "MAP", path, "--dry-run"]
    yield ["apply", "MAP", "--text", path, "--dry-run"]
    yield ["annotate", "--corpus", path]
    yield ["source", "add", "MAP", "s", path, "--dry-run"]
    for name in formats:
        yield ["import", path, "--jsonl", "--format", name]


def formats_read(argue):
    """The names of the formats that the program reads."""
    listed = subprocess.run([argue, "formats", "--json"], capture_output=True, check=True).stdout
    return [entry["name"] for entry in json.loads(listed)["formats"] if entry["reads"]]


def damaged(content):
    """The document, cut and changed, the same way each time."""
    yield content
    if len(content) > LARGEST_DAMAGED:
        return
    yield content[: len(content) // 3]
    yield content[: len(content) * 2 // 3]
    chance = random.Random(len(content))
    for _ in range(3):
        changed = bytearray(content)
        for _ in range(1 + len(changed) // 200):
            if changed:
                changed[chance.randrange(len(changed))] = chance.choice(b'\x00"{}[]<>&,:\\\xff\xe2 0\n')
        yield bytes(changed)


def fault(argue, arguments, folder):
    """What is wrong with a run; None if nothing is."""
    try:
        run = subprocess.run(
            [argue] + arguments, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "it took longer than a minute"
    said = run.stderr + run.stdout[-10_000:]
    sign = next((sign for sign in SIGNS if sign in said), None)
    if sign:
        return sign.decode() + ": " + run.stderr.decode("utf-8", "replace")[:2000]
    if run.returncode not in EXIT_CODES:
        return f"it ended with {run.returncode}"
    return None


def examine(argue, source, formats, folder):
    """All runs over one document: how many, and what was wrong with them."""
    runs, faults = 0, []
    for number, content in enumerate(damaged(source.read_bytes())):
        digest = hashlib.sha256(str(source).encode()).hexdigest()
        path = folder / f"{digest[:16]}-{number}{source.suffix}"
        path.write_bytes(content)
        for arguments in commands(str(path), formats):
            runs += 1
            arguments = [str(folder / "m.argue.json") if word == "MAP" else word for word in arguments]
            wrong = fault(argue, arguments, folder)
            if wrong:
                faults.append(f"{source}, variant {number}: argue {' '.join(arguments)}\n  {wrong}")
        path.unlink()
    return runs, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("argue", type=pathlib.Path)
    parser.add_argument("folders", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    argue = str(options.argue.resolve())
    formats = formats_read(argue)
    documents = []
    for folder in options.folders:
        if not folder.is_dir():
            print(f"SKIPPED: {folder} isn't there")
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        documents += [(path, formats if "Seeds" in path.parts else []) for path in found]
    runs, faults = 0, []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "m.argue.json").write_text(MAP)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for some, wrong in pool.map(
                    lambda document: examine(argue, *document, folder), documents):
                runs += some
                faults += wrong
                for text in wrong:
                    print(text, flush=True)
    print(f"{len(documents)} documents, {runs} runs, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
