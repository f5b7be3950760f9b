"""After a case: how whoever had it is, whether they rest, and whether they would like to talk to somebody.

When what is decided here: breaks.py. Nothing of what somebody answers is kept but what their break needs.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.act.mentions import heard
from bot.act.perform import Performer
from bot.desk import breaks
from bot.desk.breaks import ENDS, NOTHING, After
from bot.desk.notices import wants_to_talk
from bot.desk.states import Move
from bot.model import Case, Server, Volunteer
from bot.ports import Clock, Ledger
from config.desk_rules import DeskRules


class Aftercare:
    """``rules`` gives a server's rules of the desk as they are now."""

    def __init__(
        self, performer: Performer, ledger: Ledger, clock: Clock, rules: Callable[[Server], DeskRules]
    ) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._rules = rules

    async def left(self, before: Case | None, after: Case | None, move: Move, person_id: int) -> After:
        """What somebody reads who has made this move, where a case of theirs ended by it.

        ``before`` is the case as it was, ``after`` as it is: where anything else happened in between nothing is said.
        """
        if before is None or after is None or move not in ENDS or after.moves != before.moves + 1:
            return NOTHING
        if before.owner_id != person_id or after.owner_id == person_id:
            return NOTHING
        had, said = before, NOTHING
        now, rules = self._clock.now(), await self.rules_of(before.guild_id)

        def change(volunteer: Volunteer) -> Volunteer:
            nonlocal said
            volunteer, said = breaks.left(volunteer, had, move, now, rules)
            return volunteer

        await self._ledger.change_volunteer(before.guild_id, person_id, change, now)
        return said

    async def rest(self, guild_id: int, person_id: int) -> float:
        """Somebody has a break from now on. Returns until when nobody calls them (Unix seconds)."""
        now, rules = self._clock.now(), await self.rules_of(guild_id)
        kept = await self._ledger.change_volunteer(guild_id, person_id, lambda one: breaks.rested(one, now, rules), now)
        return kept.break_until

    async def go_on(self, guild_id: int, person_id: int) -> None:
        """Somebody would rather not have the break that they were offered."""
        await self._ledger.change_volunteer(guild_id, person_id, breaks.declined, self._clock.now())

    async def talk(self, guild_id: int, person_id: int, case_id: str) -> bool:
        """Somebody would like to talk to a supervisor: whether one could be told."""
        server, now = await self._ledger.server(guild_id), self._clock.now()
        effect = wants_to_talk(server, person_id, case_id, now)
        if effect is None:
            return False
        return heard(await self._performer.add_and_perform(effect))

    async def resting(self, guild_id: int, person_id: int) -> bool:
        """Whether somebody has a break now."""
        return (await self._ledger.volunteer(guild_id, person_id)).break_until > self._clock.now()

    async def rules_of(self, guild_id: int) -> DeskRules:
        """A server's rules of the desk."""
        return self._rules(await self._ledger.server(guild_id))

    async def knows(self, guild_id: int, person_id: int) -> bool:
        """Whether anything is kept of somebody as a volunteer here."""
        return await self._ledger.volunteer(guild_id, person_id) != Volunteer(guild_id, person_id)
