"""What rules in shadow and on trial would have done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.decide.decide import decide
from bot.decide.policy import Policy, Row, Rule
from bot.decide.situation import Situation
from bot.decide.trial import Would, awake, quiet_rules, would
from bot.model import (
    ChannelKind,
    Finding,
    Lately,
    Level,
    Message,
    Mode,
    Response,
    Span,
    Subject,
    Surface,
    Trace,
)

NOW = 1_800_000_000.0
HERE = Situation(ChannelKind.SUPPORT)
MESSAGE = Message(id=9, channel_id=2, author_id=7, posted_at=NOW, surfaces=(Surface("content", "abc def"),))
PHONE = Finding("privacy.phone", Span(0, 3), 0.9, "phone", "looks like one")
EMAIL = Finding("privacy.email", Span(4, 7), 0.7, "email", "looks like one")
CRY = Finding("crisis.suicide", Span(0, 3), 0.9, "phrases", "says so", Level.URGENT, Subject.SELF)
NUDGE = Rule("privacy.*", (Row((Response.NUDGE,)),))
SHADOW = replace(NUDGE, mode=Mode.SHADOW)
REMOVE = Rule("privacy.*", (Row((Response.REMOVE,)),))
CARE = Rule("crisis.*", (Row((Response.RESOURCES,)),))


def asked(
    findings: list[Finding], policy: Policy, trials: dict[str, Rule] | None = None, lately: Lately | None = None
) -> tuple[Would, ...]:
    lately = lately or Lately()
    decision = decide(MESSAGE, HERE, findings, policy, lately, NOW)
    return would(MESSAGE, HERE, findings, (decision, policy), trials or {}, lately, NOW)


def test_a_rule_in_shadow_says_what_it_would_have_done_about_its_surest_finding() -> None:
    (one,) = asked([PHONE, EMAIL], Policy({"privacy.*": SHADOW}))
    assert one == Would("privacy.*", SHADOW.version, "privacy.phone", 0.9, (Response.NUDGE,), tried=False)


def test_a_rule_that_acts_or_is_off_says_nothing() -> None:
    assert asked([PHONE], Policy({"privacy.*": NUDGE})) == ()
    assert asked([PHONE], Policy({"privacy.*": replace(NUDGE, mode=Mode.OFF)})) == ()
    assert asked([], Policy({"privacy.*": SHADOW})) == ()


def test_of_a_rule_with_one_row_in_shadow_only_that_row_speaks() -> None:
    rows = (
        Row((Response.REMOVE,), kinds=frozenset({"phone"}), mode=Mode.SHADOW),
        Row((Response.NUDGE,)),
    )
    (one,) = asked([PHONE, EMAIL], Policy({"privacy.*": Rule("privacy.*", rows)}))
    assert (one.category, one.responses) == ("privacy.phone", (Response.REMOVE,))
    assert asked([EMAIL], Policy({"privacy.*": Rule("privacy.*", rows)})) == ()


def test_a_changed_rule_is_tried_beside_the_one_that_acts() -> None:
    policy = Policy({"privacy.*": NUDGE})
    assert decide(MESSAGE, HERE, [PHONE], policy, Lately(), NOW).responses == (Response.NUDGE,)
    (one,) = asked([PHONE], policy, {"privacy.*": replace(REMOVE, mode=Mode.SHADOW)})
    assert (one.responses, one.tried, one.version) == ((Response.REMOVE,), True, REMOVE.version)


def test_a_trial_says_what_it_would_do_also_where_the_old_rule_does_the_same() -> None:
    (one,) = asked([PHONE], Policy({"privacy.*": NUDGE}), {"privacy.*": replace(NUDGE, min_confidence=0.6)})
    assert one.responses == (Response.NUDGE,)


def test_a_new_rule_is_tried_where_there_was_none() -> None:
    (one,) = asked([PHONE], Policy(), {"privacy.*": NUDGE})
    assert one.tried


def test_a_cry_for_help_is_never_answered_with_a_punishment_on_trial_either() -> None:
    assert asked([PHONE, CRY], Policy({"crisis.*": CARE}), {"privacy.*": REMOVE}) == ()


def test_what_somebody_was_told_lately_counts() -> None:
    lately = Lately((Trace(Response.NUDGE, "privacy.phone", NOW - 60),))
    assert asked([PHONE], Policy({"privacy.*": SHADOW}), lately=lately) == ()


def test_all_rules_that_are_quiet_are_known_and_awake_together() -> None:
    policy = Policy({"privacy.*": SHADOW, "crisis.*": CARE, "content.*": replace(SHADOW, category="content.*")})
    assert quiet_rules(policy, {"boundary.*": NUDGE}) == {"privacy.*", "content.*", "boundary.*"}
    assert {rule.mode for rule in awake(policy, {"boundary.*": NUDGE}).rules.values()} == {Mode.ON}


@pytest.mark.parametrize(
    "other",
    [
        replace(NUDGE, cooldown=60.0),
        replace(NUDGE, min_confidence=0.6),
        replace(NUDGE, exempt_roles=frozenset({5})),
        replace(NUDGE, rows=(*NUDGE.rows, Row((Response.FLAG,), channels=frozenset({77})))),
        REMOVE,
    ],
)
def test_a_rule_that_does_something_else_has_another_version(other: Rule) -> None:
    assert other.version != NUDGE.version


def test_a_version_is_the_same_in_every_mode_and_whatever_the_order_of_sets() -> None:
    assert SHADOW.version == NUDGE.version
    one, two = (replace(NUDGE, exempt_roles=frozenset(order)) for order in ((1, "volunteer", 2), ("volunteer", 2, 1)))
    assert one.version == two.version
