"""What moderators look back on, in a SQLite file: a part of the ledger (sqlite.py)."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.model import Judged, Server, SettingChange, Sighting, Tally
from bot.record import changes as history
from bot.record import sightings as seen
from bot.record import tallies, verdicts
from bot.record.transactions import Transactions


class SqlReview(Transactions):
    """``bot.ports.Review`` over one SQLite file. Each method is one transaction; failing files raise Trouble."""

    async def count(self, guild_id: int, counted: Collection[tuple[str, str, str]], now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: tallies.count(c, t, guild_id, counted, now), now)

    async def tallies(self, guild_id: int, since: float) -> tuple[Tally, ...]:
        """As in the port. What is older than 35 days is gone."""
        return await self._do(lambda c, t: tallies.tallies(c, t, guild_id, since, self._now))

    async def keep_sightings(self, sightings: Collection[Sighting], now: float) -> None:
        """As in the port. Kept for 30 days."""
        await self._do(lambda c, t: seen.keep_sightings(c, t, sightings, now), now)

    async def sightings(self, guild_id: int) -> tuple[Sighting, ...]:
        """As in the port."""
        return await self._do(lambda c, t: seen.sightings(c, t, guild_id, self._now))

    async def judge(self, sighting_id: str, judged: Judged, now: float) -> tuple[Sighting | None, bool]:
        """As in the port: one transaction. A verdict keeps a sighting no longer."""
        return await self._do(lambda c, t: seen.judge(c, t, sighting_id, judged, now), now)

    async def count_verdict(
        self, guild_id: int, rule: str, version: str, judged: Judged, now: float, before: Judged | None = None
    ) -> None:
        """As in the port."""
        await self._do(lambda c, t: verdicts.count_verdict(c, t, guild_id, rule, version, judged, now, before), now)

    async def verdicts(self, guild_id: int) -> Mapping[tuple[str, str], tuple[int, int]]:
        """As in the port. Until half a year has gone by without one on the same form of the rule."""
        return await self._do(lambda c, t: verdicts.verdicts(c, t, guild_id, self._now))

    async def change_settings(
        self, guild_id: int, change: history.Changing, now: float
    ) -> tuple[Server, tuple[SettingChange, ...]]:
        """As in the port: read and kept in one transaction. The changes are as JSON gives them back."""
        return await self._do(lambda c, t: history.change_settings(c, t, guild_id, change, now), now)

    async def changes(self, guild_id: int, limit: int) -> tuple[SettingChange, ...]:
        """As in the port: newest is what was written last. Kept for a year."""
        return await self._do(lambda c, t: history.changes(c, t, guild_id, limit, self._now))

    async def setting_change(self, change_id: str) -> SettingChange | None:
        """As in the port."""
        return await self._do(lambda c, t: history.setting_change(c, t, change_id, self._now))
