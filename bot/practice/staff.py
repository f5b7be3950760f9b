"""What has happened among the staff before the curtain rises: who has accepted the code of conduct, who is on duty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.app import configure
from bot.desk.rota import go_on
from bot.model import Volunteer
from bot.ports import Ledger
from bot.practice.world import World

STAFF: Final = ("robin", "kim", "jo", "alex")
"""Keys of the people who may answer."""

FAR_AWAY: Final = 365 * 86_400.0
"""Seconds for which nobody who is on duty from the start goes home by themselves."""


async def accept_conduct(ledger: Ledger, world: World, now: float) -> None:
    """Let everybody who may answer have read the server's code of conduct as it is, and accepted it."""
    server = world.server()
    version = configure()(server).conduct.version

    def accepted(volunteer: Volunteer) -> Volunteer:
        return replace(volunteer, conduct=version, accepted_at=now)

    for key in STAFF:
        await ledger.change_volunteer(server.guild_id, world.people[key].user.id, accepted, now)


async def go_on_duty(ledger: Ledger, world: World, keys: Iterable[str], now: float, until: float | None = None) -> None:
    """Put people on duty by hand; until they are off again, where no moment is given."""

    def on(volunteer: Volunteer) -> Volunteer:
        return go_on(volunteer, now, now + FAR_AWAY if until is None else until)

    for key in keys:
        await ledger.change_volunteer(world.guild.id, world.people[key].user.id, on, now)
