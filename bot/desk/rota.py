"""Who is on duty, and when somebody will be again. Pure.

The theory. Shifts are hours of the week in the volunteer's own time zone: 18:00 stays 18:00 when the clocks change.
What is said by hand counts before any shift: on until a moment, or off until one. What was said last has set the other
to 0 (``go_on``, ``go_off``). That is what somebody plans; how much of it they are there for, hours.py says.

So that it is known how long somebody was there, nothing has to watch them. Shifts and what was said by hand decide
everything that follows, until something is said again. Whatever changes them first notes what they came to until then
(``note``): the stretches of the last two days in ``Volunteer.duty``, and up to when that is complete in ``noted_at``.
What was noted once is never worked out again, and noting more often changes nothing. What was before the first note is
not known, and counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.desk.hours import WINDOW, merged, there, within
from bot.desk.limits import most_seconds
from bot.model import Shift, Volunteer
from config.desk_rules import USUAL_RULES, DeskRules

BY_HAND: Final = 4 * 3600.0
"""Seconds for which somebody is on duty who says so without a shift: nobody forgets themselves there for a night."""

KEPT: Final = 2 * WINDOW
"""Seconds for which it is kept when somebody was on duty."""

AHEAD: Final = 8 * WINDOW
"""Seconds that are looked ahead: every shift comes once in them."""

Stretch = tuple[float, float]
"""From when to when (Unix seconds)."""


def on_duty(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> bool:
    """Whether somebody can be called at this moment: they planned to be there, and their hours are not used up."""
    return until(volunteer, now, rules) is not None


def until(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> float | None:
    """Until when somebody is on duty who is at this moment; None for somebody who is not."""
    ends = [ends for begins, ends in _course(volunteer, now, rules) if begins <= now < ends]
    return max(ends, default=None)


def coming(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> Stretch | None:
    """The next stretch that begins after this moment; None where none does within eight days."""
    return min((one for one in _course(volunteer, now, rules) if one[0] > now), default=None)


def used(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> float:
    """For how many of the last 24 hours (in seconds) somebody was on duty."""
    return within(_course(volunteer, now, rules), int(now) - WINDOW, int(now))


def note(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> Volunteer:
    """The same with it noted when they were on duty until now."""
    moment = int(now)
    past = ((max(begins, moment - KEPT), min(ends, moment)) for begins, ends in _course(volunteer, now, rules))
    return replace(volunteer, duty=tuple(merged(past)), noted_at=moment)


def go_on(volunteer: Volunteer, now: float, until: float | None = None, rules: DeskRules = USUAL_RULES) -> Volunteer:
    """On duty from now on: until a moment, else to the end of the shift that runs, else for ``BY_HAND``."""
    running = [ends for begins, ends in stretches(volunteer, now) if begins <= now < ends]
    end = until or max(running, default=now + BY_HAND)
    return replace(note(volunteer, now, rules), on_until=end, off_until=0.0)


def go_off(volunteer: Volunteer, now: float, rules: DeskRules = USUAL_RULES) -> Volunteer:
    """Off duty from now on, to the end of the shift that runs, if one does."""
    running = [ends for begins, ends in stretches(volunteer, now) if begins <= now < ends]
    return replace(note(volunteer, now, rules), on_until=0.0, off_until=max(running, default=0.0))


def with_shifts(
    volunteer: Volunteer, now: float, shifts: Iterable[Shift], zone: str, rules: DeskRules = USUAL_RULES
) -> Volunteer:
    """With other shifts from now on, each once, in the order of the week. ``zone`` is an IANA name."""
    ordered = sorted(set(shifts), key=lambda one: (one.day, one.begins, one.ends))
    return replace(note(volunteer, now, rules), shifts=tuple(ordered), zone=zone)


def stretches(volunteer: Volunteer, now: float) -> Iterator[Stretch]:
    """The shifts that run now or begin within a week, oldest first for each day."""
    return shifts_between(volunteer, now, now + 7 * WINDOW)


def next_duty(volunteers: Iterable[Volunteer], now: float, rules: DeskRules = USUAL_RULES) -> Stretch | None:
    """The stretch in which somebody will be on duty next; None where nobody will be, as far as can be seen."""
    found = (coming(one, now, rules) for one in volunteers)
    return min((one for one in found if one is not None), default=None)


def zone_of(name: str) -> ZoneInfo:
    """The time zone of this name. One that this machine does not know (any more) counts as UTC: nobody who plans
    something there may keep others from being called.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not known, not a name, a folder of the database
        return ZoneInfo("UTC")


def _course(volunteer: Volunteer, now: float, rules: DeskRules) -> list[tuple[int, int]]:
    """When somebody was on duty, as far as it is kept, and will be if nothing more is said."""
    since = int(min(volunteer.noted_at or now, now))
    end = int(now) + AHEAD
    planned = [(since, min(int(volunteer.on_until), end))]
    free = max(since, int(volunteer.off_until))
    shifts = shifts_between(volunteer, since, end)
    planned += [(max(int(begins), free), min(int(ends), end)) for begins, ends in shifts]
    before = merged((int(begins), int(ends)) for begins, ends in volunteer.duty)
    return there(merged(planned), before, int(most_seconds(volunteer, rules)))


def shifts_between(volunteer: Volunteer, since: float, end: float) -> Iterator[Stretch]:
    """The shifts of every day from the one before ``since`` to that of ``end``, oldest first for each day."""
    zone = zone_of(volunteer.zone)
    shifts = sorted(volunteer.shifts, key=lambda shift: shift.begins)
    day, last = (datetime.fromtimestamp(moment, zone).date() for moment in (since, end))
    day -= timedelta(days=1)
    while shifts and day <= last:
        yield from (_stretch(shift, day, zone) for shift in shifts if shift.day == day.weekday())
        day += timedelta(days=1)


def _stretch(shift: Shift, day: date, zone: ZoneInfo) -> Stretch:
    last = day if shift.ends > shift.begins else day + timedelta(days=1)
    return _moment(day, shift.begins, zone), _moment(last, shift.ends, zone)


def _moment(day: date, minutes: int, zone: ZoneInfo) -> float:
    at = datetime.combine(day, time(minutes // 60, minutes % 60), zone)
    return at.astimezone(UTC).timestamp()
