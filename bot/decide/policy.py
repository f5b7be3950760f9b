"""The policy: which responses a finding gets. A table, category x level x subject x channel kind -> responses.

A rule is one category (or a family of them, ``privacy.*``) with its rows. For a finding the most specific rule counts:
its own category's before its family's. Within a rule the first row that fits counts. A row with no ``levels``,
``subjects``, ``channels``, ``roles`` or ``labels`` fits all of them.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from bot.model import ChannelKind, Decision, Level, Mode, Response, Subject, version_of

CRISIS_ALLOWED = frozenset({Response.RESOURCES, Response.CASE, Response.WATCH, Response.FLAG, Response.NONE})
"""The only responses that a row of a crisis rule may name (constitution, 1)."""

LABELS: Final = frozenset({"sexual_explicit", "insult", "identity_attack", "threat", "severe_toxicity"})
"""The labels that a scorer's finding may have, as rows of content rules name them."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Empty sets fit everything.

    ``kinds`` are the last words of categories, for rules of a whole family. ``roles`` are role ids, or the words
    ``volunteer`` and ``moderator``: the row fits authors who have one of them. It fits findings of at least
    ``min_confidence`` (0..1); less sure ones go on to the next row. ``named`` is the word that the policy file has for
    that number, where it has one. ``mode`` is the row's own, where it has one: it counts in place of the rule's, unless
    the rule is off. ``labels`` are those of a scorer (``threat``): the row fits findings with one of them. An
    age-restricted channel is one beside what it is for: a row for either fits it. ``channels`` may hold ids as well:
    the row fits what is said in one of those channels, or in a thread of one.
    """

    respond: tuple[Response, ...]
    levels: frozenset[Level] = frozenset()
    subjects: frozenset[Subject] = frozenset()
    channels: frozenset[ChannelKind | int] = frozenset()
    roles: frozenset[int | str] = frozenset()
    min_confidence: float = 0.0
    kinds: frozenset[str] = frozenset()
    named: str = ""
    mode: Mode | None = None
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens about one category, or one family of categories.

    ``cooldown`` is how long (seconds) one person is not answered again about the same category; a higher crisis level
    ends it early. In crisis rules that is an episode, over all channels and categories. ``exempt_roles`` are role ids,
    or the words ``volunteer`` and ``moderator``. Findings with less than ``min_confidence`` (0..1) are left alone.
    ``words`` is a mark of what a server's own rule looks for; empty for every other.
    """

    category: str
    rows: tuple[Row, ...]
    mode: Mode = Mode.ON
    cooldown: float = 3600.0
    min_confidence: float = 0.5
    exempt_roles: frozenset[int | str] = frozenset()
    words: str = ""

    def mode_of(self, row: Row) -> Mode:
        """Whether a row of this rule acts or is counted. Whoever switches a rule off means all of it."""
        return self.mode if self.mode is Mode.OFF or row.mode is None else row.mode

    @property
    def version(self) -> str:
        """16 characters of ``[a-z2-7]`` that are the same for rules that do the same, whatever their mode is: what was
        judged of a rule in shadow is still true once it is on.
        """
        return _version(self)


SHORTEST_EPISODE = 15 * 60.0
"""Seconds for which what somebody says is one case, however short a cooldown is: a desk must not be buried in cards."""


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules, by category."""

    rules: dict[str, Rule] = field(default_factory=dict)

    def rule_for(self, category: str) -> Rule | None:
        """The category's own rule, else its family's, else None."""
        family = category.split(".", 1)[0]
        return self.rules.get(category) or self.rules.get(f"{family}.*")

    def episode(self, decision: Decision) -> float:
        """For how many seconds the case that a decision asks for takes in what else the same person says: as long as
        the rules that ask for it answer nobody twice.
        """
        cooldowns = [self.rules[one.rule].cooldown for one in decision.chosen if one.response is Response.CASE]
        return max([SHORTEST_EPISODE, *cooldowns])

    @property
    def longest_episode(self) -> float:
        """The same for a case that somebody brings to the desk by hand, whatever it is about."""
        crisis = [rule.cooldown for category, rule in self.rules.items() if category.startswith("crisis.")]
        return max([SHORTEST_EPISODE, *crisis])


@cache
def _version(rule: Rule) -> str:
    rows = [
        tuple(_written(getattr(row, name)) for name in row.__dataclass_fields__ if name not in ("mode", "named"))
        for row in rule.rows
    ]
    words = (rule.words,) if rule.words else ()
    return version_of(rule.category, rule.cooldown, rule.min_confidence, _written(rule.exempt_roles), rows, *words)


def _written(value: object) -> object:
    """Sets in one order, whatever hashes are today."""
    return sorted(map(str, value)) if isinstance(value, AbstractSet) else str(value)
