"""AutoMod's rules as frozen values, and Discord's limits for them.

Sources: Discord's developer documentation, "Auto Moderation" (limits, actions, triggers, how keywords match), and its
OpenAPI document, both as read in August 2026.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_RULES: Final = 6
"""Keyword rules of a server, whoever made them."""

MOST_WORDS: Final = 1_000
LONGEST_WORD: Final = 60
MOST_PATTERNS: Final = 10
LONGEST_PATTERN: Final = 260
MOST_ALLOWED: Final = 100
MOST_EXEMPT_CHANNELS: Final = 50
LONGEST_MESSAGE: Final = 150


class Kind(StrEnum):
    """What sets a rule off. ``OTHER`` are spam and mentions: no words stand in these."""

    KEYWORD = "keyword"
    PRESET = "preset"
    PROFILE = "profile"
    OTHER = "other"


class Act(StrEnum):
    """What a rule does to a message or its author."""

    BLOCK = "block"
    ALERT = "alert"
    TIMEOUT = "timeout"
    QUARANTINE = "quarantine"


HARSH: Final = frozenset({Act.BLOCK, Act.TIMEOUT, Act.QUARANTINE})
"""What takes words away from somebody, or their say."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a rule says. ``message`` is shown to whoever is stopped. Ids of roles and channels are Discord's.

    ``exempt_roles`` are the server's business: they are read, and never written.
    """

    name: str
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    message: str = ""
    acts: frozenset[Act] = frozenset({Act.BLOCK})
    exempt_channels: frozenset[int] = frozenset()
    enabled: bool = True
    exempt_roles: frozenset[int] = frozenset()

    @property
    def harsh(self) -> bool:
        """Whether it stops anybody now."""
        return self.enabled and not HARSH.isdisjoint(self.acts)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as it stands in a server."""

    id: int
    creator_id: int
    kind: Kind
    content: Content


FIELDS: Final = ("name", "words", "patterns", "allowed", "message", "acts", "exempt_channels", "enabled")
"""The parts of a rule that are written, and looked at for changes by somebody else."""


def marks(content: Content) -> Mapping[str, str]:
    """Field -> 12 characters that are the same for the same content. The order of words does not matter."""
    return {name: _digest(getattr(content, name)) for name in FIELDS}


def mark(content: Content) -> str:
    """12 characters for the whole of it."""
    return _digest("".join(marks(content).values()))


def _digest(value: object) -> str:
    plain = sorted(value, key=str) if isinstance(value, tuple | frozenset) else value
    return hashlib.blake2b(json.dumps(plain).encode(), digest_size=6).hexdigest()
