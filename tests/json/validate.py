"""Validates JSON documents against a schema: validate.py SCHEMA FILE... Prints what does not fit."""
import json
import sys

import jsonschema


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    bad = 0
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for error in validator.iter_errors(document):
            bad += 1
            deepest = min(error.context, key=lambda e: -len(e.path)) if error.context else error
            print(f"{path}: {'/'.join(map(str, deepest.path))}: {deepest.message[:300]}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
