"""A server's own block lists: the words and patterns of its own rules that remove whatever has them.

Only a rule that is on and removes everywhere, from everybody and whatever it is sure of, is a block list: a row that
looks at the channel, the role or the sureness cannot be told to AutoMod, which looks at nothing but the words. A rule
in shadow or on trial is none, and a crisis rule never is, because it takes nothing away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.decide.policy import Row, Rule
from bot.detect.own.rule import NAME, Settings
from bot.model import Mode, Response
from config.own_rules import entries_of
from config.schema import Configuration


@dataclass(frozen=True, slots=True)
class Blocks:
    """``words`` (``giveaway*`` for every ending) and ``patterns`` (RE2) in the order of their rules, each once;
    ``categories``: entry -> the category of what it stops.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    categories: Mapping[str, str] = field(default_factory=dict)


def own_blocks(configuration: Configuration) -> Blocks:
    """Everything on the server's own block lists; nothing where it has none."""
    own = configuration.detectors.get(NAME)
    words: dict[str, str] = {}
    patterns: dict[str, str] = {}
    for name, rule in own.rules.items() if isinstance(own, Settings) and own.enabled else ():
        category = rule.found_as(name)
        answering = configuration.policy.rule_for(category)
        if answering is None or category.startswith("crisis.") or not _takes_away(answering, category):
            continue
        for entry in entries_of(rule):
            kept, written = (patterns, entry.pattern) if entry.pattern else (words, " ".join(entry.words))
            kept.setdefault(written, category)
    return Blocks(tuple(words), tuple(patterns), {**patterns, **words})


def _takes_away(rule: Rule, category: str) -> bool:
    """Whether the first row that could answer takes every such message away."""
    kind = category.split(".", 1)[1]
    row = next((row for row in rule.rows if not row.labels and (not row.kinds or kind in row.kinds)), None)
    acts = row is not None and rule.mode_of(row) is Mode.ON and not rule.exempt_roles
    return acts and row is not None and Response.REMOVE in row.respond and _whole(row)


def _whole(row: Row) -> bool:
    return not (row.channels or row.roles or row.subjects or row.levels or row.min_confidence)
