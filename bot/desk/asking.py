"""Somebody asks for a person to talk to, and is told honestly whether one is there. Nothing is promised for anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.act.cases import crisis_kinds
from bot.desk.bringing import Bringing
from bot.desk.roster import Roster
from bot.desk.rota import Stretch
from bot.model import Case, Decision, Joining, Level, Link, Origin, Result, Server, asking_id
from bot.ports import Clock, Ledger, Members

MOST_ASKED: Final = 25
"""In so many servers it is looked whether somebody is there, who asks in a direct message: each costs a request."""

MOST_READ: Final = 500
"""So many servers are looked through for those that are set up. A bot with more is asked in a channel."""


class Heard(StrEnum):
    """What became of asking for a volunteer."""

    TOLD = "told"
    KNOWN = "known"
    TAKEN = "taken"
    TRYING = "trying"
    UNREACHED = "unreached"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Duty:
    """Whether somebody is on duty in a server now, and if not, from when to when somebody is next; None: not known."""

    there: bool
    next: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever asked is told. ``duty`` is None where it doesn't matter."""

    heard: Heard
    duty: Duty | None = None


class Asking:
    """Brings whoever asks to the desk."""

    def __init__(self, bringing: Bringing, ledger: Ledger, clock: Clock, members: Members, roster: Roster) -> None:
        self._bringing = bringing
        self._ledger = ledger
        self._clock = clock
        self._members = members
        self._roster = roster

    async def ask(
        self, guild_id: int, person_id: int, decision: Decision | None = None, link: Link | None = None
    ) -> Told:
        """Somebody who is in this server asks for a volunteer.

        ``decision`` is the one behind the offer of help that they answer to, ``link`` a message of their own to which
        they point. Asking again within an episode changes nothing, but where the case was closed.
        """
        server = await self._ledger.server(guild_id)
        if server.missing:
            return Told(Heard.NOWHERE)
        now = self._clock.now()
        lately = decision if decision is not None and self._is_lately_theirs(decision, server, person_id) else None
        brought = await self._bringing.bring(asked_case(guild_id, person_id, now, lately, link), server)
        if brought.result is Result.FAILED:
            return Told(Heard.TRYING)
        if brought.result is not Result.DONE:
            return Told(Heard.UNREACHED)
        if brought.case.state.owned:
            return Told(Heard.TAKEN)
        known = brought.joining is Joining.SAME and brought.case.card is not None and brought.case.last_at < now
        return Told(Heard.KNOWN if known else Heard.TOLD, await self.duty(guild_id))

    def _is_lately_theirs(self, decision: Decision, server: Server, person_id: int) -> bool:
        theirs = (decision.guild_id, decision.author_id) == (server.guild_id, person_id)
        return theirs and self._clock.now() - decision.decided_at <= self._bringing.episode(server)

    async def duty(self, guild_id: int) -> Duty:
        """Whether somebody is there. Costs a request for everybody who may be."""
        if await self._roster.anybody(guild_id):
            return Duty(there=True)
        return Duty(there=False, next=await self._roster.next_duty(guild_id))

    async def asked_in(self, guild_id: int | None, person_id: int) -> Case | None:
        """The open case of somebody who lately asked, where volunteers know it; None where there is none.

        Outside servers (``guild_id`` is None) it may be in any.
        """
        now = self._clock.now()
        for case in await self._ledger.cases_of(person_id):
            since = now - self._bringing.episode(await self._ledger.server(case.guild_id))
            theirs = case.person_id == person_id and case.origin is Origin.ASKED
            here = guild_id in (None, case.guild_id)
            if theirs and here and case.card is not None and not case.state.closed and case.last_at >= since:
                return case
        return None

    async def places(
        self, guild_id: int | None, person_id: int, decision: Decision | None, guild_ids: Iterable[int]
    ) -> tuple[int, ...]:
        """The servers in which somebody can ask: the one in which they press or, in a direct message, that of the
        decision they answer to, else all that are set up and have both them and the bot (``guild_ids``).
        """
        if guild_id is not None:
            return (guild_id,)
        if decision is not None and decision.guild_id is not None:
            there = await self._members.roles(decision.guild_id, person_id) is not None
            return (decision.guild_id,) if there else ()
        return await self._shared(person_id, list(guild_ids)[:MOST_READ])

    async def _shared(self, person_id: int, guild_ids: list[int]) -> tuple[int, ...]:
        found, asked = [], 0
        for guild_id in guild_ids:
            if asked == MOST_ASKED:
                break
            if (await self._ledger.server(guild_id)).missing:
                continue
            asked += 1
            if await self._members.roles(guild_id, person_id) is not None:
                found.append(guild_id)
        return tuple(found)


def asked_case(
    guild_id: int, person_id: int, now: float, decision: Decision | None = None, link: Link | None = None
) -> Case:
    """The case of somebody who asks: urgent, or as pressing as what they lately wrote (``decision``); about that."""
    level, case_id = Level.URGENT, asking_id(guild_id, person_id, now)
    kinds: tuple[str, ...] = ()
    links = (link,) if link else ()
    if decision is not None:
        level = max(level, decision.level or level, key=lambda one: one.weight)
        kinds, case_id = crisis_kinds(decision), decision.id
        links = (Link(decision.channel_id, decision.message_id),)
    return Case(case_id, guild_id, person_id, level, kinds, now, now, links, origin=Origin.ASKED)
