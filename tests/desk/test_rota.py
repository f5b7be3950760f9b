"""Who is on duty, in their own time zone, whatever their clocks do."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.desk.rota import BY_HAND, go_off, go_on, next_duty, on_duty
from bot.model import Shift, Volunteer

BERLIN, SYDNEY = "Europe/Berlin", "Australia/Sydney"
EVENING = Shift(0, 18 * 60, 22 * 60)
NIGHT = Shift(6, 23 * 60, 2 * 60)


def at(text: str, zone: str = BERLIN) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


def somebody(*shifts: Shift, zone: str = BERLIN) -> Volunteer:
    return Volunteer(1, 2, zone=zone, shifts=shifts)


MONDAYS = [
    ("2026-11-30T17:59", False),
    ("2026-11-30T18:00", True),
    ("2026-11-30T21:59", True),
    ("2026-11-30T22:00", False),
    ("2026-12-01T19:00", False),
    ("2026-07-06T18:00", True),  # summer time: the clock on the wall counts
    ("2026-07-06T17:30", False),
]


@pytest.mark.parametrize(("moment", "there"), MONDAYS)
def test_a_shift_is_by_the_clock_on_the_volunteers_wall(moment: str, there: bool) -> None:
    for zone in (BERLIN, SYDNEY):
        assert on_duty(somebody(EVENING, zone=zone), at(moment, zone)) is there
    if there:
        assert not on_duty(somebody(EVENING, zone=SYDNEY), at(moment))


@pytest.mark.parametrize(
    ("moment", "there"),
    [("2026-11-29T23:30", True), ("2026-11-30T01:59", True), ("2026-11-30T02:00", False), ("2026-11-29T01:00", False)],
)
def test_a_shift_may_go_over_midnight(moment: str, there: bool) -> None:
    assert on_duty(somebody(NIGHT), at(moment)) is there


def test_by_hand_somebody_is_on_duty_for_some_hours_or_until_the_shift_ends() -> None:
    now = at("2026-11-30T12:00")
    there = go_on(somebody(EVENING), now)
    assert on_duty(there, now)
    assert on_duty(there, now + BY_HAND - 1)
    assert not on_duty(there, now + BY_HAND + 1)
    in_shift = at("2026-11-30T19:00")
    assert go_on(somebody(EVENING), in_shift).on_until == at("2026-11-30T22:00")
    assert go_on(somebody(), now, now + 60).on_until == now + 60


def test_whoever_goes_off_duty_is_off_for_that_shift_and_no_longer() -> None:
    now = at("2026-11-30T19:00")
    away = go_off(go_on(somebody(EVENING), now), now)
    assert not on_duty(away, now)
    assert not on_duty(away, at("2026-11-30T21:59"))
    assert on_duty(away, at("2026-12-07T18:00"))
    assert on_duty(go_on(away, now), now)


def test_the_next_duty_is_the_first_that_begins() -> None:
    now = at("2026-11-30T12:00")
    evening = (at("2026-11-30T18:00"), at("2026-11-30T22:00"))
    assert next_duty([somebody(NIGHT), somebody(EVENING)], now) == evening
    assert next_duty([somebody()], now) is None
    assert next_duty([go_off(somebody(EVENING), evening[0] + 1)], evening[0] + 1) == (
        at("2026-12-07T18:00"),
        at("2026-12-07T22:00"),
    )
