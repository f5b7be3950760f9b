"""SimCord's environment, which notices sooner that the bot has finished, and lets it start as slowly as it works.

While the bot works, SimCord waits until one of its tasks has ended, or else for a twentieth of a second. The bot's
rounds are tasks that never end, so after each of them that time went by with nothing to do: an hour on the practice
server's clock took seconds. Here it looks again every few milliseconds. And a start may take as long as anything else:
SimCord gives it five seconds, whatever it was told, and on a busy machine that is too few. SimCord is pinned to one
version, because this is inside it.
"""

from __future__ import annotations

from typing import Any, Final

import simcord

LOOKS_EVERY: Final = 0.002
"""Seconds."""


class Environment(simcord.Env):
    """The same, with less waiting: what counts as finished, and how long that may take, is SimCord's business."""

    async def _settle_internal(self, *, idle: float = LOOKS_EVERY, **others: Any) -> None:
        if others.get("timeout") is not None:
            others["timeout"] = max(others["timeout"], self.settle_timeout)
        await super()._settle_internal(idle=min(idle, LOOKS_EVERY), **others)
