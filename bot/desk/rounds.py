"""The rounds of the clock: over all open cases, every few seconds, and doing what is due about each.

A round looks at what the ledger holds and keeps nothing: after a restart the next one does what the last one would
have done. One server that answers slowly, or a case that cannot be read, keeps nobody else waiting.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

import structlog

from bot.act.calling import ask_owner
from bot.act.perform import Performer
from bot.desk.calls import Calls
from bot.desk.clock import Due, ask_at, owner_due, quiet_since, said_at
from bot.desk.desk import Desk
from bot.desk.standing import Answer, Presser
from bot.desk.states import Move
from bot.model import Case, Effect, Result, Server
from bot.ports import Clock, LastSaid, Ledger, Members
from config.desk_rules import DeskRules

LOOK_AGAIN: Final = 60.0
"""Seconds after which the ledger is looked at again although nothing is due and nothing has stirred: a server may have
changed its rules.
"""

PATIENCE: Final = 20.0
"""Seconds that a round waits for a server. Other servers' next round begins then without it."""

CARD_FIRST: Final = 20.0
"""Seconds for which a round leaves a new case alone that has no card yet: whoever has opened it is showing it, and
calls as soon as it is there.
"""

log = structlog.get_logger("breakwater.desk")


class Rounds:
    """Looks after the cases of all servers that are ``here``: another process goes the rounds of the others.

    ``rules`` gives a server's rules of the desk as they are now.
    """

    def __init__(
        self,
        calls: Calls,
        desk: Desk,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        members: Members,
        last_said: LastSaid,
        rules: Callable[[Server], DeskRules],
        here: Callable[[int], bool] = lambda _: True,
    ) -> None:
        self._calls = calls
        self._desk = desk
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._members = members
        self._last_said = last_said
        self._rules = rules
        self._here = here
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._look_at = 0.0

    async def round(self) -> None:
        """Do what is due about every case. Raises only what the ledger raises."""
        if not self._calls.stirred and self._clock.now() < self._look_at:
            return
        self._calls.stirred = False
        try:
            open_cases = await self._ledger.open_cases()
        except BaseException:
            self._calls.stirred = True
            raise
        self._look_at = self._clock.now() + LOOK_AGAIN
        cases: dict[int, list[Case]] = {}
        for case in filter(lambda case: self._here(case.guild_id), open_cases):
            cases.setdefault(case.guild_id, []).append(case)
        for guild_id, theirs in cases.items():
            if guild_id in self._busy:
                self._calls.stirred = True  # it is looked at again when it is done
            else:
                task = self._busy[guild_id] = asyncio.create_task(self._look_after(theirs))
                task.add_done_callback(lambda _, guild_id=guild_id: self._busy.pop(guild_id, None))  # type: ignore[misc]  # a default binds it now
        if self._busy:
            await asyncio.wait(set(self._busy.values()), timeout=PATIENCE)

    async def stop(self) -> None:
        """Leave off, wherever it is: the next process goes on from what is written down."""
        tasks = list(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def answer(
        self, case_id: str, move: Move, person_id: int, guild_id: int | None
    ) -> tuple[Answer, Case | None]:
        """What somebody answers who was asked whether a case is still with them, in a server or (None) in a direct
        message. Who they are to it is looked up in its server at this moment (constitution, 8).
        """
        case = await self._ledger.case(case_id)
        if case is None or guild_id not in (None, case.guild_id):
            return Answer.GONE, None
        roles = await self._members.roles(case.guild_id, person_id) or frozenset()
        channel, message = (case.card.channel_id, case.card.message_id) if case.card else (None, None)
        return await self._desk.move(case_id, move, Presser(person_id, case.guild_id, channel, message, roles))

    async def _look_after(self, cases: list[Case]) -> None:
        for case in cases:
            try:
                again = await self._see_to(case)
            except Exception:  # the others now, and this one again at the next round
                log.exception("a case could not be looked after", guild=case.guild_id)
                again = 0.0
            self._look_at = min(self._look_at, again)

    async def _see_to(self, case: Case) -> float:
        """Do what is due about a case. Returns when to look at it again (Unix seconds)."""
        if case.state.owned:
            return await self._see_to_owned(case)
        if case.card is None and self._clock.now() < case.since + CARD_FIRST:
            return case.since + CARD_FIRST
        return await self._calls.ring_case(case)

    async def _see_to_owned(self, case: Case) -> float:
        server = await self._ledger.server(case.guild_id)
        rules, now = self._rules(server), self._clock.now()
        if owner_due(case, rules, now, case.since, None) is None:
            return ask_at(case, rules, case.since)
        said = await self._last_said(case.guild_id, case.room.channel_id, case.owner_id or 0) if case.room else None
        quiet = quiet_since(case, said)
        if owner_due(case, rules, now, quiet, None) is None:
            return ask_at(case, rules, quiet)
        asked = ask_owner(case, quiet, server.desk_channel or 0, rules.answer_within, now)
        asked_at = await self._asked_at(asked, quiet)
        due = owner_due(case, rules, now, quiet, asked_at)
        if due is Due.ASK:
            await self._performer.add_and_perform(asked)
        elif due is Due.OFFER:
            await self._desk.offer(case)
        elif asked_at is not None:
            return max(asked_at, ask_at(case, rules, quiet)) + rules.answer_within
        return now

    async def _asked_at(self, asked: Effect, quiet: float) -> float | None:
        """When somebody was asked; None while they were not. Who cannot be asked at all is waited for no longer."""
        way: Effect | None = asked
        while way is not None:
            outcome = await self._ledger.outcome(way.key)
            if outcome is None:
                return None
            if outcome.message_id is not None:
                return said_at(outcome.message_id)
            way = way.fall_back() if outcome.result is Result.REFUSED else None
        return quiet
