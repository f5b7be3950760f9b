"""What has happened on the practice server before anybody comes: it was set up, and those who answer have accepted the
code of conduct.
"""

from __future__ import annotations

from bot.desk.conduct import accept_for
from bot.ports import Ledger
from bot.practice.world import World
from config.loader import load_default

MEMBER = "member"


async def welcome(ledger: Ledger, world: World, now: float) -> None:
    """Keep the set-up of the world, and that everybody who is more than a member has accepted the code."""
    await ledger.save_server(world.server(), now)
    conduct = load_default().conduct
    for person in world.people.values():
        if person.part != MEMBER:
            await accept_for(ledger, world.guild.id, person.user.id, conduct, now)
