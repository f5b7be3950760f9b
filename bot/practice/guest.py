"""The real bot as the practice server's guest: real cogs, real database, in a folder that is deleted at the end."""

from __future__ import annotations

from pathlib import Path

from bot.app import assemble, sentence_encoder
from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.welcome import welcome
from bot.practice.world import World
from bot.record.sqlite import open_ledger
from bot.transport.client import PERMISSIONS, Client


async def make_client(clock: PracticeClock, folder: Path) -> Guest:
    """The bot, with its files in ``folder``; the server is set up before anybody speaks."""
    ledger = await open_ledger(f"sqlite+aiosqlite:///{folder / 'practice.db'}", folder / "practice.key")
    client, encoder = Client(), sentence_encoder()
    assemble(client, ledger, clock, encoder)
    if encoder:
        encoder.start()

    async def prepare(world: World) -> None:
        await welcome(ledger, world, clock.now())

    async def shut() -> None:
        if encoder:
            await encoder.shut()
        await ledger.shut()

    return Guest(client, PERMISSIONS, prepare, shut)
