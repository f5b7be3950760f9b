"""Phrases: what somebody may say, as data, and what it means.

A phrase is a handful of patterns (see pattern.py) with a category, a level for crisis, a confidence, the reason in
plain words, and examples that it must and must not catch. All of it comes as plain data, from config/phrases/ or from
moderators' own keywords; reading files is not done here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from bot.detect.phrases.data import each, read_slots
from bot.detect.phrases.pattern import Pattern
from bot.model import CATEGORIES, Level
from bot.trouble import Trouble

_FIELDS: Final = (
    "id", "category", "level", "level_if_now", "confidence", "firmness", "why", "patterns", "match", "no_match",
)  # fmt: skip
GOES_ON: Final = "turn.goes_on"
TAKES_BACK: Final = "turn.takes_back"
"""What is no finding, but says how to read what the same person said before (bot/decide/conversation.py)."""
OWN_ACCOUNT: Final = "account.own"
"""What is no finding either, but says how to read explicit words in the same message (bot/detect/disclosure.py)."""
_PHRASED: Final = frozenset(name for name in CATEGORIES if not name.startswith("privacy.")) | {
    GOES_ON,
    TAKES_BACK,
    OWN_ACCOUNT,
}


class Firmness(IntEnum):
    """How much it takes to talk a phrase away.

    ``WEAK`` phrases are said lightly more often than not and yield to any sign of that. ``PLAIN`` ones say what they
    mean: only a cue that stands close and is strong itself changes them.
    """

    WEAK = 0
    USUAL = 1
    PLAIN = 2


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that may be said, and what it means.

    ``level`` is None outside crisis. ``level_if_now`` is the level where the sentence also says that it is about to
    happen. ``confidence`` is 0..1. ``why`` is shown to moderators and never quotes a message. ``language`` is a code
    such as ``en``; only cues of the same language count.
    """

    id: str
    category: str
    level: Level | None
    confidence: float
    why: str
    patterns: tuple[Pattern, ...]
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()
    firmness: Firmness = Firmness.USUAL
    level_if_now: Level | None = None
    language: str = "en"


def parse_phrases(data: Mapping[str, object], language: str = "en") -> tuple[Phrase, ...]:
    """Phrases from plain data: ``{"slots": {name: [alternative]}, "phrases": [{...}]}``.

    Raises ``Trouble`` with one line for every mistake, each with its path in the data.
    """
    faults: list[str] = []
    slots = read_slots(data.get("slots", {}), faults)
    phrases: list[Phrase] = []
    seen: set[str] = set()
    faults += [f"{name}: is not known here; use slots and phrases" for name in data if name not in ("slots", "phrases")]
    for fields in each(data.get("phrases", ()), "phrases", faults, _FIELDS):
        category = fields.one_of("category", _PHRASED)
        phrase = Phrase(
            id=fields.id(),
            category=category,
            level=_level(fields.one_of("level", Level), None) if category.startswith("crisis.") else None,
            confidence=fields.number("confidence", 0.9, 0.05, 1.0),
            why=fields.text("why"),
            patterns=fields.patterns("patterns", slots),
            match=fields.texts("match", at_least=1),
            no_match=fields.texts("no_match", at_least=1),
            firmness=Firmness[fields.one_of("firmness", ("weak", "usual", "plain"), "usual").upper() or "USUAL"],
            level_if_now=_level(fields.one_of("level_if_now", Level), None) if fields.has("level_if_now") else None,
            language=language,
        )
        if not category.startswith("crisis.") and (fields.has("level") or fields.has("level_if_now")):
            fields.fault("level", "only crisis categories have a level; take it out")
        if phrase.id in seen:
            fields.fault("id", "is used twice; give this one another")
        seen.add(phrase.id)
        phrases.append(phrase)
    if faults:
        raise Trouble(*faults)
    return tuple(phrases)


def _level(name: str, default: Level | None) -> Level | None:
    return Level(name) if name else default
