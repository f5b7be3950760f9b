"""The detector "own": findings with the rule's category and level, bounded, and nothing where there are no rules."""

from __future__ import annotations

import pytest

from bot.detect.own import matcher as matching
from bot.detect.own.detector import MOST_FINDINGS, find
from bot.detect.own.matcher import Matcher, matcher
from bot.detect.own.rule import OwnRule, Settings, Wanted
from bot.detect.registry import detect
from bot.model import Level
from bot.normalise.skeleton import normalise_text
from config.own_rules import wanted


def settings(**rules: OwnRule) -> Settings:
    return Settings(rules=rules, wanted=wanted(rules))


SPAM = OwnRule(("free nitro", "/gift\\d+/"))
SLANG = OwnRule(("sewer slide",), "crisis.suicide", Level.URGENT)


def test_findings_point_into_what_was_posted_and_say_which_rule() -> None:
    text = "Oh, FR3E n1tro and gift77 for all"
    found = list(find(normalise_text(text), settings(spam=SPAM)))
    assert [(one.category, text[one.span.start : one.span.end]) for one in found] == [
        ("custom.spam", "FR3E n1tro"),
        ("custom.spam", "gift77"),
    ]
    assert {one.why for one in found} == {"an own rule of this server [spam]"}
    assert {(one.level, one.detector, one.confidence) for one in found} == {(None, "own", 0.9)}


def test_a_rule_for_a_cry_for_help_has_its_level_unless_it_is_tried() -> None:
    view = normalise_text("a sewer slide")
    (acting,) = detect((view,), {"own": settings(slang=SLANG)})
    assert (acting.category, acting.level) == ("crisis.suicide", Level.URGENT)
    tried = OwnRule(SLANG.entries, SLANG.category, SLANG.level, trying=True)
    (trying,) = detect((view,), {"own": settings(slang=tried)})
    assert (trying.category, trying.level) == ("custom.slang", None)


def test_what_joins_another_rule_counts_as_its_own_until_it_does() -> None:
    both = settings(spam=SPAM, **{"spam-new": OwnRule(("robux",), joins="spam")})
    found = detect((normalise_text("robux, free nitro"),), {"own": both})
    assert [one.category for one in found] == ["custom.spam-new", "custom.spam"]


def test_without_rules_nothing_is_looked_for() -> None:
    assert find(normalise_text("free nitro"), Settings()) == ()
    assert (
        detect((normalise_text("free nitro"),), {"own": Settings(False, {"spam": SPAM}, wanted({"spam": SPAM}))}) == ()
    )


def test_a_message_that_says_it_a_hundred_times_says_it() -> None:
    found = list(find(normalise_text("free nitro. " * 100), settings(spam=SPAM)))
    assert len(found) == MOST_FINDINGS
    assert len({one.span for one in found}) == MOST_FINDINGS


def test_the_same_rules_are_made_ready_once_and_the_oldest_go_when_there_is_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(matching, "_ready", matching._ready.__class__())
    several = [(Wanted(f"r{n}", f"custom.r{n}", None, (("word",),)),) for n in range(6)]
    assert matcher(several[0]) is matcher(several[0])
    monkeypatch.setattr(matching, "MOST_MEMORY", 3 * Matcher(several[0]).memory)
    ready = [matcher(one) for one in several]
    assert len(matching._ready) == 3
    assert matcher(several[5]) is ready[5]
    assert matcher(several[0]) is not ready[0]
    assert [len(one.find("word")) for one in map(matcher, several)] == [1] * 6


def test_one_server_alone_may_be_larger_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "_ready", matching._ready.__class__())
    monkeypatch.setattr(matching, "MOST_MEMORY", 1)
    one = (Wanted("r", "custom.r", None, (("word",),)),)
    assert matcher(one) is matcher(one)
