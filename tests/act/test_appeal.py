"""Threats are urgent, flags say how sure, and appeals carry what moderators need and no words."""

from __future__ import annotations

from dataclasses import replace

from bot.act.appeal import CARD_STAYS, Verdict, answer, appeal, can_appeal, misread_by
from bot.act.plan import CONTENT, plan
from bot.act.scores import ACCOUNT, Score, news, score_codes, scores_of
from bot.act.urgent import URGENT, endangers_others
from bot.model import Chosen, Decision, EffectKind, Finding, Response, Server, Span, Way

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


def test_a_flag_says_how_sure_it_is_of_content_by_which_label_and_of_nothing_else() -> None:
    (flag,) = plan(decided((Response.FLAG, INSULT), (Response.FLAG, SEXUAL), (Response.FLAG, PHONE)), SERVER, None)
    assert scores_of(flag) == {"content.harassment": Score(71), "content.sexual": Score(90, "sexual_explicit")}
    assert ACCOUNT not in flag.codes
    assert news(flag.codes) == {"content.harassment", "content.sexual", "privacy.phone"}


def test_of_one_kind_the_surest_counts_and_nothing_is_certain() -> None:
    assert score_codes([INSULT, THREAT]) == score_codes([THREAT, INSULT]) == ("sure:harassment:97:threat",)
    assert score_codes([replace(SEXUAL, confidence=1.0)]) == ("sure:sexual:99:sexual_explicit",)
    assert score_codes([PHONE]) == ()


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
    assert misread_by(decision) == (("content.sexual", "toxicity"),)
