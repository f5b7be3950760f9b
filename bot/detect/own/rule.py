r"""A server's own rules as its moderators write them: plain data, which the policy file may name.

    detectors:
      own:
        rules:
          spam: {entries: [free nitro, giveaway*, "/discord\\.gg/\\w+/"]}
          method-talk: {entries: [...], category: crisis.suicide, level: urgent, trying: on}

An entry is a word or a phrase, in which ``*`` at the end of a word takes in every ending, or a pattern between strokes
(RE2). What a rule finds is ``custom.<id>``, answered by the policy's rule of that name, unless it has another category:
then that category's rule answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.detect.settings import DetectorSettings, Table
from bot.model import Level

MOST_RULES: Final = 50
MOST_WORDS: Final = 5_000
MOST_PATTERNS: Final = 500
"""How many own rules, and how many words and patterns in all of them, a server has at most."""

NAME: Final = "own"
CONFIDENCE: Final = 0.9
"""How sure a finding of an own rule is: it stands there, word for word."""


@dataclass(frozen=True, slots=True)
class OwnRule(Table):
    """What moderators want noticed.

    ``category`` is one of ``CATEGORIES``, or empty for the rule's own. ``level`` is for crisis categories, which need
    one. ``joins`` names another own rule: these entries are tried before they become part of it. While ``trying``, what
    is found counts as ``custom.<id>`` whatever the category is.
    """

    entries: tuple[str, ...] = ()
    category: str = ""
    level: Level | None = None
    joins: str = ""
    trying: bool = False

    def found_as(self, rule_id: str) -> str:
        """The category of what it finds, as things stand."""
        return self.category if self.category and not self.trying and not self.joins else f"custom.{rule_id}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An own rule as the detector looks for it: entries as they stand in a skeleton.

    ``words`` are runs of words, each a whole word or, with ``*`` at its end, the beginning of one; ``patterns`` are
    RE2.
    """

    id: str
    category: str
    level: Level | None
    words: tuple[tuple[str, ...], ...] = ()
    patterns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``rules`` by id. ``wanted`` is made of them when a server's settings are made ready (config/own_rules.py)."""

    rules: Mapping[str, OwnRule] = field(default_factory=dict)
    wanted: tuple[Wanted, ...] = field(default=(), repr=False, metadata={"internal": True})
