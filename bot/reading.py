"""Reading attached text files: after the message itself was answered, for a short while, in memory alone.

A cry for help in a message never waits for a download. Of what is attached the first few files are fetched side by
side; whatever has not come in time, cannot be had or is no text is left unread, and stops nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

import structlog

from bot.model import File, Surface
from bot.normalise.files import AT_MOST, is_text, text_of
from bot.ports import Files

log = structlog.get_logger("breakwater.reading")

PATIENCE: Final = 5.0
"""Seconds for all files of one message together."""


async def read_files(files: Sequence[File], source: Files, patience: float = PATIENCE) -> tuple[Surface, ...]:
    """The texts in the files, in their order. ``patience`` is in seconds. Never raises."""
    wanted = [file for file in files if is_text(file)][:AT_MOST]
    if not wanted:
        return ()
    fetching = [asyncio.create_task(_text(file, source), name="file") for file in wanted]
    try:
        await asyncio.wait(fetching, timeout=patience)
    finally:
        for task in fetching:
            task.cancel()
    done = [task.result() for task in fetching if task.done() and not task.cancelled()]
    return tuple(Surface("file", text) for text in done if text)


async def _text(file: File, source: Files) -> str | None:
    try:
        data = await source.fetch(file)
        return None if data is None else text_of(data)
    except Exception as error:  # whatever it is, the other files are read
        log.warning("a file could not be read", error=type(error).__name__)
        return None
