"""What the owner of a case opens beside it: a room with its person, a second opinion, a reminder to look in.

None of it moves the case but asking for a second opinion. Who may is asked of the desk at every press.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.act.beside import consultation, follow_up, follow_up_of, open_room, room_follows
from bot.act.mentions import SOUNDLESS
from bot.act.perform import Performer
from bot.desk.desk import Desk
from bot.desk.standing import Answer, Presser
from bot.desk.states import Move
from bot.model import Case, Effect, Outcome, Result
from bot.ports import Clock, Ledger


class Called(StrEnum):
    """Whether somebody was called for a second opinion: in a thread; in a thread, but quietly, because the role may
    not be mentioned; in the supervisors' own channel, because there could be no thread; not at all; not yet.
    """

    THREAD = "thread"
    QUIETLY = "quietly"
    ELSEWHERE = "elsewhere"
    NOT = "not"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Opened:
    """How a press ended: ``room`` is the thread's id, where there is one; ``reason`` why there is none."""

    answer: Answer
    case: Case | None
    room: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """How asking for a second opinion ended. ``thread`` is its id, where there is one."""

    answer: Answer
    case: Case | None
    called: Called = Called.NOT_YET
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """How noting a reminder ended: for whom one is noted, for when (Unix seconds), and whether it was already."""

    answer: Answer
    case: Case | None
    person_id: int = 0
    due: float = 0.0
    before: bool = False


class Rooms:
    """Opens things beside a case, for its owner."""

    def __init__(self, desk: Desk, performer: Performer, ledger: Ledger, clock: Clock) -> None:
        self._desk = desk
        self._performer = performer
        self._ledger = ledger
        self._clock = clock

    async def open(self, case_id: str, by: Presser) -> Opened:
        """Open the room of a case, or find it: there is one, however often this is pressed."""
        answer, case = await self._desk.owns(case_id, by)
        if answer is not Answer.DONE or case is None:
            return Opened(answer, case)
        server = await self._ledger.server(case.guild_id)
        outcome = await self._performer.add_and_perform(open_room(case, server, self._clock.now()))
        now = await self._ledger.case(case_id)
        if now is None:
            return Opened(Answer.GONE, None)
        await self._keep_up(case, now)
        if outcome.result is Result.DONE:
            return Opened(Answer.DONE, now, outcome.channel_id)
        if now.owner_id != by.person_id:
            return Opened(Answer.NOT_NOW, now)
        again = outcome.result is Result.FAILED  # it goes on being tried
        return Opened(Answer.DONE, now, reason="platform_unwell" if again else outcome.reason)

    async def _keep_up(self, before: Case, now: Case) -> None:
        """While the room was being opened somebody may have moved the case, and could not know of the room."""
        if before.room is None and now.room is not None and now.moves != before.moves:
            for effect in room_follows(replace(before, room=now.room), now, self._clock.now()):
                await self._performer.add_and_perform(effect)

    async def consult(self, case_id: str, by: Presser) -> Asked:
        """Ask for a second opinion, and say what became of it."""
        answer, case = await self._desk.move(case_id, Move.CONSULT, by)
        if answer is not Answer.DONE or case is None:
            return Asked(answer, case)
        first = consultation(case, await self._ledger.server(case.guild_id), self._clock.now())
        if first is None:
            return Asked(answer, case, Called.NOT)
        outcome = await self._ledger.outcome(first.key)
        if outcome is None:
            return Asked(answer, case, Called.NOT_YET)
        if outcome.result is Result.DONE:
            called = Called.QUIETLY if outcome.reason == SOUNDLESS else Called.THREAD
            return Asked(answer, case, called, outcome.channel_id)
        return Asked(answer, case, _elsewhere(await self._last(first)))

    async def _last(self, effect: Effect) -> Outcome | None:
        """What became of the last way by which something was tried."""
        while (other := effect.fall_back()) is not None:
            effect = other
        return await self._ledger.outcome(effect.key)

    async def follow_up(self, case_id: str, by: Presser) -> Noted:
        """Remind somebody, once for each case, to look in after a day."""
        answer, case = await self._desk.owns(case_id, by)
        if answer is not Answer.DONE or case is None:
            return Noted(answer, case)
        known = await self._ledger.effect(follow_up_of(case_id))
        if known is not None:
            return Noted(answer, case, known.person_id or 0, known.not_before, before=True)
        now = self._clock.now()
        wanted = follow_up(case, by.person_id, now)
        await self._ledger.add(wanted, now)
        return Noted(answer, case, by.person_id, wanted.not_before)


def _elsewhere(outcome: Outcome | None) -> Called:
    if outcome is None:
        return Called.NOT_YET
    return Called.ELSEWHERE if outcome.result is Result.DONE else Called.NOT
