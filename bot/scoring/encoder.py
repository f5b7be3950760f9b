"""The sentence encoder as a scorer: what a text reads like to the linear model and to it together (port ``Scorer``).

Its findings stand in place of the linear model's own. ``why`` names the places that weighed most: those without which
both would be least sure (Zeiler and Fergus 2014, "occlusion"); and what the linear model alone would have said.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.detector import NAME as LINEAR
from bot.detect.learned.detector import Heard, Settings, heard, readable
from bot.detect.learned.linear import Linear
from bot.detect.learned.reading import Reading
from bot.detect.learned.stack import Stack, shown
from bot.model import Finding, Span, View

NAME: Final = "encoder"
PARTS: Final = 8
"""Into so many parts a text is cut to see which one weighs most."""
SHORTEST: Final = 3
"""Words in such a part at least."""
_LONGEST: Final = 2000
"""Characters of a text whose parts are told apart; a longer one is named as a whole."""

_EXPLAINS: Final = 0.5
"""Seconds that it may take to find the part that weighed most; an alarm does not wait for longer."""


class Ask(Protocol):
    """A text -> the encoder's scores; None where there are none in time. A ``spare`` text is asked only for ``why``."""

    async def __call__(self, text: str, *, spare: bool = False) -> NDArray[np.float32] | None:
        """The scores of one text."""
        ...


@dataclass(frozen=True, slots=True)
class _Both:
    """Both models, and the encoder's way of being asked."""

    model: Linear
    stack: Stack
    ask: Ask

    async def read(self, skeleton: str, *, spare: bool = False) -> Reading | None:
        scores = await self.ask(shown(skeleton), spare=spare)
        return None if scores is None else self.stack.read(self.model.scores(skeleton), scores)


class Encoder:
    """Asks the sentence encoder. ``instead_of``: the detectors whose findings its own replace."""

    instead_of = frozenset({LINEAR})
    finds = ("crisis.*", "boundary.*", "content.*")

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding] | None:
        """As in the port. What the rules have found makes no difference: a cry for help is never decided by a word."""
        chosen = settings.get(LINEAR)
        if not isinstance(chosen, Settings) or not (chosen.enabled and chosen.encoder):
            return None
        if chosen.model is None or chosen.stack is None:
            return None
        both = _Both(chosen.model, chosen.stack, self._ask)
        read = await asyncio.gather(*(_found(view, both, chosen) for view in views if readable(view)))
        if any(one is None for one in read):
            return None
        return [finding for one in read if one is not None for finding in one]


async def _found(view: View, both: _Both, settings: Settings) -> list[Finding] | None:
    read = await both.read(view.skeleton)
    if read is None:
        return None
    said = list(heard(view, read, read.crisis, settings))
    if not said:
        return []
    parts = list(_parts(view.skeleton))
    without = await _without(view.skeleton, parts, both)
    alone = both.model.read(view.skeleton)
    return [
        one.finding(view, NAME, _why(one, _alone(one, alone, both.model)), _weighed_most(view, one, parts, without))
        for one in said
    ]


def _why(one: Heard, alone: float) -> str:
    return f"reads like {one.like}, as both models learnt from examples (the linear one alone: {alone:.2f})"


def _alone(one: Heard, read: Reading, model: Linear) -> float:
    """How sure the linear model would have been of the same."""
    return model.sure(read) if one.label is None else one.of(read)


async def _without(skeleton: str, parts: Sequence[tuple[int, int]], both: _Both) -> Sequence[Reading | None]:
    """How a text reads without each of its parts; nothing is known of that where it takes too long."""
    try:
        async with asyncio.timeout(_EXPLAINS):
            return await asyncio.gather(
                *(both.read(f"{skeleton[:start]} {skeleton[end:]}", spare=True) for start, end in parts)
            )
    except TimeoutError:
        return [None] * len(parts)


def _parts(skeleton: str) -> Iterator[tuple[int, int]]:
    """The stretches (characters, end exclusive) into which a text is cut; none where it is one part or very long."""
    words = [(word.start(), word.end()) for word in re.finditer(r"\S+", skeleton)] if len(skeleton) <= _LONGEST else []
    size = max(SHORTEST, -(-len(words) // PARTS))
    if len(words) < 2 * SHORTEST:
        return
    for first in range(0, len(words), size):
        yield words[first][0], words[min(first + size, len(words)) - 1][1]


def _weighed_most(
    view: View, one: Heard, parts: Sequence[tuple[int, int]], without: Sequence[Reading | None]
) -> list[Span]:
    """The part without which it would be least sure, if it would be less sure."""
    known = [(one.of(read), part) for part, read in zip(parts, without, strict=True) if read is not None]
    if not known:
        return []
    sure, (start, end) = min(known)
    return [view.span(start, end)] if sure < one.confidence else []
