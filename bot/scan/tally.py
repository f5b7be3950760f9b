"""Counting: what was found, what would have been done, and why not. Holds ids, codes and numbers alone.

A message counts once in a category, however often something of it was found there; its level and how sure it is are the
highest of them.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.decide.policy import Policy
from bot.model import Decision, Finding, Joining, Level, Response, Skip
from bot.scan.covered import Excerpt, excerpt
from bot.scan.mind import Judged
from bot.scan.places import Place

HOURS: Final = 24


@dataclass(frozen=True, slots=True)
class Row:
    """One finding: a message and a category. ``responses`` would have been given; where none, ``held_back`` says why,
    and ``shadow`` what a rule in shadow would give.
    """

    guild_id: int
    channel_id: int
    message_id: int
    at: datetime
    channel: str
    category: str
    level: Level | None
    confidence: float
    responses: tuple[str, ...]
    held_back: tuple[str, ...]
    shadow: tuple[str, ...]
    where: Excerpt | None

    @property
    def family(self) -> str:
        """The first word of the category."""
        return self.category.partition(".")[0]

    @property
    def weight(self) -> tuple[int, bool, float, float, str]:
        """What comes first: the gravest, then what would have been answered, then the surest, then the oldest."""
        level, age = self.level.weight if self.level else 0, -self.at.timestamp()
        return level, bool(self.responses), self.confidence, age, self.category

    @property
    def link(self) -> str:
        """Where the message stands, for whoever may read there."""
        return f"https://discord.com/channels/{self.guild_id}/{self.channel_id}/{self.message_id}"


@dataclass(slots=True)
class Category:
    """Messages in which something of a category was found: by level, hour of the day, and what would have been done."""

    messages: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    hours: list[int] = field(default_factory=lambda: [0] * HOURS)
    responses: Counter[str] = field(default_factory=Counter)
    answered: int = 0


@dataclass(slots=True)
class Channel:
    """A channel with its threads: messages read, those with a finding, those that would have been answered."""

    place: Place
    messages: int = 0
    found: int = 0
    answered: int = 0
    families: Counter[str] = field(default_factory=Counter)


class Tally:
    """The counts of a scan. At most ``most`` rows are kept, those that come first."""

    def __init__(self, policy: Policy, most: int) -> None:
        self._policy = policy
        self._most = most
        self._rows: list[tuple[tuple[int, bool, float, float, str], int, Row]] = []
        self.messages = 0
        self.found = 0
        self.answered = 0
        self.rows_found = 0
        self.hints = 0
        self.aside: Counter[str] = Counter()
        self.responses: Counter[str] = Counter()
        self.cases: Counter[str] = Counter()
        self.categories: dict[str, Category] = defaultdict(Category)
        self.families: dict[str, list[int]] = defaultdict(lambda: [0] * HOURS)
        self.hours: list[int] = [0] * HOURS
        self.rules: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.channels: dict[int, Channel] = {}
        self.first: datetime | None = None
        self.last: datetime | None = None

    def note(self, judged: Judged) -> None:
        """Count a message."""
        told, decision = judged.told, judged.decision
        self.messages += 1
        self.hours[told.at.hour] += 1
        self.first = min(self.first or told.at, told.at)
        self.last = max(self.last or told.at, told.at)
        self.aside["edited"] += told.edited
        self.aside["text_files"] += told.text_files
        self.aside["wordless"] += not told.message.surfaces
        self.hints += judged.hint
        if judged.case is not None:
            self.cases["new" if judged.case is Joining.NEW else "joined"] += 1
        self.found += bool(decision.findings)
        self.answered += bool(decision.chosen)
        self.responses.update(decision.responses)
        self._rules(decision)
        families = {finding.family for finding in decision.findings}
        for family in families:
            self.families[family][told.at.hour] += 1
        self._channel(told.place, decision, families)
        for row in rows(judged, self._policy):
            self._category(row, told.at.hour)
            self._keep(row)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The findings that are shown, in their order."""
        return tuple(row for _, _, row in sorted(self._rows, reverse=True))

    def _rules(self, decision: Decision) -> None:
        for chosen in decision.chosen:
            self.rules[chosen.rule, chosen.response]["would"] += 1
        for skipped in decision.skipped:
            self.rules[skipped.rule, skipped.response][skipped.reason] += 1

    def _channel(self, place: Place, decision: Decision, families: set[str]) -> None:
        channel = self.channels.setdefault(place.counted_as, Channel(place))
        channel.messages += 1
        channel.found += bool(decision.findings)
        channel.answered += bool(decision.chosen)
        channel.families.update(families)

    def _category(self, row: Row, hour: int) -> None:
        category = self.categories[row.category]
        category.messages += 1
        category.hours[hour] += 1
        category.responses.update(row.responses)
        category.answered += bool(row.responses)
        if row.level is not None:
            category.levels[row.level] += 1

    def _keep(self, row: Row) -> None:
        self.rows_found += 1
        ranked = row.weight, -self.rows_found, row
        if len(self._rows) < self._most:
            heapq.heappush(self._rows, ranked)
        elif self._rows:
            heapq.heappushpop(self._rows, ranked)


def rows(judged: Judged, policy: Policy) -> Iterator[Row]:
    """The findings of a message, one for each category."""
    decision, told = judged.decision, judged.told
    by_category: dict[str, list[int]] = {}
    for index, finding in enumerate(decision.findings):
        by_category.setdefault(finding.category, []).append(index)
    for category, indices in sorted(by_category.items()):
        several = [decision.findings[index] for index in indices]
        responses = _given(decision, set(indices))
        yield Row(
            told.place.guild_id,
            told.place.channel_id,
            told.message.id,
            told.at,
            told.place.name,
            category,
            _highest(several),
            max(finding.confidence for finding in several),
            responses,
            *(((), ()) if responses else _held_back(decision, category, policy)),
            excerpt(told.message.surfaces, [finding.span for finding in several]),
        )


def _given(decision: Decision, indices: set[int]) -> tuple[str, ...]:
    given = {one.response for one in decision.chosen if indices.intersection(one.findings)}
    return tuple(response for response in Response if response in given)


def _held_back(decision: Decision, category: str, policy: Policy) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The reasons why nothing would have been done about a category, and what would have been but for the shadow."""
    rule = policy.rule_for(category)
    about = [one for one in decision.skipped if one.rule in (category, rule.category if rule else category)]
    reasons = dict.fromkeys(str(one.reason) for one in about)
    return tuple(reasons), tuple(dict.fromkeys(str(one.response) for one in about if one.reason is Skip.SHADOW))


def _highest(findings: list[Finding]) -> Level | None:
    levels = [finding.level for finding in findings if finding.level is not None]
    return max(levels, key=lambda level: level.weight, default=None)
