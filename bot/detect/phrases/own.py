"""What a server has changed about the phrases, as plain data: some are switched off, some are added.

    detectors:
      phrases:
        without: {boundary.meetup: {note: "we are a walking club", since: 2026-12-01}}
        added: {sewer-slide: {patterns: [sewer slide], category: crisis.suicide, level: urgent, since: 2026-12-01}}

Who did it is not here, because this is kept as long as it counts: that is in the list of changes, for a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.detect.settings import Table
from bot.model import Level

CONFIDENCE: Final = 0.9
_BEGINS: Final = "own."


@dataclass(frozen=True, slots=True)
class Off(Table):
    """Why a phrase is switched off, and since which day (``2026-12-01``)."""

    note: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Added(Table):
    """A phrase of a server's own: patterns (pattern.py, without slots), what it means, and in which language, whose
    cues count. While ``trying``, what is found counts as ``custom.phrase-<name>``.
    """

    patterns: tuple[str, ...] = ()
    category: str = ""
    level: Level | None = None
    language: str = "en"
    trying: bool = False
    note: str = ""
    since: str = ""

    @staticmethod
    def tried_as(name: str) -> str:
        """The category of what it finds while it is tried."""
        return f"custom.phrase-{name}"


def known_as(name: str) -> str:
    """The id of an added phrase."""
    return f"{_BEGINS}{name}"


def name_of(phrase_id: str) -> str:
    """The name of an added phrase; nothing for one that comes with the bot."""
    return phrase_id.removeprefix(_BEGINS) if phrase_id.startswith(_BEGINS) else ""
