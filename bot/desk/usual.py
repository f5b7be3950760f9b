"""When somebody usually answers, for those who may need them: hours of the week in UTC, of everybody together. Pure.

What is said by hand is left out: that is about today. Nobody is named, and it is not said how many there are. Limits
count: nobody is told of hours in which a volunteer would be sent to rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Final

from bot.desk.hours import WINDOW, Stretch, merged, there
from bot.desk.limits import most_seconds
from bot.desk.rota import shifts_between
from bot.model import Volunteer
from config.desk_rules import USUAL_RULES, DeskRules

WEEK: Final = 7 * WINDOW
FIRST_MONDAY: Final = 4 * WINDOW
"""Seconds from the epoch, a Thursday, to the Monday after it."""


@dataclass(frozen=True, slots=True)
class Usual:
    """On these ``days`` (0 is Monday) somebody answers in each of ``hours``, from and to in minutes of the day, UTC.

    What ends no later than it begins ends on the next day; 0 to 1440 is the whole day.
    """

    days: tuple[int, ...]
    hours: tuple[tuple[int, int], ...]


def usual_hours(volunteers: Iterable[Volunteer], now: float, rules: DeskRules = USUAL_RULES) -> tuple[Usual, ...]:
    """The hours of a week, days that are alike together, by the clocks of this week. Nothing where there are none."""
    monday = int(now) - (int(now) - FIRST_MONDAY) % WEEK
    found: list[Stretch] = []
    for one in volunteers:
        shifts = shifts_between(one, monday, monday + 2 * WEEK)
        planned = merged((int(begins), int(ends)) for begins, ends in shifts)
        found += there(planned, [], int(most_seconds(one, rules)))
    first, second = monday + WEEK, monday + 2 * WEEK  # the second week: by then it goes round as every week does
    week = merged((max(begins, first) - first, min(ends, second) - first) for begins, ends in found)
    return _together([piece for stretch in _round(week) for piece in _pieces(stretch)])


def upcoming(usual: Iterable[Usual], now: float) -> tuple[Stretch, ...]:
    """When that is in the coming week, what runs now included, in Unix seconds."""
    monday = int(now) - (int(now) - FIRST_MONDAY) % WEEK
    found = []
    for one in usual:
        for week, day, (begins, ends) in product((-1, 0, 1), one.days, one.hours):
            midnight = monday + week * WEEK + day * WINDOW
            end = ends if ends > begins else ends + WINDOW // 60
            found.append((midnight + begins * 60, midnight + end * 60))
    return tuple(one for one in merged(found) if one[1] > now and one[0] < now + WEEK)


def _round(week: list[Stretch]) -> list[Stretch]:
    """The same with what goes on from Sunday to Monday in one stretch."""
    if len(week) > 1 and week[0][0] == 0 and week[-1][1] == WEEK:
        return [*week[1:-1], (week[-1][0], WEEK + week[0][1])]
    return week


def _pieces(stretch: Stretch) -> Iterable[tuple[int, int, int]]:
    """Day, from and to in minutes: as one where it is shorter than a day, else cut at midnight."""
    begins, ends = stretch
    while begins < ends:
        day, start = divmod(begins, WINDOW)
        end = ends if ends - begins < WINDOW else (day + 1) * WINDOW
        yield day % 7, start // 60, (end - day * WINDOW) // 60 if end == (day + 1) * WINDOW else end % WINDOW // 60
        begins = end


def _together(pieces: Iterable[tuple[int, int, int]]) -> tuple[Usual, ...]:
    by_day: dict[int, list[tuple[int, int]]] = {}
    for day, begins, ends in sorted(pieces):
        by_day.setdefault(day, []).append((begins, ends))
    by_hours: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for day, hours in sorted(by_day.items()):
        by_hours.setdefault(tuple(hours), []).append(day)
    return tuple(Usual(tuple(days), hours) for hours, days in by_hours.items())
