"""The messages that everything in bench/ is measured on, made here, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Final

from bot.model import Message, Surface

TALK: Final = (
    "today was a lot but i made it through and the tea helped somehow my friend said to write it down so here i am "
    "thank you for listening i could not sleep again work is heavy and the house is loud hope you are all okay"
)
DETAILS: Final = (
    "my number is 07700 900123", "mail me at sam.lee@posteo.net", "my snap is riverstone_88", "im 15f",
    "my name is Anneliese Brandt", "i live in Ludlow", "i go to Oakfield Academy", "we are at 12 Mill Lane, Ludlow",
    "my ip is 203.0.113.9", "card 4111 1111 1111 1111",
)  # fmt: skip
CRIES: Final = ("i want to kill myself", "i took all of them", "i cut again today", "im not suicidal, just tired")
SHORT, DETAIL, CRY, LONG = KINDS = ("short talk", "with a detail", "a cry for help", "2,000 characters")
SHARES: Final = {SHORT: 88, DETAIL: 8, CRY: 3, LONG: 1}
"""How many of a hundred messages on a support server are of each kind. Of the labelled ordinary messages one in a
hundred is longer than 172 characters; long ones are guessed on the heavy side here."""

LONGEST: Final = 2000
"""Discord's limit for a message, in characters."""

HOSTILE: Final[Mapping[str, str]] = {
    "digits": "0123456789",
    "digits and blanks": "07 70 09 00 12 34 ",
    "@": "@",
    "a@a": "a@",
    "a.a": "a.",
    "capitals": "Aa Bb Cc ",
    "my my": "my ",
    "my name is": "my name is ",
    "i live at 1": "i live at 1 ",
    "combining marks": "e\u0301\u0301\u0301",
    "right-to-left marks": "\u202e\u200f",
    "digit words": "one two three ",
    "platforms": "snap insta ",
    "dots and slashes": "https://a.b/c.",
    "blanks": " ",
}
"""Texts that nobody means and somebody sends, to be repeated up to any length."""


def messages(kind: str, count: int) -> list[Message]:
    """``count`` different messages of a kind."""
    dice = random.Random(kind)  # noqa: S311  # for variety, not for secrets
    return [_message(number, _text(kind, dice)) for number in range(count)]


def traffic(count: int) -> list[Message]:
    """``count`` messages of all kinds, mixed as on a server (``SHARES``)."""
    dice = random.Random(count)  # noqa: S311  # for variety, not for secrets
    kinds = dice.choices(list(SHARES), weights=list(SHARES.values()), k=count)
    return [_message(number, _text(kind, dice)) for number, kind in enumerate(kinds)]


def hostile(name: str, size: int) -> Message:
    """A hostile message of ``size`` characters."""
    text = HOSTILE[name]
    return _message(0, (text * (size // len(text) + 1))[:size])


def _text(kind: str, dice: random.Random) -> str:
    talk = " ".join(dice.choices(TALK.split(), k=500 if kind == LONG else dice.randint(5, 30)))
    added = {DETAIL: DETAILS, CRY: CRIES, LONG: (*DETAILS, *CRIES)}.get(kind)
    return f"{talk} {dice.choice(added)}"[-LONGEST:] if added else talk


def _message(number: int, text: str) -> Message:
    return Message(number, 2, 7, 0.0, (Surface("content", text),), guild_id=1)
