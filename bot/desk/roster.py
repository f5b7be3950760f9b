"""Who answers in a server at this moment: on duty, with the role still, and with the code of conduct accepted.

The one place that knows it: for those who are called, for those to whom a case can be handed, and for what a member is
told about when somebody will be there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.desk.rota import Stretch, next_duty, on_duty
from bot.model import Server, Volunteer
from bot.ports import Clock, Ledger, Members
from config.desk_rules import Conduct


@dataclass(frozen=True, slots=True)
class Roster:
    """``conduct`` gives a server's code of conduct as it is now."""

    ledger: Ledger
    members: Members
    clock: Clock
    conduct: Callable[[Server], Conduct]

    async def on_duty(self, guild_id: int) -> tuple[Volunteer, ...]:
        """Everybody who is on duty, by id. Costs a request for each."""
        now, server = self.clock.now(), await self.ledger.server(guild_id)
        theirs = [one for one in await self.ledger.volunteers(guild_id) if on_duty(one, now)]
        return tuple([one for one in theirs if await self.answers(server, one)])

    async def anybody(self, guild_id: int) -> bool:
        """Whether somebody is on duty. Costs one request, most of the time."""
        now, server = self.clock.now(), await self.ledger.server(guild_id)
        for one in await self.ledger.volunteers(guild_id):
            if on_duty(one, now) and await self.answers(server, one):
                return True
        return False

    async def next_duty(self, guild_id: int) -> Stretch | None:
        """When somebody will be on duty next, by the shifts of those who still answer."""
        server, volunteers = await self.ledger.server(guild_id), await self.ledger.volunteers(guild_id)
        still = [one for one in volunteers if one.shifts and await self.answers(server, one)]
        return next_duty(still, self.clock.now())

    async def answers(self, server: Server, volunteer: Volunteer) -> bool:
        """Whether somebody may take cases: they have accepted the code as it is now, and have a role for it still."""
        if volunteer.conduct != self.conduct(server).version:
            return False
        roles = await self.members.roles(server.guild_id, volunteer.person_id) or frozenset()
        wanted = server.volunteer_roles | server.supervisor_roles | server.moderator_roles
        return not wanted.isdisjoint(roles)
