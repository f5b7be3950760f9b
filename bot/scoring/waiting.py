"""The texts that wait for a model, and the scores of those that had them lately.

Texts are kept in memory alone, for as long as they wait; what is remembered of them afterwards is their scores, under a
hash with a key that only this process has.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


@dataclass(slots=True)
class Wanted:
    """A text, and what becomes of it: its scores, or None."""

    text: str
    scores: asyncio.Future[Scores | None]


class Waiting:
    """Who has waited longest comes first."""

    def __init__(self, remembered: int) -> None:
        """``remembered``: texts whose scores are known at most."""
        self._remembered = remembered
        self._wanted: OrderedDict[bytes, Wanted] = OrderedDict()
        self._known: OrderedDict[bytes, Scores] = OrderedDict()
        self._secret = secrets.token_bytes(32)

    def __len__(self) -> int:
        """How many texts wait."""
        return len(self._wanted)

    def key(self, text: str) -> bytes:
        """The name of a text here, and nowhere else."""
        return hashlib.blake2b(text.encode("utf-8", "replace"), key=self._secret, digest_size=16).digest()

    def known(self, key: bytes) -> Scores | None:
        """The scores of a text that had them lately."""
        scores = self._known.get(key)
        if scores is not None:
            self._known.move_to_end(key)
        return scores

    def find(self, key: bytes) -> Wanted | None:
        """A text that waits already."""
        return self._wanted.get(key)

    def put(self, key: bytes, text: str) -> Wanted:
        """Have a text wait. Inside the event loop."""
        wanted = self._wanted[key] = Wanted(text, asyncio.get_running_loop().create_future())
        return wanted

    def answer(self, key: bytes, scores: Scores | None) -> None:
        """It waits no longer."""
        wanted = self._wanted.pop(key, None)
        if wanted is not None and not wanted.scores.done():
            wanted.scores.set_result(scores)

    def remember(self, key: bytes, scores: Scores) -> None:
        """Its scores are known from now on, until others take the room."""
        self._known[key] = scores
        if len(self._known) > self._remembered:
            self._known.popitem(last=False)

    def forget(self) -> None:
        """No scores are known any more."""
        self._known.clear()

    def give_up(self) -> None:
        """Whoever waits gets no scores."""
        for key in tuple(self._wanted):
            self.answer(key, None)

    def batch(self, together: int, characters: int) -> list[tuple[bytes, Wanted]]:
        """The text that has waited longest and those that are most like it in length, the shortest first: ``together``
        at most, of so many ``characters`` in all, unless one alone has more.

        So a short one does not wait for long ones that came after it, and the oldest is always among them: nobody waits
        for more batches than there were texts before.
        """
        if not self._wanted:
            return []
        (oldest, first), *others = self._wanted.items()
        size = len(first.text)
        others.sort(key=lambda one: abs(len(one[1].text) - size))  # equally far ones stay in their order
        batch, room = [(oldest, first)], characters - size
        for key, wanted in others:
            room -= len(wanted.text)
            if room < 0 or len(batch) >= together:
                break
            batch.append((key, wanted))
        return sorted(batch, key=lambda one: len(one[1].text))
