"""The real bot as the practice server's guest: real cogs, real database, in a folder that is deleted at the end."""

from __future__ import annotations

from pathlib import Path

from bot.app import assemble, sentence_encoder
from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.welcome import put_on_duty, welcome
from bot.practice.world import World
from bot.record.sqlite import open_ledger
from bot.scoring.prepared import PreparedModel
from bot.settings import DEFAULT_MODEL_FOLDER
from bot.transport.client import PERMISSIONS, Client
from config.models_loader import MANIFEST


async def make_client(clock: PracticeClock, folder: Path) -> Guest:
    """The bot, with its files in ``folder``; the server is set up before anybody speaks."""
    ledger = await open_ledger(f"sqlite+aiosqlite:///{folder / 'practice.db'}", folder / "practice.key")
    client, encoder, prepared = Client(), sentence_encoder(), _prepared(Path(DEFAULT_MODEL_FOLDER))
    assemble(client, ledger, clock, encoder, prepared=prepared)
    if encoder:
        encoder.start()
    if prepared:
        prepared.start()

    async def prepare(world: World) -> None:
        await welcome(ledger, world, clock.now())
        await put_on_duty(ledger, world, ("robin", "kim"), clock.now())

    async def shut() -> None:
        if encoder:
            await encoder.shut()
        if prepared:
            await prepared.shut()
        await ledger.shut()

    return Guest(client, PERMISSIONS, prepare, shut)


def _prepared(folder: Path) -> PreparedModel | None:
    """The model that was prepared on this machine; None where there is none, of which ``/status`` says enough."""
    return PreparedModel(folder) if (folder / MANIFEST).exists() else None
