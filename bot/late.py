"""What is found in a message once the message itself has been answered: by slow scorers, and in attached files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

from bot.decide.situation import reaches, situation
from bot.model import Finding, Message, Server, View
from bot.noticing import certain, channels_of, look_into, scored
from bot.ports import Files, Scorer
from bot.reading import read_files
from config.loader import Configuration


class Late:
    """Goes on reading. One for the whole process."""

    def __init__(self, configure: Callable[[Server], Configuration], files: Files | None) -> None:
        """``files`` fetches what is attached; without it nothing of that is read."""
        self._configure = configure
        self._files = files
        self._reading = asyncio.Lock()  # one long text at a time: threads share one interpreter with the event loop

    async def __call__(
        self,
        message: Message,
        server: Server,
        views: Sequence[View],
        found: Sequence[Finding],
        scorers: Sequence[Scorer],
    ) -> AsyncIterator[tuple[Finding, ...]]:
        """What each finds, as it comes: ``found`` is what the rules have found in ``views``."""
        configuration, channels = self._configure(server), channels_of(message)
        if not reaches(configuration.policy, situation(message, server)):
            return
        async for late in scored(views, found, scorers, configuration.detectors, channels):
            yield late
        if self._files is None or not message.files:
            return
        texts = await read_files(message.files, self._files)
        if texts:
            whole = replace(message, surfaces=(*message.surfaces, *texts))
            async with self._reading:
                in_files, in_them = await asyncio.to_thread(look_into, whole, len(texts), configuration)
            yield certain(in_them, scorers)
            async for late in scored(in_files, in_them, scorers, configuration.detectors, channels):
                yield late
