"""What supervisors see of the desk's load: how much comes when, and how long people wait. Pure.

The theory. It is about hours, never about people: nobody is counted by what they took or closed (that is not even
kept), and no word of a member is in it. A day is cut into four shifts of six hours, UTC. Of the cases that came in the
last 30 days it is counted, for each shift,

- how many **came**;
- how long they waited until somebody took them, the **median** and the **longest**: of those that were taken;
- how many **waited** until the volunteers' calls were over and supervisors or moderators were called: of those whose
  level calls anybody, taken by now or not.

Fewer than five say nothing: chance alone would make a shift look good or bad.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Final

from bot.model import Case, CaseState, Level, PastCase
from config.desk_rules import DAY, HOUR, DeskRules

SHIFT: Final = 6 * HOUR
LOOKED_BACK: Final = 30 * DAY
TOO_FEW: Final = 5
"""Fewer cases than that say nothing."""


@dataclass(frozen=True, slots=True)
class ShiftLoad:
    """What came in one shift of the day. ``begins`` is its hour, UTC; waits in seconds.

    ``typical`` and ``longest`` are None where fewer than five cases were ``taken``; ``waited`` is None where fewer than
    five were ``calling``: of a level for which somebody is called.
    """

    begins: int
    came: int
    taken: int
    typical: float | None
    longest: float | None
    calling: int
    waited: int | None


@dataclass(frozen=True, slots=True)
class Load:
    """The four shifts, and how many are open now: (all, those that nobody has taken) by level."""

    shifts: tuple[ShiftLoad, ...]
    open_now: Mapping[Level, tuple[int, int]]


def load(cases: Iterable[Case], past: Iterable[PastCase], rules: DeskRules, now: float) -> Load:
    """The load of the last 30 days, from what is kept of a server's cases."""
    kept = list(cases)
    everything: list[Case | PastCase] = [*kept, *past]
    lately = [one for one in everything if now - LOOKED_BACK <= one.opened_at <= now]
    shifts = tuple(_shift(int(begins * SHIFT / HOUR), lately, rules, now) for begins in range(int(DAY / SHIFT)))
    still = [case for case in kept if not case.state.closed]
    open_now = {
        level: (
            sum(case.level is level for case in still),
            sum(case.level is level and case.state is CaseState.NEW for case in still),
        )
        for level in Level
    }
    return Load(shifts, open_now)


def patience(level: Level, rules: DeskRules) -> float | None:
    """For how many seconds volunteers alone are called about a case of this level. None where nobody is called."""
    calls = rules.calls[level]
    beyond = (*calls.supervisors, *calls.moderators)
    return min(beyond) if beyond else max(calls.volunteers, default=None)


def _shift(begins: int, cases: Iterable[Case | PastCase], rules: DeskRules, now: float) -> ShiftLoad:
    came = [case for case in cases if begins <= case.opened_at % DAY / HOUR < begins + SHIFT / HOUR]
    waits = [max(0.0, case.taken_at - case.opened_at) for case in came if case.taken_at is not None]
    calling = [_waited_long(case, limit, now) for case in came if (limit := patience(case.level, rules)) is not None]
    enough, some = len(waits) >= TOO_FEW, len(calling) >= TOO_FEW
    return ShiftLoad(
        begins=begins,
        came=len(came),
        taken=len(waits),
        typical=median(waits) if enough else None,
        longest=max(waits) if enough else None,
        calling=len(calling),
        waited=sum(calling) if some else None,
    )


def _waited_long(case: Case | PastCase, limit: float, now: float) -> bool:
    """Whether a case was waiting when others than volunteers were called."""
    ended = case.taken_at if case.taken_at is not None else case.closed_at
    return (now if ended is None else ended) - case.opened_at > limit
