"""The detector "own": words, phrases and patterns that a server's moderators want noticed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.detect.own.matcher import matcher
from bot.detect.own.rule import CONFIDENCE, NAME, Wanted
from bot.detect.own.rule import Settings as Settings  # the registry asks each detector's file for its settings
from bot.detect.own.words import Place
from bot.model import Finding, View

MOST_FINDINGS: Final = 16
"""How many findings one surface of a message gets at most."""


def find(view: View, settings: Settings) -> Iterable[Finding]:
    """What own rules find in one surface: of one rule, none that overlap. Nothing at all where there are none."""
    if not settings.wanted:
        return ()
    places = matcher(settings.wanted).find(view.skeleton)
    return _found(view, settings.wanted, places) if places else ()


def _found(view: View, wanted: Sequence[Wanted], places: Sequence[Place]) -> Iterator[Finding]:
    seen: dict[int, int] = {}
    count = 0
    for owner, start, end in sorted(places, key=lambda place: (place[0], place[1], -place[2])):
        if start < seen.get(owner, 0) or count == MOST_FINDINGS:
            continue
        seen[owner] = end
        count += 1
        rule = wanted[owner]
        yield view.finding(
            rule.category,
            view.span(start, end),
            why=f"an own rule of this server [{rule.id}]",
            confidence=CONFIDENCE,
            level=rule.level,
            detector=NAME,
        )
