"""Threats are urgent, flags say how sure, and appeals carry what moderators need and no words."""

from __future__ import annotations

from dataclasses import replace

from bot.act.appeal import (
    CARD_STAYS,
    CRY,
    SHOWN_WITHIN,
    Verdict,
    answer,
    appeal,
    can_appeal,
    cry_codes,
    misread_by,
    shown_first,
    verdict_of,
    written,
)
from bot.act.plan import CONTENT, plan
from bot.act.scores import ACCOUNT, Score, news, score_codes, scores_of
from bot.act.urgent import URGENT, endangers_others
from bot.decide.situation import situation
from bot.model import (
    ChannelKind,
    Chosen,
    Decision,
    EffectKind,
    Finding,
    Level,
    Message,
    Response,
    Server,
    Span,
    Surface,
    Way,
    decision_id,
)

NOW = 1_800_000_000.0
SERVER = Server(1, frozenset({2}), 3, 4, frozenset({50}), frozenset({60}))
INSULT = Finding("content.harassment", Span(0, 3), 0.71, "phrases", "rude")
THREAT = replace(INSULT, label="threat", confidence=0.966, detector="toxicity")
SEXUAL = Finding("content.sexual", Span(0, 3), 0.9, "toxicity", "explicit", label="sexual_explicit")
PHONE = Finding("privacy.phone", Span(0, 3), 0.9, "privacy.phone", "a number")


def decided(*answers: tuple[Response, Finding]) -> Decision:
    findings = tuple(dict.fromkeys(one for _, one in answers))
    chosen = tuple(Chosen(response, f"{one.family}.*", (findings.index(one),)) for response, one in answers)
    return Decision("abcdefghijklmnop", 9, 2, 7, NOW, 1, findings, chosen)


def test_a_flagged_threat_calls_the_moderators_and_an_insult_or_an_unflagged_threat_does_not() -> None:
    assert endangers_others(decided((Response.FLAG, THREAT)))
    assert not endangers_others(decided((Response.FLAG, INSULT)))
    assert not endangers_others(decided((Response.FLAG, INSULT), (Response.REMOVE, THREAT)))
    (flag,) = plan(decided((Response.FLAG, THREAT)), SERVER, None)
    assert {URGENT, "role:60"} <= set(flag.codes)


def test_a_flag_says_how_sure_it_is_and_by_which_label() -> None:
    (flag,) = plan(decided((Response.FLAG, INSULT), (Response.FLAG, SEXUAL), (Response.FLAG, PHONE)), SERVER, None)
    content = {"content.harassment": Score(71), "content.sexual": Score(90, "sexual_explicit")}
    assert scores_of(flag) == {**content, "privacy.phone": Score(90)}
    assert ACCOUNT not in flag.codes
    assert news(flag.codes) == {"content.harassment", "content.sexual", "privacy.phone"}


def test_of_one_kind_the_surest_counts_and_nothing_is_certain() -> None:
    assert score_codes([INSULT, THREAT]) == score_codes([THREAT, INSULT]) == ("sure:harassment:97:threat",)
    assert score_codes([replace(SEXUAL, confidence=1.0)]) == ("sure:sexual:99:sexual_explicit",)
    assert score_codes([PHONE, replace(PHONE, confidence=0.5)]) == ("sure:privacy.phone:90:",)


def test_a_flag_about_an_account_says_so() -> None:
    (flag,) = plan(decided((Response.FLAG, replace(SEXUAL, disclosed=True))), SERVER, None)
    assert ACCOUNT in flag.codes


def test_only_a_removal_for_content_can_be_appealed_against() -> None:
    assert can_appeal(decided((Response.REMOVE, SEXUAL)))
    assert not can_appeal(decided((Response.FLAG, SEXUAL)))
    assert not can_appeal(decided((Response.REMOVE, PHONE), (Response.FLAG, SEXUAL)))
    _, note, *_ = plan(decided((Response.REMOVE, SEXUAL)), SERVER, None)
    assert CONTENT in note.codes


def test_an_appeal_names_what_for_how_sure_where_and_who() -> None:
    card = appeal(decided((Response.REMOVE, SEXUAL), (Response.REMOVE, THREAT)), 4, NOW)
    assert (card.kind, card.way, card.target_id, card.channel_id) == (EffectKind.APPEAL, Way.CHANNEL, 4, 2)
    assert (card.message_id, card.person_id, card.stays) == (9, 7, CARD_STAYS)
    assert card.codes == (
        "content.harassment", "content.sexual", "sure:harassment:97:threat", "sure:sexual:90:sexual_explicit",
    )  # fmt: skip
    assert appeal(decided((Response.REMOVE, SEXUAL)), 4, NOW + 1).key != card.key, "each try is a new one"


def test_there_is_one_answer_whoever_gives_it() -> None:
    decision = decided((Response.REMOVE, SEXUAL))
    upheld, wrong = (answer(decision, verdict, NOW) for verdict in Verdict)
    assert upheld.key == wrong.key
    assert (upheld.way, upheld.person_id, upheld.otherwise) == (Way.DIRECT, 7, ())
    assert (verdict_of(upheld), verdict_of(wrong)) == (Verdict.UPHELD, Verdict.WRONG)
    assert misread_by(decision) == (("content.sexual", "toxicity"),)


def test_a_card_whose_words_may_be_a_cry_calls_moderators_only_where_the_desk_knows_nothing() -> None:
    quiet, loud = (
        appeal(decided((Response.REMOVE, SEXUAL)), 4, NOW, cry_codes([60], on_desk=known)).codes
        for known in (True, False)
    )
    assert CRY in quiet
    assert not {URGENT, "role:60"} & set(quiet)
    assert {CRY, URGENT, "role:60"} <= set(loud)
    assert CRY not in appeal(decided((Response.REMOVE, SEXUAL)), 4, NOW).codes


def test_what_is_written_with_an_appeal_has_the_ids_of_the_removed_message_and_is_decided_about_by_itself() -> None:
    message = written(decided((Response.REMOVE, SEXUAL)), "please", NOW)
    assert (message.id, message.channel_id, message.author_id, message.guild_id) == (9, 2, 7, 1)
    assert (message.surfaces, message.said_at) == ((Surface("content", "please"),), NOW)
    assert decision_id(message.id, message.revision) != decision_id(message.id, 0)


def test_an_appeal_is_read_as_in_a_support_channel_wherever_it_was_about() -> None:
    for channel in (2, 3, 99):
        message = Message(9, channel, 7, NOW, (), 1, appealed=True, age_restricted=True)
        assert situation(message, SERVER).kinds == {ChannelKind.SUPPORT}
        if channel != 2:
            assert situation(replace(message, appealed=False), SERVER).channel is not ChannelKind.SUPPORT


def test_of_the_steps_about_an_appeal_the_care_reply_alone_waits_until_it_could_be_shown() -> None:
    cry = Finding("crisis.suicide", Span(0, 3), 0.9, "phrases", "says so", Level.URGENT)
    steps = plan(decided((Response.RESOURCES, cry), (Response.FLAG, THREAT)), SERVER, None)
    care, flag = shown_first(steps, NOW)
    assert (care.kind, care.not_before) == (EffectKind.CARE, NOW + SHOWN_WITHIN)
    assert (flag.kind, flag.not_before) == (EffectKind.FLAG, 0)
