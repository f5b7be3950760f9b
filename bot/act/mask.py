"""mask: the same words with the details covered. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.model import Span

BLOCK: Final = "█"


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` with every character of the spans (of this text's surface) replaced by a block; spaces stay."""
    covered = {index for span in spans for index in range(span.start, min(span.end, len(text)))}
    return "".join(
        BLOCK if index in covered and not character.isspace() else character for index, character in enumerate(text)
    )
