"""What a server has changed about the phrases: everything that is wrong with it, and what it adds. Pure but for the
phrases that come with the bot, which are read once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from bot.detect.phrases.book import Phrase
from bot.detect.phrases.own import CONFIDENCE, Added, known_as
from bot.detect.phrases.pattern import WIDEST_GAP, Pattern, parse_pattern
from bot.detect.phrases.rules import Settings
from bot.model import CATEGORIES
from bot.wording.wording import LOCALES
from config.mistakes import Mistake, Where
from config.own_faults import Fault, said
from config.phrases_loader import shipped

NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
PHRASED: Final = frozenset(name for name in CATEGORIES if not name.startswith("privacy."))
"""What phrases may be about."""
MOST_ADDED: Final = 200
MOST_PATTERNS: Final = 20
"""How many phrases a server adds at most, and patterns in each."""
LONGEST_PATTERN: Final = 200
LONGEST_NOTE: Final = 200
"""Characters."""
MOST_WORDS: Final = 20
MOST_GAPS: Final = 2
_WIDTH: Final = re.compile(r"\.\.(\d+)")


def faults(settings: Settings) -> Iterator[tuple[Where, Fault]]:
    """Everything that is wrong, with the way to it from the detector's settings."""
    if len(settings.added) > MOST_ADDED:
        yield ("added",), Fault("phrases", str(len(settings.added)), MOST_ADDED)
    for name, added in settings.added.items():
        yield from ((("added", name, *where), fault) for where, fault in _of_one(name, added))
    for phrase_id, off in settings.without.items():
        if len(off.note) > LONGEST_NOTE:
            yield ("without", phrase_id, "note"), Fault("note", most=LONGEST_NOTE)
    yield from ((("without", phrase_id), fault) for phrase_id, fault in _deaf(settings.without))


def check(settings: object, mistakes: list[Mistake]) -> None:
    """The same, added to the mistakes of a settings file."""
    if isinstance(settings, Settings):
        for where, fault in faults(settings):
            mistakes.append(Mistake(("detectors", "phrases", *where), said(fault)))


def can_be_off(phrase: Phrase) -> bool:
    """Whether a phrase is one of those that moderators may switch off: no answer to something said before."""
    return phrase.category in CATEGORIES


@lru_cache(maxsize=4096)
def read_pattern(text: str) -> Pattern | Fault:
    """A pattern of a moderator's, or why it cannot be one. Never raises."""
    source = text.strip()
    if len(source) > LONGEST_PATTERN:
        return Fault("phrase-long", source, LONGEST_PATTERN)
    if not any(char.isalnum() for char in source):
        return Fault("phrase-empty", source)
    if "{" in source or "}" in source:
        return Fault("phrase-slot", source)
    if "*" in source:
        return Fault("phrase-star", source)
    if source.count("(") != source.count(")"):
        return Fault("phrase-bracket", source)
    gaps = [int(width) for width in _WIDTH.findall(source[:LONGEST_PATTERN])]
    if len(gaps) > MOST_GAPS or any(not 1 <= width <= WIDEST_GAP for width in gaps):
        return Fault("phrase-gap", source, WIDEST_GAP)
    try:
        pattern = parse_pattern(source, {})
    except (ValueError, RecursionError):
        return Fault("phrase-unreadable", source)
    if pattern.longest > MOST_WORDS:
        return Fault("phrase-wide", source, MOST_WORDS)
    if pattern.longest == 1 and max(map(len, re.findall(r"\w+", source)), default=0) < 2:
        return Fault("short", source)
    return pattern


def extra(added: Mapping[str, Added]) -> tuple[Phrase, ...]:
    """What a server has added, as phrases; what of it cannot be read is left out."""
    return tuple(_phrase(name, one) for name, one in added.items())


def marks(settings: object) -> dict[str, str]:
    """By the category under which it is tried: what tells one form of an added phrase from another."""
    added = settings.added if isinstance(settings, Settings) else {}
    return {one.tried_as(name): "\n".join((one.category, *one.patterns)) for name, one in added.items()}


def last_of_its_kind(phrase_id: str, off: Iterable[str]) -> bool:
    """Whether without this phrase a kind of crisis would be heard by none in its language."""
    return any(one == phrase_id for one, _ in _deaf({*off, phrase_id}))


def _phrase(name: str, added: Added) -> Phrase:
    read = (read_pattern(text) for text in added.patterns)
    return Phrase(
        id=known_as(name),
        category=added.category,
        level=added.level,
        confidence=CONFIDENCE,
        why="a phrase that this server has added",
        patterns=tuple(one for one in read if isinstance(one, Pattern)),
        language=added.language,
    )


def _of_one(name: str, added: Added) -> Iterator[tuple[Where, Fault]]:
    if not NAME.fullmatch(name):
        yield (), Fault("id", name)
    if added.category not in PHRASED:
        yield ("category",), Fault("phrase-category", added.category)
    crisis = added.category.startswith("crisis.")
    if crisis and added.level is None:
        yield ("level",), Fault("level-missing")
    if not crisis and added.level is not None:
        yield ("level",), Fault("level-other", added.level)
    if added.language not in LOCALES:
        yield ("language",), Fault("language", added.language)
    if not added.patterns:
        yield ("patterns",), Fault("phrase-none")
    if len(added.patterns) > MOST_PATTERNS:
        yield ("patterns",), Fault("phrase-patterns", str(len(added.patterns)), MOST_PATTERNS)
    if len(added.note) > LONGEST_NOTE:
        yield ("note",), Fault("note", most=LONGEST_NOTE)
    for number, text in enumerate(added.patterns):
        read = read_pattern(text)
        if isinstance(read, Fault):
            yield ("patterns", number), read


def _deaf(off: Iterable[str]) -> Iterator[tuple[str, Fault]]:
    """Phrases that may not be off: those that answer something said before, and where all that hear a kind of crisis in
    a language are off, each of these. Ids that no phrase has switch nothing off.
    """
    chosen = set(off)
    if not chosen:
        return
    book = shipped().phrases
    left = Counter((one.category, one.language) for one in book if one.id not in chosen)
    for one in book:
        if one.id not in chosen:
            continue
        if not can_be_off(one):
            yield one.id, Fault("phrase-answer", one.id)
        elif one.category.startswith("crisis.") and not left[one.category, one.language]:
            yield one.id, Fault("phrase-last", one.id)
