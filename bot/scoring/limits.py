"""How much a model is asked at once, and how long somebody waits for it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """``together``: texts in one batch at most, ``characters``: of all of them, unless one alone has more. ``gather``:
    seconds for which a batch waits for others. ``waiting``: texts that may wait. ``patience``: seconds that somebody
    waits for a score. ``hangs``: seconds after which a model that does not answer counts as hung; ``wakes`` the same
    for one that begins. ``pauses``: seconds before it is begun again, the first time and at most; ``tries``: how often
    it fails, without an answer in between, before it is left alone. ``remembered``: texts whose scores are known.
    """

    together: int = 32
    characters: int = 16_000
    gather: float = 0.005
    waiting: int = 256
    patience: float = 2.0
    hangs: float = 15.0
    wakes: float = 60.0
    pauses: tuple[float, float] = (1.0, 60.0)
    tries: float = math.inf
    remembered: int = 4096


USUAL: Final = Limits()
KINDNESS: Final = 5
"""How far a model stands back for other work (``nice``): the event loop comes first."""
