"""Who is on duty, and when somebody will be again. Pure.

The theory. Shifts are hours of the week in the volunteer's own time zone: 18:00 stays 18:00 when the clocks change.
What is said by hand counts before any shift: on until a moment, or off until one. What was said last has set the other
to 0 (``go_on``, ``go_off``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.model import Shift, Volunteer

BY_HAND: Final = 4 * 3600.0
"""Seconds for which somebody is on duty who says so without a shift: nobody forgets themselves there for a night."""

Stretch = tuple[float, float]
"""From when to when (Unix seconds)."""


def on_duty(volunteer: Volunteer, now: float) -> bool:
    """Whether somebody can be called at this moment."""
    if now < volunteer.on_until:
        return True
    return now >= volunteer.off_until and any(begins <= now < ends for begins, ends in stretches(volunteer, now))


def go_on(volunteer: Volunteer, now: float, until: float | None = None) -> Volunteer:
    """On duty from now on: until a moment, else to the end of the shift that runs, else for ``BY_HAND``."""
    running = [ends for begins, ends in stretches(volunteer, now) if begins <= now < ends]
    end = until or max(running, default=now + BY_HAND)
    return replace(volunteer, on_until=end, off_until=0.0)


def go_off(volunteer: Volunteer, now: float) -> Volunteer:
    """Off duty from now on, to the end of the shift that runs, if one does."""
    running = [ends for begins, ends in stretches(volunteer, now) if begins <= now < ends]
    return replace(volunteer, on_until=0.0, off_until=max(running, default=0.0))


def stretches(volunteer: Volunteer, now: float) -> Iterator[Stretch]:
    """The shifts that run now or begin within a week, oldest first for each day."""
    zone = ZoneInfo(volunteer.zone)
    today = datetime.fromtimestamp(now, zone).date()
    for offset in range(-1, 8):
        day = today + timedelta(days=offset)
        for shift in sorted(volunteer.shifts, key=lambda shift: shift.begins):
            if shift.day == day.weekday():
                yield _stretch(shift, day, zone)


def next_duty(volunteers: Iterable[Volunteer], now: float) -> Stretch | None:
    """The stretch in which somebody will be on duty next, by their shifts; None where nobody has any."""
    coming = (
        (max(begins, one.off_until), ends) for one in volunteers for begins, ends in stretches(one, now) if ends > now
    )
    return min(((begins, ends) for begins, ends in coming if now < begins < ends), default=None)


def _stretch(shift: Shift, day: date, zone: ZoneInfo) -> Stretch:
    last = day if shift.ends > shift.begins else day + timedelta(days=1)
    return _moment(day, shift.begins, zone), _moment(last, shift.ends, zone)


def _moment(day: date, minutes: int, zone: ZoneInfo) -> float:
    at = datetime.combine(day, time(minutes // 60, minutes % 60), zone)
    return at.astimezone(UTC).timestamp()
