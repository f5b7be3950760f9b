"""Where in a message something was found, without a word of it.

Every word is the same three dots, however long it is, and every word of what was found the same three blocks: nobody
can read it, count its letters or tell it from another. What is left is enough to find the place in the message itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.act.mask import BLOCK, HIDDEN
from bot.model import Span, Surface

FOUND: Final = BLOCK * 3
MORE: Final = "…"
BEFORE: Final = 3
"""Words in front of the first one found that are shown."""
AT_MOST: Final = 8
"""Words that are shown."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``shown`` is the covered text around the first place, ``first`` to ``last`` the words found (counted from 1) of
    ``words``, ``kind`` the part of the message in which they stand (a surface's).
    """

    shown: str
    first: int
    last: int
    words: int
    kind: str = "content"

    @property
    def whole(self) -> bool:
        """Whether it is all of that part."""
        return self.first == 1 and self.last == self.words


def excerpt(surfaces: Sequence[Surface], spans: Sequence[Span]) -> Excerpt | None:
    """Where the first of these stretches stand; None where there is no such part of the message."""
    at = min((span.surface for span in spans), default=-1)
    if not 0 <= at < len(surfaces):
        return None
    words = list(re.finditer(r"\S+", surfaces[at].text))
    places = [(span.start, span.end) for span in spans if span.surface == at]
    hits = [any(start < word.end() and word.start() < end for start, end in places) for word in words]
    if not any(hits):
        return None
    first = hits.index(True)
    last = len(hits) - 1 - hits[::-1].index(True)
    begin = max(0, first - BEFORE)
    shown = [FOUND if hit else HIDDEN for hit in hits[begin : begin + AT_MOST]]
    more = ([MORE] if begin else [], [MORE] if begin + AT_MOST < len(hits) else [])
    return Excerpt(" ".join([*more[0], *shown, *more[1]]), first + 1, last + 1, len(words), surfaces[at].kind)
