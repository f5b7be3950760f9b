r"""What stands before and behind a detail in AutoMod's patterns, in what RE2 and Rust's regex both read alike.

Neither of the two can look around, so the sign before and the sign behind are a part of the match. ``\d`` and ``\w``
are ASCII in RE2 and Unicode in Rust: that makes an edge wider in RE2, and never narrower, so what is tried here with
RE2 blocks no less than what Discord runs.

Sources: https://docs.rs/regex/latest/regex/#syntax, https://github.com/google/re2/wiki/Syntax.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

LONGEST_PATTERN: Final = 260
"""Characters of one pattern."""

START: Final = r"(?:^|(?:^|\D)\s|[^\w\s@#/.,=+-])"
END: Final = r"[.,)]*(?:$|\s(?:$|\D)|[^\w\s@/.,-])"
"""Digits before or behind a blank belong to it: then it is something longer."""


def alone(body: str) -> str:
    """The pattern for ``body`` where it is no part of something longer: an id, an address, a larger number."""
    return f"{START}(?:{body}){END}"


ROOM: Final = LONGEST_PATTERN - len(alone(""))
"""Characters that fit between the edges."""


def packed(bodies: Iterable[str], room: int = ROOM) -> Iterator[str]:
    """As few alternations of ``bodies``, in their order, as fit into ``room`` characters each.

    Raises ValueError for a body that alone is too long.
    """
    held = ""
    for body in bodies:
        if len(body) > room:
            raise ValueError(f"{len(body)} characters are more than the {room} that fit into one pattern")
        longer = f"{held}|{body}" if held else body
        if len(longer) > room:
            yield held
            longer = body
        held = longer
    if held:
        yield held
