"""How much of what Discord allows is used, by whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.automod.rules import MOST_RULES, Content, Kind, Rule


@dataclass(frozen=True, slots=True)
class Filling:
    """How full one of the bot's rules is, beside what fits (rules.py)."""

    name: str
    words: int
    patterns: int
    allowed: int


@dataclass(frozen=True, slots=True)
class Budget:
    """Keyword rules of others and of the bot, of ``MOST_RULES``; and how full the bot's own are."""

    others: int
    own: int
    fillings: tuple[Filling, ...] = ()

    @property
    def left(self) -> int:
        """How many more keyword rules the server may have."""
        return max(0, MOST_RULES - self.others - self.own)


def room_for_own(rules: Iterable[Rule], own: Collection[int]) -> int:
    """How many keyword rules the bot may have beside those of others. ``own`` are ids."""
    return max(0, MOST_RULES - sum(rule.kind is Kind.KEYWORD and rule.id not in own for rule in rules))


def budget(rules: Iterable[Rule], own: Collection[int], wanted: Mapping[str, Content] | None = None) -> Budget:
    """As it is; or as it would be if the bot's rules were those ``wanted``."""
    keyword = [rule for rule in rules if rule.kind is Kind.KEYWORD]
    contents = [rule.content for rule in keyword if rule.id in own] if wanted is None else list(wanted.values())
    others = sum(rule.id not in own for rule in keyword)
    return Budget(others, len(contents), tuple(map(_filling, contents)))


def _filling(content: Content) -> Filling:
    return Filling(content.name, len(content.words), len(content.patterns), len(content.allowed))
