"""What moderators look back on, and the settings that they change, in memory: a part of memory.py."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.model import Judged, Server, SettingChange, Sighting, Tally
from bot.record import keeping
from bot.record.export import shown_change, shown_sighting
from bot.record.plain import plain_server, read_server
from bot.record.plain_review import plain_change, read_change
from bot.record.shelf import Shelf, Shelves
from bot.record.sightings import newest_first
from bot.record.tallies import in_order, tallied
from bot.record.verdicts import judged_anew


class MemoryReview(Shelves):
    """``bot.ports.Review`` without a file, with the servers' settings. What sqlite_review.py says holds here too."""

    def __init__(self) -> None:
        super().__init__()
        self._servers: Shelf[int, dict[str, Any]] = Shelf()
        self._tallies: Shelf[tuple[int, int, str, str, str], Tally] = Shelf()
        self._sightings: Shelf[str, Sighting] = Shelf()
        self._verdicts: Shelf[tuple[int, str, str], tuple[int, int]] = Shelf()
        self._changes: Shelf[str, SettingChange] = Shelf()

    async def server(self, guild_id: int) -> Server:
        """How a server is set up."""
        plain = self._servers.get(guild_id, self._now)
        return Server(guild_id) if plain is None else read_server(plain)

    async def save_server(self, server: Server, now: float) -> None:
        """Keep it."""
        self._now = now
        self._servers.put(server.guild_id, plain_server(server), server.guild_id, math.inf)

    async def change_server(self, guild_id: int, change: Callable[[Server], Server], now: float) -> Server:
        """Keep what ``change`` makes of what is kept."""
        changed = change(await self.server(guild_id))
        await self.save_server(changed, now)
        return changed

    async def count(self, guild_id: int, counted: Collection[tuple[str, str, str]], now: float) -> None:
        """One more of each today."""
        self._now = now
        for one in tallied(counted, now):
            key = (guild_id, one.day, one.rule, one.category, one.what)
            old = self._tallies.get(key, now)
            times = one.times + (0 if old is None else old.times)
            self._tallies.put(key, replace(one, times=times), guild_id, keeping.tally_until(one.day))

    async def tallies(self, guild_id: int, since: float) -> tuple[Tally, ...]:
        """What was counted on the day of ``since`` and later."""
        found = (one for _, one in self._tallies.of_guild(guild_id, self._now))
        return in_order([one for one in found if one.day >= keeping.day_of(since)])

    async def keep_sightings(self, sightings: Collection[Sighting], now: float) -> None:
        """Keep those whose ids are not known, and of each rule those written last."""
        self._now = now
        new: dict[str, Sighting] = {}
        for one in sightings:
            if self._sightings.get(one.id, now) is None:
                new.setdefault(one.id, one)
        self._sightings.drop(lambda key, _: key in new)  # those that have expired
        for one in new.values():
            self._sightings.put(one.id, one, one.guild_id, keeping.until(now + keeping.SIGHTINGS_KEPT))
        gone: set[str] = set()
        for whose in {(one.guild_id, one.rule) for one in new.values()}:
            written = [key for key, one in self._sightings.all() if (one.guild_id, one.rule) == whose]
            gone.update(written[: -keeping.SIGHTINGS_MOST])
        self._sightings.drop(lambda key, _: key in gone)

    async def sightings(self, guild_id: int) -> tuple[Sighting, ...]:
        """A server's, newest first."""
        return newest_first([one for _, one in self._sightings.of_guild(guild_id, self._now)])

    async def judge(self, sighting_id: str, judged: Judged, now: float) -> tuple[Sighting | None, bool]:
        """Give a sighting its verdict, or another one, and count it."""
        self._now = now
        before = self._sightings.get(sighting_id, now)
        if before is None or before.verdict is judged:
            return before, False
        after = replace(before, verdict=judged)
        self._sightings.change(sighting_id, after)
        self._count_verdict((after.guild_id, after.rule, after.version), judged, before.verdict)
        return after, True

    async def count_verdict(
        self, guild_id: int, rule: str, version: str, judged: Judged, now: float, before: Judged | None = None
    ) -> None:
        """Count a verdict on something of which there is no sighting."""
        self._now = now
        self._count_verdict((guild_id, rule, version), judged, before)

    async def verdicts(self, guild_id: int) -> Mapping[tuple[str, str], tuple[int, int]]:
        """How often right and wrong, by rule and version."""
        return {key[1:]: counts for key, counts in self._verdicts.of_guild(guild_id, self._now)}

    async def change_settings(
        self, guild_id: int, change: Callable[[Server], tuple[Server, Sequence[SettingChange]]], now: float
    ) -> tuple[Server, tuple[SettingChange, ...]]:
        """Keep what ``change`` makes of what is kept, and what that changed."""
        self._now = now
        changed, made = change(await self.server(guild_id))
        kept = tuple(read_change(guild_id, one.by, plain_change(one)) for one in made)
        ids = [one.id for one in kept]
        if len(set(ids)) < len(ids) or any(self._changes.get(one, now) is not None for one in ids):
            raise ValueError("the id of a change is used once")
        await self.save_server(changed, now)
        self._changes.drop(lambda key, _: key in ids)  # those that have expired
        for one in kept:
            self._changes.put(one.id, one, guild_id, keeping.until(now + keeping.CHANGES_KEPT))
        return changed, kept

    async def changes(self, guild_id: int, limit: int) -> tuple[SettingChange, ...]:
        """The newest, newest first."""
        found = [one for _, one in self._changes.of_guild(guild_id, self._now)]
        return tuple(found[::-1][: max(0, limit)])

    async def setting_change(self, change_id: str) -> SettingChange | None:
        """A change that has not expired."""
        return self._changes.get(change_id, self._now)

    def _count_verdict(self, key: tuple[int, str, str], judged: Judged, before: Judged | None) -> None:
        counts = judged_anew(self._verdicts.get(key, self._now) or (0, 0), judged, before)
        self._verdicts.put(key, counts, key[0], keeping.until(self._now + keeping.VERDICTS_KEPT))

    def _export_review(self, person_id: int) -> dict[str, object]:
        return {
            "sightings": [shown_sighting(one) for _, one in self._sightings.all() if one.person_id == person_id],
            "changes": [shown_change(one) for _, one in self._changes.all() if one.by == person_id],
        }

    def _erase_review(self, person_id: int) -> int:
        made = [(change_id, one) for change_id, one in self._changes.all() if one.by == person_id]
        for change_id, one in made:
            self._changes.change(change_id, replace(one, by=None))
        return len(made) + self._sightings.drop(lambda _, one: one.person_id == person_id)
