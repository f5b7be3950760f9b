"""What tests of AutoMod share: the bot's own detectors, its words, and rules as Discord would have them."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.automod.compile import Compiled, Texts, compile_rules
from bot.automod.crisis import load_crisis
from bot.automod.kept import Choices, Part
from bot.automod.keywords import readable
from bot.automod.public_numbers import shipped_numbers
from bot.automod.rules import Content, Kind, Rule
from bot.model import Message, Server, Surface
from bot.normalise.skeleton import normalise
from bot.noticing import found_in
from config.configured import configure

TEXTS: Final = Texts(
    {"details": "B: details", "phones": "B: phones", "lists": "B: lists"},
    {"details": "no details", "phones": "no phones", "lists": "no such words"},
)
ME: Final = 1


def rule(number: int, content: Content, kind: Kind = Kind.KEYWORD, creator: int = 7) -> Rule:
    """A rule as it stands in a server."""
    return Rule(number, creator, kind, content)


def compiled(
    choices: Choices | None = None,
    words: tuple[str, ...] = (),
    patterns: tuple[str, ...] = (),
    support: frozenset[int] = frozenset(),
    room: int = 6,
    numbers: tuple[str, ...] | None = None,
) -> Compiled:
    """What a server's choices come to."""
    return compile_rules(
        choices or Choices(),
        block_words=words,
        block_patterns=patterns,
        texts=TEXTS,
        crisis=load_crisis(),
        numbers=shipped_numbers() if numbers is None else numbers,
        support=support,
        room=room,
    )


def lists(*more: Part) -> Choices:
    """The server's own block lists alone, with these parts."""
    return Choices(frozenset({Part.LISTS, *more}))


def matched(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of these patterns stands in a text, by RE2."""
    return any(readable(pattern).search(text) for pattern in patterns)


@cache
def found(text: str) -> frozenset[str]:
    """The categories that the bot's own detectors find in a text."""
    message = Message(1, 2, 3, 0.0, (Surface("content", text),), guild_id=4)
    detectors = configure()(Server(4)).detectors
    return frozenset(one.category for one in found_in(normalise(message), detectors))
