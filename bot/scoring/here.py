"""Models that are asked in this process, for dry runs: everybody waits until there is an answer.

Each text is read by itself, so that what it gets does not depend on what is read beside it. Several are read at once,
each by a thread of its own.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.scoring.encoder import Encoder
from bot.scoring.session import Session
from bot.scoring.toxicity import Toxicity
from config.models_loader import ENCODER, MANIFEST

Scores = NDArray[np.float32]
REMEMBERED: Final = 4096
"""Texts whose scores are known: many messages are one word."""


class Here:
    """A model in a folder."""

    def __init__(self, folder: Path, threads: int) -> None:
        """Raises ``Trouble`` with one line where it cannot be used."""
        session = Session(folder, threads=1)
        self.labels: Sequence[str] = tuple(json.loads((folder / MANIFEST).read_text("utf-8")).get("labels", ()))
        self._pool = ThreadPoolExecutor(threads)
        self._of = lru_cache(REMEMBERED)(lambda text: session.scores([text])[0])

    async def scores(self, text: str) -> Scores | None:
        """The scores of one text."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._of, text)


def encoder(threads: int, folder: Path = ENCODER) -> Encoder:
    """The sentence encoder. It is not asked which words weighed most: nobody reads that. Raises ``Trouble``."""
    model = Here(folder, threads)

    async def ask(text: str, *, spare: bool = False) -> Scores | None:
        return None if spare else await model.scores(text)

    return Encoder(ask)


def toxicity(threads: int, folder: Path) -> Toxicity:
    """The prepared model for explicit and hostile words. Raises ``Trouble``."""
    return Toxicity(Here(folder, threads))
