"""From what a server has chosen to the rules that should stand: slot by slot, within Discord's limits.

A slot is a rule's place: ``details`` (cards, IBANs, e-mail addresses), ``phones``, ``lists1``, ``lists2``, ... In this
order they get the keyword rules that nobody else's rules take up. What cannot be blocked is left out with a reason:
first of all what a cry for help may hold (constitution, 1). Every rule's allow list holds the crisis words as well: by
Discord's change log (22 November 2022) a message that matches it is passed over. Where people tried it, only what a
pattern had found was held against the list (discord/discord-api-docs, issues 6506 and 7356), so nothing here relies on
it: not even the choice of what is blocked by default. Numbers of help lines are found as they stand on the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.automod.accounts import card_patterns, iban_patterns
from bot.automod.crisis import Crisis
from bot.automod.kept import Choices, Part
from bot.automod.keywords import UnreadableError, bare, portable
from bot.automod.mail import mail_patterns
from bot.automod.phones import phone_patterns, spared
from bot.automod.rules import (
    LONGEST_WORD,
    MOST_ALLOWED,
    MOST_EXEMPT_CHANNELS,
    MOST_PATTERNS,
    MOST_RULES,
    MOST_WORDS,
    Content,
)

DETAILS: Final = "details"
PHONES: Final = "phones"
LISTS: Final = "lists"
"""Followed by a number from 1."""


class Why(StrEnum):
    """Why something is left out."""

    CRISIS = "crisis"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    EVERYTHING = "everything"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry of a block list that no rule has."""

    entry: str
    why: Why


@dataclass(frozen=True, slots=True)
class Texts:
    """By a slot's family (``details``, ``phones``, ``lists``): what its rules are called, and say to whom they stop."""

    names: Mapping[str, str]
    messages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The rules by slot, in order; what was left out; slots for which there is no rule left; and whether there are more
    support channels than can be exempted, so that none are.
    """

    rules: Mapping[str, Content] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
    no_room: tuple[str, ...] = ()
    too_many_channels: bool = False


def family(slot: str) -> str:
    """What a slot is one of."""
    return LISTS if slot.startswith(LISTS) else slot


def compile_rules(
    choices: Choices,
    *,
    block_words: Sequence[str],
    block_patterns: Sequence[str],
    texts: Texts,
    crisis: Crisis,
    numbers: Iterable[str] = (),
    support: frozenset[int] = frozenset(),
    room: int = MOST_RULES,
) -> Compiled:
    """The rules that should stand. ``numbers`` are public ones as they are written, ``support`` the support channels.

    ``room`` is how many keyword rules there may be beside those of others.
    """
    too_many = choices.spare_support and len(support) > MOST_EXEMPT_CHANNELS
    exempt = support if choices.spare_support and not too_many else frozenset()
    entries = _Sieve(crisis)
    if Part.LISTS in choices.parts:
        entries.take(block_words, block_patterns)
    wanted = dict(_slots(choices, entries, tuple(numbers)))
    rules = {
        slot: Content(
            name=_named(slot, texts),
            words=words,
            patterns=patterns,
            allowed=(*allowed, *crisis.words)[:MOST_ALLOWED],
            message=texts.messages[family(slot)],
            exempt_channels=exempt,
        )
        for slot, (words, patterns, allowed) in wanted.items()
    }
    fitting = dict(list(rules.items())[: max(0, room)])
    missing = [slot for slot in rules if slot not in fitting]
    unplaced = [LeftOut(one, Why.NO_ROOM) for slot in missing if family(slot) == LISTS
                for one in (*rules[slot].words, *rules[slot].patterns)]  # fmt: skip
    return Compiled(fitting, (*entries.left_out, *unplaced), tuple(missing), too_many)


class _Sieve:
    """Sorts a server's own entries into what can be blocked and what is left out."""

    def __init__(self, crisis: Crisis) -> None:
        self._crisis = crisis
        self.words: list[str] = []
        self.patterns: list[str] = []
        self.left_out: list[LeftOut] = []

    def take(self, words: Iterable[str], patterns: Iterable[str]) -> None:
        """Look at every entry once."""
        for kept, entries, judge in ((self.words, words, self._word), (self.patterns, patterns, self._pattern)):
            for entry in dict.fromkeys(one.strip() for one in entries if one.strip()):
                why = judge(entry)
                if why is None:
                    kept.append(entry)
                else:
                    self.left_out.append(LeftOut(entry, why))

    def _word(self, entry: str) -> Why | None:
        if not bare(entry):
            return Why.EVERYTHING
        if self._crisis.stopped_by_word(entry):
            return Why.CRISIS
        return Why.TOO_LONG if len(entry) > LONGEST_WORD else None

    def _pattern(self, entry: str) -> Why | None:
        try:
            read = portable(entry)
        except UnreadableError:
            return Why.UNREADABLE
        if read.search("") is not None:
            return Why.EVERYTHING
        return Why.CRISIS if self._crisis.stopped_by_pattern(entry) else None


_Entries = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Words, patterns, and what is allowed."""


def _slots(choices: Choices, entries: _Sieve, numbers: Sequence[str]) -> Iterator[tuple[str, _Entries]]:
    details = tuple(pattern for part in _DETAILS if part in choices.parts for pattern in _DETAILS[part]())
    if details:
        yield DETAILS, ((), details, ())
    phones = phone_patterns(choices.countries)
    if phones:
        yield PHONES, ((), phones, spared(numbers, phones, MOST_ALLOWED))
    number = 0
    words, patterns = list(entries.words), list(entries.patterns)
    while words or patterns:
        number += 1
        yield f"{LISTS}{number}", (tuple(words[:MOST_WORDS]), tuple(patterns[:MOST_PATTERNS]), ())
        words, patterns = words[MOST_WORDS:], patterns[MOST_PATTERNS:]


_DETAILS: Final = {Part.CARD: card_patterns, Part.IBAN: iban_patterns, Part.EMAIL: mail_patterns}


def _named(slot: str, texts: Texts) -> str:
    number = slot.removeprefix(LISTS) if family(slot) == LISTS else ""
    name = texts.names[family(slot)]
    return f"{name} {number}" if number not in ("", "1") else name
