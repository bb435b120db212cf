#!/usr/bin/env python3
"""Says of JSON documents whether a JSON Schema (2020-12, or the one it names) accepts them.

    validate.py SCHEMA < DOCUMENTS

DOCUMENTS has one JSON document a line. Prints one line for each: "ok", or where and what is wrong.
Exits 0 if all are accepted, 1 if not, 69 if the package jsonschema is missing.
"""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(69)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.validators.validator_for(schema, jsonschema.Draft202012Validator)
    kind.check_schema(schema)
    validator = kind(schema)
    status = 0
    # Lines end at line feeds alone; other separators may stand within strings.
    for line in sys.stdin.buffer.read().split(b"\n"):
        if not line.strip():
            continue
        error = next(validator.iter_errors(json.loads(line)), None)
        if error is None:
            print("ok")
        else:
            status = 1
            place = "/".join(str(step) for step in error.absolute_path)
            print(f"/{place}: {error.message[:200]}".replace("\n", " "))
    sys.exit(status)


main()
