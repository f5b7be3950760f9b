"""Nobody is on duty for longer than they may be, however they say it, and whenever it is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.hours import WINDOW, merged, there, within
from bot.desk.rota import coming, go_off, go_on, note, on_duty, until, used, with_shifts
from bot.model import Shift, Volunteer
from config.desk_rules import DeskRules

HOUR = 3600
MONDAY = 1_795_996_800.0  # 30 November 2026, 00:00 UTC
SIX = DeskRules(hours=6.0 * HOUR)


def clock(hours: float) -> float:
    """So many hours after that Monday began."""
    return MONDAY + hours * HOUR


def every_day(begins: int, ends: int) -> tuple[Shift, ...]:
    return tuple(Shift(day, begins * 60, ends % 24 * 60) for day in range(7))


def planning(*shifts: Shift, hours: float | None = None, since: float = MONDAY - 1) -> Volunteer:
    own = None if hours is None else hours * HOUR
    return with_shifts(Volunteer(1, 2, hours=own), since, shifts, "UTC", SIX)


WHO = [
    # shifts, own limit in hours, hours after Monday began, there
    (every_day(18, 24), None, 18.0, True),
    (every_day(18, 24), None, 23.9, True),
    (every_day(18, 24), None, 6 * 24 + 18.0, True),  # a week of evenings of as many hours as there may be
    (every_day(18, 24), None, 6 * 24 + 23.9, True),
    (every_day(16, 24), None, 21.9, True),
    (every_day(16, 24), None, 22.0, False),  # six hours are used up
    (every_day(16, 24), None, 24 + 15.9, False),
    (every_day(16, 24), None, 24 + 16.0, True),  # what drops out behind comes in in front
    (every_day(16, 24), None, 24 + 22.0, False),
    (every_day(18, 24), 2, 19.9, True),
    (every_day(18, 24), 2, 20.0, False),  # lower for oneself
    (every_day(18, 24), 9, 23.9, True),
    (every_day(16, 24), 9, 22.0, False),  # never higher than the server's
    ((Shift(0, 20 * 60, 0), Shift(1, 0, 4 * 60)), None, 25.9, True),
    ((Shift(0, 20 * 60, 0), Shift(1, 0, 4 * 60)), None, 26.0, False),  # midnight ends nothing
]


@pytest.mark.parametrize(("shifts", "own", "hours", "is_there"), WHO)
def test_hours_are_used_up_within_a_day(
    shifts: tuple[Shift, ...], own: float | None, hours: float, is_there: bool
) -> None:
    assert on_duty(planning(*shifts, hours=own), clock(hours), SIX) is is_there


def test_what_is_used_counts_shifts_and_what_was_said_by_hand() -> None:
    robin = planning(*every_day(18, 20))
    assert used(robin, clock(19), SIX) == HOUR
    robin = go_off(robin, clock(19), SIX)
    assert used(robin, clock(21), SIX) == HOUR
    robin = go_on(robin, clock(21), clock(23), SIX)
    assert used(robin, clock(22), SIX) == 2 * HOUR
    assert used(robin, clock(24), SIX) == 3 * HOUR
    assert used(robin, clock(24 + 20), SIX) == 2 * HOUR + 2 * HOUR  # of yesterday 21 to 23, of today 18 to 20


def test_whoever_comes_by_hand_reads_for_how_long_and_when_they_can_again() -> None:
    robin = go_on(planning(), clock(0), clock(12), SIX)
    assert until(robin, clock(0), SIX) == clock(6)
    assert until(robin, clock(6), SIX) is None
    assert coming(robin, clock(6), SIX) is None, "not within these twelve hours"
    again = go_on(robin, clock(20), clock(30), SIX)
    assert not on_duty(again, clock(20), SIX)
    assert coming(again, clock(20), SIX) == (clock(24), clock(30))


def test_what_was_before_the_first_note_is_not_known() -> None:
    never = Volunteer(1, 2, shifts=every_day(8, 20))
    assert on_duty(never, clock(19), SIX)
    assert used(never, clock(19), SIX) == 0


def test_a_shift_that_changes_while_it_runs_keeps_what_was_used() -> None:
    robin = planning(*every_day(8, 14))
    robin = with_shifts(robin, clock(13), every_day(13, 22), "UTC", SIX)
    assert until(robin, clock(13), SIX) == clock(14)


def test_a_time_zone_that_this_machine_does_not_know_counts_as_utc() -> None:
    for zone in ("Mars/Olympus", "", "../etc/passwd", "Europe"):
        assert on_duty(replace(planning(*every_day(8, 9)), zone=zone), clock(8.5), SIX)


def test_hours_are_real_ones_when_the_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 10, 24, 12, tzinfo=berlin).timestamp()
    night = with_shifts(Volunteer(1, 2), before, [Shift(6, 0, 5 * 60)], "Europe/Berlin", SIX)
    noon = datetime(2026, 10, 25, 12, tzinfo=berlin).timestamp()
    assert used(night, noon, SIX) == 6 * HOUR, "in the night in which the clocks go back five hours are six"


shift = st.builds(Shift, st.integers(0, 6), st.integers(0, 1439), st.integers(0, 1439))
said = st.tuples(st.integers(60, 30 * HOUR), st.sampled_from(["on", "off", "on a while", "shifts", "note"]))


def lived(volunteer: Volunteer, story: list[tuple[int, str]], shifts: list[Shift], rules: DeskRules) -> Volunteer:
    now = MONDAY
    for later, what in story:
        now += later
        if what == "on":
            volunteer = go_on(volunteer, now, None, rules)
        elif what == "on a while":
            volunteer = go_on(volunteer, now, now + 10 * HOUR, rules)
        elif what == "off":
            volunteer = go_off(volunteer, now, rules)
        elif what == "shifts":
            volunteer = with_shifts(volunteer, now, shifts, "America/New_York", rules)
        else:
            volunteer = note(volunteer, now, rules)
    return volunteer


@given(st.lists(shift, max_size=8), st.lists(said, max_size=8), st.integers(1, 24), st.lists(shift, max_size=4))
def test_nobody_is_there_for_longer_than_they_may_be_within_any_day(
    shifts: list[Shift], story: list[tuple[int, str]], hours: int, others: list[Shift]
) -> None:
    rules = DeskRules(hours=hours * float(HOUR))
    end = MONDAY + sum(later for later, _ in story)
    robin = lived(planning(*shifts), story, others, rules)
    for ahead in range(0, 72, 3):
        now = end + ahead * HOUR
        spent = used(robin, now, rules)
        assert spent <= hours * HOUR
        last = until(robin, now, rules)
        assert last is None or used(robin, last, rules) <= hours * HOUR
    assert all(begins < ends for begins, ends in robin.duty)


@given(st.lists(shift, max_size=8), st.lists(said, max_size=6), st.integers(1, 24), st.lists(st.integers(0, 90)))
def test_noting_changes_nothing(
    shifts: list[Shift], story: list[tuple[int, str]], hours: int, moments: list[int]
) -> None:
    rules = DeskRules(hours=hours * float(HOUR))
    end = MONDAY + sum(later for later, _ in story)
    once = lived(planning(*shifts), story, shifts, rules)
    often = once
    for moment in sorted(moments):
        often = note(often, end + moment * HOUR, rules)
    for ahead in (*sorted(moments)[-1:], 91, 100, 120, 200):
        now = end + ahead * HOUR
        assert on_duty(often, now, rules) is on_duty(once, now, rules)
        assert used(often, now, rules) == used(once, now, rules)


stretch = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda one: (one[0] * HOUR, (one[0] + one[1]) * HOUR))


@given(st.lists(stretch, max_size=8), st.integers(1, 24))
def test_whoever_keeps_to_the_limit_is_never_sent_away(stretches: list[tuple[int, int]], hours: int) -> None:
    planned = merged(stretches)
    found = there(planned, [], hours * HOUR)
    assert within(found, 0, 200 * HOUR) <= within(planned, 0, 200 * HOUR)
    moments = [HOUR * moment for moment in range(100)]
    if all(within(planned, moment - WINDOW, moment) <= hours * HOUR for moment in moments):
        assert found == planned
    assert all(within(found, moment - WINDOW, moment) <= hours * HOUR for moment in moments)
