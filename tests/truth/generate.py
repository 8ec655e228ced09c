#!/usr/bin/env python3
"""Writes the generated tables: python3 generate.py [FOLDER [TIMES]], with TIMES as many rows, other ones. It needs Python 3.9 and the repository's data files, nothing else."""
import csv
import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from oracle.calendar_law import ONE, Calendar
from oracle.due import Office, at, midnight
from oracle.lunar import doubtful, lunar_of
from oracle.text import dong, vietqr

FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
FOLDER = FOLDER if FOLDER.is_dir() else FOLDER.parent
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 1
NOW = Calendar()
HAND_PICKED = [date(*d) for d in (
    (2018, 12, 28), (2019, 1, 4), (2019, 5, 3), (2020, 1, 22), (2020, 2, 28), (2021, 2, 8), (2022, 4, 29), (2023, 4, 27), (2024, 2, 7), (2024, 2, 29),
    (2024, 4, 26), (2024, 12, 31), (2025, 1, 24), (2025, 1, 31), (2025, 4, 25), (2025, 8, 28), (2026, 1, 9), (2026, 2, 12), (2026, 8, 21), (2026, 8, 31),
    (2026, 11, 20), (2026, 12, 31), (2027, 2, 3), (2027, 4, 30), (2027, 11, 23))]
TERMS = [("ngày làm việc", "working-days", (0, 1, 3, 5, 10, 20, 60)), ("ngày", "days", (0, 1, 2, 5, 15, 30)), ("tháng", "months", (1, 2, 6, 12)),
         ("giờ làm việc", "working-hours", (1, 4, 8, 28)), ("giờ", "hours", (2, 24, 72)), ("Trong ngày", "same-day", (1,))]
HOURS = ["00:00", "07:29", "07:30", "09:15", "11:30", "12:10", "15:00", "15:01", "16:59", "17:00", "21:01"]
OFFICES = {
    "due-dates.csv": ("", {}),
    "due-dates-end-of-day.csv": ("--due end-of-day", {"due": "end-of-day"}),
    "due-dates-opening.csv": ("--policy legal-from-opening", {"policy": "legal-from-opening"}),
    "due-dates-saturdays.csv": ("--policy legal-from-opening --schedule satam", {"policy": "legal-from-opening", "schedule": "satam"}),
    "due-dates-hour-blocks.csv": ("--policy hour-blocks", {"policy": "hour-blocks"}),
    "due-dates-rolling-hours.csv": ("--hours-end next-working-day", {"hours_end": "next-working-day"}),
    "due-dates-known-2025-06-01.csv": ("--known-on 2025-06-01", {"calendar": Calendar(date(2025, 6, 1))}),
    "due-dates-known-2024-03-01.csv": ("--known-on 2024-03-01", {"calendar": Calendar(date(2024, 3, 1))}),
}
TABLES = []


def write(name, command, header, rows):
    TABLES.append((name, command))
    with open(FOLDER / name, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def moment(m): return m.isoformat(timespec="minutes")


def due_moment(m, on): return f"{on}T24:00" if m.date() > on else moment(m)


def some_day(draw):
    return draw.choice(HAND_PICKED) + draw.randint(-2, 1) * ONE if draw.random() < .6 else date(2017, 1, 2) + draw.randint(0, 4700) * ONE


def due_rows(draw, office, count):
    for _ in range(count):
        received = datetime.fromisoformat(f"{some_day(draw)}T{draw.choice(HOURS)}")
        words, unit, amounts = draw.choice(TERMS)
        amount = draw.choice(amounts)
        pauses = []
        if draw.random() < .35:
            stop = received + timedelta(days=draw.randint(0, 9), minutes=draw.randint(1, 900))
            pauses.append((stop, stop + timedelta(minutes=draw.randint(30, 12000))))
        _, on, due, articles = office.due_of(received, amount, unit, pauses)
        yield (moment(received), words if unit == "same-day" else f"{amount} {words}", ";".join(f"{moment(a)}/{moment(b)}" for a, b in pauses),
               on, office.certainty(received, on), due_moment(due, on), articles)


def month_ends():
    """Times of months from the last days of months, in years before, in and after leap ones; what the corresponding date is where a month has none."""
    office, number = Office(NOW), 0
    for year in (2019, 2023, 2024, 2026, 2027):
        ends = [date(year + m // 12, m % 12 + 1, 1) - ONE for m in range(1, 13)] + [date(year, 1, 29), date(year, 1, 30), date(year, 2, 28)]
        for day in sorted(set(ends)):
            for months in (1, 2, 3, 6, 12) if day.month != 2 else (1, 6, 12, 24, 48):
                number += 1
                received = datetime.fromisoformat(f"{day}T09:15")
                _, on, due, articles = office.due_of(received, months, "months", [])
                index = day.month - 1 + months
                length = (date(day.year + (index + 1) // 12, (index + 1) % 12 + 1, 1) - ONE).day
                rounding = "last day of a month that has no such date" if day.day > length else "corresponding date"
                yield f"M{number:03}", moment(received), f"{months} tháng", on, office.certainty(received, on), due_moment(due, on), articles, rounding + (", then the next working day" if "148.5" in articles else "")


def working_days(draw):
    for day in HAND_PICKED + [some_day(draw) for _ in range(TIMES * 100)] + [date(1999, 10, 1), date(2012, 8, 31), date(2033, 1, 28), date(2053, 2, 14), date(2100, 2, 26)]:
        for n in draw.sample((-60, -5, -1, 0, 1, 2, 5, 21), 3): yield day, n, NOW.plus(day, n)


def working_time(draw):
    for _ in range(TIMES * 150):
        schedule = draw.choice(("std", "satam"))
        start, minutes = datetime.fromisoformat(f"{some_day(draw)}T{draw.choice(HOURS)}"), draw.choice((1, 30, 239, 240, 241, 480, 1000, 2400))
        yield moment(start), minutes, schedule, moment(Office(NOW, schedule).plus_minutes(start, minutes))


def lunar(draw):
    days = [date(y, *d) for y in range(1968, 2101, 2) for d in ((1, 31), (4, 15))] + [date(2033, 12, 22), date(2034, 1, 19), date(2034, 1, 20)]
    for day in days + [date(1901, 1, 1) + draw.randint(0, 100000) * ONE for _ in range(TIMES * 150)]:
        if not doubtful(day):
            year, month, leap, number = lunar_of(day)
            yield day, year, month, int(leap), number


def words(draw):
    for n in [0, 1, 4, 5, 10, 11, 14, 15, 21, 24, 25, 100, 101, 104, 110, 115, 1000, 1001, 1010, 1_001_000, 1_000_001, 1_000_000_000, 1_000_000_000_000]:
        yield n, dong(n)
    for digits in range(3, 19):
        for _ in range(TIMES * 8): n = draw.randint(10 ** (digits - 1), 10 ** digits - 1); yield n, dong(n)


def payment_codes(draw):
    services = {"account": "QRIBFTTA", "card": "QRIBFTTC"}
    for i in range(60):
        service = "card" if i % 4 == 3 else "account"
        account = "970415" + "".join(draw.choices("0123456789", k=10)) if service == "card" else "".join(draw.choices("0123456789", k=draw.randint(6, 19)))
        amount, bill, purpose = draw.choice(("", 1, 8000, 150000, 1_200_000)), draw.choice(("", "BL0001", "26TAA0000123")), draw.choice(("", "Le phi", "HS0001527H492401100001G"))
        fields = "970436", account, service, amount, bill, purpose
        yield *fields, vietqr("970436", account, services[service], amount, bill, purpose), ""
    for bin, account, service, amount, why in (("97043", "113366668888", "account", 1, "five digits"), ("970436", "", "account", 1, "no account"), ("970436", "1133", "bank", 1, "no such service"),
                                               ("970436", "113366668888", "account", -1, "below zero"), ("970436", "113366668888", "account", "1.5", "not whole đồng"),
                                               ("970436", "1" * 20, "account", 1, "twenty digits"), ("97043６", "113366668888", "account", 1, "a digit that is not ASCII")):
        yield bin, account, service, amount, "", "", "", "refused: " + why


def main():
    draw = random.Random(20261129 + TIMES)
    for name, (options, choices) in OFFICES.items():
        office = Office(**{"calendar": NOW, **choices})
        write(name, f"deadline {options}".strip(), ["received", "term", "pauses", "expected_due", "expected_certainty", "expected_due_at", "law"],
              due_rows(draw, office, TIMES * (80 if options else 240)))
    write("working-days.csv", "workdays add", ["start", "n", "expected_result"], working_days(draw))
    write("working-time.csv", "worktime add", ["start", "minutes", "schedule", "expected_result"], working_time(draw))
    write("lunar-dates.csv", "lunar to", ["date", "expected_lunar_year", "expected_lunar_month", "expected_leap", "expected_lunar_day"], lunar(draw))
    write("amounts-in-words.csv", "words", ["number", "expected_words"], words(draw))
    write("vietqr.csv", "vietqr encode", ["bin", "account", "service", "amount", "bill_number", "purpose", "expected_payload", "expected_error"], payment_codes(draw))
    write("due-dates-month-ends.csv", "deadline", ["id", "received", "term", "expected_due", "expected_certainty", "expected_due_at", "law", "rounding"], month_ends())
    TABLES.append(("dossier-codes.csv", "dossier-code parse"))  # picked by hand, as are processing-times.csv
    write("tables.csv", "", ["table", "command"], list(TABLES))


main()
