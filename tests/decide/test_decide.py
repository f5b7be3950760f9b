"""What is decided, as tables and laws. No Discord, no clock, no files."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.decide.decide import decide
from bot.decide.policy import Policy, Row, Rule
from bot.decide.situation import Situation, reaches, situation
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
    Server,
    Skip,
    Span,
    Subject,
    Surface,
    Trace,
)

NOW = 1_800_000_000.0
HOUR = 3600.0
HERE = Situation(ChannelKind.SUPPORT)
MESSAGE = Message(id=9, channel_id=2, author_id=7, posted_at=NOW, surfaces=(Surface("content", "..."),), guild_id=1)
CARE = (Response.RESOURCES, Response.CASE)


def finding(
    category: str, level: Level | None = None, confidence: float = 0.9, subject: Subject = Subject.SELF
) -> Finding:
    if category.startswith("crisis.") and level is None:
        level = Level.URGENT
    return Finding(category, Span(0, 3), confidence, category, "said so", level, subject)


def policy(*rules: Rule) -> Policy:
    return Policy({rule.category: rule for rule in rules})


PHONE = Rule("privacy.phone", (Row((Response.NUDGE,)),))
CRISIS = Rule("crisis.*", (Row(CARE),), cooldown=4 * HOUR)
HARSH = Rule("content.*", (Row((Response.REMOVE, Response.FLAG)),))
EVERYTHING = policy(
    Rule("privacy.*", (Row((Response.NUDGE, Response.MASK, Response.REMOVE)),)),
    CRISIS,
    HARSH,
    Rule("boundary.*", (Row((Response.REMOVE, Response.FLAG)),)),
)


@pytest.mark.parametrize(
    ("row", "where", "what", "fits"),
    [
        (Row((Response.FLAG,)), HERE, finding("privacy.phone"), True),
        (Row((Response.FLAG,), subjects=frozenset({Subject.SELF})), HERE, finding("privacy.phone"), True),
        (Row((Response.FLAG,), channels=frozenset({ChannelKind.SUPPORT})), HERE, finding("privacy.phone"), True),
        (Row((Response.FLAG,), subjects=frozenset({Subject.OTHER})), HERE, finding("privacy.phone"), False),
        (
            Row((Response.FLAG,), channels=frozenset({ChannelKind.SUPPORT})),
            Situation(ChannelKind.ELSEWHERE),
            finding("privacy.phone"),
            False,
        ),
        (
            Row((Response.FLAG,), levels=frozenset({Level.EMERGENCY})),
            HERE,
            finding("crisis.suicide", Level.CONCERN),
            False,
        ),
        (Row((Response.FLAG,), levels=frozenset({Level.EMERGENCY})), HERE, finding("privacy.phone"), False),
    ],
)
def test_a_row_fits_by_level_subject_and_channel(row: Row, where: Situation, what: Finding, fits: bool) -> None:
    decision = decide(MESSAGE, where, [what], policy(Rule(what.category, (row,))), Lately(), NOW)
    assert (decision.responses == (Response.FLAG,)) is fits
    assert [skip.reason for skip in decision.skipped] == ([] if fits else [Skip.NO_ROW])


BOTH = Row((Response.FLAG,), roles=frozenset({"volunteer", 5}), min_confidence=0.7)


@pytest.mark.parametrize(
    ("roles", "confidence", "response"),
    [
        ({"volunteer"}, 0.7, Response.FLAG),
        ({5, 6}, 1.0, Response.FLAG),
        ({"volunteer"}, 0.69, Response.NUDGE),
        (set(), 1.0, Response.NUDGE),
        ({6}, 0.9, Response.NUDGE),
        ({"moderator"}, 0.7, Response.NUDGE),
        ({6}, 0.6, Response.NUDGE),
        ({"volunteer"}, 0.4, None),
    ],
)
def test_a_row_fits_by_role_and_confidence_and_what_it_does_not_fit_goes_on_to_the_next(
    roles: set[int | str], confidence: float, response: Response | None
) -> None:
    rules = policy(Rule("privacy.phone", (BOTH, Row((Response.NUDGE,)))))
    where = Situation(ChannelKind.SUPPORT, frozenset(roles))
    decision = decide(MESSAGE, where, [finding("privacy.phone", confidence=confidence)], rules, Lately(), NOW)
    assert decision.responses == ((response,) if response else ())
    assert [skip.reason for skip in decision.skipped] == ([] if response else [Skip.LOW_CONFIDENCE])


def test_what_no_row_is_sure_enough_for_is_said_to_have_no_row() -> None:
    decision = decide(
        MESSAGE, HERE, [finding("privacy.phone", confidence=0.6)], policy(Rule("privacy.phone", (BOTH,))), Lately(), NOW
    )
    assert [skip.reason for skip in decision.skipped] == [Skip.NO_ROW]


SOMEWHERE = Row((Response.FLAG,), channels=frozenset({ChannelKind.SUPPORT}))
ANYWHERE = Row((Response.FLAG,), roles=frozenset({"volunteer"}))


@pytest.mark.parametrize(
    ("rule", "where", "reaches_it"),
    [
        (Rule("privacy.*", (SOMEWHERE,)), HERE, True),
        (Rule("privacy.*", (ANYWHERE,)), Situation(ChannelKind.ELSEWHERE, frozenset({"volunteer"})), True),
        (Rule("privacy.*", (SOMEWHERE,), mode=Mode.SHADOW), HERE, True),
        (Rule("privacy.*", (SOMEWHERE,)), Situation(ChannelKind.ELSEWHERE), False),
        (Rule("privacy.*", (ANYWHERE,)), HERE, False),
        (Rule("privacy.*", (SOMEWHERE,), mode=Mode.OFF), HERE, False),
        (Rule("privacy.*", (Row((Response.NONE,)),)), HERE, False),
        (Rule("privacy.*", ()), HERE, False),
        (Rule("privacy.*", (replace(SOMEWHERE, mode=Mode.ON),), mode=Mode.OFF), HERE, False),
        (Rule("privacy.*", (Row((Response.FLAG,), channels=frozenset({ChannelKind.STAFF})),)), HERE, False),
    ],
)
def test_a_policy_reaches_a_place_where_a_row_could_fit_there(rule: Rule, where: Situation, reaches_it: bool) -> None:
    assert reaches(policy(rule), where) is reaches_it


def test_the_first_row_that_fits_counts_and_a_category_goes_before_its_family() -> None:
    rules = policy(
        Rule("privacy.*", (Row((Response.REMOVE,)),)),
        Rule("privacy.phone", (Row((Response.NUDGE,)), Row((Response.FLAG,)))),
    )
    assert decide(MESSAGE, HERE, [finding("privacy.phone")], rules, Lately(), NOW).responses == (Response.NUDGE,)
    assert decide(MESSAGE, HERE, [finding("privacy.email")], rules, Lately(), NOW).responses == (Response.REMOVE,)


@pytest.mark.parametrize(
    ("rule", "where", "what", "reason"),
    [
        (Rule("privacy.phone", PHONE.rows, mode=Mode.OFF), HERE, finding("privacy.phone"), Skip.OFF),
        (Rule("privacy.phone", PHONE.rows, mode=Mode.SHADOW), HERE, finding("privacy.phone"), Skip.SHADOW),
        (PHONE, HERE, finding("privacy.phone", confidence=0.4), Skip.LOW_CONFIDENCE),
        (
            Rule("privacy.phone", PHONE.rows, exempt_roles=frozenset({"moderator"})),
            Situation(ChannelKind.SUPPORT, frozenset({"moderator", 5})),
            finding("privacy.phone"),
            Skip.EXEMPT_ROLE,
        ),
        (
            Rule("privacy.phone", PHONE.rows, exempt_roles=frozenset({5})),
            Situation(ChannelKind.SUPPORT, frozenset({5})),
            finding("privacy.phone"),
            Skip.EXEMPT_ROLE,
        ),
    ],
)
def test_a_rule_that_does_nothing_says_why(rule: Rule, where: Situation, what: Finding, reason: Skip) -> None:
    decision = decide(MESSAGE, where, [what], policy(rule), Lately(), NOW)
    assert decision.responses == ()
    assert [(skip.response, skip.rule, skip.reason) for skip in decision.skipped] == [
        (Response.NUDGE, "privacy.phone", reason)
    ]


@pytest.mark.parametrize(
    ("traces", "what", "answered"),
    [
        ([], finding("privacy.phone"), True),
        ([Trace(Response.NUDGE, "privacy.phone", NOW - HOUR + 1)], finding("privacy.phone"), False),
        ([Trace(Response.NUDGE, "privacy.phone", NOW - HOUR)], finding("privacy.phone"), True),
        ([Trace(Response.NUDGE, "privacy.email", NOW - 1)], finding("privacy.phone"), True),
        ([Trace(Response.RESOURCES, "crisis.suicide", NOW - 1, Level.URGENT)], finding("privacy.phone"), True),
    ],
)
def test_one_person_is_nudged_once_per_category_and_hour(traces: list[Trace], what: Finding, answered: bool) -> None:
    decision = decide(MESSAGE, HERE, [what], policy(PHONE), Lately(tuple(traces)), NOW)
    assert (Response.NUDGE in decision.responses) is answered
    assert [skip.reason for skip in decision.skipped] == ([] if answered else [Skip.COOLDOWN])


OFFERED = Rule("privacy.phone", (Row((Response.MASK, Response.NUDGE)),))


def test_an_offer_to_mask_is_part_of_the_note_and_is_not_made_twice_either() -> None:
    def answers(age: float, category: str = "privacy.phone") -> tuple[Response, ...]:
        lately = Lately((Trace(Response.NUDGE, category, NOW - age),))
        return decide(MESSAGE, HERE, [finding("privacy.phone")], policy(OFFERED), lately, NOW).responses

    assert answers(60) == ()
    assert answers(HOUR - 1) == ()
    assert answers(HOUR) == answers(60, "privacy.email") == (Response.MASK, Response.NUDGE)


@pytest.mark.parametrize(
    ("before", "now", "offered_again"),
    [
        (Level.CONCERN, Level.CONCERN, False),
        (Level.URGENT, Level.CONCERN, False),
        (Level.URGENT, Level.URGENT, False),
        (Level.CONCERN, Level.URGENT, True),
        (Level.URGENT, Level.EMERGENCY, True),
    ],
)
def test_care_is_offered_once_unless_it_has_become_more_urgent(before: Level, now: Level, offered_again: bool) -> None:
    lately = Lately((Trace(Response.RESOURCES, "crisis.abuse", NOW - 60, before),))
    decision = decide(MESSAGE, HERE, [finding("crisis.suicide", now)], policy(CRISIS), lately, NOW)
    assert (Response.RESOURCES in decision.responses) is offered_again
    assert Response.CASE in decision.responses, "a case is joined, never held back"


def test_somebody_who_asked_for_quiet_gets_no_nudges_but_is_still_helped() -> None:
    lately = Lately((), quiet_until=NOW + 1)
    assert decide(MESSAGE, HERE, [finding("privacy.phone")], EVERYTHING, lately, NOW).responses == (Response.REMOVE,)
    assert decide(MESSAGE, HERE, [finding("crisis.suicide")], EVERYTHING, lately, NOW).responses == CARE


def test_while_a_cry_for_help_is_answered_nobody_is_nudged() -> None:
    decision = decide(MESSAGE, HERE, [finding("privacy.phone"), finding("crisis.suicide")], EVERYTHING, Lately(), NOW)
    assert decision.responses == CARE
    assert {skip.reason for skip in decision.skipped} == {Skip.CRISIS_COMES_FIRST, Skip.NEVER_PUNISH_CRISIS}


def test_moderators_and_volunteers_are_known_by_their_roles_and_threads_by_their_parent() -> None:
    server = Server(
        1,
        support_channels=frozenset({2}),
        desk_channel=3,
        log_channel=4,
        volunteer_roles=frozenset({50}),
        moderator_roles=frozenset({60}),
    )
    message = Message(9, 22, 7, NOW, (), guild_id=1, parent_id=2, author_roles=frozenset({50, 70}))
    here = Situation(ChannelKind.SUPPORT, frozenset({50, 70, "volunteer"}), places=frozenset({22, 2}))
    assert situation(message, server) == here
    assert server.channel_kind(3) is server.channel_kind(99, 4) is ChannelKind.STAFF
    assert server.channel_kind(99) is ChannelKind.ELSEWHERE


@pytest.mark.parametrize(
    ("name", "ids", "support", "value"),
    [
        ("support_channels", [2, 3, 9], {2, 9}, frozenset({2, 9})),
        ("desk_channel", [2], set(), 2),
        ("log_channel", [], {2}, None),
        ("volunteer_roles", [5, 6], {2}, frozenset({5, 6})),
    ],
)
def test_a_channel_for_the_staff_is_never_a_support_channel(
    name: str, ids: list[int], support: set[int], value: object
) -> None:
    server = Server(1, support_channels=frozenset({2}), desk_channel=3, log_channel=4).choose(name, ids)
    assert server.support_channels == support
    assert getattr(server, name) == value


@st.composite
def any_finding(draw: st.DrawFn) -> Finding:
    category = draw(st.sampled_from(sorted(CATEGORIES)))
    level = draw(st.sampled_from(Level)) if category.startswith("crisis.") else None
    confidence = draw(st.floats(0, 1))
    return Finding(category, Span(0, 1), confidence, category, "drawn", level, draw(st.sampled_from(Subject)))


@st.composite
def any_policy(draw: st.DrawFn) -> Policy:
    """Any policy that the loader would let pass, and worse: rules for crisis in any mode, harsh ones beside them."""
    rules = []
    for category in draw(st.lists(st.sampled_from([*sorted(CATEGORIES), "privacy.*", "content.*"]), unique=True)):
        allowed = sorted(CARE) if category.startswith("crisis.") else list(Response)
        responses = draw(st.lists(st.sampled_from(allowed), unique=True))
        rules.append(Rule(category, (Row(tuple(responses)),), mode=draw(st.sampled_from(Mode))))
    return policy(*rules)


@given(findings=st.lists(any_finding(), max_size=6), crisis=any_finding(), rules=any_policy())
def test_a_crisis_is_never_punished(findings: list[Finding], crisis: Finding, rules: Policy) -> None:
    crisis = Finding("crisis.suicide", crisis.span, crisis.confidence, "", "", Level.CONCERN)
    for where in (HERE, Situation(ChannelKind.ELSEWHERE), Situation(ChannelKind.STAFF)):
        assert not decide(MESSAGE, where, [crisis, *findings], rules, Lately(), NOW).punitive
        assert not decide(MESSAGE, where, [*findings, crisis], EVERYTHING, Lately(), NOW).punitive


@given(findings=st.lists(any_finding(), max_size=6), rules=any_policy())
def test_every_finding_is_answered_or_explained(findings: list[Finding], rules: Policy) -> None:
    decision = decide(MESSAGE, HERE, findings, rules, Lately(), NOW)
    for index, one in enumerate(findings):
        rule = rules.rule_for(one.category)
        wanted = [response for response in rule.rows[0].respond if response is not Response.NONE] if rule else []
        answered = {chosen.response for chosen in decision.chosen if index in chosen.findings}
        name = rule.category if rule else one.category
        explained = {skip.response for skip in decision.skipped if skip.rule == name}
        assert set(wanted) <= answered | explained
        assert wanted or rule or Skip.NO_ROW in {skip.reason for skip in decision.skipped if skip.rule == name}


@given(findings=st.lists(any_finding(), max_size=6, unique=True), rules=any_policy(), seed=st.randoms())
def test_the_order_of_findings_changes_nothing(findings: list[Finding], rules: Policy, seed: object) -> None:
    shuffled = list(findings)
    seed.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis's Random
    one = decide(MESSAGE, HERE, findings, rules, Lately(), NOW)
    other = decide(MESSAGE, HERE, shuffled, rules, Lately(), NOW)
    assert one.responses == other.responses
    assert set(one.skipped) == set(other.skipped)
    assert one.id == other.id


def test_the_words_for_taking_away_are_remove_and_mask() -> None:
    assert {Response.REMOVE, Response.MASK} == PUNITIVE


@pytest.mark.parametrize(
    ("rule", "row", "reason"),
    [
        (Mode.ON, None, None),
        (Mode.SHADOW, None, Skip.SHADOW),
        (Mode.OFF, None, Skip.OFF),
        (Mode.SHADOW, Mode.ON, None),
        (Mode.OFF, Mode.ON, Skip.OFF),
        (Mode.ON, Mode.SHADOW, Skip.SHADOW),
        (Mode.SHADOW, Mode.SHADOW, Skip.SHADOW),
        (Mode.OFF, Mode.SHADOW, Skip.OFF),
        (Mode.ON, Mode.ON, None),
    ],
)
def test_a_rows_own_mode_counts_unless_the_rule_is_off(rule: Mode, row: Mode | None, reason: Skip | None) -> None:
    rules = policy(Rule("boundary.*", (Row((Response.FLAG,), mode=row),), mode=rule))
    decision = decide(MESSAGE, HERE, [finding("boundary.meetup")], rules, Lately(), NOW)
    assert decision.responses == ((Response.FLAG,) if reason is None else ())
    assert [skip.reason for skip in decision.skipped] == ([] if reason is None else [reason])


HELPER = Situation(ChannelKind.SUPPORT, frozenset({"volunteer"}))
BOUNDARIES = policy(
    CRISIS,
    Rule(
        "boundary.*",
        (Row((Response.FLAG,), roles=frozenset({"volunteer"}), mode=Mode.ON), Row((Response.FLAG,))),
        mode=Mode.SHADOW,
    ),
)
OTHERS_CRY = Finding("crisis.third_party", Span(0, 3), 0.9, "", "", Level.URGENT, Subject.OTHER)


@pytest.mark.parametrize(
    ("where", "beside", "reason"),
    [
        (HELPER, [], None),
        (HERE, [], Skip.SHADOW),
        (HELPER, [finding("crisis.suicide")], Skip.CRISIS_COMES_FIRST),
        (HELPER, [OTHERS_CRY], Skip.CRISIS_COMES_FIRST),
        (HERE, [finding("crisis.suicide")], Skip.SHADOW),
    ],
)
def test_a_volunteer_is_held_to_the_boundaries_and_one_who_cries_for_help_is_not(
    where: Situation, beside: list[Finding], reason: Skip | None
) -> None:
    decision = decide(MESSAGE, where, [finding("boundary.romantic"), *beside], BOUNDARIES, Lately(), NOW)
    assert (Response.FLAG in decision.responses) is (reason is None)
    assert {skip.reason for skip in decision.skipped} == ({reason} if reason else set())
    assert (Response.RESOURCES in decision.responses) is bool(beside)


@pytest.mark.parametrize(("own", "held"), [(Subject.SELF, False), (Subject.OTHER, True)])
def test_a_volunteer_is_spared_for_a_soft_cry_of_their_own_and_not_for_words_about_somebody_else(
    own: Subject, held: bool
) -> None:
    soft = Rule("crisis.*", (Row((Response.WATCH,)),))
    rules = replace(BOUNDARIES, rules={**BOUNDARIES.rules, "crisis.*": soft})
    found = [finding("boundary.meetup"), finding("crisis.suicide", Level.CONCERN, subject=own)]
    decision = decide(MESSAGE, HELPER, found, rules, Lately(), NOW)
    assert (Response.FLAG in decision.responses) is held
    assert Response.WATCH in decision.responses


@pytest.mark.parametrize(("cooldown", "seconds"), [(4 * HOUR, 4 * HOUR), (24 * HOUR, 24 * HOUR), (60.0, 900.0)])
def test_an_episode_is_as_long_as_nobody_is_answered_twice_and_never_so_short_that_cards_pile_up(
    cooldown: float, seconds: float
) -> None:
    rules = policy(replace(CRISIS, cooldown=cooldown), PHONE)
    decision = decide(MESSAGE, HERE, [finding("crisis.suicide"), finding("privacy.phone")], rules, Lately(), NOW)
    assert rules.episode(decision) == seconds


def test_the_longest_of_the_rules_that_ask_for_a_case_is_the_episode() -> None:
    rules = policy(replace(CRISIS, cooldown=2 * HOUR), replace(CRISIS, category="crisis.abuse", cooldown=8 * HOUR))
    found = [finding("crisis.suicide"), finding("crisis.abuse")]
    assert rules.episode(decide(MESSAGE, HERE, found, rules, Lately(), NOW)) == 8 * HOUR
    assert rules.episode(decide(MESSAGE, HERE, found[:1], rules, Lately(), NOW)) == 2 * HOUR
