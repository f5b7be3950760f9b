"""What stands on a card in the moderators' log, whatever has happened, in every language; and what never does."""

from __future__ import annotations

from typing import Any

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.deeds import Many, Undo, can_codes, did_code, link_code, many_codes
from bot.act.mentions import role_codes
from bot.act.raid import CHANNELS
from bot.act.urgent import URGENT
from bot.model import CATEGORIES, Effect, EffectKind, Judged, Link, Outcome, Response, Result, Way
from bot.transport.log_words import ENDED, LONGEST, card, outcome_of
from bot.wording.wording import FOLDER, LOCALES, Wording

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
DECISION, GUILD, SUPPORT, MESSAGE, SAM, ALEX = "abcdefghijklmnop", 1, 222, 999, 777, 555
DONE, REFUSED = Outcome(Result.DONE), Outcome(Result.REFUSED, "missing_manage_messages")
ASKED = ("rule:aaaa:content.*", "response:remove", "response:flag")


def shown(*codes: str, locale: str = "en") -> dict[str, Any]:
    codes = ("content.sexual", *codes)
    effect = Effect("k", EffectKind.FLAG, Way.CHANNEL, DECISION, GUILD, SUPPORT, 0.0, MESSAGE, 4, SAM, codes=codes)
    return card(effect, None, WORDING.in_locale(locale), "Harbour")


def words(said: dict[str, Any]) -> str:
    return "\n".join(one.content for one in said["view"].walk_children() if isinstance(one, discord.ui.TextDisplay))


def labels(said: dict[str, Any]) -> list[str]:
    return [one.label or "" for one in said["view"].walk_children() if isinstance(one, discord.ui.Button)]


ENDS = [
    ((), "stays", "the message stays as it is"),
    ((did_code(Response.REMOVE, DONE),), "removed", "Outcome: removed"),
    ((did_code(Response.REMOVE, Outcome(Result.DONE, "gone_already")),), "gone", "the message is gone"),
    ((did_code(Response.REMOVE, None),), "open", "not removed yet"),
    ((did_code(Response.REMOVE, REFUSED),), "refused", "I need the permission **Manage Messages** there."),
    ((did_code(Response.REMOVE, Outcome(Result.REFUSED, "never heard of")),), "refused", "I lack a permission"),
    ((did_code(Response.REMOVE, Outcome(Result.EXPIRED)),), "expired", "did not answer for too long"),
    ((did_code(Response.REMOVE, Outcome(Result.EXPIRED, "crisis")),), "spared", "may be a cry for help"),
    ((did_code(Response.REMOVE, Outcome(Result.GONE, "changed")),), "changed", "its author edited it"),
    ((did_code(Response.REMOVE, Outcome(Result.GONE, "settled")),), "called_off", "Outcome: the message stays"),
    ((did_code(Response.MASK, DONE), link_code("copy", Link(222, 333))), "masked", "/222/333"),
]


@pytest.mark.parametrize(("codes", "ended", "text"), ENDS)
def test_a_card_says_what_became_of_the_message(codes: tuple[str, ...], ended: str, text: str) -> None:
    said = shown(*ASKED, *codes)
    assert text in words(said)
    effect = Effect("k", EffectKind.FLAG, Way.CHANNEL, DECISION, GUILD, SUPPORT, 0.0, MESSAGE, codes=codes)
    assert outcome_of(effect) == ended


def test_the_table_above_has_every_end() -> None:
    assert {ended for _, ended, _ in ENDS} == ENDED


@pytest.mark.parametrize(
    ("can", "label"),
    [
        ((Undo.REMOVAL, Undo.NOTE, Undo.FLAG), "Don't remove it"),
        ((Undo.NOTE, Undo.FLAG), "Take my note back"),
        ((Undo.FLAG,), "Dismiss"),
        ((), None),
    ],
)
def test_a_button_offers_what_can_be_undone_and_is_not_there_where_nothing_can(
    can: tuple[Undo, ...], label: str | None
) -> None:
    assert labels(shown(*ASKED, *can_codes(can))) == ["Right", "Wrong", *([label] if label else [])]


@pytest.mark.parametrize("judged", Judged)
def test_once_it_is_judged_only_the_other_verdict_is_offered(judged: Judged) -> None:
    said = shown(*ASKED, f"judged:{judged}:{ALEX}")
    assert f"Judged by <@{ALEX}>: {judged}." in words(said)
    (label,) = labels(said)
    assert ("right" if judged is Judged.WRONG else "wrong") in label


def test_who_has_undone_what_stands_on_it() -> None:
    said = words(shown(*ASKED, f"undid:note:{ALEX}", f"undid:flag:{ALEX}"))
    assert f"Undone by <@{ALEX}>: my note is taken back, and I may leave one again and nothing is left to do." in said


def test_it_is_quiet_and_calls_nobody_unless_it_is_urgent() -> None:
    quiet, urgent = shown(*ASKED), shown(*ASKED, URGENT, *role_codes({6}))
    assert quiet["silent"] is True
    assert "allowed_mentions" not in quiet
    assert "silent" not in urgent
    assert urgent["allowed_mentions"].to_dict() == {"parse": [], "roles": [6]}
    assert "<@&6>" in words(urgent)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_card_for_many_tells_how_many_where_and_the_newest(locale: str) -> None:
    many = many_codes(Many(37, 30, 1_800_000_000, 1_800_000_110, (11, 12)))
    said = shown(*ASKED, *many, locale=locale)
    for part in ("37", "30", "<#11>", "<#12>", " 2 ", f"/{GUILD}/{SUPPORT}/{MESSAGE}", "`content.*`"):
        assert part in words(said), part
    assert labels(said) == []
    assert said["silent"] is True


@pytest.mark.parametrize("locale", LOCALES)
@given(
    names=st.sets(st.sampled_from(sorted(CATEGORIES)), max_size=6),
    end=st.sampled_from(ENDS),
    more=st.sets(
        st.sampled_from([URGENT, "role:6", "judged:wrong:555", "undid:note:555", "can:note", "can:flag", "account"])
    ),
)
def test_no_card_names_its_author_and_all_fit(
    names: set[str], end: tuple[tuple[str, ...], str, str], more: set[str], locale: str
) -> None:
    scores = [f"sure:{name}:90:" for name in names]
    said = shown(*names, *scores, *ASKED, *end[0], *sorted(more), locale=locale)
    assert str(SAM) not in words(said)
    assert len(words(said)) <= LONGEST
    assert all(0 < len(label) <= 80 for label in labels(said))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_longest_card_for_many_fits(locale: str) -> None:
    channels = tuple(10**18 + number for number in range(CHANNELS))
    many = many_codes(Many(10**6, 10**6, 1_800_000_000, 1_800_086_400, channels))
    rules = [f"rule:aaaa:custom.{'x' * 30}{number}" for number in range(20)]
    assert len(words(shown(*CATEGORIES, *rules, *many, locale=locale))) <= LONGEST
