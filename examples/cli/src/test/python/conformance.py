#!/usr/bin/env python3
"""Runs the conformance pack. Needs nothing but Python 3.8.

    conformance.py PACK --self                        the arithmetic of this script, without any Java
    conformance.py PACK --command java -jar ntm.jar   one process a case
    conformance.py PACK --batch PROGRAM...            one process: it reads a JSON array of arguments a line and
                                                      answers each with a line {"status": 0, "out": "..."}

PACK is the folder with conformance/ and nasty-illustrative/. Exit status 1 when a case fails.
"""
import json
import subprocess
import sys
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from pathlib import Path

SET, DAY = "commune-ntm-2021-2025", "2023-12-31"
BEFORE_ALL_EVENTS = "2018-01-01"
ARITHMETIC = ("percent", "average", "ratio", "sum")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line, parse_float=str, parse_int=str) for line in file if line.strip()]


def documents(text):
    """Returns the JSON values of an answer, be it one document or one a line."""
    found, decoder, at_ = [], json.JSONDecoder(), 0
    text = text.rstrip()
    while at_ < len(text):
        value, at_ = decoder.raw_decode(text, at_)
        found.append(value)
        while at_ < len(text) and text[at_].isspace():
            at_ += 1
    return found


def within(expected, actual, place="answer"):
    """Returns where the answer does not say what is expected; it may say more."""
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{place}: {actual!r} is no object"]
        return [fault for key, value in expected.items()
                for fault in (within(value, actual[key], f"{place}.{key}") if key in actual
                              else [f"{place}.{key}: missing"])]
    if isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return [f"{place}: {actual!r} instead of {expected!r}"]
        return [fault for i, value in enumerate(expected) for fault in within(value, actual[i], f"{place}[{i}]")]
    # Counts are numbers in an answer; the cases are read with the digits as they stand.
    same = expected == actual or (isinstance(actual, int) and not isinstance(actual, bool) and expected == str(actual))
    return [] if same else [f"{place}: {actual!r} instead of {expected!r}"]


# The arithmetic of three kinds of checks, to show that the pack needs no Java.

def number(value):
    try:
        return Decimal(value) if isinstance(value, str) else None
    except InvalidOperation:
        return None


def digits(text):
    return len(text.partition(".")[2])


def at(top, bottom, scale, rounding):
    with localcontext() as context:
        context.prec = 200
        # Rounding twice would move a half: the quotient is cut far behind the last digit and marked if it goes on.
        shifted = top.scaleb(scale)
        whole = (shifted / bottom).quantize(Decimal(1), ROUND_DOWN)
        rest = abs(shifted - whole * bottom)
        if rounding == ROUND_HALF_UP and 2 * rest >= abs(bottom):
            whole += 1 if (shifted < 0) == (bottom < 0) else -1
        return whole.scaleb(-scale)


def plain(value):
    return format(value, "f")


def reckon(check):
    """Returns verdict and figure of a check by the rules of the page."""
    kind, published = check["kind"], check.get("published")
    if kind == "sum":
        parts = check.get("parts")
        values = [number(v) for v in (parts.values() if isinstance(parts, dict) else parts or [])]
        if not values or None in values:
            return "NOT_COMPUTABLE", None
        total = sum(values)
        figure = plain(total.normalize()) if total else "0"
        if published is None:
            return "NO_PUBLISHED_VALUE", figure
        return ("MATCH" if total == number(published) else "MISMATCH"), figure
    top, bottom = {"average": ("total", "count")}.get(kind, ("numerator", "denominator"))
    top, bottom = number(check.get(top)), number(check.get(bottom))
    if top is None or bottom is None or bottom == 0:
        return "NOT_COMPUTABLE", None
    if kind == "percent":
        top *= 100
    scale = int(check["scale"]) if "scale" in check else digits(published) if published is not None else 2
    figure = plain(at(top, bottom, scale, ROUND_HALF_UP))
    if published is None:
        return "NO_PUBLISHED_VALUE", figure
    printed, shown = number(published), digits(published)
    if at(top, bottom, shown, ROUND_HALF_UP) == printed:
        return "MATCH", figure
    return ("TRUNCATED" if at(top, bottom, shown, ROUND_DOWN) == printed else "MISMATCH"), figure


def by_this_script(pack):
    for statement in lines(pack / "conformance/reconcile/cases.jsonl"):
        for check, expected in zip(statement["checks"], statement["expected"]):
            if check["kind"] in ARITHMETIC and (check.get("published") is None or number(check["published"]) is not None):
                verdict, figure = reckon(check)
                yield (f"{statement['id']} {check['check']}",
                       within({"verdict": expected["verdict"], "expected": expected["expected"]},
                              {"verdict": verdict, "expected": figure}))


# What another implementation is asked, with what must be in its answer.

def answers_one(expected):
    return lambda status, out: within(expected, (documents(out) or [None])[0])


def answers_all(expected):
    return lambda status, out: within(expected, [d for d in documents(out) if "failure" not in d])


def failures(out):
    found = []
    for document in documents(out):
        found += [document["failure"]] if "failure" in document else \
            [f.get("failure", f) for f in document.get("failures", [])]
    return [{"line": f["line"], "column": f["column"], "reason": f["reason"]} for f in found]


def reports(case):
    if case["refused"]:
        return lambda status, out: [] if status == 2 else [f"status {status} instead of 2"]
    return lambda status, out: within(case["failures"], failures(out), "failures")


def reading(file, form):
    return {
        "DOSSIER": ["evaluate", file, "--set", SET, "--on", DAY],
        "MATRIX": ["rollup", file, "--set", SET, "--on", DAY],
        "LEDGER": ["status", file, "--on", BEFORE_ALL_EVENTS],
        "OVERLAY": ["law", "check", file],
        "STATEMENTS": ["reconcile", file],
    }.get(form)


def cases(pack):
    root = pack / "conformance"
    for case in lines(root / "judging/cases.jsonl"):
        yield (f"judging {case['id']}",
               ["evaluate", str(root / case["dossier"]), "--set", case["set"], "--on", case["on"]],
               answers_one(case["expected"]))
    reconcile = root / "reconcile/cases.jsonl"
    yield ("reconciling", ["reconcile", str(reconcile)],
           answers_all([{"id": s["id"], "checks": s["expected"]} for s in lines(reconcile)]))
    for case in lines(root / "units/look-ups.jsonl"):
        yield (f"unit {case['query']} on {case['on']}", ["unit", case["query"], "--on", case["on"]],
               answers_one(case["expected"]))
    for case in lines(root / "units/traces.jsonl"):
        yield (f"trace {case['code']} to {case['to']}",
               ["trace", case["code"], "--from", case["from"], "--to", case["to"]], answers_one(case["expected"]))
    for case in lines(root / "certificates/cases.jsonl"):
        yield (f"certificates {case['ledger']} on {case['on']}",
               ["status", str(root / case["ledger"]), "--on", case["on"]], answers_all(case["expected"]))
    for case in lines(pack / "nasty-illustrative/files.jsonl"):
        command = reading(str(pack / "nasty-illustrative" / case["file"]), case["form"])
        if command:
            yield f"reading {case['file']}", command, reports(case)


def by_command(program, asked):
    for name, arguments, check in asked:
        run = subprocess.run(program + arguments + ["--format", "json"], stdout=subprocess.PIPE, check=False)
        yield name, check(run.returncode, run.stdout.decode("utf-8"))


def by_batch(program, asked):
    asked = list(asked)
    sent = "".join(json.dumps(arguments + ["--format", "json"]) + "\n" for _, arguments, _ in asked)
    run = subprocess.run(program, input=sent.encode("utf-8"), stdout=subprocess.PIPE, check=True)
    answers = documents(run.stdout.decode("utf-8"))
    if len(answers) != len(asked):
        raise SystemExit(f"{len(asked)} commands sent, {len(answers)} answers")
    for (name, _, check), answer in zip(asked, answers):
        yield name, check(answer["status"], answer["out"])


def main(arguments):
    if len(arguments) < 2 or arguments[1] not in ("--self", "--command", "--batch"):
        raise SystemExit(__doc__)
    pack, how, program = Path(arguments[0]), arguments[1], arguments[2:]
    results = by_this_script(pack) if how == "--self" else \
        (by_command if how == "--command" else by_batch)(program, cases(pack))
    count = wrong = 0
    for name, faults in results:
        count += 1
        wrong += bool(faults)
        for fault in faults[:3]:
            print(f"{name}: {fault}", flush=True)
        if how == "--command" and count % 10 == 0 and sys.stderr.isatty():
            print(f"\r{count} cases", end="\r", file=sys.stderr, flush=True)
    print(f"{count} cases, {wrong} failed")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
