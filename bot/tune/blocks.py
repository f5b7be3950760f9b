"""What a server's own rules would have Discord's own AutoMod block: those that take messages away, everywhere, from
everybody but those who are exempt. Pure.

A rule in shadow or on trial is not among them, nor one that looks only at some channels or some people: AutoMod would
act where the rule does not. A crisis rule never is, because it takes nothing away.
"""

from __future__ import annotations

from bot.decide.policy import Row, Rule
from bot.detect.own.rule import NAME, Settings
from bot.model import Mode, Response
from config.own_rules import entries_of
from config.schema import Configuration


def blocks(configuration: Configuration) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words and phrases as AutoMod writes them (``giveaway*`` for every ending), and patterns (RE2). Each once, in
    their order.
    """
    own = configuration.detectors.get(NAME)
    words: dict[str, None] = {}
    patterns: dict[str, None] = {}
    for name, rule in own.rules.items() if isinstance(own, Settings) and own.enabled else ():
        category = rule.found_as(name)
        answering = configuration.policy.rule_for(category)
        if answering is None or category.startswith("crisis.") or not _takes_away(answering, category):
            continue
        for entry in entries_of(rule):
            if entry.pattern:
                patterns[entry.pattern] = None
            else:
                words[" ".join(entry.words)] = None
    return tuple(words), tuple(patterns)


def _takes_away(rule: Rule, category: str) -> bool:
    """Whether the first row that could answer takes every such message away."""
    kind = category.split(".", 1)[1]
    row = next((row for row in rule.rows if not row.labels and (not row.kinds or kind in row.kinds)), None)
    return row is not None and rule.mode_of(row) is Mode.ON and Response.REMOVE in row.respond and _whole(row)


def _whole(row: Row) -> bool:
    return not (row.channels or row.roles or row.subjects or row.levels)
