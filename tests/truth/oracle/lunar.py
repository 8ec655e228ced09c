"""The Vietnamese lunar calendar by Meeus, Astronomical Algorithms (chapters 25 and 49), at UTC+7.

New moons are good to about half a minute and the Sun to 0.01 degrees (15 minutes): `doubtful` says where that does not settle a day.
"""
from datetime import date, timedelta
from functools import lru_cache
from math import floor, radians, sin

EPOCH = 2451545.0  # 2000-01-01 12:00
NEW = [(-.40720, 0, 0, 1, 0), (.17241, 1, 1, 0, 0), (.01608, 0, 0, 2, 0), (.01039, 0, 0, 0, 2), (.00739, 1, -1, 1, 0), (-.00514, 1, 1, 1, 0),
       (.00208, 2, 2, 0, 0), (-.00111, 0, 0, 1, -2), (-.00057, 0, 0, 1, 2), (.00056, 1, 1, 2, 0), (-.00042, 0, 0, 3, 0), (.00042, 1, 1, 0, 2),
       (.00038, 1, 1, 0, -2), (-.00024, 1, -1, 2, 0), (-.00007, 0, 2, 1, 0), (.00004, 0, 0, 2, -2), (.00004, 0, 3, 0, 0), (.00003, 0, 1, 1, -2),
       (.00003, 0, 0, 2, 2), (-.00003, 0, 1, 1, 2), (.00003, 0, -1, 1, 2), (-.00002, 0, -1, 1, -2), (-.00002, 0, 1, 3, 0), (.00002, 0, 0, 4, 0)]
PLANETS = [(299.77, .107408, .000325), (251.88, .016321, .000165), (251.83, 26.651886, .000164), (349.42, 36.412478, .000126), (84.66, 18.206239, .000110),
           (141.74, 53.303771, .000062), (207.14, 2.453732, .000060), (154.84, 7.306860, .000056), (34.52, 27.261239, .000047), (207.19, .121824, .000042),
           (291.34, 1.844379, .000040), (161.72, 24.198154, .000037), (239.56, 25.513099, .000035), (331.55, 3.592518, .000023)]


def delta_t(year):
    """Seconds of Terrestrial Time before Universal Time (Espenak and Meeus)."""
    def poly(t, *c): return sum(k * t ** i for i, k in enumerate(c))
    if year < 1920: return poly(year - 1900, -2.79, 1.494119, -.0598939, .0061966, -.000197)
    if year < 1941: return poly(year - 1920, 21.20, .84493, -.076100, .0020936)
    if year < 1961: t = year - 1950; return 29.07 + .407 * t - t * t / 233 + t ** 3 / 2547
    if year < 1986: t = year - 1975; return 45.45 + 1.067 * t - t * t / 260 - t ** 3 / 718
    if year < 2005: return poly(year - 2000, 63.86, .3345, -.060374, .0017275, .000651814, .00002373599)
    if year < 2050: return poly(year - 2000, 62.92, .32217, .005589)
    u = (year - 1820) / 100
    return -20 + 32 * u * u - (.5628 * (2150 - year) if year < 2150 else 0)


@lru_cache(None)
def new_moon(k):
    """Days since 2000-01-01 00:00 in Vietnam of the k-th new moon since January 2000."""
    t = k / 1236.85
    jde = 2451550.09766 + 29.530588861 * k + .00015437 * t ** 2 - 1.5e-7 * t ** 3
    e = 1 - .002516 * t - .0000074 * t * t
    m = 2.5534 + 29.10535670 * k - .0000014 * t * t
    mm = 201.5643 + 385.81693528 * k + .0107582 * t * t + .00001238 * t ** 3
    f = 160.7108 + 390.67050284 * k - .0016118 * t * t - .00000227 * t ** 3
    node = 124.7746 - 1.56375588 * k + .0020672 * t * t
    jde += sum(a * e ** p * sin(radians(s * m + q * mm + r * f)) for a, p, s, q, r in NEW) - .00017 * sin(radians(node))
    jde += sum(a * sin(radians(x + y * k - (.009173 * t * t if i == 0 else 0))) for i, (x, y, a) in enumerate(PLANETS))
    return jde - delta_t(2000 + 100 * t) / 86400 - EPOCH + .5 + 7 / 24


def sun(days):
    """The apparent longitude of the Sun, in twelfths of a circle, at a moment in Vietnam."""
    jde = days - 7 / 24 - .5 + delta_t(2000 + days / 365.25) / 86400
    t = jde / 36525
    m = radians(357.52911 + 35999.05029 * t - .0001537 * t * t)
    c = (1.914602 - .004817 * t - .000014 * t * t) * sin(m) + (.019993 - .000101 * t) * sin(2 * m) + .000289 * sin(3 * m)
    return ((280.46646 + 36000.76983 * t + .0003032 * t * t + c - .00569 - .00478 * sin(radians(125.04 - 1934.136 * t))) % 360) / 30


def start(k): return floor(new_moon(k))


@lru_cache(None)
def eleventh(year):
    """The new moon that begins month 11: the last one on or before the day of the winter solstice."""
    k = floor((year - 1999) * 12.3685) + 1
    while floor(sun(start(k))) >= 9 or floor(sun(start(k))) < 6: k -= 1  # begins after the solstice
    return k


@lru_cache(None)
def months(year):
    """The months of lunar years from month 11 of the year before to month 10: (first day, number, leap)."""
    first, last = eleventh(year - 1), eleventh(year)
    leap = next((k for k in range(first + 1, last) if floor(sun(start(k))) == floor(sun(start(k + 1)))), None) if last - first == 13 else None
    found, number = [], 10
    for k in range(first, last):
        number = number if k == leap else number + 1
        found.append((date(2000, 1, 1) + timedelta(start(k)), (number - 1) % 12 + 1, k == leap, year - 1 if number < 13 else year))
    return found


def lunar_of(day):
    """(lunar year, month, leap, day)."""
    begun = [m for y in (day.year, day.year + 1) for m in months(y) if m[0] <= day][-1]
    return begun[3], begun[1], begun[2], (day - begun[0]).days + 1


def day_of(year, month, day):
    return next(m[0] for y in (year, year + 1) for m in months(y) if m[3] == year and m[1] == month and not m[2]) + timedelta(day - 1)


def doubtful(day):
    """Whether a new moon of that month or the next lies within three minutes of midnight."""
    k = floor((day - date(2000, 1, 1)).days / 29.530588)
    return any(abs((new_moon(j) + .5) % 1 - .5) < 3 / 1440 for j in range(k - 1, k + 3))
