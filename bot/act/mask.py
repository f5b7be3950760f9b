"""mask: the same words with the details covered. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.model import Decision, Message, Response, Span

BLOCK: Final = "█"


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` with every character of the spans (of this text's surface) replaced by a block; spaces stay."""
    covered = {index for span in spans for index in range(span.start, min(span.end, len(text)))}
    return "".join(
        BLOCK if index in covered and not character.isspace() else character for index, character in enumerate(text)
    )


def own_words(message: Message, decision: Decision) -> str:
    """What an author wrote, with every personal detail covered and everything for which it is removed.

    Empty where there is nothing written: what stands in titles, polls and files is not theirs to copy from here.
    """
    removed = {index for one in decision.chosen if one.response is Response.REMOVE for index in one.findings}
    covered = [
        finding.span
        for index, finding in enumerate(decision.findings)
        if finding.family == "privacy" or index in removed
    ]
    for number, surface in enumerate(message.surfaces):
        if surface.kind == "content":
            return masked(surface.text, (span for span in covered if span.surface == number))
    return ""
