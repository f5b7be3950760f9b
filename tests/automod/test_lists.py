"""Which of a server's own rules are block lists."""

from __future__ import annotations

from typing import Any

import pytest

from bot.automod.lists import Blocks, own_blocks
from bot.model import Server

REMOVES = {"mode": "on", "rows": [{"respond": ["remove"]}]}


def blocks(own: object, **rules: object) -> Blocks:
    return own_blocks(Server(1, policy={"own": own, "rules": {f"custom.{name}": one for name, one in rules.items()}}))


def test_words_and_patterns_of_rules_that_remove_are_on_the_list_each_once_with_its_category() -> None:
    own = {
        "spam": {"words": ["free nitro", " buy now ", "free nitro"], "patterns": ["n[i1]tro"], "level": None},
        "slurs": {"words": ["free nitro", "slur"], "note": "by alex"},
    }
    found = blocks(own, spam=REMOVES, slurs={"rows": [{"respond": "remove"}]})
    assert (found.words, found.patterns) == (("free nitro", "buy now", "slur"), ("n[i1]tro",))
    assert found.categories == {"free nitro": "custom.spam", "buy now": "custom.spam", "n[i1]tro": "custom.spam",
                                "slur": "custom.slurs"}  # fmt: skip


def test_an_entry_that_carries_more_than_itself_is_read() -> None:
    assert blocks({"spam": {"words": [{"text": "nitro", "stem": True}, {"stem": True}]}}, spam=REMOVES).words == (
        "nitro",
    )


@pytest.mark.parametrize(
    "rule",
    [
        {**REMOVES, "mode": "shadow"}, {**REMOVES, "mode": "off"}, {**REMOVES, "exempt_roles": ["volunteer"]},
        {"rows": [{"respond": ["flag"]}]}, {"rows": [{"respond": ["remove"], "mode": "shadow"}]},
        {"rows": [{"respond": ["remove"], "channels": ["support"]}]},
        {"rows": [{"respond": ["remove"], "roles": ["moderator"]}]},
        {"rows": [{"respond": ["remove"], "min_confidence": 0.9}]},
        {"rows": [{"respond": ["nudge"], "roles": ["volunteer"]}, {"respond": ["remove"]}]},
        {"rows": []}, {}, None, 5,
    ],
)  # fmt: skip
def test_a_rule_that_does_not_remove_everywhere_is_none(rule: Any) -> None:
    assert blocks({"spam": {"words": ["nitro"]}}, spam=rule) == Blocks()


@pytest.mark.parametrize(
    "policy",
    [{}, {"own": None}, {"own": []}, {"own": {"spam": []}}, {"own": {"spam": {"words": "nitro"}}, "rules": 5},
     {"own": {"spam": {"words": [1, "", None]}}, "rules": {"custom.spam": REMOVES}},
     {"rules": {"custom.spam": REMOVES}}],
)  # fmt: skip
def test_where_there_are_none_there_are_none(policy: dict[str, object]) -> None:
    assert own_blocks(Server(1, policy=policy)) == Blocks()
