"""What moderators' tools ask of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from bot.model import Judged, Server, SettingChange, Sighting, Tally


class Review(Protocol):
    """What may be remembered of how well the rules work, and of who changed them. Part of the ledger (ledger.py)."""

    async def count(self, guild_id: int, counted: Collection[tuple[str, str, str]], now: float) -> None:
        """One more of each today: a rule, a category and what happened. One that is named twice counts twice.

        Raises ValueError, and counts nothing, where what happened is no short code (``Tally``).
        """
        ...

    async def tallies(self, guild_id: int, since: float) -> tuple[Tally, ...]:
        """What was counted on the day of ``since`` and later; oldest day first, then by rule, category and what."""
        ...

    async def keep_sightings(self, sightings: Collection[Sighting], now: float) -> None:
        """Keep what moderators may look at and judge. One whose id is known is left as it is.

        Of each rule of a server the 200 written last are kept, so that a raid fills no disk.
        """
        ...

    async def sightings(self, guild_id: int) -> tuple[Sighting, ...]:
        """A server's, newest first."""
        ...

    async def judge(self, sighting_id: str, judged: Judged, now: float) -> tuple[Sighting | None, bool]:
        """Give a sighting its verdict, or another one; the rule's verdicts are counted with it, whole or not at all.

        Returns the sighting as it now is and whether this changed it; None and False where there is none any more.
        """
        ...

    async def count_verdict(
        self, guild_id: int, rule: str, version: str, judged: Judged, now: float, before: Judged | None = None
    ) -> None:
        """Count a verdict on something that a rule did, of which there is no sighting; in place of the one ``before``,
        where it was judged otherwise.
        """
        ...

    async def verdicts(self, guild_id: int) -> Mapping[tuple[str, str], tuple[int, int]]:
        """By rule and version: how often it was judged right, and how often wrong. Nobody is named.

        They outlive the sightings, and whom these were about.
        """
        ...

    async def change_settings(
        self, guild_id: int, change: Callable[[Server], tuple[Server, Sequence[SettingChange]]], now: float
    ) -> tuple[Server, tuple[SettingChange, ...]]:
        """Keep what ``change`` makes of what is kept, and what that changed, whole or not at all. Returns both.

        ``change`` is called once, quickly, and must not wait for anything. Raises ValueError, and keeps nothing, where
        the id of a change was used before; whatever ``change`` raises leaves all as it was.
        """
        ...

    async def changes(self, guild_id: int, limit: int) -> tuple[SettingChange, ...]:
        """The newest changes of a server's settings, newest first; ``limit`` of them at most."""
        ...

    async def setting_change(self, change_id: str) -> SettingChange | None:
        """A change that has not expired."""
        ...
