"""What has happened on the practice server before anybody comes: it was set up, and those who answer have accepted the
code of conduct.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.desk.conduct import accept_for
from bot.desk.rota import go_on
from bot.model import Volunteer
from bot.ports import Ledger
from bot.practice.world import World
from config.configured import configure

MEMBER: Final = "member"

FAR_AWAY: Final = 365 * 86_400.0
"""Seconds for which nobody who is on duty from the start goes home by themselves."""


async def welcome(ledger: Ledger, world: World, now: float) -> None:
    """Keep the set-up of the world, and that everybody who is more than a member has accepted the code."""
    server = world.server()
    await ledger.save_server(server, now)
    conduct = configure()(server).conduct
    for person in world.people.values():
        if person.part != MEMBER:
            await accept_for(ledger, server.guild_id, person.user.id, conduct, now)


async def put_on_duty(ledger: Ledger, world: World, keys: Iterable[str], now: float, seconds: float = FAR_AWAY) -> None:
    """Put people on duty by hand, from now on."""

    def on(volunteer: Volunteer) -> Volunteer:
        return go_on(volunteer, now, now + seconds)

    for key in keys:
        await ledger.change_volunteer(world.guild.id, world.people[key].user.id, on, now)
