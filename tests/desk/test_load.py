"""What supervisors see: hours and waits, with honest denominators, and nobody by name."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from bot.desk.load import Load, ShiftLoad, load, patience
from bot.model import Case, CaseState, Level, Link, PastCase
from config.desk_rules import DAY, HOUR, MINUTE, USUAL_RULES, Calls, DeskRules

NOON = 1_796_040_000.0  # 12:00 UTC
URGENT = Level.URGENT


def a_case(
    hours_ago: float, waited: float | None, level: Level = URGENT, state: CaseState = CaseState.RESOLVED
) -> Case:
    opened = NOON - hours_ago * HOUR
    taken = None if waited is None else opened + waited
    owner = 8 if state.owned else None
    closed = (taken or opened) + MINUTE if state.closed else None
    case = Case("c" * 16, 1, 9, level, (), opened, opened, (Link(3, 4),), state, owner)
    return replace(case, taken_at=taken, closed_at=closed)


def past(hours_ago: float, waited: float) -> PastCase:
    opened = NOON - hours_ago * HOUR
    return PastCase(1, URGENT, (), opened, opened + waited, opened + waited + HOUR, CaseState.RESOLVED)


def shift(seen: Load, begins: int) -> ShiftLoad:
    return next(one for one in seen.shifts if one.begins == begins)


def test_waits_are_told_by_the_shift_in_which_somebody_came() -> None:
    waits = [1, 2, 3, 4, 60]
    cases = [a_case(24 * day + 3, wait * MINUTE) for day, wait in enumerate(waits)]
    seen = shift(load(cases, [], USUAL_RULES, NOON), 6)
    assert (seen.came, seen.taken, seen.typical, seen.longest) == (5, 5, 3 * MINUTE, 60 * MINUTE)
    assert (seen.calling, seen.waited) == (5, 1), "urgent: supervisors are called after half an hour"
    assert [one.came for one in load(cases, [], USUAL_RULES, NOON).shifts] == [0, 5, 0, 0]


def test_what_is_left_of_old_cases_counts_and_what_is_older_than_a_month_does_not() -> None:
    cases = [a_case(24 * day + 3, MINUTE) for day in range(3)]
    old = [past(24 * day + 3, MINUTE) for day in (10, 29, 31, 100)]
    seen = shift(load(cases, old, USUAL_RULES, NOON), 6)
    assert (seen.came, seen.taken, seen.typical) == (5, 5, MINUTE)


@pytest.mark.parametrize("count", range(7))
def test_too_few_say_nothing(count: int) -> None:
    seen = shift(load([a_case(3, MINUTE)] * count, [], USUAL_RULES, NOON), 6)
    enough = count >= 5
    assert seen.came == count
    assert (seen.typical is not None) is (seen.longest is not None) is (seen.waited is not None) is enough


def test_who_was_never_taken_waits_and_is_in_no_median() -> None:
    cases = [
        *[a_case(3, MINUTE)] * 4,
        a_case(3, None, state=CaseState.NEW),  # waits since three hours
        a_case(3, None, state=CaseState.MISREAD),  # closed by itself after a minute
        a_case(0.1, None, state=CaseState.NEW),
    ]
    seen = shift(load(cases, [], USUAL_RULES, NOON), 6)
    assert (seen.came, seen.taken, seen.typical) == (7, 4, None)
    assert (seen.calling, seen.waited) == (7, 1)


def test_a_concern_calls_nobody_and_so_never_waits_for_a_call() -> None:
    seen = shift(load([a_case(3, 5 * HOUR, Level.CONCERN)] * 6, [], USUAL_RULES, NOON), 6)
    assert (seen.taken, seen.calling, seen.waited) == (6, 0, None)


@pytest.mark.parametrize(
    ("calls", "seconds"),
    [
        (Calls((0.0, 120.0), (300.0,), (600.0,)), 300.0),
        (Calls((0.0, 120.0), (), (600.0,)), 600.0),
        (Calls((0.0, 120.0)), 120.0),
        (Calls(), None),
    ],
)
def test_patience_ends_when_others_than_volunteers_are_called(calls: Calls, seconds: float | None) -> None:
    assert patience(URGENT, DeskRules({URGENT: calls})) == seconds


def test_what_is_open_now_is_told_by_level() -> None:
    cases = [
        a_case(3, None, Level.EMERGENCY, CaseState.NEW),
        a_case(3, MINUTE, Level.EMERGENCY, CaseState.CLAIMED),
        a_case(3, MINUTE, Level.CONCERN, CaseState.WAITING),
        a_case(3, MINUTE),
        a_case(31 * 24, None, URGENT, CaseState.NEW),
    ]
    seen = load(cases, [], USUAL_RULES, NOON)
    assert seen.open_now == {Level.EMERGENCY: (2, 1), URGENT: (1, 1), Level.CONCERN: (1, 0)}


def test_a_load_names_nobody() -> None:
    names = {field.name for kind in (Load, ShiftLoad) for field in fields(kind)}
    assert not {name for name in names if "person" in name or "owner" in name or "volunteer" in name}
    assert DAY % (6 * HOUR) == 0
