"""mask: the same words with the details covered. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.model import Decision, Message, Response, Span

BLOCK: Final = "█"
HIDDEN: Final = "•••"
"""Stands for the middle of a detail, however long that is."""


def masked(text: str, spans: Iterable[Span], block: str = BLOCK) -> str:
    """``text`` with every character of the spans (of this text's surface) replaced by a block; spaces stay."""
    covered = {index for span in spans for index in range(span.start, min(span.end, len(text)))}
    return "".join(
        block if index in covered and not character.isspace() else character for index, character in enumerate(text)
    )


def glimpse(text: str) -> str:
    """Enough of a detail to know it again: its first and last one or two characters, and neither length nor middle.

    Only characters that can be seen are shown, and none that could end or escape a stretch of code in Markdown.
    """
    seen = [character for character in text if character.isprintable() and character not in " `\\"]
    shown = 0 if len(seen) < 4 else 1 if len(seen) < 9 else 2
    return "".join(seen[:shown]) + HIDDEN + "".join(seen[len(seen) - shown :])


def own_words(message: Message, decision: Decision) -> str:
    """What an author wrote, with every personal detail covered and everything for which it is removed.

    Empty where there is nothing written: what stands in titles, polls and files is not theirs to copy from here. Empty
    also where it is removed for its content: what nobody is to read is not said again.
    """
    removed = {index for one in decision.chosen if one.response is Response.REMOVE for index in one.findings}
    if any(decision.findings[index].family == "content" for index in removed):
        return ""
    covered = [
        finding.span
        for index, finding in enumerate(decision.findings)
        if finding.family == "privacy" or index in removed
    ]
    for number, surface in enumerate(message.surfaces):
        if surface.kind == "content":
            return masked(surface.text, (span for span in covered if span.surface == number))
    return ""
