"""What was seen at the last look at what the bot can do, kept for the next one to be compared with (coverage.py)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.ports import Clock, Ledger
from bot.tune.coverage import Place, snapshot


class LastLook:
    """Keeps what was seen, for the next look to be compared with."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    async def keep(self, guild_id: int, places: Iterable[Place]) -> None:
        """The places of a server as they are now, in place of what was kept."""
        now = self._clock.now()
        seen = snapshot(places, now)
        await self._ledger.change_server(guild_id, lambda one: replace(one, coverage=seen), now)
