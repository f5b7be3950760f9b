"""The clock of the desk: what is due about a case at a moment, and who is called. Pure.

The theory. The row of a case is its timer: it says since when it stands as it does, and what is due follows from that,
from the server's rules and from the time. No timer is set, so none has to be cancelled, moved, or found again after a
restart. Every call and question has a key that is made from the case and its moves (act/calling.py), so that each is
made once, however often it is looked whether it is due.

| case    | since it stands so, without a move           | due                                                       |
| ------- | -------------------------------------------- | --------------------------------------------------------- |
| new     | the moments that the rules name              | a call, each once; after a time away only the newest one  |
| owned   | ``ask_after`` (``ask_waiting`` when waiting) | the owner is asked whether it is still with them, once    |
| owned   | ``answer_within`` after they were asked      | it is free again, for everybody                           |
| closed  | always                                       | nothing                                                   |

A case that somebody had, or that was opened again, has waited before: its first call is due at once. A concern calls
nobody. Where nobody can be called at a volunteers' moment, the supervisors are called in their place: nobody in danger
waits for a rota.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.act.lives import LIVES
from bot.desk.limits import most_cases
from bot.model import Case, CaseState, EffectKind, Level, Server, Volunteer
from config.desk_rules import Calls, DeskRules

DISCORDS_BEGINNING: Final = 1_420_070_400.0
"""Unix seconds from which Discord's ids count. Source: Discord's developer documentation, "Snowflakes"."""


SHORTEST: Final = 5 * 60.0
"""Seconds between the last of the moments that a server has set and its first repetition, at least."""

NEVER: Final = math.inf


class Group(StrEnum):
    """Who can be called."""

    VOLUNTEERS = "volunteers"
    SUPERVISORS = "supervisors"
    MODERATORS = "moderators"


@dataclass(frozen=True, slots=True)
class Step:
    """A moment at which somebody is called: ``after`` so many seconds."""

    after: float
    groups: frozenset[Group]


class Due(StrEnum):
    """What is due about a case that somebody has."""

    ASK = "ask"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Called:
    """Who is called: volunteers by their ids, everybody else by their roles."""

    people: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()


def steps(level: Level, rules: DeskRules, *, waited: bool = False, heard: float = 0.0) -> tuple[Step, ...]:
    """The moments of a level in their order. The first comes at once for a case that has ``waited`` before.

    Where something new was ``heard`` (seconds after the case came) when all of them had passed, the last is repeated,
    each time after twice as long: nobody goes on crying for help in a case that has stopped calling.
    """
    calls = rules.calls.get(level, Calls()) if level is not Level.CONCERN else Calls()
    moments: dict[float, set[Group]] = {}
    for group in Group:
        for after in getattr(calls, group):
            moments.setdefault(after, set()).add(group)
    found = [Step(after, frozenset(groups)) for after, groups in sorted(moments.items())]
    if waited and found:
        found[0] = Step(0.0, found[0].groups)
    while found and found[-1].after < heard:
        found.append(Step(2 * max(found[-1].after, SHORTEST), found[-1].groups))
    return tuple(found)


def steps_of(case: Case, level: Level, rules: DeskRules) -> tuple[Step, ...]:
    """The moments of a case, as far as they are known now."""
    return steps(level, rules, waited=case.moves > 0, heard=case.last_at - case.since)


def call_due(case: Case, rules: DeskRules, now: float) -> Step | None:
    """The call that is due: of all moments that have passed the newest, if it is worth making still."""
    if case.state is not CaseState.NEW:
        return None
    passed = [step for step in steps_of(case, case.level, rules) if case.since + step.after <= now]
    if not passed or now >= case.since + passed[-1].after + LIVES[EffectKind.CALL]:
        return None
    return passed[-1]


def next_call_at(case: Case, rules: DeskRules, now: float) -> float:
    """When the next call after ``now`` is due (Unix seconds), if the case stays as it is; ``NEVER`` if none is."""
    coming = [case.since + step.after for step in steps_of(case, case.level, rules)]
    return min((at for at in coming if at > now), default=NEVER) if case.state is CaseState.NEW else NEVER


def calls_so_far(case: Case, rules: DeskRules) -> Iterable[tuple[Level, Step]]:
    """Every call that may have been made since the case was moved last: its level may have risen meanwhile."""
    for level in Level:
        if level.weight <= case.level.weight:
            for step in steps_of(case, level, rules):
                yield level, step


def quiet_since(case: Case, room_said_at: float | None) -> float:
    """Since when nothing was done: no move, and nothing said by its owner in the room where they talk with the person
    (``room_said_at``). What the person says there keeps nobody from looking.
    """
    return max(case.since, room_said_at or 0.0)


def ask_at(case: Case, rules: DeskRules, quiet: float) -> float:
    """When the owner of a case that is ``quiet`` since then is asked (Unix seconds)."""
    return quiet + (rules.ask_waiting if case.state is CaseState.WAITING else rules.ask_after)


def owner_due(case: Case, rules: DeskRules, now: float, quiet: float, asked_at: float | None) -> Due | None:
    """What is due about a case that is ``quiet`` since then. ``asked_at``: when its owner was asked; None: not yet."""
    if not case.state.owned:
        return None
    due_at = ask_at(case, rules, quiet)
    if now < due_at:
        return None
    if asked_at is None:
        return Due.ASK
    return Due.OFFER if now >= max(asked_at, due_at) + rules.answer_within else None


def can_be_called(
    volunteers: Iterable[Volunteer], case: Case, rules: DeskRules, open_cases: Collection[Case], now: float
) -> tuple[int, ...]:
    """Who of those on duty can be called about a case: not the person themselves, nobody on a break, and nobody who
    has as many cases as they can carry.
    """
    having = [one.owner_id for one in open_cases if one.guild_id == case.guild_id]
    return tuple(
        one.person_id
        for one in volunteers
        if one.person_id != case.person_id
        and now >= one.break_until
        and having.count(one.person_id) < most_cases(one, rules)
    )


def called(step: Step, volunteers: Iterable[int], server: Server) -> Called:
    """Who is called at a step, where these volunteers can be. Roles are called as a whole."""
    people = tuple(volunteers) if Group.VOLUNTEERS in step.groups else ()
    groups = set(step.groups)
    if Group.VOLUNTEERS in groups and not people:
        groups.add(Group.SUPERVISORS)
    roles: set[int] = set()
    if Group.SUPERVISORS in groups:
        roles |= server.supervisor_roles or server.moderator_roles
    if Group.MODERATORS in groups:
        roles |= server.moderator_roles
    return Called(people, tuple(sorted(roles)))


def said_at(message_id: int) -> float:
    """When a message was posted (Unix seconds): its id tells."""
    return (message_id >> 22) / 1000 + DISCORDS_BEGINNING
