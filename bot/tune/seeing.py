"""What moderators look back on about each rule: counts of the last days, sightings to judge, verdicts. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.decide.policy import Rule
from bot.model import Response, Sighting, Tally
from bot.tune.precision import Precision

DAYS: Final = 30
PERIOD: Final = DAYS * 86_400.0
"""Seconds of which moderators see counts."""

WOULD: Final = ("shadow", "trial")
"""What is counted of a rule that does not act yet."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a rule found something, what it did, and what it would have done, lately. ``done``: by response."""

    found: int = 0
    would: int = 0
    undone: int = 0
    done: Mapping[Response, int] = field(default_factory=dict)


NOTHING: Final = Counts()


def counts(tallies: Iterable[Tally]) -> dict[str, Counts]:
    """By rule and by category: a category has the counts of whatever rule answered it."""
    summed: dict[str, Counter[str]] = defaultdict(Counter)
    for tally in tallies:
        for name in {tally.rule, tally.category}:
            summed[name][tally.what] += tally.times
    return {name: _counts(by_what) for name, by_what in summed.items()}


def _counts(by_what: Counter[str]) -> Counts:
    done: dict[Response, int] = {one: by_what[one.value] for one in Response if by_what[one.value]}
    would = sum(by_what[one] for one in WOULD)
    return Counts(by_what["found"], would, by_what["undone"], done)


def precision(verdicts: Mapping[tuple[str, str], tuple[int, int]], rule: str, version: str) -> Precision:
    """What one form of a rule was judged."""
    return Precision(*verdicts.get((rule, version), (0, 0)))


def current(rules: Mapping[str, Rule], trials: Mapping[str, Rule]) -> dict[tuple[str, str], Rule]:
    """The forms of rules that act, are in shadow or on trial, by rule and version."""
    return {(name, rule.version): rule for group in (rules, trials) for name, rule in group.items()}


def to_judge(sightings: Sequence[Sighting], forms: Iterable[tuple[str, str]], rule: str = "") -> tuple[Sighting, ...]:
    """Those without a verdict, of forms that are still there, in their order; of one rule where one is named."""
    known = set(forms)
    return tuple(
        one for one in sightings if one.verdict is None and (one.rule, one.version) in known and rule in ("", one.rule)
    )


def a_few(sightings: Sequence[Sighting], each: int, most: int) -> tuple[Sighting, ...]:
    """At most ``each`` of every rule and ``most`` in all, in their order, every rule's first before any second."""
    ranked: list[tuple[int, int]] = []
    seen: Counter[str] = Counter()
    for at, one in enumerate(sightings):
        if seen[one.rule] < each:
            ranked.append((seen[one.rule], at))
            seen[one.rule] += 1
    chosen = sorted(at for _, at in sorted(ranked)[:most])
    return tuple(sightings[at] for at in chosen)
