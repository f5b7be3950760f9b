"""A volunteer oversteps: who hears of it, and that the first time it is only they themselves (bot/act/oversteps.py)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.act.oversteps import TOLD, overstep, reminded
from bot.model import Decision, Effect, Message, Server, Volunteer
from bot.ports import Ledger


@dataclass(frozen=True, slots=True)
class Oversteps:
    """Knows who was reminded of the code of conduct already."""

    ledger: Ledger

    async def steps(
        self, message: Message, decision: Decision, categories: frozenset[str], server: Server, now: float
    ) -> tuple[Effect, ...]:
        """What is to be done about ``categories`` in which a volunteer's message oversteps; nothing for none.

        Of two messages at once exactly one is the first. An edit is told only where it oversteps in another way.
        """
        if not categories:
            return ()
        for earlier in await self.ledger.about([message.id]):
            told_already = earlier.kind in TOLD and earlier.decision_id != decision.id
            if told_already and categories <= set(earlier.codes):
                return ()

        def remind(one: Volunteer) -> Volunteer:
            return reminded(one, decision)

        volunteer = await self.ledger.change_volunteer(server.guild_id, message.author_id, remind, now)
        first = volunteer.reminded_for == decision.id
        step = overstep(decision, categories, server, message.author_roles, first=first)
        return (step,) if step else ()
