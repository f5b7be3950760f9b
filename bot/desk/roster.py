"""Who answers in a server at this moment: on duty, with the role still, and with a code of conduct accepted.

The one place that knows it: for those who are called, for those to whom a case can be handed, and for what a member is
told about when somebody will be there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.desk.rota import Stretch, coming, next_duty, on_duty
from bot.desk.usual import Usual, usual_hours
from bot.model import Server, Volunteer
from bot.ports import Clock, Ledger, Members
from config.desk_rules import USUAL_RULES, Conduct, DeskRules


@dataclass(frozen=True, slots=True)
class Roster:
    """``conduct`` gives a server's code of conduct as it is now, ``rules`` its rules of the desk."""

    ledger: Ledger
    members: Members
    clock: Clock
    conduct: Callable[[Server], Conduct]
    rules: Callable[[Server], DeskRules] = lambda _: USUAL_RULES

    async def on_duty(self, guild_id: int) -> tuple[Volunteer, ...]:
        """Everybody who is on duty, by id. Costs a request for each."""
        now, server = self.clock.now(), await self.ledger.server(guild_id)
        theirs = [one for one in await self.ledger.volunteers(guild_id) if on_duty(one, now, self.rules(server))]
        return tuple([one for one in theirs if await self.answers(server, one)])

    async def anybody(self, guild_id: int) -> bool:
        """Whether somebody is on duty. Costs one request, most of the time."""
        now, server = self.clock.now(), await self.ledger.server(guild_id)
        for one in await self.ledger.volunteers(guild_id):
            if on_duty(one, now, self.rules(server)) and await self.answers(server, one):
                return True
        return False

    async def next_duty(self, guild_id: int) -> Stretch | None:
        """When somebody will be on duty next, by the shifts of those who still answer."""
        server = await self.ledger.server(guild_id)
        return next_duty(await self._with_shifts(server), self.clock.now(), self.rules(server))

    async def who_next(self, guild_id: int) -> tuple[Stretch, tuple[Volunteer, ...]] | None:
        """Who will be on duty next, all who begin at that moment; None where nobody has said so."""
        server, now = await self.ledger.server(guild_id), self.clock.now()
        planned = [(coming(one, now, self.rules(server)), one) for one in await self.ledger.volunteers(guild_id)]
        found = [(stretch, one) for stretch, one in planned if stretch and await self.answers(server, one)]
        if not found:
            return None
        first = min(stretch for stretch, _ in found)
        return first, tuple(one for stretch, one in found if stretch[0] == first[0])

    async def usual_hours(self, guild_id: int) -> tuple[Usual, ...]:
        """When somebody usually answers, by the shifts of those who still do; nothing where nobody has any."""
        server = await self.ledger.server(guild_id)
        return usual_hours(await self._with_shifts(server), self.clock.now(), self.rules(server))

    async def _with_shifts(self, server: Server) -> tuple[Volunteer, ...]:
        volunteers = await self.ledger.volunteers(server.guild_id)
        return tuple([one for one in volunteers if one.shifts and await self.answers(server, one)])

    async def answers(self, server: Server, volunteer: Volunteer) -> bool:
        """Whether somebody can be counted on: they have accepted the code of conduct and have a role for it still.

        Where the code was changed since, they are still called: they read it anew when they claim (desk.py).
        """
        if self.conduct(server).text and not volunteer.conduct:
            return False
        roles = await self.members.roles(server.guild_id, volunteer.person_id) or frozenset()
        return not server.desk_roles.isdisjoint(roles)
