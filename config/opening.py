"""When a help line is open, where that is known to the minute: ``open: {zone: Europe/London, mon-fri: "15:00-20:00"}``.

Hours are those of the clock on the wall in the zone, so daylight saving is in them. Bank holidays are not: nobody
publishes those for all lines, which is why the stated hours are always shown beside. Pure: the time comes in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import groupby, pairwise
from typing import Final
from zoneinfo import ZoneInfo

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = 24 * 60
WEEK: Final = 7 * DAY

SPAN: Final = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|(24):(00))")


@dataclass(frozen=True, slots=True)
class Opening:
    """A week of hours. ``zone`` is a key of the tz database; ``spans`` are (from, until) in minutes since Monday 0:00.

    Spans are in order and never overlap; the last may go over the end of the week. Made by ``read_opening``.
    """

    zone: str
    spans: tuple[tuple[int, int], ...]

    @property
    def always(self) -> bool:
        """Whether they leave no minute out."""
        return sum(end - start for start, end in self.spans) == WEEK

    def plain(self) -> dict[str, str]:
        """The same as a file says it: ``read_opening`` makes of it what it was."""
        hours = ["" for _ in DAYS]
        for start, end in self.spans:
            span = f"{_clock(start)}-{'24:00' if end % DAY == 0 else _clock(end)}"
            hours[start // DAY] = ", ".join(filter(None, (hours[start // DAY], span)))
        runs = [[day for day, _ in run] for _, run in groupby(enumerate(hours), lambda one: one[1])]
        return {"zone": self.zone, **{_run(run): hours[run[0]] for run in runs if hours[run[0]]}}

    def open_at(self, now: datetime) -> bool:
        """Whether it is open at this moment (``now`` knows its zone)."""
        there = now.astimezone(ZoneInfo(self.zone))
        minute = there.weekday() * DAY + there.hour * 60 + there.minute
        return any(start <= one < end for start, end in self.spans for one in (minute, minute + WEEK))

    def next_change(self, now: datetime) -> datetime | None:
        """When it closes next, if it is open, and when it opens next, if not; in UTC. None where it never does."""
        opened = self.open_at(now)
        later = (moment for moment in sorted(set(self._edges(now))) if moment > now)
        return next((moment for moment in later if self.open_at(moment) != opened), None)

    def _edges(self, now: datetime) -> Iterator[datetime]:
        """Every opening and closing from yesterday to a week from now, in UTC."""
        zone = ZoneInfo(self.zone)
        today = now.astimezone(zone).date()
        for ahead in range(-1, 9):
            date = today + timedelta(days=ahead)
            for edge in (edge % WEEK for span in self.spans for edge in span):
                if edge // DAY == date.weekday():
                    yield datetime.combine(date, time(edge % DAY // 60, edge % 60), zone).astimezone(UTC)


def _run(days: list[int]) -> str:
    if len(days) == len(DAYS):
        return "daily"
    return DAYS[days[0]] if len(days) == 1 else f"{DAYS[days[0]]}-{DAYS[days[-1]]}"


def _clock(minute: int) -> str:
    return f"{minute % DAY // 60:02}:{minute % 60:02}"


def read_opening(raw: object) -> Opening:
    """What a file says under ``open``. Raises ValueError in words for whoever wrote it."""
    if isinstance(raw, Opening):
        return raw
    if not isinstance(raw, Mapping) or not isinstance(raw.get("zone"), str):
        raise ValueError('needs a zone and days, as in {zone: Europe/London, mon-fri: "15:00-20:00"}.')
    try:
        ZoneInfo(raw["zone"])
    except (ValueError, OSError, LookupError):  # every way in which a name is no zone
        raise ValueError(f'there is no time zone "{raw["zone"][:40]}". Take one like Europe/London.') from None
    spans = sorted(span for days, hours in raw.items() if days != "zone" for span in _spans(days, hours))
    if not spans:
        raise ValueError('names no day. Add one, as in mon-fri: "15:00-20:00".')
    around = [*spans, (spans[0][0] + WEEK, spans[0][1] + WEEK)]
    if any(end > start for (_, end), (start, _) in pairwise(around)):
        raise ValueError("two of its hours overlap. Let each moment stand once.")
    return Opening(raw["zone"], tuple(spans))


def _spans(days: object, hours: object) -> Iterator[tuple[int, int]]:
    """The spans of one entry, such as ``mon-fri: "10:00-13:00, 16:00-19:00"``; "19:00-07:00" ends the day after."""
    if not isinstance(hours, str):
        raise ValueError(f'the hours of "{days}" have to be text in quotes, as in "15:00-20:00".')
    for written in hours.split(", "):
        found = SPAN.fullmatch(written)
        if found is None:
            raise ValueError(
                f'"{written[:40]}" are no hours. Write them as "15:00-20:00" or "10:00-13:00, 16:00-19:00".'
            )
        hour, minute, until_hour, until_minute = (int(part) for part in found.groups() if part is not None)
        start, end = hour * 60 + minute, until_hour * 60 + until_minute
        for day in _days(str(days)):
            yield day * DAY + start, day * DAY + end + (DAY if end <= start else 0)


def _days(written: str) -> Iterator[int]:
    """``daily``, ``mon``, ``mon-fri``: the days, from 0."""
    first, dash, last = written.partition("-")
    if written == "daily":
        yield from range(7)
    elif first in DAYS and not dash:
        yield DAYS.index(first)
    elif first in DAYS and last in DAYS and first != last:
        start, end = DAYS.index(first), DAYS.index(last)
        yield from (day % 7 for day in range(start, end + 1 if end > start else end + 8))
    else:
        raise ValueError(f'"{written[:40]}" is no day. Write daily, one of {", ".join(DAYS)}, or two as in mon-fri.')
