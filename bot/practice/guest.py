"""The real bot as the practice server's guest: real cogs, real database, in a folder that is deleted at the end."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import discord

from bot.app import assemble
from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.welcome import put_on_duty, welcome
from bot.practice.world import World
from bot.record.sqlite import open_ledger
from bot.scoring.models import models
from bot.transport.client import PERMISSIONS, Client

GRANTED: Final = PERMISSIONS | discord.Permissions(manage_guild=True)
"""What the invite link asks for, and what ``/automod`` needs beside it: otherwise nobody could try that here."""


async def make_client(clock: PracticeClock, folder: Path) -> Guest:
    """The bot, with its files in ``folder``; the server is set up before anybody speaks."""
    ledger = await open_ledger(f"sqlite+aiosqlite:///{folder / 'practice.db'}", folder / "practice.key")
    client, running = Client(), models()
    assemble(client, ledger, clock, running.encoder, running.toxicity, running.prepared)
    running.start()

    async def prepare(world: World) -> None:
        await welcome(ledger, world, clock.now())
        await put_on_duty(ledger, world, ("robin", "kim"), clock.now())

    async def shut() -> None:
        await running.shut()
        await ledger.shut()

    return Guest(client, GRANTED, prepare, shut)
