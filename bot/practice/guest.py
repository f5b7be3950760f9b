"""The real bot as the practice server's guest: real cogs, real database, in a folder that is deleted at the end."""

from __future__ import annotations

from pathlib import Path

from bot.app import assemble
from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.world import World
from bot.record.sqlite import open_ledger
from bot.transport.client import PERMISSIONS, Client


async def make_client(clock: PracticeClock, folder: Path) -> Guest:
    """The bot, with its files in ``folder``; the server is set up before anybody speaks."""
    ledger = await open_ledger(f"sqlite+aiosqlite:///{folder / 'practice.db'}", folder / "practice.key")
    client = Client()
    assemble(client, ledger, clock)

    async def prepare(world: World) -> None:
        await ledger.save_server(world.server(), clock.now())

    return Guest(client, PERMISSIONS, prepare, ledger.shut)
