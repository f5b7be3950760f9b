"""The webhooks by which masked copies are posted: at most one of ours in a channel, made when it is first needed.

Their ids and tokens live in memory alone. Whoever has a webhook's token can speak in its channel, so it is never
written down and never logged; after a restart Discord is asked for it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import discord

NAME: Final = "Breakwater"
UNKNOWN_WEBHOOK: Final = 10015

Home = discord.TextChannel | discord.ForumChannel | discord.VoiceChannel | discord.StageChannel
"""A channel that can have webhooks; a thread speaks through that of its parent."""

T = TypeVar("T")


def home_of(place: object) -> Home | None:
    """The channel whose webhook speaks in this channel or thread; None where there is none, or it is not known."""
    if isinstance(place, discord.Thread):
        place = place.parent
    return place if isinstance(place, Home) else None


class Webhooks:
    """Finds, makes and remembers webhooks."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._known: dict[int, discord.Webhook] = {}
        self._lock = asyncio.Lock()

    async def use(self, home: Home, work: Callable[[discord.Webhook], Awaitable[T]]) -> T:
        """What ``work`` makes of our webhook there. One that was deleted meanwhile is made anew, once.

        Raises discord.HTTPException, also for missing permissions.
        """
        try:
            return await work(await self._ours(home, make=True))
        except discord.NotFound as error:
            if error.code != UNKNOWN_WEBHOOK:
                raise
        self._known.pop(home.id, None)
        return await work(await self._ours(home, make=True))

    async def find(self, home: Home) -> discord.Webhook | None:
        """Our webhook there, if there is one. Raises discord.HTTPException."""
        try:
            return await self._ours(home, make=False)
        except LookupError:
            return None

    async def _ours(self, home: Home, *, make: bool) -> discord.Webhook:
        async with self._lock:
            known = self._known.get(home.id)
            if known is None:
                there = [hook for hook in await home.webhooks() if self._is_ours(hook)]
                if not there and not make:
                    raise LookupError
                known = self._known[home.id] = there[0] if there else await home.create_webhook(name=NAME)
            return known

    def _is_ours(self, hook: discord.Webhook) -> bool:
        me = self._client.user
        return (
            hook.type is discord.WebhookType.incoming
            and hook.token is not None
            and hook.user is not None
            and me is not None
            and hook.user.id == me.id
        )
