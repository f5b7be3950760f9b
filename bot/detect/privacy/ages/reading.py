"""How the words before an age are read: their last sentence, how they end, and whom they speak of."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.ages import people

_SENTENCE: Final = re.compile(r"[!?\n;]|\.(?=\s)")


def ends(pattern: re.Pattern[str], text: str, reach: int) -> bool:
    """Whether a pattern that is bound to the end of a text stands there, within so many characters."""
    return pattern.search(text, max(0, len(text) - reach)) is not None


def clause(before: str) -> str:
    """The sentence that has begun and not ended."""
    return _SENTENCE.split(before)[-1].lstrip(" ")


def of_others(before: str) -> bool:
    """Whether the person spoken of last is somebody else."""
    last = None
    for match in people.SOMEBODY.finditer(before):
        last = match
    return last is not None and last.lastgroup == "other"
