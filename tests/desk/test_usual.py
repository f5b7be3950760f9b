"""When somebody usually answers, of everybody together, in hours that fit a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.usual import Usual, usual_hours
from bot.model import Shift, Volunteer
from config.desk_rules import DeskRules

NOVEMBER = 1_796_040_000.0  # Monday, 30 November 2026, 12:00 UTC
JULY = NOVEMBER - 150 * 86_400
ALL = DeskRules(hours=24 * 3600.0)
EVERY = tuple(range(7))


def minutes(text: str) -> int:
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


def somebody(days: tuple[int, ...], begins: str, ends: str, zone: str = "UTC") -> Volunteer:
    shifts = tuple(Shift(day, minutes(begins), minutes(ends) % 1440) for day in days)
    return Volunteer(1, 2, zone=zone, shifts=shifts)


def said(*parts: tuple[tuple[int, ...], list[str]]) -> tuple[Usual, ...]:
    def hours(one: str) -> tuple[int, int]:
        begins, ends = one.split("-")
        return minutes(begins), minutes(ends)

    return tuple(Usual(days, tuple(map(hours, texts))) for days, texts in parts)


WEEKS = [
    ([], NOVEMBER, said()),
    ([Volunteer(1, 2)], NOVEMBER, said()),
    ([Volunteer(1, 2, on_until=NOVEMBER + 3600)], NOVEMBER, said()),
    ([somebody(EVERY, "18:00", "23:00")], NOVEMBER, said((EVERY, ["18:00-23:00"]))),
    ([somebody(EVERY, "18:00", "23:00", "Europe/Berlin")], NOVEMBER, said((EVERY, ["17:00-22:00"]))),
    ([somebody(EVERY, "18:00", "23:00", "Europe/Berlin")], JULY, said((EVERY, ["16:00-21:00"]))),
    (
        [somebody((0, 1), "18:00", "20:00"), somebody((0, 1), "20:00", "22:00"), somebody((1,), "08:00", "09:00")],
        NOVEMBER,
        said(((0,), ["18:00-22:00"]), ((1,), ["08:00-09:00", "18:00-22:00"])),
    ),
    ([somebody((6,), "22:00", "02:00")], NOVEMBER, said(((6,), ["22:00-02:00"]))),
    ([somebody((0,), "22:00", "24:00")], NOVEMBER, said(((0,), ["22:00-24:00"]))),
    ([somebody((0,), "08:00", "08:00")], NOVEMBER, said(((0,), ["08:00-24:00"]), ((1,), ["00:00-08:00"]))),
    ([somebody(EVERY, "00:00", "24:00")], NOVEMBER, said((EVERY, ["00:00-24:00"]))),
    ([somebody((0,), "20:00", "23:00", "Australia/Sydney")], NOVEMBER, said(((0,), ["09:00-12:00"]))),
    ([somebody((0,), "08:00", "10:00", "Australia/Sydney")], NOVEMBER, said(((6,), ["21:00-23:00"]))),
]


@pytest.mark.parametrize(("volunteers", "now", "hours"), WEEKS)
def test_the_hours_of_a_week(volunteers: list[Volunteer], now: float, hours: tuple[Usual, ...]) -> None:
    assert usual_hours(volunteers, now, ALL) == hours


def test_nobody_is_told_of_hours_in_which_a_volunteer_rests() -> None:
    robin = somebody((0,), "08:00", "20:00")
    assert usual_hours([robin], NOVEMBER, DeskRules(hours=6 * 3600.0)) == said(((0,), ["08:00-14:00"]))


shifts = st.lists(st.builds(Shift, st.integers(0, 6), st.integers(0, 1439), st.integers(0, 1439)), max_size=6)


@given(st.lists(st.tuples(shifts, st.sampled_from(["UTC", "Asia/Kolkata", "America/St_Johns"])), max_size=4))
def test_every_day_is_said_once_and_in_order(people: list[tuple[list[Shift], str]]) -> None:
    volunteers = [Volunteer(1, 2, shifts=tuple(mine), zone=zone) for mine, zone in people]
    found = usual_hours(volunteers, NOVEMBER, ALL)
    days = [day for one in found for day in one.days]
    assert len(days) == len(set(days))
    assert bool(found) is any(mine for mine, _ in people)
    for one in found:
        assert list(one.days) == sorted(one.days)
        assert list(one.hours) == sorted(one.hours)
        assert all(0 <= begins < 1440 and 0 <= ends <= 1440 for begins, ends in one.hours)
        for (_, ends), (begins, _) in zip(one.hours, one.hours[1:], strict=False):
            assert ends <= begins, "what touches is one"
