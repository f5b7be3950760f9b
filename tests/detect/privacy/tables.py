"""How the tables of the privacy detectors are read: what a detector finds in a text, as the texts of its findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from bot.model import Finding
from bot.normalise.skeleton import normalise_text


def spans(find: Callable[..., Iterable[Finding]], settings: Any, text: str) -> list[str]:
    """What is found, in the order of the text, each stretch once."""
    found = {(one.span.start, one.span.end) for one in find(normalise_text(text), settings)}
    return [text[start:end] for start, end in sorted(found)]


def first(find: Callable[..., Iterable[Finding]], settings: Any, text: str) -> Finding:
    """The first finding; there has to be one."""
    return next(iter(find(normalise_text(text), settings)))
