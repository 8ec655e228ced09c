"""Due dates, day by day and minute by minute, from the Civil Code 91/2015/QH13 Art 145-148 and the named choices."""
from datetime import datetime, time, timedelta

from .calendar_law import ONE, hours

MINUTE = timedelta(minutes=1)


def midnight(d): return datetime.combine(d, time())


def at(d, minute): return midnight(d) + minute * MINUTE


class Office:
    def __init__(self, calendar, schedule="std", policy="legal", due="closing", hours_end="moment"):
        self.calendar, self.schedule, self.policy, self.due, self.hours_end = calendar, schedule, policy, due, hours_end

    def hours(self, d): return hours(self.calendar, self.schedule, d)

    def closing(self, d):
        spans = self.hours(d)
        return at(d, spans[-1][1]) if spans and self.due == "closing" else midnight(d + ONE)

    def opens(self, moment):
        """What a receipt counts as: when the office is closed for the day, its next opening."""
        d = moment.date()
        if self.hours(d) and moment < at(d, self.hours(d)[-1][1]): return moment
        d += ONE
        while not self.hours(d): d += ONE
        return at(d, self.hours(d)[0][0])

    def plus_minutes(self, start, minutes, pauses=()):
        """The moment at which so many open minutes outside the pauses have passed: the end of an interval, never the next start."""
        d, left = start.date(), minutes
        closes = any(start == at(d, last) for _, last in self.hours(d))
        if left == 0 and closes and not any(a <= start < b for a, b in pauses): return start  # it falls at the end of an interval already
        while True:
            for first, last in self.hours(d):
                for m in range(first, last):
                    begin = at(d, m)
                    if begin < start or any(a <= begin < b for a, b in pauses): continue
                    if left == 0: return begin
                    left -= 1
                    if left == 0: return begin + MINUTE
            d += ONE

    def due_of(self, received, amount, unit, pauses=()):
        """(start, due day, due moment, articles). A pause that begins after the due moment comes too late."""
        taken = []
        answer = self._due(received, amount, unit, taken)
        for pause in sorted(pauses):
            if pause[0] >= answer[2]: break
            taken.append(pause)
            answer = self._due(received, amount, unit, taken)
        return answer

    def _due(self, received, amount, unit, pauses):
        start = self.opens(received) if self.policy == "legal-from-opening" and unit != "hours" else received
        if unit == "hours": return self._clock_hours(start, amount, pauses)
        if unit == "working-hours" or unit == "working-days" and self.policy == "hour-blocks":
            minutes = int(amount * (60 if unit == "working-hours" else 480))
            moment = self.plus_minutes(start, minutes, pauses)
            return start, moment.date(), moment, "Art 147.1"
        stands = lambda d: any(a.date() <= d < b.date() for a, b in pauses)
        free = lambda d: self.calendar.works(d) and not stands(d)
        d, rolled = start.date(), False
        if unit == "same-day":
            if self.calendar.works(d) and start.time() > time(15): d += ONE
            while not free(d): d += ONE
            return start, d, self.closing(d), "Decree 118/2025/NĐ-CP Art 17.4"
        if unit == "working-days":
            if amount == 0:
                while not free(d): d += ONE
            for _ in range(int(amount)):
                d += ONE
                while not free(d): d += ONE
        else:
            for _ in range(int(amount) if unit == "days" else (months_after(d, int(amount)) - d).days):
                d += ONE
                while stands(d): d += ONE
            while not free(d): d, rolled = d + ONE, True
        articles = ["Art 147.2", *(["Art 148.3"] if unit == "months" else []), *(["Art 148.5"] if rolled else []), *(["Art 148.6"] if self.due != "closing" else [])]
        return start, d, self.closing(d), "; ".join(articles)

    def _clock_hours(self, start, amount, pauses):
        moment = start
        left = timedelta(hours=amount)
        for a, b in sorted(pauses):
            if b <= moment: continue
            if a >= moment + left and left: break
            left -= max(a - moment, timedelta(0))
            moment = b
        moment += left
        d = (moment - MINUTE).date()  # 00:00 is 24:00 of the day before
        if self.hours_end == "moment" or self.calendar.works(d): return start, d, moment, "Art 147.1"
        while not self.calendar.works(d) or any(a.date() <= d < b.date() for a, b in pauses): d += ONE
        return start, d, self.closing(d), "Art 147.1; Art 148.5"

    def certainty(self, received, due):
        """As certain as the least certain day from receipt on: that the office was closed then leans on the calendar too."""
        d = received.date()
        while d <= due:
            if not self.calendar.certain(d): return "projected"
            d += ONE
        return "announced"


def months_after(d, n):
    year, month = d.year + (d.month - 1 + n) // 12, (d.month - 1 + n) % 12 + 1
    for number in range(d.day, 0, -1):
        try: return d.replace(year=year, month=month, day=number)
        except ValueError: continue
