"""Changing the settings of a server: checked as a whole, and kept with who and when. Taking back: steps.py."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from bot.model import Server, SettingChange, setting_change_id
from bot.ports import Clock, Ledger
from bot.trouble import Trouble
from bot.tune.differing import Path, differing
from config.document import Document
from config.loader import SERVER, differences, load_default, overlay, plain
from config.whole import CHOICES, LINES, plain_server, whole

Settings = dict[str, Any]
"""All settings of a server in their full form, as plain data (config/loader.py)."""

Edit = Callable[[Settings], Settings]
"""Makes other settings of those that are there. Raises ``NotThereError`` where what it is about is there no more."""

MOST_SHOWN: Final = 25
"""So many changes are looked back on at once: as many as a list on Discord holds."""


class Undone(StrEnum):
    """What became of taking a change back."""

    DONE = "done"
    GONE = "gone"
    SINCE = "since"
    ALREADY = "already"


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change came to: the server as it is now, and each place that differs. None differs: nothing was kept."""

    server: Server
    changes: tuple[SettingChange, ...] = ()


class NotThereError(Exception):
    """What an edit is about is not there any more, or not as it was shown. Nothing is changed."""


class SettledError(Exception):
    """Nothing is kept: what somebody wanted to take back is not as it was."""


class Changing:
    """Changes settings. ``changed`` is told of the server before and after, when both are kept."""

    def __init__(self, ledger: Ledger, clock: Clock, changed: Callable[[Server, Server], Awaitable[None]]) -> None:
        self._ledger = ledger
        self._clock = clock
        self._changed = changed
        self._default = plain(load_default())

    def settings(self, server: Server) -> Settings:
        """A server's settings in their full form. Raises ``Trouble`` where they do not fit the default any more."""
        return plain(overlay(self._default, server.policy))

    def preview(self, server: Server, edit: Edit) -> tuple[tuple[Path, Any, Any], ...]:
        """What an edit would change: place, before, after. Keeps nothing. Raises ``Trouble`` for what cannot be."""
        return tuple(differing(self.everything(server), self.everything(self._edited(server, edit))))

    def everything(self, server: Server) -> Settings:
        """A server's settings with what is kept beside its policy: channels, roles, help lines (config/whole.py)."""
        return {**self.settings(server), CHOICES: plain_server(server), LINES: dict(server.lines)}

    def _edited(self, server: Server, edit: Edit) -> Server:
        """The server as an edit makes it. What an edit leaves out of what is kept beside the policy stays as it is, and
        help lines that an older version kept are held against nothing until they are touched.
        """
        read = whole(Document(SERVER, edit(self.everything(server))), server.lines)
        return replace(read.of(server), policy=differences(self._default, plain(read.configuration)))

    async def change(
        self,
        guild_id: int,
        by: int,
        edit: Edit,
        *,
        undoes: str = "",
        note: str = "",
        setup: bool = False,
    ) -> Changed:
        """Keep what ``edit`` makes of the settings as they are at this moment, and what that changed.

        ``edit`` is called once, quickly, with settings that it may change in place; under ``server`` they have the
        channels and roles that were chosen, which differ afterwards only if ``setup`` says that whoever asks may set
        the server up. Raises ``Trouble`` with a line for everything that is wrong with what it makes, and then nothing
        is changed.
        """
        now = self._clock.now()
        kept: list[Server] = []

        def apply(server: Server) -> tuple[Server, tuple[SettingChange, ...]]:
            kept.append(server)
            after = self._edited(server, edit)
            if plain_server(after) != plain_server(server) and not setup:
                raise Trouble(f"{CHOICES}: channels and roles are changed by those alone who may manage the server.")
            changes = tuple(
                SettingChange(_id(guild_id, path, new, now), guild_id, now, by, path, old, new, undoes, note)
                for path, old, new in differing(self.everything(server), self.everything(after))
            )
            return (after if changes else server), changes

        after, changes = await self._ledger.change_settings(guild_id, apply, now)
        if changes:
            await self._changed(kept[-1], after)
        return Changed(after, changes)

    async def history(self, guild_id: int, limit: int = MOST_SHOWN) -> tuple[SettingChange, ...]:
        """The newest changes first."""
        return await self._ledger.changes(guild_id, limit)


def _id(guild_id: int, path: Path, value: object, now: float) -> str:
    """Of two changes of one place in the same moment each has its own: they come to different values."""
    return setting_change_id(guild_id, path, f"{now}:{json.dumps(value, sort_keys=True)}")
