#!/usr/bin/env python3
"""Runs the tables against a program: python3 check.py mongcai. Each column expected_x is held to the answer's column x."""
import csv
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def faults(table, command, program):
    answer = subprocess.run([*program, *command.split(), "--csv", FOLDER / table], capture_output=True, encoding="utf-8")
    rows = list(csv.DictReader((FOLDER / table).open(encoding="utf-8", newline="")))
    answers = list(csv.DictReader(answer.stdout.splitlines()))
    if len(rows) != len(answers): yield f"{table}: {len(answers)} answers to {len(rows)} rows. {answer.stderr}"
    for number, (row, got) in enumerate(zip(rows, answers), 2):
        for name in (name for name in row if name.startswith("expected_") and name != "expected_error"):
            if row[name] != got[name[9:]]: yield f"{table}:{number}: {name[9:]} is '{got[name[9:]]}' and not '{row[name]}': {','.join(row.values())} {got['error']}"
        if bool(got["error"]) != bool(row.get("expected_error")): yield f"{table}:{number}: error '{got['error']}' and not '{row.get('expected_error') or ''}'"


found = [fault for row in csv.DictReader((FOLDER / "tables.csv").open(encoding="utf-8")) for fault in faults(row["table"], row["command"], sys.argv[1:])]
print(*found, f"{len(found)} faults", sep="\n")
sys.exit(bool(found))
