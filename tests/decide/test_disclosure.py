"""Content in an account of what was done to somebody, and beside a cry for help: flagged at most, and explained."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.decide.decide import decide
from bot.decide.disclosure import beside_care
from bot.decide.policy import LABELS, Policy, Row, Rule
from bot.decide.situation import Situation
from bot.model import (
    CATEGORIES,
    PUNITIVE,
    ChannelKind,
    Finding,
    Lately,
    Level,
    Message,
    Mode,
    Response,
    Skip,
    Span,
    Subject,
    Surface,
    Trace,
)

NOW = 1_800_000_000.0
HERE = Situation(ChannelKind.SUPPORT)
GROWN_UP = Situation(ChannelKind.SUPPORT, age_restricted=True)
MESSAGE = Message(id=9, channel_id=2, author_id=7, posted_at=NOW, surfaces=(Surface("content", "..."),), guild_id=1)
SEXUAL = Finding("content.sexual", Span(0, 3), 0.9, "phrases", "said so", disclosed=True)
HOSTILE = replace(SEXUAL, category="content.harassment")
GRAPHIC = replace(SEXUAL, category="content.graphic")
CRY = Finding("crisis.abuse", Span(0, 3), 0.9, "phrases", "said so", Level.URGENT)
CRISIS = Rule("crisis.*", (Row((Response.RESOURCES, Response.CASE)),), cooldown=4 * 3600.0)


def content(*responses: Response, mode: Mode = Mode.ON, exempt: frozenset[int | str] = frozenset()) -> Policy:
    rule = Rule("content.*", (Row(responses),), mode=mode, exempt_roles=exempt)
    return Policy({"content.*": rule, "crisis.*": CRISIS})


HARSH = content(Response.REMOVE, Response.FLAG)


def test_an_account_is_flagged_its_author_is_told_of_spoiler_tags_and_the_removal_is_explained() -> None:
    decision = decide(MESSAGE, HERE, [SEXUAL], HARSH, Lately(), NOW)
    assert decision.responses == (Response.FLAG, Response.NUDGE)
    assert [(one.response, one.reason) for one in decision.skipped] == [(Response.REMOVE, Skip.DISCLOSED)]


def test_the_same_words_without_the_account_are_removed() -> None:
    decision = decide(MESSAGE, HERE, [replace(SEXUAL, disclosed=False)], HARSH, Lately(), NOW)
    assert decision.responses == (Response.REMOVE, Response.FLAG)


@pytest.mark.parametrize("response", sorted(PUNITIVE))
def test_where_a_row_would_only_take_away_the_moderators_are_told_instead(response: Response) -> None:
    decision = decide(MESSAGE, HERE, [HOSTILE], content(response), Lately(), NOW)
    assert decision.responses == (Response.FLAG,)
    assert Skip.DISCLOSED in {one.reason for one in decision.skipped}


@pytest.mark.parametrize(
    ("rules", "where"),
    [
        (content(Response.NONE), HERE),
        (content(Response.FLAG, mode=Mode.OFF), HERE),
        (content(Response.FLAG, mode=Mode.SHADOW), HERE),
        (content(Response.FLAG, exempt=frozenset({5})), Situation(ChannelKind.SUPPORT, frozenset({5}))),
        (Policy({}), HERE),
    ],
)
def test_a_rule_that_does_nothing_offers_nothing_either(rules: Policy, where: Situation) -> None:
    assert decide(MESSAGE, where, [SEXUAL], rules, Lately(), NOW).responses == ()


def test_hostile_words_in_an_account_are_no_reason_for_spoiler_tags() -> None:
    assert decide(MESSAGE, HERE, [HOSTILE], HARSH, Lately(), NOW).responses == (Response.FLAG,)
    assert decide(MESSAGE, HERE, [HOSTILE, GRAPHIC], HARSH, Lately(), NOW).responses == (Response.FLAG, Response.NUDGE)


@pytest.mark.parametrize(
    ("lately", "reason"),
    [
        (Lately((Trace(Response.NUDGE, "content.graphic", NOW - 60),)), Skip.COOLDOWN),
        (Lately((), quiet_until=NOW + 1), Skip.QUIET),
    ],
)
def test_spoiler_tags_are_told_of_once_whatever_the_kind_and_not_against_a_wish(lately: Lately, reason: Skip) -> None:
    decision = decide(MESSAGE, HERE, [SEXUAL], content(Response.FLAG), lately, NOW)
    assert decision.responses == (Response.FLAG,)
    assert [(one.response, one.reason) for one in decision.skipped] == [(Response.NUDGE, reason)]


@pytest.mark.parametrize(
    ("text", "told"),
    [("||abc||", False), ("|| abc || d", False), ("||x|| abc", True), ("abc ||x||", True), ("||abc", True)],
)
def test_what_stands_between_spoiler_tags_needs_no_word_about_them(text: str, told: bool) -> None:
    start = text.index("abc")
    message = replace(MESSAGE, surfaces=(Surface("content", text),))
    found = replace(SEXUAL, span=Span(start, start + 3))
    assert (Response.NUDGE in decide(message, HERE, [found], HARSH, Lately(), NOW).responses) is told


def test_beside_a_cry_for_help_content_is_flagged_and_the_care_reply_says_the_rest() -> None:
    decision = decide(MESSAGE, HERE, [replace(SEXUAL, disclosed=False), CRY], HARSH, Lately(), NOW)
    assert decision.responses == (Response.RESOURCES, Response.CASE, Response.FLAG)
    assert decision.findings[0].disclosed
    reasons = {one.response: one.reason for one in decision.skipped}
    assert reasons == {Response.REMOVE: Skip.NEVER_PUNISH_CRISIS, Response.NUDGE: Skip.CRISIS_COMES_FIRST}


@pytest.mark.parametrize(("subject", "offered"), [(Subject.SELF, True), (Subject.OTHER, False)])
def test_beside_an_unsure_cry_of_their_own_spoiler_tags_are_offered_and_nothing_is_taken_away(
    subject: Subject, offered: bool
) -> None:
    unsure = replace(CRY, confidence=0.1, subject=subject)
    decision = decide(MESSAGE, HERE, [replace(SEXUAL, disclosed=False), unsure], HARSH, Lately(), NOW)
    assert not {Response.REMOVE, Response.MASK} & set(decision.responses)
    assert Response.FLAG in decision.responses
    assert (Response.NUDGE in decision.responses) is offered


def test_a_row_that_would_nudge_whoever_speaks_of_others_in_danger_tells_the_moderators() -> None:
    unsure = replace(CRY, confidence=0.1, subject=Subject.OTHER)
    decision = decide(MESSAGE, HERE, [replace(SEXUAL, disclosed=False), unsure], content(Response.NUDGE), Lately(), NOW)
    assert Response.FLAG in decision.responses
    assert Response.NUDGE not in decision.responses
    assert (Response.NUDGE, Skip.CRISIS_COMES_FIRST) in {(one.response, one.reason) for one in decision.skipped}


def test_whoever_was_offered_help_lately_is_not_told_of_spoiler_tags_in_the_next_cry() -> None:
    lately = Lately((Trace(Response.RESOURCES, "crisis.abuse", NOW - 60, Level.EMERGENCY),))
    rules = Policy({"content.*": Rule("content.*", (Row((Response.FLAG,)),))})
    decision = decide(MESSAGE, HERE, [SEXUAL, CRY], rules, lately, NOW)
    assert decision.responses == (Response.FLAG,)


@pytest.mark.parametrize(
    ("findings", "said"),
    [
        ([SEXUAL, CRY], True),
        ([GRAPHIC, CRY], True),
        ([HOSTILE, CRY], False),
        ([CRY], False),
        ([SEXUAL, replace(CRY, level=Level.EMERGENCY)], False),
    ],
)
def test_the_care_reply_speaks_of_spoiler_tags_beside_explicit_words_and_never_in_an_emergency(
    findings: list[Finding], said: bool
) -> None:
    assert beside_care(findings) is said


@pytest.mark.parametrize(
    ("where", "channels", "fits"),
    [
        (GROWN_UP, {ChannelKind.AGE_RESTRICTED}, True),
        (Situation(ChannelKind.ELSEWHERE, age_restricted=True), {ChannelKind.AGE_RESTRICTED}, True),
        (GROWN_UP, {ChannelKind.SUPPORT}, True),
        (GROWN_UP, {ChannelKind.ELSEWHERE}, False),
        (HERE, {ChannelKind.AGE_RESTRICTED}, False),
        (HERE, {ChannelKind.SUPPORT, ChannelKind.AGE_RESTRICTED}, True),
        (Situation(ChannelKind.ELSEWHERE), {ChannelKind.SUPPORT, ChannelKind.AGE_RESTRICTED}, False),
    ],
)
def test_an_age_restricted_channel_is_one_beside_what_it_is_for(
    where: Situation, channels: set[ChannelKind], fits: bool
) -> None:
    rules = Policy({"content.*": Rule("content.*", (Row((Response.FLAG,), channels=frozenset(channels)),))})
    assert (decide(MESSAGE, where, [HOSTILE], rules, Lately(), NOW).responses == (Response.FLAG,)) is fits


@pytest.mark.parametrize(("label", "fits"), [("threat", True), ("insult", False), ("", False)])
def test_a_row_fits_by_the_scorers_label(label: str, fits: bool) -> None:
    rows = (Row((Response.FLAG,), labels=frozenset({"threat"})), Row((Response.NONE,)))
    decision = decide(MESSAGE, HERE, [replace(HOSTILE, label=label)], Policy({"content.*": Rule("content.*", rows)}),
                      Lately(), NOW)  # fmt: skip
    assert (decision.responses == (Response.FLAG,)) is fits


@st.composite
def any_content(draw: st.DrawFn) -> Finding:
    """Any finding of content in an account."""
    category = draw(st.sampled_from(sorted(name for name in CATEGORIES if name.startswith("content."))))
    label = draw(st.sampled_from(["", *sorted(LABELS)]))
    return Finding(category, Span(0, 1), draw(st.floats(0, 1)), "x", "drawn", label=label, disclosed=True)


@st.composite
def any_rules(draw: st.DrawFn) -> Policy:
    """Any rules for content, in any mode, as harsh as you like."""
    rules = {}
    for name in draw(st.lists(st.sampled_from(["content.*", "content.sexual", "content.harassment"]), unique=True)):
        responses = draw(st.lists(st.sampled_from(list(Response)), unique=True))
        rules[name] = Rule(name, (Row(tuple(responses)),), mode=draw(st.sampled_from(Mode)))
    return Policy({**rules, "crisis.*": CRISIS})


@given(findings=st.lists(any_content(), min_size=1, max_size=6), rules=any_rules())
def test_nothing_is_ever_taken_away_for_content_in_an_account(findings: list[Finding], rules: Policy) -> None:
    places = (HERE, GROWN_UP, Situation(ChannelKind.ELSEWHERE))
    for where, policy in product(places, (rules, HARSH, content(*PUNITIVE))):
        decision = decide(MESSAGE, where, findings, policy, Lately(), NOW)
        assert not decision.punitive
        for one in decision.chosen:
            assert len(set(one.findings)) == len(one.findings)


@given(findings=st.lists(any_content(), min_size=1, max_size=6), rules=any_rules())
def test_nothing_is_ever_taken_away_for_content_beside_a_cry_for_help(findings: list[Finding], rules: Policy) -> None:
    undisclosed = [replace(one, disclosed=False) for one in findings]
    decision = decide(MESSAGE, HERE, [*undisclosed, CRY], rules, Lately(), NOW)
    assert not decision.punitive
    assert all(one.disclosed for one in decision.findings if one.family == "content")


@given(findings=st.lists(any_content(), min_size=1, max_size=6), rules=any_rules())
def test_whatever_would_have_been_taken_away_is_explained(findings: list[Finding], rules: Policy) -> None:
    decision = decide(MESSAGE, HERE, findings, rules, Lately(), NOW)
    for one in findings:
        rule = rules.rule_for(one.category)
        if rule is None:
            continue
        skipped = {skip.response for skip in decision.skipped if skip.rule == rule.category}
        assert PUNITIVE & set(rule.rows[0].respond) <= skipped
