"""What a decision turns into: effects, in order, under keys that never change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.cases import ANEW, escalation, new_case, show_case
from bot.act.deeds import categories_of, responses_of, rules_of
from bot.act.hint import hint_of
from bot.act.lives import LIVES
from bot.act.mask import masked, own_words
from bot.act.mentions import named
from bot.act.notes import Notes
from bot.act.plan import CONTENT, OTHERS, UNLESS_REMOVED, WHY_STAYS, note_of, plan, remove_message, retract
from bot.act.scores import scores_of
from bot.act.urgent import URGENT
from bot.model import (
    Case,
    CaseState,
    Chosen,
    Decision,
    EffectKind,
    Finding,
    Joining,
    Level,
    Link,
    Message,
    Origin,
    Response,
    Server,
    Span,
    Subject,
    Surface,
    Way,
    decision_id,
)

NOW = 1_800_000_000.0
SERVER = Server(
    1,
    support_channels=frozenset({2}),
    desk_channel=3,
    log_channel=4,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({6}),
)
PHONE = Finding("privacy.phone", Span(0, 3), 0.9, "", "")
HERS = replace(PHONE, subject=Subject.OTHER)
SUICIDE = Finding("crisis.suicide", Span(0, 3), 0.9, "", "", Level.URGENT)
HARSH = Finding("content.harassment", Span(0, 3), 0.9, "", "")


"""The key of the line in the channel that says that a message was removed."""


def decided(*answers: tuple[Response, Finding]) -> Decision:
    findings = tuple(finding for _, finding in answers)
    chosen = tuple(Chosen(response, finding.category, (at,)) for at, (response, finding) in enumerate(answers))
    return Decision(decision_id(9, 0), 9, 2, 7, NOW, 1, findings, chosen)


@pytest.mark.parametrize(
    ("answers", "steps"),
    [
        ([], []),
        ([(Response.NUDGE, PHONE)], [(EffectKind.NUDGE, Way.REPLY, None, (Way.DIRECT,), ("privacy.phone",))]),
        ([(Response.MASK, PHONE)], [(EffectKind.NUDGE, Way.REPLY, None, (Way.DIRECT,), ("privacy.phone",))]),
        (
            [(Response.CASE, SUICIDE), (Response.RESOURCES, SUICIDE)],
            [
                (EffectKind.CARE, Way.REPLY, None, (Way.DIRECT, Way.CHANNEL), ("crisis.suicide", "urgent")),
                (EffectKind.CARD, Way.CHANNEL, 3, (), ()),
            ],
        ),
        (
            [(Response.WATCH, SUICIDE)],
            [
                (EffectKind.WATCH, Way.CHANNEL, None, (), ("crisis.suicide", "urgent")),
            ],
        ),
        (
            [(Response.FLAG, HARSH), (Response.REMOVE, HARSH), (Response.NUDGE, PHONE)],
            [
                (EffectKind.REMOVE, Way.CHANNEL, None, (), ("content.harassment",)),
                (EffectKind.REMOVED_NOTE, Way.DIRECT, None, (Way.CHANNEL,), ("content.harassment", CONTENT)),
                (
                    EffectKind.FLAG,
                    Way.CHANNEL,
                    4,
                    (),
                    (
                        "content.harassment",
                        "sure:harassment:90:",
                        "rule::content.harassment",
                        "response:remove",
                        "response:nudge",
                        "response:flag",
                    ),
                ),
                (EffectKind.NUDGE, Way.REPLY, None, (Way.DIRECT,), ("privacy.phone", UNLESS_REMOVED)),
            ],
        ),
        (
            [(Response.FLAG, HERS), (Response.REMOVE, HERS)],
            [
                (EffectKind.REMOVE, Way.CHANNEL, None, (), ("privacy.phone",)),
                (EffectKind.REMOVED_NOTE, Way.DIRECT, None, (Way.CHANNEL,), ("privacy.phone", OTHERS)),
                (
                    EffectKind.FLAG,
                    Way.CHANNEL,
                    4,
                    (),
                    (
                        "privacy.phone",
                        "sure:privacy.phone:90:",
                        "rule::privacy.phone",
                        "response:remove",
                        "response:flag",
                    ),
                ),
            ],
        ),
        (
            [(Response.FLAG, HERS), (Response.NUDGE, HERS)],
            [
                (
                    EffectKind.FLAG,
                    Way.CHANNEL,
                    4,
                    (),
                    (
                        "privacy.phone",
                        "sure:privacy.phone:90:",
                        "rule::privacy.phone",
                        "response:nudge",
                        "response:flag",
                    ),
                ),
                (EffectKind.NUDGE, Way.REPLY, None, (Way.DIRECT,), ("privacy.phone",)),
            ],
        ),
    ],
)
def test_each_response_has_its_effects(
    answers: list[tuple[Response, Finding]],
    steps: list[tuple[EffectKind, Way, int | None, tuple[Way, ...], tuple[str, ...]]],
) -> None:
    decision = decided(*answers)
    effects = plan(decision, SERVER, new_case(decision))
    assert [(one.kind, one.way, one.target_id, one.otherwise, one.codes) for one in effects] == steps
    assert plan(decision, SERVER, new_case(decision)) == effects
    assert all(len(one.key) <= 25 for one in effects), "Discord's nonce has 25 characters"
    assert len({one.key for one in effects}) == len(effects)


def test_a_case_that_became_more_urgent_gets_a_new_card_and_loses_the_old_one() -> None:
    decision = decided((Response.CASE, SUICIDE))
    case = new_case(decision)
    assert case is not None
    shown = replace(case, card=Link(3, 33))
    (same,) = plan(decision, SERVER, shown, Joining.SAME)
    assert same.codes == ()
    card, old = plan(decision, SERVER, shown, Joining.RAISED)
    assert (card.kind, card.codes) == (EffectKind.CARD, (ANEW,))
    assert (old.kind, old.channel_id, old.message_id, old.codes) == (EffectKind.RETRACT, 3, 33, ())
    assert len(plan(decision, SERVER, case, Joining.RAISED)) == 1, "there is no old card to take away"


HARM = Finding("content.pro_harm", Span(0, 3), 0.9, "", "")
GORE = Finding("content.graphic", Span(0, 3), 0.9, "", "")
ABUSE = replace(SUICIDE, category="crisis.abuse")


@pytest.mark.parametrize(
    ("answers", "urgent"),
    [
        ([(Response.FLAG, HARM)], True),
        ([(Response.FLAG, HARM), (Response.FLAG, HARSH)], True),
        ([(Response.FLAG, HARM), (Response.RESOURCES, SUICIDE), (Response.CASE, SUICIDE)], True),
        ([(Response.FLAG, GORE), (Response.RESOURCES, SUICIDE)], True),
        ([(Response.FLAG, GORE), (Response.WATCH, SUICIDE)], True),
        ([(Response.FLAG, GORE)], False),
        ([(Response.FLAG, GORE), (Response.RESOURCES, ABUSE)], False),
        ([(Response.FLAG, HARSH), (Response.RESOURCES, SUICIDE)], False),
        ([(Response.FLAG, HARSH), (Response.NUDGE, HARM)], False),
        ([(Response.FLAG, PHONE)], False),
    ],
)
def test_what_may_put_others_in_danger_calls_the_moderators_beside_whatever_else_is_done(
    answers: list[tuple[Response, Finding]], urgent: bool
) -> None:
    decision = decided(*answers)
    effects = plan(decision, replace(SERVER, moderator_roles=frozenset({61, 6})), new_case(decision))
    (flag,) = [one for one in effects if one.kind is EffectKind.FLAG]
    assert (URGENT in flag.codes) is urgent
    assert named(flag)[1] == ((6, 61) if urgent else ())
    assert {EffectKind.CARE, EffectKind.CARD} & {one.kind for one in effects} == (
        {EffectKind.CARE, EffectKind.CARD}
        & {one.kind for one in plan(decided(*answers[1:]), SERVER, new_case(decision))}
    ), "care is as it would be without it"


def test_an_urgent_flag_is_told_also_where_a_quiet_one_was_before() -> None:
    quiet, urgent = (plan(decided((Response.FLAG, one)), SERVER, None)[0] for one in (HARSH, HARM))
    assert quiet.key != urgent.key


@pytest.mark.parametrize(
    ("care", "otherwise"),
    [(Way.REPLY, (Way.DIRECT, Way.CHANNEL)), (Way.DIRECT, (Way.REPLY, Way.CHANNEL))],
)
def test_care_comes_by_the_way_that_the_server_prefers_and_by_the_others_where_that_is_closed(
    care: Way, otherwise: tuple[Way, ...]
) -> None:
    (effect,) = plan(decided((Response.RESOURCES, SUICIDE)), SERVER, None, notes=Notes(care=care))
    assert (effect.way, effect.otherwise) == (care, otherwise)
    (note,) = plan(decided((Response.NUDGE, PHONE)), SERVER, None, notes=Notes(care=care))
    assert note.way is Way.REPLY, "a note about a detail has a way of its own"


def test_what_others_hear_of_is_left_out_of_the_flag() -> None:
    decision = decided((Response.FLAG, HARSH), (Response.FLAG, PHONE))
    (flag,) = plan(decision, SERVER, None, apart=frozenset({"privacy.phone"}))
    assert categories_of(flag) == ("content.harassment",)
    assert list(scores_of(flag)) == ["content.harassment"]
    assert plan(decision, SERVER, None, apart=frozenset({"privacy.phone", "content.harassment"})) == ()


def test_a_card_says_which_form_of_which_rule_asked_for_what() -> None:
    decision = decided((Response.REMOVE, HARSH), (Response.NUDGE, PHONE), (Response.CASE, SUICIDE))
    *_, card, _ = plan(decision, SERVER, None, versions={"content.harassment": "aaaa", "privacy.phone": "bbbb"})
    assert rules_of(card) == (("content.harassment", "aaaa"),), "a note to its author is not the moderators' business"
    assert responses_of(card) == (Response.REMOVE, Response.NUDGE), "nor is what somebody in need is offered"


@pytest.mark.parametrize(
    "answers", [[(Response.NUDGE, PHONE)], [(Response.MASK, PHONE)], [(Response.CASE, SUICIDE)], []]
)
def test_what_takes_nothing_away_and_tells_nobody_has_no_card(answers: list[tuple[Response, Finding]]) -> None:
    assert EffectKind.FLAG not in {one.kind for one in plan(decided(*answers), SERVER, None)}


def test_without_a_log_there_is_no_card() -> None:
    decision = decided((Response.REMOVE, HARSH), (Response.FLAG, HARM))
    assert EffectKind.FLAG not in {one.kind for one in plan(decision, replace(SERVER, log_channel=None), None)}


def test_a_case_without_a_message_is_shown_and_escalated_where_its_card_stands() -> None:
    case = new_case(decided((Response.CASE, SUICIDE)))
    assert case is not None
    asked = replace(case, links=(), origin=Origin.ASKED)
    assert show_case(asked, 0.0) is None
    shown = show_case(replace(asked, card=Link(3, 33)), 0.0)
    assert shown is not None
    assert (shown.channel_id, shown.target_id) == (3, 3)
    told = escalation(asked, 4, 0.0)
    assert (told.channel_id, told.target_id) == (4, 4)


def test_what_says_something_for_a_while_says_for_how_long() -> None:
    _, why, card = plan(decided((Response.REMOVE, HERS)), SERVER, None)
    assert card.stays == 0
    assert why.stays == WHY_STAYS
    (note,) = plan(decided((Response.NUDGE, PHONE)), SERVER, None, notes=Notes(stays=90))
    assert note.stays == 90
    (flag,) = plan(decided((Response.FLAG, PHONE)), SERVER, None)
    assert flag.stays == 0


@pytest.mark.parametrize("first", [Way.REPLY, Way.DIRECT])
def test_a_hint_is_delivered_as_notes_are_and_stays_as_long(first: Way) -> None:
    hint = hint_of(decided((Response.NUDGE, PHONE)), Notes(deliver=first, stays=90))
    other = hint.fall_back()
    assert other is not None
    assert {hint.way, other.way} == {Way.REPLY, Way.DIRECT}
    assert (hint.way, hint.stays, other.stays) == (first, 90, 90)
    assert hint.codes == ("privacy.phone",)


def test_a_retraction_finds_what_was_said_by_any_way() -> None:
    note = note_of(decided((Response.NUDGE, PHONE)))
    direct = note.fall_back()
    assert direct is not None
    assert direct.fall_back() is None
    assert retract(note, NOW).codes == (note.key, direct.key)


def test_each_wish_to_remove_a_message_is_a_new_try() -> None:
    decision = decided((Response.NUDGE, PHONE))
    assert remove_message(decision, NOW).key != remove_message(decision, NOW + 1).key


def test_a_case_is_opened_only_where_one_is_asked_for() -> None:
    assert new_case(decided((Response.RESOURCES, SUICIDE))) is None
    assert new_case(decided((Response.CASE, PHONE))) is None
    assert new_case(replace(decided((Response.CASE, SUICIDE)), guild_id=None)) is None
    case = new_case(decided((Response.CASE, SUICIDE)))
    assert case is not None
    assert (case.level, case.kinds, case.links, case.person_id) == (Level.URGENT, ("crisis.suicide",), (Link(2, 9),), 7)


def test_the_most_urgent_kind_comes_first() -> None:
    worse = Finding("crisis.overdose", Span(0, 3), 0.9, "", "", Level.EMERGENCY)
    case = new_case(decided((Response.CASE, SUICIDE), (Response.CASE, worse)))
    assert case is not None
    assert case.kinds == ("crisis.overdose", "crisis.suicide")
    assert case.level is Level.EMERGENCY


def test_a_case_without_a_card_has_nothing_to_show_and_each_state_is_shown_once() -> None:
    case = Case("a" * 16, 1, 7, Level.URGENT, ("crisis.suicide",), NOW, NOW, (Link(2, 9),))
    assert show_case(case, NOW) is None
    placed = replace(case, card=Link(3, 33))
    claimed = replace(placed, state=CaseState.CLAIMED, owner_id=8)
    first, again, later = show_case(placed, NOW), show_case(placed, NOW + 5), show_case(claimed, NOW)
    assert first is not None
    assert again is not None
    assert later is not None
    assert first.key == again.key != later.key
    assert later.target_id == 3


def test_every_kind_of_effect_has_a_life() -> None:
    assert set(LIVES) == set(EffectKind)


@given(message=st.integers(0, 2**63), revision=st.integers(0, 2**53))
def test_ids_are_the_same_after_a_restart_and_differ_between_edits(message: int, revision: int) -> None:
    assert decision_id(message, revision) == decision_id(message, revision)
    assert decision_id(message, revision) != decision_id(message, revision + 1)
    assert len(decision_id(message, revision)) == 16


@pytest.mark.parametrize(
    ("text", "spans", "shown"),
    [
        ("call 0123 now", [Span(5, 9)], "call ████ now"),
        ("01 23", [Span(0, 5)], "██ ██"),
        ("abc", [], "abc"),
        ("abc", [Span(1, 99)], "a██"),
        ("", [Span(0, 1)], ""),
    ],
)
def test_masking_covers_the_details_and_nothing_else(text: str, spans: list[Span], shown: str) -> None:
    assert masked(text, spans) == shown


def said(*surfaces: tuple[str, str]) -> Message:
    return Message(9, 2, 7, NOW, tuple(Surface(kind, text) for kind, text in surfaces), guild_id=1)


IN_CONTENT, IN_POLL = replace(PHONE, span=Span(5, 9)), replace(PHONE, span=Span(0, 4, surface=1))
RUDE = replace(HARSH, span=Span(0, 4))


@pytest.mark.parametrize(
    ("message", "decision", "copy"),
    [
        (said(("content", "call 0123 now")), decided((Response.REMOVE, IN_CONTENT)), "call ████ now"),
        (said(("content", "call 0123 now")), decided((Response.FLAG, IN_CONTENT)), "call ████ now"),
        (said(("content", "call 0123 now")), decided((Response.REMOVE, RUDE)), ""),
        (said(("content", "call 0123 now")), decided((Response.FLAG, RUDE)), "call 0123 now"),
        (said(("content", "call me"), ("poll", "0123")), decided((Response.REMOVE, IN_POLL)), "call me"),
        (said(("poll", "which?"), ("content", "0123 it is")), decided((Response.REMOVE, IN_POLL)), "████ it is"),
        (said(("poll", "0123")), decided((Response.REMOVE, IN_POLL)), ""),
        (said(), decided((Response.REMOVE, IN_CONTENT)), ""),
    ],
)
def test_somebodys_own_words_are_what_they_wrote_without_the_details(
    message: Message, decision: Decision, copy: str
) -> None:
    assert own_words(message, decision) == copy
