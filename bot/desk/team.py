"""How somebody joins those who answer, and leaves them again.

A moderator invites; whoever is invited reads the server's code of conduct and accepts it; a moderator gives them the
role on Discord, before or after. All three are needed to take a case, and each is looked at when it counts: the code
when they claim, the role at every press. The bot gives and takes no roles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.act.perform import Performer
from bot.desk.conduct import accept_for, has_accepted, mark
from bot.desk.desk import Desk
from bot.desk.notices import invitation
from bot.model import Result, Server, Volunteer
from bot.ports import Clock, Ledger, Members
from config.desk_rules import Conduct


class Accepting(StrEnum):
    """What became of somebody's *I accept*."""

    DONE = "done"
    WITHOUT_ROLE = "without_role"
    CHANGED = "changed"
    NOT_INVITED = "not_invited"


class Inviting(StrEnum):
    """What became of an invitation."""

    SENT = "sent"
    UNHEARD = "unheard"
    NEEDLESS = "needless"


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody of whom something is kept: whether they have ``accepted`` the code as it is now, and the ``role``.

    ``role`` is None where it cannot be known, or they have left.
    """

    volunteer: Volunteer
    accepted: bool
    role: bool | None


class Team:
    """Those who answer on a server. ``conduct`` gives its code of conduct as it is now."""

    def __init__(
        self,
        performer: Performer,
        ledger: Ledger,
        members: Members,
        clock: Clock,
        desk: Desk,
        conduct: Callable[[Server], Conduct],
    ) -> None:
        self._performer = performer
        self._ledger = ledger
        self._members = members
        self._clock = clock
        self._desk = desk
        self._conduct = conduct

    async def code(self, guild_id: int) -> Conduct:
        """A server's code of conduct as it is now."""
        return self._conduct(await self._ledger.server(guild_id))

    async def invite(self, guild_id: int, person_id: int, channel_id: int) -> Inviting:
        """Invite somebody, by direct message. Needless for somebody who has accepted the code as it is now.

        ``channel_id`` is where a moderator asked for it.
        """
        now, code = self._clock.now(), await self.code(guild_id)
        kept = await self._ledger.change_volunteer(guild_id, person_id, lambda one: replace(one, invited_at=now), now)
        if has_accepted(kept, code):
            return Inviting.NEEDLESS
        outcome = await self._performer.add_and_perform(invitation(guild_id, person_id, channel_id, now))
        return Inviting.SENT if outcome.result is Result.DONE else Inviting.UNHEARD

    async def accept(self, guild_id: int, person_id: int, seen: str, roles: frozenset[int] | None) -> Accepting:
        """Somebody accepts the code that they have ``seen`` (its ``mark``). ``roles`` are theirs, None in a direct
        message: then it is looked up whether they are there, and what they are.
        """
        server = await self._ledger.server(guild_id)
        code = self._conduct(server)
        theirs = await self._members.roles(guild_id, person_id) if roles is None else roles
        may = answers(server, theirs or frozenset())
        invited = (await self._ledger.volunteer(guild_id, person_id)).invited_at is not None
        if theirs is None or not (may or invited):
            return Accepting.NOT_INVITED
        if seen != mark(code):
            return Accepting.CHANGED
        await accept_for(self._ledger, guild_id, person_id, code, self._clock.now())
        return Accepting.DONE if may else Accepting.WITHOUT_ROLE

    async def everybody(self, guild_id: int) -> tuple[Standing, ...]:
        """Everybody of whom something is kept as a volunteer, by id. Costs a request for each."""
        server = await self._ledger.server(guild_id)
        code, found = self._conduct(server), []
        for one in await self._ledger.volunteers(guild_id):
            roles = await self._members.roles(guild_id, one.person_id)
            role = None if roles is None else answers(server, roles)
            found.append(Standing(one, has_accepted(one, code), role))
        return tuple(found)

    async def remove(self, guild_id: int, person_id: int) -> tuple[bool, int]:
        """Forget somebody as a volunteer. What they have is set free first, so that nobody is left with nobody.

        Returns whether anything was kept of them, and how many cases were set free.
        """
        freed = await self._desk.free(guild_id, person_id)
        nobody = Volunteer(guild_id, person_id)
        known = await self._ledger.volunteer(guild_id, person_id) != nobody
        if known:
            await self._ledger.change_volunteer(guild_id, person_id, lambda _: nobody, self._clock.now())
        return known, freed


def answers(server: Server, roles: frozenset[int]) -> bool:
    """Whether somebody with these roles may take cases, as far as roles go."""
    return not roles.isdisjoint(server.desk_roles)
