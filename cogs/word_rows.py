"""Own rules in a list, one row for each: how much is in it, what it counts as, what happens. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot.detect.own.rule import OwnRule
from bot.tune.changing import Settings
from bot.wording.wording import Wording
from config.own_rules import Rules, entries_of

LONGEST: Final = 1_700
"""Characters of rows that fit into one message beside the words around them."""


def overview(wording: Wording, settings: Settings, rules: Rules) -> str:
    """A row for each rule, and how many more there are."""
    if not rules:
        return wording.say("words-list-none")
    rows, room = [wording.say("words-list", count=len(rules))], LONGEST
    for name, rule in sorted(rules.items()):
        row = _row(wording, settings, name, rule)
        room -= len(row) + 1
        if room < 0:
            rows.append(wording.say("own-more", count=len(rules) - len(rows) + 1))
            break
        rows.append(row)
    return "\n".join(rows)


def _row(wording: Wording, settings: Settings, name: str, rule: OwnRule) -> str:
    entries = entries_of(rule)
    patterns = sum(1 for one in entries if one.pattern)
    counted: dict[str, str | int] = {"name": name, "words": len(entries) - patterns, "patterns": patterns}
    if rule.joins:
        return wording.say("words-row-joins", "", other=rule.joins, **counted)
    if rule.category:
        key = "words-row-trying" if rule.trying else "words-row-other"
        return wording.say(key, "", category=category_name(wording, rule.category), **counted)
    return wording.say("words-row", "", **counted, mode=_mode(settings["rules"], name))


def _mode(rules: Mapping[str, Any], name: str) -> str:
    """on, shadow, off; none where nothing answers the rule."""
    answering = rules.get(f"custom.{name}") or rules.get("custom.*")
    return str(answering["mode"]) if answering else "none"


def category_name(wording: Wording, category: str) -> str:
    """What a category is called; that of a rule itself, where it has none."""
    if category in ("", "own") or category.startswith("custom."):
        return wording.say("category-custom")
    return wording.say(f"category-{category.replace('.', '-')}")
