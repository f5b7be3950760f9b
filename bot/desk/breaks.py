"""Breaks: when one is offered, when one is taken for somebody, and after which cases they are asked how they are. Pure.

The theory. A row is the cases that somebody takes without a pause between them: a pause is as long as a break is
(``rest``), with no open case of theirs in it. Whoever has paused has begun a new row, without anybody saying so.

A case of theirs ends when it is closed, or when they give it back or hand it over. It is *worth a break* where it was
an emergency, or where the row has grown to ``in_a_row``. Then:

| they have a break already | they declined the one before | what happens                                     |
| ------------------------- | ---------------------------- | ------------------------------------------------ |
| yes                       | any                          | nothing                                          |
| no                        | no                           | a break is offered                               |
| no                        | yes                          | they are given one, kindly, and read that it is  |

A break means that nobody calls them for ``rest``. They are never kept from taking a case by themselves. Accepting one,
or being given one, ends the row, and what was declined before is forgotten; so it is after a pause.

A case was *heavy* where it was an emergency, or they had it for more than ``LONG``. Whoever had a heavy one is asked
how they are, whether or not a break is due. Giving a case away after a glance (less than ``GLANCE``) is neither: nobody
is asked how they are after what they did not do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.desk.states import Move
from bot.model import Case, Level, Volunteer
from config.desk_rules import HOUR, MINUTE, DeskRules

LONG: Final = HOUR
"""Seconds after which a case was heavy for whoever had it, whatever its level."""

GLANCE: Final = 5 * MINUTE
"""Seconds within which a case can be given back, or handed over, as if it had not been taken."""

GIVEN_BACK: Final = frozenset({Move.RELEASE, Move.RECUSE, Move.PASS})
ENDS: Final = GIVEN_BACK | {Move.RESOLVE, Move.MISREAD, Move.HAND}
"""The moves after which whoever had a case has it no longer."""


class Rest(StrEnum):
    """What becomes of a break."""

    NONE = "none"
    OFFERED = "offered"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class After:
    """What somebody reads when a case of theirs has ended: ``asked`` how they are, and about a break."""

    asked: bool = False
    rest: Rest = Rest.NONE

    @property
    def silent(self) -> bool:
        """Whether there is nothing to say."""
        return not self.asked and self.rest is Rest.NONE


NOTHING: Final = After()


def taken(volunteer: Volunteer, now: float, rules: DeskRules, *, busy: bool) -> Volunteer:
    """They have taken one more case. ``busy``: they had an open one already, so there was no pause."""
    if not busy and now - volunteer.row_at >= rules.rest:
        volunteer = replace(volunteer, row=0, declined=False)
    return replace(volunteer, row=volunteer.row + 1, row_at=now)


def left(volunteer: Volunteer, case: Case, move: Move, now: float, rules: DeskRules) -> tuple[Volunteer, After]:
    """A case of theirs has ended by a move of their own. ``case`` is as it was when they had it."""
    volunteer = replace(volunteer, row_at=now)
    if move in GIVEN_BACK and held(case, now) < GLANCE:
        return volunteer, NOTHING
    asked = heavy(case, now)
    due = case.level is Level.EMERGENCY or volunteer.row >= rules.in_a_row
    if not due or volunteer.break_until > now:
        return volunteer, After(asked)
    if volunteer.declined:
        return rested(volunteer, now, rules), After(asked, Rest.GIVEN)
    return replace(volunteer, break_until=now + rules.rest), After(asked, Rest.OFFERED)


def rested(volunteer: Volunteer, now: float, rules: DeskRules) -> Volunteer:
    """They have a break from now on."""
    return replace(volunteer, break_until=now + rules.rest, row=0, declined=False)


def declined(volunteer: Volunteer) -> Volunteer:
    """They would rather go on: they are called again at once."""
    return replace(volunteer, declined=True, break_until=0.0)


def heavy(case: Case, now: float) -> bool:
    """Whether a case was a heavy one for whoever had it until now."""
    return case.level is Level.EMERGENCY or held(case, now) > LONG


def held(case: Case, now: float) -> float:
    """For how many seconds whoever has a case has had it."""
    return now - (case.claimed_at if case.claimed_at is not None else now)
