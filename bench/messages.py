"""The messages that everything in bench/ is measured on: the corpus's, the same in every run, and hostile ones."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.model import Message, Surface

TALK, DETAIL, CRY, LONG = KINDS = ("ordinary talk", "with a detail", "a cry for help", "2,000 characters")
SHARES: Final = {TALK: 94, DETAIL: 3, CRY: 2, LONG: 1}
"""How many of a hundred messages on a support server are of each kind: guessed, on the heavy side. Of the ordinary
messages of the corpus one in a hundred is longer than 172 characters."""
CORPUS: Final = Path(__file__).parent.parent / "corpus"

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


def messages(kind: str, count: int, skip: int = 0) -> list[Message]:
    """``count`` different messages of a kind, none of the ``skip`` ones that come first."""
    return [_message(number, text) for number, text in enumerate(_texts()[kind][skip : skip + count])]


def traffic(count: int, skip: int = 0) -> list[Message]:
    """``count`` messages of all kinds, mixed as on a server (``SHARES``), without the first ``skip`` such messages."""
    dice = random.Random(0)  # noqa: S311  # for variety, not for secrets
    kinds = dice.choices(list(SHARES), weights=list(SHARES.values()), k=skip + count)
    waiting = {kind: iter(texts) for kind, texts in _texts().items()}
    return [_message(number, next(waiting[kind])) for number, kind in enumerate(kinds)][skip:]


def hostile(name: str, size: int) -> Message:
    """A hostile message of ``size`` characters."""
    text = HOSTILE[name]
    return _message(0, (text * (size // len(text) + 1))[:size])


@cache
def _texts() -> Mapping[str, list[str]]:
    """All messages of the corpus by kind, shuffled."""
    ordinary: list[Mapping[str, Any]] = []
    flagged: list[Mapping[str, Any]] = []
    for path in sorted(CORPUS.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text("utf-8").rstrip("\n").split("\n")]
        (ordinary if path.name.startswith("ordinary") else flagged).extend(rows)
    for several in (ordinary, flagged):
        random.Random(0).shuffle(several)  # noqa: S311  # for variety, not for secrets
    talk = [row["text"] for row in ordinary]
    told = [row["text"] for row in flagged if row["privacy"] or row["crisis"]["level"] != "none"]
    return {
        TALK: talk,
        DETAIL: [row["text"] for row in flagged if row["privacy"]],
        CRY: [row["text"] for row in flagged if row["crisis"]["level"] != "none"],
        LONG: ["\n".join((*talk[at : at + 50], told[at]))[-LONGEST:] for at in range(len(told))],
    }


def _message(number: int, text: str) -> Message:
    return Message(number, 2, 7, 0.0, (Surface("content", text),), guild_id=1)
