"""Which days are worked, from the data files alone: one day after another, no table of ranks."""
import csv
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from .lunar import day_of

DATA = Path(__file__).resolve().parents[3] / "src" / "MongCai.Domain" / "Calendars" / "Data"
ONE = timedelta(1)
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def read(name):
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DAYS, LAW, WEEK, OFFICES = (read(n + ".csv") for n in ("days-off", "holiday-law", "weekly-pattern", "schedules"))


def day(text): return date.fromisoformat(text)


def weekly_off(d):
    return WEEKDAYS[d.weekday()] not in [row for row in WEEK if day(row["from"]) <= d][-1]["working_days"].split()


class Calendar:
    """The calendar of State bodies as it was known on a day; without one, as it is known now."""

    def __init__(self, known_on=None):
        self.known_on = known_on
        self.rows = [r for r in DAYS if self._known(r["published"])]
        self.announced = {int(r["year"]) for r in self.rows if r["kind"] == "announced-year"}
        self.special = {day(r["date"]): r for r in self.rows if r["kind"] != "announced-year"
                        and (r["published"] or int(r["date"][:4]) in self.announced)}
        self._years = {}

    def _known(self, text): return not text or self.known_on is None or day(text) <= self.known_on

    def _law(self, holiday, d):
        found = [r for r in LAW if r["holiday"] == holiday and day(r["from"]) <= d and self._known(r["adopted"])]
        return found[-1] if found else None

    def _holidays(self, year):
        """The holidays of a year by the law in force on each: (day, made up or not)."""
        for key in dict.fromkeys(r["holiday"] for r in LAW):
            version = self._law(key, date(year, 12, 31))
            if version is None: continue
            month, number = int(version["month"]), int(version["day"])
            base = day_of(year, month, number) if version["calendar"] == "lunar" else date(year, month, number)
            version = self._law(key, base)
            if version is None: continue
            if any(r["holiday"] == key and d.year == year for d, r in self.special.items()): continue
            first = base + int(version["starts"].split()[base.weekday()]) * ONE
            for i in range(int(version["days"])): yield first + i * ONE, version["made_up"] == "yes"

    def _projected(self, year):
        if year not in self._years:
            days = sorted(self._holidays(year)) if year not in self.announced else []
            off = {d for d, _ in days}
            for d, made_up in days:
                if made_up and weekly_off(d):
                    lieu = d
                    while weekly_off(lieu) or lieu in off or lieu in self.special: lieu += ONE
                    off.add(lieu)
            self._years[year] = off
        return self._years[year]

    def works(self, d):
        if d in self.special: return self.special[d]["kind"] == "swap-work"
        return not weekly_off(d) and d not in self._projected(d.year)

    def swapped(self, d): return d in self.special and self.special[d]["kind"] == "swap-work"

    def certain(self, d): return d.year in self.announced or d in self.special

    def plus(self, d, n):
        """The n-th working day after a day; 0 is the day itself or the next working day."""
        step = ONE if n >= 0 else -ONE
        if n == 0:
            while not self.works(d): d += ONE
        for _ in range(abs(n)):
            d += step
            while not self.works(d): d += step
        return d


def clock(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


@lru_cache(None)
def hours_of_week(schedule, weekday, d):
    found = []
    for row in OFFICES:
        first, _, last = row["days"].partition("-")
        on = WEEKDAYS.index(first) <= weekday <= WEEKDAYS.index(last or first)
        if row["schedule"] == schedule and on and (not row["from"] or day(row["from"]) <= d):
            found = [] if row["hours"] == "closed" else [tuple(map(clock, span.split("-"))) for span in row["hours"].split()]
    return found


def hours(calendar, schedule, d):
    """The open minutes of a day as (from, until): a worked swap has the hours of the day it makes up for, a day off by law none."""
    if calendar.swapped(d): return hours_of_week(schedule, day(calendar.special[d]["swapped_with"]).weekday(), d)
    if calendar.works(d) or (d.weekday() >= 5 and weekly_off(d) and d not in calendar.special and d not in calendar._projected(d.year)):
        return hours_of_week(schedule, d.weekday(), d)
    return []
