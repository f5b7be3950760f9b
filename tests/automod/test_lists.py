"""Which of a server's own rules are block lists."""

from __future__ import annotations

from typing import Any

import pytest

from bot.automod.lists import Blocks, own_blocks
from config.loader import load_default, overlay, plain

REMOVES = {"mode": "on", "rows": [{"respond": ["remove"]}]}
SPAM = {"spam": {"entries": ["nitro"]}}


def blocks(own: object, *, enabled: str = "on", **rules: object) -> Blocks:
    policy = {
        "detectors": {"own": {"enabled": enabled == "on", "rules": own}},
        "rules": {f"custom.{name}": one for name, one in rules.items()},
    }
    return own_blocks(overlay(plain(load_default()), policy))


def test_words_and_patterns_of_rules_that_remove_are_on_the_list_each_once_with_its_category() -> None:
    own = {
        "spam": {"entries": ["free nitro", "giveaway*", "/n[i1]tro/"]},
        "slurs": {"entries": ["free nitro", "slur"]},
    }
    found = blocks(own, spam=REMOVES, slurs={"rows": [{"respond": "remove"}]})
    assert (set(found.words), found.patterns) == ({"free nitro", "giveaway*", "slur"}, ("n[i1]tro",))
    assert found.categories["giveaway*"] == found.categories["n[i1]tro"] == "custom.spam"
    assert found.categories["slur"] == "custom.slurs"


@pytest.mark.parametrize(
    "rule",
    [
        {**REMOVES, "mode": "shadow"}, {**REMOVES, "mode": "off"}, {**REMOVES, "exempt_roles": ["volunteer"]},
        {"rows": [{"respond": ["flag"]}]}, {"rows": [{"respond": ["remove"], "mode": "shadow"}]},
        {"rows": [{"respond": ["remove"], "channels": ["support"]}]},
        {"rows": [{"respond": ["remove"], "channels": [77]}]},
        {"rows": [{"respond": ["remove"], "roles": ["moderator"]}]},
        {"rows": [{"respond": ["remove"], "min_confidence": 0.9}]},
        {"rows": [{"respond": ["nudge"], "roles": ["volunteer"]}, {"respond": ["remove"]}]},
    ],
)  # fmt: skip
def test_a_rule_that_does_not_remove_everywhere_is_none(rule: Any) -> None:
    assert blocks(SPAM, spam=REMOVES).words == ("nitro",)
    assert blocks(SPAM, spam=rule) == Blocks()


def test_a_crisis_rule_is_none_and_where_there_are_none_there_are_none() -> None:
    crisis = {"talk": {"entries": ["nitro"], "category": "crisis.suicide", "level": "urgent"}}
    assert blocks(crisis, talk=REMOVES) == Blocks()
    assert blocks(SPAM, enabled="off", spam=REMOVES) == Blocks()
    assert blocks({}) == own_blocks(load_default()) == Blocks()
