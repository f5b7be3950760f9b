"""The English book of phrases, for the tests."""

from __future__ import annotations

from typing import Final

from bot.detect.phrases.rules import Settings, find
from bot.model import Finding
from bot.normalise.skeleton import normalise_text
from config.phrases_loader import load_phrases

BOOK: Final = load_phrases()
SETTINGS: Final = Settings(phrases=BOOK.phrases, cues=BOOK.cues)


def found(text: str, family: str = "crisis") -> list[Finding]:
    """The findings of one family in a raw text."""
    return [one for one in find(normalise_text(text), SETTINGS) if one.family == family]


def gravest(text: str) -> tuple[str, str] | None:
    """Level and kind of the gravest crisis finding."""
    findings = [one for one in found(text) if one.level is not None]
    if not findings:
        return None
    best = max(findings, key=lambda one: one.level.weight if one.level else 0)
    return str(best.level), best.category.split(".", 1)[1]
