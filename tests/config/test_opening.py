"""When lines are open: on the clock of their zone, through the changes of the clock and over the end of the week."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.opening import DAYS, read_opening

BEAT = {"zone": "Europe/London", "mon-fri": "15:00-20:00"}
NIGHTS = {"zone": "Europe/Tallinn", "daily": "19:00-07:00"}
LATE = {"zone": "Europe/Lisbon", "daily": "15:30-00:30"}
TWICE = {"zone": "Europe/Madrid", "mon-thu": "10:00-13:00, 16:00-19:00", "fri": "10:00-13:00"}
PACIFIC = {"zone": "America/Los_Angeles", "mon-fri": "10:00-18:00"}
MIDNIGHT = {"zone": "Australia/Melbourne", "daily": "08:00-24:00"}
WEEKEND = {"zone": "Asia/Ho_Chi_Minh", "sat-mon": "13:00-20:30"}
SUNDAY_NIGHT = {"zone": "Pacific/Auckland", "sun": "22:00-06:00"}
ALWAYS = {"zone": "Europe/Vienna", "daily": "00:00-24:00"}

OPEN = [
    (BEAT, "2026-01-14T15:00"),  # winter: London is on UTC
    (BEAT, "2026-01-14T19:59"),
    (BEAT, "2026-07-15T14:00"),  # summer: 15:00 in London
    (BEAT, "2026-07-15T18:59"),
    (NIGHTS, "2026-01-14T17:00"),
    (NIGHTS, "2026-01-15T04:59"),
    (NIGHTS, "2026-07-15T16:00"),
    (NIGHTS, "2026-01-11T23:30"),  # Sunday night is Monday there
    (NIGHTS, "2026-01-12T04:59"),
    (LATE, "2026-01-15T00:29"),
    (TWICE, "2026-01-14T09:00"),
    (TWICE, "2026-01-14T17:59"),
    (PACIFIC, "2026-03-06T18:00"),  # the Friday before the clocks change: 10:00
    (PACIFIC, "2026-03-09T17:00"),  # the Monday after: 10:00
    (PACIFIC, "2026-03-07T01:59"),  # Friday afternoon there, Saturday in UTC
    (MIDNIGHT, "2026-01-14T12:59"),
    (WEEKEND, "2026-01-10T06:00"),
    (WEEKEND, "2026-01-12T13:29"),
    (SUNDAY_NIGHT, "2026-01-11T09:00"),
    (SUNDAY_NIGHT, "2026-01-11T16:59"),  # Monday 5:59, over the end of the week
    (ALWAYS, "2026-03-29T01:30"),
    (ALWAYS, "2026-01-11T23:00"),
]
CLOSED = [
    (BEAT, "2026-01-14T14:59"),
    (BEAT, "2026-01-14T20:00"),
    (BEAT, "2026-07-15T19:00"),
    (BEAT, "2026-07-15T13:59"),
    (BEAT, "2026-01-17T16:00"),  # Saturday
    (BEAT, "2026-01-18T16:00"),
    (NIGHTS, "2026-01-14T16:59"),
    (NIGHTS, "2026-01-15T05:00"),
    (NIGHTS, "2026-07-15T04:00"),
    (LATE, "2026-01-15T00:30"),
    (LATE, "2026-01-15T15:29"),
    (TWICE, "2026-01-14T12:30"),
    (TWICE, "2026-01-16T16:00"),  # Friday afternoon
    (PACIFIC, "2026-03-06T17:59"),
    (PACIFIC, "2026-03-09T16:59"),
    (PACIFIC, "2026-03-07T02:00"),
    (PACIFIC, "2026-03-09T01:00"),  # Sunday there, Monday in UTC
    (MIDNIGHT, "2026-01-14T13:00"),
    (MIDNIGHT, "2026-07-14T14:00"),
    (WEEKEND, "2026-01-13T06:00"),
    (WEEKEND, "2026-01-10T05:59"),
    (SUNDAY_NIGHT, "2026-01-11T17:00"),
    (SUNDAY_NIGHT, "2026-01-10T09:00"),
]


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(("hours", "when"), OPEN)
def test_a_line_is_open_within_its_hours_on_its_own_clock(hours: dict[str, str], when: str) -> None:
    assert read_opening(hours).open_at(at(when))


@pytest.mark.parametrize(("hours", "when"), CLOSED)
def test_a_line_is_closed_outside_them(hours: dict[str, str], when: str) -> None:
    assert not read_opening(hours).open_at(at(when))


CHANGES = [
    (BEAT, "2026-01-14T12:00", "2026-01-14T15:00"),
    (BEAT, "2026-01-14T16:00", "2026-01-14T20:00"),
    (BEAT, "2026-01-16T21:00", "2026-01-19T15:00"),  # over the week end
    (BEAT, "2026-03-27T21:00", "2026-03-30T14:00"),  # over the week end on which the clocks change
    (BEAT, "2026-10-23T20:00", "2026-10-26T15:00"),
    (NIGHTS, "2026-01-12T00:00", "2026-01-12T05:00"),
    (LATE, "2026-01-15T00:00", "2026-01-15T00:30"),
    (TWICE, "2026-01-16T12:00", "2026-01-19T09:00"),
    (MIDNIGHT, "2026-01-14T12:00", "2026-01-14T13:00"),
    (SUNDAY_NIGHT, "2026-01-11T16:00", "2026-01-11T17:00"),
    (SUNDAY_NIGHT, "2026-01-11T17:00", "2026-01-18T09:00"),
]


@pytest.mark.parametrize(("hours", "when", "then"), CHANGES)
def test_it_is_known_when_that_changes(hours: dict[str, str], when: str, then: str) -> None:
    assert read_opening(hours).next_change(at(when)) == at(then)


def test_what_is_always_open_never_changes() -> None:
    opening = read_opening(ALWAYS)
    assert opening.always
    assert opening.next_change(at("2026-01-14T12:00")) is None
    assert not read_opening(NIGHTS).always


ZONES = ["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland"]
TIMES = ["08:00-20:00", "19:00-07:00", "10:00-13:00, 16:00-19:00", "00:30-03:30", "00:00-24:00"]


@given(
    st.sampled_from(ZONES), st.sampled_from([*DAYS, "daily", "mon-fri", "sat-sun", "sun-tue"]), st.sampled_from(TIMES),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
)  # fmt: skip
def test_until_the_change_nothing_changes(zone: str, days: str, hours: str, now: datetime) -> None:
    opening = read_opening({"zone": zone, days: hours})
    change = opening.next_change(now)
    if change is None:
        assert opening.always
        return
    assert now < change <= now + timedelta(days=7, hours=2)
    assert opening.open_at(change) is not opening.open_at(now)


WRONG: dict[str, tuple[Any, str]] = {
    "a word": ("daily", "needs a zone and days"),
    "no zone": ({"daily": "10:00-12:00"}, "needs a zone and days"),
    "an unknown zone": ({"zone": "Europe/Londn", "daily": "10:00-12:00"}, 'no time zone "Europe/Londn"'),
    "a path": ({"zone": "../etc/passwd", "daily": "10:00-12:00"}, "no time zone"),
    "a folder": ({"zone": "Europe", "daily": "10:00-12:00"}, "no time zone"),
    "no day": ({"zone": "Europe/London"}, "names no day"),
    "an unknown day": ({"zone": "Europe/London", "monday": "10:00-12:00"}, '"monday" is no day'),
    "one day as two": ({"zone": "Europe/London", "mon-mon": "10:00-12:00"}, '"mon-mon" is no day'),
    "hours without minutes": ({"zone": "Europe/London", "mon": "10-12"}, '"10-12" are no hours'),
    "a number": ({"zone": "Europe/London", "mon": 10}, "have to be text in quotes"),
    "an hour too late": ({"zone": "Europe/London", "mon": "10:00-24:30"}, "are no hours"),
    "hours that overlap": ({"zone": "Europe/London", "mon": "10:00-12:00, 11:00-13:00"}, "overlap"),
    "days that overlap": ({"zone": "Europe/London", "daily": "10:00-12:00", "mon": "11:00-13:00"}, "overlap"),
    "nights that overlap": ({"zone": "Europe/London", "sun": "20:00-08:00", "mon": "07:00-09:00"}, "overlap"),
}


@pytest.mark.parametrize(("raw", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_in_words(raw: Any, what: str) -> None:
    with pytest.raises(ValueError, match=re.escape(what)):
        read_opening(raw)


ALL = (BEAT, NIGHTS, LATE, TWICE, PACIFIC, MIDNIGHT, WEEKEND, SUNDAY_NIGHT, ALWAYS)


@pytest.mark.parametrize("raw", ALL, ids=str)
def test_hours_written_out_again_are_the_same_hours(raw: dict[str, str]) -> None:
    opening = read_opening(raw)
    assert read_opening(opening.plain()) == opening
    if raw is not WEEKEND:  # a run over the end of the week is written as two
        assert opening.plain() == raw
